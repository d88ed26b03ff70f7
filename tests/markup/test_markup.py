"""Overlapping marks, nesting, escaping."""
# ruff: noqa: E501 -- a case is a line

import pytest

from natonews.markup import Mark, draw, nest, table


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], "abcdef"),
        ([Mark(1, 3, "x")], 'a<span class="x">bc</span>def'),
        ([Mark(0, 4, "x"), Mark(2, 6, "y")], '<span class="x">ab</span><span class="x y">cd</span><span class="y">ef</span>'),
        ([Mark(0, 2, "x", tag="T")], '<span class="x">ab<sup class="x-tag">T</sup></span>cdef'),
        (
            [Mark(0, 4, "x", framed="e"), Mark(2, 3, "y")],
            '<span class="x e e-first">ab</span><span class="x e y">c</span><span class="x e e-last">d</span>ef',
        ),
        ([Mark(2, 2, "x")], "abcdef"),
        ([Mark(0, 6, "x", "one"), Mark(0, 6, "x", "two")], '<span class="x" title="one&#10;two">abcdef</span>'),
    ],
)  # fmt: skip
def test_marks_are_drawn(marks: list[Mark], expected: str) -> None:
    assert expected == draw("abcdef", marks)


def test_every_character_is_escaped() -> None:
    drawn = draw('<b>"&', [Mark(0, 5, 'x"><script>', '"><script>')])
    assert "<script>" not in drawn
    assert "&lt;b&gt;&quot;&amp;" in drawn


def test_no_line_is_blank() -> None:
    assert "a<br/><br/>b" == draw("a\n\nb", [])


def test_marks_that_cross_an_open_one_are_left_out() -> None:
    assert [(0, "<"), (3, ">")] == list(nest([(0, 3, "<", ">"), (2, 5, "[", "]")]))


def test_a_table_escapes_head_cells_and_caption() -> None:
    drawn = table(["<i>"], [["<b>"]], "<u>")
    assert "<i>" not in drawn.replace("&lt;i&gt;", "")
    assert "&lt;b&gt;" in drawn
    assert "&lt;u&gt;" in drawn
