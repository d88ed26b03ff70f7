"""Articles that tell the same, found in time that grows with the number of words."""

import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence

from attrs import frozen

from natonews.model import Article

_RUN = 5  # words
_SAMPLE = 4  # one run of words in so many is kept: the same ones in every article
_LEAST_QUOTE = 5  # words
_COMMON = 50  # what stands in more articles than this tells nothing


@frozen
class Duplicate:
    """Two articles (by index) with the share of what they have in common, and how many quotations they share."""

    first: int
    second: int
    similarity: float
    quotes: int


def near_duplicates(articles: Sequence[Article], threshold: float) -> tuple[Duplicate, ...]:
    """The pairs whose similarity is at least `threshold`, most alike first.

    Similarity is the overlap of sampled runs of words (Broder's resemblance, 1997), weighed with shared quotations:
    the larger of the two shares counts. Raises ValueError for a threshold outside 0 to 1.
    """
    if not 0 <= threshold <= 1:
        raise ValueError(f"threshold must lie between 0 and 1, got {threshold}")
    runs = [_runs(article) for article in articles]
    quotes = [_quotes(article) for article in articles]
    shared_runs, shared_quotes = _shared(runs), _shared(quotes)
    found = []
    for pair in sorted(shared_runs.keys() | shared_quotes.keys()):
        a, b = pair
        alike = max(
            _share(shared_runs[pair], len(runs[a]), len(runs[b])),
            _share(shared_quotes[pair], len(quotes[a]), len(quotes[b])),
        )
        if alike >= threshold:
            found.append(Duplicate(a, b, round(alike, 3), shared_quotes[pair]))
    return tuple(sorted(found, key=lambda d: (-d.similarity, d.first, d.second)))


def _share(common: int, one: int, other: int) -> float:
    return common / (one + other - common) if common else 0.0


def _shared(features: Sequence[frozenset[int]]) -> Counter[tuple[int, int]]:
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for number, held in enumerate(features):
        for feature in held:
            holders[feature].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for who in holders.values():
        if 1 < len(who) <= _COMMON:
            shared.update((a, b) for i, a in enumerate(who) for b in who[i + 1 :])
    return shared


def _runs(article: Article) -> frozenset[int]:
    words = [word.strip(".,;:!?\"'“”‘’()").casefold() for word in article.text.split()]
    every = (_hash(" ".join(words[n : n + _RUN])) for n in range(max(1, len(words) - _RUN + 1)))
    return frozenset(run for run in every if run % _SAMPLE == 0)


def _quotes(article: Article) -> frozenset[int]:
    said = (article[span].strip("\"'“”‘’,. ").casefold() for one in article.statements for span in one.quotes)
    return frozenset(_hash(" ".join(words.split())) for words in said if len(words.split()) >= _LEAST_QUOTE)


def _hash(words: str) -> int:
    return zlib.crc32(words.encode("utf-8", "surrogatepass"))
