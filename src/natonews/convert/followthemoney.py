"""followthemoney entities: Person, Organization, Article, Mention, Position, Occupancy and Event as plain dicts."""

import hashlib
from typing import Any

from natonews.model import Actor, Article, Event, Role

from .country_codes import ALPHA_2
from .plover import event_date, event_id

_SCHEMATA = {"person": "Person", "country": "PublicBody", "organization": "Organization", "group": "Organization"}


def to_followthemoney(article: Article) -> list[dict[str, Any]]:
    """The article, its actors with their roles and mentions, and its events.

    >>> [entity["schema"] for entity in to_followthemoney(Article("NATO met."))]
    ['Article']
    """
    document = _key("article", article.text)
    title = article[article.title] if article.title else None
    published = article.published.isoformat() if article.published else None
    line = {"title": title, "bodyText": article.text, "publishedAt": published, "language": "eng"}
    made = [_entity(document, "Article", **line)]
    for actor in article.actors:
        key = _key("actor", actor.id)
        country = _country(actor.country)
        made.append(_entity(key, _SCHEMATA[actor.kind.value], name=actor.name, country=country))
        made.append(_mention(document, key, actor))
        if actor.kind.value == "person":
            made += [entity for role in actor.roles for entity in (_position(role), _occupancy(key, role))]
    made += [_event(article, event) for event in article.events]
    return list({entity["id"]: entity for entity in made}.values())


def _country(code: str | None) -> str | None:
    """The alpha-2 code that followthemoney wants; None for states that are no more."""
    return ALPHA_2[code].lower() if code is not None and code in ALPHA_2 else None


def _key(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def _entity(key: str, schema: str, **properties: str | list[str] | None) -> dict[str, Any]:
    held = {name: [value] if isinstance(value, str) else value for name, value in properties.items() if value}
    return {"id": key, "schema": schema, "properties": held}


def _mention(document: str, actor_key: str, actor: Actor) -> dict[str, Any]:
    return _entity(
        _key("mention", document, actor_key),
        "Mention",
        document=document,
        name=actor.name,
        resolved=actor_key,
        detectedSchema=_SCHEMATA[actor.kind.value],
        contextCountry=_country(actor.country),
    )


def _post(role: Role) -> str:
    return ", ".join(part for part in (role.title, role.affiliation or role.country) if part)


def _position(role: Role) -> dict[str, Any]:
    return _entity(_key("post", _post(role)), "Position", name=_post(role), country=_country(role.country))


def _occupancy(holder: str, role: Role) -> dict[str, Any]:
    post = _post(role)
    since = role.since.isoformat() if role.since else None
    until = role.until.isoformat() if role.until else None
    return _entity(
        _key("occupancy", holder, post, since or ""),
        "Occupancy",
        holder=holder,
        post=_key("post", post),
        startDate=since,
        endDate=until,
        summary=post,
    )


def _event(article: Article, event: Event) -> dict[str, Any]:
    place = event.place
    involved = [_key("actor", actor.id) for actor in (*event.sources, *event.targets)]
    return _entity(
        event_id(article, event),
        "Event",
        name=f"{event.type.value} ({event.status.value})",
        involved=involved,
        location=place.name if place else None,
        country=_country(place.country) if place else None,
        date=event_date(article, event),
    )
