"""Whether a deed is told as a fact: negation, modals, conditions, plans, from the verb and from what governs it."""

from natonews.lexicon.tables.deed_words import ABOUT, CLAIM_NOUNS, DENY, DOUBT, IF, MAYBE, NOT
from natonews.model.events import EventStatus
from natonews.ontology import EventType as T
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup

from .composition import COOPERATIVE
from .scene import Scene
from .told import Told

Judged = tuple[T, EventStatus]


def judge(scene: Scene, told: Told) -> Judged | None:
    """The type and status of a deed once its clause has had its say; None where no event is told at all."""
    clause = told.clause
    verb = scene.items[clause.verb]
    if not isinstance(verb, VerbGroup) or not _stands(clause, verb) or _modifies(scene, clause, verb):
        return None
    if told.status in (EventStatus.NEGATED, EventStatus.HYPOTHETICAL):
        return told.type, told.status
    above = _from_above(scene, clause)
    if above is not None:
        return told.type, above
    if verb.negated:
        return _negated(told, verb)
    own = _from_modal(clause, verb)
    return told.type, own or told.status or EventStatus.ASSERTED


def _stands(clause: Clause, verb: VerbGroup) -> bool:
    """Whether the clause tells something that happened, or will: a purpose or an ungoverned "to" does not."""
    if verb.tense == "infinitive" and not verb.modal:
        return _headline(clause)
    topic = clause.relation in ("open", "noun") or clause.marker in ABOUT
    return not (verb.tense == "gerund" and topic)


def _modifies(scene: Scene, clause: Clause, verb: VerbGroup) -> bool:
    """Whether the verb is a participle before a noun: "of occupied Kashmir", "the recognised government"."""
    behind = scene.draft.tags[verb.first - 1] if verb.first > scene.row.first else ""
    if verb.tense == "gerund" and behind in ("DT", "POS", "PRP$"):
        return True  # "the beating of"
    if verb.stop - verb.first != 1 or verb.tense not in ("past", "participle") or clause.relation == "complement":
        return False
    tags, first = scene.draft.tags, verb.first
    after = tags[verb.stop] if verb.stop < len(tags) else ""
    if not after.startswith(("NN", "JJ")):
        return False
    if first == scene.row.first:
        return not clause.subjects or clause.inherited
    before = tags[first - 1]
    if before == "RB" and first - 1 > scene.row.first:
        before = tags[first - 2] if tags[first - 2] in ("DT", "POS", "PRP$") else ""
    return before in ("DT", "POS", "PRP$", "IN")


def _headline(clause: Clause) -> bool:
    """Whether a bare "to" carries the sentence: "NATO to send troops"."""
    return clause.relation == "root" or (clause.relation == "noun" and clause.parent is None)


def _negated(told: Told, verb: VerbGroup) -> Judged:
    """To say no to what is good is to reject it; the rest did not happen."""
    if told.rule.startswith("governed") and told.type is T.REJECT:
        return told.type, EventStatus.ASSERTED
    refusing = verb.modal in _REFUSING or (verb.tense == "present" and not verb.perfect)
    if told.type in COOPERATIVE and (refusing or verb.lemma in ("give", "grant", "allow")):
        return T.REJECT, EventStatus.ASSERTED
    return told.type, EventStatus.NEGATED


_REFUSING = frozenset({"will", "would", "shall", "can", "could"})


def _from_modal(clause: Clause, verb: VerbGroup) -> EventStatus | None:
    if verb.modal in MAYBE:
        return EventStatus.HYPOTHETICAL
    if verb.modal == "would":
        return EventStatus.PLANNED if clause.relation == "complement" else EventStatus.HYPOTHETICAL
    if verb.modal in ("will", "shall") or (verb.tense == "infinitive" and _headline(clause)):
        return EventStatus.PLANNED
    return None


def _from_above(scene: Scene, clause: Clause) -> EventStatus | None:
    """What conditions and governing verbs make of everything below them."""
    at: Clause | None = clause
    for _ in range(6):
        if at is None:
            return None
        if at.marker in IF and at.relation in ("adverbial", "complement", "root"):
            return EventStatus.HYPOTHETICAL
        if at.marker in NOT:
            return EventStatus.NEGATED
        if at.noun is not None and scene.items[at.noun].lemma in CLAIM_NOUNS:
            return EventStatus.HYPOTHETICAL
        if at.parent is None or at.relation in ("parenthetical", "relative", "root"):
            return None
        parent = scene.analysis.clauses[at.parent]
        verb = scene.items[parent.verb]
        if at.relation in ("complement", "open", "noun") and isinstance(verb, VerbGroup):
            if verb.lemma in DENY or verb.negated:
                return EventStatus.NEGATED
            if verb.lemma in DOUBT or any(scene.items[i].lemma in CLAIM_NOUNS for i in parent.objects):
                return EventStatus.HYPOTHETICAL
        at = parent
    return None
