"""Which statement a sign means: of the right speaker, fitting by its act and its words, the nearest."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from natonews.lexicon.tables.exchanges import DEED_JUDGEMENTS, JOINING, WORD_JUDGEMENTS
from natonews.lexicon.tables.replies import DEED_NOUNS, JUDGEMENTS, SAYING_NOUNS, WEAK_JUDGEMENTS
from natonews.model import Actor
from natonews.ontology import SpeechAct
from natonews.parsing.statements.said import Said

from .field import Field, allied
from .reply import Reply
from .signs import Sign

_FAR = 60  # sentences that a named answer looks back
_AHEAD = 14  # sentences that an answer in a headline or lead looks ahead
_NEAR = {
    "faulted-speaker": 2,
    "judged-pronoun": 1,
    "content-pronoun": 2,
    "flat-no": 2,
    "agreed": 1,
    "denied": 8,
    "answering-verb": 4,
    "lead": 6,
    "bearing": 1,
    "bare-judgement": 2,
    "received": 3,
    "content-over": 3,
}
_FAR_SPEAKER = 12  # sentences to whom an answer without a noun names: "contradicted Orban"
_BLAMED = 2  # sentences to the accusation of who denies any part in a deed
_FOR_ANOTHER = 2  # sentences to the words of another one who speaks for the same state
_UNNAMED = 8  # sentences that a noun without an owner looks back
_NEIGHBOURS = 10  # statements of one speaker looked at before, and half as many after
_WINDOW = 24  # statements looked at where no speaker is named
_LEAD = 4  # sentences in which an answer may stand before what it answers
_JUDGED = frozenset(["judged-noun", "judged-pronoun", "content-noun"])
_HEAD = 10  # tokens in which a sentence says that it joins another
_CHAIN = 40
_JUDGEMENT = 8  # tokens after "it" in which stands what it is called
_JUDGEMENTS = JUDGEMENTS | WEAK_JUDGEMENTS | WORD_JUDGEMENTS
_DENIALS = frozenset(
    "denied denies deny denying rejected rejects rejecting dismissed dismisses dismissing refuted".split()
)
_TELLING = frozenset([SpeechAct.ASSERT, SpeechAct.ANNOUNCE])
_COMPLEMENTS = frozenset("that to of for about over on".split())
#: Whether the act fits the noun, the words in common, the sentences between, whether the noun tells its own content.
_Facts = tuple[bool, int, int, bool]


def target_of(field: Field, number: int, sign: Sign, found: Mapping[int, Reply]) -> int | None:
    """The number of the statement that the sign of statement `number` means, None where no statement fits."""
    mine = field.speakers[number]
    if sign.name == "answered-speaker" and mine is not None and sign.whom[0] == mine.id:
        sign = evolve(sign, name="answering-verb", whom=(), holder=mine.id)  # "countered Price": he is the subject
    if sign.whom:
        for key in sign.whom:
            best = _best(field, number, sign, _of_speaker(field, number, key), found)
            if best is not None and (key == sign.whom[0] or _near(field, number, sign, best)):
                return best
        return None
    return _best(field, number, sign, _around(field, number, sign), found)


def _near(field: Field, number: int, sign: Sign, other: int) -> bool:
    """Whether words of the state or body of whoever is named may be meant: near, or about the same."""
    distance = abs(field.said[number].sentence - field.said[other].sentence)
    return distance <= _FOR_ANOTHER or _shared(field, sign, other) > 0


def _of_speaker(field: Field, number: int, key: str) -> Iterator[int]:
    known = field.by_key.get(key, [])
    place = bisect_left(known, number)
    yield from known[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS // 2]


def _around(field: Field, number: int, sign: Sign) -> Iterator[int]:
    yield from range(max(0, number - _WINDOW), number)
    if sign.noun and field.said[number].sentence < _LEAD:
        yield from range(number + 1, min(number + 6, len(field.said)))


def _best(field: Field, number: int, sign: Sign, others: Iterable[int], found: Mapping[int, Reply]) -> int | None:
    ranked = [rank for other in others if (rank := _rank(field, number, sign, other)) is not None]
    for *_, other in sorted(ranked):
        joins = not (sign.whom or sign.noun) and _joins(field, number)
        if other in found and (joins or _passed_on(field, number, sign, other, found)):
            other = found[other].to  # noqa: PLW2901 -- what the one before has answered too
        if not circular(number, other, found):
            return other
    return None


def _passed_on(field: Field, number: int, sign: Sign, other: int, found: Mapping[int, Reply]) -> bool:
    """Whether both judge what was said before: "Hamas accepted the proposal. Saar called it a non-starter"."""
    if sign.whom or sign.name not in _JUDGED or field.said[other].act.value in SAYING_NOUNS.get(sign.noun, "").split():
        return False
    before, root = found[other], found[other].to
    judges = before.sign is not None and before.sign.name in _JUDGED and bool(before.sign.noun)
    mine, first = field.speakers[number], field.speakers[root]
    return judges and first is not None and not _same(first, mine)


def _joins(field: Field, number: int) -> bool:
    """Whether the words set the answer beside another one: "Dagalo, for his part, replied"."""
    sentence = field.draft.sentences[field.said[number].sentence]
    return not JOINING.isdisjoint(field.draft.tokens.lower[sentence.first : min(sentence.stop, sentence.first + _HEAD)])


def _rank(field: Field, number: int, sign: Sign, other: int) -> tuple[int, ...] | None:
    """How well the statement `other` fits, the smaller the better; None where it cannot be meant."""
    one, there = field.said[number], field.said[other]
    who, mine = field.speakers[other], field.speakers[number]
    if other == number or who is None or _same(who, mine) or _ask_about(field, other):
        return None
    told = there.cue is not None and sign.at[0] <= there.cue[0] < (sign.about[1] if sign.about else sign.at[1])
    within = (
        told
        and not _beside(field, other)
        and (there.parent == number or (there.cue is not None and there.cue[0] < sign.at[1]))
    )
    if one.parent == other or (there.parent == number and not within):
        return None
    if sign.name == "judged-pronoun" and _is_deed(field, sign, there):
        return None
    distance = one.sentence - there.sentence
    ahead = not within and (distance < 0 or (distance == 0 and other > number))
    if ahead and sign.name.startswith("content"):
        return None
    acts = SAYING_NOUNS.get(sign.noun, "").split()
    fits = not acts or there.act.value in acts
    if ahead and (one.sentence >= _LEAD or -distance > _AHEAD or not (sign.whom or (acts and fits))):
        return None
    shared = _shared(field, sign, other)
    distance -= sign.at[1] <= field.draft.sentences[one.sentence].first  # counted from the sentence of the sign
    facts = (fits, shared, distance, _is_told(field, sign))
    blamed = sign.name == "denied" and distance <= _BLAMED and _blamed(field, number, sign, there)
    if distance > _reach(sign) or not (within or blamed or _allowed(sign, who, mine, facts)):
        return None
    second = bool(acts) and acts[0] != "assert" and there.act.value != acts[0]  # an allegation is rather an accusation
    return (int(ahead), -min(shared, 2), 2 * int(not fits) + second, int(within), abs(distance), -other, other)


def _is_deed(field: Field, sign: Sign, there: Said) -> bool:
    """Whether what is judged is rather the deed that the words tell of: "Kurti called it an act of terrorism"."""
    if there.act not in _TELLING:
        return False
    lower = field.draft.tokens.lower
    after = lower[sign.at[1] : sign.at[1] + _JUDGEMENT]
    named = lower[sign.at[1] - 1] == "it" and not _DENIALS.intersection(lower[sign.at[0] : sign.at[1]])
    return not DEED_JUDGEMENTS.isdisjoint(after) or (named and _JUDGEMENTS.isdisjoint(after))


def _blamed(field: Field, number: int, sign: Sign, there: Said) -> bool:
    """As in "Tehran denied any role", of what somebody has laid to Iran."""
    about = sign.about or (0, 0)
    if there.act is not SpeechAct.ACCUSE or _PARTS.isdisjoint(field.draft.tokens.lower[about[0] : about[0] + 3]):
        return False
    keys = field.sides(number)
    return any(not keys.isdisjoint(field.keys_at(n)) for piece in there.content for n in range(*piece))


_PARTS = frozenset("role involvement responsibility wrongdoing part link links hand complicity guilt ties".split())


def _beside(field: Field, other: int) -> bool:
    """Whether a statement is told by a main clause of its own: "Egypt rejected it and Sudan called it a threat"."""
    there = field.said[other]
    if there.clause is None:
        return False
    clause = field.draft.analyses[there.row].clauses[there.clause]
    return clause.relation in ("root", "conjunct") and not clause.inherited


def _reach(sign: Sign) -> int:
    if sign.whom and sign.name != "faulted-speaker":
        return _FAR
    return _UNNAMED if sign.noun else _NEAR.get(sign.name, 4)


def _allowed(sign: Sign, who: Actor, mine: Actor | None, facts: _Facts) -> bool:
    """Whether the words bear out that this statement is meant, where they name no speaker or a doubtful noun."""
    fits, shared, distance, _ = facts
    if sign.name == "denied":
        return shared > 1 or (shared > 0 and distance <= 1)
    if sign.name == "agreed-to":  # what was asked for or proposed: "agreed to the swap"
        return shared > 0 and distance <= 2
    if sign.name == "judged-speaker":
        return shared > 0
    if sign.noun == "attack" and not (fits and sign.whom):
        return False  # most attacks are not made of words
    if sign.whom:
        taken = shared > 0 and (fits or shared > 1 or sign.noun not in DEED_NOUNS)
        return taken or distance <= _owned(sign, fits=fits)
    if mine is not None and allied(who, mine):
        return False
    if not sign.definite:
        return shared > 0 and fits
    if sign.name == "asked-of" and distance <= 1:
        return True  # "asked whether she shared that view"
    return distance <= _unowned(sign, facts)


def _owned(sign: Sign, *, fits: bool) -> int:
    """How many sentences back the words of a named owner may stand, if no word of theirs is taken up."""
    if not sign.noun:
        return _FAR_SPEAKER
    if sign.noun in DEED_NOUNS:
        return (4 if SAYING_NOUNS[sign.noun] else 2) if fits else 1
    return 12 if fits else 4


def _unowned(sign: Sign, facts: _Facts) -> int:
    """How many sentences back the words may stand that a noun without an owner means: "the claim", "that idea"."""
    fits, shared, _, told = facts
    if not sign.noun:
        return _FAR
    if shared and sign.noun in DEED_NOUNS and not SAYING_NOUNS[sign.noun]:
        return 1  # "considered building the factory line"
    if shared:
        return _UNNAMED if fits else 2
    if sign.noun in DEED_NOUNS:
        return 2 if fits and SAYING_NOUNS[sign.noun] else -1
    if not fits:
        return 1
    return 1 if told else 3


def _is_told(field: Field, sign: Sign) -> bool:
    """Whether the noun tells what was said and so need not point back: "rejected the idea that the army had lost"."""
    if sign.about is None or _COMPLEMENTS.isdisjoint(field.draft.tokens.lower[sign.about[0] : sign.about[0] + 1]):
        return False
    dated = field.draft.tags[sign.about[0] + 1 : sign.about[0] + 2] == ("NNP",)  # "on Monday", "on X"
    return not (dated and field.draft.tokens.lower[sign.about[0]] == "on")


def _shared(field: Field, sign: Sign, other: int) -> int:
    if sign.about is None:
        return 0
    return len(field.words(other).intersection(field.stems(sign.about, 30)))


def _same(who: Actor, mine: Actor | None) -> bool:
    return mine is not None and who.id == mine.id


def _ask_about(field: Field, other: int) -> bool:
    """Whether the statement is but a lead: "asked about the remarks" by nobody in particular."""
    said = field.said[other]
    return said.act is SpeechAct.ASK and said.speaker_tokens is None


def circular(number: int, other: int, found: Mapping[int, Reply]) -> bool:
    """Whether the other statement already answers this one, directly or in steps."""
    at: int | None = other
    for _ in range(_CHAIN):
        reply = None if at is None else found.get(at)
        if reply is None:
            return False
        if reply.to == number:
            return True
        at = reply.to
    return True
