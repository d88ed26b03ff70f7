"""Inline marks in any syntax."""

import html

import pytest

from made import ARTICLE, NATO, TEXT
from natonews import annotate
from natonews.model import Actor, ActorKind, Article, Finding, Mention, Span


def test_marks_stand_in_the_place_of_the_words() -> None:
    marked = annotate(ARTICLE, lambda found, words: f"[{words}]({getattr(found, 'id', '')})", ["actors"])
    assert "[Moscow](country:RUS) said on Thursday that [NATO](org:nato) had sent jets." in marked


def test_inner_marks_are_nested_in_outer_ones() -> None:
    outer = Actor("o", "o", ActorKind.GROUP, mentions=(Mention(Span(0, 9)),))
    inner = Actor("i", "i", ActorKind.GROUP, mentions=(Mention(Span(0, 4)),))
    crossing = Actor("x", "x", ActorKind.GROUP, mentions=(Mention(Span(6, 12)),))
    article = Article("NATO army left", actors=(outer, inner, crossing))

    def tagged(found: Finding, words: str) -> str:
        name = getattr(found, "name", "")
        return f"<{name}>{words}</{name}>"

    assert "<o><i>NATO</i> army</o> left" == annotate(article, tagged, ["actors"])


def test_the_text_can_be_escaped_on_its_way() -> None:
    marked = annotate(ARTICLE, lambda _, words: f"<b>{words}</b>", ["actors"], plain=html.escape)
    assert "&lt;false&gt;" in marked
    assert "<b>NATO</b>" in marked


@pytest.mark.parametrize("write", [lambda _, __: "", lambda _, words: words + words])
def test_a_function_that_loses_or_doubles_the_words_is_refused(write: object) -> None:
    with pytest.raises(ValueError, match="must return its second argument once"):
        annotate(Article(TEXT, actors=(NATO,)), write)  # type: ignore[arg-type]
