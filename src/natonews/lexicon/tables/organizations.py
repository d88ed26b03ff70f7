"""Every organization and group of the lexicon."""

from natonews.lexicon.rows import Organization

from .organizations_armed import ARMED_BODIES
from .organizations_private import PRIVATE_BODIES
from .organizations_public import PUBLIC_BODIES
from .organizations_regions import REGIONAL_BODIES
from .organizations_world import world_bodies
from .peoples import PEOPLES

_NEWS: tuple[Organization, ...] = (*PUBLIC_BODIES, *ARMED_BODIES, *PRIVATE_BODIES, *REGIONAL_BODIES, *PEOPLES)
_KNOWN = frozenset(name for row in _NEWS for name in (row.name, *row.names))

ORGANIZATIONS: tuple[Organization, ...] = (*_NEWS, *world_bodies(_KNOWN))
