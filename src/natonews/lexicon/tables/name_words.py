"""Words that tell what a capitalised name is: heads of bodies, places and units, titles, particles.

Written by hand from general knowledge of English news.
"""

from typing import Final

# fmt: off
#: Last words of the names of bodies, or first words before "of" and "for": "Foreign Ministry", "Ministry of Defence".
BODY_HEADS: Final = frozenset("""
Academy Administration Agency Alliance Army Assembly Associates Association Associated Authority Board Branch Brotherhood Bureau Bundesliga
Cabinet Caucus Chamber Chancellery Church Circuit Club Coalition College Commission Committee Community Company Conference
Confederation Congregation Congress Congressional Conservancy Consortium Constabulary Consulate Convoy Cooperative Corporation Council Court
Delegation Department Directorate Division Embassy Enterprises Executive Exchange Faculty Federation Fellowship Force Forces
Forum Foundation Front Fund Government Group Guard Guards Holdings House Industries Initiative Inquiry Inspectorate Institute Institution Institutes
Journal Judiciary Labs Laboratories Laboratory League Legion Legislature Lodge Media Ministry Militia Mission Monitor Movement Navy Network Networks News
Observatory Office Orchestra Order Organisation Organization Organisations Parliament Partners Partnership Party Patriots Patrol Pictures Police Politburo
Post Press Program Programme Project Prosecutor Radio Rangers Records Registry Resistance Review School Schools Secretariat Sector Senate Service Services
Society Staff Star Studios Summit Symphony Systems Task Team Technologies Telegraph Television Theatre Times Today Treasury
Tribunal Tribune Troop Trust TV Union Unions Universities University Ventures Volunteers Watch Wing Weekly Works Worker
Airlines Airways Aerospace Artists Bank Brewery Capital Channel Chronicle Constellation Corps Courier Crescent Daily Dispatch Echo Electric Energy
Engineers Entertainment Fellows Films Gazette Globe Herald Hotspur Independents Insurance International Mail Magazine Mirror Motors Oil Petroleum
Pharmaceuticals Publishing Register Securities Semiconductor Shipyard Shipyards Society Solutions Sox Steel Telecom Telecommunications Times United
Orthodoxy Seminary Synod Diocese Archdiocese Patriarchate Presidium Presidency Regime Rada Soviet
Airborne Defence Defense Security Intelligence Gendarmerie Mujahideen Brigades Battalions Quartet Troika
Inc Inc. Corp Corp. Ltd Ltd. LLC plc PLC Co. GmbH AG S.A. LLP Bros. Bancorp
Books Publishers Publications Comics Software Interactive Productions Foods Stores Railways Railroad Railway Library Libraries Lab Philharmonic
Ensemble Choir Conservatory Conservatoire Polytechnic Rovers Wanderers F.C. FC A.F.C. AFC C.F. Incorporated Limited N.V. S.p.A. SpA A.G. Pty Cie.
Bancshares Chemicals Broadcasting Cellular Instruments Investments Investors Financial Restaurants Biotechnology Therapeutics
Electronics Consultants Consulting Advisers Advisors Logistics Textiles Mining Aluminum Gas Trading Telephone Communications Management Hospitals
Recordings Railroads Savings Bancorporation Semiconductors Band Quintet Trio Sextet Chorus Aviation Shipping
""".split())

#: Of these, the ones that say nothing when they close a name: they want more support, or another head.
WEAK_HEADS: Final = frozenset("""
House Star Order Post Capital Channel Team Works Wing Mail Program Programme Project Service Services Summit Conference Security
Defence Defense Intelligence Energy Steel Oil Airborne Watch Division Troop Task Mission Inquiry Echo Soviet Worker Today Review
Executive Sector Resistance Cabinet Independents Works Convoy Globe Court
Financial Mining Gas Trading Communications Management Investors Savings Aviation Shipping Library Lab Software Investments Advisers
Advisors Telephone
""".split())

#: A head that stands for one body of the article where it has a capital of its own: "the Coalition".
BARE_HEADS: Final = frozenset("""
Coalition Alliance Agency Ministry Commission Committee Council Senate Parliament Assembly Cabinet Government Administration Party Army Navy Court
Treasury Congress Church University College Union Department League Corps Commonwealth Security Regime Foundation
House
""".split())

#: Kinds of military unit.
UNIT_HEADS: Final = frozenset("""
Army Battalion Battery Brigade Company Corps Division Fleet Flotilla Group Legion Platoon Regiment Squadron Unit Wing Force Guards Command
Regiments Brigades Battalions Squadrons Divisions Armies Battlegroup Infantry Marines Cavalry Detachment Airborne
""".split())

#: Last words of the names of places.
PLACE_HEADS: Final = frozenset("""
Airport Airfield Airbase Archipelago Avenue Basin Bay Beach Boulevard Bridge Canal Canyon Cape Cemetery Channel City Coast Corridor County Creek
Crossing Dam Delta Desert District Dome Drive Falls Forest Fjord Garden Gardens Gap Glacier Governorate Gulf Harbor Harbour Heights Highlands Highway Hill Hills
Hospital Hotel Island Islands Isles Junction Lake Lakes Lane Mosque Mount Mountain Mountains Monument Museum Oblast Ocean Palace Park Pass Peak Peninsula Plain
Plains Plateau Plaza Point Port Prefecture Prison Province Provinces Range Reef Region Reservoir Ridge River Road Sea Shelf Shoal Spit Springs Square Stadium
Station Strait Straits Street Strip Temple Territory Territories Tower Town Township Tunnel Valley Village Voivodeship Wharf Zoo Barrage Gate Refinery
Planetarium Cathedral Abbey Castle Fort Fortress Base Arena Observatory Gallery Center Centre Raion Krai Okrug
Hall Ave. Blvd. Blvd Rd. Rd Hwy Auditorium Ballpark Racecourse Speedway Raceway Parkway Turnpike Expressway Freeway Motorway Woods Lagoon Waterfall
Volcano Crater Ranch Estate Quay Pier Marina Mausoleum Basilica Monastery Synagogue Shrine Skatepark Courthouse Library
""".split())

#: Of these, the ones that need a better reason to be a place.
WEAK_PLACE_HEADS: Final = frozenset("Center Centre Gate Point Pass Drive Dome Tower Spit Shelf Base Gallery Observatory Channel Corridor Gap Range Hall Estate Library Ranch Woods".split())

#: First words of the names of places.
PLACE_OPENERS: Final = frozenset("""
Mount Mt Mt. River Loch Lake Lakes Fort Ft. Camp Cape Port Point Isle Kibbutz Moshav Rio Tell Tall Tel Tal Jebel Jabal Wadi Ain Ayn Khirbat Deir Dayr Beit Bayt Kafr Umm Ras
Santa San St. Saint Puerto Villa El Los Las Nova Novo Velyka Mala Nizhny Veliky Bandar Shahr Khan Kampong Ban Nong Al-Bu
Isla Île Ile Sierra Monte Piazza Plaza Rue Calle Avenida Paseo Palacio Palais Palazzo Château Chateau Castello Porto Pont Ponte Cerro Playa Koh Pulau
Gunung Sankt Basse Grande Lago Lac Laguna Bahía Cabo Côte Costa Vila Wat Museo Musée Parque Parc Mont Îles
""".split())

#: Nouns before "of" and a place: "City of X", "Gulf of X".
PLACE_NOUNS_OF: Final = frozenset("""
Gulf Bay City State Province Strait Straits Isle Town Village Kingdom Republic District County Port Cape Sea Commonwealth Emirate Sultanate Principality Duchy
Governorate Region Territory Coast Mount Autonomous
""".split())

#: Lower-case nouns beside the name of a body: "the newspaper X", "X news agency".
BODY_NOUNS: Final = frozenset("""
newspaper newspapers daily weekly tabloid magazine agency broadcaster website channel station network group company firm party organization organisation militia
airline manufacturer bank movement club band startup start-up conglomerate subsidiary charity nonprofit think-tank newswire contractor retailer carmaker insurgency tribe clan faction
""".split())

#: Lower-case nouns after or before a place: "Daquq district", "the town of X".
PLACE_NOUNS: Final = frozenset("""
city town village district province region governorate oblast county suburb neighborhood neighbourhood settlement port hamlet municipality township
hospital mosque prison jail cathedral checkpoint
capital island peninsula valley prefecture stronghold area airport airbase airfield enclave outskirts state camp border river dam
cities towns villages provinces regions districts suburbs neighborhoods neighbourhoods settlements ports areas islands oblasts
""".split())

#: Capitalised or not, before a person's name. Titles of one word, and last words of longer ones.
TITLE_WORDS: Final = frozenset("""
mr mrs ms miss mx sir dame lord lady madam dr prof mr. mrs. ms. dr. prof. professor doctor rev. rev reverend father sister brother fr. rabbi imam ayatollah
hojjatoleslam sheikh shaikh sheik mullah mufti pope cardinal bishop archbishop patriarch pastor deacon saint hon. hon honourable honorable rt
president vice-president premier chancellor chairman chairwoman chairperson chair minister ministers secretary undersecretary under-secretary secretary-general
senator senators sen sen. sens. congressman congresswoman congressmen representative rep rep. reps. gov gov. governor governors mayor councillor councilman
councilwoman alderman mp mep msp delegate speaker whip ambassador ambassadors envoy consul attaché attache commissioner judge justice magistrate prosecutor
general gen gen. lieutenant lt lt. ltc lt.-gen. colonel col col. major maj maj. captain capt capt. commander cdr cmdr cmdr. comdr. sergeant sgt sgt. corporal cpl cpl. private pvt
pvt. pfc admiral adm adm. rear vice-admiral commodore brigadier brig brig. brig-gen marshal officer lance bombardier airman seaman ensign warrant petty
king queen prince princess emperor empress emir emirs sultan shah tsar czar duke duchess earl baron baroness count countess marquis viscount caliph pharaoh
director directors deputy spokesman spokeswoman spokesperson spokespeople chief leader coordinator negotiator adviser advisor aide strategist candidate nominee
attorney lawyer solicitor detective inspector superintendent sheriff constable agent analyst economist historian scientist researcher author writer poet novelist
journalist reporter correspondent editor columnist photographer presenter anchor host broadcaster blogger activist campaigner dissident whistleblower
actor actress singer musician composer conductor director filmmaker artist painter architect coach manager striker midfielder defender goalkeeper
player pitcher quarterback boxer champion astronaut cosmonaut pilot doctor surgeon nurse teacher student engineer businessman businesswoman tycoon oligarch
billionaire entrepreneur ceo cfo founder co-founder owner partner executive banker investor warlord militant fighter gunman suspect defendant
commander-in-chief governor-general attorney-general chief-of-staff diplomat diplomats politician lawmaker legislator parliamentarian opposition head
dictator strongman statesman mediator rapporteur co-chair ex-president ex-premier president-elect premier-designate veteran fellow comrade
wife husband son daughter brother sister father mother friend colleague cousin nephew uncle widow stepson daughters sons brothers sisters
commandant quartermaster lieutenant-general major-general lieutenant-colonel sergeant-major paymaster chaplain contestant resident survivor expert philosopher
mathematician physicist chemist economist theologian linguist anthropologist psychologist sociologist youtuber comedian comic magician wrestler golfer racer driver
official officials academic administrator amb. anchorman archduke assemblyman assemblywoman athlete barrister brigadier-general cadet cameraman cleric co-leader
colonel-general cols. commentator commissioner-general counsel dean designer det. director-general editor-in-chief epidemiologist footballer generals lecturer
ltg madame midshipman messrs. mme mme. monsignor msgr. physician patrolman pfc. photojournalist priest principal protester rector ruler scholar serviceman spc.
spc specialist stateswoman supt. taoiseach tánaiste trader trooper vice-chancellor virologist minister-designate president-designate herr frau
presidents kings queens popes chancellors justices professors emperors bishops detectives officers colonels captains lieutenants sergeants princes lords
sheikha maulana kaiser tsarina czarina maharaja hetman khedive akhund
rapper dj producer screenwriter playwright sculptor inventor explorer industrialist philanthropist publisher
""".split())

#: Titles that may stand after a body or a person too, so that a name after them in lower case may be anything.
LOWER_TITLE_STOP: Final = frozenset("head opposition general major private miss saint fellow rear chief partner officer count chair host pilot rt".split())

#: What may stand before a title and belongs to it.
TITLE_MODIFIERS: Final = frozenset("""
former ex acting deputy assistant associate vice senior junior chief prime foreign defence defense interior finance justice home health energy trade economy
economic education culture environment transport agriculture labour labor oil information state national security special permanent executive general
attorney under secretary lieutenant lt. lt major maj. brig. brig brigadier rear staff master gunnery first second 1st 2nd lance chief petty warrant sgt. sgt vice-
supreme allied military political presidential senate house majority minority parliamentary parliament party opposition regional local provincial federal
united nations press crown grand then late future incoming outgoing high managing communications human rights cabinet government ministry army navy marine air force corps
intelligence police district county city congressional democratic republican conservative labour liberal right honourable honorable most climate development homeland immigration interim caretaker business commerce digital industry humanitarian international migration
planning policy public rebel separatist science sports treasury veterans campaign border fed field drug aid affairs armed joint forces spy refugee paramount
""".split())

#: Inside the names of people, in lower case.
PARTICLES: Final = frozenset("de del della der den des di da do dos das du von van zu zum bin ben ibn al el la le lo ter ten af av y e ould abu bint zur und uz ul-".split())

#: Verbs of saying: what stands before or after them alone is most likely a person.
SAYING: Final = frozenset("""
said says told tells added adds asked asks argued argues warned warns wrote writes tweeted explained explains recalled recalls noted notes insisted
insists replied replies claimed claims stressed admitted admits thinks thought believes believed knew knows smiled laughed nodded resigned
who whom whose
""".split())

#: Verbs of plain speech, of which the subject is a person unless states and bodies are known to speak.
PLAIN_SPEECH: Final = frozenset("""
said says told tells added adds asked asks argued argues warned warns explained explains recalled recalls replied replies conceded concedes joked jokes
testified testifies admitted admits quipped thinks thought believes smiled laughed nodded shrugged sighed shook winced grinned paused remembers remembered
""".split())

#: What only a person does.
RESIGNING: Final = frozenset("resigned resigns retired retires smiled laughed nodded shrugged sighed grinned testified testifies quipped joked married".split())

#: What leaders do, and cities do not.
PERSONAL_DEEDS: Final = PLAIN_SPEECH | RESIGNING | frozenset("""
visited visits met meets flew flies arrived arrives travelled traveled travels vowed vows pledged pledges urged urges thanked thanks praised praises insisted insists
denied denies called calls hailed hails stressed stresses noted notes declined declines reiterated reiterates spoke speaks briefed briefs phoned phones assured assures
apologised apologized signed signs landed lands dismissed dismisses rejected rejects accused accuses promised promises testified
""".split())

#: What somebody unknown does more often than a place or a body unknown.
MOVING: Final = frozenset("went goes walked walks wore drove married wept died surrendered fled escaped".split())

#: What is done to people alone: "was sworn in".
SUFFERED: Final = frozenset("elected re-elected appointed sworn sacked arrested inaugurated born nominated ousted deposed jailed sentenced acquitted extradited hospitalised hospitalized married".split())

#: After these stands a person: "met Austin", "told Barak".
MEETING: Final = frozenset("met meets meet told tells thanked thanks thank phoned asked briefed interviewed appointed nominated succeeded replaced".split())

#: Capitalised words that are no name of a person, body or place by themselves.
NO_NAMES: Final = frozenset("""
I Mr Mrs Ms Sir God Internet Web TV DVD CD PC DNA RNA GDP CEO CFO CTO AM PM BC AD BCE CE OK FAQ HIV AIDS UTC GMT EST EDT PST PDT CET BST UFO IED IEDs WMD WMDs PTSD COVID-19 Covid-19
VBIED VBIEDs SVBIED ICBM ICBMs SLBM MRBM SRBM IRBM SAM SAMs APC APCs IFV HIMARS ATACMS MANPADS MANPAD CBRN JCPOA NPT INF START CFE ABM MIRV AWACS ISR RPG RPGs JDAM GMLRS
EEZ ADIZ FTA GNP CPI PMI VAT MOU LNG LPG MVP RBI MHZ MHz GHZ GHz KHz MW GW KW MHz CT FEC ROV ROVs SMS DIY BDSM STEM AKA FYI ASAP TBD FM DJ MC HQ COP21 COP26 COP27 COP28 CCTV
UHF VHF LSD CO2 PCR ICU ER GM GMO WW1 WW2 WWI WWII D-Day V-Day LNG B2B ETF IPO EV EVs AR-15 AK-47 M-16 MP MPs MEP MEPs QC JD RN PM PMs VP SecDef FM ST IE OS
NAFTA TTIP TPP CPTPP CETA USMCA START SALT ABM NOW COVID Covid Coronavirus Ebola Zika MRI MRSA PhD MBA BA MA BSc MSc LGBT LGBTQ NGO NGOs POW POWs VIP DUI UAV UAVs GPS USB HTML PDF URL IQ ID SUV ATM IT PR HR AI VR HD LED
English Arabic Latin Hebrew Hindi Urdu Mandarin Cantonese Farsi Pashto Swahili Esperanto Christmas Easter Ramadan Eid Thanksgiving Halloween Hanukkah Passover
Islam Christianity Judaism Buddhism Hinduism Sunni Shia Bible Quran Koran Koranic Torah Olympic Olympics Paralympic Paralympics Oscar Oscars Nobel Grammy Emmy
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Earth Mars Venus Jupiter Saturn Mercury Moon Sun Photo Image Photos Video Read More Share Related Source
Brexit Holocaust Renaissance Constitution Bill Act Treaty Agreement Accord Accords Protocol Resolution Declaration Article Chapter Section Charter
Convention Cold War II III IV World Cup Championship Championships League Prize Award Awards Medal Day Week Month Year Eve Conference Summit Operation
Q A Question Answer QUESTION ANSWER Dear Yes No Oh Well Hello Hi Thanks Facebook-like Android Windows iPhone iPad Kalashnikov Patriot
Bitcoin Marxist Marxism Communism Fascism Nazism Zionism Capitalism Socialist Socialism Liberal Liberals Conservative Conservatism Republican Democrat
Ph.D Ph.D. M.D. B.A. M.A. B.S. M.S. U.S.-based Tweet Tweets Twitter-like Mother Father Dad Mom Mum Grandma Grandpa Lord Christ Koran-burning
North South East West Northern Southern Eastern Western Central
FDI ICT GIS USD EUR GBP CAD AUD CHF JPY MXN IDP IDPs SUVs CNG LEDs CPU GPU PPE ISBN ISSN SME SMEs CEOs VIPs ATMs UFOs MRAP IPOs DJs BMI IVF STD STDs
OCD ADHD EP LP CDs DVDs MVPs ERA XML SQL API APIs VPN ISP SIM 3D CGI PCs TVs RSVP IDs
""".split())

#: What a plural after a place's name is, where it is no team or body: "Minsk Agreements".
EVENTS: Final = frozenset("""
Accord Accords Agreement Agreements Convention Conventions Protocol Protocols Treaty Treaties Talks Games Olympics Principles Declaration Process Summit Conference
Attacks Bombings Riots Protests Papers Islands Awards Elections Primaries Rules Guidelines Principles Goals Sanctions Statement Communique Hills
Championship Series
""".split())

#: What follows a body's name where all of it names a law, a prize or a day.
LAWS: Final = frozenset("Act Bill Treaty Agreement Convention Resolution Law Award Awards Prize Medal Day Week Month Series Cup Championship Championships Draft".split())

PRIZES: Final = frozenset("Award Awards Prize Medal Series Cup Championship Championships Trophy Show Festival Tour".split())

#: Compass words before a place: "Southern Indiana".
DIRECTIONS: Final = frozenset("""
North South East West Northern Southern Eastern Western Central Upper Lower Northeast Northwest Southeast Southwest Northeastern Northwestern Southeastern
Southwestern Greater Inner Outer Downtown Mid Occupied Far New Old
""".split())

#: After one of these, an unknown name is most likely a place.
PLACE_PREPOSITIONS: Final = frozenset("in near outside towards toward around across throughout via inside beyond".split())

#: A place stands after these even where a person or a word has the same name.
PLACING: Final = frozenset("in at near from to outside into across towards toward".split())

#: Nouns of bodies that follow a name of another kind as easily: "the Assad group", "the Moscow bank".
LOOSE_NOUNS: Final = frozenset("group company organization organisation bank network club movement channel station firm agency".split())

#: Before the name of a ship, which is no person, place or body.
SHIPS: Final = frozenset("USS HMS HMCS HMAS HNLMS HDMS INS USNS USCGC RFA MV SS JS ROKS KRI BRP TCG FGS ORP HNoMS MT".split())

#: Verbs before a place that armies take.
TAKING: Final = frozenset("""
captured recaptured retook took held holds hold defended seized liberated besieged shelled bombed bombarded encircled stormed entered overran evacuated capture recapture retake
liberate besiege encircle storm seize capturing retaking seizing liberating encircling entering shelling bombing
""".split())

#: Names that several states give to a body: meant is that of a state the article names.
SHARED_BODIES: Final = frozenset("""
Ministry of Defence|MoD|MOD|Coast Guard|National Guard|Congress|Senate|House of Representatives|Marines|Marine Corps|National Security Council|NSC
Joint Chiefs of Staff|Joint Chiefs|House of Commons|Commons|House of Lords|Labour|Labour Party|Conservatives|Conservative Party|Tories|Democratic Party
National Front|People's Party|Central Command|Home Office|Cabinet Office|Secret Service|Foreign Intelligence Service|National Intelligence Service
Department of Justice|Department of Defense|Defense Department|Justice Department|Ministry of State Security|State Duma|Green Party|National Assembly
Central Military Commission|Liberal Democratic Party|Investigative Committee|Republicans|Democrats|Constitutional Court|Presidential Council
""".replace("\n", "|").strip("|").split("|"))

#: Heads of bodies that are told apart by their leaders: "the Liberation Front of Omar Quill".
LED_HEADS: Final = frozenset("Front Army Movement Party Brigade Brigades Battalion Forces Militia Alliance Government Coalition Faction Guard Command".split())

#: What a person rules: "the Assad regime" is a body.
REGIMES: Final = frozenset("regime administration government dictatorship junta".split())

#: Bodies that are called after people with titles: "King University".
SCHOOLS: Final = frozenset("University College School Academy Foundation Institute Trust Hospital".split())

#: First words of places that begin people's names as easily: "San", "Khan".
PERSON_OPENERS: Final = frozenset("St. Saint Santa San Khan Villa El Los Las Ban Rio Umm Ain Mala Point Tal Tel Deir Ras Tell Nova Novo Monte Costa Plaza Porto Pont Ponte Vila Sierra Grande Lago Lac Cerro Paseo Mont".split())

#: Titles after which a name of a place or a body is a person's: "Mr Israel", "Gen. Washington".
MISTER: Final = frozenset("mr mr. mrs mrs. ms ms. dr dr. sir dame lady miss".split())
HONORIFICS: Final = MISTER | frozenset("""
lord secretary minister sen sen. senator rep rep. gen gen. col col. lt lt. maj maj. brig brig. capt capt. cdr cdr. sgt sgt. adm adm. president king queen prince princess judge justice rabbi imam sheikh
ayatollah pope gov. governor prof prof. rev. professor
""".split())

#: Numbers that close the name of a unit: "Mobile Unit Two".
NUMBER_NAMES: Final = frozenset("One Two Three Four Five Six Seven Eight Nine Ten".split())

#: The last part of a hyphenated word whose first part is a name: "NATO-led", "Moscow-based".
COMPOUND_TAILS: Final = frozenset("""
led backed based born style made held occupied controlled run owned funded trained supplied built sponsored aligned allied affiliated linked friendly brokered bound wide area
speaking majority administered installed appointed imposed mediated supported inspired designed educated registered flagged dominated armed era held annexed like
""".split())

#: Heads of companies that say nothing after common words: "Time Management".
COMPANY_HEADS: Final = frozenset("Financial Mining Gas Trading Communications Management Investors Savings Aviation Shipping Software Investments Telephone Logistics Energy".split())

#: First words of the names of bodies in other languages: "Universidad de Chile", "Banco Popular".
FOREIGN_HEADS: Final = frozenset("""
Escola Colegio Colégio Módulo Universidad Universidade Université Universität Universiteit Università Universitat Uniwersytet Instituto Institut Istituto École Ecole Escuela Hochschule Akademie Banco Banca Banque
Crédit Credit Société Societe Compagnie Cie. Companhia Compañía Partido Parti Partito Grupo Gruppo Groupe Fundación Fondation Fundação Fondazione Stiftung Ministère Ministerio
Teatro Théâtre Orchestre Asociación Associação Confédération Confederación Unión União Frente Movimiento Movimento Mouvement Assemblée Asamblea Consejo
""".split())

#: First words of the names of clubs, before a place: "Real Madrid".
CLUB_OPENERS: Final = frozenset("""
FC AC AS SC SK FK NK CSKA Real Atlético Atletico Sporting Athletic Inter Dynamo Dinamo Spartak Lokomotiv Borussia Olympique Deportivo Bayern Bayer Werder Hertha Racing Partizan
Rapid Standard Shakhtar Zenit
""".split())

#: Who plays for or in a body, after its name: "Quill Jam guitarist X".
PLAYERS: Final = frozenset("""
guitarist bassist drummer frontman vocalist keyboardist striker midfielder goalkeeper defender quarterback linebacker outfielder shortstop
""".split())

#: What belongs to a company, after its name: "Quill shares".
COMPANY_NOUNS: Final = frozenset("""
shares stock earnings shareholders holders revenue revenues profits stockholders ceo cfo subsidiary headquarters executives employees spokesman spokeswoman spokesperson
""".split())

#: Who or what is of, at or for a company: "a spokesman for Quill".
COMPANY_RELATIONS: Final = frozenset("""
spokesman spokeswoman spokesperson analyst analysts subsidiary unit division shares stake shareholders employee employees ceo executive economist strategist trader
acquisition takeover affiliate
""".split())

#: What a people or a language has, after its name.
PEOPLE_NOUNS: Final = frozenset("""
language languages dialect dialects alphabet script people peoples culture mythology grammar speakers ancestry descent tribesmen
""".split())

#: What an album, a film or a book is called before its name, which is no person, place or body.
WORK_NOUNS: Final = frozenset("album albums song songs single film movie novel book series sitcom opera play poem anthem trilogy musical documentary videogame painting".split())

#: What a person, a body or a place is said to be: "Quill is a village in ...", "Quill, a German company, ...".
DESCRIBED: Final = (
    ("LOC", frozenset("""
city town village commune municipality hamlet suburb neighbourhood neighborhood district county province river lake mountain island islands peninsula region settlement township
parish borough bay volcano valley airport capital resort locality port canton prefecture stream creek peak
""".split())),
    ("ORG", frozenset("""
company band newspaper magazine university college school club team organisation organization party manufacturer airline bank charity broadcaster publisher label firm
corporation retailer brewery group trio quartet duo orchestra militia agency website startup conglomerate supermarket union association nonprofit federation maker
institute foundation
""".split())),
    ("PER", frozenset("""
politician footballer player singer actor actress author writer poet composer painter lawyer musician guitarist drummer activist journalist diplomat scientist physicist
mathematician economist historian philosopher bishop officer soldier athlete swimmer cyclist boxer wrestler coach professor engineer architect businessman businesswoman
novelist director producer spokesman spokeswoman resident farmer teacher student nurse doctor surgeon priest astronaut analyst researcher man woman boy girl goalkeeper
striker midfielder defender rapper dancer model artist sculptor photographer judge senator lawmaker general colonel
""".split())),
)

#: After "the" and a given name: "Catherine the Great".
EPITHETS: Final = frozenset("Great Terrible Conqueror Magnificent Bold Wise Brave Bald Pious Navigator Confessor Impaler Elder Younger Victorious Fair Lionheart Builder Good Bad".split())

#: Titles that are called by their land: "the Duke of Wellington".
NOBLES: Final = frozenset("Duke Duchess Earl Marquess Marquis Marchioness Viscount Viscountess Count Countess Baron Baroness Prince Princess".split())

#: To whom bodies belong: "Workers' Party", "People's Union".
OWNERS: Final = frozenset("""
People Peoples Workers Women Veterans Teachers Farmers Children Soldiers Lawyers Students Writers Journalists Men Mothers Employers Doctors Nurses Bankers Lords Citizens Peasants Miners
Consumers Physicians Bishops Pensioners Officers Seamen Prisoners Tenants
""".split())

#: After whom colleges and cathedrals are called: "St. Mary's College" has the saint before it, "Queen's University" only this.
PATRONS: Final = frozenset("King Queen Children Women Christ Regent".split())

#: People of history and art whom one word names. Written by hand.
FAMOUS: Final = frozenset("""
Napoleon Hitler Stalin Lenin Trotsky Mussolini Churchill Mozart Beethoven Shakespeare Einstein Darwin Plato Aristotle Socrates Jesus Gandhi Galileo Copernicus Columbus Magellan
Caesar Cleopatra Charlemagne Buddha Confucius Mao Picasso Rembrandt Michelangelo Raphael Bach Wagner Chopin Tchaikovsky Verdi Puccini Vivaldi Haydn Schubert Brahms Mahler Stravinsky
Debussy Liszt Dante Goethe Schiller Nietzsche Kant Hegel Voltaire Rousseau Descartes Spinoza Machiavelli Erasmus Tolstoy Dostoevsky Chekhov Pushkin Gogol Kafka Dickens Hemingway
Milton Chaucer Virgil Ovid Cicero Sophocles Euripides Herodotus Pythagoras Archimedes Euclid Ptolemy Hippocrates Cervantes Borges Neruda Monet Manet Matisse Cézanne Gauguin Warhol
Goya Velázquez Caravaggio Titian Botticelli Vermeer Rubens Dürer Freud Jung Elvis Beyoncé Eminem Rihanna Björk Madonna Pelé Ronaldinho Robespierre Bismarck Metternich Garibaldi
Bolívar Nasser Nehru Atatürk Franco Perón Eichmann Goebbels Himmler Göring Rommel Eisenhower Roosevelt Khrushchev Brezhnev Gorbachev Ceaușescu Tito Pinochet Allende Hirohito
Augustus Nero Hadrian Constantine Justinian Saladin Suleiman Tamerlane Luther Calvin Aquinas Averroes Avicenna Muhammad Moses Solomon
""".split())

SAINTS: Final = frozenset("St. St Saint".split())
# fmt: on
