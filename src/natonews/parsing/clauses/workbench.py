"""What the reader of clauses works on: the row's items, what each is to it, and the clauses that are still open."""

from collections.abc import Sequence

from attrs import define, field

from natonews.parsing.groups.groups import Group, NounGroup, Row, VerbGroup


@define(eq=False)
class Open:
    """A clause under construction; a subordinate clause is opened by its marker, before its verb is met."""

    relation: str = "root"
    parent: "Open | None" = None
    marker: str = ""
    at: int = -1  #: the item that opened it
    noun: int | None = None
    pronoun: int = -1  #: item of the relative pronoun
    governed: bool = False  #: that pronoun stands after a preposition
    verb: int = -1
    nouns: list[int] = field(factory=list)  #: free noun groups before the verb
    subjects: tuple[int, ...] = ()
    inherited: bool = False
    after: list[int] = field(factory=list)  #: free noun groups after the verb
    objects: tuple[int, ...] = ()
    indirect: tuple[int, ...] = ()
    phrases: list[int] = field(factory=list)  #: items of prepositions that hang on it
    auxiliary: int | None = None
    expletive: bool = False
    particle: str = ""
    predicate: str = ""
    rule: str = ""
    heir: "Open | None" = None  #: whose subject it takes when all is read
    number: int = -1


@define(eq=False)
class Workbench:
    """One sentence on the bench. `roles` has one letter for each item; the letters are told in `roles.py`."""

    row: Row
    items: tuple[Group, ...]
    lower: Sequence[str]
    tags: Sequence[str]
    roles: list[str]
    stack: list[Open] = field(factory=list)
    clauses: list[Open] = field(factory=list)  #: those with a verb, in the order in which they got it
    lists: dict[int, tuple[int, ...]] = field(factory=dict)  #: first noun group of a list: all of it
    member: dict[int, int] = field(factory=dict)  #: noun group in a list: the first
    aside: Open | None = None  #: ", officials said" until the next mark: what follows belongs to it
    appositions: list[tuple[int, int]] = field(factory=list)

    @property
    def top(self) -> Open:
        """The clause that is being read."""
        return self.stack[-1]

    def role(self, item: int) -> str:
        """The letter of an item; a blank beyond the row's ends."""
        return self.roles[item] if 0 <= item < len(self.roles) else " "

    def verb(self, clause: Open) -> VerbGroup | None:
        """The verb group of a clause."""
        group = self.items[clause.verb] if clause.verb >= 0 else None
        return group if isinstance(group, VerbGroup) else None

    def verb_at(self, item: int) -> VerbGroup | None:
        """The verb group there."""
        group = self.items[item]
        return group if isinstance(group, VerbGroup) else None

    def lemma(self, clause: Open) -> str:
        """The lemma of a clause's verb."""
        return self.items[clause.verb].lemma if clause.verb >= 0 else ""

    def noun(self, item: int) -> NounGroup | None:
        """The noun group there."""
        group = self.items[item] if 0 <= item < len(self.items) else None
        return group if isinstance(group, NounGroup) else None

    def whole(self, item: int) -> tuple[int, ...]:
        """A noun group with those coordinated with it."""
        return self.lists.get(self.member.get(item, item), (item,))

    def forth(self, item: int) -> int:
        """The item after `item`, adverbs and expressions of time left out; the last item at the row's end."""
        item += 1
        while item < len(self.roles) and self.roles[item] in "at":
            item += 1
        return min(item, len(self.roles) - 1)

    def back(self, item: int) -> int:
        """The item before `item`, adverbs and expressions of time left out."""
        item -= 1
        while item >= 0 and self.roles[item] in "at":
            item -= 1
        return item
