"""Tokens: Penn Treebank words over raw offsets."""

import pytest

from natonews.reading import Tokens, read_page, tokenise


def tokens(text: str) -> Tokens:
    return tokenise(read_page(text))


WORDS = [
    ("The U.S. and U.K. agreed.", "The|U.S.|and|U.K.|agreed|."),
    ("A U.S.-led force", "A|U.S.-led|force"),
    ("two-year, F-16s, T-72B3 and COVID-19", "two-year|,|F-16s|,|T-72B3|and|COVID-19"),
    ("some 1,400 troops, 3.5 percent", "some|1,400|troops|,|3.5|percent"),
    ("at 10:30 on 2024-02-12", "at|10:30|on|2024-02-12"),
    ("$61 billion, €50bn, 20% and £3", "$|61|billion|,|€|50bn|,|20|%|and|£|3"),
    ("NATO's allies' plan", "NATO|'s|allies|'|plan"),
    ("They don't, can't, won't", "They|do|n't|,|ca|n't|,|wo|n't"),
    ("We're, I've, he'd, they'll, I'm", "We|'re|,|I|'ve|,|he|'d|,|they|'ll|,|I|'m"),
    ("He cannot go", "He|can|not|go"),
    ("O'Brien, Da'esh, Sana'a and d'Estaing", "O'Brien|,|Da'esh|,|Sana'a|and|d'Estaing"),
    ("talks failed--again", "talks|failed|--|again"),
    ("Wait... no", "Wait|...|no"),
    ("the Kyiv–Moscow line", "the|Kyiv|–|Moscow|line"),
    ("Bucha.[6] They left.", "Bucha|.|[|6|]|They|left|."),
    ("the '90s and ’80s", "the|'90s|and|'80s"),
    ("Gen. C. Q. Brown Jr. spoke.", "Gen.|C.|Q.|Brown|Jr.|spoke|."),
    ("Resolution No. 1325.", "Resolution|No.|1325|."),
    ("He said no.", "He|said|no|."),
    ("on Feb. 12.", "on|Feb.|12|."),
    ("It is in the U.S.", "It|is|in|the|U.S."),
    ("At 9 a.m. on Oct. 3", "At|9|a.m.|on|Oct.|3"),
    ("AT&T and R&D", "AT&T|and|R&D"),
    ("see www.nato.int/news, or ask@nato.int.", "see|www.nato.int/news|,|or|ask@nato.int|."),
    ("@SecGen on #Ukraine", "@SecGen|on|#Ukraine"),
    ("the 9/11 attacks, 24/7", "the|9/11|attacks|,|24/7"),
    ("BRUSSELS/KYIV", "BRUSSELS|/|KYIV"),
    ("“We act,” ‘they’ said", "\"|We|act|,|\"|'|they|'|said"),
    ("``Go,'' he said", '"|Go|,|"|he|said'),
    ("what?! No!!", "what|?!|No|!!"),
    ("de\u00adfence and NA\u200bTO", "defence|and|NATO"),
    ("12\u00a0February, U.\u202fS. aid", "12|February|,|U.S.|aid"),
    ("Президент України сказав.", "Президент|України|сказав|."),
    ("שלום NATO", "שלום|NATO"),
    ("Zelenskyy’s café", "Zelenskyy|'s|café"),
    ("cafe\u0301 Türkiye", "cafe\u0301|Türkiye"),
    ("(AP)", "(|AP|)"),
    ("rock 'n' roll", "rock|'n'|roll"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words(text: str, expected: str) -> None:
    assert expected == "|".join(tokens(text).words)


def test_offsets_point_into_the_untouched_text() -> None:
    text = "\ufeff“We’ll de\u00adfend NATO,” he said."
    found = tokens(text)
    written = [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]
    assert ["“", "We", "’ll", "de\u00adfend", "NATO", ",", "”", "he", "said", "."] == written


def test_lower_is_the_words_in_small_letters() -> None:
    assert ("nato", "'s", "u.s.") == tokens("NATO's U.S.").lower
