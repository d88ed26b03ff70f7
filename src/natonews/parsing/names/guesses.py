"""What a run of capitalised words is that no rule and no row knows: ordered tests, the first that answers wins."""

from collections.abc import Callable
from typing import Final, TypeAlias

from attrs import field, frozen

from natonews.lexicon import fold
from natonews.lexicon.tables.name_words import (
    BARE_HEADS,
    BODY_NOUNS,
    COMPANY_NOUNS,
    COMPANY_RELATIONS,
    DESCRIBED,
    EVENTS,
    FAMOUS,
    LOOSE_NOUNS,
    LOWER_TITLE_STOP,
    MOVING,
    NO_NAMES,
    PEOPLE_NOUNS,
    PERSONAL_DEEDS,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    PLACING,
    PLAIN_SPEECH,
    PLAYERS,
    SAYING,
    SUFFERED,
    TAKING,
    WORK_NOUNS,
)

from .candidate import LIKELY, SURE, UNSURE, kind_of
from .letters import (
    ACRONYM,
    BODY,
    COMMON,
    FAMILY,
    GIVEN_NAME,
    HEAD,
    INITIAL,
    NAME,
    PERSONAL,
    ROMAN_NUMBERS,
    TITLED,
    WEAK_PLACE,
)
from .line import Line

#: Kind and grade; None for no name.
Guess: TypeAlias = tuple[str, int] | None
#: A test has no answer.
PASS: Final = ("pass", -1)

_ACRONYM_LETTERS = range(3, 8)
_LONGEST_PLACE = 3
_LONGEST_IN_TITLES = 4
_STOPS: Final = frozenset({",", ".", ";", ")", "", "(", "-", "--", "–", "—"})
#: Place nouns that stand beside names of other kinds as easily: "the Assad state", "the Trump camp".
_OPEN_NOUNS: Final = frozenset({"state", "area", "camp", "capital", "port"})
QUOTES: Final = frozenset({'"', "'", "``", "''", ":"})
MARKS: Final = frozenset({'"', "``", "''"})
_LONGEST_BRACKET = 30
_LONGEST_DESCRIPTION = 10
_BE: Final = frozenset({"is", "was", "are", "were"})
_A: Final = frozenset({"a", "an", "the"})
#: What follows the head of a description.
_AFTER_HEAD: Final = frozenset(
    {
        ",",
        ".",
        ";",
        "of",
        "in",
        "from",
        "on",
        "for",
        "by",
        "at",
        "with",
        "to",
        "who",
        "which",
        "that",
        "and",
        "or",
        "near",
        "located",
        "based",
    }
)
_ROMANCE_ARTICLES: Final = frozenset({"La", "Las", "Los", "Les"})
_OF: Final = frozenset({"of", "for", "at", "with", "in"})
#: Before "the" and the plural name of a range or of islands: "across the Ozarks".
_AROUND: Final = frozenset({"in", "across", "throughout", "around", "near", "through"})
_DOING: Final = PERSONAL_DEEDS | MOVING
_SPEAKING: Final = SAYING - {"who", "whom", "whose", "knows", "knew"}


@frozen(eq=False)
class Run:
    """A stretch of unknown capitalised words in a line, in item numbers."""

    line: Line
    first: int
    stop: int
    letters: str = field(init=False)
    word: str = field(init=False)  #: the first
    before: str = field(init=False)  #: the word before, in lower case
    after: str = field(init=False)
    single: bool = field(init=False)  #: whether the run is one word

    @letters.default
    def _letters(self) -> str:
        return self.line.letters[self.first : self.stop]

    @word.default
    def _word(self) -> str:
        return self.line.word(self.first)

    @before.default
    def _before(self) -> str:
        return self.line.before(self.first)

    @after.default
    def _after(self) -> str:
        return self.line.small(self.stop)

    @single.default
    def _single(self) -> bool:
        return self.stop - self.first == 1


def famous(run: Run) -> Guess:
    """Some people are named by one word."""
    return ("PER", LIKELY) if run.single and run.word in FAMOUS and run.line.case != "shouted" else PASS


def no_name(run: Run) -> Guess:
    """Some words never are a name by themselves: "Internet", "I", a lone initial."""
    if run.letters in FAMILY and run.after in PLAIN_SPEECH:
        return PASS  # "May said"
    return None if run.single and (run.word in NO_NAMES or run.letters in INITIAL) else PASS


def titled(run: Run) -> Guess:
    """After a title stands a person: "Secretary Quill"."""
    line, before = run.line, run.first - 1
    person = run.letters.rstrip(ROMAN_NUMBERS)[-1:]
    if before < 0 or line.letters[before] not in TITLED or person not in PERSONAL or not person:
        return PASS
    word = line.word(before)
    return PASS if word.islower() and word in LOWER_TITLE_STOP else ("PER", SURE)


def bare_body(run: Run) -> Guess:
    """A head of bodies with a capital of its own: "the Coalition"."""
    if not run.single or run.word not in BARE_HEADS:
        return PASS
    inside = run.line.items.firsts[run.first] > run.line.items.firsts[0] + 1
    return "ORG", LIKELY if run.before == "the" and inside and run.line.prose else UNSURE


def acronym(run: Run) -> Guess:
    """Capitals alone are a body, where no figure stands before them."""
    if not run.single or run.letters not in ACRONYM or run.line.case == "shouted":
        return PASS
    letters = run.word.replace(".", "").replace("-", "").replace("&", "")
    if run.letters in COMMON or run.before[:1].isdigit() or run.after[:1].isdigit():  # stressed, or a unit
        return None
    if not run.line.prose and len(letters) > _LONGEST_IN_TITLES:
        return None
    return ("ORG", LIKELY) if letters.isalpha() and len(letters) in _ACRONYM_LETTERS else None


def described(line: Line, stop: int) -> str | None:
    """What the words behind a name say that it is: "Quill is a village in ...", "Quill, a German company"; or None.

    `stop` is the number of the item after the name.
    """
    tokens, end = line.context.tokens, line.items.firsts[-1]
    lower = tokens.lower
    at = line.items.firsts[stop]
    if lower[at : at + 1] == ("(",):  # "Quill (German: Kiel) is a village"
        close = [n for n in range(at, min(at + _LONGEST_BRACKET, end)) if lower[n] == ")"]
        at = close[0] + 1 if close else end
    if at + 3 > end or lower[at + 1] not in _A or not (lower[at] in _BE or lower[at] == ","):
        return None
    head, behind = "", ""
    for n in range(at + 2, min(at + _LONGEST_DESCRIPTION, end)):
        if lower[n] in _AFTER_HEAD:
            behind = lower[n]
            break
        head = lower[n]
    if lower[at : at + 2] == (",", "the") and behind not in _OF:  # "Quill, the town of ..."
        return None
    return next((kind for kind, nouns in DESCRIBED if head in nouns), None)


def said_to_be(run: Run) -> Guess:
    """The text says what it is."""
    kind = described(run.line, run.stop)
    return PASS if kind is None or (run.before == "the" and kind == "PER") else (kind, SURE)


def work(run: Run) -> Guess:
    """The name of an album, a film, or anything else alone between quotation marks is no name of ours."""
    quoted = not run.single and run.before in MARKS and run.line.small(run.stop) in MARKS | {","}
    return None if run.line.prose and (run.before in WORK_NOUNS or quoted) else PASS


def people_word(run: Run) -> Guess:
    """Before a word for what a people has stands the people, who is no name of ours: "the Quill language"."""
    return None if run.after in PEOPLE_NOUNS and run.letters[0] not in GIVEN_NAME else PASS


def company_around(run: Run) -> Guess:
    """The words around tell a company or a band: "Quill shares", "a spokesman for Quill", "Quill, which"."""
    line = run.line
    if not line.prose:
        return PASS
    following = line.small(run.stop + 1)
    if run.after in PLAYERS and line.letters[run.stop + 1 : run.stop + 2] in NAME:
        return "ORG", LIKELY
    if run.after in COMPANY_NOUNS or (run.after in {"'s", "'"} and following in COMPANY_NOUNS):
        return "ORG", LIKELY
    if run.before in _OF and line.small(run.first - 2) in COMPANY_RELATIONS and run.letters[0] not in GIVEN_NAME:
        return "ORG", LIKELY
    return PASS


def capital_the(run: Run) -> Guess:
    """An article with a capital inside a sentence belongs to the name of a paper or a band: "in The Lantern"."""
    if run.before != "the" or not run.line.prose:
        return PASS
    words, token = run.line.context.tokens.words, run.line.items.firsts[run.first] - 1
    inside = token > run.line.items.firsts[0] and words[token - 1] not in QUOTES
    return ("ORG", LIKELY) if inside and words[token] == "The" else PASS


def the_plural(run: Run) -> Guess:
    """A plural after "the" is a team or a group: "the Rovers"."""
    plural = run.word.endswith("s") and not run.word.endswith("ss") and run.word not in EVENTS
    if not (run.single and run.before == "the" and run.line.prose and plural):
        return PASS
    if run.line.small(run.first - 2) in MARKS:
        return None  # a work: "The Quills"
    return ("LOC" if run.line.small(run.first - 2) in _AROUND else "ORG"), LIKELY


def common(run: Run) -> Guess:
    """Words of the language with a capital are no name, unless one is known from elsewhere in the article."""
    if any(letter not in COMMON for letter in run.letters):
        return PASS
    return ("", UNSURE) if run.single and run.line.prose and run.letters not in BODY | HEAD else None


def joined_initials(run: Run) -> Guess:
    """Two capitals before a family name are initials: "AS Quill"."""
    two = len(run.letters) == len(run.word) == 2
    return ("PER", LIKELY) if two and run.letters[0] in ACRONYM and run.letters[1] in FAMILY else PASS


def body_around(run: Run) -> Guess:
    """A noun for bodies stands beside it: "the newspaper X", "X news agency"."""
    if run.before in BODY_NOUNS or (run.after in BODY_NOUNS and run.after not in LOOSE_NOUNS):
        return "ORG", SURE
    return ("ORG", SURE) if run.after == "news" and run.line.small(run.stop + 1) in BODY_NOUNS else PASS


def place_around(run: Run) -> Guess:
    """The words around tell a place: "near X", "the town of X", "X district", "X, Iraq"."""
    if run.stop - run.first > _LONGEST_PLACE or run.after[:1].isdigit():
        return PASS
    sure = SURE if run.letters[0] not in GIVEN_NAME else LIKELY
    if not run.line.prose and fold(run.word) in run.line.context.lexicon.families:
        return PASS  # "What He Sees In Quill"
    line, before, after = run.line, run.before, run.after
    if (
        (before in PLACE_PREPOSITIONS and after not in {"'s", "'"} and line.case != "shouted")
        or (before == "of" and line.small(run.first - 2) in PLACE_NOUNS)
        or (before in PLACE_NOUNS - _OPEN_NOUNS and after in {",", ".", "and", ")", ""})
        or after in PLACE_NOUNS - _OPEN_NOUNS
    ):
        return "LOC", sure
    if before in TAKING and run.letters[0] not in GIVEN_NAME and line.prose and after not in {"'s", "'"}:
        return "LOC", LIKELY
    larger = line.entry(run.stop + 1) if after == "," else None
    if larger is not None and kind_of(larger) in {"GPE", "LOC"} and line.small(run.stop + 2) in _STOPS:
        return "LOC", sure
    return PASS


def person_around(run: Run) -> Guess:
    """The words around tell a person: "X said", "X, who", "X, 42,"."""
    if run.before == "the":
        return PASS
    sure = LIKELY if run.single else SURE
    token = run.line.items.firsts[run.stop]
    tags = run.line.context.tags
    noun = token < len(tags) and tags[token].startswith("NN")  # "said Lancet drones"
    verb = token < len(tags) and tags[token].startswith(("VB", "MD"))  # "said Quillton had been bombed"
    if run.after in SAYING or (run.before in _SPEAKING and not noun and not verb):
        body = not run.single and any(letter in COMMON | ACRONYM for letter in run.letters) and run.line.prose
        return ("ORG", LIKELY) if body else ("PER", sure)
    if run.single and run.letters in PERSONAL - ACRONYM and run.line.prose:
        following = run.line.small(run.stop + 1)
        if run.after in _DOING or (run.after in _BE and following in SUFFERED):
            return "PER", LIKELY
    if run.after != ",":
        return PASS
    following = run.line.small(run.stop + 1)
    age = following.isdigit() and len(following) == 2 and run.line.small(run.stop + 2) == ","
    return ("PER", sure) if age or following in {"who", "whose"} else PASS


def weak_place(run: Run) -> Guess:
    """A small place whose name is a word or a family name, where a preposition of place stands before it."""
    if run.letters not in WEAK_PLACE:
        return PASS
    return "LOC", LIKELY if run.before in PLACING else UNSURE


def two_words(run: Run) -> Guess:
    """Two or three words that are no words of the language are most often a person."""
    if len(run.letters) not in {2, 3} or run.before == "the" or any(letter not in FAMILY for letter in run.letters):
        return PASS
    if run.word in _ROMANCE_ARTICLES:
        return "LOC", UNSURE  # "La Zorbata"
    if run.line.case == "shouted":
        return "", UNSURE
    return "PER", LIKELY if run.line.prose else UNSURE


def long_run(run: Run) -> Guess:
    """Any other row of capitalised words may be a body, if the article tells so elsewhere."""
    return PASS if run.single else ("ORG", UNSURE)


def given_alone(run: Run) -> Guess:
    """A given name alone is a person, but not before a rank: "Marine Gen. X"."""
    line = run.line
    if line.letters[run.stop : run.stop + 1] in TITLED and line.word(run.stop)[:1].isupper():
        return None
    return ("PER", UNSURE) if run.letters in GIVEN_NAME and run.before not in {"a", "an"} else PASS


def alone(_: Run) -> Guess:
    """An unknown word by itself: only the rest of the article can tell."""
    return "", UNSURE


#: In this order; the name of the test is the name of the rule.
GUESSES: Final[tuple[tuple[str, Callable[[Run], Guess]], ...]] = (
    ("titled", titled),
    ("no-name", no_name),
    ("bare-body", bare_body),
    ("acronym", acronym),
    ("capital-the", capital_the),
    ("the-plural", the_plural),
    ("famous", famous),
    ("common", common),
    ("joined-initials", joined_initials),
    ("said-to-be", said_to_be),
    ("work", work),
    ("people-word", people_word),
    ("body-around", body_around),
    ("company-around", company_around),
    ("place-around", place_around),
    ("person-around", person_around),
    ("weak-place", weak_place),
    ("two-words", two_words),
    ("long-run", long_run),
    ("given-alone", given_alone),
    ("alone", alone),
)


def guess(line: Line, first: int, stop: int) -> tuple[str, str, int] | None:
    """The kind of an unknown run, the rule that says so and its grade; None for no name."""
    run = Run(line, first, stop)
    for rule, test in GUESSES:
        answer = test(run)
        if answer is PASS:
            continue
        return None if answer is None else (answer[0], rule, answer[1])
    return None
