"""Answers within one sentence: to what a noun of saying, or a clause before the main one, tells there."""

from natonews.model import Evidence
from natonews.parsing.statements.said import Answered, Said

from .field import Field
from .reply import Reply


def beside(field: Field, number: int) -> Reply | None:
    """The statement in the same sentence that the words around this one's cue answer, if any.

    What somebody is criticised for saying may have been told before: then that is what is answered.
    """
    found = beside_all(field, number)
    if found is None or not _told_before(field, found.to):
        return found
    return None


def beside_all(field: Field, number: int) -> Reply | None:
    """The same, also where the words answered were told before."""
    one = field.said[number]
    if one.cue is None:
        return None
    here = field.in_sentence(one.sentence)
    for other in here:
        answered = field.said[other].answered
        if answered is not None and other != number and _answers(field, here, number, other, answered):
            return _reply(field, number, other, answered)
    return None


def _told_before(field: Field, number: int) -> bool:
    """Whether a gerund tells what its speaker is judged for, and he spoke before: "criticised Orban for saying"."""
    there, speaker = field.said[number], field.speakers[number]
    if there.cue is None or field.draft.tags[there.cue[0]] != "VBG" or speaker is None:
        return False
    return any(field.said[n].sentence < there.sentence for n in field.by_key.get(speaker.id, ()))


def _reply(field: Field, number: int, other: int, answered: Answered) -> Reply:
    return Reply(number, other, Evidence("replies.told-noun", field.draft.tokens.span(*answered.at)))


def _answers(field: Field, here: tuple[int, ...], number: int, other: int, answered: Answered) -> bool:
    one, there = field.said[number], field.said[other]
    mine, theirs = field.speakers[number], field.speakers[other]
    if _has_not(field, one):
        return False
    if (mine is None and one.speaker_tokens is None) or (mine is not None and mine is theirs) or _within(one, there):
        return False
    if _meets(one, answered.at):
        return True
    if any(_meets(field.said[n], answered.at) for n in here if n not in (number, other)):
        return False
    if answered.by is None:
        spoken = (n for n in here if n != other and field.said[n].speaker_tokens is not None)
        others = (n for n in spoken if not _within(field.said[n], there))
        return number == next(others, number)
    who = field.cast.at(answered.by)
    return who is not None and who is mine


def _has_not(field: Field, one: Said) -> bool:
    """As in "has not yet responded to", "Neither Orban nor Fico rejected"."""
    lower, named = field.draft.tokens.lower, one.speaker_tokens
    if one.cue is not None and "yet" in lower[one.cue[0] : one.cue[1]]:
        return True
    return named is not None and named[0] > 0 and "neither" in lower[named[0] - 1 : named[0] + 1]


def _meets(one: Said, at: tuple[int, int]) -> bool:
    return one.cue is not None and one.cue[0] < at[1] and at[0] < one.cue[1]


def _within(one: Said, there: Said) -> bool:
    """Whether the cue stands in what the other one tells."""
    return one.cue is not None and any(first <= one.cue[0] < stop for first, stop in there.content)
