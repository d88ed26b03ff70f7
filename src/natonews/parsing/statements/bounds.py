"""Where a content ends for certain: before what the paper says of it, and before the verb of its own noun."""

from natonews.lexicon.tables.replies import DEED_NOUNS, SAYING_NOUNS

from .cues import Cue
from .passage import Passage


def before_comment(passage: Passage, start: int, stop: int) -> int:
    """Before what the paper says of the content: ", a charge that Bamako denies"."""
    for at in range(start + 1, stop - 2):
        if passage.word(at) == "," and (noun := passage.noun(at + 1)) is not None and noun.determiner in ("a", "an"):
            after = passage.noun(at + 2)
            relative = (
                after is not None or passage.word(at + 2) in ("that", "which") or passage.verb(at + 2) is not None
            )
            if relative and noun.lemma in SAYING_NOUNS and noun.lemma not in DEED_NOUNS:
                return at
    return stop


def before_own_verb(passage: Passage, cue: Cue, start: int, stop: int) -> int:
    """Before the verb that a noun is the subject of: "the claim that it hit a base" was rejected."""
    for clause in passage.analysis.clauses:
        if start < clause.verb < stop and cue.item in clause.subjects and not clause.inherited:
            return clause.verb
    return stop


_BID = frozenset(["to", "np-to", "np", "np-np"])


def before_second(passage: Passage, cue: Cue, start: int, stop: int) -> int:
    """Where a second that-clause of who reports it begins: "said he had asked Xi to help | and that Xi agreed"."""
    if cue.frame.name not in _BID:
        return stop
    for at in range(start, stop - 1):
        if passage.items[at].kind == "CC" and passage.word(at + 1) == "that" and passage.items[at + 1].kind == "IN":
            return at
    return stop
