"""The signs by which a text says that a statement answers another: leads, judged nouns, answering verbs."""

from collections.abc import Iterator

from attrs import frozen

from natonews.lexicon.tables.replies import (
    ANSWERING_PHRASES,
    ANSWERING_VERBS,
    JUDGING_VERBS,
    LEADS,
    SAYING_NOUNS,
    SAYING_PRONOUNS,
    WEAK_LEADS,
)
from natonews.model import Actor
from natonews.parsing.coreference import Cast
from natonews.parsing.draft import Draft
from natonews.parsing.statements.said import Range, Said
from natonews.parsing.words import lemma

_LEADS_BY_FIRST: dict[str, tuple[tuple[str, ...], ...]] = {
    first: tuple(sorted((lead for lead in LEADS if lead[0] == first), key=len, reverse=True))
    for first in dict.fromkeys(lead[0] for lead in LEADS)
}
_ENDS = frozenset([",", ".", ";", ":", "--", "–", "—", "``", "''", '"', "?", "!"])
_OWNERS = frozenset(["by", "from"])
_REACH = 14  # tokens: how far the words that a sign leads in may run
_DEFINITE = frozenset(["the", "that", "this", "those", "these", "such", "any", "his", "her", "their", "its", "all", "both"])


@frozen(eq=False)
class Sign:
    """One sign in one statement: whom it says is answered, and with which noun."""

    name: str  #: lead, judged-noun, judged-pronoun, judged-speaker, answering-verb
    at: Range  #: the tokens of the sign
    whom: tuple[Actor, ...] = ()  #: whose statement, if the words say it
    noun: str = ""  #: the noun of saying
    about: Range | None = None  #: what the noun's own complement says: "the claim that ..."


def signs_of(draft: Draft, one: Said, cast: Cast) -> tuple[Sign, ...]:
    """The signs of a statement, the surest first."""
    if one.cue is None:
        return ()
    found = [*_leads(draft, one, cast), *_judgements(draft, one, cast), *_answers(draft, one)]
    return tuple(found)


def _leads(draft: Draft, one: Said, cast: Cast) -> Iterator[Sign]:
    """ "In response to Trump's comments, ...": anywhere in the sentence but in the words said."""
    lower, sentence = draft.tokens.lower, draft.sentences[one.sentence]
    for at in range(sentence.first, sentence.stop):
        leads = _LEADS_BY_FIRST.get(lower[at])
        if leads is None or _inside(at, one.content):
            continue
        lead = next((words for words in leads if lower[at : at + len(words)] == words), None)
        if lead is None:
            continue
        first = at + len(lead)
        stop = _end(draft, first, sentence.stop)
        sign = _said_thing(draft, cast, one, "lead", (at, stop), first, stop)
        if lead in WEAK_LEADS and not sign.noun:
            continue
        yield sign


def _judgements(draft: Draft, one: Said, cast: Cast) -> Iterator[Sign]:
    """ "rejected the claim", "called them unhinged", "criticised Macron for suggesting"."""
    verb = _cue_lemma(draft, one)
    if verb not in JUDGING_VERBS or one.cue is None:
        return
    sentence = draft.sentences[one.sentence]
    first = one.cue[1]
    stop = _end(draft, first, sentence.stop)
    sign = _said_thing(draft, cast, one, "judged-noun", (one.cue[0], stop), first, stop)
    if sign.noun:
        yield sign
    elif draft.tokens.lower[first : first + 1] and draft.tokens.lower[first] in SAYING_PRONOUNS:
        yield Sign("judged-pronoun", (one.cue[0], first + 1))
    elif sign.whom and any(w in ("for", "over", "after", "who") for w in draft.tokens.lower[first:stop]):
        yield Sign("judged-speaker", sign.at, sign.whom)


def _answers(draft: Draft, one: Said) -> Iterator[Sign]:
    """ "replied", "hit back"."""
    verb = _cue_lemma(draft, one)
    if one.cue is None or not verb:
        return
    following = draft.tokens.lower[one.cue[0] + 1 : one.cue[0] + 3]
    if verb in ANSWERING_VERBS or any(f"{verb}-{word}" in ANSWERING_PHRASES for word in following):
        yield Sign("answering-verb", one.cue)


def _cue_lemma(draft: Draft, one: Said) -> str:
    if one.cue is None:
        return ""
    for at in range(*one.cue):
        if draft.tags[at].startswith("VB"):
            return lemma(draft.tokens.lower[at], draft.tags[at])
    return lemma(draft.tokens.lower[one.cue[0]], "VBD")


def _said_thing(draft: Draft, cast: Cast, one: Said, name: str, at: Range, first: int, stop: int) -> Sign:
    """The noun of saying among the tokens, with its owner: "Trump's recent comments", "a claim by Moscow"."""
    lower, tags = draft.tokens.lower, draft.tags
    speaker = _actors(cast, one.speaker_tokens)
    owners = [actor for token in range(first, stop) for actor in [cast.at(token)] if actor and actor not in speaker]
    for token in range(first, stop):
        noun = lemma(lower[token], tags[token]) if tags[token].startswith("NN") else ""
        if noun not in SAYING_NOUNS:
            continue
        before = [actor for n in range(first, token) for actor in [cast.at(n)] if actor and actor not in speaker]
        after = token + 1 < stop and lower[token + 1] in _OWNERS
        whom = before or (owners if after else [])
        if not whom and not _DEFINITE.intersection(lower[first : token + 1]) and lower[token] == noun:
            continue  # "dismissed a claim": some claim, not the one told before
        about = (token + 1, _sentence_end(draft, one))
        return Sign(name, at, tuple(dict.fromkeys(whom)), noun, about)
    return Sign(name, at, tuple(dict.fromkeys(owners)))


def _actors(cast: Cast, tokens: Range | None) -> tuple[Actor, ...]:
    found = (cast.at(token) for token in range(*tokens)) if tokens else ()
    return tuple(actor for actor in found if actor is not None)


def _sentence_end(draft: Draft, one: Said) -> int:
    return draft.sentences[one.sentence].stop


def _end(draft: Draft, first: int, stop: int) -> int:
    """Where the words that a sign leads in end: a mark of punctuation, or a set number of tokens."""
    last = min(stop, first + _REACH)
    opened = first < last and draft.tokens.words[first] in ("“", '"', "``", "''", "‘", "'")
    for at in range(first + opened, last):
        if draft.tokens.lower[at] in _ENDS and not (opened and at <= first + 4):
            return at
    return last


def _inside(token: int, pieces: tuple[Range, ...]) -> bool:
    return any(first <= token < stop for first, stop in pieces)
