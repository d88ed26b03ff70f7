"""Nominals: offices, appositions, bodies, states and groups without a name."""

from datetime import date

import pytest

import natonews

_ON = date(2022, 3, 3)


def _who(text: str, words: str, published: date | None = None) -> str | None:
    """The id of the actor that `words` mention."""
    article = natonews.parse(text, published=published)
    return next((a.id for a in article.actors for m in a.mentions if article[m.span] == words), None)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The Polish president spoke.", "The Polish president", "andrzej-duda"),
        ("Officials met the NATO secretary general.", "the NATO secretary general", "jens-stoltenberg"),
        ("The defence secretary spoke.", "The defence secretary", "ben-wallace"),
        ("The defense secretary spoke.", "The defense secretary", "lloyd-austin"),
        ("The German chancellor spoke.", "The German chancellor", "olaf-scholz"),
        ("Ukraine's president spoke.", "Ukraine's president", "volodymyr-zelenskyy"),
        ("The Russian leader spoke.", "The Russian leader", "vladimir-putin"),
    ],
)
def test_an_office_is_its_holder_on_the_day(text: str, words: str, expected: str) -> None:
    assert expected == _who(text, words, _ON)


def test_an_office_without_a_date_has_no_holder() -> None:
    assert "polish-president" == _who("The Polish president spoke.", "The Polish president")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Ola Berg, the Norwegian foreign minister, left.", "the Norwegian foreign minister", "ola-berg"),
        ("Ola Berg, 45, a teacher at Oslo University and author, left.", "a teacher", "ola-berg"),
        ("The Norwegian foreign minister, Ola Berg, left.", "The Norwegian foreign minister", "ola-berg"),
        ("Foreign Minister Ola Berg spoke. The minister left.", "The minister", "ola-berg"),
        ("Ola Berg is the mayor of Oslo.", "the mayor", "ola-berg"),
        (
            "Former President Ola Berg met President Eva Lund. The former president left.",
            "The former president",
            "ola-berg",
        ),
        ("Former President Ola Berg met President Eva Lund. The president left.", "The president", "eva-lund"),
        ("NATO met in Oslo. The alliance agreed.", "The alliance", "org:nato"),
        ("Al-Shabaab attacked a hotel. The militants fled.", "The militants", "org:al-shabaab"),
        ("Finland joined in April. The country shares a border with Russia.", "The country", "country:FIN"),
        ("He criticised NATO members on Monday.", "NATO members", "org:nato"),
        ("Ola Berg, a general, praised his wife, Eva Lund.", "his wife", "eva-lund"),
        ("A spokesman for the ministry, Ola Berg, told reporters.", "A spokesman", "ola-berg"),
        ("Israel's army fired. The military said no.", "The military", "israels-army"),
        ("Hezbollah fired. The Iran-backed group said no.", "The Iran-backed group", "org:hezbollah"),
        ("Hezbollah fired. The Shiite movement said no.", "The Shiite movement", "org:hezbollah"),
        ("The Finnish president spoke. Later Alexander Stubb left.", "The Finnish president", "alexander-stubb"),
        ("Donald Tusk agreed with Ola Berg. The Pole said no.", "The Pole", "donald-tusk"),
        ("Ola Berg met his wife Eva Lund. His wife left.", "His wife", "eva-lund"),
        (
            "Opposition leader Sviatlana Tsikhanouskaya met Alexander Lukashenko. The Belarusian strongman left.",
            "The Belarusian strongman",
            "alexander-lukashenko",
        ),
        ("A court jailed Ola Berg. The activist denied it.", "The activist", "ola-berg"),
        ("Hungary refused. Viktor Orban said the bloc erred.", "the bloc", "org:eu"),
        ("Brussels urged calm.", "Brussels", "org:eu"),
        ("Belgian envoys left. Brussels urged calm.", "Brussels", "country:BEL"),
        ("Tony Blair met Jack Straw. The British leader spoke.", "The British leader", "tony-blair"),
        ("Rwandan-backed M23 rebels seized a town.", "Rwandan-backed M23 rebels", "org:m23"),
        ("The Taliban movement rejected the offer.", "The Taliban movement", "org:taliban"),
        ("Boko Haram militants burnt a village.", "Boko Haram militants", "org:boko-haram"),
        ("Ola Berg was appointed as ambassador to France.", "ambassador", "ola-berg"),
    ],
)
def test_nominals(text: str, words: str, expected: str) -> None:
    assert expected == _who(text, words)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Russian forces shelled the town.", "Russian forces", ("group", "RUS", "MIL")),
        ("Syrian rebels fled.", "Syrian rebels", ("group", "SYR", "REB")),
        ("The Polish government agreed.", "Polish government", ("organization", "POL", "GOV")),
        ("Protesters marched in Minsk.", "Protesters", ("group", None, "CVL")),
        ("A group of British lawmakers protested.", "group", ("group", "GBR", "LEG")),
        ("Taliban fighters attacked.", "Taliban fighters", ("group", "AFG", "REB")),
        ("Iranian-backed rebels attacked.", "Iranian-backed rebels", ("group", None, "REB")),
        ("US-led forces attacked.", "US-led forces", ("group", None, "MIL")),
    ],
)
def test_groups_are_actors(text: str, name: str, expected: tuple[str, str | None, str]) -> None:
    actor = natonews.parse(text).actor(name)
    assert expected == (actor.kind.value, actor.country, actor.sector)


def test_an_office_without_a_country_is_held_where_the_report_comes_from() -> None:
    article = natonews.parse("LONDON, June 3, 2004 (Reuters) - The prime minister defended the war.")
    assert "tony-blair" in [actor.id for actor in article.actors]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("President Eva Lund met a president.", "a president"),
        ("President Eva Lund met the other president.", "the other president"),
        ("Ola Berg met Eva Lund. The activist left.", "The activist"),
        ("General Ola Berg spoke. The activist left.", "The activist"),
        ("President Eva Lund of Norway met the Finnish president.", "the Finnish president"),
        ("Mr Ola Berg, a minister, met a woman. The spokeswoman left.", "The spokeswoman"),
    ],
)
def test_somebody_else(text: str, words: str) -> None:
    article = natonews.parse(text)
    named = [a.id for a in article.actors for m in a.mentions if article[m.span] == words and len(a.mentions) > 1]
    assert [] == named
