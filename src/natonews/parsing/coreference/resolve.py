"""Coreference: the mentions of an article become its cast."""

from collections.abc import Sequence

from natonews.lexicon import Lexicon
from natonews.parsing.draft import Draft
from natonews.parsing.statements.said import Said

from .cast import Cast


def resolve(draft: Draft, said: Sequence[Said], lexicon: Lexicon) -> Cast:
    """The actors and places of an article with every mention that the sieves join."""
    return Cast()
