"""What days and clock times look like."""

from .shapes import AT_YEAR, CLOCK, DAY, EDGE, MONTH_DAY, NAMED, NUMBER, ON_DAY, REL, WEEKDAY, YEAR, ZONE, rule

DATES = (
    rule(
        "numeric",
        "n:NUMDATE",
        "It fell on [time 24.02.2022].",
        "Updated [time 2022-02-24].",
    ),
    rule(
        "seasons-range",
        f"time:(the? first:SEASON) (and|to|DASH|or) also:(season:SEASON of? year:{YEAR})",
        "They fought through [time the summer] and [time autumn of 1942].",
    ),
    rule(
        "night-pair",
        "(the? part:PART (of|on))? the? pair:DAYPAIR of? month:MONTH (COMMA? year:YEAR)?",
        "It was [time the night of 23/24 August 1943].",
    ),
    rule(
        "part-of-month-day",
        f"the? part:PART of {WEEKDAY} {MONTH_DAY} (COMMA? year:{YEAR})?",
        "[time The morning of June 6, 1944] was grey.",
    ),
    rule(
        "early-hours",
        f"the (early|small|first) hours of (today:TODAY|wd_after:WEEKDAY|{WEEKDAY} {MONTH_DAY} "
        f"(COMMA? year:{YEAR})?) PART?",
        "It began in [time the early hours of 22 June 1941].",
    ),
    rule(
        "part-of-day",
        f"the? part:PART of (wd:((LAST|NEXT|THIS)? WEEKDAY)|today:TODAY|the? rel:{REL} day)",
        "It began on [time the morning of Tuesday].",
    ),
    rule(
        "day-of-list",
        f"time:(the? day:{DAY}) >(COMMA {DAY} COMMA? (and|or) the? {DAY} of? month:MONTH (COMMA? year:{YEAR})?)",
        "They met on [time 5], [time 6] and [time 7 May].",
    ),
    rule(
        "month-days-list",
        f"time:(month:MONTH day:{DAY}) COMMA also:(until:{DAY}) COMMA? (and|or) third:(last:{DAY}) "
        "!(UNIT|UNITS|CARD|MONTH)",
        "They met on [time May 5], [time 6] and [time 7].",
    ),
    rule(
        "days-month",
        f"time:(the? day:{DAY}) (to|DASH|and|through|until|till|,|or) also:(the? until:(DAYNUM|ORDDAY|{DAY} of) "
        f"month:MONTH (COMMA? year:{YEAR})?)",
        "From [time 12] to [time 15 May 1943] they fought.",
    ),
    rule(
        "month-days",
        f"time:(month:MONTH day:{DAY}) (to|DASH|and|through|until|till|or) also:(until:{DAY} (COMMA? "
        f"year:{YEAR})?) !(UNIT|UNITS|CARD|MONTH|%|PREP? WEEKDAY)",
        "The summit is on [time July 9] - [time 11, 2024].",
    ),
    rule(
        "dates-range",
        f"time:(first:((DAYNUM|ORDDAY) of? MONTH|MONTH {DAY})) (to|DASH|and|through|until|till) "
        f"also:({MONTH_DAY} COMMA? year:{YEAR})",
        "It lasted from [time 24 February] to [time 3 March 2022].",
    ),
    rule(
        "months-range",
        f"time:(first:MONTH) (to|DASH|and|through|until|till|or) also:(month:MONTH (COMMA|of)? year:{YEAR})",
        "They met in [time April] and [time May 1942].",
    ),
    rule(
        "clock-month-day",
        f"(deg:(around|about|approximately|shortly|just) (after|before)?)? {CLOCK} {ZONE} COMMA? {WEEKDAY} "
        f"{MONTH_DAY} (COMMA? year:{YEAR})?",
        "The truce ends at [time 5 p.m. EST Nov. 9].",
    ),
    rule(
        "month-day-part",
        f"{EDGE} {WEEKDAY} {MONTH_DAY} part:PART",
        "It fell in [time the 6 June dawn].",
    ),
    rule(
        "month-day",
        f"{EDGE} {WEEKDAY} {MONTH_DAY} !(PART|UNIT|UNITS|%|million|billion|thousand|hundred) {AT_YEAR}",
        "On [time Feb. 24, 2022] it began.",
        "They met [time Sunday, March 8].",
        "They marked [time the 4th of July].",
    ),
)

CLOCKS = (
    rule(
        "clock-weekday",
        f"(deg:(around|about|approximately|early|late))? {CLOCK} {ZONE} (COMMA|on)? (wd:((LAST|NEXT|THIS)? "
        f"WEEKDAY)|today:(TODAY|tonight)|rel:(this|that|the next) part:PART|daycount:{NUMBER} days AGO)",
        "The vote is at [time 10 p.m. Wednesday].",
        "At [time noon Friday] it stopped.",
        "They came at [time 4 a.m. local time on Sunday].",
    ),
    rule(
        "clock-in-words",
        f"clock:((half|quarter) (past|to) (CARD|HOUR)) {ON_DAY}",
        "It began at [time half past five].",
    ),
    rule(
        "clock-range",
        "time:(clock:(MIL|CLOCK)) (to|and|until|DASH) also:(clock_last:(MIL|CLOCK) (hours|hrs|ZONE))",
        "It lasted from [time 0600] to [time 0900 hours].",
    ),
    rule(
        "clock",
        f"(deg:(around|approximately))? {CLOCK} {ZONE} {ON_DAY}",
        "It began at [time 5:30 a.m.] sharp.",
        "At [time 0400 GMT] the guns fell silent.",
    ),
)

DAYS = (
    rule(
        "weekdays",
        "days:(WEEKDAYS PART?|WEEKDAY nights)",
        "They meet on [time Mondays].",
    ),
    rule(
        "weekday-part",
        "(the? edge:(EDGE on?))? (wd:((LAST|NEXT|THIS|the (LAST|NEXT))? (past|coming)? WEEKDAY)|today:TODAY|the? "
        f"rel:{REL} day) the? part:PART",
        "They met [time Wednesday night].",
    ),
    rule(
        "part-weekday",
        "edge:(EDGE DASH?) part:PART (of|on)? (wd:WEEKDAY|today:TODAY)",
        "It fell in [time mid-afternoon yesterday].",
    ),
    rule(
        "this-part",
        "(edge:(EDGE DASH?))? the? rel:(LAST|NEXT|THIS|THAT|very (same|next)) part:(PART|NIGHT)",
        "He left [time last night].",
        "[time The next morning] was quiet.",
    ),
    rule(
        "tonight",
        "edge:EDGE? part:tonight",
        "They meet [time tonight].",
    ),
    rule(
        "today",
        "edge:(EDGE DASH?)? today:TODAY !(POSS (world|europe|youth|society|terms|standards|generation))",
        "He said [time yesterday] it was over.",
    ),
    rule(
        "every-weekday",
        "(each|every) other? wd:(WEEKDAY|PART|SEASON|MONTH)",
        "They pray [time every Friday].",
    ),
    rule(
        "weekday-of-week",
        "the? wd:WEEKDAY of rel:(LAST|NEXT|THIS|THAT) week",
        "It was [time Tuesday of last week].",
    ),
    rule(
        "weekday-week",
        "wd:WEEKDAY rel:(LAST|NEXT|THIS) week",
        "They met [time Tuesday last week].",
    ),
    rule(
        "day-before",
        "the day off:(before yesterday|after tomorrow)",
        "He died [time the day before yesterday].",
    ),
    rule(
        "week-from",
        "(A|DAYNUM|one) week from wd:(WEEKDAY|TODAY)",
        "They vote [time a week from Friday].",
    ),
    rule(
        "week-of",
        f"the week (of|beginning|ending|starting) {WEEKDAY} {MONTH_DAY} (COMMA? year:{YEAR})?",
        "It happened in [time the week of March 6].",
    ),
    rule(
        "named-day",
        f"edge:(EDGE DASH?)? rel:(LAST|NEXT|THIS)? named:({NAMED}) (COMMA? year:YEAR)?",
        "They broke up before [time Christmas Eve].",
        "He left on [time Good Friday 1998].",
    ),
    rule(
        "weekday",
        "(edge:(EDGE DASH? on?))? (the? rel:(LAST|NEXT|THIS|THAT) (past|coming)?)? wd:WEEKDAY",
        "He spoke [time Monday].",
        "He left [time last Friday].",
        "It closed [time late on Tuesday].",
    ),
)
