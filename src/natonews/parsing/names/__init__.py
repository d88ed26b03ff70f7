"""Names of people, bodies, places and nations."""

from .find import find_names
from .names import Name, NamedRow

__all__ = ["Name", "NamedRow", "find_names"]
