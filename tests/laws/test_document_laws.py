"""Laws of what is written: round trip, schema, rows and HTML, over any article that the model allows."""

import html.parser
import json
import xml.etree.ElementTree as ET
from itertools import pairwise

import jsonschema
from hypothesis import HealthCheck, given, settings

from convert import brat_reader
from made import articles
from natonews.convert import from_dict, from_json, json_schema, row_schema, rows, to_dict, to_json
from natonews.convert.annotation_tools import to_brat, to_displacy, to_doccano, to_label_studio
from natonews.convert.followthemoney import to_followthemoney
from natonews.convert.icews import to_icews
from natonews.convert.ninjs import to_ninjs
from natonews.convert.plover import to_plover, to_polecat
from natonews.convert.rows import COLUMNS
from natonews.convert.schema_org import to_schema_org
from natonews.convert.web_annotation import to_web_annotations
from natonews.display import annotate, explain
from natonews.model import Actor, Article, Event, Statement

LAWS = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
VALIDATOR = jsonschema.Draft202012Validator(json_schema())
TYPES = {"str": str, "int": int, "float": float, "bool": bool, "date": object}


@LAWS
@given(articles())
def test_the_round_trip_is_the_identity(article: Article) -> None:
    assert article == from_json(to_json(article))
    assert article == from_dict(to_dict(article))
    assert to_json(article) == to_json(from_json(to_json(article)))


@LAWS
@given(articles())
def test_every_document_validates(article: Article) -> None:
    VALIDATOR.validate(to_dict(article))


@LAWS
@given(articles())
def test_every_row_has_the_columns_of_its_table_with_their_types(article: Article) -> None:
    for table in COLUMNS:
        schema = row_schema(table)
        for row in rows(article, table):
            assert list(schema) == list(row)
            assert all(value is None or isinstance(value, TYPES[schema[name]]) for name, value in row.items())


class Reader(html.parser.HTMLParser):
    """Collects the tags and the text of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: D102
        self.tags.add(tag)
        assert {name for name, _ in attrs} <= {"class", "title", "open"}


@LAWS
@given(articles())
def test_html_holds_only_tags_of_ours(article: Article) -> None:
    reader = Reader()
    reader.feed(article.html())
    known = {
        "div",
        "style",
        "span",
        "br",
        "sup",
        "details",
        "summary",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "pre",
    }
    assert reader.tags <= known


@LAWS
@given(articles())
def test_annotate_keeps_every_character_of_the_text(article: Article) -> None:
    assert article.text == annotate(article, lambda _, words: words)


@LAWS
@given(articles())
def test_offsets_for_annotation_tools_lie_in_the_text(article: Article) -> None:
    length = len(article.text)
    ents = to_displacy(article)["ents"]
    assert all(a["end"] <= b["start"] for a, b in pairwise(ents))
    assert all(0 <= e["start_offset"] <= e["end_offset"] <= length for e in to_doccano(article)["entities"])
    marks = [r["value"] for r in to_label_studio(article)["predictions"][0]["result"] if r["type"] == "labels"]
    assert all(article.text[m["start"] : m["end"]] == m["text"] for m in marks)
    assert all(line[0] in "TERA" for line in to_brat(article).split("\n") if line)


def test_the_page_of_a_hostile_article_is_well_formed() -> None:
    drawn = Article("<script>alert(1)</script>\"'&").html()
    assert "<script" not in drawn
    assert ET.fromstring(drawn) is not None  # noqa: S314 our own page


@LAWS
@given(articles())
def test_every_export_of_any_article_is_json(article: Article) -> None:
    made = [to_plover(article), to_polecat(article), to_icews(article), to_web_annotations(article)]
    other = [to_schema_org(article), to_followthemoney(article), to_doccano(article), to_label_studio(article)]
    assert json.dumps([made, other, to_ninjs(article, "urn:example:1")])


@LAWS
@given(articles())
def test_brat_can_read_any_article(article: Article) -> None:
    brat_reader.read(to_brat(article), article.text)


@LAWS
@given(articles())
def test_every_view_of_any_article_is_well_formed(article: Article) -> None:
    found: list[Actor | Event | Statement] = [*article.statements, *article.events, *article.actors]
    for finding in found:
        assert finding._repr_html_().startswith('<div class="natonews">')
        assert explain(finding).html.startswith('<div class="natonews">')
    assert article.html().count("<span") == article.html().count("</span>")
