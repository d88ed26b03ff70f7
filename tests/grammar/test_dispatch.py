"""A dispatcher finds what one matcher of the table would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natonews.errors import PatternError
from natonews.grammar import Alphabet, Dispatcher, Matcher, Rule, Table

ALPHABET = Alphabet.of([{"A"}, {"B"}, {"C"}, {"A", "B"}, set()])
TABLE = Table(
    "t",
    (
        Rule("two", "x:A? y:B+ >C", ("x",)),
        Rule("not", "!C ~A C", ("x",)),
        Rule("either", "(A|B C) A", ("x",)),
        Rule("one", "C", ("x",)),
    ),
)
ONE, MANY = Matcher.of(TABLE, ALPHABET), Dispatcher.of(TABLE, ALPHABET, ("A", "C"))


@given(st.text(alphabet=sorted(ALPHABET.letters.values()), max_size=30))
def test_the_same_matches_as_one_matcher(letters: str) -> None:
    expected = [(m.address, m.first, m.stop, dict(m.parts)) for m in ONE.find(letters)]
    assert expected == [(m.address, m.first, m.stop, dict(m.parts)) for m in MANY.find(letters)]


def test_a_rule_that_fits_nothing_is_refused() -> None:
    with pytest.raises(PatternError, match="fits the empty row"):
        Dispatcher.of(Table("t", (Rule("r", "A? B*", ("x",)),)), ALPHABET, ("A",))
