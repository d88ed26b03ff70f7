"""Many articles together."""

from .corpus import Appearance, Corpus, Dated, Tie
from .duplicates import Duplicate

__all__ = ["Appearance", "Corpus", "Dated", "Duplicate", "Tie"]
