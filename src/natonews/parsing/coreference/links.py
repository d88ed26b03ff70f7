"""The sieves within a sentence: titles, appositions and predicates."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from natonews.lexicon import Person
from natonews.lexicon.tables.reference_words import (
    AGENT_ENDINGS,
    HOME_OFFICES,
    NAMING_VERBS,
    SERVING_VERBS,
)
from natonews.model import MentionForm
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import Group, NounGroup, VerbGroup

from .entities import COUNTRY, GROUP, ORGANIZATION, PERSON, Entity, RoleFound
from .nominal import Nominal
from .nominals import join_nominal, read_nominal
from .titles import before_name, is_backed
from .walk import Walk

_PREDICATES: Final = frozenset(("be", "become", "remain"))
_MARKS: Final = frozenset((",", ".", ":", ";", "-LRB-", "''", "``", "-RRB-"))
_POSSESSIVE: Final = frozenset(("'s", "'"))
_LONGEST_PHRASE: Final = 7
_MOST_ROLES: Final = 30


def add_role(entity: Entity, role: RoleFound) -> None:
    """Gives somebody a role that the text tells, once."""
    if role.gender and not entity.gender:
        entity.gender = role.gender
    if not role.title or entity.kind != PERSON or len(entity.roles) > _MOST_ROLES:
        return
    if not role.office:
        entity.country, entity.sector = entity.country or role.country, entity.sector or role.sector
        return
    key = (role.title.lower(), role.affiliation, role.status)
    for at, known in enumerate(entity.roles):
        if (known.title.lower(), known.affiliation, known.status) == key:
            if role.country and not known.country:
                entity.roles[at] = role
            return
    entity.roles.append(role)


def read_titles(walk: Walk) -> None:
    """The roles and nouns that stand before names: "former US President X", "the militant group Y"."""
    scene = walk.scene
    for name in scene.draft.names:
        entity = walk.stage.at[name.first]
        place = scene.groups.get(name.stop - 1)
        if place is None and name.title is None:
            continue
        first = scene.group(place).first if place is not None else name.first
        if name.title is not None:
            first = min(first, name.title[0])
        first = max(first, scene.starts[scene.sentence(name.first)])
        if first >= name.first:
            continue
        if name.kind == "PER":
            role = before_name(scene, walk.lexicon, first, name.first)
            if role is not None:
                add_role(entity, _at_home(entity, _of_country(walk, role, name.stop)))
        elif entity.kind in (ORGANIZATION, GROUP) and name.kind == "ORG":
            entity.nouns.add(scene.lower[name.first - 1])
            nation = scene.name_end.get(name.first - 1)
            if (
                nation is not None
                and entity.country is None
                and entity.sector not in ("IGO", "UNO", "EUR")
                and not is_backed(scene.lower[name.first - 1])
            ):
                entity.country = nation.country  # "the Nigerian Senate"


def _at_home(entity: Entity, role: RoleFound) -> RoleFound:
    """The role without the country that its title alone told, where the bearer is known to be of another: "Rep. X"."""
    known = entity.row.country if isinstance(entity.row, Person) else None
    if known is None or role.country in (None, known) or HOME_OFFICES.get(role.title.lower()) != role.country:
        return role
    return evolve(role, country=known)


def _of_country(walk: Walk, role: RoleFound, at: int) -> RoleFound:
    """The role with the country behind the name: "President X of Norway"."""
    lower = walk.scene.lower
    if role.country is not None or role.affiliation is not None or at + 1 >= len(lower) or lower[at] != "of":
        return role
    name = walk.scene.name_at.get(at + 1)
    return evolve(role, country=name.country) if name is not None and name.kind == "GPE" else role


def read_appositions(walk: Walk, row: int) -> None:
    """Joins "X, the Polish minister," and "the Polish minister, X,"."""
    items = walk.scene.draft.rows[row].items
    for at in range(2, len(items)):
        comma = items[at - 1]
        if comma.kind != ",":
            continue
        named = items[at - 2]
        if at > 3 and walk.scene.lower[named.head].isdigit() and items[at - 3].kind == ",":
            named = items[at - 4]  # "X, 45, a teacher,"
        if isinstance(named, NounGroup) and named.name is not None:
            _behind_name(walk, row, named, items, at)
        group = items[at]
        if isinstance(group, NounGroup) and group.name is not None:
            _before_name(walk, row, items, at)
    for one, two in walk.scene.draft.analyses[row].appositions:
        a, b = items[one], items[two]
        if isinstance(a, NounGroup) and isinstance(b, NounGroup):
            _appose(walk, row, a, b)


def _behind_name(walk: Walk, row: int, named: NounGroup, items: Sequence[Group], at: int) -> None:
    """Joins "X, HRW's deputy director for Asia," where the description ends with a mark."""
    other = items[at]
    if isinstance(other, NounGroup) and at + 1 < len(items) and walk.scene.lower[other.stop - 1] in _POSSESSIVE:
        at += 1
        other = items[at]
    entity = walk.stage.at.get(named.head)
    if (
        entity is None
        or entity.kind != PERSON
        or not isinstance(other, NounGroup)
        or other.plural
        or other.name is not None
    ):
        return
    end = _end_of_phrase(items, at)
    after = items[end].kind if end < len(items) else "."
    if after in _MARKS or after == "VG" or (after == "CC" and other.determiner in ("a", "an", "the")):
        _appose(walk, row, named, other)


def _before_name(walk: Walk, row: int, items: Sequence[Group], at: int) -> None:
    """Joins "a spokesman for Y, X, told" and "Minister for Z, X said"."""
    named = items[at]
    entity = walk.stage.at.get(named.head)
    if entity is None or entity.kind != PERSON:
        return
    start = at - 2
    while start > 1 and items[start].kind == "NG" and items[start - 1].kind == "IN" and at - start < _LONGEST_PHRASE:
        start -= 2
    for begin in (at - 2, start):
        other = items[begin]
        if not isinstance(other, NounGroup) or other.name is not None or other.plural:
            continue
        after = items[at + 1].kind if at + 1 < len(items) else "."
        titled = walk.scene.words[other.head][:1].isupper()
        if after in _MARKS or (titled and after in ("VG", "IN")) or walk.scene.lower[other.first - 1] == "as":
            _appose(walk, row, other, named)
            if other.head in walk.stage.at:
                return


def _end_of_phrase(items: Sequence[Group], at: int) -> int:
    """The item behind a noun group and the phrases that hang on it."""
    at += 1
    while at + 1 < len(items) and items[at].kind == "IN" and items[at + 1].kind == "NG":
        at += 2
    return at


def _appose(walk: Walk, row: int, a: Group, b: Group) -> None:
    if not isinstance(a, NounGroup) or not isinstance(b, NounGroup) or (a.name is None) == (b.name is None):
        return
    named, other = (a, b) if a.name is not None else (b, a)
    entity = walk.stage.at.get(named.head)
    if entity is None or other.head in walk.stage.at or other.pronoun or other.time:
        return
    _say_of(walk, row, entity, other, "apposition")


def _say_of(walk: Walk, row: int, entity: Entity, group: NounGroup, sieve: str) -> None:
    """Joins what a group says of an entity, if they agree."""
    nominal = read_nominal(walk, group, row)
    if nominal is None:
        if entity.kind == PERSON and _names_a_person(group):
            walk.stage.join(entity, group.first, group.head + 1, MentionForm.NOMINAL, sieve, (group.head,))
        return
    if _agree(entity, nominal):
        join_nominal(walk, entity, nominal, sieve)
        add_role(entity, nominal.role)


def _names_a_person(group: NounGroup) -> bool:
    """Whether a noun that no table has is one of a person by its ending: "an archivist", "a lexicographer"."""
    return (
        not group.plural
        and group.determiner in ("a", "an", "the")
        and group.lemma.endswith(AGENT_ENDINGS)
        and len(group.lemma) > 5
    )


def _agree(entity: Entity, nominal: Nominal) -> bool:
    """Whether kind, number and gender of a nominal fit an entity."""
    told = nominal.told
    if told.role.gender and entity.gender and told.role.gender != entity.gender:
        return False
    if entity.kind == PERSON:
        return told.kind == PERSON and not told.plural
    if entity.kind == COUNTRY:
        return told.kind == COUNTRY and not told.plural
    return told.kind in (ORGANIZATION, GROUP)


def read_predicates(walk: Walk, row: int, clause: Clause) -> None:
    """Joins "X is the president of Y" and "X served as a mayor"."""
    items = walk.scene.draft.rows[row].items
    verb = items[clause.verb]
    if not isinstance(verb, VerbGroup) or verb.negated or verb.modal or len(clause.subjects) != 1:
        return
    entity = walk.stage.at.get(items[clause.subjects[0]].head)
    if entity is None:
        return
    told: tuple[int, ...] = ()
    if verb.lemma in _PREDICATES and not verb.passive:
        told = clause.objects
    elif verb.lemma in (NAMING_VERBS if verb.passive else SERVING_VERBS):
        told = tuple(p.noun for p in clause.phrases if p.preposition == "as") or (
            clause.objects if verb.passive else ()
        )
    for item in told:
        group = items[item]
        if (
            isinstance(group, NounGroup)
            and group.name is None
            and not group.pronoun
            and group.head not in walk.stage.at
        ):
            _say_of(walk, row, entity, group, "predicate")


def said_of(clause: Clause) -> tuple[int, ...]:
    """The items that may say what the subject of a clause is."""
    return (*clause.objects, *(phrase.noun for phrase in clause.phrases if phrase.preposition == "as"))
