"""The paper's own frame: text, then what the article must show, part by part.

Parts: title, authors, place, country, date, agency, published (the words or ISO dates; None for absent); kind:WORDS -> the kind
of the sentence that holds WORDS; turns -> "label > speaker" of each statement by label; people -> actors of kind person, all.
"""

# fmt: off
# ruff: noqa: E501
FRAME: tuple[tuple[str, dict[str, object]], ...] = (
    ("Allies split over spending\n\nBRUSSELS, Feb 12, 2024 (Reuters) - NATO ministers met on Monday.",
     {"title": "Allies split over spending", "place": "Brussels", "country": "BEL", "date": "2024-02-12", "agency": "Reuters",
      "published": "2024-02-12"}),
    ("VILNIUS, July 11, 2023 (AFP) — Leaders gathered in Lithuania.",
     {"title": None, "place": "Vilnius", "country": "LTU", "date": "2023-07-11", "agency": "AFP"}),
    ("WARSAW, Poland — Polish leaders urged unity.", {"place": "Warsaw", "country": "POL", "agency": None, "date": None}),
    ("WARSAW, Poland (AP) — Polish leaders urged unity.", {"place": "Warsaw", "country": "POL", "agency": "AP"}),
    ("Brussels (CNN) NATO allies agreed on Monday to send more aid.", {"place": "Brussels", "agency": "CNN"}),
    ("MOSCOW, April 4. /TASS/. Russia will respond, Peskov said.", {"place": "Moscow", "country": "RUS", "agency": "TASS"}),
    ("KYIV/WASHINGTON, Jan 3, 2025 (Reuters) - Kyiv and Washington signed a deal.", {"place": "Kyiv", "country": "UKR",
                                                                                     "date": "2025-01-03"}),
    ("Sweden joins patrol\n\nBy Ana Ruiz and Tom Berg\n\nSTOCKHOLM — Swedish jets joined the patrol.",
     {"title": "Sweden joins patrol", "authors": ("Ana Ruiz", "Tom Berg"), "place": "Stockholm", "country": "SWE"}),
    ("Nuclear watchdog urges access\n\nPublished: 3 June 2022\n\nThe agency said on Friday it wanted access.",
     {"title": "Nuclear watchdog urges access", "published": "2022-06-03", "kind:watchdog": "headline"}),
    ("Estonia closes border\nTALLINN, Oct 2 (Reuters) - Estonia closed a crossing.\n\n"
     "(Reporting by Janis Kalns; Editing by Mary Poole)",
     {"title": "Estonia closes border", "authors": ("Janis Kalns",), "kind:Reporting": "byline"}),
    ("Talks resume in Doha\n\nNegotiators met in Doha.\n\nRead more: What we know about the hostages\n\nADVERTISEMENT\n\n"
     "Qatar said progress was made.", {"kind:Read more": "boilerplate", "kind:ADVERT": "boilerplate", "kind:Qatar": "prose"}),
    ("Ministers meet\n\nJens Stoltenberg speaks in Brussels, Feb. 7. REUTERS/Yves Herman\n\nMinisters met on Wednesday.",
     {"kind:speaks": "caption", "kind:on Wednesday": "prose"}),
    ("MARK RUTTE: Good morning. We agreed to invest more.\n\nQ: Will you meet Mr Trump?\n\nMARK RUTTE: I will see him in June.",
     {"turns": ("MARK RUTTE: > Mark Rutte", "Q: > None", "MARK RUTTE: > Mark Rutte"), "kind:invest": "turn"}),
    ("Jens Stoltenberg (NATO Secretary General): Ukraine needs more. We must deliver.\n\nOana Lungescu (NATO Spokesperson): "
     "We have time for one question.\n\nJens Stoltenberg (NATO Secretary General): Thank you.",
     {"turns": ("Jens Stoltenberg > Jens Stoltenberg", "Oana Lungescu > Oana Lungescu", "Jens Stoltenberg > Jens Stoltenberg")}),
    ("PRESS RELEASE (2023) 044\nIssued on 14 March 2023\n\nThe Secretary General will visit Ankara. Mr Stoltenberg will meet "
     "President Erdogan.", {"published": "2023-03-14", "kind:will visit": "prose"}),
    ("Live: Gaza talks\n\n14:05 GMT: Israel said it had struck a tunnel.\n\n13:40 GMT: Egypt said talks had begun.",
     {"kind:struck": "prose", "kind:14:05": "stamp"}),
    ("What we know so far\n\n- Sweden joined the alliance\n- Hungary voted last\n- Turkey voted in January\n\nThe vote was close.",
     {"kind:Sweden": "item", "kind:Hungary": "item", "kind:close": "prose"}),
    ("Rutte: allies must pay more, he wrote. The letter was sent on Friday.", {"turns": (), "title": None}),
    ("NATO — an alliance of 32 — met on Tuesday.", {"place": None}),
    ("UPDATE - Serbia protests\n\nThousands marched in Belgrade.", {"place": None}),
    ("The war goes on.\n\nUkraine said it shot down drones.", {"title": None, "authors": None, "place": None}),
    ("By the river Dnipro, soldiers dug trenches. They said they were tired.", {"authors": None}),
    ("'No choice': Finland shuts last crossing\n\nHELSINKI, Dec 15, 2023 (Reuters) - Finland shut the crossing.",
     {"title": "'No choice': Finland shuts last crossing", "country": "FIN"}),
    ("BERLIN, 12 Feb 2024 (dpa) - Scholz met Tusk.", {"place": "Berlin", "date": "2024-02-12", "agency": "dpa"}),
    ("Mark Rutte opened the session.\n\nMARK RUTTE: Welcome to you all. I am glad you came.\n\nQ: Thank you.",
     {"people": ("Mark Rutte",)}),
    ("SEOUL, Feb. 12, 2025 (Yonhap) -- South Korea and Japan held drills.", {"place": "Seoul", "country": "KOR",
                                                                              "agency": "Yonhap"}),
    ("Updated 14:05 GMT, 12 February 2024\n\nGreece ordered frigates.", {"published": "2024-02-12"}),
)
# fmt: on
