"""Statements within statements, which the weights were not learnt for: "said that Zelenskyy had told him that"."""

from collections.abc import Sequence

from attrs import frozen

from natonews.lexicon.tables.cue_weights import WEIGHTS
from natonews.lexicon.tables.cues_content import JUDGING_NOUNS, LEARNING, NAMING
from natonews.lexicon.tables.replies import DEED_NOUNS, SAYING_NOUNS
from natonews.ontology import SpeechAct
from natonews.parsing.groups.groups import VerbGroup

from .cues import Cue
from .passage import Passage
from .speaking.subjects import Speaker
from .weights import nested_score

_FAIR = 2  # grade of a cue word that attributes about as often as not
_TELLING = frozenset(["that", "clause", "quote", "to-that", "to-clause", "to-quote", "to-wh", "np-that"])
_THINKING = frozenset([SpeechAct.BELIEVE, SpeechAct.EXPECT, SpeechAct.INTEND])
#: Acts that an object shows: "had rejected the offer", "accused Kyiv of".
_ACTING = frozenset(
    [SpeechAct.DENY, SpeechAct.ACCUSE, SpeechAct.REJECT, SpeechAct.APOLOGIZE, SpeechAct.THANK, SpeechAct.EXPECT,
     SpeechAct.PRAISE, SpeechAct.CRITICIZE, SpeechAct.WARN, SpeechAct.PROMISE, SpeechAct.ANNOUNCE, SpeechAct.THREATEN]
)  # fmt: skip
_ACTED = frozenset(["that", "ing", "np", "np-of", "np-for", "p-for", "np-as", "np-to", "np-against", "np-about", "p-of",
                    "np-that", "p-against", "p-to", "np-np"])  # fmt: skip
#: Acts whose deed an infinitive tells: "had promised to return", "urged him to leave".
_BIDDING = frozenset(
    [SpeechAct.DEMAND, SpeechAct.ASK, SpeechAct.PROPOSE, SpeechAct.PROMISE, SpeechAct.THREATEN, SpeechAct.REJECT,
     SpeechAct.WARN, SpeechAct.EXPECT]
)  # fmt: skip
_BID = frozenset(["to", "np-to", "p-for", "np-for"])
#: Light verbs that voice what their noun names: "had expressed satisfaction with".
_VOICING = frozenset("express voice issue make lodge file give convey offer".split())
_SPEAKING = frozenset(["PER", "ORG", "the", "plural", "noun", "text", "he", "she", "they", "relative", "owner"])
_OURS = frozenset(["i", "we"])
_ANYBODY = frozenset("anyone anybody everyone everybody someone somebody nobody whoever those".split())
_IRREAL = frozenset(["if", "unless", "whether"])


@frozen(eq=False)
class Candidate:
    """A cue that has been weighed."""

    cue: Cue
    speaker: Speaker | None
    signs: tuple[str, ...]
    score: float


def nests(passage: Passage, candidate: Candidate) -> bool:
    """Whether a cue below the line is a statement where it stands inside another one."""
    cue, speaker = candidate.cue, candidate.speaker
    verb = passage.verb(cue.item)
    if speaker is None:
        return verb is not None and verb.passive and _is_told(cue)
    if cue.kind == "noun":
        return stands_for_words(cue) or judges(cue) or (cue.frame.name == "p-of" and cue.word.lemma in _OF_WHAT)
    if cue.kind not in ("verb", "phrase", "adjective", "light", "other") or cue.clause is None or verb is None:
        return False
    if verb.tense == "infinitive" and not verb.modal:
        return _of_hearsay(passage, cue, verb)
    if verb.modal or verb.progressive or verb.tense in ("infinitive", "gerund") or cue.clause.marker in _IRREAL:
        return False
    who = _kind(candidate.signs)
    if who in _OURS:
        past = verb.tense == "past" or verb.perfect
        # "I said" in a quotation only repeats oneself.
        past = past and (cue.word.lemma != "say" or (verb.perfect and cue.frame.name == "that"))
        return past and cue.word.grade > _FAIR and cue.word.act not in _THINKING and cue.frame.name in _TELLING
    named = who in _SPEAKING and passage.items[speaker.item].lemma not in _ANYBODY
    if _of_anybody(passage, who, speaker) and _now(verb) and passage.quote_of(cue.item) >= 0:
        return False
    if cue.word.lemma == "agree" and cue.frame.name == "to":
        return who in _NAMED and _of_names_alone(passage, speaker)
    # What is no body does not warn or tell: "said it had warned Ankara".
    body = who == "it" and (verb.tense == "past" or verb.perfect or cue.word.lemma in NAMING)
    return (named or body) and _reports(passage, candidate, verb)


def _of_anybody(passage: Passage, who: str, speaker: Speaker) -> bool:
    """Whether nobody in particular speaks: "People say it is over"."""
    return who == "noun" or passage.items[speaker.item].lemma in _MANY


def _now(verb: VerbGroup) -> bool:
    return verb.tense == "present" and not verb.perfect


def _is_told(cue: Cue) -> bool:
    """Whether somebody is told a clause, by whom nobody says: "said he had been told that"."""
    return cue.kind == "verb" and cue.word.lemma in _INFORMING and cue.frame.name in ("that", "clause", "wh")


_INFORMING = frozenset(["tell", "inform", "warn", "assure", "advise", "notify", "promise"])


def _of_hearsay(passage: Passage, cue: Cue, verb: VerbGroup) -> bool:
    """Whether others tell it of the speaker: "is said to have told visitors that", "was reported to believe"."""
    above = passage.verb(cue.item - 1)
    if above is None or not above.passive or above.lemma not in _HEARSAY or cue.kind not in ("verb", "phrase"):
        return False
    said = verb.perfect or cue.word.act in _THINKING
    return said and (cue.frame.name in _TELLING or (cue.word.grade > _FAIR and cue.frame.name in _ACTED | _BID))


_HEARSAY = frozenset(["say", "report", "believe", "think", "understand", "allege", "rumor", "rumour", "know"])


def _of_names_alone(passage: Passage, speaker: Speaker) -> bool:
    """Whether no pronoun is among the subjects: "Duda and Tusk", not "he and Tusk", who tells of himself."""
    first, stop = speaker.tokens
    return _SELVES.isdisjoint(passage.lower[max(first - 2, passage.row.first) : stop])


_OF_WHAT = frozenset(
    "promise pledge offer claim assurance guarantee fear hope allegation vow suggestion accusation".split()
)
_MANY = frozenset(["people", "folk", "some", "many", "most", "others", "voter"])
_NAMED = frozenset(["PER", "ORG"])
_SELVES = frozenset(["he", "she", "they", "it", "we", "i", "his", "her", "their"])


def _reports(passage: Passage, candidate: Candidate, verb: VerbGroup) -> bool:
    """Whether a cue that somebody speaks is what another statement reports."""
    cue = candidate.cue
    if cue.kind == "light":
        return passage.items[cue.item].lemma in _VOICING
    if cue.kind == "adjective":
        return cue.word.act in _THINKING and cue.frame.name in ("that", "clause") and (verb.copula or verb.passive)
    if cue.kind == "other":
        return cue.frame.name == "that" and cue.word.lemma not in LEARNING  # "had radioed that"
    if cue.word.lemma in NAMING and (cue.clause is not None and cue.clause.marker == "what"):
        return True  # "what aides called a bluff"
    if cue.word.lemma in NAMING and cue.frame.name.startswith(("np", "wh")):
        return nested_score(candidate.signs) > _LOW
    told = any(sign.startswith("inside=") for sign in candidate.signs)
    return nested_score(candidate.signs) > (_told_floor(cue) if told else _floor(cue))


def tells(passage: Passage, candidate: Candidate) -> bool:
    """Whether somebody tells a clause, just below the line: "officials maintain the deal is legal"."""
    cue, verb = candidate.cue, passage.verb(candidate.cue.item)
    if candidate.score < _JUST or candidate.speaker is None or verb is None or cue.kind not in ("verb", "phrase"):
        return False
    told = cue.frame.name in ("that", "clause", "to-that", "to-clause") and cue.word.lemma not in LEARNING
    return told and verb.finite and not verb.modal and _kind(candidate.signs) in _SPEAKING


_JUST = -0.5  # in the units of the weights


def unweighed(passage: Passage, candidate: Candidate) -> bool:
    """Whether a word so rare that no weight was learnt for it attributes by its frame: "swore to avenge them"."""
    cue, speaker = candidate.cue, candidate.speaker
    verb = passage.verb(cue.item)
    if speaker is None or verb is None or cue.word.grade <= _FAIR or cue.kind not in ("verb", "phrase"):
        return False
    if f"lemma={cue.kind}/{cue.word.lemma}" in WEIGHTS or verb.modal or not verb.finite:
        return False
    if _kind(candidate.signs) not in _SPEAKING or passage.quote_of(cue.item) >= 0:
        return False
    act, frame = cue.word.act, cue.frame.name
    acts = (act in _ACTING and frame in _ACTED) or (act in _BIDDING and frame in _BID)
    return frame in _TELLING or acts


def may_nest(passage: Passage, candidate: Candidate) -> bool:
    """Whether a cue above the line counts inside another statement too: what reports words, not what shows or wants."""
    cue = candidate.cue
    return nests(passage, candidate) or (
        cue.kind in ("verb", "phrase", "other", "according") and cue.word.grade > _FAIR and cue.frame.name in _TELLING
    )


def _kind(signs: Sequence[str]) -> str:
    """What sort of group speaks, as `weights.features` names it."""
    return next((sign.partition("/")[2] for sign in signs if sign.startswith("who=")), "")


def _floor(cue: Cue) -> float:
    """The score above which a cue attributes something there; no score is enough for a word of learning or seeing."""
    act, frame, grade = cue.word.act, cue.frame.name, cue.word.grade
    if frame in _TELLING and cue.word.lemma not in LEARNING:
        return _LOW if grade > _FAIR or act in _THINKING else 0.0
    if grade > _FAIR and ((act in _ACTING and frame in _ACTED) or (act in _BIDDING and frame in _BID)):
        return _LOW
    if act is SpeechAct.APOLOGIZE and frame in _ACTED:
        return _LOW
    if cue.kind == "phrase" and act is SpeechAct.DEMAND and frame == "np":
        return _LOW
    if frame == "to" and cue.word.lemma in ("intend", "hope"):
        return _LOW
    if grade == _FAIR and frame == "to" and act in (SpeechAct.PROPOSE, SpeechAct.PROMISE):
        return _HIGH
    return _SOME if grade > _FAIR and cue.word.act is not SpeechAct.ASK else _NEVER


def _told_floor(cue: Cue) -> float:
    """The same under a cue that tells a clause: "said Baku had offered him a corridor", not "a report that it had"."""
    lemma, frame = cue.word.lemma, cue.frame.name
    offered = lemma == "offer" and frame in _OFFERED
    if lemma == "fear" and frame == "np":
        return _LOW
    asked = (lemma == "ask" and frame == "wh") or (lemma == "tell" and frame == "np-to")
    if asked or (frame == "ing" and lemma in _OWNING_UP) or (frame in _TELLING and lemma not in LEARNING):
        return _LOW
    if offered or (lemma in _BIDS and frame.startswith("np")) or (lemma == "agree" and frame == "to"):
        return _LOW
    return _floor(cue)


_OWNING_UP = frozenset(["admit", "acknowledge", "confess", "recall"])
_OFFERED = frozenset(["np", "np-np", "np-for", "np-to", "to"])
_BIDS = frozenset(["demand", "propose", "request", "urge"])
_SOME = 0.5
_LOW, _HIGH, _NEVER = -1.5, 0.5, float("inf")  # in the units of the weights


def stands_for_words(cue: Cue) -> bool:
    """Whether a noun, whose owner is named, stands for words: "Moscow's claim that", "a warning from Rutte that"."""
    lemma = cue.word.lemma
    if lemma not in SAYING_NOUNS or lemma in DEED_NOUNS:
        return False
    return cue.frame.name in ("that", "to")


def judges(cue: Cue) -> bool:
    """Whether a noun, whose owner is named, tells a judgement or a bid: "Beijing's rejection of the ruling"."""
    return cue.frame.name in JUDGING_NOUNS.get(cue.word.lemma, ())
