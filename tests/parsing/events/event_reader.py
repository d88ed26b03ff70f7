"""Reads the events of a text, or of a golden article, as plain rows."""

from datetime import date

import natonews
from golden import Row
from natonews.model import Actor, ActorKind, Article, Event


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
