"""The one function that most callers need."""

import datetime

from natonews.lexicon import Lexicon, english
from natonews.model import Article

from .cascade import read


def parse(text: str, *, published: datetime.date | None = None, lexicon: Lexicon | None = None) -> Article:
    """Reads one news article.

    Any `str` gives an Article; what is odd in it stands in `Article.notes`. `published` is the day against which
    "yesterday" and "last week" are read; without it the dateline or stamp of the text counts, and never today.
    `lexicon` is one of your own, made with `natonews.english().with_rows(...)`.

    Raises TypeError for anything but str, or a `published` that is no date.

    >>> parse("NATO welcomed Finland on Tuesday.").actor("Finland").country
    'FIN'
    """
    if not isinstance(text, str):
        raise TypeError(f"parse() needs str, got {_told(text)}")
    if published is not None and not isinstance(published, datetime.date):
        raise TypeError(
            f"published must be datetime.date or None, got {type(published).__name__} {published!r}. "
            "Use datetime.date.fromisoformat(...)"
        )
    if lexicon is not None and not isinstance(lexicon, Lexicon):
        raise TypeError(
            f"lexicon must be natonews.Lexicon or None, got {type(lexicon).__name__}. "
            "Use natonews.english().with_rows(...)"
        )
    if isinstance(published, datetime.datetime):
        published = published.date()
    return read(text, published, lexicon or english())


def _told(value: object) -> str:
    if value is None:
        return "None. Filter missing texts before parsing."
    if isinstance(value, bytes | bytearray):
        return f'{type(value).__name__}. Decode first: raw.decode("utf-8")'
    return f"{type(value).__name__}. Pass the article's text, for example str(value)."
