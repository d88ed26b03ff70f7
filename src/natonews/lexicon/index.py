"""The index of names: from the words of a text to the rows that bear them."""

import unicodedata
from collections.abc import Iterable, Mapping

from attrs import frozen

from .rows import Country, Organization, Person, PlaceRow

_MARKS = ("'s", "'")


@frozen(eq=False)
class Entry:
    """One name of one or several rows."""

    words: tuple[str, ...]  #: as written: ("South", "Korea")
    folded: tuple[str, ...]  #: in lower case without accents
    rows: tuple[Country | Organization | Person | PlaceRow, ...]
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
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "đ": "d", "Đ": "D", "ð": "d", "ß": "ss", "æ": "ae", "Æ": "Ae",
     "œ": "oe", "Œ": "Oe", "þ": "th", "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'"}
)


def words_of(name: str) -> tuple[str, ...]:
    """A name as tokens.

    >>> words_of("People's Republic of China")
    ('People', "'s", 'Republic', 'of', 'China')
    """
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
) -> Mapping[str, tuple[Entry, ...]]:
    """Every name by its first word (folded), the longest first."""
    found: dict[tuple[str, ...], list[object]] = {}
    demonyms: set[tuple[str, ...]] = set()
    for country in countries:
        for name in (country.name, *country.names):
            _add(found, name, country)
        for name in country.demonyms:
            demonyms.add(words_of(name))
            _add(found, name, country)
    for group in (organizations, people, places):
        for row in group:
            for name in (row.name, *row.names):
                _add(found, name, row)
            for name in row.demonyms if isinstance(row, Organization) else ():
                demonyms.add(words_of(name))
                _add(found, name, row)
    index: dict[str, list[Entry]] = {}
    for words, rows in found.items():
        folded = tuple(map(fold, words))
        entry = Entry(words, folded, tuple(rows), words in demonyms)  # type: ignore[arg-type]
        index.setdefault(folded[0], []).append(entry)
    return {
        first: tuple(sorted(entries, key=lambda e: (-len(e.words), e.words))) for first, entries in index.items()
    }


def _add(found: dict[tuple[str, ...], list[object]], name: str, row: object) -> None:
    rows = found.setdefault(words_of(name), [])
    if not any(row is other for other in rows):
        rows.append(row)
