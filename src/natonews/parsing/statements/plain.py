"""Cues that need no weighing: constructions that always attribute."""

from natonews.lexicon.tables.replies import DEED_NOUNS, SAYING_NOUNS
from natonews.model import SentenceKind
from natonews.ontology import SpeechAct
from natonews.parsing.draft import Draft

from .answers.judging import judges_words
from .cues import Cue
from .nested import judges, stands_for_words
from .passage import Passage
from .speaking.subjects import Speaker
from .unsaid import WITHHELD, judged, unsaid

_FAIR = 2  # grade of a cue word that attributes about as often as not


def plain(draft: Draft, passage: Passage, cue: Cue, speaker: Speaker | None) -> bool:
    """What needs no weighing: "For Kyiv, the deal is dead", "It is unclear who", a headline's "Pentagon: No troops"."""
    if cue.clause is None:
        return speaker is not None and _without_verb(draft, passage, cue, speaker)
    if _always(passage, cue):
        return True
    if speaker is None or cue.kind not in ("verb", "phrase", "other"):
        return False
    if _withholds(passage, cue) or speaker.rule == "quoted-as":
        return True
    noun = passage.noun(speaker.item)
    if noun is None or noun.name is None or noun.time:
        return False
    if cue.kind == "verb" and draft.sentences[passage.number].sentence.kind is SentenceKind.HEADLINE:
        return _in_headline(passage, cue)
    if judged(passage, cue) is not None:
        return True
    if cue.kind == "verb" and judges_words(passage, cue.item, cue.frame.start):
        return draft.names[noun.name].kind in ("PER", "ORG", "GPE", "LOC")
    if cue.word.act in _JUDGING and (cue.frame.name == "np" or speaker.rule == "agent"):
        subjects = cue.clause.subjects if cue.clause is not None and speaker.rule == "agent" else ()
        thing = passage.noun(subjects[0] if subjects else cue.frame.start)
        known = thing is not None and thing.determiner in _DEFINITE and thing.lemma in _SAID
        return known and draft.names[noun.name].kind in ("PER", "ORG", "GPE", "LOC")
    return False


def _always(passage: Passage, cue: Cue) -> bool:
    """As in "It is unclear who", "would neither confirm nor deny", "lodged a protest over"."""
    if cue.kind == "adjective":
        verb = passage.verb(cue.item)
        doubted = cue.word.lemma == "unclear" or (verb is not None and verb.negated)
        return cue.word.lemma in ("clear", "unclear") and cue.frame.name == "wh" and doubted
    if cue.kind == "phrase" and cue.word.act is SpeechAct.DECLINE:
        return True
    verb = passage.verb(cue.item)
    if verb is not None and verb.passive and cue.word.lemma == "understand" and cue.frame.name == "to":
        return True  # "is understood to have"
    if verb is not None and not verb.finite and cue.word.grade > _FAIR:
        return unsaid(passage.lower[max(verb.first - 3, passage.row.first) : verb.first], verb)
    lodged = cue.kind == "light" and passage.items[cue.item].lemma in ("lodge", "file")
    return lodged and cue.word.lemma in ("protest", "complaint")


def _without_verb(draft: Draft, passage: Passage, cue: Cue, speaker: Speaker) -> bool:
    """A noun with its owner, a name and a colon or dash, "for" at the head of a sentence."""
    if cue.kind == "noun":
        return stands_for_words(cue) or judges(cue)
    noun = passage.noun(speaker.item)
    if noun is None or noun.time:
        return False
    kind = "" if noun.name is None else draft.names[noun.name].kind
    if cue.kind == "dash":
        return kind in ("", "PER")
    if cue.kind == "colon":
        line = draft.sentences[passage.number].sentence.kind
        return kind in ("PER", "ORG") and (
            line is SentenceKind.HEADLINE or (line is SentenceKind.ITEM and _speaks(passage, cue))
        )
    if cue.kind != "for" or not kind:
        return False
    at = next((at for at in range(cue.last, len(passage)) if passage.verb(at) is not None), len(passage))
    verb, thing = passage.verb(at), passage.noun(at + 1)
    # "For Kyiv, it was a day of mourning" is the paper's own.
    judged = verb is not None and verb.lemma == "be" and passage.word(at - 1) not in ("it", "there")
    return judged and (thing is None or thing.determiner not in ("a", "an"))


def _speaks(passage: Passage, cue: Cue) -> bool:
    """Whether a sentence, a quotation or a refusal follows the colon of a list's entry, and no figure or name."""
    after = cue.item + 1
    if passage.is_mark(after) or passage.word(after) in _REFUSING:
        return True
    group = passage.noun(after)
    if group is not None and group.determiner in _REFUSING:
        return True
    return any((verb := passage.verb(at)) is not None and verb.finite for at in range(after, len(passage)))


_REFUSING = frozenset(["no", "not", "yes", "never"])


def _in_headline(passage: Passage, cue: Cue) -> bool:
    """As in "Warsaw says drones crossed, Moscow denies role"."""
    finite = passage.verb(cue.item)
    conjunct = cue.clause is not None and cue.clause.relation == "conjunct" and not cue.clause.inherited
    told = finite is not None and finite.tense == "present" and cue.word.grade > _FAIR
    return conjunct and told and cue.word.act in _ANSWERING and cue.frame.name in ("np", "post-np")


def _withholds(passage: Passage, cue: Cue) -> bool:
    """Whether somebody does not say a thing: "did not comment", "did not respond to questions"."""
    verb = passage.verb(cue.item)
    if verb is None or not verb.negated or verb.lemma not in WITHHELD or verb.modal not in _PLAINLY:
        return False
    return cue.frame.name in _AT_WORDS


_PLAINLY = frozenset(["", "would"])
_AT_WORDS = frozenset(["end", "comma", "p-on", "p-to", "np", "np-for", "np-about", "np-on", "p-about", "adverb"])

_ANSWERING = frozenset([SpeechAct.DENY, SpeechAct.REJECT, SpeechAct.CRITICIZE, SpeechAct.ACCUSE])


#: "brushed aside the warning": to judge what somebody has said is to say something.
_JUDGING = frozenset([SpeechAct.REJECT, SpeechAct.DENY, SpeechAct.CRITICIZE, SpeechAct.PRAISE, SpeechAct.SUPPORT])
_DEFINITE = frozenset(["the", "this", "that", "these", "those", "such"])
_SAID = frozenset(SAYING_NOUNS) - DEED_NOUNS
