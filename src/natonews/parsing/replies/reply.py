"""What the replies room hands on."""

from attrs import frozen

from natonews.model import Evidence


@frozen(eq=False)
class Reply:
    """That the statement number `answer` answers the statement number `to`."""

    answer: int
    to: int
    evidence: Evidence | None = None
