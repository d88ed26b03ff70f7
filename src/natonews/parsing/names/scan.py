"""Sentences become items: one item for a name of the lexicon, a time, or any other token."""

from functools import cache
from typing import Final

from attrs import frozen

from natonews.grammar import Matcher
from natonews.lexicon import Entry, Lexicon, PlaceRow, fold
from natonews.lexicon.tables.name_words import (
    BODY_HEADS,
    DIRECTIONS,
    HONORIFICS,
    PLACE_NOUNS_OF,
    PLACING,
    PLAIN_SPEECH,
    UNIT_HEADS,
)
from natonews.lexicon.tables.surnames import SURNAMES_THAT_ARE_WORDS
from natonews.parsing.words.tagger import is_title
from natonews.parsing.words.vocabulary import vocabulary
from natonews.reading.tokens import Tokens

from .compounds import is_compound, name_in
from .items import (
    ALPHABET,
    COMPOUND,
    GIVEN,
    LETTERS,
    LOW,
    NOTHING,
    NUM,
    OPENING,
    ORD,
    PLAIN,
    SMALL,
    TIME,
    UNKNOWN,
    Items,
    row_kinds,
    word_kinds,
)
from .lookup import longest
from .rules import BODIES, PEOPLE, PLACES

PROSE: Final = "prose"
TITLE: Final = "title"  #: nearly every word has a capital
SHOUTED: Final = "shouted"  #: capitals throughout

_OPENERS: Final = frozenset({'"', "``", "'", ":", "•", "*", "–", "—", "-", "--", "...", "…", "["})
_LEAST_SHOUTED = 3
_LEAST_LETTERS = 4
#: Words that a title may leave in lower case.
_SMALL: Final = frozenset(
    "a an the of in on at by to for and or nor but as vs vs. v. via per up off out de la le du al el".split()
) | frozenset(
    {"after", "over", "with", "from", "into", "that", "than", "amid", "about", "against", "before", "between"}
)
_LEAST_STOPPED = 6
_HONORIFICS: Final = frozenset(
    [
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "minister",
        "secretary",
        "president",
        "senator",
        "sen.",
        "dame",
        "lord",
        "theresa",
        "sir",
    ]
)


@frozen(eq=False)
class Context:
    """What the scan of every sentence of an article needs."""

    tokens: Tokens
    tags: tuple[str, ...]
    lexicon: Lexicon
    timed: frozenset[int]  #: tokens of times
    folded: tuple[str, ...]  #: the words in lower case and without accents


@cache
def matchers() -> tuple[Matcher, Matcher, Matcher]:
    """The rules of bodies, places and people, compiled once."""
    return Matcher.of(BODIES, ALPHABET), Matcher.of(PLACES, ALPHABET), Matcher.of(PEOPLE, ALPHABET)


def case_of(words: tuple[str, ...]) -> str:
    """How a sentence is written: as prose, as a title, or in capitals. A short line with a full stop is no title.

    >>> case_of(("RUSSIA", "ATTACKS", "KYIV")), case_of(("Russia", "attacks", "Kyiv"))
    ('shouted', 'prose')
    """
    long = [word for word in words if len(word) > 1 and word[0].isalpha()]
    shouted = sum([word.isupper() for word in long])
    if shouted >= _LEAST_SHOUTED and shouted > 0.7 * len(long):
        return SHOUTED
    if words[-1] == "." and (not all(map(_fits_title, long)) or _high(long) < _LEAST_STOPPED):
        return PROSE
    return TITLE if is_title(words) else PROSE


def _high(words: list[str]) -> int:
    """How many words begin with a capital."""
    return sum([word[0].isupper() for word in words])


def _fits_title(word: str) -> bool:
    """Whether a word may stand so in a title: with a capital, or a small word that is no verb."""
    return word[0].isupper() or word in _SMALL


def items_of(context: Context, first: int, stop: int, case: str) -> Items:
    """The items of the sentence from token `first` to `stop`."""
    words, lower, folded = context.tokens.words, context.tokens.lower, context.folded
    lexicon, timed, small = context.lexicon, context.timed, SMALL.get
    openings = lexicon.openings
    firsts: list[int] = []
    letters: list[str] = []
    entries: dict[int, Entry] = {}
    at = first
    while at < stop:
        word, low = words[at], lower[at]
        firsts.append(at)
        opens = low in openings and at + 1 < stop and words[at + 1] != lower[at + 1]
        if word == low and not opens and at not in timed:  # most words are neither names nor times
            letters.append(small(low) or (_figure(low) if low[0].isdigit() else LOW))
            at += 1
            continue
        entry = longest(words, folded, at, stop, lexicon)
        headed = word in BODY_HEADS and letters and letters[-1] in UNKNOWN and lower[at - 1] != words[at - 1]
        if entry is not None and not (headed and len(entry.words) == 1) and _holds(context, entry, at, first, case):
            entries[len(letters)] = entry
            letters.append(LETTERS.get(row_kinds(entry, _extra(lexicon, word)), PLAIN))
            at += len(entry.words)
            continue
        letters.append(_letter(context, at, first, case))
        at += 1
    firsts.append(stop)
    return Items(firsts, "".join(letters), entries)


def _extra(lexicon: Lexicon, word: str) -> frozenset[str]:
    folded = fold(word)
    if folded in HONORIFICS:
        return NOTHING  # "Gen" is a rank before it is a name
    if folded in lexicon.given_names:
        return GIVEN
    head, hyphen, tail = folded.partition("-")
    return GIVEN if hyphen and head in lexicon.given_names and tail not in vocabulary().words else NOTHING


def _opens(context: Context, at: int, first: int) -> bool:
    return at == first or context.tokens.words[at - 1] in _OPENERS


def _holds(context: Context, entry: Entry, at: int, first: int, case: str) -> bool:
    """Whether an entry of one word is meant as a name where it may be a word or a time."""
    after = at + len(entry.words)
    if entry.words[-1] in PLACE_NOUNS_OF and context.tokens.lower[after : after + 1] == ("of",):
        return False  # "the Gulf" of "the Gulf of Sirte"
    if len(entry.words) > 1:
        # "the West" of "the West Bank" or "the West African bloc" is none
        return entry.words[0] != "the" or entry.words[1] not in DIRECTIONS or not _capital_at(context, after)
    if at in context.timed:
        return False
    word, low = context.tokens.words[at], context.tokens.lower[at]
    if word[-1] == "." and isinstance(entry.rows[0], PlaceRow):  # "Ill.", "Wash." are states after a city alone
        before = context.tokens.words[at - 1] if at > first else ""
        dotted = word.count(".") > 1 and before in PLACING and not _capital_at(context, after)  # "in N.H."
        return before in {",", "("} or dotted
    if low not in vocabulary().words and low not in _SHOUTED_WORDS:
        return True
    if case == SHOUTED:
        if word == "US" and (at == first or context.tokens.lower[at - 1] in {"the", "and"}):
            return True
        return not word.isupper() or (not entry.demonym and low not in _SHOUTED_WORDS and len(word) >= _LEAST_LETTERS)
    if case == TITLE or _opens(context, at, first):
        return context.tags[at].startswith("NNP") or (word.isupper() and len(word) > 1)
    return True


_SHOUTED_WORDS: Final = frozenset(
    {"us", "is", "who", "it", "act", "un", "ice", "time", "abc", "sea", "sac", "pace", "ria", "car"}
)


def _letter(context: Context, at: int, first: int, case: str) -> str:
    """The letter of one token that is no name of the lexicon."""
    word, low = context.tokens.words[at], context.tokens.lower[at]
    if at in context.timed:
        return _timed(context, at, first)
    if word == low:
        found = SMALL.get(low)
        if found is not None:
            return found
        return _figure(low) if low[:1].isdigit() else LOW
    if low in _FUNCTION_WORDS:
        return SMALL.get(low, LOW)
    if low[0].isdigit():
        return _figure(low)
    if "-" in word and is_compound(word, context.lexicon):
        return COMPOUND if name_in(word, context.lexicon) else LOW
    return _capital(context, at, first, case)


def _timed(context: Context, at: int, first: int) -> str:
    """A token of a time, unless it is Mrs May or the 3rd Brigade."""
    word, low = context.tokens.words[at], context.tokens.lower[at]
    if word == "May" and at > first and context.tokens.lower[at - 1] in _HONORIFICS:
        return PLAIN
    if word == "May" and _speech(context, at + 1):
        return PLAIN  # "May told"
    return ORD if low[:1].isdigit() and _figure(low) == ORD and _names_unit(context, at + 1) else TIME


def _capital(context: Context, at: int, first: int, case: str) -> str:
    """The letter of a capitalised word."""
    word, low = context.tokens.words[at], context.tokens.lower[at]
    if case == SHOUTED and word.isupper():
        word = word.capitalize()
    extra = _extra(context.lexicon, word)
    kinds = word_kinds(word, extra)
    if "COMMON" in kinds or extra:
        speaks = (
            low in SURNAMES_THAT_ARE_WORDS
            and context.tokens.lower[at + 1 : at + 2]
            and context.tokens.lower[at + 1] in PLAIN_SPEECH
        )
        unsure = not speaks and (case != PROSE or _opens(context, at, first)) and not context.tags[at].startswith("NNP")
        if unsure and low in vocabulary().words and not (extra and _goes_on(context, at + 1)):
            return SMALL.get(low, OPENING)
        if case != PROSE and "COMMON" in kinds and not kinds & _HEADS and not _heads(context, at + 1):
            return LOW
    return LETTERS.get(kinds, PLAIN)


def _speech(context: Context, at: int) -> bool:
    """Whether a verb of speech follows, so that what stands before it is no word."""
    return at < len(context.tokens) and context.tokens.lower[at] in PLAIN_SPEECH


def _paired(context: Context, low: str, at: int) -> bool:
    """Whether two known family names are joined: "Bush and Blair"."""
    families, lower = context.lexicon.families, context.tokens.lower
    return (
        low in families
        and lower[at : at + 1] == ("and",)
        and _capital_at(context, at + 1)
        and lower[at + 1] in families
    )


def _capital_at(context: Context, at: int) -> bool:
    return at < len(context.tokens) and context.tokens.words[at][:1].isupper()


def _goes_on(context: Context, at: int) -> bool:
    """Whether a capitalised word that is no common one follows, so that a given name begins here."""
    if at >= len(context.tokens):
        return False
    word, low = context.tokens.words[at], context.tokens.lower[at]
    return word != low and low not in vocabulary().words and low not in _FUNCTION_WORDS


def _names_unit(context: Context, at: int) -> bool:
    """Whether a military unit's name goes on here: "Assault Brigade" after "3rd"."""
    words = context.tokens.words
    while at < len(words) and words[at][:1].isupper() and at not in context.timed:
        if words[at] in UNIT_HEADS:
            return True
        at += 1
    return False


def _heads(context: Context, at: int) -> bool:
    """Whether a head of bodies follows, so that a common word may belong to its name."""
    return at < len(context.tokens) and context.tokens.words[at] in BODY_HEADS


_HEADS: Final = frozenset({"BODY", "UNIT", "HEAD", "TITLE", "INNER", "PLACEOF", "OPENER"})
_FUNCTION_WORDS: Final = frozenset(
    [
        "the",
        "of",
        "and",
        "for",
        "on",
        "against",
        "in",
        "a",
        "an",
        "to",
        "at",
        "by",
        "from",
        "with",
        "as",
        "or",
        "but",
        "if",
        "this",
        "that",
        "these",
        "those",
        "it",
        "he",
        "she",
        "they",
        "we",
        "you",
        "i",
    ]
)


def _figure(low: str) -> str:
    return ORD if low[-2:] in {"st", "nd", "rd", "th"} else NUM
