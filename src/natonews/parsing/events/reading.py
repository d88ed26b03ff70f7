"""The deed that a clause tells, with what governs it: wordings, governing words, speech that decides."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from attrs import evolve

from natonews.lexicon import Deed
from natonews.lexicon.tables.deed_governors import GOVERNING_ADJECTIVES, GOVERNING_VERBS, SPEAKING
from natonews.model.events import EventStatus
from natonews.ontology import EventType as T
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup

from .composition import HOSTILE, Verdict, code_of, standing_below, verdict
from .scene import Scene, classes_of, own_tokens, tokens_of
from .sides import sources_of, targets_of
from .speech import spoken
from .told import NOTHING, Settled, Tokens, Told
from .valency import Valency, find_fit, valency_of
from .wording import called, worded


def read_clause(scene: Scene, clause: Clause, depth: int = 0) -> Told | None:
    """The deed of a clause, if it tells one."""
    frame = valency_of(scene, clause)
    if frame is None or depth > 6:
        return None
    governed = _governed(scene, frame, depth)
    if governed is not NOTHING:
        return governed
    return worded(scene, frame) or called(scene, frame)


def _governed(scene: Scene, frame: Valency, depth: int) -> Told | Settled | None:
    """The deed of a clause whose verb, adjective or speech decides over another clause.

    None: it decides that there is no event; NOTHING: it decides nothing.
    """
    for child in scene.children.get(frame.clause.number, ()):
        effect = _effect_on(scene, frame, child)
        if child.relation == "open" or _belongs(scene, frame, child, effect):
            told = _under(scene, frame, child, effect, depth)
            if told is not NOTHING:
                return told
        if child.relation == "complement":
            bare = effect in ("permit", "force") and not child.marker  # "let the police question him"
            if effect == "demand" and child.marker in _ASKED:
                return None  # a question is no request
            if bare or (effect in ("demand", "threaten") and not _informs(scene, frame, child)):
                return _under(scene, frame, child, effect, depth)
            if found := spoken(scene, frame, child, depth, read_clause):
                return found
    return NOTHING


_ASKED = frozenset("whether if how why what who when where which".split())

#: Verbs that demand with "to" and inform with "that": "told her to go", "told her that he was gone".
_INFORMING = frozenset("tell remind insist warn convince persuade ask advise".split())


def _informs(scene: Scene, frame: Valency, child: Clause) -> bool:
    """Whether the clause tells how things are, as a tensed verb does: "insisted that he leave" still demands."""
    if frame.verb.lemma not in _INFORMING:
        return False
    verb = scene.items[child.verb]
    return isinstance(verb, VerbGroup) and (bool(verb.modal) or verb.tense != "infinitive")


def _belongs(scene: Scene, frame: Valency, child: Clause, effect: str) -> bool:
    """Whether a clause that seems to stand apart is the governing word's: "agreed on Monday to send"."""
    apart = child.relation in ("adverbial", "participle")
    if effect == "refuse" and apart and child.marker in ("from", "of", "against", "on", ""):
        verb = scene.items[child.verb]
        near = child.verb <= frame.clause.verb + 4
        return near and isinstance(verb, VerbGroup) and verb.tense == "gerund"
    if child.relation != "adverbial":
        return False
    if frame.clause.predicate or frame.verb.passive:
        return child.marker in ("of", "for", "to") and bool(effect)
    return child.marker == "to" and effect in ("commit", "vow", "refuse", "threaten", "decide", "send")


def _effect_on(scene: Scene, frame: Valency, child: Clause) -> str:
    """What the governing word does to this clause: to warn somebody off a deed is more than to ask for it."""
    lemma = frame.verb.lemma
    if lemma == "warn" and child.relation == "open" and (frame.things or frame.receivers):
        below = scene.items[child.verb]
        off = child.marker in ("against", "from", "off") or getattr(below, "negated", False)
        return "warn" if off else "demand"
    if lemma == "decide" and child.marker == "against":
        return "refuse"
    if lemma in _TELLING and child.relation == "open" and _sent_home(scene, frame, child):
        return "expel"
    return _effect(frame)


_TELLING = frozenset({"order", "tell", "ask", "instruct", "command"})
_LEAVING = frozenset({"leave", "depart", "go", "quit"})


def _sent_home(scene: Scene, frame: Valency, child: Clause) -> bool:
    """Whether diplomats are told to leave, which is to expel them."""
    told = (*frame.things, *frame.receivers)
    leaves = scene.items[child.verb].lemma in _LEAVING
    return leaves and any("AMBASSADOR" in classes_of(scene, item) for item in told)


def _effect(frame: Valency) -> str:
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


_LIGHT = frozenset("hold conduct have begin start launch stage make open resume impose lift".split())
_BRACED = frozenset("respond react act fight defend retaliate face go counter confront".split())
_PASSIVES = {
    **dict.fromkeys("expect schedule set plan slate forecast project design predict".split(), "expected"),
    **dict.fromkeys("believe report allege say think know suspect rumour claim suppose".split(), "believed"),
    "prepare": "vow",
    "commit": "commit",
    "force": "force",
    "oblige": "",
}

#: Effects whose target is who is told, allowed or made to do it.
_ON_OBJECT = frozenset({"demand", "order", "permit", "force", "prevent", "warn", "expel"})


def _under(scene: Scene, frame: Valency, child: Clause, effect: str, depth: int) -> Told | Settled | None:
    if not effect or (effect == "begin" and _past(scene, child)):
        return NOTHING
    inner = read_clause(scene, child, depth + 1)
    if effect == "refuse" and inner is None and _keeps_silent(scene, child):
        return None
    if effect in ("commit", "vow", "order") and _has_noun(scene, frame) and (own := worded(scene, frame)):
        return own  # "pledged support for efforts to ..."
    if effect in _PASSED_ON:
        return _PASSED_ON[effect](scene, frame, inner)
    if inner is None and frame.clause.predicate and scene.items[child.verb].lemma in _BRACED:
        return None  # "ready to respond" promises nothing
    found = verdict(effect, _type_of(inner))
    return None if found is None else _composed(scene, frame, child, effect, found, inner)


def _composed(
    scene: Scene, frame: Valency, child: Clause, effect: str, found: Verdict, inner: Told | None
) -> Told | None:
    """The deed that the governing word makes of the governed one, which stands below it where it is another."""
    taken = frozenset({child.number}) | (inner.inner if inner else frozenset())
    event_type, status = _polar(scene, frame, child, effect, found, inner)
    sources = sources_of(scene, frame) or (inner.sources if inner and effect not in _ON_OBJECT else ())
    if not sources and effect in _WANT_SOURCE:
        return None
    targets = _governed_targets(scene, frame, child, effect, inner, sources)
    if frame.verb.lemma in ("vow", "swear") and inner is None and not targets:
        return None  # "swore to go on"
    first = frame.verb.head
    last = scene.items[child.verb].head
    same = inner is not None and inner.type is event_type
    standing = _standing(frame, effect)
    below = inner if standing is not None and not (same and effect not in _APART) else None
    if frame.clause.predicate:
        first = _adjective(scene, frame)
    if below is not None:
        last = first
    elif same and inner is not None and scene.items[child.verb].lemma in _LIGHT:
        stop = inner.trigger[1]
        last = stop - 1 if last < stop <= first + 7 else last  # "scheduled to hold talks"
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
        below=below,
        below_status=standing or EventStatus.HYPOTHETICAL,
    )


def _standing(frame: Valency, effect: str) -> EventStatus | None:
    standing = standing_below(effect, "not" if frame.verb.negated else "")
    if standing is EventStatus.PLANNED and frame.clause.predicate:
        return EventStatus.HYPOTHETICAL  # who is willing has promised nothing
    return standing


def _adjective(scene: Scene, frame: Valency) -> int:
    """The token of the predicate adjective that governs."""
    behind = scene.items[frame.clause.verb + 1 : frame.clause.verb + 4]
    return next((item.head for item in behind if item.lemma == frame.clause.predicate), frame.verb.head)


#: Governing words whose own deed is never the governed one.
_APART = frozenset({"refuse", "threaten", "demand", "prevent", "commit", "warn"})


def _past(scene: Scene, child: Clause) -> bool:
    """Whether the verb below is a past participle, which nothing begins: "returned looted bronzes"."""
    verb = scene.items[child.verb]
    return isinstance(verb, VerbGroup) and verb.tense in ("past", "participle") and not verb.passive


def _keeps_silent(scene: Scene, child: Clause) -> bool:
    """To decline to comment is to say nothing; to refuse to respond to a demand is to reject it."""
    if scene.items[child.verb].lemma not in SPEAKING:
        return False
    nouns = (phrase.noun for phrase in child.phrases)
    return not any("REQUESTED" in classes_of(scene, noun) for noun in nouns)


def _type_of(inner: Told | None) -> T | None:
    return inner.type if inner else None


def _polar(scene: Scene, frame: Valency, child: Clause, effect: str, found: Verdict, inner: Told | None) -> Verdict:
    """The verdict with the negations of both verbs."""
    event_type, status = found
    below = getattr(scene.items[child.verb], "negated", False)
    if frame.verb.negated and effect in ("commit", "vow", "permit", "decide"):
        return T.REJECT, EventStatus.ASSERTED
    if below and effect in ("commit", "vow", "decide", "plan"):
        bad = inner is not None and inner.type in HOSTILE
        return (T.AGREE if bad else T.REJECT), EventStatus.ASSERTED
    return event_type, status


_WANT_SOURCE = frozenset({"permit", "commit", "vow", "plan", "attempt", "fail"})
_TOLD = ("on", "upon", "to", "with", "from")


def _governed_targets(
    scene: Scene, frame: Valency, child: Clause, effect: str, inner: Told | None, sources: Tokens
) -> Tokens:
    if effect in _ON_OBJECT:
        own = () if child.inherited and not frame.things else child.subjects
        told = [p.nouns or (p.noun,) for p in frame.phrases if p.preposition in _TOLD]
        spots = [frame.receivers, frame.things, *told, own]
        for items in spots:
            if found := tuple(t for t in tokens_of(scene, items) if t not in sources):
                return found
    if effect == "commit" and (found := _with(scene, frame, sources)):
        return found
    if inner is not None and (inner.targets or len(inner.sources) > 1):  # those who meet act on each other
        return tuple(t for t in inner.targets if t not in sources)
    below = valency_of(scene, child)
    if below is not None and (found := targets_of(scene, below, "object|to|with|from|on|inside|for|in", None, sources)):
        return found
    return targets_of(scene, frame, "object|on|to|with|inside|clause", None, sources)


def _with(scene: Scene, frame: Valency, sources: Tokens) -> Tokens:
    """Whom one agrees with: "agreed with Cuba to ..."."""
    nouns = [n for p in frame.clause.phrases if p.preposition == "with" for n in (p.nouns or (p.noun,))]
    return tuple(t for t in own_tokens(scene, nouns) if t not in sources)


def _caused(_: Scene, frame: Valency, inner: Told | None) -> Told | Settled | None:
    """What prompts somebody to do something tells their deed."""
    if inner is None:
        return None
    taken = inner.inner | {inner.clause.number}
    return evolve(inner, rule="governed-cause", clause=frame.clause, inner=taken)


def _has_noun(scene: Scene, frame: Valency) -> bool:
    """Whether the governing verb has a deed noun of its own."""
    fit = find_fit(scene, frame) if frame.things else None
    return fit is not None and fit.noun is not None


def _phoned(scene: Scene, frame: Valency, inner: Told | None) -> Told | Settled:
    """Who calls somebody to thank or to condemn does that."""
    own = worded(scene, frame)
    if own is None or inner is None or inner.type not in (T.SUPPORT, T.ACCUSE, T.REQUEST, T.CONCEDE):
        return own or NOTHING
    taken = inner.inner | {inner.clause.number}
    return evolve(own, row=inner.row, type=inner.type, mode=inner.mode, cameo=inner.cameo, inner=taken)


def _sent(scene: Scene, frame: Valency, inner: Told | None) -> Told | Settled:
    """Who sends forces or people to do something does it."""
    if inner is None or inner.type not in (T.ASSAULT, T.ACCUSE, T.COERCE):
        return NOTHING
    sources = sources_of(scene, frame)
    own = worded(scene, frame)
    targets = inner.targets or (own.targets if own else ())
    taken = inner.inner | {inner.clause.number}
    first = frame.verb.head
    told = evolve(inner, rule="governed-send", clause=frame.clause, trigger=(first, first + 1))
    return evolve(told, sources=sources, targets=targets, inner=taken)


#: Governing words that hand the governed deed on, and make nothing of it.
_PASSED_ON: Mapping[str, Callable[[Scene, Valency, Told | None], Told | Settled | None]] = MappingProxyType(
    {"phone": _phoned, "send": _sent, "cause": _caused}
)
