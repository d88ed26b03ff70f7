"""From signs to replies: which statement answers which."""

from collections.abc import Mapping, Sequence

from natonews.lexicon.tables.exchanges import BACKWARD
from natonews.lexicon.tables.replies import JUDGEMENTS, SAYING_NOUNS, SEPARATORS
from natonews.model import Actor, Evidence
from natonews.parsing.coreference import Cast
from natonews.parsing.draft import Draft
from natonews.parsing.statements.said import Said
from natonews.parsing.words import lemma

from .apposed import apposed
from .beside import beside, beside_all
from .contents import signs_within
from .contradictions import CLAIMS, Contradiction, contradiction
from .field import Field, keys_of, speaks_for
from .parallel import meant
from .points import Claims
from .questions import asked, asked_of, taken_up, turn_after, turn_against
from .reactions import reactions_in
from .reply import Replies, Reply
from .signs import Sign, signs_in
from .targets import circular, target_of

_RECEPTIONS = frozenset(["bearing", "received", "drawn"])
_BACKWARD = 8  # tokens: "His comments on Sunday came hours after"
_FALSE = 8  # tokens after a sign in which its judgement stands
_OWNS = frozenset("his her their its".split())
_THAT = frozenset("it that this".split())
_COMING = frozenset("came come comes followed".split())
_AGAIN = frozenset("reiterated repeated reiterates repeats reiterating repeating".split())


def find_replies(draft: Draft, said: Sequence[Said], cast: Cast) -> Replies:
    """One reply at most for each statement, the surest sign that finds what it answers; and what contradicts what."""
    if len(said) < 2:
        return Replies()
    field = Field.of(draft, said, cast)
    claims = Claims(field)
    signs = {number: _all(field, number) for number in dict.fromkeys(one.sentence for one in said)}
    found: dict[int, Reply] = {}
    against: list[tuple[int, int]] = []
    for number, one in enumerate(field.said):
        other = contradiction(claims, number)
        reply = (
            turn_after(field, number)
            or turn_against(field, number)
            or beside(field, number)
            or apposed(field, number, found)
            or _signed(field, number, _of(field, number, signs[one.sentence]), found)
            or _signed(field, number, _asked(field, number), found)
            or asked(field, number)
            or _signed(field, number, tuple(signs_within(field, one)), found)
            or beside_all(field, number)
            or _before(field, number, signs, found)
            or _contradicts(field, other, found)
            or taken_up(field, number, found)
            or _after(field, number, signs, found)
            or _carried(field, number, found)
        )
        if reply is not None and one.answered is not None and field.said[reply.to].sentence == one.sentence:
            reply = None  # it is answered there, and answers nothing
        if reply is not None:
            found[number] = reply
        if other is not None:
            against.append((other.earlier + other.later - other.denial, other.denial))
        elif reply is not None and _is_false(field, reply):
            against.append((reply.to, number))
    return Replies(tuple(found.values()), tuple(against))


def _all(field: Field, sentence: int) -> tuple[Sign, ...]:
    return (*signs_in(field, sentence), *reactions_in(field, sentence))


def _asked(field: Field, number: int) -> tuple[Sign, ...]:
    sign = asked_of(field, number)
    return () if sign is None else (sign,)


def _contradicts(field: Field, other: Contradiction | None, found: Mapping[int, Reply]) -> Reply | None:
    """As in "Warsaw said no such flight had taken place": unless the sentence sets the two side by side."""
    if other is None or not other.answers:
        return None
    first = field.draft.sentences[field.said[other.later].sentence].first
    if field.draft.tokens.lower[first] in SEPARATORS or circular(other.later, other.earlier, found):
        return None
    return Reply(other.later, other.earlier, Evidence("replies.contradicts", field.draft.tokens.span(*other.at)))


def _is_false(field: Field, reply: Reply) -> bool:
    """Whether an answer says of a claim that it is not so: "called it a lie", "That is simply not true"."""
    if field.said[reply.to].act not in CLAIMS or reply.sign is None:
        return False
    if reply.sign.name in ("flat-no", "content-pronoun"):
        return True
    first, stop = reply.sign.at
    return not JUDGEMENTS.isdisjoint(field.draft.tokens.lower[first : stop + _FALSE])


def _of(field: Field, number: int, signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """The signs of a sentence that are this statement's: its cue's own, its subject's, or a lead beside it."""
    one, speaker = field.said[number], field.speakers[number]
    if not signs or (one.cue is None and one.speaker_tokens is None):
        return ()
    mine = []
    for sign in signs:
        at = sign.at[0] if sign.verb < 0 else sign.verb
        if (one.cue is not None and one.cue[0] <= at < one.cue[1]) or (
            speaker is not None
            and field.inside[at] == (-1 if one.parent is None else one.parent)
            and (sign.verb < 0 or sign.holder == speaker.id)
            and _may_hold(sign, speaker)
        ):
            mine.append(sign)
    return tuple(mine)


def _signed(field: Field, number: int, signs: Sequence[Sign], found: Mapping[int, Reply]) -> Reply | None:
    if field.speakers[number] is None and field.said[number].speaker_tokens is None:
        return None
    for sign in signs:
        target = target_of(field, number, sign, found)
        if sign.name == "judged-pronoun":
            target = meant(field, number, target, found)
        if target is not None:
            span = field.draft.tokens.span(*sign.at)
            return Reply(number, target, Evidence(f"replies.{sign.name}", span, note=sign.noun), sign)
    return None


def _may_hold(sign: Sign, speaker: Actor) -> bool:
    """Whether the speaker is of those whose sign it is: "Seoul was unimpressed" is also its minister's."""
    keys = speaks_for(speaker)
    bodies = any(key.startswith(("state:", "body:")) for key in sign.holders)
    unknown = bodies and sign.name in _RECEPTIONS and not any(key.startswith("state:") for key in keys)
    return not sign.holders or unknown or not set(sign.holders).isdisjoint(keys)


def _before(field: Field, number: int, signs: dict[int, tuple[Sign, ...]], found: Mapping[int, Reply]) -> Reply | None:
    """The sign of the sentence before, if nobody says anything there: "Meloni disagreed. 'We must wait,' she said."."""
    one, speaker = field.said[number], field.speakers[number]
    if speaker is None or one.sentence == 0 or one.parent is not None:
        return None
    if field.draft.tokens.lower[field.draft.sentences[one.sentence].first] in SEPARATORS:
        return None
    above = one.sentence - 1
    spoken = (
        number > 0 and field.said[number - 1].sentence >= above and field.speakers[number - 1] not in (None, speaker)
    )
    if above not in signs:
        signs[above] = _all(field, above)
    led = [
        sign
        for sign in signs[above]
        if (sign.holder == speaker.id or (sign.name in _RECEPTIONS and _may_hold(sign, speaker)))
        and (sign.name == "drawn" or not spoken or (sign.name == "bearing" and _told_before(field, number - 1, sign)))
    ]
    return _signed(field, number, led, found)


def _told_before(field: Field, other: int, sign: Sign) -> bool:
    """Whether what is said in the sign's sentence stands before it: "Told that Putin had laughed, Merz shrugged"."""
    cue = field.said[other].cue
    return cue is not None and cue[0] < sign.at[0]


def _after(field: Field, number: int, signs: dict[int, tuple[Sign, ...]], found: Mapping[int, Reply]) -> Reply | None:
    """What the next sentence says of it: "He was responding to Borrell", "Her comments came after Trump said"."""
    one, speaker = field.said[number], field.speakers[number]
    below = one.sentence + 1
    last = number + 1 >= len(field.said) or field.said[number + 1].sentence > one.sentence
    if speaker is None or not last or below >= len(field.draft.sentences) or not _looks_back(field, below, speaker):
        return None
    if below not in signs:
        signs[below] = _all(field, below)
    led = [sign for sign in signs[below] if sign.name == "lead"]
    reply = _signed(field, number, led, found)
    if reply is not None or number + 1 >= len(field.said):
        return reply
    first, stop = field.draft.sentences[below].first, field.draft.sentences[below].first + _BACKWARD
    told, who = field.said[number + 1], field.speakers[number + 1]
    if told.sentence != below or who is None or who.id == speaker.id or circular(number, number + 1, found):
        return None
    return Reply(number, number + 1, Evidence("replies.afterwards", field.draft.tokens.span(first, stop)))


def _looks_back(field: Field, sentence: int, speaker: Actor) -> bool:
    """Whether a sentence tells what the words before it were an answer to."""
    lower, first = field.draft.tokens.lower, field.draft.sentences[sentence].first
    opening = lower[first : first + _BACKWARD]
    actor = field.cast.at(first)
    own = actor is not None and actor.id == speaker.id
    nouns = (lemma(word, "NNS" if word.endswith("s") else "NN") for word in opening[1:4])
    words = (opening[0] == "the" or (own and opening[0] in _OWNS)) and any(noun in SAYING_NOUNS for noun in nouns)
    if words and not _COMING.isdisjoint(opening):
        return True
    if not (words or own or opening[0] in _THAT):
        return False
    return any(opening[at : at + 2] in BACKWARD for at in range(1, len(opening)))


def _carried(field: Field, number: int, found: Mapping[int, Reply]) -> Reply | None:
    """What goes on in the same or the next sentence by the same speaker, or for him, goes on answering."""
    one, before = field.said[number], found.get(number - 1)
    if before is None or not _goes_on(field, number):
        return None
    there = field.said[number - 1]
    lower = field.draft.tokens.lower
    first = lower[field.draft.sentences[one.sentence].first]
    if one.sentence - there.sentence > 1 or first in SEPARATORS:
        return None
    if before.to == number or _before_it(one, there, before):
        return None
    if one.parent == number - 1 or (one.cue is not None and lower[one.cue[0]] in _AGAIN):
        return None
    if one.sentence != there.sentence and one.cue is not None and not one.quotes:
        return None
    evidence = Evidence("replies.goes-on", field.draft.tokens.span(*(one.cue or one.content[0])), _because(before))
    return Reply(number, before.to, evidence)


def _goes_on(field: Field, number: int) -> bool:
    """Whether the speaker is the one before, or in a quote speaks for it: "Fiji denied it. 'Lies,' its envoy said"."""
    mine, before = field.speakers[number], field.speakers[number - 1]
    if mine is None or before is None or mine is before:
        return mine is not None and mine is before
    if before.kind.value == "person" or not field.said[number].quotes:
        return False
    return not field.sides(number).isdisjoint(keys_of(before))


def _before_it(one: Said, there: Said, before: Reply) -> bool:
    return one.parent is not None and one.parent == before.to and one.parent != there.parent


def _because(reply: Reply) -> tuple[Evidence, ...]:
    return (reply.evidence,) if reply.evidence else ()
