"""Who does the deed and to whom: the frame of the row is followed, best place first."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from natonews.lexicon.tables.deed_governors import SAYING
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import NounGroup

from .scene import INSIDE, Scene, classes_of, inner_tokens, own_tokens, tokens_of
from .valency import Valency

Tokens = tuple[int, ...]
Finder = Callable[[Scene, Iterable[int]], Tokens]

#: Where a target is looked for when the row's own places hold nobody.
_ELSEWHERE = ("indirect", "object", "inside", "against", "on", "to", "with", "from", "for", "of", "in", "into", "over", "at",
              "near", "between", "clause", "among", "along", "across", "toward", "towards", "outside", "about", "by")  # fmt: skip


@lru_cache(maxsize=512)
def places(frame: str) -> tuple[str, ...]:
    """The places of a target column."""
    return tuple(frame.split("|"))


def sources_of(scene: Scene, frame: Valency) -> Tokens:
    """The doers of a verb; "it" in "X said it had ..." is who says so."""
    if len(frame.doers) == 1 and (speakers := _speakers(scene, frame)):
        return speakers
    if found := own_tokens(scene, frame.doers):
        return found
    behind = _BY_DEED if any("ATTACK" in classes_of(scene, doer) for doer in frame.doers) else INSIDE
    return tuple(dict.fromkeys(t for doer in frame.doers for t in inner_tokens(scene, doer, behind)))


#: Who follows a deed noun and does it; "an attack in Kabul" is not Kabul's.
_BY_DEED = ("by", "from")


def _speakers(scene: Scene, frame: Valency) -> Tokens:
    clause = frame.clause
    doer = scene.items[frame.doers[0]]
    if clause.relation != "complement" or clause.parent is None or not isinstance(doer, NounGroup) or not doer.pronoun:
        return ()
    above = scene.analysis.clauses[clause.parent]
    if scene.items[above.verb].lemma not in SAYING or scene.draft.tokens.lower[doer.head] not in _SELF:
        return ()
    return own_tokens(scene, above.subjects)


_SELF = frozenset({"it", "he", "she", "they", "we", "i"})


def targets_of(scene: Scene, frame: Valency, columns: str, noun: int | None, but: Tokens) -> Tokens:
    """The undergoers: by the row's places, first as actors themselves, then as those inside a group.

    `noun` is the item of the wording's own noun ("sanctions"), `but` are the tokens of the sources.
    """
    spots = places(columns)
    but = (*but, *own_tokens(scene, frame.doers))
    if spots == ("none",):
        return ()
    if spots == ("subject",):
        return tokens_of(scene, frame.doers or frame.things)
    for finder in (own_tokens, _inside):
        for spot in spots:
            if found := _without(_at(scene, frame, spot, noun, finder), but):
                return found
    for spot in _ELSEWHERE:
        for finder in (own_tokens, _inside):
            if spot not in spots and (found := _without(_at(scene, frame, spot, noun, finder), but)):
                return found
    return ()


def _without(found: Tokens, but: Tokens) -> Tokens:
    return tuple(t for t in found if t not in but) if but else found


def _inside(scene: Scene, items: Iterable[int]) -> Tokens:
    return tuple(dict.fromkeys(t for item in items for t in inner_tokens(scene, item)))


def _at(scene: Scene, frame: Valency, spot: str, noun: int | None, finder: Finder) -> Tokens:
    if spot == "object":
        return finder(scene, [thing for thing in frame.things if not _own_force(scene, thing)])
    if spot == "inside":
        return _inside(scene, [i for i in frame.things if i != noun] or ([noun] if noun is not None else []))
    if spot == "indirect":
        return finder(scene, frame.receivers)
    if spot == "clause":
        return _below(scene, frame.clause, finder)
    for phrase in frame.phrases:
        if phrase.at < frame.clause.verb and spot in ("in", "at", "into", "for", "of"):
            continue  # "In Jeddah, ministers ..." names no side
        if phrase.preposition == spot and (found := finder(scene, phrase.nouns or (phrase.noun,))):
            return found
    return ()


def _own_force(scene: Scene, item: int) -> bool:
    """Whether it is a force or an envoy of the source's own: "its troops", which undergoes nothing."""
    group = scene.items[item]
    if not isinstance(group, NounGroup) or group.determiner not in ("its", "their", "his", "her", "our"):
        return False
    return not _OWN.isdisjoint(classes_of(scene, item))


_OWN = frozenset({"FORCES", "AMBASSADOR", "ARMS", "WEAPONS_OWN", "OFFICE"})


def _below(scene: Scene, clause: Clause, finder: Finder) -> Tokens:
    """The subject of an embedded clause, else its object or a noun of its phrases."""
    for child in scene.children.get(clause.number, ()):
        if child.relation in ("complement", "open", "noun", "adverbial", "participle"):
            own = () if child.inherited else child.subjects
            nouns = [n for phrase in child.phrases for n in (phrase.nouns or (phrase.noun,))]
            for items in (own, child.objects, nouns):
                if found := finder(scene, items):
                    return found
    return ()
