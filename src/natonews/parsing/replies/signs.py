"""The signs by which a text says that a statement answers another: leads, judged nouns, answering verbs."""

from collections.abc import Iterator

from attrs import frozen

from natonews.lexicon.tables.replies import (
    ANSWERING_VERBS,
    BACK_VERBS,
    BARE_LEADS,
    DEED_NOUNS,
    DOUBTING_VERBS,
    DRAWING_VERBS,
    FAULTS_OF_SAYING,
    JUDGING_VERBS,
    LEADS,
    NAMING_VERBS,
    PARTICLES,
    SAYING_NOUNS,
    SAYING_PRONOUNS,
    STRONG_LEADS,
    WORDS_OF_SAYING,
)
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import VerbGroup
from natonews.parsing.statements.said import Range
from natonews.parsing.words import lemma

from .field import Field, keys_of
from .things import DEFINITE, Thing, end_of, thing_in

_LEADS_BY_FIRST: dict[str, tuple[tuple[str, ...], ...]] = {
    first: tuple(sorted((lead for lead in LEADS if lead[0] == first), key=len, reverse=True))
    for first in dict.fromkeys(lead[0] for lead in LEADS)
}
#: Words between a verb and what it judges: "agreed with", "poured cold water on", "cast doubt on".
_BETWEEN = frozenset(
    "to with as at on over upon against off aside down out back away issue water doubt scorn of".split()
)
#: Leads after which a pronoun stands for what was said: "asked about this".
_OF_THIS = frozenset(
    [
        ("asked", "about"),
        ("asked", "to", "comment", "on"),
        ("commenting", "on"),
        ("reacting", "to"),
        ("responding", "to"),
        ("in", "response", "to"),
        ("pressed", "on"),
        ("questioned", "about"),
    ]
)
_PRONOUN_ALONE = frozenset((word, mark) for word in ("this", "that", "it", "these") for mark in (",", "."))
#: Verbs of saying that may tell of what: "said of the proposal".
_SAYING = frozenset(["say", "speak", "write", "comment", "remark", "tweet"])
#: Verbs that agree or not with somebody who is named.
_SIDING = frozenset(["agree", "disagree", "contradict", "second", "concur"])
_ANSWERED = frozenset(["responded", "reacted", "replied"])
_NOT_YET = frozenset(["not", "n't", "never", "yet"])
_LATER = frozenset([("after",), ("following",)])
_SPANS = frozenset(
    """minute minutes hour hours day days week weeks month months year years decade decades shortly soon long moments
    night morning immediately just""".split()
)
_DOUBTFUL = frozenset(["may", "might", "could", "should", "must"])
_NOBODY = frozenset(["neither", "nobody", "none", "no", "few"])
_WEAKER = frozenset(["for", "over", "after", "following", "of"])


@frozen(eq=False)
class Sign:
    """One sign in a sentence: whom it says is answered, and with which noun."""

    name: str  #: lead, judged-noun, judged-pronoun, judged-speaker, answering-verb ...
    at: Range  #: the tokens of the sign
    whom: tuple[str, ...] = ()  #: keys of whose statement it is, if the words say it, the surest first
    noun: str = ""  #: the noun of saying
    about: Range | None = None  #: what the noun's own complement says: "the claim that ..."
    verb: int = -1  #: the token of the verb that judges or answers
    holder: str = ""  #: the id of the actor who is the verb's subject
    definite: bool = True  #: whether the noun points back: "the claim", not "claims"
    holders: tuple[str, ...] = ()  #: keys of whoever may be the one who answers; empty: anybody


def signs_in(field: Field, sentence: int) -> tuple[Sign, ...]:
    """The signs of a sentence, the surest first."""
    return (*_leads(field, sentence), *_of_verbs(field, sentence))


def _leads(field: Field, number: int) -> Iterator[Sign]:
    """As in "In response to Trump's comments, ...": anywhere in the sentence."""
    lower, sentence = field.draft.tokens.lower, field.draft.sentences[number]
    last = -1
    for at in range(sentence.first, sentence.stop):
        leads = _LEADS_BY_FIRST.get(lower[at])
        if leads is None or at < last:
            continue
        lead = next((words for words in leads if lower[at : at + len(words)] == words), None)
        if lead is None or (lead[0] in _ANSWERED and not _NOT_YET.isdisjoint(lower[max(sentence.first, at - 3) : at])):
            continue  # "has not yet responded to"
        last = first = at + len(lead)
        if lead in _LATER and at > sentence.first and lower[at - 1] in _SPANS:
            continue  # "hours after the warning"
        if lead in BARE_LEADS:
            if lower[first : first + 1] in ((",",), (".",), ("that",), (":",)):
                yield Sign("lead", (at, first))
            continue
        if lead in _OF_THIS and lower[first : first + 2] in _PRONOUN_ALONE:
            yield Sign("lead", (at, first + 1))
            continue
        stop = end_of(field, first, sentence.stop)
        thing = thing_in(field, first, stop, lead not in STRONG_LEADS)
        if lead in _LATER and thing is not None and (not thing.whom or thing.noun in DEED_NOUNS):
            continue  # "after the complaint was filed", "after the speech"
        if thing is not None and (thing.noun or (lead in STRONG_LEADS and thing.whom)):
            yield Sign(
                "lead", (at, stop), thing.whom, thing.noun, (thing.about, sentence.stop), definite=thing.definite
            )


def _of_verbs(field: Field, number: int) -> Iterator[Sign]:
    """As in "rejected the claim", "called them unhinged", "criticised Macron for suggesting", "hit back"."""
    items = field.draft.rows[number].items
    for clause in field.draft.analyses[number].clauses:
        verb = items[clause.verb]
        if not isinstance(verb, VerbGroup) or verb.negated or verb.modal in _DOUBTFUL:
            continue
        if _is_unreal(field, verb) or _nobody(field, number, clause):
            continue
        word = verb.lemma
        if word in PARTICLES:
            yield from _with_particle(field, number, clause, verb)
        elif word in JUDGING_VERBS or word in ANSWERING_VERBS:
            yield from _judged(field, number, clause, verb, verb.stop)
        elif word in DRAWING_VERBS:
            yield from _drawn(field, number, clause, verb)
        elif word in _SAYING:
            yield from _said_of(field, number, clause, verb)


def _is_unreal(field: Field, verb: VerbGroup) -> bool:
    """As in "has yet to respond", "Had Kyiv rejected it"."""
    lower = field.draft.tokens.lower
    return verb.first > 1 and (lower[verb.first - 1] == "yet" or lower[verb.first - 2] in ("had", "should"))


def _nobody(field: Field, number: int, clause: Clause) -> bool:
    """As in "neither he nor his aides echoed it", "nobody rejected the claim"."""
    items = field.draft.rows[number].items
    firsts = [items[item].first for item in clause.subjects[:1]]
    return any(field.draft.tokens.lower[first] in _NOBODY for first in firsts)


def _said_of(field: Field, number: int, clause: Clause, verb: VerbGroup) -> Iterator[Sign]:
    """As in ""It is a mistake," Lindner said of the proposal"."""
    lower, end = field.draft.tokens.lower, field.draft.sentences[number].stop
    for at in range(verb.stop, min(verb.stop + 5, end)):
        if field.draft.tags[at].startswith(("VB", "MD", "PRP", "``")) or field.draft.tags[at] in ("NN", "NNS"):
            return  # "said he was aware of", "said details of the plan"
        if lower[at] in ("of", "about"):
            if field.draft.tags[at + 1 : at + 2] == ("VBG",):
                return  # "speak of basing their hopes on him"
            thing = thing_in(field, at + 1, end_of(field, at + 1, end), strict=True)
            if thing is not None and thing.noun and thing.definite and not thing.own:
                holder = _subject(field, number, clause)
                yield Sign(
                    "said-of", (verb.first, thing.about), thing.whom, thing.noun, (thing.about, end), verb.head, holder
                )
            return


def _with_particle(field: Field, number: int, clause: Clause, verb: VerbGroup) -> Iterator[Sign]:
    lower = field.draft.tokens.lower
    particles = PARTICLES[verb.lemma]
    near = lower[verb.stop : verb.stop + 6]
    place = next((n for n, word in enumerate(near) if word in particles), None)
    if place is None:
        if verb.lemma in JUDGING_VERBS:
            yield from _judged(field, number, clause, verb, verb.stop)
        return
    if place == 0:
        yield from _judged(field, number, clause, verb, verb.stop + 1)
    else:
        yield from _judged(field, number, clause, verb, verb.stop)
    if verb.lemma in BACK_VERBS and "back" in near[: place + 1]:
        yield from _answer(field, number, clause, verb, verb.stop + place + 1)


def _judged(field: Field, number: int, clause: Clause, verb: VerbGroup, first: int) -> Iterator[Sign]:
    """A verb with what it judges; `first` is the token after it."""
    lower, end = field.draft.tokens.lower, field.draft.sentences[number].stop
    holder = _subject(field, number, clause)
    if verb.passive:
        yield from _passive(field, number, clause, verb)
        return
    subject = field.draft.rows[number].items[clause.subjects[0]] if clause.subjects else verb
    if subject.first >= verb.stop and verb.lemma in ANSWERING_VERBS:
        yield Sign("answering-verb", (verb.first, verb.stop), verb=verb.head, holder=holder)  # "countered Price"
        return
    while first < end and lower[first] in _BETWEEN:
        first = _past_as(field, first, end) if lower[first] == "as" else first + 1
    stop = end_of(field, first, end)
    thing = _antecedent(field, number, clause) or thing_in(field, first, stop, strict=True, speaker=holder)
    at = (verb.first, max(stop, verb.stop))
    if thing is not None and thing.own:
        if verb.lemma not in DOUBTING_VERBS:
            return  # "defended his remarks" are his own; "doubted his assurance" is not
        thing = Thing(thing.noun, (), thing.about, definite=True)
    if thing is not None and thing.noun:
        about = (thing.about, end)
        yield Sign("judged-noun", at, thing.whom, thing.noun, about, verb.head, holder, definite=thing.definite)
    elif verb.lemma in JUDGING_VERBS and _is_pronoun(field, verb, first, end) and not _of_object(field, number, verb):
        yield Sign("judged-pronoun", (verb.first, first + 1), verb=verb.head, holder=holder)
    elif verb.lemma == "deny":
        yield Sign("denied", at, about=(first, _told_to(field, first, end)), verb=verb.head, holder=holder)
    else:
        yield from _sided(field, number, (clause, verb), thing or Thing("", (), first, definite=False), at)


def _told_to(field: Field, first: int, end: int) -> int:
    """Where what is denied ends: "denies any wrongdoing and points out that"."""
    tags = field.draft.tags
    for at in range(first + 1, end - 1):
        if tags[at] == "," or (tags[at] == "CC" and tags[at + 1].startswith(("VBD", "VBZ", "VBP"))):
            return at
    return end


def _sided(field: Field, number: int, told: tuple[Clause, VerbGroup], thing: Thing, at: Range) -> Iterator[Sign]:
    """A verb with a person, or with nothing: "contradicted Orban", "agreed", "criticised Macron for suggesting"."""
    clause, verb = told
    following = field.draft.tokens.lower[verb.stop : verb.stop + 1]
    holder = _subject(field, number, clause)
    answers = verb.lemma in ANSWERING_VERBS
    if not thing.whom and following in _HIM and not field.tag(verb.stop + 1).startswith(("NN", "JJ")):
        # "contradicted him within hours"
        thing = Thing("", field.keys_at(verb.stop), verb.stop + 1, definite=False)
    if verb.lemma == "take" and following == ("issue",):
        thing = Thing("", field.keys_at(verb.stop + 2), verb.stop + 3, definite=False)
    with_deed = answers and verb.lemma not in _SIDING and following == ("with",)  # "responded with a ban"
    clausal = field.tag(thing.about).startswith(("VBD", "VBZ", "VBP", "MD"))  # "agrees Orban is a danger"
    sides = answers or verb.lemma in _SIDING or following == ("issue",)
    if thing.whom and sides and following not in _ASIDE and not (with_deed or clausal):
        yield Sign("answered-speaker", at, thing.whom, verb=verb.head, holder=holder)
    elif answers:
        yield from _answer(field, number, clause, verb, verb.stop)
    elif verb.lemma in _CONSENTING and following == ("to",):
        end = field.draft.sentences[number].stop
        yield Sign("agreed-to", at, about=(verb.stop, end), verb=verb.head, holder=holder)
    elif verb.lemma in ("agree", "concur") and following in ((",",), (".",)):
        yield Sign("agreed", (verb.first, verb.stop), verb=verb.head, holder=holder)
    else:
        yield from _for_saying(field, verb, thing, holder, field.draft.sentences[number].stop)


_CONSENTING = frozenset(["agree", "consent", "accede"])
_HIM = (("him",), ("her",), ("them",))
_ASIDE = (("on",), ("at",), ("over",), ("upon",))


def _antecedent(field: Field, number: int, clause: Clause) -> Thing | None:
    """The noun of saying that a relative clause judges: "the comments, which it called racist"."""
    if clause.relation != "relative" or clause.noun is None:
        return None
    items = field.draft.rows[number].items
    group = items[clause.noun]
    possessor = getattr(group, "possessor", None)
    first = group.first if possessor is None else items[possessor].first
    thing = thing_in(field, first, group.stop, strict=True)
    return thing if thing is not None and thing.noun else None


def _past_as(field: Field, at: int, end: int) -> int:
    """The token after "as nonsense" in "dismissed as nonsense Moscow's claim"."""
    lower, tags = field.draft.tokens.lower, field.draft.tags
    for token in range(at + 1, min(at + 4, end)):
        if lower[token] in DEFINITE or tags[token] in ("NNP", "PRP$"):
            return token
    return at + 1


def _passive(field: Field, number: int, clause: Clause, verb: VerbGroup) -> Iterator[Sign]:
    """As in "The claim was rejected by Kyiv"."""
    thing = None if verb.lemma == "take" else subject_thing(field, number, clause)  # "the stance taken by Orban"
    if thing is not None and thing.noun:
        at = (verb.first, verb.stop)
        yield Sign(
            "judged-noun", at, thing.whom, thing.noun, (thing.about, verb.first), verb.head, definite=thing.definite
        )


def subject_thing(field: Field, number: int, clause: Clause) -> Thing | None:
    """The noun of saying that is a clause's subject, with its owner."""
    if not clause.subjects or clause.inherited:
        return None
    items = field.draft.rows[number].items
    group = items[clause.subjects[0]]
    possessor = getattr(group, "possessor", None)
    first = group.first if possessor is None else items[possessor].first
    verb = items[clause.verb]
    return thing_in(field, first, max(group.stop, verb.first), strict=True)


def _drawn(field: Field, number: int, clause: Clause, verb: VerbGroup) -> Iterator[Sign]:
    """As in "The remarks drew a sharp response from Kyiv, which said ..."."""
    lower = field.draft.tokens.lower
    thing = subject_thing(field, number, clause)
    if thing is None or not thing.noun or "from" not in lower[verb.stop : verb.stop + 8]:
        return
    source = verb.stop + lower[verb.stop : verb.stop + 8].index("from") + 1
    for token in range(source, min(source + 8, len(lower))):
        actor = field.cast.at(token)
        if actor is not None:
            at, keys = (verb.first, token + 1), keys_of(actor)
            yield Sign("drawn", at, thing.whom, thing.noun, None, -1, actor.id, thing.definite, keys)
            return


def _answer(field: Field, number: int, clause: Clause, verb: VerbGroup, stop: int) -> Iterator[Sign]:
    """An answer without an object; "at" or "against" may say to whom."""
    lower, end = field.draft.tokens.lower, field.draft.sentences[number].stop
    holder = _subject(field, number, clause)
    if lower[stop : stop + 1] in (("at",), ("to",), ("against",)):
        thing = thing_in(field, stop + 1, end_of(field, stop + 1, end), strict=False)
        if thing is not None and thing.whom:
            yield Sign("answering-verb", (verb.first, stop), thing.whom, verb=verb.head, holder=holder)
        if lower[stop + 1 : stop + 2] not in _OF_WORDS:
            return  # "reacted to the news"
    elif field.tag(stop).startswith(_OBJECTS) and verb.lemma not in BACK_VERBS:
        return  # "answered the door", "echoed the tone"
    yield Sign("answering-verb", (verb.first, stop), verb=verb.head, holder=holder)


_OF_WORDS = (("this",), ("that",), ("him",), ("her",), ("them",), ("it",))
_OBJECTS = ("DT", "PRP$", "NN", "JJ", "CD")


def _subject(field: Field, number: int, clause: Clause) -> str:
    items = field.draft.rows[number].items
    for item in clause.subjects[:1]:
        actor = field.cast.at(items[item].head)
        if actor is not None:
            return actor.id
    return ""


def _is_pronoun(field: Field, verb: VerbGroup, first: int, end: int) -> bool:
    """Whether a pronoun for something said is judged: "called it absurd", "dismissed them as", "rejects this"."""
    lower, tags = field.draft.tokens.lower, field.draft.tags
    if first >= end or lower[first] not in SAYING_PRONOUNS:
        return False
    if lower[first] in ("them", "these", "those") and field.cast.at(first) is not None:
        return False
    following = tags[first + 1] if first + 1 < end else "."
    if lower[first] in ("that", "this", "these", "those"):
        named = verb.lemma in NAMING_VERBS and following in ("IN", "DT", "JJ", "RB", "``", "VBG")
        alone = lower[first + 1 : first + 2] == ("as",) or following in (".", ",")
        return alone or (named and verb.lemma not in ("deny", "reject"))
    if lower[first] == "it":
        return following not in ("VBD", "VBZ", "VBP", "MD", "VBN") and verb.lemma in NAMING_VERBS
    return verb.lemma in NAMING_VERBS


def _of_object(field: Field, number: int, verb: VerbGroup) -> bool:
    """Whether a gerund's pronoun stands for what the sentence has named: "belittled the loan, calling it an error"."""
    if field.draft.tags[verb.head] != "VBG":
        return False
    items, clauses = field.draft.rows[number].items, field.draft.analyses[number].clauses
    named = [items[item] for one in clauses if items[one.verb].stop <= verb.first for item in one.objects]
    return any(field.draft.tags[group.head].startswith("NN") and group.lemma not in SAYING_NOUNS for group in named)


def _for_saying(field: Field, verb: VerbGroup, thing: Thing, holder: str, end: int) -> Iterator[Sign]:
    """As in "criticised Macron for suggesting that ...", "rebuked the pontiff over his remarks"."""
    lower = field.draft.tokens.lower
    for at in range(thing.about, min(thing.about + 6, end)):
        if lower[at] in (",", ";") or field.draft.tags[at].startswith(("VBD", "VBZ", "VBP", "MD")):
            return
        if lower[at] not in _WEAKER:
            continue
        said = thing_in(field, at + 1, end_of(field, at + 1, end), strict=True)
        if said is not None and said.noun and said.noun not in DEED_NOUNS:
            whom = thing.whom if holder in said.whom else said.whom or thing.whom  # "over his remarks": not his own
            yield Sign("judged-words", (verb.first, said.about), whom, said.noun, (said.about, end), verb.head, holder)
        elif thing.whom and _says_there(field, at, end):
            name = "faulted-speaker" if lower[at] == "of" else "judged-speaker"
            yield Sign(name, (verb.first, end), thing.whom, "", (thing.about, end), verb.head, holder)
        return


def _says_there(field: Field, at: int, end: int) -> bool:
    """Whether words are told after "for" or "over" by a gerund, after "after" by a clause."""
    lower, tags = field.draft.tokens.lower, field.draft.tags
    after = lower[at] in ("after", "following")
    if lower[at] == "of":
        return not FAULTS_OF_SAYING.isdisjoint(lower[at + 1 : at + 3])
    for token in range(at + 1, min(at + (7 if after else 3), end)):
        if tags[token] == "VBG" or (after and tags[token].startswith("VB")):
            return lemma(lower[token], tags[token]) in WORDS_OF_SAYING
    return False
