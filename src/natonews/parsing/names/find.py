"""Names: from tokens to what the text calls by name."""

from natonews.lexicon import Lexicon, fold
from natonews.parsing.times.found import FoundTime
from natonews.reading.sentences import SentenceTokens
from natonews.reading.tokens import Tokens

from .build import build_names
from .candidate import Candidate
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
        if words[first:stop] == lower[first:stop]:
            continue
        case = case_of(words[first:stop])
        found += candidates_in(Line(context, items_of(context, first, stop, case), case))
    return build_names(context, found)
