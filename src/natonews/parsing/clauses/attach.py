"""Whether a phrase hangs on the noun before it ("talks with Iran") or on the verb ("met with Iran")."""

from functools import cache

from attrs import frozen

from natonews.lexicon.tables.attachment import ATTACHMENT, INDEFINITE
from natonews.lexicon.tables.syntax import DEED_NOUNS, NOUN_PREPOSITIONS
from natonews.parsing.groups.groups import NounGroup

from .workbench import Open, Workbench


@frozen(eq=False)
class Weights:
    """What speaks for the noun, in tenths, for one preposition."""

    base: int
    nouns: dict[str, int]
    verbs: dict[str, int]
    places: dict[str, int]
    contents: dict[str, int]


@cache
def weights() -> dict[str, Weights]:
    """The learnt table as dictionaries; built once, of constants."""
    return {
        word: Weights(base, *(_pairs(column) for column in columns)) for word, (base, *columns) in ATTACHMENT.items()
    }


def _pairs(column: str) -> dict[str, int]:
    words = column.split()
    return {word: int(weight) for word, weight in zip(words[::2], words[1::2], strict=True)}


def host(bench: Workbench, clause: Open, at: int, content: int) -> int | None:
    """The noun group that the phrase at `at` hangs on; None where it hangs on the verb."""
    before = at - 1
    if bench.role(before) not in "npkxN":
        return None
    word = bench.items[at].lemma
    if word in NOUN_PREPOSITIONS:
        return before
    if before < clause.verb or clause.verb < 0:
        return before if _opens(bench, before) else None
    known = weights().get(word)
    if word == "by" and known is not None:
        before = _deed(bench, before)
    group = bench.noun(before)
    if word == "by" and group is not None and group.lemma in DEED_NOUNS:
        return before
    if known is None or group is None:
        return None
    score = known.base + known.nouns.get(_noun_class(bench, group), 0) + known.verbs.get(bench.lemma(clause), 0)
    score += known.places.get(_place(bench, clause, before), 0) + known.contents.get(_content(bench, content), 0)
    if group.determiner in ("a", "an"):
        score += INDEFINITE
    return before if score > 0 else None


def _deed(bench: Workbench, noun: int) -> int:
    """The noun of a chain that "by" speaks of: "an attack on the base by rebels"."""
    at = noun
    for _ in range(3):
        if bench.items[at].lemma in DEED_NOUNS:
            return at
        if bench.role(at) != "p" or at < 2 or bench.role(at - 2) not in "npkN":
            break
        at -= 2
    return noun


def _opens(bench: Workbench, noun: int) -> bool:
    """Whether a noun group before its verb is the subject or hangs on it, rather than a phrase of its own in front."""
    while bench.roles[noun] in "pk" and noun >= 2:
        noun -= 1
        while noun > 0 and bench.roles[noun] in "of,ck":
            noun -= 1
    return bench.roles[noun] in "npkxN"


def _noun_class(bench: Workbench, group: NounGroup) -> str:
    if group.time:
        return "time"
    if group.pronoun:
        return "pron"
    tag = bench.tags[group.head]
    if group.name is not None or tag[:3] == "NNP":
        return "name"
    return "num" if tag == "CD" else group.lemma


def _place(bench: Workbench, clause: Open, noun: int) -> str:
    if noun - clause.verb == 1:
        return "adj"
    lead = bench.items[noun - 1]
    if noun - clause.verb == 2 and isinstance(lead, NounGroup):
        return "poss"
    return "prep" if lead.kind == "IN" else "other"


def _content(bench: Workbench, noun: int) -> str:
    group = bench.noun(noun)
    if group is None or group.time:
        return "time"
    return "name" if bench.tags[group.head][:3] == "NNP" else "x"
