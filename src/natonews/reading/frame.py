"""What each line of a page is: title, byline, stamp, caption, list item, furniture, heading, or prose."""

from natonews.model import SentenceKind

from .bylines import is_contribution, read_byline, read_credits, read_names
from .captions import is_caption
from .datelines import read_dateline
from .dates import read_day
from .furniture import is_furniture
from .headings import ends_open, has_inner_stop, is_heading, is_title
from .lines import Line
from .lists import DASH, NUMBER, PLAIN, clock_end, list_mark
from .stamps import is_header, is_stamp
from .transcripts import Label

_PROSE = SentenceKind.PROSE
#: So many lines from the top and from the end may name authors or carry a title.
_HEAD, _TAIL = 12, 8
#: A paragraph longer than this is no part of the frame, in characters.
_LONG = 430


def read_kinds(view: str, lines: tuple[Line, ...], labels: dict[int, Label]) -> list[SentenceKind]:
    """The kind of each line; a line that begins with a speaker's label is a turn, and so is what follows."""
    marks = [list_mark(view, line.start, line.end) for line in lines]
    kinds = [_PROSE if number in labels else _kind(view, lines, marks, number) for number in range(len(lines))]
    if labels:
        first = min(labels)
        for number in range(first, len(kinds)):
            if kinds[number] in (_PROSE, SentenceKind.ITEM):
                kinds[number] = SentenceKind.TURN
    _mark_title(view, lines, kinds, labels)
    _mark_headings(view, lines, kinds)
    return kinds


def _kind(view: str, lines: tuple[Line, ...], marks: list[int], number: int) -> SentenceKind:
    line = lines[number]
    if marks[number] != PLAIN and _is_item(view, lines, marks, number):
        return SentenceKind.ITEM
    if line.end - line.start > _LONG:
        return _PROSE
    words = view[line.start : line.end]
    if is_stamp(words):
        return SentenceKind.STAMP
    if is_furniture(words) or not any(map(str.isalnum, words)):
        return SentenceKind.BOILERPLATE
    if is_header(words):
        return SentenceKind.SUBHEAD
    if number < _HEAD and read_byline(view, line.start, line.end) is not None:
        return SentenceKind.BYLINE
    if number and number >= len(lines) - _TAIL and (is_contribution(words) or read_credits(view, line.start, line.end)):
        return SentenceKind.BYLINE
    return SentenceKind.CAPTION if is_caption(words) else _PROSE


def _is_item(view: str, lines: tuple[Line, ...], marks: list[int], number: int) -> bool:
    """Whether a line with a list's mark is an item: a dash or a number needs a neighbour, or a colon before it."""
    mark = marks[number]
    if mark not in (DASH, NUMBER):
        return True
    near = marks[max(0, number - 3) : number] + marks[number + 1 : number + 4]
    return mark in near or (number > 0 and view[lines[number - 1].end - 1] == ":")


def _mark_title(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], labels: dict[int, Label]) -> None:
    """Marks the title, which is the first line that may be one, and the lines between it and the report as subheads."""
    first = next((n for n in range(min(_HEAD, len(lines))) if kinds[n] is _PROSE), None)
    if first is None or first in labels or first + 1 >= len(lines):
        return
    if not _may_be_title(view, lines, kinds, first):
        return
    if _is_kicker(view, lines, kinds, first) and first + 1 not in labels:
        kinds[first] = SentenceKind.SUBHEAD
        first += 1
    kinds[first] = SentenceKind.HEADLINE
    _mark_names(view, lines, kinds, first)
    for number in range(first + 1, min(first + 4, len(lines) - 1)):
        if kinds[number] is _PROSE and number not in labels:
            if not _is_open_line(view, lines[number]) or read_dateline(view, lines[number].start, lines[number].end):
                break
            kinds[number] = SentenceKind.SUBHEAD


def _mark_names(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], title: int) -> None:
    """Marks names that stand alone between title and stamp, and what a byline says of its authors on the next line."""
    for number in range(title + 1, min(title + 4, len(lines) - 1)):
        line, before = lines[number], kinds[number - 1]
        if kinds[number] is not _PROSE:
            continue
        goes_on = before is SentenceKind.BYLINE and not line.after_blank and _is_open_line(view, line)
        if goes_on or (
            kinds[number + 1] is SentenceKind.STAMP
            and read_day(view[lines[number + 1].start : lines[number + 1].end]) is not None
            and read_names(view, line.start, line.end) is not None
        ):
            kinds[number] = SentenceKind.BYLINE


def _is_kicker(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], number: int) -> bool:
    """Whether a line stands over the title: "Explainer", "World"."""
    if number + 2 >= len(lines) or kinds[number + 1] is not _PROSE:
        return False
    line, following = lines[number], lines[number + 1]
    short = line.end - line.start < 24 and view.count(" ", line.start, line.end) < 2
    return short and _is_open_line(view, following) and view.count(" ", following.start, following.end) >= 3


def _may_be_title(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], number: int) -> bool:
    line, following = lines[number], lines[number + 1]
    words = view[line.start : line.end]
    if clock_end(view, line.start, line.end) is not None:
        return False
    dateline = read_dateline(view, line.start, line.end)
    if dateline is not None and (dateline.is_dated_or_signed or dateline.span.end == line.end or not ends_open(words)):
        return False
    after = view[following.start : following.end]
    if is_title(words, after, apart=following.after_blank):
        return True
    framed = kinds[number + 1] in (SentenceKind.BYLINE, SentenceKind.STAMP) or (
        kinds[number + 1] is _PROSE and read_dateline(view, following.start, following.end) is not None
    )
    return framed and len(words) < 160 and not has_inner_stop(words)


def _is_open_line(view: str, line: Line) -> bool:
    words = view[line.start : min(line.end, line.start + 230)]
    quoted = words[0] == '"' or ',"' in words
    return len(words) < 220 and words.count(" ") < 30 and ends_open(words) and not quoted


def _mark_headings(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind]) -> None:
    found = [
        number
        for number in range(1, len(lines) - 1)
        if kinds[number] is _PROSE
        and lines[number].end - lines[number].start <= 110
        and kinds[number + 1] in (_PROSE, SentenceKind.ITEM)
        and is_heading(view[lines[number].start : lines[number].end])
        and view[lines[number - 1].end - 1] not in ",:"
        and read_dateline(view, lines[number].start, lines[number].end) is None
    ]
    if len(found) * 2 <= len(lines):
        for number in found:
            kinds[number] = SentenceKind.SUBHEAD
