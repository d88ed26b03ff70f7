"""What is mended once a sentence has its tags, where the words to the right tell more than those to the left."""

from collections.abc import Iterator, Sequence
from typing import Final

from natonews.lexicon.tables.asides import WORDS_APPOSED

#: After these a clause follows, never a noun alone.
SUBORDINATORS: Final = frozenset({"if", "unless", "because", "although", "though", "whereas", "whether", "which"})
_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_OBJECTS: Final = frozenset({"DT", "PRP$", "PRP", "JJ", "NNP", "NNS", "NN", "CD"})
_PAIRED: Final[tuple[str, ...]] = (",", ":")
_FINITE: Final = frozenset({"VBZ", "VBP", "VBD", "MD"})
_MARKS: Final = frozenset({",", ".", ":", "-RRB-", "''"})
_DAYS: Final = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today"})


def find_past(lower: Sequence[str], classes: Sequence[str], tags: list[str]) -> bool:
    """Read the last form in *-ed* that has a subject and an object as the past tense; whether there was one.

    Asked where no finite verb was found: ``Rebels, known as X, targeted two towns``.
    """
    noun = next((at for at, tag in enumerate(tags) if tag in _NOUNS), len(tags))
    opening = {mark: tags.index(mark) for mark in _PAIRED if mark in tags}
    for at in range(len(tags) - 2, noun, -1):
        if tags[at] != "VBN" or "VBD" not in classes[at] or tags[at + 1] not in _OBJECTS or lower[at + 1] in _DAYS:
            continue
        before = tags[at - 1]
        if before in _NOUNS or noun < opening.get(before, at) < at - 1:
            tags[at] = "VBD"
            return True
    return False


def two_names(tags: Sequence[str]) -> bool:
    """Whether a line begins with two names and a comma between them: ``Serbia, Kosovo swap prisoners``."""
    at = 0
    while at < len(tags) and tags[at] == "NNP":
        at += 1
    return 0 < at < len(tags) - 2 and tags[at] == "," and tags[at + 1] == "NNP"


def find_plural(classes: Sequence[str], tags: list[str]) -> None:
    """Read the verb of a headline whose subject is two names with a comma: ``Macron, Scholz clash over tanks``."""
    at, commas = 0, 0
    while at < len(tags) and (tags[at] == "NNP" or (tags[at] == "," and at > 0 and not commas)):
        commas += tags[at] == ","
        at += 1
    if not commas or at >= len(tags) or tags[at] != "NN" or tags[at - 1] != "NNP" or not _FINITE.isdisjoint(tags):
        return
    if "VBP" in classes[at] and (at + 1 == len(tags) or tags[at + 1] in _AFTER_VERB):
        tags[at] = "VBP"


_AFTER_VERB: Final = frozenset({"IN", "TO", "RP", "RB", ".", "DT"})


def verbless(lower: Sequence[str], tags: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a subordinator has a noun and no verb before the next mark: ``If Russia attacks,``; word numbers."""
    for at, word in enumerate(lower[: len(tags)]):
        if word not in SUBORDINATORS or tags[at] not in ("IN", "WDT"):
            continue
        stop = at + 1
        while stop < len(tags) and stop - at < _LONGEST and tags[stop] not in _MARKS and tags[stop][:2] != "VB":
            if tags[stop] == "MD" or tags[stop] == "TO":
                break
            stop += 1
        if stop - at > 2 and stop < len(tags) and tags[stop] in _MARKS and tags[at + 1] != "JJ":
            yield at + 1, stop


_LONGEST: Final = 12


_IN_GROUP: Final = frozenset({"NNP", "NNPS", "NN", "NNS", "JJ", "DT", "POS", "PRP$", "RB"})
_BARE: Final = frozenset({"VB", "VBP"})
_COMMON: Final = frozenset({"NN", "NNS"})
_ARTICLES: Final = frozenset({"a", "an"})
_GERUNDS: Final = frozenset({"finding", "warning", "saying", "understanding", "reading", "ruling", "feeling"})


def _mend_owned(lower: Sequence[str], tags: list[str]) -> None:
    """Nouns with an owner that could be verbs: ``Orban's boast that``, ``the mission's finding that``."""
    for at in range(1, len(tags) - 1):
        if tags[at - 1] == "POS" and (tags[at] == "VB" or (lower[at] in _GERUNDS and lower[at + 1] == "that")):
            tags[at] = "NN"


def _mend_counted(lower: Sequence[str], classes: Sequence[str], tags: list[str]) -> None:
    """Participles between a number and its noun: ``sent 12 retired tanks``, not ``six arrested Monday``."""
    for at in range(1, len(tags) - 1) if "CD" in tags and "VBN" in tags else ():
        if tags[at] == "VBN" and tags[at - 1] == "CD" and tags[at + 1] in _NOUNS and lower[at + 1] not in _DAYS:
            tags[at] = "JJ" if "JJ" in classes[at] else "VBN"


def _mend_apposed(lower: Sequence[str], classes: Sequence[str], tags: list[str]) -> None:
    """A noun after an article, and the verb of a clause behind it: ``a boast Orban made``, ``a view Kyiv shares``."""
    for at in range(len(tags) - 2):
        if lower[at] not in _ARTICLES:
            continue
        gerund = lower[at + 1] in _GERUNDS and tags[at + 1] == "VBG" and tags[at + 2] not in _COMMON
        if gerund or (tags[at + 1] in _BARE and lower[at + 1] in WORDS_APPOSED):
            tags[at + 1] = "NN"
        if at and tags[at - 1] == "," and lower[at + 1] in WORDS_APPOSED:
            _verb_at_end(classes, tags, at + 2)


def _verb_at_end(classes: Sequence[str], tags: list[str], first: int) -> None:
    """The last word before the next mark as a verb, if there is none and it can be one."""
    stop = first
    while stop < len(tags) and tags[stop] in _IN_GROUP:
        stop += 1
    last = stop - 1
    if last <= first or stop >= len(tags) or tags[stop] not in _MARKS:
        return
    if tags[last] == "NNS" and "VBZ" in classes[last] and tags[last - 1] in ("NNP", "NNPS", "NN"):
        tags[last] = "VBZ"
    elif tags[last] == "NN" and "VBP" in classes[last] and tags[last - 1] == "NNS":
        tags[last] = "VBP"


def mend(lower: Sequence[str], classes: Sequence[str], tags: list[str]) -> None:
    """Plurals after an adjective (``increase naval patrols``), and nouns that end a group (``a former general,``)."""
    if "POS" in tags:
        _mend_owned(lower, tags)
    _mend_counted(lower, classes, tags)
    if "VBZ" in tags:
        finite = False
        for at, tag in enumerate(tags):
            if tag == "VBZ" and finite and tags[at - 1] == "JJ" and "NNS" in classes[at]:
                tags[at] = "NNS"
            finite = finite or tag in _FINITE
    if "a" in lower or "an" in lower:
        _mend_apposed(lower, classes, tags)
        for at, tag in enumerate(tags[:-1]):
            if tag == "JJ" and tags[at + 1] in _MARKS and "NN" in classes[at].split("|"):
                first = at - 1
                while first > 0 and tags[first] == "JJ" and at - first < _LONGEST:
                    first -= 1
                if first >= 0 and lower[first] in ("a", "an") and at - first > 1:
                    tags[at] = "NN"
