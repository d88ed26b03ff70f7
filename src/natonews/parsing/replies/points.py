"""What the contents of statements say, clause by clause: a deed, by whom, with what, as so or as not so."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import field as attr
from attrs import frozen

from natonews.lexicon.tables.exchanges import (
    COMMON_THINGS,
    CONTRARIES,
    COUNTED,
    DEED_FAMILIES,
    LIGHT_VERBS,
    NEGATIONS,
    STAYING,
    UNDERGOING,
    WEAK_VERBS,
)
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import Group, NounGroup, Row, VerbGroup
from natonews.parsing.statements.said import Range, Said
from natonews.parsing.words import lemma

from .field import Field, speaks_for

_CLAUSES = 4  # clauses of a content that are read
_ROWS = 3  # sentences of a content that are read
_ACCUSED = 3  # tokens of "Greece of forcing"
_HEAD = 30  # tokens of a content that tell whether it says no
_NAMED = 24  # tokens of a content in which it names whom it is about
_CHARGES = frozenset([SpeechAct.ACCUSE, SpeechAct.DENY])
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
_CONTRARY = frozenset(word for words in CONTRARIES.values() for word in words)


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
class Gist:
    """What the first words of a content tell at a glance, so that few contents need be read clause by clause."""

    denies: bool
    counts: bool  #: whether it speaks of the dead
    stays: bool  #: whether something may be as it was


@frozen(eq=False)
class Claims:
    """What the statements of a field say, each read once, when it is first asked for."""

    field: Field
    _read: dict[int, tuple[Point, ...]] = attr(factory=dict)
    _gists: dict[int, Gist] = attr(factory=dict)
    _named: dict[int, frozenset[str]] = attr(factory=dict)

    def points(self, number: int) -> tuple[Point, ...]:
        """What the first clauses of a statement's content say."""
        if number not in self._read:
            self._read[number] = tuple(_points(self.field, self.field.said[number]))
        return self._read[number]

    def gist(self, number: int) -> Gist:
        """What a statement's content tells at a glance."""
        if number not in self._gists:
            one = self.field.said[number]
            lower = self.field.draft.tokens.lower
            words = [word for first, stop in one.content[:2] for word in lower[first : min(stop, first + _HEAD)]]
            denies = one.act is SpeechAct.DENY or not NEGATIONS.isdisjoint(words)
            self._gists[number] = Gist(denies, not COUNTED.isdisjoint(words), not _CONTRARY.isdisjoint(words))
        return self._gists[number]

    def named(self, number: int) -> frozenset[str]:
        """The keys of all that the opening of a statement's content names."""
        if number not in self._named:
            first, stop = self.field.said[number].content[0]
            keys = (self.field.keys_at(token) for token in range(first, min(stop, first + _NAMED)))
            self._named[number] = frozenset(key for each in keys for key in each)
        return self._named[number]

    def charged(self, number: int, other: int) -> bool:
        """Whether the statement `other` speaks of whom the speaker of statement `number` speaks for."""
        return not self.named(other).isdisjoint(self.field.sides(number))


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
