"""A last round of cases: other names, other turns of phrase."""

# fmt: off
# ruff: noqa: E501, Q003
REPLIES: tuple[tuple[str, str], ...] = (
    ("US President Donald Trump accused South Africa of seizing land. President Cyril Ramaphosa denied the accusation.", "Ramaphosa > Trump"),
    ("\"Ukraine will never join,\" Fico told Slovak radio. Kyiv's foreign ministry called Fico's remarks shameful.", "ministry > Fico"),
    ("Josep Borrell said Europe was a garden and the rest a jungle. The United Arab Emirates summoned the EU envoy over the comments, which it called racist.", "Emirates > Borrell"),
    ("Erdogan said Netanyahu was worse than Hitler. Netanyahu responded by saying Erdogan jailed journalists.", "Netanyahu > Erdo"),
    ("Zelenskyy has called for long-range missiles.\n\nResponding to Zelenskyy's appeal, Scholz said his decision stood.", "Scholz > Zelensky"),
    ("\"NATO has no place in Asia,\" said Chinese Defence Minister Dong Jun. Asked about Dong's criticism, Rutte said the alliance was not moving into Asia.", "Rutte > Dong"),
    ("Bulgaria's Rumen Radev said arming Kyiv prolonged the war. The prime minister, Nikolay Denkov, distanced himself from the president's words.", "Denkov > Radev"),
    ("Vladimir Putin: the West wants to destroy us. Olaf Scholz answered that nobody threatened Russia.", "Scholz > Putin|"),
    ("Sergei Shoigu claimed that 1,000 soldiers had surrendered. \"Nonsense,\" a Ukrainian army spokesman said.", "* > Shoigu"),
    ("Lavrov said talks should resume. \"We will see,\" Marco Rubio replied when asked about Lavrov's offer.", "Rubio > Lavrov"),
    ("Le Drian said Australia had lied. Scott Morrison rejected that. \"I told him in June,\" Morrison said.", "Morrison > Le Drian"),
    ("Poland has said the missile was Ukrainian. Zelenskyy insisted it was not ours.", ""),
    ("Orban promised to veto the loan. Tusk said Hungary would not blackmail Europe.", ""),
    ("Peskov said the Kremlin had seen Trump's statement. Trump said Putin was crazy.", ""),
    ("Houthi spokesman Yahya Saree claimed a hit on a US destroyer. US Central Command said the claim was false.", "Command > Saree"),
    ("Kim threatened to use nuclear arms first. South Korea's defence ministry warned that any such attack would end his regime.", ""),
    ("Kosovo's government accused Serbia of ordering the attack. Belgrade has denied involvement.", "Serbia > Kosovo|"),
    ("Meloni said that Macron was looking for headlines. The Elysee declined to comment on Meloni's remarks.", "Elys > Meloni|"),
    ("Rubio said that the minerals deal was close. Svyrydenko confirmed Rubio's statement.", "Svyrydenko > Rubio"),
    ("The mayor said the bridge would open. The opposition wants a vote.", ""),
    ("Milanovic said Croatia should stay out. Plenkovic attacked Milanovic for saying so.", "Plenkovic > Milanovic|"),
    ("Ursula von der Leyen proposed a tariff. \"It is a mistake,\" Christian Lindner said of the proposal.", "Lindner > Leyen"),
    ("Katz said Hamas would be destroyed. Hamas dismissed his threats as empty.", "Hamas > Katz"),
    ("Xi called for calm. Separately, Yoon said he rejected the North's claims.", ""),
    ("Norway's Espen Barth Eide said Israel was violating the law. Israel Katz rejected Eide's statement.", "Katz > Eide"),
    ("\"We are a neutral country,\" said Austrian Chancellor Karl Nehammer. Medvedev mocked the claim on Telegram: \"Neutral? Hardly.\"", "Medvedev > Nehammer"),
    ("Guterres said the world was one step from war. Asked to react, Nebenzya said the UN chief should look to the West.", "Nebenzya > Guterres"),
    ("Petr Pavel suggested that Russians abroad be watched. Maria Zakharova condemned the suggestion as Nazism.", "Zakharova > Pavel"),
    ("Mali's junta accused France of arming jihadists. The French foreign ministry denied the claims, which it said were baseless.", "ministry > *"),
    ("Tsai Ing-wen called on Beijing to talk. Zhu Fenglian, a Chinese spokeswoman, said the call was deceitful.", "Zhu > Tsai"),
    ("Trump called Trudeau weak. Trudeau shrugged off the insult.", "Trudeau > Trump"),
    ("Ilves said sanctions took too long. Mogherini agreed, saying speed mattered.", "Mogherini > Ilves"),
    ("Rasmussen said Turkey could count on NATO. Davutoglu thanked Rasmussen for his statement.", "Davut > Rasmussen"),
    ("Kerry said Assad must go. Lavrov countered, \"Only Syrians can decide.\"", "Lavrov > Kerry"),
    ("Poroshenko declared a truce. Rebel leader Alexander Zakharchenko said he did not believe Poroshenko's words.", "Zakharchenko > Poroshenko"),
    ("Hollande warned that Greece could leave the euro. Tsipras brushed aside the warning.", "Tsipras > Hollande"),
    ("Obama said Russia was a regional power. Putin took issue with Obama's description.", "Putin > Obama"),
    ("The Turkish army said it had killed 30 militants. The PKK disputed the army's account.", "* > *"),
    ("Juncker proposed quotas for refugees. Fico said Slovakia would fight the proposal in court.", "Fico > Juncker"),
    ("Johnson compared the EU to Hitler. Tusk said such comparisons crossed a line.", "Tusk > Johnson"),
    ("Merkel said multiculturalism had failed. Separately, Cameron announced a review.", ""),
    ("Steinmeier criticised NATO's exercises. Stoltenberg was asked about the criticism on Monday and said the drills were defensive.", "Stoltenberg > Steinmeier"),
    ("Hammond met Zarif in Tehran. Zarif said sanctions must end. Hammond said trust took time.", ""),
    ("Duterte cursed the pope. The Vatican did not comment.", ""),
    ("Dodik threatened to secede. In Brussels, a spokesperson for the EU said the threats were unacceptable.", "* > Dodik"),
    ("Grybauskaite called Russia a terrorist state. Russia's Foreign Ministry accused her of extremism and called her words absurd.", "Ministry > Gryb"),
    ("Rouhani said Iran would enrich as much as it wanted. Pompeo replied on Twitter that the world would not be blackmailed.", "Pompeo > Rouhani"),
    ("The Polish prime minister urged Germany to pay reparations. Berlin considers the matter closed, a government spokesman said.", ""),
)

ACTS: tuple[tuple[str, str, str], ...] = (
    ("\"Please send us shells,\" the colonel said.", "said", "demand|ask"),
    ("Varadkar described the plan as reckless.", "described", "criticize"),
    ("\"I will never recognise Crimea as Russian,\" Merz told Bild.", "told", "reject"),
    ("Trump vowed to impose tariffs on Canada.", "vowed", "promise|threaten"),
    ("\"What did he know?\" Sunak asked.", "asked", "ask"),
    ("The regulator estimates that repairs will take a year.", "estimates", "expect|believe|assert"),
    ("Aides said they did not know.", "said", "assert"),
    ("Sheikh Tamim expressed his condolences to the families.", "expressed", "assert|apologize|support|thank|praise"),
    ("Rasmussen urged the US to stop the threats.", "urged", "demand"),
    ("Moscow vetoed the draft, saying it was one-sided.", "saying", "assert|criticize|reject"),
)

NESTING: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Budanov told the BBC that Prigozhin had offered to reveal Russian positions.", (("told", "Budanov", ""), ("offered", "Prigozhin", "told"))),
    ("NATO says that Russia denies the strikes.", (("says", "NATO", ""), ("denies", "Russia", "says"))),
    ("Kallas said she had warned Orban that his veto would backfire.", (("said", "Kallas", ""), ("warned", "Kallas", "said"))),
    ("The Guardian reported on Friday that Starmer had asked Macron to take back more migrants.", (("reported", "Guardian", ""), ("asked", "Starmer", "reported"))),
    ("Vance claimed that Zelenskyy never thanked America.", (("claimed", "Vance", ""), ("thanked", "Zelensky", "claimed"))),
)

STATUS: tuple[tuple[str, str, str, str], ...] = (
    ("India denied violating Pakistan's airspace.", "violating", "negated|none", "denied"),
    ("Russia attacked Odesa with drones on Sunday, Ukraine's air force said.", "attacked", "reported", "said"),
    ("Slovakia will not send arms to Ukraine.", "send", "negated|asserted", ""),
    ("Japan plans to impose sanctions on North Korea.", "impose", "planned", "*"),
    ("Had Russia attacked Finland, Sweden would have helped.", "attacked", "hypothetical|none", ""),
    ("Vietnam and the United States held talks in Hanoi on Monday.", "talks", "asserted", ""),
    ("Egypt refused to take part in the talks with Israel.", "refused", "asserted", "*"),
    ("It is unclear whether Iran attacked the tanker.", "attacked", "hypothetical", "*"),
    ("Pyongyang said it had not sent troops to Russia.", "sent", "negated", "said"),
    ("Trump said he would impose tariffs on Canada.", "impose", "planned|hypothetical", "said"),
    ("Myanmar's army bombed a school in Sagaing, witnesses told Reuters.", "bombed", "reported", "told"),
    ("The Kremlin accused Britain of blowing up the pipelines.", "blowing", "reported|none", "accused"),
)

FRAME: tuple[tuple[str, dict[str, object]], ...] = (
    ("ADDIS ABABA, Nov 5, 2020 (Reuters) - Ethiopia sent troops to Tigray.", {"place": "Addis Ababa", "country": "ETH", "agency": "Reuters", "date": "2020-11-05"}),
    ("By MATTHEW LEE and AAMER MADHANI\n\nWASHINGTON (AP) — The United States will leave the pact.", {"authors": ("Matthew Lee", "Aamer Madhani"), "place": "Washington", "agency": "AP"}),
    ("NATO chief in Kyiv\n\nPublished 20 April 2023\n\nNATO's Jens Stoltenberg arrived in Kyiv on Thursday.", {"title": "NATO chief in Kyiv", "published": "2023-04-20"}),
    ("NEW YORK, Sept 19, 2023 (AP) — Leaders gathered at the United Nations.", {"place": "New York", "country": "USA"}),
    ("DMITRY PESKOV: We are open to talks. We always were.\n\nREPORTER: And Kherson?\n\nDMITRY PESKOV: It is ours.", {"turns": ("DMITRY PESKOV > Dmitry Peskov", "REPORTER > None", "DMITRY PESKOV > Dmitry Peskov")}),
    ("Gaza aid ship sails\n\nLARNACA, Cyprus, March 12, 2024 (Reuters) - A ship left Larnaca on Tuesday.", {"place": "Larnaca", "country": "CYP", "date": "2024-03-12"}),
    ("KYIV. May 3 (Interfax-Ukraine) - Ukraine received tanks.", {"place": "Kyiv", "country": "UKR"}),
    ("Sign up for our newsletter\n\nMoldova voted on Sunday.\n\n© 2024 Example News", {"kind:Sign up": "boilerplate", "kind:voted": "prose"}),
)

MAIN_EVENT: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("India strikes Pakistan after Kashmir attack\n\nNEW DELHI, May 7, 2025 (Reuters) - India attacked nine sites in Pakistan on Wednesday.", "ASSAULT", "India", "Pakistan", "2025-05-07", ""),
    ("Sweden and Turkey agree on security pact", "AGREE|SUPPORT|COOPERATE", "*", "*", "", ""),
    ("Lukashenko frees 14 prisoners\n\nMINSK, June 21, 2025 (AP) - Belarus freed 14 prisoners on Saturday.", "CONCEDE|RETREAT", "*", "*", "2025-06-21", ""),
    ("UN condemns strike on Darfur hospital\n\nThe United Nations condemned on Monday a strike on a hospital in Darfur.", "ACCUSE", "United Nations", "*", "*", ""),
    ("South Korea offers talks to North\n\nSEOUL, Aug 15, 2024 (Yonhap) - South Korea on Thursday offered talks to North Korea.", "REQUEST|AGREE|CONSULT|SUPPORT|COOPERATE", "South Korea", "*", "2024-08-15", ""),
)
# fmt: on
