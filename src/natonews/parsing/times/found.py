"""What the times room hands on."""

from attrs import frozen

from natonews.model import TimeExpression


@frozen(eq=False)
class FoundTime:
    """An expression of time with the tokens it covers (half-open)."""

    first: int
    stop: int
    time: TimeExpression
