"""Who speaks a statement, as the replies and the article see it."""

from collections.abc import Callable

from natonews.model import Actor

from .draft import Draft
from .statements.said import Said

#: Labels of a transcript's turns behind which anybody may stand.
_ANYBODY = frozenset(
    "q question reporter journalist interviewer moderator interpreter host presenter audience speaker".split()
)
_LABEL = 2  # tokens


def speaker_of(draft: Draft, one: Said, at: Callable[[int], Actor | None]) -> Actor | None:
    """The actor who speaks a statement, None where nobody is known; `at` tells the actor of a token."""
    if one.speaker is not None:
        row = draft.rows[one.row if one.speaker_row is None else one.speaker_row]
        group = row.items[one.speaker]
        first, stop = one.speaker_tokens or (group.first, group.stop)
        owner = group.first <= first < stop <= group.head  # "his" in "his claim that" speaks, not the claim
        return at(first if owner else group.head)
    if one.speaker_tokens is None:
        return None
    first, stop = one.speaker_tokens
    if one.cue is None and draft.tokens.lower[first] in _ANYBODY and stop - first <= _LABEL:
        return None
    found = (at(token) for token in range(stop - 1, first - 1, -1))
    return next((actor for actor in found if actor is not None), None)
