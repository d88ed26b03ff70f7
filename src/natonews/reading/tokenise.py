"""Cuts a page into tokens: Penn Treebank words over raw offsets."""

import re

from .abbreviations import BEFORE_FIGURE, BEFORE_NAME, MAY_END, MONTH, STARTERS, WORDLIKE, WORDLIKE_MONTH
from .odd import INVISIBLE, LIGATURES
from .parts import Page
from .tokens import Tokens

# Letters, digits, marks that combine with them, and invisible characters inside a word.
_L = (
    r"[\w\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670"
    r"\u0900-\u0903\u093a-\u094f\u200c\u200d]"
)
_LINKS = (
    r"(?:https?://|www\.)[^\s<>\"]*[^\s<>\".,;:!?')\]]"
    r"|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"
    r"|[@#]\w+|"
)
_REST = (
    rf'{INVISIBLE}*"{INVISIBLE}*|'
    rf"(?:[^\W\d_]\.){{2,}}(?:-{_L}+)*"  # U.S., a.m., U.S.-led
    r"|U\. S\.(?: A\.)?|'n'(?=\s)|'\d0s\b|'(?:[Ee]m|[Tt]il|[Tt]is|[Tt]was)\b"
    r"|[Cc]an(?=not\b)|N[°º]\.?"
    # A word or figure; group 1 is a stop right after it.
    rf"|{_L}+(?:(?:[-&'\u2010\u2011]|(?<=\d)[.,:/](?=\d)){_L}+)*"
    r"(?:\.(?:com|org|net|int|edu|gov|mil|info|eu|co\.uk)\b)?(\.(?!\.| \. ))?"
    r"|\.(?:\.+|(?: \.){2,})|-{2,}|[!?]+|[*=~]+|\S"
)
_PLAIN = re.compile(_REST)
_LINKED = re.compile(_LINKS + _REST)
_NEXT_WORD = re.compile(r"\s+([A-Za-z]{1,12})\b")
_CLITIC = re.compile(rf"(?i)(?:n'{INVISIBLE}*t|'{INVISIBLE}*(?:s|re|ve|ll|d|m))$")


def tokenise(page: Page) -> Tokens:
    """The tokens of a page; they cover every character of its view that is no blank."""
    view = page.view
    pattern = _LINKED if "@" in view or "#" in view or "www." in view or "://" in view else _PLAIN
    spans: list[tuple[int, int]] = []
    add = spans.append
    for match in pattern.finditer(view):
        if match.lastindex:
            start, end = match.span()
            if not _keeps_stop(view, start, end):
                spans.extend(_unclitic(view, start, end - 1))
                start = end - 1
            add((start, end))
        else:
            add(match.span())
    words = [view[start:end] for start, end in spans]
    if "'" in view:
        spans = _cut_clitics(view, words, spans)
        words = [view[start:end] for start, end in spans]
    return _columns(page, tuple(words), spans)


def _cut_clitics(view: str, words: list[str], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    cut: list[tuple[int, int]] = []
    done = 0
    for at in [at for at, word in enumerate(words) if "'" in word and len(word) > 2]:
        cut += spans[done:at]
        cut += _unclitic(view, *spans[at])
        done = at + 1
    return cut + spans[done:]


def _columns(page: Page, words: tuple[str, ...], spans: list[tuple[int, int]]) -> Tokens:
    view = page.view
    if INVISIBLE in view:
        words = tuple([word.replace(INVISIBLE, "") or word for word in words])
    if not page.text.isascii() and any(map(view.__contains__, map(chr, LIGATURES))):
        words = tuple([word.translate(LIGATURES) for word in words])
    if "U. S." in view or ". ." in view:
        words = tuple([word.replace(" ", "") for word in words])
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    return Tokens(page.text, words, tuple(map(str.lower, words)), starts, ends)


def _keeps_stop(view: str, start: int, end: int) -> bool:
    """Whether the stop at `end` - 1 belongs to the word before it."""
    word = view[start : end - 1].lower().rpartition("-")[2]  # then-Sen.
    rest = view[end : end + 3].lstrip()
    if len(word) == 1:
        # An initial, unless nothing that could be a name follows.
        if view[start].islower():
            return view[start - 1 : start] == "(" and word in "bdcr"  # (b. March 2009)
        leads_on = rest[:1].isupper() or rest[:1] == "(" or view[end : end + 1] == "-"
        return word.isalpha() and leads_on and not _begins_sentence(view, end)
    if word in BEFORE_NAME and word not in WORDLIKE:
        return True
    if word in BEFORE_NAME and view[start].isupper() and rest[:1].isupper() and "\n" not in view[end : end + 2]:
        return not _begins_sentence(view, end)  # Sec. Austin
    if word in BEFORE_FIGURE and rest[:1].isdigit():
        return True
    if word in MONTH:
        return word not in WORDLIKE_MONTH or rest[:1].isdigit()
    if word in MAY_END:
        return word not in WORDLIKE or not rest or rest[0].islower() or rest[0] in ",;)'"
    return False


def _begins_sentence(view: str, end: int) -> bool:
    """Whether the word after an initial is one that begins a sentence and no name."""
    match = _NEXT_WORD.match(view, end)
    return match is not None and match[1] in STARTERS and len(match[1]) > 1


def _unclitic(view: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """A word cut before its clitic: ``NATO 's``, ``do n't``."""
    word = view[start:end]
    if "'" not in word or len(word) < 3:
        return ((start, end),)
    match = _CLITIC.search(word)
    if match is None or match.start() == 0:
        return ((start, end),)
    cut = start + match.start()
    return ((start, cut), (cut, end))
