"""Nouns that tell what their owner has said, where somebody answers it: "rejected Orban's claim that it was so"."""

from collections.abc import Sequence

from attrs import evolve, frozen

from natonews.lexicon import CueWord
from natonews.lexicon.tables.answers import (
    MAKING,
    NEEDS_NAME,
    NEEDS_WITH,
    OWN_WORDS,
    TELLING,
    TOLD_IN,
    TOLD_NOUNS,
    TOLD_WITH,
)
from natonews.ontology import SpeechAct
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import NounGroup
from natonews.parsing.statements.attribution import Attribution
from natonews.parsing.statements.contents import content_of, trimmed
from natonews.parsing.statements.cues import Cue
from natonews.parsing.statements.frames import Frame, frame_after, past_noun
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.said import Answered, Range
from natonews.parsing.statements.speaking.subjects import Speaker, group_at

from .answering import answering, past_apposition
from .idioms import Answering
from .told import with_told

_CLAUSES = frozenset(["that", "to", "wh"])
_WORDS = {noun: CueWord(noun, SpeechAct.ASSERT, ("that",), "noun", 3) for noun in sorted(TOLD_IN)}
_WORDS |= {noun: CueWord(noun, act, ("that", "to"), "noun", 3) for noun, act in TOLD_NOUNS.items()}
_OF_THINGS = frozenset(
    "offer threat demand proposal call ultimatum pledge promise warning accusation allegation charge".split()
)
_BIDDING = frozenset([SpeechAct.PROPOSE, SpeechAct.PROMISE, SpeechAct.DEMAND])
_FAR = 8  # items
_HIS = frozenset(["his", "her", "their", "its"])
_OWNING = frozenset(["NAT", "GPE", "ORG", "PER"])
_OWNED_BY_OF = frozenset(["PER", "ORG", "GPE"])


@frozen(eq=False)
class Owned:
    """A noun of saying with its owner, in items."""

    item: int
    begin: int  #: the first item of its group, with its possessors
    speaker: Speaker
    after: int  #: the item where what it tells may begin
    topic: Range | None = None  #: the items of the of-phrase before its owner: "the offer of aid by"


def with_nouns(draft: Draft, passage: Passage, found: Sequence[Attribution], cues: Sequence[Cue]) -> list[Attribution]:
    """The attributions of a sentence with those of nouns that are answered there, and the answers to them."""
    made = list(found)
    for item in [number for number, group in enumerate(passage.items) if group.lemma in _WORDS]:
        group = passage.noun(item)
        if group is None or group.name is not None:
            continue
        owned = _owned(draft, passage, item, group)
        answer = answering(passage, owned.begin, item, owned.after) if owned is not None else None
        if owned is None:  # "thanked Macron for an offer to send": his
            owned = Owned(item, item, Speaker(item, (group.first, group.first + 1), "owner"), item + 1)
            judged = answering(passage, item, item, item + 1) if passage.word(item - 1) in ("for", "over") else None
            answer = judged if judged is not None and judged.owner is not None else None
        told = _told(passage, owned, answer, cues, made) if answer is not None else None
        if answer is None or told is None or _own(passage, owned, answer) or not _counts(made, answer):
            continue
        made = [each for each in made if not _replaced(passage, each, item, answer)]
        made = [_sided(each, answer) for each in made]
        made.append(told)
        if answer.row is not None and not _leads(passage, answer) and not any(_covers(each, answer) for each in made):
            made.extend(_answers(passage, owned, answer, cues, made))
    return with_told(passage, made)


def _counts(made: Sequence[Attribution], answer: Answering) -> bool:
    """Whether somebody says it: "Rutte said the claim was absurd", not the paper in its own words."""
    if answer.row is not None or answer.speaker is not None or answer.verb is None or answer.last != answer.verb:
        return True
    return any(each.speaker is not None and each.covers(answer.answered.at[0]) for each in made)


def _sided(made: Attribution, answer: Answering) -> Attribution:
    """The answer, whose cue may be neutral by itself: "played down a warning", "accepted the offer"."""
    cue = made.cue
    if cue is None or answer.row is None or not _covers(made, answer) or cue.word.act not in _NEUTRAL:
        return made
    if answer.row.act in _AGAINST or answer.row.words == "accept":
        return evolve(made, cue=evolve(cue, word=evolve(cue.word, act=answer.row.act)))
    return made


_NEUTRAL = frozenset([SpeechAct.ASSERT, SpeechAct.BELIEVE, SpeechAct.EXPECT])
_AGAINST = frozenset([SpeechAct.REJECT, SpeechAct.CRITICIZE, SpeechAct.DENY])


def _own(passage: Passage, owned: Owned, answer: Answering) -> bool:
    """Whether the words are those of who judges them: "stood by his comment"."""
    verb = passage.verb(answer.verb) if answer.verb is not None else None
    owner = passage.noun(owned.speaker.item)
    his = owned.speaker.item == owned.item or (owner is not None and owner.pronoun)
    return verb is not None and verb.lemma in OWN_WORDS and his


def _leads(passage: Passage, answer: Answering) -> bool:
    """Whether a gerund at the sentence's head only leads in what the main clause says: "Echoing remarks by"."""
    verb = passage.verb(answer.verb) if answer.verb is not None else None
    if answer.verb is None or verb is None or verb.tense != "gerund" or answer.row is None:
        return False
    if answer.verb <= 1:
        return answer.row.act in _MILD
    return passage.word(answer.verb - 1) == "," and answer.row.act in (SpeechAct.ANSWER, SpeechAct.ASSERT)


_MILD = frozenset([SpeechAct.ANSWER, SpeechAct.ASSERT, SpeechAct.SUPPORT])


def _replaced(passage: Passage, made: Attribution, item: int, answer: Answering) -> bool:
    """Whether another reading of the noun, or a lead without a speaker, gives way."""
    cue = made.cue
    if cue is None:
        return False
    if cue.clause is None:
        return cue.item == item
    if answer.verb is None and made.speaker is None and answer.answered.at[0] <= cue.span[0] < answer.answered.at[1]:
        return True  # "Asked whether he agreed with"
    return cue.item == answer.verb and (_leads(passage, answer) or (answer.row is None and made.speaker is None))


def _covers(made: Attribution, answer: Answering) -> bool:
    cue, verb = made.cue, answer.verb
    return cue is not None and cue.clause is not None and verb is not None and cue.item <= verb <= cue.last


def _owned(draft: Draft, passage: Passage, item: int, noun: NounGroup) -> Owned | None:
    """The owner: before it ("Orban's"), after it ("by Orban", "made by Orban") or in a clause ("that Orban made")."""
    if noun.possessor is not None:
        return _possessed(passage, item, noun.possessor)
    if noun.determiner in _HIS:
        return Owned(item, item, Speaker(item, (noun.first, noun.first + 1), "owner"), item + 1)
    at, topic = item + 1, None
    if passage.word(at) == "of" and passage.noun(at + 1) is not None:
        after = past_noun(passage, at + 1)
        if _names_owner(draft, passage, at + 1, noun):
            return _by(passage, item, at + 1, None)
        topic = (at + 1, after)
        at = after
    aside = passage.word(at) == ","
    if (verb := passage.verb(at + aside)) is not None and verb.lemma in MAKING and not verb.finite:
        at += 1 + aside
        at += passage.word(at) in ("forward", "out", "up", "down", "in")
        while aside and passage.word(at) not in ("by", "from") and at < item + _FAR and passage.verb(at) is None:
            at += 1  # "the offer, made at dawn by Erdogan,"
    if passage.word(at) in ("by", "from") and passage.noun(at + 1) is not None:
        return _by(passage, item, at + 1, topic)
    return _made(passage, item, at, topic) or _of_people(draft, item, noun)


def _possessed(passage: Passage, item: int, owner: int) -> Owned | None:
    begin = owner
    group = passage.noun(owner)
    while group is not None and group.possessor is not None and group.possessor < begin:
        begin = group.possessor
        group = passage.noun(begin)
    owning = passage.noun(owner)
    if owning is None or owning.time:
        return None
    tokens = (passage.items[begin].first, owning.stop)
    return Owned(item, begin, Speaker(owner, tokens, "owner"), item + 1)


def _by(passage: Passage, item: int, owner: int, topic: Range | None) -> Owned | None:
    noun = passage.noun(owner)
    speaker = group_at(passage, owner, "from")
    if noun is None or noun.time or speaker is None:
        return None
    return Owned(item, item, speaker, past_apposition(passage, owner), topic)


def _made(passage: Passage, item: int, at: int, topic: Range | None) -> Owned | None:
    """As in "the offer of aid that Yoon had made"."""
    at += passage.word(at) in ("that", "which")
    noun, verb = passage.noun(at), passage.verb(at + 1)
    if noun is None or noun.time or verb is None or verb.lemma not in MAKING or verb.passive:
        return None
    speaker = group_at(passage, at, "owner")
    return None if speaker is None else Owned(item, item, speaker, at + 2, topic)


def _names_owner(draft: Draft, passage: Passage, item: int, noun: NounGroup) -> bool:
    """Whether "of" leads in who speaks: "the words of Orban"; not "accusations of Russia"."""
    owner = passage.noun(item)
    if owner is None or owner.name is None or TOLD_NOUNS.get(noun.lemma) is not SpeechAct.ASSERT:
        return False
    return draft.names[owner.name].kind in _OWNED_BY_OF


def _of_people(draft: Draft, item: int, noun: NounGroup) -> Owned | None:
    """As in "Russian claims that": the adjective of a people names the state."""
    for number in noun.names:
        name = draft.names[number]
        if name.kind in _OWNING and name.stop == noun.head:
            return Owned(item, item, Speaker(item, (name.first, name.stop), "owner"), item + 1)
    return None


def _told(
    passage: Passage, owned: Owned, answer: Answering, cues: Sequence[Cue], made: Sequence[Attribution]
) -> Attribution | None:
    """The attribution of a noun that is answered, or None where it tells nothing."""
    noun = passage.items[owned.item]
    word = _WORDS[noun.lemma]
    frame = frame_after(passage, owned.after, word)
    cue = Cue("noun", word, owned.item, owned.item, (noun.first, noun.stop), None, frame)
    piece = _content(passage, owned, cue, cues) or _echoed(passage, answer, made)
    piece = _before_answer(passage, piece, answer, owned) if piece else None
    if piece is not None and answer.row is not None and answer.row.words in NEEDS_NAME | NEEDS_WITH:
        piece = _before_name(passage, piece)
    if piece is None:
        return None
    telling = passage.verb(owned.after)
    if frame.name == "ing" and telling is not None:
        cue = evolve(cue, word=evolve(word, act=TELLING[telling.lemma]))
    answered = answer.answered if not _leads(passage, answer) else Answered(answer.answered.at, None)
    speaker = owned.speaker if answer.owner is None or owned.speaker.item != owned.item else answer.owner
    return Attribution(passage.number, cue, speaker, passage.number, (piece,), "noun", answered=answered)


def _echoed(passage: Passage, answer: Answering, made: Sequence[Attribution]) -> Range | None:
    """What the main clause tells, of words that it echoes: "Echoing remarks by Orban, Fico said that"."""
    verb = passage.verb(answer.verb) if answer.verb is not None else None
    if answer.verb is None or verb is None or verb.lemma != "echo" or verb.tense != "gerund":
        return None
    for each in made:
        if each.cue is not None and each.cue.item > answer.verb and each.speaker is not None and each.pieces:
            same = answer.speaker is not None and each.speaker.item == answer.speaker.item
            return each.pieces[0] if same else None
    return None


def _content(passage: Passage, owned: Owned, cue: Cue, cues: Sequence[Cue]) -> Range | None:
    frame = cue.frame
    if _is_clause(passage, frame, cue):
        content = content_of(passage, cue, owned.speaker, [other for other in cues if other.item != owned.item])
        return content.pieces[0] if content else None
    telling = passage.verb(frame.start)
    if frame.name == "ing" and telling is not None and telling.lemma in TELLING:
        inner = evolve(cue, frame=frame_after(passage, frame.start + 1, cue.word), last=frame.start)
        content = content_of(passage, inner, owned.speaker, [other for other in cues if other.item > frame.start])
        return content.pieces[0] if content else None
    if owned.topic is not None:
        return trimmed(passage, *owned.topic)
    if cue.word.lemma not in TOLD_NOUNS:
        return None
    preposition = frame.name.removeprefix("p-")
    gerund = passage.verb(frame.start + 1)
    if preposition in ("of", "about") and gerund is not None and gerund.tense == "gerund":
        inner = evolve(cue, frame=Frame("ing", frame.start + 1), last=frame.start)
        content = content_of(passage, inner, owned.speaker, [other for other in cues if other.item > frame.start + 1])
        return content.pieces[0] if content else None
    topic = passage.noun(frame.start + 1)
    misread = topic is not None and (topic.stop - topic.first > 1 or passage.noun(frame.start + 2) is not None)
    if preposition == "to" and cue.word.act in _BIDDING and topic is not None and misread:
        if topic.name is not None or topic.determiner:
            return None
        return _content(passage, owned, evolve(cue, frame=Frame("to", frame.start)), cues)  # "to host talks", misread
    if preposition in TOLD_WITH[cue.word.act] and topic is not None and not topic.time:
        inner = evolve(cue, frame=Frame(frame.name, frame.start + 1), last=frame.start)
        content = content_of(passage, inner, owned.speaker, [other for other in cues if other.item != owned.item])
        return content.pieces[0] if content else None
    return _named_before(passage, owned.item) if cue.word.lemma in _OF_THINGS else None


def _is_clause(passage: Passage, frame: Frame, cue: Cue) -> bool:
    """Whether a clause tells what the noun stands for: not "the tweet that appeared", "his remarks when he left"."""
    if frame.name not in _CLAUSES:
        return False
    if frame.name == "wh":
        return cue.word.act is SpeechAct.ASK
    following = passage.verb(frame.start + 1) if frame.name == "that" else None
    return following is None or not following.finite


def _named_before(passage: Passage, item: int) -> Range | None:
    """What a word before the noun says of it: "the truce offer", "Trump's tariff threat"."""
    noun = passage.items[item]
    before = noun.head - 1
    if before < noun.first or passage.tags[before] not in ("NN", "NNS") or passage.lower[before] in _OTHER:
        return None
    return (before, noun.head)


_OTHER = frozenset("job book film phone press takeover merger cash record marriage bomb death security terror".split())


def _before_answer(passage: Passage, piece: Range, answer: Answering, owned: Owned) -> Range | None:
    """The content without the verb that answers it: "the claim that it was safe | was rejected by Kyiv"."""
    if answer.verb is None or answer.verb < owned.item:
        return piece
    stop = answer.verb
    while stop > 0 and passage.items[stop - 1].kind in ("RB", "TIME"):
        stop -= 1
    first = passage.item_of(piece[0])
    return trimmed(passage, first, stop) if passage.firsts[stop] < piece[1] else piece


def _before_name(passage: Passage, piece: Range) -> Range | None:
    """The content without the name that it is given: "the claim that he fled | absurd", "his threat | as bluff"."""
    first, stop = passage.item_of(piece[0]), passage.item_of(piece[1] - 1) + 1
    for at in range(first + 1, stop):
        item, before = passage.items[at], passage.items[at - 1]
        apart = isinstance(item, NounGroup) and isinstance(before, NounGroup) and passage.lower[before.stop - 1] != "'s"
        if apart or passage.word(at) in ("as", "with") or passage.is_mark(at) or _is_name(passage, at):
            return trimmed(passage, first, at)
    return piece


def _is_name(passage: Passage, at: int) -> bool:
    kind, verb = passage.items[at].kind, passage.verb(at - 1)
    return kind.startswith("JJ") and not (verb is not None and verb.copula)


def _answers(
    passage: Passage, owned: Owned, answer: Answering, cues: Sequence[Cue], made: Sequence[Attribution]
) -> list[Attribution]:
    """The answer itself, where the verb is no cue of the lexicon's."""
    verb = passage.verb(answer.verb) if answer.verb is not None else None
    if verb is None or answer.verb is None or answer.row is None or answer.speaker is None:
        return []
    if passage.items[answer.speaker.item].lemma in ("i", "we"):
        return []  # said in a quotation: whose words they are answers
    row = CueWord(answer.row.words, answer.row.act, ("np",), "verb", 3)
    begin = answer.last + 1
    clause = passage.at_verb[answer.verb]
    if answer.verb > owned.item and not verb.passive:  # "drew mockery from Rutte"
        if any(each.speaker is not None and each.speaker.item == answer.speaker.item for each in made):
            return []
        cue = Cue("phrase", row, answer.verb, answer.verb, (verb.first, verb.stop), clause, Frame("np", begin))
        piece = trimmed(passage, owned.begin, answer.verb)
        pieces: tuple[Range, ...] = (piece,) if piece is not None else ()
    else:
        span = (verb.first, passage.items[answer.last].stop if answer.last >= answer.verb else verb.stop)
        cue = Cue("phrase", row, answer.verb, max(answer.last, answer.verb), span, clause, Frame("np", begin))
        content = content_of(passage, cue, answer.speaker, cues)
        pieces = content.pieces if content is not None else ()
    return [Attribution(passage.number, cue, answer.speaker, passage.number, pieces, "answer")] if pieces else []
