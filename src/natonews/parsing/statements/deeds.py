"""Words that are speech in politics and deeds in war: "attacked the plan" and "attacked the town"."""

from natonews.lexicon.tables.cues_content import (
    ABSTRACT,
    DEEDS_BY_FRAME,
    DEEDS_BY_OBJECT,
    DEEDS_OF_FORCE,
    ENACTING,
    HELPED,
    HELPING,
    ISSUING,
    MATERIAL,
    MEANS,
    PHRASES_OF_FORCE,
    SIGNED,
    SOURCES,
    TEXTS,
)
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import NounGroup

from .cues import Cue
from .passage import Passage
from .speaking.subjects import Speaker
from .vocabulary import Vocabulary

_MEETINGS = frozenset(["talk", "conversation", "discussion", "debate"])
#: To deny somebody these is to refuse them.
_GIVEN = frozenset("visa entry access permission bail asylum permit parole passage licence".split())
_QUOTED = frozenset(["quote", "np-quote", "far-quote", "that", "clause"])


def is_deed(draft: Draft, passage: Passage, cue: Cue, speaker: Speaker | None, words: Vocabulary) -> bool:
    """Whether the candidate tells a deed and no speech.

    A verb of force attributes words only if it has a quotation, or strikes at something said or thought, or if one
    person strikes at another; a verb of issuing only if what is issued is a text.
    """
    if speaker is None and _only_names(passage, cue):
        return True
    if cue.frame.name in _QUOTED:
        return False
    thing = passage.noun(cue.frame.start)
    lemma = cue.word.lemma
    if _is_plain_verb(passage, cue, thing) or (cue.clause is not None and _enacts(passage, cue, thing, words)):
        return True
    if lemma in ISSUING and cue.kind == "verb":
        if thing is None or thing.lemma in TEXTS or thing.lemma in MATERIAL:
            return thing is None
        return lemma in ("launch", "deploy", "introduce") or thing.lemma not in words.nouns
    if cue.kind == "light" and lemma in _MEETINGS and passage.items[cue.item].lemma == "hold":
        return True
    forceful = lemma in (PHRASES_OF_FORCE if cue.kind == "phrase" else DEEDS_OF_FORCE)
    if not forceful:
        return False
    if thing is None:
        return cue.kind not in ("phrase", "adjective")
    if thing.lemma in ABSTRACT or (thing.name is None and thing.lemma in words.nouns):
        return False
    return not (_is_person(draft, passage, speaker) and _answers(draft, thing))


def _only_names(passage: Passage, cue: Cue) -> bool:
    """Whether "called" only tells a name: "a blog called the Feed"."""
    verb = passage.verb(cue.item)
    if verb is None or cue.word.lemma not in _NAMES or verb.tense != "participle" or verb.stop - verb.first > 1:
        return False
    thing = passage.noun(cue.frame.start)
    return thing is not None and thing.name is not None and cue.frame.name.startswith("np")


_NAMES = frozenset(["call", "name", "dub", "title", "entitle"])


def _is_plain_verb(passage: Passage, cue: Cue, thing: NounGroup | None) -> bool:
    """Whether a verb of speech is used of no speech: "was called to a blast", "known as", "denied a visa"."""
    verb, lemma = passage.verb(cue.item), cue.word.lemma
    if verb is None:
        return False
    if lemma == "call":
        return verb.passive and cue.frame.name in ("p-to", "to", "to-end", "to-comma")
    if lemma in ("ask", "want") and verb.tense != "infinitive":
        asked = passage.verb(cue.frame.start)
        return asked is not None and asked.passive and asked.lemma in ("name", "identify", "quote")
    if lemma == "know":
        return verb.tense == "participle" and not verb.passive and not verb.perfect
    if (
        lemma in ("cite", "quote")
        and thing is not None
        and cue.frame.name.startswith("np")
        and cue.frame.name != "np-as"
    ):
        return thing.lemma in SOURCES or thing.name is not None
    return lemma == "deny" and thing is not None and thing.lemma in _GIVEN


def _enacts(passage: Passage, cue: Cue, thing: NounGroup | None, words: Vocabulary) -> bool:
    """Whether object or frame show a deed: "signed the treaty", "claimed 40 lives", "continued to fight"."""
    lemma = cue.word.lemma
    if (lemma, cue.frame.name) in DEEDS_BY_FRAME:
        return True
    if thing is None:
        return False
    if lemma in HELPING:
        return _with_means(passage, cue.frame.start + 1) or _fights(passage, cue, thing)
    if lemma in ENACTING:
        return thing.lemma not in SIGNED
    if lemma == "share":
        return thing.lemma not in words.nouns and thing.lemma not in TEXTS
    return thing.lemma in DEEDS_BY_OBJECT.get(lemma, ()) and cue.frame.name not in ("np-np", "np-adj")


def _with_means(passage: Passage, at: int) -> bool:
    """Whether a thing that helps follows: "supported Kyiv with weapons", not "with a statement"."""
    noun = passage.noun(at + 1)
    return passage.word(at) == "with" and noun is not None and noun.lemma in MEANS


def _fights(passage: Passage, cue: Cue, thing: NounGroup) -> bool:
    """Whether somebody's fight is helped: "supporting Ukraine's defence against"."""
    head = passage.noun(cue.frame.start + 1) if thing.name is not None else thing
    return head is not None and head.lemma in HELPED


def _is_person(draft: Draft, passage: Passage, speaker: Speaker | None) -> bool:
    noun = passage.noun(speaker.item) if speaker is not None else None
    if noun is None:
        return False
    if noun.name is not None:
        return draft.names[noun.name].kind == "PER"
    return noun.lemma in ("he", "she", "who", "i") or noun.determiner in ("his", "her")


def _answers(draft: Draft, thing: NounGroup) -> bool:
    """Whether the thing can answer back: a person, a party, a people."""
    if thing.name is not None:
        return draft.names[thing.name].kind in ("PER", "ORG", "NAT")
    return thing.pronoun
