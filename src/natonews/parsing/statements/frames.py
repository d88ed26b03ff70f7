"""What follows a cue: a that-clause, a quotation, an object, an infinitive ... and where it begins."""

from natonews.lexicon import CueWord
from natonews.ontology import SpeechAct
from natonews.parsing.groups.groups import VerbGroup
from natonews.parsing.light import frozen

from .passage import DASHES, Passage

#: Words that lead in a question or a free relative clause.
WH_WORDS = frozenset(
    ["whether", "if", "how", "why", "what", "who", "whom", "when", "where", "which", "whose", "whatever", "whoever"]
)
_LIMITING = frozenset(["only", "even", "just", "not", "almost", "about", "nearly"])
_SKIPPED = frozenset(["RB", "RBR", "RBS", "RP", "TIME"])
#: Prepositions of the circumstances of saying: "said in a statement", "told on Monday", "wrote to allies".
_CIRCUMSTANCE = frozenset(
    ["in", "on", "at", "during", "after", "before", "to", "from", "by", "via", "through", "with", "outside", "inside",
     "following", "over", "ahead", "upon", "near", "aboard", "late", "early", "when"]
)  # fmt: skip
#: A word of no frames, to read what follows an addressee.
_PLAIN = CueWord("", SpeechAct.ASSERT)
_BIDDING = frozenset([SpeechAct.DEMAND, SpeechAct.PROPOSE, SpeechAct.ASK])
_CLAUSES = frozenset(["that", "quote", "colon", "clause", "wh"])


@frozen(eq=False)
class Frame:
    """What follows a cue."""

    name: str
    #: that, wh, clause, quote, colon, to, ing, np (np-as, np-to, np-of, np-for, np-that, np-quote), adj, verb,
    #: p-PREPOSITION, comma, end, other
    start: int  #: the item where the content begins
    addressee: int | None = None  #: the noun group spoken to
    detour: bool = False  #: circumstances stand between ("said in a statement that")


def frame_after(passage: Passage, item: int, word: CueWord) -> Frame:
    """The frame that begins at `item`, the first after the cue."""
    at, detour = _past_adverbs(passage, item), False
    first = at
    if "that" in word.frames or "quote" in word.frames:
        at = _past_circumstances(passage, at, word)
        detour = at != first
    frame = _frame_at(passage, at, word)
    if frame.name == "to-comma" and (aside := _past_aside(passage, frame.start)) is not None:
        return Frame("to-that", aside, frame.addressee, detour=True)
    if frame.name == "comma" and (aside := _past_aside(passage, at)) is not None:
        return Frame("that", aside, None, detour=True)
    if detour and frame.name not in _CLAUSES:
        return _frame_at(passage, first, word)
    return Frame(frame.name, frame.start, frame.addressee, detour)


def _past_adverbs(passage: Passage, at: int) -> int:
    size = len(passage)
    while at < size:
        group = passage.items[at]
        noun = passage.noun(at)
        if passage.word(at) in _LIMITING and passage.noun(at + 1) is not None:
            break  # "said only men": the content's own word
        if group.kind in _SKIPPED or (noun is not None and noun.time):
            at += 1
        else:
            break
    return at


def _past_circumstances(passage: Passage, at: int, word: CueWord) -> int:
    """Past "in a statement", "on Monday", "at a meeting of ministers in Brussels"."""
    size = len(passage)
    start = at
    while at + 1 < size and passage.items[at].kind in ("IN", "TO"):
        preposition = passage.word(at)
        of = preposition == "of" and at > start
        if not of and (preposition not in _CIRCUMSTANCE or preposition in word.frames):
            break
        if passage.noun(at + 1) is None and passage.items[at + 1].kind != "TIME":
            break
        at += 2
        while passage.noun(at) is not None and passage.items[at - 1].stop == passage.items[at].first:
            if passage.lower[passage.items[at - 1].stop - 1] in ("'s", "'"):
                at += 1
            else:
                break
        at = _past_adverbs(passage, at)
    return at


_ASIDE = 8  # items


#: Verbs of another who reports it: "has told visitors, diplomats say, that".
_REPORTING = frozenset(["say", "add", "report", "write", "claim", "believe"])


def _past_aside(passage: Passage, comma: int) -> int | None:
    """Past an aside between commas to "that": "claimed, without offering evidence, that"."""
    for at in range(comma + 2, min(comma + _ASIDE, len(passage) - 1)):
        if passage.word(at) == ",":
            return at + 1 if passage.word(at + 1) == "that" else None
        verb = passage.verb(at)
        if passage.is_mark(at) or (verb is not None and verb.finite and verb.lemma not in _REPORTING):
            return None
    return None


def _frame_at(passage: Passage, at: int, word: CueWord) -> Frame:
    if at >= len(passage):
        return Frame("end", at)
    group, first = passage.items[at], passage.word(at)
    mark = _mark_frame(passage, at, first)
    if mark is not None:
        return mark
    if first == "that" and not _that_alone(passage, at):
        return Frame("that", at)
    if first in WH_WORDS and group.kind != "VG":
        return Frame("wh", at)
    if first in ("as", "like") and group.kind == "IN":
        return Frame("p-as", at + 1 if word.word_class == "verb" and first == "as" else at)
    if (verb := passage.verb(at)) is not None:
        return Frame(_verb_frame(verb, first), at)
    if passage.noun(at) is not None:
        return _noun_frame(passage, at, word)
    if group.kind in ("IN", "TO"):
        return Frame("p-" + first, at)
    if first in ("no", "yes") and passage.word(at + 1) in ("", ".", ",", ";"):
        return Frame("np", at)
    return Frame("adj" if group.kind.startswith("JJ") else "other", at)


def _verb_frame(verb: VerbGroup, first: str) -> str:
    if first == "to" or verb.tense == "infinitive":
        return "to"
    return "ing" if verb.tense == "gerund" else "verb"


def _that_alone(passage: Passage, at: int) -> bool:
    """Whether "that" stands for a thing: "said that .", "denied that"."""
    if at + 1 >= len(passage) or passage.items[at + 1].kind in (".", ":", "CC"):
        return True
    if passage.items[at + 1].kind not in (",", "IN"):
        return False
    return not any((verb := passage.verb(later)) is not None and verb.finite for later in range(at + 2, len(passage)))


def _mark_frame(passage: Passage, at: int, first: str) -> Frame | None:
    if passage.is_mark(at):
        # A closing mark here ends the quotation that the cue itself stands in.
        opens = at == 0 or passage.quote_of(at) != passage.quote_of(at - 1)
        return Frame("quote" if opens else "end", at)
    if _opens_within(passage, at):
        return Frame("quote", at)
    if first == "," and _opens_within(passage, at + 1):
        return Frame("quote", at + 1)
    if first == ":" or (first in DASHES and passage.is_mark(at + 1)):
        opens = passage.is_mark(at + 1) or _opens_within(passage, at + 1)
        return Frame("quote" if opens else "colon", at + 1)
    if passage.items[at].kind in (",", ":", ".") or first in DASHES:
        if first == "," and passage.is_mark(at + 1) and passage.quote_of(at + 1) != passage.quote_of(at):
            return Frame("quote", at + 1)
        return Frame("comma" if first == "," or first in DASHES else "end", at)
    return None


def _opens_within(passage: Passage, at: int) -> bool:
    """Whether a quotation inside another opens there: ``"He told me, 'Stay'"``."""
    if not 0 < at < len(passage) or passage.items[at].kind != "``" or passage.is_mark(at):
        return False
    return passage.quote_of(at - 1) == passage.quote_of(at) >= 0


def _noun_frame(passage: Passage, at: int, word: CueWord) -> Frame:
    after = past_noun(passage, at)
    told = _told_frame(passage, at, after, word) if "addressee" in word.frames else None
    if told is not None:
        return told
    if _begins_clause(passage, at, after):
        return Frame("clause", at)
    verb, following = passage.verb(after), passage.word(after)
    if word.act in _BIDDING and _subjunctive(passage, at):
        return Frame("clause", at)  # "demanded the office be renamed"
    if verb is not None and (verb.tense == "infinitive" or following == "to"):
        return Frame("np-to", at)
    if passage.is_mark(after) and passage.quote_of(after) != passage.quote_of(at):
        return Frame("np-quote", at)
    if passage.noun(after) is not None and not _timed(passage, after):
        return Frame("np-np", at)
    if after < len(passage) and passage.items[after].kind.startswith("JJ"):
        return Frame("np-adj", at)
    if following in ("as", "for", "of", "that", "about", "on", "to", "against", "with"):
        return Frame("np-" + following, at)
    return Frame("np", at)


def _subjunctive(passage: Passage, at: int) -> bool:
    """Whether "be" without more is what the noun group at `at` does: "the office in Vilnius be renamed"."""
    return any(
        clause.verb > at and at in clause.subjects and passage.word(clause.verb) == "be"
        for clause in passage.analysis.clauses
    )


def _told_frame(passage: Passage, at: int, after: int, word: CueWord) -> Frame | None:
    """What follows somebody spoken to: "told reporters that"."""
    if after >= len(passage):
        return None
    if passage.word(after) == "so" and word.lemma in _TELLING and passage.verb(after + 1) is None:
        return Frame("to-np", after, at)  # "told me so"
    far = _past_circumstances(passage, _past_adverbs(passage, after), word)
    inner = _frame_at(passage, far, _PLAIN) if far < len(passage) else Frame("end", far)
    bare = word.lemma in _TELLING and inner.name in ("np", "p-about", "p-of", "comma", "end")
    if not bare and inner.name not in ("that", "quote", "colon", "wh", "clause"):
        return None
    name = "clause" if inner.name == "np" and _tells(passage, at, far) else inner.name
    return Frame("to-" + name, inner.start, at, detour=far != after)


_TELLING = frozenset(["tell", "ask", "warn", "remind", "inform", "notify", "brief"])


def _tells(passage: Passage, addressee: int, at: int) -> bool:
    """Whether a verb follows the noun after a pronoun: "told him the army needed shells"."""
    after = past_noun(passage, at)
    verb, spoken_to = passage.verb(after), passage.noun(addressee)
    if spoken_to is None or not spoken_to.pronoun or verb is None or verb.passive:
        return False
    return verb.finite or (verb.tense == "participle" and passage.noun(after + 1) is not None)


def _timed(passage: Passage, at: int) -> bool:
    noun = passage.noun(at)
    return noun is not None and noun.time


def past_noun(passage: Passage, at: int) -> int:
    """The item after a noun group, its owner and its of-phrases: "the head of Poland 's delegation"."""
    size = len(passage)
    at += 1
    while at < size:
        if passage.noun(at) is not None and passage.lower[passage.items[at].first - 1] in ("'s", "'"):
            at += 1
        elif passage.word(at) == "of" and passage.noun(at + 1) is not None:
            at += 2
        else:
            break
    return at


def _begins_clause(passage: Passage, at: int, after: int) -> bool:
    """Whether the noun group at `at` is the subject of a clause of its own."""
    for clause in passage.analysis.clauses:
        if clause.verb >= after and at in clause.subjects and clause.relation not in ("relative", "noun"):
            verb = passage.verb(clause.verb)
            return verb is not None and verb.finite and not clause.inherited
    return False
