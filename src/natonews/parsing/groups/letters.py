"""Spelling: one letter for each token, by its word, its tag, and the name or time that it stands in."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from attrs import frozen

from natonews.grammar import Alphabet
from natonews.lexicon.tables.asides import THINGS_APPOSED, WORDS_APPOSED
from natonews.lexicon.tables.syntax import (
    BE_FORMS,
    DO_FORMS,
    HAVE_FORMS,
    LONG_PREPOSITIONS,
    LONG_SUBORDINATORS,
    PARTICIPLE_PREPOSITIONS,
    WORD_KINDS,
)
from natonews.parsing.names.names import Name
from natonews.parsing.times.found import FoundTime
from natonews.reading.tokens import Tokens

#: The kinds that a tag gives.
TAG_KINDS: Final = {
    "NN": "NOUN COMMON SINGULAR", "NNS": "NOUN COMMON PLURAL", "NNP": "NOUN PROPER", "NNPS": "NOUN PROPER",
    "FW": "NOUN PROPER", "ADD": "NOUN PROPER", "GW": "NOUN PROPER",
    "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "CD": "NUM", "$": "MONEY", "#": "MONEY", "AFX": "ADJ",
    "DT": "DET", "PDT": "PDT", "PRP$": "DET OWN", "WDT": "DET WH", "WP$": "DET WH OWN", "WP": "WP", "PRP": "PRP",
    "EX": "PRP", "VB": "BASE", "VBD": "FIN PAST ENISH", "VBP": "FIN", "VBZ": "FIN", "VBN": "EN ENISH LONE",
    "VBG": "ING LONE", "MD": "MD", "TO": "TO", "RB": "ADV", "RBR": "ADV", "RBS": "ADV", "POS": "POS", "CC": "CC",
    ",": "COMMA",
    "``": "OPENING", "''": "CLOSING", "HYPH": "HYPH", "RP": "RP", "IN": "IN", "WRB": "WRB",
}  # fmt: skip
#: The kinds of the letters that times, titles and names have.
_OWN: Final = (
    "OTHER",
    "TIME",
    "TIME ADV LOOSE",
    "PHRASE",
    "INSIDE",
    "NOUN TITLE",
    "NOUN WHO BEGIN PERSON",
    "NOUN WHO",
    "NOUN WHAT BEGIN THING",
    "NOUN WHAT",
)


@frozen(eq=False)
class Spelling:
    """The letters of tokens: `words` by (word in lower case, tag), `tags` for the rest."""

    alphabet: Alphabet
    words: dict[tuple[str, str], str]
    tags: dict[str, str]
    other: str
    time: str
    now: str  #: an adverb of time: "now", "currently"
    phrase: str  #: the first token of a preposition of several words
    of_phrase: str  #: the rest of it
    title: str  #: a token of a person's title
    person: str  #: the first token of a person's name
    of_person: str  #: the rest of it
    thing: str  #: the first token of another name
    of_thing: str  #: the rest of it


def _special() -> dict[tuple[str, str], frozenset[str]]:
    """The kinds of single words under a tag: those of the tag, and more."""
    kinds: dict[tuple[str, str], set[str]] = {}
    for words, tags, kind in (*_AUXILIARIES, *WORD_KINDS):
        for word in words.split():
            for tag in tags.split():
                kinds.setdefault((word, tag), set(TAG_KINDS.get(tag, "OTHER").split())).add(kind or word)
    for word in WORDS_APPOSED | THINGS_APPOSED:
        kinds.setdefault((word, "NN"), set(TAG_KINDS["NN"].split())).add("SAYING")
    for word in PARTICIPLE_PREPOSITIONS:
        kinds |= {(word, tag): {"IN", "ING", word} for tag in ("VBG", "VBN", "IN")}
    kinds |= {(word, "WDT"): {"WP"} for word in ("that", "which")}
    return {pair: frozenset(found) for pair, found in kinds.items()}


@cache
def phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Prepositions and subordinators of several words, by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted({*LONG_PREPOSITIONS, *LONG_SUBORDINATORS}, key=lambda phrase: (-phrase.count(" "), phrase)):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {word: tuple(rows) for word, rows in found.items()}


_AUXILIARIES: Final = tuple(
    (word, tags, kind)
    for forms, kind in ((BE_FORMS, "BE"), (HAVE_FORMS, "HAVE"), (DO_FORMS, "DO"))
    for word, tags in forms.items()
)


@cache
def spelling() -> Spelling:
    """The spelling of the groups stage; built once, of constants."""
    special = _special()
    plain = {tag: frozenset(kinds.split()) for tag, kinds in TAG_KINDS.items()}
    own = [frozenset(k.split()) for k in _OWN]
    alphabet = Alphabet.of({*special.values(), *plain.values(), *own})
    letter = alphabet.letter
    return Spelling(
        alphabet,
        {pair: letter(kinds) for pair, kinds in special.items()},
        {tag: letter(kinds) for tag, kinds in plain.items()},
        *(letter(kinds) for kinds in own),
    )


def spell(tokens: Tokens, tags: Sequence[str], times: Sequence[FoundTime], names: Sequence[Name]) -> str:
    """All tokens of an article as letters."""
    known = spelling()
    words, by_tag, other = known.words.get, known.tags.get, known.other
    pairs = zip(tokens.lower, tags, strict=False)
    letters = [words(pair) or by_tag(pair[1], other) for pair in pairs]
    _spell_phrases(letters, tokens.lower, known)
    for at in [at for at, word in enumerate(tokens.lower) if word == "down"]:
        if tags[at - 1 : at] and tags[at - 1][:2] == "VB" and tags[at + 1 : at + 2] == ("CD",):
            letters[at] = known.tags["RP"]  # "shot down 42 drones" were not "down 42"
    for name in names:
        if name.kind == "NAT":
            if name.stop - name.first > 1 and tags[name.stop - 1] == "JJ":
                letters[name.first : name.stop] = known.tags["JJ"] * (name.stop - name.first)  # "South African"
            continue
        begin, inside = (known.person, known.of_person) if name.kind == "PER" else (known.thing, known.of_thing)
        if name.title is not None:
            first, stop = name.title
            letters[first:stop] = known.title * (stop - first)
        letters[name.first : name.stop] = begin + inside * (name.stop - name.first - 1)
    for time in times:
        size = time.stop - time.first
        adverb = size == 1 and tags[time.first] == "RB"
        if adverb and tokens.lower[time.stop : time.stop + 1] == ("that",):
            continue
        letters[time.first : time.stop] = known.now if adverb else known.time * size
    return "".join(letters)


def _spell_phrases(letters: list[str], lower: Sequence[str], known: Spelling) -> None:
    rows = phrases()
    for at in [at for at, word in enumerate(lower) if word in rows]:
        for words in rows[lower[at]]:
            size = len(words)
            if lower[at : at + size] == words:
                letters[at : at + size] = known.phrase + known.of_phrase * (size - 1)
                break
    for at in [at for at, word in enumerate(lower) if word == "to"]:
        if lower[at - 2 : at] in _PURPOSES:
            letters[at - 2 : at] = known.phrase + known.of_phrase


#: Before an infinitive: "in order to win". The "to" belongs to the verb.
_PURPOSES: Final = frozenset((("in", "order"), ("so", "as")))
