"""What expressions of time mean: one function for each rule."""

from collections.abc import Mapping, Sequence

from natonews.lexicon.tables.times import DEGREES, FREQUENCIES, PLURAL_UNITS, UNITS
from natonews.model import TimeType

from . import calendar_dates, clocks, relative, years
from .meaning import Builder, Meaning, Setting
from .numbers import number
from .values import duration_value, plus_days

_OFTEN = frozenset(("once", "twice", "times"))
_RATED = _OFTEN | {"percent", "%", "million", "billion", "trillion"}
_IN_NAMES = frozenset(("war", "wars", "plan", "crisis"))


def degree(setting: Setting) -> str | None:
    """The TIMEX3 mod of "at least", "nearly"..."""
    words = " ".join(setting.get("deg"))
    if not words:
        return None
    return next((mod for start, mod in DEGREES if words.startswith(start)), "APPROX")


def unit_of(word: str) -> str:
    """The code of a unit in the singular or plural."""
    return UNITS.get(word) or PLURAL_UNITS.get(word) or {"night": "D", "weekend": "WE", "period": "D"}.get(word, "D")


def _is_name(setting: Setting) -> bool:
    """Whether it belongs to a name: "the Six-Day War", "60 Minutes"."""
    return setting.written(setting.roles["unit"][0])[0].isupper() and bool(_IN_NAMES.intersection(setting.after(3)))


def _duration(setting: Setting) -> Sequence[Meaning]:
    if _is_name(setting):
        return ()
    unit = unit_of(setting.get("unit")[0])
    count = number(setting.get("num")) if setting.has("num") else None
    if "couple" in setting.get("vague"):
        count = 2
    words = setting.words[setting.roles["unit"][1] : setting.first + 40]
    if tuple(words[:3]) == ("and", "a", "half") and count is not None:
        count += 0.5
    value = duration_value(count, unit)
    if setting.has("more") and (extra := number(setting.get("more"))) is not None:
        second = duration_value(extra, unit_of(setting.one("unit_more")))
        if second[:2] == value[:2] or second[1] == "T":
            value += second[1:].replace("T", "") if "T" in value else second[1:]
    return (Meaning(value, TimeType.DURATION, degree(setting)),)


def _rel_count(setting: Setting) -> Sequence[Meaning]:
    return _duration(setting)


def _rel_coord(setting: Setting) -> Sequence[Meaning]:
    return (Meaning(duration_value(None, unit_of(setting.one("unit"))), TimeType.DURATION),)


def _vague(setting: Setting) -> Sequence[Meaning]:
    return (Meaning(duration_value(None, unit_of(setting.get("unit")[0])), TimeType.DURATION),)


def _one_unit(setting: Setting) -> Sequence[Meaning]:
    return (Meaning(duration_value(1, unit_of(setting.one("unit"))), TimeType.DURATION, "APPROX"),)


def _one_year(_: Setting) -> Sequence[Meaning]:
    return (Meaning("P1Y", TimeType.DURATION),)


def _rate(setting: Setting) -> Sequence[Meaning]:
    return (Meaning(duration_value(1, unit_of(setting.one("unit"))), TimeType.SET),)


def _every(setting: Setting) -> Sequence[Meaning]:
    words = setting.words[setting.first : setting.roles["unit"][0]]
    count = number(setting.get("num")) if setting.has("num") else 2 if "other" in words else 1
    return (Meaning(duration_value(count, unit_of(setting.one("unit"))), TimeType.SET),)


def _frequency(setting: Setting) -> Sequence[Meaning]:
    if setting.in_name():
        return ()
    return (Meaning(FREQUENCIES[setting.one("freq")], TimeType.SET),)


def _hyphenated(setting: Setting) -> Sequence[Meaning]:
    if _is_name(setting):
        return ()
    words = setting.get("num")
    count = None if words[0] in ("several", "multi") else number(words)
    return (Meaning(duration_value(count, unit_of(setting.one("unit"))), TimeType.DURATION),)


def _long(setting: Setting) -> Sequence[Meaning]:
    word = setting.one("unit")
    return (Meaning(duration_value(None if word in PLURAL_UNITS else 1, unit_of(word)), TimeType.DURATION),)


def _half(setting: Setting) -> Sequence[Meaning]:
    return (Meaning(duration_value(0.5, unit_of(setting.one("unit"))), TimeType.DURATION),)


def _a_unit(setting: Setting) -> Sequence[Meaning]:
    if setting.written(setting.roles["unit"][0])[0].isupper() and not setting.written(setting.first)[0].isupper():
        return ()
    unit = unit_of(setting.get("unit")[0])
    before = setting.words[setting.first - 1] if setting.first else ""
    if not setting.has("deg") and (
        setting.tag_before in ("NNS", "CD")
        or before in ("times", "percent", "%", "once", "twice", "million", "billion")
    ):
        return (Meaning(duration_value(1, unit), TimeType.SET),) if before in ("once", "twice", "times") else ()
    count = 1.5 if "half" in setting.words[setting.roles["unit"][1] : setting.roles["unit"][1] + 3] else 1
    return (Meaning(duration_value(count, unit), TimeType.DURATION, degree(setting)),)


def _seasons(setting: Setting) -> Sequence[Meaning]:
    count = number(setting.get("num")) if setting.has("num") else None
    return (Meaning(duration_value(count, PLURAL_UNITS.get(setting.one("unit"), "D")), TimeType.DURATION),)


def _nothing(_: Setting) -> Sequence[Meaning]:
    return ()


def _reference(value: str) -> Builder:
    return lambda _: (Meaning(value),)


def _day_off(setting: Setting) -> Sequence[Meaning]:
    base = setting.base
    ahead = 2 if setting.one("off") == "tomorrow" else -2
    return (Meaning(plus_days(base, ahead).isoformat() if base else "XXXX-XX-XX"),)


def _to_date(setting: Setting) -> Sequence[Meaning]:
    """Up to now; but "to date a manuscript" is a verb."""
    return () if setting.tag_after[:2] in _OBJECTS else (Meaning("PRESENT_REF"),)


_OBJECTS = frozenset({"PR", "NN", "DT", "JJ", "CD"})


BUILDERS: Mapping[str, Builder] = {
    **calendar_dates.BUILDERS,
    **clocks.BUILDERS,
    **relative.BUILDERS,
    **years.BUILDERS,
    "rel-count": _rel_count,
    "rel-coord": _rel_coord,
    "rel-plural": _vague,
    "unit-or-two": _one_unit,
    "every": _every,
    "rate": _rate,
    "hyphen": _hyphenated,
    "long": _long,
    "hyphen-half": _hyphenated,
    "half-hour": _half,
    "business-year": _one_year,
    "a-unit": _a_unit,
    "first-units": _vague,
    "these-days": _reference("PRESENT_REF"),
    "season-count": _seasons,
    "duration": _duration,
    "units": _vague,
    "age": _nothing,
    "daily": _frequency,
    "day-before": _day_off,
    "now": _reference("PRESENT_REF"),
    "currently": _reference("PRESENT_REF"),
    "to-date": _to_date,
    "current": _reference("PRESENT_REF"),
    "recently": _reference("PAST_REF"),
    "long-ago": _reference("PAST_REF"),
    "the-past": _reference("PAST_REF"),
    "the-future": _reference("FUTURE_REF"),
    "future": _reference("FUTURE_REF"),
}
