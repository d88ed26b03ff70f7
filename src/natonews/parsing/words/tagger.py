"""Word classes in context: Penn tags from a dictionary, and by a small learnt model where that leaves a choice."""

from collections.abc import Sequence
from typing import Final

from natonews.model import SentenceKind
from natonews.reading.sentences import SentenceTokens
from natonews.reading.tokens import Tokens

from .model import choose
from .vocabulary import Vocabulary, vocabulary

_EDGE: Final = ("$END",)
#: After these any word may have a capital.
_OPENERS: Final = frozenset({'"', "``", "''", "'", ":", "(", "[", "-", "--", "–", "—", "•", "*", "...", "…", ";", "/"})
_QUOTE: Final = '"'


def tag(tokens: Tokens, sentences: tuple[SentenceTokens, ...]) -> tuple[str, ...]:
    """The Penn tag of each token; a mark has itself or its Penn name (``-LRB-``, double backticks) for a tag."""
    known = vocabulary()
    tags: list[str] = []
    for sentence in sentences:
        if sentence.first > len(tags):  # no sentence holds these; they are read as one of their own
            tags += _tag(tokens, len(tags), sentence.first, known, 3)
        least = 2 if sentence.sentence.kind is SentenceKind.HEADLINE else 3
        tags += _tag(tokens, sentence.first, sentence.stop, known, least)
    if len(tags) < len(tokens):
        tags += _tag(tokens, len(tags), len(tokens), known, 3)
    return tuple(tags)


def _tag(tokens: Tokens, first: int, stop: int, known: Vocabulary, title_words: int) -> list[str]:
    words, lower = tokens.words[first:stop], tokens.lower[first:stop]
    classes, cases = classify(words, lower, known, title_words)
    marked = _QUOTE in classes
    if marked:
        _apostrophes(tokens, first, stop, classes)
    classes += _EDGE
    tags = choose(lower + _EDGE, classes, cases, known.choices)
    if marked:
        _quotation_marks(tokens, first, tags)
    return tags


def classify(
    words: Sequence[str], lower: Sequence[str], known: Vocabulary, title_words: int = 3
) -> tuple[list[str], list[str]]:
    """The class of each word, and how it is written.

    Written ``l`` lower case, ``C`` with the capital that any word has there, ``M`` with one of its own, ``T`` in a line
    of at least `title_words` capitalised words.
    """
    find = known.words.get
    classes = [find(word, "") for word in words]
    cases = ["l"] * len(classes)
    odd = classes.count("")
    if not odd:
        return classes, cases
    title = odd > len(classes) / 3 and is_title(words, title_words)
    for i, kind in enumerate(classes):
        if kind:
            continue
        word, low = words[i], lower[i]
        if word == low:
            classes[i] = known.unknown(low)
        elif title or i == 0 or words[i - 1] in _OPENERS:
            cases[i] = "T" if title else "C"
            classes[i] = known.opening(word, low)
        else:
            cases[i] = "M"
            classes[i] = known.inside(word, low)
    return classes, cases


#: Words that a line of capitalised words may leave in lower case.
_SMALL: Final = frozenset(
    """
    the and for but nor not off per via out with from that than into over amid upon onto near after about against under
    until between among without through during before since toward towards within across behind beyond as at by around
    despite because while when where who whom what which whose its his her their our your are was were has had
    """.split()
)


def is_title(words: Sequence[str], least: int = 3) -> bool:
    """Whether nearly all longer words of a line have a capital, as in a headline; there must be `least` of them.

    >>> is_title("NATO Chief Warns of New Cyber Threats".split()), is_title("NATO chief warns Russia".split())
    (True, False)
    """
    long = [word for word in words if len(word) > 2 and word.isalpha() and word not in _SMALL]
    return len(long) >= least and sum([not word[0].islower() for word in long]) >= 0.85 * len(long)


def _apostrophes(tokens: Tokens, first: int, stop: int, classes: list[str]) -> None:
    """Tell the apostrophe of a plural's genitive from a single quotation mark."""
    opened = False
    for i in range(first, stop):
        if tokens.words[i] != "'":
            continue
        after_word = i > first and tokens.ends[i - 1] == tokens.starts[i]
        if not after_word:
            opened = True
        elif opened:
            opened = False
        elif tokens.lower[i - 1][-1:] in {"s", "x", "z"}:
            classes[i - first] = "POS"


def _quotation_marks(tokens: Tokens, first: int, tags: list[str]) -> None:
    """Tell opening from closing marks by the blanks around them, else by turns."""
    opened = False
    for i, found in enumerate(tags, first):
        if found != _QUOTE:
            continue
        joins_left = i > 0 and tokens.ends[i - 1] == tokens.starts[i]
        joins_right = i + 1 < len(tokens) and tokens.ends[i] == tokens.starts[i + 1]
        opened = not opened if joins_left == joins_right else joins_right
        tags[i - first] = "``" if opened else "''"
