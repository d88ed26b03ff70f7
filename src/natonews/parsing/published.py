"""The publication date that the page itself states."""

from datetime import date, timedelta

from natonews.reading import DatelineFound, Page

_A_YEAR = 366


def publication_date(page: Page) -> date | None:
    """The date of the dateline, its year from a stamp if need be; else that of a stamp; else None: never today's."""
    if page.dateline is not None and (day := dateline_date(page.dateline, page.stamp)) is not None:
        return day
    return page.stamp


def dateline_date(line: DatelineFound, near: date | None) -> date | None:
    """The date of a dateline; one without a year is the last such day up to the day after `near`."""
    if line.date is not None or near is None or line.month is None or line.day is None:
        return line.date
    latest = near + timedelta(days=1) if near < date.max else near
    for year in (latest.year, latest.year - 1):
        try:
            day = date(year, line.month, line.day)
        except ValueError:  # 29 February in a common year, or 31 April
            continue
        if timedelta(0) <= latest - day <= timedelta(days=_A_YEAR):
            return day
    return None
