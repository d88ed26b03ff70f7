"""Many articles together: who is in them, what happened when, who acts on whom, which tell the same."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from attrs import field, frozen

from natonews.model import Actor, Article, Event, EventStatus

from .duplicates import Duplicate, near_duplicates


@frozen
class Appearance:
    """An actor of a corpus: the fullest reading of it, and the articles (by index) that name it."""

    actor: Actor
    articles: tuple[int, ...]
    mentions: int


@frozen
class Dated:
    """An event with the day that the timeline puts it on, and the article (by index) that tells it first."""

    day: date
    event: Event
    article: int
    told_by: tuple[int, ...]  #: every article that tells the same: type, sources, targets and day


@frozen
class Tie:
    """How often one actor did deeds of one kind to another."""

    source: str
    target: str
    quad_class: int
    events: int
    goldstein: float  #: sum over the events that have a score


@frozen
class Corpus:
    """Articles to be read together; what the methods give stays in the articles' order.

    Raises TypeError for what is no Article.

    >>> Corpus((Article("NATO met."),)).timeline()
    ()
    """

    articles: tuple[Article, ...] = field(default=())

    @articles.validator
    def _parsed(self, _: object, articles: tuple[Article, ...]) -> None:
        for number, article in enumerate(articles):
            if not isinstance(article, Article):
                kind = type(article).__name__
                told = f"article {number} is {kind}, not an Article"
                raise TypeError(f"Corpus: {told}. Parse it first: natonews.parse(text)")

    @classmethod
    def of(cls, articles: Iterable[Article]) -> "Corpus":
        """A corpus of any iterable of articles."""
        return cls(tuple(articles))

    def actors(self) -> tuple[Appearance, ...]:
        """Everyone named, the most often named first; actors of one id are one."""
        found: defaultdict[str, list[tuple[int, Actor]]] = defaultdict(list)
        for number, article in enumerate(self.articles):
            for actor in article.actors:
                found[actor.id].append((number, actor))
        merged = [
            Appearance(
                max((actor for _, actor in seen), key=lambda a: (len(a.roles), len(a.name))),
                tuple(number for number, _ in seen),
                sum(len(actor.mentions) for _, actor in seen),
            )
            for seen in found.values()
        ]
        return tuple(sorted(merged, key=lambda one: (-one.mentions, one.actor.id)))

    def timeline(self, actor: str | None = None) -> tuple[Dated, ...]:
        """The events that are told as facts or claims, by day, each once; of one actor (id or name) if given.

        An event without a time of its own stands on the day its article was published; one with neither is left out.
        """
        told: defaultdict[tuple[object, ...], list[tuple[int, Event, date]]] = defaultdict(list)
        for number, article in enumerate(self.articles):
            for event in article.events:
                day = event.time.start if event.time and event.time.start else article.published
                if day is None or event.status in (EventStatus.NEGATED, EventStatus.HYPOTHETICAL):
                    continue
                if actor is None or _takes_part(event, actor):
                    told[(*_key(event), day)].append((number, event, day))
        dated = [
            Dated(seen[0][2], seen[0][1], seen[0][0], tuple(dict.fromkeys(number for number, _, _ in seen)))
            for seen in told.values()
        ]
        return tuple(sorted(dated, key=lambda one: (one.day, one.article, one.event.trigger)))

    def network(self) -> tuple[Tie, ...]:
        """Who acts on whom: one tie for each pair of actors and quad class, the strongest first."""
        counts: Counter[tuple[str, str, int]] = Counter()
        scores: defaultdict[tuple[str, str, int], float] = defaultdict(float)
        for dated in self.timeline():
            event = dated.event
            for source in event.sources:
                for target in event.targets:
                    key = (source.id, target.id, event.quad_class)
                    counts[key] += 1
                    scores[key] += event.goldstein or 0.0
        ties = [Tie(a, b, quad, n, round(scores[a, b, quad], 1)) for (a, b, quad), n in counts.items()]
        return tuple(sorted(ties, key=lambda tie: (-tie.events, tie.source, tie.target, tie.quad_class)))

    def near_duplicates(self, threshold: float = 0.5) -> tuple[Duplicate, ...]:
        """Pairs of articles that tell the same: shared quotations, events and runs of words.

        `threshold` is the least similarity, from 0 to 1.
        """
        return near_duplicates(self.articles, threshold)


def _takes_part(event: Event, actor: str) -> bool:
    wanted = actor.casefold()
    everyone = (*event.sources, *event.targets)
    return any(wanted in (a.id.casefold(), a.name.casefold()) or wanted in a.name.casefold().split() for a in everyone)


def _key(event: Event) -> tuple[object, ...]:
    sources, targets = (tuple(sorted(a.id for a in side)) for side in (event.sources, event.targets))
    return event.type, sources, targets
