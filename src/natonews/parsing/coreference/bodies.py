"""The sieves of bodies: "the alliance", "M23 rebels", "the militants", "NATO members"."""

from collections.abc import Sequence
from typing import Final

from natonews.lexicon import Organization
from natonews.lexicon.tables.reference_words import (
    ANY_BODY,
    ARMED_ADJECTIVES,
    BODY_ADJECTIVES,
    FAITH_ADJECTIVES,
    FIGHTERS,
    LEAGUES,
    MEMBERS,
    NAMED_BODIES,
    SAME_FORCES,
)
from natonews.parsing.groups.groups import NounGroup

from .entities import GROUP, ORGANIZATION, PERSON, Entity
from .nominal import DEFINITE, OWN, Nominal, is_other
from .titles import Described, is_backed
from .walk import Walk


def by_noun(walk: Walk, nominal: Nominal) -> Entity | None:
    """The latest body that is called by this noun: "the alliance", "the ministry"."""
    group, role = nominal.group, nominal.role
    if not _may_mean_a_body(walk, nominal):
        return None
    words = walk.scene.lower[group.first + 1 : group.head]
    kept = [word for word in words if not is_backed(word)]
    plain = not kept
    told_of = bool(role.country or role.affiliation)
    armed = not told_of and (_are_armed(kept) if kept else bool(words))
    if not plain and not armed and not (told_of and len(words) == 1) and not _told_before(words):
        return None
    for step in reversed(walk.trail[-TRAIL_OF_BODIES:]):
        if _is_called(step.entity, nominal, armed=armed, plain=plain):
            return step.entity
    return _only_alliance(walk, nominal.told.head) if plain else None


def _only_alliance(walk: Walk, head: str) -> Entity | None:
    """The union that "the bloc" means where states of it are named and no other league; NATO, named further on."""
    known = walk.names.by_row
    if head == "alliance":
        return known.get("org:nato")
    if head != "bloc" or any(isinstance(e.row, Organization) and e.row.key in LEAGUES for e in known.values()):
        return None
    member = any(code is not None and walk.lexicon.is_member(code, "eu") for code in walk.names.countries)
    row = walk.lexicon.organization("eu") if member else None
    return walk.names.organization(row) if row is not None else None


def _may_mean_a_body(walk: Walk, nominal: Nominal) -> bool:
    group, lower = nominal.group, walk.scene.lower
    if nominal.told.kind not in (ORGANIZATION, GROUP) or nominal.told.plural or not nominal.definite:
        return False
    if group.possessor is not None or group.determiner in OWN or is_other(walk, group):
        return False
    return group.stop >= len(lower) or lower[group.stop] != "of"


def _is_called(entity: Entity, nominal: Nominal, *, armed: bool, plain: bool) -> bool:
    """Whether a body may be called so."""
    head, role = nominal.told.head, nominal.role
    if entity.kind not in (ORGANIZATION, GROUP) or (role.affiliation and role.affiliation != entity.name):
        return False
    if role.country and entity.country and entity.country != role.country:
        return False
    if not entity.nouns.isdisjoint(SAME_FORCES.get(head, (head,))) and (not role.country or entity.country):
        return True
    if armed and head in NAMED_BODIES and entity.named and entity.sector in ("REB", "UAF", "CRM"):
        return True
    return plain and entity.named and entity.sector in ANY_BODY.get(head, ())


def called(walk: Walk, nominal: Nominal) -> Entity | None:
    """The body whose name stands before the noun: "the Fatah movement", "Iran-backed M23 rebels"."""
    group, told = nominal.group, nominal.told
    name = walk.scene.name_end.get(group.head - 1)
    if name is None or name.kind == "NAT" or name.first < group.first:
        return None
    if group.determiner in ("a", "an", "another", "some", "any", "no"):
        return None
    entity = walk.stage.at.get(name.first)
    if entity is None or entity.kind not in (ORGANIZATION, GROUP) or is_other(walk, group):
        return None
    if told.plural:
        return entity if told.head in FIGHTERS and entity.sector in _ARMED else None
    return entity if told.head in NAMED_BODIES and _may_be_called(walk, entity, told, group) else None


def _may_be_called(walk: Walk, entity: Entity, told: Described, group: NounGroup) -> bool:
    """Whether a body is what the noun behind its name says, and not only the owner: "the Hamas army" is not Hamas."""
    own = entity.nouns | {walk.scene.lower[group.head - 1]}
    if told.head in own:
        return True
    if told.kind == GROUP and told.role.sector == "MIL":
        return False
    return entity.sector in (None, told.role.sector) or told.role.sector is None or told.head == "militia"


def fighters(walk: Walk, nominal: Nominal) -> Entity | None:
    """The one armed group of this sentence and the last whose people are meant: "the militants", "the rebels"."""
    group, role = nominal.group, nominal.role
    if not nominal.told.plural or role.sector != "REB" or role.country or role.affiliation or nominal.owner is not None:
        return None
    plain = (
        group.determiner in DEFINITE
        and group.possessor is None
        and walk.scene.lower[group.stop : group.stop + 1] != ("of",)
    )
    if not plain or not all(map(_describes_fighters, walk.scene.lower[group.first + 1 : group.head])):
        return None
    near = {step.entity.number: step.entity for steps in walk.recent(group.head, 1) for step in steps}
    armed = [entity for entity in near.values() if entity.named and entity.sector in _ARMED and entity.kind != PERSON]
    return armed[0] if len(armed) == 1 else None


def _describes_fighters(word: str) -> bool:
    return word in ARMED_ADJECTIVES or word in FAITH_ADJECTIVES


def _told_before(words: Sequence[str]) -> bool:
    """Whether the one word between "the" and the noun says what such bodies are: "the military alliance"."""
    return len(words) == 1 and words[0] in BODY_ADJECTIVES


def _are_armed(words: Sequence[str]) -> bool:
    """Whether words before "group" say of what faith it is or that it fights: "Islamic extremist"."""
    return all(map(_describes_fighters, words))


_ARMED: Final = frozenset(("REB", "UAF", "PRM"))
TRAIL_OF_BODIES: Final = 60


def members(walk: Walk, nominal: Nominal) -> Entity | None:
    """The alliance whose members are meant all together: "NATO members", "the EU countries"."""
    group = nominal.group
    if not nominal.told.plural or nominal.told.head not in MEMBERS or group.determiner not in ("", "the"):
        return None
    at = group.first + (1 if group.determiner else 0)
    name = walk.scene.name_at.get(at)
    if name is None or name.stop != group.head:
        return None
    entity = walk.stage.at.get(at)
    return (
        entity
        if entity is not None and entity.sector in ("IGO", "EUR", "UNO") and entity.kind == ORGANIZATION
        else None
    )
