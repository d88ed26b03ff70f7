"""Reads the golden articles of the statements room."""

from pathlib import Path

from attrs import frozen

ARTICLES = Path(__file__).parents[2] / "articles"


@frozen
class Expected:
    """One row of an article's table."""

    speaker: str
    cue: str
    content: str
    mode: str
    act: str

    def __str__(self) -> str:
        return f"{self.speaker} | {self.cue} | {self.content} | {self.mode} | {self.act}"


@frozen
class GoldenArticle:
    """A text and the statements that a careful reader finds in it."""

    name: str
    text: str
    statements: tuple[Expected, ...]


def read_article(path: Path) -> GoldenArticle:
    """The text between the fences and the rows of the table below it."""
    before, text, after = path.read_text(encoding="utf-8").split("```", 2)
    del before
    rows = [line for line in after.splitlines() if line.startswith("|")][2:]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    return GoldenArticle(path.stem, text.removeprefix("text\n"), tuple(Expected(*row) for row in cells))


def golden_articles() -> list[GoldenArticle]:
    return [read_article(path) for path in sorted(ARTICLES.glob("statements-*.md"))]


def abridged(words: str, pattern: str) -> str:
    """`words` as the table writes them: with its "..." where it leaves something out."""
    if " ... " not in pattern:
        return words
    start, end = pattern.split(" ... ")
    return pattern if words.startswith(start) and words.endswith(end) else words
