"""What the tables of cases ask, said about one article: each function gives the article's side of an expectation."""

import unicodedata
from collections.abc import Iterable

from natonews import Actor, Article, Event, Span, Statement

Found = list[str]


def named(pattern: str, actor: Actor | None) -> bool:
    """Whether a pattern fits the actor: part of the name, "*" for anybody, "None" for nobody, "a|b" for either."""
    return any(_named(one, actor) for one in pattern.split("|"))


def _named(pattern: str, actor: Actor | None) -> bool:
    if pattern == "*":
        return True
    return pattern == "None" if actor is None else _plain(pattern) in _plain(actor.name)


def _plain(name: str) -> str:
    """In small letters without accents and hyphens: "Erdoğan" and "Błaszczak" are found as they are typed."""
    letters = unicodedata.normalize("NFKD", name.casefold().replace("ł", "l").replace("-", " "))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def pairs(article: Article) -> list[tuple[Actor | None, Actor | None]]:
    """Who answers whom, each pair once, in the order of the text."""
    found: list[tuple[Actor | None, Actor | None]] = []
    for said in article.statements:
        if said.responds_to is not None:
            pair = (said.speaker, said.responds_to.speaker)
            if not any(pair[0] is a and pair[1] is b for a, b in found):
                found.append(pair)
    return found


def same_pairs(expected: str, found: Iterable[tuple[Actor | None, Actor | None]], mark: str) -> bool:
    """Whether the pairs are those of "a > b; c > d", no more and no fewer."""
    wanted = [tuple(side.strip() for side in part.split(mark)) for part in expected.split("; ")] if expected else []
    got = list(found)
    fits = all(any(named(a, one) and named(b, two) for one, two in got) for a, b in wanted)
    return fits and all(any(named(a, one) and named(b, two) for a, b in wanted) for one, two in got)


def shown(found: Iterable[tuple[Actor | None, Actor | None]]) -> str:
    """The pairs in words."""
    return "; ".join(f"{a and a.name} > {b and b.name}" for a, b in found)


def with_cue(article: Article, cue: str) -> list[Statement]:
    """The statements whose cue (of a turn: whose label) holds the words or stands in them: "told reporters"."""
    return [s for s in article.statements if is_cue(article, cue, s)]


def is_cue(article: Article, cue: str, said: Statement) -> bool:
    """Whether the words are those of the statement's cue, or the cue stands where the words do."""
    span = said.cue_span or said.speaker_span
    if span is None or not cue:
        return False
    at = article.text.find(cue)
    while at >= 0:
        if at < span.end and span.start < at + len(cue):
            return True
        at = article.text.find(cue, at + 1)
    return False


def with_trigger(article: Article, words: str) -> list[Event]:
    """The events whose trigger holds the words."""
    return [e for e in article.events if words in article[e.trigger]]


def words(article: Article, span: Span | None) -> str | None:
    """The words at a span."""
    return None if span is None else article[span]
