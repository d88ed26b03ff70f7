"""Cues that need no weighing: constructions that always attribute."""

from natonews.lexicon.tables.replies import DEED_NOUNS, SAYING_NOUNS
from natonews.model import SentenceKind
from natonews.ontology import SpeechAct
from natonews.parsing.draft import Draft

from .cues import Cue
from .nested import stands_for_words
from .passage import Passage
from .subjects import Speaker

_FAIR = 2  # grade of a cue word that attributes about as often as not


def plain(draft: Draft, passage: Passage, cue: Cue, speaker: Speaker | None) -> bool:
    """What needs no weighing: "For Kyiv, the deal is dead", "It is unclear who", a headline's "Pentagon: No troops"."""
    if cue.kind == "adjective" and cue.word.lemma in ("clear", "unclear") and cue.frame.name == "wh":
        return True
    if cue.word.act is SpeechAct.DECLINE and cue.kind == "phrase":
        return True  # "would neither confirm nor deny"
    if cue.kind == "noun":
        return speaker is not None and stands_for_words(cue)
    noun = passage.noun(speaker.item) if speaker is not None else None
    if noun is None or noun.name is None or noun.time:
        return False
    kind = draft.sentences[passage.number].sentence.kind
    if cue.kind == "colon":
        return kind in _LINES and draft.names[noun.name].kind in ("PER", "ORG")
    if cue.kind == "verb" and kind is SentenceKind.HEADLINE:  # "Warsaw says drones crossed, Moscow denies role"
        finite = passage.verb(cue.item)
        conjunct = cue.clause is not None and cue.clause.relation == "conjunct" and not cue.clause.inherited
        told = finite is not None and finite.tense == "present" and cue.word.grade > _FAIR
        return conjunct and told and cue.word.act in _ANSWERING and cue.frame.name in ("np", "post-np")
    if cue.kind in ("verb", "phrase") and cue.word.act in _JUDGING and cue.frame.name == "np":
        thing = passage.noun(cue.frame.start)
        known = thing is not None and thing.determiner in _DEFINITE and thing.lemma in _SAID
        return known and draft.names[noun.name].kind in ("PER", "ORG", "GPE", "LOC")
    if cue.kind != "for":
        return False
    verb = next((verb for at in range(cue.last, len(passage)) if (verb := passage.verb(at)) is not None), None)
    return verb is not None and verb.copula


_LINES = frozenset([SentenceKind.HEADLINE, SentenceKind.ITEM])
_ANSWERING = frozenset([SpeechAct.DENY, SpeechAct.REJECT, SpeechAct.CRITICIZE, SpeechAct.ACCUSE])


#: "brushed aside the warning": to judge what somebody has said is to say something.
_JUDGING = frozenset([SpeechAct.REJECT, SpeechAct.DENY, SpeechAct.CRITICIZE, SpeechAct.PRAISE, SpeechAct.SUPPORT])
_DEFINITE = frozenset(["the", "this", "that", "these", "those", "such"])
_SAID = frozenset(SAYING_NOUNS) - DEED_NOUNS
