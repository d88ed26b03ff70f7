"""What a statement does: the act of its cue, or of its content where the cue is neutral."""

from collections.abc import Callable, Sequence

from attrs import frozen

from natonews.lexicon.tables.cues_content import (
    ACCEPTING,
    BLAME,
    GOOD,
    HOSTILE,
    NAMING,
    OBLIGING,
    PERFORMATIVES,
    UNTRUE,
)
from natonews.ontology import SpeechAct
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import VerbGroup

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


def act_of(draft: Draft, made: Attribution) -> SpeechAct:
    """The act of a statement: of its cue, or where that is neutral of the first rule that its content fits."""
    cue = made.cue
    act = cue.word.act if cue else SpeechAct.ASSERT
    if cue is not None and act in (SpeechAct.DECLINE, SpeechAct.REJECT) and cue.word.lemma in ("decline", "refuse"):
        return _declined(draft, cue)
    if cue is not None and _withheld(draft, made.row, cue):
        return SpeechAct.DECLINE
    words = _read(draft, made)
    if cue is not None and cue.word.lemma in NAMING:
        return _named(words) or (SpeechAct.CRITICIZE if cue.word.lemma == "brand" else act)
    if act not in _NEUTRAL or not made.pieces:
        return act
    for rule in _RULES:
        found = rule(words)
        if found is not None:
            return found
    return act


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
    return _Words(first, lower[first:stop], tuple(verbs), tuple(before), tuple(opening), question)


def _named(words: _Words) -> SpeechAct | None:
    if BLAME.intersection(words.lower) or UNTRUE.intersection(words.lower):
        return SpeechAct.CRITICIZE
    return SpeechAct.PRAISE if GOOD.intersection(words.lower) else None


def _asks(words: _Words) -> SpeechAct | None:
    return SpeechAct.ASK if words.question else None


def _thanks(words: _Words) -> SpeechAct | None:
    if words.opening[:1] in (("thanks",), ("thank",)) or words.opening[:2] == ("many", "thanks"):
        return SpeechAct.THANK
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
    if subject not in _FIRST_PERSON or verb.negated or verb.tense != "present" or verb.modal in ("would", "could"):
        return None
    if verb.modal in ("will", "can") and verb.lemma not in ("thank", "support"):
        return None
    return PERFORMATIVES.get(verb.lemma)


def _rejects(words: _Words) -> SpeechAct | None:
    for verb, subject in zip(words.verbs[:2], words.before, strict=False):
        never = verb.negated or bool(_NOT.intersection(words.lower[:12]) and "never" in words.lower[:12])
        if verb.lemma in ACCEPTING and never and (verb.modal or subject in _OWN):
            return SpeechAct.REJECT
        after = words.lower[verb.stop - words.first : verb.stop - words.first + 4]
        if verb.copula and not verb.negated and UNTRUE.intersection(after):
            return SpeechAct.REJECT
    if (words.lower[:1] == ("no",) and words.lower[1:2] in _PAUSES) or "out of the question" in " ".join(words.lower):
        return SpeechAct.REJECT
    return None


def _threatens(words: _Words) -> SpeechAct | None:
    for verb in words.verbs[:3]:
        if verb.modal in ("will", "would", "shall") and not verb.negated:
            if verb.lemma in HOSTILE and not verb.passive:
                return SpeechAct.THREATEN
            if verb.lemma == "pay" and not {"price", "dearly"}.isdisjoint(words.lower):
                return SpeechAct.THREATEN
            if verb.lemma == "face" and ("consequences" in words.lower or "retaliation" in words.lower):
                return SpeechAct.THREATEN
    return None


def _demands(words: _Words) -> SpeechAct | None:
    if words.opening[:1] == ("let",):
        return SpeechAct.PROPOSE
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
        reported = verb.modal in ("will", "would") and subject in ("he", "she", "they")
        if reported and not verb.negated and not verb.copula:
            return SpeechAct.PROMISE
    return None


_RULES: Sequence[Callable[[_Words], SpeechAct | None]] = (
    _asks,
    _thanks,
    _apologizes,
    _performs,
    _rejects,
    _threatens,
    _demands,
    _promises,
)
