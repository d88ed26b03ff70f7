"""CAMEO rows in the columns of ICEWS, for joins with the older data sets."""

from typing import Any

from natonews.model import Actor, Article, Event

from .plover import event_date, event_id, real_events, sentence_of

ICEWS_COLUMNS = (
    "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code",
    "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
    "City", "District", "Province", "Country", "Latitude", "Longitude",
)  # fmt: skip


def to_icews(article: Article) -> list[dict[str, Any]]:
    """One flat row for each pair of source and target of each event that has a CAMEO code.

    >>> to_icews(Article("NATO met."))
    []
    """
    return [
        _row(article, event, source, target)
        for event in real_events(article)
        if event.cameo
        for source in event.sources or (None,)
        for target in event.targets or (None,)
    ]


def _row(article: Article, event: Event, source: Actor | None, target: Actor | None) -> dict[str, Any]:
    spans = [sentence.span for sentence in article.sentences]
    here = sentence_of(article, event)
    return dict.fromkeys(ICEWS_COLUMNS) | {
        "Event ID": event_id(article, event),
        "Event Date": event_date(article, event),
        "Source Name": source and source.name,
        "Source Sectors": source and source.sector,
        "Source Country": source and source.country,
        "Event Text": article[event.trigger],
        "CAMEO Code": event.cameo,
        "Intensity": event.goldstein,
        "Target Name": target and target.name,
        "Target Sectors": target and target.sector,
        "Target Country": target and target.country,
        "Sentence Number": spans.index(here) + 1 if here in spans else None,
        "City": event.place and event.place.name,
        "Country": event.place and event.place.country,
    }
