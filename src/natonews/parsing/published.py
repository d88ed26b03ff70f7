"""The publication date that the page itself states."""

from datetime import date

from natonews.reading import DatelineFound, Page


def publication_date(page: Page) -> date | None:
    """The date of the dateline, its year from a stamp if need be; else that of a stamp; else None: never today's."""
    return page.dateline.date if page.dateline is not None and page.dateline.date is not None else page.stamp


def dateline_date(line: DatelineFound, near: date | None) -> date | None:
    """The date of a dateline; one without a year takes it from `near`, the day of publication."""
    return line.date if near is None else line.near(near)
