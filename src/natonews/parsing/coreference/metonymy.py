"""Whether a capital's name means the state: "Moscow rejected the plan", but not "in Moscow"."""

from natonews.parsing.names.names import Name

from .scene import Scene

#: verbs whose subject may well be a city
_OF_PLACES = frozenset(
    """be have become remain lie sit stand host see look wake face suffer come under burn fall grow rise hold include boast
    feel experience lose smell shine welcome draw attract celebrate need get""".split()
)
#: what only a state has
_OF_STATES = frozenset(
    """force troop ally aggression demand claim proposal policy response position stance ambassador government military
    army refusal envoy nuclear insistence allegation objection negotiator diplomat offer foreign request concern intention aim
    influence interest proxy willingness threat sanction support decision war invasion""".split()
)
_WITH_STATES = frozenset(("with", "against", "between", "by", "toward", "towards"))
_DEALINGS = frozenset(
    """talk negotiation relation tie deal agreement treaty war contact dialogue cooperation tension alliance pact
    rapprochement sanction pressure accord ceasefire row dispute standoff stand-off trade""".split()
)


def acts_as_state(scene: Scene, name: Name) -> bool:
    """Whether the name of a capital stands for its state here."""
    lower, head = scene.lower, name.stop - 1
    before = lower[name.first - 1] if name.first else ""
    after = lower[name.stop] if name.stop < len(lower) else ""
    argument = scene.arguments.get(head)
    if argument is not None and argument.subject:
        return argument.active and not argument.copula and argument.verb not in _OF_PLACES and after not in ("(", ",")
    if after in ("'s", "'"):
        place = scene.groups.get(_next_head(scene, name.stop + 1))
        return place is not None and scene.group(place).lemma in _OF_STATES
    if before in _WITH_STATES:
        return any(word.rstrip("s") in _DEALINGS for word in lower[max(0, name.first - 5) : name.first - 1]) or before == "against"
    return False


def _next_head(scene: Scene, at: int) -> int:
    for token in range(at, min(at + 5, len(scene.lower))):
        place = scene.groups.get(token)
        if place is not None and scene.group(place).first >= at:
            return token
    return -1
