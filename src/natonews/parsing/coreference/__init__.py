"""Who is who: mentions become actors."""

from .cast import Cast
from .resolve import resolve

__all__ = ["Cast", "resolve"]
