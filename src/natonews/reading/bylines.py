"""The byline: the line, at the head or the tail, that names the authors."""

import re

from natonews.model import Byline, Span

_WORD = r"(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]*|(?:de|da|di|la|le|van|von|der|den|al|el|bin|ben|ten|zu)(?=\s))"
_NAME = rf"{_WORD}(?:\s+{_WORD}){{1,4}}"
_NAMES = rf"{_NAME}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|AND|&)\s+){_NAME}){{0,5}}"
_HEAD = re.compile(
    rf"(?:By|BY|by|Written by|Words by|Story by|From|Analysis by|Opinion by|Exclusive by)[:\s]\s*(?P<names>{_NAMES})"
    r"(?P<rest>\s*(?:[,|•·–—(@<-]|\bin\b|\bfor\b|\bof\b|\band\s+agenc|\bat\b).{0,110})?\.?"
)
_ORGANISATION = re.compile(
    r"(?:By|BY)\s+(?P<names>(?:The\s+|THE\s+)?(?:Associated Press|ASSOCIATED PRESS|AP|AFP|Reuters|REUTERS"
    r"|Agence France-Presse|Reuters Staff|News Agencies|Staff(?: (?:Writer|Reporter)s?)?"
    r"|[A-Z][\w ]{2,30} (?:Staff|News|Agencies|Service|correspondent)))\.?"
)
_TAIL = re.compile(
    r"[(\[]?\s*(?:(?:Additional |additional )?(?:[Rr]eporting|[Ww]riting|[Cc]ompiled)"
    r"(?: and (?:writing|editing|reporting))?"
    rf" by)\s+(?P<names>{_NAME}.{{0,300}})",
    re.DOTALL,
)
# Names alone, as between title and stamp: "Ana Ruiz and Tom Berg in Brussels".
_BARE = re.compile(rf"{_NAMES}(?:\s+in\s+{_WORD}(?:\s+{_WORD})*)?")
_CONTRIBUTED = re.compile(
    r"[A-Z(].{0,260}\bcontributed (?:to this (?:report|story|article)|reporting|from\b).{0,60}", re.DOTALL
)
# A report in the same line: "By Ana Ruiz BRUSSELS, Feb 12 (Reuters) - NATO met."
_GOES_ON = re.compile(r"\)\s*[-–—]+\s|[a-z]{2}\.\s+[A-Z]|\w\s[-–—]+\s\w.*\.$")
_OUTLET = re.compile(r"^[A-Z]\w+'s\s")
_ROLE = re.compile(
    r"(?i)\b(?:correspondent|editor|reporter|writer|staff|bureau|chief|news|press|agency|agencies|times|post|service|team|media"
    r"|analyst|columnist|contributor|associated|reuters|afp|bbc|cnn|guardian|desk)\b"
)
_IN_PLACE = re.compile(r"\s+(?:in|at|from|with)\s+.*$", re.DOTALL)
_SPLIT = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|AND|&)\s+")
#: Longer than any byline, in characters.
LONGEST = 220


def read_byline(view: str, start: int, end: int) -> Byline | None:
    """The byline that a whole block is: "By Ana Ruiz and Tom Berg"."""
    if end - start > LONGEST:
        return None
    words = view[start:end]
    match = _ORGANISATION.fullmatch(words)
    if match is not None:
        return Byline(Span(start, end), (match["names"],))
    match = _HEAD.fullmatch(words)
    if match is None or _GOES_ON.search(words) is not None:
        return None
    names = _authors(match["names"])
    return Byline(Span(start, end), names) if names else None


def read_names(view: str, start: int, end: int) -> Byline | None:
    """The byline that names alone are, where one may stand: "Ana Ruiz and Tom Berg in Brussels"."""
    words = view[start:end]
    if end - start > 90 or _BARE.fullmatch(words) is None:
        return None
    return Byline(Span(start, end), _authors(words))


def is_contribution(words: str) -> bool:
    """Whether a line tells who else has worked on the report."""
    return len(words) < 330 and "contributed" in words and _CONTRIBUTED.fullmatch(words) is not None


def read_credits(view: str, start: int, end: int) -> Byline | None:
    """The tail that tells who reported, wrote and edited: "(Reporting by Ana Ruiz; Editing by Tom Berg)"."""
    match = _TAIL.match(view, start, end)
    if match is None:
        return None
    reporters = re.split(r";|\.\s|\b[Ee]dit(?:ing|ed) by", match["names"])[0].rstrip(" .)]")
    return Byline(Span(start, end), _authors(reporters))


def credits_start(view: str, start: int, end: int) -> int | None:
    """Where in a paragraph such a tail begins, if it stands in brackets at its end."""
    if view[end - 1] not in ")]":
        return None
    opened = max(view.rfind("(", start, end), view.rfind("[", start, end))
    return opened if opened > start and _TAIL.match(view, opened, end) else None


def _authors(names: str) -> tuple[str, ...]:
    found: list[str] = []
    for name in _SPLIT.split(names):
        bare = " ".join(_IN_PLACE.sub("", name).split()).strip(" .,")
        bare = _OUTLET.sub("", bare)  # CNN's Ana Ruiz
        if found and _ROLE.search(bare):
            break
        if bare and bare[0].isupper() and (" " in bare or not found):
            found.append(bare)
    return tuple(found)
