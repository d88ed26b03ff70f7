"""Where in the article: spans, sentences, and the evidence behind a finding."""

from enum import Enum

from attrs import field, frozen, validators


@frozen(order=True)
class Span:
    """A half-open stretch of `Article.text`, in characters: ``text[start:end]``.

    Raises ValueError if it starts before 0 or ends before it starts.

    >>> Span(0, 4).of("NATO said")
    'NATO'
    >>> len(Span(2, 5)), Span(0, 4).contains(Span(1, 2)), Span(0, 4).overlaps(Span(4, 6))
    (3, True, False)
    """

    start: int = field()
    end: int = field()

    def __attrs_post_init__(self) -> None:
        # One test for both bounds: a span is made for every finding, and this is a hot path.
        if not 0 <= self.start <= self.end:
            raise ValueError(
                f"Span(start={self.start!r}, end={self.end!r}): start must be at least 0 and end at least start"
            )

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True  # an empty span is still a place, unlike None

    def of(self, text: str) -> str:
        """The words of `text` that stand here."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies inside this one, its edges included."""
        return self.start <= other.start and other.end <= self.end


@frozen
class Evidence:
    """Which rule made a finding, from which words, and on which other findings it stands.

    A tree: `because` holds the evidence of the findings that the rule built on.
    """

    rule: str  #: the rule's address, such as ``statements.speaker-cue-that``
    span: Span
    because: tuple["Evidence", ...] = ()
    note: str = ""  #: the lexicon row or the reason, in words
    words: str = field(default="", eq=False, repr=False)  #: what stands at `span`, so that it can be shown alone


class SentenceKind(Enum):
    """What part of the page a sentence belongs to."""

    PROSE = "prose"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    STAMP = "stamp"
    CAPTION = "caption"
    ITEM = "item"  #: a list item
    TURN = "turn"  #: what somebody says in a transcript
    BOILERPLATE = "boilerplate"


@frozen
class Sentence:
    """A sentence of the article; `paragraph` is an index into `Article.paragraphs`."""

    span: Span
    paragraph: int = field(default=0, validator=validators.ge(0))
    kind: SentenceKind = SentenceKind.PROSE


@frozen
class Note:
    """Something odd in the text, such as a quotation mark that is never closed."""

    span: Span
    text: str
