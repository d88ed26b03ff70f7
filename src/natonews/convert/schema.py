"""The JSON Schema (draft 2020-12) of the documents that `to_json` writes, derived from their classes."""

import types
from datetime import date
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from attrs import NOTHING, fields, has

from .documents import SCHEMA, ArticleDocument

_PLAIN = {str: {"type": "string"}, int: {"type": "integer"}, bool: {"type": "boolean"}}


def json_schema() -> dict[str, Any]:
    """The schema against which every document of `to_json` validates; its $id carries the version.

    >>> json_schema()["$id"]
    'urn:natonews:schema:1'
    """
    definitions: dict[str, Any] = {}
    top = _class(ArticleDocument, definitions)
    top["properties"]["schema"] = {"const": SCHEMA}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:natonews:schema:{SCHEMA.partition('/')[2]}",
        "title": "A news article read by natonews",
        **top,
        "$defs": definitions,
    }


def _class(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(cls)
    return {
        "type": "object",
        "description": (cls.__doc__ or "").strip().splitlines()[0],
        "properties": {f.name: _type(hints[f.name], definitions) for f in fields(cls)},
        "required": [f.name for f in fields(cls) if f.default is NOTHING],
    }


def _type(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return {"anyOf": [_type(part, definitions) for part in parts]}
    if origin is tuple:
        return {"type": "array", "items": _type(parts[0], definitions)}
    if hint is type(None):
        return {"type": "null"}
    if hint is date:
        return {"type": "string", "format": "date"}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if has(hint):
        name = hint.__name__.removesuffix("Document")
        if name not in definitions:
            definitions[name] = {}  # stands before it is filled: evidence nests in evidence
            definitions[name] = _class(hint, definitions)
        return {"$ref": f"#/$defs/{name}"}
    return dict(_PLAIN[hint])
