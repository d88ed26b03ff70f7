"""Words that are offered, promised, asked and told at second hand: cases of statements in statements."""

# fmt: off
# ruff: noqa: E501
NESTING: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Barroso said Vilnius had offered Minsk a way back.", (("said", "Barroso", ""), ("offered", "Lithuania", "said"))),
    ("Novak told reporters that Pretoria had offered to host the talks.", (("told", "Novak", ""), ("offered", "South Africa", "told"))),
    ("Kuleba told Suspilne that Baerbock had agreed to visit Kharkiv.", (("told", "Kuleba", ""), ("agreed", "Baerbock", "told"))),
    ("Sandu said she and Iohannis had agreed to build a bridge.", (("said", "Sandu", ""),)),
    ("The envoy said Hemedti had demanded control of the port.", (("said", "*", ""), ("demanded", "*", "said"))),
    ('"Kadyrov promised us safe passage," said Amina, a teacher.', (("promised", "Kadyrov", "said"), ("said", "Amina", ""))),
    ('"Modi told me so himself," Lavrov said.', (("told", "Modi", "said"), ("said", "Lavrov", ""))),
    ("Officials in Nuuk say that Copenhagen, not Washington, asked for the base.", (("say", "*", ""), ("asked for", "Denmark", "say"))),
    ("Peskov said the Kremlin had seen Chisinau's appeal for calm.", (("said", "Peskov", ""), ("appeal", "Moldova", "said"))),
    ("Sybiha wrote on X that Minsk's promise of a truce had lasted an hour.", (("wrote", "Sybiha", ""), ("promise", "Belarus", "wrote"))),
    ('Borrell said Skopje had given "a solemn pledge" that the law would pass.', (("said", "Borrell", ""), ("pledge", "North Macedonia", "said"))),
    ("Maduro is said to have told guests that he would never leave.", (("is said", "None", ""), ("told", "Maduro", "is said"))),
    ("Xi was reported to believe that Taipei would not respond.", (("reported", "None", ""), ("believe", "Xi", "reported"))),
    ("The deserter said he had been told that the village was empty.", (("said", "*", ""), ("told", "None", "said"))),
    ("Two nurses testified that the major had told them to leave.", (("testified", "*", ""), ("told", "*", "testified"))),
    ("Former aides say that Assad often asked why Moscow was so slow.", (("say", "*", ""), ("asked", "Assad", "say"))),
    ("Stoltenberg admitted having told Biden that stocks were low.", (("admitted", "Stoltenberg", ""), ("told", "Stoltenberg", "admitted"))),
    ("The bridge would be rebuilt by spring, Tass quoted him as saying on Friday.", (("quoted", "TASS", ""),)),
    ('"The sea is ours," Wang Yi was quoted as saying by Xinhua.', (("saying", "Wang", ""),)),
    ("Aliyev said he had urged Pashinyan to sign and that Pashinyan had said yes.",
     (("said he", "Aliyev", ""), ("urged", "Aliyev", "said he"), ("said yes", "Pashinyan", "said he"))),
    ("Diplomats who asked not to be named said Ankara feared a split.", (("said", "*", ""), ("feared", "Turkey", "said"))),
    ("Sisi has told visitors, diplomats say, that he will never open the border.", (("told", "Sisi", "say"), ("say", "*", ""))),
    ("The judge heard that the smuggler had bragged that the navy protected him.", (("heard", "*", ""), ("bragged", "*", "heard"))),
    ('"They say we are too small to matter," Kallas told students.', (("say", "*", "told"), ("told", "Kallas", ""))),
    ('"My generals tell me that the line will hold," Zelenskyy said.', (("tell", "*", "said"), ("said", "Zelensky", ""))),
    ("The White House said it was informed by Oman that Tehran had rejected the text.",
     (("said", "White House", ""), ("informed", "Oman", "said"), ("rejected", "Iran", "informed"))),
    ('"People say the dam is old," the minister said.', (("minister said", "*", ""),)),
    ("The Elysee denied a report that Macron had offered Niamey a base.", (("denied", "*", ""),)),
    ("NATO is busy supporting Ukraine's defence against the invasion.", ()),
    ("Iran has supported the militia with drones and money.", ()),
    ("For Moscow, it was a day of mourning.", ()),
)
ACTS: tuple[tuple[str, str, str], ...] = (
    ("Anwar did not say whether he would raise the case in Beijing.", "say", "not assert"),
    ('"If they cross the river, they will pay for it," Sharif said.', "said", "threaten"),
    ('"If a base is hit, we will strike back at a level they have never seen before," Trump said.', "said", "threaten"),
    ("Noboa expressed solidarity with the people of Quito.", "expressed", "support"),
)
STANCE: tuple[tuple[str, str, str], ...] = (
    ("The ambassador warned Canberra against selling the port.", "warned", "against Australia"),
    ("Zardari refused to endorse the canal project.", "refused", "against 'canal project'"),
    ("Fico refused to condemn the raid.", "refused", ""),
    ("Noboa expressed solidarity with the people of Quito.", "expressed", "for 'people'"),
)
# fmt: on
