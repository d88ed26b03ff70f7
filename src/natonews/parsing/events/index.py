"""The deed lexicon, ready to look up: which wordings a verb can take part in, which classes a noun is of."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from attrs import frozen

from natonews.lexicon import Deed, Lexicon
from natonews.lexicon.tables.deed_classes import NOUNS, VERBS
from natonews.lexicon.tables.deed_governors import NO_DEEDS

#: Words that link a verb to its noun, or belong to the verb.
LINKS = frozenset(
    """to from with for on upon at in into against of off out up down over about by between as through across towards
    toward under after back away together around along behind near aside apart among outside ahead forward""".split()
)


@frozen
class Wording:
    """One way to word a deed: a verb, what follows it, and the row that it stands for.

    `noun` and `second` are a noun in lower case or a class of nouns in capitals; `second` follows `link`.
    """

    row: Deed | None  #: None: it looks like a deed and is none
    rank: tuple[int, int, int]
    particle: str = ""  #: right behind the verb: a particle, or the preposition of `noun`
    noun: str = ""
    link: str = ""
    second: str = ""
    doer: str = ""  #: the class that the subject must be of


@frozen(eq=False)
class DeedIndex:
    """Wordings by the lemma of their verb, deed nouns by their words, and the classes of nouns."""

    verbs: Mapping[str, tuple[Wording, ...]]
    nouns: Mapping[str, Deed]
    noun_heads: frozenset[str]  #: the last words of `nouns`
    classes: Mapping[str, frozenset[str]]


def _classes() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, nouns in NOUNS.items():
        for noun in nouns:
            found.setdefault(noun, set()).add(name)
    return {noun: frozenset(names) for noun, names in found.items()}


_CLASSES = _classes()


def spellings(word: str) -> tuple[str, ...]:
    """The word with the other spelling of its ending, if there is one.

    >>> spellings("criticise"), spellings("attack")
    (('criticise', 'criticize'), ('attack',))
    """
    if word.endswith("ise") and len(word) > 5:
        return (word, word[:-3] + "ize")
    return (word,)


def _wordings(words: str, row: Deed | None, order: int) -> Iterable[tuple[str, Wording]]:
    first, _, rest = words.partition(" ")
    for verb in VERBS.get(first, (first,)):
        lemma, _, inner = verb.partition(" ")
        parts = (*inner.split(), *rest.split())
        wording = _shape(parts, row, order)
        for spelling in spellings(lemma):
            yield spelling, wording


def _shape(parts: tuple[str, ...], row: Deed | None, order: int) -> Wording:
    """The parts behind the verb, told apart: particle, noun, link, second noun.

    >>> w = _shape(("off", "STRIKE"), None, 0)
    >>> w.particle, w.noun
    ('off', 'STRIKE')
    >>> w = _shape(("on", "hold", "AID"), None, 0)  # "put aid on hold"
    >>> w.noun, w.link, w.second
    ('AID', 'on', 'hold')
    """
    particle, link = "", ""
    noun: list[str] = []
    second: list[str] = []
    for part in parts:
        if (part in LINKS or ("_" in part and part.islower())) and not noun and not particle:
            particle = part.replace("_", " ")
        elif part in LINKS and not link:
            link = part
        else:
            (second if link else noun).append(part)
    if len(noun) > 1 and noun[-1].isupper():  # the class is the object, the words before it belong to the verb
        if particle and not link:
            particle, link, second = "", particle, noun[:-1]
        else:
            particle = " ".join(noun[:-1])
        noun = noun[-1:]
    exactness = 2 * bool(noun) + bool(particle) + 2 * bool(second) + bool(link)
    doer = row.source if row is not None and row.source.isupper() else ""
    # Wordings with a noun are tried first, and of those the ones that know their subject.
    alone = 2 * int(row is not None and not (noun or second)) - int(bool(doer))
    rank = (alone, -exactness, order)
    return Wording(row, rank, particle, " ".join(noun), link, " ".join(second), doer)


def build(rows: Iterable[Deed]) -> DeedIndex:
    """The index of these rows; of two rows that fit, the more exact and then the earlier wins."""
    verbs: dict[str, list[Wording]] = {}
    nouns: dict[str, Deed] = {}
    for order, row in enumerate(rows):
        for words in row.words.split("|"):
            if row.word_class == "noun":
                nouns.setdefault(words, row)
                continue
            for lemma, wording in _wordings(words, row, order):
                verbs.setdefault(lemma, []).append(wording)
    for words in (w for line in NO_DEEDS for w in line.split("|")):
        for lemma, wording in _wordings(words, None, -1):
            verbs.setdefault(lemma, []).append(wording)
    ordered = {lemma: tuple(dict.fromkeys(sorted(found, key=lambda w: w.rank))) for lemma, found in verbs.items()}
    return DeedIndex(ordered, nouns, frozenset(words.split()[-1] for words in nouns), _CLASSES)


@lru_cache(maxsize=8)
def index_of(lexicon: Lexicon) -> DeedIndex:
    """The index of a lexicon's deeds; lexicons are told apart by identity."""
    return build(lexicon.deeds)
