"""Who did what to whom: events in the terms of PLOVER."""

from enum import Enum

from attrs import field, frozen

from natonews.ontology.plover import EventType, goldstein_of, quad_class_of

from .actors import Actor, Place
from .statements import Statement
from .text import Evidence, Span
from .times import TimeExpression
from .views import events_table, evidence_html, framed


class EventStatus(Enum):
    """Whether the deed is told as a fact."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    PLANNED = "planned"
    REPORTED = "reported"  #: only claimed by the speaker of `Event.statement`


@frozen
class Event:
    """A deed between actors, found at the word or words `trigger`.

    `mode` and `contexts` are PLOVER's; `cameo` is the code of the older CAMEO scheme.
    """

    type: EventType
    trigger: Span
    sources: tuple[Actor, ...] = ()
    targets: tuple[Actor, ...] = ()
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    status: EventStatus = EventStatus.ASSERTED
    time: TimeExpression | None = None
    place: Place | None = None
    statement: Statement | None = None
    cameo: str | None = None
    evidence: Evidence | None = field(default=None, eq=False, repr=False)

    @property
    def quad_class(self) -> int:
        """1 verbal and 2 material cooperation, 3 verbal and 4 material conflict."""
        return quad_class_of(self.type)

    @property
    def goldstein(self) -> float | None:
        """The Goldstein score of the CAMEO code, from -10 to 10, where there is one."""
        return goldstein_of(self.cameo)

    def _repr_html_(self) -> str:
        return framed(events_table([self]) + evidence_html(self.evidence))
