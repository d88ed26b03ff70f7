"""Cases of asides: what somebody judges in apposition or a relative clause, and statements set against each other."""
# ruff: noqa: E501 -- a case is a line
# fmt: off

#: Text and the replies in it.
REPLIES: tuple[tuple[str, str], ...] = (
    # A noun for words, with and without "that".
    ("The junta accused Cotonou of sheltering spies, a charge that Benin rejected.", "Benin > junta"),
    ("Tbilisi accuses Moscow of moving the fences, a charge Russia denies.", "Russia > Georgia"),
    ("Skopje blamed Sofia for the delay, an allegation the Bulgarian president called absurd.", "president > Macedonia"),
    ("Trump said Greenland should be sold, a suggestion Frederiksen has repeatedly rejected.", "Frederiksen > Trump"),
    ("Wang Yi said the reef was Chinese soil, an argument that Manila finds unconvincing.", "Philippines > Wang"),
    ("Vucic said the police had fired first, claims that Pristina called invented.", "Kosovo > Vu"),
    ("Medvedev said Vilnius would burn, a threat Nauseda said Lithuania took seriously.", "Naus > Medvedev"),
    ("Putin said Ukraine must give up the port, a demand Kyiv has ruled out.", "Ukraine > Putin"),
    ("Macron floated a European force, a proposal Meloni was quick to dismiss.", "Meloni > Macron"),
    ("Aliyev said Yerevan must change its laws, a condition that Armenia has refused to accept.", "Armenia > Aliyev"),
    ("Petro said the strike had killed fishermen, a boast Rubio ridiculed.", "Rubio > Petro"),
    ("Abiy said the war was over, a statement rebel leaders mocked.", "rebel leaders > Abiy"),
    ("Ankara said Paris had armed the rebels, criticism that Macron said was hypocritical.", "Macron > Turk"),
    ("Sudan's army chief said Abu Dhabi armed the militia, accusations that the Emirates waved away.", "Emirates > *"),
    ("Netanyahu said the tunnels ran under the clinic, a view Starmer does not share.", "Starmer > Netanyahu"),
    ("Dhaka said the guards had fired first, a version Naypyidaw contests.", "Myanmar > Bangladesh"),
    ("The IAEA said the seals were broken, a finding Iran says was forged.", "Iran > Atomic|Iran > IAEA"),
    ("Trump said he could end it in a day, a boast Medvedev ridiculed.", "Medvedev > Trump"),
    # Reduced: "shared by", "echoed by", and two judges of one noun.
    ("Stoltenberg said Russia must not win, words echoed by Duda.", "Duda > Stoltenberg"),
    ("Tokyo said the launch broke every resolution, a view shared by Canberra.", "Australia > Japan"),
    ("Baku said the convoy carried mines, an account disputed by Yerevan.", "Armenia > Azerbaijan"),
    ("Rutte said Europe was not ready, a judgement echoed by Kallas but rejected by Fico.", "Kallas > Rutte; Fico > Rutte"),
    ("Lai said the island was free, comments that drew a rebuke from Beijing.", "China > Lai"),
    ("Wang Yi said no chips had been smuggled, an assertion Washington greeted with scepticism.", "United States > Wang"),
    # "which" and "something".
    ("Israel says the clinic housed gunmen, which Hamas denies.", "Hamas > Israel"),
    ("Lebanon said the boats were unarmed, which Israel said was untrue.", "Israel > Lebanon"),
    ("Tehran says the ship was seized lawfully, something London disputes.", "United Kingdom > Iran"),
    ("Riyadh proposed a truce of a month, which the Houthis turned down.", "Houthis > Saudi"),
    ("Grossi said the seals had been broken, which the agency's head, Mohammad Eslami, denied.", "Eslami > Grossi"),
    ("Hamas said the school had been bombed, which the Israeli army disputes.", "army > Hamas"),
    ("Beirut said it would disarm the camps, a decision criticised by Hezbollah.", "Hezbollah > Lebanon"),
    # The accused in a clause with "which".
    ("Rwanda, which Kinshasa accuses of arming the rebels, denies the allegation.", "Rwanda > Congo"),
    # Without a comma, and in a sentence of its own.
    ("Minsk repeated claims that Warsaw dismisses as propaganda.", "Poland > Belarus"),
    ("Addis Ababa said the TPLF had looted the bank. It was an accusation the TPLF denied.", "Tigray > Ethiopia"),
    # Set against each other.
    ("Washington says talks were held but Tehran insists no talks were held.", "Iran > United States"),
    ("Paris says the deal is dead; Rome disagrees.", "Italy > France"),
    ("The opposition says the vote was rigged and the government rejects that.", "government > opposition"),
    ("Contrary to what Trump said, no deal was reached, Zelenskyy told CNN.", "Zelenskyy > Trump"),
    ("Merkel proposed a summit with Putin. Poland opposed the proposal; Latvia called it naive.", "Poland > Merkel; Latvia > Merkel"),
    ("Navarro called Modi a profiteer of war, and New Delhi called the charge baseless.", "India > Navarro"),
    ("Orban said sanctions had failed, but Kallas called the claim nonsense.", "Kallas > Orb"),
    ("Vance said Kyiv was losing, and Zelenskyy branded the remark shameful.", "Zelenskyy > Vance"),
    # Nobody answers.
    ("Hamas said 40 people had died, a figure that could not be independently verified.", ""),
    ("The rebels said they had taken Goma, a city of two million people.", ""),
    ("Moscow says it destroyed the battery, which neither Kyiv nor Washington has confirmed.", ""),
    ("Seoul said the North had sent 10,000 troops, something Pyongyang has not confirmed.", ""),
    ("Merz said Germany would build a strong army, a promise he repeated in Paris.", ""),
    ("Assad said he held the airport, a claim made on state television.", ""),
    ("Moscow, which denies targeting civilians, said it had hit a depot.", ""),
    ("Warsaw said the drones came from Belarus, while Minsk said the weather was bad.", ""),
    ("Macron called it a crime; Scholz called it a tragedy.", ""),
    ("Medvedev made remarks seen in Kyiv as a threat.", ""),
    ("Lavrov did not say talks were over, as Kyiv claimed.", ""),
)

#: Text and, for each statement, the words of its cue, its speaker and the cue of the statement that it stands in.
NESTING: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Kyiv blamed Budapest for the leak, a charge that Szijjarto denied.", (("blamed", "Ukraine", ""), ("denied", "Szijj", ""))),
    ("Rutte said that Putin had threatened the Baltics, a claim the Kremlin called hysterical.", (
        ("said", "Rutte", ""), ("threatened", "Putin", "said"), ("called", "Kremlin", ""))),
    ("Iran, which Israel accuses of building a bomb, says its programme is peaceful.", (
        ("accuses", "Israel", ""), ("says", "Iran", ""))),
    ("Sweden said it would hold the drill, a decision Moscow described as hostile.", (
        ("said", "Sweden", ""), ("described", "Russia", ""))),
    ("Peskov said Kyiv wanted war but Yermak said it wanted peace.", (("Peskov said", "Peskov", ""), ("Yermak said", "Yermak", ""))),
    ("The rebels said they had taken Bukavu, a claim that has not been verified.", (("said", "rebels", ""),)),
)

#: Text and the claims with their denials.
DISPUTES: tuple[tuple[str, str], ...] = (
    ("Vienna accused Ankara of sending spies, a charge Turkey denies.", "Austria / Turkey"),
    ("India said it had struck a camp, an assertion Pakistan called a lie.", "India / Pakistan"),
    ("Moscow said it had taken the town, which Kyiv denied on Sunday.", "Russia / Ukraine"),
    ("Stoltenberg said Russia must not win, words echoed by Duda.", ""),
)

#: Text, words of a trigger, the status, and the cue of the statement that claims it.
STATUS: tuple[tuple[str, str, str, str], ...] = (
    ("Moscow said it had captured the town, which Kyiv denied on Sunday.", "captured", "reported", "said"),
    ("India said it had struck a camp, a claim Pakistan called propaganda.", "struck", "reported", "said"),
    ("London said it had sanctioned two banks, a move Moscow condemned.", "sanctioned", "asserted", ""),
    ("Tbilisi accuses Moscow of arresting farmers, a charge Russia denies.", "arresting", "reported", "accuses"),
)

#: Text, the words of a cue, and the content of its statement.
CONTENTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Oslo accused Beijing of spying, a charge that China rejected.", "accused", ("Beijing of spying",)),
    ("Oslo accused Beijing of spying, a charge that China rejected.", "rejected", ("a charge",)),
    ("Skopje blamed Sofia for the delay, an allegation Bulgaria called absurd.", "called", ("an allegation", "absurd")),
    ("Lebanon said the boats were unarmed, which Israel said was untrue.", "Israel said", ("which", "was untrue")),
    ("Rwanda, which Kinshasa accuses of arming rebels, sent aid.", "accuses", ("which", "of arming rebels")),
    ("Minsk repeated claims that Warsaw dismisses as propaganda.", "repeated", ("claims",)),
    ("Hamas said the hostages were safe, a claim for which it gave no proof.", "said", ("the hostages were safe",)),
    ("Paris says the deal is dead; Rome disagrees.", "says", ("the deal is dead",)),
    ("Lavrov did not say talks were over, as Kyiv claimed.", "did not say", ("talks were over",)),
    ("Contrary to what Trump said, no deal was reached, Zelenskyy told CNN.", "told", ("no deal was reached",)),
    ("As Kyiv has claimed, the bridge was hit.", "has claimed", ("the bridge was hit",)),
    ("As the minister told parliament on Monday, the tanks will arrive in May.", "told", ("the tanks will arrive in May",)),
    ("But as Stubb, the Finnish president, put it, “geography does not change”.", "put it", ("“geography does not change”",)),
    ("Last May, as Oslo reported, a Russian jet crossed the border.", "reported", ("Last May", "a Russian jet crossed the border")),
)
