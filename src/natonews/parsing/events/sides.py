"""Who does the deed and to whom: the frame of the row is followed, best place first."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from natonews.lexicon.tables.deed_governors import SAYING
from natonews.lexicon.tables.deed_words import PLATFORMS
from natonews.parsing.clauses.clauses import Clause, Phrase
from natonews.parsing.groups.groups import NounGroup

from .scene import INSIDE, Scene, body_token, classes_of, inner_tokens, own_tokens, tokens_of
from .valency import Valency

Tokens = tuple[int, ...]
Finder = Callable[[Scene, Iterable[int]], Tokens]

#: Where a target is looked for when the row's own places hold nobody.
_ELSEWHERE = tuple(
    """indirect object inside against on to with from for of in into over at near between clause among along across
    toward towards outside about by""".split()
)

#: The same where the wording has a noun of its own: who stands inside that is no target.
_BESIDE = tuple(spot for spot in _ELSEWHERE if spot not in ("object", "inside"))


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


#: Rows that begin so want a partner; "met in Vilnius" has none.
_PARTNER = frozenset({"with"})
_TOGETHER = frozenset({"with", "between", "to", "against", "indirect", "object", "for", "from"})
_SELF = frozenset({"it", "he", "she", "they", "we", "i"})


def targets_of(scene: Scene, frame: Valency, columns: str, noun: int | None, but: Tokens) -> Tokens:
    """The undergoers: by the row's places, first as actors themselves, then as those inside a group.

    `noun` is the item of the wording's own noun ("sanctions"), `but` are the tokens of the sources.
    """
    spots = places(columns)
    if spots == ("none",):
        return ()
    if spots == ("subject",):
        return tokens_of(scene, frame.doers or frame.things)
    together = (len(frame.doers) > 1 or len(but) > 1) and "with" in spots
    if together:  # they act on each other, or on who is named beside them
        spots = tuple(spot for spot in spots if spot in _TOGETHER)
    but = (*but, *own_tokens(scene, frame.doers))
    mutual = together and noun is not None and spots[0] in _PARTNER
    for finder in (own_tokens, _owners if mutual else _inside):
        for spot in spots:
            if found := _told_on(scene, _without(_at(scene, frame, spot, noun, finder), but)):
                return _with_place(scene, frame, _with_those(scene, frame, found))
    if together or spots[-1] in _NOWHERE_ELSE:
        return ()
    if spots[0] in _PARTNER:
        return _without(_inside(scene, frame.things), but) if noun is None else ()
    found = _owner(scene, noun) or _aimed(scene, frame, noun, but) or _elsewhere(scene, frame, spots, noun, but)
    if found or noun is None or noun not in frame.things or _moved(scene, frame, noun):
        return found
    return _without(own_tokens(scene, (noun,)), but)


def _moved(scene: Scene, frame: Valency, noun: int) -> bool:
    """Whether the wording's noun is a force that goes or is sent, which undergoes nothing: "withdraw its forces"."""
    return frame.verb.lemma in _SENDING and "FORCES" in classes_of(scene, noun)


_SENDING = frozenset("withdraw pull send deploy move dispatch mass amass station remove redeploy shift".split())


def _told_on(scene: Scene, found: Tokens) -> Tokens:
    """The targets without the outlet on which something is told: "in a post on Facebook"."""
    lower = scene.draft.tokens.lower
    return tuple([t for t in found if lower[t] not in PLATFORMS or lower[t - 1] not in ("on", "via", "through", "to")])


def _owner(scene: Scene, noun: int | None) -> Tokens:
    """Whose ground it is where only a pronoun tells: "entered its airspace"."""
    group = scene.items[noun] if noun is not None else None
    whose = isinstance(group, NounGroup) and group.determiner in ("its", "their", "his", "her")
    return (group.first,) if group is not None and whose and "AIRSPACE" in classes_of(scene, noun or 0) else ()


def _aimed(scene: Scene, frame: Valency, noun: int | None, but: Tokens) -> Tokens:
    """Whom the wording's noun is said to aim at: "sanctions targeting Chadian banks"."""
    if noun is None:
        return ()
    for child in scene.children.get(frame.clause.number, ()):
        if child.noun == noun and scene.items[child.verb].lemma in ("target", "hit", "punish", "aim"):
            nouns = (*child.objects, *(p.noun for p in child.phrases if p.preposition == "at"))
            return _without(tokens_of(scene, nouns), but)
    return ()


_STRUCTURAL = frozenset({"indirect", "object", "inside", "clause"})
_NOWHERE_ELSE = frozenset({"body", "none"})


def _elsewhere(scene: Scene, frame: Valency, spots: tuple[str, ...], noun: int | None, but: Tokens) -> Tokens:
    """Who stands in places that the row does not name."""
    told = {phrase.preposition for phrase in frame.phrases} | _STRUCTURAL
    for spot in _ELSEWHERE if noun is None else _BESIDE:
        if spot in spots or spot not in told or (spot == "clause" and _timed(scene, frame.clause)):
            continue
        for finder in (own_tokens, _inside):
            if found := _told_on(scene, _without(_at(scene, frame, spot, noun, finder), but)):
                return _with_place(scene, frame, found)
    return ()


def _with_those(scene: Scene, frame: Valency, found: Tokens) -> Tokens:
    """Targets with those named after "such as" or "including"."""
    for phrase in frame.phrases:
        if phrase.preposition in ("such as", "including", "among them", "like") and phrase.at > frame.clause.verb:
            more = own_tokens(scene, phrase.nouns or (phrase.noun,))
            return tuple(dict.fromkeys((*found, *more)))
    return found


def _with_place(scene: Scene, frame: Valency, found: Tokens) -> Tokens:
    """Targets that are nobody's in particular ("ten soldiers") with the place that tells whose they are."""
    names = scene.draft.names
    bare = [item for item in _groups(frame) if scene.items[item].head in found]
    if not bare or any(_known(scene, item) for item in bare) or len(bare) < len(found):
        return found
    for phrase in frame.phrases:
        group = scene.items[phrase.noun]
        near = phrase.at > frame.clause.verb and (phrase.of is None or phrase.of in bare)
        if not near or phrase.preposition not in _WHERE or not isinstance(group, NounGroup):
            continue
        if group.name is not None and names[group.name].kind in ("LOC", "GPE") and group.head not in found:
            return (*found, group.head)
    return found


def _groups(frame: Valency) -> Iterator[int]:
    yield from frame.things
    yield from frame.receivers
    for phrase in frame.phrases:
        yield from phrase.nouns or (phrase.noun,)


def _known(scene: Scene, item: int) -> bool:
    group = scene.items[item]
    return isinstance(group, NounGroup) and bool(group.names or group.pronoun or group.possessor is not None)


_WHERE = frozenset({"in", "at", "near", "from", "of", "across", "outside", "inside"})


def _without(found: Tokens, but: Tokens) -> Tokens:
    return tuple(t for t in found if t not in but) if but else found


def _inside(scene: Scene, items: Iterable[int]) -> Tokens:
    return tuple(dict.fromkeys(t for item in items for t in inner_tokens(scene, item)))


def _owners(scene: Scene, items: Iterable[int]) -> Tokens:
    """Whose a thing is, and no more: "an OPEC meeting", but not "views on Malta"."""
    return tuple(dict.fromkeys(t for item in items for t in inner_tokens(scene, item, ())))


def _at(scene: Scene, frame: Valency, spot: str, noun: int | None, finder: Finder) -> Tokens:
    if spot == "object":
        things = [i for i in frame.things if not _own_force(scene, i) and not (i == noun and _is_arms(scene, i))]
        return finder(scene, things)
    if spot == "inside":
        return _inside(scene, [i for i in frame.things if i != noun] or ([noun] if noun is not None else []))
    if spot == "indirect":
        return finder(scene, frame.receivers)
    if spot == "body":
        return () if frame.things else body_token(scene, frame.verb.first)
    if spot == "clause":
        return _below(scene, frame.clause, finder)
    for phrase in frame.phrases:
        if phrase.preposition != spot and not (spot == "from" and phrase.preposition == "out of"):
            continue
        if phrase.at < frame.clause.verb and not _within(scene, phrase, (*frame.doers, *frame.things)):
            continue  # "In Jeddah, ministers ..." and "In a letter to Oslo" name no side
        if found := finder(scene, _listed(scene, phrase)):
            return found
    return ()


def _within(scene: Scene, phrase: Phrase, items: Tokens) -> bool:
    """Whether a phrase hangs on one of the groups, or on what hangs on it: "the withdrawal of troops from Oslo"."""
    at = phrase.of
    for _ in range(_DEEP if phrase.preposition in _CARRIED else 0):
        if at is None or at in items:
            break
        at = scene.above.get(at)
    return at is not None and at in items


_DEEP = 4  # phrases on phrases
_CARRIED = frozenset({"from", "to", "of", "against", "with", "by", "for", "between"})


def _listed(scene: Scene, phrase: Phrase) -> tuple[int, ...]:
    """The nouns of a phrase, with those of a list that goes on behind it."""
    nouns = phrase.nouns or (phrase.noun,)
    list_ = scene.together.get(phrase.noun, ())
    return tuple(dict.fromkeys((*nouns, *(n for n in list_ if n > phrase.noun)))) if list_ else nouns


def _own_force(scene: Scene, item: int) -> bool:
    """Whether it is a force or an envoy of the source's own: "its troops", which undergoes nothing."""
    group = scene.items[item]
    if not isinstance(group, NounGroup) or group.determiner not in ("its", "their", "his", "her", "our"):
        return False
    return not _OWN.isdisjoint(classes_of(scene, item))


def _is_arms(scene: Scene, item: int) -> bool:
    """Whether the noun of the wording is a thing that is sent or fired: "drones"."""
    group = scene.items[item]
    named = isinstance(group, NounGroup) and bool(group.names)
    return not named and not {"MISSILES", "ARMS"}.isdisjoint(classes_of(scene, item))


_OWN = frozenset({"FORCES", "AMBASSADOR", "ARMS", "WEAPONS_OWN", "OFFICE", "TIES"})


def _timed(scene: Scene, clause: Clause) -> bool:
    """Whether a stretch of time leads to the clauses below: "a day after she left"."""
    firsts = [c.first for c in scene.children.get(clause.number, ()) if c.relation == "adverbial"]
    return any(first > 0 and getattr(scene.items[first - 1], "time", False) for first in firsts)


#: Markers of adverbial clauses that tell of another time or of somebody else.
_APART = frozenset({"before", "while", "whereas", "although", "though", "until"})


def _below(scene: Scene, clause: Clause, finder: Finder) -> Tokens:
    """Who stands in an embedded clause: its subject, its object, a noun of its phrases; the doer of a relative one."""
    for child in scene.children.get(clause.number, ()):
        if child.relation == "adverbial" and child.marker in _APART:
            continue  # "while another disagreed"
        nouns = [n for phrase in child.phrases for n in (phrase.nouns or (phrase.noun,))]
        if child.relation in ("participle", "adverbial") and child.verb < clause.verb:
            nouns = [n for n in nouns if not _holds_a_place(scene, n)]  # "Arriving at talks in Brussels, he ..."
        own = () if child.inherited or _is_self(scene, child) else child.subjects
        spots: tuple[Iterable[int], ...] = (own, [o for o in child.objects if not _own_force(scene, o)], nouns)
        if child.relation == "relative":
            spots = (nouns,) if child.noun in clause.objects else ()
        elif child.relation in ("root", "conjunct", "parenthetical"):
            spots = ()
        for items in spots:
            if found := finder(scene, items):
                return found
    return ()


def _holds_a_place(scene: Scene, item: int) -> bool:
    """Whether the noun is a place or lies in one."""
    inner = (p.noun for p in scene.attached.get(item, ()) if p.preposition in ("in", "at", "near"))
    return any("TERRITORY" in classes_of(scene, noun) for noun in (item, *inner))


def _is_self(scene: Scene, child: Clause) -> bool:
    lower = scene.draft.tokens.lower
    return any(lower[scene.items[s].head] in _SELF for s in child.subjects)
