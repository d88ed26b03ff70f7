"""The choice among the candidate tags of a word, from left to right, by weights learnt from tagged news."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from attrs import frozen

from natonews.lexicon.tables.word_weights import WEIGHTS

from .repairs import SUBORDINATORS, find_past, find_plural, mend, two_names, verbless
from .states import AUXILIARY, COUNTED, START, STEPS, outlook

#: The votes for all tags as one number, `_BITS` bits for each tag, so that ballots are counted by adding them.
Votes = int
Ballot = Mapping[str, Votes]
#: The candidates of a class, None where it has but one.
Candidates = Mapping[str, tuple[str, ...] | None]

_BITS = 10
_MASK = (1 << _BITS) - 1
#: Where the votes of a tag stand in such a number; no ballot has votes for the last, which stands for other tags.
_TAGS = sorted({tag for table in WEIGHTS.values() for tag in table})
_SHIFTS = {tag: number * _BITS for number, tag in enumerate(_TAGS)}
_NO_VOTES = len(_TAGS) * _BITS
#: What every count begins with, half of what there is room for, since votes may be against a tag.
_NONE_YET = sum(1 << (number * _BITS + _BITS - 1) for number in range(len(_TAGS) + 1))

_EDGE = "^"
_FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
_PUSH = 6
_SINGULAR = _PUSH << _SHIFTS["VBZ"]
_PLURAL = _PUSH << _SHIFTS["VBP"]
_EITHER = _SINGULAR + _PLURAL
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

#: The same after two names with a comma, a headline's subject.
_VERB_AFTER_NAMES: Ballot = {**_VERB_AFTER, "NNP": _PLURAL}

#: What a word has votes for: by itself, with the tag before, with the next class, and with the word before.
OfWord = tuple[Votes, Ballot, Ballot, Ballot]
#: What a class has votes for: with the last three letters, the way the word is capitalised, the tag before (and
#: whether a finite verb follows), the next class, and how far the clause has come.
OfClass = tuple[Ballot, Ballot, Ballot, Ballot, Ballot]
_NO_BALLOT: Ballot = {}
_NO_WORD: OfWord = (0, _NO_BALLOT, _NO_BALLOT, _NO_BALLOT)
_NO_CLASS: OfClass = (_NO_BALLOT,) * 5


@frozen(eq=False)
class Weights:
    """The learnt votes by what they are asked for with."""

    words: Mapping[str, OfWord]
    classes: Mapping[str, OfClass]
    tags: Ballot  #: the two tags before
    before: Ballot  #: the word before
    after: Ballot  #: the word after


@cache
def weights() -> Weights:
    """The learnt weights, unfolded once."""
    known = {name: _unfold(table) for name, table in WEIGHTS.items()}
    last, pair = _by_tail(known["tag_word"]), _by_tail(known["pair"])
    following = _by_head(known["word_next"])
    words = {
        word: (known["word"].get(word, 0), last.get(word, {}), following.get(word, {}), pair.get(word, {}))
        for word in sorted({*known["word"], *last, *following, *pair})
    }
    columns = (
        _by_tail(known["ending"]), _by_letter(known["case"]), _by_tail(_parted(known["tag"])),
        _by_head(known["next"]), _by_letter(known["state"]),
    )  # fmt: skip
    classes = {kind: _of_class(columns, kind) for kind in sorted({kind for column in columns for kind in column})}
    return Weights(words, classes, known["tags"], known["before"], known["after"])


Ballots = Mapping[str, Ballot]


def _of_class(columns: tuple[Ballots, Ballots, Ballots, Ballots, Ballots], kind: str) -> OfClass:
    ending, case, tag, following, state = [column.get(kind, _NO_BALLOT) for column in columns]
    return ending, case, tag, following, state


def _unfold(table: Mapping[str, Mapping[int, str]]) -> Ballot:
    """The votes of each key, from the keys of each tag and weight."""
    ballot: dict[str, int] = {}
    for tag, lines in table.items():
        for weight, line in lines.items():
            votes = weight << _SHIFTS[tag]
            for key in line.split():
                ballot[key] = ballot.get(key, 0) + votes
    return ballot


def _by_head(ballot: Ballot) -> Ballots:
    """Votes by the first and the second half of their keys: ``word/class``."""
    return _sorted((*key.partition("/")[::2], votes) for key, votes in ballot.items())


def _by_tail(ballot: Ballot) -> Ballots:
    """Votes by the second and the first half of their keys."""
    return _sorted((*key.partition("/")[::-2], votes) for key, votes in ballot.items())


def _by_letter(ballot: Ballot) -> Ballots:
    """Votes by their keys without the first letter, and by that."""
    return _sorted((key[1:], key[0], votes) for key, votes in ballot.items())


def _sorted(entries: Iterable[tuple[str, str, Votes]]) -> Ballots:
    found: dict[str, dict[str, Votes]] = {}
    for one, two, votes in entries:
        found.setdefault(one, {})[two] = votes
    return found


def _parted(ballot: Ballot) -> Ballot:
    """Keys such as ``NN0VB|NN`` with the mark after the digit that others have: ``NN0/VB|NN``."""
    return {key.translate(_DIGITS): votes for key, votes in ballot.items()}


_DIGITS = str.maketrans({digit: digit + "/" for digit in "012"})


def choose(lower: Sequence[str], classes: Sequence[str], cases: Sequence[str], choices: Candidates) -> list[str]:
    """One tag for each word of a sentence; `lower` and `classes` run one place past the end.

    A sentence that comes out without a finite verb takes a past tense for one, or is read once more with a bias to
    find one after its subject; so is a clause after *if* that has no verb.
    """
    tags = _pass(lower, classes, cases, choices, {})
    if len(tags) > 2 and _FINITE.isdisjoint(tags):
        if not find_past(lower, classes, tags):
            tags = _pass(lower, classes, cases, choices, _VERB_AFTER_NAMES if two_names(tags) else _VERB_AFTER)
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
    known = weights()
    of_word, of_class = known.words.get, known.classes.get
    tags, before, after = known.tags.get, known.before.get, known.after.get
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
            word, tag_word, word_next, pair = of_word(low, _NO_WORD)
            ending, case, tag, following, clause = of_class(kind, _NO_CLASS)
            votes = (
                _NONE_YET + word + ending.get(low[-3:], 0) + case.get(cases[i], 0) + tag.get(t1 + ahead[i], 0)
                + tags(t2 + "/" + t1, 0) + before(p1, 0) + after(lower[i + 1], 0) + following.get(c1, 0)
                + tag_word.get(t1, 0) + word_next.get(c1, 0) + pair.get(p1, 0) + clause.get(state, 0)
                + bias.get(t1, 0)
            )  # fmt: skip
            t = _winner(options, votes)
            if bias and t in _FINITE:
                bias = {}
        add(t)
        step = AUXILIARY.get(low, t) if t in COUNTED else t
        state = STEPS[state].get(step, state)
        t2, t1, p1 = t1, t, low
    return chosen


def _winner(options: tuple[str, ...], votes: Votes) -> str:
    """The candidate with the most votes; the first of those that tie."""
    best, most = "", -1
    for option in options:
        count = votes >> _SHIFTS.get(option, _NO_VOTES) & _MASK
        if count > most:
            best, most = option, count
    return best
