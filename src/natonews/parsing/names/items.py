"""A sentence as items: names of the lexicon are one item each, and every item has a letter for its kinds."""

from collections.abc import Iterator
from typing import Final

from attrs import field, frozen

from natonews.grammar import Alphabet, words_in
from natonews.lexicon import Country, Entry, Organization, Person, PlaceRow
from natonews.lexicon.tables.given_names import FAMILY_BEFORE_TWO, FAMILY_FIRST
from natonews.lexicon.tables.name_words import (
    BODY_HEADS,
    CLUB_OPENERS,
    DIRECTIONS,
    EPITHETS,
    FOREIGN_HEADS,
    NO_NAMES,
    NOBLES,
    NUMBER_NAMES,
    PARTICLES,
    PLACE_HEADS,
    PLACE_NOUNS_OF,
    PLACE_OPENERS,
    TITLE_WORDS,
    UNIT_HEADS,
    WEAK_HEADS,
    WEAK_PLACE_HEADS,
)
from natonews.lexicon.tables.surnames import SURNAMES_THAT_ARE_WORDS
from natonews.parsing.words.vocabulary import vocabulary

from .rules import TABLES

Kinds = frozenset[str]
NOTHING: Final[Kinds] = frozenset()
GIVEN: Final[Kinds] = frozenset({"GIVEN"})

_FIRST_FAMILIES: Final = frozenset(FAMILY_FIRST.split())
_MIDDLE_FAMILIES: Final = frozenset(FAMILY_BEFORE_TWO.split())
_SUFFIXES: Final = frozenset({"Jr", "Jr.", "Sr", "Sr.", "FRS", "KBE", "CBE", "MBE", "Esq", "Esq."})
_ROMAN: Final = frozenset(
    ["II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII"]
)
_ARTICLES: Final = ("al-", "el-", "ul-", "as-", "ar-", "at-", "az-", "ad-", "an-", "ash-", "Al-", "El-", "Ar-", "As-")
#: Titles that also stand inside the names of bodies: "General Staff".
_INNER: Final = frozenset({"General", "Chief", "Chiefs", "Secretary", "Attorney", "Private", "Prosecutor"})
_LONGEST_INITIALS: Final = 6
_LONGEST_ACRONYM: Final = 4  #: longer capitals can be a family name: "Jan KOVALCHUK"
#: Titles that stand inside a name as well: "Hassan Sheikh Quill".
_HONOURS: Final = frozenset({"Sheikh", "Sheik", "Shaikh"})
_LITERALS: Final = frozenset().union(*(words_in(table) for table in TABLES))
_TABLES: Final = (
    (BODY_HEADS - WEAK_HEADS, "BODY"), (WEAK_HEADS, "WBODY"), (UNIT_HEADS, "UNIT"),
    (PLACE_HEADS - WEAK_PLACE_HEADS, "HEAD"), (WEAK_PLACE_HEADS, "WHEAD"), (PLACE_OPENERS, "OPENER"),
    (PLACE_NOUNS_OF, "PLACEOF"), (DIRECTIONS, "DIR"), (FOREIGN_HEADS, "FOREIGN"), (CLUB_OPENERS, "CLUB"),
    (NUMBER_NAMES, "FIGURE"), (_ROMAN, "ROMAN"), (EPITHETS, "EPITHET"), (NOBLES, "NOBLE"), (_HONOURS, "HONOUR"),
)  # fmt: skip
_KINDS_OF: Final = {
    word: tuple([kind for words, kind in _TABLES if word in words]) for table, _ in _TABLES for word in table
}
#: Names of peoples and faiths that are given names too.
_GIVEN_NATIONS: Final = frozenset({"Christian", "Scot", "Dane", "Norman"})
#: First words of places that are family names as well: "Robert Costa".
_FAMILY_OPENERS: Final = frozenset(
    "Khan Costa Monte Porto Pont Ponte Vila Villa Sierra Lago Grande Plaza Cerro Mont Fort".split()
)
#: Kinds of words that are no family names unless they are given names too.
_NO_FAMILY: Final = frozenset(
    {"BODY", "UNIT", "HEAD", "TITLE", "DIR", "FIGURE", "ROMAN", "OPENER", "INNER", "PLACEOF", "FOREIGN"}
)


@frozen(eq=False)
class Items:
    """One sentence as items. Item n covers the tokens from ``firsts[n]`` to ``firsts[n + 1]``."""

    firsts: list[int]
    letters: str
    entries: dict[int, Entry] = field(factory=dict)  #: the lexicon's entry, by item number


def word_kinds(word: str, extra: Kinds) -> Kinds:
    """The kinds of a capitalised word that the lexicon does not hold; `extra` is GIVEN for a given name."""
    if word in _SUFFIXES:
        return frozenset({"SUFFIX"})
    found = set(_KINDS_OF.get(word, ()))
    low = word.lower()
    if low in TITLE_WORDS:
        found.add("INNER" if word in _INNER else "TITLE")
    if not found and _is_initial(word):
        return frozenset({"INIT", "X"})
    found |= extra
    found |= _family_kinds(word, low, found)
    if word.isupper() and len(word) > 1 and "ROMAN" not in found:
        found.add("ACR")
        if len(word) <= _LONGEST_ACRONYM and not extra:
            found.discard("FAM")
    if not found & {"TITLE", "INNER"} or extra:
        found.add("X")
    return frozenset(found)


def _family_kinds(word: str, low: str, kinds: set[str]) -> set[str]:
    """FAM for what can be a family name, COMMON for a word of the language; a head of bodies or places is neither."""
    found = {"FIRSTFAM"} if word in _FIRST_FAMILIES else set()
    if word in _MIDDLE_FAMILIES:
        found.add("MIDFAM")
    if word.startswith(_ARTICLES):
        found |= {"ARAB", "FAM"}
    if "GIVEN" in kinds or low in SURNAMES_THAT_ARE_WORDS or low in PARTICLES or word in _FAMILY_OPENERS:
        found.add("FAM")
    elif low in vocabulary().words or word in NO_NAMES:
        found.add("COMMON")
    elif not kinds & _NO_FAMILY:
        found.add("FAM")
    return found


def _is_initial(word: str) -> bool:
    letters = word.replace(".", "").replace("-", "")
    dotted = len(letters) < len(word) <= 2 * len(letters) <= _LONGEST_INITIALS
    return letters.isupper() and (dotted or (len(word) == 1 and word not in "IA"))


def row_kinds(entry: Entry, extra: Kinds) -> Kinds:
    """The kinds of a name of the lexicon; `extra` is GIVEN if it is a given name too."""
    row = entry.rows[0]
    if entry.demonym:
        return frozenset({"NAT", "CAP"}) | (extra if entry.words[0] in _GIVEN_NATIONS else NOTHING)
    if isinstance(row, Country):
        return frozenset({"GPE", "CAP"}) | extra
    if isinstance(row, Organization):
        single = len(entry.words) == 1 and entry.words[0][1:].islower()
        return frozenset({"ORG", "CAP", "FAMORG"}) if single else frozenset({"ORG", "CAP"})
    if isinstance(row, Person):
        return frozenset({"PER", "CAP"})
    if len(entry.words) > 1:
        return frozenset({"LOC", "CAP"})
    if isinstance(row, PlaceRow) and row.weak:
        return frozenset({"WEAKLOC", "FAM", "X"}) | extra
    return frozenset({"LOC", "CAP", "FAMLOC"}) | extra


def _combinations() -> Iterator[Kinds]:
    words = {word for table, _ in _TABLES for word in table}
    words |= {title.capitalize() for title in TITLE_WORDS} | _FIRST_FAMILIES | _INNER | _SUFFIXES
    words |= {particle.capitalize() for particle in PARTICLES}
    words |= {"Zyx", "al-Zyx", "Al-Zyx", "Table", "Brown", "X.", "Q"}
    for word in words:
        for form in (word, word.upper()):
            for extra in (NOTHING, GIVEN):
                yield word_kinds(form, extra)
    lexical = (
        {"NAT", "CAP"},
        {"GPE", "CAP"},
        {"ORG", "CAP"},
        {"PER", "CAP"},
        {"LOC", "CAP"},
        {"ORG", "CAP", "FAMORG"},
        {"LOC", "CAP", "FAMLOC"},
    )
    for kinds in (*lexical, {"WEAKLOC", "FAM", "X"}):
        yield frozenset(kinds)
        yield frozenset(kinds) | GIVEN
    yield frozenset({"TITLE", "SMALL"})
    yield frozenset({"COMPOUND", "CAP"})
    yield frozenset({"OPENING", "LOW"})
    for kind in ("ORD", "NUM", "LOW", "PART", "TIME", "TITLE"):
        yield frozenset({kind})
    for literal in _LITERALS:
        yield frozenset({literal})
    yield frozenset({"X", "ORD"})


ALPHABET: Final = Alphabet.of(_combinations())
LETTERS: Final = ALPHABET.letters
LOW: Final = ALPHABET.letter({"LOW"})
OPENING: Final = ALPHABET.letter({"OPENING", "LOW"})
TIME: Final = ALPHABET.letter({"TIME"})
NUM: Final = ALPHABET.letter({"NUM"})
COMPOUND: Final = ALPHABET.letter({"COMPOUND", "CAP"})
ORD: Final = ALPHABET.letter({"ORD"})
PLAIN: Final = ALPHABET.letter(word_kinds("Zyx", NOTHING))
#: Letters of unknown words that may begin the name of a body: "African National Congress".
UNKNOWN: Final = frozenset(letter for kinds, letter in LETTERS.items() if "X" in kinds and not kinds & {"CAP", "ORD"})
#: Letters of words without a capital.
SMALL: Final[dict[str, str]] = (
    {word: ALPHABET.letter({"PART"}) for word in PARTICLES}
    | {word: ALPHABET.letter({"TITLE", "SMALL"}) for word in TITLE_WORDS}
    | {word: ALPHABET.letter({word}) for word in _LITERALS}
)
