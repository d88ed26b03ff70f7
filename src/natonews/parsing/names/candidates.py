"""Reads one sentence from left to right: rules first, then the lexicon, then guesses."""

from typing import Final

from attrs import evolve

from natonews.lexicon import Country, Entry, Organization, Person
from natonews.lexicon.tables.name_words import (
    BODY_HEADS,
    COMPANY_HEADS,
    EVENTS,
    HONORIFICS,
    LAWS,
    LED_HEADS,
    MISTER,
    NO_NAMES,
    OWNERS,
    PATRONS,
    PERSON_OPENERS,
    PLACING,
    PRIZES,
    REGIMES,
    SAINTS,
    SCHOOLS,
    SHARED_BODIES,
    SHIPS,
)
from natonews.lexicon.tables.surnames import SURNAMES_THAT_ARE_WORDS
from natonews.parsing.words.vocabulary import vocabulary

from .candidate import LIKELY, SURE, UNSURE, Candidate, kind_of
from .compounds import name_in
from .guesses import described, guess
from .letters import (
    BODY,
    COMMON,
    GIVEN_NAME,
    HYPHENATED,
    NAME,
    NATION,
    OPENS,
    PARTICLE,
    PERSONAL,
    PLACE,
    PLACE_HEAD,
    SMALL_TITLE,
    STARTS,
    TITLED,
    WEAK_BODY,
    WEAK_PLACE,
    X,
)
from .line import Line
from .scan import matchers

#: Items that a name can have; it also keeps the time linear in odd texts.
_LONGEST: Final = 24
_LONGEST_SHIP: Final = 3
_LEADER: Final = 3  #: items of "of Omar Quill"
_OWNS: Final = frozenset({"'s", "'"})
_KINDS: Final = ("ORG", "LOC", "PER")
_MEMBERS: Final = ("s", "men", "women")  #: ends of words for many people: "Physicians for Human Rights"


def candidates_in(line: Line) -> list[Candidate]:
    """Every candidate of a sentence, in order."""
    letters = line.letters
    starts = [at for at, letter in enumerate(letters) if letter in STARTS]
    scanner, reached = _Scanner(line), 0
    for at in starts:
        if at >= reached and (letters[at] not in SMALL_TITLE or letters[at + 1 : at + 2] in PARTICLE):
            reached = scanner.step(at)
    return scanner.found


class _Scanner:
    """Where a sentence has been read up to, and what was found."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.letters = line.letters
        self.found: list[Candidate] = []

    def step(self, at: int) -> int:
        """Take what begins at item `at`; the number of the item to go on from."""
        letter = self.letters[at]
        if self.line.word(at) in SHIPS and (stop := self.ship(at)) is not None:
            return stop
        stop = self.by_patron(at) or self.by_rule(at)
        if stop is not None:
            return stop
        if letter in X:
            return self.unknown(at)
        if at in self.line.items.entries:
            return self.known(at)
        if letter in HYPHENATED and (entry := name_in(self.line.word(at), self.line.context.lexicon)):
            self.add(at, at + 1, "NAT", "compound", SURE, entry)
        elif letter in OPENS:
            self.add(at, at + 1, "", "opening", UNSURE)
        return at + 1

    def ship(self, at: int) -> int | None:
        """The item after the name of a ship, "USS Quill", which is no name of ours; None if none follows."""
        stop = at + 1
        while stop < len(self.letters) and stop - at <= _LONGEST_SHIP and self.letters[stop] in NAME:
            stop += 1
        return stop if stop > at + 1 else None

    def by_patron(self, at: int) -> int | None:
        """Take a house called after a saint, "St. Mary's College", or a queen; where to go on, or None."""
        line, letters = self.line, self.letters
        own = at + 2 if line.word(at) in SAINTS else at + 1 if line.word(at) in PATRONS else None
        if own is None or line.small(own) not in _OWNS or letters[own - 1] not in NAME | TITLED:
            return None
        stop = own + 1
        while stop < len(letters) and letters[stop] in X and letters[stop] not in BODY | PLACE_HEAD:
            stop += 1
        head = letters[stop : stop + 1]
        if not head or head not in BODY | PLACE_HEAD:
            return None
        self.add(at, stop + 1, "ORG" if head in BODY else "LOC", "patron")
        return stop + 1

    def by_rule(self, at: int) -> int | None:
        """Take what a rule of the tables finds; where to go on, or None if none fits."""
        line, reach = self.line, min(at + _LONGEST, len(self.letters))
        for matcher, kind in zip(matchers(), _KINDS, strict=True):
            match = matcher.match(self.letters, at, reach)
            if match is None:
                continue
            first, stop = match.parts["name"]
            name = match.rule.name
            if kind == "ORG" and self.goes_on(at, stop, reach):
                continue
            if name == "body-of" and self.led(first, stop):
                stop = stop - _LEADER
            if (stop - first > 1 or first not in self.line.items.entries) and self.accepts(name, first, stop):
                if kind == "PER" and line.prose and (told := described(line, stop)) not in {None, "PER"}:
                    self.add(first, stop, told or kind, "said-to-be")
                    return stop
                if name == "given" and line.before(first) == "near" and line.small(stop) == ",":
                    self.add(first, stop, "LOC", "place-around")  # "Near Sultan Quill, a strike ..."
                    return stop
                self.add(first, stop, "NAT" if name == "direction-nation" else kind, name)
                return stop
        return None

    def goes_on(self, at: int, stop: int, reach: int) -> bool:
        """Whether a body's name is the beginning of a place's: "Quill International Airport"."""
        if self.letters[stop : stop + 1] not in PLACE_HEAD:
            return False
        place = matchers()[1].match(self.letters, at, reach)
        return place is not None and place.stop > stop

    def accepts(self, rule: str, first: int, stop: int) -> bool:
        """Whether the words themselves allow what a rule proposes."""
        line, letters = self.line, self.letters
        if rule == "body-title":
            return line.word(stop - 1) in SCHOOLS
        if rule.startswith("body"):
            return self.is_body(rule, first, stop)
        if rule == "noble":  # "Arthur Quill, Duke of Zorbat"
            return "," not in {line.before(first), line.small(first - 2)}
        if rule == "cause":
            return line.word(first).endswith(_MEMBERS) and line.prose
        if rule == "place-head":  # "Fiona Hill" is a person
            return letters[first] not in GIVEN_NAME or line.small(first + 1) not in SURNAMES_THAT_ARE_WORDS
        if rule == "place-opener":
            return line.word(first) not in PERSON_OPENERS or line.before(first) in PLACING
        if rule in {"given-word", "given-word-family"}:
            word, last = line.word(first), line.word(first + 1)
            other = (last in NO_NAMES and last != "Day") or last in PRIZES or last.endswith("s")
            return line.prose and word.lower() not in vocabulary().words and not other
        if rule == "given-nation":  # not "Omar Kurdish fighters", "Ali Turks"
            token = line.items.firsts[stop]
            noun = token < len(line.context.tags) and line.context.tags[token].startswith(("NN", "JJ"))
            return line.prose and not noun and not line.word(first + 1).endswith("s")
        return rule != "family-first" or line.prose or stop - first > 1

    def is_body(self, rule: str, first: int, stop: int) -> bool:
        """Whether what looks like a body's name is one: no law, no service before a rank, no name of a writer."""
        line, letters = self.line, self.letters
        common = all(letter in COMMON for letter in letters[first:stop])
        if stop < len(letters):
            titled = letters[stop] in TITLED
            if line.word(stop) in LAWS or (titled and common and line.word(stop).endswith(".")):
                return False  # "Air Force Col. Quill"
            if titled and letters[stop - 1] in WEAK_BODY:
                return False  # "British Defence" of "British Defence Secretary"
        if rule != "body":
            return True
        if letters[first] in GIVEN_NAME and first > 0 and line.word(first - 1) == "By":
            return False  # "By Ann Quill Zorbat News"
        if not line.prose:
            return any(letter in NAME - COMMON for letter in letters[first : stop - 1])
        return not (common and line.word(stop - 1) in COMPANY_HEADS)

    def led(self, first: int, stop: int) -> bool:
        """Whether a person behind "of" is who leads a body: "the Zorbat Front of Omar Quill"."""
        line, of = self.line, stop - _LEADER
        return (
            of > first
            and line.small(of) == "of"
            and line.word(of - 1) in LED_HEADS
            and self.letters[of + 1] in GIVEN_NAME
            and self.letters[of + 2] in PERSONAL - COMMON
        )

    def known(self, at: int) -> int:
        """Take a name of the lexicon; where to go on."""
        line = self.line
        entry = line.items.entries[at]
        kind, before = kind_of(entry), line.before(at)
        after_title = before in MISTER or (before in HONORIFICS and kind != "GPE")
        if after_title and len(entry.words) == 1 and kind in {"LOC", "ORG", "GPE"}:
            self.add(at, at + 1, "PER", "titled")
            return at + 1
        if len(entry.words) == 1 and kind == "ORG" and self.family_name(at):
            self.found[-1] = evolve(self.found[-1], stop=line.items.firsts[at + 1], grade=SURE)
            return at + 1
        if (stop := self.team(at)) is not None:
            self.add(at, stop, "ORG", "team", LIKELY)
            return stop
        if kind in {"GPE", "NAT"} and (body := self.body_of(line.entry(at + 1))) is not None:
            own = body.rows[0].country == _code(entry)  # type: ignore[union-attr]
            self.add(at, at + 2, "ORG", "country-body", SURE, body if own else None)
            return at + 2
        if kind == "PER" and line.small(at + 1) in REGIMES:
            self.add(at, at + 2, "ORG", "regime")
            return at + 2
        self.add(at, at + 1, kind, "lexicon", SURE, entry)
        return at + 1

    def family_name(self, at: int) -> bool:
        """Whether a known body stands as the family name behind the given names of somebody."""
        last = self.found[-1] if self.found else None
        return (
            self.line.prose
            and last is not None
            and last.kind == "PER"
            and last.entry is None
            and last.stop == self.line.items.firsts[at]
            and last.stop - last.first > 1
            and self.line.word(at)[1:].islower()
        )

    def body_of(self, entry: Entry | None) -> Entry | None:
        """The entry of a body that a nation before it may own: "Philippine Coast Guard"; None for any other."""
        if entry is None or len(entry.words) == 1 or not isinstance(row := entry.rows[0], Organization):
            return None
        shared = " ".join(entry.words) in SHARED_BODIES or entry.words[-1] in BODY_HEADS
        return entry if row.country is not None and shared else None

    def team(self, at: int) -> int | None:
        """The item after a team called by its place and a plural, "Leeds Rovers"; None if there is none."""
        letters, stop = self.letters, at + 1
        if not self.line.prose or letters[at] not in PLACE:
            return None
        while stop < len(letters) and letters[stop] in X and letters[stop] not in TITLED:
            stop += 1
        last = self.line.word(stop - 1)
        if stop < len(letters) and letters[stop] in NATION and self.line.word(stop).endswith("s"):
            return stop + 1  # "Cleveland Indians"
        if stop == at + 1 or last in EVENTS or last in NO_NAMES or not last.endswith(("s", "x")) or last.isupper():
            return None
        return stop if letters[stop - 1] not in GIVEN_NAME else None

    def unknown(self, at: int) -> int:
        """Take a run of capitalised words that no rule knows; where to go on."""
        line, letters, stop = self.line, self.letters, at
        while stop < len(letters) and letters[stop] in X and not (stop > at and self.person_begins(at, stop)):
            stop += 1
        at = self.owned(self.after_title(at, stop), stop)
        ruled = line.small(stop) in REGIMES and line.prose and line.before(at) == "the"
        if ruled and letters[stop - 1] in PERSONAL | COMMON:
            self.add(at, stop + 1, "ORG", "regime")
            return stop + 1
        if stop - at > 2 and line.small(stop - 2) in _OWNS:
            self.add(at, stop, "ORG", "body-of-many")
            return stop
        if (answer := guess(line, at, stop)) is not None:
            kind, rule, grade = answer
            weak = line.entry(at) if kind == "LOC" and stop == at + 1 and letters[at] in WEAK_PLACE else None
            self.add(at, stop, kind, rule, grade, weak)
        return stop

    def owned(self, first: int, stop: int) -> int:
        """Where a body begins that many own: before "Workers" in "Workers' Party"."""
        mine = stop - 1 == first and self.line.word(first) in BODY_HEADS and first > 1
        if not (mine and self.line.small(first - 1) in _OWNS and self.line.word(first - 2) in OWNERS):
            return first
        begin = first - 2
        if begin > 0 and self.letters[begin - 1] in NATION:
            begin -= 1
        while self.found and self.found[-1].first >= self.line.items.firsts[begin]:
            self.found.pop()
        return begin

    def after_title(self, first: int, stop: int) -> int:
        """Where the name begins in a run that begins inside a title: after "State" in "Secretary of State Quill"."""
        member = self.line.small(first - 2) == "member" and self.letters[first] in BODY
        if first <= 1 or self.line.small(first - 1) not in {"of", "for"}:
            return first
        if not member and self.letters[first - 2] not in TITLED:
            return first
        at = first
        while at < stop and self.letters[at] in COMMON:
            at += 1
        return at if at < stop else first

    def in_title(self, first: int) -> bool:
        """Whether an item stands inside a title: "Exchequer" in "Chancellor of the Exchequer Quill"."""
        at = first - 1
        if self.line.small(at) == "the":
            at -= 1
        return at > 0 and self.line.small(at) in {"of", "for"} and self.letters[at - 1] in TITLED

    def person_begins(self, first: int, at: int) -> bool:
        """Whether a person's name begins inside a run, after words that are no part of it."""
        titled = first > 1 and self.line.word(first - 1) in {"the", "of"} and self.in_title(first)
        if self.letters[at] not in GIVEN_NAME or not (
            titled or all(self.letters[n] in COMMON | BODY for n in range(first, at))
        ):
            return False
        return matchers()[2].match(self.letters, at, min(at + _LONGEST, len(self.letters))) is not None

    def add(self, first: int, stop: int, kind: str, rule: str, grade: int = SURE, entry: Entry | None = None) -> None:
        """Keep a candidate, in token numbers."""
        firsts = self.line.items.firsts
        inner = self.inner(first, stop) if entry is None and kind in {"ORG", "LOC"} else None
        begin = firsts[first]
        if entry is not None and self.line.word(first) == "the":  # the article of "the Gulf" is no part of the name
            begin += 1
        self.found.append(Candidate(begin, firsts[stop], kind, f"names.{rule}", grade, entry, inner))

    def inner(self, first: int, stop: int) -> Entry | None:
        """The first nation, country or place inside a longer name."""
        entries = (self.line.entry(at) for at in range(first, stop) if self.letters[at] not in WEAK_PLACE)
        return next((e for e in entries if e is not None and _tells_country(e)), None)


def _tells_country(entry: Entry) -> bool:
    """Whether a name inside a longer one tells the country: no person, and no paper ("Liberation" of a front)."""
    row = entry.rows[0]
    return not isinstance(row, Person) and not (isinstance(row, Organization) and row.sector == "JRN")


def _code(entry: Entry) -> str | None:
    """The country of a nation's or a country's name."""
    row = entry.rows[0]
    return row.code if isinstance(row, Country) else row.country
