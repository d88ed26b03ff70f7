"""The golden articles: every statement of each, and no other."""

import pytest

import natonews
from natonews.model import Article, Statement

from .articles import Expected, GoldenArticle, abridged, golden_articles


def told(article: Article, statement: Statement, pattern: str) -> Expected:
    def words(*spans: natonews.Span | None) -> str:
        return " + ".join(" ".join(article[span].split()) for span in spans if span) or "-"

    return Expected(
        words(statement.speaker_span),
        words(statement.cue_span),
        abridged(words(*statement.content), pattern),
        statement.mode.value,
        statement.act.value,
    )


@pytest.mark.parametrize("golden", golden_articles(), ids=lambda golden: golden.name)
def test_golden_article(golden: GoldenArticle) -> None:
    article = natonews.parse(golden.text)
    patterns = {(row.speaker, row.cue): row.content for row in golden.statements}
    found = [
        told(article, statement, patterns.get((article[s], article[c]), ""))
        if (s := statement.speaker_span) and (c := statement.cue_span)
        else told(article, statement, golden.statements[number].content if number < len(golden.statements) else "")
        for number, statement in enumerate(article.statements)
    ]
    assert sorted(map(str, golden.statements)) == sorted(map(str, found))
