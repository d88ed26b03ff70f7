"""Verbs that judge a thing said which stands before them: "denies", "has ruled out", "refused to accept"."""

from attrs import evolve, frozen

from natonews.lexicon.tables.answers import BEFORE_ANSWER, NEEDS_NAME, REFUSING
from natonews.lexicon.tables.asides import FINDING, JUDGING_BY_CLAUSE, SHARING, TAKING
from natonews.lexicon.tables.replies import DEED_NOUNS, SAYING_NOUNS
from natonews.ontology import SpeechAct
from natonews.parsing.groups.groups import VerbGroup
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.vocabulary import Vocabulary

from .idioms import tails_of

_DOUBTFUL = frozenset(["should", "must", "might", "may", "could", "ought", "shall"])
_AS = frozenset(
    ["dismiss", "reject", "denounce", "condemn", "decry", "deride", "mock", "ridicule", "hail", "welcome", "praise",
     "slam", "blast", "criticize", "criticise", "rebuff", "deplore"]
)  # fmt: skip
_YES = frozenset([SpeechAct.SUPPORT, SpeechAct.PRAISE])
_GRANTING = frozenset(["confirm", "acknowledge", "concede", "admit"])
_LOOSE = frozenset(["RB", "JJ", "DT", "PRP$", "RP"])
_FAIR = 2  # grade of a cue word that attributes about as often as not


@frozen(eq=False)
class Judged:
    """A verb, in items, with the act by which it judges."""

    verb: int  #: the verb group of the cue
    last: int  #: the last item of the cue
    lemma: str
    act: SpeechAct
    kind: str  #: answer; cue, which only says something; brought
    names: bool = False  #: what follows is a name for it: "called absurd", "dismissed as propaganda"
    clause: bool = False  #: what follows is a clause about it: "said was untrue"
    taking: bool = False  #: it says whether a thing told is so or not, or takes or leaves it
    negated: bool = False
    untrue: bool = False

    def doing(self, act: SpeechAct, *, untrue: bool) -> "Judged":
        """The same with another act."""
        return evolve(self, act=act, untrue=untrue)


def judged_by(passage: Passage, item: int, words: Vocabulary | None) -> Judged | None:
    """How the verb at `item` judges a thing that is its object, though it stands before it; None if it does not."""
    verb = passage.verb(item)
    if verb is None or verb.modal in _DOUBTFUL or (verb.modal and verb.perfect):
        return None
    inner = _governed(passage, item, verb)
    if inner is not None:
        return _refused(passage, item, verb, inner)
    if verb.lemma in JUDGING_BY_CLAUSE and _clause_follows(passage, item + 1):
        return Judged(item, item, verb.lemma, SpeechAct.ASSERT, "answer", clause=True)
    return _answer(passage, item, verb) or (_cue(passage, item, verb, words) if words is not None else None)


def _governed(passage: Passage, item: int, verb: VerbGroup) -> int | None:
    """The infinitive that judges, under "refused to", "was quick to", "has declined to"."""
    if verb.progressive or not (verb.copula or verb.lemma in BEFORE_ANSWER or verb.lemma in REFUSING):
        return None
    at = item + 1
    while at < len(passage) and passage.items[at].kind in ("RB", "JJ"):
        at += 1
    inner = passage.verb(at)
    return at if inner is not None and inner.tense == "infinitive" else None


def _refused(passage: Passage, item: int, above: VerbGroup, inner: int) -> Judged | None:
    """The judgement that an infinitive tells; to refuse to accept is to reject, to refuse to discuss to say nothing."""
    verb, refusing = passage.verb(inner), above.lemma in REFUSING
    if verb is not None and refusing and verb.lemma in _WITHHELD:
        last = inner + (passage.word(inner + 1) in ("on", "about"))
        return Judged(item, last, f"{above.lemma} to {verb.lemma}", SpeechAct.DECLINE, "answer")
    found = _answer(passage, inner, verb) if verb is not None else None
    if found is None or not refusing:
        return found and evolve(found, verb=item, negated=above.negated)
    act = SpeechAct.REJECT if found.act in _YES else SpeechAct.DECLINE
    return evolve(found, verb=item, act=act, lemma=f"{above.lemma} to {found.lemma}", taking=act is SpeechAct.REJECT)


_WITHHELD = frozenset(["comment", "discuss", "confirm", "deny", "answer", "address", "elaborate", "speculate"])


def _answer(passage: Passage, item: int, verb: VerbGroup) -> Judged | None:
    """By the table of answers: the verb with the words of its idiom right behind it."""
    lemma = verb.lemma
    for tail, row in tails_of(lemma):
        stop = _past_tail(passage, tail, verb.stop)
        if stop is None:
            continue
        last = passage.item_of(stop - 1)
        names = lemma in NEEDS_NAME or (lemma in _AS and passage.word(last + 1) == "as")
        act = SpeechAct.ASSERT if lemma in _GRANTING else row.act
        taking = lemma in TAKING
        name = row.words if lemma not in NEEDS_NAME else f"{lemma} it"
        return Judged(item, last, name, act, "answer", names, taking=taking, negated=verb.negated)
    if lemma in FINDING and _adjective_follows(passage, item + 1):
        return Judged(item, item, lemma, SpeechAct.ASSERT, "answer", names=True, negated=verb.negated)
    if lemma in SHARING:
        return Judged(item, item, lemma, SpeechAct.SUPPORT, "answer", negated=verb.negated)
    return None


def _adjective_follows(passage: Passage, at: int) -> bool:
    at = _past_adverbs(passage, at)
    item = passage.items[at]
    return item.kind.startswith("JJ") or passage.lower[item.first].startswith(("un", "im", "in"))


def _past_tail(passage: Passage, tail: tuple[frozenset[str], ...], token: int) -> int | None:
    """The token after the words of an idiom, with adverbs and adjectives between; None where they are not there."""
    at = 0
    while at < len(tail):
        if token >= passage.row.stop:
            return None
        if passage.lower[token] in tail[at]:
            at += 1
        elif passage.tags[token] not in _LOOSE:
            return None
        token += 1
    return token


def _clause_follows(passage: Passage, at: int) -> bool:
    """Whether a verb follows, with or without a subject: "said was untrue", "said Poland took seriously"."""
    at = _past_adverbs(passage, at)
    at += passage.is_mark(at)
    verb = passage.verb(at)
    if verb is not None:
        return verb.finite
    for item in range(at, min(at + 6, len(passage))):
        if (verb := passage.verb(item)) is not None:
            return verb.finite and item > at
        if passage.noun(item) is None and passage.word(item) not in ("of", "in"):
            return False
    return False


def _cue(passage: Passage, item: int, verb: VerbGroup, words: Vocabulary) -> Judged | None:
    """Any other verb that attributes: "which Kyiv accuses of shelling", "a policy Rome favours"."""
    row = words.verbs.get(verb.lemma)
    following, after = passage.word(item + 1), passage.verb(item + 1)
    if row is not None and row.grade >= _FAIR and row.frames != ("light",):
        if "that" in row.frames and _clause_follows(passage, item + 1):
            return Judged(item, item, row.lemma, row.act, "cue", clause=True, negated=verb.negated)
        if after is not None:
            return None
        behind = _past_adverbs(passage, item + 1)
        named = passage.items[behind].kind.startswith("JJ") or passage.is_mark(behind)
        names = following in ("of", "for", "as") or named
        return Judged(item, item, row.lemma, row.act, "cue", names=names, negated=verb.negated)
    for tail, phrase in words.phrases.get(verb.lemma, ()):
        if passage.lower[verb.stop : verb.stop + len(tail)] == tail and phrase.grade >= _FAIR:
            last = passage.item_of(verb.stop + len(tail) - 1)
            return Judged(item, last, phrase.lemma, phrase.act, "cue", negated=verb.negated)
    return None


def _past_adverbs(passage: Passage, at: int) -> int:
    while at < len(passage) - 1 and passage.items[at].kind in ("RB", "TIME"):
        at += 1
    return min(at, len(passage) - 1)


def judges_words(passage: Passage, item: int, at: int) -> bool:
    """Whether the verb at `item` judges words told before, its object at `at`: "called the claim nonsense"."""
    verb, thing = passage.verb(item), passage.noun(at)
    if verb is None or thing is None or thing.determiner not in _DEFINITE:
        return False
    if verb.lemma not in NEEDS_NAME and verb.lemma not in TAKING and verb.lemma not in _AS:
        return False
    near = passage.lower[thing.first + 1 : min(thing.stop, thing.first + _REACH)]
    return any(word in _SAID or word.removesuffix("s") in _SAID for word in near)


_REACH = 4  # tokens after the article
_DEFINITE = frozenset(["the", "this", "that", "these", "those", "such"])
_SAID = frozenset(SAYING_NOUNS) - (DEED_NOUNS - {"charge", "call"})
