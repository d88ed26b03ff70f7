"""Deeds that a noun tells with its own arguments: "Russia's invasion of Ukraine", "talks between A and B"."""

from bisect import bisect_right
from collections.abc import Iterator

from natonews.lexicon import Deed
from natonews.ontology import EventType as T
from natonews.parsing.clauses.clauses import Clause, Phrase
from natonews.parsing.groups.groups import NounGroup

from .noun_status import WORDS, ground_of
from .scene import Scene, noun_words, own_tokens, tokens_of
from .sides import places

Tokens = tuple[int, ...]

_MUTUAL = frozenset({T.CONSULT, T.SUPPORT, T.COOPERATE, T.CONCEDE, T.ASSAULT})


def noun_deeds(scene: Scene) -> Iterator[tuple[int, Deed, Tokens, Tokens]]:
    """The deed nouns of a sentence that name both sides: item, row, sources, targets."""
    heads = scene.index.noun_heads
    for item, group in enumerate(scene.items):
        if not isinstance(group, NounGroup) or group.lemma not in heads or group.name is not None or group.time:
            continue
        row = next((r for w in noun_words(scene, item) if (r := scene.index.nouns.get(w))), None)
        if row is None:
            continue
        sides = _sides(scene, item, group, row)
        if sides is not None:
            yield item, row, *sides


def _sides(scene: Scene, item: int, group: NounGroup, row: Deed) -> tuple[Tokens, Tokens] | None:
    phrases = scene.attached.get(item, ())
    between = _behind(scene, phrases, "between")
    if len(between) > 1 and row.type in _MUTUAL:
        return between, ()
    sources = source_of(scene, group, phrases, row) or _planner(scene, item)
    if not sources:
        against = _behind(scene, phrases, "against") if row.type is T.PROTEST else ()
        open_ = row.type not in WORDS and ground_of(scene, item) is not None
        alone = against or (_undergoers(scene, phrases, row, ()) if open_ else ())
        return ((), alone) if alone else None
    found = (_undergoers(scene, phrases, row, sources), tuple(t for t in _defended(scene, item) if t not in sources))
    asked = row.type is T.REQUEST and group.possessor is not None and any(p.preposition == "for" for p in phrases)
    asked = asked or (row.type not in WORDS and ground_of(scene, item) is not None)
    nobody: Tokens = ()
    return next(((sources, targets) for targets in found if targets), (sources, nobody) if asked else None)


def _undergoers(scene: Scene, phrases: tuple[Phrase, ...], row: Deed, sources: Tokens) -> Tokens:
    """Whom the row's prepositions lead to: those named, then whose the thing named is."""
    for chain in (phrases, _below(scene, phrases)):
        for spot in places(row.target):
            if targets := tuple(t for t in _behind(scene, chain, spot) if t not in sources):
                return targets
    for spot in places(row.target):
        for phrase in phrases:
            if phrase.preposition == spot:
                whose = tokens_of(scene, phrase.nouns or (phrase.noun,))
                if targets := tuple(t for t in whose if t not in sources):
                    return targets
    return ()


_PLANNERS = frozenset(
    """
    plan weigh consider mull contemplate cancel abandon shelve prepare discuss scrap rehearse envisage postpone delay
    approve order threaten debate ponder schedule announce propose call draw
""".split()
)


def _planner(scene: Scene, item: int) -> Tokens:
    """Who plans or calls off the deed, which is then theirs: "is weighing a strike on Chad", "plans for a strike"."""
    above = scene.above.get(item)
    planned = item if above is None or scene.items[above].lemma not in ("plan", "preparation", "proposal") else above
    group = scene.items[planned]
    if planned != item and isinstance(group, NounGroup) and group.possessor is not None:
        return own_tokens(scene, (group.possessor,))
    for clause in _near(scene, item):
        if planned in clause.objects and scene.items[clause.verb].lemma in _PLANNERS:
            return own_tokens(scene, clause.subjects)
    return ()


def _defended(scene: Scene, item: int) -> Tokens:
    """Who holds out against the deed: "Ukraine's defence against Russia's invasion"."""
    above = scene.above.get(item)
    if above is not None and any(p.noun == item and p.preposition == "against" for p in scene.attached[above]):
        return tokens_of(scene, (above,))
    clause = next((c for c in _near(scene, item) if _against(c, item)), None)
    return tokens_of(scene, clause.objects) if clause is not None else ()


def _near(scene: Scene, item: int) -> tuple[Clause, ...]:
    """The clauses whose verb stands not far before an item."""
    clauses = scene.analysis.clauses
    at = bisect_right(clauses, item, key=lambda clause: clause.verb)
    return clauses[max(at - 4, 0) : at]


def _against(clause: Clause, item: int) -> bool:
    return any(p.preposition == "against" and item in (p.nouns or (p.noun,)) for p in clause.phrases)


def source_of(scene: Scene, group: NounGroup, phrases: tuple[Phrase, ...], row: Deed) -> Tokens:
    """Who does what a noun tells: its possessor, a demonym before it, who follows "by"."""
    if group.possessor is not None:
        return own_tokens(scene, (group.possessor,)) or _named(scene, group.possessor)
    for number in group.names[:1]:
        name = scene.draft.names[number]
        return () if name.kind == "LOC" and row.type is T.ASSAULT else (name.stop - 1,)  # "the Derna attacks"
    if found := _behind(scene, (*phrases, *_below(scene, phrases)), "by"):
        return found
    return _behind(scene, phrases, "of") if row.type is T.RETREAT else _behind(scene, phrases, "from")


def _below(scene: Scene, phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """The phrases on the nouns of phrases: "strikes by Israel on Gaza" is read as "Israel on Gaza"."""
    return tuple(p for phrase in phrases for p in scene.attached.get(phrase.noun, ()))


def _named(scene: Scene, item: int) -> Tokens:
    group = scene.items[item]
    return tuple(scene.draft.names[n].stop - 1 for n in group.names[:1]) if isinstance(group, NounGroup) else ()


def _behind(scene: Scene, phrases: tuple[Phrase, ...], preposition: str) -> Tokens:
    for phrase in phrases:
        if phrase.preposition == preposition:
            nouns = phrase.nouns or (phrase.noun,)
            return own_tokens(scene, nouns) or tuple(t for n in nouns for t in _named(scene, n))
    return ()
