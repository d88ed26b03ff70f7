"""Status across statements: what is denied, charged, promised, and told on in later sentences of what somebody says."""

import pytest

import natonews

ROWS = (
    ("Ethiopia denied killing civilians in Axum.", "killing", "ASSAULT", "negated", "denied"),
    ("Kyiv accused Russia of shelling a hospital.", "shelling", "ASSAULT", "reported", "accused"),
    ("Germany said it will send tanks to Ukraine.", "send", "AID", "planned", "said"),
    ('"We are ready. Russia shelled Kharkiv last night," Zelenskyy said.', "shelled", "ASSAULT", "reported", "said"),
    ("Rutte said that Zelenskyy told him Russia had bombed Odesa.", "bombed", "ASSAULT", "reported", "told"),
    ("Peskov said Russia denied that it had shelled Kharkiv.", "shelled", "ASSAULT", "negated", "denied"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "kind", "status", "cue"), ROWS)
def test_a_deed_knows_who_tells_it_and_how(text: str, trigger: str, kind: str, status: str, cue: str) -> None:
    article = natonews.parse(text)
    event = next(e for e in article.events if trigger in article[e.trigger])
    assert (kind, status) == (event.type.value, event.status.value)
    assert event.statement is not None
    assert event.statement.cue_span is not None
    assert cue == article[event.statement.cue_span].split()[-1]


def test_a_deed_in_a_nested_statement_has_its_chain() -> None:
    article = natonews.parse("Rutte said that Zelenskyy told him Russia had bombed Odesa.")
    event = next(e for e in article.events if "bombed" in article[e.trigger])
    assert event.statement is not None
    assert event.statement.speaker == article.actor("Zelenskyy")
    assert event.statement.parent is not None
    assert event.statement.parent.speaker == article.actor("Rutte")


def test_our_deeds_in_a_later_sentence_are_the_speakers() -> None:
    article = natonews.parse('"The night was long. We shelled Belgorod," Zelenskyy said.')
    event = next(e for e in article.events if "shelled" in article[e.trigger])
    assert ("Volodymyr Zelenskyy",) == tuple(actor.name for actor in event.sources)
