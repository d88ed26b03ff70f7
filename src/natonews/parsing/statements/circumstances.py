"""To whom and when something was said."""

from bisect import bisect_left

from natonews.model import TimeType
from natonews.ontology import SpeechAct
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import Group, NounGroup, VerbGroup

from .attribution import Attribution

#: Acts and frames in which the object is the one spoken to: "urged Moscow to withdraw", "thanked the allies for".
_TO_OBJECT = frozenset(
    [(act, "np-to") for act in (SpeechAct.DEMAND, SpeechAct.ASK, SpeechAct.PROPOSE, SpeechAct.WARN)]
    + [(SpeechAct.WARN, f"np-{word}") for word in ("against", "that", "of", "about")]
    + [(SpeechAct.THANK, name) for name in ("np", "np-for")]
    + [(SpeechAct.ASK, f"np-{word}") for word in ("about", "for")]
)
_POINTS = frozenset([TimeType.DATE, TimeType.TIME])


def addressee_of(draft: Draft, made: Attribution) -> int | None:
    """The item of the noun group spoken to, in the cue's row."""
    cue = made.cue
    if cue is None or cue.clause is None:
        return None
    if cue.frame.addressee is not None:
        return cue.frame.addressee
    items = draft.rows[made.row].items
    verb, spoken_to = items[cue.item], "addressee" in cue.word.frames
    if isinstance(verb, VerbGroup) and verb.passive and spoken_to and cue.clause.subjects:
        return cue.clause.subjects[0]
    if cue.frame.start < len(items) and (cue.word.act, cue.frame.name) in _TO_OBJECT:
        return _whole(items, cue.frame.start)
    for phrase in cue.clause.phrases:
        if phrase.preposition == "to" and phrase.at == cue.last + 1 and "quote" in cue.word.frames:
            return phrase.noun
    return None


def _whole(items: tuple[Group, ...], at: int) -> int | None:
    """The group that a row of owners ends in: "Russia 's president"."""
    while at + 1 < len(items):
        following = items[at + 1]
        if isinstance(following, NounGroup) and following.possessor == at:
            at += 1
        else:
            break
    return at if isinstance(items[at], NounGroup) else None


def time_of(draft: Draft, made: Attribution) -> int | None:
    """The number of the time at which it was said: one near the cue, outside the content."""
    cue = made.cue
    if cue is None or cue.clause is None or not draft.times:
        return None
    row = draft.rows[made.row]
    at = bisect_left(draft.times, row.first, key=lambda time: time.first)
    best: tuple[int, int] | None = None
    first, stop = cue.span
    while at < len(draft.times) and draft.times[at].first < row.stop:
        time = draft.times[at]
        if time.time.type in _POINTS and not made.covers(time.first):
            gap = time.first - stop if time.first >= stop else first - time.stop
            if gap <= _NEAR and (best is None or gap < best[0]):
                best = (gap, at)
        at += 1
    return best[1] if best else None


_NEAR = 12  # tokens
