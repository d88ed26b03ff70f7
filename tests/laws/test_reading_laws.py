"""Laws of reading: any text, spans in bounds, order, cover, and time in proportion to length."""

import string
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from natonews.model import Span
from natonews.reading import Page, Quotation, SentenceTokens, Tokens, cut, pair_quotes, quote_notes, read_page, tokenise

# fmt: off
WORDS = (
    "NATO", "said", "the allies'", "plan", "U.S.", "Gen.", "Rutte", '"We act,"', "'No'", "“yes”",
    "‘so’", "’90s", "don't", "5'10\"", "$3.5", "12%", "[6]", "...", "--", "—",
    "•", "1.", "a)", "Q:", "MARK RUTTE:", "By Ana Ruiz",
    "BRUSSELS, Feb 12 (Reuters) -", "Published: 2024-02-12", "(AP)", "&amp;", "&quot;", "<p>", "â€œ", "Ã¼", "\u00ad",
    "\u200b", "\ufeff", "\x00", "\ud800", "שלום",
    "Ã¢â‚¬Å“", "‚Äú", "вЂњ", "â€?", "Â", "\x93", "\ufffd", "?No,?", "Poland?s", "ﬁ", "ＮＡ", "🇺🇦",
    "&amp;amp;", "<script>", "</script>", "<!--", "-->", "\\n", '\\"', "\\u2019", "=E2=80=99", "=\n", "> ", "**", "# ",
    "[a](https://a.b)", '""', ",,",
    "ab-\ncd", "long-\nterm", "a\n\n- 3 -\n\nb", "Related topics", "Media contact:", "[1/2]A", "(BBC News)", "Enditem",
    "Subject: a", "From: b", "a\tb", "| a | b |", "[MODERATOR]", "Mr. SMITH.", "(Laughter.)", "00:12", "Ana Ruiz",
)
# fmt: on
ANY_TEXT = st.text(st.characters(codec=None, categories=None), max_size=400)
NEWS = st.lists(st.sampled_from([*WORDS, "\n", "\n\n", "\r\n", "\u2028"]), max_size=80).map(" ".join)
MARKS = st.text("\"'“”‘’`.?!()[]-— \n" + string.ascii_letters[:3] + "S1", max_size=120)
TEXTS = st.one_of(ANY_TEXT, NEWS, MARKS)


def read(text: str) -> tuple[Page, Tokens, tuple[Quotation, ...], tuple[SentenceTokens, ...]]:
    page = read_page(text)
    tokens = tokenise(page)
    quotes = pair_quotes(page, tokens)
    return page, tokens, quotes, cut(page, tokens, quotes)


def within(text: str, *spans: Span | None) -> bool:
    return all(span is None or span.end <= len(text) for span in spans)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_the_view_is_as_long_as_the_text(text: str) -> None:
    page = read_page(text)
    assert len(text) == len(page.view)
    assert page.text == text


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_parts_of_a_page_lie_in_the_text_and_blocks_follow_each_other(text: str) -> None:
    page = read_page(text)
    assert within(text, page.title, *(note.span for note in page.notes))
    if page.byline is not None:
        assert within(text, page.byline.span)
    if page.dateline is not None:
        assert within(text, page.dateline.span, page.dateline.place_span, page.dateline.region_span)
    assert within(text, *(block.span for block in page.blocks), *(block.speaker for block in page.blocks))
    assert all(one.span.end <= two.span.start for one, two in pairwise(page.blocks))
    assert [block.paragraph for block in page.blocks] == sorted(block.paragraph for block in page.blocks)
    assert all(len(block.span) > 0 for block in page.blocks)
    assert all(page.paragraphs[block.paragraph].contains(block.span) for block in page.blocks)
    assert len(page.paragraphs) == len({block.paragraph for block in page.blocks})


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_tokens_are_ordered_disjoint_and_cover_all_that_is_not_blank(text: str) -> None:
    page, tokens, _, _ = read(text)
    assert all(start < end for start, end in zip(tokens.starts, tokens.ends, strict=True))
    assert all(end <= start for end, start in zip(tokens.ends, tokens.starts[1:], strict=False))
    covered = {at for start, end in zip(tokens.starts, tokens.ends, strict=True) for at in range(start, end)}
    assert [at for at, character in enumerate(page.view) if not character.isspace() and at not in covered] == []
    assert all(tokens.words)
    assert len(tokens.words) == len(tokens.lower)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_sentences_are_ordered_and_every_token_is_in_one(text: str) -> None:
    page, tokens, _, sentences = read(text)
    assert [number for s in sentences for number in range(s.first, s.stop)] == list(range(len(tokens)))
    assert [s.number for s in sentences] == list(range(len(sentences)))
    assert all(s.sentence.span == tokens.span(s.first, s.stop) for s in sentences)
    assert all(page.blocks[s.block].span.contains(s.sentence.span) for s in sentences)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_quotations_are_in_order_and_nest_or_are_apart(text: str) -> None:
    _, tokens, quotes, _ = read(text)
    assert [quote.first for quote in quotes] == sorted(quote.first for quote in quotes)
    assert all(0 <= quote.first < quote.stop <= len(tokens) for quote in quotes)
    assert all(quote.continues is None or quote.continues < number for number, quote in enumerate(quotes))
    assert all(two.first >= one.stop or two.stop <= one.stop for one, two in pairwise(quotes))
    assert within(text, *(note.span for note in quote_notes(tokens, quotes)))


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_the_same_text_is_read_the_same_way(text: str) -> None:
    assert read(text)[2] == read(text)[2]
    assert [s.sentence for s in read(text)[3]] == [s.sentence for s in read(text)[3]]
    assert read_page(text).blocks == read_page(text).blocks


# fmt: off
ODD_PIECES = (
    '"', "'", "“", "”", "‘", "’", "''", "``", "\n", "\n\n", ".", "..", "a", "(", ")", "[", " ", "\u00ad",
    "\u200b", "\x00", "twitter x ", "share this ", "12:00",
    "12:00 on ", "2024 ", "AP/A. ", "By A ", "Mon 12 Feb ",
    ". ", '" ', "' ", "A.", "A. ", "A-", "a'", "1.", "1,", "- ", "• ", ": ", "Q:\n", "A B:\n", "&amp;", "<p>", "&", "<",
    "â€œ", "By A B\n", "a\n", "ab cd\n", "Ab, ", "a.b", "@", "a@", "#a ", "http://", "www.", "(Reporting by A B", "/",
    "AP/",
    "12:00 ", "12 February ", "he said. ", '"A," he said.\n', "“A.\n", "‘A.\n", "a, ", "Aa Aa ", "a\u0301",
    "https://a",
    ".com", "_", "\r\n", '"\u00ad', "A (b):\n",
    "Ã¢â‚¬", "?s ", "\ufffd", "ﬁ", "🇺🇦", "<script>", "\\n", "=\n=E2=80=", "> \n", "**a", "[a](http://", ' ""a', "ab-\n",
    "a\n1\n", "Related\na b\n", "From: a@b\n", "a\tb\n", "Mr. AB. ", "(Laughter.)\n", "00:12 ", "a. (Reuters)\n\n",
    "“A, he said. ",
    "&quot;", "12.", "a. ", "1) ", "' a' ", "‘a’ ", '"a',
)
# fmt: on


@pytest.mark.parametrize("piece", ODD_PIECES, ids=ascii)
def test_time_is_in_proportion_to_length(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    begun = time.process_time()
    read(text)
    assert time.process_time() - begun < 2


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(["12:00", "Feb 12", "2024", "Published", "twitter", "x", "AP/", "By", "Ab", ", ", " "]))
)
def test_a_line_of_the_frame_takes_no_time(parts: list[str]) -> None:
    line = "".join(parts)
    begun = time.process_time()
    read(f"{line}\n\n{line}"[:700])
    assert time.process_time() - begun < 0.5
