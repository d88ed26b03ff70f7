"""What each item is to the reader of clauses, and how noun groups hang together before any verb is looked at.

Roles, a letter for each item: ``n`` free noun group, ``N`` one that stands behind its verb, ``p`` noun group after a
preposition, ``o`` possessor, ``k`` later member of a list, ``x`` apposition, ``t`` time, ``r`` relative or
interrogative pronoun, ``v`` finite verb group, ``i`` infinitive with *to*, ``b`` bare infinitive, ``g`` -ing form,
``e`` participle, ``s`` subordinator, ``f`` preposition, ``c`` and/or/but, ``,`` comma, dash or other inner mark,
``q`` quotation mark, ``.`` end mark, ``a`` adverb, ``j`` adjective,
``d`` particle, ``w`` where/when/how/why, ``-`` anything else.
"""

from collections.abc import Sequence
from typing import Final

from natonews.lexicon.tables.syntax import SUBORDINATORS, SURE_SUBORDINATORS
from natonews.parsing.groups.groups import Group, NounGroup, Row, VerbGroup

from .appositions import join_apposed, mark_appositions
from .lists import LOOK, join_lists
from .workbench import Workbench

_TENSES: Final = {"past": "v", "present": "v", "infinitive": "b", "gerund": "g", "participle": "e"}
_KINDS: Final = {
    "CC": "c", ",": ",", ":": ",", "``": "q", "''": "q", ".": ".", "RB": "a", "RBR": "a", "RBS": "a", "JJ": "j",
    "JJR": "j", "JJS": "j", "RP": "d", "WRB": "w", "TIME": "t", "IN": "f", "-LRB-": ",", "-RRB-": ",", "UH": "a",
    "HYPH": ",", "WDT": "r", "WP": "r", "NFP": ",", '"': "q",
}  # fmt: skip


def lay_out(row: Row, lower: Sequence[str], tags: Sequence[str]) -> Workbench:
    """A sentence on the bench: roles, then each step of `STEPS` in turn."""
    bench = Workbench(row, row.items, lower, tags, [_role(item, tags) for item in row.items])
    for step in STEPS:
        step(bench)
    return bench


def _role(item: Group, tags: Sequence[str]) -> str:
    kind = item.kind
    if kind == "NG":
        return _noun_role(item, tags)
    if kind == "VG":
        return _verb_role(item, tags)
    if kind == "CC" and item.lemma in ("both", "either", "neither"):
        return "a"
    return _KINDS.get(kind, "-")


def _noun_role(item: Group, tags: Sequence[str]) -> str:
    if isinstance(item, NounGroup) and item.time:
        return "t"
    if tags[item.stop - 1] == "POS":
        return "o"
    return "r" if tags[item.head] in ("WP", "WDT") else "n"


def _verb_role(item: Group, tags: Sequence[str]) -> str:
    tense = item.tense if isinstance(item, VerbGroup) else ""
    return "i" if tense == "infinitive" and "TO" in tags[item.first : item.stop] else _TENSES[tense]


def mark_subordinators(bench: Workbench) -> None:
    """Tell *after the war* from *after Russia attacked*: a clause has a finite verb for its first noun group."""
    roles = bench.roles
    for at in [at for at, role in enumerate(roles) if role == "f"]:
        word = bench.items[at].lemma
        if word in SURE_SUBORDINATORS or (word in SUBORDINATORS and _opens_clause(bench, at)):
            roles[at] = "s"


def _past_apposition(roles: Sequence[str], comma: int) -> bool:
    """Whether a noun group between commas and then a finite verb follow: "as Ann Ray, the mayor, left"."""
    at = comma + 1
    stop = min(comma + LOOK, len(roles) - 1)
    while at < stop and roles[at] in "onfp":
        at += 1
    return at < stop and at > comma + 1 and roles[at] == "," and roles[at + 1] == "v"


def _opens_clause(bench: Workbench, at: int) -> bool:
    return _clause_follows(bench, at + 1) and not _is_owed(bench.roles, at)


def _clause_follows(bench: Workbench, at: int) -> bool:
    roles = bench.roles
    stop = min(at + LOOK, len(roles))
    nouns = 0
    while at < stop:
        role = roles[at]
        if role == "v":
            return nouns > 0 and not _is_joined(roles, at)
        if role in "nr":
            if nouns and roles[at - 1] not in "ofceg":
                return False
            nouns += 1
        elif role == "," and nouns == 1 and _past_apposition(roles, at):
            return True
        elif role not in "otfcajwq" and not (role in "eg" and nouns):
            return False
        at += 1
    return False


def _is_owed(roles: Sequence[str], at: int) -> bool:
    """Whether the one verb before the next comma is that of a relative pronoun: "who since the war has led it"."""
    before = at - 1
    while before > at - LOOK and before >= 0 and roles[before] in "fnoat":
        before -= 1
    if before < 0 or roles[before] != "r":
        return False
    ahead = roles[at : at + LOOK]
    return ahead[: ahead.index(",") if "," in ahead else LOOK].count("v") < 2


def _is_joined(roles: Sequence[str], verb: int) -> bool:
    """Whether *and* stands before a verb: in "spoke as chairman of the party and left" it goes on from "spoke"."""
    at = verb - 1
    while roles[at] in "at":
        at -= 1
    return roles[at] == "c"


def mark_phrases(bench: Workbench) -> None:
    """Mark the noun groups that prepositions govern."""
    roles, items = bench.roles, bench.items
    for at in [at for at, role in enumerate(roles) if role == "f"]:
        follow = at + 1
        while follow < len(roles) and roles[follow] in "oaq":
            follow += 1
        if follow < len(roles) and roles[follow] == "n":
            if items[at].lemma == "for" and follow + 1 < len(roles) and roles[follow + 1] == "i":
                continue
            roles[follow] = "p"


#: The steps in their order.
STEPS: Final = (mark_subordinators, mark_phrases, join_lists, mark_appositions, join_apposed)
