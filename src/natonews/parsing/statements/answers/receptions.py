"""How words are received, of which a noun is the subject: "the claim was rejected by Kyiv", "drew a rebuke from it"."""

from natonews.lexicon.rows import AnswerPhrase
from natonews.lexicon.tables.answers import BRINGING, BROUGHT, JUDGED_SO, MOVING, WORTH, WORTH_WORDS
from natonews.lexicon.tables.cues_content import BLAME, GOOD, UNTRUE
from natonews.lexicon.tables.replies import JUDGEMENTS, WEAK_JUDGEMENTS
from natonews.parsing.groups.groups import VerbGroup
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.said import Answered
from natonews.parsing.statements.speaking.subjects import group_at

from .idioms import DOUBTFUL, Answering, begins, near, someone, tails_of

_JUDGED = JUDGEMENTS | WEAK_JUDGEMENTS | UNTRUE | BLAME | GOOD | JUDGED_SO
_REACH = 7  # tokens after the verb in which a judgement stands


def received(passage: Passage, begin: int, item: int, stop: int) -> Answering | None:
    """What answers the noun at `item`, whose group begins at `begin` and whose owner ends before `stop`."""
    finite = 0
    told = passage.word(stop) == "that"
    for at in range(stop, len(passage)):
        verb = passage.verb(at)
        if verb is None:
            continue
        clause = passage.at_verb.get(at)
        own = clause is not None and item in clause.subjects and not clause.inherited
        # Where the clauses were misread, a verb behind the noun's own clause may still be the main one.
        main = own or (finite > 0 and _follows(passage, begin, at, verb))
        if main and not verb.negated and verb.modal not in DOUBTFUL:
            found = _passive(passage, at, verb) or _brought(passage, at, verb)
            if found is not None:
                return found
        if main and _is_judged(passage, verb):
            return Answering(Answered((verb.first, verb.stop), None), at, at, None, None)
        if own and not (told and finite == 0):
            return None
        finite += verb.finite or verb.tense == "infinitive"
    return None


def _follows(passage: Passage, begin: int, at: int, verb: VerbGroup) -> bool:
    """Whether a verb behind the noun's clause can have the noun for its subject."""
    head = begin <= 1 or (passage.verb(begin - 1) is not None) or passage.word(begin - 1) == "that"
    no_joint = passage.items[at - 1].kind not in ("CC", "IN", "WP", "WDT") and not _is_relative(passage, at - 1)
    return head and no_joint and verb.finite


def _is_relative(passage: Passage, item: int) -> bool:
    noun = passage.noun(item)
    return noun is not None and (noun.relative or noun.pronoun)


def _is_judged(passage: Passage, verb: VerbGroup) -> bool:
    """As in "the claim that it fled was absurd", "did not reflect reality", "amounted to blackmail"."""
    words = passage.lower[verb.stop : verb.stop + _REACH]
    if verb.copula:
        true = verb.negated and not {"true", "correct", "accurate", "right", "acceptable", "helpful"}.isdisjoint(words)
        return true or not _JUDGED.isdisjoint(words)
    return verb.lemma in WORTH or any((verb.lemma, word) in WORTH_WORDS for word in words[:4])


def _passive(passage: Passage, at: int, verb: VerbGroup) -> Answering | None:
    tails = tails_of(verb.lemma)
    if not tails or not verb.passive:
        return None
    agent = next((i for i in near(passage, at) if passage.word(i) == "by" and someone(passage, i + 1)), None)
    if agent is None:
        return None
    row = next((row for tail, row in tails if begins(passage, tail, verb.head + 1)), None)
    if row is None:
        return None
    speaker = group_at(passage, agent + 1, "agent")
    by = passage.items[speaker.item].head if speaker is not None else None
    return Answering(Answered((verb.first, passage.items[agent].first), by), at, agent - 1, row, speaker)


def _brought(passage: Passage, at: int, verb: VerbGroup) -> Answering | None:
    """As in "drew a sharp rebuke from Kyiv", "was met with scorn by Kyiv", "angered Kyiv"."""
    if verb.lemma in BRINGING:
        for brought in near(passage, at):
            noun = passage.noun(brought)
            if noun is None or noun.lemma not in BROUGHT:
                continue
            for source in near(passage, brought):
                if passage.word(source) in ("from", "by") and someone(passage, source + 1):
                    return _from(passage, at, source + 1, AnswerPhrase(noun.lemma, BROUGHT[noun.lemma]))
    if verb.lemma == "go" and "down" in passage.lower[verb.stop : verb.stop + 2]:
        with_whom = next((i for i in near(passage, at) if passage.word(i) == "with" and someone(passage, i + 1)), None)
        return None if with_whom is None else _from(passage, at, with_whom + 1, None)
    if verb.lemma in MOVING and not verb.passive and someone(passage, at + 1):
        return _from(passage, at, at + 1, None)
    return None


def _from(passage: Passage, verb: int, item: int, row: AnswerPhrase | None) -> Answering:
    """The answer of who is named at `item`; without a row it is told elsewhere."""
    speaker = group_at(passage, item, "from")
    by = passage.items[speaker.item].head if speaker is not None else None
    span = (passage.items[verb].first, passage.items[item].stop)
    return Answering(Answered(span, by), verb, item, row, speaker)
