"""The interchange formats: columns, properties and offsets as their fields have them."""
# ruff: noqa: E501 -- a case is a line

import json
from itertools import pairwise
from typing import Any

import pycountry
import pytest
from attrs import evolve

import natonews
from convert import brat_reader
from made import ARTICLE, BOATS, JETS
from natonews.convert.annotation_tools import to_brat, to_displacy, to_doccano, to_label_studio
from natonews.convert.country_codes import ALPHA_2
from natonews.convert.followthemoney import to_followthemoney
from natonews.convert.icews import ICEWS_COLUMNS, to_icews
from natonews.convert.ninjs import to_ninjs
from natonews.convert.plover import POLECAT_COLUMNS, folded_type, to_plover, to_polecat
from natonews.convert.schema_org import to_schema_org
from natonews.convert.web_annotation import to_web_annotations
from natonews.model import Article, Event, EventStatus
from natonews.ontology import EventType

READ = natonews.parse(
    "Allies split\n\nRIGA, May 2, 2025 (AFP) - “We will\n\n“send boats,” Latvian President Edgars Rinkevics said. Moscow "
    "rejected the claim. Finland did not attack Russia, but it expelled two diplomats."
)
EVERY = pytest.mark.parametrize("article", [ARTICLE, READ, Article("")], ids=["made", "read", "empty"])

#: Properties of followthemoney 4.11 that are used here, with the type of their values.
FOLLOWTHEMONEY = {
    "Article": {"title", "bodyText", "publishedAt", "language"},
    "Person": {"name", "country"},
    "Organization": {"name", "country"},
    "PublicBody": {"name", "country"},
    "Mention": {"document", "name", "resolved", "detectedSchema", "contextCountry"},
    "Position": {"name", "country"},
    "Occupancy": {"holder", "post", "startDate", "endDate", "summary"},
    "Event": {"name", "involved", "location", "country", "date"},
}


@EVERY
def test_everything_is_json(article: Article) -> None:
    made: list[Any] = [to_plover, to_polecat, to_icews, to_web_annotations, to_schema_org, to_followthemoney]
    made += [to_displacy, to_doccano, to_label_studio]
    for convert in made:
        assert json.loads(json.dumps(convert(article))) == convert(article)


# --- PLOVER, POLECAT, ICEWS


@pytest.mark.parametrize(
    ("kind", "status", "expected"),
    [
        (EventType.CONSULT, EventStatus.PLANNED, EventType.AGREE),
        (EventType.SUPPORT, EventStatus.PLANNED, EventType.AGREE),
        (EventType.COOPERATE, EventStatus.PLANNED, EventType.AGREE),
        (EventType.AID, EventStatus.PLANNED, EventType.AGREE),
        (EventType.RETREAT, EventStatus.PLANNED, EventType.CONCEDE),
        (EventType.ASSAULT, EventStatus.PLANNED, EventType.ASSAULT),
        (EventType.AID, EventStatus.ASSERTED, EventType.AID),
    ],
)
def test_what_is_to_come_is_folded_as_plover_folds_it(
    kind: EventType, status: EventStatus, expected: EventType
) -> None:
    assert expected is folded_type(evolve(BOATS, type=kind, status=status))


@EVERY
def test_rows_have_the_columns_of_their_data_sets(article: Article) -> None:
    assert all(tuple(row) == POLECAT_COLUMNS for row in to_polecat(article))
    assert all(tuple(row) == ICEWS_COLUMNS for row in to_icews(article))


def test_what_is_not_so_is_no_row() -> None:
    unreal = [evolve(JETS, status=status) for status in (EventStatus.NEGATED, EventStatus.HYPOTHETICAL)]
    article = evolve(ARTICLE, events=tuple(unreal))
    assert ([], [], []) == (to_plover(article), to_polecat(article), to_icews(article))


def test_a_row_tells_the_event() -> None:
    row = to_polecat(ARTICLE)[1]
    told = ("Event Type", "Actor Country", "Recipient Country", "Placename", "Event Date", "Publication Date")
    assert ("AGREE", "FIN", "LVA", "Riga", "2025-05-02", "2025-05-02") == tuple(row[name] for name in told)
    coded = to_plover(ARTICLE)[1]
    assert ("AGREE", "send", "Finland will send boats to Latvia.") == (
        coded["event"],
        coded["eventText"],
        coded["text"],
    )
    assert ("070", "FIN", 4) == tuple(
        to_icews(ARTICLE)[1][name] for name in ("CAMEO Code", "Source Country", "Sentence Number")
    )


def test_a_row_for_each_pair_and_ids_that_tell_events_apart() -> None:
    both: Event = evolve(JETS, targets=ARTICLE.actors[:2])
    rows = to_polecat(evolve(ARTICLE, events=(both, BOATS)))
    assert 3 == len(rows)
    assert 2 == len({row["Event ID"] for row in rows})
    assert to_polecat(ARTICLE) == to_polecat(natonews.from_json(natonews.to_json(ARTICLE)))


# --- W3C Web Annotation


@EVERY
def test_annotations_select_their_words_by_code_points(article: Article) -> None:
    ids = [one["id"] for one in to_web_annotations(article)]
    assert len(ids) == len(set(ids))
    for one in to_web_annotations(article):
        assert {"@context", "id", "type", "motivation", "body", "target"} == set(one)
        assert "http://www.w3.org/ns/anno.jsonld" == one["@context"]
        if one["motivation"] == "replying":
            assert one["target"] in ids
            continue
        position, quote = one["target"]["selector"]
        start, end = position["start"], position["end"]
        assert article.text[start:end] == quote["exact"]
        assert article.text[:start].endswith(quote["prefix"])
        assert article.text[end:].startswith(quote["suffix"])


def test_a_reply_is_an_annotation_of_what_it_answers() -> None:
    (reply,) = (one for one in to_web_annotations(ARTICLE) if one["motivation"] == "replying")
    (answered,) = (one for one in to_web_annotations(ARTICLE) if one["id"] == reply["target"])
    assert "NATO had sent jets" == answered["target"]["selector"][1]["exact"]


# --- schema.org, followthemoney, ninjs


@EVERY
def test_every_reference_of_the_json_ld_is_described(article: Article) -> None:
    document = to_schema_org(article)
    described = {actor["@id"] for actor in document.get("mentions", []) if "@id" in actor}
    used = {
        said[who]["@id"]
        for said in document.get("hasPart", [])
        for who in ("author", "spokenByCharacter")
        if who in said
    }
    assert used <= described
    assert {"Quotation", "Claim"} >= {said["@type"] for said in document.get("hasPart", [])}
    assert None not in document.values()


def test_a_quotation_is_spoken_and_a_claim_has_an_author() -> None:
    claim, quotation = to_schema_org(ARTICLE)["hasPart"]
    assert ("Claim", {"@id": "#country:RUS"}) == (claim["@type"], claim["author"])
    assert ("Quotation", {"@id": "#mark-rutte"}) == (quotation["@type"], quotation["spokenByCharacter"])


@EVERY
def test_entities_have_the_properties_of_their_schema_and_point_to_each_other(article: Article) -> None:
    entities = to_followthemoney(article)
    ids = {entity["id"] for entity in entities}
    for entity in entities:
        assert set(entity["properties"]) <= FOLLOWTHEMONEY[entity["schema"]]
        assert all(value and all(isinstance(x, str) for x in value) for value in entity["properties"].values())
        for name in ("document", "resolved", "holder", "post", "involved"):
            assert ids.issuperset(entity["properties"].get(name, ()))


@EVERY
def test_a_news_item_has_what_ninjs_demands(article: Article) -> None:
    item = to_ninjs(article, "urn:example:1")
    assert "urn:example:1" == item["uri"]
    assert item["representationType"] in ("complete", "incomplete")
    assert article.text == item["bodies"][0]["value"]
    assert all(set(one) <= {"name", "rel", "uri", "literal"} for one in item.get("people", []))
    assert all("name" in one for kind in ("people", "organisations", "places", "events") for one in item.get(kind, []))


# --- annotation tools


@EVERY
def test_brat_can_read_what_is_written(article: Article) -> None:
    found = brat_reader.read(to_brat(article), article.text)
    assert len(article.events) >= len(found.events)


def test_brat_has_events_statuses_and_replies() -> None:
    found = brat_reader.read(to_brat(ARTICLE), ARTICLE.text)
    assert ["Mobilize", "Aid"] == [kind for kind, *_ in found.events.values()]
    assert [("Status", "E1", "Reported"), ("Status", "E2", "Planned")] == found.attributes
    assert ["SAID_BY", "SAID_BY", "ANSWERS"] == [kind for kind, *_ in found.relations]


@EVERY
def test_relations_of_doccano_and_label_studio_join_what_is_there(article: Article) -> None:
    line = to_doccano(article)
    ids = {entity["id"] for entity in line["entities"]}
    assert all({one["from_id"], one["to_id"]} <= ids for one in line["relations"])
    result = to_label_studio(article)["predictions"][0]["result"]
    marks = {one["id"] for one in result if one["type"] == "labels"}
    assert all({one["from_id"], one["to_id"]} <= marks for one in result if one["type"] == "relation")


def test_displacy_gets_spans_that_do_not_overlap() -> None:
    ents = to_displacy(READ, ["actors", "statements"])["ents"]
    assert all(a["end"] <= b["start"] for a, b in pairwise(ents))
    assert "PERSON" in {ent["label"] for ent in to_displacy(READ)["ents"]}


def test_countries_of_entities_have_two_letters() -> None:
    for country in pycountry.countries:
        assert ALPHA_2[country.alpha_3] == country.alpha_2
    assert {"ru", "nl", "lv", "fi"} == {
        x for e in to_followthemoney(ARTICLE) for x in e["properties"].get("country", ())
    }
