"""Questions that later rooms ask of an analysis."""

from attrs import frozen

from natonews.parsing.groups.groups import Group, Row

from .clauses import Analysis, Clause, Phrase

_STEPS = 30  #: governors that are climbed at most


def clause_at(analysis: Analysis, verb: int) -> Clause | None:
    """The clause whose verb group is that item."""
    for clause in analysis.clauses:
        if clause.verb == verb:
            return clause
    return None


def clause_of(analysis: Analysis, item: int) -> Clause | None:
    """The innermost clause that an item stands in."""
    best: Clause | None = None
    for clause in analysis.clauses:
        if clause.first <= item < clause.stop and (
            best is None or clause.stop - clause.first <= best.stop - best.first
        ):
            best = clause
    return best


def governors(analysis: Analysis, clause: Clause) -> tuple[Clause, ...]:
    """The clauses that a clause hangs on, the nearest first."""
    found: list[Clause] = []
    while clause.parent is not None and len(found) < _STEPS:
        clause = analysis.clauses[clause.parent]
        found.append(clause)
    return tuple(found)


def children(analysis: Analysis, clause: Clause) -> tuple[Clause, ...]:
    """The clauses that hang on a clause directly, in the order of their verbs."""
    return tuple([other for other in analysis.clauses if other.parent == clause.number])


def subject_chain(analysis: Analysis, clause: Clause) -> tuple[int, ...]:
    """The subjects of a clause, or else of the nearest governor that has any; item numbers."""
    for one in (clause, *governors(analysis, clause)):
        if one.subjects:
            return one.subjects
    return ()


def agents(clause: Clause) -> tuple[int, ...]:
    """Who does it in a passive: the noun groups of the phrase with "by"."""
    for phrase in clause.phrases:
        if phrase.preposition == "by":
            return phrase.nouns or (phrase.noun,)
    return ()


def phrases_of(analysis: Analysis, noun: int) -> tuple[Phrase, ...]:
    """The phrases that hang on a noun group: "attack on Kyiv"."""
    return tuple([phrase for phrase in analysis.attached if phrase.of == noun])


def apposed(analysis: Analysis, noun: int) -> tuple[int, ...]:
    """The noun groups that say of the same thing what it is, on either side of a comma."""
    return tuple([two if one == noun else one for one, two in analysis.appositions if noun in (one, two)])


def coordinated(analysis: Analysis, noun: int) -> tuple[int, ...]:
    """A noun group with those in one list with it, in order; alone if it stands in none."""
    for group in analysis.conjuncts:
        if noun in group:
            return group
    return (noun,)


def relatives(analysis: Analysis, noun: int) -> tuple[Clause, ...]:
    """The clauses about a noun group: relative clauses, participles and infinitives that hang on it."""
    return tuple([clause for clause in analysis.clauses if clause.noun == noun])


@frozen(eq=False)
class Whole:
    """A noun group in full: from its possessor to the end of the phrases that hang on it, in item numbers."""

    first: int
    stop: int


def whole(row: Row, analysis: Analysis, noun: int) -> Whole:
    """How far a noun group reaches with its possessors and the phrases on it: "the head of the army in the east"."""
    group: Group | None = row.items[noun]
    first = noun
    while group is not None and (possessor := getattr(group, "possessor", None)) is not None and possessor < first:
        first = possessor
        group = row.items[first]
    stop, grows = noun + 1, True
    while grows:
        grows = False
        for phrase in analysis.attached:
            if phrase.of is not None and phrase.at == stop and noun <= phrase.of < stop:
                stop, grows = max((*phrase.nouns, phrase.noun)) + 1, True
    return Whole(first, stop)
