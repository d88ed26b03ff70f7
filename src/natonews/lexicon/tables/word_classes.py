"""Word classes: which Penn tags a word can have, the commonest first.

Learnt from the GUM corpus (Georgetown University Multilayer corpus, annotation CC BY 4.0).
"""

# fmt: off
from typing import Final

#: Lower-case words and marks; a word that begins with a hyphen is the last part of a hyphenated word.
CLASSES: Final[dict[str, str]] = {
    "CC": """
and nor or plus
""",
    "CD": """
billion eight eleven fifteen fifty five forty four hundred million nine seven seventy six sixteen ten
thousand three trillion twenty two zero
""",
    "DT": """
a an another any each every neither the these this those
""",
    "FW": """
adenium al. andrillae ante attache c. chien cinnabara cum del dracaena e.g. et etc etc. etcetera ex hund
i'ile i.e. inu laude obesium pro quid quo sagotra situ summa taonga tarjeta turista łodzianie łodzianin
łodzianka łódź اصفهان
""",
    "IN": """
above across after against albeit alongside although among amongst at because beside besides between by
despite during except for from if into notwithstanding of onto than throughout til till toward towards
under unless unlike until unto upon v v. versus via whether with within without
""",
    "JJ": """
-based abhorrent able absolute abundant academic acceptable accessible accurate acoustic active actual
acute additional adequate adjacent administrative adventurous adverse aesthetic affective affordable
aforementioned afraid aged ageless aggressive airborne alive alternative amazing analytical anatomical
ancestral ancient annual antiquated apparent applicable appropriate apt arbitrary archeological
architectural arguable arid aristocratic armed arterial artificial artistic assistant astounding
asymmetric asymptotic atmospheric attainable attractive august automotive available averse avian aware
axial bad balanced ballistic bare basic beautiful behavioral beloved beneficial big bilateral bilingual
biographical bipartisan bipedal bold brave breathtaking broad brutal businesslike busy calligraphic
candid capable captive cardinal careful causal central centralized certain charitable cheap chemical
chief choral chronic circular civic civil civilian classical clean clear cliffy clinical coastal
cognitive collaborative collective colonial colorful comfortable commercial common commonplace communal
compact comparable comparative compatible complementary complex complicated componential compound
comprehensive computational conceptual concerted concrete confident congested conscious consecutive
conservative considerable consistent constitutional constructive constructivist contemporary continental
continuous contributory convenient conventional conversational convincing cool corporate correct
corresponding costly countless courageous crazy creational creative credible criminal critical crucial
cultural curious current cute dangerous daring dark dear decent decisive deep defensive deficient
deformed delicious democratic dependent desirable desperate destructive detailed devotional dialogical
dietary different difficult digital diplomatic direct disciplined disjoint distal distant distinct
distinctive distinguished diverse diversified domestic dominant double dramatic dry due dynamic early
eastbound eastern ecological economic economical ecumenical edible editorial educational educative
effective efficient elderly electric electrical elementary eligible emergent emeritus emotional
empirical endangered endemic enduring enormous entire environmental equitable eternal ethnic everyday
evident evil evolutionary exact excellent excessive excited exciting exclusive expensive experimental
expert explicit exquisite extant extensive external extinct extractive extreme extremist fair familiar
famous fantastic fascinating fateful favorite fearless feasible federal fellow femoral few final
financial fitting flat flexible floral florescent fluent fluorescent focal foreign formal former
foundational fourteenth fragmentary free frequent friendly frightening full functional fundamental funny
generative generous geographic geographical geometric geopolitical gilded glad global glorious gorgeous
gracious gradual grammatical grand graphic grateful gratified great green gross guilty hackneyed happy
harmful headed healthy heavy high hilarious historic historical homeopathic honest honorary honored
hopeful horrible hostile hourly human humanitarian humid iconic ideal identical idle ill illegal
immediate impartial imperative important impossible impressive inaccurate inadequate inapplicable
inappropriate incandescent incessant inclusive incompatible incremental indefinite indigenous indirect
indispensable indivisible industrial inevitable infectious influential informal initial innovative
insane insecure institutional insufficient intact integral intellectual interesting interim
international interpretative ironic irrelevant irritable isolated joint judicial kindred kinetic
kinitial large last lasting latter lax leaky legal legato legislative legitimate lexical lexicographic
liberal lifelong limitless linguistic literary little local localist locomotor locomotory longitudinal
longstanding loving low lush luxerious luxurious magical magnificent main mainstream mainstreamed
majestic malnourished mandatory many marine massive mathematical meaningful measurable mechanical
medical mental mere meteorological methodological metro metropolitan migrant militant minded mindful
ministerial minor miraculous mobile moderate modern modest momentous monetary morphological mountainous
multicultural multilateral multiple multipolar municipal musical mutual narrow nationalist native
natural naturalistic neat necessary negligent neighbourly neural neurocognitive neurological
neuropsychological new nice noble nomadic non-avian nonpartisan normal northbound northern nostalgic
notable nuanced nuclear numerous nutritional observational obvious offensive old ongoing online
operative optimal orange orchestral orderly ordinary other outdoor outer outstanding overseas overt
overwhelming own painful paradigmatic paramount paranormal parliamentary particular passive patriotic
peaceful pectoral pedagogical pelvic penultimate peremptory perfect pernicious perpendicular persistent
personal petty phenomenal phenotypic philippine photographic phylogenetic physical picturesque pink
pivotal plausible pleasant pleased plural pluralist pluralistic polite political poor popular posh
positive possible postacetabular postdigital posterior postural powerful practical pragmatic prayerful
precise predatory preferable pregnant preliminary premier prescient presidential prevalent preventable
previous primary private privileged productive professional profitable profound progressive prolific
prominent promising prone proper prospective prosperous proud punitive pure quaint qualitative
quantitative quiet racial radiative radical rapid rare rational raw reactionary ready reasonable recent
recreational red regional regular regulatory related relentless relevant reliable religious remarkable
remote renewable renewed representative residential respectful respective responsible restrictive
retrospective reverent revolutionary rich ridiculous rigorous ripe robust rocky romantic rough royal
runaway rust sacramental sacred safe sage same sandy scared scholarly scientific seafaring secluded
secondary secretive sectional secure sedentary selective semantic seminal sensitive separate sequential
serious serpentine seventh several severe sexual short shy sick signifcant significant silent similar
simple single sixth sizable sleeved sleeveless slight small snappy social societal solar solemn
sophisticated sorrowstricken southern sovereign special specific spectacular spiral spiritual sporadic
stable staccato stateless statistical statutory stormy straightforward strange strategic strict striking
strong structural stunning subdued subjective subsequent substantial substantive suburban successful
successive sufficient sulphuric sunny superb superior supportive surprising sustainable sweeping swift
symphonic syntactic systematic systemic tactical tasteful technical teenage temperate temporary tenth
terrorist thematic theoretical thick thin thorough threatening three–day tiny tolerant topical torsional
touristic touristy toxic trackless traditional transformational transformative tremendous trivial
tropical troubled true twentieth typical ultimate unable unacceptable uncertain unclear uncommon
unconscious uncontrolled uncredited underwater undisclosed undiscovered undisputed undistinguished
unending unequal unexpected unexplored unfaithful unfamiliar unfavorable unfunny unhappy unilateral
unimportant uninhabited unique universal unknown unlikely unlimited unmarried unobstructed unorthodox
unprecedented unrelated unreliable unremarked unresolved unreturned unskilled unsolved unstable untamed
untenable untrue unusual unworthy upcoming upper urban urgent useful usual valid valuable variable
various vast verbal versatile vertical viable vigorous vintage violent virtual visible visual vital
vocal volcanic voluntary vulnerable warm weak wealthy western white wholesale wide willing wise
wonderful workable worthwhile worthy wrong yearly yellow young
""",
    "JJR": """
broader cheaper closer easier greater healthier larger lower narrower older quicker quieter safer
shorter simpler smaller stouter stronger thinner weaker wider younger
""",
    "JJS": """
ablest biggest closest earliest eldest finest flashest fullest greatest hardest highest largest latest
least littlest longest nearest newest oldest quickest richest simplest smallest strongest weakest worst
youngest
""",
    "MD": """
'd 'll ca can could ll may might must shall should will wo would
""",
    "NN": """
ability absence abundance acceptance accident accommodation accountability accuracy achievement
acquisition acquittal acquittee acting action activist activity actor ad adage adaptation addiction
addition addressee admin administration adoption adventure adversity advertising advice advise adviser
advisor aeroplane aerospace affair affliction aftermath afternoon age agency agenda agent agglomeration
aggression agility aging agony agreement agriculture aid air aircraft airline airplane airport aisle
alignment alliance allowance altar altitude amalgamation amateur ambition amount amusement analogy
analysis anatomy ancestry anchorage anemone animal anniversary antifreeze anybody anyone anything
apartment apathy appeal appearance application appreciation approximation arbitrariness architect
architecture archive archosaur area arena argument array arrival arrow arsenal art article artist
artwork aspect aspiration assault assessment assistance astronomy asylum atmosphere attempt attendance
attention attorney attraction attrition audience audio author authority autograph autumn availability
avenue averaging aviation baby bachelor background badge ballot band bank banner bar bark barrier base
baseball baseline basis basketball bastion bathroom battle battleground bay bazaar beach beauty behalf
behavior behaviour belief belt bending berthage bestseller bet bias bicycle bigotry bike bill bio
biodiversity biogeochemistry bird birth birthday birthplace bit bitterness block blood bloodshed boat
body bone bookkeeping boom border borough botany bottleneck bottom bounty bouquet box boxing brain brand
bread break breakdown breakfast breakthrough breast breed brevet bridge brightness brother browse
brutality budget buffet bulb bulk bullet bully bulwark bunch burden burial burn bus business
businessperson bustle buyer cab cabinet calculus calendar camel camera camp campaign cancellation cancer
candidate canvas capacity capita capital captain car carbon carburetor card career carpet carport case
cash castle casuarina catastrophe categorization cathedral causality causation caution caveat
celebration celebrity cell cello cemetery census cent center centre century ceremony certification chain
chair chairman chamber championship chance channel chaos chapter character charge charm chart charter
chemistry chest child choice church cigarette circle citizen city civilisation civilization
clarification clarity class classroom cleanup client cliff climate closet cloth clothing cloud club clue
coast coastline coat coauthor code coding coffee cognition coincidence cold collaboration collection
college color colour combination comeback comedy commandant comment commerce commitability commitment
committee communalism communism community companion company comparability comparison compatibility
compensation competence competition competitiveness complaint compliance composer composition
comprehension computer computing concentration concept concern concession conclusion condition conductor
conference confidence confinement conflict confrontation confusion congestion connection consciousness
consensus consequence conservation consideration consistency consortium constituency constitution
construction consumer consumption containment content context continent continuation continuity contract
contractor contrast contravention contribution control convenience convention convergence conviction
cooking cooperation coordination copy copyright corn corner coronavirus corpus correction correspondence
corridor cosmos cotton couch council councillor counsel counter country couple courage course court
courtesy covariation cove coverage crawler cream creation creole cretinism cricket cricketer crime
crisis critic criticism crop crowd crux cuisine culture curator curiosity currency curriculum cutoff
dairy damage dance darkness database date daughter dawn day deadbolt deafness deal death debate debt
debut decade decision declaration decline decoding dedication deduction deepening default defeat defense
deficiency deficit definition degree delay deli delivery demand democracy denomination density
department departure depression descent description designer desirability desire desk destination
destiny detail determination deterrent development deviation device dialogue dicot dictionary diet diety
difference difficulty dignity dilapidation dilution dining dinosaur diode dioxide diplomacy direction
director disagreement disappearance disarmament disaster discipline disco discourse discovery discretion
discrimination discussion disease dispersion displacement display dispute disquiet disrespect disruption
dissertation distance distress distribution district dive diversity divide diving divorce doctor
doctorate doctrine documentation dog domain dome donation donor door doubt downtown dragon drama
drinking driver drug dumping dungeon duty dysfunction eagle earthquake ease economy ecosystem eczema
edge edition editor education effect effectiveness efficacy efficiency effort egress election
electricity element elephant eligibility elimination email embassy emblem emergency emigration emission
emissivity emotion employer employment encampment enclosure endeavor endeavour endowment enemy
energetics energy enforcement engagement engineer engineering enhancement enlargement enrichment
entertaining entertainment enthusiasm entirety entrance entry environment epidemic episode equality
equation equipment equivalence era error erythema essay essence establishment estate estimation
etiquette evaluation evening event everybody everyone everything evidence evolution exaggeration
examination example exception exchange excitement execution exercising exhibition existence exit
expansion expectation experiment experimentation expertise exploration exposure expropriation extension
extent extremism eye facet fact factor factory faculty failure fairness faith fame family fan fandom
fantasy farming fascination fashion fate father favor favour fax feature fee feedback feeling felicity
femur ferry fiction field file filigree finance financing firm fisherman fishing flagship flash fleet
flexion flight floor flower fluid foam foetus fold folk food foodie foot footage forbearance force
forefront forelimb forgiveness form formaldehyde formalin format formation formula fortification
fortress fortune forum fossil foundation fracture frame framework fraternity freedom frequency friend
friendship fulfilment fullness fun fund furniture gallery gambling game gaming gap gas gateway gelatin
gender generalizability generation genome genre gentleman geologist geometry geyser girl glamour glance
glass glimpse glitz globe gloss glow goal goiter golf gourmet government graduate grain grammar grandeur
gratitude greenery greenhouse greeting ground group grouping growth grudge grunt guarantor guest gumball
guy gym habitat hall harbor harbour hardware harem harm haven headline headquarters health heart
heartland heat heaven height helium hesitation heyday hierarchy hill hindlimb hip hipster history hobby
holder holiday homage homeland homeopath homeopathy homesickness hometown homosexuality honor hop
horizon hormone horror horse hospital host hotel hour household housing hr hub hug humanity humankind
humility humor humpback husband hustle hygiene hypothesis ice idea idealism identification identity
idiom ignorance illness illwill image imagination immersion immigration implementation importance
imprint improv improvement impulse incarceration inception inch indicator indignity indisposition
industrialist industry inequality inertia infant infection inference inflation influence influx
information infrastructure ingenuity inhalation inheritance initiation initiative initiator injury
injustice ink innocence innovation insanity insight insignia inspiration installation instance instinct
institution instructor insurance intake integration intelligence intelligibility interaction interest
interestingness interference interior interjection internet interpretation intersection interval
intervention interview introduction investigation investment invitation involvement iodine iodisation
island item jail jersey jewel jitney job joke journal journalism journalist journey judgment judiciary
junction juncture jungle junior jury justice kid kind kinematics king kingdom knee knowledge label labor
lakefront lamp landscape language larceny launch laureate law lawyer layman layout leader leadership
league lecture ledger leg legacy legend legislation legitimacy length lesson letter lexicography lexicon
liaison liberation liberty librarian library license life lifetime likelihood limb limestone limitation
line linguist linguistics liquid liquor listening listing literature loading loaf loan location lock
locomotion lodge lodging loss lot luminescence machine machinery magazine magician magnification
maintenance maize majority male mall malnutrition management mandate manganese manipulation manner
mansion manslaughter manuscript marae march margin market marketplace marriage master match math
mathematician mathematics maturation mayor meantime mecca mechanics mechanism med mediation medicine
member membership memoir memory mentoring merchandise mercury mess message metabolome metaphysics meter
method methodology metropolis microcosm microscope microtome microwave midnight migration milestone
militarism milk mind mindedness mineral minimum mining minister ministry minority minute miracle mirror
miscalculation misconception misery misinterpretation missile mission mistake misunderstanding mix
mixture mode model moderation modernity modification modifying moisture moment money moniker monk monkey
monocot monsoon month morning morphology mosaic mosque mother motherland motion motivation motorway
motto mountain mouth movement movie mud mugging mulberry municipality musculature museum music musician
mutation mystery n nail namesake nappy narrative narrator nation nature navy necessity neglect
negligence negotiation neighbor neighborhood neighbourhood nephew network neurocognition news nickname
night nightclub nightlife nobility nobody nomination nonsense noon norm northeast nose nothing notion
number nurse object objective obligation observation observer observing obsession occasion occupation
occurrence ocean offense office officer oil onset ontogeny operation opinion opportunity opposition
option orchestra order organization orientation origin originality orthography outbreak outcome overdose
owner ownership ozone p pace page pain painter pair palace palm pandanus pandemic panel panic panorama
paper parcel part participant participation partner partnership party passage passion passport pastor
path patience patient pattern payment payroll peace peacetime peanut pen penetration peninsula percent
perception performance period permission persecution persistence person personality perspective
perturbation phase phenomenon philosopher philosophy phone phonology photo photograph photography
photojournalism phylum physicist physics piano picture piece pine pioneer pipe pipeline placebo
placement plane planet plant plateau platform player pleasure plenty plot pluralism plurality pm pocket
poem poet poetry polarization policeman policing policy policymaking politician polling pollution polo
polytheism pool pop population port portal portion portrait portrayal position possibility postage
poster posture pottery poverty power practice pragmatics praise prayer precaution precedent preference
preparation prequel preschool prescription presence presenter preservation president pressure pretense
prevention price pride principal principle print priority prisoner privilege prize probability problem
procedure process producer product production productivity professor proficiency profile program
progression project prominence promotion pronunciation proof property proponent prosecutor prosperity
protection protégé province provision provocation prowess proximity proxy pseudoscience psu
psychoanalysis psychologist psychology publication publisher puppet purpose pursuit quackery quadrant
quarter quest question queue quitter race racism radiation radio radiometer radiometry radius ragga raid
rail range rap rate rationale reaction reader realisation realist reality realization rearing reason
reassurance rebirth rebuilding rebuttal recipient reckoning recognition recommendation reconciliation
reconstruction recovery recreation recruitment reduction reef reference reflection reform refreshment
refurbishing region regulation relatedness relation relationship relevance relief religion remainder
remilitarization reminder remodel remodelling reorganization repair repetition reporter representation
reproduction reputation request rescue research researcher residence resident resignation resolution
resort resource response responsibility rest restaurant resting restraint retardation retention
retraction retreat retrieval reuse review revitalization revival revolution reward rice ride riding risk
ritual river rnb road rocket role roll romance room root rotation roughness route rubber rule ruling rum
runner runway rush s sacrifice sadness safety salary salesman salinity saloon salsa salt sample sand
sarcasm satellite satisfaction scale scaling scan scenario scene scenery schedule scholar scholarship
school science scientist scope score scratch screen screw scuba seafood search season seat secret
secretary section sector security selection selectiveness self selfie seller semantics sense sensing
sensitivity sensor sentence sequence service session settlement setup shaking shame shape sheet shelter
shift ship shipping shirt shore shot side sight sightseeing sign signalling signatory significance silk
similarity singularity sir sister site situation size sketchbook skin sky skyline sleeper slide slumber
smoke smoking snap snapshot snorkelling society soil solace solution somebody someone something son song
sorghum sorrrow soul source soybean space spaghetti span spark speaker specialist specialty specimen
spectrum speech speed spelling spirit splendour spokesman stability stadium staff stage staircase stanza
star startup statement station statistic statue status statute steel stipulation store story storyworld
strategy straw stream street strength strike string stripe striving stroke structure struggle student
studio stuff stupidity style subcontractor submission subsistence substance success succession suicide
summary summer summit summons sun sunbathing sunburn sunshield superhero supply suppression surface
surfing surprise surrender survey symmetry syntax system table tabletop tag tail tank tapa task tasting
tax taxi taxonomy team tear technique technology tel telegram telescope television temperature tempest
temple tenet tennis term terror terrorism testament text textbook textile texture theater theatre theme
theory theropod theta thing thread threat threshold thrift thriller thumb thyroid ticket tidbit tide
tiling time tissue title today tomorrow tonight topic torch torso tourism tourist tower town track
tracking trade trading tradition traffic trafficking tragedy train transaction transcription
transcriptome transfer transformation transit transition translation translator transmedia transmission
transparency transportation traveler treasure treasurer treatment tree trend trial tribe tribute trip
troop trouble truck truth tryst tunnel turnout turtle type u uncertainty uncle undernourishment
understatement unemployment uniform union unit unity universe university unveiling usage user utility
utilization utterance vacation validity value variability variant variation variety vegetation vehicle
velocity verb verge verse version verticalization vessel vibe victory video viewer viewership village
vindication violation violence violin vision visitor visualization vitamin vividness voice volcano
volley volume volunteer vote wage waiver wall war warehouse warming warship wartime waste water
waterfall waterfront wave wavenumber wax way wealth weapon weather web website week weekend weight
wetland wharf whatnot wheat wife wig wildlife wind window windsurf wine wing winter wisdom woman wonder
word workforce world wreck writer year yesterday yoga yogurt youth zeitgeist zone zouk ρ
""",
    "NNP": """
-ʒæk aywv bd biomed.taiwan bqj bsl bɛʁˈnʊli d(ə)ˈvɔːrʒɑːk des fort imam june l'eau la le lee lɑ̃fɑ̃ pjɛʁ
pointe shah à ʃɑʁl ˈantoɲiːn ˈdvor̝aːk ˈlɛopolt
""",
    "NNS": """
'scopes abilities accommodations accounts accouterments accuracies achievements acquaintances actions
activists activities actors administrations ads advances affairs agencies agents agreements airlines
airports albums allies ambassadors amenities analyses ancestors anemones angels angles animals answers
anxieties appellants appliances applications approaches apps archivists areas arms arrivals arteries
artifacts arts artworks aspects aspirations asses athletes atolls attacks attempts attendees attitudes
attractions audiences authorities authors avenues balances balconies balloons bands banks barriers bars
bathrooms battles bays beaches beasts beginnings behaviors behaviours beings beliefs benefits biases
bills biologists birds bits blocks blouses boats bodies bones books bookstores booths borders borrowers
borrowings boulevards boundaries boutiques bouts boys brains brothers budgets buffs buildings bulbs
buoys burdens burgers burns burrows buses businesses butterflies buzzwords cabbies cafes cages calls
calves cameras campaigns camps campsites campus candidates candles cans capacities capsules cards
carpets cars carvings cases categories caterers celebrities censuses centers centres cents centuries
ceremonies certificates chairs challenges chances characteristics characters charges charms checks
chemicals chickens children choices circulations circumstances cities citizens civilians claims classes
clerks cliffs climates clinics clones clothes clouds codes coffeehouses coils coins collaborations
colleagues collections collectors colonials colonies colonizers columns comics comments commitments
committees communities companies comparisons competencies components concepts concerns concerti concerts
conclusions conditions conflicts conjectures connections consequences considerations constituencies
consumers contacts contexts continents contractors contracts contributions conventions conversations
corneas corners cornerstones corpora corrections correlates correspondances correspondences corridors
councillors countries courses craftsmen creams creations crews crises criteria crocodilians crops
crossroads cruises crunchers cultures currents customers cyclones daughters days debts decades decisions
deductions defaults defendants degrees deities delinquencies delis demagogues demons demonstrators
departments departures depictions depths descendants descriptions destinations details developers
developments devices dialects differences difficulties dilutions diners dinosaurs directions directories
directors disabilities disagreements disasters disciplines disclosures discoveries discussions diseases
disorders displacements displays distances distilleries distinctions distortions distractors divers
divisions docks dogs dollars donations donors doors drafts dragons draws dreams dressers dresses
drifters drinks drivers drones drops droughts drugs drums dunes durations duties dwellers dynamics
earthquakes economies editors eds. effects efforts eggshells elections elegies elements elephants elites
emails emergencies emissions emotions employees endemics enemies enthusiasts environments episodes
equivalents errors escapades establishments evenings events examples excavations exercises expectations
experiments experts explorers expressions eyes faces facets facilities factories factors failures fairs
fakes families fanfics fans fathers façades feelings feet festivals fields films findings fireworks fish
fishermen fixations flags flights floods floors fluids folks followers foodies foods foothills forces
foreigners formalisms forms fortunes founders fragments frames freedoms frequencies friends friendships
fuels functions funds futures galaxies galleries gals games gaps gardeners gardens generations
generators genes gentlemen geologists gifts girls glasses goals gods goers goods governments graduands
grammars greetings groups guardians guards guests guidelines guys halls hands harbours harms headlines
heartbreaks hearts heavens heights helicopters helpers heroes highlights hills histories holes
homeopaths homes honors hopes horrors hospitals hotels hotspots households humanists humanities humans
humpbacks hundreds ideals ideas ills images immigrants impacts implications impressions improvements
incentives independents individuals industrialists industries inequalities infections inferences
inferiors inflations influences inhabitants initiatives injuries innovations ins inscriptions insects
insights insignias institutes institutions instructions instruments interests interferences
interferometers interjections interpretations intersections intertexts intertextualities interventions
investigations investments involvements islands issues items jams jobs jokes journals judgments
junctions jurisdictions justifications kids killings kinds km knees labels laborers ladies lakes
landmarks lanes languages laws leaders learners lectures legs leitmotivs lengths lessons levels
librarians libraries librettos licenses lights limbs limitations lines listings lists livelihoods lives
loads loans localities locals locations lofts losses lots lovers loves m machines magazines magicians
maids maladies mammals manipulations manners manufacturers maps markets marvels masterpieces materials
mathematicians matters mayors meals meanings measurements mechanisms medals members memoirs memories men
merchants merits messages meters methods metres migrants miles millions mills minarets minds miners
mines ministries minorities minutes misfortunes misrepresentations missiles mistakes mistresses mobiles
modalities models modifications molecules moments monks months mornings mosques mothers motifs motions
motorways mountains movements movies murals muscles museums musicians names narratives nationalities
nations natives naturopaths negotiations neighborhoods neighbors nematocysts networks newcomers niches
nightclubs nodes norms noses notables notions novelists numbers objectives objects obligations
observations occasions odds offenders officers officials ones operas opponents opportunities options
organizations organizers orientations origins outbreaks outcomes outcrops outs outsiders owners packages
pains paintings palaces pants papers paradigms parameters paratexts parents parks participants parties
partnerships parts passengers passions passports paths patients patrons patterns peacekeepers peasants
peers peoples perceptions performances perils periods perks persons perspectives pests phenomena
philologists phones photographers photographs photos phrases physicians pictures pieces pillars pills
pipelines pizzerias plans plants playoffs pledges podcasts poems policies politicians polls pollutants
portions ports possibilities postures practices practitioners predators predecessors prejudices
preparations preservatives pressures prices principles prints privileges problems processes products
professionals profiles profits programmers programmes projections projects properties proponents
proportions props proteins protests provisions publications publishers pupils puppets purposes questions
queues ramifications ranges rapists rappers ratings rationales rays reaches reactions readers readings
reasons recipients recommendations recordings reefs references reforms refrigerators refugees regimes
regions regulations relations relationships relatives religions remarks remodels rents reporters
representations representatives requirements researchers residences residents resolutions resources
responders responses responsibilities restaurants restrictions retailers revenues reviews rewards
rhythms rides rights roads roadways rocks roles rooms roots routes rums saccades sales salons samples
sanctions sandals sandwiches sanitisers scapes scenarios schedules scholars schoolchildren schools
sciences scientists scores screens seas seasons seats seconds secrataries sections sectors seekers
senses sensors sentences sequences servants services sessions settlers shadows sharers ships shipwrecks
shirts shoes shopkeepers shops shores shortfalls shots shoulders shutters sides sights signs
similarities sisters sites situations sixties skills skillsets skirts sleeves slices slides sneakers
snippets societies soldiers solutions sorts sounds sources speakers specialists specimens spoilers
sports spots standards statements stations stays steps stimuli stomachs storefronts stores stories
straps strategies streets strengths strikes strings structures struggles students styles subjects
substances suburbs successes superiors supermarkets supplies surprises surroundings surveys survivors
symbols symphonies symptoms systems tables tablets tactics tails tasks teachers teams tears techniques
technologies telecommunications televisions temperatures temples temptations tendencies terms terrorists
tests thanks theaters themes theories theropods things thoughts thousands threads thunderstorms tides
tiles timelines times tons tools topics tops touches touchstones tourists tours toys traditions
traffickers tragedies trails transactions transformations translations transplants travelers travellers
treasures treaties treatments trees trends tricks triumphs tubes turbines tutorials twenties tycoons
types units universities unknowns upheavals utilities vans variables variants varieties vehicles vendors
verbs veterans vibes victims victories viewers views villages violations violators visitors visits
volunteers voters votes wages waivers walls warehouses warlords warplanes wars wastes waterfalls waters
wats ways weaknesses weapons websites weeds weeks whales winds women workers worlds worshippers wounds
writers writings yachties yachts years yields º
""",
    "PRP": """
em he herself him himself i it itself me myself ourselves s/he she theirs them themselves they us we you
yourself
""",
    "PRP$": """
his it's its my our their your
""",
    "RB": """
abroad absolutely accidentally actually additionally adequately afresh afterward again ago ahead alike
allegedly almost already also alternatively altogether always anew anymore anywhere apart apparently
appropriately approximately arguably asexually automatically away backward backwards badly basically
borderline briefly broadly carefully certainly chemically chock clearly closely collaboratively
collectively commonly completely conceivably conjointly consequently consistently constantly
constitutionally continually contrary correctly critically crucially culturally currently dangerously
deeply definitely deliberately desperately directly distally distractedly domestically dominantly doubly
easily eastward economically eighth electronically else equally especially essentially eternally even
eventually ever everywhere exactly exceedingly exceptionally exclusively experimentally expressly
extremely fairly far fast federally finally formally fortunately forward frankly freely frequently fully
fundamentally furthermore generally gradually greatly hence here hereby highly historically hopefully
horizontally hotly however humbly hypothetically ideally immediately importantly improperly incidentally
increasingly incredibly incrementally indeed indefinitely independently indirectly individually instead
interestingly internationally jokingly just kinda largely literally locally longitudinally mainly
markedly massively mathematically maybe meaningfully mentally metabolically mightily mild moderately
moreover mostly mutually n't namely naturally nearly necessarily never nevertheless newly nicely
nonetheless normally not now nowadays nowhere obviously occasionally officially often openly originally
ostensibly otherwise overnight partially particularly partly peacefully perfectly perhaps periodically
playfully positively possibly potentially practically prayerfully previously primarily principally prior
privately probably professionally profoundly progressively properly proudly purely quickly rapidly
rarely rather really reasonably recently regularly relatively remarkably remotely reportedly
respectively responsibly rightfully rightly roughly routinely sadistically sadly scenicly seasonally
seemingly senselessly separately seriously severely sexually shortly significantly simply simultaneously
sincerely slightly slowly somehow sometime sometimes somewhat somewhere soon sorta southwards
specifically spiritually statistically steadily straight strangely strongly structurally subsequently
substantially successively suddenly surprisingly temporarily terribly then theoretically thereby
therefore thus too totally traditionally tragically truly twice typically ultimately unambiguously
unanimously unawares undiluted undoubtedly unexpectedly unfortunately unhappily upwards usually vaguely
verbally vertically virtually visually whatsoever wholly widely
""",
    "RBR": """
deeper sooner worse
""",
    "RBS": """
foremost
""",
    "RP": """
aloft
""",
    "TO": """
na to
""",
    "UH": """
ah alright ca- f- hey hmmm huh n- nah oh ok p- s- t- th- uh um whoa wow y- yep yes
""",
    "VB": """
be
""",
    "VBD": """
became bought broke came did drove fell forgot gave grew knew ran rebuilt rose sank sat saw spent spoke
took undertook was went won wrote
""",
    "VBG": """
absorbing accelerating accessing according achieving acquiring adding addressing adopting affirming
alarming allowing analyzing announcing answering anticipating appearing applying arguing arriving asking
assembling asserting assessing assuming attempting attracting awaiting battling beating becoming beefing
biting blaming blooming boarding borrowing breastfeeding bringing burning bustling buying calling
campaigning capitalizing carrying changing chanting chartering choosing claiming collecting combining
coming commuting comparing competing compiling completing concerning conducting considering consisting
consuming containing contesting continuing contributing convening cooling cooperating covering creating
crossing crying cultivating dating dealing debating declining decreasing defeating defending defining
demanding demonstrating departing depending deploying destabilizing detailing determining developing
devolving differing discouraging discussing displacing displaying dissecting documenting doing doubling
downwelling dressing driving dying earning easing embarking embedding embodying emerging emphasizing
emulating enforcing engaging enjoying ensuring entering enumerating establishing evaluating evolving
examining existing expanding expecting experiencing experimenting exploring extending facilitating
facing failing falling favoring featuring fighting filming finalizing finishing fleeing flying focusing
following founding freeing furthering gallivanting generating getting giving going gon governing
graduating growing happening hardening having heating helping hiding highlighting hitting holding
hosting hunting illustrating implementing importing imposing improving including innovating installing
intending intervening intriguing inviting involving joining keeping kicking kidding killing knocking
knowing laboring landing laughing launching leading leaving looming lowering lying maintaining making
managing manipulating masking measuring melting missing mortgaging motivating multiplying negotiating
neighbouring noting occurring offsetting operating orbiting organising orienting owing pairing
participating penalizing pending persisting pioneering practising preparing presenting preserving
prevailing preventing promoting proposing protesting providing proving puncturing putting quantifying
ramping ranging reacting rebelling receiving recreating recurring recycling redesigning referring
refining regarding reinforcing remaining renewing repeating reporting repositioning representing
reproducing resolving respecting responding restricting resulting reviewing revolutionizing rising
risking running sampling saying schooling scratching securing seeing seeking selling sending serving
sharing showing signing sitting sliding snorkeling spanning speaking splitting sporting spreading
staring starting staying sticking stimulating stinging struggling studying succeeding suggesting
superseding supporting surrounding surviving swimming taking talking tapering telling thanking
transforming translating traveling trying tying undergoing underlying unfolding upholding using varying
vibrating visiting vying waiing waiting waning wanting washing watching waving wearing weeping
withdrawing yearning yielding
""",
    "VBN": """
b. been begun blown born bound broadcast broken cast caught chosen done driven forgotten frozen grown
hurt knit laid learnt overcome overdone proven seen shown sought spoken sunk swept sworn taken
undertaken wai'd withheld worn
""",
    "VBP": """
are
""",
    "VBZ": """
acts adapts adds adopts affects aims allows analyzes appears appreciates approximates argues arises
arrests arrives assumes attracts bases bears beckons becomes begins believes belongs blows boasts boils
brings buzzes carries clings coincides collects combines comes condemns connects connotes considers
constitutes consumes contains contends continues contributes counts covers crosses crushes dates
demonstrates depends depicts describes develops discovers distorts does dwells eats embodies emerges
emits enables encourages enjoys ensures entails establishes estimates exchanges exists expects explains
expresses extracts falls finds flies focuses follows founds fulfils gathers gives goes guarantees
happens has heads hits holds hosts identifies implies improves includes increases indicates induces
integrates interacts is jogs justifies keeps knows leads leaves lets lies looks makes materializes meets
moves occurs offers oozes owns penalizes permits plays presents prevents produces protects provides
raises ranks recognises recommends reduces reflects relates remains represents requires resembles
resides resonates rests reveals rises says seeks seems sends separates serves shelters sleeps stands
starts submits suggests supports symbolizes takes tells threatens thrives transforms translates treats
typifies undertakes uploads utters varies vibrates wakes wants welcomes whispers wins writes
""",
    "WDT": """
which
""",
    "WP": """
who whoever whom
""",
    "WP$": """
whose
""",
    "WRB": """
how when whenever where whither why
""",
    "CC|DT": """
either
""",
    "DT|RB": """
some
""",
    "EX|RB": """
there
""",
    "IN|JJ": """
nearby
""",
    "IN|NN": """
inside opposite per while
""",
    "IN|RB": """
about around as beyond outside since
""",
    "IN|RP": """
through
""",
    "JJR|RBR": """
further higher
""",
    "JJS|RBS": """
best
""",
    "JJ|NN": """
adult average black blue brief constant coral equal equivalent essential good highrise horizontal
independent individual key major maximum military official original parallel potential public rental
standard subject top total veteran whole worth
""",
    "JJ|NNP": """
general national
""",
    "JJ|PDT": """
such
""",
    "JJ|RB": """
daily easy enough first fourth hard likely next overall real relative worldwide
""",
    "JJ|VBG": """
moving
""",
    "NNPS|NNS": """
walks
""",
    "NNP|FW": """
de
""",
    "NNS|JJ": """
others
""",
    "NNS|NN": """
customs hours people riches shorts species statistics
""",
    "NNS|NNPS": """
words
""",
    "NNS|VBZ": """
alarms amounts causes changes controls costs elects exhibits flows gains houses measures notes places
points rates reports results rules sets stars states studies talks values works
""",
    "NN|FW": """
visa
""",
    "NN|JJ": """
aggregate core elite fine front future instant light magic mainland mass material medium middle novel
quality record retail silver
""",
    "NN|NNP": """
cycle land sea square
""",
    "NN|NNS": """
data femora media police politics series
""",
    "NN|PDT": """
half
""",
    "NN|RB": """
hand home south west
""",
    "NN|SYM": """
point
""",
    "NN|UH": """
boy
""",
    "NN|VBG": """
awarding beginning breaking building ending finding functioning hanging hearing hiking hiring learning
lighting meaning meeting monitoring painting parking performing planning processing setting shopping
spending standing suffering teaching tracing training understanding viewing walking writing
""",
    "PRP$|PRP": """
her
""",
    "RBR|JJR": """
earlier later less longer more
""",
    "RBS|JJS": """
most
""",
    "RB|CC": """
yet
""",
    "RB|IN": """
below once
""",
    "RB|JJ": """
alone fifth long much nationwide offshore only pretty slow southeast still successfully very
""",
    "RB|NN": """
forever north
""",
    "RB|PDT": """
quite
""",
    "RB|RP": """
together
""",
    "RB|UH": """
anyway well
""",
    "RP|RB": """
down
""",
    "UH|JJ": """
okay
""",
    "UH|RB": """
yeah
""",
    "VBD|NN": """
thought
""",
    "VBD|VB": """
were
""",
    "VBD|VBN": """
accelerated acted admitted agreed aimed answered appeared approached arrived asked assembled attempted
attended attracted auditioned authorized backdated backed banned began believed benefited caused
celebrated changed closed coincided coined collapsed collected commended commissioned concluded
consisted consumed contacted corresponded decided deemed delayed deteriorated died differed discovered
displayed dropped earned embarked embedded emerged emigrated employed endorsed enslaved entered evolved
exceeded exhibited experienced experimented explained expressed failed felt figured fixed followed
forced formed founded gained gasped got graduated had handed happened highlighted hosted hypothesized
ignited illuminated induced installed intercepted interfered investigated invoked joined kept lacked
landed lasted launched led lighted liked likened lived loaded looked marked married massacred met
migrated ministered modified mounted moved nominated noted noticed observed occupied originated paid
participated partnered plagiarized played pleaded pointed posited prevented produced quoted realised
reasoned recalled received recommended recovered refused reigned relocated remained reminded replied
reported rescinded resigned resolved responded resulted resumed retired retreated returned revealed
rolled said saved served shifted showed shunned signed smacked soared solved split stained starred
started stayed stepped strengthened studied submitted surprised sweated talked taught tested told tried
turned understood unfolded urged vitalized waived wanted welcomed worked worsened
""",
    "VBG|JJ": """
burgeoning challenging closing devastating looking
""",
    "VBG|NN": """
being camping eating healing increasing living offering passing playing reading sailing scanning solving
strengthening testing thinking turning working
""",
    "VBN|JJ": """
given gone written
""",
    "VBN|VBD": """
accepted accessed accumulated accused accustomed achieved acquired acquitted activated adapted added
addressed adjudicated adopted adorned advised advocated affected aided alarmed aligned allocated allowed
amassed amazed amended analysed analyzed annotated announced anticipated applied appointed appreciated
arranged arrested asserted assessed associated assured attached attained attributed avoided awarded
based battled betrayed blamed blessed blocked boasted bolstered bordered bothered brought built busted
calibrated called capped captured carried centered channelled characterised characterized chartered
chased cherished cited clarified classified clinched clustered coded colored combined commemorated
compared completed composed comprised conducted confirmed confronted connected considered consolidated
constrained constructed contested contributed convicted convinced corrected coupled covered cracked
created credited criticised crossed curated deadbolted decentralized declared declined decreased
deducted defeated defined delivered demonstrated denied denoted deployed derived descended described
designated designed destroyed devoted diluted disappeared disbanded discarded discharged discontinued
discussed disposed distributed diverted divided documented dominated donated doomed dotted dreaded
dwarfed educated elaborated elected embraced emphasized empowered enabled encountered encouraged endured
engaged engendered enhanced enjoyed enshrined entitled erected established estimated evaluated evidenced
examined exchanged excluded exemplified exercised existed expected expired exploited explored filled
finished fled found framed frequented garnered gathered generalized generated granted greeted grounded
grouped guided hampered hastened heard held helped housed identified imagined immersed implemented
imposed impressed improved incarcerated included incorporated increased indicated inducted inferred
influenced informed inhabited initiated injured inscribed inspired interpreted interspersed interviewed
intrigued introduced invited involved iodised justified kicked killed learned licensed linked listened
located lost loved made maintained managed marginalized marvelled meant measured mentioned missed
modulated motivated motorized murdered named necessitated needed neglected negotiated nurtured obtained
occurred offered opened opposed ordained ordered organized oriented outlined overshadowed paired passed
performed permitted persecuted picked piled placed pled pledged polarized popularized portrayed posed
practised praised predicated predicted preferred premiered premised prepared preserved presumed
proclaimed prolonged promoted prompted proposed prosecuted protected provided publicized published
pulled purchased pushed raised ranked reached recognized recorded recreated recruited rediscovered
reduced referred reflected regarded registered relaxed released remembered renamed renovated renowned
repeated replaced represented reprinted repurposed reputed requested required rescued respected reviewed
revived rewarded ritualised ruled scanned scheduled scripted seated seeded segmented selected sent
separated serviced shaped shared shed sheltered shocked shrouded singled situated sold spawned squashed
staggered stated stationed steeped stipulated stood stopped stored strayed structured struggled stunted
succeeded suggested supported supposed suppressed surrounded suspected targeted tempted tended tethered
thinned thrilled thwarted titled touched traced trampled treated united unlocked used visited voted
warranted washed wiped witnessed wounded
""",
    "VBP|VB": """
'm 're 've analyse appear appreciate argue arise assert assign attach augment await believe bind
brainstorm burrow celebrate cheat cohabit commend complement comprise conclude confirm confront construe
consume contain decouple demonstrate determine devise dictate differ dislike dominate download eat
emerge encompass encourage establish evaporate evoke examine exclude export face fail flesh fly follow
govern guarantee hate have heal honour include incorporate indicate interpret involve kill lie link
maintain manage observe oppose outweigh owe patrol press presume prevent promote propose punch raise
realize recall recognize recommend redeem refuse reign rejoice renew represent reproduce reside revisit
run salute seek slip socialize speak spend submit suffer suggest surround suspect taste tend thank think
upload urge utilise vary wan want welcome whittle
""",
    "VBZ|NNS": """
breaks demands documents ends features interviews means needs shows signals stops uses
""",
    "VB|VBP": """
absorb accelerate accept accommodate accomplish achieve acknowledge acquire address adjust admit adopt
advertise afford agree align allow alter announce applaud apply arrive ask assemble assess assist assume
attend attract authorize automate avert avoid barbeque bear beat begin belong blow boost bother branch
breathe bring broaden bugle build buy carry catch cheer choose combine commemorate commercialize commit
comply conduct confine congratulate conquer consider consist continue contribute convey cooperate
coordinate cover crack create cross decide declare decrease deduct define defund deliver deny depart
depend describe deserve destabilize develop discover discuss disseminate distinguish don donate draw
dwell eclipse educate eliminate elucidate emphasize employ emulate enable endanger endure engage enhance
enjoy enlist ensure enter erase escape estimate evacuate evolve execute exist expand expect explain
explore extend facilitate fathom feed fill find fit fizzle forget forgive forgo formulate foster fulfil
fulfill generate get give go grasp grow hamper handle happen harmonize hear hire hold identify ignore
illustrate imagine improve inform initiate inject inspire install intensify interact interfere introduce
invent invest investigate invite iodise join justify keep know lapse learn leave lessen limit lose make
meander meet mention mimic miss modify monitor negotiate note notify obtain occur offer optimize
organize originate overcompensate override pass pay perceive perform persevere persist pick picnic plead
poach predict preserve preside produce protect protest prove provide purchase pursue push ramp rank
rebuild receive reciprocate recite rediscover refer reflect reject relate rely remain remedy remember
remind remove repeat replace require resign resolve respond restrain restrict retain retrieve reveal
roam save see seem sell send serve shake shatter shine shout shun sit skip soak solve steal steer stem
stop strengthen strive succeed suck sue suit suppose survive suspend sustain tackle tap target teach
tell thwart transform translate treat try tweak understand unfold unite validate waive wash win wipe
write
""",
    "WP|WDT": """
what whatever
""",
    "CC|DT|RB": """
both
""",
    "CC|IN|RB": """
but
""",
    "CD|NN|PRP": """
one
""",
    "DT|PDT|RB": """
all
""",
    "DT|UH|RB": """
no
""",
    "IN|DT|WDT": """
that
""",
    "IN|RB|CC": """
though
""",
    "IN|RB|NN": """
before
""",
    "IN|RB|RP": """
along
""",
    "IN|RP|RB": """
behind in on
""",
    "JJ|NN|RB": """
third
""",
    "JJ|RB|NN": """
late right second
""",
    "JJ|RB|UH": """
sure
""",
    "JJ|VBD|VBN": """
interested
""",
    "JJ|VBN|VBD": """
limited settled specialized sustained
""",
    "JJ|VB|VBP": """
approximate complete express open
""",
    "NN|FW|JJ": """
post
""",
    "NN|JJ|IN": """
past
""",
    "NN|RB|JJ": """
east
""",
    "NN|VBD|VBN": """
spread
""",
    "NN|VBP|VB": """
access affect board challenge change dream dress end flow issue lack list love manufacture map pledge
state tour transport view wish yield
""",
    "NN|VB|VBP": """
act answer approach associate attack benefit book care cause check claim contact contest cost
countenance design discharge excuse exercise exhibit experience fall film fire fuel function gain head
house impact labour level matter measure name phrase pilot place plan progress promise regard rent
report respect result return rise sort step study support test trust turn use venture veto visit wai
witness work worship
""",
    "POS|VBZ|PRP": """
's
""",
    "RB|IN|UH": """
so
""",
    "RP|IN|RB": """
off out
""",
    "RP|RB|IN": """
up
""",
    "RP|RB|NN": """
forth
""",
    "VBD|JJ|VBN": """
continued ended
""",
    "VBD|VBN|JJ": """
developed
""",
    "VBD|VBN|RB": """
left
""",
    "VBG|NN|JJ": """
opening
""",
    "VBN|JJ|VBD": """
acclaimed concerned confined dedicated determined extended focused heightened integrated mixed planned
pronounced restricted
""",
    "VBN|VBD|JJ": """
committed intended
""",
    "VBN|VBD|NN": """
cut
""",
    "VBP|JJ|VB": """
die
""",
    "VBP|NN|VB": """
aim am bow drive fear hope notice play regret
""",
    "VBP|VB|JJ": """
live
""",
    "VBP|VB|NN": """
feel mean show talk
""",
    "VBP|VB|NNP": """
do
""",
    "VB|JJ|VBP": """
awake
""",
    "VB|NN|VBP": """
account advance balance fight finish focus guide help mark move paint reach release reserve start surge
touch travel walk
""",
    "VB|UH|VBP": """
please
""",
    "VB|VBD|VBP": """
let
""",
    "VB|VBN|VBP": """
become
""",
    "VB|VBP|NN": """
call document increase laugh look share stay take wear
""",
    "VB|VBP|UH": """
say
""",
    "VB|VBP|VBN": """
come
""",
    "IN|RB|RP|JJ": """
over
""",
    "IN|VB|JJ|UH": """
like
""",
    "JJR|VB|RBR|VBP": """
better
""",
    "JJ|RB|VBP|VB": """
close
""",
    "JJ|VBP|NN|VB": """
present
""",
    "NNP|NN|VB|VBP": """
figure
""",
    "NN|JJ|VB|VBP": """
sound
""",
    "NN|UH|VBP|VB": """
man
""",
    "VBN|VBP|JJ|VB": """
known
""",
    "VBP|NN|VB|MD": """
need
""",
    "VB|JJ|NN|VBP": """
lead
""",
    "VB|NN|NNP|VBP": """
park
""",
    "VB|VBD|NN|VBP": """
hit
""",
    "VB|VBD|VBN|VBP": """
read
""",
    "VB|VBN|VBD|VBP": """
put
""",
    "IN|RB|JJ|VBP|VB": """
near
""",
    "NN|VB|VBD|VBN|VBP": """
set
""",
    "RB|NN|JJ|VB|VBP": """
back
""",
}

#: Words that have a capital inside a sentence and still can be something else than a name.
CAPITALS: Final[dict[str, str]] = {
    "CD": """
II
""",
    "JJ": """
Buddhist Korean
""",
    "NN": """
Century Introduction
""",
    "PRP": """
I
""",
    "JJ|NNP": """
American French German Spanish
""",
    "NNP|JJ": """
English
""",
}

#: The last letters of words that are in neither list; the longest that fits counts.
SUFFIXES: Final[dict[str, str]] = {
    "JJ": """
atic ble cal ful onal ous sive ural
""",
    "NN": """
ctor cy ence ery ity on rance sm try u v z é
""",
    "NNS": """
ants cks els hs hts ians ments nces ners nes ods ons ories ors ties tives
""",
    "RB": """
bly lly sly tely tly vely
""",
    "VBG": """
cting
""",
    "JJ|NN": """
al c cent ient lar tive ul us
""",
    "JJ|RB": """
less
""",
    "NNS|NN": """
ches cies
""",
    "NNS|RB": """
rds
""",
    "NNS|VBZ": """
es gs ines ks ls ms nds ns ops rs ts
""",
    "NN|JJ": """
ality dent hy ian man nt or ry um
""",
    "NN|NNS": """
cs is ra
""",
    "NN|VBG": """
hing
""",
    "RB|JJ": """
ly ully
""",
    "VBG|JJ": """
ating zing
""",
    "VBG|NN": """
ering ining ling nting rning ssing wing ying
""",
    "VBN|VBD": """
ayed ched cked eated ired ised posed pted ssed tered ured
""",
    "VBZ|NNS": """
ows
""",
    "JJ|NN|RB": """
ative
""",
    "NNS|NN|JJ": """
as
""",
    "NNS|VBZ|JJ": """
hers
""",
    "NNS|VBZ|NN": """
hes ries rts s ters
""",
    "NNS|VBZ|RB": """
ds mes ps ys
""",
    "NN|JJR|RBR": """
ner
""",
    "NN|JJ|CD": """
ty x
""",
    "NN|JJ|RB": """
f line th
""",
    "NN|JJ|RBR": """
rse
""",
    "NN|NNS|RB": """
a
""",
    "NN|RB|JJ": """
ight
""",
    "NN|VBN|VBD": """
od
""",
    "NN|VBP|VB": """
dge ment pect port
""",
    "NN|VB|VBP": """
ase ber ce ch eat em et ey ip lk ness om our sure ture use
""",
    "RB|JJ|NN": """
ily
""",
    "RB|NN|JJ": """
y
""",
    "VBD|VBN|NN": """
ught
""",
    "VBG|NN|JJ": """
g lling
""",
    "VBN|JJ|VBD": """
ished
""",
    "VBN|VBD|JJ": """
ed
""",
    "VBP|VB|NN": """
ude
""",
    "VB|NN|VBP": """
ze
""",
    "VB|VBP|NN": """
end
""",
    "JJ|NN|VBP|VB": """
ar ern ound
""",
    "JJ|NN|VB|VBP": """
l mic
""",
    "JJ|VB|NN|VBP": """
nic
""",
    "NN|JJR|VB|VBP": """
der wer
""",
    "NN|JJS|VBN|RB": """
ast
""",
    "NN|JJ|RB|VBN": """
one
""",
    "NN|JJ|VBP|VB": """
ay ent
""",
    "NN|JJ|VB|VBP": """
an e int ist ny ss t
""",
    "NN|NNS|VB|VBP": """
i
""",
    "NN|RB|JJ|VBN": """
ard
""",
    "NN|RB|RBR|JJR": """
her
""",
    "NN|RB|VBD|VBN": """
ead
""",
    "NN|VBD|JJ|VBN": """
lt
""",
    "NN|VBD|VBN|JJ": """
ht
""",
    "NN|VBN|RB|JJ": """
wn
""",
    "NN|VBP|JJ|VB": """
w
""",
    "NN|VBP|VBN|VB": """
me
""",
    "NN|VB|CD|VBP": """
ee
""",
    "NN|VB|JJ|VBP": """
ace b h ine tor ure
""",
    "NN|VB|VBD|VBP": """
ot
""",
    "NN|VB|VBN|VBP": """
pt
""",
    "NN|VB|VBP|CD": """
ur
""",
    "NN|VB|VBP|JJ": """
in k m nd p
""",
    "NN|VB|VBP|RB": """
art de
""",
    "NN|VB|VBP|VBN": """
it
""",
    "RB|NN|VB|VBP": """
ore
""",
    "VBN|CD|NN|JJ": """
ven
""",
    "VBN|VBD|JJ|NN": """
d hed
""",
    "VBN|VBD|JJ|RB": """
uted
""",
    "VB|NN|JJ|VBP": """
gn
""",
    "VB|VBP|NN|JJR": """
fer
""",
    "JJ|NN|VBN|VB|VBP": """
id
""",
    "JJ|NN|VBP|RB|VB": """
gh
""",
    "JJ|NN|VB|RB|VBP": """
ite
""",
    "JJ|NN|VB|VBN|VBP": """
und
""",
    "NN|JJR|VB|JJ|VBP": """
ter
""",
    "NN|JJR|VB|RB|VBP": """
er
""",
    "NN|JJS|JJ|VB|VBP": """
st
""",
    "NN|JJ|RB|VB|VBP": """
all dy o
""",
    "NN|JJ|VB|JJR|VBP": """
r
""",
    "NN|JJ|VB|VBN|VBP": """
ne
""",
    "NN|RB|JJ|VB|VBP": """
rd
""",
    "NN|RB|VB|JJ|VBP": """
ver
""",
    "NN|VBN|VB|VBD|VBP": """
ld
""",
    "NN|VBP|RB|NNS|VB": """
ice
""",
    "NN|VBP|VBD|JJ|VB": """
ke
""",
    "NN|VBP|VBD|RB|VB": """
ew
""",
    "NN|VB|JJ|RB|VBP": """
ad re
""",
    "NN|VB|JJ|VBN|VBP": """
n
""",
    "NN|VB|VBD|JJ|VBP": """
nk
""",
    "VB|NN|JJR|RBR|VBP": """
tter
""",
}
