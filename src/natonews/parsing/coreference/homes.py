"""Offices that a report names without their country: they are of the country that it is written from."""

from natonews.lexicon.tables.reference_words import (
    HOME_OFFICES,
    HOMES_OF_SECRETARIES,
    OFFICES_AT_HOME,
    SEATS_OF_MANY,
)
from natonews.model import SentenceKind

from .entities import RoleFound
from .scene import Scene

_MINISTER = "minister"
_MASTHEADS = 4  # first sentences of a page that may be one


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
    """The country of the dateline, or of the office whose page it is: "THE WHITE HOUSE".

    None for the seats of world bodies, where ministers of all countries meet.
    """
    dateline = scene.draft.page.dateline
    place = dateline.place_span if dateline is not None else None
    if dateline is None:
        return _of_masthead(scene)
    if place is None or place.of(scene.draft.page.text).lower() in SEATS_OF_MANY:
        return None
    starts = scene.draft.tokens.starts
    first = next((name for name in scene.draft.names if starts[name.first] >= place.start), None)
    return first.country if first is not None and starts[first.first] < place.end else None


def _of_masthead(scene: Scene) -> str | None:
    """The country of a body whose name is a line of its own over the report."""
    for sentence in scene.draft.sentences[:_MASTHEADS]:
        name = scene.name_end.get(sentence.stop - 1)
        if name is None or sentence.speaker is not None or sentence.sentence.kind is not SentenceKind.SUBHEAD:
            continue
        if name.kind == "ORG" and name.first - sentence.first <= 1:
            return name.country
    return None
