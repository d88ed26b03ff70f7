"""The text of an article with inline marks in any syntax."""

from collections.abc import Callable, Sequence

from natonews.markup import nest
from natonews.model import Article, Finding
from natonews.model.layers import labelled

Writer = Callable[[Finding, str], str]
_HOLE = "\ue000"  # stands for the words while the writer's marks are taken apart


def annotate(
    article: Article,
    write: Writer,
    layers: Sequence[str] = ("actors", "places", "times"),
    plain: Callable[[str], str] = str,
) -> str:
    """The text in which ``write(finding, words)`` stands in the place of each finding's words.

    Findings inside others are nested; one that crosses another is left out. The `words` that `write` gets stand for
    what will be there, inner marks included; it must keep them as one piece. `plain` turns every stretch of the
    article's own text into the target syntax: for HTML pass ``html.escape``. Raises ValueError where `write` does
    not keep the words.

    >>> from natonews.model import Actor, ActorKind, Mention, Span
    >>> nato = Actor("org:nato", "NATO", ActorKind.ORGANIZATION, mentions=(Mention(Span(0, 4)),))
    >>> annotate(Article("NATO met.", actors=(nato,)), lambda found, words: f"[{words}]({found.id})")
    '[NATO](org:nato) met.'
    """
    if not isinstance(article, Article):
        raise TypeError(
            f"annotate() needs an Article, got {type(article).__name__}. Parse it first: natonews.parse(text)"
        )
    marks = []
    for mark in labelled(article, layers):
        before, hole, after = write(mark.finding, _HOLE).partition(_HOLE)
        if not hole or _HOLE in after:
            raise ValueError("annotate(): the function must return its second argument once, as one piece")
        marks.append((mark.span.start, mark.span.end, before, after))
    out: list[str] = []
    at = 0
    for where, inserted in nest(marks):
        out += [plain(article.text[at:where]), inserted]
        at = where
    return "".join(out) + plain(article.text[at:])
