"""Candidates become names: kinds settled, rows chosen, titles, countries and fuller names found."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from attrs import evolve

from natonews.lexicon import Lexicon, Person, PlaceRow, fold
from natonews.lexicon.tables.name_words import SHARED_BODIES
from natonews.model import Evidence

from .acting import is_family, is_placed
from .ambiguous import choose_row, countries_beside, countries_named, country_of
from .candidate import Candidate
from .memory import Memory, remember, settle
from .names import Name, NamedRow
from .places import countries_of_places
from .scan import Context
from .titles import title_before

_FARTHEST_TITLE = 12
_JOINTS = frozenset({",", "and", "or", "/", "&"})
_LONGEST_JOINT = 2
_LIST_MARKS = frozenset({(mark,) for mark in (",", "and", "or", "&", ".", ";", ")", "/")})
#: What an unknown word is beside a name of each kind.
_JOINED = MappingProxyType({"LOC": "LOC", "GPE": "LOC", "ORG": "ORG"})
_PLACES = frozenset({"LOC", "GPE"})
#: Kinds of names that belong to the title that follows.
_OWNERS = frozenset({"NAT", "GPE", "ORG", "LOC"})


def build_names(context: Context, found: list[Candidate]) -> tuple[Name, ...]:
    """The names of an article from its candidates, in order."""
    memory = remember(context, found)
    settled = _joined(context, [(candidate, *settle(context, memory, candidate)) for candidate in found])
    counts = countries_named(settled)
    beside = countries_beside(context, settled)
    numbers: dict[int, int] = {}
    names: list[Name] = []
    for candidate, kind, rule in settled:
        if not kind:
            continue
        numbers[candidate.first] = len(names)
        names.append(_name(context, memory, candidate, kind, rule, counts, numbers, names))
        if (row := beside.get(candidate.first)) is not None and kind != "PER":
            names[-1] = evolve(names[-1], kind="LOC", country=row.country, row=row)
    return countries_of_places(context, names, counts)


def _joined(context: Context, settled: list[tuple[Candidate, str, str]]) -> list[tuple[Candidate, str, str]]:
    """An unknown word joined by "and" or a comma to a name is of the same kind: "Mosul, Zorbat and Qux"."""
    for order in (1, -1):
        row = settled[::order]
        for n in range(1, len(row)):
            (other, kind, _), (candidate, nothing, rule) = row[n - 1], row[n]
            if kind == "PER" and _is_surname(context, candidate, nothing):
                row[n] = _beside_person(context, other, candidate, nothing, rule)
                continue
            unknown = not nothing and rule == "names.alone"
            if not (unknown or (rule == "names.two-words" and kind in _PLACES)) or kind not in _JOINED:
                continue
            first, last = sorted((other, candidate), key=lambda c: c.first)
            between = context.tokens.lower[first.stop : last.first]
            if between == (",",) and not _listed(context, candidate, kind):
                continue
            if between and len(between) <= _LONGEST_JOINT and _JOINTS.issuperset(between):
                row[n] = candidate, _JOINED[kind], "names.joined"
        settled = row[::order]
    return settled


def _is_surname(context: Context, candidate: Candidate, kind: str) -> bool:
    """Whether a city's name is the family name of somebody known."""
    single = kind == "LOC" and candidate.stop == candidate.first + 1
    return single and is_family(context.lexicon, context.tokens.lower[candidate.first])


def _beside_person(
    context: Context, other: Candidate, candidate: Candidate, kind: str, rule: str
) -> tuple[Candidate, str, str]:
    """A city's name that "and" joins to a person's family name is a person's: "by Zorbat and Austin"."""
    first, last = sorted((other, candidate), key=lambda c: c.first)
    joined = context.tokens.lower[first.stop : last.first] == ("and",)
    if joined and not is_placed(context, candidate.first, candidate.stop):
        return candidate, "PER", "names.joined"
    return candidate, kind, rule


def _listed(context: Context, candidate: Candidate, kind: str) -> bool:
    """Whether a comma beside an unknown word is that of a list: "Mosul, Zorbat and"; not "under Zorbat, NATO"."""
    return kind != "ORG" and context.tokens.lower[candidate.stop : candidate.stop + 1] in _LIST_MARKS


def _name(
    context: Context,
    memory: Memory,
    candidate: Candidate,
    kind: str,
    rule: str,
    counts: Mapping[str, int],
    numbers: Mapping[int, int],
    names: Sequence[Name],
) -> Name:
    """One name, in the light of those before it."""
    first, stop = candidate.first, candidate.stop
    row = None if candidate.entry is None else choose_row(candidate.entry, kind, counts)
    if row is not None and kind == "ORG" and _elsewhere(context, candidate, row, memory):
        row = None
    full = _fuller(context, memory, candidate, kind, numbers)
    title = None
    if kind == "PER":
        title = _title(context, first, names)
        if row is None and full is not None:
            row = names[full].row
        elif row is None and stop - first == 1:
            row = _person(context, memory, first, counts)
    elif kind == "GPE" and isinstance(row, PlaceRow):
        kind = "LOC"
    whence = row if row is not None or candidate.inner is None else choose_row(candidate.inner, kind, counts)
    if whence is None and rule == "names.regime":
        whence = _family(context.lexicon, context.tokens.lower[stop - 2])
    country = None if whence is None else country_of(whence)
    span = context.tokens.span(first, stop)
    return Name(len(names), first, stop, kind, country, row, title, full, Evidence(rule, span, (), _note(row)))


def _elsewhere(context: Context, candidate: Candidate, row: NamedRow, memory: Memory) -> bool:
    """Whether a name that several states give to a body stands in an article about other states."""
    words = " ".join(context.tokens.words[candidate.first : candidate.stop])
    return words in SHARED_BODIES and bool(memory.countries) and country_of(row) not in memory.countries


def _title(context: Context, first: int, names: Sequence[Name]) -> tuple[int, int] | None:
    """The title before a person, which does not reach back over another person."""
    floor = names[-1].stop if names and names[-1].kind == "PER" else max(0, first - _FARTHEST_TITLE)
    title = title_before(context.tokens.words, context.tokens.lower, first, floor)
    if title is not None and names and names[-1].kind in _OWNERS and names[-1].first < title[0] <= names[-1].stop:
        return names[-1].first, title[1]  # "North Korean leader"
    return title


def _fuller(
    context: Context, memory: Memory, candidate: Candidate, kind: str, numbers: Mapping[int, int]
) -> int | None:
    """The number of an earlier name that says more than this one."""
    words = context.tokens.lower[candidate.first : candidate.stop]
    earlier = None
    if kind == "PER":
        earlier = memory.people.get(words[-1]) or (memory.people.get(words[0]) if len(words) == 1 else None)
        if earlier is not None and len(words) > 1:
            earlier = earlier if set(words) < set(context.tokens.lower[earlier.first : earlier.stop]) else None
    elif kind == "ORG" and len(words) == 1:
        earlier = memory.acronyms.get(context.tokens.words[candidate.first])
    if earlier is None or earlier.first >= candidate.first:
        return None
    return numbers.get(earlier.first)


def _person(context: Context, memory: Memory, at: int, counts: Mapping[str, int]) -> NamedRow | None:
    """Who bears the family name at token `at`: somebody the article names in full later, else the lexicon's."""
    word = context.tokens.lower[at]
    later = memory.people.get(word)
    if later is not None and context.tokens.lower[later.stop - 1] == word:
        return choose_row(later.entry, "PER", counts) if later.entry is not None else None
    return _family(context.lexicon, word)


def _family(lexicon: Lexicon, word: str) -> Person | None:
    """The person of the lexicon with that family name: the only one, or the one of most offices."""
    people = sorted(lexicon.families.get(fold(word), ()), key=lambda person: -len(person.offices))
    if len(people) > 1 and len(people[0].offices) == len(people[1].offices):
        return None
    return people[0] if people else None


def _note(row: NamedRow | None) -> str:
    return f"{type(row).__name__.removesuffix('Row').lower()} {row.name}" if row is not None else ""
