"""Replies: who answers whom."""

from .build import find_replies
from .reply import Replies, Reply

__all__ = ["Replies", "Reply", "find_replies"]
