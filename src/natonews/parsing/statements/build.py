"""From candidates to statements."""

from collections.abc import Sequence

from attrs import evolve

from natonews.model import Evidence, SentenceKind, Span, StatementMode
from natonews.ontology import SpeechAct
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import VerbGroup

from .acts import act_of
from .answers.apposed import with_asides
from .answers.as_said import led_by_as
from .answers.nouns import with_nouns
from .answers.opposed import with_opposed
from .answers.told import answered_clause, with_told
from .attribution import Attribution, Place
from .circumstances import addressee_of, time_of
from .contents import content_of
from .cues import Cue, find_cues
from .deeds import is_deed
from .nested import Candidate, may_nest, nests, tells, unweighed
from .passage import Passage
from .plain import plain
from .quotations import grown, mark_tokens, open_quotations, quoted_tokens, quotes_in, with_quotations
from .said import Range, Said
from .speaking.releases import release_of, speaks
from .speaking.speakers import speaker_of
from .speaking.turns import turns
from .unsaid import unsaid
from .vocabulary import Vocabulary, vocabulary
from .weights import features, score
from .within import places

#: Parts of a page in which nobody is quoted.
_SILENT = frozenset([SentenceKind.BYLINE, SentenceKind.STAMP, SentenceKind.BOILERPLATE])


_LONGEST = 250  # items: what is longer is a table or a list, not a sentence


def find_statements(draft: Draft) -> tuple[Said, ...]:
    """Everything that the article attributes to somebody, in the order of the text."""
    words = vocabulary(draft.lexicon)
    quoted, edges = quoted_tokens(draft), mark_tokens(draft)
    made: list[Attribution] = []
    for number, sentence in enumerate(draft.sentences):
        if sentence.sentence.kind not in _SILENT and len(draft.rows[number].items) <= _LONGEST:
            passage = Passage.of(draft, number, quoted, edges)
            found = _attributions(draft, passage, words)
            if sentence.sentence.kind is SentenceKind.TURN:
                found = [each for each in found if _told_by_others(draft, each)]
            made.extend(found)
    whole = [grown(draft, quoted, attribution) for attribution in made]
    whole = [each for each in with_quotations(draft, quoted, whole) if each.pieces]
    whole = _placed(whole, len(draft.tokens))
    return _said(draft, [*turns(draft), *whole])


def _attributions(draft: Draft, passage: Passage, words: Vocabulary) -> list[Attribution]:
    accepted: list[Candidate] = []
    rejected: list[Candidate] = []
    cues = list(find_cues(passage, words))
    speakers = [speaker_of(passage, cue) for cue in cues]
    for cue, speaker, place in zip(cues, speakers, places(passage, cues, speakers), strict=True):
        if is_deed(draft, passage, cue, speaker, words):
            continue
        signs = features(draft, passage, cue, speaker, place)
        candidate = Candidate(cue, speaker, signs, score(signs))
        known = candidate.score > 0 or tells(passage, candidate) or unweighed(passage, candidate)
        counts = known or plain(draft, passage, cue, speaker)
        (accepted if counts else rejected).append(candidate)
    accepted = [
        candidate
        for candidate in accepted
        if not _wanted(passage, candidate.cue, accepted) and not _said_by_another(candidate, accepted)
    ]
    cues = [candidate.cue for candidate in accepted]
    found = with_told(passage, _with_content(passage, accepted, cues))
    if rejected and passage.marked:
        found.extend(_rescued(draft, passage, rejected, cues, found))
    if passage.word(len(passage) - 1) == ":" and not passage.marked:
        found = _announcing(passage, accepted, rejected, found)
    answered = [each for each in rejected if each.cue.word.grade > 1 and answered_clause(passage, each.cue) is not None]
    if answered:
        found.extend(_with_content(passage, answered, cues))
        rejected = [each for each in rejected if each not in answered]
    if rejected and (found or passage.marked):
        nested = [each for each in rejected if nests(passage, each) and not _wanted(passage, each.cue, accepted)]
        among = [*cues, *(each.cue for each in nested)]
        found.extend(evolve(made, place=Place.INSIDE) for made in _with_content(passage, nested, among))
    found = led_by_as(passage, with_asides(passage, with_nouns(draft, passage, found, cues), words), words)
    return with_opposed(passage, found)


def _announcing(
    passage: Passage,
    accepted: Sequence[Candidate],
    rejected: Sequence[Candidate],
    found: Sequence[Attribution],
) -> list[Attribution]:
    """With the last cue of a sentence that ends in a colon as the owner of the quotation that follows."""
    verbs = [each for each in accepted if each.cue.clause is not None and each.speaker is not None]
    verbs = verbs or [each for each in rejected if each.score > _RESCUE and each.speaker is not None and each.cue.verb]
    if not verbs:
        return list(found)
    last = verbs[-1]
    others = [each for each in found if each.cue is not last.cue]
    own = next((each for each in found if each.cue is last.cue), None)
    row = passage.number
    own = own or Attribution(row, last.cue, last.speaker, row, (), "announced", last.score)
    return [*others, evolve(own, announces=True)]


def _told_by_others(draft: Draft, made: Attribution) -> bool:
    """Whether a statement inside a turn is somebody else's: "Zelenskyy told me that", not "I think"."""
    if made.cue is None or made.speaker is None or made.cue.frame.name not in _CLAUSAL:
        return False
    noun = draft.rows[made.row].items[made.speaker.item]
    return noun.lemma not in ("i", "we", "you", "it")


def _wanted(passage: Passage, cue: Cue, accepted: Sequence[Candidate]) -> bool:
    """Whether the cue is the very deed that another asks for: "urged operators to report drones"."""
    verb = passage.verb(cue.item)
    if cue.clause is None or verb is None or verb.tense != "infinitive":
        return False
    parent = cue.clause.parent
    above = [each.cue for each in accepted if each.cue.clause is not None and each.cue.clause.number == parent]
    if any(other.word.act is SpeechAct.DECLINE for other in above):
        return True  # "declined to comment on" says nothing
    if cue.frame.name not in ("np", "p-of"):
        return False
    return any(
        other.cue.clause is not None
        and other.cue.clause.number == cue.clause.parent
        and other.cue.frame.name == "np-to"
        and other.cue.word.act in (SpeechAct.DEMAND, SpeechAct.ASK, SpeechAct.PROPOSE)
        for other in accepted
    )


def _said_by_another(candidate: Candidate, accepted: Sequence[Candidate]) -> bool:
    """Whether another cue tells the same: "issued a statement saying", "is reportedly planning"."""
    cue = candidate.cue
    for other in accepted:
        if other is candidate:
            continue
        if other.speaker is not None and other.speaker.rule == "issuer" and cue.clause is not None:
            text = range(cue.item + 1, other.cue.item)
            if any(at in text for at in cue.clause.objects) and other.cue.item - cue.item < _CLOSE:
                return True
        if cue.kind == "adverb" and other.cue.item <= cue.item <= other.cue.last:
            return True
    return False


_CLOSE = 8  # items


_CLAUSAL = frozenset(
    ["that", "clause", "quote", "wh", "to-that", "to-clause", "to-quote", "to", "np-of", "np-to", "np-for"]
)


def _with_content(passage: Passage, candidates: Sequence[Candidate], cues: Sequence[Cue]) -> list[Attribution]:
    found = []
    for each in candidates:
        content = content_of(passage, each.cue, each.speaker, cues)
        if content is not None and any(_tells(passage, piece) for piece in content.pieces):
            row = passage.number if each.speaker else None
            made = Attribution(passage.number, each.cue, each.speaker, row, content.pieces, content.rule, each.score)
            found.append(made if may_nest(passage, each) else evolve(made, place=Place.OUTSIDE))
    return found


def _tells(passage: Passage, piece: Range) -> bool:
    """Whether a piece holds more than marks, times and the little words before them."""
    first, last = passage.item_of(piece[0]), passage.item_of(piece[1] - 1)
    for at in range(first, last + 1):
        item = passage.items[at]
        if isinstance(item, VerbGroup) or (item.kind not in _LITTLE and not getattr(item, "time", False)):
            return True
    return False


_LITTLE = frozenset(["``", "''", "IN", "TO", "TIME", ",", ".", ":", "CC", "-", "DT"])


def _rescued(
    draft: Draft,
    passage: Passage,
    rejected: Sequence[Candidate],
    cues: Sequence[Cue],
    found: Sequence[Attribution],
) -> list[Attribution]:
    """Candidates below the line that alone can own a longer quotation of the sentence."""
    more: list[Attribution] = []
    unowned = open_quotations(draft, passage, found)
    able = [each for each in rejected if each.score > _RESCUE and each.speaker is not None] if unowned else []
    possible = sorted(_with_content(passage, able, cues), key=lambda made: -made.score)
    for number in unowned:
        middle = draft.quotes[number].first + 1
        for made in possible:
            if made.covers(middle) and made not in more:
                more.append(made)
                break
    return more


_RESCUE = -1.0  # in the units of the weights; below it a quotation has no cue in its sentence


def _placed(made: Sequence[Attribution], size: int) -> list[Attribution]:
    """Without those that stand in another statement and may not, or stand in none and must."""
    inside = bytearray(size)
    kept: set[int] = set()
    lengths = [sum(stop - first for first, stop in each.pieces) for each in made]
    for number in sorted(range(len(made)), key=lambda at: (made[at].place is Place.INSIDE, -lengths[at], at)):
        each = made[number]
        within = each.cue is not None and bool(inside[each.cue.span[0]])
        if each.place is Place.ANYWHERE or within == (each.place is Place.INSIDE):
            kept.add(number)
            if each.place is not Place.INSIDE:
                for first, stop in each.pieces:
                    inside[first:stop] = b"\1" * (stop - first)
    return [each for number, each in enumerate(made) if number in kept]


def _said(draft: Draft, made: Sequence[Attribution]) -> tuple[Said, ...]:
    ordered = sorted(made, key=lambda attribution: (attribution.first, attribution.pieces))
    parents = _parents(ordered, len(draft.tokens))
    said = tuple(_one(draft, it, number, parents[number]) for number, it in enumerate(ordered))
    release = release_of(draft)
    if release is None:
        return said
    own = {number for number, it in enumerate(ordered) if speaks(draft, release, it)}
    return tuple(
        evolve(one, speaker=release.item, speaker_row=release.row) if one.number in own else one for one in said
    )


def _parents(made: Sequence[Attribution], size: int) -> list[int | None]:
    """For each statement the number of the smallest other one in whose content its cue stands."""
    holder = [-1] * size
    lengths = [sum(stop - first for first, stop in each.pieces) for each in made]
    found: list[int | None] = [None] * len(made)
    for number in sorted(range(len(made)), key=lambda at: (-lengths[at], at)):
        cue = made[number].cue
        if cue is not None and holder[cue.span[0]] >= 0:
            found[number] = holder[cue.span[0]]
        for first, stop in made[number].pieces:
            holder[first:stop] = [number] * (stop - first)
    return found


def _one(draft: Draft, it: Attribution, number: int, parent: int | None) -> Said:
    cue = it.cue
    quotes = quotes_in(draft, it.pieces, cue.span[0] if cue else -1)
    verb = draft.rows[it.row].items[cue.item] if cue else None
    return Said(
        number=number,
        sentence=it.row,
        row=it.row,
        speaker=it.speaker.item if it.speaker else None,
        speaker_row=it.speaker_row,
        speaker_tokens=it.speaker.tokens if it.speaker else it.label,
        cue=cue.span if cue else None,
        content=it.pieces,
        quotes=quotes,
        mode=StatementMode.DIRECT if it.label else _mode(it.pieces, quotes),
        act=act_of(draft, it),
        negated=_negated(draft, verb),
        addressee=addressee_of(draft, it),
        parent=parent,
        clause=cue.clause.number if cue and cue.clause else None,
        time=time_of(draft, it),
        evidence=_evidence(draft, it),
        answered=it.answered,
        answers=it.answers,
    )


def _negated(draft: Draft, verb: object) -> bool:
    """Whether the saying is negated: "did not say", but not "pledged not to use force"."""
    if not isinstance(verb, VerbGroup):
        return False
    if not verb.negated:
        return unsaid(_own_words(draft.tokens.lower[max(verb.first - _LEAD, 0) : verb.first]), verb)
    lower = draft.tokens.lower
    return verb.copula or verb.head + 1 >= verb.stop or lower[verb.stop - 1] not in ("not", "never")


def _own_words(before: tuple[str, ...]) -> tuple[str, ...]:
    """The words since the last comma or mark: what stands before them is what is said."""
    marks = [at for at, word in enumerate(before[:-1]) if word in (",", '"', "''", "``", ";")]
    return before[marks[-1] + 1 :] if marks else before


_LEAD = 12  # tokens before a verb that may negate it


def _mode(pieces: Sequence[Range], quotes: Sequence[Range]) -> StatementMode:
    if not quotes:
        return StatementMode.INDIRECT
    if sum(b - a for a, b in quotes) >= sum(b - a for a, b in pieces):
        return StatementMode.DIRECT
    return StatementMode.MIXED


def _evidence(draft: Draft, it: Attribution) -> Evidence:
    tokens = draft.tokens
    first, stop = it.cue.span if it.cue else it.pieces[0]
    span: Span = tokens.span(first, stop)
    note = f"{it.cue.word.word_class} {it.cue.word.lemma!r} ({it.cue.frame.name})" if it.cue else ""
    return Evidence(f"statements.{it.rule}", span, (), note)
