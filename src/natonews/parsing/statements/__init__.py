"""Who said what: cues, speakers, contents, quotations."""

from .build import find_statements
from .said import Said

__all__ = ["Said", "find_statements"]
