"""Noun groups and verb groups."""

from .build import group

__all__ = ["group"]
