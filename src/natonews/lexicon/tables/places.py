"""The cities as rows."""

from natonews.lexicon.rows import PlaceRow

from .places_cities import CITIES


def places() -> tuple[PlaceRow, ...]:
    """A row for each city of the table."""
    rows: list[PlaceRow] = []
    for country, lines in CITIES.items():
        for line in lines.splitlines():
            words, _, thousands = line.rpartition(" ")
            name, *others = words.rstrip("?").split("|")
            people = int(thousands) * 1000
            rows.append(PlaceRow(name, country, tuple(others), "city", people, words.endswith("?")))
    return tuple(rows)
