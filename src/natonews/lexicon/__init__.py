"""What words mean before any sentence is read."""

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
    "Country",
    "CueWord",
    "Deed",
    "MembershipRow",
    "Office",
    "Organization",
    "Person",
    "PlaceRow",
    "Title",
]
