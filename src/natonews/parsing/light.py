"""Records that are made by the thousand: frozen to the type checker, light at run time.

Nothing may write to such a record, and the type checker sees to that. There is one for nearly every word of a text, and
to fill the slots of a class that is frozen at run time as well takes four times as long. They stay inside the cascade;
what the user gets is frozen throughout. Classes must say ``eq=False``, so that they keep the hash of identity.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attrs import frozen
else:
    from attrs import define as frozen

__all__ = ["frozen"]
