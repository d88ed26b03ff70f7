"""Odd text: text, then what must hold in spite of it.

Keys: speakers (names of all speakers in order), contents (the words of every content in order, joined), notes (words of which
each stands in some note), no_notes, statements (their number), sentences (their number), actors (names that must be there).
"""

# fmt: off
# ruff: noqa: E501, Q003
ODD: tuple[tuple[str, dict[str, object]], ...] = (
    ("â€œWe are ready,â€\x9d Stoltenberg said.", {"speakers": ("Stoltenberg",)}),
    ("\u201cWe will not yield, Zelenskyy said.", {"notes": ("quotation",)}),
    ("NATO\u00a0said on 12\u00a0February it would stay.", {"speakers": ("NATO",), "no_notes": True}),
    ("\ufeffUkraine\u200b said Russia had lied.", {"speakers": ("Ukraine",), "actors": ("Ukraine", "Russia")}),
    ("Rutte said the alliance would raise its defence\nspending by a third.", {"speakers": ("Rutte",), "sentences": 1}),
    ("Rutte said the Bundes\u00adwehr was ready.", {"speakers": ("Rutte",)}),
    ("Blinken said &quot;the door is open&quot; for Russia &amp; China.", {"speakers": ("Blinken",)}),
    ("\"We decide.\n\n\"We act,\" von der Leyen said.", {"speakers": ("Leyen",)}),
    ("Lavrov said the so-called \"peace plan\" was dead.", {"speakers": ("Lavrov",), "statements": 1}),
    ("The U.S. Gen. C. Cavoli said the line would hold.", {"sentences": 1}),
    ("\"\"\"\"\"\"\"\"\"\"", {"statements": 0}),
    ("", {"statements": 0, "sentences": 0}),
    ("\x00\x01\x02", {"statements": 0}),
    ("12345 67890 -- 11", {"statements": 0}),
    ("\u2018They said \u201cno\u201d,\u2019 Sikorski told the BBC.", {"speakers": ("Sikorski",), "statements": 1}),
    ("\"It is,\" Marin said, \"late.\"", {"speakers": ("Marin",), "statements": 1}),
    ("\u201cWe [NATO] will \u2026 act,\u201d Rutte said.", {"speakers": ("Rutte",), "statements": 1}),
    ("Allies\u2019 ministers met. The allies' plan \u2014 Rutte\u2019s \u2014 lay on the table.", {"statements": 0, "no_notes": True}),
    ("Kallas said\r\nEurope must\r\nact.", {"speakers": ("Kallas",)}),
    ("M\u00c3\u00bcnchen hosted the talks, Scholz said.", {"speakers": ("Scholz",), "notes": ("garbled",)}),
)
# fmt: on
