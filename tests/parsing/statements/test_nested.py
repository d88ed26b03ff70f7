"""Statements in statements, words withheld, contents that end before the paper's comment."""

import pytest

from .reading import statements

# fmt: off
FOUND = {
    "Lind said the agency had warned Oslo.":
        ["Lind | said | the agency had warned Oslo | indirect | assert",
         "the agency | had warned | Oslo | indirect | warn"],
    "Tass quoted Lind as saying the talks were over.":
        ["Tass | quoted | Lind as saying the talks were over | indirect | assert",
         "Lind | saying | the talks were over | indirect | assert"],
    "Lind did not comment.": ["Lind | did not comment | comment | indirect | decline, negated"],
    "The army would neither confirm nor deny the raid.":
        ["The army | neither confirm nor deny | the raid | indirect | decline"],
    "Lind said the drone had crossed, a charge Oslo denies.":
        ["Lind | said | the drone had crossed | indirect | assert", "Oslo | denies | a charge | indirect | deny"],
    '"We are ready" \u2014 Anna Lind, Swedish minister':
        ['Anna Lind, Swedish minister | \u2014 | "We are ready" | direct | assert'],
    "Lind claimed, without offering evidence, that Oslo had lied.":
        ["Lind | claimed | that Oslo had lied | indirect | assert"],
}
# fmt: on
NOTHING = (
    'Her book, "Power, Faith and Fantasy," won a prize.',
    "Lind recalled her ambassador from Oslo.",
    "Lind wrote a memoir.",
)


@pytest.mark.parametrize("text", FOUND)
def test_levels(text: str) -> None:
    assert FOUND[text] == statements(text)


@pytest.mark.parametrize("text", NOTHING)
def test_no_statement(text: str) -> None:
    assert [] == statements(text)
