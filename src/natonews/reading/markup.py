"""Marks of markup in plain text: HTML, escapes of JSON and of e-mail, quoted replies; and what they stand for."""

import html
import re
from collections.abc import Callable, Iterator

#: A stretch of the text and what it is to be read as.
Repair = tuple[int, int, str]

_NAMED = r"quot|nbsp|amp|lt|gt|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|apos"
_ENTITY = re.compile(
    rf"&(?:amp;)*(?:(?:#\d{{1,7}}|#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z]{{2,8}}\d?);|(?:{_NAMED})(?![A-Za-z0-9=;]))"
)
_NAMES = (
    r"p|br|b|i|u|s|em|strong|a|div|span|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|figure|figcaption|picture|source|img|video"
    r"|audio|iframe|table|thead|tbody|tr|td|th|section|article|header|footer|aside|main|nav|small|sup|sub|time|cite"
    r"|q|svg|path|button|form|input|label|font|center|hr|html|head|body|title|meta|link|noscript|mark|del|ins|pre|code"
)
# What a browser does not show, from its opening to its closing.
_HIDDEN = (("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->"), ("<!doctype", ">"))
_TAG = re.compile(rf"(?:<|&lt;)/?(?:{_NAMES})\b(?:\s[^<>]{{0,400}}?|/)?(?:>|&gt;)", re.IGNORECASE)
_BREAKING_TAG = re.compile(
    r"(?:<|&lt;)/?(?:p|br|div|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|figure|figcaption|table|tr|section|article|header|footer|aside"
    r"|title|hr)\b",
    re.IGNORECASE,
)
# A backslash before a mark, a letter for a line end, or a number for a character, as JSON writes them.
_ESCAPE = re.compile(r"(?<!\\)\\++(?:u[0-9a-fA-F]{4}|[\"'/]|[nrt](?![a-z]))")
_ESCAPED = {"n": "\n", "r": "\n", "t": " "}
# Quoted-printable, as e-mail writes it.
_QUOTED_SIGN = re.compile(r"(?<!=)=(?:\r?\n|E2=80=|C[2-5]=[89AB])")
_QUOTED = re.compile(r"(?:=[0-9A-F]{2})+|(?<!=)=\r?\n")
_REPLY = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
_MARKDOWN = re.compile(
    r"^#{1,6}[ \t]+(?=\S)|(?<![*\w])\*\*(?=\w|[\"'“‘])|(?<=[\w.,!?:\"'”’)])\*\*(?![*\w])|\[(?=[^\[\]\n]{1,200}\]\(https?://)|\]\(https?://[^\s()]+\)",
    re.MULTILINE,
)


def markup(view: str) -> Iterator[tuple[str, Callable[[str], Iterator[Repair]]]]:
    """The kinds of markup that a text may hold: what a note says of each, and where it stands."""
    if "<" in view or "&lt;" in view:
        yield "an HTML tag, left out", _tags
    if "&" in view:
        yield "an HTML entity, read as {!r}", _entities
    if "\\" in view:
        yield "an escaped character (a backslash), read as {!r}", _escapes
    if "=" in view and _QUOTED_SIGN.search(view) is not None:
        yield "an escaped character (quoted-printable), read as {!r}", _quoted
    if view.startswith(">") or "\n>" in view:
        yield "the mark of a quoted reply (>), left out", _replies
    if "**" in view or "](" in view or view.startswith("#") or "\n#" in view:
        yield "a mark of Markdown, left out", _markdown


def _tags(view: str) -> Iterator[Repair]:
    tags = [(*match.span(), "\n" if _BREAKING_TAG.match(match[0]) else " ") for match in _TAG.finditer(view)]
    upto = 0
    for start, end, plain in sorted(_hidden(view) + tags):
        if start >= upto:
            yield start, end, plain
            upto = end


def _hidden(view: str) -> list[Repair]:
    """Scripts, styles and comments."""
    low = view.lower()
    if len(low) != len(view):
        return []  # a letter whose small form is longer
    found: list[Repair] = []
    for opening, closing in _HIDDEN:
        at = low.find(opening)
        while at >= 0:
            end = low.find(closing, at)
            if end < 0:
                break
            found.append((at, end + len(closing), "\n"))
            at = low.find(opening, end)
    return found


def _entities(view: str) -> Iterator[Repair]:
    for match in _ENTITY.finditer(view):
        plain = match[0]
        for _ in range(3):
            plain = html.unescape(plain)
        if plain != match[0] and len(plain) == 1 and not "\ud800" <= plain <= "\udfff":
            yield *match.span(), plain


def _escapes(view: str) -> Iterator[Repair]:
    for match in _ESCAPE.finditer(view):
        bare = match[0].lstrip("\\")
        plain = chr(int(bare[1:], 16)) if bare[0] == "u" else _ESCAPED.get(bare, bare)
        if not "\ud800" <= plain <= "\udfff":
            yield *match.span(), plain


def _quoted(view: str) -> Iterator[Repair]:
    for match in _QUOTED.finditer(view):
        start, end = match.span()
        if match[0][1] in "\r\n":
            yield start, end, ""
            continue
        codes = bytes.fromhex(match[0].replace("=", ""))
        try:
            plain = codes.decode()
        except UnicodeDecodeError:
            plain = codes.decode("cp1252", errors="replace")
        at = start
        for one in plain:
            width = 3 * len(one.encode()) if len(plain) < len(codes) else 3
            yield at, min(at + width, end), one
            at += width


def _replies(view: str) -> Iterator[Repair]:
    found = [match.span() for match in _REPLY.finditer(view)]
    if len(found) == 1 and view.startswith(">>", found[0][0]):
        return iter(())  # a link to another page
    return ((*span, " ") for span in found)


def _markdown(view: str) -> Iterator[Repair]:
    bold = view.count("**") > 1
    return ((*match.span(), " ") for match in _MARKDOWN.finditer(view) if bold or match[0] != "**")
