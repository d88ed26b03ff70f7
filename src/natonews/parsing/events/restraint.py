"""What looks like a deed and is none: metaphor, sport, accident, criticism that is worded as an attack."""

from natonews.lexicon.tables.deed_governors import ABSTRACT, NO_AGENTS, SPORT
from natonews.ontology import EventType as T
from natonews.parsing.groups.groups import NounGroup

from .scene import Scene, classes_of
from .valency import Fit, Valency

Tokens = tuple[int, ...]

_BLUNT = frozenset({"strike", "hit", "target", "destroy", "sink", "wreck", "devastate", "hurt", "displace", "save", "help", "back",
                    "press", "fight", "battle", "meet", "host", "receive", "visit", "question", "challenge", "welcome"})  # fmt: skip
_VIOLENT = frozenset({"ATTACK", "MISSILES", "FORCES", "FIGHTERS", "ARMS"})
_MORTAL = frozenset({"180", "190", "183", "195", "201"})
#: Types that need somebody who does them, and those that need somebody on either side.
_NEED_SOURCE = frozenset({T.REQUEST, T.AGREE, T.SUPPORT, T.CONSULT, T.COOPERATE, T.REJECT, T.THREATEN})


def is_deed(scene: Scene, frame: Valency, fit: Fit, sources: Tokens, targets: Tokens) -> bool:
    """Whether the wording tells a deed here."""
    row = fit.wording.row
    if row is None or _no_agent(scene, frame):
        return False
    if row.type in _NEED_SOURCE and not sources:
        return False
    if row.type is T.CONSULT and not (targets or len(sources) > 1 or _several(scene, frame)):
        return False
    if row.words.startswith("ANY ") and not (sources and targets):
        return False
    if not sources and _nobody(scene, frame, targets):
        return False
    if row.type is T.REJECT and not (frame.things or targets):
        return False
    bare = not (fit.wording.noun or fit.wording.second)
    if row.type is T.ASSAULT and not _assault(scene, frame, sources, targets, bare):
        return False
    if bare and frame.verb.lemma in _OF_CLASS and frame.things:
        wanted = _OF_CLASS[frame.verb.lemma]
        return any(not wanted.isdisjoint(classes_of(scene, i)) or _named(scene, i) for i in frame.things)
    if bare and frame.verb.lemma in _BLUNT:
        return _plain(scene, frame, sources, targets, row.type)
    if row.type in (T.SUPPORT, T.AID, T.ACCUSE, T.COERCE) and bare and not targets:
        return bool(sources and row.type in (T.ACCUSE, T.COERCE) and frame.things)
    return True


def _no_agent(scene: Scene, frame: Valency) -> bool:
    """Whether the doer is a thing that does nothing on purpose: a flood, a crash, a market."""
    for item in frame.doers:
        group = scene.items[item]
        if group.lemma in NO_AGENTS and not (isinstance(group, NounGroup) and group.name is not None):
            return _VIOLENT.isdisjoint(classes_of(scene, item))  # artillery fire is no fire
    return False


_FIGURATIVE = frozenset("attack assault hit strike target destroy sink kill fight battle shoot wreck storm raid besiege murder torture bomb".split())


#: Verbs that tell a deed of some things only.
_OF_CLASS = {
    **dict.fromkeys(("release", "free", "liberate"), frozenset({"CAPTIVE", "PEOPLE", "SHIP", "PERSONS_IN"})),
    **dict.fromkeys(("reinforce", "mass", "amass", "redeploy", "mobilise", "mobilize"), frozenset({"FORCES", "ARMS", "FIGHTERS"})),
    **dict.fromkeys(("jam", "spoof"), frozenset({"RELATED", "PRESS"})),
}


def _named(scene: Scene, item: int) -> bool:
    """Whether the group is a name or a pronoun, and so may be anybody."""
    group = scene.items[item]
    return isinstance(group, NounGroup) and (group.name is not None or group.pronoun)


def _several(scene: Scene, frame: Valency) -> bool:
    """Whether the doers are several at once: leaders, ministers, an alliance."""
    for item in frame.doers:
        group = scene.items[item]
        if "MEMBERSHIP" in classes_of(scene, item) or (isinstance(group, NounGroup) and group.plural):
            return True
        if group.lemma in ("alliance", "bloc", "council", "union"):
            return True
    return False


def _nobody(scene: Scene, frame: Valency, targets: Tokens) -> bool:
    """Whether all that is told of is anybody: "two people were arrested" without who, or whose."""
    for item in (*frame.things, *frame.doers):
        group = scene.items[item]
        if not _VIOLENT.isdisjoint(classes_of(scene, item)):
            return False
        if isinstance(group, NounGroup) and (group.names or group.pronoun or group.possessor is not None):
            return False
    lower = scene.draft.tokens.lower
    return all(lower[token] in _ANYBODY for token in targets)


_ANYBODY = frozenset("""people person man men woman women child children suspect suspects resident residents boy boys girl girls victim victims driver drivers
    others dozens hundreds thousands pedestrians bystanders worker workers student students employee employees family member members passenger passengers teenager""".split())


def _assault(scene: Scene, frame: Valency, sources: Tokens, targets: Tokens, bare: bool) -> bool:  # noqa: FBT001
    lower = scene.draft.tokens.lower
    if not SPORT.isdisjoint(lower[scene.row.first : scene.row.stop]):
        return False
    if frame.verb.lemma in _FIGURATIVE and any(scene.items[i].lemma in ABSTRACT and not classes_of(scene, i) & _VIOLENT for i in frame.things):
        return False
    if sources or not bare:
        return True
    # "were killed" without a doer: only where an attack or a fight is told beside it.
    beside = [n for p in frame.phrases for n in (p.nouns or (p.noun,))]
    return any("ATTACK" in classes_of(scene, i) or "MISSILES" in classes_of(scene, i) for i in (*beside, *frame.doers))


def _plain(scene: Scene, frame: Valency, sources: Tokens, targets: Tokens, event_type: T) -> bool:
    """Verbs of many meanings: somebody must do it to somebody, and in an attack with arms or a force."""
    if not sources and event_type is not T.ASSAULT:
        return False
    if event_type is not T.ASSAULT:
        return bool(targets) or len(sources) > 1 or (event_type is T.CONSULT and _several(scene, frame))
    things = [c for i in frame.things for c in classes_of(scene, i)]
    doers = [c for i in frame.doers for c in classes_of(scene, i)]
    if not _VIOLENT.isdisjoint(doers):
        return True
    named = any(isinstance(g := scene.items[i], NounGroup) and g.names for i in frame.doers)
    return named and (bool(targets) or "PROPERTY" in things or "TERRITORY" in things)
