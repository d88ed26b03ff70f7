"""Building blocks of the patterns: numbers, days, years, clock times, edges of periods."""

from natonews.grammar import Rule
from natonews.lexicon.tables.times import EASTER_DAYS, NAMED_DAYS, WEEKDAY_DAYS

DEGREE = (
    "(deg:((no|not) (more|less|fewer) than|(more|less|fewer) than|at (least|most)|up to|nearly|almost|well over"
    "|just (over|under)|as (much|many|long|little) as))?"
)
#: A cardinal of at most five words: bounded, so that a long row of figures stays cheap.
CARDINAL = "(TEN DASH)? CARD CARD? CARD? CARD? CARD? (TEN DASH CARD)?"
NUMBER = f"(A ROUND CARD? CARD?|half A?|{CARDINAL} (and (TEN DASH)? CARD CARD?|and A half|FRAC)?|FRAC)"
COUNT = (
    f"(num:{NUMBER}|vague:((A|the|these|those)? VAGUE|(A|the)? couple (of|more)?|A (number|matter) of|A (good|"
    "great) many|A few more|some|(dozens|hundreds|tens|scores|thousands) of))"
)
ADJ = (
    "(full|more|other|straight|consecutive|further|additional|long|whole|short|working|trading|calendar|extra|"
    "successive|difficult|solid|bloody)?"
)
EDGE = (
    "(the? very? edge:(EDGE (DASH|in|on)?|BOUND of|(first|second|latter|last|early|late|later|better|good|"
    "A good|large) (half|part) of|(first|last|early|opening|final|closing) few? (months|weeks|days|years) of|"
    "rest of|remainder of))?"
)
REL = "(LAST|NEXT|THIS|THAT)"
DAY = "(DAYNUM|ORDDAY|(TEN DASH)? ORDW)"
YEAR = "(YEAR|OLDYEAR)"
WEEKDAY = "(wd:((LAST|NEXT|THIS)? (coming|past)? WDAY) COMMA?)?"
MONTH_DAY = f"(month:MONTH the? day:{DAY}|the? day_first:(DAYNUM|ORDDAY|{DAY} of) month_last:MONTH)"
AT_YEAR = f"((COMMA|of)? year:{YEAR}|of? yearrel:(LAST|NEXT|THIS|THAT) year)?"
ON_DAY = f"(>(COMMA? on {WEEKDAY} {MONTH_DAY} (COMMA? year:{YEAR})?)|>(on wd_after:WEEKDAY))?"
CLOCK = (
    "clock:((HOUR|CLOCK|POINTCLOCK|CARD) (AMPM|am)|CLOCK (hours|hrs|h)?|MIL ZONE|(MIL|HOUR) hrs|MIL hours|"
    "CARD o'clock|(HOUR|CLOCK) in the PART|HOUR ZONE|INSTANT)"
)
NAMED = "|".join(
    name.replace("'s", "POSS").replace(" ' ", " POSS ")
    for name in sorted(
        ({*NAMED_DAYS, *EASTER_DAYS, *WEEKDAY_DAYS, "orthodox easter"}), key=lambda n: (-n.count(" "), n)
    )
)
ZONE = "(local time|ZONE|(eastern|central|moscow|kyiv|kiev) (standard|daylight|summer)? time|eastern)?"
ANY_UNIT = "unit:(UNIT|UNITS|seconds|quarter|quarters|SEASONS|weekend)"
UNIT_OR_UNITS = "unit:(UNIT|UNITS|SECOND|seconds|quarter|quarters|SEASONS|weekend)"


def rule(name: str, pattern: str, *examples: str, not_in: tuple[str, ...] = ()) -> Rule:
    """A rule; `examples` follow the pattern."""
    return Rule(name, pattern, examples, not_in)
