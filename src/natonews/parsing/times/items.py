"""The items that the rules of time see: words and pieces of words, one letter each."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import compress, repeat
from operator import not_

from natonews.grammar import NO_KINDS, Alphabet, Kinds, words_in
from natonews.lexicon.tables import times as lexicon

from .rules import TABLE

_TIME_OF_DAY = frozenset("0123456789:.+Z")


_REFERRING = "now currently recently current recent past future nowadays presently lately date"


def _kinds_of_words() -> dict[str, frozenset[str]]:
    """The kinds of every word in lower case."""
    found: dict[str, set[str]] = {word: {word} for word in words_in(TABLE)}

    def give(words: Iterable[str], *kinds: str) -> None:
        for word in words:
            found.setdefault(word, set()).update(kinds)

    _give_calendar(give)
    _give_function_words(give)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _give_calendar(give: Callable[..., None]) -> None:
    """Give the names of days, months, units, seasons and numbers."""
    give(lexicon.MONTHS, "MONTH")
    give((*lexicon.DOUBTFUL_MONTHS, *lexicon.SHORT_MONTHS), "DOUBTFUL")
    give(lexicon.WEEKDAYS, "WEEKDAY", "WDAY")
    give((w + "s" for w in lexicon.WEEKDAYS), "WEEKDAYS")
    give(lexicon.SHORT_WEEKDAYS, "WDAY")
    give(set(lexicon.UNITS) - {"second", "quarter"}, "UNIT")
    give(("hour", "minute", "day", "night", "week", "month"), "SHORTUNIT")
    give(("second",), "SECOND")
    give(("day", "week", "month", "year", "decade", "century", "weekend"), "CALUNIT")
    give(set(lexicon.PLURAL_UNITS) - {"summers", "winters", "weekends", "nights", "quarters"}, "UNITS")
    give(("summers", "winters", "weekends", "nights"), "SEASONS")
    give(("night",), "NIGHT")
    give(lexicon.NUMBERS, "CARD")
    give(("hundred", "thousand", "million", "dozen"), "ROUND")
    give(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), "TEN")
    give(lexicon.ORDINALS, "ORDW")
    give(lexicon.DECADES, "DECADEW")
    give(lexicon.SEASONS, "SEASON")
    give(set(lexicon.PARTS) - {"overnight"}, "PART")
    give(set(lexicon.BARE_PARTS) - {"overnight", "noon", "midnight", "midday"}, "BAREPART")
    give(("noon", "midnight", "midday"), "INSTANT")
    give(lexicon.TODAY, "TODAY")
    give(lexicon.FREQUENCIES, "FREQ")
    give(lexicon.ZONES, "ZONE")


def _give_function_words(give: Callable[..., None]) -> None:
    """Give the words around them: articles, edges, directions, prepositions and marks."""
    give(("a", "an"), "A")
    give(("last", "past", "previous", "preceding", "prior"), "LAST")
    give(("next", "coming", "following", "upcoming", "ensuing", "succeeding"), "NEXT")
    give(("this", "current", "present"), "THIS")
    give(("that", "same"), "THAT")
    give(("early", "late", "mid", "earlier", "later", "middle"), "EDGE")
    give(("beginning", "start", "end", "middle", "close", "turn", "outset", "onset"), "BOUND")
    give(("a.m.", "p.m.", "am", "pm", "a.m", "p.m"), "AMPM")
    give(("ago", "earlier", "later", "hence", "afterwards", "afterward", "previously", "beforehand"), "AGO")
    give(("few", "several", "many", "numerous"), "VAGUE")
    give(_REFERRING.split(), "REF")
    give(("'s", "'"), "POSS")
    give(("q1", "q2", "q3", "q4", "h1", "h2"), "QCODE")
    give((",",), "COMMA")
    give(lexicon.COUNTED, "COUNTED")
    give(("-", "–", "—", "--", "‑", "‐"), "DASH")
    for name in (*lexicon.NAMED_DAYS, *lexicon.EASTER_DAYS, *lexicon.WEEKDAY_DAYS, "orthodox easter"):
        give(name.split()[:1], "NAMED")
    give(("in", "since", "until", "till", "by", "from", "to", "through", "of", "for", "during", "before", "after",
          "and", "between", "or", "around", "about", "over"), "PREP")  # fmt: skip


_SHAPES: Mapping[str, Kinds] = {
    "hour": frozenset({"CARD", "DAYNUM", "HOUR", "NUMERAL"}),
    "day": frozenset({"CARD", "DAYNUM", "NUMERAL"}),
    "card": frozenset({"CARD", "NUMERAL"}),
    "hundreds": frozenset({"CARD", "YEAR3", "NUMERAL"}),
    "year": frozenset({"CARD", "YEAR", "NUMERAL"}),
    "year-mil": frozenset({"CARD", "YEAR", "MIL", "NUMERAL"}),
    "old-year": frozenset({"CARD", "OLDYEAR", "NUMERAL"}),
    "old-year-mil": frozenset({"CARD", "OLDYEAR", "MIL", "NUMERAL"}),
    "mil": frozenset({"CARD", "MIL", "NUMERAL"}),
    "clock": frozenset({"CLOCK"}),
    "point-clock": frozenset({"CARD", "POINTCLOCK"}),
    "ordinal-day": frozenset({"ORDDAY", "ORDNUM"}),
    "ordinal": frozenset({"ORDNUM"}),
    "decade": frozenset({"DECADE"}),
    "short-decade": frozenset({"DECADE2"}),
    "day-pair": frozenset({"DAYPAIR"}),
    "fraction": frozenset({"FRAC"}),
    "date": frozenset({"NUMDATE"}),
    "year-pair": frozenset({"YEARPAIR"}),
    "split": frozenset({"SPLIT"}),
}
_WORDS = _kinds_of_words()
ALPHABET = Alphabet.of([*_WORDS.values(), *_SHAPES.values(), NO_KINDS])
NONE = ALPHABET.letter(NO_KINDS)
_SHAPE_LETTERS = {name: ALPHABET.letter(kinds) for name, kinds in _SHAPES.items()}
SPLIT = _SHAPE_LETTERS["split"]
YEAR_LETTERS = frozenset(_SHAPE_LETTERS[n] for n in ("year", "year-mil", "old-year", "old-year-mil"))
NOT_YEAR = {
    _SHAPE_LETTERS["year"]: _SHAPE_LETTERS["card"],
    _SHAPE_LETTERS["old-year"]: _SHAPE_LETTERS["card"],
    _SHAPE_LETTERS["year-mil"]: _SHAPE_LETTERS["mil"],
    _SHAPE_LETTERS["old-year-mil"]: _SHAPE_LETTERS["mil"],
}
#: Letters of words that are words of time in some places only.
DOUBTFUL = YEAR_LETTERS | {
    ALPHABET.letter(_WORDS[w])
    for w in (*lexicon.SEASONS, *lexicon.DOUBTFUL_MONTHS, *lexicon.SHORT_MONTHS, *lexicon.WEEKDAYS, "last")
}


def _spellings() -> dict[str, str]:
    """The letter of each word as it may be written: lower case, capitalised, in capitals."""
    only_capitalised = {*lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.SHORT_WEEKDAYS}
    letters: dict[str, str] = {}
    only_upper = {"ad", "a.d.", "bc", "b.c.", "bce", "b.c.e.", "ce"}
    for word, kinds in _WORDS.items():
        letter = ALPHABET.letter(kinds)
        if word in only_upper:
            letters[word.upper()] = letter
            continue
        if word not in only_capitalised:
            letters[word] = letter
        letters[word.capitalize()] = letter
        if word not in lexicon.SHORT_WEEKDAYS:
            letters[word.upper()] = letter
    return letters


class Speller(dict[str, str]):
    """The letter of every word: those of the lexicon by look-up, numerals and compounds by their shape."""

    def __missing__(self, word: str) -> str:
        if word[0] in "0123456789'" or "-" in word:
            return _SHAPE_LETTERS.get(shape(word), NONE)
        return NONE


SPELLER = Speller(_spellings())


def spell(words: Sequence[str]) -> str:
    """The letters of a row of words; only those that are not mere letters of the alphabet are looked at by shape."""
    letters = [*map(SPELLER.get, words, repeat(NONE))]
    for n in compress(range(len(words)), map(not_, map(str.isalpha, words))):
        if letters[n] == NONE:
            letters[n] = SPELLER[words[n]]
    return "".join(letters)


def shape(word: str) -> str:
    """The shape of a numeral or compound; '' for one that has nothing to do with time.

    >>> [shape(w) for w in ("24", "1843", "5:30", "4th", "1990s", "2022-02-24", "23/24", "2,022", "F-16", "mid-May")]
    ['hour', 'old-year-mil', 'clock', 'ordinal-day', 'decade', 'date', 'day-pair', 'card', '', 'split']
    """
    if word.isdigit() and word.isascii():
        return _integer(word)
    first = word[0]
    if first == "'":
        return "decade" if word[-1:] in "sS" and word[1:-1].isdigit() else ""
    if "-" in word:
        return _hyphenated(word)
    if not first.isdigit():
        return ""
    tail = word.lstrip("0123456789.,:/")
    if tail:
        return _suffixed(word[: -len(tail)], tail.lower())
    for mark in ":./":
        if mark in word:
            return _marked(word, word.split(mark), mark)
    return "card"


def _integer(word: str) -> str:
    number, size = int(word) if len(word) < 9 else 0, len(word)
    if size <= 2:
        return ("hour" if number <= 24 else "day" if number <= 31 else "card") if number else "card"
    if size == 3:
        return "hundreds"
    if size != 4:
        return "card"
    clock = "-mil" if number % 100 < 60 and number <= 2400 else ""
    if word[0] == "0":
        return "mil" if clock else "card"
    if 1900 <= number <= 2100:
        return "year" + clock
    return "old-year" + clock if number < 1900 else "card"


def _suffixed(number: str, tail: str) -> str:
    if tail in ("st", "nd", "rd", "th"):
        return ("ordinal-day" if number.isdigit() and 1 <= int(number[:4]) <= 31 else "ordinal") if number else ""
    if tail == "s" and number.isdigit() and number[-1] == "0":
        return (
            "decade" if len(number) == 4 and 1000 <= int(number) <= 2100 else "short-decade" if len(number) == 2 else ""
        )
    if tail in ("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "hrs", "gmt", "utc", "est", "edt"):
        return "split"
    return ""


def _marked(word: str, parts: list[str], mark: str) -> str:
    if not all(part.isdigit() and len(part) <= 4 for part in parts):
        return "card"
    sizes, numbers = [len(p) for p in parts], [int(p) for p in parts]
    if len(parts) == 3:
        if mark == ":":
            return "clock" if numbers[0] <= 24 and numbers[1] < 60 and numbers[2] < 60 else ""
        return "date" if _is_date(sizes, numbers) else ""
    if len(parts) != 2:
        return ""
    if mark == "/":
        if word == "9/11":
            return "date"
        if sizes[0] == 4:
            return "year-pair" if numbers[1] % 100 == (numbers[0] + 1) % 100 else ""
        if max(sizes) <= 2 and numbers[1] == numbers[0] + 1 and numbers[1] <= 31 and numbers[0] >= 4:
            return "day-pair"
        return "fraction" if numbers[0] and numbers[0] < numbers[1] else ""
    is_clock = sizes[1] == 2 and sizes[0] <= 2 and numbers[0] <= 24 and numbers[1] < 60
    return ("clock" if mark == ":" else "point-clock") if is_clock else "card" if mark == "." else ""


def _is_date(sizes: list[int], numbers: list[int]) -> bool:
    if sizes[0] == 4:
        return 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31
    first, second = sorted(numbers[:2])
    return sizes[2] in (2, 4) and max(sizes[:2]) <= 2 and 1 <= first <= 12 and second <= 31


def _hyphenated(word: str) -> str:
    parts = word.split("-")
    if len(parts) == 3 and all(p.isdigit() for p in parts):
        return "date" if max(map(len, parts)) <= 4 and _is_date([*map(len, parts)], [*map(int, parts)]) else ""
    if len(parts) == 3 and word[10:11] == "T" and shape(word[:10]) == "date":
        return "date" if _TIME_OF_DAY.issuperset(word[11:]) else ""
    if len(parts) > 6 or len(word) > 40:
        return ""
    if len(parts) == 2 and all(p.isdigit() for p in parts):
        return "split" if _is_range(*parts) else ""
    letters = [SPELLER.get(p) or (_SHAPE_LETTERS.get(shape(p)) if p and p[0] in "0123456789'" else None) for p in parts]
    known = [letter is not None for letter in letters]
    if not all(known) and not (len(parts) == 2 and parts[0].lower() in ("post", "pre") and known[1]):
        return ""
    if parts[-1].lower() in ("old", "olds") or not any(letter in _TIMELY for letter in letters if letter):
        return ""
    return "split"


def _is_range(first: str, last: str) -> bool:
    sizes = (len(first), len(last))
    if max(sizes) <= 2:
        return 0 < int(first) < int(last) <= 31
    return sizes in ((4, 2), (4, 4)) and 1000 <= int(first) <= 2100 and int(first[-len(last) :]) < int(last)


def pieces(word: str) -> Iterator[tuple[int, int]]:
    """Where the pieces of a compound stand in it.

    >>> [("mid-March"[a:b]) for a, b in pieces("mid-March")], ["10am"[a:b] for a, b in pieces("10am")]
    (['mid', '-', 'March'], ['10', 'am'])
    """
    if "-" not in word:
        cut = len(word) - len(word.lstrip("0123456789.,:/"))
        yield 0, cut
        yield cut, len(word)
        return
    at = 0
    for part in word.split("-"):
        if at:
            yield at - 1, at
        if part:
            yield at, at + len(part)
        at += len(part) + 1


_TRIGGERS = (
    "MONTH", "WEEKDAY", "WEEKDAYS", "UNIT", "UNITS", "SECOND", "SEASONS", "SEASON", "PART", "TODAY", "YEAR",
    "OLDYEAR", "NUMDATE", "CLOCK", "DECADE", "DECADE2", "DECADEW", "ORDDAY", "FREQ", "SPLIT", "AMPM",
    "YEARPAIR", "NAMED", "REF", "MIL", "nineteen", "quarter", "weekend", "century", "overnight", "tonight", "ago",
    "bc", "b.c.", "bce", "b.c.e.", "ad", "a.d.", "ce",
)  # fmt: skip
_TIMELY = frozenset(
    letter for kinds, letter in ALPHABET.letters.items() if kinds & ({*_TRIGGERS, "AGO", "TEN", "half"} - {"MIL"})
)
TRIGGERS = frozenset(letter for kinds, letter in ALPHABET.letters.items() if kinds & {*_TRIGGERS})
