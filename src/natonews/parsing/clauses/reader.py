"""The reader: one pass over a sentence with a stack of open clauses, a handler for each role."""

from collections.abc import Callable, Mapping
from typing import Final

from natonews.lexicon.tables.syntax import ASKING, CLAUSE_NOUNS, CLAUSE_VERBS
from natonews.parsing.groups.groups import VerbGroup

from .finite import on_finite
from .nonfinite import on_bare, on_gerund, on_infinitive, on_participle
from .workbench import Open, Workbench

Handler = Callable[[Workbench, int], None]


def read(bench: Workbench) -> None:
    """Read a sentence from left to right; the clauses found are `bench.clauses`."""
    bench.stack.append(Open())
    handlers = HANDLERS.get
    for item, role in enumerate(bench.roles):
        handler = handlers(role)
        if handler is not None:
            handler(bench, item)
            if role in _NONFINITE and bench.clauses and not bench.clauses[-1].rule:
                bench.clauses[-1].rule = _NONFINITE[role]


_NONFINITE: Final = {"i": "clauses.infinitive", "b": "clauses.bare", "g": "clauses.gerund", "e": "clauses.participle"}


def on_noun(bench: Workbench, item: int) -> None:
    """A free noun group waits before or after the verb of the clause that is being read."""
    top = bench.aside or bench.top
    noun = bench.noun(item)
    if noun is not None and noun.lemma in _EMPHATIC and bench.role(item - 1) in "npkxr":
        return
    if noun is not None and noun.determiner == "whose":
        bench.stack.append(Open("relative", top, "whose", item, _antecedent(bench, item), nouns=[item]))
        return
    (top.nouns if top.verb < 0 else top.after).append(item)


_EMPHATIC: Final = frozenset(("himself", "herself", "itself", "themselves", "both", "all", "each"))


def on_relative(bench: Workbench, item: int) -> None:
    """A relative pronoun opens a clause on the noun group before it; without one, it asks."""
    top = bench.top
    group = bench.items[item]
    antecedent = _antecedent(bench, item)
    if antecedent is None or group.lemma.startswith("what") or bench.role(bench.back(item)) in "vge":
        opened = Open("complement", top, group.lemma, item, pronoun=item, nouns=[])
    else:
        opened = Open("relative", top, group.lemma, item, antecedent, pronoun=item)
    waiting = top.nouns if top.verb < 0 else top.after
    if bench.role(item - 1) == "f" and waiting and waiting[-1] == item - 2 and bench.items[item - 1].lemma == "of":
        opened = Open("relative", top, group.lemma, item - 2, _antecedent(bench, item - 2), nouns=[waiting.pop()])
    elif bench.role(item - 1) == "f" and opened.noun is not None:
        opened.governed = True
    bench.stack.append(opened)


def _antecedent(bench: Workbench, item: int) -> int | None:
    before = bench.back(item)
    while before >= 0 and bench.roles[before] in "f,qcat" and item - before < 6:
        before -= 1
    if before < 0 or bench.roles[before] not in "npkxotjN":
        return None
    if bench.noun(before) is None:
        return None
    if bench.roles[before] == "x" and bench.tags[bench.items[before].head] == "CD":
        before -= 2  # "Ann Ray, 45, who"
    if bench.items[item].lemma in ("who", "whom"):
        return _person(bench, before)
    return before


def _person(bench: Workbench, noun: int) -> int:
    """Whom "who" means in "the president of Russia, who": the head of the chain, not the name in its phrase."""
    while bench.roles[noun] == "p":
        link = noun - 1
        while link > 0 and bench.roles[link] == "o":  # "a member of Israel's cabinet, who"
            link -= 1
        linked = link > 0 and bench.items[link].lemma in ("of", "in", "from", "at", "for")
        if not linked or bench.roles[link - 1] not in "npkx":
            break
        group, head = bench.noun(noun), bench.noun(link - 1)
        if group is None or head is None or group.plural:
            break
        noun = link - 1
    return noun


def on_subordinator(bench: Workbench, item: int) -> None:
    """A subordinator opens a clause that hangs on the one being read."""
    marker = bench.items[item].lemma
    top = bench.top
    if marker == "that":
        _on_that(bench, item)
        return
    relation = "complement" if marker == "whether" or (marker == "if" and bench.lemma(top) in ASKING) else "adverbial"
    bench.stack.append(Open(relation, top, marker, item))


def _on_that(bench: Workbench, item: int) -> None:
    top = bench.top
    before = bench.back(item)
    role = bench.role(before)
    if role == "c":
        bench.stack.append(Open("complement", _sister(bench, "that"), "that", item))
        return
    noun = None
    if role in "npkx":
        noun = _clause_noun(bench, before)
        if noun is not None:
            pass
        elif (
            bench.lemma(top) not in CLAUSE_VERBS
            and (top.verb < 0 or not top.predicate)
            and bench.noun(before) is not None
        ):
            bench.stack.append(Open("relative", top, "that", item, before, pronoun=item))
            return
    bench.stack.append(Open("complement", top, "that", item, noun))


def _clause_noun(bench: Workbench, noun: int) -> int | None:
    """The noun that "that" completes: "fears within his party that"."""
    steps = 0
    while bench.items[noun].lemma not in CLAUSE_NOUNS:
        if bench.roles[noun] != "p" or noun < 2 or bench.roles[noun - 2] not in "npk" or steps > 4:
            return None
        noun, steps = noun - 2, steps + 1
    return noun


def _sister(bench: Workbench, marker: str) -> Open:
    """The clause that an earlier "that" hangs on, for "and that"."""
    for clause in reversed(bench.stack):
        if clause.marker == marker and clause.relation == "complement" and clause.parent is not None:
            return clause.parent
    return bench.top


def on_question(bench: Workbench, item: int) -> None:
    """*when*, *where*, *how*, *why* open a clause if a finite verb follows."""
    at = item + 1
    roles = bench.roles
    stop = min(at + 12, len(roles))
    while at < stop and (roles[at] in "atnofpkxjc" or (roles[at] in ",eg" and at > item + 1)):
        at += 1
    top = bench.top
    if at < stop and roles[at] in "vi":
        before = bench.role(bench.back(item))
        noun = bench.back(item) if before in "npkx" and bench.items[item].lemma in ("where", "when", "why") else None
        relation = (
            "relative"
            if noun is not None
            else "complement"
            if before in "vigen" and bench.lemma(top) in ASKING
            else "adverbial"
        )
        bench.stack.append(Open(relation, top, bench.items[item].lemma, item, noun))


def on_preposition(bench: Workbench, item: int) -> None:
    """A phrase hangs on the clause being read, for now; `attach` says later whether on a noun."""
    (bench.aside or bench.top).phrases.append(item)


def on_mark(bench: Workbench, item: int) -> None:
    """A comma or a quotation mark ends an aside."""
    del item
    bench.aside = None


def on_particle(bench: Workbench, item: int) -> None:
    """A particle belongs to the verb before it."""
    top = bench.top
    if top.verb >= 0 and not top.particle:
        top.particle = bench.items[item].lemma


def on_adjective(bench: Workbench, item: int) -> None:
    """An adjective after a linking verb is what it says."""
    top = bench.top
    group = bench.items[top.verb] if top.verb >= 0 else None
    if isinstance(group, VerbGroup) and not top.predicate and not top.after:
        top.predicate = bench.items[item].lemma


#: What is done for each role.
HANDLERS: Final[Mapping[str, Handler]] = {
    "n": on_noun,
    ",": on_mark,
    "q": on_mark,
    "r": on_relative,
    "s": on_subordinator,
    "w": on_question,
    "f": on_preposition,
    "d": on_particle,
    "j": on_adjective,
    "v": on_finite,
    "i": on_infinitive,
    "b": on_bare,
    "g": on_gerund,
    "e": on_participle,
}
