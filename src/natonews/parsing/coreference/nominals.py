"""The sieves of nominals: "the Polish president", "the minister", "the alliance", "Russian forces"."""

from collections.abc import Callable
from typing import Final, TypeAlias

from attrs import evolve

from natonews.lexicon import Lexicon, Person
from natonews.lexicon.tables.deed_actors import ACTOR_NOUNS
from natonews.lexicon.tables.reference_words import (
    ABSTRACT_WITH,
    AIDES,
    CALLINGS,
    CONTAINERS,
    KIN,
    MEMBERS,
    NOT_ACTORS,
    STATE_NOUNS,
)
from natonews.lexicon.tables.role_nouns import FAINT_NOUNS, LEADERS, ROLE_NOUNS, RULERS
from natonews.model import MentionForm, RoleStatus
from natonews.parsing.groups.groups import NounGroup

from .bodies import by_noun, called, fighters, members
from .entities import COUNTRY, GROUP, ORGANIZATION, PERSON, Entity
from .era import Era
from .homes import home, leads_home
from .nominal import DEFINITE, OWN, Nominal, is_other
from .offices import holds
from .titles import Described, describe, title_heads_of, titles_of
from .walk import Walk, possessor_of

_SUCCESSION: Final = frozenset(("predecessor", "successor"))


Sieve: TypeAlias = Callable[[Walk, Nominal], Entity | None]


def read_nominal(walk: Walk, group: NounGroup, row: int) -> Nominal | None:
    """The nominal that a noun group is, if its head names a sort of actor."""
    if group.lemma in CONTAINERS:
        told = describe(walk.scene, walk.lexicon, _contained(walk, group))
    elif group.lemma in ROLE_NOUNS or group.lemma in title_heads_of(walk.lexicon):
        told = describe(walk.scene, walk.lexicon, group)
    else:
        return None  # most groups
    if told is None or _is_no_actor(walk, group, told):
        return None
    owner = possessor_of(walk, group, row)
    role = told.role
    if owner is not None and owner.kind == COUNTRY and role.country is None:
        role = evolve(role, country=owner.country)
    elif owner is not None and owner.kind in (ORGANIZATION, GROUP) and role.affiliation is None:
        sector = owner.sector if role.sector in (None, "GOV") and owner.sector else role.sector
        role = evolve(role, affiliation=owner.name, country=role.country or owner.country, sector=sector)
    elif owner is not None and owner.kind == PERSON and role.country is None and told.head not in KIN - AIDES:
        role = evolve(role, sector="GOV") if told.head == "deputy" else role
        role = evolve(role, country=owner.country or next((r.country for r in owner.roles if r.country), None))
    if role is not told.role:
        told = Described(told.kind, role, told.plural, told.head)
    bare = role.country is None and role.affiliation is None
    related = told.head in _SUCCESSION and (group.determiner in OWN or owner is not None)  # "his successor"
    faint = told.head in FAINT_NOUNS and told.head not in ACTOR_NOUNS and not related
    if bare and faint and group.determiner not in DEFINITE:
        return None
    if told.kind == PERSON and told.head in MEMBERS and role.sector in ("IGO", "EUR", "UNO") and not told.plural:
        told = Described(COUNTRY, role, told.plural, told.head)  # "a NATO member" is a state
    called = role.office and walk.scene.words[group.head][:1].isupper() and group.head > group.first
    definite = called or group.determiner in DEFINITE or group.possessor is not None or group.determiner in OWN
    return Nominal(group, row, told, owner, definite)


def _is_no_actor(walk: Walk, group: NounGroup, told: Described) -> bool:
    """Whether the noun is used of no actor: "no authority", "take office", "his leadership", "a nerve agent"."""
    if group.determiner == "no" or _ends_title(walk, group):
        return True
    if not told.plural and told.head in ABSTRACT_WITH and group.determiner in ABSTRACT_WITH[told.head]:
        return group.head == group.first + bool(group.determiner) and group.possessor is None
    return group.head > group.first and walk.scene.lower[group.head - 1] in NOT_ACTORS.get(told.head, ())


def _ends_title(walk: Walk, group: NounGroup) -> bool:
    """Whether a noun is the end of a title: "state" of "the secretary of state"."""
    at = group.first - 1
    if at < 1 or walk.scene.lower[at] != "of":
        return False
    return " ".join(walk.scene.lower[at - 1 : group.stop]) in titles_of(walk.lexicon)


def _contained(walk: Walk, group: NounGroup) -> NounGroup:
    """The group that says who is meant: "lawmakers" in "a group of British lawmakers"."""
    row, item = walk.scene.groups[group.head]
    items = walk.scene.draft.rows[row].items
    inner = items[item + 2] if item + 2 < len(items) and items[item + 1].lemma == "of" else None
    return inner if isinstance(inner, NounGroup) and inner.plural and inner.name is None else group


def is_generic(walk: Walk, nominal: Nominal) -> bool:
    """Whether a bare singular means an office and nobody in it: "ran for president"."""
    group = nominal.group
    if group.plural or group.determiner or group.possessor is not None or nominal.told.kind != PERSON:
        return False
    if group.head in walk.speakers:
        return False  # a headline's "minister says"
    bare = nominal.role.country is None and nominal.role.affiliation is None
    return bare and walk.scene.words[group.head][:1].islower()


def resolve_nominal(walk: Walk, nominal: Nominal) -> Entity:
    """Whom a nominal means: by the first sieve that knows, else somebody new."""
    for name, sieve in SIEVES:
        entity = sieve(walk, nominal)
        if entity is not None:
            join_nominal(walk, entity, nominal, name)
            return entity
    entity = _new(walk, nominal)
    join_nominal(walk, entity, nominal, "new-nominal")
    return entity


def read_relative(walk: Walk, group: NounGroup) -> None:
    """Notes whose relative somebody is who is named with it: "his wife Eva Lund", so that "his wife" is she."""
    name = walk.scene.name_end.get(group.head)
    noun = walk.scene.lower[name.first - 1] if name is not None and name.kind == "PER" else ""
    owner = walk.stage.at.get(group.first)
    if name is None or noun not in KIN or owner is None:
        return
    entity = walk.stage.at[name.first]
    entity.nouns.add(noun)
    walk.kin[noun, owner.number] = entity


def join_nominal(walk: Walk, entity: Entity, nominal: Nominal, sieve: str) -> None:
    """Puts a nominal with an entity, which learns its noun."""
    group = nominal.group
    first = group.first
    if group.possessor is not None:
        first = walk.scene.draft.rows[nominal.row].items[group.possessor].first
    walk.stage.join(entity, first, group.head + 1, MentionForm.NOMINAL, sieve, (group.head,))
    entity.nouns.add(nominal.told.head)
    if nominal.owner is not None and nominal.told.head in KIN:
        walk.kin[nominal.told.head, nominal.owner.number] = entity


# --- the sieves


def _office(walk: Walk, nominal: Nominal) -> Entity | None:
    """Somebody of the text who holds the office that the nominal names."""
    if nominal.told.kind != PERSON or not (nominal.definite or nominal.role.country or nominal.role.affiliation):
        return None
    if nominal.group.determiner in ("a", "an", "another", "no", "any", "every", "each") or is_other(
        walk, nominal.group
    ):
        return None
    own = nominal.group.determiner in OWN
    if (nominal.told.head in KIN and (own or nominal.owner is not None)) or (own and nominal.owner is None):
        return None
    era, head = walk.moment(), nominal.told.head
    others = [entity for entity in _people(walk) if entity is not nominal.owner]
    fitting = [entity for entity in others if holds(entity, nominal.role, head, era)]
    if not fitting and walk.scene.draft.published is None:  # who once held it is meant before who is not named
        fitting = [entity for entity in others if holds(entity, nominal.role, head, None)]
    return max(fitting, key=lambda e: (e.named, e.last)) if fitting else None


def _named_later(walk: Walk, nominal: Nominal) -> Entity | None:
    """The one holder of a state's office whom the text names further on: "the Finnish president", then "Stubb"."""
    group, role = nominal.group, nominal.role
    if nominal.told.kind != PERSON or nominal.told.plural or role.country is None or is_other(walk, group):
        return None
    if group.determiner not in ("the", "") or role.status is not RoleStatus.CURRENT or not role.office:
        return None
    era, head = walk.moment(), nominal.told.head
    found = [e for e in walk.names.by_row.values() if isinstance(e.row, Person) and e.row.country == role.country]
    fitting = [entity for entity in found if holds(entity, role, head, era)]
    return fitting[0] if len(fitting) == 1 else None


def _people(walk: Walk) -> list[Entity]:
    """The people of the latest mentions, each once."""
    return list({step.entity.number: step.entity for step in walk.trail[-120:] if step.entity.kind == PERSON}.values())


def _holder(walk: Walk, nominal: Nominal) -> Entity | None:
    """Who held the office all through the time of the text, where the lexicon knows."""
    era, role = walk.moment(), nominal.role
    if era is None or nominal.told.kind != PERSON or role.status is not RoleStatus.CURRENT:
        return None
    own = nominal.group.determiner in OWN and nominal.owner is not None and nominal.owner.kind != PERSON
    if nominal.group.determiner not in ("the", "this", "that", "") and not own:
        return None
    where = role.affiliation or role.country or (home(walk.scene) if leads_home(role) else None)
    if where is None or not role.title:
        return None
    title = role.title.lower()
    if title in RULERS:
        title = LEADERS.get(where, "leader")
    elif title == "top diplomat":
        title = "foreign minister" if role.affiliation is None else "high representative"
    person = _sole_holder(walk.lexicon, title, where, era)
    body = walk.lexicon.organization(where)
    if person is None and body is not None and body.country is not None:  # "the Pentagon chief"
        person = _sole_holder(walk.lexicon, f"{body.name} {title}", body.country, era)
    return walk.names.person(person) if person is not None else None


def _sole_holder(lexicon: Lexicon, title: str, where: str, era: Era) -> Person | None:
    """Who held the office all through a time."""
    person = lexicon.holder(title, where, era.first)
    return person if era.last == era.first or lexicon.holder(title, where, era.last) is person else None


def _state(walk: Walk, nominal: Nominal) -> Entity | None:
    """The state that "the country" means: the owner's own, else the latest subject, else the latest."""
    head = nominal.told.head
    if nominal.told.kind != COUNTRY or nominal.told.plural or not nominal.definite or head not in STATE_NOUNS:
        return None
    owner = nominal.owner
    if owner is not None:
        code = next((role.country for role in owner.roles if role.country), None) or owner.country
        row = walk.lexicon.country(code) if code and owner.kind == PERSON else None
        return walk.names.country(row) if row is not None else None
    for steps in walk.recent(nominal.group.head, 2):
        states = [step for step in steps if step.entity.kind == COUNTRY and step.token < nominal.group.first]
        if states:
            return next((step.entity for step in states if step.subject), states[-1].entity)
    return None


def _latest_person(walk: Walk, nominal: Nominal) -> Entity | None:
    """The one person named just before of whom no calling is known: "jailed Ana Quill. The activist denied it"."""
    group, role, told = nominal.group, nominal.role, nominal.told
    if told.kind != PERSON or told.plural or role.country or role.affiliation or group.determiner != "the":
        return None
    if nominal.owner is not None or told.head in FAINT_NOUNS or told.head not in CALLINGS:
        return None
    if not all(word in _PASSED for word in walk.scene.lower[group.first + 1 : group.head]):
        return None
    near = {s.entity.number: s.entity for steps in walk.recent(group.head, 1) for s in steps if s.entity.kind == PERSON}
    if len(near) != 1:
        return None
    entity = next(iter(near.values()))
    fits = entity.named and not entity.roles and entity.row is None
    return entity if fits and not (role.gender and entity.gender and role.gender != entity.gender) else None


_PASSED: Final = frozenset("former veteran jailed exiled young elderly opposition prominent detained outspoken".split())


def _same_words(walk: Walk, nominal: Nominal) -> Entity | None:
    """Somebody without a name who was described in the same words: "Russian forces", "the official"."""
    if nominal.group.determiner in ("a", "an", "another", "some", "no", "any", "every", "each", "other"):
        return None
    if nominal.told.kind == PERSON and not nominal.definite:
        return None
    role, head = nominal.role, nominal.told.head
    if is_other(walk, nominal.group) or (nominal.group.determiner in OWN and nominal.owner is None):
        return None
    entity = walk.described.get(_description(walk, nominal))
    if (
        entity is None
        and role.country is None
        and role.affiliation is None
        and nominal.group.determiner in DEFINITE
        and nominal.group.head == nominal.group.first + 1
    ):
        entity = next(
            (step.entity for step in reversed(walk.trail[-40:]) if head in step.entity.nouns and not step.entity.named),
            None,
        )
    if entity is None or entity.plural != nominal.told.plural or entity.named:
        return None
    return None if role.gender and entity.gender and role.gender != entity.gender else entity


def _kin(walk: Walk, nominal: Nominal) -> Entity | None:
    """Somebody's father, wife or brother, who was already called so."""
    if nominal.owner is None or nominal.told.head not in KIN:
        return None
    entity = walk.kin.get((nominal.told.head, nominal.owner.number))
    return (
        entity
        if entity is not None and entity.plural == nominal.told.plural and not is_other(walk, nominal.group)
        else None
    )


SIEVES: Final[tuple[tuple[str, Sieve], ...]] = (
    ("kin", _kin),
    ("called", called),
    ("role-noun", _office),
    ("office-holder", _holder),
    ("named-later", _named_later),
    ("body-noun", by_noun),
    ("armed-group", fighters),
    ("members", members),
    ("state-noun", _state),
    ("same-description", _same_words),
    ("latest-person", _latest_person),
)


def _new(walk: Walk, nominal: Nominal) -> Entity:
    """Somebody who is only described."""
    group, role, told = nominal.group, nominal.role, nominal.told
    first = group.first + (1 if group.determiner else 0)
    name = walk.scene.text(min(first, group.head), group.head + 1)
    if group.possessor is not None and nominal.owner is not None:
        name = f"{nominal.owner.name}'s {name}"
    kind = told.kind if told.kind != COUNTRY or not told.plural else GROUP
    entity = walk.stage.add(GROUP if kind == COUNTRY else kind, name)
    entity.country, entity.sector, entity.gender, entity.plural = role.country, role.sector, role.gender, told.plural
    if kind == PERSON and role.office:
        entity.roles.append(role)
    walk.described[_description(walk, nominal)] = entity
    return entity


def _description(walk: Walk, nominal: Nominal) -> tuple[str, str | None, str | None]:
    group, role = nominal.group, nominal.role
    first = min(group.first + (1 if group.determiner else 0), group.head)
    whose = f"{nominal.owner.number}'s" if nominal.owner is not None else ""
    words = (whose, *walk.scene.lower[first : group.head], nominal.told.head)
    return " ".join(words), role.country, role.affiliation
