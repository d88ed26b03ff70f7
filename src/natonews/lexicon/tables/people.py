"""The people whom news of world affairs is about, with the offices they have held.

Known until `KNOWN_UNTIL`: up to that day offices are complete to the best knowledge of the tables; a few later changes
stand in them too. An open office (`until` None, `since` known) was held on that day. Facts of public record, written
from general knowledge; days that are not sure are left out.
"""

from datetime import date

from natonews.lexicon.rows import Person

from .people_bodies import BODIES
from .people_east import EAST
from .people_europe import EUROPE
from .people_regions import REGIONS
from .people_usa import USA
from .people_world import WORLD

KNOWN_UNTIL = date(2025, 6, 1)

PEOPLE: tuple[Person, ...] = (*BODIES, *USA, *EUROPE, *EAST, *WORLD, *REGIONS)
