"""How the model shows itself in a notebook: inert HTML, light and dark, without script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from natonews.markup import STYLE, Mark, draw, table

if TYPE_CHECKING:
    from .actors import Actor, Mention
    from .article import Article
    from .events import Event
    from .statements import Statement
    from .text import Evidence
    from .times import TimeExpression

_MANY = 12  # rows of a table that is shown folded
LAYERS = ("statements", "actors", "places", "times", "events")
_LEGEND = {
    "statements": (("nn-speaker", "speaker"), ("nn-cue", "cue"), ("nn-content", "content")),
    "actors": (
        ("nn-person", "person"),
        ("nn-country", "country"),
        ("nn-organization", "organization"),
        ("nn-group", "group"),
    ),
    "places": (("nn-place", "place"),),
    "times": (("nn-time", "time"),),
    "events": (("nn-event nn-event-first nn-event-last", "event"),),
}


def article_html(article: Article, layers: Sequence[str]) -> str:
    """The article with the chosen layers, a legend, and tables of statements and events to unfold.

    Raises ValueError for a layer that there is not.
    """
    layers = (layers,) if isinstance(layers, str) else layers
    for layer in layers:
        if layer not in LAYERS:
            raise ValueError(f"no layer {layer!r}: choose from {', '.join(LAYERS)}")
    marks = [mark for layer in layers for mark in _MARKERS[layer](article)]
    keys = "".join(
        f'<span><span class="{css}">{name}</span></span>' for layer in layers for css, name in _LEGEND[layer]
    )
    parts = [
        f'<div class="nn-head">{escape(repr(article))}</div>',
        f'<div class="nn-legend">{keys}</div>',
        f'<div class="nn-text">{draw(article.text, marks)}</div>',
    ]
    if "statements" in layers and article.statements:
        parts.append(_folded("Statements", statements_table(article.statements, article), len(article.statements)))
    if "events" in layers and article.events:
        parts.append(_folded("Events", events_table(article.events, article), len(article.events)))
    if "actors" in layers and article.actors:
        parts.append(_folded("Actors", actors_table(article.actors), len(article.actors), most=0))
    return framed("".join(parts))


def framed(inside: str) -> str:
    """HTML in the frame that carries the style."""
    return f'<div class="natonews"><style>{STYLE}</style>{inside}</div>'


def _folded(name: str, inside: str, rows: int, most: int = _MANY) -> str:
    """A table to unfold; one of no more than `most` rows is open from the start."""
    opened = ' open="open"' if rows <= most else ""
    return f"<details{opened}><summary>{name} ({rows})</summary>{inside}</details>"


def statements_table(statements: Sequence[Statement], article: Article | None = None) -> str:
    """Statements as a table; their words where the article is at hand."""
    head = ["speaker", "act", "mode", "cue", "content", "answers"]
    rows = []
    for said in statements:
        cue = article[said.cue_span] if article and said.cue_span else ""
        content = " … ".join(article[s] for s in said.content) if article else _places(said.content)
        answered = said.responds_to.speaker if said.responds_to else None
        act = f"not {said.act.value}" if said.negated else said.act.value
        rows.append((_name(said.speaker), act, said.mode.value, cue, content, _name(answered)))
    return table(head, rows)


def events_table(events: Sequence[Event], article: Article | None = None) -> str:
    """Events as a table; their words where the article is at hand."""
    head = ["who", "did what", "to whom", "status", "when", "where", "words", "claimed by"]
    rows = [
        (
            _names(event.sources),
            event.type.value + (f" ({event.mode})" if event.mode else ""),
            _names(event.targets),
            event.status.value,
            event.time and event.time.value,
            event.place and event.place.name,
            _trigger(event, article),
            _name(event.statement.speaker) if event.statement else "",
        )
        for event in events
    ]
    return table(head, rows)


def _trigger(event: Event, article: Article | None) -> str:
    if article:
        return article[event.trigger]
    return event.evidence.words if event.evidence and event.evidence.words else _places([event.trigger])


def actors_table(actors: Sequence[Actor]) -> str:
    """Actors as a table."""
    head = ["name", "kind", "country", "sector", "roles", "mentions"]
    return table(head, ((a.name, a.kind.value, a.country, a.sector, _roles(a), len(a.mentions)) for a in actors))


def times_table(times: Sequence[TimeExpression]) -> str:
    """Expressions of time as a table."""
    head = ["type", "value", "mod", "first day", "last day", "where"]
    return table(head, ((t.type.value, t.value, t.mod, t.start, t.end, _places([t.span])) for t in times))


def evidence_html(evidence: Evidence | None) -> str:
    """The derivation tree of a finding."""
    if evidence is None:
        return ""
    return "<pre>" + escape("\n".join(_tree(evidence, 0))) + "</pre>"


def _tree(evidence: Evidence, depth: int) -> Iterator[str]:
    words = evidence.words or f"{evidence.span.start}-{evidence.span.end}"
    note = f"  [{evidence.note}]" if evidence.note else ""
    yield f"{'  ' * depth}{evidence.rule}: {words!r}{note}"
    for reason in evidence.because:
        yield from _tree(reason, depth + 1)


def _places(spans: Sequence[object]) -> str:
    return " … ".join(f"{s.start}-{s.end}" for s in spans)  # type: ignore[attr-defined]


def _name(actor: Actor | None) -> str:
    return actor.name if actor else ""


def _names(actors: Sequence[Actor]) -> str:
    return ", ".join(actor.name for actor in actors)


def _roles(actor: Actor) -> str:
    return "; ".join(
        ", ".join(part for part in (r.title, r.affiliation or r.country, r.status.value) if part) for r in actor.roles
    )


def _rule(finding: Mention | Event | Statement | TimeExpression) -> str:
    return f"\nrule {finding.evidence.rule}" if finding.evidence else ""


def _actor_marks(article: Article) -> Iterator[Mark]:
    for actor in article.actors:
        first = f"{actor.name}, {actor.kind.value} {actor.country or ''}".strip()
        told = "\n".join(line for line in (first, _roles(actor)) if line)
        for mention in actor.mentions:
            yield Mark(mention.span.start, mention.span.end, f"nn-{actor.kind.value}", told + _rule(mention))


def _place_marks(article: Article) -> Iterator[Mark]:
    for place in article.places:
        told = f"{place.name}, place {place.country or ''}".strip()
        for mention in place.mentions:
            yield Mark(mention.span.start, mention.span.end, "nn-place", told + _rule(mention))


def _time_marks(article: Article) -> Iterator[Mark]:
    for time in article.times:
        yield Mark(time.span.start, time.span.end, "nn-time", f"{time.type.value} {time.value}{_rule(time)}")


def _statement_marks(article: Article) -> Iterator[Mark]:
    pronouns = {m.span: a for a in article.actors for m in a.mentions if m.form.value == "pronoun"}
    for said in article.statements:
        answered = _name(said.responds_to.speaker) if said.responds_to else ""
        answers = f"\nanswers {answered or 'an earlier statement'}" if said.responds_to else ""
        negated = "not " if said.negated else ""
        act = f"{negated}{said.act.value}, {said.mode.value}"
        told = f"{_name(said.speaker) or 'nobody named'}: {act}{answers}{_rule(said)}"
        where = said.speaker_span
        if where:
            tag = _name(pronouns.get(where))
            yield Mark(where.start, where.end, "nn-speaker", told, tag)
        if said.cue_span:
            yield Mark(said.cue_span.start, said.cue_span.end, "nn-cue", told)
        for piece in said.content[:-1]:
            yield Mark(piece.start, piece.end, "nn-content", told)
        for piece in said.content[-1:]:
            yield Mark(piece.start, piece.end, "nn-content", told, f"answers {answered}" if answered else "")


def _event_marks(article: Article) -> Iterator[Mark]:
    for event in article.events:
        kind, status = event.type.value, event.status.value
        told = f"{_names(event.sources) or '?'} {kind} {_names(event.targets)}, {status}"
        tag = kind if status == "asserted" else f"{kind} {status}"
        css = f"nn-{status}"
        yield Mark(event.trigger.start, event.trigger.end, css, told + _rule(event), tag, framed="nn-event")


_MARKERS = {
    "statements": _statement_marks,
    "actors": _actor_marks,
    "places": _place_marks,
    "times": _time_marks,
    "events": _event_marks,
}
