"""Lines: the text between newlines, and those that were wrapped by hand joined again."""

import re

from attrs import frozen

from .abbreviations import word_set

#: Texts whose longest line is longer than this have a paragraph on each line.
WIDEST = 130

#: The last words of a sentence are at most so long, and the line that they go on at least, in characters.
_REST, _BROKEN = 50, 45
_STOPS = ".!?:;"
_CLOSERS = "\"')]} "
# A line that ends so goes on in the next.
_OPEN_END = re.compile(
    r"(?:\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|as|his|her|its|their|our|is|are|was"
    r"|were|has|have|had|will|would|not|into|over|under|after|before|between|against|than|if|said|called|named|about"
    r"|through|during|within|without|because|while|when|where|may|might|could|should|must|can|be|been|very|more)|,)$"
)
_BEGINS = re.compile(
    r"(?:[•·‣◦▪●■*]|list \d|end of list|[-–—]\s+[\"'A-Z0-9]"
    r"|\(?\d{1,2}[.)]\s|[A-Z][A-Z. '-]{1,40}(?:\([^()]{1,60}\))?:(?:\s|$)|[QA]:"
    r"|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,4} \([^()]{1,60}\):)"
)
#: Finite verbs without an ending that tells.
VERBS = word_set(
    """
    is are was were be been am has have had do did will would shall should can could may might must said told met won
    lost left went came took gave made held sent kept found fell rose grew began broke saw knew got put set cut hit shot
    fled flew struck spoke wrote chose led paid sold bought built fought sought brought thought taught caught stood
    understood became ran sat drew drove lay laid meant felt sank swore threw wore tore bore hurt quit let say agree
    disagree go come take give make hold send keep want need try vote meet wait
    """
)
NO_VERBS = word_set(
    "forces troops talks sanctions states allies ministers leaders drones missiles weapons its his this us"
)
# CNN's dateline comes over three lines: place, network, dash.
_NETWORK = ("CNN", "—", "–")


@frozen
class Line:
    """One line, or several that are one paragraph wrapped by hand; without the blanks around it."""

    start: int
    end: int
    after_blank: bool  #: whether a blank line stands before it
    first: bool = False  #: whether it is the first of the text


def read_lines(view: str) -> tuple[tuple[Line, ...], int]:
    """The lines of a view that hold anything, wrapped ones joined; and the width of the wrapping, 0 without."""
    lines: list[Line] = []
    at, blank = 0, True
    for raw in view.split("\n"):
        bare = raw.strip()
        if bare:
            start = at + (raw.index(bare[0]) if raw[0].isspace() else 0)
            if blank and bare[0].islower() and lines and _breaks_word(view, lines[-1]):
                blank = False  # the edge of a page amid a word
            lines.append(Line(start, start + len(bare), blank, not lines))
            blank = False
        else:
            blank = True
        at += len(raw) + 1
    pairs = [number for number in range(1, len(lines)) if not lines[number].after_blank]
    if not pairs:
        return tuple(lines), 0
    return _joined(view, lines, pairs)


def _breaks_word(view: str, line: Line) -> bool:
    return view[line.end - 1] in "-\u2010" and view[line.end - 2 : line.end - 1].isalpha()


def _joined(view: str, lines: list[Line], pairs: list[int]) -> tuple[tuple[Line, ...], int]:
    width = _width(view, lines, pairs)
    found: list[Line] = []
    last = None
    wrapped = 0
    for line in lines:
        if last is not None and not line.after_blank and _goes_on(view, last, line, width):
            found[-1] = Line(found[-1].start, line.end, found[-1].after_blank, found[-1].first)
            if view[line.start : line.end] not in _NETWORK:
                wrapped = max(wrapped, last.end - last.start)
        else:
            found.append(line)
        last = line
    return tuple(found), wrapped


def _width(view: str, lines: list[Line], pairs: list[int]) -> int:
    """The width at which the text is wrapped, or 0.

    An editor breaks a line where the next word would pass the margin: so a wrapped line and the first word of the next
    are together longer than the longest line.
    """
    longest = max(line.end - line.start for line in lines)
    if longest > WIDEST or longest < 30:
        return 0
    full = [number for number in pairs if _is_full(view, lines[number - 1], lines[number], longest)]
    amid = [number for number in full if view[lines[number - 1].end - 1] not in _STOPS]
    low = sum(not view[lines[number].start].isupper() for number in amid)
    enough = len(full) >= 2 and len(full) * 5 >= len(pairs) * 3 and len(amid) * 5 >= len(full) * 2
    return longest if enough and low * 5 >= len(amid) * 2 else 0


def _is_full(view: str, line: Line, following: Line, width: int) -> bool:
    word = view.find(" ", following.start, following.end)
    first = (word if word > 0 else following.end) - following.start
    return line.end - line.start + 1 + first > width - width // 10


def _is_headline(view: str, line: Line, following: Line) -> bool:
    """Whether the first line of a text may be a headline right above the report, as wide as its lines by chance."""
    words = view[line.start : line.end]
    return (
        line.first
        and words[-1] not in _STOPS + ","
        and view[following.start].isupper()
        and _OPEN_END.search(words) is None
    )


def _goes_on(view: str, line: Line, following: Line, width: int) -> bool:
    """Whether a line's paragraph goes on in the line right below it."""
    if _BEGINS.match(view, following.start, following.end):
        return False
    word = view[following.start : following.end].split(" ", 1)[0]
    if "@" in word or "://" in word or word.startswith("www."):
        return False  # an address on its own line
    if following.end - following.start < 4 and view[following.start : following.end] in _NETWORK:
        return line.end - line.start < 60
    words = view[line.start : line.end]
    if _breaks_word(view, line) and view[following.start].isalpha():
        return True
    if width and _is_full(view, line, following, width) and not _is_headline(view, line, following):
        return True
    if line.end - line.start > WIDEST or words.rstrip(_CLOSERS)[-1:] in tuple(_STOPS):
        return False
    if " " not in words or (words[-1] == "," and len(words) < _BROKEN and not view[following.start].islower()):
        return False  # "Best regards,"
    return view[following.start].islower() or _OPEN_END.search(words) is not None or _is_rest(view, line, following)


def _is_rest(view: str, line: Line, following: Line) -> bool:
    """Whether a line is no sentence of its own but the last words of one: a stop ends it, and it tells of nothing."""
    words = view[following.start : following.end]
    length = following.end - following.start
    if words[-1] != "." or length > _REST or length >= line.end - line.start or line.end - line.start < _BROKEN:
        return False
    return ". " not in words and not any(map(_may_tell, words.rstrip(".").split()))


def _may_tell(word: str) -> bool:
    """Whether a word may be the verb of a sentence: by its ending, or one of those that have none."""
    low = word.lower().strip(",;:\"'()")
    if low in VERBS:
        return True
    return word[0].islower() and low.endswith(("ed", "s", "ing")) and low not in NO_VERBS
