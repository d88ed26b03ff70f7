"""Whether a name that a place or a body bears is a person's here: by what only a person does.

"Houston said" is of a Mr Houston, as cities hardly speak. Capitals, countries and companies do speak, so these
want more to be a person: "Jordan told the jury that he had left".
"""

from typing import Final

from natonews.lexicon import Country, Entry, Lexicon, Organization, PlaceRow, fold
from natonews.lexicon.tables.name_words import MEETING, PERSONAL_DEEDS, PLACING, PLAIN_SPEECH, RESIGNING
from natonews.lexicon.tables.surnames import SURNAMES_THAT_ARE_PLACES

from .scan import Context

_WHO: Final = frozenset({"who", "whose", "whom"})
_SINGLE: Final = frozenset({"he", "she"})
_OWNS: Final = frozenset({"'s", "'"})
_FARTHEST: Final = 6  #: words between the speech and its "he"


def acts_as_person(context: Context, entry: Entry, first: int) -> bool:
    """Whether the name of one word at token `first` does here what a person does and a place or body does not."""
    lower, stop = context.tokens.lower, first + 1
    known = is_family(context.lexicon, lower[first])
    if not known and lower[first] not in SURNAMES_THAT_ARE_PLACES:
        return False
    after, following = _at(lower, stop), _at(lower, stop + 1)
    if after in RESIGNING or (after == "," and following in _WHO):
        return True
    if speaks(context.lexicon, entry):
        return after in PLAIN_SPEECH and _says_he(lower, stop + 1)
    if after in PLAIN_SPEECH:
        return following != "it"
    if not known:
        return False
    before = lower[first - 1] if first else ""
    return after in PERSONAL_DEEDS or (before in MEETING and after not in _OWNS and not _noun(context, stop))


def is_family(lexicon: Lexicon, word: str) -> bool:
    """Whether somebody whom the lexicon knows has this family name."""
    return fold(word) in lexicon.families


def speaks(lexicon: Lexicon, entry: Entry) -> bool:
    """Whether what bears the name is said to speak itself: a state, its capital, a region, a body."""
    row = entry.rows[0]
    if isinstance(row, Country | Organization):
        return True
    return isinstance(row, PlaceRow) and (row.kind != "city" or row.name in lexicon.capitals)


def is_placed(context: Context, first: int, stop: int) -> bool:
    """Whether the words around a name make it a place: "in Austin", "the Austin police", "Austin, Texas"."""
    lower, words = context.tokens.lower, context.tokens.words
    if first and lower[first - 1] in PLACING:
        return True
    if _noun(context, stop):
        return True
    region = _at(words, stop + 1)
    return _at(lower, stop) == "," and any(
        isinstance(entry.rows[0], PlaceRow | Country) for entry in context.lexicon.names.get((fold(region),), ())
    )


def _noun(context: Context, at: int) -> bool:
    """Whether a common noun follows that the name would stand before."""
    words = context.tokens.words
    return at < len(words) and words[at] == context.tokens.lower[at] and context.tags[at] in {"NN", "NNS"}


def _says_he(lower: tuple[str, ...], at: int) -> bool:
    """Whether what is said begins with "he" or "she", after whom it is told to: "told the jury that he"."""
    for token in range(at, min(at + _FARTHEST, len(lower))):
        if lower[token] in _SINGLE:
            return True
        if lower[token] in {",", ".", ";", ":", "it", "they", "we"}:
            return False
    return False


def _at(words: tuple[str, ...], at: int) -> str:
    return words[at] if 0 <= at < len(words) else ""
