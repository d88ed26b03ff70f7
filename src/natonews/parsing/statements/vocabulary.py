"""The lexicon's cue words, indexed as the statements room looks them up."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from attrs import frozen

from natonews.lexicon import CueWord, Lexicon

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], CueWord], ...]]


@frozen(eq=False)
class Vocabulary:
    """Cue words by lemma and class; phrases by their first word, the longest first."""

    verbs: Mapping[str, CueWord]
    phrases: Phrases
    nouns: Mapping[str, CueWord]
    adjectives: Mapping[str, CueWord]
    adverbs: Mapping[str, CueWord]
    prepositions: Phrases

    @classmethod
    def of(cls, rows: Iterable[CueWord]) -> "Vocabulary":
        """Indexes rows; of two for the same word the later counts, so that a caller's own rows win."""
        single: dict[str, dict[str, CueWord]] = {}
        several: dict[str, dict[tuple[str, ...], CueWord]] = {}
        for row in rows:
            words = tuple(row.lemma.split())
            if not words:
                continue
            if len(words) == 1 and row.word_class != "preposition":
                single.setdefault(row.word_class, {})[words[0]] = row
            else:
                several.setdefault(row.word_class, {})[words] = row
        empty: dict[str, CueWord] = {}
        return cls(
            verbs=single.get("verb", empty),
            phrases=_phrases(several.get("verb", {})),
            nouns=single.get("noun", empty),
            adjectives=single.get("adjective", empty),
            adverbs=single.get("adverb", empty),
            prepositions=_phrases(several.get("preposition", {})),
        )


def _phrases(rows: Mapping[tuple[str, ...], CueWord]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], CueWord]]] = {}
    for words in sorted(rows, key=lambda words: (-len(words), words)):
        found.setdefault(words[0], []).append((words[1:], rows[words]))
    return {first: tuple(tails) for first, tails in found.items()}


@lru_cache(maxsize=4)
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The cue words of a lexicon."""
    return Vocabulary.of(lexicon.cues)
