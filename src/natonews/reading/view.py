"""The view: a text of equal length in which marks and blanks are plain."""

import re

#: Stands in the view for a character that is not seen, inside a word.
INVISIBLE = "\u00ad"

_MARKS = str.maketrans({
    **dict.fromkeys("“”„‟«»＂", '"'),
    **dict.fromkeys("‘’‚‛´′ʼ＇", "'"),
    **dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"),
    **dict.fromkeys("\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    **dict.fromkeys("\u200b\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", INVISIBLE),
    **dict.fromkeys(map(chr, (*range(9), *range(14, 28), 31, 127, *range(0x80, 0x85), *range(0x86, 0xA0))), INVISIBLE),
})
_LONE = re.compile(f"(?<![^\\s]){INVISIBLE}+")


def plain(text: str) -> str:
    """The view of a text."""
    view = text.replace("\r\n", " \n") if "\r" in text else text
    view = view.translate(_MARKS)
    if INVISIBLE in view:
        view = _LONE.sub(lambda match: " " * len(match[0]), view)
    return view
