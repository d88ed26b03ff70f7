"""Laws of time: what is written out is read back, and no text is too odd."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from natonews.parsing.times.values import bounds, duration_value, latest_weekday, named_day, unit_value
from parsing.times.time_reader import times_in

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
PUBLISHED = date(2024, 7, 10)

Form = Callable[[date], str]
#: Every form in which a whole date is written.
FORMS: dict[str, Form] = {
    "24 February 2022": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "February 24, 2022": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "Feb. 24, 2022": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "24 Feb. 2022": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "Thursday, February 24, 2022": lambda d: f"{WEEKDAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "Thursday 24 February 2022": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    "24th of February 2022": lambda d: f"{d.day}{ORDINALS.get(d.day, 'th')} of {MONTHS[d.month - 1]} {d.year}",
    "February 24th, 2022": lambda d: f"{MONTHS[d.month - 1]} {d.day}{ORDINALS.get(d.day, 'th')}, {d.year}",
    "2022-02-24": lambda d: d.isoformat(),
    "24.02.2022": lambda d: f"{d:%d.%m.%Y}",
    "24/02/2022": lambda d: f"{d:%d/%m/%Y}",
}
DATES = st.dates(date(1500, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize("form", FORMS)
@given(day=DATES)
@settings(max_examples=40, deadline=None)
def test_a_date_written_out_is_read_back(form: str, day: date) -> None:
    text = f"The treaty was signed on {FORMS[form](day)} in the capital."
    assert [day.isoformat()] == [t.value for t in times_in(text, PUBLISHED)]
    assert [(day, day)] == [(t.start, t.end) for t in times_in(text, None)]


@given(day=st.dates(date(2000, 1, 1), date(2060, 1, 1)), shift=st.integers(-100, 100))
@settings(max_examples=60, deadline=None)
def test_a_day_without_its_year_is_the_nearest(day: date, shift: int) -> None:
    said = day + timedelta(shift)
    text = f"A date: {said.day} {MONTHS[said.month - 1]}."
    assert [said.isoformat()] == [t.value for t in times_in(text, day)]


@given(day=st.dates(date(1900, 1, 1), date(2100, 1, 1)), weekday=st.integers(0, 6))
@settings(max_examples=60, deadline=None)
def test_a_weekday_told_of_lies_in_the_week_up_to_publication(day: date, weekday: int) -> None:
    (time,) = times_in(f"The minister resigned on {WEEKDAYS[weekday]}.", day)
    assert time.value == latest_weekday(day, weekday).isoformat()
    assert time.start is not None
    assert timedelta(0) <= day - time.start < timedelta(7)
    assert time.start.weekday() == weekday


@given(day=st.dates(), unit=st.sampled_from(("D", "W", "M", "Q", "Y", "DE", "CE")))
def test_a_day_lies_within_the_bounds_of_each_of_its_units(day: date, unit: str) -> None:
    start, end = bounds(unit_value(day, unit))
    if start is not None and end is not None:
        assert start <= day <= end


@given(count=st.integers(1, 500), unit=st.sampled_from(("days", "weeks", "months", "years", "hours", "minutes")))
@settings(max_examples=40, deadline=None)
def test_a_duration_keeps_its_number_and_unit(count: int, unit: str) -> None:
    codes = {"days": "D", "weeks": "W", "months": "M", "years": "Y", "hours": "TH", "minutes": "TM"}
    assert [duration_value(count, codes[unit])] == [t.value for t in times_in(f"It lasted {count} {unit}.", PUBLISHED)]


@given(year=st.integers(1583, 4099))
def test_easter_is_a_sunday(year: int) -> None:
    easter = named_day("easter", year)
    assert easter is not None
    assert easter.weekday() == 6


WORDS = st.sampled_from(
    (
        *[
            "the",
            "a",
            "of",
            "in",
            "on",
            "May",
            "march",
            "second",
            "last",
            "next",
            "year",
            "years",
            "two",
            "30",
            "31",
            "1943",
            "0530",
            "BC",
            "Feb.",
            "Friday",
            "night",
            "early",
            "mid-",
        ],
        *[
            "1914-18",
            "ago",
            "later",
            "half",
            "and",
            "yesterday",
            "week",
            "century",
            "quarter",
            "24:00",
            "p.m.",
            "99/99/9999",
            "31.02.2022",
            "9/11",
            "'90s",
        ],
        *[
            "spring",
            "Easter",
            "no.",
            "%",
            ",",
            "weekend",
            "12-15",
            "000",
            "9999",
            "following",
            "same",
            "overnight",
            "0",
            "1/0",
            "٣",
            "²",
            "day",
            "after",
            "before",
        ],
    )
)


@given(text=st.one_of(st.text(), st.lists(WORDS, max_size=30).map(" ".join)), published=st.none() | st.dates())
@settings(max_examples=400, deadline=None)
def test_any_text_is_read(text: str, published: date | None) -> None:
    found = times_in(text, published)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(text[t.span.start : t.span.end].strip() for t in found)
