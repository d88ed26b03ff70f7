"""What looks like a deed and is none: metaphor, sport, accident, a deed of nobody to nobody in particular.

Each rule is a function that says no; a wording that none of them refuses tells a deed.
"""

from collections.abc import Callable

from natonews.lexicon.tables.deed_governors import ABSTRACT, NO_AGENTS, SPORT
from natonews.lexicon.tables.deed_words import (
    ANYBODY,
    BLUNT,
    COMPANIES,
    FIGURATIVE,
    FOES,
    LEADERS,
    MATCHDAYS,
    NEEDY,
    OF_NATURE,
    ONLY_OF,
    RIVALRY,
)
from natonews.ontology import EventType as T
from natonews.parsing.groups.groups import NounGroup

from .case import VIOLENT, Case
from .scene import Scene, classes_of, holds, item_at, own_tokens, tokens_of
from .valency import Fit, Valency
from .violence import by_accident, in_attack, in_clashes, violently

Tokens = tuple[int, ...]

#: Types that need somebody who does them.
_NEED_SOURCE = frozenset({T.REQUEST, T.AGREE, T.SUPPORT, T.CONSULT, T.COOPERATE, T.REJECT, T.THREATEN})
#: Types that a passive with a noun of its own tells only with its doer.
_BY_SOMEBODY = frozenset({T.CONCEDE})
_NEED_TARGET = frozenset({T.SUPPORT, T.AID})


def is_deed(scene: Scene, frame: Valency, fit: Fit, sources: Tokens, targets: Tokens) -> bool:
    """Whether the wording tells a deed here."""
    row = fit.wording.row
    if row is None:
        return False
    case = Case(scene, frame, row, not (fit.wording.noun or fit.wording.second), fit.wording.particle, sources, targets)
    return not any(refuses(case) for refuses in _REFUSALS)


def _of_no_agent(case: Case) -> bool:
    """The doer does nothing on purpose: a flood, a crash, a market; but artillery fire is no fire."""
    for item in case.frame.doers:
        group = case.scene.items[item]
        storm = case.scene.draft.tokens.lower[group.first] in _STORMS
        if storm or (group.lemma in NO_AGENTS and not _named(case.scene, item)):
            return VIOLENT.isdisjoint(classes_of(case.scene, item))
    return False


_STORMS = frozenset({"hurricane", "typhoon", "cyclone", "storm", "tropical"})


def _of_nobody(case: Case) -> bool:
    """The type needs a doer and has none, or a guessed noun lacks one side."""
    if case.row.words.startswith("ANY "):
        return not (case.sources and case.targets)
    return case.row.type in _NEED_SOURCE and not case.sources


def _with_nobody(case: Case) -> bool:
    """A meeting of one with nobody, unless the one is several: leaders, an alliance."""
    if case.row.type is not T.CONSULT or case.row.mode == "third-party":
        return False
    if case.frame.verb.lemma == "call" and case.row.mode == "phone":
        return not _phoned(case)
    return not (case.targets or len(case.sources) > 1 or _several(case))


def _at_home(case: Case) -> bool:
    """A leader who comes to a place of the country that is theirs visits nobody."""
    if case.row.mode != "visit" or case.row.source != "LEADER":
        return False
    own, there = _countries(case.scene, case.sources), _countries(case.scene, case.targets)
    return bool(own & there)


def _countries(scene: Scene, tokens: Tokens) -> set[str]:
    names = scene.draft.names
    found: set[str] = set()
    for token in tokens:
        item = item_at(scene, token)
        group = scene.items[item] if item is not None else None
        if isinstance(group, NounGroup):
            found |= {names[n].country or "" for n in group.names}
    return found - {""}


def _phoned(case: Case) -> bool:
    """Whether somebody calls one person, and calls them nothing."""
    things = case.frame.things
    if len(things) != 1 or case.frame.receivers or case.frame.particle or not case.targets:
        return False
    behind = case.scene.items[things[0] + 1 : things[0] + 2]
    if behind and (behind[0].kind[:2] in ("JJ", "``") or getattr(behind[0], "time", None) is False):
        return False  # "called him a friend"
    leader = case.scene.items[things[0]].lemma in LEADERS
    return leader or all(_is_person(case.scene, token) for token in case.targets)


def _to_anybody(case: Case) -> bool:
    """It is told of anybody: "two people were arrested", without who, or whose."""
    if case.sources:
        return False
    for item in (*case.frame.things, *case.frame.doers):
        group = case.scene.items[item]
        if case.scene.items[item].lemma in FOES or not VIOLENT.isdisjoint(classes_of(case.scene, item)):
            return False
        if isinstance(group, NounGroup) and (group.names or group.pronoun or group.possessor is not None):
            return False
    lower = case.scene.draft.tokens.lower
    if case.row.type is T.ASSAULT and case.targets and (in_attack(case) or in_clashes(case)):
        return False
    return all(lower[token] in ANYBODY for token in case.targets)


def _of_nothing(case: Case) -> bool:
    """A refusal of nothing, praise or help for nobody, an accusation of nobody and nothing."""
    things = bool(case.frame.things)
    if case.row.type is T.REJECT:
        return not (things or case.targets or case.particle)
    if case.row.type is T.AID and not case.targets and case.frame.verb.lemma in NEEDY:
        return True
    if case.row.type is T.SUPPORT and not case.targets and _own(case):
        return True
    if case.row.type in _BY_SOMEBODY and case.frame.verb.passive and not (case.bare or case.sources):
        return True  # "steps were taken"
    if not case.bare or case.targets or case.frame.verb.lemma in BLUNT:
        return False
    if case.row.type in _NEED_TARGET:
        return True
    return case.row.type in (T.ACCUSE, T.COERCE) and not (case.sources and (things or case.particle))


def _own(case: Case) -> bool:
    """Whether the thing is the doer's own: "defended its policies"."""
    groups = [case.scene.items[item] for item in case.frame.things[:1]]
    return any(isinstance(g, NounGroup) and g.determiner in ("its", "his", "her", "their") for g in groups)


def _in_sport(case: Case) -> bool:
    """An attack in a sentence about a match, and most deeds on a page about one."""
    if case.row.type is T.ASSAULT and holds(case.scene, SPORT):
        return True
    barred = case.row.type in (T.COERCE, T.SANCTION) and not case.sources and case.frame.verb.passive
    if barred and holds(case.scene, MATCHDAYS):
        return True
    return len(case.scene.played) >= _SPORTS_PAGE and case.row.type in _PLAYED and not _by_force(case)


#: So many words of matches make a sports page, and so are told there what elsewhere are deeds.
_SPORTS_PAGE = 3
_PLAYED = frozenset({T.ASSAULT, T.RETREAT, T.SUPPORT, T.CONCEDE, T.SANCTION, T.MOBILIZE, T.ACCUSE, T.REJECT})


def _by_force(case: Case) -> bool:
    """Whether those who do it are a force, or use arms; a club called Arsenal is none."""
    items = case.scene.items
    doers = [item for item in case.frame.doers if not _is_club(items[item])]
    return any(not VIOLENT.isdisjoint(classes_of(case.scene, item)) for item in doers)


def _is_club(group: object) -> bool:
    return isinstance(group, NounGroup) and group.name is not None and group.stop - group.first == 1


def _in_contest(case: Case) -> bool:
    """Who beats somebody, and is no force and no mob, wins; what batters a coast is the weather."""
    if case.row.mode != "beat" or case.frame.verb.lemma not in ("beat", "batter", "thrash"):
        return False
    doers = [case.scene.items[item] for item in case.frame.doers]
    named = any(isinstance(group, NounGroup) and group.names for group in doers)
    return (named or case.frame.verb.lemma == "batter") and not case.frame.particle and not _by_force(case)


def _named_strike(case: Case) -> bool:
    """Who calls the strikes an act of war calls for no strike."""
    if case.row.type is not T.PROTEST or case.frame.verb.lemma != "call":
        return False
    groups = [case.scene.items[item] for item in case.frame.things]
    return any(isinstance(group, NounGroup) and (group.determiner == "the" or group.plural) for group in groups)


def _of_weather(case: Case) -> bool:
    """An amber warning threatens nobody."""
    if case.row.type is not T.THREATEN or case.bare:
        return False
    lower, groups = case.scene.draft.tokens.lower, [case.scene.items[item] for item in case.frame.things]
    return any(not OF_NATURE.isdisjoint(lower[group.first : group.head]) for group in groups)


def _on_ideas(case: Case) -> bool:
    """An attack on journalism, a fight against inflation."""
    if case.row.type is not T.ASSAULT or case.frame.verb.lemma not in FIGURATIVE:
        return False
    scene = case.scene
    return any(scene.items[i].lemma in ABSTRACT and VIOLENT.isdisjoint(classes_of(scene, i)) for i in case.frame.things)


def _between_people(case: Case) -> bool:
    """One politician beats or pummels another: at the polls, or with words."""
    if case.row.type is not T.ASSAULT or case.frame.verb.lemma not in RIVALRY or not case.sources:
        return False
    return all(_is_person(case.scene, token) for token in (*case.sources, *case.targets))


def _is_person(scene: Scene, token: int) -> bool:
    item = item_at(scene, token)
    group = scene.items[item] if item is not None else None
    return isinstance(group, NounGroup) and group.name is not None and scene.draft.names[group.name].kind == "PER"


def _credited(case: Case) -> bool:
    """What is put down to a cause is a deed of violence or nobody is blamed: "attributed the gain to demand"."""
    if case.row.type is not T.ACCUSE or case.frame.verb.lemma not in ("attribute", "trace", "credit", "ascribe"):
        return False
    blamed = (classes_of(case.scene, item) for item in case.frame.things)
    return not any("ATTACK" in names or "DISASTER" in names for names in blamed)


def _turned_over(case: Case) -> bool:
    """Who turns something on its head turns on nobody."""
    verb = case.frame.verb.lemma
    return case.row.type is T.ACCUSE and verb == "turn" and bool(case.frame.things) and not case.frame.verb.passive


def _of_a_thing(case: Case) -> bool:
    """To receive evidence, to tour five counties, to meet resistance is to meet nobody."""
    if case.row.type is not T.CONSULT or not case.bare or case.frame.verb.lemma not in _RECEIVING:
        return False
    things = case.frame.things
    if case.frame.verb.lemma == "meet":
        return bool(things) and not tokens_of(case.scene, things)
    if case.frame.verb.lemma in ("visit", "tour"):
        near = any(phrase.preposition in ("in", "of", "near", "on") for phrase in case.frame.phrases)
        return bool(things) and not near and not tokens_of(case.scene, things)
    return bool(things) and not own_tokens(case.scene, things)


_RECEIVING = frozenset({"receive", "visit", "tour", "entertain", "greet", "meet"})


def _of_business(case: Case) -> bool:
    """A company that raises money or a stake aids and mobilizes nobody."""
    if case.row.type not in (T.AID, T.MOBILIZE) or not case.frame.doers:
        return False
    scene = case.scene
    if not all(_is_company(scene, item) for item in case.frame.doers):
        return False
    return not any(_is_company(scene, item_at(scene, t) or 0) is None for t in case.targets)


def _is_company(scene: Scene, item: int) -> bool | None:
    """Whether the group is a company; None for a place."""
    group = scene.items[item]
    if scene.draft.tokens.lower[group.head] in COMPANIES:
        return True
    if not isinstance(group, NounGroup) or group.name is None:
        return False
    name = scene.draft.names[group.name]
    return None if name.kind in ("LOC", "GPE") else getattr(name.row, "sector", None) == "BUS"


def _at_a_rally(case: Case) -> bool:
    """A leader who attends a rally protests against nobody, nor do soldiers who march."""
    if case.row.type is T.PROTEST and case.bare and case.frame.verb.lemma == "march":
        return any("ARMED" in classes_of(case.scene, item) for item in case.frame.doers)
    if case.row.type is not T.PROTEST or case.frame.verb.lemma not in ("attend", "address", "hold", "stage"):
        return False
    return bool(case.sources) and all(_is_person(case.scene, token) for token in case.sources)


def _of_other_things(case: Case) -> bool:
    """To release a film, to reinforce a commitment."""
    wanted = ONLY_OF.get(case.frame.verb.lemma)
    if wanted is None or not case.bare or not case.frame.things:
        return False
    scene = case.scene
    return not any(not wanted.isdisjoint(classes_of(scene, i)) or _named(scene, i) for i in case.frame.things)


def _bluntly(case: Case) -> bool:
    """A verb of many meanings that is not told of somebody who does it to somebody."""
    if not case.bare or case.frame.verb.lemma not in BLUNT:
        return False
    if case.row.type is T.ASSAULT:
        return not violently(case)
    if not case.sources:
        return True
    return not (case.targets or len(case.sources) > 1 or (case.row.type is T.CONSULT and _several(case)))


def _several(case: Case) -> bool:
    """Whether the doers are several at once: leaders, ministers, an alliance."""
    for item in case.frame.doers:
        group = case.scene.items[item]
        if "MEMBERSHIP" in classes_of(case.scene, item) or (isinstance(group, NounGroup) and group.plural):
            return True
        if group.lemma in ("alliance", "bloc", "council", "union"):
            return True
    return False


def _named(scene: Scene, item: int) -> bool:
    """Whether the group is a name or a pronoun, and so may be anybody."""
    group = scene.items[item]
    return isinstance(group, NounGroup) and (group.name is not None or group.pronoun)


_REFUSALS: tuple[Callable[[Case], bool], ...] = (
    _of_no_agent,
    _of_nobody,
    _with_nobody,
    _at_home,
    _to_anybody,
    _of_nothing,
    _in_sport,
    _in_contest,
    _of_weather,
    _named_strike,
    _on_ideas,
    _between_people,
    by_accident,
    _credited,
    _turned_over,
    _of_a_thing,
    _at_a_rally,
    _of_business,
    _of_other_things,
    _bluntly,
)
