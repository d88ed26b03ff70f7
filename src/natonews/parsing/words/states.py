"""How far a clause has come: a small automaton over tags that tells a finite verb from a participle.

A state is one letter: ``0`` nothing yet, ``n`` a noun that may be the subject, ``v`` a finite verb, ``h`` a form of
*have* that waits for its participle, ``b`` a form of *be*, ``m`` a modal or *do*, ``d`` an auxiliary and its verb;
the capitals of these after a comma or a conjunction, ``x`` a noun after such a break.
"""

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
