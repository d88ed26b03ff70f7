"""The events room: who did what to whom."""

from .build import find_deeds
from .found import DeedFound

__all__ = ["DeedFound", "find_deeds"]
