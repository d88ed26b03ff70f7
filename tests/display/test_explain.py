"""Explanations: what they tell, and that they are inert."""
# ruff: noqa: E501 -- a case is a line

import pickle
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from attrs import evolve

import natonews
from made import ANSWER, ARTICLE, BOATS, CLAIM, JETS, RIGA, RUTTE, THURSDAY
from natonews import explain
from natonews.display import explain_html
from natonews.display.explain import Explained
from natonews.model import Evidence, Span
from natonews.parsing.rulebook import look_up, rulebook


def test_a_statement_is_explained_by_rule_words_and_what_it_stands_on() -> None:
    claim = Evidence(
        "statements.after", Span(0, 4), (Evidence("replies.lead", Span(5, 9), words="in reply"),), "verb 'say'", "said"
    )
    told = explain(evolve(ANSWER, evidence=claim)).splitlines()
    assert "Statement: Mark Rutte, reject, direct, answering Russia" == told[0]
    assert "  statements.after: 'said'  [verb 'say']" == told[1]
    assert "    rule: The words said follow the cue. For example: Rutte said [that allies must pay more]." == told[2]
    assert "    replies.lead: 'in reply'" == told[3]


@pytest.mark.parametrize(
    ("finding", "head"),
    [
        (evolve(CLAIM, negated=True), "Statement: Russia, not accuse, indirect"),
        (evolve(CLAIM, speaker=None), "Statement: (nobody named), accuse, indirect"),
        (JETS, "Event: NATO MOBILIZE Russia, reported"),
        (BOATS, "Event: Finland AID Latvia, planned"),
        (RUTTE, "Actor: Mark Rutte, person, NLD"),
        (RUTTE.roles[0], "Role: Secretary General, NATO"),
        (RIGA, "Place: Riga, LVA"),
        (THURSDAY, "Time: DATE 2025-05-01"),
        (RUTTE.mentions[0], "Mention: name"),
    ],
)
def test_the_first_line_says_what_was_found(finding: Any, head: str) -> None:
    assert head == explain(finding).splitlines()[0]


def test_a_finding_made_by_hand_says_that_there_is_no_evidence() -> None:
    assert "no evidence was kept: the finding was not made by parse()" in explain(BOATS)


@pytest.mark.parametrize("thing", ["Rutte", None, 3, ARTICLE])
def test_what_is_no_finding_is_refused(thing: Any) -> None:
    with pytest.raises(
        TypeError, match=r"explain\(\) needs a finding such as a Statement or an Event, got .*\. Take one of"
    ):
        explain(thing)


def test_everything_that_parse_finds_is_explained_by_rules_of_the_book() -> None:
    article = natonews.parse(
        "WARSAW, March 11, 2025 - Moscow said on Monday that Poland had attacked a ship. Mark Rutte rejected the claim. He "
        "said that Poland, which expelled two diplomats last week, would send tanks to Ukraine."
    )
    found: list[Explained] = [*article.statements, *article.events, *article.actors, *article.times]
    for finding in found:
        text = explain(finding)
        assert "rule: " in text
        assert "no evidence" not in text


def test_an_explanation_is_a_string_with_html() -> None:
    told = explain(CLAIM, docs="https://example.org/nn/")
    assert pickle.loads(pickle.dumps(told)) == told  # noqa: S301 our own
    assert pickle.loads(pickle.dumps(told))._repr_html_() == told._repr_html_()  # noqa: S301 our own
    assert told._repr_html_() == explain_html(CLAIM, "https://example.org/nn")


def test_rule_ids_are_links_to_their_pages() -> None:
    evidence = Evidence("statements.after+continued", Span(0, 1), words="x")
    assert 'href="https://example.org/nn/rules/statements.html#statements-after"' in explain_html(
        evidence, "https://example.org/nn/"
    )
    assert "href" not in explain_html(evidence)


def test_the_html_is_inert_and_well_formed() -> None:
    evil = '"><script>alert(1)</script>'
    inner = Evidence(evil, Span(0, 1), words=evil)
    drawn = explain_html(
        evolve(CLAIM, speaker=evolve(RUTTE, name=evil), evidence=Evidence(evil, Span(0, 1), (inner,), evil, evil)), evil
    )
    assert "<script" not in drawn
    tags = {element.tag for element in ET.fromstring(drawn).iter()}  # noqa: S314 our own page
    assert {"div", "style", "ul", "li", "a", "b", "i", "br", "small"} >= tags


def test_evidence_nested_without_end_does_no_harm() -> None:
    evidence = Evidence("x.y", Span(0, 1))
    for _ in range(5_000):
        evidence = Evidence("x.y", Span(0, 1), (evidence,))
    assert explain(evidence).count("\n") == 5_000


def test_the_book_has_an_example_for_every_step() -> None:
    assert 200 < len(rulebook())
    for entry in rulebook().values():
        assert entry.says
        assert entry.example.count("[") == entry.example.count("]")
    assert () == look_up("nobody.knows")
    assert () == look_up("")


def test_who_is_meant_and_the_status_are_told() -> None:
    assert "  speaker: Mark Rutte\n    names.person: 'Mark Rutte'" in explain(ANSWER)
    assert "  speaker: nobody is named" in explain(evolve(CLAIM, speaker=None))
    assert "  time: 2025-05-01\n    times.weekday: 'Thursday'" in explain(CLAIM)
    assert "  status: reported, only claimed, by Russia" in explain(JETS)
    assert "  status: planned, it is still to come" in explain(BOATS)


def test_what_a_rule_rejects_is_told() -> None:
    entry = next(entry for entry in rulebook().values() if entry.not_in)
    assert f"But not: {entry.not_in[0]}" in explain(Evidence(entry.id, Span(0, 1)))
