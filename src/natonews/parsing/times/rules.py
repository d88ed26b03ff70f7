"""What expressions of time look like.

In an example ``[time ...]`` marks each expression. In a pattern the role `time`, where there is one, marks the
expression within what the rule reads, and `also` a second expression.
"""

from natonews.grammar import Table

from .rules_days import CLOCKS, DATES, DAYS
from .rules_periods import MONTHS, REFERENCES, SPANS, YEARS

TABLE = Table("times", (*DATES, *CLOCKS, *DAYS, *MONTHS, *YEARS, *SPANS, *REFERENCES))
