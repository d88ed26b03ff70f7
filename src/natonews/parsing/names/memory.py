"""What an article has named once, it names again: family names, acronyms, the same words."""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import frozen

from natonews.lexicon import Country, PlaceRow, fold
from natonews.lexicon.tables.name_words import PLACING

from .acting import acts_as_person, is_family, is_placed
from .candidate import LIKELY, SURE, Candidate
from .scan import Context

Key = tuple[str, ...]

_SUFFIXES: Final = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "vi", "vii", "viii", "frs", "kbe", "cbe"})
#: Last words of companies that are called by their first word later.
_COMPANY_ENDS: Final = frozenset(
    """inc inc. corp corp. ltd ltd. llc plc co. gmbh ag s.a. n.v. llp incorporated corporation company holdings group
    industries bros. brothers airlines airways records motors pharmaceuticals technologies systems""".split()
)
_SURE_VOTE = 3
_ARTICLES: Final = frozenset({("the",), ("a",), ("an",)})
_MAY_ACT: Final = frozenset({"LOC", "ORG", "GPE"})


@frozen(eq=False)
class Memory:
    """What all candidates of an article tell together."""

    votes: Mapping[Key, Mapping[str, int]]  #: for the words of a name, how often it was read as what
    people: Mapping[str, Candidate]  #: a person's family name or first name: the first fuller mention
    acronyms: Mapping[str, Candidate]  #: the first body with these initials
    bodies: frozenset[str]  #: words that open the name of a company: "Quill" of "Quill Inc."
    technical: frozenset[str]  #: initials of common words: "CFL" after "compact fluorescent light"
    countries: frozenset[str]  #: that the article names, or places in them
    acting: frozenset[str]  #: places and bodies whose name does what a person does: "Austin said"

    def kind_of(self, key: Key) -> str | None:
        """As what these words were read most often, where anything told."""
        votes = self.votes.get(key)
        return max(sorted(votes), key=votes.__getitem__) if votes else None


def remember(context: Context, found: list[Candidate]) -> Memory:
    """The memory of an article."""
    lower = context.tokens.lower
    votes: dict[Key, dict[str, int]] = {}
    people: dict[str, Candidate] = {}
    acronyms: dict[str, Candidate] = {}
    bodies: set[str] = set()
    for candidate in found:
        if not candidate.kind or candidate.grade < LIKELY:
            continue
        counts = votes.setdefault(lower[candidate.first : candidate.stop], {})
        counts[candidate.kind] = counts.get(candidate.kind, 0) + (_SURE_VOTE if candidate.grade == SURE else 1)
        if candidate.kind == "PER" and candidate.stop - candidate.first > 1:
            forms = _short_forms(lower[candidate.first : candidate.stop])
            for word in forms if candidate.grade == SURE else forms[:1]:
                people.setdefault(word, candidate)
        elif candidate.kind == "PER" and lower[candidate.first].count("-") > 1:
            people.setdefault(lower[candidate.first].rpartition("-")[2], candidate)
        elif candidate.kind == "ORG" and candidate.stop - candidate.first > 1:
            acronyms.setdefault(_initials(context.tokens.words[candidate.first : candidate.stop]), candidate)
            if lower[candidate.stop - 1] in _COMPANY_ENDS and candidate.entry is None:
                bodies.add(lower[candidate.first])
    known = frozenset(bodies - people.keys())
    acting = frozenset(_acting(context, found))
    return Memory(votes, people, acronyms, known, _technical(context), frozenset(_named(found)), acting)


def _technical(context: Context) -> frozenset[str]:
    """The acronyms that stand in brackets after the common words they shorten: "light bulb (LB)"."""
    words, lower = context.tokens.words, context.tokens.lower
    found: set[str] = set()
    at = -1
    for _ in range(words.count("(")):
        at = words.index("(", at + 1)
        if at + 2 >= len(words) or words[at + 2] != ")" or not (short := words[at + 1].rstrip("s")).isupper():
            continue
        first = at - len(short)
        if first >= 0 and words[first + 1 : at] == lower[first + 1 : at]:
            initials = "".join([word[0] for word in lower[first:at]])
            if initials == short.lower() and words[first] == lower[first]:
                found |= {short.lower(), short.lower() + "s"}
    return frozenset(found)


def _named(found: list[Candidate]) -> Iterator[str]:
    for candidate in found:
        if (
            candidate.entry is not None
            and candidate.kind in {"GPE", "LOC", "NAT"}
            and candidate.rule == "names.lexicon"
        ):
            row = candidate.entry.rows[0]
            yield (row.code if isinstance(row, Country) else row.country) or ""


def _acting(context: Context, found: list[Candidate]) -> Iterator[str]:
    for candidate in found:
        entry, single = candidate.entry, candidate.stop == candidate.first + 1
        may = single and candidate.kind in _MAY_ACT and candidate.rule == "names.lexicon"
        if entry is not None and may and acts_as_person(context, entry, candidate.first):
            yield context.tokens.lower[candidate.first]


def _short_forms(words: Key) -> list[str]:
    """The words by which a person of this name may be named later: the family name first."""
    last = len(words) - 1
    while last > 1 and words[last] in _SUFFIXES:
        last -= 1
    forms = [words[last]]
    head, hyphen, tail = words[last].partition("-")
    if hyphen and len(head) <= 3:
        forms.append(tail)
    elif words[last].count("-") > 1:
        forms.append(words[last].rpartition("-")[2])  # "Rehman" of "Fazl-ur-Rehman"
    if len(words[0].rstrip(".")) > 1:
        forms.append(words[0])
    return forms


def _initials(words: Key) -> str:
    return "".join(word[0] for word in words if word[0].isupper())


def settle(context: Context, memory: Memory, candidate: Candidate) -> tuple[str, str]:
    """The kind of a candidate and the rule that says so; the kind is "" where it is no name."""
    key = context.tokens.lower[candidate.first : candidate.stop]
    if candidate.rule == "names.weak-place" and candidate.entry is not None:
        return _settle_weak(context, memory, candidate, key)
    if candidate.entry is not None:
        return _settle_known(context, memory, candidate, key)
    if candidate.grade == SURE:
        return candidate.kind, candidate.rule
    return _settle_unsure(context, memory, candidate, key)


def _settle_unsure(context: Context, memory: Memory, candidate: Candidate, key: Key) -> tuple[str, str]:
    """What nothing told for sure: a person named before, the same words elsewhere, initials, or the first guess."""
    if candidate.rule == "names.opening":
        return ("PER", "names.surname") if _is_family(context, memory, candidate, key[0]) else ("", "")
    if len(key) == 1 and key[0] in memory.technical:
        return "", ""
    if _is_person(context, memory, candidate, key):
        return "PER", "names.surname"
    if len(key) == 1 and key[0] in memory.bodies and not _placed(context, candidate):
        return "ORG", "names.company"
    kind = memory.kind_of(key)
    if kind is not None:
        return kind, candidate.rule if kind == candidate.kind else "names.seen"
    if len(key) == 1 and context.tokens.words[candidate.first] in memory.acronyms:
        return "ORG", "names.initials"
    if len(key) > 1 and key[-1] in memory.people and candidate.kind != "LOC":
        return "PER", "names.surname"
    if len(key) == 1 and not candidate.kind and fold(key[0]) in context.lexicon.families:
        return "PER", "names.known-family"
    return (candidate.kind, candidate.rule) if candidate.kind in {"PER", "LOC"} else ("", candidate.rule)


def _is_person(context: Context, memory: Memory, candidate: Candidate, key: Key) -> bool:
    """Whether one word names somebody, or a family, named in full elsewhere in the article."""
    if len(key) > 1:
        return False
    if candidate.rule == "names.the-plural":
        family = memory.people.get(key[0][:-1]) if key[0].endswith("s") else None
        if family is not None and context.tokens.lower[family.stop - 1] == key[0][:-1]:
            return True  # "the Quills"
    person = memory.people.get(key[0])
    if person is None or _placed(context, candidate):
        return False
    # What was guessed to be a person is none if it has an article later: "the Polaroid".
    return person.grade == SURE or context.tokens.lower[candidate.first - 1 : candidate.first] not in _ARTICLES


def _is_family(context: Context, memory: Memory, candidate: Candidate, word: str) -> bool:
    """Whether a word that opens a sentence is the family name of somebody named before."""
    person = memory.people.get(word)
    if person is None or context.tokens.lower[person.stop - 1] != word or candidate.stop >= len(context.tokens):
        return False
    after = context.tags[candidate.stop]
    return after.startswith(("V", "MD", "RB", "POS")) or after in {",", "IN", "CC"} or person.first < candidate.first


def _settle_weak(context: Context, memory: Memory, candidate: Candidate, key: Key) -> tuple[str, str]:
    """A word or family name that is a small place too: a place where the article says so, or its country is named."""
    if key[0] in memory.people:
        return "PER", "names.surname"
    kind = memory.kind_of(key)
    if kind is not None:
        return kind, candidate.rule if kind == candidate.kind else "names.seen"
    if is_family(context.lexicon, key[0]) and not is_placed(context, candidate.first, candidate.stop):
        return "PER", "names.known-family"
    codes = {row.country for row in candidate.entry.rows if isinstance(row, PlaceRow)} if candidate.entry else set()
    return ("LOC", candidate.rule) if codes & memory.countries else ("", "")


def _settle_known(context: Context, memory: Memory, candidate: Candidate, key: Key) -> tuple[str, str]:
    """A name of the lexicon is what the row says, unless the article has a person of that name."""
    if len(key) == 1 and candidate.kind == "NAT" and _named_so(context, memory, candidate, key[0]):
        return "PER", "names.surname"
    if len(key) > 1 or candidate.kind not in _MAY_ACT:
        return candidate.kind, candidate.rule
    acting = key[0] in memory.acting
    person = memory.people.get(key[0])
    family = person is not None and context.tokens.lower[person.stop - 1] == key[0]
    if person is not None and family and (acting or candidate.first > person.first) and not _placed(context, candidate):
        return "PER", "names.surname"
    if acting and candidate.entry is not None and not is_placed(context, candidate.first, candidate.stop):
        known = is_family(context.lexicon, key[0])
        if known or acts_as_person(context, candidate.entry, candidate.first):
            return "PER", "names.acting"
    return candidate.kind, candidate.rule


def _named_so(context: Context, memory: Memory, candidate: Candidate, word: str) -> bool:
    """Whether the name of a people is the family name of somebody named before, and no noun follows: "Tatar said"."""
    person = memory.people.get(word)
    if person is None or candidate.first < person.first or context.tokens.lower[person.stop - 1] != word:
        return False
    before = context.tokens.lower[candidate.first - 1 : candidate.first]
    return before != ("the",) and not is_placed(context, candidate.first, candidate.stop)


def _placed(context: Context, candidate: Candidate) -> bool:
    return candidate.first > 0 and context.tokens.lower[candidate.first - 1] in PLACING
