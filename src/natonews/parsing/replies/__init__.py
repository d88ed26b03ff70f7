"""Replies: who answers whom."""

from collections.abc import Sequence

from natonews.parsing.coreference import Cast
from natonews.parsing.draft import Draft
from natonews.parsing.statements.said import Said

from .reply import Reply

__all__ = ["Reply", "find_replies"]


def find_replies(draft: Draft, said: Sequence[Said], cast: Cast) -> tuple[Reply, ...]:  # noqa: ARG001
    """The replies among the statements."""
    return ()
