"""Names as they are first seen, sentence by sentence, before the article is known."""

from typing import Final

from attrs import frozen

from natonews.lexicon import Country, Entry, Organization, Person, PlaceRow
from natonews.lexicon.tables.name_words import (
    BARE_HEADS,
    BODY_NOUNS,
    EVENTS,
    LOWER_TITLE_STOP,
    NO_NAMES,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    SAYING,
)

from .compounds import name_in
from .items import ALPHABET, Items
from .names import NamedRow
from .scan import PROSE, SHOUTED, Context, matchers

SURE: Final = 2
LIKELY: Final = 1
#: Items that a name can have; it also keeps the time linear in odd texts.
_LONGEST: Final = 24
UNSURE: Final = 0


@frozen(eq=False)
class Candidate:
    """A stretch of tokens that may be a name."""

    first: int
    stop: int
    kind: str  #: PER, ORG, LOC, GPE, NAT; "" where nothing tells
    rule: str
    grade: int = SURE
    entry: Entry | None = None
    inner: Entry | None = None  #: the first name of the lexicon inside a longer one


def _with(kind: str) -> frozenset[str]:
    return frozenset(letter for kinds, letter in ALPHABET.letters.items() if kind in kinds)


_X: Final = _with("X")
_NAME: Final = _with("CAP") | _X
_ACR: Final = _with("ACR")
_COMMON: Final = _with("COMMON")
_FAM: Final = _with("FAM")
_GIVEN: Final = _with("GIVEN")
_TITLE: Final = _with("TITLE") | _with("INNER")
_ORD: Final = _with("ORD")
_WEAK: Final = _with("WEAKLOC")
_WBODY: Final = _with("WBODY")
_BODY: Final = _with("BODY") | _with("WBODY") | _with("UNIT")
_HEAD: Final = _with("HEAD") | _with("WHEAD") | _with("DIR") | _with("PLACEOF") | _with("FIGURE") | _with("ROMAN")
_ARAB: Final = _with("ARAB")
_OPENER: Final = _with("OPENER")
_INIT: Final = _with("INIT")
_COMPOUND: Final = _with("COMPOUND")
_LOC: Final = _with("LOC") | _with("GPE")
_OPENING: Final = _with("OPENING")
_STARTS: Final = _NAME | _ORD | _TITLE | _OPENING

_HONORIFICS: Final = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir lady dame lord sen sen. senator rep. gen gen. col col. lt lt. maj. capt capt. sgt sgt. adm. "
    "president king queen prince princess judge justice rabbi imam sheikh ayatollah pope gov. governor prof prof. rev. professor".split()
)

_MISTER: Final = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "dame", "lady", "miss"})
_PLACING: Final = frozenset({"in", "at", "near", "from", "to", "outside", "into", "across", "towards", "toward"})


class Scanner:
    """Reads the items of one sentence from left to right."""

    def __init__(self, context: Context, items: Items, case: str) -> None:
        self.context, self.items, self.case = context, items, case
        self.words, self.lower = context.tokens.words, context.tokens.lower
        self.letters = items.letters
        self.found: list[Candidate] = []

    def run(self) -> list[Candidate]:
        """Every candidate of the sentence."""
        at = 0
        letters, count = self.letters, len(self.letters)
        while at < count:
            at = self.step(at) if letters[at] in _STARTS else at + 1
        return self.found

    def step(self, at: int) -> int:
        """Take what begins at item `at`; the number of the item to go on from."""
        letter = self.letters[at]
        for matcher, kind in zip(matchers(), ("ORG", "LOC", "PER"), strict=True):
            match = matcher.match(self.letters, at, min(at + _LONGEST, len(self.letters)))
            if match is None:
                continue
            first, stop = match.parts["name"]
            if stop - first == 1 and first in self.items.entries:
                continue
            if self.accepts(match.rule.name, first, stop):
                self.add(first, stop, "NAT" if match.rule.name == "direction-nation" else kind, match.address, SURE)
                return stop
        if at in self.items.entries and letter not in _WEAK:
            return self.known(at)
        if letter in _COMPOUND:
            self.compound(at)
            return at + 1
        if letter in _X:
            return self.unknown(at)
        if letter in _OPENING:
            self.add(at, at + 1, "", "names.opening", UNSURE)
        return at + 1

    # -- rules that look at words

    def accepts(self, rule: str, first: int, stop: int) -> bool:
        """Whether the words around allow what a rule proposes."""
        if rule == "body" and self.case != PROSE:
            return any(self.letters[n] in _NAME - _COMMON for n in range(first, stop - 1))
        if rule.startswith("body") and stop < len(self.letters) and self.letters[stop] in _TITLE and self.letters[stop - 1] in _WBODY:
            return False  # "British Defence Secretary"
        if rule == "cause":
            return self.word(first).endswith(("s", "men", "women")) and self.case == PROSE
        if rule == "body-title":
            return self.word(stop - 1) in _SCHOOLS
        if rule == "place-opener":
            word = self.word(first)
            return word not in _PERSON_OPENERS or self.before(first) in PLACE_PREPOSITIONS | {"at", "from", "to"}
        if rule == "family-first":
            return self.case == PROSE or stop - first > 1
        return True

    def known(self, at: int) -> int:
        """A name of the lexicon; the number of the item to go on from."""
        entry = self.items.entries[at]
        kind = kind_of(entry)
        before = self.before(at)
        if len(entry.words) == 1 and before in _HONORIFICS and kind in {"LOC", "ORG", "GPE"}:
            if before in _MISTER or kind != "GPE":
                self.add(at, at + 1, "PER", "names.titled", SURE)
                return at + 1
        stop = self.team(at)
        if stop is not None:
            self.add(at, stop, "ORG", "names.team", LIKELY)
            return stop
        if kind == "PER" and self.small(at + 1) in _REGIMES:
            self.add(at, at + 2, "ORG", "names.regime", SURE)
            return at + 2
        self.add(at, at + 1, kind, "names.lexicon", SURE, entry)
        return at + 1

    def team(self, at: int) -> int | None:
        """The item after a team or body called by its place and a plural: "Boston Red Sox"; None if there is none."""
        letters = self.letters
        stop = at + 1
        if self.case != PROSE or letters[at] not in _LOC:
            return None
        while stop < len(letters) and letters[stop] in _X and letters[stop] not in _TITLE:
            stop += 1
        last = self.word(stop - 1)
        if stop == at + 1 or last in EVENTS or last in NO_NAMES or not last.endswith(("s", "x")) or last.isupper():
            return None
        return stop if letters[stop - 1] not in _GIVEN else None

    def compound(self, at: int) -> None:
        """A hyphenated word that holds a name."""
        entry = name_in(self.word(at), self.context.lexicon)
        if entry is not None:
            self.add(at, at + 1, "NAT", "names.compound", SURE, entry)

    def unknown(self, at: int) -> int:
        """A run of capitalised words that no rule knows."""
        stop = at
        letters = self.letters
        while stop < len(letters) and letters[stop] in _X and not (stop > at and self.person_begins(at, stop)):
            stop += 1
        at = self.after_title(at, stop)
        if self.small(stop) in _REGIMES and self.letters[stop - 1] in _FAM | _GIVEN | _COMMON and self.case == PROSE and self.before(at) == "the":
            self.add(at, stop + 1, "ORG", "names.regime", SURE)
            return stop + 1
        kind, rule, grade = self.judge(at, stop)
        if grade >= UNSURE:
            weak = self.items.entries.get(at) if rule == "weak-place" and stop == at + 1 else None
            self.add(at, stop, kind, "names." + rule, grade, weak)
        return stop

    def after_title(self, first: int, stop: int) -> int:
        """Where the name begins in a run that begins inside a title: after "State" in "Secretary of State Baker"."""
        if first < 2 or self.small(first - 1) not in {"of", "for"} or self.letters[first - 2] not in _TITLE:  # noqa: PLR2004
            return first
        at = first
        while at < stop and self.letters[at] in _COMMON:
            at += 1
        return at if at < stop else first

    def person_begins(self, first: int, at: int) -> bool:
        """Whether a person's name begins inside a run, after words that are no part of it."""
        if self.letters[at] not in _GIVEN or not all(self.letters[n] in _COMMON | _BODY for n in range(first, at)):
            return False
        return matchers()[2].match(self.letters, at, min(at + _LONGEST, len(self.letters))) is not None

    def judge(self, first: int, stop: int) -> tuple[str, str, int]:  # noqa: C901, PLR0911, PLR0912
        """What an unknown run is, by which rule, and how surely; a grade below UNSURE for no name."""
        letters = self.letters
        run = letters[first:stop]
        before, after = self.before(first), self.after(stop)
        common = all(letter in _COMMON for letter in run)
        size = stop - first
        word = self.word(first)
        shouted = self.case == SHOUTED
        if size == 1 and word in NO_NAMES:
            return "", "no-name", -1
        if self.titled(first) and run[-1] in _FAM | _GIVEN | _ARAB:
            return "PER", "titled", SURE
        if size == 1 and word in BARE_HEADS:
            return self.bare(first)
        if size == 1 and run[0] in _INIT:
            return "", "initial", -1
        if size == 1 and run[0] in _ACR and not shouted:
            return self.acronym(first, before)
        if before == "the" and self.words[self.items.firsts[first] - 1] == "The" and self.case == PROSE and self.items.firsts[first] - 1 > self.items.firsts[0]:
            return "ORG", "capital-the", LIKELY
        if before == "the" and size == 1 and self.case == PROSE and word.endswith("s") and not word.endswith("ss") and word not in EVENTS:
            return "ORG", "the-plural", LIKELY
        if common:
            return "", "common", UNSURE if size == 1 and self.case == PROSE and not run[0] in _BODY | _HEAD else -1
        if size == 2 and run[0] in _ACR and run[1] in _FAM and len(word) == 2:  # noqa: PLR2004
            return "PER", "joined-initials", LIKELY
        if self.body_around(before, stop):
            return "ORG", "body-around", SURE
        if self.place_around(first, stop, before, after):
            return "LOC", "place-around", SURE if run[0] not in _GIVEN else LIKELY
        if self.person_around(stop, before, after):
            return "PER", "person-around", SURE if size > 1 else LIKELY
        if run[0] in _WEAK:
            return "LOC", "weak-place", LIKELY if before in _PLACING and size == 1 else UNSURE
        if size in (2, 3) and all(letter in _FAM | _GIVEN for letter in run) and before != "the":
            return "PER", "two-words", LIKELY if self.case == PROSE else UNSURE
        if size > 1:
            return ("ORG", "the-run", LIKELY) if before == "the" else ("ORG", "run", UNSURE)
        if run[0] in _GIVEN:
            return ("PER", "given-alone", UNSURE) if before not in {"a", "an"} else ("", "alone", UNSURE)
        return "", "alone", UNSURE

    def bare(self, first: int) -> tuple[str, str, int]:
        """A head of bodies alone: "the Coalition"."""
        if self.case == PROSE and self.before(first) == "the" and self.items.firsts[first] > self.items.firsts[0] + 1:
            return "ORG", "bare-body", LIKELY
        return "ORG", "bare-body", UNSURE

    def acronym(self, first: int, before: str) -> tuple[str, str, int]:
        """Capitals that no row knows."""
        word = self.word(first)
        if self.before(first)[:1].isdigit() or not 3 <= len(word.replace(".", "")) <= 7 or not word.replace(".", "").replace("-", "").replace("&", "").isalpha():  # noqa: PLR2004
            return "", "acronym", -1
        return "ORG", "acronym", LIKELY

    def titled(self, first: int) -> bool:
        """Whether a title stands before item `first`."""
        if first == 0 or self.letters[first - 1] not in _TITLE:
            return False
        word = self.word(first - 1)
        return not (word.islower() and word in LOWER_TITLE_STOP)

    def place_around(self, first: int, stop: int, before: str, after: str) -> bool:
        """Whether the words around say that a run is a place."""
        if stop - first > 3 or after[:1].isdigit():  # noqa: PLR2004
            return False
        if before in PLACE_PREPOSITIONS and after not in {"'s", "'"} and self.case != SHOUTED:
            return True
        if before == "of" and first > 1 and self.small(first - 2) in PLACE_NOUNS:
            return True
        if before in PLACE_NOUNS and after in {",", ".", "and", ")", ""} and before not in {"state", "port", "camp", "area"}:
            return True
        if after in PLACE_NOUNS and after not in {"state", "area", "camp", "capital", "port"}:
            return True
        if after == "," and stop + 1 < len(self.letters):
            entry = self.items.entries.get(stop + 1)
            return entry is not None and kind_of(entry) in {"GPE", "LOC"} and self.after(stop + 2) in {",", ".", ";", ")", "", "(", "-", "--", "–", "—"}
        return False

    def body_around(self, before: str, stop: int) -> bool:
        """Whether the words around say that a run is a body: "the newspaper X", "X news agency"."""
        if before in BODY_NOUNS:
            return True
        after = self.small(stop)
        return after in BODY_NOUNS and after not in _LOOSE_NOUNS or (after == "news" and self.small(stop + 1) in BODY_NOUNS)

    def person_around(self, stop: int, before: str, after: str) -> bool:
        """Whether the words around say that a run is a person."""
        if after in SAYING or before in SAYING - {"who", "whom", "whose", "knows", "knew"}:
            return True
        if after == "," and stop + 1 < len(self.letters):
            following = self.small(stop + 1)
            return following in {"who", "whose"} or (following.isdigit() and self.after(stop + 2) == "," and len(following) == 2)  # noqa: PLR2004
        return False

    # -- small helpers

    def word(self, at: int) -> str:
        """The first word of an item."""
        return self.words[self.items.firsts[at]]

    def small(self, at: int) -> str:
        """The first word of an item in lower case; "" outside the sentence."""
        return self.lower[self.items.firsts[at]] if 0 <= at < len(self.letters) else ""

    def before(self, at: int) -> str:
        """The word before an item in lower case."""
        token = self.items.firsts[at]
        return self.lower[token - 1] if token > self.items.firsts[0] else ""

    def after(self, at: int) -> str:
        """The word at an item, which follows a run."""
        return self.small(at)

    def add(self, first: int, stop: int, kind: str, rule: str, grade: int, entry: Entry | None = None) -> None:
        """Keep a candidate, in token numbers."""
        firsts = self.items.firsts
        inner = self.inner(first, stop) if entry is None and kind in {"ORG", "LOC"} else None
        self.found.append(Candidate(firsts[first], firsts[stop], kind, rule, grade, entry, inner))

    def inner(self, first: int, stop: int) -> Entry | None:
        """The first nation, country or place inside a longer name."""
        for at in range(first, stop):
            entry = self.items.entries.get(at)
            if entry is not None and not isinstance(entry.rows[0], Person):
                return entry
        return None


#: Nouns that follow a name of another kind as easily: "the Assad group", "the Moscow bank".
_LOOSE_NOUNS: Final = frozenset({"group", "company", "organization", "organisation", "bank", "network", "club", "movement", "channel", "station", "firm", "agency", "brand", "label"})
#: What a person rules: "the Assad regime" is a body.
_REGIMES: Final = frozenset({"regime", "administration", "government", "dictatorship", "junta"})
_SCHOOLS: Final = frozenset({"University", "College", "School", "Academy", "Foundation", "Institute", "Trust"})
_PERSON_OPENERS: Final = frozenset("St. Saint Santa San Khan Villa El Los Las Ban Rio Umm Ain Mala Point Tal Tel Deir Ras Tell Nova Novo".split())


def kind_of(entry: Entry) -> str:
    """The kind of name that a row of the lexicon gives."""
    row = entry.rows[0]
    if entry.demonym:
        return "NAT"
    if isinstance(row, Country):
        return "GPE"
    if isinstance(row, Organization):
        return "ORG"
    return "PER" if isinstance(row, Person) else "LOC"
