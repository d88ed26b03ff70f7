"""Pairs the quotation marks of a page."""

from attrs import frozen

from natonews.model import Note

from .marks import read_marks
from .page import Page
from .pairing import Piece, paired
from .tokens import Tokens

_NEVER_CLOSED = "a quotation that is never closed, read to where its paragraph ends"
_NEVER_OPENED = "a closing quotation mark without an opening one"


@frozen
class Quotation:
    """One stretch of quoted words, in token numbers.

    A quotation that runs over paragraphs is a row of pieces; each piece but the first names the one it goes on from.
    """

    first: int  #: the opening mark, or the first word where the opening mark is missing
    stop: int  #: after the closing mark, or after the last word where that is missing
    closed: bool = True
    continues: int | None = None
    depth: int = 0
    opened_by_mark: bool = True


def pair_quotes(page: Page, tokens: Tokens) -> tuple[Quotation, ...]:
    """The quotations of a page, in order of their first token.

    An error in one paragraph does not reach the next: a quotation that is never closed ends with its paragraph, unless
    the next paragraph takes it up. Linear in the number of marks.
    """
    marks = read_marks(page, tokens)
    if not marks:
        return ()
    pieces = sorted(paired(page, tokens, marks), key=_place)
    number_of = {id(piece): number for number, piece in enumerate(pieces)}
    return tuple(
        Quotation(
            piece.first,
            piece.stop,
            piece.closed,
            None if piece.continues is None else number_of.get(id(piece.continues)),
            piece.depth,
            piece.by_mark,
        )
        for piece in pieces
    )


def _place(piece: Piece) -> tuple[int, int]:
    return piece.first, -piece.stop


def quote_notes(tokens: Tokens, quotes: tuple[Quotation, ...]) -> tuple[Note, ...]:
    """A note for each quotation that lacks its opening or closing mark, though no other paragraph supplies it."""
    taken_up = {quote.continues for quote in quotes}
    notes: list[Note] = []
    for number, quote in enumerate(quotes):
        if not quote.closed and number not in taken_up:
            notes.append(Note(tokens.span(quote.first, quote.stop), _NEVER_CLOSED))
        elif not quote.opened_by_mark and quote.continues is None:
            notes.append(Note(tokens.span(quote.stop - 1, quote.stop), _NEVER_OPENED))
    return tuple(notes)
