"""The clauses of an article, sentence by sentence."""

from natonews.parsing.groups.groups import Row
from natonews.reading.tokens import Tokens

from .clauses import Analysis
from .finish import finish
from .reader import read
from .roles import lay_out


def analyse(rows: tuple[Row, ...], tokens: Tokens, tags: tuple[str, ...]) -> tuple[Analysis, ...]:
    """The clauses of each row, one analysis for each."""
    return tuple([_analysis(row, tokens, tags) for row in rows])


def _analysis(row: Row, tokens: Tokens, tags: tuple[str, ...]) -> Analysis:
    bench = lay_out(row, tokens.lower, tags)
    read(bench)
    return finish(bench)
