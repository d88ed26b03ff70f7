"""From signs to replies: which earlier statement is the one that is answered."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from natonews.lexicon.tables.replies import SAYING_NOUNS, SEPARATORS
from natonews.model import Actor, Evidence, SentenceKind
from natonews.parsing.coreference import Cast
from natonews.parsing.draft import Draft
from natonews.parsing.statements.said import Range, Said

from .reply import Reply
from .signs import Sign, signs_of

_NEAR = 6  # sentences that a bare answer looks back
_FAR = 60  # sentences that a named answer looks back
_AHEAD = 12  # sentences that a headline's or lead's answer looks ahead
_COMMON = 6  # letters: shorter words tell little about what a statement is about


@frozen(eq=False)
class _Field:
    """The statements with what the search asks of them."""

    draft: Draft
    said: tuple[Said, ...]
    speakers: tuple[Actor | None, ...]
    words: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, draft: Draft, said: Sequence[Said], cast: Cast) -> "_Field":
        speakers = tuple(_speaker(draft, one, cast) for one in said)
        words = tuple(_words(draft, one.content) for one in said)
        return cls(draft, tuple(said), speakers, words)


def find_replies(draft: Draft, said: Sequence[Said], cast: Cast) -> tuple[Reply, ...]:
    """One reply at most for each statement: the surest sign that finds what it answers."""
    field = _Field.of(draft, said, cast)
    found: dict[int, Reply] = {}
    for number, one in enumerate(field.said):
        reply = _question(field, number) or _signed(field, number, signs_of(draft, one, cast)) or _carried(field, number, found)
        if reply is not None:
            found[number] = reply
    return tuple(found.values())


def _signed(field: _Field, number: int, signs: Sequence[Sign]) -> Reply | None:
    for sign in signs:
        target = next(_candidates(field, number, sign), None)
        if target is not None:
            span = field.draft.tokens.span(*sign.at)
            return Reply(number, target, Evidence(f"replies.{sign.name}", span, note=sign.noun))
    return None


def _candidates(field: _Field, number: int, sign: Sign) -> Iterator[int]:
    """The statements that the sign can mean, best first: act and words that fit, then the nearest before, then after."""
    one, mine = field.said[number], field.speakers[number]
    acts = SAYING_NOUNS.get(sign.noun, "").split()
    about = _words(field.draft, (sign.about,)) if sign.about else frozenset()
    reach = _FAR if sign.whom or sign.noun else _NEAR
    ranked = []
    for other, there in enumerate(field.said):
        who = field.speakers[other]
        if other == number or there.parent == number and not sign.noun or _same_speaker(who, mine, sign):
            continue
        if sign.whom and who not in sign.whom and not _belongs(who, sign.whom):
            continue
        distance = one.sentence - there.sentence
        if distance > reach or -distance > _AHEAD or (distance < 0 and not sign.noun):
            continue
        if one.parent == other and sign.name != "lead":
            continue
        ahead = distance < 0 or (distance == 0 and other > number and not _in_sign(field, other, sign))
        fits = not acts or there.act.value in acts
        shared = len(about & field.words[other])
        ranked.append((ahead, -min(shared, 2), not fits, abs(distance), -other, other))
    for *_, other in sorted(ranked):
        yield other


def _same_speaker(who: Actor | None, mine: Actor | None, sign: Sign) -> bool:
    """Nobody answers himself; and where no name is given, what nobody is named for is not answered."""
    return (who is None and bool(sign.whom)) or (who is not None and who == mine) or (who is None and not sign.noun)


def _belongs(who: Actor | None, whom: Sequence[Actor]) -> bool:
    """Whether the speaker speaks for one of them: a spokesman or minister for the country or body."""
    if who is None:
        return False
    bodies = {role.affiliation for role in who.roles if role.affiliation}
    return any(
        (one.kind.value != "person" and one.country is not None and one.country == who.country) or one.name in bodies
        for one in whom
    )


def _in_sign(field: _Field, other: int, sign: Sign) -> bool:
    """Whether the other statement is the very noun of the sign: "the Kremlin's claim that ..."."""
    cue = field.said[other].cue
    return cue is not None and sign.at[0] <= cue[0] < sign.at[1]


def _question(field: _Field, number: int) -> Reply | None:
    """In a transcript, a turn answers the question before it."""
    one = field.said[number]
    if number == 0 or not _is_turn(field, one):
        return None
    before = field.said[number - 1]
    if not _is_turn(field, before) or not _asks(field.draft, before) or _asks_only(field.draft, one):
        return None
    if field.speakers[number] is not None and field.speakers[number] == field.speakers[number - 1]:
        return None
    span = field.draft.tokens.span(*before.content[-1])
    return Reply(number, number - 1, Evidence("replies.question", span))


def _is_turn(field: _Field, one: Said) -> bool:
    sentence = field.draft.sentences[one.sentence]
    return one.cue is None and sentence.sentence.kind is SentenceKind.TURN


def _asks(draft: Draft, one: Said) -> bool:
    label = draft.tokens.span(*one.speaker_tokens).of(draft.tokens.text).strip(" :").casefold() if one.speaker_tokens else ""
    return label in ("q", "question", "moderator", "journalist", "reporter") or "?" in _last(draft, one)


def _asks_only(draft: Draft, one: Said) -> bool:
    label = draft.tokens.span(*one.speaker_tokens).of(draft.tokens.text).strip(" :").casefold() if one.speaker_tokens else ""
    return label in ("q", "question", "moderator", "journalist", "reporter")


def _last(draft: Draft, one: Said) -> tuple[str, ...]:
    return draft.tokens.lower[max(one.content[-1][0], one.content[-1][1] - 3) : one.content[-1][1]] if one.content else ()


def _carried(field: _Field, number: int, found: dict[int, Reply]) -> Reply | None:
    """What goes on in the same or the next sentence by the same speaker goes on answering."""
    one = field.said[number]
    before = found.get(number - 1)
    if before is None or field.speakers[number] is None or field.speakers[number] != field.speakers[number - 1]:
        return None
    there = field.said[number - 1]
    first = field.draft.tokens.lower[field.draft.sentences[one.sentence].first]
    if one.sentence - there.sentence > 1 or first in SEPARATORS or one.parent == number - 1 or before.to == number:
        return None
    if one.sentence != there.sentence and one.cue is not None and not one.quotes:
        return None
    evidence = Evidence("replies.goes-on", field.draft.tokens.span(*(one.cue or one.content[0])), _because(before))
    return Reply(number, before.to, evidence)


def _because(reply: Reply) -> tuple[Evidence, ...]:
    return (reply.evidence,) if reply.evidence else ()


def _speaker(draft: Draft, one: Said, cast: Cast) -> Actor | None:
    if one.speaker is not None:
        row = draft.rows[one.row if one.speaker_row is None else one.speaker_row]
        return cast.at(row.items[one.speaker].head)
    found = (cast.at(token) for token in range(*one.speaker_tokens)) if one.speaker_tokens else ()
    return next((actor for actor in found if actor is not None), None)


def _words(draft: Draft, pieces: Sequence[Range]) -> frozenset[str]:
    """The longer words, cut to their stems: enough to tell what a statement is about."""
    lower = draft.tokens.lower
    return frozenset(lower[at][:_COMMON] for first, stop in pieces for at in range(first, stop) if len(lower[at]) >= _COMMON)
