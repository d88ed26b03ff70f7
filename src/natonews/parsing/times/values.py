"""Calendar arithmetic on TIMEX3 values."""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter
from dateutil.relativedelta import relativedelta

from natonews.lexicon.tables.times import DURATIONS, EASTER_DAYS, NAMED_DAYS, WEEKDAY_DAYS

Bounds = tuple[date | None, date | None]
NO_BOUNDS: Bounds = (None, None)
_FIRST_DAY, _LAST_DAY = date.min.toordinal(), date.max.toordinal()
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_MONTHS_OF = {"Q": 3, "H": 6}


@lru_cache(4096)
def bounds(value: str) -> Bounds:
    """The first and last day of a TIMEX3 value, both included; None where it has none.

    >>> [str(d) for d in bounds("2024-02")]
    ['2024-02-01', '2024-02-29']
    >>> [str(d) for d in bounds("2024-W28")]
    ['2024-07-08', '2024-07-14']
    >>> [str(d) for d in bounds("199")]
    ['1990-01-01', '1999-12-31']
    >>> bounds("P2Y"), bounds("XXXX-05-09")
    ((None, None), (None, None))
    """
    try:
        return _bounds(value.split("T", maxsplit=1)[0]) if value[:1].isdigit() else NO_BOUNDS
    except (ValueError, OverflowError):
        return NO_BOUNDS


def _bounds(value: str) -> Bounds:
    year, _, rest = value.partition("-")
    if len(year) == 2:
        return (date(max(int(year) * 100, 1), 1, 1), date(int(year) * 100 + 99, 12, 31)) if not rest else NO_BOUNDS
    if len(year) == 3:
        return (date(max(int(year) * 10, 1), 1, 1), date(int(year) * 10 + 9, 12, 31)) if not rest else NO_BOUNDS
    y = int(year)
    if not rest:
        return date(y, 1, 1), date(y, 12, 31)
    if rest[0] == "W" and rest[1:3].isdigit():
        first = date.fromisocalendar(y, int(rest[1:3]), 1)
        return (first + timedelta(5 if rest.endswith("-WE") else 0), first + timedelta(6))
    if rest in _SEASON_MONTHS:
        return _stretch(y, _SEASON_MONTHS[rest], 3)
    if rest[0] in _MONTHS_OF and rest[1:].isdigit():
        size = _MONTHS_OF[rest[0]]
        return _stretch(y, (int(rest[1:]) - 1) * size + 1, size)
    month, _, day = rest.partition("-")
    if not day:
        return _stretch(y, int(month), 1)
    exact = date(y, int(month), int(day))
    return exact, exact


def _stretch(year: int, month: int, count: int) -> Bounds:
    first = date(year, month, 1)
    return first, first + relativedelta(months=count) - timedelta(1)


def year_value(year: int) -> str:
    """The value of a year: negative years are before Christ.

    >>> year_value(2024), year_value(732), year_value(-480)
    ('2024', '0732', 'BC0480')
    """
    return f"BC{-year:04}" if year < 0 else f"{year:04}"


def month_value(year: int, month: int) -> str:
    """The value of a month."""
    return f"{year_value(year)}-{month:02}"


def day_value(year: int, month: int, day: int) -> str | None:
    """The value of a day, or None for a day that no calendar has."""
    if not 1 <= month <= 12 or not 1 <= day <= (monthrange(year, month)[1] if 0 < year < 9999 else 31):
        return None
    return f"{year_value(year)}-{month:02}-{day:02}"


@lru_cache(1024)
def week_value(day: date) -> str:
    """The value of the week in which a day lies.

    >>> week_value(date(2024, 12, 31))
    '2025-W01'
    """
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def unit_value(day: date, unit: str) -> str:
    """The value of the unit in which a day lies.

    >>> [unit_value(date(2024, 7, 9), u) for u in ("D", "W", "M", "Q", "Y", "DE", "CE")]
    ['2024-07-09', '2024-W28', '2024-07', '2024-Q3', '2024', '202', '20']
    """
    match unit:
        case "D":
            return day.isoformat()
        case "W" | "FN":
            return week_value(day)
        case "WE":
            return week_value(day) + "-WE"
        case "M":
            return f"{day.year:04}-{day.month:02}"
        case "Q":
            return f"{day.year:04}-Q{(day.month + 2) // 3}"
        case "Y":
            return f"{day.year:04}"
        case "DE":
            return f"{day.year // 10:03}"
        case "CE":
            return f"{day.year // 100:02}"
        case _:
            return day.isoformat()


def moved(day: date, count: float, unit: str) -> date | None:
    """The day that lies `count` units away; None beyond the calendar.

    >>> moved(date(2024, 3, 31), -1, "M")
    datetime.date(2024, 2, 29)
    """
    whole = round(count)
    try:
        if unit in _DAYS:
            return day + timedelta(days=whole * _DAYS[unit])
        if unit in _MONTHS:
            return day + relativedelta(months=whole * _MONTHS[unit])
        return day + timedelta(days=round(whole / 24)) if unit == "TH" and abs(whole) >= 24 else day
    except (ValueError, OverflowError):
        return None


_DAYS = {"D": 1, "W": 7, "WE": 7, "FN": 14}
_MONTHS = {"M": 1, "Q": 3, "Y": 12, "SU": 12, "WI": 12, "DE": 120, "CE": 1200}
_SCALE = {"DE": (10, "Y"), "CE": (100, "Y"), "ML": (1000, "Y"), "FN": (2, "W"), "Q": (3, "M")}
_HALVES = {"Y": "6M", "TH": "30M", "TM": "30S", "D": "T12H"}


def duration_value(count: float | None, unit: str) -> str:
    """The value of so many units; None stands for an unknown number.

    >>> duration_value(2, "Y"), duration_value(2.5, "Y"), duration_value(None, "W"), duration_value(0.5, "TH")
    ('P2Y', 'P2Y6M', 'PXW', 'PT30M')
    """
    if count is None:
        return DURATIONS[unit].format("X")
    if unit in _SCALE:
        size, unit = _SCALE[unit]
        count *= size
    whole = int(count)
    if whole == count:
        return DURATIONS[unit].format(whole)
    if count - whole == 0.5 and unit in _HALVES:
        half = _HALVES[unit]
        if not whole:
            return ("PT" if unit[0] == "T" else "P") + half
        return DURATIONS[unit].format(whole) + half
    return DURATIONS[unit].format(f"{count:g}")


def nearest_year(month: int, day: int | None, anchor: date) -> int:
    """The year in which a month or a day of a month lies nearest to `anchor`.

    >>> nearest_year(12, 24, date(2024, 1, 10)), nearest_year(2, 24, date(2024, 1, 10))
    (2023, 2024)
    """
    distance = (month - anchor.month) * 30.4 + ((day or 15) - anchor.day)
    if distance > 183:
        return anchor.year - 1
    return anchor.year + 1 if distance < -183 else anchor.year


def plus_days(day: date, days: int) -> date:
    """The day so many days away, held within the calendar.

    >>> plus_days(date(2024, 2, 28), 2), plus_days(date.min, -1)
    (datetime.date(2024, 3, 1), datetime.date(1, 1, 1))
    """
    return date.fromordinal(min(max(day.toordinal() + days, _FIRST_DAY), _LAST_DAY))


def latest_weekday(anchor: date, weekday: int) -> date:
    """The last such day up to and including `anchor`.

    >>> latest_weekday(date(2024, 7, 10), 2), latest_weekday(date(2024, 7, 10), 3)
    (datetime.date(2024, 7, 10), datetime.date(2024, 7, 4))
    """
    return plus_days(anchor, -((anchor.weekday() - weekday) % 7))


def coming_weekday(anchor: date, weekday: int) -> date:
    """The next such day after `anchor`."""
    return plus_days(anchor, (weekday - anchor.weekday() - 1) % 7 + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The n-th weekday of a month; the last for -1.

    >>> nth_weekday(2024, 11, 3, 4), nth_weekday(2024, 5, 0, -1)
    (datetime.date(2024, 11, 28), datetime.date(2024, 5, 27))
    """
    if nth < 0:
        return latest_weekday(date(year, month, monthrange(year, month)[1]), weekday)
    return plus_days(latest_weekday(date(year, month, 7), weekday), 7 * (nth - 1))


@lru_cache(512)
def named_day(name: str, year: int) -> date | None:
    """The date of a named day in a year.

    >>> named_day("good friday", 2024), named_day("orthodox easter", 2024), named_day("thanksgiving", 2024)
    (datetime.date(2024, 3, 29), datetime.date(2024, 5, 5), datetime.date(2024, 11, 28))
    """
    if not 2 <= year <= 4099:
        return None
    if name in NAMED_DAYS:
        return date(year, *NAMED_DAYS[name])
    if name in EASTER_DAYS:
        return easter(year, EASTER_WESTERN) + timedelta(EASTER_DAYS[name])
    if name == "orthodox easter":
        return easter(year, EASTER_ORTHODOX) if year >= 1583 else None
    if name in WEEKDAY_DAYS:
        return nth_weekday(year, *WEEKDAY_DAYS[name])
    return None
