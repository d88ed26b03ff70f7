"""Answers in an aside to what its own sentence tells: "a charge that Moscow denies", "which Kyiv called a lie"."""

from natonews.model import Evidence

from .field import Field
from .reply import Reply
from .signs import Sign


def apposed(field: Field, number: int) -> Reply | None:
    """The statement of the same sentence that this one, an aside, answers, if any."""
    one, mine = field.said[number], field.speakers[number]
    if one.answers is None or one.cue is None or mine is None:
        return None
    for other in field.in_sentence(one.sentence):
        there, who = field.said[other], field.speakers[other]
        if there.cue is not None and there.cue[0] == one.answers and who is not None and who.id != mine.id:
            span = field.draft.tokens.span(*one.cue)
            return Reply(number, other, Evidence("replies.aside", span), Sign("aside", one.cue, verb=one.cue[0]))
    return None
