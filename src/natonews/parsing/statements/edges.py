"""Where a content ends: each place where it might is judged by readable signs with learnt weights."""

from collections.abc import Iterator, Sequence

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
    seen_verb = False
    opened = passage.quote_of(cue.item)
    family = _family(cue)
    role = cue.clause.relation if cue.clause else "none"
    foreign = _foreign(passage, cue, start)
    cued = {other.item for other in others if other.clause is not None and other is not cue}
    joined = {item for group in passage.analysis.conjuncts for item in group}
    on_nouns = {phrase.at for phrase in passage.analysis.attached}
    for at in range(start, stop):
        group = passage.items[at]
        verb = passage.verb(at)
        if at > start and passage.quote_of(at) == opened and not _closing(passage, at):
            if group.kind not in ("NG", "VG") or (isinstance(group, NounGroup) and _fresh(passage, at)) or verb is not None:
                yield at, _signs(passage, at, family, role, seen_verb, at - start, foreign, joined, on_nouns, cued)
        if verb is not None and verb.finite:
            seen_verb = True


def _closing(passage: Passage, at: int) -> bool:
    return passage.lower[passage.items[at].first] in ("'s", "'")


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
        if clause.parent in mine and clause.relation != "conjunct":
            mine.add(clause.number)
        elif clause.parent in mine and clause.parent != cue.clause.number:
            mine.add(clause.number)
        elif clause.number not in mine:
            own = [at for at in clause.subjects if start < at < clause.verb and not clause.inherited]
            found.add(min([clause.verb, *own]))
    return frozenset(found)


def _signs(
    passage: Passage,
    at: int,
    family: str,
    role: str,
    seen_verb: bool,
    length: int,
    foreign: frozenset[int],
    joined: set[int],
    on_nouns: set[int],
    cued: set[int],
) -> tuple[str, ...]:
    quoted_comma = passage.is_mark(at - 1) and passage.word(at - 2) == ","
    if quoted_comma:  # the comma stands inside the marks: "badly spent," a claim that
        at -= 1
    here, next_ = "," if quoted_comma else _spelled(passage, at), _spelled(passage, at + 1)
    before = passage.items[at - 1].kind
    whole = "clause" if seen_verb else "phrase"
    near = "1" if length == 1 else "2" if length == 2 else "3-5" if length < 6 else "6-9" if length < 10 else "10+"
    signs = [
        f"at={here}",
        f"at-family={here}/{family}",
        f"at-whole={here}/{family}/{whole}",
        f"at-next={here}/{next_}",
        f"at-before={here}/{before}",
        f"near={family}/{near}",
        f"role={role}/{here}",
    ]
    if here == ",":
        signs.append(f"after-comma={_after_comma(passage, at)}")
        signs.append(f"after-comma-family={family}/{_after_comma(passage, at)}")
    if cued and here in _JOINTS:
        signs.extend(_cue_follows(passage, at, here, cued))
    noun = passage.noun(at)
    if noun is not None:
        signs.append(f"noun={noun.determiner if noun.determiner in ('a', 'an', 'the') else ''}/{before}")
    first = at + 1 if here in (",", "and", "but", "or", "dash", ";") else at
    if next_ in ("and", "but", "or") and here == ",":
        first = at + 2
    if first in foreign or at in foreign:
        signs.append(f"foreign={here}")
        signs.append("foreign")
        signs.append(f"foreign-role={role}")
    if at + 1 in joined or (here == "," and at + 2 in joined):
        signs.append(f"joined={here}")
    if passage.items[at].kind == "IN":
        signs.append(f"on-noun={at in on_nouns}/{family}")
        signs.append(f"on-noun-word={at in on_nouns}/{here}")
        object_ = passage.noun(at + 1)
        if object_ is not None and object_.time:
            signs.append(f"time-after={family}")
            signs.append(f"time-after-word={here}")
    if quoted_comma or (at > 0 and passage.is_mark(at - 1)):
        signs.append(f"after-mark={here}")
    if passage.items[at].kind == "TIME" or (isinstance(group := passage.items[at], NounGroup) and group.time):
        signs.append(f"time={family}")
    return tuple(signs)


_JOINTS = frozenset([",", "and", "but", "while", "as", "though", "although", "dash", ";", "or", "when"])


def _cue_follows(passage: Passage, at: int, here: str, cued: set[int]) -> Iterator[str]:
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
        determiner = noun.determiner if noun.determiner in ("a", "an", "the") else "name" if noun.name is not None else ""
    finite = "phrase"
    for item in range(at + 1, len(passage)):
        verb = passage.verb(item)
        if verb is not None and verb.finite:
            finite = "finite"
            break
        if passage.word(item) == ",":
            break
    return f"{word}/{second}/{determiner}/{finite}"
