"""The draft: everything the cascade has read so far, layer by layer."""

from datetime import date

from attrs import frozen

from natonews.lexicon import Lexicon
from natonews.reading import Page, Quotation, SentenceTokens, Tokens

from .clauses.clauses import Analysis
from .groups.groups import Row
from .names.names import Name
from .times.found import FoundTime


@frozen(eq=False)
class Draft:
    """The layers below statements and events; each can be looked at alone.

    `rows` and `analyses` have one entry for each of `sentences`; token numbers are the addresses in all of them.
    """

    page: Page
    tokens: Tokens
    quotes: tuple[Quotation, ...]
    sentences: tuple[SentenceTokens, ...]
    tags: tuple[str, ...]
    published: date | None
    times: tuple[FoundTime, ...]
    names: tuple[Name, ...]
    rows: tuple[Row, ...]
    analyses: tuple[Analysis, ...]
    lexicon: Lexicon
