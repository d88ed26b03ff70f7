"""Deeds: from the analysed sentences of an article to who did what to whom."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from natonews.lexicon import Deed
from natonews.lexicon.tables.deed_governors import GOVERNING_VERBS
from natonews.lexicon.tables.deed_standing import AHEAD
from natonews.lexicon.tables.deed_words import CLAIMING, MATCHES
from natonews.model import Evidence, SentenceKind, StatementMode
from natonews.model.events import EventStatus
from natonews.ontology import EventType as T
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import NounGroup, VerbGroup
from natonews.parsing.statements.said import Said

from .found import DeedFound
from .grounds import Ground, grounded
from .index import DeedIndex, index_of
from .noun_status import WORDS, ground_of
from .nouns import noun_deeds
from .places import place_of
from .reading import read_clause
from .scene import Scene, item_at, scene_of
from .status import Judged, judge
from .told import Told
from .when import time_of

_SILENT = frozenset({SentenceKind.BYLINE, SentenceKind.STAMP, SentenceKind.BOILERPLATE})
_ASIDE = frozenset({"relative", "adverbial", "noun", "parenthetical", "open"})
_SPELLING_OUT = frozenset({"participle", "adverbial", "relative"})
#: Acts whose object is taken for true: what one praises or ratifies one does not claim.
_TAKEN_FOR_TRUE = frozenset({SpeechAct.SUPPORT, SpeechAct.PRAISE, SpeechAct.THANK, SpeechAct.REJECT})
#: What the verb tells of the noun: with these a deed noun among its arguments is taken up or does not happen.
_TAKING = frozenset({T.REQUEST, T.REJECT, T.THREATEN, T.AGREE, T.CONCEDE, T.SANCTION, T.RETREAT, T.CONSULT, T.SUPPORT})


def find_deeds(draft: Draft, said: Sequence[Said]) -> tuple[DeedFound, ...]:
    """Who did what to whom, in the order of the text; `said` are the statements of the article."""
    index = index_of(draft.lexicon)
    spoken = _by_sentence(said)
    played = MATCHES.intersection(draft.tokens.lower)
    starts = [time.first for time in draft.times]
    today = _year(draft)
    found: list[DeedFound] = []
    for number, row in enumerate(draft.rows):
        if _tells(row.items, index) and draft.sentences[number].sentence.kind not in _SILENT:
            scene = scene_of(draft, index, number, played)
            deeds = sorted(_apart(scene, (*_of_clauses(scene), *_of_nouns(scene))), key=lambda pair: pair[0].trigger)
            placed = (_placed(scene, deed, spoken, starts) for deed in _merged(deeds))
            found += [deed for deed in placed if not _long_ago(draft, deed, today)]
    return tuple(found)


_GENERATION = 30  # years
_MODERN = 1990  # what is older than a generation before this is history in a text without dates


def _year(draft: Draft) -> int:
    """The year from which the article looks back: of its publication, else the latest that it names."""
    if draft.published is not None:
        return draft.published.year
    return max((time.time.start.year for time in draft.times if time.time.start is not None), default=_MODERN)


def _long_ago(draft: Draft, deed: DeedFound, today: int) -> bool:
    """Whether the deed is history told as background, a generation old or more."""
    start = draft.times[deed.time].time.start if deed.time is not None else None
    return start is not None and max(today, _MODERN) - start.year >= _GENERATION


def _tells(items: Sequence[object], index: DeedIndex) -> bool:
    """Whether a sentence holds a word that can tell a deed."""
    verbs, heads, classes = index.verbs, index.noun_heads, index.classes
    for item in items:
        if isinstance(item, VerbGroup):
            if item.lemma in verbs or item.lemma in GOVERNING_VERBS or item.copula:
                return True
        elif isinstance(item, NounGroup) and (item.lemma in heads or item.lemma in classes):
            return True
    return False


_FAR = 20  # deeds of a sentence that may be told twice stand no further apart
#: A deed, and whether it may only spell out another one: it hangs on the main clause, or a noun tells it.
_Part = tuple[DeedFound, bool]


def _apart(scene: Scene, deeds: Sequence[_Part]) -> Iterator[_Part]:
    """The deeds, where one that asks for or turns down another told by a noun keeps to its own words."""
    nouns = {deed.trigger[0] for deed, _ in deeds if deed.evidence is not None and deed.evidence.rule == _BY_NOUN}
    for deed, part in deeds:
        first, stop = deed.trigger
        inner = next((token for token in range(first + 1, stop) if token in nouns), None)
        if inner is None or deed.type not in _TAKING or deed.evidence is None:
            yield deed, part
            continue
        group = scene.items[item_at(scene, inner) or 0]
        trigger = (first, max(first + 1, min(group.first, stop)))
        evidence = evolve(deed.evidence, span=scene.draft.tokens.span(*trigger))
        yield evolve(deed, trigger=trigger, evidence=evidence), part


_BY_NOUN = "events.noun"


def _of_clauses(scene: Scene) -> Iterator[_Part]:
    taken: set[int] = set()
    for clause in scene.analysis.clauses:
        if clause.number in taken:
            continue
        told = read_clause(scene, clause)
        if told is None:
            continue
        taken |= told.inner
        judged = judge(scene, told)
        if told.clause.relation == "relative" and told.clause.noun is not None and judged is not None:
            above = ground_of(scene, told.clause.noun)  # "prevented the march staged by students"
            if above is not None and above.status in _OPEN and told.row.words.endswith(_DEED_CLASSES):
                judged = Judged(judged.type, above.status, above)
        if judged is not None and _worth(scene, told, judged):
            if judged.refuses:
                yield from ((deed, False) for deed in _refused(scene, told, judged))
                continue
            yield _found(scene, told, judged), told.clause.relation in _SPELLING_OUT
            yield from ((deed, False) for deed in _governed(scene, told, judged.status))


def _refused(scene: Scene, told: Told, judged: Judged) -> Iterator[DeedFound]:
    """That somebody will not do a deed, and the deed, which does not happen: "will not send"."""
    verb = scene.items[told.clause.verb]
    no = (verb.first, verb.head) if verb.first < verb.head else told.trigger
    yield _found(scene, evolve(told, trigger=no), judged)
    if no != told.trigger:
        ground = Ground(EventStatus.NEGATED, "negation", *no)
        yield _found(scene, evolve(told, rule=_BENEATH), Judged(told.type, ground.status, ground))


def _governed(scene: Scene, told: Told, status: EventStatus) -> Iterator[DeedFound]:
    """The deeds that a deed decides over: what is promised is planned, what is refused does not happen."""
    above = told
    while above.below is not None:
        below = above.below
        stands = EventStatus.HYPOTHETICAL if status in _OPEN else above.below_status
        if below.sources or below.targets:
            verb = above.trigger[0]
            ground = Ground(stands, "governed", verb, verb + 1)
            yield _found(scene, evolve(below, rule=_BENEATH), Judged(below.type, stands, ground))
        above, status = below, stands


_BENEATH = "governed-deed"
#: Rows whose verb only does the deed that its noun tells.
_DEED_CLASSES = ("PROTEST", "ATTACK", "TALKS", "STRIKE", "EXERCISE", "VISIT", "MISSILES")
#: Where these hold of the governing deed, nothing is settled of the governed one.
_OPEN = frozenset({EventStatus.HYPOTHETICAL, EventStatus.NEGATED})


def _worth(scene: Scene, told: Told, judged: Judged) -> bool:
    """Whether enough is told: somebody on one side, and on both in what is said aside."""
    status, ground = judged.status, judged.ground
    if not _aside(scene, told.clause):
        return bool(told.sources or told.targets)
    if told.clause.relation == "relative" and told.type in _MUTUAL and len(told.sources) == 1:
        return True  # "the treaty that the two leaders signed"
    if told.type in _TOGETHER and len(told.sources) > 1 and status in _OPEN:
        return True  # "Lula and Petro hope to meet"
    said = told.rule.startswith("say")  # what one says of oneself is done by saying it
    planned = ground is not None and ground.rule == "noun"  # "its plan to send"
    return bool(told.sources and told.targets) and (said or planned or status is not EventStatus.PLANNED)


_MUTUAL = frozenset({T.SUPPORT, T.CONSULT})
_TOGETHER = _MUTUAL | {T.COOPERATE, T.AGREE}


def _aside(scene: Scene, clause: Clause) -> bool:
    """Whether the clause, or the one that it goes on from, hangs on another."""
    for _ in range(_FAR):
        if clause.relation != "conjunct" or clause.parent is None or clause.parent >= clause.number:
            break
        clause = scene.analysis.clauses[clause.parent]
    if clause.relation == "participle":
        verb = scene.items[clause.verb]
        return isinstance(verb, VerbGroup) and (verb.passive or verb.tense == "participle")
    return clause.relation in _ASIDE and clause.parent is not None


def _found(scene: Scene, told: Told, judged: Judged) -> DeedFound:
    first, stop = told.trigger
    tokens = scene.draft.tokens
    same = judged.type is told.type
    because = () if judged.ground is None else (judged.ground.evidence(tokens),)
    return DeedFound(
        row=told.row,
        trigger=told.trigger,
        type=judged.type,
        mode=told.mode if same else None,
        contexts=told.contexts,
        sources=told.sources,
        targets=_others(scene, told),
        status=judged.status,
        place=place_of(scene, told),
        cameo=told.cameo if same else "120",
        evidence=Evidence(f"events.{told.rule}", tokens.span(first, stop), because, told.note),
    )


def _others(scene: Scene, told: Told) -> tuple[int, ...]:
    """The targets of a threat without the source's own country: "warned that his country would respond"."""
    if told.type is not T.THREATEN:
        return told.targets
    kept = []
    for token in told.targets:
        group = scene.items[item_at(scene, token) or 0]
        whose = group.determiner if isinstance(group, NounGroup) else ""
        if whose not in _WHOSE or group.lemma not in _HOMELY:
            kept.append(token)
    return tuple(kept)


_WHOSE = frozenset({"his", "her", "its", "their", "our", "my"})
_HOMELY = frozenset("country nation government army military force people troop party state".split())


def _of_nouns(scene: Scene) -> Iterator[_Part]:
    nouns = tuple(noun_deeds(scene))
    doing = {item: told for told in _heads(scene) for item in told[1]} if nouns else {}
    for item, row, sources, targets in nouns:
        taking = doing.get(item)
        ground = None if row.type in WORDS else ground_of(scene, item)
        if taking is not None and _takes(taking[0], row, ground, item):
            continue
        group = scene.items[item]
        trigger = (group.head, group.head + 1)
        tokens = scene.draft.tokens
        because = () if ground is None else (ground.evidence(tokens),)
        evidence = Evidence(_BY_NOUN, tokens.span(*trigger), because, row.words)
        status = EventStatus.ASSERTED if ground is None else ground.status
        codes = (row.type, row.mode, row.contexts)
        yield DeedFound(row, trigger, *codes, sources, targets, status, cameo=row.cameo, evidence=evidence), True


def _takes(told: Told, row: Deed, ground: Ground | None, item: int) -> bool:
    """Whether the deed of a clause has the noun for its own: "announced aid", "rejected the offer"."""
    if told.type is row.type and item > told.clause.verb:
        return True
    return told.type in _TAKING and (ground is None or ground.status not in _OPEN)


def _heads(scene: Scene) -> Iterator[tuple[Told, tuple[int, ...]]]:
    """The deeds of the clauses with the noun groups that they take."""
    for clause in scene.analysis.clauses:
        told = read_clause(scene, clause)
        if told is not None:
            nouns = [n for p in clause.phrases for n in (p.nouns or (p.noun,))]
            yield told, (*clause.objects, *clause.subjects, *nouns)


def _merged(deeds: Sequence[_Part]) -> list[DeedFound]:
    """Each deed once: "attacked a base, killing ten" is one attack."""
    kept: list[_Part] = []
    for deed, part in deeds:
        for at in range(len(kept) - 1, max(len(kept) - _FAR, 0) - 1, -1):
            other, other_part = kept[at]
            if _same(other, deed, part or other_part):
                targets = tuple(dict.fromkeys((*other.targets, *deed.targets)))
                kept[at] = evolve(other, sources=other.sources or deed.sources, targets=targets), other_part
                break
        else:
            kept.append((deed, part))
    return [deed for deed, _ in kept]


def _same(one: DeedFound, two: DeedFound, part: object) -> bool:
    if one.type is not two.type or one.status is not two.status:
        return False
    if not set(one.sources) & set(two.sources) and one.sources and two.sources:
        return False
    return (one.type is T.ASSAULT and bool(part)) or not two.targets or bool(set(one.targets) & set(two.targets))


def _by_sentence(said: Sequence[Said]) -> Mapping[int, tuple[Said, ...]]:
    found: dict[int, list[Said]] = {}
    for statement in said:
        found.setdefault(statement.sentence, []).append(statement)
    return {sentence: tuple(group) for sentence, group in found.items()}


def _claim(deed: DeedFound, spoken: Sequence[Said]) -> Said | None:
    """The innermost statement in whose content the deed stands."""
    at = deed.trigger[0]
    found = None
    for statement in spoken:
        if statement.act in _TAKEN_FOR_TRUE and statement.mode is StatementMode.INDIRECT:
            continue
        inside = any(first <= at < stop for first, stop in statement.content)
        if inside and (found is None or statement.content[0][0] >= found.content[0][0]):
            found = statement
    return found


def _placed(scene: Scene, deed: DeedFound, spoken: Mapping[int, Sequence[Said]], starts: Sequence[int]) -> DeedFound:
    """The deed with its time, its place and the statement that claims it."""
    claim = _claim(deed, spoken.get(scene.number, ()))
    status = deed.status
    targets = deed.targets
    sources = _speakers(scene, deed.sources, claim)
    targets = _speakers(scene, targets, claim)
    if not targets and deed.evidence is not None and deed.evidence.rule == "events.answer":
        targets = _last_speaker(scene, deed, spoken)
    tokens = scene.draft.tokens
    ground = None
    time = time_of(scene, deed.trigger, starts)
    if claim is not None and status is EventStatus.ASSERTED and not _own(deed, claim, tokens.lower):
        ground = Ground(EventStatus.REPORTED, "claimed", *(claim.cue or deed.trigger))
    elif status is EventStatus.ASSERTED:
        ground = _named_teller(scene, deed) or (None if time is None else _ahead(scene, deed, time))
    status = status if ground is None else ground.status
    beneath = deed.evidence is not None and deed.evidence.rule == f"events.{_BENEATH}"
    yields = status is EventStatus.PLANNED and deed.type in (T.RETREAT, T.CONCEDE)
    promise = claim is not None and yields and not beneath
    return evolve(
        deed,
        type=T.AGREE if promise else deed.type,
        sources=sources,
        targets=targets,
        status=status,
        said=claim.number if claim is not None and status is not EventStatus.ASSERTED else None,
        time=time,
        evidence=grounded(deed.evidence, ground, tokens),
    )


def _named_teller(scene: Scene, deed: DeedFound) -> Ground | None:
    """Who tells the deed in a headline: "Chad: Libyan drones struck depot"."""
    items = scene.items
    kind = scene.draft.sentences[scene.number].sentence.kind
    headed = kind is SentenceKind.HEADLINE or scene.draft.tokens.lower[scene.row.stop - 1].isalnum()
    if not headed or len(items) < 3 or items[1].kind != ":" or deed.trigger[0] < items[1].stop:
        return None
    return Ground(EventStatus.REPORTED, "claimed", items[0].first, items[1].stop)


def _ahead(scene: Scene, deed: DeedFound, time: int) -> Ground | None:
    """That a deed told in the present is still to come: "meets Xi next week"."""
    found, tokens = scene.draft.times[time], scene.draft.tokens
    if AHEAD.isdisjoint(tokens.lower[found.first : found.stop]) or scene.draft.tags[deed.trigger[0]] not in _PRESENT:
        return None
    return Ground(EventStatus.PLANNED, "ahead", found.first, found.stop)


_PRESENT = frozenset({"VBZ", "VBP", "VBG"})


def _speakers(scene: Scene, side: tuple[int, ...], claim: Said | None) -> tuple[int, ...]:
    """One side of a deed, where "we" and "I" in what somebody says are who says it."""
    lower, tags = scene.draft.tokens.lower, scene.draft.tags
    own = [token for token in side if lower[token] in _FIRST and tags[token] == "PRP"]  # "US" is no "us"
    if claim is None or claim.speaker is None or not own:
        return side
    row = claim.row if claim.speaker_row is None else claim.speaker_row
    head = scene.draft.rows[row].items[claim.speaker].head
    return tuple(dict.fromkeys(head if token in own else token for token in side))


_FIRST = frozenset({"we", "i", "us", "me"})


def _last_speaker(scene: Scene, deed: DeedFound, spoken: Mapping[int, Sequence[Said]]) -> tuple[int, ...]:
    """Who else spoke last before the deed, in this or the two sentences above."""
    for number in range(scene.number, max(scene.number - 3, -1), -1):
        for said in reversed(spoken.get(number, ())):
            if said.speaker is None or said.speaker_row is None:
                continue
            head = scene.draft.rows[said.speaker_row].items[said.speaker].head
            if head < deed.trigger[0] and head not in deed.sources:
                return (head,)
    return ()


def _own(deed: DeedFound, claim: Said, lower: Sequence[str]) -> bool:
    """Whether the speaker tells a deed of their own, and does more than claim it."""
    if claim.speaker_tokens is None or claim.act in (SpeechAct.DENY, SpeechAct.ACCUSE):
        return False
    if claim.cue is not None and not CLAIMING.isdisjoint(lower[claim.cue[0] : claim.cue[1]]):
        return False
    first, stop = claim.speaker_tokens
    return any(first <= token < stop for token in deed.sources)
