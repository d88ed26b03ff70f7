"""Which words that may be words of time are none, by their neighbours: "may", "fall", "1400 soldiers"."""

from collections.abc import Sequence

from natonews.lexicon.tables.times import (
    BEFORE_OLD_YEAR,
    COUNTED,
    DOUBTFUL_MONTHS,
    MONTHS,
    NOT_BEFORE_YEAR,
    ORDINALS,
    PLACING,
    SEASONS,
    SHORT_MONTHS,
    WEEKDAYS,
)

from . import items

_COUNTED = frozenset(COUNTED)
_NOT_BEFORE_YEAR = frozenset(NOT_BEFORE_YEAR)
_BEFORE_OLD_YEAR = frozenset(BEFORE_OLD_YEAR)
_DOUBTFUL = frozenset(DOUBTFUL_MONTHS)
_SHORT = frozenset(SHORT_MONTHS)
_NAME_BEFORE_DAY = frozenset(("bloody", "black", "super", "cyber", "ash", "palm", "maundy", "fat", "shrove"))
_NAME_AFTER_DAY = frozenset(
    ("times", "telegraph", "mirror", "express", "herald", "post", "agreement", "accord", "accords", "school", "mosque")
)
_AFTER_VERB = frozenset(("in", "short", "apart", "to", "into", "under", "below", "behind", "by"))
_COMPARED = frozenset(("later", "earlier", "sooner", "rather", "other", "more"))
_RELATIVE = frozenset(("last", "next", "this", "past", "early", "late", "mid", "previous", "following"))
_BEFORE_SEASON = PLACING | {"the", "-", "–", "earlier", "later", "same", "into"}
_BY_NAME = frozenset(("by", "for", "to", "from", "of", "and", "or", "after", "before"))


def resolve(letters: str, lower: Sequence[str], words: Sequence[str], *, surname: bool) -> str:
    """The letters of a row with those words spelt as plain words that are no words of time here.

    `surname` says that the text speaks of somebody called May or March.
    """
    out = list(letters)
    for n, letter in enumerate(letters):
        if letter not in items.DOUBTFUL:
            continue
        word = lower[n]
        before, after = _before(lower, n), lower[n + 1] if n + 1 < len(lower) else ""
        if word in WEEKDAYS:
            if before in _NAME_BEFORE_DAY or after in _NAME_AFTER_DAY:
                out[n] = items.NONE
        elif letter in items.YEAR_LETTERS:
            out[n] = letter if _is_year(lower, n, before, after) else items.NOT_YEAR[letter]
        elif word in SEASONS:
            if not _is_season(word, words, n, before, after, lower[n + 2] if n + 2 < len(lower) else ""):
                out[n] = items.NONE
        elif not _is_month(word, before, after, surname=surname):
            out[n] = items.NONE
    return "".join(out)


def _before(lower: Sequence[str], n: int) -> str:
    word = lower[n - 1] if n else ""
    return lower[n - 2] if n > 1 and word == "-" and lower[n - 2].isalpha() else word


def _is_year(lower: Sequence[str], n: int, before: str, after: str) -> bool:
    if before in MONTHS:
        return True
    if before == "than":
        return n > 1 and lower[n - 2] in _COMPARED
    if after in _COUNTED or before in _NOT_BEFORE_YEAR:
        return False
    number = lower[n]
    if number >= "1900" or before in _BEFORE_OLD_YEAR:
        return True
    return before == "the" and number >= "1500"


def _is_season(word: str, words: Sequence[str], n: int, before: str, after: str, later: str) -> bool:
    if after[:1].isdigit():
        return True
    if after == "of" and later[:1].isdigit():
        return True
    if words[n][0].isupper() and n and n + 1 < len(words) and words[n + 1][0].isupper():
        return False
    if word not in ("spring", "fall"):
        return before in _BEFORE_SEASON or n == 0
    if before in _RELATIVE:
        return True
    if before in ("to", "or", "and") or after in (
        "in",
        "short",
        "apart",
        "to",
        "into",
        "under",
        "below",
        "behind",
        "by",
    ):
        return False
    return before in _BEFORE_SEASON and (before != "the" or after != "of")


def _is_month(word: str, before: str, after: str, *, surname: bool) -> bool:
    if after[:1].isdigit() or before[:1].isdigit() or after in ORDINALS:
        return True
    if word in _SHORT:
        return False
    if before in ("the", "a", "an"):
        return after not in ("on", "of", "for", "to", "in", "against", "")
    return before in PLACING and not (surname and before in _BY_NAME)
