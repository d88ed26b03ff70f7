"""A noun group without a name that means an actor, before it is known whom."""

from typing import Final

from attrs import frozen

from natonews.lexicon.tables.reference_words import OTHERS
from natonews.parsing.groups.groups import NounGroup

from .entities import Entity, RoleFound
from .titles import Described
from .walk import Walk

DEFINITE: Final = frozenset(("the", "this", "that", "these", "those"))
OWN: Final = frozenset(("his", "her", "its", "their", "our", "my", "your"))


@frozen(eq=False)
class Nominal:
    """A noun group without a name that means an actor."""

    group: NounGroup
    row: int
    told: Described
    owner: Entity | None
    definite: bool

    @property
    def role(self) -> RoleFound:
        """What its words tell of an office."""
        return self.told.role


def is_other(walk: Walk, group: NounGroup) -> bool:
    """Whether the words say that somebody else is meant: "the other minister", "his second son"."""
    return any(word in OTHERS for word in walk.scene.lower[group.first : group.head])
