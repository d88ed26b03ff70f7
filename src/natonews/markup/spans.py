"""Text with marks: overlapping marks drawn right, every character escaped."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from attrs import frozen


@frozen(order=True)
class Mark:
    """A stretch of a text, in characters, with the style classes and the hover title that it adds."""

    start: int
    end: int
    classes: str
    title: str = ""
    tag: str = ""  #: a small label drawn behind the last character
    framed: str = ""  #: a class for every piece of it; its first and last piece have ``-first`` and ``-last`` besides


def draw(text: str, marks: Iterable[Mark]) -> str:
    """The text as HTML; where marks overlap, the shared stretch shows the classes and titles of all of them.

    Time grows with the text, the marks and their overlaps.

    >>> draw("a < b", [Mark(0, 1, "x", "one"), Mark(0, 5, "y")])
    '<span class="x y" title="one">a</span><span class="y"> &lt; b</span>'
    """
    kept = sorted(mark for mark in marks if mark.start < mark.end)
    opening: defaultdict[int, list[Mark]] = defaultdict(list)
    closing: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in kept:
        opening[mark.start].append(mark)
        closing[mark.end].append(mark)
    edges = sorted({0, len(text), *opening, *closing})
    out: list[str] = []
    active: list[Mark] = []
    for start, end in zip(edges, [*edges[1:], len(text)], strict=True):
        ended = closing.get(start, [])
        active = [mark for mark in active if mark not in ended] + opening.get(start, [])
        if start < end:
            out.append(_piece(text[start:end], active, start, end))
    return "".join(out)


def _piece(words: str, active: Sequence[Mark], start: int, end: int) -> str:
    if not active:
        return _lines(words)
    classes = " ".join(dict.fromkeys(name for mark in active for name in _classes(mark, start, end)))
    titles = "\n".join(dict.fromkeys(mark.title for mark in active if mark.title))
    told = escape(titles).replace("\n", "&#10;")
    title = f' title="{told}"' if told else ""
    tags = "".join(_tag(mark) for mark in active if mark.tag and mark.end == end)
    return f'<span class="{escape(classes)}"{title}>{_lines(words)}{tags}</span>'


def _lines(words: str) -> str:
    """Escaped, with tags for newlines: some notebooks drop blank lines, and Markdown ends HTML at them."""
    return escape(words).replace("\r\n", "\n").replace("\n", "<br/>")


def _tag(mark: Mark) -> str:
    name = (mark.framed or mark.classes).split()[0]
    return f'<sup class="{escape(name)}-tag">{escape(mark.tag)}</sup>'


def _classes(mark: Mark, start: int, end: int) -> list[str]:
    names = mark.classes.split()
    if mark.framed:
        first = [f"{mark.framed}-first"] if mark.start == start else []
        last = [f"{mark.framed}-last"] if mark.end == end else []
        names += [mark.framed, *first, *last]
    return names


def nest(marks: Iterable[tuple[int, int, str, str]]) -> Iterator[tuple[int, str]]:
    """Where to insert the opening and closing strings of ``(start, end, before, after)``, properly nested.

    A mark that crosses one that opened before it is left out: inline marks cannot cross.

    >>> list(nest([(0, 5, "<s>", "</s>"), (0, 2, "<a>", "</a>"), (3, 9, "<x>", "</x>")]))
    [(0, '<s>'), (0, '<a>'), (2, '</a>'), (5, '</s>')]
    """
    stack: list[tuple[int, str]] = []
    for start, end, before, after in sorted(marks, key=lambda mark: (mark[0], -mark[1])):
        while stack and stack[-1][0] <= start:
            yield stack.pop()
        if stack and end > stack[-1][0]:
            continue
        yield start, before
        stack.append((end, after))
    while stack:
        yield stack.pop()
