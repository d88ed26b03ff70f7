"""Words in a content that show what is done with it, where the cue itself is neutral ("said", "told", "called").

Written by hand.
"""

from natonews.ontology import SpeechAct as Act

#: Verbs that, said in the first person, perform their act: "we reject", "I apologise". Lemmas.
PERFORMATIVES: dict[str, Act] = {
    "reject": Act.REJECT, "refuse": Act.REJECT, "oppose": Act.REJECT, "disagree": Act.REJECT, "object": Act.REJECT,
    "deny": Act.DENY, "condemn": Act.CRITICIZE, "denounce": Act.CRITICIZE, "deplore": Act.CRITICIZE,
    "regret": Act.APOLOGIZE, "doubt": Act.BELIEVE, "apologize": Act.APOLOGIZE, "apologise": Act.APOLOGIZE,
    "thank": Act.THANK, "appreciate": Act.THANK, "welcome": Act.PRAISE, "commend": Act.PRAISE, "applaud": Act.PRAISE,
    "praise": Act.PRAISE, "congratulate": Act.PRAISE, "salute": Act.PRAISE, "admire": Act.PRAISE,
    "support": Act.SUPPORT, "endorse": Act.SUPPORT, "back": Act.SUPPORT, "agree": Act.SUPPORT,
    "demand": Act.DEMAND, "urge": Act.DEMAND, "insist": Act.DEMAND, "request": Act.ASK, "ask": Act.ASK,
    "call": Act.DEMAND, "warn": Act.WARN, "caution": Act.WARN, "promise": Act.PROMISE, "pledge": Act.PROMISE,
    "vow": Act.PROMISE, "guarantee": Act.PROMISE, "propose": Act.PROPOSE, "suggest": Act.PROPOSE,
    "recommend": Act.PROPOSE, "offer": Act.PROPOSE, "announce": Act.ANNOUNCE, "declare": Act.ANNOUNCE,
    "hope": Act.EXPECT, "expect": Act.EXPECT, "fear": Act.EXPECT, "worry": Act.EXPECT, "believe": Act.BELIEVE,
    "think": Act.BELIEVE, "intend": Act.INTEND, "plan": Act.INTEND, "want": Act.INTEND, "accuse": Act.ACCUSE,
    "blame": Act.ACCUSE,
}  # fmt: skip

#: Verbs whose refusal is a rejection: "we will never accept", "cannot tolerate". Lemmas.
ACCEPTING: frozenset[str] = frozenset(
    """accept agree allow tolerate recognize recognise concede surrender yield cede capitulate bow submit
    compromise negotiate permit back support endorse consent bend budge give abandon join""".split()
)

#: Verbs that a promise of theirs makes a threat of: "we will retaliate". Lemmas.
HOSTILE: frozenset[str] = frozenset(
    """retaliate strike attack destroy bomb punish invade crush annihilate obliterate shoot kill sanction seize wipe avenge
    eliminate""".split()
)

#: Words that make a demand of a sentence: "must", "should", "has to". Lower case.
OBLIGING: frozenset[str] = frozenset(["must", "should", "ought", "shall"])

#: Predicates that reject what was said: "is false", "is out of the question". Lower case.
UNTRUE: frozenset[str] = frozenset(
    """false untrue baseless unfounded fake fabricated lie lies nonsense groundless hoax slander invented
    unacceptable impossible absurd ridiculous fiction disinformation""".split()
)

#: Words by which a thing called so is blamed. Lower case.
BLAME: frozenset[str] = frozenset(
    """appalling unhinged disgraceful dangerous reckless irresponsible illegal outrageous shameful disgusting
    horrific horrible terrible barbaric brutal cruel cowardly criminal unlawful unjustified unprovoked
    unacceptable inhumane heinous atrocious despicable vile evil abhorrent deplorable disastrous catastrophic
    hypocritical cynical dishonest corrupt incompetent weak foolish stupid naive absurd ridiculous laughable
    nonsense pathetic failed failure disaster mistake betrayal disgrace scandal farce sham lie liar fraud thug
    dictator tyrant war-criminal terrorist aggressor provocation blackmail aggression genocide massacre atrocity
    crime crimes threat bully bullying racist sexist bigot extremist unfair misguided wrong shortsighted
    counterproductive destabilizing destabilising escalatory provocative hostile insulting offensive unhelpful
    unfortunate delusional crazy insane idiotic divisive toxic hateful fool fools idiot idiots clown clowns coward cowards murderer
    murderers criminals liars thieves fascist fascists nazi nazis traitor traitors puppet puppets parasite parasites hypocrite
    hypocrites fabrication falsehood one-sided biased illegitimate illegal meaningless premature unjust unfounded baseless
    indefensible intolerable inexcusable unforgivable shocking sickening horrifying monstrous savage ruthless callous vicious
    sinister perverse treacherous arrogant ignorant clueless useless worthless hopeless futile empty hollow cheap desperate
    obscene vulgar immoral unethical undemocratic authoritarian tyrannical totalitarian colonial imperialist revisionist
    warmonger warmongers butcher bloodthirsty genocidal terrorists aggressors occupier occupiers invaders bandits gangsters
    mercenary mercenaries lackey lackeys stooge traitorous treason charade circus theatre theater stunt gimmick ploy trap
    trick bluff propaganda smear smokescreen cover-up whitewash surrender capitulation appeasement blunder error folly madness
    lunacy insanity nightmare catastrophe tragedy outrage affront insult slap humiliation injustice violation breach
    escalation sabotage theft robbery extortion plunder piracy slaughter butchery bloodbath carnage barbarism cowardice
    hypocrisy deceit deception dishonesty incompetence recklessness rubbish garbage trash bunk drivel hogwash baloney myth
    fairytale fantasy""".split()
)

#: Words by which a thing called so is praised. Lower case.
GOOD: frozenset[str] = frozenset(
    """great historic excellent outstanding remarkable brave courageous heroic wonderful fantastic impressive
    successful success welcome positive constructive productive important vital crucial significant
    milestone breakthrough landmark triumph victory courageous visionary bold generous statesman lifeline gamechanger
    game-changer hero heroes friend strong wise good tremendous extraordinary brilliant admirable
    inspiring exemplary promising invaluable""".split()
)

#: Things written or broadcast that speak for whoever issues them: "issued a statement saying". Lemmas.
TEXTS: frozenset[str] = frozenset(
    """statement letter email e-mail message tweet post note memo ad advertisement video press-release release
    communique communiqué report resolution speech editorial op-ed article bulletin appeal petition telegram
    cable piece response robocall blog column posting commentary appeal declaration""".split()
)

#: Verbs that are words in politics and deeds in war: "attacked the plan", "attacked the town". Lemmas.
DEEDS_OF_FORCE: frozenset[str] = frozenset(
    """attack hit target slap blast hammer knock rap rip thrash torch scorch roast poke jab bash smear launch
    deploy strike shame savage menace needle capture turn""".split()
)

#: Phrases of the same kind, without their verb.
PHRASES_OF_FORCE: frozenset[str] = frozenset(
    ["strike back", "hit back", "fire back", "shoot back", "punch back", "shoot down", "turn on", "go after", "push back",
     "take aim", "hit out", "take a shot", "fire off", "shut down", "back down", "walk back", "take a shot at"]
)  # fmt: skip

#: What can be issued or released without being words: these verbs attribute only with a text as their object. Lemmas.
ISSUING: frozenset[str] = frozenset(
    "release issue launch publish deploy introduce present unveil send circulate".split()
)

#: Things of the mind and of speech: what only words can attack. Lemmas.
ABSTRACT: frozenset[str] = frozenset(
    """plan policy proposal idea decision move law bill deal agreement record handling approach strategy stance
    position rhetoric remark comment statement claim argument view credibility character integrity judgment
    judgement ruling verdict leadership performance candidacy critic media press opponent rival campaign budget
    reform treaty pact accord tactic motive system""".split()
)

#: What is published and speaks, though it is no text in words. Lemmas.
MATERIAL: frozenset[str] = frozenset(
    """poll survey study record document datum data figure estimate analysis audit transcript file filing paper
    book list name number detail result finding rule guideline picture photo photograph image footage
    recording tape version plan tax return account testimony memoir""".split()
)

#: Where and when people speak: "criticised the plan in an interview". Lemmas.
OCCASIONS: frozenset[str] = frozenset(
    """interview conference rally debate meeting event speech call hearing briefing summit visit session forum
    appearance address ceremony dinner lunch town hall show program programme broadcast podcast trip tour press
    parliament television tv radio twitter facebook x telegram instagram""".split()
)

#: Verbs whose subject earns or causes words, and speaks none: "drew criticism", "renewed speculation that".
CAUSING = frozenset(
    """alter attract bring cause confront create deepen draw earn ease ensure face field force fuel gain generate get
    heighten ignite invite irritate leave lose prompt provoke receive reignite renew secure shape snag solidify spark
    stoke strengthen trigger undermine weaken win""".split()
)

#: Verbs that say something, with the objects that make them deeds: "claimed 40 lives", "called the police". Lemmas.
DEEDS_BY_OBJECT: dict[str, frozenset[str]] = {
    "call": frozenset("""ambulance army brigade cab election firefighter meeting police poll reserve reservist session
                      strike summit taxi troop vote""".split()),
    "write": frozenset("biography book history memoir novel opera play poem screenplay script song thesis".split()),
    "declare": frozenset("bankruptcy emergency holiday mourning war".split()),
    "recall": frozenset("ambassador consul diplomat envoy mission product reservist troop".split()),
    "claim": frozenset("crown gold lead life medal place prize scalp seat soul spot title victim".split()),
    "show": frozenset("""ability decline drop fall gain growth improvement increase interest loss profit promise rise
                      sign strength way willingness""".split()),
    "respond with": frozenset("""airstrike applause artillery attack barrage blow bomb bullet cannon cheer drone fire
                              force gas grenade gunfire missile raid rocket shell silence strike tank troop violence
                              volley""".split()),
}  # fmt: skip
#: Verbs that take a side with words or help with deeds. Lemmas.
HELPING: frozenset[str] = frozenset(["support", "back"])
#: What is helped by deeds: "supporting Ukraine's defence". Lemmas.
HELPED: frozenset[str] = frozenset(
    "army defence defense economy force military operation resistance soldier troop".split()
)
#: By what one helps. Lemmas.
MEANS: frozenset[str] = frozenset(
    """aid ammunition arm artillery assistance billion cash drone equipment fire funding gear intelligence loan logistics
    missile million money supply tank training troop weapon weaponry""".split()
)
#: Verbs that put into force and say nothing of it, unless what they sign speaks: "ratified the treaty".
ENACTING: frozenset[str] = frozenset("appoint enact ratify sign".split())
#: What speaks once it is signed.
SIGNED: frozenset[str] = frozenset("declaration letter petition pledge statement appeal manifesto".split())
#: Verbs with a frame in which they tell deeds: "continued to hold out", "responded by firing".
DEEDS_BY_FRAME: frozenset[tuple[str, str]] = frozenset(
    [("continue", "to"), ("respond", "p-by"), ("echo", "p-through"), ("echo", "p-across"), ("echo", "p-around"),
     ("appear", "p-since"), ("appear", "p-on"), ("appear", "p-in"), ("appear", "p-at"), ("appear", "p-before")]
)  # fmt: skip

#: Verbs of learning, seeing and showing: inside another statement they report nobody's words. Lemmas.
LEARNING: frozenset[str] = frozenset(
    """know see find learn discover realize realise notice remember forget determine prove demonstrate show mean ensure
    decide understand hear read recall sense uncover establish figure gather feel imagine suppose recognize recognise
    care make indicate mind presume ascertain guess pretend""".split()
)

#: Verbs that give something a name or a mark: "called it a lie", "described the plan as a gift". Lemmas.
NAMING: frozenset[str] = frozenset(
    ["call", "describe", "characterize", "characterise", "label", "brand", "dub", "deem", "term"]
)
#: Who is cited and speaks no words there: "reported, citing officials". Lemmas.
SOURCES: frozenset[str] = frozenset(
    """official source people diplomat insider aide intelligence person report media document medium agency newspaper
    spokesman spokesperson spokeswoman expert analyst witness statement outlet broadcaster""".split()
)

#: Deeds that somebody says he has not done: "we did not fire". Lemmas.
DENIABLE: frozenset[str] = frozenset(
    """attack strike bomb shell fire shoot hit target kill murder poison hack send supply deliver sell cross enter violate
    breach interfere meddle order authorize authorise approve plan conduct carry launch stage plant lie leak promise pledge
    agree do use deploy destroy jam cut sabotage torture abduct kidnap bribe spy""".split()
)

#: What somebody will not be: "we will not be intimidated". Lemmas.
COWING: frozenset[str] = frozenset(
    """intimidate bully blackmail deter cow silence sway threaten provoke divide dictate lecture push drag bound fool pressure
    coerce scare stop break""".split()
)

#: Things that words judge: "the decision is reckless". Lower case.
JUDGEABLE: frozenset[str] = frozenset(
    """decision move plan proposal attack strike statement comment comments remark remarks claim claims deal policy act action
    actions step idea demand demands law ban threat threats rhetoric behaviour behavior conduct ruling visit sale incursion
    annexation invasion bombing siege blockade""".split()
)

#: Nouns that judge or bid in the name of their owner, with the prepositions that lead in what. Lemmas.
JUDGING_NOUNS: dict[str, frozenset[str]] = {
    noun: frozenset(f"p-{word}" for word in leads.split())
    for noun, leads in {
        "accusation": "of against", "appeal": "for", "apology": "for to over", "call": "for", "complaint": "about of over",
        "condemnation": "of", "criticism": "of", "critique": "of", "demand": "for", "denial": "of", "denunciation": "of",
        "dismissal": "of", "endorsement": "of", "objection": "to", "opposition": "to", "plea": "for", "praise": "for of",
        "rebuke": "of to", "rejection": "of", "repudiation": "of", "threat": "of", "warning": "of about against",
    }.items()
}  # fmt: skip
