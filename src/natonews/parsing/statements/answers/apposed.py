"""Asides as statements of their own, beside the statement that they judge, whose content ends before them."""

from collections.abc import Sequence

from attrs import evolve

from natonews.lexicon import CueWord
from natonews.lexicon.tables.asides import OF_WORDS_ONLY
from natonews.lexicon.tables.replies import SAYING_NOUNS
from natonews.ontology import SpeechAct
from natonews.parsing.statements.attribution import Attribution
from natonews.parsing.statements.cues import Cue
from natonews.parsing.statements.frames import Frame
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.said import Range
from natonews.parsing.statements.vocabulary import Vocabulary

from .asides import Aside, find_asides
from .judging import Judged

#: Acts of which another may take up the matter with a rejection or a welcome: "demanded a truce, which Kyiv rejects".
_ASKING = frozenset([SpeechAct.DEMAND, SpeechAct.PROPOSE, SpeechAct.ASK, SpeechAct.THREATEN, SpeechAct.PROMISE,
                     SpeechAct.ACCUSE, SpeechAct.CRITICIZE, SpeechAct.EXPECT])  # fmt: skip
_TAKING_SIDES = frozenset([SpeechAct.DENY, SpeechAct.REJECT])
_YES = frozenset([SpeechAct.SUPPORT, SpeechAct.PRAISE])
_COMING = frozenset(["will", "would", "shall", "must", "should"])
_CLOSE = 8  # tokens between the end of what is judged, or of its cue, and the aside


def with_asides(passage: Passage, made: Sequence[Attribution], words: Vocabulary) -> list[Attribution]:
    """The attributions of a sentence with those of its asides."""
    found = list(made)
    for aside in find_asides(passage, words):
        found = _with(passage, found, aside)
    return found


def _with(passage: Passage, found: list[Attribution], aside: Aside) -> list[Attribution]:
    judged = aside.judged
    if judged is None:
        return _cut(passage, found, aside) if aside.kind == "words" else found
    others = [each for each in found if not _replaced(passage, each, aside, judged)]
    target = _target(passage, others, aside)
    answers = target is not None and _answers(passage, target, aside, judged)
    if aside.mark < 0 and not answers:
        return found
    own = _made(passage, aside, judged, target if answers else None)
    apart = aside.kind == "words" or (aside.kind == "thing" and judged.kind == "answer")
    if answers or apart or judged.act in _TAKING_SIDES:
        others = _cut(passage, others, aside)
    return [*others, own]


def _replaced(passage: Passage, made: Attribution, aside: Aside, judged: Judged) -> bool:
    """Whether another reading of the aside's verb, or of its noun as one that tells something, gives way."""
    cue = made.cue
    if cue is None:
        return False
    if cue.item == aside.item:
        return True
    first, stop = passage.firsts[judged.verb], passage.items[judged.last].stop
    return cue.span[0] < stop and first < cue.span[1]


def _target(passage: Passage, made: Sequence[Attribution], aside: Aside) -> Attribution | None:
    """The statement that the aside judges: the one whose act its noun fits, else the outermost that reaches to it."""
    token = passage.firsts[aside.mark if aside.mark >= 0 else aside.item]
    before = [each for each in made if each.cue is not None and each.speaker is not None and each.cue.span[0] < token]
    if aside.mark < 0:
        near = [
            each
            for each in before
            if each.cue is not None and passage.item_of(each.cue.span[1] - 1) in (aside.item - 1, aside.item)
        ]
    else:
        near = [each for each in before if _reaches(each, token)] or [
            each for each in before if _ends_near(each, token)
        ][-1:]
    if not near:
        return None
    acts = SAYING_NOUNS.get(passage.items[aside.item].lemma, "").split()
    fitting = [each for each in near if each.cue is not None and each.cue.word.act.value in acts]
    return min(fitting or near, key=lambda each: each.cue.span[0] if each.cue is not None else 0)


def _reaches(made: Attribution, token: int) -> bool:
    return any(first < token and token - 1 <= stop for first, stop in made.pieces)


def _ends_near(made: Attribution, token: int) -> bool:
    """Whether cue and speaker stand right before the aside: "It was a raid, Kyiv said on Monday, a claim"."""
    ends = [made.cue.span[1]] if made.cue is not None else []
    ends += [stop for _, stop in made.pieces if stop <= token]
    if made.speaker is not None and made.speaker.tokens[1] <= token:
        ends.append(made.speaker.tokens[1])
    return bool(ends) and token - max(ends) <= _CLOSE


def _answers(passage: Passage, target: Attribution, aside: Aside, judged: Judged) -> bool:
    """Whether what is said of the thing answers the statement, and not only a deed that it tells."""
    if judged.kind == "cue" or (judged.negated and judged.act not in _YES):
        return False
    if aside.kind == "words" or (aside.kind == "which" and target.cue is not None and target.cue.kind == "noun"):
        return True
    if judged.untrue or judged.lemma.partition(" ")[0] in OF_WORDS_ONLY:
        return True
    if _asks(passage, target):
        return judged.act is not SpeechAct.ASSERT
    return judged.taking and aside.kind == "thing"


def _asks(passage: Passage, target: Attribution) -> bool:
    """Whether a deed is asked for or yet to come: who then takes up the deed answers the words."""
    if target.cue is not None and target.cue.word.act in _ASKING:
        return True
    first, stop = target.pieces[0] if target.pieces else (0, 0)
    verbs = (passage.verb(at) for at in range(passage.item_of(first), len(passage)) if passage.firsts[at] < stop)
    verb = next((verb for verb in verbs if verb is not None), None)
    return verb is not None and verb.modal in _COMING


def _made(passage: Passage, aside: Aside, judged: Judged, target: Attribution | None) -> Attribution:
    row = CueWord(judged.lemma, judged.act, ("np",), "verb", 3)
    span = (passage.items[judged.verb].first, passage.items[judged.last].stop)
    cue = Cue(
        "phrase", row, judged.verb, judged.last, span, passage.at_verb.get(judged.verb), Frame("np", judged.last + 1)
    )
    pieces = (aside.noun,) if aside.rest is None else (aside.noun, aside.rest)
    answers = target.cue.span[0] if target is not None and target.cue is not None else None
    where = passage.number if aside.speaker is not None else None
    return Attribution(passage.number, cue, aside.speaker, where, pieces, "aside", answers=answers)


def _cut(passage: Passage, made: Sequence[Attribution], aside: Aside) -> list[Attribution]:
    """The attributions, the contents that run into the aside ended before it."""
    token = passage.firsts[aside.mark] if aside.mark >= 0 else aside.noun[1]
    found = []
    for each in made:
        before = each.cue is not None and each.cue.span[0] < token
        if not before or not any(first < token < stop or first == token for first, stop in each.pieces):
            found.append(each)
            continue
        pieces = tuple(short for piece in each.pieces if (short := _before(piece, token)) is not None)
        found.append(evolve(each, pieces=pieces) if pieces else _of_noun(passage, each, aside))
    return found


def _before(piece: Range, token: int) -> Range | None:
    first, stop = piece
    return None if first >= token else (first, min(stop, token))


def _of_noun(passage: Passage, made: Attribution, aside: Aside) -> Attribution:
    """A cue whose content was but the aside tells the noun: "repeated claims | that Moscow denies"."""
    cue = made.cue
    if cue is not None and cue.span[0] < aside.noun[0] < cue.span[1]:
        return evolve(made, cue=evolve(cue, span=(cue.span[0], passage.items[cue.item].stop)), pieces=(aside.noun,))
    return evolve(made, pieces=(aside.noun,))
