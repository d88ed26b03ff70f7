"""Questions and what answers them: in a transcript the next turn, in prose whoever is asked."""

from collections.abc import Iterator, Mapping

from natonews.lexicon.tables.exchanges import DELEGATES
from natonews.lexicon.tables.replies import WORDS_OF_SAYING
from natonews.model import Evidence, SentenceKind
from natonews.ontology import SpeechAct
from natonews.parsing.statements.said import Range, Said
from natonews.parsing.words import lemma

from .field import Field, allied, speaks_for
from .reply import Reply
from .signs import Sign
from .things import first_thing

_ASKERS = frozenset("q question moderator journalist reporter interviewer host presenter".split())
_QUESTIONS = frozenset("whether if how what why when who where which".split())
#: What one speaker asks of another; a demand is answered by consent or refusal.
_REQUESTS = frozenset([SpeechAct.DEMAND, SpeechAct.ASK, SpeechAct.PROPOSE])
_SELF = frozenset("we i it they he she there".split())
_WILL = frozenset("will would 'll 'd wo can could cannot ca shall must may might".split())
_ASKED = 10  # tokens of a question in which it names what was said
_TOLD = 16  # statements told in one turn
_TURNS = 4  # turns looked back over
_INSIDE = 24  # statements looked back over for them
_NAMED = 30  # tokens of a turn in which an earlier speaker is named
_ROLE = 8  # tokens of "(Russian Federation)"
_CHAIR = frozenset(["thank", "floor", "thanks"])
_DOING = frozenset("do did does doing done".split())
_OPENING = 6  # tokens in which the words taken up begin
_ASKED_OF = 8  # tokens of a question in which stands who is asked
_ADDRESSED = 24  # tokens of a request in which stands to whom it goes
_BACK = 3  # statements looked back over for a request


def turn_after(field: Field, number: int) -> Reply | None:
    """In a transcript, a turn answers the question before it."""
    one = field.said[number]
    if number == 0 or not _is_turn(field, one):
        return None
    before = _turn_before(field, number)
    if before is None or not _asks(field, before) or _label(field, one) in _ASKERS:
        return None
    if field.speakers[number] is not None and field.speakers[number] is field.speakers[before.number]:
        return None
    span = field.draft.tokens.span(*before.content[-1])
    return Reply(number, before.number, Evidence("replies.question", span))


def _turn_before(field: Field, number: int) -> Said | None:
    """The turn before, past what is told in it."""
    for other in range(number - 1, max(-1, number - _TOLD), -1):
        there = field.said[other]
        if _is_turn(field, there):
            return there
        if field.draft.sentences[there.sentence].sentence.kind is not SentenceKind.TURN:
            return None
    return None


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


def turn_against(field: Field, number: int) -> Reply | None:
    """In a debate, a turn that speaks of an earlier speaker: "The Russian representative calls the pictures staged"."""
    one = field.said[number]
    if not _is_turn(field, one) or not one.content:
        return None
    named = dict(_delegates(field, one.content[0]))
    if not named:
        return None
    seen = 0
    for other in range(number - 1, max(-1, number - 1 - _INSIDE), -1):
        if seen == _TURNS:
            return None
        there = field.said[other]
        if not _is_turn(field, there):
            continue
        seen += 1
        token = next((token for token, keys in named.items() if not keys.isdisjoint(_turn_keys(field, there))), None)
        if token is not None and field.speakers[other] is not field.speakers[number]:
            return Reply(number, other, Evidence("replies.turn", field.draft.tokens.span(token, token + 1)))
    return None


def _delegates(field: Field, content: Range) -> Iterator[tuple[int, frozenset[str]]]:
    """Who is spoken of as a delegate or as saying something, by the token of the name."""
    lower, tags = field.draft.tokens.lower, field.draft.tags
    first, stop = content[0], min(content[1], content[0] + _NAMED)
    if not _CHAIR.isdisjoint(lower[first:stop]):
        return  # "I thank the representative of Ghana and give the floor"
    for token in range(first, stop):
        keys = field.keys_at(token) if tags[token].startswith(("NN", "JJ")) else ()
        near = lower[max(first, token - 3) : token + 4]
        verb = next((n for n in range(token + 1, min(token + 5, stop)) if tags[n].startswith("VB")), token)
        if keys and (not DELEGATES.isdisjoint(near) or lemma(lower[verb], tags[verb]) in WORDS_OF_SAYING):
            yield token, frozenset(keys)


def _turn_keys(field: Field, one: Said) -> frozenset[str]:
    """Who speaks a turn, with the state that the label names beside the name."""
    speaker = field.speakers[one.number]
    mine = () if speaker is None else speaks_for(speaker)
    if one.speaker_tokens is None:
        return frozenset(mine)
    label = range(one.speaker_tokens[1], min(one.content[0][0], one.speaker_tokens[1] + _ROLE)) if one.content else ()
    return frozenset([*mine, *(key for token in label for key in field.keys_at(token))])


def asked_of(field: Field, number: int) -> Sign | None:
    """The words that a question in the same sentence is about: "Asked what Duterte's words meant, Kirby said"."""
    one = field.said[number]
    before = field.said[number - 1] if number else one
    if before.act is not SpeechAct.ASK or before.sentence != one.sentence or before.speaker_tokens is not None:
        return None
    lower = field.draft.tokens.lower
    first, stop = before.content[0]
    if before.cue is None or lower[first] not in _QUESTIONS:
        return None
    thing = first_thing(field, first + 1, min(stop, first + _ASKED))
    if thing is None or thing.own:
        return None
    return Sign("asked-of", (before.cue[0], thing.about), thing.whom, thing.noun, (thing.about, stop))


def asked(field: Field, number: int) -> Reply | None:
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
    same = field.speakers[number] is field.speakers[number - 1]
    if one.parent == number - 1 or (before.speaker_tokens is not None and (lead > 1 or same)):
        return None
    return Reply(number, number - 1, Evidence("replies.asked", field.draft.tokens.span(*before.cue)))


def taken_up(field: Field, number: int, found: Mapping[int, Reply]) -> Reply | None:
    """What is said by whoever was asked or urged: "A reporter asked Modi. 'No,' he said", "Berlin said it would"."""
    one, mine = field.said[number], field.speakers[number]
    if mine is None or one.parent is not None:
        return None
    for other in range(number - 1, max(-1, number - 1 - _BACK), -1):
        there, who = field.said[other], field.speakers[other]
        if there.act not in _REQUESTS or there.negated or there.parent is not None or there.cue is None:
            continue
        distance = one.sentence - there.sentence
        if distance < 1 or who is None or who.id == mine.id or allied(who, mine):
            continue
        back = found.get(other)
        mine_first = back is not None and field.speakers[back.to] is mine  # "demanded an apology" of who spoke first
        if not (mine_first or _addressed(field, there, number) or (distance == 1 and _does_so(field, one))):
            continue
        question = there.act is SpeechAct.ASK and other == number - 1 and distance <= 1
        if question or (distance <= 2 and _takes_up(field, one, there)):
            return Reply(number, other, Evidence("replies.taken-up", field.draft.tokens.span(*there.cue)))
    return None


def _addressed(field: Field, there: Said, number: int) -> bool:
    """Whether the request names the speaker of statement `number`, or a state or body for which that one speaks."""
    if there.cue is None:
        return False
    keys = field.sides(number)
    first, end = there.cue[0], field.draft.sentences[there.sentence].stop
    reach = _ASKED_OF if there.act is SpeechAct.ASK else _ADDRESSED
    return any(not keys.isdisjoint(field.keys_at(token)) for token in range(first, min(end, first + reach)))


def _takes_up(field: Field, one: Said, there: Said) -> bool:
    """Whether the words consent or refuse: "We will not close it", "there would be no pause", "it would send three"."""
    lower = field.draft.tokens.lower
    if not one.content:
        return False
    first, stop = one.content[0]
    opening = lower[first : min(stop, first + _OPENING)]
    if _does_so(field, one):
        return True
    shares = bool(field.words(one.number) & field.words(there.number))
    own = not _SELF.isdisjoint(opening) or _names_itself(field, one.number, (first, min(stop, first + _OPENING)))
    if "there" in opening and shares:
        return True  # "there was nothing to explain"
    return own and not _WILL.isdisjoint(opening) and (shares or one.sentence - there.sentence == 1)


def _does_so(field: Field, one: Said) -> bool:
    """As in "agreed to do so", "would not be doing so"."""
    lower = field.draft.tokens.lower
    if not one.content:
        return False
    first, stop = one.content[0]
    return any(lower[at] == "so" and lower[at - 1] in _DOING for at in range(first + 1, min(stop, first + _OPENING)))


def _names_itself(field: Field, number: int, where: Range) -> bool:
    mine = field.speakers[number]
    keys = set(speaks_for(mine)) if mine is not None else set()
    tags = field.draft.tags
    return any(tags[token] != "PRP$" and not keys.isdisjoint(field.keys_at(token)) for token in range(*where))
