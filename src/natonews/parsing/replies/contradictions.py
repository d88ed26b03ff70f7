"""Statements that contradict each other about one deed: "Warsaw said no such flight had taken place"."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import field as attr
from attrs import frozen

from natonews.lexicon.tables.exchanges import (
    COMMON_THINGS,
    CONTRADICTIONS,
    CONTRARIES,
    DEED_FAMILIES,
    LIGHT_VERBS,
    NEGATIONS,
    PLACE_NOUNS,
    STAYING,
    UNDERGOING,
    WEAK_VERBS,
)
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import Group, NounGroup, Row, VerbGroup
from natonews.parsing.statements.said import Range, Said
from natonews.parsing.words import lemma

from .field import Field, allied, speaks_for

_BACK = 5  # statements looked back over
_FAR = 4  # sentences
_NEAR = 1  # sentences between two statements of which nothing but the kind of deed is the same
_CLAUSES = 4  # clauses of a content that are read
_ROWS = 3  # sentences of a content that are read
_OPENING = 9  # tokens in which a content says that all is wrong
_ACCUSED = 3  # tokens of "Greece of forcing"
_ELLIPSIS = 4  # tokens of "they did", "it had not"
#: Acts that claim that something is so.
CLAIMS = frozenset(
    [SpeechAct.ASSERT, SpeechAct.ANNOUNCE, SpeechAct.ACCUSE, SpeechAct.BELIEVE, SpeechAct.DENY, SpeechAct.WARN,
     SpeechAct.CRITICIZE, SpeechAct.ANSWER, SpeechAct.REJECT]
)  # fmt: skip
_CHARGES = frozenset([SpeechAct.ACCUSE, SpeechAct.DENY])
_SUPPOSED = frozenset(["should", "must", "may", "might", "could", "can"])
_COMING = frozenset(["will", "would", "shall"])
_AUXILIARIES = frozenset("did had was were has have does do is are".split())
_HAPPENING = frozenset("take occur happen exist be".split())
#: How a clause hangs that says what the content says.
_MAIN = frozenset(["root", "complement", "conjunct", "open"])
_EVER = _MAIN | {"participle"}  #: with "accused of shelling", "denied having shelled"
_NOBODY = frozenset("no nobody nothing none neither no-one".split())
_CARDINALS = frozenset(
    "one two three four five six seven eight nine ten dozen dozens hundred hundreds thousands".split()
)


def _families_by(column: int) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for family, words in DEED_FAMILIES.items():
        for word in words[column].split():
            found.setdefault(word, set()).add(family.upper())
    return {word: frozenset(families) for word, families in found.items()}


_VERBS, _NOUNS = _families_by(0), _families_by(1)
_EMPTY: frozenset[str] = frozenset()


@frozen(eq=False)
class Point:
    """What one clause of a content says: a deed with its doers and things, as so or as not so."""

    negated: bool
    words: frozenset[str]  #: the lemma of the verb, or of the noun that tells the deed; kinds of deed in capitals
    doers: frozenset[str]  #: keys of who does it, where the words say so
    things: frozenset[str]  #: nouns and names
    weak: bool = False  #: whether the verb has many meanings
    modal: str = ""
    numbers: frozenset[str] = _EMPTY
    contrary: frozenset[str] = _EMPTY  #: kinds of deed that its words speak against
    own: bool = False  #: whether its subject is the speaker, or his: "his men had not fired at it"
    acted: bool = False  #: whether somebody is its subject
    of_it: bool = False  #: whether a pronoun is its object
    same: bool = False  #: whether a pronoun is its subject: "they were still there"


@frozen(eq=False)
class Contradiction:
    """That the statement `later` contradicts `earlier`; `denial` is the one that says that it is not so."""

    later: int
    earlier: int
    denial: int
    at: Range
    answers: bool  #: whether the later answers the earlier: two numbers that differ do not


@frozen(eq=False)
class Claims:
    """What the statements of a field say, each read once, when it is first asked for."""

    field: Field
    _read: dict[int, tuple[Point, ...]] = attr(factory=dict)

    def points(self, number: int) -> tuple[Point, ...]:
        """What the first clauses of a statement's content say."""
        if number not in self._read:
            self._read[number] = tuple(_points(self.field, self.field.said[number]))
        return self._read[number]


def contradiction(claims: Claims, number: int) -> Contradiction | None:
    """What the statement contradicts, the nearest first; None where it contradicts nothing."""
    field = claims.field
    one, mine = field.said[number], field.speakers[number]
    if mine is None or one.act not in CLAIMS or one.negated or not one.content:
        return None
    for other in range(number - 1, max(-1, number - 1 - _BACK), -1):
        there, who = field.said[other], field.speakers[other]
        if who is None or who.id == mine.id or allied(who, mine) or there.act not in CLAIMS or there.negated:
            continue
        distance = one.sentence - there.sentence
        if distance > _FAR or one.parent == other or one.parent != there.parent:
            continue
        found = _against(claims, number, other, distance)
        if found is not None:
            return found
    return None


def _against(claims: Claims, number: int, other: int, distance: int) -> Contradiction | None:
    field = claims.field
    one, there = field.said[number], field.said[other]
    says_no, said_no = _says_no(field, one), _says_no(field, there)
    if distance <= _NEAR + 1 and _says_all_wrong(field, one):
        return Contradiction(number, other, number, one.content[0], answers=True)
    at = (one.content[0][0], min(one.content[0][0] + 8, one.content[0][1]))
    if distance <= _NEAR and _is_ellipsis(field, one) and says_no != said_no:
        return Contradiction(number, other, number if says_no else other, at, answers=True)
    for mine in claims.points(number):
        for theirs in claims.points(other):
            denial = _denial(field, (number, mine), (other, theirs), distance)
            if denial is not None:
                return Contradiction(number, other, denial, at, answers=True)
            if _other_number(mine, theirs) and _one_deed(mine, theirs) and distance <= _NEAR:
                return Contradiction(number, other, number, at, answers=False)
    return None


def _denial(field: Field, mine: tuple[int, Point], theirs: tuple[int, Point], distance: int) -> int | None:
    """Which of two statements says of the deed that the other tells that it is not so; None where neither does."""
    (number, here), (other, there) = mine, theirs
    if here.modal in _SUPPOSED or there.modal in _SUPPOSED:
        return None
    if _blames_another(field, mine, theirs, distance):
        return number
    if not _one_deed(here, there):
        return None
    if here.negated != there.negated:
        return (number if here.negated else other) if _linked(field, mine, theirs, distance) else None
    return number if _stays(field, mine, theirs, distance) else None


def _says_all_wrong(field: Field, one: Said) -> bool:
    """As in "had done nothing of the sort", "The opposite was true", "there was no such line"."""
    first, stop = one.content[0]
    words = field.draft.tokens.lower[first : min(stop, first + _OPENING)]
    return any(words[at : at + size] in CONTRADICTIONS for at in range(len(words)) for size in (2, 3))


def _says_no(field: Field, one: Said) -> bool:
    if one.act is SpeechAct.DENY:
        return True
    first, stop = one.content[0]
    return not NEGATIONS.isdisjoint(field.draft.tokens.lower[first : min(stop, first + 30)])


def _is_ellipsis(field: Field, one: Said) -> bool:
    """As in "Yerevan says they did", "it had not"."""
    first, stop = one.content[0]
    words = [w for w in field.draft.tokens.lower[first:stop] if w.isalpha() or w == "n't"]
    return 2 <= len(words) <= _ELLIPSIS and words[-1] in _AUXILIARIES | {"not", "n't"} and words[1] in _AUXILIARIES


def _one_deed(mine: Point, theirs: Point) -> bool:
    """Whether two clauses may tell of one deed: of a kind, and not by others."""
    if bool(mine.doers) and bool(theirs.doers) and mine.doers.isdisjoint(theirs.doers):
        return False
    if (mine.modal in _COMING) != (theirs.modal in _COMING):
        return False
    return not (mine.words.isdisjoint(theirs.words) and mine.contrary.isdisjoint(theirs.words))


def _linked(field: Field, mine: tuple[int, Point], theirs: tuple[int, Point], distance: int) -> bool:
    """Whether the two are about the same thing, or the one is about the side of the other's speaker."""
    (number, here), (other, there) = mine, theirs
    same_word = any(word.islower() for word in here.words & there.words)
    if here.things & there.things:
        return distance <= (_FAR if same_word else _FAR // 2)
    if not any(word.isupper() for word in here.words & there.words) or distance > _FAR:
        return False
    charged = _charged(field, number, other)
    if here.weak or there.weak:
        return charged and distance <= _NEAR
    if charged or distance > _FAR // 2:
        return charged
    if SpeechAct.DENY in (field.said[number].act, field.said[other].act) or same_word or here.own:
        return distance <= _NEAR
    return distance <= _NEAR and _charged(field, other, number)


def _charged(field: Field, number: int, other: int) -> bool:
    """Whether the statement `other` speaks of whom the speaker of statement `number` speaks for."""
    return not _named(field, other).isdisjoint(field.sides(number))


def _stays(field: Field, mine: tuple[int, Point], theirs: tuple[int, Point], distance: int) -> bool:
    """As in "the town was still in government hands", of a town that the other says has been taken."""
    (number, here), (other, there) = mine, theirs
    if here.negated or there.negated or here.contrary.isdisjoint(there.words):
        return False
    if here.things & there.things:
        return True
    same = here.same or not PLACE_NOUNS.isdisjoint(here.things)
    return distance <= _NEAR and (same or _charged(field, number, other))


def _blames_another(field: Field, mine: tuple[int, Point], theirs: tuple[int, Point], distance: int) -> bool:
    """As in "Minsk said smugglers had sent the balloons", of what the other lays to Minsk."""
    (number, here), (_, there) = mine, theirs
    sides = field.sides(number)
    if here.negated or there.negated or distance > _NEAR or sides.isdisjoint(there.doers):
        return False
    verb = any(word.islower() for word in here.words & there.words)
    same = bool(here.things & there.things) or here.of_it
    return verb and same and here.acted and sides.isdisjoint(here.doers)


def _named(field: Field, number: int) -> frozenset[str]:
    """The keys of all that the opening of a content names."""
    first, stop = field.said[number].content[0]
    return frozenset(key for token in range(first, min(stop, first + 24)) for key in field.keys_at(token))


def _other_number(mine: Point, theirs: Point) -> bool:
    """Whether both count the dead of one deed, and not the same."""
    dead = "KILL" in mine.words and "KILL" in theirs.words
    return dead and bool(mine.numbers) and bool(theirs.numbers) and mine.numbers.isdisjoint(theirs.numbers)


def _points(field: Field, one: Said) -> Iterator[Point]:
    rows = field.draft.rows
    for first, stop in one.content[:_ROWS]:
        at = bisect_right(rows, first, key=_first) - 1
        for row in rows[max(0, at) : at + _ROWS]:
            if row.first >= stop:
                break
            yield from _of_row(field, one, row, (first, stop))


def _is_cleft(row: Row, clauses: Sequence[Clause], clause: Clause) -> bool:
    """As in "it was the other boat that had rammed the cutter"."""
    if clause.relation != "relative" or clause.number == 0:
        return False
    main = clauses[clause.number - 1]
    verb = row.items[main.verb]
    it = any(row.items[item].lemma == "it" for item in main.subjects)
    return it and isinstance(verb, VerbGroup) and verb.copula


def _first(row: Row) -> int:
    return row.first


def _of_row(field: Field, one: Said, row: Row, within: Range) -> Iterator[Point]:
    clauses = field.draft.analyses[row.sentence].clauses
    begin = bisect_left(clauses, within[0], key=lambda clause: row.items[clause.verb].first)
    for clause in clauses[begin : begin + _CLAUSES]:
        verb = row.items[clause.verb]
        if verb.first >= within[1]:
            return
        told = _EVER if one.act in _CHARGES else _MAIN
        if isinstance(verb, VerbGroup) and (clause.relation in told or _is_cleft(row, clauses, clause)):
            yield _point(field, one, row, clause, verb, within)


def _point(field: Field, one: Said, row: Row, clause: Clause, verb: VerbGroup, within: Range) -> Point:
    lower = field.draft.tokens.lower
    groups = [row.items[item] for item in (*clause.subjects, *clause.objects, *clause.indirect)]
    told = [
        row.items[item] for item in ((*clause.subjects, *clause.objects) if _is_there(clause, verb) else clause.objects)
    ]
    led = [row.items[phrase.noun] for phrase in clause.phrases]
    negated = verb.negated or (one.act is SpeechAct.DENY and clause.relation != "relative")
    negated ^= any(_is_no(group, lower) for group in (*groups, *led)) and not verb.negated
    tail = lower[verb.first : min(verb.stop + 8, within[1])]
    contrary = frozenset(family.upper() for family, signs in CONTRARIES.items() if not signs.isdisjoint(tail))
    return Point(
        negated,
        _deed_words(verb, clause, told),
        _doers(field, one, row, clause, verb),
        frozenset(_things(field, (*groups, *led))),
        verb.lemma in WEAK_VERBS or (clause.relation == "open" and one.act not in _CHARGES),
        verb.modal,
        frozenset(_numbers(field, (*groups, *led))),
        contrary if verb.lemma in STAYING else _EMPTY,
        any(_is_own(field, one, row.items[item]) for item in clause.subjects),
        bool(clause.subjects) and not verb.passive and not any(_pronoun(row, item) for item in clause.subjects),
        any(_pronoun(row, item) for item in clause.objects),
        any(_pronoun(row, item) for item in clause.subjects),
    )


def _is_own(field: Field, one: Said, group: Group) -> bool:
    speaker, actor = field.speakers[one.number], field.cast.at(group.first)
    return speaker is not None and actor is not None and actor.id == speaker.id


def _pronoun(row: Row, item: int) -> bool:
    return row.items[item].lemma in ("they", "it", "them")


def _is_there(clause: Clause, verb: VerbGroup) -> bool:
    """Whether the subject is what the deed is called: "there were no talks", "no such flight had taken place"."""
    return clause.expletive or verb.passive or verb.lemma in _HAPPENING


def _deed_words(verb: VerbGroup, clause: Clause, groups: Sequence[Group]) -> frozenset[str]:
    """The lemma of the verb, of a verb of no meaning that of its nouns, and the kinds of deed that they tell."""
    light = verb.lemma in LIGHT_VERBS
    own = {verb.lemma} if not light else set[str]() if verb.copula else {group.lemma for group in groups}
    if light and clause.predicate:  # "had not been sunk"
        told = lemma(clause.predicate, "VBN")
        own |= {told, *_VERBS.get(told, _EMPTY)}
    kinds = (_NOUNS.get(group.lemma, _EMPTY) for group in groups)
    return _VERBS.get(verb.lemma, _EMPTY).union(own, *kinds) - COMMON_THINGS


def _is_no(group: Group, lower: Sequence[str]) -> bool:
    if lower[group.first] == "not":
        return True  # "not one aircraft"
    return lower[group.first] in _NOBODY and "other" not in lower[group.first : group.stop]


def _doers(field: Field, one: Said, row: Row, clause: Clause, verb: VerbGroup) -> frozenset[str]:
    """Keys of who does the deed; nothing where nobody is named, or the subject undergoes it."""
    if verb.passive:
        items = [phrase.noun for phrase in clause.phrases if phrase.preposition == "by"]
    elif verb.lemma in UNDERGOING:
        items = []
    else:
        items = list(clause.subjects)
    found = [_keys(field, one, row.items[item]) for item in items]
    if not items and one.act is SpeechAct.ACCUSE and one.content:
        first, stop = one.content[0]
        found = [field.keys_at(token) for token in range(first, min(first + _ACCUSED, stop))]
    return frozenset(key for keys in found for key in keys)


def _keys(field: Field, one: Said, group: Group) -> Iterable[str]:
    """Whom a group names, by its head or by an adjective such as "Polish"; who speaks of himself, all that he is."""
    speaker, head = field.speakers[one.number], field.cast.at(group.head)
    if speaker is not None and ((head is not None and head.id == speaker.id) or _is_own(field, one, group)):
        return field.sides(one.number)
    if head is not None and head.id not in field.by_key and head.kind.value == "group" and head.name.islower():
        return ()  # "separatists" may be anybody's
    named = [token for token in range(group.first, group.stop) if token in field.demonyms or token == group.head]
    return [key for token in named for key in _actor_keys(field, token)]


def _actor_keys(field: Field, token: int) -> tuple[str, ...]:
    actor = field.cast.at(token)
    if actor is not None:
        return speaks_for(actor)
    country = field.demonyms.get(token)
    return (f"state:{country}",) if country else ()


def _things(field: Field, groups: Sequence[Group]) -> Iterator[str]:
    lower, tags = field.draft.tokens.lower, field.draft.tags
    for group in groups:
        if isinstance(group, NounGroup) and not group.pronoun and not group.time:
            if group.name is not None:
                yield lower[group.head]
            yield from (
                word
                for token in range(group.first, group.stop)
                if tags[token] in ("NN", "NNS")
                and (word := lemma(lower[token], tags[token])) not in COMMON_THINGS
                and word not in _NOBODY
            )


def _numbers(field: Field, groups: Sequence[Group]) -> Iterator[str]:
    lower, tags = field.draft.tokens.lower, field.draft.tags
    for group in groups:
        for token in range(group.first, group.stop):
            if tags[token] == "CD" or lower[token] in _CARDINALS:
                yield lower[token]
