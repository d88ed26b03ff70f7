"""Who said what: cues, speakers, contents, quotations."""

from .said import Said

__all__ = ["Said"]
