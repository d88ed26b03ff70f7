"""The base form of a word, by its class."""

from natonews.lexicon.tables.irregular_words import (
    IRREGULAR_COMPARISON,
    IRREGULAR_PLURALS,
    IRREGULAR_VERBS,
    PLURALS_IN_S,
)

from .vocabulary import vocabulary

_VOWELS = frozenset("aeiou")


def lemma(lower: str, tag: str) -> str:
    """The base form of a lower-case word under a Penn tag; a word of another class is its own.

    >>> lemma("said", "VBD"), lemma("talks", "NNS"), lemma("crises", "NNS"), lemma("better", "JJR")
    ('say', 'talk', 'crisis', 'good')
    >>> lemma("nato", "NNP"), lemma("led", "VBN"), lemma("us", "PRP")
    ('nato', 'lead', 'us')
    """
    kind = tag[:2]
    if kind == "VB" or tag == "MD":
        return verb_lemma(lower)
    if tag == "NNS":
        return noun_lemma(lower)
    if kind in {"JJ", "RB"} and len(tag) == 3:
        return _positive(lower)
    return lower


def verb_lemma(lower: str) -> str:
    """The infinitive of a form of a verb.

    >>> [verb_lemma(form) for form in "denies vowed hitting making struck agreed 's wo".split()]
    ['deny', 'vow', 'hit', 'make', 'strike', 'agree', 'be', 'will']
    """
    found = IRREGULAR_VERBS.get(lower)
    if found is not None:
        return found
    if "-" in lower:
        prefix, hyphen, rest = lower.rpartition("-")
        if prefix and rest:
            return prefix + hyphen + verb_lemma(rest)
    if lower.endswith(_MANY_ENDINGS):
        for end, base in _VERB_ENDINGS:
            if lower.endswith(end) and len(lower) > len(end) + 1:
                return lower[: -len(end)] + base
    if lower.endswith("ed") and len(lower) > 3 and not (lower.endswith("eed") and len(lower) == _HEED):
        return _base(lower[:-2])
    if lower.endswith("ing") and len(lower) > 4:
        return _base(lower[:-3])
    return lower


_HEED = 4  # letters: "heed", "need", "feed" are no past forms
#: Ends of verb forms and of their infinitives; the first that fits counts.
_VERB_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    *((sibilant + "es", sibilant) for sibilant in ("ss", "sh", "ch", "x", "zz", "o")),
    ("ss", "ss"),
    ("us", "us"),
    ("s", ""),
    ("reed", "ree"),
    ("eed", "eed"),
)
#: What all of these end in.
_MANY_ENDINGS = ("s", "ied", "eed")


def _base(stem: str) -> str:
    """The infinitive that gives a stem before *-ed* or *-ing*: a known one, else the likelier spelling."""
    doubled = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in "bdgklmnprtvz"
    wants_e = _wants_e(stem)
    order = (stem + "e", stem) if wants_e else (stem, stem + "e")
    known = vocabulary().words
    for base in (*order, stem[:-1]) if doubled else order:
        if "VB" in known.get(base, "").split("|"):
            return base
    if doubled and stem[-1] not in "lz":
        return stem[:-1]
    return order[0]


def _wants_e(stem: str) -> bool:
    """Whether no infinitive is spelt so without an *e*, or it would double its last letter: *serv-*, *mak-*."""
    if stem.endswith(_NEEDS_E):
        return True
    if len(stem) < 2 or stem[-1] in "aeiouwxyh" or stem[-2] not in _VOWELS or stem[-3:-2] in _VOWELS:
        return stem[-1:] == "z"
    return stem[-2:] in _LONG_VOWEL or sum([letter in _VOWELS for letter in stem]) == 1


#: Ends of stems that have an *e* in the infinitive.
_NEEDS_E = (
    *("v", "u", "c", "ng", "rg", "dg", "lg", "bl", "tl", "dl", "pl", "gl", "fl", "kl", "rs", "ns", "ls", "ps", "ys"),
    *("us", "is", "os", "as", "iz", "yz", "az", "iat", "uat", "creat", "quir"),
)
#: Of those that end so in one vowel and one consonant, most have an *e*.
_LONG_VOWEL = frozenset(
    ["at", "ut", "id", "ud", "od", "ad", "ur", "ir", "ar", "in", "ok", "ak", "ik", "ul", "um", "ap", "ib", "ag"]
)


def noun_lemma(lower: str) -> str:
    """The singular of a plural noun.

    >>> [noun_lemma(form) for form in "allies men attacks boxes series aircraft policies knives".split()]
    ['ally', 'man', 'attack', 'box', 'series', 'aircraft', 'policy', 'knife']
    """
    found = IRREGULAR_PLURALS.get(lower)
    if found is not None:
        return found
    if lower in PLURALS_IN_S:
        return lower
    prefix, hyphen, rest = lower.rpartition("-")
    if hyphen and prefix and rest:
        return prefix + hyphen + noun_lemma(rest)
    if lower[:1].isdigit():
        return lower
    if lower.endswith("children"):
        return lower[:-3]
    if lower.endswith("men") and len(lower) > 3:
        return lower[:-3] + "man"
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return lower[:-2]
    if lower.endswith(("ss", "us", "is")) or not lower.endswith("s") or len(lower) < 3:
        return lower
    return lower[:-1]


def _positive(lower: str) -> str:
    """The plain form of a comparative or superlative."""
    found = IRREGULAR_COMPARISON.get(lower)
    if found is not None:
        return found
    stem = lower[:-3] if lower.endswith("est") else lower[:-2] if lower.endswith("er") else ""
    if len(stem) < 3:
        return lower
    if stem.endswith("i"):
        return stem[:-1] + "y"
    known = vocabulary().words
    shorter = stem[:-1] if stem[-1] == stem[-2] else stem
    return next((base for base in (stem, stem + "e", shorter) if base in known), lower)
