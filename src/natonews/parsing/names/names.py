"""Names as they stand in the text, before it is known who is who."""

from typing import TypeAlias

from attrs import frozen

from natonews.lexicon import Country, Organization, Person, PlaceRow
from natonews.model import Evidence

NamedRow: TypeAlias = Country | Organization | Person | PlaceRow


@frozen(eq=False)
class Name:
    """A proper name, in token numbers (half-open). Titles, articles and possessives stay outside.

    `kind` is PER, ORG, LOC (cities, regions, seas), GPE (countries) or NAT (demonyms: "Russian", "Russians").
    """

    number: int
    first: int
    stop: int
    kind: str
    country: str | None = None  #: ISO 3166-1 alpha-3
    row: NamedRow | None = None  #: what the lexicon knows
    title: tuple[int, int] | None = None  #: tokens of the title before a person: "Polish Prime Minister"
    full: int | None = None  #: number of the earlier, fuller Name of the same thing in this article
    evidence: Evidence | None = None
