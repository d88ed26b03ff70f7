"""Whether a deed is told as a fact: negation, modals, conditions, plans, from the verb and from what governs it."""

from bisect import bisect_right

from attrs import frozen

from natonews.lexicon.tables.deed_standing import (
    ASKING,
    AVERTING_VERBS,
    EVIDENCE_NOUNS,
    HEARSAY_ADVERBS,
    LATER,
    PLAN_NOUNS,
    THOUGHT_ADJECTIVES,
    THOUGHT_NOUNS,
    THOUGHT_VERBS,
    TOLD_NOUNS,
    TRUE_ADJECTIVES,
    UNDONE_NOUNS,
    UNDONE_VERBS,
    UNTRUE_ADJECTIVES,
)
from natonews.lexicon.tables.deed_words import ABOUT, DENY, DOUBT, IF, MAYBE, NOT
from natonews.model.events import EventStatus
from natonews.ontology import EventType as T
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import Group, NounGroup, VerbGroup

from .composition import COOPERATIVE
from .grounds import Ground
from .scene import Scene, own_tokens
from .told import Told

_HYPOTHETICAL, _NEGATED, _PLANNED = EventStatus.HYPOTHETICAL, EventStatus.NEGATED, EventStatus.PLANNED


@frozen(eq=False)
class Judged:
    """The type and status of a deed once its clause has had its say, and what gives the status."""

    type: T
    status: EventStatus
    ground: Ground | None = None
    refuses: bool = False  #: whether the negation is itself the deed: "will not send"


def judge(scene: Scene, told: Told) -> Judged | None:
    """How a deed stands; None where no event is told at all."""
    clause = told.clause
    verb = scene.items[clause.verb]
    if not isinstance(verb, VerbGroup) or _modifies(scene, clause, verb):
        return None
    if not _stands(clause, verb) or _takes_part(scene, clause, verb):
        ground = _thought_of(scene, clause, verb)
        return None if ground is None else Judged(told.type, ground.status, ground)
    if told.status in (_NEGATED, _HYPOTHETICAL):
        return Judged(told.type, told.status, Ground(told.status, "governed", verb.head, verb.head + 1))
    above = _from_above(scene, clause)
    if above is not None:
        return Judged(told.type, above.status, above)
    if (own := _own_negation(scene, clause, verb)) is not None:
        return _negated(told, verb, own, verb.passive or own_tokens(scene, clause.subjects))
    ground = _from_question(scene, clause) or _from_modal(scene, clause, verb) or _from_hearsay(verb)
    if ground is not None:
        return Judged(told.type, ground.status, ground)
    status = told.status or EventStatus.ASSERTED
    settled = status is EventStatus.ASSERTED
    return Judged(told.type, status, None if settled else Ground(status, "governed", verb.head, verb.head + 1))


def _stands(clause: Clause, verb: VerbGroup) -> bool:
    """Whether the clause tells something that happened, or will: a purpose or an ungoverned "to" does not."""
    if verb.tense == "infinitive" and not verb.modal:
        return _headline(clause)
    topic = clause.relation in ("open", "noun") or clause.marker in ABOUT
    return not (verb.tense == "gerund" and topic)


def _takes_part(scene: Scene, clause: Clause, verb: VerbGroup) -> bool:
    """Whether a noun of taking part leads to the verb, which is then no more than a topic: "her role in rioting"."""
    before = scene.items[clause.first - 1].lemma if clause.first > 0 else ""
    return verb.tense == "gerund" and clause.marker == "in" and before in _PARTS


_PARTS = frozenset("role part involvement interest complicity participation experience success failure partner".split())


def _thought_of(scene: Scene, clause: Clause, verb: VerbGroup) -> Ground | None:
    """What a word above makes of a deed in the infinitive or in -ing: "hopes to meet", "its refusal to send"."""
    if clause.marker in NOT or (clause.marker == "whether" and verb.tense == "infinitive"):
        doubt = clause.marker == "whether"
        return _ground(scene, clause.first, *((_HYPOTHETICAL, "condition") if doubt else (_NEGATED, "untrue")))
    if clause.noun is not None and clause.relation in ("noun", "open"):
        return _of_named(scene, clause, clause.noun)
    if clause.parent is None or clause.relation not in ("open", "adverbial", "participle"):
        return None
    parent = scene.analysis.clauses[clause.parent]
    above = scene.items[parent.verb]
    if not isinstance(above, VerbGroup) or (clause.relation == "adverbial" and clause.marker not in _GOVERNED):
        return None
    if parent.predicate in THOUGHT_ADJECTIVES:
        return Ground(_HYPOTHETICAL, "doubt", above.head, above.head + 1)
    between = scene.items[parent.verb + 1 : clause.verb]
    if above.lemma in ("have", "be", "remain") and (any(i.lemma == "yet" for i in between) or above.lemma == "remain"):
        return Ground(_NEGATED, "negation", above.head, above.head + 1)
    if above.lemma in _HEARD_OF and verb.perfect:
        return Ground(EventStatus.REPORTED, "hearsay", above.head, above.head + 1)
    if above.lemma == "hesitate" and above.negated:
        return Ground(_PLANNED, "future", above.first, above.stop)
    if above.lemma in UNDONE_VERBS:
        return Ground(_HYPOTHETICAL if above.negated else _NEGATED, "negation", above.head, above.head + 1)
    return Ground(_HYPOTHETICAL, "doubt", above.head, above.head + 1) if above.lemma in THOUGHT_VERBS else None


_HEARD_OF = frozenset("appear seem claim allege profess boast purport".split())
_GOVERNED = frozenset({"from", "of", "at", "against"})


def _of_noun(scene: Scene, item: int) -> Ground | None:
    """What a noun makes of the deed that it is about: "plan", "refusal", "threat", "no evidence"."""
    group = scene.items[item]
    lemma = group.lemma
    if isinstance(group, NounGroup) and _denies(scene, group) and lemma in EVIDENCE_NOUNS | PLAN_NOUNS:
        return Ground(_NEGATED, "noun", group.first, group.stop)
    if lemma in UNDONE_NOUNS:
        return Ground(_NEGATED, "noun", group.head, group.head + 1)
    if lemma in PLAN_NOUNS:
        return Ground(_PLANNED, "noun", group.head, group.head + 1)
    if lemma in TOLD_NOUNS:
        return Ground(EventStatus.REPORTED, "noun", group.head, group.head + 1)
    return Ground(_HYPOTHETICAL, "noun", group.head, group.head + 1) if lemma in THOUGHT_NOUNS else None


def _of_named(scene: Scene, clause: Clause, item: int) -> Ground | None:
    """The same where the noun has a verb that makes nothing of it: "dismissed reports that", "cancelled plans to"."""
    named = _of_noun(scene, item)
    clauses = scene.analysis.clauses
    behind = bisect_right(clauses, item, key=lambda other: other.verb)
    for other in clauses[behind : behind + _NEAR]:
        if item in other.subjects and (other.predicate in UNTRUE_ADJECTIVES or _proves_untrue(scene, other)):
            verb = scene.items[other.verb]
            return Ground(_NEGATED, "untrue", verb.first, verb.stop)
    parent = None if clause.parent is None else scene.analysis.clauses[clause.parent]
    if named is None or parent is None:
        return named
    verb = scene.items[parent.verb]
    if verb.lemma == "comment":  # "declined to comment on a report that": nobody vouches for it
        return Ground(_HYPOTHETICAL, "doubt", verb.first, verb.stop)
    if item not in parent.objects:
        return named
    if verb.lemma in DENY | AVERTING_VERBS and not getattr(verb, "negated", False):
        return Ground(_NEGATED, "untrue", verb.first, verb.stop)
    return named


_NEAR = 4  # clauses behind a noun of which it may be the subject


def _proves_untrue(scene: Scene, clause: Clause) -> bool:
    behind = scene.items[clause.verb + 1 : clause.verb + 3]
    return scene.items[clause.verb].lemma in ("prove", "turn") and any(i.lemma in UNTRUE_ADJECTIVES for i in behind)


def _denies(scene: Scene, group: Group) -> bool:
    first = scene.draft.tokens.lower[group.first]
    return first in ("no", "neither", "nobody", "none") or (
        group.first > scene.row.first and scene.draft.tokens.lower[group.first - 1] in ("no", "neither")
    )


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


def _own_negation(scene: Scene, clause: Clause, verb: VerbGroup) -> Ground | None:
    """The negation in the clause: of its verb, its subject ("neither ... nor"), its object ("sent no arms")."""
    if verb.negated:
        status = _HYPOTHETICAL if verb.modal in _OPEN_IF_NOT else _NEGATED  # "must not", "may not"
        return Ground(status, "negation", verb.first, verb.stop)
    for item in (*clause.subjects[:1], *clause.objects[:1]):
        group = scene.items[item]
        if _denies(scene, group):
            return Ground(_NEGATED, "no", group.first, group.first + 1)
    return None


_OPEN_IF_NOT = frozenset({"must", "should", "ought", "may", "might"})


def _negated(told: Told, verb: VerbGroup, ground: Ground, acts: object) -> Judged:
    """To say no to what is good is to reject it, where somebody `acts`; the rest did not happen."""
    if told.rule.startswith("governed") and told.type is T.REJECT and ground.rule == "negation":
        if told.row.words != "rule to":
            return Judged(told.type, EventStatus.ASSERTED)
        return Judged(told.type, _NEGATED, ground)
    if ground.status is _HYPOTHETICAL:
        return Judged(told.type, ground.status, ground)
    refusing = verb.modal in _REFUSING or (verb.tense == "present" and not verb.perfect)
    ceasing = verb.adverb in ("longer", "no")
    refusing = refusing or verb.lemma in ("give", "grant", "allow")
    if told.type in COOPERATIVE and ground.rule == "negation" and refusing and not ceasing and acts:
        return Judged(T.REJECT, EventStatus.ASSERTED, refuses=True)
    return Judged(told.type, _NEGATED, ground)


_REFUSING = frozenset({"will", "would", "shall", "can", "could"})


def _from_question(scene: Scene, clause: Clause) -> Ground | None:
    """A question that asks whether: "Will Oslo withdraw from the treaty?"."""
    row = scene.row
    if clause.relation not in ("root", "conjunct", "complement") or scene.draft.tokens.lower[row.stop - 1] != "?":
        return None
    lower = scene.draft.tokens.lower
    first = next((t for t in range(row.first, min(row.first + 2, row.stop)) if lower[t].isalpha()), row.first)
    return Ground(_HYPOTHETICAL, "question", first, first + 1) if lower[first] in ASKING else None


def _from_hearsay(verb: VerbGroup) -> Ground | None:
    if verb.adverb not in HEARSAY_ADVERBS:
        return None
    return Ground(EventStatus.REPORTED, "hearsay", verb.first, verb.stop)


def _from_modal(scene: Scene, clause: Clause, verb: VerbGroup) -> Ground | None:
    modal = verb.modal or _inverted(scene, clause)
    if modal in MAYBE:
        return Ground(_HYPOTHETICAL, "modal", verb.first, verb.stop)
    if modal == "would":
        lower = scene.draft.tokens.lower
        if not LATER.isdisjoint(lower[verb.first : verb.stop]) and not verb.perfect and clause.relation != "complement":
            return None  # "would later attack": it came to pass
        status = _PLANNED if clause.relation == "complement" else _HYPOTHETICAL
        return Ground(status, "modal", verb.first, verb.stop)
    if modal == "will" and verb.perfect and scene.draft.tokens.lower[verb.first] in ("was", "were"):
        return Ground(_NEGATED, "modal", verb.first, verb.stop)  # "was to have sent"
    if modal in ("will", "shall") or (verb.tense == "infinitive" and _headline(clause)):
        return Ground(_PLANNED, "future", verb.first, verb.stop)
    return None


def _inverted(scene: Scene, clause: Clause) -> str:
    """The modal before the subject: "Should Oslo attack", "Could it strike?"."""
    group = scene.items[clause.auxiliary] if clause.auxiliary is not None else None
    return group.lemma if group is not None and clause.auxiliary != clause.verb else ""


def _from_above(scene: Scene, clause: Clause) -> Ground | None:
    """What conditions and governing verbs make of everything below them."""
    at: Clause | None = clause
    for _ in range(6):
        if at is None:
            return None
        if (own := _of_marker(scene, at)) is not None:
            return own
        about = at.noun if at.relation not in ("relative", "conjunct") else None
        if about is not None and (named := _of_named(scene, at, about)) is not None:
            return named
        if at.relation == "relative" and at.noun in _objects_of(scene, at):  # "accusations his army had fled"
            return _of_named(scene, at, at.noun) if at.marker == "" and not at.inherited else None
        if at.parent is None or at.relation in ("parenthetical", "relative", "root"):
            return None
        parent = scene.analysis.clauses[at.parent]
        if at.relation in ("complement", "open", "noun") and (told := _of_governor(scene, parent, at)) is not None:
            return told
        at = parent
    return None


def _objects_of(scene: Scene, clause: Clause) -> tuple[int, ...]:
    return () if clause.parent is None or len(clause.objects) < 2 else scene.analysis.clauses[clause.parent].objects


def _of_marker(scene: Scene, clause: Clause) -> Ground | None:
    """What leads a clause in: a condition, or "instead of", "without", "far from"."""
    if clause.marker in IF and clause.relation in ("adverbial", "complement", "root"):
        return _ground(scene, clause.first, _HYPOTHETICAL, "condition")
    if clause.marker in NOT:
        return _ground(scene, clause.first, _NEGATED, "untrue")
    if clause.auxiliary is not None and _inverted(scene, clause) == "have":
        at, lower = scene.items[clause.auxiliary].first, scene.draft.tokens.lower
        if lower[at] == "had" and lower[scene.row.stop - 1] != "?":
            return Ground(_HYPOTHETICAL, "condition", at, at + 1)  # "Had Chad attacked, ..."
    if clause.marker in _WHEN and clause.relation == "adverbial" and clause.parent is not None:
        above = scene.items[scene.analysis.clauses[clause.parent].verb]
        if isinstance(above, VerbGroup) and above.modal == "would" and not above.perfect:
            return _ground(scene, clause.first, _HYPOTHETICAL, "condition")  # "would act once it attacked"
    first = scene.items[clause.first].first
    if clause.marker == "from" and first > scene.row.first and scene.draft.tokens.lower[first - 1] == "far":
        return Ground(_NEGATED, "untrue", first - 1, first + 1)
    return None


_WHEN = frozenset({"when", "once", "as soon as", "whenever", "after", "the moment"})


def _ground(scene: Scene, item: int, status: EventStatus, rule: str) -> Ground:
    group = scene.items[item]
    return Ground(status, rule, group.first, group.stop)


def _of_governor(scene: Scene, parent: Clause, below: Clause) -> Ground | None:
    """What the verb or adjective above makes of its clause: "deny that", "it is untrue that", "fear that"."""
    verb = scene.items[parent.verb]
    if not isinstance(verb, VerbGroup):
        return None
    words = (verb.first, verb.stop)
    adjective = parent.predicate
    if adjective in UNTRUE_ADJECTIVES or (verb.negated and adjective in TRUE_ADJECTIVES):
        return Ground(_HYPOTHETICAL if verb.negated and adjective in UNTRUE_ADJECTIVES else _NEGATED, "untrue", *words)
    if adjective in THOUGHT_ADJECTIVES and below.marker in ("that", "whether", "if", ""):
        return Ground(_HYPOTHETICAL, "doubt", *words)
    if verb.lemma in DENY or verb.negated:
        return Ground(_NEGATED, "untrue", *words)
    if verb.lemma in DOUBT:
        return Ground(_HYPOTHETICAL, "doubt", *words)
    for item in parent.objects:
        if scene.items[item].lemma in THOUGHT_NOUNS:
            return _of_noun(scene, item)
    return None
