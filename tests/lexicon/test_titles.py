"""The table of titles."""

from collections import Counter

import pytest

from natonews.lexicon.tables.titles import TITLES
from natonews.ontology import SECTORS

_BY_WORDS = {row.words: row for row in TITLES}


def test_titles_are_unique() -> None:
    assert [] == [words for words, count in Counter(row.words for row in TITLES).items() if count > 1]


def test_titles_are_lower_case_and_tidy() -> None:
    assert [] == [row.words for row in TITLES if row.words != " ".join(row.words.lower().split())]


def test_sectors_are_those_of_plover() -> None:
    assert set() == {row.sector for row in TITLES} - set(SECTORS) - {None}


@pytest.mark.parametrize(
    ("words", "sector", "before", "gender"),
    [
        ("president", "GOV", True, ""),
        ("lt. gen.", "MIL", True, ""),
        ("spokeswoman", "GOV", True, "f"),
        ("king", "GOV", True, "m"),
        ("senator", "LEG", True, ""),
        ("warlord", "REB", True, ""),
        ("official", "GOV", False, ""),
        ("mrs", None, True, "f"),
        ("chancellor", "GOV", True, ""),
    ],
)
def test_what_a_title_tells(words: str, sector: str | None, before: bool, gender: str) -> None:  # noqa: FBT001
    row = _BY_WORDS[words]
    assert (sector, before, gender) == (row.sector, row.before_name, row.gender)
