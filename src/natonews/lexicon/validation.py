"""Whether a row that a user adds is right, and what to say where it is not."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from types import MappingProxyType

from natonews.errors import LexiconError
from natonews.ontology import SECTORS

from .rows import Country, CueWord, Deed, MembershipRow, Organization, Person, PlaceRow, Title

#: The column of the lexicon for each type of row.
FIELDS: Mapping[type, str] = MappingProxyType(
    {
        Country: "countries",
        Organization: "organizations",
        Person: "people",
        PlaceRow: "places",
        Title: "titles",
        MembershipRow: "memberships",
        CueWord: "cues",
        Deed: "deeds",
    }
)

_KEYS: Mapping[type, Callable[..., object]] = MappingProxyType(
    {
        Country: lambda row: row.code,
        Organization: lambda row: row.key,
        Person: lambda row: row.key,
        PlaceRow: lambda row: (row.name, row.country, row.kind),
        Title: lambda row: row.words,
        MembershipRow: lambda row: (row.country, row.organization, row.since),
        CueWord: lambda row: (row.lemma, row.word_class),
        Deed: lambda row: (row.words, row.word_class),
    }
)

_PLACE_KINDS = ("city", "region", "sea", "river", "mountain", "island", "base", "site", "world")


def key_of(row: object) -> object:
    """What makes a row the same as another of its type."""
    return _KEYS[type(row)](row)


def label(row: object) -> str:
    """The row as an error message names it: ``person 'mark-rutte'``."""
    key = key_of(row)
    noun = {"MembershipRow": "membership", "PlaceRow": "place", "CueWord": "cue"}.get(type(row).__name__)
    return f"{noun or type(row).__name__.lower()} {key[0] if isinstance(key, tuple) else key!r}"


def check_type(row: object) -> None:
    """Raises LexiconError if `row` is no row of a lexicon."""
    if type(row) not in FIELDS:
        raise LexiconError(f"{row!r} is no row of a lexicon: with_rows takes {', '.join(t.__name__ for t in FIELDS)}")


def check(row: object, countries: Mapping[str, Country], organizations: frozenset[str] | set[str]) -> None:
    """Raises LexiconError, with the row, the value and the mend, if the row is wrong."""
    match row:
        case Country():
            if not (len(row.code) == 3 and row.code.isalpha() and row.code.isupper()):
                _fail(row, f"code {row.code!r} is not three capital letters")
            _need(row, "name", row.name)
        case Organization():
            _check_organization(row, countries)
        case Person():
            _check_person(row, countries, organizations)
        case PlaceRow():
            _need(row, "name", row.name)
            _check_country(row, row.country, countries)
            _one_of(row, "kind", row.kind, _PLACE_KINDS)
        case MembershipRow():
            _check_membership(row, countries, organizations)
        case _:
            _check_word(row)


def _check_organization(row: Organization, countries: Mapping[str, Country]) -> None:
    _check_key(row, row.key)
    _need(row, "name", row.name)
    _check_country(row, row.country, countries)
    _check_sector(row, row.sector)
    _one_of(row, "kind", row.kind, ("organization", "group"))


def _check_membership(
    row: MembershipRow, countries: Mapping[str, Country], organizations: frozenset[str] | set[str]
) -> None:
    _check_country(row, row.country, countries)
    _check_body(row, row.organization, organizations)
    if row.until is not None and row.until <= row.since:
        _fail(row, f"until {row.until} is not after since {row.since}")


def _check_word(row: object) -> None:
    match row:
        case Title():
            _need(row, "words", row.words)
            _check_sector(row, row.sector)
        case CueWord():
            _need(row, "lemma", row.lemma)
        case Deed():
            _need(row, "words", row.words)
        case _:
            check_type(row)


def _check_person(row: Person, countries: Mapping[str, Country], organizations: frozenset[str] | set[str]) -> None:
    _check_key(row, row.key)
    _need(row, "name", row.name)
    _check_country(row, row.country, countries)
    _one_of(row, "gender", row.gender, ("m", "f", ""))
    _check_sector(row, row.sector)
    for office in row.offices:
        _need(row, "title of an office", office.title)
        _check_country(row, office.country, countries)
        _check_sector(row, office.sector)
        if office.organization is not None:
            _check_body(row, office.organization, organizations)
        if office.since and office.until and office.until <= office.since:
            _fail(row, f"office {office.title!r}: until {office.until} is not after since {office.since}")


def _fail(row: object, why: str) -> None:
    raise LexiconError(f"{label(row)}: {why}")


def _need(row: object, what: str, value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        _fail(row, f"{what} {value!r} must be a str with at least one letter")


def _check_key(row: object, key: str) -> None:
    mended = "-".join(key.lower().split())
    if not key or key != mended:
        _fail(row, f"key {key!r} must be lower case without blanks (did you mean {mended!r}?)")


def _one_of(row: object, what: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        _fail(row, f"{what} {value!r} is none of {', '.join(map(repr, choices))}")


def _check_country(row: object, code: str | None, countries: Mapping[str, Country]) -> None:
    if code is None or code in countries:
        return
    _fail(row, f"country {code!r} is no ISO 3166-1 alpha-3 code{_hint(_code_for(str(code), countries))}")


def _check_sector(row: object, sector: str | None) -> None:
    if sector is not None and sector not in SECTORS:
        near = get_close_matches(str(sector).upper(), list(SECTORS), 1, 0.5)
        _fail(row, f"sector {sector!r} is no PLOVER sector{_hint(near[0] if near else None)}")


def _check_body(row: object, key: str, organizations: frozenset[str] | set[str]) -> None:
    if key not in organizations:
        near = get_close_matches(key.lower(), sorted(organizations), 1, 0.6)
        _fail(row, f"organization {key!r} is no key of an Organization{_hint(near[0] if near else None)}")


def _code_for(words: str, countries: Mapping[str, Country]) -> str | None:
    """The code that somebody who wrote `words` will have meant."""
    names = {
        name.lower(): row.code
        for row in reversed(countries.values())  # type: ignore[call-overload]
        for name in (row.code, row.name, *row.names, *row.demonyms)
    }
    near = get_close_matches(words.lower(), list(names), 1, 0.6)
    return names[near[0]] if near else None


def _hint(guess: str | None) -> str:
    return f" (did you mean {guess!r}?)" if guess else ""
