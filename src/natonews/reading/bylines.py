"""The byline: the line, at the head or the tail, that names the authors."""

import re

from natonews.lexicon import fold
from natonews.lexicon.tables.given_names import given_names
from natonews.model import Byline, Span

from .datelines import AGENCIES

_WORD = r"(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]*|(?:de|da|di|la|le|van|von|der|den|al|el|bin|ben|ten|zu)(?=\s))"
_NAME = rf"{_WORD}(?:\s+{_WORD}){{1,4}}"
_NAMES = rf"{_NAME}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|AND|&)\s+){_NAME}){{0,5}}"
_HEAD = re.compile(
    r"(?:By|BY|by|Written by|Words by|Story by|From(?=\s)|Analysis by|Opinion by|Exclusive by)[:\s]\s*"
    rf"(?P<names>{_NAMES})"
    r"(?P<rest>\s*(?:[,|•·–—(@<-]|\bin\b|\bfor\b|\bof\b|\band\s+agenc|\bat\b).{0,110})?\.?"
)
_FURTHER = re.compile(rf"(?:\s*,\s*(?:and\s+)?|\s+(?:and|AND|&)\s+)(?P<names>{_NAMES})(?=\s+in\s)")
_ORGANISATION = re.compile(
    r"(?:By|BY)\s+(?!.*\sfor\s)(?P<names>(?:The\s+|THE\s+)?(?:Associated Press|ASSOCIATED PRESS|AP|AFP|Reuters|REUTERS"
    r"|Agence France-Presse|Reuters Staff|News Agencies|Staff(?: (?:Writer|Reporter)s?)?"
    r"|(?:[Oo]ur|Staff|News|Web|Foreign)\s(?:own\s)?(?:[A-Z]\w+\s)?(?:[Cc]orrespondents?|Reporters?|Desk|Staff)(?:\sin\s[A-Z]\w+)?"
    r"|[A-Z][\w /'-]{2,40} (?:Staff|News|Agencies|Service|correspondent|Desk|Bureau)|[A-Z]\w+ (?:with|and) [A-Z][A-Z]+)"
    r")\.?"
)
_TAIL = re.compile(
    r"[(\[]?\s*(?:(?:Additional |additional )?(?:[Rr]eporting|[Ww]riting|[Cc]ompiled|[Ee]dit(?:ing|ed))"
    r"(?:(?:,| and|, and) (?:[Ww]riting|[Ee]diting|[Rr]eporting))*"
    rf" [Bb]y)\s+(?P<names>{_NAME}.{{0,300}})",
    re.DOTALL,
)
# Names alone, as between title and stamp: "Ana Ruiz and Tom Berg in Brussels".
_BARE = re.compile(
    rf"(?P<names>{_NAMES})(?:\s+in\s+{_WORD}(?:,?\s+{_WORD})*|\s*[|•·/]\s*.{{2,70}}|,\s(?P<office>[A-Z][\w' -]{{2,60}})"
    r"|\sand\s(?:agencies|AFP|AP|Reuters))?|(?:[A-Z]\w+ )?[Ss]taff and agencies(?: in [A-Z]\w+)?|(?:News )?Agencies"
    r"|(?:[A-Z]\w+ ){1,3}(?:and|with|With|&) (?:news )?[Aa]gencies"
)
# Who else has a part in it, without names or with an outlet's: "With reporting by Reuters and AFP".
_WITH = re.compile(r"\(?[Ww]ith (?:additional |further )?(?:reporting|contributions?|files|agency reports?)\b.{0,120}")
_OFFICE = re.compile(
    r"\b(?:Secretary|Minister|President|Spokes\w+|Ambassador|Representative|Chair\w*|Commissioner|Director|Commander|Chief"
    r"|Correspondent|Editor|Reporter|Analyst|Writer|Columnist|General|Admiral|Envoy|Fellow)\b"
)
# What stands under a name: "BBC News, Vilnius", "Associated Press", "Defence correspondent", "Reporting from Kyiv".
_UNDER = re.compile(
    r"(?i:(?:the )?(?:associated press|reuters|afp|agence france-presse|bbc news|cnn|ap|politico|bloomberg"
    r"|al jazeera)\b.{0,40}"
    r"|[\w' -]{0,40}\b(?:correspondent|editor|reporter|staff writer|bureau chief|columnist)s?\b.{0,40}"
    r"|report(?:ing|ed) from\b.{2,60})"
)
_CONTRIBUTED = re.compile(
    r"(?:-+\s)?[A-Z(].{0,260}\bcontributed(?:\.$| (?:to this (?:report|story|article)|reporting|from\b).{0,60})",
    re.DOTALL,
)
# A report in the same line: "By Ana Ruiz BRUSSELS, Feb 12 (Reuters) - NATO met."
_NEXT_CREDIT = re.compile(
    r";|\.\s|,?\s?\b(?:[Aa]dditional\s)?(?:[Ee]dit(?:ing|ed)|[Ww]riting|[Rr]eporting|[Cc]ompiled)\s(?:[Bb]y|for)\b"
)
_GOES_ON = re.compile(r"\)\s*[-–—]+\s|[a-z]{2}\.\s+[A-Z]|\w\s[-–—]+\s\w.*\.$")
_OUTLET = re.compile(r"^[A-Z]\w+'s\s")
_ROLE = re.compile(
    r"(?i)\b(?:correspondent|editor|reporter|writer|staff|bureau|chief|news|press|agency|agencies|times|post|service|team|media"
    r"|analyst|columnist|contributor|associated|reuters|afp|bbc|cnn|guardian|desk)\b"
)
_IN_PLACE = re.compile(r"\s+(?:in|at|from|with|for)\s+.*$", re.DOTALL)
_SPLIT = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|AND|&)\s+")
_OUTLETS = "|".join(sorted((name for name in AGENCIES if "/" not in name), key=lambda name: (-len(name), name)))
_PAPER = (
    rf"(?:(?:{_OUTLETS}|[A-Z][\w.'&-]*(?:\s[A-Z][\w.'&-]*){{0,2}}\s(?:News|Times|Post|Guardian|Press|Agency|Journal|Radio|Today"
    r"|Telegraph|Herald|Tribune|Independent)|The (?:Guardian|Independent|Telegraph|Hill|Hindu)|Al Jazeera|France 24"
    r"|Deutsche Welle|The \w+ (?:Times|Post|Journal|Herald|Telegraph)|\w+ News)(?:\s(?:News|Online|World|English))?)"
)
_SOURCE = re.compile(
    rf"(?<=[.!?\"'])\s+(?P<source>(?:\({_PAPER}(?:[,;/]\s?{_PAPER}|\sand\s{_PAPER}){{0,4}}\)\.?|[Ee]nd ?item|Item ends"
    r"|\(END\)|ENDS)\s?\.?)$"
)
_LONGEST_SOURCE = 90
#: Longer than any byline, in characters.
LONGEST = 220
_LONGEST_NAMES, _LONGEST_CREDITS = 110, 330
_MOST_NAMES = 4
_GIVEN = frozenset(given_names())
_ROOMS = frozenset("Room Garden Office House Hall Palace Street Lawn Hotel Airport Base Centre Center".split())


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
    # "Ana Ruiz in Oslo, Tom Berg in Riga and Lea Holm in Kyiv": the first place ends the first names.
    more = [name for further in _FURTHER.finditer(match["rest"] or "") for name in _authors(further["names"])]
    return Byline(Span(start, end), (*names, *more)) if names else None


def read_names(view: str, start: int, end: int) -> Byline | None:
    """The byline that names alone are, where one may stand: "Ana Ruiz and Tom Berg in Brussels"."""
    words = view[start:end]
    match = _BARE.fullmatch(words) if end - start <= _LONGEST_NAMES else None
    if match is None or (match["office"] and _OFFICE.search(match["office"]) is None):
        return None
    return Byline(Span(start, end), _authors(match["names"]) if match["names"] else (words,))


def is_signed(words: str) -> bool:
    """Whether a line is a journalist's name with what he or she is: "Ana Ruiz, Defence Editor"."""
    name, _, office = words.partition("/" if "/" in words and "," not in words else ", ")
    return (
        len(words) <= _LONGEST_NAMES and bool(office) and is_under_names(office) and _BARE.fullmatch(name) is not None
    )


def is_under_names(words: str) -> bool:
    """Whether a line under a byline tells of its authors: "BBC News, Vilnius", "Defence correspondent"."""
    return len(words) <= _LONGEST_NAMES and _UNDER.fullmatch(words) is not None


def is_person_apart(view: str, start: int, end: int) -> bool:
    """Whether a line is the name of a person of whom the rest of the text does not speak."""
    words = view[start:end].split()
    if not 1 < len(words) < _MOST_NAMES or not all(word[0].isupper() and word.isalpha() for word in words):
        return False
    return fold(words[0]) in _GIVEN and words[-1] not in _ROOMS and view.count(words[-1]) == 1


def is_contribution(words: str) -> bool:
    """Whether a line tells who else has worked on the report."""
    if len(words) >= _LONGEST_CREDITS:
        return False
    return _WITH.fullmatch(words) is not None or ("contributed" in words and _CONTRIBUTED.fullmatch(words) is not None)


def read_credits(view: str, start: int, end: int) -> Byline | None:
    """The tail that tells who reported, wrote and edited: "(Reporting by Ana Ruiz; Editing by Tom Berg)"."""
    match = _TAIL.match(view, start, end)
    if match is None:
        return None
    reporters = _NEXT_CREDIT.split(match["names"])[0].rstrip(" .,)]")
    return Byline(Span(start, end), _authors(reporters))


def credits_start(view: str, start: int, end: int) -> int | None:
    """Where in a paragraph such a tail begins, if it stands in brackets at its end."""
    if view[end - 1] not in ")]":
        return None
    opened = max(view.rfind("(", start, end), view.rfind("[", start, end))
    return opened if opened > start and _TAIL.match(view, opened, end) else None


def source_start(view: str, start: int, end: int) -> int | None:
    """Where the outlet begins that signs a paragraph after its last stop: "(Reuters)", "(BBC News)", "Enditem"."""
    last = view[end - 1]
    if last not in ").msSd":
        return None
    match = _SOURCE.search(view, max(start, end - _LONGEST_SOURCE), end)
    return match.start("source") if match is not None and match.start("source") > start else None


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
