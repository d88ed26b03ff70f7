"""What coreference works on: entities that grow as mentions join them."""

from collections.abc import Iterator, Sequence

from attrs import Factory, define, frozen

from natonews.lexicon import Country, Organization, Person, PlaceRow
from natonews.model import MentionForm, RoleStatus

PERSON, COUNTRY, ORGANIZATION, GROUP, PLACE = "person", "country", "organization", "group", "place"


@define(eq=False)  # not frozen: see walk.Step
class Joined:
    """One mention of an entity, in token numbers, and the sieve that joined it."""

    first: int
    stop: int
    form: MentionForm
    sieve: str


@frozen
class RoleFound:
    """A role as the text or the lexicon tells it."""

    title: str  #: as it reads: "Polish foreign minister" without the country: "foreign minister"
    sector: str | None = None
    affiliation: str | None = None
    country: str | None = None
    status: RoleStatus = RoleStatus.CURRENT
    gender: str = ""
    first: int = 0  #: the tokens that tell it
    stop: int = 0
    rule: str = "coreference.title"
    office: bool = True  #: an office or rank, not only what somebody is: "minister", not "winner" or "counterpart"


@define(eq=False)
class Entity:
    """Somebody or something that mentions join."""

    number: int
    kind: str
    name: str
    row: Country | Organization | Person | PlaceRow | None = None
    country: str | None = None
    sector: str | None = None
    gender: str = ""
    plural: bool = False
    named: bool = False
    words: tuple[str, ...] = ()  #: of the fullest name, folded
    nouns: set[str] = Factory(set)  #: lemmas by which later mentions may call it
    roles: list[RoleFound] = Factory(list)
    joined: list[Joined] = Factory(list)
    last: int = -1  #: the token of the latest mention
    place: "Entity | None" = None  #: for a place used for its state: that state


@define(eq=False)
class Stage:
    """The entities of an article, and which one stands at a token."""

    entities: list[Entity] = Factory(list)
    at: dict[int, Entity] = Factory(dict)

    def add(self, kind: str, name: str) -> Entity:
        """A new entity."""
        entity = Entity(len(self.entities), kind, name)
        self.entities.append(entity)
        return entity

    def join(self, entity: Entity, first: int, stop: int, form: MentionForm, sieve: str, heads: Sequence[int]) -> None:
        """Puts a mention with an entity; `heads` are the tokens by which it is found again."""
        entity.joined.append(Joined(first, stop, form, sieve))
        for head in heads:
            self.at[head] = entity
        if stop > entity.last:
            entity.last = stop - 1

    def of_kind(self, *kinds: str) -> Iterator[Entity]:
        """The entities of these kinds, in the order of their first mention."""
        return (entity for entity in self.entities if entity.kind in kinds)
