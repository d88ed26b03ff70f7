"""How far a content reaches: its edges as people draw them."""

from collections.abc import Sequence

from attrs import frozen

from natonews.parsing.clauses.clauses import Clause

from .bounds import before_comment, before_own_verb, before_second
from .cues import Cue
from .edges import first_edge
from .passage import DASHES, Passage
from .said import Range
from .speaking.speakers import is_passive
from .speaking.subjects import Speaker, outer_clause, stop_of
from .unsaid import drawn, judged, spoken_to, withheld

_TRAILING = frozenset([",", ".", ";", ":", "..."]) | DASHES


@frozen(eq=False)
class Content:
    """The content of one cue in its own sentence."""

    pieces: tuple[Range, ...]
    rule: str


def content_of(passage: Passage, cue: Cue, speaker: Speaker | None, others: Sequence[Cue]) -> Content | None:
    """What the cue attributes, or None where nothing is found.

    `others` are the accepted cues of the sentence: a content ends where the next attribution begins.
    """
    if cue.kind in ("according", "for"):
        return _of_whole(passage, cue, others)
    if cue.kind == "adverb":
        return _around_adverb(passage, cue, others)
    if cue.kind == "dash":
        return Content((_quoted_before(passage, cue.item - 1, others, cue),), "quotation-before")
    before = _before(passage, cue, speaker, others)
    if before is not None:
        return before
    if cue.word.lemma in ("seem", "appear") or (is_passive(passage, cue) and not cue.frame.name.startswith("to-")):
        return _of_passive(passage, cue, others)
    if cue.kind == "noun" and passage.word(cue.last) in ("from", "by"):
        piece = drawn(passage, cue)
        return Content((piece,), "drawn") if piece else None
    piece = judged(passage, cue) or _after(passage, cue, others) or spoken_to(passage, cue) or withheld(passage, cue)
    return Content((piece,), "after") if piece else None


def _after(passage: Passage, cue: Cue, others: Sequence[Cue]) -> Range | None:
    start, name = cue.frame.start, cue.frame.name
    if name in ("end", "comma", "other", "to-end", "to-comma") or start >= len(passage):
        return None
    stop = reach(passage, cue, start, others)
    return trimmed(passage, start, first_edge(passage, cue, start, stop, others))


def trimmed(passage: Passage, start: int, stop: int) -> Range | None:
    """Items as tokens, without the comma or full stop at the edges; a closing mark stays."""
    items = passage.items
    while stop > start and passage.lower[items[stop - 1].stop - 1] in _TRAILING:
        stop -= 1
    while start < stop and (passage.word(start) in _TRAILING):
        start += 1
    return (items[start].first, items[stop - 1].stop) if start < stop else None


def reach(passage: Passage, cue: Cue, start: int, others: Sequence[Cue]) -> int:
    """The item after a clause-like content that begins at `start`."""
    stop = before_comment(passage, start, _bounds(passage, cue, start))
    stop = before_second(passage, cue, start, stop)
    if cue.kind == "noun":
        stop = before_own_verb(passage, cue, start, stop)
    for other in others:
        if start < other.item < stop and other is not cue:
            stop = min(stop, _cut_before(passage, cue, start, other) or stop)
    return stop


def _bounds(passage: Passage, cue: Cue, start: int) -> int:
    """The sentence's end, or the end of the quotation that the cue stands in."""
    within = passage.quote_of(cue.item)
    stop = len(passage)
    if within >= 0:
        for at in range(start, stop):
            if passage.quote_of(at) != within:
                return at
            if passage.is_mark(at):
                return at
    return stop


def _cut_before(passage: Passage, cue: Cue, start: int, other: Cue) -> int | None:
    """Where another attribution that is not part of the content begins."""
    if passage.quote_of(other.item) != passage.quote_of(cue.item):
        return None
    if other.kind == "according":
        return other.item if passage.word(other.item - 1) != "," else other.item - 1
    clause = other.clause
    if clause is None or other.kind == "noun":
        return None
    first = _head_of(clause)
    lead = first - 1
    if passage.word(lead) == "," and _closes(cue, other):
        return lead
    verb = passage.verb(other.item)
    if verb is not None and verb.tense == "gerund":
        if passage.is_mark(lead):
            return first
        if clause.relation == "participle" and passage.word(lead) in (",", "and", "while", "before", "by"):
            return lead
    if clause.relation == "conjunct" and cue.clause is not None:
        outer = outer_clause(passage, clause)
        if _hangs_on(passage, clause, cue.clause) or (outer is not None and outer.number == cue.clause.number):
            return _joint(passage, start, first)
    return None


def _closes(cue: Cue, other: Cue) -> bool:
    """Whether the other cue takes the whole before it: "ordered the paper to close, its editor said"."""
    if other.clause is None or other.clause.inherited or "quote" not in other.word.frames or other.word.grade < 2:
        return False
    return other.item > cue.item and (other.frame.name == "end" or other.clause.relation == "parenthetical")


def _head_of(clause: Clause) -> int:
    own = [at for at in clause.subjects if at < clause.verb and not clause.inherited]
    return min([clause.verb, *own]) if own else clause.verb


def _hangs_on(passage: Passage, clause: Clause, governor: Clause) -> bool:
    seen = 0
    while clause.relation == "conjunct" and clause.parent is not None and seen < 6:
        if clause.parent == governor.number:
            return True
        clause = passage.analysis.clauses[clause.parent]
        seen += 1
    return False


def _joint(passage: Passage, start: int, first: int) -> int | None:
    """The comma or "and" before a coordinated clause."""
    at = first - 1
    while at > start and passage.items[at].kind in ("RB", "TIME", "NG"):
        at -= 1
    if passage.items[at].kind != "CC" and passage.word(at) not in (",", ";"):
        return None
    if at - 1 > start and passage.word(at - 1) in (",", ";"):
        at -= 1
    return at


def _left_edge(passage: Passage, cue: Cue, speaker: Speaker | None) -> int:
    edge = cue.item
    if speaker is not None and speaker.before(passage.items[cue.item].first):
        first = passage.item_of(speaker.tokens[0])
        if not any(passage.word(at) == "," and passage.verb(at + 1) for at in range(first, edge - 1)):
            edge = first
    while edge > 0 and passage.items[edge - 1].kind in ("RB", "TIME"):
        edge -= 1
    return edge


def _before(passage: Passage, cue: Cue, speaker: Speaker | None, others: Sequence[Cue]) -> Content | None:
    """Content before the cue: "Russia would lose, Rutte said"; around it: "Russia, Rutte said, would lose"."""
    verb = passage.verb(cue.item)
    quoted = speaker is not None and speaker.rule == "quoted-as"
    if cue.kind not in ("verb", "phrase", "light", "other") or verb is None or (verb.tense == "gerund" and not quoted):
        return None
    if _content_follows(passage, cue):
        return None
    edge = _left_edge(passage, cue, speaker)
    lead = edge - 1
    if lead < 0:
        return _sentence_before(passage) if passage.after_quote and cue.frame.name != "quote" else None
    says = "quote" in cue.word.frames and cue.word.grade == 3
    if _led_in(passage, lead, others, cue) or _opens_own(passage, lead, cue):
        return None
    if passage.ends_speech(lead) or (says and passage.is_mark(lead)):
        return Content((_quoted_before(passage, lead, others, cue),), "quotation-before")
    word = passage.word(lead)
    if word != "," and word not in DASHES:
        return None
    if passage.is_mark(lead - 1) and passage.quote_of(lead - 1) >= 0:
        return Content((_quoted_before(passage, lead - 1, others, cue),), "quotation-before")
    if not ("that" in cue.word.frames or "quote" in cue.word.frames) or cue.kind == "other":
        return None
    if cue.frame.name == "wh":
        return None
    return _clause_before(passage, cue, speaker, lead, others)


def _opens_own(passage: Passage, lead: int, cue: Cue) -> bool:
    """Whether the mark before opens the quotation that the cue stands in: ``"Assad promised us gas," he said``."""
    return passage.is_mark(lead) and passage.quote_of(lead) == passage.quote_of(cue.item) >= 0


def _led_in(passage: Passage, lead: int, others: Sequence[Cue], cue: Cue) -> bool:
    """Whether another cue leads in the quotation before: ``Saying "it is over," Rutte called for``."""
    number = passage.quote_of(lead)
    led = (other for other in others if other is not cue and other.item == 0 and other.frame.name == "quote")
    return number >= 0 and any(passage.quote_of(other.frame.start) == number for other in led)


def _content_follows(passage: Passage, cue: Cue) -> bool:
    """Whether the frame shows that the content stands after the cue."""
    if cue.frame.name in ("that", "clause", "colon", "to-that", "to-clause", "to-colon", "to-quote", "far-quote"):
        return True
    if cue.frame.name == "quote":
        return passage.is_mark(cue.last + 1)
    # "when asked" may follow a cue whose words stand before it.
    return cue.frame.name == "wh" and passage.word(cue.frame.start) not in ("when", "where")


def _sentence_before(passage: Passage) -> Content:
    """The quotation that ends with the sentence before, as in ``"Is that all?" Rutte said``."""
    stop = first = passage.row.first
    number = passage.quoted[first - 1]
    while first > 0 and passage.quoted[first - 1] == number:
        first -= 1
    return Content(((first, stop),), "quotation-before")


def _quoted_before(passage: Passage, mark: int, others: Sequence[Cue], cue: Cue) -> Range:
    number = passage.quote_of(mark)
    first = mark
    while first > 0 and passage.quote_of(first - 1) == number:
        first -= 1
    if not _stands_alone(passage, first, others, cue):
        first = _start_before(passage, first, others, cue)
    return (passage.items[first].first, passage.items[mark].stop)


def _stands_alone(passage: Passage, first: int, others: Sequence[Cue], cue: Cue) -> bool:
    """Whether a quotation before its cue is the whole content, and not the end of a longer one."""
    before = passage.word(first - 1)
    if first == 0 or before in (":", ";") or passage.is_mark(first - 1):
        return True
    if before not in (",", "and", "but", "then") and before not in DASHES:
        return False
    # After an introduction ("In a statement, ...") or another attribution ("denied it, and ...") it stands alone.
    told = any(other is not cue and other.clause is not None and other.item < first for other in others)
    return told or not any((verb := passage.verb(at)) is not None and verb.finite for at in range(first))


def _start_before(passage: Passage, stop: int, others: Sequence[Cue], cue: Cue) -> int:
    """Where the content that ends at `stop` begins: the sentence, or after another attribution."""
    told = min((other.last for other in others if other is not cue and other.clause is not None), default=stop)
    first = 0
    for at in range(told, stop):
        if passage.items[at].kind == "CC" and _begins_clause(passage, at, stop) and not _shares(passage, at):
            first = at + 1
    while first < stop and passage.items[first].kind in ("CC", ",", ":"):
        first += 1
    return first


def _shares(passage: Passage, joint: int) -> bool:
    """Whether the verb behind "and" shares its subject: "China opposes and strongly condemns it, a spokesman said"."""
    at = joint + 1
    while at < len(passage) and passage.items[at].kind == "RB":
        at += 1
    before = passage.word(joint - 1) == "," or passage.is_mark(joint - 1)
    return passage.verb(at) is not None and not before


def _begins_clause(passage: Passage, joint: int, stop: int) -> bool:
    """Whether "and" joins clauses: it stands after a comma, or a verb follows before the next joint."""
    for at in range(joint + 1, stop):
        verb = passage.verb(at)
        if verb is not None:
            return verb.finite
        if passage.word(at) == "," or passage.items[at].kind == "CC":
            return False
    return False


def _clause_before(
    passage: Passage, cue: Cue, speaker: Speaker | None, lead: int, others: Sequence[Cue]
) -> Content | None:
    inverted = speaker is not None and speaker.inverted
    bare = inverted or cue.frame.name in _NOTHING_AFTER
    if not bare and not cue.frame.name.startswith(("p-", "to-p")):
        return None
    first = _start_before(passage, lead, others, cue)
    left = trimmed(passage, first, lead)
    fronted = passage.verb(first)
    if left is None or (fronted is not None and fronted.tense in ("participle", "gerund")):
        return None  # "Asked if it was true, Rutte said no"
    stop = stop_of(passage, speaker) if speaker is not None and inverted else cue.last + 1
    while stop < len(passage) and passage.word(stop) != ",":
        stop += 1
    last = stop >= len(passage) - 1
    headline = last and bare and passage.noun(first) is not None and any(map(passage.verb, range(first, lead)))
    if (headline and "quote" in cue.word.frames) or _is_clause(passage, first, lead):
        rest = _resumed(passage, stop, others)
        return Content((left, rest) if rest else (left,), "clause-before")
    return _around(passage, cue, left, lead, stop, others) if bare else None


def _around(passage: Passage, cue: Cue, left: Range, lead: int, stop: int, others: Sequence[Cue]) -> Content | None:
    """A subject before the cue and its verb after: "Russia, Rutte said, would lose"."""
    subordinate = passage.word(passage.item_of(left[0])) in _SUBORDINATORS
    if stop + 1 >= len(passage) or not (subordinate or passage.noun(lead - 1) is not None):
        return None
    if not any(passage.verb(at) is not None for at in range(stop + 1, len(passage))):
        return None
    right = trimmed(passage, stop + 1, reach(passage, cue, stop + 1, others))
    return Content((left, right), "around") if right else None


def _resumed(passage: Passage, comma: int, others: Sequence[Cue]) -> Range | None:
    """The second half of a content that the cue interrupts: "It killed nine, officials said, and wounded 20"."""
    if passage.word(comma) == "," and passage.word(comma + 1) in _RESUMING:
        return trimmed(passage, comma + 1, len(passage))
    if passage.word(comma) != "," or passage.word(comma + 1) not in ("and", "but", "or"):
        return None
    at = comma + 2
    while at < len(passage) and passage.items[at].kind == "RB":
        at += 1
    verb = passage.verb(at)
    if verb is None or not verb.finite or any(other.item == at for other in others):
        return None
    return trimmed(passage, comma + 1, len(passage))


_RESUMING = frozenset(["that", "by", "because", "if", "unless", "than", "until"])
_NOTHING_AFTER = frozenset(["end", "comma", "to-end", "to-comma", "other"])


def _of_passive(passage: Passage, cue: Cue, others: Sequence[Cue]) -> Content | None:
    """The subject and what follows: "Rutte is expected to win"."""
    pieces: list[Range] = []
    clause = cue.clause
    if clause is not None and clause.subjects and not clause.inherited:
        first = clause.subjects[0]
        noun = passage.noun(first)
        if noun is not None and not (noun.pronoun and noun.lemma == "it" and cue.frame.name in ("that", "clause")):
            group = passage.items[first]
            begin = passage.items[noun.possessor].first if noun.possessor is not None else group.first
            last = max([first, *(at for at in clause.subjects if at < cue.item)])
            if first < cue.item and not any(passage.word(at) in (",", ":") for at in range(last, cue.item)):
                last = cue.item - 1  # with what hangs on it: "the claim that it hit a base was rejected"
                while last > first and passage.items[last].kind in ("RB", "TIME"):
                    last -= 1
            pieces.append((begin, passage.items[last].stop))
    after = _after(passage, cue, others) if cue.frame.name not in ("p-by", "p-in", "p-on", "p-at") else None
    if after is not None:
        pieces.append(after)
    return Content(tuple(sorted(pieces)), "passive") if pieces else None


def _of_whole(passage: Passage, cue: Cue, others: Sequence[Cue]) -> Content | None:
    """The clause that "according to X" goes with."""
    after_source = cue.frame.start
    size = len(passage)
    if cue.item == 0 or (cue.item <= 2 and passage.word(cue.item - 1) in ("and", "but", ",")):
        while after_source < size and passage.word(after_source) != ",":
            after_source += 1
        piece = trimmed(passage, after_source, reach(passage, cue, after_source, others))
        return Content((piece,), "according-to-first") if piece else None
    first = _start_before(passage, cue.item, others, cue)
    piece = trimmed(passage, first, cue.item)
    if piece is None:
        return None
    if passage.word(after_source) == "," and not _is_clause(passage, first, cue.item):
        rest = trimmed(passage, after_source + 1, reach(passage, cue, after_source + 1, others))
        if rest is not None and _is_clause(passage, after_source + 1, size):
            return Content((piece, rest), "according-to-inside")
    return Content((piece,), "according-to-last")


def _is_clause(passage: Passage, first: int, stop: int) -> bool:
    """Whether a main clause stands there: a finite verb; after "if" or "when" one behind a comma."""
    verb = _finite(passage, first, stop)
    if passage.word(first) not in _SUBORDINATORS:
        return verb < stop
    comma = next((at for at in range(verb, stop) if passage.word(at) == ","), stop)
    return comma < stop - 1 and passage.noun(comma + 1) is not None and _finite(passage, comma + 1, stop) < stop


def _finite(passage: Passage, first: int, stop: int) -> int:
    return next((at for at in range(first, stop) if (v := passage.verb(at)) is not None and v.finite), stop)


_SUBORDINATORS = frozenset(["unless", "if", "when", "although", "though", "while", "because", "as", "since", "once"])


def _around_adverb(passage: Passage, cue: Cue, others: Sequence[Cue]) -> Content | None:
    """The clause that "reportedly" stands in, without the word itself."""
    first = _start_before(passage, cue.item, others, cue)
    stop = reach(passage, cue, cue.last + 1, others)
    whole = trimmed(passage, first, stop)
    if whole is None:
        return None
    (left, right), (token, after) = whole, cue.span
    pieces = tuple(piece for piece in ((left, min(token, right)), (max(after, left), right)) if piece[0] < piece[1])
    return Content(pieces, "adverb") if pieces else None
