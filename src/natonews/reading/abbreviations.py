"""Words that keep their full stop, by what may follow them.

Source: the abbreviations of the AP and Reuters style books and of military rank tables.
"""


def word_set(words: str) -> frozenset[str]:
    """The words of a table that is written as running text."""
    return frozenset(words.split())


#: Stand before a name or a title: a stop after them does not end a sentence.
BEFORE_NAME = word_set("""
    mr mrs ms messrs mx dr prof rev fr hon st ste mt ft gen lt col maj capt cpt cmdr cdr cmdre comdr adm sgt cpl pvt
    brig sen sens rep reps gov govs del pres sec supt insp det atty amb asst lts cols maj-gen lt-gen lt-col brig-gen
    vice-adm vadm radm msgt ssgt sfc csm wo spc pfc ens cadet pte gp sqn wg flt sub-lt dep min dir chmn vs v viz cf
    ca approx esp incl resp al-gen pvts gens adms capts drs profs msgr mme mlle mm bros abp bp sr sra srta dept-gen
    """)

#: Stand before a figure.
BEFORE_FIGURE = word_set("no nos p pp vol vols fig figs art arts sec sect ch par para paras ca c res op n° eq ver")

#: Months and days; they keep the stop before a figure, and elsewhere if they cannot be taken for a word.
MONTH = word_set("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri")
WORDLIKE_MONTH = word_set("mar jun sat sun mon wed")

#: Keep the stop, and may end a sentence.
MAY_END = word_set("""
    inc corp co cos ltd llc plc bros jr sr esq etc al ph.d est ave blvd rd hwy rte bldg dept univ assn ed eds govt
    intl natl mfg tel ext sq pkwy km kg lb lbs oz mi sec min hr hrs yr yrs mo mos bn mln tn ariz ark calif colo conn
    del fla ga ill ind kan ky la md mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
    """)

#: Of those, the ones that are words too: a stop after them is the abbreviation's only before small letters.
WORDLIKE = word_set("co al ed ext mi sec min mo del ill ind miss mont ore pa wash la md tel est ave conn no fig art")

#: Words that begin a sentence and hardly ever a name: a stop before them ends one, even an abbreviation's.
STARTERS = word_set("""
    The A An This That These Those It He She They We You In On At By For From With As After Before When While If Since
    But And Or So Yet However Meanwhile Also Then There Here What Who Why How Where Both Each Some Many Most Several All
    No Not His Her Its Their Our My Your Under During Despite Although Though Because Until Once Now Today Yesterday
    Earlier Later Last Next Still According Asked Speaking Among Over Between Another Other Such Only Even Perhaps
    Nor Without Within Through Following Given Do Does Did Is Are Was Were Has Have Had Can Could Will Would Should
    Moreover Furthermore Additionally Nevertheless Nonetheless Otherwise Thus Therefore Hence Indeed Again Finally
    Recently Separately Similarly Likewise Afterwards Eventually Mr Mrs Ms Mr. Mrs. Ms. Let Just To Of Whether Which
    Every Any Few More Much One Two Three Four Five Dozens Hundreds Thousands Officials Critics Analysts
    """)

#: Never end a sentence: what they introduce follows.
NEVER_END = word_set("e.g. i.e. a.k.a. c.f. vs. v. cf. viz. ca. approx. incl.")

#: Follow a clock time and belong to it.
AFTER_CLOCK = word_set("""
    GMT BST UTC CET CEST EET EEST ET EST EDT PT PST PDT CT CST CDT MSK IST JST Eastern Pacific Central Moscow Kyiv Kiev
    London Brussels Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
    January February March April May June July August September October November December
    """)

#: May follow the verb that names who speaks.
AFTER_CUE = word_set(". , ; in on at during to after when as of while before from with by")

#: Name who speaks after a quotation: '"Why?" Rutte asked.'
AFTER_QUOTATION = word_set("""
    said says asked asks added adds wrote writes replied responded tweeted declared continued exclaimed shouted wondered
    demanded quipped joked cried yelled insisted concluded posted
    """)
