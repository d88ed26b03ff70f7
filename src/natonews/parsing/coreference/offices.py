"""Offices: whether somebody holds the one that a noun names."""

from natonews.lexicon import Person
from natonews.lexicon.offices import office_words
from natonews.lexicon.tables.reference_words import ALSO_CALLED, LEADING_OFFICES
from natonews.lexicon.tables.role_nouns import RULERS
from natonews.model import RoleStatus

from .entities import Entity, RoleFound
from .era import Era


def holds(entity: Entity, role: RoleFound, head: str, era: Era | None) -> bool:
    """Whether what is told of somebody makes him the holder of an office, and nothing speaks against it.

    `head` is the noun of the office, `era` the time of the text; None lets any time count.
    """
    if role.gender and entity.gender and role.gender != entity.gender:
        return False
    country = next((r.country for r in entity.roles if r.country), None) or entity.country
    if role.country and country and role.country != country:
        return False
    title = role.title.lower()
    for known in entity.roles:
        if _same_office(title, known.title.lower(), role) and _status_fits(role.status, known.status):
            if role.affiliation and known.affiliation and role.affiliation != known.affiliation:
                continue
            if role.affiliation and not known.affiliation and title != known.title.lower():
                continue  # the chancellor is not "the leader of the Greens"
            return True
    if not role.office and title == head and title in entity.nouns:
        return True
    return isinstance(entity.row, Person) and _held(entity.row, role, era)


def _held(row: Person, role: RoleFound, era: Era | None) -> bool:
    """Whether the lexicon has the office of this person, at the time of the text where that is known."""
    title = role.title.lower()
    former = role.status is RoleStatus.FORMER
    for office in row.offices:
        if not _same_office(_usual(title, office.country), _usual(office.title, office.country), role):
            continue
        if role.affiliation and office.organization is None and title in LEADING_OFFICES:
            continue  # "the court's president"
        if role.country and office.country and role.country != office.country:
            continue
        if office.since is None or (era is None and (office.until is not None or not former)):
            return True
        if era is not None and office.since <= era.last:
            over = office.until is not None and office.until < era.first
            if over == former:
                return True
    return False


#: First words of the titles of leaders who rule no country.
_LESSER = (  #: ends of the titles of those who serve under a state's leader
    *(f"{field} minister" for field in ("foreign", "defence", "defense", "interior", "finance", "justice", "economy")),
    *("deputy prime minister", "secretary", "house", "commons", "spokesman", "chief of staff", "general staff"),
    *("chief of defence", "parliament", "ambassador"),
)
_NO_RULERS = ("opposition", "party", "rebel", "gang", "majority", "minority", "separatist", "militant", "militia")


def _usual(title: str, country: str | None) -> str:
    return office_words(title, country or "")[0]


def _same_office(asked: str, known: str, role: RoleFound) -> bool:
    """Whether an office may be called so: "minister" is a foreign minister, "leader" a president."""
    if not known or not asked:
        return False
    if asked in RULERS and (known.startswith(_NO_RULERS) or (role.country and known.endswith(_LESSER))):
        return False  # "the Belarusian leader" is not who opposes him, nor his foreign minister
    if (
        asked == known
        or known.endswith(" " + asked)
        or (known.startswith(asked + " ") and known[len(asked) + 1 :].startswith(("of ", "for ", "to ")))
    ):
        return True
    also = ALSO_CALLED.get(asked, frozenset())
    known = known.partition(" to ")[0]  # "ambassador to France"
    return known in also or known.rsplit(" ", 1)[-1] in also


def _status_fits(asked: RoleStatus, known: RoleStatus) -> bool:
    return asked is known or RoleStatus.FORMER not in (asked, known)
