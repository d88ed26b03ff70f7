"""Several findings as one table, for notebooks."""

from collections.abc import Sequence

from attrs import frozen

from natonews.model import Actor, Article, Event, Statement, TimeExpression
from natonews.model.views import actors_table, events_table, framed, statements_table, times_table


@frozen
class Table:
    """Findings of one kind that a notebook shows as a table."""

    findings: tuple[Actor | Event | Statement | TimeExpression, ...]
    article: Article | None = None

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
    Table(findings=(), article=None)
    """
    return Table(tuple(findings), article)
