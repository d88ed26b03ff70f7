"""Words by which two statements are seen to meet though no noun or verb of saying links them.

Hand-made, after the usage of wire reports: what a speaker's bearing says of what he has heard, how words are received,
which verbs and nouns tell of one deed, and what says that it is not so.
"""

# fmt: off
#: What somebody is who has just heard something: "Petro was defiant".
BEARINGS = frozenset("""
    defiant unmoved unimpressed unconvinced unrepentant unapologetic sceptical skeptical dismissive scathing undeterred
    unfazed incensed furious livid outraged indignant appalled dismayed lukewarm enthusiastic delighted unyielding
    unbowed categorical contemptuous withering noncommittal unperturbed aghast jubilant nonplussed
""".split())
#: What deeds are called, not words: "Kurti called it an act of terrorism" judges the attack that somebody reported.
DEED_JUDGEMENTS = frozenset("""
    act acts terrorism terrorist terror crime crimes massacre tragedy attack aggression genocide disaster catastrophe victory
    milestone breakthrough barbaric cowardly heinous atrocity atrocities slaughter murder carnage ambush execution kidnapping piracy
    horrific horrible gruesome
""".split())
#: What words are called, beside judgements of their truth: "called it a disgrace", "called it a ploy".
WORD_JUDGEMENTS = frozenset("""
    disgrace mistake error stunt gimmick ploy charade farce sham joke distraction surrender capitulation outrage gambit trick
    interference meddling demagoguery populism posturing theatre theater hypocrisy cynicism trap smokescreen bluster nonstarter
    starter step move opportunity chance basis gesture invitation declaration threat warning ultimatum insult distortion myth
    shame scandalous despicable intolerable unfortunate bizarre brave honest historic sensible sound wise welcome irritating
    pathetic cheap vile repugnant hateful racist antisemitic islamophobic sexist xenophobic hurtful foolish dishonest deceitful
    cheeky childish immature desperate cruel hostile deluded inflammatory slanderous libellous defamatory unserious unworkable
    unfeasible interesting realistic constructive delusion smear calumny libel slur conspiracy
""".split())
#: The same, only where it is denied: "was not amused".
DENIED_BEARINGS = frozenset("amused convinced persuaded impressed intimidated swayed surprised satisfied reassured moved fooled".split())
#: Verbs of the same that need no object: "Carney laughed".
BEARING_VERBS = frozenset("laugh scoff shrug nod demur bristle differ snort sneer chuckle smirk grimace wince concur agree disagree relent".split())
#: What follows the verb where several words tell it: "would have none of it", "shook his head", "saw it differently".
BEARING_PHRASES: frozenset[tuple[str, ...]] = frozenset([
    ("none", "of", "it"), ("none", "of", "that"), ("none", "of", "this"), ("hear", "none", "of"),
    ("his", "head"), ("her", "head"), ("his", "eyes"), ("her", "eyes"), ("his", "shoulders"), ("her", "shoulders"),
    ("it", "differently"), ("things", "differently"), ("matters", "differently"), ("a", "different", "view"), ("a", "dim", "view"),
    ("a", "different", "line"), ("the", "opposite", "view"),
    ("his", "ground"), ("her", "ground"), ("stood", "firm"), ("held", "firm"), ("stand", "firm"), ("to", "differ"),
    ("less", "sure"), ("the", "bait"), ("short", "shrift"), ("cold", "shoulder"),
    ("a", "ready", "answer"), ("no", "such", "doubts"), ("in", "kind"), ("heard", "him", "out"), ("heard", "her", "out"), ("the", "same", "view"), ("out", "of", "hand"), ("gave", "in"), ("gave", "way"),
    ("backed", "down"), ("gives", "in"), ("giving", "in"),
])

#: The same, after a negation: "would not hear of it".
DENIED_PHRASES: frozenset[tuple[str, ...]] = frozenset([
    ("hear", "of"), ("buy", "it"), ("buying", "it"), ("buying", "any"), ("have", "it"), ("having", "it"), ("having", "any"), ("back", "down"),
    ("so", "sure"), ("budge", "."), ("budge", ","), ("hold", "back"), ("take", "the"), ("give", "an"), ("give", "ground"), ("see", "it"),
])

#: How a sentence begins to tell what the words before it were an answer to: "He was responding to", "It was a response to".
BACKWARD: frozenset[tuple[str, ...]] = frozenset([
    ("responding", "to"), ("reacting", "to"), ("replying", "to"), ("answering",), ("response", "to"), ("reaction", "to"), ("reply", "to"),
    ("retort", "to"), ("rebuke", "to"), ("referring", "to"), ("alluding", "to"), ("reference", "to"), ("answer", "to"), ("rebuttal", "to"),
    ("commenting", "on"), ("came", "after"), ("came", "hours"), ("came", "days"), ("came", "a"), ("came", "in"), ("came", "as"),
])

#: Nouns of answers that somebody gives: "issued a two-line rebuttal".
ANSWERS = frozenset("rebuttal reply response retort riposte rejoinder comeback denial rebuke answer".split())
#: Verbs with which they are given.
GIVING_VERBS = frozenset("issue give offer deliver have release send publish make post come".split())

#: How words are received: "the accusation stung in Moscow", "the remark caused outrage".
RECEIVING_VERBS = frozenset("""
    sting anger infuriate enrage upset irritate rankle outrage alarm unsettle stun shock annoy incense dismay delight please
    offend rile jar jolt startle disappoint embolden hurt ruffle galvanise galvanize unnerve appall appal embarrass bewilder
""".split())
#: What words bring about where they bring about an answer: "caused outrage", "drew a rebuke".
RECEPTIONS = frozenset("""
    answer outrage anger fury criticism rebuke storm backlash condemnation protest outcry uproar alarm response reaction retort
    indignation derision dismay scorn applause praise consternation howl stir row furore furor laughter ridicule unease eyebrow
    hackle nerve chord dispute spat denial rejection reply mockery disbelief relief welcome sneer hearing ear
""".split())
#: Verbs of these that move somebody to speak: "The statement prompted Grossi to plead for patience".
MOVING_VERBS = frozenset("prompt provoke cause lead move drive spur push force oblige compel".split())
#: Verbs with which they do: "sparked a row in Ankara".
BRINGING_VERBS = frozenset("""
    cause spark provoke draw prompt trigger stir elicit earn unleash ignite raise touch strike bring set hit attract meet
    encounter invite arouse lead move drive spur push force oblige compel
""".split())
#: Verbs that need one of these words after them: "was met with fury", "went down badly", "set off a storm".
RECEIVED_WITH: dict[str, frozenset[str]] = {
    "meet": frozenset(["with", "by"]), "go": frozenset(["down", "unanswered", "unheeded"]), "set": frozenset(["off"]), "fall": frozenset(["on", "flat"]),
    "land": frozenset(["badly", "in"]), "greet": frozenset(["with"]), "receive": frozenset(["with", "in", "coolly", "badly"]),
    "leave": frozenset(["cold", "unmoved", "unimpressed", "indifferent", "unconvinced"]),
    "find": frozenset(["favour", "favor", "no", "little"]),
}

#: Verbs and nouns that tell of one kind of deed; a word may stand in several rows.
DEED_FAMILIES: dict[str, tuple[str, str]] = {
    "strike": ("attack hit strike shell bomb bombard shoot fire target sink destroy damage down blow kill wound hurt harm injure ram lose touch burn "
               "raze wreck torch raid assault ambush massacre murder down intercept pound launch detonate execute fall land explode crash",
               "attack strike airstrike shelling bombing raid bombardment explosion massacre killing assault shot rocket fire"),
    "enter": ("cross enter violate intrude fly breach penetrate stray invade infiltrate overfly go come set step land advance march circle",
              "flight incursion crossing violation intrusion invasion breach overflight infiltration"),
    "seize": ("capture take seize occupy control hold fall lose conquer overrun surround encircle retake recapture liberate enter",
              "capture seizure fall control occupation advance"),
    "push": ("push force drive expel deport turn return chase eject herd", "pushback expulsion deportation return"),
    "give": ("send supply deliver arm provide ship give sell transfer export smuggle load carry receive buy get hand provide",
             "delivery supply shipment transfer sale export arms weapon"),
    "meet": ("meet talk negotiate discuss contact speak call approach", "meeting talks talk contact conversation call negotiation discussion"),
    "deploy": ("deploy station move mass send build gather mobilize mobilise dispatch", "deployment buildup build-up presence base mobilisation mobilization"),
    "meddle": ("hack sabotage poison spy meddle interfere tap bug blow plant jam", "hack hacking sabotage interference meddling poisoning espionage cyberattack"),
    "agree": ("agree sign promise accept pledge commit endorse back", "agreement deal promise pact commitment accord understanding"),
    "leave": ("leave withdraw pull retreat go return evacuate flee", "withdrawal retreat pullout evacuation departure"),
    "pay": ("pay fund finance bankroll", "payment money ransom"),
    "detain": ("arrest detain kidnap abduct hold seize jail", "arrest detention abduction kidnapping"),
    "test": ("test launch fire conduct detonate", "test launch launching"),
    "build": ("build construct make develop produce work", "construction base facility bomb"),
    "break": ("break violate breach ignore", "violation breach ceasefire truce"),
    "kill": ("kill die wound injure hurt lose perish", "dead death casualty killing fatality"),
    "blame": ("cause start provoke", "cause"),
    "block": ("block stop halt prevent delay stall obstruct veto", "blockade obstruction veto"),
    "torture": ("torture beat abuse rape mistreat", "torture abuse rape mistreatment"),
}
#: Verbs that lend their meaning to a noun: "carried out no such attack", "there had been no talks".
LIGHT_VERBS = frozenset("be have do make take carry conduct occur happen hold launch commit stage exist go come get give take".split())
#: Verbs of many meanings: they tell one deed with another only where both have to do with one thing.
WEAK_VERBS = frozenset("come go get give hold take make call work lose begin pay use set step land keep return talk speak own do think plan want believe know see feel like need hope expect try seem ask tell".split())
#: Verbs that say what stays as it was: "the town was still in government hands".
STAYING = frozenset("be remain stay hold keep control miss survive".split())
#: Verbs whose subject undergoes the deed: "the town had not fallen".
UNDERGOING = frozenset("fall die lose miss be have happen occur survive remain hold take sink explode perish exist".split())
#: Words that tell of a deed that it was not so without a negation, by the kind of deed.
CONTRARIES: dict[str, frozenset[str]] = {
    "seize": frozenset("still remain remains remained hold holds held holding hands repelled repulsed free defending defended".split()),
    "strike": frozenset("missed intact unharmed undamaged unhurt unscathed safe afloat".split()),
    "enter": frozenset("neutral international stayed stay remained kept outside own".split()),
    "leave": frozenset("still remain remains remained stayed stay staying".split()),
    "kill": frozenset("alive well unharmed unhurt".split()),
    "break": frozenset("observed observing kept keeping honoured honored honouring honoring respected respecting held holding".split()),
}
#: How a content begins that says no to all that was said: "had done nothing of the sort", "The opposite was true".
CONTRADICTIONS: frozenset[tuple[str, ...]] = frozenset([
    ("no", "such"), ("any", "such"), ("nothing", "of", "the"), ("the", "opposite", "was"), ("the", "opposite", "is"), ("the", "opposite", "happened"),
    ("the", "reverse", "was"), ("the", "reverse", "is"), ("just", "the", "opposite"), ("quite", "the", "opposite"), ("on", "the", "contrary"), ("quite", "the", "contrary"),
    ("far", "from", "it"), ("not", "so", "."), ("not", "so", ","), ("not", "the", "case"), ("not", "true"), ("never", "happened"), ("not", "happened"), ("not", "happen"),
    ("no", "truth"), ("nothing", "to", "do"), ("no", "hand"), ("no", "part"), ("no", "basis"), ("no", "foundation"),
])
#: Words by which a second answer joins the first: "Dagalo, for his part, accepted".
JOINING = frozenset("too also likewise similarly part".split())
#: Words of which what was said is made good: "demanded an apology for the insult".
AMENDS = frozenset("apology explanation retraction clarification correction withdrawal apologise apologize explain retract withdraw".split())
#: What delegates call each other in a debate.
DELEGATES = frozenset("representative delegate delegation ambassador colleague counterpart envoy gentleman gentlelady".split())
#: Nouns of saying over which somebody is baffled, resigns or is called on to apologise.
OVER_NOUNS = frozenset("""
    comment remark statement word speech rhetoric message tweet post claim assertion insinuation accusation allegation charge
    criticism insult threat warning ultimatum outburst tirade slur jibe barb taunt joke quip boast lie admission announcement
    letter utterance pronouncement comparison broadside announcement
""".split())
#: What somebody lacks who is contradicted: "Merz had no proof of that".
LACKS = frozenset("proof evidence right business idea clue basis grounds authority standing facts mandate".split())

#: Words that say no.
NEGATIONS = frozenset("not n't no never nobody nothing none neither nor nowhere without no-one cannot hardly false untrue wrong any".split())
#: What a later mention calls a place that was named: "the town".
PLACE_NOUNS = frozenset("town city village region area settlement airport plant base port hill district island border bridge".split())
#: Words by which the dead and the hurt are counted.
COUNTED = frozenset("killed kill died dead death deaths casualties casualty wounded injured hurt fatalities losses perished".split())
#: Common words that make no two statements speak of one thing.
COMMON_THINGS = frozenset("country people government state year day time week month world force troop president minister leader side man woman one way war part thing".split())
# fmt: on
