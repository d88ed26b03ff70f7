"""Clauses: who does what to whom in a sentence."""

from .analyse import analyse
from .lookups import (
    Whole,
    agents,
    apposed,
    children,
    clause_at,
    clause_of,
    coordinated,
    governors,
    phrases_of,
    relatives,
    subject_chain,
    whole,
)
from .sketch import sketch

__all__ = [
    "Whole",
    "agents",
    "analyse",
    "apposed",
    "children",
    "clause_at",
    "clause_of",
    "coordinated",
    "governors",
    "phrases_of",
    "relatives",
    "sketch",
    "subject_chain",
    "whole",
]
