"""How deeds stand across statements: the denied is not so, the charged is claimed, the promised is planned."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from natonews.lexicon.tables.asides import NOT_SO
from natonews.model import Evidence
from natonews.model.events import EventStatus
from natonews.ontology import EventType, SpeechAct

from .clauses.clauses import Clause
from .draft import Draft
from .events.found import DeedFound
from .events.grounds import Ground, grounded
from .events.index import index_of
from .events.reading import read_clause
from .events.scene import scene_of
from .groups.groups import Row, VerbGroup
from .statements.said import Said

_CHARGES = (SpeechAct.DENY, SpeechAct.ACCUSE)
_WE = frozenset(["we", "i", "us", "me", "our"])
#: Types of which PLOVER makes AGREE while the deed is to come; the model keeps the deed.
_FOLDED = (EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID)
_DEPTH = 8  # statements within statements


def settle(draft: Draft, said: Sequence[Said], deeds: Sequence[DeedFound]) -> tuple[DeedFound, ...]:
    """The deeds with those that statements charge or deny, each with its status and its innermost statement."""
    holders = holders_of(said, len(draft.tokens))
    taken = frozenset(token for deed in deeds for token in range(*deed.trigger))
    claims = (deed for deed in deeds if deed.evidence and deed.evidence.rule == "events.say-charge")
    claimed = frozenset(deed.trigger[0] for deed in claims)
    charged = [
        deed
        for one in said
        if one.act in _CHARGES or (one.cue is not None and one.cue[0] in claimed)
        for deed in _charged(draft, one, taken)
    ]
    whole = sorted([*deeds, *charged], key=lambda deed: deed.trigger) if charged else deeds
    cues = {token: one.number for one in said if one.cue is not None for token in range(*one.cue)}
    settled = tuple(_settled(draft, said, (holders, cues), deed) for deed in whole)
    contested = _contested(draft, said)
    return tuple(_claimed(draft, said, holders, contested, deed) for deed in settled) if contested else settled


def _contested(draft: Draft, said: Sequence[Said]) -> frozenset[int]:
    """The first tokens of the cues of statements that an aside says are not so: "which Kyiv denied"."""
    lower = draft.tokens.lower
    return frozenset(
        one.answers
        for one in said
        if one.answers is not None and one.cue is not None and not one.negated
        if one.act is SpeechAct.DENY
        or any(lower[token].startswith(_NOT_SO) for token in range(*one.cue))
        or any(lower[token] in NOT_SO for first, stop in one.content for token in range(first, stop))
    )


_NOT_SO = ("disput", "refut", "contest", "contradict", "debunk", "discredit")


def _claimed(
    draft: Draft, said: Sequence[Said], holders: Sequence[int], contested: frozenset[int], deed: DeedFound
) -> DeedFound:
    """What a speaker tells of his own, and another says is not so, is but claimed."""
    number = holders[deed.trigger[0]]
    cue = said[number].cue if number >= 0 else None
    if cue is None or cue[0] not in contested or deed.status is not EventStatus.ASSERTED:
        return deed
    return _stood(draft, deed, said[number], "claimed")


def holders_of(said: Sequence[Said], size: int) -> list[int]:
    """For each token the number of the innermost statement whose content holds it, or -1."""
    holders = [-1] * size
    lengths = [sum(stop - first for first, stop in one.content) for one in said]
    for number in sorted(range(len(said)), key=lambda at: (-lengths[at], at)):
        for first, stop in said[number].content:
            holders[first:stop] = [number] * (stop - first)
    return holders


def _settled(
    draft: Draft, said: Sequence[Said], places: tuple[Sequence[int], Mapping[int, int]], deed: DeedFound
) -> DeedFound:
    holders, cues = places
    number = holders[deed.trigger[0]]
    rule = deed.evidence.rule if deed.evidence is not None else ""
    if rule == "events.say-will":
        told = next((cues[token] for token in range(*deed.trigger) if token in cues), number)
        number = told if deed.said is None else deed.said
        return _planned(draft, None if number < 0 else said[number], deed)
    if number < 0:
        return _supposed(draft, deed)
    if _denied(said, number) and deed.status is not EventStatus.NEGATED:
        return _stood(draft, deed, said[number], "denied")
    if rule == "events.governed-deed" and deed.status is EventStatus.NEGATED and _refuses(said[number]):
        return evolve(deed, said=said[number].parent)  # the paper itself tells that it was refused
    if deed.said is not None or deed.status is not EventStatus.ASSERTED:
        return deed if deed.said == number else evolve(deed, said=number)
    one = said[number]
    if draft.rows[one.row].first <= deed.trigger[0] < draft.rows[one.row].stop:
        return deed  # in the sentence of its cue: a deed of the speaker's own
    return _told_on(draft, one, deed)


def _refuses(one: Said) -> bool:
    return one.act in (SpeechAct.REJECT, SpeechAct.DECLINE) and not one.quotes


def _supposed(draft: Draft, deed: DeedFound) -> DeedFound:
    """As in "Had Russia attacked Finland, Sweden would have helped"."""
    if deed.status is not EventStatus.ASSERTED:
        return deed
    row = draft.rows[bisect_right(draft.rows, deed.trigger[0], key=_first) - 1]
    lower = draft.tokens.lower[row.first : row.stop]
    if lower[:1] not in (("had",), ("were",), ("should",)) or "would" not in lower:
        return deed
    ground = Ground(EventStatus.HYPOTHETICAL, "condition", row.first, row.first + 1)
    return evolve(deed, status=ground.status, evidence=grounded(deed.evidence, ground, draft.tokens))


_STANDS = {"denied": EventStatus.NEGATED, "claimed": EventStatus.REPORTED}


def _stood(draft: Draft, deed: DeedFound, one: Said, rule: str) -> DeedFound:
    """The deed as a statement that denies or claims it leaves it."""
    ground = Ground(_STANDS[rule], rule, *(one.cue or deed.trigger))
    return evolve(deed, status=ground.status, said=one.number, evidence=grounded(deed.evidence, ground, draft.tokens))


def _first(row: Row) -> int:
    return row.first


def _planned(draft: Draft, one: Said | None, deed: DeedFound) -> DeedFound:
    """What somebody says that they will do: the deed itself, still to come."""
    if one is None:
        return evolve(deed, status=EventStatus.PLANNED)
    deed = evolve(deed, status=EventStatus.PLANNED, said=one.number)
    if deed.type is not EventType.AGREE:
        return deed
    scene = scene_of(draft, index_of(draft.lexicon), one.row)
    for clause in scene.analysis.clauses:
        if clause.relation != "complement" or not _within(scene.items[clause.verb].head, one):
            continue
        told = read_clause(scene, clause)
        if told is not None and told.type in _FOLDED:
            return evolve(
                deed, row=told.row, type=told.type, mode=told.mode, contexts=told.contexts, cameo=told.cameo,
                trigger=told.trigger,
            )  # fmt: skip
    return deed


def _told_on(draft: Draft, one: Said, deed: DeedFound) -> DeedFound:
    """A deed in a later or earlier sentence of what somebody says: reported, unless it is the speaker's own."""
    lower = draft.tokens.lower
    if not any(lower[token] in _WE for token in deed.sources):
        return _stood(draft, deed, one, "claimed")
    if one.speaker is None or one.speaker_row is None:
        return deed
    head = draft.rows[one.speaker_row].items[one.speaker].head
    sources = tuple(dict.fromkeys(head if lower[token] in _WE else token for token in deed.sources))
    return evolve(deed, sources=sources)


def _denied(said: Sequence[Said], number: int) -> bool:
    """Whether the statement or one that it stands in denies its content."""
    at: int | None = number
    for _ in range(_DEPTH):
        if at is None:
            return False
        one = said[at]
        if one.act is SpeechAct.DENY and not one.negated and one.cue is not None:
            return True
        if one.act is not SpeechAct.ASSERT:
            return False
        at = one.parent
    return False


def _charged(draft: Draft, one: Said, taken: frozenset[int]) -> Iterator[DeedFound]:
    """The deeds within: "denied attacking the convoy", "accused Russia of shelling it", "claims Baku attacked"."""
    if one.clause is None:
        return
    row, analysis = draft.rows[one.row], draft.analyses[one.row]
    cue = analysis.clauses[one.clause]
    scene = None
    for clause in analysis.clauses:
        verb = row.items[clause.verb]
        if not isinstance(verb, VerbGroup) or not _within(verb.head, one):
            continue
        if (verb.tense != "gerund") == (one.act in _CHARGES) or verb.head in taken:
            continue
        if clause.number == cue.number or not _hangs_on(analysis.clauses, clause, cue.number):
            continue
        scene = scene or scene_of(draft, index_of(draft.lexicon), one.row)
        told = read_clause(scene, clause)
        doer = _doer(draft, one, cue) if one.act in _CHARGES else told.sources if told else ()
        if told is None or not doer:
            continue
        status = EventStatus.NEGATED if one.act is SpeechAct.DENY else EventStatus.REPORTED
        span = draft.tokens.span(*told.trigger)
        denied = one.act is SpeechAct.DENY
        ground = Ground(status, "denied" if denied else "claimed", *(one.cue or told.trigger))
        because = (ground.evidence(draft.tokens),)
        evidence = Evidence("events.denied" if denied else "events.charged", span, because, told.note)
        targets = tuple(token for token in told.targets if token not in doer)
        yield DeedFound(
            told.row, told.trigger, told.type, told.mode, told.contexts, doer, targets, status,
            said=one.number, cameo=told.cameo, evidence=evidence,
        )  # fmt: skip


def _within(token: int, one: Said) -> bool:
    return any(first <= token < stop for first, stop in one.content)


def _hangs_on(clauses: Sequence[Clause], clause: Clause, governor: int) -> bool:
    """Whether the clause is governed by the cue's, directly or as one of several."""
    at = clause
    for _ in range(3):
        if at.parent == governor:
            return True
        if at.relation != "conjunct" or at.parent is None:
            return False
        at = clauses[at.parent]
    return False


def _doer(draft: Draft, one: Said, cue: Clause) -> tuple[int, ...]:
    """Who is said to have done it: the speaker who denies, the one who is accused."""
    items = draft.rows[one.row].items
    if one.act is SpeechAct.ACCUSE:
        verb = items[cue.verb]
        passive = isinstance(verb, VerbGroup) and verb.passive
        return tuple(items[item].head for item in (cue.subjects if passive else cue.objects)[:4])
    if one.speaker is None or one.speaker_row is None:
        return ()
    return (draft.rows[one.speaker_row].items[one.speaker].head,)
