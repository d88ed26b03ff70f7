"""What relative expressions are reckoned from: the publication date, and the dates last spoken of."""

from datetime import date

from attrs import define

from .values import bounds, latest_weekday, nearest_year

#: Months that may lie back before a bare month without any cue is taken to be the coming one.
_MONTHS_BACK = 9
#: A month so far behind the one last told of, in a story without dates, is that of the next year.
_ROLL_OVER = 7
#: How long a story of an earlier year lasts in news, and in a text that is all history.
NEWS_WINDOW, HISTORY_WINDOW = 1, 12
#: How many months ahead "the November vote" may lie.
_NEAR_MONTHS = 5
#: How far the nearest such day may lie on the wrong side of what the verb says.
_DAYS_AHEAD, _DAYS_BACK = 100, 60


@define
class Anchors:
    """The dates known at one point of a text; it grows as the text is read."""

    published: date | None
    window: int = NEWS_WINDOW  #: for how many sentences the story of an earlier year goes on without naming it again
    day: date | None = None  #: the day last spoken of
    month: date | None = None  #: the first day of the month last spoken of
    year: int | None = None
    last: str = ""  #: the value last spoken of
    quarter: str = ""
    sentence_of_quarter: int = -9
    sentence_of_day: int = -9
    sentence_of_story: int = -9  #: the last sentence that told of another year than that of publication

    def base(self) -> date | None:
        """The day that "yesterday" and "last week" are reckoned from."""
        return self.published or self.day or self.month or self.first_of_year()

    def told(self) -> date | None:
        """The day that "the next day" and "two weeks later" are reckoned from."""
        if self.last:
            start = bounds(self.last)[0]
            if start is not None:
                return start
        return self.base()

    def first_of_year(self) -> date | None:
        """The first day of the year last spoken of."""
        return date(self.year, 1, 1) if self.year is not None and 1 <= self.year <= 9999 else None

    def digresses(self, value: str) -> int:
        """-1 for a value in an earlier year than that of the story so far, 1 for one in a later year, else 0."""
        told, start = self.month or self.first_of_year(), bounds(value)[0]
        if told is None or start is None or start.year == told.year:
            return 0
        return -1 if start < told else 1

    def heard(self, value: str, sentence: int, *, opening: bool, explicit: bool) -> None:
        """Remembers a value that the text has named; `opening` if it opens its sentence.

        `explicit` unless it was itself reckoned from another value.
        """
        start, end = bounds(value)
        if start is None or end is None:
            return
        days = (end - start).days
        if days > 400:
            return
        if self.published is not None:
            self._follow(
                start.year,
                sentence if days <= 31 else sentence - self.window,
                opens=explicit and (opening or self.window == HISTORY_WINDOW),
            )
        self.last = value
        if days > 31 and self.month and (self.month < start if days > 300 else self.month.year < start.year):
            self.month = self.day = None
        if explicit and ("-Q" in value or "-H" in value):
            self.quarter, self.sentence_of_quarter = value, sentence
        if days <= 31 or opening or self.year is None or start.year >= self.year:
            self.year = start.year
        if days <= 31:
            self.month = start
        if days == 0:
            self.day, self.sentence_of_day = start, sentence

    def _follow(self, year: int, sentence: int, *, opens: bool) -> None:
        """Keeps track of whether the text tells a story of an earlier year."""
        if self.published is not None and year < self.published.year - 1:
            if opens or self.in_story(sentence):
                self.sentence_of_story = sentence
        else:
            self.sentence_of_story = -9

    def in_story(self, sentence: int) -> bool:
        """Whether the text was just telling of an earlier year."""
        return sentence - self.sentence_of_story <= self.window

    def in_history(self, sentence: int) -> bool:
        """The same for a text that is all history."""
        return self.window == HISTORY_WINDOW and self.in_story(sentence)

    def _tells(self, tense: str, sentence: int) -> bool:
        return self.in_story(sentence) and (
            tense in ("past", "perfect") or (tense != "future" and self.in_history(sentence))
        )

    def year_of_month(self, month: int, tense: str, sentence: int) -> int | None:
        """The year of a month named alone."""
        if self.published is None or self._tells(tense, sentence):
            return self._told_year(month, tense)
        anchor = self.published
        if tense == "near":
            year = nearest_year(month, None, anchor)
            return year - ((year - anchor.year) * 12 + month - anchor.month > _NEAR_MONTHS)
        back = (anchor.month - month) % 12
        if tense in ("past", "perfect"):
            return anchor.year - (month > anchor.month)
        ahead = back > _MONTHS_BACK or (tense == "future" and back > 3)
        if ahead:
            return anchor.year + (month < anchor.month)
        return anchor.year - (month > anchor.month)

    def year_of_day(self, month: int, day: int, tense: str, sentence: int) -> int | None:
        """The year of a day of a month named without one: the nearest that its verb allows."""
        if self.published is None or self._tells(tense, sentence):
            return self._told_year(month, tense)
        anchor = self.published
        year = nearest_year(month, day, anchor)
        ahead = (year - anchor.year) * 365 + (month - anchor.month) * 30.4 + day - anchor.day
        if tense in ("past", "perfect") and ahead > _DAYS_AHEAD:
            return year - 1
        return year + 1 if tense == "future" and ahead < -_DAYS_BACK else year

    def _told_year(self, month: int, tense: str) -> int | None:
        """The year last told of, or the next where the story has gone past the end of it."""
        told = self.month
        if told is not None and self.year == told.year and month <= told.month - _ROLL_OVER and tense != "perfect":
            return told.year + 1
        return self.year

    def weekday(self, weekday: int) -> date | None:
        """The last such day up to the publication date."""
        base = self.base()
        return latest_weekday(base, weekday) if base else None
