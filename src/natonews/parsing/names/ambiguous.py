"""Which of several rows of one name is meant: Georgia the state or the country, London in England or in Ontario."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from natonews.lexicon import Country, Entry, Person, PlaceRow

from .candidate import Candidate
from .names import NamedRow
from .scan import Context

#: A candidate with its kind and rule.
Settled: TypeAlias = tuple[Candidate, str, str]

_JOINTS: Final = frozenset({",", "and", "or", "(", "/", "in"})
_LONGEST_JOINT = 2
#: Countries whose states and provinces are named behind a city.
_FEDERATIONS: Final = frozenset({"USA", "CAN", "AUS"})
_ENDS: Final = ((",",), (".",), (")",), (";",), ())
#: After the name of a state of the United States: "Georgia Gov. X".
_STATE_OFFICES: Final = frozenset(
    {
        "gov",
        "gov.",
        "governor",
        "sen",
        "sen.",
        "senator",
        "rep.",
        "republican",
        "democrat",
        "republicans",
        "democrats",
        "lawmakers",
    }
)
#: A place so much larger is meant wherever the article does not name the smaller one beside its state or country.
_MUCH_LARGER = 10


def country_of(row: NamedRow) -> str | None:
    """The code of the country that a row is, or belongs to."""
    return row.code if isinstance(row, Country) else row.country


def choose_row(entry: Entry, kind: str, counts: Mapping[str, int]) -> NamedRow | None:
    """The row that is meant, where `counts` tells how often the article names each country; None for another kind."""
    rows = entry.rows
    first = rows[0]
    if (kind == "PER") != isinstance(first, Person):
        return None
    if len(rows) == 1 or counts.get(country_of(first) or "", 0) or not isinstance(first, Country | PlaceRow):
        return first
    named = [
        row
        for row in rows[1:]
        if isinstance(row, PlaceRow) and counts.get(row.country or "", 0) and _likely(row, first)
    ]
    return max(named, key=lambda row: counts[row.country or ""]) if named else first


def _likely(row: PlaceRow, first: NamedRow) -> bool:
    """Whether a place can be meant where a better known one has the same name."""
    return isinstance(first, PlaceRow) and 0 < first.population < _MUCH_LARGER * row.population


def countries_named(settled: Sequence[Settled]) -> Counter[str]:
    """How often the article names each country, or a place that can lie in no other."""
    counts: Counter[str] = Counter()
    for candidate, kind, _ in settled:
        entry = candidate.entry
        if entry is not None and len(entry.rows) == 1 and kind in {"GPE", "LOC", "NAT"}:
            counts[country_of(entry.rows[0]) or ""] += 1
    del counts[""]
    return counts


def countries_beside(context: Context, settled: Sequence[Settled]) -> Mapping[int, PlaceRow]:
    """For names of several places, by their first token, the row that the words beside one of them tell."""
    found: dict[tuple[str, ...], PlaceRow] = {}
    for candidate, row in _told(context, settled):
        found.setdefault(context.tokens.lower[candidate.first : candidate.stop], row)
    if not found:
        return {}
    keys = ((candidate, context.tokens.lower[candidate.first : candidate.stop]) for candidate, _, _ in settled)
    return {candidate.first: found[key] for candidate, key in keys if candidate.entry is not None and key in found}


def _told(context: Context, settled: Sequence[Settled]) -> Iterator[tuple[Candidate, PlaceRow]]:
    """Names beside a place of the same country, "Georgia and Ohio", or before an office of a state."""
    lower = context.tokens.lower
    for candidate, _, _ in settled:
        states = _places(candidate, "USA")
        if states and lower[candidate.stop : candidate.stop + 1] and lower[candidate.stop] in _STATE_OFFICES:
            yield candidate, states[0]
    for (one, kind, _), (other, _, _) in pairwise(settled):
        cities = list(_of_states(lower, one, other)) if kind == "LOC" else []
        yield from cities
        if cities or other.first - one.stop > _LONGEST_JOINT or not _JOINTS.issuperset(lower[one.stop : other.first]):
            continue
        for unsure, sure in ((one, other), (other, one)):
            if sure.entry is None or len(sure.entry.rows) > 1 or not isinstance(row := sure.entry.rows[0], PlaceRow):
                continue
            places = _places(unsure, row.country)
            if places:
                yield unsure, places[0]


def _of_states(lower: Sequence[str], one: Candidate, other: Candidate) -> Iterator[tuple[Candidate, PlaceRow]]:
    """A city and its state, where one of them has the name of another place: "Moscow, Idaho", "Athens, Georgia"."""
    if lower[one.stop : other.first] != (",",) or lower[other.stop : other.stop + 1] not in _ENDS:
        return
    rows, states = one.entry.rows if one.entry else (), other.entry.rows if other.entry else ()
    state = next((row for row in states if isinstance(row, PlaceRow) and row.kind == "region"), None)
    city = rows[0] if rows else None
    if state is None or state.country not in _FEDERATIONS or not isinstance(city, PlaceRow) or city.kind != "city":
        return
    there = [row for row in rows if isinstance(row, PlaceRow) and row.country == state.country]
    if len(states) > 1 and not there:
        return  # "Tbilisi, Georgia"
    if there[:1] != [city]:
        yield one, there[0] if there else PlaceRow(city.name, state.country)
    if len(states) > 1:
        yield other, state


def _places(candidate: Candidate, country: str | None) -> list[PlaceRow]:
    """The places of that country among the several rows of a name."""
    rows = candidate.entry.rows if candidate.entry is not None else ()
    return [row for row in rows if isinstance(row, PlaceRow) and row.country == country] if len(rows) > 1 else []
