"""Places called by a noun: "the city" after Mosul, "the island" after Lesbos, "the station" after Victoria Station."""

from collections.abc import Mapping, Sequence
from typing import Final

from natonews.lexicon import PlaceRow
from natonews.lexicon.tables.reference_words import SITES, TOWNS
from natonews.model import MentionForm
from natonews.parsing.groups.groups import NounGroup

from .entities import PLACE, Entity
from .walk import Walk

_FAR: Final = 3  #: sentences
_MOST: Final = 12  #: places that are looked at
_DEFINITE: Final = frozenset(("the", "this", "that"))


def read_site(walk: Walk, group: NounGroup, sites: Sequence[tuple[int, Entity]]) -> None:
    """Joins "the city" with the latest place of that sort; `sites` are those named before, with their sentences."""
    plain = group.head == group.first + 1 and group.determiner in _DEFINITE and not group.plural
    if not plain or (group.lemma not in TOWNS and group.lemma not in SITES):
        return
    after = walk.scene.lower[group.stop : group.stop + 1]
    if after == ("of",) or group.head in walk.stage.at:
        return
    for sentence, entity in reversed(sites[-_MOST:]):
        if walk.sentence - sentence > _FAR:
            return
        if _is_such(entity, group.lemma):
            walk.stage.join(entity, group.first, group.stop, MentionForm.NOMINAL, "site", (group.head,))
            return


def _is_such(entity: Entity, noun: str) -> bool:
    if entity.kind != PLACE:
        return False
    if noun in entity.name.lower().split():
        return True
    row = entity.row
    if not isinstance(row, PlaceRow):
        return False
    return row.kind == "city" if noun in TOWNS else row.kind in _KINDS.get(noun, ())


_KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "region": ("region",),
    "province": ("region",),
    "territory": ("region",),
    "peninsula": ("region",),
    "enclave": ("region",),
    "strip": ("region",),
    "island": ("island",),
    "river": ("river",),
    "mountain": ("mountain",),
    "sea": ("sea",),
    "strait": ("sea",),
    "gulf": ("sea",),
    "base": ("base",),
}
