"""When: temporal expressions with their TIMEX3 values."""

from datetime import date
from enum import Enum

from attrs import field, frozen

from .text import Evidence, Span


class TimeType(Enum):
    """The four types of TIMEX3 (ISO 24617-1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@frozen
class TimeExpression:
    """Words that say when, how long or how often.

    `value` is a TIMEX3 value: ``2024-07-09``, ``2024-W28``, ``2024-Q3``, ``P2Y``, ``PRESENT_REF``.
    `start` and `end` are its first and last day, both included, where the value has them.
    Raises ValueError if it ends before it starts.
    """

    span: Span
    type: TimeType
    value: str
    start: date | None = None
    end: date | None = None
    mod: str | None = None  #: TIMEX3 mod: START, MID, END, APPROX, EQUAL_OR_MORE ...
    evidence: Evidence | None = field(default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(f"TimeExpression.end: {self.end} lies before its start, {self.start}")
