"""What an article has named once, it names again: surnames, acronyms, the same words."""

from natonews.lexicon import Country, Organization, Person, PlaceRow, fold
from natonews.model import Evidence

from .candidates import LIKELY, SURE, UNSURE, Candidate
from .names import Name, NamedRow
from .scan import Context


def remember(context: Context, found: list[Candidate]) -> tuple[Name, ...]:
    """The candidates as names, with the article's own knowledge."""
    lower = context.tokens.lower
    kinds: dict[tuple[str, ...], dict[str, int]] = {}
    surnames: dict[str, int] = {}
    for c in found:
        if c.kind and c.grade >= LIKELY:
            key = lower[c.first : c.stop]
            votes = kinds.setdefault(key, {})
            votes[c.kind] = votes.get(c.kind, 0) + (3 if c.grade == SURE else 1)
        if c.kind == "PER" and c.grade >= LIKELY and c.stop - c.first > 1:
            last = c.stop - 1
            while last > c.first + 1 and (lower[last].rstrip(".") in {"jr", "sr"} or context.tokens.words[last] in _ROMAN):
                last -= 1
            surnames.setdefault(lower[last], c.first)
            if "-" in lower[last][:4]:
                surnames.setdefault(lower[last].partition("-")[2], c.first)
            surnames.setdefault(lower[c.first], c.first)
    names: list[Name] = []
    for c in found:
        kind, rule = c.kind, c.rule
        key = lower[c.first : c.stop]
        if c.entry is None and c.grade < SURE:
            votes = kinds.get(key)
            if len(key) == 1 and key[0] in surnames:
                kind, rule = "PER", "names.surname"
            elif votes:
                kind = max(sorted(votes), key=lambda k: votes[k])
                rule = c.rule if kind == c.kind else "names.seen"
            elif c.grade == UNSURE:
                last = key[-1]
                if len(key) == 2 and last in surnames:
                    kind, rule = "PER", "names.surname"
                elif kind != "PER" and kind != "LOC":
                    continue
        elif c.entry is not None and len(key) == 1 and kind in {"LOC", "ORG"} and key[0] in surnames and not _placed(context, c):
            kind, rule = "PER", "names.surname"
        if not kind:
            continue
        row: NamedRow | None = c.entry.rows[0] if c.entry is not None and kind not in {"PER"} or (c.entry and kind == "PER" and isinstance(c.entry.rows[0], Person)) else None
        country = _country(row)
        names.append(
            Name(len(names), c.first, c.stop, kind, country, row, c.title, None, Evidence(rule, context.tokens.span(c.first, c.stop)))
        )
    return tuple(names)


_ROMAN = frozenset({"II", "III", "IV", "V", "VI"})


def _placed(context: Context, c: Candidate) -> bool:
    return c.first > 0 and context.tokens.lower[c.first - 1] in {"in", "at", "near", "from", "to", "of", "outside"}


def _country(row: NamedRow | None) -> str | None:
    if isinstance(row, Country):
        return row.code
    return row.country if row is not None else None
