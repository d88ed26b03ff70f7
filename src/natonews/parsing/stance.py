"""For or against: whom or what a statement takes sides on, where its own words say so."""

from collections.abc import Callable

from attrs import frozen

from natonews.model import Actor, Span
from natonews.model.statements import Polarity, Stance
from natonews.ontology import SpeechAct

from .clauses.clauses import Clause
from .draft import Draft
from .groups.groups import NounGroup, Row, VerbGroup
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
    polarity = _SIDES.get(one.act)
    if polarity is None or one.negated or one.cue is None:
        return None
    thing = _thing(draft, one)
    actor = None if thing is None else actor_at(thing.head)
    if actor is None and answered is not None and answered is not speaker:
        return Stance(polarity, answered)
    if thing is None:
        return _of_denied(draft, one, polarity)
    if actor is not None and actor is speaker:
        return None
    return Stance(polarity, actor) if actor is not None else Stance(polarity, None, thing.span)


def _of_denied(draft: Draft, one: Said, polarity: Polarity) -> Stance | None:
    """Who denies that something is so is against that claim."""
    if one.act is not SpeechAct.DENY or not one.content:
        return None
    return Stance(polarity, None, draft.tokens.span(*one.content[0]))


def _thing(draft: Draft, one: Said) -> _Thing | None:
    """The object of the cue, or what its preposition leads in."""
    if one.clause is None:
        return None
    row, clause = draft.rows[one.row], draft.analyses[one.row].clauses[one.clause]
    item = _object(row, clause, one)
    return None if item is None else _whole(draft, row, item)


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
