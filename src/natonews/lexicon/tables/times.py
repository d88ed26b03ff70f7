"""Words of time: months, weekdays, units, numbers, seasons, parts of the day, named days.

Source: English usage; the codes are those of TIMEX3 (ISO 24617-1) and ISO 8601.
"""
# fmt: off

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
}

#: Short forms that stand for a month only beside a figure: "Jan 14", but "Jan Egeland".
SHORT_MONTHS = ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mar.", "jun.", "jul.", "sep.", "apr.")

#: Months that are also words or surnames, so that they need a figure or a preposition beside them.
DOUBTFUL_MONTHS = ("may", "march")

WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}

#: Short forms that stand for a weekday only before a date or a clock time.
SHORT_WEEKDAYS: dict[str, int] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
    "mon.": 0, "tue.": 1, "tues.": 1, "wed.": 2, "thu.": 3, "thur.": 3, "thurs.": 3, "fri.": 4, "sat.": 5, "sun.": 6,
}

#: Units of time, singular and plural: their TIMEX3 codes.
UNITS: dict[str, str] = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y",
    "decade": "DE", "century": "CE", "millennium": "ML", "fortnight": "FN", "quarter": "Q",
}
PLURAL_UNITS: dict[str, str] = {
    "seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "weeks": "W", "months": "M", "years": "Y",
    "decades": "DE", "centuries": "CE", "millennia": "ML", "fortnights": "FN", "quarters": "Q",
    "hrs": "TH", "mins": "TM", "yrs": "Y", "nights": "D", "weekends": "WE", "summers": "SU", "winters": "WI",
}

#: The greatest count of a unit that a news text means in earnest, and days in it (for comparisons).
DAYS_IN: dict[str, float] = {
    "TS": 1 / 86400, "TM": 1 / 1440, "TH": 1 / 24, "D": 1, "W": 7, "FN": 14, "M": 30.44, "Q": 91.3, "Y": 365.25, "DE": 3652.5, "CE": 36525, "ML": 365250,
}

NUMBERS: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12,
}

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}

#: Decades in words: the last two figures of their first year.
DECADES: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}

SEASONS: dict[str, str] = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI"}

#: Parts of the day: the TIMEX3 code after the T.
PARTS: dict[str, str] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "overnight": "NI", "nightfall": "NI",
    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV", "sunset": "EV", "midday": "12:00", "noon": "12:00", "midnight": "24:00",
}

#: Parts that name an instant or happen every day, and so stand without an article.
BARE_PARTS = ("dawn", "daybreak", "dusk", "nightfall", "noon", "midday", "midnight", "overnight", "sunrise", "sunset")

TODAY: dict[str, int] = {"today": 0, "yesterday": -1, "tomorrow": 1}

#: Adverbs of frequency: the TIMEX3 value.
FREQUENCIES: dict[str, str] = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M", "hourly": "PT1H", "yearly": "P1Y",
}

#: Named days that fall on the same date every year.
NAMED_DAYS: dict[str, tuple[int, int]] = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
    "new year 's day": (1, 1), "new year 's eve": (12, 31), "new year 's": (1, 1), "new years day": (1, 1), "new years eve": (12, 31),
    "valentine 's day": (2, 14), "st patrick 's day": (3, 17), "st. patrick 's day": (3, 17), "may day": (5, 1), "victory day": (5, 9),
    "ve day": (5, 8), "v-e day": (5, 8), "bastille day": (7, 14), "fourth of july": (7, 4), "halloween": (10, 31), "armistice day": (11, 11),
    "remembrance day": (11, 11), "veterans day": (11, 11), "orthodox christmas": (1, 7), "epiphany": (1, 6), "juneteenth": (6, 19),
    "all saints day": (11, 1), "all saints ' day": (11, 1), "international women 's day": (3, 8), "defender of the fatherland day": (2, 23),
}

#: Named days reckoned from Easter Sunday, in days.
EASTER_DAYS: dict[str, int] = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "ash wednesday": -46, "pentecost": 49,
    "maundy thursday": -3, "holy saturday": -1, "ascension day": 39,
}

#: Named days on the n-th weekday of a month: (month, weekday, n), n = -1 for the last.
WEEKDAY_DAYS: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "martin luther king day": (1, 0, 3), "presidents day": (2, 0, 3), "columbus day": (10, 0, 2), "remembrance sunday": (11, 6, 2),
}

#: Zones that follow a clock time.
ZONES = ("gmt", "utc", "est", "edt", "cet", "cest", "eet", "eest", "bst", "msk", "pst", "pdt", "et", "cst", "cdt", "mst", "mdt", "zulu")

#: Nouns that are counted by the thousand: a number before them is no year.
COUNTED = (
    "troops", "soldiers", "men", "women", "people", "civilians", "prisoners", "tanks", "vehicles", "aircraft", "planes", "dead", "wounded",
    "casualties", "miles", "km", "kilometers", "kilometres", "meters", "metres", "feet", "tons", "tonnes", "dollars", "euros", "pounds", "rubles",
    "roubles", "percent", "refugees", "migrants", "workers", "employees", "deaths", "homes", "houses", "families", "children", "students", "fighters",
    "militants", "rebels", "police", "officers", "personnel", "marines", "sailors", "pilots", "guns", "rifles", "missiles", "rockets", "shells",
    "drones", "bombs", "rounds", "sorties", "ships", "boats", "boxes", "pages", "copies", "votes", "seats", "jobs", "demonstrators", "protesters",
    "delegates", "journalists", "volunteers", "residents", "villagers", "hostages", "victims", "passengers", "cases", "infections", "acres",
    "hectares", "barrels", "gallons", "liters", "litres", "kilos", "kilograms", "megawatts", "others", "square", "cubic", "yards", "pieces",
    "times", "reservists", "conscripts", "recruits", "peacekeepers", "warheads", "launchers", "howitzers", "horsemen", "cavalry", "infantry",
)

#: Words before a number that is then no year: "Resolution 1244", "some 2000".
NOT_BEFORE_YEAR = (
    "resolution", "article", "no.", "no", "number", "page", "route", "highway", "flight", "boeing", "room", "protocol", "section", "chapter",
    "nearly", "some", "$", "£", "€", "least", "approximately", "estimated", "another", "these", "those", "channel",
    "airbus", "level", "model", "type", "mark", "unit", "brigade", "division", "top", "pope", "ext.", "extension", "fax", "tel", "phone", "code",
)

#: Words before a number between 1000 and 1899 that may then be a year.
BEFORE_OLD_YEAR = (
    "in", "since", "by", "of", "from", "to", "until", "till", "year", "between", "and", "after", "before", "during", "through", "early", "late",
    "mid", "(", ",", "-", "–", "—", "circa", "c.", "ad", "a.d.", "around", "about",
)

#: Modals after which a date lies ahead.
AHEAD_VERBS = frozenset((
    "will", "'ll", "shall", "wo", "would", "may", "might", "should", "must", "can",
))

#: Words of plans: the date that follows "to", or them, lies ahead.
PLANS = frozenset((
    "scheduled", "expected", "due", "set", "planned", "plans", "plan", "planning", "slated", "expects", "expect", "hopes", "hope", "intends",
    "ready", "going", "poised", "supposed", "prepares", "preparing", "vowed", "likely", "is", "are", "postponed", "schedule", "tentatively",
))

#: Past tenses that look ahead: "they planned a rally on Saturday".
PLANNED = frozenset((
    "planned", "scheduled", "hoped", "intended", "expected", "postponed",
))

#: Present tenses that say nothing of a schedule.
STATIVE = frozenset((
    "is", "are", "says", "say", "'s", "'re", "am", "does", "do", "warns", "shows", "show", "think", "thinks", "believe", "believes",
))

#: Verbs that make "until Friday" a thing of the past.
LASTED = frozenset((
    "was", "were", "remained", "lasted", "stayed", "continued", "had", "held", "did", "lived", "worked", "served", "fought",
))

#: Words and marks at which a clause ends.
CLAUSE_BREAKS = frozenset((
    ";", ":", '"', "``", "''", "but", "because", "although", "while", "whereas", "who", "which", "(", ")", "after", "since",
))

#: Words that stand between a verb and its date.
LIGHT = frozenset((
    "a.m.", "p.m.", "am", "pm", "noon", "midnight", "gmt", "night", "morning", "evening", "afternoon", "dawn", "on", "late", "early",
    "earlier", "later", "by", "until", "before", "the", "of", "at", "from", "again", "here", "in",
))

#: Words after which "May" is a month and "spring" a season.
PLACING = frozenset((
    "in", "since", "until", "till", "by", "from", "to", "through", "throughout", "of", "for", "during", "before", "after", "and", "between", "or",
    "around", "last", "next", "this", "early", "late", "mid", "that", "past", "following", "previous", "each", "every", "coming", "over",
))

#: Words of degree and the TIMEX3 mod they give.
DEGREES = (
    ("no more", "EQUAL_OR_LESS"), ("not more", "EQUAL_OR_LESS"), ("no less", "EQUAL_OR_MORE"), ("no fewer", "EQUAL_OR_MORE"),
    ("not less", "EQUAL_OR_MORE"), ("more than", "MORE_THAN"), ("less than", "LESS_THAN"), ("fewer than", "LESS_THAN"),
    ("at least", "EQUAL_OR_MORE"), ("at most", "EQUAL_OR_LESS"), ("up to", "EQUAL_OR_LESS"), ("nearly", "LESS_THAN"), ("almost", "LESS_THAN"),
    ("well over", "MORE_THAN"), ("just over", "MORE_THAN"), ("just under", "LESS_THAN"), ("as ", "APPROX"),
)

#: TIMEX3 durations by unit.
DURATIONS: dict[str, str] = {"TS": "PT{}S", "TM": "PT{}M", "TH": "PT{}H", "D": "P{}D", "W": "P{}W", "M": "P{}M", "Q": "P{}Q", "Y": "P{}Y",
             "DE": "P{}DE", "CE": "P{}CE", "ML": "P{}ML", "FN": "P{}W", "WE": "P{}WE", "SU": "P{}SU", "WI": "P{}WI"}

#: Words before a bare "14:30": elsewhere it is a score or a verse.
BEFORE_CLOCK = frozenset(("at", "by", "from", "to", "until", "till", "around", "about", "and", "between", "before", "after", "since", "on", "updated", "published", "posted"))
