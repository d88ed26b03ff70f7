"""Words that answer what a noun of saying tells: the idiom before it, the verb of which it is the subject, a lead."""

from natonews.lexicon.rows import AnswerPhrase
from natonews.lexicon.tables.answers import (
    BEFORE_ANSWER,
    BROUGHT,
    DEMANDING,
    NEEDS_AS,
    NEEDS_NAME,
    NEEDS_WITH,
    ONLY_NEGATED,
    REFUSING,
    SPLIT,
    TAKING_BACK,
)
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup
from natonews.parsing.statements.frames import past_noun
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.said import Answered
from natonews.parsing.statements.speaking.subjects import Speaker, group_at, subject_of

from .idioms import DOUBTFUL, FEELINGS, Answering, fits, someone, tails_of
from .leads import asking, lead
from .receptions import received

_FAR = 15  # tokens between a verb and what it judges
_YES = frozenset([SpeechAct.SUPPORT, SpeechAct.PRAISE])
_IRREAL = frozenset(["if", "unless", "whether"])
_NAMING = frozenset([*"RB RBR JJ JJR VBG VBN ``".split(), "''"])
_TO_TASK = AnswerPhrase("take to task", SpeechAct.CRITICIZE)
_OVER = frozenset(["for", "over", "about", "on"])


def answering(passage: Passage, begin: int, item: int, stop: int) -> Answering | None:
    """What answers the noun of saying at `item`, whose group begins at `begin` and whose owner ends before `stop`."""
    found = _before(passage, begin, stop) or received(passage, begin, item, stop)
    return found or lead(passage, begin)


def _before(passage: Passage, begin: int, stop: int) -> Answering | None:
    """The verb of which the noun is the object: "rejected the claim by", "poured cold water on it"."""
    first = passage.firsts[begin]
    seen = 0
    for at in range(begin - 1, -1, -1):
        group = passage.items[at]
        if first - group.first > _FAR or group.kind in (",", ":", "CC") or passage.word(at) in ("that", "which"):
            above = passage.verb(at - 1)  # "demanded that Kyiv withdraw its claim"
            return _bidding(passage, at - 1, above, begin) if above is not None else None
        verb = passage.verb(at)
        if verb is None:
            continue
        found = (
            asking(passage, at, verb, first)
            or _judging(passage, at, verb, (begin, stop))
            or _judging_speaker(passage, at, verb, begin)
            or _bidding(passage, at, verb, begin)
        )
        if found is not None:
            return found
        seen += 1
        if seen > 1:
            return None
    return None


def _judging(passage: Passage, at: int, verb: VerbGroup, noun: tuple[int, int]) -> Answering | None:
    begin, stop = noun
    if verb.passive and verb.lemma != "draw":
        tails = FEELINGS.get(verb.lemma, ())
    else:
        tails = () if verb.lemma == "draw" and not verb.passive else tails_of(verb.lemma)
    first = passage.firsts[begin]
    for tail, row in tails:
        if not fits(passage, tail, _past_name(passage, verb, first), first):
            continue
        shifted = _past_name(passage, verb, first) == first > verb.head + 1
        if not tail and not shifted and not _is_complete(passage, verb, stop):
            return None
        return _told(passage, at, verb, begin - 1, row)
    behind = passage.word(past_noun(passage, stop - 1))
    if verb.lemma in SPLIT and verb.head + 1 == first and behind in SPLIT[verb.lemma]:
        return _told(passage, at, verb, begin - 1, AnswerPhrase(verb.lemma, SpeechAct.REJECT))
    return None


def _past_name(passage: Passage, verb: VerbGroup, first: int) -> int:
    """The token after a name given before its bearer: "dismissed as nonsense | Orban's claim"."""
    after = verb.head + 1
    if passage.lower[after : after + 1] != ("as",):
        return after
    quoted = passage.lower[first - 1] in ("''", '"', "'", "”", "’")
    return first if quoted or all(tag in _NAMING for tag in passage.tags[after + 1 : first]) else after


def _is_complete(passage: Passage, verb: VerbGroup, stop: int) -> bool:
    """Whether a verb that needs more than an object has it: "called it absurd", "met it with scorn"."""
    behind = range(stop, len(passage))
    if verb.lemma in NEEDS_WITH:
        return any(passage.word(at) == "with" and _is_brought(passage, at + 1) for at in behind)
    if verb.lemma in NEEDS_AS:
        return any(passage.word(at) == "as" for at in behind)
    if verb.lemma in NEEDS_NAME:
        return any(passage.word(at) == "as" or passage.items[at].kind.startswith(("JJ", "``")) for at in behind)
    return True


def _is_brought(passage: Passage, item: int) -> bool:
    noun = passage.noun(item)
    return noun is not None and noun.lemma in BROUGHT


def _judging_speaker(passage: Passage, at: int, verb: VerbGroup, begin: int) -> Answering | None:
    """As in "thanked Macron for his remark that", "rebuked Orban over a claim that"."""
    joint = begin - 1
    if passage.word(joint) not in _OVER or verb.passive:
        return None
    tails = tails_of(verb.lemma)
    if verb.lemma == "take" and passage.word(joint - 1) == "task" and passage.word(joint - 2) == "to":
        tails, joint = (((), _TO_TASK),), joint - 2  # "took Orban to task over"
    for person in range(at + 1, joint):
        if not someone(passage, person) or past_noun(passage, person) != joint:
            continue
        for tail, row in tails:
            if fits(passage, tail, verb.head + 1, passage.firsts[person]):
                found = _told(passage, at, verb, begin - 1, row)
                return None if found is None else _owned(found, group_at(passage, person, "owner"))
        return None
    return None


def _owned(found: Answering, owner: Speaker | None) -> Answering:
    return Answering(found.answered, found.verb, found.last, found.row, found.speaker, owner)


def _bidding(passage: Passage, at: int, verb: VerbGroup, begin: int) -> Answering | None:
    """As in "urged Orban to withdraw his statement that", "demanded that Orban retract it"."""
    clause = passage.at_verb.get(at)
    if verb.lemma not in DEMANDING or verb.negated or verb.passive or clause is None:
        return None
    first = passage.firsts[begin]
    for token in range(verb.stop, first):
        tails = TAKING_BACK.get(passage.lower[token], ())
        if any(fits(passage, tail, token + 1, first) for tail in tails):
            break
    else:
        return None
    speaker = subject_of(passage, clause)
    by = passage.items[speaker.item].head if speaker is not None else None
    person = next((i for i in range(at + 1, begin) if someone(passage, i)), None)
    owner = group_at(passage, person, "owner") if person is not None else None
    row = AnswerPhrase(verb.lemma, SpeechAct.DEMAND)
    return Answering(Answered((verb.first, first), by), at, at, row, speaker, owner)


def _told(passage: Passage, at: int, verb: VerbGroup, last: int, row: AnswerPhrase) -> Answering | None:
    """The answer that a verb tells, unless it is only thought of: "might reject", "if he accepts"."""
    clause = passage.at_verb.get(at)
    if clause is None or _is_irreal(passage, clause) or _is_supposed(passage, at):
        return None
    head, act = at, _act(verb, row)
    if verb.tense == "infinitive" and act is not None:
        governor = _governor(passage, at)
        above = passage.verb(governor) if governor is not None else None
        if governor is None or above is None or above.negated or above.modal in DOUBTFUL:
            return None
        if above.lemma in REFUSING:
            head = governor
            act = SpeechAct.REJECT if act in _YES or act is SpeechAct.ANSWER else SpeechAct.DECLINE
    if act is None:
        return None
    speaker = subject_of(passage, passage.at_verb.get(head, clause))
    by = passage.items[speaker.item].head if speaker is not None else None
    sign = (passage.items[head].first, passage.items[last].stop)
    return Answering(Answered(sign, by), head, last, AnswerPhrase(row.words, act), speaker)


def _is_irreal(passage: Passage, clause: Clause) -> bool:
    """As in "if he rejects it", "whether she agrees or disagrees with it"."""
    while clause.relation == "conjunct" and clause.parent is not None and clause.parent < clause.number:
        clause = passage.analysis.clauses[clause.parent]
    return clause.marker in _IRREAL


def _is_supposed(passage: Passage, at: int) -> bool:
    """As in "Had Kyiv rejected the offer, it would stand alone"."""
    return passage.word(at - 2) in ("had", "should", "were") and passage.noun(at - 1) is not None


def _act(verb: VerbGroup, row: AnswerPhrase) -> SpeechAct | None:
    """The act of the answer; not to accept is to reject, not to reject is no answer."""
    only = row.words in ONLY_NEGATED
    if verb.negated:
        return SpeechAct.REJECT if row.act in _YES else row.act if only else None
    return None if only or verb.modal in DOUBTFUL else row.act


def _governor(passage: Passage, at: int) -> int | None:
    """The verb that an infinitive hangs on with the same subject: "refused to accept", "was quick to dismiss"."""
    back = at - 1
    while back >= 0 and (passage.items[back].kind in ("RB", "TIME") or passage.items[back].kind.startswith("JJ")):
        back -= 1
    above = passage.verb(back)
    if above is None:
        while back >= 0 and passage.verb(back) is None and passage.word(back) not in (",", "that"):
            back -= 1
        above = passage.verb(back)
        return back if above is not None and above.lemma in ("use", "take", "go", "issue", "hold") else None
    if above.lemma in BEFORE_ANSWER or above.lemma in REFUSING or above.copula:
        return back
    return None


def past_apposition(passage: Passage, item: int) -> int:
    """The item after a noun group with what is said of it between commas."""
    after = past_noun(passage, item)
    if passage.word(after) != ",":
        return after
    for at in range(after + 1, min(after + 10, len(passage))):
        if passage.verb(at) is not None:
            return after
        if passage.word(at) == ",":
            return at + 1
    return after
