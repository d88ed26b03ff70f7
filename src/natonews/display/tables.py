"""Several findings as one table, for notebooks."""

from collections import Counter
from collections.abc import Sequence

from attrs import frozen

from natonews.model import Actor, Article, Event, Statement, TimeExpression
from natonews.model.views import actors_table, events_table, framed, statements_table, times_table


@frozen(repr=False)
class Table:
    """Findings of one kind that a notebook shows as a table."""

    findings: tuple[Actor | Event | Statement | TimeExpression, ...]
    article: Article | None = None

    def __repr__(self) -> str:
        kinds = Counter(type(found).__name__.lower() for found in self.findings)
        told = ", ".join(f"{n} {kind}" + ("" if n == 1 else "s") for kind, n in kinds.items())
        return f"Table({told or 'nothing'})"

    def _repr_html_(self) -> str:
        found = self.findings
        statements = [x for x in found if isinstance(x, Statement)]
        events = [x for x in found if isinstance(x, Event)]
        actors = [x for x in found if isinstance(x, Actor)]
        times = [x for x in found if isinstance(x, TimeExpression)]
        parts = [statements_table(statements, self.article)] if statements else []
        parts += [events_table(events, self.article)] if events else []
        parts += [actors_table(actors)] if actors else []
        parts += [times_table(times)] if times else []
        return framed("".join(parts) or "nothing found")


def table(findings: Sequence[Actor | Event | Statement | TimeExpression], article: Article | None = None) -> Table:
    """The findings as a table; with the article, their words are shown.

    >>> table([])
    Table(nothing)
    """
    return Table(tuple(findings), article)
