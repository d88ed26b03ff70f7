"""The longest name of the lexicon that begins at a token."""

from collections.abc import Sequence

from natonews.lexicon import Entry, Lexicon, fold

#: Capital letters in a run of fewer are as likely an acronym of another kind.
_LEAST_SHOUTED = 4


def longest(words: Sequence[str], at: int, stop: int, lexicon: Lexicon) -> Entry | None:
    """The longest entry whose words stand at `at`, before `stop`; None if there is none.

    A name matches as the lexicon writes it, in capitals throughout ("SYRIA"), and with or without accents; an
    acronym only as written.
    """
    entries = lexicon.names.get(fold(words[at]))
    if entries is None:
        return None
    for entry in entries:
        end = at + len(entry.words)
        if end <= stop and _fits(words[at:end], entry):
            return entry
    return None


def _fits(words: Sequence[str], entry: Entry) -> bool:
    return all(
        word == written or (fold(word) == folded and _cased(word, written))
        for word, written, folded in zip(words, entry.words, entry.folded, strict=True)
    )


def _cased(word: str, written: str) -> bool:
    """Whether another spelling of a word counts as the same, given their capitals.

    >>> [_cased(*pair) for pair in (("SYRIA", "Syria"), ("is", "IS"), ("Region", "region"), ("Erdogan", "Erdoğan"))]
    [True, False, True, True]
    """
    if written.isupper() and len(written) > 1:
        return False
    if word.isupper():
        return len(word) >= _LEAST_SHOUTED or written.islower()
    return written.islower() or (word[:1].isupper() == written[:1].isupper() and not word.islower())
