"""From signs to replies: which statement answers which."""

from collections.abc import Mapping, Sequence

from natonews.lexicon.tables.replies import SEPARATORS
from natonews.model import Evidence, SentenceKind
from natonews.ontology import SpeechAct
from natonews.parsing.coreference import Cast
from natonews.parsing.draft import Draft
from natonews.parsing.statements.said import Said

from .contents import signs_within
from .field import Field
from .reply import Reply
from .signs import Sign, signs_in
from .targets import target_of

_ASKERS = frozenset("q question moderator journalist reporter interviewer host presenter".split())
_QUESTIONS = frozenset("whether if how what why when who where which".split())
_AGAIN = frozenset("reiterated repeated reiterates repeats reiterating repeating".split())


def find_replies(draft: Draft, said: Sequence[Said], cast: Cast) -> tuple[Reply, ...]:
    """One reply at most for each statement: the surest sign that finds what it answers."""
    if len(said) < 2:
        return ()
    field = Field.of(draft, said, cast)
    signs = {number: signs_in(field, number) for number in dict.fromkeys(one.sentence for one in said)}
    found: dict[int, Reply] = {}
    for number, one in enumerate(field.said):
        reply = (
            _question(field, number)
            or _signed(field, number, _of(field, number, signs[one.sentence]), found)
            or _asked(field, number)
            or _signed(field, number, tuple(signs_within(field, one)), found)
            or _before(field, number, signs, found)
            or _carried(field, number, found)
        )
        if reply is not None:
            found[number] = reply
    return tuple(found.values())


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
        ):
            mine.append(sign)
    return tuple(mine)


def _signed(field: Field, number: int, signs: Sequence[Sign], found: Mapping[int, Reply]) -> Reply | None:
    if field.speakers[number] is None and field.said[number].speaker_tokens is None:
        return None
    for sign in signs:
        target = target_of(field, number, sign, found)
        if target is not None:
            span = field.draft.tokens.span(*sign.at)
            return Reply(number, target, Evidence(f"replies.{sign.name}", span, note=sign.noun))
    return None


def _before(field: Field, number: int, signs: dict[int, tuple[Sign, ...]], found: Mapping[int, Reply]) -> Reply | None:
    """The sign of the sentence before, if nobody says anything there: "Meloni disagreed. 'We must wait,' she said."."""
    one, speaker = field.said[number], field.speakers[number]
    if speaker is None or one.sentence == 0 or one.parent is not None:
        return None
    above = one.sentence - 1
    spoken = number > 0 and field.said[number - 1].sentence >= above
    if above not in signs:
        signs[above] = () if spoken else signs_in(field, above)
    led = [s for s in signs[above] if s.holder == speaker.id and (s.name == "drawn" or not spoken)]
    return _signed(field, number, led, found)


def _asked(field: Field, number: int) -> Reply | None:
    """As in "Asked whether he would run again, Niinisto said no": the answer to the question in its sentence."""
    one = field.said[number]
    if number == 0 or one.cue is None or field.speakers[number] is None:
        return None
    before = field.said[number - 1]
    if before.act is not SpeechAct.ASK or before.sentence != one.sentence or before.cue is None:
        return None
    if field.draft.tokens.lower[before.content[0][0]] not in _QUESTIONS:
        return None
    lead = before.cue[0] - field.draft.sentences[one.sentence].first
    if one.parent == number - 1 or (before.speaker_tokens is not None and (lead > 1 or _same(field, number))):
        return None
    return Reply(number, number - 1, Evidence("replies.asked", field.draft.tokens.span(*before.cue)))


def _same(field: Field, number: int) -> bool:
    return field.speakers[number] is field.speakers[number - 1]


def _question(field: Field, number: int) -> Reply | None:
    """In a transcript, a turn answers the question before it."""
    one = field.said[number]
    if number == 0 or not _is_turn(field, one):
        return None
    before = field.said[number - 1]
    if not _is_turn(field, before) or not _asks(field, before) or _label(field, one) in _ASKERS:
        return None
    if field.speakers[number] is not None and field.speakers[number] is field.speakers[number - 1]:
        return None
    span = field.draft.tokens.span(*before.content[-1])
    return Reply(number, number - 1, Evidence("replies.question", span))


def _is_turn(field: Field, one: Said) -> bool:
    sentence = field.draft.sentences[one.sentence]
    return one.cue is None and sentence.sentence.kind is SentenceKind.TURN


def _label(field: Field, one: Said) -> str:
    if one.speaker_tokens is None:
        return ""
    words = field.draft.tokens.lower[one.speaker_tokens[0] : one.speaker_tokens[1]]
    return words[0] if words else ""


def _asks(field: Field, one: Said) -> bool:
    last = one.content[-1] if one.content else (0, 0)
    tail = field.draft.tokens.lower[max(last[0], last[1] - 3) : last[1]]
    return _label(field, one) in _ASKERS or "?" in tail


def _carried(field: Field, number: int, found: Mapping[int, Reply]) -> Reply | None:
    """What goes on in the same or the next sentence by the same speaker goes on answering."""
    one = field.said[number]
    before = found.get(number - 1)
    if before is None or field.speakers[number] is None or field.speakers[number] is not field.speakers[number - 1]:
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


def _before_it(one: Said, there: Said, before: Reply) -> bool:
    return one.parent is not None and one.parent == before.to and one.parent != there.parent


def _because(reply: Reply) -> tuple[Evidence, ...]:
    return (reply.evidence,) if reply.evidence else ()
