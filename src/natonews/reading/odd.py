"""Odd text: what a careless pipeline leaves behind, put right in the view at equal length, and noted."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice

from natonews.model import Note, Span

from .garbled import WINDOWS, garbles
from .markup import markup

#: Stands in the view for a character that is not seen, inside a word.
INVISIBLE = "\u00ad"

#: How many places of one kind get a note of their own.
NOTED = 20

#: One letter for several: "ﬁ" is two letters of a word.
LIGATURES = {ord(one): unicodedata.normalize("NFKC", one) for one in "ﬀﬁﬂﬃﬄﬅﬆ"}

_GARBLED = "garbled characters (mojibake: UTF-8 read in the encoding {}), read as {!r}"
_WINDOWS = "a garbled character (mojibake: the encoding Windows-1252 read as Latin-1), read as {!r}"
_LOST = "a mark that was lost in decoding, read as {!r}"
_WIDE = "full-width or ornamental letters, read as plain ones"
# Marks and letters that news text holds; the others are more likely to be stray controls.
_UNDECODED = re.compile("[\x80\x82\x84\x8a\x8e\x91-\x97\x99\x9a\x9e]")
_STRANDED = re.compile("\u00c2(?=[ \n\u00a0]|$)|(?<=\u201d)\u00c2")
_ORNAMENTAL = re.compile("[\uff01-\uff5e\U0001d400-\U0001d7ff]+")
# Marks that another encoding has lost: "Poland?s army", "?No,? he said".
_QUESTIONED_SIGN = re.compile(r"\?(?:(?<=,\?)\s|(?<=[a-z]\?)(?:s|t|re|ve|ll)\s)")
_QUESTIONED = re.compile(
    r"(?P<apostrophe>(?<=[A-Za-z])\?(?=(?:s|t|re|ve|ll|d|m)\b))|(?<![^\s(])\?(?=\w)|(?<=[,.!])\?(?=\s|$)"
)
_REPLACED = re.compile(
    "(?P<apostrophe>(?<=\\w)\ufffd(?=(?:s|t|re|ve|ll|d|m)\\b))|(?<![^\\s(])\ufffd(?=\\w)|(?<=[\\w,.!?])\ufffd(?=[\\s,.]|$)"
)
_SOFT = re.compile("\u00ad+")
_MARK_OF_ORDER = re.compile("\ufeff+")
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_ZERO_WIDTH = re.compile("[\u200b-\u200d\u2060-\u2064]+")
# Those that touch no word on one side at least.
_Z = r"\u00ad\u200b-\u200f\ufeff"
_STRAY = re.compile(rf"(?<![\w{_Z}])[{_Z}]++|(?<![{_Z}])[{_Z}]++(?!\w)")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]+")
_SEPARATOR = re.compile("[\u2028\u2029\x0b\x0c\x1c-\x1e\x85]+")
_REPLACEMENT = re.compile("\ufffd+")
_SURROGATE = re.compile("[\ud800-\udfff]+")

#: One class of all single characters that are odd, so that plain text is scanned once.
_ODD = re.compile(
    "[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufb00-\ufb06\ufeff\uff01-\uff5e\ufffd\ud800-\udfff"
    "\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\U0001d400-\U0001d7ff]"
)
_KINDS = (
    (_SOFT, "a soft hyphen, left out of the word"),
    (_MARK_OF_ORDER, "a byte order mark (a zero-width, invisible character without width), left out"),
    (_DIRECTION, "a bidirectional mark (a zero-width, invisible character without width), left out"),
    (_ZERO_WIDTH, "a zero-width character (invisible, without width), left out"),
    (_CONTROL, "a control character, left out"),
    (_SEPARATOR, "an unusual line separator, read as a new line"),
    (_REPLACEMENT, "a character that was lost in decoding (the replacement character U+FFFD)"),
    (_SURROGATE, "half of a surrogate pair"),
    (re.compile("[\ufb00-\ufb06]"), "a ligature, read as its letters"),
)

#: A stretch of the view, what it is to be read as, and what a note says of it.
_Finding = tuple[int, int, str, str]


def repaired(text: str) -> tuple[str, list[Note]]:
    """The text with garbled characters, entities and tags made plain at equal length, and a note for each.

    At most `NOTED` places of one kind are noted.
    """
    notes: list[Note] = []
    odd = _ODD.search(text) is not None
    view = _STRAY.sub(lambda match: " " * len(match[0]), text) if odd else text
    mended: set[int] = set()
    if not view.isascii():
        view = _mend(view, _garbled(view), notes, mended)
        if odd:
            view = _mend(view, _undecoded(view), notes, mended)
            view = _mend(view, _ornamental(view), notes, mended)
            view = _mend(view, _lost(view, _REPLACED), [], set())
    if "?" in view and _QUESTIONED_SIGN.search(view) is not None:
        view = _mend(view, _lost(view, _QUESTIONED), notes, mended)
    for told, repairs in markup(view):
        view = _mend(view, ((*repair, told) for repair in repairs(view)), notes, mended)
    if odd:
        for pattern, told in _KINDS:
            notes += _seen(text, pattern, told, mended)
    return view, sorted(notes, key=lambda note: note.span)


def _garbled(view: str) -> Iterator[_Finding]:
    found = garbles(view)
    for each in found:
        yield each.start, each.end, each.plain, _GARBLED.format(each.encoding, each.plain)
    # A no-break space that was garbled and made a blank leaves its first half.
    if "\u00c2" in view:
        ends = {each.end for each in found}
        covered = {each.start for each in found}
        for match in _STRANDED.finditer(view):
            if match.start() not in covered and (match.start() in ends or match.end() < len(view)):
                yield *match.span(), " ", _GARBLED.format("Windows-1252", " ")


def _undecoded(view: str) -> Iterator[_Finding]:
    found = [match.start() for match in _UNDECODED.finditer(view)]
    if found and "\x85" in view:
        found = sorted([*found, *(number for number, one in enumerate(view) if one == "\x85")])
    for at in found:
        plain = WINDOWS.get(view[at], "…")
        yield at, at + 1, plain, _WINDOWS.format(plain)


def _ornamental(view: str) -> Iterator[_Finding]:
    for match in _ORNAMENTAL.finditer(view):
        plain = unicodedata.normalize("NFKC", match[0])
        if len(plain) == len(match[0]):
            yield *match.span(), plain, _WIDE


def _lost(view: str, pattern: re.Pattern[str]) -> Iterator[_Finding]:
    for match in pattern.finditer(view):
        plain = "'" if match["apostrophe"] else '"'
        yield *match.span(), plain, _LOST.format(plain)


def _mend(view: str, findings: Iterable[_Finding], notes: list[Note], mended: set[int]) -> str:
    parts: list[str] = []
    at = 0
    seen: dict[str, int] = {}
    ordered = sorted(findings)
    for number, (start, end, plain, told) in enumerate(ordered):
        joined = number + 1 < len(ordered) and ordered[number + 1][0] == end
        before = ordered[number - 1][2] if number and at == start else view[start - 1 : start]
        after = ordered[number + 1][2] if joined else view[end : end + 1]
        parts += (view[at:start], _fitted(plain, end - start, before, after))
        at = end
        mended.update(range(start, end))
        kind = told[:12]
        seen[kind] = seen.get(kind, 0) + 1
        if seen[kind] <= NOTED:
            notes.append(Note(Span(start, end), told.format(plain) if "{" in told else told))
    parts.append(view[at:])
    return "".join(parts)


def _fitted(plain: str, width: int, before: str, after: str) -> str:
    """`plain` drawn out to `width`: by characters that are not seen inside a word, by blanks elsewhere."""
    fill = width - len(plain)
    if fill <= 0:
        return plain[:width]
    if plain.isalnum() or (before.isalnum() and after.isalnum()):
        if before.isalnum() and not after.isalnum():
            return INVISIBLE * fill + plain
        return plain + (INVISIBLE if after.isalnum() else " ") * fill
    unseen = INVISIBLE if plain and plain in '“”"' else " "  # a double mark is one token with all that stands for it
    opening = plain in ("“", "‘", "„", "«", "(", "[") or (
        plain in ('"', "'") and after.isalnum() and not before.isalnum()
    )
    return unseen * fill + plain if opening else plain + unseen * fill


def _seen(text: str, pattern: re.Pattern[str], told: str, mended: set[int]) -> list[Note]:
    places = (match.span() for match in pattern.finditer(text) if match.start() not in mended)
    return [Note(Span(start, end), told) for start, end in islice(places, NOTED)]
