"""Who speaks where a second verb, a relative clause or a quotation stands between; deeds that look like speech."""

import pytest

import natonews

SPEAKERS = {
    "The firm acknowledged that the manager has given paid talks since May but declined to name them.": "The firm",
    "Kern, himself a liberal, said the plan would fail.": "Kern",
    '"The front is stable," Morel said, and blamed Kyiv for the losses.': "Morel",
}
DEEDS = (
    "Kyiv signed the treaty on Monday.",
    "The storm claimed 40 lives.",
    "The army continued to hold out at the border.",
    "Police responded with a volley of rubber bullets.",
    "Berlin and Warsaw share a long border.",
    "Morel called the police.",
)


def test_a_phrase_of_saying_is_one_cue() -> None:
    article = natonews.parse('Morel joked that Lille was his answer, but went on to say, "Others are far worse."')
    assert ["Morel", "Morel"] == [article[said.speaker_span] for said in article.statements if said.speaker_span]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.items())
def test_first_statement_and_second_have_one_speaker(text: str, speaker: str) -> None:
    article = natonews.parse(text)
    spans = [statement.speaker_span for statement in article.statements if statement.parent is None]
    assert {speaker} == {article[span] for span in spans if span is not None}


@pytest.mark.parametrize("text", DEEDS)
def test_deeds_are_no_statements(text: str) -> None:
    assert () == natonews.parse(text).statements
