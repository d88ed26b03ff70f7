"""Statements set against each other in one sentence: "Kyiv says it fell, but Moscow insists", "; Rome disagrees"."""

from collections.abc import Sequence

from attrs import evolve

from natonews.lexicon import CueWord
from natonews.lexicon.tables.answers import NEEDS_NAME
from natonews.lexicon.tables.asides import CONTRARY_LEADS, DIFFERING, SETTING_AGAINST
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.statements.attribution import Attribution, Place
from natonews.parsing.statements.contents import trimmed
from natonews.parsing.statements.cues import Cue
from natonews.parsing.statements.frames import Frame
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.said import Answered, Range
from natonews.parsing.statements.speaking.subjects import Speaker, group_at, subject_of

from .judging import judges_words

_CLAUSAL = frozenset(["that", "clause", "quote", "to-that", "to-clause", "to-quote"])
_DENYING = frozenset([SpeechAct.DENY, SpeechAct.REJECT])
_BESIDE = frozenset(["conjunct", "adverbial", "parenthetical", "root"])
_THAT = frozenset(["that", "this", "it"])
_MARKS = frozenset([",", ".", ";", ":"])
_SURE = 3  # grade of a cue word that nearly always attributes


def with_opposed(passage: Passage, made: Sequence[Attribution]) -> list[Attribution]:
    """The attributions of a sentence, those set against each other apart, with what somebody is contradicted by."""
    if len(passage.analysis.clauses) < 2:
        return list(made)
    here = passage.lower[passage.row.first : passage.row.stop]
    found = [*made, *_differing(passage, made)]
    if not _JOINTS.isdisjoint(here):
        for other in list(found):
            joint = _joint(passage, other)
            if joint is not None:
                found = _apart(passage, found, other, joint)
    if not _LEADING.isdisjoint(here[:2]):
        found = _contrary(passage, found)
    return _as_told(passage, found) if "as" in here else found


_JOINTS = SETTING_AGAINST | {"and"}
_LEADING = frozenset(lead[0] for lead in CONTRARY_LEADS)


def _differing(passage: Passage, made: Sequence[Attribution]) -> list[Attribution]:
    """As in "Paris says it is over; Rome disagrees": a verb that says all itself, where another speaks before it."""
    found = []
    for clause in passage.analysis.clauses:
        verb = passage.verb(clause.verb)
        if verb is None or verb.lemma not in DIFFERING or not verb.finite or verb.modal or clause.inherited:
            continue
        behind = passage.word(clause.verb + 1)
        told = any(each.cue is not None and each.cue.item < clause.verb for each in made)
        speaker = subject_of(passage, clause) if told and (behind in _MARKS or not behind) else None
        if speaker is None or passage.quote_of(clause.verb) >= 0 or _taken(made, verb.head):
            continue
        row = CueWord(verb.lemma, DIFFERING[verb.lemma], ("np",), "verb", _SURE)
        cue = Cue(
            "phrase", row, clause.verb, clause.verb, (verb.first, verb.stop), clause, Frame("end", clause.verb + 1)
        )
        own = Attribution(passage.number, cue, speaker, passage.number, ((verb.head, verb.stop),), "differs")
        noun = passage.noun(speaker.item)
        if _joint(passage, own) is not None and noun is not None and (noun.name is not None or noun.determiner):
            found.append(own)
    return found


def _taken(made: Sequence[Attribution], token: int) -> bool:
    return any(each.cue is not None and each.cue.span[0] <= token < each.cue.span[1] for each in made)


def _joint(passage: Passage, made: Attribution) -> int | None:
    """The item that sets a statement against the one before it: "but", "while", a semicolon."""
    cue = made.cue
    clause = cue.clause if cue is not None else None
    if cue is None or clause is None or not _stands_alone(passage, cue, clause):
        return None
    own = [at for at in clause.subjects if at < clause.verb]
    first = min(own, default=clause.verb)
    noun = passage.noun(first)
    if noun is None or noun.pronoun or noun.relative or noun.time:
        return None
    first = noun.possessor if noun.possessor is not None else first
    at = first - 1
    while at > 0 and passage.items[at].kind in ("RB", "TIME"):
        at -= 1
    word = passage.word(at)
    if judges_words(passage, cue.item, cue.frame.start):
        return at if word in SETTING_AGAINST or word == "and" else None
    if word == "and" and not (passage.items[clause.verb].tense == "present" and cue.word.act in _DENYING):  # type: ignore[attr-defined]
        return None
    return at if word in SETTING_AGAINST or word == "and" else None


def _stands_alone(passage: Passage, cue: Cue, clause: Clause) -> bool:
    """Whether it is a main clause with a subject of its own that tells words, or says that it is not so."""
    verb = passage.verb(clause.verb)
    if verb is None or not verb.finite or verb.modal or clause.inherited or clause.relation not in _BESIDE:
        return False
    if cue.word.lemma in DIFFERING or judges_words(passage, cue.item, cue.frame.start):
        return True
    tells = cue.frame.name in _CLAUSAL and cue.word.grade >= _SURE
    thing = passage.word(cue.frame.start)
    named = verb.lemma in NEEDS_NAME and thing in ("that", "this")
    return tells or named or (cue.word.act in _DENYING and thing in _THAT)


def _apart(passage: Passage, made: Sequence[Attribution], other: Attribution, joint: int) -> list[Attribution]:
    token = passage.firsts[joint]
    found: list[Attribution] = []
    moved = False
    for each in made:
        cue = each.cue
        if each is other or cue is None or cue.clause is None or not _holds(passage, each, other, token):
            found.append(each)
            continue
        pieces = tuple(short for piece in each.pieces if (short := _until(passage, piece, token)) is not None)
        found.append(evolve(each, pieces=pieces) if pieces else each)
        moved = moved or bool(pieces)
    if not moved:
        return list(made)
    return [evolve(each, place=Place.ANYWHERE) if each is other else each for each in found]


def _holds(passage: Passage, outer: Attribution, other: Attribution, token: int) -> bool:
    """Whether the outer statement is told in the same way and its content runs on into the other's."""
    assert outer.cue is not None  # noqa: S101 -- seen by the caller
    mine, theirs = passage.verb(outer.cue.item), passage.verb(other.cue.item) if other.cue is not None else None
    if mine is None or theirs is None or mine.tense != theirs.tense or outer.cue.span[0] >= token:
        return False
    return outer.cue.frame.name in _CLAUSAL and any(first < token < stop for first, stop in outer.pieces)


def _until(passage: Passage, piece: Range, token: int) -> Range | None:
    first, stop = piece
    if stop <= token:
        return piece
    return trimmed(passage, passage.item_of(first), passage.item_of(token)) if first < token else None


def _contrary(passage: Passage, made: Sequence[Attribution]) -> list[Attribution]:
    """As in "Contrary to what Orban said, it was lost": the main clause answers."""
    at = next((at for at in range(min(2, len(passage))) if _leads(passage, at)), None)
    comma = next((at for at in range(1, len(passage)) if passage.word(at) == ","), None) if at is not None else None
    if at is None or comma is None:
        return list(made)
    clause = next((c for c in passage.analysis.clauses if at + 1 < c.verb < comma and at + 1 in c.objects), None)
    verb = passage.verb(clause.verb) if clause is not None else None
    if clause is None or verb is None or verb.lemma not in _TELLING or verb.modal:
        return list(made)
    speaker = group_at(passage, min(clause.subjects, default=at + 2), "subject")
    cue = Cue("phrase", _SAID, clause.verb, clause.verb, (verb.first, verb.stop), clause, Frame("np", comma))
    what, lead = passage.items[at + 1], (passage.items[at].first, passage.items[at].stop)
    own = Attribution(
        passage.number,
        cue,
        speaker,
        passage.number,
        ((what.first, what.stop),),
        "contrary",
        answered=Answered(lead, None),
    )
    start = passage.firsts[comma] + 1
    kept = (each for each in made if each.cue is None or each.cue.item != clause.verb)
    return [own, *(_from(each, start) for each in kept)]


_SAID = CueWord("as told", SpeechAct.ASSERT, ("np",), "verb", _SURE)
_TELLING = frozenset(
    ["say", "claim", "suggest", "tell", "state", "assert", "allege", "announce", "report", "write", "promise"]
)


def _leads(passage: Passage, at: int) -> bool:
    item = passage.items[at]
    return passage.lower[item.first : item.stop] in CONTRARY_LEADS and passage.word(at + 1) == "what"


def _from(made: Attribution, token: int) -> Attribution:
    """The same with its content from a token on."""
    pieces = tuple((max(first, token), stop) for first, stop in made.pieces if stop > token)
    return evolve(made, pieces=pieces) if pieces and made.pieces[0][0] < token else made


def _as_told(passage: Passage, made: Sequence[Attribution]) -> list[Attribution]:
    """As in "He did not say it was over, as Kyiv claimed": what stands before the comma is what Kyiv claimed."""
    found = list(made)
    for clause in passage.analysis.clauses:
        told = _as_clause(passage, clause)
        if told is None:
            continue
        comma, speaker = told
        token = passage.firsts[comma]
        outer = [each for each in found if _runs_into(each, token)]
        whole = trimmed(passage, 0, comma)
        content = next((_until(passage, piece, token) for each in outer for piece in each.pieces), whole) or whole
        verb = passage.items[clause.verb]
        if content is None:
            continue
        cue = Cue(
            "phrase", _SAID, clause.verb, clause.verb, (verb.first, verb.stop), clause, Frame("end", clause.verb + 1)
        )
        pieces = _with_rest(passage, content, clause)
        own = Attribution(passage.number, cue, speaker, passage.number, pieces, "as-told")
        found = [_ended(passage, each, token) if each in outer else each for each in found if not _same(each, cue)]
        found.append(own)
    return found


def _with_rest(passage: Passage, before: Range, clause: Clause) -> tuple[Range, ...]:
    """The content with what stands behind, where no verb stands before: "Last May, as Kyiv reported, it fell"."""
    first, stop = passage.item_of(before[0]), passage.item_of(before[1] - 1) + 1
    behind = trimmed(passage, clause.verb + 1, len(passage))
    if behind is None or any(passage.verb(at) for at in range(first, stop)):
        return (before,)
    return (before, behind)


def _as_clause(passage: Passage, clause: Clause) -> tuple[int, Speaker] | None:
    """The comma before "as Kyiv claimed" and who claims, where nothing follows the verb."""
    verb = passage.verb(clause.verb)
    if verb is None or not verb.finite or verb.lemma not in _TELLING or verb.modal or verb.negated:
        return None
    behind = passage.word(clause.verb + 1)
    at = min([item for item in clause.subjects if item < clause.verb], default=0)
    noun = passage.noun(at)
    at = noun.possessor if noun is not None and noun.possessor is not None else at
    if passage.word(at - 1) != "as" or passage.word(at - 2) != "," or (behind and behind not in _MARKS):
        return None
    if clause.inherited or passage.quote_of(clause.verb) >= 0 or at < _LEAST:
        return None
    speaker = group_at(passage, at, "subject")
    return None if speaker is None else (at - 2, speaker)


def _runs_into(made: Attribution, token: int) -> bool:
    return (
        made.cue is not None and made.cue.span[0] < token and any(first < token < stop for first, stop in made.pieces)
    )


def _ended(passage: Passage, made: Attribution, token: int) -> Attribution:
    pieces = tuple(short for piece in made.pieces if (short := _until(passage, piece, token)) is not None)
    return evolve(made, pieces=pieces) if pieces else made


def _same(made: Attribution, cue: Cue) -> bool:
    return made.cue is not None and made.cue.span == cue.span


_LEAST = 3  # items: something before the comma
