"""Somebody called by his people: "the Pole" after Donald Tusk, "the Russian" after Vladimir Putin."""

from typing import Final

from natonews.model import MentionForm
from natonews.parsing.groups.groups import NounGroup

from .entities import COUNTRY, PERSON, Entity
from .walk import Walk

#: Endings of demonyms that stand for a whole people with "the": "the French", "the Chinese".
_COLLECTIVE: Final = ("s", "sh", "ch", "ese")
_MOST: Final = 500  #: mentions of a state that are looked through
_FAR: Final = 2  #: sentences


def read_national(walk: Walk, group: NounGroup) -> None:
    """Gives "the Pole" to the one compatriot who was named just before, and takes the words from the state."""
    name = walk.scene.name_end.get(group.head)
    if name is None or name.kind != "NAT" or group.determiner != "the" or group.plural or name.stop != group.stop:
        return
    if group.head != group.first + 1 or walk.scene.lower[group.head].endswith(_COLLECTIVE):
        return
    state, argument = walk.stage.at.get(group.head), walk.scene.arguments.get(group.head)
    if state is None or state.kind != COUNTRY or len(state.joined) > _MOST or argument is None or not argument.subject:
        return
    near = [step.entity for steps in walk.recent(group.head, _FAR) for step in steps]
    people = {entity.number: entity for entity in near if _is_of(entity, state)}
    if len(people) != 1:
        return
    person = next(iter(people.values()))
    state.joined[:] = [mention for mention in state.joined if mention.first != name.first]
    walk.stage.join(person, group.first, group.stop, MentionForm.NOMINAL, "national", (group.head,))


def _is_of(entity: Entity, state: Entity) -> bool:
    told = next((role.country for role in entity.roles if role.country), None) or entity.country
    return entity.kind == PERSON and entity.named and told == state.country
