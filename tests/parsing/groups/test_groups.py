"""Noun groups and verb groups: every rule's example, and what the groups say of themselves."""

import pytest

from natonews.grammar import Rule
from natonews.parsing.groups import group
from natonews.parsing.groups.groups import Group, NounGroup, Row, VerbGroup
from natonews.parsing.groups.letters import spell
from natonews.parsing.groups.rules import TABLE, matcher
from natonews.parsing.times import find_times
from natonews.parsing.words import tag
from natonews.reading import Tokens, cut, pair_quotes, read_page, tokenise


def rows_of(text: str) -> tuple[Tokens, tuple[str, ...], tuple[Row, ...]]:
    page = read_page(text)
    tokens = tokenise(page)
    sentences = cut(page, tokens, pair_quotes(page, tokens))
    tags = tag(tokens, sentences)
    times = find_times(tokens, tags, sentences, None)
    return tokens, tags, group(tokens, tags, sentences, times, ())


def only_row(text: str) -> tuple[Tokens, Row]:
    tokens, _, rows = rows_of(text)
    assert 1 == len(rows)
    return tokens, rows[0]


def bracketed(text: str) -> str:
    tokens, row = only_row(text)
    shown = []
    for item in row.items:
        words = " ".join(tokens.words[item.first : item.stop])
        shown.append(f"[{words}]" if item.kind == "NG" else f"<{words}>" if item.kind == "VG" else words)
    return " ".join(shown)


EXAMPLES = [(rule, example) for rule in TABLE for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[f"{r.name}: {e}" for r, e in EXAMPLES])
def test_a_rule_finds_what_its_example_marks(rule: Rule, example: str) -> None:
    text = example.replace("[", "").replace("]", "").replace(" .", ".").replace(" !", "!")
    marked = example[example.index("[") + 1 : example.index("]")]
    page = read_page(text)
    tokens = tokenise(page)
    sentences = cut(page, tokens, pair_quotes(page, tokens))
    tags = tag(tokens, sentences)
    letters = spell(tokens, tags, find_times(tokens, tags, sentences, None), ())
    found = {tokens.span(m.first, m.stop).of(text) for m in matcher().find(letters) if m.rule == rule}
    assert {marked} == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Polish foreign minister did not say why.", "[The Polish foreign minister] <did not say> why ."),
        ("Russia's new envoy has arrived.", "[Russia 's] [new envoy] <has arrived> ."),
        ("They agreed to send more than 200 tanks.", "[They] <agreed> <to send> [more than 200 tanks] ."),
        ("He is going to meet the wounded.", "[He] <is going to meet> [the wounded] ."),
        ("The aim is to win.", "[The aim] <is> <to win> ."),
        ("The president is to visit Warsaw.", "[The president] <is to visit> [Warsaw] ."),
        ("Political and military leaders spoke.", "[Political and military leaders] <spoke> ."),
        ("According to officials, the base has been hit.", "According to [officials] , [the base] <has been hit> ."),
        ("The man who left was his brother.", "[The man] [who] <left> <was> [his brother] ."),
    ],
)
def test_groups(text: str, expected: str) -> None:
    assert expected == bracketed(text)


def verb_of(text: str) -> VerbGroup:
    return next(item for item in only_row(text)[1].items if isinstance(item, VerbGroup))


@pytest.mark.parametrize(
    ("text", "tense", "modal", "flags"),
    [
        ("The base has not yet been attacked.", "present", "", "negated passive perfect"),
        ("Troops would be sent.", "present", "would", "passive"),
        ("They are talking.", "present", "", "progressive"),
        ("They are set to meet.", "present", "will", ""),
        ("They used to meet.", "past", "", ""),
        ("He was angry.", "past", "", "copula"),
        ("He did not go.", "past", "", "negated"),
        ("He's won the vote.", "present", "", "perfect"),
        ("She's been seen.", "present", "", "passive perfect"),
        ("It will be attacked.", "present", "will", "passive"),
        ("They'd never have known.", "present", "would", "negated perfect"),
        ("To win is hard.", "infinitive", "", ""),
    ],
)
def test_a_verb_group_tells_its_form(text: str, tense: str, modal: str, flags: str) -> None:
    verb = verb_of(text)
    names = ("negated", "passive", "perfect", "progressive", "copula")
    assert (tense, modal, flags) == (verb.tense, verb.modal, " ".join(n for n in names if getattr(verb, n)))


def test_a_possessor_is_a_group_of_its_own() -> None:
    _, row = only_row("Russia's new envoy arrived.")
    noun = row.items[1]
    assert isinstance(noun, NounGroup)
    assert (0, "envoy") == (noun.possessor, noun.lemma)


def test_a_time_is_no_thing() -> None:
    _, row = only_row("He spoke last week.")
    noun = row.items[2]
    assert isinstance(noun, NounGroup)
    assert noun.time


@pytest.mark.parametrize(
    "text", ["", "\ud800", '"' * 3000, "the " * 2000, "red and " * 2000, "of Russia, " * 2000, "\x00\x00"]
)
def test_items_cover_a_sentence_without_gap(text: str) -> None:
    _, _, rows = rows_of(text)
    for row in rows:
        items: tuple[Group, ...] = row.items
        assert list(range(row.first, row.stop)) == [token for item in items for token in range(item.first, item.stop)]
