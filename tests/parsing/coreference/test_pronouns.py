"""Pronouns: he and she by gender and place, I and we by the speaker."""

import pytest

import natonews


def _who(text: str, words: str) -> list[str]:
    """The ids of the actors that `words` mention, in the order of the text."""
    article = natonews.parse(text)
    found = [(m.span, a.id) for a in article.actors for m in a.mentions if article[m.span] == words]
    return [name for _, name in sorted(found)]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Anna Kowalska met Peter Novak. She left.", "She", ["anna-kowalska"]),
        ("Anna Kowalska met Peter Novak. He left.", "He", ["peter-novak"]),
        ("Peter Novak said he would come.", "he", ["peter-novak"]),
        ("Peter Novak praised John Barlow's claim that he had won.", "he", ["john-barlow"]),
        ("In her speech, Anna Kowalska thanked Norway.", "her", ["anna-kowalska"]),
        ('"I will come," Peter Novak told reporters.', "I", ["peter-novak"]),
        ("Mrs Novak spoke in Oslo. She left.", "She", ["novak"]),
        ("Mr Kim Novak spoke in Oslo. He left.", "He", ["kim-novak"]),
        ("Finland said it would build a fence.", "it", ["country:FIN"]),
        ("Finland built a fence. Its army was glad.", "Its", ["country:FIN"]),
        ("Syrian rebels said they would stop.", "they", ["syrian-rebels"]),
        ("A spokeswoman said she was glad.", "she", ["spokeswoman"]),
    ],
)
def test_pronouns(text: str, word: str, expected: list[str]) -> None:
    assert expected == _who(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Anna Kowalska spoke. He left.", "He"),
        ("Finland is cold. It is clear that winter came.", "It"),
        ("NATO met. She left.", "She"),
        ("I like Anna Kowalska.", "I"),
    ],
)
def test_pronouns_that_mean_nobody_here(text: str, word: str) -> None:
    assert [] == _who(text, word)


def test_two_arguments_of_a_verb_are_two_people() -> None:
    assert ["john-barlow"] == _who("John Barlow spoke. Peter Novak called him.", "him")
