"""What words mean before any sentence is read."""

from .index import Entry, fold, words_of
from .lexicon import KNOWN_UNTIL, Lexicon, Row, english
from .rows import (
    Country,
    CueWord,
    Deed,
    MembershipRow,
    Office,
    Organization,
    Person,
    PlaceRow,
    Title,
)

__all__ = [
    "KNOWN_UNTIL",
    "Country",
    "CueWord",
    "Deed",
    "Entry",
    "Lexicon",
    "MembershipRow",
    "Office",
    "Organization",
    "Person",
    "PlaceRow",
    "Row",
    "Title",
    "english",
    "fold",
    "words_of",
]
