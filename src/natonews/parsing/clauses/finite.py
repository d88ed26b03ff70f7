"""Finite verbs: whose verb each is, and what its subject is."""

from collections.abc import Callable
from typing import Final

from natonews.lexicon.tables.syntax import BARE_CLAUSE_VERBS, CLAUSE_VERBS, INVERTING

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
    if bench.top.after and bench.top.after[-1] == item - 1:
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
    if len(nouns) > 1 and _is_aside(bench, nouns[-1], item):
        clause = Open("parenthetical", top, at=nouns[-1])
        give(bench, clause, item, bench.whole(nouns.pop()))
        bench.stack.pop()
        return True
    if len(nouns) > 1 and _contact(bench, nouns, item):
        return True
    if not nouns and bench.role(bench.back(item)) == "c" and len(bench.stack) > 1:
        return False
    give(bench, top, item, bench.whole(nouns[-1]) if nouns else ())
    return True


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
    if bench.items[item].lemma not in CLAUSE_VERBS or bench.role(before(bench, noun)) not in ",q":
        return False
    return bench.role(item + 1) in ",q."


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
    """The clause being read has its verb, and a noun group waits behind that: a new clause, or the end of an embedded one."""
    top = bench.top
    if not top.after:
        return False
    noun = top.after[-1]
    lead = bench.role(before(bench, noun))
    lower = _verbless(bench)
    if lead == "c":
        return _coordinate(bench, item, noun)
    if lead in ",q":
        return _after_comma(bench, item, noun, lower)
    if lower is not None and lower.nouns and not (bench.lemma(top) in BARE_CLAUSE_VERBS and top.after[0] == noun and bench.verb(top) and bench.items[top.verb].stop):
        give(bench, lower, item, bench.whole(lower.nouns[-1]))
        return True
    if bench.lemma(top) in CLAUSE_VERBS:
        _new(bench, "complement", top, item, noun)
        return True
    if len(top.after) > 1 and top.after[-2] == noun - 1:
        antecedent = top.after[-2]
        clause = Open("relative", top, at=noun, noun=antecedent, objects=(antecedent,))
        give(bench, clause, item, bench.whole(top.after.pop()))
        return True
    if noun - 1 > 0 and bench.role(noun - 1) in "p":
        clause = Open("relative", top, at=noun, noun=noun - 1, objects=(noun - 1,))
        give(bench, clause, item, bench.whole(top.after.pop()))
        return True
    if lower is not None:
        give(bench, lower, item, bench.whole(top.after.pop()))
        return True
    _new(bench, "complement", top, item, noun)
    return True


def _after_comma(bench: Workbench, item: int, noun: int, lower: Open | None) -> bool:
    top = bench.top
    if _is_aside(bench, noun, item) or (
        bench.items[item].lemma in CLAUSE_VERBS and bench.role(item + 1) in ",.q" and lower is None
    ):
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
    _new(bench, "conjunct", _finite_open(bench), item, noun)
    return True


def _coordinate(bench: Workbench, item: int, noun: int) -> bool:
    _new(bench, "conjunct", _finite_open(bench), item, noun)
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


def _finite_open(bench: Workbench) -> Open:
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
    """The nearest open clause whose verb has the same tense and modality; else the nearest finite one."""
    verb = bench.items[item]
    first = None
    for clause in reversed(bench.stack):
        other = bench.verb(clause)
        if other is None or not other.finite:
            continue
        first = first or clause
        if (other.tense, bool(other.modal)) == (getattr(verb, "tense", ""), bool(getattr(verb, "modal", ""))):
            return clause
    return first


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
SIEVES: Final[tuple[Sieve, ...]] = (inverted, waiting, coordinated, listed, after_noun, ends_embedded, otherwise)
