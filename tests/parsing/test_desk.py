"""What a foreign desk would not print: readings of whole sentences that go wrong easily."""

from datetime import date

import pytest

import natonews

DAY = date(2025, 9, 10)

SPEAKERS = (
    ("Jurk met Halle. President Joe Biden sent troops; he has blamed the army.", "has blamed", "Joe Biden"),
    ("Russian Ambassador to the US Anatoly Antonov left. The envoy pointed out that it was late.", "pointed out",
     "Anatoly Antonov"),
    ("Angela Merkel left. Her successor, Olaf Scholz, promised more money.", "promised", "Olaf Scholz"),
    ("Benny Gantz, a member of Israel's war cabinet who has threatened to quit, left.", "has threatened",
     "Benny Gantz"),
    ("Talks near an end, says aide", "says", "aide"),
    ("Azerbaijan's border service said it had carried out an operation.", "said", "Azerbaijan's border service"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "speaker"), SPEAKERS)
def test_a_cue_has_its_speaker(text: str, cue: str, speaker: str) -> None:
    article = natonews.parse(text, published=DAY)
    said = [s.speaker.name for s in article.statements if s.cue_span and article[s.cue_span] == cue and s.speaker]
    assert [speaker] == said


NO_EVENTS = (
    "Quill told reporters that Norway was ready.",
    "She asked whether Norway had sent the letter.",
    "Arsenal beat Chelsea 2-1 as Saka shot past the goalkeeper and scored the winner, the league said.",
    "Storm Anna batters Scotland",
    "The Met Office issued amber warnings for wind.",
    "Norway does not seek war.",
)


@pytest.mark.parametrize("text", NO_EVENTS)
def test_no_event_is_told(text: str) -> None:
    assert () == natonews.parse(text, published=DAY).events


NO_ACTORS = ("They threatened to use force.", "It took office in May.", "It has no authority.", "A nerve agent leaked.")


@pytest.mark.parametrize("text", NO_ACTORS)
def test_a_noun_means_no_actor(text: str) -> None:
    assert () == natonews.parse(text, published=DAY).actors


def test_the_time_of_a_deed_is_told_in_its_own_clause() -> None:
    article = natonews.parse("Zelenskyy, who visited Sumy on Tuesday, condemned Russia.", published=DAY)
    assert [None] == [e.time for e in article.events if article[e.trigger] == "condemned"]


def test_nobody_undergoes_their_own_deed() -> None:
    article = natonews.parse("Ukrainian marines withdrew from positions near Krynky.", published=DAY)
    assert [()] == [event.targets for event in article.events]


def test_an_object_is_not_the_subject() -> None:
    article = natonews.parse("Hundreds of protesters rallied. Police used water cannon to disperse them.")
    assert ["Hundreds"] == [a.name for a in article.actors if any(article[m.span] == "them" for m in a.mentions)]


def test_labels_name_unknown_people() -> None:
    article = natonews.parse("AMNA QUILLER: Good evening. We begin in Kyiv.\n\nNICK HALVOR: Russia attacked it.\n")
    assert ["Amna Quiller", "Nick Halvor"] == [s.speaker.name for s in article.statements if s.speaker]


TIMES = (
    ("It fell at 10 p.m. on Wednesday.", "10 p.m. on Wednesday", "2025-09-10T22:00"),
    ("They left at half past five.", "half past five", "2025-09-10T05:30"),
    ("It is the largest sale to date.", "to date", "PRESENT_REF"),
)


@pytest.mark.parametrize(("text", "words", "value"), TIMES)
def test_times(text: str, words: str, value: str) -> None:
    article = natonews.parse(text, published=DAY)
    assert [(words, value)] == [(article[t.span], t.value) for t in article.times]
