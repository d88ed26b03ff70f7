"""Statements that contradict each other about one deed: "Warsaw said no such flight had taken place"."""

from attrs import frozen

from natonews.lexicon.tables.exchanges import CONTRADICTIONS, PLACE_NOUNS
from natonews.ontology import SpeechAct
from natonews.parsing.statements.said import Range, Said

from .field import Field, allied
from .points import Claims, Point

_BACK = 5  # statements looked back over
_FAR = 4  # sentences
_NEAR = 1  # sentences between two statements of which nothing but the kind of deed is the same
_OPENING = 9  # tokens in which a content says that all is wrong
_ELLIPSIS = 4  # words of "they did", "it had not"
_SHORT = 8  # tokens of the same
#: Acts that claim that something is so.
CLAIMS = frozenset(
    [SpeechAct.ASSERT, SpeechAct.ANNOUNCE, SpeechAct.ACCUSE, SpeechAct.BELIEVE, SpeechAct.DENY, SpeechAct.WARN,
     SpeechAct.CRITICIZE, SpeechAct.ANSWER, SpeechAct.REJECT]
)  # fmt: skip
_REFUSALS = frozenset([SpeechAct.REJECT, SpeechAct.CRITICIZE])  # what somebody says of words is no claim of a deed
_SUPPOSED = frozenset(["should", "must", "may", "might", "could", "can"])
_COMING = frozenset(["will", "would", "shall"])
_AUXILIARIES = frozenset("did had was were has have does do is are".split())


@frozen(eq=False)
class Contradiction:
    """That the statement `later` contradicts `earlier`; `denial` is the one that says that it is not so."""

    later: int
    earlier: int
    denial: int
    at: Range
    answers: bool  #: whether the later answers the earlier: two numbers that differ do not


def contradiction(claims: Claims, number: int) -> Contradiction | None:
    """What the statement contradicts, the nearest first; None where it contradicts nothing."""
    field = claims.field
    one, mine = field.said[number], field.speakers[number]
    if mine is None or one.act not in CLAIMS or one.negated or not one.content:
        return None
    heard = False
    for other in range(number - 1, max(-1, number - 1 - _BACK), -1):
        there, who = field.said[other], field.speakers[other]
        spoken, heard = heard, heard or (who is not None and who.id != mine.id and there.parent is None)
        if who is None or who.id == mine.id or allied(who, mine) or there.act not in CLAIMS or there.negated:
            continue
        distance = one.sentence - there.sentence
        if distance > _FAR or one.parent == other or one.parent != there.parent:
            continue
        if not spoken and distance <= _NEAR + 1 and there.act not in _REFUSALS and _says_all_wrong(field, one):
            return Contradiction(number, other, number, one.content[0], answers=True)
        found = _against(claims, number, other, distance)
        if found is not None:
            return found
    return None


def _against(claims: Claims, number: int, other: int, distance: int) -> Contradiction | None:
    field = claims.field
    one = field.said[number]
    says_no, said_no = claims.gist(number).denies, claims.gist(other).denies
    at = (one.content[0][0], min(one.content[0][0] + 8, one.content[0][1]))
    if distance <= _NEAR and _is_ellipsis(field, one) and says_no != said_no:
        return Contradiction(number, other, number if says_no else other, at, answers=True)
    if not _may_meet(claims, number, other, distance):
        return None
    for mine in claims.points(number):
        for theirs in claims.points(other):
            denial = _denial(claims, (number, mine), (other, theirs), distance)
            if denial is not None:
                return Contradiction(number, other, denial, at, answers=True)
            if _other_number(mine, theirs) and _one_deed(mine, theirs) and distance <= _NEAR:
                return Contradiction(number, other, number, at, answers=False)
    return None


def _may_meet(claims: Claims, number: int, other: int, distance: int) -> bool:
    """Whether the two need be read at all: one says no, or counts the dead, or the later stands for who is charged."""
    mine, theirs = claims.gist(number), claims.gist(other)
    if mine.denies or theirs.denies or mine.stays or (mine.counts and theirs.counts):
        return True
    return distance <= _NEAR and claims.charged(number, other)


def _denial(claims: Claims, mine: tuple[int, Point], theirs: tuple[int, Point], distance: int) -> int | None:
    """Which of two statements says of the deed that the other tells that it is not so; None where neither does."""
    (number, here), (other, there) = mine, theirs
    if here.modal in _SUPPOSED or there.modal in _SUPPOSED:
        return None
    if _blames_another(claims, mine, theirs, distance):
        return number
    if not _one_deed(here, there):
        return None
    if here.negated != there.negated:
        return (number if here.negated else other) if _linked(claims, mine, theirs, distance) else None
    return number if _stays(claims, mine, theirs, distance) else None


def _says_all_wrong(field: Field, one: Said) -> bool:
    """As in "had done nothing of the sort", "The opposite was true", "there was no such line"."""
    first, stop = one.content[0]
    words = field.draft.tokens.lower[first : min(stop, first + _OPENING)]
    return any(words[at : at + size] in CONTRADICTIONS for at in range(len(words)) for size in (2, 3))


def _is_ellipsis(field: Field, one: Said) -> bool:
    """As in "Yerevan says they did", "it had not"."""
    first, stop = one.content[0]
    if stop - first > _SHORT:
        return False
    words = [w for w in field.draft.tokens.lower[first:stop] if w.isalpha() or w == "n't"]
    return 2 <= len(words) <= _ELLIPSIS and words[-1] in _AUXILIARIES | {"not", "n't"} and words[1] in _AUXILIARIES


def _one_deed(mine: Point, theirs: Point) -> bool:
    """Whether two clauses may tell of one deed: of a kind, and not by others."""
    if bool(mine.doers) and bool(theirs.doers) and mine.doers.isdisjoint(theirs.doers):
        return False
    if (mine.modal in _COMING) != (theirs.modal in _COMING):
        return False
    return not (mine.words.isdisjoint(theirs.words) and mine.contrary.isdisjoint(theirs.words))


def _linked(claims: Claims, mine: tuple[int, Point], theirs: tuple[int, Point], distance: int) -> bool:
    """Whether the two are about the same thing, or the one is about the side of the other's speaker."""
    (number, here), (other, there) = mine, theirs
    same_word = any(word.islower() for word in here.words & there.words)
    if here.things & there.things:
        return distance <= (_FAR if same_word else _FAR // 2)
    if not here.words & there.words or distance > _FAR:
        return False
    charged = claims.charged(number, other)
    if not any(word.isupper() for word in here.words & there.words):
        return charged and distance <= _NEAR and not here.weak
    if here.weak or there.weak:
        return charged and distance <= _NEAR
    if charged or distance > _FAR // 2:
        return charged
    if SpeechAct.DENY in (claims.field.said[number].act, claims.field.said[other].act) or same_word or here.own:
        return distance <= _NEAR
    return distance <= _NEAR and claims.charged(other, number)


def _stays(claims: Claims, mine: tuple[int, Point], theirs: tuple[int, Point], distance: int) -> bool:
    """As in "the town was still in government hands", of a town that the other says has been taken."""
    (number, here), (other, there) = mine, theirs
    if here.negated or there.negated or here.contrary.isdisjoint(there.words):
        return False
    if here.things & there.things:
        return True
    same = here.same or not PLACE_NOUNS.isdisjoint(here.things)
    return distance <= _NEAR and (same or claims.charged(number, other))


def _blames_another(claims: Claims, mine: tuple[int, Point], theirs: tuple[int, Point], distance: int) -> bool:
    """As in "Minsk said smugglers had sent the balloons", of what the other lays to Minsk."""
    (number, here), (_, there) = mine, theirs
    sides = claims.field.sides(number)
    if here.negated or there.negated or distance > _NEAR or sides.isdisjoint(there.doers):
        return False
    verb = any(word.islower() for word in here.words & there.words)
    same = bool(here.things & there.things) or here.of_it
    return verb and same and here.acted and sides.isdisjoint(here.doers)


def _other_number(mine: Point, theirs: Point) -> bool:
    """Whether both count the dead of one deed, and not the same."""
    dead = "KILL" in mine.words and "KILL" in theirs.words
    return dead and bool(mine.numbers) and bool(theirs.numbers) and mine.numbers.isdisjoint(theirs.numbers)
