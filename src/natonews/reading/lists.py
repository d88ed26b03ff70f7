"""Lists and the entries of a live blog."""

import re

from .lines import Line

_BULLET = re.compile(r"[•·‣◦▪●■►]\s*|\*\s+")
_DASH = re.compile(r"[-–—]\s+(?=[\"'(\[]?[A-Z0-9])")
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\.\)|[.)])\s+(?=\S)")
_CLOCK = re.compile(
    r"(?P<clock>\d{1,2}[:.]\d{2}(?P<half>\s?(?:[ap]\.?m\.?|[AP]\.?M\.?)(?![a-zA-Z]))?(?P<zone>\s?(?:GMT|BST|UTC|CET|CEST|EET|EEST|ET|EST|EDT|PT|MSK|local"
    r"(?: time)?|Kyiv(?: time)?)\b)?)(?P<sign>\s*[:–—|-])?\s+(?=[\"'(\[]?[A-Z0-9])"
)

_STAMPED = re.compile(r"\[\d[\d./-]{5,9},? \d\d?:\d\d(?::\d\d)?(?: [AP]M)?\]")

PLAIN, BULLET, DASH, NUMBER = range(4)


def list_mark(view: str, start: int, end: int) -> int:
    """What a block begins with: a bullet, a dash, a number, or nothing of the kind."""
    first = view[start]
    if first in "•·‣◦▪●■►*":
        return BULLET if _BULLET.match(view, start, end) else PLAIN
    if first in "-–—":
        return DASH if _DASH.match(view, start, end) else PLAIN
    if first.isdigit() or first == "(" or view[start + 1 : start + 2] in (".", ")") or first in "ivx":
        return NUMBER if _NUMBER.match(view, start, end) else PLAIN
    return PLAIN


def is_row(view: str, lines: tuple[Line, ...], number: int) -> bool:
    """Whether a line is the row of a table: cells between strokes, or as many tabs as in the line above or below."""
    line = lines[number]
    if view.count("|", line.start, line.end) > 1 and view[line.start] == "|" == view[line.end - 1]:
        return True
    gaps = _gaps(view, line)
    near = (lines[other] for other in (number - 1, number + 1) if 0 <= other < len(lines))
    return gaps > 0 and any(_gaps(view, other) == gaps for other in near)


def _gaps(view: str, line: Line) -> int:
    return view.count("\t", line.start, line.end)


def clock_end(view: str, start: int, end: int) -> int | None:
    """Where the clock time ends that heads an entry of a live blog: "14:05 GMT: ..."."""
    if view[start] == "[":  # "[14.03.24 08:01] ", as exports of a channel have it
        stamped = _STAMPED.match(view, start, end)
        return None if stamped is None else stamped.end()
    if not view[start].isdigit():
        return None
    match = _CLOCK.match(view, start, end)
    if match is None:
        return None
    if not (match["half"] or match["zone"] or (match["sign"] and ":" in match["clock"])):
        return None
    return match.end("sign") if match["sign"] else match.end("clock")
