"""Two that judge one thing: "Kyiv accepted the proposal; London called it a stunt" answers who proposed."""

from collections.abc import Mapping

from natonews.lexicon.tables.replies import JUDGEMENTS

from .field import Field
from .reply import Reply

_ONE_THING = frozenset(["judged-noun", "judged-pronoun", "aside"])
_IT = frozenset(["it", "this", "that", "them"])
_NAMING = frozenset("call calls called calling describe describes described label labels labelled dub dubbed".split())


def meant(field: Field, number: int, target: int | None, found: Mapping[int, Reply]) -> int | None:
    """The statement that "it" means, where the nearest one judges "it" or a thing said itself."""
    if target is None:
        return None
    one, there = field.said[number], field.said[target]
    reply = found.get(target)
    if reply is None:
        lower = field.draft.tokens.lower
        named = there.cue is not None and not _NAMING.isdisjoint(lower[there.cue[0] : there.cue[1]])
        judged = not JUDGEMENTS.isdisjoint(word for piece in one.content for word in lower[piece[0] : piece[1]])
        return None if named and (lower[there.content[0][0]] in _IT or not judged) else target
    mine, first = field.speakers[number], field.speakers[reply.to]
    if reply.sign is None or reply.sign.name not in _ONE_THING or one.sentence - there.sentence > 1:
        return target
    return target if mine is None or first is None or first.id == mine.id else reply.to
