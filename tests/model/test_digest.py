"""The main event, exchanges and disputes of an article made by hand."""

from attrs import evolve

from made import ANSWER, ARTICLE, BOATS, CLAIM, JETS, LATVIA, RIGA, TEXT, at
from natonews.model import Article, Dispute, EventStatus


def test_an_exchange_is_a_thread_in_text_order() -> None:
    assert ((CLAIM, ANSWER),) == ARTICLE.exchange()
    assert () == Article(TEXT, statements=(CLAIM,)).exchange()


def test_a_claim_that_is_rejected_is_disputed_with_its_events() -> None:
    assert (Dispute(CLAIM, ANSWER, (JETS,)),) == ARTICLE.disputes


def test_the_same_deed_told_as_so_and_as_not_so_is_disputed() -> None:
    denial = evolve(ANSWER, responds_to=None)
    denied = evolve(JETS, status=EventStatus.NEGATED, statement=denial, trigger=at("false"))
    article = evolve(ARTICLE, statements=(CLAIM, denial), events=(JETS, denied))
    assert (Dispute(CLAIM, denial, (JETS, denied)),) == article.disputes


def test_the_main_event_is_told_as_a_fact_and_has_both_sides() -> None:
    main = ARTICLE.main_event
    assert main is not None
    assert (BOATS, "Finland will send boats to Latvia.") == (main.event, main.words)
    assert ("AID", (LATVIA,), RIGA, None) == (main.what, main.whom, main.where, main.when)


def test_an_event_of_the_title_comes_first_and_is_filled_up_from_the_lead() -> None:
    rejected = evolve(BOATS, trigger=at("reject"), targets=(), place=None)
    main = evolve(ARTICLE, events=(rejected, JETS, BOATS)).main_event
    assert main is not None
    assert BOATS == main.event


def test_no_event_is_no_main_event() -> None:
    assert Article("NATO").main_event is None
