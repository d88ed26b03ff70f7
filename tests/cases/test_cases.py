"""Short cases, one table for each phenomenon; every row must hold."""

import pytest

import natonews
from cases import (
    acts,
    answers,
    asides,
    disputes,
    exchanges,
    frame,
    frames,
    gaps,
    hearsay,
    last,
    later,
    levels,
    main_event,
    more,
    nesting,
    odd,
    replies,
    stance,
    status,
    telling,
)
from cases.reading import is_cue, named, pairs, same_pairs, shown, with_cue, with_trigger, words
from natonews.model import Article, Statement
from natonews.model.statements import Stance

_REPLIES = (
    replies.REPLIES
    + more.REPLIES
    + later.REPLIES
    + last.REPLIES
    + answers.REPLIES
    + exchanges.REPLIES
    + gaps.REPLIES
    + asides.REPLIES
)
_ACTS = acts.ACTS + more.ACTS + later.ACTS + last.ACTS + telling.ACTS + hearsay.ACTS
_NESTING = (
    nesting.NESTING
    + more.NESTING
    + later.NESTING
    + last.NESTING
    + asides.NESTING
    + levels.NESTING
    + telling.NESTING
    + hearsay.NESTING
)
_STATUS = status.STATUS + more.STATUS + later.STATUS + last.STATUS + asides.STATUS
_DISPUTES = status.DISPUTES + more.DISPUTES + disputes.DISPUTES + asides.DISPUTES
_STANCE = stance.STANCE + more.STANCE + telling.STANCE + hearsay.STANCE
_FRAME = frame.FRAME + frames.FRAME + more.FRAME + last.FRAME
_ODD = odd.ODD + frames.ODD + more.ODD
_MAIN_EVENT = main_event.MAIN_EVENT + more.MAIN_EVENT + later.MAIN_EVENT + last.MAIN_EVENT


def _ids(table: tuple[tuple[object, ...], ...]) -> list[str]:
    return [f"{number}-{str(row[0])[:40]}" for number, row in enumerate(table)]


def _cue(article: Article, said: Statement | None) -> str | None:
    return None if said is None else words(article, said.cue_span)


@pytest.mark.parametrize(("text", "expected"), _REPLIES, ids=_ids(_REPLIES))
def test_replies(text: str, expected: str) -> None:
    found = pairs(natonews.parse(text))
    assert any(same_pairs(each, found, " > ") for each in expected.split("|")), (
        f"expected {expected!r}, read {shown(found)!r}"
    )


@pytest.mark.xfail(reason="a known gap", strict=True)
@pytest.mark.parametrize(("text", "expected"), gaps.GAPS, ids=_ids(gaps.GAPS))
def test_known_gaps(text: str, expected: str) -> None:
    test_replies(text, expected)


@pytest.mark.parametrize(("text", "cue", "expected"), _ACTS, ids=_ids(_ACTS))
def test_acts(text: str, cue: str, expected: str) -> None:
    article = natonews.parse(text)
    found = [("not " * s.negated) + s.act.value for s in with_cue(article, cue)]
    allowed = expected.split("|")
    assert found
    assert all(one in allowed or (one.startswith("not ") and "not *" in allowed) for one in found), found


def _stands_in(article: Article, said: Statement, cue: str) -> bool:
    if said.parent is None or not cue:
        return said.parent is None and not cue
    return is_cue(article, cue, said.parent)


@pytest.mark.parametrize(("text", "expected"), _NESTING, ids=_ids(_NESTING))
def test_nesting(text: str, expected: tuple[tuple[str, str, str], ...]) -> None:
    article = natonews.parse(text)
    found = [
        (words(article, s.cue_span), s.speaker and s.speaker.name, _cue(article, s.parent)) for s in article.statements
    ]
    for cue, speaker, parent in expected:
        fits = [
            s
            for s in with_cue(article, cue)
            if named(speaker, s.speaker) and any(_stands_in(article, s, one) for one in parent.split("|"))
        ]
        assert fits, f"{cue} by {speaker} in {parent!r}: read {found}"
    assert len(expected) == len(article.statements), found


@pytest.mark.parametrize(("text", "trigger", "expected", "cue"), _STATUS, ids=_ids(_STATUS))
def test_status(text: str, trigger: str, expected: str, cue: str) -> None:
    article = natonews.parse(text)
    found = [(e.status.value, _cue(article, e.statement)) for e in with_trigger(article, trigger)]
    allowed = expected.split("|")
    if not found:
        assert "none" in allowed, [article[e.trigger] for e in article.events]
    for told, by in found:
        assert told in allowed, found
        assert any(one == "*" or (by is None if not one else by is not None and one in by) for one in cue.split("|")), (
            found
        )


@pytest.mark.parametrize(("text", "expected"), _DISPUTES, ids=_ids(_DISPUTES))
def test_disputes(text: str, expected: str) -> None:
    found = [(d.claim.speaker, d.denial.speaker) for d in natonews.parse(text).disputes]
    assert any(same_pairs(each, found, " / ") for each in expected.split("|")), shown(found)


@pytest.mark.parametrize(("text", "cue", "expected"), _STANCE, ids=_ids(_STANCE))
def test_stance(text: str, cue: str, expected: str) -> None:
    article = natonews.parse(text)
    found = with_cue(article, cue)
    assert found or not expected
    for said in found:
        if not expected:
            assert said.stance is None
            continue
        assert said.stance is not None
        assert any(_takes(article, said.stance, one.strip()) for one in expected.split("|")), said.stance


def _takes(article: Article, stance: Stance, expected: str) -> bool:
    polarity, toward = expected.split(" ", 1)
    if polarity != stance.polarity.value:
        return False
    if toward.startswith("'"):
        return toward.strip("'") in (words(article, stance.span) or "")
    return named(toward, stance.toward)


@pytest.mark.parametrize(("text", "expected"), _FRAME, ids=_ids(_FRAME))
def test_frame(text: str, expected: dict[str, object]) -> None:
    article = natonews.parse(text)
    line = article.dateline
    place = line.place if line else None
    parts: dict[str, object] = {
        "title": words(article, article.title),
        "authors": article.byline.authors if article.byline else None,
        "place": place.name if place else None,
        "country": place.country if place else None,
        "date": line.date.isoformat() if line and line.date else None,
        "agency": line.agency if line else None,
        "published": article.published.isoformat() if article.published else None,
        "people": tuple(a.name for a in article.actors if a.kind.value == "person"),
    }
    for part, value in expected.items():
        if part.startswith("kind:"):
            kinds = [s.kind.value for s in article.sentences if part[5:] in article[s.span]]
            assert isinstance(value, str)
            assert any(one in kinds for one in value.split("|")), (part, kinds)
        elif part == "authors" and not value:
            assert not parts[part]
        elif part == "people":
            assert isinstance(value, tuple)
            people = [a for a in article.actors if a.kind.value == "person"]
            assert len(people) == len(value), people
            assert all(map(named, value, people)), people
        elif part == "speakers":
            speakers = [s.speaker for s in article.statements]
            assert len(speakers) == len(value), speakers  # type: ignore[arg-type]
            assert all(map(named, value, speakers)), speakers  # type: ignore[call-overload]
        elif part == "notes":
            assert value == len(article.notes), article.notes
        elif part == "turns":
            labels = [s for s in article.statements if s.cue_span is None and s.speaker_span]
            turns = [(words(article, s.speaker_span) or "", s.speaker.name if s.speaker else "None") for s in labels]
            assert len(turns) == len(value), turns  # type: ignore[arg-type]
            for (label, speaker), wanted in zip(turns, value, strict=True):  # type: ignore[call-overload]
                start, who = wanted.split(" > ")
                same = start.rstrip(":") in label or label in start
                assert (same, speaker) == (True, who), turns
        else:
            assert value == parts[part], part


@pytest.mark.parametrize(("text", "expected"), _ODD, ids=_ids(_ODD))
def test_odd_text(text: str, expected: dict[str, object]) -> None:
    article = natonews.parse(text)
    speakers = [s.speaker for s in article.statements]
    for part, value in expected.items():
        if part == "speakers":
            assert isinstance(value, tuple)
            assert len(value) == len(speakers), speakers
            assert all(map(named, value, speakers)), speakers
        elif part == "notes":
            assert isinstance(value, tuple)
            assert all(any(one in n.text.casefold() for n in article.notes for one in v.split("|")) for v in value), (
                article.notes
            )
        elif part == "no_notes":
            assert article.notes == ()
        elif part == "actors":
            assert isinstance(value, tuple)
            assert all(any(named(one, actor) for actor in article.actors) for one in value), article.actors
        else:
            assert value == len(getattr(article, part)), part


@pytest.mark.parametrize(("text", "what", "who", "whom", "when", "where"), _MAIN_EVENT, ids=_ids(_MAIN_EVENT))
def test_main_event(text: str, what: str, who: str, whom: str, when: str, where: str) -> None:
    found = natonews.parse(text).main_event
    if not what:
        assert found is None
        return
    assert found is not None
    assert found.what in what.split("|")
    assert who == "*" or any(named(who, actor) for actor in found.who), [a.name for a in found.who]
    assert whom == "*" or any(named(whom, actor) for actor in found.whom), [a.name for a in found.whom]
    assert when in ("*", "") or (found.when is not None and when == found.when.value)
    assert not where or (found.where is not None and where == found.where.name)


@pytest.mark.parametrize(("text", "cue", "expected"), asides.CONTENTS, ids=_ids(asides.CONTENTS))
def test_contents(text: str, cue: str, expected: tuple[str, ...]) -> None:
    article = natonews.parse(text)
    found = [tuple(article[piece] for piece in said.content) for said in with_cue(article, cue)]
    assert found == [expected]
