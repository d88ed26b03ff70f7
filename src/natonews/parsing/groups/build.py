"""What groups mean: matches of the rules become noun groups, verb groups and single items."""

from collections.abc import Callable, Sequence
from typing import Final

from attrs import frozen

from natonews.lexicon.tables.syntax import (
    CONTENT_NOUNS,
    COPULAS,
    HAVE_FORMS,
    LOOSE_ADVERBS,
    MEANINGFUL_ADVERBS,
    MODALS,
    NEGATIONS,
    PARTICIPLE_PREPOSITIONS,
    STRONG_PASTS,
)
from natonews.parsing.names.names import Name
from natonews.parsing.times.found import FoundTime
from natonews.parsing.words import noun_lemma, verb_lemma
from natonews.reading.sentences import SentenceTokens
from natonews.reading.tokens import Tokens

from .groups import Group, NounGroup, Row, VerbGroup
from .letters import spell, spelling
from .rules import TABLE, openers

#: The names of the rules by the group of the regular expression that they are.
_RULES: Final = {f"_{number}": rule.name for number, rule in enumerate(TABLE)}
_PLACE_NOUNS: Final = frozenset(("home", "abroad", "overseas"))
_PLURALS: Final = frozenset(
    ("we", "us", "they", "them", "these", "those", "both", "many", "several", "few", "themselves")
)
_NOUN_TAGS: Final = frozenset(("NN", "NNS", "NNP", "NNPS"))
_RELATIVES: Final = frozenset(("who", "whom", "which", "that", "whose"))


@frozen(eq=False)
class Words:
    """What the builders look at: the columns of the article, and the names and times by their tokens."""

    lower: Sequence[str]
    tags: Sequence[str]
    letters: str
    names: Sequence[Name]
    at_stop: dict[int, int]  #: number of the name that ends before a token
    at_first: dict[int, int]  #: number of the name that begins with a token
    opened: bytes  #: 1 for a token with which a name begins
    clock: str  #: the letters of times
    now: str  #: the letter of adverbs of time


def group(
    tokens: Tokens,
    tags: tuple[str, ...],
    sentences: tuple[SentenceTokens, ...],
    times: tuple[FoundTime, ...],
    names: tuple[Name, ...],
) -> tuple[Row, ...]:
    """The sentences of an article as rows of groups, one row for each sentence."""
    at_first = {name.first: name.number for name in names}
    opened = bytearray(len(tokens))
    for first in at_first:
        opened[first] = 1
    words = Words(
        tokens.lower,
        tags,
        spell(tokens, tags, times, names),
        names,
        {name.stop: name.number for name in names},
        at_first,
        bytes(opened),
        spelling().time + spelling().now,
        spelling().now,
    )
    return tuple([Row(s.number, s.first, s.stop, _items(words, s.first, s.stop)) for s in sentences])


def _items(words: Words, first: int, stop: int) -> tuple[Group, ...]:
    items: list[Group] = []
    opener, letters = openers().get, words.letters
    at = first
    while at < stop:
        opens = opener(letters[at])
        match = opens(letters, at, stop) if opens is not None else None
        if match is None:
            items.append(_single(words, at))
            at += 1
            continue
        end = match.end()
        rule = _RULES[match.lastgroup or ""]
        if rule in _DOUBTFUL:
            rule, at, end = _DOUBTFUL[rule](words, (at, end, stop), items)
        if rule[0] == "n":
            items.append(_noun(words, rule, at, end, items))
        elif rule[0] == "v":
            _verb(words, rule, at, end, items)
        elif rule[0] == "a":
            items += [_single(words, token) for token in range(at, end)]
        else:
            items.append(Group("IN", at, end, end - 1, " ".join(words.lower[at:end])))
        at = end
    return tuple(items)


Found = tuple[str, int, int]
Place = tuple[int, int, int]  #: first token, the token after, and the end of the sentence


def _participle(words: Words, place: Place, items: list[Group]) -> Found:
    """A participle that is a noun's adjective opens a noun group."""
    begin, end, stop = place
    if end < stop and _stands_before_noun(words, end, items):
        opens = openers().get(words.letters[end])
        match = opens(words.letters, end, stop) if opens is not None else None
        rule = _RULES[match.lastgroup or ""] if match is not None else ""
        if match is not None and rule[0] == "n":
            return rule, items.pop().first if _is_number(words, items) else begin, match.end()
    return "verb-participle", begin, end


def _reduced(words: Words, place: Place, items: list[Group]) -> Found:
    """A past form before another verb is a participle, if a noun group before it can be its object."""
    begin, end, _ = place
    return "verb-reduced" if _is_reduced(words, end, items) else "verb-finite", begin, end


def _adjectival(words: Words, place: Place, items: list[Group]) -> Found:
    """A form in *-ing* after a noun group is a verb: "troops leading the attack"."""
    begin, end, _ = place
    if _follows_noun(items) and words.tags[begin - 1] != "POS":
        return "verb-participle", begin, begin + 1
    possessor = words.tags[end - 1] == "POS"
    return "noun-adjectival-possessor" if possessor else "noun-adjectival", begin, end


_DOUBTFUL: Final[dict[str, Callable[[Words, Place, list[Group]], Found]]] = {
    "verb-participle": _participle,
    "verb-reduced": _reduced,
    "noun-adjectival": _adjectival,
    "noun-adjectival-possessor": _adjectival,
}


def _stands_before_noun(words: Words, end: int, items: list[Group]) -> bool:
    """Whether a participle is a noun's adjective: "over alleged abuses", "rejected proposed changes"."""
    tags = words.tags
    if tags[end] not in _AFTER_PARTICIPLE:
        return False
    before = items[-1] if items else None
    if before is not None and (tags[before.stop - 1] == "POS" or _is_number(words, items)):
        return True
    if tags[end - 1] != "VBN":
        return False
    if isinstance(before, NounGroup):
        return before.pronoun and before.lemma in ("what", "which")
    return before is None or before.kind == "IN" or (isinstance(before, VerbGroup) and not before.copula)


def _is_number(words: Words, items: list[Group]) -> bool:
    """Whether the last item is a bare figure: "4,060" of "4,060 registered voters"."""
    before = items[-1] if items else None
    return isinstance(before, NounGroup) and not before.time and words.tags[before.head] == "CD"


def _is_reduced(words: Words, end: int, items: list[Group]) -> bool:
    """Whether a past form is a participle, as another verb follows: "troops stationed here were"."""
    before = items[-1] if items else None
    if words.lower[end] in ("whether", "if") or words.tags[end] == "VBG":
        return False  # "Mitchell asked whether the jets would come", "the army denied bombing"
    if words.lower[end - 1] in STRONG_PASTS or not isinstance(before, NounGroup) or before.pronoun or before.time:
        return False
    lead = items[-2] if len(items) > 1 else None
    return lead is None or not ((isinstance(lead, NounGroup) and lead.relative) or lead.lemma == "that")


def _follows_noun(items: list[Group]) -> bool:
    """Whether a form in *-ing* stands where it must be a verb: "troops leading the attack", ", leading talks"."""
    before = items[-1] if items else None
    return (isinstance(before, NounGroup) and not before.time) or (before is not None and before.kind == ",")


_AFTER_PARTICIPLE: Final = frozenset(("NN", "NNS", "JJ", "NNP"))


def _single(words: Words, token: int) -> Group:
    tag, lower = words.tags[token], words.lower[token]
    if tag == "TO" or (tag in ("VBG", "VBN") and lower in PARTICIPLE_PREPOSITIONS):
        tag = "IN"
    elif tag == "RB" and words.letters[token] == words.now:
        tag = "TIME"
    return Group(tag, token, token + 1, token, lower)


def _noun(words: Words, rule: str, first: int, stop: int, items: list[Group]) -> Group:
    """A noun group."""
    lower, tags = words.lower, words.tags
    last = stop - 2 if words.tags[stop - 1] == "POS" else stop - 1
    time = words.letters[last] in words.clock if rule != "noun-timed" else False
    if time and tags[last] in ("RB", "RBR"):
        return Group("TIME", first, stop, last, lower[last])
    if stop == first + 1 and lower[first] in _PLACE_NOUNS:
        return Group("RB", first, stop, first, lower[first])
    head, tag = _head(words, first, last)
    plural = tag in ("NNS", "NNPS") or rule in ("noun-nominal", "noun-number") or lower[head] in _PLURALS
    pronoun = rule in ("noun-pronoun", "noun-alone", "noun-each-other")
    opening = lower[first] if tags[first] in ("DT", "PDT", "PRP$", "WDT", "WP$") and stop > first + 1 else ""
    before = items[-1] if items else None
    possessor = None
    if isinstance(before, NounGroup) and before.stop == first and tags[first - 1] == "POS":
        possessor = len(items) - 1
    numbers: tuple[int, ...] = ()
    if words.opened.find(1, first, last + 1) >= 0:
        numbers = tuple([words.at_first[token] for token in range(first, last + 1) if token in words.at_first])
    lemma = noun_lemma(lower[head]) if tag == "NNS" else lower[head]
    relative = tag in ("WP", "WDT") and lower[head] in _RELATIVES
    nominalised = rule in ("noun-nominal", "noun-number")
    return NounGroup(
        "NG", first, stop, head, lemma, words.at_stop.get(head + 1), numbers, opening, possessor,
        pronoun, relative, plural, time, nominalised,
    )  # fmt: skip


def _head(words: Words, first: int, last: int) -> tuple[int, str]:
    """The last noun: ``Resolution`` in "Resolution 1701", the name in "minister Tusk"."""
    tags = words.tags
    if last + 1 in words.at_stop:
        return last, "NNP"
    for token in range(last, first - 1, -1):
        if tags[token] in _NOUN_TAGS:
            return token, tags[token]
    return last, tags[last]


def _verb(words: Words, rule: str, first: int, stop: int, items: list[Group]) -> None:
    """A verb group; two of them where "is to" only links ("the aim is to win")."""
    while words.tags[first][:2] == "RB" and words.lower[first] in LOOSE_ADVERBS and words.lower[first] not in NEGATIONS:
        items.append(_single(words, first))
        first += 1
    if rule == "verb-to-be" and _is_content(items):
        to = next(token for token in range(first, stop) if words.tags[token] == "TO")
        items.append(_verb_group(words, "verb-be", first, to))
        items.append(_verb_group(words, "verb-infinitive", to, stop))
        return
    items.append(_verb_group(words, rule, first, stop))


def _is_content(items: list[Group]) -> bool:
    """Whether the subject says what can be done rather than who does it."""
    for item in reversed(items[-8:]):
        if isinstance(item, VerbGroup):
            break
        if isinstance(item, NounGroup) and item.lemma in CONTENT_NOUNS:
            return True
    return False


def _verb_group(words: Words, rule: str, first: int, stop: int) -> VerbGroup:
    tags, lower = words.tags[first:stop], words.lower[first:stop]
    if stop == first + 1 and tags[0][:2] == "VB":
        lemma = verb_lemma(lower[0])
        tense = "participle" if rule == "verb-reduced" else _tense(tags[0])
        return VerbGroup("VG", first, stop, first, lemma, tense, copula=lemma in COPULAS)
    verbs = [n for n, tag in enumerate(tags) if tag[:2] == "VB"]
    verbs = verbs or [n for n, tag in enumerate(tags) if tag == "MD"] or [len(tags) - 1]
    head = verbs[-1]
    tense, modal = _tense_of(rule, lower, tags, verbs[0])
    chain = [n for n in verbs if n > tags.index("TO")] if rule in _PERIPHRASTIC else verbs
    before = ["have" if lower[n] in HAVE_FORMS else verb_lemma(lower[n]) for n in chain[:-1]]
    if before and lower[chain[0]] == "'s" and _has_won(words, lower[chain[1]], tags[chain[1]], stop):
        before[0] = "have"
    lemma = verb_lemma(lower[head])
    return VerbGroup(
        "VG", first, stop, first + head, lemma, tense, modal,
        not _POLAR.isdisjoint(lower) or ("no" in lower and "longer" in lower),
        bool(before) and before[-1] == "be" and tags[head] in ("VBN", "VBD"),
        "have" in before, bool(before) and tags[head] == "VBG",
        lemma in COPULAS,
        next((word for word, tag in zip(lower, tags, strict=True) if tag == "RB" and word in MEANINGFUL_ADVERBS), ""),
    )  # fmt: skip


_POLAR: Final = frozenset(NEGATIONS)


def _tense_of(rule: str, lower: Sequence[str], tags: Sequence[str], first: int) -> tuple[str, str]:
    """Tense and modal of a verb group of several words."""
    if rule in _PERIPHRASTIC:
        return _tense(tags[first]), _PERIPHRASTIC[rule]
    if "MD" in tags:
        word = lower[tags.index("MD")]
        return "present", MODALS.get(word, word)
    if rule == "verb-reduced":
        return "participle", ""
    return ("infinitive" if "TO" in tags else _tense(tags[first])), ""


def _has_won(words: Words, verb: str, tag: str, stop: int) -> bool:
    """Whether 's before a participle is short for "has": an object follows, or the verb has no passive."""
    return tag == "VBN" and (verb in _PERFECT_ONLY or (stop < len(words.tags) and words.tags[stop] in _OBJECT_TAGS))


_PERFECT_ONLY: Final = frozenset(
    ("been", "gone", "come", "become", "got", "gotten", "had", "happened", "gone", "begun")
)
_OBJECT_TAGS: Final = frozenset(("DT", "PRP$", "PRP", "NNP", "NNS", "NN", "CD", "JJR", "WP"))
_PERIPHRASTIC: Final = {"verb-to-be-going": "will", "verb-to-be-set": "will", "verb-to-be": "will", "verb-used-to": ""}


def _tense(tag: str) -> str:
    if tag == "VBD":
        return "past"
    if tag in ("VBP", "VBZ", "MD"):
        return "present"
    return {"VBG": "gerund", "VBN": "participle"}.get(tag, "infinitive")
