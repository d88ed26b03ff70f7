"""What a statement does: the act of its cue, or of its content where the cue is neutral."""

from collections.abc import Callable, Sequence

from attrs import frozen

from natonews.lexicon.tables.cues_content import (
    ACCEPTING,
    BLAME,
    COWING,
    DENIABLE,
    GOOD,
    HOSTILE,
    JUDGEABLE,
    NAMING,
    OBLIGING,
    PERFORMATIVES,
    UNTRUE,
)
from natonews.ontology import SpeechAct
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import NounGroup, VerbGroup

from .attribution import Attribution
from .cues import Cue

_NEUTRAL = frozenset([SpeechAct.ASSERT, SpeechAct.ANSWER, SpeechAct.ANNOUNCE])
_SPEAKING = frozenset(
    ["say", "comment", "answer", "respond", "reply", "discuss", "confirm", "elaborate", "speculate", "tell", "specify",
     "disclose", "reveal", "identify", "name", "address", "explain", "give", "provide", "speak", "talk"]
)  # fmt: skip
_WORDS = frozenset(
    "detail details comment comments answer answers interview figures figure information name names date".split()
)
_PAUSES = ((",",), ("!",), (".",), (";",), ("--",), ("–",), ("—",))
_MARKS = frozenset(["``", "''", '"', "'", "`", "“", "‘"])
_FIRST_PERSON = frozenset(["i", "we"])
_OWN = frozenset(["i", "we", "he", "she", "they", "it"])
_NOT = frozenset(["not", "n't", "never", "no", "cannot"])


@frozen(eq=False)
class _Words:
    """A content as its rules read it."""

    first: int  #: its first token
    lower: tuple[str, ...]
    verbs: tuple[VerbGroup, ...]  #: the verb groups of the first piece, in order
    before: tuple[str, ...]  #: the word before each of them
    opening: tuple[str, ...]  #: the first words, "that" and marks left out
    question: bool
    firm: bool = False  #: whether a body speaks, of which "it" may stand for itself


def act_of(draft: Draft, made: Attribution) -> SpeechAct:
    """The act of a statement: of its cue, or where that is neutral of the first rule that its content fits."""
    cue = made.cue
    act = cue.word.act if cue else SpeechAct.ASSERT
    if cue is not None and act in (SpeechAct.DECLINE, SpeechAct.REJECT) and cue.word.lemma in ("decline", "refuse"):
        return _declined(draft, cue)
    if cue is not None and cue.kind in ("light", "verb") and cue.frame.name.startswith(_OF_THINGS):
        act = _DONE.get(cue.word.lemma, act)
    if cue is not None and _withheld(draft, made.row, cue):
        return SpeechAct.DECLINE
    words = _read(draft, made)
    if cue is not None and (bidding := _bids(draft, made.row, cue, words)) is not None:
        return bidding
    if cue is not None and cue.word.lemma in NAMING:
        return _named(words) or (SpeechAct.CRITICIZE if cue.word.lemma == "brand" else act)
    if act not in _NEUTRAL or not made.pieces or (cue is not None and cue.frame.name == "wh"):
        return act
    for rule in _RULES:
        found = rule(words)
        if found is not None:
            return act if (act, found) in _KEPT else found
    return act


_OF_THINGS = ("np", "p-to", "p-for", "to")
#: Acts of neutral cues that a content does not change: "announced that it would" announces, "retorted" answers.
_KEPT = frozenset(
    [(SpeechAct.ANNOUNCE, SpeechAct.PROMISE), (SpeechAct.ANSWER, SpeechAct.DEMAND),
     (SpeechAct.ANSWER, SpeechAct.PROPOSE), (SpeechAct.ANSWER, SpeechAct.PROMISE)]
)  # fmt: skip
#: What nouns do where somebody voices them: "reaffirmed its commitment", "questioned the point of it".
_DONE = {
    "commitment": SpeechAct.PROMISE,
    "question": SpeechAct.CRITICIZE,
    "understanding": SpeechAct.SUPPORT,
}


def _declined(draft: Draft, cue: Cue) -> SpeechAct:
    """Withholds or rejects: "declined to comment" withholds words; "refused to withdraw" rejects a deed."""
    lower = draft.tokens.lower
    near = lower[cue.span[1] - 1 : cue.span[1] + 4]
    given = {"give", "provide"}.isdisjoint(near) or not _WORDS.isdisjoint(lower[cue.span[1] : cue.span[1] + 7])
    if _SPEAKING.intersection(near) and given:
        return SpeechAct.DECLINE
    return SpeechAct.DECLINE if cue.word.lemma == "decline" and "to" in near[:2] else SpeechAct.REJECT


def _withheld(draft: Draft, row: int, cue: Cue) -> bool:
    """Whether words are withheld: "would not say", "did not respond"."""
    verb = draft.rows[row].items[cue.item]
    if not isinstance(verb, VerbGroup) or not verb.negated or verb.lemma not in _SPEAKING:
        return False
    return verb.modal == "would" or verb.lemma in ("comment", "respond", "reply", "answer", "elaborate")


def _read(draft: Draft, made: Attribution) -> _Words:
    lower = draft.tokens.lower
    first, stop = made.pieces[0]
    last = made.pieces[-1][1]
    verbs, before = [], []
    row = draft.rows[made.row]
    rows = [row] if row.first <= first < row.stop else []
    if not rows:
        rows = [r for r in draft.rows[max(0, made.row - 3) : made.row + 2] if r.first <= first < r.stop]
    for each in rows:
        for item in each.items:
            if isinstance(item, VerbGroup) and first <= item.first < stop:
                verbs.append(item)
                before.append(lower[item.first - 1] if item.first > first else "")
    opening = [word for word in lower[first : min(stop, first + 6)] if word[:1].isalnum() and word != "that"]
    question = "?" in lower[last - 2 : last + 1]
    return _Words(first, lower[first:stop], tuple(verbs), tuple(before), tuple(opening), question, _firm(draft, made))


def _firm(draft: Draft, made: Attribution) -> bool:
    if made.speaker is None or made.speaker_row is None:
        return False
    noun = draft.rows[made.speaker_row].items[made.speaker.item]
    if not isinstance(noun, NounGroup) or noun.pronoun:
        return False
    return noun.name is None or draft.names[noun.name].kind != "PER"


def _bids(draft: Draft, row: int, cue: Cue, words: _Words) -> SpeechAct | None:
    """A deed that is wanted: "told him to leave", "suggested that Europe take the lead"."""
    if cue.word.lemma == "tell" and cue.frame.name == "np-to":
        return SpeechAct.DEMAND
    said = draft.rows[row].items[cue.item]
    if cue.word.lemma not in ("suggest", "insist") or not isinstance(said, VerbGroup) or not words.verbs:
        return None
    wanted = SpeechAct.PROPOSE if cue.word.lemma == "suggest" else SpeechAct.DEMAND
    verb = words.verbs[0]
    if cue.frame.name == "ing":
        return wanted if cue.word.lemma == "suggest" else None
    if cue.frame.name not in ("that", "clause"):
        return None
    bare = draft.tokens.lower[verb.head] == verb.lemma and verb.stop - verb.first == 1 and not verb.modal
    wished = (
        bare and said.tense in ("past", "participle") and verb.tense in ("present", "infinitive")
    ) or verb.modal == "should"
    return wanted if wished or draft.tokens.lower[verb.first] == "be" else None


def _named(words: _Words) -> SpeechAct | None:
    if BLAME.intersection(words.lower) or UNTRUE.intersection(words.lower):
        return SpeechAct.CRITICIZE
    return SpeechAct.PRAISE if GOOD.intersection(words.lower) else None


def _asks(words: _Words) -> SpeechAct | None:
    return SpeechAct.ASK if words.question else None


def _thanks(words: _Words) -> SpeechAct | None:
    if words.opening[:1] in (("thanks",), ("thank",)) or words.opening[:2] == ("many", "thanks"):
        return SpeechAct.THANK
    if words.opening[:1] in (("congratulations",), ("bravo",)):
        return SpeechAct.PRAISE
    if "grateful" in words.lower[:8] and _OWN.intersection(words.lower[:4]):
        return SpeechAct.THANK
    return None


def _apologizes(words: _Words) -> SpeechAct | None:
    if "sorry" in words.lower[:6] and _OWN.intersection(words.lower[:4]):
        return SpeechAct.APOLOGIZE
    return None


def _performs(words: _Words) -> SpeechAct | None:
    """The act of a verb that performs it: "we reject", "I warn"."""
    if not words.verbs:
        return None
    verb, subject = words.verbs[0], words.before[0]
    if subject in _REPORTED or (subject == "it" and words.firm):
        judging = verb.tense == "past" and not (verb.negated or verb.modal or verb.passive or verb.perfect)
        return _JUDGED.get(verb.lemma) if judging else None
    wishes = verb.modal == "would" and verb.lemma == "like"
    if subject not in _FIRST_PERSON or verb.negated or not (verb.tense == "present" or wishes):
        return None
    if verb.modal in ("would", "could") and not wishes:
        return None
    if verb.lemma in ("want", "like", "wish") and len(words.verbs) > 1 and words.verbs[1].tense == "infinitive":
        return PERFORMATIVES.get(words.verbs[1].lemma, PERFORMATIVES.get(verb.lemma))
    if verb.modal in ("will", "can") and verb.lemma not in ("thank", "support"):
        return None
    return PERFORMATIVES.get(verb.lemma)


_REPORTED = frozenset(["he", "she", "they"])
#: What a reported performative does: "said it strongly deplored the visit".
_JUDGED = {
    lemma: act
    for lemma, act in PERFORMATIVES.items()
    if act in (SpeechAct.REJECT, SpeechAct.DENY, SpeechAct.CRITICIZE, SpeechAct.SUPPORT, SpeechAct.PRAISE)
}


def _denies(words: _Words) -> SpeechAct | None:
    """A deed of one's own that is told as not done: "We did not fire on the ship"."""
    own = _FIRST_PERSON | _REPORTED | {"it"}
    for verb, subject in zip(words.verbs[:1], words.before, strict=False):
        done = verb.negated and (verb.tense == "past" or verb.perfect) and not verb.modal and not verb.passive
        if done and subject in own and verb.lemma in DENIABLE:
            return SpeechAct.DENY
        if subject in own and "nothing" in words.lower[:8] and "with" in words.lower[:12] and verb.lemma == "have":
            return SpeechAct.DENY
    return None


def _rejects(words: _Words) -> SpeechAct | None:
    if words.verbs and words.verbs[0].negated and words.verbs[0].passive and words.verbs[0].lemma in COWING:
        return SpeechAct.REJECT
    for verb, subject in zip(words.verbs[:2], words.before, strict=False):
        never = verb.negated or bool(_NOT.intersection(words.lower[:12]) and "never" in words.lower[:12])
        if verb.lemma in ACCEPTING and never and (verb.modal or subject in _OWN):
            return SpeechAct.REJECT
        after = words.lower[verb.stop - words.first : verb.stop - words.first + 4]
        if verb.copula and not verb.negated and UNTRUE.intersection(after):
            return SpeechAct.REJECT
    said = tuple(word for word in words.lower[:6] if word not in _MARKS)
    if (said[:1] in (("no",), ("never",)) and said[1:2] in _PAUSES) or said[:2] in _REFUSALS or said[:3] in _REFUSALS:
        return SpeechAct.REJECT
    if "out of the question" in " ".join(words.lower):
        return SpeechAct.REJECT
    return None


_REFUSALS = frozenset(
    [("absolutely", "not"), ("of", "course", "not"), ("certainly", "not"), ("no", "way"), ("no", "chance")]
)


def _blames(words: _Words) -> SpeechAct | None:
    """A judgement of the matter: "This is a barbaric act"."""
    for verb in words.verbs[:1]:
        at = verb.first - words.first
        subject = words.lower[at - 1] if at > 0 else ""
        whole = words.lower[max(at - 3, 0) : at]
        judged = subject in _THIS or (not _THE.isdisjoint(whole) and subject in JUDGEABLE)
        after = words.lower[verb.stop - words.first : verb.stop - words.first + 6]
        if judged and verb.copula and not verb.negated and not verb.modal and not BLAME.isdisjoint(after):
            return SpeechAct.CRITICIZE
    return None


_THIS = frozenset(["this", "that", "it", "these", "those", "what"])
_THE = frozenset(["the", "this", "that", "these", "those", "his", "her", "their", "its", "your", "such"])


def _warns(words: _Words) -> SpeechAct | None:
    said = tuple(word for word in words.lower[:6] if word not in _MARKS)
    if said[:3] == ("make", "no", "mistake") or said[:2] == ("be", "warned") or said[:1] == ("beware",):
        return SpeechAct.WARN
    if "consequences" in words.lower and words.verbs and words.verbs[0].modal in ("will", "would"):
        return SpeechAct.THREATEN
    return None


def _announces(words: _Words) -> SpeechAct | None:
    for verb, subject in zip(words.verbs[:1], words.before, strict=False):
        if subject in _FIRST_PERSON and verb.lemma == "decide" and (verb.perfect or verb.tense == "past"):
            return SpeechAct.ANNOUNCE
    return None


def _threatens(words: _Words) -> SpeechAct | None:
    for verb in words.verbs[:3]:
        if verb.modal in ("will", "would", "shall") and not verb.negated:
            if verb.lemma in HOSTILE and not verb.passive:
                return SpeechAct.THREATEN
            if verb.lemma == "turn" and not {"fire", "ashes", "ash", "rubble", "graveyard", "inferno"}.isdisjoint(
                words.lower
            ):
                return SpeechAct.THREATEN
            if verb.lemma == "pay" and (not {"price", "dearly"}.isdisjoint(words.lower) or _pays_for(words, verb)):
                return SpeechAct.THREATEN
            if verb.passive and verb.lemma in ("hold", "punish", "avenge", "destroy", "crush"):
                return SpeechAct.THREATEN
            if verb.lemma == "face" and ("consequences" in words.lower or "retaliation" in words.lower):
                return SpeechAct.THREATEN
    return None


def _pays_for(words: _Words, verb: VerbGroup) -> bool:
    """As in "If they cross, they will pay for it"."""
    at = verb.stop - words.first
    return words.lower[at : at + 2] in (("for", "it"), ("for", "this"), ("for", "that"))


def _demands(words: _Words) -> SpeechAct | None:
    if words.opening[:1] == ("let",):
        return SpeechAct.PROPOSE
    if words.opening[:3] == ("it", "is", "time") or words.opening[:2] in (("do", "not"), ("do", "n't")):
        return SpeechAct.DEMAND
    if words.verbs and words.opening and _orders(words):
        return SpeechAct.DEMAND
    for verb in words.verbs[:1]:
        if verb.modal in OBLIGING:
            return SpeechAct.DEMAND
        if verb.lemma == "need" and words.before[0] not in _FIRST_PERSON and "to" in words.lower:
            return SpeechAct.DEMAND
    return None


def _orders(words: _Words) -> bool:
    """Whether a direct quotation opens with an imperative: "Withdraw your troops now"."""
    verb = words.verbs[0]
    if words.opening[:1] == ("please",):
        return True
    opens = words.lower[0] in _MARKS and verb.first - words.first == 1
    return opens and verb.tense in ("infinitive", "present") and not verb.modal and verb.stop - verb.first == 1


def _promises(words: _Words) -> SpeechAct | None:
    for verb, subject in zip(words.verbs[:1], words.before, strict=False):
        if verb.modal in ("will", "shall") and subject in _FIRST_PERSON and not verb.copula:
            return SpeechAct.PROMISE
        own = subject in _REPORTED or (subject == "it" and words.firm)
        reported = verb.modal in ("will", "would") and own
        if reported and not verb.negated and not verb.copula:
            return SpeechAct.PROMISE
    return None


_RULES: Sequence[Callable[[_Words], SpeechAct | None]] = (
    _asks,
    _thanks,
    _apologizes,
    _warns,
    _performs,
    _rejects,
    _denies,
    _blames,
    _announces,
    _threatens,
    _demands,
    _promises,
)
