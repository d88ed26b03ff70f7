"""The deed that a clause tells, with what governs it: wordings, governing words, speech that decides."""

from attrs import evolve

from natonews.lexicon import Deed
from natonews.lexicon.tables.deed_governors import GOVERNING_ADJECTIVES, GOVERNING_VERBS, SPEAKING
from natonews.model.events import EventStatus
from natonews.ontology import EventType as T
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup

from .composition import HOSTILE, Verdict, code_of, verdict
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
        effect = _effect(frame)
        if child.relation == "open" or _belongs(frame, child, effect):
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


def _belongs(frame: Valency, child: Clause, effect: str) -> bool:
    """Whether a clause that seems to stand apart is the governing word's: "agreed on Monday to send"."""
    if child.relation != "adverbial":
        return False
    if frame.clause.predicate or frame.verb.passive:
        return child.marker in ("of", "for", "to") and bool(effect)
    return child.marker == "to" and effect in ("commit", "vow", "refuse", "threaten", "decide", "send")


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


_PASSIVES = {
    **dict.fromkeys("expect schedule set plan slate forecast project design predict".split(), "expected"),
    **dict.fromkeys("believe report allege say think know suspect rumour claim suppose".split(), "believed"),
    "prepare": "vow",
    "commit": "commit",
    "force": "force",
    "oblige": "",
}

#: Effects whose target is who is told, allowed or made to do it.
_ON_OBJECT = frozenset({"demand", "order", "permit", "force", "prevent"})


def _under(scene: Scene, frame: Valency, child: Clause, effect: str, depth: int) -> Told | Settled | None:
    if not effect:
        return NOTHING
    inner = read_clause(scene, child, depth + 1)
    if effect == "refuse" and inner is None and _keeps_silent(scene, child):
        return None
    if effect == "phone":
        return _phoned(scene, frame, inner) or NOTHING
    if effect in ("commit", "vow", "order") and _has_noun(scene, frame) and (own := worded(scene, frame)):
        return own  # "pledged support for efforts to ..."
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
    if not sources and effect in _WANT_SOURCE:
        return None
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


def _keeps_silent(scene: Scene, child: Clause) -> bool:
    """To decline to comment is to say nothing; to refuse to respond to a demand is to reject it."""
    if scene.items[child.verb].lemma not in SPEAKING:
        return False
    nouns = (phrase.noun for phrase in child.phrases)
    return not any("REQUESTED" in classes_of(scene, noun) for noun in nouns)


def _type_of(inner: Told | None) -> T | None:
    return inner.type if inner else None


def _polar(
    scene: Scene, frame: Valency, child: Clause, effect: str, found: Verdict, inner: Told | None
) -> Verdict:
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
        spots = [frame.things, *told, own]
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


def _has_noun(scene: Scene, frame: Valency) -> bool:
    """Whether the governing verb has a deed noun of its own."""
    fit = find_fit(scene, frame) if frame.things else None
    return fit is not None and fit.noun is not None


def _phoned(scene: Scene, frame: Valency, inner: Told | None) -> Told | None:
    """Who calls somebody to thank or to condemn does that."""
    own = worded(scene, frame)
    if own is None or inner is None or inner.type not in (T.SUPPORT, T.ACCUSE, T.REQUEST, T.CONCEDE):
        return own
    taken = inner.inner | {inner.clause.number}
    return evolve(own, row=inner.row, type=inner.type, mode=inner.mode, cameo=inner.cameo, inner=taken)


def _sent(scene: Scene, frame: Valency, inner: Told | None) -> Told | None:
    """Who sends forces or people to do something does it."""
    if inner is None or inner.type not in (T.ASSAULT, T.ACCUSE, T.COERCE):
        return None
    sources = sources_of(scene, frame)
    own = worded(scene, frame)
    targets = inner.targets or (own.targets if own else ())
    taken = inner.inner | {inner.clause.number}
    first = frame.verb.head
    told = evolve(inner, rule="governed-send", clause=frame.clause, trigger=(first, first + 1))
    return evolve(told, sources=sources, targets=targets, inner=taken)
