"""Clauses that tell what somebody said, where their sentence answers it: "When Orban suggested talks, Tusk snapped"."""

from collections.abc import Sequence

from attrs import evolve

from natonews.lexicon.tables.answers import RETORTING, TOLD_IN
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.statements.attribution import Attribution, Place
from natonews.parsing.statements.contents import trimmed
from natonews.parsing.statements.cues import Cue
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.said import Answered
from natonews.parsing.statements.speaking.nearest import faulted
from natonews.parsing.statements.speaking.subjects import outer_clause, subject_of

from .answering import answering
from .leads import asked_that

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
        answered = None if each.answered is not None or each.cue is None else answered_clause(passage, each.cue)
        if answered is not None and each.speaker is not None and answered.by != _head(passage, each):
            found.append(evolve(_before_main(passage, each, answered), answered=answered, place=Place.ANYWHERE))
            dropped.add(answered.at[0])
        else:
            found.append(each)
    return [each for each in found if not _is_lead(each, dropped)]


def _head(passage: Passage, made: Attribution) -> int:
    return passage.items[made.speaker.item].head if made.speaker is not None else -1


def _is_lead(made: Attribution, dropped: set[int]) -> bool:
    """Whether it is but the lead, without a speaker: "Told that"."""
    return made.speaker is None and made.cue is not None and made.cue.clause is not None and made.cue.span[0] in dropped


def _before_main(passage: Passage, made: Attribution, answered: Answered) -> Attribution:
    """Without the main clause behind it: "When Orban said that he would go | , Tusk snapped"."""
    main = passage.item_of(answered.at[0])
    if made.cue is None or made.cue.item > main or made.pieces[-1][1] <= answered.at[0]:
        return made
    subject = next((at for at in range(main) if passage.items[at].head == answered.by), main)
    piece = trimmed(passage, passage.item_of(made.pieces[0][0]), _begin(passage, subject))
    return made if piece is None else made.over(piece)


def answered_clause(passage: Passage, cue: Cue) -> Answered | None:
    """The words that answer the clause of a cue in its own sentence, if any do."""
    clause = cue.clause
    if clause is None:
        return None
    if faulted(passage, clause) is not None and clause.parent is not None:
        return _by_judge(passage, passage.analysis.clauses[clause.parent])
    if passage.word(0) in _WHEN and clause.number == 0:
        return _behind(passage, clause)
    if clause.parent is None:
        return None
    if clause.relation == "complement":
        return asked_that(passage, clause)
    if clause.relation == "adverbial" and clause.marker in _WHEN:
        return _retorted(passage, passage.analysis.clauses[clause.parent])
    if clause.relation == "relative":
        return _of_who_said(passage, clause)
    return None


def _by_judge(passage: Passage, main: Clause) -> Answered | None:
    """As in "Rutte criticised Orban for suggesting that"."""
    verb, speaker = passage.verb(main.verb), subject_of(passage, main)
    if verb is None or speaker is None or verb.negated or verb.modal:
        return None
    return Answered((verb.first, verb.stop), passage.items[speaker.item].head)


def _retorted(passage: Passage, main: Clause) -> Answered | None:
    """As in "When Orban suggested talks, Tusk snapped"; "Tusk hit back after Orban suggested talks"."""
    verb = passage.verb(main.verb)
    if verb is None or verb.lemma not in RETORTING or verb.negated or verb.modal or verb.passive:
        return None
    if verb.lemma in _BACK and passage.lower[verb.head + 1 : verb.head + 2] != ("back",):
        return None
    speaker = subject_of(passage, outer_clause(passage, main) or main)
    return Answered((verb.first, verb.stop), passage.items[speaker.item].head if speaker is not None else None)


_BACK = frozenset(["hit", "fire", "shoot"])


def _behind(passage: Passage, first: Clause) -> Answered | None:
    """The clause behind a leading "When Orban said that ...," whose subject follows the comma."""
    for clause in passage.analysis.clauses[first.number + 1 :]:
        subjects = [at for at in clause.subjects if at < clause.verb]
        verb = passage.verb(clause.verb)
        # A past such as "snapped" may be read as a participle: "Tusk, snapped".
        reduced = verb is not None and verb.tense == "participle" and subjects[-1:] == [clause.verb - 1]
        if not subjects or (clause.inherited and not reduced):
            continue
        if passage.word(_begin(passage, subjects[0]) - 1) != ",":
            continue
        found = _retorted(passage, clause)
        if found is not None:
            return found
    return None


def _begin(passage: Passage, at: int) -> int:
    noun = passage.noun(at)
    return at if noun is None or noun.possessor is None else noun.possessor


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
    if apposed is not None and (named := passage.noun(apposed)) is not None and named.name is not None:
        at, noun = apposed, named
    if noun is None or inside != (noun.lemma in TOLD_IN):
        return None
    answer = answering(passage, _begin(passage, at), at, at + 1)
    if answer is None:
        return None
    if not inside and (answer.row is None or answer.row.act not in _AGAINST):
        return None
    return answer.answered
