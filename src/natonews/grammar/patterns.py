"""One-line patterns become regular expressions over item letters.

A pattern is a row of atoms between blanks::

    said            that word, in lower case         NAME     an item of that kind
    _               any item                         ~NAME    an item that is not of that kind
    role:NAME       the item, remembered as role     role:(X Y*)   a whole stretch, remembered
    X? X* X+        as in regular expressions        *? and +? take as little as they can
    (X|Y Z)         one or the other                 ^ and $  the row's beginning and end
    >X              X must follow, and is not part   !X       X must not follow

A repetition inside a repetition is refused: it could make matching slow.
"""

import re
from collections.abc import Iterator

from natonews.errors import PatternError

from .alphabet import Alphabet
from .rules import Rule, Table

_ATOM = re.compile(
    r"(?P<grouprole>[a-z_]+:)?(?P<open>[>!]?\()|(?P<op>\)|\||\^|\$(?= |$))"
    r"|(?P<role>[a-z_]+:)?(?P<mark>[~>!]?)"
    r"(?P<name>_(?![a-z])|[A-Z][A-Z0-9_]*|[a-z0-9][\w'.-]*|[$%&,;:!'\"-]+|\?(?=[ )|]|$))"
)
_REPEAT = re.compile(r"[?*+]\??")
_REPEATS = ("*", "+")


def words_in(table: Table) -> frozenset[str]:
    """The literal words that the rules of `table` name.

    >>> sorted(words_in(Table("s", (Rule("r", "NAME said (that|how) _+", ("x",)),))))
    ['how', 'said', 'that']
    """
    return frozenset(m["name"] for rule in table for m in _atoms(rule) if m["name"] and _is_word(m["name"]))


def _is_word(name: str) -> bool:
    return name != "_" and not name[0].isupper()


def _atoms(rule: Rule) -> Iterator[re.Match[str]]:
    at, pattern = 0, rule.pattern
    while at < len(pattern):
        if pattern[at] == " ":
            at += 1
            continue
        atom = _ATOM.match(pattern, at)
        if atom is None:
            raise PatternError(_drawn(rule, at, "cannot be read"))
        yield atom
        at = atom.end()
        if repeat := _REPEAT.match(pattern, at):
            at = repeat.end()


def _drawn(rule: Rule, at: int, why: str) -> str:
    return f"rule {rule.name!r}: {why}\n    {rule.pattern}\n    {' ' * at}^"


def compile_rule(rule: Rule, number: int, alphabet: Alphabet) -> str:
    """The rule as a regular expression over the letters of `alphabet`; raises PatternError."""
    out: list[str] = []
    open_groups: list[tuple[int, bool]] = []  # where each began, and whether it repeats something
    for atom in _atoms(rule):
        repeat_match = _REPEAT.match(rule.pattern, atom.end())
        repeat = repeat_match[0] if repeat_match else ""
        repeats = repeat[:1] in _REPEATS and bool(repeat)
        if atom["open"]:
            open_groups.append((atom.start(), False))
            out.append(_opening(atom, number))
        elif atom["op"] == ")":
            if not open_groups:
                raise PatternError(_drawn(rule, atom.start(), "closes a bracket that is not open"))
            _, inner = open_groups.pop()
            if inner and repeats:
                raise PatternError(_drawn(rule, atom.start(), "repeats a group that repeats something"))
            if open_groups and (inner or repeats):
                open_groups[-1] = (open_groups[-1][0], True)
            out.append(")" + repeat)
        elif atom["op"]:
            out.append(atom["op"])
        else:
            if repeats and open_groups:
                open_groups[-1] = (open_groups[-1][0], True)
            out.append(_letters(atom, repeat, rule, number, alphabet))
    if open_groups:
        raise PatternError(_drawn(rule, open_groups[-1][0], "opens a bracket that is never closed"))
    return "".join(out)


def _opening(atom: re.Match[str], number: int) -> str:
    look = {">(": "(?=", "!(": "(?!"}.get(atom["open"], "(?:")
    return f"(?P<{atom['grouprole'][:-1]}_{number}>" if atom["grouprole"] else look


def _letters(atom: re.Match[str], repeat: str, rule: Rule, number: int, alphabet: Alphabet) -> str:
    name, mark = atom["name"], atom["mark"]
    if name == "_":
        one = "."
    else:
        members = alphabet.members(name)
        if not members:
            raise PatternError(_drawn(rule, atom.start("name"), f"no item can be of the kind {name!r}"))
        one = f"[^{members}]" if mark == "~" else f"[{members}]"
    if mark in (">", "!"):
        return f"(?{'=' if mark == '>' else '!'}{one}{repeat})"
    return f"(?P<{atom['role'][:-1]}_{number}>{one}{repeat})" if atom["role"] else one + repeat


def needed(rule: Rule, alphabet: Alphabet) -> str:
    """Letters of which a row must hold one for the rule to fit: its rarest unconditional atom; '' if none."""
    best, depth, branches = "", 0, "|" in rule.pattern.replace("(", " ( ").split("(")[0]
    for atom in _atoms(rule):
        repeat = _REPEAT.match(rule.pattern, atom.end())
        if atom["open"]:
            depth += 1
        elif atom["op"] == ")":
            depth -= 1
        elif depth == 0 and not branches and _is_needed(atom, repeat):
            members = alphabet.members(atom["name"])
            best = members if not best or _size(members) < _size(best) else best
    return best


def _is_needed(atom: re.Match[str], repeat: re.Match[str] | None) -> bool:
    """Whether the rule cannot fit without an item of the kind that the atom names."""
    if not atom["name"] or atom["name"] == "_" or atom["mark"] in ("~", "!"):
        return False
    return repeat is None or repeat[0][0] == "+"


def _size(members: str) -> int:
    size = 0
    n = 0
    while n < len(members):
        if n + 2 < len(members) and members[n + 1] == "-":
            size += ord(members[n + 2]) - ord(members[n]) + 1
            n += 3
        else:
            size += 1
            n += 1
    return size
