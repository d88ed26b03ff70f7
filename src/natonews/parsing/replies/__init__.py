"""Replies: who answers whom."""

from .build import find_replies
from .reply import Reply

__all__ = ["Reply", "find_replies"]
