"""Words that keep their full stop, by what may follow them.

Source: the abbreviations of the AP and Reuters style books and of military rank tables.
"""

#: Stand before a name or a title: a stop after them does not end a sentence.
BEFORE_NAME = frozenset(
    """
    mr mrs ms messrs mx dr prof rev fr hon st ste mt ft gen lt col maj capt cpt cmdr cdr cmdre comdr adm sgt cpl pvt
    brig sen sens rep reps gov govs del pres sec supt insp det atty amb asst lts cols maj-gen lt-gen lt-col brig-gen
    vice-adm vadm radm msgt ssgt sfc csm wo spc pfc ens cadet pte gp sqn wg flt sub-lt dep min dir chmn vs v viz cf
    ca approx esp incl resp al-gen pvts gens adms capts drs profs msgr mme mlle mm bros abp bp sr sra srta dept-gen
    """.split()
)

#: Stand before a figure.
BEFORE_FIGURE = frozenset("no nos p pp vol vols fig figs art arts sec sect ch par para paras ca c res op n° eq ver".split())

#: Months and days; they keep the stop before a figure, and elsewhere if they cannot be taken for a word.
MONTH = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri".split())
WORDLIKE_MONTH = frozenset("mar jun sat sun mon wed".split())

#: Keep the stop, and may end a sentence.
MAY_END = frozenset(
    """
    inc corp co cos ltd llc plc bros jr sr esq etc al ph.d est ave blvd rd hwy rte bldg dept univ assn ed eds govt
    intl natl mfg tel ext sq pkwy km kg lb lbs oz mi sec min hr hrs yr yrs mo mos bn mln tn ariz ark calif colo conn
    del fla ga ill ind kan ky la md mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
    """.split()
)

#: Of those, the ones that are words too, so that a stop after them counts as the abbreviation's only before small letters.
WORDLIKE = frozenset("co al ed ext mi sec min mo del ill ind miss mont ore pa wash la md tel est ave conn no fig art".split())
