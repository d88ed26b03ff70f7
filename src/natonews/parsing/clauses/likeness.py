"""Which of the open clauses a coordinated verb goes on from: the nearest, or one whose verb is more like it."""

from typing import Final

from natonews.lexicon.tables.syntax import INVERTING, JUDGING, TELLING
from natonews.parsing.groups.groups import VerbGroup

from .workbench import Open, Workbench

#: More verbs of saying.
_BIDDING: Final = frozenset(
    """promise pledge demand threaten propose confirm acknowledge reiterate repeat oppose defend allege assert contend
    maintain hint concede order""".split()
)
SPEAKING: Final = INVERTING | JUDGING | TELLING | _BIDDING
DEEP: Final = 12  #: open clauses that are looked through, so that reading stays linear

#: What speaks for a clause. The numbers are rounded from a ranking learnt on the clauses of 1,600 news texts parsed
#: by spaCy 3.8 with en_core_web_sm (MIT), and checked on GUM (CC BY 4.0).
_SAME_TIME: Final = 4
_BOTH_SPEAK: Final = 5
_BOTH_PERFECT: Final = 2
_NEAREST: Final = 4
_NEAREST_BEYOND_COMMA: Final = 1
#: What speaks against it.
_OTHER_NUMBER: Final = 6  #: "asked what Kyiv needs and know": one of them has another subject
_ASIDE: Final = 2
_BEYOND_COMMA: Final = {"relative": 5, "complement": 1}  #: a comma closes a clause about a noun


def like(bench: Workbench, item: int) -> Open | None:
    """The open clause with a finite verb that a verb shares its subject with; the nearest of equals."""
    verb = bench.verb_at(item)
    if verb is None:
        return None
    back = bench.back(item)
    comma = bench.role(back) == "," or (bench.role(back) == "c" and bench.role(back - 1) == ",")
    nearest = _NEAREST_BEYOND_COMMA if comma else _NEAREST
    best, most = None, 0
    for clause in reversed(bench.stack[-DEEP:]):
        other = bench.verb(clause)
        if other is None or not (other.finite or _stands_alone(clause, other)):
            continue
        score = nearest + _likeness(verb, other)
        nearest = 0
        if comma:
            score -= _BEYOND_COMMA.get(clause.relation, 0)
        if clause.relation == "parenthetical":
            score -= _ASIDE
        if not _agree(bench, verb, clause, other):
            score -= _OTHER_NUMBER
        if best is None or score > most:
            best, most = clause, score
    return best


def _stands_alone(clause: Open, verb: VerbGroup) -> bool:
    """Whether a form that looks like a participle is the sentence's verb: "the army fled to the hills"."""
    return verb.tense == "participle" and clause.relation == "root" and bool(clause.subjects) and not clause.inherited


def _likeness(one: VerbGroup, two: VerbGroup) -> int:
    like = _SAME_TIME * (_time_of(one) == _time_of(two)) + _BOTH_PERFECT * (one.perfect == two.perfect)
    return like + _BOTH_SPEAK * (one.lemma in SPEAKING and two.lemma in SPEAKING)


def _time_of(verb: VerbGroup) -> str:
    if verb.modal:
        return "modal"
    return "past" if verb.perfect or verb.tense == "participle" else verb.tense


def _agree(bench: Workbench, verb: VerbGroup, clause: Open, other: VerbGroup) -> bool:
    """Whether two verbs can have one subject, as far as their forms tell: not *is* and *have*."""
    own = number(bench, verb)
    return own == "" or (number(bench, other) or _number_of_subject(bench, clause) or own) == own


def number(bench: Workbench, verb: VerbGroup) -> str:
    """``s`` for a singular form, ``p`` for a plural one, '' where the form is both."""
    for token in range(verb.first, verb.stop):
        tag, word = bench.tags[token], bench.lower[token]
        if tag[:2] == "VB":
            return "s" if tag == "VBZ" or word == "was" else "p" if tag == "VBP" or word == "were" else ""
    return ""


def _number_of_subject(bench: Workbench, clause: Open) -> str:
    if len(clause.subjects) > 1:
        return "p"
    noun = bench.noun(clause.subjects[0]) if clause.subjects else None
    if noun is None or noun.relative or noun.lemma in ("who", "which", "that"):
        return ""
    return "p" if noun.plural or noun.lemma in ("i", "you", "we", "they") else "s"
