"""What a governing word makes of the deed that it governs."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from natonews.model.events import EventStatus
from natonews.ontology import EventType as T

COOPERATIVE = frozenset({T.AGREE, T.CONSULT, T.SUPPORT, T.COOPERATE, T.AID, T.CONCEDE, T.RETREAT})
HOSTILE = frozenset({T.SANCTION, T.MOBILIZE, T.COERCE, T.ASSAULT, T.PROTEST, T.THREATEN})

#: CAMEO codes of composed deeds.
_CODES = {T.AGREE: "030", T.REJECT: "120", T.THREATEN: "130", T.REQUEST: "100", T.SANCTION: "160", T.RETREAT: "0871",
          T.CONCEDE: "080", T.COERCE: "170"}  # fmt: skip

Verdict = tuple[T, EventStatus]
Rule = Callable[[T | None], Verdict | None]


def code_of(event_type: T) -> str | None:
    """The CAMEO root code for a composed deed."""
    return _CODES.get(event_type)


def verdict(effect: str, inner: T | None) -> Verdict | None:
    """The type and status that a governing word gives to a deed of type `inner`; None where there is no event.

    `inner` is None for a governed verb that is no deed by itself.

    >>> verdict("commit", T.AID)
    (<EventType.AGREE: 'AGREE'>, <EventStatus.ASSERTED: 'asserted'>)
    >>> verdict("consider", T.AID) is None
    True
    """
    rule = _RULES.get(effect)
    return rule(inner) if rule is not None else None


def _asserted(event_type: T) -> Verdict:
    return event_type, EventStatus.ASSERTED


def _commit(inner: T | None) -> Verdict | None:
    if inner is None or inner in COOPERATIVE or inner is T.MOBILIZE:
        return _asserted(T.AGREE)
    return inner, EventStatus.PLANNED


def _vow(inner: T | None) -> Verdict | None:
    if inner in HOSTILE and inner is not T.MOBILIZE:
        return _asserted(T.THREATEN)
    return _commit(inner)


def _plan(inner: T | None) -> Verdict | None:
    return (inner, EventStatus.PLANNED) if inner else None


def _fail(inner: T | None) -> Verdict | None:
    if inner is T.SANCTION:
        return _asserted(T.CONCEDE)
    if inner in COOPERATIVE:
        return _asserted(T.REJECT)
    return (inner, EventStatus.NEGATED) if inner else None


def _stop(inner: T | None) -> Verdict | None:
    if inner in (T.ASSAULT, T.MOBILIZE):
        return _asserted(T.RETREAT)
    if inner in HOSTILE or inner in (T.ACCUSE, T.REJECT):
        return _asserted(T.CONCEDE)
    if inner in COOPERATIVE:
        return _asserted(T.SANCTION)
    return None


def _attempt(inner: T | None) -> Verdict | None:
    if inner in HOSTILE or inner is T.CONSULT:
        return _asserted(inner)
    return None


def _permit(inner: T | None) -> Verdict | None:
    return _asserted(T.CONCEDE) if inner not in HOSTILE else None


def _order(inner: T | None) -> Verdict | None:
    if inner in (T.COERCE, T.ASSAULT, T.MOBILIZE):
        return _asserted(inner)
    return _asserted(T.REQUEST)


def _always(event_type: T) -> Rule:
    def rule(_: T | None) -> Verdict | None:
        return _asserted(event_type)

    return rule


def _keep(inner: T | None) -> Verdict | None:
    return _asserted(inner) if inner else None


def _claimed(inner: T | None) -> Verdict | None:
    return (inner, EventStatus.REPORTED) if inner else None


_RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "commit": _commit,
        "vow": _vow,
        "decide": _plan,
        "plan": _plan,
        "expected": _plan,
        "refuse": _always(T.REJECT),
        "fail": _fail,
        "threaten": _always(T.THREATEN),
        "warn": _always(T.THREATEN),
        "expel": _always(T.SANCTION),
        "demand": _always(T.REQUEST),
        "order": _order,
        "permit": _permit,
        "force": _always(T.COERCE),
        "prevent": _always(T.COERCE),
        "begin": _keep,
        "guilty": _keep,
        "stop": _stop,
        "attempt": _attempt,
        "believed": _claimed,
    }
)


#: How the deed that a governing word decides over stands, where the word makes another deed of it.
_BELOW = MappingProxyType(
    {
        "commit": EventStatus.PLANNED,
        "vow": EventStatus.PLANNED,
        "refuse": EventStatus.NEGATED,
        "fail": EventStatus.NEGATED,
        "prevent": EventStatus.NEGATED,
        "threaten": EventStatus.HYPOTHETICAL,
        "warn": EventStatus.HYPOTHETICAL,
        "demand": EventStatus.HYPOTHETICAL,
        "order": EventStatus.HYPOTHETICAL,
    }
)
_UNDONE = frozenset({"commit", "vow"})


def standing_below(effect: str, polarity: str) -> EventStatus | None:
    """How the governed deed stands; `polarity` is "not" where the governing word is negated.

    >>> standing_below("commit", "").value, standing_below("commit", "not").value, standing_below("refuse", "not").value
    ('planned', 'negated', 'hypothetical')
    >>> standing_below("begin", "") is None
    True
    """
    status = _BELOW.get(effect)
    if status is None or not polarity:
        return status
    return EventStatus.NEGATED if effect in _UNDONE else EventStatus.HYPOTHETICAL


def announced(inner: T | None) -> T | None:
    """What it is to say that one will do a deed: a promise of the good, a threat of the bad.

    >>> announced(T.AID).value, announced(T.SANCTION).value, announced(T.ACCUSE).value
    ('AGREE', 'THREATEN', 'ACCUSE')
    """
    if inner in COOPERATIVE:
        return T.AGREE
    return T.THREATEN if inner in HOSTILE else inner
