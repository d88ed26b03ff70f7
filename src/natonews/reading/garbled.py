"""Mojibake: what UTF-8 looks like when it was read in another encoding, and what it stood for."""

import re
from collections.abc import Iterator

from attrs import frozen

#: Bytes that Windows-1252 leaves undefined; readers pass them on as they are.
_UNDEFINED = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
#: What Windows-1252 has where Latin-1 has control characters.
WINDOWS = {chr(byte): bytes([byte]).decode("cp1252") for byte in range(0x80, 0xA0) if byte not in (0x85, *_UNDEFINED)}
_BYTES = {chr(byte): byte for byte in range(0x80, 0x100)} | {plain: ord(byte) for byte, plain in WINDOWS.items()}
_BYTES["…"] = 0x85
_NEXT = "[" + re.escape("".join(sorted(one for one, byte in _BYTES.items() if byte < 0xC0))) + "]"
_ONE = rf"(?:[\xc2-\xdf]{_NEXT}|[\xe0-\xef]{_NEXT}{{2}}|[\xf0-\xf4]{_NEXT}{{3}})"
_RUN = re.compile(rf"{_ONE}++(?:[\xc2-\xf4]{_NEXT}?)?|â€")
_EACH = re.compile(rf"{_ONE}|.", re.DOTALL)
#: How often a text may have been garbled.
_ROUNDS = 3

# Letters and marks of Europe's writing and of typesetting; others count only in a row.
_LATIN = frozenset(map(chr, (*range(0xA0, 0x180), *range(0x1E00, 0x1F00)))) | frozenset("ȘșȚț")
_SETTING = frozenset(map(chr, (*range(0x2002, 0x2070), *range(0x2190, 0x2300), *range(0xFB00, 0xFB07)))) | frozenset(
    "€™№•■▪●►\ufeff\ufffd"
)

# Other encodings that pages are read in by mistake, each with the letters that it garbles so.
_MARKS = "‘’‚“”„…–—•€™\u00a0"
_OTHERS = (("mac_roman", "Mac Roman", "".join(map(chr, range(0xC0, 0x180)))), ("cp1251", "Windows-1251", ""),
           ("cp1250", "Windows-1250", ""))  # fmt: skip


@frozen
class Garble:
    """A character that was garbled: where, what it stood for, and the encoding that it was read in by mistake."""

    start: int
    end: int
    plain: str
    encoding: str


def _windows(plain: str) -> str:
    return "".join(WINDOWS.get(chr(byte), chr(byte)) for byte in plain.encode())


def _others() -> dict[str, tuple[str, str]]:
    table: dict[str, tuple[str, str]] = {}
    for codec, name, letters in _OTHERS:
        for plain in _MARKS + letters:
            try:
                spelling = plain.encode().decode(codec)
            except UnicodeDecodeError:
                continue
            if spelling in (_windows(plain), plain):
                continue
            table.setdefault(spelling, (plain, name))
    return table


_OTHER = _others()
_OTHER_SPELLING = re.compile("|".join(map(re.escape, sorted(_OTHER, key=lambda one: (-len(one), one)))))
_OTHER_LEADS = tuple(sorted({spelling[0] for spelling in _OTHER}))


def garbles(text: str) -> tuple[Garble, ...]:
    """The garbled characters of a text, in order, disjoint.

    >>> [(each.plain, each.encoding) for each in garbles("MÃ¼nchen â€œnoâ€")]
    [('ü', 'Windows-1252'), ('“', 'Windows-1252'), ('”', 'Windows-1252')]
    """
    if text.isascii():
        return ()
    usual = [Garble(start, end, plain, "Windows-1252") for start, end, plain in _usual(text)]
    if not any(lead in text for lead in _OTHER_LEADS):
        return tuple(usual)
    sure = {offset for each in usual if text[each.start : each.end] != "â€" for offset in range(each.start, each.end)}
    others = [
        Garble(*match.span(), *_OTHER[match[0]])
        for match in _OTHER_SPELLING.finditer(text)
        if match.start() not in sure
    ]
    taken = {offset for each in others for offset in range(each.start, each.end)}
    return tuple(sorted([*others, *(each for each in usual if each.start not in taken)], key=lambda each: each.start))


def _usual(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _RUN.finditer(text):
        parts = _parts(match[0])
        row = sum(len(plain) == 1 and len(source) > 1 for plain, source in parts) > 1
        at = match.start()
        for plain, source in parts:
            end = at + len(source)
            if len(source) > 1 and (
                plain in _LATIN or plain in _SETTING or (row and plain.isalpha()) or plain > "\uffff"
            ):
                yield at, end + (text[end : end + 1] == "?" and source == "â€"), plain
            at = end


def _parts(run: str) -> list[tuple[str, str]]:
    """What each part of a run stands for, with its spelling; garbled twice it is read twice."""
    parts = [(one, one) for one in run]
    for _ in range(_ROUNDS):
        read = "".join(plain for plain, _ in parts)
        merged: list[tuple[str, str]] = []
        for match in _EACH.finditer(read):
            start, end = match.span()
            source = "".join(spelling for _, spelling in parts[start:end])
            merged.append((_decoded(match[0]) if end - start > 1 else match[0], source))
        if len(merged) == len(parts):
            break
        parts = [(plain, source) for plain, source in merged]
        if any(len(plain) != 1 for plain, _ in parts):
            break
    return _closed(parts)


def _decoded(spelling: str) -> str:
    try:
        plain = bytes([_BYTES[one] for one in spelling]).decode()
    except UnicodeDecodeError:
        return spelling
    return WINDOWS.get(plain, plain)


def _closed(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The parts with a closing mark whose last byte has no letter and is lost."""
    found: list[tuple[str, str]] = []
    for plain, source in parts:
        if plain == "€" and found and found[-1][0] == "â":
            found[-1] = ("”", found[-1][1] + source)
        else:
            found.append((plain, source))
    return found
