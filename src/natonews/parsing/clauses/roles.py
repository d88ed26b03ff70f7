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

from natonews.lexicon.tables.syntax import BARE_CLAUSE_VERBS as _BARE
from natonews.lexicon.tables.syntax import PERSON_NOUNS, SUBORDINATORS, SURE_SUBORDINATORS
from natonews.parsing.groups.groups import Group, NounGroup, Row, VerbGroup

from .workbench import Workbench

_TENSES: Final = {"past": "v", "present": "v", "infinitive": "b", "gerund": "g", "participle": "e"}
_KINDS: Final = {
    "CC": "c", ",": ",", ":": ",", "``": "q", "''": "q", ".": ".", "RB": "a", "RBR": "a", "RBS": "a", "JJ": "j",
    "JJR": "j", "JJS": "j", "RP": "d", "WRB": "w", "TIME": "t", "IN": "f", "-LRB-": ",", "-RRB-": ",", "UH": "a",
    "HYPH": ",", "WDT": "r", "WP": "r", "NFP": ",", '"': "q",
}  # fmt: skip
_LOOK: Final = 12  #: items that are looked at ahead, so that reading stays linear


def lay_out(row: Row, lower: Sequence[str], tags: Sequence[str]) -> Workbench:
    """A sentence on the bench: roles, then each step of `STEPS` in turn."""
    bench = Workbench(row, row.items, lower, tags, [_role(item, tags) for item in row.items])
    for step in STEPS:
        step(bench)
    return bench


def _role(item: Group, tags: Sequence[str]) -> str:
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
    if item.kind == "CC" and item.lemma in ("both", "either", "neither"):
        return "a"
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
        if role in "nr":
            if nouns and roles[at - 1] not in "ofceg":
                return False
            nouns += 1
        elif role not in "otfcajwq" and not (role in "eg" and nouns):
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
    members, closed = [first], False
    while len(members) < _LONGEST:
        step = _next_member(bench, members)
        if step is None:
            break
        member, closing = step
        doubtful = not closing or "," in roles[members[-1] : member] or _starts_clause(bench, member)
        if closed and doubtful and not (closing and _is_subject(bench, first)):
            break
        members.append(member)
        closed = closed or closing
    if not closed:
        return _headline_list(bench, members)
    if not _is_list(bench, members):
        return first
    if _names_them(bench, members):
        for member in members[1:]:
            roles[member] = "x"
            bench.appositions.append((first, member))
        return members[-1]
    for member in members[1:]:
        roles[member] = "k"
        bench.member[member] = first
    bench.member[first] = first
    bench.lists[first] = tuple(members)
    return members[-1]


def _headline_list(bench: Workbench, members: list[int]) -> int:
    """``Ann Ray, Bo Li meet``: at the start of a headline names are a list without *and*."""
    first, last = members[0], members[-1]
    if first > 0 or len(members) < 2 or last + 1 >= len(bench.roles) or bench.roles[last + 1] != "v":
        return first
    if not all(_is_bare_name(bench, member) for member in members) or last > 2 * len(members):
        return first
    for member in members[1:]:
        bench.roles[member] = "k"
        bench.member[member] = first
    bench.member[first] = first
    bench.lists[first] = tuple(members)
    return last


def _is_bare_name(bench: Workbench, item: int) -> bool:
    group = bench.noun(item)
    return group is not None and not group.determiner and bench.tags[group.head][:3] == "NNP"


_LONGEST: Final = 40


def _is_list(bench: Workbench, members: list[int]) -> bool:
    """Whether noun groups are one list, not the object of one clause and the subject of the next."""
    roles, first, last = bench.roles, members[0], members[-1]
    subject = _is_subject(bench, first)
    if len(members) > 2 and bench.items[members[1]].lemma in PERSON_NOUNS and _is_proper(bench, first):
        return False
    if len(members) == 2 and roles[last - 2 if roles[last - 1] == "c" else last - 3] == "," and not subject:
        following = roles[last + 1] if last + 1 < len(roles) else "."
        if following in ",vr":
            return False
    commas = len(members) > 2 or roles[first + 1] == ","
    return not (_starts_clause(bench, last) and ((commas and roles[first] == "p") or not subject))


def _names_them(bench: Workbench, members: list[int]) -> bool:
    """``the two leaders, Ann Ray and Bo Li,``; ``Ann Ray, the minister and mayor,``: the rest say who the first are."""
    first, second = bench.noun(members[0]), bench.noun(members[1])
    after = members[-1] + 1
    if len(members) < 3 or first is None or second is None or after >= len(bench.roles) or bench.roles[after] != ",":
        return False
    named, names = bench.tags[first.head][:3] == "NNP", bench.tags[second.head][:3] == "NNP"
    if named and not names and second.determiner in ("the", "a", "an") and not second.plural:
        return len(members) == 3 and bench.roles[members[-1] - 2] != ","
    return names and not named and first.plural and first.determiner != ""


def _next_member(bench: Workbench, members: list[int]) -> tuple[int, bool] | None:
    """The next member of a list after a noun group with its phrases, and whether *and* or *or* closes the list."""
    roles, noun = bench.roles, members[-1]
    at = _past_phrases(bench, noun)
    comma = at < len(roles) and roles[at] == "," and bench.items[at].kind == ","
    if comma:
        at += 1
    closing = at < len(roles) and roles[at] == "c" and bench.items[at].lemma in ("and", "or", "&", "nor")
    if closing:
        at += 1
    if not (comma or closing):
        return None
    follow = at
    while follow < len(roles) and roles[follow] in "oa":
        follow += 1
    if follow >= len(roles) or roles[follow] != "n":
        return None
    if (
        len(members) == 1
        and roles[noun + 1] == "f"
        and at - noun > 2
        and _goes_on(bench, noun, follow, closing=closing)
    ):
        return None
    return follow, closing and bench.items[at - 1].lemma != "&"


def _past_phrases(bench: Workbench, noun: int) -> int:
    roles = bench.roles
    at = noun + 1
    stop = min(at + _LOOK, len(roles))
    if at + 2 < stop and bench.items[at].kind == "-LRB-" and bench.items[at + 2].kind == "-RRB-":
        at += 3
    if at < stop and roles[at] == "n" and _is_bare_name(bench, noun) and _is_bare_name(bench, at):
        at += 1
    while (
        at + 1 < stop
        and roles[at] == "f"
        and (roles[at + 1] == "p" or (roles[at + 1] == "o" and at + 2 < stop and roles[at + 2] == "p"))
    ):
        at += 2 if roles[at + 1] == "p" else 3
    return at


def _goes_on(bench: Workbench, noun: int, other: int, *, closing: bool) -> bool:
    """Whether "the talks of A and B" goes on from A, not from the talks: B is built like A and not like these."""
    near = other - 1
    while near > noun and bench.roles[near] not in "npk":
        near -= 1
    shape = _shape(bench, other)
    far_alike, near_alike = _shape(bench, noun) == shape, _shape(bench, near) == shape
    if closing:
        return near_alike or not far_alike or shape == (False, False)
    return near_alike and not far_alike


def _shape(bench: Workbench, noun: int) -> tuple[bool, bool]:
    group = bench.noun(noun)
    if group is None:
        return (False, False)
    determined = bool(group.determiner) or group.possessor is not None
    return (determined, bench.tags[group.head][:3] == "NNP" and not determined)


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
    while at >= 0 and (roles[at] in "atofpj" or (roles[at] in "eg" and at > 0 and roles[at - 1] in "np")):
        at -= 1
    while at >= 0 and roles[at] == "n":
        at -= 1
    if at < 0 or roles[at] in "s,q.wrc":
        return True
    return roles[at] in "vibg" and (bench.items[at].lemma in _BARE or bench.items[at].lemma in ("help", "let", "make"))


def mark_appositions(bench: Workbench) -> None:
    """Set aside ", the Polish minister," after a noun group."""
    roles = bench.roles
    for at in range(1, len(roles)):
        if roles[at] != "n":
            continue
        if roles[at - 1] in "np" and at in bench.lists and _are_named(bench, at):
            for member in bench.lists.pop(at):
                roles[member] = "x"
                bench.member.pop(member, None)
                bench.appositions.append((at - 1, member))
            continue
        if _is_quoted_name(bench, at):
            roles[at] = "x"
            bench.appositions.append((at - 2, at))
            continue
        mark = at - 1
        while mark > 1 and roles[mark] == "o":
            mark -= 1
        if mark < 1 or bench.items[mark].kind not in (",", "-LRB-"):
            continue
        before = _apposed_to(bench, mark, at)
        if roles[before] not in "npxk":
            continue
        if _is_apposition(bench, before, at):
            roles[at] = "x"
            bench.appositions.append((before, at))


def _is_quoted_name(bench: Workbench, at: int) -> bool:
    """``the show "The Visit"``: a name in quotation marks straight after what it is the name of."""
    roles = bench.roles
    if at < 2 or roles[at - 1] != "q" or roles[at - 2] not in "npxk" or not _is_proper(bench, at):
        return False
    after = roles[at + 1 : at + 3]
    return after[:1] == ["q"] or after == [",", "q"]


def _are_named(bench: Workbench, at: int) -> bool:
    """``the ministers Ann Ray and Bo Li``: names straight after what they are."""
    group = bench.noun(at - 1)
    return group is not None and group.plural and bench.tags[group.head] == "NNS" and _is_bare_name(bench, at)


def _apposed_to(bench: Workbench, mark: int, at: int) -> int:
    """What a noun group after a comma is said of: the one before, or the head of the chain that this stands in."""
    near = mark - 1
    if bench.items[mark].kind == "-LRB-" or bench.roles[near] not in "pk":
        return near
    before, noun = bench.noun(near), bench.noun(at)
    named = noun is not None and bench.tags[noun.head][:3] == "NNP"
    start = chain_start(bench, near)
    if named and bench.items[start].lemma in PERSON_NOUNS:
        return start
    if before is not None and named != (bench.tags[before.head][:3] == "NNP") and (not named or before.determiner):
        return near
    return start


def chain_start(bench: Workbench, noun: int) -> int:
    """The head of a chain of phrases: "the minister" of "the minister of trade and energy"."""
    roles = bench.roles
    stop = max(noun - _LOOK, 0)
    while noun > stop:
        if roles[noun] == "k":
            noun = bench.member[noun]
        elif roles[noun] == "p" and roles[noun - 1] == "f" and noun >= 2 and roles[noun - 2] in "npk":
            noun -= 2
        else:
            break
    return noun


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
    fronted = _fronted(bench, noun)
    if after not in ",.r" and not (after in "ge" and not fronted):
        return False
    proper = bench.tags[one.head][:3] == "NNP"
    named = bench.tags[two.head][:3] == "NNP"
    if fronted and (not proper or two.determiner == "" or after != "," or _is_proper(bench, follow + 1)):
        return False
    if proper and not named and two.determiner == "" and two.plural:
        return False
    return proper or named or two.determiner != "" or one.determiner != ""


def _is_proper(bench: Workbench, item: int) -> bool:
    group = bench.noun(item)
    return group is not None and bench.tags[group.head][:3] == "NNP"


def _fronted(bench: Workbench, noun: int) -> bool:
    """Whether a noun group stands in a phrase that opens the sentence."""
    roles = bench.roles
    at = noun
    while at > 0 and roles[at] in "pofk" and noun - at < _LOOK:
        at -= 1
    return at <= 0 and roles[0] == "f"


#: The steps in their order.
STEPS: Final = (mark_subordinators, mark_phrases, join_lists, mark_appositions)
