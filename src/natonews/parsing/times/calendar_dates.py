"""What written dates mean: days, months, seasons, years, decades, centuries."""

from collections.abc import Mapping, Sequence
from datetime import date

from natonews.lexicon.tables.times import MONTHS, PARTS, PLACING, SEASONS
from natonews.model import TimeType

from .meaning import Builder, Meaning, Setting
from .numbers import ordinal
from .values import bounds, day_value, month_value, named_day, plus_days, week_value, year_value

_START = frozenset(("early", "first", "opening", "earlier", "beginning", "start", "outset", "onset", "turn"))
_END = frozenset(("late", "later", "end", "close", "last", "final", "closing", "rest", "remainder", "latter"))
_ATTACKS = frozenset(("attack", "attacks", "terror", "terrorist", "attackers", "hijackers", "hijackings"))
_DEADLINES = frozenset(("by", "until", "till", "through"))
_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
LOOKS_BACK = frozenset(("last", "past", "previous", "preceding", "prior"))
LOOKS_AHEAD = frozenset(("next", "coming", "following", "upcoming", "ensuing", "succeeding"))
POINTS_BACK = frozenset(("that", "same"))


def edge_mod(setting: Setting) -> str | None:
    """START, MID or END for "early", "the middle of", "late"..."""
    for word in setting.get("edge") or setting.get("edge_in"):
        if word in _START:
            return "START"
        if word in ("mid", "middle"):
            return "MID"
        if word in _END:
            return "END"
    return None


def half_of(setting: Setting) -> str:
    """H1 or H2 for "the first half of", '' for other edges."""
    words = setting.get("edge")
    if "half" not in words:
        return ""
    return "H1" if words[0] in ("first", "early") else "H2" if words[0] in ("second", "latter", "last", "late") else ""


def given_year(setting: Setting) -> int | None:
    """The year that the expression itself names: a figure, "last year"."""
    if setting.has("year"):
        return int(setting.one("year"))
    for role in ("yearrel", "rel"):
        words = setting.get(role)
        base = setting.base
        if role == "yearrel" and words and base:
            word = words[0]
            if word in POINTS_BACK:
                return setting.anchors.year or base.year
            return base.year + (-1 if word in LOOKS_BACK else 1 if word in LOOKS_AHEAD else 0)
    return None


def month_of(setting: Setting) -> int:
    """The number of the month named."""
    return MONTHS[setting.one("month") or setting.one("month_last")]


def day_of(setting: Setting) -> int:
    """The day of the month named."""
    words = setting.get("day") or setting.get("day_first")
    return ordinal([w for w in words if w != "of"]) or 0


def full_day(setting: Setting) -> str | None:
    """The value of a month and day, the year found if not given."""
    return _day_in(setting, month_of(setting), day_of(setting), given_year(setting))


def _day_in(setting: Setting, month: int, day: int, year: int | None) -> str | None:
    if not 1 <= day <= 31:
        return None
    if year is None:
        year = setting.anchors.year_of_day(month, day, setting.tense, setting.sentence)
    return f"XXXX-{month:02}-{day:02}" if year is None else day_value(year, month, day)


def _month_day(setting: Setting) -> Sequence[Meaning]:
    value = full_day(setting)
    if value and value.endswith("-09-11") and not setting.has("year") and _ATTACKS.intersection(setting.after(3)):
        value = "2001-09-11"
    return (Meaning(value, mod=edge_mod(setting)),) if value else ()


def _with_part(setting: Setting) -> Sequence[Meaning]:
    value = full_day(setting)
    return (Meaning(part_value(value, setting.one("part")), TimeType.TIME, edge_mod(setting)),) if value else ()


def part_value(day: str, part: str) -> str:
    """A day with a part of it: "2024-07-09TMO"."""
    return f"{day}T{PARTS.get(part, 'NI')}"


def _numeric(setting: Setting) -> Sequence[Meaning]:
    day, _, clock = setting.one("n").partition("t")
    value = numeric_value(day)
    if value and clock[2:3] == ":":
        return (Meaning(f"{value}T{clock[:5]}", TimeType.TIME),)
    return (Meaning(value),) if value else ()


def numeric_value(word: str) -> str | None:
    """The value of a date in figures, the day first where both could be.

    >>> [numeric_value(w) for w in ("24.02.2022", "2022-02-24", "2/24/22", "24/2/2022", "9/11")]
    ['2022-02-24', '2022-02-24', '2022-02-24', '2022-02-24', '2001-09-11']
    """
    if word == "9/11":
        return "2001-09-11"
    mark = next(m for m in "-./" if m in word)
    a, b, c = (int(part) for part in word.split(mark))
    if len(word.split(mark, maxsplit=1)[0]) == 4:
        return day_value(a, b, c)
    year = c if c >= 100 else c + (1900 if c > 50 else 2000)
    if b > 12 or (mark == "/" and len(word) <= 8 and a <= 12 and c < 100):
        a, b = b, a
    return day_value(year, b, a)


def _days_month(setting: Setting) -> Sequence[Meaning]:
    month, year = month_of(setting), given_year(setting)
    until = ordinal([w for w in setting.get("until") if w != "of"]) or 0
    first, last = _day_in(setting, month, day_of(setting), year), _day_in(setting, month, until, year)
    return (Meaning(first, role="time"), Meaning(last, role="also")) if first and last else ()


def _day_of_list(setting: Setting) -> Sequence[Meaning]:
    value = full_day(setting)
    return (Meaning(value, role="time"),) if value else ()


def _month_days_list(setting: Setting) -> Sequence[Meaning]:
    month, year = month_of(setting), given_year(setting)
    days = ((role, ordinal(setting.get(words)) or 0) for role, words in (("also", "until"), ("third", "last")))
    values = (("time", full_day(setting)), *((role, _day_in(setting, month, day, year)) for role, day in days))
    return tuple(Meaning(value, role=role) for role, value in values if value)


def _dates_range(setting: Setting) -> Sequence[Meaning]:
    year = int(setting.one("year"))
    last_month, words = month_of(setting), [w for w in setting.get("first") if w != "of"]
    first_month = next(MONTHS[w] for w in words if w in MONTHS)
    if first_month > last_month:
        year -= 1
    day = ordinal([w for w in words if w not in MONTHS]) or 0
    first, last = day_value(year, first_month, day), full_day(setting)
    return (Meaning(first, role="time"), Meaning(last, role="also")) if first and last else ()


def _months_range(setting: Setting) -> Sequence[Meaning]:
    year, first, last = int(setting.one("year")), MONTHS[setting.one("first")], month_of(setting)
    return (
        Meaning(month_value(year - (first > last), first), role="time"),
        Meaning(month_value(year, last), role="also"),
    )


def _seasons_range(setting: Setting) -> Sequence[Meaning]:
    year = int(setting.one("year"))
    first, last = SEASONS[setting.one("first")], SEASONS[setting.get("season")[0]]
    return (
        Meaning(f"{year_value(year)}-{first}", role="time"),
        Meaning(f"{year_value(year)}-{last}", role="also"),
    )


def _day_of_month(setting: Setting) -> Sequence[Meaning]:
    """The 24th: only after a preposition and before no noun, else it counts something."""
    before = setting.words[setting.first - 1] if setting.first else ""
    if before not in ("on", "by", "until", "till", "since", "from") or setting.tag_after[:1] in ("N", "J", "C"):
        return ()
    month = setting.anchors.month or setting.base
    day = day_of(setting)
    value = day_value(month.year, month.month, day) if month and day else None
    return (Meaning(value),) if value else ()


def _night_pair(setting: Setting) -> Sequence[Meaning]:
    day = int(setting.one("pair").partition("/")[0])
    value = _day_in(setting, month_of(setting), day, given_year(setting))
    if value is None:
        return ()
    return (Meaning(part_value(value, setting.one("part") or "night"), TimeType.TIME),)


def _week_of(setting: Setting) -> Sequence[Meaning]:
    value = full_day(setting)
    day = bounds(value)[0] if value else None
    return (Meaning(week_value(day)),) if day else ()


def _month(setting: Setting) -> Sequence[Meaning]:
    month, year = month_of(setting), given_year(setting)
    anchors = setting.anchors
    if year is None and setting.has("rel") and (base := anchors.base()):
        word = setting.get("rel")[0]
        if word in ("last", "past"):
            year = base.year - (month >= base.month)
        elif word in ("next", "coming"):
            year = base.year + (month <= base.month)
        elif word == "this":
            year = base.year
        elif word in LOOKS_AHEAD and anchors.month:
            year = anchors.month.year + (month <= anchors.month.month)
        elif word in LOOKS_BACK and anchors.month:
            year = anchors.month.year - (month >= anchors.month.month)
    if year is None:
        year = anchors.year_of_month(month, _month_tense(setting), setting.sentence)
    value = f"XXXX-{month:02}" if year is None else month_value(year, month)
    return (Meaning(value, mod=edge_mod(setting), role="time" if setting.has("time") else ""),)


def _month_tense(setting: Setting) -> str:
    """The tense for a bare month; before a noun, as in "the November vote", the nearest counts."""
    before = setting.words[setting.first - 1] if setting.first else ""
    near = setting.tag_after in ("NN", "NNS") and before not in PLACING
    if near:
        return "near"
    tense = setting.tense
    return "future" if before in _DEADLINES and tense not in ("past", "perfect") else tense


def _part_of_month(setting: Setting) -> Sequence[Meaning]:
    """A stretch of a month: "the first week of March", "the last days of April"."""
    (month,) = _month(setting)
    start, end = bounds(month.value)
    unit, words = setting.one("part_unit"), setting.get("nth")
    last = words[0] in ("last", "final", "closing")
    if unit in ("days", "weeks") or start is None or end is None:
        return (Meaning(month.value, mod="END" if last else "START"),)
    nth = ordinal(words) or 1
    if unit == "half":
        return (Meaning(month.value, mod="END" if last or nth == 2 else "START"),)
    if unit == "day":
        day = end if last else plus_days(start, nth - 1)
        return (Meaning(day.isoformat()),)
    day = plus_days(end, -3) if last else plus_days(start, 7 * (nth - 1) + 3)
    return (Meaning(week_value(day) + ("-WE" if unit == "weekend" else "")),)


def _season(setting: Setting) -> Sequence[Meaning]:
    code = SEASONS[setting.get("season")[0]]
    pair = setting.one("yearpair")
    year = int(pair[:4]) if pair else given_year(setting)
    if year is None:
        year = _season_year(setting, code)
    value = "XXXX" if year is None else year_value(year)
    return (Meaning(f"{value}-{code}", mod=edge_mod(setting), role="time" if setting.has("time") else ""),)


def _season_year(setting: Setting, code: str) -> int | None:
    rel = setting.get("rel")[0] if setting.has("rel") else ""
    anchors = setting.anchors
    if anchors.published is None or rel in ("following", "that", "same", "previous", "preceding"):
        year = anchors.year
        return year + (rel in LOOKS_AHEAD) - (rel in ("previous", "preceding")) if year is not None else None
    base = anchors.published
    running = base.year - (code == "WI" and base.month < 6)
    begins = date(running, _SEASON_START[code], 1)
    if rel in LOOKS_BACK:
        return running if (base - begins).days > 91 else running - 1
    if rel in LOOKS_AHEAD:
        return running + (begins <= base)
    return running if rel or setting.tense != "future" or begins > base else running + ((base - begins).days > 91)


def _named(setting: Setting) -> Sequence[Meaning]:
    words, base = setting.get("named"), setting.base
    if not setting.written(setting.roles["named"][0])[0].isupper():
        return ()
    if len(words) == 1 and setting.tag_after.startswith("NNP"):
        return ()
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        if named_day(name, 2000) is None:
            continue
        if setting.has("year"):
            year: int | None = int(setting.one("year"))
        else:
            year = base.year if base else None
        if year is None:
            return ()
        day = named_day(name, year)
        if day and base and not setting.has("year"):
            shift = (
                -1
                if (day - base).days > 183 or (setting.one("rel") == "last" and day >= base)
                else 1
                if (base - day).days > 183
                else 0
            )
            day = named_day(name, year + shift)
        return (Meaning(day.isoformat(), mod=edge_mod(setting)),) if day and size == len(words) else ()
    return ()


BUILDERS: Mapping[str, Builder] = {
    "numeric": _numeric,
    "night-pair": _night_pair,
    "seasons-range": _seasons_range,
    "day-of-month": _day_of_month,
    "dates-range": _dates_range,
    "months-range": _months_range,
    "part-of-month-day": _with_part,
    "month-day-part": _with_part,
    "day-of-list": _day_of_list,
    "month-days-list": _month_days_list,
    "days-month": _days_month,
    "month-days": _days_month,
    "month-day": _month_day,
    "week-of": _week_of,
    "month-year": _month,
    "month-edge": _month,
    "month-rel": _month,
    "month": _month,
    "part-of-month": _part_of_month,
    "season": _season,
    "named-day": _named,
}
