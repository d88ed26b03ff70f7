"""IPTC ninjs 3: a news item with its people, organisations, places and events."""

from typing import Any

from natonews.model import Actor, Article, Event

from .plover import event_date, event_id


def to_ninjs(article: Article, uri: str) -> dict[str, Any]:
    """One ninjs item that is known by `uri`; what the article does not have is left out.

    >>> to_ninjs(Article("NATO met."), "urn:example:1")["uri"]
    'urn:example:1'
    """
    title = article.title and article[article.title]
    published = article.published and f"{article.published.isoformat()}T00:00:00Z"
    item = {
        "uri": uri,
        "type": "text",
        "representationType": "complete",
        "versionCreated": published,
        "contentCreated": published,
        "language": "en",
        "by": " and ".join(article.byline.authors) if article.byline else None,
        "located": article.dateline and article.dateline.place and article.dateline.place.name,
        "headlines": [{"role": "main", "contentType": "text/plain", "value": title}] if title else None,
        "bodies": [
            {"role": "main", "contentType": "text/plain", "value": article.text, "wordCount": len(article.text.split())}
        ],
        "people": [_actor(a) for a in article.actors if a.kind.value == "person"],
        "organisations": [_actor(a) for a in article.actors if a.kind.value in ("organization", "group")],
        "places": [
            *({"name": a.name, "rel": "mentions", "uri": f"urn:natonews:{a.id}"} for a in _countries(article)),
            *({"name": p.name, "rel": "mentions"} for p in article.places),
        ],
        "events": [_event(article, event) for event in article.events],
    }
    return {key: value for key, value in item.items() if value not in (None, [])}


def _countries(article: Article) -> list[Actor]:
    return [actor for actor in article.actors if actor.kind.value == "country"]


def _actor(actor: Actor) -> dict[str, str]:
    return {"name": actor.name, "rel": "mentions", "uri": f"urn:natonews:{actor.id}"}


def _event(article: Article, event: Event) -> dict[str, Any]:
    sources = ", ".join(a.name for a in event.sources) or "?"
    targets = ", ".join(a.name for a in event.targets)
    day = event_date(article, event) if event.time else None
    name = f"{sources} {event.type.value}" + (f" {targets}" if targets else "") + f" ({event.status.value})"
    made: dict[str, Any] = {"id": event_id(article, event), "name": name, "rel": "mentions"}
    return made | ({"eventDetails": {"dates": {"startDate": day}}} if day else {})
