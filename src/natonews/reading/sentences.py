"""Cuts the blocks of a page into sentences."""

from bisect import bisect_left

from attrs import frozen

from natonews.model import Sentence, SentenceKind, Span

from .page import Block, Page
from .quotes import Quotation
from .stops import Stops
from .tokens import Tokens

#: Blocks that are one sentence, whatever stops they hold.
_WHOLE = frozenset([SentenceKind.STAMP, SentenceKind.BYLINE])


@frozen(eq=False)
class SentenceTokens:
    """A sentence as a stretch of tokens: `first` up to, not including, `stop`."""

    number: int
    first: int
    stop: int
    sentence: Sentence
    speaker: Span | None = None  #: the label of the transcript's turn that it belongs to
    block: int = 0  #: index into `Page.blocks`


def _is_label(block: Block) -> bool:
    """Whether a block is the label of a turn: "SEC. AUSTIN:"."""
    return block.speaker is not None and block.kind is SentenceKind.SUBHEAD


def cut(page: Page, tokens: Tokens, quotes: tuple[Quotation, ...]) -> tuple[SentenceTokens, ...]:
    """The sentences of a page, in order and disjoint; every token of a block belongs to one.

    A mark that closes a quotation or a bracket belongs to the sentence that it ends, and so does a footnote's number;
    each sentence of a long quotation is one of its own.
    """
    found: list[SentenceTokens] = []
    stops = Stops(tokens, quotes)
    starts = tokens.starts
    first = 0
    for number, block in enumerate(page.blocks):
        stop = bisect_left(starts, block.span.end, first)
        at = first
        for end in (*(() if block.kind in _WHOLE or _is_label(block) else stops.between(first, stop)), stop):
            if end > at:
                sentence = Sentence(tokens.span(at, end), block.paragraph, block.kind)
                found.append(SentenceTokens(len(found), at, end, sentence, block.speaker, number))
                at = end
        first = stop
    return tuple(found)
