"""The frame of a page: title, byline, dateline, stamps, captions, lists, live entries, transcripts, furniture."""

from datetime import date

import pytest

from natonews.model import SentenceKind
from natonews.reading import read_page

REPORT = "NATO ministers met on Monday to talk about Ukraine."


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(text)) for block in read_page(text).blocks]


def kind_of(line: str) -> str:
    """The kind of a line that stands between two paragraphs of a report."""
    text = f"{REPORT}\n\n{line}\n\nThe talks went on until late at night, diplomats said."
    return next(block.kind.value for block in read_page(text).blocks if block.span.start == len(REPORT) + 2)


TITLES: list[tuple[str, str | None]] = [
    (f"Allies split over spending\n\n{REPORT}", "Allies split over spending"),
    (f"Allies split over spending\n{REPORT}", "Allies split over spending"),
    (f"Allies Split Over Defence Spending Again.\n\n{REPORT}", "Allies Split Over Defence Spending Again."),
    (f"Will Ukraine join?\n\n{REPORT}", "Will Ukraine join?"),
    (f"‘No choice’: Rutte defends plan\n\n{REPORT}", "‘No choice’: Rutte defends plan"),
    (f"Rutte: allies must pay more\n\n{REPORT}", "Rutte: allies must pay more"),
    (f"Summit ends in discord.\n\nVILNIUS, July 11 (AFP) — {REPORT}", "Summit ends in discord."),
    (f"Summit ends in discord.\n\nBy Ana Ruiz\n\n{REPORT}", "Summit ends in discord."),
    (f"By Ana Ruiz\n\nAllies split over spending\n\n{REPORT}", "Allies split over spending"),
    (f"Explainer\n\nWhat Article 5 means for the allies\n\n{REPORT}", "What Article 5 means for the allies"),
    (f"12 February 2024\n\nSweden joins alliance\n\n{REPORT}", "Sweden joins alliance"),
    (f"PRESS RELEASE (2024) 021\n\nNATO welcomes Sweden\n\n{REPORT}", "NATO welcomes Sweden"),
    (
        f"THE WHITE HOUSE\nOffice of the Press Secretary\n\nStatement on the strike\n\n{REPORT}",
        "Statement on the strike",
    ),
    (f"Ministry of Defence\n\nAllies send more drones\n\n{REPORT}", "Allies send more drones"),
    (f"Home / World / Africa\n\nAllies send more drones\n\n{REPORT}", "Allies send more drones"),
    (f"example.com\n\nAllies send more drones\n\n{REPORT}", "Allies send more drones"),
    (f"THE DAILY HERALD\n\n{REPORT}\n\nThey agreed on little.", None),
    (f"Office of the president in disarray\n\n{REPORT}", "Office of the president in disarray"),
    (f"{REPORT}\n\nThey agreed on little.", None),
    (f"{REPORT}\nThey agreed on little.", None),
    ("Allies split over spending", None),
    (f"BRUSSELS, Feb 12 (Reuters) - {REPORT}\n\nThey agreed.", None),
    ("“We act,” he said\n\nThe talks went on.", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_title(text: str, expected: str | None) -> None:
    title = read_page(text).title
    assert expected == (None if title is None else title.of(text))


def test_subheads_are_no_prose() -> None:
    text = f"Allies split over spending\n\nPoland and Berlin at odds\n\n{REPORT}\n\nNo way back\n\nThe talks failed."
    assert ["headline", "subhead", "prose", "subhead", "prose"] == [kind for kind, _ in kinds(text)]


BYLINES: list[tuple[str, tuple[str, ...] | None]] = [
    ("By Ana Ruiz and Tom Berg", ("Ana Ruiz", "Tom Berg")),
    ("By Ana Ruiz, Tom Berg and Jo Lind", ("Ana Ruiz", "Tom Berg", "Jo Lind")),
    ("BY JOHN DOE, Diplomatic Correspondent", ("JOHN DOE",)),
    ("By Ana Ruiz | Reuters", ("Ana Ruiz",)),
    ("By Ana Ruiz in Brussels", ("Ana Ruiz",)),
    ("By Ana Ruiz, BBC News, Brussels", ("Ana Ruiz",)),
    ("By Ana Ruiz and Tom Berg, Associated Press", ("Ana Ruiz", "Tom Berg")),
    ("By The Associated Press", ("The Associated Press",)),
    ("By Ursula von der Linden", ("Ursula von der Linden",)),
    ("Written by Ana Ruiz", ("Ana Ruiz",)),
    ("Ana Ruiz in Kyiv\n12 February 2024", ("Ana Ruiz",)),
    ("From CNN's Ana Ruiz", ("Ana Ruiz",)),
    ("By RFE/RL's Georgian Service", ("RFE/RL's Georgian Service",)),
    ("By our correspondent in Aleppo", ("our correspondent in Aleppo",)),
    ("By Ana Ruiz for Defense News", ("Ana Ruiz",)),
    ("Ana Ruiz, Defence Editor", ("Ana Ruiz",)),
    ("Ana Ruiz/Senior Staff Reporter", ("Ana Ruiz",)),
    ("Al Jazeera and news agencies\n12 February 2024", ("Al Jazeera and news agencies",)),
    ("Rose Garden\n\n3:05 P.M. EST", None),
    ("Ana Ruiz\nDefence correspondent", ("Ana Ruiz",)),
    ("Ana Ruiz | with AP, dpa\n12 February 2024", ("Ana Ruiz",)),
    ("Antony J. Blinken, Secretary of State\n12 February 2024", ("Antony J. Blinken",)),
    ("Ana Ruiz", ("Ana Ruiz",)),
    ("Total War", None),
    ("By Ana Ruiz BRUSSELS, Feb 12 (Reuters) - NATO met on Monday.", None),
    ("By Monday the ministers had agreed", None),
    ("By Sweden's own account, the deal is done.", None),
]


@pytest.mark.parametrize(("line", "expected"), BYLINES)
def test_byline(line: str, expected: tuple[str, ...] | None) -> None:
    text = f"Allies split over spending\n\n{line}\n\n{REPORT}"
    byline = read_page(text).byline
    assert expected == (None if byline is None else byline.authors)
    assert byline is None or line.splitlines()[0] == byline.span.of(text)


CREDITS: list[tuple[str, tuple[str, ...]]] = [
    ("(Reporting by Ana Ruiz in Brussels and Tom Berg; Editing by Jo Lind)", ("Ana Ruiz", "Tom Berg")),
    ("Reporting by Ana Ruiz; Editing by Tom Berg", ("Ana Ruiz",)),
    ("Additional reporting by Ana Ruiz", ("Ana Ruiz",)),
]


@pytest.mark.parametrize(("line", "expected"), CREDITS)
def test_credits_at_the_tail(line: str, expected: tuple[str, ...]) -> None:
    page = read_page(f"{REPORT}\n\nThey agreed on little.\n\n{line}")
    assert page.byline is not None
    assert (expected, SentenceKind.BYLINE) == (page.byline.authors, page.blocks[-1].kind)


def test_credits_at_the_end_of_a_paragraph_are_no_prose() -> None:
    text = f"{REPORT} (Reporting by Ana Ruiz; Editing by Tom Berg)"
    assert [("prose", REPORT), ("byline", "(Reporting by Ana Ruiz; Editing by Tom Berg)")] == kinds(text)


Dateline = tuple[str | None, str | None, date | None]
DATELINES: list[tuple[str, Dateline | None]] = [
    ("BRUSSELS, Feb 12 (Reuters) - ", ("BRUSSELS", "Reuters", None)),
    ("VILNIUS, July 11, 2023 (AFP) — ", ("VILNIUS", "AFP", date(2023, 7, 11))),
    ("WARSAW, Poland — ", ("WARSAW", None, None)),
    ("WARSAW, Poland (AP) — ", ("WARSAW", "AP", None)),
    ("Brussels (CNN) ", ("Brussels", "CNN", None)),
    ("(CNN) ", (None, "CNN", None)),
    ("(CNN) -- ", (None, "CNN", None)),
    ("Brussels CNN — ", ("Brussels", "CNN", None)),
    ("MOSCOW, April 4. /TASS/. ", ("MOSCOW", "TASS", None)),
    ("BERLIN, 12 Feb (dpa) - ", ("BERLIN", "dpa", None)),
    ("BRUSSELS/KYIV (AFP) — ", ("BRUSSELS", "AFP", None)),
    ("KYIV — ", ("KYIV", None, None)),
    ("Washington – ", ("Washington", None, None)),
    ("Taipei, Taiwan — ", ("Taipei", None, None)),
    ("UNITED NATIONS (AP) — ", ("UNITED NATIONS", "AP", None)),
    ("RAMSTEIN AIR BASE, Germany (AP) — ", ("RAMSTEIN AIR BASE", "AP", None)),
    ("SEOUL, Feb. 12 (Yonhap) -- ", ("SEOUL", "Yonhap", None)),
    ("VIENNA, 5 March 2014 – ", ("VIENNA", None, date(2014, 3, 5))),
    ("KYIV. February 12. INTERFAX-UKRAINE - ", ("KYIV", "INTERFAX-UKRAINE", None)),
    ("NEW YORK, Dec. 14 (UPI) — ", ("NEW YORK", "UPI", None)),
    ("HAVANA (AP)_ ", ("HAVANA", "AP", None)),
    ("LONDON: ", ("LONDON", None, None)),
    ("WASHINGTON, Feb. 12, 2024 /PRNewswire/ -- ", ("WASHINGTON", "PRNewswire", date(2024, 2, 12))),
    ("PARIS (AFP, Feb 12) – ", ("PARIS", "AFP", None)),
    ("Feb. 12 (UPI) -- ", (None, "UPI", None)),
    ("TOKYO, June 4, Kyodo - ", ("TOKYO", "Kyodo", None)),
    ("(ANSA) - ROME, JUNE 12 - ", ("ROME", "ANSA", None)),
    ("Madrid, 14 May (EFE).- ", ("Madrid", "EFE", None)),
    ("New Delhi [India], March 5 (ANI): ", ("New Delhi", "ANI", None)),
    ("BRUSSELS – March 5, 2024 – ", ("BRUSSELS", None, date(2024, 3, 5))),
    ("(KYIV) — ", ("KYIV", None, None)),
    ("BERLIN, Monday (dpa) — ", ("BERLIN", "dpa", None)),
    ("BERLIN, Monday — ", ("BERLIN", None, None)),
    ("Tehran, IRNA – ", ("Tehran", "IRNA", None)),
    ("KYIV, 12 Feb, 10:35 (Interfax) - ", ("KYIV", "Interfax", None)),
    ("MOSCOW, February 12 - RIA Novosti. ", ("MOSCOW", "RIA Novosti", None)),
    ("KUALA LUMPUR, Malaysia/MANILA, Philippines (Reuters) - ", ("KUALA LUMPUR", "Reuters", None)),
    ("ABOARD AIR FORCE ONE (Reuters) - ", (None, "Reuters", None)),
    ("NEAR BAKHMUT, Ukraine (AP) — ", ("BAKHMUT", "AP", None)),
    ("The Hague (dpa) - ", ("The Hague", "dpa", None)),
    ("Hong Kong (CNN Business) ", ("Hong Kong", "CNN Business", None)),
    ("WARSAW | ", ("WARSAW", None, None)),
    ("THE HAGUE, 3 March 2025. ", ("THE HAGUE", None, date(2025, 3, 3))),
    ("BAKU, Azerbaijan, March 3. ", ("BAKU", None, None)),
    ("YEREVAN, MARCH 3, ARMENPRESS. ", ("YEREVAN", "ARMENPRESS", None)),
    ("BISHKEK. June 17, 2025. /TASS/. ", ("BISHKEK", "TASS", date(2025, 6, 17))),
    ("ASTANA. KAZINFORM - ", ("ASTANA", "KAZINFORM", None)),
    ("Ulaanbaatar /MONTSAME/ ", ("Ulaanbaatar", "MONTSAME", None)),
    ("CANBERRA, March 3 AAP - ", ("CANBERRA", "AAP", None)),
    ("Damascus, Mar.3 (SANA) ", ("Damascus", "SANA", None)),
    ("Addis Ababa, March 3/2025 (ENA)—", ("Addis Ababa", "ENA", date(2025, 3, 3))),
    ("Brasília, 3 March 2025 (Agência Brasil) – ", ("Brasília", "Agência Brasil", date(2025, 3, 3))),
    ("DAVAO CITY (MindaNews / 3 March) – ", ("DAVAO CITY", "MindaNews", None)),
    ("MOSCOW, 3 March. (RIA Novosti). ", ("MOSCOW", "RIA Novosti", None)),
    ("PORT MORESBY: ", ("PORT MORESBY", None, None)),
    ("(JTA) — ", (None, "JTA", None)),
    ("SPUTNIK - ", None),
    ("Sen. Warner - ", None),
    ("the Government of National Accord (GNA) ", None),
    ("Government of National Accord (GNA) ", None),
    ("Putin, Monday - ", None),
    ("NATO — ", None),
    ("NATO: ", None),
    ("UPDATE - ", None),
    ("Putin, Xi and Kim — ", None),
    ("In Brussels (Reuters) ", None),
    ("Mr Rutte (NATO) ", None),
]


@pytest.mark.parametrize(("head", "expected"), DATELINES)
def test_dateline(head: str, expected: Dateline | None) -> None:
    text = head + REPORT
    found = read_page(text).dateline
    place = None if found is None or found.place_span is None else found.place_span.of(text)
    assert expected == (None if found is None else (place, found.agency, found.date))
    assert found is None or head.strip() == found.span.of(text)


def test_a_dateline_over_three_lines() -> None:
    text = f"Kyiv, Ukraine\nCNN\n — \n\n{REPORT}"
    assert [("stamp", "Kyiv, Ukraine\nCNN\n —"), ("prose", REPORT)] == kinds(text)


def test_the_dateline_is_a_block_before_the_report() -> None:
    text = f"BRUSSELS, Feb 12 (Reuters) - {REPORT}"
    assert [("stamp", "BRUSSELS, Feb 12 (Reuters) -"), ("prose", REPORT)] == kinds(text)


def test_the_stamp_gives_the_dateline_its_year() -> None:
    page = read_page(f"Published: 2 January 2024\n\nBRUSSELS, Dec 31 (Reuters) - {REPORT}")
    assert page.dateline is not None
    assert (date(2024, 1, 2), date(2023, 12, 31)) == (page.stamp, page.dateline.date)


def test_without_any_year_the_dateline_keeps_month_and_day() -> None:
    found = read_page(f"BRUSSELS, Feb 12 (Reuters) - {REPORT}").dateline
    assert found is not None
    assert (None, 2, 12) == (found.date, found.month, found.day)


STAMPS: list[tuple[str, date | None]] = [
    ("Published: 12 February 2024", date(2024, 2, 12)),
    ("Published: 2024-02-12T09:30Z", date(2024, 2, 12)),
    ("2024-02-12T09:30:00+01:00", date(2024, 2, 12)),
    ("Updated 14:05 GMT, 12 February 2024", date(2024, 2, 12)),
    ("Last modified on Mon 12 Feb 2024 14.05 GMT", date(2024, 2, 12)),
    ("Issued on 12 Feb. 2024", date(2024, 2, 12)),
    ("Saturday, March 5, 2011", date(2011, 3, 5)),
    ("Feb. 12, 2024 at 5:30 p.m. EST", date(2024, 2, 12)),
    ("Date: 23/02/2024", date(2024, 2, 23)),
    ("Date: 12/02/2024", None),
    ("12/02/2024", None),
    ("Tuesday 05/03/2024", date(2024, 3, 5)),
    ("Fri, 05/03/2024", date(2024, 5, 3)),
    ("Published 12/02/2024 14:05 GMT", date(2024, 2, 12)),
    ("Published 02/12/2024 2:05 PM EST", date(2024, 2, 12)),
    ("Published: 12/02/2024 | Updated: 13/02/2024", date(2024, 2, 12)),
    ("3 hours ago", None),
    ("Updated 2 hours ago", None),
    ("Srinagar, UPDATED: Mar 3, 2025 10:15 IST", date(2025, 3, 3)),
    ("3h ago", None),
    ("Yesterday at 14:05", None),
    ("March 7, 2024 2:05 PM GMT+1 · Updated 3 hours ago", date(2024, 3, 7)),
    ("2024-03-07 14:05:33 | Kyiv Post", date(2024, 3, 7)),
    ("THE DAILY GAZETTE, TUESDAY, MARCH 4, 2014      A7", date(2014, 3, 4)),
    ("1264-21-06-2022", date(2022, 6, 21)),
    ("Rybar, [3/14/2024 8:01 AM]", date(2024, 3, 14)),
    ("END 1:40 P.M. EDT", None),
]


@pytest.mark.parametrize(("line", "expected"), STAMPS)
def test_stamp(line: str, expected: date | None) -> None:
    page = read_page(f"{line}\n\n{REPORT}\n\nThey agreed on little.")
    assert (SentenceKind.STAMP, expected) == (page.blocks[0].kind, page.stamp)


def test_the_day_of_publication_comes_before_that_of_a_change() -> None:
    text = f"Updated: 13 February 2024\nPublished: 12 February 2024\n\n{REPORT}"
    assert date(2024, 2, 12) == read_page(text).stamp


KINDS = [
    ("Jens Stoltenberg speaks in Brussels, Feb. 7. REUTERS/A. Name", "caption"),
    ("A soldier near Bakhmut, Ukraine. (AP Photo/Ana Ruiz)", "caption"),
    ("A tank in Avdiivka. Photograph: Ana Ruiz/AFP/Getty Images", "caption"),
    ("(Photo: AP)", "caption"),
    ("Image source, Getty Images", "caption"),
    ("FILE PHOTO: The flag of NATO flies in Brussels", "caption"),
    ("Read more: Finland joins", "boilerplate"),
    ("ADVERTISEMENT", "boilerplate"),
    ("Sign up for our daily newsletter", "boilerplate"),
    ("Follow us on Twitter", "boilerplate"),
    ("Share this", "boilerplate"),
    ("© 2024 The Paper. All rights reserved.", "boilerplate"),
    ("Related articles", "boilerplate"),
    ("Our Standards: The Trust Principles.", "boilerplate"),
    ("###", "boilerplate"),
    ("Share prices fell in Moscow after the strike.", "prose"),
    ("Follow the money, he said of the Kremlin.", "prose"),
    ("Read the treaty before you sign it, Mr. Berg said.", "prose"),
    ("He told Reuters the talks would go on.", "prose"),
    ("Updated plans for 12 brigades were agreed.", "prose"),
    ("(Updates with comment from the Kremlin)", "boilerplate"),
    ("Correction: An earlier version of this story said the talks had ended.", "boilerplate"),
    ("Follow AP's coverage of the war at https://apnews.com/hub/war", "boilerplate"),
    ("press@example.org", "boilerplate"),
    ("t.me/example_news", "boilerplate"),
    ("#Ukraine #war", "boilerplate"),
    ("Continued on A9", "boilerplate"),
    ("Page 4 of 9", "boilerplate"),
    ("abc/def", "boilerplate"),
    ("Enditem", "boilerplate"),
    ("Follow @example.", "boilerplate"),
    ("Tagged: Kenya, East Africa", "boilerplate"),
    ("Website: www.example.org", "boilerplate"),
    ("* *** *", "boilerplate"),
    ("Ana Ruiz crossed the border on Monday, officials said. DM", "prose"),
    ("1,024 Comments", "boilerplate"),
    ("With reporting by Reuters and AFP", "byline"),
    ("[1/2]A soldier near Bakhmut. REUTERS/Ana Ruiz Purchase Licensing Rights", "caption"),
    ("2014", "subhead"),
    ("He was for and/or against it", "subhead"),
    ("| Poland | 4.1 | 34.9 |", "item"),
    ("• Sweden joins the alliance", "item"),
    ("FOR IMMEDIATE RELEASE", "subhead"),
    ("What comes next", "subhead"),
    ("14:05 GMT", "stamp"),
]


@pytest.mark.parametrize(("line", "expected"), KINDS)
def test_kinds(line: str, expected: str) -> None:
    assert expected == kind_of(line)


LISTS = [
    ("- Sweden joins\n- Finland too", ["item", "item"]),
    ("1. Sweden joins\n2. Finland too", ["item", "item"]),
    ("(a) Sweden joins\n(b) Finland too", ["item", "item"]),
    ("– Sweden had joined by then.\n\nThe talks went on.", ["prose", "prose"]),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists(text: str, expected: list[str]) -> None:
    assert expected == [kind for kind, _ in kinds(f"{REPORT}\n\n{text}")][1:]


LIVE = [
    ("14:05 GMT: Missiles hit Odesa.", [("stamp", "14:05 GMT:"), ("prose", "Missiles hit Odesa.")]),
    ("10.32am\n\nRutte arrives.", [("stamp", "10.32am"), ("prose", "Rutte arrives.")]),
    ("09:10 - Rutte arrives.", [("stamp", "09:10 -"), ("prose", "Rutte arrives.")]),
    ("10.5 million people fled.", [("prose", "10.5 million people fled.")]),
]


@pytest.mark.parametrize(("text", "expected"), LIVE)
def test_live_entries(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == kinds(text)


TALK: list[tuple[str, list[tuple[str | None, str]]]] = [
    (
        "MARK RUTTE: Thank you.\n\nIt is good to see you.\n\nQ: And Ukraine?\n\nMARK RUTTE: Yes.",
        [
            ("MARK RUTTE", "Thank you."),
            ("MARK RUTTE", "It is good to see you."),
            ("Q", "And Ukraine?"),
            ("MARK RUTTE", "Yes."),
        ],
    ),
    (
        "Jens Stoltenberg (NATO Secretary General):\nGood morning.\n\nQuestion: Will allies pay?",
        [("Jens Stoltenberg", "Good morning."), ("Question", "Will allies pay?")],
    ),
    (
        "Moderator:\nWe begin.\n\nSECRETARY BLINKEN: Thank you.\n\nQUESTION: Is it true?",
        [("Moderator", "We begin."), ("SECRETARY BLINKEN", "Thank you."), ("QUESTION", "Is it true?")],
    ),
    (
        "Moderator: The BBC, please.\nBBC: What about Russia?\nJens Stoltenberg: We saw it.",
        [("Moderator", "The BBC, please."), ("BBC", "What about Russia?"), ("Jens Stoltenberg", "We saw it.")],
    ),
    ("Mark Rutte: We agreed.\n\nAna Ruiz: Did you?\n\nMark Rutte: We did.", [
        ("Mark Rutte", "We agreed."), ("Ana Ruiz", "Did you?"), ("Mark Rutte", "We did."),
    ]),
    ("MR PRICE: I will not speculate.", [("MR PRICE", "I will not speculate.")]),
    ("RUSSIA: The Kremlin rejected the plan.\nPOLAND: Warsaw sent tanks.", []),
    ("BREAKING: We are told of a strike.", []),
    ("The minister was blunt.\n\nRutte: allies must pay more, he wrote.\n\nThe talks ended.", []),
    (
        "THE PRESIDENT:  Good afternoon, everyone.\n\nQ    Mr. President, what about Kyiv?",
        [("THE PRESIDENT", "Good afternoon, everyone."), ("Q", "Mr. President, what about Kyiv?")],
    ),
    (
        "Oana Lind, NATO Spokesperson: Questions, please.\n\nQuestion [AFP]: Will you respond?",
        [("Oana Lind", "Questions, please."), ("Question", "Will you respond?")],
    ),
    ("Key points: we agreed.\n\nBackground: you know it.", []),
    (
        "THE PRESIDENT: Good afternoon.\n\nQ Mr. President, what about Kyiv?",
        [("THE PRESIDENT", "Good afternoon."), ("Q", "Mr. President, what about Kyiv?")],
    ),
    (
        "The press conference of May 5\n\nNorth Post: Is it true?\n\nAna Ruiz: We do not comment.",
        [("North Post", "Is it true?"), ("Ana Ruiz", "We do not comment.")],
    ),
    ("Q Magazine said so.\n\nThe talks went on.", []),
    (
        "BEN HODGES (RET.), FORMER COMMANDER: I do.\n\n[Crosstalk]\n\nQ: (Inaudible.)\n\nQ: You do?",
        [("BEN HODGES", "I do."), ("Q", "You do?")],
    ),
    (
        "Ana Ruiz\n\nWelcome to you.\n\nTom Berg\n\nThank you.\n\nAna Ruiz\n\nTell us.\n\nTom Berg\n\nI will.",
        [("Ana Ruiz", "Welcome to you."), ("Tom Berg", "Thank you."), ("Ana Ruiz", "Tell us."),
         ("Tom Berg", "I will.")],
    ),
    ("Ana Ruiz\nTom Berg\nAna Ruiz\nTom Berg\nThank you all.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TALK)
def test_transcripts(text: str, expected: list[tuple[str | None, str]]) -> None:
    turns = [block for block in read_page(text).blocks if block.kind is SentenceKind.TURN]
    assert expected == [(block.speaker and block.speaker.of(text), block.span.of(text)) for block in turns]


def test_a_label_is_a_block_of_its_own() -> None:
    text = "Jens Stoltenberg (NATO Secretary General): Hello.\n\nQ: Thank you."
    page = read_page(text)
    expected = ["Jens Stoltenberg (NATO Secretary General):", "Hello.", "Q:", "Thank you."]
    assert expected == [block.span.of(text) for block in page.blocks]


def test_a_whole_press_release() -> None:
    text = (
        "PRESS RELEASE (2024) 021\nIssued on 12 Feb. 2024\n\nNATO welcomes Sweden\n\nBrussels, 12 February 2024\n\n"
        "The allies welcomed Sweden today.\n\n• Sweden joins\n• Finland is next\n\n- ENDS -\n\n© 2024 NATO"
    )
    page = read_page(text)
    expected = ["subhead", "stamp", "headline", "stamp", "prose", "item", "item", "boilerplate", "boilerplate"]
    assert expected == [block.kind.value for block in page.blocks]
    assert page.dateline is not None
    assert date(2024, 2, 12) == page.stamp == page.dateline.date
