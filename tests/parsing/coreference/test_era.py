"""Who is meant by a family name or an office, by the time of the text."""

from datetime import date

import pytest

import natonews

_CASES: list[tuple[str, str | None, str, str]] = [
    # the day of publication tells the bearer of a family name
    ("Clinton vetoed the bill.", "1997-03-01", "Clinton", "bill-clinton"),
    ("Clinton flew to Naypyidaw.", "2011-12-01", "Clinton", "hillary-clinton"),
    ("Rice urged patience.", "2006-05-03", "Rice", "condoleezza-rice"),
    ("Rice urged patience.", "2010-05-03", "Rice", "susan-rice"),
    ("Sullivan is due in Jeddah.", "2023-08-05", "Sullivan", "jake-sullivan"),
    ("Johnson put off the vote.", "2024-03-01", "Johnson", "mike-johnson"),
    # without a day, those in office at one time
    ("Clinton dined with Yeltsin.", None, "Clinton", "bill-clinton"),
    ("Clinton dined with Medvedev.", None, "Clinton", "hillary-clinton"),
    ("Blair dined with Yeltsin.", None, "Blair", "tony-blair"),
    # offices
    ("The Belarusian strongman smiled.", "2019-02-03", "strongman", "alexander-lukashenko"),
    ("Medvedev dined with Obama. The Russian leader smiled.", None, "leader", "dmitry-medvedev"),
    ("The U.S. secretary of state landed in Doha.", "2014-03-05", "secretary", "john-kerry"),
    ("The Pentagon chief landed in Doha.", "2023-03-05", "chief", "lloyd-austin"),
    ("The Kremlin spokesman smiled.", "2021-03-05", "spokesman", "dmitry-peskov"),
    ("Hollande smiled. The French president left.", None, "president", "francois-hollande"),
    ("In September 2008 the Russian president sent envoys.", None, "president", "dmitry-medvedev"),
    ("Cameron smiled. The prime minister left.", None, "minister", "david-cameron"),
]


@pytest.mark.parametrize(("text", "day", "word", "expected"), _CASES, ids=[f"{c[0]} {c[1] or ''}" for c in _CASES])
def test_who_is_meant(text: str, day: str | None, word: str, expected: str) -> None:
    article = natonews.parse(text, published=date.fromisoformat(day) if day else None)
    end = text.index(word) + len(word)
    assert [expected] == [a.id for a in article.actors for m in a.mentions if m.span.end == end]


def test_one_name_alone_tells_no_time() -> None:
    article = natonews.parse("Mrs Novak spoke in Oslo.")
    assert ["novak"] == [actor.id for actor in article.actors if actor.kind.value == "person"]


def test_of_nobody_named_and_no_time_known_the_office_stays_open() -> None:
    article = natonews.parse("The Russian president smiled.")
    assert "vladimir-putin" not in [actor.id for actor in article.actors]
