"""Finite verbs with a noun group waiting behind the verb before: whose subject it is."""

from typing import Final

from natonews.lexicon.tables.syntax import BARE_CLAUSE_VERBS, CLAUSE_VERBS

from .likeness import DEEP
from .lists import chain_start
from .places import before, finite_open, give, is_aside, verbless
from .workbench import Open, Workbench


def after_noun(bench: Workbench, item: int) -> bool:
    """A noun group waits behind the verb: it is the subject of a new clause, or an embedded clause is over."""
    top = bench.top
    if not top.after:
        return False
    noun = top.after[-1]
    lead = bench.role(before(bench, noun))
    lower = verbless(bench)
    if lead == "c":
        _new(bench, "conjunct", finite_open(bench), item, noun)
        return True
    if lead in ",q":
        return _after_comma(bench, item, noun, lower)
    if bench.role(bench.back(item)) == "," and lower is not None and lower.nouns:
        give(bench, lower, item, bench.whole(lower.nouns[-1]))
        return True
    takes = bench.lemma(top) in BARE_CLAUSE_VERBS or (top.predicate != "" and len(top.after) == 1)
    if lower is not None and lower.nouns and not takes:
        give(bench, lower, item, bench.whole(lower.nouns[-1]))
        return True
    if takes or bench.lemma(top) in CLAUSE_VERBS:
        _new(bench, "complement", top, item, noun)
        return True
    if fronted(lower) and (bench.role(noun - 1) == "a" or _is_pronoun(bench, noun)):
        return _main(bench, item, lower)
    placed = _contact_after(bench, item, noun) or _reduced(bench, item) or _main(bench, item, lower)
    if not placed and bench.back(item) == noun:
        _new(bench, "complement", top, item, noun)
        return True
    return placed


def fronted(lower: Open | None) -> bool:
    """Whether a clause wants both its verb and its subject: all so far stood before it."""
    return lower is not None and not lower.nouns


def _is_pronoun(bench: Workbench, noun: int) -> bool:
    group = bench.noun(noun)
    return group is not None and group.pronoun


def _main(bench: Workbench, item: int, lower: Open | None) -> bool:
    """``While this is a step forward it goes``: the main clause, without a comma before it."""
    if lower is None:
        return False
    give(bench, lower, item, bench.whole(lower.nouns[-1] if lower.nouns else bench.top.after.pop()))
    return True


def _contact_after(bench: Workbench, item: int, noun: int) -> bool:
    """``attacked the base Russia had built``: the clause is the second noun group's, about the first."""
    top = bench.top
    if bench.back(item) != noun or noun < 1 or bench.role(noun - 1) not in "npkt":
        return False
    antecedent = noun - 1
    clause = Open("relative", top, at=noun, noun=antecedent, objects=(antecedent,))
    top.after.pop()
    give(bench, clause, item, bench.whole(noun))
    return True


def _reduced(bench: Workbench, item: int) -> bool:
    """``asylum for officers holed up in``: a past form that can only be a participle."""
    noun = bench.back(item)
    verb = bench.verb_at(item)
    if bench.role(noun) not in "npkx" or verb is None or verb.tense != "past" or verb.stop - verb.first > 1:
        return False
    clause = Open("relative", bench.top, at=item, noun=noun, inherited=True)
    give(bench, clause, item, bench.whole(noun))
    return True


def antecedent(bench: Workbench, item: int) -> bool:
    """``..., a council representing Kurds said``: the noun group that a relative clause is about was the subject."""
    lower = verbless(bench)
    if lower is not None and lower.nouns:
        return False
    beside = bench.top.after
    if beside and (bench.lemma(bench.top) in BARE_CLAUSE_VERBS or bench.role(before(bench, beside[-1])) in ",q"):
        return False
    for clause in reversed(bench.stack[-DEEP:]):
        parent = clause.parent
        if clause.relation != "relative" or clause.noun is None or parent is None or parent not in bench.stack:
            continue
        if not parent.after or parent.after[-1] not in (clause.noun, chain_start(bench, clause.noun)):
            continue
        if bench.role(before(bench, parent.after[-1])) not in ",qc" and bench.lemma(parent) not in BARE_CLAUSE_VERBS:
            continue
        del bench.stack[bench.stack.index(parent) + 1 :]
        return after_noun(bench, item)
    return False


def apposed(bench: Workbench, item: int) -> bool:
    """``said John Kerry, the secretary, met``: the comma before the verb closes an apposition."""
    top = bench.top
    if bench.role(item - 1) != "," or not top.after:
        return False
    noun = top.after[-1]
    lead = bench.role(before(bench, noun))
    if lead == "c" and bench.roles[noun + 1] == ",":
        return after_noun(bench, item)  # "but Greens, wary of war, left"
    if not any(noun == one for one, _ in bench.appositions[-DEEP:]) and not _over_phrase(bench, noun, item):
        return False
    if lead in ",q":
        return _after_comma(bench, item, noun, verbless(bench))
    if bench.lemma(top) not in BARE_CLAUSE_VERBS:
        return False
    _new(bench, "complement", top, item, noun)
    return True


def _over_phrase(bench: Workbench, noun: int, item: int) -> bool:
    """Whether a phrase between commas parts a subject from its verb: "said Oslo, for its part, had asked"."""
    if bench.role(noun + 1) != "," or bench.role(noun - 1) not in "vs" or bench.role(noun + 2) != "f":
        return False
    return all(bench.role(at) in "fpkat" for at in range(noun + 2, item - 1))


def through(bench: Workbench, item: int) -> bool:
    """``a move that officials say violates``: the relative pronoun is the subject of the verb behind."""
    top = bench.top
    parent = top.parent
    if top.verb < 0 or top.pronoun < 0 or not top.objects:
        return False
    if top.relation == "complement" and parent is not None and parent.verb < 0 and not parent.nouns and not top.after:
        give(bench, parent, item, (top.pronoun,))
        return True
    if bench.back(item) != top.verb or bench.lemma(top) not in BARE_CLAUSE_VERBS:
        return False
    clause = Open("complement", top, at=item)
    subjects, top.objects = top.objects, ()
    give(bench, clause, item, bench.whole(subjects[0]))
    return True


def _after_comma(bench: Workbench, item: int, noun: int, lower: Open | None) -> bool:
    top = bench.top
    fronted = lower is not None and not lower.nouns
    if lower is not None and lower.nouns and _is_closed(bench, item, noun):
        give(bench, lower, item, bench.whole(lower.nouns[-1]))
        return True
    if is_aside(bench, noun, item) and (bench.role(item + 1) == "," or not fronted):
        clause = Open("parenthetical", bench.stack[0], at=noun)
        give(bench, clause, item, bench.whole(top.after.pop()))
        bench.aside = bench.stack.pop()
        return True
    if lower is not None:
        own = not lower.nouns or _adjoins(bench, noun, item)
        subject = bench.whole(top.after.pop() if own else lower.nouns[-1])
        give(bench, lower, item, subject)
        return True
    if bench.lemma(top) in BARE_CLAUSE_VERBS and _opens_speech(bench, noun):
        _new(bench, "complement", top, item, noun)
        return True
    if bench.lemma(top) in CLAUSE_VERBS and _after_colon(bench, noun):
        _new(bench, "complement", top, item, noun)
        return True
    _new(bench, "conjunct", finite_open(bench), item, noun)
    return True


def _is_closed(bench: Workbench, item: int, noun: int) -> bool:
    """Whether a noun group between commas is no subject: "the mayor of the town that fell, a friend of his, said"."""
    return bench.role(item - 1) == "," and not any(noun == one for one, _ in bench.appositions[-DEEP:])


def _adjoins(bench: Workbench, noun: int, item: int) -> bool:
    """Whether nothing but phrases stands between a noun group and a verb."""
    return item - noun < _FAR and all(role in "fpokat" for role in bench.roles[noun + 1 : item])


_FAR: Final = 30  #: items


def _after_colon(bench: Workbench, noun: int) -> bool:
    """Whether a colon leads to the noun group: 'said on Monday: "We will go"'."""
    at = before(bench, noun)
    while at > bench.top.verb and bench.roles[at] == "q":
        at -= 1
    return bench.items[at].lemma == ":"


def _opens_speech(bench: Workbench, noun: int) -> bool:
    """Whether only marks and an addressee stand between verb and noun group: 'told aides, "We will go"'."""
    at = before(bench, noun)
    while at > bench.top.verb and (bench.roles[at] in ",qtaj" or at == bench.top.after[0] != noun):
        at -= 1
    return at == bench.top.verb


def _new(bench: Workbench, relation: str, parent: Open, item: int, noun: int) -> None:
    top = bench.top
    top.after.pop()
    clause = Open(relation, parent, at=noun)
    give(bench, clause, item, bench.whole(noun))
