"""Reads the names of a text by the lower rooms alone."""

from natonews.lexicon import Lexicon, english
from natonews.parsing.names import Name, find_names
from natonews.parsing.times import find_times
from natonews.parsing.words import tag
from natonews.reading import Tokens, cut, pair_quotes, read_page, tokenise


def read_names(text: str, lexicon: Lexicon | None = None) -> tuple[Tokens, tuple[Name, ...]]:
    """The tokens and the names of a text."""
    page = read_page(text)
    tokens = tokenise(page)
    sentences = cut(page, tokens, pair_quotes(page, tokens))
    tags = tag(tokens, sentences)
    times = find_times(tokens, tags, sentences, None)
    return tokens, find_names(tokens, tags, sentences, times, lexicon or english())


def told(text: str, lexicon: Lexicon | None = None) -> list[tuple[str, str]]:
    """Each name of a text with its kind, and its country where it has one: ``("Mosul", "LOC IRQ")``."""
    tokens, names = read_names(text, lexicon)
    return [
        (text[tokens.starts[n.first] : tokens.ends[n.stop - 1]], f"{n.kind} {n.country}" if n.country else n.kind)
        for n in names
    ]
