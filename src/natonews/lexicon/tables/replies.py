"""Words by which a text says that one statement answers another.

Hand-made, after the usage of wire reports.
"""

# fmt: off
#: Nouns that stand for something said, with the speech acts that they can stand for ("" for any).
SAYING_NOUNS: dict[str, str] = {
    "comment": "", "remark": "", "statement": "", "word": "", "speech": "", "rhetoric": "", "message": "", "tweet": "",
    "post": "", "interview": "", "address": "", "letter": "", "outburst": "", "tirade": "", "line": "", "view": "",
    "claim": "assert accuse deny", "assertion": "assert", "contention": "assert", "argument": "assert",
    "suggestion": "assert propose threaten believe", "notion": "assert believe", "idea": "propose assert believe",
    "assessment": "assert believe expect", "prediction": "expect assert", "report": "assert announce",
    "narrative": "assert accuse", "insinuation": "accuse", "version": "assert",
    "accusation": "accuse criticize assert", "allegation": "accuse assert", "charge": "accuse criticize assert",
    "criticism": "criticize accuse", "attack": "criticize accuse", "insult": "criticize", "complaint": "criticize accuse",
    "threat": "threaten warn announce assert", "warning": "warn threaten", "ultimatum": "demand threaten",
    "demand": "demand ask", "call": "demand propose ask", "appeal": "demand ask", "request": "demand ask", "plea": "demand ask",
    "question": "ask", "query": "ask", "proposal": "propose demand", "plan": "propose announce intend", "offer": "propose promise",
    "initiative": "propose", "overture": "propose", "formula": "propose", "invitation": "propose demand ask",
    "pledge": "promise", "promise": "promise", "vow": "promise intend", "assurance": "promise assert", "commitment": "promise",
    "denial": "deny reject", "rejection": "reject", "refusal": "reject", "announcement": "announce", "decision": "announce",
    "declaration": "announce assert", "apology": "apologize", "praise": "praise", "anger": "criticize reject accuse", "fury": "criticize reject accuse", "displeasure": "criticize reject",
    "hope": "expect assert believe", "expectation": "expect assert believe", "rebuke": "criticize",
    "condemnation": "criticize", "support": "support", "reassurance": "promise assert", "thesis": "assert",
    "term": "demand propose", "condition": "demand", "position": "", "hint": "", "boast": "", "theory": "assert accuse",
    "lecture": "", "jibe": "criticize", "barb": "criticize", "taunt": "", "swipe": "criticize accuse", "slur": "criticize accuse",
    "joke": "", "account": "assert accuse", "explanation": "", "lie": "", "falsehood": "", "sentiment": "", "utterance": "",
    "pronouncement": "", "missive": "", "broadside": "criticize accuse", "verdict": "",
    "optimism": "expect assert believe", "forecast": "expect assert", "diagnosis": "", "provocation": "", "quip": "",
    "objection": "reject criticize", "protest": "criticize reject", "concern": "warn assert believe", "fear": "warn assert believe",
    "insistence": "assert demand", "acknowledgement": "assert", "admission": "assert", "confession": "assert",
    "answer": "", "response": "", "reply": "", "reaction": "", "stance": "", "intervention": "", "testimony": "", "conclusion": "assert", "finding": "assert",
    "story": "assert accuse", "tale": "assert accuse", "description": "assert criticize accuse", "characterisation": "assert criticize accuse",
    "characterization": "assert criticize accuse", "depiction": "assert criticize accuse", "portrayal": "assert criticize accuse",
    "justification": "", "rationale": "", "reasoning": "", "excuse": "", "advice": "", "comparison": "", "analogy": "", "reading": "",
}

#: Nouns that often stand for no statement: without an owner they answer only one that fits by its act.
DEED_NOUNS = frozenset("""
    plan report decision line view address letter attack charge call support initiative commitment term condition
    position theory response reply answer intervention testimony finding concern fear protest provocation
    lecture reading plea rationale excuse advice question story anger fury displeasure hope expectation
""".split())

#: Verbs that answer by themselves: the latest statement of somebody else is what they answer.
ANSWERING_VERBS = frozenset("""
    answer counter echo rebut rejoin reply respond retort react concur riposte disagree demur
""".split())

#: Verbs with their objects that answer: "hit back", "brushed aside the appeal"; the particle may stand after the object.
PARTICLES: dict[str, frozenset[str]] = {
    "hit": frozenset({"back", "out"}), "fire": frozenset({"back"}), "shoot": frozenset({"back", "down"}), "push": frozenset({"back", "aside"}),
    "strike": frozenset({"back"}), "snap": frozenset({"back"}), "clap": frozenset({"back"}), "bite": frozenset({"back"}),
    "fight": frozenset({"back"}), "write": frozenset({"back"}), "lash": frozenset({"out", "back"}), "brush": frozenset({"off", "aside", "away"}),
    "shrug": frozenset({"off"}), "wave": frozenset({"off", "away", "aside"}), "laugh": frozenset({"off"}), "play": frozenset({"down"}),
    "slap": frozenset({"down"}), "turn": frozenset({"down"}), "throw": frozenset({"out"}), "rule": frozenset({"out"}),
    "pour": frozenset({"cold"}), "cast": frozenset({"doubt"}), "take": frozenset({"issue", "up"}), "wade": frozenset({"in"}),
    "swat": frozenset({"away"}), "knock": frozenset({"down", "back"}), "hold": frozenset({"back"}), "bat": frozenset({"away"}),
    "talk": frozenset({"down"}), "bristle": frozenset({"at"}), "scoff": frozenset({"at"}), "chime": frozenset({"in"}),
    "weigh": frozenset({"in"}), "shake": frozenset({"off"}), "tamp": frozenset({"down"}), "back": frozenset({"up"}),
}
#: Of these, the ones that answer without an object: the latest statement of somebody else.
BACK_VERBS = frozenset("hit fire shoot push strike snap clap bite lash fight write knock".split())

#: Verbs that judge what was said when their object is a noun of saying, a pronoun for one, or its speaker.
JUDGING_VERBS = frozenset("""
    reject deny dismiss refute dispute contradict rebuff repudiate condemn denounce decry deplore criticize criticise slam
    blast mock deride ridicule lambast lambaste assail attack rebuke chide scold welcome praise applaud hail back support
    endorse defend commend call describe characterize characterise brand label question challenge downplay scoff
    disagree agree object disavow discount doubt trash castigate pan savage disown accept answer rebut echo protest
    decline refuse laugh shrug brush wave play hit fire shoot push spurn blame accuse lash oppose term consider see
    regret ignore sidestep confirm acknowledge concede affirm slap criticise bemoan lament berate upbraid skewer
    second share side shun sneer bristle take cast pour disprove debunk counter turn throw bat swat knock shake talk
    query heed entertain embrace thank return greet
""".split())

#: Verbs that give what they judge a name: "called it absurd", "branded the remarks shameful".
NAMING_VERBS = frozenset("""
    call describe characterize characterise brand label term dub deem denounce dismiss condemn reject deny
    slam decry ridicule deride criticise criticize refute rebut blast mock
""".split())

#: What a content says of a claim that it judges: "that is a lie", "the claim was baseless".
JUDGEMENTS = frozenset("""
    lie lies false falsehood falsehoods untrue nonsense fabrication fabrications fabricated disinformation propaganda rubbish absurd
    absurdity ridiculous laughable baseless groundless unfounded unsubstantiated fake hoax invention fiction fantasy fantasies
    slander libel lying delusional preposterous ludicrous misleading fallacy myth invented bogus hogwash bunk garbage drivel
""".split())
#: The same, but also said of deeds: they need a noun or a speaker that tells what they judge.
WEAK_JUDGEMENTS = frozenset("""
    wrong right mistaken true correct unacceptable irresponsible dangerous reckless shameful disgraceful unhelpful appalling
    outrageous offensive insulting cynical hypocritical unfair unjust inappropriate misguided regrettable provocative provocation
    unhinged insane crazy stupid silly naive hollow empty unworthy welcome encouraging positive reasonable helpful constructive
    premature unrealistic impossible inadmissible unwise bluff blackmail hysteria inaccurate incorrect exaggerated overblown
    worrying alarming disturbing concerning disappointing disappointed shocking disrespectful unwarranted nonstarter non-starter
    meaningless worthless insult
""".split())

#: Verbs by which a criticised speaker's words are told: "criticised Macron for suggesting".
WORDS_OF_SAYING = frozenset("""
    say suggest claim call threaten warn hint propose compare question refuse urge accuse describe insist declare tell write tweet
    praise criticize criticise argue imply announce predict demand invite mock
""".split())

#: What somebody is accused of who has said something: "accused Lula of parroting propaganda".
FAULTS_OF_SAYING = frozenset("""
    parroting lying spreading peddling repeating echoing misleading exaggerating distorting fabricating inventing rewriting lies
    whitewashing hypocrisy misrepresenting slander scaremongering warmongering disinformation hysteria dishonesty
""".split())

#: Verbs that nobody does to his own words: "doubted his assurance".
DOUBTING_VERBS = frozenset("""
    doubt reject dismiss dispute mock ridicule deride question criticize criticise condemn denounce refute rebuff contradict slam
    blast scoff welcome hail applaud praise
""".split())

#: Verbs by which words bring on an answer: "the remarks drew a rebuke from".
DRAWING_VERBS = frozenset("draw prompt provoke spark trigger earn elicit attract".split())

#: What words do that are judged: "the claim ignores the facts", "any suggestion that ... undermines our security".
JUDGING_ACTS = frozenset("""
    undermine ignore distort contradict insult offend betray reveal endanger deserve miss bear amount sound reek smack fly
    beggar mock echo show prove defy leave fail mislead reflect play fall lack overlook belittle hurt harm damage help jeopardise jeopardize
""".split())

#: What leads in the statement that is answered: "in response to", "asked about", "reacting to".
LEADS: tuple[tuple[str, ...], ...] = (
    ("in", "response", "to"), ("in", "reply", "to"), ("in", "answer", "to"), ("in", "reaction", "to"), ("in", "rebuttal", "to"),
    ("in", "an", "apparent", "response", "to"), ("in", "a", "response", "to"), ("in", "apparent", "response", "to"),
    ("in", "a", "reply", "to"), ("in", "an", "apparent", "reply", "to"), ("in", "direct", "response", "to"),
    ("responding", "to"), ("replying", "to"), ("reacting", "to"), ("commenting", "on"), ("answering",), ("echoing",),
    ("asked", "about"), ("asked", "to", "comment", "on"), ("asked", "for", "comment", "on"), ("asked", "to", "respond", "to"),
    ("asked", "to", "react", "to"), ("questioned", "about"), ("pressed", "about"), ("pressed", "on"), ("quizzed", "about"),
    ("asked", "on"), ("rejecting",), ("dismissing",), ("rebutting",), ("countering",), ("referring", "to"), ("alluding", "to"),
    ("responded", "to"), ("reacted", "to"), ("replied", "to"), ("response", "to"), ("reaction", "to"), ("reply", "to"),
    ("retort", "to"), ("answer", "to"), ("following",), ("after",),
    ("in", "response"), ("in", "reply"), ("in", "reaction"), ("in", "return"), ("by", "way", "of", "reply"),
    ("asked", "to", "react"), ("asked", "for", "comment"), ("asked", "for", "a", "response"), ("asked", "for", "reaction"),
    ("asked", "for", "a", "reaction"), ("asked", "how", "he", "felt"), ("pressed", "for", "a", "response"), ("pressed", "to", "respond"),
    ("addressing",), ("weighing", "in", "on"), ("pushing", "back", "on"), ("pushing", "back", "against"), ("hitting", "back", "at"),
    ("asked", "what", "he", "thought", "of"), ("asked", "what", "she", "thought", "of"), ("asked", "by", "reporters", "about"),
    ("asked", "by", "journalists", "about"), ("asked", "by", "a", "reporter", "about"), ("when", "asked", "about"), ("told", "of"),
    ("when", "told", "of"), ("in", "rejecting"), ("in", "dismissing"), ("contradicting",), ("disputing",), ("denying",), ("refuting",),
    ("brushing", "aside"), ("brushing", "off"), ("shrugging", "off"), ("playing", "down"), ("taking", "issue", "with"),
    ("agreeing", "with"), ("disagreeing", "with"), ("defying",), ("condemning",), ("criticising",), ("criticizing",), ("mocking",),
    ("welcoming",), ("backing",), ("in", "light", "of"), ("contrary", "to"), ("challenged", "on"), ("challenged", "about"),
    ("in", "a", "rebuke", "to"), ("in", "an", "apparent", "rebuke", "to"), ("in", "an", "apparent", "reference", "to"),
    ("in", "reference", "to"), ("in", "a", "swipe", "at"), ("in", "an", "apparent", "swipe", "at"), ("in", "a", "retort", "to"),
    ("in", "a", "direct", "response", "to"), ("in", "a", "sharp", "response", "to"), ("in", "swift", "response", "to"),
    ("in", "a", "veiled", "reference", "to"), ("with", "reference", "to"), ("taking", "aim", "at"), ("on", "the", "subject", "of"),
    ("to", "questions", "about"), ("queried", "about"), ("probed", "about"), ("grilled", "about"), ("a", "response", "to"),
    ("a", "reply", "to"), ("as", "a", "response", "to"), ("asked", "to", "respond"), ("asked", "to", "comment"), ("speaking", "about"),
    ("asked", "to", "clarify"), ("asked", "to", "explain"), ("asked", "to", "confirm"), ("asked", "to", "address"), ("asked", "to", "assess"),
    ("asked", "to", "elaborate", "on"), ("asked", "to", "weigh", "in", "on"), ("asked", "whether", "he", "agreed", "with"), ("asked", "for", "his", "view", "of"),
)
#: Leads that need no noun of saying: whoever is named there has been answered.
STRONG_LEADS = frozenset([
    ("in", "response", "to"), ("in", "reply", "to"), ("in", "answer", "to"), ("in", "reaction", "to"), ("in", "rebuttal", "to"),
    ("in", "an", "apparent", "response", "to"), ("in", "a", "response", "to"), ("in", "apparent", "response", "to"),
    ("in", "a", "reply", "to"), ("in", "an", "apparent", "reply", "to"), ("in", "direct", "response", "to"), ("responding", "to"),
    ("replying", "to"), ("reacting", "to"), ("answering",), ("echoing",), ("rebutting",), ("responded", "to"), ("reacted", "to"),
    ("replied", "to"), ("hitting", "back", "at"), ("contradicting",), ("agreeing", "with"), ("disagreeing", "with"), ("in", "a", "retort", "to"),
    ("in", "a", "direct", "response", "to"), ("in", "a", "sharp", "response", "to"), ("in", "swift", "response", "to"),
    ("in", "a", "rebuke", "to"), ("in", "an", "apparent", "rebuke", "to"), ("taking", "issue", "with"), ("in", "rebuttal"),
])
#: Leads that may stand alone before a comma: the latest statement of somebody else is meant.
BARE_LEADS = frozenset([("in", "response"), ("in", "reply"), ("in", "reaction"), ("in", "return"), ("by", "way", "of", "reply"),
    ("asked", "to", "react"), ("asked", "for", "comment"), ("asked", "for", "a", "response"), ("asked", "for", "reaction"),
    ("asked", "for", "a", "reaction"), ("asked", "to", "respond"), ("asked", "to", "comment"), ("pressed", "for", "a", "response"),
    ("pressed", "to", "respond")])
#: Words at a sentence's head that set statements side by side: no answer without an explicit sign.
SEPARATORS = frozenset("separately meanwhile elsewhere additionally also".split())

#: Pronouns that can stand for what was said.
SAYING_PRONOUNS = frozenset("it that this them these those".split())
# fmt: on
