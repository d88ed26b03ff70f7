"""Cuts the blocks of a page into sentences."""

from bisect import bisect_left

from attrs import frozen

from natonews.model import Sentence, Span

from .page import Page
from .quotes import Quotation
from .tokens import Tokens

_STOPS = ".!?…"
_CLOSERS = frozenset(['"', "'", "''", ")", "]", "}"])


@frozen(eq=False)
class SentenceTokens:
    """A sentence as a stretch of tokens: `first` up to, not including, `stop`."""

    number: int
    first: int
    stop: int
    sentence: Sentence
    speaker: Span | None = None  #: the label of the transcript's turn that it belongs to
    block: int = 0  #: index into `Page.blocks`


def cut(page: Page, tokens: Tokens, quotes: tuple[Quotation, ...]) -> tuple[SentenceTokens, ...]:
    """The sentences of a page, in order and disjoint."""
    del quotes
    found: list[SentenceTokens] = []
    starts = tokens.starts
    for number, block in enumerate(page.blocks):
        first = bisect_left(starts, block.span.start)
        stop = bisect_left(starts, block.span.end)
        for at, end in _pieces(tokens, first, stop):
            span = tokens.span(at, end)
            sentence = Sentence(span, block.paragraph, block.kind)
            found.append(SentenceTokens(len(found), at, end, sentence, block.speaker, number))
    return tuple(found)


def _pieces(tokens: Tokens, first: int, stop: int) -> list[tuple[int, int]]:
    words = tokens.words
    pieces: list[tuple[int, int]] = []
    at = first
    number = first
    while number < stop:
        word = words[number]
        number += 1
        if word[-1] not in _STOPS:
            continue
        while number < stop and words[number] in _CLOSERS and tokens.starts[number] == tokens.ends[number - 1]:
            number += 1
        if number < stop and _ends(word, words[number], tokens.starts[number] > tokens.ends[number - 1]):
            pieces.append((at, number))
            at = number
    if at < stop:
        pieces.append((at, stop))
    return pieces


def _ends(word: str, following: str, apart: bool) -> bool:
    if not apart or not (following[0].isupper() or following[0] in "\"'([" or following[0].isdigit()):
        return False
    return len(word) == 1 or not word[0].isalnum() or word in ("a.m.", "p.m.", "etc.", "Inc.", "Corp.", "Ltd.")
