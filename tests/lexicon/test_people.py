"""The tables of people: one row a person, offices in order, one holder at a time."""

from collections import Counter, defaultdict
from datetime import date

import pycountry
import pytest

from natonews.lexicon.rows import Office, Person
from natonews.lexicon.tables.people import KNOWN_UNTIL, PEOPLE
from natonews.lexicon.tables.people_notation import office, person, slug
from natonews.ontology import SECTORS

#: a user code and codes of states that are no more
_FORMER = {"XKX", "YUG", "SUN"}
_CODES = {country.alpha_3 for country in pycountry.countries} | _FORMER
_SINGLE = (
    "president", "prime minister", "chancellor", "king", "queen", "pope", "foreign minister", "defence minister",
    "foreign secretary", "defence secretary", "secretary of state", "secretary of defense", "secretary general",
    "supreme allied commander europe", "high representative", "chief of defence", "chief of the general staff",
    "chairman of the joint chiefs of staff", "vice president", "house speaker", "cia director", "supreme leader",
)  # fmt: skip


def _repeated(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_there_are_many() -> None:
    assert len(PEOPLE) >= 600


def test_keys_are_unique_and_plain() -> None:
    keys = [row.key for row in PEOPLE]
    assert [] == _repeated(keys)
    assert [] == [key for key in keys if not key.replace("-", "").isascii() or not key.replace("-", "").isalnum()]


def test_no_two_people_bear_one_full_name() -> None:
    assert [] == _repeated([name for row in PEOPLE for name in (row.name, *row.names)])


def test_codes_are_those_of_iso_3166() -> None:
    named = {row.country for row in PEOPLE} | {held.country for row in PEOPLE for held in row.offices}
    assert set() == named - _CODES - {None}


def test_sectors_are_those_of_plover() -> None:
    named = {row.sector for row in PEOPLE} | {held.sector for row in PEOPLE for held in row.offices}
    assert set() == named - set(SECTORS)


def test_genders_and_families_are_well_formed() -> None:
    assert {"m", "f"} == {row.gender for row in PEOPLE}
    forms = {row.name: (row.name, *row.names) for row in PEOPLE if row.family}
    families = {row.name: row.family for row in PEOPLE}
    assert [] == [name for name, all_forms in forms.items() if not any(families[name] in form for form in all_forms)]


def test_offices_end_after_they_begin() -> None:
    wrong = [
        (row.name, held)
        for row in PEOPLE
        for held in row.offices
        if held.since and held.until and held.since > held.until
    ]
    assert [] == wrong


@pytest.mark.parametrize("title", _SINGLE)
def test_an_office_has_one_holder_at_a_time(title: str) -> None:
    terms: dict[str | None, list[tuple[date, date, str]]] = defaultdict(list)
    for row in PEOPLE:
        for held in row.offices:
            if held.title == title and held.since and not held.acting:
                terms[held.organization or held.country].append((held.since, held.until or date.max, row.name))
    overlaps = [
        (one, two)
        for found in terms.values()
        for one, two in zip(sorted(found), sorted(found)[1:], strict=False)
        if one[1] > two[0]
    ]
    assert [] == overlaps


def test_the_date_of_knowledge_is_stated() -> None:
    assert date(2025, 1, 1) < KNOWN_UNTIL


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("president 2000-01-02..2004-05-06", Office("president", "FIN", None, date(2000, 1, 2), date(2004, 5, 6))),
        ("acting president 2000-01-02..", Office("president", "FIN", None, date(2000, 1, 2), None, acting=True)),
        (
            "secretary general @nato ..2009-08-01",
            Office("secretary general", None, "nato", None, date(2009, 8, 1), sector="IGO"),
        ),
        ("chief of defence", Office("chief of defence", "FIN", sector="MIL")),
        ("president @UKR", Office("president", "UKR")),
    ],
)
def test_the_notation_of_offices(told: str, expected: Office) -> None:
    assert expected == office(told, "FIN", "GOV")


def test_the_notation_of_people() -> None:
    expected = Person("ann-lee", "Ann Lee", "FIN", "f", offices=(Office("senator", "FIN", sector="LEG"),), sector="LEG")
    assert expected == person("Ann Lee", "FIN", "f", "senator")
    assert "laszlo-oe" == slug("László Öe")
