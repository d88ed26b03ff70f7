"""The publication date that the page itself states."""

from datetime import date

from natonews.reading import Page


def publication_date(page: Page) -> date | None:
    """The date of the dateline, else that of a stamp, else None: never today's."""
    if page.dateline is not None and page.dateline.date is not None:
        return page.dateline.date
    return page.stamp
