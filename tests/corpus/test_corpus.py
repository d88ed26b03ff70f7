"""Actors across articles, the timeline, the network and near-duplicates."""

from datetime import date

import pytest

from natonews.corpus import Corpus, Dated, Tie
from natonews.model import (
    Actor,
    ActorKind,
    Article,
    Event,
    EventStatus,
    Mention,
    Role,
    Span,
    Statement,
    TimeExpression,
    TimeType,
)
from natonews.ontology import EventType

FINLAND = Actor("country:FIN", "Finland", ActorKind.COUNTRY, "FIN", mentions=(Mention(Span(0, 7)),))
NATO = Actor("org:nato", "NATO", ActorKind.ORGANIZATION, mentions=(Mention(Span(13, 17)),))
NATO_WITH_ROLE = Actor("org:nato", "NATO", ActorKind.ORGANIZATION, roles=(Role("alliance"),), mentions=NATO.mentions)
JOINED = TimeExpression(Span(18, 22), TimeType.DATE, "2023-04-04", date(2023, 4, 4), date(2023, 4, 4))
TEXT = "Finland joined NATO in 2023, and the flags of the alliance rose in the cold wind outside its headquarters"
SUPPORT = Event(EventType.SUPPORT, Span(8, 12), (FINLAND,), (NATO,), time=JOINED, cameo="057")
THREAT = Event(EventType.THREATEN, Span(8, 12), (NATO,), (FINLAND,), status=EventStatus.HYPOTHETICAL, time=JOINED)
VISIT = Event(EventType.CONSULT, Span(8, 12), (NATO,), (FINLAND,))
FIRST = Article(TEXT, date(2023, 5, 1), actors=(FINLAND, NATO), events=(SUPPORT, THREAT), times=(JOINED,))
SECOND = Article(TEXT + ".", date(2023, 3, 1), actors=(NATO_WITH_ROLE,), events=(VISIT, SUPPORT))
UNDATED = Article("Other words altogether here", events=(VISIT,))
CORPUS = Corpus.of([FIRST, SECOND, UNDATED])


def test_an_actor_of_several_articles_is_one() -> None:
    seen = {one.actor.id: (one.articles, one.mentions, len(one.actor.roles)) for one in CORPUS.actors()}
    assert {"org:nato": ((0, 1), 2, 1), "country:FIN": ((0,), 1, 0)} == seen


def test_the_timeline_has_each_event_once_by_day() -> None:
    expected = (Dated(date(2023, 3, 1), VISIT, 1, (1,)), Dated(date(2023, 4, 4), SUPPORT, 0, (0, 1)))
    assert expected == CORPUS.timeline()


@pytest.mark.parametrize(("actor", "count"), [("finland", 2), ("org:nato", 2), ("Sweden", 0)])
def test_the_timeline_of_one_actor(actor: str, count: int) -> None:
    assert count == len(CORPUS.timeline(actor))


def test_the_network_counts_deeds_between_actors() -> None:
    expected = (Tie("country:FIN", "org:nato", 1, 1, 8.0), Tie("org:nato", "country:FIN", 1, 1, 0.0))
    assert expected == CORPUS.network()


def test_near_duplicates_share_runs_of_words() -> None:
    assert [(0, 1)] == [(d.first, d.second) for d in CORPUS.near_duplicates(0.5)]


def test_near_duplicates_share_quotations() -> None:
    def quoting(before: str) -> Article:
        words = "“We will defend every inch of allied territory”"
        span = Span(len(before), len(before) + len(words))
        return Article(before + words, statements=(Statement(None, None, None, (span,), (span,)),))

    pair = Corpus.of([quoting("He said on Monday in Riga that "), quoting("Quite another story begins so: ")])
    assert [(0, 1, 1.0, 1)] == [(d.first, d.second, d.similarity, d.quotes) for d in pair.near_duplicates()]


def test_a_threshold_is_a_share() -> None:
    with pytest.raises(ValueError, match="threshold must lie between 0 and 1, got 3"):
        CORPUS.near_duplicates(3)


def test_texts_must_be_parsed_first() -> None:
    with pytest.raises(TypeError, match=r"Corpus: article 1 is str, not an Article\. Parse it first"):
        Corpus.of([Article("NATO met."), "NATO met."])  # type: ignore[list-item]
