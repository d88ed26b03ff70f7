"""Replies once more, in the ways that other papers put them: wire, summary, release, talk, live blog, opinion."""

# fmt: off
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
    ("Kadyrov boasted that his men would reach Warsaw. Poland's deputy minister Pawel Jablonski dismissed the boast as laughable.",
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
