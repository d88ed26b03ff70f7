"""Statements as one line each, for tables of cases."""

import natonews
from natonews.model import Article, Statement


def told(article: Article, statement: Statement) -> str:
    """A statement as ``speaker | cue | content + content | mode | act``."""

    def words(*spans: natonews.Span | None) -> str:
        return " + ".join(" ".join(article[span].split()) for span in spans if span) or "-"

    act = statement.act.value + (", negated" if statement.negated else "")
    return " | ".join(
        (words(statement.speaker_span), words(statement.cue_span), words(*statement.content), statement.mode.value, act)
    )


def statements(text: str) -> list[str]:
    """The statements of a text, each as one line."""
    article = natonews.parse(text)
    return [told(article, statement) for statement in article.statements]
