"""Numbers and ordinals in words and figures."""

from collections.abc import Sequence

from natonews.lexicon.tables.times import NUMBERS, ORDINALS


def number(words: Sequence[str]) -> float | None:
    """The number that words in lower case say; None if they say none.

    >>> number(("two", "hundred", "and", "fifty")), number(("2", "1/2")), number(("twenty", "-", "four"))
    (250, 2.5, 24)
    >>> number(("half", "a")), number(("1,400",)), number(("one", "and", "a", "half"))
    (0.5, 1400, 1.5)
    """
    total: float = 0
    seen = False
    for word in words:
        if word == "half":
            total, seen = total + 0.5 if seen else 0.5, True
        elif word in ("a", "an"):
            if words[-1] == "half" or total:
                continue
            total, seen = 1, True
        elif word in NUMBERS:
            total, seen = _grown(total, NUMBERS[word], seen), True
        elif word[0].isdigit():
            figure = _figure(word)
            if figure is None:
                return None
            total, seen = total + figure if figure < 1 else figure, True
    if not seen:
        return None
    return int(total) if total == int(total) else total


def _grown(total: float, value: int, seen: bool) -> float:  # noqa: FBT001
    if value >= 100 or value == 12:
        return (total or 1) * value if seen or value >= 100 else value
    return total + value


def _figure(word: str) -> float | None:
    if "/" in word:
        upper, _, lower = word.partition("/")
        return int(upper) / int(lower) if upper.isdigit() and lower.isdigit() and int(lower) else None
    try:
        return float(word.replace(",", "")) if len(word) < 16 else None
    except ValueError:
        return None


def ordinal(words: Sequence[str]) -> int | None:
    """The number of an ordinal, or of a figure that stands for one.

    >>> ordinal(("twenty", "-", "first")), ordinal(("4th",)), ordinal(("24",))
    (21, 4, 24)
    """
    total = 0
    for word in words:
        if word in ORDINALS:
            total += ORDINALS[word]
        elif word in NUMBERS:
            total += NUMBERS[word]
        elif word[0].isdigit():
            figures = word.rstrip("stndrh")
            total += int(figures) if figures.isdigit() and len(figures) < 5 else 0
    return total or None
