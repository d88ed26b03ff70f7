"""Finds expressions of time and says what they mean."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial

from attrs import evolve, frozen

from natonews.grammar import Dispatcher, Match
from natonews.model import Evidence, Span, TimeExpression
from natonews.reading import SentenceTokens, Tokens

from . import items
from .anchors import HISTORY_WINDOW, NEWS_WINDOW, Anchors
from .build import BUILDERS
from .doubts import Doubts
from .found import FoundTime
from .meaning import Meaning, Setting
from .rules import TABLE
from .tense import tense
from .values import bounds

#: So many years long gone make a text a history, if there are few others.
_OLD_YEARS = 8
#: The kinds by which the rules are sorted: what an expression begins with.
_FIRST_KINDS = ("the", "A", "NUMERAL", "in", "NAMED", "PREP")
_UP_TO = frozenset(("to", "until", "till", "through", "-", "–", "—"))
_RECKONED = frozenset(("ago", "unit-ago", "year-ago-quarter"))


@frozen(eq=False)
class _Row:
    """The items of one sentence: tokens, or the pieces of compounds."""

    letters: str
    lower: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    tokens: Sequence[int]  #: the number of the token to which each item belongs

    def tag(self, item: int, tags: Sequence[str]) -> str:
        """The tag of the token of an item, '' beyond either end."""
        return tags[self.tokens[item]] if 0 <= item < len(self.tokens) else ""

    def written(self, text: str, item: int) -> str:
        """An item as the text writes it."""
        return text[self.starts[item] : self.ends[item]]


@cache
def _matcher() -> Dispatcher:
    return Dispatcher.of(TABLE, items.ALPHABET, _FIRST_KINDS)


def find_times(
    tokens: Tokens, tags: Sequence[str], sentences: Sequence[SentenceTokens], published: date | None
) -> tuple[FoundTime, ...]:
    """The expressions of time of a text, in order, none overlapping another.

    Relative ones are reckoned from `published`, or without it from the dates that the text names.
    """
    letters = items.spell(tokens.words)
    no_trigger = items.TRIGGERS.isdisjoint
    anchors = Anchors(published, _window(tokens, letters, published))
    found: list[FoundTime] = []
    for sentence in sentences:
        if not no_trigger(letters[sentence.first : sentence.stop]):
            row = _row(tokens, tags, letters, sentence)
            for match in _matches(row):
                found += _read(match, row, tokens, tags, sentence, anchors)
    return tuple(found)


def _window(tokens: Tokens, letters: str, published: date | None) -> int:
    """How long a story of an earlier year lasts: longer where nearly all years named lie far back."""
    if published is None or items.YEAR_LETTERS.isdisjoint(letters):
        return NEWS_WINDOW
    years = [int(tokens.words[n]) for n, letter in enumerate(letters) if letter in items.YEAR_LETTERS]
    old = sum(year < published.year - 3 for year in years)
    return HISTORY_WINDOW if old >= _OLD_YEARS and old * 10 > len(years) * 8 else NEWS_WINDOW


def _row(tokens: Tokens, tags: Sequence[str], letters: str, sentence: SentenceTokens) -> _Row:
    first, stop = sentence.first, sentence.stop
    own = letters[first:stop]
    if items.SPLIT not in own:
        row = _Row(
            own, tokens.lower[first:stop], tokens.starts[first:stop], tokens.ends[first:stop], range(first, stop)
        )
    else:
        row = _split(tokens, own, first, stop)
    if items.DOUBTFUL.isdisjoint(row.letters):
        return row
    written = [tokens.text[a:b] for a, b in zip(row.starts, row.ends, strict=True)]
    doubts = Doubts(row.lower, written, [tags[n] for n in row.tokens], "theresa" in tokens.lower)
    return evolve(row, letters=doubts.resolve(row.letters))


def _split(tokens: Tokens, letters: str, first: int, stop: int) -> _Row:
    columns: tuple[list[str], list[str], list[int], list[int], list[int]] = ([], [], [], [], [])
    spelt, lower, starts, ends, numbers = columns
    for n in range(first, stop):
        letter, at, word = letters[n - first], tokens.starts[n], tokens.words[n]
        parts: Iterator[tuple[int, int]] = iter(((0, len(word)),))
        whole = letter != items.SPLIT or len(word) != tokens.ends[n] - at
        if not whole:
            parts = items.pieces(word)
        for a, b in parts:
            spelt.append(letter if whole else items.SPELLER[word[a:b]])
            lower.append(word[a:b].lower())
            starts.append(at + a)
            ends.append(tokens.ends[n] if whole else at + b)
            numbers.append(n)
    return _Row("".join(spelt), lower, starts, ends, numbers)


def _matches(row: _Row) -> Iterator[Match]:
    matcher = _matcher()
    at = 0
    for run in row.letters.split(items.NONE):
        if run and not items.TRIGGERS.isdisjoint(run):
            yield from matcher.find(row.letters, at, at + len(run))
        at += len(run) + 1


def _read(
    match: Match, row: _Row, tokens: Tokens, tags: Sequence[str], sentence: SentenceTokens, anchors: Anchors
) -> Iterator[FoundTime]:
    find_tense = partial(
        tense,
        tokens.lower,
        tags,
        row.tokens[match.first],
        row.tokens[match.stop - 1] + 1,
        sentence.first,
        sentence.stop,
    )
    setting = Setting(
        row.lower,
        match.first,
        match.parts,
        anchors,
        sentence.number,
        find_tense,
        match.stop,
        row.tag(match.first - 1, tags),
        row.tag(match.stop, tags),
        partial(row.written, tokens.text),
    )
    for meaning in BUILDERS[match.rule.name](setting):
        first, stop = _extent(match, meaning)
        if not _is_aside(meaning, setting, first):
            explicit = match.rule.name not in _RECKONED
            anchors.heard(meaning.value, sentence.number, opening=first <= 2, explicit=explicit)
        span = Span(row.starts[first], row.ends[stop - 1])
        evidence = Evidence(match.address, span, words=span.of(tokens.text))
        yield FoundTime(row.tokens[first], row.tokens[stop - 1] + 1, _time(meaning, span, evidence))


def _is_aside(meaning: Meaning, setting: Setting, first: int) -> bool:
    """Whether the story does not move there: "had begun in 1937", "from 1941 to 1944"."""
    way = setting.anchors.digresses(meaning.value)
    if way < 0:
        return setting.tense == "perfect"
    return way > 0 and first > 0 and setting.words[first - 1] in _UP_TO


def _extent(match: Match, meaning: Meaning) -> tuple[int, int]:
    parts: Mapping[str, tuple[int, int]] = match.parts
    return parts.get(meaning.role) or parts.get("time") or (match.first, match.stop)


def _time(meaning: Meaning, span: Span, evidence: Evidence) -> TimeExpression:
    start, end = bounds(meaning.value)
    return TimeExpression(span, meaning.type, meaning.value, start, end, meaning.mod, evidence)
