"""Nouns for offices, ranks and callings, by PLOVER sector: written out, with the short forms that news uses.

A title stands before a name ("President X", "Lt. Gen. X"), after it ("X, the chancellor,") and alone ("the minister").
Those of `_AFTER` stand before a name only behind a country or body ("NATO spokeswoman X" is no title of X's own
without one), so a bare capital in front of a name is not read as one.
"""

from natonews.lexicon.rows import Title

# fmt: off
#: (sector, gender, titles)
_BEFORE: tuple[tuple[str | None, str, str], ...] = (
    ("GOV", "", """
        president | vice president | vice-president | prime minister | deputy prime minister | first deputy prime minister
        first vice president | premier | vice premier | deputy premier | chancellor | vice chancellor | vice-chancellor | taoiseach | tánaiste | minister
        cabinet minister | state minister | minister of state | foreign minister | deputy foreign minister
        defence minister | defense minister | deputy defence minister | deputy defense minister | interior minister
        home minister | home affairs minister | finance minister | economy minister | economic minister | energy minister
        trade minister | justice minister | health minister | education minister | environment minister | climate minister
        transport minister | agriculture minister | culture minister | labour minister | labor minister | security minister
        development minister | europe minister | information minister | oil minister | digital minister | prime minister-designate
        industry minister | tourism minister | immigration minister | migration minister | armed forces minister | veterans minister
        infrastructure minister | intelligence minister | sports minister | science minister | planning minister
        immigration secretary | deputy minister | vice minister | vice foreign minister | first minister | deputy first minister
        secretary of state | deputy secretary of state | assistant secretary of state | under secretary of state
        secretary of defense | secretary of defence | deputy secretary of defense | assistant secretary of defense
        secretary | sec. | undersecretary | under secretary | assistant secretary | deputy secretary | acting secretary
        deputy assistant secretary | foreign secretary | defence secretary | defense secretary
        home secretary | treasury secretary | commerce secretary | energy secretary | health secretary | interior secretary
        homeland security secretary | business secretary | development secretary | international development secretary
        trade secretary | education secretary | justice secretary | transport secretary | environment secretary
        cabinet secretary | chief cabinet secretary | deputy chief cabinet secretary | army secretary | navy secretary | air force secretary | veterans affairs secretary
        press secretary | deputy press secretary | permanent secretary | chief secretary | finance secretary
        attorney general | attorney-general | ag | a.g. | deputy attorney general | solicitor general | surgeon general
        governor | gov. | gov | lieutenant governor | lt. gov. | governor-general | governor general | vice governor
        mayor | deputy mayor | lord mayor | ambassador | amb. | consul | consul general | high commissioner
        envoy | special envoy | presidential envoy | special representative | special presidential envoy
        national security adviser | national security advisor | deputy national security adviser | security adviser
        deputy national security advisor | trade representative | permanent representative | chief negotiator
        head of state | head of government | chief of staff | chief minister | chief executive | supreme leader
        paramount leader | interim president | interim prime minister | caretaker prime minister | president-elect
        vice president-elect | prime minister-elect | chargé d'affaires | charge d'affaires | deputy ambassador
        commissioner | administrator | district governor | provincial governor | regional governor
        dictator | chairman of the federal reserve | fed chairman | fed chair | drug czar | border czar | administration official
        president in office | head of mission | diplomat | senior diplomat | career diplomat
        """),
    ("GOV", "m", """
        king | prince | crown prince | emperor | sultan | emir | sheikh | sheik | shah | tsar | czar | grand duke | duke
        deputy crown prince | archduke | baron | count | lord | sir | spokesman | chief spokesman
        """),
    ("GOV", "f", "queen | princess | empress | first lady | duchess | crown princess | sultana | dame | baroness | lady | spokeswoman"),
    ("GOV", "", "spokesperson | chief spokesperson"),
    ("IGO", "", """
        secretary general | secretary-general | deputy secretary general | deputy secretary-general
        assistant secretary general | assistant secretary-general | under-secretary-general | undersecretary-general
        under secretary general | high representative | director general | director-general | commissioner-general
        """),
    ("EUR", "", "commission president | european commission president | european council president | enlargement commissioner | trade commissioner"),
    ("LEG", "", """
        senator | sen. | sen | sens. | senators | representative | rep. | rep | reps. | speaker | house speaker | deputy speaker
        senate majority leader | senate minority leader | house majority leader | house minority leader | majority leader
        minority leader | majority whip | minority whip | congressional leader | mp | mep | lawmaker | legislator
        member of parliament | parliamentarian | deputy | council member | councillor | councilor
        parliament speaker | parliamentary speaker | duma speaker | state senator | state rep. | congressperson | del. | delegate | assembly member
        """),
    ("LEG", "m", "congressman | assemblyman | councilman | alderman"),
    ("LEG", "f", "congresswoman | assemblywoman | councilwoman"),
    ("MIL", "", """
        general | gen. | gen | generals | lieutenant general | lt. gen. | lt. gen | lt gen | lt gen. | lieutenant-general | ltg | major general | maj. gen.
        maj. gen | maj gen | maj gen. | major-general | brigadier general | brig. gen. | brig. gen | brig gen | brig gen. | brigadier-general | brigadier
        brig. | brig | colonel general | colonel-general | col. gen. | army general | air force general | marine general
        colonel | col. | col | cols. | lieutenant colonel | lieutenant-colonel | lt. col. | lt. col | lt col | lt col. | major | maj. | maj
        captain | capt. | capt | lieutenant | lt. | lt | first lieutenant | 1st lt. | second lieutenant | 2nd lt.
        sergeant | sgt. | sgt | staff sergeant | staff sgt. | sgt. 1st class | sergeant major | sgt. maj. | master sgt. | master sergeant | tech. sgt.
        first sergeant | sergeant first class | gunnery sergeant | command sgt. maj. | senior airman | airman 1st class | airman
        corporal | cpl. | lance corporal | lance cpl. | private | pvt. | pfc. | private first class | pfc | spc. | specialist | spec.
        admiral | adm. | adm | vice admiral | vice adm. | rear admiral | rear adm. | fleet admiral | commodore | commander | cmdr. | cmdr | lt. cmdr.
        lieutenant commander | petty officer | chief petty officer | senior chief petty officer | master chief petty officer | navy senior chief petty officer | navy petty officer | navy chief petty officer | army pfc. | army spc. | special warfare operator 1st class | petty officer 1st class | petty officer 2nd class | petty officer 3rd class
        ensign | seaman | midshipman | marshal | field marshal
        air marshal | air chief marshal | air vice-marshal | air vice marshal | air commodore | group captain | wing commander | squadron leader
        army chief of staff | air force chief of staff | navy chief of staff | military chief of staff | senior general | senior gen. | vice senior general
        air force chief | army chief | navy chief | military chief | army commander | navy commander | air force commander
        chief of defence | chief of defense | chief of the defence staff | chief of the general staff | chief of general staff
        chief of army staff | chairman of the joint chiefs of staff | joint chiefs chairman | supreme commander | supreme allied commander
        supreme allied commander europe | commander-in-chief | commander in chief | deputy commander | brigade commander | battalion commander | field commander
        military commander | task force commander | warrant officer | chief warrant officer | cadet | trooper | navy capt. | army capt. | navy secretary
        army col. | army lt. col. | army maj. | army gen. | army lt. gen. | army maj. gen. | army sgt. | army staff sgt. | army spc. | air force col. | air force gen. | air force lt. gen.
        air force maj. gen. | air force lt. col. | air force brig. gen. | marine corps gen. | marine gen. | marine col. | marine corps col. | marine corps lt. gen. | marine corps brig. gen.
        navy adm. | navy vice adm. | navy rear adm. | navy cmdr. | marine cpl. | marine sgt. | army brig. gen. | marine maj. | marine capt. | marine lt. col.
        """),
    ("MIL", "m", "serviceman | infantryman"),
    ("MIL", "f", "servicewoman"),
    ("COP", "", """
        police chief | chief of police | superintendent | supt. | inspector | detective | det. | constable | sheriff | police commissioner
        chief superintendent | chief inspector | chief constable | police officer | officer | deputy sheriff | marshal of police | patrolman | police spokesperson
        """),
    ("COP", "m", "police spokesman"),
    ("COP", "f", "police spokeswoman"),
    ("SPY", "", "cia director | cia chief | intelligence chief | spy chief | spymaster | director of national intelligence | intelligence director | mi6 chief | mi5 chief"),
    ("COP", "", "fbi director | fbi chief | fbi agent | special agent | agent"),
    ("JUD", "", """
        judge | justice | chief justice | chief judge | prosecutor | chief prosecutor | deputy prosecutor | state prosecutor | prosecutor general | prosecutor-general
        special counsel | special prosecutor | district attorney | magistrate | attorney | lawyer | public prosecutor | defense attorney | defence lawyer
        human rights lawyer | solicitor | barrister
        """),
    ("REL", "", """
        pope | cardinal | archbishop | bishop | patriarch | metropolitan | rabbi | chief rabbi | imam | ayatollah | grand ayatollah
        mullah | reverend | rev. | rev | grand mufti | mufti | pastor | monsignor | msgr. | dalai lama | cleric | priest
        """),
    ("REL", "m", "father | fr."),
    ("REB", "", "rebel leader | rebel commander | separatist leader | warlord | militant leader | guerrilla leader | insurgent leader | rebel chief | militia leader | militia commander | separatist commander"),
    ("REB", "", "taliban leader | isis leader | isil leader | al-qaeda leader | al qaeda leader | hamas leader | hezbollah leader | hezbollah chief | hamas chief"),
    ("PTY", "", "opposition leader | party leader | party chairman | party chief | conservative leader | labour leader | candidate | presidential candidate | presidential hopeful | front-runner | frontrunner | nominee | presidential nominee | general secretary | campaign manager"),
    ("EDU", "", "professor | prof. | prof | associate professor | assistant professor | historian | researcher | scholar | academic | political scientist | scientist | lecturer | economist | chief economist | student | dean | rector"),
    ("MED", "", "doctor | physician | surgeon | nurse | epidemiologist | virologist"),
    ("JRN", "", "journalist | reporter | correspondent | editor | editor-in-chief | columnist | photographer | photojournalist | broadcaster | blogger | anchor | commentator | freelance journalist"),
    ("JRN", "m", "anchorman | cameraman | newsman"),
    ("BUS", "", "ceo | cfo | coo | chief executive officer | chief operating officer | businessperson | billionaire | entrepreneur | tycoon | magnate | banker | oligarch | trader | financier | managing director | investor"),
    ("BUS", "m", "businessman"),
    ("BUS", "f", "businesswoman"),
    ("CVL", "", "activist | human rights activist | dissident | campaigner | protester | resident | author | writer | novelist | poet | actor | singer | director-producer | filmmaker | film director | artist | musician | composer | designer | architect | philosopher | pilot | driver | engineer | opposition activist | opposition politician | opposition figure | whistleblower | coach | player | footballer | driver | athlete | cosmonaut | astronaut"),
    ("CVL", "f", "actress"),
    ("LAB", "", "union leader | trade unionist"),
    (None, "m", "mr. | mr | monsieur | herr | señor | brother | messrs. | master"),
    (None, "f", "mrs. | mrs | ms. | ms | miss | madame | mme | mme. | frau | señora | madam | sister"),
    (None, "", """
        dr. | dr
        chief | leader | co-leader | deputy leader | head | deputy head | director | deputy director | executive director | acting director | assistant director
        chairperson | chair | co-chair | vice chair | adviser | advisor | senior adviser | senior advisor | presidential adviser | presidential aide
        foreign policy adviser | political adviser | military adviser | chief adviser | chief strategist | campaign adviser
        aide | senior aide | coordinator | president-designate | analyst | military analyst | political analyst | security analyst
        foreign policy chief | climate chief | humanitarian chief | security chief | intelligence official | defence chief | defense chief | envoy for syria | relief chief
        human rights chief | refugee chief | aid chief | trade chief | policy chief | general manager | manager | co-founder | founder | secretary to the cabinet | negotiator
        politician | statesperson | ruler | strongman | coordinator | rapporteur | special rapporteur | expert | founder | principal | owner
        """),
    (None, "m", "chairman | vice chairman | deputy chairman | statesman | ombudsman"),
    (None, "f", "chairwoman | stateswoman"),
)
#: not before a bare name: these want a country, a body or an article in front of them
_AFTER: tuple[tuple[str | None, str, str], ...] = (
    ("GOV", "", """
        official | senior official | government official | us official | minister of defence | minister of defense
        minister of foreign affairs | minister for foreign affairs | minister of the interior | minister of internal affairs | minister of finance | minister for europe
        minister of justice | minister of health | minister of energy | minister for the middle east | chief diplomat | top diplomat
        head of the government | head of the state | regional head | monarch | politburo member
        """),
    ("LEG", "", "chairman of the foreign affairs committee | member of congress | member of the european parliament | chair of the foreign affairs committee"),
    ("MIL", "", """
        soldier | officer | military official | military officer | military spokesman | army spokesman | military spokesperson | army spokeswoman | air force spokesman | navy spokesman
        veteran | marine | sailor | paratrooper | conscript | serviceman | sniper | chief of the armed forces | commander of the armed forces | defence official | defense official
        """),
    ("REB", "", "rebel | militant | insurgent | fighter | guerrilla | separatist | jihadist | terrorist | extremist | gunman"),
    ("REB", "m", "militiaman"),
    ("CRM", "", "drug lord | gang leader | hacker | smuggler | suspect"),
    ("CVL", "", "defendant | victim | eyewitness | witness | civilian | mother | father | wife | husband | son | daughter | citizen | neighbour | neighbor | survivor | volunteer | villager | hostage"),
    ("MED", "", "medic | paramedic | doctor | aid worker"),
    ("REF", "", "refugee | migrant | asylum seeker"),
    ("JRN", "", "publisher | news anchor"),
    ("PTY", "", "member of the opposition | politician of the opposition"),
)
# fmt: on


def _titles() -> tuple[Title, ...]:
    found: dict[str, Title] = {}
    for before, table in ((True, _BEFORE), (False, _AFTER)):
        for sector, gender, told in table:
            for words in told.replace("\n", "|").split("|"):
                if words.strip():
                    found.setdefault(words.strip(), Title(words.strip(), sector, before, gender))
    return tuple(found.values())


TITLES: tuple[Title, ...] = _titles()
