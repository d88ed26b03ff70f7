"""What years, decades and centuries mean."""

from collections.abc import Mapping, Sequence

from natonews.lexicon.tables.times import DECADES, SEASONS

from .calendar_dates import edge_mod, half_of, month_of
from .meaning import Builder, Meaning, Setting
from .numbers import number, ordinal
from .values import month_value, year_value


def _year(setting: Setting) -> Sequence[Meaning]:
    if (half := half_of(setting)) and setting.has("year"):
        return (Meaning(f"{year_value(int(setting.one('year')))}-{half}"),)
    tail = setting.words[setting.roles["year"][1] : setting.first + 12][:2]
    mod = edge_mod(setting)
    if len(tail) == 2 and tail[0] in ("and", "or") and tail[1] in ("beyond", "later", "earlier"):
        mod = "ON_OR_BEFORE" if tail[1] == "earlier" else "ON_OR_AFTER"
    if setting.has("prefix"):
        mod = "AFTER" if setting.one("prefix") == "post" else "BEFORE"
    return (Meaning(year_value(int(setting.one("year"))), mod=mod, role="time" if setting.has("time") else ""),)


def _years(setting: Setting) -> Sequence[Meaning]:
    first, until = setting.one("year"), setting.one("until") or setting.one("until_to")
    role = "also" if setting.has("also") else "also_to"
    if not until.isdigit() or len(until) not in (2, 4):
        return (Meaning(first, role="time"),)
    last = until if len(until) == 4 else first[:2] + until
    if not int(first) < int(last) <= 2100:
        return (Meaning(first, role="time"),)
    return (Meaning(first, role="time"), Meaning(last, role=role))


def _year_pair(setting: Setting) -> Sequence[Meaning]:
    return (Meaning(setting.one("pair")[:4]),)


def _spelt(setting: Setting) -> Sequence[Meaning]:
    words = [w for w in setting.get("spelt") if w not in ("hundred", "and", "-")]
    rest = number(words[1:]) if words[0] == "nineteen" else number(words[2:])
    year = (1900 if words[0] == "nineteen" else 2000) + int(rest or 0)
    return (Meaning(month_value(year, month_of(setting)) if setting.has("month") else year_value(year)),)


def _bc(setting: Setting) -> Sequence[Meaning]:
    figure = number(setting.get("ybc") or setting.get("ybc_last"))
    if not figure or figure != int(figure) or figure > 9999:
        return ()
    before = setting.one("era").startswith("b")
    return (Meaning(year_value(-int(figure) if before else int(figure))),)


def _season_bc(setting: Setting) -> Sequence[Meaning]:
    figure = number(setting.get("ybc"))
    if not figure or figure > 9999:
        return ()
    return (Meaning(f"{year_value(-int(figure))}-{SEASONS[setting.one('season')]}"),)


def _decade(setting: Setting) -> Sequence[Meaning]:
    word = setting.one("decade") or setting.one("decade_short") or setting.get("year_s")[0]
    figures = word.strip("'s")
    if word in DECADES or len(figures) == 2:
        tens = DECADES.get(word) or int(figures)
        base = setting.base
        century = 1900 if tens > 20 or base is None else base.year // 100 * 100
        value = f"{(century + tens) // 10}"
    else:
        if figures[-1] != "0":
            return ()
        value = figures[:3]
    return (Meaning(value, mod=edge_mod(setting)),)


def _century(setting: Setting) -> Sequence[Meaning]:
    nth = ordinal([w for w in setting.get("nth") if w != "-"])
    before = setting.words[setting.first - 1] if setting.first else ""
    if not nth or nth > 40 or before in ("his", "her", "its", "their", "our", "my"):
        return ()
    if setting.one("era").startswith("b"):
        return (Meaning(f"BC{nth - 1:02}", mod=edge_mod(setting)),)
    return (Meaning(f"{nth - 1:02}", mod=edge_mod(setting)),)


def _centuries(setting: Setting) -> Sequence[Meaning]:
    first, last = ordinal(setting.get("nth")), ordinal(setting.get("nth_last"))
    if not first or not last or max(first, last) > 40:
        return ()
    return (Meaning(f"{first - 1:02}", role="time"), Meaning(f"{last - 1:02}", role="also"))


BUILDERS: Mapping[str, Builder] = {
    "centuries": _centuries,
    "century": _century,
    "decade": _decade,
    "season-bc": _season_bc,
    "bc": _bc,
    "years": _years,
    "year-pair": _year_pair,
    "year-edge": _year,
    "year-spelt": _spelt,
    "post-year": _year,
    "year": _year,
}
