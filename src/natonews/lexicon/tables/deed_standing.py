"""Words by which English tells that a deed did not happen, is to come, or is only thought or claimed.

Compiled for this library from the grammars' accounts of modality, negation and hearsay; lemmas.
"""

# fmt: off
#: Verbs, adjectives and nouns over "to attack", "attacking", "of attacking", "that it attacked": how the deed stands.
THOUGHT_VERBS = frozenset("""
    want hope wish like love prefer need propose suggest advocate favour favor oppose contemplate weigh hesitate struggle scramble
    tempt delay postpone press pressure pressurise warn wait long yearn desire dream fear dread intend seek push lobby campaign press appeal call volunteer tend deserve ask beg urge
""".split())
UNDONE_VERBS = frozenset("""
    refrain abstain desist avoid deny forget omit neglect decline refuse fail balk resist stop
""".split())
THOUGHT_ADJECTIVES = frozenset("""
    possible impossible likely unlikely improbable probable conceivable unclear uncertain unconfirmed doubtful plausible thinkable unthinkable
    inconceivable necessary essential vital crucial important reluctant hesitant afraid eager keen able unable free wary tempted capable incapable liable wrong right
    illegal legal lawful unlawful reasonable justified dangerous risky premature time
""".split())
UNTRUE_ADJECTIVES = frozenset("""
    untrue false incorrect wrong fictitious fake inaccurate fabricated unfounded baseless bogus
""".split())
#: With "not" before them they say the opposite: "it is not true that".
TRUE_ADJECTIVES = frozenset("true correct accurate right so case".split())

#: Nouns over a deed: "its plan to attack", "on the verge of attacking", "fear of an attack", "no evidence that".
PLAN_NOUNS = frozenset("""
    plan intention decision pledge promise vow commitment agreement undertaking preparation brink verge cusp order schedule intent
    determination readiness resolve consent
""".split())
UNDONE_NOUNS = frozenset("""
    refusal failure inability unwillingness reluctance denial absence avoidance prevention cancellation lack rejection
""".split())
THOUGHT_NOUNS = frozenset("""
    talks negotiation negotiations date target goal ability capability capacity means incentive pretext reason cause trigger     accusation allegation ambition anticipation appeal appetite assumption attempt belief bid call case chance charge claim concern condition
    danger deadline demand desire discussion doubt dream effort eve event eventuality excuse expectation fear goal hint hope hypothesis idea
    invitation likelihood mandate motion need notion objection offer opposition optimism option permission pessimism petition plea plot
    possibility power prediction pressure pretext probability promise proposal prospect question readiness recommendation report request
    resistance right risk rumor rumour scenario speculation spectre specter suggestion suspicion talk temptation theory threat urge vision
    vulnerability warning wave willingness wish worry case deterrent protection deterrence defence defense deadline ultimatum
""".split())
#: With "no" before them: what would show or want the deed is missing.
EVIDENCE_NOUNS = frozenset("""
    evidence proof sign indication trace question truth reason intention plan suggestion basis need doubt desire interest wish intent hint
    chance way prospect decision talk mention
""".split())

#: Verbs whose object, a deed noun, does not happen, is only thought of, or is planned.
AVERTING_VERBS = frozenset("""
    avert avoid prevent foil thwart forestall preempt pre-empt deny disprove cancel scrap abandon stave head_off ward_off fend_off rule_out call_off stave_off hold_off
    block stop frustrate abort veto reject refuse deter preclude defuse disrupt shelve
""".split())
IMAGINING_VERBS = frozenset("""
    fear dread consider contemplate discuss debate urge demand request propose suggest seek want expect predict threaten risk oppose back favour
    favor recommend simulate imagine envisage envision mull weigh anticipate invite rehearse support call_for push_for press_for train_for brace_for
    prepare_for warn_of warn_against ask_for appeal_for talk_about speculate_about allow authorise authorize permit justify ponder hint_at
    defend_against guard_against protect_against deter await need advocate
""".split())
PLANNING_VERBS = frozenset("plan schedule announce prepare order pledge promise arrange organise organize agree vow".split())

#: Nouns over a deed noun: "the threat of a strike", "reports of an attack", "plans for a visit".
IMAGINED_NOUNS = frozenset("""
    design blueprint pretext excuse     fear threat risk danger prospect possibility likelihood chance probability event eventuality scenario warning spectre specter speculation
    talk idea proposal demand call request hope prediction expectation plot eve brink verge option appeal offer deterrent deterrence
    defence defense protection suggestion opposition refusal resistance
""".split())
TOLD_NOUNS = frozenset("report claim allegation accusation rumour rumor charge".split())
PLANNED_NOUNS = frozenset("plan preparation schedule date".split())

#: Words before a deed noun and what they make of it.
NOT_YET = frozenset("planned upcoming scheduled forthcoming intended promised proposed pledged looming impending".split())
AVERTED = frozenset("foiled thwarted averted abortive aborted cancelled canceled".split())
SUPPOSED = frozenset("""
    possible potential imminent feared threatened hypothetical eventual future likely simulated would-be further more every each
    such expected notional attempted failed
""".split())
HEARSAY = frozenset("alleged reported purported suspected supposed claimed rumoured rumored apparent".split())

#: Adverbs by which the paper leaves it to others: "allegedly attacked".
HEARSAY_ADVERBS = frozenset("reportedly allegedly apparently supposedly purportedly ostensibly seemingly".split())
#: Adverbs behind "would" that tell what was still to come then, and came: "would later attack".
LATER = frozenset("later eventually subsequently ultimately soon then".split())
#: What makes a time lie ahead.
AHEAD = frozenset("next tomorrow coming upcoming".split())
#: First words of a question that asks whether.
ASKING = frozenset("""
    is are was were do does did has have had will would can could may might must shall should ai isn't aren't doesn't don't didn't won't
""".split())
# fmt: on
