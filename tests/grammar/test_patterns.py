"""The pattern language, its errors and its speed."""

import time
import warnings

import pytest

from natonews.errors import PatternError
from natonews.grammar import Alphabet, Matcher, Rule, Table, words_in

ALPHABET = Alphabet.of([{"NAME"}, {"CUE", "VERB"}, {"VERB"}, {"LOW"}, {"LOW", "that"}, {"MARK"}])
KINDS = {"n": {"NAME"}, "c": {"CUE", "VERB"}, "v": {"VERB"}, "l": {"LOW"}, "t": {"LOW", "that"}, "m": {"MARK"}}


def find(pattern: str, row: str) -> list[dict[str, tuple[int, int]]]:
    matcher = Matcher.of(Table("test", (Rule("rule", pattern, ("x",)),)), ALPHABET)
    return [dict(m.parts) | {"": (m.first, m.stop)} for m in matcher.find(ALPHABET.spell(KINDS[k] for k in row))]


@pytest.mark.parametrize(
    ("pattern", "row", "expected"),
    [
        ("NAME CUE", "lncl", [{"": (1, 3)}]),
        ("speaker:NAME+ cue:CUE", "nnc", [{"": (0, 3), "speaker": (0, 2), "cue": (2, 3)}]),
        ("NAME that? LOW", "ntl", [{"": (0, 3)}]),
        ("NAME (that|CUE) LOW", "nclntl", [{"": (0, 3)}, {"": (3, 6)}]),
        ("who:(NAME LOW*) CUE", "nllc", [{"": (0, 4), "who": (0, 3)}]),
        ("NAME ~CUE", "ncnl", [{"": (2, 4)}]),
        ("NAME >CUE", "nlnc", [{"": (2, 3)}]),
        ("NAME !CUE", "ncn", [{"": (2, 3)}]),
        ("^ NAME", "nn", [{"": (0, 1)}]),
        ("NAME $", "nn", [{"": (1, 2)}]),
        ("NAME _*? CUE", "nlclc", [{"": (0, 3)}]),
        ("VERB", "cv", [{"": (0, 1)}, {"": (1, 2)}]),
        ("role:NAME? CUE", "c", [{"": (0, 1)}]),
    ],
)
def test_a_pattern_finds(pattern: str, row: str, expected: list[dict[str, tuple[int, int]]]) -> None:
    assert expected == find(pattern, row)


@pytest.mark.parametrize(
    ("pattern", "why", "column"),
    [
        ("NAME §", "cannot be read", 5),
        ("NAME (CUE", "opens a bracket that is never closed", 5),
        ("NAME) CUE", "closes a bracket that is not open", 4),
        ("NAME OTHER", "no item can be of the kind 'OTHER'", 5),
        ("(NAME+)+ CUE", "repeats a group that repeats something", 6),
        ("((NAME* CUE)* LOW) CUE", "repeats a group that repeats something", 11),
    ],
)
def test_a_wrong_pattern_is_drawn_with_its_place(pattern: str, why: str, column: int) -> None:
    with pytest.raises(PatternError) as caught:
        find(pattern, "n")
    assert f"rule 'rule': {why}\n    {pattern}\n    {' ' * column}^" == str(caught.value)


def test_a_rule_that_fits_the_empty_row_is_refused() -> None:
    with pytest.raises(PatternError, match="fits the empty row"):
        find("NAME*", "n")


def test_the_first_rule_that_fits_wins() -> None:
    table = Table("test", (Rule("long", "NAME NAME", ("x",)), Rule("short", "NAME", ("x",))))
    found = Matcher.of(table, ALPHABET).find(ALPHABET.spell([{"NAME"}] * 3))
    assert ["test.long", "test.short"] == [m.address for m in found]


def test_a_table_is_skipped_where_no_letter_that_it_needs_stands() -> None:
    matcher = Matcher.of(Table("test", (Rule("rule", "NAME? CUE", ("x",)),)), ALPHABET)
    assert matcher.gate is not None
    assert [] == list(matcher.find(ALPHABET.spell([{"NAME"}] * 3)))


def test_the_literal_words_of_a_table_are_known() -> None:
    table = Table("test", (Rule("rule", "NAME (that|how) x:said >of !to ~in _", ("x",)),))
    assert {"that", "how", "said", "of", "to", "in"} == words_in(table)


def test_a_mark_can_be_repeated_or_left_out() -> None:
    table = Table("test", (Rule("rule", "NAME ,? (CUE ,?) :* ? %", ("x",)),))
    assert {",", ":", "?", "%"} == words_in(table)


def test_a_rule_must_have_an_example() -> None:
    with pytest.raises(ValueError, match="examples must be a tuple"):
        Rule("rule", "NAME", ())


def test_the_product_holds_every_pair_of_word_and_tag() -> None:
    alphabet = Alphabet.product([{"of"}, {"CUE"}], ["NN", "VB"])
    assert 6 == len(alphabet.letters)
    assert 2 == len(alphabet.members("of"))


@pytest.mark.parametrize("pattern", ["NAME* CUE", "NAME+ LOW* NAME* CUE", "a:NAME* NAME* CUE", "(NAME|LOW)* CUE"])
def test_a_long_row_of_one_letter_stays_near_linear(pattern: str) -> None:
    matcher = Matcher.of(Table("test", (Rule("rule", pattern, ("x",)), Rule("other", "VERB LOW", ("x",)))), ALPHABET)
    row = ALPHABET.spell([{"NAME"}] * 300)  # a sentence is never longer: the stages cut it
    with warnings.catch_warnings():
        started = time.process_time()
        list(matcher.find(row))
        assert 2.0 > time.process_time() - started
