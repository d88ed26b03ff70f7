"""Whether the verb that governs an expression of time looks back or ahead."""

from collections.abc import Sequence

_AHEAD = frozenset(("will", "'ll", "shall", "wo", "would", "may", "might", "could", "should", "must", "can"))
_PLANS = frozenset(
    ("scheduled", "expected", "due", "set", "planned", "plans", "plan", "planning", "slated", "expects", "expect", "hopes", "hope", "intends",
     "ready", "going", "about", "poised", "supposed", "prepares", "preparing", "promised", "vowed", "agreed", "likely", "needs", "need", "wants",
     "is", "are", "be", "deadline")
)  # fmt: skip
_UNTIL = frozenset(("until", "till", "before", "by"))
_PAST_TAGS = frozenset(("VBD",))
_BREAKS = frozenset((";", ":", '"', "``", "''", "but", "because", "although", "while", "whereas", "who", "which", "(", ")"))
_REACH = 9


def tense(lower: Sequence[str], tags: Sequence[str], first: int, stop: int, begin: int, end: int) -> str:
    """'past', 'future' or '' for the expression from token `first` to `stop` in the sentence from `begin` to `end`.

    Only a verb in the same clause counts: the nearest before the expression, or the first after one that opens a clause.
    """
    n = first - 1
    reach = max(begin, first - _REACH)
    while n >= reach:
        word = lower[n]
        if word in _BREAKS:
            break
        if (found := _judged(lower, tags, n, begin)) is not None:
            return found
        n -= 1
    for n in range(stop, min(end, stop + _REACH + 6)):
        word = lower[n]
        if word in _BREAKS and n > stop:
            break
        if tags[n] == "MD":
            return "future" if word in _AHEAD else ""
        if tags[n] in _PAST_TAGS:
            return "past"
        if tags[n] in ("VBZ", "VBP"):
            return ""
    return ""


def _judged(lower: Sequence[str], tags: Sequence[str], n: int, begin: int) -> str | None:
    tag = tags[n]
    if tag == "MD":
        return "future" if lower[n] in _AHEAD else ""
    if tag in _PAST_TAGS:
        return "past"
    if tag == "TO" and n > begin and lower[n - 1] in _PLANS:
        return "future"
    if tag in ("VBZ", "VBP"):
        return "past" if lower[n] in ("has", "have", "'ve") else ""
    return None
