"""Asides in which somebody judges what a clause told: ", a charge that Moscow denies", ", which Kyiv called a lie"."""

from collections.abc import Iterator

from attrs import evolve, frozen

from natonews.lexicon.tables.answers import BRINGING, TOLD_NOUNS
from natonews.lexicon.tables.asides import (
    BROUGHT_ACTS,
    MASS_APPOSED,
    MUTE,
    NOBODY,
    NOT_SO,
    THINGS_APPOSED,
    WORDS_APPOSED,
)
from natonews.lexicon.tables.cues_content import BLAME, GOOD
from natonews.ontology import SpeechAct
from natonews.parsing.groups.groups import Group, NounGroup
from natonews.parsing.statements.frames import past_noun
from natonews.parsing.statements.passage import DASHES, Passage
from natonews.parsing.statements.said import Range
from natonews.parsing.statements.speaking.subjects import Speaker, group_at
from natonews.parsing.statements.vocabulary import Vocabulary

from .judging import Judged, judged_by

_NEAR = 10  # items between the noun and the verb that judges it
_OPENING = frozenset([",", "("]) | DASHES
_WHICH = frozenset(["which", "whom"])
_PARTS = frozenset(["all", "both", "none", "neither", "most", "some", "each", "any", "much", "one"])
_TOPICS = frozenset(["about", "on", "over", "against", "regarding", "in"])
_PASSED = frozenset(["NG", "IN", "CC", "RB", "TIME", "POS", "TO", "JJ"])
_DENIED = frozenset(["not", "never", "no", "n't", "cannot"])
_SO = frozenset(["true", "correct", "so", "accurate", "case", "happened", "happen", "exist", "existed", "credible"])


@frozen(eq=False)
class Aside:
    """A noun or "which" in apposition to a clause, and what judges it; numbers are items unless called tokens."""

    mark: int  #: the comma before it, or -1
    item: int  #: the noun, or "which"
    noun: Range  #: its tokens
    kind: str  #: words, thing, which
    judged: Judged | None  #: what is said of it, if somebody says something
    speaker: Speaker | None
    rest: Range | None  #: tokens of what it is called: "absurd" in "which Kyiv called absurd"
    stop: int  #: the item after it


def find_asides(passage: Passage, words: Vocabulary) -> Iterator[Aside]:
    """The asides of a sentence, in order."""
    beyond = 1
    for item, group in enumerate(passage.items):
        if item < beyond or not _may_open(group):
            continue
        opened = _opened(passage, item)
        aside = _judged(passage, opened, words) if opened is not None else None
        while aside is not None and opened is not None:
            beyond = aside.stop
            yield aside
            opened = _going_on(passage, opened, aside)
            aside = _judged(passage, opened, words) if opened is not None else None


def _may_open(group: Group) -> bool:
    """Whether it is "which" or a noun that may stand so; asked of every item."""
    if isinstance(group, NounGroup):
        return group.relative or group.lemma in _APPOSED
    return group.lemma in WORDS_APPOSED and group.kind == "VG"


_APPOSED = WORDS_APPOSED | THINGS_APPOSED | frozenset(TOLD_NOUNS)


@frozen(eq=False)
class _Opened:
    """What an aside begins with, in items."""

    mark: int
    item: int
    kind: str
    after: int  #: the item behind it


def _going_on(passage: Passage, opened: _Opened, aside: Aside) -> _Opened | None:
    """As in "a view shared by Rome but rejected by Paris", "which Kyiv denies and Minsk calls a lie"."""
    at = aside.stop + (passage.word(aside.stop) == ",")
    if aside.judged is None or passage.word(at) not in ("and", "but"):
        return None
    after = _past_time(passage, at + 1)
    verb = passage.verb(after)
    if verb is not None and (verb.tense != "participle" or _source(passage, after, ("by",)) is None):
        return None
    return evolve(opened, after=after)


def _opened(passage: Passage, item: int) -> _Opened | None:
    group = passage.items[item]
    if not isinstance(group, NounGroup):
        return _as_verb(passage, item) if group.kind == "VG" and passage.word(item - 1) in _OPENING else None
    if passage.quote_of(item) >= 0:
        return None
    return _which(passage, item) if group.relative else _noun(passage, item, group)


def _as_verb(passage: Passage, item: int) -> _Opened | None:
    """As in ", claims that Kyiv called a lie": the plural of a noun that may be a verb."""
    verb = passage.items[item]
    if verb.stop - verb.first > 1 or passage.tags[verb.first] != "VBZ" or verb.lemma not in WORDS_APPOSED:
        return None
    return _Opened(item - 1, item, "words", item + 1) if passage.quote_of(item) < 0 else None


def _which(passage: Passage, item: int) -> _Opened | None:
    """As in ", which Kyiv denies", ", all of which Kyiv denies"."""
    if passage.word(item) not in _WHICH:
        return None
    mark = item - 1
    if passage.word(mark) == "of" and passage.word(mark - 1) in _PARTS:
        mark -= 2
    return _Opened(mark, item, "which", item + 1) if passage.word(mark) in _OPENING else None


def _noun(passage: Passage, item: int, group: NounGroup) -> _Opened | None:
    """As in ", a charge that Kyiv denies"; without a comma only words count: "repeated claims that Kyiv denies"."""
    lemma = group.lemma
    kind = "words" if lemma in WORDS_APPOSED or lemma in TOLD_NOUNS else "thing" if lemma in THINGS_APPOSED else ""
    if not kind or group.possessor is not None or group.name is not None:
        return None
    mark = item - 1 if passage.word(item - 1) in _OPENING else -1
    if mark < 0 and (kind != "words" or passage.verb(item - 1) is None):
        return None
    if mark >= 0 and group.determiner not in ("a", "an", "the") and (group.determiner or not _bare(group)):
        return None
    return _Opened(mark, item, kind, _past_topic(passage, item))


def _bare(group: NounGroup) -> bool:
    """Whether it needs no article: "claims", "something"."""
    return group.plural or group.lemma in MASS_APPOSED


def _past_topic(passage: Passage, item: int) -> int:
    """The item after the noun and what it is about: "accusations of bias", "claims about the raid"."""
    at = past_noun(passage, item)
    while passage.word(at) in _TOPICS and (noun := passage.noun(at + 1)) is not None and not noun.relative:
        at = past_noun(passage, at + 1)
    return at


def _judged(passage: Passage, opened: _Opened, words: Vocabulary) -> Aside | None:
    at = opened.after
    linked = passage.word(at) in ("that", "which") and opened.kind != "which"
    at += linked
    if opened.kind != "which" and passage.verb(at) is not None:
        return _of_its_verb(passage, opened, at, linked)
    verb = _verb_after(passage, at) if _is_somebody(passage, at) else None
    judged = judged_by(passage, verb, words) if verb is not None and passage.word(at) not in NOBODY else None
    found = _with_rest(passage, opened, judged, _subject(passage, at, verb)) if judged is not None else None
    if found is None and passage.verb(opened.item) is None:
        return _unjudged(passage, opened, at)
    return found


def _unjudged(passage: Passage, opened: _Opened, at: int) -> Aside | None:
    """As in ", a claim for which it gave no proof", ", a threat that": nobody judges, the paper tells of it."""
    if opened.kind != "words" or opened.mark < 0 or opened.after > opened.item + 1:
        return None
    behind = passage.word(opened.after)
    leads = behind in ("that", "which") or (
        at < len(passage.items) and passage.items[at].kind == "IN" and passage.word(at + 1) == "which"
    )
    return _aside(passage, opened, None, None, None, opened.item + 1) if leads else None


def _aside(
    passage: Passage, opened: _Opened, judged: Judged | None, speaker: Speaker | None, rest: Range | None, stop: int
) -> Aside:
    noun = passage.items[opened.item]
    return Aside(opened.mark, opened.item, (noun.first, noun.stop), opened.kind, judged, speaker, rest, stop)


def _subject(passage: Passage, at: int, verb: int | None) -> Speaker | None:
    """Who judges: the group there, or the name in apposition to it: "the agency's head, Mohammad Eslami, denied"."""
    found = group_at(passage, at, "subject")
    named = passage.noun(verb - 2) if verb is not None and passage.word(verb - 1) == "," else None
    if found is None or named is None or named.name is None or verb is None or passage.word(verb - 3) != ",":
        return found
    own = passage.noun(found.item)
    if own is not None and own.name is not None:
        return found
    return Speaker(verb - 2, (found.tokens[0], named.stop), "subject")


def _is_somebody(passage: Passage, item: int) -> bool:
    noun = passage.noun(item)
    return noun is not None and not noun.time and not noun.relative


def _verb_after(passage: Passage, at: int) -> int | None:
    """The verb group of the subject that begins at `at`, over an apposition between commas."""
    commas = 0
    for item in range(at, min(at + _NEAR, len(passage))):
        verb = passage.verb(item)
        if verb is not None:
            return item if commas != 1 and (verb.finite or verb.tense == "participle") and not verb.passive else None
        if passage.word(item) == ",":
            commas += 1
        elif passage.items[item].kind not in _PASSED:
            return None
    return None


def _of_its_verb(passage: Passage, opened: _Opened, at: int, linked: bool) -> Aside | None:  # noqa: FBT001
    """As in "a view shared by Rome", "a claim that was denied by Kyiv", "comments that drew criticism from Rome"."""
    verb = passage.verb(at)
    if verb is None:
        return None
    if verb.passive or (not linked and verb.tense == "participle"):
        by = _source(passage, at, ("by",))
        judged = judged_by(passage, at, None) if by is not None else None
        if by is not None and judged is not None:
            return _with_rest(passage, opened, judged, group_at(passage, by, "agent"), past_noun(passage, by))
    elif linked and verb.lemma in BRINGING:
        source = _source(passage, at, ("from", "by", "in"))
        brought = next((n for n in range(at + 1, source or at) if passage.items[n].lemma in BROUGHT_ACTS), None)
        if source is not None and brought is not None:
            act = BROUGHT_ACTS[passage.items[brought].lemma]
            judged = Judged(at, brought, f"{verb.lemma} {passage.items[brought].lemma}", act, "answer")
            speaker = group_at(passage, source, "from")
            return _aside(passage, opened, judged, speaker, None, past_noun(passage, source))
    return _aside(passage, opened, None, None, None, opened.item + 1) if opened.mark >= 0 and not verb.copula else None


def _source(passage: Passage, at: int, leads: tuple[str, ...]) -> int | None:
    """The group behind "by" or "from", if it can speak."""
    for item in range(at + 1, min(at + _NEAR, len(passage) - 1)):
        if passage.word(item) in leads:
            noun = passage.noun(item + 1)
            if noun is not None and not noun.time and not noun.relative and noun.lemma not in MUTE:
                return item + 1
        if passage.verb(item) is not None or passage.word(item) in (",", ";"):
            return None
    return None


def _with_rest(
    passage: Passage, opened: _Opened, judged: Judged, speaker: Speaker | None, after: int | None = None
) -> Aside | None:
    """The aside with what the thing is called; None if the verb has an object: "a claim that Kyiv rejected aid"."""
    begin = _past_time(passage, after if after is not None else judged.last + 1)
    brought = BROUGHT_ACTS.get(passage.items[begin + 1].lemma) if passage.word(begin) == "with" else None
    if brought is not None:  # "greeted with scorn"
        return _aside(passage, opened, judged.doing(brought, untrue=False), speaker, None, begin + 2)
    stop = _end(passage, begin, judged)
    has_rest = begin < stop and (judged.names or judged.clause or _goes_on(passage, begin))
    if judged.clause and not any(passage.verb(at) for at in range(begin, stop)):
        return None
    if not has_rest and begin < stop and _is_somebody(passage, begin):
        return None
    rest = (passage.items[begin].first, passage.items[stop - 1].stop) if has_rest else None
    return _aside(passage, opened, _named(passage, judged, rest), speaker, rest, stop if has_rest else begin)


def _goes_on(passage: Passage, begin: int) -> bool:
    """Whether "as nonsense" or "making" follows the verb."""
    verb = passage.verb(begin)
    return passage.word(begin) == "as" or (verb is not None and verb.tense == "gerund")


def _past_time(passage: Passage, at: int) -> int:
    while at < len(passage):
        noun = passage.noun(at)
        if passage.items[at].kind in ("RB", "TIME") or (noun is not None and noun.time):
            at += 1
        else:
            break
    return at


def _end(passage: Passage, begin: int, judged: Judged) -> int:
    """The item after what a thing is called: the next comma, a joint with a verb behind it, a time."""
    for at in range(begin, len(passage)):
        kind, word = passage.items[at].kind, passage.word(at)
        if passage.quote_of(at) >= 0:
            continue
        if word in (",", ";", ":", ")") or word in DASHES or kind == ".":
            return at
        if kind == "CC" and at > begin and _new_clause(passage, at, judged):
            return at
        if at > begin and not judged.clause and (kind == "TIME" or _timed(passage, at)):
            return at
    return len(passage)


def _timed(passage: Passage, at: int) -> bool:
    noun = passage.noun(at + 1) if passage.items[at].kind == "IN" else passage.noun(at)
    return noun is not None and noun.time


def _new_clause(passage: Passage, joint: int, judged: Judged) -> bool:
    at = _past_time(passage, joint + 1)
    verb = passage.verb(at)
    if verb is not None:
        return verb.finite and not judged.clause
    following = passage.verb(past_noun(passage, at)) if passage.noun(at) is not None else None
    return following is not None and following.finite


def _named(passage: Passage, judged: Judged, rest: Range | None) -> Judged:
    """The judgement with the act that the words behind the verb show."""
    said = passage.lower[rest[0] : rest[1]] if rest is not None else ()
    untrue = not NOT_SO.isdisjoint(said) or not (_DENIED.isdisjoint(said) or _SO.isdisjoint(said))
    if judged.clause:
        return judged.doing(SpeechAct.DENY if untrue else _of_clause(said), untrue=untrue)
    if judged.names and judged.act is not SpeechAct.REJECT:
        bad, good = untrue or not BLAME.isdisjoint(said), not GOOD.isdisjoint(said)
        act = SpeechAct.CRITICIZE if bad else SpeechAct.PRAISE if good else judged.act
        return judged.doing(act, untrue=untrue)
    return judged.doing(judged.act, untrue=untrue)


def _of_clause(said: tuple[str, ...]) -> SpeechAct:
    if not _DENIED.isdisjoint(said) and not {"accept", "agree", "allow", "tolerate", "support"}.isdisjoint(said):
        return SpeechAct.REJECT
    if not BLAME.isdisjoint(said):
        return SpeechAct.CRITICIZE
    return SpeechAct.ASSERT if GOOD.isdisjoint(said) else SpeechAct.PRAISE
