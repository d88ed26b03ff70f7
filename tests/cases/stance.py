"""For or against whom or what: text, cue, and "for X", "against X" (an actor's name or, in quotes, words), or "" for neither."""

# fmt: off
# ruff: noqa: E501
STANCE: tuple[tuple[str, str, str], ...] = (
    ("Lavrov said NATO was a threat. Stoltenberg rejected the claim.", "rejected", "against Lavrov"),
    ("Zakharova accused Moldova of provocation.", "accused", "against Moldova"),
    ("Zelenskyy thanked Norway for its help.", "thanked", "for Norway"),
    ("Trump criticised Germany over its spending.", "criticised", "against Germany"),
    ("Orban opposes the plan.", "opposes", "against 'plan'"),
    ("Biden backs Sweden's membership bid.", "backs", "for 'membership bid'"),
    ("Macron praised Tusk for his leadership.", "praised", "for Tusk"),
    ("Kallas condemned Russia for the strikes.", "condemned", "against Russia"),
    ("Meloni said the talks would go on.", "said", ""),
    ("Scholz did not criticise Israel.", "criticise", ""),
    ("Guterres welcomed the ceasefire.", "welcomed", "for 'ceasefire'"),
    ("Lammy said he met Wang Yi.", "said", ""),
    ("Blinken asked Qatar to mediate.", "asked", ""),
)
# fmt: on
