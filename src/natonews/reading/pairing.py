"""Goes over the quotation marks paragraph by paragraph and pairs them."""

from bisect import bisect_left

from attrs import define, field

from natonews.model import SentenceKind

from .abbreviations import AFTER_CUE, AFTER_QUOTATION
from .marks import Mark, Way
from .parts import Block, Page
from .tokens import Tokens

#: Blocks through which a quotation may run.
_RUNNING = frozenset([SentenceKind.PROSE, SentenceKind.TURN, SentenceKind.ITEM])
_STOPS = frozenset([".", "!", "?", "?!", "!!"])
#: So many tokens at most has the first sentence of a quotation, and the name of its speaker.
_FIRST_SENTENCE, _LONGEST_NAME = 60, 6
#: Small words that begin what names a speaker.
_BEFORE_CUE = frozenset(["he", "she", "they", "the", "a", "an", "one", "his", "her", "its", "their"])
#: How many marks ahead are looked at.
_AHEAD = 8


@define(eq=False)
class Piece:
    """A quotation in the making: the stretch of it that one paragraph holds."""

    first: int
    single: bool
    glyph: Way = Way.EITHER
    outer: "Piece | None" = None  #: the quotation that this one stands in
    stop: int = -1
    closed: bool = False
    continues: "Piece | None" = None
    by_mark: bool = True
    fallback: int = -1  #: a mark that closes it unless a surer one follows
    dropped: bool = False  #: it proved to be an apostrophe

    @property
    def depth(self) -> int:
        """How many quotations it stands in, at most 1."""
        return int(self.outer is not None and not self.outer.dropped)


def paired(page: Page, tokens: Tokens, marks: list[Mark]) -> list[Piece]:
    """The pieces of all quotations, in no order."""
    pairing = _Pairing(tokens)
    at = 0
    for block in page.blocks:
        upto = at
        while upto < len(marks) and tokens.starts[marks[upto].token] < block.span.end:
            upto += 1
        if upto > at or (pairing.pending is not None and block.kind in _RUNNING):
            pairing.read_block(block, marks[at:upto])
        at = upto
    pairing.let_go()
    return [piece for piece in pairing.found if not piece.dropped]


@define(eq=False)
class _Pairing:
    """The state while the marks are read."""

    tokens: Tokens
    found: list[Piece] = field(factory=list)
    doubles: list[Piece] = field(factory=list)
    single: Piece | None = None
    pending: Piece | None = None  # left open by the paragraph before
    floor: int = 0  # no quotation of the block begins before this token
    balanced: bool = False

    def read_block(self, block: Block, run: list[Mark]) -> None:
        starts = self.tokens.starts
        first, stop = bisect_left(starts, block.span.start), bisect_left(starts, block.span.end)
        self.floor = first
        glyphs = [mark.glyph for mark in run if not mark.single]
        self.balanced = glyphs.count(Way.OPEN) == glyphs.count(Way.CLOSE)
        running = block.kind in _RUNNING
        begun = self._take_up(run, first) if running else 0
        for index in range(begun, len(run)):
            mark = run[index]
            if mark.single:
                self._read_single(mark)
            else:
                self._read_double(mark, run, index)
        self._end_block(stop, running)

    def let_go(self) -> None:
        """Gives up a single mark that the last paragraph left open: an apostrophe, unless its glyph says otherwise."""
        if self.pending is not None and self.pending.single and self.pending.glyph is not Way.OPEN:
            self.pending.dropped = True
        self.pending = None

    def _take_up(self, run: list[Mark], first: int) -> int:
        """Goes on with the quotation of the paragraph before; the number of marks used up."""
        pending = self.pending
        if pending is None:
            return 0
        mark = run[0] if run else None
        if mark is not None and mark.single == pending.single:
            opens = mark.token == first and mark.way is not Way.CLOSE
            closes = not mark.single and mark.way is Way.CLOSE and mark.glyph is not Way.OPEN and mark.after_stop
            if opens or closes:
                self.pending = None
                piece = Piece(first, pending.single, pending.glyph, continues=pending, by_mark=opens)
                self._begin(piece)
                return 1 if opens else 0
        self.let_go()
        return 0

    def _begin(self, piece: Piece) -> None:
        self.found.append(piece)
        if piece.single:
            self.single = piece
        else:
            self.doubles.append(piece)

    def _end_block(self, stop: int, running: bool) -> None:  # noqa: FBT001
        open_piece: Piece | None = self.doubles[0] if self.doubles else None
        for piece in self.doubles:
            piece.stop = stop
        if open_piece is not None and running:
            told = self._told(open_piece.first, stop)
            if told is not None:
                # The closing mark is lost, and the words after the comma name who speaks.
                open_piece.stop, open_piece = told, None
        if self.single is not None:
            self._settle(stop)
            if self.single is not None and open_piece is None:
                open_piece = self.single
            elif self.single is not None:
                self.single.dropped = True
        self.doubles.clear()
        self.single = None
        if running:
            self.pending = open_piece
        elif open_piece is not None and open_piece.single and open_piece.glyph is not Way.OPEN:
            open_piece.dropped = True

    def _told(self, first: int, stop: int) -> int | None:
        """Where the words of an open quotation end that its own first sentence attributes: ``"We act, he said.``."""
        words = self.tokens.words
        for number in range(first + 2, min(stop, first + _FIRST_SENTENCE)):
            if words[number] in _STOPS:
                return None
            if words[number] == "," and self._names_speaker(number + 1, stop):
                return number + 1
        return None

    def _names_speaker(self, first: int, stop: int) -> bool:
        words = self.tokens.words
        if not (words[first : first + 1] and (words[first][0].isupper() or words[first] in _BEFORE_CUE)):
            return False
        for number in range(first + 1, min(first + _LONGEST_NAME, stop)):
            word = words[number]
            if word in AFTER_QUOTATION:
                return number + 1 == stop or words[number + 1] in AFTER_CUE
            if word == "told":
                return True
            if not word[0].isalpha():
                return False
        return False

    def _settle(self, stop: int) -> None:
        """Closes the open single quotation where it may close, or leaves it open up to `stop`."""
        piece = self.single
        if piece is None:
            return
        if piece.fallback >= 0:
            piece.stop, piece.closed = piece.fallback + 1, True
            self.floor = piece.stop
            self.single = None
        else:
            piece.stop = stop

    def _read_double(self, mark: Mark, run: list[Mark], index: int) -> None:
        opened = self.doubles[-1] if self.doubles else None
        if self._is_inches(mark, opened):
            return
        if mark.way is Way.CLOSE or (mark.way is Way.EITHER and opened is not None):
            if opened is None:
                self._unopened(mark, run, index)
            else:
                self._close(opened, mark)
        elif opened is not None and self._is_wrongly_spaced(mark):
            self._close(opened, mark)
        else:
            if opened is not None and not (mark.glyph is Way.OPEN and self.balanced):
                self._abandon(opened, mark.token)
                opened = None
            self._begin(Piece(mark.token, single=False, glyph=mark.glyph, outer=opened or self.single))

    def _close(self, piece: Piece, mark: Mark) -> None:
        inner = self.single
        if inner is not None and inner.first > piece.first:
            self._settle(mark.token)
            if self.single is not None:
                inner.dropped = True
                self.single = None
        piece.stop, piece.closed = mark.token + 1, True
        self.doubles.pop()
        if not self.doubles:
            self.floor = piece.stop

    def _abandon(self, piece: Piece, stop: int) -> None:
        """Ends a quotation whose closing mark is missing where the next one opens."""
        if self.single is not None and self.single.first > piece.first:
            self.single.dropped = True
            self.single = None
        piece.stop = stop
        self.doubles.pop()
        self.floor = stop

    def _unopened(self, mark: Mark, run: list[Mark], index: int) -> None:
        """A closing mark where nothing is open: wrongly spaced, or its opening mark is missing."""
        ahead = next((other for other in run[index + 1 : index + _AHEAD] if not other.single), None)
        if not mark.after_stop and ahead is not None and ahead.way is Way.CLOSE:
            self._begin(Piece(mark.token, single=False, outer=self.single))
            return
        words = self.tokens.words
        first = mark.token - 1
        if not mark.after_stop or first < self.floor:
            return
        while first > self.floor and words[first - 1] not in _STOPS:
            first -= 1
        piece = Piece(first, single=False, stop=mark.token + 1, closed=True, by_mark=False)
        self.found.append(piece)
        self.floor = piece.stop

    def _is_inches(self, mark: Mark, opened: Piece | None) -> bool:
        """Whether the mark stands after a figure and counts inches: 5'10", a 12" gun."""
        before = self.tokens.words[mark.token - 1] if mark.token else ""
        if mark.way is not Way.CLOSE or not before[-1:].isdigit() or mark.glyph is not Way.EITHER:
            return False
        return opened is None or "'" in before

    def _is_wrongly_spaced(self, mark: Mark) -> bool:
        """Whether a mark that looks like an opening one closes: ``"We act, "he said``."""
        words = self.tokens.words
        if mark.glyph is not Way.EITHER or not 0 < mark.token < len(words) - 1:
            return False
        return words[mark.token - 1] in (",", "?", "!", ".") and words[mark.token + 1][0].islower()

    def _read_single(self, mark: Mark) -> None:
        opened = self.single
        if mark.way is Way.OPEN:
            if mark.glyph is Way.CLOSE:
                return  # an apostrophe: ’90s, ’em
            if opened is not None:
                self._settle(mark.token)
                if self.single is not None:
                    opened.dropped = True
            outer = self.doubles[-1] if self.doubles else None
            self._begin(Piece(mark.token, single=True, glyph=mark.glyph, outer=outer))
        elif opened is not None and not (self.doubles and self.doubles[-1].first > opened.first):
            if mark.way is Way.CLOSE and self._is_possessive(mark):
                opened.fallback = mark.token if opened.fallback < 0 else opened.fallback
                return
            opened.stop, opened.closed = mark.token + 1, True
            self.single = None
            self.floor = opened.stop if not self.doubles else self.floor

    def _is_possessive(self, mark: Mark) -> bool:
        """Whether the mark may be the apostrophe of a plural: ``the allies' plan``."""
        words = self.tokens.words
        before, after = words[mark.token - 1], words[mark.token + 1] if mark.token + 1 < len(words) else ""
        return before[-1:] in "sxz" and before[-1:] != "" and after[:1].isalnum()
