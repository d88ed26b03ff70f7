"""Who speaks: the noun group that a cue belongs to."""

from natonews.lexicon.tables.cues_content import CAUSING, NAMING
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup
from natonews.parsing.statements.cues import BULLETS, Cue
from natonews.parsing.statements.frames import past_noun
from natonews.parsing.statements.passage import DASHES, Passage

from .busy import busy_with, fronted_subject
from .nearest import faulted, listed, nearest, past_lead, titled_behind
from .subjects import MAIN_RELATIONS, Speaker, begins_anew, group_at, is_empty, issuer_at, subject_of

_FROM = frozenset(["from", "by", "among"])


def speaker_of(passage: Passage, cue: Cue) -> Speaker | None:
    """The speaker of a cue, or None where none is named."""
    if cue.clause is None:
        return _without_verb(passage, cue)
    if cue.word.lemma in ("seem", "appear"):
        return None
    if cue.kind == "light" and passage.items[cue.item].lemma in CAUSING:
        return _source_of(passage, cue)
    if begins_anew(passage, cue.clause) and cue.frame.name in _ACTIVE:
        return group_at(passage, cue.item - 1, "subject")
    beside = _quoted_as(passage, cue) or _after_mark(passage, cue) or fronted_subject(passage, cue.clause)
    if beside is not None:
        return beside
    if is_passive(passage, cue):
        return _agent(passage, cue)
    if cue.item == 0 and (leading := _leading(passage, cue)) is not None:
        return leading
    own = _inverted(passage, cue) or faulted(passage, cue.clause) or _adding(passage, cue)
    return own or _sane(passage, cue, subject_of(passage, cue.clause))


def _without_verb(passage: Passage, cue: Cue) -> Speaker | None:
    """The speaker of a cue that is no verb: "according to Kyiv", "Tusk: ...", "Kyiv's claim that"."""
    if cue.kind in ("according", "for"):
        return group_at(passage, cue.last + 1, "according-to")
    if cue.kind == "colon":
        return group_at(passage, int(passage.word(0) in BULLETS), "colon")
    if cue.kind == "dash":
        return group_at(passage, cue.item + 1, "dash")
    return _owner(passage, cue) if cue.kind == "noun" else None


def _quoted_as(passage: Passage, cue: Cue) -> Speaker | None:
    """Who is quoted "as saying": the object of "Tass quoted Lavrov", the subject of "Lavrov was quoted"."""
    if cue.clause is None or passage.word(cue.item - 1) != "as":
        return None
    near = range(cue.item - 2, max(cue.item - _NEAR, -1), -1)
    above = next((passage.at_verb[at] for at in near if at in passage.at_verb), None)
    verb = passage.verb(above.verb) if above is not None else None
    if above is None or verb is None or verb.lemma not in _QUOTING or verb.tense == "gerund":
        return None
    quoted = above.subjects if verb.passive else above.objects
    here = [at for at in quoted if passage.quote_of(at) == passage.quote_of(above.verb)]
    return group_at(passage, here[0], "quoted-as") if here else None


_QUOTING = frozenset(["quote", "cite", "record"])
_NEAR = 8  # items


def is_passive(passage: Passage, cue: Cue) -> bool:
    """Whether the cue's subject is what is spoken of: "was accused", "asked about it"."""
    verb = passage.verb(cue.item)
    if verb is None or cue.kind not in ("verb", "phrase", "light", "other"):
        return False
    if verb.passive:
        return not _has(passage, cue)
    if verb.tense != "participle" or verb.perfect or _after_mark(passage, cue) is not None:
        return False
    if (
        cue.clause is not None
        and cue.clause.parent is None
        and cue.frame.name != "p-by"
        and _named_before(passage, cue)
    ):
        return False  # the past of a main verb: "Kern called the plan a farce"
    # "the minister told reporters that", "Rutte, too, rejected the plan": a reduced relative has no such complement.
    lead = _past_adverbs_back(passage, cue.item)
    start = cue.frame.start
    adjective = start < len(passage) and passage.items[start].kind == "JJ"
    if cue.frame.name == "p-as" and adjective and passage.noun(start + 1):
        return False  # "described as absurd a claim by Rutte"
    if cue.frame.name in _ACTIVE and passage.noun(lead) is not None:
        return False
    if _closing(passage, cue, lead):
        return False
    name = cue.frame.name
    has_object = name in ("that", "clause", "quote", "wh") or name.startswith("np")
    if name == "to" and cue.word.act in _OWN_DEEDS:
        return lead < 0
    if cue.word.lemma in _DOUBLE and name not in _TWO_OBJECTS:
        return True
    return not (has_object and lead >= 0)


def _named_before(passage: Passage, cue: Cue) -> bool:
    """Whether a name or pronoun stands before the cue and no finite verb in the sentence."""
    noun = passage.noun(_past_adverbs_back(passage, cue.item))
    if noun is None or not (noun.name is not None or noun.lemma in ("he", "she", "they", "we", "i")):
        return False
    return not any((verb := passage.verb(at)) is not None and verb.finite for at in range(cue.item))


#: Acts of which the speaker is to do the deed: "pledged to work", never "was pledged to".
_OWN_DEEDS = frozenset([SpeechAct.PROMISE, SpeechAct.INTEND, SpeechAct.REJECT, SpeechAct.DECLINE, SpeechAct.THREATEN])
_TWO_OBJECTS = frozenset(["np-np", "np-quote", "np-adj", "np-as", "quote", "far-quote"])


def _has(passage: Passage, cue: Cue) -> bool:
    """Whether "'s" before the verb is "has": "he's said that"."""
    verb = passage.items[cue.item]
    short = "'s" in passage.lower[verb.first : verb.stop] or passage.lower[verb.first - 1 : verb.first] == ("'s",)
    if not short or cue.word.lemma in _DOUBLE:
        return False
    return cue.frame.name in ("that", "clause", "quote", "np", "np-as", "np-for", "np-of", "np-to")


def _closing(passage: Passage, cue: Cue, lead: int) -> bool:
    """Whether the cue closes a sentence whose content stands before: "..., a rights group charged on Sunday"."""
    if not _says(cue) or passage.noun(lead) is None or cue.frame.name not in ("end", "p-on", "p-in", "p-at"):
        return False
    at = lead
    while at > 0 and (passage.noun(at) is not None or passage.word(at) in ("of", "for")):
        at -= 1
    return passage.word(at) == "," and any((v := passage.verb(i)) is not None and v.finite for i in range(at))


_ACTIVE = frozenset(["that", "clause", "quote", "to-that", "to-quote", "to-clause", "to-wh", "to-colon"])
#: Verbs whose passive still has an object: "called a liar", "told the truth".
_DOUBLE = frozenset(
    ["ask", "tell", "call", "name", "dub", "deem", "consider", "brand", "label", "term", "offer", "promise"]
)


def _after_mark(passage: Passage, cue: Cue) -> Speaker | None:
    """The noun group between a quotation and the verb: ``"...," the minister , a liberal , said``."""
    verb = passage.verb(cue.item)
    if verb is None or verb.tense in ("gerund", "infinitive"):
        return None
    at, verbs = _mark_before(passage, cue.item)
    opened = at >= 0 and verb.passive and passage.quote_of(at) == passage.quote_of(cue.item)
    if opened or (at < 0 and not passage.after_quote):
        return None  # ``"We were told`` that it was over
    if at >= 0 and not passage.ends_speech(at):
        if not _says(cue):
            return None
        # The quotation is a part of what was said: "aims to slow" climate change, Rutte said.
        if passage.noun(at + 1) is not None and passage.word(cue.item - 2) == "," and at + 2 < cue.item - 1:
            return nearest(passage, cue.item, passage.quote_of(cue.item))
    if passage.word(at + 1) == "," or passage.word(at + 1) in DASHES:
        at += 1
    noun = passage.noun(at + 1)
    if noun is None or noun.time or noun.relative or at + 1 >= cue.item:
        return None
    if passage.word(at + 1) in ("which", "who"):
        return None
    if verbs and not (passage.word(cue.item - 1) == "," and passage.word(at + 2) == ","):
        return None
    return group_at(passage, at + 1, "beside-quotation")


def _mark_before(passage: Passage, item: int) -> tuple[int, bool]:
    """The last mark before an item, or -1, and whether a verb stands between."""
    at = item - 1
    verbs = False
    while at >= 0 and not passage.is_mark(at):
        verbs = verbs or passage.verb(at) is not None
        at -= 1
    return at, verbs


def _beside(passage: Passage, verb: int) -> Speaker | None:
    """The noun group between the end of somebody's words and a verb."""
    at, verbs = _mark_before(passage, verb)
    noun = passage.noun(at + 1)
    if at < 0 or verbs or not passage.ends_speech(at) or noun is None or noun.time or at + 1 >= verb:
        return None
    return group_at(passage, at + 1, "beside-quotation")


def _leading(passage: Passage, cue: Cue) -> Speaker | None:
    """The main subject after a quotation that a gerund leads in: ``Saying "nothing is lost," Rutte called for``."""
    verb = passage.verb(cue.item)
    at = cue.frame.start
    if verb is None or verb.tense != "gerund" or not passage.is_mark(at):
        return None
    number = passage.quote_of(at)
    while passage.quote_of(at) == number and at < len(passage):
        at += 1
    at += passage.word(at) == ","
    noun = passage.noun(at)
    return group_at(passage, at, "governing") if noun is not None and not noun.time and not is_empty(noun) else None


def _adding(passage: Passage, cue: Cue) -> Speaker | None:
    """The subject of "..., adding that": that of the last main verb before the comma."""
    verb = passage.verb(cue.item)
    if verb is None or verb.tense != "gerund":
        return None
    lead = _past_adverbs_back(passage, cue.item)
    if passage.word(lead) not in _BEFORE_GERUND and not passage.ends_speech(lead):
        return issuer_at(passage, lead) or busy_with(passage, lead)
    quote = passage.quote_of(cue.item)
    for clause in reversed(passage.analysis.clauses):
        governor = passage.verb(clause.verb)
        main = clause.relation in MAIN_RELATIONS or clause.parent is None or clause.marker in _BESIDE
        if clause.verb >= cue.item or governor is None or not (main and _is_past(governor, clause)):
            continue
        if passage.quote_of(clause.verb) != quote:
            continue
        found = subject_of(passage, clause)
        if found is None or found.item >= cue.item or passage.quote_of(found.item) != quote:
            found = _beside(passage, clause.verb)  # ``"...," Rutte told the paper, adding that``
        if found is not None:
            return Speaker(found.item, found.tokens, "governing")
    return None


def _is_past(verb: VerbGroup, clause: Clause) -> bool:
    """Whether a verb is finite, or a past that looks like a participle: "hit back"."""
    own = clause.parent is None and bool(clause.subjects) and not clause.inherited
    return verb.finite or (own and verb.tense == "participle" and not verb.passive)


#: Clauses beside the main one, whose subject goes on: "as he took the stage, calling it".
_BESIDE = frozenset(["as", "when", "where"])
_BEFORE_GERUND = frozenset([",", "before", "after", "while", "without"])


def _sane(passage: Passage, cue: Cue, speaker: Speaker | None) -> Speaker | None:
    """A subject may not stand in another quotation, nor after its verb; then the nearest before counts."""
    verb = passage.verb(cue.item)
    if verb is None or (speaker is not None and speaker.rule == "relative"):
        return speaker
    if not verb.finite and verb.tense != "participle":
        return speaker
    quote = passage.quote_of(cue.item)
    begins = speaker is not None and passage.is_mark(cue.item - 1) and speaker.item == cue.item - 2
    if speaker is not None and speaker.item < cue.item and (begins or passage.quote_of(speaker.item) == quote):
        behind = titled_behind(passage, cue.item) if "quote" in cue.word.frames else None
        if behind is not None and behind.item > speaker.item:
            return behind
        return past_lead(passage, speaker, cue.item) or speaker
    return nearest(passage, cue.item, quote) or listed(passage, cue.item, quote)


def _says(cue: Cue) -> bool:
    return "quote" in cue.word.frames and cue.word.grade == 3


def _owner(passage: Passage, cue: Cue) -> Speaker | None:
    noun = passage.noun(cue.item)
    if noun is not None and noun.possessor is not None:
        owner = passage.noun(noun.possessor)
        if owner is not None:
            return Speaker(noun.possessor, (owner.first, owner.stop), "owner")
    if noun is not None and noun.determiner in ("his", "her", "their", "my", "our", "your", "its"):
        return Speaker(cue.item, (noun.first, noun.first + 1), "owner")
    for at in range(cue.last, min(cue.last + 4, len(passage) - 1)):
        if passage.word(at) in _FROM:
            return group_at(passage, at + 1, "from")
    return None


def _source_of(passage: Passage, cue: Cue) -> Speaker | None:
    """Who speaks where the subject only earns or causes it: "won the support of Rutte", "drew criticism from"."""
    for at in range(cue.item + 2, min(cue.last + 3, len(passage) - 1)):
        word, noun = passage.word(at), passage.noun(at + 1)
        if noun is not None and not noun.time and (word == "from" or (word == "of" and _given(passage, cue))):
            return group_at(passage, at + 1, "from")
    noun = passage.noun(cue.item + 1)
    if noun is not None and noun.possessor is not None and (owner := passage.noun(noun.possessor)) is not None:
        return Speaker(noun.possessor, (owner.first, owner.stop), "owner")
    return None


def _given(passage: Passage, cue: Cue) -> bool:
    """Whether "of" after the noun names who gives it: "the support of Rutte", but "accusations of fraud"."""
    return cue.word.act in (SpeechAct.SUPPORT, SpeechAct.PRAISE) or passage.items[cue.item].lemma in ("win", "earn")


def _agent(passage: Passage, cue: Cue) -> Speaker | None:
    """Who a passive is by: "was rejected by Moscow"."""
    if cue.clause is None:
        return None
    for phrase in cue.clause.phrases:
        if phrase.preposition == "by" and phrase.at > cue.item and (noun := passage.noun(phrase.noun)) is not None:
            return None if noun.time else group_at(passage, phrase.noun, "agent")
    for at in range(cue.last + 1, min(cue.last + 9, len(passage) - 1)):
        if passage.verb(at) is not None or passage.word(at) in (",", ":"):
            return None
        following = passage.noun(at + 1)
        if passage.word(at) == "by" and following is not None and not following.time:
            return group_at(passage, at + 1, "agent")
    return None


def _inverted(passage: Passage, cue: Cue) -> Speaker | None:
    """A subject after its verb: "said Rutte", after a comma or a quotation."""
    if cue.kind not in ("verb", "other") or cue.clause is None:
        return None
    lead = _past_adverbs_back(passage, cue.item)
    quoted = passage.ends_speech(lead) or (passage.word(lead) == "," and passage.ends_speech(lead - 1))
    if not (quoted or ("quote" in cue.word.frames and _after_content(passage, lead))):
        return None
    if cue.item == 0 and cue.frame.name == "far-quote":
        return _behind(passage, 1)  # ``Said Rutte, "We are ready"``
    if cue.frame.name in ("to-end", "to-comma") and quoted and not _own_subject(passage, cue):
        return _behind(passage, cue.last + 1)  # ``"...," warned Stoltenberg``
    if cue.frame.name.startswith("to-") or cue.frame.name in ("that", "clause", "quote", "wh"):
        return None
    if quoted:
        if not _says(cue) and (_own_subject(passage, cue) or _told_before(passage, lead)):
            return None  # the film "Rain," features; called it "a risk," denounced the vote
        # A comma after the marks closes an apposition: Rutte, who called it "a risk", portrayed the vote as lost.
        apposed = passage.word(lead) == "," and cue.frame.name.startswith("np-")
        return None if apposed else _behind(passage, cue.last + 1)
    return _after_clause(passage, cue, lead)


def _told_before(passage: Passage, mark: int) -> bool:
    """Whether a clause with a finite verb leads in the quotation that ends at a mark."""
    number, at = passage.quote_of(mark), mark
    while at >= 0 and passage.quote_of(at) == number:
        at -= 1
    if at < 0 or passage.word(at) in (",", ":", ";"):
        return False
    return any((verb := passage.verb(item)) is not None and verb.finite for item in range(at + 1))


def _behind(passage: Passage, item: int) -> Speaker | None:
    """The noun group there as a subject that follows its verb."""
    noun, verb = passage.noun(item), passage.verb(item - 1)
    if noun is None or noun.time or noun.lemma in _OBJECTS or verb is None or not (verb.finite or item == 1):
        return None
    found = group_at(passage, item, "inverted")
    return Speaker(found.item, found.tokens, found.rule, inverted=True) if found else None


_STRIKING = frozenset(
    [SpeechAct.CRITICIZE, SpeechAct.PRAISE, SpeechAct.ACCUSE, SpeechAct.REJECT, SpeechAct.SUPPORT, SpeechAct.THANK]
)


def _after_clause(passage: Passage, cue: Cue, lead: int) -> Speaker | None:
    """A subject behind its verb where no quotation precedes: "Russia would lose, said Rutte"."""
    noun = passage.noun(cue.last + 1)
    if noun is None or cue.clause is None:
        return None
    after = past_noun(passage, cue.last + 1)
    if _says(cue) and passage.word(lead) == "," and after >= len(passage) and not noun.plural:
        return _behind(passage, cue.last + 1)  # a headline: "Ceasefire near, says aide"
    aside = _says(cue) and passage.word(after) in (",", "and")
    if not aside and not any((verb := passage.verb(at)) is not None and verb.finite for at in range(lead)):
        return None
    person = noun.name is not None or noun.pronoun
    named = person or noun.determiner != "" or noun.possessor is not None or passage.word(after) in (",", "for")
    if cue.frame.name.startswith("np-") and (cue.word.act in _STRIKING or cue.word.lemma in NAMING):
        return None  # a headline's second verb: "Kern slams Rome, praises Paris as a friend"
    judged = person and cue.word.grade > 1 and cue.frame.name in ("np", "end")
    if not ((_says(cue) and named) or judged):
        return None
    if any(at < cue.item for at in cue.clause.subjects) and not cue.clause.inherited:
        return None
    return _behind(passage, cue.last + 1)


_OBJECTS = frozenset(["him", "her", "them", "me", "us"])


def _past_adverbs_back(passage: Passage, item: int) -> int:
    at = item - 1
    while at >= 0:
        noun = passage.noun(at)
        if passage.items[at].kind not in ("RB", "TIME") and not (noun is not None and noun.time):
            break
        at -= 1
    return at


def _after_content(passage: Passage, at: int) -> bool:
    before = passage.word(at)
    return at < 0 or before in (",", "?", "!") or before in DASHES or passage.is_mark(at)


def _own_subject(passage: Passage, cue: Cue) -> bool:
    """Whether the cue's clause has a subject before its verb and outside other quotations."""
    quote = passage.quote_of(cue.item)
    subjects = cue.clause.subjects if cue.clause is not None else ()
    return any(at < cue.item and passage.quote_of(at) == quote for at in subjects)
