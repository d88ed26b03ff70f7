"""What is left when a sentence is read: objects, phrases, understood subjects, and how far each clause reaches."""

from typing import Final

from natonews.lexicon.tables.syntax import DITRANSITIVE, NAMING, TELLING

from .attach import host
from .clauses import Analysis, Clause, Phrase
from .workbench import Open, Workbench


def finish(bench: Workbench) -> Analysis:
    """The frozen analysis of a sentence that has been read."""
    clauses = sorted(bench.clauses, key=lambda clause: clause.verb)
    for number, clause in enumerate(clauses):
        clause.number = number
    governors = {c.parent for c in clauses if c.parent is not None and c.relation in ("complement", "open")}
    for clause in clauses:
        if clause.heir is not None and not clause.subjects:
            clause.subjects = _inherited(clause)
        if clause.inherited and clause.subjects and bench.items[clause.subjects[0]].lemma == "there":
            clause.subjects = ()
        _objects(bench, clause, governors)
        _expletive(bench, clause)
    attached: list[Phrase] = []
    phrases = {clause.number: _phrases(bench, clause, attached) for clause in clauses}
    loose = [clause for clause in bench.stack if clause.verb < 0]
    for clause in loose:
        _phrases(bench, clause, attached)
    extents = _extents(clauses, phrases)
    done = [_frozen(clause, phrases[clause.number], extents[clause.number]) for clause in clauses]
    lists = tuple([bench.lists[first] for first in sorted(bench.lists)])
    attached.sort(key=lambda phrase: phrase.at)
    return Analysis(bench.row.sentence, tuple(done), tuple(bench.appositions), lists, tuple(attached))


def _inherited(clause: Open) -> tuple[int, ...]:
    heir, steps = clause.heir, 0
    while heir is not None and not heir.subjects and steps < _STEPS:
        heir, steps = heir.heir or heir.parent, steps + 1
    return heir.subjects if heir is not None else ()


_STEPS: Final = 8


def _objects(bench: Workbench, clause: Open, governors: set[Open]) -> None:
    """Tell objects from those who receive: "gave Ukraine tanks", "told reporters that"."""
    after = clause.after
    if not after:
        return
    lemma = bench.lemma(clause)
    first = after[0]
    if (
        len(after) > 1
        and after[1] == first + 1 + (bench.role(first + 1) == "o")
        and lemma in DITRANSITIVE
        and lemma not in NAMING
    ):
        clause.indirect, clause.objects = bench.whole(first), bench.whole(after[1])
    elif lemma in TELLING and clause in governors:
        clause.indirect = bench.whole(first)
    elif _joined(bench, clause, first):
        clause.objects = (
            (*clause.objects, *bench.whole(first)) if clause.objects != bench.whole(first) else clause.objects
        )


def _expletive(bench: Workbench, clause: Open) -> None:
    """Whom "there are" and "among them are" speak of stands behind the verb."""
    verb = bench.verb(clause)
    if verb is None or clause.inherited or not verb.finite or not (verb.copula or verb.lemma in _ARRIVING):
        return
    there = len(clause.subjects) == 1 and bench.items[clause.subjects[0]].lemma == "there"
    if (there or not clause.subjects) and clause.objects:
        clause.subjects, clause.objects, clause.expletive = clause.objects, (), there


_ARRIVING: Final = frozenset(("come", "follow", "lie", "stand"))  #: "then came another"


def _joined(bench: Workbench, clause: Open, noun: int) -> bool:
    """Whether no comma stands between a verb and its object."""
    return noun - clause.verb < _REACH and not any(role in ",." for role in bench.roles[clause.verb + 1 : noun])


_REACH: Final = 30


def _phrases(bench: Workbench, clause: Open, attached: list[Phrase]) -> tuple[Phrase, ...]:
    own: list[Phrase] = []
    for at in clause.phrases:
        noun = at + 1
        while bench.role(noun) in "oaq":
            noun += 1
        if bench.role(noun) not in "pkt":
            continue
        phrase = Phrase(bench.items[at].lemma, at, noun, bench.whole(noun), host(bench, clause, at, noun))
        (own if phrase.of is None else attached).append(phrase)
    return tuple(own)


def _extents(clauses: list[Open], phrases: dict[int, tuple[Phrase, ...]]) -> list[tuple[int, int]]:
    """From its first item to its last, with everything embedded; a child widens its parent."""
    extents: list[list[int]] = []
    for clause in clauses:
        own = [clause.verb, *clause.objects, *clause.indirect, *clause.after]
        for phrase in phrases[clause.number]:
            own += (phrase.at, max(phrase.nouns))
        if not clause.inherited:
            own += clause.subjects
        if clause.at >= 0:
            own.append(clause.at)
        if clause.relation == "relative" and clause.noun is not None:
            own = [item for item in own if item > clause.noun] or [clause.verb]
        extents.append([min(own), max(own) + 1])
    order = sorted(clauses, key=_depth, reverse=True)
    for clause in order:
        parent = clause.parent
        if parent is None or parent.number < 0:
            continue
        mine, wider = extents[clause.number], extents[parent.number]
        wider[0], wider[1] = min(wider[0], mine[0]), max(wider[1], mine[1])
    return [(first, stop) for first, stop in extents]


def _depth(clause: Open) -> int:
    depth, parent = 0, clause.parent
    while parent is not None and depth < 50:
        depth, parent = depth + 1, parent.parent
    return depth


def _frozen(clause: Open, phrases: tuple[Phrase, ...], extent: tuple[int, int]) -> Clause:
    parent = clause.parent
    while parent is not None and parent.number < 0:
        parent = parent.parent
    return Clause(
        clause.number, clause.verb, clause.subjects, clause.inherited, clause.objects, clause.indirect, phrases,
        clause.particle, clause.predicate, parent.number if parent is not None else None, clause.relation,
        clause.marker, clause.noun, clause.auxiliary, clause.expletive, clause.rule, *extent,
    )  # fmt: skip
