"""Calendar dates as datelines and stamps write them."""

import datetime
import re

from attrs import frozen

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?"
    r"|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?"
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = r"(?:19|20)\d\d"

#: A date in words or figures, with or without weekday and year.
DATE = (
    rf"(?:{WEEKDAY},?\s+)?(?:the\s+)?(?:{MONTH}(?:\s+|(?<=\.)){DAY}(?:(?:,?\s+|/){YEAR})?|{DAY}(?:\s+of)?[\s-]+{MONTH}(?:,?[\s-]+{YEAR})?"
    rf"|{YEAR}[-/.]\d\d?[-/.]\d\d?|\d\d?[./-]\d\d?[./-]{YEAR})"
)
_NAMED = re.compile(
    rf"(?P<month>{MONTH})(?:\s+|(?<=\.))(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:(?:,?\s+|/)(?P<year>{YEAR}))?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?P<month2>{MONTH})(?:,?[\s-]+(?P<year2>{YEAR}))?"
    rf"|(?P<year3>{YEAR})[-/.](?P<month3>\d\d?)[-/.](?P<day3>\d\d?)"
    rf"|\b(?P<one>\d\d?)(?P<sign>[./-])(?P<two>\d\d?)(?P=sign)(?P<year4>{YEAR})"
)

_OF_WEEK = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=[a-z]*day\b|\b|s\b|rs\b|\.)")
_AMERICAN = re.compile(r"\b\d\d?/(?:1[3-9]|2\d|3[01])/|\b(?:E[SD]?T|P[SD]?T|C[SD]T)\b")
_EUROPEAN = re.compile(r"\b(?:1[3-9]|2\d|3[01])/\d\d?/|\b(?:GMT|BST|CES?T|EES?T|MSK|UTC|AES?T)\b")
_GRACE = datetime.timedelta(days=7)
#: So many years back there is every day of the calendar, 29 February among them.
_YEARS = 9


@frozen
class Day:
    """A day of the calendar, whose year may be left open."""

    month: int
    day: int
    year: int | None = None

    def date(self, year: int | None = None) -> datetime.date | None:
        """The date, with `year` where it has none of its own; None where there is no such day."""
        wanted = self.year if self.year is not None else year
        try:
            return None if wanted is None else datetime.date(wanted, self.month, self.day)
        except ValueError:
            return None

    def near(self, other: datetime.date) -> datetime.date | None:
        """The date; without a year of its own, the last such day up to a week after `other`.

        A report is dated on the day of its page or before it; only clocks and later changes put it after.

        >>> Day(12, 31).near(datetime.date(2024, 1, 2)), Day(1, 1).near(datetime.date(2023, 12, 30))
        (datetime.date(2023, 12, 31), datetime.date(2024, 1, 1))
        """
        last = other + min(_GRACE, datetime.date.max - other)
        days = (self.date(last.year - ago) for ago in range(_YEARS))
        return next((day for day in days if day is not None and day <= last), None)


def read_day(words: str) -> Day | None:
    """The first date in `words`; days written in figures are day before month unless that cannot be.

    >>> read_day("Published: Feb. 12, 2024 14:05 GMT")
    Day(month=2, day=12, year=2024)
    >>> read_day("Updated 12 February")
    Day(month=2, day=12, year=None)
    """
    match = _NAMED.search(words)
    return None if match is None else _day(match, words)


def has_date(words: str) -> bool:
    """Whether `words` hold a date, be it one in figures that may be read two ways."""
    return _NAMED.search(words) is not None


def _day(match: re.Match[str], words: str) -> Day | None:
    part = match.groupdict()
    if part["year4"]:
        return _in_figures(int(part["one"]), int(part["two"]), part["sign"], int(part["year4"]), words)
    year = part["year"] or part["year2"] or part["year3"]
    name = part["month"] or part["month2"]
    month = MONTHS[name.rstrip(".").lower()] if name else int(part["month3"])
    day = int(part["day"] or part["day2"] or part["day3"])
    return _possible(Day(month, day, int(year) if year else None))


def _in_figures(one: int, two: int, sign: str, year: int, words: str) -> Day | None:
    """12.02.2024 is day before month; with strokes either may come first, and what stands beside it must tell.

    That is the day of the week, another date with a number above 12, or the time of one side of the Atlantic; else
    12/02/2024 stays unread.
    """
    first, second = Day(two, one, year), Day(one, two, year)  # the European and the American reading
    if sign != "/" or one > 12 or two > 12 or one == two:
        return _possible(second) if two > 12 else _possible(first)
    fitting = [day for day in (first, second) if _told_weekday(words, day)]
    if len(fitting) == 1:
        return fitting[0]
    if _AMERICAN.search(words) is not None:
        return second
    return first if _EUROPEAN.search(words) is not None else None


def _told_weekday(words: str, day: Day) -> bool:
    """Whether the words name the day of the week that a day was."""
    date = day.date()
    match = _OF_WEEK.search(words)
    return match is not None and date is not None and match[0].lower() == date.strftime("%a").lower()


def _possible(day: Day) -> Day | None:
    return day if day.date(day.year or 2024) is not None else None
