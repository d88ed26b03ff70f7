"""Titles: what the words before a name or after it tell of an office."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from natonews.lexicon import Country, Lexicon, Organization, Title, fold
from natonews.lexicon.tables.reference_words import (
    AIDES,
    AMERICAN_RANKS,
    BACKING,
    HOME_OFFICES,
    HONORIFICS,
    KIN,
    STATUS_WORDS,
)
from natonews.lexicon.tables.role_nouns import ROLE_NOUNS
from natonews.model import RoleStatus
from natonews.parsing.groups.groups import NounGroup

from .entities import GROUP, ORGANIZATION, PERSON, RoleFound
from .scene import Scene

_LINKS = frozenset(("of", "for", "to", "at", "in", "with"))
_STOPS = frozenset((",", ".", ";", ":", "(", ")", '"', "'", "--", "-", "and", "who", "that", "which", "'s"))
_LONGEST = 5


@frozen(eq=False)
class Described:
    """What a noun group without a name tells of whom it means."""

    kind: str
    role: RoleFound
    plural: bool
    head: str  #: lemma


@lru_cache(maxsize=8)
def titles_of(lexicon: Lexicon) -> Mapping[str, Title]:
    """The titles of a lexicon by their words."""
    return {row.words: row for row in lexicon.titles}


@lru_cache(maxsize=8)
def title_heads_of(lexicon: Lexicon) -> frozenset[str]:
    """The last words of the titles of a lexicon."""
    return frozenset([row.words.rsplit(" ", 1)[-1] for row in lexicon.titles])


@lru_cache(maxsize=8)
def capitals_of(lexicon: Lexicon) -> Mapping[str, Country]:
    """The states by the capitals and by-names that stand for them, folded."""
    found = {fold(name): row for row in lexicon.countries for name in row.nicknames}
    return found | {fold(row.capital): row for row in lexicon.countries if row.capital and len(row.code) == 3}


def before_name(scene: Scene, lexicon: Lexicon, first: int, stop: int) -> RoleFound | None:
    """The role told by the words from `first` up to the name at `stop`: "former US President"."""
    titles = titles_of(lexicon)
    lower = scene.lower
    title: Title | None = None
    begin = stop
    for at in range(max(first, stop - _LONGEST), stop):
        title = titles.get(" ".join(lower[at:stop]).removeprefix("ex-"))
        if title is not None:
            begin = at
            break
    noun = ROLE_NOUNS.get(lower[stop - 1]) if stop > first else None
    if title is None and (noun is None or noun[0] != PERSON):
        return None
    if title is None:
        begin = stop - 1
    sector = title.sector if title else noun[1] if noun else None
    gender = (title.gender if title else "") or (noun[2] if noun else "")
    if title and title.words in HONORIFICS:
        return RoleFound("", None, None, None, RoleStatus.CURRENT, gender, first, stop)
    return _role(scene, first, begin, stop, sector, gender)


def describe(scene: Scene, lexicon: Lexicon, group: NounGroup) -> Described | None:
    """What a noun group tells of whom it means, or None if its head names no sort of actor."""
    noun = ROLE_NOUNS.get(group.lemma)
    if noun is None and group.lemma not in title_heads_of(lexicon):
        return None
    lower = scene.lower
    head = group.head
    titles = titles_of(lexicon)
    title: Title | None = None
    begin = head
    for at in range(max(group.first, head + 1 - _LONGEST), head + 1):
        title = titles.get(" ".join((*lower[at:head], group.lemma)))
        if title is not None:
            begin = at
            break
    if noun is None and title is None:
        return None
    kind = noun[0] if noun else PERSON
    sector = (title.sector if title else None) or (noun[1] if noun else None)
    if noun is not None and begin == head and noun[1]:
        sector = noun[1]  # the noun alone: a representative is a lawmaker only as a title
    gender = (title.gender if title else "") or (noun[2] if noun else "")
    if group.plural and kind in (PERSON, ORGANIZATION):
        kind = GROUP
    first = group.first + (1 if group.determiner else 0)
    role = _role(scene, first, begin, head + 1, sector, gender)
    if (sector == "CVL" and (title is None or not title.before_name)) or group.lemma in KIN - AIDES:
        role = evolve(role, office=False)
    return Described(kind, _behind(scene, lexicon, role, head + 1), group.plural, group.lemma)


def _role(scene: Scene, first: int, begin: int, stop: int, sector: str | None, gender: str) -> RoleFound:
    """The role from its modifiers in ``first..begin`` and its title in ``begin..stop``."""
    lower = scene.lower
    status = RoleStatus.CURRENT
    affiliation = country = None
    at = first
    while at < begin:
        name = scene.name_at.get(at)
        if name is not None and name.stop <= begin:
            if is_backed(lower[at]):
                at = name.stop
                continue
            if isinstance(name.row, Organization) and name.kind != "NAT":
                affiliation = name.row.name
                country = country or name.country
                sector = _sector_in(name.row, sector)
            elif name.kind == "ORG":
                affiliation = scene.text(name.first, name.stop)
            else:
                country = name.country or country
            at = name.stop
            continue
        status = _status(lower[at], status)
        at += 1
    told = " ".join(lower[begin:stop])
    for word in lower[begin:stop]:
        status = _status(word, status)
    home = HOME_OFFICES.get(told) if country is None and affiliation is None else None
    if home is None and country is None and told.startswith(AMERICAN_RANKS) and _is_rank(told):
        home = "USA"
    text = scene.text(begin, stop)
    text = text[3:] if text[:3].lower() == "ex-" else text
    return RoleFound(text, sector, affiliation, country or home or None, status, gender, first, stop)


def is_backed(word: str) -> bool:
    """Whether a compound names who stands behind a body, not whose it is: "Rwandan-backed", "US-led".

    >>> is_backed("iran-backed"), is_backed("moscow-based"), is_backed("iranian")
    (True, False, False)
    """
    _, hyphen, tail = word.rpartition("-")
    return bool(hyphen) and tail in BACKING


def _is_rank(told: str) -> bool:
    """Whether a title behind "army" is a rank: "Army Sgt.", but not "army spokesman" or "navy chief"."""
    return told.endswith(".") or told.rsplit(" ", 1)[-1] in _RANKS


_RANKS = frozenset(("airman", "specialist", "sergeant", "private", "seaman", "officer", "class"))


def _status(word: str, status: RoleStatus) -> RoleStatus:
    """The status that a word tells, else `status`."""
    if word.startswith(("ex-", "then-")):
        return RoleStatus.FORMER
    if word.endswith(("-elect", "-designate")):
        return RoleStatus.ELECT
    told = STATUS_WORDS.get(word)
    return RoleStatus(told) if told else status


def _behind(scene: Scene, lexicon: Lexicon, role: RoleFound, at: int) -> RoleFound:
    """The role with what follows its noun: "of defence", "of the World Bank", "for Europe"."""
    lower, words = scene.lower, scene.words
    titles = titles_of(lexicon)
    size = len(lower)
    title, affiliation, country, sector = role.title, role.affiliation, role.country, role.sector
    for _ in range(2):
        if at >= size or lower[at] not in _LINKS:
            break
        end = at + 1
        name = None
        while end < size and end < at + 6 and lower[end] not in _STOPS and lower[end] not in _LINKS:
            name = scene.name_at.get(end)
            if name is not None:
                end = name.stop
                break
            end += 1
        longer = _longest_title(titles, title.lower(), lower[at : at + _LONGEST])
        if longer:
            end = at + longer
            title = " ".join((title, *words[at:end]))
            sector = titles[title.lower()].sector or sector
        elif name is not None and name.kind == "ORG":
            row = name.row if isinstance(name.row, Organization) else None
            affiliation = affiliation or (row.name if row else scene.text(name.first, name.stop))
            country = country or (row.country if row else None)
            sector = _sector_in(row, sector) if row else sector
        elif name is not None and name.kind in ("GPE", "LOC", "NAT") and lower[at] in ("of", "for", "to", "in"):
            if lower[at] != "to":
                country = country or name.country
        else:
            break
        at = end
    home = HOME_OFFICES.get(title.lower()) if country is None and affiliation is None else None
    if (title, affiliation, country or home, sector) == (role.title, role.affiliation, role.country, role.sector):
        return role
    return evolve(role, title=title, sector=sector, affiliation=affiliation, country=country or home or None, stop=at)


def _longest_title(titles: Mapping[str, Title], title: str, behind: Sequence[str]) -> int:
    """How many words behind a title make it a longer one: 2 of "of state said" behind "secretary"; 0 if none do."""
    sizes = range(len(behind), 1, -1)
    return next((size for size in sizes if " ".join((title, *behind[:size])) in titles), 0)


def _sector_in(row: Organization, sector: str | None) -> str | None:
    """The sector of somebody in a body: a NATO official is of NATO's, a NATO general a soldier."""
    if row.sector and sector in (None, "GOV"):
        return row.sector
    if row.sector in ("REB", "UAF", "PRM") and sector in ("CRM", "PTY", "REL"):
        return row.sector
    return sector
