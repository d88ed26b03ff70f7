"""Whose words stand between quotation marks: whole quotations, continuations, quotations without a cue."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from attrs import frozen

from natonews.lexicon.tables.syntax import INVERTING
from natonews.parsing.draft import Draft
from natonews.reading import Quotation

from .attribution import Attribution
from .passage import Passage
from .said import Range

LONG = 4  # words: from here on nearly every quotation has a speaker
_SMALL = frozenset(["a", "an", "the", "of", "and", "in", "on", "to", "for", "with", "at", "by", "or", "from", "vs."])


def quoted_tokens(draft: Draft) -> list[int]:
    """For each token the number of the outer quotation that it stands in, or -1."""
    found = [-1] * len(draft.tokens)
    for number, quote in enumerate(draft.quotes):
        if quote.depth == 0:
            found[quote.first : quote.stop] = [number] * (quote.stop - quote.first)
    return found


def mark_tokens(draft: Draft) -> frozenset[int]:
    """The tokens that are marks of outer quotations."""
    found = []
    for quote in draft.quotes:
        if quote.depth == 0 and not _titled(draft, quote):
            if quote.opened_by_mark:
                found.append(quote.first)
            if quote.closed:
                found.append(quote.stop - 1)
    return frozenset(found)


def _titled(draft: Draft, quote: Quotation) -> bool:
    """Whether it is the name of a work: some capitalised words and no stop."""
    if quote.stop - quote.first > _TITLE + 2 or not quote.closed:
        return False
    words = draft.tokens.words[quote.first + 1 : quote.stop - 1]
    if words[-1:] == (",",) and _goes_on(draft, quote):
        words = words[:-1]
    if len(words) < 2 or words[-1][-1] in ".,!?":
        return False
    large = sum(word[0].isupper() for word in words)
    return large >= 2 and all(word[0].isupper() or word in _SMALL or word == "," for word in words)


def _goes_on(draft: Draft, quote: Quotation) -> bool:
    """Whether a clause goes on over the marks: ``Stubb, who wrote "The Triangle," met Rutte``; no speech is closed."""
    if quote.stop >= len(draft.tokens) or not draft.tags[quote.stop].startswith("VB"):
        return False
    begun = any(row.first == quote.first for row in draft.sentences)
    return not begun and draft.tokens.lower[quote.stop] not in INVERTING


_TITLE = 6  # words


def grown(draft: Draft, quoted: Sequence[int], made: Attribution) -> Attribution:
    """The content stretched over the sentences that a quotation at its edge covers."""
    row = draft.rows[made.row]
    pieces: list[Range] = []
    for first, stop in made.pieces:
        at, end = quoted[first], quoted[stop - 1]
        inside = made.cue is not None and quoted[made.cue.span[0]]
        if at >= 0 and at != inside and draft.quotes[at].first < row.first <= first:
            first = draft.quotes[at].first  # noqa: PLW2901
        if end >= 0 and end != inside and draft.quotes[end].stop > row.stop:
            stop = draft.quotes[end].stop  # noqa: PLW2901
        pieces.append((first, stop))
    return made if tuple(pieces) == made.pieces else made.with_pieces(tuple(pieces), "whole-quotation")


def open_quotations(draft: Draft, passage: Passage, found: Sequence[Attribution]) -> list[int]:
    """The longer quotations that begin in a sentence, or end right before it, and that no statement covers."""
    numbers = sorted({passage.quoted[at] for at in range(passage.row.first, passage.row.stop)} - {-1})
    if passage.after_quote:
        numbers.append(passage.quoted[passage.row.first - 1])
    return [
        number
        for number in numbers
        if draft.quotes[number].stop - draft.quotes[number].first > LONG
        and not any(made.speaker is not None and made.covers(draft.quotes[number].first + 1) for made in found)
    ]


def with_quotations(draft: Draft, quoted: Sequence[int], made: Sequence[Attribution]) -> list[Attribution]:
    """Gives every longer quotation that has no speaker yet to one, where the text shows whose it is."""
    if not draft.quotes:
        return list(made)
    found = list(made)
    covered = [-1] * len(draft.tokens)
    by_row: dict[int, list[int]] = {}
    for at, attribution in enumerate(found):
        _cover(covered, attribution, at)
        if attribution.speaker is not None and attribution.cue is not None:
            by_row.setdefault(attribution.row, []).append(at)
    spoken = _Spoken(draft, quoted, found, by_row, covered)
    firsts = [sentence.first for sentence in draft.sentences]
    for number, quote in enumerate(draft.quotes):
        if quote.depth or covered[min(quote.first + 1, quote.stop - 1)] >= 0:
            continue
        sentence = bisect_right(firsts, quote.first) - 1
        if not _speaks(draft, sentence, number):
            continue
        owner = _owner(spoken, sentence, number)
        if owner is not None:
            found[owner] = found[owner].with_pieces((*found[owner].pieces, (quote.first, quote.stop)), "continued")
            _cover(covered, found[owner], owner)
    return found


@frozen(eq=False)
class _Spoken:
    """The statements with speaker and cue, by sentence, and which of them covers a token."""

    draft: Draft
    quoted: Sequence[int]
    found: Sequence[Attribution]
    by_row: Mapping[int, Sequence[int]]
    covered: Sequence[int]

    def of(self, sentence: int) -> list[int]:
        """The statements of a sentence whose cue stands outside quotations."""
        return [at for at in self.by_row.get(sentence, ()) if _outside(self.quoted, self.found[at])]


def _cover(covered: list[int], made: Attribution, at: int) -> None:
    if made.speaker is None:
        return
    for first, stop in made.pieces:
        covered[first:stop] = [at] * (stop - first)


_ENOUGH = 60  # tokens


def _speaks(draft: Draft, sentence: int, number: int) -> bool:
    """Whether a quotation is somebody's words and not a title or a word held at arm's length."""
    quote = draft.quotes[number]
    stop = min(quote.stop, quote.first + _ENOUGH)  # what is longer is somebody's words in any case
    words = [word for word in draft.tokens.words[quote.first : stop] if word[0].isalnum()]
    if len(words) < LONG:
        return bool(words) and _alone(draft, sentence, number)
    capitals = sum(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words)
    return capitals < len(words) or len(words) > 12 or _alone(draft, sentence, number)


def _alone(draft: Draft, sentence: int, number: int) -> bool:
    """Whether its sentences hold nothing but the quotation."""
    quote, first = draft.quotes[number], draft.sentences[sentence]
    last = sentence
    while last + 1 < len(draft.sentences) and draft.sentences[last + 1].first < quote.stop:
        last += 1
    stop = draft.sentences[last].stop
    if quote.first - first.first > _ASIDE or stop - quote.stop > _ASIDE:
        return False
    words = draft.tokens.words
    before = sum(word[0].isalnum() for word in words[first.first : quote.first])
    after = sum(word[0].isalnum() for word in words[quote.stop : stop])
    return before <= 1 and after == 0


_ASIDE = 8  # tokens: more than "Then," and some marks is a sentence of its own


def _owner(spoken: _Spoken, sentence: int, number: int) -> int | None:
    """The statement that a quotation belongs to."""
    draft = spoken.draft
    quote = draft.quotes[number]
    if quote.continues is not None:
        before = draft.quotes[quote.continues]
        at = spoken.covered[min(before.first + 1, before.stop - 1)]
        if at >= 0:
            return at
    announced = [at for at in spoken.of(sentence - 1) if spoken.found[at].announces]
    if announced and _near(draft, sentence):
        return announced[-1]
    own = spoken.of(sentence)
    if own and not _alone(draft, sentence, number):
        earlier = [at for at in own if spoken.found[at].first < quote.first]
        return earlier[-1] if earlier else own[0]
    return _earlier(spoken, sentence)


def _near(draft: Draft, sentence: int) -> bool:
    """Whether the sentence before stands in the same paragraph or ends the one before."""
    return draft.sentences[sentence].block - draft.sentences[sentence - 1].block <= 1


_FAR = 12  # sentences of one paragraph that a quotation looks back over


def _earlier(spoken: _Spoken, sentence: int) -> int | None:
    """The statement before that a quotation goes on from: in its paragraph, or at the end of the one before."""
    sentences, quoted, found = spoken.draft.sentences, spoken.quoted, spoken.found
    block = sentences[sentence].block
    near: list[int] = []
    for row in range(sentence - 1, max(-1, sentence - 1 - _FAR), -1):
        if sentences[row].block != block:
            break
        near.extend(spoken.of(row))
    if not near:
        for row in range(sentence - 1, max(-1, sentence - 1 - _FAR), -1):
            if sentences[row].block < block - 1:
                break
            if sentences[row].block == block - 1:
                near.extend(spoken.of(row))
        last = max(near, default=None)
        if last is not None and found[last].row < sentence - 1 and not _quotes(quoted, found[last]):
            return None
    speaking = [at for at in near if _quotes(quoted, found[at]) or (_says(found[at]) and found[at].row == sentence - 1)]
    return max(
        speaking,
        key=lambda at: (found[at].row, _quotes(quoted, found[at]), _quoting(found[at]), at),
        default=None,
    )


def _says(made: Attribution) -> bool:
    """Whether the cue is a verb of saying, whose words a quotation in the next sentence may go on with."""
    return made.cue is not None and made.cue.kind == "verb" and "quote" in made.cue.word.frames


def _quoting(made: Attribution) -> bool:
    """Whether the cue leads in or follows a quotation directly."""
    return made.rule.startswith("quotation-before") or (made.cue is not None and made.cue.frame.name == "quote")


def _outside(quoted: Sequence[int], made: Attribution) -> bool:
    return made.cue is None or quoted[made.cue.span[0]] < 0


def _quotes(quoted: Sequence[int], made: Attribution) -> bool:
    return any(quoted[first] >= 0 or quoted[stop - 1] >= 0 for first, stop in made.pieces)


def quotes_in(draft: Draft, pieces: Sequence[Range], cue: int) -> tuple[Range, ...]:
    """The quotations inside pieces of content, with their marks; not the one in which the cue's token stands."""
    found: list[Range] = []
    quotes = draft.quotes
    for first, stop in pieces:
        # Quotations stand in the order of their first tokens; an outer one may have begun before the piece.
        at = max(bisect_right(quotes, first, key=_first) - 1, 0)
        while at > 0 and quotes[at].depth:
            at -= 1
        while at < len(quotes) and quotes[at].first < stop:
            quote = quotes[at]
            low, high = max(first, quote.first), min(stop, quote.stop)
            if quote.depth == 0 and low < high and not quote.first <= cue < quote.stop:
                found.append((low, high))
            at += 1
    return tuple(found)


def _first(quote: Quotation) -> int:
    return quote.first
