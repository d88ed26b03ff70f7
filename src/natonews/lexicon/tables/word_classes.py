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
billion eight fifteen fifty five forty four hundred million nine nineteen seven seventeen seventy six
sixteen ten thirteen thirty thousand three trillion twelve twenty two
""",
    "DT": """
a an another any each every some the these this those
""",
    "FW": """
etc etc. facto i.e.
""",
    "IN": """
against albeit although amid among amongst at atop because beneath beside between by despite during
except for from if into of onto than throughout till toward towards underneath unless unlike until upon
versus via whereas whether with within without
""",
    "JJ": """
-abortion -aged -ago -awaited -bond -born -candidate -care -choice -citizen -class -collar -conservative
-described -ditch -dollar -driven -duck -edged -ended -estate -expected -eyed -fashioned -fated -fired
-five -food -front -fund -gas -gay -government -grade -growing -haired -heavy -held -hit -home
-immigrant -income -inflicted -interest -knit -known -larger -largest -level -like -line -lived -looking
-minded -name -night -oriented -owned -paid -partisan -paying -powered -presidential -price -priced
-primary -proclaimed -quality -range -rate -rated -ravaged -scale -season -serving -sharing -stakes
-standing -tax -thin -throated -tier -torn -trump -wage -wide able abrupt absurd abundant abusive
acceptable accessible accountable accurate active actual acute adamant additional adept adequate
adjacent administrative admirable adverse advisory aesthetic affirmative affordable afraid aggressive
agricultural akin alive alternate amazing ambitious amicable ample ancient angry annual anonymous
anti-abortion anti-government anti-immigrant antipathy antiquated antitrust anxious apparent appropriate
apt arbitrary ardent armored arrogant artificial artistic ashamed assertive atrocious attractive
attributable authentic automatic automotive available aware awful awkward bad ballistic bankrupt
barbaric bare basic bearded beautiful beleaguered belligerent beneficial big bilateral bilingual
biological biomedical bipartisan bisexual bitter bizarre blank blatant bleak blind bloody blue-collar
bogus boisterous bombastic boring brave brilliant broad brown brutal bureaucratic busy candid capable
captive careful casual catastrophic caustic cautious central ceremonial certain chaotic charitable
charming cheap chronic civic civil civilized clandestine classical closed-door coastal cognitive
coherent collective colorful comfortable commercial common comparable compassionate compatible
compelling competent competitive composite comprehensive conceptual conciliatory conditional confident
confidential confrontational congressional conscious consecutive consequential considerable consistent
constitutional constructive consular consummate contemporary contentious continuous controversial
conventional convertible convoluted cordial corporate cosmetic costly countless courageous crazy
creative credible criminal critical crucial cultural curious customary cute cynical dangerous deadly
dear decent decisive defiant definitive delegate-rich deliberate delusional demagogic democratic
dependent desirable desperate despicable destructive detrimental developmental devout different
difficult digital dignified diplomatic dire dirty disappointing disastrous discriminatory disgusting
dishonest disingenuous dismal dismissive disorderly disproportionate disrespectful disruptive distant
distinct distinctive distressed diverse divine domestic dominant dramatic dual dubious durable
dysfunctional eager eastern economic educational effective efficient elderly electable elective
electoral electric electrical electronic elementary eligible emblematic eminent empty endless energetic
enormous enthusiastic entire environmental epic equal equitable eternal ethical ethnic evangelical
evasive eventual everyday evident excellent exceptional excessive excited exciting exclusive exhaustive
existential exotic expensive experimental explicit extensive external extramarital extraordinary extreme
factual fair false familial familiar famous fantastic far-right fascinating fat fatal fateful favorable
fearful feasible federal female fertile fervent few fictitious fierce fiery final financial fiscal
fitting flat flattering flexible fond foolish forceful foreign forensic formal former formidable
forthcoming fortunate fractious fragile fraudulent fraught frequent fresh friendly frightening fruitless
frustrating full fundamental funny furious futile generational generous genuine geographic geographical
geopolitical gifted gigantic glad global gloomy golden governmental gradual graphic grateful gray great
green grim gross gubernatorial guilty handsome happy hard-line harmful harsh hateful hawkish hazardous
health-care healthy heartfelt heavy hefty helpful high-level hilarious historic historical holy
home-state homegrown homeless homemade honest honorable hopeless horrible horrific hostile hot hourly
huge humanitarian humiliating hungry hypocritical hypothetical iconic ideal identical ideological
ignorant ill illegal illiberal immediate imminent immune impartial impatient implicit important
impossible impoverished impractical impressive improbable impromptu improper impulsive inaccurate
inactive inadequate inappropriate incendiary inclusive incoming incompatible incompetent incomplete
inconsistent inconvenient incorrect incredible incremental indefinite indigenous indirect indiscriminate
indispensable industrial ineffective ineligible infamous inflammatory influential informal inherent
inhumane initial inner innocent innovative insane insensitive institutional insufficient insurmountable
integral intellectual intelligent intense intensive interesting interim internal international
interventionist investigative ironic irrelevant irresponsible irreversible jarring jobless joint
judicial jumbo junk-bond keen keynote knowledgeable lackluster large latter leftist legal legendary
legislative legitimate lengthy lesbian leveraged lexical libertarian lifelong likable linguistic
literary lively local logical lonely longstanding lopsided low-income loyal lucky lucrative lush
luxurious mad magnanimous magnificent main mandatory many marginal massive mathematical mayoral
meaningful median medical memorable mental mere messy methodical millennial minimal minor misguided
modern modest momentous monetary monthly moral multilateral multinational multiple municipal murderous
murky muscular musical mutual nasty nationalist nativist natural naval necessary negotiable nervous
neutral new nice nightly ninth noble nominal normal northeastern northern notable notorious numerous
obvious occasional odd old ominous one-time onetime ongoing operational oppressive optimal optimistic
ordinary organizational other outdoor outer outgoing outlandish outraged outrageous outspoken
outstanding overdrive overt overwhelming painful palpable paramount paranoid parliamentary partial
particular partisan paternal pathological payable peaceful perilous permanent perpetual persistent
personal persuadable pervasive pessimistic philosophical physical pivotal plausible pleasant poisonous
polite political poor popular populous possible powerful powerless practical precarious precious precise
predatory predictable predictive preferable pregnant preliminary presidential prestigious pretax
prevalent previous prime-time private pro-business pro-choice probable problematic procedural productive
professional profitable profound prohibitive prominent promotional prone proper prospective prosperous
proud provisional provocative prudent psychological punitive pure pursuant qualified questionable quick
racial radical rainy rampant random rapid rare rational raucous raw ready realistic reasonable
rebel-held rebellious recent receptive reckless reflective regional regular regulatory relatable
relentless relevant reliable religious reluctant remarkable reminiscent remote renewable repressive
reproductive residential resistant respectful respective responsible responsive restive restrictive
rhetorical rich ridiculous rigorous ripe risky robust rocky romantic rough rowdy royal rural sacred sad
safe same sane scant scary scathing scientific seaside seasoned secondary sectarian secular seismic
selective self-described selfish semantic senatorial senior sensible sensitive serial serious seventh
several severe sexist sexual shaky shameful sharp sheer short-lived shrewd sick significant silent
similar simple simultaneous sincere single sizable skeptical skilled slim small smart sober social soft
solar sole solemn solid somber sophisticated sour southern sovereign sparse specific spectacular
speculative spirited spontaneous staggering stagnant stark statistical statutory steadfast steep stern
straightforward strange strategic strict strong structural stubborn stunning stupid subsequent
substantial substantive subtle suburban successful sudden sufficient suitable sunny super superb
superior supportive supreme surprising suspicious sustainable swift symbolic sympathetic systematic
systemic tactical talented tall tangible technical technological temporary tentative tenuous terrible
terrific terrifying territorial thankful theoretical therapeutic thin third-party third-quarter thorough
thoughtful tiny tired tolerant tough toxic traditional tragic transparent tremendous tribal tricky
troublesome troubling true trustworthy truthful tumultuous turbulent twin two-year typical ubiquitous
ugly ultimate unable unacceptable unanimous unapologetic unarmed unauthorized unaware unbelievable
uncertain unchanged unclassified unclear uncomfortable uncommitted uncommon unconditional unconscionable
unconstitutional unconventional undecided undeclared undemocratic undercover undisclosed undivided undue
uneasy unemployed unending unexpected unfair unfavorable unfortunate unfounded unhappy unheard
unidentified unilateral unique universal unlawful unlikely unlimited unmarried unmistakable unnamed
unnecessary unnoticed unofficial unorthodox unpaid unpledged unpopular unprecedented unpredictable
unprepared unprompted unrealistic unreasonable unrelated unrelenting unresolved unsafe unsecured
unsolicited unspeakable unspecified unstable unsubstantiated unsuccessful unsustainable untenable
untouched untrue untrustworthy unusual unwanted unwelcome unwilling unworthy upbeat upcoming uplifting
upper urban urgent useful useless usual vacant vague valid valuable various vast verbal viable
vice-presidential vicious vigorous violent viral virtual visceral visible visual vital vivid vocal
volatile voluntary vulnerable wary wasteful weak wealthy weird well-known western white wholesale
widespread willing wise wishful wonderful workable working-class worrisome worthwhile worthy wrong
yellow young
""",
    "JJR": """
bigger broader cheaper cleaner clearer easier fewer greater larger narrower newer older poorer safer
shorter slower smaller smarter softer stricter stronger tighter tougher trickier weaker wealthier
younger
""",
    "JJS": """
biggest closest deadliest deepest earliest easiest eldest finest greatest highest largest latest loudest
lowest nearest newest oldest poorest richest safest smallest strongest toughest weakest wealthiest worst
youngest
""",
    "MD": """
'll ca can could may might must ought shall should wo would
""",
    "NN": """
-all -author -bearer -being -counter -deportation -raiser -up -wife ability abortion absence absentee
abundance abuse acceleration acceptance accession accident accommodation accomplishment accord
accordance accountability accountant accuracy accusation achievement acquisition action activism
activity actor actress ad adaptation addiction addition adherence administration administrator
admiration admission adoption advantage adventure adversary advice adviser advisor advocacy affection
affiliate affiliation affordability aftermath afternoon agency agenda agent aggression agony agreement
agriculture aide aircraft airline airplane airport airspace airtime aisle alienation alignment
allegation allegiance alliance ally aluminum ambassador ambition amendment ammunition analogy analysis
analyst anatomy anger animal animosity anniversary announcement anonymity antagonist anthropologist
antiabortion anticipation anxiety anybody anyone anything apartment apology app apparatus appearance
appetite applause application appointee appointment appreciation approval arbiter arbitration architect
architecture archive area arena argument army arrangement array arrival arsenal art article artillery
artist aspect ass assassination assault assembly assertion assessment asset assistance assumption
assurance astronaut asylum atmosphere attendance attention attitude attorney attraction attrition
audience auditorium authenticity author authority authorization auto autobiography automobile autumn
availability avenue aviation awareness baby bachelor backdrop backer background backlash backlog
backyard badge baggage bailout bakery ball ballot ballroom banker bankruptcy banner bargaining barrage
barrel barrier base baseball basis basketball bastion batch bathroom battery battlefield battleground
beach beauty bed bedrock bedroom beer behalf behavior belief belt bench beneficiary betrayal bias bidder
bigotry bill billionaire biography bird birth birthday birther birthplace bit bitterness blackmail
blessing blip bloc blog blogger blood bloodshed blowback blowout bluster board body bomber bond book
boom boomer boon booth border boss boulevard bouquet bout bowl boxing boy boyfriend brain brainchild
brass brawl brazen breach bread breadth breakdown breakfast breakup breath briefing brink broadcaster
broadside brokerage brother brutality bubble budget buildup bullet bulwark bump bumper bunch burden
bureau bureaucracy bus business businessman butter buyer cabinet cable cache calculation calculus
calendar caliphate caller camel camera camp campaigner cancellation cancer candidacy candidate candle
capability capacity capita capital capitalism capitalization captain captivity car carbon card career
carelessness cargo carpet carrier cartel case cash casino casualty catastrophe catcher category caveat
ceasefire ceiling celebration celebrity cell cellphone cemetery census cent centerpiece centre century
ceremony certainty certification chairman chairwoman challenger chamber championship chance chaos
chapter character charisma charity charm chatter cheese chemistry chest child childhood chocolate choice
chorus chunk church circuit circus citizen citizenship city civility civilization clarification clarity
class classification classroom clause cleansing clearance cleric clerk client cliff climate clinic clip
clock clothing cloud clout club clue clutch coach coal coalition coast coat cocaine code coffee coin
coincidence collaboration collar colleague collection college colony color column columnist combination
comeback comedy commander commentary commentator commerce commission commitment committee commodity
commonwealth communication communism community company comparison compassion compensation competence
competition competitiveness competitor complaint completion complexity complicity compliment component
computer concentration concern concert concession conclusion condemnation condition conductor conference
confidence confidentiality confirmation conflict confrontation confusion congestion congressman
congresswoman connection conquest conscience consciousness consent consequence conservation
consideration consistency consolidation conspiracy consternation constituency constitution construction
consulate consultant consultation consumer consumption containment contempt contender contention context
continent continuation contractor contradiction contribution contributor controversy convenience
convention convergence conversation conversion conviction convoy cooperation coordination coordinator
copy corn cornerstone coronavirus correction correctness correlation correspondence correspondent
corridor corruption cotton council counseling countdown counterterrorism counterweight country
countryside couple courage court courthouse courtroom coverage crackdown craze cream creation
credibility credit crew crime crisis critic criticism critique crystal culprit culture curfew curiosity
currency curriculum cushion custody custom customer cyberspace cycle dad dairy danger darkness darling
dash database date datetime daughter dawn day daylight deadline deadlock dealer dean death debater debt
decade decision deck declaration decree dedication defection defendant defender defense deference
definition degree delegate delegation delivery demeanor demise democracy demonstration denial
denuclearization denunciation departure deployment deportation depression depth dereliction descent
description desert desk desperation destination destiny destruction detention determination deterrent
devastation developer development device dialogue dictator dictatorship dictum difference difficulty
dignity dilemma dimension dining dinner dioxide diplomacy diplomat direction director dirt disaffection
disagreement disappearance disappointment disapproval disaster disbelief discipline disclosure
discomfort disconnect discontent discord discovery discretion discrimination discussion disdain disease
disgrace dismissal disobedience disorder disparaging displeasure disposal disposition disruption
dissatisfaction dissolution distinction distraction distribution district diversity dividend division
docket doctorate doctrine document documentary documentation dog dollar domain dominance domination
donation donor door downtown downturn dozen drama driver drone drought drug duo duration dust duty
dynasty dysfunction e-mail eagerness ear earth earthquake economist economy ecosystem edge edition
editor education effect effectiveness efficiency effort electability election electorate electricity
element elimination embargo embarrassment embassy emergence emergency emigration emotion empathy
emphasis empire employee employer employment empowerment encouragement encryption endeavor endorsement
enemy energy enforcement enforcer engagement engine engineering enlargement enrichment enrollment
enterprise entertainer entertainment enthusiasm entitlement entity entourage entrance entrepreneur entry
environment envoy epicenter epidemic episode equality equation equipment equity equivocation era erosion
error escalation escort espionage essence establishment estate ethnicity euphoria evacuation evaluation
eve evening event everybody everyone everything evidence evolution exaggeration examination example
exception excitement exclusion execution existence exodus expansion expectation expense experiment
expertise explanation exploitation exploration explosion exposure expression expulsion extension extent
extinction extradition extremism eye fabric facet facility fact faction factor factory faculty failure
fairness faith faithful fallout fame familiarity family farm fascination fascism fashion fate father
fatigue favorability fax feat fee feedback felony fence fervor festival feud fever fiction field fighter
filibuster financier finger firearm firebrand firepower firestorm firewall first-in-the-nation fitness
fixture flagship flap flashpoint fledgling fleet flexibility flight floor flurry fodder follow-up
fondness food foot footage football footing footprint foreclosure forefront forgiveness format formation
formula fortune foundation founder fraction framework franchise fraud fray freedom freelance freshman
friend friendship fringe frontier frontrunner fruit frustration fugitive fundraiser furniture furor fury
gaffe gallery gallon gambling game gang gap garbage gas gasoline gate gaze gender generation generosity
gentleman geography gesture gift girl girlfriend glass glimpse globalization globe gloom glut goal golf
gonna goodbye goodness goodwill gossip governance government governor grade graduation grain grammar
grandfather grandmother grass gratitude gravity greatness greed greenhouse greeting grenade gridlock
grief grip grocery ground groundwork group growth guardian guerrilla guest guidance gunfire gunman
gutter guy gym habit habitat hacker hair hall handful hangar harassment hardship hardware hashtag hatred
haul haven health heart heartland heat heck heckler height heir helicopter hell helm heritage hero
heroin heroism hesitation heyday hierarchy highway hike hill historian history holder hole holiday
homage homeland homicide homosexuality horizon horror horse hospital hostage hostility hotel hour
household housing href hub humanity humility hunger hurdle husband ice icon idea idealism identification
identity ideology ignorance illness illustration image imagery imagination imbalance immigration
immunity impeachment implementation implication importance impression improvement inability inaction
inauguration incarceration incarnation incentive inception incest inch incident inclination inclusion
income independence index indication indicator indictment industrialist industry inequality inertia
inevitability inference infighting inflation inflection influx information infrastructure inheritance
initiation initiative injunction injury injustice ink innovation input inquiry insanity insecurity
insider insight insistence inspector inspiration instability installation instance instinct institution
instrument insurance insurer insurgency insurgent integration integrity intelligence intemperate
intensity intention interaction interest interference intern internet interpretation interrogation
intersection intervention interviewer intimidation introduction invasion inventory investigation
investment investor invitation involvement iron irritation island isolation item jail jeopardy jet
jewelry job joke journal journalism journalist journey joy judgement judgment judiciary juncture
jurisdiction jurist justice justification killer king kingdom kitchen knee knife knight knowledge lab
labor ladder landscape landslide lane language lap laser laughter law lawmaker lawsuit lawyer layer
leader leadership league leather lectern lecture leeway leg legacy legend legislation legislator
legislature legitimacy length lens lesson letter liability liaison liar liberation liberty library
license lid lieutenant life lifestyle lifetime likelihood limelight limestone limitation line liquidity
list literature litigation litmus load loan location logic loophole loss lot loyalist loyalty luck lunch
lurch luxury machine machinery madness mafia magazine magistrate magnate magnitude mainstay maintenance
majority makeover maker makeup malaise mall man management manager maneuver manhunt manipulation
manipulator manner mansion mantle mantra manufacturer manuscript marathon margin marker marketing
marketplace marriage massacre mat matchup mate math maturity mayhem mayor mechanism mediation medicine
meltdown member membership memo memoir memory merchandise mercy merger message method microphone midday
midnight midst migration mile milestone militia milk mill millionaire mining minister minority minute
miracle mirage misconduct misdemeanor misery misinformation missile mission mistake misunderstanding
misunderstood mob mockery mode model modeling moderator modification mom moment momentum monarch money
moniker monopoly month monument mood morning mortar mosque mother motion motivation mountain mouth
movement movie mud municipality museum music musician mystery namesake narrative narrator nation
nationalism nature navy necessity negligence negotiation negotiator neighborhood neighbourhood neon
nephew nerve network neurosurgeon neutrality news newsletter newspaper niche nickname night nightclub
nobody nod noise nomination nominee none nonsense noon norm nose notch nothing notion number oath
obesity objection obligation oblivion observation obsession obstacle obstruction occasion occupation
occurrence ocean offense office officer oil ois onslaught openness operation operator opinion opponent
opportunist opportunity opposition optimism option orbit orchestra organisation organization organizer
orientation origin orthodoxy ouster outbreak outcome outlet outpost output outrage outset ovation
overarching overcapacity overreach oversight overtime owner ownership p p.m. pace package pact page pain
pair palace palm paltry panel paper paperwork parade parent parliament parole part participant
participation partisanship partner partnership party passage passenger passion passport pastor patch
path pathway patience patient patriarch patron pawn payback paycheck payment payroll peace peacekeeping
peanut pediatrician peer penalty penchant peninsula pep percent percentage perception perch performance
peril period perjury permission perpetrator persecution persistence person persona personality
perspective pessimism petition petroleum phenomenon philanthropist philosophy phone photo photograph
photographer physician pic picture pie piece pill pillar pioneer pipeline pit pizza placement plagiarism
plaintiff plane planet plant platform playbook player plea pleasure plight plurality pm pocket poison
polarization policy politician politicking pollster pollution pop pope popularity population populism
pornography portfolio portion portrait portrayal position possession possibility poster posture pottery
poverty powerhouse practice pragmatism prayer predecessor prediction preference pregnancy prelude
premiere premium preparation preparedness prescription presence presentation preservation presidency
president prevention price pride priest priority prison prisoner privacy prize probability probation
problem procedure producer product production productivity profession professionalism professor profile
profiling program programming progression projection prominence promotion proof propaganda property
proponent proportion proposal proposition prosecution prosecutor prospect prosperity protection
protester provider province provision prowess psychiatrist psychology psychopath publication publicity
publisher punishment puppet purpose pursuit quagmire quarter quest queue race racism radar
radicalization radio raft raid rail rain rant rape rate ratification rating ratio rationale re-election
reaction reader readiness reality realization realm reason reassurance rebellion reception recession
recipe recipient recklessness recognition recommendation reconciliation reconstruction recording
recourse recovery recreation recruiter recruitment redemption reduction reelection reflection refuge
refugee refusal regime region registration regulation regulator rehabilitation rejection relation
relationship relevance relief religion reluctance remark reminder removal renegade renovation
reorganization repatriation replacement reporter representation republic reputation requirement research
researcher resentment resettlement residence resignation resistance resolution resonance response
responsibility restaurant resting restoration restraint restriction restroom resurgence retailer
retaliation retention retiree retirement retrospect revelation revenge revenue reversal revival
revolution rhetoric rider rifle rift riot rivalry river road robbery rocket role rollout roof room rout
row rubber runoff sadness safety sake salary sale sample sand satellite saturation scandal scenario
scene scenery schadenfreude schedule scheme scholar scholarship school science scientist scope script
scrutiny seafood season secrecy section sector security sedition segment segregation selection self
seller semblance seminar senator sensitivity sentence sentiment separation seriousness servant service
session setback settlement setup sex sexism shadow shakeup shareholder sheet sheriff shirt shortage
shortfall showman shutdown side siege sight signature significance silence sincerity singer sister site
situation skepticism skill skin sky skyline slate slave slavery slew slide slogan slot slowdown slump
smartphone snapshot sniper soccer socialism society software soil solution somebody someone something
son sorrow soul source sovereignty space span spate speaker specialty spectacle spectrum speculation
speech speechwriter sphere spike spinoff spirit spite spoiler spokesman spokesperson spokeswoman
sponsorship spoon sport spouse spree spring sprint stability stadium staffer staffing stagnation stake
stance standard-bearer standoff staple star statehood statement station statue stature status statute
steam steel stepmother stimulus stock stone storage store story strand stranger strategist strategy
straw streak street strength stride strife string stroke stronghold strongman structure student studio
stuff stunt style submission subsidiary substance suburb subway success succession successor sugar
suggestion suicide suite suitor summary summer summit sun supermarket supporter suppression supremacist
supremacy surgery surplus surveillance survey survival suspension suspicion swagger swath swipe symbol
sympathy synagogue sync syndicate system table tag takeaway takeover tale talent tank tanker tape tariff
task taxi taxpayer tea teacher team technique technology teenager telegram telephone teleprompter
television temperament temperature tendency tenet tennis tenor tension tent tenure term terrain
territory terror terrorism testament testimony text textbook theater theatre theft theme theory therapy
thing threat threshold thrift thriller ticket tide tier time timeline timestamp timing tissue title
tobacco today toilet tolerance toll tomorrow ton tonight tool topic torture toughness tourism tourist
tournament tower town toy traction trader tradition trafficking tragedy trail traitor trajectory
transaction transcript transformation transit transition translation transmission transparency
transportation treason treasure treasurer treatment treaty tree trial tribe tribute trio troop trouble
trove truce truck trucking trustworthiness truth tsunami tube tuition tumult tunnel turbulence turmoil
turnaround turnout turnover tweet-author twist tycoon type ugliness ultimatum uncertainty uncle underdog
underwriter unemployment unification union unit unity universe unpopularity unpredictability unrest
unwillingness upbringing uprising upswing uranium urgency usage user utility vacancy vacation vaccine
vacuum validity valley vanguard variation variety vegetation vehicle vein vendor venue verge version
vessel viability vice vicinity victim victory video viewer viewership viewpoint vigor village violation
violence virtue virus vision visitor vitriol voice voiceover volatility volley volume voter
vulnerability wage wagon wall war warehouse warfare wariness water wayside weakness wealth weapon web
website wedding week weekend weight welfare wheelhouse whirl whisper wholesaler whomever widow wife wig
wildlife willingness windfall window wine wing winner winter wisdom witch withdrawal woman word wording
worker workforce world worldview writer wrongdoing yard year yesterday yoga youth zeal zone zoo
""",
    "NNP": """
al des es f marijuana sharia tweet-id tweet_id twitter.com xenophobe
""",
    "NNS": """
-downs -goers -offs -quarters -runners -scenes -states -thirds -ups abilities abortions abuses academics
accessories accommodations accomplishments accusations achievements acquisitions actions activists
activities actors adjustments administrations administrators ads adults advantages adversaries
advertisements advisers affairs agencies agendas agents ages agreements aides airlines airports
airstrikes airwaves aliens allegations allegiances alliances allies ambassadors ambitions amendments
amenities analyses analysts analytics angles animals announcements antics anxieties apartments
appearances applicants applications appointments areas arguments armies arms arrangements arrivals
artifacts artists arts aspects aspirations assaults assertions assessments assets assignments associates
assumptions assurances astronauts athletes atrocities attackers attendees attitudes attorneys
attractions attributes audiences authorities authors babies backers backgrounds bags balloons ballots
bands bankers banks barriers batches bathrooms battlegrounds battles beaches beers behaviors beheadings
beings beliefs bells benchmarks beneficiaries benefits bets biases bidders bids billions bills
biographies birds bits blacks blockades boats bodies bombers bombings bombs bonds bonuses books boos
boots borders borrowers bosses bottles boundaries bounds boutiques boxes boys brains branches brands
breaches breakfasts breakthroughs bribes bridges briefings brokers brothers budgets buildings bullets
burdens buses businesses businessmen butts buyers cables cafes calculations cameras camps candidacies
candidates candles capabilities capitals captains cards careers caregivers carriers cartels cases
casinos casualties categories caucus-goers caucusgoers caveats ceilings celebrations celebrities
cellphones centrists cents centuries ceremonies certificates chains chairmen challengers chances
channels chants chapters characteristics characters charges charities checks chemicals children chips
choices chunks churches circles circumstances cities citizens civilians classes classmates clearances
clerks clicks clients clinics clips closures clothes clouds clubs clues coalitions codes coffers
colleagues collections colleges columns commanders commentators comments commercials commitments
committees communications communities companies comparisons competitors complaints components compounds
computers concepts concerts concessions conclusions conditions condolences conferences confrontations
congratulations connections consequences conservatives considerations constituencies constituents
constraints consultants consumers contacts contenders contents contests contractors contracts
contributions contributors controversies conventions conversations convictions cookies copies corners
corporations corridors counterparts counties countries couples courses courts cracks cranes credentials
creditors crews crimes criminals crises criteria criticisms critics crowds cues culprits cultures
currencies currents customers cycles damages dangers data daughters days dealers dealings deaths debates
debentures debts decades decisions declarations deeds defaults defeats defections defects defendants
defenders defenses deficiencies deficits degrees delays delegates deliberations democracies demographics
demonstrations demonstrators departments deployments deportations deputies descriptions destinations
details detainees detractors developers developments devices dictators differences difficulties digits
digs dimensions diners dinners diplomats directions directors disabilities disagreements disasters
disclosures discounts discoveries discussions diseases disparities disruptions dissidents distances
distinctions districts dividends divisions doctors dogs dollars donations donors doors doubts dozens
drinks drivers drones droves drugs dues duties dynamics earners earnings ears economies economists edges
editorials editors effects efforts eggs elders elections electorates elements elites emails embassies
emergencies emissions emotions employees employers enclaves endorsements endorsers enemies engagements
engineers enterprises enthusiasts entities entrepreneurs environments episodes errors establishments
ethics euros evangelicals evenings events evils examples exams exceptions excerpts excesses executives
exercises exiles expectations expenditures expenses experiences experts explanations explosions
explosives expressions extensions extremists eyebrows eyes facilities factions factories factors facts
failures families fans farmers farms fathers feds feelings fees feet festivals fibers fides fields
fighters files filings films finances financiers findings fingerprints fingers firearms fireworks firms
fishermen fixtures flags flames flaws fliers flights floods floors flowers foes folks followers foods
footsteps forays forces forecasts foreigners fortunes forums foundations founders francs frauds freedoms
friends fringes front-runners fronts frustrations fuels fugitives functions fundraisers funds futures
galleries games gaps gases gates gatherings generals generations gentlemen gestures gifts girls glasses
gloves goals goers goods governments governors grabs grandchildren grandmothers grandparents grants
grievances grounds groups guerrillas guests guidelines gunmen guns guts guys habits hackers halls hats
hawks headaches headlines hearings hearts heels helicopters heroes highways hikes historians histories
holders holdings holdouts holes homeowners homes homicides hopefuls horrors hospitals hostages
hostilities hotels hours households hubs humanities hundreds hurdles husbands ideals ideas identities
ideologies illegals images immigrants implications impressions improvements incentives incidents incomes
inconsistencies incumbents independents indications individuals industries infections ingredients
inhabitants initiatives injuries inquiries inroads insiders insights inspectors instances instincts
institutions instructions insults insurers insurgents intellectuals intentions interactions interests
interns interruptions intrusions inventories investigations investigators investments investors islands
issues items jeans jeers jets jihadists jobs journalists judges judgments jurisdictions justices kids
killings kilometers kinds labels laborers ladies landlines lanes languages lapses lawmakers laws
lawsuits lawyers layoffs leaders leaks leanings leases lectures legacies legislators legs lenders
lengths lesbians lessons letters levels liabilities liberals libertarians liberties licenses lifetimes
lights limitations lines lips listings loads loans lobbyists localities locals locations loopholes
losers losses lots lows loyalists loyalties machines magazines mailers majorities makers managers
manners manufacturers maps marchers margins markets matchups materials mayors measures mechanisms media
meetings members memoirs memories men merchants mergers messages methods migrants miles militants
militias millennials millions mills minds miners mines ministers minorities minors minutes missiles
missions missteps mistakes models moderators moments months mortgages mosques mothers motives mountains
movements movies munitions murals murderers murders museums names nationalists nationalities nationals
nations negatives negotiations negotiators neighborhoods neighbors networks newcomers newspapers
nightclubs nights nods nominations nominees nonprofits nonwhites norms noses notions nuances numbers
nurses objections objectives obligations observations observers obstacles occasions odds offenders
offerings officeholders officers offices officials ones openings operations operators opinions opponents
opportunities options organisations organizations organizers origins others outcomes outlets outsiders
overtures owners packages pages pains paintings palaces panels pants papers parameters parents parks
participants parties partisans partnerships parts passages passengers passions passports pastors paths
patients patrons patterns paychecks payments peacekeepers peasants peers penalties pence pensions people
peoples perceptions performances periods perks perpetrators personalities personnel persons perspectives
petitions phones photographers photographs photos pictures pieces pigs pillars pilots pivots placards
places plaintiffs planes planners plants plates platforms platitudes players pleas pockets poles police
policies politicians polls pollsters populations portions ports positions possibilities posters pounds
powers practices prayers precautions precedents precincts predecessors predictions preferences premises
premiums preparations prescriptions presidents pressures prices primaries principles priorities
prisoners privileges problems procedures proceedings producers products professionals professors
profiles profits programs progressives prohibitions projections projects pronouncements properties
proponents proportions proposals props prosecutors prospects protections protesters protests providers
provinces provisions psychologists publishers punches pundits pupils purchases purposes qualifications
qualities quantities quarters queries races racists radicals raids rains rapists ratings reactions
readers realities reasons rebels recipients recommendations records reefs references reforms refugees
regimes regions regulars regulations regulators relations relationships relatives religions remittances
remnants renewables reporters representatives republics requirements researchers reservations residents
resolutions resorts resources respondents responders responses responsibilities restaurants restrictions
retailers retirees revelations revelers revenues reviews rights riots rivals roads robots rockets rocks
roles rooms roots rounds routes rows rulers rulings rumors salaries sales samples sanctions scandals
scenarios scenes schedules scholars schoolchildren schools scientists screens seas seats seconds
secretaries secrets sections sectors securities seeds seekers segments seizures selfies sellers senators
senses sensitivities sentences sentiments servers services sessions shareholders sheets shells shelves
shenanigans shipments ships shirts shoes shooters shootings shops shores shortages shortcomings
shortfalls shots showings shrinks siblings sidelines sides sights signatures similarities sisters sites
situations skills slates sleeves slurs smugglers societies soldiers solutions songs sons sorts sources
speakers specialists specifics speculators speeches spies sports spots spouses staffers staffs stages
stakes stalwarts stamps stances standards staples statements stations statutes stereotypes stickers
stores stories strangers strategies strategists streets strengths strides strongholds structures
students stumbles styles subjects subsidies suburbs successes successors suggestions suits summers sums
superdelegates supermarkets supplies supporters supremacists surprises surroundings surveys survivors
swaths systems tables tactics tallies tanks tapes tariffs tasks taxes taxpayers teachers teams tears
techniques technologies teenagers teeth temperatures temples tendencies tens tensions terms territories
terrorists tests textiles thanks themes theories things thoughts thousands threats three-quarters
tickets ties tiles times tips titans titles tons tools topics tourists tours towers towns toys traders
trades traditions traffickers tragedies traitors transcripts transformations travelers treaties trees
trends tricks trillions troops trucks tunnels types uniforms unions units universities upsets users
variables vehicles vendors ventures venues versions veterans victims victories videos viewers villages
violations virtues visas voices volumes volunteers voters vulnerabilities wages waivers walls warehouses
warnings warplanes warrants wars watchers waters ways weaknesses weapons websites weekends weeks whites
wings winners witnesses woes women words workers workstations worlds worshippers wounds writers years
zones
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
additionally adequately admittedly afoul afterward afterwards again aggressively ago ahead alike
allegedly almost already also alternately alternatively altogether always anew angrily annually anymore
anytime anywhere apiece apparently appropriately approximately arbitrarily arguably automatically
awkwardly backwards badly barely basically belatedly bitterly bluntly boldly briefly broadly candidly
carefully categorically certainly chiefly clearly closely collectively commonly completely conceivably
confidently consequently considerably consistently constantly continually correctly critically
culturally currently decidedly decisively deeply definitely definitively deliberately democratically
derisively desperately differently directly disastrously disproportionately domestically dramatically
drastically eagerly easily economically effectively else elsewhere emotionally enormously
enthusiastically entirely equally especially essentially ethnically even evenly eventually ever
everywhere exactly exceedingly exceptionally exclusively explicitly expressly extensively
extraordinarily extremely fairly falsely famously fatally favorably federally fiercely finally
financially firmly firsthand flatly forcefully forcibly formally formerly fortunately frankly freely
frequently fully fundamentally furthermore generally generously geographically gleefully globally
gradually greatly handily happily hardly harshly hastily heavily hence here highly historically honestly
hopefully hotly however ideally ideologically illegally immediately immensely implicitly importantly
improperly incidentally increasingly incredibly indeed indefinitely independently indirectly
individually inevitably infamously informally initially instantly instead intellectually intentionally
interestingly internationally ironically jointly jokingly just justifiably keenly largely lately legally
literally locally loudly mainly markedly massively mathematically maybe meanwhile mentally merely
methodically militarily moreover mostly n't namely narrowly nationally naturally nearly neatly
necessarily never nevertheless newly nonetheless normally not notably notoriously now nowadays nowhere
obviously occasionally officially often openly originally ostensibly otherwise overly overtly
overwhelmingly painfully partially particularly partly peacefully perfectly perhaps periodically
permanently personally plainly playfully pointedly politically poorly positively possibly potentially
practically precisely predominantly prematurely presumably previously primarily principally privately
probably professionally profoundly progressively prominently promptly properly proportionally proudly
publicly purely quickly quietly racially radically rapidly rarely rather readily realistically really
reasonably recently regardless regularly relatively relentlessly reliably reluctantly remarkably
repeatedly reportedly respectively retroactively rhetorically rightly routinely safely secretly
seemingly seldom separately seriously severely sexually sharply shortly significantly similarly simply
simultaneously sincerely singularly slightly slowly socially solely solidly somehow sometime sometimes
somewhat somewhere soon sparsely specifically spectacularly squarely starkly staunchly steadily still
strategically strictly strongly stubbornly subsequently substantially successfully suddenly supposedly
surely surprisingly swiftly systematically technically temporarily terribly then thereafter thereby
therefore thoroughly thus tightly too totally traditionally tremendously truly typically ultimately
unanimously unconditionally undoubtedly unexpectedly unfairly unfavorably unfortunately uniformly
uniquely unnecessarily unsuccessfully unusually usually utterly vastly vehemently viciously vigorously
virtually voluntarily warmly whatsoever wholly widely wildly wrongly
""",
    "TO": """
to
""",
    "UH": """
ah hello hey oh uh um wow yes
""",
    "VB": """
be
""",
    "VBD": """
arose ate became began blew broke came chose did drew drove fell flew froze gave grew hid knew ran rose
sank saw shook slid spoke threw took undertook was went were withdrew wore wrote
""",
    "VBG": """
abandoning accelerating accepting accomplishing according accusing achieving acquiring adding addressing
admitting adopting adoring advancing advising affecting agreeing ailing aiming alienating aligning
alleging allowing alluding analyzing announcing answering anticipating appearing applying approaching
approving arguing arming arranging arriving asking assaulting assembling asserting assisting assuming
attacking attempting attending attracting avoiding awaiting barring bashing battling becoming believing
belonging benefiting biting blaming blasting blowing bolstering booing boosting bordering bracing
bringing broadening bruising burning burying calculating canceling capitalizing capturing casting
catching causing celebrating championing changing chanting charging chatting chiding chipping citing
claiming clearing clinging collaborating collapsing collecting combating combatting commenting
committing communicating comparing competing compiling completing conceding condemning conducting
confirming confounding confronting congratulating connecting considering consisting consolidating
contacting containing continuing contrasting convening converting cooling cooperating coordinating
countervailing courting covering cracking crashing creating crediting criticizing crumbling crushing
crying dealing deciding declaring declining decreasing decrying defeating defending delivering
demonstrating denouncing denying departing depending depicting deploying deporting depriving derailing
describing destroying detailing deteriorating determining developing differing diminishing discouraging
discussing dismissing displaying distributing dividing doing doling donating doubling dragging drawing
dropping dying easing electing elevating eliminating embracing emerging emphasizing employing empowering
endangering endorsing enforcing enjoying ensuring entering eroding erupting establishing evaluating
examining exceeding exchanging executing existing expanding expecting experiencing explaining exploring
exposing expressing extending eyeing facilitating facing fading falling fanning favoring fearing
featuring figuring filling filming finishing fixing fleeing floating flowing focusing forcing forming
fostering fracking framing freeing fueling fulfilling funneling furthering gaining galvanizing garnering
gearing generating getting going granting grappling grieving growing guiding hailing hammering handing
happening harassing having heading helping hemorrhaging highlighting hitting holding honing honoring
hoping hosting hurting ignoring implementing implying imposing improving inciting including increasing
indicating informing injuring insisting installing intensifying interfering intervening interviewing
introducing investigating inviting invoking involving issuing joining joking keeping kicking knocking
knowing laboring lagging laughing launching laying leaning leaving legalizing letting lifesaving
limiting lingering lining linking looking losing maintaining manipulating marking masterminding
measuring mentioning mobilizing mounting mulling needing noting numbering obstructing obtaining
occupying occurring opposing outlining overhauling overlooking overseeing overtaking owing owning
pandering participating paying pending persuading picking pioneering pitting pivoting placing pledging
plotting plunging pointing portraying posing postponing pouring practicing praising praying predicting
preparing preserving pressuring pretending prevailing preventing producing profiting projecting
promoting prompting proposing prosecuting protecting protesting providing proving pulling pursuing
pushing putting quoting racing racking raising ramping ranging reaching reacting reassuring recalling
receiving reciting reclaiming recognizing recommending recurring reducing reeling referencing referring
reflecting reforming refusing regaining regarding registering regulating reiterating rejecting relating
releasing relocating relying remaining reminding removing reneging repealing repeating replacing
representing reprising requesting requiring resisting resonating respecting responding restricting
resulting resuming retaining retiring revealing reveling reversing reviewing reviving ripping rising
rousing rubbing rushing sagging scrambling screaming searching securing seeing seeking seeming seizing
sending separating serving settling shaping shedding shutting siding sipping sitting slashing sliding
slipping smiling sounding sparking spearheading splitting sprawling spreading starring stating staving
steering stemming stepping stifling stoking stopping stressing struggling studying succeeding suggesting
suing supplying supporting surging surpassing surrendering surrounding surveying suspending swinging
switching tacking tamping tapping targeting taxing tearing thanking throwing thrusting ticking tilting
tinkering tipping tossing totaling touching touting towering trailing transferring transforming
traveling treating trending trumpeting trying tying undercutting underestimating undergoing undermining
underscoring unfolding uniting upholding using varying vetoing violating visiting vowing vying waging
waning wanting wasting watching waving wearing weeping weighing widening winding wiping withdrawing
withering witnessing wondering wounding zeroing
""",
    "VBN": """
-called based beaten been begun born chosen done drawn driven flown given gone gotten grown overtaken
rewritten risen rung seen shaken shown spoken stolen sworn thrown torn undertaken written
""",
    "VBP": """
'm 're are
""",
    "VBZ": """
accepts accuses acknowledges adds admits advises affects agrees allows announces appears applies
appreciates argues arrives asks assumes attends attracts bears becomes begins believes belongs blames
boasts boosts bows brings builds cares carries celebrates chooses cites closes combines comes concludes
condemns conducts connects considers constitutes contains contends continues converts covers creates
decides declares demonstrates denies departs depends describes deserves develops dies disagrees
discusses dismisses does earns embraces emerges emphasizes employs encompasses encourages endorses
enjoys entails exceeds expands expects expires explains exposes expresses extends fails falls fares
feels finds fits flies focuses follows gathers gets gives goes grows happens has hates helps holds
identifies ignores illustrates implies improves includes indicates injects insists intends involves is
joins keeps knows lacks lags lays leaves lets lifts listens looms maintains makes meets misses nears
occurs opens opposes oversees owes owns pays poses prefers prepares prevents produces promotes proposes
protects proves provides publishes pulls purports pursues pushes puts raises realizes recognizes reduces
refers reflects refuses rejects relies reminds represents requires resembles resonates responds retains
reveals says seeks seems sees sells sends serves shakes sits speaks specializes spends spreads stands
stems succeeds suggests survives symbolizes takes teaches tells tends thinks threatens tilts translates
travels tries underscores understands unites urges violates wants warns wears welcomes withdraws writes
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
-affiliated -degree -delegate -hand -screen -seat -six -week -white -word -yard
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
aboard about after alongside as before below besides beyond notwithstanding once since though under
""",
    "IN|RP": """
across en in on
""",
    "JJR|RBR": """
closer deeper earlier faster harder higher less more sharper wider worse
""",
    "JJS|RBS": """
hardest least longest most
""",
    "JJ|FW": """
pro
""",
    "JJ|JJR": """
-board -earlier -gun year-earlier
""",
    "JJ|NNP": """
childish continental cozy interfaith lax lone metropolitan newfound nonpartisan xenophobic
""",
    "JJ|RB": """
-friendly alone daily damn dead deep downward early easy enough extra far first fourth hard inevitable
late likely little long loose loud mild much nationwide offshore online only outright overall overhead
overnight overseas plain pretty prior real roughly short sixth statewide straight tight timely
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
-roots -services grass-roots grassroots nuts two-thirds
""",
    "NNS|NNP": """
cars logistics m politicos
""",
    "NN|FW": """
al. coup expletive quo
""",
    "NN|JJ": """
-abiding -action -air -back -ballot -be -business -city -control -cost -country -date -democracy -digit
-donor -dozen -election -end -establishment -face -fire -fly -game -generation -half -head -immigration
-industry -key -large -law -left -life -long -made -mail -maker -market -media -minute -money -mongering
-month -party -payer -place -president -profile -profit -quarter -rich -runner -school -security -sex
-shot -show -sister -star -state -store -style -term -terrorism -time -two -uncle -way -yield absent
academic activist adult affluent airstrike alternative anti-establishment assistant audio authoritarian
average behemoth benchmark bio black blond blue bottom brash breakthrough brief bright bulk capitalist
careless causal cease-fire center centrist characteristic chemical chief civilian classic collaborative
collateral combative communist complex compound con concrete confinement conservative constant content
contingent core counterpart courtesy crude current cyber dark defensive demographic deputy
disenfranchised displacement dissident divisive double-digit dynamic earnest editorial eligibility
emotional equivalent essay essential evil excess executive expert explosive extremist fake fascist
favorite fellow feminist fifth fine firm first-term fluid fossil foul four-day free-trade front
front-runner full-time fun funeral future general general-election genocide giant glide gold good grand
grave great-uncle half-dozen hardline high-profile high-yield hoax honesty hopeful human immigrant
imperative impulse incumbent independent individual instant intent interior internationalist ire
isolationist junior key last-minute laundry law-abiding leftward liberal liquid lobbyist long-term
longtime loser magic mainland mainstream major makeshift male martial mass material mathematician
maximum medium memorial metric middle middle-class migrant militant military minimum misogynist mobile
moot national native needy negative net nonprofit novel nuclear objective obscene obstetrician offensive
official original outsider parallel pharmaceutical phony pink plastic poll populist port positive potent
potential pragmatic precedent precinct premier prep primary principal principle pro-life progressive
prolific proxy public quality quarter-century racist rash red rental representative resident retail
revolutionary ritual routine rust same-sex sanctuary second-place secret senseless sham short-term
showdown silver single-payer slain sleeper snarky socialist solo song southeastern southwest spanking
special spiral spiritual stable stalwart standard standby standstill stepfather stiff subject
superdelegate tactic takedown tense tepid terrorist textile thick three-way token toothless
transformative tweet-date two-term unbound undercard underwater unfit uninsured unknown upfront veteran
vintage wartime watershed whole wild workplace worth would-be
""",
    "NN|JJR": """
elder lesser unifier whiter
""",
    "NN|NNP": """
academy accent affair alcohol amp anomaly association bin box bravado businesswoman chancellor county
cousin defence department dismay dlrs fantasy favour forum gulf h headache healthcare heaven hug
hypocrisy internment jihad jihadist lady legalization ministry mistrust mogul neighbor newsmaker
one-on-one runner sea secretary sibling sir solidarity spat stamina start-up state tally tech telecom
umbrella university upheaval visa winner-take-all xenophobia
""",
    "NN|NNS": """
barracks campus customs economics fish headquarters km linguistics mathematics mechanics politics riches
savings semantics series sheep shorts species statistics telecommunications whereabouts yen
""",
    "NN|RB": """
a.m. backward bona course forever halfway home meantime randomly shooter upside way
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
farther sooner
""",
    "RB|UH": """
anyway yeah
""",
    "RP|RB": """
aloft apart aside away forward together
""",
    "VBD|JJ": """
-backed -founded
""",
    "VBD|NN": """
buzz foe overthrew strode tilt
""",
    "VBD|NNP": """
misspoke
""",
    "VBD|VBN": """
abandoned abducted abused accelerated accepted accessed accompanied accounted accumulated accused
achieved acknowledged acquiesced acquired acted activated adapted added addressed adjusted administered
admitted adopted advertised advised advocated affirmed afflicted afforded aggravated agreed aided aimed
aired aligned allocated allowed altered amassed amended amounted analyzed animated announced anointed
answered apologized appealed appeared applauded applied appointed apprehended approached approved argued
arranged arrested arrived articulated asked assailed assaulted assembled asserted assessed assigned
assisted associated assumed attached attacked attempted attended attracted attributed authorized avoided
awarded backed backfired balked banned barred bathed battled beamed begged believed belittled belonged
bemoaned benefited besieged bested betrayed billed blamed blasted blocked boasted boiled bolstered
bombed booed booked boosted bordered borrowed bothered bought bounced boycotted breached briefed
brokered brought brushed built buoyed burdened buried burned called campaigned canceled cancelled
capitalized capped captured cared carried caucused caught caused cautioned celebrated cemented centered
certified challenged championed changed chanted characterized charged cheated checked cheered chided
circulated cited claimed clarified clashed cleared climbed clinched clobbered coincided coined
collaborated collapsed collected commanded commented commissioned communicated compared compelled
competed compiled complained completed complied composed conceded concluded condemned conducted
confessed confirmed confiscated confronted congratulated considered consisted constructed consulted
consumed contacted contained contended contradicted contrasted contributed controlled convened converted
convicted corrected corresponded counted countered coupled courted cracked crafted crashed created
credited cried crisscrossed criticized crowned damaged dated dealt debated debunked decided declared
declined decreased decried deemed defended defined delayed deleted delivered demanded demolished
demonstrated demurred denied denounced depended deployed deported derived descended described designed
destined destroyed detained devastated devolved diagnosed dictated died differed dipped directed
disaffected disagreed disappeared discarded disclosed discounted discovered discredited discussed
disgruntled disliked dismayed dismissed dispatched displayed disputed disqualified disregarded disrupted
distanced distracted distributed diverted documented dominated donated doomed dotted doubled doubted
downed downplayed drafted dragged draped dressed dropped drowned dubbed ducked dumped dwelled dwindled
earned eased echoed eclipsed edged edited educated eked elaborated elected eliminated embarked embedded
embodied embraced embroiled emerged emphasized employed empowered enabled enacted encountered ended
endorsed endured enforced engineered enjoyed ensured entered entitled envisioned equipped eroded erupted
escalated escaped escorted espoused established estimated evacuated evaluated evidenced evolved examined
exasperated exceeded exchanged exclaimed executed exercised exhibited exhorted existed exited expanded
expected expelled expired explained exploded exploited explored expressed extradited faced faltered
fared feared featured fed felt figured filed filled finalized financed finished fired fixed fizzled
flanked fled flipped flirted floated flocked flowed folded followed forged formed forwarded fought found
founded freed fueled funded gained garnered gathered generated got grabbed graduated granted greeted
grounded guaranteed guarded guided gunned hacked had hailed halted hammered hampered handed handled
happened harassed hardened harmed hated headed headlined heard held helped highlighted hinted hired
hoped hopped hospitalized hosted housed huddled hugged hung identified ignited ignored illustrated
imagined immigrated impacted imperiled implemented implicated implied imported imposed included
increased indicated indicted infiltrated influenced inherited initiated injured inserted insisted
inspired installed instructed intended intensified intercepted interjected interpreted interrupted
intervened interviewed intrigued introduced invaded invented invested investigated invited invoked
issued jailed joined joked jumped kept kicked kidnapped killed knocked labeled lacked lagged laid
lambasted lamented landed lashed lasted lauded laughed launched leaked leaned learned lectured led lent
leveled licensed lied lifted liked likened lined linked listed listened littered lived loaded lobbied
located logged looked loomed lowered made maintained managed manipulated marched marginalized marketed
marred matched materialized mattered meandered meant mentioned merged met mirrored mishandled misled
missed mobilized mocked modified mounted moved murdered mused named narrowed navigated needed neglected
negotiated nicknamed nominated noted noticed objected obscured observed obtained occurred offended
offered opened opined opinionated opted ordered originated ousted outlined overruled overshadowed
overturned owed owned packed paid painted pardoned parked participated passed paused peaked penned
peppered perceived performed perished permitted persuaded picked piled pitched pivoted placed plagued
planted played pleaded pledged plotted plowed plummeted plunged poised polarized polled portrayed posed
posted postponed poured powered practiced praised prayed preceded predicated predicted premised
presented preserved presided pressured presumed prevailed prevented priced printed proceeded proclaimed
produced profiled prohibited projected promised promoted prompted propelled proposed prosecuted
protected protested proved provided provoked published pulled punched punctuated punished purchased
pursued pushed quashed questioned quoted raced radicalized raided railed raised rallied ramped ranged
ranked ratcheted rated ratified rattled ravaged re-elected reached reacted reaffirmed realized
reassigned reassured rebuffed rebuked recalled receded received recognized recommended recorded
recounted recovered recruited redirected reduced referenced referred reflected refused refuted regarded
regretted reignited reined reinforced reinstated reiterated rejected relayed released relied relocated
remained remarked remembered reminded removed renovated reopened repeated replaced replied reported
represented reprimanded requested required rescued resigned resisted resolved resonated responded
restated restored resulted resumed retained retreated returned retweeted reunited revealed revered
reviewed revoked rigged ripped risked roared rocked rocketed rolled rounded ruined ruled rumored rushed
sacrificed saddened said sanctioned sat saved scaled scattered scheduled scored scrapped screened
screwed sealed searched seemed seized selected sent sentenced separated served sewed shaped shared
shattered shifted shouted showcased showed shrugged shunned sided sidelined signaled signed singled
situated slammed slashed slated slaughtered slipped slowed smiled soared sold solidified solved sought
sounded soured sparked sparred spawned spearheaded speculated spent spiked sponsored spotted spurned
spurred squeezed staged staked stalled stared starred started stated stationed stayed steered stepped
stirred stoked stood stopped stored stormed streamed strengthened stressed stretched stripped struck
struggled stuck stumbled subjected submitted succeeded sued suffered suggested summed summoned
supervised supplemented supplied supported supposed surfaced surged surpassed surrendered surrounded
surveyed survived suspected suspended swept tacked taken talked tallied taped tapped targeted tasked
taught teamed televised tempted tended tendered termed terminated tested testified thanked thwarted
ticked tied tightened tinged titled told topped toppled tossed totaled touched toured touted traced
traded trailed trained transferred transformed transpired transported trapped traveled treated tried
triggered trounced trumped tuned turned tweeted uncovered underestimated undermined understated
understood unearthed unfolded unleashed unloaded unraveled unveiled updated upended upheld urged ushered
uttered valued veered vetoed vetted victimized viewed violated visited voiced volunteered voted vouched
vowed waged waited walked wanted warned warranted wasted watched waved weighed welcomed widened wiped
withheld witnessed won wondered wooded worded worked wounded wrapped yanked yelled
""",
    "VBG|JJ": """
-breaking -coming -cutting -first -funding -leaning -processing -ranging -ranking -reaching -testing
accompanying aggravating appalling blistering booming breathtaking challenging coming concerning
conflicting confusing convincing crippling damaging daunting defining degrading demanding destabilizing
devastating disturbing embarrassing enduring engaging enticing escalating flagging grabbing grueling
halting inspiring insulting intriguing lasting leading loving misleading missing moving nagging
offsetting polluting pressing promising resounding rewarding right-wing searing sexting shifting
shocking sobering stinging striking sweeping threatening underlying unwavering wide-ranging worrying
yawning
""",
    "VBG|NN": """
accounting acknowledging acting advertising advocating affirming aging airing articulating averaging
awarding backing balancing balloting banking banning barnstorming bearing beating beginning being
betting bidding bleeding blocking boarding bombing borrowing bragging breaking brewing broadcasting
building bullying buying calling campaigning carrying catering cheering choosing circulating clapping
cleaning closing coalescing consulting contributing controlling counting crossing cutting dancing dating
debating deepening delaying devolving digging disappearing discounting documenting dodging drafting
drinking driving dueling dumping earning eating echoing editing ending evolving exercising failing
feeling feuding fighting filing financing finding firing fishing flooding flying founding fracturing
freewheeling functioning funding fundraising gaming gathering giving governing graduating groundbreaking
guessing handling hanging hearing heating hiding hiking hiring hunting identifying investing itching
jockeying kidnapping killing labeling landing lashing laundering leaking learning lending lifting
lighting lightning listening listing living lobbying looming lowering lying making managing maneuvering
manufacturing mapping marching matching meaning meeting messaging mishandling mocking mongering
monitoring motivating mourning naming narrowing nearing negotiating neighbouring nominating observing
offering opening operating organizing painting parking peddling performing planning playing pleading
polarizing policing policymaking polling posting presenting pricing printing probing processing
publishing punching purchasing questioning railing rallying reading rebranding rebuilding reckoning
recruiting remarking remembering reporting restructuring returning riding ruling sailing sampling saving
saying scanning scheduling scoring screening seating selling sentencing setting shaking sharing shelling
shipping shooting shopping shouting shoving showing shrinking signing singing slamming slaying slowing
smoking softening solving speaking spending sporting spying staging starting staying stealing sticking
strengthening stumping suffering surviving tackling taking talking taping teaching testing thinking
tightening tracking trading training translating turning tweeting understanding urging vetting viewing
volunteering voting waiting walking warming warning waterboarding weakening whipping winning withholding
working wrestling writing
""",
    "VBN|JJ": """
-controlled -defined -educated -elected -funded -handed -identified -related -skilled classified fallen
forgotten frozen known mistaken proven worn
""",
    "VBP|NN": """
age am lack
""",
    "VBP|VB": """
've abolish absorb accelerate accept accommodate accuse achieve acknowledge acquire adapt add adhere
adjust admit adopt afford agree align allow alter amass amplify announce apologize appear applaud apply
appreciate approve argue arrive ask assemble assert assess assign assuage assume assure attend attract
authorize avert avoid await begin believe belong betray bless boast bolster borrow bother brag bring
broaden build bypass cancel capitalize carry carve cater cease celebrate characterize choose circumvent
clarify classify click clinch coalesce combine commend commit communicate compare compensate compete
compile complain complicate comply comprise concede concentrate conclude condemn confirm confront
confuse congratulate connect consider consist consolidate constitute consume contain contemplate contend
continue contradict contribute convert convey cooperate cope create cripple criticize dare deceive
decide declare deepen defend defy degrade deliver denounce deny depend deploy deport deprive descend
describe deserve destabilize destroy deter determine develop devise dial dictate differ diminish
disagree disappear disclose discourage discover discredit discriminate discuss dismantle dismiss
disparage dispel disperse disqualify disrupt distinguish distort distract distribute divert do dominate
donate dwell earn eat educate elect elevate eliminate emerge emphasize employ empower emulate enable
encourage endorse endure energize enforce engage enhance enjoy enlist ensure enter equate eradicate
erase erode establish evacuate evade evaluate examine exceed excite exclude execute exist expand expect
expire explain explode exploit explore expose extend extract fade fail fend fill find follow foresee
forge forget forgive formulate foster fulfill galvanize garner gather generate get give go govern grow
hammer hang happen hasten have heal hear hire identify ignore illustrate impede implement implore imply
impose improve incite include indicate inform inject insert insist inspire install integrate intend
intensify interpret interrogate intervene intimidate introduce invest investigate involve isolate
jeopardize join justify keep kill know learn legalize lend liberate lose maintain make manage marry
maximize mediate meet merge minimize mislead miss mitigate mobilize modify mount mourn navigate
negotiate nominate observe obtain occur offend operate oppose organize oust outnumber outsize outweigh
overlook oversee overstate overtake overturn owe participate pave perceive perform perpetuate persist
placate portray pose possess postpone pray predict prefer prepare preserve presume prevail prevent
prioritize privatize proceed produce prohibit prolong promote prompt propel propose prosecute protect
prove provide provoke publish punish pursue qualify quash quell raise ramp ratify react realize reap
rebound rebuild rebut receive recite reclaim recognize reconcile reconsider redeem reduce refer reflect
refuse regain register reinstate reject rejoin relate relax relocate rely remain remember remind remove
render renew renounce reopen repatriate repay replace replicate represent reproduce require resemble
reshape reside resist resonate respond restore restrict restructure retain retake retaliate rethink
retire retrieve reunite reveal revisit revive revoke rip roam save scrutinize scuttle see seek seem
seize send serve settle shatter shoot shrink simplify sit skip slash solicit solidify solve sow speak
specify speculate spend spill stabilize stall steal steer straighten strengthen strive submit succeed
suck sue suffer suggest summon suppose surround survive suspend sustain tackle tarnish teach tell tend
terminate testify thank threaten thrive throw thwart tolerate tout transform translate treat understand
undertake undo unify unite unravel unveil upend uphold validate vary verify vet violate want warn weigh
widen withdraw withstand woo wrap write yell
""",
    "VBZ|NN": """
fracas
""",
    "VBZ|NNP": """
outweighs
""",
    "VBZ|NNS": """
accounts acts addresses advances advocates aims alarms alternatives amounts answers appeals approaches
arrests articles assails attacks attempts averages awards backs bans bars bases belies billionaires
blasts blocks blows boroughs breaks broadcasts bruises brushes buys calls campaigns caps caucuses causes
centers chairs challenges champions changes cheers claims clashes collects concerns conflicts contrasts
controls costs counts credits criticizes critiques crosses cutbacks cuts dates deals declines delivers
demands designs differs displays disputes divides documents doubles draws dreams dresses drives drops
echoes ends enters estimates exchanges exhibits exists exports faces favors fears features fights
figures finishes fires flows forms frames gains gays giants graduates guarantees guards hands harms
heads highlights hints hires hits hopes hosts houses impacts imports incites increases influences
interviews jokes lands laughs leads leans lies likes limits links lists lives looks loses loves mandates
marks matches matters mentions merits mirrors moderates monitors moves needs notes objects offers
operates operatives orders paints parallels partners passes permits picks pitches planks plans plays
pledges poems points posts praises presents prizes proceeds processes promises questions quotes rails
rallies ranges rankings ranks rates reaches reads receives recites regards reinforces releases remains
remarks remembers reports requests reserves respects rests results returns rewards rides rips rises
risks rolls rules runs scares scores searches sets shares shields shifts shocks shows signals signs
slams slots sounds stars starts states stays steps sticks stocks stops strikes struggles studies
supports surrogates suspects swipes talks targets tastes throws tops totals touches tracks trails
transactions treats trips troubles turns tweets undermines updates uses values views visitors visits
votes vows waits watches waves winds wins wishes works worries yields
""",
    "VB|JJ": """
-run
""",
    "VB|NN": """
-founder -host ring swing
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
-century -chief -day -door -era -foot -four -hour -man -member -mile -nation -old -one -page -person
-plus -point -room -seven -share -strong -year commander-in-chief
""",
    "CD|VBD|JJ": """
-based
""",
    "CD|VBP|VB": """
zero
""",
    "CD|VB|NN": """
-vote
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
longer louder
""",
    "JJS|RB|RBS": """
best
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
transgender
""",
    "NN|JJ|NNP": """
gay landmark metro operative orange pandemic prime uniform
""",
    "NN|JJ|RB": """
-off -on -out -right -third contrary eighth high kind low northeast one-third overdose plenty quarterly
relative second third unsure
""",
    "NN|NNP|FW": """
t
""",
    "NN|NNS|JJ": """
-ed
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
    "RP|NN|RB": """
forth
""",
    "VBD|NN|FW": """
ex
""",
    "VBD|VBN|JJ": """
-sponsored aborted acclaimed accomplished accustomed advanced affected affiliated aged agitated alarmed
alienated alleged allied amazed amplified angered annexed anticipated appalled appreciated armed
balanced battered beloved bespectacled biased bigoted blared blessed bound bristled broken bruised
calculated cherished closed coerced combined committed complicated compromised concentrated concerned
condensed confined conflicted confused connected consolidated constrained contested continued convinced
coordinated covered coveted cramped crippled crossed crowded crushed deadlocked decentralized dedicated
defeated defied depressed derided deserved designated detailed determined developed devoted diluted
diminished disabled disappointed disavowed disciplined discontinued discriminated displaced
distinguished distorted disturbed diversified divided divorced dogged elevated emailed embarrassed
embattled enamored encouraged energized engaged enhanced entrenched evenhanded exacerbated exaggerated
experienced exposed extended fabricated faded failed famed favored flawed flooded focused forced
fractured framed frustrated galvanized gilded heated heightened hidden honored horrified impassioned
impressed imprisoned improved inclined infected informed interested involved irritated isolated
justified legalized liberated limited locked lost loved mandated marked married measured mired mixed
moderated motivated muddled muted naturalized nuanced occupied opposed organized oriented outlawed
outsized overlooked overwhelmed planned pleased pointed politicized populated positioned preferred
prepared pressed principled prolonged pronounced protracted redacted registered related relaxed renewed
renowned reserved respected restrained restricted retired reversed reviled revised rooted satisfied
scared scrambled scripted seated secured settled sharpened shocked so-called stacked strained stranded
structured studied stumped stunned subdued subordinated subsidized suited suppressed surprised sustained
terrified threatened thrilled timed tortured troubled trusted twisted unaffiliated unaligned
uncontrolled underscored undocumented unfettered unified unionized unqualified unreported unsettled
upset used weakened work-related worried
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
    "VBG|NN|JJ": """
-making -raising -running -selling -taking -war -wing animating appealing binding caring commanding
disqualifying dominating encouraging following fund-raising hacking healing lacking left-wing
neighboring networking outsourcing passing ranking rolling running standing telling unifying welcoming
""",
    "VBN|NN|JJ": """
-in -trade scorn
""",
    "VBP|NN|JJ": """
-down -free
""",
    "VBP|VB|JJ": """
absolute affirm alienate articulate awake beholden blunt bold collect complete cool correct corrupt
deflect die direct dry elaborate erupt exact exempt expel express extradite free humble insecure loom
mean mock moderate narrow nonwhite open own passionate perfect presumptive quiet recommend recruit
regulate secure select separate shy slight slow smooth staunch steady subscribe triple underestimate
undermine upstate usher utter warm
""",
    "VBP|VB|NN": """
access accomplish account act address admire advance advise advocate affect aid aim air alarm ambush
amnesty amount anchor answer appeal appoint approach arm arrest assist attack attempt auction audit
award bag bail balance ban band bank bar bargain barricade battle bear beef benefit bet bigot bind bite
blame blanket blast block blockade blow boat bomb boost bounce bow boycott brace branch brand break
bridge broker buck buffer bully bust buy call campaign cap capture care caricature catch caucus caution
cement chain chair challenge champion change channel chant charge chart charter chase chat check cheer
chip circle cite claim clash climb co-founder co-host collapse combat comedian comfort command comment
commissioner compliance compromise concept conduct consensus conservatism contact contest contract
contrast control convince coordinate corner counsel count counterattack cover crack crash crop cross
crowd crusade crush cry curb cure damage dance deal debate debut decline decrease default defeat defect
deficit define delay demagogue demand demonstrate dent derail deregulation design desire detail dig dip
disadvantage disarray discount discourse dislike dispense display dispute disregard dissent distance
distrust divide divorce doctor doom download draft drag draw dream dress drink drive drop drum duck dump
ease echo eclipse email embrace enclave encounter end engineer escape estimate exchange excuse exercise
exhibit exile exit experience export face facilitate fall fan fare fault favor fear feature feed feel
fight figure file film finance finish fire fix flag flash flee flesh flock flood flourish flow flower
fly focus fold fool force form frame freeze fuel function fund gain gear glow grab grant grasp guarantee
guard guess guide gun gynecologist hack halt handle harbor harm harness hat hate head headline hedge
heed help hide highlight hint hold hometown honor hop hope host house huddle hunt hype impact import
increase indict influence institute insult interact interview invite issue jab judge juice jump junk
jury kick knock label lament land lapse laugh launch leak leap lease leave leverage levy lie lift limit
link listen lobby lock look love lure mail mandate mark market marshal mask master match measure mention
mess mind mirror mix mold monitor mortgage move murder muscle name needle neglect note notice nurse
object offer order outfit outline outlook outsource overflow overhaul overlap overthrow pack paint panic
pardon park pass patrol pattern pause pay peak pen permit persuade phase phrase pick picket pile pin
pipe pitch place plan play pledge plot plunge podcast point pool pound power praise press pressure
preview print probe process profit progress project promise prop protest pull pump punch purchase purge
push quarantine question quiz rally range rank reach reassure rebuke recall recount recover reference
referendum reform refrain regard regret reign rein release remake rent repair repayment repeal repeat
replay reply report request rescue reserve resign resolve resort respect rest result resume retreat
return review revolt reward ride ridicule rise risk roar rock roll romp root route rule rush sacrifice
salt satisfy say scale scare score scramble scratch screen seal search seat sense server shake shame
shape share shell shelter shield shift ship shock shop shore shoulder shout show showcase sign signal
sink size slam slap slaughter sleep slice slip smear smile smoke soften soldier spark speed spin sponsor
spot spotlight spur spy stack staff stage stamp stand start stay stem step stick stir stop storm strain
stream stress stretch strike struggle study stumble stump suit sum supplement supply support surface
surge surprise surrender swap sway sweat sweep switch tack take talk tap target taste tax temper test
think thread tie tip tone toss touch tour track trade traffic train transfer transport trap trash travel
trend trickle trigger trip triumph trust try tune turn underscore unfold update upgrade urge use value
venture veto view visit void volunteer vote vow wait wake walk ward warrant wash waste watch watchdog
wave wear weather win wind wish witness wonder work worry worship wreck yield
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
    "DT|CC|NN|FW": """
n
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
east south southeast west
""",
    "PDT|NN|JJ|RB": """
half
""",
    "PDT|VBP|VB|JJ": """
double
""",
    "PRP|VBP|VB|NN": """
mine
""",
    "VBD|VBN|JJ|NNP": """
united
""",
    "VBD|VBP|VB|NN": """
burst map oversaw screw wound
""",
    "VBD|VBP|VB|VBN": """
hurt offset put shut
""",
    "VBP|VB|JJR|RBR": """
lower
""",
    "VBP|VB|JJ|RB": """
clear last live
""",
    "VBP|VB|NN|JJ": """
alert associate bellicose bent burn calm clean cold disavow disrespect fit flip graduate imagine kid
lead lean level light pilot post present rebel record reset reverse ripple rival round sell snap sound
surrogate suspect tear tender top total welcome
""",
    "VBP|VB|NN|NNP": """
bash march outreach swamp tweet
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
jeered undercut
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
close fast right
""",
    "VBP|VB|NN|NNS|JJ": """
elite pivot
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
    "JJ": """
Former OK Presumptive Sorry Trumpian Victorian
""",
    "JJS": """
Latest
""",
    "NN": """
Chapter Introduction Recession SEAL
""",
    "NNP": """
SiriusXM
""",
    "NNS": """
CEOs Facts Wikileaks
""",
    "RB": """
Just Not Now
""",
    "RBS": """
Most
""",
    "VBD": """
Happened
""",
    "VBP": """
ARE Are
""",
    "CD|NNP": """
II Two
""",
    "JJ|NNP": """
Black Central Congressional East Great Hispanic Latin Latino Libertarian Little Middle North Northern
Olympic Presidential Roman Secret Slepian South Southern Top West
""",
    "NNS|NNP": """
People Police
""",
    "NNS|NNPS": """
Presidents
""",
    "NN|NNP": """
C Campaign Century Child Coalition DNA Day History Man Morning Nation Partnership Promise Race TV View
Web Week
""",
    "NN|NNS": """
RealClearPolitics
""",
    "PRP|NN": """
IT
""",
    "RB|NNP": """
Again
""",
    "VB|NNP": """
Keep Rise
""",
    "NNS|NNP|NNPS": """
Friends PACs
""",
    "NN|RB|NNP": """
Right
""",
    "VBD|VBN|NNP": """
Left
""",
    "VBZ|NNS|NNPS": """
Lives
""",
}

#: The last letters of words that are in neither list; the longest that fits counts.
SUFFIXES: Final[dict[str, str]] = {
    "JJ": """
able cal ental ful ible onal oral ous ural usive ʁ
""",
    "NN": """
ader ament back cer cy ence hip hment hood ity la ma maker man ness ogy on oom ouse phy rance rch sis sm
tance tment tor try v ة
""",
    "NNS": """
ades ants aries dings eries fs hips ials ians ices iers iles kers lers lets lings ments mers ncies ners
ngers nings nists nses nters ods ols ons ories rers sers sors ths ties tors ums ب ن
""",
    "RB": """
ably dly gly ibly ily ively lly rely sely sly tely tly
""",
    "VBG": """
cting
""",
    "JJ|RB": """
ly ually
""",
    "NN|JJ": """
al alist ant ater ath ble c cient down ement ent ete fe gy hy ian ie io lar my nct ony or rable rist ry
sive sy tical tile tive top tude ty u ul um up us é
""",
    "NN|JJR": """
ker ller nner
""",
    "NN|NNS": """
a bs cies cs is men os
""",
    "NN|RB": """
bly oard rily
""",
    "VBD|VBN": """
ached aked aped ayed dened eered eled elled gated lted nked pped rched umed
""",
    "VBG|JJ": """
pting rring rying uing
""",
    "VBG|NN": """
aying ching dding dging dling eding eing eling ewing fing gling gning iding iling iting lving mming
ncing oding oking oning oring osing oting ping rting uding xing
""",
    "VBP|VB": """
ify ize pose
""",
    "VBZ|NNS": """
ds es gs hs itors ks ls ms ns ps rs ts ws
""",
    "NN|JJ|JJR": """
ier ler rer ser
""",
    "NN|JJ|JJS": """
iest
""",
    "NN|JJ|RB": """
day dom east erly ht ky less mly ost rary right sal th time way
""",
    "NN|NNS|JJ": """
as zy
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
eping g pping
""",
    "VBN|NN|JJ": """
orn
""",
    "VBP|VB|JJ": """
fy nable nish onate rive upt
""",
    "VBP|VB|NN": """
ade am ame bit ce ch cle ction cture dle do ede ef em end ffer ge gger gist gle go iness ink ip ir ision
itor ket lay light lor mit nter og ord ork ort our oy pe rain rence ress ret rness row rship rve sist sk
son sor tee tism trate ume urn use ution ze
""",
    "VBZ|NNS|JJ": """
ots
""",
    "VBZ|NNS|RB": """
ides rds ys
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
ase oke ole ook ove rew w
""",
    "VBN|NN|JJ|RB": """
aid ield
""",
    "VBP|VB|NN|JJ": """
ace ad ag ar b ber cide cover dy e eal eer ey f fic ger h ift ist k l land m mble ment mic n nch nd nder
nge nic ny o ong oon oth ow p py rant rce rry ss ster sty t tless ult ur x
""",
    "VBP|VB|NN|JJR": """
der fer hter iter mer rter wer
""",
    "VBP|VB|NN|NNS": """
ttle
""",
    "VBP|VB|NN|RB": """
ack ee here ire ock off ore over ply ray ta ther
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
    "VBZ|NN|NNS|RB": """
irs
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
cast eed eld od
""",
    "VBP|VB|NN|JJ|JJR": """
ender r
""",
    "VBP|VB|NN|JJ|JJS": """
st
""",
    "VBP|VB|NN|JJ|RB": """
and ast ead ere ft he her ide ight ime line oat rd tage ud ver y
""",
    "VBP|VB|NN|NNS|JJ": """
en i
""",
    "VBP|VB|NN|NNS|RB": """
na
""",
    "VBP|VB|NN|RB|RBR": """
oner
""",
    "VBP|VB|VBN|NN|JJ": """
den ken ld ome set ust wn
""",
}
