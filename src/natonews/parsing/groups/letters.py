"""Spelling: one letter for each token, by its word, its tag, and the name or time that it stands in."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from attrs import frozen

from natonews.grammar import Alphabet
from natonews.lexicon.tables.syntax import (
    BE_FORMS,
    CONTENT_NOUNS,
    DO_FORMS,
    HAVE_FORMS,
    LONG_PREPOSITIONS,
    LONG_SUBORDINATORS,
    LOOSE_ADVERBS,
    NEGATIONS,
    PARTICIPLE_PREPOSITIONS,
)
from natonews.parsing.names.names import Name
from natonews.parsing.times.found import FoundTime
from natonews.reading.tokens import Tokens

#: The kinds that a tag gives.
TAG_KINDS: Final = {
    "NN": "NOUN COMMON SINGULAR", "NNS": "NOUN COMMON PLURAL", "NNP": "NOUN PROPER", "NNPS": "NOUN PROPER",
    "FW": "NOUN PROPER", "ADD": "NOUN PROPER", "GW": "NOUN PROPER",
    "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "CD": "NUM", "$": "MONEY", "#": "MONEY", "AFX": "ADJ",
    "DT": "DET", "PDT": "PDT", "PRP$": "DET OWN", "WDT": "DET WH", "WP$": "DET WH OWN", "WP": "WP", "PRP": "PRP", "EX": "PRP",
    "VB": "BASE", "VBD": "FIN PAST ENISH", "VBP": "FIN", "VBZ": "FIN", "VBN": "EN ENISH", "VBG": "ING", "MD": "MD",
    "TO": "TO", "RB": "ADV", "RBR": "ADV", "RBS": "ADV", "POS": "POS", "CC": "CC", ",": "COMMA",
    "``": "OPENING", "''": "CLOSING", "HYPH": "HYPH", "RP": "RP", "IN": "IN", "WRB": "WRB",
}  # fmt: skip
_DEMONSTRATIVES: Final = ("this", "that", "these", "those", "all", "both", "some", "any", "many", "each", "another", "neither",
                          "either", "none", "half", "several", "few", "most", "more", "such", "much", "less", "enough")  # fmt: skip
_QUANTIFYING: Final = "more less fewer other than at least most up to as many much few only".split()
_HEADING: Final = frozenset((
    "agency", "group", "company", "giant", "city", "town", "village", "province", "region", "ally", "neighbor", "neighbour", "member",
    "newspaper", "daily", "channel", "broadcaster", "network", "paper", "magazine", "website", "platform", "app", "firm", "carrier",
    "maker", "port", "capital", "island", "river", "operation", "ship", "frigate", "destroyer", "submarine", "airline", "rival", "club",
    "exercise", "outlet", "tabloid", "weekly", "site", "service", "app", "movement", "militia", "party", "state", "enclave", "area", "district",
))  # fmt: skip


_RELATIONAL: Final = frozenset((
    "military", "foreign", "national", "nuclear", "special", "chief", "deputy", "federal", "prime", "eastern", "western", "northern",
    "southern", "political", "economic", "naval", "general", "former", "permanent", "senior", "top", "central", "regional", "local", "civil",
    "parliamentary", "presidential", "ministerial", "diplomatic", "humanitarian", "technical", "strategic", "tactical", "ballistic", "joint",
    "missile", "air", "defence", "defense", "financial", "environmental", "joint", "peacekeeping", "constitutional", "vice",
))  # fmt: skip
#: The kinds of the letters that times, titles and names have.
_OWN: Final = ("OTHER", "TIME", "TIME ADV LOOSE", "NOUN TITLE", "NOUN WHO BEGIN PERSON", "NOUN WHO", "NOUN WHAT BEGIN THING", "NOUN WHAT")


@frozen(eq=False)
class Spelling:
    """The letters of tokens: `words` by (word in lower case, tag), `tags` for the rest."""

    alphabet: Alphabet
    words: dict[tuple[str, str], str]
    tags: dict[str, str]
    other: str
    time: str
    now: str  #: an adverb of time: "now", "currently"
    title: str  #: a token of a person's title
    person: str  #: the first token of a person's name
    of_person: str  #: the rest of it
    thing: str  #: the first token of another name
    of_thing: str  #: the rest of it


def _special() -> dict[tuple[str, str], frozenset[str]]:
    kinds: dict[tuple[str, str], set[str]] = {}

    def put(word: str, tags: Iterable[str], *more: str) -> None:
        for tag in tags:
            kinds.setdefault((word, tag), set(TAG_KINDS.get(tag, "OTHER").split())).update(more)

    for forms, kind in ((BE_FORMS, "BE"), (HAVE_FORMS, "HAVE"), (DO_FORMS, "DO")):
        for word, tags in forms.items():
            put(word, tags.split(), kind, "AUX")
    for word in ("going", "set", "used", "due", "about"):
        put(word, ("VBG", "VBN", "VBD", "JJ", "IN", "RB"), word)
    for word in NEGATIONS:
        put(word, ("RB",), "NOT")
    for word in LOOSE_ADVERBS:
        put(word, ("RB",), "LOOSE")
    for word in _DEMONSTRATIVES:
        put(word, ("DT", "PDT", "JJR", "NN"), "ALONE")
    for phrase in LONG_PREPOSITIONS + LONG_SUBORDINATORS:
        for word in phrase.split():
            put(word, ("IN", "VBG", "JJ", "RB", "NN", "TO", "VBN", "RBR", "JJR", "NNS", "DT", "PDT", "CC", "RP"), word)
    for word in _QUANTIFYING:
        put(word, ("IN", "TO", "RB", "JJ", "JJR", "JJS", "RBR", "RBS", "RP"), word)
    for word in CONTENT_NOUNS:
        put(word, ("NN", "NNS"), "CONTENT")
    for word in _HEADING:
        put(word, ("NN",), "HEADING")
    for word in _RELATIONAL:
        put(word, ("JJ",), "RELATIONAL")
    for word in PARTICIPLE_PREPOSITIONS:
        for tag in ("VBG", "VBN", "IN"):
            kinds[word, tag] = {"IN", word}
    for word in ("that", "which"):
        kinds[word, "WDT"] = {"WP"}
    for word in ("many", "few", "several", "such", "most", "more", "less"):
        put(word, ("JJ", "JJS"), "ALONE")
    put("no", ("RB", "DT"), "no")
    put("longer", ("RB", "RBR", "JJR"), "longer")
    for word in ("each", "one", "other", "another"):
        put(word, ("DT", "JJ", "CD", "NN", "PRP"), word)
    return {pair: frozenset(found) for pair, found in kinds.items()}


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
    for name in names:
        if name.kind == "NAT":
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
