"""Word classes: which Penn tags a word can have, the commonest first.

Learnt from GUM (Georgetown University Multilayer corpus, annotation CC BY 4.0) and from about 900,000 words of news tagged
by spaCy's en_core_web_sm 3.8 (MIT); words seen in fewer than three documents are left out. How: docs/words.md.
"""

# fmt: off
from typing import Final

#: Lower-case words and marks; a word that begins with a hyphen is the last part of a hyphenated word.
CLASSES: Final[dict[str, str]] = {
    "CC": """
and nor or
""",
    "CD": """
-file billion eight fifteen fifty five forty four hundred million nine nineteen seven seventeen seventy
six sixteen ten thirteen thirty thousand three trillion twelve twenty two
""",
    "DT": """
a an another any each every some the these this those
""",
    "FW": """
etc etc. facto i.e.
""",
    "IN": """
against albeit alongside although amid among amongst at atop because beneath beside between by despite
during except for from if into of onto than throughout till toward towards underneath unless unlike
until upon versus via whereas whether whilst with within without
""",
    "JJ": """
-abortion -aged -ago -awaited -bond -born -candidate -care -choice -citizen -class -collar -conservative
-covered -described -ditch -dollar -driven -duck -edged -ended -enforcement -estate -expected -family
-fashioned -fated -figure -fired -focused -food -fought -front -fund -gas -gay -government -grade
-growing -haired -heavy -held -hit -home -immigrant -income -inflicted -interest -knit -known -larger
-largest -length -level -like -line -lived -looking -management -minded -modern -name -night -order
-oriented -owned -paid -partisan -paying -powered -presidential -pressed -price -priced -primary
-proclaimed -quality -range -rate -rated -ravaged -scale -season -serving -sharing -spoken -stakes
-standing -state -story -tax -thin -throated -tier -torn -trump -wage -world able abrupt absurd abundant
abusive acceptable accessible accountable accurate active actual acute adamant additional adept adequate
adjacent administrative admirable adverse advisory aesthetic affirmative affordable afraid aggressive
agricultural akin alive alternate amazing ambitious amicable ample analytical ancient angry annual
anonymous anti-government anti-immigrant antipathy antiquated antitrust anxious apparent applicable
appropriate apt arbitrary ardent arid armored arrogant artful artificial artistic ashamed assertive
atmospheric atrocious attractive attributable authentic automatic automotive available aware awful
awkward bad ballistic bankrupt barbaric bare basic bearded beautiful beleaguered belligerent beneficial
big bilateral bilingual biological biomedical bipartisan bisexual bitter bizarre blank blatant bleak
bloody blue-collar bogus boisterous bombastic boring brave brilliant broad brown brutal bureaucratic
busy candid capable captive careful casual catastrophic caustic cautious central ceremonial certain
chaotic charitable charming cheap chronic civic civil civilized clandestine classical clever closed-door
coastal cognitive coherent collective colonial colorful comfortable comic common comparable
compassionate compatible compelling competent competitive complementary composite comprehensive
conceptual conciliatory conditional confident confidential confrontational congressional conscious
consecutive consequential considerable consistent constitutional constructive consular consummate
contemporary contentious continuous controversial conventional convertible convoluted cordial corporate
cosmetic costly countless courageous crazy creative credible criminal critical crucial cultural curious
customary cute cynical dangerous deadly dear decent deceptive decisive defiant definitive delegate-rich
delusional demagogic democratic dependent desirable desperate despicable destructive detrimental
developmental devout different difficult digital dignified diplomatic dire dirty disappointing
disastrous discriminatory disgusting dishonest disingenuous dismal dismissive disorderly disparate
disproportionate disrespectful disruptive distant distinct distinctive distressed diverse divine
divisive domestic dominant down-ballot dramatic dual dubious durable dysfunctional eager eastern
ecological economic educational effective efficient egregious elderly electable elective electoral
electric electrical electronic elementary eligible emblematic eminent empty endless energetic enormous
enthusiastic entire environmental epic equal equitable eternal ethical ethnic evangelical evasive
eventual everyday evident excellent exceptional excessive excited exciting exclusive exhaustive
existential exotic expensive experimental explicit extensive external extramarital extraordinary extreme
factual fair false familial familiar famous fantastic far-right fascinating fat fatal fateful favorable
fearful feasible federal female fertile fervent few fictitious fierce fiery final financial fiscal
fitting flat flexible fond foolish forceful foreign forensic foreseeable formal former formidable
forthcoming fortunate fractious fragile fraudulent fraught frequent fresh friendly frightening fruitless
frustrating full functional fundamental funny furious futile gaunt generational generic generous gentle
genuine geographic geographical geopolitical gifted gigantic glad global gloomy golden governmental
gradual graphic grateful gray great green grim gross gubernatorial guilty handsome happy hard-line
harmful harsh hateful hawkish hazardous health-care healthy heartfelt heavy hefty helpful hesitant
high-level hilarious historic historical holy home-state homegrown homeless homemade honest honorable
hopeless horrendous horrible horrific hostile hot hourly huge humanitarian hungry hypocritical
hypothetical iconic ideal identical ideological ignorant ill illegal illiberal immediate imminent immune
impartial impatient implicit important impossible impoverished impractical impressive improbable
impromptu improper impulsive inaccurate inactive inadequate inappropriate inaugural incendiary inclusive
incoming incompatible incompetent incomplete inconsistent inconvenient incorrect incredible incremental
indefinite indigenous indirect indiscriminate indispensable industrial ineffective ineligible infamous
inflammatory influential informal inherent inhumane initial inner innocent innovative insane insensitive
instinctive institutional insufficient insurmountable integral intellectual intelligent intense
intensive interesting interim internal international interventionist introductory investigative
invincible ironic irrelevant irresistible irresponsible irreversible jarring jobless joint judicial
jumbo junk-bond keen keynote knowledgeable lackluster lame large large-scale latter leftist legal
legendary legislative legitimate lengthy lesbian leveraged lexical libertarian lifelong likable
linguistic literary lively local logical lonely long-standing longstanding lopsided low-income loyal
lucky lucrative lush luxurious mad magnanimous magnificent main mandatory many marginal massive
mathematical mayoral meaningful median medical memorable mental mere messy methodical methodological
midtown millennial mindful minimal minor misguided modern modest momentous monetary monthly moral
multilateral multinational multiple municipal murderous murky muscular musical mutual nasty nationalist
nativist natural naval necessary negotiable nervous neutral new nice nightly ninth noble nominal normal
northeastern northern notable notorious numerous obvious occasional odd old ominous one-time onetime
ongoing operational oppressive optimal optimistic oral ordinary organizational other outdoor outer
outgoing outlandish outrageous outspoken outstanding overdrive overt overwhelming painful palpable
paramilitary paramount paranoid parliamentary partial particular partisan paternal pathological payable
peaceful pediatric perfect perilous permanent perpetual persistent personal persuadable pervasive
pessimistic petty phenomenal philosophical physical picturesque pivotal plausible pleasant poisonous
polite political poor popular populous possible powerful powerless practical precarious precious precise
predatory predictable predictive preferable pregnant preliminary presidential prestigious pretax
prevalent previous prime-time primitive pristine private pro-business pro-choice probable problematic
procedural productive professional profitable profound prohibitive prominent promotional prone proper
proprietary prospective prosperous proud provincial provisional provocative prudent psychological
punitive pure pursuant qualified questionable quick racial radical rainy rampant random rapid rare
rational raucous raw ready realistic reasonable rebel-held rebellious recent receptive reckless
reflective regional regular regulatory relatable relentless relevant reliable reliant religious
reluctant remarkable reminiscent remote renewable replete repressive reproductive residential resistant
respectful respective responsible responsive restive restrictive rhetorical rich ridiculous rightful
rigorous ripe risky robust rocky romantic rowdy royal rude rural sacred sad safe same sane scant scary
scathing scientific seaside seasoned secondary sectarian secular seismic selective self-described
selfish semantic senatorial senior sensible sensitive serial serious seventh several severe sexual shaky
shameful sharp sheer short-lived shrewd sick significant silent similar simple simultaneous sincere
sizable skeptical skilled sleepy slim small smart sober social soft solar sole solemn solid somber
sophisticated sour southern sovereign sparse specific spectacular speculative spirited spontaneous
staggering stagnant stark statistical statutory steadfast steep stern straightforward strange strategic
strict strong structural stubborn stunning stupid subprime subsequent substantial substantive subtle
suburban successful sudden sufficient suitable sunny super superb superior supportive supreme surprising
suspicious sustainable swift symbolic sympathetic systematic systemic tacit tactical talented tall
tangible tearful technical technological temporary tempting tentative tenuous terrible terrific
terrifying territorial thankful theoretical therapeutic thin third-party third-quarter thorough
thoughtful tiny tired tolerant tough toxic traditional tragic transparent tremendous tribal tricky
troublesome troubling true trustworthy truthful tumultuous turbulent twin two-year typical ubiquitous
ugly ultimate unable unacceptable unaccompanied unanimous unapologetic unarmed unauthorized unaware
unbelievable uncertain unchanged unclassified unclear uncomfortable uncommitted uncommon unconditional
unconscionable unconstitutional unconventional undecided undeclared undemocratic undercover undisputed
undivided undue uneasy unemployed unending unethical unexpected unfair unfavorable unfinished
unfortunate unfounded unhappy unheard unidentified unilateral unique universal unjust unlawful unlikely
unlimited unmarried unmistakable unnamed unnecessary unnoticed unofficial unorthodox unpaid unpledged
unpopular unprecedented unpredictable unprepared unprompted unrealistic unreasonable unrelated
unrelenting unreliable unresolved unsafe unsecured unsolicited unsolved unspeakable unspecified unstable
unsubstantiated unsuccessful unsustainable untenable untouched untrue untrustworthy unusual unwanted
unwelcome unwilling unworthy upbeat upcoming uplifting upper urban urgent useful useless usual vacant
vague valid valuable various vast verbal viable vice-presidential vicious vigorous violent viral virtual
visceral visible visual vital vivid vocal volatile voluntary vulnerable wary wasteful weak wealthy weird
well-known western white wholesale widespread willing wise wishful wonderful workable working-class
worrisome worthwhile worthy yearly yellow young
""",
    "JJR": """
bigger broader cheaper cleaner clearer easier fewer greater healthier larger narrower newer older poorer
safer shorter slower smaller smarter softer stricter stronger tighter tougher trickier weaker wealthier
younger
""",
    "JJS": """
biggest busiest closest deadliest deepest earliest easiest eldest finest greatest highest largest latest
loudest lowest nearest newest oldest poorest richest safest smallest strongest toughest weakest
wealthiest worst youngest
""",
    "MD": """
'll ca can could may might must ought shall should wo would
""",
    "NN": """
-all -author -bearer -being -counter -deportation -raiser -up -wife ability abortion absence absentee
abundance acceleration acceptance accession accident accommodation accomplishment accord accordance
accountability accountant accuracy accusation achievement acquisition acquittal acronym action activism
activity actor actress ad adaptation addiction addition adherence administration administrator
admiration admission adoption advantage adventure adversary advice adviser advisor advocacy affection
affiliate affiliation affordability aftermath afternoon agency agenda agent aggression agony agreement
agriculture aide aircraft airline airplane airport airspace airtime aisle alienation alignment
allegation allegiance alliance ally aluminum ambassador ambition amendment ammunition analogy analysis
analyst anatomy ancestry anger angle animal animosity anniversary announcement anonymity antagonist
anthropologist antiabortion anticipation anxiety anybody anyone anything apartment apology app apparatus
appearance appetite applause apple application appointee appointment appreciation apprehension approval
arbiter arbitration architect architecture archive area arena argument army arrangement array arrival
arsenal art article artillery artist aspect ass assassination assembly assertion assessment asset
assistance assumption assurance astronaut asylum atmosphere attendance attendee attention attitude
attorney attraction attrition audience auditorium authenticity authority authorization auto
autobiography automobile autumn availability avenue aviation awareness awe baby bachelor backdrop backer
background backlash backlog backyard badge baggage bailout bakery ball ballot ballroom banker bankruptcy
banner bargaining barrel barrier base baseball basis basketball bastion batch bathroom battery
battlefield battleground beach beauty bed bedrock bedroom beer behalf behavior behaviour belief belt
bench beneficiary betrayal bias bicycle bidder bigotry bike bill billionaire biography bird birth
birthday birther birthplace bit bitterness blip blizzard bloc blogger blood bloodshed blowback blowout
bluster board body bomber bond book boom boomer boon booth border boss boulevard bouquet bowl boxing boy
boyfriend brain brainchild brass brawl brazen breach bread breadth breakdown breakfast breakup breath
brink broadcaster broadside brokerage brother brutality bubble budget buildup bullet bulwark bumper
bunch burden bureau bureaucracy bus business businessman butter buyer cabinet cable cache calculation
calculus calendar caliphate caller camel camera camp campaigner canal cancellation cancer candidacy
candidate candle candor candy capability capacity capita capital capitalism capitalization captain
captivity car carbon card career carelessness cargo carpet carrier cartel case cash casino casualty
catastrophe catcher category caveat ceasefire ceiling celebration celebrity cell cellphone cemetery
census cent centerpiece centre century cereal ceremony certainty certification chair chairman chairwoman
challenger chamber championship chance chaos chapter character charisma charity charm chatter cheese
chemistry chest child childhood chocolate choice chorus chunk church circuit circus citizen citizenship
city civility civilization clan clarification clarity class classification classroom clause clearance
cleric clerk client cliff climate clinic clip clock closeness closure clothing cloud clout clue clutch
coach coal coalition coat cocaine code coffee coin coincidence collaboration colleague collection
college colony color column columnist combination comeback comedy commander commentary commentator
commerce commitment committee commodity commonwealth communication communism community company
comparison compassion compensation competence competition competitiveness competitor complaint
completion complexity complicity component composer computer concentration concern concert concession
conclusion condemnation condition conductor conference confidant confidence confidentiality confirmation
conflict confrontation confusion congestion congressman congresswoman connection conquest conscience
consciousness consequence conservation consideration consistency consolidation conspiracy consternation
constituency constitution construction consulate consultant consultation consumer consumption
containment contempt contender contention context continent continuation contraception contractor
contradiction contribution contributor controversy convenience convention convergence conversation
conversion conviction convoy cooperation coordination coordinator copyright corn cornerstone coronavirus
corpus correction correctness correlation correspondence correspondent corridor corruption cotton
council countdown counterterrorism counterweight country countryside couple courage court courthouse
courtroom coverage coverup cowboy crackdown craze cream creation creator credibility crew crime crisis
critic criticism crystal culprit culture curfew curiosity currency curriculum cushion custody custom
customer cyberspace cycle dad dairy danger darkness darling dash database date datetime daughter dawn
day daylight deadline deadlock dealer dean death debacle debater debt decade deception decision deck
declaration decree dedication defamation defection defendant defender defense deference definition
degree delegate delegation delivery demeanor demise democracy demonstration denial denuclearization
denunciation department departure deployment deportation depression depth dereliction descendant descent
description desert desk desperation destination destiny destruction detention determination deterrent
detour devastation developer development device dialogue dictator dictatorship dictum diet difference
difficulty dignity dilemma dimension dinner dioxide diplomacy diplomat direction director dirt
disability disaffection disagreement disappearance disappointment disapproval disaster disbelief
discipline disclosure discomfort disconnect discontent discord discretion discrimination discussion
disease disgrace disgust dismissal disobedience disorder displeasure disposal disposition disruption
dissatisfaction dissemination dissolution distinction distraction distribution district diversity
dividend division docket doctorate doctrine documentation dog dollar domain dominance domination
donation donor door downturn dozen drama driver drone drought drug duo duration dust duty dynasty
dysfunction e-mail eagerness ear earth earthquake economist economy ecosystem edge edition editor
education effect effectiveness efficiency effort electability election electorate electricity element
elephant elimination embarrassment embassy emergence emergency emigration emotion empathy emphasis
empire employee employer employment empowerment encouragement encryption endeavor endorsement enemy
energy enforcement enforcer engagement engine engineering enlargement enrichment enrollment enterprise
entertainer entertainment enthusiasm entitlement entity entourage entrance entrepreneur entry
environment envoy epicenter epidemic episode equality equation equipment equity equivocation era erosion
error escalation escort espionage essence establishment estate ethnicity euphoria evacuation evaluation
eve evening event everybody everyone everything evidence evolution exaggeration examination example
exception excitement exclusion execution existence exodus expansion expectation expense experiment
expertise explanation exploitation exploration explosion exposure expression expulsion extension extent
extinction extradition extremism eye fabric facet facility fact faction factor factory faculty failure
fairness faith faithful fallout fame familiarity family farm fascination fascism fate father fatigue
favorability fax feat fee feedback felony fence ferry fervor festival feud fever fiasco fiction field
fighter financier firearm firebrand firepower firestorm firewall first-in-the-nation fitness fixture
flagship flap flashpoint fledgling fleet flexibility flight floor flurry fodder foil fondness food foot
footage football footing footprint fore foreclosure forefront forgiveness format formation formula
fortitude fortune foundation founder fraction framework franchise fraud fray freedom freelance freshman
friend friendship fringe frontier frontrunner fruit frustration fugitive fundraiser furniture furor fury
gaffe gallery gallon gambling game gang gap garbage gasoline gate gateway gender generalizability
generation generosity gentleman gentrification geography gesture gift girl girlfriend glass glimpse
globalization globe gloom glut goal golf gonna goodbye goodness goodwill governance government governor
grade graduation grain grammar grandfather grandmother grass gratitude gravity greatness greed
greenhouse grenade grid gridlock grief grip grit grocery ground groundwork group growth guardian
guerrilla guest guidance gunfire gunman gutter guy gym habit habitat hacker hair hall hallmark handful
hangar harassment hardship hardware hashtag hatred haven health heart heartland heat heck heckler height
heir helicopter hell helm heritage hero heroin heroism hesitation heyday hierarchy highway hike hill
historian history holder hole holiday homage homeland homicide homosexuality horizon horror horse
hospital hostage hostility hotel hour household href hub humanity humility humor hunger hurdle husband
ice icon idea idealism identification identity ideology ignorance illness illustration image imagery
imagination imbalance immigration immunity impeachment implementation implication importance impression
imprisonment improvement inability inaction inauguration incarceration incarnation incentive inception
incest inch incident inclination inclusion income independence index indication indicator indictment
industrialist industry inequality inertia inevitability infant inference infighting inflation inflection
influx information infrastructure inheritance initiation initiative injunction injury injustice ink
innovation input inquiry insanity insecurity insider insight insistence inspection inspector inspiration
instability installation instance instinct institution instruction insurance insurer insurgency
insurgent integration integrity intelligence intemperate intensity intention interaction interest
interference internet interpretation interrogation intersection intervention interviewer intimidation
introduction invasion inventory investigation investment investor invitation involvement iron irritation
island isolation item jeopardy jet jewelry job journal journalism journalist journey joy judgement
judgment judiciary juggernaut juncture jurisdiction jurist jury justice justification kickoff killer
king kingdom kitchen knee knight knowledge lab labor ladder landscape landslide lane language lap laser
laughter law lawmaker lawsuit lawyer layer leader leadership league leather lectern leeway leg legacy
legality legend legislation legislator legislature legitimacy length lens lesson letter lever liability
liaison liar liberation liberty library license lid lieutenant life lifestyle lifetime lightweight
likelihood limelight limestone limitation liquidity literature litigation litmus load location logic
loophole loss lot loyalist loyalty luck lurch luxury machine machinery madness mafia magazine magistrate
magnate magnitude mainstay maintenance majority makeover maker makeup malaise mall man management
manager maneuver manhunt manipulation manipulator manner mansion manslaughter mantle mantra manufacturer
manuscript marathon margin marker marketing marketplace marriage mat matchup mate math maturity maverick
mayhem mayor mechanism mediation medicine meltdown member membership memo memoir memory merchandise
mercy merger message metaphor method microphone midday midnight midst migration mile milestone militia
milk mill millionaire mining minister minority minute miracle mirage miscalculation misconduct
misdemeanor misery misinformation missile mission mistake misunderstanding misunderstood mob mockery
mode model modeling moderator modification mom moment momentum monarch money moniker monopoly monster
month monument mood moon morning mosque mother motion motivation motor mountain mouth movement movie mud
municipality museum music musician mystery myth namesake narrator nation nationalism naturalization
nature navy necessity negligence negotiation negotiator neighborhood neighbourhood neon nephew nerve
network neurosurgeon neutrality news newsletter newspaper niche nickname night nightclub nobody nod
noise nomination nominee none nonsense noon noose norm nose notch nothing notion number oath obesity
objection obligation oblivion obscurity observation obsession obstacle obstruction occupation occurrence
ocean offense office officer oil ois onslaught openness operation operator opinion opponent opportunist
opportunity opposition oppression optimism option orbit orchestra organ organisation organization
organizer orientation origin orthodoxy ouster outbreak outcome outlet outpost output outrage outset
ovation overarching overcapacity overreach oversight overtime owner ownership p p.m. pace package
packaging pact page pain pair palace palm paltry panel paper paperwork parade parent parliament part
participant participation partisanship partnership party passage passenger passion pastor patch path
pathway patience patient patriarch patron pawn payback paycheck payment payout payroll peace
peacekeeping peanut pediatrician peer penalty penchant peninsula pension pep percent percentage
perception perch performance peril period perjury permission perpetrator persecution persistence person
persona personality perspective pessimism petroleum phenomenon philanthropist philanthropy philosophy
photo photographer physician pic picture pie piece pill pillar pioneer pipeline pit pizza placement
plagiarism plaintiff plane planet plant platform playbook player plaza plea pleasure plight plurality pm
pocket poet poetry polarization policy politician politicking pollster pollution pope popularity
population populism pornography portfolio portion portrait portrayal position possession possibility
poster posture pottery poverty powerhouse practice pragmatism prayer predecessor prediction preference
pregnancy prelude premiere premium preparation preparedness prescription presence presentation
preservation presidency president prevention price pride priest prince priority prison prisoner privacy
prize probability probation problem procedure producer product production productivity profession
professionalism professor profile profiling program programming progression projection prominence
promotion proof propaganda property proponent proportion proportionality proposal proposition
prosecution prosecutor prospect prosperity protection protester protocol provider province provocation
prowess psychiatrist psychology psychopath publication publicity publisher punishment puppet purpose
pursuit quagmire quantity quarter quest queue race racism radar radicalization radio radius raft rain
ratification ratio rationale re-election reaction reader readiness reality realization realm reassurance
rebellion rebuttal reception recess recession recipe recipient recklessness recognition recommendation
reconciliation reconstruction recourse recovery recreation recruiter recruitment redemption reduction
reelection reflection refuge refugee refusal regime region registration regulation regulator
rehabilitation rejection relation relationship relevance reliability relief religion relocation
reluctance remainder reminder removal renegade renewal renovation reorganization repatriation
replacement reporter representation republic reputation requirement research researcher resentment
resettlement residence resignation resistance resolution resonance respondent response responsibility
restaurant resting restoration restraint restriction restroom resurgence retailer retaliation retention
retiree retirement retrospect reunion revelation revenge revenue reversal revival revolution rhetoric
rider rifle rift rivalry river road robbery role rollout romance roof room rope route row rubber runoff
sadness safety sake salary sale sample sand satellite saturation scandal scenario scene scenery
schadenfreude scheme scholar scholarship school science scientist scope script scrutiny seafood season
seat secrecy section sector security sedition segment segregation selection self seller semblance
seminar senator sensitivity sentiment separation sequel seriousness servant session setback settlement
setup sex sexism shade shakeup shareholder sheet sheriff shirt shortage shortfall showman shutdown
sidewalk siege sight signature significance sincerity singer sister site situation size skepticism skill
skin sky skyline slate slave slavery slew slide slogan slot slowdown slump smartphone snapshot sniper
snow soccer socialism society software soil solution somebody someone something son sorrow soul source
sovereignty space span spate speaker specialty spectacle spectrum speculation speech speechwriter sphere
spike spinoff spirit spite spoiler spokesman spokesperson spokeswoman sponsorship spoon sport spouse
spree spring sprint stability stadium staffer staffing stagnation stake stance standard-bearer standoff
standpoint staple star statehood statement statesman station statistic statue stature status statute
steam steel stepmother stimulus stock stone storage story strand stranger strategist strategy straw
streak street strength stride strife string stroke stronghold strongman structure student studio stuff
submission subsidiary substance suburb subway success succession successor sugar suggestion suicide
suite suitor summary summer summit sun supermarket supporter suppression supremacist supremacy surgery
surplus surveillance survival suspension suspicion swagger swath symbol sympathy synagogue sync
syndicate system tag takeaway takeover tale talent tank tanker tape tariff task taxi taxpayer tea
teacher technique technology teenager telegram teleprompter television temperament temperature temple
tendency tenet tennis tenor tension tent tenure terrain territory terror terrorism testament testimony
textbook theater theatre theft theme theory therapy thing threat threshold thrift thriller thumb ticket
tide tier time timeline timestamp timing tissue title tobacco today toilet tolerance toll tomorrow ton
tonight tool topic toughness tourism tourist tournament tower town toy traction trader tradition
trafficking tragedy trail traitor trajectory transaction transcript transformation transit translation
transmission transparency transportation treason treasure treasurer treatment treaty tree trespass trial
tribe tribunal tribute trio troop trouble trove truce truck trucking trustworthiness truth tsunami tube
tuition tumult tunnel turbulence turmoil turnaround turnout turnover tweet-author twist tycoon type
ugliness ultimatum uncertainty uncle underdog undersecretary underwriter unease unemployment unification
union unit unity universe unpopularity unpredictability unrest unwillingness upbringing uprising uproar
upswing uranium urgency usage user utility vacancy vacation vaccine vacuum validity valley vanguard
variation variety vegetation vehicle vein vendor venue verge verification version vessel viability
vicinity victim victor victory video viewer viewership viewpoint vigor village violation violence virtue
virulent virus vision visitor voiceover volatility volley volume voter vulnerability wagon waiver wall
war warehouse warfare wariness warmth water wayside weakness wealth weapon web website wedding week
weekend weight welfare wheelhouse whirl wholesaler whomever widow wife wig wildlife willingness windfall
window wine wing winner winter wisdom witch withdrawal woman word wording worker workforce world
worldview writer wrongdoing yard year yesterday yoga youth zeal zone zoo
""",
    "NNP": """
al da des es f marijuana namo sharia tweet-id twitter.com
""",
    "NNS": """
-downs -goers -offs -quarters -runners -scenes -states -thirds -ups abilities abortions academics
accessories accommodations accomplishments accusations achievements acquisitions acres actions activists
activities actors adherents adjustments administrations administrators ads adults advantages adversaries
advertisements advisers affairs agencies agendas agents ages agreements aides airlines airports
airstrikes airwaves aliens allegations allegiances alliances allies ambassadors ambitions amendments
amenities analyses analysts analytics angels angles animals announcements antics anxieties apartments
appearances appellants applicants applications appointments architects areas arguments armies
arrangements arrivals artifacts artists arts aspects aspirations assertions assessments assets
assignments associates associations assumptions assurances astronauts atrocities attackers attendees
attitudes attorneys attractions attributes audiences authorities avenues babies backers backgrounds bags
balloons ballots bands bankers barriers batches bathrooms battlegrounds beaches beers behaviors
beheadings beings beliefs bells benchmarks beneficiaries benefits biases bidders bids billions bills
biographies birds bits blacks boats bodies bombers bombings bonds bonuses books boos boots borders
borrowers bosses bottles boundaries bounds boutiques boxes boys brains branches breaches breakfasts
breakthroughs bribes bridges briefings brothers budgets buildings bullets burdens buses businesses
businessmen butts buyers cables cafes calculations cameras camps campuses candidacies candidates candles
capabilities capitals captains cards careers caregivers carriers cartels cases casinos casualties
categories caucus-goers caucusgoers caveats ceilings celebrations celebrities cellphones centrists cents
centuries ceremonies certificates chains chairmen challengers chambers chances chandeliers channels
chapters characteristics characters charities checks chemicals chiefs children chips choices chunks
churches circumstances cities citizens civilians classes classmates clearances clerks clicks clients
clinics clips closures clothes clouds clues coalitions codes coffers colleagues collections colleges
columns commanders commentators commercials commitments committees communications communities companies
comparisons competitors complaints components compounds computers concepts concerts concessions
conclusions conditions condolences condominiums conferences confrontations congratulations connections
consequences conservatives considerations constituencies constituents constraints consultants consumers
contenders contents contractors contracts contradictions contributions contributors controversies
conventions conversations convictions cookies copies corners corporations corridors counterparts
counties countries countrymen couples courses courts cranes credentials creditors crews crimes criminals
crises criteria criticisms critics crops crowds cues culprits cultures currencies currents customers
cycles dangers data daughters days dealers dealings deaths debentures debts decades decisions
declarations deeds defaults defeats defections defects defendants defenders defenses deficiencies
deficits degrees delays delegates deliberations democracies demographics demonstrations demonstrators
departments departures deployments deportations deposits deputies descriptions destinations detainees
detractors developers developments devices dictators differences difficulties digits digs dimensions
diners dinners diplomats directions directors disabilities disagreements disasters disclosures
discoveries discussions diseases disparities disruptions dissidents distinctions districts dividends
divisions doctors dogs dollars donations donors doors dozens drinks drivers drones droves drugs dues
duties dynamics earners earnings ears economics economies economists edges editions editorials editors
effects efforts eggs elders elections electorates elements elites embassies emergencies emissions
emotions employees employers enclaves encounters endorsements endorsers enemies engagements engineers
enterprises enthusiasts entities entrepreneurs environments episodes errors establishments ethics euros
evangelicals evenings events evils examples exams exceptions excerpts excesses executives expectations
expenditures expenses experiences experiments experts explanations explosions explosives expressions
extensions extremes extremists eyebrows eyes facilities factions factories factors facts failures
families fanatics fans farmers farms fathers feds feelings fees feet festivals fibers fides fields
fighters filings films financiers findings fingerprints firearms fireworks firms fishermen fixtures
flags flames flashes flaws fliers flights floods floors flowers foes folks followers foods footsteps
forays foreigners fortifications fortunes forums foundations founders francs frauds freedoms friends
fringes fronds front-runners fronts frustrations fuels fugitives functions fundraisers futures galleries
games gaps gates gatherings generals generations gentlemen gestures gifts girls glasses gloves goals
goers goods governments governors grabs grandchildren grandmothers grandparents greens grievances
grounds groups guerrillas guests guidelines gunmen guts guys habits hackers halls hats hawks headaches
headlines hearings hearts heels helicopters heroes highways hikes historians histories holders holdings
holdouts holes homeowners homes homicides hopefuls horrors hospitals hostages hostilities hotels hours
households hubs humanities hundreds hurdles husbands ideals ideas identities ideologies illegals
illnesses images immigrants implications impressions improvements incentives inches incidents incomes
inconsistencies incumbents independents indications individuals industries infections ingredients
inhabitants initiatives injuries inquiries inroads insiders insights inspectors instances instincts
institutions instructions insurers insurgents intellectuals intentions interactions interests
interpretations interruptions intersections intricacies intrusions inventories investigations
investigators investments investors islands items jeans jets jihadists jobs journalists journals
judgments jurisdictions justices kids killings kilometers kinds kings knees laborers ladies landlines
lanes languages lapses lawmakers laws lawsuits lawyers layoffs leaders leanings leases legacies
legislators legislatures legs lenders lengths lesbians lessons letters liabilities liberals libertarians
liberties licenses lifetimes limitations lips listings lobbyists localities locals locations loopholes
losers losses lots lows loyalists loyalties machines magazines mailers majorities makers malls managers
manners manufacturers maps marchers margins markets matchups materials mayors meals measures mechanisms
media meetings members memoirs memories men merchants mergers messages meters methods metrics migrants
miles militants militias millennials millions mills miners mines ministers minorities minors minutes
missiles missions missteps mistakes models moderators moments months monuments mortgages mosques mothers
motives mountains movements movies municipalities munitions murals murderers museums myths nationalists
nationalities nationals nations negatives negotiations negotiators neighborhoods neighbors networks
newcomers newspapers nightclubs nights nods nominations nominees nonprofits nonwhites norms noses
notions nuances numbers nurses objections objectives obligations observations observers obstacles
occasions odds offenders offenses offerings officeholders officers offices officials ones openings
operations operators opinions opponents opportunities options organisations organizations organizers
origins others outcomes outlets outsiders overtures owners packages pages pains paintings palaces panels
pants papers parameters parents parks participants parties partisans partnerships parts passages
passengers passions passports pastors patches paths patients patrons patterns paychecks payments
peacekeepers peasants peers penalties pence pensions people peoples percentages perceptions performances
perils periods perks perpetrators personalities personnel persons perspectives pharmaceuticals photos
physicians pictures pieces pigs pillars pilots pivots placards places plaintiffs planes planners plants
plates platforms platitudes players pleas pockets poles police policies politicians pollsters
populations portions ports positions possessions possibilities posters powers practices prayers
precautions precedents precincts predecessors predictions preferences premises premiums preparations
prescriptions presidents prices primaries principles prints priorities prisoners privileges problems
procedures proceedings producers products professionals professors profiles profits programs
progressives prohibitions projections pronouncements properties proponents proportions proposals props
prosecutors prospects protections protesters providers provinces psychologists publishers pundits pupils
purchases purposes qualifications qualities quantities quarters races racists radicals rains rapists
ratings reactions readers realities recipients recommendations reductions reefs reforms refugees regimes
regions regulars regulations regulators relations relationships relatives religions remedies remittances
remnants renewables reporters representatives republics reputations requirements researchers
reservations residents resolutions resorts resources respondents responders responses responsibilities
restaurants restrictions retailers retirees revelations revelers revenues riders rights rivals roads
robberies robots roles rooms routes rows rulers rulings rumors safeguards salaries sales samples
scandals scenarios scenes schemes scholars schoolchildren schools scientists screens seas seats
secretaries secrets sections sectors securities seeds seekers segments seizures selfies sellers senators
sensitivities sentiments servers services sessions settlements shareholders sheets shelves shenanigans
shipments ships shirts shoes shooters shootings shops shortages shortcomings shortfalls shots shoulders
showings shrinks siblings sidelines sights signatures similarities sisters sites situations skills
slates sleeves slurs smugglers societies soldiers solutions songs sons sorts sources speakers
specialists specifics speculators speeches sports spots spouses staffers staffs stages stakes stalwarts
stamps stances standards staples statements stations statutes stereotypes stickers stores stories
strangers strategies strategists streets strengths strides strongholds structures students stumbles
subjects subsidies suburbs successes successors suggestions suits summers superdelegates supermarkets
supplies supporters supremacists surprises surroundings survivors swaths systems tabs tactics tallies
tanks tapes tariffs tasks taxes taxpayers teachers techniques technologies teenagers teeth temperatures
temples tendencies tens tensions territories terrorists tests textiles themes theories things thoughts
thousands threats three-quarters throes tickets tiles times tips titans titles tons tools topics
tourists towers towns toys traders traditions traffickers tragedies traitors transcripts transfers
transformations travails travelers treaties trees trends trials tricks trillions troops trucks truths
tunnels types uniforms unions units universities upsets users utilities vagaries variables vehicles
vendors venues versions vessels veterans victims victories videos viewers villages violations virtues
visas volumes voters vulnerabilities waivers wallets walls warehouses warnings warplanes warrants wars
watchers waters ways weaknesses weapons websites weekends weeks whites wings winners witnesses wives
woes women words workers workstations worlds worshippers writers writings years zones
""",
    "PRP": """
'em he herself him himself i it itself me myself oneself ourselves she them themselves they us we you
yourself
""",
    "PRP$": """
his its my our their your
""",
    "RB": """
aback abroad abruptly absolutely accidentally accordingly accurately actively actually acutely
additionally adequately admittedly afloat afoul afterward afterwards again aggressively ago ahead alike
allegedly almost already also alternately alternatively altogether always anew angrily annually
anonymously anymore anytime anywhere apiece apparently appropriately approximately arbitrarily arguably
artificially automatically awkwardly backwards badly barely basically belatedly bitterly bluntly boldly
briefly broadly candidly carefully categorically certainly chiefly clearly closely collectively
commercially commonly completely conceivably confidently consequently considerably consistently
constantly constitutionally continually coolly correctly critically culturally currently decidedly
decisively deeply definitely definitively deliberately democratically derisively desperately differently
directly disastrously disproportionately domestically dramatically drastically eagerly easily
economically effectively else elsewhere emotionally enormously enthusiastically entirely equally
especially essentially ethnically even evenly eventually ever everywhere exactly exceedingly
exceptionally exclusively explicitly expressly extensively extraordinarily extremely fairly falsely
famously fatally favorably federally fiercely finally financially firmly firsthand flatly forcefully
forcibly formally formerly fortunately frankly freely frequently fully fundamentally furthermore gadfly
generally generously geographically gleefully globally gradually gravely greatly handily happily hardly
harshly hastily heavily hence here highly historically honestly hopefully hotly however ideally
ideologically illegally immediately immensely impermissibly implicitly importantly impossibly improperly
incidentally increasingly incredibly indeed indefinitely independently indirectly individually
inevitably infamously informally initially instantly instead intellectually intentionally interestingly
internationally ironically jointly jokingly just justifiably keenly knowingly largely lately legally
likewise literally locally loudly mainly markedly massively mathematically maybe meanwhile mentally
merely methodically militarily moreover mostly mutually n't namely narrowly nationally naturally nearly
neatly necessarily never nevertheless newly nonetheless normally not notably notoriously now nowadays
nowhere obviously occasionally officially often openly originally ostensibly otherwise overly overtly
overwhelmingly painfully partially particularly partly peacefully perfectly perhaps periodically
permanently personally physically plainly playfully pointedly politically poorly positively possibly
potentially practically precisely predominantly prematurely presumably previously primarily principally
privately probably professionally profoundly progressively prominently promptly properly proportionally
proudly publicly purely quickly quietly racially radically rapidly rarely rather readily realistically
really reasonably recently regardless regularly relatively relentlessly reliably reluctantly remarkably
repeatedly reportedly resoundingly respectfully respectively retroactively rhetorically rightly
routinely sadly safely secretly seemingly seldom separately seriously severely sexually sharply shortly
significantly similarly simply simultaneously sincerely singularly slightly slowly socially solely
solidly somehow sometime sometimes somewhat somewhere soon sparsely specifically spectacularly squarely
starkly staunchly steadily still strategically strictly strongly stubbornly subsequently substantially
successfully suddenly sufficiently supposedly surely surprisingly swiftly systematically technically
temporarily terribly then thereafter thereby therefore thoroughly thus tightly too totally traditionally
tremendously truly typically ultimately unambiguously unanimously unconditionally undoubtedly
unexpectedly unfairly unfavorably unfortunately uniformly uniquely unnecessarily unsuccessfully
unusually usually utterly vastly vehemently viciously vigorously virtually visibly voluntarily warmly
whatsoever wholly widely wildly wrongly
""",
    "TO": """
to
""",
    "UH": """
ah hello hey oh uh wow yes
""",
    "VB": """
be
""",
    "VBD": """
arose ate became began blew broke came chose did drew drove fell flew froze gave grew hid knew ran rose
sank saw shook slid spoke threw took undertook was went were withdrew wore wrote
""",
    "VBG": """
abandoning abdicating abducting abusing acceding accelerating accepting acclaiming accomplishing
according accusing achieving acquiescing acquiring acquiting adapting adding addressing admiring
admitting admonishing adopting adoring advancing advising affecting agitating agonizing agreeing aiding
ailing aiming airlifting alerting alienating aligning alleging allowing alluding altering amassing
ambushing amending amnestying analyzing annexing annihilating announcing annuling answering anticipating
apologising apologizing appearing applauding applying appointing appreciating apprehending apprising
approaching approving arbitrating arguing arming arraigning arranging arresting arriving asking aspiring
assailing assassinating assaulting assembling asserting assessing assisting assuming assuring attacking
attempting attending attesting attracting authoring avenging avering avoiding avowing awaiting
backtracking bailing balking banishing bankrolling barking barraging barring bashing battering battling
bayoneting beating becoming begging begining beheading believing belittling bellowing belonging
bemoaning benefiting berating beseeching besieging bewailing biting blackballing blacklisting
blackmailing blaming blasting blinding blitzing blockading blogging blowing bludgeoning bluffing
blurting boasting bolstering bombarding booing boosting bordering bowing boycotting bracing branding
bringing bristling broadening brokering browbeating bruising brushing brutalising bugging bulldozing
burying butchering buzzing calculating canceling caning capitalizing capitulating capturing carping
castigating casting catching caucusing causing cautioning caving ceasing celebrating censoring censuring
changing chanting characterising characterizing charging chastising chatting checking cherishing chiding
chiming chipping chuckling citing claiming clamoring clamouring clamping clarifying clashing clearing
climbing clinching clinging clubbing coaxing coercing collaborating collapsing collaring collecting
coloring combating combatting commending commenting committing communicating commuting comparing
compensating competing compiling complaining completing complimenting complying conceding conceiving
concluding concuring condemning conducting conferring confessing confiding confirming confiscating
confounding confronting congratulating connecting connoting conquering conscripting consenting
considering consisting consolidating contacting containing contemplating contending contesting
continuing contradicting contrasting convening conversing converting conveying convicting cooling
cooperating coordinating correcting cosponsoring counterattacking countering countervailing courting
covering cracking crashing craving creating crediting creeping criminalising criticising criticizing
critiquing crooning crowing crumbling crushing crying cyberattacking daring deadpaning dealing debunking
decapitating deciding decimating declaring declining decommissioning decreasing decriminalising decrying
deducing deeming defeating defending defunding defying deliberating delisting delivering demeaning
demilitarising demobilising demolishing demonising demonizing demonstrating demuring denigrating
denoting denouncing denuclearising denying departing depending depicting deploring deploying deporting
deposing deprecating depriving derailing deriding describing desecrating desiring despising destroying
detaining deteriorating determining detesting detonating developing dictating differing diminishing
directing disagreeing disallowing disapproving disarming disavowing disclaiming disclosing discouraging
discovering discrediting discriminating discussing disdaining disenfranchising disfiguring disliking
dismantling dismissing disobeying disowning dispersing displacing displaying disputing distancing
distributing distrusting dividing divulging doing doling donating doubling doubting downing dragging
drawing drawling dreading dreaming dropping dubbing dwelling dying dynamiting easing eavesdroping
ejecting elaborating electing electrocuting elevating eliminating emailing embargoing embellishing
embracing emerging empathizing emphasising emphasizing employing empowering enabling encircling
endangering endorsing enforcing enjoining enjoying enquiring ensuring entering enthusing entreating
envisaging envisioning envying equating equipping eroding erupting espousing establishing estimating
eulogizing evacuating evaluating evicting exaggerating examining exceeding exchanging exclaiming
excluding excoriating excusing executing exhorting exiling existing exonerating expanding expecting
expelling experiencing expiring explaining exploding exploring exposing expressing expropriating
extending exterminating extoling extolling extraditing eyeing fabricating facilitating facing fading
falling falsifying fancying fanning faulting favoring favouring fearing featuring feeding feigning
fending figuring filibustering filling filming finalizing fingering fining finishing firebombing fixing
flattening flaying fleeing floating flogging flouting flowing focusing forbiding forcing forecasting
foreseeing foreshadowing foretelling forewarning forgeting forging forgoing forming forswearing
fortifying fostering fracking framing freeing fretting fueling fulfilling fulminating fuming funneling
furthering gagging gaining gainsaying galvanizing garnering garrotting gasing gasping gearing generating
getting glamorizing gloating glorifying goading going gossiping granting grappling grieving grilling
griping grousing growing growling grubstaking grumbling guaranteeing guiding gunning gushing hailing
hammering handcuffing happening harassing harking harming hating hauling having heading heaping heckling
helping hemorrhaging heralding highlighting hijacking hinting hissing hitting hobnobing holding honing
honoring honouring hoping hosting huddling hurting hyping hypothesizing ignoring illustrating imagining
impeaching implementing implicating imploring implying imposing impounding imprisoning improving
impugning incarcerating incinerating inciting including increasing incriminating indemnifying indicating
indicting infering infiltrating informing infringing injuring inquiring insinuating insisting installing
instructing intending intensifying interacting interceding interdicting interfering interjecting
interning interrogating interrupting intervening interviewing intimating intimidating intoning
introducing invading invalidating inveighing investigating inviting invoking involving isolating issuing
jabbing jailing jamming jeering jettisoning joining joking judging justifying keeping kicking kidnaping
knifing knocking knowing laboring lagging lambasting lamenting lampooning lauding laughing launching
laying leaning leaving lecturing legalising legalizing legislating letting leveling liaising liberating
lifesaving liing likening liking limiting lingering linking liquidating litigating loaning loathing
locking lodging longing looking looting losing lunching lynching maiming maintaining maligning mandating
manhandling manipulating marking martyring marveling massacring massing masterminding mauling measuring
mediating menacing mending mentioning militarising minding misrepresenting misstating mistreating
mistrusting mobilising mobilizing molesting mooting mortaring mounting mowing mulling mumbling murdering
murmuring musing mutilating mutinying muttering muzzling nabbing napalming narrating nationalising
needing needling negating nicking nixing normalising noticing notifying noting nudging nullifying
numbering objecting obliging obstructing obtaining occupying occurring opining opposing oppressing
opting ordering ostracising ousting outfiting outlawing outlining overhauling overlooking overriding
overruning overseeing overstating overtaking overthrowing overturning owing owning pandering panning
pardoning parleying paroling parroting participating partnering patrolling paying peaking pelting
penalising pending penning peppering perceiving persecuting persuading pestering petitioning phoning
picketing picking pillaging pillorying pinning pioneering pitching pitting pivoting placing pledging
plotting plugging plundering plunging pointing poisoning poking pondering pontificating popping
portraying posing positing postponing postulating pouncing pounding pouring practicing praising praying
preaching predicting prefering preparing presaging prescribing preserving pressuring pressurising
presuming pretending prevailing preventing proclaiming prodding producing professing profiting
prohibiting projecting promoting prompting pronouncing prophesying proposing proscribing prosecuting
protecting protesting providing proving provisioning publicising publicizing pulling pulverising
pummeling purging purporting pursuing pushing putting quashing quelling querying quibbling quiping
quiting quizing quoting racing racking raging raiding raising rambling ramping ranging ransacking
ranting raping rapping ratifying rationalizing ravaging raving razing reaching reacting reaffirming
realising realizing reappointing rearming reasserting reassuring rebelling rebuffing rebuking rebutting
recalling recanting recaping recapturing receiving reciting reclaiming recognising recognizing
recommending recompensing reconciling reconvening recounting recovering recurring recycling redeploying
reducing reeling referencing referring reflecting reforming refusing refuting regaining regarding
registering regretting regulating regurgitating rehabilitating rehashing reimbursing reinforcing
reinstating reiterating rejecting rejoining relating relaying releasing relenting relieving relishing
relocating relying remaining remanding remilitarising reminding remobilising removing reneging renewing
renouncing reopening repatriating repealing repeating repeling replacing replying representing
repressing reprieving reprimanding reprising reproaching reproving repudiating repulsing requesting
requiring requisitioning rescinding rescuing resenting resettling resigning resisting resolving
resonating respecting responding restating restituting restoring restricting resulting resuming
resupplying retaining retaking retaliating retelling retiring retorting retracting retreating retweeting
revealing reveling reversing reviewing reviling revising reviving revolting ridiculing ringing rioting
riposting ripping rising risking roaring roasting rocketing rocking rooting roughing rounding rousing
routing rubbing rushing sabotaging sagging saluting sanctioning satirising satirizing savaging scoffing
scolding scorching scorning scotching scrambling scratching screaming scuttling searching seconding
securing seeing seeking seeming segregating seizing sending sensing separating serving settling
shadowing shaping shedding sheltering shoring shrugging shunning shutting siding sighing signaling
signifying silencing simmering singling sinking sipping sitting skewering skirmishing slapping slashing
slaughtering sliding slipping smearing smiling snapping snarling snatching sneering sniffing sniping
snubbing sobbing soliciting sounding spanning sparking sparring spearheading specifying speculating
spelling splitting sponsoring spoofing sprawling spreading spurning squealing stabbing stammering
starring starving stating staving stemming stepping stifling stipulating stoking stonewalling stopping
storming strafing strangling streaming stressing striving struggling studying styling subduing
subjugating submitting subpoenaing subsidising succeeding succouring suggesting suing summarising
summarizing summing supplying supporting supposing suppressing surging surmising surpassing surrendering
surrounding surveying suspecting suspending swearing swinging swiping switching swooping sympathising
sympathizing tabling tacking tamping tapping targeting taunting taxing teaming teargasing tearing
telephoning tendering terming testifying texting thanking theorizing thrashing throwing thrusting
thundering thwarting ticking tilting tinkering tipping toasting toppling torching tormenting torpedoing
torturing tossing totaling touching touring touting towering trailing transferring transforming trashing
traveling treating triggering trolling trumpeting trusting trying tying unbaning uncovering undercutting
underestimating undergoing underlining undermining underperforming underscoring understating undertaking
underwriting unfolding uniting unseating unveiling upbraiding upholding uprooting using uttering
vacating vaccinating valuing varying venting venturing verbalizing vetoing vilifying vindicating
violating visiting vituperating voicing vouching vowing vying wagering waging waning wanting watching
waving waxing waylaying wearing weeping weighing whining whispering widening winding wiping wiretaping
wishing withdrawing withering witnessing wondering woulding wounding wrecking yearning yelling yielding
zeroing zoning
""",
    "VBN": """
based beaten been begun born chosen done drawn driven flown forbidden given gotten grown overseen
overtaken rewritten risen rung seen shaken shown spoken sworn thrown torn undertaken written
""",
    "VBP": """
'm 're are
""",
    "VBZ": """
abandons abdicates abducts accedes accepts acclaims accuses acknowledges acquiesces acquits adds admires
admits admonishes adopts advertises advises affects affirms agitates agonizes agrees aids airlifts airs
alerts alleges allows alludes amasses ambushes amends amnesties annexes annihilates announces annuls
anticipates apologises apologizes appears applauds applies appoints appreciates apprehends apprises
approves arbitrates argues arraigns arrives articulates asks aspires assassinates assembles asserts
assists assumes assures attends attests attracts avenges avers avows awaits backtracks bails balks
banishes bankrolls barks barrages bashes batters bayonets bears beats becomes begins begs beheads
believes belittles bellows belongs bemoans berates beseeches besieges bewails bites blackballs
blacklists blackmails blames blesses blinds blitzes blogs bludgeons bluffs blurts boasts bolsters
bombards booes boosts bows boycotts braces brags briefs brings bristles browbeats brutalises bugs builds
bulldozes bullies burns butchers buzzes calculates canes capitulates captures cares carps carries
castigates casts cautions caves ceases celebrates censors censures characterises characterizes chastises
chats cherishes chides chimes chooses chuckles circulates cites clamors clamours clamps claps clarifies
cleanses climbs closes coaxes coerces collaborates collars combats combines comes commands commends
commits communicates commutes compares compensates complains compliments concedes conceives concludes
concurs condemns conducts confers confesses confides confirms confiscates congratulates connects
connotes conquers conscripts consents considers consists constitutes consults contains contemplates
contends continues contradicts convenes converses converts conveys convicts convinces cooperates
coordinates corrects cosponsors counsels counterattacks counters crashes craves creates cries
criminalises cripples criticises croons crows crushes cyberattacks dares deadpans debunks decapitates
decides decimates declares decommissions decries decriminalises deduces deems defends defies deliberates
delists demeans demilitarises demobilises demolishes demonises demonizes demonstrates demurs denies
denigrates denotes denounces denuclearises departs depends depicts deplores deploys deports deposes
deprecates derails derides derives describes desecrates deserves desires despises destroys detains
determines detests detonates devastates develops dictates dies dines directs disagrees disallows
disapproves disarms disavows disclaims discloses discovers discredits discriminates discusses disdains
disenfranchises disfigures dislikes dismantles dismisses disobeys disowns disparages disperses displaces
disqualifies distinguishes distrusts divulges does donates downs drafts drawls dreads dubs duels dwells
dynamites earns eavesdrops ejects elaborates electrocutes embargoes embellishes embraces emerges
empathizes emphasises emphasizes employs encircles encompasses encourages endorses engages enjoins
enjoys enquires entails entertains enthuses entreats envies envisages envisions equates equips espouses
establishes eulogizes evacuates evicts exaggerates exceeds exclaims excludes excoriates excuses executes
exhorts exonerates expands expects expels expires explains explodes exposes expresses expropriates
extends exterminates extolls extols extradites fabricates fails falls falsifies fancies fares faults
favours feels feigns fends filibusters finds fines firebombs fits flattens flatters flays flees flies
floats flogs flouts focuses follows forbids foresees foreshadows foretells forewarns forgets forgoes
forswears fortifies frees frets fulminates fumes gags gainsays garrottes gasps gathers gears generates
gets gives glamorizes gloats glorifies goads goes gossips grapples greets grieves grills gripes grouses
growls grows grubstakes grumbles guesses gushes hacks hails halts hammers handcuffs hangs happens
harasses harks has hates hauls heaps hears heckles helps heralds hijacks hisses hobnobs holds honours
huddles humiliates hurts hypes hypothesizes ignores illustrates imagines impeaches implicates implies
implores impounds imprisons improves impugns incarcerates incinerates includes incriminates indemnifies
indicates indicts infers infiltrates informs injects injures inquires insinuates insists instructs
intends interacts intercedes interdicts interjects interrogates interrupts intimates intimidates intones
introduces invades invalidates inveighs investigates invites invokes involves is isolates jabs jails
jams jettisons joins justifies keeps kicks kidnaps kills knifes knocks knows lacks lags lambastes
lambasts laments lampoons lashes lasts lauds launches lays learns leaves legalises lends lets liaises
liberates lifts likens liquidates listens litigates loathes lobbies locks lodges longs looms loots
lunches lynches maims maintains makes maligns manhandles marches martyrs marvels massacres mauls
mediates meets menaces mends militarises misrepresents misses misstates mistreats mistrusts mobilises
mocks molests moots mortars mourns mows mulls mumbles murmurs muses mutilates mutinies mutters muzzles
nabs napalms narrates nationalises nears needles negates negotiates nicks nixes nominates normalises
notices notifies nudges nullifies obliges observes occupies occurs opens opines opposes oppresses opts
ostracises ousts outfits outlaws outlines overrides overruns oversees overstates overthrows overturns
owes owns pans pardons parleys paroles parrots patrols pays peddles pelts penalises pens peppers
perceives persecutes persuades pesters pickets pillages pillories pins pleads plugs plunders poisons
pokes ponders pontificates portrays poses posits postulates pounces pours prays preaches prefers
prepares presages prescribes presses pressurises presumes pretends prevents probes proclaims prods
produces professes prohibits promotes prompts pronounces prophesies proposes proscribes prosecutes
protects proves provides publicises publicizes publishes pulls pulverises pummels punishes purges
purports pursues pushes puts quashes quells quibbles quips quits quizes rages raises rambles ransacks
rants rapes raps ratifies rationalizes ravages raves razes reaffirms realises realizes reappoints rearms
reasserts reassures rebuffs rebukes rebuts recalls recants recaps recaptures reckons recognises
recognizes recommends recompenses reconciles reconvenes recounts recycles redeploys reduces refers
reflects refuses refutes registers regrets regurgitates rehabilitates rehashes reimburses reinstates
reiterates rejects rejoins relates relays relents relies relieves relishes remands remilitarises reminds
remobilises reneges renews renounces reopens repatriates repeats repels replies represents represses
reprieves reprimands reproaches reproves repudiates repulses requires requisitions rescinds rescues
resembles resents resettles resigns resists resolves resonates responds restates restitutes resumes
resupplies retains retakes retaliates retells retorts retracts retreats retweets reveals revels reviles
revises revolts ridicules rings ripostes roars roasts roughs routs sabotages sails salutes satirises
satirizes savages saves says scoffs scolds scorches scorns scotches scrambles screams scuttles seeks
seems sees segregates seizes sells sends serves shadows shakes shames shelters shoots shouts shrugs
shuns shuts sighs signifies silences singles sings sinks sits skewers skirmishes slaps slaughters slays
smears snaps snarls snatches sneers sniffs snipes snubs sobs solicits sparks spars speaks specializes
specifies speculates spells spends spoofs spreads spurns squeals stabs stammers stands starves stems
stifles stipulates stonewalls strafes strangles streams stresses strives subdues subjugates submits
subpoenas subsidises succeeds succours sues suggests summarises summarizes supposes suppresses surmises
surrenders survives suspends swears swoops symbolizes sympathises sympathizes takes taunts teaches
teargases telephones tells tends testifies texts theorizes thinks thrashes threatens thunders thwarts
tilts toasts topples torches torments torpedoes tortures touts trains translates trashes travels tries
trolls trumpets trusts unbans uncovers underlines underscores understands understates undertakes
underwrites unites unseats unveils upbraids upholds uproots urges utters vacates vaccinates vents
verbalizes vetoes vilifies vindicates violates vituperates vouches wagers wants warns waterboards waxes
waylays wears weighs welcomes whines whips whispers wipes wiretaps withdraws wonders woulds wrecks
writes yearns yells zeroes
""",
    "WDT": """
which whichever
""",
    "WP": """
who whoever whom
""",
    "WP$": """
whose
""",
    "WRB": """
how when whenever where wherever why
""",
    "CC|RB": """
yet
""",
    "CD|JJ": """
-affiliated -based -degree -delegate -five -hand -member -screen -seat -week -white -word -yard
""",
    "CD|NN": """
-forth -second back-and-forth
""",
    "DT|CC": """
neither
""",
    "DT|NN": """
over-the-counter
""",
    "EX|RB": """
there
""",
    "IN|CC": """
but
""",
    "IN|FW": """
vs.
""",
    "IN|JJ": """
due year-ago
""",
    "IN|NN": """
per while
""",
    "IN|NNP": """
id
""",
    "IN|RB": """
aboard about after as before below besides beyond notwithstanding once since though under
""",
    "IN|RP": """
across en in on
""",
    "JJR|RBR": """
closer deeper earlier faster harder higher less more sharper wider worse
""",
    "JJS|RBS": """
fastest hardest least longest most
""",
    "JJ|FW": """
pro
""",
    "JJ|JJR": """
-board -gun
""",
    "JJ|NNP": """
childish continental cozy interfaith lax lone metropolitan newfound nonpartisan xenophobic
""",
    "JJ|RB": """
-friendly -south -top alone daily damn dead deep downward early easy enough extra far first fourth hard
inevitable late likely little loose loud mild much nationwide offshore online only outright overall
overhead overnight overseas plain pretty prior real roughly short sixth statewide tight timely
underground underway upward very weekly wide worldwide
""",
    "JJ|UH": """
ok okay sorry
""",
    "MD|NN": """
will
""",
    "MD|VBD": """
'd
""",
    "NNP|FW": """
et la
""",
    "NNP|UH": """
huh
""",
    "NNS|JJ": """
-rights -roots -services grass-roots grassroots nuts two-thirds
""",
    "NNS|NNP": """
cars logistics m politicos tweet_id
""",
    "NN|FW": """
al. coup expletive quo
""",
    "NN|JJ": """
-abiding -action -air -back -ballot -be -bottom -business -city -confidence -control -cost -country
-date -democracy -digit -donor -down -dozen -election -end -establishment -face -fire -fly -game
-generation -half -head -immigration -industry -key -large -law -life -long -made -mail -maker -market
-media -minute -money -mongering -month -party -payer -place -president -print -profile -profit -quarter
-rich -runner -school -sector -security -service -sex -shot -show -sister -star -store -style -tech
-term -terrorism -time -town -two -uncle -union -use -way -wide -yield absent academic activist
adjective adult affluent aggregate airstrike alternative anti-abortion anti-establishment assistant
audio authoritarian average behemoth benchmark bio black blond blue bombshell bottom brash breakthrough
bright bulk capitalist careless causal cease-fire center centrist characteristic chemical chief civilian
classic collaborative collateral combative commercial communist complex compound con concrete
confinement conservative constant content contingent core counterpart courtesy crude current cyber dark
defensive demographic deputy devil displacement dissident documentary double-digit downtown dynamic
earnest editorial eligibility emotional equivalent essay essential evil excess executive expert
explosive extremist fake fascist favorite fellow feminist fifth firm first-term fluid follow-up fossil
foul four-day free-trade front front-runner full-time fun funeral future general general-election
genocide giant glide gold good grand grave great-uncle gun-control half-dozen hardline head-to-head
high-profile high-yield hoax honesty hopeful human immigrant imperative impulse incumbent independent
individual instant instrument intent interior internationalist ire isolationist junior key last-minute
laundry law-abiding leftward liberal liquid lobbyist long-term longtime loser magic mainland mainstream
major makeshift male martial material mathematician maximum medium memorial metric middle middle-class
migrant militant military minimum misogynist mobile narrative national native needy negative net
nonprofit novel nuclear objective obscene obstetrician offensive official original outsider parallel
perfunctory pharmaceutical phony pink plastic pop populist port positive potent potential pragmatic
precedent precinct premier prep primary principal principle pro-life progressive prolific proxy public
quality quarter-century racist rash red rental representative resident retail revolutionary ritual
routine rust same-sex sanctuary second-place secret senseless sexist sham short-term showdown silver
single-payer sleeper snarky socialist solo song southeastern southwest spanking special spiral spiritual
stable stalwart standard standby standstill stepfather stiff subject superdelegate surefire tactic
takedown tense tepid terrorist textile thick three-way token toothless transformative tweet-date
two-term unbound undercard underwater unfit uninsured unknown upfront veteran vintage wartime watershed
whole wild workplace worth would-be wrong
""",
    "NN|JJR": """
elder unifier whiter
""",
    "NN|NNP": """
academy accent affair alcohol amp anomaly archipelago association bin box bravado businesswoman button
chancellor committeeman county cousin defence dismay distaste dlrs fantasy federation forum gulf h
headache healthcare heaven hug hypocrisy internment jihad jihadist lady legalization ministry mogul
neighbor newsmaker one-on-one runner sea secretary sibling sir solidarity spat stamina start-up tally
tech telecom titan umbrella university upheaval visa vitriol winner-take-all xenophobe xenophobia
""",
    "NN|NNS": """
barracks campus cattle customs fish headquarters km linguistics mathematics mechanics politics riches
savings semantics series sheep shorts species statistics telecommunications whereabouts yen
""",
    "NN|RB": """
a.m. backward bona course forever halfway home leadoff meantime randomly shooter upside vice way
""",
    "NN|UH": """
um
""",
    "PDT|JJ": """
such
""",
    "PDT|RB": """
quite twice
""",
    "PRP|NN": """
theirs
""",
    "PRP|NNS": """
hers
""",
    "PRP|PRP$": """
her
""",
    "RB|FW": """
-so e.g.
""",
    "RB|RBR": """
sooner
""",
    "RB|UH": """
anyway yeah
""",
    "RP|RB": """
aloft apart aside away together
""",
    "VBD|JJ": """
-backed
""",
    "VBD|NN": """
foe overthrew strode tilt
""",
    "VBD|NNP": """
misspoke
""",
    "VBD|VBN": """
abandoned abdicated abducted abused acceded accelerated accepted accessed accompanied accounted
accumulated accused achieved acknowledged acquiesced acquired acquited acquitted acted activated adapted
added addressed adjusted administered admired admitted admonished adopted adorned advertised advised
advocated affirmed afflicted afforded aggravated agonized agreed aided aimed aired airlifted alerted
aligned allocated allowed alluded altered amassed ambushed amended amnestied amounted analyzed animated
annihilated announced annuled anointed answered apologised apologized appealed appeared applauded
appointed apprehended apprised approached approved arbitrated argued arraigned arranged arrested arrived
articulated asked aspired assailed assassinated assaulted assembled asserted assessed assigned assisted
associated assumed attached attacked attempted attended attested attracted attributed authored
authorized avenged avered avoided avowed awaited awarded backed backfired backtracked bailed balked
banished banked bankrolled banned barked barraged barred bashed bathed battled bayoneted beamed begged
beheaded believed belittled bellowed belonged bemoaned benefited berated beseeched besieged bested
betrayed bewailed billed blackballed blacklisted blackmailed blamed blasted blinded blitzed blockaded
blocked blogged bludgeoned bluffed blurted boasted boiled bolstered bombarded bombed booed booked
boosted bordered borrowed bothered bought bounced bowed boycotted braced bragged branded breached
briefed brokered brought browbeated brushed brutalised bugged built bulldozed bullied buoyed burdened
buried burned butchered buzzed called campaigned canceled cancelled caned capitalized capitulated capped
captured cared carped carried castigated caucused caught caused cautioned caved ceased celebrated
cemented censored censured centered certified chaired challenged championed changed chanted
characterised characterized charged chartered chastised chatted cheated checked cheered chided chimed
chuckled circulated cited claimed clamored clamoured clamped clapped clarified clashed cleansed cleared
climbed clinched clobbered clubbed coaxed coincided coined collaborated collapsed collared collected
combated commanded commenced commended commented commissioned communicated commuted compared compelled
compensated competed compiled complained completed complied complimented composed conceded conceived
concluded concured condemned conducted conferred confessed confided confirmed confiscated confronted
congratulated connoted conquered conscripted consented considered consisted constructed consulted
consumed contacted contained contemplated contended contradicted contrasted contributed controlled
convened conversed converted conveyed convicted cooperated corrected corresponded cosponsored counseled
counted counterattacked countered coupled courted cracked crafted crashed craved created credited cried
criminalised crisscrossed criticised criticized critiqued crooned crowed crowned cyberattacked damaged
dared dated deadpaned dealt debated debunked decapitated decided decimated declared declined
decommissioned decreased decried decriminalised deduced deemed defended defined delayed deleted
deliberated delisted delivered demanded demeaned demilitarised demobilised demolished demonised
demonized demonstrated demured demurred denied denigrated denoted denounced denuclearised depended
depicted deplored deployed deported deposed deprecated derailed derived descended described desecrated
designed desired despised destined destroyed detained detested detonated devastated devolved diagnosed
dictated died differed dined dipped directed disaffected disagreed disallowed disappeared disapproved
disarmed disbanded discarded discharged disclaimed disclosed discounted discovered discredited discussed
disdained disfigured disgruntled disliked dismantled dismayed dismissed disobeyed disowned disparaged
dispatched dispersed displayed disputed disqualified disregarded disrupted distanced distracted
distributed distrusted diverted divulged documented dominated donated doomed dotted doubled doubted
downed downplayed drafted dragged draped drawled dreaded dreamed dressed dropped drowned dubbed ducked
dueled dug dumped dwelled dwindled dynamited earned eased eavesdroped echoed eclipsed edged edited
educated ejected eked elaborated elected electrocuted eliminated embargoed embarked embedded embellished
embodied embraced embroiled emerged emigrated empathized emphasised emphasized employed empowered
enabled enacted encircled encountered ended endorsed endured enforced engineered enjoined enjoyed
enquired ensured entered entertained enthused entitled entreated envied envisaged envisioned equated
equipped eroded erupted escalated escaped escorted espoused established estimated eulogized evacuated
evaluated evaporated evicted evidenced evolved examined exasperated exceeded exchanged exclaimed
excluded excoriated excused executed exercised exhibited exhorted exiled existed exited exonerated
expanded expected expelled expired explained exploded exploited explored expressed expropriated
exterminated extoled extolled extradited faced factored falsified faltered fancied fanned fared faulted
favoured feared featured fed feigned felt fended figured filed filibustered filled finalized financed
fined fingered finished firebombed fired fixed fizzled flanked flattened flattered flayed fled flipped
flirted floated flocked flogged flouted flowed folded followed foreshadowed foretelled forewarned forged
formed forsweared fortified forwarded fought found founded freed fretted fueled fulminated fumed funded
gagged gained gainsayed garnered garrotted gasped gathered geared generated glamorized gloated glorified
goaded gossiped got governed grabbed graduated grafted granted grappled greeted grieved grilled griped
grounded groused growled grubstaked grumbled guaranteed guarded guessed guided gunned gushed hacked had
hailed halted hammered hampered handcuffed handed handled happened harassed hardened harked harmed hated
hauled headed headlined heaped heard heckled held helped heralded highlighted hijacked hinted hired
hissed hobnobed honoured hoped hopped hospitalized hosted housed huddled hugged humiliated hung hurled
hyped hypothesized identified ignited ignored illustrated imagined immigrated impacted impeached
imperiled implemented implicated implored imported imposed impounded impugned incarcerated incinerated
included increased incriminated indemnified indicated indicted infered infiltrated influenced inherited
initiated injured inquired inserted insinuated insisted inspired installed instructed insulted insured
intensified interacted interceded intercepted interdicted interjected interned interpreted interrogated
interrupted intervened interviewed intimated intimidated intoned intrigued introduced invaded
invalidated inveighed invented invested investigated invited invoked issued jabbed jailed jammed
jettisoned joined joked judged jumped kept kicked kidnaped kidnapped killed knifed knocked labeled
lacked lagged laid lambasted lamented lampooned landed lashed lasted lauded laughed launched leaked
leaned learned lectured led legalised lent leveled liaised licensed lied lifted liked likened lined
linked liquidated listed listened litigated littered lived loaded loaned loathed lobbied located lodged
logged longed looked loomed looted lowered lunched lynched made maimed maintained maligned managed
manhandled manipulated marched marginalized marketed marred martyred marveled massacred massed matched
materialized mattered mauled meandered meant mediated menaced mended mentioned merged met militarised
minded mirrored mishandled misled misrepresented missed misstated mistreated mistrusted mobilised
mobilized mocked modified molested monitored mooted mortared mounted mourned moved mowed mulled mumbled
murdered murmured mused mutilated mutinied muttered muzzled nabbed named napalmed narrated narrowed
nationalised navigated needed needled negated neglected negotiated netted nicked nicknamed nixed
nominated normalised noted noticed notified nudged nullified objected obliged obscured observed obtained
occurred offended offered opened opined opinionated oppressed opted ordered originated ostracised ousted
outfited outlined overruled overshadowed overstated overturned owed owned packed paid painted panned
pardoned parked parleyed paroled parroted participated partnered passed patrolled paused peaked peddled
pelted penalised penned peppered perceived performed perished permitted persecuted persuaded pestered
petitioned phoned picked picketed piled pillaged pilloried pinned pitched pivoted placed plagued planted
played pleaded pledged plotted plowed plugged plummeted plundered plunged poised poisoned poked
polarized polled pondered pontificated portrayed posed posited posted postponed postulated pounced
pounded poured powered practiced praised prayed preached preceded predicated predicted prefered premised
presaged prescribed presented preserved presided pressured pressurised presumed pretended prevailed
prevented priced printed probed proceeded proclaimed prodded produced professed profiled prohibited
projected promised promoted prompted propelled prophesied proposed proscribed prosecuted protected
protested proved provided provisioned provoked publicised publicized published pulled pulverised
pummeled punched punctuated punished purchased purged purported pursued pushed quashed quelled queried
questioned quibbled quiped quoted raced radicalized raged raided railed raised rallied rambled ramped
ranged ranked ransacked ranted raped rapped ratcheted rated ratified rationalized rattled ravaged raved
razed re-elected reached reacted reaffirmed realised realized reappointed rearmed reasoned reasserted
reassigned reassured rebelled rebuffed rebuked rebutted recalled recanted recaped recaptured receded
received recited reckoned recognised recognized recommended recompensed reconciled reconvened recorded
recounted recovered recruited recycled redeployed redirected reduced referenced referred reflected
refused refuted regarded regretted regurgitated rehabilitated rehashed reigned reignited reimbursed
reined reinforced reinstated reiterated rejected rejoined relayed released relented relied relieved
relished relocated remained remanded remarked remembered remilitarised reminded remobilised removed
rendered reneged renounced renovated reopened repatriated repeated repeled replaced replied reported
represented repressed reprieved reprimanded reproached reproved repudiated repulsed requested required
requisitioned rescinded rescued resented resettled resigned resisted resolved resonated responded
restated restituted restored resulted resumed resupplied retained retaliated retorted retracted
retreated returned retweeted reunited revealed reveled revered reviewed revived revoked revolted
ridiculed rigged rioted riposted ripped risked roared roasted rocked rocketed roiled rolled roughed
rounded routed ruined ruled rumored rushed sabotaged sacrificed saddened said sailed saluted sanctioned
sat satirised satirized savaged saved scaled scattered scheduled scoffed scolded scorched scored scorned
scotched scrapped screamed screened screwed scuttled searched seconded seemed segregated seized selected
sensed sent sentenced separated served sewed shadowed shamed shaped shared shattered shelled sheltered
shifted shipped shored shouted showcased showed shrugged shunned sided sidelined sighed signaled signed
signified silenced singled situated sketched skewered skirmished slammed slapped slashed slated
slaughtered slipped slowed smeared smiled snapped snarled snatched sneered sniffed sniped snubbed soared
sobbed sold solicited solidified solved sought sounded soured sparked sparred spawned spearheaded
specified speculated spent spied spiked sponsored spoofed spotted spurned spurred squealed squeezed
stabbed staged staked stalled stammered stared starred started startled starved stated stationed stayed
steered stepped stifled stipulated stirred stoked stonewalled stood stopped stored stormed strafed
strangled streamed strengthened stressed stretched stripped struck struggled stuck stumbled styled
subjected subjugated submitted subpoenaed subsidised succeeded succoured sued suffered suggested
summarised summarized summed summoned supervised supplemented supplied supported supposed surfaced
surged surmised surpassed surrendered surrounded surveyed survived suspected suspended swarmed swept
swiped switched swooped sympathised sympathized tabled tacked taken talked tallied taped tapped targeted
tasked taught taunted teamed teargased telephoned televised tempered tempted tended tendered termed
terminated tested testified texted thanked theorized thrashed thrived thundered thwarted ticked tied
tightened tinged titled toasted told topped toppled torched tormented torpedoed tossed totaled touched
toured touted traced traded trailed trained transferred transformed translated transpired transported
trapped trashed traveled treated tried triggered trolled trounced trumped trumpeted tuned turned tweeted
unbaned uncovered underestimated underlined undermined understated understood underwrited unearthed
unfolded unleashed unloaded unraveled unseated unveiled upbraided updated upended upgraded upheld
uprooted urged ushered uttered vacated vaccinated valued veered vented ventured verbalized vetoed vetted
victimized viewed vilified vindicated violated visited vituperated voiced volunteered voted vouched
vowed waged wagered waited walked wanted warned warranted wasted watched waterboarded waved waxed
waylayed weighed welcomed whined whipped whispered widened wiped wiretaped wished withheld witnessed won
wondered wooded worded worked wounded wrapped wrecked yanked yearned yelled yielded zeroed
""",
    "VBG|JJ": """
-breaking -cutting -finding -first -funding -killing -leaning -processing -ranging -ranking -reaching
-testing accompanying aggravating alarming appalling blazing blistering booming breathtaking challenging
coming concerning conflicting confusing convincing crippling damaging daunting defining degrading
demanding destabilizing devastating disturbing embarrassing enduring engaging enticing escalating
flagging flattering grabbing grueling halting humiliating inspiring insulting intriguing lasting leading
loving misleading missing moving nagging offsetting polluting pressing promising punishing resounding
rewarding right-wing searing sexting shifting shocking sobering stinging striking sweeping threatening
thriving underlying unwavering wide-ranging worrying yawning
""",
    "VBG|NN": """
accounting acknowledging acting advertising advocating affirming aging airing articulating averaging
awarding backing balancing balloting banking banning barnstorming bearing beginning being betting
bidding bleeding blessing blocking boarding bombing borrowing bragging breaking brewing briefing
broadcasting building bullying burning buying calling campaigning carrying catering championing cheering
choosing circulating clapping cleaning cleansing closing coalescing consulting contributing controlling
counseling counting crossing cutting dancing dating debating deepening delaying detailing devolving
digging dining disappearing discounting disparaging dispatching documenting dodging drafting drinking
driving dueling dumping earning eating echoing editing ending evolving exercising failing feeling
feuding fighting filing financing finding firing fishing flooding flying founding fracturing
freewheeling functioning funding fundraising gaming gathering giving governing graduating greeting
groundbreaking guessing handing handling hanging hearing heating hiding hiking hiring housing hunting
identifying investing itching jockeying kidnapping killing labeling landing lashing laundering leaking
learning lending lifting lighting lightning lining listening listing living lobbying looming lowering
lying making managing maneuvering manufacturing mapping marching matching meaning meeting messaging
mishandling mocking modifying mongering monitoring motivating mourning naming narrowing nearing
negotiating neighbouring nominating observing offering opening operating organizing painting parking
peddling performing planning playing pleading polarizing policing policymaking polling positioning
posting presenting pricing printing probing proceeding processing publishing punching purchasing
questioning railing rallying rating reading reasoning rebranding rebuilding reckoning recording
recruiting remarking remembering reporting restructuring returning riding roiling ruling sailing
sampling saving saying scanning scheduling scoring screening seating selling sentencing setting shaking
shaming sharing shelling shipping shooting shopping shouting shoving showing shrinking signing singing
slamming slaying sleeping slowing smoking softening solving speaking spending sporting spying staging
starting staying stealing steering sticking strengthening stumping suffering surviving swimming tackling
taking talking taping teaching testing thinking tightening tracking trading training translating
trending turning tweeting uncompromising understanding urging vetting viewing volunteering voting
waiting walking warming warning wasting waterboarding weakening whipping winning withholding working
wrapping wrestling writing
""",
    "VBN|JJ": """
-called -controlled -defined -educated -elected -eyed -funded -identified -organized -related -skilled
-spirited broken classified fallen forgotten frozen gone known mistaken proven stolen worn
""",
    "VBP|NN": """
age am lack
""",
    "VBP|VB": """
've abolish absorb accelerate accept accommodate accuse achieve acknowledge acquire adapt add adhere
adjust administer admit adopt advertise afford agree align allow alter amass amplify announce apologize
appear applaud apply appreciate approve argue arrange arrive ask assemble assert assess assign assuage
assume assure attach attend attract authorize avert avoid await backfire begin behave believe belong
betray bless boast bolster borrow bother brag bring broaden buckle build cancel capitalize carry carve
cater cease celebrate characterize choose circumvent clarify classify click clinch coalesce combine
commend commit communicate compare compel compensate compete compile complain complicate comply comprise
concede concentrate conclude condemn condone confirm confront confuse congratulate connect consider
consist consolidate constitute consume contain contemplate contend continue contradict contribute
convert convey convict cooperate cope create cripple crisscross criticize dare deceive decide declare
deepen defend defer defy degrade deliver denounce deny depend deploy deport deprive descend describe
deserve destabilize destroy deter determine develop devise dial dictate differ diminish disagree
disappear disclose discourage discover discredit discriminate discuss dismantle dismiss disparage dispel
disperse disqualify disrupt distinguish distort distract distribute divert do dole dominate donate dwell
earn eat educate elect elevate eliminate embody emerge emphasize employ empower emulate enable enact
encourage endorse endure energize enforce engage enhance enjoy enlist ensure enter equate eradicate
erase erode escalate establish evacuate evade evaluate examine exceed excite exclude execute exist
expand expect expire explain explode exploit explore expose extend extract fade fail fend fill find
follow foresee forge forget forgive forgo formulate foster fulfill galvanize garner gather generate get
give go govern grow hammer hang happen hasten have heal hear hire identify ignore impede implement
implore imply impose improve incite include indicate inform inject insert insist inspire install
integrate intend intensify interpret interrogate intervene intimidate introduce invest investigate
involve isolate jeopardize join justify keep kill know learn legalize lend liberate lose maintain make
manage marry maximize mediate meet merge mimic minimize mislead miss mitigate mobilize modify mount
mourn navigate negotiate nominate observe obtain occupy occur offend operate oppose organize oust
outnumber outsize outweigh overlook oversee overstate overtake overturn owe participate pave penetrate
perceive perform perpetuate persist placate plead portray pose possess postpone pray predict prefer
prepare preserve presume prevail prevent prioritize privatize proceed produce prohibit prolong promote
prompt propel propose prosecute protect prove provide provoke publish punish pursue qualify quash quell
raise ramp ratify react reaffirm realize reap rebound rebuild rebut receive recite reclaim recognize
reconcile reconsider redeem reduce refer reflect refuse regain register reinstate reject rejoin relate
relax relocate rely remain remember remind remove render renew renounce reopen repatriate repay replace
replicate represent reproduce repudiate require resemble reshape reside resist resonate respond restore
restrict restructure retain retake retaliate rethink retire retrieve reunite reveal revisit revive
revoke rip roam rob save scrutinize scuttle see seek seem seize send serve settle shatter shoot shrink
simplify sing sit slash solicit solidify solve sow speak specify speculate spend spill stabilize stall
steal steer stimulate straighten strengthen strip strive submit succeed suck sue suffer suggest summon
suppose surround survive suspend sustain tarnish teach tell tend terminate testify thank threaten thrive
throw thwart tolerate tout transform translate undertake undo unify unite unravel unveil upend uphold
validate vary verify vet violate waive want warn weaken weigh widen withdraw withhold withstand woo wrap
write yell
""",
    "VBZ|NN": """
fracas
""",
    "VBZ|NNP": """
outweighs
""",
    "VBZ|NNS": """
abuses accounts acts addresses advances advocates aims alarms alternatives amounts answers appeals
approaches arms arrests articles assails assaults athletes attacks attempts authors averages awards
backs banks bans bars bases battles belies bets billionaires blasts blockades blocks blows bombs
boroughs brands breaks broadcasts brokers bruises brushes buys calls campaigns caps caucuses causes
centers chairs challenges champions changes chants charges cheers circles claims clashes clubs collects
comments complies concerns conflicts contacts contests contrasts controls costs counts covers cracks
credits criticizes critiques crosses cutbacks cuts damages dates deals debates declines delivers demands
designs details differs discounts displays disputes distances divides documents doubles doubts draws
dreams dresses drives drops echoes emails ends enters estimates exchanges exercises exhibits exiles
exists exports faces favors fears features feeds fights figures files finances fingers finishes fires
flows forces forecasts forms frames funds gains gases gays giants graduates grants guarantees guards
guns hands harms heads highlights hints hires hits honors hopes hosts houses identifies impacts imports
incites increases influences insults interns interviews issues jeers jokes judges labels lands laughs
leads leaks leans lectures levels lies lights likes limits lines links lists lives loads loans looks
loses loves mandates marks masses matches matters mentions merits minds mirrors moderates monitors moves
murders names needs notes objects offers operates operatives orders paints parallels partners passes
permits petitions phones photographers photographs picks pitches planks plans plays pledges poems points
polls posts pounds praises precedes predicts presents pressures prizes proceeds processes projects
promises protests provisions punches queries questions quotes raids rails rallies ranges rankings ranks
rates reaches reacts reads reasons rebels receives recites records references regards reinforces
releases remains remarks remembers reports requests reserves respects rests results returns reviews
rewards rides riots rips rises risks rockets rocks rolls roots rounds rules runs sanctions scares
schedules scores searches seconds senses sentences sets shares shells shields shifts shocks shores shows
sides signals signs slams slots smiles sounds spies sponsors stars starts states stays steps sticks
stocks stops storms stretches strikes struggles studies styles sucks sums supports surrogates surveys
suspects swipes tables talks targets tastes teams tears terms thanks throws ties tops totals touches
tours tracks trades trails transactions treats trips troubles turns tweets undermines updates uses
values varies ventures views visitors visits voices volunteers votes vows wages waits watches waves
winds wins wishes works worries wounds yields
""",
    "VB|JJ": """
-run -sense
""",
    "VB|NN": """
-founder -host swing
""",
    "WDT|WP": """
what whatever
""",
    "CC|NN|JJ": """
plus
""",
    "CD|JJ|FW": """
-acre
""",
    "CD|NN|JJ": """
-century -chief -day -door -eight -era -foot -four -hour -man -mile -nation -old -one -page -person
-plus -point -room -seven -share -six -strong -vote -year commander-in-chief
""",
    "CD|VBP|VB": """
zero
""",
    "DT|CC|RB": """
either
""",
    "DT|PDT|RB": """
all
""",
    "DT|RB|UH": """
no
""",
    "IN|CC|RB": """
so
""",
    "IN|DT|WDT": """
that
""",
    "IN|JJ|RB": """
above near nearby next
""",
    "IN|NNP|FW": """
de
""",
    "IN|NN|JJ": """
opposite
""",
    "IN|NN|NNP": """
v w
""",
    "IN|NN|RB": """
onstage
""",
    "IN|RP|RB": """
along around behind down off out over through up
""",
    "JJR|RB|RBR": """
farther longer louder
""",
    "JJS|RB|RBS": """
best
""",
    "JJ|JJR|RBR": """
-earlier year-earlier
""",
    "JJ|RB|RBS": """
foremost
""",
    "JJ|RB|UH": """
alright sure
""",
    "NNS|JJ|RB": """
sharpens
""",
    "NN|JJ|FW": """
-record
""",
    "NN|JJ|JJR": """
lesser transgender
""",
    "NN|JJ|NNP": """
gay landmark metro operative orange pandemic prime uniform
""",
    "NN|JJ|RB": """
-left -off -on -out -right -third contrary eighth high kind low northeast one-third overdose plenty
quarterly relative third unsure west
""",
    "NN|NNP|FW": """
t
""",
    "NN|NNS|JJ": """
-ed
""",
    "NN|RB|FW": """
e
""",
    "NN|RB|NNP": """
north
""",
    "NN|RB|UH": """
well
""",
    "PRP|CD|NN": """
one
""",
    "PRP|POS|VBZ": """
's
""",
    "RP|JJ|RB": """
forward
""",
    "RP|NN|RB": """
forth
""",
    "VBD|NN|FW": """
ex
""",
    "VBD|NN|JJ": """
disobedient
""",
    "VBD|VBN|JJ": """
-founded -sponsored aborted acclaimed accomplished accustomed advanced affected affiliated aged agitated
alarmed alienated alleged allied amazed amplified angered annexed anticipated appalled applied
appreciated armed balanced battered beloved bespectacled biased bigoted blared blessed bound bristled
bruised calculated cherished closed coded coerced combined committed complicated compromised
concentrated concerned condensed confined conflicted confused connected consolidated constrained
contested continued convinced coordinated covered coveted cramped crippled crossed crowded crushed
deadlocked decentralized dedicated defeated defied depressed derided deserved designated detailed
determined developed devoted diluted diminished disabled disappointed disavowed disciplined discontinued
discriminated displaced dissatisfied distinguished distorted disturbed diversified divided divorced
dogged elevated emailed embarrassed embattled enamored encouraged energized engaged enhanced entrenched
evenhanded exacerbated exaggerated expedited experienced exposed extended fabricated faded failed famed
favored flawed flooded focused forced fractured framed frustrated galvanized gilded heated heightened
hidden honored horrified impassioned implied impressed imprisoned improved inclined industrialized
infected informed integrated intended interconnected interested involved irritated isolated justified
legalized liberated limited locked lost loved mandated marked married measured mired mixed moderated
motivated muddled muted naturalized nuanced numbered occupied opposed organized oriented outlawed
outraged outsized overlooked overwhelmed paved planned pleased pointed politicized populated positioned
preferred prepared pressed principled prolonged pronounced protracted redacted registered related
relaxed renewed renowned reserved respected restrained restricted retired reversed reviled revised
rooted satisfied scared scrambled scripted sealed seated secured settled sharpened shocked skewed
so-called stacked strained stranded structured studied stumped stunned subdued subordinated subsidized
suited suppressed surprised sustained sweetened terrified threatened thrilled timed tortured troubled
trusted twisted unaffiliated unaligned uncontrolled underscored undisclosed undocumented unfettered
unified unionized unqualified unreported unsettled used weakened work-related worried
""",
    "VBD|VBN|NN": """
assured lit shot thought thrust
""",
    "VBD|VBP|VB": """
defund forgot lay recast wrest
""",
    "VBD|VB|VBN": """
let
""",
    "VBG|JJ|RB": """
-coming
""",
    "VBG|NN|JJ": """
-making -raising -running -selling -taking -war -wing animating appealing binding caring commanding
disqualifying dominating encouraging entertaining following fund-raising hacking healing lacking
left-wing neighboring networking outsourcing passing ranking rolling running standing telling unifying
welcoming
""",
    "VBN|JJ|RB": """
-handed
""",
    "VBN|NN|JJ": """
-in -trade slain
""",
    "VBP|NN|JJ": """
-free
""",
    "VBP|VB|JJ": """
absolute affirm alienate articulate awake beholden blind blunt bold collect complete cool correct
corrupt deflect deliberate die direct dry elaborate erupt exact exempt expel express extradite free
humble insecure loom mean mock moderate narrow nonwhite open own passionate presumptive quiet recommend
recruit regulate rough secure select separate shy single slight slow smooth staunch steady subscribe
swim underestimate undermine upstate usher utter warm
""",
    "VBP|VB|NN": """
abdicate abduct abuse accede access acclaim accomplish account acquiesce acquit act address admire
admonish advance advise advocate affect agitate agonize aid aim air airlift alarm allege allude ambush
amend amnesty amount anchor annex annihilate annul answer anticipate apologise appeal appoint apprehend
apprise approach arbitrate arm arraign arrest aspire assail assassinate assault assist attack attempt
attest auction audit author avenge aver avow award backtrack bag bail bait balance balk ban band banish
bank bankroll bar bargain bark barrage barricade batter battle bayonet bear beef beg behead belittle
bellow bemoan benefit berate beseech besiege bet bewail bigot bind bite blackball blacklist blackmail
blame blanket blast blitz block blockade blog blow bludgeon bluff blurt boat bomb bombard boo boost
bounce bout bow boycott brace branch brand break bridge bristle broker browbeat brush brutalise buck
buffer bug bulldoze bully bump bust butcher buy bypass calculate call campaign cane cap capitulate
capture care caricature carnage carp castigate catch caucus caution cave cement censor censure chain
challenge champion change channel chant characterise charge chart charter chase chastise chat check
cheer cherish chide chill chime chip chuckle circle circulate cite claim clamor clamour clamp clap clash
cleanse climb club co-founder co-host coast coax coerce collaborate collapse collar combat comedian
comfort command comment commission commissioner commute compliance compliment compromise conceive
concept concur conduct confer confess confide confiscate connote conquer conscript consensus consent
conservatism consult contact contest contract contrast control convene converse convince coordinate copy
corner cosponsor counsel count countenance counterattack cover crack crash crave credit criminalise
criticise critique croon crop cross crow crowd crown crusade crush cry curb cure cyberattack damage
dance deadpan deal debate debunk debut decapitate decimate decline decommission decrease decriminalise
decry deduce deem default defeat defect deficit define delay delist demagogue demand demean demilitarise
demobilise demolish demonise demonize demonstrate demur denigrate denote dent denuclearise depict
deplore depose deprecate derail deregulation deride desecrate design desire despise detail detain detest
detonate devastate dig dine dip disadvantage disallow disapprove disarm disarray disclaim discount
discourse discovery disdain disenfranchise disfigure dislike disobey disown dispense displace display
dispute disregard dissent distance distrust divide divorce doctor document doom download draft drag draw
drawl dread dream dress drift drink drive drop drum dub duck duel dump dynamite ease eavesdrop echo
eclipse eject electrocute email embargo embellish embrace empathize emphasise encircle enclave encounter
end engineer enjoin enquire entertain enthuse entreat envisage envision envy equip escape espouse
estimate eulogize evict exaggerate exchange exclaim excoriate excuse exercise exhibit exhort exile exit
exonerate experience export expropriate exterminate extol extoll fabricate face facilitate fall falsify
fan fancy fare fashion fault favor fear feature feed feel feign fight figure file filibuster film
finance finger finish fire firebomb fix flag flash flatten flatter flay flee flesh float flock flog
flood flourish flout flow flower fly focus fold fool forbid force foreshadow foretell forewarn form
forswear fortify frame freeze fret fuel fulminate fume function fund gag gain gainsay garrotte gas gasp
gaze gear glamorize gloat glorify glow goad gossip grab grant grapple grasp greet grieve grill gripe
grouse growl grubstake grumble guarantee guard guess guide gun gush gynecologist hack hail halt handcuff
handle harass harbor hark harm harness harvest hat hate haul head headline heap heckle hedge heed help
herald hide highlight hijack hint hiss hitch hobnob hold hometown honor honour hop hope host house
huddle humiliate hunt hype hypothesize illustrate impact impeach implicate import impound imprison
impugn incarcerate incinerate increase incriminate indemnify indict infer infiltrate influence injure
inquire insinuate institute instruct insult interact intercede interdict interject intern interrupt
interview intimate intone invade invalidate inveigh invite invoke issue jab jail jam jeer jettison joke
judge juice jump junk kick kidnap knife knock label lambast lambaste lament lampoon land lapse lash laud
laugh launch leak leap lease leave lecture legalise leverage levy liaise lie lift liken limit line link
liquidate list listen litigate loan loathe lobby lock lodge look loot love lunch lure lynch mail maim
malign mandate manhandle mark market marshal martyr marvel mask massacre master match maul measure
menace mend mention mess militarise mind mirror misrepresent misstate mistreat mix mobilise mold molest
monitor mortar mortgage move mow mull mumble murder murmur muscle muse mutilate mutiny mutter muzzle nab
name napalm narrate nationalise needle negate neglect nick nix normalise note notice notify nudge
nullify nurse object oblige occasion offer opine oppress order ostracise outfit outlaw outline outlook
outsource overflow overhaul overlap override overrun overthrow pack paint pan panic pardon park parley
parole parrot partner pass passport patrol pattern pause pay peak peddle pelt pen penalise pepper permit
persecute persuade pester petition phase phone photograph phrase pick picket pile pillage pillory pin
pipe pitch place plan play pledge plot plug plunder plunge podcast point poison poke ponder pontificate
pool posit postulate pounce pound pour power praise preach presage prescribe press pressure pressurise
pretend preview print probe process proclaim prod profess profit progress project promise pronounce prop
prophesy proscribe protest provision publicise publicize pull pulverise pummel pump punch purchase purge
purport push quarantine query question quibble quip quiz rabbi rage raid rail rally ramble range rank
ransack rant rap rape rate rationalize ravage rave raze reach realise reappoint rearm reason reassert
reassure rebuff rebuke recall recant recap recapture reckon recognise recompense reconvene recount
recover recycle redeploy reference referendum reform refrain refute regard regret regurgitate
rehabilitate rehash reign reimburse rein reinforce reiterate relay release relent relieve relish remake
remand remark remilitarise remobilise rendezvous renege rent repair repayment repeal repeat repel replay
reply report repress reprieve reprimand reproach reprove repulse request requisition rescind rescue
resent reserve resettle resign resolve resort respect rest restate restitute result resume resupply
retell retort retract retreat return retweet revel review revile revise revolt reward ride ridicule ring
riot riposte rise risk roar roast rock rocket roll romp root rout rule rush sabotage sacrifice sail salt
salute sanction satirise satirize satisfy say scale scare schedule scoff scold scorch score scotch
scramble scratch scream screen seal search seed segregate sense sentence server service shadow shake
shame shape share shell shelter shield shift ship shock shop shore shoulder shout show showcase shrug
shun side sigh sign signal signify silence sink skewer skip skirmish slam slap slaughter slay sleep
slice slip smear smile smoke snarl snatch sneer sniff snipe snub sob soften soldier spar spark speed
spell spin sponsor spoof spot spotlight spur spurn spy squeal squeeze stab stack staff stage stammer
stamp stand start starve stay stem step stick stifle stipulate stir stonewall stop store storm strafe
strain strangle stream stress stretch strike struggle study stumble stump stunt style subdue subjugate
subpoena subsidise succour suit sum summarise summarize supplement supply support suppress surface surge
surmise surprise surrender survey swap sway swear sweat sweep swipe switch swoop sympathise sympathize
table tack tackle take talk tap target taste taunt tax team teargas telephone temper term test text
theorize think thrash thread thunder tie tip toast tone topple torch torment torpedo torture toss touch
tour track trade traffic train transfer transition transport trap trash travel treat trek trend trickle
trigger trip triumph troll trumpet trust try tune turn unban uncover underline underscore understand
understate underwrite unfold unseat upbraid update upgrade uproot urge use vacate vaccinate value vent
venture verbalize veto view vilify vindicate visit vituperate voice void volunteer vote vouch vow wage
wager wait wake walk ward warrant wash waste watch watchdog waterboard wave wax waylay wear weather
whine whip whisper win wind wipe wiretap wish witness wonder work worry worship wreck yearn yield
""",
    "VBP|VB|NNP": """
abandon
""",
    "VBP|VB|RB": """
interfere skew
""",
    "VBP|VB|UH": """
please
""",
    "VBP|VB|VBN": """
become come opt overcome rid tighten
""",
    "VBZ|NNS|NNP": """
dams
""",
    "VBZ|NNS|NNPS": """
walks
""",
    "VBZ|NN|NNS": """
means
""",
    "VBZ|VBP|VB": """
divulge
""",
    "VB|NN|JJ": """
-again -track
""",
    "VB|VBG|NN": """
unyielding
""",
    "DT|PDT|CC|RB": """
both
""",
    "IN|NN|JJ|RB": """
inside outside past
""",
    "IN|NN|NNS|JJ": """
op-ed
""",
    "IN|VBP|VB|JJ": """
like
""",
    "IN|VBP|VB|NN": """
cause
""",
    "JJ|JJR|RB|RBR": """
later
""",
    "MD|VBP|VB|NN": """
need
""",
    "NN|JJ|RB|NNP": """
east south southeast
""",
    "PDT|NN|JJ|RB": """
half
""",
    "PDT|VBP|VB|JJ": """
double triple
""",
    "PRP|VBP|VB|NN": """
mine
""",
    "VBD|VBN|JJ|NNP": """
united
""",
    "VBD|VBN|NN|JJ": """
disenfranchised
""",
    "VBD|VBP|VB|NN": """
burst buzz map oversaw screw wound
""",
    "VBD|VBP|VB|NNP": """
pvs
""",
    "VBD|VBP|VB|VBN": """
hurt offset put shut
""",
    "VBP|VB|JJR|RBR": """
lower
""",
    "VBP|VB|JJ|RB": """
clear last live long
""",
    "VBP|VB|NN|JJ": """
alert associate bellicose bent brief burn calm clean cold disavow disrespect fine fit flip graduate
grind imagine kid lead lean level light mass moot pilot poll post present rebel record reset reverse
ripple rival round savage sell snap sound surrogate suspect tear tender top total welcome whistle
""",
    "VBP|VB|NN|NNP": """
bash favour march mistrust outreach state swamp tweet
""",
    "VBP|VB|NN|RB": """
counter doubt hand matter reboot sort
""",
    "VBP|VB|NN|UH": """
quote
""",
    "VBP|VB|UH|FW": """
trump
""",
    "VBP|VB|VBN|NN": """
run
""",
    "DT|CC|NN|RB|FW": """
n
""",
    "IN|CC|NN|JJ|RB": """
minus
""",
    "NN|JJ|JJS|RB|NNP": """
northwest
""",
    "POS|VBZ|NN|NNS|NNP": """
s
""",
    "VBD|VBN|NN|JJ|RB": """
left
""",
    "VBD|VBP|VB|VBN|JJ": """
jeered undercut upset
""",
    "VBD|VBP|VB|VBN|NN": """
beat bid broadcast cast cost cut forecast hit quit read set shed spread
""",
    "VBP|VB|JJR|RB|RBR": """
better
""",
    "VBP|VB|NN|JJ|NNP": """
square
""",
    "VBP|VB|NN|JJ|RB": """
close fast right second straight
""",
    "VBP|VB|NN|NNS|JJ": """
elite pivot
""",
    "VBP|VB|VBN|NN|JJ": """
scorn
""",
    "RP|VBP|VB|NN|JJ|RB": """
back
""",
    "VBD|VBP|VB|VBN|NN|JJ": """
split
""",
    "VBP|VB|JJ|JJR|RB|RBR": """
further
""",
}

#: Words that have a capital inside a sentence and still can be something else than a name.
CAPITALS: Final[dict[str, str]] = {
}

#: The last letters of words that are in neither list; the longest that fits counts.
SUFFIXES: Final[dict[str, str]] = {
    "JJ": """
able cal cial ental ful hic ible onal onic oral ous ural usive ʁ
""",
    "NN": """
ader ament back cer cy ence hip hment hood ity la ma maker man ness net ogy on oom phy rance rch sis sm
tance tee tment tor try v ة
""",
    "NNS": """
ants aries bs cies dings eries fs gies hips ials ians ices iers iles kers lers lets lings mers ners
ngers nings nists nters ods ols ons ories ors rers sers ths ties ums ب ن
""",
    "RB": """
ably arily dly gly ibly ily ively lly rely sely sly tely tly
""",
    "VBG": """
cting
""",
    "JJ|RB": """
ately ly ually
""",
    "NN|JJ": """
al alist ant ater ble c down ement ent ete fe gy hy iable ian io lar mark my nct ony or rable rist ry
sive sy th tical tile tive top tude ty u ul um up us é
""",
    "NN|JJR": """
ker ller nner
""",
    "NN|NNS": """
cs is men os
""",
    "NN|RB": """
bly da oard rily
""",
    "VBD|VBN": """
ached aked aped ayed dened eered eled elled lted nked pered pped rched umed
""",
    "VBG|JJ": """
pting rring uing
""",
    "VBG|NN": """
aying ching dding dging dling eding eing eling ewing fing gling gning iding iling iting lving mming
ncing oding oking oning oring osing oting ping rting uding xing
""",
    "VBP|VB": """
ify ize pose
""",
    "VBZ|NNS": """
ds es gs hs itors ks ls ms ns ps rs ts ws ys
""",
    "NN|JJ|JJR": """
ier ler rer ser
""",
    "NN|JJ|JJS": """
iest
""",
    "NN|JJ|RB": """
day dom east erly ky less mly ost rary right sal time tward way
""",
    "NN|NNS|JJ": """
as ie zy
""",
    "NN|NNS|RB": """
a
""",
    "VBD|NN|JJ": """
ient
""",
    "VBD|VBN|JJ": """
ed
""",
    "VBD|VBN|NN": """
bbed ung
""",
    "VBG|NN|JJ": """
g pping
""",
    "VBN|NN|JJ": """
orn
""",
    "VBP|VB|JJ": """
fy nable nish onate rive upt
""",
    "VBP|VB|JJS": """
test
""",
    "VBP|VB|NN": """
am ame bit ce ch ck cle ction cture dge dle do ear ede ef em end gger gle go iness ink ip ir ision ition
itor ket lay light lor mit mp nter oad og ork ort oy pass pe ph rage rain ress ret rge rness row rship
rve sist sk son sor tism trate ume urn use ution ze
""",
    "VBZ|NNS|JJ": """
ots
""",
    "VBZ|NNS|RB": """
ares ays ides rds
""",
    "VBZ|NN|NNS": """
acks oms orts uts
""",
    "VB|NN|JJ": """
be
""",
    "CD|NN|JJ|RB": """
nty
""",
    "CD|NN|NNS|JJ": """
ia
""",
    "CD|VBN|NN|JJ": """
ven
""",
    "CD|VBP|VB|NN": """
lve
""",
    "NN|JJ|JJR|RB": """
cher
""",
    "NN|JJ|JJS|RB": """
west
""",
    "NN|NNS|JJ|RB": """
ra
""",
    "VBD|VBN|NN|JJ": """
bed d sured ught
""",
    "VBD|VBP|VB|NN": """
ase cast oke ole ook ove rew w
""",
    "VBN|NN|JJ|RB": """
aid
""",
    "VBP|VB|NN|JJ": """
ace ad ag ar b ber cide dy e eal eer ey ger h ick iff ift ist k l land m mble ment mic n nch nd nder nic
ny o oon oth over ow p py rant rce rry sent ss ster sty t tial tless ult ur x
""",
    "VBP|VB|NN|JJR": """
der fer hter iter mer rter wer
""",
    "VBP|VB|NN|NNS": """
ttle
""",
    "VBP|VB|NN|RB": """
ack and ee here ire ock off ore ply ta ther
""",
    "VBP|VB|VBN|JJ": """
aken ten
""",
    "VBP|VB|VBN|NN": """
hold one
""",
    "VBZ|NNS|JJ|RB": """
wards
""",
    "VBZ|NN|NNS|JJ": """
s
""",
    "VB|VBG|NN|JJ": """
lding
""",
    "CD|VBP|VB|NN|JJ": """
een
""",
    "VBD|VBP|VB|NN|JJ": """
ank lt pt
""",
    "VBD|VBP|VB|NN|NNS": """
z
""",
    "VBD|VBP|VB|NN|RB": """
ew ok
""",
    "VBD|VBP|VB|VBN|NN": """
eed eld od
""",
    "VBP|VB|NN|JJR|RB": """
her
""",
    "VBP|VB|NN|JJ|JJR": """
ender r
""",
    "VBP|VB|NN|JJ|JJS": """
st
""",
    "VBP|VB|NN|JJ|RB": """
ast ead ere f ft he ht ide ike ime line oat ong rd sure tage ud ver y
""",
    "VBP|VB|NN|NNS|JJ": """
i
""",
    "VBP|VB|NN|NNS|RB": """
na
""",
    "VBP|VB|NN|RB|RBR": """
oner
""",
    "VBP|VB|VBN|NN|JJ": """
en ield ld ome set un ust wn
""",
}
