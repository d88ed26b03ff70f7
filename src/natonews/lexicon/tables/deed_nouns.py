"""Deeds told by a noun with arguments of its own: "Russia's invasion of Ukraine", "talks between A and B".

The source is the possessor, a demonym before the noun, or follows "by", "from" or "between"; the target column says
where the target stands. Compiled for this library from the CAMEO and PLOVER codebooks (facts and codes).
"""

from natonews.lexicon.rows import Deed
from natonews.ontology import EventType as T

# fmt: off
NOUN_DEEDS: tuple[Deed, ...] = (
    # words | type | mode | contexts | target | CAMEO
    Deed("invasion|full-scale invasion",                   T.ASSAULT,  None,        ("military", "territory"), "of",   "190", "noun"),
    Deed("occupation|annexation|capture|seizure",          T.ASSAULT,  None,        ("territory",),    "of",           "192", "noun"),
    Deed("attack|assault|strike|air strike|airstrike|raid|air raid|missile strike|missile attack|rocket attack|drone attack|drone strike|offensive|bombing|suicide bombing|suicide attack|car bombing|roadside bombing|ambush|incursion|aggression|bombing campaign|airstrikes|shelling|bombardment|artillery fire|suicide bomber|gunfire|military operation|ground offensive|counteroffensive|counter-offensive|barrage|missile barrage|rocket fire|mortar attack|knife attack|arson attack|chemical attack|gas attack|terror attack|terrorist attack|terrorist bombing|truck bombing|cross-border attack|cross-border raid|onslaught|blitz|reprisal|retaliation|retaliatory strike|counterattack|counterstrike|intervention|military intervention|special military operation|special operation|land invasion|ground invasion|intrusion|thrust|rampage",
                                                           T.ASSAULT,  None,        ("military",),     "on|against|into|in|of|at",  "190", "noun"),
    Deed("killing|murder|assassination|massacre|execution|slaughter|slaying|beheading|shooting|poisoning|stabbing|lynching|genocide|ethnic cleansing|elimination|downing|sinking|ramming|shooting down|shootdown|sabotage|destruction|torching|razing|demolition|desecration|looting",  T.ASSAULT, None, (), "of|in",   "180", "noun"),
    Deed("kidnapping|abduction|hijacking|hostage-taking|seizure of hostages",                 T.ASSAULT,  "abduct",    (),                "of",           "181", "noun"),
    Deed("torture|beating|rape|mistreatment|abuse|ill-treatment",                           T.ASSAULT,  None,        (),                "of",           "182", "noun"),
    Deed("war|fighting|clash|battle|conflict|firefight|gunbattle|skirmish|hostilities",  T.ASSAULT, None, ("military",), "with|against|on|between",  "190", "noun"),
    Deed("arrest|detention|imprisonment|jailing|incarceration|house arrest|prosecution and jailing",          T.COERCE,   "arrest",    ("legal",),        "of",           "173", "noun"),
    Deed("deportation|forced transfer|forced deportation|pushback|forced return|eviction",                                    T.COERCE,   "deport",    ("migration",),    "of",           "174", "noun"),
    Deed("crackdown|repression|suppression|persecution|clampdown|purge|intimidation|harassment|censorship|ban|outlawing|dissolution|disqualification",  T.COERCE, "restrict", ("repression",), "on|of|against",  "175", "noun"),
    Deed("blockade|siege|naval blockade|encirclement|closure|border closure",                                 T.COERCE,   "restrict",  ("military",),     "of|on",        "191", "noun"),
    Deed("cyberattack|cyber attack|cyber-attack|hack|hacking|jamming|gps jamming|spoofing|wiretapping|surveillance|interference|election interference|meddling|disinformation campaign|hybrid attack|hybrid campaign|espionage|spying",          T.COERCE,   "cyber",     ("cyber",),        "on|against",   "170", "noun"),
    Deed("expulsion|recall|ejection",                                      T.SANCTION, "expel",     ("diplomatic",),   "of|from",      "161", "noun"),
    Deed("sanction|sanctions|embargo|arms embargo|oil embargo|trade embargo|tariff|tariffs|boycott|export ban|import ban|travel ban|asset freeze|entry ban|price cap|suspension|punitive measures|visa ban|trade war",                     T.SANCTION, "discontinue", ("economic",),   "on|against",   "163", "noun"),
    Deed("condemnation|criticism|denunciation|rebuke|censure|castigation|disapproval|tirade|broadside|verbal attack|attack on the record",            T.ACCUSE,   "disapprove", (),               "of",           "111", "noun"),
    Deed("accusation|allegation|charge|indictment|arrest warrant",                          T.ACCUSE,   "allege",    (),                "against",      "112", "noun"),
    Deed("lawsuit|suit|legal action|complaint|genocide case|legal case|case",                                        T.ACCUSE,   "allege",    ("legal",),        "against",      "115", "noun"),
    Deed("investigation|probe|inquiry|criminal investigation|criminal inquiry|inspection|search",                    T.ACCUSE,   "investigate", ("legal",),      "of|into|against",  "090", "noun"),
    Deed("rejection|refusal|veto|dismissal|rebuff|snub|objection|opposition|walkout",                                 T.REJECT,   None,        (),                "of|to|on|from",           "120", "noun"),
    Deed("request|appeal|plea|demand|call|petition|bid|application",  T.REQUEST, None, (),                     "to|from|on|of",  "020", "noun"),
    Deed("promise|pledge|offer|vow|commitment|security guarantee",  T.AGREE, None,  (),                     "to",           "030", "noun"),
    Deed("coup|overthrow|ouster|toppling|removal",         T.COERCE,   None,        ("pro_autocracy",), "against|of",   "170", "noun"),
    Deed("seizure of ship|interception|boarding|confiscation|impounding|nationalisation|expropriation",  T.COERCE, "seize", (), "of",  "171", "noun"),
    Deed("conviction|sentencing|sacking|firing|fine",      T.SANCTION, None,        ("legal",),         "of|on|against",  "116", "noun"),
    Deed("ultimatum|threat|nuclear threat|threats|warning shot|sabre-rattling|saber-rattling|declaration of war",                               T.THREATEN, None,        (),                "to|against",   "130", "noun"),
    Deed("protest|demonstration|rally|riot|uprising|hunger strike|sit-in|march|mass protest|strike by workers|general strike|mutiny|rebellion|revolt|insurrection",  T.PROTEST, "demo", (),            "against",      "141", "noun"),
    Deed("deployment|build-up|buildup|mobilisation|mobilization|military build-up|military buildup|troop build-up|troop buildup|redeployment|violation of airspace|airspace violation|overflight|incursion into airspace|missile launch|missile test|nuclear test|show of force|stationing|military presence",       T.MOBILIZE, "troops",    ("military",),     "to|in|near|along|on",  "154", "noun"),
    Deed("withdrawal|pullout|retreat|pull-out|troop withdrawal|pullback|evacuation|exit|drawdown|departure",            T.RETREAT,  "withdraw",  ("military",),     "from",         "0874", "noun"),
    Deed("surrender",                                      T.RETREAT,  None,        ("military",),     "to",           "0874", "noun"),
    Deed("ceasefire|cease-fire|truce|armistice|temporary ceasefire|temporary truce|apology|pardon|amnesty|concession|easing|lifting",                     T.CONCEDE,  None,        ("military",),     "with|between|in|to|of|for",  "0871", "noun"),
    Deed("prisoner exchange|prisoner swap|hostage release|release|freeing|liberation",                 T.RETREAT,  "release",   ("military",),     "with|between|of|from",  "0841", "noun"),
    Deed("talks|negotiation|negotiations|meeting|summit|dialogue|consultation|phone call|discussion|phone conversation|telephone conversation|telephone call|conversation|video call|peace talks|summit meeting|bilateral meeting|working lunch|working dinner|contacts|face-to-face talks|trilateral meeting|huddle|audience|encounter",  T.CONSULT, None, ("diplomatic",), "with|between",  "046", "noun"),
    Deed("visit|state visit|trip|official visit|working visit|tour|stopover|journey",                         T.CONSULT,  "visit",     ("diplomatic",),   "to",           "042", "noun"),
    Deed("agreement|deal|treaty|accord|pact|memorandum|peace deal|peace treaty|peace agreement|peace accord|trade deal|trade agreement|security pact|security agreement|defence pact|defense pact|defence agreement|defense agreement|alliance|rapprochement|reconciliation|normalisation|normalization|partnership|strategic partnership|memorandum of understanding",   T.SUPPORT,  None,        ("diplomatic",),   "with|between",  "057", "noun"),
    Deed("recognition|endorsement|praise|ratification|backing|support|solidarity|congratulations|tribute",                 T.SUPPORT,  None,        ("diplomatic",),   "of|for|with|to",       "051", "noun"),
    Deed("accession|admission|entry",                                      T.SUPPORT,  None,        ("diplomatic",),   "to",           "057", "noun"),
    Deed("cooperation|collaboration|coordination|joint venture|intelligence sharing|co-operation|trade",         T.COOPERATE, None,       (),                "with|between",  "060", "noun"),
    Deed("exercise|drill|war game|manoeuvre|joint exercise|military exercise|joint drills|joint drill|naval exercise|naval drills|war games|joint patrol|joint patrols|manoeuvres|maneuvers",  T.COOPERATE, None, ("military",), "with|between",  "062", "noun"),
    Deed("extradition",                                    T.COOPERATE, None,       ("legal",),        "to",           "062", "noun"),
    Deed("military aid|humanitarian aid|assistance|arms delivery|military assistance|aid|arms deliveries|arms shipment|arms shipments|weapons delivery|weapons deliveries|weapons shipment|weapons shipments|arms supplies|arms sale|arms sales|sale of arms|aid package|arms package|military support|financial support|financial aid|food aid|donation|donation of arms|loan|transfer of arms|supply of arms|delivery of arms|delivery|deliveries|humanitarian assistance|relief|bailout|rescue",  T.AID, None, (), "to|for",     "070", "noun"),
)
# fmt: on
