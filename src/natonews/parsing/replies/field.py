"""The statements of an article with what the search for replies asks of them, indexed so that the search is linear."""

from collections.abc import Iterator, Sequence

from attrs import field, frozen

from natonews.model import Actor
from natonews.parsing.coreference import Cast
from natonews.parsing.draft import Draft
from natonews.parsing.speaking import speaker_of
from natonews.parsing.statements.said import Range, Said

_NAMED = 8  # tokens of a speaker's name and title
_STEM = 6  # letters: shorter words tell little about what a statement is about
#: Longer words that tell nothing of what a statement is about.
_EMPTY = frozenset(
    """because should would could their theirs about after which there these those other others where being still
    again every under while before during since until whether between against through without himself herself itself
    themselves might shall never always often already perhaps however though although first later""".split()
)
_BODIES = frozenset(["GOV", "MIL", "SPY", "COP", "LEG", None])


@frozen(eq=False)
class Field:
    """Statements, their speakers, and who is named at a token.

    A key stands for somebody who speaks: the id of an actor, or a body for which several actors speak
    (``state:RUS``: the state, its organs and its officials; ``body:NATO``: an organization and its officers).
    """

    draft: Draft
    cast: Cast
    said: tuple[Said, ...]
    speakers: tuple[Actor | None, ...]
    inside: Sequence[int]  #: for each token the number of the innermost statement whose content holds it, or -1
    by_key: dict[str, list[int]]
    demonyms: dict[int, str]  #: token -> country, of adjectives such as "Israeli"
    by_sentence: dict[int, tuple[int, ...]] = field(factory=dict)
    _words: dict[int, frozenset[str]] = field(factory=dict)

    @classmethod
    def of(cls, draft: Draft, said: Sequence[Said], cast: Cast) -> "Field":
        """The field of an article."""
        speakers = tuple(speaker_of(draft, one, cast.at) or _stand_in(one, cast) for one in said)
        by_key: dict[str, list[int]] = {}
        for number, speaker in enumerate(speakers):
            for key in speaks_for(speaker) if speaker is not None else ():
                by_key.setdefault(key, []).append(number)
        demonyms = {name.stop - 1: name.country for name in draft.names if name.country and name.kind in ("NAT", "GPE")}
        by_sentence: dict[int, tuple[int, ...]] = {}
        for one in said:
            by_sentence[one.sentence] = (*by_sentence.get(one.sentence, ()), one.number)
        inside = _inside(said, len(draft.tokens))
        return cls(draft, cast, tuple(said), speakers, inside, by_key, demonyms, by_sentence)

    def in_sentence(self, sentence: int) -> tuple[int, ...]:
        """The numbers of the statements whose cue stands in that sentence."""
        return self.by_sentence.get(sentence, ())

    def keys_at(self, token: int) -> tuple[str, ...]:
        """The keys of whoever is named at a token, the surest first; nothing where nobody is."""
        actor = self.cast.at(token)
        if actor is not None:
            return keys_of(actor)
        country = self.demonyms.get(token)
        if country is None:
            place = self.cast.place_at(token)
            country = place.country if place is not None else None
        return (f"state:{country}",) if country else ()

    def tag(self, token: int) -> str:
        """The tag of a token, "" behind the last one."""
        return self.draft.tags[token] if token < len(self.draft.tags) else ""

    def sides(self, number: int) -> frozenset[str]:
        """The keys of the speaker, and of whom the words for the speaker here name: "Morocco's Nasser Bourita"."""
        speaker, named = self.speakers[number], self.said[number].speaker_tokens
        mine = speaks_for(speaker) if speaker is not None else ()
        beside = range(named[0], min(named[1], named[0] + _NAMED)) if named is not None else ()
        return frozenset([*mine, *(key for token in beside for key in self.keys_at(token))])

    def words(self, number: int) -> frozenset[str]:
        """The longer words of a statement's content, cut to their stems."""
        if number not in self._words:
            self._words[number] = frozenset(w for piece in self.said[number].content for w in self.stems(piece))
        return self._words[number]

    def stems(self, piece: Range, most: int = 60) -> Iterator[str]:
        """The longer words of a stretch, cut to their stems: enough to tell what it is about."""
        for word in self.draft.tokens.lower[piece[0] : min(piece[1], piece[0] + most)]:
            if len(word) >= _STEM - 1 and word not in _EMPTY:
                yield word[:_STEM]


def keys_of(actor: Actor) -> tuple[str, ...]:
    """Whose statements count as the actor's: their own, else those of the body that they stand for."""
    if actor.kind.value == "person":
        return actor.id, *_bodies_of(actor)
    return actor.id, *_bodies(actor)


def allied(one: Actor, other: Actor) -> bool:
    """Whether the two speak for the same state or body, so that neither answers the other without a name."""
    if one.kind.value == other.kind.value == "person":
        return False
    return not set(speaks_for(one)).isdisjoint(speaks_for(other))


def speaks_for(actor: Actor) -> tuple[str, ...]:
    """The keys under which the actor's words may be answered: their own, and those of all that they speak for."""
    return actor.id, *(_bodies_of(actor) if actor.kind.value == "person" else _bodies(actor))


def _bodies_of(person: Actor) -> tuple[str, ...]:
    """The state and the bodies in which a person holds a current office."""
    if person.sector not in _BODIES and person.sector != "IGO":
        return ()  # who leads rebels or the opposition speaks for no state
    held = [role for role in person.roles if role.status.value in ("current", "acting")]
    bodies = [f"body:{role.affiliation}" for role in held if role.affiliation]
    states = [role.country or person.country for role in held] if person.sector in _BODIES else []
    countries = [f"state:{country}" for country in states if country]
    international = any(role.affiliation and role.country is None for role in held)
    return tuple(dict.fromkeys([*([] if international and not countries else countries), *bodies]))


def _bodies(actor: Actor) -> tuple[str, ...]:
    found = [f"body:{actor.name}"]
    if actor.country is not None and actor.sector in _BODIES:
        found.append(f"state:{actor.country}")
    return tuple(found)


def _inside(said: Sequence[Said], size: int) -> list[int]:
    holder = [-1] * size
    lengths = [sum(stop - first for first, stop in one.content) for one in said]
    for number in sorted(range(len(said)), key=lambda at: (-lengths[at], at)):
        for first, stop in said[number].content:
            holder[first:stop] = [number] * (stop - first)
    return holder


def _stand_in(one: Said, cast: Cast) -> Actor | None:
    """Whoever is named in the words for an unknown speaker, for whom he speaks: "aides to Fico"."""
    if one.speaker is None or one.speaker_tokens is None:
        return None
    return next((actor for token in range(*one.speaker_tokens) if (actor := cast.at(token)) is not None), None)
