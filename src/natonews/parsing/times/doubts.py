"""Which words that may be words of time are none, by their neighbours: "may", "fall", "1400 soldiers"."""

from collections.abc import Sequence

from attrs import frozen

from natonews.lexicon.tables.times import (
    AHEAD_VERBS,
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
_AFTER_MARCH = frozenset(("on", "of", "for", "to", "in", "against", ""))
_COMPARED = frozenset(("later", "earlier", "sooner", "rather", "other", "more"))
_RELATIVE = frozenset(("last", "next", "this", "past", "early", "late", "mid", "previous", "following"))
_BEFORE_SEASON = PLACING | {"the", "-", "–", "earlier", "later", "same", "into"}
_BY_NAME = frozenset(("by", "for", "to", "from", "of", "and", "or", "after", "before"))


@frozen(eq=False)
class Doubts:
    """The words of a row by which its doubtful ones are judged.

    `surname` says that the text speaks of somebody called May or March.
    """

    lower: Sequence[str]
    written: Sequence[str]
    tags: Sequence[str]
    surname: bool

    def resolve(self, letters: str) -> str:
        """The letters, with those words spelt as plain words that are no words of time here."""
        return "".join([self._letter(n, x) if x in items.DOUBTFUL else x for n, x in enumerate(letters)])

    def _letter(self, n: int, letter: str) -> str:
        word = self.lower[n]
        if letter in items.YEAR_LETTERS:
            return letter if self._is_year(n) else items.NOT_YEAR[letter]
        if word == "last":
            holds = self.tags[n][:2] != "VB" and not self._is_verb(n)
        elif word in WEEKDAYS:
            holds = self._before(n) not in _NAME_BEFORE_DAY and self._after(n) not in _NAME_AFTER_DAY
        else:
            holds = self._is_season(n) if word in SEASONS else self._is_month(n)
        return letter if holds else items.NONE

    def _is_verb(self, n: int) -> bool:
        """Whether "last" is a verb: "will last two years", "could start in May and last a week"."""
        before = self._before(n)
        if before in AHEAD_VERBS or before == "not":
            return True
        return before in ("and", "or") and not AHEAD_VERBS.isdisjoint(self.lower[max(0, n - 12) : n])

    def _before(self, n: int) -> str:
        word = self.lower[n - 1] if n else ""
        return self.lower[n - 2] if n > 1 and word == "-" and self.lower[n - 2].isalpha() else word

    def _after(self, n: int, places: int = 1) -> str:
        return self.lower[n + places] if n + places < len(self.lower) else ""

    def _is_year(self, n: int) -> bool:
        before, after, number = self._before(n), self._after(n), self.lower[n]
        if before in MONTHS:
            return True
        if before == "than":
            return n > 1 and self.lower[n - 2] in _COMPARED
        if after in _COUNTED or before in _NOT_BEFORE_YEAR:
            return False
        if number >= "1900" or before in _BEFORE_OLD_YEAR:
            return True
        return before == "the" and number >= "1500"

    def _is_season(self, n: int) -> bool:
        before, after = self._before(n), self._after(n)
        if after[:1].isdigit() or (after == "of" and self._after(n, 2)[:1].isdigit()):
            return True
        if self.written[n][0].isupper() and n and n + 1 < len(self.written) and self.written[n + 1][0].isupper():
            return False
        if self.lower[n] not in ("spring", "fall"):
            return before in _BEFORE_SEASON or n == 0
        if before in _RELATIVE:
            return True
        if before in ("to", "or", "and") or after in _AFTER_VERB:
            return False
        return before in _BEFORE_SEASON and (before != "the" or after != "of")

    def _is_month(self, n: int) -> bool:
        before, after, word = self._before(n), self._after(n), self.lower[n]
        if after[:1].isdigit() or before[:1].isdigit() or after in ORDINALS:
            return True
        if word in _SHORT:
            return False
        if before in ("the", "a", "an"):
            return after not in _AFTER_MARCH
        return before in PLACING and not (self.surname and before in _BY_NAME)
