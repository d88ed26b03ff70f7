"""Findings as flat dicts, one a row, for any data-frame library.

The columns of a table are the same for every article, and for none: `row_schema` names them with their types.
Lists are joined with `SEPARATOR`, so that every value is a str, an int, a float, a bool, a date or None.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import frozen

from natonews.model import Actor, Article, Event, Mention, Place, Span, Statement, TimeExpression

SEPARATOR = "; "
Row: TypeAlias = dict[str, Any]


@frozen
class Column:
    """A column: its name, its Python type, and what it holds."""

    name: str
    type: type
    holds: str


def _spans(prefix: str, what: str) -> tuple[Column, ...]:
    return (
        Column(f"{prefix}start", int, f"where {what} begins, in characters"),
        Column(f"{prefix}end", int, f"where {what} ends, in characters"),
    )


#: The columns of each table, in order.
COLUMNS: Mapping[str, tuple[Column, ...]] = MappingProxyType({
    "statements": (
        Column("number", int, "index in article.statements"),
        Column("speaker", str, "name of the speaker"),
        Column("speaker_id", str, "id of the speaker"),
        Column("speaker_words", str, "the words that name the speaker here"),
        Column("cue", str, "the words that attribute"),
        Column("content", str, "the words attributed"),
        Column("quotes", str, "the verbatim parts"),
        Column("mode", str, "direct, indirect or mixed"),
        Column("act", str, "the speech act"),
        Column("negated", bool, "whether the cue is negated"),
        Column("stance", str, "for or against"),
        Column("stance_toward", str, "name of the actor, or the words, that the stance is about"),
        Column("addressee", str, "name of the addressee"),
        Column("about", str, "names of the actors in the content"),
        Column("time", str, "TIMEX3 value of when it was said"),
        Column("parent", int, "number of the statement that it is nested in"),
        Column("responds_to", int, "number of the statement that this one answers"),
        Column("responds_to_speaker", str, "name of the speaker who is answered"),
        *_spans("", "the statement"),
        Column("rule", str, "id of the rule that found it"),
    ),
    "events": (
        Column("number", int, "index in article.events"),
        Column("type", str, "PLOVER event type"),
        Column("mode", str, "PLOVER mode"),
        Column("status", str, "asserted, negated, hypothetical, planned or reported"),
        Column("sources", str, "names of those who act"),
        Column("source_countries", str, "their ISO 3166-1 alpha-3 codes"),
        Column("source_sectors", str, "their PLOVER sectors"),
        Column("targets", str, "names of those acted on"),
        Column("target_countries", str, "their ISO 3166-1 alpha-3 codes"),
        Column("target_sectors", str, "their PLOVER sectors"),
        Column("contexts", str, "PLOVER contexts"),
        Column("trigger", str, "the words that tell the deed"),
        Column("time", str, "TIMEX3 value of when"),
        Column("time_start", datetime.date, "first day of that time"),
        Column("time_end", datetime.date, "last day of that time"),
        Column("place", str, "name of the place"),
        Column("place_country", str, "its ISO 3166-1 alpha-3 code"),
        Column("statement", int, "number of the statement that claims it"),
        Column("cameo", str, "CAMEO code"),
        Column("quad_class", int, "1 to 4"),
        Column("goldstein", float, "Goldstein score, -10 to 10"),
        *_spans("", "the trigger"),
        Column("rule", str, "id of the rule that found it"),
    ),
    "actors": (
        Column("id", str, "id of the actor"),
        Column("name", str, "usual English name, else the fullest form of the text"),
        Column("kind", str, "person, country, organization or group"),
        Column("country", str, "ISO 3166-1 alpha-3 code"),
        Column("sector", str, "PLOVER sector"),
        Column("role", str, "title of the first role"),
        Column("affiliation", str, "body of the first role"),
        Column("role_status", str, "current, former, elect, acting or candidate"),
        Column("mentions", int, "how often the text names it"),
        *_spans("", "the first mention"),
    ),
    "mentions": (
        Column("actor_id", str, "id of the actor; None for a place"),
        Column("name", str, "name of the actor or place"),
        Column("kind", str, "person, country, organization, group or place"),
        Column("form", str, "name, nominal or pronoun"),
        Column("words", str, "the words of the text"),
        *_spans("", "the mention"),
        Column("rule", str, "id of the rule that found it"),
    ),
    "times": (
        Column("number", int, "index in article.times"),
        Column("words", str, "the words of the text"),
        Column("type", str, "DATE, TIME, DURATION or SET"),
        Column("value", str, "TIMEX3 value"),
        Column("mod", str, "TIMEX3 mod"),
        Column("first_day", datetime.date, "first day of that time"),
        Column("last_day", datetime.date, "last day of that time"),
        *_spans("", "the expression"),
        Column("rule", str, "id of the rule that found it"),
    ),
})  # fmt: skip


def row_schema(table: str) -> dict[str, str]:
    """The columns of a table with the names of their types: str, int, float, bool, date.

    Raises ValueError for a table that there is not.

    >>> row_schema("times")["value"]
    'str'
    """
    return {column.name: column.type.__name__ for column in _columns(table)}


def rows(article: Article, table: str) -> list[Row]:
    """One flat dict for each finding; for statements, events, actors, mentions or times.

    Raises ValueError for a table that there is not, TypeError for anything but an Article.

    >>> rows(Article("NATO met."), "events")
    []
    """
    if not isinstance(article, Article):
        raise TypeError(f"rows() needs an Article, got {type(article).__name__}. Parse it first: natonews.parse(text)")
    names = [column.name for column in _columns(table)]
    return [dict(zip(names, values, strict=True)) for values in _READERS[table](article)]


def _columns(table: str) -> tuple[Column, ...]:
    if table not in COLUMNS:
        raise ValueError(f"no table {table!r}: choose one of {', '.join(COLUMNS)}")
    return COLUMNS[table]


def _joined(values: Iterable[str | None]) -> str | None:
    return SEPARATOR.join(value for value in values if value) or None


def _rule(finding: Statement | Event | Mention | TimeExpression) -> str | None:
    return finding.evidence.rule if finding.evidence else None


def _statements(article: Article) -> Iterator[tuple[Any, ...]]:
    numbers = {id(said): number for number, said in enumerate(article.statements)}
    for number, said in enumerate(article.statements):
        stance = said.stance
        toward = stance and (stance.toward.name if stance.toward else stance.span and article[stance.span])
        ends = [span.end for span in (*said.content, said.cue_span, said.speaker_span) if span]
        yield (
            number,
            said.speaker and said.speaker.name,
            said.speaker and said.speaker.id,
            said.speaker_span and article[said.speaker_span],
            said.cue_span and article[said.cue_span],
            " … ".join(article[span] for span in said.content),
            _joined(article[span] for span in said.quotes),
            said.mode.value,
            said.act.value,
            said.negated,
            stance and stance.polarity.value,
            toward,
            said.addressee and said.addressee.name,
            _joined(actor.name for actor in said.about),
            said.time and said.time.value,
            numbers.get(id(said.parent)),
            numbers.get(id(said.responds_to)),
            said.responds_to and said.responds_to.speaker and said.responds_to.speaker.name,
            said.start,
            max(ends, default=said.start),
            _rule(said),
        )


def _sides(actors: Iterable[Actor]) -> tuple[str | None, str | None, str | None]:
    actors = tuple(actors)
    return (
        _joined(a.name for a in actors),
        _joined(dict.fromkeys(a.country for a in actors)),
        _joined(dict.fromkeys(a.sector for a in actors)),
    )


def _events(article: Article) -> Iterator[tuple[Any, ...]]:
    numbers = {id(said): number for number, said in enumerate(article.statements)}
    for number, event in enumerate(article.events):
        yield (
            number,
            event.type.value,
            event.mode,
            event.status.value,
            *_sides(event.sources),
            *_sides(event.targets),
            _joined(event.contexts),
            article[event.trigger],
            event.time and event.time.value,
            event.time and event.time.start,
            event.time and event.time.end,
            event.place and event.place.name,
            event.place and event.place.country,
            numbers.get(id(event.statement)),
            event.cameo,
            event.quad_class,
            event.goldstein,
            event.trigger.start,
            event.trigger.end,
            _rule(event),
        )


def _actors(article: Article) -> Iterator[tuple[Any, ...]]:
    for actor in article.actors:
        role = actor.roles[0] if actor.roles else None
        first: Span | None = min((m.span for m in actor.mentions), default=None)
        yield (
            actor.id,
            actor.name,
            actor.kind.value,
            actor.country,
            actor.sector,
            role and role.title,
            role and role.affiliation,
            role and role.status.value,
            len(actor.mentions),
            first and first.start,
            first and first.end,
        )


def _mentions(article: Article) -> Iterator[tuple[Any, ...]]:
    found: list[tuple[Mention, Actor | Place]] = [(m, a) for a in article.actors for m in a.mentions]
    found += [(m, p) for p in article.places for m in p.mentions]
    for mention, owner in sorted(found, key=lambda pair: pair[0].span):
        yield (
            owner.id if isinstance(owner, Actor) else None,
            owner.name,
            owner.kind.value if isinstance(owner, Actor) else "place",
            mention.form.value,
            article[mention.span],
            mention.span.start,
            mention.span.end,
            _rule(mention),
        )


def _times(article: Article) -> Iterator[tuple[Any, ...]]:
    for number, time in enumerate(article.times):
        yield (
            number,
            article[time.span],
            time.type.value,
            time.value,
            time.mod,
            time.start,
            time.end,
            time.span.start,
            time.span.end,
            _rule(time),
        )


_READERS: Mapping[str, Callable[[Article], Iterator[tuple[Any, ...]]]] = MappingProxyType(
    {"statements": _statements, "events": _events, "actors": _actors, "mentions": _mentions, "times": _times}
)
