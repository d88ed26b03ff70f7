"""Whether a deed is told as a fact: negation, modals, conditions, plans, from the verb and from what governs it."""

from natonews.model.events import EventStatus
from natonews.ontology import EventType as T
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup

from .composition import COOPERATIVE
from .reading import Told
from .scene import Scene

_IF = frozenset({"if", "unless", "whether", "provided", "lest", "in case", "as if", "even if", "only if", "so that", "until"})
_NOT = frozenset({"without", "instead of", "rather than"})
_MAYBE = frozenset({"may", "might", "could", "can", "should", "must", "ought", "need"})
_DOUBT = frozenset({"hope", "want", "wish", "fear", "expect", "doubt", "wonder", "imagine", "assume", "predict", "prefer", "pray",
                    "suggest", "propose", "demand", "urge", "recommend", "ask", "worry", "speculate", "consider"})  # fmt: skip
_DENY = frozenset({"deny", "refute", "dismiss", "reject", "disprove"})

#: "pessimism over holding talks", "accused of killing", "the possibility of sending": no deed is told.
_ABOUT = frozenset("of over about for against from than as to towards toward between concerning regarding into like at considering".split())
_CLAIM_NOUNS = frozenset("""accusation allegation claim charge report suggestion rumour rumor possibility idea hope wish fear concern doubt optimism
    pessimism confidence chance prospect risk danger likelihood hint speculation assumption belief desire warning demand call""".split())

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
    own = _from_modal(scene, clause, verb)
    return told.type, own or told.status or EventStatus.ASSERTED


def _stands(clause: Clause, verb: VerbGroup) -> bool:
    """Whether the clause tells something that happened, or will: a purpose or an ungoverned "to" does not."""
    if verb.tense == "infinitive" and not verb.modal:
        return _headline(clause)
    if verb.tense == "gerund" and (clause.relation in ("open", "noun") or clause.marker in _ABOUT):
        return False
    return True


def _modifies(scene: Scene, clause: Clause, verb: VerbGroup) -> bool:
    """Whether the verb is a participle before a noun: "of occupied Kashmir", "the recognised government"."""
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
    refusing = verb.modal in ("will", "would", "shall", "can", "could") or (verb.tense == "present" and not verb.perfect)
    if told.type in COOPERATIVE and (refusing or verb.lemma in ("give", "grant", "allow")):
        return T.REJECT, EventStatus.ASSERTED
    return told.type, EventStatus.NEGATED


def _from_modal(scene: Scene, clause: Clause, verb: VerbGroup) -> EventStatus | None:
    if verb.modal in _MAYBE:
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
        if at.marker in _IF and at.relation in ("adverbial", "complement", "root"):
            return EventStatus.HYPOTHETICAL
        if at.marker in _NOT:
            return EventStatus.NEGATED
        if at.noun is not None and scene.items[at.noun].lemma in _CLAIM_NOUNS:
            return EventStatus.HYPOTHETICAL
        if at.parent is None or at.relation in ("parenthetical", "relative", "root"):
            return None
        parent = scene.analysis.clauses[at.parent]
        verb = scene.items[parent.verb]
        if at.relation in ("complement", "open", "noun") and isinstance(verb, VerbGroup):
            if verb.lemma in _DENY or verb.negated:
                return EventStatus.NEGATED
            if verb.lemma in _DOUBT or any(scene.items[i].lemma in _CLAIM_NOUNS for i in parent.objects):
                return EventStatus.HYPOTHETICAL
        at = parent
    return None
