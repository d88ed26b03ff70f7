"""How a deed told by a noun stands: "no attack", "a planned visit", "fear of a strike", "averted an invasion"."""

from bisect import bisect_right
from collections.abc import Iterator

from natonews.lexicon.tables.deed_standing import (
    AVERTED,
    AVERTING_VERBS,
    HEARSAY,
    IMAGINED_NOUNS,
    IMAGINING_VERBS,
    NOT_YET,
    PLANNED_NOUNS,
    PLANNING_VERBS,
    SUPPOSED,
    TOLD_NOUNS,
)
from natonews.lexicon.tables.deed_words import IF
from natonews.model.events import EventStatus
from natonews.ontology import EventType as T
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import NounGroup, VerbGroup

from .grounds import Ground
from .scene import Scene

_NEAR = 4  # clauses before an item that may hold it
_BEFORE = (
    (AVERTED, EventStatus.NEGATED),
    (HEARSAY, EventStatus.REPORTED),
    (NOT_YET, EventStatus.PLANNED),
    (SUPPOSED, EventStatus.HYPOTHETICAL),
)
_NOUNS = (
    (IMAGINED_NOUNS, EventStatus.HYPOTHETICAL),
    (TOLD_NOUNS, EventStatus.REPORTED),
    (PLANNED_NOUNS, EventStatus.PLANNED),
)
_VERBS = (
    (AVERTING_VERBS, EventStatus.NEGATED),
    (IMAGINING_VERBS, EventStatus.HYPOTHETICAL),
    (PLANNING_VERBS, EventStatus.PLANNED),
)


#: Deeds of words: to turn down a request does not undo it.
WORDS = frozenset({T.REQUEST, T.ACCUSE, T.THREATEN, T.REJECT, T.AGREE})


def ground_of(scene: Scene, item: int) -> Ground | None:
    """What the words around a deed noun make of it; None where it is told as a fact."""
    return _inside(scene, item) or _of_noun_above(scene, item) or _of_verb(scene, item) or _supposed(scene, item)


def _supposed(scene: Scene, item: int) -> Ground | None:
    """What a strike, any strike, would do: "an attack by Chad would ignite the region"."""
    group = scene.items[item]
    if not isinstance(group, NounGroup) or group.determiner not in ("a", "an"):
        return None
    for clause in _near(scene, item, before=1):
        verb = scene.items[clause.verb]
        if item in clause.subjects and isinstance(verb, VerbGroup) and verb.modal in _OPEN:
            return Ground(EventStatus.HYPOTHETICAL, "modal", verb.first, verb.stop)
    return None


_OPEN = frozenset({"would", "could", "may", "might", "can"})


def _near(scene: Scene, item: int, before: int) -> tuple[Clause, ...]:
    """The clauses whose verb stands around an item."""
    clauses = scene.analysis.clauses
    at = bisect_right(clauses, item, key=lambda clause: clause.verb)
    return clauses[max(at - before, 0) : at + 2]


def _inside(scene: Scene, item: int) -> Ground | None:
    """Words within the group: "no", "any", "planned", "alleged"."""
    group = scene.items[item]
    lower = scene.draft.tokens.lower
    if isinstance(group, NounGroup) and group.determiner in ("no", "neither"):
        return Ground(EventStatus.NEGATED, "no", group.first, group.first + 1)
    if isinstance(group, NounGroup) and group.determiner == "any":
        return Ground(EventStatus.HYPOTHETICAL, "doubt", group.first, group.first + 1)
    for token in range(group.head - 1, group.first - 1, -1):
        for words, status in _BEFORE:
            if lower[token] in words:
                return Ground(status, "adjective", token, token + 1)
    return None


def _of_noun_above(scene: Scene, item: int) -> Ground | None:
    """A noun that the deed hangs on: "the threat of a strike", "in the event of an attack"."""
    above = scene.above.get(item)
    if above is None or not any(p.noun == item and p.preposition in _OF for p in scene.attached.get(above, ())):
        return None
    group = scene.items[above]
    if group.lemma in _HOLDING_OUT and _owned(scene, item):
        return None
    for words, status in _NOUNS:
        if group.lemma in words:
            return Ground(status, "noun", group.head, group.head + 1)
    return None


_OF = frozenset({"of", "for", "against", "about", "on", "in"})
#: What one holds out against where it is somebody's own deed: "its defence against Chad's invasion".
_HOLDING_OUT = frozenset({"defence", "defense", "resistance", "opposition", "protection"})


def _owned(scene: Scene, item: int) -> bool:
    group = scene.items[item]
    return isinstance(group, NounGroup) and group.possessor is not None


def _of_verb(scene: Scene, item: int) -> Ground | None:
    """A verb that the deed is object of: "averted an attack", "called for the withdrawal"."""
    for clause in _near(scene, item, _NEAR):
        verb = scene.items[clause.verb]
        if not isinstance(verb, VerbGroup):
            continue
        for phrase in clause.phrases:
            if phrase.preposition in _LED_IN and item in (phrase.nouns or (phrase.noun,)):
                group = scene.items[phrase.at]
                return Ground(_LED_IN[phrase.preposition], "condition", group.first, group.stop)
        for lemma in _lemmas(clause, verb, item):
            for words, status in _VERBS:
                if lemma in words:
                    return _turned(scene, clause, verb, status)
    return None


_LED_IN = {
    **dict.fromkeys(("in the event of", "in case of", "in anticipation of", "for fear of"), EventStatus.HYPOTHETICAL),
    **dict.fromkeys(("instead of", "without", "rather than", "short of", "in place of"), EventStatus.NEGATED),
}


def _lemmas(clause: Clause, verb: VerbGroup, item: int) -> Iterator[str]:
    """The verb as the item is governed by it: alone, with its particle, with the preposition."""
    if item in (clause.subjects if verb.passive else clause.objects):
        yield f"{verb.lemma}_{clause.particle}" if clause.particle else verb.lemma
    for phrase in clause.phrases:
        if item in (phrase.nouns or (phrase.noun,)):
            yield f"{verb.lemma}_{phrase.preposition}"


def _turned(scene: Scene, clause: Clause, verb: VerbGroup, status: EventStatus) -> Ground | None:
    """The status that the verb gives, unless the verb is itself undone: "failed to prevent the attack"."""
    words = (verb.first, verb.stop)
    if verb.negated:
        return None if status is EventStatus.NEGATED else Ground(EventStatus.HYPOTHETICAL, "governed", *words)
    open_to = clause.marker in IF or verb.modal or verb.tense == "infinitive"
    if status is EventStatus.NEGATED and open_to:
        parent = None if clause.parent is None else scene.items[scene.analysis.clauses[clause.parent].verb]
        undone = parent is not None and parent.lemma in ("fail", "refuse", "decline", "neglect")
        return None if undone else Ground(EventStatus.HYPOTHETICAL, "governed", *words)
    return Ground(status, "governed", *words)
