"""Whose gerund it is where a noun stands before it that speaks nothing, and whose past looks like a participle."""

from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.statements.frames import past_noun
from natonews.parsing.statements.passage import Passage

from .subjects import Speaker, group_at, subject_of

_TURNS = frozenset("turn turns pain pains step steps care".split())
_TROUBLE = frozenset("time trouble difficulty fun problem".split())
_SIGNS = frozenset("sign banner placard poster flag shirt t-shirt".split())
#: Verbs with the objects behind which a gerund is their subject's deed; None stands for any object.
_BUSY: dict[str, frozenset[str] | None] = {
    "spend": None, "waste": None, "take": _TURNS, "have": _TROUBLE, "hold": _SIGNS, "carry": _SIGNS, "wave": _SIGNS,
    "raise": _SIGNS, "wear": _SIGNS, "email": None, "e-mail": None, "text": None, "message": None, "phone": None,
}  # fmt: skip


def busy_with(passage: Passage, lead: int) -> Speaker | None:
    """The subject of "spent his speech defending", "took turns urging": of the verb with the noun at `lead`."""
    noun = passage.noun(lead)
    if noun is None:
        return None
    head = lead
    while passage.word(head - 1) == "of" and passage.noun(head - 2) is not None:
        head -= 2  # "spent much of his speech defending"
    for clause in passage.analysis.clauses:
        objects = _BUSY.get(passage.items[clause.verb].lemma, frozenset())
        if clause.verb < head and head in clause.objects and (objects is None or noun.lemma in objects):
            found = subject_of(passage, clause)
            return None if found is None else Speaker(found.item, found.tokens, "governing")
    return None


def fronted_subject(passage: Passage, clause: Clause) -> Speaker | None:
    """The group that opens a sentence, over an aside: "Kern, for her part, sided with Rome".

    For main verbs of the past that look like participles; None where a finite verb comes before.
    """
    verb = passage.verb(clause.verb)
    if verb is None or verb.tense != "participle" or verb.passive or verb.perfect or verb.stop - verb.first > 1:
        return None
    if passage.word(clause.verb - 1) != "," or passage.noun(0) is None:
        return None
    comma = past_noun(passage, 0)
    if passage.word(comma) != "," or comma >= clause.verb - 1:
        return None
    between = (passage.verb(at) for at in range(clause.verb))
    if any(other is not None and other.finite for other in between):
        return None
    inner = passage.items[comma + 1].kind in ("IN", "VG", "RB") and passage.word(comma + 1) not in ("who", "which")
    return group_at(passage, 0, "subject") if inner else None
