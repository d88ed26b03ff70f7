"""Whether a capital's name means the state: "Moscow rejected the plan", but not "in Moscow"."""

from collections.abc import Sequence

from natonews.lexicon.tables.asides import BROUGHT_ACTS
from natonews.lexicon.tables.reference_words import (
    CITY_VERBS,
    DEALINGS,
    STATE_BELONGINGS,
    STATE_DEEDS,
    WITH_STATES,
)
from natonews.parsing.names.names import Name

from .scene import Scene

#: Before a capital that is only where something is, even if somebody speaks there.
_WHERE = frozenset(["in", "at", "from", "near", "outside", "around", "of"])


def acts_as_state(scene: Scene, name: Name) -> bool:
    """Whether the name of a capital stands for its state here."""
    lower, head = scene.lower, name.stop - 1
    before = lower[name.first - 1] if name.first else ""
    after = lower[name.stop] if name.stop < len(lower) else ""
    if head in scene.speaking and (before not in _WHERE or _which(lower, name.stop) or _reacts(lower, name.first)):
        return True
    argument = scene.arguments.get(head)
    if argument is not None and argument.subject:
        return argument.active and not argument.copula and argument.verb not in CITY_VERBS and after not in ("(", ",")
    if after in ("'s", "'"):
        place = scene.groups.get(_next_head(scene, name.stop + 1))
        return place is not None and scene.group(place).lemma in STATE_BELONGINGS
    if before == "by" and name.first > 1 and _done(scene, name.first - 2):
        return True
    if before in WITH_STATES:
        return (
            any(word.rstrip("s") in DEALINGS for word in lower[max(0, name.first - 5) : name.first - 1])
            or before == "against"
        )
    return False


def _which(lower: Sequence[str], after: int) -> bool:
    """As in "a rebuke from Beijing, which said"."""
    return lower[after : after + 2] == (",", "which")


def _reacts(lower: Sequence[str], first: int) -> bool:
    """As in "comments that drew a rebuke from Beijing"."""
    return first > 1 and lower[first - 1] == "from" and lower[first - 2] in BROUGHT_ACTS


def _done(scene: Scene, token: int) -> bool:
    """Whether the word before "by" tells of what only a state does: "rejected by Kyiv", "a claim by Moscow"."""
    place = scene.groups.get(token)
    if place is not None:
        return scene.group(place).lemma in STATE_BELONGINGS
    return scene.lower[token] in STATE_DEEDS


def _next_head(scene: Scene, at: int) -> int:
    for token in range(at, min(at + 5, len(scene.lower))):
        place = scene.groups.get(token)
        if place is not None and scene.group(place).first >= at:
            return token
    return -1
