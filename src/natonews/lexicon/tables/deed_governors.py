"""Words that decide over the deed that they govern: "agree to", "refuse to", "is willing to", "demand that".

Compiled for this library. Verbs are lemmas, with a particle or preposition where they need one.
"""

from types import MappingProxyType


def _table(**classes: str) -> MappingProxyType[str, str]:
    return MappingProxyType({" ".join(w.split()): k for k, v in classes.items() for w in v.split(",") if w.strip()})


# fmt: off
#: Verb -> what it does to the deed of its complement (see parsing.events.composition).
GOVERNING_VERBS = _table(
    commit="""agree, promise, offer, undertake, commit, consent, guarantee, accept, opt, commit to, agree to, agree on, choose, elect""",
    vow="""vow, swear, pledge, pledge to, resolve""",
    decide="""decide, vote, determine""",
    plan="""plan, intend, aim, prepare, seek, plan on, be, gear up, line up, get ready, look""",
    refuse="""refuse, decline, rule out, balk, resist, be against, hold off, hold back, back away from, back away, back off, pull back, draw back, shy away from, shrink from, think better of, stop short of, refrain, refrain from, avoid""",
    fail="""fail, neglect, omit, forget, miss""",
    threaten="""threaten""",
    demand="""demand, urge, ask, request, call on, call upon, appeal to, appeal for, implore, beg, press, pressure, push, insist, insist on, beseech, exhort, petition, call for, plead with, lobby, plead, entreat,
        want that, encourage, warn to, remind, tell, instruct, require, advise, recommend, ask for, push for, nudge, pressurise, persuade, convince, lean on, mandate""",
    order="""order, command, direct""",
    permit="""allow, permit, let, authorise""",
    force="""force, compel, coerce, oblige, pressure into""",
    prevent="""prevent, bar, ban, stop, block, prohibit, forbid, keep, hinder, deter, restrain, dissuade, discourage""",
    begin="""begin, start, resume, continue, keep, proceed, keep on, go on, commence, restart, manage, succeed, succeed in, help, go ahead, rush, move, help to, go, dare, return, step in, participate in, take part in, engage in, set about, be engaged in, persist in, join in, complete, finish, admit, acknowledge, confess, confess to, admit to, own up to""",
    stop="""stop, halt, cease, end, suspend, quit, give up, pause, abandon, discontinue""",
    consider="""consider, wait, wait for, explore, mull, weigh, contemplate, debate, discuss, study, review, examine, envisage, entertain, look at, think about, weigh up, ponder, explore possibility, talk about, dream of, hint at, suggest, deny, risk, mind, recall, regret, fear""",
    attempt="""attempt, try, seek to, endeavour, strive, work, struggle, fight, battle, manoeuvre, race, scramble, plot, conspire""",
    believed="""believe, report, allege, say, think, know, suspect, rumour, claim, suppose, find, see, show, consider to, reckon, estimate, appear, seem, understand""",
    expected="""expect, schedule, set, due, project, forecast, predict, slate, poise, design, intend, plan""",
    cause="""prompt, lead, cause, drive, inspire, motivate, spur, provoke, enable, induce""",
    phone="""call, telephone, phone, ring""",
    send="""send, dispatch, deploy, use, launch, mobilise, employ, task, enlist""",
)

#: The same for predicate adjectives ("is ready to") and nouns ("its readiness to").
GOVERNING_ADJECTIVES = _table(
    commit="willing, committed, keen, happy, pleased, eager, open, inclined, glad, disposed",
    vow="ready, prepared, determined",
    refuse="unwilling, reluctant, unprepared, loath, opposed, averse, unable",
    plan="set, due, about, likely, bound, poised, scheduled, expected, planned, supposed, going",
    unlikely="unlikely, hesitant, afraid, slow",
    guilty="guilty, responsible, complicit, culpable",
)

GOVERNING_NOUNS = _table(
    commit="readiness, willingness, commitment, pledge, promise, offer, vow, agreement",
    decide="decision",
    plan="plan, intention, aim, desire, wish, hope, proposal, bid, effort, attempt, move",
    refuse="refusal, unwillingness, reluctance",
    fail="failure, inability",
    threaten="threat",
    demand="demand, call, appeal, request, ultimatum, plea",
)

#: Verbs of speech whose that-clause decides: will -> AGREE, will not -> REJECT, must -> REQUEST.
SAYING = frozenset("""say announce declare confirm insist state tell note add reiterate stress maintain vow warn assert claim affirm pledge promise
    repeat argue explain write tweet emphasise underline acknowledge indicate signal reveal report suggest believe think agree decide demand reaffirm
    hint predict reply respond assure promise stipulate threaten""".split())

#: Wordings that look like a deed and are none; `deed_pairs` tells how to read them.
NO_DEEDS: tuple[str, ...] = (
    "plan strike on|plan strike against|weigh strike on|consider strike on|discuss strike on|announce strike on",
    "REJECT DENIAL", "deny DENIAL", "claim responsibility|take responsibility|deny responsibility|accept responsibility", "decline comment|refuse comment|give comment", "hail from", "break silence", "take office", "kill in action", "speak to reporter|talk to reporter|speak with reporter|meet press", "attend ceremony|attend funeral|attend event",
    "agree with", "hold press conference|hold news conference", "make statement|issue statement", "hold election|hold vote|hold referendum|hold election", "call election|call for calm",
    "launch bid|launch campaign|launch appeal|launch book|launch product|launch satellite", "win award", "sign bill", "release statement|release report|release video|release figure|release result|release data|release photo|release footage|release document|release list|release name|release detail|release following|release album|release film|release song|release plan",
    "strike tone|strike chord|strike balance|strike pose|strike note", "withdraw from tournament|withdraw from race|withdraw from match|withdraw from competition|withdraw from game|withdraw from final|withdraw from championship|withdraw from event|withdraw from squad|withdraw from open|withdraw from contest|pull out of tournament|pull out of race|pull out of match|pull out of game|pull out of squad|quit tournament|quit race|retire from match|retire from race|join club|join squad|join team|join cast|join band|sign striker|sign midfielder|sign defender|sign goalkeeper|sign winger|attack goal|defend lead|defend crown|target title|target gold|target medal|target podium|strike gold|strike silver|strike oil|beat clock|beat par|shoot par|shoot round|shoot score|hold serve|hold nerve|hold lead|open scoring|fire shot wide|fire title|lift trophy|lift cup|lift spirit|lift mood|support act|back singer|release single|release trailer|release game|release version|host party|host concert|host show|meet fan|visit fan|raid fridge|raid larder|bomb exam|free kick", "hit record|hit level|hit low|hit high|hit peak|hit headline|hit target|hit percent|hit mark",
    "strain TIES|damage TIES|sour TIES|harm TIES|test TIES|complicate TIES|poison TIES|hurt TIES", "welcome pilgrim|welcome tourist|welcome spectator|welcome traveller|welcome customer|welcome student", "leave PEOPLE|attack problem|attack poverty|attack inflation", "fight poverty|fight corruption|fight inflation|fight crime|fight disease|fight cancer|fight fire|fight virus|fight pandemic|fight epidemic|fight election|fight hunger|fight climate|fight terrorism|fight terror|fight trafficking|fight cold|fight drug|fight flu|fight wildfire|fight racism|fight injustice|fight case|fight charge|combat terrorism|combat crime|combat virus|combat spread|combat climate|combat corruption",
    "kill time|kill bill|kill deal|kill plan|kill proposal", "meet target|meet goal|meet obligation|meet need|meet deadline|meet requirement|meet standard|meet guideline|meet condition|meet criterion|meet challenge|meet expectation|meet commitment|meet fate|meet end|meet threshold", "visit site|visit website|visit museum|visit page|visit shop|visit church|visit doctor|visit school|visit hospital|visit grave|visit exhibition|visit relative|visit friend|visit family|visit parent",
    "receive award|receive medal|receive letter|receive report|receive call|receive treatment|receive message|receive news|receive vote|receive criticism|receive attention|receive complaint|receive injury|receive information|receive invitation|receive prize|receive request|receive warning|receive vaccine",
    "host event|host game|host show|host tournament|host olympic|host website|host festival|host party", "defend title|defend thesis|defend record", "save money|save time|save life|save cost|save energy",
    "free space|free up|free time|free hand", "storm off|storm to victory|storm home", "target market|target audience|target inflation|target growth|target customer", "shoot film|shoot video|shoot scene|shoot photo|shoot up", "shell out", "bomb at box office",
    "raise question|raise concern|raise issue|raise rate|raise price|raise tax|raise fear|raise hope|raise awareness|raise doubt|raise eyebrow|raise possibility|raise profile|raise age", "seek war|seek confrontation|seek conflict|seek crisis|seek escalation|seek revenge", "seek comment|seek advice|seek information|seek help|seek support|seek way|seek treatment|seek solution|seek answer|seek election|seek term|seek office|seek job|seek change|seek mean", "ask question|ask about", "demand attention|demand respect",
    "welcome visitor|welcome guest|welcome child|welcome baby|welcome chance", "back down on price", "help explain|help ease|help reduce|help improve|help ensure|help create|help boost|help keep|help make|help bring|help find|help fund", "train in", "house museum", "arm oneself", "feed on", "fund project",
    "charge fee|charge price|charge battery|charge rate|charge customer|charge phone", "beat team|beat rival|beat record|beat expectation|beat odds|beat forecast|beat opponent|beat estimate|beat champion|beat heat|beat drum|beat way", "question why|question whether|question how", "challenge oneself",
    "carry out work|carry out research|carry out study|carry out survey", "conduct interview|conduct survey|conduct research|conduct study|conduct business|conduct poll|conduct review|conduct election", "organise festival", "open shop|open store|open restaurant|open exhibition|open account", "order food|order meal", "close deal|close gap|close season|close chapter|close door|close lower|close higher|close at",
    "sign autograph|sign player|sign up|sign form|sign letter|sign petition|sign book|sign guestbook|sign off", "lead way|lead team|lead group|lead nation|lead race|lead poll|lead party", "fire coach|fire employee|fire worker|fire manager|fire official|fire minister|fire staff", "share view|share concern|share photo|share video|share experience|share story|share border|share history|share value|share interest|share opinion|share post|share burden|share power|share stage|share goal|share lead|share prize|share responsibility",
)

#: Verbs that call somebody something, and what is damning to be called.
CALLING = frozenset("call describe characterise characterize brand label dub denounce depict portray regard deem slam blast paint cast view".split())
DAMNING = frozenset("""absurd abhorrent aggressor aggressive amoral appalling arrogant atrocious awful bad barbaric baseless biased bloodthirsty bogus brutal bully butcher callous cheap clown clumsy complicit corrupt coward cowardly
    crazy criminal criminals cruel cynical dangerous deceitful deceptive delusional deluded deplorable despicable destabilising destabilizing destructive dictator dictatorial dishonest disgrace disgraceful disgusting dishonourable distasteful divisive enemy
    evil extremist failed failure false farce fascist flawed foolish fraud fraudulent genocidal hostile hypocrite hypocritical hypocrisy idiot ignorant illegal illegitimate immoral inappropriate incompetent inexcusable inhumane insane insulting insult intolerable
    irresponsible killer liar lie lies ludicrous lunatic mad madman malicious meaningless menace misguided monster monstrous murderer murderous nazi nonsense nonsensical obscene offensive outrageous pathetic provocation provocative
    puppet racist reckless regrettable repugnant reprehensible repulsive ridiculous rogue savage scandalous scum senseless sham shameful shameless shocking sick stupid terrible terrorist terrorism terrorists thug threat totalitarian traitor treacherous
    tyrant tyrannical ugly unacceptable unconscionable unconstitutional undemocratic unfair unfounded unhelpful unhinged unjust unjustified unlawful unprovoked unreliable untrue untrustworthy vile vicious warmonger weak witch-hunt worst wrong""".split())

#: Verbs of speech: to decline to do these is to say nothing.
SPEAKING = frozenset("""comment say speak answer elaborate confirm discuss name identify disclose give_details provide_details reveal respond reply specify rule speculate talk detail
    address explain be_named be_identified acknowledge describe clarify predict""".split())

#: Verbs of no deed, of which a deed noun is no more than the topic: with them "ANY" rows are not tried.
TOPICAL = frozenset("""be have do see know include involve cause prompt trigger follow mark mean concern affect cover describe report mention cite note recall remember remind represent reflect show
    prove reveal suggest indicate need require expect await anticipate fear predict want hope like love hate prefer think believe consider regard view watch hear read write say tell discuss
    avoid prevent escape avert survive resemble compare link tie relate owe cost benefit help hurt risk endanger threaten jeopardise jeopardize undermine complicate fuel spark stoke lose miss lack win
    monitor track cover study examine understand explain outline detail emphasise emphasize highlight analyse analyze plan prepare propose weigh ponder debate question doubt deny defend justify exclude
    name call find get become remain seem appear look use own keep contain feature recommend forecast outlive exceed equal total influence shape hamper hinder impede complicate overshadow weather""".split())

#: Heads of subjects that do not act on purpose: no event is a deed of theirs.
NO_AGENTS = frozenset("""earthquake quake flood typhoon hurricane storm tornado cyclone tsunami avalanche landslide mudslide volcano eruption wildfire fire blaze heatwave drought virus coronavirus covid-19 covid
    pandemic epidemic disease outbreak illness cancer influenza flu infection famine crash accident collision derailment stampede crush leak car truck lorry bus train lightning wind rain rains snow heat cold wave weather temperature
    law embargo treaty rule regulation constitution word term concept virus
    price prices inflation market markets stock stocks share shares economy currency rate cost costs recession downturn crisis airline airlines study survey poll book novel film movie song album game match player striker goalkeeper team coach club""".split())

#: Objects that can be attacked in words only; with them "attack" is criticism.
ABSTRACT = frozenset("""policy plan decision idea proposal law bill record character credibility reputation integrity judgement judgment motive handling approach stance view argument critic critics opponent speech remark claim tactic strategy agenda system culture value values budget
    journalism freedom democracy press liberty right rights independence legitimacy truth science religion faith language problem root poverty inequality inflation issue question tradition way life free""".split())

#: Words of sport: a sentence with one of them tells no attack or strike.
SPORT = frozenset("""goalkeeper midfielder striker defender quarterback touchdown homer inning innings playoff playoffs semifinal semi-final quarterfinal quarter-final grand-slam wicket batsman bowler halftime half-time penalty-kick
    bowlers bowling batsmen bowled goalkeepers midfielders strikers defenders batters pitchers golfer golfers sprinter cyclist peloton innings wickets grandmaster marathon relay podium medal medals
    football soccer basketball baseball hockey rugby cricket tennis golf olympics tournament championship nba nfl nhl mlb uefa fifa premiership touchline scorer fullback linebacker pitcher""".split())
# fmt: on
