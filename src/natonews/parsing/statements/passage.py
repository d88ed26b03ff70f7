"""One sentence as the statements room reads it: items, clauses and quotations at a glance."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import frozen

from natonews.parsing.clauses.clauses import Analysis, Clause
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import Group, NounGroup, Row, VerbGroup

DASHES = frozenset(["-", "--", "—", "–", "―"])
_SPEECH_ENDS = frozenset([",", ".", "!", "?", "…", "...", "-"]) | DASHES
_AFTER_SPEECH = frozenset([","]) | DASHES
_SHORT = 4  # items
_BEFORE_SPEECH = frozenset([",", ":", ";", "and", "but", "or", "then", "so"]) | DASHES


class _Words(dict[int, str]):
    """The first word of each item; '' beyond the row's ends."""

    def __missing__(self, item: int) -> str:
        return ""


@frozen(eq=False)
class Passage:
    """A sentence with the look-ups that its cues need; items are numbers in the row, tokens in the article.

    The rules ask for words, nouns and verbs many times for each item, so these are the look-ups of dictionaries.
    """

    number: int
    lower: tuple[str, ...]
    tags: tuple[str, ...]
    row: Row
    items: tuple[Group, ...]
    analysis: Analysis
    at_verb: Mapping[int, Clause]  #: the clause of a verb group's item
    firsts: Sequence[int]  #: the first token of each item
    quoted: Sequence[int]  #: for each token of the article, the number of its outer quotation, or -1
    edges: AbstractSet[int]  #: the tokens that are marks of outer quotations
    after_quote: bool  #: whether a quotation ends right before the sentence, in its paragraph
    marked: bool  #: whether a quotation stands in the sentence or right before it
    is_mark: Callable[[int], bool]  #: whether the item is a quotation mark
    word: Callable[[int], str]  #: the first word of an item in lower case; '' beyond the row's ends
    noun: Callable[[int], NounGroup | None]  #: the noun group there, if it is one
    verb: Callable[[int], VerbGroup | None]  #: the verb group there, if it is one

    @classmethod
    def of(cls, draft: Draft, number: int, quoted: Sequence[int], edges: AbstractSet[int]) -> "Passage":
        """The sentence of that number."""
        row, analysis, lower = draft.rows[number], draft.analyses[number], draft.tokens.lower
        firsts = [item.first for item in row.items]
        after_quote = _after_quote(draft, number, edges)
        marks = [] if edges.isdisjoint(firsts) else [item for item, first in enumerate(firsts) if first in edges]
        return cls(
            number,
            lower,
            draft.tags,
            row,
            row.items,
            analysis,
            {clause.verb: clause for clause in analysis.clauses},
            firsts,
            quoted,
            edges,
            after_quote,
            after_quote or max(quoted[row.first : row.stop], default=-1) >= 0,
            frozenset(marks).__contains__,
            _Words(enumerate([lower[first] for first in firsts])).__getitem__,
            {item: group for item, group in enumerate(row.items) if isinstance(group, NounGroup)}.get,
            {item: group for item, group in enumerate(row.items) if isinstance(group, VerbGroup)}.get,
        )

    def __len__(self) -> int:
        return len(self.items)

    def item_of(self, token: int) -> int:
        """The item that a token of this sentence stands in."""
        return max(bisect_right(self.firsts, token) - 1, 0)

    def ends_speech(self, item: int) -> bool:
        """Whether a mark there closes somebody's words: a stop or comma stands on one of its sides."""
        if not self.is_mark(item) or item == 0 or self.quote_of(item) != self.quote_of(item - 1):
            return False
        last = item - 1
        while last > 0 and self.word(last) in ("'", "''", '"'):
            last -= 1
        if self.word(last) not in _SPEECH_ENDS and self.word(item + 1) not in _AFTER_SPEECH:
            return False
        number, first = self.quote_of(item), item
        while first > 0 and item - first < _SHORT and self.quote_of(first - 1) == number:
            first -= 1
        # A title or a word held at arm's length: star of "Scandal," thanked ...
        return item - first >= _SHORT or first == 0 or self.word(first - 1) in _BEFORE_SPEECH

    def quote_of(self, item: int) -> int:
        """The number of the quotation that an item begins in, or -1."""
        return self.quoted[self.firsts[item]] if 0 <= item < len(self.firsts) else -1


def _after_quote(draft: Draft, number: int, edges: AbstractSet[int]) -> bool:
    sentences = draft.sentences
    first = sentences[number].first
    if number == 0 or sentences[number - 1].block != sentences[number].block or first - 1 not in edges:
        return False
    # After a full stop inside the marks a new sentence begins that owes nothing to the quotation.
    return first >= 2 and draft.tokens.words[first - 2] in _SPEECH_ENDS - {"."}
