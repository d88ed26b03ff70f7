"""Signs of sentences in which nobody need speak: how somebody took what was said, how words were received."""

from collections.abc import Iterator

from natonews.lexicon.tables.exchanges import (
    ANSWERS,
    BEARING_PHRASES,
    BEARING_VERBS,
    BEARINGS,
    BRINGING_VERBS,
    DENIED_BEARINGS,
    DENIED_PHRASES,
    GIVING_VERBS,
    MOVING_VERBS,
    RECEIVED_WITH,
    RECEIVING_VERBS,
    RECEPTIONS,
)
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup

from .field import Field
from .signs import Sign, subject_thing

_AFTER = 6  # tokens after a verb in which the rest of a phrase stands
_PLACES = 8  # tokens after a verb of receiving in which stands by whom or where
_NONE: frozenset[str] = frozenset()
_LONGEST = 3
_STOPS = frozenset([".", ",", ";", ":", "and", "but", "off", "at"])


def reactions_in(field: Field, number: int) -> Iterator[Sign]:
    """The bearing of a sentence's subjects, and how the words that it speaks of were received."""
    items = field.draft.rows[number].items
    for clause in field.draft.analyses[number].clauses:
        verb = items[clause.verb]
        if isinstance(verb, VerbGroup):
            yield from _received(field, number, clause, verb)
            yield from _borne(field, number, clause, verb)


def _borne(field: Field, number: int, clause: Clause, verb: VerbGroup) -> Iterator[Sign]:
    """As in "Petro was defiant", "Carney laughed", "Habeck would have none of it"."""
    end = field.draft.sentences[number].stop
    if not clause.subjects or not (_bears(field, clause, verb, end) or _answers(field, number, clause, verb)):
        return
    subject = field.draft.rows[number].items[clause.subjects[0]]
    actor, keys = field.cast.at(subject.head), field.keys_at(subject.head)
    person = actor is not None and actor.kind.value == "person"
    theirs = not person and field.draft.tags[subject.first] == "PRP$"  # "His party was appalled": anybody of it
    if keys or theirs:
        at = (verb.first, min(verb.stop + verb.copula, end))
        holders = () if theirs else keys[:1] if person else keys
        yield Sign("bearing", at, holder=actor.id if actor else "", holders=holders)


def _bears(field: Field, clause: Clause, verb: VerbGroup, end: int) -> bool:
    lower = field.draft.tokens.lower
    if clause.relation not in ("root", "conjunct") or not verb.finite:
        return False
    if verb.lemma in BEARING_VERBS:
        return verb.stop >= end or lower[verb.stop] in _STOPS
    near = lower[verb.first : min(verb.stop + _AFTER, end)]
    if verb.copula or verb.passive:
        words = DENIED_BEARINGS if verb.negated else BEARINGS
        at = next((n for n, word in enumerate(near) if word in words), None)
        return at is not None and (verb.first + at + 1 >= end or lower[verb.first + at + 1] in _STOPS)
    known = DENIED_PHRASES if verb.negated else BEARING_PHRASES
    sizes = range(2, _LONGEST + 1)
    nearest = range(verb.stop - verb.first + 2)
    return any(near[at : at + size] in known for at in nearest for size in sizes)


def _answers(field: Field, number: int, clause: Clause, verb: VerbGroup) -> bool:
    """As in "issued a two-line rebuttal"."""
    items = field.draft.rows[number].items
    given = verb.lemma in GIVING_VERBS and verb.finite and not (verb.negated or verb.passive or verb.modal)
    given = given and clause.relation in ("root", "conjunct")
    return given and any(items[item].lemma in ANSWERS for item in clause.objects)


def _received(field: Field, number: int, clause: Clause, verb: VerbGroup) -> Iterator[Sign]:
    """As in "The accusation stung in Moscow", "His words were met with fury in Amman"."""
    lower, end = field.draft.tokens.lower, field.draft.sentences[number].stop
    after = lower[verb.stop : min(verb.stop + 3, end)]
    with_words = not RECEIVED_WITH.get(verb.lemma, _NONE).isdisjoint(after)
    if (verb.negated and not with_words) or not verb.finite or clause.relation not in ("root", "conjunct"):
        return
    objects = [field.draft.rows[number].items[item] for item in clause.objects]
    brought = verb.lemma in BRINGING_VERBS and any(
        group.lemma in RECEPTIONS or (verb.lemma in MOVING_VERBS and field.cast.at(group.head)) for group in objects
    )
    if not (brought or verb.lemma in RECEIVING_VERBS or with_words):
        return
    thing = subject_thing(field, number, clause)
    if thing is None or not thing.noun or not (thing.definite or thing.own):
        return
    found = (field.keys_at(token) for token in range(verb.stop, min(verb.stop + _PLACES, end)))
    by = tuple(key for keys in found for key in keys if key not in thing.whom)
    yield Sign("received", (verb.first, verb.stop), thing.whom, thing.noun, holders=by, definite=thing.definite)
