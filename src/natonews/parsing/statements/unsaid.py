"""Contents of cues that nothing follows: what is judged before them, and words that are withheld."""

from natonews.lexicon.tables.replies import SAYING_NOUNS
from natonews.ontology import SpeechAct
from natonews.parsing.groups.groups import VerbGroup

from .cues import Cue
from .passage import Passage
from .said import Range


def judged(passage: Passage, cue: Cue) -> Range | None:
    """What is judged before the verb: "a charge" in "a charge that Bamako denies"."""
    clause = cue.clause
    if clause is None or clause.relation != "relative" or cue.frame.name not in _CLOSED or not clause.objects:
        return None
    noun = passage.noun(clause.objects[0])
    if cue.word.act not in _JUDGING or noun is None or noun.lemma not in SAYING_NOUNS or noun.stop > cue.span[0]:
        return None
    return (noun.first, noun.stop)


_CLOSED = frozenset(["end", "comma", "p-as", "p-on", "p-at", "p-in"])
#: Verbs that withhold words where they are negated. Lemmas.
WITHHELD = frozenset(["comment", "respond", "reply", "answer", "elaborate"])
_JUDGING = frozenset([SpeechAct.REJECT, SpeechAct.DENY, SpeechAct.CRITICIZE, SpeechAct.SUPPORT])


def withheld(passage: Passage, cue: Cue) -> Range | None:
    """The verb itself, where nothing tells what is not said: "did not comment"."""
    verb = passage.verb(cue.item)
    return (verb.head, verb.stop) if verb is not None and verb.negated and verb.lemma in WITHHELD else None


def drawn(passage: Passage, cue: Cue) -> Range | None:
    """What draws words from somebody: "The plan" of "The plan drew criticism from Rome"."""
    for clause in passage.analysis.clauses:
        if cue.item in clause.objects and clause.subjects and not clause.inherited:
            noun = passage.noun(clause.subjects[0])
            return None if noun is None else (noun.first, noun.stop)
    return None


def spoken_to(passage: Passage, cue: Cue) -> Range | None:
    """Who is warned, where nothing else follows: "had warned Tehran weeks earlier"."""
    at = cue.frame.addressee
    if at is None or cue.word.act is not SpeechAct.WARN or passage.noun(at) is None:
        return None
    return (passage.items[at].first, passage.items[at].stop)


def unsaid(before: tuple[str, ...], verb: VerbGroup) -> bool:
    """Whether the words before a verb tell that it is not done: "without naming", "has yet to thank".

    >>> from natonews.parsing.groups.groups import VerbGroup
    >>> naming = VerbGroup("VG", 4, 5, 4, "name", tense="gerund")
    >>> unsaid(("stopped", "short", "of"), naming), unsaid(("instead", "of"), naming)
    (True, False)
    """
    if verb.tense == "gerund":
        return before[-1:] == ("without",) or before[-2:] in (("short", "of"), ("refrained", "from"), ("avoided",))
    if verb.tense == "infinitive" and before[-1:] == ("yet",):
        return before[-2:-1] in (("has",), ("have",), ("had",))
    asked = not {"did", "does", "do", "has", "have", "had"}.isdisjoint(before)
    return asked and not {"nowhere", "never"}.isdisjoint(before[:-1])
