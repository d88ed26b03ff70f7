"""Titles and headings."""

import re

from .abbreviations import word_set

_END = re.compile(r"[.!?…;,:][\"')\]\u00ad]*$")
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")
_INNER_STOP = re.compile(r"[a-z]{3}[.!?][\"')]*\s+[A-Z]")
_SMALL = word_set(
    """
    a an the of to in on at by for from with and or but nor as is are be vs via over into up off out it its
    """
)
#: Longer than any title, in characters and in words.
LONGEST = 220
MOST_WORDS = 28


def ends_open(words: str) -> bool:
    """Whether no stop, question mark or other mark ends the words."""
    return _END.search(words[-6:]) is None


def has_inner_stop(words: str) -> bool:
    """Whether a sentence ends inside the words; the stop of an abbreviation does not count."""
    return _INNER_STOP.search(words) is not None


def is_short(words: str) -> bool:
    """Whether the words are few enough for a title."""
    return len(words) <= LONGEST and words.count(" ") < MOST_WORDS


def is_title(words: str, following: str, *, apart: bool) -> bool:
    """Whether the first block of a text is its title, `following` being the next; `apart` by a blank line.

    >>> is_title("Allies split over spending", "NATO ministers met on Monday.", apart=False)
    True
    >>> is_title("NATO ministers met on Monday.", "They agreed.", apart=True)
    False
    """
    first = words[0]
    if (
        not following
        or not is_short(words)
        or not any(map(str.isalpha, words))
        or not (first.isupper() or first.isdigit() or first in "\"'$€£#[")
    ):
        return False
    if ends_open(words):
        return not (first == '"' and words.count('"') % 2) and ',"' not in words
    last = words.rstrip("\"')]")[-1:]
    if last in ("?", "!"):
        return len(following) * 2 > len(words) and (apart or is_in_capitals(words)) and words.count(" ") < 20
    return last in (".", "…") and is_in_capitals(words)


def is_in_capitals(words: str) -> bool:
    """Whether most of the words that may be small begin with capitals, as headlines are set."""
    found: list[str] = _WORDS.findall(words)
    telling = [word for word in found if word.lower() not in _SMALL]
    if len(telling) < 4 or not any(word[0].isupper() for word in telling[1:]):
        return False
    return sum(word[0].isupper() for word in telling) * 10 >= len(telling) * 8


def is_year(words: str) -> bool:
    """Whether the words are a year alone, as over a part of a timeline."""
    return len(words) == len("2014") and words.isdecimal() and words[:2] in ("19", "20")


def is_heading(words: str) -> bool:
    """Whether a block between paragraphs is a heading: short, without a mark at its end, and no quotation left open.

    >>> is_heading("'No choice'"), is_heading('"We will act," he said')
    (True, False)
    """
    if len(words) > 110 or words.count(" ") > 13 or not ends_open(words):
        return False
    if not (words[0].isupper() or words[0].isdigit() or words[0] in "\"'[("):
        return False
    return ',"' not in words and words.count('"') % 2 == 0 and (any(map(str.isalpha, words)) or is_year(words))
