"""Answers that the words said themselves show: "that is a lie", "the claim was baseless", "Trump is wrong"."""

from collections.abc import Iterator

from natonews.lexicon.tables.exchanges import AMENDS, LACKS, OVER_NOUNS
from natonews.lexicon.tables.replies import DEED_NOUNS, JUDGEMENTS, JUDGING_ACTS, SAYING_NOUNS, WEAK_JUDGEMENTS
from natonews.ontology import SpeechAct
from natonews.parsing.statements.said import Said
from natonews.parsing.words import lemma

from .field import Field, keys_of
from .signs import Sign
from .things import end_of, thing_in

_MARKS = frozenset(["``", "''", '"', "'", "`", "“", "”", "‘", "’", "that", "-", "..."])
_BE = frozenset("is 's was are were 're be been sounds looks remains had has would".split())
_IT = frozenset(["that", "this", "it", "these", "those", "they"])
_COPULAS = frozenset(["is", "'s", "was", "are", "were", "'re"])
#: Verbs of taking or leaving what somebody says.
_TAKING = frozenset(
    """
    believe trust buy accept share tolerate reject deny dismiss refute dispute contradict rebuff condemn denounce
    deplore welcome praise support oppose agree disagree concur doubt regret appreciate ignore question protest
    bow yield cave submit surrender kneel give react respond listen
    fight resist challenge contest veto study consider examine weigh respect take
""".split()
)
#: Cues that tell of one's own words: "made a claim", "repeated the demand", "issued a warning".
_NO_ANSWER = frozenset(
    """
    floated floats aired broached advanced proposed proposes suggested mooted tabled revived pitched
    made makes make making issued issues issue repeated repeats reiterated renewed gave gives delivered delivers
    released published sent read reads voiced said says put presented outlined unveiled wrote posted announced
    stood stands withdrew withdraw explained defended clarified laid set signed asked asks told tells cited cites
    quoted quoting citing discussed discuss mentioned backed noted notes noting recalled recalls
    recalling mentions mentioning reported reports remembered heard knows knew
""".split()
)
#: Acts that judge nothing: their object is one's own plan, or what is told.
_UNMOVED = frozenset(
    [
        SpeechAct.ASSERT,
        SpeechAct.ANNOUNCE,
        SpeechAct.PROMISE,
        SpeechAct.INTEND,
        SpeechAct.ASK,
        SpeechAct.EXPECT,
        SpeechAct.DECLINE,
    ]
)
_DOUBTFUL = frozenset(["may", "might", "could", "should", "must"])
_OCCURRING = frozenset("come follow appear air happen occur begin".split())  # "Rubio's comments came on Sunday"
_UNSAID = (("to", "comment", "on"), ("to", "respond", "to"), ("to", "react", "to"), ("to", "be", "drawn"))
_SHORT = 14  # tokens of a content that is but a noun with what hangs on it
_REACH = 9  # tokens: how far from its subject the judgement may stand
#: Prepositions after which stands what moves somebody, and the tags of what stands before them: "baffled by his words".
_MOVED = {
    "over": ("VB", "JJ", "NN", "RP"),
    "about": ("JJ", "VBN"),
    "at": ("JJ", "VB"),
    "by": ("VBN",),
    "with": ("JJ", "VBN", "VBP"),
}
_ENDING = ((".",), (",",), ("''",), ('"',), ())
_NAMES_A_THING = frozenset(["the", "something", "anything"])
_BARE = 6  # tokens of a content that is but a judgement
_ALL_JUDGEMENTS = JUDGEMENTS | WEAK_JUDGEMENTS
_SIDES = frozenset([*"wrong right lying mistaken bluffing correct delusional confused misinformed".split()])


def signs_within(field: Field, one: Said) -> Iterator[Sign]:
    """The signs in the first words of a content."""
    if not one.content:
        return
    first, stop = one.content[0]
    lower = field.draft.tokens.lower
    while first < stop and lower[first] in _MARKS and not _pronoun_here(field, first, stop):
        first += 1
    if first < stop:
        yield from _flat_no(field, first, stop)
        yield from _judged_pronoun(field, first, stop)
        yield from _bare_judgement(field, first, stop)
        yield from _yours(field, first, stop)
        yield from _judged_noun(field, first, stop)
        yield from _judged_speaker(field, first, stop)
        yield from _performed(field, one, first, stop)
        yield from _of_noun(field, one, first, stop)
        yield from _such(field, first, stop)
        yield from _amends(field, first, stop)
        yield from _take_back(field, first, stop)
        yield from _over(field, one, first, stop)


def _pronoun_here(field: Field, at: int, stop: int) -> bool:
    return field.draft.tokens.lower[at] == "that" and at + 1 < stop and field.draft.tokens.lower[at + 1] in _BE


def _flat_no(field: Field, first: int, stop: int) -> Iterator[Sign]:
    """As in "No, we did not"; "Nonsense"."""
    lower = field.draft.tokens.lower
    if lower[first] in JUDGEMENTS and lower[first + 1 : first + 2] in ((",",), (".",), ("!",), ("''",), ('"',)):
        yield Sign("flat-no", (first, first + 1))
    elif lower[first] == "no" and first + 2 < stop and lower[first + 1] in (",", "!", "."):
        yield Sign("flat-no", (first, first + 2))


def _bare_judgement(field: Field, first: int, stop: int) -> Iterator[Sign]:
    """As in "Appalling and unhinged, the White House said": the content is but a judgement."""
    words = field.draft.tokens.lower[first:stop]
    if len(words) <= _BARE and words[0] not in _NAMES_A_THING and not _ALL_JUDGEMENTS.isdisjoint(words):
        rest = [
            tag
            for word, tag in zip(words, field.draft.tags[first:stop], strict=True)
            if word not in _ALL_JUDGEMENTS and word not in SAYING_NOUNS
        ]
        if all(tag in ("RB", "CC", ",", ".", "DT", "NN", "''", "JJ") for tag in rest):
            yield Sign("flat-no" if not JUDGEMENTS.isdisjoint(words) else "bare-judgement", (first, stop))


def _yours(field: Field, first: int, stop: int) -> Iterator[Sign]:
    """As in "Your threats leave us cold": whoever is spoken to has just said it."""
    if field.draft.tokens.lower[first] == "your":
        thing = thing_in(field, first + 1, min(first + 5, stop), strict=True)
        if thing is not None and thing.noun and thing.noun not in DEED_NOUNS:
            yield Sign("content-noun", (first, thing.about), (), thing.noun, (thing.about, stop))


def _judged_pronoun(field: Field, first: int, stop: int) -> Iterator[Sign]:
    """As in "That is a lie", "it's simply not true"."""
    lower = field.draft.tokens.lower
    if lower[first] in _IT and lower[first + 1 : first + 2] and lower[first + 1] in _BE:
        words = _clause(lower[first + 2 : min(first + 2 + _REACH - 2, stop)])
        if not JUDGEMENTS.isdisjoint(words) or ("not" in words and {"true", "case", "correct"} & set(words)):
            yield Sign("content-pronoun", (first, min(first + 3, stop)))


def _judged_noun(field: Field, first: int, stop: int) -> Iterator[Sign]:
    """As in "The claim was a lie", "such threats are dangerous"."""
    tags, lower = field.draft.tags, field.draft.tokens.lower
    end = min(end_of(field, first, stop), first + _REACH)
    thing = thing_in(field, first, end, strict=True)
    if thing is None or not thing.noun or not thing.definite:
        return
    rest = lower[thing.about : min(thing.about + _REACH, stop)]
    reach = range(thing.about, min(thing.about + _REACH, stop))
    verb = next((n for n in reach if tags[n].startswith(("VB", "MD"))), None)
    words = set(rest)
    if verb is None:
        return
    told = bool(thing.whom) and verb - thing.about <= 1 and tags[thing.about].startswith(("VB", "MD", "RB"))
    done = lemma(lower[verb], tags[verb])
    acts = thing.noun not in DEED_NOUNS and ((told and done not in _OCCURRING) or done in JUDGING_ACTS)
    if not (acts or _described(field, verb)) and _ALL_JUDGEMENTS.isdisjoint(words):
        return
    yield Sign("content-noun", (first, thing.about), thing.whom, thing.noun, (thing.about, verb))


def _described(field: Field, verb: int) -> bool:
    """As in "the call was deceitful", "the suggestion is an insult": an adjective or a noun follows the copula."""
    lower = field.draft.tokens.lower
    if lower[verb] in ("did", "do", "does") and lower[verb + 1 : verb + 2] in (("not",), ("n't",)):
        return True  # "the remarks did not reflect reality"
    if lower[verb] not in _COPULAS:
        return False
    after = (tag for tag in field.draft.tags[verb + 1 : verb + 4] if tag not in ("RB", "``", "''"))
    return next(after, "") in ("JJ", "DT", "NN", "NNS")


def _judged_speaker(field: Field, first: int, stop: int) -> Iterator[Sign]:
    """As in "Trump is wrong", "the Russian leader was lying"."""
    lower = field.draft.tokens.lower
    for at in range(first + 1, min(first + 6, stop)):
        if (
            lower[at] in ("has", "had")
            and lower[at + 1 : at + 2] == ("no",)
            and not LACKS.isdisjoint(lower[at + 2 : at + 3])
        ):
            keys = field.keys_at(at - 1)
            if keys:
                yield Sign("content-speaker", (first, at + 3), keys)
            return
        if lower[at] == "with" and lower[at - 1] in ("am", "'m", "are", "'re", "is", "was", "were"):
            keys = field.keys_at(at + 1) if at + 1 < stop else ()  # "I am with Ben on this"
            if keys:
                yield Sign("content-speaker", (first, at + 2), keys)
            return
        if lower[at] in ("is", "'s", "was", "are", "were") and lower[at + 1 : at + 2] != ("with",):
            if not _sides(field, at + 1, stop):
                return
            keys = field.keys_at(at - 1)
            if keys:
                yield Sign("content-speaker", (first, at + 1), keys)
            return


def _sides(field: Field, first: int, stop: int) -> bool:
    """As in "is wrong", "was simply lying", "is no expert"; not "is picking the right man"."""
    lower, tags = field.draft.tokens.lower, field.draft.tags
    for at in range(first, min(first + 4, stop)):
        if lower[at] in _SIDES:
            return not field.tag(at + 1).startswith(("NN", "JJ"))
        if tags[at] != "RB" and lower[at] not in _MARKS:
            return at == first and lower[at] == "no"
    return False


def _performed(field: Field, one: Said, first: int, stop: int) -> Iterator[Sign]:
    """As in "We reject these accusations", "Tokyo could not accept China's claim"."""
    lower, tags = field.draft.tokens.lower, field.draft.tags
    pronoun = lower[first] in ("we", "i", "he", "she", "they", "it")
    for at in range(first + 1, min(first + 8, stop)):
        verb = lemma(lower[at], tags[at]) if tags[at].startswith("VB") else ""
        if verb not in _TAKING:
            continue
        if not pronoun and not _speaks(field, one, first, at):
            return
        if _told_apart(field, one, at):
            return
        begin = at + 2 if lower[at + 1 : at + 2] in (("with",), ("to",)) else at + 1
        thing = thing_in(field, begin, min(end_of(field, begin, stop), stop), strict=True)
        if thing is not None and thing.noun in SAYING_NOUNS and thing.definite and not thing.own:
            yield Sign("content-noun", (first, thing.about), thing.whom, thing.noun, (thing.about, stop))
        elif verb in ("agree", "disagree", "concur") and lower[at + 1 : at + 2] in _ENDING:
            yield Sign("agreed", (first, at + 1))  # "he could only agree"
        elif thing is not None and thing.whom and verb in ("agree", "disagree", "concur"):
            yield Sign("content-speaker", (first, thing.about), thing.whom)
        return


def _told_apart(field: Field, one: Said, verb: int) -> bool:
    """Whether the verb is a statement of its own, which answers: "the Kremlin said Putin welcomed the offer"."""
    for number in field.in_sentence(one.sentence):
        cue = field.said[number].cue
        if number != one.number and cue is not None and cue[0] <= verb < cue[1]:
            return field.speakers[number] is not None
    return False


def _speaks(field: Field, one: Said, first: int, verb: int) -> bool:
    """Whether the subject before the verb is who speaks, or the state or body that they speak for."""
    speaker = field.speakers[one.number]
    if speaker is None:
        return False
    mine = set(keys_of(speaker))
    return any(not mine.isdisjoint(field.keys_at(token)) for token in range(first, verb))


def _of_noun(field: Field, one: Said, first: int, stop: int) -> Iterator[Sign]:
    """As in "expressed regret over her remarks": the content is but a noun of saying that the cue judges."""
    tags, lower = field.draft.tags, field.draft.tokens.lower
    if one.cue is None or one.negated or stop - first > _SHORT or len(one.content) > 1 or first < one.cue[1]:
        return
    if not _DOUBTFUL.isdisjoint(lower[one.cue[0] : one.cue[1]]):
        return  # "might reject"
    if lower[one.cue[0] - 1 : one.cue[0]] == ("yet",):
        return  # "has yet to respond to"
    declined = one.act is SpeechAct.DECLINE and lower[first : first + 3] in _UNSAID
    if (one.act in _UNMOVED and not declined) or lower[one.cue[0]] in _NO_ANSWER:
        return
    begin = first + 1 if tags[first] in ("IN", "TO") and lower[first] != "that" else first
    begin = first + 3 if declined else begin
    thing = thing_in(field, begin, stop, strict=True, speaker=_id(field, one))
    if thing is None or not thing.noun or not thing.definite or thing.own:
        return
    if not any(tags[token].startswith(("VBD", "VBZ", "VBP", "MD")) for token in range(thing.about, stop)):
        yield Sign("judged-noun", (one.cue[0], thing.about), thing.whom, thing.noun, (thing.about, stop))


def _id(field: Field, one: Said) -> str:
    speaker = field.speakers[one.number]
    return "" if speaker is None else speaker.id


def _over(field: Field, one: Said, first: int, stop: int) -> Iterator[Sign]:
    """As in "he should resign over the comment", "she was baffled by the president's words"."""
    lower, me = field.draft.tokens.lower, _id(field, one)
    for at in range(first + 1, min(first + _SHORT, stop) - 1):
        nothing = lower[at] in ("of", "about") and lower[at - 1] in ("nothing", "unaware", "official")
        if nothing or (lower[at] in _MOVED and field.draft.tags[at - 1].startswith(_MOVED[lower[at]])):
            thing = thing_in(field, at + 1, min(end_of(field, at + 1, stop), at + 7), strict=True, speaker=me)
            if thing is not None and thing.noun and thing.definite and not thing.own and thing.noun in OVER_NOUNS:
                yield Sign("content-over", (at, thing.about), thing.whom, thing.noun, (thing.about, stop))
                return


def _amends(field: Field, first: int, stop: int) -> Iterator[Sign]:
    """As in "demanded a public apology for the insult"."""
    lower = field.draft.tokens.lower
    for at in range(first, min(first + _SHORT, stop) - 2):
        if lower[at] in AMENDS:
            begin = at + 2 if lower[at + 1] in ("for", "of", "over", "about") else at + 1
            thing = thing_in(field, begin, stop, strict=True)
            if thing is not None and thing.noun and thing.definite:
                yield Sign("judged-words", (at, thing.about), thing.whom, thing.noun, (thing.about, stop))
            return


def _take_back(field: Field, first: int, stop: int) -> Iterator[Sign]:
    """As in "Orban should apologise", "Lula would be barred until he took it back"."""
    lower, tags = field.draft.tokens.lower, field.draft.tags
    for at in range(first + 1, min(first + _SHORT, stop)):
        taken = lower[at : at + 3] in _BACK
        asked = tags[at] == "VB" or not {"until", "unless"}.isdisjoint(lower[max(first, at - 2) : at])
        if taken or (asked and tags[at].startswith("VB") and lower[at].startswith(_APOLOGIES)):
            keys = next((keys for token in range(first, min(first + 4, at)) if (keys := field.keys_at(token))), ())
            if keys and tags[first].startswith("NN") and lower[at - 1] not in ("not", "never", "n't"):
                yield Sign("content-speaker", (first, at + 1), keys)
            return


_BACK = frozenset((verb, word, "back") for verb in ("take", "took", "taken") for word in ("it", "them", "that", "this"))
_APOLOGIES = ("apologi", "retract")


def _such(field: Field, first: int, stop: int) -> Iterator[Sign]:
    """As in "Only elected leaders could make such a demand"."""
    lower = field.draft.tokens.lower
    for at in range(first, min(first + 20, stop)):
        if lower[at] == "such":
            thing = thing_in(field, at, min(at + 6, stop), strict=True)
            if thing is not None and thing.noun and thing.noun not in DEED_NOUNS:
                yield Sign("content-noun", (at, thing.about), (), thing.noun, (thing.about, stop))
            return


def _clause(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words up to the next comma or stop."""
    for at, word in enumerate(words):
        if word in (",", ".", ";", "but", "that", "''", '"'):
            return words[:at]
    return words
