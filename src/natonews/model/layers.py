"""The spans of an article with a label each: what every annotation tool wants."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from .article import Article, Finding
from .text import Span

LAYERS = ("actors", "places", "times", "statements", "events")


@frozen
class Labelled:
    """A span with its label, the layer it belongs to, and what was found there."""

    span: Span
    label: str
    layer: str
    finding: Finding


def labelled(article: Article, layers: Sequence[str] = LAYERS) -> tuple[Labelled, ...]:
    """Every span of the chosen layers in the order of the text, longer ones first.

    Raises ValueError for a layer that there is not.
    """
    layers = (layers,) if isinstance(layers, str) else layers
    for layer in layers:
        if layer not in LAYERS:
            raise ValueError(f"no layer {layer!r}: choose from {', '.join(LAYERS)}")
    every = (mark for layer in layers for mark in _READERS[layer](article))
    return tuple(sorted(every, key=lambda mark: (mark.span.start, -mark.span.end, mark.layer, mark.label)))


def _actors(article: Article) -> Iterator[Labelled]:
    for actor in article.actors:
        for mention in actor.mentions:
            yield Labelled(mention.span, actor.kind.value.upper(), "actors", actor)


def _places(article: Article) -> Iterator[Labelled]:
    taken = {mention.span for actor in article.actors for mention in actor.mentions}
    for place in article.places:
        for mention in place.mentions:
            if mention.span not in taken:
                yield Labelled(mention.span, "PLACE", "places", place)


def _times(article: Article) -> Iterator[Labelled]:
    for time in article.times:
        yield Labelled(time.span, time.type.value, "times", time)


def _statements(article: Article) -> Iterator[Labelled]:
    for said in article.statements:
        if said.speaker_span:
            yield Labelled(said.speaker_span, "SPEAKER", "statements", said)
        if said.cue_span:
            yield Labelled(said.cue_span, "CUE", "statements", said)
        for piece in said.content:
            yield Labelled(piece, "CONTENT", "statements", said)


def _events(article: Article) -> Iterator[Labelled]:
    for event in article.events:
        yield Labelled(event.trigger, event.type.value, "events", event)


_READERS = {"actors": _actors, "places": _places, "times": _times, "statements": _statements, "events": _events}
