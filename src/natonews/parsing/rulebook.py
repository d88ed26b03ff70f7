"""Every rule that evidence may name, in one place: what it looks for and an example.

Rules that are patterns come from the tables of the rooms, steps that are procedures from `procedures`.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from attrs import frozen

from natonews.grammar import Table

from .groups.rules import TABLE as GROUPS
from .names.guesses import GUESSES
from .names.rules import TABLES as NAMES
from .procedures import PROCEDURES
from .times.rules import TABLE as TIMES

STAGES = ("names", "times", "groups", "statements", "events", "replies", "coreference")


@frozen
class Entry:
    """One rule of the book. `example` marks in brackets what it finds; `pattern` is empty for a procedure."""

    id: str
    says: str
    example: str = ""
    pattern: str = ""
    examples: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()

    @property
    def stage(self) -> str:
        """The stage of the reading, and the name of its page."""
        return self.id.partition(".")[0]

    @property
    def page(self) -> str:
        """Where the documentation tells of it: a file and an anchor."""
        return f"rules/{self.stage}.html#{anchor(self.id)}"


def anchor(rule: str) -> str:
    """The name of a rule's place in its page.

    >>> anchor("times.weekday-part")
    'times-weekday-part'
    """
    return rule.replace(".", "-")


@cache
def rulebook() -> Mapping[str, Entry]:
    """Every entry by its id, stage by stage, in the order in which the rules are tried.

    >>> rulebook()["statements.after"].says
    'The words said follow the cue.'
    """
    found: dict[str, Entry] = {}
    for entry in _entries():
        found.setdefault(entry.id, entry)
    return MappingProxyType(found)


def look_up(rule: str) -> tuple[Entry, ...]:
    """The entries of an id as evidence bears it: of its first step and of those added with a plus.

    >>> [entry.id for entry in look_up("statements.after+continued")]
    ['statements.after', 'statements.continued']
    """
    stage, _, steps = rule.partition(".")
    book = rulebook()
    return tuple(book[f"{stage}.{step}"] for step in steps.split("+") if f"{stage}.{step}" in book)


def _entries() -> Iterator[Entry]:
    for stage in STAGES:
        for table in (*NAMES, TIMES, GROUPS):
            if table.stage == stage:
                yield from _of_table(table)
        if stage == "names":
            for name, test in GUESSES:
                yield Entry(f"names.{name}", " ".join((test.__doc__ or "").split()))
        for name, says, example in PROCEDURES.get(stage, ()):
            yield Entry(f"{stage}.{name}", says, example)


def _of_table(table: Table) -> Iterator[Entry]:
    for rule in table:
        says = rule.note or f"The words fit the pattern of {rule.name!r}."
        yield Entry(table.address(rule), says, rule.examples[0], rule.pattern, rule.examples, rule.not_in)
