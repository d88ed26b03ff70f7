"""Pairs the quotation marks of a page."""

from attrs import frozen

from .page import Page
from .tokens import Tokens


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
    """The quotations of a page, in order of their first token."""
    found: list[Quotation] = []
    opened: int | None = None
    starts = tokens.starts
    ends = [block.span.end for block in page.blocks]
    at = 0
    for number, word in enumerate(tokens.words):
        if word not in ('"', "''", "``"):
            continue
        while at < len(ends) and starts[number] >= ends[at]:
            opened, at = None, at + 1
        if opened is None:
            opened = number
        else:
            found.append(Quotation(opened, number + 1))
            opened = None
    return tuple(found)
