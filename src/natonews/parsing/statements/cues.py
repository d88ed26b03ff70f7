"""Candidates: words that may attribute something, with what follows them."""

from collections.abc import Iterator

from attrs import frozen

from natonews.lexicon import CueWord
from natonews.lexicon.tables.replies import SAYING_NOUNS
from natonews.ontology import SpeechAct
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import NounGroup, VerbGroup

from .frames import WH_WORDS, Frame, frame_after, past_noun
from .passage import DASHES, Passage
from .said import Range
from .vocabulary import Phrases, Vocabulary

_COMPLEMENTS = frozenset(["that", "wh", "to", "quote", "colon", "p-of", "p-for", "p-about", "p-on", "p-to", "p-against",
                          "p-with", "p-over", "p-in", "p-as"])  # fmt: skip
_LED_BY = frozenset(["p-of", "p-for", "p-about", "p-on", "p-to", "p-against", "p-with", "p-over", "p-from", "p-at",
                     "p-in", "p-by"])  # fmt: skip


@frozen(eq=False)
class Cue:
    """A word or phrase that may attribute; whether it does is for `weights` to say."""

    kind: str  #: verb, phrase, light ("made a claim"), adjective, predicate, noun, according, adverb, colon
    word: CueWord
    item: int  #: its verb group, noun group or preposition
    last: int  #: its last item
    span: Range  #: tokens
    clause: Clause | None
    frame: Frame

    @property
    def verb(self) -> bool:
        """Whether a verb is its head."""
        return self.clause is not None


def find_cues(passage: Passage, words: Vocabulary) -> Iterator[Cue]:
    """The candidates of a sentence, in the order of their items, none inside another."""
    found = list(_verb_cues(passage, words))
    taken = {item for cue in found for item in range(cue.item, cue.last + 1)}
    for item, group in enumerate(passage.items):
        if item in taken:
            continue
        other: Cue | None = None
        if isinstance(group, NounGroup):
            other = _noun_cue(passage, item, group, words)
        elif group.kind == "IN":
            other = _according(passage, item, words)
        if other is not None:
            found.append(other)
    found.extend(_adverbs(passage, words))
    found.extend(mark for mark in (_colon(passage), _dash(passage)) if mark is not None)
    found.sort(key=lambda cue: cue.item)
    yield from found


def _verb_cues(passage: Passage, words: Vocabulary) -> Iterator[Cue]:
    marked = passage.marked
    phrase = -1  # the last item of a phrase such as "went on to say", which is one cue
    for clause in passage.analysis.clauses:
        if clause.verb <= phrase:
            continue
        cue = _verb_cue(passage, clause, words)
        if marked:
            cue = _beside_quotation(passage, clause, cue)
        if cue is None and passage.word(clause.verb + 1) == "that":
            cue = _with_that(passage, clause)
        if cue is not None:
            phrase = cue.last if cue.kind == "phrase" else phrase
            yield cue


def _verb_cue(passage: Passage, clause: Clause, words: Vocabulary) -> Cue | None:
    verb = passage.verb(clause.verb)
    if verb is None or _of_quoted(passage, clause.verb, verb):
        return None
    if verb.copula:
        return _copula_cue(passage, clause, verb, words)
    if passage.word(clause.verb - 1) in ("neither", "nor"):
        return _neither(passage, clause)
    head = passage.lower[verb.head]
    if head in words.adjectives and (verb.passive or verb.tense == "participle"):
        return _made("adjective", passage, words.adjectives[head], clause, clause.verb)
    phrase = _phrase(passage, verb, words.phrases)
    row = words.verbs.get(verb.lemma)
    if phrase is None and (row is None or "light" in row.frames or verb.lemma == "voice"):
        light = _light(passage, clause, words)
        if light is not None:
            return light
    if phrase is not None:
        return _made("phrase", passage, phrase[0], clause, phrase[1])
    if row is None or row.frames == ("light",):
        return None
    return _made("verb", passage, row, clause, clause.verb)


_QUOTING = frozenset(["quote", "cite"])
_SAYING = frozenset(["saying", "telling", "warning", "calling", "describing", "insisting", "denying", "stating"])


def _of_quoted(passage: Passage, item: int, verb: VerbGroup) -> bool:
    """Whether "was quoted by Tass as saying" leaves the saying to the word behind it."""
    if not (verb.passive and verb.lemma in _QUOTING):
        return False
    return any(
        passage.word(at) == "as" and passage.word(at + 1) in _SAYING
        for at in range(item + 1, min(item + 6, len(passage)))
    )


def _neither(passage: Passage, clause: Clause) -> Cue | None:
    """One cue of "would neither confirm nor deny"."""
    at = clause.verb
    if passage.word(at - 1) != "neither" or passage.word(at + 1) != "nor" or passage.verb(at + 2) is None:
        return None
    if passage.items[at].lemma not in ("confirm", "admit", "acknowledge", "deny"):
        return None
    span = (passage.items[at - 1].first, passage.items[at + 2].stop)
    return Cue("phrase", _WITHHELD, at, at + 2, span, clause, frame_after(passage, at + 3, _WITHHELD))


_WITHHELD = CueWord("neither confirm nor deny", SpeechAct.DECLINE, ("that", "np", "wh"), "verb", 3)


def _beside_quotation(passage: Passage, clause: Clause, cue: Cue | None) -> Cue | None:
    """Any verb may attribute a quotation next to it: ``"...," grinned Orban``; ``paid a compliment: "..."``."""
    if cue is not None and cue.frame.name not in _VAGUE and not cue.frame.name.startswith(("np", "p-")):
        return cue
    last = cue.last if cue else clause.verb
    far = _colon_quote(passage, last + 1)
    if cue is not None:
        if far is None:
            return cue
        return Cue(cue.kind, cue.word, cue.item, cue.last, cue.span, cue.clause, Frame("far-quote", far))
    verb = passage.items[clause.verb]
    word = CueWord(verb.lemma, SpeechAct.ASSERT, ("quote",), "verb", 1)
    frame = Frame("far-quote", far) if far is not None else frame_after(passage, last + 1, word)
    lead = clause.verb - 1
    before = passage.ends_speech(lead) or (passage.word(lead) == "," and passage.ends_speech(lead - 1))
    if frame.name in ("quote", "far-quote") or before:
        return Cue("other", word, clause.verb, last, (verb.first, verb.stop), clause, frame)
    return None


_VAGUE = frozenset(["comma", "end", "other", "adj", "verb"])


def _with_that(passage: Passage, clause: Clause) -> Cue | None:
    """A verb that the lexicon does not know, with a that-clause: "sniped that"."""
    verb = passage.verb(clause.verb)
    if verb is None or verb.copula or verb.tense == "infinitive":
        return None
    word = CueWord(verb.lemma, SpeechAct.ASSERT, ("that",), "verb", 1)
    frame = frame_after(passage, clause.verb + 1, word)
    if frame.name != "that":
        return None
    return Cue("other", word, clause.verb, clause.verb, (verb.first, verb.stop), clause, frame)


def _colon_quote(passage: Passage, start: int) -> int | None:
    """The mark after a colon or comma that no other verb comes before."""
    for at in range(start, min(start + 12, len(passage) - 1)):
        if passage.items[at].kind == "VG" or passage.is_mark(at):
            return None
        opens = passage.is_mark(at + 1) and passage.quote_of(at + 1) != passage.quote_of(at)
        if opens and passage.word(at) in (":", ","):
            return at + 1
    return None


def _made(kind: str, passage: Passage, row: CueWord, clause: Clause, last: int) -> Cue:
    frame = frame_after(passage, last + 1, row)
    if kind in ("adjective", "predicate", "light", "noun") and frame.name in _LED_BY:
        last = frame.start
        frame = Frame(frame.name, last + 1)
    if row.lemma in _QUOTING and frame.name == "np-as" and _closes_quoted(passage, past_noun(passage, frame.start)):
        frame = Frame("end", frame.start)
    span = (passage.items[clause.verb].first, passage.items[last].stop)
    return Cue(kind, row, clause.verb, last, span, clause, frame)


def _closes_quoted(passage: Passage, at: int) -> bool:
    """Whether nothing is told behind "as saying": "..., state media quoted him as saying on Friday"."""
    if passage.word(at) != "as" or passage.word(at + 1) not in _SAYING:
        return False
    behind = passage.items[at + 2] if at + 2 < len(passage) else None
    noun = passage.noun(at + 2)
    if passage.word(at + 2) in WH_WORDS or passage.word(at + 2) == "that":
        return False
    return behind is None or behind.kind in (".", ",", "IN", "TIME") or (noun is not None and noun.time)


def _phrase(passage: Passage, verb: VerbGroup, phrases: Phrases) -> tuple[CueWord, int] | None:
    """The phrase that the verb begins, and its last item."""
    tails = phrases.get(verb.lemma)
    if tails is None:
        return None
    after = passage.item_of(verb.head) + 1
    timed = passage.noun(after)
    first = timed.stop if timed is not None and timed.time else verb.head + 1  # "called Thursday on Arabs to"
    for tail, row in tails:
        stop = first + len(tail)
        if passage.lower[first:stop] == tail and stop <= passage.row.stop:
            last = passage.item_of(stop - 1)
            if passage.items[last].stop == stop:
                return row, last
    return None


def _light(passage: Passage, clause: Clause, words: Vocabulary) -> Cue | None:
    """A verb that only carries a noun: "expressed an expectation that", "made a call for"."""
    if passage.items[clause.verb].lemma == "cite":
        return None  # "citing his own talks in Ankara"
    at = clause.verb + 1
    while at < len(passage) and passage.items[at].kind in ("RB", "TIME"):
        at += 1
    marked = passage.is_mark(at) and passage.is_mark(at + 2)
    at += marked  # gave "a firm promise" that
    noun = passage.noun(at)
    if noun is not None and (noun.pronoun or noun.name is not None) and passage.items[clause.verb].lemma in _GIVING:
        at += 1  # "gave him assurances that"
        noun = passage.noun(at)
    if noun is None:
        return None
    row = words.nouns.get(noun.lemma)
    if row is None or (passage.word(at + 1) == "by" and noun.lemma in SAYING_NOUNS):
        return None
    cue = _made("light", passage, row, clause, at + marked)
    led = cue.frame.name in _COMPLEMENTS or cue.frame.name in ("ing", "clause", "np")
    if cue.frame.name == "np":
        led = passage.verb(cue.frame.start + 1) is not None  # "gave him assurances it would stop"
    return cue if led or (cue.frame.name == "p-at" and row.act in _FELT) else None


def _copula_cue(passage: Passage, clause: Clause, verb: VerbGroup, words: Vocabulary) -> Cue | None:
    """What a form of "be" leads in: "is confident that", "was critical of"; also "seems"."""
    if verb.lemma in ("seem", "appear"):
        return _made("verb", passage, words.verbs.get(verb.lemma) or _SEEM, clause, clause.verb)
    if clause.predicate and (row := words.adjectives.get(clause.predicate)) is not None:
        for last in range(clause.verb + 1, min(clause.verb + 5, len(passage))):
            if passage.items[last].lemma == clause.predicate:
                return _made("adjective", passage, row, clause, last)
    at = clause.verb + 1
    noun = passage.noun(at)
    if noun is not None and (row := words.nouns.get(noun.lemma)) is not None:
        cue = _made("predicate", passage, row, clause, at)
        return cue if cue.frame.name in _COMPLEMENTS else None
    return None


_FELT = frozenset([SpeechAct.CRITICIZE, SpeechAct.EXPECT])
_GIVING = frozenset(["give", "offer", "send", "issue"])
_SEEM = CueWord("seem", SpeechAct.ASSERT, ("that",))


def _noun_cue(passage: Passage, item: int, noun: NounGroup, words: Vocabulary) -> Cue | None:
    row = words.nouns.get(noun.lemma)
    if row is None or noun.name is not None:
        return None
    frame = frame_after(passage, item + 1, row)
    last = item
    if frame.name in ("p-by", "p-from") and passage.noun(frame.start + 1) is not None:
        beyond = frame_after(passage, past_noun(passage, frame.start + 1), row)
        frame = beyond if beyond.name in ("that", "to") else frame  # "accusations by Warsaw that"
    if frame.name in _LED_BY:
        last, frame = frame.start, Frame(frame.name, frame.start + 1)
    elif frame.name not in _COMPLEMENTS:
        return None
    first = noun.first
    return Cue("noun", row, item, last, (first, passage.items[last].stop), None, frame)


def _adverbs(passage: Passage, words: Vocabulary) -> Iterator[Cue]:
    """Adverbs of hearsay, alone or inside a verb group: "reportedly"."""
    first, stop = passage.row.first, passage.row.stop
    here = passage.lower[first:stop]
    if words.adverbs.keys().isdisjoint(here):
        return
    for token, word in enumerate(here, first):
        if word in words.adverbs:
            item = passage.item_of(token)
            frame = Frame("verb" if passage.items[item].kind == "VG" else "adverb", item + 1)
            yield Cue("adverb", words.adverbs[word], item, item, (token, token + 1), None, frame)


def _colon(passage: Passage) -> Cue | None:
    """A name and a colon, a bullet before them or not: "Tusk: Poland is ready"."""
    start = 1 if len(passage) > 1 and passage.word(0) in BULLETS else 0
    if passage.noun(start) is None:
        return None
    for item in range(start + 1, min(start + 7, len(passage) - 1)):
        group = passage.items[item]
        if group.kind == "VG" or passage.is_mark(item):
            return None
        if passage.word(item) == ":":
            frame = Frame("quote" if passage.is_mark(item + 1) else "colon", item + 1)
            return Cue("colon", _COLON, item, item, (group.first, group.stop), None, frame)
    return None


#: Marks of a list before its entry.
BULLETS = frozenset("•·‣◦▪●■►*-–—")
_COLON = CueWord(":", SpeechAct.ASSERT, ("that", "quote"), "mark")


_DASH = CueWord("—", SpeechAct.ASSERT, ("quote",), "mark")


def _dash(passage: Passage) -> Cue | None:
    """A dash between a quotation and a name that ends the sentence: ``"We are ready" — Rutte``."""
    if not passage.marked:
        return None
    for item in range(2, len(passage) - 1):
        if passage.word(item) in DASHES and passage.is_mark(item - 1) and passage.noun(item + 1) is not None:
            opens = passage.quote_of(item) >= 0
            verbs = any(map(passage.verb, range(item + 1, len(passage))))
            mark = passage.items[item]
            if not opens and not verbs and len(passage) - item < _NAMED:
                return Cue("dash", _DASH, item, item, (mark.first, mark.stop), None, Frame("end", item + 1))
    return None


_NAMED = 8  # items: a name with its office and place


def _according(passage: Passage, item: int, words: Vocabulary) -> Cue | None:
    for tail, row in words.prepositions.get(passage.word(item), ()):
        first = passage.items[item].first
        stop = first + 1 + len(tail)
        if passage.lower[first + 1 : stop] == tail and stop < passage.row.stop:
            last = passage.item_of(stop - 1)
            noun = passage.item_of(stop)
            if passage.items[noun].first == stop and passage.noun(noun) is not None:
                after = past_noun(passage, noun)
                if not tail and (item > 1 or passage.word(after) != ","):
                    return None  # "for" attributes only at the head of a sentence: "For Kyiv, the deal is dead"
                kind = "according" if tail else "for"
                return Cue(kind, row, item, last, (first, stop), None, Frame("source", after))
    return None
