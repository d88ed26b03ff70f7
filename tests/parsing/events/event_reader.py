"""Reads the events of a text, or of a golden article, as plain rows."""

import re
from datetime import date
from pathlib import Path

from attrs import frozen

import natonews
from natonews.model import Actor, ActorKind, Article, Event

ARTICLES = Path(__file__).parents[2] / "articles"
Row = tuple[str, ...]


@frozen
class Golden:
    """A golden article: its text, the day of publication, and the events it should give."""

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


def rows_of(text: str, published: date | None) -> list[Row]:
    """Trigger, type, sources, targets, status, time and place of each event."""
    article = natonews.parse(text, published=published)
    return [_row(article, event) for event in article.events]


def _row(article: Article, event: Event) -> Row:
    return (
        " ".join(article[event.trigger].split()),
        event.type.value,
        _names(event.sources),
        _names(event.targets),
        event.status.value,
        event.time.value if event.time else "",
        event.place.name if event.place else "",
    )


def coded(text: str) -> list[str]:
    """The events of a text in short: "Finland SUPPORT NATO asserted"."""
    events = natonews.parse(text).events
    sides = [(_names(e.sources) or "-", e.type.value, _names(e.targets) or "-", e.status.value) for e in events]
    return [" ".join(side) for side in sides]


def _names(actors: tuple[Actor, ...]) -> str:
    return "; ".join(map(_shown, actors))


def _shown(actor: Actor) -> str:
    """The name of who is known, else the codes ("RUS MIL"), else the noun ("demonstrators")."""
    if actor.kind is ActorKind.PERSON or actor.id.startswith(("country:", "org:")):
        return actor.name
    return " ".join(filter(None, (actor.country, actor.sector))) or actor.name.split()[-1].lower()
