"""In which country a place lies that the lexicon does not know: what the words around it say."""

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import evolve

from natonews.model import Evidence

from .names import Name
from .scan import Context

#: Between a place and the larger one that holds it: "X, Iraq", "X in northern Iraq".
_BETWEEN: Final = frozenset(
    [
        ",",
        "in",
        "of",
        "(",
        "the",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "north",
        "south",
        "east",
        "west",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "province",
        "region",
        "oblast",
        "governorate",
        "district",
        "state",
        "'s",
        "city",
        "town",
        "village",
    ]
)
_LONGEST_BETWEEN = 4
_PLACES: Final = frozenset({"LOC", "GPE", "NAT"})
#: The share of an article's countries that the main one needs to hold a place nothing else is said of.
_MAIN_SHARE = 0.5


def countries_of_places(context: Context, names: Sequence[Name], counts: Mapping[str, int]) -> tuple[Name, ...]:
    """The names, each place without a row with the country that the text gives it."""
    known: dict[tuple[str, ...], str] = {}
    main = _main(counts)
    out: list[Name] = []
    for number, name in enumerate(names):
        if name.kind != "LOC" or name.country is not None or name.row is not None:
            out.append(name)
            continue
        key = context.tokens.lower[name.first : name.stop]
        told = name.evidence is not None and name.evidence.rule == "names.said-to-be"
        country = _inside(names, number) if told else None
        country, how = country or _around(context, names, number), "the words around"
        if country is None:
            country, how = known.get(key), "an earlier mention"
        if country is None:
            country, how = _nearest(names, number) or main, "the places near it"
        if country is not None:
            known.setdefault(key, country)
        out.append(_placed(context, name, country, how) if country is not None else name)
    return tuple(out)


def _placed(context: Context, name: Name, country: str, how: str) -> Name:
    """The name with a country, and the evidence for it."""
    because = (name.evidence,) if name.evidence else ()
    span = context.tokens.span(name.first, name.stop)
    return evolve(
        name, country=country, evidence=Evidence("names.country-around", span, because, f"{country} by {how}")
    )


def _around(context: Context, names: Sequence[Name], number: int) -> str | None:
    """The country of the name that follows or stands before, with nothing else between."""
    here = names[number]
    for other, first, stop in _neighbours(names, number):
        if other.kind not in _PLACES or not other.country or stop - first > _LONGEST_BETWEEN:
            continue
        adjoining = all(word in _BETWEEN for word in context.tokens.lower[first:stop])
        if adjoining and (first < stop or other.first < here.first):
            return other.country
    return None


def _inside(names: Sequence[Name], number: int) -> str | None:
    """The country of the place that a description names: "Quill is a village in Sweden"."""
    here = names[number]
    for other in names[number + 1 : number + 4]:
        if other.kind in {"LOC", "GPE"} and other.country and other.first - here.stop < _REACH:
            return other.country
    return None


def _neighbours(names: Sequence[Name], number: int) -> list[tuple[Name, int, int]]:
    """The names after and before one, each with the tokens between."""
    here = names[number]
    after = names[number + 1 : number + 2]
    before = names[max(0, number - 1) : number]
    return [(other, here.stop, other.first) for other in after] + [(other, other.stop, here.first) for other in before]


def _nearest(names: Sequence[Name], number: int) -> str | None:
    """The country of the nearest place named before, within the paragraph's reach."""
    here = names[number]
    for other in reversed(names[max(0, number - 4) : number]):
        if other.kind in {"LOC", "GPE"} and other.country and here.first - other.stop < _REACH:
            return other.country
    for other in names[number + 1 : number + 4]:
        if other.kind in {"LOC", "GPE"} and other.country and other.first - here.stop < _REACH:
            return other.country
    return None


_REACH = 25


def _main(counts: Mapping[str, int]) -> str | None:
    total = sum(counts.values())
    if not total:
        return None
    country = max(sorted(counts), key=counts.__getitem__)
    return country if counts[country] >= _MAIN_SHARE * total else None
