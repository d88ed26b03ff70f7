"""A statement in the making."""

from enum import Enum

from attrs import evolve, frozen

from .cues import Cue
from .said import Answered, Range
from .speaking.subjects import Speaker


class Place(Enum):
    """Where a cue counts: only inside the content of another statement, only outside, or anywhere."""

    ANYWHERE = "anywhere"
    INSIDE = "inside"
    OUTSIDE = "outside"


@frozen(eq=False)
class Attribution:
    """A cue with its speaker and content, in token numbers."""

    row: int
    cue: Cue | None
    speaker: Speaker | None
    speaker_row: int | None
    pieces: tuple[Range, ...]
    rule: str
    score: float = 0.0
    announces: bool = False  #: its sentence ends in a colon, and a quotation is to follow
    place: Place = Place.ANYWHERE
    label: Range | None = None  #: the words that name the speaker of a transcript's turn
    answered: Answered | None = None  #: by whom it is answered in its own sentence
    answers: int | None = None  #: the first token of the cue in its own sentence that it answers

    @property
    def first(self) -> int:
        """The first token of cue or content."""
        first = self.pieces[0][0] if self.pieces else 0
        return min(first, self.cue.span[0]) if self.cue else first

    def covers(self, token: int) -> bool:
        """Whether the token stands in the content."""
        return any(first <= token < stop for first, stop in self.pieces)

    def over(self, piece: Range) -> "Attribution":
        """The same with this one piece of content."""
        return evolve(self, pieces=(piece,))

    def with_pieces(self, pieces: tuple[Range, ...], why: str) -> "Attribution":
        """The same with other pieces of content."""
        return evolve(self, pieces=joined(pieces), rule=self.rule if self.rule.endswith(why) else f"{self.rule}+{why}")


def joined(pieces: tuple[Range, ...]) -> tuple[Range, ...]:
    """Pieces in text order; those that overlap are one.

    >>> joined(((5, 8), (0, 3), (7, 9)))
    ((0, 3), (5, 9))
    """
    found: list[Range] = []
    for first, stop in sorted(pieces):
        if found and first <= found[-1][1] - 1:
            found[-1] = (found[-1][0], max(stop, found[-1][1]))
        else:
            found.append((first, stop))
    return tuple(found)
