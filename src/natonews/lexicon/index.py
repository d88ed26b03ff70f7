"""The index of names: from the words of a text to the rows that bear them."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import frozen

from .rows import Country, Organization, Person, PlaceRow

NamedRow: TypeAlias = Country | Organization | Person | PlaceRow

_MARKS = ("'s", "'")
_BY_HAND = -(10**9)
_NO_PLACE = -(10**10)


@frozen(eq=False)
class Entry:
    """One name of one or several rows."""

    words: tuple[str, ...]  #: as written: ("South", "Korea")
    rows: tuple[NamedRow, ...]
    demonym: bool = False  #: whether the name is that of a people: "Finnish"


def fold(word: str) -> str:
    """A word in lower case, without accents.

    >>> fold("Erdoğan"), fold("Türkiye"), fold("Łódź")
    ('erdogan', 'turkiye', 'lodz')
    """
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFD", word.translate(_LETTERS))
    return "".join([c for c in plain if not unicodedata.combining(c)]).lower()


_LETTERS = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "ı": "i",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "ß": "ss",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "Œ": "Oe",
        "þ": "th",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "ʻ": "'",
    }
)


def words_of(name: str) -> tuple[str, ...]:
    """A name as tokens.

    >>> words_of("People's Republic of China")
    ('People', "'s", 'Republic', 'of', 'China')
    """
    if name.isalpha():
        return (name,)
    out: list[str] = []
    for word in name.replace("’", "'").replace(",", " ,").split():
        for mark in _MARKS:
            if word.endswith(mark) and len(word) > len(mark):
                out += (word[: -len(mark)], mark)
                break
        else:
            out.append(word)
    return tuple(out)


def index_names(
    countries: Iterable[Country],
    organizations: Iterable[Organization],
    people: Iterable[Person],
    places: Iterable[PlaceRow],
) -> Mapping[tuple[str, ...], tuple[Entry, ...]]:
    """Every name by its words, folded; names that differ in capitals or accents alone share a key."""
    found: dict[tuple[str, ...], tuple[NamedRow, ...]] = {}
    demonyms: set[tuple[str, ...]] = set()
    for country in countries:
        for name in (country.name, *country.names):
            _add(found, name, country)
        for name in country.demonyms:
            demonyms.add(words_of(name))
            _add(found, name, country)
    groups: tuple[Iterable[Organization | Person | PlaceRow], ...] = (organizations, people, places)
    for group in groups:
        for row in group:
            for name in (row.name, *row.names):
                _add(found, name, row)
            for name in row.demonyms if isinstance(row, Organization) else ():
                demonyms.add(words_of(name))
                _add(found, name, row)
    index: dict[tuple[str, ...], tuple[Entry, ...]] = {}
    for words, rows in found.items():
        folded = (fold(words[0]),) if len(words) == 1 else tuple([fold(word) for word in words])
        ordered = rows if len(rows) == 1 else tuple(sorted(rows, key=_weight))
        entry = Entry(words, ordered, words in demonyms)
        same = index.get(folded)
        index[folded] = (entry,) if same is None else (*same, entry)
    return index


def lengths_of(names: Iterable[tuple[str, ...]]) -> Mapping[str, tuple[int, ...]]:
    """For each first word, of how many words the names are that begin with it: the most first."""
    found: dict[str, set[int]] = {}
    for words in names:
        found.setdefault(words[0], set()).add(len(words))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}


def _weight(row: NamedRow) -> int:
    """Less for what is meant more often: the larger city, what was written by hand before what was not."""
    return -row.population or _BY_HAND if isinstance(row, PlaceRow) else _NO_PLACE


def _add(found: dict[tuple[str, ...], tuple[NamedRow, ...]], name: str, row: NamedRow) -> None:
    # Tuples from the start: nearly every name has one row, and twice as many containers take twice as long.
    words = words_of(name)
    rows = found.get(words)
    if rows is None:
        found[words] = (row,)
    elif not any(row is other for other in rows):
        found[words] = (*rows, row)
