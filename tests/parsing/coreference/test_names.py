"""Names that mean the same are one actor; names that do not are two."""

import pytest

import natonews


def _mentions(text: str, actor: str) -> list[str]:
    article = natonews.parse(text)
    return [article[mention.span] for mention in article.actor(actor).mentions]


@pytest.mark.parametrize(
    ("text", "actor", "expected"),
    [
        ("Anna Kowalska spoke. Kowalska left.", "Anna Kowalska", ["Anna Kowalska", "Kowalska"]),
        ("Anna Kowalska spoke. Later Ms Kowalska left.", "Anna Kowalska", ["Anna Kowalska", "Kowalska"]),
        ("Bashar al-Assad spoke. Assad left.", "bashar-al-assad", ["Bashar al-Assad", "Assad"]),
        (
            "Joaquim Alvor de Quintela spoke. Alvor de Quintela left.",
            "Joaquim Alvor de Quintela",
            ["Joaquim Alvor de Quintela", "Alvor de Quintela"],
        ),
        (
            "Anna Kowalska, better known as Ada Lipska, spoke. Lipska left.",
            "Anna Kowalska",
            ["Anna Kowalska", "Ada Lipska", "Lipska"],
        ),
        ("Anna Maria Kowalska spoke. Anna Maria left.", "Anna Maria Kowalska", ["Anna Maria Kowalska", "Anna Maria"]),
        ("Mohammed bin Salman spoke. MBS left.", "mohammed-bin-salman", ["Mohammed bin Salman", "MBS"]),
        ("Abe Shinzo spoke. Abe left.", "shinzo-abe", ["Abe Shinzo", "Abe"]),
        ('Donald "Zorb" Trump spoke. Trump left.', "donald-trump", ['Donald "Zorb" Trump', "Trump"]),
        ("Maulana Ola-ur-Quillman spoke. Quillman left.", "Ola-ur-Quillman", ["Ola-ur-Quillman", "Quillman"]),
        ("Xi Jinping spoke. Xi left.", "xi-jinping", ["Xi Jinping", "Xi"]),
        ("Finland joined. Finnish troops came.", "country:FIN", ["Finland", "Finnish"]),
        (
            "NATO met. The North Atlantic Treaty Organization agreed.",
            "org:nato",
            ["NATO", "North Atlantic Treaty Organization"],
        ),
        (
            "The Northern Harbour Relief Committee (NHRC) sent food. The NHRC will send more.",
            "Northern Harbour Relief Committee",
            ["Northern Harbour Relief Committee", "NHRC", "NHRC"],
        ),
    ],
)
def test_one_actor(text: str, actor: str, expected: list[str]) -> None:
    assert expected == _mentions(text, actor)


def test_two_full_names_are_two_people() -> None:
    article = natonews.parse("John Barlow met Mary Barlow in Oslo. Mr Barlow smiled. Mrs Barlow did not.")
    expected = {"John Barlow": ["John Barlow", "Barlow"], "Mary Barlow": ["Mary Barlow", "Barlow"]}
    found = {a.name: [article[m.span] for m in a.mentions] for a in article.actors if a.kind.value == "person"}
    assert expected == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moscow rejected the plan.", "country:RUS"),
        ("Russia and Ukraine agreed. Kyiv accused Minsk of lying.", "country:BLR"),
        ("A rebuke came from Minsk, which said the drills were lawful.", "country:BLR"),
        ("The drills were lawful, according to Minsk.", "country:BLR"),
    ],
)
def test_a_capital_that_acts_is_its_state(text: str, expected: str) -> None:
    assert expected in [actor.id for actor in natonews.parse(text).actors]


def test_a_capital_where_something_is_stays_a_place() -> None:
    article = natonews.parse("Anna Kowalska lives in Moscow.")
    assert [("Moscow", "RUS")] == [(place.name, place.country) for place in article.places]
    assert "country:RUS" not in [actor.id for actor in article.actors]


def test_a_capital_where_somebody_speaks_stays_a_place() -> None:
    article = natonews.parse("Officials in Minsk said the drills were lawful.")
    assert [("Minsk", "BLR")] == [(place.name, place.country) for place in article.places]


def test_ids_of_unknown_people_are_readable_and_unique() -> None:
    article = natonews.parse("Anna Kowalska spoke to a guard. A guard answered.")
    ids = [actor.id for actor in article.actors]
    assert "anna-kowalska" in ids
    assert sorted(set(ids)) == sorted(ids)


def test_every_mention_says_its_sieve() -> None:
    article = natonews.parse("Anna Kowalska, the Polish envoy, said she would go. The envoy left. Kowalska smiled.")
    found = [(article[m.span], m.evidence.rule) for m in article.actor("Anna Kowalska").mentions if m.evidence]
    expected = [
        ("Anna Kowalska", "coreference.new"),
        ("the Polish envoy", "coreference.apposition"),
        ("she", "coreference.governing-subject"),
        ("The envoy", "coreference.role-noun"),
        ("Kowalska", "coreference.family-name"),
    ]
    assert expected == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They fled Mosul. The city was quiet.", ["Mosul", "The city"]),
        ("They reached Lesbos. The island is full.", ["Lesbos", "The island"]),
        ("They left Norburg Station. The station was shut.", ["Norburg Station", "The station"]),
        ("They reached Lesbos. The city is full.", ["Lesbos"]),
        ("They fled Mosul. The city of dreams burnt.", ["Mosul"]),
    ],
)
def test_a_place_is_called_by_its_noun(text: str, expected: list[str]) -> None:
    article = natonews.parse(text)
    assert expected == [article[mention.span] for mention in article.places[0].mentions]
