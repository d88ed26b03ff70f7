"""What expressions mean that are reckoned from another date."""

from collections.abc import Mapping, Sequence
from datetime import date

from natonews.lexicon.tables.times import MONTHS, PARTS, PLURAL_UNITS, SEASONS, SHORT_WEEKDAYS, TODAY, UNITS, WEEKDAYS
from natonews.model import TimeType

from .calendar_dates import LOOKS_AHEAD, LOOKS_BACK, POINTS_BACK, edge_mod, given_year, half_of
from .meaning import Builder, Meaning, Setting
from .numbers import number, ordinal
from .values import (
    bounds,
    coming_weekday,
    duration_value,
    latest_weekday,
    moved,
    plus_days,
    unit_value,
    week_value,
    year_value,
)

#: Reckoned from the date last spoken of, not from the publication date.
_TOLD = frozenset(("previous", "preceding", "prior", "following", "ensuing", "succeeding", "that", "same"))
#: A scheduled deed is told in the present tense: "the summit opens Tuesday".
PAST = ("past", "perfect")
AHEAD = ("future", "present")
_UNKNOWN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "M": "XXXX-XX",
    "Y": "XXXX",
    "WE": "XXXX-WXX-WE",
    "Q": "XXXX-QX",
    "DE": "XXX",
    "CE": "XX",
}


def unit_of(word: str) -> str:
    """The code of a unit in the singular or plural."""
    return UNITS.get(word) or PLURAL_UNITS.get(word) or {"night": "D", "weekend": "WE"}.get(word, "D")


def weekday_of(word: str) -> int:
    """The number of a weekday, Monday 0."""
    return WEEKDAYS[word] if word in WEEKDAYS else SHORT_WEEKDAYS[word]


def day_named(setting: Setting) -> str | None:
    """The day that a weekday, "yesterday", "that day" or "last (night)" names."""
    if setting.has("wd"):
        return weekday_value(setting)
    if setting.has("daycount") and (count := number(setting.get("daycount"))) and setting.base:
        day = moved(setting.base, -count, "D")
        return day.isoformat() if day else None
    if setting.has("today"):
        base = setting.base
        return plus_days(base, TODAY.get(setting.one("today"), 0)).isoformat() if base else None
    words = setting.get("rel")
    rel = words[0] if words else "this"
    anchors = setting.anchors
    if rel == "very":
        rel = words[1]
    told = rel in _TOLD or (rel == "next" and setting.words[setting.first] == "the")
    day = (anchors.day if told else None) or anchors.base()
    if day is None:
        return None
    shift = -1 if rel in LOOKS_BACK else 1 if rel in LOOKS_AHEAD else 0
    return plus_days(day, shift).isoformat()


def weekday_value(setting: Setting) -> str | None:
    """The day that a weekday names: the last such day unless its verb looks ahead."""
    words = [*setting.get("rel"), *(setting.get("wd") or setting.get("wd_after"))]
    weekday = weekday_of(words[-1])
    rel = next((w for w in words[:-1] if w in LOOKS_BACK or w in LOOKS_AHEAD or w in ("this", "that", "same")), "")
    anchors = setting.anchors
    story = anchors.published is None or anchors.in_history(setting.sentence)
    told = anchors.day if rel in _TOLD or story else None
    base = told or anchors.base()
    if base is None:
        return f"XXXX-WXX-{weekday + 1}"
    if rel in LOOKS_BACK:
        return latest_weekday(plus_days(base, -1), weekday).isoformat()
    if rel in LOOKS_AHEAD:
        return coming_weekday(base, weekday).isoformat()
    if rel in POINTS_BACK:
        return latest_weekday(base, weekday).isoformat()
    if story:
        return (base if base.weekday() == weekday else coming_weekday(base, weekday)).isoformat()
    if setting.tense in AHEAD or (rel == "this" and setting.tense not in PAST):
        return coming_weekday(plus_days(base, -1), weekday).isoformat()
    return latest_weekday(base, weekday).isoformat()


def _weekday(setting: Setting) -> Sequence[Meaning]:
    value = weekday_value(setting)
    return (Meaning(value, mod=edge_mod(setting)),) if value else ()


def _weekday_week(setting: Setting) -> Sequence[Meaning]:
    weekday, base = weekday_of(setting.one("wd")), setting.base
    if base is None:
        return (Meaning(f"XXXX-WXX-{weekday + 1}"),)
    word = setting.get("rel")[0]
    shift = -1 if word in LOOKS_BACK else 1 if word in LOOKS_AHEAD else 0
    return (Meaning(plus_days(base, 7 * shift + weekday - base.weekday()).isoformat()),)


def _weekdays(setting: Setting) -> Sequence[Meaning]:
    first, *rest = setting.get("days")
    part = f"T{PARTS[rest[0].rstrip('s')]}" if rest and rest[0].rstrip("s") in PARTS else ""
    name = first if first in WEEKDAYS else first[:-1]
    return (Meaning(f"XXXX-WXX-{WEEKDAYS[name] + 1}{part}", TimeType.SET),)


def _every_weekday(setting: Setting) -> Sequence[Meaning]:
    word = setting.one("wd")
    if word in WEEKDAYS:
        value = f"XXXX-WXX-{WEEKDAYS[word] + 1}"
    elif word in MONTHS:
        value = f"XXXX-{MONTHS[word]:02}"
    elif word in SEASONS:
        value = f"XXXX-{SEASONS[word]}"
    else:
        value = f"XXXX-XX-XXT{PARTS.get(word, 'NI')}"
    return (Meaning(value, TimeType.SET),)


def _week_from(setting: Setting) -> Sequence[Meaning]:
    word, base = setting.one("wd"), setting.base
    if base is None:
        return ()
    day = coming_weekday(base, WEEKDAYS[word]) if word in WEEKDAYS else plus_days(base, TODAY.get(word, 0))
    return (Meaning(plus_days(day, 7).isoformat()),)


def _today(setting: Setting) -> Sequence[Meaning]:
    base = setting.base
    if base is None:
        return (Meaning("PRESENT_REF" if setting.one("today") == "today" else "XXXX-XX-XX"),)
    return (Meaning(plus_days(base, TODAY[setting.one("today")]).isoformat(), mod=edge_mod(setting)),)


def _anchor(setting: Setting, unit: str, *, told: bool) -> date | None:
    anchors = setting.anchors
    if not told:
        return anchors.base()
    if unit in ("D", "W", "WE"):
        return anchors.day or anchors.base()
    if unit in ("M", "Q"):
        return anchors.month or anchors.base()
    year = anchors.year
    return date(year, 6, 1) if year is not None and 1 <= year <= 9999 else anchors.base()


def _rel_unit(setting: Setting) -> Sequence[Meaning]:
    words = setting.get("rel")
    rel = words[-1] if words[0] == "very" and len(words) > 1 else words[0]
    unit = unit_of(setting.one("unit"))
    if rel == "very":
        return ()
    the = "the" in setting.words[setting.first : setting.roles["rel"][0]]
    told = rel in _TOLD or (rel == "next" and the)
    anchor = _anchor(setting, unit, told=told)
    shift = -1 if rel in LOOKS_BACK else 1 if rel in LOOKS_AHEAD else 0
    if unit == "WE":
        return (Meaning(_weekend(setting, rel, anchor), mod=edge_mod(setting)),)
    day = moved(anchor, shift, unit) if anchor else None
    if day is None:
        return (Meaning(_UNKNOWN.get(unit, "XXXX"), mod=edge_mod(setting)),)
    value = unit_value(day, unit)
    if half := half_of(setting):
        value = f"{value}-{half}" if unit == "Y" else value
        return (Meaning(value),)
    return (Meaning(value, mod=edge_mod(setting)),)


def _weekend(setting: Setting, rel: str, anchor: date | None) -> str:
    if anchor is None:
        return _UNKNOWN["WE"]
    saturday = latest_weekday(anchor, 5)
    in_week = anchor.weekday() < 5
    if rel in LOOKS_AHEAD or (
        in_week and ((rel == "this" and setting.tense not in PAST) or (not rel and setting.tense == "future"))
    ):
        saturday = coming_weekday(anchor, 5)
    elif rel in LOOKS_BACK and not in_week:
        saturday = latest_weekday(plus_days(anchor, -2), 5)
    return week_value(saturday) + "-WE"


def _the_weekend(setting: Setting) -> Sequence[Meaning]:
    words = setting.get("rel")
    return (Meaning(_weekend(setting, words[0] if words else "", setting.base)),)


def _the_unit(setting: Setting) -> Sequence[Meaning]:
    word = setting.one("unit") or setting.one("unit_whole") or setting.one("rel") or setting.one("rel_in")
    unit = unit_of(word)
    anchor = _anchor(setting, unit, told=setting.anchors.published is None)
    if unit == "WE":
        return (Meaning(_weekend(setting, "", anchor), mod=edge_mod(setting)),)
    value = unit_value(anchor, unit) if anchor else _UNKNOWN.get(unit, "XXXX")
    return (Meaning(value, mod=edge_mod(setting)),)


def _nth_day(setting: Setting) -> Sequence[Meaning]:
    """An eighth day of something is the day last told of in a story, and that of publication in news."""
    anchors = setting.anchors
    day = anchors.published or anchors.day
    return (Meaning(day.isoformat() if day else "XXXX-XX-XX"),)


def _year_end(setting: Setting) -> Sequence[Meaning]:
    base = setting.base if setting.anchors.published else _anchor(setting, "Y", told=True)
    return (Meaning(year_value(base.year) if base else "XXXX", mod="END"),)


def _ago(setting: Setting) -> Sequence[Meaning]:
    unit = unit_of(setting.get("unit")[0])
    words = setting.get("ago")
    back = words[0] in ("ago", "earlier", "before", "previously", "beforehand")
    count = 1 if setting.has("one") else number(setting.get("num")) if setting.has("num") else None
    if "couple" in setting.get("vague"):
        count = 2
    if count is None:
        return (Meaning("PAST_REF"),) if back else (Meaning(duration_value(None, unit), TimeType.DURATION),)
    told = words[0] not in ("ago", "hence", "from")
    if unit in ("TH", "TM", "TS") and count < 24:
        return (Meaning(duration_value(count, unit), TimeType.DURATION),)
    anchor = _told_anchor(setting, unit) if told else setting.base
    day = moved(anchor, -count if back else count, unit) if anchor else None
    if day is None:
        return (Meaning(_UNKNOWN.get(unit, "XXXX-XX-XX")),)
    if words[0] in ("later", "after") and _is_ahead(setting, day):
        return (Meaning(duration_value(count, unit), TimeType.DURATION),)
    if count == 1 and unit == "Y" and back:
        return (Meaning(_year_before(setting, day)),)
    grain = "D" if told and unit in ("W", "FN") and setting.anchors.day else "Y" if unit in ("DE", "CE") else unit
    return (Meaning(unit_value(day, grain)),)


def _is_ahead(setting: Setting, day: date) -> bool:
    """Whether "years later", told in the past tense, would lie after publication: then its start is not known."""
    published = setting.anchors.published
    return published is not None and day > published and setting.tense in (*PAST, "")


def _told_anchor(setting: Setting, unit: str) -> date | None:
    anchors = setting.anchors
    if unit in ("Y", "DE", "CE") and anchors.year is not None and 1 <= anchors.year <= 9999:
        return date(anchors.year, 6, 1)
    if unit in ("D", "W", "FN", "TH"):
        return anchors.day or anchors.told()
    return anchors.told()


def _year_before(setting: Setting, day: date) -> str:
    anchors = setting.anchors
    if anchors.quarter and setting.sentence - anchors.sentence_of_quarter <= 2:
        return f"{int(anchors.quarter[:4]) - 1:04}{anchors.quarter[4:]}"
    return unit_value(day, "Y")


def _unit_ago(setting: Setting) -> Sequence[Meaning]:
    word = setting.get("ago")[0]
    if setting.one("unit") in UNITS:
        if setting.words[setting.first + 1] != "-" and word != "ago":
            return ()
        base = setting.base
        unit = unit_of(setting.one("unit"))
        day = moved(base, -1 if word != "later" else 1, unit) if base else None
        return (Meaning(_year_before(setting, day) if unit == "Y" else unit_value(day, unit)),) if day else ()
    if word == "ago":
        return (Meaning("PAST_REF"),)
    return (Meaning(duration_value(None, unit_of(setting.one("unit"))), TimeType.DURATION),)


def _end(setting: Setting) -> int:
    return (setting.roles.get("q") or setting.roles["q_dashed"])[1]


def _quarter(setting: Setting) -> Sequence[Meaning]:
    words = [w for w in setting.get("q") or setting.get("q_dashed") if w != "-"]
    base, anchors = setting.base, setting.anchors
    half = "half" in setting.words[_end(setting) : _end(setting) + 3]
    letter = "H" if half else "Q"
    nth = 4 if words in (["last"], ["final"]) else ordinal(words)
    if half and words == ["last"]:
        nth = 2
    if nth is None:
        return (Meaning(anchors.quarter or (unit_value(base, "Q") if base else "XXXX-QX")),)
    if nth > (2 if half else 4):
        return ()
    year = _quarter_year(setting, nth, half)
    return (Meaning(f"{year_value(year) if year is not None else 'XXXX'}-{letter}{nth}"),)


def _quarter_year(setting: Setting, nth: int, half: bool) -> int | None:  # noqa: FBT001
    if setting.has("year"):
        return int(setting.one("year"))
    anchors, base = setting.anchors, setting.base
    if base is None:
        return None
    if anchors.quarter and anchors.sentence_of_quarter == setting.sentence and anchors.quarter[:4].isdigit():
        return int(anchors.quarter[:4])
    if setting.has("yearrel"):
        word = setting.get("yearrel")[0]
        return base.year + (-1 if word in LOOKS_BACK else 1 if word in LOOKS_AHEAD else 0)
    size = 6 if half else 3
    begun = (nth - 1) * size + 1 <= base.month
    if begun or setting.tense == "future":
        return base.year
    return base.year - 1 if (nth - 1) * size + 1 - base.month > 4 or setting.tense in PAST else base.year


def _quarter_code(setting: Setting) -> Sequence[Meaning]:
    return (Meaning(f"{year_value(int(setting.one('year')))}-{setting.one('q').upper()}"),)


def _same_period(setting: Setting) -> Sequence[Meaning]:
    year = given_year(setting)
    quarter = setting.anchors.quarter
    if year is None:
        return ()
    recent = quarter and setting.sentence - setting.anchors.sentence_of_quarter <= 2
    return (Meaning(year_value(year) + (quarter[4:] if recent else "")),)


def _the_quarter(setting: Setting) -> Sequence[Meaning]:
    anchors = setting.anchors
    return (Meaning(anchors.quarter),) if anchors.quarter else ()


def _quarter_before(setting: Setting) -> Sequence[Meaning]:
    anchors, base = setting.anchors, setting.base
    if setting.has("q") and base:
        return (Meaning(f"{base.year - 1:04}-Q{ordinal(setting.get('q')) or 1}"),)
    if not anchors.quarter:
        return (Meaning(f"{base.year - 1:04}"),) if base else ()
    return (Meaning(f"{int(anchors.quarter[:4]) - 1:04}{anchors.quarter[4:]}"),)


def _coordinated(setting: Setting) -> Sequence[Meaning]:
    """Two to three weeks, and with "ago" the date of the first number."""
    unit, count = unit_of(setting.one("unit")), number(setting.get("num"))
    if setting.has("ago") and count is not None and (base := setting.base):
        day = moved(base, count if setting.one("ago") in ("now", "later", "hence") else -count, unit)
        return (Meaning(unit_value(day, unit), mod="APPROX"),) if day else ()
    return (Meaning(duration_value(count, unit), TimeType.DURATION, "APPROX"),)


BUILDERS: Mapping[str, Builder] = {
    "weekday": _weekday,
    "weekday-of-week": _weekday_week,
    "weekday-week": _weekday_week,
    "weekdays": _weekdays,
    "every-weekday": _every_weekday,
    "week-from": _week_from,
    "today": _today,
    "edge-rel-unit": _rel_unit,
    "edge-unit": _the_unit,
    "the-unit": _the_unit,
    "nth-day": _nth_day,
    "year-end": _year_end,
    "the-weekend": _the_weekend,
    "ago": _ago,
    "coord": _coordinated,
    "unit-ago": _unit_ago,
    "quarter-of": _quarter,
    "years-quarter": _quarter,
    "quarter": _quarter,
    "quarter-code": _quarter_code,
    "same-period": _same_period,
    "the-quarter": _the_quarter,
    "year-ago-quarter": _quarter_before,
}
__all__ = ["BUILDERS", "bounds", "day_named", "weekday_value"]
