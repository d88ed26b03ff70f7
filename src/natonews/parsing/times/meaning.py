"""What a reading yields, and the setting in which it is read."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TypeAlias

from attrs import frozen

from natonews.model import TimeType

from .anchors import Anchors

Range: TypeAlias = tuple[int, int]


@frozen
class Meaning:
    """The type and value of one expression; `role` names its stretch, '' for all that the rule read."""

    value: str
    type: TimeType = TimeType.DATE
    mod: str | None = None
    role: str = ""


@frozen(eq=False, slots=False)
class Setting:
    """One match of a rule: its words by role, and what the text has said before."""

    words: Sequence[str]  #: lower case, of the whole sentence
    first: int  #: the item with which the match begins
    roles: Mapping[str, Range]
    anchors: Anchors
    sentence: int
    find_tense: Callable[[], str]
    stop: int = 0
    tag_before: str = ""
    tag_after: str = ""
    written: Callable[[int], str] = str  #: an item as the text writes it

    def in_name(self) -> bool:
        """Whether it is capitalised within its sentence, and so part of a name: "the Daily News"."""
        return self.first > 0 and self.written(self.first)[0].isupper() and self.words[self.first - 1][0].isalnum()

    def after(self, count: int) -> Sequence[str]:
        """The words that follow, at most `count`."""
        return self.words[self.stop : self.stop + count]

    def get(self, role: str) -> tuple[str, ...]:
        """The words of a role; none where it took no part."""
        found = self.roles.get(role)
        return tuple(self.words[found[0] : found[1]]) if found else ()

    def has(self, role: str) -> bool:
        """Whether the role took part."""
        return role in self.roles

    def one(self, role: str) -> str:
        """The last word of a role, '' where it took no part."""
        found = self.get(role)
        return found[-1] if found else ""

    @cached_property
    def tense(self) -> str:
        """'past', 'perfect', 'present', 'future' or '', by the verb that governs the expression."""
        return self.find_tense()

    @property
    def base(self) -> date | None:
        """The day that deictic expressions are reckoned from."""
        return self.anchors.base()


Builder: TypeAlias = Callable[[Setting], Sequence[Meaning]]
