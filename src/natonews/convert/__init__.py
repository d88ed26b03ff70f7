"""Articles in other forms: dicts, JSON, rows, interchange formats."""

from .json import from_dict, from_json, to_dict, to_json
from .rows import row_schema, rows
from .schema import json_schema

__all__ = ["from_dict", "from_json", "json_schema", "row_schema", "rows", "to_dict", "to_json"]
