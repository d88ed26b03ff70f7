"""The choice among the candidate tags of a word, from left to right, by weights learnt from tagged news."""

from collections.abc import Mapping, Sequence
from functools import cache

from attrs import frozen

from natonews.lexicon.tables.word_weights import WEIGHTS

from .repairs import SUBORDINATORS, find_past, find_plural, mend, verbless
from .states import AUXILIARY, COUNTED, START, STEPS, outlook

#: What speaks for which tag, and how strongly.
Votes = Mapping[str, int]
Ballot = Mapping[str, Votes]
#: The candidates of a class, None where it has but one.
Candidates = Mapping[str, tuple[str, ...] | None]

_EDGE = "^"
_FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
_PUSH = 6
_SINGULAR: Votes = {"VBZ": _PUSH}
_PLURAL: Votes = {"VBP": _PUSH}
_EITHER: Votes = {"VBZ": _PUSH, "VBP": _PUSH}
#: Votes for the verb after a possible subject.
_VERB_AFTER: Ballot = {
    "NN": _SINGULAR,
    "NNP": _SINGULAR,
    "EX": _SINGULAR,
    "NNS": _PLURAL,
    "NNPS": _PLURAL,
    "PRP": _EITHER,
    "RB": _EITHER,
}


@frozen(eq=False)
class Weights:
    """One table for each kind of evidence; "class" is a word's candidates, "tag" what was chosen for a word before."""

    word: Ballot
    ending: Ballot  #: its last three letters and its class
    case: Ballot  #: how it is capitalised, and its class
    tag: Ballot  #: the tag before, whether a finite verb follows, and the class
    tags: Ballot  #: the two tags before
    before: Ballot  #: the word before
    after: Ballot  #: the word after
    next: Ballot  #: the class, and the next class
    tag_word: Ballot  #: the tag before, and the word
    word_next: Ballot  #: the word, and the next class
    pair: Ballot  #: the word before, and the word
    state: Ballot  #: how far the clause has come, and the class


@cache
def weights() -> Weights:
    """The learnt weights, unfolded once."""
    return Weights(**{name: _unfold(table) for name, table in WEIGHTS.items()})


def _unfold(table: Mapping[str, Mapping[int, str]]) -> Ballot:
    """The votes of each key, from the keys of each tag and weight."""
    ballot: dict[str, dict[str, int]] = {}
    for tag, lines in table.items():
        for weight, line in lines.items():
            for key in line.split():
                votes = ballot.get(key)
                if votes is None:
                    ballot[key] = {tag: weight}
                else:
                    votes[tag] = weight
    return ballot


def choose(lower: Sequence[str], classes: Sequence[str], cases: Sequence[str], choices: Candidates) -> list[str]:
    """One tag for each word of a sentence; `lower` and `classes` run one place past the end.

    A sentence that comes out without a finite verb takes a past tense for one, or is read once more with a bias to
    find one after its subject; so is a clause after *if* that has no verb.
    """
    tags = _pass(lower, classes, cases, choices, {})
    if len(tags) > 2 and _FINITE.isdisjoint(tags):
        if not find_past(lower, classes, tags):
            tags = _pass(lower, classes, cases, choices, _VERB_AFTER)
            find_plural(classes, tags)
    elif not SUBORDINATORS.isdisjoint(lower):
        for first, stop in verbless(lower, tags):
            part = (*lower[first:stop], "$end"), (*classes[first:stop], "$END"), cases[first:stop]
            tags[first:stop] = _pass(*part, choices, _VERB_AFTER)
    mend(lower, classes, tags)
    return tags


def _pass(
    lower: Sequence[str], classes: Sequence[str], cases: Sequence[str], choices: Candidates, bias: Ballot
) -> list[str]:
    """One reading from left to right; `bias` are votes by the tag before, until a finite verb is found."""
    w = weights()
    word, ending, case, tag1, tags = w.word.get, w.ending.get, w.case.get, w.tag.get, w.tags.get
    before, after, following, tag_word = w.before.get, w.after.get, w.next.get, w.tag_word.get
    word_next, pair, clause = w.word_next.get, w.pair.get, w.state.get
    chosen: list[str] = []
    add, candidates = chosen.append, choices.__getitem__
    t2 = t1 = p1 = _EDGE
    state, ahead = START, outlook(classes)
    for i, kind in enumerate(classes[:-1]):
        low = lower[i]
        options = candidates(kind)
        if options is None:
            t = kind
        else:
            c1 = classes[i + 1]
            t = _winner(
                options,
                (
                    word(low), ending(low[-3:] + "/" + kind), case(cases[i] + kind),
                    tag1(t1 + ahead[i] + kind), tags(t2 + "/" + t1), before(p1), after(lower[i + 1]),
                    following(kind + "/" + c1), tag_word(t1 + "/" + low), word_next(low + "/" + c1),
                    pair(p1 + "/" + low), clause(state + kind), bias.get(t1),
                ),
            )  # fmt: skip
            if bias and t in _FINITE:
                bias = {}
        add(t)
        step = AUXILIARY.get(low, t) if t in COUNTED else t
        state = STEPS[state].get(step, state)
        t2, t1, p1 = t1, t, low
    return chosen


def _winner(options: tuple[str, ...], ballots: tuple[Votes | None, ...]) -> str:
    """The candidate with the most votes; the first of those that tie."""
    cast = [votes.get for votes in ballots if votes]
    best, most = options[0], -1_000_000
    for option in options:
        total = sum([get(option, 0) for get in cast])
        if total > most:
            best, most = option, total
    return best
