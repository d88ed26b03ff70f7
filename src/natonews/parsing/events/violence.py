"""Whether somebody struck, or people came to harm without a foe."""

from natonews.lexicon.tables.deed_words import ACCIDENTS, FOES, MISHAPS
from natonews.ontology import EventType as T
from natonews.parsing.groups.groups import NounGroup

from .case import VIOLENT, Case
from .scene import classes_of, holds

_BODILY = "180"  # CAMEO: killed, hurt, by whatever means


def by_accident(case: Case) -> bool:
    """People "were killed", without a doer and without an attack or a fight beside it; or something crashed."""
    if case.row.type is not T.ASSAULT:
        return False
    clause, clauses = case.frame.clause, case.scene.analysis.clauses
    above = () if clause.parent is None else (clauses[clause.parent],)
    around = [*(c for c in case.scene.children.get(clause.number, ()) if c.relation != "conjunct"), *above]
    if any(case.scene.items[other.verb].lemma in ACCIDENTS for other in around):
        return True
    if case.sources or not (case.bare or case.row.cameo == _BODILY):
        return False
    if case.frame.verb.lemma in _CRUEL or any(case.scene.items[other.verb].lemma in _CRUEL for other in above):
        return False
    return not (_armed(case) or in_clashes(case) or in_attack(case))


#: What nobody suffers by accident.
_CRUEL = frozenset(
    "torture behead decapitate execute assassinate massacre lynch ambush abduct kidnap bomb shell".split()
)


def in_attack(case: Case) -> bool:
    """Whether an attack or a fight stands beside the verb: "were killed in an air strike"."""
    beside = [noun for phrase in case.frame.phrases for noun in (phrase.nouns or (phrase.noun,))]
    told = (classes_of(case.scene, item) for item in (*beside, *case.frame.doers))
    return any("ATTACK" in names or "MISSILES" in names for names in told)


def _armed(case: Case) -> bool:
    """Whether those killed or hurt bear arms, and no accident is told of: "three peacekeepers were killed"."""
    if not case.frame.verb.passive or case.frame.verb.lemma not in ("kill", "wound", "injure", "slay"):
        return False
    things = case.frame.things
    bearers = any(case.scene.items[i].lemma in FOES or _BEARERS & classes_of(case.scene, i) for i in things)
    return bearers and not holds(case.scene, MISHAPS)


_BEARERS = frozenset({"FIGHTERS", "PEACEKEEPERS", "FORCES"})


def in_clashes(case: Case) -> bool:
    """Whether a clause beside tells of a bomb or a fight: "were wounded when a bomb exploded"."""
    if not case.frame.verb.passive:
        return False
    clause = case.frame.clause
    beside = [c for c in case.scene.children.get(clause.number, ()) if c.relation in ("adverbial", "participle")]
    told = (classes_of(case.scene, i) for other in beside for i in (*other.subjects, *other.objects))
    fought = any(case.scene.items[other.verb].lemma in _FIGHTING for other in beside)
    return fought or any("ATTACK" in names or "MISSILES" in names for names in told)


_FIGHTING = frozenset("attack bomb clash explode detonate shell ambush raid fire shoot strike battle storm".split())


def violently(case: Case) -> bool:
    """Whether arms or a force strike, or a named side strikes somebody or something that can be struck."""
    scene = case.scene
    if any(not VIOLENT.isdisjoint(classes_of(scene, item)) for item in case.frame.doers):
        return True
    doers = [scene.items[item] for item in case.frame.doers]
    told = case.frame.clause.relation == "complement"  # "said it had struck": the speaker
    if not any(isinstance(group, NounGroup) and (group.names or (told and group.pronoun)) for group in doers):
        return False
    return bool(case.targets) or any({"PROPERTY", "TERRITORY"} & classes_of(scene, i) for i in case.frame.things)
