"""Statements in statements: text, then for each the cue, the speaker and the cue of the statement it stands in ("" for none)."""

# fmt: off
# ruff: noqa: E501, Q003
NESTING: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Rutte said that Zelenskyy had told him the army needed shells.",
     (("said", "Rutte", ""), ("told", "Zelensky", "said"))),
    ("Peskov said Trump believed that a deal was close.",
     (("said", "Peskov", ""), ("believed", "Trump", "said"))),
    ("Tusk claimed on Friday that Lukashenko had threatened to flood the border with migrants.",
     (("claimed", "Tusk", ""), ("threatened", "Lukashenko", "claimed"))),
    ("\"Xi told me that he wanted peace,\" Macron said.",
     (("told", "Xi", "said"), ("said", "Macron", ""))),
    ("According to the Kremlin, Modi assured Putin that India would stay neutral.",
     (("According to", "Kremlin", ""), ("assured", "Modi", "According to"))),
    ("Sullivan said Beijing had denied sending shells.",
     (("said", "Sullivan", ""), ("denied", "China", "said"))),
    ("The ministry in Hanoi reported that Manila had apologised for the collision.",
     (("reported", "*", ""), ("apologised", "Philippines", "reported"))),
    ("Barrot said he had told Rubio that Europe must sit at the table.",
     (("said", "Barrot", ""), ("told", "Barrot", "said"))),
    ("Kellogg wrote that Ukraine agreed to a truce and that Russia rejected it.",
     (("wrote", "Kellogg", ""), ("rejected", "Russia", "wrote"))),
    ("Austin spoke on Tuesday. Orban said on Wednesday that grain would not pass.",
     (("said", "Orban", ""),)),
    ("Kuleba said Ukraine would win. Borrell said Europe agreed.",
     (("said", "Kuleba", ""), ("said", "Borrell", ""))),
    ("Reznikov told Reuters that Milley had warned him the weather would turn.",
     (("told", "Reznikov", ""), ("warned", "Milley", "told"))),
    ("Lavrov complained that Blinken accused Moscow of aggression.",
     (("complained", "Lavrov", ""), ("accused", "Blinken", "complained"))),
)
# fmt: on
