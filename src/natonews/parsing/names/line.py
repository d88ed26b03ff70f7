"""A sentence as items, with the words around each at hand."""

from attrs import field, frozen

from natonews.lexicon import Entry

from .items import Items
from .scan import PROSE, Context


@frozen(eq=False)
class Line:
    """One sentence. Places are item numbers."""

    context: Context
    items: Items
    case: str  #: prose, title or shouted
    letters: str = field(init=False)

    @letters.default
    def _letters(self) -> str:
        return self.items.letters

    @property
    def prose(self) -> bool:
        """Whether capitals mean something here."""
        return self.case == PROSE

    def word(self, at: int) -> str:
        """The first word of an item."""
        return self.context.tokens.words[self.items.firsts[at]]

    def small(self, at: int) -> str:
        """The first word of an item in lower case; "" outside the sentence."""
        return self.context.tokens.lower[self.items.firsts[at]] if 0 <= at < len(self.letters) else ""

    def before(self, at: int) -> str:
        """The word before an item in lower case; "" at the beginning."""
        token = self.items.firsts[at]
        return self.context.tokens.lower[token - 1] if token > self.items.firsts[0] else ""

    def entry(self, at: int) -> Entry | None:
        """The lexicon's entry for an item."""
        return self.items.entries.get(at)
