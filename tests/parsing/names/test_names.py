"""What is a name, of what kind, in which country."""

import pytest

import natonews
from natonews.lexicon import Organization, Person, english
from parsing.names.name_reader import read_names, told

CASES = [
    # people
    ("Ann Quill met Bert Osgood.", [("Ann Quill", "PER"), ("Bert Osgood", "PER")]),
    ("It was Staffan de Mistral who spoke.", [("Staffan de Mistral", "PER")]),
    ("We saw J. K. Zorn and Mary T. Quill.", [("J. K. Zorn", "PER"), ("Mary T. Quill", "PER")]),
    ("Then Xi Zhongxun and Kim Ok-ja arrived.", [("Xi Zhongxun", "PER"), ("Kim Ok-ja", "PER")]),
    ("They told Secretary Quill.", [("Quill", "PER")]),
    ("Later Navy Capt. Zeb Osgood spoke.", [("Zeb Osgood", "PER")]),
    ("The minister for the Middle East Tobias Quill spoke.", [("Middle East", "LOC"), ("Tobias Quill", "PER")]),
    ("Then Abu Omar al-Qurtubi fled.", [("Abu Omar al-Qurtubi", "PER")]),
    ("Later Sandra Day Zorbat admired Napoleon.", [("Sandra Day Zorbat", "PER"), ("Napoleon", "PER")]),
    ("They crowned King Henry VIII in Leeds.", [("Henry VIII", "PER"), ("Leeds", "LOC GBR")]),
    ("It was M. Night Zorbatan who came.", [("M. Night Zorbatan", "PER")]),
    ("The Chancellor of the Exchequer Nigel Quill spoke.", [("Nigel Quill", "PER")]),
    ("Then Member of Parliament Zorba Osgood left.", [("Zorba Osgood", "PER")]),
    ("We met Marco Costa and Enzo Ferrari.", [("Marco Costa", "PER"), ("Enzo Ferrari", "PER")]),
    ("Later Mr Israel and Mrs May left.", [("Israel", "PER"), ("May", "PER GBR")]),
    ("Austin said the crates had left Tartu.", [("Austin", "PER USA"), ("Tartu", "LOC EST")]),
    ("We asked Zorbat and Austin.", [("Zorbat", "PER"), ("Austin", "PER USA")]),
    ("Barak, who resigned, thanked Austin for it.", [("Barak", "PER ISR"), ("Austin", "PER USA")]),
    ("Jordan told the jury that he had slept.", [("Jordan", "PER")]),
    ("Jordan said that it had slept.", [("Jordan", "GPE JOR")]),
    ("Houston recalled the flood, and Houston police agreed.", [("Houston", "PER"), ("Houston", "LOC USA")]),
    ("In Austin, Austin residents left Austin, Texas.", [("Austin", "LOC USA")] * 3 + [("Texas", "LOC USA")]),
    ("May said no.", [("May", "PER GBR")]),
    ("Zorbatov flew home. Quillson was sworn in.", [("Zorbatov", "PER"), ("Quillson", "PER")]),
    ("Later Senior Gen. Zaw Osgood met Win Htun.", [("Zaw Osgood", "PER"), ("Win Htun", "PER")]),
    ("Then Nguyen Thu Long spoke. Long left.", [("Nguyen Thu Long", "PER"), ("Long", "PER")]),
    ("We met Hassan Sheikh Quill and Sheikh Ali Zorbat.", [("Hassan Sheikh Quill", "PER"), ("Ali Zorbat", "PER")]),
    ('We met Ismael "El Zorbo" Quillada.', [('Ismael "El Zorbo" Quillada', "PER")]),
    ("Army chief of staff Zorba Quill spoke.", [("Zorba Quill", "PER")]),
    ("We met Omar Tajik. Tajik left.", [("Omar Tajik", "PER"), ("Tajik", "PER")]),
    ("It was a Turkish Cypriot.", [("Turkish Cypriot", "NAT CYP")]),
    ("We read of Catherine the Great.", [("Catherine the Great", "PER")]),
    ("It was the Duke of Wellington.", [("Duke of Wellington", "PER")]),
    (
        "It was the Zorbat Liberation Front of Omar Zorbat.",
        [("Zorbat Liberation Front", "ORG"), ("Omar Zorbat", "PER")],
    ),
    # bodies
    ("It hit the Iraqi Foreign Ministry.", [("Iraqi Foreign Ministry", "ORG IRQ")]),
    ("It is the Ministry of Culture and Tourism.", [("Ministry of Culture and Tourism", "ORG")]),
    ("It was the 3rd Assault Brigade.", [("3rd Assault Brigade", "ORG")]),
    ("We asked Physicians for Human Dignity.", [("Physicians for Human Dignity", "ORG")]),
    ("It was said by the newspaper Zvezda Novaya.", [("Zvezda Novaya", "ORG")]),
    ("They fear ISIL, Da'esh, IS and al-Qa'ida.", [(n, "ORG") for n in ("ISIL", "Da'esh", "IS", "al-Qa'ida")]),
    ("He blames the Trump administration.", [("Trump administration", "ORG USA")]),
    ("He left Universidad de Zorbat and Banco Zorbat.", [("Universidad de Zorbat", "ORG"), ("Banco Zorbat", "ORG")]),
    ("They sued Zorbat & Osgood and Penguin Books.", [("Zorbat & Osgood", "ORG"), ("Penguin Books", "ORG GBR")]),
    ("Dynamo Kyiv beat Zorbat City F.C. there.", [("Dynamo Kyiv", "ORG UKR"), ("Zorbat City F.C.", "ORG")]),
    ("He joined the Cleveland Indians.", [("Cleveland Indians", "ORG USA")]),
    ("He leads the opposition Workers' Party.", [("Workers' Party", "ORG")]),
    ("We saw Zorbat Media and Osgood Pictures.", [("Zorbat Media", "ORG"), ("Osgood Pictures", "ORG")]),
    ("It was Zorbatone guitarist Ann Quill.", [("Zorbatone", "ORG"), ("Ann Quill", "PER")]),
    ("It hurt Zorbatel shares, said a spokesman for Osgoodson.", [("Zorbatel", "ORG"), ("Osgoodson", "ORG")]),
    ("It was the recently formed Zorbat Congress.", [("Zorbat Congress", "ORG")]),
    ("It was NATO and Nato.", [("NATO", "ORG"), ("Nato", "ORG")]),
    # places
    ("It is near Zarbatiyah, Iraq.", [("Zarbatiyah", "LOC IRQ"), ("Iraq", "GPE IRQ")]),
    ("We saw the town of Zorbat in eastern Syria.", [("Zorbat", "LOC SYR"), ("Syria", "GPE SYR")]),
    ("They hold Raqqah, Kharkov and Kiev.", [("Raqqah", "LOC SYR"), ("Kharkov", "LOC UKR"), ("Kiev", "LOC UKR")]),
    ("It lies on the Zorbat River and Mount Zorbat.", [("Zorbat River", "LOC"), ("Mount Zorbat", "LOC")]),
    ("They built Zorbat International Airport.", [("Zorbat International Airport", "LOC")]),
    ("They hiked across the Zorbats.", [("Zorbats", "LOC")]),
    ("Zorbat is a small village in Sweden.", [("Zorbat", "LOC SWE"), ("Sweden", "GPE SWE")]),
    ("Marie Galante (Creole: Mawi) is an island of Cuba.", [("Marie Galante", "LOC CUB"), ("Cuba", "GPE CUB")]),
    ("Exit polls in N.H. and Cumbria say so.", [("N.H.", "LOC USA"), ("Cumbria", "LOC GBR")]),
    ("It is St. Mary's College.", [("St. Mary's College", "ORG")]),
    ("They left County Cork.", [("County Cork", "LOC IRL")]),
    ("Ships crossed the Black Sea.", [("Black Sea", "LOC")]),
    ("They live in London, Ontario.", [("London", "LOC CAN"), ("Ontario", "LOC CAN")]),
    ("They live in Moscow, Idaho.", [("Moscow", "LOC USA"), ("Idaho", "LOC USA")]),
    ("They live in Athens, Georgia.", [("Athens", "LOC USA"), ("Georgia", "LOC USA")]),
    ("They live in Tbilisi, Georgia.", [("Tbilisi", "LOC GEO"), ("Georgia", "GPE GEO")]),
    # nations
    ("Two Finns met French and Russian envoys.", [("Finns", "NAT FIN"), ("French", "NAT FRA"), ("Russian", "NAT RUS")]),
    ("It is a U.S.-led and pro-Kremlin affair.", [("U.S.-led", "NAT USA"), ("pro-Kremlin", "NAT RUS")]),
    # person, place or state
    ("He saw Jordan Quill in Jordan.", [("Jordan Quill", "PER"), ("Jordan", "GPE JOR")]),
    ("They came from Georgia and Ohio.", [("Georgia", "LOC USA"), ("Ohio", "LOC USA")]),
    ("The U.S. left Lebanon.", [("U.S.", "GPE USA"), ("Lebanon", "GPE LBN")]),
    ("They came from Georgia and Armenia.", [("Georgia", "GPE GEO"), ("Armenia", "GPE ARM")]),
    ("They flew to Turkey and Chad.", [("Turkey", "GPE TUR"), ("Chad", "GPE TCD")]),
    # no names
    ("Reading is nice, and most police split on Monday in March.", []),
    ("The Internet made us rich, he said on Christmas Day.", []),
    ("Most of them will march.", []),
    ("It flew an F-16 at 300 MHz.", []),
    ("Her album Zorbat Skies and the film Qux Runner sold well.", []),
    ("They speak the Zorbat language there.", []),
    ("It is a red zinc layer (RZL), and the RZL is thin.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_names_of_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == told(text)


ARTICLES = [
    # a family name later is the person named before, even where it opens a sentence or is a place or a word
    ("Donald Trump spoke. Trump left.", [("Donald Trump", "PER USA"), ("Trump", "PER USA")]),
    ("Jack Lincoln came. We like Lincoln.", [("Jack Lincoln", "PER"), ("Lincoln", "PER")]),
    ("Bashar al-Zor spoke. Later Zor left.", [("Bashar al-Zor", "PER"), ("Zor", "PER")]),
    # words read once with certainty are read so everywhere
    ("They live near Zorbat. Zorbat fell.", [("Zorbat", "LOC"), ("Zorbat", "LOC")]),
    # the first word of a company is the company later
    ("They sued Zorbat Holdings Inc. there. Zorbat fell.", [("Zorbat Holdings Inc.", "ORG"), ("Zorbat", "ORG")]),
    # a family name before the full name
    ("Sanders won. Bernie Sanders spoke.", [("Sanders", "PER USA"), ("Bernie Sanders", "PER USA")]),
    # a comma is no list
    ("Under Zorbat, NATO grew.", [("NATO", "ORG")]),
    # headlines
    (
        "MINISTER QUILL ARRIVES IN SYRIA TODAY\n\nAnn Quill came.",
        [("QUILL", "PER"), ("SYRIA", "GPE SYR"), ("Ann Quill", "PER")],
    ),
    ("Zelensky Urges More Aid For Kyiv\n\nHe spoke.", [("Zelensky", "PER UKR"), ("Kyiv", "LOC UKR")]),
]


@pytest.mark.parametrize(("text", "expected"), ARTICLES, ids=[text for text, _ in ARTICLES])
def test_names_of_an_article(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == told(text)


def test_a_later_name_points_to_the_fuller_one() -> None:
    _, names = read_names("Ann Quill met Bert Osgood. Later Quill and Osgood left.")
    assert [None, None, 0, 1] == [name.full for name in names]


def test_the_title_stands_outside_the_name() -> None:
    text = "The former Polish Foreign Minister Jan Quill met Gen. Bert Osgood."
    tokens, names = read_names(text)
    titles = [name.title and text[tokens.starts[name.title[0]] : tokens.ends[name.title[1] - 1]] for name in names]
    assert [None, "former Polish Foreign Minister", "Gen."] == titles


def test_every_name_says_its_rule() -> None:
    _, names = read_names("Ann Quill of the Zorbat Ministry flew to Mosul.")
    assert ["names.given", "names.body", "names.lexicon"] == [n.evidence.rule for n in names if n.evidence]


def test_the_users_own_rows_are_found() -> None:
    lexicon = english().with_rows(
        Person("zed-quill", "Zed of Quill", "FIN", gender="f"),
        Organization("zo", "Zorbat Observers", ("ZoO",), country="EST", sector="SOC"),
    )
    expected = [("Zed of Quill", "PER FIN"), ("ZoO", "ORG EST")]
    assert expected == told("We met Zed of Quill of the ZoO.", lexicon)
    assert expected != told("We met Zed of Quill of the ZoO.")


ODD = [
    "",
    "\ud800",
    "\x00",
    '"' * 500,
    "A " * 500,
    "Al- al- -",
    "of of of",
    "'s 's",
    "X" * 5000,
    "Gen. " * 50,
    "-led Pro- -",
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_texts_have_names_that_are_ordered_and_disjoint(text: str) -> None:
    tokens, names = read_names(text)
    edges = [edge for name in names for edge in (name.first, name.stop)]
    assert sorted(edges) == edges
    assert all(0 <= edge <= len(tokens) for edge in edges)


def test_a_text_without_capitals_has_names() -> None:
    article = natonews.parse(
        "us president joe biden met zorban quillov in london. the white house said turkey had agreed. "
        "it told us in may that general anna zorbat, a polish officer, had left."
    )
    expected = ["country:USA", "joe-biden", "org:white-house", "country:TUR", "anna-zorbat", "country:POL"]
    assert set(expected) <= {actor.id for actor in article.actors}
    assert ["London"] == [place.name for place in article.places]
    assert ["us"] == [article[mention.span] for mention in article.actor("country:USA").mentions]
