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
#: A heading of two sentences is no longer than this, in characters.
_SHORT = 40
_LONGEST_MASTHEAD = 80
_SECTIONS = word_set("news sport sports business world politics opinion culture home video lifestyle local national")
_TELLS = re.compile(r"\s[a-z]{3,}(?:s|ed)\b")
# The outlet or office over a page: "THE WHITE HOUSE", "Ministry of Defence", "World News", "Home / World / Africa".
_MASTHEAD = re.compile(
    r"(?:Home|News)\s*[/>»|›:].{0,60}|(?:The )?(?:White House|Kremlin|Elysee|Hansard|House [Oo]f (?:Commons|Lords))"
    r"|(?:(?:Federal|Royal|U\.?S\.?|UK|Uk|The) )*(?:Ministry|Department|Office|Embassy|Government) (?:[Oo]f|[Ff]or)"
    r" (?:the )?[A-Z][\w'’ ,&-]{2,70}"
    r"|(?:International|Supreme|European|Federal|Constitutional) (?:[A-Z][a-z]+ ){0,2}Court(?: \w+){0,5}"
    r"|(?:[A-Z][\w.'’-]* ){0,4}(?:News|Times|Post|Gleaner|Bureau|Agency|Tribune|Herald|Guardian|Maverick|Observer"
    r"|Gazette|Chronicle)"
    r"|[A-Za-z][\w-]{2,30}(?:\.[a-z]{2,12}){1,2}|\w{2,10} [-–—|] (?:[A-Z][\w'’]* ){0,3}(?:Agency|Service|News|Press)"
)


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


def is_masthead(words: str) -> bool:
    """Whether a line over a title names the outlet, the office or the section whose page it is.

    >>> is_masthead("THE WHITE HOUSE"), is_masthead("Home / World"), is_masthead("Ministry of Defence denies report")
    (True, True, False)
    """
    if all(word in _SECTIONS for word in words.lower().split()):
        return True
    if len(words) > _LONGEST_MASTHEAD or _TELLS.search(words):
        return False
    return _MASTHEAD.fullmatch(words.title() if words.isupper() else words) is not None


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
    if len(words) > _SHORT and has_inner_stop(words):
        return False
    return ',"' not in words and words.count('"') % 2 == 0 and (any(map(str.isalpha, words)) or is_year(words))
