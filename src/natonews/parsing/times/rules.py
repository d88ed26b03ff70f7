"""What expressions of time look like.

In an example ``[time ...]`` marks each expression. In a pattern the role `time`, where there is one, marks the
expression within what the rule reads, and `also` a second expression.
"""

from natonews.grammar import Rule, Table
from natonews.lexicon.tables.times import EASTER_DAYS, NAMED_DAYS, WEEKDAY_DAYS

# Building blocks.
_DEGREE = (
    "(deg:((no|not) (more|less|fewer) than|(more|less|fewer) than|at (least|most)|up to|nearly|almost|well over|just (over|under)"
    "|as (much|many|long|little) as))?"
)
_NUMBER = "(A ROUND CARD*|half A?|CARD (DASH? CARD)* (and CARD+|and A half|FRAC)?|FRAC)"
_COUNT = f"(num:{_NUMBER}|vague:((A|the|these|those)? VAGUE|(A|the)? couple (of|more)?|A (number|matter) of|A (good|great) many|A few more|some|(dozens|hundreds|tens|scores|thousands) of))"
_ADJ = "(full|more|other|straight|consecutive|further|additional|long|whole|short|working|trading|calendar|extra|successive|difficult|solid|bloody)?"
_EDGE = "(the? very? edge:(EDGE (DASH|in|on)?|BOUND of|(first|second|latter|last|early|late|later|better|good|A good|large) (half|part) of|rest of|remainder of))?"
_REL = "(LAST|NEXT|THIS|THAT)"
_DAY = "(DAYNUM|ORDDAY|(TEN DASH)? ORDW)"
_YEAR = "(YEAR|OLDYEAR)"
_WEEKDAY = "(wd:((LAST|NEXT|THIS)? (coming|past)? WDAY) COMMA?)?"
_MONTH_DAY = f"(month:MONTH the? day:{_DAY}|the? day_first:(DAYNUM|ORDDAY|{_DAY} of) month_last:MONTH)"
_AT_YEAR = f"((COMMA|of)? year:{_YEAR}|of? yearrel:(LAST|NEXT|THIS|THAT) year)?"
_ON_DAY = f"(>(COMMA? on {_WEEKDAY} {_MONTH_DAY} (COMMA? year:{_YEAR})?)|>(on wd_after:WEEKDAY))?"
_CLOCK = (
    "clock:((HOUR|CLOCK|POINTCLOCK|CARD) (AMPM|am)|CLOCK (hours|hrs|h)?|MIL ZONE|(MIL|HOUR) hrs|MIL hours|CARD o'clock|HOUR in the PART|HOUR ZONE|INSTANT)"
)
_NAMED = "|".join(
    name.replace("'s", "POSS").replace(" ' ", " POSS ")
    for name in sorted(({*NAMED_DAYS, *EASTER_DAYS, *WEEKDAY_DAYS, "orthodox easter"}), key=lambda n: (-n.count(" "), n))
)
_ZONE = "(local time|ZONE|(eastern|central|moscow|kyiv|kiev) (standard|daylight|summer)? time|eastern)?"
_ANY_UNIT = "unit:(UNIT|UNITS|seconds|quarter|quarters|SEASONS|weekend)"
_UNIT_OR_UNITS = "unit:(UNIT|UNITS|SECOND|seconds|quarter|quarters|SEASONS|weekend)"


def _rule(name: str, pattern: str, *examples: str, not_in: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, examples, not_in)


_DATES = (
    _rule("numeric", "n:NUMDATE", "It fell on [time 24.02.2022] .", "Updated [time 2022-02-24] ."),
    _rule("seasons-range", f"time:(the? first:SEASON) (and|to|DASH|or) also:(season:SEASON of? year:{_YEAR})", "They fought through [time the summer] and [time autumn of 1942] ."),
    _rule("night-pair", "(the? part:PART (of|on))? the? pair:DAYPAIR of? month:MONTH (COMMA? year:YEAR)?", "It was [time the night of 23/24 August 1943] ."),
    _rule("part-of-month-day", f"the? part:PART of {_WEEKDAY} {_MONTH_DAY} (COMMA? year:{_YEAR})?", "[time The morning of June 6 , 1944] was grey ."),
    _rule("part-of-day", f"the? part:PART of (wd:((LAST|NEXT|THIS)? WEEKDAY)|today:TODAY|the? rel:{_REL} day)", "It began on [time the morning of Tuesday] ."),
    _rule(
        "days-month", f"time:(the? day:{_DAY}) (to|DASH|and|through|until|till|,|or) also:(the? until:(DAYNUM|ORDDAY|{_DAY} of) month:MONTH (COMMA? year:{_YEAR})?)",
        "From [time 12] to [time 15 May 1943] they fought .",
    ),
    _rule(
        "month-days", f"time:(month:MONTH day:{_DAY}) (to|DASH|and|through|until|till|or) also:(until:{_DAY} (COMMA? year:{_YEAR})?) !(UNIT|UNITS|CARD|MONTH|%|PREP? WEEKDAY)",
        "The summit is on [time July 9] - [time 11 , 2024] .",
    ),
    _rule(
        "dates-range", f"time:(first:((DAYNUM|ORDDAY) of? MONTH|MONTH {_DAY})) (to|DASH|and|through|until|till) also:({_MONTH_DAY} COMMA? year:{_YEAR})",
        "It lasted from [time 24 February] to [time 3 March 2022] .",
    ),
    _rule(
        "months-range", f"time:(first:MONTH) (to|DASH|and|through|until|till|or) also:(month:MONTH (COMMA|of)? year:{_YEAR})", "They met in [time April] and [time May 1942] .",
    ),
    _rule(
        "clock-month-day", f"(deg:(around|about|approximately|shortly|just) (after|before)?)? {_CLOCK} {_ZONE} COMMA? {_WEEKDAY} {_MONTH_DAY} (COMMA? year:{_YEAR})?",
        "The truce ends at [time 5 p.m. EST Nov. 9] .",
    ),
    _rule("month-day-part", f"{_EDGE} {_WEEKDAY} {_MONTH_DAY} part:PART", "It fell in [time the 6 June dawn] ."),
    _rule(
        "month-day", f"{_EDGE} {_WEEKDAY} {_MONTH_DAY} !(PART|UNIT|UNITS|%|million|billion|thousand|hundred) {_AT_YEAR}",
        "On [time Feb. 24 , 2022] it began .", "They met [time Sunday , March 8] .", "They marked [time the 4th of July] .",
    ),
)  # fmt: skip

_CLOCKS = (
    _rule(
        "clock-weekday", f"(deg:(around|about|approximately|early|late))? {_CLOCK} {_ZONE} COMMA? (wd:((LAST|NEXT|THIS)? WEEKDAY)|today:(TODAY|tonight)|rel:(this|that|the next) part:PART|daycount:{_NUMBER} days AGO)",
        "The vote is at [time 10 p.m. Wednesday] .", "At [time noon Friday] it stopped .",
    ),
    _rule("clock", f"(deg:(around|approximately))? {_CLOCK} {_ZONE} {_ON_DAY}", "It began at [time 5:30 a.m.] sharp .", "At [time 0400 GMT] the guns fell silent ."),
)  # fmt: skip

_DAYS = (
    _rule("weekdays", "days:(WEEKDAYS PART?|WEEKDAY nights)", "They meet on [time Mondays] ."),
    _rule("weekday-part", f"(the? edge:(EDGE on?))? (wd:((LAST|NEXT|THIS|the (LAST|NEXT))? (past|coming)? WEEKDAY)|today:TODAY|the? rel:{_REL} day) the? part:PART", "They met [time Wednesday night] ."),
    _rule("part-weekday", "edge:(EDGE DASH?) part:PART (of|on)? (wd:WEEKDAY|today:TODAY)", "It fell in [time mid-afternoon yesterday] ."),
    _rule("this-part", "(edge:(EDGE DASH?))? the? rel:(LAST|NEXT|THIS|THAT|very (same|next)) part:(PART|NIGHT)", "He left [time last night] .", "[time The next morning] was quiet ."),
    _rule("tonight", "edge:EDGE? part:tonight", "They meet [time tonight] ."),
    _rule("today", "edge:(EDGE DASH?)? today:TODAY !(POSS (world|europe|youth|society|terms|standards|generation))", "He said [time yesterday] it was over ."),
    _rule("every-weekday", "(each|every) other? wd:(WEEKDAY|PART|SEASON|MONTH)", "They pray [time every Friday] ."),
    _rule("weekday-of-week", "the? wd:WEEKDAY of rel:(LAST|NEXT|THIS|THAT) week", "It was [time Tuesday of last week] .") ,
    _rule("weekday-week", "wd:WEEKDAY rel:(LAST|NEXT|THIS) week", "They met [time Tuesday last week] ."),
    _rule("day-before", "the day off:(before yesterday|after tomorrow)", "He died [time the day before yesterday] ."),
    _rule("week-from", "(A|DAYNUM|one) week from wd:(WEEKDAY|TODAY)", "They vote [time a week from Friday] ."),
    _rule("week-of", f"the week (of|beginning|ending|starting) {_WEEKDAY} {_MONTH_DAY} (COMMA? year:{_YEAR})?", "It happened in [time the week of March 6] ."),
    _rule("named-day", f"edge:(EDGE DASH?)? rel:(LAST|NEXT|THIS)? named:({_NAMED}) (COMMA? year:YEAR)?", "They broke up before [time Christmas Eve] .", "He left on [time Good Friday 1998] ."),
    _rule("weekday", "(edge:(EDGE DASH? on?))? (the? rel:(LAST|NEXT|THIS|THAT) (past|coming)?)? wd:WEEKDAY", "He spoke [time Monday] .", "He left [time last Friday] .", "It closed [time late on Tuesday] ."),
)  # fmt: skip

_MONTHS = (
    _rule("quarter-of", f"the? (A CARD)? q:(ORDW|ORDNUM|LAST) DASH? (quarter|half) ((of|in)? year:{_YEAR}|(of|in)? yearrel:(LAST|NEXT|THIS) year)", "It grew in [time the third quarter of 2022] ."),
    _rule("years-quarter", f"(the year:{_YEAR}|yearrel:(LAST|NEXT|THIS) year POSS) q:(ORDW|ORDNUM) DASH? (quarter|half)", "It shrank in [time last year 's third quarter] ."),
    _rule("year-ago-quarter", "the comparable? (year DASH? (earlier|ago)) q:(ORDW)? DASH? (quarter|period|half)", "Sales rose from [time the year-earlier quarter] ."),
    _rule("quarter", "((the|its|this)? (fiscal DASH?)? q:(ORDW|latest|current|previous|same) (quarter|half !of)|fiscal? q_dashed:ORDW DASH (quarter|half))", "It grew in [time the third quarter] ."),
    _rule("the-quarter", "(the|this|that) rel:quarter !of", "Output fell in [time the quarter] ."),
    _rule("month-year", f"{_EDGE} month:MONTH ((COMMA|of)? year:{_YEAR}|of? yearrel:(LAST|NEXT|THIS|THAT) year) !(DASH ORDW)", "It began in [time early March 2022] .", "He left in [time June last year] ."),
    _rule("month-edge", "the? edge:(EDGE (DASH|in)?|BOUND of) rel:(LAST|NEXT|THIS|THAT)? month:MONTH", "It ends in [time mid-March] ."),
    _rule("month-rel", "the? rel:(LAST|NEXT|THIS|THAT) (past|coming)? month:MONTH", "It began [time last May] ."),
    _rule("month", "month:MONTH", "[time October] was wet .", "It began in [time May] .", not_in=("May he rest .", "They joined the March for Life .")),
    _rule(
        "season", f"{_EDGE} (the? rel:(LAST|NEXT|THIS|THAT) (past|coming)?|the)? season:SEASON (DASH season_also:SEASON)? (of? year:{_YEAR}|(of|in)? yearpair:YEARPAIR|of? yearrel:(LAST|NEXT|THIS|THAT) year)?",
        "They planned for [time the spring of 1943] .", "[time Summer 1941] was hot .", "It began [time last fall] .", "They wait until [time spring] .",
        not_in=("After the fall of Kabul prices fall .",),
    ),
)  # fmt: skip

_YEARS = (
    _rule("century", f"{_EDGE} (the|this|last|A|that)? nth:(ORDNUM|(TEN DASH)? ORDW) DASH? century (era:(bc|b.c.|bce|ad))?", "It is [time a 19th-century] house .", "They built it in [time the late 12th century] ."),
    _rule("decade", f"{_EDGE} (the? decade:DECADE|the decade_short:(DECADE2|DECADEW)|year_s:{_YEAR} POSS >(COMMA|and))", "He served in [time the late 1990s] ."),
    _rule("bc", "(bce_first:(ad|a.d.) ybc:(CARD|YEAR3)|c.? ybc_last:(YEAR3|YEAR|OLDYEAR|CARD) era:(bc|b.c.|bce|b.c.e.|ad|a.d.|ce))", "Xerxes came in [time 480 BC] ."),
    _rule("year-end", "edge:(the? year (POSS|DASH)? end)", "It will be done by [time year-end] .", "They hope for peace by [time the year 's end] ."),
    _rule("day-of-month", "the day:(ORDDAY|(TEN DASH)? ORDW)", "They met on [time the 24th] ."),
    _rule("years", f"(the year of?)? time:(year:YEAR) (DASH|to) also:(until:(YEAR|DAYNUM|CARD)) !(UNIT|UNITS|%)", "The war of [time 1914]-[time 1918] was long .") ,
    _rule("year-pair", "pair:YEARPAIR", "It was the winter of [time 1942/43] ."),
    _rule("year-edge", f"the? edge:(EDGE (DASH|in)?|BOUND of|(first|second|latter|last|early|late|later) (half|part) of) (the? year)? year:{_YEAR}", "It fell in [time early 1943] .", "It came at [time the end of 2021] ."),
    _rule("year-spelt", "(the year)? (month:MONTH)? spelt:(nineteen (hundred)? (TEN (DASH? CARD)?|CARD)|two thousand (and? CARD)?) !(UNIT|UNITS)", "It was [time nineteen ninety-six] .") ,
    _rule("post-year", f"prefix:(post|pre) DASH year:{_YEAR}", "The [time post-1991] order held ."),
    _rule("year", f"((the|fiscal) (fiscal|financial)? year|fiscal|the fiscal)? year:{_YEAR} ((and|or) (beyond|later|earlier))?", "It began in [time 2014] ."),
)  # fmt: skip

_SPANS = (
    _rule("these-days", "these days", "He is tired [time these days] ."),
    _rule("age", f"num:{_NUMBER} DASH? (UNIT|UNITS) DASH? (old|olds|of age)", "She is 37 years old .") ,
    _rule("ago", f"{_DEGREE} (one:A|{_COUNT}) {_ADJ} {_ANY_UNIT} (and A half|or (two|three|more|so))? ago:(AGO|from (now|today))", "They left [time two weeks ago] .", "[time Three days later] it fell ."),
    _rule("unit-ago", "unit:(UNITS|UNIT) DASH? ago:(ago|earlier|later)", "It happened [time years ago] ."),
    _rule("rel-count", f"{_DEGREE} (each|all|any)? of? (the|these|those|our|his|its|their)? rel:(LAST|NEXT|THIS|recent|final|first|latest|opening|initial) {_COUNT} {_ADJ} {_UNIT_OR_UNITS} (or so)?", "It lasted for [time the past two months] ."),
    _rule("first-units", "the (first|opening|early|initial|final|last|closing|intervening) few? unit:UNITS", "In [time the first days] they held ."),
    _rule("rel-coord", f"the? rel:(LAST|NEXT) num:{_NUMBER} (to|or|DASH) until:{_NUMBER} {_UNIT_OR_UNITS}", "It may take [time the next 12 to 18 months] ."),
    _rule("rel-plural", "more? (the|these|those)? rel:(LAST|NEXT|recent|THIS|future) unit:(UNITS|quarters) (and UNITS)?", "It grew in [time recent years] ."),
    _rule("coord", f"{_DEGREE} the? num:{_NUMBER} (to|or|DASH|and) until:{_NUMBER} {_ADJ} {_UNIT_OR_UNITS}", "It takes [time two to three weeks] ."),
    _rule("unit-or-two", "A unit:UNIT or (two|three|so|more)", "Wait [time a day or two] ."),
    _rule("edge-rel-unit", "(the? edge:(EDGE in?|BOUND of|(first|second|latter) half of|rest of|remainder of|sometime|middle of)|sometime)? (the|this|that >same)? rel:(LAST|NEXT|THIS|THAT|very (next|same)) (coming|past|calendar|fiscal|financial|whole|entire|same)? unit:(CALUNIT|quarter|fortnight|NIGHT) (or so)? !(DASH (old|long|end))", "He left [time last year] .", "[time The following day] it rained ."),
    _rule("edge-unit", "(the? edge:(BOUND of|rest of|remainder of|middle of|first half of|second half of|part of) the fiscal? rel:(CALUNIT|quarter)|edge_in:EDGE in the rel_in:(week|month|year|decade|century|season))", "They stop at [time the end of the year] ."),
    _rule("every", f"(each|every|per) (other|single|passing|few|num:{_NUMBER}|ORDW)? {_UNIT_OR_UNITS}", "It happens [time every day] ."),
    _rule("rate", "(times|once|twice) time:(A unit:(UNIT|SECOND|quarter)) !(AGO|of|and|or|DASH|before|after|from|in|COMMA? CARD)", "They meet twice [time a year] ."),
    _rule("long", "unit:(UNIT|UNITS|NIGHT|weekend) DASH long", "It was a [time day-long] siege ."),
    _rule("season-count", f"(the? rel:(LAST|NEXT))? {_COUNT} unit:SEASONS", "It took [time three winters] ."),
    _rule(
        "duration", f"{_DEGREE} (the|these|those)? {_COUNT} {_ADJ} unit:(UNITS|seconds|quarters) (and (A half|more:{_NUMBER} unit_more:(UNIT|UNITS)))?",
        "They fought for [time 40 years] .", not_in=("She was 40 years old .",),
    ),
    _rule("hyphen-half", "num:(CARD DASH? and DASH? A DASH? half) DASH unit:UNIT", "It was a [time two-and-a-half-year] siege ."),
    _rule("half-hour", "half:half (A|DASH)? unit:(hour|year|day|century|decade|month)", "It took [time half an hour] ."),
    _rule("hyphen", f"{_DEGREE} num:((several|multi)|CARD (DASH? CARD)* (and A half|FRAC)?) DASH? unit:(UNIT|SECOND|quarter|weekend|NIGHT|hours|days|weeks|months|years) (DASH long)? !(POSS)", "They signed a [time two-year] deal ."),
    _rule("a-unit", f"{_DEGREE} one:A (full|whole|further|additional|extra|single|calendar|entire)? unit:UNIT (and A half)? !(POSS|DASH)", "He stayed for [time a week] ."),
    _rule("the-weekend", "(the|A|rel:(LAST|NEXT|THIS|THAT) past?) long? unit:weekend", "They fought over [time the weekend] ."),
    _rule("the-unit", "(the|entire|whole|full|the (whole|entire|full|same|very)) unit:(CALUNIT) !(AGO|before|after|that|when|of|DASH|POSS)", "It rose for [time the year] ."),
    _rule("units", "(VAGUE|many|the|long|early|those|these|some)? unit:(UNITS) (or UNITS)? !(of age|AGO)", "It took [time years] ."),
)  # fmt: skip

_REFERENCES = (
    _rule("now", "right? ref:now", "They are free [time now] ."),
    _rule("currently", "ref:(currently|nowadays|presently)", "He is [time currently] away ."),
    _rule("current", "ref:current !(UNIT|UNITS)", "Under the [time current] plan they stay ."),
    _rule("recently", "(more|most)? ref:(recently|lately)", "It ended [time recently] ."),
    _rule("the-past", "the (recent|distant)? ref:past !(CARD|VAGUE|UNITS|UNIT)", "That is [time the past] ."),
    _rule("the-future", "the (near|immediate|foreseeable|distant)? ref:future !(of|POSS)", "It lies in [time the future] .") ,
    _rule("future", "(in|for) (near|foreseeable)? time:(ref:future)", "Think in [time future] ."),
    _rule("daily", "freq:FREQ", "They meet [time daily] ."),
    _rule("overnight", "part:overnight", "It fell [time overnight] ."),
    _rule("edge-part", "the? edge:(EDGE DASH?) part:(PART|NIGHT)", "By [time mid-afternoon] it was over ."),
    _rule("bare-part", f"edge:EDGE? part:BAREPART {_ON_DAY}", "They struck at [time dawn] ."),
    _rule("the-part", "the edge:EDGE? part:PART !(of|POSS|shift)", "It rained in [time the morning] ."),
)  # fmt: skip

TABLE = Table("times", (*_DATES, *_CLOCKS, *_DAYS, *_MONTHS, *_YEARS, *_SPANS, *_REFERENCES))
