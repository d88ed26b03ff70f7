"""Who said what: statements, the acts they perform, and what they answer."""

from enum import Enum

from attrs import field, frozen

from natonews.ontology.acts import SpeechAct

from .actors import Actor
from .text import Evidence, Span
from .times import TimeExpression
from .views import evidence_html, framed, statements_table


class StatementMode(Enum):
    """Whether the content stands in the speaker's own words."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Polarity(Enum):
    """For or against."""

    FOR = "for"
    AGAINST = "against"


@frozen
class Stance:
    """Towards whom or what a statement takes sides: an actor, or the words at `span`."""

    polarity: Polarity
    toward: Actor | None = None
    span: Span | None = None


@frozen
class Statement:
    """Something that the article attributes to a speaker.

    `content` holds the words attributed, in text order; `quotes` the verbatim parts with their marks.
    Raises ValueError if a quotation lies outside the content.
    """

    speaker: Actor | None
    speaker_span: Span | None
    cue_span: Span | None
    content: tuple[Span, ...]
    quotes: tuple[Span, ...] = ()
    mode: StatementMode = StatementMode.INDIRECT
    act: SpeechAct = SpeechAct.ASSERT
    negated: bool = False
    addressee: Actor | None = None
    about: tuple[Actor, ...] = ()
    time: TimeExpression | None = None
    stance: Stance | None = None
    parent: "Statement | None" = field(default=None, repr=False)
    responds_to: "Statement | None" = field(default=None, repr=False)
    evidence: Evidence | None = field(default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for quote in self.quotes:
            if not any(span.contains(quote) for span in self.content):
                raise ValueError(f"Statement.quotes: {quote} lies outside the content {self.content}")

    @property
    def start(self) -> int:
        """Where the first of its words stands, in characters."""
        spans = [*self.content, *(s for s in (self.speaker_span, self.cue_span) if s)]
        return min((span.start for span in spans), default=0)

    def _repr_html_(self) -> str:
        return framed(statements_table([self]) + evidence_html(self.evidence))
