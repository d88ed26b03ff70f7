"""Coreference: the mentions of an article become its cast.

The sieves, precise first: names (`named`), titles, appositions and predicates (`links`), nominals (`nominals`),
pronouns (`pronouns`), then the first persons of quotations. Each mention keeps the sieve that joined it as evidence.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from natonews.lexicon import Lexicon
from natonews.model import StatementMode
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import NounGroup, Row
from natonews.parsing.names.names import Name
from natonews.parsing.statements.said import Said

from .cast import Cast
from .dating import moments_of
from .entities import PERSON, PLACE, Entity, Stage
from .finish import cast_of
from .labels import keep_label, read_label
from .links import read_appositions, read_predicates, read_titles, said_of
from .named import NameSieves
from .nationals import read_national
from .nominal import OWN
from .nominals import is_generic, read_nominal, read_relative, resolve_nominal
from .pronouns import FIRST, PRONOUNS, WE, resolve_first_persons, resolve_pronoun
from .scene import Scene, scene_of
from .sites import read_site
from .walk import Walk

_FIRST_PERSONS = frozenset((*FIRST, *WE))


def resolve(draft: Draft, said: Sequence[Said], lexicon: Lexicon) -> Cast:
    """The actors and places of an article with every mention that the sieves join."""
    scene = scene_of(draft, said)
    stage = Stage()
    names = NameSieves(scene, stage, lexicon)
    names.run()
    speakers, quoted = dict(_speakers(scene, said)), tuple(_quoted(said))
    walk = Walk(scene, stage, lexicon, names, speakers, quoted, moments=moments_of(scene))
    read_titles(walk)
    for row in range(len(draft.rows)):
        read_appositions(walk, row)
    for entity in stage.entities:
        entity.last = -1  # from here on: the latest mention before the place that the walk has reached
    _walk(walk)
    resolve_first_persons(walk, [n for n, word in enumerate(scene.lower) if word in _FIRST_PERSONS])
    return cast_of(scene, stage, lexicon)


def _speakers(scene: Scene, said: Sequence[Said]) -> Iterator[tuple[int, Said]]:
    for one in said:
        if one.speaker is not None and one.speaker_row is not None:
            yield scene.draft.rows[one.speaker_row].items[one.speaker].head, one


def _quoted(said: Sequence[Said]) -> list[tuple[int, int, Said]]:
    found = []
    for one in said:
        if one.speaker_tokens is not None:
            stretches = one.quotes or (one.content if one.mode is StatementMode.DIRECT else ())
            found += [(first, stop, one) for first, stop in stretches]
    return sorted(found, key=lambda q: q[:2])


def _walk(walk: Walk) -> None:
    """Goes through the sentences; in each the mentions in their order, then what is said of a subject."""
    draft = walk.scene.draft
    names = deque(draft.names)
    sites: list[tuple[int, Entity]] = []
    pronouns = {token for token, word in enumerate(walk.scene.lower) if word in PRONOUNS}
    for number, row in enumerate(draft.rows):
        _pass_names(walk, names, row.first, sites)
        walk.sentence = number
        _walk_row(walk, row, names, sites, pronouns)
    _pass_names(walk, names, len(walk.scene.lower), sites)


def _walk_row(
    walk: Walk, row: Row, names: deque[Name], sites: list[tuple[int, Entity]], pronouns: AbstractSet[int]
) -> None:
    number, at = walk.sentence, walk.stage.at
    clauses = {item: clause for clause in walk.scene.draft.analyses[number].clauses for item in said_of(clause)}
    for item, group in enumerate(row.items):
        first = group.first
        if group.kind != "NG" and first not in pronouns:
            continue
        if names and names[0].first < first:
            _pass_names(walk, names, first, sites)
        if first in pronouns and first not in at:
            resolve_pronoun(walk, first)
        if not isinstance(group, NounGroup):
            continue
        if group.name is not None:
            _named(walk, group)
        if names and names[0].first < group.stop:
            _pass_names(walk, names, group.stop, sites)
        if group.name is None and not group.pronoun and not group.time:
            if item in clauses:
                read_predicates(walk, number, clauses[item])
            read_site(walk, group, sites)
            _nominal(walk, group, number)


def _named(walk: Walk, group: NounGroup) -> None:
    """What stands before a name: "the Finn", "his wife Eva Lund"."""
    if group.determiner == "the":
        read_national(walk, group)
    elif group.determiner in OWN:
        read_relative(walk, group)


def _pass_names(walk: Walk, names: deque[Name], stop: int, sites: list[tuple[int, Entity]]) -> None:
    """Notes the names before a token, the places among them apart."""
    while names and names[0].first < stop:
        name = names.popleft()
        entity = walk.stage.at[name.first]
        if entity.kind != PLACE:
            walk.pass_by(name.stop - 1, entity)
        else:
            sites.append((walk.scene.sentence(name.first), entity))


def _nominal(walk: Walk, group: NounGroup, row: int) -> None:
    entity = walk.stage.at.get(group.head) or read_label(walk, group, row)
    if entity is None:
        nominal = read_nominal(walk, group, row)
        if nominal is None or is_generic(walk, nominal):
            return
        entity = resolve_nominal(walk, nominal)
    elif entity.kind == PERSON and entity.country is None and group.determiner in OWN:
        # "X, its commander": only now it is known whose
        nominal = read_nominal(walk, group, row)
        entity.country = nominal.role.country if nominal is not None else None
    if entity.kind != PLACE:
        walk.pass_by(group.head, entity)
        keep_label(walk, entity, row)
