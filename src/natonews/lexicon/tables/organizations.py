"""Every organization and group of the lexicon."""

from natonews.lexicon.rows import Organization

from .organizations_armed import ARMED_BODIES
from .organizations_private import PRIVATE_BODIES
from .organizations_public import PUBLIC_BODIES
from .peoples import PEOPLES

ORGANIZATIONS: tuple[Organization, ...] = (*PUBLIC_BODIES, *ARMED_BODIES, *PRIVATE_BODIES, *PEOPLES)
