"""Every rule finds what its examples mark."""

import pytest

from natonews.grammar import Rule
from natonews.lexicon import english
from natonews.parsing.names.rules import TABLES
from natonews.parsing.names.scan import PROSE, Context, items_of, matchers
from natonews.parsing.words import tag
from natonews.reading import cut, pair_quotes, read_page, tokenise

EXAMPLES = [
    (rule, number, example) for number, table in enumerate(TABLES) for rule in table for example in rule.examples
]


@pytest.mark.parametrize(("rule", "number", "example"), EXAMPLES, ids=[f"{r.name}: {e}" for r, _, e in EXAMPLES])
def test_a_rule_finds_its_examples(rule: Rule, number: int, example: str) -> None:
    marked = example[example.index("[name ") + 6 : example.index("]")]
    text = example.replace("[name ", "").replace("]", "")
    page = read_page(text)
    tokens = tokenise(page)
    sentences = cut(page, tokens, pair_quotes(page, tokens))
    context = Context(tokens, tag(tokens, sentences), english(), frozenset(), tokens.lower)
    items = items_of(context, 0, len(tokens), PROSE)
    found = []
    for at in range(len(items.letters)):
        match = matchers()[number].match(items.letters, at)
        if match is not None and match.rule is rule:
            first, stop = match.parts["name"]
            found.append(" ".join(tokens.words[items.firsts[first] : items.firsts[stop]]))
    assert marked in found
