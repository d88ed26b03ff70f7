"""Reads expressions of time from a text, or from a golden article, as plain rows."""

import re
from datetime import date
from pathlib import Path

from attrs import frozen

from natonews.model import TimeExpression
from natonews.parsing.times import find_times
from natonews.parsing.words import tag
from natonews.reading import cut, pair_quotes, read_page, tokenise

ARTICLES = Path(__file__).parents[2] / "articles"
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


@frozen
class Golden:
    """A golden article: its text, the day of publication, and the expressions it should give."""

    name: str
    text: str
    published: date | None
    rows: tuple[Row, ...]


def golden(path: Path) -> list[Golden]:
    """The articles of a Markdown file: each a fenced text, a line `published: ...`, and a table."""
    found: list[Golden] = []
    for part in re.split(r"(?m)^## ", path.read_text(encoding="utf-8"))[1:]:
        title, _, rest = part.partition("\n")
        fence = re.search(r"```text\n(.*?)\n```", rest, re.DOTALL)
        stamp = re.search(r"(?m)^published: (\S+)$", rest)
        assert fence, f"{path.name}: {title} has no text"
        assert stamp, f"{path.name}: {title} has no date"
        cells = re.findall(r"(?m)^\| (.+?) \| (DATE|TIME|DURATION|SET) \| (\S+) \|$", rest)
        day = None if stamp[1] == "none" else date.fromisoformat(stamp[1])
        found.append(Golden(f"{path.stem}: {title}", fence[1], day, tuple(cells)))
    return found
