"""Replies once more, in the ways that other papers put them: wire, summary, release, talk, live blog, opinion."""

# fmt: off
# ruff: noqa: E501, Q003
REPLIES: tuple[tuple[str, str], ...] = (
    ("Russia's Foreign Minister Sergei Lavrov said on Thursday that the European Union had become a military bloc. The EU's foreign "
     "policy chief Kaja Kallas brushed off the remark.", "Kallas > Lavrov"),
    ("Trump said he might not defend allies who do not pay.\n\nAllies were quick to answer. \"The alliance's word must count,\" Tusk "
     "said in reply to Trump.", "Tusk > Trump"),
    ("\"The West is using Ukraine to fight us,\" Putin told a rally in Moscow. White House spokeswoman Karine Jean-Pierre said "
     "Putin's claims were \"baseless\".", "Jean-Pierre > Putin"),
    ("Hungary's Peter Szijjarto claimed that Brussels wanted war. Asked about the claim, a Commission spokesman said the EU was a "
     "peace project.", "* > Szij"),
    ("In Bucharest, Marcel Ciolacu rejected criticism by Budapest of the new law. Hungary said on Monday the law trampled on "
     "minorities.", "Ciolacu > Hungary"),
    ("14:20 Scholz says Germany will not send Taurus missiles.\n\n15:05 Zelenskyy calls Scholz's statement disappointing.",
     "Zelensky > Scholz"),
    ("Pistorius said the Bundeswehr needed 100 billion euros. Lindner replied that the money was not there.", "Lindner > Pistorius"),
    ("Iran's supreme leader Ali Khamenei said Israel was a cancer. Netanyahu vowed to respond to the threat.", ""),
    ("Vucic warned of a new war in the Balkans. Kurti dismissed the warning as fear-mongering.", "Kurti > Vu"),
    ("Kadyrov threatened that his men would reach Warsaw. Poland's deputy minister Pawel Jablonski dismissed the threat as laughable.",
     "Jablonski > Kadyrov"),
    ("The United Nations said 17 civilians had died. Saudi Arabia rejected the figures. A coalition spokesman said the UN's claims "
     "were false.", "* > United Nations"),
    ("Stoltenberg said on Monday that allies should lift limits on Western weapons. Meloni disagreed. \"We must be careful,\" she "
     "said.", "Meloni > Stoltenberg"),
    ("Yoon Suk Yeol offered Pyongyang economic help in return for disarmament. Kim Yo Jong ridiculed the offer as the height of "
     "absurdity.", "Kim > Yoon"),
    ("Rutte told parliament the mission was over. Critics hit back. \"It is far from over,\" Geert Wilders said.", ""),
    ("Chinese Foreign Ministry spokesperson Mao Ning urged Manila to tow away the ship. The Philippine government rejected the "
     "demand.", "Philippine > Mao"),
    ("Johnson said Britain would stand by Ukraine. Zelenskyy thanked Johnson for the support.", ""),
    ("The Kremlin said Navalny had died of natural causes. Yulia Navalnaya rejected that explanation.", "Navalnaya > Kremlin"),
    ("\"There will be no second front,\" Lukashenko assured reporters. Tikhanovskaya doubted his assurance.",
     "anovskaya > Lukashenko"),
    ("Macron said Europe should not follow Washington on Taiwan. The comments were criticised by US Senator Marco Rubio.",
     "Rubio > Macron"),
    ("Medvedev compared Latvia to a flea. Riga summoned the Russian ambassador over the comparison.", ""),
    ("Asked by a reporter whether Kyiv should strike Moscow, Trump said it should not.", "Trump > *"),
    ("Turkey said a Greek missile system had locked on to its jets. Athens rejected the Turkish allegations as unfounded.",
     "Greece > Turkey"),
    ("Guterres appealed for a ceasefire. Israel's ambassador Gilad Erdan accused Guterres of siding with Hamas.", ""),
    ("Tsai said Taiwan would not be bullied. Beijing responded that Taiwan was part of China.", "China > Tsai"),
    ("Tokayev said Kazakhstan would not recognise Donetsk. Russian TV hosts attacked him for the remarks.", ""),
    ("Zelenskyy urged the Swiss to allow arms exports. Bern has so far rejected such appeals. President Alain Berset said neutrality "
     "must be kept.", "Switzerland > Zelensky"),
    ("\"We will win,\" Zaluzhnyi wrote. Two hundred kilometres away, Gerasimov inspected troops. Gerasimov said the plan was being met.",
     ""),
    ("Paris summit: Meloni said troops were not on the table. Starmer, by contrast, said Britain was ready to put boots on the ground.",
     ""),
    ("JENS STOLTENBERG: We will stand by Ukraine.\n\nDMYTRO KULEBA: Thank you, Jens.\n\nQUESTION: Will you send jets?\n\nJENS "
     "STOLTENBERG: That is under discussion.", "Stoltenberg > *"),
    ("Belarus said its army had found a NATO drone. Lithuania called the claim a fabrication, and Poland said it had no drones there.",
     "Lithuania > Belarus"),
    ("Sullivan described the attack as a strategic failure. Asked if he agreed with Sullivan, Gallant said time would tell.",
     "Gallant > *"),
    ("Sinn Fein demanded a border poll. The British government has ruled out the demand.", "British > Sinn"),
    ("Robert Habeck suggested a price cap on gas. The suggestion was welcomed by Paris but rejected by The Hague.", "France > Habeck"),
    ("The prime minister defended the purchase. The purchase cost 4 billion euros.", ""),
    ("Houthi leader Abdul-Malik al-Houthi threatened to hit American ships. \"We take such threats seriously,\" said Pentagon "
     "spokesman Pat Ryder.", "Ryder > Houthi"),
    ("Ivan Rogov said the bridge was intact. His deputy said traffic was normal.", ""),
    ("German Foreign Minister Annalena Baerbock called Xi a dictator. Beijing protested against her comments, calling them absurd.",
     "China > Baerbock"),
    ("Ambassador Melnyk insulted Scholz. He later apologised for his comments.", ""),
)
# fmt: on

# fmt: off
ACTS: tuple[tuple[str, str, str], ...] = (
    ("\"We cannot agree to this text,\" the Hungarian foreign minister said.", "said", "reject"),
    ("\"Withdraw your troops now,\" Baerbock told Moscow.", "told", "demand"),
    ("Ukraine's air force said it shot down 12 drones overnight.", "said", "assert|announce"),
    ("Pistorius promised Lithuania a full brigade.", "promised", "promise"),
    ("Lavrov complained that NATO had ignored Moscow's interests.", "complained", "criticize"),
    ("The chancellor ruled out sending Taurus missiles.", "ruled out", "reject"),
    ("Fidan hinted that the vote might be delayed.", "hinted", "assert|believe|threaten"),
    ("\"I apologise to the people of Tuam,\" Martin said.", "said", "apologize"),
    ("The mayor of Sderot begged the army to return.", "begged", "demand|ask"),
    ("Mexico offered asylum to the former president.", "offered", "propose|promise"),
    ("\"There will be consequences,\" Wang Yi warned.", "warned", "warn|threaten"),
    ("The court found that the army had broken the law.", "found", "assert|believe"),
    ("Sanna Marin congratulated Zelenskyy on his courage.", "congratulated", "praise"),
    ("\"Should we give up now? Never,\" Zelenskyy said.", "said", "reject|ask"),
    ("The company refused to comment on the report.", "refused", "decline"),
    ("The European Parliament called on Baku to free the prisoners.", "called on", "demand"),
    ("The Taliban insisted girls could go to school.", "insisted", "assert"),
    ("Bolton called the deal a disgrace.", "called", "criticize|reject"),
    ("The source did not say who had ordered the raid.", "say", "not assert|decline"),
    ("Merkel doubted that sanctions would help.", "doubted", "believe|reject|expect"),
    ("Cleverly acknowledged that the talks had stalled.", "acknowledged", "assert"),
    ("Sweden's government decided to send Archer guns, it announced on Thursday.", "announced", "announce"),
    ("\"Let us meet in Vienna,\" Araghchi suggested.", "suggested", "propose"),
    ("Duterte branded the critics fools.", "branded", "criticize"),
)

NESTING: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Austria's chancellor said Putin had told him that gas would keep flowing.",
     (("said", "*", ""), ("told", "Putin", "said"))),
    ("Ehud Barak wrote in his memoirs that Sharon had warned Bush that Iraq was the wrong target.",
     (("wrote", "Barak", ""), ("warned", "Sharon", "wrote"))),
    ("Danilov alleged that Orban had known of the invasion.",
     (("alleged", "Danilov", ""),)),
    ("Lithuania's ministry said Minsk had accused Vilnius of espionage.",
     (("said", "*", ""), ("accused", "Belarus", "said"))),
    ("A spokesman said that the minister believed the attack had been planned abroad.",
     (("said", "*", ""), ("believed", "*", "said"))),
    ("Reuters reported that Trump told aides he wanted to leave NATO.",
     (("reported", "Reuters", ""), ("told", "Trump", "reported"))),
    ("Yermak said that Xi promised not to sell arms to Russia.",
     (("said", "Yermak", ""), ("promised", "Xi", "said"))),
)

STATUS: tuple[tuple[str, str, str, str], ...] = (
    ("Libya denied bombing the migrant centre.", "bombing", "negated", "denied"),
    ("Manila accused China of attacking its boats.", "attacking", "reported", "accused"),
    ("Eritrea has denied that its troops killed civilians in Tigray.", "killed", "negated", "denied"),
    ("Belgium will train Ukrainian pilots, its defence minister said.", "train", "planned", "said"),
    ("The EU could impose sanctions on Georgia.", "impose", "hypothetical", ""),
    ("Israel struck Damascus on Monday, Syrian state media reported.", "struck", "reported", "reported"),
    ("The United States withdrew its troops from Syria in 2019.", "withdrew", "asserted", ""),
    ("Saudi Arabia has not recognised Israel.", "recognised", "negated|asserted", ""),
    ("If Hungary vetoes the deal, Brussels will cut its funds.", "vetoes", "hypothetical|none", ""),
    ("Poland wants to buy missiles from South Korea.", "buy", "hypothetical|planned|none", "*"),
    ("Armenia claims Azerbaijan attacked its border posts.", "attacked", "reported", "claims"),
    ("Chad agreed to host French troops.", "agreed", "asserted", ""),
    ("\"Russia did not bomb the theatre,\" Zakharova insisted.", "bomb", "negated", "insisted"),
    ("Finland never invaded Sweden.", "invaded", "negated", ""),
    ("Rutte is to visit Ankara on Friday.", "visit", "planned", ""),
    ("The army would attack Taiwan only if ordered, China said.", "attack", "hypothetical", "said"),
    ("Rebels captured Goma on Monday, residents said.", "captured", "reported", "said"),
)

MAIN_EVENT: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("China sanctions US defence firms\n\nBEIJING, Jan 7, 2024 (Xinhua) - China imposed sanctions on five American defence companies "
     "on Sunday.", "SANCTION", "China", "*", "2024-01-07", ""),
    ("Zelenskyy visits Berlin\n\nBERLIN, May 14, 2023 (dpa) - Ukrainian President Volodymyr Zelenskyy visited Berlin on Sunday and "
     "met Chancellor Olaf Scholz.", "CONSULT", "Zelensky", "*", "2023-05-14", "Berlin"),
    ("Rebels attack army base in Mali\n\nBAMAKO (Reuters) - Rebels attacked an army base in northern Mali, killing 12 soldiers, the "
     "army said.", "ASSAULT", "*", "*", "*", "Mali"),
    ("Sudan's army and RSF sign ceasefire in Jeddah", "AGREE|SUPPORT|COOPERATE|RETREAT|CONCEDE", "*", "*", "", ""),
    ("Protesters march in Yerevan against border deal\n\nProtesters marched in Yerevan on Thursday.", "PROTEST", "*", "*",
     "*", "Yerevan"),
    ("US to withdraw troops from Niger\n\nWASHINGTON, April 20, 2024 (AFP) - The United States will withdraw its troops from Niger.",
     "RETREAT", "United States", "*", "*", ""),
)
# fmt: on
