"""The article: the text and everything that was read in it."""

import datetime
import difflib
from collections.abc import Sequence
from typing import TypeAlias

from attrs import frozen

from natonews.errors import ActorNotFoundError

from .actors import Actor, Place
from .digest import Dispute, MainEvent, disputes, exchanges, main_event
from .events import Event
from .statements import Statement
from .text import Note, Sentence, Span
from .times import TimeExpression
from .views import LAYERS, article_html

Finding: TypeAlias = Actor | Place | Statement | Event | TimeExpression


@frozen
class Byline:
    """The line that names the authors."""

    span: Span
    authors: tuple[str, ...] = ()


@frozen
class Dateline:
    """The words before a wire report: place, date and agency, as far as they stand there."""

    span: Span
    place: Place | None = None
    date: datetime.date | None = None
    agency: str | None = None


@frozen(repr=False)
class Article:
    """One news article, read. All spans are character offsets into `text`, which is never changed.

    `published` is the date given to `parse`, else the one that the text itself states, else None.
    """

    text: str
    published: datetime.date | None = None
    title: Span | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    places: tuple[Place, ...] = ()
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    notes: tuple[Note, ...] = ()
    #: Numbers of statements: one that claims something, and one that says that it is not so.
    contradictions: tuple[tuple[int, int], ...] = ()

    def __repr__(self) -> str:
        counts = (
            (len(self.sentences), "sentence"),
            (len(self.statements), "statement"),
            (len(self.events), "event"),
            (len(self.actors), "actor"),
        )
        said = ", ".join(f"{n} {name}{'' if n == 1 else 's'}" for n, name in counts)
        return f"Article({self.published or 'undated'}, {said})"

    def __getitem__(self, span: Span) -> str:
        """The words at `span`."""
        if not isinstance(span, Span):
            kind = type(span).__name__
            raise TypeError(f"article[...] needs a Span, got {kind}. Use article.text for plain indexing.")
        return self.text[span.start : span.end]

    @property
    def main_event(self) -> MainEvent | None:
        """The event that the piece is about: title and lead first. None where there is no event."""
        return main_event(self)

    @property
    def disputes(self) -> tuple[Dispute, ...]:
        """Pairs of statements that contradict each other, with the events that they are about."""
        return disputes(self)

    def exchange(self) -> tuple[tuple[Statement, ...], ...]:
        """The threads of statements that answer each other; threads and statements in the order of the text."""
        return exchanges(self)

    def html(self, layers: Sequence[str] = LAYERS) -> str:
        """The article as inert HTML with the chosen layers: statements, actors, places, times, events.

        Raises ValueError for a layer that there is not.
        """
        return article_html(self, layers)

    def _repr_html_(self) -> str:
        return self.html()

    def actor(self, name: str) -> Actor:
        """The actor of that name or id, or one of whose mentions reads so; letter case does not matter.

        Raises ActorNotFoundError, which names the nearest spellings.
        """
        wanted = name.casefold().strip()
        for actor in self.actors:
            if wanted in (actor.name.casefold(), actor.id.casefold()):
                return actor
        for actor in self.actors:
            if any(wanted == self[m.span].casefold() for m in actor.mentions if m.form.value == "name"):
                return actor
        for actor in self.actors:
            if wanted in actor.name.casefold().split():
                return actor
        names = [actor.name for actor in self.actors]
        near = difflib.get_close_matches(name, names, n=3, cutoff=0.5) or names[:5]
        hint = f"Did you mean {' or '.join(map(repr, near))}?" if near else "The article names nobody."
        raise ActorNotFoundError(f"no actor {name!r} in this article. {hint}")

    def at(self, offset: int) -> tuple[Finding, ...]:
        """What was found at the character `offset`: times, actors, places, statements, events."""
        here = Span(offset, offset + 1)
        found: list[Finding] = [t for t in self.times if t.span.overlaps(here)]
        found += [a for a in self.actors if any(m.span.overlaps(here) for m in a.mentions)]
        found += [p for p in self.places if any(m.span.overlaps(here) for m in p.mentions)]
        found += [s for s in self.statements if any(x.overlaps(here) for x in statement_spans(s))]
        found += [e for e in self.events if e.trigger.overlaps(here)]
        return tuple(found)


def statement_spans(statement: Statement) -> tuple[Span, ...]:
    """Every stretch that belongs to a statement: speaker, cue and content."""
    edges = (statement.speaker_span, statement.cue_span)
    return (*(span for span in edges if span is not None), *statement.content)
