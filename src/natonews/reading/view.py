"""The view: a text of equal length in which marks and blanks are plain."""

import re

from natonews.model import Note

from .odd import INVISIBLE, repaired

_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_UNSEEN = (
    *range(9), *range(14, 28), 31, *range(0x7F, 0x85), *range(0x86, 0xA0),
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF,
)  # fmt: skip
_PLAIN = str.maketrans(
    dict.fromkeys("“”„‟«»‹›＂〝〞❝❞「」『』", '"')
    | dict.fromkeys("‘’‚‛´′ʼ＇`❛❜", "'")
    | dict.fromkeys(_BREAKS, "\n")
    | dict.fromkeys(_BLANKS, " ")
    | dict.fromkeys(map(chr, _UNSEEN), INVISIBLE)
)
_OTHERS = re.compile("[" + re.escape("".join(map(chr, _PLAIN))) + "]")
_EDGE = re.compile(rf"(?<![\w&'’\"{INVISIBLE}-]){INVISIBLE}++(?!\")|(?<![{INVISIBLE}\"]){INVISIBLE}++(?![\w\"])")


# Pictures stand beside the words and are none: flags, faces, warning signs.
_PICTURES = re.compile(
    "[\u2600-\u275a\u2761-\u27bf\u2b00-\u2bff\ufe0e\ufe0f\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f]+"
)
_PAIRS = ("''", "``", "‘‘", ",,", '""')
# What stands before comes last in each, so that the search goes by first letters.
_DOUBLED = re.compile(
    r"``(?!['`])(?<!['`]``)|'''(?!['`])(?<!['`]''')|''(?!['`])(?<!['`]'')|‘‘|’’(?!’)(?<=[^\s‘]’’)"
    r"|,,(?=\w)(?<![^\s(],,)|\"\"(?=[\w(])(?<![^\s(]\"\")|\"\"(?=[\s.,;:)]|$)(?<=[\w.,!?]\"\")"
)


def _doubled(text: str, view: str) -> str:
    """Two single marks that stand for a double one, as one mark and an invisible character on its outer side."""
    curly = "‘‘" in text
    lone = text.count('""') < 2
    begun = False
    parts: list[str] = []
    at = 0
    for match in _DOUBLED.finditer(text):
        start, end = match.span()
        if (match[0] == "’’" and not curly) or (match[0] == '""' and lone):
            continue
        before, after = view[start - 1 : start], view[end : end + 1]
        opening = match[0] in ("``", "‘‘", ",,") or (not before.strip() and bool(after.strip()))
        if match[0] == '""':
            if opening == begun:
                continue
            begun = opening
        plain = INVISIBLE + '"' if opening else '"' + INVISIBLE
        single = "'" if end - start == 3 else ""  # ''' is a double mark and a single one inside it
        parts += (view[at:start], plain + single if opening else single + plain)
        at = end
    return "".join((*parts, view[at:]))


def read_view(text: str) -> tuple[str, tuple[Note, ...]]:
    """The view of a text, and notes on what was odd in it.

    Curly quotation marks are straight, odd blanks are blanks, every kind of line end is a newline; a character that
    is not seen is `INVISIBLE` inside a word and a blank elsewhere.
    """
    view, notes = repaired(text)
    if "\r\n" in view:
        view = view.replace("\r\n", " \n")
    for one in set(_OTHERS.findall(view)):  # none of them stands for another, so that their order does not matter
        view = view.replace(one, _PLAIN[ord(one)])
    if INVISIBLE in view:
        view = _EDGE.sub(lambda match: " " * len(match[0]), view)
    if not text.isascii():
        view = _PICTURES.sub(lambda match: " " * len(match[0]), view)
    if any(pair in text for pair in _PAIRS):
        view = _doubled(text, view)
    return view, tuple(notes)
