"""What the handlers of verbs share: giving a verb to a clause, and finding the clause that it goes with."""

from typing import Final

from natonews.lexicon.tables.syntax import CLAUSE_VERBS, TELLING

from .workbench import Open, Workbench


def completes(bench: Workbench, item: int) -> bool:
    """Whether a participle belongs to an auxiliary across an aside: "have, in fact, praised"."""
    top = bench.top
    verb, form = bench.verb(top), bench.verb_at(item)
    if verb is None or verb.lemma not in ("have", "be") or verb.stop - verb.first > 1 or top.after or top.predicate:
        return False
    if form is None or form.tense == "present" or not (verb.finite and top.subjects):
        return False
    if bench.role(bench.back(item)) in ",q":
        return bench.role(top.verb + 1) in ",q"
    if verb.lemma != "have" or item - top.verb > _LOOK:
        return False
    between = bench.roles[top.verb + 1 : item]  # "has in the past praised"
    return "f" in between and all(role in "fpokat" for role in between)


def complete(bench: Workbench, item: int) -> bool:
    """Join a participle to its auxiliary, if it has one to complete."""
    if not completes(bench, item):
        return False
    bench.top.auxiliary, bench.top.verb = bench.top.verb, item
    return True


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


def is_aside(bench: Workbench, noun: int, item: int) -> bool:
    """Whether ", officials said," stands between marks."""
    return bench.role(before(bench, noun)) in ",q" and _reports(bench, item)


def _reports(bench: Workbench, item: int) -> bool:
    """Whether a verb of saying has nothing behind it that could be what is said: "officials said on Tuesday ."."""
    if bench.items[item].lemma not in CLAUSE_VERBS or bench.items[item].lemma in _NO_REPORTS:
        return False
    roles = bench.roles
    at = item + 1
    stop = min(at + _LOOK, len(roles))
    if bench.items[item].lemma in TELLING:
        while at < stop and roles[at] == "o":
            at += 1
        at += at < stop and roles[at] == "n"
    while at < stop and roles[at] in "atfpok":
        at += 1
    return (
        at >= len(roles)
        or roles[at] in ",q."
        or (roles[at] == "s" and bench.items[at].lemma != "that")
        or roles[at] in "ge"
    )


_LOOK: Final = 12
#: Verbs of a clause that make no aside.
_NO_REPORTS: Final = frozenset(
    """show teach point turn vote make let help hold figure provide grant happen see prove require care""".split()
)


def before(bench: Workbench, noun: int) -> int:
    """The item before a noun group with its possessors and adverbs."""
    at = noun - 1
    while at >= 0 and bench.roles[at] in "oat":
        at -= 1
    return at


def verbless(bench: Workbench) -> Open | None:
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


def join(bench: Workbench, host: Open, item: int) -> None:
    """A verb coordinated with that of `host`, whose subject it shares."""
    clause = Open("conjunct", host, at=item, inherited=True, noun=host.noun)
    bench.stack.append(clause)
    give(bench, clause, item, host.subjects)
    if host.relation == "relative" and not host.subjects:
        clause.heir = host
