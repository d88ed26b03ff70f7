"""Finite verbs: whose verb each is, and what its subject is."""

from collections.abc import Callable
from typing import Final

from natonews.lexicon.tables.syntax import CLAUSE_VERBS, INVERTING, TELLING

from .behind import after_noun, antecedent, apposed, through
from .likeness import SPEAKING, like
from .places import before, complete, give, is_aside, join, verbless
from .workbench import Open, Workbench

Sieve = Callable[[Workbench, int], bool]


def on_finite(bench: Workbench, item: int) -> None:
    """A finite verb goes to the first sieve that has a place for it."""
    for sieve in SIEVES:
        if sieve(bench, item):
            bench.clauses[-1].rule = f"clauses.{sieve.__name__}"
            return


def inverted(bench: Workbench, item: int) -> bool:
    """``"We will go", said the minister``: a verb of saying after a quotation or comma, with its subject behind it."""
    lemma = bench.items[item].lemma
    if lemma not in INVERTING or bench.role(item - 1) not in ",q" or bench.role(item + 1) not in "no":
        return False
    if bench.items[item - 1].kind == ":":
        return False
    subject = item + 1
    while bench.role(subject) == "o":
        subject += 1
    if bench.role(subject) != "n" or not _ends_inversion(bench, subject):
        return False
    root = bench.stack[0]
    lower = verbless(bench)
    if lemma in TELLING and bench.role(item - 1) == "," and _is_closed_off(bench):
        return False
    waits = lower is not None and lower.nouns and bench.role(item - 1) == ","
    if waits and (bench.role(subject + 1) != "," or lemma in TELLING):
        return False
    clause = Open("parenthetical", root if root.verb >= 0 else None, at=item)
    give(bench, clause, item, bench.whole(subject))
    bench.roles[subject] = "N"
    if root.verb < 0:
        clause.relation = "root"
    return True


def _is_closed_off(bench: Workbench) -> bool:
    """Whether a comma closes a clause about who speaks: ``"...", the envoy, who lives there, told aides``."""
    top = bench.top
    parent, noun = top.parent, top.noun
    if top.relation != "relative" or parent is None or noun is None or parent.after[-1:] != [noun]:
        return False
    return bench.role(before(bench, noun)) in ",q"


def _ends_inversion(bench: Workbench, subject: int) -> bool:
    at = subject + 1
    roles = bench.roles
    while at < len(roles) and roles[at] in "fpkxatoc":
        at += 1
    return at >= len(roles) or roles[at] in ",.qgswr"


def reduced(bench: Workbench, item: int) -> bool:
    """``Kask, asked about it, said``: a form in *-ed* between commas, with nothing but phrases behind it."""
    top, verb, roles = bench.top, bench.verb_at(item), bench.roles
    if top.verb >= 0 or not top.nouns or bench.role(item - 1) != "," or verb is None or verb.tense != "past":
        return False
    noun = item - 2
    if bench.role(noun) not in "npkx" or verb.stop - verb.first > 1 or verb.lemma == "be":
        return False
    at = item + 1
    while at < len(roles) and roles[at] in "fpokatd":
        at += 1
    if roles[at : at + 1] != [","] or roles[bench.forth(at)] != "v":
        return False
    give(bench, Open("relative", top, at=item, noun=noun, inherited=True), item, bench.whole(noun))
    return True


def waiting(bench: Workbench, item: int) -> bool:
    """The clause being read has no verb yet: this is it."""
    top = bench.top
    if top.verb >= 0:
        return False
    nouns = top.nouns
    if not nouns and top.relation == "adverbial" and bench.role(bench.back(item)) == "," and len(bench.stack) > 1:
        bench.stack.pop()  # "while welcome," has no verb
        return waiting(bench, item)
    if top.relation == "relative" or (top.pronoun >= 0 and top.verb < 0):
        return _relative(bench, item, top)
    if len(nouns) > 1 and bench.role(item + 1) in ",q" and is_aside(bench, nouns[-1], item):
        clause = Open("parenthetical", top, at=nouns[-1])
        give(bench, clause, item, bench.whole(nouns.pop()))
        bench.aside = bench.stack.pop()
        return True
    if len(nouns) > 1 and _contact(bench, nouns, item):
        return True
    if bench.role(bench.back(item)) == "c" and ((not nouns and len(bench.stack) > 1) or _speaker_before(bench, item)):
        return False
    give(bench, top, item, bench.whole(nouns[-1]) if nouns else _time_subject(bench, item))
    return True


def _time_subject(bench: Workbench, item: int) -> tuple[int, ...]:
    """``This week is decisive``: a time can be what is spoken of."""
    verb = bench.verb_at(item)
    straight = item > 0 and bench.roles[item - 1] == "t" and bench.noun(item - 1) is not None
    return (item - 1,) if straight and verb is not None and verb.copula else ()


def _relative(bench: Workbench, item: int, top: Open) -> bool:
    nouns = top.nouns
    head = top.noun if top.noun is not None else top.pronoun
    if nouns:
        give(bench, top, item, bench.whole(nouns[-1]))
        if top.marker != "whose" and not top.governed and top.pronoun >= 0:
            top.objects = (head,)
    else:
        give(bench, top, item, bench.whole(head) if top.noun is not None else (head,))
    return True


def _contact(bench: Workbench, nouns: list[int], item: int) -> bool:
    """``the base Russia attacked was``: two noun groups side by side, and another finite verb to come."""
    if bench.role(nouns[-1] - 1) not in "npk" or not _finite_follows(bench, item + 1):
        return False
    clause = Open("relative", bench.top, at=nouns[-1], noun=nouns[-1] - 1, objects=(nouns[-1] - 1,))
    give(bench, clause, item, bench.whole(nouns.pop()))
    return True


def _finite_follows(bench: Workbench, at: int) -> bool:
    roles = bench.roles
    stop = min(at + 8, len(roles))
    while at < stop and roles[at] in "atfpodi":
        at += 1
    return at < stop and roles[at] == "v"


def coordinated(bench: Workbench, item: int) -> bool:
    """``said ... and urged``: a verb after *and* shares the subject of the nearest verb of its form."""
    if bench.role(bench.back(item)) != "c":
        return False
    host = _speaker_before(bench, item) or like(bench, item)
    if host is None:
        return False
    join(bench, host, item)
    return True


def _speaker_before(bench: Workbench, item: int) -> Open | None:
    """``Two died, the mayor said, and blamed rebels``: he who speaks in an aside speaks on."""
    last = bench.clauses[-1] if bench.clauses else None
    if last is None or last.relation != "parenthetical" or bench.items[item].lemma not in SPEAKING:
        return None
    comma = bench.back(bench.back(item))
    one, two = bench.verb(last), bench.verb_at(item)
    if one is None or two is None or one.tense != two.tense or bench.role(comma) not in ",q":
        return None
    return last if last.verb < comma and "v" not in bench.roles[last.verb + 1 : comma][:_NEAR] else None


_NEAR: Final = 8


def listed(bench: Workbench, item: int) -> bool:
    """``came, saw and went``: a verb straight after a comma, where no subject waits for one."""
    if bench.role(bench.back(item)) != "," or verbless(bench) is not None:
        return False
    host = like(bench, item)
    if host is None:
        return False
    join(bench, host, item)
    return True


def ends_embedded(bench: Workbench, item: int) -> bool:
    """The embedded clause is over, and this is the verb that a subject was waiting for."""
    lower = verbless(bench)
    if lower is None:
        return False
    give(bench, lower, item, bench.whole(lower.nouns[-1]) if lower.nouns else ())
    return True


def otherwise(bench: Workbench, item: int) -> bool:
    """A verb with no subject to be seen shares that of the clause before, or stands alone."""
    top = bench.top
    if bench.role(item - 1) == "p" and bench.lemma(top) in CLAUSE_VERBS:
        clause = Open("complement", top, at=item)
        give(bench, clause, item, bench.whole(item - 1))
        return True
    host = like(bench, item)
    if host is None:
        clause = Open("root", None, at=item)
        bench.stack.append(clause)
        give(bench, clause, item, ())
        return True
    join(bench, host, item)
    return True


#: In their order; the first that has a place for the verb takes it.
SIEVES: Final[tuple[Sieve, ...]] = (
    complete, inverted, reduced, waiting, coordinated, through, antecedent, apposed, listed, after_noun,
    ends_embedded, otherwise,
)  # fmt: skip
