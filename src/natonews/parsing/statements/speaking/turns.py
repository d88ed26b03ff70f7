"""Turns of a transcript: the label speaks, until the next label."""

from bisect import bisect_left

from attrs import evolve

from natonews.model import SentenceKind
from natonews.parsing.draft import Draft
from natonews.parsing.statements.attribution import Attribution
from natonews.parsing.statements.said import Range


def turns(draft: Draft) -> list[Attribution]:
    """One statement for each turn, over its sentences; the label's words name the speaker."""
    found: list[Attribution] = []
    starts = draft.tokens.starts
    last: object = None
    for sentence in draft.sentences:
        label = sentence.speaker
        if label is None or sentence.sentence.kind is not SentenceKind.TURN:
            continue
        if label == last and found:
            *pieces, (first, stop) = found[-1].pieces
            more = (
                ((first, sentence.stop),)
                if stop == sentence.first
                else ((first, stop), (sentence.first, sentence.stop))
            )
            found[-1] = evolve(found[-1], pieces=(*pieces, *more))
            continue
        last = label
        words: Range = (bisect_left(starts, label.start), bisect_left(starts, label.end))
        piece = (sentence.first, sentence.stop)
        found.append(Attribution(sentence.number, None, None, None, (piece,), "turn", label=words))
    return found
