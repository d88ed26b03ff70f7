"""Articles as JSON and back: versioned, compact, with sorted keys; the round trip is the identity."""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from cattrs import AttributeValidationNote, BaseValidationError, Converter, IterableValidationNote

from natonews.errors import DecodeError
from natonews.model import Article

from .decode import decode
from .documents import SCHEMA, ArticleDocument
from .encode import encode

_LONGEST = 200  # characters of a message
_DEEPEST = 60  # no article nests so far; a hostile document may


@cache
def _converter() -> Converter:
    converter = Converter(omit_if_default=False)
    for plain in (int, str, bool):
        converter.register_structure_hook(plain, _strict)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, _date)
    return converter


def _strict(value: Any, wanted: type) -> Any:
    """The value itself if it is of that very type: nothing is turned into something else."""
    if type(value) is not wanted:
        raise TypeError(f"must be {wanted.__name__}, is {type(value).__name__} {_short(value)}")
    return value


def _date(value: Any, _: type) -> date:
    try:
        return date.fromisoformat(_strict(value, str))
    except ValueError as error:
        raise ValueError(f"must be a date such as 2024-07-09, is {_short(value)}") from error


def _short(value: object) -> str:
    text = repr(value) if not isinstance(value, int) or abs(value) < 10**20 else "a huge number"
    return text if len(text) <= 60 else text[:57] + "..."


def to_dict(article: Article) -> dict[str, Any]:
    """The article as plain dicts, lists, strings and numbers.

    Objects that others point to (actors, times, places, statements) are named by their index. Raises ValueError if
    the article points to an object that it does not hold, TypeError for anything but an Article.
    """
    if not isinstance(article, Article):
        kind = type(article).__name__
        raise TypeError(f"to_dict() and to_json() need an Article, got {kind}. Parse it first: natonews.parse(text)")
    made: dict[str, Any] = _converter().unstructure(encode(article))
    return made


def from_dict(document: Mapping[str, Any]) -> Article:
    """The article that `to_dict` wrote; raises DecodeError with the JSON path of what is wrong."""
    if not isinstance(document, Mapping):
        raise DecodeError(f"$: must be an object, is {type(document).__name__}")
    _check_schema(document.get("schema"))
    _check_depth(document)
    try:
        read = _converter().structure(document, ArticleDocument)
    except BaseValidationError as error:
        raise DecodeError(_told(error)) from error
    return decode(read)


def _check_schema(schema: object) -> None:
    if not isinstance(schema, str) or not schema.startswith("natonews/"):
        raise DecodeError(f"$.schema: must be {SCHEMA!r}, is {_short(schema)}. Was this written by natonews.to_json?")
    if schema != SCHEMA:
        number = schema.partition("/")[2]
        newer = number.isdecimal() and len(number) < 10 and int(number) > int(SCHEMA.partition("/")[2])
        told = f"is newer than this library reads ({SCHEMA!r}). Update natonews"
        other = f"is not what this library reads ({SCHEMA!r}). Write the document again"
        raise DecodeError(f"$.schema: {_short(schema)} {told if newer else other}")


def _check_depth(document: object) -> None:
    level: list[object] = [document]
    for _ in range(_DEEPEST):
        level = [child for item in level for child in _children(item)]
        if not level:
            return
    raise DecodeError(f"$: nested deeper than {_DEEPEST} levels")


def _children(item: object) -> list[object]:
    if isinstance(item, Mapping):
        return [x for x in item.values() if isinstance(x, (Mapping, list, tuple))]
    return [x for x in item if isinstance(x, (Mapping, list, tuple))] if isinstance(item, (list, tuple)) else []


def _told(error: BaseException, path: str = "$") -> str:
    """The first thing that is wrong, with its path."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
        for note in getattr(error, "__notes__", ()):
            if isinstance(note, AttributeValidationNote):
                path += f".{note.name}"
            elif isinstance(note, IterableValidationNote):
                path += f"[{note.index}]"
    if isinstance(error, KeyError):
        return f"{path}: is missing"
    told = str(error)
    if isinstance(error, TypeError):
        told = told.replace("object is not iterable", "is no list")
        told = "must be an object" if told.startswith("argument of type") else told
    return f"{path}: {told if len(told) <= _LONGEST else told[:_LONGEST] + '...'}"


def to_json(article: Article, *, indent: int | None = None) -> str:
    """The article as one JSON document with sorted keys; compact unless `indent` is given.

    >>> from natonews.model import Article
    >>> to_json(Article("NATO met."))[:40]
    '{"actors":[],"byline":null,"contradictio'
    """
    separators = (",", ":") if indent is None else None
    return json.dumps(to_dict(article), sort_keys=True, separators=separators, indent=indent)


def from_json(text: str | bytes) -> Article:
    """The article that `to_json` wrote; raises DecodeError with the JSON path of what is wrong.

    >>> from natonews.model import Article
    >>> from_json(to_json(Article("NATO met."))) == Article("NATO met.")
    True
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"$: is not JSON that can be read: {error}") from error
    return from_dict(document)
