"""What can be drawn from an article's findings: its main event, its exchanges, its disputes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from natonews.ontology.acts import SpeechAct
from natonews.ontology.plover import EventType

from .actors import Actor, Place
from .events import Event, EventStatus
from .statements import Statement
from .text import Span
from .times import TimeExpression

if TYPE_CHECKING:
    from .article import Article

_TOLD = {
    EventStatus.ASSERTED: 0,
    EventStatus.PLANNED: 0,
    EventStatus.REPORTED: 1,
    EventStatus.NEGATED: 1,
    EventStatus.HYPOTHETICAL: 2,
}
#: Types that are mostly words about another deed: the deed itself comes first.
_WORDS = (EventType.ACCUSE, EventType.REQUEST, EventType.REJECT)
_DENIALS = (SpeechAct.DENY, SpeechAct.REJECT)
_LEAD = 3  # sentences of prose that count as the lead


@frozen
class MainEvent:
    """The event that a piece is about, as a desk editor asks: who, what, whom, when, where."""

    event: Event
    words: str  #: the sentence that tells it
    place: Place | None = None  #: of the event, else of the dateline

    @property
    def who(self) -> tuple[Actor, ...]:
        """Those who act."""
        return self.event.sources

    @property
    def what(self) -> str:
        """The deed, as PLOVER names it."""
        return self.event.type.value

    @property
    def whom(self) -> tuple[Actor, ...]:
        """Those acted on."""
        return self.event.targets

    @property
    def when(self) -> TimeExpression | None:
        """The time that the text gives."""
        return self.event.time

    @property
    def where(self) -> Place | None:
        """The place that the text gives, else the dateline's."""
        return self.place


@frozen
class Dispute:
    """Two statements that contradict each other, with the events that they are about."""

    claim: Statement
    denial: Statement
    events: tuple[Event, ...] = ()


def main_event(article: Article) -> MainEvent | None:
    """The best told event of the title, filled up from the lead; without one, the best of the first sentences."""
    if not article.events:
        return None
    title = [e for e in article.events if article.title is not None and article.title.contains(e.trigger)]
    lead = _lead(article)
    body = [e for e in article.events if lead is not None and e.trigger.start < lead and e not in title]
    first = min(title or body or article.events, key=lambda e: _rank(e, article))
    same = [e for e in body if e.type is first.type and _share(e, first)]
    best = min([*same, first], key=lambda e: (-_fullness(e), e.trigger.start))
    sentence = next((s.span for s in article.sentences if s.span.contains(best.trigger)), best.trigger)
    place = best.place or (article.dateline.place if article.dateline else None)
    return MainEvent(best, article[sentence], place)


def _lead(article: Article) -> int | None:
    """Where the lead ends."""
    prose = [s.span for s in article.sentences if s.kind.value == "prose"]
    return prose[: _LEAD][-1].end if prose else None


def _rank(event: Event, article: Article) -> tuple[int, ...]:
    place = next((n for n, s in enumerate(article.sentences) if s.span.contains(event.trigger)), 0)
    both = bool(event.sources) and bool(event.targets)
    nobody = not (event.sources or event.targets)
    return (_TOLD[event.status], nobody, event.type in _WORDS, place, not both, event.trigger.start)


def _share(one: Event, other: Event) -> bool:
    everyone = {actor.id for actor in (*other.sources, *other.targets)}
    return any(actor.id in everyone for actor in (*one.sources, *one.targets))


def _fullness(event: Event) -> int:
    return 2 * bool(event.sources) + 2 * bool(event.targets) + (event.time is not None) + (event.place is not None)


def exchanges(article: Article) -> tuple[tuple[Statement, ...], ...]:
    """The threads of an article: statements that answer each other, each thread and its statements in text order."""
    numbers = {id(said): n for n, said in enumerate(article.statements)}
    root = list(range(len(article.statements)))

    def find(n: int) -> int:
        while root[n] != n:
            root[n] = root[root[n]]
            n = root[n]
        return n

    for number, said in enumerate(article.statements):
        other = numbers.get(id(said.responds_to))
        if other is not None:
            root[max(find(number), find(other))] = min(find(number), find(other))
    threads: dict[int, list[Statement]] = {}
    for number, said in enumerate(article.statements):
        threads.setdefault(find(number), []).append(said)
    return tuple(tuple(thread) for thread in threads.values() if len(thread) > 1)


def disputes(article: Article) -> tuple[Dispute, ...]:
    """Claims that somebody else denies: by a reply, or by telling the same event as not so."""
    found: dict[tuple[int, int], Dispute] = {}
    for said in article.statements:
        claim = said.responds_to
        if claim is not None and said.act in _DENIALS and not said.negated:
            events = tuple(e for e in article.events if e.statement is claim or _within(e.trigger, claim.content))
            found[id(claim), id(said)] = Dispute(claim, said, events)
    for event in article.events:
        for other in article.events:
            claim, denial = event.statement, other.statement
            if claim is None or denial is None or claim.speaker == denial.speaker:
                continue
            is_not_so = other.status is EventStatus.NEGATED and event.status is not EventStatus.NEGATED
            if is_not_so and _same_deed(event, other):
                found.setdefault((id(claim), id(denial)), Dispute(claim, denial, (event, other)))
    return tuple(found.values())


def _within(span: Span, pieces: tuple[Span, ...]) -> bool:
    return any(piece.contains(span) for piece in pieces)


def _same_deed(one: Event, other: Event) -> bool:
    def ids(actors: tuple[Actor, ...]) -> set[str]:
        return {actor.id for actor in actors}

    sources, targets = ids(one.sources) & ids(other.sources), ids(one.targets) & ids(other.targets)
    return one.type is other.type and bool(sources) and (bool(targets) or not (one.targets and other.targets))
