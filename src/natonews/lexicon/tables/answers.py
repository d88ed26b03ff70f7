"""How English news says that somebody's words are answered: verbs and idioms, leads, and the nouns that are answered.

Written by hand, after the usage of wire reports.
"""

from natonews.lexicon.rows import AnswerPhrase
from natonews.ontology import SpeechAct as Act


def _rows(act: Act, lines: str) -> tuple[AnswerPhrase, ...]:
    return tuple(AnswerPhrase(line.strip(), act) for line in lines.replace(";", "\n").splitlines() if line.strip())


# fmt: off
#: What may stand before a noun of saying and answers it: "rejected Orban's claim that", "poured scorn on a call by".
ANSWERS: tuple[AnswerPhrase, ...] = (
    *_rows(Act.DENY, "deny; issue denial of"),
    *_rows(Act.REJECT, """
        reject; dismiss; refuse; rebuff; repudiate; refute; rebut; contest; dispute; contradict; counter; spurn; decline; disown
        disavow; discount; shun; scotch; veto; resist; oppose; disprove; debunk; discredit; downplay; minimise; minimize; overrule
        brush aside|off|away; shrug off|aside|away; wave off|away|aside; laugh off; play down; slap down; turn down; throw out
        rule out; shoot down; swat away|aside|down; knock down|back; bat away|aside|back|down; talk down; shake off; tamp down
        push aside|away; push back on|at|against|over; kick back against; fend off; ward off; bat off; sweep aside; set aside; cast aside
        give short shrift to; pour cold water on|over; throw cold water on|over; cast doubt on|upon|over; throw doubt on|upon
        take issue with; take exception to; beg to differ with|from; differ with; disagree with; object to; dissent from; demur at|to
        balk at; baulk at; bridle at; bristle at; chafe at; recoil at|from; quarrel with; argue with|against; protest at|against|over
        protest; speak out against; come out against; stand up to; turn OWN nose up at; turn OWN back on; have none of
        say no to; shut the door on|to; close the door on|to; slam the door on; put a damper on; shoot holes in; pick holes in; poke holes in
        pick apart; make short work of; dissociate OWN from; distance OWN from; dissociate itself|himself|herself|themselves from
        distance itself|himself|herself|themselves from; shy away from; shrink from; back away from; give no credence to
        pay no heed to; give the cold shoulder to; turn a deaf ear to; see no merit in; find no truth in; see through
        be dismissive of; be sceptical|skeptical of|about; be unimpressed by|with; be unmoved by; be unconvinced by; be wary of
        be opposed to; be cool on|to|towards; be cold to; be deaf to; rubbish; parry; deflect; correct; doubt; query; question; challenge
        issue rebuttal of|to; have no truck with; have little time for; pull apart; reject out of hand; dismiss out of hand; stop short of endorsing|backing; hold out against"""),
    *_rows(Act.CRITICIZE, """
        criticize; criticise; slam; blast; lambast; lambaste; condemn; denounce; decry; deplore; deride; mock; ridicule; assail
        rebuke; chide; scold; castigate; pan; savage; skewer; lament; bemoan; berate; trash; pooh-pooh; pillory; lampoon; scorn
        excoriate; censure; reprimand; belittle; disparage; fault; flay; slate; attack; pour scorn on|upon|over; heap scorn on|upon
        heap ridicule on; pour ridicule on; hit out at|over|against; hit back at|over|against; lash out at|over|against; strike back at
        fire back at|over; shoot back at; snap back at; clap back at; snap at; find fault with; give the lie to; have harsh words for; cock a snook at; thumb OWN nose at; rail at|against; rage at|against; fume at|over; seethe at|over
        scoff at; sneer at; jeer at; laugh at; wince at; roll OWN eyes at; roll OWN eye at; raise an eyebrow at; raise eyebrows at
        make light of; make fun of; poke fun at; tear apart|into; lay into; rip into|apart; take offence at; take offense at
        take umbrage at; take a dim view of; take a swipe at; take aim at; clash with; spar with; row with; fall out with; remonstrate with; inveigh against; cry foul over|at
        be critical of; be scathing about|of; be scornful of; be contemptuous of; be furious at|about|over; be outraged by|at|over
        be incensed by|at|over; be angered by; be appalled by|at; be dismayed by|at; be angry at|about|over; be irked by; be stung by
        voice|express anger|dismay|outrage|regret|disappointment|alarm|indignation|disgust|displeasure over|at|about
        voice|express shock|bewilderment|astonishment|surprise|bafflement|unease|disbelief|irritation|anguish|horror|fury over|at|about
        resent; meet; greet; receive; call; brand; label; term; describe; characterise; characterize; dub; deem; liken; compare; protest"""),
    *_rows(Act.DEMAND, """
        demand apology for|over; demand explanation of|for; demand clarification of|on; call for apology for|over; seek clarification of|on
        demand retraction of; ask for clarification of|on; demand to apologise|apologize for; demand apologise|apologize for"""),
    *_rows(Act.PRAISE, """
        welcome; praise; applaud; hail; commend; laud; cheer; salute; appreciate; heap praise on; be delighted by|at|with; take heart from
        be encouraged by; be heartened by; be grateful for; be thankful for; give warm welcome to; take kindly to; pay tribute to; be buoyed by"""),
    *_rows(Act.THANK, "thank; voice|express gratitude|thanks for"),
    *_rows(Act.SUPPORT, """
        embrace; endorse; back; back up; support; second; defend; uphold; echo; confirm; acknowledge; concede; accept; affirm
        corroborate; entertain; countenance; tolerate; stomach; recognise; recognize; heed; share; favour; favor; approve; grant; honour; honor; rally behind|to; line up behind; subscribe to; vouch for
        agree to|with|on; accede to; assent to; consent to; concur with; bow to; yield to; give in to; give way to; give ground to
        cave in to; cave to; capitulate to; succumb to; submit to; go along with; come out in favour of; come out in favor of
        sign up to; sign off on; throw OWN weight behind; throw OWN support behind; lend OWN support to; lend support to; give OWN backing to
        give OWN blessing to; give the nod to; give a cautious welcome to; get behind; stand by; stand behind; side with; chime with
        jump at|on; leap at|on; warm to; say yes to; voice|express support|backing|sympathy|understanding for|with; join in; respond positively to
        be supportive of; be open to; be receptive to; be in favour of; be in favor of; be sympathetic to; be in agreement with; align OWN with
        align itself|himself|herself|themselves with; take up; be amenable to; ratify"""),
    *_rows(Act.ASSERT, """
        seize on|upon; pounce on|upon; latch onto; latch on to; pick up on; weigh in on; weigh in over; react to; comment on; speak about
        dwell on; make much of; read as; interpret; see; view; regard; take; treat; put down to; be surprised by|at; be taken aback by
        be puzzled by|at; be baffled by; be bemused by; be amused by; be relieved by|at; be alarmed by|at; be shocked by|at; smile at
        voice|express surprise|concern|doubt|doubts|scepticism|skepticism|unease|puzzlement|relief at|over|about; raise doubts about; raise concerns about"""),
    *_rows(Act.ANSWER, "answer; respond to; reply to; retort to; hit back to; shoot back to; respond with to; come back at; return to"),
    *_rows(Act.DECLINE, """
        refuse to be drawn on|into; decline to be drawn on|into; decline to comment on; refuse to comment on; refuse to discuss; decline to discuss
        sidestep; dodge; duck; evade; refuse to say; decline to say; decline to speculate on|about; refuse to respond to; decline to respond to
        draw on|into"""),
    # Answers only where they are negated: "would not be drawn on", "will not be intimidated by".
    *_rows(Act.REJECT, """
        be cowed|intimidated|swayed|moved|deterred|bullied|blackmailed|impressed|fazed|fooled|frightened|scared|pressured|rattled by
        buy; swallow; believe; trust; take seriously"""),
)
#: Of these, the ones that answer only where they are negated.
ONLY_NEGATED: frozenset[str] = frozenset(
    ["draw on|into", "buy", "swallow", "believe", "trust", "take seriously",
     "be cowed|intimidated|swayed|moved|deterred|bullied|blackmailed|impressed|fazed|fooled|frightened|scared|pressured|rattled by"]
)
#: Of these, the ones that need a name for what they judge: "called Orban's claim that ... absurd", "saw it as".
NEEDS_NAME: frozenset[str] = frozenset(
    "call brand label term describe characterise characterize dub deem liken compare see view regard take treat interpret".split()
)
#: Of these, the ones that need "as" before the name.
NEEDS_AS: frozenset[str] = frozenset("see view regard take treat interpret".split())
#: Of these, the ones that need what they answer with: "met the threat with a shrug".
NEEDS_WITH: frozenset[str] = frozenset("meet greet receive".split())
#: Verbs by which somebody is to take words back, if asked to, with the words behind them: "urged him to apologise for".
TAKING_BACK: dict[str, tuple[tuple[frozenset[str], ...], ...]] = {
    "withdraw": ((),), "retract": ((),), "recant": ((),), "rescind": ((),), "revoke": ((),), "renounce": ((),), "disavow": ((),),
    "explain": ((),), "clarify": ((),), "substantiate": ((),), "prove": ((),), "correct": ((),), "reconsider": ((),), "drop": ((),),
    "apologise": ((frozenset(["for", "over"]),),), "apologize": ((frozenset(["for", "over"]),),), "repudiate": ((),),
    "take": ((frozenset(["back"]),),), "back": ((frozenset(["up"]),), (frozenset(["away"]), frozenset(["from"]))),
}
#: Verbs that ask others for it.
DEMANDING: frozenset[str] = frozenset("urge ask demand call tell press want challenge order insist beg implore invite".split())
#: Verbs that say what words are worth: "the claim amounted to blackmail".
WORTH: frozenset[str] = frozenset("amount smack reek deserve distort insult defy stink".split())
#: What words are said to be, besides the judgements of other tables: "was wishful thinking", "was mere bluster".
JUDGED_SO: frozenset[str] = frozenset("""
    wishful fanciful far-fetched irrelevant theatre theater bluster posturing fear-mongering scaremongering grandstanding hypocrisy
    provocation diversion distraction smokescreen ploy stunt trap joke farce gimmick cynical welcome legitimate justified credible timely
    overdue sensible serious worrying understandable predictable familiar old stale tired desperate lunacy madness folly nonsensical
    out-of-touch non-starter nonstarter absurdity calumny smear invention inventions fairy-tale science-fiction wrong-headed
""".split())
#: Other predicates that do, by their verb and the words behind it: "had no basis", "did not hold water".
WORTH_WORDS: frozenset[tuple[str, str]] = frozenset({
    *(("have", noun) for noun in "basis foundation merit truth substance credibility sense ground grounds relation place".split()),
    ("make", "sense"), ("hold", "water"), ("hold", "up"), ("ring", "hollow"), ("fall", "flat"), ("stand", "up"), ("bear", "out"),
    ("cross", "line"), ("reflect", "reality"), ("correspond", "reality"), ("help", "nobody"), ("add", "up"), ("come", "surprise"),
})
#: Verbs of which "his" words are the subject's own: "stood by his comment".
OWN_WORDS: frozenset[str] = frozenset("stand defend describe uphold share explain confirm second back echo reaffirm honour honor".split())
#: Particles that may stand behind a short object: "turned his offer down".
SPLIT: dict[str, frozenset[str]] = {
    "turn": frozenset(["down"]), "laugh": frozenset(["off"]), "wave": frozenset(["off", "away", "aside"]), "rule": frozenset(["out"]),
    "brush": frozenset(["off", "aside", "away"]), "shrug": frozenset(["off"]), "shoot": frozenset(["down"]), "slap": frozenset(["down"]),
    "play": frozenset(["down"]), "swat": frozenset(["away", "aside"]), "bat": frozenset(["away", "aside", "back"]), "throw": frozenset(["out"]),
    "knock": frozenset(["down", "back"]), "push": frozenset(["aside"]), "talk": frozenset(["down"]), "back": frozenset(["up"]),
    "set": frozenset(["aside"]), "tear": frozenset(["apart"]), "pick": frozenset(["apart"]), "take": frozenset(["up"]),
}
#: Verbs that an infinitive of answering may hang on, the subject being the same: "sought to play down", "moved to quash".
BEFORE_ANSWER: frozenset[str] = frozenset("""
    seek try move rush hasten appear seem continue begin start attempt go come use take choose proceed scramble hurry race agree decide
    pause deign help want vow prepare
""".split())
#: Verbs that turn the answer they govern into a refusal: "refused to accept", "declined to endorse".
REFUSING: frozenset[str] = frozenset("refuse decline".split())

#: Participles of which the subject answers what follows: "Asked about Orban's claim that", "Told of a threat by".
ASKED: tuple[tuple[str, str], ...] = (
    ("ask", "about|on|regarding|concerning"), ("ask", "to comment|respond|react|reply on|to"), ("ask", "for comment|reaction|response on|to"),
    ("ask", "by about|on"), ("ask", "for OWN view|opinion|reaction|thoughts|response of|on|about|to"), ("ask", "what of|about"), ("ask", "how"),
    ("press", "on|about|over"), ("question", "about|on|over"), ("quiz", "about|on|over"), ("challenge", "on|about|over"), ("probe", "about|on"),
    ("confront", "with|over|about"), ("tell", "of|about"), ("grill", "on|about|over"), ("query", "about|on|over"), ("remind", "of|about"),
    ("inform", "of|about"), ("pressed", "by on|about"), ("quote", "back"), ("sound", "out on|about"), ("interview", "about"),
)
#: Other words that lead in what the main clause answers: "In response to a call by".
LEADS_IN: tuple[str, ...] = (
    "in response|reply|reaction|answer|rebuttal|riposte|retort|rebuke|rejoinder|defiance to", "in rejection|contradiction|support|endorsement of",
    "in swipe|dig|jab|jibe|gibe|barb|sideswipe|broadside|retort at", "in nod to", "contrary to", "as for", "on the subject of", "in echo of", "in contrast to", "when it came to",
    "asked whether he agreed with", "asked whether she agreed with", "asked if he agreed with", "asked if she agreed with",
    "asked what he thought of", "asked what she thought of", "asked what he made of", "asked what she made of",
)
#: Verbs by which words, as their subject, bring on an answer from somebody: "drew a rebuke from Kyiv, which said".
BRINGING: frozenset[str] = frozenset(
    "draw prompt provoke spark trigger earn elicit attract win receive meet face bring stir arouse ignite unleash find".split()
)
#: Nouns of what is brought on, with the act of who is moved to it.
BROUGHT: dict[str, Act] = {
    noun: act for act, nouns in {
        Act.CRITICIZE: """
            rebuke criticism condemnation scorn derision ire fire outcry backlash ridicule mockery anger fury outrage protest scepticism
            skepticism laughter broadside reprimand dismay alarm disbelief contempt admonition put-down barb jeer indignation""",
        Act.ANSWER: "response reply retort reaction answer riposte comeback rejoinder silence shrug retaliation defiance",
        Act.REJECT: "rebuttal denial objection rejection dismissal refusal",
        Act.PRAISE: "praise applause approval welcome cheer",
        Act.SUPPORT: "support backing endorsement blessing agreement echo sympathy favour favor",
        Act.WARN: "warning",
    }.items() for noun in nouns.split()
}
#: Verbs of which the object is moved to an answer: "angered Kyiv, which called it".
MOVING: frozenset[str] = frozenset("""
    anger infuriate incense enrage irk rile rattle alarm stun shock outrage delight irritate annoy upset dismay exasperate gall amuse
    prompt lead provoke
""".split())
#: Verbs of the main clause that answer what a clause with "when" tells: "When Orban suggested it, Tusk snapped".
RETORTING: frozenset[str] = frozenset("""
    snap retort reply respond answer counter laugh scoff shrug bristle demur object disagree agree smile hit fire shoot rejoin riposte quip
    bark interject interrupt nod wince grin sneer frown sigh
""".split())

#: Verbs for which, as gerunds, somebody is judged who has said something: "criticised Orban for suggesting".
FAULTED: frozenset[str] = frozenset("""
    say suggest claim threaten warn call compare liken accuse hint insist declare tell write tweet post argue imply predict describe
    propose demand question mock insinuate state announce boast joke allege urge deny vow pledge promise offer
""".split())

#: Nouns that stand for words of their owner, with the act that they perform.
TOLD_NOUNS: dict[str, Act] = {
    noun: act for act, nouns in {
        Act.ASSERT: """
            claim assertion contention statement remark comment observation suggestion assessment account description characterisation
            characterization hint insistence insinuation implication notion argument boast declaration disclosure revelation admission
            acknowledgement acknowledgment confession testimony explanation depiction portrayal report comparison conclusion joke quip jibe
            taunt barb jest thesis theory narrative diagnosis verdict analysis complaint word rhetoric outburst lie falsehood reminder
            confirmation affirmation reassurance analogy tweet post finding tirade rant broadside lament talk musing
            speculation pronouncement utterance intimation""",
        Act.ANNOUNCE: "announcement proclamation",
        Act.EXPECT: "prediction forecast prognosis expectation hope estimate projection fear concern prophecy worry optimism",
        Act.BELIEVE: "view belief opinion judgment judgement conviction suspicion",
        Act.DEMAND: "demand call appeal request plea entreaty exhortation ultimatum order urging petition advice",
        Act.PROPOSE: "proposal offer invitation recommendation overture idea initiative proposition",
        Act.PROMISE: "promise pledge vow assurance commitment guarantee undertaking reassurance",
        Act.THREATEN: "threat",
        Act.WARN: "warning caution admonition alert caveat",
        Act.ACCUSE: "accusation allegation charge slur smear",
        Act.CRITICIZE: "criticism condemnation rebuke denunciation insult swipe reproach reprimand critique jab",
        Act.DENY: "denial",
        Act.REJECT: "rejection objection",
        Act.ASK: "question query inquiry enquiry",
        Act.PRAISE: "praise compliment",
        Act.SUPPORT: "endorsement",
        Act.APOLOGIZE: "apology",
    }.items() for noun in nouns.split()
}
#: The prepositions that lead in what such a noun tells, by its act.
TOLD_WITH: dict[Act, frozenset[str]] = {
    Act.ASSERT: frozenset(["about", "on", "of"]), Act.ANNOUNCE: frozenset(["of", "about"]), Act.EXPECT: frozenset(["of", "for"]),
    Act.BELIEVE: frozenset(), Act.DEMAND: frozenset(["for", "on"]), Act.PROPOSE: frozenset(["for", "of", "on"]),
    Act.PROMISE: frozenset(["of", "on"]), Act.THREATEN: frozenset(["of", "against"]), Act.WARN: frozenset(["of", "about", "against", "on"]),
    Act.ACCUSE: frozenset(["of", "against", "about"]), Act.CRITICIZE: frozenset(["of", "over", "for", "on", "about"]),
    Act.DENY: frozenset(["of"]), Act.REJECT: frozenset(["of", "to"]), Act.ASK: frozenset(["about", "over"]), Act.PRAISE: frozenset(["for", "of"]),
    Act.SUPPORT: frozenset(["of", "for"]), Act.APOLOGIZE: frozenset(["for", "over"]),
}
#: Gerunds that tell what a text says, with their acts: "a letter from Orban proposing talks".
TELLING: dict[str, Act] = {
    "say": Act.ASSERT, "claim": Act.ASSERT, "declare": Act.ASSERT, "argue": Act.ASSERT, "insist": Act.ASSERT, "suggest": Act.PROPOSE,
    "propose": Act.PROPOSE, "offer": Act.PROPOSE, "invite": Act.PROPOSE, "urge": Act.DEMAND, "demand": Act.DEMAND, "ask": Act.DEMAND,
    "request": Act.DEMAND, "accuse": Act.ACCUSE, "blame": Act.ACCUSE, "warn": Act.WARN, "threaten": Act.THREATEN, "call": Act.DEMAND,
    "announce": Act.ANNOUNCE, "denounce": Act.CRITICIZE, "criticise": Act.CRITICIZE, "criticize": Act.CRITICIZE, "mock": Act.CRITICIZE,
    "compare": Act.CRITICIZE, "liken": Act.CRITICIZE, "describe": Act.ASSERT, "predict": Act.EXPECT, "promise": Act.PROMISE,
    "pledge": Act.PROMISE, "vow": Act.PROMISE, "praise": Act.PRAISE, "deny": Act.DENY, "allege": Act.ACCUSE,
}
#: Participles and verbs that give such a noun its owner: "remarks made by Orban", "the offer that Yoon had made".
MAKING: frozenset[str] = frozenset("""
    make issue voice put float deliver give raise level utter table air repeat post publish advance extend send write pen launch hurl
    aim express broach moot propose present unveil outline set lodge submit tweet announce
""".split())
#: Texts of which a clause says what somebody says in them: "a tweet in which Zhao accused".
TOLD_IN: frozenset[str] = frozenset("""
    tweet post speech interview letter statement article column essay op-ed message video memo email address sermon broadcast book cartoon
    report podcast clip note editorial
""".split())
# fmt: on
