"""The title before a person's name."""

from collections.abc import Sequence
from typing import Final

from natonews.lexicon.tables.name_words import TITLE_MODIFIERS, TITLE_WORDS
from natonews.parsing.words.vocabulary import vocabulary

_LINKS: Final = frozenset({"of", "for", "to"})
_FILLERS: Final = frozenset({"the", "and", "&"})
#: Small words behind the "of" of a title: "army chief of staff X", "the minister of defence, X".
_CHARGES: Final = frozenset(
    """staff state police defence defense general armed forces government mission joint army navy air force
    intelligence security""".split()
)
_FARTHEST = 8  #: words between a title and the name, as in "Minister for the Middle East and North Africa X"


def title_before(words: Sequence[str], lower: Sequence[str], at: int, floor: int) -> tuple[int, int] | None:
    """The tokens of the title that ends where the name at token `at` begins; None if there is none.

    >>> words = "the former Polish Foreign Minister Jan Nowak".split()
    >>> title_before(words, [w.lower() for w in words], 5, 0)
    (1, 5)
    >>> words = "Minister for the Middle East Ann Lee".split()
    >>> title_before(words, [w.lower() for w in words], 5, 0)
    (0, 5)
    """
    last = _head(words, lower, at, floor)
    if last is None:
        return None
    first = last
    while first > floor and _belongs(words, lower, first - 1, first):
        first -= 1
    return first, at


def _head(words: Sequence[str], lower: Sequence[str], at: int, floor: int) -> int | None:
    """The token of the title's own noun: "Minister" of "Minister for Europe"."""
    if at <= floor:
        return None
    if is_title_word(words, lower, at - 1):
        return at - 1
    if lower[at - 1] == "class" and at - 3 >= floor and is_title_word(words, lower, at - 3):
        return at - 3  # "Sgt. 1st Class X"
    for back in range(at - 1, max(floor, at - _FARTHEST), -1):
        if lower[back] in _LINKS and back < at - 1:
            return back - 1 if is_title_word(words, lower, back - 1) else None
        if not (words[back][:1].isupper() or lower[back] in _FILLERS or lower[back] in _CHARGES):
            return None
    return None


def is_title_word(words: Sequence[str], lower: Sequence[str], at: int) -> bool:
    """Whether the token is a title: "Gen.", "minister", "chief"; a lower-case "count" or "rear" is not."""
    return lower[at] in TITLE_WORDS and not (words[at] == lower[at] and lower[at] in _WORDS)


def _belongs(words: Sequence[str], lower: Sequence[str], at: int, following: int) -> bool:
    """Whether a token is part of the title that goes on at token `following`."""
    word = words[at]
    if lower[at] in TITLE_MODIFIERS or lower[at] in TITLE_WORDS:
        return True
    if word == lower[at] or not word[0].isalpha() or lower[at] in _SMALL:
        return False
    if (at == 0 or words[at - 1] in _STOPS) and lower[at] in vocabulary().words:
        return False  # "Once Colonel Quill ..."
    # "Polish Prime Minister", "NATO Secretary General", "State Department spokeswoman"
    return at == following - 1


_WORDS: Final = frozenset({"count", "rear", "private", "miss", "saint", "major", "chair", "rt"})
_STOPS: Final = frozenset({".", "!", "?", '"', ":", ";"})
_SMALL: Final = frozenset(
    {
        "the",
        "a",
        "an",
        "and",
        "of",
        "for",
        "in",
        "on",
        "at",
        "by",
        "as",
        "with",
        "but",
        "when",
        "after",
        "he",
        "she",
        "it",
        "said",
        "i",
    }
)
