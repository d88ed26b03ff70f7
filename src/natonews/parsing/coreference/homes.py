"""Offices that a report names without their country: they are of the country that it is written from."""

from natonews.lexicon.tables.reference_words import (
    HOME_OFFICES,
    HOMES_OF_SECRETARIES,
    OFFICES_AT_HOME,
    SEATS_OF_MANY,
)

from .entities import RoleFound
from .scene import Scene

_MINISTER = "minister"


def at_home(role: RoleFound) -> bool:
    """Whether a role that tells no country is one that a state has: "the foreign minister", "the army chief"."""
    title = role.title.lower()
    return role.country is None and role.affiliation is None and (title.endswith(_MINISTER) or title in OFFICES_AT_HOME)


def leads_home(role: RoleFound) -> bool:
    """Whether a role that tells no country is that of a state's leader, known without it."""
    return role.title.lower() in _TOP and at_home(role)


_TOP = frozenset(("prime minister", "president", "premier", "chancellor"))


def elsewhere(role: RoleFound, country: str | None) -> bool:
    """Whether an office that its title gives to Britain or America is one of the dateline's country as well."""
    return country in HOMES_OF_SECRETARIES and HOME_OFFICES.get(role.title.lower()) == role.country is not None


def home(scene: Scene) -> str | None:
    """The country of the dateline; None for the seats of world bodies, where ministers of all countries meet."""
    dateline = scene.draft.page.dateline
    place = dateline.place_span if dateline is not None else None
    if place is None or place.of(scene.draft.page.text).lower() in SEATS_OF_MANY:
        return None
    starts = scene.draft.tokens.starts
    first = next((name for name in scene.draft.names if starts[name.first] >= place.start), None)
    return first.country if first is not None and starts[first.first] < place.end else None
