"""Other names that a text gives somebody: "Omar Quill, better known as Abu Zorbat"."""

from typing import Final

from natonews.parsing.names.names import Name

from .scene import Scene

_KNOWN: Final = frozenset(("known", "nicknamed", "alias", "aka", "a.k.a.", "dubbed"))
_REAL: Final = frozenset(("real", "full", "birth", "true", "given"))
_BETWEEN: Final = frozenset(("as", "by", "his", "her", "the", "alias", "nickname", "simply", "is", "was", ","))
_LONGEST: Final = 6  #: tokens of the phrase
_FARTHEST: Final = 6  #: tokens between the phrase and the name before it


def also_known(scene: Scene, first: int) -> Name | None:
    """The person named before a name at token `first` who bears that name too; None if no words say so."""
    lower, at = scene.lower, first - 1
    begin = max(scene.starts[scene.sentence(first)], first - _LONGEST)
    while at > begin and lower[at] in _BETWEEN:
        at -= 1
    if at < begin:
        return None
    real = lower[at] == "name" and lower[at - 1] in _REAL  # "whose real name is"
    if lower[at] not in _KNOWN and lower[at] != "guerre" and not real:
        return None
    for back in range(at - 1, max(scene.starts[scene.sentence(first)], at - _FARTHEST) - 1, -1):
        name = scene.name_end.get(back)
        if name is not None:
            return name if name.kind == "PER" else None
        if lower[back] in (".", ";"):
            return None
    return None
