"""Golden articles: the events of alliances, wars, diplomacy and home."""

import pytest

from golden import ARTICLES, Golden, golden
from parsing.events.event_reader import rows_of

GOLDEN = [article for path in sorted(ARTICLES.glob("events-*.md")) for article in golden(path)]


@pytest.mark.parametrize("article", GOLDEN, ids=[article.name for article in GOLDEN])
def test_a_golden_article_gives_its_events(article: Golden) -> None:
    assert list(article.rows) == rows_of(article.text, article.published)
