"""A letter for each combination of kinds, so that a row of items is a string."""

from collections.abc import Iterable, Mapping

from attrs import field, frozen

Kinds = frozenset[str]
NO_KINDS: Kinds = frozenset()
_FIRST_LETTER = 0xE000  # the private use areas: no letter means anything outside
_NEXT_AREA = 0xF0000


def _nth(number: int) -> str:
    return chr(_FIRST_LETTER + number) if number < 0x1900 else chr(_NEXT_AREA + number - 0x1900)


@frozen(eq=False)
class Alphabet:
    """Every combination of kinds that the items of a stage can have, each with its letter."""

    letters: Mapping[Kinds, str]
    _classes: dict[str, str] = field(factory=dict, repr=False)

    @classmethod
    def of(cls, combinations: Iterable[Iterable[str]]) -> "Alphabet":
        """An alphabet for these combinations of kinds.

        >>> a = Alphabet.of([{"CUE", "VERB"}, {"NAME"}])
        >>> len(a.spell([{"NAME"}, {"VERB", "CUE"}]))
        2
        """
        every = sorted({frozenset(c) for c in combinations}, key=sorted)
        return cls({kinds: _nth(n) for n, kinds in enumerate(every)})

    @classmethod
    def product(cls, words: Iterable[Iterable[str]], tags: Iterable[str]) -> "Alphabet":
        """Every combination of one entry of `words`, or none, with one of `tags`."""
        tags = tuple(tags)
        combinations = {frozenset(w) for w in words} | {NO_KINDS}
        return cls.of(w | {t} for t in tags for w in combinations)

    def letter(self, kinds: Iterable[str]) -> str:
        """The letter of one item. KeyError for a combination that the stage did not foresee."""
        return self.letters[frozenset(kinds)]

    def spell(self, items: Iterable[Iterable[str]]) -> str:
        """A row of items as a string, one character for each."""
        return "".join([self.letters[frozenset(kinds)] for kinds in items])

    def members(self, kind: str) -> str:
        """The letters of that kind, as the inside of a character class."""
        if kind not in self._classes:
            self._classes[kind] = _ranges(sorted(x for kinds, x in self.letters.items() if kind in kinds))
        return self._classes[kind]


def _ranges(letters: list[str]) -> str:
    out: list[str] = []
    n = 0
    while n < len(letters):
        last = n
        while last + 1 < len(letters) and ord(letters[last + 1]) == ord(letters[last]) + 1:
            last += 1
        out.append(letters[n] if last == n else f"{letters[n]}-{letters[last]}")
        n = last + 1
    return "".join(out)
