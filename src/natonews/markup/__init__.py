"""Drawing marked text and tables as HTML; knows nothing of news."""

from .spans import Mark, draw, nest
from .style import STYLE
from .tables import table

__all__ = ["STYLE", "Mark", "draw", "nest", "table"]
