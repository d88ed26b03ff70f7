"""Nouns and verbs of asides: ", a charge that Moscow denies", ", a view shared by Rome", ", which Kyiv called a lie".

Written by hand, after the usage of wire reports.
"""

from natonews.ontology import SpeechAct as Act

# fmt: off
#: Nouns that stand, beside a clause, for the words that told it. Lemmas.
WORDS_APPOSED: frozenset[str] = frozenset("""
    charge claim allegation accusation assertion suggestion proposal demand threat view position idea notion sentiment statement account
    argument contention warning comment remark prediction forecast promise pledge vow offer call appeal request plea assessment conclusion
    verdict interpretation characterisation characterization description explanation version narrative insinuation implication theory
    complaint criticism denial rebuke insult slur ultimatum condition proposition plan request word declaration announcement message stance line
    pronouncement admission testimony finding judgment judgement opinion belief conviction analysis point rhetoric
    thesis hint boast taunt lie falsehood fabrication slander fear concern worry hope expectation estimate comparison analogy
    reading diagnosis depiction portrayal reassurance assurance commitment guarantee invitation overture initiative recommendation advice
    rhetoric language praise condemnation talk speculation reasoning logic propaganda reproach retort taunt jibe denunciation recipe prescription mantra refrain talking-point question answer reply response rejection objection excuse justification
""".split())
#: Nouns that may stand so for what was told or for what was done. Lemmas.
THINGS_APPOSED: frozenset[str] = frozenset("""
    something one thing figure number toll tally count total fact matter issue move step measure development outcome scenario prospect
    possibility option policy decision incident link role involvement date timetable deadline timeline goal aim motive
""".split())

#: Nouns that need no article to stand so: "criticism that Kyiv called unfair". Lemmas.
MASS_APPOSED: frozenset[str] = frozenset("""
    something rhetoric criticism language advice praise talk speculation reasoning logic condemnation propaganda testimony pressure
    reassurance nonsense information news
""".split())
#: Subjects of which nobody judges: "which neither Kyiv nor Minsk has confirmed".
NOBODY: frozenset[str] = frozenset(["neither", "no", "nobody", "none", "few"])

#: Verbs that, of what was told, say that it is or is not so, or take it or leave it: they answer "which" and "something", too. Lemmas.
TAKING: frozenset[str] = frozenset("""
    deny reject dismiss dispute refute contest rebut contradict rebuff repudiate disavow disown disbelieve doubt question debunk discredit
    disprove accept rule brush shrug wave laugh turn refuse decline confirm echo second corroborate admit concede acknowledge
""".split())
#: Verbs by which somebody takes what was told as his own: "a view shared by". Lemmas.
SHARING: frozenset[str] = frozenset("repeat reiterate adopt parrot amplify reinforce mirror".split())
#: Verbs that find a thing said to be so: "an argument Kyiv finds unconvincing". Lemmas.
FINDING: frozenset[str] = frozenset("find consider think judge deem hold believe rate".split())
#: Verbs of saying over a clause that judges: "which Kyiv said was untrue", "a threat Tusk said Poland took seriously". Lemmas.
JUDGING_BY_CLAUSE: frozenset[str] = frozenset(
    "say insist argue maintain claim assert state declare contend think believe add note warn suggest stress feel counter retort tell".split()
)
#: Predicates by which what was told is said not to be so. Lower case.
NOT_SO: frozenset[str] = frozenset("""
    untrue false baseless groundless unfounded fabricated fake invented nonsense lie lies absurd ridiculous laughable fabrication
    propaganda disinformation misinformation hoax inaccurate incorrect wrong unsubstantiated fiction fantasy misleading exaggerated
    mistaken preposterous ludicrous bogus slander smear distorted unproven
""".split())

#: What bears words out or not, and speaks for nobody. Lemmas.
MUTE: frozenset[str] = frozenset("""
    evidence data image imagery footage record document study fact video figure photograph photo picture analysis history reality law
    statistic number event experience map file test intelligence letter transcript audit
""".split())
#: Verbs of proof, which nobody answers with: "a figure that could not be verified". Lemmas.
PROVING: frozenset[str] = frozenset("verify confirm substantiate prove corroborate authenticate check establish reach".split())

#: Verbs that only hold of what was told, so that "which" before them is the whole clause: "which Moscow denies". Lemmas.
OF_WORDS_ONLY: frozenset[str] = frozenset("""
    deny dispute refute contest rebut contradict disbelieve doubt debunk disprove confirm admit concede acknowledge corroborate echo
""".split())

#: What a noun of reaction does that words bring on: "comments that drew criticism from".
BROUGHT_ACTS: dict[str, Act] = {
    noun: act for act, nouns in {
        Act.CRITICIZE: """
            rebuke criticism condemnation scorn derision ire outcry backlash ridicule mockery anger fury outrage protest broadside reprimand
            dismay alarm disbelief contempt admonition put-down swipe censure jeers indignation
        """,
        Act.PRAISE: "praise applause welcome plaudits cheers",
        Act.SUPPORT: "support backing endorsement approval blessing agreement sympathy echo",
        Act.DENY: "denial",
        Act.REJECT: "rejection objection rebuttal scepticism skepticism",
        Act.WARN: "warning",
        Act.THREATEN: "threat",
        Act.ANSWER: "response reply retort reaction answer riposte comeback rejoinder",
    }.items() for noun in nouns.split()
}

#: Words between two statements that are set against each other.
SETTING_AGAINST: frozenset[str] = frozenset(["but", "while", "whereas", "although", "though", "yet", ";", "even though"])
#: Verbs that say all themselves: "Rome disagrees". Lemmas, with their acts.
DIFFERING: dict[str, Act] = {"disagree": Act.REJECT, "dissent": Act.REJECT, "concur": Act.SUPPORT}
#: Prepositions before "what X said" that say that it is not so.
CONTRARY_LEADS: frozenset[tuple[str, ...]] = frozenset(
    [("contrary", "to"), ("despite",), ("as", "opposed", "to"), ("notwithstanding",), ("unlike",), ("in", "contrast", "to")]
)
#: Verbs that may stand after "as" and a speaker before what they say: "As Rutte noted, ...". Lemmas.
AS_SAID: frozenset[str] = frozenset("""
    say note put point report reveal observe retort tell write explain warn argue claim suggest remark recall acknowledge admit stress
    emphasize emphasise document announce declare state insist predict remind reply quip joke mention disclose confirm
""".split())
#: Of these, the ones whose object is whom somebody tells it. Lemmas.
TO_WHOM: frozenset[str] = frozenset(["tell", "remind", "warn"])
