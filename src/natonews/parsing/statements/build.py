"""From candidates to statements."""

from collections.abc import Iterator, Sequence

from natonews.model import Evidence, SentenceKind, Span, StatementMode
from natonews.parsing.draft import Draft

from .acts import act_of
from .attribution import Attribution
from .contents import content_of
from .cues import Cue, find_cues
from .passage import Passage
from .quotations import grown, mark_tokens, open_quotations, quoted_tokens, quotes_in, with_quotations
from .said import Range, Said
from .speakers import Speaker, speaker_of
from .turns import turns
from .vocabulary import Vocabulary, vocabulary
from .weights import features, score


#: Parts of a page in which nobody is quoted.
_SILENT = frozenset([SentenceKind.BYLINE, SentenceKind.STAMP, SentenceKind.BOILERPLATE])


def find_statements(draft: Draft) -> tuple[Said, ...]:
    """Everything that the article attributes to somebody, in the order of the text."""
    words = vocabulary(draft.lexicon)
    quoted, edges = quoted_tokens(draft), mark_tokens(draft)
    made: list[Attribution] = []
    for number, sentence in enumerate(draft.sentences):
        if sentence.sentence.kind not in _SILENT:
            passage = Passage.of(draft, number, quoted, edges)
            made.extend(_attributions(draft, passage, words))
    whole = [grown(draft, quoted, attribution) for attribution in made]
    whole = with_quotations(draft, quoted, whole)
    return _said(draft, [*turns(draft), *whole])


def _candidates(draft: Draft) -> Iterator[tuple[Cue, Passage, tuple[str, ...]]]:
    """Every candidate with its features: what the weights are learnt from."""
    words, quoted, edges = vocabulary(draft.lexicon), quoted_tokens(draft), mark_tokens(draft)
    for number in range(len(draft.rows)):
        passage = Passage.of(draft, number, quoted, edges)
        for cue in find_cues(passage, words):
            yield cue, passage, features(draft, passage, cue, speaker_of(passage, cue))


def _attributions(draft: Draft, passage: Passage, words: Vocabulary) -> list[Attribution]:
    accepted: list[tuple[Cue, Speaker | None, float]] = []
    rejected: list[tuple[Cue, Speaker | None, float]] = []
    for cue in find_cues(passage, words):
        speaker = speaker_of(passage, cue)
        sure = score(features(draft, passage, cue, speaker))
        (accepted if sure > 0 else rejected).append((cue, speaker, sure))
    cues = [cue for cue, _, _ in accepted]
    found = _with_content(passage, accepted, cues)
    if rejected and passage.marked:
        found.extend(_rescued(draft, passage, rejected, cues, found))
    return found


def _with_content(
    passage: Passage, candidates: Sequence[tuple[Cue, Speaker | None, float]], cues: Sequence[Cue]
) -> list[Attribution]:
    found = []
    for cue, speaker, sure in candidates:
        content = content_of(passage, cue, speaker, cues)
        if content is not None:
            row = passage.number if speaker else None
            found.append(Attribution(passage.number, cue, speaker, row, content.pieces, content.rule, sure))
    return found


def _rescued(
    draft: Draft,
    passage: Passage,
    rejected: Sequence[tuple[Cue, Speaker | None, float]],
    cues: Sequence[Cue],
    found: Sequence[Attribution],
) -> list[Attribution]:
    """Candidates below the line that alone can own a longer quotation of the sentence."""
    more: list[Attribution] = []
    possible = sorted(_with_content(passage, rejected, cues), key=lambda made: -made.score)
    for number in open_quotations(draft, passage, found):
        middle = draft.quotes[number].first + 1
        for made in possible:
            if made.score > _RESCUE and made.speaker is not None and made.covers(middle) and made not in more:
                more.append(made)
                break
    return more


_RESCUE = -3.0  # in the units of the weights; below it a quotation has no cue in its sentence


def _said(draft: Draft, made: Sequence[Attribution]) -> tuple[Said, ...]:
    ordered = sorted(made, key=lambda attribution: (attribution.first, attribution.pieces))
    return tuple(_one(draft, ordered, number) for number in range(len(ordered)))


def _one(draft: Draft, made: Sequence[Attribution], number: int) -> Said:
    it = made[number]
    quotes = quotes_in(draft, it.pieces)
    cue = it.cue
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
        negated=getattr(verb, "negated", False),
        addressee=cue.frame.addressee if cue else None,
        parent=_parent(made, number),
        clause=cue.clause.number if cue and cue.clause else None,
        evidence=_evidence(draft, it),
    )


def _mode(pieces: Sequence[Range], quotes: Sequence[Range]) -> StatementMode:
    if not quotes:
        return StatementMode.INDIRECT
    if sum(b - a for a, b in quotes) >= sum(b - a for a, b in pieces):
        return StatementMode.DIRECT
    return StatementMode.MIXED


def _parent(made: Sequence[Attribution], number: int) -> int | None:
    it = made[number]
    if it.cue is None:
        return None
    token = it.cue.span[0]
    around = [
        (sum(b - a for a, b in other.pieces), at)
        for at, other in enumerate(made)
        if at != number and other.covers(token)
    ]
    return min(around)[1] if around else None


def _evidence(draft: Draft, it: Attribution) -> Evidence:
    tokens = draft.tokens
    first, stop = it.cue.span if it.cue else it.pieces[0]
    span: Span = tokens.span(first, stop)
    note = f"{it.cue.word.word_class} {it.cue.word.lemma!r} ({it.cue.frame.name})" if it.cue else ""
    return Evidence(f"statements.{it.rule}", span, (), note)
