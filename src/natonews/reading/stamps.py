"""Stamps: when a page was published or changed, and the headers of press releases."""

import re

from .dates import DATE, WEEKDAY, Day, has_date, read_day

_CLOCK = r"\d{1,2}[:.h]\d{2}(?::\d\d)?\s*(?:[ap]\.?m\.?|[AP]\.?M\.?)?|\d{1,2}\s*(?:[ap]\.?m\.?|[AP]M)"
_ZONE = (
    r"(?:GMT|BST|UTC|CET|CEST|EET|EEST|ET|EST|EDT|PT|PST|PDT|MSK|IST|AEST|AEDT|Z|local time|Kyiv time|Moscow time)"
    r"(?:[+-]\d{1,2})?"
)
_KEY = (
    r"(?:(?:first |originally |last |article |story )?"
    r"(?:published|updated|posted|modified|created|released|issued|revised)"
    r"(?: on| at)?|publication date|date(?: issued)?|last (?:update|modified|change)|release date|filed|issued on)"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?")
_KEYED = re.compile(rf"(?:[A-Z][\w ]{{2,20}}, )?(?i:{_KEY})\s*[:\-–—|]?\s*(?P<rest>.*)", re.DOTALL)
_KEY_ALONE = re.compile(rf"(?:{_KEY})\s*:?", re.IGNORECASE)
_AGO = re.compile(r"(?:an?\s+|\d{1,3}\s?)(?:second|minute|min|hour|hr|day|week|month|h|m|d)s?\s+ago", re.IGNORECASE)
# Nothing but dates, clock times, zones and marks.
# Possessive, so that a long row of figures is gone over once.
_BARE = re.compile(
    rf"(?:\d{{4}}-\d\d-\d\dT\S{{5,20}}|{DATE}|(?:{_CLOCK})|{_ZONE}|(?i:at|on|published|updated|last|modified|ago)|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?i:today|yesterday)|(?:an?|\d{1,3})\s(?:second|minute|hour|day)s?\sago"
    r"|[\s,|•·/()–—:+-])++\.?"
)
_CLOCK_ALONE = re.compile(rf"\d{{1,2}}:\d\d|(?:{_CLOCK})\s*{_ZONE}|\d\s*(?:[ap]\.?m\b|[AP]M\b)")
# "END 1:40 P.M. EDT" under a transcript, and the numbers that ministries give their texts.
_END = re.compile(rf"(?:END|End|BEGIN|Begin)S?\s+(?:{_CLOCK})\s*(?:{_ZONE})?")
_NUMBERED = re.compile(r"\d{1,4}-\d\d-\d\d-\d{4}")
# The head of a printed page: "THE DAILY GAZETTE, TUESDAY, MARCH 4, 2014      A7".
_PAPER = re.compile(
    r"(?:[A-Z]?\d{1,3}\s{2,})?(?:[A-Z][\w'&.-]*\s){0,3}"
    r"(?i:times|post|gazette|herald|tribune|news|journal|mail|guardian|daily|telegraph|review|press|star|sun|observer"
    r"|independent|chronicle|monitor|express|courier|record|globe|standard|world|today|weekly)(?:\s[A-Z][\w'&.-]*){0,2}"
    rf"(?:\s?[,|•·–—-]\s?|\s{{2,}})(?:page\s?\w{{1,4}}\s*[,|•·–—-]?\s*)?(?i:(?P<date>(?:{WEEKDAY},?\s)?{DATE}))"
    r"(?:(?:\s{2,}|\s?[|,•·–—-]\s?)(?i:page\s?)?[A-Z]?\d{1,3})?"
)
# The head of a message in an export of a channel: "Rybar, [3/14/2024 8:01 AM]", "Sent: Monday, May 3, 2021 9:14 AM".
_CHANNEL = re.compile(
    r".{2,40}, \[\d[\d./-]{5,9},? \d\d?:\d\d(?::\d\d)?(?: [AP]M)?\]|(?:Sent|Date): .{0,12}\d.*\d:\d\d.*"
)
_HEADER = re.compile(
    r"(?:(?:PRESS|NEWS|MEDIA) (?:RELEASE|STATEMENT|ADVISORY)"
    r"|(?:Press|News|Media) (?:[Rr]elease|[Ss]tatement|[Aa]dvisory)"
    r"|(?:FOR )?IMMEDIATE RELEASE|For [Ii]mmediate [Rr]elease|EMBARGOED\b.{0,60}"
    r"|JOINT STATEMENT|READOUT|FACT SHEET|STATEMENT|REMARKS|TRANSCRIPT|COMMUNIQU[EÉ]|MEDIA NOTE|Media Note"
    r"|Joint [Ss]tatement|Fact [Ss]heet|Statement|Remarks|Readout|Transcript|Speech|Communiqu[eé]|Press [Bb]riefing)"
    r"(?:[ :#-]*(?:\(\d{4}\)|(?:No\.?|Nr\.?|IP)?\s*\d[\d/()-]*)){0,3}\s*:?"
    r"|\|?\s?Press Release \(\d{4}\)[ \d]*"
    r"|[A-Z][\w' -]{2,50} [-–—|] (?:[Pp]ress [Rr]elease|[Ss]tatement|[Ss]peech|[Rr]emarks|[Dd]aily [Nn]ews)"
    # documents of the United Nations
    r"|(?:SC|GA|SG|DC|ECOSOC|HR|PAL|OBV|DSG)(?:/[A-Z]{1,4}){0,3}/\d{2,6}"
    r"|\d{1,5}(?:ST|ND|RD|TH|st|nd|rd|th)\s(?:MEETING|Meeting|PLENARY|Plenary)S?(?:\s[Mm]eeting)?(?:\s\([^()]{1,30}\))?"
)
#: Longer than any stamp, in characters.
LONGEST = 120
_LONGEST_OUTLET = 30


def is_stamp(words: str) -> bool:
    """Whether a line is a stamp: "Published: 12 February 2024", "Updated 14:05 GMT", a date alone.

    >>> is_stamp("Issued on 12 Feb. 2024"), is_stamp("Published a report on 12 February 2024")
    (True, False)
    """
    if len(words) > LONGEST:
        return False
    if _CHANNEL.fullmatch(words) or _PAPER.fullmatch(words) or _END.fullmatch(words) or _NUMBERED.fullmatch(words):
        return True
    if _AGO.fullmatch(words):
        return True
    if not any(map(str.isdigit, words)):
        return _KEY_ALONE.fullmatch(words) is not None
    if _BARE.fullmatch(words) is not None and (has_date(words) or _CLOCK_ALONE.search(words) is not None):
        return True
    if _ISO.fullmatch(words):
        return True
    first, _, outlet = words.partition(" | ")
    if outlet and len(outlet) < _LONGEST_OUTLET and outlet[0].isupper() and _ISO.fullmatch(first):
        return True
    keyed = _KEYED.match(words)
    if keyed is None:
        return False
    rest = keyed["rest"]
    return bool(_BARE.fullmatch(rest) or _ISO.match(rest) or _AGO.match(rest) or (":" in words[:24] and read_day(rest)))


def is_header(words: str) -> bool:
    """Whether a line heads a press release.

    >>> is_header("PRESS RELEASE (2024) 021"), is_header("FOR IMMEDIATE RELEASE")
    (True, True)
    """
    return len(words) <= LONGEST and _HEADER.fullmatch(words) is not None


def stamp_day(words: str) -> tuple[int, Day] | None:
    """How much a stamp tells of the day of publication (less is better), and the day it names."""
    day = read_day(words)
    if day is None:
        return None
    low = words.lower()
    return (1 if "updat" in low or "modif" in low or "revis" in low or "last" in low else 0), day
