"""The domain model: what a news article says, as frozen values."""

from .actors import Actor, ActorKind, Membership, Mention, MentionForm, Place, Role, RoleStatus
from .article import Article, Byline, Dateline, Finding, statement_spans
from .events import Event, EventStatus
from .statements import Polarity, Stance, Statement, StatementMode
from .text import Evidence, Note, Sentence, SentenceKind, Span
from .times import TimeExpression, TimeType

__all__ = [
    "Actor",
    "ActorKind",
    "Article",
    "Byline",
    "Dateline",
    "Event",
    "EventStatus",
    "Evidence",
    "Finding",
    "Membership",
    "Mention",
    "MentionForm",
    "Note",
    "Place",
    "Polarity",
    "Role",
    "RoleStatus",
    "Sentence",
    "SentenceKind",
    "Span",
    "Stance",
    "Statement",
    "StatementMode",
    "TimeExpression",
    "TimeType",
    "statement_spans",
]
