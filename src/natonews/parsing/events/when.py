"""When a deed is done: the time told in its own clause, or in one that shares its time."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from natonews.model import TimeType
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import NounGroup

from .scene import Scene

_POINTS = frozenset({TimeType.DATE, TimeType.TIME})
#: Before a time: the deed does not happen then.
_NOT_THEN = frozenset({"since", "until", "till", "before", "after"})


def time_of(scene: Scene, trigger: tuple[int, int], starts: Sequence[int]) -> int | None:
    """The number of the time expression of the deed told by the tokens of `trigger`; None if none is told.

    `starts` are the first tokens of the article's times. What is said "on Tuesday" does not happen then, nor does
    what a relative clause or another main verb tells.
    """
    times = dict(_times(scene, trigger[0], starts))
    if not times:
        return None
    at = _item_at(scene, trigger[0])
    clause = _clause_of(scene, trigger, at)
    if clause is None:
        return next(iter(times.values())) if len(times) == 1 and not scene.analysis.clauses else None
    owners: dict[int, list[int]] = {}
    for item in times:
        if isinstance(group := scene.items[item], NounGroup) and not group.time and item != at:
            continue  # "the 2015 deal" is no deed of 2015
        owner = _innermost(scene, item)
        if owner is not None:
            owners.setdefault(owner.number, []).append(item)
    for number in _sharing(scene, clause, owners):
        if items := owners.get(number):
            return times[min(items, key=lambda item: item - at if item >= at else 2 * (at - item))]
    return None


#: Times and clauses on either side of a place that are looked at, so that reading stays linear.
_NEAR = 30


def _times(scene: Scene, token: int, starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The points in time that the sentence tells, those next to a token: item and number of the expression."""
    times = scene.draft.times
    middle = bisect_left(starts, token)
    number = max(bisect_left(starts, scene.row.first), middle - _NEAR)
    while number < min(len(starts), middle + _NEAR) and starts[number] < scene.row.stop:
        if times[number].time.type in _POINTS and not times[number].time.value.endswith("_REF"):
            item = _item_at(scene, starts[number])
            if not (item and scene.items[item - 1].lemma in _NOT_THEN):
                yield item, number
        number += 1


def _item_at(scene: Scene, token: int) -> int:
    """The number of the item that holds a token."""
    return max(bisect_left(scene.items, token + 1, key=lambda item: item.first) - 1, 0)


def _clause_of(scene: Scene, trigger: tuple[int, int], item: int) -> Clause | None:
    """The clause of a deed: that of its verb, else the innermost around its noun."""
    for clause in scene.analysis.clauses:
        if trigger[0] <= scene.items[clause.verb].head < trigger[1]:
            return clause
    return _innermost(scene, item)


def _innermost(scene: Scene, item: int) -> Clause | None:
    """The smallest clause around an item; what trails behind a clause without a comma belongs to it as well.

    What stands before all clauses belongs to the main clause that begins next.
    """
    clauses = scene.analysis.clauses
    if len(clauses) > 2 * _NEAR:
        middle = bisect_left(clauses, item, key=lambda clause: clause.verb)
        clauses = clauses[max(middle - _NEAR, 0) : middle + _NEAR]
    around = [clause for clause in clauses if clause.first <= item < clause.stop]
    inner = min(around, key=lambda clause: (clause.stop - clause.first, -clause.number), default=None)
    behind = max((c for c in clauses if c.stop <= item), key=lambda clause: (clause.stop, clause.verb), default=None)
    if behind is not None and (inner is None or (inner.first <= behind.first and inner.verb < item)):
        between = scene.items[behind.stop : item]
        if all(group.kind not in _BREAKS for group in between):
            return behind
    if inner is not None:
        return inner
    after = [clause for clause in clauses if clause.first > item]
    return min(after, key=lambda clause: (clause.first, clause.first - clause.stop), default=behind)


_BREAKS = frozenset({",", ":", ".", "VG", "CC", "-", "``", "''"})


def _sharing(scene: Scene, clause: Clause, owners: Mapping[int, Sequence[int]]) -> Iterator[int]:
    """The clauses whose time is the deed's, best first."""
    yield clause.number
    for child in _below(scene, clause, "open"):
        yield child.number
    at = clause
    for _ in range(4):
        if at.parent is None or at.relation not in ("open", "participle", "conjunct"):
            break
        parent = scene.analysis.clauses[at.parent]
        if at.relation == "conjunct" and not at.inherited and min(owners.get(parent.number, (0,))) > parent.verb:
            break
        yield parent.number
        at = parent
    for child in _below(scene, clause, "conjunct"):
        if child.inherited:
            yield child.number


def _below(scene: Scene, clause: Clause, relation: str) -> Iterator[Clause]:
    for child in scene.children.get(clause.number, ()):
        if child.relation == relation:
            yield child
