"""Names: from tokens to what the text calls by name."""

from bisect import bisect_left

from natonews.lexicon import Lexicon, fold
from natonews.model import Span
from natonews.parsing.times.found import FoundTime
from natonews.parsing.words.vocabulary import vocabulary
from natonews.reading.sentences import SentenceTokens
from natonews.reading.tokens import Tokens

from .build import build_names
from .candidate import SURE, Candidate
from .candidates import candidates_in
from .line import Line
from .names import Name
from .scan import Context, case_of, items_of


def find_names(
    tokens: Tokens,
    tags: tuple[str, ...],
    sentences: tuple[SentenceTokens, ...],
    times: tuple[FoundTime, ...],
    lexicon: Lexicon,
) -> tuple[Name, ...]:
    """Every proper name of the article, in order, none overlapping another."""
    timed = frozenset(n for time in times for n in range(time.first, time.stop))
    folded = tokens.lower if tokens.text.isascii() else tuple([w if w.isascii() else fold(w) for w in tokens.lower])
    context = Context(tokens, tags, lexicon, timed, folded)
    found: list[Candidate] = []
    words, lower = tokens.words, tokens.lower
    for sentence in sentences:
        first, stop = sentence.first, sentence.stop
        if words[first:stop] == lower[first:stop] and sentence.speaker is None:
            continue
        case = case_of(words[first:stop])
        found += candidates_in(Line(context, items_of(context, first, stop, case), case))
        if sentence.speaker is not None:
            found = _labelled(tokens, sentence.speaker, found)
    return build_names(context, found)


_LONGEST_LABEL = 4
_SHORTEST_TITLE = 2
_SHORTEST_LABEL = 4  # in characters, of a lone word


def _is_short_title(word: str) -> bool:
    """Whether a word is an abbreviation that stands before a name: "SEC.", and neither "J.D." nor "ST."."""
    return word[-1] == "." and word.count(".") == 1 and len(word) > _SHORTEST_TITLE and word.lower() != "st."


def _may_be_name(word: str) -> bool:
    return word[:1].isupper() and word.replace("-", "").isalpha() and word.lower() not in vocabulary().words


def _labelled(tokens: Tokens, span: Span, found: list[Candidate]) -> list[Candidate]:
    """The candidates with the unknown person whom the label of a transcript's turn names: "AMNA QUILL:"."""
    first, stop = bisect_left(tokens.starts, span.start), bisect_left(tokens.starts, span.end)
    whole = first
    while first < stop - 1 and _is_short_title(tokens.words[first]):
        first += 1  # "SEC. AUSTIN"
    words = tokens.words[first:stop]
    if not 0 < len(words) <= _LONGEST_LABEL or (len(words) == 1 and len(words[0]) < _SHORTEST_LABEL):
        return found
    titled = first > whole
    if not (all(map(_may_be_name, words)) or (titled and all(word.istitle() or word.isupper() for word in words))):
        return found
    at = len(found)
    while at > 0 and found[at - 1].stop > whole:
        at -= 1
    found = [each for number, each in enumerate(found) if number < at or each.first < whole or each.stop > first]
    beside = [each for each in found[at:] if each.first < stop]
    if any(each.grade == SURE and not (titled and (each.kind == "LOC" or each.first < first)) for each in beside):
        return found  # "SEC. AUSTIN" is no name with initials, and no city
    return [*found[:at], Candidate(first, stop, "PER", "names.label"), *found[at + len(beside) :]]
