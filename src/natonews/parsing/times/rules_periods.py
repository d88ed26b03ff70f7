"""What months, years, durations and references look like."""

from .shapes import ADJ, ANY_UNIT, CARDINAL, COUNT, DEGREE, EDGE, NUMBER, ON_DAY, UNIT_OR_UNITS, YEAR, rule

MONTHS = (
    rule(
        "quarter-of",
        f"the? (A CARD)? q:(ORDW|ORDNUM|LAST) DASH? (quarter|half) ((of|in)? year:{YEAR}|(of|in)? "
        "yearrel:(LAST|NEXT|THIS) year)",
        "It grew in [time the third quarter of 2022].",
    ),
    rule(
        "years-quarter",
        f"(the year:{YEAR}|yearrel:(LAST|NEXT|THIS) year POSS) q:(ORDW|ORDNUM) DASH? (quarter|half)",
        "It shrank in [time last year's third quarter].",
    ),
    rule(
        "year-ago-quarter",
        "the comparable? (year DASH? (earlier|ago)) q:(ORDW)? DASH? (quarter|period|half)",
        "Sales rose from [time the year-earlier quarter].",
    ),
    rule(
        "quarter-code",
        f"q:QCODE of? year:{YEAR}",
        "It rose in [time Q1 2024].",
    ),
    rule(
        "same-period",
        f"the (same|corresponding|comparable|equivalent) period (of|in)? "
        f"(yearrel:(LAST|NEXT|THIS|THAT) year|year:{YEAR})",
        "It doubled from [time the same period last year].",
    ),
    rule(
        "quarter",
        "((the|its|this)? (fiscal DASH?)? q:(ORDW|latest|current|previous|same) (quarter|half !of)|fiscal? "
        "q_dashed:ORDW DASH (quarter|half))",
        "It grew in [time the third quarter].",
    ),
    rule(
        "the-quarter",
        "(the|this|that) rel:quarter !of",
        "After [time the third quarter], output fell in [time the quarter] too.",
    ),
    rule(
        "month-year",
        f"{EDGE} month:MONTH ((COMMA|of)? year:{YEAR}|of? yearrel:(LAST|NEXT|THIS|THAT) year) !(DASH ORDW)",
        "It began in [time early March 2022].",
        "He left in [time June last year].",
    ),
    rule(
        "month-edge",
        "the? edge:(EDGE (DASH|in)?|BOUND of) rel:(LAST|NEXT|THIS|THAT)? month:MONTH",
        "It ends in [time mid-March].",
    ),
    rule(
        "part-of-month",
        f"the nth:(ORDW|ORDNUM|last|final|opening|closing|LAST) few? part_unit:(week|weekend|day|days|weeks|half) "
        f"of month:MONTH (of? year:{YEAR})?",
        "It fell in [time the first week of March 1943].",
        "They left in [time the last days of April].",
    ),
    rule(
        "month-rel",
        "the? rel:(LAST|NEXT|THIS|THAT) (past|coming)? month:MONTH",
        "It began [time last May].",
    ),
    rule(
        "month",
        "month:MONTH",
        "[time October] was wet.",
        "It began in [time May].",
        not_in=("May he rest.", "They joined the March for Life."),
    ),
    rule(
        "season-bc",
        "the? season:SEASON of? ybc:(YEAR3|YEAR|OLDYEAR|CARD) era:(bc|b.c.|bce|b.c.e.)",
        "It began in [time the spring of 480 BC].",
    ),
    rule(
        "season",
        f"{EDGE} (the? rel:(LAST|NEXT|THIS|THAT) (past|coming)?|the)? season:SEASON (DASH season_also:SEASON)? "
        f"(of? year:{YEAR}|(of|in)? yearpair:YEARPAIR|of? yearrel:(LAST|NEXT|THIS|THAT) year)?",
        "They planned for [time the spring of 1943].",
        "[time Summer 1941] was hot.",
        "It began [time last fall].",
        "They wait until [time spring].",
        not_in=("After the fall of Kabul prices fall.",),
    ),
)

YEARS = (
    rule(
        "centuries",
        "time:(the? nth:(ORDNUM|(TEN DASH)? ORDW)) (and|or|to|DASH) "
        "also:(the? nth_last:(ORDNUM|(TEN DASH)? ORDW) centuries)",
        "It was so in [time the 17th] and [time 18th centuries].",
    ),
    rule(
        "century",
        f"{EDGE} (the|this|last|A|that)? nth:(ORDNUM|(TEN DASH)? ORDW) DASH? century (era:(bc|b.c.|bce|ad))?",
        "It is [time a 19th-century] house.",
        "They built it in [time the late 12th century].",
    ),
    rule(
        "decade",
        f"{EDGE} (the? decade:DECADE|the decade_short:(DECADE2|DECADEW)|year_s:{YEAR} POSS >(COMMA|and))",
        "He served in [time the late 1990s].",
    ),
    rule(
        "bc",
        "(bce_first:(ad|a.d.) ybc:(CARD|YEAR3)|c.? ybc_last:(YEAR3|YEAR|OLDYEAR|CARD) "
        "era:(bc|b.c.|bce|b.c.e.|ad|a.d.|ce))",
        "Xerxes came in [time 480 BC].",
    ),
    rule(
        "year-end",
        "edge:(the? year (POSS|DASH)? end)",
        "It will be done by [time year-end].",
        "They hope for peace by [time the year's end].",
    ),
    rule(
        "day-of-month",
        "the day:ORDDAY",
        "They met on [time the 24th].",
    ),
    rule(
        "years",
        "(the (year|years) of?)? time:(year:YEAR) (DASH also:(until:(YEAR|DAYNUM|CARD))|to also_to:(until_to:YEAR)) "
        "!(UNIT|UNITS|%)",
        "The war of [time 1914]-[time 1918] was long.",
    ),
    rule(
        "year-pair",
        "pair:YEARPAIR",
        "The season of [time 1942/43] was cold.",
    ),
    rule(
        "year-edge",
        "the? edge:(EDGE (DASH|in)?|BOUND of|(first|second|latter|last|early|late|later) (half|part) of) (the? "
        f"year)? year:{YEAR}",
        "It fell in [time early 1943].",
        "It came at [time the end of 2021].",
    ),
    rule(
        "year-spelt",
        "(the year)? (month:MONTH)? spelt:(nineteen (hundred)? (TEN (DASH? CARD)?|CARD)|two thousand (and? "
        "CARD)?) !(UNIT|UNITS)",
        "It was [time nineteen ninety-six].",
    ),
    rule(
        "post-year",
        f"prefix:(post|pre) DASH year:{YEAR}",
        "The [time post-1991] order held.",
    ),
    rule(
        "year",
        f"((the|fiscal) (fiscal|financial)? year|fiscal|the fiscal)? year:{YEAR} ((and|or) (beyond|later|earlier))?",
        "It began in [time 2014].",
    ),
)

SPANS = (
    rule(
        "these-days",
        "these days",
        "He is tired [time these days].",
    ),
    rule(
        "age",
        f"num:{NUMBER} ((to|or|and|DASH) until:{NUMBER})? DASH? (UNIT|UNITS) DASH? (old|olds|of age)",
        "She is 37 years old.",
    ),
    rule(
        "ago",
        f"{DEGREE} (one:A|{COUNT}) {ADJ} {ANY_UNIT} (and A half|or (two|three|more|so))? ago:(AGO|from (now|today))",
        "They left [time two weeks ago].",
        "[time Three days later] it fell.",
    ),
    rule(
        "unit-ago",
        "unit:(UNITS|UNIT) DASH? ago:(ago|earlier|later)",
        "It happened [time years ago].",
    ),
    rule(
        "rel-count",
        f"{DEGREE} (each|all|any)? of? (the|these|those|our|his|its|their)? "
        f"rel:(LAST|NEXT|THIS|recent|final|first|latest|opening|initial) {COUNT} {ADJ} {UNIT_OR_UNITS} (or so)?",
        "It lasted for [time the past two months].",
    ),
    rule(
        "first-units",
        "the (first|opening|early|initial|final|last|closing|intervening) few? unit:UNITS",
        "In [time the first days] they held.",
    ),
    rule(
        "rel-coord",
        f"the? rel:(LAST|NEXT) num:{NUMBER} (to|or|DASH) until:{NUMBER} {UNIT_OR_UNITS}",
        "It may take [time the next 12 to 18 months].",
    ),
    rule(
        "rel-plural",
        "more? (the|these|those)? rel:(LAST|NEXT|recent|THIS|future) unit:(UNITS|quarters) (and UNITS)?",
        "It grew in [time recent years].",
    ),
    rule(
        "unit-or-two",
        "A unit:UNIT or (two|three|so|more)",
        "Wait [time a day or two].",
    ),
    rule(
        "edge-rel-unit",
        "(the? edge:(EDGE in?|BOUND of|(first|second|latter) half of|rest of|remainder of|sometime|middle "
        "of)|sometime)? (the|this|that >same)? rel:(LAST|NEXT|THIS|THAT|very (next|same)) "
        "(coming|past|calendar|fiscal|financial|whole|entire|same)? unit:(CALUNIT|quarter|fortnight|NIGHT) (or "
        "so)? !(DASH (old|long|end))",
        "He left [time last year].",
        "[time The following day] it rained.",
    ),
    rule(
        "edge-unit",
        "(the? edge:(BOUND of|rest of|remainder of|middle of|first half of|second half of|part of) the fiscal? "
        "rel:(CALUNIT|quarter)|edge_in:EDGE in the rel_in:(week|month|year|decade|century|season))",
        "They stop at [time the end of the year].",
    ),
    rule(
        "every",
        f"(each|every|per) (other|single|passing|few|num:{NUMBER}|ORDW)? {UNIT_OR_UNITS}",
        "It happens [time every day].",
    ),
    rule(
        "rate",
        "(times|once|twice) time:(A unit:(UNIT|SECOND|quarter)) !(AGO|of|and|or|DASH|before|after|from|in|COMMA? CARD)",
        "They meet twice [time a year].",
    ),
    rule(
        "long",
        "unit:(UNIT|UNITS|NIGHT|weekend) DASH long",
        "It was a [time day-long] siege.",
    ),
    rule(
        "season-count",
        f"(the? rel:(LAST|NEXT))? {COUNT} unit:SEASONS",
        "It took [time three winters].",
    ),
    rule(
        "duration",
        f"{DEGREE} (the|these|those)? {COUNT} {ADJ} unit:(UNITS|seconds|quarters) (and (A half|more:{NUMBER} "
        "unit_more:(UNIT|UNITS)))?",
        "They fought for [time 40 years].",
        not_in=("She was 40 years old.",),
    ),
    rule(
        "coord",
        f"{DEGREE} the? num:{NUMBER} (to|or|DASH|and) until:{NUMBER} {ADJ} {UNIT_OR_UNITS} (ago:(AGO|from now))?",
        "It takes [time two to three weeks].",
        "They left [time five or six weeks ago].",
    ),
    rule(
        "hyphen-half",
        "num:(CARD DASH? and DASH? A DASH? half) DASH unit:UNIT",
        "It was a [time two-and-a-half-year] siege.",
    ),
    rule(
        "half-hour",
        "half:half (A|DASH)? unit:(hour|year|day|century|decade|month)",
        "It took [time half an hour].",
    ),
    rule(
        "hyphen",
        f"{DEGREE} num:((several|multi)|{CARDINAL} (and A half|FRAC)?) DASH? "
        "unit:(UNIT|SECOND|quarter|weekend|NIGHT|hours|days|weeks|months|years) (DASH long)? !(POSS)",
        "They signed a [time two-year] deal.",
    ),
    rule(
        "a-unit",
        f"{DEGREE} one:A (full|whole|further|additional|extra|single|calendar|entire)? unit:UNIT (and A half)? "
        "!(POSS|DASH)",
        "He stayed for [time a week].",
    ),
    rule(
        "the-weekend",
        "(the|A|rel:(LAST|NEXT|THIS|THAT) past?) long? unit:weekend",
        "They fought over [time the weekend].",
    ),
    rule(
        "business-year",
        "the fiscal? unit:year >(ended|ending|that)",
        "Sales rose in [time the year] ended in [time March].",
    ),
    rule(
        "nth-day",
        "(the|A)? (ORDW|ORDNUM) (consecutive|straight|successive|full)? unit:day !(DASH|POSS|AGO)",
        "It is [time the eighth day] of the siege.",
    ),
    rule(
        "the-unit",
        "(the unit:(week|month|year|decade|century|weekend)|(the|this|an)? (whole|entire|full) unit_whole:CALUNIT) "
        "!(AGO|before|after|that|when|of|DASH|POSS)",
        "It rose for [time the year].",
    ),
    rule(
        "units",
        "(VAGUE|many|the|long|early|those|these|some)? unit:(UNITS) (or UNITS)? !(of age|AGO|apart)",
        "It took [time years].",
    ),
)

REFERENCES = (
    rule(
        "now",
        "right? ref:now",
        "They are free [time now].",
    ),
    rule(
        "currently",
        "ref:(currently|nowadays|presently)",
        "He is [time currently] away.",
    ),
    rule(
        "to-date",
        "ref:(to date)",
        "It is the largest deal [time to date].",
    ),
    rule(
        "current",
        "ref:current !(UNIT|UNITS)",
        "Under the [time current] plan they stay.",
    ),
    rule(
        "recently",
        "(more|most)? ref:(recently|lately)",
        "It ended [time recently].",
    ),
    rule(
        "long-ago",
        "(not (so|that|too|very)?|so|very)? ref:long ago",
        "It was decided [time long ago].",
    ),
    rule(
        "the-past",
        "the (recent|distant)? ref:past !(CARD|VAGUE|UNITS|UNIT)",
        "That is [time the past].",
    ),
    rule(
        "the-future",
        "the (near|immediate|foreseeable|distant)? ref:future !(of|POSS)",
        "It lies in [time the future].",
    ),
    rule(
        "future",
        "(in|for) (near|foreseeable)? time:(ref:future)",
        "Think in [time future].",
    ),
    rule(
        "daily",
        "freq:FREQ",
        "They meet [time daily].",
    ),
    rule(
        "overnight",
        "part:overnight",
        "It fell [time overnight].",
    ),
    rule(
        "edge-part",
        "the? edge:(EDGE DASH?) part:(PART|NIGHT)",
        "By [time mid-afternoon] it was over.",
    ),
    rule(
        "bare-part",
        f"edge:EDGE? part:BAREPART !of {ON_DAY}",
        "They struck at [time dawn].",
    ),
    rule(
        "the-part",
        "the edge:EDGE? part:PART !(of|POSS|shift)",
        "It rained in [time the morning].",
    ),
)
