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
    "accusation": "accuse criticize assert", "allegation": "accuse assert", "charge": "accuse",
    "criticism": "criticize accuse", "attack": "criticize accuse", "insult": "criticize", "complaint": "criticize accuse",
    "threat": "threaten warn announce assert", "warning": "warn threaten", "ultimatum": "demand threaten",
    "demand": "demand ask", "call": "demand propose ask", "appeal": "demand ask", "request": "demand ask", "plea": "demand ask",
    "question": "ask", "query": "ask", "proposal": "propose", "plan": "propose announce intend", "offer": "propose promise",
    "initiative": "propose", "overture": "propose", "formula": "propose", "invitation": "propose",
    "pledge": "promise", "promise": "promise", "vow": "promise intend", "assurance": "promise assert", "commitment": "promise",
    "denial": "deny reject", "rejection": "reject", "refusal": "reject", "announcement": "announce", "decision": "announce",
    "declaration": "announce assert", "apology": "apologize", "praise": "praise", "rebuke": "criticize",
    "condemnation": "criticize", "support": "support", "reassurance": "promise assert", "thesis": "assert",
}

#: Verbs that answer by themselves: the latest statement of somebody else is what they answer.
ANSWERING_VERBS = frozenset("""
    answer counter echo rebut rejoin reply respond retort react concur riposte
""".split())

#: Verbs that judge what was said when their object is a noun of saying, a pronoun for one, or its speaker.
JUDGING_VERBS = frozenset("""
    reject deny dismiss refute dispute contradict rebuff repudiate condemn denounce decry deplore criticize criticise slam
    blast mock deride ridicule lambast lambaste assail attack rebuke chide scold welcome praise applaud hail back support
    endorse defend commend call describe characterize characterise brand label question challenge downplay scoff
    disagree agree object disavow discount doubt trash castigate pan savage disown accept answer rebut echo protest
    decline refuse laugh shrug brush wave play hit fire shoot push spurn blame accuse lash oppose term consider see
    regret ignore sidestep confirm acknowledge concede affirm reiterate slap
""".split())

#: Verbs with a particle that answer or judge: "hit back", "shrugged off".
ANSWERING_PHRASES = frozenset("""
    hit-back fire-back shoot-back push-back strike-back snap-back clap-back bite-back fight-back write-back
    lash-out brush-off shrug-off wave-off laugh-off play-down brush-aside push-aside wave-away shoot-down slap-down hit-out
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
)
#: Leads that count only before a noun of saying, for they lead in much else.
WEAK_LEADS = frozenset([("following",), ("after",), ("answering",), ("referring", "to"), ("response", "to"), ("reaction", "to"),
                        ("answer", "to"), ("reply", "to"), ("rejecting",), ("dismissing",), ("countering",), ("echoing",)])

#: Words at a sentence's head that set statements side by side: no answer without an explicit sign.
SEPARATORS = frozenset("separately meanwhile elsewhere additionally also".split())

#: Pronouns that can stand for what was said.
SAYING_PRONOUNS = frozenset("it that this them these those so".split())
# fmt: on
