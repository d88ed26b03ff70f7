"""Where a candidate stands to the others of its sentence: under a cue, or in words that a later cue closes."""

from collections.abc import Sequence

from .cues import Cue
from .passage import Passage
from .speaking.subjects import Speaker, begins_anew
from .weights import order_of

_TELLING = frozenset(
    [
        "that",
        "clause",
        "quote",
        "wh",
        "colon",
        "far-quote",
        "to",
        "to-that",
        "to-clause",
        "to-quote",
        "to-wh",
        "to-colon",
    ]
)  # fmt: skip
_LOOSE = frozenset(["participle", "adverbial", "parenthetical"])
_DEEP = 8  # clauses


def places(passage: Passage, cues: Sequence[Cue], speakers: Sequence[Speaker | None]) -> list[str]:
    """For each cue "under" and the grade of the cue that governs it, "before" where a later one closes, or ""."""
    if len(cues) == 1:
        return [""]
    at_clause = {cue.clause.number: number for number, cue in enumerate(cues) if cue.clause is not None}
    closing = [number for number, cue in enumerate(cues) if _closes(passage, cue, speakers[number])]
    found = []
    for number, cue in enumerate(cues):
        place = _under(passage, cues, at_clause, number)
        if not place and closing and closing[-1] > number:
            quote = passage.quote_of(cue.item)
            other = any(passage.quote_of(cues[at].item) != quote for at in closing if at > number)
            place = "before-q" if other else "before"
        found.append(place)
    return found


def _closes(passage: Passage, cue: Cue, speaker: Speaker | None) -> bool:
    """Whether the cue stands behind its content: "..., Rutte said", "..., according to Kyiv"."""
    if cue.kind == "according":
        return cue.item > 2  # items: not at the sentence's head
    says = cue.kind in ("verb", "phrase") and cue.word.grade == 3 and "quote" in cue.word.frames
    return says and order_of(passage, cue, speaker).startswith("post")


def _under(passage: Passage, cues: Sequence[Cue], at_clause: dict[int, int], number: int) -> str:
    cue = cues[number]
    clause = cue.clause
    if clause is None:
        before = next((other for other in reversed(cues[:number]) if other.clause is not None), None)
        return "under" if before is not None and _holds(before, cue) else ""
    if begins_anew(passage, clause) or (clause.relation == "conjunct" and _own_pronoun(passage, cue)):
        return ""
    for _ in range(_DEEP):
        if clause.parent is None:
            return ""
        child, clause = clause, passage.analysis.clauses[clause.parent]
        at = at_clause.get(clause.number)
        if at is None or child.relation in _LOOSE or (child.relation == "conjunct" and child is cue.clause):
            continue
        if _holds(cues[at], cue):
            return f"under{cues[at].word.grade}"
    return ""


def _own_pronoun(passage: Passage, cue: Cue) -> bool:
    """Whether a joined clause has a pronoun of its own after a comma: ", and they fear that"."""
    clause = cue.clause
    if clause is None or clause.inherited or not clause.subjects:
        return False
    first = clause.subjects[0]
    noun = passage.noun(first)
    return noun is not None and noun.pronoun and passage.word(first - 2) == ","


def _holds(governor: Cue, cue: Cue) -> bool:
    return governor.frame.name in _TELLING and governor.frame.start <= cue.item
