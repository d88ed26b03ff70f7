"""What can be drawn from an article's findings: its main event, its exchanges, its disputes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from natonews.ontology.acts import SpeechAct
from natonews.ontology.plover import EventType

from .actors import Actor, ActorKind, Place
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
_CLAIMED = (EventStatus.ASSERTED, EventStatus.REPORTED, EventStatus.PLANNED)
#: What is no claim, so that to reject it is to refuse.
_NO_CLAIMS = (
    SpeechAct.DEMAND,
    SpeechAct.PROPOSE,
    SpeechAct.ASK,
    SpeechAct.THREATEN,
    SpeechAct.PROMISE,
    SpeechAct.INTEND,
)
_IN = (" in", " at", " near", " outside", " off", " through", " across")
_LEAD = 3  # sentences of prose that count as the lead
_CLOSE = 8  # claims of one deed by one actor, before and after a denial, that it is held against


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
        """Those acted on; of those who act on each other, all."""
        return self.event.targets or (self.event.sources if len(self.event.sources) > 1 else ())

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
    starts = [sentence.span.start for sentence in article.sentences]
    first = min(title or body or article.events, key=lambda e: _rank(e, bisect_right(starts, e.trigger.start)))
    same = [e for e in body if _tells(article, e, first)]
    best = min([*same, first], key=lambda e: (-_fullness(e), e.trigger.start))
    sentence = next((s.span for s in article.sentences if s.span.contains(best.trigger)), best.trigger)
    line = article.dateline.place if article.dateline else None
    place = best.place or _place_in(article, sentence) or _ground(best, line) or line
    return MainEvent(best, article[sentence], place)


def _place_in(article: Article, sentence: Span) -> Place | None:
    """The first place of a sentence that a word of place leads in: "in Alaska", "near Bakhmut"."""
    led = [
        (mention.span.start, place)
        for place in article.places
        for mention in place.mentions
        if sentence.contains(mention.span)
        and article.text[max(sentence.start, mention.span.start - 12) : mention.span.start].rstrip().endswith(_IN)
    ]
    return min(led, key=lambda pair: pair[0])[1] if led else None


def _ground(event: Event, line: Place | None) -> Place | None:
    """The country to which forces come, or which they leave, where the dateline is there or nowhere."""
    if event.type not in (EventType.MOBILIZE, EventType.RETREAT):
        return None
    for actor in event.targets:
        if actor.kind is ActorKind.COUNTRY and (line is None or line.country == actor.country):
            return Place(actor.name, actor.country, actor.mentions)
    return None


def _tells(article: Article, one: Event, first: Event) -> bool:
    """Whether the body tells by this what the title tells: "Kenyans protest at taxes", "2,000 people protested"."""
    if one.type is first.type:
        return _share(one, first) or _worded_alike(article, one, first)
    return one.type is EventType.PROTEST and first.type in _WORDS and _stem(article, one) == _stem(article, first)


def _worded_alike(article: Article, one: Event, other: Event) -> bool:
    """Whether the body says of its first words what the title says: "threatens" and "threatened"."""
    return _stem(article, one) == _stem(article, other) and all(actor.country is None for actor in other.sources)


def _stem(article: Article, event: Event) -> str:
    return article[event.trigger].split()[0].lower()[:_STEM]


_STEM = 5
_PERSON = ActorKind.PERSON  # of whom nothing is known: "Kim"


def _lead(article: Article) -> int | None:
    """Where the lead ends."""
    prose = [s.span for s in article.sentences if s.kind.value == "prose"]
    return prose[:_LEAD][-1].end if prose else None


def _rank(event: Event, place: int) -> tuple[int, ...]:
    """What comes first: what is told as a fact, by its doer, of deeds before words, early in the text."""
    both = bool(event.sources) and bool(event.targets)
    nobody = not (event.sources or event.targets)
    told = _TOLD[event.status]
    charged = told == 1 and event.statement is not None and event.statement.act is SpeechAct.ACCUSE
    return (told > 1, nobody, charged or event.type in _WORDS, told, place, not both, event.trigger.start)


def _share(one: Event, other: Event) -> bool:
    """Whether an actor, or the country of one, takes part in both."""
    everyone = {key for actor in (*other.sources, *other.targets) for key in (actor.id, actor.country)}
    return any({actor.id, actor.country} & everyone - {None} for actor in (*one.sources, *one.targets))


def _fullness(event: Event) -> int:
    known = any(not actor.name.islower() and (actor.country or actor.kind is not _PERSON) for actor in event.sources)
    return (
        2 * known
        + 2 * bool(event.sources)
        + 2 * bool(event.targets)
        + 2 * (event.time is not None)
        + (event.place is not None)
    )


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
    """Claims that somebody else denies: by a reply, by words that contradict, or by telling the same event as not so.

    In the order of the text, each pair once, whichever of the two denies.
    """
    found: dict[frozenset[int], Dispute] = {}
    for dispute in (*_by_words(article), *_by_events(article)):
        found.setdefault(frozenset((id(dispute.claim), id(dispute.denial))), dispute)
    order = {id(said): number for number, said in enumerate(article.statements)}
    return tuple(sorted(found.values(), key=lambda d: (order.get(id(d.denial), 0), order.get(id(d.claim), 0))))


def _by_words(article: Article) -> Iterator[Dispute]:
    """Replies that deny a claim, and statements that contradict each other."""
    told = _told_by(article)
    for said in article.statements:
        claim = said.responds_to
        if claim is not None and said.act in _DENIALS and not said.negated and claim.act not in _NO_CLAIMS:
            yield Dispute(claim, said, tuple(told.get(id(claim), ())))
    for pair in article.contradictions:
        claim, denial = (article.statements[number] for number in pair)
        yield Dispute(claim, denial, tuple(told.get(id(claim), ())))


def _by_events(article: Article) -> Iterator[Dispute]:
    """Events that one speaker tells as so and another as not so."""
    claims: dict[tuple[str, str], list[Event]] = {}
    for event in article.events:
        if event.status in _CLAIMED and event.statement is not None and event.statement.act not in _NO_CLAIMS:
            for key in _deed_keys(event):
                claims.setdefault(key, []).append(event)
    starts = {key: [event.trigger.start for event in known] for key, known in claims.items()}
    for other in article.events:
        if other.statement is None or other.status is not EventStatus.NEGATED:
            continue
        for event in _contradicted(other, claims, starts):
            if event.statement is not None:
                yield Dispute(event.statement, other.statement, (event, other))


def _told_by(article: Article) -> dict[int, list[Event]]:
    """The events in the content of each statement that is answered."""
    answered = {id(s.responds_to): s.responds_to for s in article.statements if s.responds_to is not None}
    starts = [event.trigger.start for event in article.events]
    found: dict[int, list[Event]] = {}
    for key, claim in answered.items():
        for piece in claim.content:
            first, stop = bisect_left(starts, piece.start), bisect_left(starts, piece.end)
            found.setdefault(key, []).extend(article.events[first:stop])
    return found


def _deed_keys(event: Event) -> Iterator[tuple[str, str]]:
    return ((event.type.value, actor.id) for actor in event.sources)


def _contradicted(
    denied: Event, claims: Mapping[tuple[str, str], Sequence[Event]], starts: Mapping[tuple[str, str], Sequence[int]]
) -> Iterator[Event]:
    """What others claim of the deed that this event tells as not so: the nearest claims of each who did it."""
    speaker = denied.statement.speaker if denied.statement is not None else None
    for key in _deed_keys(denied):
        place = bisect_left(starts.get(key, ()), denied.trigger.start)
        for event in claims.get(key, ())[max(0, place - _CLOSE) : place + _CLOSE]:
            by = event.statement.speaker if event.statement is not None else None
            if by != speaker and _same_deed(event, denied):
                yield event


def _same_deed(one: Event, other: Event) -> bool:
    def ids(actors: tuple[Actor, ...]) -> set[str]:
        return {actor.id for actor in actors}

    sources, targets = ids(one.sources) & ids(other.sources), ids(one.targets) & ids(other.targets)
    return one.type is other.type and bool(sources) and (bool(targets) or not (one.targets and other.targets))
