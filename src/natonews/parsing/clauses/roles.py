"""What each item is to the reader of clauses, and how noun groups hang together before any verb is looked at.

Roles, a letter for each item: ``n`` free noun group, ``p`` noun group after a preposition, ``o`` possessor, ``k`` later member
of a list, ``x`` apposition, ``t`` time, ``r`` relative or interrogative pronoun, ``v`` finite verb group, ``i`` infinitive
with *to*, ``b`` bare infinitive, ``g`` -ing form, ``e`` participle, ``s`` subordinator, ``f`` preposition, ``c`` and/or/but,
``,`` comma, dash or other mark within the sentence, ``q`` quotation mark, ``.`` end mark, ``a`` adverb, ``j`` adjective,
``d`` particle, ``w`` where/when/how/why, ``-`` anything else.
"""

from collections.abc import Sequence
from typing import Final

from natonews.lexicon.tables.syntax import BARE_CLAUSE_VERBS as _BARE
from natonews.lexicon.tables.syntax import SUBORDINATORS, SURE_SUBORDINATORS
from natonews.parsing.groups.groups import Group, NounGroup, Row, VerbGroup

from .workbench import Workbench

_TENSES: Final = {"past": "v", "present": "v", "infinitive": "b", "gerund": "g", "participle": "e"}
_KINDS: Final = {
    "CC": "c", ",": ",", ":": ",", "``": "q", "''": "q", ".": ".", "RB": "a", "RBR": "a", "RBS": "a", "JJ": "j", "JJR": "j",
    "JJS": "j", "RP": "d", "WRB": "w", "TIME": "t", "IN": "f", "-LRB-": ",", "-RRB-": ",", "UH": "a", "HYPH": ",", "WDT": "r",
    "WP": "r", "NFP": ",", '"': "q",
}  # fmt: skip
_LOOK: Final = 12  #: items that are looked at ahead, so that reading stays linear


def lay_out(row: Row, lower: Sequence[str], tags: Sequence[str]) -> Workbench:
    """A sentence on the bench: roles, then each step of `STEPS` in turn."""
    bench = Workbench(row, row.items, lower, tags, [_role(item, lower, tags) for item in row.items])
    for step in STEPS:
        step(bench)
    return bench


def _role(item: Group, lower: Sequence[str], tags: Sequence[str]) -> str:
    if isinstance(item, VerbGroup):
        if item.tense == "infinitive" and "TO" in tags[item.first : item.stop]:
            return "i"
        return _TENSES[item.tense]
    if isinstance(item, NounGroup):
        if item.time:
            return "t"
        if tags[item.stop - 1] == "POS":
            return "o"
        return "r" if tags[item.head] in ("WP", "WDT") else "n"
    return _KINDS.get(item.kind, "-")


def mark_subordinators(bench: Workbench) -> None:
    """Tell *after the war* from *after Russia attacked*: a clause has a finite verb for its first noun group."""
    roles = bench.roles
    for at, role in enumerate(roles):
        if role != "f":
            continue
        word = bench.items[at].lemma
        if word in SURE_SUBORDINATORS or (word in SUBORDINATORS and _clause_follows(bench, at + 1)):
            roles[at] = "s"


def _clause_follows(bench: Workbench, at: int) -> bool:
    roles = bench.roles
    stop = min(at + _LOOK, len(roles))
    nouns = 0
    while at < stop:
        role = roles[at]
        if role == "v":
            return nouns > 0
        if role == "n" or role == "r":
            if nouns and roles[at - 1] not in "of":
                if roles[at - 1] != "c":
                    return False
            nouns += 1
        elif role not in "otfcajw":
            return False
        at += 1
    return False


def mark_phrases(bench: Workbench) -> None:
    """Mark the noun groups that prepositions govern."""
    roles, items = bench.roles, bench.items
    for at, role in enumerate(roles):
        if role != "f":
            continue
        follow = at + 1
        while follow < len(roles) and roles[follow] in "oaq":
            follow += 1
        if follow < len(roles) and roles[follow] == "n":
            if items[at].lemma == "for" and follow + 1 < len(roles) and roles[follow + 1] == "i":
                continue
            roles[follow] = "p"


def join_lists(bench: Workbench) -> None:
    """Join *Britain, France and Germany*; the later members are no noun groups of their own to the reader."""
    roles = bench.roles
    at = 0
    while at < len(roles):
        if roles[at] in "np":
            at = _list_at(bench, at)
        at += 1


def _list_at(bench: Workbench, first: int) -> int:
    """Read the list that begins with a noun group, if one does; the item to go on after."""
    roles = bench.roles
    members = [first]
    at, closed = first, False
    while True:
        following = at + 1
        while following + 1 < len(roles) and roles[following] == "f" and roles[following + 1] == "p" and bench.items[following].lemma == "of":
            following += 2
        if following < len(roles) and roles[following] == ",":
            follow = following + 1
            if follow < len(roles) and roles[follow] == "c":
                follow += 1
                joined = True
            else:
                joined = False
        elif following < len(roles) and roles[following] == "c":
            follow, joined = following + 1, True
        else:
            break
        while follow < len(roles) and roles[follow] in "oa":
            follow += 1
        if follow >= len(roles) or roles[follow] != "n" or (joined and bench.items[follow - 1].lemma == "but"):
            break
        members.append(follow)
        at = follow
        if joined:
            closed = True
            break
    if not closed or (_starts_clause(bench, members[-1]) and not _is_subject(bench, first)):
        return first
    for member in members[1:]:
        roles[member] = "k"
        bench.member[member] = first
    bench.member[first] = first
    bench.lists[first] = tuple(members)
    return members[-1]


def _starts_clause(bench: Workbench, noun: int) -> bool:
    """Whether a finite verb follows a noun group with its phrases."""
    roles = bench.roles
    at = noun + 1
    stop = min(at + _LOOK, len(roles))
    while at < stop and roles[at] in "atofp":
        at += 1
    return at < stop and (roles[at] == "v")


def _is_subject(bench: Workbench, noun: int) -> bool:
    """Whether a noun group, or the one its phrase hangs on, can only be a subject: no verb stands before it."""
    roles = bench.roles
    at = noun - 1
    while at >= 0 and roles[at] in "atofpj":
        at -= 1
    while at >= 0 and roles[at] == "n":
        at -= 1
    if at < 0 or roles[at] in "s,q.wr":
        return True
    return roles[at] in "vg" and bench.items[at].lemma in _BARE


def mark_appositions(bench: Workbench) -> None:
    """Set aside ", the Polish minister," after a noun group."""
    roles = bench.roles
    for at in range(2, len(roles)):
        if roles[at] != "n" or roles[at - 1] not in ",":
            continue
        before = at - 2
        while before > 0 and roles[before] == "p" and roles[before - 1] == "f":
            if before >= 2 and roles[before - 2] in "np":
                before -= 2
            else:
                break
        if roles[before] not in "npx" or bench.items[at - 1].kind not in (",", "-LRB-"):
            continue
        if _is_apposition(bench, before, at):
            roles[at] = "x"
            bench.appositions.append((before, at))


def _is_apposition(bench: Workbench, noun: int, at: int) -> bool:
    roles = bench.roles
    one, two = bench.noun(noun), bench.noun(at)
    if one is None or two is None or two.pronoun or one.pronoun:
        return False
    stop = min(at + _LOOK, len(roles))
    follow = at + 1
    while follow < stop and roles[follow] in "fpok":
        follow += 1
    after = roles[follow] if follow < len(roles) else "."
    if after not in ",.r;" and not (after in "ge" and follow == at + 1):
        return False
    return two.determiner != "" or two.name is not None or one.name is not None or one.determiner != ""



#: The steps in their order.
STEPS: Final = (mark_subordinators, mark_phrases, join_lists, mark_appositions)
