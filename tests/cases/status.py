"""Whether a deed is told as a fact: text, the trigger, the statuses that hold, the cue of the statement that tells it.

An empty cue: no statement tells it. A "*" for the cue: not asked. "none" for the status: no such event, or not asserted.
"""

# fmt: off
# ruff: noqa: E501
STATUS: tuple[tuple[str, str, str, str], ...] = (
    ("Sweden will send 12 retired Archer guns to Kyiv.", "send", "planned", ""),
    ("The junta said the rebels had overrun two bases near Lashio.", "overrun", "reported", "said"),
    ("Unless Togo pays, Ghana could suspend its aid to Lome, a minister warned.", "suspend", "hypothetical", "warned"),
    ("If Chad attacked Libya, Egypt would intervene, officials said.", "attacked", "hypothetical", "said"),
    ("Lula and Petro hope to meet in Leticia.", "meet", "hypothetical", "*"),
    ("Laos and Cuba have yet to resume diplomatic relations.", "resume", "negated", "*"),
    ("Russia denied attacking the convoy in Sudan.", "attacking", "negated", "denied"),
    ("Iran denied that it had supplied missiles to Russia.", "supplied", "negated", "denied"),
    ("Israel said Hezbollah had fired rockets at Haifa.", "fired", "reported", "said"),
    ("Kyiv accused Russia of shelling a hospital in Kherson.", "shelling", "reported", "accused"),
    ("Germany said it will send tanks to Ukraine.", "send", "planned", "said"),
    ("Germany sent 14 tanks to Ukraine in March.", "sent", "asserted", ""),
    ("Norway will host the exercise with Sweden next year.", "host", "planned", ""),
    ("If Russia attacks Lithuania, the alliance will respond.", "attacks", "hypothetical", ""),
    ("Pakistan could retaliate against India, analysts fear.", "retaliate", "hypothetical", "*"),
    ("China did not invade Taiwan.", "invade", "negated", ""),
    ("Hungary has not ratified the accession of Sweden.", "ratified", "negated", ""),
    ("Saudi Arabia bombed Sanaa in 2015.", "bombed", "asserted", ""),
    ("Washington plans to sanction Iran over the drones.", "sanction", "planned", "*"),
    ("The Pentagon claimed the United States had bombed three Houthi boats.", "bombed", "reported", "claimed"),
    ("Rutte said that Zelenskyy told him Russia had bombed Odesa.", "bombed", "reported", "told"),
    ("Rwanda rejected accusations that it supports the rebels in Congo.", "supports", "negated|hypothetical|reported", "*"),
    ("According to the UN, Sudanese forces killed 40 civilians in Omdurman.", "killed", "reported", "According to"),
    ("The Taliban have never attacked Tajikistan, the spokesman said.", "attacked", "negated", "said"),
    ("Biden may visit Kyiv.", "visit", "hypothetical", ""),
    ("Azerbaijan allegedly shelled Armenian positions on Tuesday.", "shelled", "reported|hypothetical|asserted", "*"),
    ("France would send troops to Ukraine if Russia broke through.", "send", "hypothetical", ""),
    ("Poland and Lithuania signed a pact in Vilnius on Monday.", "signed", "asserted", ""),
    ("Russian forces withdrew from Kherson, Ukraine's army said.", "withdrew", "reported", "said"),
    ("Kim Jong Un threatened to attack South Korea.", "threatened", "asserted", "*"),
    ("Turkey agreed to send observers to Kosovo.", "agreed", "asserted", "*"),
    ("Moscow said it had not fired on the Polish drone.", "fired", "negated", "said"),
    ("Serbia denies it has mobilised troops against Kosovo.", "mobilised", "negated", "denies"),
    ("North and South Korea agreed in 2018 to stop drills at the border.", "agreed", "asserted", ""),
)

#: Text, then each dispute as "claimant / denier".
DISPUTES: tuple[tuple[str, str], ...] = (
    ("Ukraine said Russia had shelled the market. Russia denied that it had shelled the market.", "Ukraine / Russia"),
    ("Moscow said Kyiv had attacked the Kremlin. Kyiv denied the accusation.", "Russia / Ukraine"),
    ("Hamas said Israel bombed the hospital. Israel said it did not bomb the hospital.", "Hamas / Israel"),
    ("Sunak said Britain would send missiles. Macron said France would send tanks.", ""),
    ("Stoltenberg said allies had met the target. Trump rejected the claim.", "Stoltenberg / Trump"),
)
# fmt: on
