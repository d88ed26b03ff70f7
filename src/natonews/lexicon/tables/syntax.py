"""Function words as the grammar of groups and clauses uses them (closed classes, from the standard grammars of English)."""

from typing import Final

# fmt: off
#: Forms of the auxiliaries with the tags that they can have.
BE_FORMS: Final = {
    "be": "VB", "am": "VBP", "is": "VBZ", "are": "VBP", "was": "VBD", "were": "VBD", "been": "VBN", "being": "VBG",
    "'s": "VBZ", "'re": "VBP", "'m": "VBP", "’s": "VBZ", "’re": "VBP", "’m": "VBP", "ai": "VBP",
}
HAVE_FORMS: Final = {
    "have": "VB VBP", "has": "VBZ", "had": "VBD VBN", "having": "VBG", "'ve": "VBP", "'d": "VBD", "’ve": "VBP", "’d": "VBD",
}
DO_FORMS: Final = {"do": "VB VBP", "does": "VBZ", "did": "VBD"}

#: Modal verbs by the form that is met.
MODALS: Final = {
    "will": "will", "'ll": "will", "wo": "will", "’ll": "will", "shall": "shall", "sha": "shall", "would": "would", "'d": "would", "’d": "would",
    "can": "can", "ca": "can", "cannot": "can", "could": "could", "may": "may", "might": "might", "must": "must",
    "should": "should", "ought": "should", "need": "must", "dare": "may",
}
NEGATIONS: Final = ("not", "n't", "n’t", "never")

#: Adverbs inside a verb group that change who vouches for it, or how it was done; the commonest only.
MEANINGFUL_ADVERBS: Final = frozenset((
    "reportedly", "allegedly", "apparently", "supposedly", "purportedly", "falsely", "repeatedly", "previously", "initially",
    "officially", "formally", "publicly", "privately", "secretly", "deliberately", "accidentally", "mistakenly", "nearly", "almost",
    "probably", "possibly", "likely", "certainly", "still", "already", "yet", "soon", "also", "again", "no", "longer", "only",
    "jointly", "unilaterally", "unanimously", "temporarily", "permanently", "immediately", "recently", "just", "effectively",
))
#: Adverbs that stand before a verb without belonging to it.
LOOSE_ADVERBS: Final = frozenset(("ago", "else", "too", "here", "there", "well", "home", "abroad", "together", "back", "so", "as", "very", "up", "down", "out", "off", "over"))

#: Past forms that are no participles, so that they are never "troops *stationed* in the town were".
STRONG_PASTS: Final = frozenset((
    "went", "took", "began", "spoke", "gave", "rose", "fell", "broke", "chose", "drove", "flew", "forgot", "froze", "grew", "knew", "rode",
    "saw", "shook", "stole", "swore", "threw", "wrote", "wore", "ate", "drew", "blew", "sang", "sank", "shrank", "sprang", "swam", "tore",
    "was", "were", "did", "had", "became", "came", "ran", "withdrew", "undertook", "overtook", "arose", "awoke", "bore", "forgave", "foresaw", "drank",
    "hid", "lay", "rang", "stank", "strove", "wove", "oversaw", "said",
))

#: Verbs that link a subject to what it is.
COPULAS: Final = frozenset(("be", "become", "remain", "seem"))

#: Nouns after whose "is to" an infinitive says what they consist in: "the aim is to win".
CONTENT_NOUNS: Final = frozenset((
    "aim", "goal", "purpose", "objective", "plan", "idea", "task", "job", "mission", "priority", "way", "strategy", "intention", "decision",
    "role", "duty", "hope", "option", "point", "thing", "step", "solution", "answer", "challenge", "question", "alternative", "intent",
    "responsibility", "key", "trick", "best", "ambition", "dream", "policy", "approach", "method", "choice", "problem", "wish", "desire",
    "what", "all", "reason", "order", "instruction", "tactic", "focus", "function", "obligation", "temptation", "tendency", "rule", "focus",
))

#: Prepositions of several words.
LONG_PREPOSITIONS: Final = (
    "according to", "because of", "instead of", "due to", "out of", "ahead of", "prior to", "along with", "together with", "such as", "apart from",
    "aside from", "as for", "as of", "as to", "regardless of", "irrespective of", "thanks to", "except for", "next to", "close to", "contrary to",
    "owing to", "rather than", "other than", "as opposed to", "on behalf of", "in front of", "in addition to", "in spite of", "on top of", "by means of",
    "with respect to", "with regard to", "in response to", "in terms of", "in light of", "in view of", "in favor of", "in favour of", "as part of",
    "as a result of", "in case of", "in exchange for", "in return for", "in accordance with", "in line with", "in charge of", "in place of",
    "outside of", "inside of", "alongside of", "followed by", "up until", "as well as", "in the face of", "in the wake of", "in connection with",
    "at the request of", "in support of", "near to", "far from", "away from", "ahead of", "subject to", "in conjunction with", "in cooperation with",
    "in violation of", "in defiance of", "in the event of", "on the part of", "as far as", "in relation to", "by way of", "for the sake of",
)
#: Subordinators of several words.
LONG_SUBORDINATORS: Final = (
    "even if", "even though", "as if", "as though", "so that", "now that", "given that", "provided that", "as long as", "as soon as",
    "in order that", "except that", "in case", "ever since", "insofar as", "only if", "even when", "such that", "assuming that",
)
#: Words that open a subordinate clause (tagged IN or WRB) and whether they can also be prepositions.
SUBORDINATORS: Final = frozenset((
    "if", "because", "although", "though", "while", "whereas", "unless", "until", "till", "since", "after", "before", "as", "once", "whether", "that",
    "lest", "when", "where", "why", "how", "whenever", "wherever", "than", "like", "cos", "'cause", "whilst", "albeit", "provided", "however", "so",
    *LONG_SUBORDINATORS,
))
#: Those of them that open a clause for certain (or nothing but a verbless remnant of one).
SURE_SUBORDINATORS: Final = frozenset(("if", "because", "although", "though", "while", "whereas", "unless", "whether", "that", "lest", "whilst", "albeit",
    "even if", "even though", "as if", "as though", "so that", "now that", "given that", "provided that", "as soon as", "as long as", "in order that"))

#: Verbs whose complement is a clause, with or without "that"; "told reporters that".
CLAUSE_VERBS: Final = frozenset((
    "say", "tell", "add", "note", "claim", "state", "report", "announce", "declare", "believe", "think", "know", "hope", "expect", "fear", "warn", "argue",
    "insist", "suggest", "deny", "admit", "acknowledge", "confirm", "reveal", "show", "indicate", "stress", "emphasize", "emphasise", "explain", "reply",
    "respond", "agree", "assume", "assert", "allege", "accuse", "feel", "find", "see", "hear", "learn", "realize", "realise", "understand", "remember",
    "forget", "guess", "suppose", "suspect", "doubt", "imagine", "predict", "promise", "vow", "pledge", "swear", "threaten", "decide", "conclude", "determine",
    "estimate", "ensure", "assure", "reassure", "inform", "notify", "remind", "convince", "persuade", "advise", "recommend", "propose", "demand", "request",
    "urge", "ask", "wonder", "inquire", "order", "write", "tweet", "post", "comment", "observe", "remark", "mention", "complain", "boast", "brag", "joke",
    "maintain", "contend", "reiterate", "repeat", "underline", "underscore", "highlight", "clarify", "specify", "mean", "imply", "prove", "demonstrate",
    "discover", "recall", "concede", "confess", "signal", "testify", "verify", "rule", "quip", "caution", "forecast", "anticipate", "appear", "seem", "happen",
    "turn", "wish", "worry", "bet", "teach", "read", "point", "disclose", "speculate", "theorize", "speculate", "dispute", "question", "care", "figure",
    "consider", "declare", "hint", "hold", "judge", "notice", "opine", "pray", "proclaim", "profess", "reckon", "regret", "require", "sense", "stipulate",
    "submit", "trust", "advocate", "affirm", "charge", "contest", "fume", "grant", "intimate", "lament", "pretend", "provide", "quote", "rejoin", "relate",
    "retort", "shout", "tell", "vote", "whisper", "yell", "let", "make", "help", "guarantee", "calculate", "document", "record", "envision", "envisage",
))
#: Verbs that take a bare clause (without "that") readily.
BARE_CLAUSE_VERBS: Final = frozenset((
    "say", "tell", "believe", "think", "know", "hope", "claim", "warn", "insist", "suggest", "fear", "argue", "expect", "add", "deny", "admit", "feel",
    "announce", "state", "guess", "suppose", "wish", "see", "hear", "understand", "mean", "find", "show", "confirm", "assume", "assure", "remember", "bet",
    "vow", "promise", "agree", "swear", "imagine", "doubt", "report", "declare", "reveal", "acknowledge", "realize", "realise", "note", "predict", "allege",
    "indicate", "maintain", "estimate", "tweet", "write", "convince", "remind", "inform", "decide", "ensure", "pray", "reckon", "stress", "conclude",
    "complain", "learn", "suspect", "recall", "contend", "concede", "explain", "assert", "ask", "wonder", "signal", "pledge", "reply", "demand", "propose",
))
#: Verbs whose object, or else subject, is the one to do what an infinitive after it says: "urged Germany to send".
OBJECT_CONTROL: Final = frozenset((
    "urge", "ask", "tell", "order", "force", "allow", "want", "expect", "invite", "encourage", "persuade", "advise", "warn", "press", "pressure", "push",
    "compel", "enable", "help", "require", "request", "permit", "instruct", "lead", "cause", "get", "let", "make", "see", "hear", "remind", "authorize",
    "authorise", "command", "direct", "beg", "implore", "recruit", "train", "pay", "challenge", "convince", "oblige", "forbid", "need", "like", "appoint",
    "elect", "choose", "select", "designate", "assign", "send", "deploy", "appeal", "wait", "rely", "count", "prompt", "pressurise", "inspire", "motivate",
    "incite", "provoke", "tempt", "entice", "hire", "teach", "intend", "mean", "believe", "consider", "declare", "find", "show", "watch", "prefer", "love", "hate",
    "drive", "spur", "cajole", "coax", "coerce", "empower", "entitle", "equip", "exhort", "implore", "nominate", "petition", "plead", "lobby", "summon", "trust",
    "bring", "commission", "pressurize", "nudge", "goad", "prod", "dare", "depend", "charge", "task", "stop", "prevent", "keep", "leave", "use", "accuse",
))
#: Verbs whose subject stays the one to do it even where an object stands between: "promised Ukraine to send".
SUBJECT_CONTROL: Final = frozenset(("promise", "vow", "pledge", "threaten", "swear", "use", "travel", "visit", "take", "hold", "meet", "agree", "offer", "refuse", "commit"))
#: Verbs that take two objects: "gave Ukraine tanks".
DITRANSITIVE: Final = frozenset((
    "give", "send", "offer", "grant", "hand", "lend", "owe", "pay", "promise", "sell", "show", "teach", "tell", "award", "deny", "cost", "bring", "buy", "allow",
    "assign", "ask", "guarantee", "leave", "write", "supply", "provide", "wish", "save", "earn", "win", "feed", "refuse", "afford", "cause", "deal", "bid", "get",
    "make", "build", "find", "serve", "spare", "throw", "pass", "loan", "forgive", "envy", "permit", "vote", "read", "play",
))
#: Verbs that name or appoint: two objects of one thing ("called it a crime").
NAMING: Final = frozenset(("call", "name", "elect", "appoint", "declare", "consider", "dub", "label", "make", "deem", "term", "brand", "title", "designate", "pronounce", "nickname"))
#: Verbs that tell somebody something: the object is an addressee where a clause follows.
TELLING: Final = frozenset(("tell", "inform", "assure", "remind", "warn", "notify", "convince", "persuade", "promise", "show", "teach", "reassure", "advise", "ask", "caution", "brief"))
#: Verbs that may stand before their subject after a quotation: '", said the minister'.
INVERTING: Final = frozenset((
    "say", "add", "write", "note", "explain", "reply", "ask", "continue", "declare", "warn", "insist", "argue", "tell", "announce", "state", "conclude", "tweet",
    "claim", "report", "respond", "comment", "observe", "remark", "stress", "recall", "think", "admit", "agree", "shout", "cry", "joke", "quip", "wonder",
    "begin", "answer", "suggest", "complain", "believe", "reckon", "go", "read", "exclaim", "lament", "according", "predict", "emphasize", "caution",
))
# fmt: on

# fmt: off
#: Nouns that an infinitive completes: "a plan to send", "efforts to end".
INFINITIVE_NOUNS: Final = frozenset((
    "plan", "decision", "effort", "attempt", "ability", "agreement", "right", "offer", "promise", "willingness", "threat", "bid", "need", "pressure", "commitment",
    "chance", "opportunity", "way", "desire", "intention", "call", "refusal", "request", "order", "reason", "move", "proposal", "deal", "pledge", "vow", "failure",
    "readiness", "time", "inability", "reluctance", "determination", "tendency", "capacity", "authority", "power", "permission", "motion", "resolution", "invitation",
    "obligation", "responsibility", "duty", "license", "mandate", "means", "measure", "step", "campaign", "fight", "battle", "struggle", "drive", "push", "race",
    "mission", "operation", "law", "bill", "legislation", "talk", "negotiation", "incentive", "temptation", "aim", "goal", "capability", "choice", "option", "ambition",
    "petition", "recommendation", "advice", "courage", "strength", "money", "place", "people", "country", "leader", "president", "first", "last", "vote", "scheme",
    "initiative", "strategy", "policy", "intent", "hope", "wish", "dream", "ultimatum", "demand", "eagerness", "urge", "consent", "clearance", "resolve", "will",
))
#: Verbs whose object is the one that an -ing form after a preposition is about: "accused Russia of attacking".
GERUND_CONTROL: Final = frozenset((
    "accuse", "suspect", "prevent", "stop", "blame", "criticize", "criticise", "praise", "thank", "condemn", "punish", "sanction", "convict", "discourage", "keep", "ban",
    "bar", "charge", "deter", "prohibit", "dissuade", "jail", "arrest", "fine", "sentence", "denounce", "slam", "hail", "commend", "congratulate", "applaud", "rebuke",
    "forgive", "warn", "restrain", "exclude", "block", "hinder", "detain", "indict", "prosecute", "acquit", "reward", "honor", "honour", "lambast", "lambaste", "chide",
))
#: Verbs with a preposition whose noun is the one to do what the infinitive says: "called on Germany to send".
PREPOSITION_CONTROL: Final = frozenset(("call", "appeal", "wait", "rely", "count", "depend", "plead", "look", "prevail", "push", "lobby", "press", "arrange", "hope", "pray", "turn", "beckon", "signal"))
#: Prepositions that go with the noun before them rather than with the verb.
NOUN_PREPOSITIONS: Final = frozenset(("of", "between", "among", "such as", "including", "like", "other than", "regarding", "concerning", "as well as", "per", "apart from", "except for", "than"))
# fmt: on

# fmt: off
#: Nouns that a clause with "that" completes: "the claim that".
CLAUSE_NOUNS: Final = frozenset((
    "claim", "demand", "fact", "news", "report", "warning", "statement", "allegation", "accusation", "suggestion", "idea", "belief", "fear", "hope", "concern", "evidence",
    "sign", "proof", "assertion", "assurance", "announcement", "promise", "pledge", "threat", "rumor", "rumour", "speculation", "suspicion", "view", "opinion", "argument",
    "admission", "agreement", "assessment", "assumption", "acknowledgement", "acknowledgment", "charge", "commitment", "complaint", "conclusion", "condition", "confidence",
    "confirmation", "contention", "conviction", "criticism", "decision", "declaration", "denial", "doubt", "expectation", "explanation", "feeling", "finding", "guarantee",
    "hint", "impression", "indication", "information", "insistence", "intelligence", "knowledge", "likelihood", "message", "notion", "optimism", "perception", "position",
    "possibility", "prediction", "premise", "probability", "proposal", "prospect", "provision", "realization", "reason", "recognition", "recommendation", "requirement",
    "resolution", "revelation", "risk", "rule", "ruling", "sense", "signal", "stance", "story", "theory", "thought", "truth", "understanding", "verdict", "vow", "wish", "word",
    "danger", "chance", "comment", "remark", "request", "reminder", "worry", "guidance", "principle", "point", "caveat", "grounds", "ground", "testimony", "forecast",
))
#: Verbs after which a clause may have a bare infinitive: "demanded that he leave".
MANDATIVE: Final = frozenset(("demand", "recommend", "propose", "suggest", "insist", "request", "require", "ask", "urge", "order", "advise", "rule", "move", "stipulate", "decree"))
#: Verbs of question and knowledge, whose *when*, *where*, *how*, *why* and *if* open a complement.
ASKING: Final = frozenset((
    "ask", "wonder", "know", "see", "say", "tell", "decide", "doubt", "question", "determine", "learn", "find", "check", "consider", "explain", "show", "announce", "understand", "reveal",
    "discuss", "describe", "remember", "specify", "clarify", "disclose", "debate", "predict", "guess", "figure", "demonstrate", "illustrate", "examine", "investigate",
    "assess", "inquire", "detail", "establish", "imagine", "realize", "realise", "teach", "outline", "elaborate", "recall", "highlight", "indicate", "review", "study",
))
#: Nouns of the above that name those who act, so that a verb may make them do it: "asked the people to".
ACTING_NOUNS: Final = frozenset(("people", "country", "leader", "president", "first", "last", "place", "money", "power", "authority", "mission", "law"))
#: Verbs that make somebody do something above all.
STRONG_CONTROL: Final = frozenset((
    "urge", "ask", "tell", "order", "force", "allow", "invite", "encourage", "persuade", "press", "pressure", "push", "compel", "enable", "require", "request", "permit",
    "instruct", "warn", "want", "expect", "help", "advise", "authorize", "authorise", "command", "direct", "beg", "implore", "convince", "oblige", "forbid", "lead", "cause",
))
#: Verbs of judging and naming whose ", calling it" goes with whoever speaks.
JUDGING: Final = frozenset((
    "call", "describe", "cite", "blame", "accuse", "criticize", "criticise", "condemn", "praise", "urge", "refer", "dismiss", "denounce", "slam", "hail", "label", "brand",
    "liken", "compare", "thank", "quote", "welcome", "reject", "express", "voice", "deny", "appeal", "vow",
))
#: Forms in -ing that stand before a noun as an adjective does: "fleeing civilians".
ADJECTIVAL_FORMS: Final = frozenset((
    "fleeing", "escalating", "rising", "growing", "ongoing", "visiting", "neighboring", "neighbouring", "remaining", "warring", "leading", "ruling",
    "mounting", "lasting", "existing", "emerging", "advancing", "retreating", "outgoing", "incoming", "lifesaving", "working", "living", "falling",
    "sweeping", "devastating", "conflicting", "competing", "continuing", "exploding", "simmering", "looming", "alarming", "crippling",
    "governing", "acting", "presiding", "deteriorating", "worsening", "dwindling", "soaring", "declining", "widening", "deepening",
    "dying", "missing", "uprising", "overwhelming", "binding", "pending", "guiding", "founding", "voting",
    "staggering", "shocking", "disturbing", "long-standing", "longstanding", "far-reaching", "peacekeeping",
))
#: Participles that have become prepositions.
PARTICIPLE_PREPOSITIONS: Final = ("following", "including", "regarding", "concerning", "excluding", "barring", "pending", "notwithstanding")
# fmt: on

# fmt: off
#: Words of their own kind to the grammar of groups: words, the tags under which they are meant, and the kind; no kind: the word itself.
WORD_KINDS: Final = (
    ("going set used due about", "VBG VBN VBD JJ IN RB", ""),
    (" ".join(NEGATIONS), "RB", "NOT"),
    (" ".join(sorted(LOOSE_ADVERBS)), "RB", "LOOSE"),
    ("this that these those all both some any many each another neither either none half several few most more such much less enough", "DT PDT JJR NN", "ALONE"),
    ("many few several such most more less", "JJ JJS", "ALONE"),
    ("more less fewer other than at least most up to as many much few only over", "IN TO RB JJ JJR JJS RBR RBS RP", ""),
    (" ".join(sorted(CONTENT_NOUNS)), "NN NNS", "CONTENT"),
    (" ".join(sorted(ADJECTIVAL_FORMS)), "VBG", "PRENOMINAL"),
    ("no", "RB DT", ""),
    ("since", "IN RB", ""),
    ("the", "DT", ""),
    ("a an", "DT", ""),
    ("longer", "RB RBR JJR", ""),
    ("each one other another", "DT JJ CD NN PRP", ""),
    # Nouns that a name may follow in one group: "news agency Reuters".
    (("agency group company giant city town village province region ally neighbor neighbour member newspaper daily channel broadcaster network paper "
     "magazine website platform app firm carrier maker port capital island river operation ship frigate destroyer submarine airline rival club exercise "
     "outlet tabloid weekly site service movement militia party state enclave area district"), "NN", "HEADING"),
    # Adjectives that may stand between a name and its noun: "NATO military chief".
    (("military foreign national nuclear special chief deputy federal prime eastern western northern southern political economic naval general former "
     "permanent senior top central regional local civil parliamentary presidential ministerial diplomatic humanitarian technical strategic tactical "
     "ballistic joint financial environmental peacekeeping constitutional vice"), "JJ", "RELATIONAL"),
)
# fmt: on

# fmt: off
#: Nouns for people in office: a name after a comma is theirs, not that of what they speak for.
PERSON_NOUNS: Final = frozenset((
    "spokesman", "spokeswoman", "spokesperson", "minister", "president", "head", "leader", "chief", "director", "official", "ambassador", "envoy", "secretary", "chairman",
    "chairwoman", "chair", "commander", "general", "governor", "mayor", "king", "queen", "prince", "premier", "chancellor", "deputy", "member", "founder", "editor", "author",
    "professor", "analyst", "expert", "adviser", "advisor", "lawyer", "judge", "senator", "lawmaker", "diplomat", "representative", "coordinator", "commissioner", "officer",
    "manager", "aide", "candidate", "activist", "journalist", "reporter", "captain", "colonel", "admiral", "bishop", "pope", "patriarch", "cleric", "scholar", "researcher",
    "son", "daughter", "wife", "husband", "brother", "sister", "father", "mother", "widow", "successor", "predecessor", "rival", "opponent", "counterpart", "veteran",
    "speaker", "prosecutor", "executive", "fellow", "scientist", "doctor", "physician", "resident", "student", "owner", "partner", "friend", "colleague", "ally", "boss",
))
# fmt: on

#: What somebody does to somebody: "an attack on the base by rebels". Written by hand.
DEED_NOUNS: Final = frozenset(
    """
    abduction aggression airstrike ambush annexation arrest assassination assault attack ban barrage blockade bombardment
    bombing boycott capture condemnation crackdown cyberattack detention expulsion incursion interference intervention
    invasion kidnapping killing massacre murder occupation offensive onslaught operation persecution provocation raid
    seizure shelling shooting siege strike suppression violation visit withdrawal
    """.split()
)
