"""Deeds told by a verb alone, or by a verb with a particle or preposition: the words, the event, the frame.

Compiled for this library from the CAMEO verb lists and the PLOVER manual (facts and codes), widened with
synonyms of general English. One row is one frame of one CAMEO code; the first row that fits wins.
"""

from natonews.lexicon.rows import Deed
from natonews.ontology import EventType as T

from .deed_nouns import NOUN_DEEDS
from .deed_pairs import PAIR_DEEDS

# fmt: off
VERB_DEEDS: tuple[Deed, ...] = (
    # words | type | mode | contexts | target | CAMEO
    # ---- what the subject decides: its class stands in the last column
    Deed("arrive|land|deploy|move|head|pour|cross|cross into|enter|stream|roll|set off|sail|advance",  T.MOBILIZE, "troops", ("military",), "in|into|to|at|near|on|along|toward|towards|object|for|off",  "154", "verb", "FORCES"),
    Deed("kill|hit|strike|rock|rip through|target|wound|injure|destroy|damage",  T.ASSAULT, None, ("military",), "object|inside|in|near|at|on",  "190", "verb", "ATTACK"),
    Deed("kill|hit|strike|land|fall|wound|injure|explode|crash into|slam into",  T.ASSAULT, "heavy-weapons", ("military",), "object|inside|in|near|at|on|into",  "190", "verb", "MISSILES"),
    Deed("begin|start|hold|take effect|come into force|come into effect|go into effect|enter into force|last|take hold",  T.RETREAT, "ceasefire", ("military",), "in|between|with|inside|along",  "0871", "verb", "CEASEFIRE"),
    Deed("begin|start|resume|open|take place|be held|continue|end|conclude|kick off|get under way|focus|fail|reopen",  T.CONSULT, None, ("diplomatic",), "with|between|inside|in",  "046", "verb", "TALKS"),
    Deed("arrive|land|deploy|serve|take up position|begin|patrol|monitor|relieve|be deployed",  T.AID, None, ("peacekeeping",), "in|at|to|along|into|between|object|near",  "074", "verb", "PEACEKEEPERS"),
    Deed("support|help|benefit|assist|feed|save|sustain",     T.AID,     None,       (),            "object|inside|in",  "070", "verb", "AID"),
    Deed("arrive|come|go|flow|reach|land|begin",              T.AID,     None,       (),            "in|to|for|at|object",  "070", "verb", "AID"),
    Deed("hack|attack|target|breach|hit|disrupt|infiltrate|paralyse|cripple|strike|penetrate",  T.COERCE, "cyber", ("cyber",), "inside|object|of|in|into",  "170", "verb", "HACKERS"),
    Deed("clash with|clash|storm|attack|pelt|besiege|surround|fight|battle",  T.PROTEST, "riot", (), "with|inside|object|in|of",  "145", "verb", "PROTESTERS"),
    # ---- REQUEST
    Deed("urge|implore|exhort|beseech|entreat|petition|pressure|pester|lobby|press",  T.REQUEST, None,     (),              "object|on|of",        "100"),
    Deed("ask|request|beg",                                  T.REQUEST, None,     (),              "object|from|of",      "020"),
    Deed("call on|call upon|appeal to|plead with",           T.REQUEST, None,     (),              "on|upon|to|with|object",     "020"),
    Deed("call for|appeal for|plead for|push for|press for|clamour for|campaign for",  T.REQUEST, None,     (),              "inside|by|from|in",   "020"),
    Deed("demand|insist on|insist upon",                     T.REQUEST, None,     (),              "from|of|inside|by|clause|in",  "100"),
    Deed("order|instruct|oblige|enjoin|mandate",  T.REQUEST, None,     (),              "object|inside",       "100"),
    Deed("solicit|seek",                                     T.REQUEST, None,     (),              "from",                "020"),
    Deed("remind|pressurise|goad|prod|nudge",                T.REQUEST, None,     (),              "object",              "100"),
    # ---- ACCUSE
    Deed("criticise|denounce|condemn|deplore|decry|slam|blast|lambast|lambaste|rebuke|berate|chide|deride|ridicule|mock|fault|castigate|excoriate|scold|reprimand|admonish|reproach|upbraid|pillory|vilify|assail|disparage|denigrate|savage|skewer|chastise|bemoan|flay|disapprove of|rap|decry|trash|bash|malign|critique|belittle|demonise|smear|insult|scoff at|jeer|sneer at|taunt|humiliate|lay into|pour scorn on|heap scorn on|condemn as|deprecate|reprove|revile|scorn|score|decry|grumble about|tear into|chastise|rebuke|round on|take to task|call to account|express outrage at|protest|savage|swipe at|vent anger at",
                                                             T.ACCUSE,  "disapprove", (),          "object|inside|of|against|for",   "111"),
    Deed("blame|hold responsible",                           T.ACCUSE,  "disapprove", (),          "object|on",           "111"),
    Deed("accuse|decry",                                     T.ACCUSE,  "allege",   (),            "object|of",           "112"),
    Deed("allege|contend",                                   T.ACCUSE,  "allege",   (),            "against|clause",      "112"),
    Deed("charge|indict|prosecute|arraign|impeach|sue|subpoena|litigate against|bring to trial|put in dock|charge with",  T.ACCUSE,  "allege",   ("legal",),    "object|against",      "115"),
    Deed("put on trial|take to court|haul before",           T.ACCUSE,  "allege",   ("legal",),    "object",              "115"),
    Deed("investigate|probe|look into|inquire into",         T.ACCUSE,  "investigate", ("legal",), "object|into|inside|of|in|against",  "090"),
    Deed("interrogate|question|cross-examine",               T.ACCUSE,  "investigate", ("legal",), "object",              "090"),
    Deed("complain about|complain of|complain to|complain|object to|protest to|take issue with|find fault with",  T.ACCUSE, "disapprove", (), "about|of|to|against|with|clause", "110"),
    Deed("hit out at|lash out at|lash out against|take aim at|rail against|speak out against|inveigh against|fume at|speak against|rant against|fulminate against|hit back at|snipe at|turn on|crack at|campaign against",
                                                             T.ACCUSE,  "disapprove", (),          "at|against|on",       "111"),
    Deed("challenge|refute|discredit|call out|rally against|mobilise against|dub|brand|rebut",  T.ACCUSE, "disapprove", (), "object|inside|against|of",  "111"),
    Deed("censure",                                          T.ACCUSE,  "disapprove", ("legislative",), "object|inside",  "111"),
    Deed("implicate|finger|incriminate",                     T.ACCUSE,  "allege",   ("crime",),    "object",              "112"),
    # ---- REJECT
    Deed("reject|rebuff|spurn|turn down|scuttle|nullify|invalidate|override|filibuster|torpedo|derail|jettison|thwart|stonewall|forswear|forgo|brush off|brush aside|repudiate|snub|shun|disavow|disown|nix|scotch",  T.REJECT, None, (),  "inside|by|from|of|object|on|with|for", "120"),
    Deed("veto",                                             T.REJECT,  None,       ("diplomatic",), "inside|by|of|object", "129"),
    Deed("refuse|decline",                                   T.REJECT,  None,       (),            "inside|from|by|with|to|object",  "120"),
    Deed("oppose|rule out|vote against|resist|balk at|bristle at",  T.REJECT, None, (),            "inside|object|by|from|of|with|against",  "120"),
    Deed("renege on|back out of|walk away from|back away from",  T.REJECT, None,    (),            "with|inside|on|of|from|object", "120"),
    Deed("defy|flout|disobey",                               T.REJECT,  None,       (),            "object|by|inside",    "128"),
    Deed("vote down|strike down|shoot down PROPOSAL",        T.REJECT,  None,       ("legislative",), "inside|by|object",  "129"),
    Deed("walk out of|storm out of|quit TALKS|leave TALKS",  T.REJECT, "meet", ("diplomatic",), "with|of|inside",  "125"),
    Deed("rescind|quash|overturn|strike down|annul|dispute|contradict",  T.REJECT, None,   (),            "by|of|inside|object", "120"),
    # ---- THREATEN
    Deed("threaten|menace",                                  T.THREATEN, None,      (),            "object|against|with|to|inside",  "130"),
    Deed("warn against",                                     T.THREATEN, None,      (),            "object|against",      "130"),
    Deed("intimidate|blackmail|bully|browbeat|coerce",       T.COERCE,  None,       (),            "object",              "170"),
    # ---- PROTEST
    Deed("demonstrate|rally|riot|picket|protest|march|mutiny",  T.PROTEST, "demo",  (),            "against|inside|at|over|outside|in|object", "141"),
    Deed("take to street",                                   T.PROTEST, "demo",     (),            "against|in",          "141"),
    Deed("boycott",                                          T.PROTEST, "boycott",  (),            "object|inside",       "143"),
    Deed("rebel|revolt|rise up|rise against",                T.PROTEST, "riot",     (),            "against",             "145"),
    # ---- SANCTION
    Deed("sanction|embargo|blacklist|blackball",             T.SANCTION, "discontinue", ("economic",), "object|inside",   "163"),
    Deed("expel|kick out|oust DIPLOMAT|eject",               T.SANCTION, "expel",   ("diplomatic",), "object|inside|from",    "161"),
    Deed("recall AMBASSADOR|withdraw AMBASSADOR|pull AMBASSADOR",  T.SANCTION, "withdraw", ("diplomatic",), "from|to|in|inside", "161"),
    Deed("suspend",                                          T.SANCTION, "discontinue", ("diplomatic",), "object|from",     "160"),
    Deed("exclude|disqualify|ostracise",             T.SANCTION, "expel",   ("political_institutions",), "object",  "166"),
    Deed("convict|find GUILTY",                              T.SANCTION, "convict", ("legal",),    "object|of",           "116"),
    Deed("sentence|jail|imprison|incarcerate|lock up|intern",  T.COERCE, "arrest",  ("legal",),    "object|inside",       "173"),
    Deed("fine|penalise|punish",                             T.SANCTION, None,      ("legal",),    "object|inside",       "160"),
    Deed("depose|overthrow|topple|unseat",                   T.COERCE,  None,       ("pro_autocracy",), "object|inside",  "170"),
    # ---- MOBILIZE
    Deed("mobilise|conscript|militarise|remobilise",         T.MOBILIZE, "troops",  ("military",), "against|in|to|on|at|near|for|along|inside|object",  "154"),
    Deed("remain on ALERT|be on ALERT|go on ALERT|stay on ALERT|stand on ALERT",  T.MOBILIZE, "troops", ("military",), "in|against|on|at|along|near|clause", "152"),
    Deed("scramble",                                         T.MOBILIZE, "weapons", ("military",), "against|over|to|near", "154"),
    Deed("mass|amass|reinforce|redeploy",                    T.MOBILIZE, "troops",  ("military",), "in|on|along|near|at|against|to|around", "154"),
    Deed("rearm|remilitarise",                               T.MOBILIZE, "weapons", ("military",), "against|in",          "154"),
    Deed("patrol|buzz|shadow",                               T.MOBILIZE, None,      ("military",), "object|in|near|along", "154"),
    Deed("test-fire|test-launch",                  T.MOBILIZE, "weapons", ("military",), "over|towards|into|near|off",  "150"),
    # ---- COERCE
    Deed("arrest|detain|apprehend|subdue|nick|collar|nab|round up|take into custody|hold in custody|handcuff|remand|intern",  T.COERCE, "arrest", ("legal",), "object|inside|of|from|in", "173"),
    Deed("deport|evict|banish|exile|repatriate PERSONS_IN",  T.COERCE,  "deport",   ("legal",),    "object|inside|to",    "174"),
    Deed("ban|outlaw|prohibit|bar|disallow|interdict|segregate|discriminate against|blacklist|proscribe|criminalise|disenfranchise|forbid",  T.COERCE, "restrict", ("rights_freedoms",), "object|inside|on|by|from|against", "172"),
    Deed("censor|gag|muzzle|silence|stifle",                 T.COERCE,  "censor",   ("rights_freedoms",), "object|inside", "172"),
    Deed("confiscate|impound|expropriate|nationalise|requisition",  T.COERCE, "seize", (),          "from|inside|object|of|belonging to", "171"),
    Deed("ransack|raid",                                     T.COERCE,  "seize",    (),            "inside|object|in|of", "171"),
    Deed("crack down on|clamp down on|suppress|repress|persecute|oppress|subjugate|harass|quell|crush|put down|muzzle|purge",  T.COERCE, "restrict", ("repression",), "on|object|inside|against|in", "175"),
    Deed("disperse|break up PROTEST|quell PROTEST|teargas",  T.COERCE,  "restrict", ("repression",), "object|inside|in",  "175"),
    Deed("hack|hack into|jam|spoof|cyberattack",             T.COERCE,  "cyber",    ("cyber",),    "object|inside|into|in|of", "170"),
    Deed("blockade",                                         T.COERCE,  "restrict", ("military",), "object|inside|of",    "191"),
    Deed("spy on|eavesdrop on|wiretap|bug",                  T.COERCE,  None,       ("intelligence",), "on|object",       "170"),
    # ---- ASSAULT
    Deed("attack|assault|bombard|pelt|maul|retaliate|retaliate against|avenge|strike at|strike back at|hit back|fire upon|pepper|raze|barrage|set upon|advance against|lay waste to|pounce on|swoop on|target with|shell|bomb|raid|rocket|strafe|pummel|pound|firebomb|napalm|carpet-bomb|dive-bomb|counterattack|mortar",  T.ASSAULT, None, (), "object|inside|on|in|against|near", "190"),
    Deed("kill|murder|slaughter|massacre|slay|liquidate|martyr|exterminate|decimate|burn alive|hack to death|butcher|garrotte|assassinate|execute|behead|decapitate|gun down|shoot dead|hang|lynch|shoot|stab|annihilate|wipe out|mow down|knife|bayonet|strangle|poison|gas",  T.ASSAULT, None, (), "object|inside|in|at|of", "180"),
    Deed("injure|wound|maim|hurt|harm|cripple|disfigure|blind|burn alive",                T.ASSAULT, None,       (),            "object|inside|in",    "180"),
    Deed("torture|mutilate|abuse|waterboard|torment|electrocute|starve|whip|mistreat|brutalise",        T.ASSAULT, "torture",  (),            "object|inside|in",    "1822"),
    Deed("rape|molest|gang-rape",  T.ASSAULT, "sexual", (),          "object|inside",       "1821"),
    Deed("beat|beat up|batter|club|flog|manhandle|beat to death|rough up|whip|cane|bludgeon|thrash",  T.ASSAULT, "beat", (), "object|inside", "182"),
    Deed("kidnap|abduct|hijack|take HOSTAGE|capture PEOPLE|snatch PEOPLE|seize PEOPLE|hold HOSTAGE|waylay",  T.ASSAULT, "abduct", (), "object|inside|from|in", "181"),
    Deed("ambush|storm|invade|overrun|besiege|encircle|conquer|recapture|retake|blitz|infiltrate",  T.ASSAULT, None, ("military",), "object|inside|in|from", "190"),
    Deed("battle|fight|clash with|clash|skirmish|skirmish with|engage FIGHTERS|engage in firefight|wage war|wage war on|wage war against|spar with|duel with|exchange fire with|exchange fire|combat FIGHTERS|fight with|fight against|do battle with|grapple with FIGHTERS|rout|repel|repulse|fend off|drive back|push back FIGHTERS",
                                                             T.ASSAULT, None,       ("military",), "object|with|against|inside|in", "190"),
    Deed("erupt between|break out between|flare between|flare up between|rage between|intensify between",  T.ASSAULT, None, ("military",), "none", "190", "verb", "between"),
    Deed("open fire|open fire on|fire at|fire on|fire upon|fire into|fire across|shoot at|fire towards",  T.ASSAULT, "firearms", (), "on|at|into|upon|across|against|towards|toward|object|in", "193"),
    Deed("blow up|detonate|explode",                         T.ASSAULT, "explosives", (),          "inside|object|in|near|at|outside",  "183"),
    Deed("shoot down|down",  T.ASSAULT, "heavy-weapons", ("military",), "inside|object|from|by|over",  "195"),
    Deed("torch|raze|demolish|bulldoze|flatten|desecrate|dynamite|incinerate|ravage",  T.ASSAULT, "destroy", (), "inside|object|of|in|belonging to", "190"),
    Deed("destroy|sink|sabotage|wreck|pulverise|devastate",  T.ASSAULT, "destroy",  (),            "inside|object|of|in|near", "190"),
    Deed("loot|pillage|plunder",                             T.ASSAULT, "destroy",  (),            "inside|object|of|in", "190"),
    Deed("strike|hit|target",                                T.ASSAULT, None,       ("military",), "inside|object|in|near|at|on|of",  "190"),
    Deed("displace|force out|drive out|uproot|cleanse",  T.ASSAULT, None, ("migration",), "object|inside|from", "201"),
    Deed("annex|occupy",                                     T.ASSAULT, None,       ("territory",), "inside|object|from|of",  "192"),
    # ---- RETREAT, CONCEDE
    Deed("surrender|surrender to|capitulate|give oneself up|turn oneself in",  T.RETREAT, None,  ("military",), "to|in|from",  "0874"),
    Deed("withdraw from TERRITORY|pull out of TERRITORY|pull back from|retreat from|retreat|pull out|withdraw|pull back|flee|leave TERRITORY|vacate TERRITORY|evacuate TERRITORY",  T.RETREAT, "withdraw", ("military",), "from|of|object|inside|in", "0874"),
    Deed("disarm|demobilise|demilitarise|decommission|denuclearise|lay down WEAPONS_OWN|put down WEAPONS_OWN|give up WEAPONS_OWN|hand over WEAPONS_OWN|surrender WEAPONS_OWN|turn in WEAPONS_OWN|dismantle WEAPONS_OWN|destroy WEAPONS_OWN|decommission WEAPONS_OWN|renounce WEAPONS_OWN",
                                                             T.RETREAT, "disarm",   ("military",), "to|in|with|inside|from",  "0873"),
    Deed("free|liberate CAPTIVE|let free|set free|release|acquit|parole|exonerate|let go",  T.RETREAT, "release", ("legal",), "object|inside|from|to",  "0841"),
    Deed("resign|step down|abdicate|stand down|quit|bow out",  T.RETREAT, "resign", ("executive",), "as|from|in|inside|of|object", "0831"),
    Deed("cease HOSTILITIES|halt HOSTILITIES|stop HOSTILITIES|end HOSTILITIES|suspend HOSTILITIES|abandon HOSTILITIES|de-escalate",  T.RETREAT, "ceasefire", ("military",), "against|in|with|on|near|inside",  "0871"),
    Deed("return ARTIFACT|hand back ARTIFACT|give back ARTIFACT|restitute ARTIFACT",  T.RETREAT, None, (),    "to|indirect|into|inside", "0841"),
    Deed("allow AIDWORKERS|let in AIDWORKERS|admit AIDWORKERS",  T.RETREAT, "access", (),             "inside|object|into|to|in", "0861"),
    Deed("apologise|apologise to|apologise for|say sorry",   T.CONCEDE, None,       ("diplomatic",), "to|for|over",       "055"),
    Deed("pardon|amnesty|commute|reprieve|grant clemency",   T.CONCEDE, None,       ("legal",),    "object|inside|of",    "0841"),
    Deed("concede to|accede to|yield to|give in to|bow to|cave in to|cave to|capitulate to|relent|back down|backtrack|relent to|climb down|acquiesce to",  T.CONCEDE, None, (), "inside|to|by|from|of|with", "080"),
    Deed("reinstate|rehabilitate|re-appoint|reappoint",      T.CONCEDE, None,       ("executive",), "object|inside",      "0831"),
    Deed("decriminalise|legalise|delist|unban",              T.CONCEDE, None,       ("legal",),    "object|inside|in",    "081"),
    Deed("compensate|recompense|indemnify",                  T.RETREAT, None,       ("reparations",), "object|inside",    "080"),
    # ---- AGREE
    Deed("promise|pledge|vow|guarantee",                     T.AGREE,   None,       (),            "indirect|to|for|with|inside",  "030"),
    Deed("agree to|consent to|accept",    T.AGREE,   None,       (),            "inside|with|by|from|in|to|for|of",  "030"),
    Deed("agree on|agree upon",                              T.AGREE,   None,       (),            "with|inside|between|in|to",  "030"),
    # ---- SUPPORT
    Deed("support|back|endorse|praise|applaud|hail|commend|laud|congratulate|cheer|champion|stand by|stand with|side with|rally behind|root for|vouch for|stick by|stand behind|line up behind|get behind|rally round|acclaim|salute|extol",
                                                             T.SUPPORT, None,       (),            "object|by|with|behind|for|inside|of|to|in", "051"),
    Deed("welcome|thank|compliment|pay tribute to|appreciate|honour|respect|reassure|assure|encourage|bless|embrace",
                                                             T.SUPPORT, None,       (),            "inside|object|to|by|of|from", "051"),
    Deed("defend",                                           T.SUPPORT, None,       (),            "inside|object|of|against", "052"),
    Deed("recognise",                                        T.SUPPORT, None,       ("diplomatic",), "object|inside|as",  "054"),
    Deed("ratify|co-sign",                                   T.SUPPORT, None,       ("diplomatic",), "with|by|inside|of|object", "057"),
    Deed("join|accede",                                      T.SUPPORT, None,       ("diplomatic",), "body",              "057"),
    Deed("accede to|join MEMBERSHIP|be admitted to|become member of",  T.SUPPORT, None, ("diplomatic",), "object|to|of|inside", "057"),
    Deed("admit MEMBERSHIP|invite to join",                  T.SUPPORT, None,       ("diplomatic",), "object|inside",     "057"),
    Deed("forgive|absolve",                                  T.SUPPORT, None,       ("diplomatic",), "object|inside|to",  "056"),
    Deed("normalise|mend|reconcile with|reconcile",          T.SUPPORT, None,       ("diplomatic",), "with|inside|between",  "056"),
    Deed("rally behind|vote for",        T.SUPPORT, None,       ("political_institutions",), "for|object|behind", "051"),
    Deed("sign AGREEMENT|sign with",                         T.SUPPORT, None,       ("diplomatic",), "with|between|inside",  "057"),
    # ---- CONSULT
    Deed("meet|meet with|hold talks with|sit down with|hobnob with|huddle with|confer with|consult with|consult|talk with|talk to|speak with|negotiate with|negotiate|confer|converse with|parley with|dine with|lunch with|shake hands with|interact with|get together with",
                                                             T.CONSULT, None,       ("diplomatic",), "with|object|to|between|inside", "040"),
    Deed("speak to|speak by phone|talk by phone",            T.CONSULT, None,       ("diplomatic",), "with|to",           "041"),
    Deed("telephone|phone|ring|contact|call up",                             T.CONSULT, "phone",    ("diplomatic",), "object",            "041"),
    Deed("visit|tour|fly to VISIT|travel to VISIT|arrive in VISIT|pay visit to",  T.CONSULT, "visit", ("diplomatic",), "object|to|in|inside",  "042"),
    Deed("host|receive|greet|entertain",                     T.CONSULT, "visit",    ("diplomatic",), "object|inside|with|for|of",  "043"),
    Deed("discuss|discuss with",                                          T.CONSULT, None,       ("diplomatic",), "with|between",      "040"),
    Deed("shuttle between|mediate|arbitrate|mediate between|mediate in|intercede|broker",  T.CONSULT, "third-party", ("diplomatic",), "between|in|with|inside|among", "045"),
    Deed("convene|gather for TALKS|reconvene|co-host|caucus with|assemble for TALKS",      T.CONSULT, "multilateral", ("diplomatic",), "with|inside|of|in", "046"),
    # ---- COOPERATE
    Deed("cooperate|co-operate|collaborate|liaise|partner|team up|join forces|coordinate|cooperate with|collaborate with|partner with|team up with|coordinate with|join forces with",  T.COOPERATE, None, (), "with|between|to", "060"),
    Deed("extradite",                                        T.COOPERATE, None,     ("legal",),    "to|inside|object",    "062"),
    Deed("trade with|trade",                                 T.COOPERATE, None,     ("economic",), "with",                "061"),
    Deed("train with|exercise with|train alongside",         T.COOPERATE, None,     ("military",), "with|alongside",      "062"),
    # ---- AID
    Deed("aid|assist|help|bail out|succour|shore up|bolster PEOPLE",  T.AID, None, (),        "object|inside|in|to",  "070"),
    Deed("rescue|save|airlift PEOPLE|evacuate PEOPLE|treat PEOPLE|resettle|shelter|evacuate",  T.AID, None,   ("human_security",), "from|object|inside|in", "073"),
    Deed("donate|donate to",                                 T.AID,     None,       (),            "to|indirect|for",     "070"),
    Deed("arm|equip|train|resupply|fortify|provision|resupply|outfit",     T.AID,     None,       ("military",), "object|inside",       "072"),
    Deed("fund|finance|subsidise|reimburse|sponsor|grubstake|bail out|bankroll|underwrite",       T.AID,     None,       ("economic",), "object|inside|of|in", "071"),
    Deed("feed|vaccinate|house",                             T.AID,     None,       ("human_security",), "object|inside|in",  "073"),
    Deed("lend|loan",                                        T.AID,     None,       ("economic",), "to|indirect",         "071"),
)
# fmt: on

#: Every deed of the lexicon: verbs with their nouns first, for what is worded more exactly wins.
DEEDS: tuple[Deed, ...] = (*PAIR_DEEDS, *VERB_DEEDS, *NOUN_DEEDS)
