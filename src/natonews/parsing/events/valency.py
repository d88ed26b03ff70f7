"""What stands around a verb, with the passive undone; and the wording that fits it."""

from collections.abc import Iterable

from attrs import evolve

from natonews.lexicon.tables.deed_governors import CALLING, GOVERNING_VERBS, TOPICAL
from natonews.parsing.clauses.clauses import Clause, Phrase
from natonews.parsing.groups.groups import NounGroup, VerbGroup
from natonews.parsing.light import frozen

from .index import LINKS, Wording
from .scene import Scene, called, classes_of, names_of


@frozen(eq=False)
class Valency:
    """The frame of a clause; numbers are items."""

    clause: Clause
    verb: VerbGroup
    doers: tuple[int, ...]
    things: tuple[int, ...]
    receivers: tuple[int, ...]
    particle: str
    phrases: tuple[Phrase, ...]  #: those of the verb, of its things and of their nouns, in text order


@frozen(eq=False)
class Fit:
    """A wording that fits a clause, with the item of its noun if it has one."""

    wording: Wording
    noun: int | None = None


def valency_of(scene: Scene, clause: Clause) -> Valency | None:
    """The frame of a clause; None if it has no verb group."""
    verb = scene.items[clause.verb]
    if not isinstance(verb, VerbGroup):
        return None
    doers, things, receivers = clause.subjects, clause.objects, clause.indirect
    if clause.relation == "relative":
        doers = _antecedent(scene, doers)
    if verb.passive and verb.lemma in _STATES:
        things = things or tuple(n for p in clause.phrases if p.preposition == "to" for n in (p.nouns or (p.noun,)))
    elif verb.passive or _reduced(scene, clause, verb) or _goes_on(scene, clause, verb):
        by = _agents(scene, clause)
        if things and not (verb.passive and verb.lemma in _SINGLE):
            doers, receivers = by, clause.subjects
        else:
            doers, things = by, clause.subjects
    elif not things and clause.number in scene.children:
        things = _called_things(scene, clause)
    things, clause = _one_list(clause, things)
    return Valency(clause, verb, doers, things, receivers, _particle(scene, clause), _phrases(scene, clause, things))


def _agents(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """Who follows "by", also where it was taken for a phrase of the noun before: "given two tanks by Chad"."""
    for phrase in clause.phrases:
        if phrase.preposition == "by":
            return phrase.nouns or (phrase.noun,)
    for noun in (*clause.objects, *(phrase.noun for phrase in clause.phrases)):
        for phrase in scene.attached.get(noun, ()):
            if phrase.preposition == "by" and noun > clause.verb:
                return phrase.nouns or (phrase.noun,)
    return ()


def _reduced(scene: Scene, clause: Clause, verb: VerbGroup) -> bool:
    """Whether a participle alone is a passive: "a soldier killed in Kabul", "a reporter beaten by guards fled"."""
    alone = verb.stop - verb.first == 1 and verb.tense in ("past", "participle") and not clause.objects
    if alone and clause.phrases[:1] and clause.phrases[0].preposition == "by" and not clause.particle:
        means = "PHONE" in classes_of(scene, clause.phrases[0].noun)  # "spoke by telephone"
        return clause.phrases[0].at == clause.verb + 1 and not means
    return verb.tense == "participle" and clause.relation in _REDUCED and not clause.objects


_REDUCED = frozenset({"relative", "participle", "open"})  # open: "were reported killed"


def _antecedent(scene: Scene, doers: tuple[int, ...]) -> tuple[int, ...]:
    """In "the attack on a church in Quetta that killed nine" it is the attack that killed."""
    if len(doers) != 1:
        return doers
    item = doers[0]
    for _ in range(3):
        above = scene.above.get(item)
        if above is None:
            return doers
        if "ATTACK" in classes_of(scene, above):
            return (above,)
        item = above
    return doers


def _goes_on(scene: Scene, clause: Clause, verb: VerbGroup) -> bool:
    """Whether a past goes on from a passive: "was convicted of murder and sentenced to life"."""
    if clause.relation != "conjunct" or clause.parent is None or not clause.inherited or clause.objects:
        return False
    above = scene.items[scene.analysis.clauses[clause.parent].verb]
    alone = verb.stop - verb.first == 1 and verb.tense in ("past", "participle") and not clause.particle
    return alone and verb.lemma in _UNDERGONE and isinstance(above, VerbGroup) and above.passive


_UNDERGONE = frozenset(
    """
    arrest ban bar behead charge convict deport detain dismiss execute exile expel extradite fine free hang hurt
    imprison injure jail kidnap kill murder oust release remove sack seize sentence shoot strip suspend torture wound
""".split()
)

#: Verbs with one object only: in "were killed and six arrested" the six are not theirs.
_SINGLE = frozenset("kill wound injure hurt arrest detain shoot murder slay behead capture free seize jail".split())

#: Passives that tell what the subject does: "is opposed to mediation", "were engaged in battle".
_STATES = frozenset({"oppose", "engage", "involve", "commit"})


def _particle(scene: Scene, clause: Clause) -> str:
    """The particle of the verb, also where it was taken for an adverb ("stepped down")."""
    after = clause.verb + 1
    if not clause.particle and after < len(scene.items):
        item = scene.items[after]
        if item.kind == "RB" and item.lemma in LINKS:
            return item.lemma
        if item.lemma == "away from":
            return "away"  # "backed away from"
    if not clause.particle and len(clause.objects) == 1:
        behind = scene.items[clause.objects[0] + 1 : clause.objects[0] + 2]
        if behind and behind[0].kind in ("RB", "RP") and behind[0].lemma in _BEHIND:
            return behind[0].lemma  # "pushed the troops back"
    return clause.particle


_BEHIND = frozenset({"back", "away", "out", "off", "down", "over", "up"})


def _called_things(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """What is meant by "what he called Moscow's aggression": the thing called so."""
    for child in scene.children.get(clause.number, ()):
        near = child.marker == "what" and child.verb < clause.verb + 8
        if near and child.relation == "complement" and scene.items[child.verb].lemma in CALLING:
            behind = tuple(p.noun for p in child.phrases if p.preposition == "as")
            return tuple(thing for thing in child.objects if thing > child.verb) or behind
    return ()


def _one_list(clause: Clause, things: tuple[int, ...]) -> tuple[tuple[int, ...], Clause]:
    """Objects that stand behind a phrase belong to its list: "sent troops to Poland, Latvia and Estonia"."""
    if len(things) < 2 or not clause.phrases:
        return things, clause
    first = clause.phrases[0]
    late = tuple(thing for thing in things[1:] if thing > first.noun)
    if not late or things[0] > first.noun:
        return things, clause
    joined = evolve(first, nouns=tuple(dict.fromkeys((*(first.nouns or (first.noun,)), *late))))
    return tuple(t for t in things if t not in late), evolve(clause, phrases=(joined, *clause.phrases[1:]))


def _phrases(scene: Scene, clause: Clause, things: Iterable[int]) -> tuple[Phrase, ...]:
    attached = scene.attached
    if not attached:
        return clause.phrases
    found = {phrase.at: phrase for phrase in clause.phrases}
    edge = [*things, *(n for thing in things for n in scene.together.get(thing, ()))]
    for phrase in clause.phrases:
        edge += phrase.nouns or (phrase.noun,)
    for _ in range(2):
        fresh = [p for noun in edge if noun in attached for p in attached[noun] if p.at not in found]
        if not fresh:
            break
        found |= {p.at: p for p in fresh}
        edge = [noun for p in fresh for noun in (p.nouns or (p.noun,))]
    return tuple([found[at] for at in sorted(found)])


def find_fit(scene: Scene, frame: Valency) -> Fit | None:
    """The first wording of the verb that fits; a wording that is no deed wins by having none."""
    lemma = frame.verb.lemma
    wordings = scene.index.verbs.get(lemma)
    if wordings is None:
        if lemma in TOPICAL or lemma in GOVERNING_VERBS or frame.verb.copula:
            return None
        wordings = scene.index.verbs.get("ANY", ())
    things, heard = names_of(scene, frame.things), _heard(frame)
    doers: set[str] | None = None
    for wording in wordings:  # most of them are ruled out at once
        if wording.particle:
            if wording.particle not in heard:
                continue
        elif (wording.link and wording.link not in heard) or (wording.noun and wording.noun not in things):
            continue
        if wording.doer:
            doers = names_of(scene, frame.doers) if doers is None else doers
            if wording.doer not in doers:
                continue
        fit = _fits(scene, frame, wording)
        if fit is not None:
            return fit if wording.row is not None else None
    return None


def _heard(frame: Valency) -> set[str]:
    """The particle and the prepositions around the verb, and what longer ones begin with: "out" of "out of"."""
    heard = {phrase.preposition for phrase in (*frame.clause.phrases, *frame.phrases)}
    for long in [preposition for preposition in heard if " " in preposition]:
        words = long.split()
        heard.update([" ".join(words[:stop]) for stop in range(1, len(words))])
    heard.add(frame.particle)
    return heard


def _fits(scene: Scene, frame: Valency, wording: Wording) -> Fit | None:
    particle = frame.particle
    if wording.particle:
        if particle == wording.particle:
            fit = _with_noun(scene, frame, wording, frame.things)
            return fit or (_pulled_out_of(scene, frame, wording) if wording.link else None)
        of_thing = wording.particle == "of" and frame.verb.lemma in _OF_VERBS  # "stripped an envoy of his rank"
        wide = (wording.noun and not wording.doer) or of_thing
        phrases = frame.phrases if wide else frame.clause.phrases
        if wording.particle == "of" and not of_thing:
            phrases = tuple(p for p in phrases if p.of is None)  # "approved a round of" is no "approved of"
        nouns = [
            noun
            for p in phrases
            if p.preposition == wording.particle and not _is_date(scene, p)
            for noun in (p.nouns or (p.noun,))
        ]
        if nouns:
            return _with_noun(scene, frame, wording, nouns)
        if wording.link:
            return _pulled_out_of(scene, frame, wording)
        out = any(p.preposition == f"{wording.particle} of" for p in frame.clause.phrases)
        return _with_noun(scene, frame, wording, frame.things) if out else None
    if particle and (not wording.noun or particle in _TURNING):
        return None  # "strike down" is no strike, to call off a strike is not to call one
    return _with_noun(scene, frame, wording, frame.things)


_OF_VERBS = frozenset({"strip", "relieve", "suspect", "accuse", "deprive", "rob", "rid", "clear", "acquit", "convict"})


def _is_date(scene: Scene, phrase: Phrase) -> bool:
    """Whether the phrase tells when: "called him on Friday" is no calling on anybody."""
    group = scene.items[phrase.noun]
    return phrase.preposition in ("on", "in", "at", "over") and isinstance(group, NounGroup) and group.time


def _pulled_out_of(scene: Scene, frame: Valency, wording: Wording) -> Fit | None:
    """Particle and preposition read as one: "pulled out of the treaty"."""
    both = f"{wording.particle} {wording.link}"
    nouns = [n for p in frame.clause.phrases if p.preposition == both for n in (p.nouns or (p.noun,))]
    noun = _first(scene, nouns, wording.second) if wording.second and nouns else None
    return Fit(wording, noun) if nouns and (noun is not None or not wording.second) else None


_TURNING = frozenset({"off", "down", "back", "away"})


def _with_noun(scene: Scene, frame: Valency, wording: Wording, nouns: Iterable[int]) -> Fit | None:
    noun = None
    if wording.noun in _VERDICTS:
        after = scene.items[frame.clause.verb + 1 : frame.clause.stop]
        if not any(item.lemma in _VERDICTS[wording.noun] for item in after[:12]):
            return None
    elif wording.noun:
        noun = _first(scene, nouns, wording.noun)
        if noun is None:
            return None
    if wording.link:
        behind = [n for p in frame.phrases if p.preposition == wording.link for n in (p.nouns or (p.noun,))]
        if not behind or (wording.second and _first(scene, behind, wording.second) is None):
            return None
        if wording.second and noun is None:
            noun = _first(scene, behind, wording.second)
    return Fit(wording, noun)


_VERDICTS = {"GUILTY": ("guilty", "liable"), "RESPONSIBLE": ("responsible", "complicit", "culpable")}


def _first(scene: Scene, items: Iterable[int], noun: str) -> int | None:
    """The first of the groups that is that noun, or of that class."""
    return next((item for item in items if noun in called(scene, item)), None)
