"""The lexicon: every row there is, and the indexes by which the rooms look words up."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import evolve, fields, frozen

from . import validation
from .index import Entry, fold, index_names, lengths_of
from .offices import office_words
from .rows import Country, CueWord, Deed, MembershipRow, Organization, Person, PlaceRow, Title
from .tables.countries import COUNTRIES
from .tables.cues import CUES
from .tables.deeds import DEEDS
from .tables.given_names import given_names
from .tables.memberships import MEMBERSHIPS
from .tables.organizations import ORGANIZATIONS
from .tables.people import KNOWN_UNTIL, PEOPLE
from .tables.places import places
from .tables.places_regions import regions
from .tables.places_world import WORLD_PLACES
from .tables.titles import TITLES

Row: TypeAlias = Country | Organization | Person | PlaceRow | Title | MembershipRow | CueWord | Deed


#: Last words of a name that are no family name: "Ferdinand Marcos Jr."
_NO_FAMILIES = frozenset(("", "jr", "jr.", "sr", "sr.", "junior", "senior", "ii", "iii"))


@frozen(eq=False)
class Lexicon:
    """What is known of countries, bodies, people, places and words. Compared and hashed by identity.

    >>> from natonews.lexicon import english
    >>> english().country("Finnland") is None, english().country("FIN").name
    (True, 'Finland')
    """

    countries: tuple[Country, ...] = ()
    organizations: tuple[Organization, ...] = ()
    people: tuple[Person, ...] = ()
    places: tuple[PlaceRow, ...] = ()
    titles: tuple[Title, ...] = ()
    memberships: tuple[MembershipRow, ...] = ()
    cues: tuple[CueWord, ...] = ()
    deeds: tuple[Deed, ...] = ()
    given_names: Mapping[str, str] = MappingProxyType({})  #: "anna" -> "f"; "m", "f" or "" for either
    known_until: date = KNOWN_UNTIL

    def __reduce__(self) -> tuple[object, ...]:
        # By value, without the indexes; a mapping proxy cannot be pickled.
        values = [getattr(self, f.name) for f in fields(type(self))]
        values[_GIVEN] = dict(values[_GIVEN])
        return type(self), tuple(values)

    def __repr__(self) -> str:
        return (
            f"<Lexicon: {len(self.countries)} countries, {len(self.organizations)} organizations, "
            f"{len(self.people)} people, {len(self.places)} places, known until {self.known_until}>"
        )

    @cached_property
    def names(self) -> Mapping[tuple[str, ...], tuple[Entry, ...]]:
        """Every name by its words, folded: ``names[("south", "korea")]``."""
        return index_names(self.countries, self.organizations, self.people, self.places)

    @cached_property
    def name_lengths(self) -> Mapping[str, tuple[int, ...]]:
        """For each first word, of how many words the names are that begin with it: the most first."""
        return lengths_of(self.names)

    @cached_property
    def openings(self) -> frozenset[str]:
        """Words without a capital with which names begin: "so-called" of "so-called Islamic State"."""
        entries = [entry for same in self.names.values() for entry in same]
        return frozenset(entry.words[0] for entry in entries if entry.words[0].islower() and len(entry.words) > 1)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The names that stand for states: their capitals and by-names."""
        return frozenset([name for row in self.countries for name in (row.capital, *row.nicknames) if name])

    @cached_property
    def families(self) -> Mapping[str, tuple[Person, ...]]:
        """The people of each family name, folded."""
        found: dict[str, tuple[Person, ...]] = {}
        for person in self.people:
            families = (person.family or person.name, *person.names)
            forms = {fold(name).rpartition(" ")[2].removeprefix("al-") for name in families}
            for form in sorted((forms | {fold(person.family)}) - _NO_FAMILIES):
                found[form] = (*found.get(form, ()), person)
        return found

    @cached_property
    def _countries(self) -> Mapping[str, Country]:
        return {row.code: row for row in self.countries}

    @cached_property
    def _organizations(self) -> Mapping[str, Organization]:
        by_name = {name: row for row in reversed(self.organizations) for name in (row.name, *row.names)}
        return by_name | {row.key: row for row in self.organizations}

    @cached_property
    def _people(self) -> Mapping[str, Person]:
        return {row.key: row for row in self.people}

    @cached_property
    def _offices(self) -> Mapping[tuple[str, str], tuple[tuple[Person, date, date], ...]]:
        found: dict[tuple[str, str], list[tuple[Person, date, date]]] = {}
        for person in self.people:
            for office in person.offices:
                term = (person, office.since or date.min, office.until or date.max)
                for where in (office.country, office.organization):
                    for words in office_words(office.title, where) if where else ():
                        found.setdefault((words, where or ""), []).append(term)
        return {key: tuple(sorted(terms, key=lambda t: t[1])) for key, terms in found.items()}

    @cached_property
    def _members(self) -> Mapping[tuple[str, str], tuple[MembershipRow, ...]]:
        found: dict[tuple[str, str], tuple[MembershipRow, ...]] = {}
        for row in self.memberships:
            key = (row.country, row.organization)
            found[key] = (*found.get(key, ()), row)
        return found

    def country(self, code: str) -> Country | None:
        """The country of that ISO 3166-1 alpha-3 code."""
        return self._countries.get(code)

    def organization(self, key: str) -> Organization | None:
        """The organization of that key, such as ``nato``, or of that very name or acronym."""
        return self._organizations.get(key)

    def person(self, key: str) -> Person | None:
        """The person of that key, such as ``jens-stoltenberg``."""
        return self._people.get(key)

    def is_member(self, country: str, organization: str, on: date | None = None) -> bool:
        """Whether the country belonged to the organization on that day (the lexicon's date if None).

        >>> from natonews.lexicon import english
        >>> [english().is_member("FIN", "NATO", on=date(2023, 4, day)) for day in (3, 4)]
        [False, True]
        """
        body = self.organization(organization)
        day = on or self.known_until
        rows = self._members.get((country, body.key if body else organization), ())
        return any(row.since <= day and (row.until is None or day <= row.until) for row in rows)

    def holder(self, title: str, where: str, on: date | None = None) -> Person | None:
        """Who held the office in a country (alpha-3) or an organization (key) on that day.

        None where the lexicon does not know. Of two at once the one who took office later; an office whose first day
        is not known counts only where nobody else is known to have held it.
        """
        day = on or self.known_until
        body = None if where in self._countries else self.organization(where)
        key = body.key if body else where
        for words in office_words(title, key)[:1]:
            terms = self._offices.get((words, key), ())
            for person, since, until in reversed(terms):
                if since <= day <= until and (since > date.min or len(terms) == 1):
                    return person
        return None

    def with_rows(self, *rows: Row) -> "Lexicon":
        """This lexicon with rows of your own; a row of the same key is replaced.

        Raises LexiconError for a row that is wrong, and says what is.
        """
        fresh: dict[str, dict[object, Row]] = {}
        for row in rows:
            validation.check_type(row)
            name = validation.FIELDS[type(row)]
            fresh.setdefault(name, {})[validation.key_of(row)] = row
        merged: dict[str, Any] = {name: _merged(getattr(self, name), new) for name, new in fresh.items()}
        result = evolve(self, **merged)
        for row in rows:
            validation.check(row, result._countries, {o.key for o in result.organizations})  # noqa: SLF001
        return result


_GIVEN = [f.name for f in fields(Lexicon)].index("given_names")


def _merged(old: Iterable[Row], new: dict[object, Row]) -> tuple[Row, ...]:
    kept = tuple(new.pop(validation.key_of(row), row) for row in old)
    # A user's rows stand first: where the first that fits wins, it is theirs.
    return (*new.values(), *kept)


@cache
def english() -> Lexicon:
    """The lexicon that `parse` uses where no other is given. Built once, on first use."""
    return Lexicon(
        countries=COUNTRIES,
        organizations=ORGANIZATIONS,
        people=PEOPLE,
        places=(*WORLD_PLACES, *regions(), *places()),
        titles=TITLES,
        memberships=MEMBERSHIPS,
        cues=CUES,
        deeds=DEEDS,
        given_names=given_names(),
    )
