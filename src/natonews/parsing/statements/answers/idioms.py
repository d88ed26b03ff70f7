"""The idioms of answering, indexed by their verbs, and how they are found in a sentence."""

from collections.abc import Iterator, Mapping

from attrs import frozen

from natonews.lexicon.rows import AnswerPhrase
from natonews.lexicon.tables.answers import ANSWERS, ASKED, LEADS_IN
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.said import Answered
from natonews.parsing.statements.speaking.subjects import Speaker
from natonews.parsing.words import lemma as lemma_of

Tail = tuple[frozenset[str], ...]

#: Modal verbs under which an answer is only thought of.
DOUBTFUL = frozenset(["should", "must", "might", "may", "could", "can", "ought", "to"])
_OWN = frozenset(["his", "her", "its", "their", "my", "our"])
#: Tags of words that may stand in an idiom without being part of it: "poured more cold water on".
_LOOSE = frozenset("RB RBR RBS JJ JJR JJS DT PRP$ `` '' RP CD".split())
_ASIDE = frozenset(["to", "through", "via", "on", "in", "at"])
_FELT = frozenset(["by", "at", "with"])


@frozen(eq=False)
class Answering:
    """A verb or a lead that answers, in items."""

    answered: Answered
    verb: int | None  #: its verb group; None for a lead that is no verb
    last: int  #: its last item
    row: AnswerPhrase | None  #: None where the words only lead in: the main statement is the answer
    speaker: Speaker | None
    owner: Speaker | None = None  #: whose words they are, where the verb says it: "thanked Orban for his remark"


def _tail(words: str) -> Tail:
    return tuple(_OWN if word == "OWN" else frozenset(word.split("|")) for word in words.split())


def _index() -> Mapping[str, tuple[tuple[Tail, AnswerPhrase], ...]]:
    found: dict[str, list[tuple[Tail, AnswerPhrase]]] = {}
    for row in ANSWERS:
        verbs, _, rest = row.words.partition(" ")
        for verb in verbs.split("|"):
            found.setdefault(verb, []).append((_tail(rest), row))
    return {verb: tuple(sorted(rows, key=lambda pair: -len(pair[0]))) for verb, rows in found.items()}


def _felt() -> Mapping[str, tuple[tuple[Tail, AnswerPhrase], ...]]:
    """Rows such as "be unimpressed by" by the verb that "unimpressed" looks to be of."""
    found: dict[str, tuple[tuple[Tail, AnswerPhrase], ...]] = {}
    for row in ANSWERS:
        words = row.words.split()
        if words[0] == "be" and len(words) == 3 and not _FELT.isdisjoint(words[2].split("|")):
            for word in words[1].split("|"):
                verb = lemma_of(word, "VBN")
                found[verb] = ((_tail(words[2]), row),)
    return found


def _asked() -> Mapping[str, tuple[Tail, ...]]:
    found: dict[str, list[Tail]] = {}
    for verb, rest in ASKED:
        found.setdefault(verb, []).append(_tail(rest))
    return {verb: tuple(sorted(tails, key=len, reverse=True)) for verb, tails in found.items()}


_ANSWERS = _index()
FEELINGS = _felt()  #: passives of feeling: "was unimpressed by"
QUESTIONS = _asked()  #: verbs of asking, with what follows them
LEADS = tuple(sorted((_tail(words) for words in LEADS_IN), key=len, reverse=True))


def tails_of(verb: str) -> tuple[tuple[Tail, AnswerPhrase], ...]:
    """The idioms of answering that begin with a verb, the longest first, as the words behind it."""
    return _ANSWERS.get(verb, ())


def fits(passage: Passage, tail: Tail, first: int, stop: int) -> bool:
    """Whether the tail's words stand there in their order, with none but loose words between."""
    at = 0
    told = False
    for token in range(first, stop):
        if at < len(tail) and passage.lower[token] in tail[at]:
            at, told = at + 1, False
        elif passage.lower[token] in _ASIDE and passage.tags[token + 1 : token + 2] == ("NNP",):
            told = True  # "protested to London over", "accepted on Sunday"
        elif not (told and passage.tags[token] == "NNP") and not _is_loose(passage, token):
            return False
    return at == len(tail)


def begins(passage: Passage, tail: Tail, first: int) -> bool:
    """Whether the tail's words follow in their order, whatever comes behind them."""
    token = first
    for words in tail:
        while token < passage.row.stop and passage.lower[token] not in words and _is_loose(passage, token):
            token += 1
        if token >= passage.row.stop or passage.lower[token] not in words:
            return False
        token += 1
    return True


def _is_loose(passage: Passage, token: int) -> bool:
    return passage.tags[token] in _LOOSE or passage.lower[token] in ("again", "once")


def near(passage: Passage, at: int) -> Iterator[int]:
    """The items after one, up to a comma or a verb."""
    for item in range(at + 1, min(at + 8, len(passage))):
        if passage.word(item) in (",", ":") or passage.verb(item) is not None:
            return
        yield item


def someone(passage: Passage, item: int) -> bool:
    """Whether a noun group there may name somebody."""
    noun = passage.noun(item)
    return noun is not None and not noun.time and not noun.relative
