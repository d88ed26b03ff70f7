"""One sentence as the events room sees it: its items, who hangs on whom, and who in it can act."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from natonews.lexicon.tables.deed_actors import ACTOR_NOUNS, TRANSPARENT
from natonews.parsing.clauses.clauses import Analysis, Clause, Phrase
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import Group, NounGroup, Row

from .index import DeedIndex

#: Prepositions behind a noun that name its doer or undergoer, best first.
INSIDE = ("by", "of", "from", "between", "on", "against", "with", "in", "for", "to", "at", "among", "into", "near")
_PRONOUNS = frozenset(
    "he she it they him her them we us i who whom which that themselves itself himself herself".split()
)
_WIDTH = 12  # most actors of one side that are kept


@frozen(eq=False)
class Scene:
    """A sentence with its analysis and the tables that the rules ask; all numbers are items of its row."""

    draft: Draft
    index: DeedIndex
    number: int
    row: Row
    items: tuple[Group, ...]
    analysis: Analysis
    attached: Mapping[int, tuple[Phrase, ...]]  #: phrases by the noun that they hang on
    above: Mapping[int, int]  #: the noun that a phrase's noun hangs on
    children: Mapping[int, tuple[Clause, ...]]  #: clauses by the clause that governs them
    together: Mapping[int, tuple[int, ...]]  #: coordinated nouns by each of them
    played: frozenset[str] = frozenset()  #: the words of matches in the whole article
    known: dict[int, frozenset[str]] = field(factory=dict)  #: classes of groups, as they are asked for
    words: dict[int, tuple[str, ...]] = field(factory=dict)  #: what groups are called, likewise
    called: dict[int, frozenset[str]] = field(factory=dict)  #: both
    told: dict[frozenset[str], bool] = field(factory=dict)  #: whether the sentence holds one of the words


def scene_of(draft: Draft, index: DeedIndex, number: int, played: frozenset[str] = frozenset()) -> Scene:
    """The scene of a sentence."""
    row, analysis = draft.rows[number], draft.analyses[number]
    attached: dict[int, list[Phrase]] = {}
    above: dict[int, int] = {}
    for phrase in analysis.attached:
        if phrase.of is not None:
            attached.setdefault(phrase.of, []).append(phrase)
            above.setdefault(phrase.noun, phrase.of)
    children: dict[int, list[Clause]] = {}
    for clause in analysis.clauses:
        if clause.parent is not None:
            children.setdefault(clause.parent, []).append(clause)
    together = {item: group for group in analysis.conjuncts for item in group}
    return Scene(
        draft,
        index,
        number,
        row,
        row.items,
        analysis,
        {noun: tuple(phrases) for noun, phrases in attached.items()},
        above,
        {clause: tuple(found) for clause, found in children.items()},
        together,
        played,
    )


def holds(scene: Scene, words: frozenset[str]) -> bool:
    """Whether the sentence holds one of the words."""
    if words not in scene.told:
        scene.told[words] = not words.isdisjoint(scene.draft.tokens.lower[scene.row.first : scene.row.stop])
    return scene.told[words]


def item_at(scene: Scene, token: int) -> int | None:
    """The item that holds a token of the sentence."""
    at = bisect_right(scene.items, token, key=_first) - 1
    return at if at >= 0 and token < scene.items[at].stop else None


def _first(group: Group) -> int:
    return group.first


def noun_words(scene: Scene, item: int) -> tuple[str, ...]:
    """What the noun of a group is called, the longest name first: ``peace talks``, ``peace talk``, ``talks``."""
    if item in scene.words:
        return scene.words[item]
    group = scene.items[item]
    lower = scene.draft.tokens.lower
    head = group.head
    word = lower[head]
    heads = (word, group.lemma) if word != group.lemma else (word,)
    out: list[str] = []
    for length in (3, 2, 1):
        first = head - length
        if first >= max(group.first, scene.row.first) or (length == 1 and first >= scene.row.first):
            before = " ".join(lower[first:head])
            out += [f"{before} {w}" for w in heads]
    scene.words[item] = (*out, *heads)
    return scene.words[item]


def classes_of(scene: Scene, item: int) -> frozenset[str]:
    """The classes of nouns that the group belongs to; "a series of attacks" is what it is a series of.

    The longest name that is known decides: an air strike is an attack, and no strike of workers.
    """
    if item in scene.known:
        return scene.known[item]
    known = scene.index.classes
    group = scene.items[item]
    found: set[str] = set()
    for phrase in scene.attached.get(item, ())[:1]:
        if phrase.preposition == "of":
            inner = scene.items[phrase.noun]
            found |= known.get(f"{group.lemma} of {inner.lemma}", _NONE)
            if _stands_for(group):
                found |= _own_classes(scene, phrase.noun)
    own = _own_classes(scene, item)
    scene.known[item] = own | found if found else own
    return scene.known[item]


_NONE: frozenset[str] = frozenset()
_NAMED = {
    "LOC": frozenset({"TERRITORY", "NATION"}),
    "GPE": frozenset({"TERRITORY", "NATION"}),
    "IGO": frozenset({"MEMBERSHIP"}),
    "PER": frozenset({"LEADER"}),
}
_SEA = frozenset({"sea", "ocean", "gulf", "strait", "bay"})
_SITES = frozenset("airport base bridge canal crossing dam highway plant port road square station".split())
_COURT = frozenset({"court", "justice", "tribunal"})


def _name_kind(scene: Scene, number: int) -> str:
    """The kind of a name; IGO for an organization of states."""
    name = scene.draft.names[number]
    return "IGO" if name.kind == "ORG" and getattr(name.row, "sector", None) in _BODIES else name.kind


_BODIES = frozenset({"IGO", "UNO", "EUR"})


def _own_classes(scene: Scene, item: int) -> frozenset[str]:
    group = scene.items[item]
    if isinstance(group, NounGroup) and group.name is not None:
        kind = _name_kind(scene, group.name)
        if kind == "LOC" and group.lemma in _SEA:
            return frozenset({"SEA"})
        if kind == "ORG" and group.lemma in _COURT:
            return frozenset({"COURT"})
        bare = kind in ("PER", "GPE") or (kind == "LOC" and group.lemma not in _SITES)
        plain = _NONE if bare else scene.index.classes.get(group.lemma, _NONE)
        return _NAMED.get(kind, _NONE) | plain
    known = scene.index.classes
    found = _NONE
    length = 0
    for word in noun_words(scene, item):
        if found and word.count(" ") != length:
            break
        if word in known:
            found |= known[word]
            length = word.count(" ")
    return found


def plain_words(scene: Scene, item: int) -> tuple[str, ...]:
    """The names of a group down to the longest that is known: "hunger strike" is no plain strike."""
    known = scene.index.classes
    words = noun_words(scene, item)
    length = next((w.count(" ") for w in words if w in known), 0)
    return tuple([w for w in words if w.count(" ") >= length])


def called(scene: Scene, item: int) -> frozenset[str]:
    """All words and classes that a group goes by."""
    if item not in scene.called:
        words = (*plain_words(scene, item), *told_words(scene, item))
        scene.called[item] = classes_of(scene, item).union(words)
    return scene.called[item]


def names_of(scene: Scene, items: Iterable[int]) -> set[str]:
    """All words and classes that the groups go by."""
    found = {"GUILTY", "RESPONSIBLE"}
    for item in items:
        found |= called(scene, item)
    return found


def _stands_for(group: Group) -> bool:
    """Whether a group stands for what follows "of": "a series of", "eleven of"."""
    return group.lemma in TRANSPARENT or (isinstance(group, NounGroup) and group.nominalised)


def told_words(scene: Scene, item: int) -> tuple[str, ...]:
    """The words of what a group stands for: "donors" in "one of the largest donors"."""
    if _stands_for(scene.items[item]):
        for phrase in scene.attached.get(item, ()):
            if phrase.preposition == "of":
                return plain_words(scene, phrase.noun)
    return ()


def full_noun(scene: Scene, item: int) -> int:
    """The token behind a noun with the "of" that it is nothing without: "a state of emergency"."""
    group = scene.items[item]
    if group.lemma in TRANSPARENT:
        for phrase in scene.attached.get(item, ())[:1]:
            if phrase.preposition == "of" and scene.items[phrase.noun].stop < group.stop + 7:
                return scene.items[phrase.noun].head + 1
    return group.head + 1


def own_token(scene: Scene, item: int) -> tuple[int, ...]:
    """The token of the group itself if it is a name, a pronoun or a noun of somebody who acts."""
    group = scene.items[item]
    if not isinstance(group, NounGroup) or group.time:
        return ()
    if group.name is not None:
        return (group.head,)
    lower = scene.draft.tokens.lower[group.head]
    if group.pronoun or group.relative:
        return (group.head,) if lower in _PRONOUNS else ()
    if _stands_for(group):
        for phrase in scene.attached.get(item, ()):
            if phrase.preposition == "of" and (found := own_tokens(scene, phrase.nouns or (phrase.noun,))):
                return found
    if group.lemma in _MEN and (body := _body_of(scene, item)):
        return body
    if len(nations := _nations(scene, item, group)) > 1:
        return nations
    if group.lemma in ACTOR_NOUNS or lower in ACTOR_NOUNS or scene.draft.tags[group.head].startswith("NNP"):
        return (group.head,)
    return ()


#: Who is what they are members of: "rebels of the M23".
_MEN = frozenset("rebel fighter militant gunman insurgent guerrilla member jihadist militiaman".split())


def _body_of(scene: Scene, item: int) -> tuple[int, ...]:
    """The armed group or the like that men belong to."""
    for phrase in scene.attached.get(item, ()):
        group = scene.items[phrase.noun]
        if phrase.preposition in ("of", "from") and isinstance(group, NounGroup) and group.name is not None:
            return (group.head,) if _name_kind(scene, group.name) == "ORG" else ()
    return ()


def _nations(scene: Scene, item: int, group: NounGroup) -> tuple[int, ...]:
    """The nations of a group of several: "Iranian and American envoys" are Iran and the United States."""
    if not group.names or not group.plural:
        return ()
    names, lower = scene.draft.names, scene.draft.tokens.lower
    found = [names[n].stop - 1 for n in group.names if names[n].stop <= group.head]
    if len(found) > 1:
        return tuple(found) if "and" in lower[found[0] : found[-1]] else ()
    before = scene.items[max(item - 2, 0) : item]
    if len(found) != 1 or len(before) < 2 or before[1].kind != "CC" or before[0].kind not in ("JJ", "NNP"):
        return ()
    at = bisect_right(names, before[0].first, key=lambda name: name.first) - 1
    return (names[at].stop - 1, *found) if at >= 0 and names[at].first == before[0].first else ()


def own_tokens(scene: Scene, items: Iterable[int]) -> tuple[int, ...]:
    """The tokens of those of the groups that can act."""
    return tuple(dict.fromkeys(t for item in items for t in own_token(scene, item)))[:_WIDTH]


def inner_tokens(scene: Scene, item: int, behind: tuple[str, ...] = INSIDE, depth: int = 0) -> tuple[int, ...]:
    """Who stands inside a group that cannot act: its possessor, a demonym, or who follows "by", "of", "from"."""
    group = scene.items[item]
    if not isinstance(group, NounGroup) or group.time or group.pronoun:
        return ()
    if group.possessor is not None:
        whose = own_token(scene, group.possessor)
        if found := whose or (inner_tokens(scene, group.possessor, behind, depth + 1) if depth < 2 else ()):
            return found
    if group.names:
        names = scene.draft.names
        return tuple(names[n].stop - 1 for n in group.names)[:2]
    phrases = scene.attached.get(item, ())
    for preposition in behind:
        for phrase in phrases:
            if phrase.preposition == preposition:
                nouns = phrase.nouns or (phrase.noun,)
                if found := own_tokens(scene, nouns):
                    return found
                if depth < 2 and (found := inner_tokens(scene, phrase.noun, behind, depth + 1)):
                    return found
    return ()


def body_token(scene: Scene, before: int) -> tuple[int, ...]:
    """The organization of states that the sentence names last before a token, not too far off."""
    at = item_at(scene, before) or 0
    for item in range(at - 1, max(at - _REACH, -1), -1):
        group = scene.items[item]
        for number in reversed(group.names if isinstance(group, NounGroup) else ()):
            if _name_kind(scene, number) == "IGO":
                return (scene.draft.names[number].stop - 1,)
    return ()


_REACH = 60  # items


def tokens_of(scene: Scene, items: Iterable[int]) -> tuple[int, ...]:
    """Who the groups are: themselves if they can act, else who stands inside them."""
    items = tuple(items)
    if found := own_tokens(scene, items):
        return found
    return tuple(dict.fromkeys(t for item in items for t in inner_tokens(scene, item)))[:_WIDTH]
