"""Where a deed is done."""

from natonews.ontology import EventType as T
from natonews.parsing.groups.groups import NounGroup

from .scene import Scene, item_at
from .told import Told

_SITES = frozenset({"in", "at", "near", "outside", "inside", "around", "off", "over", "along", "across"})
#: Deeds done on the ground: a place that is their target is where they are done.
_ON_GROUND = frozenset({T.ASSAULT, T.RETREAT, T.MOBILIZE, T.COERCE, T.PROTEST})


def place_of(scene: Scene, told: Told) -> int | None:
    """A token of the name of the place: behind "in", "at" or "near" in the deed's own clause, else its target."""
    sides = {*told.sources, *told.targets}
    at = told.trigger[0]
    best: tuple[int, int] | None = None
    for number in (told.clause.number, *sorted(told.inner)):
        clause = scene.analysis.clauses[number]
        inside = [p for item in (*clause.objects, *clause.subjects) for p in scene.attached.get(item, ())]
        for phrase in (*clause.phrases, *inside):
            group = scene.items[phrase.noun]
            if phrase.preposition in _SITES and _names_a_place(scene, group) and group.head not in sides:
                gap = abs(group.head - at)
                best = (gap, group.head) if best is None else min(best, (gap, group.head))
    if best is not None:
        return best[1]
    if (named := _called_place(scene, told) or _at_a_site(scene, told)) is not None:
        return named
    if told.type is T.ASSAULT and (struck := _struck(scene, told)) is not None:
        return struck
    if told.type in _ON_GROUND or (told.mode == "visit" and scene.items[told.clause.verb].lemma in _GOING):
        return next((token for token in told.targets if _is_site(scene, token)), None)
    return None


_GOING = frozenset({"visit", "tour", "fly", "travel", "arrive", "head", "jet", "land", "journey"})


def _called_place(scene: Scene, told: Told) -> int | None:
    """The name of the place that is the object: "struck the Qatari capital, Doha"."""
    for item in scene.analysis.clauses[told.clause.number].objects:
        behind = scene.items[item + 1 : item + 3]
        called = len(behind) == 2 and behind[0].kind == "," and scene.items[item].lemma in _SETTLEMENTS
        if called and _names_a_place(scene, behind[1]):
            return behind[1].head
    return None


_SETTLEMENTS = frozenset({"capital", "city", "town", "village", "port", "island", "province", "region", "district"})


def _at_a_site(scene: Scene, told: Told) -> int | None:
    """Where a building is at which the deed is done: "protested outside the US embassy in Lima"."""
    for phrase in scene.analysis.clauses[told.clause.number].phrases:
        if phrase.preposition not in _SITES:
            continue
        for inner in scene.attached.get(phrase.noun, ()):
            group = scene.items[inner.noun]
            if inner.preposition in ("in", "at", "near") and _is_site(scene, group.head):
                return group.head
    return None


def _struck(scene: Scene, told: Told) -> int | None:
    """The place that a strike goes on: "in an air strike on Derna"."""
    clause = scene.analysis.clauses[told.clause.number]
    for phrase in clause.phrases:
        for inner in scene.attached.get(phrase.noun, ()):
            group = scene.items[inner.noun]
            if inner.preposition in ("on", "against") and _is_site(scene, group.head):
                return group.head
    return None


def _names_a_place(scene: Scene, group: object) -> bool:
    if not isinstance(group, NounGroup) or group.name is None:
        return False
    return scene.draft.names[group.name].kind in ("LOC", "GPE")


def _is_site(scene: Scene, token: int) -> bool:
    """Whether the token is a word of a place's name other than a country's."""
    names = scene.draft.names
    item = item_at(scene, token)
    group = scene.items[item] if item is not None else None
    if not isinstance(group, NounGroup):
        return False
    return any(names[n].kind == "LOC" and names[n].first <= token < names[n].stop for n in group.names)
