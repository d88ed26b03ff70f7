"""Which stops end a sentence."""

from bisect import bisect_left

from .abbreviations import (
    AFTER_CLOCK,
    AFTER_CUE,
    AFTER_QUOTATION,
    BEFORE_FIGURE,
    BEFORE_NAME,
    MAY_END,
    NEVER_END,
    STARTERS,
)
from .quotes import Quotation
from .tokens import Tokens

_STOP_CHARACTERS = ".!?…。！？؟۔।"
_FULL_WIDTH = frozenset("。！？۔।")
_BRACKETS = frozenset(")]}")
_OPENERS = frozenset(['"', "'", "(", "[", "{"])
_BULLETS = frozenset("•·▪●■►‣◦")
_DASHES = frozenset(["-", "–", "—", "--", "---", "―"])
_GO_ON = frozenset([",", ";", ":", ")", "]", "}", "%", "/"])


class Stops:
    """The stops of a text, and what each does."""

    def __init__(self, tokens: Tokens, quotes: tuple[Quotation, ...]) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._small = tokens.words == tokens.lower  # a text without capitals
        self._opening = {quote.first for quote in quotes if quote.opened_by_mark}
        self._closing = {quote.stop - 1 for quote in quotes if quote.closed}
        self._at = [
            number for number, word in enumerate(tokens.words) if word[-1] in _STOP_CHARACTERS or word in _BULLETS
        ]

    def between(self, first: int, stop: int) -> list[int]:
        """Where sentences end between two tokens: the numbers of the tokens that begin the next ones."""
        words = self._words
        entries = _entries(words, first, stop) if stop - first > 3 and _is_entry(words, first, 1) else []
        found = list(entries)
        begun = first
        for index in range(bisect_left(self._at, first), len(self._at)):
            number = self._at[index]
            if number >= stop:
                break
            if words[number] in _BULLETS:
                if number > begun + 1:
                    found.append(number)
                    begun = number
                continue
            if number - 1 in entries:
                continue  # the stop of an item's number
            after = self._after(number, stop)
            if after < stop and after > begun and self._ends(number, after, begun, stop):
                found.append(after)
                begun = after
        return sorted(set(found)) if found else found

    def _after(self, number: int, stop: int) -> int:
        """The token after a stop and the marks, brackets and footnotes that belong to it."""
        words, starts, ends = self._words, self._tokens.starts, self._tokens.ends
        after = number + 1
        while after < stop:
            word = words[after]
            if word in _BRACKETS:
                if starts[after] != ends[after - 1]:
                    break
            elif word in ('"', "'"):
                if after not in self._closing and (after in self._opening or starts[after] != ends[after - 1]):
                    break
            elif word == "[" and after + 2 < stop and words[after + 2] == "]" and words[after + 1].isdigit():
                after += 2
            else:
                break
            after += 1
        return after

    def _ends(self, number: int, after: int, begun: int, stop: int) -> bool:
        words = self._words
        word, following = words[number], words[after]
        if following in _GO_ON or following in _DASHES:
            return False
        if following[-1] in _STOP_CHARACTERS and not following[0].isalnum():
            return False
        first = after
        while first < stop and first < after + 3 and words[first] in _OPENERS:
            first += 1
        begins = words[first] if first < stop else ""
        if word[0].isalnum() or (len(word) > 1 and word[-2].isalnum()):
            return self._abbreviation_ends(word, begins, number - begun)
        if word in _FULL_WIDTH:
            return True
        apart = after > number + 1 or self._tokens.starts[after] > self._tokens.ends[after - 1]
        if not apart and not self._is_run_together(number, begins):
            return False
        if word in ("...", "…"):
            return begins[:1].isupper() and begins != "I" and not (len(begins) > 1 and begins.isupper())
        if _is_numeral(words[number - 1]) and (number - 1 == begun or words[number - 2] == ":"):
            return False
        if after > number + 1 and words[after - 1] in ('"', "'") and word[-1] in "?!" and self._is_told(after, stop):
            return False
        begun_small = self._small and apart and begins[:1].isalpha()
        return begun_small or _may_begin(begins) or (after in self._opening and word == "." and begins != "")

    def _is_run_together(self, number: int, begins: str) -> bool:
        """Whether a blank is missing after the stop: ``in Brussels.The ministers``."""
        before = self._words[number - 1] if number else ""
        return len(before) > 2 and before.isalpha() and begins[:1].isupper() and begins[1:2].islower()

    def _is_told(self, after: int, stop: int) -> bool:
        """Whether the words after a quotation name who speaks: ``"Why?" Mr. Rutte asked``."""
        words = self._words
        for number in range(after, min(after + 7, stop - 1)):
            word = words[number]
            if word in AFTER_QUOTATION:
                return number > after and words[number + 1] in AFTER_CUE
            if not (word[0].isupper() or word in ("of", "de", "al", "van", "von", "the", "'s") or number > after + 1):
                return False
        return False

    def _abbreviation_ends(self, word: str, begins: str, length: int) -> bool:
        """Whether the stop of an abbreviation ends the sentence too; `length` counts the tokens before it."""
        low = word.lower()
        if not begins or low in NEVER_END:
            return False
        if low in ("a.m.", "p.m."):
            return begins[0].isupper() and begins not in AFTER_CLOCK and length > 4
        if low == "etc.":
            return begins[0].isupper()
        bare = low.rstrip(".").rpartition("-")[2]
        if len(bare) == 1 or bare in BEFORE_FIGURE:
            return False
        if bare in BEFORE_NAME and bare not in MAY_END and bare != "st":
            return False
        return begins in STARTERS


def _may_begin(word: str) -> bool:
    """Whether a word may begin a sentence after a full stop."""
    if not word:
        return False
    first = word[0]
    if first.islower():
        return not word.islower()  # iPhone, al-Assad
    return first.isalnum() or first in "$€£#@¿¡" or word in _BULLETS


def _is_numeral(word: str) -> bool:
    """Whether a word may number an item of a list."""
    if len(word) > 2:
        return False
    return word.isdigit() or (len(word) == 1 and word.isalpha()) or word in ("ii", "iv", "vi", "ix")


def _is_entry(words: tuple[str, ...], number: int, count: int) -> bool:
    """Whether the `count`-th item of a list within a line begins at a token, such as ``2.)``."""
    mark = words[number]
    if mark.rstrip(".") not in (str(count), chr(ord("a") + count - 1)):
        return False
    return mark.endswith(".") or (number + 1 < len(words) and words[number + 1] in (".", ")"))


def _entries(words: tuple[str, ...], first: int, stop: int) -> list[int]:
    """Where the second and later items of a list begin that stands in one line."""
    found: list[int] = []
    count = 2
    for number in range(first + 2, stop - 2):
        begins = any(word[0].isupper() for word in words[number + 2 : number + 4])
        if begins and count <= 26 and _is_entry(words, number, count):
            found.append(number)
            count += 1
    return found
