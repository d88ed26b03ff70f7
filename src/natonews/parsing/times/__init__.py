"""Expressions of time and their values."""

from .found import FoundTime
from .times import find_times

__all__ = ["FoundTime", "find_times"]
