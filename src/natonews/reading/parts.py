"""The parts of a page."""

import datetime

from attrs import frozen

from natonews.model import Byline, Note, SentenceKind, Span

from .dates import Day
from .odd import INVISIBLE, LIGATURES


@frozen
class Block:
    """A stretch of the page of one kind: a heading, a paragraph, a list item, a turn of a transcript."""

    span: Span
    kind: SentenceKind = SentenceKind.PROSE
    speaker: Span | None = None  #: the label of a transcript's turn, without its colon
    paragraph: int = 0


@frozen
class DatelineFound:
    """The words before a wire report."""

    span: Span  #: with the closing dash
    place_span: Span | None = None  #: the city, as written
    region_span: Span | None = None  #: the country or state after it
    date: datetime.date | None = None
    agency: str | None = None
    month: int | None = None  #: month and day where the year is not given
    day: int | None = None

    def near(self, day: datetime.date) -> datetime.date | None:
        """Its date; where it gives no year, the last such day up to a week after `day`."""
        if self.date is not None or self.month is None or self.day is None:
            return self.date
        return Day(self.month, self.day).near(day)

    @property
    def is_dated_or_signed(self) -> bool:
        """Whether it tells a day or an agency, and not a place alone."""
        return self.agency is not None or self.month is not None


@frozen(eq=False)
class Page:
    """The outer form of a text.

    `view` is as long as `text`, so that an offset is good for both: curly quotation marks are straight in it, odd
    blanks are blanks, invisible characters inside a word are soft hyphens.
    """

    text: str
    view: str
    blocks: tuple[Block, ...] = ()
    title: Span | None = None
    byline: Byline | None = None
    dateline: DatelineFound | None = None
    stamp: datetime.date | None = None
    notes: tuple[Note, ...] = ()

    def plain(self, start: int, end: int) -> str:
        """The words of a stretch as they are read: without what is not seen, and ligatures as letters."""
        return self.view[start:end].replace(INVISIBLE, "").translate(LIGATURES)

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs, each from its first block to its last; a block's `paragraph` is an index into them."""
        found: list[Span] = []
        for block in self.blocks:
            if block.paragraph < len(found):
                found[-1] = Span(found[-1].start, block.span.end)
            else:
                found.append(block.span)
        return tuple(found)
