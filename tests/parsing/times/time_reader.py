"""Reads expressions of time from a text, or from a golden article, as plain rows."""

from datetime import date

from natonews.model import TimeExpression
from natonews.parsing.times import find_times
from natonews.parsing.words import tag
from natonews.reading import cut, pair_quotes, read_page, tokenise

Row = tuple[str, str, str]  # words, type, value


def times_in(text: str, published: date | None) -> tuple[TimeExpression, ...]:
    """The expressions that the times room finds in a text."""
    page = read_page(text)
    tokens = tokenise(page)
    sentences = cut(page, tokens, pair_quotes(page, tokens))
    return tuple(found.time for found in find_times(tokens, tag(tokens, sentences), sentences, published))


def rows_of(text: str, published: date | None) -> list[Row]:
    """The same as words, type and value."""
    return [(t.span.of(text), t.type.value, t.value) for t in times_in(text, published)]
