"""Entities become actors and places, with their roles, countries, sectors and evidence."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from natonews.lexicon import Country, Lexicon, Office, Organization, Person
from natonews.lexicon.offices import office_words
from natonews.lexicon.tables.name_words import SHARED_BODIES
from natonews.lexicon.tables.people_notation import slug
from natonews.lexicon.tables.reference_words import SHORT_POSTS
from natonews.model import Actor, ActorKind, Evidence, Membership, Mention, MentionForm, Place, Role, RoleStatus, Span

from .cast import Cast
from .entities import COUNTRY, GROUP, ORGANIZATION, PERSON, PLACE, Entity, RoleFound, Stage
from .homes import at_home, elsewhere, home
from .scene import Scene

_KINDS = {kind.value: kind for kind in ActorKind}
_SECRETARIES = frozenset(("USA", "GBR"))
_INSIDE = frozenset(
    ("in", "at", "near", "inside", "across", "throughout", "into", "outside", "within", "around", "through")
)


def cast_of(scene: Scene, stage: Stage, lexicon: Lexicon) -> Cast:
    """The cast from the entities that have mentions."""
    actors: list[Actor] = []
    places: list[Place] = []
    actor_of: dict[int, int] = {}
    place_of: dict[int, int] = {}
    taken: dict[str, int] = {}
    bodies = {e.name: e.country for e in stage.of_kind(ORGANIZATION, GROUP) if e.country is not None and e.named}
    for entity in sorted(stage.entities, key=lambda e: e.joined[0].first if e.joined else -1):
        if not entity.joined:
            continue
        mentions = _mentions(scene, entity)
        if entity.kind == PLACE:
            place_of[entity.number] = len(places)
            places.append(Place(entity.name, entity.country, mentions, mentions[0].evidence))
            continue
        actor_of[entity.number] = len(actors)
        actors.append(_actor(scene, lexicon, entity, mentions, taken, bodies))
    tokens = {token: actor_of[e.number] for token, e in stage.at.items() if e.number in actor_of}
    sites = {token: place_of[e.number] for token, e in stage.at.items() if e.number in place_of}
    _countries_as_places(scene, stage, actors, actor_of, places, sites)
    return Cast(tuple(actors), tuple(places), tokens, sites)


def _mentions(scene: Scene, entity: Entity) -> tuple[Mention, ...]:
    span, text = scene.draft.tokens.span, scene.draft.tokens.text
    found = []
    for joined in sorted(entity.joined, key=lambda j: (j.first, j.stop)):
        where = span(joined.first, joined.stop)
        found.append(Mention(where, joined.form, Evidence("coreference." + joined.sieve, where, words=where.of(text))))
    return tuple(found)


def _actor(
    scene: Scene,
    lexicon: Lexicon,
    entity: Entity,
    mentions: tuple[Mention, ...],
    taken: dict[str, int],
    bodies: Mapping[str, str],
) -> Actor:
    roles = _roles(scene, lexicon, entity) if entity.kind == PERSON else ()
    return Actor(
        _id(entity, taken),
        entity.name,
        _KINDS[entity.kind],
        _country(scene, lexicon, entity, bodies),
        _sector(entity),
        roles,
        mentions,
        memberships_of(lexicon).get(entity.country or "", ()) if entity.kind == COUNTRY else (),
        mentions[0].evidence,
    )


def _id(entity: Entity, taken: dict[str, int]) -> str:
    row = entity.row
    if isinstance(row, Country):
        return f"country:{row.code}"
    if isinstance(row, Organization):
        return f"org:{row.key}"
    name = row.key if isinstance(row, Person) else slug(entity.name) or f"actor-{entity.number}"
    taken[name] = taken.get(name, 0) + 1
    return name if taken[name] == 1 else f"{name}-{taken[name]}"


def _country(scene: Scene, lexicon: Lexicon, entity: Entity, bodies: Mapping[str, str]) -> str | None:
    """The country: what the text tells first, then the lexicon."""
    if entity.kind != PERSON:
        return entity.country
    told = next((role.country for role in entity.roles if role.country), None)
    if isinstance(entity.row, Person) and entity.row.country:
        return entity.row.country
    if told in _SECRETARIES and any(elsewhere(role, home(scene)) for role in entity.roles):
        return home(scene)
    if told is None:
        for role in entity.roles:
            body = lexicon.organization(role.affiliation) if role.affiliation else None
            if body is not None and body.country and not _shared_elsewhere(scene, role, body.country):
                return body.country
            if role.affiliation is not None and role.affiliation in bodies:
                return bodies[role.affiliation]
    return told or entity.country or next((home(scene) for role in entity.roles if at_home(role)), None)


def _shared_elsewhere(scene: Scene, role: RoleFound, country: str) -> bool:
    """Whether a name that several states give to a body stands in a text that does not name this state."""
    return role.affiliation in SHARED_BODIES and country not in scene.countries


#: sectors of callings that say little of somebody whose office is known
_WEAK = frozenset(("CVL", "PTY", "BUS", "EDU", "LAB", "ELI", "MED"))


def _sector(entity: Entity) -> str | None:
    if entity.kind != PERSON:
        return entity.sector
    told = next((role.sector for role in entity.roles if role.sector), None)
    sector = told or entity.sector
    if isinstance(entity.row, Person):
        firm = next((role.sector for role in entity.roles if role.sector and role.sector not in _WEAK), None)
        sector = firm or entity.row.sector
    # people of the United Nations and the European Union are coded as those of other bodies of states
    return "IGO" if sector in ("UNO", "EUR") else sector


# --- roles


def _roles(scene: Scene, lexicon: Lexicon, entity: Entity) -> tuple[Role, ...]:
    """The roles that the text tells, with the lexicon's dates; then the other offices that the lexicon knows."""
    day = scene.draft.published
    offices = entity.row.offices if isinstance(entity.row, Person) else ()
    used: set[int] = set()
    found = [_told_role(scene, lexicon, role, offices, used, day) for role in entity.roles]
    span = scene.draft.tokens.span(entity.joined[0].first, entity.joined[0].stop)
    if day is None:
        # an office that the text calls present dates the text
        ends = [role.until for role in found if role.status is RoleStatus.CURRENT and role.until is not None]
        day = min(ends) - timedelta(days=1) if ends else None
    over = {office_words(r.title, r.country or "") for r in entity.roles if r.status is RoleStatus.FORMER}
    for at, office in sorted(enumerate(offices), key=_latest_first):
        if office.until is None and office_words(office.title, office.country or "") in over:
            continue  # the text calls it a former office
        if at not in used and (day is None or office.since is None or office.since <= day):
            found.append(_known_role(lexicon, office, day or lexicon.known_until, span))
    return tuple(found)


def _latest_first(numbered: tuple[int, Office]) -> tuple[bool, int]:
    office = numbered[1]
    return office.since is None, -(office.since or date.min).toordinal()


def _told_role(
    scene: Scene, lexicon: Lexicon, role: RoleFound, offices: tuple[Office, ...], used: set[int], day: date | None
) -> Role:
    evidence = Evidence(role.rule, scene.draft.tokens.span(role.first, role.stop), note="the text")
    affiliation, country = role.affiliation, role.country
    since = until = None
    for at, office in reversed(tuple(enumerate(offices))):
        where = office.country or office.organization or ""
        asked = office_words(role.title, where)
        longer = office_words(f"{role.affiliation} {role.title}", where) if role.affiliation else asked
        body = lexicon.organization(office.organization) if office.organization else None
        known = office_words(office.title, where)
        named = office_words(f"{body.name} {office.title}", where) if body else known
        short = role.affiliation is None and asked[0] in SHORT_POSTS and known[0].endswith(" " + asked[0])
        if at in used or (known not in (asked, longer) and named != asked and not short):
            continue
        if day is not None and office.since is not None and office.since > day:
            continue
        if office.until is None and office.since is not None and role.status is RoleStatus.FORMER:
            continue
        used.add(at)
        since, until = office.since, office.until
        affiliation, country = affiliation or (body.name if body else None), country or office.country
        break
    return Role(role.title, affiliation, country, role.status, since, until, evidence)


def _known_role(lexicon: Lexicon, office: Office, day: date, span: Span) -> Role:
    body = lexicon.organization(office.organization) if office.organization else None
    over = office.until is not None and office.until < day
    status = RoleStatus.FORMER if over else RoleStatus.ACTING if office.acting else RoleStatus.CURRENT
    evidence = Evidence("coreference.lexicon-office", span, note=f"lexicon: {office.title}")
    name = body.name if body else office.organization
    return Role(office.title, name, office.country, status, office.since, office.until, evidence)


@lru_cache(maxsize=8)
def memberships_of(lexicon: Lexicon) -> Mapping[str, tuple[Membership, ...]]:
    """The memberships of each country, by the acronym of the organization."""
    found: dict[str, tuple[Membership, ...]] = {}
    for row in lexicon.memberships:
        body = lexicon.organization(row.organization)
        names = (body.name, *body.names) if body else (row.organization,)
        short = next((name for name in names if name.isupper() and len(name) < 7), names[0])
        found[row.country] = (*found.get(row.country, ()), Membership(short, row.since, row.until, names[0]))
    return found


def _countries_as_places(
    scene: Scene,
    stage: Stage,
    actors: list[Actor],
    actor_of: dict[int, int],
    places: list[Place],
    sites: dict[int, int],
) -> None:
    """Adds a place for each country in which something is ("in Ukraine"), beside the actor."""
    for entity in stage.of_kind(COUNTRY):
        if entity.number not in actor_of:
            continue
        inside = [j for j in entity.joined if j.form is MentionForm.NAME and _is_inside(scene, j.first)]
        if not inside:
            continue
        span = scene.draft.tokens.span
        spans = [span(j.first, j.stop) for j in inside]
        mentions = tuple([Mention(s, MentionForm.NAME, Evidence("coreference.place", s)) for s in spans])
        for joined in inside:
            sites.update(dict.fromkeys(range(joined.first, joined.stop), len(places)))
        places.append(Place(actors[actor_of[entity.number]].name, entity.country, mentions, mentions[0].evidence))


def _is_inside(scene: Scene, first: int) -> bool:
    """Whether "in" or the like stands before a name, "the" and points of the compass apart."""
    at = first - 1
    while (
        at >= 0
        and first - at < 4
        and scene.lower[at] in ("the", "eastern", "western", "northern", "southern", "central")
    ):
        at -= 1
    return at >= 0 and scene.lower[at] in _INSIDE
