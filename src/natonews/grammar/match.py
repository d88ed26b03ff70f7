"""Tables of rules at work on rows of letters."""

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from natonews.errors import PatternError

from .alphabet import Alphabet
from .patterns import compile_rule, needed
from .rules import Rule, Table

Range = tuple[int, int]


@frozen(eq=False)
class Match:
    """What one rule found in a row: item numbers, half-open."""

    rule: Rule
    address: str
    first: int
    stop: int
    parts: Mapping[str, Range]  #: the stretch of each role that took part


@frozen(eq=False)
class Matcher:
    """A table of rules, compiled for an alphabet."""

    table: Table
    regex: re.Pattern[str]
    gate: re.Pattern[str] | None  #: a letter that a row must hold for any rule to fit
    _roles: tuple[tuple[tuple[str, str], ...], ...]
    _addresses: tuple[str, ...]

    @classmethod
    def of(cls, table: Table, alphabet: Alphabet) -> "Matcher":
        """Compiles the table; raises PatternError for a rule that cannot be read or fits an empty row."""
        branches = []
        for number, rule in enumerate(table):
            branch = compile_rule(rule, number, alphabet)
            if re.compile(branch).match(""):
                raise PatternError(f"rule {rule.name!r} fits the empty row: {rule.pattern}")
            branches.append(f"(?P<_{number}>{branch})")
        needs = [needed(rule, alphabet) for rule in table]
        gate = re.compile(f"[{''.join(needs)}]") if all(needs) else None
        return cls.reading(table, re.compile("|".join(branches), re.DOTALL), gate)

    @classmethod
    def reading(cls, table: Table, regex: re.Pattern[str], gate: re.Pattern[str] | None = None) -> "Matcher":
        """A matcher for an expression that holds some of the table's rules, each in a group named by its number."""
        roles = tuple(tuple((role, f"{role}_{n}") for role in rule.roles) for n, rule in enumerate(table))
        addresses = tuple(table.address(rule) for rule in table)
        return cls(table, regex, gate, roles, addresses)

    def find(self, letters: str, first: int = 0, stop: int | None = None) -> Iterator[Match]:
        """The matches in a row, from left to right, none overlapping another.

        `first` and `stop` bound the search in item numbers.
        """
        stop = len(letters) if stop is None else stop
        if self.gate is not None and not self.gate.search(letters, first, stop):
            return
        for match in self.regex.finditer(letters, first, stop):
            yield self._read(match)

    def match(self, letters: str, first: int = 0, stop: int | None = None) -> Match | None:
        """The rule that fits at `first`, if any does."""
        match = self.regex.match(letters, first, len(letters) if stop is None else stop)
        return self._read(match) if match else None

    def _read(self, match: re.Match[str]) -> Match:
        # The outermost group closes last, so it is the rule's.
        number = int((match.lastgroup or "_0")[1:])
        parts = {role: match.span(group) for role, group in self._roles[number] if match[group]}
        return Match(self.table.rules[number], self._addresses[number], match.start(), match.end(), parts)
