"""Word classes and lemmas."""

from .lemmas import lemma, noun_lemma, verb_lemma
from .tagger import tag

__all__ = ["lemma", "noun_lemma", "tag", "verb_lemma"]
