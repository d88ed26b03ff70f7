"""What "as" leads in before its words: "As Rutte said, allies must pay more"."""

from collections.abc import Sequence

from natonews.lexicon import CueWord
from natonews.lexicon.tables.asides import AS_SAID, TO_WHOM
from natonews.ontology import SpeechAct
from natonews.parsing.statements.attribution import Attribution
from natonews.parsing.statements.contents import trimmed
from natonews.parsing.statements.cues import Cue
from natonews.parsing.statements.frames import Frame
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.speaking.subjects import group_at
from natonews.parsing.statements.vocabulary import Vocabulary

_NEAR = 12  # items between "as" and the comma
_PASSED = frozenset(["NG", "IN", "CC", "RB", "TIME", "POS", "RP", "TO"])
_ENDS = frozenset([",", ":"])


def led_by_as(passage: Passage, made: Sequence[Attribution], words: Vocabulary) -> list[Attribution]:
    """The attributions with what a sentence's head says of the rest: "As Kyiv has claimed, ..."."""
    at = 1 if passage.word(0) in ("but", "and", "yet") else 0
    if passage.word(at) != "as" or passage.noun(at + 1) is None or passage.quote_of(at) >= 0:
        return list(made)
    verb = _verb(passage, at + 1)
    stop = _end_of_lead(passage, verb) if verb is not None else None
    speaker = group_at(passage, at + 1, "subject")
    if verb is None or stop is None or speaker is None:
        return list(made)
    content = trimmed(passage, stop + 1, _before_closing(passage, made, stop))
    if content is None or not any(passage.verb(item) for item in range(stop + 1, len(passage))):
        return list(made)
    last = verb + (passage.word(verb + 1) in ("it", "out"))
    said, known = passage.items[verb], words.verbs.get(passage.items[verb].lemma)
    row = CueWord(said.lemma, known.act if known is not None else SpeechAct.ASSERT, ("that",), "verb", 3)
    span = (said.first, passage.items[last].stop)
    cue = Cue("phrase", row, verb, last, span, passage.at_verb.get(verb), Frame("clause", stop + 1))
    own = Attribution(passage.number, cue, speaker, passage.number, (content,), "as-said")
    return [own, *(each for each in made if each.cue is None or not verb <= each.cue.item <= last)]


def _verb(passage: Passage, first: int) -> int | None:
    """The verb of saying behind the subject, over an apposition between commas."""
    commas = 0
    for item in range(first + 1, min(first + _NEAR, len(passage))):
        verb = passage.verb(item)
        if verb is not None:
            tells = verb.lemma in AS_SAID and not (verb.modal or verb.negated or verb.passive)
            return item if tells and commas != 1 and verb.tense not in ("infinitive", "gerund") else None
        noun = passage.noun(item)
        if noun is not None and noun.relative:
            return None
        commas += passage.word(item) == ","
        if passage.word(item) != "," and passage.items[item].kind not in _PASSED:
            return None
    return None


def _end_of_lead(passage: Passage, verb: int) -> int | None:
    """The comma or colon behind the verb, where only its circumstances stand between."""
    lemma = passage.items[verb].lemma
    for item in range(verb + 1, min(verb + _NEAR, len(passage) - 1)):
        if passage.word(item) in _ENDS:
            return item
        noun = passage.noun(item)
        bare = noun is not None and passage.items[item - 1].kind == "VG"
        if bare and noun is not None and not (noun.time or passage.word(item) == "it" or lemma in TO_WHOM):
            return None
        if passage.items[item].kind not in _PASSED:
            return None
    return None


def _before_closing(passage: Passage, made: Sequence[Attribution], start: int) -> int:
    """The item where another attribution closes the sentence: ", a spokesman said"."""
    stop = len(passage)
    for each in made:
        clause = each.cue.clause if each.cue is not None else None
        if (
            clause is not None
            and each.speaker is not None
            and clause.relation == "parenthetical"
            and clause.verb > start
        ):
            first = passage.item_of(min(each.speaker.tokens[0], passage.firsts[clause.verb]))
            if passage.word(first - 1) == "," and first - 1 > start:
                stop = min(stop, first - 1)
    return stop
