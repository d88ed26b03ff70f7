"""The Lexicon: looking up, dates, and rows of the user's own."""

import pickle
import tracemalloc
from datetime import date

import pytest
from attrs import fields

from natonews.errors import LexiconError
from natonews.lexicon import (
    Country,
    CueWord,
    Deed,
    Lexicon,
    MembershipRow,
    Office,
    Organization,
    Person,
    PlaceRow,
    Title,
    english,
)
from natonews.lexicon.tables.given_names import given_names
from natonews.lexicon.tables.places import places
from natonews.lexicon.tables.places_world import WORLD_PLACES
from natonews.ontology import EventType, SpeechAct

MEMBERS = [
    ("FIN", "NATO", date(2023, 4, 3), False),
    ("FIN", "NATO", date(2023, 4, 4), True),
    ("SWE", "nato", date(2024, 3, 6), False),
    ("SWE", "nato", date(2024, 3, 7), True),
    ("DEU", "North Atlantic Treaty Organization", date(1955, 5, 6), True),
    ("GBR", "European Union", date(2020, 1, 31), True),
    ("GBR", "EU", date(2020, 2, 1), False),
    ("RUS", "Council of Europe", date(2021, 1, 1), True),
    ("RUS", "Council of Europe", date(2022, 3, 17), False),
    ("UKR", "NATO", None, False),
    ("FIN", "no such body", None, False),
]


@pytest.mark.parametrize(("country", "body", "day", "expected"), MEMBERS)
def test_membership_has_its_days(country: str, body: str, day: date | None, expected: bool) -> None:  # noqa: FBT001
    assert expected is english().is_member(country, body, on=day)


HOLDERS = [
    ("secretary general", "nato", date(2020, 1, 1), "jens-stoltenberg"),
    ("secretary-general", "NATO", date(2024, 12, 1), "mark-rutte"),
    ("president", "USA", date(2015, 1, 1), "barack-obama"),
    ("Defense Secretary", "USA", date(2023, 1, 1), "lloyd-austin"),
    ("secretary of defence", "USA", date(2023, 1, 1), "lloyd-austin"),
    ("foreign minister", "USA", date(2023, 1, 1), "antony-blinken"),
    ("king", "no such body", None, None),
]


@pytest.mark.parametrize(("title", "where", "day", "expected"), HOLDERS)
def test_an_office_has_its_holder(title: str, where: str, day: date | None, expected: str | None) -> None:
    person = english().holder(title, where, on=day)
    assert expected == (person and person.key)


def test_rows_are_found_by_their_keys() -> None:
    lexicon = english()
    assert "Finland" == lexicon.country("FIN").name  # type: ignore[union-attr]
    assert "Mark Rutte" == lexicon.person("mark-rutte").name  # type: ignore[union-attr]
    assert "nato" == lexicon.organization("NATO").key  # type: ignore[union-attr]
    assert (None, None, None) == (lexicon.country("ZZZ"), lexicon.person("nobody"), lexicon.organization("nothing"))


def test_it_is_built_once_and_hashed_by_identity() -> None:
    assert english() is english()
    assert {english(): 1} == {english(): 1}


def test_it_survives_pickling_by_value() -> None:
    lexicon = english()
    again = pickle.loads(pickle.dumps(lexicon))  # noqa: S301
    assert lexicon.people == again.people
    assert lexicon.given_names == again.given_names
    assert again.is_member("FIN", "NATO")


def test_a_row_of_ones_own_is_added() -> None:
    person = Person(
        "ann-quill", "Ann Quill", "EST", gender="f", offices=(Office("president", "EST", since=date(2024, 1, 1)),)
    )
    lexicon = english().with_rows(person)
    assert person is lexicon.person("ann-quill")
    assert person is lexicon.holder("president", "EST", on=date(2024, 5, 1))
    assert None is english().person("ann-quill")


def test_a_row_of_the_same_key_is_replaced() -> None:
    rutte = Person("mark-rutte", "Mark Rutte the Second", "NLD")
    lexicon = english().with_rows(rutte)
    assert len(english().people) == len(lexicon.people)
    assert rutte is lexicon.person("mark-rutte")


def test_rows_may_speak_of_each_other() -> None:
    lexicon = english().with_rows(
        Country("ZZA", "Zorbat", ("Zorbatia",), ("Zorbatian",), "Zorbat City"),
        Organization("zorbat-league", "Zorbat League"),
        MembershipRow("ZZA", "zorbat-league", date(2000, 1, 1)),
        PlaceRow("Zorbat City", "ZZA"),
        Title("grand zorb"),
        CueWord("zorb", SpeechAct.ASSERT),
        Deed("zorb", EventType.AID),
    )
    assert lexicon.is_member("ZZA", "Zorbat League")
    assert ("zorb", "zorb") == (lexicon.cues[0].lemma, lexicon.deeds[0].words)


WRONG: list[tuple[object, str]] = [
    (
        Person("mark-rutte", "Mark Rutte", "Holland"),
        "person 'mark-rutte': country 'Holland' is no ISO 3166-1 alpha-3 code (did you mean 'NLD'?)",
    ),
    (
        Person("Mark Rutte", "Mark Rutte", "NLD"),
        "person 'Mark Rutte': key 'Mark Rutte' must be lower case without blanks (did you mean 'mark-rutte'?)",
    ),
    (Person("x", "", "NLD"), "person 'x': name '' must be a str with at least one letter"),
    (Person("x", "X", None, gender="male"), "person 'x': gender 'male' is none of 'm', 'f', ''"),
    (Person("x", "X", None, sector="GOVT"), "person 'x': sector 'GOVT' is no PLOVER sector (did you mean 'GOV'?)"),
    (
        Person("x", "X", None, offices=(Office("head", organization="natoo"),)),
        "person 'x': organization 'natoo' is no key of an Organization (did you mean 'nato'?)",
    ),
    (
        Person("x", "X", None, offices=(Office("head", "NLD", None, date(2020, 1, 2), date(2020, 1, 1)),)),
        "person 'x': office 'head': until 2020-01-01 is not after since 2020-01-02",
    ),
    (Organization("x", "X", kind="army"), "organization 'x': kind 'army' is none of 'organization', 'group'"),
    (Country("Zo", "Zorbat"), "country 'Zo': code 'Zo' is not three capital letters"),
    (PlaceRow("X", "NLD", kind="town"), "place 'X': kind 'town' is none of 'city', 'region'"),
    (
        MembershipRow("NLD", "nato", date(2020, 1, 2), date(2020, 1, 1)),
        "membership 'NLD': until 2020-01-01 is not after",
    ),
    ("Mark Rutte", "'Mark Rutte' is no row of a lexicon: with_rows takes Country, Organization, Person"),
]


@pytest.mark.parametrize(("row", "message"), WRONG, ids=[message for _, message in WRONG])
def test_a_wrong_row_is_refused_and_mended(row: object, message: str) -> None:
    with pytest.raises(LexiconError) as error:
        english().with_rows(row)  # type: ignore[arg-type]
    assert message in str(error.value)


def test_the_lexicon_with_its_indexes_takes_little_memory() -> None:
    columns = {field.name: getattr(english(), field.name) for field in fields(Lexicon)}
    tracemalloc.start()
    fresh = Lexicon(**(columns | {"places": (*WORLD_PLACES, *places()), "given_names": given_names()}))
    assert fresh.names
    assert fresh.families
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 60_000_000
