"""Texts without capitals: the words that are names are read as prose writes them."""

from typing import Final

from attrs import evolve

from natonews.lexicon import Country, Entry, Lexicon, Organization, Person, PlaceRow, fold
from natonews.lexicon.tables.name_words import TITLE_WORDS
from natonews.parsing.words.vocabulary import vocabulary
from natonews.reading.tokens import Tokens

_STOPS: Final = frozenset({".", "!", "?"})
_DAYS: Final = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february april june july august september
    october november december""".split()
)
_OF_A_STATE: Final = frozenset(
    "military troops army forces navy officials lawmakers congress senate embassy government intelligence".split()
)
_LEAST_PEOPLE: Final = 200_000  #: of a city that is known without capitals
_LEAST_FAMILY: Final = 4
_LEAST: Final = 3


def as_prose(tokens: Tokens, lexicon: Lexicon) -> Tokens:
    """The tokens with the capitals that prose has, where the text has none; any other tokens as they are.

    Offsets, and the words in lower case, stay.
    """
    if not tokens.text.islower():
        return tokens
    words = list(tokens.words)
    folded = tokens.lower if tokens.text.isascii() else tuple(map(fold, tokens.lower))
    at = 0
    while at < len(words):
        at = _write(words, folded, at, lexicon)
    for at, word in enumerate(words):
        if (at == 0 or words[at - 1] in _STOPS) and word[:1].islower():
            words[at] = word[0].upper() + word[1:]
    return evolve(tokens, words=tuple(words))


def _write(words: list[str], folded: tuple[str, ...], at: int, lexicon: Lexicon) -> int:
    """Writes what begins at a token as prose writes it; the token to go on from."""
    for length in lexicon.name_lengths.get(folded[at], ()):
        entries = lexicon.names.get(folded[at : at + length], ()) if at + length <= len(words) else ()
        before = folded[at - 1] if at else ""
        entry = next((entry for entry in entries if _is_meant(entry, folded[at], before, lexicon)), None)
        if entry is not None:
            words[at : at + length] = entry.words
            return at + length
    word = folded[at]
    if word in _DAYS or word == "i":
        words[at] = word.capitalize()
    elif word == "us" and _is_country(folded, at):
        words[at] = "US"
    elif _is_unusual(word) and (word in lexicon.families or _follows_person(words, folded, at, lexicon)):
        words[at] = words[at].title() if "-" not in words[at] else words[at][0].upper() + words[at][1:]
    return at + 1


def _is_country(folded: tuple[str, ...], at: int) -> bool:
    """Whether "us" is the United States: "the us", "us president"."""
    after = folded[at + 1] if at + 1 < len(folded) else ""
    return (at > 0 and folded[at - 1] == "the") or after in TITLE_WORDS or after in _OF_A_STATE


def _is_meant(entry: Entry, word: str, before: str, lexicon: Lexicon) -> bool:
    """Whether a name is meant where no capitals say so: it is no common word and no small place."""
    row = entry.rows[0]
    if len(entry.words) > 1:
        if isinstance(row, Country) or (isinstance(row, Organization) and before == "the"):
            return True
        return entry.words[0] != "the" and not all(part.lower() in vocabulary().words for part in entry.words)
    if word in vocabulary().words:
        return entry.demonym or (isinstance(row, Country) and len(word) > _LEAST)
    if isinstance(row, PlaceRow):
        return row.population >= _LEAST_PEOPLE or row.kind != "city" or row.name in lexicon.capitals
    if isinstance(row, Person):
        return True
    return len(word) >= _LEAST or isinstance(row, Country | Organization)


def _is_unusual(word: str) -> bool:
    return len(word) >= _LEAST_FAMILY and word[0].isalpha() and word not in vocabulary().words


def _follows_person(words: list[str], folded: tuple[str, ...], at: int, lexicon: Lexicon) -> bool:
    """Whether a title or a given name stands before an unusual word, or it is a given name before one."""
    before = folded[at - 1] if at else ""
    if before in TITLE_WORDS or (before in lexicon.given_names and words[at - 1] != before):
        return True
    after = folded[at + 1] if at + 1 < len(folded) else ""
    return folded[at] in lexicon.given_names and _is_unusual(after)
