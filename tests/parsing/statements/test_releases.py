"""Who says "I" and "we" in a release."""

import natonews


def test_the_person_of_the_title_speaks() -> None:
    text = "Statement by NATO Secretary General Mark Rutte on the attack\n\nI condemn the attack. We stand with Norway."
    speakers = {said.speaker.name if said.speaker else None for said in natonews.parse(text).statements}
    assert {"Mark Rutte"} == speakers


def test_other_titles_speak_nothing() -> None:
    (said,) = natonews.parse("Attack on a base in Norway\n\nWe condemn the attack.").statements
    assert said.speaker is None
