"""Subjects that clauses do not show: the nearest group before the verb, the verb's before it in a list, past a lead."""

from natonews.lexicon.tables.answers import FAULTED
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.statements.answers.idioms import tails_of
from natonews.parsing.statements.frames import past_noun
from natonews.parsing.statements.passage import Passage

from .subjects import MAIN_RELATIONS, Speaker, group_at, is_empty, subject_of


def past_lead(passage: Passage, speaker: Speaker, verb: int) -> Speaker | None:
    """The group behind the comma, where that found ends a lead: "Asked of a deal, Spain's minister, Robles, said"."""
    first = passage.verb(0) or passage.verb(1)
    if first is None or first.tense not in ("participle", "gerund"):
        return None
    comma = next((at for at in range(speaker.item + 1, verb) if passage.word(at) == ","), verb)
    if any(map(passage.verb, range(speaker.item, comma))):
        return None
    if any(passage.word(at) == "," for at in range(speaker.item)) or passage.word(verb - 1) != ",":
        return None
    found = group_at(passage, comma + 1, "subject")
    between = range(comma + 1, verb)
    apposed = any(passage.word(at) == "," for at in between[:-1])
    return found if apposed and not any(map(passage.verb, between)) else None


_APPOSED = 8  # items


def titled_behind(passage: Passage, verb: int) -> Speaker | None:
    """The group behind a finished clause, over its apposition: "It sank, its owner, a Greek firm, said"."""
    at = verb - 1
    while at > 0 and passage.items[at].kind in ("RB", "TIME"):
        at -= 1
    if passage.word(at) != ",":
        return None
    inner = at - 1
    while inner > at - _APPOSED and inner > 0 and passage.verb(inner) is None and passage.word(inner) != ",":
        inner -= 1
    if passage.word(inner) != "," or passage.noun(inner + 1) is None:
        return None
    first = inner - 1
    while passage.noun(first) is not None and (passage.word(first - 1) == "of" or passage.noun(first - 1) is not None):
        first -= 2 if passage.word(first - 1) == "of" else 1
    noun = passage.noun(first)
    if noun is None or noun.time or noun.relative or passage.word(first - 1) != ",":
        return None
    told = any((found := passage.verb(at)) is not None and found.finite for at in range(first))
    return group_at(passage, first, "nearest") if told else None


def nearest(passage: Passage, verb: int, quote: int) -> Speaker | None:
    """The noun group before a verb, over an apposition between commas."""
    at = verb - 1
    while at >= 0 and passage.items[at].kind in ("RB", "TIME"):
        at -= 1
    if passage.word(at) == ",":
        apposed = _before_apposition(passage, at, quote)
        if apposed is not None:
            return apposed
        while at > 0 and not passage.is_mark(at - 1) and passage.quote_of(at - 1) == quote:
            at -= 1
        while at < verb and (passage.noun(at) is None or passage.word(at - 1) in _LEADING):
            at += 1
        return group_at(passage, at, "nearest") if at < verb else None
    while at >= 0 and passage.quote_of(at) == quote and passage.verb(at) is None and passage.word(at) != ",":
        noun = passage.noun(at)
        if noun is not None and not noun.time and passage.items[at - 1].kind not in ("IN", "TO"):
            return None if is_empty(noun) else Speaker(at, (noun.first, noun.stop), "nearest")
        at -= 1
    return None


def _before_apposition(passage: Passage, comma: int, quote: int) -> Speaker | None:
    """The noun group before the comma that opens what closes at `comma`."""
    at = comma - 1
    while at > 0 and passage.word(at) != "," and passage.quote_of(at) == quote:
        at -= 1
    at -= 1
    if at < 0 or passage.quote_of(at) != quote:
        return None
    while passage.noun(at) is not None and passage.items[at - 1].kind == "IN" and passage.noun(at - 2) is not None:
        at -= 2
    noun = passage.noun(at)
    if noun is None or noun.time or passage.items[at - 1].kind in ("IN", "TO"):
        return None
    return group_at(passage, at, "nearest")


def faulted(passage: Passage, clause: Clause | None) -> Speaker | None:
    """Who is judged for what a gerund tells: Macron in "criticised Macron for suggesting that"."""
    if clause is None or clause.parent is None or passage.word(clause.verb - 1) not in ("for", "of", "over"):
        return None
    above = passage.analysis.clauses[clause.parent]
    verb, gerund = passage.verb(above.verb), passage.verb(clause.verb)
    if verb is None or gerund is None or gerund.tense != "gerund" or verb.passive or gerund.lemma not in FAULTED:
        return None
    at = next((at for at in above.objects if past_noun(passage, at) == clause.verb - 1), None)
    judges = verb.lemma in ("accuse", "blame", "suspect") or any(not tail for tail, _ in tails_of(verb.lemma))
    return group_at(passage, at, "faulted") if at is not None and judges else None


def listed(passage: Passage, verb: int, quote: int) -> Speaker | None:
    """The subject of the verb before, in a list of them: ``supports "fair rises," opposes "freezes"``."""
    if passage.word(verb - 1) not in (",", "and", "but", "or") and not passage.is_mark(verb - 1):
        return None
    for clause in reversed(passage.analysis.clauses):
        governor = passage.verb(clause.verb)
        if clause.verb < verb and governor is not None and governor.finite and passage.quote_of(clause.verb) == quote:
            found = subject_of(passage, clause) if clause.relation in MAIN_RELATIONS else None
            if found is not None and found.item < verb and passage.quote_of(found.item) == quote:
                return Speaker(found.item, found.tokens, "governing")
    return None


_LEADING = frozenset(["in", "on", "at", "after", "before", "of", "during", "for", "with", "by", "from", "since"])
