"""What the replies room hands on."""

from attrs import frozen

from natonews.model import Evidence

from .signs import Sign


@frozen(eq=False)
class Reply:
    """That the statement number `answer` answers the statement number `to`."""

    answer: int
    to: int
    evidence: Evidence | None = None
    sign: Sign | None = None  #: the sign in the text that links the two, where one does


@frozen(eq=False)
class Replies:
    """The replies of an article, and the statements that contradict each other.

    A contradiction is a pair of numbers: the statement that claims something, and the one that says that it is not so.
    """

    found: tuple[Reply, ...] = ()
    contradictions: tuple[tuple[int, int], ...] = ()
