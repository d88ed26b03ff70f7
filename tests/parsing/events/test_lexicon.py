"""The deed lexicon keeps to PLOVER, and every class that a row names exists."""

import pytest

from natonews.lexicon import Deed, english
from natonews.lexicon.tables.deed_classes import NOUNS, VERBS
from natonews.lexicon.tables.deeds import DEEDS
from natonews.ontology import CAMEO, CONTEXTS, MODES, EventType
from natonews.parsing.events.composition import verdict
from natonews.parsing.events.index import build, index_of
from parsing.events.event_reader import coded


def test_modes_contexts_and_codes_are_plovers() -> None:
    modes = {(row.type, row.mode) for row in MODES}
    codes = {row.code for row in CAMEO}
    for deed in DEEDS:
        assert deed.mode is None or (deed.type, deed.mode) in modes, deed
        assert set(deed.contexts) <= set(CONTEXTS), deed
        assert deed.cameo is None or deed.cameo in codes, deed


def test_every_class_that_a_row_names_exists() -> None:
    named = {word for deed in DEEDS for words in deed.words.split("|") for word in words.split() if word.isupper()}
    named |= {deed.source for deed in DEEDS if deed.source.isupper()}
    assert set() == named - set(NOUNS) - set(VERBS) - {"ANY"}


def test_the_lexicon_has_hundreds_of_verbs_and_thousands_of_pairs() -> None:
    index = index_of(english())
    pairs = sum(
        len([noun for noun, names in index.classes.items() if wording.noun in names])
        for wordings in index.verbs.values()
        for wording in wordings
        if wording.noun.isupper()
    )
    assert len(index.verbs) > 800
    assert pairs > 50_000


def test_the_more_exact_wording_comes_first() -> None:
    index = build((Deed("strike", EventType.ASSAULT), Deed("strike deal", EventType.SUPPORT)))
    assert ["deal", ""] == [wording.noun for wording in index.verbs["strike"] if wording.row is not None]


def test_a_row_of_ones_own_is_read() -> None:
    text = "Norway snorkelled Sweden."
    mine = english().with_rows(Deed("snorkel", EventType.CONSULT))
    assert [] == coded(text)
    assert ["snorkel"] == [w.row.words for w in index_of(mine).verbs["snorkel"] if w.row]


@pytest.mark.parametrize(
    ("effect", "inner", "expected"),
    [
        ("commit", EventType.AID, EventType.AGREE),
        ("vow", EventType.ASSAULT, EventType.THREATEN),
        ("refuse", None, EventType.REJECT),
        ("stop", EventType.AID, EventType.SANCTION),
        ("stop", EventType.ASSAULT, EventType.RETREAT),
        ("demand", EventType.RETREAT, EventType.REQUEST),
        ("begin", EventType.CONSULT, EventType.CONSULT),
    ],
)
def test_a_governing_word_decides(effect: str, inner: EventType | None, expected: EventType) -> None:
    found = verdict(effect, inner)
    assert found is not None
    assert expected is found[0]


@pytest.mark.parametrize("effect", ["consider", "plan", "begin", "unknown"])
def test_what_governs_nothing_gives_nothing(effect: str) -> None:
    assert verdict(effect, None) is None
