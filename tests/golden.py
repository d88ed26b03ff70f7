"""Golden articles: Markdown with a fenced text, the day of publication, and a table of what should be found."""

import re
from datetime import date
from pathlib import Path

from attrs import frozen

ARTICLES = Path(__file__).parent / "articles"
Row = tuple[str, ...]


@frozen
class Golden:
    """A golden article: its text, the day of publication, and the rows that it should give."""

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
        lines = [line for line in rest.splitlines() if line.startswith("|")][2:]
        rows = tuple(tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines)
        day = None if stamp[1] == "none" else date.fromisoformat(stamp[1])
        found.append(Golden(f"{path.stem}: {title}", fence[1], day, rows))
    return found
