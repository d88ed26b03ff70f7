"""Finite verbs: whose verb each is, and what its subject is."""

from collections.abc import Callable
from typing import Final

from natonews.lexicon.tables.syntax import BARE_CLAUSE_VERBS, CLAUSE_VERBS, INVERTING, TELLING

from .workbench import Open, Workbench

Sieve = Callable[[Workbench, int], bool]


def on_finite(bench: Workbench, item: int) -> None:
    """A finite verb goes to the first sieve that has a place for it."""
    for sieve in SIEVES:
        if sieve(bench, item):
            return


def give(bench: Workbench, clause: Open, item: int, subjects: tuple[int, ...]) -> None:
    """Make an item the verb of a clause, and that clause the one that is read."""
    clause.verb = item
    clause.subjects = subjects
    stack = bench.stack
    if clause in stack:
        del stack[stack.index(clause) + 1 :]
    else:
        stack.append(clause)
    bench.clauses.append(clause)
    if len(stack) > _DEEPEST:
        del stack[1 : _DEEPEST // 2]


_DEEPEST: Final = 60  #: so that reading stays linear in sentences that never end


def inverted(bench: Workbench, item: int) -> bool:
    """``"We will go", said the minister``: a verb of saying after a quotation or comma, with its subject behind it."""
    lemma = bench.items[item].lemma
    if lemma not in INVERTING or bench.role(item - 1) not in ",q" or bench.role(item + 1) not in "no":
        return False
    subject = item + 1
    while bench.role(subject) == "o":
        subject += 1
    if bench.role(subject) != "n" or not _ends_inversion(bench, subject):
        return False
    root = bench.stack[0]
    lower = _verbless(bench)
    if lower is not None and lower.nouns and bench.role(item - 1) == "," and bench.role(subject + 1) != ",":
        return False
    clause = Open("parenthetical", root if root.verb >= 0 else None, at=item)
    give(bench, clause, item, bench.whole(subject))
    bench.roles[subject] = "N"
    if root.verb < 0:
        clause.relation = "root"
    return True


def _ends_inversion(bench: Workbench, subject: int) -> bool:
    at = subject + 1
    roles = bench.roles
    while at < len(roles) and roles[at] in "fpkxatoc":
        at += 1
    return at >= len(roles) or roles[at] in ",.qgswr"


def waiting(bench: Workbench, item: int) -> bool:
    """The clause being read has no verb yet: this is it."""
    top = bench.top
    if top.verb >= 0:
        return False
    nouns = top.nouns
    if top.relation == "relative" or (top.pronoun >= 0 and top.verb < 0):
        return _relative(bench, item, top)
    if len(nouns) > 1 and bench.role(item + 1) in ",q" and _is_aside(bench, nouns[-1], item):
        clause = Open("parenthetical", top, at=nouns[-1])
        give(bench, clause, item, bench.whole(nouns.pop()))
        bench.stack.pop()
        return True
    if len(nouns) > 1 and _contact(bench, nouns, item):
        return True
    if not nouns and bench.role(bench.back(item)) == "c" and len(bench.stack) > 1:
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


def _is_aside(bench: Workbench, noun: int, item: int) -> bool:
    """Whether ", officials said," stands between marks."""
    return bench.role(before(bench, noun)) in ",q" and _reports(bench, item)


def _reports(bench: Workbench, item: int) -> bool:
    """Whether a verb of saying has nothing behind it that could be what is said: "officials said on Tuesday ."."""
    if bench.items[item].lemma not in CLAUSE_VERBS:
        return False
    roles = bench.roles
    at = item + 1
    stop = min(at + _LOOK, len(roles))
    if at < stop and roles[at] == "n" and bench.items[item].lemma in TELLING:
        at += 1
    while at < stop and roles[at] in "atfpok":
        at += 1
    return (
        at >= len(roles)
        or roles[at] in ",q."
        or (roles[at] == "s" and bench.items[at].lemma != "that")
        or roles[at] in "ge"
    )


_LOOK: Final = 12


def _contact(bench: Workbench, nouns: list[int], item: int) -> bool:
    """``the base Russia attacked was``: two noun groups side by side, and another finite verb to come."""
    if nouns[-1] != nouns[-2] + 1 or not _finite_follows(bench, item + 1):
        return False
    clause = Open("relative", bench.top, at=nouns[-1], noun=nouns[-2], objects=(nouns[-2],))
    give(bench, clause, item, bench.whole(nouns.pop()))
    return True


def _finite_follows(bench: Workbench, at: int) -> bool:
    roles = bench.roles
    stop = min(at + 8, len(roles))
    while at < stop and roles[at] in "atfpodi":
        at += 1
    return at < stop and roles[at] == "v"


def before(bench: Workbench, noun: int) -> int:
    """The item before a noun group with its possessors and adverbs."""
    at = noun - 1
    while at >= 0 and bench.roles[at] in "oat":
        at -= 1
    return at


def after_noun(bench: Workbench, item: int) -> bool:
    """A noun group waits behind the verb: it is the subject of a new clause, or an embedded clause is over."""
    top = bench.top
    if not top.after:
        return False
    noun = top.after[-1]
    lead = bench.role(before(bench, noun))
    lower = _verbless(bench)
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
    return _contact_after(bench, item, noun) or _reduced(bench, item)


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
    if _verbless(bench) is not None or (bench.lemma(bench.top) in BARE_CLAUSE_VERBS and bench.top.after):
        return False
    for clause in reversed(bench.stack[-_DEEP:]):
        parent = clause.parent
        if clause.relation != "relative" or clause.noun is None or parent is None or parent not in bench.stack:
            continue
        if not parent.after or parent.after[-1] != clause.noun:
            continue
        if bench.role(before(bench, clause.noun)) not in ",qc" and bench.lemma(parent) not in BARE_CLAUSE_VERBS:
            continue
        del bench.stack[bench.stack.index(parent) + 1 :]
        return after_noun(bench, item)
    return False


_DEEP: Final = 12


def apposed(bench: Workbench, item: int) -> bool:
    """``said John Kerry, the secretary, met``: the comma before the verb closes an apposition."""
    top = bench.top
    if bench.role(item - 1) != "," or not top.after or bench.lemma(top) not in BARE_CLAUSE_VERBS:
        return False
    if not any(noun == top.after[-1] for noun, _ in bench.appositions[-_DEEP:]):
        return False
    _new(bench, "complement", top, item, top.after[-1])
    return True


def through(bench: Workbench, item: int) -> bool:
    """``a move that officials say violates``: the relative pronoun is the subject of the verb behind."""
    top = bench.top
    if top.pronoun < 0 or not top.objects or bench.back(item) != top.verb or bench.lemma(top) not in BARE_CLAUSE_VERBS:
        return False
    clause = Open("complement", top, at=item)
    subjects, top.objects = top.objects, ()
    give(bench, clause, item, bench.whole(subjects[0]))
    return True


def _after_comma(bench: Workbench, item: int, noun: int, lower: Open | None) -> bool:
    top = bench.top
    fronted = lower is not None and not lower.nouns
    if _is_aside(bench, noun, item) and (bench.role(item + 1) == "," or not fronted):
        clause = Open("parenthetical", bench.stack[0], at=noun)
        give(bench, clause, item, bench.whole(top.after.pop()))
        bench.stack.pop()
        return True
    if lower is not None:
        subject = bench.whole(lower.nouns[-1]) if lower.nouns else bench.whole(top.after.pop())
        give(bench, lower, item, subject)
        return True
    if bench.lemma(top) in BARE_CLAUSE_VERBS and before(bench, noun) == top.verb + 1:
        _new(bench, "complement", top, item, noun)
        return True
    _new(bench, "conjunct", finite_open(bench), item, noun)
    return True


def _new(bench: Workbench, relation: str, parent: Open, item: int, noun: int) -> None:
    top = bench.top
    top.after.pop()
    clause = Open(relation, parent, at=noun)
    give(bench, clause, item, bench.whole(noun))


def _verbless(bench: Workbench) -> Open | None:
    """The nearest open clause below that still wants its verb."""
    for clause in reversed(bench.stack):
        if clause.verb < 0:
            return clause
    return None


def finite_open(bench: Workbench) -> Open:
    """The nearest open clause with a finite verb."""
    for clause in reversed(bench.stack):
        verb = bench.verb(clause)
        if verb is not None and verb.finite:
            return clause
    return bench.top


def coordinated(bench: Workbench, item: int) -> bool:
    """``said ... and urged``: a verb after *and* shares the subject of the nearest verb of its form."""
    if bench.role(bench.back(item)) != "c":
        return False
    host = _like(bench, item)
    if host is None:
        return False
    join(bench, host, item)
    return True


def listed(bench: Workbench, item: int) -> bool:
    """``came, saw and went``: a verb straight after a comma, where no subject waits for one."""
    if bench.role(bench.back(item)) != "," or _verbless(bench) is not None:
        return False
    host = _like(bench, item)
    if host is None:
        return False
    join(bench, host, item)
    return True


def join(bench: Workbench, host: Open, item: int) -> None:
    """A verb coordinated with that of `host`, whose subject it shares."""
    clause = Open("conjunct", host, at=item, inherited=True, noun=host.noun)
    bench.stack.append(clause)
    give(bench, clause, item, host.subjects)
    if host.relation == "relative" and not host.subjects:
        clause.heir = host


def _like(bench: Workbench, item: int) -> Open | None:
    """The open clause whose verb is most like this one in tense, modality and meaning; the nearest of equals."""
    verb = bench.verb_at(item)
    best, most = None, -1
    for clause in reversed(bench.stack[-_DEEP:]):
        other = bench.verb(clause)
        if verb is None or other is None or not other.finite:
            continue
        like = 4 * (other.tense == verb.tense and bool(other.modal) == bool(verb.modal))
        like += 2 * (verb.lemma in INVERTING and other.lemma in INVERTING) + (other.perfect == verb.perfect)
        if like > most:
            best, most = clause, like
    return best


def ends_embedded(bench: Workbench, item: int) -> bool:
    """The embedded clause is over, and this is the verb that a subject was waiting for."""
    lower = _verbless(bench)
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
    host = _like(bench, item)
    if host is None:
        clause = Open("root", None, at=item)
        bench.stack.append(clause)
        give(bench, clause, item, ())
        return True
    join(bench, host, item)
    return True


#: In their order; the first that has a place for the verb takes it.
SIEVES: Final[tuple[Sieve, ...]] = (
    inverted, waiting, coordinated, through, antecedent, apposed, listed, after_noun, ends_embedded, otherwise,
)  # fmt: skip
