"""A time in which offices are held."""

from datetime import date

from attrs import frozen

from natonews.lexicon import Office


@frozen
class Era:
    """A stretch of days, the last included."""

    first: date
    last: date
    sure: bool = True  #: whether more than one person or day tells it

    def meets(self, office: Office) -> bool:
        """Whether an office of known days was held in it."""
        return (
            office.since is not None and office.since <= self.last and (not office.until or self.first <= office.until)
        )
