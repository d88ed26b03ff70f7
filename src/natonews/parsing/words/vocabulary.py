"""Which word classes a word can have, before its sentence is looked at.

A class is written as its candidate tags, the commonest first, with bars between: ``"NN|VB|VBP"``.
"""

from functools import cache
from typing import Final

from attrs import frozen

from natonews.lexicon.tables.word_classes import CAPITALS, CLASSES, SUFFIXES

_NAME = "NNP"
_PLURAL_NAME = "NNP|NNPS"
#: Classes that take new words; a capitalised word of another class is no name.
_OPEN = frozenset({"NN", "NNS", "JJ", "RB", "VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "JJR", "JJS", "RBR", "UH", "FW"})


class Choices(dict[str, tuple[str, ...] | None]):
    """The candidates of a class, None where there is no choice; a class not met before is split when it is met."""

    def __missing__(self, kind: str) -> tuple[str, ...] | None:
        """Split a class."""
        tags = tuple(kind.split("|"))
        return tags if len(tags) > 1 else None


@frozen(eq=False)
class Vocabulary:
    """The learnt tables as dictionaries from a form to its class."""

    words: dict[str, str]  #: lower-case words and marks
    capitals: dict[str, str]  #: words that are written with a capital and still are no mere names
    suffixes: dict[str, str]  #: the ends of unknown words, one to five letters
    choices: "Choices"  #: the candidates of every class that has more than one

    def unknown(self, lower: str) -> str:
        """The class of a lower-case word that no table holds."""
        if not lower.isalpha():
            return self._odd(lower)
        suffixes = self.suffixes
        for start in (-5, -4, -3, -2, -1):
            if (found := suffixes.get(lower[start:])) is not None:
                return found
        return "NN" if lower.isascii() else "NN|FW"

    def _odd(self, lower: str) -> str:
        """The class of a form with digits or marks in it."""
        first = lower[:1]
        head, hyphen, tail = lower.rpartition("-")
        if hyphen and head and tail.isalpha():
            return self.words.get(hyphen + tail) or self._compound(tail)
        if first.isdigit() or (first in "+-.'" and lower[1:2].isdigit()):
            return _figure(lower)
        if not any(map(str.isalnum, lower)):
            return "SYM"
        if first in "@#" or "@" in lower or "." in lower[:-1]:
            return _NAME
        return "NN"

    def _compound(self, tail: str) -> str:
        """The class of a hyphenated word by its last part."""
        known = self.words.get(tail) or self.unknown(tail)
        return _TAILS.get(known.partition("|")[0], "JJ|NN")

    def opening(self, word: str, lower: str) -> str:
        """The class of a capitalised word where any word has a capital: a sentence's first, a headline's."""
        found = self.capitals.get(word)
        if found is not None:
            return found
        found = self.words.get(lower)
        if found is None:
            found = self.unknown(lower)
            return found if _NAME in found.split("|") else "NNP|" + found
        return found if found.partition("|")[0] not in _OPEN else found + "|NNP"

    def inside(self, word: str, lower: str) -> str:
        """The class of a capitalised word inside a sentence."""
        found = self.capitals.get(word)
        if found is not None:
            return found
        found = self.words.get(lower)
        if found is not None and found.partition("|")[0] not in _OPEN:
            return found
        if not lower.isalpha() and lower[:1].isdigit():
            return self._odd(lower)
        if lower[-1:] == "s" and lower[-2:] not in {"ss", "us", "is"} and not word.isupper():
            return _PLURAL_NAME
        return _NAME


_TAILS = {
    "VBN": "JJ",
    "VBD": "JJ",
    "VBG": "JJ|NN",
    "NN": "JJ|NN",
    "NNS": "NNS",
    "JJ": "JJ",
    "CD": "CD|JJ",
    "RB": "JJ|RB",
    "IN": "JJ|NN",
    "RP": "JJ|NN",
}


def _figure(lower: str) -> str:
    """The class of a word that begins with a digit.

    >>> _figure("2,500"), _figure("21st"), _figure("1990s")
    ('CD', 'JJ', 'NNS')
    """
    end = lower[-2:]
    if end in {"st", "nd", "rd", "th"} and lower[:-2].isdigit():
        return "JJ"
    return "NNS" if lower[-1] == "s" and lower.rstrip("'s").isdigit() else "CD"


#: Marks by their tags; which way a quotation mark looks is found out later.
_MARKS: Final = {
    '"': "\" ' `` ''",
    ",": ",",
    ".": ". ? ! ?! !? !! ?? ??? !!!",
    ":": ": ; - -- --- – — ― ... … .. ....",
    "-LRB-": "( [ {",
    "-RRB-": ") ] }",
    "$": "$ £ € ¥ us$ a$ c$",
    "NN": "%",
}


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of the tables, built once."""
    words = {word: kind for kind, line in CLASSES.items() for word in line.split()}
    words |= {mark: kind for kind, line in _MARKS.items() for mark in line.split()}
    capitals = {word: kind for kind, line in CAPITALS.items() for word in line.split()}
    suffixes = {end: kind for kind, line in SUFFIXES.items() for end in line.split()}
    choices = Choices()
    for kind in (*CLASSES, *CAPITALS, *SUFFIXES, *_TAILS.values(), _PLURAL_NAME):
        tags = tuple(dict.fromkeys(kind.split("|")))
        choices[kind] = tags if len(tags) > 1 else None
        for named in (kind + "|NNP", "NNP|" + kind):
            choices[named] = tuple(dict.fromkeys(named.split("|")))
    return Vocabulary(words, capitals, suffixes, choices)
