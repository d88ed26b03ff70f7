"""Odd text: what a careless pipeline leaves behind, put right in the view at equal length, and noted."""

import html
import re
from collections.abc import Callable
from itertools import islice

from natonews.model import Note, Span

#: Stands in the view for a character that is not seen, inside a word.
INVISIBLE = "\u00ad"

#: How many places of one kind get a note of their own.
NOTED = 20

_PUNCTUATION = "‘’‚‛“”„…–—•€™\u00a0\u200b\u200e\u202f\u2009\ufeff"
_LETTERS = "".join(map(chr, range(0xA0, 0x180)))


def _garbled(character: str) -> str:
    """UTF-8 read as Windows-1252; the bytes that it leaves undefined stay as they are."""
    return "".join(
        bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
        for byte in character.encode()
    )


def _garbles() -> dict[str, str]:
    table: dict[str, str] = {}
    for character in _PUNCTUATION + _LETTERS:
        once = _garbled(character)
        twice = "".join(map(_garbled, once))
        for spelling in (character.encode().decode("latin-1"), once, twice):
            table.setdefault(spelling, character)
    table["â€"] = "”"  # its last byte has no letter and is often lost
    return table


_GARBLES = _garbles()
_GARBLED = re.compile("|".join(map(re.escape, sorted(_GARBLES, key=lambda spelling: (-len(spelling), spelling)))))
_LEADS = tuple(sorted({spelling[0] for spelling in _GARBLES}))
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d?);")
_TAG = re.compile(
    r"</?(?:p|br|b|i|u|em|strong|a|div|span|h[1-6]|li|ul|ol|blockquote|figure|figcaption|img)\b[^<>\n]{0,300}>",
    re.IGNORECASE,
)
_BREAKING_TAG = re.compile(r"</?(?:p|br|div|h[1-6]|li|ul|ol|blockquote)\b", re.IGNORECASE)
_SOFT = re.compile("\u00ad+")
_ZERO_WIDTH = re.compile("[\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]+")
# Those that touch no word on one side at least.
_Z = r"\u00ad\u200b-\u200f\ufeff"
_STRAY = re.compile(rf"(?<![\w{_Z}])[{_Z}]++|(?<![{_Z}])[{_Z}]++(?!\w)")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]+")
_SEPARATOR = re.compile("[\u2028\u2029\x0b\x0c\x1c-\x1e\x85]+")
_REPLACEMENT = re.compile("\ufffd+")
_SURROGATE = re.compile("[\ud800-\udfff]+")
_LOST_MARK = re.compile(r"(?<=\w)\ufffd(?=(?:s|t|re|ve|ll|d|m)\b)")

#: One class of all single characters that are odd, so that plain text is scanned once.
_ODD = re.compile(
    "[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\ud800-\udfff\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f]"
)
_KINDS = (
    (_SOFT, "a soft hyphen, left out of the word"),
    (_ZERO_WIDTH, "a character without width, left out"),
    (_CONTROL, "a control character, left out"),
    (_SEPARATOR, "an unusual line separator, read as a new line"),
    (_REPLACEMENT, "a character that was lost in decoding (U+FFFD)"),
    (_SURROGATE, "half of a surrogate pair"),
)


def repaired(text: str) -> tuple[str, list[Note]]:
    """The text with garbled characters, entities and tags made plain at equal length, and a note for each.

    At most `NOTED` places of one kind are noted.
    """
    notes: list[Note] = []
    odd = _ODD.search(text) is not None
    view = _STRAY.sub(lambda match: " " * len(match[0]), text) if odd else text
    if any(lead in text for lead in _LEADS):
        told = "garbled characters (UTF-8 read as Windows-1252), read as {!r}"
        view = _mend(view, _GARBLED, _GARBLES.get, told, notes)
    if "&" in view:
        view = _mend(view, _ENTITY, _entity, "an HTML entity, read as {!r}", notes)
    if "<" in view:
        view = _mend(view, _TAG, _tag, "an HTML tag, left out", notes)
    if odd:
        mended = {offset for note in notes for offset in range(note.span.start, note.span.end)}
        for pattern, told in _KINDS:
            notes += _seen(text, pattern, told, mended)
    if "\ufffd" in view:
        view = _LOST_MARK.sub("'", view)
    return view, sorted(notes, key=lambda note: note.span)


def _mend(
    view: str, pattern: re.Pattern[str], repair: Callable[[str], str | None], told: str, notes: list[Note]
) -> str:
    parts: list[str] = []
    at = seen = 0
    for match in pattern.finditer(view):
        plain = repair(match[0])
        if plain is None:
            continue
        start, end = match.span()
        parts += (view[at:start], _fitted(plain, end - start, view[start - 1 : start], view[end : end + 1]))
        at = end
        seen += 1
        if seen <= NOTED:
            notes.append(Note(Span(start, end), told.format(plain)))
    if not parts:
        return view
    parts.append(view[at:])
    return "".join(parts)


def _fitted(plain: str, width: int, before: str, after: str) -> str:
    """`plain` drawn out to `width`: by characters that are not seen inside a word, by blanks elsewhere."""
    fill = width - len(plain)
    if fill <= 0:
        return plain[:width]
    if before.isalnum() and (after.isalnum() or plain.isalnum()):
        return plain + INVISIBLE * fill
    if plain.isalnum():
        return plain + INVISIBLE * fill if after.isalnum() else plain + " " * fill
    unseen = INVISIBLE if plain in '“”"' else " "  # a double mark is one token with all that stands for it
    opening = plain in "“‘„«([" or (plain in "\"'" and after.isalnum() and not before.isalnum())
    return unseen * fill + plain if opening else plain + unseen * fill


def _entity(found: str) -> str | None:
    plain = html.unescape(found)
    return plain if plain != found and len(plain) == 1 and not "\ud800" <= plain <= "\udfff" else None


def _tag(found: str) -> str | None:
    return "\n" if _BREAKING_TAG.match(found) else " "


def _seen(text: str, pattern: re.Pattern[str], told: str, mended: set[int]) -> list[Note]:
    places = (match.span() for match in pattern.finditer(text) if match.start() not in mended)
    return [Note(Span(start, end), told) for start, end in islice(places, NOTED)]
