"""Words that lead in what the main clause answers: "Asked about", "Told that", "In response to"."""

from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.said import Answered
from natonews.parsing.statements.speaking.subjects import subject_of

from .idioms import LEADS, QUESTIONS, Answering, Tail, fits

_TOLD_THAT = frozenset(["tell", "remind", "inform"])
_REPLYING = frozenset(["reply", "respond", "retort", "answer", "counter"])


def asking(passage: Passage, at: int, verb: VerbGroup, first: int) -> Answering | None:
    """As in "Asked on Monday about", "was pressed on": who is asked answers."""
    tails = QUESTIONS.get(verb.lemma)
    if tails is None or not (verb.passive or verb.tense == "participle") or verb.negated or verb.modal:
        return None
    if not any(_fits_asked(passage, tail, verb.head + 1, first) for tail in tails):
        return None
    clause = passage.at_verb.get(at)
    speaker = subject_of(passage, clause) if clause is not None else None
    # At the sentence's head the main statement answers, whoever its speaker is.
    by = passage.items[speaker.item].head if speaker is not None and verb.finite else None
    return Answering(Answered((verb.first, first), by), at, at, None, speaker)


def asked_that(passage: Passage, clause: Clause) -> Answered | None:
    """As in "Told that Orban had said no, Tusk laughed": who is told answers."""
    above = passage.analysis.clauses[clause.parent] if clause.parent is not None else None
    verb = passage.verb(above.verb) if above is not None else None
    if above is None or verb is None or verb.lemma not in _TOLD_THAT or verb.tense != "participle":
        return None
    if above.relation not in ("participle", "adverbial") or above.verb > 1:
        return None
    speaker = subject_of(passage, above)
    by = passage.items[speaker.item].head if speaker is not None else None
    return None if speaker is None else Answered((verb.first, verb.stop), by)


def _fits_asked(passage: Passage, tail: Tail, first: int, stop: int) -> bool:
    """Whether the tail's words stand there in their order; who asks and where may stand between."""
    at = 0
    for token in range(first, stop):
        if at < len(tail) and passage.lower[token] in tail[at]:
            at += 1
    return at == len(tail) and passage.lower[stop - 1] in tail[-1]


def lead(passage: Passage, begin: int) -> Answering | None:
    """Words that lead in what the main clause answers: "In response to Orban's call for"."""
    first = passage.firsts[begin]
    start = passage.row.first
    for tail in LEADS:
        for head in range(max(start, first - len(tail) - 3), first - len(tail) + 1):
            if passage.lower[head] in tail[0] and fits(passage, tail, head, first):
                return Answering(Answered((head, first), None), None, begin - 1, None, None)
    if begin == 1 and (passage.word(0) in ("on", "of") or (passage.word(0) == "to" and _replies(passage))):
        return Answering(Answered((start, first), None), None, 0, None, None)
    return None


def _replies(passage: Passage) -> bool:
    return any((verb := passage.verb(at)) is not None and verb.lemma in _REPLYING for at in passage.at_verb)
