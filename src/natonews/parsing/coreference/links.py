"""The sieves within a sentence: titles, appositions and predicates."""

from typing import Final

from natonews.model import MentionForm
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import NounGroup, VerbGroup

from .entities import COUNTRY, GROUP, ORGANIZATION, PERSON, Entity, RoleFound
from .nominals import Nominal, join_nominal, read_nominal
from .titles import before_name
from .walk import Walk

_PREDICATES: Final = frozenset(("be", "become", "remain"))


def add_role(entity: Entity, role: RoleFound) -> None:
    """Gives somebody a role that the text tells, once."""
    if role.gender and not entity.gender:
        entity.gender = role.gender
    if not role.title or entity.kind != PERSON:
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
        if first >= name.first:
            continue
        if name.kind == "PER":
            role = before_name(scene, walk.lexicon, first, name.first)
            if role is not None:
                add_role(entity, role)
        elif entity.kind in (ORGANIZATION, GROUP) and name.kind == "ORG":
            entity.nouns.add(scene.lower[name.first - 1])


def read_appositions(walk: Walk, row: int) -> None:
    """Joins "X, the Polish minister," and "the Polish minister, X,"."""
    items = walk.scene.draft.rows[row].items
    for one, two in walk.scene.draft.analyses[row].appositions:
        a, b = items[one], items[two]
        if isinstance(a, NounGroup) and isinstance(b, NounGroup):
            _appose(walk, row, a, b)


def _appose(walk: Walk, row: int, a: NounGroup, b: NounGroup) -> None:
    if (a.name is None) == (b.name is None):
        return
    named, other = (a, b) if a.name is not None else (b, a)
    entity = walk.stage.at.get(named.head)
    nominal = read_nominal(walk, other, row)
    if entity is None or nominal is None or other.head in walk.stage.at or not _agree(entity, nominal):
        return
    join_nominal(walk, entity, nominal, "apposition")
    add_role(entity, nominal.role)


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


def read_predicate(walk: Walk, row: int, clause: Clause) -> None:
    """Joins "X is the president of Y" where X is known by then."""
    items = walk.scene.draft.rows[row].items
    verb = items[clause.verb]
    if not isinstance(verb, VerbGroup) or verb.lemma not in _PREDICATES or verb.negated or verb.modal:
        return
    if len(clause.subjects) != 1 or len(clause.objects) != 1:
        return
    entity = walk.stage.at.get(items[clause.subjects[0]].head)
    group = items[clause.objects[0]]
    if entity is None or not isinstance(group, NounGroup) or group.name is not None or group.pronoun:
        return
    nominal = read_nominal(walk, group, row)
    if nominal is None or group.head in walk.stage.at or not _agree(entity, nominal):
        return
    join_nominal(walk, entity, nominal, "predicate")
    add_role(entity, nominal.role)


__all__ = ["MentionForm", "add_role", "read_appositions", "read_predicate", "read_titles"]
