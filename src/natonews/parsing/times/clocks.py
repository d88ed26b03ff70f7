"""What clock times mean."""

from collections.abc import Mapping, Sequence

from natonews.lexicon.tables.times import BEFORE_CLOCK, NUMBERS, PARTS
from natonews.model import TimeType

from .calendar_dates import edge_mod, full_day, part_value
from .meaning import Builder, Meaning, Setting
from .relative import day_named, weekday_value
from .values import plus_days

_UNKNOWN = "XXXX-XX-XX"
_FRACTIONS = {"half": 30, "quarter": 15}


def clock_value(words: Sequence[str]) -> str | None:
    """The hours and minutes that words in lower case say.

    >>> clock_value(("half", "past", "five"))
    '05:30'
    >>> clock_value(("5:30", "p.m.")), clock_value(("0400", "gmt")), clock_value(("noon",))
    ('17:30', '04:00', '12:00')
    """
    first = words[0]
    if first in _FRACTIONS and len(words) > 2:
        hour = int(words[2]) if words[2].isdigit() else NUMBERS.get(words[2], 99)
        minutes = 60 * hour + _FRACTIONS[first] * (1 if words[1] == "past" else -1)
        return f"{minutes // 60:02}:{minutes % 60:02}" if 0 < hour <= 12 else None
    if first in PARTS:
        return PARTS[first] if ":" in PARTS[first] else None
    figures = first.replace(".", ":")
    if ":" in figures:
        hour_text, minute_text = figures.split(":")[:2]
    elif len(figures) == 4 and figures.isdigit():
        hour_text, minute_text = figures[:2], figures[2:]
    else:
        hour_text, minute_text = (figures if figures.isdigit() else str(NUMBERS.get(figures, 99))), "00"
    if not hour_text.isdigit() or not minute_text.isdigit():
        return None
    hour, minute = int(hour_text), int(minute_text)
    after = any(
        (w.startswith("p") and w[:2] in ("pm", "p.")) or w in ("afternoon", "evening") or (w == "night" and hour > 5)
        for w in words[1:]
    )
    if after and hour < 12:
        hour += 12
    elif hour == 12 and any(w in ("am", "a.m.", "a.m") for w in words[1:]):
        hour = 0
    return f"{hour:02}:{minute:02}" if hour <= 24 and minute < 60 else None


def _clock_mod(setting: Setting) -> str | None:
    return "APPROX" if setting.one("deg") in ("around", "about", "approximately") else None


def _is_score(setting: Setting) -> bool:
    """Whether it is a score or a verse, as "8:31" after other words than prepositions, or a name: "High Noon"."""
    if setting.stop - setting.first != 1:
        return False
    before = setting.words[setting.first - 1] if setting.first else ""
    return (
        setting.in_name()
        or before == "high"
        or (before[:1].isalpha() and before not in BEFORE_CLOCK and setting.words[setting.first] not in PARTS)
    )


def _clock(setting: Setting) -> Sequence[Meaning]:
    clock = clock_value(setting.get("clock"))
    if clock is None or _is_score(setting):
        return ()
    anchors = setting.anchors
    if setting.has("month") or setting.has("month_last"):
        return (Meaning(f"{full_day(setting) or _UNKNOWN}T{clock}", TimeType.TIME, _clock_mod(setting)),)
    if setting.has("wd_after"):
        return (Meaning(f"{weekday_value(setting) or _UNKNOWN}T{clock}", TimeType.TIME, _clock_mod(setting)),)
    near = anchors.day if anchors.day and anchors.sentence_of_day >= setting.sentence - 1 else None
    day = near or anchors.base()
    return (Meaning(f"{day.isoformat() if day else _UNKNOWN}T{clock}", TimeType.TIME, _clock_mod(setting)),)


def _clock_month_day(setting: Setting) -> Sequence[Meaning]:
    clock, day = clock_value(setting.get("clock")), full_day(setting)
    return (Meaning(f"{day}T{clock}", TimeType.TIME, _clock_mod(setting)),) if clock and day else ()


def _clock_weekday(setting: Setting) -> Sequence[Meaning]:
    clock, day = clock_value(setting.get("clock")), day_named(setting)
    return (Meaning(f"{day or _UNKNOWN}T{clock}", TimeType.TIME, _clock_mod(setting)),) if clock else ()


def _clock_range(setting: Setting) -> Sequence[Meaning]:
    first, last = clock_value(setting.get("clock")), clock_value(setting.get("clock_last"))
    base = setting.anchors.day or setting.base
    day = base.isoformat() if base else _UNKNOWN
    if first is None or last is None:
        return ()
    return (
        Meaning(f"{day}T{first}", TimeType.TIME, role="time"),
        Meaning(f"{day}T{last}", TimeType.TIME, role="also"),
    )


def _early_hours(setting: Setting) -> Sequence[Meaning]:
    if setting.has("month") or setting.has("month_last"):
        day = full_day(setting)
    else:
        day = weekday_value(setting) if setting.has("wd_after") else day_named(setting)
    return (Meaning(part_value(day or _UNKNOWN, "morning"), TimeType.TIME, "START"),)


def _day_part(setting: Setting) -> Sequence[Meaning]:
    return (Meaning(part_value(day_named(setting) or _UNKNOWN, setting.one("part")), TimeType.TIME, edge_mod(setting)),)


def _this_part(setting: Setting) -> Sequence[Meaning]:
    return _day_part(setting)


def _tonight(setting: Setting) -> Sequence[Meaning]:
    if setting.in_name():
        return ()
    base = setting.base
    return (Meaning(f"{base.isoformat() if base else _UNKNOWN}TNI", TimeType.TIME, edge_mod(setting)),)


def _overnight(setting: Setting) -> Sequence[Meaning]:
    anchors = setting.anchors
    if anchors.published is None:
        return _part_told(setting)
    return (Meaning(part_value(plus_days(anchors.published, -1).isoformat(), "night"), TimeType.TIME),)


def _part_told(setting: Setting) -> Sequence[Meaning]:
    if setting.in_name():
        return ()
    anchors = setting.anchors
    told = anchors.day or anchors.base()
    day: str | None = told.isoformat() if told else _UNKNOWN
    if setting.has("month") or setting.has("month_last"):
        day = full_day(setting)
    elif setting.has("wd_after"):
        day = weekday_value(setting)
    value = part_value(day or _UNKNOWN, setting.one("part"))
    return (Meaning(value, TimeType.TIME, edge_mod(setting), "time" if setting.has("time") else ""),)


BUILDERS: Mapping[str, Builder] = {
    "clock": _clock,
    "clock-month-day": _clock_month_day,
    "clock-weekday": _clock_weekday,
    "clock-in-words": _clock,
    "clock-range": _clock_range,
    "early-hours": _early_hours,
    "part-of-day": _day_part,
    "weekday-part": _day_part,
    "part-weekday": _day_part,
    "this-part": _this_part,
    "tonight": _tonight,
    "overnight": _overnight,
    "edge-part": _part_told,
    "bare-part": _part_told,
    "the-part": _part_told,
}
