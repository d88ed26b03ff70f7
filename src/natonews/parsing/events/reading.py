"""The deed that a clause tells, with what governs it: wordings, governing words, speech that decides."""

from enum import Enum

from attrs import evolve, frozen

from natonews.lexicon import Deed
from natonews.lexicon.tables.deed_governors import (
    CALLING,
    DAMNING,
    GOVERNING_ADJECTIVES,
    GOVERNING_VERBS,
    SAYING,
    SPEAKING,
)
from natonews.model.events import EventStatus
from natonews.ontology import EventType as T
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import NounGroup

from .composition import COOPERATIVE, HOSTILE, announced, code_of, verdict
from .restraint import is_deed
from .scene import Scene, classes_of, full_noun, own_tokens, tokens_of
from .sides import sources_of, targets_of
from .valency import Valency, find_fit, valency_of

Tokens = tuple[int, ...]

#: Verbs that together with "will not" refuse something, though they are no deeds.
_WILL_NOT = frozenset(
    """accept allow tolerate permit reverse back bow yield compromise retreat surrender abandon give negotiate participate
    attend recognise recognize stand budge change stop end remove lift meet go take rejoin return let join""".split()
)
_OBLIGE = frozenset({"must", "should", "shall", "ought"})
_FUTURE = frozenset({"will", "would", "shall"})
_WARNING = frozenset({"will", "would", "may", "might", "could", "can", "shall"})
_PERSON = frozenset("it he she they we i who".split())


@frozen(eq=False)
class Told:
    """A deed told by a clause; `inner` are the clauses that it has taken in, so that they tell none of their own."""

    row: Deed
    rule: str
    note: str
    clause: Clause
    trigger: tuple[int, int]
    type: T
    mode: str | None
    contexts: tuple[str, ...]
    cameo: str | None
    sources: Tokens
    targets: Tokens
    status: EventStatus | None = None  #: None: for the clause's verb to say
    inner: frozenset[int] = frozenset()


class Settled(Enum):
    """What a governing word says of its clause when it says nothing."""

    NOTHING = "nothing"


NOTHING = Settled.NOTHING


def read_clause(scene: Scene, clause: Clause, depth: int = 0) -> Told | None:
    """The deed of a clause, if it tells one."""
    frame = valency_of(scene, clause)
    if frame is None or depth > 6:
        return None
    governed = _governed(scene, frame, depth)
    if governed is not NOTHING:
        return governed
    return _worded(scene, frame) or _called(scene, frame)


def _worded(scene: Scene, frame: Valency) -> Told | None:
    fit = find_fit(scene, frame)
    if fit is None or fit.wording.row is None:
        return None
    row = fit.wording.row
    sources = sources_of(scene, frame)
    if row.source != "subject" and not row.source.isupper():
        sources = targets_of(scene, frame, row.source, fit.noun, ())
    if not sources and frame.verb.passive and row.type in (T.COERCE, T.SANCTION):
        sources = _held_in(scene, frame)
    answer = fit.noun is not None and row.type is T.REJECT and scene.items[fit.noun].lemma in _REMARKS
    columns = f"{row.target}|none" if answer else row.target
    targets = targets_of(scene, frame, columns, fit.noun, sources)
    head = frame.verb.head
    stop = head + 1
    if fit.noun is not None and head < scene.items[fit.noun].head < head + 7:
        stop = full_noun(scene, fit.noun)
    if row.cameo == "062" and _alone(scene, frame, fit.noun, sources):
        row = _DRILL
        targets = targets_of(scene, frame, row.target, fit.noun, sources)
    if row.cameo == "152" and not _PEACE.isdisjoint(scene.draft.tokens.lower[scene.row.first : scene.row.stop]):
        row = _KEEPING
    rule = "answer" if answer and not targets else "wording"
    told = Told(row, rule, row.words, frame.clause, (head, stop), row.type, row.mode, row.contexts, row.cameo, sources, targets)
    return told if is_deed(scene, frame, fit, told.sources, told.targets) else None


#: What somebody else has said: to reject it is to reject who said it.
_REMARKS = frozenset("suggestion remark comment criticism idea notion statement claim argument characterisation proposal".split())


_PEACE = frozenset({"peacekeeping", "peacekeepers", "peacekeeper", "peace-keeping"})
_KEEPING = Deed("MOVE FORCES", T.AID, None, ("peacekeeping",), cameo="074")
_DRILL = Deed("DO EXERCISE", T.MOBILIZE, "troops", ("military",), "near|around|against|off|in|on|along|over", "150")


def _alone(scene: Scene, frame: Valency, noun: int | None, sources: Tokens) -> bool:
    """Whether an exercise is of one side only, and so a show of force."""
    if noun is None or len(sources) > 1 or "JOINT" in classes_of(scene, noun):
        return False
    return not any(phrase.preposition in ("with", "alongside", "between") for phrase in frame.phrases)


def _held_in(scene: Scene, frame: Valency) -> Tokens:
    """Whose authorities act where nobody else is named: "was arrested in Niger", "expelled from Mali"."""
    names = scene.draft.names
    for phrase in frame.clause.phrases:
        group = scene.items[phrase.noun]
        if phrase.preposition in ("in", "from") and isinstance(group, NounGroup) and group.name is not None:
            if names[group.name].kind in ("LOC", "GPE"):
                return (group.head,)
    return ()


_DAMN = Deed("call DAMNING", T.ACCUSE, "disapprove", cameo="111")


def _answered(scene: Scene, frame: Valency) -> Tokens:
    """Whom a deed answers: "in response to Trump's comments"."""
    nouns = [p.noun for p in frame.clause.phrases if p.preposition in ("in response to", "responding to", "in reply to")]
    return tokens_of(scene, nouns)


def _called(scene: Scene, frame: Valency) -> Told | None:
    """Who calls somebody something damning accuses: "characterised them as appalling"."""
    if frame.verb.lemma not in CALLING or not frame.things:
        return None
    lower = scene.draft.tokens.lower
    last = scene.items[min(frame.clause.stop, len(scene.items)) - 1].stop
    if DAMNING.isdisjoint(lower[frame.verb.stop : min(last, frame.verb.stop + 25)]):
        return None
    sources = sources_of(scene, frame)
    if not sources:
        return None
    targets = targets_of(scene, frame, "object|inside", None, sources)
    if all(lower[token] in ("them", "it", "that", "this") for token in targets):
        targets = _answered(scene, frame) or targets
    head = frame.verb.head
    return Told(
        _DAMN, "called", _DAMN.words, frame.clause, (head, head + 1), T.ACCUSE, "disapprove", (), "111", sources, targets
    )


def _governed(scene: Scene, frame: Valency, depth: int) -> Told | Settled | None:
    """The deed of a clause whose verb, adjective or speech decides over another clause.

    None: it decides that there is no event; NOTHING: it decides nothing.
    """
    for child in scene.children.get(frame.clause.number, ()):
        if child.relation == "open" or (child.marker in ("of", "for") and frame.clause.predicate):
            told = _under(scene, frame, child, _effect(scene, frame), depth)
            if told is not NOTHING:
                return told
        if child.relation == "complement":
            effect = _effect(scene, frame)
            bare = effect in ("permit", "force") and not child.marker  # "let the police question him"
            if bare or (effect in ("demand", "threaten") and child.marker != "whether"):
                return _under(scene, frame, child, effect, depth)
            if found := _spoken(scene, frame, child, depth):
                return found
    return NOTHING


def _effect(scene: Scene, frame: Valency) -> str:
    clause, lemma = frame.clause, frame.verb.lemma
    if clause.predicate:
        return GOVERNING_ADJECTIVES.get(clause.predicate, "")
    if frame.verb.passive and lemma in _PASSIVES:
        return _PASSIVES[lemma]
    if frame.particle and f"{lemma} {frame.particle}" in GOVERNING_VERBS:
        return GOVERNING_VERBS[f"{lemma} {frame.particle}"]
    for phrase in clause.phrases:
        if (effect := GOVERNING_VERBS.get(f"{lemma} {phrase.preposition}")) is not None:
            return effect
    effect = GOVERNING_VERBS.get(lemma, "")
    return "" if effect == "believed" else effect


_PASSIVES = {
    **dict.fromkeys(("expect", "schedule", "set", "plan", "slate", "forecast", "project", "design", "predict"), "expected"),
    **dict.fromkeys(("believe", "report", "allege", "say", "think", "know", "suspect", "rumour", "claim", "suppose"), "believed"),
    "prepare": "vow",
    "commit": "commit",
    "force": "force",
}

#: Effects whose target is who is told, allowed or made to do it.
_ON_OBJECT = frozenset({"demand", "order", "permit", "force", "prevent"})


def _under(scene: Scene, frame: Valency, child: Clause, effect: str, depth: int) -> Told | Settled | None:
    if not effect:
        return NOTHING
    inner = read_clause(scene, child, depth + 1)
    if effect == "refuse" and inner is None and scene.items[child.verb].lemma in SPEAKING:
        return None
    if effect == "send":
        return _sent(scene, frame, inner) or NOTHING
    if effect == "cause":
        return _caused(frame, inner)
    found = verdict(effect, _type_of(inner))
    if found is None:
        return None
    taken = frozenset({child.number}) | (inner.inner if inner else frozenset())
    event_type, status = _polar(scene, frame, child, effect, found, inner)
    sources = sources_of(scene, frame) or (inner.sources if inner and effect not in _ON_OBJECT else ())
    targets = _governed_targets(scene, frame, child, effect, inner, sources)
    first = frame.verb.head
    last = scene.items[child.verb].head
    same = inner is not None and inner.type is event_type
    return Told(
        row=inner.row if same and inner else Deed(f"{frame.verb.lemma} to", event_type),
        rule=f"governed-{effect}",
        note=f"{frame.verb.lemma} {frame.clause.predicate}".strip() + (f" over {inner.note}" if inner else ""),
        clause=frame.clause,
        trigger=(first, last + 1 if first < last < first + 7 else first + 1),
        type=event_type,
        mode=inner.mode if same and inner else None,
        contexts=inner.contexts if inner else (),
        cameo=inner.cameo if same and inner else code_of(event_type),
        sources=sources,
        targets=targets,
        status=None if status is EventStatus.ASSERTED else status,
        inner=taken,
    )


def _type_of(inner: Told | None) -> T | None:
    return inner.type if inner else None


def _polar(
    scene: Scene, frame: Valency, child: Clause, effect: str, found: tuple[T, EventStatus], inner: Told | None
) -> tuple[T, EventStatus]:
    """The verdict with the negations of both verbs."""
    event_type, status = found
    below = getattr(scene.items[child.verb], "negated", False)
    if frame.verb.negated and effect in ("commit", "vow", "permit", "decide"):
        return T.REJECT, EventStatus.ASSERTED
    if below and effect in ("commit", "vow", "decide", "plan"):
        bad = inner is not None and inner.type in HOSTILE
        return (T.AGREE if bad else T.REJECT), EventStatus.ASSERTED
    return event_type, status


def _governed_targets(
    scene: Scene, frame: Valency, child: Clause, effect: str, inner: Told | None, sources: Tokens
) -> Tokens:
    if effect in _ON_OBJECT:
        own = () if child.inherited and not frame.things else child.subjects
        spots = [frame.things, *((p.nouns or (p.noun,)) for p in frame.phrases if p.preposition in ("on", "upon", "to", "with", "from")), own]
        for items in spots:
            if found := tuple(t for t in tokens_of(scene, items) if t not in sources):
                return found
    if effect == "commit" and (found := _with(scene, frame, sources)):
        return found
    if inner is not None and inner.targets:
        return tuple(t for t in inner.targets if t not in sources)
    below = valency_of(scene, child)
    if below is not None and (found := targets_of(scene, below, "object|to|with|from|on|inside|for|in", None, sources)):
        return found
    return targets_of(scene, frame, "object|on|to|with|inside|clause", None, sources)


def _with(scene: Scene, frame: Valency, sources: Tokens) -> Tokens:
    """Whom one agrees with: "agreed with Cuba to ..."."""
    nouns = [n for p in frame.clause.phrases if p.preposition == "with" for n in (p.nouns or (p.noun,))]
    return tuple(t for t in own_tokens(scene, nouns) if t not in sources)


def _caused(frame: Valency, inner: Told | None) -> Told | None:
    """What prompts somebody to do something tells their deed."""
    if inner is None:
        return None
    taken = inner.inner | {inner.clause.number}
    return evolve(inner, rule="governed-cause", clause=frame.clause, inner=taken)


def _sent(scene: Scene, frame: Valency, inner: Told | None) -> Told | None:
    """Who sends forces or people to do something does it."""
    if inner is None or inner.type not in (T.ASSAULT, T.ACCUSE, T.COERCE):
        return None
    sources = sources_of(scene, frame)
    own = _worded(scene, frame)
    targets = inner.targets or (own.targets if own else ())
    taken = inner.inner | {inner.clause.number}
    first = frame.verb.head
    return evolve(inner, rule="governed-send", clause=frame.clause, trigger=(first, first + 1), sources=sources, targets=targets, inner=taken)


def _spoken(scene: Scene, frame: Valency, child: Clause, depth: int) -> Told | None:
    """What a that-clause makes of saying: "will" promises or threatens, "will not" refuses, "must" asks."""
    if frame.verb.lemma not in SAYING or frame.verb.negated:
        return None
    below = valency_of(scene, child)
    if below is None:
        return None
    sources = sources_of(scene, frame)
    if told := _charged(scene, frame, child, below, sources, depth):
        return told
    if below.verb.modal in _OBLIGE or _has_to(scene, below):
        targets = tuple(t for t in own_tokens(scene, below.doers or below.things) if t not in sources)
        if not sources or not targets or _same(scene, frame, child):
            return None
        return _said(frame, child, T.REQUEST, "say-must", sources, targets, None)
    if not _same(scene, frame, child):
        return None
    if frame.verb.lemma == "warn" and below.verb.modal in _WARNING:
        inner = read_clause(scene, child, depth + 1)
        targets = targets_of(scene, frame, "object|indirect|to", None, sources) or (inner.targets if inner else ())
        return _said(frame, child, T.THREATEN, "say-warn", sources, targets, inner) if targets else None
    if below.verb.modal not in _FUTURE:
        return None
    inner = read_clause(scene, child, depth + 1)
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
    return evolve(told, trigger=(below.verb.head, below.verb.head + 1))


def _charged(
    scene: Scene, frame: Valency, child: Clause, below: Valency, sources: Tokens, depth: int
) -> Told | None:
    """Who says that another did something bad, or is guilty of it, accuses."""
    if not sources or _same(scene, frame, child):
        return None
    if GOVERNING_ADJECTIVES.get(below.clause.predicate) == "guilty":
        targets = tuple(t for t in own_tokens(scene, below.doers) if t not in sources)
        return _said(frame, child, T.ACCUSE, "say-guilty", sources, targets, None) if targets else None
    if frame.verb.lemma not in _CHARGE or below.verb.negated or below.verb.modal:
        return None
    inner = read_clause(scene, child, depth + 1)
    if inner is None or inner.type not in HOSTILE or not inner.sources:
        return None
    return _said(frame, child, T.ACCUSE, "say-charge", sources, inner.sources, inner)


_CHARGE = frozenset({"claim", "allege", "charge", "contend"})


def _future_of(frame: Valency, below: Valency, inner: Told | None) -> T | None:
    if below.verb.negated:
        if inner is None and below.verb.lemma not in _WILL_NOT:
            return None
        if inner is not None and inner.type in HOSTILE and inner.type is not T.PROTEST:
            return None
        return T.THREATEN if frame.verb.lemma == "warn" else T.REJECT
    if inner is None:
        return None
    return inner.type if inner.rule.startswith(("governed", "say")) else announced(inner.type)


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
        return True
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
