"""Where a content ends: each place where it might is judged by readable signs with learnt weights."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from natonews.lexicon.tables.cues_content import OCCASIONS, TEXTS
from natonews.lexicon.tables.edge_weights import EDGES
from natonews.parsing.groups.groups import NounGroup

from .cues import Cue
from .passage import DASHES, Passage

_PLAIN = frozenset(["NG", "VG", "POS", "RP"])
_WORDED = frozenset(["IN", "TO", "CC", "WRB", "WDT", "WP", "RB", ",", ":", "DT", "WP$", "MD"])


def first_edge(passage: Passage, cue: Cue, start: int, stop: int, others: Sequence[Cue]) -> int:
    """The item before `stop` at which the content that begins at `start` ends."""
    weigh = EDGES.get
    bias = EDGES["bias"]
    for at, signs in boundaries(passage, cue, start, stop, others):
        total = bias
        for sign in signs:
            total += weigh(sign, 0.0)
        if total > 0:
            return at
    return stop


def boundaries(
    passage: Passage, cue: Cue, start: int, stop: int, others: Sequence[Cue]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each place where the content might end, with its signs."""
    ground = _Ground.of(passage, cue, start, others)
    whole = "phrase"
    opened = passage.quote_of(cue.item)
    quote_of, verb_at = passage.quote_of, passage.verb
    for at in range(start, stop):
        if at > start and quote_of(at) == opened and _may_end(passage, at):
            yield at, _signs(ground, at, whole, _near(at - start))
        verb = verb_at(at)
        if verb is not None and verb.finite:
            whole = "clause"


@frozen(eq=False)
class _Ground:
    """What all places of one content have in common."""

    passage: Passage
    family: str  #: of the cue's frame
    role: str  #: of the cue's clause
    foreign: frozenset[int]  #: the first items of clauses that do not hang on the cue
    joined: frozenset[int]  #: items of coordinated noun groups
    on_nouns: frozenset[int]  #: prepositions that hang on nouns
    cued: frozenset[int]  #: the verbs of other cues

    @classmethod
    def of(cls, passage: Passage, cue: Cue, start: int, others: Sequence[Cue]) -> "_Ground":
        return cls(
            passage,
            _family(cue),
            cue.clause.relation if cue.clause else "none",
            _foreign(passage, cue, start),
            frozenset(item for group in passage.analysis.conjuncts for item in group),
            frozenset(phrase.at for phrase in passage.analysis.attached),
            frozenset(other.item for other in others if other.clause is not None and other is not cue),
        )


def _near(length: int) -> str:
    if length < 3:
        return str(length)
    return "3-5" if length < 6 else "6-9" if length < 10 else "10+"


def _may_end(passage: Passage, at: int) -> bool:
    """Whether an item may be the first after a content: no possessive mark, no noun group that just goes on."""
    return passage.word(at) not in ("'s", "'") and (passage.noun(at) is None or _fresh(passage, at))


def _fresh(passage: Passage, at: int) -> bool:
    """Whether a noun group does not just go on from a preposition or an owner."""
    before = passage.items[at - 1]
    return before.kind not in ("IN", "TO", "CC") and passage.lower[before.stop - 1] not in ("'s", "'")


def _family(cue: Cue) -> str:
    name = cue.frame.name.removeprefix("to-")
    if name.startswith("np") or (name.startswith("p-") and name != "p-as"):
        return name if name in ("np-as", "np-to", "np-of", "np-for") else ("np" if name.startswith("np") else "p")
    return name


def _foreign(passage: Passage, cue: Cue, start: int) -> frozenset[int]:
    """The first items of the clauses that do not depend on the cue's clause."""
    if cue.clause is None:
        return frozenset()
    found: set[int] = set()
    mine = {cue.clause.number}
    for clause in passage.analysis.clauses:
        if clause.verb < start and clause.number not in mine:
            continue
        if clause.parent in mine and (clause.relation != "conjunct" or clause.parent != cue.clause.number):
            mine.add(clause.number)
        elif clause.number not in mine:
            own = [at for at in clause.subjects if start < at < clause.verb and not clause.inherited]
            found.add(min([clause.verb, *own]))
    return frozenset(found)


def _signs(ground: _Ground, at: int, whole: str, near: str) -> tuple[str, ...]:
    passage, family = ground.passage, ground.family
    quoted_comma = passage.is_mark(at - 1) and passage.word(at - 2) == ","
    if quoted_comma:  # the comma stands inside the marks: "badly spent," a claim that
        at -= 1
    here, next_ = "," if quoted_comma else _spelled(passage, at), _spelled(passage, at + 1)
    before = passage.items[at - 1].kind
    signs = [
        f"at={here}",
        f"at-family={here}/{family}",
        f"at-whole={here}/{family}/{whole}",
        f"at-next={here}/{next_}",
        f"at-before={here}/{before}",
        f"near={family}/{near}",
        f"role={ground.role}/{here}",
    ]
    if here == ",":
        after = _after_comma(passage, at)
        signs.append(f"after-comma={after}")
        signs.append(f"after-comma-family={family}/{after}")
    if ground.cued and here in _JOINTS:
        signs.extend(_cue_follows(passage, at, here, ground.cued))
    signs.extend(_of_structure(ground, at, here, next_))
    signs.extend(_of_item(ground, at, here, before))
    if quoted_comma or (at > 0 and passage.is_mark(at - 1)):
        signs.append(f"after-mark={here}")
    return tuple(signs)


def _of_structure(ground: _Ground, at: int, here: str, next_: str) -> Iterator[str]:
    """Signs from the clauses: whether one that does not hang on the cue begins here, whether a list goes on."""
    first = at + 1 if here in (",", "and", "but", "or", "dash", ";") else at
    if next_ in ("and", "but", "or") and here == ",":
        first = at + 2
    if first in ground.foreign or at in ground.foreign:
        yield f"foreign={here}"
        yield "foreign"
        yield f"foreign-role={ground.role}"
    if at + 1 in ground.joined or (here == "," and at + 2 in ground.joined):
        yield f"joined={here}"


def _of_item(ground: _Ground, at: int, here: str, before: str) -> Iterator[str]:
    """Signs from the item itself: a noun group's article, what a preposition hangs on, an expression of time."""
    passage, family = ground.passage, ground.family
    noun = passage.noun(at)
    if noun is not None:
        yield f"noun={noun.determiner if noun.determiner in ('a', 'an', 'the') else ''}/{before}"
    if passage.items[at].kind == "IN":
        hangs = at in ground.on_nouns
        yield f"on-noun={hangs}/{family}"
        yield f"on-noun-word={hangs}/{here}"
        led = passage.noun(at + 1)
        if led is not None and led.time:
            yield f"time-after={family}"
            yield f"time-after-word={here}"
        if led is not None and (led.lemma in OCCASIONS or led.lemma in TEXTS):
            yield f"occasion={family}"
            yield f"occasion-word={here}"
    if passage.items[at].kind == "TIME" or (noun is not None and noun.time):
        yield f"time={family}"


_JOINTS = frozenset([",", "and", "but", "while", "as", "though", "although", "dash", ";", "or", "when"])


def _cue_follows(passage: Passage, at: int, here: str, cued: frozenset[int]) -> Iterator[str]:
    """Whether the next verb after a joint is a cue, and whether it has a subject of its own."""
    for item in range(at + 1, min(at + 9, len(passage))):
        verb = passage.verb(item)
        if verb is not None:
            if item in cued:
                own = item > at + 1 and passage.noun(item - 1) is not None
                yield f"cue-follows={here}"
                yield f"cue-follows={here}/{_spelled(passage, at + 1)}/{'own' if own else 'shared'}/{verb.tense}"
            return
        if passage.word(item) == "," and item > at + 1:
            return


def _spelled(passage: Passage, at: int) -> str:
    """A word where words matter, else the kind of item."""
    if at >= len(passage):
        return "end"
    group = passage.items[at]
    word = passage.word(at)
    if word in DASHES:
        return "dash"
    if passage.is_mark(at):
        return "mark"
    verb = passage.verb(at)
    if verb is not None:
        return f"VG-{verb.tense}"
    if isinstance(group, NounGroup):
        if group.relative or word in ("who", "which", "that", "what", "whom"):
            return word
        return "NG-time" if group.time else "NG-pronoun" if group.pronoun else "NG"
    if group.kind in _WORDED:
        return word
    return group.kind


def _after_comma(passage: Passage, at: int) -> str:
    """What stands after a comma, and whether a finite verb comes before the next one."""
    word = _spelled(passage, at + 1)
    second = _spelled(passage, at + 2) if word in ("and", "but", "or", "so", "NG", "NG-pronoun") else ""
    determiner = ""
    noun = passage.noun(at + 1)
    if noun is not None and not noun.pronoun:
        named = "name" if noun.name is not None else ""
        determiner = noun.determiner if noun.determiner in ("a", "an", "the") else named
    finite = "phrase"
    for item in range(at + 1, len(passage)):
        verb = passage.verb(item)
        if verb is not None and verb.finite:
            finite = "finite"
            break
        if passage.word(item) == ",":
            break
    return f"{word}/{second}/{determiner}/{finite}"
