"""The form that an Article takes in JSON: the model with references as numbers.

An actor, time, place or statement that another object points to stands once, and is named by its index. These
classes are the one source of the written form: `schema` derives the JSON Schema from them.
"""

import datetime

from attrs import frozen, resolve_types

from natonews.model import (
    ActorKind,
    EventStatus,
    MentionForm,
    Note,
    Polarity,
    RoleStatus,
    Sentence,
    Span,
    StatementMode,
    TimeType,
)
from natonews.ontology import EventType, SpeechAct

SCHEMA = "natonews/1"


@frozen
class EvidenceDocument:
    """The rule behind a finding, its words, and the findings it stands on."""

    rule: str
    span: Span
    because: tuple["EvidenceDocument", ...] = ()
    note: str = ""


resolve_types(EvidenceDocument)  # it names itself, and cattrs wants to see the class


@frozen
class BylineDocument:
    """The authors' line."""

    span: Span
    authors: tuple[str, ...] = ()


@frozen
class MentionDocument:
    """One place where the text names an actor or a place."""

    span: Span
    form: MentionForm = MentionForm.NAME
    evidence: EvidenceDocument | None = None


@frozen
class PlaceDocument:
    """Somewhere on the map."""

    name: str
    country: str | None = None
    mentions: tuple[MentionDocument, ...] = ()
    evidence: EvidenceDocument | None = None


@frozen
class DatelineDocument:
    """The words before a wire report. The place is written whole: it need not be one of the article's places."""

    span: Span
    place: PlaceDocument | None = None
    date: datetime.date | None = None
    agency: str | None = None


@frozen
class TimeDocument:
    """Words that say when."""

    span: Span
    type: TimeType
    value: str
    start: datetime.date | None = None
    end: datetime.date | None = None
    mod: str | None = None
    evidence: EvidenceDocument | None = None


@frozen
class RoleDocument:
    """An office or function."""

    title: str
    affiliation: str | None = None
    country: str | None = None
    status: RoleStatus = RoleStatus.CURRENT
    since: datetime.date | None = None
    until: datetime.date | None = None
    evidence: EvidenceDocument | None = None


@frozen
class MembershipDocument:
    """That an actor belongs to an organization."""

    organization: str
    since: datetime.date
    until: datetime.date | None = None
    full_name: str | None = None


@frozen
class ActorDocument:
    """Someone or something that speaks or acts."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    sector: str | None = None
    roles: tuple[RoleDocument, ...] = ()
    mentions: tuple[MentionDocument, ...] = ()
    memberships: tuple[MembershipDocument, ...] = ()
    evidence: EvidenceDocument | None = None


@frozen
class StanceDocument:
    """For or against whom or what."""

    polarity: Polarity
    toward: int | None = None
    span: Span | None = None


@frozen
class StatementDocument:
    """Something attributed to a speaker."""

    speaker: int | None
    speaker_span: Span | None
    cue_span: Span | None
    content: tuple[Span, ...]
    quotes: tuple[Span, ...] = ()
    mode: StatementMode = StatementMode.INDIRECT
    act: SpeechAct = SpeechAct.ASSERT
    negated: bool = False
    addressee: int | None = None
    about: tuple[int, ...] = ()
    time: int | None = None
    stance: StanceDocument | None = None
    parent: int | None = None
    responds_to: int | None = None
    evidence: EvidenceDocument | None = None


@frozen
class EventDocument:
    """A deed between actors."""

    type: EventType
    trigger: Span
    sources: tuple[int, ...] = ()
    targets: tuple[int, ...] = ()
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    status: EventStatus = EventStatus.ASSERTED
    time: int | None = None
    place: int | None = None
    statement: int | None = None
    cameo: str | None = None
    evidence: EvidenceDocument | None = None


@frozen
class ArticleDocument:
    """A whole article."""

    schema: str
    text: str
    published: datetime.date | None = None
    title: Span | None = None
    byline: BylineDocument | None = None
    dateline: DatelineDocument | None = None
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    times: tuple[TimeDocument, ...] = ()
    places: tuple[PlaceDocument, ...] = ()
    actors: tuple[ActorDocument, ...] = ()
    statements: tuple[StatementDocument, ...] = ()
    events: tuple[EventDocument, ...] = ()
    notes: tuple[Note, ...] = ()
    contradictions: tuple[tuple[int, int], ...] = ()
