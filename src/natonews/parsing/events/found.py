"""What the events room hands on."""

from attrs import frozen

from natonews.lexicon import Deed
from natonews.model import Evidence
from natonews.model.events import EventStatus
from natonews.ontology import EventType


@frozen(eq=False)
class DeedFound:
    """A deed with its participants as token numbers; who they are is for coreference to say.

    `sources` and `targets` are heads of noun groups, or the name inside a group that stands for its country
    (``Iran`` in "Iran's nuclear programme", ``Israeli`` in "an Israeli air strike").
    """

    row: Deed
    trigger: tuple[int, int]  #: tokens, half-open
    type: EventType
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()
    targets: tuple[int, ...] = ()
    status: EventStatus = EventStatus.ASSERTED
    time: int | None = None  #: number of a FoundTime in Draft.times
    place: int | None = None  #: a token of the name of the place
    said: int | None = None  #: number of the statement that claims the deed
    cameo: str | None = None
    evidence: Evidence | None = None
