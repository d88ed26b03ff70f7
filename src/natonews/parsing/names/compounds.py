"""Hyphenated words that hold a name: "NATO-led", "pro-Russian", "Franco-German"."""

from typing import Final

from natonews.lexicon import Country, Entry, Lexicon, fold
from natonews.lexicon.tables.name_words import COMPOUND_TAILS

_PREFIXES: Final = frozenset(
    [
        "pro",
        "anti",
        "ex",
        "non",
        "pre",
        "post",
        "counter",
        "mid",
        "trans",
        "inter",
        "intra",
        "sub",
        "all",
        "half",
        "once",
        "then",
        "former",
        "south",
        "north",
        "east",
        "west",
        "neo",
        "un",
        "multi",
        "self",
        "cross",
        "semi",
        "co",
        "de",
        "re",
        "super",
        "ultra",
        "so-called",
        "like",
    ]
)


#: Forms of nations that stand in compounds only.
_NATIONS: Final = frozenset(
    [
        "franco",
        "anglo",
        "sino",
        "russo",
        "indo",
        "serbo",
        "greco",
        "turco",
        "italo",
        "luso",
        "austro",
        "afro",
        "euro",
        "judeo",
        "hispano",
    ]
)


def is_compound(word: str, lexicon: Lexicon) -> bool:
    """Whether a word with a capital is a compound and no name of its own.

    >>> from natonews.lexicon import english
    >>> words = ("NATO-led", "pro-Beijing", "Jean-Luc", "al-Assad", "Franco-German", "US-China")
    >>> [is_compound(word, english()) for word in words]
    [True, True, False, False, True, True]
    """
    parts = word.split("-")
    if parts[0].lower() in _PREFIXES or parts[-1] in COMPOUND_TAILS:
        return True
    return len(parts) > 1 and all(part.lower() in _NATIONS or _is_state(part, lexicon) for part in parts)


def _is_state(word: str, lexicon: Lexicon) -> bool:
    entries = lexicon.names.get((fold(word),), ())
    return any(entry.words == (word,) and (entry.demonym or isinstance(entry.rows[0], Country)) for entry in entries)


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
