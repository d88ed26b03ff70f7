"""The letters of items by kind, for the rules that are procedures."""

from typing import Final

from .items import ALPHABET


def _with(*kinds: str) -> frozenset[str]:
    wanted = frozenset(kinds)
    return frozenset(letter for found, letter in ALPHABET.letters.items() if found & wanted)


X: Final = _with("X")
NAME: Final = _with("X", "CAP")
ACRONYM: Final = _with("ACR")
COMMON: Final = _with("COMMON")
PERSONAL: Final = _with("FAM", "GIVEN", "ARAB")
FAMILY: Final = _with("FAM", "GIVEN")
GIVEN_NAME: Final = _with("GIVEN")
TITLED: Final = _with("TITLE", "INNER")
BODY: Final = _with("BODY", "WBODY", "UNIT")
WEAK_BODY: Final = _with("WBODY")
HEAD: Final = _with("HEAD", "WHEAD", "DIR", "PLACEOF", "FIGURE", "ROMAN")
#: As one string, to strip them: "Henry VIII".
ROMAN_NUMBERS: Final = "".join(sorted(_with("ROMAN")))
#: Heads of places, strong or weak.
PLACE_HEAD: Final = _with("HEAD", "WHEAD")
INITIAL: Final = _with("INIT")
WEAK_PLACE: Final = _with("WEAKLOC")
PLACE: Final = _with("LOC", "GPE")
NATION: Final = _with("NAT")
HYPHENATED: Final = _with("COMPOUND")
OPENS: Final = _with("OPENING")
PARTICLE: Final = _with("PART")
SMALL_TITLE: Final = _with("SMALL")
STARTS: Final = _with("X", "CAP", "ORD", "TITLE", "INNER", "OPENING")
