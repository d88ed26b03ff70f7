"""Clauses: who does what to whom in a sentence."""

from .analyse import analyse
from .sketch import sketch

__all__ = ["analyse", "sketch"]
