"""Words and sentences that the edge of a line or of a page breaks."""

import re
from bisect import bisect_right

from natonews.model import Note, Span

from .abbreviations import word_set
from .lines import Line
from .odd import INVISIBLE, NOTED

_L = r"[^\W\d_]"
_HYPHENATED = re.compile(
    rf"(?<={_L})(?P<sign>[-\u2010])(?P<gap>[ \t]*+\n[ \t]*+(?:\n[ \t]*+)?)(?P<right>{_L}+)(?P<more>-?)"
)
_LAST_LETTERS = re.compile(rf"{_L}+$")
#: First parts of words that keep their hyphen at the end of a line.
_LEFT = word_set(
    """
    self long short mid high low well ill non ex anti pro pan post pre cross semi all half quarter one two three four
    five six seven eight nine ten first second third fourth fifth so vice then state war peace old new far near hard
    soft large small full part deep medium high-ranking top right left wide open close land sea air ground surface
    cease like much year day month week off on in over by under co re counter ultra quasi inter intra multi north
    south east west un us eu uk nato
    """
)
#: Second parts that do.
_RIGHT = word_set(
    """
    backed led based made held owned run style born occupied controlled range term scale level time wide old year month
    day week general chief minister elect fire up down off out in called known armed trained driven funded sponsored
    aligned leaning wing strong long high speed tech fly free related ranking minded to and or defence defense edged
    sized size looking standing lasting reaching hour mile meter metre kilometer kilometre ton state nation party
    member way day-old year-old Russian Western American European
    """
)
# Amid a sentence: the number of a page, or a running head that holds one.
_NUMBER = r"(?:[-–—]\s*\d{1,4}\s*[-–—]|\[?[Pp](?:age|\.)\s?\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?\]?|\d{1,4}(?:\s\|\sPage)?)"
_RUNNING = r"[^\n]{2,60}?(?:[ \t]{2,}|\s\|\s|\t)[^\n]{0,60}"
_GAP = r"\n[ \t]*+(?:\n[ \t]*+){0,3}"
_PAGE_EDGE = re.compile(rf"{_GAP}(?:{_NUMBER}|(?=[^\n]{{0,100}}\d){_RUNNING})[ \t]*{_GAP}(?=[a-z])")
# Without a line that begins in small letters no page breaks a sentence.
_GOES_ON = re.compile(r"\n[ \t]*+[a-z]")
_LONGEST = 40  # letters of the first part of a word that are looked at
_TRAILING = 4  # blanks at most before the end of a line
_HYPHEN_NOTE = "a word hyphenated at the end of a line, read as one"
_PAGE_NOTE = "the head or number of a page amid a sentence, left out"


def without_page_edges(view: str) -> tuple[str, list[Note]]:
    """The view with a new line alone where a page's number or running head stands amid a sentence."""
    notes: list[Note] = []

    def blank(match: re.Match[str]) -> str:
        gap = match[0]
        before = view[max(match.start() - _TRAILING, 0) : match.start()].rstrip(" \t")[-1:]
        if not (before.islower() or before == ","):
            return gap
        if len(notes) < NOTED:
            lead = len(gap) - len(gap.lstrip())
            notes.append(Note(Span(match.start() + lead, match.start() + len(gap.rstrip())), _PAGE_NOTE))
        return " " * (len(gap) - 1) + "\n"

    return _PAGE_EDGE.sub(blank, view) if _GOES_ON.search(view) is not None else view, notes


def with_whole_words(view: str, lines: tuple[Line, ...]) -> tuple[str, list[Note]]:
    """The view with words that are hyphenated at the end of a line in one piece.

    The hyphen stays where it belongs to the word: ``Russian-`` before ``backed``.
    """
    if "-\n" not in view and "\u2010\n" not in view and "- \n" not in view:
        return view, []
    notes: list[Note] = []
    ends = [line.end for line in lines]

    def join(match: re.Match[str]) -> str:
        left = _LAST_LETTERS.search(view, max(match.start() - _LONGEST, 0), match.start())
        start, end = match.start() if left is None else left.start(), match.end()
        within = bisect_right(ends, start)
        if match["right"] in ("and", "or", "to") or within == len(ends) or ends[within] < end:
            return match[0]
        if len(notes) < NOTED:
            notes.append(Note(Span(start, end), _HYPHEN_NOTE))
        keeps = left is not None and _keeps_hyphen(left[0], match["right"])
        gap = (match["sign"] if keeps else INVISIBLE) + INVISIBLE * len(match["gap"])
        return gap + match["right"] + match["more"]

    return _HYPHENATED.sub(join, view), notes


def _keeps_hyphen(left: str, right: str) -> bool:
    low = left.lower()
    if right[0].isupper() or left.isupper():
        return True
    if left[0].isupper() and low.endswith(("ian", "ish", "ese", "can", "ean")) and len(right) > 2:
        return True
    return right.lower() in _RIGHT or (low in _LEFT and len(right) > 3)
