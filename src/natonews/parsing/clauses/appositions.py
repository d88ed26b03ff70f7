"""Appositions: noun groups between commas, brackets or dashes that say what the one before them is."""

from typing import Final

from natonews.lexicon.tables.syntax import CLAUSE_VERBS, PERSON_NOUNS
from natonews.parsing.groups.groups import NounGroup

from .lists import LOOK, chain_start, is_bare_name, is_proper, past_phrases
from .workbench import Workbench


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
        if mark < 1 or not (bench.items[mark].kind in (",", "-LRB-") or _is_dashed(bench, mark, at)):
            continue
        before = _apposed_to(bench, mark, at)
        if roles[before] not in "npxk":
            continue
        if _is_apposition(bench, before, at):
            roles[at] = "x"
            bench.appositions.append((before, at))


def join_apposed(bench: Workbench) -> None:
    """Join ``Ann Ray, the mayor, and Bo Li, the governor, met``: names that appositions keep apart."""
    roles, apposed = bench.roles, dict(bench.appositions)
    for one, two in bench.appositions:
        stop = past_phrases(bench, two)
        other = stop + 2
        if roles[one] != "n" or one in bench.lists or roles[stop : stop + 2] != [",", "c"] or other >= len(roles):
            continue
        if not (is_proper(bench, one) and is_proper(bench, other)) or is_proper(bench, two):
            continue
        near = bench.member.get(other, two)  # what it was joined to: "the mayor", or "Riga" in "the mayor of Riga"
        if roles[other] != "n" and not (near >= two and bench.lists.get(near) == (near, other)):
            continue
        after = past_phrases(bench, apposed[other]) + 1 if other in apposed else past_phrases(bench, other)
        if roles[after : after + 1] == ["v"]:
            bench.lists.pop(near, None)
            bench.member.pop(near, None)
            roles[other] = "k"
            bench.member[one] = bench.member[other] = one
            bench.lists[one] = (one, other)


_DASHES: Final = frozenset(("-", "--", "–", "—"))


def _is_dashed(bench: Workbench, mark: int, at: int) -> bool:
    """Whether a noun group with its phrases stands between two dashes."""
    if bench.items[mark].lemma not in _DASHES:
        return False
    stop = past_phrases(bench, max(bench.whole(at)))
    return stop < len(bench.items) and bench.items[stop].lemma in _DASHES


def _is_quoted_name(bench: Workbench, at: int) -> bool:
    """``the show "The Visit"``: a name in quotation marks straight after what it is the name of."""
    roles = bench.roles
    if at < 2 or roles[at - 1] != "q" or roles[at - 2] not in "npxk" or not is_proper(bench, at):
        return False
    after = roles[at + 1 : at + 3]
    return after[:1] == ["q"] or after == [",", "q"]


def _are_named(bench: Workbench, at: int) -> bool:
    """``the ministers Ann Ray and Bo Li``: names straight after what they are."""
    group = bench.noun(at - 1)
    return group is not None and group.plural and bench.tags[group.head] == "NNS" and is_bare_name(bench, at)


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


def _is_apposition(bench: Workbench, noun: int, at: int) -> bool:
    roles = bench.roles
    one, two = bench.noun(noun), bench.noun(at)
    if one is None or two is None or two.pronoun or one.pronoun:
        return False
    stop = min(at + LOOK, len(roles))
    follow = at + 1
    while follow < stop and roles[follow] in "fpok":
        follow += 1
    after = roles[follow] if follow < len(roles) else "."
    if two.determiner in ("a", "an") and _opens_aside(bench, two, follow):
        return False
    fronted = _fronted(bench, noun)
    if after not in ",.r" and not (after in "ge" and not fronted):
        return False
    proper = bench.tags[one.head][:3] == "NNP"
    if proper and after == "," and bench.tags[two.head] == "CD" and two.head == two.first:
        return True  # "Ann Ray, 45,"
    named = bench.tags[two.head][:3] == "NNP"
    if fronted and (not proper or two.determiner == "" or after != "," or is_proper(bench, follow + 1)):
        return False
    if proper and not named and two.determiner == "" and two.plural:
        return False
    return proper or named or two.determiner != "" or one.determiner != ""


def _opens_aside(bench: Workbench, person: NounGroup, stop: int) -> bool:
    """Whether somebody speaks in an aside: "it was built here, a spokeswoman, Ann Ray, said"."""
    if person.lemma not in PERSON_NOUNS or bench.roles[stop + 2 : stop + 4] != [",", "v"]:
        return False
    return is_proper(bench, stop + 1) and bench.items[stop + 3].lemma in CLAUSE_VERBS


def _fronted(bench: Workbench, noun: int) -> bool:
    """Whether a noun group stands in a phrase that opens the sentence."""
    roles = bench.roles
    at = noun
    while at > 0 and roles[at] in "pofk" and noun - at < LOOK:
        at -= 1
    return at <= 0 and roles[0] == "f"
