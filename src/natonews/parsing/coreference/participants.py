"""Places that take part in a deed, "shelled Juba" is done to South Sudan, and nations in "a French convoy"."""

from bisect import bisect_right
from collections.abc import Sequence

from attrs import evolve

from natonews.model import Actor, ActorKind, Evidence, Mention
from natonews.parsing.draft import Draft
from natonews.parsing.events.found import DeedFound
from natonews.parsing.groups.groups import NounGroup

from .cast import Cast
from .finish import memberships_of


def take_part(cast: Cast, deeds: Sequence[DeedFound], draft: Draft) -> Cast:
    """The cast in which a place that is source or target of a deed stands for its state.

    As PLOVER codes it: a city is its country. The place stays a place as well.
    """
    cast = _of_nations(cast, deeds, draft)
    standing = _standing(cast, deeds, draft)
    if not standing:
        return cast
    actors, tokens = list(cast.actors), dict(cast._actor_tokens)  # noqa: SLF001  (the cast is this room's own)
    known = {actor.id: number for number, actor in enumerate(actors)}
    for token, (code, mention) in standing.items():
        number = known.get(f"country:{code}")
        if number is None:
            actor = _state(draft, code)
            if actor is None:
                continue
            number = known[actor.id] = len(actors)
            actors.append(actor)
        actors[number] = _with(actors[number], mention)
        tokens[token] = number
    order = sorted(range(len(actors)), key=lambda n: (actors[n].mentions[0].span, n))
    moved = {old: new for new, old in enumerate(order)}
    numbers = {token: moved[number] for token, number in tokens.items()}
    return Cast(tuple(actors[n] for n in order), cast.places, numbers, cast._place_tokens)  # noqa: SLF001


def _of_nations(cast: Cast, deeds: Sequence[DeedFound], draft: Draft) -> Cast:
    """The cast in which a group that is nobody stands for whose it is: "a Chadian convoy", "its men"."""
    more: dict[int, int] = {}
    known = cast._actor_tokens  # noqa: SLF001  (the cast is this room's own)
    for deed in deeds:
        for token in (*deed.sources, *deed.targets):
            if token in known or token in more or cast.place_at(token) is not None:
                continue
            owner = next((known[t] for t in _owners(draft, token) if t in known), None)
            if owner is not None:
                more[token] = owner
    return Cast(cast.actors, cast.places, {**known, **more}, cast._place_tokens) if more else cast  # noqa: SLF001


def _owners(draft: Draft, token: int) -> tuple[int, ...]:
    """The tokens in the token's group that tell whose it is: a demonym before it, a possessor, "its"."""
    row = draft.rows[bisect_right(draft.rows, token, key=lambda row: row.first) - 1]
    at = bisect_right(row.items, token, key=lambda item: item.first) - 1
    group = row.items[at] if at >= 0 else None
    if not isinstance(group, NounGroup) or token != group.head:
        return ()
    owners = [draft.names[number].stop - 1 for number in group.names if draft.names[number].stop <= group.head]
    if group.possessor is not None and draft.tokens.lower[group.first] != "whose":
        owners.append(row.items[group.possessor].head)
    if group.determiner in ("its", "their", "his", "her"):
        owners.append(group.first)
    return tuple(owners)


def _standing(cast: Cast, deeds: Sequence[DeedFound], draft: Draft) -> dict[int, tuple[str, Mention]]:
    """The tokens of places that take part, with the country and the mention."""
    found: dict[int, tuple[str, Mention]] = {}
    for deed in deeds:
        for token in (*deed.sources, *deed.targets):
            if token in found or cast.at(token) is not None:
                continue
            place = cast.place_at(token)
            if place is not None and place.country is not None:
                start = draft.tokens.starts[token]
                mention = next((m for m in place.mentions if m.span.start <= start < m.span.end), None)
                if mention is not None:
                    found[token] = (place.country, mention)
    return found


def _state(draft: Draft, code: str) -> Actor | None:
    row = draft.lexicon.country(code)
    if row is None:
        return None
    return Actor(
        f"country:{code}",
        row.name,
        ActorKind.COUNTRY,
        code,
        "GOV",
        memberships=memberships_of(draft.lexicon).get(code, ()),
    )


def _with(actor: Actor, mention: Mention) -> Actor:
    """The state with the mention, if the text does not name it elsewhere: the words are those of a place."""
    if actor.mentions:
        return actor
    told = Mention(mention.span, mention.form, Evidence("coreference.place-takes-part", mention.span))
    return evolve(actor, mentions=(told,), evidence=told.evidence)
