"""TimeML: what a reader of TimeML finds in the export."""

import xml.etree.ElementTree as ET

from hypothesis import HealthCheck, given, settings

from made import ARTICLE, articles
from natonews.convert.timeml import to_timeml
from natonews.model import Article


def _is_legal(character: str) -> bool:
    code = ord(character)
    return (code >= 0x20 or character in "\t\n\r") and not 0xD800 <= code <= 0xDFFF and code not in (0xFFFE, 0xFFFF)


def _parsed(article: Article) -> ET.Element:
    return ET.fromstring(to_timeml(article).encode())  # noqa: S314 (our own writing)


def test_the_time_of_creation_stands_first() -> None:
    timex = _parsed(ARTICLE).find("DCT/TIMEX3")
    assert timex is not None
    assert ("t0", "2025-05-02", "CREATION_TIME") == (
        timex.get("tid"),
        timex.get("value"),
        timex.get("functionInDocument"),
    )


def test_times_and_events_are_marked_in_the_text() -> None:
    text = _parsed(ARTICLE).find("TEXT")
    assert text is not None
    found = [(e.tag, e.text, e.get("type") or e.get("class"), e.get("value")) for e in text]
    assert [
        ("EVENT", "said", "REPORTING", None),
        ("TIMEX3", "Thursday", "DATE", "2025-05-01"),
        ("EVENT", "sent", "OCCURRENCE", None),
        ("EVENT", "said", "REPORTING", None),
        ("EVENT", "send", "OCCURRENCE", None),
    ] == found


def test_instances_say_what_is_known_of_tense_and_polarity() -> None:
    instances = _parsed(ARTICLE).findall("MAKEINSTANCE")
    assert [("e1", "NONE", "POS"), ("e2", "PAST", "POS"), ("e3", "NONE", "POS"), ("e4", "FUTURE", "POS")] == [
        (i.get("eventID"), i.get("tense"), i.get("polarity")) for i in instances
    ]
    assert ["PERFECTIVE"] == [i.get("aspect") for i in instances if i.get("aspect") != "NONE"]


def test_a_reported_deed_hangs_on_its_statement_and_a_statement_on_its_time() -> None:
    root = _parsed(ARTICLE)
    assert [("ei1", "t1", "IS_INCLUDED")] == [
        (x.get("eventInstanceID"), x.get("relatedToTime"), x.get("relType")) for x in root.findall("TLINK")
    ]
    assert [("ei1", "ei2", "EVIDENTIAL")] == [
        (x.get("eventInstanceID"), x.get("subordinatedEventInstance"), x.get("relType")) for x in root.findall("SLINK")
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(articles())
def test_the_text_without_its_tags_is_the_text_of_the_article(article: Article) -> None:
    text = _parsed(article).find("TEXT")
    assert text is not None
    assert "".join(c if _is_legal(c) else "\ufffd" for c in article.text) == "".join(text.itertext())
