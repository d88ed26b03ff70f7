"""Answers in an aside to what its own sentence tells: "a charge that Moscow denies", "which Kyiv called a lie"."""

from collections.abc import Mapping

from natonews.lexicon.tables.replies import SAYING_NOUNS
from natonews.model import Evidence
from natonews.parsing.words import lemma

from .field import Field
from .reply import Reply
from .signs import Sign
from .targets import target_of

_BE = frozenset(["is", "was", "'s", "are", "were"])
_THAT = frozenset(["it", "that", "this", "these", "those", "they"])


def apposed(field: Field, number: int, found: Mapping[int, Reply]) -> Reply | None:
    """The statement that this one, an aside, answers: one of its sentence, or "It was a charge that Moscow denied"."""
    one, mine = field.said[number], field.speakers[number]
    if one.cue is None or mine is None:
        return None
    if one.answers is None:
        return _cleft(field, number, found)
    for other in field.in_sentence(one.sentence):
        there, who = field.said[other], field.speakers[other]
        if there.cue is not None and there.cue[0] == one.answers and who is not None and who.id != mine.id:
            span = field.draft.tokens.span(*one.cue)
            return Reply(number, other, Evidence("replies.aside", span), Sign("aside", one.cue, verb=one.cue[0]))
    return None


def _cleft(field: Field, number: int, found: Mapping[int, Reply]) -> Reply | None:
    """As in "It was a charge that Moscow denied": the noun stands for what was said in a sentence before."""
    one, tokens = field.said[number], field.draft.tokens
    first, stop = one.content[0] if one.content else (0, 0)
    begin = field.draft.sentences[one.sentence].first
    if one.cue is None or first != begin + 2 or stop > one.cue[0] or tokens.lower[begin] not in _THAT:
        return None
    noun = lemma(tokens.lower[stop - 1], field.draft.tags[stop - 1])
    if tokens.lower[begin + 1] not in _BE or noun not in SAYING_NOUNS:
        return None
    sign = Sign("judged-noun", (begin, one.cue[1]), noun=noun, verb=one.cue[0])
    target = target_of(field, number, sign, found)
    return None if target is None else Reply(number, target, Evidence("replies.aside", tokens.span(*one.cue)), sign)
