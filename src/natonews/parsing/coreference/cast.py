"""The cast of an article: its actors and places, and who stands at a token."""

from collections.abc import Mapping

from attrs import field, frozen

from natonews.model import Actor, Place


@frozen(eq=False)
class Cast:
    """The actors and places in the order of their first mention."""

    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    _actor_tokens: Mapping[int, int] = field(factory=dict, repr=False)  #: token -> index into actors
    _place_tokens: Mapping[int, int] = field(factory=dict, repr=False)

    def at(self, token: int) -> Actor | None:
        """The actor that is mentioned at a token: by a word of its name, the head of a noun group, or a pronoun."""
        index = self._actor_tokens.get(token)
        return None if index is None else self.actors[index]

    def place_at(self, token: int) -> Place | None:
        """The place that is named at a token."""
        index = self._place_tokens.get(token)
        return None if index is None else self.places[index]

    def tokens_between(self, first: int, stop: int) -> tuple[int, ...]:
        """The tokens from `first` up to, not including, `stop` at which an actor is mentioned."""
        return tuple([token for token in range(first, stop) if token in self._actor_tokens])
