"""The longest name of the lexicon that begins at a token."""

from typing import TypeAlias

from natonews.lexicon import Entry, Lexicon

Words: TypeAlias = tuple[str, ...]

#: Capital letters in a run of fewer are as likely an acronym of another kind.
_LEAST_SHOUTED = 4
_SHORT = 4


def longest(words: Words, folded: Words, at: int, stop: int, lexicon: Lexicon) -> Entry | None:
    """The longest entry whose words stand at `at`, before `stop`; None if there is none.

    `folded` are the words without capitals and accents. A name matches as the lexicon writes it, in capitals
    throughout ("SYRIA"), and with or without accents; an acronym only as written.
    """
    for length in lexicon.name_lengths.get(folded[at], ()):
        end = at + length
        if end <= stop and (entries := lexicon.names.get(folded[at:end])) is not None:
            written = words[at:end]
            for entry in entries:
                if written == entry.words:
                    return entry
            for entry in entries:
                if all(map(_cased, written, entry.words)) or (length > 1 and all(map(_shouted, written, entry.words))):
                    return entry
    return None


def _shouted(word: str, written: str) -> bool:
    """Whether a word of a longer name is written in capitals: "ABU DHABI"."""
    return word.isupper() and (word == written or not written.isupper() or len(written) == 1)


def _cased(word: str, written: str) -> bool:
    """Whether another spelling of a word counts as the same, given their capitals.

    >>> [_cased(*pair) for pair in (("SYRIA", "Syria"), ("Coe", "CoE"), ("Region", "region"), ("Erdogan", "Erdoğan"))]
    [True, False, True, True]
    """
    if word == written:
        return True
    if (written.isupper() and len(written) > 1) or (len(written) <= _SHORT and not written[1:].islower()):
        return False  # acronyms: "NATO", "CoE"
    if word.isupper():
        return len(word) >= _LEAST_SHOUTED or written.islower()
    return written.islower() or (word[:1].isupper() == written[:1].isupper() and not word.islower())
