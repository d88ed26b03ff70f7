"""A large table of rules, tried only where the first letter allows it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import frozen

from natonews.errors import PatternError

from .alphabet import Alphabet
from .first import first_letters
from .match import Match, Matcher
from .patterns import compile_rule
from .rules import Rule, Table

#: Tries some rules at one place of a row, before another.
Opener = Callable[[str, int, int], re.Match[str] | None]


@frozen(eq=False)
class Dispatcher:
    """The rules of a table by the letter with which they begin; it finds what one `Matcher` of the table would.

    A big table has many rules that could never begin at a given item. Sorting the letters into a few groups, each with
    the rules that can begin there, spares those attempts.
    """

    matchers: Mapping[str, Matcher]  #: by letter; a letter without a matcher begins nothing

    @classmethod
    def of(cls, table: Table, alphabet: Alphabet, kinds: Sequence[str]) -> "Dispatcher":
        """Compiles a table; letters are grouped by the first of `kinds` that they are of, the others together.

        Raises PatternError for a rule that cannot be read or fits an empty row.
        """
        letters = frozenset(alphabet.letters.values())
        branches = [compile_rule(rule, number, alphabet) for number, rule in enumerate(table)]
        firsts = [_firsts(rule, branch, letters) for rule, branch in zip(table, branches, strict=True)]
        able = frozenset().union(*firsts)
        matchers: dict[str, Matcher] = {}
        for group in _grouped(alphabet, kinds):
            chosen = [f"(?P<_{n}>{branch})" for n, branch in enumerate(branches) if not firsts[n].isdisjoint(group)]
            if chosen:
                regex = re.compile("|".join(chosen), re.DOTALL)
                matchers.update(dict.fromkeys(group & able, Matcher.reading(table, regex)))
        return cls(matchers)

    def openers(self) -> dict[str, Opener]:
        """What matches the rules at an item, by its letter, for a stage that wants no more than a rule's number.

        The number follows an underline in the match's `lastgroup`.
        """
        return {letter: matcher.regex.match for letter, matcher in self.matchers.items()}

    def find(self, letters: str, first: int = 0, stop: int | None = None) -> Iterator[Match]:
        """The matches in a row, from left to right, none overlapping another; bounds in item numbers."""
        at, stop = first, len(letters) if stop is None else stop
        get = self.matchers.get
        while at < stop:
            matcher = get(letters[at])
            match = matcher.match(letters, at, stop) if matcher else None
            if match is not None:
                yield match
                at = match.stop
            else:
                at += 1


def _firsts(rule: Rule, branch: str, letters: frozenset[str]) -> frozenset[str]:
    found, fits_nothing = first_letters(branch, letters)
    if fits_nothing:
        raise PatternError(f"rule {rule.name!r} fits the empty row: {rule.pattern}")
    return found


def _grouped(alphabet: Alphabet, kinds: Sequence[str]) -> list[frozenset[str]]:
    groups: dict[int, set[str]] = {}
    for have, letter in alphabet.letters.items():
        groups.setdefault(next((n for n, kind in enumerate(kinds) if kind in have), len(kinds)), set()).add(letter)
    return [frozenset(group) for _, group in sorted(groups.items())]
