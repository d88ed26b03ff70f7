"""Laws of the whole reading, over any text and over made-up news."""

import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import natonews
from natonews import Article, Span

RELAXED = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
PIECES = st.sampled_from(
    [
        "NATO", "Jens Stoltenberg", "the Polish president", "he", "said", "said that", "rejected", "“", "”", '"', "'",
        "''", ",", ".", "!", "\n", "\n\n", " - ", "according to", "on Monday", "in 2022", "12 June", "Russia", "Kyiv",
        "attacked", "will send", "tanks to", "Ukraine", "(Reuters)", "BRUSSELS,", "By Ana Ruiz", "Q:", "MARK RUTTE:",
        "\u00a0", "\u200b", "\x00", "\ud800", "سلام", "(", ")", "[6]", "—", "• ", "3.5%", "U.S.", "who", "if", "not",
    ]
)  # fmt: skip
NEWS = st.lists(PIECES, max_size=60).map(" ".join)


def spans_of(article: Article) -> list[Span]:
    found = [*article.paragraphs, *(s.span for s in article.sentences), *(t.span for t in article.times)]
    found += [m.span for a in article.actors for m in a.mentions] + [m.span for p in article.places for m in p.mentions]
    for said in article.statements:
        found += [*said.content, *said.quotes, *(s for s in (said.speaker_span, said.cue_span) if s)]
    found += [e.trigger for e in article.events] + [n.span for n in article.notes]
    found += [part.span for part in (article.byline, article.dateline) if part]
    return found + ([article.title] if article.title else [])


def check(text: str) -> None:
    article = natonews.parse(text)
    assert text == article.text
    assert all(0 <= span.start <= span.end <= len(text) for span in spans_of(article))
    assert all(a.span.end <= b.span.start for a, b in pairwise(article.sentences))
    assert all(0 <= s.paragraph < len(article.paragraphs) for s in article.sentences)
    assert all(a.span.start <= b.span.start for a, b in pairwise(article.times))
    assert len({a.id for a in article.actors}) == len(article.actors)
    for said in article.statements:
        assert said.speaker is None or said.speaker in article.actors
        assert said.parent is None or said.parent in article.statements
        assert said.responds_to is None or said.responds_to in article.statements
    for event in article.events:
        assert event.sources or event.targets
        assert set(event.sources + event.targets) <= set(article.actors)
    assert article == natonews.parse(text)
    assert article == natonews.from_json(natonews.to_json(article))


@RELAXED
@given(st.text(max_size=300))
def test_any_text_parses(text: str) -> None:
    check(text)


@RELAXED
@given(st.text(alphabet=st.characters(codec=None), max_size=100))
def test_any_code_points_parse(text: str) -> None:
    check(text)


@settings(RELAXED, max_examples=150)
@given(NEWS)
def test_any_row_of_news_words_parses(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "piece", ['"', "“", "'", "(", "\n", ".", "a", "A ", "said ", "NATO ", "\x00", "\u05d0", "1,", "he said, ", "“We ”"]
)
def test_a_hundred_thousand_of_one_thing_parse_in_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    started = time.process_time()
    article = natonews.parse(text)
    assert 20.0 > time.process_time() - started
    assert text == article.text
