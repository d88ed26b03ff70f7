"""Words that answer what a noun of saying tells: the idiom before it, the verb of which it is the subject, a lead."""

from collections.abc import Iterator, Mapping

from attrs import frozen

from natonews.lexicon.rows import AnswerPhrase
from natonews.lexicon.tables.answers import (
    ANSWERS,
    ASKED,
    BEFORE_ANSWER,
    BRINGING,
    BROUGHT,
    LEADS_IN,
    MOVING,
    NEEDS_NAME,
    REFUSING,
    SPLIT,
)
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup

from .frames import past_noun
from .passage import Passage
from .said import Answered
from .subjects import Speaker, group_at, subject_of

Tail = tuple[frozenset[str], ...]

_OWN = frozenset(["his", "her", "its", "their", "my", "our"])


@frozen(eq=False)
class Answering:
    """A verb or a lead that answers, in items."""

    answered: Answered
    verb: int | None  #: its verb group; None for a lead that is no verb
    last: int  #: its last item
    row: AnswerPhrase | None  #: None where the words only lead in: the main statement is the answer
    speaker: Speaker | None


def _tail(words: str) -> Tail:
    return tuple(_OWN if word == "OWN" else frozenset(word.split("|")) for word in words.split())


def _index() -> Mapping[str, tuple[tuple[Tail, AnswerPhrase], ...]]:
    found: dict[str, list[tuple[Tail, AnswerPhrase]]] = {}
    for row in ANSWERS:
        verbs, _, rest = row.words.partition(" ")
        for verb in verbs.split("|"):
            found.setdefault(verb, []).append((_tail(rest), row))
    return {verb: tuple(sorted(rows, key=lambda pair: -len(pair[0]))) for verb, rows in found.items()}


def _asked() -> Mapping[str, tuple[Tail, ...]]:
    found: dict[str, list[Tail]] = {}
    for verb, rest in ASKED:
        found.setdefault(verb, []).append(_tail(rest))
    return {verb: tuple(sorted(tails, key=len, reverse=True)) for verb, tails in found.items()}


_ANSWERS = _index()
_ASKED = _asked()
_LEADS = tuple(sorted((_tail(words) for words in LEADS_IN), key=len, reverse=True))
#: Tags of words that may stand in an idiom without being part of it: "poured more cold water on".
_LOOSE = frozenset("RB RBR RBS JJ JJR JJS DT PRP$ `` '' RP CD".split())
_FAR = 9  # tokens between a verb and what it judges
_YES = frozenset([SpeechAct.SUPPORT, SpeechAct.PRAISE])
_DOUBTFUL = frozenset(["should", "must", "might", "may", "could", "can", "ought", "to"])
_IRREAL = frozenset(["if", "unless", "whether"])


def tails_of(lemma: str) -> tuple[tuple[Tail, AnswerPhrase], ...]:
    """The idioms of answering that begin with a verb, the longest first, as the words behind it."""
    return _ANSWERS.get(lemma, ())


def answering(passage: Passage, begin: int, item: int, stop: int) -> Answering | None:
    """What answers the noun of saying at `item`, whose group begins at `begin` and whose owner ends before `stop`."""
    found = _before(passage, begin, stop) or _after(passage, begin, item, stop)
    return found or _lead(passage, begin)


def _before(passage: Passage, begin: int, stop: int) -> Answering | None:
    """The verb of which the noun is the object: "rejected the claim by", "poured cold water on it"."""
    first = passage.firsts[begin]
    seen = 0
    for at in range(begin - 1, -1, -1):
        group = passage.items[at]
        if first - group.first > _FAR + 6 or group.kind in (",", ":", "CC") or passage.word(at) in ("that", "which"):
            return None
        verb = passage.verb(at)
        if verb is None:
            continue
        found = _asking(passage, at, verb, first) or _judging(passage, at, verb, (begin, stop))
        if found is not None:
            return found
        seen += 1
        if seen > 1:
            return None
    return None


def _fits(passage: Passage, tail: Tail, first: int, stop: int) -> bool:
    """Whether the tail's words stand there in their order, with none but loose words between."""
    at = 0
    for token in range(first, stop):
        if at < len(tail) and passage.lower[token] in tail[at]:
            at += 1
        elif passage.tags[token] not in _LOOSE and passage.lower[token] not in ("again", "once"):
            return False
    return at == len(tail)


def _judging(passage: Passage, at: int, verb: VerbGroup, noun: tuple[int, int]) -> Answering | None:
    begin, stop = noun
    tails = _ANSWERS.get(verb.lemma)
    if tails is None or verb.passive != (verb.lemma == "draw"):
        return None
    first = passage.firsts[begin]
    for tail, row in tails:
        if not _fits(passage, tail, verb.head + 1, first):
            continue
        if verb.lemma in NEEDS_NAME and not tail and not _named(passage, stop):
            return None
        return _told(passage, at, verb, begin - 1, row)
    if (
        verb.lemma in SPLIT
        and verb.head + 1 == first
        and passage.word(past_noun(passage, stop - 1)) in SPLIT[verb.lemma]
    ):
        return _told(passage, at, verb, begin - 1, AnswerPhrase(verb.lemma, SpeechAct.REJECT))
    return None


def _named(passage: Passage, stop: int) -> bool:
    """Whether a name for it stands somewhere behind: "called the claim that it had fled absurd", "saw it as bluff"."""
    behind = range(stop, len(passage))
    return any(passage.word(at) == "as" or passage.items[at].kind.startswith(("JJ", "``")) for at in behind)


def _told(passage: Passage, at: int, verb: VerbGroup, last: int, row: AnswerPhrase) -> Answering | None:
    """The answer that a verb tells, unless it is only thought of: "might reject", "if he accepts"."""
    clause = passage.at_verb.get(at)
    if clause is None or clause.marker in _IRREAL:
        return None
    head, act = at, _act(verb, row)
    if verb.tense == "infinitive" and act is not None:
        governor = _governor(passage, at)
        above = passage.verb(governor) if governor is not None else None
        if governor is None or above is None or above.negated or above.modal in _DOUBTFUL:
            return None
        if above.lemma in REFUSING:
            head = governor
            act = SpeechAct.REJECT if act in _YES or act is SpeechAct.ANSWER else SpeechAct.DECLINE
    if act is None:
        return None
    speaker = subject_of(passage, passage.at_verb.get(head, clause))
    by = passage.items[speaker.item].head if speaker is not None else None
    sign = (passage.items[head].first, passage.items[last].stop)
    return Answering(Answered(sign, by), head, last, AnswerPhrase(row.words, act), speaker)


def _act(verb: VerbGroup, row: AnswerPhrase) -> SpeechAct | None:
    """The act of the answer; not to accept is to reject, not to reject is no answer."""
    drawn = row.words == _DRAWN
    if verb.negated:
        return SpeechAct.REJECT if row.act in _YES else SpeechAct.DECLINE if drawn else None
    return None if drawn or verb.modal in _DOUBTFUL else row.act


_DRAWN = "draw on|into"  # an answer only where it is refused: "would not be drawn on"


def _governor(passage: Passage, at: int) -> int | None:
    """The verb that an infinitive hangs on with the same subject: "refused to accept", "was quick to dismiss"."""
    back = at - 1
    while back >= 0 and (passage.items[back].kind in ("RB", "TIME") or passage.items[back].kind.startswith("JJ")):
        back -= 1
    above = passage.verb(back)
    if above is None:
        while back >= 0 and passage.verb(back) is None and passage.word(back) not in (",", "that"):
            back -= 1
        above = passage.verb(back)
        return back if above is not None and above.lemma in ("use", "take", "go", "issue", "hold") else None
    if above.lemma in BEFORE_ANSWER or above.lemma in REFUSING or above.copula:
        return back
    return None


def _asking(passage: Passage, at: int, verb: VerbGroup, first: int) -> Answering | None:
    """As in "Asked on Monday about", "was pressed on": who is asked answers."""
    tails = _ASKED.get(verb.lemma)
    if tails is None or not (verb.passive or verb.tense == "participle") or verb.negated or verb.modal:
        return None
    if not any(_fits_asked(passage, tail, verb.head + 1, first) for tail in tails):
        return None
    clause = passage.at_verb.get(at)
    speaker = subject_of(passage, clause) if clause is not None else None
    # At the sentence's head the main statement answers, whoever its speaker is.
    by = passage.items[speaker.item].head if speaker is not None and verb.finite else None
    return Answering(Answered((verb.first, first), by), at, at, None, speaker)


def asked_that(passage: Passage, clause: Clause) -> Answered | None:
    """As in "Told that Orban had said no, Tusk laughed": who is told answers."""
    above = passage.analysis.clauses[clause.parent] if clause.parent is not None else None
    verb = passage.verb(above.verb) if above is not None else None
    if above is None or verb is None or verb.lemma not in _TOLD_THAT or verb.tense != "participle":
        return None
    if above.relation not in ("participle", "adverbial") or above.verb > 1:
        return None
    speaker = subject_of(passage, above)
    by = passage.items[speaker.item].head if speaker is not None else None
    return None if speaker is None else Answered((verb.first, verb.stop), by)


_TOLD_THAT = frozenset(["tell", "remind", "inform"])


def _fits_asked(passage: Passage, tail: Tail, first: int, stop: int) -> bool:
    """Whether the tail's words stand there in their order; who asks and where may stand between."""
    at = 0
    for token in range(first, stop):
        if at < len(tail) and passage.lower[token] in tail[at]:
            at += 1
    return at == len(tail) and passage.lower[stop - 1] in tail[-1]


def _after(passage: Passage, begin: int, item: int, stop: int) -> Answering | None:
    """The verb of which the noun is the subject: "... was rejected by Kyiv", "... drew a rebuke from Kyiv"."""
    finite = 0
    for at in range(stop, len(passage)):
        verb = passage.verb(at)
        if verb is None:
            continue
        clause = passage.at_verb.get(at)
        own = clause is not None and item in clause.subjects and not clause.inherited
        # Where the clauses were misread, a verb behind the noun's own clause may still be the main one.
        main = own or (begin <= 1 and finite > 0 and passage.noun(at - 1) is not None)
        if main and not verb.negated and verb.modal not in _DOUBTFUL:
            found = _passive(passage, at, verb) or _brought(passage, at, verb)
            if found is not None:
                return found
        if own:
            return None
        finite += verb.finite or verb.tense == "infinitive"
    return None


def _passive(passage: Passage, at: int, verb: VerbGroup) -> Answering | None:
    tails = _ANSWERS.get(verb.lemma)
    if tails is None or not verb.passive:
        return None
    agent = next((i for i in _near(passage, at) if passage.word(i) == "by" and _someone(passage, i + 1)), None)
    if agent is None:
        return None
    row = next((row for tail, row in tails if _fits(passage, tail, verb.head + 1, passage.firsts[agent])), None)
    if row is None:
        return None
    speaker = group_at(passage, agent + 1, "agent")
    by = passage.items[speaker.item].head if speaker is not None else None
    return Answering(Answered((verb.first, passage.items[agent].first), by), at, agent - 1, row, speaker)


def _brought(passage: Passage, at: int, verb: VerbGroup) -> Answering | None:
    """As in "drew a sharp rebuke from Kyiv", "was met with scorn by Kyiv", "angered Kyiv"."""
    if verb.lemma in BRINGING:
        brought = next((i for i in _near(passage, at) if _is_brought(passage, i)), None)
        if brought is not None:
            for source in _near(passage, brought):
                if passage.word(source) in ("from", "by") and _someone(passage, source + 1):
                    return _brought_from(passage, at, source + 1)
    if verb.lemma in MOVING and not verb.passive and _someone(passage, at + 1):
        return _brought_from(passage, at, at + 1)
    return None


def _is_brought(passage: Passage, item: int) -> bool:
    noun = passage.noun(item)
    return noun is not None and noun.lemma in BROUGHT


def _brought_from(passage: Passage, verb: int, item: int) -> Answering:
    speaker = group_at(passage, item, "from")
    by = passage.items[speaker.item].head if speaker is not None else None
    span = (passage.items[verb].first, passage.items[item].stop)
    return Answering(Answered(span, by), verb, item, None, speaker)


def _near(passage: Passage, at: int) -> Iterator[int]:
    for item in range(at + 1, min(at + 8, len(passage))):
        if passage.word(item) in (",", ":") or passage.verb(item) is not None:
            return
        yield item


def _someone(passage: Passage, item: int) -> bool:
    noun = passage.noun(item)
    return noun is not None and not noun.time and not noun.relative


def _lead(passage: Passage, begin: int) -> Answering | None:
    """Words that lead in what the main clause answers: "In response to Orban's call for"."""
    first = passage.firsts[begin]
    start = passage.row.first
    for tail in _LEADS:
        for head in range(max(start, first - len(tail) - 3), first - len(tail) + 1):
            if passage.lower[head] in tail[0] and _fits(passage, tail, head, first):
                return Answering(Answered((head, first), None), None, begin - 1, None, None)
    if passage.word(begin - 1) in ("on", "of") and begin == 1:
        return Answering(Answered((start, first), None), None, 0, None, None)
    return None


def past_apposition(passage: Passage, item: int) -> int:
    """The item after a noun group with what is said of it between commas."""
    after = past_noun(passage, item)
    if passage.word(after) != ",":
        return after
    for at in range(after + 1, min(after + 10, len(passage))):
        if passage.verb(at) is not None:
            return after
        if passage.word(at) == ",":
            return at + 1
    return after
