"""The head of an e-mail above the text: who sent it to whom, when, and on what."""

import re

from .lines import Line

_HEAD = re.compile(r"(?:From|To|Cc|CC|Bcc|Sent|Reply-To|Date|Subject|SUBJECT|FROM|TO|DATE)\s?:\s+(?=\S)")
_SUBJECT = re.compile(r"(?:Subject|SUBJECT)\s?:\s+(?:(?:Re|RE|Fwd?|FWD?|FW):\s+)*(?=\S)")
#: So many of the first lines may be such a head.
_MOST = 8


def is_mail_head(view: str, lines: tuple[Line, ...], number: int) -> bool:
    """Whether a line is one of several that tell who sent a mail, to whom and on what."""
    line = lines[number]
    if _HEAD.match(view, line.start, line.end) is None:
        return False
    if number and not line.after_blank and _HEAD.match(view, lines[number - 1].start, lines[number - 1].end):
        return True
    below = lines[number + 1] if number + 1 < len(lines) else None
    return below is not None and not below.after_blank and _HEAD.match(view, below.start, below.end) is not None


def split_heads(view: str, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, that of an e-mail's subject in two: the word and what it is; all if there is no such head."""
    heads = [number for number, line in enumerate(lines[:_MOST]) if _HEAD.match(view, line.start, line.end)]
    if len(heads) < 2:
        return lines
    found = list(lines)
    for number in heads:
        line = lines[number]
        match = _SUBJECT.match(view, line.start, line.end)
        if match is not None:
            word = line.start + len(match[0].rstrip())
            found[number : number + 1] = [
                Line(line.start, word, line.after_blank, line.first),
                Line(match.end(), line.end, after_blank=False),
            ]
            break
    return tuple(found)
