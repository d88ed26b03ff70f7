"""Nouns of saying with their owners: "Trump's recent comments", "a claim by Moscow"."""

from attrs import frozen

from natonews.lexicon.tables.replies import JUDGEMENTS, SAYING_NOUNS
from natonews.parsing.words import lemma

from .field import Field

_STRENGTH = frozenset("strong strongest stronger harshest clearest possible uncertain plain blunt no".split())
_ENDS = frozenset([",", ".", ";", ":", "--", "–", "—", "?", "!", "-"])
#: Tags of what may stand before the noun of a saying: articles, adjectives, possessors.
_BEFORE = frozenset("DT PRP$ JJ JJR JJS NN NNS NNP NNPS POS CD RB VBN VBG PDT `` ''".split())
_OPENERS = frozenset(["DT", "PRP$", "NNP", "JJ"])
#: What leads in an owner whom nobody has named: "remarks by a lawmaker".
_OF_SOMEBODY = frozenset((word, article) for word in ("by", "from") for article in ("a", "an", "some"))
_SHORT = 6  # tokens of a noun of saying with its owner
_REACH = 14  # tokens: how far the words that a sign leads in may run
DEFINITE = frozenset("the that this those these such any his her their its all both what".split())


@frozen(eq=False)
class Thing:
    """A noun of saying with its owner, or the persons found where one might stand."""

    noun: str
    whom: tuple[str, ...]
    about: int  #: the token after the noun
    definite: bool
    own: bool = False  #: the owner is the speaker


def thing_in(field: Field, first: int, stop: int, strict: bool, speaker: str = "") -> Thing | None:  # noqa: FBT001
    """The noun of saying that begins at `first`, with its owner: "Trump's recent comments", "a claim by Moscow".

    `strict` ends the search at the first word that cannot stand before a noun.
    """
    lower, tags = field.draft.tokens.lower, field.draft.tags
    owners: list[tuple[str, ...]] = []
    own = False
    token = first
    while token < stop:
        tag = tags[token]
        noun = lemma(lower[token], tag) if tag.startswith("NN") and not _is_title(field, token) else ""
        if noun == "term" and not _STRENGTH.isdisjoint(lower[first:token]):
            break  # "in the strongest possible terms"
        if noun in SAYING_NOUNS and not _is_joined(field, token + 1, stop):
            return _thing(field, (first, token, stop), noun, owners, own, speaker)
        if tag == "DT" and token > first and tags[token - 1] in ("NN", "NNS", "NNP", "NNPS"):
            break  # "called the drills a threat"
        stands = tag in _BEFORE or (tag == "," and tags[token + 1 : token + 2] == ("JJ",))
        if not stands and (strict or tag.startswith(("VB", "MD", "W")) or lower[token] == "that"):
            break
        keys = field.keys_at(token)
        if keys and speaker and keys[0] == speaker:
            own = True
        elif keys:
            owners.append(keys)
        token += 1
    if not owners or (tags[token - 1] in ("NN", "NNS") and not field.cast.at(token - 1)):
        return None  # "NATO members" are not NATO
    return Thing("", _flat(owners[-1:]), token, definite=False)


def _is_title(field: Field, token: int) -> bool:
    """Whether the noun ends a name: "the Drudge Report", "the State of the Union Address"."""
    tags = field.draft.tags
    return tags[token].startswith("NNP") and token > 0 and tags[token - 1].startswith("NNP")


def _is_joined(field: Field, after: int, stop: int) -> bool:
    """Whether the noun but tells of which kind the next one is: "a statement paper", not "the statement rubbish"."""
    joins = after < stop and field.draft.tags[after] in ("NN", "NNS", "POS")
    return joins and field.draft.tokens.lower[after] not in JUDGEMENTS


def _thing(
    field: Field,
    at: tuple[int, int, int],
    noun: str,
    owners: list[tuple[str, ...]],
    own: bool,  # noqa: FBT001 -- what the search has seen
    speaker: str,
) -> Thing:
    first, token, stop = at
    lower = field.draft.tokens.lower
    after: list[tuple[str, ...]] = []
    tags = field.draft.tags
    stranger = (
        any(tags[n : n + 2] == ("NNP", "POS") for n in range(first, token - 1)) and not owners
    )  # "the North's claims": of somebody unknown
    definite = bool(owners) or not (stranger or DEFINITE.isdisjoint(lower[first : token + 1]))
    if lower[token + 1 : token + 2] in (("by",), ("from",), ("of",), ("made",), ("in",), ("that",)):
        limit = min(token + 9, stop)
        near = lower[token + 1 : token + 4]
        if (
            "by" in near
            or "from" in near
            or (lower[token + 1] == "of" and noun in ("word", "remark", "comment", "statement"))
        ):
            verb = next((n for n in range(token + 2, limit) if tags[n].startswith("VB")), limit)  # "by saying it"
            after = [keys for n in range(token + 2, verb) if (keys := field.keys_at(n))][:1]
            stranger = stranger or (not after and not owners and lower[token + 1 : token + 3] in _OF_SOMEBODY)
            definite = definite and not stranger
    if after and speaker and after[0][0] == speaker:
        after, own = [], True
    return Thing(
        noun, _flat(after or owners[-1:]), token + 1, definite or bool(after), own and not owners and not after
    )


def _flat(keys: list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for each in keys for key in each))


def end_of(field: Field, first: int, stop: int) -> int:
    """Where the words that a sign leads in end: a mark of punctuation, or a set number of tokens."""
    lower = field.draft.tokens.lower
    for at in range(first, min(stop, first + _REACH)):
        if lower[at] in _ENDS:
            return at
    return min(stop, first + _REACH)


def first_thing(field: Field, first: int, stop: int) -> Thing | None:
    """The first noun of saying that points back, wherever it stands: "over the comment", "by Orban's words"."""
    tags = field.draft.tags
    for token in range(first, stop):
        if tags[token] in _OPENERS:
            thing = thing_in(field, token, min(end_of(field, token, stop), token + _SHORT), strict=True)
            if thing is not None and thing.noun and thing.definite:
                return thing
    return None
