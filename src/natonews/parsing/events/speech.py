"""Speech that decides: in "said that it will", "will not", "must", what is said is the deed."""

from collections.abc import Callable

from attrs import evolve

from natonews.lexicon import Deed
from natonews.lexicon.tables.deed_governors import GOVERNING_ADJECTIVES, SAYING
from natonews.lexicon.tables.deed_words import FUTURE, OBLIGE, WARNING, WILL_NOT
from natonews.model.events import EventStatus
from natonews.ontology import EventType as T
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import NounGroup

from .composition import HOSTILE, announced, code_of
from .scene import Scene, classes_of, own_tokens, tokens_of
from .sides import sources_of, targets_of
from .told import Tokens, Told
from .valency import Valency, valency_of

Reader = Callable[[Scene, Clause, int], Told | None]
Reading = Callable[[], Told | None]  # of the clause below, when it is wanted

_PERSON = frozenset("it he she they we i who".split())


def spoken(scene: Scene, frame: Valency, child: Clause, depth: int, read: Reader) -> Told | None:
    """What a that-clause makes of saying: "will" promises or threatens, "will not" refuses, "must" asks."""
    below = valency_of(scene, child)
    if below is None or frame.verb.lemma not in SAYING or frame.verb.negated:
        return None
    sources = sources_of(scene, frame)
    guilty = GOVERNING_ADJECTIVES.get(below.clause.predicate) == "guilty"
    if frame.verb.lemma in _VOWING and _of_attack(scene, child):
        inside = tokens_of(scene, child.subjects)
        targets = tuple(t for t in inside if t not in sources)
        return _said(frame, child, T.THREATEN, "say-will", sources, targets, None)
    if not guilty and _same(scene, frame, child):
        return _of_oneself(scene, frame, below, sources, lambda: read(scene, child, depth + 1))
    if sources and (below.verb.modal in OBLIGE or _has_to(scene, below)):
        targets = tuple(t for t in own_tokens(scene, below.doers or below.things) if t not in sources)
        if not targets:
            return None
        asked = _said(frame, child, T.REQUEST, "say-must", sources, targets, None)
        inner = read(scene, child, depth + 1)
        return asked if inner is None else evolve(asked, below=inner, inner=asked.inner | inner.inner)
    return _charged(frame, below, sources, own_tokens(scene, below.doers), lambda: read(scene, child, depth + 1))


_VOWING = frozenset({"vow", "promise", "pledge", "swear", "threaten"})


def _of_attack(scene: Scene, child: Clause) -> bool:
    """Whether it is attacks that will go on or grow: "vowed that strikes would intensify"."""
    verb = scene.items[child.verb]
    future = getattr(verb, "modal", "") in FUTURE and not getattr(verb, "negated", False)
    subjects = child.subjects if future and not child.inherited else ()
    return any("ATTACK" in classes_of(scene, item) for item in subjects)


def _of_oneself(scene: Scene, frame: Valency, below: Valency, sources: Tokens, reading: Reading) -> Told | None:
    """What somebody says of their own future: a warning, a promise, a threat, a refusal."""
    child = below.clause
    if frame.verb.lemma == "warn" and below.verb.modal in WARNING:
        inner = reading()
        warned = own_tokens(scene, (*frame.receivers, *frame.things))
        targets = tuple(t for t in warned if t not in sources) or (inner.targets if inner else ())
        targets = targets or targets_of(scene, frame, "object|indirect|to", None, sources)
        return _said(frame, child, T.THREATEN, "say-warn", sources, targets, inner) if targets else None
    if below.verb.modal not in FUTURE:
        return None
    inner = reading()
    event_type = _future_of(frame, below, inner)
    if event_type is None:
        return None
    doers = sources or sources_of(scene, below)
    targets = inner.targets if inner else targets_of(scene, below, "object|to|with|from|on|inside|for|in", None, doers)
    rule = "say-will-not" if below.verb.negated else "say-will"
    targets = targets or targets_of(scene, frame, "object|to", None, doers)
    told = _said(frame, child, event_type, rule, doers, targets, inner)
    if any(kid.marker in ("if", "unless") for kid in scene.children.get(child.number, ())):
        told = evolve(told, status=EventStatus.PLANNED)
    if below.verb.negated and inner is not None and below.verb.first < below.verb.head:
        refused = evolve(told, trigger=(below.verb.first, below.verb.head))  # "will not", and what will not be
        return evolve(refused, below=inner, below_status=EventStatus.NEGATED)
    return evolve(told, trigger=(below.verb.head, below.verb.head + 1))


def _charged(frame: Valency, below: Valency, sources: Tokens, others: Tokens, reading: Reading) -> Told | None:
    """Who says that another did something bad, or is guilty of it, accuses."""
    others = tuple(token for token in others if token not in sources)
    if not sources or not others:
        return None
    if GOVERNING_ADJECTIVES.get(below.clause.predicate) == "guilty":
        return _said(frame, below.clause, T.ACCUSE, "say-guilty", sources, others, None)
    if frame.verb.lemma not in _CHARGE or below.verb.negated or below.verb.modal:
        return None
    inner = reading()
    if inner is None or inner.type not in HOSTILE or not inner.sources:
        return None
    return _said(frame, below.clause, T.ACCUSE, "say-charge", sources, inner.sources, inner)


_CHARGE = frozenset({"claim", "allege", "charge", "contend"})


def _future_of(frame: Valency, below: Valency, inner: Told | None) -> T | None:
    if below.verb.negated:
        if inner is None and below.verb.lemma not in WILL_NOT:
            return None
        if inner is not None and inner.type in HOSTILE and inner.type is not T.PROTEST:
            return None
        return T.THREATEN if frame.verb.lemma == "warn" else T.REJECT
    if inner is None:
        return None
    return announced(inner.type)


def _has_to(scene: Scene, below: Valency) -> bool:
    kids = scene.children.get(below.clause.number, ())
    return below.verb.lemma in ("need", "have") and any(kid.relation == "open" for kid in kids)


def _said(
    frame: Valency, child: Clause, event_type: T, rule: str, sources: Tokens, targets: Tokens, inner: Told | None
) -> Told:
    head = frame.verb.head
    return Told(
        row=Deed(f"{frame.verb.lemma} that", event_type),
        rule=rule,
        note=f"{frame.verb.lemma} that" + (f" {inner.note}" if inner else ""),
        clause=frame.clause,
        trigger=(head, head + 1),
        type=event_type,
        mode=None,
        contexts=inner.contexts if inner else (),
        cameo=code_of(event_type),
        sources=sources,
        targets=targets,
        inner=frozenset({child.number}) | (inner.inner if inner else frozenset()),
    )


def _same(scene: Scene, frame: Valency, child: Clause) -> bool:
    """Whether the subject of the clause is the speaker, or a body of the speaker's."""
    if child.inherited or not child.subjects:
        return True
    group = scene.items[child.subjects[0]]
    if not isinstance(group, NounGroup):
        return False
    if group.pronoun:
        return scene.draft.tokens.lower[group.head] in _PERSON
    if group.determiner in ("his", "her", "its", "their", "our", "my"):
        return True
    if group.determiner == "the" and not group.names and group.possessor is None:
        return bool(own_tokens(scene, child.subjects))  # "the ministry would"; "the package would" is no promise
    return bool(_countries(scene, child.subjects) & _countries(scene, frame.doers))


def _countries(scene: Scene, items: Tokens) -> set[str]:
    found: set[str] = set()
    names = scene.draft.names
    for item in items:
        group = scene.items[item]
        if isinstance(group, NounGroup):
            found |= {names[n].country or "" for n in group.names}
            if group.possessor is not None:
                found |= _countries(scene, (group.possessor,))
    return found - {""}
