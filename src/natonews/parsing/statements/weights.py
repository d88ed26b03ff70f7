"""Whether a candidate attributes anything: readable features with learnt weights."""

from collections.abc import Iterator

from natonews.lexicon.tables.cue_weights import WEIGHTS
from natonews.lexicon.tables.cues_content import TEXTS
from natonews.parsing.draft import Draft
from natonews.parsing.groups.groups import VerbGroup

from .cues import Cue
from .passage import DASHES, Passage
from .speaking.speakers import is_passive
from .speaking.subjects import Speaker


def features(draft: Draft, passage: Passage, cue: Cue, speaker: Speaker | None, place: str = "") -> tuple[str, ...]:
    """What speaks for or against a candidate, in words; `place` tells where it stands to the other cues (`within`)."""
    word, frame = cue.word, order_of(passage, cue, speaker)
    lemma, act = word.lemma, word.act.value
    verb = passage.verb(cue.item)
    form = "" if verb is None else verb.tense + ("+" + verb.modal if verb.modal else "")
    voice = "passive" if is_passive(passage, cue) else "active"
    who = _who(draft, passage, speaker)
    found = [
        f"kind={cue.kind}",
        f"grade={cue.kind}/{word.grade}",
        f"act={cue.kind}/{act}",
        f"lemma={cue.kind}/{lemma}",
        f"lemma-frame={lemma}/{frame}",
        f"frame={cue.kind}/{frame}",
        f"act-frame={act}/{frame}",
        f"who={cue.kind}/{who}",
        f"form={cue.kind}/{form}/{voice}",
        f"lemma-voice={lemma}/{voice}",
        f"lemma-who={lemma}/{who}",
        f"grade-frame={word.grade}/{frame}",
    ]
    if cue.kind == "light":
        light = verb.lemma if verb else ""
        found += [f"light={light}", f"light-lemma={light}/{lemma}"]
    if passage.quote_of(cue.item) >= 0:
        found += [f"quoted={cue.kind}", f"quoted-frame={frame}", f"quoted-lemma={lemma}"]
    if verb is not None:
        found.extend(_of_verb(verb, lemma, act))
        found.extend(_complement(passage, cue, frame))
    found.extend(_of_place(cue, frame, place))
    sentence = draft.sentences[passage.number].sentence
    found.append(f"page={sentence.kind.value}")
    return tuple(found)


def _of_place(cue: Cue, frame: str, place: str) -> Iterator[str]:
    """The cue's clause among the clauses, and where the cue stands to the other cues."""
    grade = cue.word.grade
    if cue.clause is not None:
        yield f"relation={cue.clause.relation}"
        yield f"relation-grade={cue.clause.relation}/{grade}/{frame}"
        if cue.clause.marker:
            yield f"marker={cue.clause.marker}"
    if place:
        yield f"inside={place}"
        yield f"inside-kind={place}/{cue.kind}"
        yield f"inside-grade={place}/{grade}/{cue.frame.name}"


def _of_verb(verb: VerbGroup, lemma: str, act: str) -> Iterator[str]:
    """Negation, modal, tense and aspect."""
    if verb.negated:
        yield f"negated={act}"
    if verb.modal:
        yield f"modal={verb.modal}"
        yield f"modal-lemma={lemma}/{verb.modal}"
    yield f"tense-lemma={lemma}/{verb.tense}"
    yield f"aspect={verb.perfect}/{verb.progressive}/{act}"


def _complement(passage: Passage, cue: Cue, frame: str) -> Iterator[str]:
    """What kind of thing the content begins with: a name, a pronoun, a noun; of an infinitive, its verb."""
    lemma, act, at = cue.word.lemma, cue.word.act.value, cue.frame.start
    verb, noun = passage.verb(at), passage.noun(at)
    if verb is not None and frame == "to":
        yield f"to-verb={act}/{verb.lemma}"
    if noun is not None:
        kind = "name" if noun.name is not None else noun.lemma if noun.pronoun else noun.determiner or "bare"
        yield f"object={act}/{kind}"
        yield f"object-lemma={lemma}/{kind}"


def order_of(passage: Passage, cue: Cue, speaker: Speaker | None) -> str:
    """The cue's frame, or `post` and `post-quote` where the content seems to stand before it."""
    name = cue.frame.name
    if cue.kind in ("noun", "according", "for", "adverb", "colon"):
        return name
    if name in ("that", "clause", "quote", "colon", "to-that", "to-quote", "to-clause"):
        return name
    edge = cue.item
    if speaker is not None and speaker.before(passage.items[cue.item].first):
        edge = passage.item_of(speaker.tokens[0])
    lead = edge - 1
    if lead < 0 and passage.after_quote:
        return "post-quote"
    says = "quote" in cue.word.frames and cue.word.grade == 3
    speech = passage.is_mark if says else passage.ends_speech
    if lead >= 0 and (speech(lead) or (passage.word(lead) == "," and speech(lead - 1))):
        return "post-quote"
    if lead >= 0 and (passage.word(lead) == "," or passage.word(lead) in DASHES):
        return "post-inverted" if speaker is not None and speaker.inverted else "post-" + name
    return name


def _who(draft: Draft, passage: Passage, speaker: Speaker | None) -> str:
    if speaker is None:
        return "none"
    noun = passage.noun(speaker.item)
    if noun is None:
        return "other"
    if speaker.rule == "owner" and noun.name is None and noun.pronoun is False:
        return "owner"
    if speaker.rule == "relative":
        return "relative"
    if noun.name is not None:
        kind = draft.names[noun.name].kind
        return "PER" if kind == "PER" else "ORG"  # a capital or a country that speaks is a body
    if noun.pronoun:
        return noun.lemma
    if noun.lemma in TEXTS or noun.lemma in _STUDIES:
        return "text"
    return "plural" if noun.plural else ("the" if noun.determiner == "the" else "noun")


def nested_score(found: tuple[str, ...]) -> float:
    """The score of a statement inside another: what speaks against a subordinate or quoted cue does not count."""
    return score(tuple(sign for sign in found if not sign.startswith(_OF_PLACE)))


_OF_PLACE = ("relation=", "marker=", "quoted", "inside")

#: What speaks by its findings: "polls show".
_STUDIES = frozenset(
    """poll survey study record document datum data figure estimate analysis audit transcript file filing paper
    investigation book""".split()
)


def score(found: tuple[str, ...]) -> float:
    """The sum of the weights: above 0 the candidate counts."""
    weigh = WEIGHTS.get
    total = WEIGHTS["bias"]
    for name in found:
        total += weigh(name, 0.0)
    return total
