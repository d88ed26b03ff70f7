"""What the rules of the room hand to each other: a deed that a clause tells."""

from enum import Enum

from attrs import frozen

from natonews.lexicon import Deed
from natonews.model.events import EventStatus
from natonews.ontology import EventType
from natonews.parsing.clauses.clauses import Clause

Tokens = tuple[int, ...]


@frozen(eq=False)
class Told:
    """A deed told by a clause; `inner` are the clauses that it has taken in, so that they tell none of their own."""

    row: Deed
    rule: str
    note: str
    clause: Clause
    trigger: tuple[int, int]
    type: EventType
    mode: str | None
    contexts: tuple[str, ...]
    cameo: str | None
    sources: Tokens
    targets: Tokens
    status: EventStatus | None = None  #: None: for the clause's verb to say
    inner: frozenset[int] = frozenset()
    below: "Told | None" = None  #: the deed that it decides over: what is promised, refused, demanded, threatened
    below_status: EventStatus = EventStatus.HYPOTHETICAL  #: how that one stands


class Settled(Enum):
    """What a governing word says of its clause when it says nothing."""

    NOTHING = "nothing"


NOTHING = Settled.NOTHING
