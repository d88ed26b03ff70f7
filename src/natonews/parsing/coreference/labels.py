"""Labels of a transcript: the same label is the same speaker, and initials are those of somebody named."""

from bisect import bisect_left
from collections.abc import Sequence

from natonews.model import MentionForm, SentenceKind
from natonews.parsing.groups.groups import NounGroup

from .entities import PERSON, Entity
from .scene import Scene
from .walk import Walk

_INITIALS = range(2, 5)  # letters


def label_of(scene: Scene, row: int) -> tuple[int, int] | None:
    """The tokens of the label that a sentence is, without role and colon; None if it is none."""
    sentence = scene.draft.sentences[row]
    if sentence.speaker is None or sentence.sentence.kind is not SentenceKind.SUBHEAD:
        return None
    return sentence.first, bisect_left(scene.draft.tokens.starts, sentence.speaker.end)


def read_label(walk: Walk, group: NounGroup, row: int) -> Entity | None:
    """Who spoke under the same label before, or whose initials it is, joined with the group; None if nobody."""
    label = label_of(walk.scene, row)
    if label is None or group.first >= label[1]:
        return None
    words = walk.scene.lower[label[0] : label[1]]
    entity = walk.labels.get(tuple(words)) or _of_initials(walk, walk.scene.words[label[0] : label[1]])
    if entity is not None:
        walk.stage.join(entity, group.first, group.head + 1, MentionForm.NOMINAL, "same-label", (group.head,))
    return entity


def keep_label(walk: Walk, entity: Entity, row: int) -> None:
    """Notes who speaks under a label."""
    label = label_of(walk.scene, row)
    if label is not None and entity.kind == PERSON:
        walk.labels.setdefault(tuple(walk.scene.lower[label[0] : label[1]]), entity)


def _of_initials(walk: Walk, words: Sequence[str]) -> Entity | None:
    """The one person of the text with these initials: "JB" is "Josep Borrell"."""
    if len(words) != 1 or not words[0].isupper() or len(words[0]) not in _INITIALS:
        return None
    found = [
        entity
        for entity in walk.stage.of_kind(PERSON)
        if entity.named and "".join(part[0] for part in entity.words if part) == words[0].lower()
    ]
    return found[0] if len(found) == 1 else None
