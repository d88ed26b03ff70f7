"""natonews reads a news article: who is named, who said what, who answers whom, who did what to whom, and when.

>>> import natonews
>>> article = natonews.parse("NATO welcomed Finland on 4 April 2023.")
>>> [time.value for time in article.times]
['2023-04-04']
"""

import importlib
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .convert import from_dict, from_json, json_schema, row_schema, rows, to_dict, to_json
    from .corpus import Corpus
    from .display import annotate, explain, table
    from .errors import ActorNotFoundError, DecodeError, LexiconError, NatonewsError, PatternError
    from .lexicon import Country, CueWord, Deed, Lexicon, Office, Organization, Person, PlaceRow, Title, english
    from .model import (
        Actor,
        ActorKind,
        Article,
        Byline,
        Dateline,
        Dispute,
        Event,
        EventStatus,
        Evidence,
        MainEvent,
        Membership,
        Mention,
        MentionForm,
        Note,
        Place,
        Polarity,
        Role,
        RoleStatus,
        Sentence,
        SentenceKind,
        Span,
        Stance,
        Statement,
        StatementMode,
        TimeExpression,
        TimeType,
    )
    from .ontology import EventType, SpeechAct
    from .parsing.parse import parse

__version__ = "0.1.0"

# The rooms are entered when a name of theirs is first asked for: importing stays quick, and a program that only
# reads documents never loads the lexicon.
_ROOMS = MappingProxyType({
    "convert": "from_dict from_json json_schema row_schema rows to_dict to_json",
    "corpus": "Corpus",
    "display": "annotate explain table",
    "errors": "ActorNotFoundError DecodeError LexiconError NatonewsError PatternError",
    "lexicon": "Country CueWord Deed Lexicon Office Organization Person PlaceRow Title english",
    "model": """
        Actor ActorKind Article Byline Dateline Dispute Event EventStatus Evidence MainEvent Membership
        Mention MentionForm Note Place Polarity Role RoleStatus Sentence SentenceKind Span Stance Statement
        StatementMode TimeExpression TimeType
    """,
    "ontology": "EventType SpeechAct",
    "parsing.parse": "parse",
})  # fmt: skip
_HOMES = MappingProxyType({name: room for room, names in _ROOMS.items() for name in names.split()})


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'natonews' has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


__all__ = [
    "Actor",
    "ActorKind",
    "ActorNotFoundError",
    "Article",
    "Byline",
    "Corpus",
    "Country",
    "CueWord",
    "Dateline",
    "DecodeError",
    "Deed",
    "Dispute",
    "Event",
    "EventStatus",
    "EventType",
    "Evidence",
    "Lexicon",
    "LexiconError",
    "MainEvent",
    "Membership",
    "Mention",
    "MentionForm",
    "NatonewsError",
    "Note",
    "Office",
    "Organization",
    "PatternError",
    "Person",
    "Place",
    "PlaceRow",
    "Polarity",
    "Role",
    "RoleStatus",
    "Sentence",
    "SentenceKind",
    "Span",
    "SpeechAct",
    "Stance",
    "Statement",
    "StatementMode",
    "TimeExpression",
    "TimeType",
    "Title",
    "__version__",
    "annotate",
    "english",
    "explain",
    "from_dict",
    "from_json",
    "json_schema",
    "parse",
    "row_schema",
    "rows",
    "table",
    "to_dict",
    "to_json",
]
