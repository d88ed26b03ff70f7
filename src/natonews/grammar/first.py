"""With which letters a compiled rule can begin."""

from attrs import define

_CLOSERS = ("", ")", "|")


@define
class _Reader:
    """A reader of the regular expressions that `compile_rule` writes: classes, groups, looks, repetitions."""

    source: str
    letters: frozenset[str]
    at: int = 0

    def peek(self) -> str:
        return self.source[self.at : self.at + 1]

    def alternatives(self) -> tuple[frozenset[str], bool]:
        found, empty = self.sequence()
        while self.peek() == "|":
            self.at += 1
            more, also_empty = self.sequence()
            found, empty = found | more, empty or also_empty
        return found, empty

    def sequence(self) -> tuple[frozenset[str], bool]:
        found: frozenset[str] = frozenset()
        empty = True
        while self.peek() not in _CLOSERS:
            more, may_miss = self.repeated()
            if empty:
                found |= more
                empty = may_miss
        return found, empty

    def repeated(self) -> tuple[frozenset[str], bool]:
        found, empty = self.element()
        while (mark := self.peek()) and mark in "?*+":
            empty = empty or mark != "+"
            self.at += 1
        return found, empty

    def element(self) -> tuple[frozenset[str], bool]:
        mark = self.peek()
        if mark == "[":
            return self.one_of(), False
        if mark == "(":
            return self.group()
        self.at += 1
        return (self.letters, False) if mark == "." else (frozenset(), True)

    def one_of(self) -> frozenset[str]:
        end = self.source.index("]", self.at)
        inside = self.source[self.at + 1 : end]
        self.at = end + 1
        negated = inside[:1] == "^"
        found: set[str] = set()
        n = int(negated)
        while n < len(inside):
            last = n + 2 if inside[n + 1 : n + 2] == "-" else n
            found.update(chr(code) for code in range(ord(inside[n]), ord(inside[last]) + 1))
            n = last + 1
        return self.letters - found if negated else self.letters & found

    def group(self) -> tuple[frozenset[str], bool]:
        look = self.source.startswith(("(?=", "(?!"), self.at)
        self.at += 3
        if self.source.startswith("(?P<", self.at - 3):
            self.at = self.source.index(">", self.at) + 1
        found, empty = self.alternatives()
        self.at += 1
        return (frozenset(), True) if look else (found, empty)


def first_letters(expression: str, letters: frozenset[str]) -> tuple[frozenset[str], bool]:
    """The letters of an alphabet with which a match of a compiled rule can begin, and whether it may be empty.

    >>> found, empty = first_letters("(?:[a-c])?(?P<x_0>[d])|(?=[a])[^a-d]", frozenset("abcdef"))
    >>> sorted(found), empty
    (['a', 'b', 'c', 'd', 'e', 'f'], False)
    """
    return _Reader(expression, letters).alternatives()
