"""More cases of the same kinds, written later than the rules: other words, years, genres and speakers."""

# fmt: off
# ruff: noqa: E501, Q003
REPLIES: tuple[tuple[str, str], ...] = (
    ("Viktor Orban says Ukraine is not sovereign\n\nBUDAPEST, Jan 16 - Hungarian Prime Minister Viktor Orban said on Tuesday that "
     "Ukraine was no longer a sovereign country.\n\nUkrainian Foreign Ministry spokesman Oleg Nikolenko rebuffed the "
     "statement as \"manipulation\".", "Nikolenko > Orban"),
    ("Tokyo summoned the ambassador after Beijing said the islands were Chinese. Japan's top government spokesman Hirokazu "
     "Matsuno said Tokyo could not accept China's claim.", "Matsuno > China"),
    ("\"Nobody will tell us whom to trade with,\" Modi told reporters. Asked to comment on Modi's words, a White House official "
     "said Washington respected India's choices.", "* > Modi"),
    ("Kim Yo Jong called the South's leaders fools.\n\nSeoul's Unification Ministry expressed regret over her remarks.",
     "Ministry > Kim"),
    ("Trump has repeatedly said that Greenland should belong to the United States. \"Greenland is not for sale,\" Egede said in "
     "response.", "Egede > Trump"),
    ("Zelenskyy: Putin is afraid of talks\n\nPutin's spokesman Dmitry Peskov dismissed Zelenskyy's comments, saying Moscow was "
     "open to talks.", "Peskov > Zelensky"),
    ("In an interview with Der Spiegel, Merz said the American umbrella could not be taken for granted. Pistorius disagreed with "
     "Merz, telling parliament the umbrella stood.", "Pistorius > Merz"),
    ("\"We have no plans to attack anybody,\" Shoigu said. Wallace said he did not believe Shoigu's assurances.", "Wallace > Shoigu"),
    ("Belgrade said it would never recognise Kosovo. Pristina's prime minister Albin Kurti shot back, saying recognition was a fact.",
     "Kurti > Serbia"),
    ("Cameron urged Israel to let in more aid. Netanyahu rejected the call.", "Netanyahu > Cameron"),
    ("The IAEA said Iran had enriched uranium to 60 percent. Tehran branded the report political.", "Iran > *"),
    ("Greece says Turkey violated its airspace. Turkey denied violating Greek airspace.", "Turk > Greece"),
    ("Fumio Kishida offered to meet Kim Jong Un. Pyongyang spurned the offer.", "North Korea > Kishida"),
    ("MR PRICE: The meeting went well.\n\nQUESTION: Did he apologise?\n\nMR PRICE: I won't go into details.", "Price > *"),
    ("INTERVIEWER: Is the Alliance ready?\n\nADMIRAL BAUER: Yes. We have plans.\n\nINTERVIEWER: Thank you.", "Bauer > *"),
    ("Maduro said the ships were an invasion force. Hegseth scoffed at the suggestion.", "Hegseth > Maduro"),
    ("Poland's president vetoed the bill. Its prime minister said the veto was a mistake.", ""),
    ("Erdogan told supporters that Athens was arming the islands. \"Lies,\" Mitsotakis said on Wednesday.", "Mitsotakis > Erdo"),
    ("Wagner chief Yevgeny Prigozhin said the army had abandoned Bakhmut. The defence ministry denied Prigozhin's claim.",
     "ministry > Prigozhin"),
    ("Macron proposed a European army. Duda poured cold water on the idea.\n\n\"We have NATO,\" Duda said.", "Duda > Macron"),
    ("Lukashenko offered to mediate. Kyiv did not respond to the offer.", ""),
    ("Sanchez criticised Israel's operation in Rafah. Israel's Foreign Minister Israel Katz lashed out at Sanchez over the "
     "criticism, accusing him of rewarding terror.", "Katz > Sanchez"),
    ("\"The Baltics are next,\" the retired general warned. Latvian President Edgars Rinkevics cautioned against such talk. \"Our "
     "border is quiet,\" he said.", ""),
    ("Musk wrote that NATO was obsolete. Echoing Musk's view, Senator Mike Lee said the United States should leave.",
     "Lee > Musk"),
    ("Zakharova said London was behind the blast. British Defence Secretary Ben Wallace replied: \"They are peddling false "
     "claims of an epic scale.\"", "Wallace > Zakharova"),
    ("Ramaphosa condemned the raid. The Israeli ambassador said the raid had freed two hostages.", ""),
    ("Brazil said it would stay out of the war. India also said it would stay out.", ""),
    ("The defence minister told MPs that shells were on their way. Opposition leaders questioned the minister's figures.", ""),
    ("Borrell said sanctions were working. \"That's simply not true,\" Szijjarto said.", "Szijjarto > Borrell"),
    ("Stoltenberg said Ukraine would join NATO. Asked about this, Orban said it would mean war.", "Orban > Stoltenberg"),
    ("Rubio threatened to walk away from the talks. Responding to Rubio, Peskov said Moscow was in no hurry.", "Peskov > Rubio"),
    ("The claim by Hezbollah that it had hit the base was dismissed by the Israeli army. Hezbollah said it had fired 60 rockets "
     "at the base.", "Israel > Hezbollah"),
    ("Medvedev said nuclear arms were an option. The remarks drew condemnation from Berlin. \"Such rhetoric is dangerous,\" "
     "Scholz said.", "Scholz > Medvedev"),
    ("Ahmed said his troops had taken Mekelle. Debretsion Gebremichael denied it.", "Debretsion > Ahmed"),
    ("Le Pen praised Putin in 2017. Zelenskyy visited Paris in 2023 and thanked Macron.", ""),
    ("Abbas accused Israel of genocide. Lapid called Abbas's accusation a moral disgrace.", "Lapid > Abbas"),
    ("US officials said China was weighing arms for Russia. \"It is disinformation,\" Wang Wenbin said at a briefing in Beijing.",
     "Wang > *"),
    ("Blinken said Beijing would face consequences. The Chinese Foreign Ministry hit back at Blinken, saying Washington was "
     "pouring oil on the fire.", "Ministry > Blinken"),
    ("The Dutch premier said jets would come by summer. Zelenskyy hailed the announcement.", "Zelensky > *"),
    ("Andrea Mitchell asked whether the F-35s would be delivered. \"They will,\" Lloyd Austin answered.", "Austin > Mitchell"),
    ("Niger's junta ordered French troops to leave. Paris said only elected leaders could make such a demand.", "France > *"),
    ("The president spoke for an hour. The crowd booed. Protesters demanded his resignation.", ""),
    ("Fico said that Slovakia would not vote for sanctions. In a separate interview, Nauseda said the sanctions should be tougher.",
     ""),
    ("Lula said Ukraine shared the blame for the war. Kirby accused Lula of parroting Russian propaganda.", "Kirby > Lula"),
    ("Michel said enlargement should come by 2030. The Commission said merit would decide.", ""),
    ("Meloni backed Zelenskyy's peace plan at the summit in Rome. \"We stand with Kyiv,\" she said.", ""),
    ("Milei insulted Sanchez's wife. Madrid recalled its ambassador. Albares demanded a public apology.", ""),
    ("Pashinyan said the CSTO had failed Armenia. Moscow disputed Pashinyan's assessment. Zakharova said Yerevan was playing a "
     "double game.", "Russia > Pashinyan"),
)

ACTS: tuple[tuple[str, str, str], ...] = (
    ("\"Not one inch will be given up,\" Zelenskyy insisted.", "insisted", "assert|reject|promise"),
    ("Kishida expressed regret for the wartime past.", "expressed regret", "apologize"),
    ("\"I am grateful to Prime Minister Starmer,\" Zelenskyy said.", "said", "thank"),
    ("Kurti refused to sign the paper.", "refused", "reject|decline"),
    ("The Kremlin blamed Kyiv for the blast.", "blamed", "accuse"),
    ("Trudeau voiced support for Latvia's request.", "voiced support", "support"),
    ("The envoy hopes that the truce will last.", "hopes", "expect"),
    ("The general did not confirm the losses.", "confirm", "not *|decline"),
    ("The spokeswoman refused to say how many soldiers had died.", "refused", "decline"),
    ("Cavusoglu suggested that ministers meet in Antalya.", "suggested", "propose|assert"),
    ("Hezbollah vowed to avenge the commander.", "vowed", "threaten|promise"),
    ("\"Any attack on our soil will be answered with overwhelming force,\" Khamenei warned.", "warned", "warn|threaten"),
    ("Rinkevics lauded the Estonian decision.", "lauded", "praise"),
    ("The UN chief appealed for calm.", "appealed", "demand|ask"),
    ("Beijing protested against the sail-past.", "protested", "criticize|reject"),
    ("\"Will there be elections? That is the question,\" Stubb said.", "said", "ask|assert"),
    ("The Swiss government plans to raise spending, it said.", "said", "assert|announce"),
    ("Tinubu ordered the army to withdraw.", "ordered", "demand"),
    ("The prime minister conceded that mistakes had been made.", "conceded", "assert"),
    ("\"We are sorry for the families' loss,\" the airline said.", "said", "apologize"),
    ("Sandu said Moldova would join the EU by 2030.", "said", "assert|expect|promise"),
    ("The opposition slammed the deal as a sell-out.", "slammed", "criticize"),
)

NESTING: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Grossi reported that Iranian officials had assured him that inspectors could return.",
     (("reported", "Grossi", ""), ("assured", "*", "reported"))),
    ("Witkoff told Fox News that Putin had promised not to attack Europe.",
     (("told", "Witkoff", ""), ("promised", "Putin", "told"))),
    ("The Washington Post reported that Zelenskyy had urged commanders to hold the town.",
     (("reported", "Washington Post", ""), ("urged", "Zelensky", "reported"))),
    ("Kyiv says Moscow claims that the bridge is safe.",
     (("says", "Ukraine", ""), ("claims", "Russia", "says"))),
    ("Kuleba stressed that Lavrov had said Russia would not attack Ukraine.",
     (("stressed", "Kuleba", ""), ("said", "Lavrov", "stressed"))),
    ("Trump said Putin told him he would release the prisoners.",
     (("said", "Trump", ""), ("told", "Putin", "said"))),
    ("\"The president has made clear that he wants a deal,\" Waltz said.",
     (("said", "Waltz", ""), ("made clear", "*", "said"))),
    ("Scholz said he expected Orban to agree.",
     (("said", "Scholz", ""), ("expected", "Scholz", "said"))),
    ("Rasmussen warned that Moscow was threatening Copenhagen.",
     (("warned", "Rasmussen", ""),)),
)

STATUS: tuple[tuple[str, str, str, str], ...] = (
    ("Ukraine accused Russia of bombing a theatre in Mariupol.", "bombing", "reported", "accused"),
    ("Ethiopia denied killing civilians in Axum.", "killing", "negated", "denied"),
    ("Moscow rejected claims that it had poisoned Navalny.", "poisoned", "negated|hypothetical|reported", "*"),
    ("Denmark will send F-16 jets to Ukraine next year.", "send", "planned", ""),
    ("Sweden may send troops to Latvia.", "send", "hypothetical", ""),
    ("Hungary threatened to veto the sanctions against Russia.", "threatened", "asserted", "*"),
    ("Turkish jets bombed Kurdish positions in Syria on Sunday.", "bombed", "asserted", ""),
    ("NATO said it would deploy battlegroups to Romania.", "deploy", "planned", "said"),
    ("Unless Serbia withdraws its troops, NATO will respond.", "withdraws", "hypothetical|negated|none", "*"),
    ("China has never threatened Sweden, the ambassador said.", "threatened", "negated", "said"),
    ("\"We did not attack the ship,\" Houthi spokesman Yahya Saree said.", "attack", "negated", "said"),
    ("\"Russia shelled our hospital,\" the mayor of Kharkiv said.", "shelled", "reported", "said"),
    ("Israel and Hamas agreed to a truce on Wednesday, Qatar said.", "agreed", "reported", "said"),
    ("The two presidents are expected to meet in Riyadh.", "meet", "planned|hypothetical", "*"),
    ("Britain sanctioned twelve Russian banks on Thursday.", "sanctioned", "asserted", ""),
    ("Iran reportedly sent drones to Sudan.", "sent", "reported|hypothetical", "*"),
    ("Peskov denied reports that Russia had attacked the dam.", "attacked", "negated|hypothetical", "*"),
    ("Zelenskyy said on Friday: \"We thank our partners. Russia attacked Kharkiv again last night.\"", "attacked", "reported", "said"),
    ("MARK RUTTE: Good morning. Russia attacked Kyiv last night. We condemn it.", "attacked", "reported", "*"),
    ("Macron would not visit Moscow, aides said.", "visit", "negated|hypothetical|planned|reported|none", "said"),
    ("Burundi accused Rwanda of supporting rebels.", "supporting", "reported", "accused"),
)

DISPUTES: tuple[tuple[str, str], ...] = (
    ("Armenia said Azerbaijani forces had shelled Jermuk. Azerbaijan denied that its forces had shelled Jermuk.",
     "Armenia / Azerbaijan"),
    ("Zelenskyy said Russia had fired 70 missiles. Putin said peace was near.", ""),
    ("Seoul said the North had fired a missile. Pyongyang dismissed the claim as a fabrication.", "South Korea / North Korea"),
)

STANCE: tuple[tuple[str, str, str], ...] = (
    ("Xi lambasted Washington for its arms sales to Taiwan.", "lambasted", "against United States"),
    ("Duda hailed Finland's accession.", "hailed", "for 'accession'"),
    ("Starmer endorsed the proposal.", "endorsed", "for 'proposal'"),
    ("Erdogan denounced Israel.", "denounced", "against Israel"),
    ("Szijjarto said the pipeline was safe.", "said", ""),
    ("The mayor was condemned by Amnesty International.", "condemned", "against *"),
    ("Fico objected to the sanctions.", "objected", "against 'sanctions'"),
    ("Baltic leaders support Ukraine.", "support", "for Ukraine"),
    ("Sunak announced new aid.", "announced", ""),
    ("Zelenskyy did not thank Germany.", "thank", ""),
)

FRAME: tuple[tuple[str, dict[str, object]], ...] = (
    ("Kosovo police officer killed in ambush\n\nPRISTINA, Sept. 24, 2023 (AP) — A police officer was killed on Sunday.",
     {"title": "Kosovo police officer killed in ambush", "place": "Pristina", "date": "2023-09-24", "agency": "AP"}),
    ("ISLAMABAD: Pakistan summoned the Afghan envoy on Monday.", {"place": "Islamabad", "country": "PAK"}),
    ("By Thomas Grove\n\nRussian troops moved towards the border on Friday, officials said.", {"authors": ("Thomas Grove",)}),
    ("Iran talks end without deal\nNegotiators leave Vienna after a week\n\nVIENNA, March 11, 2022 (Reuters) - Talks ended on "
     "Friday.", {"title": "Iran talks end without deal", "place": "Vienna", "country": "AUT", "date": "2022-03-11"}),
    ("TOKYO, April 9, 2015 (Kyodo) - Japan and the United States agreed on drills.", {"place": "Tokyo", "agency": "Kyodo",
                                                                                     "published": "2015-04-09"}),
    ("Soldiers patrol in Gao, Mali, May 3, 2019. AFP/Jean Petit\n\nMali's army said it had killed 20 militants.",
     {"kind:patrol": "caption", "kind:militants": "prose"}),
    ("Opinion: Why Europe must rearm\n\nBy Anna Berg\n\nEurope has slept for thirty years.",
     {"authors": ("Anna Berg",), "kind:slept": "prose"}),
    ("Q: Minister, will you sign?\nA: Yes, tomorrow.\nQ: Where?\nA: In Geneva.", {"kind:tomorrow": "turn"}),
    ("SECRETARY BLINKEN: Good afternoon. I met with President Erdogan.\n\nQUESTION: Did he agree?\n\nSECRETARY BLINKEN: We made "
     "progress.", {"turns": ("SECRETARY BLINKEN > Antony Blinken", "QUESTION > None", "SECRETARY BLINKEN > Antony Blinken")}),
    ("Minsk protests\n\nPosted at 10:15, 12 August 2020\n\nPolice detained 6,000 people.", {"published": "2020-08-12"}),
    ("WASHINGTON — The Pentagon said Tuesday it would send 1,500 troops.\n\nAssociated Press writer Lolita Baldor contributed to "
     "this report.", {"place": "Washington", "country": "USA", "kind:contributed": "byline"}),
    ("Key points:\n\u2022 Russia left the deal\n\u2022 Wheat prices rose\n\nThe deal had run for a year.",
     {"kind:Russia left": "item", "kind:had run": "prose"}),
    ("10.32am Blinken has landed in Tel Aviv.\n\n10.15am Israel's army says it hit 40 targets.", {"kind:landed": "prose"}),
    ("Cyprus: the talks go on. Nobody expects a deal.", {"title": None, "turns": ()}),
    ("JERUSALEM (AP) — Israel struck targets in Syria on Saturday.", {"place": "Jerusalem", "agency": "AP", "date": None}),
)

ODD: tuple[tuple[str, dict[str, object]], ...] = (
    ("Zelenskyy said: \u201cWe are not \ufffd afraid.\u201d", {"speakers": ("Zelensky",), "statements": 1}),
    ("Rutte said\u2028the summit was a success.", {"speakers": ("Rutte",)}),
    ("<p>Blinken said the door was open.</p>", {"speakers": ("Blinken",)}),
    ("Lavrov said \u00abNATO is the aggressor\u00bb on Friday.", {"speakers": ("Lavrov",)}),
    ("' ' ' ' \u2018", {"statements": 0}),
    ("\ud800 Kuleba said Ukraine was ready.", {"speakers": ("Kuleba",)}),
    ("Kallas said Estonia\u2019s border would be closed\u2014for good\u2014by May.", {"speakers": ("Kallas",), "no_notes": True}),
    ("It said: \"Wait", {"notes": ("quotation",)}),
)

MAIN_EVENT: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("Iran attacks Israel with drones\n\nJERUSALEM, April 14, 2024 (AFP) - Iran attacked Israel with more than 300 drones and "
     "missiles late on Saturday, the army said.", "ASSAULT", "Iran", "Israel", "*", ""),
    ("Japan, South Korea leaders meet in Tokyo\n\nTOKYO, March 16, 2023 (Kyodo) - Japanese Prime Minister Fumio Kishida met South "
     "Korean President Yoon Suk-yeol in Tokyo on Thursday.", "CONSULT", "*", "*", "2023-03-16", "Tokyo"),
    ("Biden threatens sanctions against Russia over Ukraine\n\nU.S. President Joe Biden threatened Russia with sanctions on "
     "Tuesday.", "THREATEN|SANCTION", "Biden", "Russia", "*", ""),
    ("Canada to send armoured vehicles to Ukraine", "AID", "Canada", "Ukraine", "", ""),
    ("Turkey arrests 20 over Istanbul attack\n\nISTANBUL, Nov 14, 2022 (AP) - Turkish police arrested 20 people on Monday.",
     "COERCE", "*", "*", "2022-11-14", ""),
    ("Protesters storm parliament in Tbilisi", "PROTEST|ASSAULT", "*", "*", "", ""),
    ("Serbia rejects Kosovo plan\n\nBELGRADE, Jan 20, 2023 - Serbia rejected a Western plan for Kosovo on Friday.", "REJECT",
     "Serbia", "*", "2023-01-20", ""),
    ("Niger junta expels French ambassador\n\nNIAMEY, Aug 25, 2023 (Reuters) - Niger's junta expelled the French ambassador on "
     "Friday.", "SANCTION|COERCE", "*", "*", "2023-08-25", ""),
    ("A recipe for beetroot soup\n\nPeel the beetroot. Boil it for an hour.", "", "", "", "", ""),
    ("GENEVA, June 16, 2021 (AP) — Joe Biden and Vladimir Putin met at a villa in Geneva on Wednesday. The talks lasted three "
     "hours.", "CONSULT", "Biden", "*", "2021-06-16", "Geneva"),
    ("US kills al Qaeda leader in Kabul strike\n\nThe United States killed Ayman al-Zawahiri in a drone strike in Kabul on "
     "Sunday.", "ASSAULT", "United States", "*", "*", ""),
)
# fmt: on
