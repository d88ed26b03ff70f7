"""A name as it is first seen, before the article is known."""

from typing import Final

from natonews.lexicon import Country, Entry, Organization, Person
from natonews.parsing.light import frozen

#: How surely a candidate is what it is taken for.
SURE: Final = 2
LIKELY: Final = 1
UNSURE: Final = 0


@frozen(eq=False)
class Candidate:
    """A stretch of tokens that may be a name."""

    first: int
    stop: int
    kind: str  #: PER, ORG, LOC, GPE, NAT; "" where nothing tells
    rule: str  #: the rule's address
    grade: int = SURE
    entry: Entry | None = None  #: the lexicon's, where it has the name
    inner: Entry | None = None  #: the first name of the lexicon inside a longer one


def kind_of(entry: Entry) -> str:
    """The kind of name that an entry of the lexicon gives."""
    row = entry.rows[0]
    if entry.demonym:
        return "NAT"
    if isinstance(row, Country):
        return "GPE"
    if isinstance(row, Organization):
        return "ORG"
    return "PER" if isinstance(row, Person) else "LOC"
