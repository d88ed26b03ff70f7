"""Documents: their form, the errors of broken ones, and that hostile ones do no harm."""
# ruff: noqa: E501 -- a case is a line

import json
from typing import Any

import jsonschema
import pytest
from attrs import evolve

from made import ARTICLE, RUTTE
from natonews.convert import from_dict, from_json, json_schema, to_dict, to_json
from natonews.display import explain
from natonews.errors import DecodeError


def test_the_round_trip_is_the_identity() -> None:
    again = from_json(to_json(ARTICLE))
    assert ARTICLE == again
    assert again.statements[1].responds_to is again.statements[0]
    assert ARTICLE.statements[0].evidence == again.statements[0].evidence
    assert explain(ARTICLE.statements[0]) == explain(again.statements[0])  # its words too


def test_a_document_is_compact_and_sorted() -> None:
    written = to_json(ARTICLE)
    assert ": " not in json.dumps(json.loads(written)["sentences"], separators=(",", ":"))
    assert json.dumps(json.loads(written), sort_keys=True, separators=(",", ":")) == written
    assert to_json(ARTICLE, indent=2).startswith('{\n  "actors"')


def test_the_document_validates_against_the_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())
    jsonschema.validate(to_dict(ARTICLE), json_schema())


def test_what_the_article_does_not_hold_cannot_be_pointed_to() -> None:
    stranger = evolve(ARTICLE.statements[0], speaker=evolve(RUTTE, id="x", name="X"))
    with pytest.raises(ValueError, match=r"speaker .* is not one of the article's own; add it to the article"):
        to_json(evolve(ARTICLE, statements=(stranger,), events=()))


def broken(*path: str | int, to: Any) -> dict[str, Any]:
    document = json.loads(to_json(ARTICLE))
    item = document
    for step in path[:-1]:
        item = item[step]
    item[path[-1]] = to
    return dict(document)


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (broken("statements", 1, "content", 0, "end", to=1203), "$.statements[1].content[0].end: 1203 is beyond the text (186 characters)"),
        (broken("statements", 1, "speaker", to=9), "$.statements[1].speaker: 9 is no index of actors (5 there)"),
        (broken("statements", 1, "speaker", to=-1), "$.statements[1].speaker: -1 is no index of actors (5 there)"),
        (broken("statements", 0, "content", 0, "end", to="9"), "$.statements[0].content[0].end: must be int, is str '9'"),
        (broken("statements", 0, "negated", to=1), "$.statements[0].negated: must be bool, is int 1"),
        (broken("statements", 0, "responds_to", to=1), "$.statements[1]: points in a circle to $.statements[0]"),
        (broken("statements", 1, "responds_to", to=1), "$.statements[1]: points in a circle to $.statements[1]"),
        (broken("events", 0, "type", to="WAR"), "$.events[0].type: 'WAR' is not a valid EventType"),
        (broken("events", 0, "sources", to=[7]), "$.events[0].sources[0]: 7 is no index of actors (5 there)"),
        (broken("published", to="yesterday"), "$.published: must be a date such as 2024-07-09, is 'yesterday'"),
        (broken("text", to=None), "$.text: must be str, is NoneType None"),
        (broken("actors", 0, "mentions", 0, to=None), "$.actors[0].mentions[0]: must be an object"),
        (broken("actors", to=3), "$.actors: 'int' is no list"),
        (broken("statements", 0, "content", 0, "start", to=10**400), None),
        (broken("schema", to="natonews/3"), "$.schema: 'natonews/3' is newer than this library reads ('natonews/1'). Update natonews"),
        (broken("schema", to="natonews/0"), "$.schema: 'natonews/0' is not what this library reads ('natonews/1'). Write the document again"),
        (broken("schema", to=None), "$.schema: must be 'natonews/1', is None. Was this written by natonews.to_json?"),
        ({"schema": "natonews/1"}, "$.text: is missing"),
        ([], "$: must be an object, is list"),
    ],
)  # fmt: skip
def test_a_broken_document_is_told_with_path_value_and_bound(document: Any, message: str | None) -> None:
    with pytest.raises(DecodeError) as caught:
        from_dict(document)
    assert message in (None, str(caught.value))
    assert len(str(caught.value)) < 300


def test_what_is_unknown_in_a_document_is_passed_over() -> None:
    assert ARTICLE == from_dict(broken("new", to=[1, 2, 3]))


@pytest.mark.parametrize(
    "hostile",
    ["", "{", "NaN", "[" * 100_000, '{"schema":' * 5_000, "1" * 10_000, "\x00", '{"schema":"natonews/1","text":1e999}'],
)
def test_a_hostile_document_is_refused(hostile: str) -> None:
    with pytest.raises(DecodeError):
        from_json(hostile)


def test_a_document_nested_without_end_is_refused() -> None:
    document = to_dict(ARTICLE)
    evidence = document["statements"][0]["evidence"]
    for _ in range(5_000):
        evidence = {"rule": "x", "span": {"start": 0, "end": 1}, "because": [evidence], "note": ""}
    document["statements"][0]["evidence"] = evidence
    with pytest.raises(DecodeError, match="nested deeper than"):
        from_dict(document)


def test_a_long_chain_of_replies_is_read_in_time() -> None:
    document = to_dict(ARTICLE)
    one = document["statements"][0]
    size = 5_000
    document["statements"] = [{**one, "responds_to": n + 1 if n + 1 < size else None} for n in range(size)]
    document["events"] = []
    assert size == len(from_dict(document).statements)
