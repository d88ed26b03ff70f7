"""Who says "I" and "we" in a release."""

import pytest

import natonews


def test_the_person_of_the_title_speaks() -> None:
    text = "Statement by NATO Secretary General Mark Rutte on the attack\n\nI condemn the attack. We stand with Norway."
    speakers = {said.speaker.name if said.speaker else None for said in natonews.parse(text).statements}
    assert {"Mark Rutte"} == speakers


def test_other_titles_speak_nothing() -> None:
    (said,) = natonews.parse("Attack on a base in Norway\n\nWe condemn the attack.").statements
    assert said.speaker is None


RELEASES = (
    (
        "THE WHITE HOUSE\nOffice of the Press Secretary\n\nMay 5, 2015\n\nStatement by the President on the Truce\n\n"
        "I condemn the raid. We urge Serbia to stop.",
        "Barack Obama",
    ),
    (
        "Press Statement\n\nAntony J. Blinken, Secretary of State\n\nMay 5, 2023\n\nWe urge restraint.",
        "Antony Blinken",
    ),
    ("President Biden's statement on the raid\n\nMay 5, 2023\n\nI condemn the raid on Oslo.", "Joe Biden"),
)


@pytest.mark.parametrize(("text", "expected"), RELEASES)
def test_whoever_signs_a_release_speaks_in_it(text: str, expected: str) -> None:
    speakers = {said.speaker.name if said.speaker else None for said in natonews.parse(text).statements}
    assert {expected} == speakers


LABELS = (
    (
        "The Prime Minister (Rishi Sunak): We stand with Ukraine.\n\nKeir Starmer: I thank the Prime Minister.\n\n"
        "The Prime Minister: I thank him.",
        ("Rishi Sunak", "Keir Starmer", "Rishi Sunak"),
    ),
    (
        "THE WHITE HOUSE\n\nMay 5, 2023\n\nTHE PRESIDENT: I met President Zelenskyy.\n\nQ    Will he stay?\n\n"
        "THE PRESIDENT: He will.",
        ("Joe Biden", None, "Joe Biden"),
    ),
    (
        "Interview with Josep Borrell\n\nQuestion: What can we do?\n\nJB: We must act.\n\nQuestion: When?\n\nJB: Now.",
        (None, "Josep Borrell", None, "Josep Borrell"),
    ),
)


@pytest.mark.parametrize(("text", "expected"), LABELS)
def test_a_label_is_the_same_speaker_again(text: str, expected: tuple[str | None, ...]) -> None:
    turns = [said for said in natonews.parse(text).statements if said.cue_span is None]
    assert expected == tuple(said.speaker.name if said.speaker else None for said in turns)
