"""PLOVER JSON and POLECAT rows: the forms in which political scientists keep coded events.

Both fold what is still to come, as PLOVER does: a planned CONSULT, SUPPORT, COOPERATE or AID becomes AGREE and a
planned RETREAT becomes CONCEDE. Negated and hypothetical deeds are no PLOVER events and are left out. Columns of
POLECAT after its public loaders; a column that natonews has no finding for is None.
"""

import hashlib
from collections.abc import Iterator
from typing import Any

from natonews.model import Actor, Article, Event, EventStatus, Span
from natonews.ontology import EventType

FOLDED = {
    EventType.CONSULT: EventType.AGREE,
    EventType.SUPPORT: EventType.AGREE,
    EventType.COOPERATE: EventType.AGREE,
    EventType.AID: EventType.AGREE,
    EventType.RETREAT: EventType.CONCEDE,
}
UNREAL = (EventStatus.NEGATED, EventStatus.HYPOTHETICAL)
POLECAT_COLUMNS = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
    "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title",
    "Actor Name Raw", "Wikipedia Actor ID",
    "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors",
    "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
    "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID",
    "Raw Placename", "Feature Type", "Source", "Publication Date",
    "Story People", "Story Organizations", "Story Locations", "Language", "Version",
)  # fmt: skip


def folded_type(event: Event) -> EventType:
    """The type that PLOVER gives: deeds to come are agreements or concessions."""
    return FOLDED.get(event.type, event.type) if event.status is EventStatus.PLANNED else event.type


def event_id(article: Article, event: Event) -> str:
    """A key that stays the same for the same event of the same text: a hash over both."""
    sides = ",".join(a.id for a in event.sources) + ">" + ",".join(a.id for a in event.targets)
    told = f"{article.text}\0{event.type.value}\0{event.trigger.start}\0{sides}"
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def sentence_of(article: Article, event: Event) -> Span:
    """The sentence in which the trigger stands; the trigger itself if there is none."""
    return next((s.span for s in article.sentences if s.span.contains(event.trigger)), event.trigger)


def real_events(article: Article) -> Iterator[Event]:
    """The events that a coder of PLOVER would write down."""
    return (event for event in article.events if event.status not in UNREAL)


def event_date(article: Article, event: Event) -> str | None:
    """The first day of the event's time, else the day of publication, as ISO 8601."""
    day = event.time.start if event.time and event.time.start else article.published
    return day.isoformat() if day else None


def to_plover(article: Article) -> list[dict[str, Any]]:
    """One dict for each event, with the fields of PLOVER's JSON.

    >>> to_plover(Article("NATO met."))
    []
    """
    return [
        {
            "id": event_id(article, event),
            "date": event_date(article, event),
            "source": [_plover_actor(article, a) for a in event.sources],
            "target": [_plover_actor(article, a) for a in event.targets],
            "event": folded_type(event).value,
            "eventText": article[event.trigger],
            "mode": event.mode,
            "context": list(event.contexts),
            "text": article[sentence_of(article, event)],
            "language": "en",
            "publication": None,
            "version": "PLOVER 2.0",
        }
        for event in real_events(article)
    ]


def _plover_actor(article: Article, actor: Actor) -> dict[str, Any]:
    words = article[actor.mentions[0].span] if actor.mentions else actor.name
    return {"actorText": words, "code": actor.country or actor.sector, "sector": actor.sector}


def to_polecat(article: Article) -> list[dict[str, Any]]:
    """One flat row for each pair of source and target of each event, with POLECAT's columns."""
    people, bodies = _story(article, "person"), _story(article, "organization")
    made = []
    for event in real_events(article):
        for source in event.sources or (None,):
            for target in event.targets or (None,):
                row = dict.fromkeys(POLECAT_COLUMNS)
                row |= _polecat_event(article, event)
                row |= _polecat_actor(article, "Actor", source) | _polecat_actor(article, "Recipient", target)
                row |= {
                    "Story People": people,
                    "Story Organizations": bodies,
                    "Story Locations": "; ".join(p.name for p in article.places) or None,
                    "Language": "en",
                    "Version": "natonews/1",
                }
                made.append(row)
    return made


def _story(article: Article, kind: str) -> str | None:
    return "; ".join(a.name for a in article.actors if a.kind.value == kind) or None


def _polecat_event(article: Article, event: Event) -> dict[str, Any]:
    place = event.place
    return {
        "Event ID": event_id(article, event),
        "Event Date": event_date(article, event),
        "Event Type": folded_type(event).value,
        "Event Mode": event.mode,
        "Intensity": event.goldstein,
        "Quad Code": event.quad_class,
        "Contexts": ";".join(event.contexts) or None,
        "Placename": place and place.name,
        "Country": place and place.country,
        "Raw Placename": place and (article[place.mentions[0].span] if place.mentions else place.name),
        "Publication Date": article.published and article.published.isoformat(),
    }


def _polecat_actor(article: Article, side: str, actor: Actor | None) -> dict[str, Any]:
    if actor is None:
        return {}
    return {
        f"{side} Name": actor.name,
        f"{side} Country": actor.country,
        f"Primary {side} Sector": actor.sector,
        f"{side} Sectors": actor.sector,
        f"{side} Title": actor.roles[0].title if actor.roles else None,
        f"{side} Name Raw": article[actor.mentions[0].span] if actor.mentions else None,
    }
