"""Documents become articles: every number is looked up, every bound is checked."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from attrs import AttrsInstance, fields, has

from natonews.errors import DecodeError
from natonews.model import (
    Actor,
    Article,
    Byline,
    Dateline,
    Event,
    Evidence,
    Membership,
    Mention,
    Place,
    Role,
    Span,
    Stance,
    Statement,
    TimeExpression,
)

from . import documents as doc

T = TypeVar("T")
M = TypeVar("M", bound=AttrsInstance)


def decode(document: doc.ArticleDocument) -> Article:
    """The article of a document; raises DecodeError with the path of what is wrong."""
    _check_spans(document)
    text = document.text
    times = tuple(_made(TimeExpression, t, text, f"$.times[{n}]") for n, t in enumerate(document.times))
    places = tuple(_place(place, text) for place in document.places)
    actors = tuple(_actor(actor, text, f"$.actors[{n}]") for n, actor in enumerate(document.actors))
    statements = _statements(document, actors, times)
    for number, pair in enumerate(document.contradictions):
        _each(pair, statements, f"$.contradictions[{number}]", "statements")
    events = tuple(_event(e, n, text, actors, times, places, statements) for n, e in enumerate(document.events))
    return Article(
        text=text,
        published=document.published,
        title=document.title,
        byline=Byline(document.byline.span, document.byline.authors) if document.byline else None,
        dateline=_dateline(document.dateline, text) if document.dateline else None,
        paragraphs=document.paragraphs,
        sentences=document.sentences,
        times=times,
        places=places,
        actors=actors,
        statements=statements,
        events=events,
        notes=document.notes,
        contradictions=document.contradictions,
    )


def _dateline(line: doc.DatelineDocument, text: str) -> Dateline:
    return Dateline(line.span, _place(line.place, text) if line.place else None, line.date, line.agency)


def _check_spans(document: doc.ArticleDocument) -> None:
    length = len(document.text)
    for path, span in _spans(document, "$"):
        if span.end > length:
            raise DecodeError(f"{path}.end: {span.end} is beyond the text ({length} characters)")


def _spans(item: object, path: str) -> Iterator[tuple[str, Span]]:
    if isinstance(item, Span):
        yield path, item
    elif isinstance(item, tuple):
        for number, part in enumerate(item):
            yield from _spans(part, f"{path}[{number}]")
    elif has(cls := type(item)):
        for field in fields(cls):
            yield from _spans(getattr(item, field.name), f"{path}.{field.name}")


def _made(cls: type[M], item: object, text: str, path: str, **other: object) -> M:
    """`item` as a model class; a value that the class refuses is told with its path."""
    values = {f.name: getattr(item, f.name) for f in fields(cls) if f.name not in other}
    values["evidence"] = _evidence(values["evidence"], text)
    try:
        return cls(**values, **other)
    except ValueError as error:
        raise DecodeError(f"{path}: {error}") from error


def _evidence(evidence: doc.EvidenceDocument | None, text: str) -> Evidence | None:
    """The evidence with its words, which the text has and a document does not repeat."""
    if evidence is None:
        return None
    because = tuple(x for reason in evidence.because if (x := _evidence(reason, text)) is not None)
    return Evidence(evidence.rule, evidence.span, because, evidence.note, evidence.span.of(text))


def _mentions(mentions: Sequence[doc.MentionDocument], text: str) -> tuple[Mention, ...]:
    return tuple(Mention(m.span, m.form, _evidence(m.evidence, text)) for m in mentions)


def _place(place: doc.PlaceDocument, text: str) -> Place:
    return Place(place.name, place.country, _mentions(place.mentions, text), _evidence(place.evidence, text))


def _actor(actor: doc.ActorDocument, text: str, path: str) -> Actor:
    return _made(
        Actor,
        actor,
        text,
        path,
        roles=tuple(_made(Role, role, text, f"{path}.roles[{n}]") for n, role in enumerate(actor.roles)),
        mentions=_mentions(actor.mentions, text),
        memberships=tuple(Membership(m.organization, m.since, m.until, m.full_name) for m in actor.memberships),
    )


def _at(number: int | None, among: Sequence[T], path: str, name: str) -> T | None:
    if number is None:
        return None
    if not 0 <= number < len(among):
        raise DecodeError(f"{path}: {number} is no index of {name} ({len(among)} there)")
    return among[number]


def _each(numbers: Sequence[int], among: Sequence[T], path: str, name: str) -> tuple[T, ...]:
    found = (_at(number, among, f"{path}[{n}]", name) for n, number in enumerate(numbers))
    return tuple(item for item in found if item is not None)


def _statements(
    document: doc.ArticleDocument, actors: Sequence[Actor], times: Sequence[TimeExpression]
) -> tuple[Statement, ...]:
    """Each after those that it points to, whatever their order; a circle is refused."""
    every, made = document.statements, dict[int, Statement]()
    for first in range(len(every)):
        waiting = {first: None}  # in order, and quick to ask
        while waiting:
            number = next(reversed(waiting))
            if number in made:
                del waiting[number]
                continue
            needs = _needs(every, number)
            missing = [other for other in needs if other not in made]
            if not missing:
                made[number] = _statement(every[number], number, document.text, actors, times, made)
                del waiting[number]
            elif missing[0] in waiting:
                raise DecodeError(f"$.statements[{number}]: points in a circle to $.statements[{missing[0]}]")
            else:
                waiting[missing[0]] = None
    return tuple(made[number] for number in range(len(every)))


def _needs(every: Sequence[doc.StatementDocument], number: int) -> list[int]:
    found = []
    for name in ("parent", "responds_to"):
        other = getattr(every[number], name)
        if other is not None:
            _at(other, every, f"$.statements[{number}].{name}", "statements")
            found.append(other)
    return found


def _statement(
    said: doc.StatementDocument,
    number: int,
    text: str,
    actors: Sequence[Actor],
    times: Sequence[TimeExpression],
    made: dict[int, Statement],
) -> Statement:
    path = f"$.statements[{number}]"
    stance = said.stance and Stance(
        said.stance.polarity,
        _at(said.stance.toward, actors, f"{path}.stance.toward", "actors"),
        said.stance.span,
    )
    return _made(
        Statement,
        said,
        text,
        path,
        speaker=_at(said.speaker, actors, f"{path}.speaker", "actors"),
        addressee=_at(said.addressee, actors, f"{path}.addressee", "actors"),
        about=_each(said.about, actors, f"{path}.about", "actors"),
        time=_at(said.time, times, f"{path}.time", "times"),
        stance=stance,
        parent=None if said.parent is None else made[said.parent],
        responds_to=None if said.responds_to is None else made[said.responds_to],
    )


def _event(
    event: doc.EventDocument,
    number: int,
    text: str,
    actors: Sequence[Actor],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    statements: Sequence[Statement],
) -> Event:
    path = f"$.events[{number}]"
    return _made(
        Event,
        event,
        text,
        path,
        sources=_each(event.sources, actors, f"{path}.sources", "actors"),
        targets=_each(event.targets, actors, f"{path}.targets", "actors"),
        time=_at(event.time, times, f"{path}.time", "times"),
        place=_at(event.place, places, f"{path}.place", "places"),
        statement=_at(event.statement, statements, f"{path}.statement", "statements"),
    )
