"""What the rules of restraint are asked about."""

from attrs import frozen

from natonews.lexicon import Deed

from .scene import Scene
from .valency import Valency

Tokens = tuple[int, ...]

VIOLENT = frozenset({"ATTACK", "MISSILES", "FORCES", "FIGHTERS", "ARMS"})


@frozen(eq=False)
class Case:
    """A wording that fits, with who is told of."""

    scene: Scene
    frame: Valency
    row: Deed
    bare: bool  #: whether the verb stands without a noun of its own
    particle: str  #: of the wording
    sources: Tokens
    targets: Tokens
