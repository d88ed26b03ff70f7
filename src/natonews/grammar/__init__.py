"""The rule engine. It knows no English."""

from .alphabet import NO_KINDS, Alphabet, Kinds
from .dispatch import Dispatcher, Opener
from .match import Match, Matcher, Range
from .patterns import compile_rule, words_in
from .rules import Rule, Table

__all__ = [
    "NO_KINDS",
    "Alphabet",
    "Dispatcher",
    "Kinds",
    "Match",
    "Matcher",
    "Opener",
    "Range",
    "Rule",
    "Table",
    "compile_rule",
    "words_in",
]
