"""Lists of noun groups: *Britain, France and Germany*, and the chains of phrases that they stand in."""

from typing import Final

from natonews.lexicon.tables.syntax import BARE_CLAUSE_VERBS as _BARE
from natonews.lexicon.tables.syntax import CLAUSE_VERBS, PERSON_NOUNS

from .workbench import Workbench

LOOK: Final = 12  #: items that are looked at ahead, so that reading stays linear


def join_lists(bench: Workbench) -> None:
    """Join *Britain, France and Germany*; the later members are no noun groups of their own to the reader."""
    roles = bench.roles
    at, last = 0, len(roles) - 1
    while at < last:
        if roles[at] in "np" and roles[at + 1] in _GOES_ON:
            at = _list_at(bench, at)
        at += 1


#: What a list goes on with after a noun group: a mark, *and*, a phrase, or a name after a name.
_GOES_ON: Final = ",cfn"


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
        if closed and roles[first] == "p" and _shape(bench, member) != _shape(bench, first):
            break
        members.append(member)
        closed = closed or closing
    if not closed:
        return first if first or len(members) < 2 else _headline_list(bench, members)
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
    return _outer(bench, members)


def _outer(bench: Workbench, members: list[int]) -> int:
    """``the leaders of A and B and the king of C``: what comes next is joined to the head of the chain."""
    first, last = members[0], members[-1]
    start = chain_start(bench, first)
    step = _next_member(bench, [last]) if bench.roles[start] == "n" and start != first else None
    if step is None or not step[1] or start in bench.member or not _is_subject(bench, start):
        return last
    shape = _shape(bench, step[0])
    if shape == _shape(bench, first) or shape != _shape(bench, start):
        return last
    bench.roles[step[0]] = "k"
    bench.member[start] = bench.member[step[0]] = start
    bench.lists[start] = (start, step[0])
    return step[0]


def _headline_list(bench: Workbench, members: list[int]) -> int:
    """``Ann Ray, Bo Li meet``: at the start of a headline names are a list without *and*."""
    first, last = members[0], members[-1]
    if last + 1 >= len(bench.roles) or bench.roles[last + 1] not in "vb":
        return first
    if not all(is_bare_name(bench, member) for member in members) or last > 2 * len(members):
        return first
    if bench.items[last + 1].lemma in CLAUSE_VERBS and bench.roles[last + 2 : last + 3] == [","]:
        return first  # "Russia, Stoltenberg said, would lose"
    for member in members[1:]:
        bench.roles[member] = "k"
        bench.member[member] = first
    bench.member[first] = first
    bench.lists[first] = tuple(members)
    return last


def is_bare_name(bench: Workbench, item: int) -> bool:
    """Whether a noun group is a name and nothing before it."""
    group = bench.noun(item)
    return group is not None and not group.determiner and bench.tags[group.head][:3] == "NNP"


_LONGEST: Final = 40
_FAR: Final = 60  #: items that are looked back


def _is_list(bench: Workbench, members: list[int]) -> bool:
    """Whether noun groups are one list, not the object of one clause and the subject of the next."""
    roles, first, last = bench.roles, members[0], members[-1]
    subject = _is_subject(bench, first)
    if len(members) > 2 and bench.items[members[1]].lemma in PERSON_NOUNS and is_proper(bench, first):
        return False
    if len(members) == 2 and roles[last - 2 if roles[last - 1] == "c" else last - 3] == "," and not subject:
        following = roles[last + 1] if last + 1 < len(roles) else "."
        if following in ",vr":
            return False
    comma = len(members) == 2 and roles[last - 1] == "c" and roles[last - 2] == ","
    if comma and "v" in roles[max(first - _FAR, 0) : first] and _starts_clause(bench, last):
        return False  # "denied any role in the attack, and Poland has"
    commas = len(members) > 2 or roles[first + 1] == ","
    return not (_starts_clause(bench, last) and ((commas and not _in_subject(bench, first)) or not subject))


def _in_subject(bench: Workbench, first: int) -> bool:
    """Whether a list is a subject or in its phrase: "the envoys of A, B and C", not "in A, B and C"."""
    return bench.roles[first] != "p" or bench.roles[chain_start(bench, first)] == "n"


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
    at = past_phrases(bench, noun)
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


def past_phrases(bench: Workbench, noun: int) -> int:
    """The item after a noun group with the phrases behind it."""
    roles = bench.roles
    at = noun + 1
    stop = min(at + LOOK, len(roles))
    if at + 2 < stop and bench.items[at].kind == "-LRB-" and bench.items[at + 2].kind == "-RRB-":
        at += 3
    if at < stop and roles[at] == "n" and is_bare_name(bench, noun) and is_bare_name(bench, at):
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
    stop = min(at + LOOK, len(roles))
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


def chain_start(bench: Workbench, noun: int) -> int:
    """The head of a chain of phrases: "the minister" of "the minister of trade and energy"."""
    roles = bench.roles
    stop = max(noun - LOOK, 0)
    while noun > stop:
        if roles[noun] == "k":
            noun = bench.member[noun]
        elif roles[noun] == "p" and roles[noun - 1] == "f" and noun >= 2 and roles[noun - 2] in "npk":
            noun -= 2
        else:
            break
    return noun


def is_proper(bench: Workbench, item: int) -> bool:
    """Whether an item is a noun group headed by a name."""
    group = bench.noun(item)
    return group is not None and bench.tags[group.head][:3] == "NNP"
