"""Golden articles: the times of wars, summits and negotiations."""

import pytest

from golden import ARTICLES, Golden, golden
from parsing.times.time_reader import rows_of

GOLDEN = [article for path in sorted(ARTICLES.glob("times-*.md")) for article in golden(path)]


@pytest.mark.parametrize("article", GOLDEN, ids=[article.name for article in GOLDEN])
def test_a_golden_article_gives_its_times(article: Golden) -> None:
    assert list(article.rows) == rows_of(article.text, article.published)
