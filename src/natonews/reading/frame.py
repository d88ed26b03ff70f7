"""What each line of a page is: title, byline, stamp, caption, list item, furniture, heading, or prose."""

from natonews.model import SentenceKind

from .abbreviations import word_set
from .bylines import (
    is_contribution,
    is_person_apart,
    is_signed,
    is_under_names,
    read_byline,
    read_credits,
    read_names,
    source_start,
)
from .captions import is_caption, is_caption_alone
from .datelines import read_dateline
from .dates import read_day
from .furniture import heads_links, is_furniture
from .headings import ends_open, has_inner_stop, is_heading, is_masthead, is_title
from .lines import Line
from .lists import DASH, NUMBER, PLAIN, clock_end, is_row, list_mark
from .mail import is_mail_head
from .stamps import is_header, is_stamp
from .transcripts import Label, is_direction

_PROSE = SentenceKind.PROSE
#: So many lines from the top and from the end may name authors or carry a title.
_HEAD, _TAIL = 12, 8
#: A paragraph longer than this is no part of the frame, in characters.
_LONG = 430
#: A link, and the sentence under a title, are at most so long, in characters; a body's name has so few blanks.
_LINK, _DECK, _BODY, _KICKER = 110, 260, 4, 24
#: A menu is so many of the first lines, each so long at most.
_MENU, _SHORTEST_MENU, _ENTRY = 20, 4, 24
#: So many lines may stand between title and report.
_UPTO_REPORT = 9
#: So much of a line is looked at for its end, in characters.
_LOOKED_AT = 230
#: So many lines may stand under a label of links.
_LINKS = 12
#: A title under a masthead has so many blanks at least.
_FEWEST = 2
#: A line of two sentences is no title if longer than this, in characters.
_DECKED = 60
#: Stand over a title whatever its length.
_KICKERS = word_set(
    """
    live world europe politics opinion analysis explainer exclusive breaking news ukraine russia video factbox
    interview editorial comment feature defence defense security international war nato eu us uk un asia africa
    americas updated
    """
)


def read_kinds(view: str, lines: tuple[Line, ...], labels: dict[int, Label]) -> list[SentenceKind]:
    """The kind of each line; a line that begins with a speaker's label is a turn, and so is what follows."""
    marks = [list_mark(view, line.start, line.end) for line in lines]
    kinds = [_PROSE if number in labels else _kind(view, lines, marks, number) for number in range(len(lines))]
    if labels:
        for number in range(min(labels), len(kinds)):
            words = view[lines[number].start : lines[number].end]
            if number not in labels and is_direction(words):
                kinds[number] = SentenceKind.BOILERPLATE
            elif kinds[number] in (_PROSE, SentenceKind.ITEM):
                kinds[number] = SentenceKind.TURN
    _mark_navigation(view, lines, kinds)
    _mark_followers(view, lines, kinds)
    _mark_title(view, lines, kinds, labels)
    _mark_end(view, lines, kinds)
    _mark_headings(view, lines, kinds)
    return kinds


def _kind(view: str, lines: tuple[Line, ...], marks: list[int], number: int) -> SentenceKind:
    line = lines[number]
    if (
        marks[number] != PLAIN
        and any(map(str.isalnum, view[line.start : line.end]))
        and _is_item(view, lines, marks, number)
    ):
        return SentenceKind.ITEM
    if line.end - line.start > _LONG:
        return _PROSE
    if is_row(view, lines, number):
        return SentenceKind.ITEM
    words = view[line.start : line.end]
    if is_stamp(words):
        return SentenceKind.STAMP
    if is_furniture(words) or not any(map(str.isalnum, words)) or is_mail_head(view, lines, number):
        return SentenceKind.BOILERPLATE
    if is_header(words):
        return SentenceKind.SUBHEAD
    if number < _HEAD and read_byline(view, line.start, line.end) is not None:
        return SentenceKind.BYLINE
    if number and number >= len(lines) - _TAIL and (is_contribution(words) or read_credits(view, line.start, line.end)):
        return SentenceKind.BYLINE
    return SentenceKind.CAPTION if is_caption(words) else _PROSE


def _mark_navigation(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind]) -> None:
    """Marks the words of a page's menu over the title: "Home", "News", "Sport"."""
    menu = []
    for number, line in enumerate(lines[:_MENU]):
        words = view[line.start : line.end]
        if words.count(" ") > 2 or len(words) > _ENTRY or kinds[number] not in (_PROSE, SentenceKind.BOILERPLATE):
            break
        if not ends_open(words):
            break
        menu.append(number)
    while menu and view.count(" ", lines[menu[-1]].start, lines[menu[-1]].end) > 1:
        menu.pop()  # the title itself
    if len(menu) >= _SHORTEST_MENU:
        for number in menu:
            kinds[number] = SentenceKind.BOILERPLATE


def _mark_followers(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind]) -> None:
    """Marks what stands under a byline, and the links, names and addresses under their label."""
    for number in range(1, len(kinds)):
        if kinds[number] is not _PROSE or lines[number].after_blank:
            continue
        above = view[lines[number - 1].start : lines[number - 1].end]
        words = view[lines[number].start : lines[number].end]
        if is_caption_alone(above) and ends_open(words):
            kinds[number] = SentenceKind.CAPTION
        elif kinds[number - 1] is SentenceKind.BYLINE and number <= _HEAD:
            kinds[number] = SentenceKind.BYLINE if is_under_names(words) else _PROSE
        elif (
            kinds[number - 1] is SentenceKind.BOILERPLATE
            and len(words) < _LINK
            and (ends_open(words) or words[-1] == "?")
        ):
            linked = heads_links(above) or (
                number > 1 and not lines[number - 1].after_blank and _follows_label(view, lines, number - 1)
            )
            kinds[number] = SentenceKind.BOILERPLATE if linked else _PROSE


def _follows_label(view: str, lines: tuple[Line, ...], number: int) -> bool:
    """Whether a line belongs to the list that a label heads, a few lines above."""
    for above in range(number, max(number - _LINKS, -1), -1):
        if heads_links(view[lines[above].start : lines[above].end]):
            return True
        if lines[above].after_blank:
            return False
    return False


def _mark_end(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind]) -> None:
    """Marks the links that end a page: nothing but lines without a stop after their label."""
    upto = len(kinds)
    for number in range(len(kinds) - 1, -1, -1):
        words = view[lines[number].start : lines[number].end]
        if kinds[number] is SentenceKind.BOILERPLATE and heads_links(words):
            kinds[number + 1 : upto] = [SentenceKind.BOILERPLATE] * (upto - number - 1)
            upto = number
        elif kinds[number] is SentenceKind.BOILERPLATE:
            continue
        elif kinds[number] is not _PROSE or len(words) > _LINK or not ends_open(words):
            return


def _is_item(view: str, lines: tuple[Line, ...], marks: list[int], number: int) -> bool:
    """Whether a line with a list's mark is an item: a dash or a number needs a neighbour, or a colon before it."""
    mark = marks[number]
    if mark not in (DASH, NUMBER):
        return True
    near = marks[max(0, number - 3) : number] + marks[number + 1 : number + 4]
    return mark in near or (number > 0 and view[lines[number - 1].end - 1] == ":")


def _mark_title(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], labels: dict[int, Label]) -> None:
    """Marks the title, which is the first line that may be one, and the lines between it and the report as subheads."""
    first = next(
        (n for n in range(min(_HEAD, len(lines))) if kinds[n] is _PROSE and not _is_aside(view, lines, kinds, n)), None
    )
    if first is None or first in labels or first + 1 >= len(lines):
        return
    if not _may_be_title(view, lines, kinds, first):
        return
    below = _after_kicker(view, lines, kinds, first)
    if below is not None and below not in labels:
        kinds[first] = SentenceKind.SUBHEAD
        first = below
    kinds[first] = SentenceKind.HEADLINE
    _mark_names(view, lines, kinds, first)
    for number in range(first + 1, min(first + 4, len(lines) - 1)):
        if kinds[number] is _PROSE and number not in labels:
            if _is_deck(view, lines, kinds, first, number):
                kinds[number] = SentenceKind.SUBHEAD
                continue
            if not _is_open_line(view, lines[number]) or read_dateline(view, lines[number].start, lines[number].end):
                break
            kinds[number] = SentenceKind.SUBHEAD


def _is_aside(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], number: int) -> bool:
    """Whether a line before the title is a dateline of its own, an official's name over the date, or a body's name."""
    line = lines[number]
    if number + 1 >= len(lines):
        return False
    dateline = read_dateline(view, line.start, line.end)
    if dateline is not None and dateline.span.end == line.end and dateline.date is not None:
        return True
    below = lines[number + 1]
    dated = kinds[number + 1] is SentenceKind.STAMP and read_day(view[below.start : below.end]) is not None
    if dated and number and kinds[number - 1] is SentenceKind.SUBHEAD and read_names(view, line.start, line.end):
        kinds[number] = SentenceKind.BYLINE
        return True
    words = view[line.start : line.end]
    if is_masthead(words) and (words.isupper() or _has_title_below(view, lines, kinds, number)):
        kinds[number] = SentenceKind.SUBHEAD
        return True
    if view[below.start] == "@" and not below.after_blank and kinds[number + 1] is SentenceKind.BOILERPLATE:
        kinds[number] = SentenceKind.BYLINE  # an account and its handle
        return True
    if words.isupper() and words.count(" ") < _BODY and kinds[number + 1] is SentenceKind.SUBHEAD:
        kinds[number] = SentenceKind.SUBHEAD
        return True
    return False


def _has_title_below(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], number: int) -> bool:
    """Whether a line of several words that may be a title, and a report, are left under a line."""
    upto = min(number + _UPTO_REPORT, len(lines) - 1)
    below = (n for n in range(number + 1, upto) if kinds[n] is _PROSE and not is_masthead(_words(view, lines[n])))
    following = next(below, None)
    return (
        following is not None
        and _is_open_line(view, lines[following])
        and view.count(" ", lines[following].start, lines[following].end) >= _FEWEST
        and any(kind is _PROSE for kind in kinds[following + 1 :])
    )


def _mark_names(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], title: int) -> None:
    """Marks names that stand alone between title and report, and what a byline says of its authors on the next line."""
    for number in range(title + 1, min(title + _UPTO_REPORT, len(lines) - 1)):
        if kinds[number] is not _PROSE:
            continue
        if not _is_open_line(view, lines[number]):
            return
        if _is_of_authors(view, lines, kinds, number):
            kinds[number] = SentenceKind.BYLINE


def _is_of_authors(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], number: int) -> bool:
    line, following = lines[number], lines[number + 1]
    if kinds[number - 1] is SentenceKind.BYLINE and not line.after_blank:
        return True
    if is_signed(view[line.start : line.end]):
        return True
    below = view[following.start : following.end]
    dated = kinds[number + 1] is SentenceKind.STAMP and read_day(below) is not None
    if dated or (not following.after_blank and is_under_names(below)):
        return read_names(view, line.start, line.end) is not None
    return following.after_blank and is_person_apart(view, line.start, line.end)


def _is_deck(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], title: int, number: int) -> bool:
    """Whether a sentence right under the title sums the report up: byline or day of publication follow it."""
    line, below = lines[number], lines[number + 1]
    if number > title + 1 or line.end - line.start > _DECK or '"' in view[line.start : line.end]:
        return False
    return kinds[number + 1] is SentenceKind.BYLINE or (
        kinds[number + 1] is SentenceKind.STAMP and read_day(view[below.start : below.end]) is not None
    )


def _after_kicker(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind], number: int) -> int | None:
    """The number of the title under a line that stands over it: "Explainer", "World"; None if it does not."""
    below = next((n for n in range(number + 1, len(lines) - 1) if kinds[n] is not SentenceKind.BOILERPLATE), None)
    if below is None or kinds[below] is not _PROSE:
        return None
    line, following = lines[number], lines[below]
    short = line.end - line.start < _KICKER and view.count(" ", line.start, line.end) < 2
    least = 1 if view[line.start : line.end].lower() in _KICKERS else 3
    fits = short and _is_open_line(view, following) and view.count(" ", following.start, following.end) >= least
    return below if fits else None


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
    signed = kinds[number + 1] is SentenceKind.BYLINE and (
        ends_open(words) or read_byline(view, following.start, following.end) is not None
    )
    framed = signed or (kinds[number + 1] is SentenceKind.STAMP and (ends_open(words) or read_day(after) is not None))
    framed = framed or (kinds[number + 1] is _PROSE and read_dateline(view, following.start, following.end) is not None)
    return framed and len(words) < 160 and not has_inner_stop(words)


def _is_open_line(view: str, line: Line) -> bool:
    words = _words(view, line)[:_LOOKED_AT]
    if len(words) > _DECKED and has_inner_stop(words):
        return False
    quoted = words[0] == '"' or ',"' in words
    return len(words) < 220 and words.count(" ") < 30 and ends_open(words) and not quoted


def _words(view: str, line: Line) -> str:
    """The words of a line without the outlet that signs it."""
    return view[line.start : source_start(view, line.start, line.end) or line.end].rstrip()


def _mark_headings(view: str, lines: tuple[Line, ...], kinds: list[SentenceKind]) -> None:
    found = [
        number
        for number in range(1, len(lines) - 1)
        if kinds[number] is _PROSE
        and lines[number].end - lines[number].start <= 110
        and kinds[number + 1] in (_PROSE, SentenceKind.ITEM)
        and is_heading(_words(view, lines[number]))
        and view[lines[number - 1].end - 1] not in ",:"
        and read_dateline(view, lines[number].start, lines[number].end) is None
    ]
    if len(found) * 2 <= len(lines):
        for number in found:
            kinds[number] = SentenceKind.SUBHEAD
