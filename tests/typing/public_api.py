"""What users write, under mypy --strict and pyright: run by tests/typing/test_typing.py."""
# ruff: noqa: T201 -- users print

from __future__ import annotations

import datetime
from typing import assert_type

import natonews
from natonews import Actor, Article, Event, EventStatus, EventType, Place, Span, SpeechAct, Statement, StatementMode
from natonews.convert.plover import to_polecat

article = natonews.parse("NATO met.", published=datetime.date(2024, 2, 12), lexicon=natonews.english())
assert_type(article, Article)
assert_type(article.published, datetime.date | None)
assert_type(article.statements, tuple[Statement, ...])
assert_type(article[Span(0, 4)], str)
assert_type(article.actor("NATO"), Actor)

for said in article.statements:
    assert_type(said.speaker, Actor | None)
    assert_type(said.content, tuple[Span, ...])
    assert_type(said.mode, StatementMode)
    assert_type(said.act, SpeechAct)
    assert_type(said.responds_to, Statement | None)
    if said.speaker and said.speaker.role_on(datetime.date(2024, 1, 1)):
        print(said.speaker.name, [article[span] for span in said.content])

for event in article.events:
    assert_type(event.type, EventType)
    assert_type(event.status, EventStatus)
    assert_type(event.sources, tuple[Actor, ...])
    assert_type(event.place, Place | None)
    assert_type(event.goldstein, float | None)

assert_type(natonews.to_json(article), str)
assert_type(natonews.from_json("{}"), Article)
assert_type(natonews.row_schema("events"), dict[str, str])
assert_type(natonews.annotate(article, lambda _, words: f"[{words}]"), str)
assert_type([dated.event for dated in natonews.Corpus.of([article]).timeline("NATO")], list[Event])
print(natonews.explain(article.times[0]), natonews.rows(article, "events"), to_polecat(article), article.html())
