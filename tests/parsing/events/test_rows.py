"""Tables of short sentences: what is told, how it stands, and where nothing is told."""

import pytest

import natonews
from natonews.model import Actor, ActorKind, EventStatus
from parsing.events.silent_rows import SILENT
from parsing.events.status_rows import STATUS
from parsing.events.wording_rows import WORDINGS

_UNREAL = (EventStatus.NEGATED, EventStatus.HYPOTHETICAL)


@pytest.mark.parametrize(("text", "expected"), STATUS, ids=[row[0] for row in STATUS])
def test_how_a_deed_stands(text: str, expected: str) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(("text", "expected"), WORDINGS, ids=[row[0] for row in WORDINGS])
def test_what_a_wording_tells(text: str, expected: str) -> None:
    assert any(told_.startswith(expected) for told_ in told(text)), told(text)


@pytest.mark.parametrize("text", [row[0] for row in SILENT])
def test_what_tells_no_deed(text: str) -> None:
    assert [] == [event for event in natonews.parse(text).events if event.status not in _UNREAL]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway failed to send tanks to Ukraine.", [("events.status-governed", "failed")]),
        ("Norway may send tanks to Ukraine.", [("events.status-modal", "may send")]),
        ("If Chad attacks Libya, Egypt will respond.", [("events.status-condition", "If")]),
        ("It is untrue that Chad bombed Libya.", [("events.status-untrue", "is")]),
        ("Paris fears that Chad will attack Libya.", [("events.status-doubt", "fears")]),
        ("Chad's plan to attack Libya was leaked.", [("events.status-noun", "plan")]),
        ("Chad averted a Libyan attack on Niger.", [("events.status-governed", "averted")]),
        ("Libya said Chad had bombed a base in Libya.", [("events.status-claimed", "said")]),
        ("Chad denied that it had bombed Libya.", [("events.status-untrue", "denied")]),
        ("Chad bombed Libya.", []),
    ],
)
def test_what_gives_the_status_is_evidence(text: str, expected: list[tuple[str, str]]) -> None:
    events = natonews.parse(text).events
    assert expected in [[(part.rule, part.words) for part in e.evidence.because] for e in events if e.evidence]


def told(text: str) -> list[str]:
    """Every reading of each event as one actor, the deed, one actor and the status; "-" stands for anybody."""
    return [
        f"{source} {event.type.value} {target} {event.status.value}"
        for event in natonews.parse(text).events
        for source in ("-", *map(short, event.sources))
        for target in ("-", *map(short, event.targets))
    ]


def short(actor: Actor) -> str:
    """The code of the country, except for people, or the name."""
    return actor.country if actor.country and actor.kind is not ActorKind.PERSON else actor.name
