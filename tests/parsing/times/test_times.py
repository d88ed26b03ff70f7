"""Expressions of time: extents, types and values, and the traps that readers report."""

from datetime import date

import pytest

from natonews.model import TimeType
from parsing.times.time_reader import rows_of, times_in

WEDNESDAY = date(2024, 7, 10)

TRAPS = [
    "He may march on the city.",
    "The sun rose and the second brigade fell back.",
    "They are set on: a wide road.",
    "Some 2,022 troops and 1400 soldiers crossed.",
    "An F-16 and two Su-24 jets were lost.",
    "Article 5 was invoked under Resolution 1244.",
    "She joined the Women's March on the mall.",
    "Theresa May said the talks would go on.",
    "Call 555-1234 or room 2020.",
    "He is 52, and his 6-year-old son is 3 feet tall.",
    "The 37-year-old colonel is 60 years old.",
    "Prices fall and shares spring back.",
    "They won 3-1 and lost 5.4 percent.",
    "The Good Friday Agreement and Bloody Sunday shaped him.",
    "The Sunday Times wrote of the Winter Palace and the Prague Spring.",
    "After the fall of the capital they fled.",
    "The annual report of the former minister was shortly published.",
    "Three-quarters of the fleet was lost.",
    "He read Romans 8:31 and had an epiphany.",
    "The Daily News and The Tonight Show praised it.",
    "He fought in the Six-Day War.",
    "Those aged 18 to 25 years old stayed away.",
]

CASES = [
    ("It began on 24 February 2022.", [("24 February 2022", "DATE", "2022-02-24")]),
    ("The 2024 NATO summit ends on July 11.", [("2024", "DATE", "2024"), ("July 11", "DATE", "2024-07-11")]),
    ("It met on Wednesday (July 10).", [("Wednesday", "DATE", "2024-07-10"), ("July 10", "DATE", "2024-07-10")]),
    ("He spoke late on Tuesday.", [("late on Tuesday", "DATE", "2024-07-09")]),
    ("The council will meet on Friday.", [("Friday", "DATE", "2024-07-12")]),
    ("The council met on Friday.", [("Friday", "DATE", "2024-07-05")]),
    ("He said on Monday he would fly to Kyiv on Thursday.",
     [("Monday", "DATE", "2024-07-08"), ("Thursday", "DATE", "2024-07-11")]),
    ("Talks are due to resume on Monday.", [("Monday", "DATE", "2024-07-15")]),
    ("The deal announced Monday would end it.", [("Monday", "DATE", "2024-07-08")]),
    ("It was agreed last week and signed this week.",
     [("last week", "DATE", "2024-W27"), ("this week", "DATE", "2024-W28")]),
    ("They left last year, two years ago.", [("last year", "DATE", "2023"), ("two years ago", "DATE", "2022")]),
    ("It has lasted nearly three years.", [("nearly three years", "DURATION", "P3Y")]),
    ("It took two to three weeks.", [("two to three weeks", "DURATION", "P2W")]),
    ("It takes 12 to 18 months.", [("12 to 18 months", "DURATION", "P12M")]),
    ("A two-year deal was made.", [("two-year", "DURATION", "P2Y")]),
    ("It lasted two and a half years.", [("two and a half years", "DURATION", "P2Y6M")]),
    ("They fought for the past two months.", [("the past two months", "DURATION", "P2M")]),
    ("At 10 p.m. Wednesday it began.", [("10 p.m. Wednesday", "TIME", "2024-07-10T22:00")]),
    ("It began at 0400 GMT.", [("0400 GMT", "TIME", "2024-07-10T04:00")]),
    ("It began at 0530 hrs on 6 June 1944.",
     [("0530 hrs", "TIME", "1944-06-06T05:30"), ("6 June 1944", "DATE", "1944-06-06")]),
    ("At dawn on 6 June they landed.", [("dawn", "TIME", "2024-06-06TMO"), ("6 June", "DATE", "2024-06-06")]),
    ("They left last night.", [("last night", "TIME", "2024-07-09TNI")]),
    ("They meet every Friday and twice a week.", [("every Friday", "SET", "XXXX-WXX-5"), ("a week", "SET", "P1W")]),
    ("The war of 1914-1918 was long.", [("1914", "DATE", "1914"), ("1918", "DATE", "1918")]),
    ("From 12 to 15 May 1940 they held.", [("12", "DATE", "1940-05-12"), ("15 May 1940", "DATE", "1940-05-15")]),
    ("Xerxes came in 480 BC.", [("480 BC", "DATE", "BC0480")]),
    ("They are now free.", [("now", "DATE", "PRESENT_REF")]),
    ("It recently ended.", [("recently", "DATE", "PAST_REF")]),
    ("It lies in the near future.", [("the near future", "DATE", "FUTURE_REF")]),
    ("He died in the late 1990s.", [("the late 1990s", "DATE", "199")]),
    ("A house of the 19th century.", [("the 19th century", "DATE", "18")]),
    ("They came over the weekend.", [("the weekend", "DATE", "2024-W27-WE")]),
    ("It will end next month.", [("next month", "DATE", "2024-08")]),
    ("It will be held in December.", [("December", "DATE", "2024-12")]),
    ("It was held in December.", [("December", "DATE", "2023-12")]),
    ("They left five or six weeks ago.", [("five or six weeks ago", "DATE", "2024-W23")]),
    ("It was sold in the same period last year.", [("the same period last year", "DATE", "2023")]),
    ("It began in the early hours of Tuesday.", [("the early hours of Tuesday", "TIME", "2024-07-09TMO")]),
    ("It grew since the Sept. 11 attacks and 9/11.",
     [("Sept. 11", "DATE", "2001-09-11"), ("9/11", "DATE", "2001-09-11")]),
    ("Toward the November election she moved.", [("November", "DATE", "2024-11")]),
    ("Talks will start in 2028 and last four years.", [("2028", "DATE", "2028"), ("four years", "DURATION", "P4Y")]),
    ("On Christmas Eve they stopped.", [("Christmas Eve", "DATE", "2024-12-24")]),
]  # fmt: skip

STORIES = [
    ("On 24 February 1943 it began. The following day it rained. Two days later it fell. By mid-March it was over.",
     ["1943-02-24", "1943-02-25", "1943-02-27", "1943-03"]),
    ("In early 1943 they held. That summer they lost. The next year they won.", ["1943", "1943-SU", "1944"]),
    ("They met in November 1942. In February the front broke.", ["1942-11", "1943-02"]),
    ("On 3 May 1917 the king spoke. A month later he was gone, and on 7 June a republic stood.",
     ["1917-05-03", "1917-06", "1917-06-07"]),
    ("It began in May 1939. Its ally, which had attacked in July 1937, joined it. It fell in October.",
     ["1939-05", "1937-07", "1939-10"]),
    ("The town was besieged from 8 September 1941 to 27 January 1944. In December it froze.",
     ["1941-09-08", "1944-01-27", "1941-12"]),
    ("It fell yesterday.", ["XXXX-XX-XX"]),
    ("It fell on 5 May.", ["XXXX-05-05"]),
    ("It fell on Monday.", ["XXXX-WXX-1"]),
]  # fmt: skip


@pytest.mark.parametrize("text", TRAPS)
def test_a_trap_gives_no_time(text: str) -> None:
    assert [] == rows_of(text, WEDNESDAY)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_news(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert expected == rows_of(text, WEDNESDAY)


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_a_story_without_a_date_is_reckoned_from_what_it_told_last(text: str, expected: list[str]) -> None:
    assert expected == [value for _, _, value in rows_of(text, None)]


def test_a_story_in_a_dated_article_begins_with_its_date() -> None:
    text = "On 24 February 2022 the invasion began. By mid-March the north was free. Talks resumed on Monday."
    assert ["2022-02-24", "2022-03", "2024-07-08"] == [value for _, _, value in rows_of(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("in 2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("in February 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("last week", date(2024, 7, 1), date(2024, 7, 7)),
        ("over the weekend", date(2024, 7, 6), date(2024, 7, 7)),
        ("in the third quarter of 2023", date(2023, 7, 1), date(2023, 9, 30)),
        ("in the winter of 1942", date(1942, 12, 1), date(1943, 2, 28)),
        ("in the 1990s", date(1990, 1, 1), date(1999, 12, 31)),
        ("on the night of 23/24 August 1944", date(1944, 8, 23), date(1944, 8, 23)),
        ("for two years", None, None),
        ("in 480 BC", None, None),
    ],
)
def test_first_and_last_day(words: str, start: date | None, end: date | None) -> None:
    (time,) = times_in(f"It happened {words}.", WEDNESDAY)
    assert (start, end) == (time.start, time.end)


@pytest.mark.parametrize(
    ("words", "mod"),
    [
        ("early 1943", "START"),
        ("the end of 1943", "END"),
        ("mid-March", "MID"),
        ("late last week", "END"),
        ("more than two years", "MORE_THAN"),
        ("at least six weeks", "EQUAL_OR_MORE"),
        ("post-1991", "AFTER"),
        ("two years", None),
    ],
)
def test_modifiers(words: str, mod: str | None) -> None:
    (time,) = times_in(f"It was so in {words} there.", WEDNESDAY)
    assert mod == time.mod


def test_the_rule_and_the_words_behind_a_time() -> None:
    (time,) = times_in("It fell on Monday.", WEDNESDAY)
    assert time.type is TimeType.DATE
    assert time.evidence is not None
    assert ("times.weekday", time.span) == (time.evidence.rule, time.evidence.span)
