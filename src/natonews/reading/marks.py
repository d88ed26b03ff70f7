"""Quotation marks one by one: which kind, and which way each looks."""

from enum import IntEnum

from attrs import frozen

from .page import Page
from .tokens import Tokens

_SPACE_LIKE = " \n\t([{/—–-…"
_CLOSING_PUNCTUATION = " \n\t)]}.,;:!?/—–-…"
_QUOTES = "\"'"
_OPENING_GLYPHS = frozenset("“„«‹‟‘‚`「『❝")
_CLOSING_GLYPHS = frozenset("”»›’」』❞")


class Way(IntEnum):
    """Which way a mark looks, by its glyph or its neighbours."""

    OPEN = 1
    CLOSE = 2
    EITHER = 3


@frozen
class Mark:
    """One quotation mark."""

    token: int
    single: bool
    way: Way
    glyph: Way  #: by its glyph alone; EITHER for straight marks
    after_stop: bool  #: whether a comma, stop, question or exclamation mark stands right before it


def read_marks(page: Page, tokens: Tokens) -> list[Mark]:
    """All marks that may open or close a quotation, in order; an apostrophe inside a word is none."""
    starts, ends = tokens.starts, tokens.ends
    return [
        _mark(page, number, starts[number], ends[number], word)
        for number, word in enumerate(tokens.words)
        if word in ('"', "'")
    ]


def _mark(page: Page, number: int, at: int, end: int, word: str) -> Mark:
    view = page.view
    left, right = at - 1, end
    size = len(view)
    for _ in range(3):
        if left >= 0 and view[left] in _QUOTES:
            left -= 1
        if right < size and view[right] in _QUOTES:
            right += 1
    before = view[left] if left >= 0 else " "
    after = view[right] if right < size else " "
    leads = before in _SPACE_LIKE
    trails = after in _CLOSING_PUNCTUATION
    place = Way.EITHER if leads == trails else (Way.OPEN if leads else Way.CLOSE)
    drawn = page.text[max(view.find(word, at, end), at)]
    glyph = Way.OPEN if drawn in _OPENING_GLYPHS else Way.CLOSE if drawn in _CLOSING_GLYPHS else Way.EITHER
    way = glyph if glyph is not Way.EITHER and place in (glyph, Way.EITHER) else place
    return Mark(number, word == "'", way, glyph, before in ",.?!…")
