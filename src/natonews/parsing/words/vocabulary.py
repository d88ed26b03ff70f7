"""Which word classes a word can have, before its sentence is looked at.

A class is written as its candidate tags, the commonest first, with bars between: ``"NN|VB|VBP"``.
"""

from functools import cache
from typing import Final

from attrs import frozen

from natonews.lexicon.tables.countries import COUNTRIES
from natonews.lexicon.tables.irregular_classes import IRREGULAR
from natonews.lexicon.tables.peoples import PEOPLES
from natonews.lexicon.tables.word_classes import CAPITALS, CLASSES, SUFFIXES
from natonews.lexicon.tables.word_names import NAMES

_NAME = "NNP"
_PLURAL_NAME = "NNP|NNPS"
#: Classes that take new words; a capitalised word of another class is no name.
_OPEN = frozenset({"NN", "NNS", "JJ", "RB", "VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "JJR", "JJS", "RBR", "UH", "FW"})


#: Plurals that the learning texts had as verbs alone.
_ALSO_PLURALS: Final = (
    "patrols counterattacks cyberattacks massacres barrages mortars boycotts blacklists pardons pickets commands "
    "filibusters hacks jails lodges retreats revolts routs salutes shelters subpoenas trains telephones trumpets pens "
    "poisons streams stems sparks trolls texts toasts airlifts alerts bugs blogs bows censors chats collars counsels "
    "drafts duels faults fines handcuffs kicks locks honours purges sails screams shadows shouts wagers whips whispers"
)


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
        if lower.startswith("un") and lower.endswith("ed") and "VBN" in self.words.get(lower[2:], ""):
            return "JJ"  # "unopposed", "undefended": verbs in "un-" stand in the table
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

    def _hyphenated(self, word: str, lower: str) -> str:
        """The class of a hyphenated word with a capital: *US-led*, *pro-Kyiv*, *Anglo-French*, *Ban-Ki*."""
        first, _, tail = word.rpartition("-")
        if tail.islower():
            return self._odd(lower)
        if word[0].islower():
            return "NN|JJ" if first in {"ex", "mid", "vice"} else "JJ|NNP"
        if self.capitals.get(tail) == "JJ|NNP":
            return "JJ|NNP"
        return _with_name(self._odd(lower)) if not first[-1:].isupper() and tail.lower() in self.words else _NAME

    def opening(self, word: str, lower: str) -> str:
        """The class of a capitalised word where any word has a capital: a sentence's first, a headline's."""
        capitals = self.capitals
        found = capitals.get(word)
        if found is None and len(word) > 3 and word.isupper():
            found = capitals.get(word.capitalize())
        if found is not None:
            return found
        if "-" in word[1:-1]:
            return self._hyphenated(word, lower)
        found = self.words.get(lower)
        if found is None:
            return _with_name(self.unknown(lower))
        return found if is_closed(found) else _with_name(found)

    def inside(self, word: str, lower: str) -> str:
        """The class of a capitalised word inside a sentence."""
        found = self.capitals.get(word)
        if found is not None:
            return found
        if "-" in word[1:-1]:
            return self._hyphenated(word, lower)
        found = self.words.get(lower)
        if found is not None and is_closed(found):
            return found
        if not lower.isalpha() and lower[:1].isdigit():
            return self._odd(lower)
        if lower[-1:] == "s" and lower[-2:] not in {"ss", "us", "is"} and not word.isupper():
            return _PLURAL_NAME
        return _NAME


def is_closed(kind: str) -> bool:
    """Whether a class takes no new words, so that a capitalised word of it is no name.

    >>> is_closed("IN|RB"), is_closed("NN|VB")
    (True, False)
    """
    return kind.partition("|")[0] not in _OPEN


def _with_name(kind: str) -> str:
    """A class with the name as one more candidate."""
    return kind if _NAME in kind.split("|") else kind + "|" + _NAME


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


def _peoples() -> dict[str, str]:
    """The classes of countries' names, of peoples and of their adjectives, where they are one word."""
    classes: dict[str, str] = {}
    for country in COUNTRIES:
        for name in (country.name, *country.names, country.capital or ""):
            if name.isalpha():
                classes[name] = _NAME
    rows = [row.demonyms for row in COUNTRIES] + [row.demonyms for row in PEOPLES]
    demonyms = [form for forms in rows for form in forms if form.isalpha()]
    known = frozenset(demonyms)
    for form in demonyms:
        plural = form[-1] == "s" and (form[:-1] in known or form[:-2] in known)
        classes[form] = "NNPS" if plural else "JJ|NNP"
    return classes


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
    words |= dict.fromkeys(_ALSO_PLURALS.split(), "VBZ|NNS")
    words |= {word: kind for kind, line in IRREGULAR.items() for word in line.split()}
    words |= {mark: kind for kind, line in _MARKS.items() for mark in line.split()}
    capitals = {word: kind for kind, line in CAPITALS.items() for word in line.split()}
    suffixes = {end: kind for kind, line in SUFFIXES.items() for end in line.split()}
    capitals |= _peoples() | {name: kind for kind, line in NAMES.items() for name in line.split()}
    kinds = {*CLASSES, *SUFFIXES, *_MARKS, *capitals.values(), *_TAILS.values(), _PLURAL_NAME, "NN|FW", "POS", "SYM"}
    choices = Choices()
    for kind in (*kinds, *map(_with_name, kinds)):
        tags = tuple(kind.split("|"))
        choices[kind] = tags if len(tags) > 1 else None
    return Vocabulary(words, capitals, suffixes, choices)
