"""The domain model: what a news article says, as frozen values."""

from .actors import Actor, ActorKind, Membership, Mention, MentionForm, Place, Role, RoleStatus
from .article import Article, Byline, Dateline, Finding, statement_spans
from .digest import Dispute, MainEvent
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
    "Dispute",
    "Event",
    "EventStatus",
    "Evidence",
    "Finding",
    "MainEvent",
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
