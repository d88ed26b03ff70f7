"""Captions of pictures and their credits."""

import re

_AGENCY = (
    r"(?:REUTERS|Reuters|AFP|AP|EPA(?:-EFE)?|EFE|Getty(?: Images)?|GETTY(?: IMAGES)?|TASS|Xinhua|Anadolu(?: Agency)?"
    r"|AA|dpa|DPA|PA(?: Media| Wire)?|NATO|Bloomberg|Shutterstock|Alamy|iStock|Ukrinform|Sputnik|NurPhoto"
    r"|Zuma(?: Press)?|ZUMA(?: Press)?|BBC|CNN|Handout|HANDOUT|via)"
)
_WHAT = r"(?:[Pp]hoto(?:graph|s)?|PHOTO(?:GRAPH)?|[Pp]icture|[Ii]mage|Credit|CREDIT|Video|Source|File|FILE)"
#: How a credit at the end of a caption reads.
_CREDITS = (
    # REUTERS/A. Name; AP Photo/Name
    rf"{_AGENCY}(?:\s+(?:[Pp]hoto|File|Images))?\s*/\s*[A-Z][\w.' -]{{1,40}}(?:/[A-Z][\w.' -]{{1,40}}){{0,3}}",
    # Ana Ruiz/AFP; Ana Ruiz/AFP via Getty Images
    rf"[A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+){{0,3}}\s?/\s?{_AGENCY}(?:\s?/\s?[\w ]{{2,20}}|\sImages|\svia\s[\w ]{{2,20}})?",
    # Photo: AP; Image courtesy: Ana Ruiz
    rf"{_WHAT}(?:\s(?:[Cc]redit|[Cc]ourtesy|source|by))?\s?:\s?[^.:;]{{2,60}}(?:\.[^.:;]{{2,30}})?",
    r"\(?(?:[Pp]hoto|PHOTO|[Ii]mage)s?\s(?:by|courtesy of|via)\s[A-Z][^.:;]{2,60}",
    rf"\({_AGENCY}(?:\s(?:[Pp]hoto|[Ii]mages|[Ff]ile))+\)",
    r"(?:[A-Z][\w.'-]+\s)?Getty Images",
)
_CREDIT = re.compile(rf"(?:[\s(\[|—–-]|^)(?:{'|'.join(_CREDITS)})[\s)\].]*$")
_HEAD = re.compile(
    r"(?:\[\d{1,2}/\d{1,2}\]\s?[A-Z]|Image (?:source|caption|copyright|credit)\b|Media caption\b"
    r"|(?:FILE|File|HANDOUT|Handout) ?(?:PHOTO|photo|picture|image|pic)?\s?[:\-–—]\s|(?:FILE|File) [Pp](?:HOTO|hoto)\b"
    r"|(?:Photo|PHOTO|Pictured|Photograph|Picture|Image|Credit|Caption|CAPTION|Photos|Illustration)"
    r"(?:\s(?:credit|courtesy|by))?\s?:\s|\((?:Photo|PHOTO|Image|Picture|Photograph)\b|\(?AP Photo\b|Courtesy of\b)"
)
# The outlet alone in brackets signs reports too; under a picture the words tell what is seen, or on which day.
_OUTLET = re.compile(rf"\({_AGENCY}\)\.?$")
_ALONE = re.compile(
    r"(?:REUTERS|Reuters|EPA(?:-EFE)?|Getty Images|AFP(?: via Getty Images)?|AP|PA Media|Anadolu(?: via Getty Images)?)"
)
_SHOWN = re.compile(
    r"(?:\bon|\bin|,)\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?\s\d|\s\d\d?\s(?:January|February|March"
    r"|April|May|June|July|August|September|October|November|December)\b|\b(?:pictured|file photo|seen here"
    r"|(?:is|are) seen|left|right|centre|center|in this (?:photo|picture|image))\b"
)
# No credit without one of these near the end.
_HINTS = re.compile("/|hoto|HOTO|mage|redit|REDIT|ideo|ource|icture|[(]|ile:|ILE")
#: Longer than any caption, in characters; and where in it the credit may begin, counted from the end.
LONGEST, _TAIL = 420, 140


def is_caption_alone(words: str) -> bool:
    """Whether a line is an agency's name alone, as over or under a picture."""
    return _ALONE.fullmatch(words) is not None


def is_caption(words: str) -> bool:
    """Whether a line tells what a picture shows or whose it is.

    >>> is_caption("Troops board a ferry in Tallinn, Feb. 7. REUTERS/A. Name"), is_caption("(Photo: AP)")
    (True, True)
    """
    if len(words) > LONGEST:
        return False
    if _HEAD.match(words) is not None:
        return True
    if is_caption_alone(words):
        return True
    if _OUTLET.search(words[-30:]) is not None:
        return not words[-30:].rpartition("(")[0] or _SHOWN.search(words) is not None or "." not in words
    tail = words[-_TAIL:]
    return _HINTS.search(tail) is not None and _CREDIT.search(tail) is not None
