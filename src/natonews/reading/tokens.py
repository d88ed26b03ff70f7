"""Tokens: the words and marks of a text, as columns."""

from attrs import frozen

from natonews.model import Span


@frozen(eq=False)
class Tokens:
    """Every token of an article in order; the number of a token is its address in all later rooms.

    Tokens follow the Penn Treebank: ``Trump 's``, ``do n't``, ``$ 3.5 bn``; ``U.S.``, ``F-16``, ``two-year``
    and ``1,400`` are one token each.
    """

    text: str
    words: tuple[str, ...]  #: as written, but with plain quotation marks and no invisible characters
    lower: tuple[str, ...]  #: the same in lower case
    starts: tuple[int, ...]  #: offsets into the text
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, stop: int) -> Span:
        """The characters of the tokens from `first` up to, not including, `stop`."""
        return Span(self.starts[first], self.ends[stop - 1])
