"""The notebook view: what it shows, and that whatever stands in a text is inert in it."""

import html.parser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import natonews
from made import ANSWER, ARTICLE, BOATS, CLAIM, JETS, RUTTE
from natonews.model import Actor, ActorKind, Article, Event, Evidence, Mention, Note, Place, Span, Statement
from natonews.ontology import EventType

EVIL = "<script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">' onmouseover='x"


def hostile() -> Article:
    """An article in which every string is an attack."""
    span = Span(0, len(EVIL))
    why = Evidence(EVIL, span, note=EVIL, words=EVIL)
    who = Actor(EVIL, EVIL, ActorKind.PERSON, EVIL, EVIL, mentions=(Mention(span, evidence=why),), evidence=why)
    said = Statement(who, span, span, (span,), evidence=why)
    answer = evolve(said, responds_to=said)
    deed = Event(EventType.AID, span, (who,), (who,), EVIL, (EVIL,), place=Place(EVIL), statement=said, evidence=why)
    return Article(
        EVIL,
        actors=(who,),
        statements=(said, answer),
        events=(deed,),
        places=(deed.place,) if deed.place else (),
        notes=(Note(span, EVIL),),
    )


class Outline(html.parser.HTMLParser):
    """The tags and attributes of a page as a browser sees them."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: D102
        self.tags.add(tag)
        self.names.update(name for name, _ in attrs)


def views() -> list[str]:
    article = hostile()
    shown: list[Any] = [
        article,
        *article.statements,
        *article.events,
        *article.actors,
        natonews.table(article.statements, article),
    ]
    shown += [natonews.table(article.events), natonews.explain(article.events[0], docs=EVIL)]
    return [one._repr_html_() for one in shown]


@pytest.mark.parametrize("page", views())
def test_nothing_of_a_hostile_article_comes_alive(page: str) -> None:
    outline = Outline(page)
    assert not {"script", "img", "iframe", "svg", "object"} & outline.tags
    assert {"class", "title", "open"} >= outline.names
    assert ET.fromstring(page) is not None  # noqa: S314 our own page


@pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed")
def test_a_browser_runs_nothing_of_it(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        f'<!doctype html><meta charset="utf-8"><title>calm</title><body>{"".join(views())}</body>', encoding="utf-8"
    )
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
    ]
    options += ["--disable-component-update", "--disable-sync", f"--user-data-dir={tmp_path / 'user'}", "--dump-dom"]
    command = ["chromium", *options, page.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603 our own page
    assert "<title>calm</title>" in done.stdout
    outline = Outline(done.stdout)
    assert not {"script", "img"} & outline.tags


# --- what is shown


def test_the_view_tells_replies_pronouns_and_what_is_not_so() -> None:
    page = ARTICLE.html()
    assert '<sup class="nn-content-tag">answers Russia</sup>' in page
    assert '<sup class="nn-event-tag">AID planned</sup>' in page
    assert "nn-reported" in page
    assert "rule statements.quotation" in page


def test_layers_can_be_chosen() -> None:
    page = ARTICLE.html(layers=["actors"])
    assert 'class="nn-country"' in page
    assert 'class="nn-content"' not in page
    assert "<summary>Statements" not in page
    assert page == ARTICLE.html(layers="actors")
    with pytest.raises(ValueError, match="no layer 'quotes': choose from statements, actors, places, times, events"):
        ARTICLE.html(layers=["quotes"])


def test_short_tables_are_open_and_long_ones_folded() -> None:
    assert '<details open="open"><summary>Statements' in ARTICLE.html()
    many = evolve(ARTICLE, statements=(CLAIM,) * 20, events=())
    assert "<details><summary>Statements" in many.html()


def test_single_findings_show_themselves() -> None:
    for finding in (CLAIM, ANSWER, JETS, BOATS, RUTTE):
        assert finding._repr_html_().startswith('<div class="natonews">')
    assert "Mark Rutte" in natonews.table([RUTTE])._repr_html_()
    assert "nothing found" in natonews.table([])._repr_html_()


def test_a_table_has_a_short_name() -> None:
    assert "Table(2 statements, 1 actor)" == repr(natonews.table([CLAIM, ANSWER, RUTTE]))


def test_the_page_grows_with_the_text_and_not_faster() -> None:
    long = natonews.parse("Moscow said that Poland had sent tanks. Mark Rutte rejected the claim.\n\n" * 400)
    assert len(long.html()) < 60 * len(long.text)
