"""The event that a piece is about: text, then type, who, whom, when (value or ""), where ("" for not asked)."""

# fmt: off
# ruff: noqa: E501
MAIN_EVENT: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("Russia strikes Odesa port as talks stall\n\nKYIV, July 20, 2023 (Reuters) - Russian forces struck the Ukrainian port of "
     "Odesa overnight, officials said on Thursday.\n\nKyiv called for a response.", "ASSAULT", "Russia", "*", "*", ""),
    ("Germany sends Leopard tanks to Ukraine\n\nBERLIN, Jan 25, 2023 (AP) — Germany sent 14 Leopard tanks to Ukraine on "
     "Wednesday.\n\nRussia criticised the step.", "AID", "Germany", "Ukraine", "2023-01-25", ""),
    ("EU imposes new sanctions on Russia\n\nBRUSSELS, Feb 23, 2024 (AFP) - The European Union imposed sanctions on Russia on "
     "Friday.", "SANCTION", "European Union", "Russia", "2024-02-23", ""),
    ("VILNIUS, July 11, 2023 (Reuters) - Erdogan met Kristersson in Vilnius on Monday, officials said.", "CONSULT", "Erdo",
     "Kristersson", "2023-07-10", "Vilnius"),
    ("The United States and Poland signed an agreement on bases on Tuesday. Donald Tusk was pleased.", "AGREE|COOPERATE|SUPPORT",
     "United States", "*", "*", ""),
    ("Finland joins NATO\n\nBRUSSELS, April 4, 2023 (Reuters) - Finland joined NATO on Tuesday.", "AGREE|COOPERATE|SUPPORT",
     "Finland", "NATO", "2023-04-04", ""),
    ("Israel bombs Beirut suburb\n\nIsrael bombed a suburb of Beirut on Friday, killing eight people.\n\nThe UN condemned the "
     "strike.", "ASSAULT", "Israel", "*", "*", ""),
    ("North Korea threatens South Korea over drills", "THREATEN", "North Korea", "South Korea", "", ""),
    ("Hungary blocks aid to Ukraine\n\nHungary on Thursday blocked EU aid to Ukraine.\n\nLeaders will meet again.",
     "REJECT|SANCTION", "Hungary", "*", "*", ""),
    ("Poland expels Russian diplomats\n\nWARSAW, March 23, 2022 (AP) - Poland expelled 45 Russian diplomats on Wednesday.",
     "SANCTION|COERCE", "Poland", "Russia", "2022-03-23", ""),
    ("Chad accuses Libya of shelling border villages\n\nChad accused Libya on Monday of shelling two villages.", "ACCUSE",
     "Chad", "Libya", "", ""),
    ("Kenyans protest at new taxes\n\nSome 3,000 people protested outside parliament in Nairobi on Friday.", "PROTEST",
     "*", "*", "", "Nairobi"),
    ("Hundreds of nurses marched through Harare on Friday against the government.", "PROTEST", "*", "*", "", "Harare"),
    ("Weather will be fine in the Alps this week.", "", "", "", "", ""),
    ("Trump and Putin hold talks in Alaska\n\nANCHORAGE, Aug. 15, 2025 — Donald Trump and Vladimir Putin held talks in Alaska "
     "on Friday.", "CONSULT", "Trump", "*", "2025-08-15", "Alaska"),
)
# fmt: on
