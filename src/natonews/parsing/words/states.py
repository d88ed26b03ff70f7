"""How far a clause has come: a small automaton over tags that tells a finite verb from a participle.

A state is one letter: ``0`` nothing yet, ``n`` a noun that may be the subject, ``v`` a finite verb, ``h`` a form of
*have* that waits for its participle, ``b`` a form of *be*, ``m`` a modal or *do*, ``d`` an auxiliary and its verb;
the capitals of these after a comma or a conjunction, ``x`` a noun after such a break.
"""

from collections.abc import Sequence
from typing import Final

START: Final = "0"

_AUXILIARIES: Final = {
    "b": "am is are was were 's 're 'm ai be been being",
    "h": "have has had 've having",
    "m": "do does did",
}
#: What stands for such a word in the rows; "that" opens a clause where it is a conjunction.
AUXILIARY: Final = {word: kind for kind, line in _AUXILIARIES.items() for word in line.split()} | {"that": "that"}

#: The tags under which such a word counts.
COUNTED: Final = frozenset({"VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "IN"})

_NOUNS = ("NN", "NNS", "NNP", "NNPS", "PRP", "EX", "DT", "CD")
_FINITE = ("VBD", "VBZ", "VBP")
_BARE = ("VB", "VBN", "VBG")
_FRESH = ("WDT", "WP", "WRB", ":", "``", "-LRB-", "that")
_BREAKS = (",", "CC")


def _row(state: str) -> dict[str, str]:
    row = dict.fromkeys(_FRESH, "0")
    row |= dict.fromkeys(_FINITE, "v") | {"b": "b", "h": "h", "m": "m", "MD": "m"}
    row |= dict.fromkeys(_BARE, "d" if state in "bhmdD" else state)
    row |= dict.fromkeys(_BREAKS, state if state in "0x" else state.upper())
    if state in "0n":
        row |= dict.fromkeys(_NOUNS, "n")
    elif state.isupper():
        row |= dict.fromkeys(_NOUNS, "n" if state == "N" else "x")
    return row


#: The state after a tag; a tag that is not in the row leaves the state as it is.
STEPS: Final = {state: _row(state) for state in "0nvbhmdNVBHMDx"}


_SURE: Final = frozenset({"VBZ", "VBD", "VBP", "MD"})


def outlook(classes: Sequence[str]) -> list[str]:
    """For each word whether a finite verb comes after it in the sentence: ``0`` no, ``1`` perhaps, ``2`` surely.

    >>> outlook(["NNP", "VBZ|NNS", "NN", "MD", "VB"])
    ['2', '2', '2', '0', '0']
    """
    found: list[str] = []
    ahead = "0"
    for kind in reversed(classes):
        found.append(ahead)
        if kind in _SURE:
            ahead = "2"
        elif ahead == "0" and kind[:2] in {"VB", "MD"} and kind not in _BARE:
            ahead = "1"
        elif kind == ":":
            ahead = "0"
    found.reverse()
    return found
