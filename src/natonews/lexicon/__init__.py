"""What words mean before any sentence is read."""

from .index import Entry, fold, words_of
from .lexicon import Lexicon, Row, english
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
from .tables.people import KNOWN_UNTIL

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
