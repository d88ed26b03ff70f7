"""Who: actors with their roles and every place where the text names them; and where: places."""

from datetime import date
from enum import Enum

from attrs import field, frozen

from .text import Evidence, Span
from .views import actors_table, evidence_html, framed


class ActorKind(Enum):
    """What sort of thing an actor is."""

    PERSON = "person"
    COUNTRY = "country"
    ORGANIZATION = "organization"
    GROUP = "group"


class MentionForm(Enum):
    """How the words name the actor."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class RoleStatus(Enum):
    """Whether the role is held at the article's date."""

    CURRENT = "current"
    FORMER = "former"
    ELECT = "elect"
    ACTING = "acting"
    CANDIDATE = "candidate"


@frozen
class Mention:
    """One place where the text names an actor or a place."""

    span: Span
    form: MentionForm = MentionForm.NAME
    evidence: Evidence | None = field(default=None, eq=False, repr=False)


@frozen
class Role:
    """An office or function: ``Role("Secretary General", "NATO")``.

    `since` is its first day and `until` its last, where known.
    """

    title: str
    affiliation: str | None = None
    country: str | None = None  #: ISO 3166-1 alpha-3
    status: RoleStatus = RoleStatus.CURRENT
    since: date | None = None
    until: date | None = None
    evidence: Evidence | None = field(default=None, eq=False, repr=False)

    def held_on(self, day: date) -> bool:
        """Whether the dates that are known allow `day`, and one of them is known."""
        if self.since is None and self.until is None:
            return False
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@frozen
class Membership:
    """That an actor belongs to an organization, from the day `since` until the day `until`."""

    organization: str
    since: date
    until: date | None = None
    full_name: str | None = None  #: "European Union" for "EU"

    def is_of(self, organization: str) -> bool:
        """Whether it is membership of the organization of that name, in full or short; letter case does not matter."""
        names = (self.organization, self.full_name or self.organization)
        return organization.casefold() in [name.casefold() for name in names]


@frozen
class Actor:
    """Someone or something that speaks, acts or is acted on.

    `id` is stable across articles for actors that the lexicon knows: ``jens-stoltenberg``,
    ``country:FIN``, ``org:nato``. `sector` is a PLOVER sector such as ``GOV`` or ``MIL``.
    """

    id: str
    name: str
    kind: ActorKind
    country: str | None = None  #: ISO 3166-1 alpha-3
    sector: str | None = None
    roles: tuple[Role, ...] = ()
    mentions: tuple[Mention, ...] = ()
    memberships: tuple[Membership, ...] = field(default=(), repr=False)
    evidence: Evidence | None = field(default=None, eq=False, repr=False)

    def role_on(self, day: date) -> Role | None:
        """The first role that the actor held on `day`, where the dates are known.

        >>> r = Role("Secretary General", "NATO", since=date(2014, 10, 1), until=date(2024, 9, 30))
        >>> Actor("jens-stoltenberg", "Jens Stoltenberg", ActorKind.PERSON, roles=(r,)).role_on(date(2020, 1, 1)).title
        'Secretary General'
        """
        return next((role for role in self.roles if role.held_on(day)), None)

    def is_member(self, organization: str, *, on: date) -> bool:
        """Whether the actor belonged to `organization` ("NATO", "EU" or "European Union") on the day `on`."""
        return any(
            m.is_of(organization) and m.since <= on and (m.until is None or on <= m.until) for m in self.memberships
        )

    def _repr_html_(self) -> str:
        return framed(actors_table([self]) + evidence_html(self.evidence))


@frozen
class Place:
    """Somewhere on the map, with the country it lies in (ISO 3166-1 alpha-3)."""

    name: str
    country: str | None = None
    mentions: tuple[Mention, ...] = ()
    evidence: Evidence | None = field(default=None, eq=False, repr=False)
