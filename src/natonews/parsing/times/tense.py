"""Whether the verb that governs an expression of time looks back or ahead."""

from collections.abc import Sequence

from natonews.lexicon.tables.times import AHEAD_VERBS, CLAUSE_BREAKS, LASTED, LIGHT, PLANNED, PLANS, STATIVE

#: How many words before an expression its verb may stand, and how many before it a "will" still counts.
_REACH, _FAR = 9, 18
_SUPPOSING = frozenset({"if", "unless"})


def tense(lower: Sequence[str], tags: Sequence[str], first: int, stop: int, begin: int, end: int) -> str:
    """'past', 'perfect' (had), 'present', 'future' or '' for the expression from token `first` to `stop`.

    `begin` and `end` bound the sentence. Only a verb in the same clause counts: the nearest before the expression, or
    the first after one that opens a clause.
    """
    if stop < end and lower[stop] == "'s":
        return ""
    if first - begin >= 2 and lower[first - 1] == "as" and lower[first - 2] in ("soon", "early"):
        return "future"
    n = first - 1
    while n >= begin and (lower[n] in LIGHT or tags[n] == "CD"):
        if lower[n] in ("until", "till"):
            return "past" if LASTED.intersection(lower[max(begin, n - 5) : n]) else "future"
        n -= 1
    if n < begin or lower[n] == ",":
        return _after(lower, tags, stop, end)
    reach = max(begin, first - _REACH)
    while n >= reach and lower[n] not in CLAUSE_BREAKS:
        if (found := _judged(lower, tags, n, begin)) is not None:
            return found
        n -= 1
    return _far(lower, tags, n, max(begin, first - _FAR)) if n < reach else ""


def _far(lower: Sequence[str], tags: Sequence[str], n: int, reach: int) -> str:
    while n >= reach and lower[n] not in CLAUSE_BREAKS and tags[n] not in ("VBD", "VBZ", "VBP"):
        if tags[n] == "MD":
            return "future" if lower[n] in AHEAD_VERBS else ""
        n -= 1
    return ""


def _judged(lower: Sequence[str], tags: Sequence[str], n: int, begin: int) -> str | None:
    tag, word = tags[n], lower[n]
    if tag == "MD":
        return "future" if word in AHEAD_VERBS else ""
    if tag == "VBD" and not _SUPPOSING.isdisjoint(lower[max(begin, n - 5) : n]):
        return ""  # "if no answer came by August" looks ahead as easily
    if tag == "VBD":
        return "future" if word in PLANNED else "perfect" if word == "had" else "past"
    before = lower[max(begin, n - 3) : n]
    if word in PLANS and tag in ("VBN", "VBG", "VBZ", "VBP", "JJ"):
        return "perfect" if "had" in before else "future"
    if tag == "VBN":
        return _participle(before)
    if tag in ("VBZ", "VBP"):
        return "past" if word in ("has", "have", "'ve") else "" if word in STATIVE else "present"
    return None


def _participle(before: Sequence[str]) -> str | None:
    """The tense of a participle by its auxiliary; without one, as in "the deal signed Friday", it looks back."""
    for word in reversed(before):
        if word in AHEAD_VERBS or (word == "be" and "to" in before):
            return "future"
        if word == "had":
            return "perfect"
        if word in ("has", "have", "was", "were", "been", "'ve", "got"):
            return "past"
        if word in ("is", "are", "be", "being", "'s", "'re", "am"):
            return None if word == "be" else ""
    return "past"


def _after(lower: Sequence[str], tags: Sequence[str], stop: int, end: int) -> str:
    for n in range(stop, min(end, stop + _REACH + 6)):
        if lower[n] in CLAUSE_BREAKS and n > stop:
            break
        if tags[n] == "MD":
            return "future" if lower[n] in AHEAD_VERBS else ""
        if tags[n] == "VBD":
            return "perfect" if lower[n] == "had" else "past"
        if tags[n] in ("VBZ", "VBP"):
            return "past" if lower[n] in ("has", "have", "'ve") else ""
    return ""
