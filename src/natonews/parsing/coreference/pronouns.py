"""The sieves of pronouns: he and she, they, it, and I and we of a quotation's speaker."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from natonews.lexicon.tables.reference_words import (
    BODY_VERBS,
    EMPTY_IT_VERBS,
    KIN,
)
from natonews.lexicon.tables.role_nouns import ROLE_NOUNS
from natonews.model import MentionForm
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import Group, NounGroup

from .entities import COUNTRY, GROUP, ORGANIZATION, PERSON, Entity
from .walk import Step, Walk, possessor_of

HE: Final = frozenset(("he", "him", "his", "himself"))
SHE: Final = frozenset(("she", "her", "hers", "herself"))
THEY: Final = frozenset(("they", "them", "their", "theirs", "themselves"))
IT: Final = frozenset(("it", "its", "itself"))
FIRST: Final = frozenset(("i", "me", "my", "mine", "myself"))
WE: Final = frozenset(("we", "us", "our", "ours", "ourselves"))
PRONOUNS: Final = HE | SHE | THEY | IT | FIRST | WE
_REFLEXIVE: Final = frozenset(("himself", "herself", "themselves", "itself"))


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
        [s for s in steps if _may_be(walk, s, token, gender) and s.entity is not speaker]
        for steps in walk.recent(token)
    ]
    governor = _governor(walk, token, fits)
    if governor is not None:
        return governor, "governing-subject"
    fits = _without_kin(walk, token, fits)
    here = scene.sentence(token)
    begun = any(s.subject and s.sentence == here and s.quote is None for steps in fits[:1] for s in steps)
    if token in walk.speakers and quote is None and not begun:
        known = _listener(walk, fits) or _main_subject(walk, token, fits) or walk.last_speaker
        if (
            known is not None
            and known.kind == PERSON
            and known.gender in ("", gender)
            and any(s.entity is known for f in fits for s in f)
            and not _silent(walk, token, fits, known)
        ):
            return known, "speaker"
    ahead = _ahead(walk, token, fits, gender)
    if ahead is not None:
        return ahead, "subject-ahead"
    step = _choose(fits, quote)
    return (step.entity, "subject" if step.subject else "recency") if step is not None else (None, "")


def _without_kin(walk: Walk, token: int, fits: list[list[Step]]) -> list[list[Step]]:
    """The steps without unnamed relatives where a relative is owned: "his father left, while his mother stayed"."""
    row, item = walk.scene.groups.get(_owned(walk, token), (-1, -1))
    if row < 0 or walk.scene.group((row, item)).lemma not in KIN:
        return fits
    named = [[s for s in steps if s.entity.named or s.entity.nouns.isdisjoint(KIN)] for steps in fits]
    return named if any(named) else fits


def _owned(walk: Walk, token: int) -> int:
    """The head of the group that a possessive pronoun opens; -1 if it owns nothing."""
    row = walk.scene.draft.rows[walk.scene.sentence(token)]
    at = bisect_right(row.items, token, key=lambda item: item.first) - 1
    group = row.items[at] if at >= 0 else None
    return group.head if isinstance(group, NounGroup) and group.first == token and group.head > token else -1


def _listener(walk: Walk, fits: list[list[Step]]) -> Entity | None:
    """Who was asked in the sentence in which the last speaker asked: it is his turn."""
    asked = walk.asked
    if asked is None or walk.last_speaker is None or asked.cue is None:
        return None
    here = [s.entity for steps in fits for s in steps if s.sentence == walk.spoke and s.entity is not walk.last_speaker]
    items = walk.scene.draft.rows[asked.row].items
    told = None if asked.addressee is None else walk.stage.at.get(items[asked.addressee].head)
    if told is not None:
        return told if told in here else None
    speaker = walk.scene.lower[items[asked.speaker].head] if asked.speaker is not None else ""
    return here[0] if speaker in _ASKERS and here else None


_ASKERS: Final = frozenset("reporter reporters journalist journalists correspondent interviewer moderator".split())


def _main_subject(walk: Walk, token: int, fits: list[list[Step]]) -> Entity | None:
    """The subject of the sentence before where the last speaker spoke in a minor clause.

    As in "Told that Smith had left, Jones laughed. 'Again?' he said".
    """
    argument = walk.scene.arguments.get(walk.mouth)
    if walk.spoke != walk.scene.sentence(token) - 1 or argument is None:
        return None
    row, number = argument.clause
    clauses = walk.scene.draft.analyses[row].clauses
    if row != walk.spoke or clauses[number].relation not in _MINOR:
        return None
    steps = (s for found in fits for s in found if s.sentence == walk.spoke and s.subject and s.quote is None)
    return next((s.entity for s in steps if s.clause and clauses[s.clause[1]].relation == "root"), None)


_MINOR: Final = frozenset(("complement", "adverbial", "relative", "noun"))


def _silent(walk: Walk, token: int, fits: list[list[Step]], known: Entity) -> bool:
    """Whether the sentence before tells of somebody else, where nobody speaks: "Smith was unmoved. 'No,' he said"."""
    here = walk.scene.sentence(token)
    if walk.spoke >= here - 1:
        return False
    above = (s for steps in fits for s in steps if s.sentence == here - 1 and s.subject and s.quote is None)
    subject = next(above, None)
    return subject is not None and subject.entity is not known


_OPENING: Final = 40  #: tokens that an opening phrase may have


def _ahead(walk: Walk, token: int, fits: list[list[Step]], gender: str) -> Entity | None:
    """The subject behind the comma of an opening phrase: "In her speech, Smith said"."""
    scene = walk.scene
    number = scene.sentence(token)
    row, analysis = scene.draft.rows[number], scene.draft.analyses[number]
    if token - row.first > _OPENING or any(step.sentence == number for steps in fits[:1] for step in steps):
        return None
    for clause in analysis.clauses[:_OPENING]:
        if clause.relation != "root" or len(clause.subjects) != 1:
            continue
        subject = row.items[clause.subjects[0]]
        entity = walk.stage.at.get(subject.head)
        if subject.first <= token or entity is None or entity.kind != PERSON or entity.gender not in ("", gender):
            return None
        opening = scene.lower[subject.first - 1] == "," and scene.quote(token) == scene.quote(subject.head)
        return (
            entity
            if opening and not any(scene.arguments[n].subject for n in range(row.first, token) if n in scene.arguments)
            else None
        )
    return None


def _governor(walk: Walk, token: int, fits: list[list[Step]]) -> Entity | None:
    """The subject of the clause that governs the pronoun's, or whose noun it explains: "Smith's claim that he won"."""
    argument = walk.scene.arguments.get(token)
    if argument is None or not argument.subject or not fits:
        return None
    row, number = argument.clause
    clauses = walk.scene.draft.analyses[row].clauses
    items = walk.scene.draft.rows[row].items
    near = {step.entity.number for step in fits[0]}
    for _ in range(3):
        clause = clauses[number]
        explained = _explained(items, clause)
        if explained is not None:
            owner = possessor_of(walk, explained, row)
            if owner is not None and owner.number in near:
                return owner
        if clause.parent is None or clause.relation not in ("complement", "open", "noun", "relative"):
            return None
        number = clause.parent
        if clause.relation == "complement":
            for item in clauses[number].subjects:
                head = items[item].head
                entity = walk.stage.at.get(head)
                beside = walk.scene.quote(head) == walk.scene.quote(token)  # not "'He lies,' he said"
                if entity is not None and entity.number in near and head < token and beside:
                    return entity
    return None


def _explained(items: Sequence[Group], clause: Clause) -> NounGroup | None:
    """The noun that a clause explains: "remarks" in "his remarks, where he ..."."""
    at = clause.noun
    if at is None and clause.marker == "where" and clause.first > 1:
        at = clause.first - (2 if items[clause.first - 1].kind == "," else 1)
    noun = items[at] if at is not None else None
    return noun if isinstance(noun, NounGroup) else None


def _choose(fits: list[list[Step]], quote: int | None) -> Step | None:
    """The subject of this sentence, then of the one before; then the first other, the nearest sentence first."""
    sided = [[s for s in steps if (s.quote is None) == (quote is None)] for steps in fits]
    for found in (sided, fits):
        for steps in found[:2]:
            subject = next((s for s in steps if s.subject), None)
            if subject is not None:
                return subject
        for steps in found:
            if steps:
                return steps[0]
    return None


def _may_be(walk: Walk, step: Step, token: int, gender: str) -> bool:
    entity = step.entity
    if entity.kind != PERSON or entity.gender not in ("", gender) or entity.plural:
        return False
    argument = walk.scene.arguments.get(token)
    word = walk.scene.lower[token]
    if argument is None or word in _REFLEXIVE or step.clause is None:
        return True
    if entity in _own_subjects(walk, token) and not (word == "her" and _owns(walk, token)):
        return False
    # "Smith told him": two arguments of one verb are two people
    return not (step.clause == argument.clause and word != "his" and not (word == "her" and _owns(walk, token)))


def _own_subjects(walk: Walk, token: int) -> list[Entity]:
    """The subjects of the verb whose object a pronoun is: in "police moved to disperse them" it is not the police."""
    argument = walk.scene.arguments.get(token)
    if argument is None or argument.subject or walk.scene.lower[token] not in _OBJECTS:
        return []
    row, number = argument.clause
    items = walk.scene.draft.rows[row].items
    subjects = walk.scene.draft.analyses[row].clauses[number].subjects
    return [entity for item in subjects if (entity := walk.stage.at.get(items[item].head)) is not None]


_OBJECTS: Final = frozenset(("him", "her", "them", "it"))


def _owns(walk: Walk, token: int) -> bool:
    return token + 1 < len(walk.scene.lower) and walk.scene.draft.tags[token].startswith("PRP$")


def _many(walk: Walk, token: int) -> Entity | None:
    """The subject in the plural, or the body that speaks of itself: "the ministry said they"."""
    governor = _governor(walk, token, walk.recent(token, 0))
    if governor is not None and (governor.plural or governor.kind in (GROUP, ORGANIZATION)):
        return governor
    apart = _own_subjects(walk, token)
    for steps in walk.recent(token, 1):
        fits = [s for s in steps if (s.entity.plural or s.entity.kind == GROUP) and s.entity not in apart]
        subjects = [s.entity for s in fits if s.subject]
        if subjects or any(s.subject and s.entity not in apart for s in steps):
            return subjects[0] if subjects else None
    return None


def _thing(walk: Walk, token: int) -> Entity | None:
    """The body or state that is the subject of the same sentence; at a sentence's opening, of the one before."""
    scene = walk.scene
    argument = scene.arguments.get(token)
    if scene.lower[token] == "it" and (
        argument is None or not argument.subject or argument.copula or argument.verb in EMPTY_IT_VERBS
    ):
        return None
    governor = _governor(walk, token, walk.recent(token, 0))
    if governor is not None:
        return governor if governor.kind in (ORGANIZATION, COUNTRY, GROUP) and not governor.plural else None
    at = token - scene.starts[scene.sentence(token)]
    opening = at < 2 and argument is not None and argument.verb in BODY_VERBS
    opening = opening or (at == 0 and scene.lower[token] == "its" and _of_a_body(walk, token + 1))
    for steps in walk.recent(token, 1):
        if steps[0].sentence != scene.sentence(token) and not opening:
            return None
        first = next((s for s in steps if s.subject), None)
        if first is not None:
            return (
                first.entity
                if first.entity.kind in (ORGANIZATION, COUNTRY, GROUP) and not first.entity.plural
                else None
            )
    return None


def _of_a_body(walk: Walk, at: int) -> bool:
    """Whether the noun behind "its" is of what bodies and states have: "its spokesman", "its fighters"."""
    row, item = walk.scene.groups.get(at, (-1, -1))
    lemma = walk.scene.draft.rows[row].items[item].lemma if row >= 0 else walk.scene.lower[at]
    return lemma in ROLE_NOUNS


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
