"""Hyphenated words that hold a name: "NATO-led", "pro-Russian", "Franco-German"."""

from typing import Final

from natonews.lexicon import Country, Entry, Lexicon, fold
from natonews.lexicon.tables.name_words import COMPOUND_TAILS

_PREFIXES: Final = frozenset(
    "pro anti ex non pre post counter mid trans inter intra sub all half once then former south north east west neo un multi self cross "
    "semi co de re super ultra so-called like".split()
)


def is_compound(word: str) -> bool:
    """Whether a word with a capital is a compound and no name of its own.

    >>> [is_compound(word) for word in ("NATO-led", "pro-Beijing", "Jean-Luc", "al-Assad", "Mid-Sized")]
    [True, True, False, False, True]
    """
    head, hyphen, tail = word.partition("-")
    if not hyphen:
        return False
    return head.lower() in _PREFIXES or tail.rpartition("-")[2] in COMPOUND_TAILS


def name_in(word: str, lexicon: Lexicon) -> Entry | None:
    """The name of one word that a hyphenated word holds, a nation before a country before a body."""
    best: tuple[int, Entry] | None = None
    for part in word.split("-"):
        for entry in lexicon.names.get((fold(part),), ()):
            if entry.words == (part,):
                rank = 0 if entry.demonym else 1 if isinstance(entry.rows[0], Country) else 2
                if best is None or rank < best[0]:
                    best = rank, entry
    return best[1] if best else None
