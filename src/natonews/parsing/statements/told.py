"""Clauses that tell what somebody said, where their sentence answers it: "When Orban suggested talks, Tusk snapped"."""

from collections.abc import Sequence

from attrs import evolve

from natonews.lexicon.tables.answers import RETORTING, TOLD_IN
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause

from .answering import answering, asked_that
from .attribution import Attribution
from .passage import Passage
from .said import Answered
from .subjects import outer_clause, subject_of

_WHEN = frozenset(["when", "after", "as", "once"])
#: Acts against somebody who spoke: "hit back at Orban, who had said"; to welcome or quote him is none.
_AGAINST = frozenset([SpeechAct.REJECT, SpeechAct.CRITICIZE, SpeechAct.ANSWER])


def with_told(passage: Passage, made: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, those that their own sentence answers marked so."""
    if len(passage.analysis.clauses) < 2:
        return list(made)
    found = []
    dropped: set[int] = set()
    for each in made:
        answered = None if each.answered is not None else _answered(passage, each)
        if answered is not None and each.speaker is not None and answered.by != _head(passage, each):
            found.append(evolve(each, answered=answered))
            dropped.add(answered.at[0])
        else:
            found.append(each)
    return [each for each in found if not _is_lead(each, dropped)]


def _head(passage: Passage, made: Attribution) -> int:
    return passage.items[made.speaker.item].head if made.speaker is not None else -1


def _is_lead(made: Attribution, dropped: set[int]) -> bool:
    """Whether it is but the lead, without a speaker: "Told that"."""
    return made.speaker is None and made.cue is not None and made.cue.clause is not None and made.cue.span[0] in dropped


def _answered(passage: Passage, made: Attribution) -> Answered | None:
    cue = made.cue
    clause = cue.clause if cue is not None else None
    if clause is None or clause.parent is None:
        return None
    if clause.relation == "complement":
        return asked_that(passage, clause)
    if clause.relation == "adverbial" and clause.marker in _WHEN:
        return _retorted(passage, clause)
    if clause.relation == "relative":
        return _of_who_said(passage, clause)
    return None


def _retorted(passage: Passage, clause: Clause) -> Answered | None:
    """As in "When Orban suggested talks, Tusk snapped"; "Tusk hit back after Orban suggested talks"."""
    main = passage.analysis.clauses[clause.parent] if clause.parent is not None else None
    verb = passage.verb(main.verb) if main is not None else None
    if main is None or verb is None or verb.lemma not in RETORTING or verb.negated or verb.modal or verb.passive:
        return None
    if verb.lemma in ("hit", "fire", "shoot") and passage.lower[verb.head + 1 : verb.head + 2] != ("back",):
        return None
    speaker = subject_of(passage, outer_clause(passage, main) or main)
    return Answered((verb.first, verb.stop), passage.items[speaker.item].head if speaker is not None else None)


def _of_who_said(passage: Passage, clause: Clause) -> Answered | None:
    """As in "responding to Orban, who had urged him"; "a tweet in which Orban accused him"."""
    pronoun = next((at for at in range(clause.verb - 1, -1, -1) if passage.word(at) in ("who", "which", "where")), None)
    if pronoun is None:
        return None
    at = pronoun - 1
    inside = passage.word(at) in ("in", "on", "at") or passage.word(pronoun) == "where"
    at -= passage.word(at) in ("in", "on", "at")
    at -= passage.word(at) == ","
    noun = passage.noun(at)
    apposed = next((first for first, second in passage.analysis.appositions if second == at), None)
    if noun is not None and apposed is not None:
        at, noun = apposed, passage.noun(apposed)
    if noun is None or inside != (noun.lemma in TOLD_IN):
        return None
    begin = at if noun.possessor is None else noun.possessor
    answer = answering(passage, begin, at, at + 1)
    if answer is None:
        return None
    if not inside and (answer.row is None or answer.row.act not in _AGAINST):
        return None
    return answer.answered
