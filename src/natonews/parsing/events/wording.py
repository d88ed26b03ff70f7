"""Deeds worded by a verb with its noun, and by calling somebody something damning."""

from natonews.lexicon import Deed
from natonews.lexicon.tables.deed_governors import CALLING, DAMNING
from natonews.lexicon.tables.deed_words import PEACE, REMARKS
from natonews.ontology import EventType as T
from natonews.parsing.groups.groups import NounGroup

from .nouns import source_of
from .restraint import is_deed
from .scene import Scene, body_token, classes_of, full_noun, holds, item_at, own_tokens, tokens_of
from .sides import sources_of, targets_of
from .told import Tokens, Told
from .valency import Fit, Valency, find_fit


def worded(scene: Scene, frame: Valency) -> Told | None:
    """The deed of the wording that fits the clause, if it is one here."""
    fit = find_fit(scene, frame)
    if fit is None or fit.wording.row is None:
        return None
    row = fit.wording.row
    sources = _doers(scene, frame, fit, row)
    answer = fit.noun is not None and row.type is T.REJECT and scene.items[fit.noun].lemma in REMARKS
    columns = f"{row.target}|none" if answer else row.target
    targets = targets_of(scene, frame, columns, fit.noun, sources)
    if row.type is T.ACCUSE:
        targets = _some_of(scene, _blamed(scene, frame, targets))
    if row.cameo == _EXERCISE and _alone(scene, frame, fit.noun, sources):
        row = _DRILL
        targets = targets_of(scene, frame, row.target, fit.noun, sources)
    if row.cameo == _TROOPS and holds(scene, PEACE):
        row = _KEEPING
    if not is_deed(scene, frame, fit, sources, targets):
        return None
    rule = "answer" if answer and not targets else "wording"
    codes = (row.type, row.mode, row.contexts, row.cameo)
    return Told(row, rule, row.words, frame.clause, _trigger(scene, frame, fit), *codes, sources, targets)


def _blamed(scene: Scene, frame: Valency, targets: Tokens) -> Tokens:
    """The targets without the victims and the place of an attack: "condemned the bombings in Oslo"."""
    struck = [item for item in frame.things if "ATTACK" in classes_of(scene, item)]
    if not struck or not targets:
        return targets
    nouns = [
        noun
        for item in struck
        for phrase in scene.attached.get(item, ())
        if phrase.preposition in _STRUCK
        for noun in (phrase.nouns or (phrase.noun,))
    ]
    suffer = {*tokens_of(scene, nouns), *(scene.items[noun].head for noun in nouns)}
    return tuple(token for token in targets if token not in suffer)


def _some_of(scene: Scene, targets: Tokens) -> Tokens:
    """Some countries of a body whose members stand before them: "praised EU members and blamed some states"."""
    item = item_at(scene, targets[0]) if len(targets) == 1 else None
    group = scene.items[item] if item is not None else None
    if item is None or not isinstance(group, NounGroup) or group.lemma not in _MEMBERS:
        return targets
    if group.determiner not in ("some", "certain", "several") or group.stop - group.first != 2:
        return targets
    for before in reversed(scene.items[max(item - _REACH, 0) : item]):
        if isinstance(before, NounGroup) and before.lemma in _MEMBERS and before.names:
            return body_token(scene, before.stop) or targets
    return targets


_REACH = 40  # items
_MEMBERS = frozenset({"country", "member", "ally", "state", "nation"})
_STRUCK = frozenset({"in", "on", "at", "near", "against", "across", "outside"})


def _doers(scene: Scene, frame: Valency, fit: Fit, row: Deed) -> Tokens:
    if row.source != "subject" and not row.source.isupper():
        return targets_of(scene, frame, row.source, fit.noun, ())
    sources = sources_of(scene, frame)
    if not sources and fit.noun is not None and not frame.doers:
        noun = scene.items[fit.noun]
        deed = scene.index.nouns.get(noun.lemma)
        if deed is not None and isinstance(noun, NounGroup) and noun.name is None:
            sources = source_of(scene, noun, scene.attached.get(fit.noun, ()), deed)
    if not sources and frame.verb.passive and row.cameo == _DISARM:
        return own_tokens(scene, frame.things)  # who is disarmed gives way
    main = frame.clause.relation in ("root", "complement", "conjunct")
    if not sources and main and frame.verb.passive and row.type in (T.COERCE, T.SANCTION):
        return _held_in(scene, frame)
    return sources


def _trigger(scene: Scene, frame: Valency, fit: Fit) -> tuple[int, int]:
    """The verb, up to the wording's noun where it stands close by."""
    head = frame.verb.head
    if fit.noun is not None and head < scene.items[fit.noun].head < head + 7:
        return head, full_noun(scene, fit.noun)
    return head, head + 1


_EXERCISE, _TROOPS, _DISARM = "062", "154", "0873"  # CAMEO: joint exercises; forces moved; arms laid down
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
        if phrase.preposition not in ("in", "from") or not isinstance(group, NounGroup) or group.name is None:
            continue
        if names[group.name].kind in ("LOC", "GPE"):
            return (group.head,)
    return ()


_DAMN = Deed("call DAMNING", T.ACCUSE, "disapprove", cameo="111")


def _answered(scene: Scene, frame: Valency) -> Tokens:
    """Whom a deed answers: "in response to Trump's comments"."""
    return tokens_of(scene, [p.noun for p in frame.clause.phrases if p.preposition in _ANSWERING])


_ANSWERING = ("in response to", "responding to", "in reply to")


def called(scene: Scene, frame: Valency) -> Told | None:
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
    codes = (T.ACCUSE, _DAMN.mode, (), _DAMN.cameo)
    return Told(_DAMN, "called", _DAMN.words, frame.clause, (head, head + 1), *codes, sources, targets)
