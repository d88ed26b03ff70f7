"""Every rule of time has a meaning, finds its examples, and nothing where it must not."""

import re
from datetime import date

import pytest

from natonews.grammar import Rule
from natonews.parsing.times.build import BUILDERS
from natonews.parsing.times.rules import TABLE
from parsing.times.time_reader import times_in

PUBLISHED = date(2024, 7, 10)
_MARK = re.compile(r"\[time ([^\]]*)\]")
EXAMPLES = [(rule, example) for rule in TABLE for example in rule.examples]
COUNTER_EXAMPLES = [(rule, example) for rule in TABLE for example in rule.not_in]


def test_every_rule_has_a_meaning() -> None:
    assert sorted({rule.name for rule in TABLE}) == sorted(BUILDERS)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[f"{r.name}-{n}" for n, (r, _) in enumerate(EXAMPLES)])
def test_a_rule_finds_its_example(rule: Rule, example: str) -> None:
    text = _MARK.sub(r"\1", example)
    found = times_in(text, PUBLISHED)
    assert _MARK.findall(example) == [t.span.of(text) for t in found]
    if found:
        assert f"times.{rule.name}" in {t.evidence.rule for t in found if t.evidence}


@pytest.mark.parametrize(
    ("rule", "example"), COUNTER_EXAMPLES, ids=[f"{r.name}-{n}" for n, (r, _) in enumerate(COUNTER_EXAMPLES)]
)
def test_a_rule_finds_nothing_in_its_counter_example(rule: Rule, example: str) -> None:
    assert f"times.{rule.name}" not in {t.evidence.rule for t in times_in(example, PUBLISHED) if t.evidence}
