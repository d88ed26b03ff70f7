"""What the model promises: bounds, values, hashing, pickling."""

import copy
import pickle
from datetime import date

import attrs
import pytest

from natonews import errors
from natonews.model import (
    Actor,
    ActorKind,
    Article,
    Event,
    EventStatus,
    Evidence,
    Membership,
    Mention,
    MentionForm,
    Role,
    Span,
    Statement,
    StatementMode,
    TimeExpression,
    TimeType,
)
from natonews.ontology import CAMEO, MODES, TYPES, EventType

TEXT = "Rutte said NATO was “ready”. He left."
WHY = Evidence("statements.speaker-cue", Span(0, 10))
RUTTE = Actor(
    "mark-rutte",
    "Mark Rutte",
    ActorKind.PERSON,
    "NLD",
    "IGO",
    roles=(Role("Secretary General", "NATO", since=date(2024, 10, 1)),),
    mentions=(Mention(Span(0, 5)), Mention(Span(29, 31), MentionForm.PRONOUN)),
    evidence=WHY,
)
NATO = Actor("org:nato", "NATO", ActorKind.ORGANIZATION, sector="IGO", mentions=(Mention(Span(11, 15)),))
JOINED = (Membership("NATO", date(2023, 4, 4)), Membership("EU", date(1995, 1, 1), None, "European Union"))
FINLAND = Actor("country:FIN", "Finland", ActorKind.COUNTRY, "FIN", memberships=JOINED)
SAID = Statement(RUTTE, Span(0, 5), Span(6, 10), (Span(11, 27),), (Span(20, 27),), StatementMode.MIXED, evidence=WHY)
ARTICLE = Article(TEXT, actors=(RUTTE, NATO), statements=(SAID,))


def test_a_span_ends_where_it_starts_or_later() -> None:
    with pytest.raises(ValueError, match=r"Span\(start=3, end=1\): start must be at least 0 and end at least start"):
        Span(3, 1)
    with pytest.raises(ValueError, match="start=-1"):
        Span(-1, 1)
    assert 0 == len(Span(3, 3))


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "contains"),
    [
        (Span(0, 4), Span(4, 6), False, False),
        (Span(0, 5), Span(4, 6), True, False),
        (Span(0, 6), Span(4, 6), True, True),
        (Span(0, 6), Span(0, 6), True, True),
    ],
)
def test_spans_overlap_and_contain(one: Span, other: Span, overlaps: bool, contains: bool) -> None:  # noqa: FBT001
    assert (overlaps, contains) == (one.overlaps(other), one.contains(other))


def test_spans_stand_in_the_order_of_the_text() -> None:
    assert [Span(0, 2), Span(0, 5), Span(3, 4)] == sorted([Span(3, 4), Span(0, 5), Span(0, 2)])


def test_a_quotation_lies_inside_the_content() -> None:
    with pytest.raises(ValueError, match=r"Statement.quotes: .* lies outside the content"):
        attrs.evolve(SAID, quotes=(Span(0, 3),))


def test_an_expression_of_time_ends_after_its_start() -> None:
    with pytest.raises(ValueError, match=r"TimeExpression.end: 2024-01-01 lies before its start, 2024-02-01"):
        TimeExpression(Span(0, 1), TimeType.DATE, "2024", date(2024, 2, 1), date(2024, 1, 1))


def test_evidence_takes_no_part_in_equality_or_repr() -> None:
    other = attrs.evolve(SAID, evidence=None)
    assert SAID == other
    assert hash(SAID) == hash(other)
    assert repr(SAID) == repr(other)


@pytest.mark.parametrize("item", [RUTTE, SAID, ARTICLE, Span(0, 1), WHY])
def test_every_object_is_frozen_hashable_and_survives_pickling(item: object) -> None:
    assert item == pickle.loads(pickle.dumps(item))  # noqa: S301
    assert hash(item) == hash(copy.deepcopy(item))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        item.start = 3  # type: ignore[attr-defined]


def test_an_article_is_one_line() -> None:
    assert "Article(undated, 0 sentences, 1 statement, 0 events, 2 actors)" == repr(ARTICLE)


def test_an_article_gives_the_words_of_a_span() -> None:
    assert "ready" == ARTICLE[Span(21, 26)]
    with pytest.raises(TypeError, match=r"needs a Span, got slice"):
        ARTICLE[0:3]  # type: ignore[index]


@pytest.mark.parametrize("name", ["Mark Rutte", "rutte", "RUTTE", "mark-rutte", "mark"])
def test_an_actor_is_found_by_any_of_its_names(name: str) -> None:
    assert RUTTE is ARTICLE.actor(name)


def test_an_unknown_actor_is_told_with_the_nearest_names() -> None:
    told = r"no actor 'Mark Rute' in this article. Did you mean 'Mark Rutte'"
    with pytest.raises(errors.ActorNotFoundError, match=told):
        ARTICLE.actor("Mark Rute")
    with pytest.raises(errors.ActorNotFoundError, match=r"The article names nobody."):
        Article("").actor("x")


def test_what_stands_at_an_offset() -> None:
    assert (RUTTE, SAID) == ARTICLE.at(2)
    assert (NATO, SAID) == ARTICLE.at(12)
    assert () == ARTICLE.at(len(TEXT))


def test_roles_and_memberships_have_dates() -> None:
    assert RUTTE.role_on(date(2024, 9, 30)) is None
    assert "Secretary General" == getattr(RUTTE.role_on(date(2024, 10, 1)), "title", None)
    assert [False, True] == [FINLAND.is_member("nato", on=date(2023, 4, d)) for d in (3, 4)]
    assert [True, True, False] == [FINLAND.is_member(n, on=date(2020, 1, 1)) for n in ("EU", "European Union", "UN")]


def test_an_event_knows_its_codes() -> None:
    event = Event(EventType.ASSAULT, Span(0, 1), cameo="190", status=EventStatus.REPORTED)
    assert (4, -10.0) == (event.quad_class, event.goldstein)
    assert Event(EventType.AID, Span(0, 1)).goldstein is None


def test_the_ontology_is_whole() -> None:
    assert set(EventType) == {row.type for row in TYPES}
    assert len(CAMEO) == len({row.code for row in CAMEO})
    assert len(MODES) == len({(row.type, row.mode) for row in MODES})
    assert all(-10 <= row.goldstein <= 10 for row in CAMEO)
