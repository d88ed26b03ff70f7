"""The sieves of pronouns: he and she, they, it, and I and we of a quotation's speaker."""

from bisect import bisect_right
from typing import Final

from natonews.model import MentionForm

from .entities import COUNTRY, GROUP, ORGANIZATION, PERSON, Entity
from .walk import Step, Walk

HE: Final = frozenset(("he", "him", "his", "himself"))
SHE: Final = frozenset(("she", "her", "hers", "herself"))
THEY: Final = frozenset(("they", "them", "their", "theirs", "themselves"))
IT: Final = frozenset(("it", "its", "itself"))
FIRST: Final = frozenset(("i", "me", "my", "mine", "myself"))
WE: Final = frozenset(("we", "us", "our", "ours", "ourselves"))
PRONOUNS: Final = HE | SHE | THEY | IT | FIRST | WE
_OWNERS: Final = frozenset(("his", "her", "their", "its"))
_REFLEXIVE: Final = frozenset(("himself", "herself", "themselves", "itself"))
_EMPTY: Final = frozenset("seem appear rain snow happen turn remain take cost".split())


def resolve_pronoun(walk: Walk, token: int) -> None:
    """Joins a pronoun of the third person with what it stands for, where a sieve knows."""
    word = walk.scene.lower[token]
    if word in HE or word in SHE:
        entity, sieve = _person(walk, token, "m" if word in HE else "f")
    elif word in THEY:
        entity, sieve = _many(walk, token), "they"
    elif word in IT:
        entity, sieve = _thing(walk, token), "it"
    else:
        return
    if entity is None:
        return
    if word in HE or word in SHE:
        entity.gender = entity.gender or ("m" if word in HE else "f")
    walk.stage.join(entity, token, token + 1, MentionForm.PRONOUN, sieve, (token,))
    walk.pass_by(token, entity)


def _person(walk: Walk, token: int, gender: str) -> tuple[Entity | None, str]:
    scene = walk.scene
    quote = scene.quote(token)
    speaker = _speaker_of(walk, token) if quote is not None else None
    fits = [
        [s for s in steps if _may_be(walk, s, token, gender) and s.entity is not speaker] for steps in walk.recent(token)
    ]
    if token in walk.speakers and quote is None:
        known = walk.last_speaker
        if known is not None and known.kind == PERSON and known.gender in ("", gender) and any(s.entity is known for f in fits for s in f):
            return known, "speaker"
    for steps in fits:
        step = _best(steps, quote)
        if step is not None:
            return step.entity, "subject" if step.subject else "recency"
    return None, ""


def _may_be(walk: Walk, step: Step, token: int, gender: str) -> bool:
    entity = step.entity
    if entity.kind != PERSON or entity.gender not in ("", gender) or entity.plural:
        return False
    argument = walk.scene.arguments.get(token)
    word = walk.scene.lower[token]
    if argument is None or word in _REFLEXIVE or step.clause is None:
        return True
    # "Smith told him": two arguments of one verb are two people
    return not (step.clause == argument.clause and word not in ("his",) and not (word == "her" and _owns(walk, token)))


def _owns(walk: Walk, token: int) -> bool:
    return token + 1 < len(walk.scene.lower) and walk.scene.draft.tags[token].startswith("PRP$")


def _best(steps: list[Step], quote: int | None) -> Step | None:
    """The first subject, else the first other, of those on the pronoun's own side of quotation marks."""
    for side in ([s for s in steps if (s.quote is None) == (quote is None)], steps):
        for step in side:
            if step.subject:
                return step
        if side:
            return side[0]
    return None


def _many(walk: Walk, token: int) -> Entity | None:
    for steps in walk.recent(token, 1):
        fits = [s for s in steps if s.entity.plural or s.entity.kind == GROUP]
        if fits:
            return next((s.entity for s in fits if s.subject), fits[-1].entity)
        if walk.scene.lower[token] == "their" and (bodies := [s for s in steps if s.entity.kind == ORGANIZATION and s.subject]):
            return bodies[0].entity
    return None


def _thing(walk: Walk, token: int) -> Entity | None:
    lower = walk.scene.lower
    argument = walk.scene.arguments.get(token)
    if lower[token] == "it" and (argument is None or not argument.subject or argument.copula or argument.verb in _EMPTY):
        return None
    for steps in walk.recent(token, 1):
        fits = [s for s in steps if s.entity.kind in (ORGANIZATION, COUNTRY, GROUP) and not s.entity.plural]
        subjects = [s for s in fits if s.subject]
        if subjects:
            return subjects[0].entity
        if any(s.subject for s in steps):
            return None
    return None


# --- first persons


def _speaker_of(walk: Walk, token: int) -> Entity | None:
    """Who speaks the words at a token, where a statement tells it."""
    number = bisect_right(walk.quoted, token, key=lambda q: q[0]) - 1
    while number >= 0 and number > bisect_right(walk.quoted, token, key=lambda q: q[0]) - 4:
        first, stop, one = walk.quoted[number]
        if first <= token < stop:
            return speaker_entity(walk, one.speaker_row, one.speaker, one.speaker_tokens)
        number -= 1
    return None


def speaker_entity(walk: Walk, row: int | None, item: int | None, tokens: tuple[int, int] | None) -> Entity | None:
    """The entity that a statement's speaker group names."""
    if item is not None and row is not None:
        entity = walk.stage.at.get(walk.scene.draft.rows[row].items[item].head)
        if entity is not None:
            return entity
    if tokens is None:
        return None
    found = (walk.stage.at.get(token) for token in range(tokens[1] - 1, tokens[0] - 1, -1))
    people = [entity for entity in found if entity is not None]
    return next((entity for entity in people if entity.kind == PERSON), people[0] if people else None)


def resolve_first_persons(walk: Walk, tokens: list[int]) -> None:
    """Joins "I" of a quotation with its speaker, and "we" with a speaker that is no single person."""
    for token in tokens:
        word = walk.scene.lower[token]
        entity = _speaker_of(walk, token)
        if entity is None:
            continue
        if word in FIRST and entity.kind == PERSON:
            walk.stage.join(entity, token, token + 1, MentionForm.PRONOUN, "speaker-i", (token,))
        elif word in WE and entity.kind in (GROUP, ORGANIZATION, COUNTRY):
            walk.stage.join(entity, token, token + 1, MentionForm.PRONOUN, "speaker-we", (token,))
