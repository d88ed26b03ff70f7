"""Nouns of saying that are answered in their sentence: whose they are, what they tell, where they stand."""

import pytest

import natonews
from natonews.lexicon.tables.answers import ANSWERS, BROUGHT, NEEDS_NAME, ONLY_NEGATED, TOLD_NOUNS

#: Text, cue, the words that name the owner, act, what is told.
TOLD = (
    ("Rutte rejected Orban's claim that the war was lost.", "claim", "Orban's", "assert", "that the war was lost"),
    (
        "Rutte shrugged off a threat by Putin to close the strait.",
        "a threat",
        "Putin",
        "threaten",
        "to close the strait",
    ),
    ("Rutte welcomed a call from Macron for a truce.", "a call", "Macron", "demand", "a truce"),
    ("The offer of aid that Yoon had made was derided by Kim Yo Jong.", "The offer", "Yoon", "propose", "aid"),
    (
        "Orban's claim that the war was lost was dismissed by Rutte.",
        "claim",
        "Orban's",
        "assert",
        "that the war was lost",
    ),
    ("Rutte called Orban's claim that the war was lost absurd.", "claim", "Orban's", "assert", "that the war was lost"),
    (
        "Rutte met Putin's threat to close the strait with scorn.",
        "threat",
        "Putin's",
        "threaten",
        "to close the strait",
    ),
    ("Rutte waved away a letter from Orban proposing a truce.", "a letter", "Orban", "propose", "a truce"),
    ("Rutte thanked Macron for his promise to send jets.", "his promise", "Macron", "promise", "to send jets"),
    ("Rutte turned down Ankara's truce offer.", "truce offer", "Ankara's", "propose", "truce"),
    (
        "Ankara rejected Greek claims that it had sunk a boat.",
        "Greek claims",
        "Greek",
        "assert",
        "that it had sunk a boat",
    ),
)

#: What makes no statement of its own: nobody answers, nothing is told, or it is the subject's own.
NOT_TOLD = (
    "Rutte rejected Trump's threats.",
    "Rutte stood by his remark that the war was lost.",
    "Parliament rejected the government's plan to raise taxes.",
    "Rutte picked up on a tweet by Orban that appeared on Monday.",
)


@pytest.mark.parametrize(("text", "cue", "owner", "act", "told"), TOLD)
def test_a_noun_tells_what_its_owner_said(text: str, cue: str, owner: str, act: str, told: str) -> None:
    article = natonews.parse(text)
    found = [
        (article[s.speaker_span] if s.speaker_span else "", s.act.value, tuple(article[c] for c in s.content))
        for s in article.statements
        if s.cue_span is not None and article[s.cue_span] == cue
    ]
    assert [(owner, act, (told,))] == found


@pytest.mark.parametrize("text", [row[0] for row in TOLD])
def test_it_stands_beside_the_answer(text: str) -> None:
    statements = natonews.parse(text).statements
    answers = [s for s in statements if s.responds_to is not None]
    assert answers
    assert all(s.responds_to is not None and s.responds_to.parent is None for s in answers)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_other_nouns_tell_nothing(text: str) -> None:
    nouns = [s for s in natonews.parse(text).statements if s.evidence and s.evidence.rule == "statements.noun"]
    assert [] == nouns


def test_the_tables_agree() -> None:
    words = [row.words for row in ANSWERS]
    assert len(words) > len(TOLD_NOUNS)
    assert ONLY_NEGATED <= set(words)
    assert set(words) >= NEEDS_NAME
    assert not set(BROUGHT) & {"deal", "plan", "bill"}
