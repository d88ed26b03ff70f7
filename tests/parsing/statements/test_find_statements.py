"""What else is told of a statement, and what holds for every text."""

import pytest

import natonews
from natonews.model import Article, Statement


def only(text: str) -> tuple[Article, Statement]:
    article = natonews.parse(text)
    (statement,) = article.statements
    return article, statement


def test_the_time_of_saying_is_not_that_of_the_content() -> None:
    article, statement = only("Rutte said on Monday that the base would open in May.")
    assert statement.time is not None
    assert "Monday" in article[statement.time.span]


def test_the_cue_of_a_nested_statement_stands_in_its_parent() -> None:
    outer, inner = natonews.parse("Rutte said that Biden had told him that the vote would be close.").statements
    assert inner.parent == outer
    assert outer.parent is None


def test_evidence_names_the_rule_and_the_cue() -> None:
    _, statement = only("Rutte said that the vote would be close.")
    assert statement.evidence is not None
    assert statement.evidence.rule == "statements.after"
    assert "say" in statement.evidence.note


def test_a_turn_is_one_direct_statement_under_its_label() -> None:
    article = natonews.parse("MARK RUTTE: We are ready. We are many.\n\nQ: Will you come?\n\nMARK RUTTE: I will.")
    first, question, second = article.statements
    assert article[first.speaker_span] == "MARK RUTTE"  # type: ignore[index]
    assert (first.cue_span, first.mode.value, question.act.value) == (None, "direct", "ask")
    assert article[second.content[0]] == "I will."


ODD = (
    "",
    '"',
    '"' * 3000,
    "said " * 2000,
    '"he said, "he said, ' * 500,
    "said: said, said. " * 500,
    "\x00 said \ud800",
    "According to",
    "According to , said",
    ", said",
    '," said.',
    "Said\n\nsaid\n\n: said",
    "Rutte said " + "that he said " * 400 + "no.",
)


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_any_text_is_read(text: str) -> None:
    article = natonews.parse(text)
    for statement in article.statements:
        assert statement.content
        pieces = [(span.start, span.end) for span in statement.content]
        assert pieces == sorted(pieces)
        assert all(0 <= start < end <= len(text) for start, end in pieces)


def test_entries_of_a_list_speak_after_their_colon() -> None:
    text = "What they said:\n\n• Orbán: no veto on the loan.\n• Fico: Slovakia will not pay.\n• Tusk: 312 votes"
    said = natonews.parse(text).statements
    assert ["Viktor Orbán", "Robert Fico"] == [one.speaker.name for one in said if one.speaker is not None]
