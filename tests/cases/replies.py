"""Who answers whom: text -> the pairs "answerer > answered" of the whole text; an empty string where nobody answers."""

# fmt: off
# ruff: noqa: E501, Q003
REPLIES: tuple[tuple[str, str], ...] = (
    # leads
    ("Rutte said allies must spend more. In response to the remarks, Orban said his country had done enough.",
     "Orban > Rutte"),
    ("Lukashenko said on Monday that Poland was massing troops.\n\nAsked about Lukashenko's claim, Polish Defence Minister "
     "Mariusz Blaszczak said it was pure invention.", "Blaszczak > Lukashenko"),
    ("\"We will not send a single soldier,\" Fico said.\n\nReacting to Fico's comments, Zelenskyy said nobody had asked him to.",
     "Zelensky > Fico"),
    ("Erdogan said Sweden should not expect support for its bid. Commenting on Erdogan's statement, Kristersson said talks "
     "would continue.", "Kristersson > Erdogan"),
    ("Putin warned that F-16s would be legitimate targets. Responding to the threat, Rutte said allies would not be intimidated.",
     "Rutte > Putin"),
    ("China's Foreign Ministry said the frigate had entered its waters illegally. In reply, the Australian government said the "
     "vessel was on a routine passage.", "Australia > Foreign Ministry"),
    ("Vance said Europe was retreating from its values. Questioned about Vance's speech, German Chancellor Olaf Scholz said "
     "outsiders should not interfere.", "Scholz > Vance"),
    ("When asked about Shoigu's threat to retaliate, Lloyd Austin said the alliance was ready.\n\nShoigu had threatened to station "
     "missiles in Kaliningrad.", "Austin > Shoigu"),
    ("Macron's refusal to rule out troops drew a rebuke from Tusk. \"Poland will not send soldiers,\" Tusk said in response "
     "to the French leader.\n\nMacron said on Monday that nothing should be excluded.", "Tusk > Macron"),
    ("Trump said he would take back the canal.\n\nPressed on Trump's remarks, Mulino said every square metre belonged to Panama.",
     "Mulino > Trump"),
    # judged nouns
    ("Moscow said Ukraine had shelled the plant.\n\nKyiv rejected the accusation, calling it absurd.", "Ukraine > Russia"),
    ("Lavrov said NATO was at war with Russia. Stoltenberg dismissed the claim as nonsense.", "Stoltenberg > Lavrov"),
    ("Szijjarto accused Brussels of blackmail.\n\nThe European Commission denied the allegation.", "Commission > Szij"),
    ("Sunak said Britain would double its aid. Zelenskyy welcomed the pledge.", "Zelensky > Sunak"),
    ("Medvedev threatened to strike The Hague. The court's president condemned the threat.", "* > Medvedev"),
    ("Baerbock urged China to press Moscow. Beijing brushed aside the appeal, saying it had always stood for peace.",
     "China > Baerbock"),
    ("Biden proposed a summit in Geneva. The Kremlin turned down the offer.", "Kremlin > Biden"),
    ("Xi warned Washington against playing with fire. The White House played down the warning.", "White House > Xi"),
    ("\"NATO is brain-dead,\" Macron said in an interview. Merkel called the comments unnecessary.", "Merkel > Macron"),
    ("Peskov said the explosion was sabotage. A spokesman for the US National Security Council described the remarks as "
     "\"false\".", "* > Peskov"),
    ("Iran denies supplying drones. Borrell questioned the denial, saying the evidence was clear.", "Borrell > Iran"),
    # judged pronouns
    ("Orban said Ukraine could not win. Landsbergis called it a disgrace.", "Landsbergis > Orban"),
    ("\"The West started this war,\" Lula said. US national security spokesman John Kirby called the words misguided.",
     "Kirby > Lula"),
    ("Trump said Zelenskyy was a dictator. Starmer described that as wrong.", "Starmer > Trump"),
    # critic's object
    ("Tajani criticised Macron for suggesting that troops could be sent.\n\nMacron suggested last week that Western troops "
     "could not be ruled out.", "Tajani > Macron"),
    ("Pope Francis said Kyiv should have the courage of the white flag. Kuleba rebuked the pontiff for his remarks.",
     "Kuleba > Francis"),
    ("Duda said the grain deal was dead. Zelenskyy hit back, accusing Warsaw of political theatre.", "Zelensky > Duda"),
    # answering verbs
    ("\"You have no cards,\" Trump said. \"I am not playing cards,\" Zelenskyy replied.", "Zelensky > Trump"),
    ("Zakharova said Finland had lost its sovereignty. \"Finland decides for itself,\" Valtonen retorted.", "Valtonen > Zakharova"),
    ("Netanyahu said the operation would go on. Guterres countered that civilians were paying the price.", "Guterres > Netanyahu"),
    ("Kallas said Europe must wake up. Echoing Kallas, Simonyte said time was running out.", "Simonyt > Kallas"),
    ("Le Maire said tariffs would hurt both sides. Lutnick fired back, saying Europe had cheated for decades.",
     "Lutnick > Le Maire"),
    # questions and answers
    ("Q: Will you send tanks?\n\nJENS STOLTENBERG: That is for allies to decide.", "Stoltenberg > *"),
    ("Journalist: Do you fear an attack this winter?\n\nMark Rutte: We are ready for everything.", "Rutte > *"),
    ("Asked whether he would run again, Sauli Niinisto said he would not.\n\nSeparately, Antti Kaikkonen said budgets would rise.",
     "Niinisto > None"),
    # spokesmen and bodies
    ("Russia claimed it had captured Kupiansk. Ukrainian President Volodymyr Zelenskyy said the claim was a lie.",
     "Zelensky > Russia"),
    ("Kremlin spokesman Dmitry Peskov said Washington had broken its word.\n\nThe State Department rejected Moscow's accusation.",
     "State > Peskov"),
    ("Israel's military said it had hit a command centre. Hamas rejected the Israeli claim.", "Hamas > *"),
    ("The Polish Foreign Ministry demanded an explanation. Belarus said Warsaw's demand was groundless.", "Belarus > *"),
    ("NATO says Serbia must withdraw its troops. Vucic denied that his army was massing at the border.", ""),
    # passive, other shapes
    ("The Russian Defence Ministry said it had shot down 40 drones. The claim was rejected by Kyiv.", "Ukraine > *"),
    ("Gabriel Attal said the strike was justified. His remarks were condemned by Amnesty International.", "Amnesty > Attal"),
    ("Pyongyang said its satellite was in orbit. Seoul disputed that account.", "South Korea > North Korea"),
    ("Denmark denied Moscow's accusation that it had hidden evidence.\n\nRussian Foreign Minister Sergei Lavrov said on Tuesday "
     "that Copenhagen was hiding evidence.", "Denmark > Lavrov|Denmark > Russia"),
    ("Ukraine rejects Putin's terms for talks\n\nKYIV, June 15 (Reuters) - Ukraine on Saturday rejected President Vladimir "
     "Putin's terms for peace talks.\n\nPutin said on Friday that Kyiv must give up four regions.", "Ukraine > Putin"),
    ("\"They crossed the border first,\" Aliyev said. \"That is a lie,\" Pashinyan said.", "Pashinyan > Aliyev"),
    ("Khamenei said the talks were pointless. Pezeshkian agreed with Khamenei's assessment.", "Pezeshkian > Khamenei"),
    # negative
    ("Scholz said Germany would send tanks. Separately, Meloni said Italy would send generators.", ""),
    ("Rutte met Zelenskyy in Kyiv. Rutte said support would continue. Meanwhile, Putin said his forces were advancing.", ""),
    ("Blinken said talks were useful. Wang Yi said the two sides should respect each other.", ""),
    ("Stoltenberg reiterated that Ukraine would become a member. He said the door was open.", ""),
    ("Trump criticized NATO members for low spending. He said they owed billions.", ""),
    ("Von der Leyen welcomed the summit. Michel said leaders had a good discussion.", ""),
    ("Lavrov said the West was lying. Lavrov dismissed the sanctions as useless.", ""),
    ("Sanchez said Spain would recognise Palestine. Ireland's Simon Harris also announced recognition.", ""),
    ("The Taliban said girls' schools would stay shut. A UN report condemned attacks on aid workers in Sudan.", ""),
    ("Meloni rejected the budget. Conte said growth was slowing.", ""),
    ("Yoon said the North would pay a price. Elsewhere, Kishida promised more patrols.", ""),
    ("Modi thanked Putin for the welcome. Putin said ties were strong.", ""),
    ("The minister denied wrongdoing. Police said three men were arrested.", ""),
    ("Orban denied being a friend of Moscow. He said Hungary stood for peace.", ""),
    ("Anders Fogh Rasmussen called for more air policing. The Lithuanian president also called for more troops.", ""),
    ("In response to the attack, Poland closed two crossings, its interior minister said.", ""),
    ("Yellen criticised China's export curbs. Powell said inflation was falling.", ""),
)
# fmt: on
