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
    Deed("attack|assault|strike|air strike|airstrike|raid|air raid|missile strike|missile attack|rocket attack|drone attack|drone strike|offensive|bombing|suicide bombing|suicide attack|car bombing|roadside bombing|ambush|incursion|aggression|bombing campaign|airstrikes|shelling|bombardment|artillery fire|suicide bomber|gunfire|military operation|ground offensive|counteroffensive",
                                                           T.ASSAULT,  None,        ("military",),     "on|against|into|in|of|at",  "190", "noun"),
    Deed("killing|murder|assassination|massacre|execution|slaughter|slaying|beheading|shooting",  T.ASSAULT, None, (), "of|in",   "180", "noun"),
    Deed("kidnapping|abduction|hijacking",                 T.ASSAULT,  "abduct",    (),                "of",           "181", "noun"),
    Deed("torture|beating|rape",                           T.ASSAULT,  None,        (),                "of",           "182", "noun"),
    Deed("war|fighting|clash|battle|conflict|firefight|gunbattle|skirmish|hostilities",  T.ASSAULT, None, ("military",), "with|against|on|between",  "190", "noun"),
    Deed("arrest|detention|imprisonment|jailing",          T.COERCE,   "arrest",    ("legal",),        "of",           "173", "noun"),
    Deed("deportation",                                    T.COERCE,   "deport",    ("migration",),    "of",           "174", "noun"),
    Deed("crackdown|repression|suppression|persecution|clampdown",  T.COERCE, "restrict", ("repression",), "on|of|against",  "175", "noun"),
    Deed("blockade|siege",                                 T.COERCE,   "restrict",  ("military",),     "of|on",        "191", "noun"),
    Deed("cyberattack|cyber attack|cyber-attack",          T.COERCE,   "cyber",     ("cyber",),        "on|against",   "170", "noun"),
    Deed("expulsion",                                      T.SANCTION, "expel",     ("diplomatic",),   "of|from",      "161", "noun"),
    Deed("sanction|sanctions|embargo",                     T.SANCTION, "discontinue", ("economic",),   "on|against",   "163", "noun"),
    Deed("condemnation|criticism|denunciation",            T.ACCUSE,   "disapprove", (),               "of",           "111", "noun"),
    Deed("accusation|allegation",                          T.ACCUSE,   "allege",    (),                "against",      "112", "noun"),
    Deed("lawsuit",                                        T.ACCUSE,   "allege",    ("legal",),        "against",      "115", "noun"),
    Deed("investigation|probe|inquiry",                    T.ACCUSE,   "investigate", ("legal",),      "of|into|against",  "090", "noun"),
    Deed("rejection|refusal",                              T.REJECT,   None,        (),                "of",           "120", "noun"),
    Deed("ultimatum|threat",                               T.THREATEN, None,        (),                "to|against",   "130", "noun"),
    Deed("protest|demonstration|rally|riot|uprising|hunger strike",  T.PROTEST, "demo", (),            "against",      "141", "noun"),
    Deed("deployment|build-up|buildup|mobilisation",       T.MOBILIZE, "troops",    ("military",),     "to|in|near|along|on",  "154", "noun"),
    Deed("withdrawal|pullout|retreat|pull-out",            T.RETREAT,  "withdraw",  ("military",),     "from",         "0874", "noun"),
    Deed("surrender",                                      T.RETREAT,  None,        ("military",),     "to",           "0874", "noun"),
    Deed("ceasefire|cease-fire|truce",                     T.CONCEDE,  None,        ("military",),     "with|between|in",  "0871", "noun"),
    Deed("prisoner exchange|prisoner swap",                T.RETREAT,  "release",   ("military",),     "with|between",  "0841", "noun"),
    Deed("talks|negotiation|negotiations|meeting|summit|dialogue|consultation|phone call|discussion",  T.CONSULT, None, ("diplomatic",), "with|between",  "046", "noun"),
    Deed("visit|state visit|trip",                         T.CONSULT,  "visit",     ("diplomatic",),   "to",           "042", "noun"),
    Deed("agreement|deal|treaty|accord|pact|memorandum",   T.SUPPORT,  None,        ("diplomatic",),   "with|between",  "057", "noun"),
    Deed("recognition|endorsement|praise",                 T.SUPPORT,  None,        ("diplomatic",),   "of|for",       "051", "noun"),
    Deed("accession",                                      T.SUPPORT,  None,        ("diplomatic",),   "to",           "057", "noun"),
    Deed("cooperation|collaboration|coordination",         T.COOPERATE, None,       (),                "with|between",  "060", "noun"),
    Deed("exercise|drill|war game|manoeuvre|joint exercise|military exercise",  T.COOPERATE, None, ("military",), "with|between",  "062", "noun"),
    Deed("extradition",                                    T.COOPERATE, None,       ("legal",),        "to",           "062", "noun"),
    Deed("military aid|humanitarian aid|assistance|arms delivery|military assistance",  T.AID, None, (), "to|for",     "070", "noun"),
)
# fmt: on
