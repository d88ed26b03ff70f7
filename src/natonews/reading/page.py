"""The page: a text's parts in order."""

import datetime

from attrs import evolve

from natonews.model import Byline, Note, SentenceKind, Span

from .breaks import with_whole_words, without_page_edges
from .bylines import credits_start, read_byline, read_credits, read_names, source_start
from .datelines import read_dateline
from .frame import read_kinds
from .headings import ends_open
from .lines import Line, read_lines
from .lists import clock_end
from .mail import split_heads
from .odd import INVISIBLE
from .parts import Block, DatelineFound, Page
from .stamps import stamp_day
from .transcripts import Label, is_direction, read_labels
from .view import read_view

__all__ = ["INVISIBLE", "Block", "DatelineFound", "Page", "read_page"]

#: Paragraphs that may end with their outlet's name, and what that is.
_SIGNED = frozenset([SentenceKind.PROSE, SentenceKind.ITEM, SentenceKind.SUBHEAD])
_TAIL = SentenceKind.BOILERPLATE
_PROSE, _TURN, _STAMP = SentenceKind.PROSE, SentenceKind.TURN, SentenceKind.STAMP


def read_page(text: str) -> Page:
    """The page of a text: its title, byline, dateline, stamps, captions, lists, turns of talk and paragraphs.

    What is unsure stays prose. Never raises; linear in the length of the text.
    """
    view, notes = read_view(text)
    view, edges = without_page_edges(view)
    lines, width = read_lines(view)
    lines = split_heads(view, lines)
    wrapping = _wrapping(lines, view, width)
    view, joins = with_whole_words(view, lines)
    labels = {label.line: label for label in read_labels(view, lines)}
    kinds = read_kinds(view, lines, labels)
    title = next((n for n, kind in enumerate(kinds) if kind is SentenceKind.HEADLINE), None)
    at, dateline = _dateline(view, lines, kinds)
    if at is not None and dateline is not None and dateline.span.end == lines[at].end:
        kinds[at] = _STAMP
    stamp = _stamp(view, lines, kinds)
    return Page(
        text,
        view,
        blocks=_blocks(view, lines, kinds, labels, {} if at is None or dateline is None else {at: dateline.span.end}),
        title=None if title is None else Span(lines[title].start, lines[title].end),
        byline=_byline(view, lines, kinds),
        dateline=_dated(dateline, stamp),
        stamp=stamp,
        notes=(*sorted((*notes, *edges, *joins), key=lambda note: note.span), *wrapping),
    )


def _dateline(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind]) -> tuple[int | None, DatelineFound | None]:
    """The dateline and the number of its line: it heads one of the first paragraphs of the report."""
    prose = [number for number in range(min(len(lines), 12)) if kinds[number] is _PROSE]
    for number in prose[:3]:
        found = read_dateline(view, lines[number].start, lines[number].end)
        if found is not None and (found.is_dated_or_signed or _is_report(view, lines[number], found)):
            return number, found
    return None, None


def _is_report(view: str, line: Line, dateline: DatelineFound) -> bool:
    """Whether a report's first sentence follows a dateline that is a place and a dash alone, and no remark."""
    words = view[dateline.span.end : line.end]
    return dateline.span.end == line.end or not ends_open(words) or len(words) > 150


def _dated(dateline: DatelineFound | None, stamp: datetime.date | None) -> DatelineFound | None:
    """The dateline with the year of the stamp, where it has none of its own."""
    return dateline if dateline is None or stamp is None else evolve(dateline, date=dateline.near(stamp))


def _stamp(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind]) -> datetime.date | None:
    """The day of publication: that of the first stamp, those of later changes last."""
    found: list[tuple[int, int, datetime.date]] = []
    for number, line in enumerate(lines):
        if kinds[number] is _STAMP or kinds[number] is SentenceKind.BYLINE:
            told = stamp_day(view[line.start : line.end])
            day = None if told is None else told[1].date()
            if told is not None and day is not None:
                found.append((told[0], number, day))
    return min(found)[2] if found else None


def _byline(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind]) -> Byline | None:
    """The byline at the head, else the credits at the end."""
    for number, line in enumerate(lines):
        if kinds[number] is SentenceKind.BYLINE:
            edges = line.start, line.end
            found = read_byline(view, *edges) or read_credits(view, *edges) or read_names(view, *edges)
            if found is not None:
                return found
    if not lines:
        return None
    last = lines[-1]
    start = credits_start(view, last.start, last.end)
    return None if start is None else read_credits(view, start, last.end)


def _blocks(
    view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], labels: dict[int, Label], datelines: dict[int, int]
) -> tuple[Block, ...]:
    """The blocks of all lines. A line's dateline, clock time, label or credits are blocks of their own."""
    found: list[Block] = []
    speaker: Span | None = None
    for number, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        start, end = line.start, line.end
        if number in labels:
            speaker = labels[number].span
            found.append(Block(Span(start, labels[number].end), SentenceKind.SUBHEAD, speaker, number))
            start = labels[number].end
        elif kind is _PROSE or kind is _TURN:
            head = datelines.get(number) or clock_end(view, start, end)
            if head is not None:
                found.append(Block(Span(start, head), _STAMP, None, number))
                start = head
        while start < end and view[start].isspace():
            start += 1
        last = number > len(lines) - 4
        tail, signed = (None, _TAIL) if start == end or kind not in _SIGNED else _tail(view, start, end, last=last)
        stop = end if tail is None else start + len(view[start:tail].rstrip())
        if number in labels and start < stop and is_direction(view[start:stop]):
            kind = SentenceKind.BOILERPLATE  # noqa: PLW2901
        if start < stop:
            found.append(Block(Span(start, stop), kind, speaker if kind is _TURN else None, number))
        if tail is not None:
            found.append(Block(Span(tail, end), signed, None, number))
    return tuple(found)


def _tail(view: str, start: int, end: int, *, last: bool) -> tuple[int | None, SentenceKind]:
    """Where the credits begin at the end of a paragraph, or the outlet that signs it, and their kind."""
    if last and (at := credits_start(view, start, end)) is not None:
        return at, SentenceKind.BYLINE
    return source_start(view, start, end), _TAIL


def _wrapping(lines: tuple[Line, ...], view: str, width: int) -> tuple[Note, ...]:
    """The note on lines that were wrapped by hand at a width, none for 0."""
    if not width:
        return ()
    wrapped = [line for line in lines if "\n" in view[line.start : line.end]]
    span = Span(wrapped[0].start, wrapped[-1].end)
    if sum(view.count("\n", line.start, line.end) for line in wrapped) == 1:
        return (Note(span, "a sentence broken over two lines, read as one"),)
    return (Note(span, f"lines wrapped by hand at about {width} characters, read as paragraphs"),)
