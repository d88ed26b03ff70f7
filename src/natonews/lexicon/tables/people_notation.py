"""How the tables of people are written: one person a line, one string for an office.

An office reads ``[acting] title [@place] [since..until]``. `place` is a country (``@UKR``) or the key of an
organization (``@nato``), and the person's own country where it is left out. `since` is the first day and `until`
the last; a day that is not known for sure is left empty (``..2019-05-20``), and an office of unknown days stands
alone. An open end (``2024-10-01..``) means that the office is held on the lexicon's date.
"""

import unicodedata
from datetime import date

from natonews.lexicon.rows import Office, Person

#: sectors of PLOVER for offices that are not of a government's
_SECTORS = {
    "chief of defence": "MIL", "chief of the general staff": "MIL", "supreme allied commander europe": "MIL",
    "chairman of the joint chiefs of staff": "MIL", "chair of the military committee": "MIL", "commander": "MIL",
    "commander-in-chief": "MIL", "army chief": "MIL", "ground forces commander": "MIL", "general": "MIL",
    "navy commander": "MIL", "air force commander": "MIL", "spokesman of the armed forces": "MIL",
    "senator": "LEG", "speaker": "LEG", "house speaker": "LEG", "majority leader": "LEG", "minority leader": "LEG",
    "member of parliament": "LEG", "representative": "LEG", "speaker of parliament": "LEG",
    "cia director": "SPY", "intelligence chief": "SPY", "director of national intelligence": "SPY",
    "fbi director": "COP", "rebel leader": "REB", "opposition leader": "PTY", "party leader": "PTY", "warlord": "REB",
    "leader of the taliban": "REB", "judge": "JUD", "prosecutor": "JUD", "pope": "REL", "patriarch": "REL",
}  # fmt: skip
#: sectors of those who serve a body
_BODIES = {
    "eu": "EUR", "european-commission": "EUR", "european-council": "EUR", "european-parliament": "EUR",
    "un": "UNO", "iaea": "UNO", "who": "UNO", "unhcr": "UNO", "unicef": "UNO", "wfp": "UNO", "unrwa": "UNO",
}  # fmt: skip
#: letters that do not come apart into a letter and an accent
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "þ": "th",
        "Þ": "Th",
        "ß": "ss",
        "ð": "d",
        "Ð": "D",
    }
)


def slug(name: str) -> str:
    """The name as a key.

    >>> slug("Recep Tayyip Erdoğan")
    'recep-tayyip-erdogan'
    """
    if name.isascii() and name.replace(" ", "").isalnum():
        return name.lower().replace(" ", "-")
    flat = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    kept = "".join(c if c.isalnum() else " " for c in flat if not unicodedata.combining(c) and c not in "'’")
    return "-".join(kept.lower().split())


def office(told: str, country: str | None, sector: str) -> Office:
    """The office that the notation tells.

    >>> office("acting president 2014-02-23..2014-06-07", "UKR", "GOV").until
    datetime.date(2014, 6, 7)
    """
    words = told.split(" ")
    since = until = organization = None
    if ".." in words[-1]:
        first, last = words.pop().split("..")
        since, until = (date.fromisoformat(day) if day else None for day in (first, last))
    acting = words[0] == "acting"
    title = " ".join(words[1:] if acting else words)
    if " @" in title:
        title, place = title.split(" @")
        country, organization = (place, None) if place.isupper() and len(place) == 3 else (None, place)
    if organization is not None:
        sector = _SECTORS.get(title) or _BODIES.get(organization, sector if sector != "GOV" else "IGO")
    else:
        sector = _SECTORS.get(title, sector)
    return Office(title, country, organization, since, until, acting, sector)


def person(
    name: str,
    country: str | None,
    gender: str,
    *offices: str,
    names: tuple[str, ...] = (),
    family: str = "",
    sector: str = "",
) -> Person:
    """The row of a person; the sector is that of the last office, where none is given.

    >>> person("Mark Rutte", "NLD", "m", "prime minister 2010-10-14..2024-07-02").key
    'mark-rutte'
    """
    held = tuple(office(told, country, sector or "GOV") for told in offices)
    return Person(
        slug(name), name, country, gender, names, family, held, sector or (held[-1].sector if held else "GOV")
    )
