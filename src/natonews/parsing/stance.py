"""For or against: whom or what a statement takes sides on, where its own words say so."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from natonews.lexicon.tables.cues_content import PERFORMATIVES
from natonews.model import Actor, ActorKind, Span
from natonews.model.statements import Polarity, Stance
from natonews.ontology import SpeechAct

from .clauses.clauses import Clause
from .draft import Draft
from .groups.groups import Group, NounGroup, Row, VerbGroup
from .statements.said import Said

#: Acts that take sides.
_SIDES = {
    SpeechAct.REJECT: Polarity.AGAINST,
    SpeechAct.DENY: Polarity.AGAINST,
    SpeechAct.CRITICIZE: Polarity.AGAINST,
    SpeechAct.ACCUSE: Polarity.AGAINST,
    SpeechAct.PRAISE: Polarity.FOR,
    SpeechAct.THANK: Polarity.FOR,
    SpeechAct.SUPPORT: Polarity.FOR,
}
#: Prepositions that lead in what a side is taken on: "voiced support for", "objected to", "agreed with".
_TOWARD = frozenset(["for", "to", "against", "with", "at", "behind", "on", "of"])
_FAR = 3  # phrases of the cue's clause that are looked at
#: Cues that say nothing of sides themselves: what is said may.
_NEUTRAL = frozenset([SpeechAct.ASSERT, SpeechAct.ANNOUNCE, SpeechAct.ANSWER, SpeechAct.PROMISE, SpeechAct.INTEND])
_BIDDING = frozenset([SpeechAct.DEMAND, SpeechAct.PROPOSE])
_SELF = frozenset(["i", "we", "he", "she", "they", "it"])
_EARLY = 2  # clauses of a content that are looked at
_PREDICATES = {"against": Polarity.AGAINST, "for": Polarity.FOR}  # who "was behind" a deed did it
_STANDING = {"with": Polarity.FOR, "by": Polarity.FOR, "behind": Polarity.FOR, "against": Polarity.AGAINST}


@frozen(eq=False)
class _Thing:
    """What a side is taken on: the token of its head, and its words."""

    head: int
    span: Span


def stance_of(
    draft: Draft, one: Said, speaker: Actor | None, answered: Actor | None, actor_at: Callable[[int], Actor | None]
) -> Stance | None:
    """The stance of a statement; None where its act takes no side or its words do not say towards whom or what.

    `answered` is whose statement it judges, if it does: "rejected the claim" is against the one who made it.
    """
    if one.negated or one.cue is None:
        return None
    thing = judged = _thing(draft, one)
    polarity = _SIDES.get(one.act)
    if one.act is SpeechAct.THREATEN and thing is not None:
        threatened = actor_at(thing.head)
        return None if threatened is None else Stance(Polarity.AGAINST, threatened, thing.span)
    if one.act in _BIDDING or one.act is SpeechAct.WARN:
        return _bidden(draft, one, actor_at) if one.act in _BIDDING else _warned(draft, one, actor_at)
    if one.act is SpeechAct.REJECT and (refused := _bidden(draft, one, actor_at)) is not None:
        return _refused(refused)
    if thing is None and (polarity is not None or one.act in _NEUTRAL):
        polarity, thing = _in_content(draft, one, polarity, speaker, actor_at)
    if polarity is None:
        return None
    actor = None if thing is None else actor_at(thing.head)
    if actor is None and answered is not None and answered is not speaker and (thing is None or judged is not None):
        return Stance(polarity, answered, None if thing is None else thing.span)
    if thing is None:
        return _of_denied(draft, one, polarity)
    if actor is not None and actor is speaker:
        return None
    return Stance(polarity, actor, thing.span)


def _refused(side: Stance) -> Stance | None:
    """Who will not take a side for something is against it: "refused to endorse the plan"."""
    return evolve(side, polarity=Polarity.AGAINST) if side.polarity is Polarity.FOR else None


def _warned(draft: Draft, one: Said, actor_at: Callable[[int], Actor | None]) -> Stance | None:
    """Who warns somebody against a deed is against it: "warned Ankara against buying the missiles"."""
    row = draft.rows[one.row]
    item = _opening(row, one)
    thing = None if item is None else _whole(draft, row, item)
    if thing is None or draft.tokens.lower[thing.head + 1 : thing.head + 2] != ("against",):
        return None
    return Stance(Polarity.AGAINST, actor_at(thing.head), thing.span)


def _in_content(
    draft: Draft,
    one: Said,
    polarity: Polarity | None,
    speaker: Actor | None,
    actor_at: Callable[[int], Actor | None],
) -> tuple[Polarity | None, _Thing | None]:
    """The side that the first clauses of a content take in the speaker's own name: "We condemn the attack on Odesa"."""
    if not one.content:
        return polarity, None
    first, stop = one.content[0]
    row, clauses = _row_of(draft, one, first)
    if row is None:
        return polarity, None
    inside = [clause for clause in clauses if first <= row.items[clause.verb].first < stop]
    for clause in inside[:_EARLY]:
        verb = row.items[clause.verb]
        if clause is not inside[0] and clause.relation != "conjunct":
            break
        if not isinstance(verb, VerbGroup) or not clause.subjects:
            continue
        subject = row.items[clause.subjects[0]]
        own = subject.lemma in _SELF or (speaker is not None and _one_country(actor_at(subject.head), speaker))
        side = _side(clause, verb) if own and not verb.negated else None
        if side is not None:
            return side[0], _whole(draft, row, side[1])
        judged = verb.copula and not own and polarity is not None and one.act is not SpeechAct.DENY
        if judged and isinstance(subject, NounGroup) and subject.determiner:
            return polarity, _whole(draft, row, clause.subjects[0])  # "The decision is wrong"
    return polarity, None


def _bidden(draft: Draft, one: Said, actor_at: Callable[[int], Actor | None]) -> Stance | None:
    """The side that others are asked to take: "urged voters to oppose the law"."""
    row, clauses = _row_of(draft, one, one.content[0][0]) if one.content else (None, ())
    if row is None or one.clause is None:
        return None
    for clause in clauses:
        verb = row.items[clause.verb]
        bidden = clause.parent == one.clause and isinstance(verb, VerbGroup) and verb.tense == "infinitive"
        if not bidden or not isinstance(verb, VerbGroup) or verb.negated:
            continue
        side = _side(clause, verb)
        thing = None if side is None else _whole(draft, row, side[1])
        if side is not None and thing is not None:
            return Stance(side[0], actor_at(thing.head), thing.span)
    return None


def _row_of(draft: Draft, one: Said, token: int) -> tuple[Row | None, Sequence[Clause]]:
    """The sentence of the first token of a content: that of the cue, or one just before it."""
    for number in range(one.row, max(one.row - _FAR, -1), -1):
        row = draft.rows[number]
        if row.first <= token < row.stop:
            return row, draft.analyses[number].clauses
    return None, ()


def _one_country(actor: Actor | None, speaker: Actor) -> bool:
    """Whether a state stands for the speaker: "Stubb said Finland backed"."""
    if actor is None or actor.country is None or actor.country != speaker.country:
        return False
    return actor.kind is ActorKind.COUNTRY and speaker.sector in ("GOV", "MIL", None)


def _side(clause: Clause, verb: VerbGroup) -> tuple[Polarity, int] | None:
    """The side that a clause takes, and the item it is taken on."""
    by_phrase = _PREDICATES if verb.copula else _STANDING if verb.lemma in ("stand", "side") else {}
    for phrase in clause.phrases[:_FAR]:
        if phrase.preposition in by_phrase and phrase.at > clause.verb:
            return by_phrase[phrase.preposition], phrase.noun
    act = PERFORMATIVES.get(verb.lemma)
    polarity = None if act is None or verb.passive else _SIDES.get(act)
    if polarity is None or verb.modal in ("would", "could", "might", "may"):
        return None
    found = _taken_on(clause)
    return None if found is None else (polarity, found)


def _taken_on(clause: Clause) -> int | None:
    if clause.objects:
        return clause.objects[0]
    phrases = (p for p in clause.phrases[:_FAR] if p.preposition in _TOWARD and p.noun > clause.verb)
    return next((phrase.noun for phrase in phrases), None)


def _of_denied(draft: Draft, one: Said, polarity: Polarity) -> Stance | None:
    """Who denies that something is so is against that claim."""
    if one.act is not SpeechAct.DENY or not one.content:
        return None
    return Stance(polarity, None, draft.tokens.span(*one.content[0]))


def _thing(draft: Draft, one: Said) -> _Thing | None:
    """The object of the cue, what its preposition leads in, or the noun group that opens the content."""
    row = draft.rows[one.row]
    item = None
    if one.clause is not None:
        item = _object(row, draft.analyses[one.row].clauses[one.clause], one)
    if item is None and one.act in _SIDES and one.cue is not None:
        item = _opening(row, one)
    return None if item is None else _whole(draft, row, item)


def _opening(row: Row, one: Said) -> int | None:
    """The noun group that the content is: "expressed its opposition to any move of troops"."""
    if not one.content or one.cue is None or one.content[0][0] != one.cue[1]:
        return None
    first, stop = one.content[0]
    at = bisect_left(row.items, first, key=_first)
    if at >= len(row.items) or row.items[at].first != first:
        return None
    inside = (item for item in row.items[at:] if item.first < stop)
    if any(isinstance(item, VerbGroup) and item.finite for item in inside):
        return None
    group = row.items[at]
    owned = at + 1 < len(row.items) and getattr(row.items[at + 1], "possessor", None) == at
    return (at + 1 if owned else at) if isinstance(group, NounGroup) else None


def _first(item: Group) -> int:
    return item.first


def _object(row: Row, clause: Clause, one: Said) -> int | None:
    verb = row.items[clause.verb]
    if isinstance(verb, VerbGroup) and verb.passive:
        return clause.subjects[0] if clause.subjects and not clause.inherited else None
    inside = [item for item in clause.objects if _within(row, item, one)]
    if inside:
        return inside[0]
    for phrase in clause.phrases[:_FAR]:
        if phrase.preposition in _TOWARD and phrase.noun >= clause.verb and _within(row, phrase.noun, one):
            return phrase.noun
    return None


def _within(row: Row, item: int, one: Said) -> bool:
    """Whether the item opens the content: what stands deeper in it is not what the cue is about."""
    return any(first <= row.items[item].first < stop for first, stop in one.content[:1])


def _whole(draft: Draft, row: Row, item: int) -> _Thing | None:
    group = row.items[item]
    if not isinstance(group, NounGroup) or (group.pronoun and group.lemma in ("it", "that", "this", "what")):
        return None
    first = group.first if group.possessor is None else row.items[group.possessor].first
    return _Thing(group.head, draft.tokens.span(first, group.stop))
