"""Rules as data: a name, a one-line pattern, and sentences that prove it."""

import re
from collections.abc import Iterator

from attrs import field, frozen

_ROLE = re.compile(r"([a-z_]+):")


@frozen
class Rule:
    """One line of grammar. The language of `pattern` is told in `grammar.patterns`.

    An example is a sentence in which ``[role words]`` marks what the rule finds;
    `not_in` are sentences in which the rule must find nothing. Both run as tests.
    """

    name: str
    pattern: str
    examples: tuple[str, ...] = field()
    not_in: tuple[str, ...] = ()
    note: str = ""  #: why the rule is as it is, where that is not plain

    @examples.validator
    def _shown(self, _: object, examples: tuple[str, ...]) -> None:
        if not isinstance(examples, tuple) or not examples:
            raise ValueError(f"rule {self.name!r}: examples must be a tuple of one sentence or more")

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that the pattern names, in their order."""
        return tuple(dict.fromkeys(_ROLE.findall(self.pattern)))


@frozen
class Table:
    """The rules of one stage in order of preference: where two fit at one place, the first wins."""

    stage: str
    rules: tuple[Rule, ...]

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def address(self, rule: Rule) -> str:
        """The rule's id, such as ``statements.speaker-cue-that``."""
        return f"{self.stage}.{rule.name}"
