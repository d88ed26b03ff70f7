"""What the words of a person's name tell: the family name, and whether two names may be of one person."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from natonews.lexicon import Lexicon, Person, fold
from natonews.lexicon.tables.reference_words import LEADING_OFFICES, NAME_SUFFIXES, SHORT_NAMES

from .entities import RoleFound
from .era import Era

_MARKS = frozenset(('"', "'", "``", "''", "(", ")"))
_ARTICLES = ("al-", "el-", "as-", "ad-", "an-", "ar-", "ash-", "at-", "az-", "ul-")
_JOINTS = ("-ur-", "-ul-", "-ud-", "-al-", "-or-")  #: "Fazl-ur-Rehman"
_NICKNAMES = {name: number for number, names in enumerate(SHORT_NAMES) for name in names}


@lru_cache(maxsize=8)
def families_of(lexicon: Lexicon) -> Mapping[str, tuple[Person, ...]]:
    """The people of a lexicon by their family name, folded."""
    found: dict[str, tuple[Person, ...]] = {}
    for row in lexicon.people:
        keys = {family_of(tuple(map(fold, (row.family or row.name).split())))}
        keys |= {
            family_of(tuple(map(fold, name.split())))
            for name in row.names
            if not row.family or row.family[:3].lower() in ("al-", "el-")
        }
        for key in sorted(keys):
            found[key] = (*found.get(key, ()), row)
    return found


def family_of(words: tuple[str, ...]) -> str:
    """The family name in the words of a name: the last, without "Jr" and "al-".

    >>> family_of(("bashar", "al-assad")), family_of(("robert", "kennedy", "jr."))
    ('assad', 'kennedy')
    """
    last = len(words) - 1
    while last > 0 and words[last] in NAME_SUFFIXES:
        last -= 1
    word = words[last]
    for joint in _JOINTS:
        if joint in word:
            return word.rpartition(joint)[2]
    for article in _ARTICLES:
        if word.startswith(article) and len(word) > len(article) + 2:
            return word[len(article) :]
    return word


def known_otherwise(lexicon: Lexicon, words: tuple[str, ...]) -> Person | None:
    """Who is known by a name without the nickname, initials or suffix in it, or with the family name last.

    As in "Ferdinand 'Bongbong' Marcos Jr.", "Robert F. Kennedy", "Abe Shinzo".
    """
    plain = tuple([w for w in words if w not in NAME_SUFFIXES and w not in _MARKS])
    if len(words) > len(plain) + 1 and len(plain) > 2:
        plain = (plain[0], plain[-1])  # a nickname stood between marks
    ending = tuple([w for w in words[-1:] if w in NAME_SUFFIXES])
    kept = (plain[0], *(w for w in plain[1:] if len(w.rstrip(".")) > 1)) if plain else ()
    other = plain[::-1] if len(plain) == 2 else ()
    ways = [way for way in (plain + ending, kept + ending, plain, kept, other) if len(way) > 1 and way != words]
    for way in ways:
        for entry in lexicon.names.get(way, ()):
            if isinstance(entry.rows[0], Person):
                return entry.rows[0]
    return None


def leads(row: Person, era: Era | None = None) -> bool:
    """Whether somebody has led a state or its diplomacy (in that time), so that the family name alone tells who."""
    return any(
        (office.title in LEADING_OFFICES or office.title.startswith("leader of "))
        and (era is None or era.meets(office))
        for office in row.offices
        if office.organization is None
    )


def same_person(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names of one family name may be of one person; two different first names never are.

    >>> same_person(("john", "smith"), ("j.", "smith")), same_person(("john", "smith"), ("mary", "smith"))
    (True, False)
    """
    if len(one) == 1 or len(two) == 1:
        return True
    if one[-len(two) :] == two or two[-len(one) :] == one:
        return True  # "Nieto Quill" of "Arturo Nieto Quill"
    a, b = one[0].rstrip("."), two[0].rstrip(".")
    if a == b or (a[:1] == b[:1] and min(len(a), len(b)) == 1):
        return True
    return _NICKNAMES.get(a, a) == _NICKNAMES.get(b, b) or _misspelt(a, b)


def _misspelt(one: str, two: str) -> bool:
    """Whether two given names differ by one letter inside: "Kristen" and "Kristin", not "Daniel" and "Daniela"."""
    if len(one) != len(two) or len(one) < 5:
        return False
    return one[:2] == two[:2] and one[-1] == two[-1] and sum(a != b for a, b in zip(one, two, strict=True)) == 1


def has_title(row: Person, title: RoleFound, era: Era | None) -> bool:
    """Whether somebody has held, at that time if one is given, the office before the name."""
    told = title.title.lower()
    if title.country and title.country != row.country:
        return False
    return any(
        (told in office.title or office.title in told) and (era is None or era.meets(office)) for office in row.offices
    )


def begun(row: Person, day: date | None) -> bool:
    """Whether somebody had come to an office by the day."""
    return day is None or any(office.since is None or office.since <= day for office in row.offices)


_INITIALS = 3  # "MBS" and "AOC" stay as they are


def written(name: str) -> str:
    """A person's name as prose writes it: "Amna Quill" for the label "AMNA QUILL"."""
    shouted = (name.isupper() and len(name) > _INITIALS) or name.islower()
    return name.title() if shouted else name
