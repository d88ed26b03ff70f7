"""Roles: what the text tells first, what the lexicon knows second."""

from datetime import date

import pytest

import natonews
from natonews.lexicon import Office, Person
from natonews.model import RoleStatus

_Told = tuple[str, str | None, str | None, RoleStatus]
_NOW, _EX = RoleStatus.CURRENT, RoleStatus.FORMER


@pytest.mark.parametrize(
    ("text", "actor", "expected"),
    [
        (
            "NATO Secretary General Jens Stoltenberg spoke.",
            "jens-stoltenberg",
            ("Secretary General", "NATO", None, _NOW),
        ),
        ("Former US President Donald Trump spoke.", "donald-trump", ("President", None, "USA", _EX)),
        ("Acting Defence Minister Ola Berg spoke.", "ola-berg", ("Defence Minister", None, None, RoleStatus.ACTING)),
        (
            "Ola Berg, the president-elect of Chile, spoke.",
            "ola-berg",
            ("president-elect", None, "CHL", RoleStatus.ELECT),
        ),
        (
            "Presidential candidate Ola Berg spoke.",
            "ola-berg",
            ("Presidential candidate", None, None, RoleStatus.CANDIDATE),
        ),
        ("Ola Berg, a NATO spokesman, spoke.", "ola-berg", ("spokesman", "NATO", None, _NOW)),
        ("Ex-Prime Minister Ola Berg spoke.", "ola-berg", ("Prime Minister", None, None, _EX)),
        ("Ola Berg is the Norwegian minister of defence.", "ola-berg", ("minister of defence", None, "NOR", _NOW)),
        ("Defence Secretary Ola Berg spoke.", "ola-berg", ("Defence Secretary", None, "GBR", _NOW)),
        ("Defense Secretary Ola Berg spoke.", "ola-berg", ("Defense Secretary", None, "USA", _NOW)),
    ],
)
def test_the_text_tells_a_role(text: str, actor: str, expected: _Told) -> None:
    role = natonews.parse(text).actor(actor).roles[0]
    assert expected == (role.title, role.affiliation, role.country, role.status)


def test_the_lexicon_adds_days() -> None:
    actor = natonews.parse("Prime Minister Mark Rutte spoke.", published=date(2020, 5, 1)).actor("Mark Rutte")
    assert ("Prime Minister", "NLD", date(2010, 10, 14)) == (
        actor.roles[0].title,
        actor.roles[0].country,
        actor.roles[0].since,
    )
    held = actor.role_on(date(2020, 5, 1))
    assert held is not None
    assert "Prime Minister" == held.title


def test_an_office_held_later_is_not_told_before() -> None:
    actor = natonews.parse("Mark Rutte spoke.", published=date(2020, 5, 1)).actor("Mark Rutte")
    assert ["prime minister"] == [role.title for role in actor.roles]


@pytest.mark.parametrize(
    ("text", "actor", "country", "sector"),
    [
        ("Gen. Ola Berg spoke.", "ola-berg", None, "MIL"),
        ("Polish lawmaker Ewa Nowak spoke.", "ewa-nowak", "POL", "LEG"),
        ("Sen. Jane Roe spoke.", "jane-roe", "USA", "LEG"),
        ("A rebel leader, Ola Berg, spoke.", "ola-berg", None, "REB"),
        ("Syrian President Bashar al-Assad spoke.", "bashar-al-assad", "SYR", "GOV"),
        ("UN envoy Ola Berg spoke.", "ola-berg", None, "IGO"),
        ("NIAMEY (Reuters) - Defence Minister Ola Berg spoke.", "ola-berg", "NER", "GOV"),
        ("BRUSSELS (Reuters) - Defence Minister Ola Berg spoke.", "ola-berg", None, "GOV"),
        ("MANILA (Reuters) - Ola Berg, the defense secretary, spoke.", "ola-berg", "PHL", "GOV"),
        ("NIAMEY (Reuters) - Ambassador Ola Berg spoke.", "ola-berg", None, "GOV"),
        ("Russian-backed separatist leader Ola Berg spoke.", "ola-berg", None, "REB"),
        ("Norway's army thanked Ola Berg, its commander.", "ola-berg", "NOR", "MIL"),
        ("The Norwegian Senate praised its speaker, Ola Berg.", "ola-berg", "NOR", "LEG"),
    ],
)
def test_country_and_sector_of_people(text: str, actor: str, country: str | None, sector: str) -> None:
    found = natonews.parse(text).actor(actor)
    assert (country, sector) == (found.country, found.sector)


def test_memberships_have_days() -> None:
    finland = natonews.parse("Finland joined.").actor("Finland")
    expected = (False, True)
    assert expected == tuple(finland.is_member("NATO", on=date(2023, 4, day)) for day in (3, 4))


def test_rows_of_ones_own_are_known() -> None:
    office = Office("harbour master", "ISL", since=date(2020, 1, 1), sector="GOV")
    lexicon = natonews.english().with_rows(Person("ola-berg", "Ola Berg", "ISL", "m", offices=(office,)))
    article = natonews.parse("Ola Berg spoke. He left.", published=date(2021, 1, 1), lexicon=lexicon)
    actor = article.actor("ola-berg")
    assert ("ISL", "GOV", ["harbour master"]) == (actor.country, actor.sector, [role.title for role in actor.roles])
    assert ["Ola Berg", "He"] == [article[mention.span] for mention in actor.mentions]


def test_what_somebody_is_to_others_is_no_role() -> None:
    actor = natonews.parse("His brother, Ola Berg, a survivor, left.").actor("Ola Berg")
    assert () == actor.roles
