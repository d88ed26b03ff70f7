"""Weights of the word class model: for each kind of evidence and each tag, what speaks for it and how strongly.

Learnt from GUM (Georgetown University Multilayer corpus, annotation CC BY 4.0) and from about 900,000 words of news tagged
by spaCy's en_core_web_sm 3.8 (MIT); words seen in fewer than three documents are left out. How: docs/words.md.
"""

# fmt: off
from typing import Final

WEIGHTS: Final[dict[str, dict[str, dict[int, str]]]] = {
    "word": {
        "CC": {
            -3: """so yet""",
            1: """both""",
            3: """either plus""",
            5: """but""",
        },
        "CD": {
            -3: """44-year-old""",
            -2: """commander-in-chief quarter-century""",
            -1: """philadelphia""",
            2: """10-year""",
            3: """two zero""",
            4: """6-year-old""",
            6: """one""",
        },
        "DT": {
            -2: """either""",
            2: """all no that""",
            3: """both""",
        },
        "FW": {
            1: """de t łódź""",
            2: """al. e.g.""",
        },
        "IN": {
            -9: """once""",
            -6: """out""",
            -5: """but""",
            -4: """due so""",
            -3: """down next up""",
            -2: """aboard below de id w""",
            -1: """nearby off though""",
            1: """outside that""",
            2: """after around beyond on op-ed year-ago""",
            3: """above along in inside near over per under""",
            4: """while""",
            5: """behind""",
            6: """like through""",
            7: """since""",
        },
        "JJ": {
            -8: """english latino planned""",
            -7: """applied azerbaijani chemical christian coming downtown failed protracted used west""",
            -6: """
broken far favored general-election leading material outsider pharmaceutical plastic spanish-language
very""",
            -5: """
6-year-old adult allied center continued displaced hillary homeopathy international iodine known kuwaiti
loved mean moving operative pro-israel redacted renewed rohingya roughly running so-called south textile
underlying united yazidi""",
            -4: """
assistant content crushed defeated demanding die executive express follow-up heightened intended kazakh
loading loser north objective occupied organized pressed pressing quality registered retired revised
senate shifting slepian ted threatened transformative trusted vermont would-be""",
            -3: """
above all-district alternative breakthrough concerning core cyber daily danish deputy dnc documentary
elian engaged enhanced enjambment ethanol fallen forced fossil gary gone grabbing graduate honored
implied improved judicial kind lasting like limb lobbyist misogynist msnbc offsetting ohio opposed port
pretty prior pronounced representative rnc settled skateboarding telling thai veteran wisconsin""",
            -2: """
admiral alleged blunt bound burn central co-sponsored commander-in-chief contested convinced correct
counterpart czech defining engaging escalating expert exposed federal focused fun funeral genocide hindu
immigrant informed inside iodised islamic kenyan lost magician metro missing near nigerian offensive
op-ed orange orthodox passionate paul pop post precedent prolonged recommend second-place secured silver
social southern spanish stolen studied tactic upstate worrying year-ago youtube""",
            -1: """
activist affected affiliated african albright alex associate back benghazi biden bloomberg breitbart
castro christie classified connected coordinated david detect determined digital east eastern elizabeth
emanuel eye-tracking femur following hard historic holt hong imagine john kaine later level live locked
mainland mainstream measured medicare memorial miami microsoft mike minus narrative neiafu northeast
only overlooked overnight philadelphia pilot pointed real-time record restricted rubio san
secretary-general sell sound standing subscribe transgender transmedia triple-a wade wai wyoming""",
            1: """
alright angered appealing arab audio combined committed crowded crude deep diplomatic disappointed early
eighth ethiopian extremist firm frustrated future giant high-yield hispanic islamist korean late
lebanese light long maximum much native nearby official one-third opposite outside past prepared prime
reversed round ryan serb split subordinated tear tender two-term unifying welcoming work-related""",
            2: """
alarmed all-out anti-abortion anti-castro common conservative constant contrary convincing democratic
double dry dutch enough fake fast few flip foul free general head-to-head incumbent iranian last-minute
local longtime male middle middle-class negative nonpartisan numbered ok overall palestinian
pan-democracy pink plain poll populist puerto quarter-century ranking rebel rental same scripted select
somali sorry square stable stiff warm welcome xenophobic yemeni""",
            3: """
academic albanian anti-establishment anti-trump armenian bottom bright centrist chief classic commercial
communist complete dedicated disabled distinguished dynamic earnest embarrassing fellow follow-on fourth
front-runner gay grand grass-roots half-dozen hungarian imperative initial insulting iraqi lantern
little loud married military minimum net next non-avian okay original parallel possible potential
preferred primary private pro-life roman russian serious standard straight strong such tight unfit upset
worried worth""",
            4: """
44-year-old advanced african-american bad complex concrete dark dead devastating different direct due
easy elite emotional epistemic famed fit fractured german hopeful inclined inevitable key major mass
national previous progressive public quiet real related relative retail right-wing secret several
shocked short sweeping third third-quarter true ukrainian undocumented whole""",
            5: """
armed average black blue clear equivalent essential experienced fifth full-time high high-profile human
independent israeli limited many medium misleading other quarterly racist socialist sure troubled
turkish venezuelan wild""",
            6: """
brief close concerned demographic favorite good high-tech impressed jewish left-leaning left-wing
moderate nuclear red rival rolling scared single special syntactic terrorist""",
            7: """
clean cold cuban-american detailed flawed heated last liberal low positive right total unknown""",
            8: """libyan likely present satisfied surrogate top unqualified wrong""",
            9: """current fund-raising interested second surprised""",
            10: """fine pleased""",
            11: """complicated""",
        },
        "JJR": {
            -3: """earlier faster""",
            -2: """closer later whiter""",
            -1: """baker browser transgender twitter wider""",
            1: """further longer more""",
            3: """higher worse""",
            4: """better""",
            5: """lesser lower""",
        },
        "JJS": {
            -1: """st""",
            2: """longest""",
            3: """least""",
        },
        "MD": {
            3: """'d""",
            4: """will""",
        },
        "NN": {
            -9: """march say""",
            -8: """clean department embrace liberal""",
            -7: """being black current guess mention present saying stand think understand unknown winning""",
            -6: """act cold fast george kasich national special stay take taking talking wrong""",
            -5: """
association blue burning equivalent europe evolving favorite feel flying founding help high-profile
high-tech hillary justice leave lesser looming manafort minister note palace positive pro-life racist
reach senate space stop straight third try union watch winner-take-all wish york""",
            -4: """
advise aging appealing buy calling circle clash close conservative corp. dancing dark dating demonstrate
end experience festival fifth fly foundation full-time fund-raising gay general good grand high hopeful
human inc. independent king knock l'enfant look lying messaging morning mr. o'malley oklahoma orlando
passing pay play president realclearpolitics recover red right rolling rubio saddam secret socialist
speaking start turn unifying university well while wild working worth łódź""",
            -3: """
academic advance anti-establishment appeal army assured betting breaking bright call carrying carson
centrist check choosing cleveland coalition commanding convention correction counter day demographic
devine dislike drive earnest earning ease eating elian essential export fight fit flip follow-on
following forever giving google graham half-dozen hanging heaven hold imperative incumbent inside
johnson kingdom laugh listen lynch major making managing medicare netanyahu non-avian ohio one
one-on-one parallel pass per playing politics push quarterly resign rise roffman sadiq san second
shaking show slip smith society solidarity species statistics sullivan surrogate surviving terrorist tie
top translating turning unfit urging wait walker wear weiner welch welcome worry""",
            -2: """
acting aim al. anti-abortion assist baker banning beck blame blocking boost brafman braynard break burn
cast chief city collapse commercial commission communist constant coron count cry customs dig director
district documenting driving eighth emanuel emotional enclave ending epistemic escape failing fake fort
forth foul frank gaming hampshire hate head-to-head hiring hit holt honor imagine iowa j. jihad kopp
landing lantern last-minute latinos left-wing limit listening lobby male means medium merkel middle
middle-class ministry move murphy nation negotiating neighbouring nevada nuclear offer office outside
pac pan-democracy partnership philip pink pittsburgh pivot pledge plus populist prime progressive public
punch rallying read relative running ryan savings scanning sell st stable start-up stiff street sway t
talk third-quarter track um use voter walk walking warming wasserman welcoming whole will win wisconsin
xenophobe zimmerman""",
            -1: """
10-year 44-year-old abc action address advocate affect aka albright all-out answer ayotte back benefit
bloomberg bomb brief brujas campaigning change christie coast complex concrete contributing convince
cross crude dance david debating debbie decline divide dnc draw dream dress drop dynamic echoing eclipse
elizabeth extremist facilitate favor fellow fighting fine florida front-runner getty glow gm god hacking
hedge high-yield huffpost indiana kaine key klein left longtime low matthew maximum miami microsoft mike
minimum minus mistake msnbc native neiafu northeast norton obamacare op-ed opposite orange organizing
original outreach padalecki palestinian paralympics park pattern paul philadelphia phoenix pick press
puerto rental repeat republican retail returning ride right-wing rival rnc run senator shell shouting
showing skateboarding southeast spread starting stem stir switch syntactic tear texas triple-a twitter
two-term update verizon vermont vice wade warrant william wonder""",
            1: """
absent access administration alternative amount analysis autism award background balance blow borrowing
brock broker browser career catch chapter collaborative concern consensus contrary criticism dab
deadbolt decision delay delegate doubt draft education everyone face film front giant guarantee import
income individual interest investigation km lead leader leadership lewandowski lie line listing mainland
mathematics memorial mine minority minute mogul news novel opposition peace pitch policing policy print
profit protest r ramos ranking real-time result return revenue rock rule sale schedule screening
secretary server shape shift ship sign silence sort south square standing stock struggle study subject
success summer table telerate telling tender test trust value vote vow wai west x.""",
            2: """
abuse activist admiral approval article attention band bank base boat border bridge bully charter chip
co-host comment commissioner compliance compound conference contract control counterpart display dna
drinking effort everybody facebook file fire focus force form fun genocide head heating hiking image
increase learning linguistics list loan lock lot love magician mainstream map mass master match meantime
metro military mind murder newspaper night nobody none nothing offensive outlook part polarizing post
precedent principal principle program question questioning rate sampling scoring search second-place
secretary-general semantics support suspect telephone terrorism text thinking time town tracking
transgender venture veteran voice warning weather whiter wound""",
            3: """
account anything approach assault associate beginning bid billionaire bond breakthrough broadcast
building candidate center chain charge commander-in-chief community company damage deal debt deficit
demand deputy documentary election email establishment ethanol eye-tracking family farkas father filing
flooding fossil frame fund funeral gas gathering ground hand hannity hiding home ice impact job judge
kind light lightning lobbyist misogynist monitoring narrative nomination nominee oil opening ozone
performing phone plenty pop praise price promise publishing quarter race rape rebel rebuilding reckoning
reform representative request resort respect response restructuring root ruling salt sentence share
shooting shopping shuttle side silver slaying sound source speech split surface tactic transfer
unemployment video view wage waste wave web woman work yen yesterday""",
            4: """
ad age air assistant attack batting bidding brand briefing club consulting contact content core counting
course embargo exhibit expert femur follow-up food fuel fundraising graduate gun hearing hope immigrant
immigration interview jail land levell limb loser market meaning money number objective official pause
pilot plan primary problem property research shipping smoking spending state survey television term
today trade transformative transmedia tune waterboarding would-be""",
            5: """
abortion adult aid businessman cost credit cyber everything executive finish fishing host lending level
lunch name operative place point power report scheduling service surprise teaching textile traffic tv
voting""",
            6: """
banking campus downtown exit funding general-election headquarters issue lighting man manager material
meeting neighboring order outsider pharmaceutical planning plastic poll pressure quality record
spanish-language spotlight staff team testing training""",
            7: """
advertising battle chemical debate financing homeopathy loading manufacturing parking rating speed
spokesman store understanding way""",
            8: """author bombing campaign enjambment series tax""",
            9: """housing iodine trading""",
            10: """reason""",
            12: """polling""",
        },
        "NNP": {
            -8: """libyan""",
            -7: """cuban-american primary spokesman""",
            -6: """jewish man manager marines poll rules""",
            -5: """
abortion average businessman chathams close contact everything israeli lead look many meantime mills
move official other sell support top turkish tv venezuelan welcome work""",
            -4: """
ad african-american asked attacks author bad bottom different exit focus food german hispanics
immigration level levell low military money nuclear number olympics pirates previous principles problem
property question reason rebel report research retired rival say several share sort standard syntactic
take television things today true ukrainian use vote""",
            -3: """
access account airlines albanian answer anti-trump anything approach armenian articles attempt battles
be billionaire bond boycott breaks brief brothers campaigning candidate classic clouds come community
company continued course debate debt deficit do election email establishment exhibit face family fast
father file fine finish front-runner games go good ground hannity hate have home homeopathy hungarian
ice increase informed initial interview iraqi job key later launch liberties lock looks lords make map
match medium men more much name net networks nomination nominee oil okay only overall pause polaroids
possible potential price private progressive promise protest quarter race ranking refugees relations
response result retail right rights roman round runs russian sales second senators serious shields show
source speaks speech standards start started statistics stay store strong surrogate talk telling
terrorist think total two understand unemployment video visitors way wear web whigs whole win wins woman
words yesterday""",
            -2: """
affairs allies am anti-castro approval arms article attack attention audio base bombing border brand
break broadcast call campus cars charge check clintons club cold commissioner common commons complex
compound concrete conference control credit cyber dataproducts deal debates decisions democratic
demographic dna dress dutch dynamic early eclipse effort elite embargo estimates everybody exercise
experience experts eye-tracking feel fellow few forces get giant girls given guarantee hand headquarters
hedge here hit hits host image imagine immigrant iodine iowans iranian issue judge kind late let lie
likely local lost lot m machines market mass matters meaning members millennials minimum names narrative
newspaper night nobody none nonpartisan nothing officials ok operatives organizing original part
partners pass pay pilot plan politics polls principle profit program public push quality quarterly
really record red rental reports representatives reserves return run same sciences see services set
shorts somali sound standing stocks studies survey surveys suspect tactic taken talks teachers teams
tender terrorism third thrones time town traffic turning used view voters wait warm wars weather well
will workers wrong xenophobic yemeni""",
            -1: """
absent abuse activist address administration advance advocates age agents aid alleged alright analysis
appealing appeals appear approve arab armed ask assault assets autism background banks bars beginning
being benefit benghazi blocking brock buy calling campaign career cast caucuses causes champion chapter
chief chip choosing classified clear closed collaborative combined commanding comment commercial
communist complete concern concerned consensus convince convincing core correct count counter criticism
critics crossroads current customs dab decision decline delay delegate devastating diplomatic direct
display diversified divide documenting dream drop earlier easy education emerge emotional end ending
enjambment enter enters epistemic essential ethiopian everyone executive exiles expected expert favorite
fifth financing fire fired firm fit flawed flip following force form fourth friends front frustrated
full-time funeral further future goals grass-roots growing hacking had head heightened help helped
high-tech hispanic hold hoped human income individual interest investigation involved islamist korean
land lantern last leader leadership leads least leave lebanese light lights line links listen lobbyist
longtime loud mainstream manufacturing material maybe mets minority minors minute mogul negative note
novel offer offers opened opposition order palestinian participate passing peace people pick planning
play please poems point policy polling pop positive posts present pressed pretty principal projects
pronounced provided puerto questions quiet racist rallying rates rating reach read real rebels reform
related release releases remains remember repeat resolve resources respect revenue reviews right-wing
roughly rule said sale sanctions says scientists search secret secretary secretary-general seemed serb
settled shape shares shocked shooting shopping showing shows shuttle sides sign signs silver single
socialist solutions southeast speed split sports spotlight square stable staff stock stop strengthen
study subject success summer supported supports sure suspected suspended switch tax tear term thank
thanks thinking third-quarter tight track trade transmedia try tune turn undocumented venture very visit
votes walk watchdog watched wild winning won wonder worried worries wound x. yorkers""",
            1: """
abbas abc action advocate african air alex alternative appeal award ban biden billionaires breaking
california castro combine commander-in-chief contest cross debbie digital downtown eastern express
figure gay general getty gm hard hills historic hong huffpost incumbent investors jeff john klein las
limited marco matthews means meeting minds mistake moines news north norton obamacare opening outreach
paradis park phoenix place playing plays power prime queens r redacted republican rise securities
semantics senator shell sons state t team tobias vegas ventures verizon veteran viguerie ways working
worth""",
            2: """
ackles acting advanced ayotte bag bank bases beck bernie black brafman braynard broken brookings
building center central circle city coast conservative coron czech daily dallas de dig director district
dries east elections fbi federal fighting free gun high hindu honor id islamic islands j. jihad kenyan
kopp lewandowski list listing loan loans loved managing merkel mike ministry missouri murphy nation
national nevada nigerian office orthodox pac paralympics paribas partnership parts peres pittsburgh
pro-life ramos ride savings series skateboarding social south southern spanish start-up stated street
thomas training triple-a trust tulsa voter w wade walking wasserman xenophobe youtube zimmerman""",
            3: """
adams all-district angeles army blunt brahms breitbart bridge brujas cardenas caucus cleveland closing
coalition convention correction danish day dead debating dems devine donald economics elizabeth facebook
florida gary god google hampshire heaven hughes indiana iowa johnson judicial kaine kingdom lawyers left
los marbles markets met miami microsoft miss moments neiafu netanyahu northeast one-on-one open orange
padalecki paul phillips policing port ratners rhodes richards rock roffman ryan sadiq sessions settle
smith society solidarity speakers thai twitter walker waters weiner welch wells wilkins william łódź""",
            4: """
always arkansas baker bloomberg christie collins commission corp. cruz david dnc emanuel festival forbes
fort foundation frank frontiers graham holt inc. kazakh king l'enfant lines matthew medicare morning mr.
msnbc o'malley oklahoma pence philadelphia philip planned president press rnc roberts rubio sachs saddam
slepian st sullivan times university vice west wisconsin woods""",
            5: """
albright association carson charles corps evans international jacobs justice kuwaiti latinos linguistics
lynch minister palace pro-israel reeves reynolds rob rohingya san sent space springs stevens union
unisys vermont watch winner-take-all yazidi""",
            6: """act associated cbs hicks house kasich manafort massachusetts ohio wikileaks york""",
            7: """azerbaijani christian elian fed gaming george james orlando texas wikinews williams""",
            8: """department english europe jones kelly latino march rogers united wyoming""",
            9: """ted""",
            10: """hillary""",
            11: """senate""",
        },
        "NNPS": {
            -6: """series""",
            -5: """lawyers reeves""",
            -4: """arkansas frontiers linguistics sessions texas woods""",
            -3: """
cardenas charles corps economics jobs jones latinos massachusetts moments news politics ramos roberts
savings springs stevens waters wells""",
            -2: """
adams brahms brookings customs dallas elections evans forbes howes investors islands lives loans markets
means minds paribas reynolds richards wikileaks williams""",
            -1: """
abbas ackles always angeles billionaires brujas collins dems farkas friends girls hills james las lines
los minutes moines phillips rankings rhodes rogers sachs semantics sons speakers thomas times unisys
vegas ventures ways wikinews wilkins wins""",
            1: """
advocates agents ailes allies appeals arms articles assets banks crossroads dataproducts forces goals
leads mets minors partners priorities projects representatives resources sales sanctions scientists
solutions speaks voters votes yorkers""",
            2: """
affairs clintons commons debates decisions estimates hits iowans machines matters members millennials
ratners reserves sciences services sports studies teachers thrones visitors wars whigs words workers""",
            3: """
airlines battles brothers clouds games liberties lords networks polaroids refugees relations rights
rules senators standards statistics things""",
            4: """arts hispanics olympics pirates principles""",
            5: """chathams mills""",
            6: """marines""",
        },
        "NNS": {
            -7: """remains""",
            -6: """cbs ends exists hits matters offers rogers turns wikinews""",
            -5: """faces hicks jacobs leads ratners rests rises struggles supports""",
            -4: """arts headquarters identifies loves pence plays queens reads sets williams""",
            -3: """
acts amounts answers billionaires campus charles corps counts draws features increases jones likes loses
mandates presents ranks reynolds runs series sounds starts times uses varies wai works yen""",
            -2: """
aims alternatives christie covers dries enters evans guarantees hopes lies linguistics los mathematics
means parts peres permits reviews semantics shows speakers stevens unisys""",
            -1: """
ackles adams ailes aka angeles bernie brahms breaks california calls cruz elite farkas favors forbes
grass-roots iowa km lewandowski lives looks marbles markets massachusetts miami missouri notes operates
paradis paralympics phillips priorities ramos reports rhodes richards roberts sachs shuttle sports
springs texas tobias transmedia viguerie wikileaks wilkins worries""",
            1: """
allies artworks bases claims critics dataproducts demands investors lawyers matthews minutes op-ed
people raids representatives sciences sessions sides signs stars steps tables talks things whigs wins
words""",
            2: """
articles bars benghazi bombs cars chairs circles debates exchanges experts exports funds girls guns
heads howes incites interviews jobs links m minds officials processes protests requests results roots
sales sanctions scores shifts shorts surveys ties trips wages""",
            3: """
banks battles details estimates exhibits exiles friends gains houses imports loans men partners poems
posts rallies savings shields species statistics votes""",
            4: """
blasts campaigns charges concerns figures hands issues pivot realclearpolitics reasons releases rules
sentences shares stocks studies thanks ventures visitors""",
            5: """
advocates appeals caucuses comments customs emails names projects rates rebels records seconds""",
            6: """arms contests lights lines polls questions reserves states teams""",
            7: """attacks""",
            8: """forces operatives politics""",
        },
        "PDT": {
            -3: """such""",
            -2: """all both""",
            1: """double""",
        },
        "POS": {
            2: """'s""",
        },
        "PRP": {
            -3: """one""",
            -2: """'s""",
            -1: """her""",
        },
        "PRP$": {
            1: """her""",
        },
        "RB": {
            -8: """kelly""",
            -7: """dead since""",
            -6: """likely""",
            -4: """high inevitable live short way""",
            -3: """contrary easy little longer low plenty real under vice yeah""",
            -2: """
after albright always beyond both course e.g. enough fourth hand loud off one-third plain relative sure
through tight tulsa""",
            -1: """
all all-out alright better clear deep doubt east either florida hampshire hard jeff last left near no
northeast over past up""",
            1: """daily down early eighth maybe minus outside overall overnight quarterly though""",
            2: """
aboard away below counter forth forward here inside kind late meantime much north really southeast
straight third together west""",
            3: """aka anyway around behind forever further prior second south yet""",
            4: """only well""",
            5: """back later long pretty right sort""",
            6: """far fast roughly so""",
            7: """very""",
            9: """once""",
        },
        "RBR": {
            -3: """higher worse""",
            -1: """lower""",
            1: """later wider""",
            2: """closer further longer more""",
            3: """faster""",
            4: """earlier""",
            5: """better""",
        },
        "RBS": {
            -2: """least longest""",
        },
        "RP": {
            -8: """behind""",
            -5: """around""",
            -4: """through""",
            -3: """along forward in""",
            -2: """away on over together""",
            2: """down""",
            4: """off""",
            5: """up""",
            6: """out""",
        },
        "UH": {
            -3: """anyway""",
            -2: """sorry sure""",
            -1: """no""",
            1: """alright well""",
            2: """um""",
            3: """yeah""",
            4: """please""",
        },
        "VB": {
            -6: """hope suggest""",
            -5: """
better bridge gun issue lunch moderate order power reason remain right rob service speed thank traffic""",
            -4: """
agree argue assault author battle believe fine free include jail know long love oppose require second
staff surprise""",
            -3: """
account aid air bank confront demand direct do europe facebook frame fuel gas govern house iodine loan
lower mass miss ozone phone place plan pledge pose pressure prevail r record refuse request root seem
sentence side single spotlight square state store tax tighten total tune want""",
            -2: """
affect award back bag band boat brief bully campaign charter clear club co-host complete cost cross
double doubt dress exist expect fail fbi femur figure file finish fund further have impact import land
light like list outlook poll post praise prefer press rate respect salt settle shut surface surrogate
telephone telerate text top treat vow zero""",
            -1: """
alex ask associate ayotte balance beat bid brand breitbart broadcast carson caucus charge chip coast
combine compare compliance contest control credit cruz damage dream dry embargo emerge enclave exhibit
exit export fast film flow form fort frank george god graham hate head host indiana insist introduce
level lewandowski line lynch manafort marco master matthew mine padalecki participate pause philip pilot
please print rape receive reform rely ride rock san select senate server share shuttle sort split
struggle survey survive suspect sway tend term upset voice wage william york""",
            1: """
accept act add appeal ban begin burn cast change clean cool counter dance delay demonstrate display
draft enter expand glow identify last launch live mind offer pattern pick propose put rebel release
report resolve reverse rival round rule set show sign sound stem support wish wonder""",
            2: """
assist benefit bomb boost boycott champion cold collapse commissioner contact correct deal define die
draw email ensure escape exercise explore face facilitate fix focus follow function graduate hand hit
knock lie limit lobby make mean nominate park passionate play profit protect protest punch push reach
replace run save see send solve stir study succeed switch test track use visit vote wai watch watchdog
worship""",
            3: """
address answer attempt be break consensus consider convince count detect divide drop ease eclipse fly
get give grow happen hedge help improve increase invest join laugh leave note read remember repeat rise
shift strengthen tie turn update""",
            4: """
advance call cry decide end feel fight flip go lead listen mention pass pay recover reduce resign return
subscribe think try win""",
            5: """arrive buy check come guess imagine move start stop wear""",
            6: """embrace experience let say sell understand wait""",
            7: """stand take walk""",
            8: """look""",
            9: """stay""",
        },
        "VBD": {
            -8: """elected""",
            -7: """centered concerned defined named suspected""",
            -6: """aligned considered encountered entitled perceived scheduled titled""",
            -5: """
aimed assigned associated combined compared designed measured noticed projected protected published
purchased related targeted""",
            -4: """
achieved affiliated amended arrested blamed coupled detained directed fed filled formed funded indicted
listed located needed pleased proposed recorded released required tied traded wounded""",
            -3: """
'd abandoned accompanied appointed armed arranged attached bound built called captured connected
contested convicted dedicated deleted donated dressed dubbed educated exhibited experienced famed
handled heated injured interested involved leaked limited linked modified obtained owned performed
placed poised portrayed presumed prosecuted regarded satisfied selected sent shocked supposed surveyed
taken""",
            -2: """
accused adopted attributed bid buried charged constructed covered created deemed delivered detailed
discovered employed established estimated expected financed fractured freed generated greeted held
identified implemented intensified iodised joked licensed map mentioned overlooked paid preserved
printed provided rebuffed repeated replaced shaped shared signed taught televised united valued""",
            -1: """
addressed allied angered assured caught committed coordinated cost dismissed dispatched displayed
distinguished examined exposed facebook found founded imposed impressed improved inclined invested let
matthew mixed organized preferred pronounced reached read registered renewed reserved rigged set spent
stacked subordinated supported surprised trusted undocumented unqualified watched work-related worried
wound""",
            1: """
added admitted advanced affected applied benefited convinced crushed demonstrated followed forced
frustrated gained gathered hired increased intended joined lifted locked married numbered opposed
planned produced put recalled reminded reversed rolled scared scored shut sounded spread stated struck
studied subjected succeeded suffered sustained vetted vowed""",
            2: """
accounted acknowledged claimed clashed conceded contacted demanded differed displaced emphasized entered
explained expressed felt fled focused hit hung implied instructed left lied marched met moved occupied
opened praised proceeded rallied rated referred rejected relied secured shifted soared sought testified
turned visited warned worked""",
            3: """
amounted argued campaigned cast cheered crowded decided defeated enjoyed exercised fired flawed included
jumped listened lost observed pleaded promised redacted resigned retired sat settled split starred
stayed stressed struggled submitted survived tried walked won""",
            4: """
acted asked closed consisted contributed engaged exploded failed got helped landed participated prepared
pressed prevailed pulled refused resulted stopped weighed""",
            5: """
agreed arrived concluded determined favored happened lived noted occurred pointed remained returned
showed stood suggested talked threatened used violated wanted""",
            6: """
declined died disappeared dropped emerged had hoped looked responded seemed staged started traveled
voted""",
            7: """appeared continued erupted existed""",
            9: """said""",
        },
        "VBG": {
            -11: """polling""",
            -9: """housing trading""",
            -8: """training wyoming""",
            -7: """advertising meeting parking understanding""",
            -6: """
banking bombing financing funding left-leaning lighting manufacturing neighboring rating testing""",
            -5: """building fishing fund-raising gaming lending misleading scheduling teaching voting""",
            -4: """
batting bidding briefing consulting counting fundraising hearing left-wing loading opening planning
policing shipping smoking spending sweeping waterboarding""",
            -3: """
closing devastating embarrassing filing flooding gathering hiding insulting lightning monitoring
performing publishing rebuilding reckoning restructuring ruling shooting shopping slaying""",
            -2: """
debating drinking heating hiking learning listing meaning polarizing questioning right-wing rolling
sampling scoring tracking warning""",
            -1: """beginning bloomberg borrowing convincing fighting ranking screening thinking""",
            1: """contributing echoing growing managing playing returning shouting starting""",
            2: """
banning breaking defining driving engaging escalating failing hacking hiring landing listening missing
negotiating neighbouring scanning showing skateboarding standing warming welcoming worrying""",
            3: """
betting blocking carrying concerning documenting earning eating ending giving grabbing hanging lasting
making offsetting organizing rallying shaking surviving translating unifying urging""",
            4: """
aging campaigning choosing commanding dancing dating demanding lying messaging pressing shifting working""",
            5: """
appealing burning calling evolving flying following founding looming moving passing speaking telling
turning underlying""",
            6: """leading taking talking""",
            7: """being coming running saying""",
            8: """winning""",
        },
        "VBN": {
            -10: """complicated""",
            -8: """flawed said surprised""",
            -7: """appeared erupted existed interested scared unqualified""",
            -6: """
advanced declined died disappeared dropped emerged impressed looked pleased responded satisfied staged
traveled voted""",
            -5: """
agreed arrived concluded detailed had happened hoped lived met noted occurred prepared remained returned
seemed showed stood suggested talked ted troubled violated wanted""",
            -4: """
acted come consisted contributed determined disabled exploded got heated landed married participated
pointed prevailed pulled refused resulted started stopped weighed""",
            -3: """
amounted argued campaigned cheered closed cost crowded decided enjoyed exercised fed fractured helped
inclined included jumped let limited listened numbered observed pleaded preferred promised resigned sat
spread starred stayed stressed struggled submitted survived tried walked won""",
            -2: """
accounted acknowledged alarmed bid claimed clashed conceded contacted demanded differed distinguished
emphasized entered experienced explained expressed famed felt fired fled hung instructed left lied
marched moved praised proceeded rallied rated referred rejected relied reversed run scripted sent
shifted soared sought stated sustained testified turned undocumented united visited warned worked""",
            -1: """
added admitted affected armed asked associated benefited david demonstrated disappointed donald engaged
followed free-trade frustrated gained gathered hired increased joined lifted produced recalled reminded
rolled scored sounded struck subjected succeeded suffered threatened vetted vowed worried""",
            1: """
addressed cast caught continued convinced coordinated defeated dismissed dispatched displayed
diversified examined favored found founded implied imposed invested mixed put reached read reserved
restricted rigged secured settled shut spent stacked studied suspended""",
            2: """
accused adopted attributed buried charged co-sponsored concerned constructed covered created deemed
delivered discovered employed established estimated financed forced freed generated given greeted held
hit identified implemented intensified joked licensed lost loved mentioned opposed overlooked paid
preserved pressed printed prolonged rebuffed redacted related repeated replaced shaped shared signed
stolen supported taught televised valued""",
            3: """
abandoned accompanied appointed arranged assured attached built called captured classified convicted
crushed deleted displaced donated dressed dubbed educated enhanced exhibited expected exposed failed
fallen gone handled honored intended leaked linked modified obtained occupied owned performed placed
planned poised portrayed presumed prosecuted provided regarded selected supposed surveyed tighten
watched""",
            4: """
achieved alleged amended arrested blamed broken coupled detained directed filled formed funded indicted
injured iodised listed located needed proposed recorded released required revised tied traded used
wounded""",
            5: """
affiliated aimed assigned bound compared connected contested designed heightened improved informed
involved known noticed organized projected protected published purchased registered renewed retired
so-called taken targeted trusted""",
            6: """
aligned allied applied combined considered encountered entitled measured perceived pronounced scheduled
set titled""",
            7: """centered defined named protracted""",
            8: """elected suspected""",
        },
        "VBP": {
            -7: """team""",
            -5: """arrive campaign last""",
            -4: """decide reduce split walk""",
            -3: """
age battle better chain consensus debate enjambment give graduate grow happen hit improve invest join
long mind open orlando place point quiet resort rock set shift tax test transfer trust waste""",
            -2: """
address ban cast caucus champion clear commissioner consider contract deal define display email ensure
explore fix flip follow fuel function further gun host house list murder nominate pressure protect put
remember replace report return rise rival save send solve strengthen subscribe succeed trade update wave
worship""",
            -1: """
abuse accept add aid air amount associate attack back bank begin blow bomb brand broker carson catch
check comment commission complete compliance contact cool credit cruz cry damage deadbolt delay detect
divide donald double draft draw drop dry elite embargo exit expand facilitate fight fine fire force fund
get go hand head identify impact increase interview judge land lie like limb loan lower market master
miss moderate name ozone park pitch pivot please power praise press profit propose rape rate reason
rebel reform repeat resign reverse right rule ryan salt schedule second select settle ship sign silence
single sort sound speed spotlight staff stand state store study sullivan surface surprise survey table
term total twitter upset value venture view voice wage wait watch watchdog zero""",
            1: """
access advocate answer appeal appear approve beat benefit blame break close compare correct cross doubt
end figure flow fly guarantee guess import insist introduce issue level line love make march match move
pass plan receive rely result sell side stay stop surrogate survive tend top track traffic vow warrant
wonder""",
            2: """
account aim am ask assault bid burn call circle come cost decline die dislike embrace emerge exist
expect express fail fast favor file hope knock mention offer pay pick post prefer question recommend run
share start support suspect treat try turn win work""",
            3: """
affect confront demonstrate dream drive enclave govern help launch map mean note participate play pose
prevail push reach refuse seem slip spread sway take upstate want wish worry""",
            4: """
advise agree argue believe clash export feel hold know leave live oppose require talk understand""",
            5: """dress have include pledge remain show use welcome""",
            6: """do hate suggest think""",
            7: """say thank""",
        },
        "VBZ": {
            -9: """lines""",
            -7: """forces""",
            -6: """contests james operatives reserves states""",
            -5: """advocates appeals arms comments emails lights projects seconds""",
            -4: """
bases blasts campaigns charges concerns figures hands issues polls questions rates reasons rebels
records sentences studies teams ventures""",
            -3: """
banks battles caucuses collins details estimates exhibits gains houses hughes imports loans names
rallies shares stocks visitors votes""",
            -2: """
attacks bombs chairs circles debates dems exchanges exiles exports funds guns heads incites interviews
massachusetts poems posts processes protests releases requests results roots rules sanctions scores
shifts thanks ties trips wages wikileaks""",
            -1: """
articles artworks bars claims demands jones marbles matthews minds partners raids rogers sachs sciences
springs stars steps surveys tables unisys williams""",
            1: """calls causes favors notes operates rankings says speaks talks""",
            2: """aims alternatives covers hopes lies permits plays queens worries""",
            3: """
acts amounts answers counts draws enters features guarantees increases likes lives loses mandates
presents ranks reports reviews shows sounds starts uses varies wins""",
            4: """billionaires breaks identifies looks loves reads sets works""",
            5: """faces leads means rests rises runs struggles""",
            6: """ends exists hits matters turns""",
            7: """offers supports""",
            8: """remains""",
        },
        "WDT": {
            -4: """what""",
            -3: """that""",
            3: """whatever""",
        },
        "WP": {
            -3: """whatever""",
            4: """what""",
        },
    },
    "ending": {
        "CC": {
            -3: """so/IN|CC|RB yet/CC|RB""",
            1: """oth/DT|PDT|CC|RB""",
            3: """her/DT|CC|RB lus/CC|NN|JJ""",
            5: """but/IN|CC""",
        },
        "CD": {
            -5: """lus/CD|NN|JJ sed/CD|JJ""",
            -4: """man/CD|NN|JJ""",
            -3: """day/CD|NN|JJ ear/CD|NN|JJ eek/CD|JJ int/CD|NN|JJ""",
            -2: """era/CD|NN|JJ son/CD|NN|JJ ury/CD|NN|JJ""",
            -1: """een/CD|VBP|VB|NN|JJ|NNP hia/CD|NN|NNS|JJ|NNP ria/CD|NN|NNS|JJ""",
            1: """age/CD|NN|JJ oom/CD|NN|JJ ven/CD|VBN|NN|JJ|NNP""",
            2: """ber/CD|JJ een/CD|VBP|VB|NN|JJ ile/CD|NN|JJ ion/CD|NN|JJ old/CD|NN|JJ oot/CD|NN|JJ""",
            3: """ero/CD|VBP|VB two/CD|NNP""",
            6: """one/PRP|CD|NN""",
        },
        "DT": {
            -2: """her/DT|CC|RB""",
            2: """all/DT|PDT|RB hat/IN|DT|WDT no/DT|RB|UH""",
            3: """oth/DT|PDT|CC|RB""",
        },
        "FW": {
            -1: """ódź/NN|FW|NNP""",
            1: """de/IN|NNP|FW t/NN|NNP|FW""",
            2: """.g./RB|FW al./NN|FW""",
        },
        "IN": {
            -6: """out/IN|RP|RB""",
            -5: """but/IN|CC""",
            -4: """due/IN|JJ so/IN|CC|RB""",
            -3: """ext/IN|JJ|RB own/IN|RP|RB up/IN|RP|RB""",
            -2: """ard/IN|RB de/IN|NNP|FW id/IN|NNP low/IN|RB nce/IN|RB w/IN|NN|NNP""",
            -1: """off/IN|RP|RB rby/IN|JJ|RB ugh/IN|RB""",
            1: """hat/IN|DT|WDT""",
            2: """-ed/IN|NN|NNS|JJ ago/IN|JJ on/IN|RP ond/IN|RB ter/IN|RB und/IN|RP|RB""",
            3: """der/IN|RB ear/IN|JJ|RB in/IN|RP ong/IN|RP|RB ove/IN|JJ|RB per/IN|NN ver/IN|RP|RB""",
            4: """ide/IN|NN|JJ|RB ile/IN|NN""",
            5: """ind/IN|RP|RB""",
            6: """ike/IN|VBP|VB|JJ ugh/IN|RP|RB""",
        },
        "JJ": {
            -7: """-be/NN|JJ lly/JJ|RB nly/JJ|RB ver/VBP|VB|NN|JJ""",
            -6: """
ely/JJ|RB hly/JJ|RB idi/JJ|NNP ime/NN|JJ|RB lan/JJ|NNP len/VBN|JJ out/VBP|VB|NN|JJ rum/NN|JJ ury/NN|JJ
ury/NN|JJ|NNP""",
            -5: """
ail/VBP|VB|NN|JJ ber/NN|JJ dly/JJ|RB ell/VBP|VB|NN|JJ far/JJ|RB gya/JJ|NNP imb/VBP|VB|NN|JJ iti/JJ|NNP
ium/NN|JJ lty/NN|JJ nol/VBP|VB|NN|JJ orm/VBP|VB|NN|JJ own/VBN|JJ sal/NN|JJ|RB tar/VBP|VB|NN|JJ uty/NN|JJ
ver/VBP|VB|NN|JJ|RB yle/NN|JJ""",
            -4: """
-up/NN|JJ age/VBP|VB|NN|JJ|RB akh/JJ|NNP ast/JJ|NNP aur/VBP|VB|NN|JJ bed/VBD|VBN|NN|JJ der/NN|JJ
die/VBP|VB|JJ dom/NN|JJ|RB ean/VBP|VB|JJ ery/NN|JJ ilk/VBP|VB|NN|JJ ine/NN|JJ ino/VBP|VB|NN|JJ kup/NN|JJ
oll/VBP|VB|NN|JJ ont/VBP|VB|NN|JJ|NNP oom/CD|NN|JJ our/VBP|VB|NN|JJ rap/VBP|VB|NN|JJ rth/JJ|NNP
tte/VBP|VB|NN|JJ ult/VBP|VB|NN|JJ unk/VBP|VB|NN|JJ ure/VBP|VB|NN|JJ|RB ven/VBN|JJ""",
            -3: """
ade/VBP|VB|NN|JJ age/JJ|NN ast/NN|JJ|RB bel/VBP|VB|NN|JJ|NNP ber/VBP|VB|NN|JJ der/VBP|VB|NN|JJ dio/NN|JJ
dnc/NN|JJ|NNP e-a/JJ|NN|NNP eat/VBP|VB|NN|JJ ery/JJ|RB ery/JJ|RB|NNP ery/NN|JJ|NNP ess/VBP|VB|JJ
est/NN|JJ|RB ety/NN|JJ eum/NN|JJ fly/JJ|RB|NNP ght/VBD|VBN|NN|JJ hai/JJ|NNP hio/NN|JJ|NNP
ide/VBP|VB|NN|JJ|RB|NNP ike/IN|VBP|VB|JJ ile/CD|NN|JJ ino/JJ|NNP lah/VBP|VB|NN|JJ|NNP lus/NN|JJ
mon/JJ|NNP mum/NN|JJ nbc/NN|JJ|NNP ney/VBP|VB|NN|JJ nor/NN|JJ off/NN|JJ|RB olk/VBP|VB|NN|JJ one/VBN|JJ
oon/VBP|VB|NN|JJ ore/NN|JJ ost/VBD|VBN|JJ ote/CD|NN|JJ ots/VBZ|NNS|JJ ove/IN|JJ|RB own/NN|JJ|NNP
ped/VBD|VBN|JJ ran/NN|JJ ric/NN|JJ|NNP rio/NN|JJ|NNP rnc/NN|JJ|NNP ror/NN|JJ rry/VBP|VB|NN|JJ sil/NN|JJ
sin/VBP|VB|NN|JJ|NNP top/NN|JJ ugh/NN|JJ uth/JJ|NNP uth/NN|JJ|NNP way/NN|JJ way/NN|JJ|RB|NNP""",
            -2: """
-ed/IN|NN|NNS|JJ -in/VBN|NN|JJ -on/NN|JJ|RB ack/JJ|NNP age/VBP|VB|NN|JJ ago/IN|JJ ail/VBP|VB|NN|JJ|NNP
all/VBP|VB|NN|JJ all/VBP|VB|NN|JJ|NNP ani/JJ|NNP any/VBP|VB|NN|JJ ark/NN|JJ ark/NN|JJ|NNP ath/NN|JJ
aul/NN|JJ|NNP ber/CD|JJ cap/VBP|VB|NN|JJ day/NN|JJ|RB ead/VBP|VB|NN|JJ|RB eam/NN|JJ|NNP ear/IN|JJ|RB
ech/JJ|NNP eel/VBP|VB|NN|JJ ell/VBP|VB|NN|JJ|NNP ely/JJ|RB|NNP end/VBP|VB|JJ ert/NN|JJ est/NN|JJ|JJS
est/VBP|VB|NN|JJ|JJS|NNP fun/NN|JJ ger/VBP|VB|NN|JJ|NNP ght/NN|JJ|RB|NNP gue/VBP|VB|NN|JJ|NNP
gun/VBP|VB|VBN|NN|JJ hly/JJ|RB|NNP ico/VBP|VB|NN|JJ|NNP ide/IN|NN|JJ|RB ier/JJ|JJR|RBR ily/JJ|RB|NNP
ine/VBP|VB|NN|JJ|RB ine/VBP|VB|NN|JJ|RB|NNP ing/VBG|NN|JJ ion/CD|NN|JJ ion/JJ|NN lac/NN|JJ|NNP
led/VBD|VBN|JJ lin/VBP|VB|NN|JJ|NNP mar/VBP|VB|NN|JJ|NNP ndu/JJ|NNP ndy/VBP|VB|NN|JJ|NNP nge/NN|JJ|NNP
nly/JJ|RB|NNP ohn/VBP|VB|NN|JJ|NNP omy/NN|JJ ony/NN|JJ|NNP oot/CD|NN|JJ oot/VBP|VB|NN|JJ ore/NN|JJ|NNP
ort/NN|JJ ost/NN|JJ|RB ost/VBP|VB|NN|JJ|NNP pac/NN|JJ|NNP pel/VBP|VB|NN|JJ pen/VBP|VB|JJ|NNP
pin/VBP|VB|NN|JJ rce/VBP|VB|NN|JJ red/VBD|VBN|JJ|NNP red/VBD|VBN|NN|JJ ria/CD|NN|NNS|JJ rly/NN|JJ|RB|NNP
sco/VBP|VB|NN|JJ|NNP ser/NN|JJ|JJR tan/VBP|VB|NN|JJ|NNP tro/NN|JJ|NNP try/NN|JJ tty/JJ|RB|NNP
ube/VB|NN|JJ|NNP uge/VBP|VB|NN|JJ ure/VBP|VB|JJ urn/VBP|VB|NN|JJ uty/NN|JJ|NNP ven/CD|VBN|NN|JJ|NNP
yer/VBP|VB|NN|JJ|JJR""",
            -1: """
ace/NN|JJ ack/RP|VBP|VB|NN|JJ|RB ade/VBP|VB|NN|JJ|NNP afu/NN|JJ|NNP ait/VBP|VB|NN|JJ
ake/VBP|VB|NN|JJ|NNP ale/VBP|VB|NN|JJ|NNP ami/VBP|VB|NN|NNS|JJ|NNP ane/VBP|VB|NN|JJ|NNP
ara/NN|NNS|JJ|RB|NNP ard/VBP|VB|NN|JJ|RB|NNP art/VBP|VB|NN|JJ|NNP ass/VBP|VB|NN|JJ
azi/VBP|VB|NN|NNS|JJ|NNP ber/VBP|VB|NN|JJ|NNP bie/NN|NNS|JJ|NNP bio/NN|JJ|NNP ded/VBD|VBN|JJ
den/VBP|VB|VBN|NN|JJ|NNP der/NN|JJ|JJR der/VBP|VB|NN|JJ|NNP dia/CD|NN|NNS|JJ ead/VBP|VB|NN|JJ
eas/NN|NNS|JJ eck/JJ|NN ein/VBP|VB|NN|JJ|NNP ene/VBP|VB|NN|JJ ent/VBP|VB|NN|JJ era/CD|NN|JJ
erg/VBG|NN|JJ|NNP est/NN|JJ|JJS|RB eth/NN|JJ|NNP gan/VBP|VB|NN|JJ|NNP gen/VBP|VB|VBN|NN|JJ|NNP
ght/VBP|VB|NN|JJ han/VBP|VB|NN|JJ|NNP hed/VBD|VBN|JJ hia/CD|NN|NNS|JJ|NNP hot/NN|JJ ibe/VB|NN|JJ
ide/VBP|VB|NN|JJ|RB ier/NN|JJ|JJR iff/VBP|VB|NN|JJ ike/VBP|VB|NN|JJ|RB ike/VBP|VB|NN|JJ|RB|NNP
ing/VBG|JJ ing/VB|VBG|NN|JJ int/VBP|VB|NN|JJ ipt/VBD|VBP|VB|NN|JJ irt/VBP|VB|NN|JJ ise/VBP|VB|NN|JJ|NNP
ist/VBP|VB|NN|JJ ist/VBP|VB|NN|JJ|NNP ith/NN|JJ|NNP ive/VBP|VB|JJ|RB ked/VBD|VBN|JJ ken/VBN|JJ|NNP
led/VBD|VBN|JJ|NNP ler/NN|JJ|JJR|NNP let/VBP|VB|NN|JJ ley/VBP|VB|NN|JJ|NNP lin/VBP|VB|NN|JJ
lit/VBD|VBP|VB|VBN|NN|JJ|NNP lle/VBP|VB|NN|JJ|NNP lot/VBP|VB|NN|JJ man/CD|NN|JJ mly/NN|JJ|RB
mur/VBP|VB|NN|JJ nus/IN|CC|NN|JJ|RB ode/VBP|VB|NN|JJ oft/VBP|VB|NN|JJ|RB|NNP one/CD|NN|JJ
ong/VBP|VB|NN|JJ|RB ora/NN|NNS|JJ|RB ord/VBP|VB|NN|JJ ord/VBP|VB|NN|JJ|RB|NNP ost/NN|JJ|RB|NNP
own/JJ|NNP ped/VBD|VBN|JJ|NNP rds/VBZ|NNS|JJ|RB rly/JJ|RB rus/NN|JJ san/VBP|VB|NN|JJ|NNP
set/VBP|VB|VBN|NN|JJ tar/NN|JJ tel/VBP|VB|NN|JJ|NNP ten/VBP|VB|VBN|JJ|NNP ter/JJ|JJR|RB|RBR
ter/VBP|VB|NN|JJ ter/VBP|VB|NN|JJ|JJR ter/VBP|VB|NN|JJ|JJR|NNP ter/VBP|VB|NN|JJ|NNP tin/VBP|VB|NN|JJ|NNP
tro/VBP|VB|NN|JJ|NNP tty/JJ|RB uch/JJ|RB|NNP uel/VBP|VB|NN|JJ|NNP urg/VBG|NN|JJ|NNP ute/NN|JJ ver/NN|JJ
vid/VBD|VBN|NN|JJ|NNP vil/NN|JJ wai/VBP|VB|NN|NNS|JJ way/NN|JJ|RB zer/VBP|VB|NN|JJ|JJR""",
            1: """
ain/JJ|NNP ain/VBP|VB|NN|JJ|NNP ake/VBP|VB|NN|JJ ard/NN|JJ|RB are/VBP|VB|NN|JJ|NNP ash/VBP|VB|NN|JJ|NNP
ast/IN|NN|JJ|RB ate/VBP|VB|JJ|NNP ate/VBP|VB|NN|JJ ate/VBP|VB|NN|JJ|NNP bel/VBP|VB|NN|JJ ble/JJ|RB
chy/NN|JJ day/CD|NN|JJ ded/VBD|VBN|JJ|NNP den/VBP|VB|VBN|NN|JJ ean/VBP|VB|NN|JJ ear/VBP|VB|NN|JJ
eep/JJ|RB eft/NN|JJ|RB eld/NN|JJ erb/JJ|NNP ere/VBP|VB|NN|JJ|RB ert/VBP|VB|NN|JJ est/VBP|VB|NN|JJ|JJS
ete/VBP|VB|JJ ged/VBD|VBN|JJ ged/VBD|VBN|JJ|NNP her/VBP|VB|JJ|JJR|RB|RBR|NNP ied/VBN|JJ ied/VBN|JJ|NNP
ign/VBP|VB|NN|JJ ind/VBP|VB|NN|JJ int/CD|NN|JJ ise/VBP|VB|NN|JJ ist/JJ|NN ite/IN|NN|JJ ite/VBP|VB|NN|JJ
ite/VBP|VB|NN|JJ|NNP jor/NN|JJ|NNP key/NN|JJ|NNP low/NN|JJ mid/VBD|VBN|NN|JJ mum/NN|JJ|NNP nal/NN|JJ|NNP
net/NN|JJ nic/VBP|VB|NN|JJ ole/NN|JJ|NNP ome/VBP|VB|NN|JJ ong/NN|JJ ong/VBP|VB|JJ|RB|NNP ony/NN|JJ
orn/VBN|NN|JJ ose/JJ|NN ost/VBD|VBN|JJ|NNP oud/JJ|RB ral/NN|JJ|NNP ray/VBP|VB|NN|JJ|RB rby/IN|JJ|RB
rly/NN|JJ|RB rse/VBP|VB|NN|JJ|NNP sad/JJ|NNP sas/NN|NNS|JJ sed/VBD|VBN|JJ|NNP sic/NN|JJ ted/JJ|NNP
ted/VBN|JJ ter/NN|JJ|NNP uan/VBP|VB|NN|JJ|NNP ued/VBD|VBN|JJ|NNP unt/VBP|VB|NN|JJ ure/JJ|RB|UH|NNP
ure/VBP|VB|NN|JJ ure/VBP|VB|NN|JJ|NNP ute/VBP|VB|NN|JJ|NNP ved/VBD|VBN|JJ|NNP vow/VBP|VB|NN|JJ
yan/VBP|VB|NN|JJ|NNP""",
            2: """
ack/NN|JJ age/NN|JJ age/NN|JJ|NNP ain/JJ|RB ake/NN|JJ ale/NN|JJ ale/VBP|VB|NN|JJ ali/JJ|NNP
alm/VBP|VB|NN|JJ ant/NN|JJ ary/NN|JJ|NNP ash/VBP|VB|NN|JJ ass/NN|JJ ast/VBP|VB|JJ|RB asy/JJ|RB
ate/JJ|NNP ate/JJ|RB|NNP bic/NN|JJ ble/JJ|NNP ble/PDT|VBP|VB|JJ cal/JJ|NNP can/JJ|NNP dle/NN|JJ
dry/VBP|VB|JJ ead/JJ|RB ead/NN|JJ ead/VBP|VB|NN|JJ|NNP eal/JJ|RB ear/NN|JJ ect/VBP|VB|JJ|NNP
ect/VBP|VB|NN|JJ eet/VBP|VB|NN|JJ eni/JJ|NNP ent/NN|JJ|NNP ern/VBP|VB|NN|JJ ese/JJ|NNP ess/NN|JJ
few/JJ|NNP ght/VBP|VB|NN|JJ|RB gle/VBP|VB|JJ|NNP hed/VBD|VBN|JJ|NNP ial/NN|JJ ian/NN|JJ|NNP
ick/VBP|VB|NN|JJ ied/VBD|VBN|JJ ied/VBD|VBN|JJ|NNP iff/NN|JJ ill/VBP|VB|NN|JJ ing/JJ|NN|NNP
ing/VBG|JJ|NNP ink/NN|JJ ist/JJ|NNP ive/VBP|VB|NN|JJ jor/NN|JJ kay/JJ|UH|NNP ken/VBP|VB|VBN|JJ
ken/VBP|VB|VBN|NN|JJ kle/VBP|VB|NN|JJ lic/NN|JJ lic/NN|JJ|NNP lip/VBP|VB|NN|JJ med/VBD|VBN|JJ|NNP
mic/NN|JJ nal/JJ|NNP nch/JJ|NNP net/NN|JJ|NNP nic/JJ|NNP nic/VBP|VB|NN|JJ|NNP ok/JJ|NNP
old/VBP|VB|VBN|NN|JJ oll/VBP|VB|NN|JJ|NNP ome/VBP|VB|NN|JJ|NNP ong/NN|JJ|NNP ort/JJ|RB ort/JJ|RB|NNP
ote/VBP|VB|NN|JJ ots/NNS|JJ oul/NN|JJ own/NN|JJ pal/NN|JJ pen/VBP|VB|JJ per/VBP|VB|NN|JJ|JJR ple/JJ|NNP
ral/JJ|NNP ral/JJ|NN|NNP red/NN|JJ ree/VBP|VB|JJ rry/JJ|UH rth/JJ|RB rth/NN|JJ rto/VBP|VB|NN|JJ|NNP
rty/NN|JJ san/JJ|NNP tch/JJ|NNP ted/VBD|VBN|JJ|NNP thy/JJ|NNP thy/NN|JJ tro/JJ|NNP ude/VBP|VB|NN|JJ
ugh/JJ|RB|NNP ump/JJ|NNP upt/VBP|VB|JJ war/VBG|NN|JJ""",
            3: """
and/VBP|VB|NN|JJ ane/VBP|VB|NN|JJ ant/NN|JJ|NNP aqi/JJ|NNP ary/JJ|NNP ary/NN|JJ der/VBP|VB|NN|JJ|JJR
ean/JJ|NNP ear/CD|NN|JJ ech/NN|JJ eek/CD|JJ eli/JJ|NNP ent/JJ|NNP ent/VBP|VB|NN|JJ|NNP ess/JJ|NN
ess/VBP|VB|NN|JJ est/NN|JJ ext/IN|JJ|RB fit/VBP|VB|NN|JJ gay/NN|JJ|NNP ght/NN|JJ hic/NN|JJ ian/JJ|NN
ian/NN|JJ ich/NN|JJ ief/NN|JJ|NNP ile/VBP|VB|NN|JJ ine/VBP|VB|NN|JJ ing/JJ|NN ing/NN|JJ ird/NN|JJ|RB
ish/VBP|VB|NN|JJ ist/NN|JJ|NNP ite/NN|JJ ite/VBP|VB|NN|NNS|JJ ive/JJ|NNP key/NN|JJ lar/JJ|NNP lel/NN|JJ
lex/VBP|VB|NN|JJ|NNP low/VBP|VB|NN|JJ lue/NN|JJ man/JJ|NNP man/NN|JJ med/VBD|VBN|JJ mic/NN|JJ|NNP
mic/VBP|VB|NN|JJ|NNP nal/NN|JJ nth/NN|JJ old/CD|NN|JJ ole/NN|JJ ond/VBP|VB|NN|JJ|RB|NNP ong/JJ|NNP
ong/VBP|VB|NN|JJ|RB|NNP onk/VBP|VB|NN|JJ ood/NN|JJ|NNP ose/VBP|VB|NN|JJ|RB|NNP oth/VBP|VB|NN|JJ
ous/JJ|NNP own/VBP|VB|VBN|NN|JJ pic/NN|JJ ral/NN|JJ rat/VBP|VB|NN|JJ|NNP ree/VBP|NN|JJ ric/NN|JJ
rse/VBP|VB|NN|JJ son/CD|NN|JJ tal/VBP|VB|NN|JJ tle/JJ|RB tle/VBP|VB|NN|JJ uch/PDT|JJ val/VBP|VB|NN|JJ
zed/VBD|VBN|JJ|NNP zen/NN|JJ""",
            4: """
ant/JJ|NNP bad/JJ|NNP cal/NN|JJ dic/NN|JJ due/IN|JJ ear/NN|JJ|NNP ear/VBP|VB|JJ|RB
eld/VBP|VB|VBN|NN|JJ|NNP fit/NN|JJ fth/NN|JJ ful/NN|JJ ial/NN|JJ|NNP ian/JJ|NNP igh/NN|JJ|RB ild/NN|JJ
ing/JJ|NNP iny/VBP|VB|NN|JJ ish/JJ|NNP ive/JJ|NN ive/NN|JJ|RB lid/VBD|VBN|NN|JJ mic/JJ|NNP nct/NN|JJ
ome/VBP|VB|VBN|NN|JJ ood/NN|JJ ose/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ|RB rue/JJ|NNP tal/VBP|VB|NN|JJ|NNP
the/VBP|VB|NN|JJ|RB tic/JJ|NNP top/VBP|VB|NN|JJ ual/NN|JJ ual/NN|JJ|NNP und/VBP|VB|NN|JJ
und/VBP|VB|NN|JJ|NNP ure/JJ|RB|UH""",
            5: """
any/JJ|NNP ast/VBP|VB|JJ|RB|NNP ban/JJ|NNP ble/NN|JJ ble/NN|JJ|NNP cal/NN|JJ|NNP ess/NN|JJ|RB ful/JJ|NNP
her/JJ|NNP ief/VBP|VB|NN|JJ ime/NN|JJ|NNP ive/NN|JJ ive/NN|JJ|NNP lar/NN|JJ low/NN|JJ|RB
nny/VBP|VB|NN|JJ rne/VBP|VB|NN|JJ sed/CD|JJ tan/VBP|VB|NN|JJ xed/VBD|VBN|JJ yed/VBD|VBN|JJ""",
            6: """
act/VBP|VB|NN|JJ ant/VBP|VB|NN|JJ ban/VBP|VB|NN|JJ ond/VBP|VB|NN|JJ|RB ppy/VBP|VB|NN|JJ shy/NN|JJ
tic/NN|JJ tic/NN|JJ|NNP""",
            7: """mic/VBP|VB|NN|JJ""",
            8: """lus/CD|NN|JJ""",
            12: """can/VBP|VB|NN|JJ|NNP ial/VBP|VB|NN|JJ""",
        },
        "JJR": {
            -3: """der/VBP|VB|NN|JJ|JJR ser/NN|JJ|JJR|NNP""",
            -2: """ier/JJR|RBR ler/NN|JJR ner/NN|JJR ter/NN|JJR ter/VBP|VB|NN|JJR""",
            -1: """
der/NN|JJ|JJR der/VBP|VB|NN|JJR her/VBP|VB|JJ|JJR|RB|RBR ker/NN|JJR ler/NN|JJR|NNP per/VBP|VB|NN|JJ|JJR
ter/JJR|RBR ter/JJ|JJR|RB|RBR ter/JJ|JJR|RB|RBR|NNP ter/VBP|VB|NN|JJ|JJR|NNP yer/VBP|VB|NN|JJ|JJR""",
            1: """
fer/VBP|VB|NN|JJR ger/JJR|RB|RBR|NNP her/VBP|VB|NN|JJR|RB ier/NN|JJ|JJR|NNP ner/VBP|VB|NN|JJ|JJR|NNP
ore/JJR|RBR|NNP rse/JJR|RBR wer/VBP|VB|NN|JJR""",
            2: """her/VBP|VB|JJ|JJR|RB|RBR|NNP ter/VBP|VB|JJR|RB|RBR|NNP wer/VBP|VB|JJR|RBR""",
            3: """ger/JJR|NNP ier/NN|JJ|JJR ner/VBP|VB|NN|JJ|JJR ter/VBP|VB|JJR|RB|RBR ter/VBP|VB|NN|JJ|JJR""",
        },
        "JJS": {
            -1: """st/VBP|VB|NN|JJ|JJS|NNP""",
            1: """ast/JJS|RBS est/NN|JJ|JJS|RB|NNP""",
            2: """ast/JJS|RBS|NNP""",
            3: """est/NN|JJ|JJS est/NN|JJ|JJS|RB""",
            4: """est/JJS|NNP est/VBP|VB|NN|JJ|JJS|NNP""",
            6: """est/VBP|VB|NN|JJ|JJS""",
        },
        "MD": {
            2: """ill/MD|NN ill/MD|NNP""",
            3: """'d/MD|VBD""",
        },
        "NN": {
            -10: """act/VBP|VB|NN|JJ""",
            -9: """ial/VBP|VB|NN|JJ""",
            -8: """rly/NN|JJ|RB ton/NN|NNP""",
            -7: """
art/VBP|VB|NN can/VBP|VB|NN|JJ|NNP ham/VBP|VB|NN|NNP ich/VBP|VB|NN|NNP ish/VBP|VB|NN|JJ mic/VBP|VB|NN|JJ
rat/VBP|VB|NN|JJ|NNP""",
            -6: """
ake/VBP|VB|NN and/VBP|VB|NN|JJ|NNP ant/VBP|VB|NN|JJ ate/VBP|VB|NN|JJ eel/VBP|VB|NN ing/VBG|NN|JJ
ink/VBP|VB|NN ley/NN|NNP ndo/VBP|VB|NN|NNP ron/NN|NNP say/VBP|VB|NN shy/NN|JJ tay/VBP|VB|NN tic/NN|JJ""",
            -5: """
bed/VBD|VBN|NN|JJ ble/NN|JJ con/NN|NNP dam/VBP|VB|NN|NNP ela/NN|NNP god/VBD|VBP|VB|VBN|NN|NNP
han/VBP|VB|NN|JJ|NNP ick/VBP|VB|NN ide/IN|NN|JJ|RB ist/VBP|VB|NN ite/VBP|VB|NN|JJ ive/NN|JJ
kle/VBP|VB|NN|JJ lar/NN|JJ mon/NN|NNP ola/NN|NNP ope/VBP|VB|NN|NNP ose/VBP|VB|NN|JJ|RB ote/VBP|VB|NN|JJ
tan/VBP|VB|NN|JJ ver/VBP|VB|NN""",
            -4: """
all/VBP|VB|NN ama/NN|NNP ant/NN|JJ|NNP are/VBP|VB|NN ash/VBP|VB|NN|JJ ate/VBP|VB|NN ave/VBP|VB|NN
bio/NN|JJ|NNP ble/NN|JJ|NNP cal/NN|JJ cal/NN|JJ|NNP dic/NN|JJ don/NN|NNP ead/VBD|VBP|VB|VBN|NN
ear/VBP|VB|NN ect/VBP|VB|NN|JJ eft/NN|JJ|RB ess/VBP|VB|NN|JJ fer/VBP|VB|NN fit/NN|JJ fly/VBP|VB|NN
fth/NN|JJ ful/NN|JJ gay/NN|JJ|NNP ian/NN|JJ|NNP ign/VBP|VB|NN|JJ ild/NN|JJ ile/IN|NN iny/VBP|VB|NN|JJ
ird/NN|JJ|RB ive/JJ|NN ive/VBP|VB|NN|JJ low/NN|JJ|RB low/VBP|VB|NN low/VBP|VB|NN|JJ mr./NN|NNP
nc./NN|NNP nct/NN|JJ net/NN|NNP old/CD|NN|JJ old/VBP|VB|NN oma/NN|NNP ood/NN|JJ ope/VBP|VB|NN
own/VBP|VB|VBN|NN|JJ ppy/VBP|VB|NN|JJ ray/VBP|VB|NN|JJ|RB rge/VBP|VB|NN rp./NN|NNP son/VBP|VB|NN|NNP
tch/VBP|VB|NN|NNP top/VBP|VB|NN|JJ try/VBP|VB|NN ual/NN|JJ ude/VBP|VB|NN|JJ ump/VBP|VB|NN
und/VBP|VB|NN|JJ""",
            -3: """
ahu/NN|JJ|NNP ait/VBP|VB|NN|NNP aka/NN|NNS|RB alk/VBP|VB|NN all/NN|NNP ard/NN|JJ|RB ary/NN|JJ
ary/NN|JJ|NNP ase/VBP|VB|NN aze/VBP|VB|NN ban/VBP|VB|NN|JJ buy/VBP|VB|NN diq/NN|NNP dow/VBP|VB|NN|JJ|NNP
ead/VBP|VB|NN|JJ eas/NN|NNS|JJ ech/NN|JJ ell/NN|NNP ere/VBP|VB|NN|JJ|RB ess/JJ|NN est/NN|JJ
est/NN|JJ|JJS|RB|NNP est/VBP|VB|NN|JJ|JJS fit/VBP|VB|NN|JJ ght/NN|JJ ght/NN|JJ|RB|NNP hic/NN|JJ
hio/NN|JJ|NNP hit/VBD|VBP|VB|VBN|NN how/VBP|VB|NN ian/JJ|NN ian/NN|JJ ich/NN|JJ ico/VBP|VB|NN|JJ|NNP
ida/NN|RB|NNP ief/VBP|VB|NN|JJ iel/VBP|VB|NN|JJ|NNP ift/VBP|VB|NN ing/JJ|NN ing/NN|JJ ise/VBP|VB|NN
ish/VBP|VB|NN ite/NN|JJ ive/VBP|VB|NN key/NN|JJ lay/VBP|VB|NN lch/VBP|VB|NN|NNP lel/NN|JJ lie/VBP|VB|NN
lip/VBP|VB|NN|JJ lue/NN|JJ lus/CD|NN|JJ man/NN|JJ men/NN|NNS mir/VBP|VB|NN|NNP mit/VBP|VB|NN
mly/NN|JJ|RB nal/NN|JJ nch/VBP|VB|NN|NNP nge/VBP|VB|NN|JJ nia/CD|NN|NNS|JJ|NNP non/NN|NNP nth/NN|JJ
ock/VBP|VB|NN|NNP ole/NN|JJ ome/VBP|VB|NN|JJ ond/VBP|VB|NN|JJ|RB one/PRP|CD|NN ong/VBP|VB|NN|JJ|RB|NNP
ook/VBP|VB|NN out/NN|JJ|RB out/VBP|VB|NN pac/NN|JJ|NNP pay/VBP|VB|NN per/IN|NN pic/NN|JJ
ply/VBP|VB|NN|RB ral/NN|JJ raw/VBP|VB|NN rch/NN|NNP ree/VBP|NN|JJ ric/NN|JJ rmy/NN|NNP rry/VBP|VB|NN
san/VBP|VB|NN|JJ|NNP sas/NN|NNS|JJ say/VBP|VB|NN|NNP sit/VBP|VB|NN ten/VBP|VB|NN|NNP the/VBP|VB|NN|JJ|RB
tic/NN|JJ|NNP tle/VBP|VB|NN|JJ top/VBP|VB|NN tte/VBP|VB|NN|JJ|NNP ugh/VBP|VB|NN urn/VBP|VB|NN
use/VBP|VB|NN|NNP ute/VBP|VB|NN van/VBP|VB|NN|JJ|NNP ven/NN|NNP ver/NN|RB war/VBG|NN|JJ zen/NN|JJ
zon/NN|NNP""",
            -2: """
ack/NN|JJ age/CD|NN|JJ age/NN|JJ aim/VBP|VB|NN|NNP ake/NN|JJ ake/VBP|VB|NN|JJ al./NN|FW ale/NN|JJ
ale/VBP|VB|NN|JJ and/NN|NNP ank/VBD|VBP|VB|NN|JJ|NNP ans/VBZ|NN|NNS ant/NN|JJ ant/VBP|VB|NN
are/VBP|VB|NN|JJ are/VBP|VB|NN|JJ|NNP arl/VBP|VB|NN|JJ|NNP ash/VBP|VB|NN ass/NN|JJ ast/VBP|VB|NN|JJ|RB
bee/VBP|VB|NN|RB|NNP bic/NN|JJ cle/VBP|VB|NN der/VBP|VB|NN|JJ|JJR din/VBP|VB|NN|JJ|NNP dle/NN|JJ
ead/NN|JJ ead/VBP|VB|NN|JJ|RB ear/NN|JJ ear/VBP|VB|NN|NNP eat/VBP|VB|NN eet/VBP|VB|NN|JJ
ein/VBP|VB|NN|JJ|NNP eld/VBP|VB|VBN|NN|JJ|NNP ell/NN|RB|UH ell/NN|RB|UH|NNP ern/VBP|VB|NN|JJ ess/NN|JJ
est/NN|JJ|JJS|RB est/VBP|VB|NN|JJ|JJS|NNP fer/VBP|VB|NN|JJR|NNP ght/VBP|VB|NN had/NN|NNP hat/VBP|VB|NN
her/NN|JJ|JJR|RB|NNP her/VBP|VB|NN|JJR|RB|NNP ial/NN|JJ ice/NN|RB|NNP ief/NN|JJ|NNP ier/NN|JJ|JJR
ier/NN|JJ|JJR|NNP iff/NN|JJ igh/NN|JJ|RB ile/VBP|VB|NN|JJ ill/MD|NN ime/NN|JJ|NNP ink/NN|JJ
ith/NN|JJ|NNP ive/NN|JJ|NNP ive/NN|JJ|RB j./NN|NNP jor/NN|JJ kel/VBP|VB|NN|JJ|NNP ley/VBP|VB|NN|JJ|NNP
lic/NN|JJ lic/NN|JJ|NNP lid/VBD|VBN|NN|JJ lin/VBP|VB|NN|JJ|NNP lip/VBP|VB|NN lip/VBP|VB|NN|NNP
lle/VBP|VB|NN|JJ|NNP lus/CC|NN|JJ man/NN|NNP mic/NN|JJ nda/NN|RB|NNP ner/VBP|VB|NN|JJ|JJR|NNP
nge/VBP|VB|NN|JJ|NNP ngs/NN|NNS nix/VBP|VB|NN|JJ|NNP nny/VBP|VB|NN|JJ nta/VBP|VB|NN|RB|NNP
oan/VBP|VB|NN|JJ obe/NN|NNP old/VBP|VB|NN|NNP ome/VBP|VB|VBN|NN|JJ oms/NN|NNS ood/VBD|VBP|VB|VBN|NN|NNP
ook/NN|NNP opp/VBP|VB|NN|JJ|NNP ord/VBP|VB|NN|JJ|RB|NNP ore/VBP|VB|NN|RB|NNP ose/VBP|VB|NN|JJ
ost/NN|JJ|RB|NNP ott/VBP|VB|NN|JJ|NNP oul/NN|JJ ove/VBP|VB|NN owa/NN|NNS|RB|NNP own/NN|JJ pal/NN|JJ
phy/NN|NNP pse/VBP|VB|NN red/NN|JJ rgh/VBP|VB|NN|JJ|NNP ris/NN|NNS|NNP rne/VBP|VB|NN|JJ rse/VBP|VB|NN|JJ
rth/NN|JJ rth/RP|NN|RB rty/NN|JJ sco/VBP|VB|NN|JJ|NNP st/VBP|VB|NN|JJ|JJS|NNP t/NN|NNP|FW
tan/VBP|VB|NN|JJ|NNP thy/NN|JJ tie/VBP|VB|NN tir/VBP|VB|NN ual/NN|JJ|NNP uan/VBP|VB|NN|JJ|NNP
uel/VBP|VB|NN|JJ|NNP ule/VBP|VB|NN um/NN|UH ung/VBD|VBN|NN|NNP unt/VBP|VB|NN|JJ urn/VBP|VB|NN|JJ
ust/VBP|VB|NN|NNP ute/VBP|VB|NN|JJ ute/VBP|VB|NN|JJ|NNP uth/NN|JJ|NNP ven/CD|VBN|NN|JJ|NNP
vot/VBP|VB|NN|NNS|JJ way/VBP|VB|NN win/VBP|VB|NN yan/VBP|VB|NN|JJ|NNP ódź/NN|FW|NNP""",
            -1: """
-ed/IN|NN|NNS|JJ abc/NN|JJ|NNP ack/RP|VBP|VB|NN|JJ|RB ada/NN|RB|NNP afu/NN|JJ|NNP aim/VBP|VB|NN
air/NN|NNP ait/VBP|VB|NN|JJ alm/VBP|VB|NN|JJ am/VBP|NN|NNP ami/VBP|VB|NN|NNS|JJ|NNP
ana/VBP|VB|NN|NNS|RB|NNP and/VBP|VB|NN and/VBP|VB|NN|JJ ank/VBD|VBP|VB|NN|JJ ard/NN|NNP
ark/VBP|VB|NN|NNP ash/VBP|VB|NN|JJ|NNP ate/VBP|VB|NN|JJ|NNP aul/NN|JJ|NNP ave/VBP|VB|NN|NNP
ban/VBP|VB|NN|NNP bel/VBP|VB|NN|JJ buy/VBP|VB|NN|NNP chy/NN|JJ cki/VBP|VB|NN|NNS|JJ|NNP
cut/VBD|VBP|VB|VBN|NN den/VBP|VB|VBN|NN|JJ dnc/NN|JJ|NNP e-a/JJ|NN|NNP ear/VBP|VB|NN|JJ
eck/VBP|VB|NN|NNP ede/VBP|VB|NN een/CD|VBP|VB|NN|JJ|NNP eft/VBD|VBN|NN|JJ|RB eld/NN|JJ
eld/VBD|VBP|VB|VBN|NN eld/VBP|VB|NN ell/VBP|VB|NN|JJ|NNP elt/VBD|VBP|VB|NN|JJ end/VBP|VB|NN
erg/VBG|NN|JJ|NNP ern/VBP|VB|NN ert/VBP|VB|NN|JJ eth/NN|JJ|NNP ett/VBP|VB|NN|JJ|NNP fer/VBP|VB|NN|JJR
gan/VBP|VB|NN|JJ|NNP gas/NN|NNS|JJ|NNP gm/VBP|VB|NN|JJ|NNP gue/VBP|VB|NN|JJ|NNP hew/VBD|VBP|VB|NN|RB|NNP
hia/CD|NN|NNS|JJ|NNP ial/NN|JJ|NNP iam/VBP|VB|NN|NNP ias/NN|NNS|JJ ica/NN|NNS|RB|NNP ick/VBP|VB|NN|JJ
ign/VBP|VB|NN|NNP ill/NN|NNP ina/VBP|VB|NN|NNS|RB|NNP ind/VBP|VB|NN|JJ ine/VBP|VB|NN ine/VBP|VB|NN|NNP
ing/VBG|NN ink/VBP|VB|NN|NNP ist/JJ|NN ist/VBP|VB|NN|JJ ita/VBP|VB|NN|RB|NNP ite/IN|NN|JJ
ite/VBP|VB|NN|NNS|JJ jor/NN|JJ|NNP ken/VBP|VB|VBN|NN|JJ lac/NN|JJ|NNP ler/NN|JJR|NNP
lex/VBP|VB|NN|JJ|NNP lis/NN|NNS|NNP low/NN|JJ map/VBD|VBP|VB|NN nal/NN|JJ|NNP nbc/NN|JJ|NNP
nce/VBP|VB|NN|NNP net/NN|JJ nge/NN|JJ|NNP nge/VBP|VB|NN|NNP nic/VBP|VB|NN|JJ nus/IN|CC|NN|JJ|RB
ock/VBP|VB|NN oft/VBP|VB|NN|JJ|RB|NNP ohn/VBP|VB|NN|JJ|NNP omb/VBP|VB|NN ong/NN|JJ ong/NN|JJ|NNP
ong/VBP|VB|NN|JJ|RB onk/VBP|VB|NN|JJ ony/NN|JJ ony/NN|JJ|NNP oot/VBP|VB|NN|JJ ore/VBP|VB|NN|RB
ork/VBP|VB|NN|NNP orm/VBP|VB|NN|JJ ort/VBP|VB|NN|RB ose/JJ|NN ote/VBP|VB|NN|NNP oth/VBP|VB|NN|JJ
pay/VBP|VB|NN|NNP pel/VBP|VB|NN|JJ per/VBP|VB|NN|JJ|JJR ral/JJ|NN|NNP rch/NNP|VBP|VB|NN
red/VBD|VBN|NN|JJ ret/VBP|VB|NN rge/VBP|VB|NN|NNP rie/NN|NNS|JJ|NNP rnc/NN|JJ|NNP rse/NN|RB|NNP
rto/VBP|VB|NN|JJ|NNP sen/VBP|VB|VBN|NN|JJ|NNP ser/NN|JJ|JJR|NNP sic/NN|JJ son/CD|NN|JJ sty/VBP|VB|NN
tal/VBP|VB|NN|JJ tem/VBP|VB|NN tep/VBP|VB|NN ter/VBP|VB|NN|JJ|JJR ter/VBP|VB|NN|JJ|NNP ter/VBP|VB|NN|RB
tin/VBP|VB|NN|JJ|NNP tle/VBP|VB|NN|NNS|NNP top/VBP|VB|NN|NNP try/VBP|VB|NN|NNP tty/NN|JJ|NNP
ult/VBP|VB|NN urn/VBP|VB|NN|NNP vid/VBD|VBN|NN|JJ|NNP vin/VBP|VB|NN|JJ|NNP vor/VBP|VB|NN
xas/NN|NNS|JJ|NNP""",
            1: """
ace/NN|JJ ace/VBP|VB|NN ack/NN|NNP act/VBP|VB|NN|NNP ade/VBP|VB|NN ade/VBP|VB|NN|JJ|NNP age/VBP|NN
age/VBP|VB|NN|NNP aid/VBN|NN|JJ|RB ain/VBP|VB|NN|NNP ake/VBP|VB|NN|JJ|NNP ale/NN|NNP all/VBP|VB|NN|JJ
alt/VBD|VBP|VB|NN|JJ ang/VBG|NN|JJ ass/VBP|VB|NN|JJ|NNP ast/VBD|VBP|VB|VBN|NN ath/NN|NNP ban/VBP|VB|NN
dab/VBP|VB|NN|JJ|NNP der/VBP|VB|NN|JJR dge/VBP|VB|NN ead/VBD|VBP|VB|VBN|NN|NNP eal/VBP|VB|NN|NNP
eat/NN|NNP eck/JJ|NN ect/VBP|VB|NN eel/VBP|VB|NN|NNP ene/VBP|VB|NN|JJ ern/NN|NNP ert/VBP|VB|NN|JJ|NNP
est/NN|JJ|RB ews/NN|NNP ght/VBD|VBN|NN gle/VBP|VB|NN|NNP gul/NN|NNP hit/VBD|VBP|VB|VBN|NN|NNP hot/NN|JJ
ibe/VB|NN|JJ ice/NN|NNP ics/NN|NNS|NNP icy/NN|NNP iff/VBP|VB|NN|JJ ign/NN|NNP ike/VBP|VB|NN|JJ|RB
ile/CD|NN|JJ ill/VBP|VB|NN|JJ ilm/VBP|VB|NN ine/PRP|VBP|VB|NN ing/JJ|NN|NNP ing/VB|VBG|NN|JJ
ire/VBP|VB|NN irt/VBP|VB|NN|JJ ise/VBP|VB|NN|NNP ker/NN|JJR ker/VBP|VB|NN km/NN|NNS lan/VBP|VB|NN
let/VBP|VB|NN|JJ lin/VBP|VB|NN|JJ lly/NN|NNP lly/VBP|VB|NN lue/VBP|VB|NN nce/NN|NNP ner/VBP|VB|NN|JJ|JJR
ney/NN|NNP oat/VBP|VB|NN|JJ|RB ock/NN|NNP ock/VBP|VB|NN|RB|NNP off/NN|JJ|RB ome/NN|NNP oms/VBZ|NN|NNS
one/CD|NN|JJ ont/VBP|VB|NN|JJ|NNP ord/VBP|VB|NN|JJ|RB ore/NN|JJ|NNP ose/VBP|VB|NN|JJ|RB|NNP
ost/VBP|VB|NN|JJ|NNP our/VBP|VB|NN|JJ owd/VBP|VB|NN owd/VBP|VB|NN|NNP rus/NN|JJ
set/VBD|VBP|VB|VBN|NN|NNP ski/VBP|VB|NN|NNS|JJ|NNP tal/VBP|VB|NN|JJ|NNP tar/NN|JJ ter/VBP|VB|NN|JJ
ubt/VBP|VB|NN|RB uct/VBP|VB|NN|JJ udy/VBP|VB|NN|NNP ule/VBP|VB|NN|NNP unt/VBP|VB|NN|JJ|NNP ure/NN|JJ|NNP
ury/NN|NNP ute/NN|JJ ute/NN|NNP uth/NN|JJ|RB|NNP ver/NN|JJ ver/VBP|VB|NN|JJ|RB vil/NN|JJ vow/VBP|VB|NN
vow/VBP|VB|NN|JJ wai/VBP|VB|NN|NNS|JJ way/NN|RB wer/VBP|VB|NN|NNP x./NN|NNP zer/VBP|VB|NN|JJ|JJR""",
            2: """
-in/VBN|NN|JJ ace/VBP|VB|NN|NNP ack/VBP|VB|NN|NNP ack/VBP|VB|NN|RB|NNP act/NN|NNP act/VBP|VB|NN
age/NN|JJ|NNP age/NN|NNP age/VBP|VB|NN|JJ|NNP ain/VBP|VB|NN|JJ|NNP ale/VBP|VB|NN|JJ|NNP
and/VBP|VB|NN|NNP and/VBP|VB|NN|RB|NNP any/VBP|VB|NN|JJ ard/VBP|VB|NN ard/VBP|VB|NN|JJ|RB ark/NN|JJ
ark/NN|JJ|NNP ath/NN|JJ ber/VBP|VB|NN|JJ ber/VBP|VB|NN|JJ|NNP bid/VBD|VBP|VB|VBN|NN bie/NN|NNS|JJ|NNP
bit/VBP|VB|NN cle/NN|NNP cus/VBP|VB|NN|NNP day/CD|NN|JJ den/VBP|VB|VBN|NN|JJ|NNP der/NN|JJ|JJR
der/VBP|VB|NN|JJ|NNP der/VBP|VB|NN|NNP dna/NN|NNP eak/VBP|VB|NN|NNP ean/VBP|VB|NN|JJ ect/VBP|VB|NN|NNP
eed/VBD|VBP|VB|VBN|NN|NNP een/CD|VBP|VB|NN|JJ eer/NN|NNP ent/NN|JJ|NNP ent/NN|NNP ert/NN|JJ ery/NN|NNP
ess/NN|NNP ext/VBP|VB|NN fic/VBP|VB|NN fun/NN|JJ ght/NN|NNP ght/VBD|VBN|NN|JJ ght/VBP|VB|NN|JJ|RB
gun/VBP|VB|NN|NNP her/NN|NNP ide/VBP|VB|NN|JJ|RB ies/NN|NNS ies/NN|NNS|NNP iew/NN|NNP ife/NN|NNP
ift/VBP|VB|NN|JJ ile/VBP|VB|NN|NNP int/VBP|VB|NN|JJ ion/JJ|NN ipt/VBD|VBP|VB|NN|JJ ire/NN|NNP
ish/VBP|VB|NN|NNP isk/VBP|VB|NN ism/NN|NNP ism/VBP|VB|NN ist/NN|JJ|NNP ite/NN|NNP ity/NN|NNP
ket/VBP|VB|NN|NNP key/NN|JJ|NNP ler/NN|JJR ler/NN|JJ|JJR|NNP lot/NN|NNP lot/VBP|VB|NN|JJ
low/VBP|VB|NN|NNP mic/VBP|VB|NN|JJ|NNP ner/NN|JJR net/NN|JJ|NNP nor/NN|NNP oad/VBP|VB|NN oat/VBP|VB|NN
oid/VBD|VBN|NN|JJ ole/NN|JJ|NNP ome/NN|RB|NNP omy/NN|JJ one/VBP|VB|VBN|NN|NNP ook/VBD|VBP|VB|NN
ook/VBP|VB|NN|NNP oor/NN|NNP orm/VBP|VB|NN|NNP ort/NN|JJ ost/VBD|VBP|VB|VBN|NN ost/VBP|VB|NN
our/VBP|VB|NN|NNP ove/VBP|VB|NN|NNP own/NN|JJ|NNP pin/VBP|VB|NN|JJ ral/NN|JJ|NNP ram/NN|NNP
rce/VBP|VB|NN|JJ rol/VBP|VB|NN rop/VBP|VB|NN rse/VBP|VB|NN|JJ|NNP run/VBP|VB|VBN|NN|NNP ser/NN|JJ|JJR
set/VBP|VB|VBN|NN|JJ son/NN|NNP tal/NN|NNP ter/NN|JJR ter/VBP|VB|NN ter/VBP|VB|NN|JJ|JJR|NNP
ter/VBP|VB|NN|RB|NNP tro/NN|JJ|NNP try/NN|JJ ump/VBP|VB|NN|NNP und/VBP|VB|NN ure/VBP|VB|NN|NNP
ury/CD|NN|JJ uty/NN|JJ|NNP val/NN|NNP ver/NN|NNP xit/VBP|VB|NN zer/VBP|VB|NN|JJ|JJR|NNP""",
            3: """
age/JJ|NN age/VBP|VB|NN|JJ ail/VBP|VB|NN ail/VBP|VB|NN|JJ|NNP air/VBP|VB|NN air/VBP|VB|NN|NNP
alt/VBP|VB|NN ame/VBP|VB|NN ane/VBP|VB|NN|JJ|NNP any/NN|NNP art/NN|NNP art/VBP|VB|NN|NNP
ass/VBP|VB|NN|JJ ate/NN|NNP ate/VBP|VB|NN|NNP cap/VBP|VB|NN|JJ day/NN|JJ|RB deo/NN|NNP dia/CD|NN|NNS|JJ
dio/NN|JJ ead/VBP|VB|NN eam/NN|JJ|NNP eam/VBP|VB|NN|NNP ebt/NN|NNP ech/NN|NNP eed/VBD|VBP|VB|VBN|NN
end/NN|NNP ent/VBP|VB|NN|JJ ent/VBP|VB|NN|NNP era/CD|NN|JJ erm/VBP|VB|NN ers/NN|NNS ess/VBP|VB|NN
est/NN|NNP ety/NN|JJ eum/NN|JJ fic/VBP|VB|NN|NNP gas/VBP|VB|NN gen/VBP|VB|VBN|NN|JJ|NNP ght/NN|RB|NNP
ght/VBP|VB|NN|JJ ght/VBP|VB|NN|JJ|RB|NNP gun/VBP|VB|NN gun/VBP|VB|VBN|NN|JJ her/VBP|VB|NN|JJR|RB
ide/NN|NNP iew/VBP|VB|NN|NNP ily/NN|NNP ind/VBP|VB|NN ine/VBP|VB|NN|JJ ine/VBP|VB|NN|JJ|NNP
ine/VBP|VB|NN|JJ|RB ine/VBP|VB|NN|JJ|RB|NNP int/CD|NN|JJ ion/NN|NNP ise/VBP|VB|NN|JJ|NNP job/NN|NNP
lit/VBD|VBP|VB|VBN|NN|JJ|NNP lus/NN|JJ map/VBD|VBP|VB|NN|NNP mer/NN|NNP mum/NN|JJ nch/VBP|VB|NN
ncy/NN|NNP nee/NN|NNP ner/NN|NNP ney/VBP|VB|NN|JJ nor/NN|JJ ole/VBD|VBP|VB|NN olk/VBP|VB|NN|JJ
olt/VBD|VBP|VB|NN|JJ omy/NN|NNP ond/NN|NNP oom/CD|NN|JJ oon/VBP|VB|NN|JJ ord/NN|NNP ord/VBP|VB|NN|JJ
ore/NN|JJ ost/NN|JJ|RB ote/CD|NN|JJ out/VBP|VB|NN|JJ pus/NN|NNS ran/NN|JJ rce/NN|NNP rce/VBP|VB|NN
ror/NN|JJ ser/NN|NNP sil/NN|JJ sit/VBP|VB|NN|NNP sue/VBP|VB|NN|NNP sus/VBP|VB|NN tax/VBP|VB|NN
tel/VBP|VB|NN|JJ|NNP ter/NN|NNP ter/VBP|VB|NN|JJR tip/VBP|VB|NN tle/VBP|VB|NN tle/VBP|VB|NN|NNP
tle/VBP|VB|NN|NNS top/NN|JJ uge/VBP|VB|NN|JJ ugh/NN|JJ uid/VBD|VBN|NN|JJ ult/VBP|VB|NN|JJ und/NN|NNP
ure/NN|NNP ure/VBP|VB|NN|JJ ush/VBP|VB|NN|NNP vey/VBP|VB|NN|NNP way/NN|JJ way/NN|JJ|RB|NNP web/NN|NNP
wer/VBP|VB|NN yen/NN|NNS yer/VBP|VB|NN|JJ|JJR""",
            4: """
-up/NN|JJ ace/VBP|VB|NN|JJ ad/NN|NNP ade/VBP|VB|NN|JJ aff/VBP|VB|NN aid/VBP|VB|NN all/VBP|VB|NN|JJ|NNP
ame/VBP|VB|NN|NNP are/VBP|VB|NN|NNP ase/NN|NNP ast/VBP|VB|NN aur/VBP|VB|NN|JJ bel/VBP|VB|NN|JJ|NNP
day/NN|NNP der/NN|JJ der/VBP|VB|NN|JJ ead/VBP|VB|NN|JJ|NNP ect/VBP|VB|NN|JJ|NNP ery/NN|JJ
ess/VBP|VB|NN|NNP est/VBP|VB|NN|NNP fit/VBP|VB|NN|NNP ger/VBP|VB|NN|JJ|NNP ght/VBP|VB|NN|NNP
hor/VBP|VB|NN ide/VBP|VB|NN|JJ|RB|NNP ine/NN|JJ ing/NN|NNP ino/VBP|VB|NN|JJ ket/VBP|VB|NN kup/NN|JJ
lem/NN|NNP mur/VBP|VB|NN|JJ nce/VBP|VB|NN ner/VBP|VB|NN|RB|RBR oan/VBP|VB|NN oil/NN|NNP oll/VBP|VB|NN|JJ
oll/VBP|VB|NN|JJ|NNP ord/VBP|VB|NN|JJ|NNP orm/VBP|VB|NN per/NN|NNP rry/VBP|VB|NN|JJ sis/NN|NNP
tte/VBP|VB|NN|JJ uel/VBP|VB|NN unk/VBP|VB|NN|JJ ury/NN|JJ|NNP vel/VBP|VB|NN|JJ|NNP way/NN|RB|NNP
yer/NN|NNP""",
            5: """
ade/VBP|VB|NN|NNP age/VBP|VB|NN ber/NN|JJ fer/VBP|VB|NN|NNP hip/VBP|VB|NN ilk/VBP|VB|NN|JJ
imb/VBP|VB|NN|JJ int/VBP|VB|NN ium/NN|JJ lty/NN|JJ man/CD|NN|JJ nol/VBP|VB|NN|JJ ody/NN|NNP one/NN|NNP
one/VBP|VB|VBN|NN ory/NN|NNP out/VBP|VB|NN|JJ|NNP rse/NN|RB tar/VBP|VB|NN|JJ tax/VBP|VB|NN|NNP tv/NN|NNP
ult/VBP|VB|NN|NNP ure/VBP|VB|NN|JJ|NNP uty/NN|JJ vas/NN|NNS|JJ ver/VBP|VB|NN|JJ way/NN|JJ|RB yle/NN|JJ""",
            6: """
dit/VBP|VB|NN dom/NN|JJ|RB ent/VBP|VB|NN|JJ|NNP ery/NN|JJ|NNP ime/NN|JJ|RB ion/VBP|VB|NN
ion/VBP|VB|NN|NNP ist/VBP|VB|NN|JJ|NNP rap/VBP|VB|NN|JJ rum/NN|JJ sal/NN|JJ|RB ury/NN|JJ""",
            7: """
-be/NN|JJ age/VBP|VB|NN|JJ|RB ail/VBP|VB|NN|JJ ice/VBP|VB|NN one/VBP|VB|NN son/VBP|VB|NN
ure/VBP|VB|NN|JJ|RB""",
            8: """eed/VBP|VB|NN""",
        },
        "NNP": {
            -8: """ent/VBP|VB|NN|JJ|NNP ing/VBG|NN|JJ|NNP ure/VBP|VB|NN|JJ|NNP""",
            -7: """are/VBP|VB|NN|NNP""",
            -6: """oll/VBP|VB|NN|JJ|NNP""",
            -5: """
age/NN|JJ|NNP and/VBP|VB|NN|NNP any/JJ|NNP ban/JJ|NNP ead/VBP|VB|NN|JJ|NNP ful/JJ|NNP her/JJ|NNP
ies/NN|NNS|NNP ing/VBG|NNP ink/VBP|VB|NN|NNP ist/NN|JJ|NNP its/NNP|NNPS mic/VBP|VB|NN|JJ|NNP ody/NN|NNP
ome/VBP|VB|NN|JJ|NNP one/NN|NNP ook/VBP|VB|NN|NNP ory/NN|NNP ose/VBP|VB|NN|JJ|RB|NNP ote/VBP|VB|NN|NNP
out/VBP|VB|NN|JJ|NNP ove/VBP|VB|NN|NNP sed/VBD|VBN|JJ|NNP ses/VBZ|NNS|NNP tes/VBZ|NNS|NNP tv/NN|NNP""",
            -4: """
ack/VBP|VB|NN|NNP ad/NN|NNP age/VBP|VB|NN|JJ|NNP ain/VBP|VB|NN|JJ|NNP ake/VBP|VB|NN|NNP
alk/VBP|VB|NN|NNP als/NNP|NNPS ant/JJ|NNP ase/NN|NNP ate/VBP|VB|NN|NNP bad/JJ|NNP ces/NNP|NNPS
cts/NNP|NNPS day/NN|NNP ear/NN|JJ|NNP ear/VBP|VB|NN|NNP ect/VBP|VB|NN|JJ|NNP ent/NN|JJ|NNP est/JJS|NNP
ets/NNP|NNPS ged/VBD|VBN|JJ|NNP ges/VBZ|NNS|NNP ian/JJ|NNP ics/NN|NNS|NNP ies/VBZ|NNS|NNP ing/JJ|NNP
ing/JJ|NN|NNP ing/NN|NNP ing/VBG|JJ|NNP ish/JJ|NNP ist/VBP|VB|NN|JJ|NNP lem/NN|NNP mic/JJ|NNP
nds/NNP|NNPS oil/NN|NNP per/NN|NNP rue/JJ|NNP say/VBP|VB|NN|NNP sis/NN|NNP sts/VBZ|NNS|NNP tic/JJ|NNP
ued/VBD|VBN|JJ|NNP ult/VBP|VB|NN|NNP und/VBP|VB|NN|JJ|NNP unt/VBP|VB|NN|JJ|NNP uth/NN|JJ|RB|NNP
vel/VBP|VB|NN|JJ|NNP ves/NNP|NNPS yer/NN|NNP""",
            -3: """
ads/NNP|NNPS ain/VBP|VB|NN|NNP ake/VBP|VB|NNP als/VBZ|NNS|NNP ans/NNP|NNPS any/NN|NNP aqi/JJ|NNP
ars/VBZ|NNS|NNP art/NN|NNP art/VBP|VB|NN|NNP ary/JJ|NNP ast/VBD|VBP|VB|VBN|NN|NNP ate/NN|NNP
ate/VBP|VB|NN|JJ|NNP be/VB|NNP deo/NN|NNP do/VBP|VB|NNP ean/JJ|NNP ebt/NN|NNP ech/NN|NNP
ect/VBP|VB|JJ|NNP ees/NNP|NNPS eli/JJ|NNP ems/NNP|NNPS end/NN|NNP ent/JJ|NNP ent/VBP|VB|NN|NNP
ery/NN|JJ|NNP est/NN|NNP fit/VBP|VB|NN|NNP ger/JJR|NNP ger/VBP|VB|NN|JJ|NNP ght/NN|RB|NNP
hed/VBD|VBN|JJ|NNP how/VBP|VB|NN|NNP ial/NN|JJ|NNP ide/NN|NNP ile/VBP|VB|NN|NNP ily/NN|NNP
ine/VBP|VB|NN|JJ|NNP ing/VBG|NN|NNP ion/NN|NNP ise/VBP|VB|NN|JJ|NNP ish/VBP|VB|NN|NNP its/VBZ|NNS|NNP
ive/JJ|NNP ive/NN|JJ|NNP job/NN|NNP kay/JJ|UH|NNP key/NN|JJ|NNP lar/JJ|NNP man/JJ|NNP
map/VBD|VBP|VB|NN|NNP mer/NN|NNP mic/NN|JJ|NNP mpt/VBP|VB|NN|NNP ncy/NN|NNP ned/VBD|VBN|JJ|NNP
nee/NN|NNP ner/NN|NNP net/NN|JJ|NNP nks/VBZ|NNS|NNP nly/JJ|RB|NNP nts/NNS|NNP ole/NN|JJ|NNP
ome/NN|RB|NNP ome/VBP|VB|VBN|NNP omy/NN|NNP ond/NN|NNP ond/VBP|VB|NN|JJ|RB|NNP ong/JJ|NNP ons/NNP|NNPS
ons/VBZ|NNS|NNP ood/NN|JJ|NNP ord/NN|NNP ore/JJR|RBR|NNP ors/NNP|NNPS ous/JJ|NNP ral/NN|JJ|NNP
rce/NN|NNP rse/NN|RB|NNP rse/VBP|VB|NN|JJ|NNP sed/VBD|VBN|NNP ser/NN|NNP sts/NNP|NNPS
tal/VBP|VB|NN|JJ|NNP tay/VBP|VB|NN|NNP ted/VBD|VBN|NNP tel/VBP|VB|NN|JJ|NNP ter/JJ|JJR|RB|RBR|NNP
ter/NN|NNP ter/VBP|VB|NN|RB|NNP tic/NN|JJ|NNP two/CD|NNP ual/NN|JJ|NNP uch/JJ|RB|NNP und/NN|NNP
uns/VBZ|NNS|NNP ure/NN|NNP ver/RB|NNP way/NN|RB|NNP web/NN|NNP win/VBP|VB|NN|NNP""",
            -2: """
ace/VBP|VB|NN|NNP act/NN|NNP ads/VBZ|NNS|NNP age/NN|NNP age/VBP|VB|NN|NNP ail/VBP|VB|NN|JJ|NNP
ait/VBP|VB|NN|NNP aks/NNP|NNPS ali/JJ|NNP all/VBP|VB|NN|JJ|NNP am/VBP|NN|NNP are/VBP|VB|NN|JJ|NNP
ars/NNS|NNP ate/JJ|NNP ate/JJ|RB|NNP ats/VBZ|NNS|NNP ble/JJ|NNP cal/JJ|NNP can/JJ|NNP
can/VBP|VB|NN|JJ|NNP ced/VBD|VBN|JJ|NNP ces/NNS|NNP ces/VBZ|NNS|NNP cks/NNP|NNPS cle/NN|NNP
ded/VBD|VBN|JJ|NNP der/VBP|VB|NN|JJ|NNP der/VBP|VB|NN|NNP dna/NN|NNP eak/VBP|VB|NN|NNP eam/VBP|VB|NN|NNP
ect/VBP|VB|NN|NNP eel/VBP|VB|NN|NNP eer/NN|NNP eld/VBP|VB|VBN|NN|JJ|NNP ell/NN|RB|UH|NNP ely/JJ|RB|NNP
eni/JJ|NNP ent/NN|NNP ere/RB|NNP ers/NNP|NNPS ers/NNS|NNP ers/VBZ|NNS|NNP ery/NN|NNP ese/JJ|NNP
ess/NN|NNP ess/VBP|VB|NN|NNP est/VBP|VB|NN|NNP few/JJ|NNP fic/VBP|VB|NN|NNP get/VBP|VB|NNP ght/NN|NNP
ght/VBP|VB|NN|JJ|RB|NNP ght/VBP|VB|NN|NNP gns/VBZ|NNS|NNP her/NN|NNP hit/VBD|VBP|VB|VBN|NN|NNP
hts/NNP|NNPS ies/NNP|NNPS iew/NN|NNP iew/VBP|VB|NN|NNP ife/NN|NNP ign/VBP|VB|NN|NNP ill/MD|NNP
ils/VBZ|NNS|NNP ime/NN|JJ|NNP ind/VBP|VB|NNP ine/VBP|VB|NN|JJ|RB|NNP ine/VBP|VB|NN|NNP ire/NN|NNP
irs/NNP|NNPS ise/VBP|VB|NN|NNP ism/NN|NNP ist/JJ|NNP ite/NN|NNP ite/VBP|VB|NN|JJ|NNP ity/NN|NNP
ked/VBD|VBN|NNP kes/NNP|NNPS ket/VBP|VB|NN|NNP led/VBD|VBN|JJ|NNP led/VBD|VBN|NNP let/VBD|VB|VBN|NNP
lls/VBZ|NNS|NNP lot/NN|NNP low/VBP|VB|NNP m/NNS|NNP nal/JJ|NNP nce/VBP|VB|NN|NNP nch/JJ|NNP nic/JJ|NNP
nor/NN|NNP nts/NNP|NNPS ok/JJ|NNP oor/NN|NNP ord/VBP|VB|NN|JJ|NNP orm/VBP|VB|NN|NNP ost/VBD|VBN|JJ|NNP
owd/VBP|VB|NN|NNP pay/VBP|VB|NN|NNP ped/VBD|VBN|JJ|NNP ple/JJ|NNP ral/JJ|NNP ral/JJ|NN|NNP ram/NN|NNP
rls/NNS|NNP rth/NN|RB|NNP rts/VBZ|NNS|NNP run/VBP|VB|VBN|NN|NNP san/JJ|NNP see/VBP|VB|NNP
set/VBD|VBP|VB|VBN|NN|NNP son/NN|NNP sue/VBP|VB|NN|NNP tal/NN|NNP tch/JJ|NNP thy/JJ|NNP tro/JJ|NNP
ump/JJ|NNP ump/VBP|VB|NN|NNP urn/VBP|VB|NN|NNP ush/VBP|VB|NN|NNP ute/VBP|VB|NN|JJ|NNP val/NN|NNP
ven/VBN|NNP ver/NN|NNP vey/VBP|VB|NN|NNP zed/VBD|VBN|JJ|NNP""",
            -1: """
ack/NN|NNP ade/VBP|VB|NN|NNP aid/VBD|VBN|NNP ain/JJ|NNP ake/VBP|VB|NN|JJ|NNP ale/NN|NNP
and/VBP|VB|NN|RB|NNP ank/VBP|VB|NNP ass/VBP|VB|NN|JJ|NNP ast/JJS|RBS|NNP ast/VBP|VB|JJ|RB|NNP ath/NN|NNP
ats/NNP|NNPS ave/VBP|VB|NN|NNP ays/NNP|NNPS ays/VBZ|NNP azi/VBP|VB|NN|NNS|JJ|NNP ber/VBP|VB|NNP
ber/VBP|VB|NN|JJ|NNP ble/NN|JJ|NNP buy/VBP|VB|NN|NNP cal/NN|JJ|NNP cus/VBP|VB|NN|NNP
dab/VBP|VB|NN|JJ|NNP des/NNS|NNP des/VBZ|NNS|NNP ead/VBD|VBP|VB|VBN|NN|NNP ead/VBP|VB|NN|NNP
eal/VBP|VB|NN|NNP eam/NN|JJ|NNP eat/NN|NNP eat/VBP|VB|NN|NNP elp/VBP|VB|NN|NNP erb/JJ|NNP ern/NN|NNP
ery/JJ|RB|NNP ews/NN|NNP fer/VBP|VB|NN|NNP ges/NNP|NNPS gle/VBP|VB|JJ|NNP gul/NN|NNP had/VBD|VBN|NNP
her/VBP|VB|JJ|JJR|RB|RBR|NNP hly/JJ|RB|NNP ice/NN|NNP icy/NN|NNP ide/VBP|VB|NN|JJ|RB|NNP ied/VBN|JJ|NNP
ief/NN|JJ|NNP ier/JJR|RBR|NNP ign/NN|NNP ine/JJ|RB|NNP ler/NN|JJ|JJR|NNP lex/VBP|VB|NN|JJ|NNP
lic/NN|JJ|NNP lit/VBD|VBP|VB|VBN|NN|JJ|NNP lly/NN|NNP med/VBD|VBN|NNP men/NNS|NNP mps/VBZ|NNS|NNP
nce/NN|NNP nds/NNS|NNP|NNPS ney/NN|NNP ngs/NNP|NNPS ock/NN|NNP old/VBP|VB|NN|NNP ome/NN|NNP
ong/NN|JJ|NNP ows/VBZ|NNS|NNP ple/NNS|NNP red/VBD|VBN|JJ|NNP res/VBZ|NNS|NNP rly/NN|JJ|RB|NNP rly/RB|NNP
rto/VBP|VB|NN|JJ|NNP sad/JJ|NNP sit/VBP|VB|NN|NNP tax/VBP|VB|NN|NNP ted/JJ|NNP ted/VBD|VBN|JJ|NNP
ten/VBP|VB|NN|NNP ter/NN|JJ|NNP ter/VBP|VB|NNP tes/NNP|NNPS top/VBP|VB|NN|NNP try/VBP|VB|NN|NNP
tty/JJ|RB|NNP udy/VBP|VB|NN|NNP ule/VBP|VB|NN|NNP ure/JJ|RB|UH|NNP ure/NN|JJ|NNP urs/VBZ|NNS|NNP
ury/NN|NNP ute/NN|NNP ves/NNS|NNP wer/VBP|VB|NN|NNP x./NN|NNP ybe/RB|NNP zer/VBP|VB|NN|JJ|JJR|NNP""",
            1: """
abc/NN|JJ|NNP ack/VBP|VB|NN|RB|NNP act/VBP|VB|NN|NNP air/NN|NNP aks/VBZ|NNS|NNP ane/VBP|VB|NN|JJ|NNP
ans/VBZ|NNS|NNP ard/NN|NNP ary/NN|JJ|NNP ban/VBP|VB|NN|NNP bee/VBP|VB|NN|RB|NNP cks/VBZ|NNS|NNP
dis/NN|NNS|NNP eff/VBP|VB|NN|JJ|RB|NNP ell/VBP|VB|NN|JJ|NNP ens/VBZ|NNS|NNP est/VBP|VB|NN|JJ|JJS|NNP
gas/NN|NNS|JJ|NNP gay/NN|JJ|NNP gm/VBP|VB|NN|JJ|NNP gos/NNP|NNPS ian/NN|JJ|NNP igs/NNP|NNPS
ike/VBP|VB|NN|JJ|RB|NNP ill/NN|NNP ini/VBP|VB|NN|NNS|JJ|NNP ise/VB|NNP ita/VBP|VB|NN|RB|NNP jas/NNP|NNPS
les/NNP|NNPS ock/VBP|VB|NN|NNP ock/VBP|VB|NN|RB|NNP off/VBP|VB|NN|RB|NNP one/VBP|VB|VBN|NN|NNP
ore/NN|JJ|NNP own/JJ|NNP rco/VBP|VB|NN|JJ|NNP rge/VBP|VB|NN|NNP rls/NNP|NNPS ros/NNP|NNPS t/NN|NNP|FW
ter/VBP|VB|NN|JJ|NNP tro/VBP|VB|NN|JJ|NNP tty/NN|JJ|NNP ved/VBD|VBN|JJ|NNP way/NN|JJ|RB|NNP""",
            2: """
ack/JJ|NNP and/NN|NNP ani/JJ|NNP ard/VBP|VB|NN|JJ|RB|NNP arl/VBP|VB|NN|JJ|NNP ash/VBP|VB|NN|NNP
ays/RB|NNP ays/VBZ|NNS|RB|NNP de/IN|NNP|FW din/VBP|VB|NN|JJ|NNP ech/JJ|NNP ems/VBZ|NNS|NNP
ert/VBP|VB|NN|JJ|NNP ett/VBP|VB|NN|JJ|NNP fbi/VBP|VB|NN|NNS|JJ|NNP gan/VBP|VB|NN|JJ|NNP gas/NNP|NNPS
gun/VBP|VB|NN|NNP had/NN|NNP haw/VBD|VBP|VB|NN|NNP id/IN|NNP ied/VBD|VBN|NNP ier/NN|JJ|JJR|NNP
ily/JJ|RB|NNP ily/RB|NNP ins/VBZ|NNS|NNP ion/VBP|VB|NN|NNP j./NN|NNP kel/VBP|VB|NN|JJ|NNP ken/VBN|JJ|NNP
kes/VBZ|NNS|NNP lds/NNP|NNPS ler/NN|JJR|NNP lis/NN|NNS|NNP lor/VBP|VB|NN|NNP los/NN|NNS|NNP
lsa/NN|NNS|RB|NNP man/NN|NNP mar/VBP|VB|NN|JJ|NNP med/VBD|VBN|JJ|NNP mes/NNP|NNPS mos/NN|NNS|NNP
nch/VBP|VB|NN|NNP ndu/JJ|NNP ndy/VBP|VB|NN|JJ|NNP ner/VBP|VB|NN|JJ|JJR|NNP nge/VBP|VB|NN|JJ|NNP
nie/NN|NNS|JJ|NNP nix/VBP|VB|NN|JJ|NNP obe/NN|NNP oms/NNP|NNPS ook/NN|NNP opp/VBP|VB|NN|JJ|NNP
ork/VBP|VB|NN|NNP ott/VBP|VB|NN|JJ|NNP phy/NN|NNP rch/NNP|VBP|VB|NN rgh/VBP|VB|NN|JJ|NNP rts/NNS|NNP
sen/VBP|VB|VBN|NN|JJ|NNP ski/VBP|VB|NN|NNS|JJ|NNP sys/NNP|NNPS tch/VBP|VB|NN|NNP
ter/VBP|VB|NN|JJ|JJR|NNP tos/NNP|NNPS ube/VB|NN|JJ|NNP urg/VBG|NN|JJ|NNP uri/VBP|VB|NN|NNS|JJ|NNP
ury/NN|JJ|NNP vin/VBP|VB|NN|JJ|NNP w/IN|NN|NNP""",
            3: """
ada/NN|RB|NNP afu/NN|JJ|NNP ahu/NN|JJ|NNP all/NN|NNP ams/VBZ|NNS|NNP ara/NN|NNS|JJ|RB|NNP
ark/VBP|VB|NN|NNP art/VBP|VB|NN|JJ|NNP aul/NN|JJ|NNP bas/NNP|NNPS bes/NNP|NNPS cki/VBP|VB|NN|NNS|JJ|NNP
diq/NN|NNP dow/VBP|VB|NN|JJ|NNP eck/VBP|VB|NN|NNP een/CD|VBP|VB|NN|JJ|NNP eft/VBD|VBN|NNP ell/NN|NNP
eth/NN|JJ|NNP ght/NN|JJ|RB|NNP gle/VBP|VB|NN|NNP hai/JJ|NNP her/NN|JJ|JJR|RB|NNP iam/VBP|VB|NN|NNP
ica/NN|NNS|RB|NNP iel/VBP|VB|NN|JJ|NNP ino/JJ|NNP ire/VBP|VB|NN|RB|NNP ith/NN|JJ|NNP lac/NN|JJ|NNP
lah/VBP|VB|NN|JJ|NNP lch/VBP|VB|NN|NNP lls/NNP|NNPS los/NNP|NNPS met/VBD|VBN|NNP mon/JJ|NNP nas/NNP|NNPS
nda/NN|RB|NNP nge/NN|JJ|NNP nna/VBP|VB|NN|NNS|RB|NNP non/NN|NNP nos/NNP|NNPS nta/VBP|VB|NN|RB|NNP
obs/NNP|NNPS obs/NNS|NNP oft/VBP|VB|NN|JJ|RB|NNP oks/NNP|NNPS ont/VBP|VB|NN|JJ|NNP ony/NN|JJ|NNP
ood/VBD|VBP|VB|VBN|NN|NNP ost/NN|JJ|RB|NNP our/VBP|VB|NN|NNP owa/NN|NNS|RB|NNP pen/VBP|VB|JJ|NNP
rch/NN|NNP ric/NN|JJ|NNP rie/NN|NNS|JJ|NNP rio/NN|JJ|NNP rmy/NN|NNP rps/NNP|NNPS sin/VBP|VB|NN|JJ|NNP
ten/VBP|VB|VBN|JJ|NNP tin/VBP|VB|NN|JJ|NNP uth/JJ|NNP ven/NN|NNP wes/NNP|NNPS xas/NN|NNS|JJ|NNP
yan/VBP|VB|NN|JJ|NNP zon/NN|NNP ódź/NN|FW|NNP""",
            4: """
akh/JJ|NNP ald/VBP|VB|VBN|NN|JJ|NNP ama/NN|NNP ami/VBP|VB|NN|NNS|JJ|NNP ank/VBD|VBP|VB|NN|JJ|NNP
ast/JJ|NNP bio/NN|JJ|NNP cos/NNP|NNPS dnc/NN|JJ|NNP don/NN|NNP e-a/JJ|NN|NNP ein/VBP|VB|NN|JJ|NNP
ens/NNS|NNP est/NN|JJ|JJS|RB|NNP ews/NNP|NNPS ews/VBZ|NNS|NNP fer/VBP|VB|NN|JJR|NNP gue/VBP|VB|NN|JJ|NNP
hew/VBD|VBP|VB|NN|RB|NNP hia/CD|NN|NNS|JJ|NNP ice/NN|RB|NNP ina/VBP|VB|NN|NNS|RB|NNP las/NNP|NNPS
lin/VBP|VB|NN|JJ|NNP lip/VBP|VB|NN|NNP lly/RB|NNP mas/NNP|NNPS mes/VBZ|NNS|NNP mir/VBP|VB|NN|NNP
mos/NNP|NNPS mr./NN|NNP nbc/NN|JJ|NNP nc./NN|NNP nce/NNS|NNP net/NN|NNP nia/CD|NN|NNS|JJ|NNP
ohn/VBP|VB|NN|JJ|NNP oma/NN|NNP ord/VBP|VB|NN|JJ|RB|NNP rat/VBP|VB|NN|JJ|NNP ris/NN|NNS|NNP
rnc/NN|JJ|NNP rp./NN|NNP rth/JJ|NNP ruz/VBD|VBP|VB|NN|NNS|NNP sas/NNP|NNPS sco/VBP|VB|NN|JJ|NNP
ser/NN|JJ|JJR|NNP st/VBP|VB|NN|JJ|JJS|NNP tle/VBP|VB|NN|NNS|NNP tte/VBP|VB|NN|JJ|NNP tts/NNP|NNPS
uel/VBP|VB|NN|JJ|NNP ust/VBP|VB|NN|NNP uth/NN|JJ|NNP van/VBP|VB|NN|JJ|NNP vid/VBD|VBN|NN|JJ|NNP
xas/NNP|NNPS""",
            5: """
ana/VBP|VB|NN|NNS|RB|NNP con/NN|NNP ela/NN|NNP ent/VBD|VBN|NNP gya/JJ|NNP her/VBP|VB|NN|JJR|RB|NNP
ias/NNP|NNPS ico/VBP|VB|NN|JJ|NNP iti/JJ|NNP ley/VBP|VB|NN|JJ|NNP lle/VBP|VB|NN|JJ|NNP mon/NN|NNP
ola/NN|NNP ook/VBD|VBP|VB|NN|NNP san/VBP|VB|NN|JJ|NNP tan/VBP|VB|NN|JJ|NNP use/VBP|VB|NN|NNP
ven/CD|VBN|NN|JJ|NNP""",
            6: """
and/VBP|VB|NN|JJ|NNP cbs/NNS|NNP dge/VBP|VB|NN|NNP fly/JJ|RB|NNP han/VBP|VB|NN|JJ|NNP hio/NN|JJ|NNP
idi/JJ|NNP lan/JJ|NNP les/VBZ|NNS|NNP ley/NN|NNP pac/NN|JJ|NNP ron/NN|NNP sys/VBZ|NNS|NNP
ung/VBD|VBN|NN|NNP""",
            7: """erg/VBG|NN|JJ|NNP ich/VBP|VB|NN|NNP ida/NN|RB|NNP""",
            8: """dam/VBP|VB|NN|NNP ham/VBP|VB|NN|NNP ndo/VBP|VB|NN|NNP ton/NN|NNP""",
            9: """ope/VBP|VB|NN|NNP son/VBP|VB|NN|NNP""",
            10: """god/VBD|VBP|VB|VBN|NN|NNP""",
        },
        "NNPS": {
            -5: """ias/NNP|NNPS""",
            -4: """
cos/NNP|NNPS ews/NNP|NNPS las/NNP|NNPS mas/NNP|NNPS mos/NNP|NNPS sas/NNP|NNPS tts/NNP|NNPS xas/NNP|NNPS""",
            -3: """
bas/NNP|NNPS bes/NNP|NNPS lls/NNP|NNPS los/NNP|NNPS nas/NNP|NNPS nos/NNP|NNPS obs/NNP|NNPS oks/NNP|NNPS
rps/NNP|NNPS wes/NNP|NNPS""",
            -2: """gas/NNP|NNPS lds/NNP|NNPS mes/NNP|NNPS oms/NNP|NNPS sys/NNP|NNPS tos/NNP|NNPS""",
            -1: """
gos/NNP|NNPS igs/NNP|NNPS jas/NNP|NNPS les/NNP|NNPS nds/NNS|NNP|NNPS rls/NNP|NNPS ros/NNP|NNPS""",
            1: """ats/NNP|NNPS ays/NNP|NNPS ges/NNP|NNPS ngs/NNP|NNPS tes/NNP|NNPS""",
            2: """
aks/NNP|NNPS cks/NNP|NNPS ers/NNP|NNPS hts/NNP|NNPS ies/NNP|NNPS irs/NNP|NNPS kes/NNP|NNPS nts/NNP|NNPS""",
            3: """
ads/NNP|NNPS ans/NNP|NNPS ees/NNP|NNPS ems/NNP|NNPS ons/NNP|NNPS ors/NNP|NNPS sts/NNP|NNPS""",
            4: """als/NNP|NNPS ces/NNP|NNPS cts/NNP|NNPS ets/NNP|NNPS nds/NNP|NNPS ves/NNP|NNPS""",
            5: """its/NNP|NNPS""",
        },
        "NNS": {
            -6: """cbs/NNS|NNP""",
            -5: """ins/VBZ|NNS|NNP vas/NN|NNS|JJ""",
            -4: """
aws/VBZ|NNS ays/VBZ|NNS|RB|NNP eds/VBZ|NNS ens/NNS|NNP ens/VBZ|NNS|NNP ghs/VBZ|NNS ims/VBZ|NNS
nce/NNS|NNP ows/VBZ|NNS|NNP sys/VBZ|NNS|NNP zes/VBZ|NNS""",
            -3: """
ads/VBZ|NNS ats/VBZ|NNS|NNP ers/NN|NNS ins/VBZ|NNS kes/VBZ|NNS|NNP mes/VBZ|NNS|NNP mps/VBZ|NNS|NNP
obs/NNS|NNP ows/VBZ|NNS pus/NN|NNS wai/VBP|VB|NN|NNS|JJ yen/NN|NNS""",
            -2: """
ans/VBZ|NN|NNS ays/VBZ|NNS ens/VBZ|NNS hes/VBZ|NNS ies/NN|NNS its/VBZ|NNS lis/NN|NNS|NNP los/NN|NNS|NNP
mos/NN|NNS|NNP nds/VBZ|NNS ots/NNS|JJ pes/VBZ|NNS res/VBZ|NNS|RB rie/NN|NNS|JJ|NNP ris/NN|NNS|NNP
rts/NNS|NNP tes/VBZ|NNS urs/VBZ|NNS|NNP ves/VBZ|NNS""",
            -1: """
ads/VBZ|NNS|NNP aka/NN|NNS|RB aks/VBZ|NNS|NNP ami/VBP|VB|NN|NNS|JJ|NNP ams/VBZ|NNS|NNP ces/VBZ|NNS|NNP
dia/CD|NN|NNS|JJ dis/NN|NNS|NNP ees/VBZ|NNS ina/VBP|VB|NN|NNS|RB|NNP ini/VBP|VB|NN|NNS|JJ|NNP
ite/VBP|VB|NN|NNS|JJ km/NN|NNS nia/CD|NN|NNS|JJ|NNP nie/NN|NNS|JJ|NNP nna/VBP|VB|NN|NNS|RB|NNP
owa/NN|NNS|RB|NNP ruz/VBD|VBP|VB|NN|NNS|NNP ski/VBP|VB|NN|NNS|JJ|NNP tle/VBP|VB|NN|NNS|NNP
uri/VBP|VB|NN|NNS|JJ|NNP xas/NN|NNS|JJ|NNP""",
            1: """
-ed/IN|NN|NNS|JJ cks/VBZ|NNS|NNP des/NNS|NNP des/VBZ|NNS|NNP ews/VBZ|NNS|NNP ges/VBZ|NNS|NNP gns/VBZ|NNS
gns/VBZ|NNS|NNP ias/NN|NNS|JJ its/VBZ|NNS|NNP lts/VBZ|NNS|NNP men/NNS|NNP oms/VBZ|NN|NNS ple/NNS|NNP
rds/VBZ|NNS|JJ|RB res/VBZ|NNS|NNP rts/VBZ|NNS|NNP ves/NNS|NNP""",
            2: """
als/VBZ|NNS ars/NNS|NNP azi/VBP|VB|NN|NNS|JJ|NNP ces/NNS|NNP ers/NNS|NNP ers/VBZ|NNS ews/VBZ|NNS
ics/NN|NNS|NNP ies/VBZ|NNS|NNP ils/VBZ|NNS ips/VBZ|NNS les/VBZ|NNS|NNP m/NNS|NNP mbs/VBZ|NNS ngs/NN|NNS
nks/VBZ|NNS|NNP nts/VBZ|NNS oms/NN|NNS rls/NNS|NNP ues/VBZ|NNS|NNP uns/VBZ|NNS|NNP uts/VBZ|NNS""",
            3: """
ans/VBZ|NNS|NNP ars/VBZ|NNS|NNP ets/VBZ|NNS fts/VBZ|NNS ies/NN|NNS|NNP irs/VBZ|NNS men/NN|NNS
nds/NNS|NNP|NNPS nts/NNS|NNP nts/VBZ|NNS|NNP ons/VBZ|NNS ora/NN|NNS|JJ|RB ots/VBZ|NNS|JJ phs/VBZ|NNS
rds/VBZ|NNS ria/CD|NN|NNS|JJ sas/NN|NNS|JJ tes/VBZ|NNS|NNP ues/VBZ|NNS""",
            4: """
ams/VBZ|NNS eas/NN|NNS|JJ ers/VBZ|NNS|NNP ils/VBZ|NNS|NNP rds/VBZ|NNS|RB|NNP vot/VBP|VB|NN|NNS|JJ""",
            5: """als/VBZ|NNS|NNP els/VBZ|NNS|NNP ons/VBZ|NNS|NNP""",
            6: """rds/VBZ|NNS|RB sts/VBZ|NNS|NNP""",
        },
        "PDT": {
            -3: """uch/PDT|JJ""",
            -2: """all/DT|PDT|RB oth/DT|PDT|CC|RB""",
            1: """ble/PDT|VBP|VB|JJ""",
        },
        "POS": {
            2: """'s/PRP|POS|VBZ""",
        },
        "PRP": {
            -3: """one/PRP|CD|NN""",
            -2: """'s/PRP|POS|VBZ""",
            -1: """her/PRP|PRP$""",
        },
        "PRP$": {
            1: """her/PRP|PRP$""",
        },
        "RB": {
            -5: """ess/NN|JJ|RB rse/NN|RB""",
            -4: """ida/NN|RB|NNP lly/RB|NNP way/NN|JJ|RB""",
            -3: """
der/IN|RB des/VBZ|NNS|RB fly/JJ|RB|NNP ger/JJR|RB|RBR rds/VBZ|NNS|RB|NNP tle/JJ|RB ure/VBP|VB|NN|JJ|RB""",
            -2: """
.g./RB|FW ack/VBP|VB|NN|RB|NNP ada/NN|RB|NNP age/VBP|VB|NN|JJ|RB ain/JJ|RB asy/JJ|RB ays/RB|NNP
dom/NN|JJ|RB ead/JJ|RB eal/JJ|RB ear/VBP|VB|JJ|RB est/NN|JJ|JJS|RB|NNP her/VBP|VB|NN|JJR|RB
her/VBP|VB|NN|JJR|RB|NNP ide/VBP|VB|NN|JJ|RB igh/NN|JJ|RB ily/RB|NNP ire/VBP|VB|NN|RB|NNP ive/NN|JJ|RB
ive/VBP|VB|JJ|RB lsa/NN|NNS|RB|NNP ner/RB|RBR off/IN|RP|RB ond/IN|RB ort/JJ|RB ort/JJ|RB|NNP
oth/DT|PDT|CC|RB rds/VBZ|NNS|RB rth/JJ|RB ter/IN|RB the/VBP|VB|NN|JJ|RB ugh/IN|RP|RB ugh/JJ|RB|NNP
way/NN|RB|NNP""",
            -1: """
aid/VBN|NN|JJ|RB all/DT|PDT|RB ara/NN|NNS|JJ|RB|NNP ast/IN|NN|JJ|RB ast/VBP|VB|JJ|RB|NNP ble/JJ|RB
day/NN|JJ|RB ear/IN|JJ|RB eep/JJ|RB eff/VBP|VB|NN|JJ|RB|NNP eft/VBD|VBN|NN|JJ|RB est/NN|JJ|JJS|RB
her/DT|CC|RB her/NN|JJ|JJR|RB|NNP her/VBP|VB|JJ|JJR|RB|RBR|NNP ica/NN|NNS|RB|NNP ice/NN|RB|NNP
ike/VBP|VB|NN|JJ|RB ina/VBP|VB|NN|NNS|RB|NNP low/NN|JJ|RB nda/NN|RB|NNP ner/VBP|VB|NN|RB|RBR
nna/VBP|VB|NN|NNS|RB|NNP no/DT|RB|UH nta/VBP|VB|NN|RB|NNP oat/VBP|VB|NN|JJ|RB ock/VBP|VB|NN|RB|NNP
off/VBP|VB|NN|RB|NNP ora/NN|NNS|JJ|RB ord/VBP|VB|NN|JJ|RB ord/VBP|VB|NN|JJ|RB|NNP ose/VBP|VB|NN|JJ|RB
ost/NN|JJ|RB oud/JJ|RB ray/VBP|VB|NN|JJ|RB ter/VBP|VB|JJR|RB|RBR|NNP ubt/VBP|VB|NN|RB up/IN|RP|RB
ure/JJ|RB|UH|NNP ver/IN|RP|RB way/NN|JJ|RB|NNP way/NN|RB""",
            1: """
-on/NN|JJ|RB and/VBP|VB|NN|RB|NNP ard/VBP|VB|NN|JJ|RB|NNP ate/JJ|RB|NNP bee/VBP|VB|NN|RB|NNP
che/VBP|VB|NN|JJ|RB ell/NN|RB|UH|NNP ght/NN|JJ|RB|NNP ine/VBP|VB|NN|JJ|RB|NNP ird/NN|JJ|RB
nus/IN|CC|NN|JJ|RB ond/VBP|VB|NN|JJ|RB ong/VBP|VB|NN|JJ|RB ose/VBP|VB|NN|JJ|RB|NNP own/IN|RP|RB
rds/VBZ|NNS|JJ|RB rly/JJ|RB rly/RB|NNP ter/VBP|VB|NN|RB|NNP tty/JJ|RB ugh/IN|RB ybe/RB|NNP""",
            2: """
and/VBP|VB|NN|RB ard/IN|RB ard/RP|JJ|RB ard/VBP|VB|NN|JJ|RB ast/VBP|VB|NN|JJ|RB ere/RB|NNP est/NN|JJ|RB
ght/VBP|VB|NN|JJ|RB her/RP|RB ine/JJ|RB|NNP low/IN|RB nce/IN|RB ock/VBP|VB|NN|RB off/NN|JJ|RB
ond/VBP|VB|NN|JJ|RB|NNP ore/VBP|VB|NN|RB ort/VBP|VB|NN|RB rth/NN|RB|NNP rth/RP|NN|RB ter/JJ|JJR|RB|RBR
way/RP|RB""",
            3: """
ard/NN|JJ|RB ast/NN|JJ|RB ays/VBZ|NNS|RB|NNP eft/NN|JJ|RB ell/NN|RB|UH ery/JJ|RB hly/JJ|RB|NNP
ide/IN|NN|JJ|RB ide/VBP|VB|NN|JJ|RB|NNP ind/IN|RP|RB mly/NN|JJ|RB ore/VBP|VB|NN|RB|NNP out/NN|JJ|RB
rse/NN|RB|NNP ter/JJ|JJR|RB|RBR|NNP und/IN|RP|RB uth/NN|JJ|RB|NNP ver/NN|RB ver/RB|NNP yet/CC|RB""",
            4: """
aka/NN|NNS|RB ely/JJ|RB|NNP ery/JJ|RB|NNP her/VBP|VB|JJ|JJR|RB|RBR rly/NN|JJ|RB|NNP tty/JJ|RB|NNP
uch/JJ|RB|NNP""",
            5: """ack/RP|VBP|VB|NN|JJ|RB dly/JJ|RB far/JJ|RB nly/JJ|RB|NNP ong/VBP|VB|JJ|RB""",
            6: """ely/JJ|RB hly/JJ|RB so/IN|CC|RB ver/VBP|VB|NN|JJ|RB""",
            7: """lly/JJ|RB nly/JJ|RB rly/NN|JJ|RB""",
        },
        "RBR": {
            -1: """ger/JJR|RB|RBR|NNP rse/JJR|RBR""",
            1: """ter/JJR|RBR ter/JJ|JJR|RB|RBR|NNP wer/VBP|VB|JJR|RBR""",
            2: """
her/VBP|VB|JJ|JJR|RB|RBR ier/JJR|RBR ier/JJR|RBR|NNP ier/JJ|JJR|RBR ner/RB|RBR ore/JJR|RBR|NNP
ter/VBP|VB|JJR|RB|RBR|NNP""",
            3: """ger/JJR|RB|RBR ter/VBP|VB|JJR|RB|RBR""",
        },
        "RBS": {
            -1: """ast/JJS|RBS""",
        },
        "RP": {
            -8: """ind/IN|RP|RB""",
            -5: """und/IN|RP|RB""",
            -4: """ugh/IN|RP|RB""",
            -3: """ard/RP|JJ|RB in/IN|RP ong/IN|RP|RB""",
            -2: """her/RP|RB on/IN|RP ver/IN|RP|RB way/RP|RB""",
            2: """own/IN|RP|RB""",
            4: """off/IN|RP|RB""",
            5: """up/IN|RP|RB""",
            6: """out/IN|RP|RB""",
        },
        "UH": {
            -3: """ure/JJ|RB|UH""",
            -2: """rry/JJ|UH""",
            -1: """ell/NN|RB|UH no/DT|RB|UH""",
            1: """kay/JJ|UH|NNP ure/JJ|RB|UH|NNP""",
            2: """ell/NN|RB|UH|NNP um/NN|UH""",
            3: """ase/VBP|VB|UH""",
        },
        "VB": {
            -7: """one/VBP|VB|NN""",
            -6: """dge/VBP|VB|NN eed/VBP|VB|NN ion/VBP|VB|NN ion/VBP|VB|NN|NNP ise/VBP|VB|NN|JJ""",
            -5: """
ail/VBP|VB ame/VBP|VB|NN ant/VBP|VB dge/VBP|VB|NN|NNP ean/VBP|VB|NN|JJ ght/VBP|VB|NN|JJ|RB ice/VBP|VB|NN
son/VBP|VB|NN""",
            -4: """
ana/VBP|VB|NN|NNS|RB|NNP dit/VBP|VB|NN een/CD|VBP|VB|NN|JJ gue/VBP|VB ist/VBP|VB ong/VBP|VB|JJ|RB
our/VBP|VB|NN|NNP ree/VBP|VB rol/VBP|VB|NN ude/VBP|VB""",
            -3: """
ace/VBP|VB|NN|JJ aid/VBP|VB|NN ail/VBP|VB|NN ail/VBP|VB|NN|JJ aim/VBP|VB|NN air/VBP|VB|NN|NNP
ank/VBP|VB|NNP are/VBP|VB ash/VBP|VB|NN|NNP ban/VBP|VB|NN|JJ bit/VBP|VB|NN dam/VBP|VB|NN|NNP
eed/VBD|VBP|VB|VBN|NN|NNP eem/VBP|VB ern/VBP|VB ert/VBP|VB|NN|JJ|NNP fic/VBP|VB|NN gas/VBP|VB|NN
god/VBD|VBP|VB|VBN|NN|NNP gun/VBP|VB|NN gun/VBP|VB|NN|NNP ial/VBP|VB|NN|JJ ide/VBP|VB|NN|JJ|RB|NNP
ing/VB|VBG|NN|JJ ire/VBP|VB ken/VBP|VB|VBN|JJ ket/VBP|VB|NN lan/VBP|VB|NN nch/VBP|VB|NN oan/VBP|VB|NN
ond/VBP|VB|NN|JJ|RB one/VBP|VB|VBN|NN ont/VBP|VB ook/VBD|VBP|VB|NN|NNP ope/VBP|VB|NN|NNP ork/VBP|VB|NN
ree/VBP|VB|JJ rne/VBP|VB|NN|JJ tal/VBP|VB|NN|JJ tax/VBP|VB|NN ten/VBP|VB|VBN ten/VBP|VB|VBN|JJ|NNP
ter/VBP|VB|JJR|RB|RBR|NNP tip/VBP|VB|NN tle/VBP|VB|NN|NNP uel/VBP|VB|NN vow/VBP|VB|NN|JJ wer/VBP|VB|NN""",
            -2: """
ack/RP|VBP|VB|NN|JJ|RB act/VBP|VB|NN|NNP aff/VBP|VB|NN alt/VBP|VB|NN ame/VBP|VB|NN|NNP
ane/VBP|VB|NN|JJ|NNP ard/VBP|VB|NN|JJ|RB arn/VBP|VB ass/VBP|VB|NN|JJ ate/VBP|VB|NN|NNP ave/VBP|VB
ble/PDT|VBP|VB|JJ can/VBP|VB|NN|JJ|NNP do/VBP|VB|NNP ead/VBP|VB|NN ear/VBP|VB|JJ|RB ect/VBP|VB|NN
eld/VBD|VBP|VB|VBN|NN end/VBP|VB|NNP ent/VBP|VB|NN|JJ ero/CD|VBP|VB ess/VBP|VB|NN ess/VBP|VB|NN|NNP
est/VBP|VB|NN|JJ|JJS ext/VBP|VB|NN fbi/VBP|VB|NN|NNS|JJ|NNP ght/VBP|VB|NN|JJ ght/VBP|VB|NN|NNP
her/VBP|VB|JJ|JJR|RB|RBR her/VBP|VB|NN|JJR|RB hor/VBP|VB|NN hut/VBD|VBP|VB|VBN ief/VBP|VB|NN|JJ
iew/VBP|VB|NN|NNP ike/IN|VBP|VB|JJ ill/VBP|VB|NN|JJ ine/VBP|VB|NN ise/VBP|VB|NN|JJ|NNP ise/VBP|VB|NN|NNP
ism/VBP|VB|NN ken/VBP|VB|VBN|NN|JJ lor/VBP|VB|NN|NNP mur/VBP|VB|NN|JJ ner/VBP|VB|NN|JJ|JJR
nny/VBP|VB|NN|JJ oat/VBP|VB|NN ord/VBP|VB|NN|JJ|NNP orm/VBP|VB|NN ose/VBP|VB ose/VBP|VB|NN|JJ|RB|NNP
ost/VBD|VBP|VB|VBN|NN owd/VBP|VB|NN ppy/VBP|VB|NN|JJ put/VBD|VBP|VB|VBN|NNP rce/VBP|VB|NN
rch/NNP|VBP|VB|NN rge/VBP|VB|NN|NNP sue/VBP|VB|NN|NNP ter/VBP|VB|JJR|RB|RBR tle/VBP|VB|NN|NNS
top/VBP|VB|NN|JJ ubt/VBP|VB|NN|RB ult/VBP|VB|NN vow/VBP|VB|NN wer/VBP|VB|JJR|RBR wer/VBP|VB|NN|JJR""",
            -1: """
ack/VBP|VB|NN|RB|NNP ade/VBP|VB|NN ade/VBP|VB|NN|JJ ade/VBP|VB|NN|NNP age/VBP|VB|NN age/VBP|VB|NN|JJ
ain/VBP|VB air/VBP|VB|NN ait/VBP|VB|NN|JJ ald/VBP|VB|VBN|NN|JJ|NNP alm/VBP|VB|NN|JJ alt/VBD|VBP|VB|NN|JJ
ami/VBP|VB|NN|NNS|JJ|NNP and/VBP|VB|NN|JJ and/VBP|VB|NN|RB and/VBP|VB|NN|RB|NNP ane/VBP|VB|NN|JJ
ank/VBD|VBP|VB|NN|JJ|NNP ant/VBP|VB|NN ard/VBP|VB|NN ard/VBP|VB|NN|JJ|RB|NNP are/VBP|VB|NN
ark/VBP|VB|NN|NNP art/VBP|VB|NN|JJ|NNP ase/VBP|VB|UH ast/VBP|VB|JJ|RB|NNP ast/VBP|VB|NN
ast/VBP|VB|NN|JJ|RB ave/VBP|VB|NN|NNP bel/VBP|VB|NN|JJ|NNP ber/VBP|VB|NN|JJ bid/VBD|VBP|VB|VBN|NN
cap/VBP|VB|NN|JJ cki/VBP|VB|NN|NNS|JJ|NNP cus/VBP|VB|NN|NNP der/VBP|VB|NN|JJ dry/VBP|VB|JJ
eat/VBD|VBP|VB|VBN|NN eck/VBP|VB|NN|NNP een/CD|VBP|VB|NN|JJ|NNP ely/VBP|VB end/VBP|VB|NN
ent/VBP|VB|NN|JJ|NNP erm/VBP|VB|NN est/VBP|VB est/VBP|VB|NN|JJ|JJS|NNP ett/VBP|VB|NN|JJ|NNP
fer/VBP|VB|NN|JJR|NNP fer/VBP|VB|NN|NNP fic/VBP|VB|NN|NNP fit/VBP|VB|NN|NNP gen/VBP|VB|VBN|NN|JJ|NNP
ght/VBP|VB|NN|JJ|RB|NNP gle/VBP|VB|JJ|NNP gle/VBP|VB|NN|NNP gue/VBP|VB|NN|JJ|NNP gun/VBP|VB|VBN|NN|JJ
ham/VBP|VB|NN|NNP hew/VBD|VBP|VB|NN|RB|NNP hip/VBP|VB|NN hit/VBD|VBP|VB|VBN|NN how/VBP|VB|NN|NNP
iam/VBP|VB|NN|NNP ick/VBP|VB|NN|JJ ift/VBP|VB|NN|JJ igh/VBP|VB ile/VBP|VB|NN|JJ ile/VBP|VB|NN|NNP
ilk/VBP|VB|NN|JJ ilm/VBP|VB|NN ind/VBP|VB|NNP ine/PRP|VBP|VB|NN int/VBP|VB|NN int/VBP|VB|NN|JJ
ise/VB|NNP lex/VBP|VB|NN|JJ|NNP ley/VBP|VB|NN|JJ|NNP lip/VBP|VB|NN|NNP lle/VBP|VB|NN|JJ|NNP
lly/VBP|VB|NN lot/VBP|VB|NN|JJ mir/VBP|VB|NN|NNP nce/VBP|VB|NN nch/VBP|VB|NN|NNP
ner/VBP|VB|NN|JJ|JJR|NNP now/VBP|VB oad/VBP|VB|NN ock/VBP|VB|NN|RB ock/VBP|VB|NN|RB|NNP
ole/VBD|VBP|VB|NN ond/VBP|VB|NN|JJ|RB|NNP one/VBP|VB|VBN|NN|NNP onk/VBP|VB|NN|JJ ook/VBD|VBP|VB|NN
ord/VBP|VB|NN|JJ ore/VBP|VB|NN|RB ose/VBP|VB|NN|JJ ost/VBP|VB|NN|JJ|NNP oth/VBP|VB|NN|JJ
owd/VBP|VB|NN|NNP own/VBP|VB|VBN|NN|JJ rap/VBP|VB|NN|JJ rce/VBP|VB|NN|JJ rco/VBP|VB|NN|JJ|NNP
ret/VBP|VB|NN rew/VBD|VBP|VB|NN rge/VBP|VB ruz/VBD|VBP|VB|NN|NNS|NNP san/VBP|VB|NN|JJ|NNP
sen/VBP|VB|VBN|NN|JJ|NNP sit/VBP|VB|NN|NNP ski/VBP|VB|NN|NNS|JJ|NNP son/VBP|VB|NN|NNP sus/VBP|VB|NN
tan/VBP|VB|NN|JJ|NNP ter/VBP|VB|NN ter/VBP|VB|NN|JJ|JJR tin/VBP|VB|NN|JJ|NNP tle/VBP|VB|NN|NNS|NNP
tte/VBP|VB|NN|JJ|NNP ult/VBP|VB|NN|NNP und/VBP|VB|NN ure/VBP|VB|NN|JJ ure/VBP|VB|NN|NNP
use/VBP|VB|NN|NNP ust/VBP|VB|NN|NNP ute/VBP|VB|NN ute/VBP|VB|NN|JJ|NNP ver/VBP|VB|NN|JJ|RB
vey/VBP|VB|NN|NNP way/VBP|VB|NN xit/VBP|VB|NN zer/VBP|VB|NN|JJ|JJR|NNP""",
            1: """
ace/VBP|VB|NN ace/VBP|VB|NN|NNP act/VBP|VB|NN|JJ add/VBP|VB age/VBP|VB|NN|NNP ain/VBP|VB|NN|JJ|NNP
ain/VBP|VB|NN|NNP all/VBP|VB|NN|JJ and/VBP|VB|NN are/VBP|VB|NN|JJ are/VBP|VB|NN|NNP
ast/VBD|VBP|VB|VBN|NN|NNP ban/VBP|VB|NN ber/VBP|VB ber/VBP|VB|NNP der/VBP|VB|NNP ead/VBD|VBP|VB|VBN|NN
ead/VBP|VB|NN|JJ|NNP ead/VBP|VB|NN|NNP eat/VBP|VB|NN|NNP ect/VBP|VB|JJ|NNP ect/VBP|VB|NN|JJ
ect/VBP|VB|NN|NNP eel/VBP|VB|NN|JJ eel/VBP|VB|NN|NNP eld/VBP|VB|NN end/VBP|VB ent/VBP|VB|NN|NNP
ern/VBP|VB|NN fer/VBP|VB ger/VBP|VB|NN|JJ|NNP gin/VBP|VB ide/VBP|VB|NN|JJ|RB imb/VBP|VB|NN|JJ
ind/VBP|VB|NN ine/VBP|VB|NN|JJ|NNP ist/VBP|VB|NN|JJ ite/VBP|VB|NN|JJ|NNP ive/VBP|VB|JJ|RB ive/VBP|VB|NNP
ive/VBP|VB|NN|JJ low/VBP|VB|NN|JJ nge/VBP|VB|NN|JJ oid/VBP|VB old/VBP|VB|NN|NNP ome/VBP|VB|VBN
ome/VBP|VB|VBN|NN|JJ ork/VBP|VB|NN|NNP ort/VBP|VB|NN|RB our/VBP|VB|NN|JJ ove/VBP|VB|NN|NNP
pay/VBP|VB|NN|NNP tem/VBP|VB|NN tep/VBP|VB|NN ter/VBP|VB|NNP ter/VBP|VB|NN|JJR ter/VBP|VB|NN|JJ|NNP
ter/VBP|VB|NN|RB|NNP the/VBP|VB|NN|JJ|RB try/VBP|VB|NN|NNP und/VBP|VB|NN|JJ|NNP ure/VBP|VB|JJ
urn/VBP|VB|NN|JJ urn/VBP|VB|NN|NNP ver/VBP|VB|NN|JJ win/VBP|VB|NN|NNP""",
            2: """
ace/VBP|VB age/VBP|VB|NN|JJ|NNP ake/VBP|VB|NN|JJ and/VBP|VB and/VBP|VB|NN|NNP ank/VBP|VB|NN
art/VBP|VB|NN|NNP ast/VBD|VBP|VB|VBN|NN ast/VBP|VB|JJ|RB ate/VBP|VB|NN ave/VBP|VB|NN bel/VBP|VB|NN|JJ
buy/VBP|VB|NN cut/VBD|VBP|VB|VBN|NN der/VBP|VB|NN|JJ|JJR die/VBP|VB|JJ eak/VBP|VB ean/VBP|VB|JJ
ear/VBP|VB|NN eat/VBP|VB|NN eat/VBP|VB|NN|JJ ell/VBP|VB|NNP ere/VBP|VB|NN|JJ|RB est/VBP|VB|NN
fer/VBP|VB|NN fer/VBP|VB|NN|JJR fix/VBP|VB|NN ght/VBP|VB|NN hat/VBP|VB|NN hen/VBP|VB
hit/VBD|VBP|VB|VBN|NN|NNP how/VBP|VB|NN ide/VBP|VB|NNP ign/VBP|VB|NN|NNP ike/VBP|VB|NN|JJ|RB ind/VBP|VB
lit/VBD|VBP|VB|VBN|NN|JJ|NNP low/VBP|VB|NN nce/VBP|VB|NN|NNP ner/VBP|VB|NN nge/VBP|VB|NN|NNP
oan/VBP|VB|NN|JJ ode/VBP|VB|NN|JJ oin/VBP|VB omb/VBP|VB|NN ope/VBP|VB|NN orm/VBP|VB|NN|JJ
ply/VBP|VB|NN|RB pse/VBP|VB|NN put/VBD|VBP|VB|VBN ray/VBP|VB|NN|JJ|RB sty/VBP|VB|NN tch/VBP|VB|NN
tie/VBP|VB|NN tir/VBP|VB|NN top/VBP|VB|NN top/VBP|VB|NN|NNP urn/VBP|VB|NN wai/VBP|VB|NN|NNS|JJ
win/VBP|VB|NN""",
            3: """
act/VBP|VB|NN ade/VBP|VB ake/VBP|VB|NN alk/VBP|VB|NN all/VBP|VB|NN are/VBP|VB|NN|JJ|NNP art/VBP|VB|NN
ase/VBP|VB|NN ash/VBP|VB|NN ate/VBP|VB|NN|JJ ate/VBP|VB|NN|JJ|NNP aze/VBP|VB|NN be/VB|NNP
buy/VBP|VB|NN|NNP den/VBP|VB|VBN|NN|JJ ead/VBD|VBP|VB|VBN|NN|NNP ead/VBP|VB|NN|JJ ead/VBP|VB|NN|JJ|RB
eal/VBP|VB|NN|NNP eel/VBP|VB|NN ell/VBP|VB|NN|JJ|NNP elt/VBD|VBP|VB|NN|JJ fly/VBP|VB|NN get/VBP|VB|NNP
ick/VBP|VB|NN ill/VBP|VB ink/VBP|VB|NN ise/VBP|VB|NN let/VBD|VB|VBN|NNP lie/VBP|VB|NN lip/VBP|VB|NN|JJ
mit/VBP|VB|NN mpt/VBP|VB|NN|NNP ock/VBP|VB|NN ock/VBP|VB|NN|NNP ook/VBP|VB|NN ook/VBP|VB|NN|NNP
ore/VBP|VB ose/VBP|VB|NN|JJ|RB ote/VBP|VB|NN|JJ ote/VBP|VB|NN|NNP pay/VBP|VB|NN pel/VBP|VB|NN|JJ
row/VBP|VB roy/VBP|VB say/VBP|VB|NN say/VBP|VB|NN|NNP see/VBP|VB|NNP sit/VBP|VB|NN tay/VBP|VB|NN|NNP
try/VBP|VB|NN ude/VBP|VB|NN|JJ ugh/VBP|VB|NN unt/VBP|VB|NN|JJ|NNP ure/VBP|VB ute/VBP|VB|NN|JJ""",
            4: """
ake/VBP|VB|NNP ake/VBP|VB|NN|NNP alk/VBP|VB|NN|NNP ear/VBP|VB|NN|NNP ede/VBP|VB|NN ell/VBP|VB|NN|JJ
ift/VBP|VB|NN ign/VBP|VB|NN|JJ ish/VBP|VB|NN|JJ ist/VBP|VB|NN kle/VBP|VB|NN|JJ old/VBP|VB|NN
out/VBP|VB|NN|JJ pen/VBP|VB raw/VBP|VB|NN rge/VBP|VB|NN tch/VBP|VB|NN|NNP ten/VBP|VB|NN|NNP
ump/VBP|VB|NN ver/VBP|VB|NN""",
            5: """
ink/VBP|VB|NN|NNP ite/VBP|VB|NN|JJ low/VBP|VB|NNP out/VBP|VB|NN tay/VBP|VB|NN ule/VBP|VB|NN""",
            6: """ait/VBP|VB|NN|NNP""",
        },
        "VBD": {
            -7: """xed/VBD|VBN|JJ""",
            -3: """'d/MD|VBD ent/VBD|VBN|NNP fed/VBD|VBN ken/VBD|VBN ued/VBD|VBN ved/VBD|VBN|JJ|NNP""",
            -2: """
bid/VBD|VBP|VB|VBN|NN elt/VBD|VBP|VB|NN|JJ map/VBD|VBP|VB|NN oid/VBD|VBN|NN|JJ urt/VBD|VBP|VB|VBN""",
            -1: """
ded/VBD|VBN|JJ|NNP ead/VBD|VBP|VB|VBN|NN|NNP eed/VBD|VBP|VB|VBN|NN eld/VBD|VBN haw/VBD|VBP|VB|NN|NNP
hew/VBD|VBP|VB|NN|RB|NNP hit/VBD|VBP|VB|VBN|NN|NNP ied/VBD|VBN|JJ ilt/VBD|VBN ipt/VBD|VBP|VB|NN|JJ
led/VBD|VBN|NNP med/VBD|VBN|JJ med/VBD|VBN|JJ|NNP med/VBD|VBN|NNP ole/VBD|VBP|VB|NN olt/VBD|VBP|VB|NN|JJ
ood/VBD|VBP|VB|VBN|NN|NNP ook/VBD|VBP|VB|NN|NNP ost/VBD|VBP|VB|VBN|NN put/VBD|VBP|VB|VBN|NNP sed/VBD|VBN
ted/VBD|VBN ted/VBD|VBN|JJ|NNP ted/VBD|VBN|NNP uid/VBD|VBN|NN|JJ zed/VBD|VBN zed/VBD|VBN|JJ
zed/VBD|VBN|JJ|NNP""",
            1: """
alt/VBD|VBP|VB|NN|JJ ant/VBD|VBN ast/VBD|VBP|VB|VBN|NN|NNP bed/VBD|VBN|NN|JJ ded/VBD|VBN|JJ
ead/VBD|VBP|VB|VBN|NN eat/VBD|VBP|VB|VBN|NN eft/VBD|VBN|NNP eft/VBD|VBN|NN|JJ|RB eld/VBD|VBP|VB|VBN|NN
ged/VBD|VBN|NNP hed/VBD|VBN|JJ|NNP hut/VBD|VBP|VB|VBN lid/VBD|VBN|NN|JJ ned/VBD|VBN|JJ|NNP
put/VBD|VBP|VB|VBN red/VBD|VBN|JJ|NNP won/VBD|VBN""",
            2: """
ank/VBD|VBP|VB|NN|JJ cut/VBD|VBP|VB|VBN|NN elt/VBD|VBN ged/VBD|VBN|JJ|NNP ght/VBD|VBN|NN
ght/VBD|VBN|NN|JJ had/VBD|VBN hed/VBD|VBN|JJ led/VBD|VBN|JJ led/VBD|VBN|JJ|NNP old/VBD|VBN
rew/VBD|VBP|VB|NN uck/VBD|VBN ung/VBD|VBN wed/VBD|VBN|NNP yed/VBD|VBN|JJ""",
            3: """hit/VBD|VBP|VB|VBN|NN ied/VBD|VBN|NNP ost/VBD|VBN|JJ sat/VBD|VBN""",
            4: """ood/VBD|VBN ped/VBD|VBN|JJ""",
            5: """had/VBD|VBN|NNP""",
        },
        "VBG": {
            -4: """erg/VBG|NN|JJ|NNP""",
            -1: """ang/VBG|NN|JJ urg/VBG|NN|JJ|NNP""",
            1: """ing/VBG|JJ ing/VBG|NN war/VBG|NN|JJ""",
            2: """ing/VBG|JJ|NNP ing/VB|VBG|NN|JJ""",
            3: """ing/VBG|NN|NNP""",
            5: """ing/VBG|NNP""",
            8: """ing/VBG|NN|JJ ing/VBG|NN|JJ|NNP""",
        },
        "VBN": {
            -6: """yed/VBD|VBN|JJ""",
            -5: """ied/VBD|VBN|NNP""",
            -4: """den/VBP|VB|VBN|NN|JJ ood/VBD|VBN ung/VBD|VBN|NN|NNP""",
            -3: """
eft/VBD|VBN|NNP ent/VBD|VBN|NNP ght/VBD|VBN|NN had/VBD|VBN|NNP lid/VBD|VBN|NN|JJ med/VBD|VBN|JJ|NNP
met/VBD|VBN|NNP ome/VBP|VB|VBN|NN|JJ ost/VBD|VBP|VB|VBN|NN sat/VBD|VBN""",
            -2: """
eed/VBD|VBP|VB|VBN|NN elt/VBD|VBN ged/VBD|VBN|JJ gen/VBP|VB|VBN|NN|JJ|NNP god/VBD|VBP|VB|VBN|NN|NNP
had/VBD|VBN ied/VBD|VBN|JJ|NNP med/VBD|VBN|JJ old/VBD|VBN old/VBP|VB|VBN|NN|JJ put/VBD|VBP|VB|VBN
run/VBP|VB|VBN|NN|NNP uck/VBD|VBN uid/VBD|VBN|NN|JJ ung/VBD|VBN ven/CD|VBN|NN|JJ|NNP wed/VBD|VBN|NNP""",
            -1: """
-in/VBN|NN|JJ ald/VBP|VB|VBN|NN|JJ|NNP ant/VBD|VBN bid/VBD|VBP|VB|VBN|NN ead/VBD|VBP|VB|VBN|NN
ead/VBD|VBP|VB|VBN|NN|NNP eed/VBD|VBP|VB|VBN|NN|NNP ged/VBD|VBN|NNP hed/VBD|VBN|JJ hed/VBD|VBN|JJ|NNP
ied/VBD|VBN|JJ ied/VBN|JJ led/VBD|VBN|JJ let/VBD|VB|VBN|NNP lit/VBD|VBP|VB|VBN|NN|JJ|NNP
mid/VBD|VBN|NN|JJ one/VBP|VB|VBN|NN|NNP orn/VBN|NN|JJ ped/VBD|VBN|JJ ted/VBN|JJ ung/VBD|VBN|NN
vid/VBD|VBN|NN|JJ|NNP won/VBD|VBN""",
            1: """
aid/VBD|VBN|NNP ast/VBD|VBP|VB|VBN|NN eat/VBD|VBP|VB|VBN|NN eft/VBD|VBN|NN|JJ|RB eld/VBD|VBN
ged/VBD|VBN|JJ|NNP hit/VBD|VBP|VB|VBN|NN hit/VBD|VBP|VB|VBN|NN|NNP hut/VBD|VBP|VB|VBN ilt/VBD|VBN
ked/VBD|VBN|JJ ken/VBP|VB|VBN|JJ ken/VBP|VB|VBN|NN|JJ led/VBD|VBN|JJ|NNP ned/VBD|VBN|JJ ost/VBD|VBN|JJ
ost/VBD|VBN|JJ|NNP sed/VBD|VBN ted/VBD|VBN ten/VBP|VB|VBN|JJ|NNP ved/VBD|VBN|JJ|NNP zed/VBD|VBN
zed/VBD|VBN|JJ zed/VBD|VBN|JJ|NNP""",
            2: """
ced/VBD|VBN|JJ|NNP cut/VBD|VBP|VB|VBN|NN ded/VBD|VBN|JJ|NNP ked/VBD|VBN|NNP med/VBD|VBN|NNP
ned/VBD|VBN|JJ|NNP red/VBD|VBN|JJ|NNP sed/VBD|VBN|NNP ued/VBD|VBN|JJ|NNP urt/VBD|VBP|VB|VBN ven/VBN|NNP
xed/VBD|VBN|JJ""",
            3: """
eld/VBD|VBP|VB|VBN|NN fed/VBD|VBN ken/VBD|VBN led/VBD|VBN|NNP one/VBN|JJ own/VBP|VB|VBN|NN|JJ
put/VBD|VBP|VB|VBN|NNP red/VBD|VBN|NN|JJ set/VBD|VBP|VB|VBN|NN|NNP ted/VBD|VBN|NNP ten/VBP|VB|VBN
ued/VBD|VBN""",
            4: """ped/VBD|VBN|JJ|NNP sed/VBD|VBN|JJ|NNP ven/VBN|JJ""",
            5: """own/VBN|JJ""",
            6: """len/VBN|JJ""",
            8: """bed/VBD|VBN|NN|JJ""",
        },
        "VBP": {
            -6: """ine/VBP|VB|NN|JJ""",
            -5: """act/VBP|VB|NN""",
            -4: """ast/VBD|VBP|VB|VBN|NN cut/VBD|VBP|VB|VBN|NN hip/VBP|VB|NN ind/VBP|VB|NN pen/VBP|VB""",
            -3: """
ade/VBP|VB age/VBP|VB|NN ank/VBP|VB|NN ast/VBP|VB|JJ|RB ede/VBP|VB|NN fer/VBP|VB|NN|NNP ill/VBP|VB
int/VBP|VB|NN nce/VBP|VB|NN ndo/VBP|VB|NN|NNP ore/VBP|VB out/VBP|VB|NN pen/VBP|VB|JJ row/VBP|VB
roy/VBP|VB son/VBP|VB|NN|NNP sus/VBP|VB|NN tax/VBP|VB|NN|NNP ter/VBP|VB|JJR|RB|RBR tle/VBP|VB|NN
ure/VBP|VB""",
            -2: """
ace/VBP|VB ace/VBP|VB|NN ade/VBP|VB|NN|NNP air/VBP|VB|NN and/VBP|VB art/VBP|VB|NN|NNP ast/VBP|VB|NN
ban/VBP|VB|NN ead/VBD|VBP|VB|VBN|NN|NNP ead/VBP|VB|NN|JJ|NNP eak/VBP|VB eal/VBP|VB|NN|NNP eed/VBP|VB|NN
ell/VBP|VB|NNP est/VBP|VB|NN fer/VBP|VB|NN|JJR fix/VBP|VB|NN gle/VBP|VB|NN|NNP hen/VBP|VB
hit/VBD|VBP|VB|VBN|NN|NNP ide/VBP|VB|NNP ill/VBP|VB|NN|JJ ind/VBP|VB ine/VBP|VB|NN|JJ|NNP
ion/VBP|VB|NN|NNP isk/VBP|VB|NN lip/VBP|VB|NN|JJ low/VBP|VB|NNP ner/VBP|VB|NN ner/VBP|VB|NN|RB|RBR
nic/VBP|VB|NN|JJ|NNP ock/VBP|VB|NN ock/VBP|VB|NN|RB oin/VBP|VB one/VBP|VB|VBN|NN ose/VBP|VB|NN|JJ|RB
ost/VBP|VB|NN out/VBP|VB|NN|JJ put/VBD|VBP|VB|VBN rop/VBP|VB|NN tch/VBP|VB|NN uel/VBP|VB|NN
ule/VBP|VB|NN und/VBP|VB|NN|JJ|NNP upt/VBP|VB|JJ ure/VBP|VB|NN|JJ val/VBP|VB|NN|JJ""",
            -1: """
ace/VBP|VB|NN|NNP ack/RP|VBP|VB|NN|JJ|RB add/VBP|VB ade/VBP|VB|NN aff/VBP|VB|NN age/VBP|NN aid/VBP|VB|NN
ait/VBP|VB|NN|NNP ake/VBP|VB|NNP ake/VBP|VB|NN|JJ ald/VBP|VB|VBN|NN|JJ|NNP alt/VBD|VBP|VB|NN|JJ
alt/VBP|VB|NN ame/VBP|VB|NN|NNP ane/VBP|VB|NN|JJ ank/VBD|VBP|VB|NN|JJ ard/VBP|VB|NN ard/VBP|VB|NN|JJ|RB
ase/VBP|VB|UH ash/VBP|VB|NN ast/VBP|VB|JJ|RB|NNP ate/VBP|VB|JJ|NNP bel/VBP|VB|NN|JJ ber/VBP|VB
ble/PDT|VBP|VB|JJ buy/VBP|VB|NN|NNP che/VBP|VB|NN|JJ|RB der/VBP|VB|NNP dge/VBP|VB|NN|NNP dit/VBP|VB|NN
dry/VBP|VB|JJ ead/VBP|VB|NN eam/VBP|VB|NN|NNP eat/VBD|VBP|VB|VBN|NN eck/VBP|VB|NN|NNP end/VBP|VB
erm/VBP|VB|NN ero/CD|VBP|VB ert/VBP|VB|NN|JJ ess/VBP|VB|NN est/VBP|VB|NN|JJ|JJS est/VBP|VB|NN|JJ|JJS|NNP
est/VBP|VB|NN|NNP ete/VBP|VB|JJ fer/VBP|VB ght/VBP|VB|NN ght/VBP|VB|NN|JJ|RB gin/VBP|VB
gun/VBP|VB|NN|NNP her/VBP|VB|JJ|JJR|RB|RBR her/VBP|VB|JJ|JJR|RB|RBR|NNP hit/VBD|VBP|VB|VBN|NN
hor/VBP|VB|NN ice/VBP|VB|NN ift/VBP|VB|NN ift/VBP|VB|NN|JJ ign/VBP|VB|NN|JJ ike/IN|VBP|VB|JJ
imb/VBP|VB|NN|JJ ire/VBP|VB|NN ire/VBP|VB|NN|RB|NNP ite/VBP|VB|NN|JJ ite/VBP|VB|NN|NNS|JJ ive/VBP|VB|NNP
ker/VBP|VB|NN ket/VBP|VB|NN lit/VBD|VBP|VB|VBN|NN|JJ|NNP low/VBP|VB|NN|NNP lue/VBP|VB|NN
ner/VBP|VB|NN|JJ|JJR nge/VBP|VB|NN|NNP nny/VBP|VB|NN|JJ oad/VBP|VB|NN oan/VBP|VB|NN ock/VBP|VB|NN|NNP
oid/VBP|VB olt/VBD|VBP|VB|NN|JJ omb/VBP|VB|NN ome/VBP|VB|VBN ond/VBP|VB|NN|JJ|RB one/VBP|VB|VBN|NN|NNP
ong/VBP|VB|JJ|RB ong/VBP|VB|JJ|RB|NNP ook/VBD|VBP|VB|NN ope/VBP|VB|NN|NNP ork/VBP|VB|NN|NNP
orm/VBP|VB|NN ort/VBP|VB|NN|RB ose/VBP|VB|NN|JJ ppy/VBP|VB|NN|JJ raw/VBP|VB|NN rce/VBP|VB|NN
rew/VBD|VBP|VB|NN rse/VBP|VB|NN|JJ ruz/VBD|VBP|VB|NN|NNS|NNP see/VBP|VB|NNP set/VBD|VBP|VB|VBN|NN|NNP
son/VBP|VB|NN sty/VBP|VB|NN tal/VBP|VB|NN|JJ|NNP tch/VBP|VB|NN|NNP tep/VBP|VB|NN ter/VBP|VB|NN
ter/VBP|VB|NN|JJR ter/VBP|VB|NN|JJ|JJR|NNP ter/VBP|VB|NN|RB|NNP tle/VBP|VB|NN|NNS tle/VBP|VB|NN|NNS|NNP
uct/VBP|VB|NN|JJ ude/VBP|VB|NN|JJ uge/VBP|VB|NN|JJ und/VBP|VB|NN ust/VBP|VB|NN|NNP van/VBP|VB|NN|JJ|NNP
vot/VBP|VB|NN|NNS|JJ wer/VBP|VB|JJR|RBR wer/VBP|VB|NN xit/VBP|VB|NN yan/VBP|VB|NN|JJ|NNP""",
            1: """
ack/VBP|VB|NN|NNP ail/VBP|VB|NN|JJ ail/VBP|VB|NN|JJ|NNP aim/VBP|VB|NN|NNP ain/VBP|VB ain/VBP|VB|NN|NNP
ake/VBP|VB|NN|NNP alk/VBP|VB|NN|NNP all/VBP|VB|NN ame/VBP|VB|NN and/VBP|VB|NN|NNP are/VBP|VB|NN|NNP
ash/VBP|VB|NN|NNP ast/VBD|VBP|VB|VBN|NN|NNP ave/VBP|VB|NN ber/VBP|VB|NN|JJ buy/VBP|VB|NN
den/VBP|VB|VBN|NN|JJ ead/VBP|VB|NN|NNP eat/VBP|VB|NN|JJ ect/VBP|VB|NN ect/VBP|VB|NN|JJ
eed/VBD|VBP|VB|VBN|NN|NNP ell/VBP|VB|NN|JJ elt/VBD|VBP|VB|NN|JJ ely/VBP|VB ess/VBP|VB|NN|NNP est/VBP|VB
fer/VBP|VB|NN fic/VBP|VB|NN fly/VBP|VB|NN how/VBP|VB|NN iew/VBP|VB|NN|NNP igh/VBP|VB ish/VBP|VB|NN|NNP
ist/VBP|VB|NN ist/VBP|VB|NN|JJ nge/VBP|VB|NN|JJ now/VBP|VB ong/VBP|VB|NN|JJ|RB ove/VBP|VB|NN
ove/VBP|VB|NN|NNP owd/VBP|VB|NN pay/VBP|VB|NN pay/VBP|VB|NN|NNP ply/VBP|VB|NN|RB rch/NNP|VBP|VB|NN
ree/VBP|VB|JJ rge/VBP|VB rge/VBP|VB|NN|NNP sue/VBP|VB|NN|NNP tay/VBP|VB|NN top/VBP|VB|NN
top/VBP|VB|NN|JJ try/VBP|VB|NN try/VBP|VB|NN|NNP ubt/VBP|VB|NN|RB unt/VBP|VB|NN|JJ ure/VBP|VB|JJ
urt/VBD|VBP|VB|VBN ver/VBP|VB|NN vow/VBP|VB|NN""",
            2: """
act/VBP|VB|NN|JJ arn/VBP|VB ash/VBP|VB|NN|JJ ast/VBP|VB|NN|JJ|RB ate/VBP|VB|NN ate/VBP|VB|NN|NNP
ave/VBP|VB bid/VBD|VBP|VB|VBN|NN cle/VBP|VB|NN die/VBP|VB|JJ ead/VBP|VB|NN|JJ ean/VBP|VB|JJ
ean/VBP|VB|NN|JJ ear/VBP|VB|NN ear/VBP|VB|NN|NNP elp/VBP|VB|NN|NNP end/VBP|VB|JJ end/VBP|VB|NN
end/VBP|VB|NNP ess/VBP|VB|JJ ick/VBP|VB|NN ile/VBP|VB|NN|NNP ind/VBP|VB|NNP ine/VBP|VB|NN
ink/VBP|VB|NN|NNP ise/VBP|VB|NN|JJ|NNP ish/VBP|VB|NN lan/VBP|VB|NN lay/VBP|VB|NN lip/VBP|VB|NN
low/VBP|VB|NN old/VBP|VB|NN|NNP ome/VBP|VB|NN|JJ ome/VBP|VB|VBN|NNP ope/VBP|VB|NN ork/VBP|VB|NN
ose/VBP|VB ost/VBP|VB|NN|JJ|NNP our/VBP|VB|NN|JJ ray/VBP|VB|NN|JJ|RB ret/VBP|VB|NN rol/VBP|VB|NN
run/VBP|VB|VBN|NN|NNP ter/VBP|VB|NN|RB ure/VBP|VB|NN|JJ|NNP urn/VBP|VB|NN|JJ urn/VBP|VB|NN|NNP
vor/VBP|VB|NN win/VBP|VB|NN|NNP""",
            3: """
ait/VBP|VB|NN|JJ ake/VBP|VB|NN am/VBP|NN|NNP ant/VBP|VB|NN are/VBP|VB ate/VBP|VB|NN|JJ ave/VBP|VB|NN|NNP
eel/VBP|VB|NN eem/VBP|VB ern/VBP|VB how/VBP|VB|NN|NNP ink/VBP|VB|NN ire/VBP|VB ise/VBP|VB|NN|NNP
ive/VBP|VB|JJ|RB ive/VBP|VB|NN map/VBD|VBP|VB|NN nch/VBP|VB|NN|NNP ome/VBP|VB|NN|JJ|NNP ont/VBP|VB
oot/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ|RB|NNP ost/VBD|VBP|VB|VBN|NN ote/VBP|VB|NN|NNP owd/VBP|VB|NN|NNP
rry/VBP|VB|NN say/VBP|VB|NN ult/VBP|VB|NN way/VBP|VB|NN""",
            4: """
aim/VBP|VB|NN ank/VBP|VB|NNP are/VBP|VB|NN art/VBP|VB|NN ead/VBD|VBP|VB|VBN|NN gue/VBP|VB
ine/VBP|VB|NN|NNP ist/VBP|VB orm/VBP|VB|NN|JJ ree/VBP|VB say/VBP|VB|NN|NNP ude/VBP|VB ute/VBP|VB|NN
ute/VBP|VB|NN|JJ|NNP""",
            5: """ail/VBP|VB ant/VBP|VB dge/VBP|VB|NN do/VBP|VB|NNP ise/VBP|VB|NN|JJ""",
        },
        "VBZ": {
            -8: """les/VBZ|NNS|NNP""",
            -5: """els/VBZ|NNS|NNP""",
            -4: """ams/VBZ|NNS ans/VBZ|NNS|NNP ews/VBZ|NNS|NNP nts/VBZ|NNS|NNP""",
            -3: """
ams/VBZ|NNS|NNP ets/VBZ|NNS fts/VBZ|NNS irs/VBZ|NNS ons/VBZ|NNS phs/VBZ|NNS rds/VBZ|NNS rds/VBZ|NNS|RB
sys/VBZ|NNS|NNP ues/VBZ|NNS""",
            -2: """
als/VBZ|NNS cks/VBZ|NNS|NNP ems/VBZ|NNS|NNP ers/VBZ|NNS ers/VBZ|NNS|NNP ews/VBZ|NNS ils/VBZ|NNS
ils/VBZ|NNS|NNP ips/VBZ|NNS mbs/VBZ|NNS nts/VBZ|NNS sts/VBZ|NNS|NNP ues/VBZ|NNS|NNP uts/VBZ|NNS""",
            -1: """
als/VBZ|NNS|NNP ays/VBZ|NNS|RB|NNP gns/VBZ|NNS lts/VBZ|NNS|NNP mes/VBZ|NNS|NNP oms/VBZ|NN|NNS
ons/VBZ|NNS|NNP ots/VBZ|NNS|JJ rds/VBZ|NNS|JJ|RB rds/VBZ|NNS|RB|NNP""",
            1: """
ays/VBZ|NNP ees/VBZ|NNS gns/VBZ|NNS|NNP kes/VBZ|NNS|NNP nks/VBZ|NNS|NNP rts/VBZ|NNS|NNP uns/VBZ|NNS|NNP""",
            2: """
ays/VBZ|NNS ens/VBZ|NNS hes/VBZ|NNS ies/VBZ|NNS|NNP its/VBZ|NNS its/VBZ|NNS|NNP lls/VBZ|NNS|NNP
nds/VBZ|NNS pes/VBZ|NNS res/VBZ|NNS|RB tes/VBZ|NNS tes/VBZ|NNS|NNP ves/VBZ|NNS""",
            3: """
ads/VBZ|NNS ads/VBZ|NNS|NNP ces/VBZ|NNS|NNP des/VBZ|NNS|RB ens/VBZ|NNS|NNP ges/VBZ|NNS|NNP ins/VBZ|NNS
ins/VBZ|NNS|NNP ows/VBZ|NNS urs/VBZ|NNS|NNP""",
            4: """
ans/VBZ|NN|NNS aws/VBZ|NNS eds/VBZ|NNS ghs/VBZ|NNS ims/VBZ|NNS mps/VBZ|NNS|NNP ses/VBZ|NNS|NNP
zes/VBZ|NNS""",
            5: """ats/VBZ|NNS|NNP ows/VBZ|NNS|NNP""",
        },
        "WDT": {
            -4: """hat/WDT|WP""",
            -3: """hat/IN|DT|WDT""",
            3: """ver/WDT|WP""",
        },
        "WP": {
            -3: """ver/WDT|WP""",
            4: """hat/WDT|WP""",
        },
    },
    "case": {
        "CC": {
            -2: """CDT|PDT|CC|RB lIN|CC|RB""",
            -1: """TIN|CC|RB""",
            1: """CIN|CC|RB lDT|CC|RB lDT|PDT|CC|RB""",
            2: """CCC|RB CDT|CC|RB lCC|NN|JJ""",
            3: """CIN|CC TIN|CC lDT|CC|NN|RB|FW""",
        },
        "CD": {
            -4: """CCD|NN|JJ MCD|JJ""",
            -2: """MCD|NN|JJ lCD|NN|NNS|JJ""",
            -1: """CCD|NN|NNS|JJ|NNP TCD|NN|NNS|JJ|NNP TPRP|CD|NN""",
            1: """TCD|NN|JJ|NNP lPRP|CD|NN""",
            2: """TCD|NNP lCD|NN|JJ lCD|VBP|VB lCD|VBP|VB|NN|JJ""",
            4: """CPRP|CD|NN""",
        },
        "DT": {
            -3: """MDT|RB|UH TDT|PDT|RB""",
            -2: """TIN|DT|WDT lIN|DT|WDT""",
            -1: """CDT|PDT|RB lDT|CC|RB""",
            3: """CDT|PDT|CC|RB CIN|DT|WDT MIN|DT|WDT lDT|PDT|CC|RB""",
            4: """lDT|RB|UH""",
            5: """lDT|PDT|RB""",
        },
        "EX": {
            2: """TEX|RB""",
        },
        "FW": {
            -2: """MNNP|FW""",
            -1: """MIN|NNP|FW TNN|FW|NNP""",
            3: """lNNP|FW""",
            5: """lIN|NNP|FW""",
        },
        "IN": {
            -5: """CIN|CC|RB lIN|VBP|VB|NN""",
            -3: """CIN|CC MIN|DT|WDT MIN|NNP TIN|CC TIN|JJ|RB""",
            -2: """TIN|CC|RB""",
            -1: """MIN|NNP|FW lIN|NNP|FW""",
            1: """TIN|DT|WDT TIN|NN lIN|NN|JJ lIN|NN|JJ|RB""",
            2: """CIN|DT|WDT TIN|RP lIN|DT|WDT lIN|NN lIN|NN|NNS|JJ""",
            3: """CIN|RP|RB TIN|RB lIN|RP|RB lIN|VBP|VB|JJ""",
            4: """TIN|VBP|VB|JJ lIN|CC|RB lIN|RP""",
            6: """lIN|RB""",
        },
        "JJ": {
            -5: """MVBN|JJ lNN|JJ|JJR""",
            -4: """TVBP|VB|NN|JJ|JJR|NNP""",
            -3: """CVBG|NN|JJ|NNP TNN|JJ|JJR|NNP TNN|NNS|JJ|NNP lCC|NN|JJ lVBZ|NNS|JJ""",
            -2: """
CJJ|NN CJJ|RB|UH|NNP CNN|JJ CVBD|VBN|NN|JJ|NNP CVBP|VB|NN|JJ|NNP CVBP|VB|NN|NNS|JJ|NNP MJJ|NNP
MJJ|NN|NNP TCD|NN|NNS|JJ|NNP TPDT|JJ TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|NN|NNS|JJ|NNP lCD|NN|NNS|JJ
lIN|NN|NNS|JJ lNNS|JJ lNN|JJ|JJS lNN|NNS|JJ|RB lRP|JJ|RB""",
            -1: """
CCD|NN|NNS|JJ|NNP CJJ|RB|NNP CNN|JJ|JJR|NNP CNN|JJ|NNP CNN|NNS|JJ|RB|NNP CVBD|VBP|VB|NN|JJ|NNP
CVBP|VB|VBN|NN|JJ|NNP MCD|NN|JJ TIN|VBP|VB|JJ TNN|NNS|JJ|RB|NNP TVBD|VBP|VB|NN|JJ|NNP TVBP|VB|NN|JJ|NNP
lIN|CC|NN|JJ|RB lIN|VBP|VB|JJ lJJ|JJR|RBR lJJ|JJR|RB|RBR lNN|JJ|JJS|RB lVBG|NN|JJ lVBZ|NNS|JJ|RB
lVB|VBG|NN|JJ""",
            1: """
CNN|NNS|JJ|NNP CPDT|JJ CVBP|VB|NN|JJ|JJR|NNP TCD|NN|JJ|NNP TJJ|NN|NNP TNN|JJ|RB|NNP TVBG|JJ|NNP
TVBP|VB|NN|JJ|RB|NNP lNN|JJ|RB lVBP|VB|NN|JJ|RB lVBP|VB|VBN|JJ""",
            2: """
MNN|JJ|NNP TVBP|VB|JJ|JJR|RB|RBR|NNP TVBP|VB|VBN|NN|JJ|NNP lJJ|NN lNN|JJ|RB|NNP lVBN|JJ lVBP|NN|JJ
lVBP|VB|NN|JJ lVBP|VB|NN|JJ|NNP lVBP|VB|VBN|NN|JJ""",
            3: """
CCD|NN|JJ CNN|JJ|RB|NNP CVBD|VBN|JJ|NNP MVBD|JJ TIN|JJ|RB TJJ|NNP TJJ|RB|NNP TVBD|VBN|NN|JJ|NNP
TVBP|VB|JJ|RB|NNP lIN|NN|JJ|RB lJJ|UH lNN|JJ|NNP lPDT|JJ lVBD|VBN|JJ|NNP lVBD|VBN|NN|JJ lVBN|NN|JJ""",
            4: """CJJ|NNP MCD|JJ lVBD|VBP|VB|VBN|JJ lVBP|VB|JJ|RB""",
            5: """CVBP|VB|JJ|RB|NNP TJJ|RB|UH|NNP TVBP|VB|JJ|NNP""",
            6: """lPDT|VBP|VB|JJ lVBP|VB|JJ""",
        },
        "JJR": {
            -3: """CVBP|VB|NN|JJ|JJR|NNP""",
            -1: """
CNN|JJ|JJR|NNP CVBP|VB|NN|JJR|NNP TJJ|JJR|RB|RBR|NNP TNN|JJR|NNP TVBP|VB|NN|JJ|JJR|NNP lJJ|JJR|RB|RBR
lVBP|VB|JJ|JJR|RB|RBR""",
            1: """TNN|JJ|JJR|NNP TVBP|VB|JJ|JJR|RB|RBR|NNP lVBP|VB|NN|JJR|RB""",
            2: """lJJR|RB|RBR lJJ|JJR|RBR lVBP|VB|JJR|RBR""",
            3: """CJJR|NNP TJJR|RBR|NNP TVBP|VB|JJR|RB|RBR|NNP lVBP|VB|JJR|RB|RBR lVBP|VB|NN|JJR""",
            4: """TJJR|NNP""",
        },
        "JJS": {
            -2: """CVBP|VB|NN|JJ|JJS|NNP""",
            2: """TJJS|RBS|NNP""",
            3: """TVBP|VB|NN|JJ|JJS|NNP lNN|JJ|JJS lNN|JJ|JJS|RB""",
            4: """TJJS|NNP TJJS|RB|RBS|NNP""",
        },
        "MD": {
            -3: """MMD|NNP""",
            -1: """lMD|VBP|VB|NN""",
            2: """lMD|NN""",
            3: """lMD|VBD""",
            4: """TMD|NNP""",
        },
        "NN": {
            -6: """TPRP|NN""",
            -5: """MNN|NNP lVBZ|NN|NNS""",
            -4: """CNN|NNS|JJ|NNP CVBP|VB|NN|JJ|NNP MNN|NNS TNN|NNS|NNP TVBZ|NN|NNS|NNP""",
            -3: """
CNN|JJ|NNP CPRP|CD|NN MNNP|VBP|VB|NN TCD|NN|NNS|JJ|NNP TNN|NNS|JJ|NNP TNN|NNS|JJ|RB|NNP
TVBD|VBP|VB|NN|RB|NNP TVBP|VB|NN|NNS|JJ|NNP TVBP|VB|NN|NNS|RB|NNP lIN|NN|JJ|RB lNN|NNS lVBP|NN|JJ""",
            -2: """
CCD|NN|NNS|JJ|NNP CNN|FW|NNP CNN|JJ|JJR|NNP CNN|JJ|RB|NNP CNN|RB|NNP CVBP|VB|NN|JJ|RB|NNP
CVBP|VB|NN|NNS|JJ|NNP MJJ|NN|NNP MPOS|VBZ|NN|NNS|NNP TVBD|VBN|NN|JJ|NNP TVBD|VBP|VB|NN|NNS|NNP
TVBP|VB|NN|JJR|NNP TVBP|VB|NN|JJ|JJS|NNP lCD|NN|JJ lIN|CC|NN|JJ|RB lIN|NN lJJ|NN lMD|NN lNN|JJ|JJS|RB
lNN|NNS|JJ lNN|RB|UH lNN|UH lVBN|NN|JJ""",
            -1: """
CNN|NNS|RB|NNP CNN|RB|UH|NNP CVBD|VBP|VB|NN|NNP CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|JJR|RB|NNP
CVBP|VB|NN|NNS|RB|NNP CVBP|VB|NN|RB|NNP CVBP|VB|VBN|NN|JJ|NNP MNN|JJ|NNP MNN|RB|NNP TIN|NN TNN|FW|NNP
TNN|JJR|NNP TNN|JJ|JJR|NNP TNN|NNS|RB|NNP TNN|RB|UH|NNP TVBG|NN|JJ|NNP lIN|NN|JJ lIN|NN|NNS|JJ lNN|JJ|RB
lRP|NN|RB lVBD|VBN|NN|JJ|RB lVBG|NN""",
            1: """
CCD|NN|JJ CVBD|VBP|VB|NN|JJ|NNP CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|NN|JJ|JJS|NNP TJJ|NN|NNP
TRP|VBP|VB|NN|JJ|RB TVBD|VBP|VB|NN|NNP TVBP|VB|NN|NNS|NNP TVBP|VB|NN|RB|NNP lCC|NN|JJ
lPOS|VBZ|NN|NNS|NNP lPRP|VBP|VB|NN lVBD|VBN|NN|JJ lVBN|NN|JJ|RB lVBP|VB|NN|JJ|NNP lVB|VBG|NN|JJ""",
            2: """
CJJ|NN CNN|JJ CVBP|VB|NN|JJR|NNP TCD|NN|JJ|NNP TMD|VBP|VB|NN TNNP|VBP|VB|NN TNN|JJ|RB|NNP TNN|NNP
TNN|RB|NNP TPRP|CD|NN TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|JJ|NNP lCD|VBP|VB|NN|JJ
lNN|NNP lVBD|VBP|VB|NN|JJ lVBP|VB|NN|JJR lVBP|VB|NN|JJ|RB""",
            3: """
CVBD|VBN|NN|JJ|NNP CVBD|VBP|VB|NN|RB|NNP MCD|NN|JJ TVBG|NN|NNP TVBP|VB|NN|JJ|RB|NNP TVBP|VB|VBN|NN|NNP
lCD|NN|NNS|JJ lIN|VBP|VB|NN lVBD|VBP|VB|VBN|NN lVBP|VB|NN|JJR|RB lVBP|VB|NN|NNS lVBP|VB|VBN|NN|JJ""",
            4: """TVBP|NN|NNP lNN|JJ|JJR lVBG|NN|JJ lVBP|VB|NN|JJ|JJR lVBP|VB|NN|RB|RBR lVBP|VB|VBN|NN""",
            5: """TVBP|VB|NN|NNP lNN|NNS|RB lVBD|VBP|VB|NN""",
            6: """lVBP|VB|NN|JJ lVBP|VB|NN|NNS|RB lVBP|VB|NN|RB""",
            7: """lVBP|VB|NN""",
            8: """lNN|NNS|JJ|RB""",
            10: """lVBP|VB|NN|NNP""",
        },
        "NNP": {
            -10: """lVBD|VBN|JJ|NNP""",
            -9: """TVBZ|NNP""",
            -8: """CRB|NNP TRB|NNP""",
            -6: """TNNS|NNP""",
            -5: """CVBD|VBN|NNP CVBN|NNP TVBD|VBN|NNP lNN|JJ|RB|NNP""",
            -4: """
CJJ|NNP CNNS|NNP CUH|NNP CVBD|NNP CVBP|VB|NNP TCD|NN|JJ|NNP TJJR|NNP TJJR|RBR|NNP TJJS|NNP TMD|NNP
TNNP|VBP|VB|NN TVBD|NNP TVBG|NN|NNP TVBP|VB|NNP lPOS|VBZ|NN|NNS|NNP lVBP|VB|NN|NNP""",
            -3: """
CJJR|NNP CVBZ|NNP CVBZ|NNS|RB|NNP TJJ|JJR|RB|RBR|NNP TJJ|NNP TJJ|RB|NNP TVBG|JJ|NNP TVBG|NNP TVBP|NN|NNP
lIN|NNP|FW lNNP|FW lNN|JJ|NNP""",
            -2: """
CJJ|RB|NNP CVBG|NNP CVB|NNP MNNS|NNP|NNPS TCD|NNP TJJS|RB|RBS|NNP TJJ|NN|NNP TNN|NNP TVBN|NNP
TVBP|VB|JJ|NNP TVBP|VB|JJ|RB|NNP lNN|NNP lNN|RB|NNP""",
            -1: """
CJJ|RB|UH|NNP CNN|RB|UH|NNP MNN|JJ|NNP TJJS|RBS|NNP TJJ|RB|UH|NNP TVBP|VB|JJ|JJR|RB|RBR|NNP TVBZ|NNS|NNP""",
            1: """
CVBD|VBN|JJ|NNP CVBP|VB|NN|JJR|NNP TVBP|VB|JJR|RB|RBR|NNP TVBP|VB|NN|NNP TVBP|VB|VBN|NN|NNP
TVBZ|NNS|RB|NNP""",
            2: """
CNN|FW|NNP CVBD|VBN|NN|JJ|NNP CVBD|VBP|VB|NN|JJ|NNP CVBP|VB|NN|JJR|RB|NNP CVBP|VB|NN|JJ|JJR|NNP
CVBP|VB|NN|JJ|JJS|NNP MIN|NNP|FW MJJ|NNP MNNP|FW MNN|RB|NNP TNN|FW|NNP TNN|JJR|NNP TNN|RB|NNP
TVBD|VBP|VB|NN|JJ|NNP TVBP|VB|NN|NNS|NNP""",
            3: """CNN|RB|NNP CVBP|VB|VBN|JJ|NNP MIN|NNP MMD|NNP MNNS|NNP TVBP|VB|NN|JJ|JJS|NNP""",
            4: """
CNN|JJ|JJR|NNP CNN|JJ|NNP CNN|NNS|JJ|NNP CVBG|NN|JJ|NNP CVBP|VB|NN|NNP MJJ|NN|NNP TNN|JJ|JJR|NNP
TNN|NNS|NNP TVBD|VBN|NN|JJ|NNP TVBD|VBP|VB|NN|RB|NNP TVBG|NN|JJ|NNP""",
            5: """
CCD|NN|NNS|JJ|NNP CNN|NNS|JJ|RB|NNP CVBD|VBP|VB|NN|NNP CVBP|VB|NN|RB|NNP MNN|NNP TVBD|VBP|VB|NN|NNP
TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|NN|JJR|NNP TVBP|VB|NN|JJ|RB|NNP""",
            6: """
CNN|NNS|RB|NNP CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|JJ|RB|NNP CVBP|VB|NN|NNS|JJ|NNP CVBP|VB|NN|NNS|RB|NNP
CVBP|VB|VBN|NN|JJ|NNP MNNP|VBP|VB|NN MPOS|VBZ|NN|NNS|NNP TNN|NNS|JJ|NNP TVBP|VB|NN|JJ|JJR|NNP
TVBP|VB|NN|JJ|NNP TVBP|VB|NN|RB|NNP""",
            7: """CVBP|VB|NN|JJ|NNP TNN|NNS|JJ|RB|NNP""",
            8: """
TCD|NN|NNS|JJ|NNP TNN|NNS|RB|NNP TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|NN|NNS|RB|NNP TVBP|VB|VBN|NN|JJ|NNP""",
            10: """TVBP|VB|NN|NNS|JJ|NNP""",
        },
        "NNPS": {
            3: """MNNS|NNP|NNPS""",
        },
        "NNS": {
            -4: """lNN|NNS|RB""",
            -3: """CVBP|VB|NN|NNS|RB|NNP MNNS|NNP TNN|NNS|RB|NNP lNN|NNS|JJ|RB""",
            -2: """CNN|NNS|RB|NNP MPOS|VBZ|NN|NNS|NNP TVBP|VB|NN|NNS|JJ|NNP""",
            -1: """
CCD|NN|NNS|JJ|NNP CNN|NNS|JJ|NNP CNN|NNS|JJ|RB|NNP CVBD|VBP|VB|NN|NNS|NNP MNNS|NNP|NNPS
TCD|NN|NNS|JJ|NNP TNN|NNS|JJ|RB|NNP TVBP|VB|NN|NNS|NNP lPOS|VBZ|NN|NNS|NNP lVBP|VB|NN|NNS|RB""",
            1: """TVBD|VBP|VB|NN|NNS|NNP lCD|NN|NNS|JJ lIN|NN|NNS|JJ lVBP|VB|NN|NNS|JJ lVBZ|NNS|JJ|RB""",
            2: """lNNS|JJ lNN|NNS|JJ lVBZ|NNS|RB""",
            3: """TVBZ|NNS|NNP TVBZ|NN|NNS|NNP lNN|NNS lVBZ|NNS|JJ""",
            4: """CNNS|NNP CVBZ|NNS|NNP MNN|NNS lVBZ|NNS""",
            5: """CVBZ|NNS|RB|NNP""",
            6: """TNNS|NNP""",
            7: """lVBZ|NN|NNS""",
        },
        "PDT": {
            -4: """CDT|PDT|RB""",
            -3: """lPDT|JJ lPDT|RB""",
            -2: """lDT|PDT|CC|RB lDT|PDT|RB""",
            -1: """CDT|PDT|CC|RB CPDT|JJ lPDT|VBP|VB|JJ""",
            1: """TPDT|RB""",
            2: """TPDT|JJ""",
            5: """TDT|PDT|RB""",
        },
        "POS": {
            3: """lPOS|VBZ|NN|NNS|NNP lPRP|POS|VBZ""",
        },
        "PRP": {
            -2: """TPRP|PRP$ lPRP|POS|VBZ""",
            -1: """CPRP|CD|NN TPRP|CD|NN lPRP|CD|NN""",
            6: """TPRP|NN""",
        },
        "PRP$": {
            2: """TPRP|PRP$""",
        },
        "RB": {
            -6: """lIN|RB""",
            -4: """TNN|NNS|RB|NNP TVBP|VB|NN|JJ|RB|NNP lNN|NNS|JJ|RB""",
            -3: """CVBP|VB|JJ|RB|NNP TIN|RB TNN|RB|NNP TVBZ|NNS|RB|NNP lDT|PDT|RB lDT|RB|UH lVBZ|NNS|RB""",
            -2: """
CCC|RB CNN|NNS|JJ|RB|NNP CNN|NNS|RB|NNP CNN|RB|UH|NNP CVBP|VB|NN|JJ|RB|NNP TDT|PDT|RB TEX|RB
TJJS|RB|RBS|NNP TJJ|RB|UH|NNP TNN|JJ|RB|NNP lDT|CC|NN|RB|FW lDT|PDT|CC|RB lIN|RP|RB lJJR|RB|RBR lRB|RBR
lVBP|VB|NN|JJR|RB lVBP|VB|NN|RB""",
            -1: """
CDT|CC|RB CJJ|JJR|RB|RBR|NNP CNN|RB|NNP CVBP|VB|NN|JJR|RB|NNP CVBP|VB|NN|NNS|RB|NNP CVBP|VB|NN|RB|NNP
CVBZ|NNS|RB|NNP MDT|RB|UH MNN|RB|NNP TIN|JJ|RB TNN|NNS|JJ|RB|NNP TPDT|RB TVBD|VBP|VB|NN|RB|NNP
TVBP|VB|JJR|RB|RBR|NNP TVBP|VB|NN|NNS|RB|NNP TVBP|VB|NN|RB|NNP lIN|CC|RB lIN|NN|JJ|RB lNN|JJ|JJS|RB
lNN|NNS|RB lVBD|VBN|NN|JJ|RB lVBN|NN|JJ|RB lVBP|VB|NN|RB|RBR""",
            1: """
CJJ|RB|UH|NNP TRP|RB TRP|VBP|VB|NN|JJ|RB lRP|NN|RB lRP|VBP|VB|NN|JJ|RB lVBP|VB|JJ|RB lVBP|VB|NN|JJ|RB
lVBZ|NNS|JJ|RB""",
            2: """CJJ|RB|NNP lJJ|JJR|RB|RBR lNN|RB|NNP""",
            3: """
CIN|RP|RB TIN|CC|RB TVBP|VB|JJ|JJR|RB|RBR|NNP lIN|CC|NN|JJ|RB lNN|JJ|RB|NNP lNN|RB|UH lPDT|RB lRP|JJ|RB""",
            4: """CDT|PDT|RB CIN|CC|RB TJJ|JJR|RB|RBR|NNP TNN|RB|UH|NNP lVBP|VB|JJ|JJR|RB|RBR""",
            5: """lRP|RB""",
            8: """CRB|NNP TRB|NNP""",
        },
        "RBR": {
            -3: """TVBP|VB|JJ|JJR|RB|RBR|NNP""",
            -1: """TJJ|JJR|RB|RBR|NNP lJJ|JJR|RBR""",
            1: """
CJJ|JJR|RB|RBR|NNP TJJR|RBR|NNP TJJR|RB|RBR|NNP TVBP|VB|JJR|RB|RBR|NNP lJJR|RB|RBR lVBP|VB|JJR|RBR""",
            2: """lRB|RBR lVBP|VB|JJ|JJR|RB|RBR""",
            3: """lVBP|VB|JJR|RB|RBR""",
        },
        "RP": {
            -6: """CIN|RP|RB""",
            -5: """lRP|RB""",
            -4: """lIN|RP""",
            -2: """TIN|RP""",
            -1: """TRP|RB lIN|RP|RB lRP|JJ|RB""",
        },
        "UH": {
            -3: """TNN|RB|UH|NNP lJJ|UH""",
            -2: """lDT|RB|UH""",
            -1: """TJJ|RB|UH|NNP lNN|RB|UH""",
            2: """CJJ|RB|UH|NNP lNN|UH""",
            3: """lVBP|VB|UH""",
            4: """CUH|NNP MDT|RB|UH""",
            5: """CNN|RB|UH|NNP""",
        },
        "VB": {
            -5: """lPDT|VBP|VB|JJ lVBP|VB|VBN|JJ""",
            -4: """
TVBP|VB|NN|JJ|NNP TVBP|VB|NN|JJ|RB|NNP TVBP|VB|NN|NNS|RB|NNP TVBP|VB|VBN|NN|JJ|NNP lCD|VBP|VB|NN|JJ
lVBP|VB|NN|NNP""",
            -3: """
CVBP|VB|NN|RB|NNP TVBD|VBP|VB|NN|NNP TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|JJR|RB|RBR|NNP TVBP|VB|NN|NNP
lVBD|VBP|VB|NN lVBP|VB|JJ lVBP|VB|JJ|RB lVBP|VB|NN lVBP|VB|NN|JJ lVBP|VB|NN|JJ|JJR lVBP|VB|NN|JJ|NNP
lVBP|VB|NN|NNS|JJ lVB|VBG|NN|JJ""",
            -2: """
CVBP|VB|NN|JJ|NNP CVBP|VB|NN|JJ|RB|NNP CVBP|VB|VBN|NN|JJ|NNP MNNP|VBP|VB|NN TRP|VBP|VB|NN|JJ|RB
TVBP|VB|JJ|NNP TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|RB|NNP lCD|VBP|VB lMD|VBP|VB|NN lVBD|VBP|VB
lVBP|VB|JJR|RBR lVBP|VB|JJR|RB|RBR lVBP|VB|JJ|JJR|RB|RBR lVBP|VB|NN|JJR|RB lVBP|VB|NN|NNS
lVBP|VB|NN|NNS|RB lVBP|VB|NN|RB""",
            -1: """
CVBD|VBP|VB|NN|JJ|NNP CVBD|VBP|VB|NN|NNP CVBD|VBP|VB|NN|NNS|NNP CVBD|VBP|VB|NN|RB|NNP CVBP|VB|JJ|RB|NNP
CVBP|VB|NN|JJR|NNP CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|NN|JJ|JJS|NNP CVBP|VB|NN|NNS|JJ|NNP CVBP|VB|VBN|JJ|NNP
TIN|VBP|VB|JJ TMD|VBP|VB|NN TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|NN|JJR|NNP TVBP|VB|NN|JJ|JJS|NNP
TVBP|VB|NN|NNS|JJ|NNP TVBP|VB|NN|NNS|NNP TVBP|VB|VBN|NN|NNP lIN|VBP|VB|JJ lPRP|VBP|VB|NN
lVBD|VBP|VB|VBN|JJ lVBP|VB|NN|JJR lVBP|VB|NN|JJ|RB lVBP|VB|UH lVBP|VB|VBN|NN lVBP|VB|VBN|NN|JJ""",
            1: """CVBP|VB|NN|NNP lVBD|VBP|VB|NN|JJ""",
            2: """CVB|NNP lIN|VBP|VB|NN lVBP|VB""",
            4: """TVBP|VB|NNP""",
            5: """CVBP|VB|NNP""",
        },
        "VBD": {
            -3: """
CVBD|VBN|JJ|NNP CVBD|VBP|VB|NN|NNP MVBD|JJ TVBD|VBN|NN|JJ|NNP TVBD|VBP|VB|VBN|NN|NNP lMD|VBD""",
            -2: """TVBD|VBN|JJ|NNP TVBD|VBP|VB|NN|NNS|NNP lVBD|VBN|JJ""",
            -1: """CVBD|VBP|VB|NN|NNS|NNP CVBD|VBP|VB|NN|RB|NNP TVBD|VBP|VB|NN|JJ|NNP lVBD|VBN|NN|JJ""",
            1: """TVBD|VBN|NNP lVBD|VBN|NN|JJ|RB lVBD|VBP|VB|NN|JJ lVBD|VBP|VB|VBN|NN""",
            2: """lVBD|VBP|VB lVBD|VBP|VB|VBN|JJ""",
            4: """CVBD|NNP TVBD|NNP""",
        },
        "VBG": {
            -3: """TVBG|NN|JJ|NNP lVBG|NN|JJ""",
            -1: """CVBG|NN|JJ|NNP""",
            1: """TVBG|NN|NNP lVBG|NN""",
            2: """CVBG|NNP TVBG|JJ|NNP lVB|VBG|NN|JJ""",
            3: """TVBG|NNP""",
        },
        "VBN": {
            -4: """TVBP|VB|VBN|NN|JJ|NNP TVBP|VB|VBN|NN|NNP""",
            -3: """CVBD|VBN|NN|JJ|NNP lVBD|VBN|NN|JJ lVBD|VBP|VB|VBN|JJ""",
            -2: """TVBD|VBN|NN|JJ|NNP TVBD|VBP|VB|VBN|NN|NNP lVBN|JJ""",
            -1: """CVBD|VBN|JJ|NNP CVBP|VB|VBN|JJ|NNP CVBP|VB|VBN|NN|JJ|NNP lVBN|NN|JJ lVBP|VB|VBN|NN""",
            1: """TVBD|VBN|JJ|NNP lVBD|VBN|JJ lVBD|VBN|NN|JJ|RB lVBD|VBP|VB|VBN""",
            2: """TVBN|NNP""",
            3: """lVBP|VB|VBN|JJ""",
            4: """CVBD|VBN|NNP""",
            5: """CVBN|NNP MVBN|JJ TVBD|VBN|NNP""",
            7: """lVBD|VBN|JJ|NNP""",
        },
        "VBP": {
            -5: """CVBP|VB|NN|NNP""",
            -4: """lVBD|VBP|VB|NN|JJ lVBD|VBP|VB|VBN|NN lVBP|VB|NN lVBP|VB|NN|JJ""",
            -3: """
TVBD|VBP|VB|NN|NNP TVBP|VB|NN|NNP TVBP|VB|NN|RB|NNP lVBP|VB|JJ lVBP|VB|JJR|RB|RBR lVBP|VB|NN|JJR
lVBP|VB|NN|NNS|RB lVBP|VB|VBN|NN|JJ""",
            -2: """
TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|JJ|RB|NNP TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|JJ|NNP TVBP|VB|NN|JJ|RB|NNP
lVBD|VBP|VB|NN lVBP|VB lVBP|VB|JJ|RB lVBP|VB|NN|JJ|RB lVBP|VB|NN|RB lVBP|VB|NN|RB|RBR lVBP|VB|VBN|NN""",
            -1: """
CVBP|VB|NNP CVBP|VB|NN|NNS|JJ|NNP MNNP|VBP|VB|NN TIN|VBP|VB|JJ TMD|VBP|VB|NN TVBP|NN|NNP
TVBP|VB|JJ|JJR|RB|RBR|NNP TVBP|VB|JJ|NNP TVBP|VB|NN|JJR|NNP TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|NN|NNS|JJ|NNP
TVBP|VB|NN|NNS|NNP TVBP|VB|VBN|NN|JJ|NNP lIN|VBP|VB|JJ lPDT|VBP|VB|JJ lRP|VBP|VB|NN|JJ|RB lVBD|VBP|VB
lVBD|VBP|VB|VBN lVBD|VBP|VB|VBN|JJ lVBP|VB|JJR|RBR lVBP|VB|JJ|JJR|RB|RBR lVBP|VB|NN|JJ|JJR
lVBP|VB|NN|NNP lVBP|VB|NN|NNS lVBP|VB|UH""",
            1: """CVBP|VB|NN|JJ|NNP TVBD|VBP|VB|NN|JJ|NNP lIN|VBP|VB|NN""",
            2: """TNNP|VBP|VB|NN lVBP|VB|NN|NNS|JJ""",
            3: """lMD|VBP|VB|NN""",
        },
        "VBZ": {
            -4: """CVBZ|NNS|NNP lVBZ|NNS""",
            -2: """MPOS|VBZ|NN|NNS|NNP lVBZ|NN|NNS""",
            -1: """TVBZ|NNS|NNP lPRP|POS|VBZ lVBZ|NNS|JJ lVBZ|NNS|JJ|RB""",
            1: """TVBZ|NN|NNS|NNP lPOS|VBZ|NN|NNS|NNP""",
            2: """TVBZ|NNS|RB|NNP""",
            3: """CVBZ|NNP""",
            9: """TVBZ|NNP""",
        },
        "WDT": {
            -5: """CIN|DT|WDT""",
            2: """TIN|DT|WDT""",
        },
    },
    "tag": {
        "CC": {
            -4: """,1IN|CC|RB VBD1DT|PDT|CC|RB""",
            -3: """VBP2DT|PDT|CC|RB""",
            -1: """CC1CC|RB NN0IN|CC VB0IN|CC|RB VBG1DT|PDT|CC|RB VBN1DT|PDT|CC|RB ^1IN|CC|RB ^2DT|CC""",
            1: """NNS1IN|CC""",
            2: """,1DT|PDT|CC|RB ,2CC|RB :1IN|CC|RB :2IN|CC|RB NN1DT|PDT|CC|RB VBZ1DT|PDT|CC|RB ^1DT|CC""",
            3: """"2DT|PDT|CC|RB "2IN|CC|RB""",
            4: """VBP1DT|PDT|CC|RB""",
        },
        "CD": {
            -3: """JJ2PRP|CD|NN ^1CD|JJ""",
            -2: """:2PRP|CD|NN DT2CD|JJ NNP0CD|NNP NNP1CD|NNP WDT2PRP|CD|NN WRB2PRP|CD|NN""",
            -1: """DT2PRP|CD|NN IN0CD|JJ IN2CD|NN|JJ JJ2CD|NN|JJ TO2PRP|CD|NN VBD1PRP|CD|NN VBZ1PRP|CD|NN""",
            1: """:1PRP|CD|NN CD1CD|NN|JJ DT0PRP|CD|NN JJ0CD|NN|JJ RB2PRP|CD|NN VBN0PRP|CD|NN""",
            2: """IN1CD|NN|JJ POS1CD|NN|JJ PRP$1CD|NN|JJ ^1PRP|CD|NN ^2PRP|CD|NN""",
            3: """,1PRP|CD|NN DT1CD|JJ IN1PRP|CD|NN POS2CD|NN|JJ VBD2PRP|CD|NN""",
        },
        "DT": {
            -6: """NN2IN|DT|WDT PRP2IN|DT|WDT""",
            -5: """DT2IN|DT|WDT""",
            -4: """"1DT|PDT|RB ,0DT|RB|UH NN1IN|DT|WDT NNP2IN|DT|WDT NNS2IN|DT|WDT VBN1IN|DT|WDT ^2IN|DT|WDT""",
            -3: """
"2DT|PDT|CC|RB -RRB-2IN|DT|WDT NNP1IN|DT|WDT NNS1IN|DT|WDT RB1DT|PDT|RB VB2IN|DT|WDT VBD1IN|DT|WDT
VBG1DT|PDT|CC|RB VBG2IN|DT|WDT""",
            -2: """
"0DT|RB|UH ,1DT|RB|UH ,2IN|DT|WDT :2IN|DT|WDT CC1DT|PDT|RB CD1IN|DT|WDT CD2IN|DT|WDT IN0DT|CC|RB
JJ1IN|DT|WDT NNPS2IN|DT|WDT PDT2IN|DT|WDT VBN2IN|DT|WDT VBP1DT|PDT|CC|RB VBP2DT|PDT|CC|RB VBP2IN|DT|WDT
^1DT|CC""",
            -1: """
"2IN|DT|WDT :1IN|DT|WDT NN1DT|PDT|CC|RB NNS0IN|DT|WDT NNS1DT|PDT|RB RP1IN|DT|WDT VB1DT|RB|UH
VB2DT|PDT|RB VBD2IN|DT|WDT VBN1DT|PDT|RB VBP0DT|PDT|RB VBZ0DT|PDT|RB VBZ1DT|PDT|RB VBZ2IN|DT|WDT""",
            1: """
EX1DT|RB|UH IN2IN|DT|WDT RB0DT|PDT|RB RB1IN|DT|WDT VB0DT|CC|RB VBG1DT|PDT|RB VBN2DT|PDT|RB VBP1IN|DT|WDT
VBP2DT|PDT|RB WRB2IN|DT|WDT ^2DT|CC""",
            2: """
"1DT|RB|UH "2DT|RB|UH CC1IN|DT|WDT CC2DT|PDT|RB IN1DT|CC|RB IN1DT|PDT|RB NNP0IN|DT|WDT VB0DT|PDT|RB
VBN1DT|PDT|CC|RB VBP2DT|RB|UH""",
            3: """
PDT1IN|DT|WDT PRP0DT|PDT|RB TO0IN|DT|WDT TO2IN|DT|WDT VB0IN|DT|WDT VB1DT|PDT|RB VBP0IN|DT|WDT
VBP1DT|PDT|RB VBZ0IN|DT|WDT VBZ2DT|PDT|RB ^1IN|DT|WDT""",
            4: """"2DT|PDT|RB RB0IN|DT|WDT VBG0IN|DT|WDT VBZ1DT|RB|UH ^0IN|DT|WDT""",
            5: """IN1IN|DT|WDT NN0IN|DT|WDT VBN0IN|DT|WDT""",
            6: """VBD1DT|PDT|CC|RB""",
            7: """IN0IN|DT|WDT VBD0IN|DT|WDT""",
            8: """,0IN|DT|WDT""",
        },
        "EX": {
            -3: """CC2EX|RB""",
            -2: """VBG2EX|RB""",
            -1: """NNS1EX|RB VBN1EX|RB""",
            1: """VB2EX|RB VBD1EX|RB VBZ1EX|RB""",
        },
        "FW": {
            -2: """NNP1IN|NNP|FW""",
            -1: """NNP2IN|NNP|FW""",
        },
        "IN": {
            -5: """IN2IN|RP|RB NN0IN|DT|WDT VBD0IN|DT|WDT VBN0IN|DT|WDT""",
            -4: """
,0IN|DT|WDT CC1IN|CC|RB CC2IN|RB DT1IN|NN|JJ|RB IN0IN|DT|WDT RB0IN|DT|WDT VB0IN|RP|RB VBD1IN|RP|RB
VBG0IN|DT|WDT ^0IN|DT|WDT""",
            -3: """
IN1IN|DT|WDT IN1IN|JJ JJ2IN|RP|RB NNP0IN|RP|RB NNS0IN|DT|WDT RB0IN|VBP|VB|JJ RB1IN|DT|WDT TO1IN|RB
VB0IN|DT|WDT VB1IN|RP|RB VBD0IN|RP|RB VBG0IN|RP|RB VBP0IN|DT|WDT VBZ0IN|DT|WDT VBZ0IN|RP VBZ2IN|RP
VBZ2IN|RP|RB""",
            -2: """
CC0IN|RB CC1IN|DT|WDT CC1IN|JJ|RB CC2IN|CC|RB CD1IN|DT|WDT DT1IN|JJ|RB DT2IN|NN|JJ|RB IN1IN|NN|JJ|RB
JJ0IN|NN|JJ|RB JJ0IN|RP NN0IN|JJ|RB NNP0IN|DT|WDT NNP2IN|RP|RB NNS1IN|DT|WDT RB1IN|JJ|RB TO0IN|DT|WDT
VB0IN|RB VB2IN|VBP|VB|JJ VBD0IN|RP VBG1IN|RP VBG2IN|RP|RB VBN2IN|RP|RB VBP0IN|RP VBZ0IN|RP|RB
VBZ1IN|RP|RB ^1IN|DT|WDT""",
            -1: """
,1IN|RP|RB ,2IN|RP|RB CC1IN|CC|NN|JJ|RB CD2IN|DT|WDT DT0IN|RP|RB DT1IN|RP|RB IN1IN|RB IN2IN|NN|JJ|RB
MD1IN|VBP|VB|JJ NN2IN|NNP NN2IN|RP|RB NNP1IN|NNP|FW NNS0IN|NN|JJ|RB NNS1IN|CC PDT1IN|DT|WDT
PDT2IN|DT|WDT PRP1IN|CC|RB PRP1IN|VBP|VB|JJ RB2IN|RP|RB RP2IN|RB TO2IN|DT|WDT VB0IN|CC|RB VBD1IN|RP
VBD2IN|VBP|VB|JJ VBG1IN|RP|RB VBN0IN|JJ|RB VBN0IN|RP|RB VBN1IN|RP|RB VBP1IN|DT|WDT ^1IN|CC|RB""",
            1: """
"2IN|DT|WDT ,1IN|CC|RB :2IN|CC|RB CD0IN|RP|RB IN1IN|VBP|VB|JJ JJ1IN|RB JJ1IN|RP|RB NN0IN|CC NN1IN|NNP
NN1IN|RP|RB NN1IN|VBP|VB|JJ NNP0IN|VBP|VB|JJ NNP1IN|DT|WDT NNP2IN|NNP|FW NNS0IN|VBP|VB|JJ
NNS1IN|NN|JJ|RB PRP0IN|RP|RB PRP1IN|RP|RB RB1IN|VBP|VB|JJ RP0IN|RP|RB VBD1IN|DT|WDT VBG1IN|DT|WDT
VBG2IN|RB VBP1IN|RP|RB""",
            2: """
,2IN|DT|WDT :1IN|RB :2IN|DT|WDT CC0IN|RP|RB DT2IN|DT|WDT IN0IN|NN|JJ|RB JJ1IN|RP JJR1IN|RP|RB
NN0IN|NN|JJ|RB NN0IN|RP NN1IN|JJ|RB NN2IN|DT|WDT NNP0IN|NN|NNP NNP1IN|RP NNP2IN|DT|WDT NNS1IN|CC|RB
NNS2IN|DT|WDT NNS2IN|NN|JJ|RB RP0IN|RB RP1IN|DT|WDT VB1IN|JJ|RB VB1IN|VBP|VB|JJ VBD2IN|CC|RB VBP1IN|RP""",
            3: """
-LRB-2IN|RB CC2IN|RP|RB IN0IN|RP|RB JJ1IN|DT|WDT NN1IN|NN|JJ|RB NN2IN|CC|RB NN2IN|RB NNP2IN|RB
NNS2IN|CC|RB NNS2IN|JJ|RB RB0IN|RP|RB VBZ2IN|CC|RB VBZ2IN|DT|WDT ^1IN|RP|RB""",
            4: """,0IN|RP|RB IN2IN|DT|WDT NNP1IN|RP|RB NNS0IN|JJ|RB VBG2IN|DT|WDT VBN1IN|DT|WDT""",
            5: """CC2IN|DT|WDT IN1IN|RP|RB VB2IN|DT|WDT VBN2IN|DT|WDT VBP2IN|DT|WDT ^2IN|DT|WDT""",
            6: """NNS1IN|RP|RB PRP2IN|DT|WDT VBD2IN|DT|WDT""",
            7: """NNS2IN|RP|RB""",
        },
        "JJ": {
            -5: """DT0VBP|VB|JJ|JJR|RB|RBR VBN1VBG|NN|JJ""",
            -4: """
"0VBD|VBN|JJ ,2VBG|NN|JJ -LRB-0JJ|NNP :0JJ|NNP CC0JJ|NN DT0VBP|VB|NN|JJ|RB IN0NN|JJ|NNP
IN0VBP|VB|NN|JJ|NNP MD2JJ|RB NN1IN|JJ|RB NN1IN|NN|JJ|RB NNS0IN|JJ|RB POS0VBP|VB|NN|JJ POS1CD|NN|JJ
PRP0VBD|VBN|JJ VB2PDT|JJ VBP1VBG|NN|JJ ^2JJ|NN""",
            -3: """
"0JJ|NNP "2VBP|VB|NN|JJ "2VBP|VB|NN|JJ|NNP ,0VBG|NN|JJ DT1CD|JJ DT2IN|NN|JJ IN1NN|NNS|JJ IN1VBG|NN|JJ
IN1VBG|NN|JJ|NNP JJ0VBP|VB|VBN|NN|JJ JJ1VBP|VB|NN|JJ|NNP JJ2NN|JJ|NNP JJS0NN|JJ MD1JJ|RB NN0IN|NN|JJ|RB
NN1VBG|NN|JJ NN1VBP|VB|JJ NN2JJ|NNP NNP0VBP|VB|NN|JJ NNP0VBP|VB|NN|JJ|NNP NNP1VBD|VBN|JJ
NNP1VBP|VB|NN|JJ|RB NNP2NN|JJ NNP2VBD|VBN|JJ NNP2VBP|VB|NN|JJ NNS0VBD|VBN|JJ NNS1IN|NN|JJ|RB
NNS1VBD|VBN|JJ NNS1VBP|VB|JJ NNS2JJ|RB POS0JJ|NNP POS1JJ|NNP POS2CD|NN|JJ POS2VBG|JJ POS2VBP|VB|NN|JJ|RB
PRP$0VBP|VB|NN|JJ|RB PRP0JJ|RB PRP1VBD|VBN|JJ RB1VBD|VBN|NN|JJ RB1VBP|VB|JJ RB2JJ|NN RBR1JJ|RB RBS1JJ|RB
RBS2JJ|RB RBS2VBG|JJ TO0VBP|VB|NN|JJ TO1JJ|RB VB2VBP|VB|NN|JJ|RB VBD1VBP|VB|JJ|RB VBD2JJ|NN VBG0JJ|RB
VBN0NN|JJ|NNP VBP0VBG|NN|JJ VBP0VBN|JJ VBZ0NN|JJ|NNP VBZ1NN|JJ|NNP VBZ1NN|JJ|RB VBZ1VBD|VBN|JJ
VBZ1VBP|VB|JJ|RB ^0JJ|NNP""",
            -2: """
"1JJ|NNP "1VBP|VB|NN|JJ|NNP CC1VBP|VB|NN|JJ CC2NN|JJ CD0NN|JJ CD1VBP|VB|NN|JJ|JJR DT0IN|NN|JJ
DT1JJ|JJR|RBR DT1NNS|JJ DT1VBD|VBN|JJ|NNP DT1VBP|VB|NN|NNS|JJ DT2VBD|VBN|NN|JJ|RB IN0VBG|NN|JJ
IN1VBP|VB|JJ|JJR|RB|RBR IN2VBG|NN|JJ JJ0JJ|RB JJ0VBP|VB|NN|JJ|RB|NNP JJ2JJ|NN JJ2VBP|VB|NN|JJ
JJ2VBP|VB|NN|NNS|JJ JJR2NN|JJ JJR2VBP|VB|NN|JJ JJS1NN|JJ JJS2JJ|NNP NN1NN|JJ NN1VBD|VBN|JJ
NN1VBP|VB|NN|JJ NN2NN|JJ NN2VBG|NN|JJ NNP0JJ|NN NNP1JJ|NN|NNP NNP1NN|JJ NNS1JJ|RB|NNP
NNS1VBD|VBN|NN|JJ|RB NNS1VBG|NN|JJ NNS1VBP|VB|NN|JJ|NNP NNS2IN|JJ|RB NNS2VBP|VB|NN|JJ
POS1VBP|VB|NN|JJ|RB PRP$0CD|NN|JJ PRP1JJ|RB PRP2VBD|VBN|JJ RB1VBD|VBN|JJ RB1VBG|JJ RB2VBN|JJ
RB2VBP|VB|JJ|RB RBS2NN|JJ SYM0JJ|NNP TO0VBG|NN|JJ TO1NN|JJ|NNP TO1VBD|VBN|JJ TO1VBG|NN|JJ
TO1VBP|VB|NN|JJ TO1VBP|VB|NN|JJ|RB VB1JJ|RB VB2JJ|NN VBD0NN|JJ|NNP VBD0VBN|JJ VBD1NN|JJ|RB VBD1VBG|JJ
VBD1VBG|NN|JJ VBD2NN|JJ|RB VBN1VBP|VB|NN|JJ|NNP VBN1VBP|VB|NN|JJ|RB VBP2JJ|RB VBZ0JJ|RB|NNP
VBZ1VBP|VB|NN|JJ|NNP VBZ2JJ|NNP VBZ2NN|JJ|RB WDT2VBP|VB|NN|JJ WP1VBD|VBN|JJ ^2NN|JJ""",
            -1: """
"0VBD|VBN|JJ|NNP "1VBG|NN|JJ|NNP "1VBP|VB|NN|JJ|JJR|NNP "2NN|JJ|RB "2VBP|VB|NN|JJ|RB|NNP ,0NN|JJ|NNP
,0VBD|VBN|JJ|NNP ,1VBN|JJ ,1VBP|VB|JJ|JJR|RB|RBR ,1VBP|VB|NN|JJ ,2JJ|NN -LRB-0NN|JJ|RB|NNP
-LRB-1VBP|VB|NN|JJ :2VBD|VBN|JJ CC0NN|JJ|JJR CC0VBG|JJ CC1NN|JJ|RB CC2VBG|NN|JJ CC2VBP|VB|NN|JJ CD0JJ|RB
CD0VBD|VBN|JJ CD1VBD|VBN|JJ CD2NN|JJ DT0JJ|NNP DT0VBG|JJ DT0VBP|VB|NN|JJ|NNP DT1NN|JJ|RB|NNP
DT1VBP|VB|NN|JJ|RB DT2NN|JJ|NNP DT2VBN|NN|JJ DT2VBP|VB|NN|JJ|JJS DT2VBP|VB|VBN|NN|JJ IN0IN|NN|JJ|RB
IN0PDT|JJ IN0VBP|VB|NN|JJ IN0VBP|VB|NN|NNS|JJ|NNP IN1NN|NNS|JJ|NNP IN1PDT|JJ IN1VBD|VBN|JJ|NNP IN1VBG|JJ
IN2NN|JJ|NNP JJ0NN|JJ JJ0NN|JJ|NNP JJ1IN|NN|JJ|RB JJ1JJ|RB JJ1NN|JJ|RB JJ1PDT|NN|JJ|RB JJ1VBG|NN|JJ
JJ1VBP|VB|NN|JJ JJ1VBP|VB|NN|JJ|JJR JJ1VBP|VB|NN|NNS|JJ NN0NN|JJ|JJR NN0VBP|VB|JJ|RB NN0VBP|VB|NN|JJ
NN0VBP|VB|NN|JJ|JJR NN1VBD|VBN|NN|JJ|RB NN1VBP|VB|NN|JJ|NNP NN2VBD|VBN|JJ NNP0NN|JJ NNP0VBD|VBN|JJ
NNP1JJ|RB|NNP NNP2JJ|NN NNP2JJ|RB NNP2VBG|NN|JJ NNPS0VBD|VBN|JJ NNPS1VBD|VBN|JJ NNS2IN|NN|JJ|RB
NNS2VBD|VBN|JJ NNS2VBG|NN|JJ POS0NN|JJ|RB PRP$0JJ|NNP PRP$1CD|NN|JJ PRP$1JJ|NN PRP2JJ|JJR|RB|RBR
RB0IN|JJ|RB RB0IN|VBP|VB|JJ RB0RP|VBP|VB|NN|JJ|RB RB0VBP|VB|NN|JJ|RB RB1IN|JJ|RB RB1IN|VBP|VB|JJ
SYM1NN|JJ|NNP TO2VBP|VB|NN|JJ VB0NN|JJ|NNP VB0VBP|VB|NN|JJ|NNP VB1IN|VBP|VB|JJ VB1NN|JJ|RB
VB1RP|VBP|VB|NN|JJ|RB VB1VBG|NN|JJ VB1VBP|VB|JJ|RB VBD1NN|JJ|NNP VBD2VBP|VB|JJ VBN1VBD|VBN|JJ
VBN2VBP|VB|NN|JJ VBP1VBP|VB|NN|JJ|NNP VBZ0VBP|VB|NN|JJ|NNP VBZ1VBG|JJ VBZ2VBD|VBN|JJ WDT0VBD|VBN|JJ
WP$2NN|JJ ^0VBG|NN|JJ|NNP ^1NN|NNS|JJ|RB|NNP ^1VBD|VBP|VB|NN|JJ|NNP ^1VBG|NN|JJ|NNP
^1VBP|VB|NN|JJ|JJR|NNP ^1VBP|VB|NN|NNS|JJ|NNP ^2VBD|VBN|JJ|NNP ^2VBD|VBN|NN|JJ|NNP ^2VBP|VB|NN|JJ|RB|NNP
^2VBP|VB|NN|NNS|JJ|NNP""",
            1: """
"0VBP|VB|JJ "1VBG|NN|JJ ,0JJ|RB ,0NN|JJ|RB ,0VBP|VB|NN|JJ ,1NN|JJ|RB ,2VBP|VB|JJ|RB CC0JJ|NNP
CC0NN|JJ|NNP CD1CD|NN|JJ CD2VBD|VBN|JJ DT0IN|JJ|RB DT0NN|JJ|RB DT0VBD|VBN|JJ|NNP DT0VBG|NN|JJ DT1JJ|RB
DT1NN|JJ|JJS DT1NN|JJ|NNP DT1VBG|NN|JJ DT1VBN|JJ DT1VBP|VB|JJ|RB DT1VBP|VB|NN|JJ|RB|NNP DT2NN|JJ|RB|NNP
DT2VBG|NN|JJ DT2VBP|VB|JJ IN0CD|JJ IN0VBD|VBN|JJ IN0VBD|VBN|JJ|NNP IN0VBG|JJ IN0VBP|VB|JJ|RB
IN0VBP|VB|NN|JJ|RB|NNP IN1JJ|RB IN1JJ|RB|NNP IN1NN|JJ|RB|NNP IN1VBD|VBN|JJ IN1VBP|VB|NN|JJ|NNP
IN1VBP|VB|NN|JJ|RB|NNP IN2CD|NN|JJ IN2VBD|VBN|JJ IN2VBN|JJ IN2VBP|VB|NN|JJ|RB JJ0VBG|NN|JJ JJ1CD|NN|JJ
JJ2CD|NN|JJ NN0VBG|NN|JJ|NNP NN1VBP|VB|NN|JJ|RB NNP1IN|JJ|RB NNP1VBP|VB|NN|JJ NNP1VBP|VB|NN|JJ|NNP
NNP1VBP|VB|NN|JJ|RB|NNP NNS0VBP|VB|NN|JJ|RB NNS1VBP|VB|NN|JJ POS1NN|JJ|RB POS2JJ|RB POS2NN|JJ|RB
PRP$1IN|NN|JJ|RB PRP$1NN|JJ|NNP PRP$1VBP|VB|JJ PRP$2JJ|RB PRP$2VBP|VB|NN|JJ PRP$2VBP|VB|NN|JJ|RB
PRP0JJ|NNP RB0NN|JJ|RB RB0VBD|VBN|JJ|NNP RB0VBP|VB|JJ|RB RB1NN|JJ|NNP RB1VBD|VBN|JJ|NNP
RB1VBP|VB|NN|JJ|RB RBR0JJ|RB RBR0VBP|VB|NN|JJ RBR1VBG|JJ RBS1VBD|VBN|JJ RP1JJ|NNP TO0JJ|NNP TO0NN|JJ|NNP
TO2JJ|NNP VB0VBD|VBN|JJ VB1IN|JJ|RB VB1VBG|JJ VBD0VBP|VB|JJ|RB VBD0VBP|VB|NN|JJ|RB VBD1VBD|VBN|JJ
VBD1VBP|VB|NN|JJ|NNP VBD2IN|VBP|VB|JJ VBD2VBN|JJ VBG0RP|VBP|VB|NN|JJ|RB VBG1NN|JJ|NNP VBG2NN|JJ
VBN0IN|JJ|RB VBN0VBP|VB|NN|JJ|NNP VBN1NN|JJ VBP0NN|JJ VBP1VBD|VBN|JJ VBZ0JJ|NNP VBZ1VBP|VB|JJ VBZ2NN|JJ
VBZ2VBP|VB|NN|JJ ^0JJ|RB|UH|NNP ^0NN|JJ|RB|NNP ^0VBP|VB|JJ|NNP ^1JJ|RB|NNP ^1NN|JJ|NNP ^2JJ|RB|NNP
^2VBG|NN|JJ|NNP ^2VBP|VB|JJ|RB|NNP""",
            2: """
"2VBD|VBN|JJ ,0JJ|NNP ,1VBD|VBN|JJ|NNP ,1VBP|VB|NN|JJ|NNP ,1VBP|VB|NN|JJ|RB|NNP ,2JJ|NNP -LRB-0NN|JJ|NNP
:0VBD|VBN|JJ :1NN|JJ CC0NN|JJ|RB CC1IN|JJ|RB CC2JJ|NN CC2JJ|RB CC2VBP|VB|NN|JJ|RB CD1VBP|VB|NN|JJ|NNP
DT0IN|NN|JJ|RB DT0NN|JJ|RB|NNP DT1CD|NN|JJ DT1IN|JJ|RB DT1JJ|NN DT1VBD|VBN|NN|JJ|RB DT1VBP|VB|JJ
DT1VBP|VB|NN|JJ|NNP DT2CD|JJ DT2VBG|JJ DT2VBP|VB|JJ|RB DT2VBP|VB|NN|JJ|JJR DT2VBP|VB|NN|NNS|JJ
IN1NN|JJ|RB IN1PDT|NN|JJ|RB IN1VBP|VB|JJ|RB IN2IN|NN|JJ|RB IN2VBP|VB|JJ IN2VBP|VB|NN|JJ|NNP
JJ0VBP|VB|NN|NNS|JJ JJ1VBP|VB|NN|JJ|RB JJ2VBG|NN|JJ NN0IN|JJ|RB NN0JJ|NNP NN0VBD|VBN|JJ|NNP
NN0VBP|VB|NN|JJ|RB NN1NN|JJ|NNP NNP0NN|JJ|NNP NNS1VBP|VB|NN|JJ|RB NNS2PDT|JJ POS0VBD|VBN|JJ
POS1NN|JJ|NNP POS1VBG|NN|JJ POS2VBD|VBN|JJ PRP$0NN|JJ|NNP PRP$2JJ|NN PRP1VBP|VB|NN|JJ RB0JJ|NNP
RB0VBP|VB|JJ|NNP RB0VBP|VB|NN|JJ|NNP RB1NN|JJ|RB RB1VBG|NN|JJ TO1JJ|NNP TO2VBP|VB|NN|JJ|RB
VB1VBP|VB|NN|JJ VB1VBP|VB|NN|JJ|RB VB2IN|VBP|VB|JJ VB2VBP|VB|NN|JJ VBD0NN|JJ|RB VBD0VBP|VB|NN|JJ|NNP
VBD1VBN|JJ VBD2VBP|VB|NN|JJ VBG1VBP|VB|NN|JJ|NNP VBG2VBD|VBN|JJ VBN0JJ|RB|NNP VBN0NN|JJ VBN1VBG|JJ
VBN1VBN|JJ VBN2VBD|VBN|JJ VBP0NN|JJ|RB VBP1NN|JJ|RB VBP2JJ|NNP VBP2VBD|VBN|JJ VBZ0NN|JJ VBZ1JJ|NNP
VBZ1VBP|VB|JJ|RB|NNP VBZ1VBP|VB|NN|JJ|RB VBZ2VBP|VB|JJ WRB2JJ|RB WRB2NN|JJ ^0VBP|VB|NN|JJ|JJR|NNP
^1NN|JJ|RB|NNP ^1VBP|VB|NN|JJ|JJS|NNP ^1VBP|VB|NN|JJ|RB|NNP""",
            3: """
,1JJ|RB|NNP ,2VBP|VB|NN|JJ -LRB-1NN|JJ :2VBP|VB|NN|JJ DT0NN|JJ|NNP DT1IN|NN|JJ|RB DT1NN|NNS|JJ
DT1VBP|VB|NN|JJ|JJR DT2VBD|VBN|JJ DT2VBD|VBN|NN|JJ DT2VBN|JJ IN0VBP|VB|JJ IN1IN|JJ IN1IN|NN|JJ|RB
JJ0VBD|VBN|JJ NNS0NN|JJ NNS1NN|JJ POS0JJ|RB POS1VBD|VBN|JJ POS1VBP|VB|NN|JJ|NNP PRP$1JJ|RB
PRP$1VBD|VBN|JJ PRP$1VBP|VB|NN|JJ|NNP PRP1JJ|NNP RB0NN|JJ RB0NN|JJ|NNP RB1VBP|VB|NN|JJ RB2NN|JJ
RBR0NN|JJ RBR2JJ|RB RBR2VBD|VBN|JJ TO2NN|JJ TO2VBG|NN|JJ VBD0VBP|VB|NN|JJ VBD1JJ|NN
VBD1VBP|VB|JJ|JJR|RB|RBR VBD1VBP|VB|NN|JJ|RB VBD2VBG|NN|JJ VBN0VBD|VBN|JJ|NNP VBN1NN|JJ|NNP
VBP1VBP|VB|NN|JJ VBZ1JJ|RB|NNP VBZ1NN|JJ VBZ2VBG|NN|JJ WDT1JJ|NNP ^1CD|JJ ^1VBP|VB|JJ|RB|NNP""",
            4: """
"0VBP|VB|NN|JJ ,1JJ|NN ,2VBD|VBN|JJ :1JJ|NNP CC1VBP|VB|JJ|RB DT1RP|VBP|VB|NN|JJ|RB POS2VBG|NN|JJ
RB0VBP|VB|NN|JJ RB1NN|JJ RB2VBP|VB|NN|JJ VB0VBP|VB|NN|JJ|RB VBD0NN|JJ VBG0JJ|NN VBP1NN|JJ
^1VBD|VBN|JJ|NNP""",
            5: """"0JJ|NN "0VBP|VB|NN|JJ|RB ,0VBP|VB|NN|JJ|RB VBD0VBG|JJ VBP0VBP|VB|NN|JJ WRB2VBD|VBN|JJ""",
            6: """RB1VBP|VB|NN|JJ|NNP""",
            7: """DT1VBP|VB|JJ|JJR|RB|RBR NNS2VBP|VB|NN|JJ|RB""",
        },
        "JJR": {
            -5: """CC0NN|JJ|JJR DT1VBP|VB|JJ|JJR|RB|RBR""",
            -3: """NNP0JJR|RBR NNS1JJR|RBR VB0VBP|VB|JJR|RB|RBR""",
            -2: """
DT0JJR|RBR DT1VBP|VB|NN|JJ|JJR PRP0JJR|RBR TO1VBP|VB|JJR|RBR TO1VBP|VB|JJR|RB|RBR VBP1JJR|RBR""",
            -1: """
,1JJR|RBR ,1VBP|VB|JJ|JJR|RB|RBR CD1VBP|VB|NN|JJ|JJR DT2VBP|VB|NN|JJ|JJR NN1JJR|RBR NNP2JJ|JJR|RB|RBR
NNS0JJ|JJR|RB|RBR NNS2JJ|JJR|RB|RBR RB1JJR|RBR|NNP VBD1VBP|VB|JJ|JJR|RB|RBR VBD2JJR|RBR
^0VBP|VB|NN|JJ|JJR|NNP ^2VBP|VB|NN|JJ|JJR|NNP""",
            1: """
CD1JJR|RBR DT1JJR|RB|RBR DT1VBP|VB|NN|JJR DT2NN|JJR IN0JJR|RBR IN1JJR|RBR JJ1VBP|VB|NN|JJR PRP$2JJR|RBR
TO0JJR|RBR VB0JJR|RBR""",
            2: """
CC0JJR|RBR DT0NN|JJR DT1JJ|JJR|RBR DT2JJR|RB|RBR DT2VBP|VB|JJR|RB|RBR RB0VBP|VB|JJR|RB|RBR VBN2JJR|RBR
^1JJR|RBR|NNP ^1VBP|VB|NN|JJ|JJR|NNP ^2NN|JJ|JJR|NNP""",
            3: """CD0JJR|RBR IN1VBP|VB|JJ|JJR|RB|RBR VB1JJR|RBR|NNP VB1VBP|VB|JJR|RB|RBR VBZ0JJR|RBR""",
            6: """DT0VBP|VB|JJ|JJR|RB|RBR""",
        },
        "JJS": {
            -1: """IN1JJS|RBS|NNP VBZ2JJS|RBS""",
            1: """CC0JJS|RBS ^1VBP|VB|NN|JJ|JJS|NNP""",
            2: """IN0JJS|RBS|NNP""",
            3: """DT0JJS|RB|RBS DT2VBP|VB|NN|JJ|JJS IN0JJS|RBS IN2JJS|RBS""",
        },
        "MD": {
            -1: """IN1MD|VBP|VB|NN PRP1MD|VBD""",
            1: """NNS1MD|NNP""",
            3: """PRP0MD|VBD""",
        },
        "NN": {
            -7: """PRP1VBP|VB|NN RB0VBP|VB|NN|JJ""",
            -6: """
IN2NN|RB|NNP PRP0VBP|VB|NN PRP2VBP|VB|NN RB0VBG|NN RB1VBP|VB|NN RB2VBP|VB|NN|JJ TO2VBP|VB|NN""",
            -5: """
"0JJ|NN CC2VBP|VB|NN|JJ|RB NNP1VBD|VBP|VB|VBN|NN NNS0VBP|VB|NN|JJ NNS0VBP|VB|NN|JJ|RB NNS0VBP|VB|NN|NNP
NNS1VBP|VB|NN|JJ RB0VBP|VB|NN RB1VBG|NN|JJ RB2VBP|VB|NN TO0VBP|VB|NN TO1VBP|VB|NN VBZ0VBG|NN""",
            -4: """
"0VBP|VB|NN|JJ|RB ,0VBP|VB|NN ,1JJ|NN ,1PRP|CD|NN ,2VBG|NN ,2VBP|VB|NN -LRB-0VBP|VB|NN|NNP CC0VBP|VB|NN
CC1VBD|VBP|VB|VBN|NN CC1VBP|VB|NN|JJ|NNP CC2VBP|VB|NN CD1NN|NNS DT1JJ|NN|NNP MD2VBP|VB|NN NN0NN|NNS
NNP1NN|JJ|RB NNPS1VBP|VB|NN NNS1VBD|VBP|VB|VBN|NN NNS1VBP|VB|NN POS0VBP|VB|NN|JJ|NNP POS2NN|NNP
PRP1VBG|NN RB0VBG|NN|NNP RB0VBP|VB|NN|JJ|RB RB1NN|JJ RB1VBP|VB|NN|JJ RB1VBP|VB|NN|NNP TO1VBP|VB|NN|NNP
VB0VBG|NN|NNP VBD0NN|JJ VBD0VBP|VB|NN|JJ VBG0JJ|NN VBP0VBP|VB|NN|JJ VBP1NN|JJ VBZ2VBP|VB|NN|JJ
WDT1VBP|VB|NN|JJ WP1VBP|VB|NN""",
            -3: """
"0NN|NNP "1VBP|VB|NN|JJ ,0NN|JJ|RB ,1VBG|NN ,1VBP|VB|NN ,1VBP|VB|NN|JJ -LRB-0NN|JJ|RB|NNP -LRB-1NN|JJ
CC0NN|JJ|NNP CC0NN|JJ|RB CC0VBD|VBP|VB|VBN|NN CC1VBP|VB|NN CC1VBP|VB|NN|NNP DT1VBP|VB|NN|JJ|NNP
IN1VBG|NN IN2VBG|NN MD0VBP|VB|NN MD0VBP|VB|NN|JJ MD1VBP|VB|NN NN0VBG|NN|JJ|NNP NN1NN|JJ|NNP
NNP0NN|JJ|NNP NNP1VBG|NN|NNP NNS0NN|JJ NNS1NN|JJ NNS2VBG|NN|JJ NNS2VBP|VB|NN RB0NN|JJ RB2NN|JJ RB2VBG|NN
RB2VBP|VB|NN|RB RBR0NN|JJ TO1VBP|VB|NN|JJ TO2NN|JJ TO2PRP|CD|NN VB0VBP|VB|NN|JJ|RB VB1VBG|NN|JJ VB2NN|RB
VBD0VBP|VB|NN|JJ|NNP VBD1JJ|NN VBD1VBD|VBP|VB|VBN|NN VBG1NN|JJ|RB VBN0VBP|VB|NN|JJ|RB VBZ0NN|JJ|RB
VBZ0VBD|VBP|VB|VBN|NN VBZ1NN|JJ VBZ1VBP|VB|NN ^1VBP|VB|NN|JJ|NNP ^2NN|NNS|RB|NNP""",
            -2: """
"0VBP|VB|NN|NNP "1VBG|NN|JJ "1VBP|VB|NN "1VBP|VB|NN|NNS|JJ|NNP "2VBG|NN|JJ|NNP "2VBP|VB|NN|NNP ,0VBG|NN
,1VBP|VB|NN|JJ|RB|NNP ,1VBP|VB|NN|RB|NNP ,2NN|JJ|RB ,2VBP|VB|NN|JJ -LRB-0VBP|VB|NN|NNS|JJ|NNP :1NN|JJ
:2NN|NNP :2VBP|VB|NN|JJ CC0VBP|VB|NN|JJ|NNP CC2JJ|NN CC2NN|JJ|RB CD1CD|NN|JJ CD1VBP|VB|NN|JJ|NNP
DT0IN|NN|JJ|RB DT0NN|JJR DT0NN|JJ|NNP DT1CD|NN|JJ DT1JJ|NN DT2VBG|NN|JJ IN0NN|NNS|NNP IN0NN|RB|NNP
IN0VBG|NN IN1PDT|NN|JJ|RB IN1VBG|NN|JJ|NNP IN1VBP|VB|NN|JJ|NNP IN2NN|JJ|NNP JJ0VBP|VB|NN|NNS|JJ
JJ2NN|NNS NN1VBD|VBN|NN|JJ|RB NN1VBG|NN|NNP NNP0JJ|NN|NNP NNP0NN|NNP NNP0VBP|VB|NN|JJ|RB|NNP NNP1NN|NNP
NNP1VBP|VB|NN|JJ|RB|NNP NNP1VBP|VB|NN|NNP NNP2VBP|VB|NN|NNP NNPS2VBP|VB|NN NNS0IN|NN|JJ|RB
NNS0VBD|VBP|VB|VBN|NN NNS0VBG|NN NNS0VBP|VB|NN NNS1VBP|VB|NN|JJ|RB NNS1VBP|VB|NN|NNP NNS1VBP|VB|NN|RB
NNS2VBG|NN NNS2VBP|VB|NN|JJ|RB POS1NN|JJ|NNP POS1NN|JJ|RB POS2NN|JJ|NNP PRP$1NN|JJ|NNP
PRP$1VBP|VB|NN|JJ|NNP PRP$2JJ|NN PRP0VBG|NN PRP1VBP|VB|NN|NNP RB1NN|JJ|NNP RB1VBG|NN RB1VBP|VB|NN|JJ|NNP
SYM0VBP|VB|NN|NNP TO0VBD|VBP|VB|VBN|NN TO0VBP|VB|NN|JJ TO2VBP|VB|NN|JJ VB0NN|RB VB0VBG|NN
VB1VBP|VB|NN|JJ|RB VBD0VBG|NN VBD1NN|JJ|RB VBD1VBP|VB|NN|JJ|RB VBD2NN|RB VBN0NN|JJ VBN1NN|JJ|NNP
VBP0NN|JJ|RB VBP0VBG|NN VBP1VBP|VB|NN|JJ VBP1VBP|VB|NN|JJ|NNP VBZ0NN|JJ VBZ1VBG|NN|JJ VBZ2VBG|NN
WDT0VBP|VB|NN WRB2NN|JJ ^0VBD|VBP|VB|VBN|NN|NNP ^1NN|JJ|NNP ^2NN|NNS|NNP ^2NN|RB|NNP
^2VBD|VBP|VB|NN|NNS|NNP ^2VBD|VBP|VB|VBN|NN|NNP ^2VBG|NN|JJ|NNP""",
            -1: """
"1VBP|VB|NN|JJ|NNP "2VBP|VB|NN|JJ|RB|NNP ,0VBP|VB|NN|JJ|RB ,1VBP|VB|NN|NNP :1NN|JJ|NNP :1PRP|CD|NN
:2VBP|VB|NN CC1VBP|VB|NN|JJ CC2VBG|NN|JJ CC2VBP|VB|NN|JJ CD0NN|NNP DT0NN|JJ|RB|NNP DT0VBG|NN|JJ
DT1NNP|VBP|VB|NN DT1NN|JJ|JJS DT1NN|JJ|RB|NNP DT1NN|NNS|JJ DT1RP|VBP|VB|NN|JJ|RB DT1VBD|VBN|NN|JJ|RB
DT1VBG|NN|JJ DT1VBP|VB|NN|JJR DT1VBP|VB|NN|JJ|JJR DT1VBP|VB|NN|JJ|RB|NNP DT2NN|JJR DT2VBP|VB|NN|JJ|JJR
DT2VBP|VB|NN|JJ|JJS IN0IN|NN|JJ|RB IN0VBG|NN|NNP IN1CD|NN|JJ IN1NN|NNS|RB|NNP IN1PRP|CD|NN
IN1VBP|VB|NN|JJ|RB|NNP IN1VBP|VB|NN|NNS|JJ|NNP IN1VBZ|NN|NNS IN2PRP|CD|NN JJ0CD|NN|JJ JJ0IN|NN|JJ|RB
JJ0NN|NNS JJ1CD|NN|JJ JJ1VBP|VB|NN|JJR JJS1NN|NNP MD1VBP|VB|NN|JJ|NNP NN0VBP|VB|NN|JJ|RB NN1IN|NN|JJ|RB
NN1NN|NNP NN1VBP|VB|NN|NNP NN2NN|NNS NN2RP|VBP|VB|NN|JJ|RB NN2VBP|VB|NN|RB NNP0VBP|VB|NN|JJ|NNP
NNP0VBP|VB|NN|NNP NNP1NN|NNS NNP1VBP|VB|NN|NNS|JJ|NNP NNPS0VBG|NN NNPS1VBP|VB|NN|NNP NNS1NN|JJ|NNP
NNS1VBG|NN|JJ NNS2IN|NN|JJ|RB POS1VBG|NN|JJ POS1VBP|VB|NN|JJ|NNP PRP$0NN|JJ|NNP PRP$1CD|NN|JJ
PRP$1IN|NN|JJ|RB PRP1VBD|VBP|VB|VBN|NN PRP1VBP|VB|NN|JJ PRP2VBD|VBN|NN PRP2VBP|VB|NN|NNP RB0NN|JJ|NNP
RB0NN|RB|UH RB1NN|JJ|RB RB1VBD|VBN|NN|JJ|RB RB1VBP|VB|NN|JJ|RB RB2PRP|CD|NN RB2VBD|VBP|VB|VBN|NN
RP0VBG|NN SYM1VBP|VB|NN|NNP TO0VBP|VB|NN|NNP TO1NN|JJ|RB TO1VBD|VBP|VB|VBN|NN VB0NN|JJ|NNP
VB0RP|VBP|VB|NN|JJ|RB VB0VBG|NN|JJ VB1VBG|NN VBD1VBG|NN VBD2PRP|CD|NN VBG0PRP|CD|NN VBG1NN|RB
VBG1RP|VBP|VB|NN|JJ|RB VBG2NN|JJ VBG2RP|VBP|VB|NN|JJ|RB VBN0PRP|CD|NN VBN0RP|VBP|VB|NN|JJ|RB VBN1NN|JJ
VBN2VBG|NN VBP0NN|JJ VBP1NN|JJ|RB VBP2VBG|NN VBZ1VBD|VBP|VB|VBN|NN VBZ1VBP|VB|NN|JJ|RB VBZ2NN|JJ
VBZ2VBG|NN|JJ WP0VBP|VB|NN WRB2PRP|CD|NN ^1NN|RB|NNP ^1PRP|CD|NN ^1VBD|VBP|VB|NN|JJ|NNP ^1VBG|NN|JJ|NNP
^1VBP|VB|NN|NNS|JJ|NNP ^2NN|NNS|JJ|NNP ^2NN|NNS|JJ|RB|NNP ^2VBD|VBN|NN|JJ|NNP ^2VBP|VB|NN|NNS|JJ|NNP""",
            1: """
"0NN|NNS|NNP "0VBP|VB|NN "0VBP|VB|NN|JJ "1POS|VBZ|NN|NNS|NNP "2NN|NNS|NNP "2VBG|NN|NNP "2VBP|VB|NN|JJ
,0VBP|VB|NN|JJ ,2JJ|NN :0VBP|VB|NN CC0NN|NNP CC1NN|JJ|RB CC2NN|NNS CD0VBP|VB|NN|NNP CD2NN|JJ DT0NN|JJ|RB
DT0PRP|CD|NN DT0VBP|VB|NN|NNP DT1IN|NN|JJ|RB DT1NN|JJ|NNP DT2VBP|VB|NN|JJ|NNP DT2VBP|VB|NN|NNS|JJ
DT2VBP|VB|VBN|NN|JJ IN0NN|JJ|NNP IN0VBG|NN|JJ|NNP IN0VBP|VB|NN|JJ|RB|NNP IN0VBP|VB|NN|RB
IN1NN|NNS|JJ|NNP IN2IN|NN|JJ|RB IN2VBG|NN|JJ IN2VBP|VB|NN|RB JJ0NN|JJ JJ0NN|JJ|NNP JJ0VBG|NN|JJ
JJ0VBP|VB|NN|NNP JJ1IN|NN|JJ|RB JJ1VBP|VB|NN|JJ|JJR JJ1VBP|VB|NN|JJ|NNP JJ1VBP|VB|NN|JJ|RB
JJ1VBP|VB|NN|NNP JJ1VBP|VB|NN|NNS|JJ JJ2NN|JJ|NNP JJ2VBP|VB|VBN|NN JJR2VBP|VB|NN JJS0VBP|VB|NN
NN0NN|JJ|JJR NN0VBP|VB|NN|JJ|JJR NN0VBP|VB|NN|NNP NN2VBD|VBN|NN NN2VBP|VB|VBN|NN NNP0IN|NN|NNP NNP0NN|JJ
NNP1VBP|VB|NN|RB|NNP NNP2JJ|NN NNPS0VBP|VB|NN POS0NN|JJ|RB POS0NN|NNP POS0NN|RB POS1NN|NNP POS1NN|RB
POS2VBG|NN POS2VBP|VB|NN PRP$0VBG|NN|JJ PRP$1JJ|NN PRP$1VBP|VB|NN PRP0VBD|VBP|VB|VBN|NN RB0VBP|VB|NN|RB
RB2VBP|VB|NN|NNP RP1VBP|VB|NN RP2VBP|VB|NN SYM2VBP|VB|NN|NNP TO1VBG|NN|JJ VB2VBP|VB|NN|JJ VBD0NN|JJ|RB
VBD0VBG|NN|NNP VBD1PRP|CD|NN VBG0VBG|NN VBG1PRP|CD|NN VBG1VBP|VB|NN|JJ VBG1VBP|VB|NN|JJ|NNP
VBN0NN|JJ|NNP VBN0VBP|VB|NN VBN1VBP|VB|NN|JJ|RB VBN1VBP|VB|NN|NNP VBP0VBG|NN|JJ VBP2NN|NNS VBZ0NN|JJ|NNP
VBZ0NN|NNP VBZ0VBP|VB|NN|JJ|NNP VBZ0VBP|VB|NN|NNP WDT1VBP|VB|NN WDT2VBP|VB|NN WP$2NN|JJ WRB1NN|NNP
^0NN|NNS|JJ|NNP ^1NN|JJ|RB|NNP""",
            2: """
"0VBG|NN "1VBG|NN|JJ|NNP "1VBP|VB|NN|JJ|JJR|NNP ,0VBG|NN|JJ ,1VBP|VB|NN|JJ|NNP -LRB-2VBP|VB|NN|JJ|RB|NNP
:0VBP|VB|NN|NNP :2PRP|CD|NN :2VBP|VB|NN|NNP CC2NN|JJ CD0NN|JJ CD1VBP|VB|NN|NNP CD2VBP|VB|NN DT0IN|NN|JJ
DT0VBP|VB|NN|JJ|RB DT1NN|RB|NNP DT1VBP|VB|NN|JJ|RB DT1VBP|VB|NN|NNS|JJ DT1VBP|VB|VBN|NN|JJ
DT2NN|JJ|RB|NNP DT2VBP|VB|NN|JJ|RB DT2VBP|VB|NN|RB IN1IN|NN|JJ|RB IN1NN|RB IN1VBP|VB|NN|NNP
IN2VBP|VB|NN|JJ|NNP JJ0VBP|VB|NN|JJ JJ2JJ|NN JJ2VBP|VB|NN|JJ JJ2VBP|VB|NN|NNS|JJ JJR0VBP|VB|NN
JJR1VBP|VB|NN JJR2NN|JJ JJS1NN|JJ NN0VBD|VBP|VB|VBN|NN NN0VBG|NN NN0VBG|NN|JJ NN1NN|JJ NN1VBG|NN|JJ
NN1VBP|VB|NN NN1VBP|VB|NN|JJ NN1VBP|VB|NN|JJ|RB NN2NN|JJ NN2VBD|VBP|VB|VBN|NN NN2VBG|NN NN2VBG|NN|JJ
NN2VBP|VB|NN|JJ NNP0JJ|NN NNP0NN|NNS NNP0VBG|NN NNP1JJ|NN|NNP NNP1NN|JJ NNP1NN|RB NNP1VBP|VB|NN|JJ|RB
NNP2NN|JJ|NNP NNP2VBG|NN|JJ POS1CD|NN|JJ POS2VBG|NN|JJ PRP$0NN|NNS PRP$2VBG|NN PRP1NN|NNP RB0NN|NNP
RBS2NN|JJ TO0VBG|NN|JJ TO0VBP|VB|NN|JJ|RB|NNP TO1VBP|VB|NN|JJ|RB TO2VBG|NN|JJ TO2VBP|VB|NN|JJ|RB
VB0VBP|VB|NN|JJ|NNP VB1NN|RB VB2JJ|NN VBD1VBG|NN|JJ VBD2VBP|VB|NN VBD2VBP|VB|NN|JJ VBG1VBG|NN
VBG1VBP|VB|NN|NNP VBN0VBP|VB|NN|JJ|NNP VBN0VBP|VB|NN|NNP VBN1VBG|NN|JJ VBN2VBP|VB|NN VBN2VBP|VB|NN|JJ
VBZ1NN|NNP VBZ1VBG|NN|NNP WRB2VBP|VB|NN ^0NN|NNS|RB|NNP ^0VBG|NN|JJ|NNP ^0VBP|VB|NN|JJ|JJR|NNP
^1VBP|VB|NN|JJ|RB|NNP ^2NN|JJ ^2VBP|VB|NN|NNP""",
            3: """
"2VBG|NN|JJ "2VBP|VB|NN|JJ|NNP ,1NN|JJ|RB ,2VBG|NN|JJ CD1VBP|VB|NN CD2VBP|VB|NN|NNP DT0VBD|VBP|VB|VBN|NN
DT0VBP|VB|NN DT1NN|RB DT1VBD|VBP|VB|VBN|NN DT1VBP|VB|NN DT1VBP|VB|NN|RB DT1VBZ|NN|NNS DT2IN|NN|JJ
DT2IN|NN|JJ|RB DT2NN|JJ|RB DT2VBD|VBN|NN|JJ|RB DT2VBN|NN|JJ IN0VBP|VB|NN IN0VBP|VB|NN|JJ
IN0VBP|VB|NN|JJ|RB IN1MD|VBP|VB|NN IN1NN|JJ|RB|NNP IN1NN|NNS|JJ IN1VBP|VB|NN JJ0NN|RB JJ0VBG|NN
JJ0VBG|NN|NNP JJ0VBP|VB|NN JJ0VBP|VB|VBN|NN|JJ JJ1NN|JJ|RB JJ1PDT|NN|JJ|RB JJ1VBG|NN|NNP JJ2PRP|CD|NN
JJ2VBG|NN|JJ JJR1VBG|NN JJR2VBP|VB|NN|JJ JJS0NN|JJ JJS1VBP|VB|NN NN0VBP|VB|NN NN1RP|VBP|VB|NN|JJ|RB
NNP0VBP|VB|NN|JJ NNP1VBP|VB|NN|JJ NNP2NN|JJ NNS2VBD|VBP|VB|VBN|NN POS0VBP|VB|NN|JJ POS1VBP|VB|NN
POS1VBP|VB|NN|JJ|RB POS1VBP|VB|NN|NNP POS2VBP|VB|NN|JJ|RB PRP$0CD|NN|JJ PRP$0VBG|NN PRP$2NN|NNP
PRP1NN|JJ|RB RB0VBP|VB|NN|NNP RB2JJ|NN SYM1NN|JJ|NNP TO0NN|JJ|NNP TO1VBD|VBP|VB|VBN|NN|NNP TO2VBG|NN
VB2VBP|VB|NN VBD0NN|JJ|NNP VBD1NN|JJ|NNP VBD2JJ|NN VBG0VBP|VB|NN VBN0VBG|NN|NNP VBN1NN|NNP
VBN1VBG|NN|NNP VBN1VBP|VB|NN VBN1VBP|VB|NN|JJ|NNP VBZ1NN|JJ|NNP VBZ1PRP|CD|NN WDT2PRP|CD|NN""",
            4: """
"2VBP|VB|NN ,2NN|NNP CC0JJ|NN CD0VBG|NN CD1VBG|NN CD1VBP|VB|NN|JJ|JJR DT1MD|VBP|VB|NN DT1VBP|VB|NN|NNP
IN2VBP|VB|NN JJ1VBP|VB|NN|JJ JJ2VBD|VBP|VB|VBN|NN JJ2VBG|NN NN2VBP|VB|NN NNS0NN|NNP PRP$0VBP|VB|NN|JJ|RB
PRP$0VBP|VB|NN|NNP RB0VBP|VB|NN|JJ|NNP RB1VBD|VBN|NN|JJ TO0NN|NNP VB0VBP|VB|NN|NNP VB1VBP|VB|NN|NNP
VBD1NN|NNP VBG1VBP|VB|NN VBZ2NN|JJ|RB WDT2VBP|VB|NN|JJ ^0VBP|VB|VBN|NN|JJ|NNP ^1NN|NNS|JJ|RB|NNP ^2JJ|NN""",
            5: """
CC0NN|JJ|JJR CC1IN|CC|NN|JJ|RB CD0VBP|VB|NN DT0VBP|VB|NN|JJ|NNP JJ0VBP|VB|NN|JJ|RB|NNP JJ1VBG|NN
JJ1VBG|NN|JJ JJ1VBP|VB|NN JJ2VBP|VB|NN JJS2VBP|VB|NN NNP2VBP|VB|NN|JJ POS0VBP|VB|NN POS0VBP|VB|NN|NNP
PRP$0VBP|VB|NN PRP$2VBP|VB|NN""",
            6: """VBP1VBG|NN|JJ""",
            7: """DT2VBP|VB|NN""",
        },
        "NNP": {
            -6: """RB0VBP|VB|NN|JJ|NNP RB1VBP|VB|NN|JJ|NNP""",
            -5: """IN0NNS|NNP POS0VBP|VB|NN|NNP""",
            -4: """
,2NN|NNP :1JJ|NNP DT0VBP|VB|NN|JJ|NNP DT2NN|JJ|RB|NNP NNP0IN|NN|NNP NNP1RB|NNP NNS0NN|NNP TO0NN|JJ|NNP
TO0NN|NNP VB0VBP|VB|NN|NNP VBD1NN|NNP ^0VBP|VB|VBN|NN|JJ|NNP""",
            -3: """
,1VBP|VB|NN|JJ|NNP CC0VBP|VB|NN|NNP IN0VBG|NN|JJ|NNP IN1NN|JJ|RB|NNP MD1VBP|VB|NN|JJ|NNP NNP0RB|NNP
NNP0VBD|VBN|NNP POS0VBZ|NNS|NNP POS1VBP|VB|NN|NNP PRP$0VBP|VB|NN|NNP PRP$2NN|NNP PRP1JJ|NNP
RB0VBD|VBN|JJ|NNP VBG1VBP|VB|NN|JJ|NNP VBN0VBP|VB|NN|JJ|NNP VBN1NN|NNP WDT1JJ|NNP ^0VBD|VBP|VB|NN|NNP
^0VBP|VB|NN|NNP ^1NNS|NNP ^1NN|NNS|JJ|RB|NNP ^2NNS|NNP ^2VBG|NN|NNP""",
            -2: """
"0VBD|VBN|JJ|NNP "1RB|NNP ,0JJ|NNP ,2JJ|NNP -LRB-0NN|JJ|NNP CC0VBP|VB|NN|JJ|NNP CC1VBZ|NNS|NNP
CD0NNS|NNP CD1NNP|NNPS CD1VBP|VB|NN|NNP DT0NNP|NNPS DT0VBD|VBN|JJ|NNP DT0VBZ|NNS|NNP IN0VBG|NN|NNP
IN0VBP|VB|NN|JJ|RB|NNP IN1NNS|NNP IN2VBP|VB|NN|JJ|NNP JJ1NNS|NNP|NNPS NN0JJ|NNP NN0VBD|VBN|JJ|NNP
NN0VBZ|NNS|NNP NNP0VBZ|NNS|NNP NNP1VBZ|NNS|NNP NNP2NN|JJ|NNP NNS1VBP|VB|NN|JJ|NNP PRP$2NNP|NNPS
PRP1NN|NNP RB0JJ|NNP RB0NN|NNP RB0VBP|VB|NN|NNP SYM1NNS|NNP SYM1NN|JJ|NNP TO0VBP|VB|NN|NNP TO1JJ|NNP
TO1NNP|NNPS VBG1VBP|VB|NN|NNP VBP2JJ|NNP VBZ1JJ|NNP VBZ1NN|NNP ^0NNS|NNP ^0NN|JJ|RB|NNP
^0VBP|VB|NN|JJ|JJR|NNP ^0VBP|VB|NN|RB|NNP ^1JJ|RB|NNP ^1VBD|VBN|JJ|NNP ^2JJ|RB|NNP ^2NN|JJ|JJR|NNP""",
            -1: """
"0NN|NNS|NNP "1POS|VBZ|NN|NNS|NNP "1VBP|VB|NN|JJ|JJR|NNP "2UH|NNP "2VBD|VBN|NNP "2VBP|VB|NNP
,0VBP|VB|NNP ,1VBD|VBN|JJ|NNP CC0JJ|NNP CC0NN|NNP CC0VBP|VB|NNP CD1VBZ|NNS|NNP CD2VBP|VB|NN|NNP
DT0NN|JJ|NNP DT0NN|JJ|RB|NNP DT1NN|JJ|NNP DT1NN|RB|NNP DT1VBP|VB|NN|NNP DT2NNP|NNPS DT2VBP|VB|NN|JJ|NNP
IN0JJS|RBS|NNP IN0VBD|VBN|JJ|NNP IN0VBZ|NNS|NNP IN1VBD|VBN|NNP JJ0NNP|NNPS JJ0VBP|VB|NN|JJ|RB|NNP
JJ1VBZ|NNS|NNP NN0NNP|NNPS NN0VBD|VBN|NNP NN1IN|NNP NN1VBD|VBN|NNP NNP0VBG|NNP NNS1JJ|RB|NNP NNS1MD|NNP
POS0NN|NNP POS1NN|NNP POS1VBZ|NNS|NNP PRP$0NN|JJ|NNP PRP$1NNP|NNPS PRP$1VBP|VB|NN|JJ|NNP PRP0JJ|NNP
RB0NN|JJ|NNP RB1VBP|VB|NN|NNP RP1JJ|NNP SYM1VBP|VB|NN|NNP TO0JJ|NNP TO0VBP|VB|NN|JJ|RB|NNP TO2JJ|NNP
VB0VBP|VB|NN|JJ|NNP VBD0NN|JJ|NNP VBD1NN|JJ|NNP VBD1VBP|VB|NN|JJ|NNP VBD1VBP|VB|NN|NNP VBG0NNP|NNPS
VBG1NN|JJ|NNP VBN0VBD|VBN|JJ|NNP VBN0VBP|VB|NN|NNP VBN1NN|JJ|NNP VBN1VBP|VB|NN|NNP VBZ0JJ|NNP
VBZ0JJ|RB|NNP VBZ0NN|NNP VBZ0VBP|VB|NN|NNP WRB1NN|NNP ^0JJ|RB|UH|NNP ^0NN|NNS|JJ|NNP ^0NN|NNS|RB|NNP
^0VBD|NNP ^0VBG|NN|JJ|NNP ^0VBP|VB|JJ|NNP ^1JJR|RBR|NNP ^1NN|JJ|RB|NNP ^1VBD|VB|VBN|NNP
^1VBP|VB|NN|JJ|JJS|NNP ^2RB|NNP ^2VBD|VBN|JJ|NNP ^2VBP|VB|JJ|RB|NNP""",
            1: """
"1VBG|NN|JJ|NNP "1VBP|VB|NN|NNS|JJ|NNP "1VBZ|NNS|NNP "2NN|NNS|NNP "2VBG|NN|JJ|NNP "2VBP|VB|NN|NNP
,0NN|JJ|NNP ,0VBD|VBN|JJ|NNP :1NN|JJ|NNP :1VBZ|NNS|NNP CC0VBZ|NNS|NNP CD0NN|NNP CD1VBP|VB|NN|JJ|NNP
DT0JJ|NNP DT1NNP|VBP|VB|NN DT1NNS|NNP DT1NN|JJ|RB|NNP DT1VBD|VBN|JJ|NNP DT1VBD|VBN|NNP
DT1VBP|VB|NN|JJ|RB|NNP DT2NN|JJ|NNP IN0NN|NNS|JJ|NNP IN0NN|NNS|NNP IN1NN|NNS|RB|NNP IN1VBG|NN|JJ|NNP
IN1VBP|VB|NN|NNP IN1VBZ|NNS|NNP JJ0NN|JJ|NNP JJS1NN|NNP NN0VBP|VB|NN|NNP NN1NNP|NNPS NN1NN|JJ|NNP
NN1NN|NNP NN1VBP|VB|VBN|NN|JJ|NNP NN2IN|NNP NNP0NN|JJ|NNP NNP1JJ|RB|NNP NNP1NN|NNS|JJ|NNP
NNP1VBD|VBN|NNP NNP1VBG|NN|NNP NNP1VBP|VB|NN|JJ|NNP NNS0VBP|VB|NN|NNP NNS1NN|JJ|NNP PRP$0JJ|NNP
RB1NN|JJ|NNP TO1VBD|VBP|VB|VBN|NN|NNP VBD0NNP|NNPS VBD0VBG|NN|NNP VBD1NNP|NNPS VBN0NN|JJ|NNP
VBZ0NNP|NNPS VBZ0NN|JJ|NNP VBZ1NN|JJ|NNP WRB2NNP|NNPS ^0VBP|VB|NN|NNS|RB|NNP ^1VBD|VBN|NNP
^1VBG|NN|JJ|NNP ^1VBP|VB|NN|JJ|JJR|NNP ^1VBP|VB|NN|JJ|NNP ^1VBZ|NNS|NNP ^2NN|NNS|NNP
^2VBP|VB|NN|JJ|JJR|NNP""",
            2: """
"1JJ|NNP "2VBD|VBP|VB|NN|NNS|NNP "2VBP|VB|NN|JJ|NNP "2VBP|VB|NN|JJ|RB|NNP ,1VBP|VB|NN|RB|NNP
-LRB-0NN|JJ|RB|NNP -LRB-0VBP|VB|NN|NNS|JJ|NNP :2NN|NNP IN0NN|JJ|NNP IN0NN|JJ|RB|NNP IN1VBP|VB|NN|JJ|NNP
IN1VBP|VB|NN|JJ|RB|NNP JJ1VBP|VB|NN|NNP JJ2NN|JJ|NNP JJS2JJ|NNP NN1VBP|VB|NN|JJ|NNP NNP0CD|NNP
NNP0JJ|NN|NNP NNP0NN|NNP NNP0VBP|VB|NNP NNP0VBP|VB|NN|JJ|NNP NNP1CD|NNP NNP1NN|NNP NNP1VBP|VB|NN|RB|NNP
NNP2RB|NNP NNP2VBP|VB|NN|NNP POS1NNP|NNPS PRP$1NN|JJ|NNP RB1NNS|NNP SYM0JJ|NNP SYM2VBP|VB|NN|NNP
TO1NN|JJ|NNP TO1VBP|VB|NN|NNP VB0NN|JJ|NNP VBZ1VBP|VB|NN|NNP VBZ1VBZ|NNS|NNP VBZ2JJ|NNP ^0VBD|VBN|NNP
^0VBP|VB|NNP ^2NN|RB|NNP ^2VBD|VBP|VB|NN|JJ|NNP ^2VBD|VBP|VB|VBN|NN|NNP""",
            3: """
"0JJ|NNP "0NN|NNP "0VBP|VB|NN|NNP "2VBG|NN|NNP ,1VBP|VB|NN|JJ|RB|NNP ,1VBP|VB|NN|NNP -LRB-1VBZ|NNS|NNP
CC0NN|JJ|NNP CC1VBP|VB|NN|NNP IN0NN|RB|NNP IN0VBP|VB|NN|NNS|JJ|NNP IN1NN|NNS|JJ|NNP JJ1VBP|VB|NN|JJ|NNP
NN1VBP|VB|NN|NNP NN2JJ|NNP NNP1IN|NNP|FW NNP1VBP|VB|NN|JJ|RB|NNP NNP1VBP|VB|NN|NNP
NNP1VBP|VB|NN|NNS|JJ|NNP POS0JJ|NNP POS1JJ|NNP POS2NN|JJ|NNP PRP2RB|NNP SYM0VBP|VB|NN|NNP VB0VBG|NN|NNP
VBZ1VBP|VB|NN|JJ|NNP ^0JJ|NNP ^1NN|RB|NNP ^1VBD|VBP|VB|NN|JJ|NNP ^1VBP|VB|NN|NNS|JJ|NNP ^2NN|NNS|JJ|NNP
^2NN|NNS|JJ|RB|NNP ^2NN|NNS|RB|NNP ^2VBD|VBN|NN|JJ|NNP ^2VBD|VBP|VB|NN|NNP ^2VBG|NN|JJ|NNP
^2VBP|VB|NN|JJ|RB|NNP""",
            4: """
"1VBP|VB|NN|JJ|NNP "2VBZ|NNS|NNP -LRB-0JJ|NNP -LRB-0VBP|VB|NN|NNP :0JJ|NNP CC1VBP|VB|NN|JJ|NNP
DT1JJ|NN|NNP IN0VBP|VB|NN|JJ|NNP IN1VBP|VB|NN|NNS|JJ|NNP IN2NN|JJ|NNP JJ0VBP|VB|NN|NNP
NNP0VBP|VB|NN|JJ|RB|NNP NNP0VBP|VB|NN|NNP POS0VBP|VB|NN|JJ|NNP POS2NN|NNP TO1VB|NNP VBP1VBP|VB|NN|JJ|NNP
VBZ1NNP|NNPS ^2VBD|VBP|VB|NN|NNS|NNP""",
            5: """IN2NN|RB|NNP""",
        },
        "NNPS": {
            -4: """VBZ1NNP|NNPS""",
            -2: """POS1NNP|NNPS""",
            -1: """JJ1VBZ|NNS|NNPS NN1NNP|NNPS VBD0NNP|NNPS VBD1NNP|NNPS VBZ0NNP|NNPS WRB2NNP|NNPS""",
            1: """DT2NNP|NNPS JJ0NNP|NNPS JJ2NNS|NNP|NNPS NN0NNP|NNPS PRP$1NNP|NNPS VBG0NNP|NNPS""",
            2: """CD1NNP|NNPS DT0NNP|NNPS JJ1NNS|NNP|NNPS JJ2VBZ|NNS|NNPS PRP$2NNP|NNPS TO1NNP|NNPS""",
        },
        "NNS": {
            -5: """PRP0VBZ|NNS RB1VBZ|NNS""",
            -4: """PRP2VBZ|NNS RB0VBZ|NNS RB1VBZ|NNS|NNP RB2VBZ|NNS""",
            -3: """
,0VBZ|NNS -LRB-1VBZ|NNS|NNP DT2VBP|VB|NN|NNS|JJ IN1VBP|VB|NN|NNS|JJ|NNP NNP0VBZ|NNS NNP1VBZ|NNS
PRP1VBZ|NNS PRP1VBZ|NNS|NNP RB0VBZ|NNS|NNP WP0VBZ|NNS WP1VBZ|NNS WP2VBZ|NNS""",
            -2: """
"1POS|VBZ|NN|NNS|NNP "1VBP|VB|NN|NNS|JJ|NNP "2NN|NNS|NNP ,1VBZ|NNS DT1NN|NNS|JJ IN1NN|NNS|JJ|NNP
NNP0NN|NNS NNP2VBZ|NNS NNS1VBZ|NNS PRP$0NN|NNS PRP0VBZ|NNS|NNP RB1NNS|NNP ^2NN|NNS|JJ|NNP""",
            -1: """
"2VBZ|NNS "2VBZ|NNS|NNP ,1NN|NNS|RB ,2VBZ|NNS -RRB-0VBZ|NNS :1VBZ|NNS|NNP CC0VBZ|NNS|NNP CC2NN|NNS
DT1NNS|NNP IN0NN|NNS|JJ|NNP IN0VBP|VB|NN|NNS|JJ|NNP IN1NN|NNS|JJ JJ2NNS|NNP|NNPS NN0VBZ|NNS|NNP
NN0VBZ|NNS|RB NN1VBZ|NNS NN2VBZ|NNS NNP0VBZ|NNS|NNP NNP1NN|NNS|JJ|NNP NNP1VBZ|NNS|NNP NNS0VBZ|NNS
NNS2VBZ|NNS VBP2NN|NNS VBZ1VBZ|NNS WDT0VBZ|NNS ^0NN|NNS|RB|NNP ^2VBD|VBP|VB|NN|NNS|NNP""",
            1: """
"1VBZ|NNS|NNP DT0VBZ|NNS IN1VBZ|NNS|NNP JJ0NN|NNS JJ0VBZ|NNS JJ0VBZ|NNS|RB JJ1NNS|NNP|NNPS
JJ1VBP|VB|NN|NNS|JJ JJ1VBZ|NNS|NNPS JJ2VBZ|NNS|NNPS JJR1VBZ|NNS NN2NN|NNS NNP1NN|NNS POS1VBZ|NNS|NNP
RP1VBZ|NNS TO1VBZ|NNS VB0VBZ|NNS VBG2VBZ|NNS VBZ1VBZ|NNS|NNP ^2NN|NNS|NNP ^2VBP|VB|NN|NNS|JJ|NNP""",
            2: """
CC1VBZ|NNS|NNP CD0NNS|NNP DT1NNS|JJ DT1VBZ|NNS|NNP DT2VBZ|NNS IN0VBZ|NNS|NNP IN1NNS|NNP IN1VBZ|NN|NNS
JJ0VBZ|NNS|NNP JJ2NN|NNS SYM1NNS|NNP VBD2VBZ|NNS VBN2VBZ|NNS ^0NNS|NNP ^1VBP|VB|NN|NNS|JJ|NNP
^1VBZ|NNS|NNP""",
            3: """
CD1VBZ|NNS CD2VBZ|NNS IN1VBZ|NNS JJ0VBZ|NN|NNS JJ1VBZ|NNS JJ1VBZ|NNS|RB JJ2VBZ|NNS POS1VBZ|NNS
PRP$0VBZ|NNS PRP$1VBZ|NNS PRP$1VBZ|NNS|NNP PRP$2VBZ|NNS TO2VBZ|NNS VBG0VBZ|NNS VBN1VBZ|NNS WRB1VBZ|NNS
^1NNS|NNP ^2NNS|NNP""",
            4: """CD1NN|NNS CD1VBZ|NNS|NNP IN0VBZ|NNS IN2VBZ|NNS JJ1VBZ|NNS|NNP NN0NN|NNS""",
            5: """IN0NNS|NNP VBG1VBZ|NNS""",
        },
        "PDT": {
            -4: """"2DT|PDT|RB""",
            -3: """NN1DT|PDT|RB""",
            -2: """NNS2PDT|JJ VBP1DT|PDT|RB VBP2DT|PDT|RB VBZ1DT|PDT|CC|RB VBZ2DT|PDT|RB""",
            -1: """
,1DT|PDT|CC|RB IN1PDT|NN|JJ|RB JJ1PDT|NN|JJ|RB NN1DT|PDT|CC|RB PRP0DT|PDT|RB VB0DT|PDT|RB VB1DT|PDT|RB
VBD1DT|PDT|CC|RB VBN1DT|PDT|CC|RB VBP1DT|PDT|CC|RB""",
            1: """
IN0PDT|JJ IN1PDT|JJ PRP1DT|PDT|RB RB0DT|PDT|RB VB1DT|PDT|CC|RB VBP0DT|PDT|RB VBZ1DT|PDT|RB""",
            2: """CC1DT|PDT|RB RB1DT|PDT|RB VB2DT|PDT|RB VBZ0DT|PDT|RB""",
            3: """RB1PDT|RB""",
            4: """VB2PDT|JJ VBG1DT|PDT|CC|RB""",
        },
        "POS": {
            -3: """DT0PRP|POS|VBZ""",
            -2: """RB1PRP|POS|VBZ""",
            -1: """"1POS|VBZ|NN|NNS|NNP""",
            1: """CD1PRP|POS|VBZ NN0PRP|POS|VBZ""",
            2: """NNP1PRP|POS|VBZ NNS1PRP|POS|VBZ RB0PRP|POS|VBZ""",
            4: """NNP2PRP|POS|VBZ""",
        },
        "PRP": {
            -3: """DT0PRP|CD|NN""",
            -2: """IN1PRP|CD|NN VBN2PRP|PRP$ ^2PRP|CD|NN""",
            -1: """
IN2PRP|PRP$ NNP1PRP|POS|VBZ RB0PRP|POS|VBZ VBD2PRP|CD|NN VBG1PRP|CD|NN VBG2PRP|PRP$ VBZ1PRP|CD|NN
VBZ2PRP|PRP$ WDT2PRP|CD|NN WP1PRP|POS|VBZ ^1PRP|CD|NN""",
            1: """,1PRP|CD|NN DT2PRP|CD|NN IN2PRP|CD|NN VBG0PRP|CD|NN""",
            2: """VB0PRP|PRP$ VBG0PRP|PRP$ VBZ0PRP|PRP$""",
            3: """WRB2PRP|CD|NN""",
            4: """TO2PRP|CD|NN VBD0PRP|PRP$""",
        },
        "PRP$": {
            -4: """VBD0PRP|PRP$""",
            -2: """VB0PRP|PRP$ VBG0PRP|PRP$ VBZ0PRP|PRP$""",
            1: """IN2PRP|PRP$ VBG2PRP|PRP$ VBZ2PRP|PRP$""",
            2: """VBN2PRP|PRP$""",
        },
        "RB": {
            -6: """NNS2VBP|VB|NN|JJ|RB""",
            -5: """NNS1IN|RP|RB PRP2IN|RP|RB""",
            -4: """
,1NN|JJ|RB ,2NN|RB|UH CC1VBP|VB|JJ|RB JJR1IN|RP|RB PRP1IN|RP|RB VB2IN|RP|RB VBN0RP|VBP|VB|NN|JJ|RB
VBN2RP|RB VBZ1JJS|RB|RBS""",
            -3: """
,1JJ|RB|NNP -LRB-2IN|RB :2IN|CC|RB CC1IN|CC|NN|JJ|RB DT1NN|RB DT1RP|VBP|VB|NN|JJ|RB DT2NN|JJ|RB
IN1IN|NN|JJ|RB IN1IN|RP|RB IN2IN|NN|JJ|RB JJ0NN|RB NN2IN|CC|RB NN2IN|RB NNP1VBP|VB|NN|JJ|RB|NNP
NNP2IN|RB NNS1VBP|VB|NN|JJ|RB NNS2IN|CC|RB NNS2IN|RP|RB POS0JJ|RB PRP$1JJ|RB PRP0IN|RP|RB PRP1NN|JJ|RB
PRP1RP|VBP|VB|NN|JJ|RB PRP2JJ|JJR|RB|RBR PRP2RB|NNP RB1PDT|RB RBR2JJ|RB TO0RP|VBP|VB|NN|JJ|RB
VBD0NN|JJ|RB VBG2IN|RP|RB VBG2RP|RB VBN1IN|RP|RB VBN2IN|RP|RB VBZ1JJ|RB|NNP VBZ2IN|CC|RB ^0JJ|RB|UH|NNP
^1NN|RB|NNP ^2JJ|JJR|RB|RBR|NNP""",
            -2: """
"0VBP|VB|NN|JJ|RB "1DT|RB|UH "2IN|CC|RB ,0VBP|VB|NN|JJ|RB ,2CC|RB -LRB-2VBP|VB|NN|JJ|RB|NNP :1IN|CC|RB
:1IN|RB CC2DT|PDT|RB CC2JJ|RB DT0NN|JJ|RB DT1VBD|VBN|NN|JJ|RB DT2VBP|VB|NN|JJ|RB IN0NN|JJ|RB|NNP
IN0VBP|VB|NN|JJ|RB IN1DT|PDT|RB IN1NN|RB IN1VBP|VB|JJ|RB NN0VBP|VB|NN|JJ|RB NN1IN|RP|RB NNP1NN|RB
NNP2RB|NNP NNS0JJ|JJR|RB|RBR NNS1IN|CC|RB NNS1VBD|VBN|NN|JJ|RB PRP0DT|PDT|RB RB0DT|PDT|RB
RB0VBP|VB|NN|RB RB1NN|JJ|RB RP0IN|RB TO1VBP|VB|NN|JJ|RB VB1DT|PDT|RB VB1IN|JJ|RB VB1NN|RB
VBD1VBP|VB|JJ|JJR|RB|RBR VBD2IN|CC|RB VBG0IN|RP|RB VBG1RP|VBP|VB|NN|JJ|RB VBG2RP|VBP|VB|NN|JJ|RB
VBN0IN|RP|RB VBN0JJ|RB|NNP VBP1IN|RP|RB VBP2DT|RB|UH VBZ1DT|RB|UH VBZ1VBP|VB|JJ|RB|NNP VBZ2DT|PDT|RB
VBZ2NN|JJ|RB WRB2JJ|RB ^1IN|RP|RB ^1NN|JJ|RB|NNP ^1VBP|VB|NN|JJ|RB|NNP""",
            -1: """
,0DT|RB|UH ,0JJ|RB ,1DT|PDT|CC|RB ,1VBP|VB|NN|JJ|RB|NNP CC1IN|JJ|RB CC1NN|JJ|RB CC2IN|RP|RB DT0IN|JJ|RB
DT1JJR|RB|RBR DT1JJ|RB DT1NN|RB|NNP DT1VBP|VB|JJ|RB DT1VBP|VB|NN|JJ|RB DT2IN|NN|JJ|RB EX1DT|RB|UH
IN0NN|RB|NNP IN0VBP|VB|NN|RB IN1DT|CC|RB IN1JJ|RB IN1NN|JJ|RB IN1NN|JJ|RB|NNP IN1VBP|VB|NN|JJ|RB|NNP
IN2VBP|VB|NN|JJ|RB JJ1IN|RB JJ1NN|JJ|RB JJ1VBP|VB|NN|JJ|RB JJ1VBZ|NNS|RB MD2VBP|VB|JJ|RB NN0VBZ|NNS|RB
NN1RP|VBP|VB|NN|JJ|RB NN1VBP|VB|NN|JJ|RB NN2IN|RP|RB NNP0VBP|VB|JJ|RB NNP0VBP|VB|NN|JJ|RB|NNP
NNP1IN|JJ|RB NNP1VBP|VB|NN|RB|NNP NNS2IN|JJ|RB NNS2VBP|VB|JJ|RB POS0NN|RB POS1NN|RB POS2JJ|RB
POS2NN|JJ|RB PRP$2JJ|RB PRP$2VBP|VB|NN|JJ|RB PRP1DT|PDT|RB RB0NN|JJ|RB RB0RP|VBP|VB|NN|JJ|RB RBR0JJ|RB
VB0DT|CC|RB VB0DT|PDT|RB VB1DT|PDT|CC|RB VB1VBP|VB|JJR|RB|RBR VB1VBP|VB|JJ|RB VB2DT|PDT|RB VB2EX|RB
VBD1DT|PDT|CC|RB VBD1EX|RB VBD1RP|RB VBG1DT|PDT|CC|RB VBG1IN|RP|RB VBG2IN|RB VBN2DT|PDT|RB VBP1DT|PDT|RB
VBP1NN|JJ|RB VBZ0DT|PDT|RB VBZ1DT|PDT|RB VBZ1EX|RB ^0VBP|VB|NN|NNS|RB|NNP ^1VBP|VB|JJ|RB|NNP
^2NN|NNS|JJ|RB|NNP ^2VBP|VB|NN|JJ|RB|NNP""",
            1: """
"1IN|RP|RB "2NN|JJ|RB ,2IN|RP|RB ,2VBP|VB|JJ|RB CC0NN|JJ|RB CC1CC|RB CD0JJ|RB DT1NN|JJ|RB|NNP
DT2JJR|RB|RBR DT2VBP|VB|NN|RB IN0IN|NN|JJ|RB IN0IN|RP|RB IN1IN|RB IN1PDT|NN|JJ|RB IN2NN|RB|NNP JJ1JJ|RB
NN0IN|NN|JJ|RB NNP2JJ|JJR|RB|RBR NNP2JJ|RB NNS1DT|PDT|RB NNS1EX|RB NNS1VBP|VB|NN|RB POS0NN|JJ|RB
POS1NN|JJ|RB PRP$0VBP|VB|NN|JJ|RB PRP1IN|CC|RB RB0IN|JJ|RB RB0IN|RP|RB RB0NN|RB|UH RB1VBP|VB|NN|RB
RP0IN|RP|RB RP2IN|RB TO1RP|VBP|VB|NN|JJ|RB VB1DT|RB|UH VB1NN|JJ|RB VB2RP|JJ|RB VBD0IN|RP|RB
VBD0VBP|VB|JJ|RB VBD1IN|RP|RB VBD2RP|VBP|VB|NN|JJ|RB VBG1NN|RB VBN0IN|JJ|RB VBN1DT|PDT|RB VBN1EX|RB
VBP0IN|RP|RB VBP2DT|PDT|RB VBZ0IN|RP|RB VBZ0VBP|VB|JJ|RB VBZ1IN|RP|RB ^0NN|JJ|RB|NNP ^1JJ|RB|NNP
^2JJ|RB|NNP ^2RB|NNP""",
            2: """
"1RB|NNP ,0NN|JJ|RB ,1DT|RB|UH ,1IN|CC|RB ,1NN|NNS|RB ,1NN|RB|UH ,1VBP|VB|JJ|JJR|RB|RBR ,2NN|JJ|RB
-LRB-0NN|JJ|RB|NNP -RRB-1IN|RP|RB CC0IN|RB CC0IN|RP|RB CC2IN|CC|RB CC2NN|JJ|RB CC2VBP|VB|NN|JJ|RB
CD0IN|RP|RB DT0VBP|VB|NN|JJ|RB DT1IN|RP|RB IN0DT|CC|RB JJ0IN|NN|JJ|RB JJ0JJ|RB NN1IN|JJ|RB
NN2RP|VBP|VB|NN|JJ|RB NNP1IN|RP|RB NNS1IN|NN|JJ|RB PRP1JJ|RB RB0VBP|VB|NN|JJ|RB RB1DT|PDT|RB
RB1RP|VBP|VB|NN|JJ|RB TO1NN|JJ|RB VB0IN|RB VB0IN|RP|RB VB0NN|RB VB1IN|RP|RB VB1JJ|RB VBD2NN|JJ|RB
VBD2NN|RB VBG2EX|RB VBN1VBP|VB|NN|JJ|RB VBP1RP|VBP|VB|NN|JJ|RB VBP2JJ|RB VBZ0NN|JJ|RB""",
            3: """
CC2EX|RB MD1JJ|RB NN1DT|PDT|RB NN1IN|NN|JJ|RB NNP0IN|RP|RB NNP0RB|NNP NNS0IN|NN|JJ|RB
NNS0VBP|VB|NN|JJ|RB NNS1JJ|RB|NNP NNS2JJ|RB PRP0JJ|RB PRP0RP|VBP|VB|NN|JJ|RB PRP1VBP|VB|NN|JJ|RB
RB1IN|JJ|RB RB2VBP|VB|NN|RB RBR1JJ|RB RBS1JJ|RB RBS2JJ|RB TO1IN|RB TO1JJ|RB VB0IN|CC|RB VB2NN|RB
VB2VBP|VB|NN|JJ|RB VBD1VBP|VB|JJ|RB VBG0JJ|RB VBG0RP|VBP|VB|NN|JJ|RB VBZ1NN|JJ|RB VBZ1VBP|VB|JJ|RB
^0VBP|VB|NN|RB|NNP ^1IN|CC|RB""",
            4: """
"1DT|PDT|RB ,1IN|RP|RB CC1IN|CC|RB CC2IN|RB MD2JJ|RB NN0VBP|VB|JJ|RB NNP1NN|JJ|RB NNP1RB|NNP
NNS2JJ|JJR|RB|RBR RB2VBP|VB|JJ|RB VB1RP|VBP|VB|NN|JJ|RB VBD1NN|JJ|RB VBG1NN|JJ|RB VBN0VBP|VB|NN|JJ|RB
VBZ0JJ|RB|NNP""",
            5: """VBP2DT|PDT|CC|RB""",
            6: """IN2IN|RP|RB""",
            7: """RB2IN|RP|RB""",
        },
        "RBR": {
            -3: """CD0JJR|RBR DT2JJR|RB|RBR VB1JJR|RBR|NNP VBZ0JJR|RBR""",
            -2: """CC0JJR|RBR DT1VBP|VB|JJ|JJR|RB|RBR DT2VBP|VB|JJR|RB|RBR NNS2JJ|JJR|RB|RBR VBN2JJR|RBR""",
            -1: """
CD1JJR|RBR DT0VBP|VB|JJ|JJR|RB|RBR IN0JJR|RBR IN1JJR|RBR IN1VBP|VB|JJ|JJR|RB|RBR PRP$2JJR|RBR
RB0VBP|VB|JJR|RB|RBR TO0JJR|RBR VB0JJR|RBR VB1VBP|VB|JJR|RB|RBR ^1JJR|RBR|NNP""",
            1: """,1JJR|RBR DT1JJR|RB|RBR NN1JJR|RBR RB1JJR|RBR|NNP TO1VBP|VB|JJR|RB|RBR VBD2JJR|RBR""",
            2: """DT0JJR|RBR PRP0JJR|RBR VBP1JJR|RBR""",
            3: """NNP0JJR|RBR NNS0JJ|JJR|RB|RBR NNS1JJR|RBR VB0VBP|VB|JJR|RB|RBR ^2JJ|JJR|RB|RBR|NNP""",
            4: """PRP2JJ|JJR|RB|RBR""",
        },
        "RBS": {
            -3: """DT0JJS|RB|RBS IN0JJS|RBS IN2JJS|RBS""",
            -1: """CC0JJS|RBS IN0JJS|RBS|NNP""",
            1: """IN1JJS|RBS|NNP VBZ2JJS|RBS""",
            4: """VBZ1JJS|RB|RBS""",
        },
        "RP": {
            -6: """RB2IN|RP|RB""",
            -5: """,0IN|RP|RB NNP1IN|RP|RB""",
            -4: """CC0IN|RP|RB CD0IN|RP|RB IN0IN|RP|RB NNS2IN|RP|RB VBG0RP|VBP|VB|NN|JJ|RB""",
            -3: """,1IN|RP|RB RB0IN|RP|RB RP0IN|RP|RB""",
            -2: """
"1IN|RP|RB -RRB-1IN|RP|RB CC2IN|RP|RB IN1IN|RP|RB JJ1IN|RP NN0IN|RP NN1RP|VBP|VB|NN|JJ|RB NNP1IN|RP
PRP0RP|VBP|VB|NN|JJ|RB VB1RP|VBP|VB|NN|JJ|RB VBP1IN|RP""",
            -1: """
DT1IN|RP|RB DT1RP|VBP|VB|NN|JJ|RB IN2IN|RP|RB NNP0IN|RP|RB NNS1IN|RP|RB RB0RP|VBP|VB|NN|JJ|RB
VB2RP|JJ|RB VBP0IN|RP|RB ^1IN|RP|RB""",
            1: """
DT0IN|RP|RB NN1IN|RP|RB VB1IN|RP|RB VBD1IN|RP VBD1RP|RB VBP1IN|RP|RB VBZ0IN|RP|RB VBZ1IN|RP|RB""",
            2: """
JJ0IN|RP JJ2IN|RP|RB JJR1IN|RP|RB NNP2IN|RP|RB PRP0IN|RP|RB VB0IN|RP|RB VB0RP|VBP|VB|NN|JJ|RB VBD0IN|RP
VBD0IN|RP|RB VBG1IN|RP VBP0IN|RP VBZ2IN|RP|RB""",
            3: """
NN2IN|RP|RB PRP1IN|RP|RB VBD1IN|RP|RB VBG1IN|RP|RB VBG1RP|VBP|VB|NN|JJ|RB VBG2RP|RB
VBG2RP|VBP|VB|NN|JJ|RB VBN0IN|RP|RB VBZ0IN|RP VBZ2IN|RP""",
            4: """PRP1RP|VBP|VB|NN|JJ|RB VB2IN|RP|RB VBG2IN|RP|RB VBN1IN|RP|RB VBN2IN|RP|RB VBN2RP|RB""",
            5: """PRP2IN|RP|RB VBG0IN|RP|RB""",
            6: """VBN0RP|VBP|VB|NN|JJ|RB""",
        },
        "UH": {
            -2: """"2DT|RB|UH ,1NN|RB|UH""",
            -1: """VBZ1DT|RB|UH""",
            1: """"2UH|NNP""",
            2: """"0DT|RB|UH ^0JJ|RB|UH|NNP""",
            4: """,2NN|RB|UH""",
            5: """,0DT|RB|UH""",
        },
        "VB": {
            -6: """NNP1VBP|VB|NN|JJ""",
            -5: """DT2VBP|VB|NN JJ1VBP|VB|NN""",
            -4: """
CD0VBP|VB|NN DT0VBP|VB|NN DT1VBP|VB|NN JJ2VBP|VB|NN NN0VBP|VB|NN|NNP NN1VBD|VBP|VB|VBN|NN
NNP0VBP|VB|NN|NNP PRP$0VBP|VB|NN TO1VBD|VBP|VB|VBN|NN|NNP TO1VB|NNP VB1VBP|VB|NN|NNP VBZ0VBP|VB|NN
VBZ1VBP|VB|NN|NNP WDT1VBP|VB|NN""",
            -3: """
"0VBP|VB|NN|JJ ,1VBP|VB|NN|NNP :2VBP|VB IN0VBP|VB|NN IN2VBP|VB|NN JJ1VBP|VB|NN|NNP NNPS0VBP|VB|NN
NNS0VBP|VB NNS0VBP|VB|NN|NNP POS0VBP|VB|NN SYM2VBP|VB|NN|NNP TO1VBD|VBP|VB|NN TO2VBP|VB|NN|JJ|RB
VB2VBP|VB|NN|JJ VBD2VBP|VB|NN|JJ VBP1VBP|VB|VBN WP1VBP|VB ^1VBP|VB|NN|NNS|JJ|NNP ^2VBD|VBP|VB|NN|NNP""",
            -2: """
:0VBP|VB|NN|NNP CC0VBP|VB|NNP CC1VBP|VB|NN|NNP CC2VBP|VB|NN|JJ CD1VBP|VB|NN IN1VBP|VB|NN|NNP IN2VBP|VB
JJ0VBP|VB|NN|NNP JJ1VBP|VB|NN|JJ JJ2VBD|VBP|VB|VBN|NN JJ2VBP|VB JJR1VBP|VB|NN JJS2VBP|VB|NN
NN0VBD|VBP|VB|VBN|NN NN1VBP|VB|NN|JJ NN1VBP|VB|NN|JJ|NNP NN2VBP|VB|NN NNP0VBP|VB|JJ|RB NNP2VBP|VB|NN|JJ
NNPS0VBP|VB NNS0VBP|VB|NN NNS1VBD|VBP|VB|VBN NNS1VBD|VBP|VB|VBN|NN NNS1VBP|VB NNS1VBP|VB|NNP
NNS1VBP|VB|NN|NNP NNS2VBP|VB NNS2VBP|VB|JJ|RB NNS2VBP|VB|NN PRP$2VBP|VB|NN PRP1VBD|VBP|VB|VBN|NN
PRP2VBD|VBP|VB|VBN|NN RB0VBP|VB|JJ|NNP RB0VBP|VB|JJ|RB VBD1VBP|VB|NN|JJ|RB VBG0VBP|VB|NN
VBN0VBP|VB|NN|NNP VBP0VBP|VB|VBN VBZ0VBP|VB|VBN WRB2VBP|VB|NN ^1VBP|VB|NN|JJ|RB|NNP""",
            -1: """
"0VBP|VB|JJ "0VBP|VB|NN "2VBP|VB|NN|JJ|NNP ,0VBP|VB|NNP ,0VBP|VB|NN|JJ ,0VBP|VB|NN|JJ|RB
,1VBP|VB|NN|JJ|NNP ,1VBP|VB|NN|JJ|RB|NNP ,2VBP|VB|JJ|RB ,2VBP|VB|NN|JJ :2VBP|VB|NN|JJ :2VBP|VB|NN|NNP
CC0VBP|VB|JJ CC0VBP|VB|NN|JJ|NNP CD1VBP|VB|NN|JJ|NNP CD1VBP|VB|NN|NNP DT1IN|VBP|VB|NN DT1MD|VBP|VB|NN
DT1VBP|VB|JJ DT1VBP|VB|NN|JJ DT1VBP|VB|NN|NNP DT2VBP|VB|JJ DT2VBP|VB|NN|RB IN0VBD|VBP|VB|VBN|NN
IN0VBP|VB|JJ IN0VBP|VB|JJ|RB IN0VBP|VB|NN|JJ IN1IN|VBP|VB|JJ IN1MD|VBP|VB|NN IN1VBP|VB|NN
IN1VBP|VB|NN|JJ|NNP JJ0VBP|VB|NN|JJ|RB|NNP JJ1VBP|VB|NN|JJ|NNP JJ1VBP|VB|NN|JJ|RB JJ2VBP|VB|VBN|NN
JJR2VBP|VB|NN JJS1VBP|VB|NN NN0VBP|VB|JJ|RB NN1IN|VBP|VB|JJ NN1VBP|VB NN1VBP|VB|NN NN1VBP|VB|NN|JJ|RB
NN1VBP|VB|NN|NNP NN2RP|VBP|VB|NN|JJ|RB NN2VBD|VBP|VB|VBN|NN NN2VBP|VB|VBN|NN NNP0IN|VBP|VB|JJ
NNP0VBP|VB|NNP NNPS1VBP|VB NNPS1VBP|VB|NN NNPS2VBP|VB|NN NNS0IN|VBP|VB|JJ NNS0VBP|VB|NNP
NNS0VBP|VB|NN|JJ|RB NNS1MD|VBP|VB|NN NNS1VBP|VB|JJ NNS1VBP|VB|NN|RB NNS2VBD|VBP|VB|VBN|NN
NNS2VBP|VB|NN|JJ POS1VBP|VB|NN POS1VBP|VB|NN|JJ|NNP POS1VBP|VB|NN|JJ|RB POS2VBP|VB|NN
PRP$0VBP|VB|NN|JJ|RB PRP$0VBP|VB|NN|NNP PRP$2VBP|VB|NN|JJ PRP0RP|VBP|VB|NN|JJ|RB PRP0VBP|VB|NNP
PRP1RP|VBP|VB|NN|JJ|RB PRP1VBP|VB|NN|JJ RB0VBD|VBP|VB|VBN|NN RB0VBP|VB|JJR|RB|RBR RB0VBP|VB|NN|RB
RB2VBD|VBP|VB|VBN|NN RB2VBP|VB RB2VBP|VB|JJ|RB RBR0VBP|VB|NN|JJ RP1VBP|VB|NN RP2VBP|VB|NN
TO1RP|VBP|VB|NN|JJ|RB VB1VBP|VB|NN|JJ VB2VBP|VB|NN VBD1VBD|VBP|VB|VBN|NN VBD2RP|VBP|VB|NN|JJ|RB
VBG1VBP|VB|NN|JJ VBG1VBP|VB|NN|NNP VBN1VBP|VB|NN|JJ|RB VBN2VBP|VB|NN VBN2VBP|VB|NN|JJ
VBP0VBD|VBP|VB|VBN|NN VBP0VBP|VB|NN|JJ VBP1RP|VBP|VB|NN|JJ|RB VBP1VBP|VB|NN|JJ VBZ0VBP|VB|JJ|RB
VBZ0VBP|VB|NN|NNP VBZ1VBP|VB|NN|JJ|NNP VBZ2VBP|VB|JJ WDT0VBP|VB|NN WDT1VBP|VB WDT2VBP|VB WDT2VBP|VB|NN
WP0VBP|VB|NN WP1VBP|VB|NN ^0VBP|VB|NN|RB|NNP ^1VBP|VB|JJ|RB|NNP ^1VBP|VB|NN|JJ|JJR|NNP
^1VBP|VB|NN|JJ|JJS|NNP ^1VBP|VB|NN|JJ|NNP ^2VBD|VBP|VB|NN|JJ|NNP ^2VBD|VBP|VB|VBN|NN|NNP
^2VBP|VB|NN|JJ|JJR|NNP ^2VBP|VB|NN|JJ|RB|NNP ^2VBP|VB|NN|NNP""",
            1: """
"0VBP|VB|NN|JJ|RB "1VBP|VB|NN ,1VBD|VBP|VB|VBN|NN ,1VBD|VB|VBN ,1VBP|VB|NNP :0VBP|VB|NN
CC0VBD|VBP|VB|VBN|NN CC0VBP|VB|NN|NNP CC2VBP|VB|NN|JJ|RB DT0VBP|VB DT0VBP|VB|NN|JJ|NNP DT0VBP|VB|NN|NNP
JJ0VBP|VB|NN|JJ JJ2VBP|VB|NN|JJ MD1IN|VBP|VB|JJ MD2VBP|VB|JJ|RB NN0VBP|VB|NN|JJ|RB NN1VBD|VBP|VB|VBN
NNS0VBP|VB|NN|JJ NNS0VBP|VB|VBN NNS1VBP|VB|NN|JJ POS0VBP|VB|NN|JJ PRP$1VBP|VB|NN RB0IN|VBP|VB|JJ
RB1VBP|VB|NN|JJ|NNP RB1VBP|VB|NN|JJ|RB RB2VBP|VB|NN RB2VBP|VB|NN|JJ RB2VBP|VB|NN|RB TO0VBP|VB|NNP
TO1VBP|VB|JJR|RB|RBR VBD1VBP|VB|NN|NNP VBD2VBP|VB|JJ VBG1VBP|VB|NN VBZ1VBD|VBP|VB|VBN|NN
^2VBP|VB|NN|NNS|JJ|NNP""",
            2: """
"2VBP|VB|NN|JJ "2VBP|VB|NN|NNP ,1VBP|VB|JJ|RB ,1VBP|VB|NN|JJ -LRB-1VBP|VB|NN|JJ :2VBP|VB|NN
CC0VBD|VBP|VB|VBN CC1VBD|VBP|VB|VBN|NN CC1VBP|VB CC2VBP|VB NN0VBP|VB|NN|JJ PRP0VBD|VBP|VB|VBN|NN
PRP0VBP|VB|NN PRP1VBP|VB|NN|NNP PRP2VBP|VB|NN RB0RP|VBP|VB|NN|JJ|RB RB0VBP|VB|NN RB0VBP|VB|NN|JJ|NNP
RB0VBP|VB|NN|NNP RB1IN|VBP|VB|JJ RB1VBD|VBP|VB|VBN|NN RB1VBP|VB|NN RB1VBP|VB|NNP RB1VBP|VB|NN|NNP
RB1VBP|VB|VBN TO0VBP|VB TO1VBP|VB|JJR|RBR TO1VBP|VB|NN|JJ|RB VB0VBP|VB|NN|NNP VB1VBP|VB|JJ|RB
VBD0VBP|VB|NN|JJ VBD2IN|VBP|VB|JJ ^0VBP|VB|NNP""",
            3: """
"1VBP|VB|NN|JJ "1VBP|VB|NN|NNS|JJ|NNP "2VBP|VB ,2VBP|VB|NN -LRB-0VBP|VB CC1VBP|VB|NN|JJ CC1VBP|VB|VBN
CC2VBP|VB|NN MD0VBP|VB|NN|JJ MD1VBP|VB MD1VBP|VB|NN NN2VBP|VB|NN|RB NNP0VBP|VB|NN|JJ|NNP PRP1VBP|VB|NN
RB1VBP|VB|JJ SYM1VBP|VB|NN|NNP TO0RP|VBP|VB|NN|JJ|RB TO0VBD|VBP|VB|VBN|NN TO0VBP|VB|NN|NNP
TO1VBP|VB|NN|NNP TO2VBD|VBP|VB|VBN TO2VBP|VB TO2VBP|VB|NN|JJ VB1VBP|VB VBZ2VBP|VB|NN|JJ
^0VBD|VBP|VB|NN|NNP ^0VBD|VBP|VB|VBN|NN|NNP ^0VBP|VB|NN|NNP ^1VBD|VB|VBN|NNP""",
            4: """
,0VBP|VB|NN ,1VBP|VB|NN CC0VBP|VB|NN CC1VBP|VB|NN MD0VBP|VB|NN MD1VBP|VB|NN|JJ|NNP MD2VBP|VB|NN
RB0VBP|VB|NN|JJ|RB RB1VBP|VB|NN|JJ TO0VBP|VB|NN|JJ TO1VBD|VBP|VB|VBN|NN TO1VBP|VB VB2VBP|VB""",
            5: """CC0VBP|VB TO0VBP|VB|NN TO1VBP|VB|NN TO1VBP|VB|NN|JJ""",
            6: """TO2VBP|VB|NN""",
        },
        "VBD": {
            -5: """PRP$1VBD|VBN|JJ VBN2VBD|VBN""",
            -4: """DT2VBD|VBN|JJ IN1VBD|VBN|JJ IN2VBD|VBN|JJ NNS2VBD|VBP|VB|VBN|NN VBD1VBD|VBN VBP0VBD|VBN""",
            -3: """
,2VBD|VBN|JJ DT0VBD|VBP|VB|VBN|NN IN0VBD|VBN|JJ IN1VBD|VBN PRP$2VBD|VBN PRP0MD|VBD RB0VBD|VBN|NNP
VBD1VBD|VBN|JJ VBD2VBD|VBN VBN1VBD|VBN VBP2VBD|VBN|JJ WRB1VBD|VBN WRB2VBD|VBN""",
            -2: """
,0VBD|VBN|JJ|NNP ,1VBD|VBP|VB|VBN|NN ,1VBD|VB|VBN :0VBD|VBN|JJ CC0VBD|VBN|NNP CD0VBD|VBN|JJ
CD1VBD|VBN|JJ CD2VBD|VBN|JJ DT1VBD|VBP|VB|VBN|NN IN0VBD|VBN IN2VBD|VBN NN1VBD|VBN|NN
NNS0VBD|VBP|VB|VBN|NN NNS1VBD|VBP|VB|VBN POS1VBD|VBN|JJ POS2VBD|VBN|JJ PRP0VBD|VBN|NNP PRP2VBD|VBN|NNP
VB0VBD|VBN VBD0VBD|VBN VBD2VBD|VBN|JJ VBP1VBD|VBN VBZ0VBD|VBN VBZ2VBD|VBN WRB2VBD|VBN|JJ""",
            -1: """
"0VBD|VBN|JJ|NNP "2VBD|VBN|NNP "2VBD|VBP|VB|NN|NNS|NNP -RRB-0VBD|VBN :2VBD|VBN|JJ CC0VBD|VBP|VB|VBN
DT1VBD|VBN|JJ|NNP IN1VBD|VBN|JJ|NNP IN1VBD|VBN|NNP NNS1VBD|VBN|NN|JJ|RB POS0VBD|VBN|JJ PRP$1VBD|VBN
PRP0VBD|VBP|VB|VBN|NN PRP2VBD|VBP|VB|VBN|NN RB0VBD|VBN|JJ|NNP RB1VBD|VBN|JJ|NNP RB2VBD|VBP|VB|VBN|NN
RBR2VBD|VBN|JJ TO0VBD|VBP|VB|VBN|NN TO2VBD|VBP|VB|VBN VB0VBD|VBN|JJ VBG2VBD|VBN|JJ VBN0VBD|VBN|JJ
VBN0VBD|VBN|JJ|NNP VBN1VBD|VBN|JJ VBP0VBD|VBP|VB|VBN|NN VBZ0VBD|VBN|NNP ^0VBD|VBN|NNP ^1VBD|VBN|NNP
^2VBD|VBN|JJ|NNP""",
            1: """
"2VBD|VBN ,0VBD|VBN|JJ ,1VBD|VBN|JJ|NNP CC0VBD|VBP|VB|VBN|NN CC1VBD|VBN|NNP CD1VBD|VBN DT1VBD|VBN|NN
DT1VBD|VBN|NNP DT1VBD|VBN|NN|JJ|RB JJ1VBD|VBN|JJ NN0VBD|VBN|JJ NN0VBD|VBP|VB|VBN|NN NN1VBD|VBP|VB|VBN
NN2VBD|VBN NN2VBD|VBP|VB|VBN|NN NNP0VBD|VBP|VB|VBN|NN NNPS2VBD|VBN NNS0VBD|VBN|NNP NNS2VBD|VBN
NNS2VBD|VBN|JJ PRP1MD|VBD PRP1VBD|VBP|VB|VBN|NN RB1VBD|VBN|NN|JJ RB1VBD|VBN|NN|JJ|RB VB0VBD|VBN|NNP
VBP1VBD|VBN|JJ VBZ2VBD|VBN|JJ WDT1VBD|VBN WDT2VBD|VBN WP0VBD|VBN|JJ ^0VBD|NNP""",
            2: """
"0VBD|VBN "0VBD|VBN|JJ CC1VBD|VBP|VB|VBN|NN JJ2VBD|VBP|VB|VBN|NN NN0VBD|VBN NN0VBD|VBN|NNP NN1VBD|VBN
NN1VBD|VBN|NN|JJ|RB NN1VBD|VBP|VB|NN NN2VBD|VBN|JJ NNP1VBD|VBP|VB|VBN|NN NNPS0VBD|VBN NNPS0VBD|VBN|JJ
NNPS1VBD|VBN NNS0VBD|VBN NNS1VBD|VBN NNS1VBD|VBP|VB|VBN|NN PRP0VBD|VBN RB1VBD|VBN|JJ
RB1VBD|VBP|VB|VBN|NN RBR1VBD|VBN|JJ VBN2VBD|VBN|JJ WP0VBD|VBN""",
            3: """
DT0VBD|VBN|JJ|NNP NN1VBD|VBN|JJ NN1VBD|VBP|VB|VBN|NN NNP0VBD|VBN|NNP NNP1VBD|VBN NNP1VBD|VBN|NNP
NNS0VBD|VBN|JJ NNS1VBD|VBN|JJ NNS1VBD|VBN|NNP PRP2VBD|VBN|NN TO1VBD|VBP|VB|NN WDT1VBD|VBN|JJ WP1VBD|VBN""",
            4: """
-RRB-1VBD|VBN NN1VBD|VBN|NNP NNP0VBD|VBN NNP2VBD|VBN NNP2VBD|VBN|JJ NNPS1VBD|VBN|JJ PRP1VBD|VBN
PRP2VBD|VBN|JJ WP2VBD|VBN""",
            5: """NNP1VBD|VBN|JJ PRP2VBD|VBN WDT0VBD|VBN|JJ""",
            6: """PRP1VBD|VBN|JJ""",
            7: """NNP0VBD|VBN|JJ PRP0VBD|VBN|JJ WP1VBD|VBN|JJ""",
        },
        "VBG": {
            -6: """POS2VBG|NN|JJ""",
            -5: """JJ1VBG|NN JJ2VBG|NN|JJ TO2VBG|NN|JJ VBD0VBG|JJ""",
            -4: """"2VBG|NN|NNP CD0VBG|NN CD1VBG|NN JJ2VBG|NN""",
            -3: """
"2VBG|NN|JJ JJ0VBG|NN JJ0VBG|NN|NNP JJ1VBG|NN|JJ JJ1VBG|NN|NNP JJR1VBG|NN PRP$0VBG|NN TO2VBG|NN
VBD0VBG|NN|NNP VBD2VBG|NN|JJ VBN0VBG|NN|NNP VBN1VBG|NN|NNP""",
            -2: """
"0VBG|NN "1VBG|NN|JJ|NNP DT2VBG|JJ JJ0VBG|NN|JJ NN0VBG|NN NN0VBG|NN|JJ NN2VBG|NN NNP0VBG|NN PRP$2VBG|NN
VBG1VBG|NN VBN1VBG|JJ VBP1VBG|NN|JJ VBZ1VBG|NN|NNP ^2VBG|NN|JJ|NNP""",
            -1: """
IN0VBG|JJ NNP2VBG|NN|JJ POS1VBG|NN|JJ POS2VBG|NN PRP$0VBG|NN|JJ RBR1VBG|JJ VB1VBG|JJ VBG0VBG|NN
VBZ2VBG|NN|JJ""",
            1: """
"1VBG|NN|JJ "2VBG|NN|JJ|NNP ,0VBG|NN|JJ CC0VBG|JJ DT0VBG|JJ DT1VBG|NN|JJ DT2VBG|NN|JJ IN1VBG|JJ
NNP0VBG|NNP NNPS0VBG|NN RP0VBG|NN TO1VBG|NN|JJ VB0VBG|NN|JJ VB1VBG|NN VBD1VBG|NN VBN2VBG|NN VBP2VBG|NN
VBZ1VBG|JJ""",
            2: """
,0VBG|NN CC2VBG|NN|JJ IN0VBG|NN IN0VBG|NN|JJ IN2VBG|NN|JJ NN0VBG|NN|JJ|NNP NN1VBG|NN|NNP NNP1VBG|NN|NNP
NNS0VBG|NN NNS2VBG|NN PRP0VBG|NN RB1VBG|JJ RB1VBG|NN RB1VBG|NN|JJ VB0VBG|NN VB0VBG|NN|NNP VBD0VBG|NN
VBD1VBG|JJ VBP0VBG|NN VBP0VBG|NN|JJ VBZ1VBG|NN|JJ VBZ2VBG|NN""",
            3: """
,1VBG|NN IN0VBG|NN|JJ|NNP IN0VBG|NN|NNP IN1VBG|NN IN1VBG|NN|JJ IN2VBG|NN NNS1VBG|NN|JJ POS2VBG|JJ
RB2VBG|NN RBS2VBG|JJ VBN1VBG|NN|JJ ^2VBG|NN|NNP""",
            4: """,2VBG|NN IN1VBG|NN|JJ|NNP NNS2VBG|NN|JJ PRP1VBG|NN RB0VBG|NN|NNP""",
            5: """VB1VBG|NN|JJ VBZ0VBG|NN""",
            6: """RB0VBG|NN""",
        },
        "VBN": {
            -5: """NNP0VBD|VBN|JJ PRP2VBD|VBN""",
            -4: """-RRB-1VBD|VBN NNP0VBD|VBN NNP2VBD|VBN PRP1VBD|VBN VBN2VBD|VBN|JJ WP1VBD|VBN|JJ WP2VBD|VBN""",
            -3: """
DT2VBN|JJ JJ0VBD|VBN|JJ JJ2VBD|VBP|VB|VBN|NN NNP1VBD|VBN NNP1VBD|VBN|JJ NNP1VBD|VBN|NNP NNPS1VBD|VBN|JJ
NNS1VBD|VBN|NNP PRP0VBD|VBN|JJ PRP1VBD|VBN|JJ TO1VBD|VBP|VB|VBN|NN WDT0VBD|VBN|JJ WDT1VBD|VBN|JJ
WP1VBD|VBN WRB2VBD|VBN|JJ""",
            -2: """
"0VBD|VBN "2VBD|VBN|JJ ,1VBD|VBN|JJ|NNP DT1VBD|VBN|NN DT1VBD|VBN|NNP DT2VBD|VBN|NN|JJ NN0VBD|VBN
NN1VBD|VBN NN1VBD|VBN|NNP NN1VBD|VBP|VB|VBN NN2VBD|VBP|VB|VBN|NN NNPS0VBD|VBN NNPS1VBD|VBN NNS0VBD|VBN
NNS1VBD|VBN PRP0VBD|VBN PRP2VBD|VBN|JJ RB1VBD|VBN|NN|JJ RB1VBD|VBP|VB|VBN|NN RBR1VBD|VBN|JJ
TO2VBD|VBP|VB|VBN VBD1VBN|JJ VBN1VBN|JJ WP0VBD|VBN ^1VBD|VBN|JJ|NNP""",
            -1: """
"2VBD|VBN ,2VBD|VBN|JJ CC0VBD|VBP|VB|VBN CC1VBD|VBN|NNP CC1VBP|VB|VBN CD1VBD|VBN DT0VBD|VBN|JJ|NNP
DT1VBD|VBP|VB|VBN|NN DT1VBN|JJ DT1VBP|VB|VBN|NN|JJ DT2VBD|VBN|NN|JJ|RB DT2VBN|NN|JJ IN2VBN|JJ
NN0VBD|VBN|JJ NN0VBD|VBN|NNP NN1VBD|VBN|JJ NN1VBP|VB|VBN|NN|JJ|NNP NN2VBD|VBN NN2VBD|VBN|JJ
NN2VBD|VBN|NN NNP2VBD|VBN|JJ NNPS0VBD|VBN|JJ NNPS2VBD|VBN NNS0VBD|VBN|NNP NNS0VBP|VB|VBN NNS2VBD|VBN
POS1VBD|VBN|JJ PRP0VBD|VBP|VB|VBN|NN PRP2VBD|VBN|NN RBR2VBD|VBN|JJ RBS1VBD|VBN|JJ VB0VBD|VBN|NNP
VBD2VBN|JJ VBG2VBD|VBN|JJ VBP1VBD|VBN|JJ WDT1VBD|VBN WDT2VBD|VBN WP0VBD|VBN|JJ ^0VBD|VBN|NNP
^0VBD|VBP|VB|VBN|NN|NNP ^1VBD|VB|VBN|NNP ^2VBD|VBN|NN|JJ|NNP""",
            1: """
,0VBD|VBN|JJ|NNP ,1VBD|VBP|VB|VBN|NN ,1VBD|VB|VBN ,1VBN|JJ -RRB-0VBD|VBN :2VBD|VBN|JJ CD2VBD|VBN|JJ
DT0VBD|VBN|JJ DT2VBD|VBN|JJ IN0VBD|VBN|JJ|NNP IN0VBD|VBP|VB|VBN|NN NN0VBD|VBP|VB|VBN|NN
NN1VBD|VBN|NN|JJ|RB NNS0VBD|VBP|VB|VBN|NN NNS1VBD|VBP|VB|VBN NNS1VBD|VBP|VB|VBN|NN NNS2VBD|VBN|JJ
PRP$1VBD|VBN PRP1VBD|VBP|VB|VBN|NN RB1VBD|VBN|NN|JJ|RB RB1VBP|VB|VBN VBP2VBD|VBN|JJ VBZ0VBD|VBN|NNP
VBZ0VBD|VBP|VB|VBN|NN VBZ1VBP|VB|VBN|NN ^1VBD|VBN|NNP""",
            2: """
"0VBD|VBN|JJ "2VBD|VBN|NNP CC0VBD|VBN|NNP CC0VBD|VBP|VB|VBN|NN CD1VBD|VBN|JJ DT1VBD|VBN|JJ|NNP
IN0VBD|VBN IN0VBD|VBN|JJ IN1VBD|VBN|JJ|NNP IN1VBD|VBN|NNP IN2VBD|VBN NN1VBD|VBN|NN NN1VBD|VBP|VB|VBN|NN
NNS2VBD|VBP|VB|VBN|NN PRP0VBD|VBN|NNP PRP2VBD|VBN|NNP RB0VBD|VBN|JJ|NNP RB2VBN|JJ TO1VBD|VBN|JJ
VB0VBD|VBN VBD0VBD|VBN VBD0VBD|VBP|VB|VBN|NN VBD0VBN|JJ VBD1VBD|VBN|JJ VBD2VBD|VBN|JJ VBN1VBD|VBN|JJ
VBP0VBD|VBP|VB|VBN|NN VBP0VBP|VB|VBN VBP1VBD|VBN VBZ0VBD|VBN VBZ0VBP|VB|VBN VBZ1VBD|VBN|JJ VBZ2VBD|VBN
^2VBD|VBP|VB|VBN|NN|NNP""",
            3: """
CD0VBD|VBN|JJ IN1VBD|VBN IN1VBD|VBN|JJ IN2VBD|VBN|JJ NNP1VBD|VBP|VB|VBN|NN PRP$1VBD|VBN|JJ PRP$2VBD|VBN
RB0VBD|VBN|NNP RB0VBD|VBP|VB|VBN|NN VBD1VBD|VBP|VB|VBN|NN VBD2VBD|VBN VBN1VBD|VBN VBP0VBN|JJ
VBP1VBP|VB|VBN WRB1VBD|VBN WRB2VBD|VBN ^2VBD|VBN|JJ|NNP""",
            4: """"0VBD|VBN|JJ|NNP RB2VBD|VBP|VB|VBN|NN VBD1VBD|VBN VBP0VBD|VBN""",
            5: """NNS1VBD|VBN|NN|JJ|RB VBN2VBD|VBN""",
        },
        "VBP": {
            -5: """CC0VBP|VB VBG1VBP|VB|NN ^0VBP|VB|NNP""",
            -4: """TO1VBP|VB VB2VBP|VB""",
            -3: """
"2VBP|VB "2VBP|VB|NN -LRB-0VBP|VB CD2VBP|VB|NN|NNP DT0VBP|VB|NN|NNP DT1VBP|VB|NN|RB JJ0VBP|VB|NN
JJ0VBP|VB|NN|JJ JJS2VBP|VB|NN MD1VBP|VB NN0VBP|VB|NN PRP1VBP|VB|NN|JJ|RB RB0VBP|VB|NN|NNP
RB1VBP|VB|NN|JJ RB1VBP|VB|VBN TO2VBP|VB VB0VBP|VB|NN|NNP VB1VBP|VB VBD2VBP|VB|NN VBN1VBP|VB|NN""",
            -2: """
,1VBP|VB|JJ|RB :0VBP|VB|NN CC1VBP|VB CC1VBP|VB|NN CC2VBP|VB CD1VBP|VB|NN CD2VBP|VB|NN DT1MD|VBP|VB|NN
DT1VBP|VB|NN|NNP DT2VBP|VB|NN JJ0VBP|VB|NN|NNP JJ2VBP|VB|NN JJR0VBP|VB|NN JJS1VBP|VB|NN NN0VBP|VB|JJ|RB
NN2VBP|VB|NN|JJ NNP1VBP|VB|NN|JJ|NNP POS0VBP|VB|NN PRP$1VBP|VB|NN PRP$2VBP|VB|NN RB0VBD|VBP|VB|VBN|NN
RB1VBP|VB|NNP TO0VBP|VB WDT2VBP|VB|NN|JJ""",
            -1: """
"0VBP|VB|NN "0VBP|VB|NN|JJ "1VBP|VB|NN|JJ "2VBP|VB|NN|JJ|NNP "2VBP|VB|NN|NNP ,0VBP|VB|NN|JJ ,1VBP|VB|NN
,1VBP|VB|NNP ,1VBP|VB|NN|JJ|NNP ,2VBP|VB|JJ|RB ,2VBP|VB|NN|JJ -LRB-1VBP|VB|NN|JJ :2VBP|VB|NN
CC1VBP|VB|VBN CD0VBP|VB|NN DT0VBP|VB DT0VBP|VB|NN|JJ|NNP DT1VBP|VB|JJ DT1VBP|VB|VBN|NN|JJ
DT2VBP|VB|JJ|RB DT2VBP|VB|NN|RB IN0VBP|VB|JJ IN0VBP|VB|NN|JJ IN1MD|VBP|VB|NN IN1VBP|VB|NN
IN1VBP|VB|NN|NNP IN2VBP|VB|JJ IN2VBP|VB|NN IN2VBP|VB|NN|JJ|NNP IN2VBP|VB|NN|RB JJ1VBP|VB|NN|JJ
JJ1VBP|VB|NN|NNS|JJ JJ2VBP|VB|NN|JJ JJS0VBP|VB|NN MD0VBP|VB|NN NN0VBD|VBP|VB|VBN|NN NN0VBP|VB|NN|JJ
NN1VBD|VBP|VB|NN NN1VBD|VBP|VB|VBN|NN NN1VBP|VB|NN NN1VBP|VB|NN|NNP NN2VBP|VB|NN NN2VBP|VB|NN|RB
NNP0VBD|VBP|VB|VBN|NN NNP0VBP|VB|NN|JJ NNP0VBP|VB|NN|JJ|NNP NNP1VBP|VB|NN|NNP NNP1VBP|VB|NN|NNS|JJ|NNP
NNP1VBP|VB|NN|RB|NNP POS1VBP|VB|NN PRP$0VBP|VB|NN PRP$1VBP|VB|JJ PRP0VBD|VBP|VB|VBN|NN
RB0VBP|VB|NN|JJ|NNP RB0VBP|VB|NN|JJ|RB RB1IN|VBP|VB|JJ RB1RP|VBP|VB|NN|JJ|RB RB1VBD|VBP|VB|VBN|NN
RB1VBP|VB|NN|JJ|RB RB1VBP|VB|NN|RB RB2VBP|VB|JJ|RB RB2VBP|VB|NN|NNP RB2VBP|VB|NN|RB RP2VBP|VB|NN
SYM0VBP|VB|NN|NNP SYM2VBP|VB|NN|NNP TO0VBP|VB|NNP TO1VBP|VB|NN|NNP VB0VBP|VB|NN|JJ|RB VB1VBP|VB|NN|JJ
VB2VBP|VB|NN VBD0VBD|VBP|VB|VBN|NN VBD0VBP|VB|JJ|RB VBD0VBP|VB|NN|JJ VBD2IN|VBP|VB|JJ VBD2VBP|VB|NN|JJ
VBG0VBP|VB|NN VBN0VBP|VB|NN VBN1VBP|VB|NN|JJ|NNP VBN2VBP|VB|NN VBP1RP|VBP|VB|NN|JJ|RB
VBP1VBP|VB|NN|JJ|NNP VBZ1VBP|VB|JJ VBZ1VBP|VB|VBN|NN VBZ2VBP|VB|JJ ^2VBD|VBP|VB|VBN|NN|NNP
^2VBP|VB|NN|NNP""",
            1: """
"1VBP|VB|NN "2VBP|VB|NNP ,0VBP|VB|NN ,1VBP|VB|NN|JJ ,1VBP|VB|NN|NNP ,2VBP|VB|NN CC0VBP|VB|JJ
DT0VBP|VB|NN DT1IN|VBP|VB|NN DT1RP|VBP|VB|NN|JJ|RB DT1VBP|VB|NN DT1VBP|VB|NN|JJ NN1VBP|VB
NNP0VBP|VB|NN|NNP NNPS1VBP|VB NNPS1VBP|VB|NN|NNP NNS0VBP|VB|NNP NNS0VBP|VB|VBN NNS1MD|VBP|VB|NN
NNS2VBP|VB|NN|JJ|RB PRP0VBP|VB|NNP PRP1IN|VBP|VB|JJ PRP1VBP|VB|NN|NNP PRP2VBP|VB|NN|NNP RB0VBP|VB|JJ|RB
RB1VBP|VB|NN|JJ|NNP RB2VBP|VB VBZ0VBP|VB|JJ|RB VBZ0VBP|VB|NN|NNP VBZ2VBP|VB|NN|JJ WDT1VBP|VB WDT2VBP|VB""",
            2: """
,0VBP|VB|NNP CC0VBP|VB|NN|NNP CC1VBP|VB|NN|NNP CD1VBP|VB|NN|NNP IN2VBP|VB JJ2VBP|VB NN0VBP|VB|NN|NNP
NN1VBP|VB|NN|JJ NNP1VBP|VB|NN|JJ NNPS0VBP|VB NNPS0VBP|VB|NN NNS0VBD|VBP|VB|VBN|NN NNS1VBD|VBP|VB|VBN
NNS1VBP|VB NNS1VBP|VB|NNP NNS1VBP|VB|NN|RB NNS2VBP|VB RB0RP|VBP|VB|NN|JJ|RB RB0VBP|VB|NN|RB
VBZ0VBD|VBP|VB|VBN|NN VBZ1VBP|VB|NN VBZ1VBP|VB|NN|NNP ^1VBP|VB|NN|JJ|NNP""",
            3: """
:2VBP|VB CC0VBP|VB|NNP NN1VBP|VB|JJ NNP0VBP|VB|JJ|RB NNPS2VBP|VB|NN NNS0VBP|VB NNS0VBP|VB|NN|JJ|RB
NNS1VBD|VBP|VB|VBN|NN NNS1VBP|VB|NN|JJ NNS1VBP|VB|NN|JJ|NNP NNS1VBP|VB|NN|JJ|RB NNS2VBP|VB|NN|JJ
PRP0VBP|VB|NN PRP2VBD|VBP|VB|VBN|NN RB0IN|VBP|VB|JJ RB0VBP|VB|NN RB0VBP|VB|NN|JJ RB1VBP|VB|NN|NNP
WDT0VBP|VB|NN WDT1VBP|VB|NN|JJ WP0VBP|VB|NN WP1VBP|VB""",
            4: """
CC2VBP|VB|NN|JJ NNS0VBP|VB|NN NNS1VBP|VB|JJ NNS1VBP|VB|NN NNS1VBP|VB|NN|NNP NNS2VBP|VB|JJ|RB
PRP1VBP|VB|NN PRP2VBP|VB|NN RB1VBP|VB|NN RB2VBP|VB|NN VBZ0VBP|VB|NN WDT1VBP|VB|NN""",
            5: """CC0VBP|VB|NN|JJ|NNP NNS0VBP|VB|NN|JJ NNS2VBP|VB|NN WP1VBP|VB|NN""",
            6: """NNPS1VBP|VB|NN NNS0VBP|VB|NN|NNP""",
        },
        "VBZ": {
            -5: """VBG1VBZ|NNS""",
            -4: """DT1VBZ|NN|NNS IN0VBZ|NNS IN2VBZ|NNS NNP2PRP|POS|VBZ VBZ1VBZ|NNS|NNP""",
            -3: """
CD1VBZ|NNS CD1VBZ|NNS|NNP CD2VBZ|NNS IN1VBZ|NNS IN1VBZ|NNS|NNP JJ0VBZ|NN|NNS JJ1VBZ|NNS JJ1VBZ|NNS|NNP
JJ2VBZ|NNS JJ2VBZ|NNS|NNPS POS1VBZ|NNS PRP$0VBZ|NNS PRP$1VBZ|NNS PRP$1VBZ|NNS|NNP PRP$2VBZ|NNS
TO2VBZ|NNS VBG0VBZ|NNS VBN1VBZ|NNS WRB1VBZ|NNS ^1VBZ|NNS|NNP""",
            -2: """"2VBZ|NNS|NNP DT2VBZ|NNS JJ0VBZ|NNS|NNP NNS1PRP|POS|VBZ VBD2VBZ|NNS VBN2VBZ|NNS""",
            -1: """
"1VBZ|NNS|NNP CD1PRP|POS|VBZ DT0VBZ|NNS DT1VBZ|NNS|NNP IN0VBZ|NNS|NNP JJ0VBZ|NNS JJ0VBZ|NNS|RB
JJ1VBZ|NNS|RB JJR1VBZ|NNS NN0PRP|POS|VBZ NNP1PRP|POS|VBZ RB0PRP|POS|VBZ RP1VBZ|NNS TO1VBZ|NNS VB0VBZ|NNS
VBG2VBZ|NNS""",
            1: """
"2VBZ|NNS ,2VBZ|NNS -RRB-0VBZ|NNS CC0VBZ|NNS|NNP NN1VBZ|NNS NN2VBZ|NNS NNS0VBZ|NNS NNS2VBZ|NNS
VBZ1VBZ|NNS WDT0VBZ|NNS WP1PRP|POS|VBZ""",
            2: """
,1VBZ|NNS DT0VBZ|NNS|NNP NN0VBZ|NNS|RB NNP2VBZ|NNS NNS1VBZ|NNS PRP0VBZ|NNS|NNP RB1PRP|POS|VBZ""",
            3: """
"1POS|VBZ|NN|NNS|NNP ,0VBZ|NNS DT0PRP|POS|VBZ NN0VBZ|NNS|NNP NNP0VBZ|NNS NNP0VBZ|NNS|NNP NNP1VBZ|NNS
NNP1VBZ|NNS|NNP POS0VBZ|NNS|NNP PRP1VBZ|NNS PRP1VBZ|NNS|NNP RB0VBZ|NNS|NNP WP0VBZ|NNS WP1VBZ|NNS
WP2VBZ|NNS""",
            4: """PRP2VBZ|NNS RB0VBZ|NNS RB1VBZ|NNS|NNP RB2VBZ|NNS""",
            5: """PRP0VBZ|NNS RB1VBZ|NNS""",
        },
        "WDT": {
            -6: """CC2IN|DT|WDT""",
            -5: """IN2IN|DT|WDT VBD2IN|DT|WDT""",
            -4: """,0IN|DT|WDT""",
            -3: """IN0IN|DT|WDT RB2WDT|WP VB1WDT|WP VBN2IN|DT|WDT VBP2IN|DT|WDT""",
            -2: """IN1IN|DT|WDT TO1WDT|WP VB2IN|DT|WDT VBD0IN|DT|WDT""",
            -1: """
JJ1IN|DT|WDT PDT1IN|DT|WDT RP1IN|DT|WDT TO0IN|DT|WDT TO2IN|DT|WDT VBG1IN|DT|WDT VBG2IN|DT|WDT
VBP1IN|DT|WDT VBZ2IN|DT|WDT WRB2IN|DT|WDT ^1IN|DT|WDT ^2IN|DT|WDT""",
            1: """:1IN|DT|WDT VBD2WDT|WP VBG1WDT|WP ^2WDT|WP""",
            2: """
NNP1IN|DT|WDT NNP2IN|DT|WDT NNPS2IN|DT|WDT NNS2IN|DT|WDT RB1IN|DT|WDT TO2WDT|WP VB2WDT|WP VBD1IN|DT|WDT""",
            3: """-RRB-2IN|DT|WDT CD2IN|DT|WDT DT2IN|DT|WDT NN2IN|DT|WDT NNS0IN|DT|WDT PDT2IN|DT|WDT""",
            4: """CD1IN|DT|WDT""",
            5: """NN1IN|DT|WDT""",
            6: """NNS1IN|DT|WDT""",
        },
        "WP": {
            -2: """TO2WDT|WP VB2WDT|WP""",
            -1: """VBD2WDT|WP VBG1WDT|WP ^2WDT|WP""",
            2: """TO1WDT|WP""",
            3: """RB2WDT|WP VB1WDT|WP""",
        },
    },
    "tags": {
        "CC": {
            -6: """CD/NNS NNP/IN""",
            -5: """VBD/IN""",
            -4: """NN/IN VBZ/NN""",
            -3: """"/CC ,/DT ,/WRB :/IN IN/DT JJ/NN NNS/, VBP/VBG ^/,""",
            -2: """
,/NN CC/VBZ IN/PRP$ NNP/: NNP/VBD NNPS/MD NNS/NN NNS/VBP PRP/, RB/VBG VBN/DT VBP/, VBP/IN WP/VBZ ^/RB""",
            -1: """
,/CC ,/PRP CC/CC CC/NNP CC/VBN CD/JJ CD/NN DT/NN DT/NNS JJ/NNPS JJ/TO JJS/NN MD/VB NN/DT NN/SYM NN/TO
NNP/NNP NNP/NNPS NNP/TO NNPS/VBP NNS/TO NNS/VBN PRP/NN RB/VBP TO/DT TO/NNPS VB/JJR VB/VBN VBD/, VBD/VBG
VBG/NN VBG/PRP VBN/IN VBP/RB VBZ/VBN WDT/VBD WDT/VBP ^/-LRB- ^/DT ^/NN""",
            1: """
"/NNP "/PRP ,/RB :/" CC/NN IN/, IN/NNP IN/VBG JJ/: JJ/NNP NN/, NN/NNS NN/VBZ NNP/DT NNP/NN NNP/VBZ
NNS/CC NNS/NNP NNS/RB PDT/DT PRP$/NN PRP/DT RB/CD RB/JJ RB/PRP RBS/RB VB/, VB/IN VB/RP VB/TO VBD/"
VBD/NN VBD/VBN VBG/RB VBG/TO VBN/NN VBP/VBN VBZ/DT WP/VBD ^/" """,
            2: """DT/, DT/JJ DT/VBZ IN/JJ IN/NNS JJ/, NNP/SYM NNS/IN NNS/VBZ RB/VB TO/VB VB/DT VBZ/: ^/IN""",
            3: """,/WP CC/DT CD/, IN/IN IN/NN JJ/NNS NN/: WDT/MD""",
            4: """,/IN NN/VBD NNP/VBP RB/, VB/NNP VBG/IN""",
            5: """VBN/TO ^/^""",
        },
        "CD": {
            -4: """,/VBG PRP/VBP""",
            -3: """DT/, DT/CD NNP/NNP PRP/IN RB/VBD RP/DT VBZ/VBZ""",
            -2: """
,/VBD -LRB-/JJ :/DT CD/IN DT/VBZ IN/: IN/VBG JJ/TO JJS/DT NN/, NN/VBZ NNS/: NNS/IN POS/" POS/CD RB/,
RB/IN RB/TO VBZ/PRP ^/WP""",
            -1: """
"/CD "/WDT -LRB-/DT -LRB-/RB CC/IN CD/-RRB- CD/: DT/DT DT/IN DT/JJ DT/NN JJ/NNS JJ/WDT MD/VB NN/MD
NN/NNS NN/VB NNP/CC NNP/IN NNP/NN NNP/NNPS NNS/, NNS/CC NNS/VB POS/NN POS/VBG RB/NN RB/VB RB/WRB TO/NNP
TO/PRP$ VB/: VB/CC VB/JJ VB/RP VB/VBG VBD/CD VBD/IN VBD/TO VBG/RP VBG/WRB VBN/TO VBP/DT VBZ/DT VBZ/JJ
VBZ/NNP VBZ/TO ^/RB ^/^""",
            1: """
"/DT "/JJ "/RB $/CD ,/NN ,/RB :/CC :/RB CC/VBD CD/TO DT/JJS EX/VBZ IN/DT IN/RB JJR/IN NN/RB NN/WRB NNP/,
NNP/POS NNP/SYM NNP/VBP NNP/VBZ NNPS/IN NNS/TO PRP$/VBG PRP/TO RB/RB RB/VBG VB/DT VB/TO VBD/, VBD/DT
VBD/PRP$ VBG/PRP$ VBN/IN VBP/PRP$ VBZ/RB ^/DT ^/IN ^/NN""",
            2: """
,/DT :/VBG :/VBZ CC/RB CC/VBG DT/RB IN/CD IN/PRP$ JJ/CC NN/TO NN/VBG NNS/VBP PRP$/JJ PRP/VBZ TO/DT VB/NN
VBD/VBN VBN/, WRB/DT""",
            3: """CC/DT CD/, DT/$ NN/POS PRP/VBD RP/TO TO/VB""",
            4: """CC/NNP IN/IN VBN/DT VBZ/PRP$""",
            5: """VBP/VBG ^/" """,
            6: """NN/IN""",
        },
        "DT": {
            -6: """DT/NN""",
            -5: """,/VBG NN/VBZ NNP/VBZ PRP/MD VB/JJR VBP/NN VBZ/VBG""",
            -4: """
"/VB ,/VBD :/VBG :/VBZ CC/VB DT/NNS JJ/: NN/NNP NNS/" NNS/RB NNS/VBZ VB/JJ VB/NNP VBG/NN VBN/TO VBN/VBN
VBN/VBP VBP/RB""",
            -3: """
CD/VBZ IN/, JJ/NNP NN/NN NN/POS NNP/" NNS/, NNS/VB NNS/VBP PRP/RB RB/: RB/CD RB/VBD VBD/, VBG/PRP VBN/IN
VBZ/PRP WDT/MD""",
            -2: """
"/CC "/NNS ,/IN ,/VBZ :/NNS CC/NNS CC/PRP CD/CC CD/VBP DT/IN IN/NN NN/" NN/-LRB- NN/: NN/VBD NN/VBP
NNP/, NNP/VBG NNPS/IN NNS/VBG RB/IN RB/RB RB/VBZ RP/IN TO/PRP VBP/DT VBZ/" VBZ/, VBZ/NNS VBZ/WRB WRB/RB""",
            -1: """
"/DT "/JJ "/NN "/NNP ,/NN ,/VBN ,/WP :/" :/DT :/NN :/RB CC/JJ CC/VBN CD/" CD/NN CD/NNPS DT/JJ DT/RB
DT/VBN DT/VBP IN/JJ IN/NNP IN/RB JJ/" JJ/-LRB- JJ/JJ JJ/NN JJ/NNPS JJ/RB JJ/TO NN/IN NN/RB NN/SYM
NNP/-RRB- NNP/CD NNP/SYM NNPS/VBP NNS/-RRB- NNS/DT PRP$/NN PRP/IN PRP/VBD PRP/VBN PRP/VBZ RB/JJR RB/NNS
RB/RBR RB/VBG RB/VBP RB/WRB TO/DT TO/NNPS TO/RB VB/" VB/NN VB/NNS VB/VBZ VB/WRB VBD/" VBD/DT VBD/JJ
VBD/NNS VBD/VB VBD/VBD VBG/, VBG/CC VBG/NNS VBG/RB VBG/TO VBN/DT VBN/NN VBN/NNP VBN/NNS VBN/RB VBN/VBG
VBP/NNS VBP/VB ^/NNS ^/PRP ^/VBG""",
            1: """
"/RB ,/MD ,/VB ,/WDT :/IN :/VBD CC/IN CC/MD CC/NN CC/NNP CC/VBD CC/WRB DT/, DT/: DT/CC DT/NNP DT/VBG
EX/VBD EX/VBZ IN/" IN/DT IN/PRP IN/VBG IN/WRB JJ/CC JJ/IN JJ/VBZ JJR/IN NN/NNS NN/VB NN/VBG NN/WDT
NNP/JJ NNP/NNP NNP/NNS NNP/RB NNP/TO NNPS/NN NNPS/NNP NNPS/WP NNS/MD NNS/VBN PRP$/NNS PRP$/VBG PRP/NN
PRP/VBG RB/NN RB/VB TO/RBR VB/VBN VBD/NN VBD/VBN VBG/" VBG/IN VBN/" VBN/RP VBP/RP VBP/VBZ VBZ/IN VBZ/VBN
WDT/VBD WP/MD WP/VBZ WRB/JJ ^/EX ^/IN ^/NNP ^/RBR ^/VB ^/WRB""",
            2: """
"/IN ,/CC :/VBP CD/NNS CD/VBG DT/VBZ IN/: IN/NNS JJ/, NNP/: NNP/VBP NNS/: NNS/TO PRP/CC PRP/NNP PRP/NNS
RB/TO RB/VBN UH/, VB/DT VB/RB VB/TO VB/VBG VBD/: VBN/, VBN/CC VBP/, VBP/JJ VBZ/DT ^/-LRB- ^/CC ^/VBN""",
            3: """
,/VBP ,/WRB CD/IN DT/VBD NN/, NN/TO NNPS/, POS/NN RBR/, TO/VBG VB/RP VBD/PRP VBG/VBN VBP/IN VBP/VBN
WDT/VBP WDT/VBZ WP/VBP""",
            4: """,/RB CC/DT CC/RB TO/NN VB/IN VB/PRP VBD/NNP VBD/RB VBP/VBG ^/VBD ^/^""",
            5: """MD/VB TO/VB VBD/VBG VBP/PRP ^/" ^/NN""",
            6: """,/" CC/VBZ NNP/IN NNS/IN VBD/IN ^/RB""",
            7: """CC/VBG ^/VBZ""",
            8: """PRP/VBP""",
        },
        "EX": {
            -3: """:/IN JJ/NN WP/VBP""",
            -2: """IN/VBG RB/CC RB/VBZ TO/VB VB/VBN WRB/NNS""",
            -1: """
CC/PRP CD/NNPS DT/JJ IN/RB MD/VB NN/NN NNP/VBP NNP/VBZ NNS/IN NNS/RB PRP$/NN PRP/VBD PRP/VBZ RB/IN RB/RB
RB/VBD VBD/JJ VBD/RB VBD/VBN VBG/DT VBG/IN VBG/JJR VBN/IN VBP/PRP WDT/VBP ^/NNS ^/PRP""",
            1: """
"/MD ,/VBP CC/VBZ DT/NN IN/NN IN/NNP JJ/CC JJ/NNS NN/, NN/RB NN/VBZ NNS/, NNS/CC NNS/VBP POS/NN PRP/VB
PRP/VBP RB/VB VB/CC VB/JJ VBD/, VBP/JJ VBZ/IN ^/VBD ^/WRB""",
            2: """NN/NNS VBZ/DT ^/IN ^/RB ^/VBZ""",
            3: """,/CC NNP/: NNP/VBD""",
            4: """WP/VBZ""",
        },
        "FW": {
            -4: """IN/NNP""",
            -3: """VBD/NNP""",
            -2: """CD/, DT/NNP NNS/, NNS/NNP PRP/-LRB-""",
            -1: """
:/NN :/NNP :/RB CC/DT DT/CD IN/IN NN/NN NNP/, NNP/. NNP/NN PRP/VBD RB/, TO/VB UH/, VBD/TO VBG/" VBN/JJ
VBZ/NNP ^/IN ^/NN""",
            1: """DT/JJ JJ/: JJ/JJ JJ/NNP NN/SYM NNP/NNP NNS/-LRB- VBD/DT""",
            2: """"/-LRB- ,/IN ,/NNP JJ/, JJ/NN NN/CC NNP/: NNP/IN RP/DT""",
            3: """NN/-LRB- NN/NNP VB/NNP VBZ/NN""",
            4: """NN/,""",
            5: """-LRB-/NNP IN/DT""",
        },
        "IN": {
            -9: """CC/RB""",
            -7: """^/VBZ""",
            -6: """DT/JJ DT/VBZ NN/" ^/VB""",
            -5: """"/PRP CC/DT JJ/VBG UH/, ^/IN""",
            -4: """CC/VBZ DT/RB DT/VBG JJS/NNS NNPS/VBP PRP/RB RB/CD VB/IN ^/NNP ^/VBD""",
            -3: """
"/VB ,/PRP CC/VBG CD/TO DT/JJS DT/NNP EX/VBP IN/" IN/CD IN/DT IN/VBN JJR/IN NN/IN NNP/: NNP/POS NNP/VB
NNP/VBP NNPS/NN NNS/CC PDT/DT PRP/MD RB/VB TO/CD TO/RB VBP/, VBP/DT VBZ/IN WDT/VBD ^/CC ^/RB""",
            -2: """
,/VB ,/VBP ,/WP ,/WRB CC/JJ CC/NNS CC/VBD CC/VBP CD/CC IN/: IN/JJ IN/NN JJ/CC JJS/VBN MD/, NN/, NN/JJ
NN/PRP NN/TO NNP/" NNP/IN NNP/VBG NNP/VBN NNPS/IN NNPS/VBG NNS/JJ NNS/TO PRP$/VBG PRP/NNP PRP/NNS RB/,
RB/TO RB/VBN RP/CC TO/JJ TO/NN VB/" VB/DT VBD/: VBD/VBG VBD/VBN VBG/PRP VBG/VBN VBP/RP VBP/VBG VBZ/CD
WP/VBZ ^/DT ^/VBN""",
            -1: """
"/DT "/RB $/CD ,/JJ -RRB-/, :/NN :/RB :/VBD CC/IN CC/MD CC/NN CC/WRB CD/, CD/NNPS DT/CD DT/NNS DT/VBP
EX/VBD FW/NNP IN/IN IN/JJS IN/PDT IN/TO IN/VBG JJ/, JJ/IN JJ/PRP JJR/CC JJS/NN MD/DT NN/-RRB- NN/SYM
NN/WDT NN/WP NNP/-LRB- NNP/DT NNP/TO NNPS/" NNPS/NNP NNPS/RB NNS/, NNS/IN NNS/NNS NNS/WDT PRP$/JJ PRP/CC
PRP/DT PRP/VB PRP/VBD RB/NN RB/PRP RBR/, RP/IN TO/RBR TO/VBG VB/PRP$ VB/RP VB/TO VBD/DT VBD/IN VBN/CC
VBN/PRP$ VBN/VBD VBN/VBP VBP/VBZ VBZ/DT VBZ/TO WP/DT WP/MD WP/NN ^/, ^/RBR ^/VBG ^/WRB""",
            1: """
"/-LRB- "/JJ "/NNP "/NNS ,/NN ,/NNP ,/NNS ,/RB ,/VBN -RRB-/VBD :/NNS :/VBP :/VBZ CC/, CC/RBR CD/CD
CD/NNP CD/NNS CD/VBN DT/NN DT/VBN IN/NNS IN/PRP$ IN/VBP JJ/JJ JJ/RB JJ/VBP JJR/NNS NN/NN NN/NNS NN/RB
NN/VB NN/VBN NNP/-RRB- NNP/CD NNP/VBZ NNS/: NNS/DT NNS/POS NNS/VBP POS/NNS PRP/JJ RB/: RB/IN RB/JJR
RB/RBR RB/VBP RBR/JJ RP/, RP/NNP TO/, TO/DT VB/, VB/VBZ VBD/JJR VBD/NNPS VBD/PRP VBD/TO VBG/IN VBG/NNP
VBN/" VBN/, VBN/IN VBN/RP VBP/RB VBP/VBN VBZ/" VBZ/, VBZ/EX VBZ/JJR VBZ/NNP VBZ/RBS VBZ/VB VBZ/VBG
VBZ/VBZ WRB/JJ WRB/RB""",
            2: """
"/TO ,/CC ,/VBZ :/" CC/CD CC/NNPS CD/JJ CD/RB CD/VBP JJ/NNPS JJS/, NN/: NNP/, NNP/CC NNPS/DT POS/NNP
POS/RB PRP$/NN RB/NNP TO/NNPS VB/NNPS VB/PRP VB/VBN VBD/JJ VBD/RP VBG/NNS VBN/DT VBN/VBG VBZ/NNS VBZ/RB
VBZ/VBN VBZ/WRB""",
            3: """
"/VBD ,/DT ,/VBD -RRB-/VBZ :/CD CD/IN CD/VBZ DT/, IN/NNP IN/NNPS JJ/NN JJ/NNP JJ/TO JJR/NN NN/NNP NN/VBZ
NNP/SYM NNP/VBD NNPS/, NNS/VBD NNS/VBG PRP/VBN PRP/VBZ RB/CC RB/JJ RB/RB RB/VBD RB/VBZ TO/NNS VB/NNP
VB/NNS VBD/, VBD/NN VBG/, VBG/RB VBG/RP VBG/VBG VBN/TO VBP/IN VBP/VB VBZ/NN VBZ/PRP ^/NNS""",
            4: """
"/CC "/NN ,/" CC/NNP JJ/" NN/CC NNP/NN NNP/NNS NNS/VB NNS/VBN VB/JJ VB/NN VBD/NNP VBG/NN VBN/NNS VBN/RB
VBN/VBN""",
            5: """,/VBG JJ/NNS NNS/RB POS/NN VB/JJR VBP/JJ WDT/VBZ""",
            6: """:/IN VBD/NNS""",
            7: """JJ/: NNS/" TO/PRP""",
        },
        "JJ": {
            -8: """-RRB-/CC""",
            -6: """CD/NNP NNP/NNP NNP/NNS NNP/SYM NNS/RB ^/NN""",
            -5: """"/JJ ./, CD/VBG POS/NN VBG/NNP""",
            -4: """-RRB-/, -RRB-/DT :/JJ DT/$ JJ/" NN/SYM NNP/JJ NNP/NN NNS/NN TO/NN VBP/NNP WRB/NNS ^/VBG""",
            -3: """
$/CD ,/NNP :/NNP :/PRP CD/, CD/WDT DT/NNP DT/NNS JJ/NN JJ/NNP JJ/VBP JJ/WRB JJR/, NN/-LRB- NN/VBN NN/WDT
NNP/CC NNP/MD NNP/VBG NNP/VBP PRP$/NNP PRP$/VBG PRP/MD RB/: RB/NNP RB/PRP$ RBR/IN TO/" TO/IN TO/JJR
TO/NNP VB/: VB/NN VB/RP VBD/VBD VBG/WRB VBN/" VBN/NNP VBN/NNS WP/VBP WRB/PRP""",
            -2: """
"/PRP$ "/SYM "/TO "/UH "/VBD "/WDT ,/MD ,/PRP ,/VBN ,/WDT -LRB-/CD -LRB-/DT :/PRP$ :/VBD CC/IN CC/NNP
CC/VBG CC/VBP DT/NNPS DT/PRP$ IN/NNP IN/TO JJ/JJ JJ/JJS JJ/NNS JJ/SYM JJR/NNP JJS/, MD/RB NN/" NN/DT
NN/NN NN/NNP NN/WP NNP/" NNP/, NNP/-RRB- NNP/: NNP/RB NNP/TO NNP/VB NNPS/, NNPS/-LRB- NNPS/: NNS/:
NNS/DT POS/" POS/NNP POS/VBN PRP/PRP$ RB/TO RBR/DT RBR/JJ RP/CC SYM/" SYM/NNP TO/RBR UH/, VB/NNP VB/TO
VBD/CC VBD/NN VBD/PRP VBG/NN VBN/: VBN/PRP$ VBP/PRP$ WP/PRP$ WP/RB WRB/VBG ^/" ^/NNP ^/PRP""",
            -1: """
"/" "/-LRB- "/IN "/PRP "/VBG "/VBZ ,/" ,/CC ,/IN ,/JJR ,/NN ,/NNS -RRB-/VBD :/CD :/NNS :/TO :/VBP CC/NN
CC/NNPS CC/NNS CC/TO CC/VB CC/VBD CC/VBN CD/: CD/RB CD/TO CD/VBD DT/JJS DT/NN DT/VBG DT/VBN IN/JJS
IN/NNPS IN/NNS IN/VBP JJ/: JJ/DT JJ/VBZ JJR/NNS JJS/CD JJS/JJ JJS/NN JJS/NNS NN/, NN/CD NN/MD NN/NNS
NN/PRP NN/TO NN/WRB NNP/IN NNP/VBD NNPS/DT NNPS/IN NNPS/NN NNPS/TO NNPS/VBZ NNS/, NNS/CC NNS/JJ NNS/MD
NNS/NNS POS/VBG PRP$/NNPS PRP$/RB PRP/" PRP/-LRB- PRP/CC PRP/JJ PRP/NN PRP/VB PRP/VBN RB/" RB/, RB/CC
RB/MD SYM/CD TO/, TO/CD TO/RB TO/VBG TO/VBN VB/CD VB/VBN VBD/NNP VBD/NNS VBG/" VBG/CD VBG/NNS VBN/NN
VBP/CD VBP/VB VBP/VBG VBZ/: VBZ/NNP VBZ/NNS VBZ/PRP$ VBZ/WRB WDT/VBD WDT/VBZ WP/DT WP/NN WP/VBD WRB/DT
WRB/RB ^/CC ^/EX ^/JJ ^/RBS ^/^""",
            1: """
"/CD "/NN ,/EX ,/PRP$ ,/RB ,/RBS ,/TO ,/VBD ,/VBP ,/VBZ ,/WP ,/WP$ ,/WRB -LRB-/CC -LRB-/JJ ./" :/CC
:/VBG CC/DT CC/EX CD/" CD/-RRB- CD/JJR CD/SYM CD/VBZ DT/CD DT/JJ DT/RBS DT/VBP EX/VBZ IN/CD IN/JJ IN/NN
IN/VB IN/VBG JJ/NNPS JJ/RB JJ/TO MD/" MD/DT MD/IN NN/: NN/CC NN/JJ NN/NNPS NN/POS NN/RB NN/VBZ NNP/WDT
NNPS/CC NNPS/NNP NNS/-LRB- NNS/NNP POS/DT POS/NNS PRP$/NNS PRP/DT PRP/IN PRP/VBD PRP/VBZ RB/NNS RB/RBS
RB/VBG RB/VBP RBR/PRP RBS/JJ RBS/RB RP/NN RP/NNP SYM/CC SYM/JJ TO/NNS VB/" VB/IN VB/NNPS VB/NNS VB/PRP
VB/WRB VBD/IN VBD/JJ VBD/NNPS VBD/RP VBD/TO VBG/IN VBN/CC VBN/IN VBN/JJ VBN/PRP VBN/VBD VBN/VBN VBP/CC
VBP/DT VBP/JJR VBP/NN VBP/VBZ VBP/WRB VBZ/CD VBZ/DT VBZ/EX VBZ/IN VBZ/JJR VBZ/NN VBZ/PRP VBZ/RBR VBZ/RP
VBZ/VB WDT/DT WDT/RB ^/, ^/-LRB- ^/CD ^/PRP$""",
            2: """
"/RB "/VB -LRB-/" -LRB-/NN CC/CC CC/CD CC/JJ CC/RBR CC/WRB CD/CC CD/JJ CD/NN CD/NNS CD/VBN DT/DT EX/RB
IN/DT IN/JJR IN/RB JJ/CD JJ/IN JJS/DT MD/VB NN/VB NN/VBD NN/VBP NNP/NNPS NNP/PRP$ NNP/RBR NNP/VBZ
NNPS/POS NNPS/VBP NNS/TO NNS/VB NNS/VBD NNS/VBZ NNS/WDT POS/JJS PRP$/CD PRP$/VBN RB/DT RB/JJR RB/NN
RB/VBD RB/VBN RB/VBZ RBR/RB RP/PRP$ TO/DT TO/VB VB/, VB/DT VB/JJ VB/JJR VB/PRP$ VBD/: VBD/CD VBD/DT
VBD/PRP$ VBD/VB VBG/JJR VBG/RP VBG/TO VBP/" VBP/IN VBP/JJ VBP/NNPS VBP/VBN VBZ/" VBZ/JJ VBZ/VBN WDT/NNS
WRB/PRP$ ^/RB ^/RBR ^/VBN""",
            3: """
"/CC ,/CD ,/DT ,/VBG -RRB-/VBZ :/DT CC/" CC/RB DT/" DT/IN IN/IN IN/PRP JJ/-RRB- NN/IN NN/WP$ NNP/VBN
NNS/IN NNS/VBG NNS/VBP NNS/WRB POS/CD PRP/NNP PRP/VBP RB/JJ RB/RB RB/VB RB/WRB RP/IN VBD/RBR VBD/VBG
VBG/PRP VBN/CD VBP/NNS VBP/RBR VBZ/RBS VBZ/VBZ WDT/VBP WP/VBZ WRB/JJ ^/: ^/DT ^/WP""",
            4: """
-RRB-/IN CC/PRP$ DT/, DT/-LRB- DT/RB EX/DT EX/VBP IN/PRP$ IN/WRB POS/RBS RB/CD RB/RBR VBD/" VBD/WRB
VBG/PRP$ VBN/RB VBN/RP VBN/TO VBZ/,""",
            5: """CD/IN IN/, JJ/, JJ/CC JJR/IN NN/PRP$ VB/RB VBD/RB VBG/CC VBN/, VBZ/RB""",
            6: """CD/VBP PDT/DT VBP/TO""",
            7: """JJS/IN""",
            8: """VBP/RB""",
        },
        "JJR": {
            -4: """NN/NN NNS/TO VB/NN VBN/VBN""",
            -3: """
"/JJ :/RB CD/, DT/NN DT/NNP IN/NNP JJ/NNS NN/RB NNP/NN NNP/NNPS NNPS/VBD NNS/WDT POS/NN PRP$/NN PRP$/NNS
RP/DT VB/" WP/VBD ^/NNP""",
            -2: """
"/VB ,/TO -RRB-/IN CC/" CC/PRP$ CC/TO DT/NNPS IN/JJ IN/NN JJ/: JJ/JJ JJ/NN NN/DT NN/MD NN/NNP NN/NNS
NN/VBD NNP/DT NNP/VBN NNP/VBZ NNS/JJ NNS/MD PRP/VBD PRP/VBG RB/, VB/, VB/NNP VBD/VBG VBD/VBN VBP/NNP
VBZ/PRP VBZ/VBG WDT/NNS ^/" ^/NNS ^/VBG""",
            -1: """
"/CC "/TO ,/CD ,/NN ,/VBD ,/WP -RRB-/, :/CC CC/, CC/CD CC/JJ CC/NNS CC/VBZ CD/VBP DT/CD DT/NNS DT/VBG
IN/NNS IN/PRP IN/VBG IN/VBN JJ/NNP JJ/RB MD/RB MD/VB NN/-LRB- NNP/-RRB- NNP/JJ NNP/NNP NNP/TO NNP/VBG
NNP/VBP NNS/-RRB- NNS/CC NNS/VBN NNS/VBP PRP/DT PRP/MD PRP/RB RB/RB RB/TO RB/VBP SYM/CC SYM/CD TO/NNP
VB/NNS VB/RP VBG/RB VBG/TO VBN/DT VBN/JJ VBP/CD VBP/IN VBP/JJ VBP/PRP VBZ/NNS WDT/VBD WDT/VBP WRB/NNP
^/PRP ^/WP""",
            1: """
"/DT "/RB "/VBG ,/JJ ,/VBN :/DT :/VBP CC/NN CC/VBD CC/VBP CD/: CD/CD CD/NN DT/VBZ EX/RB EX/VBP IN/,
IN/CD JJ/, JJ/CC JJ/VBP JJR/CC JJR/IN NN/" NN/: NN/VBN NN/VBZ NN/WRB NNP/: NNP/RB NNP/VB NNP/VBD NNS/:
NNS/VBG PRP/NN PRP/VBZ RB/CD RB/VBN RP/NNP VB/IN VB/JJ VB/PRP VBD/JJ VBD/NNP VBD/NNS VBD/RP VBG/CD
VBG/NNS VBN/, VBN/CC VBN/NNS VBN/PRP VBN/VBG VBP/VBN VBZ/IN VBZ/PRP$ VBZ/RB ^/JJ ^/RB""",
            2: """
,/RB -RRB-/VBP CC/DT CC/RB CC/VB DT/RB EX/VBD IN/DT IN/PRP$ IN/RB NN/VBP NNP/POS NNS/VBD POS/NNS PRP/VB
RB/DT RB/VBZ RP/TO TO/DT VB/DT VB/NNPS VBD/IN VBD/PRP VBD/RB VBG/DT VBG/NN VBP/DT VBP/NNS VBP/VBG
VBZ/VBN WDT/VBZ WP/VBP WP/VBZ ^/CC ^/DT ^/IN ^/NN""",
            3: """DT/" DT/JJ JJR/, NNP/, NNS/IN PRP/VBP TO/VB VB/PRP$ VB/TO VB/VBN VBD/DT VBN/IN VBP/RB""",
            4: """,/VBG CD/CC CD/NNS NN/IN VB/CD VBD/TO VBG/IN""",
            5: """,/IN VBZ/DT""",
            6: """VBN/TO""",
        },
        "JJS": {
            -3: """DT/NN IN/CD""",
            -2: """IN/NNS NNP/DT NNP/NN NNP/NNP SYM/IN TO/VB VBN/PRP$ ^/DT""",
            -1: """
"/DT "/JJ ,/VBD ,/VBN CC/DT CD/IN DT/JJ DT/VBN IN/IN JJ/, JJ/NNP JJ/NNS NN/NNP NN/WDT NNS/, PRP/IN
PRP/VBP RB/, RB/JJ RB/PRP$ RP/IN VBG/IN VBN/IN VBP/PRP VBZ/VBN WDT/NN WDT/VBZ WP/MD WP/VBD""",
            1: """
,/RB ,/WDT :/IN CC/IN CC/RB CD/, DT/" DT/IN DT/RB IN/WRB JJ/IN NN/, NN/POS NN/VBZ NNP/CC NNP/IN NNP/RB
NNP/VBZ NNPS/CC NNPS/DT NNS/VBP PRP/PRP$ PRP/RB PRP/VBD PRP/VBZ RB/: TO/DT VB/JJ VB/PRP$ VBD/PRP$ VBD/TO
VBG/DT VBN/DT VBZ/DT VBZ/IN WDT/NNS ^/IN""",
            2: """,/IN IN/DT MD/IN PRP/DT RP/PRP$ VB/DT VB/IN VBD/DT ^/PRP$""",
            3: """IN/PRP$ NNP/POS VBG/PRP$ VBP/IN""",
        },
        "MD": {
            -4: """IN/PRP""",
            -3: """NN/TO""",
            -2: """DT/" IN/NNP JJ/IN RB/PRP WP/PRP""",
            -1: """
,/DT :/NNP DT/NN IN/JJ NN/" NN/IN NN/POS NN/PRP NNP/DT NNS/IN VB/DT VB/IN VB/JJ VBN/JJ VBN/NN VBP/PRP
WRB/PRP ^/^""",
            1: """
"/PRP ,/NNP ,/NNS ,/WDT :/IN DT/NNP IN/DT IN/NN JJ/, JJ/NNP NN/NN NN/NNP NNP/: NNP/NNS NNP/PRP NNS/,
NNS/PRP POS/NN POS/NNP POS/NNS VBD/NNP VBD/PRP ^/CD ^/PRP""",
            2: """"/VBD ,/" DT/JJ NN/VBG""",
            3: """,/PRP CC/PRP VBZ/PRP ^/NN""",
        },
        "NN": {
            -9: """PRP$/NNS VBP/RB""",
            -8: """NN/RB""",
            -7: """SYM/SYM VBG/NNS VBP/NNS VBZ/RB WP/VBZ""",
            -6: """"/RB ,/RB CD/NNS DT/NNS IN/NNS JJ/NNS MD/RB PRP/, VBP/PRP""",
            -5: """
"/VBD CC/NNS NN/NNS NN/VBZ NNP/NNS NNS/RB PRP/RB RB/CC TO/" TO/RB VB/NNS VBD/PRP VBD/VBN VBN/RB VBP/CC
VBP/VBG WDT/RB ^/: ^/VB""",
            -4: """
"/IN "/PRP ,/PRP$ CC/" CC/CD CC/PRP CC/RB DT/, IN/, JJR/NNS JJS/IN NN/CD NN/NNP NNP/-LRB- NNP/MD NNP/TO
NNPS/NNP NNPS/RB NNS/NNS PRP/VBD RB/" RB/RBR RP/CC SYM/CC TO/CC VBD/" VBD/NNS VBP/VBN VBZ/NN VBZ/VB
WDT/VBZ ^/NNS""",
            -3: """
"/PRP$ "/UH CC/NNP DT/MD DT/NNPS DT/WP IN/NNPS IN/PRP IN/RB JJ/VBP JJS/NNS MD/" NN/MD NNP/IN NNPS/IN
NNS/: NNS/MD NNS/NN NNS/VBD NNS/VBN NNS/WDT NNS/WP PRP/TO PRP/VBZ RB/-LRB- RB/RB RB/VBG RB/WRB RBR/RB
TO/PRP VB/NNP VB/NNPS VB/PRP VBG/" VBN/NNS VBN/VBN VBP/" VBP/, VBP/TO VBP/VBZ VBZ/VBN WP/RB WRB/NNP
WRB/RB ^/EX ^/NNPS ^/RB ^/VBZ""",
            -2: """
"/" "/NNP "/VBG "/WP ,/WDT ,/WP -LRB-/DT -RRB-/VBZ :/CC :/NN :/RB :/VBD :/VBZ CC/, CC/TO CC/VBZ CD/RB
CD/SYM CD/TO CD/WDT DT/CC FW/NNP IN/CC IN/VB IN/WRB JJ/-RRB- JJ/: JJ/NNPS JJ/VBZ MD/DT NN/PRP NN/VBP
NN/WDT NN/WRB NNP/NNP NNP/PRP NNP/RB NNP/VBP NNP/VBZ NNPS/" NNPS/-LRB- NNS/" NNS/JJ NNS/NNP NNS/WRB
POS/RB PRP/" PRP/-LRB- PRP/CC PRP/NN RB/NNP TO/JJR TO/VBN VB/: VB/VBZ VBD/CC VBD/RB VBD/RBR VBD/VBG
VBG/RB VBG/RP VBN/CC WP/DT WRB/NNS WRB/PRP$ WRB/TO ^/PRP""",
            -1: """
"/-LRB- "/: "/TO ,/MD ,/NNP ,/NNPS ,/NNS ,/VB ,/VBZ -LRB-/IN -LRB-/NNP -LRB-/RB -RRB-/TO -RRB-/VBD :/DT
:/NNP :/NNS :/VBP CC/IN CC/VBD CD/, CD/NNP CD/NNPS CD/VBN CD/VBP CD/VBZ DT/DT DT/PRP DT/RB DT/VBP IN/VBP
JJ/CC JJ/PRP JJR/CC JJR/NNPS JJR/TO MD/NNP MD/VB NN/NNPS NN/PRP$ NNP/NN NNP/RBR NNP/VB NNP/VBD NNP/VBG
NNPS/, NNPS/DT NNPS/MD NNPS/VBD NNPS/VBP NNPS/VBZ NNPS/WP NNS/-LRB- NNS/PRP NNS/TO NNS/VB NNS/VBG
NNS/VBP NNS/VBZ POS/" POS/NNS POS/RBS PRP/DT PRP/IN PRP/NNS PRP/PRP$ PRP/VBP RB/, RB/IN RB/NNS RB/VBD
RB/VBZ RB/WDT RBR/DT RP/NN RP/TO SYM/JJ SYM/NNP TO/PRP$ TO/RBR VB/NN VB/RBR VBD/: VBD/RP VBD/WP VBG/,
VBG/VBN VBN/CD VBN/PRP VBN/VBD VBN/VBG VBP/CD VBP/IN VBP/NNP VBP/PRP$ VBP/RP VBZ/" VBZ/CD WDT/JJ WDT/MD
WDT/NN WDT/NNP WP$/NNS WP/MD WP/NNS WP/PRP WP/TO WRB/NNPS ^/RBR""",
            1: """
"/CC "/VBZ "/WDT ,/NN ,/PRP ,/WP$ ,/WRB -LRB-/NN -RRB-/, ./" :/" :/IN :/PRP :/TO CC/CC CC/DT CC/JJR
CC/PRP$ CD/CC CD/CD CD/IN DT/$ DT/: DT/RBS IN/NN IN/WP JJ/" JJ/, JJ/IN JJ/JJS JJ/NNP JJ/VBG JJR/JJ
JJR/NN JJS/JJ NN/" NN/-RRB- NN/VB NNP/, NNP/: NNP/VBN NNPS/: NNPS/CC NNPS/POS NNPS/TO NNPS/VBG POS/CD
PRP$/NNPS PRP$/VBG PRP/NNP PRP/VB PRP/VBN RB/DT RB/PRP RB/PRP$ RBS/JJ RP/DT RP/NNP RP/PRP$ SYM/CD TO/IN
TO/NN TO/NNS TO/VB VB/IN VB/RP VB/VBN VBD/, VBD/IN VBD/JJR VBD/NN VBG/NNP VBG/PRP VBG/TO VBN/" VBN/,
VBN/: VBN/DT VBN/NNP VBN/VBP VBN/WDT VBP/JJR VBZ/, VBZ/JJR VBZ/NNS VBZ/RBR VBZ/RP VBZ/VBG VBZ/WRB
WDT/PRP WDT/VBP WP/NN WRB/PRP ^/CD ^/JJ ^/NN ^/PRP$ ^/RBS ^/UH ^/VBD""",
            2: """
"/DT "/NN "/SYM "/VB ,/CD ,/DT ,/RBS -LRB-/CC :/VBG CC/VBN CC/VBP CD/: DT/VBZ EX/DT IN/: IN/JJR JJ/NN
JJR/, JJR/NNP JJS/CD JJS/NN NN/, NN/: NN/DT NNP/" NNP/-RRB- NNP/DT NNP/NNPS NNS/, POS/VBN RB/TO TO/JJ
TO/VBG UH/, VB/CD VB/PRP$ VB/TO VB/VBG VBD/DT VBD/PRP$ VBD/VBD VBG/IN VBG/NN VBG/VBG VBZ/DT VBZ/PRP
VBZ/PRP$ VBZ/VBZ WDT/DT WRB/JJ WRB/NN ^/" ^/, ^/CC ^/TO ^/WRB""",
            3: """
"/NNS $/CD ,/JJ ,/VBG ,/VBN -LRB-/JJ -RRB-/CC -RRB-/VBP ./, ./: :/JJ CC/JJ CC/RBR CC/VBG CD/JJ CD/NN
DT/IN DT/JJS DT/NN DT/NNP EX/VBP IN/CD IN/DT IN/JJS IN/PRP$ IN/VBG JJ/RB JJ/TO JJ/VBN JJ/WDT NN/IN NN/TO
NN/VBG NNP/CC NNP/CD NNP/JJ NNP/SYM NNS/CC NNS/DT NNS/IN POS/NN PRP$/" PRP$/CD PRP$/RB RB/: RB/JJR
RB/VBN RBR/IN RBR/JJ RBS/RB TO/, TO/DT VB/DT VBD/CD VBD/NNP VBD/VB VBG/CD VBG/DT VBN/NN WP/VBD ^/SYM
^/WP""",
            4: """
-LRB-/" -LRB-/CD :/PRP$ CD/JJR CD/VBG EX/VBD IN/JJ IN/TO IN/VBN JJ/JJ JJ/SYM NN/-LRB- NNS/POS POS/DT
POS/JJS POS/NNP POS/VBG PRP$/JJS RB/CD VB/JJ VB/JJR VBG/JJ VBG/PRP$ VBN/JJ VBN/PRP$ WP/PRP$ WRB/DT
^/-LRB- ^/VBG""",
            5: """DT/VBG IN/IN NN/SYM PRP$/NNP PRP$/VBN RB/JJ VBD/JJ VBZ/JJ ^/DT""",
            6: """DT/CD NN/CC NNP/POS POS/JJ PRP/JJ SYM/" TO/CD""",
            7: """DT/JJR DT/VBN EX/RB EX/VBZ NN/POS""",
            8: """DT/" PRP$/JJ""",
            9: """DT/JJ""",
        },
        "NNP": {
            -7: """NNP/DT""",
            -6: """PRP/JJ PRP/RB""",
            -5: """:/" :/DT CC/RB CD/NNS NNS/VBD VB/, ^/" """,
            -4: """CD/, NNP/RB RB/CD VB/PRP$ VB/RP VBD/, WP/VBD ^/PRP ^/SYM""",
            -3: """
"/-LRB- -LRB-/" ./" :/IN DT/NNS JJ/RB JJ/TO MD/VB NN/RB NNP/VBD POS/DT POS/JJS PRP/MD RP/PRP$ VBD/RB
VBD/VB VBD/VBN VBD/WRB VBG/PRP$ VBN/CC VBP/JJ VBZ/" VBZ/CD VBZ/NN WP/PRP$ ^/VBN""",
            -2: """
,/" ,/PRP ,/PRP$ ,/RB -LRB-/CC -LRB-/CD -LRB-/JJ -LRB-/NNP ./: CC/IN CC/VB CC/VBG CD/" CD/JJR CD/VBP
IN/IN IN/JJR IN/TO JJ/NNS JJS/NN NN/NNS NNPS/CC NNS/, NNS/-LRB- NNS/VBN NNS/VBP NNS/VBZ POS/NNS PRP$/NNS
PRP$/VBN PRP/CC PRP/NNP RB/, RB/JJR RB/NN RB/RBR RB/VBG SYM/JJ TO/CD VB/" VB/CC VB/PRP VB/TO VB/VBN
VBG/JJR VBG/PRP VBG/RP VBN/CD VBN/PRP VBN/TO VBP/NN VBP/NNS VBP/RB VBP/TO VBP/VBN VBZ/, VBZ/: VBZ/DT
VBZ/RBR VBZ/VBN WP/DT WP/RB WP/VBP WRB/DT WRB/JJ ^/,""",
            -1: """
"/CC "/DT "/JJ ,/NNS ,/TO ,/VBP :/PRP CC/" CC/JJR CC/PRP CC/VBD CD/CD CD/NNPS CD/TO DT/CC DT/DT DT/IN
DT/JJR DT/NNPS DT/VBD EX/RB EX/VBP IN/CD IN/NNPS IN/NNS IN/RB IN/WRB JJ/: JJ/CD JJ/NNPS JJ/SYM JJR/,
JJR/IN JJR/JJ JJS/NNP MD/RB NN/MD NN/PRP NN/PRP$ NN/VBN NN/VBZ NN/WDT NN/WRB NNP/NNS NNP/RBR NNP/VBG
NNP/VBN NNP/WDT NNPS/VBG NNS/-RRB- NNS/: NNS/CC NNS/DT NNS/NNS NNS/RB NNS/WP POS/VBN PRP$/CD PRP$/NN
PRP/" PRP/VB PRP/VBZ RB/CC RB/VB RB/VBD RBR/JJ RBR/RB RP/, TO/" TO/CC VB/CD VB/NNS VB/RB VB/VBG VB/VBZ
VBD/JJ VBD/NNPS VBD/TO VBD/VBD VBG/" VBG/CC VBG/CD VBG/DT VBG/NNS VBN/, VBN/JJ VBP/CC VBP/IN VBP/VBG
VBZ/JJR VBZ/NNS WDT/MD WDT/VBD WDT/VBZ ^/-LRB- ^/IN ^/NNPS ^/UH ^/VBD ^/VBG ^/WP""",
            1: """
"/: "/CD ,/CC ,/NN ,/WP ,/WRB -RRB-/IN :/RB CC/CD CC/DT CC/JJ CC/NN CC/VBZ CD/VBN DT/: DT/NN DT/VBN
IN/VB IN/VBP JJ/IN JJ/VBP JJ/WRB JJR/NNP NN/" NN/, NN/CD NN/JJ NNP/. NNP/FW NNP/VBZ NNPS/NN NNS/JJ
NNS/VB POS/CD PRP$/VBG PRP/, PRP/-LRB- PRP/IN PRP/VBD PRP/VBG RB/-LRB- RB/NNS RB/TO RB/VBP RBR/, RBR/IN
RP/NNP TO/DT TO/JJ TO/JJR TO/RB TO/RBR TO/VB VB/DT VB/NNP VB/RBR VBD/" VBD/: VBD/DT VBD/PRP$ VBG/NN
VBG/TO VBN/: VBN/NN VBN/PRP$ VBP/DT VBP/NNP VBP/RP VBP/VB VBP/VBZ VBZ/IN VBZ/PRP$ VBZ/WRB WDT/NNP
WRB/NNP WRB/VBG ^/CC ^/DT ^/NNS ^/VB ^/VBZ ^/^""",
            2: """
"/" "/IN "/NNP "/PRP$ "/RB ,/DT ,/VBG ,/VBZ CC/, CD/-LRB- CD/JJ DT/CD DT/JJ DT/JJS IN/" IN/DT IN/JJ
IN/NN IN/PRP IN/PRP$ JJ/CC JJ/JJ JJ/JJS JJ/NNP NN/NN NN/NNP NN/SYM NN/TO NN/VBG NNP/, NNP/: NNP/IN
NNP/NNPS NNP/VB NNP/VBP NNPS/, NNPS/-LRB- NNPS/IN NNPS/POS NNS/VBG POS/JJ PRP$/" PRP$/JJ PRP$/NNP
PRP/PRP$ RB/NNP RB/VBN RP/TO TO/NN TO/NNP VB/: VB/JJ VBD/CD VBD/IN VBD/NNP VBN/" VBP/, VBZ/JJ VBZ/NNP
VBZ/TO VBZ/VBG WDT/DT WDT/VBP WRB/PRP$ ^/RB""",
            3: """
"/VBD ,/NNP ,/VBD :/CC :/CD CC/NNP CC/NNPS CC/PRP$ DT/VBG FW/NNP IN/NNP JJ/, JJ/-LRB- NN/: NN/DT NN/VBP
NNP/CD NNP/NN NNP/TO NNPS/NNP NNPS/VBP NNS/" NNS/IN PRP/NN RB/: RB/DT SYM/CD SYM/NNP VBG/IN VBG/RB
VBN/IN VBN/NNP ^/JJ""",
            4: """
-RRB-/, -RRB-/CC :/NN CD/: JJ/" NN/IN NNP/" NNP/-LRB- NNP/CC NNP/JJ NNS/NNP NNS/TO TO/PRP$ TO/VBN UH/,
VBN/VBD WP/VBZ ^/: ^/NN""",
            5: """,/JJ :/NNP DT/NNP NN/POS NNP/NNP NNP/POS POS/NNP RP/DT ^/NNP""",
            6: """-LRB-/DT DT/RB NNP/SYM POS/" """,
            7: """SYM/SYM""",
            10: """DT/" """,
        },
        "NNPS": {
            -5: """^/NNS""",
            -4: """NNS/NNP VBG/IN""",
            -3: """CC/NNPS JJ/IN JJ/NN NN/VBP RB/JJ VB/NNP WDT/DT""",
            -2: """
$/CD ,/JJ -LRB-/NNP IN/NNPS NN/TO NN/VBZ NNP/NNS NNP/VBD NNP/VBZ NNPS/, NNPS/CC NNPS/VBP PRP/, PRP/VBP
RB/TO TO/VB VB/DT VBD/NNP VBN/NNP VBN/PRP$ ^/CC ^/^""",
            -1: """
"/CD "/NNP "/RB "/VBD ,/CC ,/IN ,/VBZ ,/WRB :/NNP CC/CD CC/NNS CD/, DT/DT DT/IN IN/VBG IN/WRB JJR/IN
JJR/NNP MD/VB NN/CC NN/NNS NN/VBD NN/WDT NNP/JJ NNPS/NNP NNS/NN NNS/TO NNS/WDT POS/NNP RB/VB RB/VBD
RB/VBN TO/JJ VB/VBN VBD/PRP$ VBN/NN VBP/DT VBZ/DT VBZ/JJ WDT/VBZ ^/WRB""",
            1: """
"/JJ ,/NNP -LRB-/JJ CC/IN CC/JJR CC/PRP$ CD/SYM DT/CD DT/NNPS DT/VBD IN/CD IN/JJ JJ/JJ JJ/NNPS JJS/NNP
NN/, NN/JJ NNP/CC NNP/CD POS/JJ PRP/VBD RB/IN TO/DT TO/NNP VB/IN VB/PRP$ VB/TO VBD/NN VBN/DT VBN/IN
VBZ/CD VBZ/NNP WRB/DT ^/RB ^/VB ^/VBG""",
            2: """
,/DT ,/PRP$ CC/JJ IN/DT IN/NNP JJ/NNP NN/NN NNP/, NNP/IN NNP/NN NNP/SYM PRP$/NNP PRP/CC RB/VBG RP/TO
TO/PRP$ VBD/DT VBD/VBN VBG/DT VBG/NNP VBZ/TO ^/JJ""",
            3: """"/DT CC/NNP CD/NNP NNP/NNP VB/JJ ^/" ^/NNP""",
            4: """NNP/POS VBG/JJ VBP/NNP""",
            7: """DT/NNP""",
        },
        "NNS": {
            -7: """PRP/RB""",
            -6: """DT/NN WDT/NN""",
            -5: """NN/NNP NN/PRP NN/RB""",
            -4: """,/WDT ,/WP DT/NNS IN/PRP NN/WP NNP/, NNP/RB NNS/RB RB/CC""",
            -3: """
"/CC "/DT CD/-RRB- IN/NNPS IN/NNS NN/JJ NN/NN NN/WDT NNP/IN NNP/NN NNP/NNP NNP/SYM NNP/WDT NNS/" POS/NNS
PRP$/NN PRP/" PRP/DT PRP/VBP VB/PRP VBN/RB VBP/NN VBZ/CC VBZ/PRP$ WP$/NN WRB/NNP ^/PRP""",
            -2: """
"/NNP "/WP CC/CC CC/RB CD/NN IN/NNP IN/WP JJ/" JJ/, JJ/NNS NN/, NN/-LRB- NN/NNS NNP/-RRB- NNP/CC NNP/JJ
NNP/VBZ NNS/PRP NNS/TO POS/NN PRP$/NNP PRP$/VBG RB/VBN RB/VBP SYM/" SYM/CD TO/RB VB/" VBZ/NN WDT/JJ
WDT/VBP WP/NNP WP/RB WRB/NN WRB/PRP WRB/VBG ^/: ^/NN ^/VB""",
            -1: """
"/CD ,/" ,/NNP ,/PRP ,/VBD ,/VBN ,/VBP -LRB-/NNP :/NNP CC/" CC/NNP CC/NNS CC/PRP CD/VBD CD/VBZ DT/-LRB-
DT/CD DT/NNP DT/NNPS DT/RBS DT/VBZ IN/, IN/RB JJ/CC JJ/JJS JJS/NNS NN/CC NN/IN NNP/-LRB- NNP/: NNP/NNPS
NNP/PRP NNP/RBR NNP/TO NNP/VBD NNS/-LRB- NNS/-RRB- NNS/NN NNS/NNP NNS/VB PRP$/VBN PRP/IN PRP/JJ PRP/NNP
PRP/VBZ RB/" RB/JJR RB/NNP RB/RB RB/RBR RP/, SYM/NNP TO/JJ TO/NNS VB/NNP VBD/" VBD/, VBD/JJ VBD/PRP
VBG/PRP$ VBN/PRP VBP/" VBP/NNP VBP/TO VBZ/JJ VBZ/NNP WDT/NNP WDT/PRP WDT/RB WRB/JJ ^/DT ^/JJ ^/NNP ^/NNS""",
            1: """
"/-LRB- "/NN "/VBG ,/IN ,/PRP$ ,/RB ,/VBG ,/VBZ ,/WRB -LRB-/NN :/CD :/DT :/NN CC/JJR CC/VBD CC/VBN CD/"
CD/IN CD/NNP CD/VBN DT/" DT/, EX/VBP IN/: IN/DT IN/IN IN/NN IN/VBP IN/WDT IN/WRB JJ/CD JJ/NN JJ/VBP
JJR/, JJR/JJ JJS/NNP JJS/VBN NN/-RRB- NN/: NN/VBG NN/VBN NNP/CD NNP/NNS NNP/PRP$ NNPS/, NNPS/NN NNPS/VBG
NNS/VBP NNS/VBZ PDT/DT PRP/CC RB/CD RB/DT RB/JJ RBS/JJ VB/CD VB/RP VBD/NN VBD/PRP$ VBD/RP VBD/TO VBD/VBG
VBD/WP VBG/JJ VBG/JJR VBG/NNS VBG/TO VBN/: VBN/CD VBN/DT VBN/IN VBN/NN VBN/RP VBN/VBG VBP/DT VBZ/CD
VBZ/DT VBZ/RBR VBZ/TO VBZ/VBG VBZ/VBN WP/PRP$ WP/VBD ^/CC ^/RB ^/RBS ^/VBG""",
            2: """
"/JJ "/RB ,/JJR ,/NNS :/" :/CC CD/NNS CD/VBG IN/JJR IN/VBG JJ/-RRB- JJR/IN JJS/NN NNP/" NNP/DT NNP/POS
NNPS/-LRB- NNPS/POS NNS/: NNS/IN NNS/JJ NNS/VBD NNS/WDT POS/NNP POS/VBG PRP/VBD RBR/JJ RP/NNP TO/NN
TO/NNP TO/PRP$ VB/JJ VB/PRP$ VBD/CD VBD/RB VBN/TO VBP/IN VBZ/IN ^/IN""",
            3: """
,/DT ,/JJ CC/CD CC/NN CC/PRP$ CC/VB CD/CD CD/JJ DT/PRP DT/VBG NNP/VBG NNS/, POS/JJ PRP$/JJ RB/PRP$
RB/VBZ RB/WDT UH/, VB/IN VBG/IN VBN/JJ VBN/PRP$ VBP/RB VBP/VBG VBP/VBN ^/CD""",
            4: """IN/CD IN/JJ IN/PRP$ JJ/IN JJ/JJ NNS/CC NNS/POS VB/DT VBD/IN VBG/DT""",
            5: """CC/JJ DT/JJS IN/VBN JJ/NNP POS/" """,
            8: """TO/VB VB/NN""",
        },
        "PDT": {
            -6: """EX/VBZ""",
            -4: """,/CC ^/" """,
            -3: """JJ/NNS NNP/, NNP/NN TO/VB TO/VBG VB/TO""",
            -2: """NN/VBZ NNP/VBP VB/PRP VBD/TO VBG/IN VBP/RB""",
            -1: """
"/RB ,/NN ,/VBG :/IN :/RB CC/RB CD/IN CD/VBD CD/VBG DT/CC DT/MD DT/NNS IN/IN IN/NNS IN/WRB MD/RB NN/,
NN/: NN/NNS NNP/JJ NNP/NNP NNP/NNS NNP/VBD NNP/VBZ NNS/VBN PRP/VBP RBR/, RBR/IN TO/DT TO/PRP VB/, VB/DT
VB/RB VBD/, VBD/IN VBD/RB VBD/VBN VBG/RP VBN/RP VBZ/IN VBZ/NN VBZ/VBN WP/VBP WRB/PRP ^/RB""",
            1: """
,/PRP ,/VBZ CC/IN DT/NNP DT/VBZ NN/NN NNP/CC NNS/IN RB/, RB/VBN RB/WRB VB/IN VBD/NN VBD/VBD VBG/, VBG/CC
VBG/RB VBN/IN WRB/JJ ^/PRP ^/^""",
            2: """DT/JJ IN/RB JJ/RB NN/VBD NNP/VBG RB/VB RB/VBZ VB/WRB""",
            3: """"/IN ,/RB JJ/TO JJR/IN NN/TO NNS/, VBZ/NNS ^/IN""",
            4: """VBP/VBG""",
            5: """MD/VB ^/CC""",
            7: """PRP/VBZ""",
        },
        "POS": {
            -4: """CC/EX""",
            -3: """"/NN ,/RB JJ/NNP VB/NN WP/NN""",
            -2: """,/PRP IN/NN UH/, ^/NN""",
            -1: """
"/PRP -LRB-/NNP CC/DT CC/PRP IN/DT NNS/PRP VB/PRP VB/RB VBP/DT VBP/NNP VBP/PRP ^/IN ^/NNP ^/WRB""",
            1: """
,/NN ,/NNP DT/NNP IN/CD IN/NNS IN/PRP NN/RB NNP/NN PRP$/NNS PRP/NN RB/NN SYM/CD VBD/NNP VBG/PRP VBZ/NN
WDT/NNP ^/EX ^/JJ ^/NNS""",
            2: """CC/RB IN/NNP NN/NN NNP/POS NNP/PRP NNP/SYM PRP$/NN ^/RB""",
            4: """JJ/NN""",
            5: """NNP/NNP""",
            6: """DT/NN""",
        },
        "PRP": {
            -3: """,/WDT RB/VBZ VBD/VBN""",
            -2: """"/IN CC/DT CC/RB DT/NNP JJ/CC NN/: NN/VBG NNP/VBG RB/VBP VBN/IN VBZ/PRP""",
            -1: """
"/DT "/RB ,/NN CC/IN CD/IN CD/TO DT/IN DT/JJ DT/NN IN/WP JJ/WDT NN/, NN/CC NN/JJ NN/TO NN/WRB NNP/:
NNP/NNP NNP/VBZ NNS/VBD PRP$/NN PRP/, PRP/TO PRP/VBZ RB/JJ RB/NNP RP/DT VB/RP VB/TO VBD/, VBD/RB VBD/VB
VBD/WRB VBG/TO VBP/VBG VBZ/VBG VBZ/WRB WDT/VBZ WRB/DT ^/" ^/CC ^/IN ^/VBG""",
            1: """
"/VB "/VBD ,/VB ,/VBD ,/VBG ,/VBZ -LRB-/NNP :/JJ CC/WRB IN/VBG JJ/NN NN/IN NN/VBN NNP/, NNP/VBD NNS/IN
NNS/NNS NNS/VBG NNS/VBZ PRP/IN RB/, RB/VBG RB/WRB TO/VB VB/CC VB/IN VBD/TO VBG/WRB VBZ/VBN WP/VBP ^/NN
^/RB ^/VB""",
            2: """,/IN DT/VBZ IN/DT NN/VBD NNP/VBP PRP/NNP RP/IN VB/VBN VBG/RP VBP/IN WDT/VBD""",
            3: """:/IN CC/VBG NNS/: PRP/VBD RB/IN VB/DT VBD/VBG VBN/TO""",
            4: """JJ/TO""",
            7: """PRP/VBP""",
        },
        "PRP$": {
            -6: """PRP/VBP""",
            -3: """,/VBZ :/IN CC/VBG PRP/VBD VBD/VBG VBN/TO""",
            -2: """DT/VBZ MD/VB NN/VBD NNP/VBP RP/IN VB/VBN VBP/IN WDT/VBD""",
            -1: """
"/VBD ,/VBG :/JJ CC/VBD NN/VBN NN/VBZ NNP/VBD NNS/IN NNS/NNS NNS/VBG NNS/VBZ PRP/IN RB/IN RB/VBG TO/VB
VBD/TO VBZ/VBN WP/VBP ^/NN ^/RB""",
            1: """
"/IN CD/IN DT/IN JJ/IN JJ/TO NN/CC NN/JJ NNP/: NNP/CC NNP/VBZ NNS/VBD PRP/, PRP/TO PRP/VBZ RB/VBZ VB/RP
VB/TO VBD/RB VBD/VB VBD/WRB VBG/TO VBZ/PRP VBZ/VBG VBZ/WRB WDT/VBZ ^/" ^/CC ^/VBG""",
            2: """CC/IN IN/VBG NN/, NN/IN NN/VBG NNP/VBG RB/VBP VBN/IN""",
            3: """NN/TO VBD/VBN""",
            5: """^/^""",
        },
        "RB": {
            -6: """DT/" DT/JJ IN/JJ TO/DT VBN/TO""",
            -5: """CC/IN CC/NNS IN/NN IN/RB NNP/: NNP/POS VB/JJR VB/PRP$""",
            -4: """,/IN ,/NNP ,/VBN JJ/TO NN/TO POS/NNS RP/NNP TO/VBG VB/IN VBP/IN WDT/VBZ WP/VBP""",
            -3: """
,/CD ,/VBP :/" :/VBP CC/PRP$ DT/VBD DT/VBG DT/VBN IN/, IN/DT IN/IN JJR/IN NNP/VBG POS/NNP PRP/NN RB/DT
RB/NNP VB/DT VBN/IN VBP/TO VBZ/, VBZ/DT ^/PRP$ ^/WP""",
            -2: """
,/DT ,/JJ ,/VBD ,/VBZ CC/CC CC/JJ CC/NNP CC/WRB CD/CD CD/IN CD/JJ CD/RB EX/RB IN/CD IN/NNP JJ/" NN/,
NN/CC NN/POS NN/VBG NN/WP$ NNP/CC NNP/NNP NNP/PRP NNP/PRP$ NNP/VBN NNPS/, NNPS/DT NNS/" NNS/-LRB- NNS/IN
NNS/POS NNS/VB PDT/DT POS/RBS PRP$/NNS PRP$/VBN PRP/DT PRP/RB PRP/VB PRP/VBN RB/CD RB/NNS RB/PRP RBR/JJ
RP/NNS VB/CC VB/CD VBD/CD VBD/DT VBD/NNP VBD/PRP VBG/, VBG/IN VBG/JJ VBN/RB VBN/RP VBZ/EX VBZ/JJR VBZ/RP
VBZ/WRB WDT/VBP WP/VBD ^/-LRB- ^/JJ ^/WRB""",
            -1: """
"/-LRB- "/MD "/NN "/NNS "/PRP$ ,/VB -RRB-/CC -RRB-/IN CC/, CC/NNPS CC/VBG CC/VBN CD/NNP CD/NNS CD/VBG
CD/VBN DT/: DT/JJS DT/RB IN/NNPS IN/PRP IN/WP JJ/, JJ/-LRB- JJ/: JJ/VBZ JJR/NNS MD/IN NN/-RRB- NN/DT
NN/IN NN/PRP NNP/, NNP/CD NNP/SYM NNP/VBP NNPS/NNP NNPS/POS NNPS/VBG NNPS/WP NNS/, NNS/CC NNS/PRP
NNS/VBN NNS/WDT POS/" POS/DT POS/JJ PRP$/NNP PRP/CC PRP/JJ PRP/NNP RB/: RB/IN RB/PRP$ RB/RBS RB/TO
RBR/PRP RBS/RB SYM/CC TO/" TO/, TO/NN VB/, VB/NN VB/RBR VBD/JJR VBD/NNPS VBD/NNS VBD/PRP$ VBD/RP VBD/WRB
VBG/CC VBG/NN VBG/PRP VBG/PRP$ VBN/" VBN/, VBN/DT VBN/NNP VBP/DT VBP/NNP VBP/PRP VBP/WRB VBZ/PRP$
VBZ/RBR VBZ/RBS VBZ/VBZ WDT/PRP WP/DT WP/RB WRB/JJ ^/NNP ^/VBD ^/VBN""",
            1: """
"/VBG "/VBZ ,/MD ,/NN ,/PRP$ ,/RB ,/RBS ,/TO ,/WP -LRB-/CC -RRB-/VBZ :/IN :/NN :/NNP :/VBD :/VBG CC/"
CC/CD CD/, CD/NN CD/NNPS DT/, DT/JJR DT/NN DT/VBP IN/JJS IN/TO IN/VBN JJ/DT JJ/IN JJ/NNPS JJ/NNS JJ/VBG
JJ/VBP JJS/NN MD/VB NN/: NN/MD NNP/-RRB- NNP/DT NNP/JJ NNP/MD NNP/NNPS NNP/VB NNPS/VBZ NNS/VBD NNS/VBP
PRP$/JJ PRP$/VBG PRP/NNS PRP/VBP RB/, RB/CC RB/JJR RB/NN RB/RB RBR/, RP/CC RP/DT RP/IN TO/JJR TO/NNPS
TO/NNS TO/PRP VB/PRP VB/RB VBD/, VBD/RBR VBD/TO VBG/" VBG/CD VBG/JJR VBN/CC VBN/PRP VBN/VBG VBN/VBN
VBP/JJ VBP/VBG VBZ/: VBZ/NN VBZ/PRP VBZ/VB WDT/NNP WDT/NNS WDT/RB WP/MD WP/NNS WP/VBZ WRB/NNP WRB/RB ^/"
^/CC ^/CD ^/RBS ^/VB""",
            2: """
"/: "/CC "/IN "/VBD "/WDT ,/VBG ,/WDT ,/WRB :/CD :/NNS CC/VBD CC/VBZ CD/" DT/IN DT/NNP DT/VBZ EX/VBZ
IN/VBG JJ/NNP JJ/RB JJ/WRB MD/, MD/DT NN/JJ NN/NN NN/VBD NN/VBP NN/VBZ NN/WDT NNP/IN NNP/TO NNP/VBD
NNP/VBZ NNPS/MD PRP$/NN PRP$/RB PRP/, PRP/-LRB- PRP/VBD PRP/VBZ RB/VBN RB/VBP TO/RBR VB/WRB VBD/" VBD/CC
VBD/VBN VBG/NNP VBG/NNS VBG/RP VBG/TO VBP/" VBZ/" VBZ/JJ VBZ/VBG WRB/NNS WRB/PRP ^/NNS""",
            3: """
"/DT "/JJ :/CC CC/NN CC/PRP CC/VBP CD/TO CD/VBZ DT/NNS JJ/CC JJS/NNS NN/NNS NN/VBN NNPS/IN NNPS/NN
NNPS/RB NNPS/VBD NNS/MD NNS/NN NNS/VBG PRP/" PRP/TO RB/JJ RB/VBG RP/, VB/RP VBD/IN VBD/JJ VBD/VBD
VBG/WRB VBN/NNS VBP/RP VBP/VBN ^/, ^/PRP ^/VBG""",
            4: """
,/PRP IN/NNS NNP/NN NNP/NNS NNS/RB NNS/TO POS/NN PRP/IN VBG/RB VBN/NN VBN/VBP VBP/RB VBZ/NNP ^/IN""",
            5: """"/PRP -RRB-/DT NNP/" NNP/-LRB- RB/VBD UH/, VBP/NN VBZ/VBN ^/RB""",
            6: """NN/NNP NN/RB NNP/RB NNPS/VBP WDT/VBD""",
            7: """MD/RB PRP/MD""",
        },
        "RBR": {
            -5: """NNP/, NNS/IN VBN/TO""",
            -4: """,/IN ,/VBG CD/CC""",
            -3: """,/DT DT/VBZ EX/VBZ MD/RB NN/CC NN/VBP NNPS/RB RB/DT VB/CC VBD/DT VBD/IN VBG/IN VBZ/VBN""",
            -2: """
,/RB -RRB-/VBP CC/RB CC/VB EX/VBD IN/NNP JJ/NNP NN/" NN/, NN/NNS NNS/: PRP/VB RP/TO VB/CD VB/DT VBG/NN
VBG/NNS VBN/NNS VBP/NNS WP/VBZ ^/CC ^/JJ ^/NNP""",
            -1: """
"/RB "/VBG ,/JJ ,/PRP ,/VBN :/DT :/VBP CC/DT CC/VBD CC/VBP CC/VBZ CD/: CD/CD CD/NN DT/" DT/CD DT/RB
EX/RB EX/VBP IN/, IN/PRP$ IN/VBG JJ/, JJ/IN JJ/RB JJR/IN NN/: NN/IN NN/TO NN/VB NN/VBN NN/WDT NN/WRB
NNP/DT NNP/NNP NNP/NNS NNP/POS NNP/VB NNS/DT NNS/RB NNS/VBG POS/NNS PRP/MD PRP/NN RB/CD RB/RB RB/VB
RB/VBN RP/NNP TO/" VB/IN VB/JJ VB/PRP VBD/NNS VBG/CD VBG/DT VBN/, VBN/CC VBN/DT VBN/PRP VBN/VBG VBZ/PRP
VBZ/PRP$ WDT/VBD WP/VBP ^/NN""",
            1: """
"/CC "/DT "/JJ ,/NN ,/WP CC/, CC/CD CC/NN CC/NNS CC/PRP CD/VBP DT/DT DT/NNP DT/NNS IN/NN IN/PRP IN/VBN
JJ/: JJ/NNS NN/-LRB- NN/NN NN/NNP NNP/-RRB- NNP/: NNP/CC NNP/RB NNP/VBD NNP/VBG NNP/VBN NNP/VBP
NNS/-RRB- NNS/CC NNS/VBN POS/NN PRP/DT PRP/TO PRP/VBP RB/, RB/IN RB/VBG RB/VBP SYM/CC VB/NNS VB/TO
VBD/VB VBG/NNP VBG/TO VBN/JJ VBN/RB VBP/CD VBP/DT VBP/RB VBZ/DT VBZ/NNS VBZ/RB WP/RB ^/IN ^/PRP ^/WP""",
            2: """
"/VB ,/CC ,/VBD CC/" CD/, CD/NNS DT/NNPS JJR/CC NN/VBZ NNP/NN NNS/JJ NNS/MD PRP$/NN PRP/RB PRP/VBD
PRP/VBG TO/VB VB/" VB/, VB/NNP VBD/NNP VBD/PRP VBD/RB VBD/VBG VBD/VBN VBN/IN VBP/NNP VBZ/VBG ^/" ^/VBG
^/^""",
            3: """
-RRB-/, :/RB DT/NN NN/DT NNP/NNPS NNPS/VBD NNS/TO NNS/WDT RB/TO RB/VBZ VB/RP VBG/PRP WP/VBD ^/DT""",
            4: """DT/JJ NN/MD NN/RB NNS/VBD TO/NNP VBN/VBN""",
            5: """VB/NN""",
            6: """PRP$/NNS""",
        },
        "RBS": {
            -4: """JJ/IN""",
            -3: """VBP/IN""",
            -2: """,/IN MD/IN NNS/CC PRP/DT VB/IN VBD/DT ^/IN""",
            -1: """
,/DT ,/WDT :/IN CC/IN CD/, DT/" DT/NN JJ/, JJ/NNS NN/, NN/DT NNP/CC NNPS/CC NNPS/DT PRP/RB RB/: VBD/TO
VBG/DT VBG/PRP$ VBN/DT VBZ/IN WDT/NNS""",
            1: """
"/JJ ,/VBD ,/VBN CC/DT CD/IN IN/IN MD/VB NN/WDT NNP/DT NNS/, NNS/VBP PRP/IN PRP/VBP RB/CC RB/DT RB/IN
RB/PRP$ RP/IN TO/VB VB/DT VBD/PRP$ VBG/IN VBZ/DT VBZ/NNP WDT/NN WDT/VBZ WP/VBD ^/PRP$""",
            2: """"/DT IN/NNS NNP/NNP NNP/POS NNP/RB NNP/VBZ SYM/IN WP/VBZ""",
            3: """NN/IN PRP/VBD VBP/PRP VBZ/VBG ^/DT""",
            4: """IN/DT""",
            5: """VBN/IN""",
        },
        "RP": {
            -7: """^/^""",
            -6: """IN/NNS IN/PRP JJ/NN VBP/VBG""",
            -5: """CC/NNP IN/NNP NNS/VBG""",
            -4: """
,/" :/CD CC/NN CD/NN CD/NNS DT/JJ DT/NN IN/DT NN/, NN/: NN/RB NNP/-RRB- NNP/CC NNP/NN NNP/NNP VBZ/RB
^/NNS""",
            -3: """
,/NNP CC/RB CD/VBZ DT/NNP IN/PRP$ NN/CC NN/IN NN/NN NN/NNS PRP/VBP RB/, TO/PRP VB/RP VBD/JJ VBD/RB
VBN/VBG WDT/VBP WDT/VBZ""",
            -2: """
"/VBD ,/RB ,/WP CC/DT CC/VBZ CD/VBN DT/VBZ IN/JJ JJ/NNS JJR/NN NN/" NN/VB NN/VBG NNP/RB NNS/RB PRP$/NN
RB/CC RB/RB RB/VBN VBD/RP VBG/RB VBG/VBG VBP/VB""",
            -1: """
"/NN "/VBZ ,/CC ,/DT :/IN CC/RBR CD/, CD/CC DT/JJS DT/NNPS DT/RBR IN/CC IN/CD IN/NNPS IN/VBP JJ/IN JJ/JJ
JJ/NNP JJ/NNPS JJS/NN NN/-LRB- NN/VBD NN/VBP NNP/" NNP/-LRB- NNP/CD NNP/NNS NNS/" NNS/: NNS/DT NNS/IN
POS/NN PRP$/JJ RB/CD RB/DT RB/IN RB/JJR VB/NN VB/NNPS VBD/IN VBD/NNS VBD/TO VBD/VBG VBD/VBN VBG/JJ
VBG/NNP VBG/RP VBN/IN VBN/NN VBN/RP VBZ/" VBZ/DT VBZ/NNP VBZ/VB WP/NNS ^/" ^/DT ^/RB ^/VBZ""",
            1: """
"/RB ,/JJ ,/VBP ,/VBZ -RRB-/VBD :/NNP :/VBD :/VBG CC/VBD CD/VBD DT/VBN IN/VBN NN/-RRB- NN/JJ NN/NNP
NN/PRP NNP/VBZ NNPS/NN NNPS/NNP NNPS/VBD NNPS/VBP NNS/VBN PRP/NN PRP/NNS PRP/VBN RB/NN RB/NNS RB/RBR
RBR/JJ RP/CC RP/NN TO/NNP TO/RB VB/DT VB/RB VB/RBR VBD/DT VBN/NNP VBN/VBN VBP/DT VBP/JJ VBP/NNP VBZ/JJR
WDT/VBD ^/JJ ^/NN ^/VBN""",
            2: """
,/NN ,/VBD CC/VB JJ/VBG JJ/VBN JJS/VBN NN/VBN NNP/: NNP/VB PRP$/NNS RB/VBD RB/VBG RB/VBZ RP/NNS TO/JJ
VB/VBN VBD/NN VBG/VBN VBZ/NNS WP/VBZ ^/VBG""",
            3: """
"/VB ,/VB ,/VBN CC/VBG CC/VBN DT/NNS DT/VBD NNP/VBN NNP/VBP NNPS/VBG NNS/NN NNS/VBP RB/VB RB/VBP TO/VBG
VB/NNS VBD/PRP VBZ/PRP ^/NNP ^/VB""",
            4: """MD/VB NNP/VBG PRP/VBZ VB/NNP VBP/NNS""",
            5: """DT/VBG NNP/VBD TO/NN VBG/PRP VBZ/VBG VBZ/VBN""",
            6: """TO/VB VB/JJR VB/PRP WP/VBP""",
            7: """IN/VBG VBZ/JJ""",
            8: """,/VBG""",
        },
        "UH": {
            -4: """JJ/, TO/,""",
            -3: """,/RB DT/JJ VBN/,""",
            -2: """JJR/TO NNP/, PRP/VBZ""",
            -1: """
CC/VBD IN/NN IN/VBG MD/PRP NN/RB NNP/: NNP/PRP NNS/, NNS/IN NNS/VBD NNS/VBP PRP$/NNS PRP/" PRP/IN RB/JJ
RBR/, VB/CC VB/PRP VBD/JJ VBD/RB VBD/VBG VBG/PRP VBZ/: VBZ/DT VBZ/IN VBZ/JJ VBZ/VBN ^/RBS""",
            1: """
"/NNP ./" :/" CC/IN CD/WDT DT/" DT/: DT/NN IN/" IN/NNP JJ/TO NN/, NNP/IN NNS/NNP PRP$/NN PRP/, PRP/VBD
RB/: RB/VBD ^/CC ^/NN ^/NNP ^/UH""",
            2: """"/NNS "/UH CC/VB MD/VB RB/VB VBD/DT VBG/JJ VBP/, VBP/IN WP/VBP""",
            3: """,/" IN/, UH/, VB/" VBD/,""",
            4: """RB/TO ^/" """,
            5: """^/^""",
        },
        "VB": {
            -10: """IN/PRP""",
            -7: """DT/" IN/DT NNS/RB NNS/WDT""",
            -6: """DT/CD IN/PRP$ JJ/NNS NNP/POS NNP/RB POS/NN PRP/VBZ WP/RB ^/NNP""",
            -5: """,/NNS ,/PRP CC/JJ CC/PRP DT/JJR NN/NNS NNP/, NNS/IN PRP$/JJ RBS/RB RP/TO VBZ/JJ WRB/PRP""",
            -4: """
"/NNS ,/CC ,/IN ,/NNP CC/NN DT/JJ DT/NNP IN/CD IN/NNS IN/RB NN/VBZ NNP/" NNP/NNPS NNS/" PRP/PRP RB/VBZ
VBD/DT VBG/DT VBN/" VBN/, VBZ/CC VBZ/VBG WDT/RB WRB/NNS ^/IN""",
            -3: """
,/DT ,/VBG -RRB-/, CC/NNS CC/VBG CD/NNPS DT/JJS DT/NNS DT/VBG IN/JJ IN/NNPS IN/VBN JJ/" JJ/JJ JJ/NN
JJR/IN NN/IN NN/PRP NNP/CD NNP/NN NNP/SYM NNS/PRP PDT/DT POS/NNS SYM/NNP VB/TO VBN/IN VBP/PRP$ ^/NNPS
^/PRP ^/WRB""",
            -2: """
"/" "/NN "/NNP "/PRP ,/JJ ,/NNPS ,/RB ,/TO :/DT :/VBG CC/NNP CC/PRP$ CD/CC CD/CD CD/NN CD/NNP DT/RB
DT/VBN IN/WP JJ/DT JJ/VBG NN/, NN/NN NN/POS NN/RB NN/SYM NN/VBD NN/WDT NNP/CC NNP/IN NNP/NNP NNP/VBZ
NNPS/" NNPS/, NNPS/POS NNS/, NNS/: NNS/NNS NNS/VBP POS/" POS/CD PRP$/" PRP/RB RB/VBP RBS/JJ SYM/" TO/NNP
UH/, VB/IN VB/RP VBG/CC VBN/JJ VBN/TO VBP/JJR VBZ/VBN WDT/NNS WDT/VBP WP/NNS WP/VBZ WRB/NNP ^/CC ^/DT
^/NNS ^/TO""",
            -1: """
"/CC "/VBZ ,/EX ,/NN ,/VBZ ,/WDT ,/WP ,/WP$ -RRB-/VBZ :/CC :/IN :/NNS CC/IN CC/NNPS CC/VBZ CD/" CD/-LRB-
CD/IN CD/NNS CD/RB CD/VBD DT/VBD DT/WP EX/RB IN/IN IN/JJR IN/NNP IN/VB IN/VBP IN/WDT IN/WRB JJ/, JJ/:
JJ/NNPS JJ/RB JJR/NN JJR/NNPS JJS/, JJS/NNP MD/IN NN/-LRB- NN/-RRB- NN/CC NN/DT NN/JJ NN/NNP NN/NNPS
NN/VBG NN/VBP NNP/-LRB- NNP/: NNP/DT NNP/NNS NNP/VBD NNP/VBN NNP/VBP NNP/WDT NNP/WRB NNPS/RB NNS/DT
NNS/JJ NNS/POS NNS/WP NNS/WRB POS/JJ POS/NNP PRP$/NNPS PRP$/RB PRP$/VBG PRP/IN PRP/NNS PRP/VBG RB/"
RB/JJ RB/NN RB/NNP RB/NNS RB/TO RB/VB RB/VBD RB/VBN RBR/PRP RP/PRP$ SYM/JJ VB/JJ VB/JJR VB/NN VB/VBN
VBD/CC VBD/IN VBD/VBN VBG/IN VBG/PRP$ VBG/RP VBG/VBG VBG/VBN VBN/DT VBN/RB VBN/VBN VBP/IN VBP/JJ VBP/NN
VBP/NNP VBP/RBR VBP/RP VBP/VBN VBZ/EX VBZ/PRP$ VBZ/RB WDT/PRP WP$/NNS WP/PRP WRB/JJ WRB/NN ^/JJ ^/RBS""",
            1: """
"/-LRB- "/JJ ,/VB -RRB-/CC -RRB-/TO -RRB-/VBD :/VBD CC/VB CC/VBD DT/, DT/: IN/, IN/: IN/NN IN/PDT JJR/JJ
JJS/JJ NNP/-RRB- NNPS/: NNPS/TO NNS/CC NNS/NN NNS/VBZ PRP$/NNS PRP/CC PRP/DT PRP/NN PRP/VB RB/DT RB/JJR
RB/MD RB/RBR RB/WRB RBR/IN TO/NN VB/, VB/DT VB/VBG VBD/NNPS VBG/PRP VBG/TO VBN/NNP VBN/PRP$ VBP/"
VBP/NNS VBP/VBG VBZ/" VBZ/, VBZ/: VBZ/NNS VBZ/VBZ WP/TO WP/VBD WRB/RB ^/: ^/SYM ^/UH""",
            2: """
"/: "/TO ,/" :/" CC/MD CD/TO DT/CC IN/VBG JJR/NNS MD/DT MD/NNP NN/" NN/TO NNPS/NNP NNS/-LRB- PRP$/NN
RB/RB RBR/RB TO/DT TO/IN TO/JJ TO/NNS TO/PRP$ VBD/, VBD/NNS VBG/, VBN/NN VBP/RB VBP/VBZ VBZ/IN VBZ/PRP
VBZ/VB WP/MD WRB/TO ^/" ^/VB""",
            3: """
,/MD :/NNP :/RB JJR/TO MD/" MD/VB NNP/TO NNP/VBG NNPS/MD NNS/TO PRP/" RB/, RB/-LRB- RP/, TO/, TO/CD
TO/JJR VB/" VB/PRP$ VBD/" VBD/NN VBD/TO VBG/" VBG/NNS VBP/TO VBZ/DT VBZ/NN VBZ/TO WDT/MD WP/VBP""",
            4: """DT/MD IN/CC NNP/PRP NNS/MD RB/: RB/CC RB/IN SYM/CC TO/PRP VB/VBZ VBG/NNP VBN/PRP VBZ/NNP""",
            5: """"/RB CC/RB CC/TO TO/CC VB/: VB/NNP VBD/NNP""",
            6: """"/UH PRP/, RP/CC VB/NNPS VB/NNS""",
            7: """CC/" VBD/PRP""",
            8: """NNP/MD VB/CC VBP/PRP""",
            9: """NN/MD VB/PRP""",
            11: """MD/PRP MD/RB PRP/MD""",
            14: """TO/" """,
            18: """TO/RB""",
        },
        "VBD": {
            -12: """VBP/RB""",
            -10: """VBZ/RB""",
            -7: """VBD/RB""",
            -6: """JJR/NNS TO/VB VBG/RB""",
            -5: """IN/VBG JJ/CC NN/IN VB/NNS VBN/CC VBZ/" ^/RB""",
            -4: """
,/DT DT/RB IN/PRP$ NN/: NN/TO NN/VBD NNS/VBD POS/JJ POS/RB PRP$/RB TO/NNS TO/RB VB/DT VB/RB VBD/"
VBD/PRP VBG/NN VBN/RB VBP/VBN VBZ/DT WP/VBZ ^/" """,
            -3: """
,/IN :/RB DT/" DT/-LRB- IN/IN IN/VBN JJ/, JJ/RB JJS/NN MD/VB NN/POS NN/VBG NNP/VBZ NNS/IN PRP$/JJ
PRP/VBD PRP/VBP RP/NNS TO/NNP VB/NN VB/NNP VB/PRP VBD/WRB VBP/DT VBP/PRP VBZ/VBN WP/VBD ^/CC ^/DT ^/^""",
            -2: """
"/, $/CD ,/MD CC/" CC/JJ CC/JJS CC/NNPS CC/RBR CC/VB CD/PRP DT/CD DT/JJ DT/JJS DT/VBZ IN/DT JJ/: JJ/DT
JJ/JJ JJR/IN MD/RB NN/VBN NN/WRB NNP/-LRB- NNP/MD NNP/SYM NNS/CC NNS/NN NNS/VBP POS/RBS RB/DT RB/IN
RB/JJ RB/VBD RB/VBN RBR/RB TO/" TO/CD TO/DT VB/" VB/RP VB/WRB VBD/VBN VBG/DT VBG/NNS VBG/PRP$ VBN/IN
VBP/CC VBZ/CC VBZ/IN ^/PRP""",
            -1: """
"/" "/: "/IN "/NN "/VBD ,/" ,/CD ,/PRP$ ,/VBG ,/VBZ -LRB-/CC -LRB-/NN -RRB-/DT -RRB-/VBZ :/" :/NNP CC/CD
CC/DT CC/EX CC/IN CC/MD CC/NN CC/NNS CC/PRP$ CC/VBP CD/CD CD/JJ CD/JJR CD/NNPS CD/RB DT/: DT/CC DT/JJR
DT/RBR DT/RBS DT/WP IN/, IN/: IN/RB IN/VBP JJ/CD JJ/IN JJR/NNPS NN/SYM NN/VBZ NNP/TO NNP/VB NNPS/:
NNPS/POS NNPS/VBD NNPS/VBP NNS/JJ NNS/MD NNS/TO NNS/VBG NNS/VBN PRP$/" PRP$/NNP PRP/IN PRP/MD PRP/VB
RB/JJR RB/RBR RB/TO RB/VB RB/VBG RB/VBZ RBS/RB RP/, TO/NN TO/PRP$ VB/CD VB/IN VB/PRP$ VB/RBR VB/VBG
VB/VBN VBD/: VBD/CD VBD/NNS VBD/TO VBD/VBG VBG/IN VBG/JJ VBG/RP VBN/" VBN/, VBN/DT VBN/TO VBN/VBD VBP/,
VBP/CD VBP/IN VBP/JJ VBP/JJR VBP/RP VBZ/JJR VBZ/PRP VBZ/PRP$ VBZ/VB VBZ/VBG VBZ/VBZ WDT/MD WDT/VBD
WDT/VBP WP/VBP WRB/NNPS ^/PRP$ ^/VBG""",
            1: """
"/DT "/MD "/WP ,/NNPS ,/VBP -LRB-/DT :/CD :/NNS :/VBG CC/NNP CC/VBZ CD/CC CD/NNS CD/VBD DT/DT DT/PRP
DT/VBN DT/VBP IN/WP JJ/" JJ/JJS JJ/NNP JJ/NNPS JJ/PRP JJR/, NN/, NN/CC NN/JJ NN/NNPS NNP/" NNP/. NNP/CD
NNP/DT NNP/IN NNP/NNPS NNP/WDT NNP/WP NNPS/" NNPS/DT NNPS/NN NNPS/WP NNS/" NNS/DT NNS/NNP NNS/NNS
PRP$/NNS PRP/PRP RB/CC RB/NN SYM/CC SYM/JJ UH/, VBD/, VBD/CC VBD/DT VBD/NN VBD/WP VBG/CC VBG/PRP VBN/NN
VBN/NNS VBP/NN VBP/NNP VBZ/, VBZ/: VBZ/NNP WDT/NN WDT/NNS WP$/NNS WP/DT WP/MD WP/NNP WRB/DT WRB/RB ^/CD
^/WP""",
            2: """
"/VB ,/JJ ,/NN ,/TO ,/WP :/CC :/DT :/PRP CC/RB CD/WDT DT/NNP IN/" IN/CD JJ/NN JJR/NN JJS/NNS NN/" NN/NN
NN/NNS NNP/CC NNP/PRP NNP/PRP$ NNPS/RB RB/NNP RB/PRP VB/CC VBD/NNPS VBG/NNP WDT/PRP WDT/VBZ WP$/NN
WRB/NNP WRB/NNS ^/NNS ^/VBN ^/VBZ""",
            3: """
"/NNS "/RB "/VBG ,/CC ,/NNS ./, CC/PRP DT/NN DT/NNS IN/NNPS IN/NNS JJ/VBZ NNP/, NNP/NN NNP/RBR NNP/WRB
NNPS/, NNPS/VBG NNPS/VBZ NNS/PRP POS/NNP POS/NNS PRP$/NN PRP/" PRP/DT RB/CD WDT/RB WRB/PRP ^/JJ ^/NNPS
^/VB ^/VBD""",
            4: """"/WDT ,/PRP ,/WDT DT/NNPS NN/WP NNP/JJ NNP/NNS NNPS/CC NNS/WDT POS/NN PRP/CC""",
            5: """"/CC "/NNP "/PRP ,/NNP IN/NNP NNP/NNP PRP$/NNPS WDT/NNP ^/NN ^/NNP""",
            6: """./" NN/PRP NN/RB NN/WDT NNP/RB NNS/RB""",
            7: """IN/PRP NNP/-RRB- WP/PRP""",
            8: """WP/RB""",
            10: """PRP/RB""",
        },
        "VBG": {
            -7: """^/NN""",
            -5: """,/JJ CC/NN CD/IN EX/VBD RB/: VBD/NNP VBZ/JJ""",
            -4: """"/DT :/VBG CC/DT DT/" DT/JJS DT/NNP JJ/NNP NNS/POS RB/VBZ VB/JJR VBD/JJR VBD/TO""",
            -3: """
,/NNP -RRB-/VBP CC/VBN CD/JJ DT/RB EX/VBP EX/VBZ IN/JJ IN/NN IN/VBG JJ/JJ JJS/IN NN/PRP$ NN/VBG NNP/CD
NNP/POS NNS/VBG POS/JJS PRP$/" PRP$/JJS VBD/PRP$ VBZ/RBS WDT/DT ^/NNP""",
            -2: """
"/IN "/NN "/RB CC/JJ CC/PRP$ CD/: DT/VBN IN/VBN NN/, NN/DT NN/JJ NNP/-RRB- NNS/WDT PRP$/NNP PRP$/VBN
PRP/" RP/, RP/DT RP/IN RP/PRP$ VB/JJ VB/TO VBD/" VBD/DT VBD/JJ VBD/RBR VBG/DT VBG/JJ VBN/, VBN/CC
VBN/NNS VBN/PRP VBP/NN VBP/NNPS VBZ/NNP WP/VBD WRB/DT WRB/PRP$ ^/DT ^/JJ""",
            -1: """
"/" ,/DT ,/NNS ,/PRP ,/RBS ,/VBD ,/VBZ -RRB-/IN :/NN CC/" CC/JJR CC/RBR CC/VBD CC/VBG DT/CD DT/IN DT/VBG
DT/VBP EX/DT IN/CD IN/JJR IN/JJS IN/WRB JJ/CC JJ/JJS JJ/VBP JJR/JJ JJS/CD JJS/NN MD/VB NN/-LRB- NN/MD
NN/NNP NN/RB NNP/-LRB- NNP/: NNP/JJ NNP/NNPS NNPS/POS NNPS/TO NNS/DT NNS/TO PDT/DT POS/JJ POS/NN
PRP$/RBS PRP/CC PRP/VBN RB/DT RB/JJR RBR/, TO/CD TO/VB VB/CC VB/NN VB/NNP VB/PRP$ VB/RBR VBD/CC VBD/CD
VBD/IN VBD/NN VBD/VBG VBG/, VBG/CD VBG/NNP VBG/RB VBG/VBG VBN/JJ VBN/PRP$ VBN/VBG VBN/VBP VBP/JJ VBZ/IN
VBZ/NNS VBZ/VBG WP/VBP WRB/JJ WRB/PRP ^/CC ^/CD ^/VBG""",
            1: """
,/RB ,/VBG ,/WP$ -LRB-/IN -RRB-/, :/IN CC/IN CC/PRP CC/VB CD/CD CD/NN CD/RB DT/CC DT/JJR DT/NNPS DT/NNS
IN/IN IN/NNPS IN/PRP$ IN/WP JJ/: JJ/NN JJ/NNPS JJ/RB JJR/NN JJR/NNPS MD/IN NN/CC NN/CD NN/PRP NN/VBN
NN/VBP NNP/NNP NNP/RB NNP/VBG NNP/VBP NNPS/VBD NNS/" NNS/, NNS/NN NNS/PRP NNS/VBP PRP$/NNS PRP$/VBG
PRP/IN PRP/RB PRP/VB RB/NN RB/VBD RB/VBN RBR/DT RBR/IN RBR/JJ TO/" TO/NNP VB/CD VB/RP VB/VBN VBD/NNS
VBD/PRP VBD/RP VBG/CC VBG/IN VBG/NNS VBG/RP VBN/RB VBN/RP VBP/JJR VBP/NNS VBP/PRP$ VBP/VBG VBZ/" VBZ/:
VBZ/CD VBZ/NN VBZ/PRP VBZ/RB VBZ/VBN WDT/VBD WDT/VBZ WP/VBZ ^/" ^/EX ^/PRP$""",
            2: """
"/PRP$ "/VBG ,/" ,/CD :/DT :/VBD CC/RB DT/NN DT/RBS DT/VBD DT/VBZ IN/NNS JJ/, NN/: NN/VBD NNP/CC NNP/IN
NNPS/DT NNPS/IN NNS/RB NNS/VBN POS/NNS POS/RBS PRP/VBG RB/IN RB/PRP$ RB/RB RB/TO RBS/JJ RP/CC TO/JJR
VB/, VBD/, VBG/NN VBG/PRP$ VBN/NNP VBN/TO VBP/IN VBP/NNP VBZ/DT WP/DT ^/NNS ^/PRP ^/VBN ^/^""",
            3: """
"/JJ ,/CC :/NNS CC/NNS CD/, CD/NNPS CD/NNS IN/RB NN/NNS NN/VBZ NN/WDT NNP/" NNP/DT NNP/TO NNP/VBD
NNP/VBZ NNS/: NNS/CC NNS/VBD NNS/WRB POS/RB PRP$/RB RB/" RB/VBP TO/DT VB/PRP VBP/DT""",
            4: """,/PRP$ IN/PRP JJ/" NN/IN NNP/NNS NNS/IN RB/RBR RB/VB VB/" VBD/VBN VBN/IN VBP/RB""",
            5: """JJ/IN JJ/NNS NN/TO NN/WRB PRP/VBP""",
            6: """VBD/RB VBP/VBN""",
            7: """,/IN""",
        },
        "VBN": {
            -7: """NNP/" """,
            -6: """./" NNP/RB WP/RB""",
            -5: """NNPS/, NNPS/RB WDT/NNP WP/PRP""",
            -4: """
"/CC "/WDT ,/" ,/NNP EX/DT NN/PRP NNP/-RRB- NNP/NNP NNP/NNPS NNPS/CC NNS/PRP PRP$/CD PRP$/NNPS PRP/RB
RB/IN""",
            -3: """
"/NNS "/PRP ,/CC ,/WDT -LRB-/NN IN/VBG JJ/, JJ/TO NN/NNP NN/POS NN/WDT NN/WP NNP/POS NNP/WRB NNPS/VBD
NNPS/VBG POS/NN POS/NNP PRP$/NN RB/JJ RB/NN TO/PRP$ VBD/PRP$ VBG/IN VBG/TO VBN/VBD VBN/VBN VBP/RBR
WDT/RB WDT/VBZ ^/JJ ^/NN ^/VB ^/VBD""",
            -2: """
"/DT "/VB "/VBG ,/NN -LRB-/CC CC/" CC/RBR CD/JJ CD/VBP DT/NNPS EX/VBP IN/NNPS IN/PRP JJ/NNP JJR/NN NN/"
NN/CC NN/JJ NNP/JJ NNP/PRP NNP/PRP$ NNP/RBR NNP/VBP NNP/WDT NNPS/VBZ NNS/CC POS/NNS PRP$/JJ PRP/DT RB/:
RB/TO RB/VBP RB/VBZ TO/DT VB/JJ VBD/NNPS VBD/VB VBG/NNP VBN/NN VBP/NNP WDT/PRP WP$/NN WRB/DT ^/NNS ^/VBZ""",
            -1: """
"/IN "/MD "/NNP ,/JJ ,/NNPS ,/NNS ,/PRP$ ,/RBS ,/VB ,/WRB -LRB-/JJ -RRB-/IN -RRB-/VBZ :/CC :/CD :/NNP
:/NNS :/PRP :/PRP$ CC/NNP CC/PRP CC/PRP$ CC/VBG CC/VBZ DT/: DT/DT DT/NNP DT/PRP DT/RBS DT/VBD DT/VBG
DT/VBN DT/VBP EX/VBZ IN/PRP$ IN/WP JJ/IN JJ/RB JJ/VBN JJ/VBZ JJR/, MD/DT NN/NNPS NN/VB NN/VBD NNP/.
NNP/CC NNP/CD NNP/NN NNP/NNS NNP/SYM NNP/VBD NNP/WP NNPS/" NNPS/DT NNPS/NN NNPS/POS NNPS/WP NNS/" PDT/DT
POS/" POS/RBS PRP/" PRP/CC PRP/PRP PRP/VBN RB/JJR RBS/NNS SYM/CC TO/VB TO/VBN VB/NNPS VB/PRP VB/WRB
VBD/: VBD/NN VBD/RP VBD/WP VBG/CC VBG/PRP$ VBN/CD VBN/RP VBZ/, VBZ/DT VBZ/NNP VBZ/NNS VBZ/VBG WDT/DT
WDT/NNS WP$/NNS WP/DT WP/MD WP/NNP WP/VBP WRB/NNS WRB/PRP WRB/RB ^/-LRB- ^/CD ^/NNPS ^/VBN ^/WP ^/^""",
            1: """
"/: ,/VBP :/VBG :/VBP CC/CD CC/NNS CC/VB CC/VBP CD/, CD/NN CD/NNPS CD/VBD DT/CC DT/CD DT/JJR EX/VBD IN/"
IN/CD IN/IN IN/TO IN/VBP JJ/VBG JJR/NNPS JJS/CD NN/, NN/CD NN/DT NN/NNS NN/SYM NN/WRB NNP/-LRB- NNP/MD
NNPS/: NNPS/VBP NNS/, NNS/JJ NNS/NNP NNS/POS NNS/VB NNS/VBD NNS/VBN NNS/VBZ NNS/WDT POS/JJ PRP$/NNP
PRP$/NNS PRP$/RB PRP/IN PRP/MD RB/CC RB/NNP RB/PRP RB/PRP$ RB/RBR RB/RBS RB/VB RBR/DT RP/, RP/CC RP/IN
TO/JJ TO/NN VB/IN VB/NNP VB/PRP$ VB/RBR VBD/, VBD/DT VBD/JJ VBD/NNS VBD/PRP VBD/TO VBG/, VBG/NNS VBG/PRP
VBG/RB VBG/RP VBG/VBG VBN/DT VBP/, VBP/DT VBP/JJ VBP/RP VBP/VBG VBP/VBN VBZ/IN VBZ/NN VBZ/PRP WRB/VBG
^/" ^/CC ^/IN ^/PRP$""",
            2: """
"/, "/NN "/PRP$ "/VBD $/CD ,/DT ,/RB -LRB-/RB -RRB-/CC CC/DT CC/JJ CC/JJS CC/NNPS CD/PRP CD/TO DT/JJ
DT/PRP$ DT/RBR DT/VBZ IN/NN JJ/" MD/VB NN/TO NN/VBG NNP/, NNS/IN NNS/NN NNS/VBG PRP/VB RB/VBG RB/VBN
TO/CD TO/RB VB/DT VB/TO VBD/VBG VBG/NN VBN/" VBN/, VBN/VBG VBP/CC VBP/IN VBP/NN VBZ/CC VBZ/PRP$ ^/RB""",
            3: """
"/" "/RB :/DT CC/NN CC/RB CD/NNS DT/" JJ/: JJ/DT JJR/IN NNP/VB NNS/: PRP$/RBS PRP/VBP RB/RB RB/VBD
RBR/RB RP/NNS TO/NNS VB/NNS VBD/" VBD/CC VBD/WRB VBG/" VBG/DT VBN/RB VBP/PRP$ WDT/VBD WDT/VBP""",
            4: """:/RB CC/IN CC/VBD CD/RB IN/DT IN/NNS JJR/NNS NN/VBP NN/VBZ POS/RB PRP/VBZ VB/NN WP/VBD""",
            5: """DT/RB JJS/NN RB/DT VB/RB VB/RP VBD/VBN VBP/PRP VBZ/" VBZ/VBN""",
            6: """,/IN DT/JJS IN/JJ IN/RB""",
            7: """VBD/RB VBP/RB""",
            8: """VBN/CC""",
            10: """VBZ/RB""",
        },
        "VBP": {
            -9: """MD/PRP""",
            -8: """TO/RB""",
            -7: """TO/VB""",
            -6: """PRP/VBZ TO/DT VB/PRP VBD/RB VBZ/PRP""",
            -5: """"/RB ,/" DT/JJS EX/RB JJ/NNP MD/RB NN/IN NNS/VBP RB/VB VBD/PRP""",
            -4: """
:/RB DT/NNP MD/VB NN/MD NNP/POS POS/JJ PRP/VBD TO/" VB/DT VB/NNP VB/NNPS VB/NNS VB/RB VBD/DT VBG/PRP
VBP/PRP VBP/VBN VBZ/VBN ^/DT ^/^""",
            -3: """
,/VBG CC/RB DT/" DT/NN DT/RB IN/DT IN/IN JJ/NN NN/NN NNP/CC NNP/VBD NNS/VBD POS/NNP PRP$/NNP PRP/,
PRP/MD RB/DT RB/RBR RP/, RP/CC TO/JJ TO/NNS TO/PRP UH/, VB/JJ VBD/, VBD/IN VBD/NNP VBD/VBD VBD/VBN VBG/"
VBG/DT VBG/NN VBG/NNP VBN/DT VBN/IN VBN/NNP VBZ/TO ^/" ^/CD ^/RB""",
            -2: """
"/: "/CC "/NNP ,/CC ,/IN ,/NN ,/RBS -LRB-/" -RRB-/VBZ :/CC CD/JJR DT/VBG EX/DT IN/" IN/, IN/CC IN/JJ
JJ/JJ JJS/JJ NN/CC NN/RB NN/TO NN/VBG NNP/" NNP/: NNP/JJ NNP/NNP NNP/VBG NNS/: NNS/WRB RB/IN VB/CC VB/IN
VB/NN VBD/" VBG/CC VBP/DT VBP/IN VBZ/, VBZ/DT VBZ/NN WP/VBZ ^/-LRB- ^/IN ^/JJ""",
            -1: """
"/DT "/UH "/VBD $/CD ,/CD ,/VB ,/WP$ ,/WRB -LRB-/DT -RRB-/CC :/NN CC/MD CC/VB CC/VBD CC/WRB CD/: CD/CD
CD/JJ DT/, DT/: DT/IN DT/JJ DT/JJR DT/VBD IN/CD IN/JJR IN/JJS IN/PDT IN/PRP$ IN/TO IN/VBG JJ/CC JJ/SYM
JJ/TO JJ/VBN JJR/, JJR/JJ MD/" MD/DT MD/NNP NN/" NN/, NN/: NN/NNP NN/VBP NN/WP$ NNP/FW NNP/MD NNP/NN
NNP/PRP NNPS/: NNPS/MD NNPS/NN NNPS/VBP NNS/MD NNS/TO NNS/VB POS/CD POS/RB POS/VBG PRP$/JJ PRP$/JJS
PRP$/RB PRP$/RBS PRP/" PRP/NN PRP/TO PRP/VB PRP/VBG RB/-LRB- RB/VBD RB/VBG RB/VBN RB/WRB RBR/IN RBR/JJ
RBR/RB RBS/JJ TO/CD TO/JJR TO/PRP$ VB/" VB/: VB/JJR VB/PRP$ VB/RP VB/VBN VB/VBZ VBD/JJ VBD/NN VBD/NNPS
VBD/PRP$ VBG/, VBG/IN VBG/JJ VBG/PRP$ VBG/TO VBG/VBG VBG/VBN VBN/NN VBN/PRP VBN/RB VBN/RP VBN/VBN
VBN/WDT VBP/JJ VBP/NNP VBP/PRP$ VBP/RP VBP/TO VBP/VBG VBZ/" VBZ/: VBZ/JJ VBZ/NNP VBZ/NNS VBZ/RB VBZ/VBG
VBZ/VBZ WDT/NNP WDT/VBD WP/MD WRB/NN ^/: ^/CC ^/PRP$ ^/UH ^/VBG""",
            1: """
"/NN "/VBZ ,/JJ ,/WP -RRB-/, :/IN :/NNS :/PRP CC/CD CC/DT CC/JJ CC/NNP CC/NNPS CC/VBZ DT/PRP DT/VBN
IN/WP JJ/: JJ/DT JJ/IN JJ/NNPS JJR/NNPS JJS/, JJS/NNP JJS/NNS NN/-RRB- NN/VBZ NNP/CD NNP/VBP NNP/WRB
NNPS/WP NNS/-LRB- NNS/NN NNS/VBN PRP$/" PRP$/NN RB/NNS RB/WDT RBR/PRP RBS/RB VBD/NNS VBN/" VBN/, VBN/JJ
VBP/CD VBP/RB VBZ/EX WDT/DT WDT/JJ WRB/DT ^/NN ^/NNP ^/RBS ^/VB""",
            2: """
"/" "/NNS ,/RB ,/VBZ ,/WDT :/" CD/NNPS CD/NNS CD/WDT DT/CD DT/NNPS IN/WDT JJ/PRP JJ/RB NN/CD NN/DT
NN/NNPS NNP/NNPS NNPS/CC NNS/" NNS/, NNS/CC NNS/IN NNS/JJ PDT/DT POS/NNS PRP/-LRB- PRP/CC RB/NN RB/NNP
RBS/NNS SYM/JJ VB/, VBD/JJR VBG/NNS VBP/, VBZ/IN WDT/NNS WDT/PRP WP$/NNS WRB/NNP WRB/NNPS WRB/RB ^/VBZ
^/WRB""",
            3: """
"/PRP CC/PRP CD/, DT/NNS IN/NNP JJ/VBZ NN/NNS NN/WDT NN/WP NNP/WDT NNPS/, PRP/NNS RB/" RB/, SYM/NNP
TO/NNP VBN/CC WDT/VBZ WP/NNS WP/PRP""",
            4: """
,/NNPS ,/NNS ,/PRP IN/NNS JJ/NNS NNP/DT NNP/NNS NNP/RB NNPS/" NNS/DT NNS/PRP PRP$/NNS PRP/PRP VBP/NNS
VBZ/CC WP/DT""",
            5: """,/NNP CD/NNP DT/WP IN/NNPS JJR/NNS NNP/VBZ NNS/WP VBP/CC""",
            6: """NN/PRP VBN/NNS WRB/PRP ^/NNPS""",
            7: """IN/PRP NNS/NNS WDT/RB ^/NNS ^/PRP""",
            8: """CC/NNS NNPS/RB NNS/RB WRB/NNS""",
            10: """NNS/WDT PRP/RB""",
            11: """WP/RB""",
        },
        "VBZ": {
            -6: """TO/VB""",
            -5: """DT/JJ""",
            -4: """IN/DT NNS/IN POS/NNP TO/NNP UH/, VB/JJ VB/NN VBD/NN VBN/IN VBZ/DT""",
            -3: """
"/JJ CC/CD CC/JJ CC/VB DT/JJS DT/PRP IN/" IN/PRP$ MD/VB NN/VBD NNP/POS NNS/POS NNS/WDT POS/" RB/CD
RB/PRP$ RB/WDT TO/NN VB/IN VBG/JJ VBG/TO VBN/JJ VBN/NN VBP/RB VBP/VBN VBZ/IN ^/CD""",
            -2: """
"/RB ,/NNS ,/VBG :/CC CD/JJ CD/NNS IN/JJR IN/VBG JJ/-RRB- JJ/CC JJS/NN NN/POS NNS/: NNS/VBD POS/JJ
PRP$/JJ PRP/VBD RB/DT RB/VB RBR/JJ RP/NNP VB/DT VB/PRP$ VBD/CD VBD/IN VBD/PRP VBD/RB VBG/DT VBG/IN
VBG/PRP ^/" ^/CC ^/^""",
            -1: """
"/NNS "/VB "/VBG ,/JJ ,/JJR ,/PRP$ ,/VBZ ,/WP$ -LRB-/NN :/CD :/DT :/NN :/NNP CC/JJR CC/VBD CD/: CD/IN
CD/VBG CD/VBN DT/" DT/CD DT/VBG EX/VBP IN/: IN/CD IN/IN IN/JJ IN/VBN IN/WDT IN/WRB JJ/" JJ/CD JJ/IN
JJ/JJS JJR/IN JJS/NNP JJS/VBN NN/-RRB- NN/TO NN/VBG NN/VBN NNP/, NNP/: NNP/CD NNP/NNS NNP/PRP NNP/VBD
NNP/VBG NNPS/NN NNPS/POS NNPS/VBG NNS/CC NNS/JJ NNS/TO NNS/WRB POS/VBG PRP$/NNS PRP/NN PRP/VBP RB/NN
RB/VBZ RBS/JJ SYM/CD TO/JJ TO/PRP$ VB/RP VB/VBG VBD/DT VBD/JJ VBD/PRP$ VBD/VBG VBG/CD VBG/JJR VBG/NNP
VBG/NNS VBG/PRP$ VBN/: VBN/DT VBN/RP VBN/VBG VBP/IN VBP/VBG VBZ/JJ VBZ/NNP VBZ/TO VBZ/VBG WRB/DT ^/PRP$
^/RB ^/RBS ^/VBG""",
            1: """
"/CD "/PRP ,/DT ,/RB ,/VBP -LRB-/NNP :/JJ CC/DT CC/IN CC/NNP CC/NNS CD/VBD CD/VBZ DT/NNPS DT/VBZ IN/,
IN/NN IN/NNP IN/NNS IN/VBP JJ/, JJ/TO JJ/VBP JJS/NNS NN/, NN/NN NN/VBZ NNP/CC NNP/IN NNP/NNPS NNP/RBR
NNP/VBZ NNS/" NNS/-RRB- NNS/NN NNS/NNP NNS/VB POS/CD PRP/IN PRP/JJ RB/" RB/RB RB/RBR RP/, SYM/NNP VB/NNP
VBD/, VBN/PRP VBP/" VBP/, VBP/CD VBP/PRP VBZ/NN WDT/PRP WDT/RB WDT/VBZ ^/IN ^/VB ^/WRB""",
            2: """
"/NN "/WP ,/" ,/PRP CC/CC CC/NN CC/PRP DT/NNP JJ/JJ JJ/NNP JJ/NNS NN/IN NN/JJ NNP/-RRB- PRP$/VBG RB/,
RB/IN RB/NNP VB/" VBP/NNP VBP/TO WDT/JJ WDT/VBP WP/NNP WP/RB WRB/JJ WRB/NN WRB/PRP WRB/VBG ^/DT""",
            3: """
"/CC ,/CC ,/NN CD/-RRB- DT/NN IN/NNPS IN/PRP MD/RB NN/" NN/NNS NN/WDT NNP/JJ NNP/NN NNP/RB NNP/WDT
POS/NNS PRP$/NN PRP$/NNP PRP/" PRP/DT VBN/RB VBP/NN VBZ/CC WP$/NN WP/NN WRB/NNP ^/JJ ^/NN ^/NNP ^/PRP""",
            4: """,/NNP ,/WP CC/EX DT/NNS IN/WP JJ/NN NN/NNP NN/RB NN/WP NNP/NNP NNS/PRP NNS/RB RB/CC""",
            5: """NN/PRP POS/NN""",
            6: """WDT/NN""",
            7: """,/WDT""",
            9: """PRP/RB""",
        },
        "WDT": {
            -7: """POS/NN PRP/VBP VBD/NNP""",
            -6: """VBD/NN""",
            -5: """,/VBG PRP$/NN PRP/NNS RB/RB RB/VB TO/NN VBD/RB VBP/JJ VBZ/JJ ^/" """,
            -4: """DT/, PRP/VBZ RB/JJ TO/VB UH/, ^/NN""",
            -3: """"/CC ,/VBP :/CD DT/VBZ JJ/" NNS/IN RB/, TO/NNS VB/PRP VBD/NNS VBG/RP VBP/VBN WRB/JJ ^/RB""",
            -2: """
"/NN ,/" ,/CC ,/IN ,/RB ,/VBD CC/CD CC/DT DT/VBD NN/CC NNP/CD NNP/NNS NNP/VBD POS/RB RB/NN RB/RBR RB/VBD
RB/VBN VB/" VB/DT VBD/, VBN/NN VBN/NNS VBN/TO VBP/, VBP/NNS VBZ/IN VBZ/NNS VBZ/RB""",
            -1: """
"/: "/RB "/VBG ,/MD ,/NNS ,/WP :/NNS :/VBD CC/NNP CC/VBD CC/VBG DT/: DT/IN DT/JJR IN/: IN/DT IN/IN
IN/PRP JJ/CC JJ/IN JJ/VBN JJ/VBZ JJR/IN JJR/NN MD/VB NN/TO NN/VBN NNP/SYM NNP/VBZ NNPS/, NNPS/NN
NNPS/VBD NNPS/VBP NNS/NNP NNS/VBD NNS/VBG NNS/VBZ PRP/CC RB/IN RB/NNP RBR/JJ RP/, RP/NN VB/, VB/: VB/JJR
VB/NNPS VB/RB VB/VBN VB/WRB VBD/IN VBD/PRP VBD/RP VBG/, VBG/NNP VBG/RB VBG/VBG VBN/CC VBP/" VBP/NNP
VBP/PRP VBZ/: VBZ/NNP VBZ/VBN ^/IN ^/^""",
            1: """
"/DT ,/NN ,/VBZ :/DT :/VBG CC/IN CC/NN DT/NNPS DT/VBP IN/CD IN/NN IN/PDT IN/RB JJ/JJ JJ/VBG NN/SYM
NNP/-RRB- NNP/VBP NNPS/" NNS/-RRB- NNS/NNS NNS/RB NNS/VBP POS/NNS PRP/JJ PRP/NN RB/: TO/DT TO/RB VB/RP
VBG/IN VBG/PRP VBN/DT VBN/NNP VBN/VBD VBN/VBP VBP/IN WP/NN WP/VBD WP/VBP WRB/RB ^/NNP ^/VBD ^/VBN""",
            2: """
"/TO CC/JJ CD/CC CD/NNPS CD/NNS EX/VBP JJS/NN NN/, NN/-LRB- NN/NNP NN/PRP NN/VBD NN/VBG NN/VBZ NNP/VBN
NNS/" NNS/CC PRP/VB VBD/JJ VBD/VBN VBG/NNS VBP/DT VBP/NN VBZ/, VBZ/CD VBZ/NN ^/NNS""",
            3: """$/CD :/NN :/RB :/VBZ CC/VB IN/, IN/JJ JJ/NNP JJS/NNS NNP/: NNP/NN NNS/, VB/NN VBG/NN""",
            4: """DT/CD NN/NNS NNP/" PRP/, RB/CD""",
            5: """CC/RB DT/JJS DT/NN DT/NNP NN/RB NNP/NNP VBN/VBN""",
            6: """CC/NNS JJ/NNS NNP/,""",
            8: """JJ/NN NN/NN""",
            9: """DT/JJ DT/NNS""",
            10: """NN/" """,
        },
        "WP": {
            -4: """MD/VB NNS/CC""",
            -3: """PRP/,""",
            -2: """"/TO NN/IN RB/VBG""",
            -1: """
,/IN DT/, IN/, JJ/, NN/NN NNP/VBZ PRP/JJ PRP/VBP RB/VBP VB/PRP VBD/JJ VBD/RP VBG/IN VBN/, VBP/IN ^/VBD
^/VBN ^/^""",
            1: """
"/VBG ,/" ,/CC ,/VBP DT/VBZ IN/: IN/VBG JJR/IN NN/, NNS/IN PRP/NNS PRP/VBD RB/, RB/IN RB/VB TO/VB VB/:
VBD/IN VBG/RB VBG/RP VBN/TO VBZ/JJ VBZ/RB""",
            2: """"/CC IN/PRP NNP/, VB/IN VBZ/IN""",
        },
    },
    "before": {
        "CC": {
            -6: """all anything nothing""",
            -5: """choice""",
            -4: """among if""",
            -3: """americans point where""",
            -2: """
' -- `` against allow and business carrying caused contest control her include into out percent should
shows thing whether""",
            -1: """
's ( a are as backed becoming behind but castro democrats despite do doing doubt engage feel found from
him hours kasich lead make missing not of oppose or said showed sign support supporting they think
through used will ―""",
            1: """
about account apparently at ceremony clear conference contests court criticism email everyone given hour
israel led month much phone probably reasons she shooting simple so soon this thursday want was we with
¡ –""",
            2: """- : called end find have is means raising trailing work would""",
            3: """'' can error followed including sanders that who —""",
            4: """for on reach than to""",
            5: """" ^""",
            6: """, named""",
        },
        "CD": {
            -6: """any""",
            -5: """if no what""",
            -4: """- than""",
            -3: """-- ; beautiful nineteen which""",
            -2: """
10 amazing and dead force holds industrial investment main need she successful take then think towards
with your""",
            -1: """
' '' ) , 2 ^ actual among bush complex correct easy either features free gave great has how including
join last later leaving losing moral new off on past provided reach republican said says school serious
states third transactions two up white""",
            1: """
$ / 15 after against an article at been big but deliver each even faces favorable good had her include
into just killing largest near other our previous private proposed really receiving see separate simple
this was working —""",
            2: """
: another are especially for his it job next number or paid remaining revolutionary roughly shooting
times""",
            3: """'s by final is nearly original possible that to war""",
            4: """" a also democratic first its one the""",
            5: """in""",
            7: """only""",
        },
        "DT": {
            -7: """except""",
            -5: """believing noted suggest""",
            -4: """'' acknowledge are find know much named noticed one other sanders something suggests will""",
            -3: """
) -- agree anger argued asserted assume back clear consider declared found goes have hope insisted
learned note now or seen show sometimes suggested those thought uh we work wrote —""",
            -2: """
'll 2008 admit after argue asia at certainly citizens demanded end enough ensure followed help idea
including indicated island knew knows mean means night not plan provides recognize relief remember
reminder review saying so some spent states suggesting trailing tuesday who world worry""",
            -1: """
' 'd 7 [ ] _ account acknowledged acknowledging added ago america americans analysis angeles anybody
anyone articles better bill board building can caucuses charged charges claims clinton communities
concerned confident countries country critical criticism cutting day demands democrats development
economy else email emails equipment europe ever exhibit fast feeling fight finds follows generations go
going group groups hard hoped husband inevitable kenya led longer look maintained majority meaning
message miami move movement must nations noting notion overseas perhaps phone politico predicting
programs proposal prove ready reasons recently record remarks reports require rhetoric right risks rules
security see share she shift showed side signal simply someone stability stands stated street strong
supporters systems technology ticket tweet tweeted understand urged viewers voting warned ways were
where writes""",
            1: """
" 've actions and announced asked attention away ban base before behind brought business buy capital
castro cause closed contests cruz did down earlier ended endorsed engage enjoy establishment fill
finished follow for gets gonzalez guard hate having hearing hold it just kasich keep killing lead likely
makes mark missing moves nearly nominee offered only opponents out over pac particularly provide race
rally read remains save shown since speech start state supporting the them things through u.s. voted
wanted wants what when whoever why without write year – ―""",
            2: """
're : ; `` above address against as average becoming between block call called carrying caused conflict
contest control created department discussed drove experiences from further gave getting give has heard
him how include interview later leave losing made making offering putting running said shows stop
support then there think understands want whether winning would""",
            3: """
's , achieve all almost be benghazi calls campaigns consensus contain done even finding given got half
hopeful lifted loss love off oppose post recognized rejected respect second take takes trump up us use""",
            4: """
^ believes but containing council does doubt implemented in left on part pay school taking to used win
with""",
            5: """among causes exactly had if n't of saw""",
            6: """get is make""",
            7: """doing was""",
            8: """do""",
        },
        "EX": {
            -3: """ballot from""",
            -2: """being executives over up work""",
            -1: """
" 's be better compete even fly forces get go he in n't out people poll polls quite reduced sent speak
them those we win yet""",
            1: """'' ago assertion days despite have know said says should think time want where""",
            2: """and are programs then while""",
            3: """; all but say""",
            4: """, is""",
        },
        "FW": {
            -2: """, clinton daily federal""",
            -1: """" . 2016 bill life of pierre purchase reach to visit was""",
            1: """in tour ¡""",
            2: """( [ after and de et reflect word""",
            3: """: operations the""",
            5: """a""",
        },
        "IN": {
            -16: """take taking""",
            -13: """took""",
            -12: """brought""",
            -9: """bring brings carry n't taken takes turn""",
            -8: """called fill pass the turned turning""",
            -7: """action bringing document done with""",
            -6: """
drove everything follow handed party pay projects roughly something speech thing trump video""",
            -5: """
after benghazi best call calling carries company convention debt decades exactly give gone hold make
nearly off push put relationship sent set stay throwing to words""",
            -4: """
a about all almost also boy break businesses by caucus community containing country crisis deadline
debate do face for freedom game going hall hand i keep keeps kicked leaving left line lock military
piece possible primary putting raising read records research respect role rolled season story system
there time two""",
            -3: """
'd ( 2012 3 achieve ad ads an apparently appeal approach assets attack attention audiences bill block
border calls candidates coalition companies congress conversations council criticized deal did doing
finding friends gave gets getting girls god growing half helped implemented in information initiative
interest job kept kick learning legislation length letter little looked loss love moment mostly moved
moves of once one opportunity pac paper passed picking place platform played policy polling positions
progress provide pull puts race raised restaurant rights saw school services sets she shooting signed
sources spent stand start state team technology things this training transition twice unknown values
watch weighed who""",
            -2: """
) 10 _ actions agreement anxiety articles as be board bus came campaigns carrying caucuses causes class
comes communities conservatives contest contests created cutting days described discussed door draw drew
e-mail earning election elian else force further got gun had hands has headquarters heard here his
impact invested issues later lawsuit lawyer laying leave legacy level limits losing made making march
measure mentioned message mind mission newspaper nominee oil opens oppose or paid part path pick plans
poll process program provided purchase questions raise reach reagan really recognized rejected relief
results scandal sentiment share shot sitting skills soon step steps strategy strength strike systems
understanding understands use used value very veterans vision war way wind would""",
            -1: """
're - 2004 abortion actually add address agents always among announced area asia asked at attacks ban
base beat beating become before bernie better broke broken campaigned can cast catch caused ceremony
check cheered child church close closed closely college come conflict court crowd cruz cut cuts
difference does dollars donations earlier early economy end ended endorsed ends energy enjoy europe
experiences extended factors father fears fight fire followed fought fuel fund generations get gives
goes groups guy happened have her hillary history hours into investors iowa iran is itself kuwait
latinos law lifted lights lives long mainly mark markets measures mexico months move nation never
offering on opening organizations particularly percent perhaps piled pointed poland politicians
potential problem property publicly pulled quarter quite rates ready received record remains revenue
rival roll rule second seem senator shootings short shown shut signs since sometimes sought split stars
stepped still stop superseding supports than they threat together tone touched trailing until voter want
was we wealth wealthy were what when where whether which will win without woman work worked""",
            1: """
-- 2. 2014 7 : ; account acknowledged activists activity again agreed and angeles anger announcing
appear arms backed been begin being billion blow both campaign capital carolina challenged challenges
change changed charge city classified cnn committee conference confident control counting courts
critical cycle day dead democrat directly donation down drama earned earnings education either engage
evening exercise expect exposure faces family fast fell fighting finds first focused focuses followers
following follows fox given go government governors ground group he help herself holds hoped huffpost
husband identify immigrants important includes interview investment issued journal just killing knew
language late leadership less life live maintain maintained makes map may meaning memorial men met miami
minute monday money muslims narrative nations nationwide nomination noting numbers obama october offer
office officials openly operating operation operations overseas park pfizer plan points pollution power
practice predicting pressure price problems proposal proposed protection prove putin question quickly
races rally receive recommendation relevant remained report resources risen rubio running secretary
senate side similarly slow somebody speak stability started study such superdelegates support tax term
then though three ticket todd told trade travel university urged votes warnings washington women working
works world worst worth writing wrote yet –""",
            2: """
" % ' '' 2008 acquire admitted age announcement appears assertion audience back believes building but
care claiming clinton column coming comments compromise continues crowds data debut degree delegates
demanded demands depending emerged enough ensure equally especially estimated even fear find flew flying
free friday gathered hearing how immigration insisted interests issue johnson last looking looks many
means meeting members month morning most moving need needs not occur only orders participate
participating past politics provides quality questioning reason recently remarks remember reports rescue
resulted rhetoric right room run runs save senators sense serving settled showed sign sites speculation
spending spot standard standards starts stated statement states stepping strong subject sunday surprised
themselves times treated union up viewers voting warned warning wednesday week well winning you""",
            3: """
, [ ] acknowledge admit ago appeared appearing argue argued asserted august based built cases cause
chance chip choice compete concerns consider continued countries cover date deemed doubt engaging
estimates executives exhibit extent fall falling far feel focus guarantee higher including indicated
indication lead leaders learned likely living margin mean more neighbors night nothing odds official
others pennsylvania period point position press proposals ran register require rescued residents same
sanders saying secret see seen sending serve served simple some space spend spoke street suggested
suggestion thought thursday tuesday tweet understand us victory view vote walking years yesterday ―""",
            4: """
accusations acknowledging added agency agree allegations allies americans argument assume case caught
charged claims comment concern concerned condition confidence declared emails expected feeling gather
hopes knows led longer media note noticed people reality reasons recognize saturday say says signal
suggest suggesting talk walked weeks workers writes""",
            5: """
belief believing buy claim clear death democrats donors evidence found hope know look much news reported
suggests surprise talking think voters""",
            6: """
basis believe charges leading out possibility recognition reporters requirement said supporters thinking
worry""",
            7: """complaints noted president result weekend""",
            8: """idea rose""",
            9: """except fact notion now reminder so""",
        },
        "JJ": {
            -6: """; back come general presidential""",
            -5: """
chinese democratic directly doing family islamic johnson oppose prevent red travel we will wisconsin
worked –""",
            -4: """
$ added comprehensive constitutional early fight finished group help helped helps home like local
michigan missouri moving pleasant scientists sit stopped think walking waving""",
            -3: """
& 'd 15 : abortion along also ancient art avoid banking better billionaire campaign campaigned
commanding communications community contain cruz death denied distant does each employee face far female
german groups high hughes immediate increased information invited islands israeli japanese june kasich
know list love middle must night office operation oregon originally others party passed payments perfect
police probably promised recently relevant remaining repeatedly secretary she social strongest them then
traded video warhol way work worst writing""",
            -2: """
-- / 100 12 2 2010 23 across agency amid army arrived asian ask attorney backing bad before billion blow
british broadly came car carbon carolina check chief cities columbia comes congressional content
convention couple court daily debate deep do down drawing eastern election emissions engage estimated
expect eyes falling false fans fellow flat forced forces foreign french further gender girls given
global gotten growing growth guns heavily historic hit hope hour house immediately impact indian
influential investors join just kept larger largest leading left legislation line looming lower mainly
match mission money natural need nevada never newly nomination noting oath official officials only
organizing orlando overseas polls problems process progress protesters pushing puts rapidly
realclearpolitics reason recognized reflects regular relations remarks research results rights sanders
shooting similarly simply speak staff stop strongly substantial support supporting surprise syrian
temporary they thought times took trade true ultimate unemployment up us vice wanted warned which white
would wyoming""",
            -1: """
've ) , 2014 8 [ ^ `` about account acquisition act acting actors admit afghan albright allegedly
already although american argument articles atlantis away baby bank began behind billionaires boston
broadcast brother building bus buy cabinet call captured caucuses centerview change charge classified
cleveland coalition coin college comey comments committee compete complete congressman conservatives
control convicted core correct costs countries cut cuts daniel date day decades definitely delegate
despite digital dollar donations donors earned easily easy economic effective effectively emphasis end
enforcement english enjoy environmental european every executives exit facts fast favorite field
fillmore final fiorina flew florida follows force formally fought freddy frequently full gas gates
gather generally gets goes government hall hard having heads high-profile hispanics history hong hundred
i illegally inc. international iowa issued issues italian jacobs jewish job jobs journal justice keep
killed law laying leader leaders learned led lee liberal likely literally located loss main
manufacturing march market me media meeting members men met mexico military million mills ministry
minutes missing month months mother mr. narrow nation near nearly necessarily neighborhood net nine
nominee noted noticed officially often open original outside paris part particularly partners paul
pennsylvania per personal platform please point polaroid policies poll powerful praised prisoners
prominent promises proposal question radio rally ran ranks rate ready record register registered
regularly religious remember republican residents resources reuters revenue rice right risen rising
river roll rolled room savings say second sell sen. senator senators sending sense sessions sets shah
shares sharpton should side simple since slightly soldiers soon southern soviet speaker started station
step still street streets students suggest systems takes texas that ticket to today together tone town
transportation treated tremendous trouble trump turning tv two-year u.s. uh ultimately united
universities use usi usually vastly victims visiting voters voting walk web welcomed when while who
wikileaks winner-take-all witness woman women word works years your youtube ―""",
            1: """
. 11 2. 2016 abc active actual actually additional address ago air allow always am ambitious and angry
anyone apparently arrests at badly beautiful big bloomberg bring california calls care carefully caught
clearly closed combined contests controversial country cover created current dead deal debt deemed
democrat development discuss done either emails endorsed ends enough existing expanding experts faces
failed fall features federal fell fiercely fighting finance floor fox fully future gains game gave
generations gone grand has here him holding host includes including initial iraqi keeps largely latest
latino level lift maintained means measures membership minister modern move much murder n't national
nations nato now numerous obviously offer old older openly or organizations pay picked plan planned
plans political polling possible present president previously private proposed provided public questions
raising received region rejected reported reports republicans runs s same saw says scheduled security
seeking seem seen sent set short shot shows signed site slow so-called socialist sometimes son sources
standard state stated statement stock strong suggests team this those time tough towards traditionally
troops turkish twitter typically u. used usual vote votes war went west western whole winning without
workers yield york you young""",
            2: """
" % 21 3 ads african against aggressively almost america among another apply arizona assistant black
both break bringing called candidates carson cases caused causes centre closely cnn cognitive conducting
consider cross czech david delegates did difficult divisive during entirely equally ever exactly fear
feeling first free gop great ground grown have heavy holds hours its key land late leaving losing make
makes making movement music my needs next north numbers offering over people pfizer place predicting
pretty price pro-beijing program projects proposals provide radical raises receiving reflecting regime
sea seems sees selling shown significantly speech stronger study themselves thing three told top total
totally track two uk under until various vermont wants washington well whether year""",
            3: """
' 're - 6 abroad amazing analysis apparent appearing are asked attracted beat beating biggest body
brought business chairman channel citing city considered counter degree deliberately democrats door
efforts especially event facebook fallen fewer firmly five former getting gm held her important in
included into issue it levell little longer looked markets mass mentioned network no not on once ongoing
online opportunity our own park past performance person piled points policy politics popular previous
primarily problem professor quite raise relatively require restaurant running seemingly silver single
solidly somewhat sound source specific spent strategy successful suicide system taken talk these
thousand toward turkey visit ways were within —""",
            4: """
2012 absolutely area as became becoming conservative convertible dark establishment extensive feet
following for from hampshire hassan head hold if increasingly launched lead marked message mostly new
nineteen of prove rare rates receive see send share showed stands stars their there whose wildly with""",
            5: """
'm ] announced appear be been continued deputy factors few found get guarantee highly iodine is large
look many material nothing percent potential south stay such the thus was weeks""",
            6: """
's anything being deeply extremely less other proved remain show stand through viewers virtually""",
            7: """a any feel his made major remained remains seemed so""",
            8: """an become bit politically""",
            9: """how too""",
            10: """most very""",
            11: """more something""",
        },
        "JJR": {
            -5: """closed go though""",
            -4: """become care focus indicated knows""",
            -3: """
emissions markets moving perform putin seems sometimes somewhat that them threat values vote will""",
            -2: """
" 're administration also american appear appeared becoming but days doing except faced focused for
fought game germans given if information its know laws living move moved open opened played pushed race
see significantly states stop up washington what worry would""",
            -1: """
' ( ) - 100 2 ] abortions actually ads against all announced any apply are came can candidate candidates
clinton comes consumption creating did does every far father fight gone got growing havana hundreds inc.
initially language launched learn letter looks mail map me no noted now obama often openly oregon
original parties performed place police policy possible put read sounds stand step tax thing this u.s.
us weeks woman work works world""",
            1: """
% [ about already and as back became because behind bit border buy buying cents considered contributed
costs day debate do either emerged few finished found from fund give ground have issue issues it just
killed make making matter million need not offers one out paid passed pay people politically probably
provided raise raised raising runs sanders seemed senator shares spend spending taking the their things
thousand under vastly victory voters was ways where wins worked worth —""",
            2: """
's achieve americans arrested causes create deliver done even generations get government hampshire his
hours learned little lives offered on received send shown slightly some spent still those want were with
without""",
            3: """
attract be carries city fuel gets gotten had has her made millions our seem something support supporting
therefore to trump two wants year""",
            4: """an at ever getting is like lot nothing of offer times""",
            5: """by in take""",
            6: """a""",
            7: """much""",
        },
        "JJS": {
            -4: """matter""",
            -2: """, our rubio target voters work""",
            -1: """
about can candidate conservative continued did done final is me on perhaps that this those weekly win""",
            1: """" do end followed from gates her how kept like next still to uh was which —""",
            2: """a are at for in often than their""",
            3: """'s be its""",
            5: """his very""",
            9: """the""",
        },
        "MD": {
            -4: """we""",
            -3: """at free the to""",
            -2: """" chairman george good strong""",
            -1: """'s ^ a clear from he if in last sense""",
            1: """
-- as bernie caucuses deal institutions islamic one public same split this today town upjohn which""",
            2: """said trump while you""",
            3: """, i they""",
        },
        "NN": {
            -11: """they were""",
            -10: """something who""",
            -9: """are country few mr. people you""",
            -8: """'re be being bit david democrats help helped i now room""",
            -7: """clinton race republicans so we""",
            -6: """[ deputy it korea legacy look was went""",
            -5: """
americans analysis anything been begin boy centre company divisive european fall fully future government
is islamic leaders miles nasa never nothing professor seemingly senator sign start supporters than those
time voters walking world""",
            -4: """
, 2. african am america arab audience began bill budweiser closely columbia considered continue
contributed couple currently czech dark either elizabeth event everyone fighters iodine iran issue john
land less magic many n't nightclub nor often president prove rates really remain roll san set sole
statement still streets vice western while will""",
            -3: """
'm 8 < ] `` abroad actually always amp analysts and andy anyone attack beating became become before
broken brother bus but came campaigns candidate candidates chairman changed channel citizens could cross
crowd cruz date defend defense degree door error ever extremely far father favorable fewer field fort
found front-runner fuel further getting going grayson hackers hair hardly havana he hussein immigrants
including islands j. lawyers longer men modern murder national only openly others particularly place
planned politically politics position precincts proved read reports residents restaurant rich run runs
sachs saw seen shah situation social sometimes son sound stand star started system team terrorism them
themselves there toward troops trouble two united until upon video warhol ways wealthy west would year
yield""",
            -2: """
" ' '' 'd -- 2012 2014 21 absolutely action administration advocates against airport all allow also
although american amir area ask attracted audiences begins bennett black bloomberg board both break
breitbart brought business called can caught century china clearly combined conditions congress contest
currency customers daily deemed deliberately deliver development difficult downtown drove ends
establishment et europe even expected experience fact fighting finished first fox freedom gates
generally ginsburg go goes hate hearing high how huffpost if included increasingly initially iraqi
israel jobs killing leave legislation lies limited lines losing maddow manager market message mexico
mind minister moment must nation neighbors newspaper north note numbers or paradis park particular
perhaps pfizer plan politicians power pretty price primarily pro-beijing programs protection publicly
rampant reduce regime reported rivals rose roughly russia saudi secret seems sell selling senators send
sent sessions short-term should silver somewhat sources space speak speaker speakers staffers standards
stated states strategy suicide support svp taken teachers that though to tom too tweet uh university up
usually valeant voter web when whites winners within witness women words worker worst worth years łódź""",
            -1: """
'll . 2008 2011 3 : abc act actively aggressively allies amazing analyst appeared argued arrests
assistant atlantis authorities average badly banks beat becoming behind bernie better blow bringing
bureau bush cabinet chatham choice christie city come comes comments commercial communities
conservatives consider controversial counsel cover created crowds cuba custody cut de debut deeply
delegates democrat despite determine director district documents does dollars donation down drew easily
eastern efforts elian employees endorsed enter entirely everybody except executives existing expect eyes
faces families feeling feet finance find firm firmly flying follow following force foreign formally
frequently full general generations george gives glass gonna gonzalez got governor governors grand
ground groups growing guarantee guns having heard hispanics history holds host husband immediately
important industrial inequality insisted instead institutional institutions interests investigators
involved itself james jewish jones just keeps kept labor laid largely late latino lawmakers lawsuit
lebanon life likely linguistic list looked made maintained major man management mark martin massive may
mayor means measures members memorial michael might month movement muslims needs nineteen number
obviously offering office officials other outlets outside overall pace palestinian past paul percent
person piled plans please poland policies politician polls possible predicting pressure previously
primaries probably problem profits program progress prominent proposals proposed prosecutors pushing
quite raises raising rare receiving reeves reflect region remained remaining remains reportedly require
revenue risen roles ross rubio running s saying second seeking seem seemed sees sen. sets sharply
showing signs slightly slow somebody southern split st. stability stay stocks successful suddenly
suggested summit supports thinking together tone traditionally transactions tulsa turn ultimately under
upjohn various victories viewers virtually visit votes wages wearing welcomed well which whole why
working yet""",
            1: """
% 's ( - / 1 100 2004 60 ; above academic accomplish added address air angeles announced apparently
appeals appointed argument army asked australian award backing bad ballot below best billionaires book
british cadillac calls campaigned captured care carolina cash causes centerview church cia cities civil
claim clear cleveland clinic closed club coalition committee community consensus conservative continued
conventional core creating decisive declared deep demanded digital direct doing double double-digit
drama drawing early earned easy education effective emergency end enforcement exactly excessive eye face
fbi fear financial floor forces gender gets greatest gun guy had has heads heavy here holiday hostile
hundred immediate immigration initial insurgent investigative investors island italian johnson joint
june know korean kuwait language large laying lead leadership led level literally london loss mail
maintain majority manufacturing me military million minute missing morning moves moving much nations
nationwide near nearly neighborhood net next nuclear offers old older olympic ongoing online opens pac
paper paris partial partners pay peace phone photo polaroid poll popular post powerful praised products
radical rally ran rate real realclearpolitics receive received register relatively remember resources
results revolutionary rice rising rival river road roe rules sample sanders say scheduled sea security
see senate separate share she shift shooting short simply since slepian sought specific standard stock
stop stopped street suggest superseding takeover talk teams technology these think three tough towards
tragedy travel truly turns tv two-year user violent visual voting warning watch waving website wednesday
what white wind winner-take-all with worked workers writing – — ―""",
            2: """
$ ) 10 24 acting agency agreed amid angry as association block border brexit campaign career caucus
caucuses cbs championship chapter charged chief chinese citing cognitive college complex computer
concerns convicted council court cycle day days debate democratic described did different discuss
earlier editorial election energy enjoy estimated ethnic expanding expects falling false favorite flat
free french friday from gains get give given great hampshire hard high-profile higher hollywood home
house incremental interview investment israeli issued its jerusalem join journal key kopp latin launched
leader living local looks looming manafort map mass match mets miami michigan minimum mission missouri
named natural news obama observed off opened opposition orange out per player point prevent purchase
record reflects remarks report rule same savings says sci-fi serve several signed sniper so-called some
spots staff surprise taking target thus ticket times total totally trading treasury trial true tuesday
understand unemployment vermont warren washington watching way wealth word yesterday york youtube""",
            3: """
15 2 across active ad almost among annual asylum banking beautiful because bigger billionaire brings buy
carbon carrying class classified close cnn column communications complete conference constitutional
contain daniel delegate denied do dollar drug each emphasis english especially estate every exit
extended fast federal female festival florida follows foundation frame fundraising gas german giant
global good hall health her hit hughes illegal impact improved inc. increased iowa kennedy latinos
league left legal like live long love main makes making michelle monday more nevada new night nomination
of one open original passed platform private process promised property provided public questions
religious rescue reuters right right-wing role saturday schools services side single strong strongest
supporting temporary term third this thursday top traded tremendous turkish ultimate us used valley view
week weekly whose""",
            4: """
12 abortion absolute any arms around art at back bring capital car cast certainly closer coin commanding
common comprehensive cost economic executive experts expressed family for gop heat hour into larger
lexical light lower ministry minutes moral msnbc my on opening operations oregon orlando over paid
personal provide radio records regular retail retirement rights sending shootings spanish substantial
tender texas trans-pacific trump twitter u.s. use usi wanted""",
            5: """
another bank department earnings email in largest line make need party presidential press recent
relations south take tax their took town your zika""",
            6: """benghazi biggest cable distant no oil oppose our republican school u.n. weapons""",
            7: """ancient during liberal police primary serious the""",
            8: """a an last media""",
            9: """data his political takes""",
        },
        "NNP": {
            -7: """it next""",
            -6: """be biggest clinton florida party sanders""",
            -5: """all being drug government hampshire less serious texas town""",
            -4: """
about absolute among ancient are bank been campaign campaigns h-1b hassan have land large last local
medical news not other say stop than this those trans-pacific tuesday u.n. zika""",
            -3: """
'm abortion actually another bay bellsouth best brings business civil class column conservative
controversial counter economic education estate executive fiercely first following food foundation gop
grand has he her him hour house how increased is kasich law levell life likely make media mentioned
message miami much no obama offer one ongoing online operations people philadelphia previous private
pro-beijing right-wing same school see send single so-called solidly specific takes their these through
time top tough turkish twitter war were whole word year""",
            -2: """
10 2004 24 administration agreed also always analysis announced apparent appeals appointed arizona
atlantis attacks baby beach before benghazi black brexit cable california care carter causes chapter
china cnn computer core council debt deficiency democratic department described development digital
during either energy enforcement especially event family fear film five floor french friday get gets
giant girl got guy hall health helps here hollywood information into jerusalem just kenya key kopp left
like longer looks major many ministry moral more morning most movement msnbc n't necessarily network
never nuclear old older olympic only opening opposition or own pelosi percent player police possible
potential praised price primary radical raise rare real record relatively revolutionary run sci-fi
senate services several she showed signed staff star started strongly study such take that there they
three thursday times track trading travel treasury trial uk up us vermont visual voters wants was
watching wednesday who workers working yesterday ¡""",
            -1: """
% 're 's ) 15 2014 _ abc above absolutely afghan aggressively alabama allies ambitious amid amp angry
annual apparently appear army art article assistant asylum attracted australian authorities average back
bad badly becoming bernie between bigger bring bush but by cadillac carson cast caught change claim
classified clear closer club cognitive columbia come comments communications community company complete
concerned consider continued continues convention conventional cost country county critical crucial
currency current cut cycle dark deal defense democracy democrats deputy different distant donation door
editorial email emails emergency english enjoy error expanding expected expressed facebook failed fast
favorable feel festival few fighters firmly follows former freedom fundraising further gather gender
getting go goes google hard head heat high-profile higher his hit holding holiday hostile humanity i if
illegally impact important inc. increasingly initial institutions insurgent investigative investigators
iowa iran island job joint knew korean kuwait latin latino launched leadership league liberal lift light
lights line little living long look made majority makes massive may memorial michelle might minimum
minutes move muslim must nato nearly nestle net night nomination now number numerous observed officials
once oppose original our out over paid particularly passed photo picked pittsburgh point political
politically polling post press pretty primarily problem products program property proposals prosecutors
quarter radio rally ran recent reduce rejected relations relief religious remained remains report
reports republicans residents response retail retirement rice rising river roe roles room rubio russia
sanctions second security seems seen share shooting should silver simply since site slepian so socialist
some something sought source spanish standing state stock strong stronger student substantial suggests
suicide supporting taking tax team term thousand today todd total touched tour tremendous troops trump
two uh understand use usi usual valeant very view violent voting wanted warning watch web website week
winner-take-all work you young łódź – ―""",
            1: """
. 12 3 6 7 ^ activist actual additional address admit air ambassador american and attack attorney
audience award become ben better both camp chief choice college committee congressman conservatives
convicted cross cruz czech data day deep democrat denied des did director drama each election enter
environmental every father favorite finance follow force frame fund good governor great groups growing
heavily heavy henry hong host hughes include insisted interview israeli issue jeff jewish jobs johnson
join killed korea largest las lawsuit lawyers lee legal maddow martin means met michigan modern mostly
nor noted on pac park paul place policy powerful pressure programs promises purchase raises registered
republican research rival ross runs ryan sand secret sees sets show showing speak stated support syrian
to toward u.s. under university vegas visiting votes warhol warren we western what where which white
world""",
            2: """
-- 1 2008 2010 2016 across action african allow along asian boy breitbart brother call capital century
chairman character chinese citizens clinic congressional contributed correct dallas dead district drove
early eastern entirely face forced free gilmore gives global help historic huffpost immediate indian
industrial influential international israel jensen judge leading leave lies limited lines main mainly
manager mark mexico missouri moment my organizing overseas perfect plan president professor prominent
rampant reasons san saudi saw says south soviet speaker speakers standard station street strength
teachers them then though used valley visit vote warned welcomed west will williams winter wisconsin
wyoming —""",
            3: """
& 2 2. 23 8 < `` acquisition added although andy around as asked at british broken bus called carolina
chris currently date defend dow down downtown elizabeth employee equal financial for from future gates
gm golan hardly hope invited its j. japanese june justice late leader linguistic los magic michael
million near nevada new of operation palestinian peace pierre prevent prince protection push reach roll
rose sachs space technical think tom trade u. vice video voter walking waving with worst yield york your
…""",
            4: """
' 2012 ; [ arab ask budweiser de field fight fox george goldman group high in jersey keep minister
outside planned race s secretary""",
            5: """
an bill daily fellow fort legacy ms. nasa national rights sen. senator shah social united washington""",
            6: """'' ( - / a david european office red sent""",
            7: """" john""",
            8: """the""",
            9: """islamic""",
            11: """mr.""",
        },
        "NNPS": {
            -4: """group in jersey on""",
            -3: """, acquisition asked at by chris gun include or prince s south technical under""",
            -2: """
^ _ about but call carolina character clinic cruz dallas face field former fort from gilmore have his
judge like minister ms. other popular public says school street trump united used valley washington when
white without your""",
            -1: """
60 activist after award ben called calls capital city cognitive college convicted david des dow drama
father financial first fox frame free george giant goldman good heavy henry how hughes international
jeff jensen john justice las leader leave los makes michael michelle national new park pierre power
press rival rose ryan said secretary socialist some through time told tom warren will williams""",
            1: """
2004 actual alabama art as boston british california chatham china clear clinton communications
community computer concerned conservative convention dark data deputy eastern education elizabeth
executive firm florida google great hampshire hard includes including into iowa iran james jewish joint
kenya knew land lives medical mr. muslim nestle never nuclear olympic one opposition passed pittsburgh
policy presidential relief rice rising river secret state student term texas three todd total touched uh
valeant vegas voting warhol whole world york young""",
            2: """
& abc against among and beach columbia company controversial deficiency digital economic enforcement
film foreign general girl grand her higher information investment labor latino memorial miami party
praised price revolutionary san senate southern star travel two visual western with working""",
            3: """
'' american bay bellsouth civil democratic development food freedom house magic middle morning
philadelphia second security silver st.""",
            4: """'s amp baby business for of our""",
            5: """university""",
            9: """the""",
        },
        "NNS": {
            -9: """he""",
            -8: """who""",
            -7: """taliban""",
            -6: """she study which""",
            -5: """a argument it nevada nobody support that world""",
            -4: """
but clinton council country double-digit group leader liberal need one polling president revenue said
sanders somebody standard tuesday wealth""",
            -3: """
1 9/11 agreement almost also americans analysis blood body carson consumption deal dog drama enjambment
exhibit field fire first frame frank future golan hillary holt johnson language latin microsoft month
music nomination palestinian person plan politician proposals replication report sentiment services so
someone speakers states still stock strength this thursday today usually washington week went while
wounded""",
            -2: """
'' ) , - -- an and at below board boy bureau chief china class cognitive conflict cruz each erdogan
everybody everything evidence facebook fbi festival front-runner governor growth guest guy hand head
hispanics house incremental kasich legislation lexical life line linguistic majority modern mogul mother
nato obama or padalecki perez performance place platform police poll potential process reduced regular
resolution scandal scene senator serve sharpton shift sizable slepian star starr statement strike team
technology term them then tulsa unemployment way white you""",
            -1: """
" & ( 2 [ ] `` abc activist actual actually address administration airport allegedly amendment analysts
announcement appearance attack award believe break brexit building bush california candidate candidates
cases child christie commission company condition conference congress contest convention cuba curiel
currently debate debt degree district downtown early economy emphasis enforcement evening every family
fight focus frequently fully germany god goldman gonzalez great growing hardly hope hughes i illegally
insurgent issue jensen john judge korea kurdish largely law lawsuit letter like long looks los map
market media meeting membership message michelle moment move mr. ms. much nations never nida now offices
official officials peace period philadelphia photo political press pressure probably quarter race raises
regularly reportedly republicans retirement right rubio senate sense shooting single site situation
snowden sometimes spanish spending st. strongly suddenly sullivan supports system taken terrorism than
they trading twitter typically u. uh ultimately value vermont view warhol warren wearing website
wikinews will wins wisconsin york young ¡""",
            1: """
10 100 2016 3 ad after age air always another are army around best better big billion billionaire
billionaires both budget cable calendar car career case cia city claim coal coalition coin columbia
common congressional consider continued controversial core currency data delegate despite document does
dozen drew earnings election ellwood email emergency establishment estate expressed federal find five
flight for foundation free further gives going government ground hamas hard heavy here high higher
holding host identify important industrial isis issued its job last leadership left level light lines
little local long-term longer loss love lower made major make march match miami million most movement
murder my new newspaper nine not offered oil on open operations opposition our particular party path pay
personal powerful primary puts raising rate remaining remains response retail road rules ryan same save
savings says sea security see seeking sent serious set settlement short-term show side signs soviet
street student such syrian test think thousand together tone toward travel turns tv under union
university us used violent voter voters watch were western when williams women worker write your youtube
–""",
            2: """
/ abortion action afghan all among any area attention bid border by capital caucus chapter chinese
comment constitutional control cost crucial daily day defense different energy financial floor follow-up
food fund game good hampshire her immediate information interest interview iraqi jones massive narrow
obamacare offer other own paper part percentage personnel possible power price profile program push
recent rejected rights routinely sell several smaller state suicide there time to took user very war
well winner-take-all zurbarán""",
            3: """
's _ american back black blocher cash change chip college democratic economic exit favorable fec few
finance fundraising gop h-1b have his how iowa latest latinos legal me merkel news old out over phone
pro-beijing radio research ruling school sound staff texas two u.n.""",
            4: """
as department health in inc. increased labor making military morning nominee opening tax those u.s.
video with""",
            5: """' business home many more no of policy some""",
            6: """: from the these trump web""",
            8: """their""",
        },
        "PDT": {
            -4: """" out""",
            -3: """, do doing on station""",
            -2: """after almost block contain from get n't not simply —""",
            -1: """
- a against as at attention ban be become been by first getting glass groups has him i including is
maintain named now said send sites something states stopped us voted was why would you""",
            1: """
^ ballot base but called democrat easy fight fill got have if into it nearly of over past perhaps risen
risks share takes them through to took""",
            2: """-- allow and go in only review so spent""",
            3: """caucuses goes make than""",
            4: """other where""",
            5: """about""",
        },
        "POS": {
            -7: """it""",
            -5: """that there""",
            -4: """court he here nobody""",
            -3: """anybody everything guy let she what why""",
            -2: """, cadillac everybody pressure somebody someone team""",
            -1: """everyone hillary huckabee michael nominee senator""",
            1: """
2008 another bernie brother campaign carolina china christie district else fox government husband
manafort men mogul night obama one paper party people post regime rubio russia show slepian star tuesday
warhol world year""",
            2: """' administration boy candidate cycle group nation president state today tweet ¡""",
            3: """country month program sanders trump""",
            4: """clinton""",
        },
        "PRP": {
            -4: """and no which""",
            -3: """acknowledged democratic have in was""",
            -2: """all also cast during earned ended finished into is over said says""",
            -1: """
" 's , - -- : announcing are be brother change changed citing clinton closed discuss earning especially
faced faces following government hold important including it making noting number on only opens other
outside past pick praised quit ran russia she taken this up upon were where —""",
            1: """
about back bring calls catch challenged criticized did finance for from getting give held how kept
leaving life lock putting showing shows so support than what when""",
            2: """
asked at beat behind either endorsed find heard helped keeps made make makes next off pull then think to
told""",
            3: """; against as attack called calling gave gives giving hands if like losing send""",
            4: """help tweeted""",
            5: """know""",
            9: """let""",
        },
        "PRP$": {
            -5: """know""",
            -4: """help tweeted""",
            -3: """against attack called calling gave gives giving hands let send""",
            -2: """asked at beat behind endorsed for heard helped keeps made make makes pull told""",
            -1: """
as back bring calls catch challenged criticized did finance getting give held kept lock losing putting
showing shows so support than""",
            1: """
" -- announcing be change changed citing closed discuss earning faced following hold including is it
making noting on opens outside past pick praised quit ran said taken up upon were when where""",
            2: """all cast during earned ended finished have into over says that""",
            3: """acknowledged and in to was""",
            4: """,""",
            5: """^""",
        },
        "RB": {
            -8: """his""",
            -7: """in its one their""",
            -6: """our say talk the""",
            -5: """head points rates roll south""",
            -4: """
always an backing by city deal fight guarantee n't of oil receive see share shut simple talking those
trump year""",
            -3: """
- 6 area beat broke capital care charged committee cutting deemed efforts even exactly fallen feet
festival gains gave had hampshire handed holding including made mayor much need needs now on ones passed
pennsylvania pulled pushing register response save scale serve sets several source support test think
throwing totally victory want what while wish write""",
            -2: """
' ; ] above added admitted age ago all appears as asked assistant becoming between both brings cases
caught conducting considered currently democrat earned equally expanding feeling financial followed
found game gas gather gathered generations get give given giving gm got happened heavy hold job killing
know large largely launched lifted making many meeting named nation or over own people percent piled
position probably process programs property proposal proposals putting reach rejected remember reported
republicans room runs said same sanders senator serving set setting showing side silver since some
spending stand starts takes themselves these thing to total turns union visit voters votes way weight
where whose without women words worry york —""",
            -1: """
've ( a about across action active against agency also amid among announced another apparently apply
arms arrests assertion attention away backed base because billion break building built buying calendar
called calls can candidates carolina case cast catch challenged classified comments computer concerned
concerns conference conservative contain contest counting couple data debt decisions democracy denied
despite directly distant do does each earnings election elian email end expected extremely face facebook
faces family fighters fill final find fiorina for free freedom further gonna gonzalez government group
groups grown guy hand have having herself holds identify if immigrants includes israel issues itself
john keeps laid language late lead leaders leading league legal let level likely little living longer
lot magic major majority make makes management margin mark match media memorial men miami minutes
muslims national near necessarily new night nine number numbers occur offer offering ongoing openly
opponents organizations orlando overseas partial past performed personally pfizer picked picking
platform pollution popular president primary program protection proved putin question quickly really
recent recently records reports republican right saw second security seemed sen. sending sentiment
settled showed sign similarly sits skills slow sometimes spoke start strike such tax teams term them
this three through too toward track twitter two typically under us used value vermont vote wanted warned
warning washington website win within woman workers world worst worth ¡ –""",
            1: """
're / 2016 : `` account acknowledge acquisition act actions ad add aides almost along america americans
any argument be benghazi bernie big blow boy bus buy call campaigned carry carter caucuses caused change
chief cleveland closely columbia comey contests courts critical crowds cuba cut deep delegates
difference doing executives extended eyes facts fast father feel first flew florida flying fuel full
future generally hands has heads hearing heat help her here hillary hours included inevitable insiders
investors involved it jobs keep kuwait last latinos learned less list located members mexico might
military more narrow nearly never newspaper nomination noticed off old once other piece plans
politically politics polls previously problems profits provide public race radical ranks ready received
record reduced relationship remains research result results revenue rival sansui saying seem sense son
sought speak speaker stated statement stepping still stops story strong strongly systems then together
took tough town trailing transportation tulsa upjohn voted walked watch wealth wealthy weeks which whole
winner-take-all wins working works years yet""",
            2: """
% 'll ) [ absolutely at average bad ballot better bottom bringing certainly citizens clear clinton comes
communities company continues cost cruz decades described did donations done door drew economy either
else emissions everyone fall fell fly forces fought gets getting glass good gotten half heard him
holiday i knew lawyer led lights market mentioned message moments months most mostly must my nominee
oath only out point poland polling progress purchase quarter quite raise raising ran rate reagan reason
recognized reduce remain sales seen send sent she show sit site soon stands streets svp team than tone
uh unemployment was we week worked worker would writes yield""",
            3: """
10 and anything are become book campaign candidate changed compete court criticized crowd event fighting
follow from girls god growing hard he invested leader long looked me mind money narrative observed
office poll possible power pull puts raised real restaurant season seats should simply spent split steps
stop stopped they thought times top transactions transition twice unknown vice""",
            4: """
'd actually back being bring brought carson cities come days far finished force goes great hit home
house islands like march month moved push rescued return run states station step taken travel troops
video were work""",
            5: """broadcast campaigns going how leaving look move moving party pretty sitting stepped you""",
            6: """after before earning just running take""",
            7: """closed day drove go miles particularly roughly very""",
            8: """no so up will""",
            9: """walk went""",
            10: """gone stay""",
        },
        "RBR": {
            -5: """for made""",
            -4: """at be like nothing times trump""",
            -3: """'d attract carries gets had has hours lot millions seem supporting the therefore wants""",
            -2: """
achieve any arrested as causes city create days donations done ever getting half he just learned lives
moments offered received send shown slightly something spent still want with —""",
            -1: """
" % , ; [ about aides already an and back because behind bit border buy buying carolina carson cents
cleveland contributed convention costs country day debate either emerged few finished florida found fund
get give gotten ground have help her in issues its killed leader make makes making matter million need
nomination not offer offers on paid passed pay people probably provided raise raised raising
relationship reporters runs sales sanders seemed senator shares some speech spend spending stops take
taking their things thousand two upjohn victory voters went where wins worked worth you""",
            1: """
' ( ) ] abortions actually ads announced calendar came candidate candidates clinton comes comments
consumption did does even face fall father fight growing his hundreds initially knows learn looks me
noted now often one out parties place policy progress put question read sounds tax thing under us was
were woman work works world year""",
            2: """
'' ^ administration all also appear appeared becoming can doing faced focused fought game germans given
goes happened if information know little minutes months move moved much of open opened played pushed
race see she significantly states step up washington what worry would""",
            3: """
're - decades emissions far living markets mayor moving no perform performed putin response seems
sometimes somewhat them threat values vote will years""",
            4: """become care focus havana indicated""",
            5: """closed go though""",
        },
        "RBS": {
            -3: """in""",
            -2: """a be candidates for than""",
            -1: """" , and candidate end from kept like still to very which would —""",
            1: """about as can do does i of on that those trump win""",
            2: """'s has is its me rubio voters with""",
            3: """at doing was""",
            4: """matter perhaps the""",
        },
        "RP": {
            -10: """be""",
            -9: """, was""",
            -8: """and been rose running""",
            -7: """^ closed is look rescued walk""",
            -6: """" are buy far stay""",
            -5: """'' day leading move moving the""",
            -4: """'re both campaign change delegates fell fighting hit led month of stepped walked winning""",
            -3: """
's appeared appearing based being book caught comment compete continued criticism did earning engaging
expected falling focus for get higher in lead living money rate result right said seats served sitting
space spend stepping than that top vote were writes""",
            -2: """
'm ( ) acquire all average back believe bottom built carson clinton coming compromise contest continues
cover crowds depending do doing done drove emails fall flying force getting gone iowa last live looking
margin me miles or participate participating questioning rescue resulted run senators sending site spent
split spot stands stated step voting who""",
            -1: """
-- 2012 : ] activity agree agreed americans appear as attacks basis begin believes bernie calls changed
columbia consensus contests cost cycle data date dead debate deep democrats dollars donors drama engage
especially even exercise expect faces flew fly focused focuses following free gets go good got gotten
governors hard has hate have heard held help her his implemented including information insisted interest
invested investment investors issue issues its just killing late leader leave less life lights map march
met moved my nationwide next occur off only operating other out park past percent piece poll president
pressure price provided push races ran remain remained reported reporters republicans require resources
roughly rubio same sanders sansui say saying see settled so speech spending spoke started statement stop
story study surprised talking then thinking thought to todd trade troops up use used value voted walking
want well wins with working works writing wrote – ―""",
            1: """
abortion backed beating broken buying campaigned candidates caucus cheered close cuts debt democracy
everything find followed found gives going growing grown hands itself lifted many market match measures
message mother nomination not opening paid people picked place pointed policy polling polls putin
records selling showed sits speak standing teams them touched us voters watch write you""",
            2: """
- better blow bring carrying catch child conservatives country draw end face follow giving he jobs laid
laying level lives made majority make on opens pay pick piled point question rates reach results setting
shooting shot show shows signs thing turns weight wind woman""",
            3: """
always block check comes elian helped holding kept kick left ones paper played points process read scale
sentiment sign signed sit this weighed wish worked""",
            4: """
backing beat boy broke call game gave keeps kicked lock picking pulled putting sent showing world""",
            5: """break bringing called calling carries fight give hand put rolled shut""",
            6: """came come cut it passed pushing stand""",
            7: """cutting fill sets take takes""",
            8: """hold pass taken throwing""",
            9: """brought carry handed roll set turn""",
            10: """turned turning""",
            11: """brings""",
            12: """taking took""",
        },
        "UH": {
            -3: """'s it them then""",
            -2: """do""",
            -1: """
- and as at did doing eyes found has have issue look makes making most offered pay reach showed though
very""",
            1: """: `` about be but for head march said says that vote""",
            2: """a remember""",
            3: """know""",
            4: """' to""",
            5: """^ say""",
            7: """" """,
        },
        "VB": {
            -11: """they""",
            -8: """a""",
            -7: """as the""",
            -6: """get some which""",
            -5: """campaign i in most no their""",
            -4: """certainly had has his long nomination own person politicians significantly up""",
            -3: """
alabama amendment authorities been caucuses debate election equal foundation hampshire head health how
immigrants its leaving living makers many more now of often once only opportunity paris percent police
primarily rarely region revolutionary supporters there these though turn was ways while who whose with
you""",
            -2: """
've / _ already americans are badly both class conference countries day delegate especially experts
expressed fire from general generally germany given god latinos leaders members million much nation new
odds on one paper power race rivals rules sanders she sign stocks strongly takes those thursday took
trade tulsa turned two unemployment usually vote website without""",
            -1: """
'' 2012 ] about accomplish actions actual ad address advocates african-americans after again aides air
albright allies an analysis any approach area argued argument around asia at atlantis attacks became
beck become before being below bigger billionaires bringing broadcast business by cable carbon carson
cash castro child cia cities coalition college commanding comments common companies congress
conservatives considered convention convicted crisis critics crowds cuba cut daniel debt declared
delegates democratic department different diplomat documents dollar down earnings elian email emissions
employees enough every explorer faces fbi fewer finally find for fox friends gains give gives good
gotten great ground group hands hard heat heavy home if important inequality initial interview into iowa
jewish justice kasich killings largely largest last later latino lawmakers laws lebanon led lexical
lines literally long-term looked made mainly maintain make making map mass membership mets military
minute moral mostly movement my national nations obama observed online openly operations opposition
original other our outside paradis particular parties partners paul peace pennsylvania personal phone
photo place planned plans polls press problems promises proved provide public quickly recent recently
records remember reported reporters republican republicans require return rich run sales sample seen
sen. senate sending sense serious several shift short-term shot shows situation something sources speech
spot stability standing star state statement streets strike subsequently system systems take tax team
temporary tender texas that third three today together troops trump typically u.s. under union unions
use valley various walked washington weekly were west when why winning wins working yield zika""",
            1: """
' - < actively actors actually aggressively almost also always anyone best better but closely company
conditions counsel cruz democrats dinner directly director district effectively ends fact few firmly
first formally gonna gop grayson groups half have he here holding johnson journalist kenya kept less
life like longer mean meaning media miami necessarily network news newspaper nightclub numbers
officially others personally process regularly results rubio said second simply someone speakers states
suddenly temporarily them tv ultimately voters we well wind —""",
            2: """
( , : all american anybody bill bridge budget clearly communities control county curiel daily described
done easily either everybody except eyes facebook family free ginsburg gonzalez guns hillary immediately
is issue kopp leave left let money need note party people rate really saturday says senators side
students support themselves things thus time truly twitter wages yet …""",
            3: """
'll [ amir bloomberg circumstances committee currency dollars even expected father florida go government
gun helping him iran just kentucky least might nominee nor position read say sharply teachers think
wealthy wearing wisconsin women –""",
            4: """
) -- ; agents banks candidate citizens city clinton concerns couple court definitely did does ever hamas
knows korea muslims saying uh""",
            5: """`` and can community further likely may me president should walking""",
            6: """country investigators must never""",
            7: """could so us""",
            8: """helps or""",
            9: """please than""",
            10: """'d room""",
            11: """not would""",
            13: """n't""",
            15: """will""",
            16: """help helped""",
            20: """to""",
        },
        "VBD": {
            -10: """the""",
            -9: """is to""",
            -8: """an more not so""",
            -7: """a being had have highly was""",
            -6: """has most share widely""",
            -5: """'s are email iodine move newly officially students were""",
            -4: """
' ( 2012 ads as channel companies document eyes for force if made neighborhood no previously questions
syrian well you""",
            -3: """
" - : ^ accord accounts americans arms attention be been billionaires bridge broadcast budget by carter
cases clark deal degree democracy elian emails feel from fully future get getting grand gun hair having
helped her hewlett-packard his how immigrants increasingly its itself jobs little location long money
nine of our out pac plan politically poll precincts pretty problems recommendation relations report
reports roles ryan schlafly school svp their totally video vote will yet""",
            -2: """
% '' 'd `` accept activists agreement approach army article award bay become best bills bloomberg body
book broadly carolina case cash ceremony chamber cities conditions core course current data days deeply
did edge either election emissions estate estimates event executive expert face facts fees him hours
information insiders iowa journal keep lawsuit lights lines love markets material measures members
membership months much nato nearly new oath october often ones open oppose organizations outlets overall
parties person primarily publicly race remained remains seemed sessions soon story street system systems
tax than them these those threat three total trading trip trump turkey turn unit university user usually
valeant very veterans victory viewers votes way west when with —""",
            -1: """
'm 've 12 2011 ; action actually ad address against already ambassador amir among analysis any
apparently appeal at attack backing badly beat before behind benghazi better bill border bringing
business calls came camp car carefully charge child citing city class cleveland closely coalition
commanding comments complex compromise concern conference control costs could cruz currently cuts
democrat documents donations door dozen driver dvořák editorial else energy enjambment equipment
establishment far feeling few figures firmly formally frequently front-runner gets giant give go gop got
grayson group hands hearing heat heavily held high history institutional issues laws leadership least
legacy letter likely longer manafort mark me measure met million mostly music n't need net nevada news
now number once one openly orders overseas pace particularly pay percent political politico power
pressure price primaries primary proposals put radical ran reason received reflect reflecting regularly
remain resolution resources return rights road ruling same sanctions says scene season see seeking seems
sentiment services shares should showing sites speculation st. standing stocks study subject texas think
third though too tuesday tweet typically u. universities up us used virtually wages want warnings
western wins witness word would yield york your""",
            1: """
2014 24 accomplish account actions activist activity ago allegations always arrests attacks average beck
bellsouth bennett billionaire blocher blow bolton brother bureau businessman cabinet castro caucus cbs
centerview certainly chief clearly columbia combined comey commission committee condition conservatives
crisis cross cuba customers debate delegates department diplomat directly dollar dollars dow each
earnings emphasis employees even everybody executives facebook father fiercely finding firm first freddy
general gonzalez guest half hall hamas hardly head here herself hillary hispanics hope hussein illegally
immediately interests interview investigators investors issue jacobs johnson jones kids killed kopp
korea labor largely later lawyers lead list magazine makers many match meeting men message michigan mine
minute mogul monday neighbors network night nomination nominee nor online or partners performance
personally point policy probably program proposal public quite races rates recently referendum research
response rivals routinely rules sample say scandal schools sign simply sniper snowden something
sometimes strike student things time u.s. uh union unions vastly victories walking washington waters
ways wealthy weapons week whoever wikinews wounded year –""",
            2: """
-- 14 2008 advisers afternoon albright analysts anyone appearance bank below bid black both but
candidates care church citizens claims club column community content convention country courses crowds
director donors earlier economy experts fans field fighters finally followers forces germany giving
governor guard host house immigration infrastructure initially initiative just latest leader left
legislation lynch market massacre media medical mexico minister mission mother movement nation never
newspaper office only other others padalecki payments politician pollution professor protesters putin
radio reeves reportedly reporters representatives risks senator senators shooting some son source state
station still subsequently suddenly thursday troops trouble tulsa wednesday what whites wikileaks woman""",
            3: """
administration again agency amendment another audience authorities away boy capital carson circumstances
company court critics death demonstrators development donation drug effectively engage enough fillmore
further growth holt kasich kuwait last lazar length mills ministers mosque necessarily nida occasionally
official officials opponents originally people personnel polaroid president prisoners prosecutors
rapidly republicans revenue sales secretary security sharpton short-term support then there this today
two voters voting war website winners women worker""",
            4: """
) , 1 aides allegedly also base bush campaign clinton counsel couple daniel day democrats family fbi
fiorina government husband incident international judge language lawmakers leaders month police quickly
really results said sanders soldiers states workers world""",
            5: """and groups obama party repeatedly stock supports that we work""",
            6: """crowd i post rhetoric which""",
            7: """congress it nobody""",
            9: """she""",
            10: """he they who""",
        },
        "VBG": {
            -7: """during over rights show""",
            -6: """very""",
            -5: """make office so that washington""",
            -4: """another around court hold mass money most old our policy sent strong""",
            -3: """
% absolutely active among announced capital carrying chief common cost data extended family global
illegal improved issued kennedy legal major minutes more my once paid potential pretty rescue retail
role saturday sea some state term top u.s.""",
            -2: """
12 2012 2016 [ ] additional any association back because best block border british broadly buy cable
career caused championship charged citing coin committee concerns expects favorite hampshire have higher
holiday house included interview investment its key language largest last latest leader level live lower
media message monday no observed oil orange particularly political proposed provide purchase record
retirement right rule same scheduled school separate sniper somewhat such these thursday ticket travel
truly trump u.n. video view vote ways wealth well wind winter with""",
            -1: """
( : academic allow american and angry annual as asylum bank beautiful benghazi big biggest both can
caucus church clearly clinic cnn consensus continued council defense deliberately deliver demanded
democratic different discuss downtown economic education either especially ethnic even every excessive
exit eye facebook fast fbi federal female final finance financial following get gop great greatest hall
has home how increased insurgent iowa joint june just labor larger lead line little look main making
market military nationwide news of offers online opened pac paper park personal platform poll predicting
present presidential press primary private problem prove proved rate really receive received recent
relatively republican reuters security serious signed silver specific stock strategy street substantial
takes third through together too tragedy understand used usual visual week worst york ―""",
            1: """
" ; administration aggressively always america an apparently army attack audience ballot before being
between bill bus business candidates car christie citizens cleveland closely commercial consider country
currently custody decades determine do dollars donations each early elian eyes fact field fight finished
force former foundation future gave gender gone grayson guns guy had his hispanics history holds
illegally immediately immigrants in include information it itself keeps killing law less letter like
literally living maddow mayor million movement muslims nation national network never newspaper nor
number orlando overall people percent person police policies politician probably progress publicly
realclearpolitics recently reduce remained reportedly revenue rivals roles said share since social
socialist somebody something sometimes source speech suggested supporters team the themselves there they
this to tweet twitter ultimately union wednesday what whose women your""",
            2: """
's -- ^ `` actually already americans area assistant at average begins bennett board campaign caught
class columbia contest contributed cruz doing door earned europe expect experience face five found
front-runner fully hate he held increasingly kept largely later legislation longer made management night
nightclub noting on pay personally power remember reported run sanders seemingly simply study supports
their then times valeant where while work worth""",
            3: """
'' 'm , 2014 about after also avoid brother campaigns convention crowd debt despite divisive few
government here high him hussein if kasich modern or precincts previously statement states still stopped
them toward tuesday under up upon witness you –""",
            4: """
but continue fighters first from general group including life one seen sole terrorism two white without
world łódź""",
            5: """begin by for land local n't now other sign start than those time trouble was""",
            6: """'re began clinton started stop when""",
            7: """be is""",
            8: """were""",
            9: """been not""",
            10: """are""",
        },
        "VBN": {
            -7: """nobody president very""",
            -6: """) crowd post rhetoric so we""",
            -5: """
congress democrats factors from performance remains stars stock supports then thus weeks work""",
            -4: """
1 aides appear base continued convertible counsel daniel day extensive for go gone i incident judge
language lawmakers lead leaders marked obama other quickly remained results said sanders she soldiers
stands stay that there they too who workers world""",
            -3: """
'' : agency allegedly amendment an appearing audience authorities boy brought capital circumstances
clinton convention critics death deeply demonstrators described development donation drug enough fellow
government great groups growth holt how husband kuwait last lazar left length material ministers mosque
my new nida occasionally official officials opponents party pay personnel polaroid politically prisoners
prosecutors republicans running sales secretary security states station thousand toward two virtually
voting war website which wildly winners worker you your""",
            -2: """
14 `` actors actually administration advisers afternoon again almost analysts another appearance become
below bid black both business but called care carson church citing citizens claims closed club column
community country couple courses crowds donors door economy effectively entirely equally fbi feel field
fiorina firm followers found germany giving governor grown guard he host immediately immigration
including infrastructure initially initiative international into kasich late leader life light lynch
many massacre media medical mills minister mission month mother movement much never newspaper office
others padalecki payments person politician pollution professor protesters radio really receiving reeves
remain reportedly reporters risks routinely rubio says seemed sees senator senators shooting source
stand subsequently such themselves this through thursday times to today trouble tulsa under us wednesday
what wikileaks women""",
            -1: """
" -- / 11 2008 2014 24 ^ about accomplish acting actions activist activity address aggressively
allegations always anyone arrests attacks average away banks beat became bellsouth bennett billionaire
blocher blow body bolton bring british brother bureau bush businessman cabinet campaigns candidates
castro caucus cbs centerview certainly chief city clear closer columbia combined comey commission
committee company condition conservative court crisis cross cruz cuba customers data department did
director discuss dollar dollars dow each earlier earnings economic emphasis employees engage especially
ever existing experts extremely facebook father federal fighters fillmore finding first former free full
general gonzalez good guest half hamas hardly head heat held helping herself hillary hispanics home
hussein increasingly interests interview investigators investors issue johnson jones kids killed kopp
labor later latest lawyers less list magazine makers manafort market markets match meeting mexico
michigan mine minute mogul monday more mostly music nation need neighbors night nomination nominee nor
online particularly parties partners people personally plans point police policy program public putin
quite radical ran rapidly rates receive referendum reflecting repeatedly representatives require
research response revenue rivals rules sample scandal schools sending sent sharpton sniper snowden
something still strike student support supporters takeover than things think turkey turn twitter uh
union unions university use vastly victories visit walking washington waters ways wealthy weapons week
whether whoever wikinews woman would wounded …""",
            1: """
% 'd 'm , 12 ; ] a act action ad amir analysis appeal appeared articles before benghazi better bill
border bringing calls campaign candidate class commanding compromise concern conference create currently
cuts date days debate deemed definitely delegates documents donations dozen drawing driver dvořák easily
else energy enjambment equipment establishment everyone executives faces far feeling figures finally
following french frequently front-runner generally giant girls give gop gotten grayson group hands
hearing high highly in issues jewish just largest law laws leadership letter likely look made mark me
measure message met million network news number off open openly orders over overseas politico power
pressure price primaries primary process projects proposal proposals proposed races reason recently
record regularly resolution resources return rights ruling same sanctions scene school season seeking
sentiment services several shares showing somewhat speculation spot st. standing subject summit tax
texas third totally tuesday tweet typically ultimately united universities until up various victims
wages want warnings within without witness word year york — ―""",
            2: """
' 100 accept activists agreement all already amid among army arrived article award badly bay bills book
by came carolina case cash cents ceremony chamber cities comments conditions course current do edge
emissions estate event every executive expert face facts fees further heavily helped hours insiders iowa
journal keep lawsuit legacy lights lines little love measures membership mind nato nearly necessarily
oath october ones oppose organizations outlets overall pace policies primarily probably put puts race
say schlafly seems similarly since slightly some soon staff story street system though threat three time
together total trading trip unit user valeant veterans victory viewers voters votes way west when while""",
            3: """
've - 2012 accord accounts against am americans apparently approach arms as attack attention backing
billionaires bridge broadcast budget cases charge child clark clearly coalition considered costs deal
degree democracy either elian formally future grand gun hewlett-packard history if information
institutional iodine its itself jobs least location long longer money months most move n't net often out
pac percent plan precincts pretty problems recommendation relations relevant report roles ryan sites
study svp these video vote worst writing""",
            4: """
's ads behind carter channel companies core directly document election email emails eyes force fully
gets her immigrants nine no pleasant poll questions reports see sessions strongly syrian systems their
usually""",
            5: """hair neighborhood not officially once statement students trump yet""",
            6: """best broadly getting got is now share them widely""",
            7: """having""",
            8: """newly""",
            9: """are get those was were""",
            12: """been had""",
            14: """being""",
            16: """be has have""",
        },
        "VBP": {
            -13: """'s to""",
            -12: """not""",
            -11: """the""",
            -9: """is""",
            -7: """'""",
            -6: """a he help her just please u.s. weapons""",
            -5: """" -- clearly data earnings even it network of them us viewers""",
            -4: """
^ agents an arms but citizens concerns definitely experts hamas in least media muslims on questions
shootings their things thus was""",
            -3: """
/ : `` american are been biggest can close could dollars five forces fundraising further gop have helped
helps here his investigators kentucky likely me n't no nominee president public races saying says
schools see simply teachers this time twitter vegas will …""",
            -2: """
, almost and anybody banks benghazi best big bridge broadcast candidate caucuses cbs cents circumstances
cities committee communities contests court curiel cycle daily de district do done earlier ever
everybody expressed finally first florida from helping hillary him how includes into issue kopp left
light longer made magic may miami minister msnbc near necessarily numbers records report return saturday
seen side spots statement states tender took trump warren what yet york – —""",
            -1: """
'' 'll - 2008 2012 ; < [ account across ad after aggressively ago air amir angeles angry any anyone
apparent around art as asked at award ballot brother budget car cast causes child city clear clinton
closely closer cnn community conference congressional control county currency days decisive department
despite did dinner direct directly director dollar double double-digit dozen effectively election email
especially establishment exactly executive facebook feeling financial for free get getting go got
government had half hard has heads health held high higher hold holding house immigration information
insiders international jobs johnson journalist kenya knows korea larger last late latest launched legal
liberal life lives london makes march market mass mean meaning mets might million minimum monday more
morning moves much must national neighborhood newspaper nor one only opening opens operations original
orlando other out outside personally planned points police political politics powerful pretty previous
primary provide quite radio raises reasons relations representatives results rights roll second security
services sharply short should show shown since so somebody someone something south space spanish state
stop stopped students systems take taken takes tax teams technology temporarily terrorism texas those
three total transactions troops truly turkish turns tv uh ultimate union university up user usi valley
various very wages warning where while whose wildly williams win with within without would yield youtube""",
            1: """
% ) 3 actions african-americans aides also analyst arrests asia audience bernie billionaires business
campaigns carolina certainly china class combined companies company conditions congress conservatives
crisis critics crowds cuba currently defense elian emissions ends executives explorer families far few
fewer fighters friends front-runner fully gains gonna governors hands home increasingly instead
institutions interests investors iran justice kasich killings lawmakers less lights lines living mainly
movement nations new news nomination obama once outlets partners paul pennsylvania percent place
primaries problems promises quickly recently reeves reporters routinely rules sanctions several shares
signs soldiers sometimes speech standing stars strike system these today trade typically unions
universities victories vote well why wikileaks year""",
            2: """
_ actors actually airport always appeals audiences badly cabinet columbia countries country customers
debate documents education estimates fire foundation frequently full general generally germany god
groups hispanics inequality initially iowa islands law lawyers long medical murder neighbors now odds
others paper particularly people prisoners prosecutors protesters really rubio russia school sense
sessions she significantly sources stability staffers standards still strongly team there though two
usually voters washington winners wins""",
            3: """
2011 alabama amendment americans analysts argued candidates centre comments convention cruz door
employees hackers hampshire head laws lebanon list makers many own paradis paris particular payments
pelosi plans polls primarily publicly race rarely rates region reports rivals situation some thursday
together warhol ways website""",
            4: """
advocates allies immigrants members men nation openly parties person rich scientists star stocks streets
tulsa words""",
            5: """analysis attacks authorities officials often residents sanders supporters""",
            6: """all atlantis leaders politicians that turn""",
            7: """democrats republicans which""",
            8: """both""",
            11: """you""",
            12: """i""",
            14: """who""",
            15: """they""",
            18: """we""",
        },
        "VBZ": {
            -6: """of the""",
            -5: """'s business home policy""",
            -4: """
a department his labor let making more morning opening paper program some tax those to trump with""",
            -3: """
- : ; air bill blocher capital cash chip college exit fec finance free from gm gop how inc. iowa latinos
many me merkel no nominee other out phone radio ruling sound staff their two u.n. us""",
            -2: """
^ action all area as attention back bid border both caucus chapter comment cost daily day de economic
energy few first floor follow-up food for game good great hampshire her him immediate in information
interest interview its largest most narrow new obamacare offer on part party peace percentage personnel
power price profile push recent research rights routinely single smaller south state suicide talk these
took tweet user very war well winner-take-all zurbarán""",
            -1: """
' / 100 2008 2016 3 [ ad after against age along always among another any are army around at bernie big
billionaire billionaires black book budget bus cable calendar candidate car career carolina case change
chinese cia claim coal coalition coin columbia common consider constitutional continued controversial
core crucial cycle data delegate despite different director document does dow earnings election ellwood
else emergency establishment estate expressed find five flight foundation fox fund fundraising further
gives goldman ground hamas hard health heavy high higher holding host husband identify important iraqi
isis job jones last latest leadership left legal level light longer loss love lower made major make
manafort march match men military million movement ms. murder my news newspaper night offered oil open
operations opposition our pac particular path pay people personal political post powerful primary puts
raise raising rate real regime republican retail road rules ryan same sand save savings says school sea
security see seeking sent settlement several short-term show side signs soviet spanish street student
taken test think time together tone turns tv u. under university used violent voter voters warhol watch
web were western when whose will williams women worker write year your youtube –""",
            1: """
" 8 ] activist actually address administration airport allegedly amendment analysts announcement
appearance believe billion boy break brexit building bush california care cases child commission company
condition conference congress contest convention couple cuba curiel debate debt degree democracy
downtown drug early economy enforcement error evening everyone family focus frequently fully germany god
gonzalez hardly huckabee hughes i illegally issue john judge korea kurdish largely law lawsuit letter
look looks man map market media meeting membership message michael moment move much nations never nida
not now offices officials paris period philadelphia press probably race regularly reportedly republicans
retirement right rubio said senate sense shooting site situation snowden sometimes spending star
strength strongly sullivan supports system terrorism they today trading twitter typically u.s. uh
ultimately value vermont view warren washington website wikinews wins wisconsin""",
            2: """
) -- below board bureau cadillac chief class conflict country cruz erdogan evidence facebook fbi
festival front-runner governor growing growth guest hand head house humanity insurgent leader
legislation majority mother nato nevada obama official or padalecki perez performance photo place
platform poll potential quarter reduced resolution scandal scene sharpton shift sizable starr statement
strike study technology term than them unemployment way white you""",
            3: """
, 9/11 agreement almost americans analysis and anybody blood body but carson clinton consumption
currently deal dog drama enjambment exhibit field fire frank future government here holt johnson kasich
language latin life microsoft music nomination one person plan politician president pressure proposals
replication sentiment services speakers states still stock support thursday tuesday usually week why
wounded""",
            4: """
also china council court double-digit group hillary line need polling report revenue team then this
wealth world""",
            5: """argument everybody everything guy sanders senator somebody someone there while""",
            7: """taliban what""",
            8: """it which who""",
            9: """nobody she""",
            10: """that""",
            13: """he""",
        },
        "WDT": {
            -9: """fact""",
            -8: """notion say""",
            -7: """complaints weekend""",
            -6: """doubt possibility recognition reminder requirement think""",
            -5: """basis belief believes cause evidence idea is narrative news result surprise""",
            -4: """
accusations allegations allies argument believe charges claim concern condition confidence estimates
hopeful hopes interview not politics reality reasons saturday says signal thinking thursday times us
week world years""",
            -3: """
; acknowledging august but case cases causes chance chip claims cut day does extent feel guarantee
indication like longer media month months n't neighbors now odds official period point post press
question reporters residents saying secret showing shows sign statement suggestion that to understand
view voters would yesterday""",
            -2: """
% agency and announcement assertion audience average concerns conference consensus countries court
courts crowd death degree department do donors emails exhibit fear friday given hope house immigration
interests knows me means morning note of only operations orders party president quality reason sites
speculation standard standards states subject suggesting sunday supporters surprised than then was
wednesday weeks women workers""",
            -1: """
' 's 2. 2014 7 : ^ `` account activists added address again ago americans announcing argue assume be buy
call campaigns candidate care challenges city claiming clear cnn column comment comments concerned
conflict control council date declared delegates demands democrats education emerged establishment
estimated evening everyone exactly except executives experiences exposure feeling followers found fox
from ground guard had half having heard hearing hold how huffpost if important in indicated journal knew
leadership life lifted lives look looks may mean members mind minute monday mother nominee noted obama
october offering officials operation others over part past plans position power practice problems
process proposals proposed protection putin quarter rally reach recognize recommendation relevant
remarks remember report reported reports require rhetoric said saw school second secretary senate sense
show showed signs so street suggests superdelegates thought told tuesday university up viewers wants
warning warnings whoever worry writes year yet – …""",
            1: """
, - 2004 ] ad ads agents analysis anybody area ban bernie building business calls choice church college
cuts days development donations else energy equipment face factors fears fire force game hard here
history investors iowa iran itself kenya know law lead leader level markets miami movement moves nation
number on organizations overseas people policy politicians politico poll potential problem property race
rates respect rule rules season security shift shootings some someone spending stability stands stars
suggest team threat ticket tone tweeted voting —""",
            2: """
" '' ( -- agreement america anger anxiety anything asked attacks back boy bus campaign candidates
caucuses class committee communities decisions e-mail europe generations group growth gun guy
headquarters help impact insisted island lawsuit legacy limits line made measure message mission
newspaper oil pac path percent place programs proposal questions ready republicans scandal senator share
state strategy strength under understanding veterans vision ways wrote""",
            3: """
) _ appeal approach are articles asia assets attack audiences board border caucus change coalition
companies company congress conversations criticism dollars friends get initiative learning legislation
length letter military moment money nothing opportunity platform positions primary program progress
projects record records relief right rights services skills sometimes sources start strike them those
time training values video war""",
            4: """
2012 attention bill businesses community crisis deadline done groups hall interest issues piece research
role speech story systems technology test there trump value work""",
            5: """
all best contest country deal debate debt election everything freedom information job move relationship
system thing things way words""",
            6: """convention""",
            7: """document""",
            8: """action one""",
            12: """something""",
        },
        "WP": {
            -4: """,""",
            -3: """and get know""",
            -2: """asked on says under""",
            -1: """" ^ charge community you""",
            1: """' 's -- `` care exactly not of over remember say saying shows than …""",
            2: """about do or us""",
            3: """that""",
        },
    },
    "after": {
        "CC": {
            -7: """sides""",
            -6: """,""",
            -5: """$END . candidate even will""",
            -4: """another sanders side state way""",
            -3: """
10 a added are because campaigns man miami one parties party political senator that violent""",
            -2: """
alan candidates debate democrats from government have his hope johnson legislative nomination president
previous three to us were without""",
            -1: """
! : about accused advocate again be been bush businesses cases company conventions could declined
direction do former germany get gov. has having head history is israel justice liberal locked love
margin much name nine of officers our part people primaries pushed qualified quite ready rubio secretary
sen. showed states things think u.s. we went whether why you your""",
            1: """
" ' 2 all also before being britain broad ca carson children defending democratic donald easily economic
everybody florida going her impossible inside jobs john leave like major make many men mr. mrs. new
northern nuclear powerful public reagan religious sent some their those up""",
            2: """
as camp congressional cuba economy for he illegal iraq looking middle no obama pragmatic republicans
significant ted terrorism trump was what white with""",
            3: """
2008 49 argued back by conventional down form general golf if in iowa out personal provide so this
through two unknown virginia when""",
            4: """an clinton cruz english it not subject the there""",
            5: """directly its they visitors""",
        },
        "CD": {
            -6: """good""",
            -5: """has most""",
            -4: """many race with""",
            -3: """
's ? at bid can conference court floor free governor meeting memo murder offer office price set union
wants where""",
            -2: """
_ accounts agreement another architecture area ban board christmas discussion efforts for life limited
might mother needs panel plan smaller swing syrian table term to treasury unit vermont visit war""",
            -1: """
-- ; academic activist adds after attack campaign ceasefire ceremony character child cleveland contest
costs count deal debate defeat delegate democratic documents drive economic edge executive f financial
firm force form girl gop he helped here images increase interest iowa journalism legislation letter must
now old on operation paid palestinian policies primary registration reported ruling selling service spot
studies team test that tougher trading transactions trip uh under us veteran voters wall was we web
wednesday who win woman years you""",
            1: """
! - < and are article asked bank between chamber china city common daughter elian executives figures
former full is last loss man miami michael minimum obama or others park particularly people piece
platform point polling road section shot since small strong within year –""",
            2: """
: activities art baby behind body border built column convention deficit despite document dollars early
election email gap goes history hotel in japanese justice languages margin military notice pacific
percent prison property report richard saying site stop troops trump victory —""",
            3: """
. benefits boy cents conflict diplomat factory hearing heat institution jail line newspaper note
president products public senate son thing tour trade waiting which""",
            4: """federal hand machines organizing stretch""",
            5: """flight threshold""",
            6: """state""",
            7: """of""",
        },
        "DT": {
            -9: """longer""",
            -8: """by if""",
            -7: """at his many matter""",
            -6: """across all it men none over the their""",
            -5: """, clinton directly everything he oil preserved republicans today visitors""",
            -4: """
'' according alone could different emotional english even given government her its justice lot modernity
momentum mr. nobody subject tax terrorism these those too voters when""",
            -3: """
2008 49 allows an argued arguments around as attacked breaks crime debt democratic early equipment
everyone form gender general iowa life mood most move national nothing people provide race republican
right say security show society something sometimes steel targeted thanks them virginia with""",
            -2: """
- ? a abortion account address although amounts angry anyone approach asylum back base benghazi better
billionaire border camp can changes changing close come control cruz cuba democracy donald economic
economy election events every fit four gives help history i illegal includes indicate inflation iraq
large later looking made movement mrs. ms. obama pacific part personal platform polls powerful process
rising romney somehow someone support survey ted that to twitter united used whatever white worse""",
            -1: """
$END ' ( -- 10 2 : = [ about access act additional administration after agency along anger annual
anything appeals before big both boy britain broad brooklyn built came campaign castro children comey
comments company congressional cooperation cultural date department despite disclosure do doing donated
drew effectively elian email established everybody evidence facts father francis from further george
gowdy had hard having helped high hillary inside intelligence isis john just king latinos led likely
limb manafort marriage math meaning messages michael middle millions minority more multiple nato never
new news no northern nuclear numerous online only police pragmatic provided public rather reading reagan
reality reasons release religious reports responsible rhetoric room says secretary selling sent
sentiment shift shifts so social some soon specific staff stories such takes talk there they
third-quarter time tonight track train two uh union victory wants we were while without working-class
you""",
            1: """
. 15 abortions advocate again against alternative among approval are assessment barely bush carbon cases
central chamber child conservatives contests crisis dark declined did direction done doubt drive dropped
edge federal figure first florida for free germany get goal got gov. great group here immigrants income
kinds languages leadership less let levels liberal little locked long love low makes manner margin
market matters may meeting members might moment money my nations necessary needs october off office
officers ones open opinion other our outside paid parties path plans politically potential president
price primaries primary profile property pushed reached ready real record relevant relief report ronald
rubio ruling said salt sanders seemed seems seen sen. share showed shows simple six southern
spanish-language spot states strong strongly suggests taken terrorist think thought three told trade
true trump u.s. under undocumented went where winning wrong your""",
            2: """
accounts activity age alan amount aside balance beginning bill businesses but candidates case choice
comment communities conventions cycle debate democrats demographic effort enough evening exactly
explains extent fact family fire going have hope in into johnson law legislative letter major means
message much muslims nomination not occurred on or out point political possibility previous prices
promise qualified rise second sort successful team tech term terror unit up us view vital wall war
weekend what wo young""",
            3: """
advantage afghanistan argument be beyond campaigns deadline does future gone happen happened happening
lower man miami need november now records responsibility role senator significant stability suggestion
trust violent""",
            4: """
and because been clear meant morning number old purpose question really should side still stuff trading
very violence would""",
            5: """'s common discussion good idea initial month night person test will""",
            6: """candidate coron spring was""",
            7: """kind state""",
            8: """sides""",
            9: """one way year""",
            10: """is same""",
            12: """day""",
            27: """of""",
        },
        "EX": {
            -3: """anything it this —""",
            -2: """, . and ca in indicate just made that""",
            -1: """" $END ( as because come for now once show so with yet you …""",
            1: """a about any be been being many much of seven should small some to used were where will""",
            2: """appear have may over problems was""",
            3: """'s had has is no""",
            4: """are""",
        },
        "FW": {
            -3: """" """,
            -2: """'s attempt san santa""",
            -1: """$END - al bases blasio navigation site today""",
            1: """trump""",
            2: """[ ] al. at castro commercial post""",
            3: """conference""",
            4: """paribas""",
            5: """,""",
        },
        "IN": {
            -13: """.""",
            -11: """was""",
            -10: """and will with""",
            -9: """'s , are same""",
            -8: """$END against been has well would""",
            -7: """again in long strong to year""",
            -6: """by cent from have is right simple soon spring today €""",
            -5: """
-- 4 best brooklyn daniel day discussion folks going idea initial kind night quickly run significant
test way""",
            -4: """
) 700 ; ? arguing back before closely cruz does enough far gonzalez good had important like low means
much nobody north often on purpose question responsibility runs stuff sure together trump twice""",
            -3: """
11 13 30 `` advantage advisers afghanistan also argument article at authorities basketball because
beyond big bill called carson chairman citizens come complicated concerned congressional conventional
coron could critical deadline dr. frank glass groups happening hearing intense job led let literally
mayor mexican more morning must old out read reading ready recently role slightly spending stability
suggestion than think u.s. vote week why young —""",
            -2: """
15 17 2 about accounts activity actually age airstrikes among annual aside attendees be beginning breaks
but candidates case choice clear close common concern conflict criticized cycle date decade demographic
donald during earlier early easy effectively effort evening everywhere expensive extent fact fall false
family fast for global god immigrants impossible inside japan jeb kelly kids large later left letter
level little meant month need number occurred officials onto person potential promise put regarding
republican richard route said senator sensitive shareholders showed since smart so special state
superdelegates team tech ten term throughout two unit up very view violence vital wanted without yet you""",
            -1: """
! / 1 18 24 3 40,000 41 42 49 51 : agreed aired although americans amount apply approval assessment
backed balance ballots barely black blasio built ca cable calls candidate card castro chamber civil
colorado comment company competitive conservatives crisis did direction do doing down easily edge every
exhibits fellow female fire follows forces formidable gap goal great group gun happened help helped
hillary holding host i into iraq jobs joined june known largely late lead leadership liberal longer made
make makes many margin matter matters may measures meeting members minority moment monday money muslims
nato necessary needs october off opinion outside own palestinian particularly path point politically
politico popular possibility price profile projects property provides public questions really
recognition relief rise ruling seems sen. september several share should shows sign six sort source
southern specifically staff statements still strike stronger successful sunday swing third thought
thursday tight track trade troops true truly trust trying under via wall washington wednesday were work
working-class wrong years your""",
            1: """
( - 100 12 14 2004 2008 25 35 45 60 7 = a access accused across actions additional african agency air
almost alone already alternative an anger any appeals attack background backing bad base become boston
boy brexit britain building business businesses call central chief children christians closed comey
coming concerns congress connection convention conventions cooperation court cuban debt december
decisions despite disclosure display doctors each economic education eight elian established europe
everyone exactly executive expectations familiar father few field florida food ford former francis
george germany hand helping hiring hold hot hour how illegal investments isis japanese king latinos
legislation librarians limb limits love major manhattan marriage math meaning melania messages michael
million moderate modern mothers ms. name nominating noted now numerous ohio once opposed order our paid
pennsylvania perceived personal place police politics poor potentially power primary prison problems
process promising racist rather ratings real reality reasons record region regular released response
responsible retirement rival road room rules russian ryan s san saturday saudi says school schools
science secretary selling sentiment set sexual shares somebody specific states stories such supporters
tactics tanzania terrible terrorist texas them third-quarter though tonight touch town unfair union
united until usual various victory violent voting wages waterboarding we weeks winning women zika –""",
            2: """
" $ 72 90 account administration america analysts angry approach asylum baghdad barack being billionaire
broad changing china chinese cleveland comments cuba customers data debate decision delegates democracy
democrats department digital discrimination divisive dropped economy election especially events ever
everybody exchange fidel financial fiorina friday front front-runner full gender given gowdy half images
inflation isil issue kasich law leaders likely london manafort most movement mr. multiple nominee
northern november oil one online only pacific party past people per planned pledged polling pragmatic
previously private provided quarter quite report rich rising romney roughly shifts small sold someone
somewhat ted things three-quarters time too uh vice voter voters what when which white who""",
            3: """
after all allows anyone ballot benghazi bernie compared crime cultural dnc either equipment expanded
finding first four freddy him himself human individual intelligence iodine iran jenna local march
measured miami millions missiles mood national nearly news next nothing perhaps philadelphia powerful
president pressure proposed prosecutors race republicans same-sex seen she somehow sometimes south steel
targeted terrorists then three virginia world""",
            4: """
' 10 [ abortion according american anything articles border conservative democratic emotional federal
fields guard hard having house indiana israel life lot maybe me modernity momentum my not polls
presidential russia society something tax there these through two-thirds us whatever""",
            5: """1,000 clinton her huh if its mrs. never political possible their this those twitter zero""",
            6: """'' both campaign email justice other security shift terrorism the""",
            7: """everything he no obama that""",
            8: """government it none""",
            9: """his whether""",
            10: """they""",
            11: """even""",
            12: """of""",
        },
        "JJ": {
            -13: """up""",
            -10: """east""",
            -9: """columbia have who""",
            -8: """'s also away behind her less said york""",
            -7: """a are down his into the what""",
            -6: """
ball bill festival hampshire house its moderate only other out party provides some they this train union
until""",
            -5: """
! : against all approach back caucus-goers country culture defeat definition during everyone fund
funding george good hall hillary in labor left lower more most our says so south station tax ted their
today tuesday under used was where will would yesterday you your""",
            -4: """
ability across after ago an any arabia as better board camp carolina centre changed clear communist
cultural factory familiar firms for former from game games had himself indiana industry justice killing
largest looks losses makes me michael move movement near next now off offers often outside palm park
places possession products put really rebel recently reduction seen sentiment set shooting standard them
there threshold together translation trump use visit which …""",
            -3: """
& -- . [ _ abortion abortions academy accounts acquisition act advocate agreed air among area around
australia authorities available bars beginning best between biggest books bulb can careful citizens
citizenship class commercial community conference crisis data de demand deportation did donald elian
engagement error experts favorite fight fighters finance finds fiorina flight focused folks four frank
funds gas gender going gone goods has heading heat here inc. industrial islands it j. jail jersey last
laws leads league library literature made magic matters middle might museum names national nine northern
noted november offices open or osama pace padalecki palace partnership per phone plant prior prisoners
private relatives residents responsibility responsible rights rose routes rule russia science show sight
silver small solution stay suit suspected telling tensions that themselves those threats through tougher
twice unit university veteran voted watch well while without working-class wrong""",
            -2: """
' + - 100 25 30 45 60 activists address adviser affairs aircraft announced appears arab art articles
asked assistance average baby barack be bearing became become below boston both broke but calling
campaigning care carson channel choices closely colorado column commentary constitution control council
coup courses creation criminal crowd dark david defending defense demographic description despite
different diplomat directly divisive done dream driving due eight either electorate elements emails
enemies english europe evangelical expert factor far fire flying ford formal foundation frustration
garland gave girls global golf governor great harris harry helped higher hopes hostility image
individuals instead institution intelligence interests internet killed knows leader like limits little
live long making managers manhattan market marks medical meetings members method millions minister
moments morning mrs. much music muslim must n't nature network news no notes of offensive on once one
operator organizing over peace piece played policies possible profits progressive provided province
purpose quite racial reality released republic restrictions review revolution revolutionary rhetoric
richard ronald roy salt saudi savings scene security seemed sent should signs since size smart society
solutions speaking stage start statement status struggles stuff style supports sure surrogates talk
teachers team tells then these third throughout thursday to told took topic traditional transactions
trying unity veterans virginia waiting wanted wants we weapon weeks were whatever winning wo won word
works writers yet zone""",
            -1: """
'' ) 13 2 2008 3 4 40,000 41 ; ] accused actions active actor advocacy affiliate again agreement ahead
aired airlines allows although amendment america announcement annually appeared apply argument asks
athens attacked audiences backing based been before began benefits birth boats bob bombing brutal by
cable came carbon card caucus causes center centers cents chamber charge children choice christians
circle climate clinton close closed co. coming commission companies competitive competitors concerns
conflict connections conservative consumption controversy convicted cool cooperation corp. costs could
counsel count court critical cycle dakota daughter days deals deficiency deficit departments described
discussion display district document donations dr. driver dropped each easier easy effects email
employees endorsement estimated even events ever everything expensive explained extent fact facts fails
failure falls fans film flags follows french further future get getting governors grayson growth guard
guy having health hearing holders holding hotel hundreds i ice images importance included includes
inside insisted intended interested intervention investment investments iodine is israel jeb jenna
journalism journalist just kasich kids kingdom kong korea kuwait large largely larger leave leaves
lebanon legislative light limb limited loan local longer look lunch many mark markets marriage match may
merkel message miami mike minnesota minority monday mr. name neighborhood notice october ohio online
opposed opposite orlando pacific package partial parties people percent perez peter planned platform
pledge plus politically popular population possibility prices prison produced production professor
progress prompted prosecution proved questions quickly raises ranks recognition reduced registered
related relief remain reported represents requirements resources revenue rico risks rock romney rubio
rules running ryan san scandal school schools sea secretary section see selected senior short shot shows
shuttle site six skills someone space special species specific spokesman star stretch student such
suggestion suggests supporter system taiwan talks targeted tariffs tech text things tom tour towards
town traffic trial truly unknown upset value vehicles very via washington wave web went whose widely
zero —""",
            1: """
1 10 2016 6 9 access account administration agenda agents agreements agriculture allies along already
analyst analysts and annual application april arrangements assessment attacks attention ballots because
behavior benghazi bernie black businesses called candidates career case chinese civil claims cleveland
coalition columnist comfort comments committee company concern conditions conservatives constituency
contender contribution contributions cost county criticism cuban daily date decade degree delegate
diplomatic discourse distance doctors documents doing dollars early editor efforts elites embassy enough
envoy estimates executives f faces family female few field fighting figures finish flag flights
followers foot forces gathering giant group gun hair hate hatred havana heads heart heritage high
hispanics historical hold hours human identity ideological important income international interview
issue jerusalem journals judges judgment land language lawsuit led levels liberal lines list loans
losing lots love low magazine major man manafort manufacturing media month moves my negative noticed
novel nuclear numbers office official opponents opposition organization parliament partners permanent
personal philadelphia plans player podcast politicians polling poor port potential prints profile profit
progressives promise property prosecutors race radical rally rates read recession records red
regulations relationship religious representative request residential resolve response role sales
sanctions schedule second sensitive server services shares shipping shots sign simple source southern
speaker speeches spot spread spring stance standing state states statewide strategist street streets
strike supporters systems take terror texas than think though three three-quarters time timing touch
toward training trends troops turnout venture version victory videos violence visa voice wall words
worse worth –""",
            2: """
/ 14 2004 31 75 abuse advocates affordable agencies aid ambassador architecture arm attack audience aug.
backed balance base battle begin big blow britain building call campaign capital caucuses chicago
christmas cnn collection comment communities condolences congressional contest countries course cuba
customers deadline deaths debt december decision defence delegates democrat democratic details
development difference digits director doubt emissions enforcement environment episode evidence exchange
executive faculty families fan feb. feelings first florida force friday front gen. girl god government
green ground half hand he history hour humanitarian if immigrants immigration institutional iowa iran
iraq isil jobs jokes jury languages level line lives lot manager march memorial merger messages
militants mood needs new note number obamacare offer oil order organizations own path patterns
performances picture playing pledged policy positions practice pressure primary principle projects push
rating record refugees report republican requests retirement return right rnc roles roots sanders
scheduled seats selection selling september several she side sides situations sometimes sources staff
stars sunday support supporting swing targets technology terrorists threat tone tough track trade trip
true twitter us vietnam voters waters wednesday week why win woman work youtube""",
            3: """
2014 2018 7 activist advice afghanistan africa alternative amount amp answer appeals approval assault
assistant bad ban beaches boy calendar cause champion changes congressman consulate contests credit
crowds custody dead decisive demands digital direction doctor dollar door economy endorsements energy
equipment era exception experience face false father fees festivals findings front-runner generated
hands hit home housing ict indicated influence information interest investigation investors itself june
king kurdish late latest latinos leadership lists london margin mate memo men military months muslims
nations neurosurgeon never nominees north officer officers officials old operating opinion opportunities
panel parents part politics polls pollution power press problem problems programs prospects protests
quarter real reason refugee relationships rep. reports resolution responses retail right-wing rise rival
rivals roads room route ruling russian same-sex seeking shareholders soldier sort speech spending
standards statements steps stop strikes studies super tactics terrorism tests thinking thought ties
times trading turn two urban video view votes wage wages war warning weather whom witness zika""",
            4: """
action airstrikes amherst analysis attempt billionaire body book borders brexit bush cars ceasefire
central chief christian coal conclusion congress consequences critique decades democrats demonstrators
drive earnings effect extremist federal feel final floor friend gov. groups help immigrant judge kind
lady law makers manner mass moment mother natural nomination palestinian payments performance period
person photos position presidential primaries process protesters public rate reasons registration
remarks round season senatorial sense sentence sessions social socialist solidarity supreme television
terrorist theory topics u.s. values vermont vice weapons west white working""",
            5: """
asian bases bid child cities college day destruction direct dna elite end european firm food gop head
ideology issues lead material meeting need obama place political question research sen. senators
shootings stories syria syrian wyoming years""",
            6: """
areas commitment contact economic foreign german impact murder politician poll results senator series
term thing united views""",
            7: """academic candidate eastern exposure hope president senate world""",
            8: """african""",
            9: """edge korean price""",
            10: """jewish""",
            12: """effort""",
            13: """prime way""",
        },
        "JJR": {
            -6: """on""",
            -5: """known likely served""",
            -4: """clear has period property with years""",
            -3: """
against being fight hiring his no off positive qualified quarter show so specifically targeting that
thursday today towards turn understand visit where who your""",
            -2: """
' activist again american by call campaign complex conservative difficult directly her hold how
important intense performance positioned recently region schools states sunday sure there this those we""",
            -1: """
-- : ? a address agenda airstrikes as asks at because broadly business but comment community companies
concerned costs date details different due elian enough experienced familiar find focused frequently
government ground heavily i interest interested interview is its judgment last like makers man manhattan
member memorial moderate modern monday negative next north often old open or out person political
popular pressure pretty prominent purpose reflects sales sensitive sent serious shuttle significant sort
stop their they thing thinking time traditional watch what within wrote you""",
            1: """
" $END . 40,000 about along an arab are baby balance ball bombing border can care christian climate
commentary contests could debate democrats direct expansion extent failure father federal field fit
friday gaming gop growth had in investments it jobs loss match militant military minimum money new nine
offers online per picture place plan position power prices profit progressive public respect results
rhetoric sanders services set share speeches statement support syrian the these track training trump
tuesday under use victories votes water way wednesday women world""",
            2: """
, - 60 access action affordable age air articles big carbon city company cultural demand democratic
documents donations emotional extremist for foreign form gonzalez hillary ideas ideological
international lines major moments mr. net path people politics presidential questions record remarks
scrutiny social special terrorist third tone version views white —""",
            3: """
americans and civil corporate discussion energy future industrial issue lead liberal one progress rates
relief remains republicans school she to tweet when work""",
            4: """economic local losses term""",
            5: """conventional radical""",
            6: """of""",
            9: """than""",
        },
        "JJS": {
            -6: """175""",
            -5: """$ 20 60 four two""",
            -4: """100 55 75 is preserved""",
            -3: """12 19 30 able conservative executive five important more nine one twice ways""",
            -2: """
1,000 17 72 about beaches by couple eight from growing had has hit impact needs passionate progressive
prominent reached serving several slightly three unfair""",
            -1: """
" 15 25 35 : address among bad described first human if known liberal likely n't over pledged powerful
recently region represents somewhat strongly telling told was well who""",
            1: """
$END 10 ? age amount as at being competitors delegates employees european fellow for golf hiring hope i
ideological illegal imposed in iowa it korean man many moment narrowly national natural not oil once
patients possible potential promise resolve respect rights shot since so studies support until votes way
web week were would —""",
            2: """, 13 3 38 42 56 an attack have he high-profile part people six source state the""",
            3: """45 73 and are given half legislative province regular use""",
            4: """44 of seven thing""",
            5: """24""",
            6: """80 other""",
        },
        "MD": {
            -4: """of to""",
            -3: """. actually and asked planned said""",
            -2: """, : been fought never""",
            -1: """'s 15 4 ever for from in more one seen""",
            1: """
all also back barely claims come described force get it likely not only press put return run sanders set
show so welcome""",
            2: """do have make rather read wrote""",
            3: """like look n't""",
            4: """be""",
        },
        "NN": {
            -10: """department""",
            -7: """decades her him mass republican route""",
            -6: """america co. hand international medical national one their version whether""",
            -5: """
6 americans argument award big boy cities clinton coalition destruction economy education end foreign
government how ideology issue its laden moment mood much obama officer our parent partners person
slightly stance tariffs tests those up us values videos what""",
            -4: """
$ a american anyone areas attention billionaire body brexit case climate commission conservative corp.
council democrats doctors effects exchange exhibit father federal few food francis future glass god
gonzalez hands his importance income institutions job jobs joe justice need note office owners pacific
period playing politician poor prison protesters public quickly returns risk sanctions senate social
society some spokeswoman strongly superdelegates syria targets terrorism the thing ties topics town
victory wages war weapons white win york""",
            -3: """
1 10 2016 `` accept access act action actions administration air amherst an application assistant baker
bank barely bases bill building c cases cause central channel city comments competitors conservatives
contests coup death decision democrat direction documents down each earnings editor effort executives
findings finish foot form greater green guns harris hate head high history hit hour housing ideas
influence into investigation iraq jones judgment land language larger line lines london losing math me
minority missed more moves murder my opportunities orders organizing other out paying people performance
piece podcast police political primary prime principle questions ranks refugees reporters republicans
request requests rise roads rolled s saddam scrutiny security sen. sessions sexual shootings
significantly southern space speeches spending stop stories stretch supporting tactics tanzania
television them themselves three trade trump turnout tweet-id two venture waiting warning washington
watch witness working worth year yourself""",
            -2: """
100 12 41 5 _ abuse acquisition acting additional agency agent alliance appeals argued arguments arms
assault audience away backed balance begin benefits bipartisan call candidate capital castro ceasefire
center cents challenger champion chicago chief christian christians citizens claims collection college
congress constituency convention corey counsel course crisis criticism critique cuba cuban day dead
deaths delegates democracy democratic despite died discrimination dollars drive eastman economic edge
effective eight election electricity elite email emails embargo embassy endorsement energy enough
episode era f fact family final flight fought gas gen. generated groups hammond having heavily help
hotel imposed indicated investors itself languages launched lawsuit like loans looking loss lost man
many margin matters merger message minister muslims neighborhood new newspaper north nuclear off
operators pac pace party path patients patterns perceived pirates placed pledged port possibility
potential protests proved rally reasons refugee regarding registration related relatives religious
response retirement revolution rivals round savings schultz seat seats securities selling sentence
several shoes shots shuttle situations somebody sound speaking spokesman spot staff steel streets
strikes talks tens theory through together took tough twitter u.s. union valley vice vote waters week
went wins woman women""",
            -1: """
13 17 2008 2014 90 above acknowledged activists advocates affiliate africa african agreements ahead
airstrikes all alone already alternative analysis annual answer any anything approach arrangements asia
asian asked aspects attended aug. ayotte ban battle behind bernie bias biggest black border built bush
calls candidates carolina cars carson caucuses chair children china chinese christmas closely coal comey
coming committee companies compared competitive condolences congressional congressman conversation
convicted core cost county criminal critics crowd cruz customers daily days de debates debt decade
december declined deficit degree deportation development difference digital dinner diplomat diplomatic
direct discourse divisions dna doing donald donations door dozens easy electorate elites ellwood
endorsements english environmental equipment everything everywhere expanded experience face failed fans
far feb. feel festivals fighting filed financial firearms firm firms flights floor force forces forward
foundation full german girl gov. gowdy grayson gun half happened hard helped helping heritage higher
historical hold home hope hot house human hundreds identity illegal immigrants impact inc. independence
inflation insisted institution insurance interest interests investing iran islands it item johnson judge
jury kept kind kuwait large largest late leadership league learning lebanon legislative lindsey list
little live local look love loyal machines magazine magic major majority make manafort march market
markets material mayor memo memorial miami militants million millions minimum moments money morning
mother movement mr. mrs. murphy museum needed needs negative news nine no nomination notice novel
numbers obtained officers onto open operating opinion others part parties partnership past payments
peace percent permanent personal peter photos picture place player politically population positive
practice praise press primaries prints problem progress project projects promising property prospects
racial rate ratings read readers real red region regulations relationship rep. repeated report
resolution resolve resources respect retail review rhetoric rico right-wing rival rock rubio sanders
saudi second selected sense september series shifts shipping sides similar small soldiers solidarity
solutions someone something south spoke spread stability state statement statements strong style subject
such sure survey syrian take teachers technology tensions term terrorist thanks then things though
threshold tone tonight top training trends tried truck twice united upon victories violations violent
voice wage wall warhol water website weekend well whom witnesses won world wrote younger {""",
            1: """
& ( 1,000 42 44 45 9 abortions ad advantage age allows almost alongside appear april arm articles asks
assets attributed australia authority ballots barack began bid blow both bought businesses but cable
campaign captured changed charges citizenship civil close commercial communities complex computer
concerned concerns constitution contribution courses credit darfur data daughter deals defeat defense
details display distance district do donated driving dropped effect either elian emissions ended
enforcement environment equal equity especially ever every expansion fails failure favorite fields film
finds fired florida free funds further gender general george get given gives great growth guard hall
heading health holding host id important included increase initiative inside intended iodine jail jason
jokes journals june killing latest law leaves led less level likely limits link lot low makers making
managers meeting middle months most must never next night not nothing numerous offering offers official
once online operations operator order pic planned platform pledge policies president previously price
production profit progressive promise properties province push quarter question racist raised raises
rating relationships remain remains reports requirements residential responded responsibility return
roles rules run running ryan said sales san season senators sent service services sign sites six
solution somehow speaker standing started states still strategist strength strike studies stuff support
table taken talk targeted ted tells terrorists than they threats time tougher toward transition travel
uh unity until very via virtually volunteer votes wave weapon whatever while widely with wo
working-class yet you €""",
            2: """
11 2 9/11 < ] about abroad active activist activity acts added agencies agenda agents agreement also
analyst announced annually another appears architecture are area army around as assistance attacked
attendees audiences base based bearing begins behavior being ben better board camera camp campaigning
ceremony change class clear commentary competition controversy conventions damage deal defending demand
demographic differences different division document drew driver due employees ends enemies even events
expectations explained factor familiar families famous field figures fire flags focused found four frank
friday fund game games gap gary giant goal goes golf guy harry here hillary himself hostility huh
industries instead intervention interview investment jeb kids killed knows l2 labor leaders leave
legislation life light longer looks lunch made manufacturing marks member men moderate move name nations
nominee noted now occurred offensive ohio on opinions outside owner ozone package pakistan particularly
partner plans played plus politics possible privately problems products professor programs prompted
quite race rather reality recognition record residents responsible robert room ruling scandal schedule
section share since size smaller stage star start statewide stock suggest suggestion sunday surrogates
surveys suspected suspended swing tax test these throughout topic track trip turns under upset usa users
video web weight why winning within without work writes yesterday young zika ― …""",
            3: """
! " ' 15 25 > ability across adviser against along among appeared art attack available because boats
books bulb by calling capacity care chairman charge costs could country creation dark delegate did does
error estimates exhibits exists experts facts fight fighters finance folks for former from fun ground
group images includes intelligence isil john journalist last later launch leads literature losses
margins marriage mate method music n't necessary northern officials over per phone policy polling polls
position power pressure prices prior profits prosecution provides put really records reform release
research results returned revenue routes rule says seeking seemed seems sets shares she shot silver so
speech split standards status stay structure suggests suit supporters supports system tank team telling
this tom transactions tweet-author use used vehicles violence voting wanted whose works –""",
            4: """
+ 32 ; after ago aircraft at authorities banks came can changes choices comes community concern
conditions control count countries cycle departments during expert explains fees finding following
follows front-runner going got governor had has have he heads in iowa jenna left loan lots manager
meetings mike often or osama plant points possession provided recently released represents rights rose
scenes sentiment shooting should shows skills sources takes text that thursday to today traffic trail
treasury tuesday university value veteran when""",
            5: """
'' , - -- = ? [ address and bars between career centre contest culture david deficiency easier festival
figure first flying mark may means memory names occur places schools see showed species standard streak
student supply train translation unit visit we where will zone —""",
            6: """
$END : average ball before bomb bombing cent centers engagement funding goods industry members might
military near offices organizers plays point process runs set voter wednesday would""",
            7: """) . business card is monday offer only reduction right show was which""",
            8: """'s station""",
            9: """of who""",
            12: """systems""",
        },
        "NNP": {
            -9: """korean prime the""",
            -8: """senate""",
            -7: """african average like military senators""",
            -6: """about all art eastern members right systems""",
            -5: """
asian base bombing during efforts european gov. he killed leaders more nomination president presidential
public race runs senator share speech supreme up via we wednesday with""",
            -4: """
25 9 : a ago agreement aircraft based bomb candidates capacity charge cnn extremist from front-runner
german gop health his into isil it jewish loan mr. neurosurgeon now out paribas part project questions
roots sen. senatorial socialist sunday their three tone traffic u.s. you youtube""",
            -3: """
$ 10 11 > actions afghanistan agents allies ambassador analyst appeals approval area attacks banks
between business care career charges commitment conflict consulate contribution countries deficiency
democrat effort election elite exhibits figure first follows former goes groups her hope immigrant
installation intended issues itself jeb jenna king language latinos lead left level manager
manufacturing mark mediation meetings men monday muslims near night nominating obama off offering
offices on one opposition others plays political politics poll polls principle racist rate rating
reduction release released report responses results right-wing ruling say seeking shared shareholders so
soldiers solidarity stars start statewide stories takes them they to troops tweet-id two under very way
where writes""",
            -2: """
12 2014 < abroad access activist ad addressing africa against aid al. american among anything
architecture arms aside at attack attributed authorities bars basketball before begins being border
bought britain came camera candidate card caucuses ceasefire claims communities company congressman
conservative conservatives consumption conventions crowd cycle deal debate defence digital direct
display does donated drew emissions ends especially estimates events explains fan fans feel fighters
figures final florida focus food friday friend full fund gary germany global half head here him hit home
ideas if institutional investors issue japanese judge kind kurdish labor life lindsey lives look low
makers marriage media minimum most mrs. nominee north not offer officers old online order organizations
panel partner philadelphia plus policy politician population position possible pressure pretty problem
problems programs prospects province rates recently record registration remain residential resolution
rhetoric rnc robert rule russian sales saying scenes season see seems several shares shot social some
sort speaker standing started strategist studies suggest suggests support suspended system tax test that
theory there thought through thursday times tom track trading united us users vehicles vermont video
violence vote voter voters wage what while whom widely working wyoming ―""",
            -1: """
" '' -- 19 2016 30 35 across active additional address advice advocates affordable agencies aides almost
along amherst amount an analysis analysts annually any approach april argument around as assault
assistance asylum attempt attendees attention audience aug. authority away back bad baghdad been below
better bid blow book boy called calling capital captured cases cause changed chief children christian
clear close columnist comes commander community companies complex concern congress connections contact
contender contest continued conversation cool country course courses creation crime cuban customers
david dead defeat delegates departments described details difference different diplomatic director
divisive dna do document doing dollar dollars down driver dropped due earlier elian ended engagement
environmental envoy equal equipment era exists experts failure feb. federal fight find finish fired firm
five flag flags following for found four french further gathering giant girl god going golf good goods
government great guard harder hate havana heads hearing heart heritage hopes hours huh human hundreds
illegal images immigration important included includes income independence industries inflation
investigation investments iowa its jail job jobs john judges jury just land languages later launch
leader leadership leave led less light likely listed live local london longer loud machines make
material matter me means meant member memo message might modernity moments months mother music name
names nations necessary noted noticed numerous occurred often operating operations opponents opposed or
organization orlando osama outrage outside overseas package pakistan palestinian parliament parties
pennsylvania perez pic piece plans platform player polling pollution positions possibility price
primaries primary process profits prompted prosecutors quarter question radical radio real really reason
recession records refugee related relationships remarks representative represents research retail role
round running saturday schedule second selection sentiment she shoes should side sides six size sold
soon sources spending split spring standard standards statements stock strike student subject
superdelegates supply supporters supporting swing syria talk tech tests texas thing third time timing
today together tonight touch tour transactions translation travel trial trip tweet-author twitter uh
until vice victims victories view votes wages welcome well whatever whether which who why women work
years yesterday your zone €""",
            1: """
$END - 2008 60 7 ? [ ] abortion account acknowledged action advocacy after agent aired airlines al
allows already amp announcement arab argued asks assistant athens attended audiences bases battle bernie
black bob bond by california calls can causes centre chamber change choice choices christmas circle
clinton closed coal code college coming command compared constituency contests cooperation county dakota
debt decades defense died district dream driving economic electorate elites embassy estimated everything
executives faces factory falls few field fields forward frank future gave general george got governors
gowdy grayson had hands have history hot hotel i in indian industrial industry insisted institution
institutions insurance intelligence internet interview iran iraq islands israel jerusalem johnson joined
journalist kasich kept kingdom kong korea lady launched lawsuit lines lists looks lunch may michael
month move movie murphy must named navigation needed never nothing obtained open operation pac pacific
partners partnership patients paying peace place plan played politicians previously professor progress
projects promising put quickly rally red relatives republican requested romney room services set sets
shuttle signs since space special spoke square stance star states steel strikes super supports suspect
taiwan team television this took trade train tried truck trying unit unity used valley venture warhol
washington went whose win wo works worth young""",
            2: """
/ 15 4 42 acting added again agency alliance alone announced appeared arena asked ayotte barack began
biggest board boston call camp caucus ceremony channel citizenship city climate comey commission
congressional corey costs date declined democratic despite did divisions donald eastman economy editor
emails embargo english explained finds forces fought ground hammond having host immigrants imposed
indiana initiative item journalism last lebanon list lost made magazine majority markets matters
memorial mertens minority neighborhood networks ohio operators owner park pirates placed pledged police
port private protection regarding regional reporters republic republicans resolve response review
revolutionary rico rock roy saddam san santa saudi school schultz science sea securities security seemed
showed site streets strongly survey targets themselves town turnpike victory virginia week weekend will
wins woman won world year""",
            3: """
! 6 academy accept accounts act advocate affiliate agreed and angeles assets baker bank became because
beginning blasio building c carson christians coalition committee conference convention convicted
counsel crisis cruz data decision education ellwood energy exchange failed festival firms foundation
free game gaming gonzalez governor green helped information instead interests investment is jersey jones
justice keep laws limited magic makes manafort middle morning muslim network nuclear orders other
padalecki palace peter podcast poor press prices prisoners produced push ranks reports residents rolled
s sanders scene sent service south spokesman state talking teachers tells then trump turnout vegas wants
watch website west""",
            4: """
& 100 3 accused affairs amendment americans arabia bill class corp. council cultural day finance
financial francis harris has international joe league manhattan museum news office oil owners paid
provides rebel region reported returns revolution rights route rubio secretary society solution
solutions spokeswoman staff street ted would""",
            5: """
' , 1 2 acquisition activists america award carolina caucus-goers chair citizens core court et fiorina
hall house inc. j. laden library minister movement of operator said savings speaking told union
university usa war was wrote""",
            6: """) . also center gas group hampshire roles""",
            7: """co. party says""",
            8: """de east medical national york""",
            9: """( columbia department""",
            11: """'s""",
        },
        "NNPS": {
            -5: """; a""",
            -4: """owner""",
            -3: """became because foreign last out over report research that trading university world""",
            -2: """
's : ? affairs arena bank built can et from industry library made memorial national new playing
president rock seemed service showed troops""",
            -1: """
agreed all allows amendment amp angeles appeared around as asked assistant at attendees business ca case
college command constitution david de declined enforcement executives faces family fan found government
high industrial institution internet keep kept late limited line list lunch matters movie neighborhood
official operator perez political politics polling reagan reform remains sales sen. services set show
state team this told trump trying usa vegas was what when within""",
            1: """
$END & 9 action an and announced australia authority below board but came commitment council county
defeat director dropped filed gave global i if in intended interview jeb local meant members network
officer opposed or organization pac plans player plus port proposed recently registration rubio science
shifts super the took uh we well went who will won work working writes yesterday —""",
            2: """
'' ( , -- 1 are basketball before center come committee court donated factory house inc. international
is monday noted office officers party project remain were""",
            3: """" ) . act commission continued corp. fund installation say start supporting to""",
            4: """' has have offers said union""",
            5: """average for""",
            6: """of""",
        },
        "NNS": {
            -6: """us""",
            -4: """$ big group her him inc. new out paid up""",
            -3: """
active addressing among army back bank call clinton computer conservative corey delegates financial
forward ground herself his how its l2 losses market me members more one party polaroids polling
president push rates sanders savings says stories the themselves throughout video""",
            -2: """
's 15 a agents an angeles any attention ben changes company democratic head hillary himself hosting
international issue itself less magazine mertens military murphy muslims narrowly net nothing off
opposite political poll privately progressive putting relationship reported request research returned
short standard statement terrorist third-quarter totally turkey two university voting""",
            -1: """
! 12 13 4 6 ; ? ] abortion abortions action activists ad aid all almost along america americans amp
announcement another appeared argued battle because biggest bill bob both businesses campaigns causes
chairman chief china comment committee competition consistent country county courses damage dead defense
delegate description dnc does down during earnings ellwood email energy especially explained facts free
fun got great hands history hot hundreds idea if images indiana institution into issues it j. launch law
lists low majority many media meeting moderate money morning most movement mr. much multiple my named
near news north nuclear offers official open operations operator organization organizers other pic
played poverty power private protests provides returns roughly sanctions second several shareholders
shares shooting significant some standards systems team their them third those top towards trends
turnpike usa used vegas war what world would you your —""",
            1: """
" / `` acting agent agreed appeals asked attributed beyond building ca calling carson center changing
close closed commitment continued credit declined democrats died do each east editor environmental
expanded experts face feb. find flying focused foreign found friday gave go goes going growth helped
here holding initially instead jobs later left like likely listed long major make makes making matter
monday must navigation next nomination obama officer only onto our outside part personal places plays
possible pretty professor quickly reagan released report right risks rose seeking size still subject
suggest supporter targeting test then this three through thursday tonight trying unit until use wall
wednesday went when with within wo year – ―""",
            2: """
( 19 3 30 : [ about also anger appears around as before built called coming community courts demand due
elites fans for had happening hate hope intended is loyal made matters officials often over paying
people point promise rhetoric rule shot should shows sunday tax to told tuesday under union very videos
violence was we welcome which why widely""",
            3: """
) - -- 25 _ advocates available based behind but by campaign candidate citizens conservatives could
department eventually following hit hopes i in killed may need on permanent play playing police said
share shared so such than today turn who whose""",
            4: """$END , already and can did everywhere from or put say take that trading trump""",
            5: """agreement has have joe now they""",
            6: """. are were will""",
            7: """concern he of plan""",
            8: """show""",
        },
        "PDT": {
            -4: """its remarkable""",
            -3: """$END but have it of""",
            -2: """, communities if is terror to —""",
            -1: """
. abortions about across along are as businesses central congressional contests control day digits do
federal free future happen important income kind kinds languages manner muslims nations open our over
paid poor price security sensitive suspect tactics terrorism there things three too trump trust use we
weekend white will would young""",
            1: """evidence facts messages million reports show stories talk this those unemployment what""",
            2: """
debt decision electorate other parties platform policy rhetoric visit vote voters word your""",
            3: """argument arguments few formal her his large my oil them time unknown""",
            4: """these""",
            5: """their way""",
            6: """an that the""",
            9: """a""",
        },
        "POS": {
            -7: """going""",
            -6: """not""",
            -5: """talking""",
            -4: """done""",
            -3: """agreement been ever for he making on the""",
            -2: """at barely decision got no part star""",
            -1: """
. a clear commitment demand following good great hatred in long next nothing possible room smart start
thing time very what why won""",
            1: """
, actions aides biggest campaign central chairman chief common continued data decisions democratic
economic existing heavily heritage just life lives most nuclear official often party problems republican
response return rising robert senior supporting team transition voting way working""",
            2: """announcement book list new overwhelmingly own politico remaining year""",
            4: """big third-quarter""",
        },
        "PRP": {
            -5: """own""",
            -4: """first""",
            -3: """backing campaign finances lead one run team way""",
            -2: """already biggest goes latest long more once repeated running state""",
            -1: """
$ ' 3 : accounts actions advantage advisers allies another bank bid brooklyn central chief choice close
daughter dead delegate distance doctor earlier eight emails experience father final firm five followers
formidable gop growing home iowa is judges judgment last likely looking low message mother name obama
particularly party past perceived plans political politically polling post presidential primary real
republican said says son spanish-language strong support supporters thing third top use usual vote win
work you –""",
            1: """
) - -- a adds after all an at be best come coming contender did doing early endorsing even given got
here i just move much must next now out roughly seen start studies the up well who why with would —""",
            2: """
51 attacks big break but defeat either feel hard having helped might needs pushed putting record rising
say so stay surrogates that wants what wo""",
            3: """
$END [ ahead and as aug. back everywhere how information look majority paid strength today was""",
            4: """. away cool could show thanks when""",
            5: """are to""",
            7: """,""",
            8: """'s""",
            9: """has""",
        },
        "PRP$": {
            -5: """that""",
            -4: """away cool in show thanks to when""",
            -3: """
$END , . [ ahead and as aug. back everywhere how information is look majority paid strength today""",
            -2: """
51 attacks break but defeat either feel hard having pushed putting record rising say so stay surrogates
what who""",
            -1: """
) - -- a after all an at best come coming contender did doing early endorsing even given got here i move
much next now of or out roughly seen the up well why with —""",
            1: """
$ ' 3 accounts advantage advisers allies bank bid brooklyn campaign chief choice close daughter dead
delegate distance doctor earlier eight emails experience father final five followers formidable gop
growing home iowa judges judgment last likely looking low message mother name party past perceived plans
political politically polling post presidential primary real republican son spanish-language support
supporters third top use usual vote win work""",
            2: """already biggest latest long more once repeated running state""",
            3: """backing finances lead one run team way""",
            4: """first""",
            5: """own""",
        },
        "RB": {
            -8: """the""",
            -7: """way""",
            -6: """core first no""",
            -5: """1,000 him joined possible""",
            -4: """
's american any both campaign donald doubt established explained federal heads her hiring may my nearly
never ones other president primary said three-quarters time two-thirds zero""",
            -3: """
& ' 2018 7 an attended bush comment congress control decisive economic few fields fiorina government
history i its june latest law legislation lines major me measured not people perhaps real reason reduced
resources rise russia school south state steps still these thing thinking tweet unknown urban voting
were west what whether work year years""",
            -2: """
14 60 72 90 answer appear are attack ayotte bad california campaigning charges congressional controversy
could court cruz cycle day debt decades democratic details digital dna dropped easily especially et ever
everybody exactly expansion face financial flights forces four future general gives golf hillary his if
initially iowa keep lady likely maybe miami military mr. nega obama of old only our own owns per planned
pledged politics potential pragmatic presidential previously prices problems produced record reporters
republican republicans results roughly scheduled sea secretary she shuttle side sold someone speaking
sunday term their then true tuesday two under up vacation very vice violent war weeks who""",
            -1: """
100 12 15 35 45 = a able access action almost already alternative amendment americans amount analysts
attention background be between billions body boston britain candidate career central charge chief
closed cnn company computer conditions conservatives contests continued contributions convention
conventions county darfur dark date debate decision defending definition democrats demonstrators did
differences diplomatic direct dnc done door drive economy eight election email europe evidence exists
fall families feelings female find finding following formal forward friday friend gas gave giant gone
goods got growth hair hard has have having help hold hope hours house human ideological immigrants
indian influence international interview isil japanese jason job just large lead leave levels life
losses manhattan manufacturing march margin material messages middle million modern money mrs. muslims
n't necessary new northern november official oil opposed order party past path place plan podcast police
policy political polls potentially power powerful pressure progress provided push quite rates rather
ratings reached records region relevant remains requested requests responded retail rhetoric rival
ronald room round runs s salt sanders saudi second security selling sensitive sentence series set seven
several shares sides six social somehow spanish-language statewide stories strikes strongly studies
supporters supporting terrible terrorist texas that them this though three town trade treasury trump
trust u.s. undocumented unemployment unfair usual voters wage week weekend whatever which white whom why
will winning within words world you zika""",
            1: """
) 1 17 24 3 40,000 42 51 above accept act address ahead apply asked attacks backing become began being
below beyond big black books brutal came clear coming competitive conservative count days described
divisive donated easier elian energy enough estimated expensive florida focus follows for formidable
further george goes gop head in individuals insisted intended interested iodine israel issue largely let
limited little loss make near needs next nobody offering one opposite orlando out overseas partial
parties politically positive proved related release reported returns sen. senior shooting short show
significant so specific split standing such suspect targeted tax things those told toward towards use
via waterboarding wednesday widely would young younger your …""",
            2: """
$ ( 10 18 2 20 ? agreed all announced argued became bill broke ca captured citizens criticized crowd
decade down due each early even everywhere fast favorite get girls given gonzalez half high holding home
indicate is known late later limits live looking lower made managers news nine outside popular recently
reflects running service shipping similar southern special states talk ten through thursday uh vote was
welcome when win working worse worth""",
            3: """
! 13 41 about activists against alone although among and another anything around at attacked average
back business called careful come complicated concerned cool critical earlier everyone higher intense
into left literally look loud more move much nominating october on once open or peace ready right say
selected they tonight too took until voted we wrong yesterday yet""",
            4: """
$END - 30 700 ago along also as biggest by changed do easy important larger last low men moderate now
often over remarkable since smart sure think today trying used with without""",
            5: """
-- . 4 after again been before behind boats does here less onto part preserved simple slightly strong
there to twice well while""",
            6: """
, : ; across better but closely different far largest like long makes many most quickly — €""",
            7: """best close during""",
            8: """away from matter soon than""",
            9: """because good""",
            12: """longer""",
        },
        "RBR": {
            -6: """of""",
            -5: """conventional radical to""",
            -4: """local term""",
            -3: """
about being civil contests corporate demands economic for industrial liberal makes politics republicans
she support they work""",
            -2: """
$ 75 access affordable announced big captured city cultural democratic emotional extremist foreign from
get hillary ideological international light lines major presidential questions remarks special terrorist
that this under views welcome""",
            -1: """
" $END : [ accept after along an arab as baby balance ball become bombing came can care christian
commentary could count debate democrats direct estimated father federal field fit funding gaming gop
government ground growth had investments is it jobs losses make match militant military minimum money
new offers online per plan power profit progressive public rates reflects released respect sanders
shooting speeches statement states syrian these think time tonight track training trump tuesday use
victories view votes water when women years yesterday""",
            1: """
, address ahead any broadly but concerned different exists experienced familiar frequently gave getting
good has heavily her i indian interested last like moderate modern negative next north often old open
out popular pretty prominent rather saturday sensitive serious thinking together traditional what
whatever who you""",
            2: """
' . ? again american by call complex conservative difficult directly find gives how if important in
intense owns positioned recently responsible results sure there those today watch we""",
            3: """
against attended enough fight have hiring his off positive qualified show so specifically targeting than
towards visit where your""",
            4: """be clear hold reduced said sunday understand with""",
            5: """its likely served thursday""",
            7: """joined known""",
            8: """he""",
        },
        "RBS": {
            -6: """80 other""",
            -5: """24 for""",
            -4: """44 seven""",
            -3: """45 73 are given half of regular""",
            -2: """13 3 38 42 56 an have high-profile part six state the to""",
            -1: """
$END . 10 ? age amount and as at being employees european expert fellow golf he hiring ideological
imposed iowa it korean many narrowly national natural not once resolve rights shot since so studies
support terror thing until votes were would —""",
            1: """
15 25 35 address bad described from human if known liberal likely pledged powerful recently represents
somewhat strongly telling well""",
            2: """
" - 1,000 17 72 about by couple eight growing had hit needs passionate progressive prominent reached
serving several slightly three unfair with""",
            3: """, 12 30 conservative executive five important more nine one twice""",
            4: """100 55 75 able is preserved""",
            5: """$ 19 20 60 four two""",
            6: """175""",
        },
        "RP": {
            -18: """of""",
            -6: """my than there your""",
            -5: """boats here or our whether""",
            -4: """' front guard""",
            -3: """
before bernie both florida half himself is israel local loud march onto other past people somewhat that
thursday""",
            -2: """
$ 20 30 ballot broad data economy exchange financial friday images japan leaders long may nominee
pledged politically private rich same-sex since slightly the those trying us working""",
            -1: """
! 18 2004 2008 actions air already americans are backing benghazi books brexit building business
christians close coming comments connection dark day december decisions democratic display donald down
during each earlier early education email executive expectations false familiar federal food future
george global hand helping her him hold holding home hot individuals it kind late law legislation life
limits london many message messages money much nominating northern not november obama office ohio one
online order others overseas party perceived personal place problems promising public record response
road room rubio saturday school sexual state tactics tax terrorism terrorist them through time times
touch twice twitter until use voter voting waterboarding when which while winning world –""",
            1: """
17 additional again all and another around ballots base because between big billions britain cable
conditions countries direction dr. eight female few following from gap growth gun in into iraq its jobs
june manufacturing military most mr. nearly necessary night outside palestinian politics projects
questions responsibility sen. sign social soon states strike strikes strong stronger swing tariffs these
third this three tight troops tuesday two up via where why without would""",
            2: """
. 49 ; ? about among an any attendees but campaign campaigning concern conflict court debt doing easily
inside large millions new regarding reporters republicans route russia sanders some throughout too trump
vacation wanted what who""",
            3: """
11 15 annual congressional differences for getting glass hearing hiring must resources said sensitive
spending superdelegates their to well""",
            4: """, arguing as control established his if like more over potential right together with""",
            5: """$END against daniel so will""",
            6: """on""",
            8: """by""",
            11: """today""",
        },
        "UH": {
            -2: """finding longer some""",
            -1: """
above at below beyond carbon child energy for further known love matter me plans qualified real records
republican right such the told up wall way worse""",
            1: """! ' do done keep may more there this trump —""",
            2: """a i it maybe that what whatever with""",
            3: """" ( ? if is thanks""",
            4: """$END to""",
            5: """.""",
            10: """,""",
        },
        "VB": {
            -9: """of""",
            -7: """roles""",
            -6: """' —""",
            -5: """easier trump we""",
            -4: """
! 1 32 borders he i last next not organizers reports right state supporters terrorists they usa votes
when white without""",
            -3: """
's ) , - . 3 4 42 : ; black centers close coal come court crowds custody did ended existing expectations
great growth information investing makes manafort peace policy polling port relief said secretary
seeking signs states university will""",
            -2: """
" $END = [ address also areas as battle better but candidate carbon central changes civil college
competition concern concerns consequences damage deals director each faculty finance free going have
himself immigration instead intelligence lady legislation manager museum muslims national nearly
networks never over performances place political politics polls poor president programs prosecution
provided records relevant restrictions rich sanders shootings show so species speech superdelegates
surveys than this to trade trail trust tuesday weapons weight well work wrote""",
            -1: """
+ / 15 2 30 44 60 ? ] action active activists advice after agreed agreements already among and april are
assets available balance bank be become between big bill blow by call calls came can candidates chair
chief citizens clear clinton code company competitive conclusion congressional connections continued
control corp. count countries credit data daughter day deficiency delegates demand democrats deportation
development digits distance do document does doubt emails equity estimates executive exists experienced
faces fight flying foreign friday full general getting golf gone governor green groups had health
hillary id image industry intent investment is jerusalem john june late later latest laws light likely
limits line list lot machines major makers mark may means message mike military minister modernity
monday most music muslim nations necessary new night october office officials once online opinions ozone
padalecki palestinian parents park parties patterns payments pennsylvania plan plans police pollution
potential power prices progressive properties proposed provide put rates rep. reporters rights rise
romney rose rubio russian savings says season second shot should similar since slepian slightly smart
strikes strongly studies style support survey takes talking tax television terrible terrorism terrorist
text thing think thursday time together told top toward travel trying turns tweet-author understand view
vital volunteer waiting was wednesday won works worth would years you ―""",
            1: """
( -- 45 5 7 above abroad access against along america american another around audience away ayotte based
behind being bush businesses called calling campaign capital cases cities closely coming costs critics
cruz democratic digital diplomatic documents early either emissions european events everybody evidence
experts far federal festival fighters flights for funds further george get glass good gop government
growing hands happened hard house how human humanitarian hundreds immigrants indiana influence inside
international into issues japan jobs killing kuwait large live loan loans love magic making mass math
measures members millions much n't nato nomination north now nuclear numbers on only operations or
outrage pace panel parliament participation people planned primary protesters protests public readers
related relationships remaining repeated republican revolution russia senators serious set silver
society soldiers soon stability subject tensions thanks thinking three tone too true turn under used
voted ways while within witnesses world""",
            2: """
'' 41 `` a abortion actions additional again all americans arms aside audiences average before below
beyond both children china darfur deal democrat doing donald election elian evangelical everything fact
facts families god gun if interest iraq isis israel itself job judgment just justice land limited memo
money my no notes off one onto others out particularly performance pressure property proved questions
quite religious risk rules ruling seat significant small somebody someone such sure talks through
tougher towards traditional truly two violent wage wall whatever why working young …""",
            3: """
administration agreement an any anything art at attention back charges conservative courses
discrimination doctors effective everyone f familiar first future greater harder hate his ideas income
little local long mr. mrs. news opportunities other prison purpose quickly record republicans requests
sanctions senate shoes that the twice until us via voters watch whether with""",
            4: """_ alone anyone email him their those up where who""",
            5: """less many some something tariffs tests there tweet-id what your yourself""",
            6: """her here our""",
            7: """down its me more""",
            8: """it them""",
        },
        "VBD": {
            -9: """of""",
            -6: """by""",
            -5: """below carried photos than""",
            -4: """
$END ) academic after are cruz earlier feb. in johnson july last low monday or package saturday
specifically sunday upon —""",
            -3: """
, above and april based brutal campaign campaigns candidate capital could critics did discrimination
doctor economy federal goods have ict impossible initiative international investment june just like
losses mainly my officials over parents policies polls possible primaries same-sex strongly they
thinking thursday today were without""",
            -2: """
'' -- . 7 agencies alone any army be before black body bomb bombing cars closely comments contributions
debates deeper dollar early elian emissions events fighters financial ground growth hard has health
heavily here immigration interaction investments is leave legislation list live made move narrowly near
necessary networks nomination noted number offensive on ones online orders policy political post primary
protection protests rather read reasons responded sea shares short speaking street struggles theory to
touch trade via virginia visit voice vote we weather wednesday while will yesterday your""",
            -1: """
" 's - 2004 30 40,000 55 9/11 ; ] abroad accounts accused administration advice aircraft among appeared
arab areas argument as aspects assistance asylum attacks audiences background barely beaches behind best
between borders both breaks bulb called candidates captured case cases cause china citizens city coal
colorado communities companies condolences congress critique crowd cuba day deadline delegate delegates
democratic do explains f family father field florida flying following foot force forces friday gaming
gap gen. gender get global goal got groups hands heated high hispanics historical identity immigrants
information instead intent interests interview iowa japan jewish kids kurdish laws leadership light
literature local look make may media merger message mexican militant money neurosurgeon next nominees
oct. opportunities outside partnership perez police pressure pretty process promise public put radio
recently regional remains remarkable rep. reports requests return rhetoric rights role roles rules
russian said salt say says scenes schools scrutiny series service several shipping should since small
source space species status stories student super system taken tells terrorist tests through tour trip
trump tuesday turkey values veterans voters warhol washington waters welcome who would wrote wyoming
zika …""",
            1: """
1,000 10 100 2016 35 45 90 : ? abortion about activist actor african against agenda agreements
agriculture ahead aid aides air alan almost alternative analysis angry announcement another aug. baby
bad banks bernie beyond big billionaire boston britain bush business but ceasefire changes children
civil clear clinton comey commitment competitive concerns congressional conservatives contact contests
controversy cuban daniel david decades demand diplomatic documents donations doubt dr. each effective
efforts employees endorsements ever everyone evidence expectations facts firearms followers food free
french george government grayson half havana having hearing hillary holding hours humanitarian i if
illegal initially intense investors iraq itself jobs jokes l2 larger later lawmakers lead letter loyal
march mass meetings merkel messages mike missiles moments months murphy national nega notes nothing
november old once open operations paribas park part parties personal places pledged politico polling
president prime private quickly race radical real records red reported research resources responses
revenue rivals roads roughly running saddam security seen selling senator serious social soldiers
someone south spending statement such supporters suspected talks tens terrorism things third together
too u.s. under very video virtually votes war was weapons when why with within worse year""",
            2: """
' 24 all aside attendees away base common critical data death democracy democrat democrats difficult
dozens drew driving during emails first five fought girl good home house hundreds individuals isis jeb
job jones little mr. never new news numerous obama off outrage padalecki partial questions repeatedly
reporters sanders she similar slightly suit support these three trust undocumented wall ways weeks women
years yet you""",
            3: """
access actually asked back because been bill citizenship corey country eight elements even germany gun
heading heart indiana internet it lower many minnesota much multiple nearly net north not one
pennsylvania planned politics power republican republicans sales signs slepian stop tribute whether
witnesses work""",
            4: """
$ 4 cleveland criticism details donald everybody how more out russia statements the their walls""",
            5: """her its no particularly some us what""",
            6: """down him into them""",
            7: """his me members up""",
            8: """a""",
        },
        "VBG": {
            -8: """point""",
            -7: """( because day of process""",
            -6: """center edge mate was way which""",
            -5: """
average before committee concern conditions countries fees lots memory news occur position results
sources streak times will""",
            -4: """
, 2 [ agreement began but effort group manner natural place plan plays points price rights room supply
than trump views voter war when""",
            -3: """
$END 15 along and behavior changes choices class contest demonstrators differences distance effect
exception facts families friday fun got great ground gun he impact initiative is jokes lead margins
monday never prices promise records relationships remarks reports republican revenue rubio rules said
services sets shot split standards structure throughout track value were —""",
            -2: """
) -- . 1 ? ability activities activity acts again alongside also americans arm better between business
campaign card ceremony change charges college commitment common continued country dead departments
division energy environment even events far field fields following front-runner generated giant goal
goes has interest interests intervention iran isis journalist lists loss lot lunch meeting month months
n't need no obamacare oil operations partner picture pressure prime rather represents resolve schedule
schools season series service showed site skills solution station status still systems they tour trail
united upset victory weekend where wo work year""",
            -1: """
! '' 's 1,000 ] actions added after against age among appear are article articles assessment attack
authority bad based being blow body book by calendar career case centers centre chair cities city comes
comment communities consequences convention convicted costs could critique data deal demand details
director district does dollars efforts email equipment exchange experience expert failed festival figure
figures firm followers follows general get given gives gonzalez green had harder have home increase
indicated iodine issues it land law levels like link machines made means members method most move nature
network new newspaper north now offer officer often operation or outside pace pakistan peace places
plans poll positions power problems products profile profit progress projects protesters push quarter
question raised record reform requests requirements research scene sessions set should shows social
spoke square targeted term three told towards turnout unit video votes website wednesday woman world –""",
            1: """
' - 10 12 17 : ; _ `` abortions abroad across ad affairs african any anything application approach area
around asian aside available away baghdad both calls campaigns caucuses cause causes character children
climate company congressional control controversy core crime culture customers debates delegates
democrat democratic dinner directly documents donald dozens earlier easy education either election elian
english every executive expectations explained fact fall final financial fire firearms first food foot
four free full future games good gov. hand heavily here high history holders hours hundreds ice
impossible indiana inflation institutions job jobs kept killed laws leads led less letter limb lock
loyal magic market match me medical member message minnesota more morning mr. national next night obama
off on one orlando others pacific paid past patterns photos platform poor praise protests public radio
recently registered regulations relatives resources responsibility rhetoric right-wing ronald sales
saudi sent sentiment she shuttle side small sold spot stance statements states stories strongly such
sure suspect terrorism them there third ties today top trial u.s. under upon us used very videos
violations voice wall we whether words you your {""",
            2: """
" 13 american appeals arguments as assault bipartisan candidate candidates capacity challenger clear
comments community competitive concerns congress consumption contests contribution conversation coup
debate deportation display down during economic eight electricity endorsement environmental fans fight
finish firms from frustration gender glass health image income independence industrial international
involvement just killing legislation mass missed moments mood moves much my only organizers our person
policy political rates reporters right risk rock selling several sound state steel stock stuff support
system tactics tanzania tens tensions things this threat time together toward trade union voters wages
week weeks women working-class years youtube""",
            3: """
about accounts air an arms at attacks attention bank charge competitors connections conservative crowd
death democracy for foreign global groups guns himself his in its itself language last leader liberal
loans matters media muslims not over parties partners party people primary project relationship
restrictions role secretary security sight significantly speeches statement tax that to tuesday two
victims victories what with""",
            4: """
claims companies defeat economy exhibit hillary how policies population questions some superdelegates
supporters washington""",
            5: """access decades father government her him importance parent possibility principle speech""",
            6: """$ a all argument back up""",
            7: """out the their""",
        },
        "VBN": {
            -7: """contact exposure us""",
            -6: """not press republicans""",
            -5: """$ of particularly them what world""",
            -4: """
( access agenda an child cleveland clinton democracy everybody how humanitarian if more people power
return statements stop super threat walls west""",
            -3: """
'' about activists alternative aside attack attacks citizenship commitment conclusion contest corey
credit criticism down effort enough father has he heart her him hope indiana information iraq is its
jewish liberal lower me minnesota multiple nearly net no north offer questions record sales she showed
slepian soldier some son state states stock systems their tribute violence witnesses zika""",
            -2: """
24 31 academic accused action agriculture army assets attendees audiences ballots book building business
businesses claims common congressional convention costs data deadline death debt decision democratic
democrats difficult director dozens drew effect energy engagement even factory festivals first five
future good governor ground guy his home i immigrant immigrants isis jeb jones l2 law means messages
nations new numerous obama oil one operations opinion outrage part partial participation party
pennsylvania person problems question repeatedly reporters ruling russia sanders secretary sense sent
show signs similar sometimes speech street strike suit that these toward two uh undocumented vietnam
views wall whether wyoming yet –""",
            -1: """
' 's ) + , 1,000 10 100 14 2004 4 45 7 90 : account activist address advantage african age agencies
agreements ahead aid alan almost alone analysis angry announcement another anything arms around assault
attempt attention aug. away baby back bad banks base bases benghazi bernie beyond bid big billionaire
boston britain bush calendar card carson ceasefire central chair champion changes children china
citizens civil clear come comey community competitive concerns condolences congress consequences
contests controversy critical customers daniel date david decades demands democrat details digital
divisions documents donald donations dr. driving each eastern economic economy effective eight elements
elites employees endorsements estimates european everyone evidence expectations feelings fees field
figure firearms florida focus followers food foreign free gaming george get girl grayson gun had half
hand hatred havana having heading hearing hillary history hold holding host hours house hundreds illegal
indian industries influence initially intense internet investigation investors involvement iowa it j.
jerusalem jobs jokes journalist judge languages large larger later lawmakers lead letter loans local
loyal major manager many march mass material medical meeting meetings member members men mike military
missiles moments money months much murphy nega network news newspaper nominees note nothing nuclear
officers officials old once only onto our paribas parliament parties path personal places plans pledged
point politicians politico politics polling position practice previously prime progressives push quickly
racist radical records red regional regulations relationship reported research residents responses
results retirement rival rivals road roads role roles roughly running saddam section selling senate
senator serious server shows side sign small social solutions southern speeches spending staff standing
statement steel streets student such support suspected syrian tactics talking talks technology
television tens terrorist tests the then things third three too truly victories video virtually visa
vote voters was web website weeks whose why worse year zone""",
            1: """
" - -- . 2008 2016 3 40,000 55 ] abortion abroad accounts acquisition actor against aides allies
although ambassador american americans and aspects assistance asylum authorities background because
before best birth bomb borders both breaks bulb captured carbon cause causes city cnn coal commander
companies concern conflict conservatives continued control could crime crowd cuba day deals delegate
delegates did diplomatic directly dream effects email emissions f failure federal fight finish following
french gen. gender general global goal gop heated high himself historical identity image industrial
instead intent interest into investment job kuwait largely laws learning literature magic may merger
mexican militant mrs. networks neurosurgeon nine notes numbers oct. offering operation opportunities
other outside overseas photos port president process recently remains remarkable reports requests
resources right risks rules say says schools scrutiny sen. service shares should soldiers source status
stories superdelegates supreme tensions test time topics trade travel turkey twitter values visit warhol
washington waters ways we weapon weapons wednesday where which white who""",
            2: """
! 25 a again along among areas at bank bias bill black body bombing care channel charges closely
comments communities company contributions country criminal crisis cruz dead debates deeper description
early election elian europe family fighters financial ford form forward four fund garland hard health
heavily here immigration institutions interaction investments just killed land language leave
legislation like lindsey list minimum music narrowly national near necessary neighborhood nomination off
offensive online orders over partner policies political politically pretty promise public racial
relatives rep. responded review rich rights sea several since speaking stance tax tech theory there they
threats to today together touch trial troops tuesday u.s. under until via virginia voice water when will
within would writers yesterday your —""",
            3: """
ability above after agreement aircraft april arab as behind brutal campaign campaigns candidate
candidates capital colorado comment constitution countries coup critics discrimination events forces
former from goods government have impossible initiative international islands issue june last life light
live losses made mainly millions move nature opposition police polls possible primary said salt sexual
short shuttle so society strongly style thinking through tour trump version veterans were while""",
            4: """
30 area between communist earlier efforts feb. friday groups growth interests johnson july lines monday
next on ones out pace palm partnership period piece progressive radio republican rhetoric saturday space
specifically struggles town up upon with you""",
            5: """
$END actions are based below carried cases in labor low package perez race sunday this thursday without""",
            6: """? approach case definition well""",
            7: """message""",
            11: """by""",
        },
        "VBP": {
            -7: """of""",
            -6: """- first""",
            -5: """( by has less through""",
            -4: """, again because here itself me""",
            -3: """
$END ' 's ? abroad and announced between down last opportunities organizers others particularly prices
something tank then this why within young""",
            -2: """
" ) = along around as average back be beyond comfort company control darfur donald election every facts
failure families famous for host israel issue its jewish limited little loans may notes ohio on out
payments quite radio sanders set source sure suspect there toward whatever yourself zika""",
            -1: """
'' . / 3 abortion actor affordable agency alone americans analysis anything are attacked audiences
available behind bernie boats bond both bush businesses but called calling candidate capacity caucus
center chairman change china comes coming companies concerned contests could court crime delegate
democratic department discrimination do does doing donated driving early economic effective endorsements
even everybody everyone everything evidence fact familiar festival finance following forward found full
gap gop group groups growing hard harder have he himself holding house how huh humanitarian ideas if
international into investment iowa issues item john joined journals known l2 leads life lists lock love
low machines magic managers measures members message might mike millions movement must nato necessary
needs news next november now nuclear numbers officials one opinions over ozone package parties planned
pollution power pressure professor property public question rather record religious remaining remains
rep. report reported residential residents rules ruling scandal scenes school seat secretary see serious
she short significant silver since sites so society someone speech such talking tax terrorist text than
thinking ties told too took true turn turns unit unknown used victims virtually voted wall was ways week
well were who whose will working would year zone –""",
            1: """
$ 12 30 4 60 90 ; ] agencies agreed aircraft already america american an another army asia aspects
asylum at attention become candidates citizens clear come competitive connections conservative continued
costs criminal data deals deeper distance earlier economy efforts email experienced far five focus foot
foreign from get getting golf gone good heavily helping him illegal immigration intent left light like
losing loud major n't national need new north office once onto parents place plan police primaries
provide racial ranks reporters republicans responsibility restrictions rise russian saddam scrutiny
second shots six smart spending states statewide strong strongly terrible terrorists that their today
top twice union upset values vital voters votes what whether white years yesterday""",
            2: """
10 5 : _ after agents any been better central college deportation director george ground health i in
investigation large legislation math michael minority money much museum muslims nearly obama or past
people perceived poor president presidential questions racist records relevant relief request roots sen.
signs some them they together two we which with —""",
            3: """
about barely big black close ended enough existing going gov. hillary history leaders many mediation
modernity old online our party republican social superdelegates themselves three throughout under up us
vote waiting your""",
            4: """clinton each effects her investing it more peace times york you""",
            5: """most slightly""",
            8: """great""",
        },
        "VBZ": {
            -7: """are show""",
            -6: """, of""",
            -5: """concern have joe""",
            -4: """- already and i now take trading""",
            -3: """
'' ( 25 _ advocates behind but by campaign candidate citizens could eventually everywhere may need only
permanent play police put say such supporters today turn which whose will would""",
            -2: """
' ) 19 3 about anger appears available based before biggest coming community courts de due during elites
energy enforcement following gov. government happening has hate heavily hope just left list loyal monday
often overwhelmingly own people politico promise remaining rhetoric sunday than trump tuesday union
violence was we were when""",
            -1: """
-- . / 30 ? ] `` account acting agreed aides along also amp announcement appeals arms around as asked be
beyond building called calling can carson center chairman changing close closed comey continued credit
data decisions declined did do each economic editor environmental existing face feb. federal flying
foreign friday gave go had he helped heritage hit in instead intended jobs life likely lives major
matters n't navigation nomination onto operator or our party personal places power problems professor
quickly republican response return rising risks robert said says seeking senior sets share should shows
suggest support supporting supports targeting test they third-quarter this thursday tonight transition
turnpike under until use used very wall way wednesday welcome who with within working year""",
            1: """
! 11 13 4 [ abortion abortions across action ad additional aid almost america americans another anything
attacks back battle because between big bill bob both businesses china clear comment committee company
competition consistent country damage dead defense democrats description dnc down facts financial free
from fun good hands hatred hot hundreds idea images indiana international it many meeting moderate
movement mr. much multiple my near next night north nothing on other pic possible poverty private room
roughly sanders second several shareholders shooting significant smart some south their them then thing
third those time top towards trends voting well won you your —""",
            2: """
$END 12 15 6 : after all an any attention barely conservative democratic got great head hillary himself
hosting institution issue itself less like low making military murphy muslims narrowly opposite part
political putting request sanctions short standard statement terrorist totally turkey two university war
without""",
            3: """
active among army been computer corey delegates especially ever forward gop ground herself how into its
l2 losses market me more no off one operations out polaroids polling president rates savings stories the
throughout up what""",
            4: """$ a addressing done her him his new that themselves to""",
            5: """clinton going talking""",
            6: """not us""",
        },
        "WDT": {
            -8: """it""",
            -7: """" """,
            -6: """,""",
            -5: """a if millions shift there""",
            -4: """after articles even gop his huh in indiana is its maybe one security that""",
            -3: """
. [ an anything common compared coron either email expanded finding freddy getting happened he iodine
iran jenna missiles month needs news not obama philadelphia presidential pressure price proposed
prosecutors she should terrorists their virginia""",
            -2: """
abortion about america anyone baghdad barack because border by china cleveland clinton conservative cuba
cultural customers day delegates discrimination explains fidel fields front-runner house individual isil
israel kasich meant mrs. night no once over polling president really russia so some ted until violence
voters way what wo""",
            -1: """
-- administration african also amount and as balance black britain businesses campaign children chinese
clear close comment concerns conventions countries cuban department dnc doctors eight elian especially
everything few field figure fiorina ford future germany gowdy groups happen happens having her human
illegal intelligence law leadership librarians london makes manafort may melania message might moderate
more morning mothers much multiple need new none now number of only other paid person personal polls
poor popular possibility powerful pragmatic prison regular russian ryan same san schools science seemed
sense shifts significant society somebody somehow something soon spot states suggests taken tanzania
terrorism these they this too twitter two uh us various wages waterboarding well whatever when while
with women""",
            1: """
aired almost apply backed bill calls came castro cnn colorado conservatives democratic did do drew
equipment events exhibits fellow follows further gives going government group host iowa kind last lead
measures most ms. muslims nato officials opposed own party point politico provides real republicans rise
role says show someone specifically systems takes times train truly trying use view wants washington
would year years""",
            2: """
's actually additional address americans amounts built can candidates changes congress everyone
expensive extent fall first fit for gonzalez help immigrants includes indicate jeb kelly kids led level
made means my nega public put richard said sanders senator several shareholders showed support sure
survey track vote working-class your""",
            3: """
`` advisers article at authorities basketball carson chairman citizens come company conditions cruz date
dr. effectively frank global god helped hillary history impact job left mayor mexican minority others
read run secretary steps u.s.""",
            4: """action advice every have japan just north organization reading runs the we""",
            5: """analysis breaks difference donald folks had has kinds our republican sort trump you""",
            6: """brooklyn i specific were will""",
            7: """are nobody""",
            8: """could""",
        },
        "WP": {
            -6: """specific""",
            -5: """analysis difference kinds sort""",
            -4: """action advice organization""",
            -3: """additional conditions he impact steps""",
            -2: """extent kind point""",
            -1: """. equipment events group real role systems they use view way""",
            1: """
's also anyone do gives had happened happens has have if leadership makes many other popular really
sense trump was we will would""",
            2: """about may our security voters""",
            3: """are needs price""",
            4: """people the""",
            5: """you""",
        },
    },
    "next": {
        "CC": {
            -4: """CC|RB/, DT|CC|RB/NN|RB IN|CC/TO IN|CC|RB/PRP""",
            -3: """
DT|CC|RB/. DT|CC|RB/NN DT|PDT|CC|RB/NNS DT|PDT|CC|RB/NNS|NNP DT|PDT|CC|RB/VBD|VBN DT|PDT|CC|RB/VBP
IN|CC/VBP|VB|NN""",
            -2: """CC|RB/IN IN|CC/CD IN|CC|RB/IN|DT|WDT IN|CC|RB/NNP""",
            -1: """
DT|PDT|CC|RB/IN|RP DT|PDT|CC|RB/VBZ|NNS IN|CC/DT IN|CC|NN|JJ|RB/CD IN|CC|RB/IN|RB IN|CC|RB/JJ
IN|CC|RB/JJ|RB IN|CC|RB/RB""",
            1: """IN|CC/IN""",
            2: """DT|CC/NNP DT|CC|RB/IN|RP DT|PDT|CC|RB/NN|JJ IN|CC/JJ IN|CC/RB IN|CC|RB/EX|RB""",
            3: """DT|CC/PRP DT|CC|RB/DT DT|CC|RB/VBG DT|PDT|CC|RB/NNP IN|CC/VBD|VBN IN|CC|RB/NN""",
            4: """DT|PDT|CC|RB/DT""",
        },
        "CD": {
            -7: """PRP|CD|NN/MD""",
            -4: """PRP|CD|NN/VBD|VBN PRP|CD|NN/VBZ""",
            -3: """PRP|CD|NN/JJR PRP|CD|NN/PRP PRP|CD|NN/PRP|POS|VBZ PRP|CD|NN/VBP|VB|NN|JJ""",
            -2: """
CD|NN|JJ/, CD|NN|JJ/JJ|NNP CD|NN|JJ/NN|JJ PRP|CD|NN/DT PRP|CD|NN/NN|JJ PRP|CD|NN/VBD|VBN|JJ
PRP|CD|NN/VBZ|NNS""",
            -1: """CD|NNP/JJ CD|NN|NNS|JJ|NNP/NNP PRP|CD|NN/IN|DT|WDT PRP|CD|NN/TO""",
            1: """CD|JJ/VBP|VB|NN CD|NNP/, CD|NN|JJ/NN""",
            2: """CD|NNP/JJ|NNP CD|NN|JJ/VBG|NN PRP|CD|NN/IN|RP PRP|CD|NN/IN|RP|RB PRP|CD|NN/JJ""",
            3: """CD|NNP/IN PRP|CD|NN/CC""",
            4: """PRP|CD|NN/IN PRP|CD|NN/NNP PRP|CD|NN/VBP|VB|NN PRP|CD|NN/VBP|VB|NN|RB""",
            9: """PRP|CD|NN/NN""",
        },
        "DT": {
            -9: """DT|PDT|RB/DT IN|DT|WDT/PRP""",
            -7: """DT|PDT|RB/PRP$""",
            -6: """DT|PDT|CC|RB/DT IN|DT|WDT/DT|PDT|RB""",
            -5: """DT|RB|UH/. DT|RB|UH/JJR|RB|RBR IN|DT|WDT/NNS IN|DT|WDT/NNS|NNP""",
            -4: """
DT|PDT|RB/IN|RB DT|PDT|RB/IN|RP|RB DT|RB|UH/TO IN|DT|WDT/NNP IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBG
IN|DT|WDT/VBP""",
            -3: """
DT|CC/PRP DT|CC|RB/. DT|PDT|CC|RB/JJ DT|PDT|CC|RB/NN DT|PDT|CC|RB/NNP DT|PDT|RB/IN|DT|WDT
DT|PDT|RB/IN|RP DT|RB|UH/, DT|RB|UH/VBP|VB|NN|RB IN|DT|WDT/NNPS IN|DT|WDT/NNP|NNPS IN|DT|WDT/PRP$
IN|DT|WDT/VBG|NNP""",
            -2: """
DT|CC/NNP DT|PDT|CC|RB/NN|JJ DT|PDT|RB/IN DT|PDT|RB/PRP|PRP$ DT|PDT|RB/VBD|VBN|JJ IN|DT|WDT/"
IN|DT|WDT/DT IN|DT|WDT/IN|RP IN|DT|WDT/RB""",
            -1: """
DT|CC|RB/DT DT|CC|RB/VBG DT|PDT|RB/NNS|NNP DT|PDT|RB/NN|NNP DT|RB|UH/JJR|RBR IN|DT|WDT/CD
IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/EX|RB IN|DT|WDT/IN|NN IN|DT|WDT/JJR|RBR IN|DT|WDT/JJS|RBS
IN|DT|WDT/NN|JJ|NNP IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBD|VBN IN|DT|WDT/VBG|NN IN|DT|WDT/VBZ|NNP
IN|DT|WDT/VBZ|NNS""",
            1: """
DT|PDT|RB/. DT|PDT|RB/NN DT|PDT|RB/VBD|VBN DT|PDT|RB/VBZ|NNS DT|RB|UH/JJ DT|RB|UH/VBP|VB|NN|NNP
DT|RB|UH/VBZ|NNS IN|DT|WDT/NN|JJ IN|DT|WDT/VBP|VB|NN|JJ IN|DT|WDT/VBZ IN|DT|WDT/WDT|WP""",
            2: """
DT|PDT|CC|RB/IN|RP DT|PDT|CC|RB/VBD|VBN DT|PDT|RB/JJ|NNP DT|RB|UH/JJ|NNP DT|RB|UH/NN|NNP
DT|RB|UH/VBP|VB|NN|JJ IN|DT|WDT/PRP|CD|NN IN|DT|WDT/TO IN|DT|WDT/VBD IN|DT|WDT/VBP|VB|NN|NNP
IN|DT|WDT/VBZ|NN|NNS""",
            3: """
DT|PDT|CC|RB/IN DT|PDT|CC|RB/NNS DT|PDT|CC|RB/NNS|NNP DT|PDT|CC|RB/VBP DT|PDT|CC|RB/VBZ|NNS DT|PDT|RB/CD
DT|PDT|RB/NNP DT|PDT|RB/NNPS DT|RB|UH/NNP DT|RB|UH/NNS DT|RB|UH/NN|JJ DT|RB|UH/PRP|CD|NN
DT|RB|UH/VBP|VB|NN IN|DT|WDT/CC IN|DT|WDT/IN IN|DT|WDT/IN|RB IN|DT|WDT/IN|RP|RB IN|DT|WDT/JJ
IN|DT|WDT/MD IN|DT|WDT/NN|JJ|RB IN|DT|WDT/NN|NNP IN|DT|WDT/VBP|VB|JJ""",
            4: """DT|CC|RB/NN|RB DT|RB|UH/NN IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBP|VB|NN|RB""",
            5: """DT|CC|RB/NN IN|DT|WDT/PRP|POS|VBZ""",
            6: """IN|DT|WDT/NN""",
            7: """IN|DT|WDT/. IN|DT|WDT/NN|RB""",
        },
        "EX": {
            -4: """EX|RB/PRP""",
            -2: """EX|RB/, EX|RB/. EX|RB/CC EX|RB/IN EX|RB/IN|RP""",
            -1: """EX|RB/$END EX|RB/IN|RB""",
            1: """EX|RB/MD|NN EX|RB/VBP|VB""",
            2: """EX|RB/MD""",
            3: """EX|RB/PRP|POS|VBZ EX|RB/VBD""",
            4: """EX|RB/VBP""",
            5: """EX|RB/VBZ""",
        },
        "FW": {
            -3: """NNP|FW/NNP""",
            -2: """IN|FW/NNP""",
            -1: """IN|NNP|FW/NNP""",
            2: """NNP|FW/NN|FW""",
        },
        "IN": {
            -13: """IN|DT|WDT/MD""",
            -10: """IN|DT|WDT/VBZ IN|RP/IN|RB""",
            -9: """IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/VBD IN|RP/TO""",
            -8: """IN|DT|WDT/VBP|VB IN|RP/IN|RP IN|RP|RB/, IN|RP|RB/IN|RP""",
            -7: """IN|DT|WDT/MD|NN IN|DT|WDT/VBD|VBN IN|DT|WDT/VBP""",
            -6: """IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBP|VB|NN|RB IN|NN|JJ|RB/IN IN|RB/NN|RB|UH""",
            -5: """IN|RP/IN IN|RP|RB/. IN|RP|RB/IN|RB IN|RP|RB/RB IN|VBP|VB|JJ/TO""",
            -4: """
IN|DT|WDT/NN|RB IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBZ|NNS IN|DT|WDT/VBZ|NN|NNS IN|NN|JJ|RB/NNS
IN|NN|JJ|RB/VBZ|NNS IN|RB/DT|PDT|RB IN|RP/. IN|RP/CC""",
            -3: """
IN|CC/VBD|VBN IN|CC|RB/JJ IN|CC|RB/JJ|RB IN|DT|WDT/VBD|VBN|NN|JJ|RB IN|DT|WDT/VBD|VBP|VB|VBN|NN
IN|DT|WDT/VBP|VB|NN|JJ IN|DT|WDT/VBZ|NNP IN|RB/$ IN|RB/, IN|RB/. IN|RB/: IN|RB/JJ|RB|NNP IN|RB/NN|JJ|RB
IN|RB/VBD|VBN IN|RB/VBN IN|RP/, IN|RP/JJR|RBR IN|RP/RB IN|RP|RB/$END IN|RP|RB/: IN|RP|RB/CC
IN|RP|RB/DT|PDT|RB IN|RP|RB/EX|RB IN|RP|RB/JJ|RB IN|RP|RB/VBP|VB|NN|JJ|RB IN|RP|RB/VBZ IN|VBP|VB|NN/IN""",
            -2: """
IN|CC/JJ IN|CC/RB IN|CC|RB/RB IN|DT|WDT/. IN|DT|WDT/CC IN|DT|WDT/NN|JJ|RB IN|DT|WDT/RB
IN|DT|WDT/VBP|VB|JJ IN|NN|JJ|RB/, IN|NN|JJ|RB/. IN|RB/$END IN|RB/JJ|RB IN|RB/NN|RB|UH|NNP IN|RB/VBP|VB
IN|RB/VBP|VB|JJ IN|RB/VBP|VB|JJ|RB IN|RB/VBP|VB|NN|JJ|RB IN|RP/IN|RP|RB IN|RP|RB/IN|DT|WDT
IN|RP|RB/JJR|RBR IN|RP|RB/VBG IN|VBP|VB|JJ/IN""",
            -1: """
IN|CC/IN IN|DT|WDT/IN|RP|RB IN|DT|WDT/TO IN|DT|WDT/VBP|VB|NN|NNP IN|JJ|RB/, IN|NN|JJ|RB/$END IN|RB/IN
IN|RB/IN|RB IN|RB/JJS|RBS IN|RB/RB IN|RB/RB|NNP IN|RP/$END IN|RP/VBD|VBN IN|RP|RB/$ IN|RP|RB/CD""",
            1: """
IN|CC/DT IN|CC|RB/NN IN|DT|WDT/NN|JJ IN|DT|WDT/NN|JJ|NNP IN|JJ/NN IN|JJ|RB/DT|PDT|RB IN|JJ|RB/NN
IN|JJ|RB/NN|JJ IN|NN|JJ|RB/NN IN|RB/NNS|NNP IN|RB/PRP|PRP$ IN|RP/VBD|VBN|JJ|NNP IN|RP/VBG|NN|JJ
IN|RP|RB/NN|JJ IN|RP|RB/NN|JJ|RB IN|RP|RB/PRP|PRP$ IN|VBP|VB|JJ/DT IN|VBP|VB|JJ/NNS""",
            2: """
IN|CC/CD IN|CC|NN|JJ|RB/CD IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/IN|NN IN|DT|WDT/JJ IN|DT|WDT/JJS|RBS
IN|DT|WDT/PRP|CD|NN IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBG|NN IN|DT|WDT/VBG|NNP IN|DT|WDT/WDT|WP IN|FW/NNP
IN|JJ|RB/NNP IN|NN|JJ|RB/CD IN|RB/IN|NN IN|RB/IN|RP IN|RB/NNPS IN|RB/TO IN|RB/VBZ|NNS IN|RB/WRB IN|RP/CD
IN|RP/JJ IN|RP/NN IN|RP/NNS IN|RP/PRP IN|RP|RB/IN|NN|JJ|RB IN|RP|RB/VBD|VBN|JJ IN|RP|RB/VBG|NN
IN|RP|RB/VBP|VB|NN IN|RP|RB/VBP|VB|NN|NNP IN|RP|RB/VBZ|NNS IN|VBP|VB|NN/PRP""",
            3: """
IN|CC/VBP|VB|NN IN|DT|WDT/CD IN|DT|WDT/IN|CC|RB IN|DT|WDT/JJR|RBR IN|DT|WDT/JJ|NNP IN|DT|WDT/NNPS
IN|DT|WDT/PRP$ IN|NN/IN|RP IN|NN|JJ|RB/PRP$ IN|RB/DT IN|RB/NN|JJ|NNP IN|RB/NN|NNP IN|RB/VBG IN|RP/DT
IN|RP/JJ|NNP IN|RP/NNP|NNPS IN|RP/NNS|NNP IN|RP/VBP|VB|NN|JJ IN|RP/VBP|VB|NN|NNP IN|RP/VBZ|NNS
IN|RP|RB/JJ IN|RP|RB/NNS IN|RP|RB/VBG|NN|JJ IN|VBP|VB|JJ/NNP""",
            4: """
IN|CC/TO IN|CC|RB/NNP IN|CC|RB/PRP IN|DT|WDT/DT IN|DT|WDT/IN IN|DT|WDT/IN|DT|WDT IN|DT|WDT/JJ|NN
IN|DT|WDT/NNP IN|DT|WDT/NNP|NNPS IN|DT|WDT/NN|NNP IN|JJ/TO IN|JJ|RB/CD IN|NN|JJ|RB/JJ IN|NN|JJ|RB/JJ|NNP
IN|RB/" IN|RB/NNP IN|RB/NNP|NNPS IN|RB/NNS|JJ IN|RB/VBG|NN IN|RB/VBP|VB|NN IN|RB/VBP|VB|NN|NNP
IN|RP/NN|JJ""",
            5: """
IN|CC|RB/IN|RB IN|DT|WDT/IN|RB IN|DT|WDT/NNS IN|DT|WDT/PRP IN|DT|WDT/VBG IN|RB/NN IN|RB/PRP$
IN|RP/NN|NNP IN|RP|RB/DT IN|RP|RB/PRP IN|RP|RB/PRP$""",
            6: """
IN|DT|WDT/DT|PDT|RB IN|DT|WDT/EX|RB IN|DT|WDT/IN|RP IN|DT|WDT/NNS|NNP IN|NN|JJ|RB/NNP IN|RB/NNS
IN|RB/PRP IN|RP/NNP IN|RP/VBP|VB|NN IN|RP|RB/NN IN|RP|RB/NN|NNP""",
            7: """IN|DT|WDT/" IN|RP|RB/NNP""",
            8: """IN|CC|RB/IN|DT|WDT IN|NN|JJ|RB/DT IN|RP|RB/JJ|NNP""",
        },
        "JJ": {
            -8: """NN|JJ|RB/IN|RP|RB VBP|VB|JJ|RB/VBD|VBN""",
            -7: """JJ|NNP/CD|NN|NNS|JJ|NNP JJ|RB/VBD|VBN VBP|VB|NN|JJ|RB/RB""",
            -6: """JJ|NNP/VBZ JJ|RB/VBD|VBN|JJ NN|JJ|NNP/VBD|VBN NN|JJ|NNP/VBZ|NNP PDT|JJ/DT""",
            -5: """
JJ|NN/VBD|VBN JJ|NNP/NNP JJ|NNP/NNP|NNPS JJ|RB/JJR JJ|RB/JJ|RB JJ|RB/VBD JJ|RB|NNP/JJR|RBR|NNP NN|JJ/PRP
NN|JJ/RB NN|JJ/VBD|VBN NN|JJ/VBD|VBN|JJ NN|JJ|NNP/VBD|VBN|NNP NN|JJ|RB/IN VBD|VBN|JJ/PRP$
VBP|VB|JJ|RB/VBN VBP|VB|NN|JJ/MD VBP|VB|NN|JJ/VBD|NN|JJ VBP|VB|NN|JJ|RB/DT""",
            -4: """
IN|JJ/TO IN|NN|JJ|RB/DT IN|NN|JJ|RB/IN JJ|NNP/: JJ|NNP/RB JJ|NNP/VBD|VBN JJ|NNP/VBZ|NNP JJ|NNP/WP
JJ|RB/JJ JJ|RB/VBP|VB|JJR|RB|RBR JJ|RB/VBP|VB|NN|JJR JJ|RB|NNP/PRP NN|JJ/$END NN|JJ/MD NN|JJ/PRP|POS|VBZ
NN|JJ/VBZ NN|JJ|NNP/NNP|NNPS NN|JJ|RB/IN|RP NN|JJ|RB/RB NN|JJ|RB/VBD|VBN VBD|VBN|JJ/DT
VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ/PRP VBG|NN|JJ/IN VBG|NN|JJ/IN|RB VBP|VB|JJ/DT VBP|VB|JJ/PRP$
VBP|VB|JJ|RB/VBP|VB|JJ|RB VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ/RB VBP|VB|NN|JJ/VBZ
VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|VBN|NN|JJ/IN""",
            -3: """
CD|NN|JJ/, CD|NN|JJ/VBG|NN IN|CC|NN|JJ|RB/CD IN|JJ|RB/, IN|JJ|RB/. IN|JJ|RB/TO IN|NN|JJ|RB/$END
IN|NN|JJ|RB/. IN|NN|JJ|RB/PRP$ JJ|NN/, JJ|NN/IN JJ|NN/IN|RB JJ|NN/TO JJ|NN/VBZ JJ|NNP/NNPS
JJ|NNP/NN|NNS|NNP JJ|NNP/PRP|POS|VBZ JJ|NNP/SYM JJ|NNP/VBP|VB|NN|NNS|RB|NNP JJ|RB/DT JJ|RB/JJR|RBR
JJ|RB/VBP|VB JJ|RB|NNP/NNP JJ|RB|NNP/PRP|CD|NN NNS|JJ/IN NN|JJ/IN NN|JJ/IN|DT|WDT NN|JJ/IN|RP|RB
NN|JJ/VBD NN|JJ/VBG NN|JJ|NNP/IN|RB NN|JJ|NNP/NNP NN|JJ|NNP/RB|NNP PDT|NN|JJ|RB/IN RP|VBP|VB|NN|JJ|RB/IN
VBD|VBN|JJ/, VBD|VBN|JJ/WRB VBD|VBN|JJ|NNP/NNPS VBD|VBN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBD|VBN|NN|JJ|RB/IN
VBG|JJ/NNP VBG|JJ/RB VBG|NN|JJ/NN|JJ VBN|JJ/, VBN|NN|JJ/NN VBP|VB|JJ/PRP VBP|VB|JJ|JJR|RB|RBR/.
VBP|VB|JJ|RB/RB VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/IN|NN|JJ|RB VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ|NNP/"
VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBZ|NNP VBP|VB|NN|JJ|RB/JJS
VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB/VBZ VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|JJ|RB|NNP VBP|VB|VBN|NN|JJ/IN|RP|RB""",
            -2: """
IN|NN|JJ|RB/, IN|NN|JJ|RB/CC JJ|NN/. JJ|NN/IN|DT|WDT JJ|NN/IN|RP JJ|NNP/NN|JJ|RB|NNP JJ|NNP/TO
JJ|NNP/VBD JJ|NNP/VBP|VB|NN|RB|NNP JJ|RB/IN|JJ|RB JJ|RB/NN|JJ|RB JJ|RB/RB JJ|RB/VB JJ|RB/VBG JJ|RB/VBZ
JJ|RB|NNP/DT JJ|RB|NNP/JJ|NNP JJ|RB|NNP/VBD|VBN|NNP NN|JJ/, NN|JJ/IN|RB NN|JJ/IN|RP NN|JJ/SYM NN|JJ/WDT
NN|JJ/WP NN|JJ|NNP/MD NN|JJ|NNP/NNPS NN|JJ|NNP/VBD|NNP VBD|VBN|JJ/JJ|NNP VBD|VBN|JJ/RB VBG|JJ/"
VBG|JJ/PRP$ VBG|NN|JJ/DT VBG|NN|JJ/VBD VBG|NN|JJ|NNP/VBZ|NNS|NNP VBN|JJ/. VBN|JJ/IN|RP VBN|JJ|NNP/$END
VBP|VB|JJ/IN|DT|WDT VBP|VB|JJ|JJR|RB|RBR/VBD|VBN VBP|VB|JJ|RB/VBD|VBN|JJ VBP|VB|NN|JJ/-RRB-
VBP|VB|NN|JJ/: VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ/PRP$
VBP|VB|NN|JJ|JJS|NNP/NNP VBP|VB|NN|JJ|NNP/VBD|VBN|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ VBP|VB|NN|JJ|RB|NNP/, VBP|VB|NN|JJ|RB|NNP/TO""",
            -1: """
CC|NN|JJ/CC CD|JJ/VBP|VB|NN CD|NN|JJ/IN IN|JJ/NN IN|JJ|RB/CD IN|NN|JJ|RB/JJ|NNP IN|NN|JJ|RB/NNP
IN|NN|JJ|RB/VBZ IN|VBP|VB|JJ/, IN|VBP|VB|JJ/JJ IN|VBP|VB|JJ/NNP IN|VBP|VB|JJ/NNS JJ|JJR|RB|RBR/.
JJ|NN/DT JJ|NNP/$END JJ|NNP/-LRB- JJ|NNP/VBP JJ|NNP/VBP|VB JJ|NN|NNP/$END JJ|RB/" JJ|RB/-RRB-
JJ|RB/VBG|JJ JJ|RB/VBP|VB|JJ|RB JJ|RB|NNP/VBP|VB|JJ|RB|NNP JJ|RB|NNP/VBZ|NNP NN|JJ/-LRB- NN|JJ/IN|JJ|RB
NN|JJ/TO NN|JJ|JJR|NNP/$END NN|JJ|JJR|RB/CC NN|JJ|NNP/IN NN|JJ|NNP/JJ|NN NN|JJ|NNP/RB NN|JJ|NNP/SYM
NN|JJ|NNP/TO NN|JJ|NNP/VBP|VB|NN|RB|NNP NN|JJ|RB/$END NN|JJ|RB|NNP/. NN|JJ|RB|NNP/VBD|VBN NN|NNS|JJ/CC
NN|NNS|JJ|NNP/: NN|NNS|JJ|RB|NNP/NNP PDT|NN|JJ|RB/DT PDT|NN|JJ|RB/IN|RB RP|VBP|VB|NN|JJ|RB/.
RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/IN|RP VBD|VBN|JJ/CD VBD|VBN|JJ/IN VBD|VBN|JJ/IN|JJ|RB
VBD|VBN|JJ/JJ VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ/NNP VBD|VBN|JJ/PRP|PRP$ VBD|VBN|JJ/VBG VBD|VBN|JJ/VBN
VBD|VBN|JJ/VBP VBD|VBN|JJ/VBP|VB|NN|JJ VBD|VBN|JJ|NNP/NNP VBD|VBN|JJ|NNP/TO
VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/CC VBD|VBN|NN|JJ|RB/IN|RP
VBG|NN|JJ/" VBG|NN|JJ/IN|RP VBG|NN|JJ/JJ|RB VBG|NN|JJ/VBD|VBN VBG|NN|JJ/VBD|VBN|JJ VBG|NN|JJ/WRB
VBG|NN|JJ|NNP/$END VBG|NN|JJ|NNP/CD VBG|NN|JJ|NNP/JJ|NNP VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBG|NN|JJ|NNP/VBZ
VBN|JJ/IN VBP|VB|JJ/CC VBP|VB|JJ/VBP|VB|NN VBP|VB|JJ|JJR|RB|RBR/IN VBP|VB|JJ|RB/IN VBP|VB|JJ|RB/IN|RB
VBP|VB|JJ|RB/IN|RP VBP|VB|JJ|RB/NN|JJ VBP|VB|JJ|RB|NNP/$END VBP|VB|NN|JJ/IN|RP VBP|VB|NN|JJ/JJ|RB
VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ/VBD|VBN|JJ VBP|VB|NN|JJ/VBP|VB VBP|VB|NN|JJ/WP VBP|VB|NN|JJ/WRB
VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|JJ|JJS/IN VBP|VB|NN|JJ|NNP/-RRB-
VBP|VB|NN|JJ|NNP/. VBP|VB|NN|JJ|NNP/CC VBP|VB|NN|JJ|NNP/CD VBP|VB|NN|JJ|NNP/DT VBP|VB|NN|JJ|NNP/IN
VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|NNP/PRP$ VBP|VB|NN|JJ|NNP/RB VBP|VB|NN|JJ|NNP/RB|NNP
VBP|VB|NN|JJ|NNP/VBD VBP|VB|NN|JJ|NNP/VBD|VBN|JJ VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/"
VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/IN VBP|VB|NN|JJ|RB/IN|RP VBP|VB|NN|NNS|JJ/. VBP|VB|NN|NNS|JJ/TO
VBP|VB|NN|NNS|JJ|NNP/NN VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|NN|NNS|JJ|NNP/NN|NNP
VBP|VB|VBN|NN|JJ|NNP/VBD|VBN""",
            1: """
CD|NN|JJ/JJ IN|JJ|RB/JJ IN|JJ|RB/NN|JJ IN|VBP|VB|JJ/TO JJ|NN/JJ|NNP JJ|NN/NNP JJ|NN/NNS JJ|NN/VBD|VBN|JJ
JJ|NN/VBZ|NNS JJ|NNP/VBD|VBN|JJ JJ|RB/NNP|VBP|VB|NN JJ|RB/PRP|CD|NN JJ|RB/VBP|VB|NN|JJ|RB JJ|RB|NNP/CC
JJ|RB|NNP/CD JJ|RB|NNP/IN|RB JJ|RB|NNP/VBP|VB|NN|JJ|NNP JJ|RB|UH/, NNS|JJ/NN NN|JJ/$ NN|JJ|NNP/CC
NN|JJ|NNP/CD NN|JJ|NNP/VBP|VB|NN|JJ NN|JJ|NNP/VBP|VB|NN|JJ|NNP NN|JJ|RB/. NN|JJ|RB|NNP/NNP
NN|JJ|RB|NNP/TO NN|NNS|JJ/. PDT|JJ/NNS PDT|JJ/VBZ|NNS PDT|VBP|VB|JJ/DT RP|VBP|VB|NN|JJ|RB/NN
VBD|VBN|JJ/: VBD|VBN|JJ/NNPS VBD|VBN|JJ/NN|NNP VBD|VBN|JJ/VBD|VBN|JJ VBD|VBN|JJ/VBG|NN
VBD|VBN|JJ/VBP|VB|NN|NNP VBD|VBN|JJ|NNP/NN VBD|VBN|NN|JJ|RB/IN|RP|RB VBG|JJ/. VBG|JJ/NN VBG|NN|JJ/CC
VBG|NN|JJ/CD VBG|NN|JJ/VBZ VBG|NN|JJ|NNP/NNP VBG|NN|JJ|NNP/NNS|NNP VBP|VB|JJ/NNP VBP|VB|JJ/VBG|NN
VBP|VB|JJ|NNP/, VBP|VB|NN|JJ/CD VBP|VB|NN|JJ|JJR/, VBP|VB|NN|JJ|RB|NNP/NNP
VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|VBN|NN|JJ/PRP$ VBP|VB|VBN|NN|JJ|NNP/NN|NNP""",
            2: """
CD|NN|JJ/NNP CD|NN|JJ/VBP|VB|NN IN|JJ|RB/NN IN|JJ|RB/NNP IN|JJ|RB/NN|NNP IN|VBP|VB|JJ/IN JJ|NNP/NNS|NNP
JJ|NNP/VBZ|NNS|NNPS JJ|RB/, JJ|RB/CD|NN|JJ JJ|RB/JJ|NNP JJ|RB/NN|NNP JJ|RB/TO JJ|RB/VBP|VB|NN|JJ
JJ|RB|NNP/IN NN|JJ/NN|NNP NN|JJ/VBD|VBP|VB|VBN|NN NN|JJ/VBG|NN NN|JJ/VBP|VB NN|JJ|NNP/" NN|JJ|NNP/JJ|NNP
NN|JJ|NNP/NN NN|JJ|NNP/NN|JJ NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/VBP|VB|NN|NNP NN|JJ|RB/, NN|JJ|RB/CC
NN|JJ|RB/VBD|VBP|VB|VBN|NN NN|JJ|RB/VBZ|NNS NN|JJ|RB|NNP/VBP|VB|NN|NNP NN|NNS|JJ|NNP/, PDT|VBP|VB|JJ/NNS
RP|VBP|VB|NN|JJ|RB/NNS VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ/VBD|VBN VBD|VBN|JJ|NNP/JJ|NNP
VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|NN|JJ/IN VBD|VBN|NN|JJ|RB/, VBG|JJ/IN VBG|JJ/IN|DT|WDT VBG|JJ/TO
VBG|NN|JJ/JJ VBG|NN|JJ/JJ|NNP VBG|NN|JJ/NN VBG|NN|JJ/VBP|VB|NN VBG|NN|JJ/VBP|VB|NN|JJ
VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|JJ/. VBP|VB|JJ|NNP/NN|NNP VBP|VB|JJ|NNP/TO VBP|VB|JJ|RB/PRP
VBP|VB|NN|JJ/" VBP|VB|NN|JJ/NNP VBP|VB|NN|JJ/VBG|NN VBP|VB|NN|JJ/VBP|VB|JJ VBP|VB|NN|JJ|JJR/VBP|VB|NN
VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|RB/CC VBP|VB|NN|JJ|RB/JJ
VBP|VB|NN|JJ|RB/NN|JJ VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/-RRB- VBP|VB|NN|JJ|RB|NNP/IN|RP
VBP|VB|VBN|NN|JJ/, VBP|VB|VBN|NN|JJ/VBP|VB|NN""",
            3: """
CD|NN|JJ/JJ|NNP CD|NN|JJ/NN CD|NN|JJ/NN|JJ CD|NN|JJ|NNP/NN|NNP IN|NN|JJ|RB/JJ IN|NN|JJ|RB/VBZ|NNS
JJ|NN/NN JJ|NN/NN|JJ JJ|NN/VBP|VB|NN JJ|NN/VBP|VB|NN|JJ JJ|NNP/CC JJ|NNP/VBG|NN|NNP
JJ|NN|NNP/VBP|VB|NN|NNP JJ|RB|NNP/NNS|NNP NNS|JJ/NNS NN|JJ/JJ|RB NN|JJ/NNS NN|JJ/NN|JJ|NNP NN|JJ/NN|NNS
NN|JJ/VBP|VB|NN|JJ|RB NN|JJ/VBZ|NNS NN|JJ|JJR/NN NN|JJ|NNP/NNS|NNP NN|JJ|NNP/NN|NNP NN|JJ|NNP/VBP|VB|NN
PDT|JJ/JJ VBD|VBN|JJ/NN VBD|VBN|JJ/NNS VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/VBZ|NNS VBD|VBN|JJ|NNP/IN|RB
VBG|JJ/VBP|VB|NN VBG|NN|JJ/IN|DT|WDT VBN|JJ/CC VBN|JJ/NN VBN|NN|JJ/VBP|VB|NN VBP|VB|JJ/IN|RP
VBP|VB|JJ/NN VBP|VB|JJ|JJR|RB|RBR/CD VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS VBP|VB|JJ|NNP/.
VBP|VB|JJ|NNP/VBP|VB|NN|NNP VBP|VB|JJ|RB/VBZ|NNS VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/NN|JJ
VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|JJR/DT VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/IN|RB
VBP|VB|NN|JJ|NNP/NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/NN|RB
VBP|VB|NN|JJ|RB|NNP/VBZ|NNS""",
            4: """
IN|NN|JJ|RB/NNS IN|NN|JJ|RB/VBP|VB|NN JJ|NN/JJ JJ|NNP/JJ JJ|NNP/VBG|NN JJ|RB|NNP/VBP|VB|NN|NNP
NN|JJ/NN|JJ NN|JJ/NN|RB NN|JJ/VBP|VB|NN|JJ NN|JJ/VBP|VB|NN|NNP NN|JJ|NNP/VBZ|NNS NN|JJ|RB/NNS
NN|JJ|RB/VBG|NN NN|JJ|RB|NNP/NN|NNP NN|JJ|RB|NNP/VBP|VB|NN VBD|VBN|JJ/-RRB- VBD|VBN|JJ/VBP|VB|NN
VBD|VBN|JJ|NNP/. VBD|VBN|JJ|NNP/IN VBD|VBN|NN|JJ/NNS VBG|NN|JJ/. VBG|NN|JJ/TO VBP|VB|JJ/NNS
VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|JJ|RB/CC VBP|VB|JJ|RB/JJ VBP|VB|JJ|RB/NNP VBP|VB|NN|JJ/JJ
VBP|VB|NN|JJ/NN|JJ|RB VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|RB/: VBP|VB|NN|NNS|JJ/NNS
VBP|VB|VBN|NN|JJ/. VBP|VB|VBN|NN|JJ/NN|JJ""",
            5: """
IN|NN|JJ|RB/CD JJ|NNP/NN|NNS JJ|NNP/VBP|VB|NN JJ|NNP/VBZ|NNS JJ|RB/NNP JJ|RB/NN|RB JJ|RB/VBP|VB|NN
JJ|RB/VBZ|NNS JJ|RB|NNP/NN|NNP NN|JJ/NN NN|JJ/NN|JJ|RB NN|JJ/VBP|VB|NN NN|JJ|RB/JJ|NNP
NN|JJ|RB/VBP|VB|NN VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NN|JJ|RB/NN VBP|VB|JJ/TO VBP|VB|JJ|JJR|RB|RBR/NN
VBP|VB|JJ|RB|NNP/NN|NNP VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|NNP/NN|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN VBP|VB|VBN|NN|JJ/NN VBP|VB|VBN|NN|JJ/NNS""",
            6: """
IN|NN|JJ|RB/NN JJ|NNP/NNS JJ|NNP/NN|JJ JJ|NNP/NN|RB JJ|NNP/VBP|VB|NN|JJ JJ|RB|NNP/NNS JJ|RB|NNP/VBZ|NNS
NN|JJ/JJ NN|JJ|NNP/NNS NN|JJ|RB/NN VBD|VBN|NN|JJ/NN VBP|NN|JJ/NN VBP|VB|JJ|RB/NN VBP|VB|JJ|RB/VBP|VB|NN
VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/JJ|NNP VBP|VB|NN|JJ/NN VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB/VBP|VB|NN""",
            7: """
JJ|NNP/NN JJ|RB/NN JJ|RB/NNS VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ|NNP/NN""",
            8: """VBP|VB|JJ|RB/NNS VBP|VB|NN|JJ|RB/NN""",
            9: """JJ|RB|NNP/NN NN|JJ/JJ|NNP""",
        },
        "JJR": {
            -8: """JJR|RBR/RB""",
            -6: """JJR|RBR/VBD|VBN|JJ""",
            -5: """JJR|RBR|NNP/JJ|NNP JJR|RBR|NNP/RB|NNP""",
            -4: """JJR|RBR/JJ JJR|RBR/JJ|RB JJR|RBR/VBG|JJ JJR|RBR/VBP|VB|JJ""",
            -3: """JJR|RBR/CC JJR|RBR/IN|RP|RB JJR|RBR/NN|JJ JJR|RBR/VBD|VBN JJR|RB|RBR/IN""",
            -2: """
JJR|RBR|NNP/DT JJR|RBR|NNP/NN|JJ|NNP NN|JJ|JJR|NNP/$END VBP|VB|NN|JJR/IN|RP VBP|VB|NN|JJ|JJR/,""",
            -1: """
JJ|JJR|RB|RBR/. JJ|JJR|RB|RBR/IN|RP JJ|JJR|RB|RBR/VBD|VBN NN|JJR/IN VBP|VB|JJ|JJR|RB|RBR/IN
VBP|VB|NN|JJ|JJR/DT VBP|VB|NN|JJ|JJR|NNP/NNP""",
            1: """
JJR|RBR/" JJR|RBR/, VBP|VB|JJR|RB|RBR/. VBP|VB|JJR|RB|RBR/NN VBP|VB|JJ|JJR|RB|RBR/NNS
VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS""",
            2: """
JJR|RBR/JJ|NNP JJR|RBR/NNP JJR|RBR/NNPS JJR|RBR/VBG|NN JJR|RBR|NNP/VBP|VB|NN|NNP VBP|VB|JJR|RB|RBR/NNS
VBP|VB|NN|JJR/. VBP|VB|NN|JJR/IN VBP|VB|NN|JJR/NNP VBP|VB|NN|JJR/NNS VBP|VB|NN|JJ|JJR/VBP|VB|NN""",
            3: """
JJR|RBR|NNP/IN NN|JJ|JJR/NNS VBP|VB|JJR|RB|RBR/VBP|VB|NN VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|NN|JJR/NN""",
            4: """JJR|RBR|NNP/NNS|NNP JJ|JJR|RB|RBR/NNS VBP|VB|NN|JJ|JJR/NN""",
            5: """JJR|RBR/VBP|VB|NN""",
            6: """JJR|RBR/NN JJR|RBR/NNS JJR|RBR/VBZ|NNS JJR|RBR|NNP/NN|NNP""",
        },
        "JJS": {
            -5: """JJS|RBS/$""",
            -4: """JJS|RBS/CD""",
            -3: """
JJS|RBS/JJ JJS|RBS/PRP|CD|NN JJS|RBS/RB JJS|RBS/VBD|VBN|JJ JJS|RBS/VBG|JJ JJS|RB|RBS/VBD|VBN|JJ""",
            -2: """JJS|RBS/JJ|RB JJS|RBS/VBP|VB|JJ VBP|VB|NN|JJ|JJS/IN""",
            -1: """JJS|RBS/VBD|VBN JJS|RB|RBS/. JJS|RB|RBS/IN|RP JJS|RB|RBS/VBN|JJ""",
            1: """JJS|RBS/NNPS VBP|VB|NN|JJ|JJS|NNP/NNP""",
            2: """JJS|RBS/IN|RP JJS|RBS/JJ|NNP JJS|RBS/VBZ|NNS VBP|VB|NN|JJ|JJS/CC""",
            3: """
JJS|RBS/IN JJS|RBS/NN JJS|RBS/NNP JJS|RBS/NNS JJS|RBS/VBP|VB JJS|RB|RBS/IN JJS|RB|RBS/NN JJS|RB|RBS/NNS""",
            4: """JJS|RBS/VBP|VB|NN JJS|RB|RBS/TO""",
        },
        "MD": {
            -3: """MD|NNP/CD""",
            -1: """MD|VBP|VB|NN/IN MD|VBP|VB|NN/TO""",
            1: """MD|NN/JJ|RB MD|NNP/VBP|VB|NNP MD|VBD/VB""",
            2: """MD|VBD/VBP|VB MD|VBP|VB|NN/VBP|VB|NN""",
            3: """MD|VBD/IN|VBP|VB|JJ MD|VBD/VBP|VB|NN""",
        },
        "NN": {
            -9: """NN|JJ/JJ|NNP VBP|VB|NN/PRP$ VBP|VB|NN|JJ/JJ""",
            -8: """VBP|VB|NN|NNP/CD""",
            -7: """IN|NN|JJ|RB/CD PRP|CD|NN/NN VBG|NN/CD VBP|VB|NN/DT""",
            -6: """NN|JJ/JJ NN|JJ|NNP/VBP|VB|NN|NNP VBG|NN/JJ VBP|VB|NN|JJ/NN|JJ VBP|VB|VBN|NN|JJ/NN""",
            -5: """
IN|NN|JJ|RB/JJ IN|NN|JJ|RB/NN NN|JJ/NN NN|JJ/NN|JJ|RB NN|JJ/VBP|VB|NN NN|JJ|NNP/CD NN|JJ|NNP/NN|NNP
NN|NNP/NN|NNS|JJ|NNP VBD|VBN|NN|JJ/NN VBD|VBP|VB|VBN|NN/IN|RP|RB VBD|VBP|VB|VBN|NN|NNP/, VBG|NN/DT
VBG|NN/DT|PDT|RB VBG|NN/JJ|NNP VBG|NN/NNP VBG|NN/PRP$ VBG|NN|JJ/JJ VBP|NN|JJ/NN VBP|VB|NN/JJ
VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/JJ|NNP VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB|NNP/, VBP|VB|NN|NNP/DT""",
            -4: """
CD|NN|JJ/NN JJ|NN/JJ NN|JJ/NN|JJ NN|JJ/NN|RB NN|JJ/VBP|VB|NN|JJ NN|JJ/VBP|VB|NN|NNP NN|JJ|NNP/JJ|NNP
NN|JJ|NNP/VBP|VB|NN|JJ|NNP NN|JJ|RB|NNP/NNP NN|NNP/-LRB- PRP|CD|NN/VBP|VB|NN|RB VBD|VBP|VB|VBN|NN/NNP
VBG|NN/JJ|NN VBG|NN/JJ|RB VBG|NN/PRP VBG|NN/VBP|VB|NN|JJ|RB VBG|NN|JJ/DT VBG|NN|JJ/NNP VBG|NN|NNP/NNP
VBP|VB|NN/JJ|NN VBP|VB|NN/JJ|NNP VBP|VB|NN/PRP VBP|VB|NN/PRP|PRP$ VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/NN|JJ|RB
VBP|VB|NN|JJR/NNS VBP|VB|NN|JJ|JJR/VBP|VB|NN VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|RB/VBP|VB|NN
VBP|VB|NN|RB|NNP/VBZ""",
            -3: """
CD|NN|JJ/VBP|VB|NN IN|NN/IN|RP JJ|NN/NN JJ|NN/NN|JJ JJ|NN/VBP|VB|NN JJ|NN/VBP|VB|NN|JJ JJ|NN|NNP/NN
NN|JJ/JJ|RB NN|JJ/NNS NN|JJ/NN|JJ|NNP NN|JJ/NN|NNS NN|JJ/VBP|VB|NN|JJ|RB NN|JJ/VBZ|NNS NN|JJ|JJR/NN
NN|JJ|JJR/NNS NN|JJ|NNP/NNP NN|JJ|NNP/NNS|NNP NN|JJ|NNP/VBP|VB|NN|JJ NN|JJ|RB/JJ NN|JJ|RB/JJ|NNP
NN|JJ|RB|NNP/TO NN|NNP/" NN|NNP/: NN|NNP/NNP NN|NNP/NNP|NNPS NN|NNP/NN|JJ|NNP
NN|NNP/VBD|VBP|VB|NN|NNS|NNP NN|NNP/VBP|VB|NN|JJ|NNP NN|NNP/VBP|VB|NN|JJ|RB|NNP
NN|NNP/VBP|VB|NN|NNS|JJ|NNP NN|NNP/VBP|VB|NN|RB|NNP NN|NNS|RB/DT NN|RB/RB POS|VBZ|NN|NNS|NNP/NN
PRP|CD|NN/CC PRP|CD|NN/IN PRP|CD|NN/MD PRP|CD|NN/NNP RP|VBP|VB|NN|JJ|RB/NNP VBD|VBN|NN|JJ/NNS
VBD|VBN|NN|JJ/VBZ|NNS VBD|VBP|VB|NN|NNP/VBD|VBN VBD|VBP|VB|VBN|NN/JJ VBD|VBP|VB|VBN|NN/PRP VBG|NN/NNPS
VBG|NN/RP|VBP|VB|NN|JJ|RB VBG|NN|JJ/JJ|NNP VBG|NN|JJ/JJ|RB VBG|NN|JJ/PRP VBG|NN|JJ/TO
VBG|NN|JJ/VBP|VB|NN|JJ VBG|NN|JJ|NNP/IN|RP VBG|NN|JJ|NNP/NNS|NNP VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|NNP/DT
VBG|NN|NNP/JJ|NNP VBG|NN|NNP/RB|NNP VBN|NN|JJ/VBP|VB|NN VBP|VB|NN/IN|RP|RB VBP|VB|NN/JJR|RBR
VBP|VB|NN/JJS|RBS VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJR/NN VBP|VB|NN|JJR/NNP
VBP|VB|NN|JJ|JJR|NNP/-RRB- VBP|VB|NN|JJ|JJR|NNP/. VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|JJ|NNP/,
VBP|VB|NN|JJ|NNP/CD VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|RB/NN VBP|VB|NN|JJ|RB/NN|RB VBP|VB|NN|NNP/-RRB-
VBP|VB|NN|NNP/. VBP|VB|NN|NNP/NNP VBP|VB|NN|RB/PRP VBP|VB|VBN|NN|JJ/NNS""",
            -2: """
CD|NN|JJ/JJ|NNP CD|NN|JJ/NNP CD|NN|JJ|NNP/NN|NNP IN|NN|JJ|RB/JJ|NNP IN|NN|JJ|RB/VBP|VB|NN IN|NN|NNP/NNP
IN|VBP|VB|NN/PRP JJ|NN|NNP/NN|NNP JJ|NN|NNP/VBP|VB|NN|NNP MD|VBP|VB|NN/VBP|VB|NN NN|JJ/NN|NNP
NN|JJ/VBD|VBP|VB|VBN|NN NN|JJ/VBG|NN NN|JJ/VBP|VB NN|JJ|NNP/NNPS NN|JJ|NNP/NN|JJ|NNP NN|JJ|RB/NNS
NN|JJ|RB/VBD|VBP|VB|VBN|NN NN|JJ|RB/VBG|NN NN|JJ|RB|NNP/NN|NNP NN|JJ|RB|NNP/VBP|VB|NN|NNP NN|NNP/MD|NN
NN|NNP/VBP|VB|NN|NNP NN|NNP/VBP|VB|VBN|NN|JJ|NNP NN|NNS/-LRB- NN|NNS/IN|DT|WDT NN|NNS|JJ/CC
NN|NNS|JJ|RB/. NN|NNS|RB|NNP/NNP NN|RB|NNP/$END NN|RB|NNP/NN|NNP PRP|CD|NN/IN|RP|RB
PRP|CD|NN/PRP|POS|VBZ PRP|CD|NN/VBP|VB|NN VBD|VBN|NN|JJ/IN VBD|VBN|NN|JJ|RB/CC VBD|VBN|NN|JJ|RB/NN
VBD|VBP|VB|NN/IN|RP VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|NN|JJ|NNP/NNP VBD|VBP|VB|VBN|NN/TO VBG|NN/PRP|PRP$
VBG|NN|JJ/CD VBG|NN|JJ|NNP/$END VBG|NN|JJ|NNP/TO VBG|NN|NNP/IN|DT|WDT VBG|NN|NNP/PRP VBP|VB|NN/DT|PDT|RB
VBP|VB|NN/IN|VBP|VB|JJ VBP|VB|NN/VBP VBP|VB|NN/VBP|VB|JJ|JJR|RB|RBR VBP|VB|NN/WDT|WP VBP|VB|NN|JJ/CD
VBP|VB|NN|JJ/JJ|RB VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/NNPS VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ|JJR/DT
VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|JJR|NNP/PRP|POS|VBZ VBP|VB|NN|JJ|JJS/CC VBP|VB|NN|JJ|NNP/NNP|NNPS
VBP|VB|NN|JJ|NNP/NN|JJ|NNP VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/VBD|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|RB/NN|JJ VBP|VB|NN|JJ|RB|NNP/NNP
VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB|NNP/VBZ VBP|VB|NN|NNP/: VBP|VB|NN|NNP/IN|DT|WDT
VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/NNP|NNPS VBP|VB|NN|NNP/NN|JJ|NNP VBP|VB|NN|NNP/NN|NNP
VBP|VB|NN|NNP/VBG|NN|NNP VBP|VB|NN|NNP/VBP|VB|NN|RB|NNP VBP|VB|NN|NNS|JJ/. VBP|VB|NN|RB/.
VBP|VB|NN|RB/IN|RP|RB VBP|VB|NN|RB/WRB VBP|VB|VBN|NN|JJ/. VBP|VB|VBN|NN|JJ/NN|JJ
VBP|VB|VBN|NN|JJ/VBP|VB|NN""",
            -1: """
CD|NN|JJ/JJ CD|NN|JJ/NN|JJ IN|NN|JJ|RB/NNP IN|NN|JJ|RB/VBZ|NNS JJ|NN/JJ|NNP JJ|NN/NNP JJ|NN/NNS
JJ|NN/VBD|VBN|JJ JJ|NN/VBZ|NNS MD|NN/JJ|RB MD|VBP|VB|NN/TO NNP|VBP|VB|NN/IN NN|JJ/$ NN|JJ|NNP/JJ|NN
NN|JJ|NNP/NNP|NNPS NN|JJ|NNP/NNS NN|JJ|NNP/RB NN|JJ|NNP/VBD NN|JJ|NNP/VBP|VB|NN|RB|NNP NN|JJ|RB/NN
NN|JJ|RB/VBP|VB|NN NN|JJ|RB/VBZ|NNS NN|NNP/-RRB- NN|NNP/SYM NN|NNS/IN NN|NNS/IN|RB NN|NNS|JJ/.
NN|NNS|JJ|NNP/$END NN|NNS|JJ|NNP/, NN|NNS|JJ|NNP/CC NN|NNS|JJ|NNP/NNP NN|NNS|JJ|NNP/VBZ
NN|NNS|JJ|RB|NNP/NNP NN|NNS|NNP/, NN|NNS|NNP/-RRB- NN|NNS|NNP/NNP NN|NNS|RB/IN NN|RB/: NN|RB/PRP
NN|RB/RP|VBP|VB|NN|JJ|RB NN|RB/VBD|VBN NN|RB|NNP/IN NN|RB|NNP/NNP NN|RB|UH|NNP/, PDT|NN|JJ|RB/DT
PRP|CD|NN/IN|RP PRP|CD|NN/TO RP|VBP|VB|NN|JJ|RB/DT RP|VBP|VB|NN|JJ|RB/NN RP|VBP|VB|NN|JJ|RB/RB
VBD|VBN|NN/DT VBD|VBN|NN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/TO VBD|VBP|VB|NN/DT VBD|VBP|VB|NN|NNS|NNP/CC
VBD|VBP|VB|NN|NNS|NNP/NNP VBD|VBP|VB|NN|NNS|NNP/VBD|VBN VBD|VBP|VB|VBN|NN/, VBD|VBP|VB|VBN|NN/CD
VBD|VBP|VB|VBN|NN/RP|VBP|VB|NN|JJ|RB VBD|VBP|VB|VBN|NN|NNP/VBZ VBG|NN/IN|VBP|VB|NN VBG|NN/WDT|WP
VBG|NN|JJ/NN VBG|NN|JJ/NN|JJ VBG|NN|JJ/WRB VBG|NN|JJ|NNP/DT VBG|NN|JJ|NNP/JJ|NNP VBG|NN|JJ|NNP/NNP
VBG|NN|JJ|NNP/VBD|VBN VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBG|NN|NNP/NN|JJ|NNP
VBG|NN|NNP/PRP$ VBG|NN|NNP/VBD|VBN|NNP VBG|NN|NNP/VBP|VB|NN|NNP VBP|VB|NN/$ VBP|VB|NN/EX|RB
VBP|VB|NN/IN|NN|JJ|RB VBP|VB|NN/JJ|RB VBP|VB|NN/NNP VBP|VB|NN/NN|JJ VBP|VB|NN/RP|RB VBP|VB|NN/SYM
VBP|VB|NN/TO VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/CC VBP|VB|NN|JJ/NNP VBP|VB|NN|JJ/VBG|NN VBP|VB|NN|JJ/WP
VBP|VB|NN|JJ|JJS|NNP/NNP VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/DT VBP|VB|NN|JJ|NNP/JJ
VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|NNP/PRP$ VBP|VB|NN|JJ|NNP/VBD|VBN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBG|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB/JJS VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB|NNP/NN|NNP
VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|JJ|RB|NNP VBP|VB|NN|NNP/CC VBP|VB|NN|NNP/PRP VBP|VB|NN|NNP/PRP|PRP$
VBP|VB|NN|NNP/VBD|VBN|JJ|NNP VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNS|JJ/NNS
VBP|VB|NN|NNS|JJ|NNP/NN|NNP VBP|VB|NN|RB/IN VBP|VB|NN|RB/VBP|VB VBP|VB|NN|RB/WDT|WP VBP|VB|NN|RB|NNP/,
VBP|VB|NN|RB|NNP/NNP VBP|VB|VBN|NN/, VBP|VB|VBN|NN/PRP$ VBP|VB|VBN|NN|JJ/PRP$ VBP|VB|VBN|NN|JJ|NNP/,""",
            1: """
CD|NN|JJ/IN CD|NN|JJ/VBG|NN IN|CC|NN|JJ|RB/CD JJ|NN/DT JJ|NN|NNP/$END MD|VBP|VB|NN/. NN|JJ/-LRB-
NN|JJ/IN|JJ|RB NN|JJ/TO NN|JJR/IN NN|JJ|JJR|NNP/$END NN|JJ|NNP/IN NN|JJ|NNP/IN|RB NN|JJ|NNP/MD
NN|JJ|NNP/VBP|VB|NN NN|JJ|RB/" NN|JJ|RB/$END NN|JJ|RB/CC NN|JJ|RB/VBD|VBN NN|JJ|RB|NNP/. NN|JJ|RB|NNP/IN
NN|JJ|RB|NNP/VBP|VB|NN NN|NNP/NN|JJ NN|NNP/PRP$ NN|NNS/VBZ NN|NNS|JJ|NNP/: NN|NNS|NNP/VBZ NN|NNS|RB/.
NN|NNS|RB/NN NN|RB/$END NN|RB/VBP|VB|NN|NNP PDT|NN|JJ|RB/IN|RB POS|VBZ|NN|NNS|NNP/NNP PRP|CD|NN/RB
PRP|CD|NN/VBD|VBN PRP|CD|NN/VBZ VBD|VBN|NN/TO VBD|VBN|NN|JJ|RB/IN VBD|VBN|NN|JJ|RB/IN|RP VBD|VBP|VB|NN/.
VBD|VBP|VB|NN|NNP/IN VBD|VBP|VB|NN|NNS|NNP/VBZ|NNS VBD|VBP|VB|VBN|NN/CC VBD|VBP|VB|VBN|NN/DT VBG|NN/:
VBG|NN/IN|RP VBG|NN/VBD|VBN|JJ VBG|NN/VBN VBG|NN|JJ/. VBG|NN|JJ/IN|RP VBG|NN|JJ/VBP|VB|NN
VBG|NN|JJ|NNP/CD VBG|NN|NNP/CC VBG|NN|NNP/IN VBG|NN|NNP/IN|RP VBN|NN|JJ/NN VBP|VB|NN/IN|JJ|RB
VBP|VB|NN/PRP|POS|VBZ VBP|VB|NN/VBG|NN|JJ VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ|NNP/CC
VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|RB/CC VBP|VB|NN|JJ|RB/IN|RP VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/$END
VBP|VB|NN|NNP/VBD|VBN VBP|VB|NN|RB/DT VBP|VB|NN|RB|NNP/$END VBP|VB|VBN|NN|JJ/, VBP|VB|VBN|NN|JJ/IN
VBP|VB|VBN|NN|JJ/IN|RP VBP|VB|VBN|NN|JJ/IN|RP|RB""",
            2: """
CC|NN|JJ/CC IN|NN|JJ|RB/VBZ IN|NN|NNP/. IN|VBP|VB|NN/IN JJ|NN/. JJ|NN/IN|DT|WDT JJ|NN/IN|RP NN|JJ/,
NN|JJ/IN|RB NN|JJ/IN|RP NN|JJ/SYM NN|JJ/WDT NN|JJ/WP NN|JJ|NNP/RB|NNP NN|JJ|NNP/TO NN|JJ|NNP/VBD|NNP
NN|JJ|NNP/VBD|VBN NN|JJ|RB/: NN|JJ|RB/IN NN|JJ|RB/RB NN|NNP/IN|DT|WDT NN|NNP/JJ|RB|NNP NN|NNP/VBG|NNP
NN|NNP/VBZ|NNP NN|NNS/NNP NN|NNS/VBP NN|RB/NN NN|RB/TO NN|RB|NNP/VBP|VB|NN|NNP PRP|CD|NN/,
PRP|CD|NN/VBD|VBN|JJ RP|VBP|VB|NN|JJ|RB/, VBD|VBP|VB|NN/NN VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN/$END
VBD|VBP|VB|VBN|NN/. VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/IN VBD|VBP|VB|VBN|NN/VBZ|NNS
VBD|VBP|VB|VBN|NN|NNP/$END VBG|NN/. VBG|NN/CC VBG|NN/VBP|VB|NN VBG|NN|JJ/, VBG|NN|JJ/CC
VBG|NN|JJ/VBZ|NNS VBG|NN|JJ|NNP/VBZ VBP|VB|NN/IN|CC|RB VBP|VB|NN/NN VBP|VB|NN/NNS
VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NN/VBG|NN VBP|VB|NN/VBP|VB|NN VBP|VB|NN|JJ/IN|NN|JJ|RB
VBP|VB|NN|JJ/IN|RP VBP|VB|NN|JJ/VBD|VBN VBP|VB|NN|JJ/VBD|VBN|JJ VBP|VB|NN|JJ/VBP|VB VBP|VB|NN|JJR/IN
VBP|VB|NN|JJR/IN|RP VBP|VB|NN|JJ|JJR/, VBP|VB|NN|JJ|NNP/" VBP|VB|NN|JJ|NNP/. VBP|VB|NN|JJ|NNP/:
VBP|VB|NN|JJ|NNP/RB VBP|VB|NN|JJ|NNP/VBD|VBN|JJ VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/,
VBP|VB|NN|JJ|RB/IN VBP|VB|NN|JJ|RB/RB VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|JJ|RB|NNP/TO
VBP|VB|NN|NNP/IN|RB VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBP|VB|NN
VBP|VB|NN|NNP/VBZ VBP|VB|NN|NNS|JJ|NNP/: VBP|VB|NN|RB/, VBP|VB|NN|RB/IN|RB VBP|VB|NN|RB|NNP/:
VBP|VB|VBN|NN|JJ|NNP/NNP""",
            3: """
IN|NN|JJ|RB/. IN|NN|JJ|RB/IN JJ|NN/, JJ|NN/IN JJ|NN/IN|RB JJ|NN/TO JJ|NN/VBZ NN|JJ/IN NN|JJ/IN|DT|WDT
NN|JJ/IN|RP|RB NN|JJ/VBD NN|JJ/VBG NN|JJ|JJR|RB/CC NN|JJ|NNP/NN NN|JJ|NNP/SYM NN|JJ|NNP/VBD|VBN|NNP
NN|JJ|NNP/VBZ|NNP NN|JJ|RB/, NN|JJ|RB/. NN|NNP/$ NN|NNP/DT NN|NNP/JJR|RBR|NNP NN|NNP/VBD|VBN|JJ
NN|NNP/VBP|VB|NN NN|NNS|RB|NNP/VBD|VBN|NNP NN|RB/NNS PRP|CD|NN/DT PRP|CD|NN/JJR RP|VBP|VB|NN|JJ|RB/IN
VBD|VBP|VB|NN|JJ/. VBD|VBP|VB|NN|NNP/$END VBD|VBP|VB|NN|NNS|NNP/, VBD|VBP|VB|VBN|NN/VBD|VBN
VBD|VBP|VB|VBN|NN/VBZ VBG|NN/, VBG|NN/MD VBG|NN/VBD VBG|NN/VBD|VBN VBG|NN/VBG VBG|NN/VBP|VB
VBG|NN/VBP|VB|NN|RB VBG|NN|JJ/" VBG|NN|JJ/$END VBG|NN|JJ/IN VBG|NN|JJ/IN|RB VBG|NN|JJ/JJR|RBR
VBG|NN|JJ/VBD|VBN|JJ VBP|VB|NN/MD|NN VBP|VB|NN/NN|NNS VBP|VB|NN/VBG VBP|VB|NN/VBP|VB|NN|JJ|RB
VBP|VB|NN/VBZ|NNS VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ/VBZ|NNS
VBP|VB|NN|JJ|NNP/IN VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|NNP/VBD|VBN|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/: VBP|VB|NN|JJ|RB/DT
VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ VBP|VB|NN|JJ|RB|NNP/-RRB- VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|NNP
VBP|VB|NN|NNP/IN|RP VBP|VB|NN|NNP/JJ VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|NNS|JJ|NNP/-RRB-""",
            4: """
IN|NN|JJ|RB/, MD|VBP|VB|NN/IN NN|JJ/$END NN|JJ/MD NN|JJ/PRP|POS|VBZ NN|JJ/VBZ NN|JJ|RB/IN|RP NN|NNP/JJ
NN|NNP/NNS NN|NNP/RB|NNP NN|NNP/VBG|NN NN|NNS/: PDT|NN|JJ|RB/IN PRP|CD|NN/IN|DT|WDT PRP|CD|NN/NN|JJ
PRP|CD|NN/VBP|VB|NN|JJ VBG|NN/VBG|NN|JJ VBG|NN/VBZ|NNS VBG|NN|NNP/NN VBG|NN|NNP/VBZ VBP|VB|NN/MD
VBP|VB|NN/VBP|VB VBP|VB|NN/VBZ VBP|VB|NN/VBZ|NN|NNS VBP|VB|NN|JJ|JJS/IN VBP|VB|NN|JJ|NNP/-RRB-
VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB/VBZ|NNS
VBP|VB|NN|JJ|RB|NNP/VBZ|NNS VBP|VB|NN|NNP/" VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/VBD|VBN|NNP
VBP|VB|NN|NNP/VBZ|NNP VBP|VB|NN|NNS|JJ/TO VBP|VB|NN|RB/NNS""",
            5: """
CD|NN|JJ/, IN|NN|JJ|RB/$END JJ|NN/VBD|VBN NN|JJ/PRP NN|JJ/RB NN|JJ/VBD|VBN NN|JJ/VBD|VBN|JJ
PRP|CD|NN/PRP VBG|NN|JJ/VBD|VBN VBG|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN/VBD VBP|VB|NN/VBD|VBN
VBP|VB|NN|JJ/-RRB- VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/MD VBP|VB|NN|JJ/WRB VBP|VB|NN|JJ|NNP/VBD|VBN
VBP|VB|NN|JJ|RB/VBZ VBP|VB|NN|NNP/VBG|NN VBP|VB|VBN|NN|JJ/" """,
            6: """NN|NNP/IN|RP|RB VBP|VB|NN|JJ/VBD|NN|JJ VBP|VB|NN|JJ/VBZ""",
            7: """VBG|NN|JJ/VBZ VBP|VB|NN|NNP/VBZ|NNS""",
            8: """VBG|NN/VBZ VBG|NN|JJ/VBD VBP|VB|NN|NNP/NN""",
        },
        "NNP": {
            -8: """VBP|VB|NN|NNP/IN|RP|RB""",
            -7: """JJ|NNP/NN""",
            -6: """
JJ|NNP/NNS JJ|NNP/NN|JJ JJ|NNP/NN|RB JJ|NNP/VBP|VB|NN|JJ NN|JJ|NNP/NNS NN|NNP/IN|RP|RB VBP|VB|NN|NNP/NN
VBP|VB|NN|NNP/PRP""",
            -5: """
JJ|NNP/NN|NNS JJ|NNP/VBP|VB|NN JJ|NNP/VBZ|NNS JJ|RB|NNP/IN NN|JJ|NNP/NN NN|JJ|RB|NNP/IN NN|NNS|NNP/-RRB-
VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|RB|NNP/VBZ|NNS
VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/IN|RB VBZ|NNS|NNP/IN""",
            -4: """
JJ|NNP/JJ JJ|NNP/VBG|NN NN|JJ|NNP/VBP|VB|NN NN|JJ|NNP/VBZ|NNS NN|NNP/JJ NN|NNP/NNS NN|NNP/RB|NNP
NN|NNP/VBG|NN VBD|VBN|JJ|NNP/. VBD|VBN|JJ|NNP/IN VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBP|VB|NN|NNP/IN
VBG|NN|NNP/IN|RP VBG|NN|NNP/VBZ VBP|VB|NN|JJ|NNP/VBP|VB|NN VBP|VB|NN|JJ|NNP/VBZ|NNS
VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|RP VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|NNS|JJ|NNP/:
VBZ|NNS|NNP/: VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/IN|RP|RB VBZ|NNS|NNP/JJ|NNP""",
            -3: """
CD|NNP/IN JJ|NNP/CC JJ|NNP/VBG|NN|NNP JJ|RB|NNP/, JJ|RB|NNP/CD JJ|RB|NNP/NN JJ|RB|NNP/VBD|VBN|NNP
NNP|NNPS/VBD NNS|NNP/IN NNS|NNP/IN|DT|WDT NNS|NNP/VBZ|NNP NN|NNP/$ NN|NNP/DT NN|NNP/JJR|RBR|NNP
NN|NNP/VBD|VBN|JJ NN|NNP/VBP|VB|NN NN|NNS|RB|NNP/VBD|VBN|NNP RB|NNP/, RB|NNP/. RB|NNP/DT
VBD|VBN|JJ|NNP/IN|RP VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|NNP/$END VBD|VBN|NNP/IN VBG|NN|JJ|NNP/VBP|VB|NN|NNP
VBG|NN|NNP/NN|JJ|NNP VBP|VB|NNP/$END VBP|VB|NN|JJ|NNP/: VBP|VB|NN|JJ|RB|NNP/-RRB- VBP|VB|NN|NNP/"
VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/PRP|PRP$ VBP|VB|NN|NNP/VBG|NN
VBP|VB|NN|NNS|JJ|NNP/-RRB- VBP|VB|NN|RB|NNP/, VBZ|NNS|NNP/MD VBZ|NNS|NNP/VBD|VBN|JJ|NNP
VBZ|NNS|NNP/VBP|VB VBZ|NNS|NNP/VBP|VB|NNP""",
            -2: """
CD|NNP/JJ|NNP IN|NN|NNP/. JJ|NNP/NNS|NNP JJ|NNP/VBZ|NNS|NNPS JJ|RB|NNP/CC JJ|RB|NNP/IN|RP
JJ|RB|NNP/VBZ|NNS NNP|FW/NN|FW NNP|NNPS/-LRB- NNP|NNPS/CC NNP|NNPS/IN|RB NNP|NNPS/VBP NNS|NNP/VBP|VB|NN
NNS|NNP/VBP|VB|NNP NNS|NNP|NNPS/IN NN|JJ|NNP/" NN|JJ|NNP/NN|JJ NN|JJ|NNP/SYM NN|JJ|RB|NNP/VBP|VB|NN
NN|NNP/IN|DT|WDT NN|NNP/JJ|RB|NNP NN|NNP/VBG|NNP NN|NNP/VBZ|NNP VBD|VBN|JJ|NNP/IN|RB VBD|VBN|NNP/IN|RP
VBD|VBN|NNP/IN|RP|RB VBD|VBN|NNP/NN|NNP VBD|VBN|NNP/PRP VBD|VB|VBN|NNP/PRP|POS|VBZ VBG|NN|JJ|NNP/JJ|NNP
VBG|NN|NNP/IN VBG|NN|NNP/NN VBN|JJ|NNP/$END VBP|VB|JJ|NNP/, VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/-RRB-
VBP|VB|NN|JJ|NNP/DT VBP|VB|NN|JJ|NNP/IN VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/JJ|NNP
VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|NNP/TO VBP|VB|NN|NNS|JJ|NNP/NN VBZ|NNS|NNP/VBD|NNP VBZ|NNS|NNP/VBG|NNP
VBZ|NNS|NNP/VBP|VB|NN""",
            -1: """
CD|NNP/, CD|NN|JJ|NNP/NN|NNP JJR|RBR|NNP/IN JJR|RBR|NNP/JJ|NNP JJR|RBR|NNP/NN|NNP
JJ|JJR|RB|RBR|NNP/IN|RP JJ|NNP/VBD|VBN|JJ JJ|NN|NNP/VBP|VB|NN|NNP JJ|RB|NNP/DT JJ|RB|NNP/JJ|NNP
JJ|RB|NNP/NNS JJ|RB|NNP/NNS|NNP JJ|RB|NNP/PRP JJ|RB|NNP/VBP|VB|NN|NNP JJ|RB|NNP/VBZ|NNP JJ|RB|UH|NNP/.
MD|NNP/VBP|VB|NNP NNP|NNPS/. NNP|NNPS/VBP|VB NNP|NNPS/WP NNS|NNP/MD NNS|NNP/VBP NNS|NNP|NNPS/CC
NN|JJ|NNP/CC NN|JJ|NNP/TO NN|JJ|RB|NNP/, NN|JJ|RB|NNP/TO NN|NNP/NN|JJ NN|NNP/PRP$ NN|NNS|JJ|NNP/$END
NN|NNS|JJ|NNP/VBD|VBN NN|NNS|NNP/VBZ NN|RB|NNP/IN RB|NNP/IN VBD|VBN|JJ|NNP/IN|RP|RB VBD|VBN|JJ|NNP/NN
VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NNP/IN|RB VBD|VBN|NNP/JJ|NNP VBD|VBN|NNP/NNS|NNP
VBD|VBP|VB|NN|NNS|NNP/, VBD|VBP|VB|NN|NNS|NNP/VBZ|NNS VBD|VBP|VB|VBN|NN|NNP/$END VBG|NN|JJ|NNP/DT
VBG|NN|JJ|NNP/IN|RP|RB VBG|NN|JJ|NNP/NNS|NNP VBG|NN|NNP/JJ|NNP VBG|NN|NNP/NNS VBG|NN|NNP/PRP$
VBP|VB|JJ|NNP/. VBP|VB|JJ|NNP/NN|NNP VBP|VB|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NNP/, VBP|VB|NNP/PRP
VBP|VB|NNP/RB VBP|VB|NNP/VBD|VBN|NNP VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/JJ VBP|VB|NN|JJ|NNP/PRP
VBP|VB|NN|JJ|NNP/PRP$ VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB|NNP/TO
VBP|VB|NN|NNP/JJ VBP|VB|NN|NNP/NNPS VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBG VBP|VB|NN|NNP/VBG|NN|NNP
VBP|VB|NN|RB|NNP/$END VBP|VB|VBN|NN|JJ|NNP/NN|NNP VBZ|NNS|NNP/JJ|RB|NNP VBZ|NNS|NNP/PRP VBZ|NNS|NNP/PRP$
VBZ|NNS|NNP/RB|NNP VBZ|NNS|NNP/VBD VBZ|NNS|NNP/VBP VB|NNP/DT VB|NNP/RB|NNP""",
            1: """
CD|NNP/JJ IN|NNP|FW/NNP JJ|NNP/$END JJ|NNP/-LRB- JJ|NNP/VBP JJ|NNP/VBP|VB NNP|NNPS/JJ|RB
NNP|NNPS/NNP|NNPS NNP|NNPS/VBZ|NNS NNP|VBP|VB|NN/IN NNS|NNP/, NNS|NNP/VBZ|NNS|NNP NN|JJ|NNP/JJ|NNP
NN|JJ|NNP/MD NN|JJ|NNP/VBD NN|JJ|NNP/VBD|NNP NN|JJ|RB|NNP/. NN|NNP/-RRB- NN|NNP/SYM NN|RB|NNP/$END
POS|VBZ|NN|NNS|NNP/. POS|VBZ|NN|NNS|NNP/NNP RB|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NNP/VBG|NN|NNP
VBD|VBN|NNP/VBP|VB|NN|NNP VBD|VBP|VB|NN|NNP/$END VBD|VBP|VB|NN|NNP/NNP VBD|VBP|VB|NN|NNS|NNP/CC
VBD|VBP|VB|NN|NNS|NNP/VBD VBG|NN|JJ|NNP/TO VBG|NN|NNP/CC VBG|NN|NNP/VBP|VB|NN|NNP VBG|NN|NNP/VBZ|NNS|NNP
VBN|NNP/IN|RP VBP|VB|NNP/DT VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/RB VBP|VB|NN|JJ|NNP/VBD
VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBG|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB|NNP/$END
VBP|VB|NN|JJ|RB|NNP/, VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|NNP/. VBP|VB|NN|NNP/VBD|VBN|NNP
VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|NNS|JJ|NNP/$END VBP|VB|NN|NNS|JJ|NNP/VBD|VBN
VBP|VB|NN|NNS|RB|NNP/NNP VBP|VB|NN|RB|NNP/: VBP|VB|VBN|NN|JJ|NNP/CC VBZ|NNS|NNP/NN|NNP
VBZ|NNS|NNP/VBD|VBN|NNP VBZ|NNS|NNP/VBZ VB|NNP/NNP""",
            2: """
CD|NN|NNS|JJ|NNP/NNP IN|NN|NNP/NNP JJ|NNP/NN|JJ|RB|NNP JJ|NNP/TO JJ|NNP/VBD JJ|NNP/VBP|VB|NN|RB|NNP
JJ|NN|NNP/NN|NNP JJ|RB|NNP/VBP|VB|NN|JJ|NNP JJ|RB|NNP/VBZ|NNS|NNP NNP|NNPS/NN NNP|VBP|VB|NN/CD
NNS|NNP/-RRB- NN|JJ|JJR|NNP/$END NN|JJ|NNP/IN|RB NN|JJ|NNP/NN|NNP NN|JJ|NNP/RB NN|JJ|NNP/RB|NNP
NN|JJ|NNP/VBD|VBN|NNP NN|JJ|NNP/VBP|VB|NN|JJ NN|JJ|NNP/VBP|VB|NN|RB|NNP NN|JJ|RB|NNP/VBP|VB|NN|NNP
NN|NNP/MD|NN NN|NNP/VBP|VB|NN|NNP NN|NNP/VBP|VB|VBN|NN|JJ|NNP NN|NNS|JJ|RB|NNP/NNP NN|NNS|NNP/VBD|VBN
NN|NNS|RB|NNP/$END NN|RB|NNP/CC POS|VBZ|NN|NNS|NNP/NN RB|NNP/VB|NNP VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|NNP/TO
VBD|VBP|VB|NN|NNS|NNP/NNP VBG|NN|JJ|NNP/CD VBG|NN|NNP/$END VBP|VB|NNP/NNP VBP|VB|NN|JJ|NNP/NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBD|NNP VBP|VB|NN|JJ|NNP/VBD|VBN|JJ|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP
VBP|VB|NN|JJ|RB|NNP/NN|NNP VBP|VB|NN|JJ|RB|NNP/VBZ VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/NN|JJ|NNP
VBP|VB|NN|NNP/NN|NNP VBP|VB|NN|NNP/VBP|VB|NN|RB|NNP VBP|VB|NN|NNP/VBZ VBP|VB|NN|NNS|JJ|NNP/NNP
VBP|VB|VBN|NN|JJ|NNP/VBD|VBN VBZ|NNS|NNP/NNS|NNP VBZ|NNS|NNP/VBD|VBN VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP""",
            3: """
JJ|NNP/NNPS JJ|NNP/NN|NNS|NNP JJ|NNP/PRP|POS|VBZ JJ|NNP/SYM JJ|NNP/VBP|VB|NN|NNS|RB|NNP JJ|NN|NNP/NN
JJ|RB|NNP/NNP MD|NNP/CD NNP|FW/NNP NNP|NNPS/NNS NNP|NNPS/NN|JJ NNP|NNPS/NN|NNP NNS|NNP/NN|NNP
NN|JJ|NNP/JJ|NN NN|JJ|NNP/NNPS NN|JJ|NNP/VBP|VB|NN|JJ|NNP NN|JJ|NNP/VBP|VB|NN|NNP NN|JJ|NNP/VBZ|NNP
NN|NNP/" NN|NNP/: NN|NNP/NNP NN|NNP/NNP|NNPS NN|NNP/NN|JJ|NNP NN|NNP/VBD|VBP|VB|NN|NNS|NNP
NN|NNP/VBP|VB|NN|JJ|NNP NN|NNP/VBP|VB|NN|JJ|RB|NNP NN|NNP/VBP|VB|NN|NNS|JJ|NNP NN|NNP/VBP|VB|NN|RB|NNP
NN|NNS|JJ|NNP/CC NN|NNS|NNP/NNP NN|RB|NNP/NNP RB|NNP/NNP VBD|VBN|JJ|NNP/NNPS
VBD|VBN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBD|VBN|NNP/VBD|VBN|NNP VBD|VBP|VB|NN|JJ|NNP/NNP
VBD|VBP|VB|NN|NNS|NNP/VBD|VBN VBD|VBP|VB|VBN|NN|NNP/VBD|VBN VBD|VBP|VB|VBN|NN|NNP/VBZ VBG|NNP/NNP
VBG|NNP/NNP|NNPS VBG|NN|JJ|NNP/VBD|VBN VBG|NN|NNP/NNP VBP|VB|NNP/IN VBP|VB|NN|JJ|JJR|NNP/-RRB-
VBP|VB|NN|JJ|JJR|NNP/. VBP|VB|NN|JJ|JJS|NNP/NNP VBP|VB|NN|JJ|NNP/CD VBP|VB|NN|JJ|NNP/NNP|NNPS
VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNP/-RRB-
VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/VBD|VBN VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|RB|NNP/NNP
VBP|VB|VBN|NN|JJ|NNP/, VBP|VB|VBN|NN|JJ|NNP/NNP VBZ|NNS|NNP/, VBZ|NNS|NNP/-RRB- VBZ|NNS|NNP/VBZ|NNS
VBZ|NNS|NNP/VBZ|NNS|NNP VB|NNP/VBG|NN|NNP""",
            4: """
JJ|NNP/: JJ|NNP/RB JJ|NNP/VBD|VBN JJ|NNP/VBZ|NNP JJ|NNP/WP NN|JJ|NNP/CD NN|JJ|NNP/VBD|VBN
NN|JJ|RB|NNP/NNP NN|JJ|RB|NNP/VBD|VBN NN|NNP/-LRB- NN|NNS|JJ|NNP/NNP NN|NNS|RB|NNP/NNP VBD|VBN|NNP/NNP
VBD|VBN|NN|JJ|NNP/NNP VBD|VBP|VB|NN|NNP/VBD|VBN VBG|NN|JJ|NNP/NNP VBP|VB|NNP/CD
VBP|VB|NN|JJ|JJR|NNP/PRP|POS|VBZ VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNP
VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|JJ|RB|NNP VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP
VBP|VB|NN|NNP/: VBP|VB|NN|NNP/CC VBP|VB|NN|NNS|JJ|NNP/NN|NNP VBP|VB|NN|RB|NNP/VBZ""",
            5: """
JJ|NNP/NNP JJ|NNP/NNP|NNPS NNS|NNP/NNP NN|NNP/NN|NNS|JJ|NNP VBD|VBP|VB|VBN|NN|NNP/, VBP|VB|NN|NNP/NNP
VBP|VB|NN|NNP/NNP|NNPS VBZ|NNS|NNP/. VBZ|NNS|NNP/NNP VBZ|NNS|NNP/VBZ|NNP""",
            6: """
JJ|NNP/VBZ NN|JJ|NNP/NNP NN|JJ|NNP/NNP|NNPS NN|RB|NNP/NN|NNP VBG|NN|JJ|NNP/PRP|POS|VBZ
VBP|VB|NN|JJ|JJR|NNP/NNP""",
            7: """JJ|NNP/CD|NN|NNS|JJ|NNP VBD|VBN|JJ|NNP/NNP""",
        },
        "NNPS": {
            -3: """NNP|NNPS/NNS NNP|NNPS/NN|JJ NNP|NNPS/NN|NNP""",
            -2: """NNP|NNPS/NN NNS|NNP|NNPS/CC""",
            -1: """NNP|NNPS/JJ|RB NNP|NNPS/NNP|NNPS NNP|NNPS/VBZ|NNS""",
            1: """NNP|NNPS/. NNP|NNPS/VBP|VB NNP|NNPS/WP""",
            2: """NNP|NNPS/-LRB- NNP|NNPS/CC NNP|NNPS/IN|RB NNP|NNPS/VBP""",
            3: """NNP|NNPS/VBD NNS|NNP|NNPS/IN""",
        },
        "NNS": {
            -5: """NNS|NNP/NNP VBZ|NNS|NNP/PRP VBZ|NNS|NNP/VBZ|NNS|NNP""",
            -4: """
NN|NNS/: VBP|VB|NN|NNS|JJ/NNS VBP|VB|NN|NNS|JJ/TO VBZ|NNS/$ VBZ|NNS/DT VBZ|NNS/PRP VBZ|NNS|NNP/NNP""",
            -3: """
NNS|JJ/NNS NNS|NNP/NN|NNP NN|NNS|JJ|NNP/NNP VBZ|NNS/CD VBZ|NNS/NNP VBZ|NNS/NNS VBZ|NNS/NN|JJ|RB
VBZ|NNS/PRP$ VBZ|NNS/PRP|CD|NN VBZ|NNS/PRP|PRP$ VBZ|NNS|NNP/-RRB- VBZ|NNS|NNP/NN|JJ|NNP
VBZ|NNS|NNP/NN|NNP VBZ|NNS|NNP/PRP$ VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP VBZ|NNS|NNP/VBZ|NNP""",
            -2: """
NNS|NNP/-RRB- NN|NNS/NNP NN|NNS/VBP NN|NNS|NNP/VBD|VBN POS|VBZ|NN|NNS|NNP/NNP VBD|VBP|VB|NN|NNS|NNP/,
VBZ|NNS/DT|PDT|RB VBZ|NNS/IN|RP|RB VBZ|NNS/JJR|RBR VBZ|NNS/JJ|NNP VBZ|NNS/NN VBZ|NNS/VBP|VB|JJ
VBZ|NNS/VBZ|NNS""",
            -1: """
NNS|JJ/NN NNS|NNP/, NNS|NNP/VBZ|NNS|NNP NNS|NNP|NNPS/IN NN|NNS/VBZ NN|NNS|JJ|NNP/, NN|NNS|JJ|NNP/CC
NN|NNS|NNP/NNP NN|NNS|RB/DT NN|NNS|RB|NNP/$END NN|NNS|RB|NNP/NNP POS|VBZ|NN|NNS|NNP/.
VBP|VB|NN|NNS|JJ|NNP/$END VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|NN|NNS|JJ|NNP/NN|NNP VBP|VB|NN|NNS|RB|NNP/NNP
VBZ|NNS/JJ VBZ|NNS/VBP|VB|NN|JJ VBZ|NNS|NNP/. VBZ|NNS|NNP/DT VBZ|NNS|NNP/JJ|NNP VBZ|NNS|NNP/NNS|NNP
VBZ|NNS|NNP/VBD|VBN VBZ|NNS|NNP/VBZ|NNS""",
            1: """
NNS|NNP/MD NNS|NNP/VBP NN|NNS/IN NN|NNS/IN|RB NN|NNS|JJ|NNP/VBZ NN|NNS|JJ|RB/IN NN|NNS|NNP/,
VBP|VB|NN|NNS|JJ|NNP/VBD|VBN VBZ|NNS/IN VBZ|NNS/VBG|NN|JJ VBZ|NNS/VBP|VB|JJ|RB VBZ|NNS|NNP/:
VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/VBD VBZ|NNS|RB/,""",
            2: """
NNS|NNP/VBP|VB|NN NNS|NNP/VBP|VB|NNP NN|NNS/-LRB- NN|NNS/IN|DT|WDT NN|NNS|JJ|NNP/VBD|VBN NN|NNS|JJ|RB/.
VBP|VB|NN|NNS|JJ|NNP/NN VBZ|NNS/-LRB- VBZ|NNS/CC VBZ|NNS/VBG VBZ|NNS/VBG|NN VBZ|NNS|NNP/RB|NNP
VBZ|NNS|NNP/VBG|NNP VBZ|NNS|NNP/VBP|VB|NN""",
            3: """
NNS|JJ/IN NNS|NNP/IN NNS|NNP/IN|DT|WDT NNS|NNP/VBZ|NNP NNS|NNP|NNPS/CC NN|NNS|JJ/CC NN|NNS|JJ|NNP/$END
VBP|VB|NN|NNS|JJ/. VBP|VB|NN|NNS|JJ|NNP/: VBZ|NNS/-RRB- VBZ|NNS/: VBZ|NNS/MD|NN VBZ|NNS/PDT|JJ
VBZ|NNS/VBN VBZ|NNS/VBZ VBZ|NNS/WDT VBZ|NNS|NNP/$END VBZ|NNS|NNP/JJ|RB|NNP VBZ|NNS|NNP/MD
VBZ|NNS|NNP/VBD|NNP VBZ|NNS|NNP/VBD|VBN|JJ|NNP VBZ|NNS|NNP/VBD|VBN|NNP VBZ|NNS|NNP/VBP""",
            4: """VBZ|NNS/VBP VBZ|NNS|NNP/IN VBZ|NNS|NNP/VBP|VB""",
            5: """VBZ|NNS/VBD|VBN|JJ""",
            6: """NN|NNS|NNP/-RRB- VBZ|NNS/VBD""",
            8: """VBZ|NNS/VBD|VBN VBZ|NNS/VBP|VB VBZ|NNS|NNP/VBP|VB|NNP""",
            9: """VBZ|NNS/MD""",
        },
        "PDT": {
            -3: """PDT|JJ/JJ""",
            -2: """DT|PDT|RB/IN|RP DT|PDT|RB/IN|RP|RB DT|PDT|RB/NNP DT|PDT|RB/VBD|VBN|JJ""",
            -1: """
DT|PDT|CC|RB/VBD|VBN DT|PDT|CC|RB/VBZ|NNS DT|PDT|RB/. DT|PDT|RB/CD DT|PDT|RB/IN DT|PDT|RB/IN|RB
DT|PDT|RB/JJ|NNP DT|PDT|RB/NNPS DT|PDT|RB/RB DT|PDT|RB/VBD|VBN PDT|JJ/NNS PDT|JJ/VBZ|NNS PDT|NN|JJ|RB/IN
PDT|VBP|VB|JJ/NNS""",
            1: """
DT|PDT|CC|RB/DT DT|PDT|CC|RB/NN DT|PDT|RB/NN DT|PDT|RB/NNS|NNP DT|PDT|RB/PRP DT|PDT|RB/VBZ|NNS
PDT|NN|JJ|RB/IN|RB PDT|VBP|VB|JJ/DT""",
            2: """DT|PDT|RB/IN|DT|WDT DT|PDT|RB/NN|NNP DT|PDT|RB/PRP|PRP$""",
            3: """PDT|NN|JJ|RB/DT""",
            4: """PDT|RB/DT""",
            6: """PDT|JJ/DT""",
            8: """DT|PDT|RB/PRP$""",
            12: """DT|PDT|RB/DT""",
        },
        "POS": {
            -4: """PRP|POS|VBZ/VBN""",
            -3: """PRP|POS|VBZ/IN PRP|POS|VBZ/RB""",
            -2: """PRP|POS|VBZ/DT|RB|UH""",
            -1: """POS|VBZ|NN|NNS|NNP/. PRP|POS|VBZ/VBD|VBN|JJ PRP|POS|VBZ/VBG PRP|POS|VBZ/WRB""",
            1: """POS|VBZ|NN|NNS|NNP/NNP PRP|POS|VBZ/NN|NNP PRP|POS|VBZ/VBP|VB|NN PRP|POS|VBZ/VBZ|NNS""",
            2: """POS|VBZ|NN|NNS|NNP/NN PRP|POS|VBZ/JJ PRP|POS|VBZ/JJ|NN PRP|POS|VBZ/NNP""",
            3: """PRP|POS|VBZ/NN""",
            4: """PRP|POS|VBZ/NNS""",
        },
        "PRP": {
            -4: """PRP|PRP$/JJ PRP|PRP$/NN PRP|PRP$/NNS""",
            -3: """
PRP|CD|NN/IN|DT|WDT PRP|PRP$/NNP PRP|PRP$/NNS|NNP PRP|PRP$/NN|JJ PRP|PRP$/NN|NNP PRP|PRP$/VBP|VB|NN
PRP|PRP$/VBP|VB|NN|JJ|RB""",
            -2: """
PRP|CD|NN/, PRP|CD|NN/VBP|VB|NN|JJ PRP|PRP$/JJ|NN PRP|PRP$/JJ|NNP PRP|PRP$/VBG|NN|JJ
PRP|PRP$/VBP|VB|NN|JJ PRP|PRP$/VBP|VB|NN|NNP PRP|PRP$/VBZ|NNS""",
            -1: """
PRP|CD|NN/DT PRP|CD|NN/IN PRP|CD|NN/IN|RP PRP|CD|NN/JJ PRP|CD|NN/NN PRP|CD|NN/NNP PRP|CD|NN/NN|JJ
PRP|CD|NN/PRP PRP|CD|NN/RB PRP|CD|NN/VBP|VB|NN PRP|POS|VBZ/JJ PRP|POS|VBZ/NNS PRP|POS|VBZ/VBG
PRP|PRP$/CD|NN|JJ PRP|PRP$/NN|RB PRP|PRP$/VBP|VB|JJ""",
            1: """PRP|CD|NN/TO""",
            2: """PRP|CD|NN/VBZ PRP|PRP$/IN|RB PRP|PRP$/PRP PRP|PRP$/RB PRP|PRP$/VBD|VBN""",
            3: """
PRP|CD|NN/VBD|VBN PRP|CD|NN/VBZ|NNS PRP|PRP$/$END PRP|PRP$/, PRP|PRP$/. PRP|PRP$/DT PRP|PRP$/IN|RP|RB""",
            4: """PRP|PRP$/: PRP|PRP$/CC PRP|PRP$/IN PRP|PRP$/IN|RP PRP|PRP$/TO""",
            5: """PRP|CD|NN/PRP|POS|VBZ""",
            10: """PRP|CD|NN/MD""",
        },
        "PRP$": {
            -4: """PRP|PRP$/: PRP|PRP$/CC PRP|PRP$/IN PRP|PRP$/IN|RP PRP|PRP$/TO""",
            -3: """PRP|PRP$/$END PRP|PRP$/, PRP|PRP$/. PRP|PRP$/DT PRP|PRP$/IN|RP|RB""",
            -2: """PRP|PRP$/IN|RB PRP|PRP$/PRP PRP|PRP$/RB PRP|PRP$/VBD|VBN""",
            1: """PRP|PRP$/CD|NN|JJ PRP|PRP$/NN|RB PRP|PRP$/VBP|VB|JJ""",
            2: """
PRP|PRP$/JJ|NN PRP|PRP$/JJ|NNP PRP|PRP$/VBG|NN|JJ PRP|PRP$/VBP|VB|NN|JJ PRP|PRP$/VBP|VB|NN|NNP
PRP|PRP$/VBZ|NNS""",
            3: """
PRP|PRP$/NNP PRP|PRP$/NNS|NNP PRP|PRP$/NN|JJ PRP|PRP$/NN|NNP PRP|PRP$/VBP|VB|NN PRP|PRP$/VBP|VB|NN|JJ|RB""",
            4: """PRP|PRP$/JJ PRP|PRP$/NN PRP|PRP$/NNS""",
        },
        "RB": {
            -7: """IN|RP|RB/NNP JJ|RB/NN JJ|RB/NNS""",
            -6: """IN|CC|RB/IN|DT|WDT IN|RB/NNS IN|RB/PRP IN|RP|RB/JJ IN|RP|RB/NN JJ|RB|NNP/NN NN|JJ|RB/,""",
            -5: """
EX|RB/VBZ IN|RB/NN IN|RB/PRP$ IN|RP|RB/JJ|NNP IN|RP|RB/NNS IN|RP|RB/PRP$ IN|RP|RB/VBG|NN JJ|RB/NNP
JJ|RB/NN|RB JJ|RB/VBP|VB|NN JJ|RB/VBZ|NNS JJ|RB|NNP/NNS JJ|RB|NNP/NN|NNP NN|JJ|RB/. NN|JJ|RB/NN
RP|RB/NNP VBP|VB|JJ|RB/NNS VBP|VB|NN|JJ|RB/: VBP|VB|NN|JJ|RB/NN""",
            -4: """
EX|RB/VBP IN|CC|RB/IN|RB IN|CC|RB/NN IN|JJ|RB/NNP IN|NN|JJ|RB/DT IN|NN|JJ|RB/NNP IN|RB/" IN|RB/NNP
IN|RB/NNP|NNPS IN|RB/NNS|JJ IN|RB/VBG|NN IN|RB/VBP|VB|NN IN|RB/VBP|VB|NN|NNP IN|RP|RB/DT IN|RP|RB/NN|NNP
IN|RP|RB/VBG|NN|JJ IN|RP|RB/VBZ|NNS JJ|JJR|RB|RBR/PRP JJ|RB|NNP/VBP|VB|NN|NNP JJ|RB|NNP/VBZ|NNS
NN|JJ|RB/VBP|VB|NN PDT|RB/DT VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|JJ|RB/CC
VBP|VB|JJ|RB/JJ VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|RB|NNP/:""",
            -3: """
DT|PDT|CC|RB/IN DT|PDT|RB/DT DT|RB|UH/NNP DT|RB|UH/NN|JJ DT|RB|UH/PRP|CD|NN EX|RB/PRP|POS|VBZ EX|RB/VBD
IN|JJ|RB/NN IN|RB/DT IN|RB/NN|JJ|NNP IN|RB/NN|NNP IN|RB/VBG IN|RP|RB/IN|RP|RB IN|RP|RB/PRP|PRP$
JJ|RB|UH|NNP/. NN|JJ|RB/: NN|JJ|RB/CC NN|JJ|RB|NNP/VBP|VB|NN NN|RB/NNS NN|RB|NNP/NN|NNP RB|NNP/NNP
RP|NN|RB/DT RP|VBP|VB|NN|JJ|RB/, RP|VBP|VB|NN|JJ|RB/. RP|VBP|VB|NN|JJ|RB/NNS VBP|VB|JJ|RB/NN
VBP|VB|JJ|RB/VBZ|NNS VBP|VB|JJ|RB|NNP/NN|NNP VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/, VBP|VB|NN|JJ|RB/.
VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|JJ|RB|NNP/NN|NNP VBP|VB|NN|RB|NNP/NNP""",
            -2: """
DT|CC|RB/IN|RP DT|CC|RB/NN DT|PDT|RB/CD DT|PDT|RB/NN DT|PDT|RB/NNPS DT|PDT|RB/VBZ|NNS EX|RB/MD
IN|CC|RB/EX|RB IN|JJ|RB/CD IN|JJ|RB/NN|JJ IN|JJ|RB/NN|NNP IN|NN|JJ|RB/JJ IN|NN|JJ|RB/JJ|NNP
IN|NN|JJ|RB/VBP|VB|NN IN|RB/IN|NN IN|RB/IN|RP IN|RB/NNPS IN|RB/TO IN|RB/VBZ|NNS IN|RB/WRB
IN|RP|RB/NN|JJ|RB IN|RP|RB/VBD|VBN|JJ IN|RP|RB/VBP|VB|NN IN|RP|RB/VBP|VB|NN|NNP JJ|JJR|RB|RBR/NNS
JJ|RB/, JJ|RB/CD|NN|JJ JJ|RB/JJ|NNP JJ|RB/NN|NNP JJ|RB/TO JJ|RB/VBP|VB|NN|JJ JJ|RB|NNP/NNS|NNP
JJ|RB|NNP/VBP|VB|NN|JJ|NNP JJ|RB|NNP/VBZ|NNS|NNP NN|JJ|RB/NNS NN|JJ|RB|NNP/. NN|JJ|RB|NNP/NN|NNP
NN|JJ|RB|NNP/VBD|VBN NN|JJ|RB|NNP/VBP|VB|NN|NNP NN|RB/NN NN|RB/TO NN|RB|NNP/CC NN|RB|NNP/NNP
RB|NNP/VB|NNP RP|VBP|VB|NN|JJ|RB/NN VBD|VBN|NN|JJ|RB/, VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS VBP|VB|JJ|RB/NNP
VBP|VB|JJ|RB/PRP VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/VBZ VBP|VB|NN|JJ|RB|NNP/$END
VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|RB/, VBP|VB|NN|RB/IN|RB""",
            -1: """
DT|CC|RB/DT DT|CC|RB/VBG DT|PDT|CC|RB/IN|RP DT|PDT|CC|RB/NN|JJ DT|PDT|CC|RB/VBZ|NNS DT|PDT|RB/NNP
DT|PDT|RB/NN|NNP DT|PDT|RB/PRP DT|PDT|RB/PRP|PRP$ DT|RB|UH/, DT|RB|UH/. DT|RB|UH/NN DT|RB|UH/NNS
DT|RB|UH/VBP|VB|NN|JJ EX|RB/MD|NN EX|RB/VBP|VB IN|CC|RB/NNP IN|JJ|RB/DT|PDT|RB IN|JJ|RB/JJ
IN|NN|JJ|RB/$END IN|NN|JJ|RB/NN IN|NN|JJ|RB/VBZ IN|RB/NNS|NNP IN|RB/PRP|PRP$ IN|RP|RB/NN|JJ
JJS|RB|RBS/IN JJS|RB|RBS/IN|RP JJS|RB|RBS/NN JJS|RB|RBS/NNS JJS|RB|RBS/TO JJ|RB/NNP|VBP|VB|NN
JJ|RB/PRP|CD|NN JJ|RB/VBP|VB|NN|JJ|RB JJ|RB|NNP/IN|RB NN|JJ|JJR|RB/CC NN|JJ|RB/" NN|JJ|RB/$END
NN|JJ|RB/JJ|NNP NN|JJ|RB/VBG|NN NN|JJ|RB/VBZ|NNS NN|JJ|RB|NNP/NNP NN|NNS|JJ|RB/IN NN|NNS|RB/.
NN|NNS|RB/NN NN|RB/$END NN|RB/VBP|VB|NN|NNP NN|RB|NNP/VBP|VB|NN|NNP NN|RB|UH|NNP/, PDT|NN|JJ|RB/IN|RB
RB|NNP/VBP|VB|NN|JJ|NNP RP|RB/NNS RP|VBP|VB|NN|JJ|RB/DT RP|VBP|VB|NN|JJ|RB/NNP VBD|VBN|NN|JJ|RB/IN|RP
VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBN|NN|JJ|RB/NNP VBD|VBN|NN|JJ|RB/TO VBP|VB|JJR|RB|RBR/.
VBP|VB|JJ|JJR|RB|RBR/CD VBP|VB|JJ|JJR|RB|RBR|NNP/, VBP|VB|NN|JJ|RB/CC VBP|VB|NN|JJ|RB/TO
VBP|VB|NN|JJ|RB|NNP/-RRB- VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB|NNP/VBZ|NNS
VBP|VB|NN|RB/IN|RP|RB VBP|VB|NN|RB/NNS""",
            1: """
DT|PDT|RB/IN|DT|WDT DT|RB|UH/JJ EX|RB/$END EX|RB/IN|RB IN|CC|NN|JJ|RB/CD IN|NN|JJ|RB/, IN|RB/IN
IN|RB/IN|RB IN|RB/JJS|RBS IN|RB/RB IN|RB/RB|NNP IN|RP|RB/DT|PDT|RB IN|RP|RB/IN|NN|JJ|RB JJR|RB|RBR/IN
JJR|RB|RBR/VBP|VB|NN JJ|JJR|RB|RBR/IN|RP JJ|JJR|RB|RBR/VBD|VBN|JJ JJ|RB/" JJ|RB/-RRB- JJ|RB/VBG|JJ
JJ|RB/VBP|VB|JJ|RB JJ|RB|NNP/CC JJ|RB|NNP/VBP|VB|JJ|RB|NNP NN|NNS|RB/IN NN|RB/: NN|RB/PRP
NN|RB/RP|VBP|VB|NN|JJ|RB NN|RB/VBD|VBN NN|RB|NNP/$END RB|NNP/IN RP|JJ|RB/. RP|RB/RB
RP|VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|JJ|JJR|RB|RBR/IN VBP|VB|JJ|JJR|RB|RBR/VBD|VBN VBP|VB|JJ|RB/IN
VBP|VB|JJ|RB/IN|RP VBP|VB|JJ|RB/NN|JJ VBP|VB|JJ|RB/VBP|VB|JJ|RB VBP|VB|NN|JJ|RB/IN|RP
VBP|VB|NN|JJ|RB/NN|JJ VBP|VB|NN|RB/DT VBP|VB|NN|RB/PRP VBP|VB|NN|RB/VBP|VB VBP|VB|NN|RB|NNP/$END""",
            2: """
CC|RB/IN DT|PDT|CC|RB/NN DT|PDT|RB/RB EX|RB/, EX|RB/. EX|RB/CC EX|RB/IN EX|RB/IN|RP IN|NN|JJ|RB/.
IN|NN|JJ|RB/CC IN|NN|JJ|RB/VBZ|NNS IN|RB/$END IN|RB/JJ|RB IN|RB/NN|RB|UH|NNP IN|RB/VBP|VB
IN|RB/VBP|VB|JJ IN|RB/VBP|VB|JJ|RB IN|RB/VBP|VB|NN|JJ|RB IN|RP|RB/$END IN|RP|RB/VBG
JJS|RB|RBS/VBD|VBN|JJ JJ|JJR|RB|RBR/. JJ|RB/IN|JJ|RB JJ|RB/NN|JJ|RB JJ|RB/RB JJ|RB/VB JJ|RB/VBG
JJ|RB/VBZ JJ|RB|NNP/CD JJ|RB|NNP/IN|RP JJ|RB|NNP/VBZ|NNP NN|JJ|RB/IN NN|JJ|RB/RB NN|JJ|RB|NNP/,
NN|JJ|RB|NNP/TO NN|RB|NNP/IN NN|RB|UH/IN|RB RP|RB/" RP|RB/CC RP|RB/IN RP|VBP|VB|NN|JJ|RB/IN
VBP|VB|JJ|JJR|RB|RBR/. VBP|VB|JJ|RB/VBD|VBN|JJ VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB/IN VBP|VB|NN|RB/WDT|WP""",
            3: """
DT|PDT|CC|RB/JJ DT|PDT|CC|RB/VBD|VBN DT|PDT|RB/IN DT|RB|UH/JJR|RBR IN|CC|RB/RB IN|JJ|RB/. IN|JJ|RB/TO
IN|RB/$ IN|RB/, IN|RB/. IN|RB/: IN|RB/JJ|RB|NNP IN|RB/NN|JJ|RB IN|RB/VBD|VBN IN|RB/VBN IN|RP|RB/"
IN|RP|RB/IN|RP IN|RP|RB/JJR|RBR JJR|RB|RBR/VBP|VB JJ|RB/DT JJ|RB/JJR|RBR JJ|RB/VBP|VB JJ|RB|NNP/,
JJ|RB|NNP/DT JJ|RB|NNP/IN JJ|RB|NNP/JJ|NNP JJ|RB|NNP/PRP|CD|NN NN|JJ|RB/JJ NN|JJ|RB/VBD|VBN NN|RB/RB
RB|NNP/, RB|NNP/. RB|NNP/DT RP|VBP|VB|NN|JJ|RB/CC VBD|VBN|NN|JJ|RB/CC VBP|VB|JJ|RB/RB
VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ VBP|VB|NN|RB/IN""",
            4: """
CC|RB/, DT|PDT|RB/IN|RP DT|PDT|RB/VBD|VBN|JJ EX|RB/PRP IN|CC|RB/JJ IN|CC|RB/JJ|RB IN|JJ|RB/,
IN|RB/DT|PDT|RB IN|RP|RB/$ IN|RP|RB/. IN|RP|RB/: IN|RP|RB/IN|DT|WDT IN|RP|RB/RB JJ|JJR|RB|RBR/VBD|VBN
JJ|RB/JJ JJ|RB/VBP|VB|JJR|RB|RBR JJ|RB/VBP|VB|NN|JJR NN|JJ|RB|NNP/IN NN|NNS|RB/DT RP|RB/IN|RP
RP|VBP|VB|NN|JJ|RB/IN|RB RP|VBP|VB|NN|JJ|RB/IN|RP RP|VBP|VB|NN|JJ|RB/RB VBP|VB|NN|JJ|RB|NNP/TO
VBP|VB|NN|RB/WRB VBP|VB|NN|RB|NNP/,""",
            5: """
DT|PDT|RB/IN|RB DT|RB|UH/VBP|VB|NN|RB IN|RP|RB/IN|RB IN|RP|RB/VBZ JJ|RB/JJR JJ|RB/JJ|RB JJ|RB/VBD
JJ|RB|NNP/JJR|RBR|NNP JJ|RB|NNP/PRP JJ|RB|NNP/VBD|VBN|NNP RP|VBP|VB|NN|JJ|RB/TO VBP|VB|JJ|RB/VBN
VBP|VB|NN|JJ|RB/JJS VBP|VB|NN|JJ|RB/RB VBP|VB|NN|JJ|RB|NNP/,""",
            6: """
DT|CC|RB/. DT|PDT|RB/IN|RP|RB DT|RB|UH/JJR|RB|RBR IN|RB/NN|RB|UH IN|RP|RB/, IN|RP|RB/CC IN|RP|RB/CD
IN|RP|RB/JJ|RB JJ|RB/VBD|VBN|JJ""",
            7: """IN|NN|JJ|RB/IN JJ|RB/VBD|VBN""",
            8: """NN|JJ|RB/IN|RP|RB""",
            9: """IN|RP|RB/EX|RB""",
            10: """VBP|VB|JJ|RB/VBD|VBN""",
        },
        "RBR": {
            -6: """JJR|RBR/NN JJR|RBR/NNS JJR|RBR/VBZ|NNS""",
            -5: """JJR|RBR/VBP|VB|NN""",
            -4: """JJR|RBR|NNP/NNS|NNP JJR|RBR|NNP/NN|NNP""",
            -3: """JJR|RB|RBR/VBP|VB VBP|VB|JJR|RB|RBR/NN VBP|VB|JJ|JJR|RB|RBR/NN""",
            -2: """
JJR|RBR/JJ|NNP JJR|RBR/NNP JJR|RBR/NNPS JJR|RBR/VBG|NN JJR|RBR|NNP/VBP|VB|NN|NNP JJ|JJR|RB|RBR/VBD|VBN
VBP|VB|JJR|RB|RBR/NNS VBP|VB|JJ|JJR|RB|RBR/CD VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS""",
            -1: """
JJR|RBR/" JJR|RBR/, JJR|RBR|NNP/IN JJR|RB|RBR/VBP|VB|NN JJ|JJR|RB|RBR/NNS JJ|JJR|RB|RBR/VBD|VBN|JJ
VBP|VB|JJR|RB|RBR/VBP|VB|NN""",
            1: """JJ|JJR|RB|RBR/. VBP|VB|JJ|JJR|RB|RBR|NNP/,""",
            2: """JJR|RBR|NNP/DT JJR|RBR|NNP/NN|JJ|NNP JJR|RB|RBR/IN JJ|JJR|RB|RBR|NNP/IN|RP""",
            3: """JJR|RBR/CC JJR|RBR/IN|RP|RB JJR|RBR/NN|JJ JJR|RBR/VBD|VBN""",
            4: """
JJR|RBR/JJ JJR|RBR/JJ|RB JJR|RBR/VBG|JJ JJR|RBR/VBP|VB|JJ JJ|JJR|RB|RBR/PRP VBP|VB|JJ|JJR|RB|RBR/IN""",
            5: """JJR|RBR|NNP/JJ|NNP JJR|RBR|NNP/RB|NNP""",
            6: """JJR|RBR/VBD|VBN|JJ""",
            8: """JJR|RBR/RB""",
        },
        "RBS": {
            -4: """JJS|RBS/VBP|VB|NN""",
            -3: """JJS|RBS/IN JJS|RBS/NN JJS|RBS/NNP JJS|RBS/NNS JJS|RBS/VBP|VB JJS|RB|RBS/TO""",
            -2: """JJS|RBS/IN|RP JJS|RBS/JJ|NNP JJS|RBS/VBZ|NNS""",
            -1: """JJS|RBS/NNPS JJS|RB|RBS/IN JJS|RB|RBS/NN JJS|RB|RBS/NNS""",
            1: """JJS|RBS/VBD|VBN JJS|RB|RBS/. JJS|RB|RBS/VBD|VBN|JJ JJS|RB|RBS/VBN|JJ""",
            2: """JJS|RBS/JJ|RB JJS|RBS/VBP|VB|JJ JJS|RB|RBS/IN|RP""",
            3: """JJS|RBS/JJ JJS|RBS/PRP|CD|NN JJS|RBS/RB JJS|RBS/VBD|VBN|JJ JJS|RBS/VBG|JJ""",
            4: """JJS|RBS/CD""",
            5: """JJS|RBS/$""",
        },
        "RP": {
            -6: """IN|RP/NNP IN|RP/VBP|VB|NN IN|RP|RB/EX|RB""",
            -5: """IN|RP/NN|NNP IN|RP|RB/CD IN|RP|RB/PRP""",
            -4: """IN|RP/NN|JJ RP|RB/IN|RP RP|VBP|VB|NN|JJ|RB/IN|RB""",
            -3: """
IN|RP/DT IN|RP/JJ|NNP IN|RP/NNP|NNPS IN|RP/NNS|NNP IN|RP/VBP|VB|NN|JJ IN|RP/VBP|VB|NN|NNP IN|RP/VBZ|NNS
IN|RP|RB/" IN|RP|RB/$ IN|RP|RB/CC IN|RP|RB/IN|NN|JJ|RB IN|RP|RB/JJ|NNP IN|RP|RB/JJ|RB
RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/TO""",
            -2: """
IN|RP/CD IN|RP/JJ IN|RP/NN IN|RP/NNS IN|RP/PRP IN|RP|RB/IN|DT|WDT IN|RP|RB/NN|NNP IN|RP|RB/VBZ RP|RB/"
RP|RB/CC RP|RB/IN RP|VBP|VB|NN|JJ|RB/IN|RP RP|VBP|VB|NN|JJ|RB/IN|RP|RB""",
            -1: """
IN|RP/VBD|VBN|JJ|NNP IN|RP/VBG|NN|JJ IN|RP|RB/: IN|RP|RB/DT IN|RP|RB/JJR|RBR RP|JJ|RB/. RP|RB/RB
RP|VBP|VB|NN|JJ|RB/$END RP|VBP|VB|NN|JJ|RB/IN RP|VBP|VB|NN|JJ|RB/RB""",
            1: """
IN|RP/$END IN|RP/VBD|VBN IN|RP|RB/$END IN|RP|RB/. IN|RP|RB/NN|JJ|RB IN|RP|RB/RB IN|RP|RB/VBG|NN|JJ
RP|RB/NNS RP|VBP|VB|NN|JJ|RB/, RP|VBP|VB|NN|JJ|RB/NNP RP|VBP|VB|NN|JJ|RB/NNS""",
            2: """
IN|RP/IN|RP|RB IN|RP|RB/, IN|RP|RB/DT|PDT|RB IN|RP|RB/PRP|PRP$ IN|RP|RB/VBZ|NNS RP|VBP|VB|NN|JJ|RB/.
RP|VBP|VB|NN|JJ|RB/NN""",
            3: """
IN|RP/, IN|RP/JJR|RBR IN|RP/RB IN|RP|RB/IN|RP|RB IN|RP|RB/JJ IN|RP|RB/NNS IN|RP|RB/VBG|NN
IN|RP|RB/VBP|VB|NN|JJ|RB RP|NN|RB/DT RP|VBP|VB|NN|JJ|RB/DT""",
            4: """IN|RP/. IN|RP/CC""",
            5: """IN|RP/IN IN|RP|RB/IN|RP RP|RB/NNP""",
            8: """IN|RP/IN|RP""",
            9: """IN|RP/TO""",
            10: """IN|RP/IN|RB""",
        },
        "UH": {
            -3: """DT|RB|UH/NN DT|RB|UH/VBP|VB|NN""",
            -2: """DT|RB|UH/JJ DT|RB|UH/JJR|RBR NN|RB|UH/IN|RB""",
            -1: """
DT|RB|UH/JJR|RB|RBR DT|RB|UH/JJ|NNP DT|RB|UH/NNS DT|RB|UH/NN|NNP DT|RB|UH/VBP|VB|NN|JJ
DT|RB|UH/VBP|VB|NN|NNP DT|RB|UH/VBP|VB|NN|RB DT|RB|UH/VBZ|NNS JJ|RB|UH/,""",
            2: """NN|RB|UH|NNP/,""",
            3: """JJ|RB|UH|NNP/.""",
            4: """DT|RB|UH/TO""",
            5: """DT|RB|UH/,""",
            6: """DT|RB|UH/.""",
        },
        "VB": {
            -6: """VBP|VB|NNP/CD VBP|VB|NN|JJ/VBZ|NNS""",
            -5: """VBP|VB|NN|NNP/VBD|VBN""",
            -4: """
VBP|VB/VBD|VBN VBP|VB|JJ/NN VBP|VB|NN/VBG VBP|VB|NN/VBZ|NN|NNS VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/VBG|NN|JJ
VBP|VB|NN|NNP/VBZ VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|VBN|NN|JJ/.""",
            -3: """
VBP|VB/: VBP|VB/VBN VBP|VB|NN/NN|NNS VBP|VB|NN/VBP|VB VBP|VB|NN/VBP|VB|NN|JJ|RB VBP|VB|NN/VBZ
VBP|VB|NN/VBZ|NNS VBP|VB|NNP/PRP$ VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ/WRB
VBP|VB|NN|JJR/IN VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ
VBP|VB|NN|NNP/IN|NNP VBP|VB|NN|NNP/NNP|NNPS VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|RB/NNS VBP|VB|VBN/IN
VB|NNP/VBG|NN|NNP""",
            -2: """
MD|VBP|VB|NN/IN NNP|VBP|VB|NN/CD PDT|VBP|VB|JJ/DT VBD|VBP|VB|NN|NNP/$END VBD|VBP|VB|VBN/IN|RP
VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/$END VBD|VBP|VB|VBN|NN/IN VBD|VBP|VB|VBN|NN/VBZ|NNS VBP|VB/DT|RB|UH
VBP|VB/IN|CC|RB VBP|VB/RB VBP|VB/VBP|VB|JJR|RB|RBR VBP|VB/VBP|VB|VBN VBP|VB|JJ/IN|DT|WDT VBP|VB|JJ/IN|RP
VBP|VB|JJ/NNS VBP|VB|JJ/TO VBP|VB|JJR|RB|RBR/VBP|VB|NN VBP|VB|JJ|NNP/NN|NNP VBP|VB|JJ|RB/NNS
VBP|VB|NN/$END VBP|VB|NN/-LRB- VBP|VB|NN/EX|RB VBP|VB|NN/IN|DT|WDT VBP|VB|NN/NNS VBP|VB|NN/VBD
VBP|VB|NN/VBG|NN VBP|VB|NN/VBG|NN|JJ VBP|VB|NNP/IN VBP|VB|NNP/IN|DT|WDT VBP|VB|NNP/NNP
VBP|VB|NNP/VBD|VBN|NNP VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ/VBD|NN|JJ
VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/NN|JJ|NNP VBP|VB|NN|JJ|NNP/RB
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/CC
VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|NNP/: VBP|VB|NN|NNP/JJ VBP|VB|NN|NNP/NN
VBP|VB|NN|NNP/NNP VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/VBD|VBN|NNP VBP|VB|NN|NNP/VBG|NN
VBP|VB|NN|NNP/VBP|VB|NN VBP|VB|NN|NNS|JJ|NNP/VBD|VBN VBP|VB|NN|RB/NNP VBP|VB|VBN|NN|JJ/" """,
            -1: """
IN|VBP|VB|JJ/DT IN|VBP|VB|JJ/JJ IN|VBP|VB|JJ/NNP PDT|VBP|VB|JJ/NNS RP|VBP|VB|NN|JJ|RB/DT
RP|VBP|VB|NN|JJ|RB/IN RP|VBP|VB|NN|JJ|RB/RB RP|VBP|VB|NN|JJ|RB/TO VBD|VBP|VB|NN/NN
VBD|VBP|VB|NN|JJ|NNP/NNP VBD|VBP|VB|NN|NNP/NNP VBD|VBP|VB|NN|NNP/VBD|VBN VBD|VBP|VB|NN|NNS|NNP/VBD|VBN
VBD|VBP|VB|VBN/RP|JJ|RB VBD|VBP|VB|VBN/RP|RB VBD|VBP|VB|VBN/VBP|VB|NN VBD|VBP|VB|VBN|NN/.
VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/IN|RB VBD|VBP|VB|VBN|NN/IN|RP VBD|VBP|VB|VBN|NN/IN|RP|RB
VBD|VBP|VB|VBN|NN/PRP VBD|VBP|VB|VBN|NN/VBP|VB|NN VBD|VBP|VB|VBN|NN|NNP/VBD|VBN VBP|VB/VBP|VB
VBP|VB|JJ/. VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS VBP|VB|JJ|NNP/. VBP|VB|JJ|RB/IN VBP|VB|JJ|RB/IN|RP
VBP|VB|JJ|RB/NNP VBP|VB|JJ|RB/VBD|VBN VBP|VB|NN/IN|JJ|RB VBP|VB|NN/JJR VBP|VB|NN/JJS|RBS VBP|VB|NN/MD
VBP|VB|NN/MD|NN VBP|VB|NN/TO VBP|VB|NN/VBD|VBN VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NNP/PRP
VBP|VB|NN|JJ/-RRB- VBP|VB|NN|JJ/IN|NN|JJ|RB VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ/TO VBP|VB|NN|JJ/VBP|VB
VBP|VB|NN|JJ/VBP|VB|JJ VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJR/. VBP|VB|NN|JJ|JJR/,
VBP|VB|NN|JJ|JJR|NNP/PRP|POS|VBZ VBP|VB|NN|JJ|JJS|NNP/NNP VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/-RRB-
VBP|VB|NN|JJ|NNP/. VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBD|VBN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNP VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/: VBP|VB|NN|JJ|RB/NN|JJ VBP|VB|NN|JJ|RB/TO
VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|JJ|RB|NNP/TO
VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB|NNP/VBZ|NNS VBP|VB|NN|NNP/" VBP|VB|NN|NNP/CC
VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/NN|JJ|NNP VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|NNP/VBZ|NNP VBP|VB|NN|RB/DT VBP|VB|NN|RB/IN VBP|VB|NN|RB|NNP/$END VBP|VB|VBN/IN|RB
VBP|VB|VBN/NNS VBP|VB|VBN/VBD|VBN|JJ VBP|VB|VBN|NN/IN VBP|VB|VBN|NN|JJ/NN|JJ VBP|VB|VBN|NN|JJ/PRP$
VBP|VB|VBN|NN|JJ|NNP/, VBP|VB|VBN|NN|JJ|NNP/CC VBP|VB|VBN|NN|JJ|NNP/NNP VBP|VB|VBN|NN|JJ|NNP/VBD|VBN
VB|NNP/NNP""",
            1: """
IN|VBP|VB|JJ/NNS MD|VBP|VB|NN/. VBD|VBP|VB|NN/DT VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN/IN|RP|RB
VBD|VBP|VB|VBN|NN/CC VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN/PRP|PRP$ VBP|VB|JJ/VBP|VB|NN
VBP|VB|JJ|NNP/, VBP|VB|JJ|NNP/TO VBP|VB|JJ|RB/NN VBP|VB|JJ|RB|NNP/$END VBP|VB|NN/$ VBP|VB|NN/IN|NN|JJ|RB
VBP|VB|NN/IN|VBP|VB|JJ VBP|VB|NN/JJR|RBR VBP|VB|NN/RP|RB VBP|VB|NN/SYM VBP|VB|NN/WDT|WP VBP|VB|NNP/$END
VBP|VB|NNP/DT VBP|VB|NN|JJ/IN|RP VBP|VB|NN|JJ/JJ|RB VBP|VB|NN|JJR/NNP VBP|VB|NN|JJ|NNP/$END
VBP|VB|NN|JJ|NNP/CD VBP|VB|NN|JJ|NNP/IN VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/NN
VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB|NNP/, VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|RP
VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/VBG VBP|VB|NN|NNP/VBG|NN|NNP VBP|VB|NN|NNS|JJ/TO
VBP|VB|NN|NNS|JJ|NNP/NN VBP|VB|NN|RB/. VBP|VB|NN|RB/PRP VBP|VB|VBN/RB VBP|VB|VBN|NN|JJ/IN|RP
VBP|VB|VBN|NN|JJ/NN VB|NNP/DT VB|NNP/RB|NNP""",
            2: """
IN|VBP|VB|JJ/TO IN|VBP|VB|JJ/VBP|VB|NN IN|VBP|VB|NN/IN RP|VBP|VB|NN|JJ|RB/. RP|VBP|VB|NN|JJ|RB/IN|RP|RB
RP|VBP|VB|NN|JJ|RB/NNP VBD|VBP|VB|VBN|NN/JJ VBD|VBP|VB|VBN|NN/NNS VBD|VBP|VB|VBN|NN/RP|VBP|VB|NN|JJ|RB
VBD|VB|VBN/DT VBD|VB|VBN|NNP/PRP|POS|VBZ VBP|VB/JJR|RBR VBP|VB|JJ/CC VBP|VB|JJ/DT VBP|VB|JJ/PRP$
VBP|VB|JJR|RB|RBR/NN VBP|VB|JJ|RB/IN|RB VBP|VB|JJ|RB/VBP|VB|JJ|RB VBP|VB|NN/DT|PDT|RB VBP|VB|NN/IN|RP|RB
VBP|VB|NN/JJ VBP|VB|NN/NNP VBP|VB|NN/PRP|CD|NN VBP|VB|NN/RP|JJ|RB VBP|VB|NN/RP|VBP|VB|NN|JJ|RB
VBP|VB|NN/VBP VBP|VB|NN|JJ/, VBP|VB|NN|JJ/CC VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJ/IN|RP|RB
VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|NNP/JJ|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/. VBP|VB|NN|NNP/IN|RB
VBP|VB|NN|NNP/NNPS VBP|VB|VBN/IN|RP VBP|VB|VBN/JJR|RBR VBP|VB|VBN|NN/PRP$""",
            3: """
VBD|VBP|VB|NN|NNP/IN VBD|VBP|VB|VBN/JJ VBD|VBP|VB|VBN|NN/DT VBD|VB|VBN/PRP|POS|VBZ VBP|VB/" VBP|VB/.
VBP|VB|JJ/PRP VBP|VB|NN/NN|JJ VBP|VB|NN/PRP VBP|VB|NN/VBP|VB|JJ|JJR|RB|RBR VBP|VB|NN/VBP|VB|NN
VBP|VB|NNP/, VBP|VB|NNP/DT|RB|UH VBP|VB|NN|JJ/: VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/JJ
VBP|VB|NN|JJ|NNP/PRP$ VBP|VB|NN|JJ|RB/PRP$ VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/IN|DT|WDT
VBP|VB|NN|NNP/PRP|PRP$ VBP|VB|NN|NNP/TO VBP|VB|NN|RB/IN|RP|RB VBP|VB|VBN|NN/,""",
            4: """
VBP|VB/-LRB- VBP|VB|NN/JJ|NN VBP|VB|NN/JJ|NNP VBP|VB|NN/JJ|RB VBP|VB|NN/PRP$ VBP|VB|NN|JJ/JJ
VBP|VB|NN|JJ|NNP/DT VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|NNP/IN|RP|RB""",
            5: """VBP|VB/EX|RB VBP|VB|NN/DT VBP|VB|NN/PRP|PRP$ VBP|VB|NN|JJ/PRP""",
            6: """VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/PRP""",
            8: """VBP|VB|NNP/RB""",
        },
        "VBD": {
            -5: """
VBD|VBN/IN|JJ|RB VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/VBP|VB|NN VBD|VBN|JJ/VBZ|NNS VBD|VBP|VB|VBN|NN/CC""",
            -4: """VBD|VBN/MD VBD|VBN|NNP/IN VBD|VBN|NNP/TO""",
            -3: """
MD|VBD/IN|VBP|VB|JJ MD|VBD/VBP|VB|NN VBD|VBN/IN|NN|JJ|RB VBD|VBN|JJ/NN VBD|VBN|JJ/NNPS VBD|VBN|JJ/NNS
VBD|VBN|JJ/VBD VBD|VBN|JJ/VBD|VBN VBD|VBN|NN/TO VBD|VBN|NNP/IN|RB VBD|VBN|NNP/VBD|VBN|NNP
VBD|VBN|NN|JJ|RB/IN|RP VBD|VBP|VB|VBN|NN/VBD|VBN""",
            -2: """
MD|VBD/VBP|VB VBD|VBN/$END VBD|VBN/CC VBD|VBN/IN VBD|VBN/IN|NN VBD|VBN/IN|RB VBD|VBN/MD|NN
VBD|VBN/RP|VBP|VB|NN|JJ|RB VBD|VBN/VBD VBD|VBN/VBP|VB|NN VBD|VBN|JJ/-RRB- VBD|VBN|JJ/IN|JJ|RB
VBD|VBN|JJ/NN|NNP VBD|VBN|JJ/VBP VBD|VBN|JJ|NNP/IN|RP VBD|VBN|JJ|NNP/IN|RP|RB VBD|VBN|JJ|NNP/NN|NNP
VBD|VBN|NNP/VBD|VBN|JJ|NNP VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|NN/. VBD|VBP|VB|NN/NN VBD|VBP|VB|VBN/DT
VBD|VBP|VB|VBN/IN|RP|RB VBD|VBP|VB|VBN/RP|JJ|RB VBD|VBP|VB|VBN|NN/IN VBD|VBP|VB|VBN|NN/IN|RB
VBD|VBP|VB|VBN|NN/PRP|PRP$ VBD|VB|VBN/DT""",
            -1: """
MD|VBD/VB VBD|VBN/DT|PDT|CC|RB VBD|VBN/NNS VBD|VBN/NN|RB VBD|VBN/VBD|VBN VBD|VBN|JJ/: VBD|VBN|JJ/IN
VBD|VBN|JJ/RB VBD|VBN|JJ/VBN VBD|VBN|JJ/VBP|VB|NN|JJ VBD|VBN|JJ/VBP|VB|NN|NNP VBD|VBN|JJ|NNP/IN
VBD|VBN|NNP/CC VBD|VBN|NNP/IN|RP|RB VBD|VBN|NNP/RB VBD|VBN|NNP/VBP|VB|NN|NNP VBD|VBN|NN|JJ/NN
VBD|VBN|NN|JJ|RB/, VBD|VBN|NN|JJ|RB/NN VBD|VBN|NN|JJ|RB/TO VBD|VBP|VB|NN|JJ/. VBD|VBP|VB|NN|NNP/$END
VBD|VBP|VB|NN|NNS|NNP/VBD VBD|VBP|VB|VBN/JJ VBD|VBP|VB|VBN/NN VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/NNS
VBD|VBP|VB|VBN|NN/VBP|VB|NN VBD|VB|VBN/PRP|POS|VBZ""",
            1: """
VBD|VBN/JJ|NN VBD|VBN/JJ|RB VBD|VBN/NN|JJ|RB VBD|VBN/PDT|JJ VBD|VBN/PRP|CD|NN VBD|VBN|JJ/IN|RP|RB
VBD|VBN|JJ/NNP VBD|VBN|JJ/VBG|NN VBD|VBN|JJ/WRB VBD|VBN|NN/DT VBD|VBN|NN/RP|VBP|VB|NN|JJ|RB
VBD|VBN|NNP/NN|JJ|NNP VBD|VBN|NNP/PRP$ VBD|VBN|NNP/VBG|NN|NNP VBD|VBN|NN|JJ/IN VBD|VBP|VB|VBN|NN/$END
VBD|VBP|VB|VBN|NN/JJ VBD|VBP|VB|VBN|NN/RP|VBP|VB|NN|JJ|RB""",
            2: """
VBD|VBN/DT|RB|UH VBD|VBN/IN|DT|WDT VBD|VBN/JJ VBD|VBN/NNP VBD|VBN/PRP|PRP$ VBD|VBN|JJ/JJ
VBD|VBN|JJ/JJ|NNP VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ/PRP|PRP$ VBD|VBN|JJ|NNP/TO
VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NNP/NNS|NNP VBD|VBP|VB|NN/IN|RP VBD|VBP|VB|VBN/VBP|VB|NN
VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN/DT VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN/VBZ|NNS""",
            3: """
VBD|VBN/DT|PDT|RB VBD|VBN/PRP$ VBD|VBN/VBD|VBN|JJ VBD|VBN/VBG VBD|VBN|JJ/CC VBD|VBN|JJ/CD
VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ/VBG VBD|VBN|JJ|NNP/JJ|NNP
VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NNP/$END VBD|VBN|NNP/CD VBD|VBN|NNP/NN|NNP VBD|VBN|NN|JJ|RB/NNP
VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/PRP""",
            4: """
VBD|VBN/DT VBD|VBN|JJ/PRP VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|VBN/NNP VBD|VBP|VB|VBN|NN/IN|RP|RB""",
            5: """VBD|VBN/CD VBD|VBN/PRP VBD|VBN|JJ/PRP$ VBD|VBN|NNP/PRP VBD|VBP|VB|VBN/PRP""",
            7: """VBD|VBN|JJ/DT""",
        },
        "VBG": {
            -8: """VBG|NN/VBZ VBG|NN|JJ/VBZ""",
            -6: """VBG|NN|JJ/VBD""",
            -4: """VBG|NN/VBG|NN|JJ VBG|NN/VBZ|NNS VBG|NN|JJ/. VBG|NN|JJ/VBD|VBN""",
            -3: """
VBG|JJ/VBP|VB|NN VBG|NN/, VBG|NN/MD VBG|NN/VBD VBG|NN/VBD|VBN VBG|NN/VBG VBG|NN/VBP|VB
VBG|NN/VBP|VB|NN|RB VBG|NNP/NNP VBG|NNP/NNP|NNPS VBG|NN|JJ/$END VBG|NN|JJ/CC VBG|NN|JJ/IN|DT|WDT
VBG|NN|JJ/JJR|RBR VBG|NN|JJ/VBP|VB|NN VBG|NN|JJ|NNP/NNP VBG|NN|JJ|NNP/PRP|POS|VBZ
VBG|NN|JJ|NNP/VBZ|NNS|NNP""",
            -2: """
VBG|JJ/IN VBG|JJ/IN|DT|WDT VBG|JJ/TO VBG|NN/. VBG|NN/CC VBG|NN/VBP|VB|NN VBG|NN|JJ/,
VBG|NN|JJ/VBD|VBN|JJ VBG|NN|JJ/VBZ|NNS VBG|NN|JJ|NNP/CD VBG|NN|JJ|NNP/VBD|VBN VBG|NN|NNP/$END
VBG|NN|NNP/CC VBG|NN|NNP/NN VBG|NN|NNP/VBZ|NNS|NNP""",
            -1: """
VBG|JJ/. VBG|JJ/NN VBG|NN/: VBG|NN/IN|RP VBG|NN/VBD|VBN|JJ VBG|NN/VBN VBG|NN|JJ/"
VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBG|NN|JJ|NNP/VBZ VBG|NN|NNP/, VBG|NN|NNP/VBZ""",
            1: """
VBG|NN/IN|VBP|VB|NN VBG|NN/WDT|WP VBG|NN|JJ/CD VBG|NN|JJ/IN|RB VBG|NN|JJ/JJ|NNP VBG|NN|JJ/VBP|VB|NN|JJ
VBG|NN|JJ|NNP/IN|RP|RB VBG|NN|JJ|NNP/TO VBG|NN|NNP/IN VBG|NN|NNP/NNS VBG|NN|NNP/VBP|VB|NN|NNP""",
            2: """
VBG|JJ/" VBG|JJ/PRP$ VBG|NN/PRP|PRP$ VBG|NN|JJ/WRB VBG|NN|JJ|NNP/DT VBG|NN|NNP/IN|DT|WDT VBG|NN|NNP/PRP
VBG|NN|NNP/VBD|VBN|NNP""",
            3: """
VBG|JJ/NNP VBG|JJ/RB VBG|NN/NNPS VBG|NN/RP|VBP|VB|NN|JJ|RB VBG|NN|JJ/JJ VBG|NN|JJ/NN|JJ VBG|NN|JJ/PRP
VBG|NN|JJ|NNP/$END VBG|NN|JJ|NNP/IN|RP VBG|NN|JJ|NNP/NNS|NNP VBG|NN|NNP/DT VBG|NN|NNP/IN|RP
VBG|NN|NNP/PRP$ VBG|NN|NNP/RB|NNP""",
            4: """
VBG|NN/JJ|NN VBG|NN/JJ|RB VBG|NN/PRP VBG|NN/VBP|VB|NN|JJ|RB VBG|NN|JJ/JJ|RB VBG|NN|JJ/NNP
VBG|NN|JJ|NNP/JJ|NNP VBG|NN|NNP/JJ|NNP VBG|NN|NNP/NN|JJ|NNP""",
            5: """
VBG|NN/DT VBG|NN/DT|PDT|RB VBG|NN/JJ|NNP VBG|NN/NNP VBG|NN/PRP$ VBG|NN|JJ|NNP/VBP|VB|NN|NNP""",
            6: """VBG|NN/JJ VBG|NN|JJ/DT""",
            7: """VBG|NN/CD""",
        },
        "VBN": {
            -6: """VBD|VBN|JJ|NNP/NNP""",
            -5: """VBD|VBN/CD VBD|VBN/PRP VBD|VBN|NNP/NNP""",
            -4: """VBD|VBN/DT VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ|NNP/VBP|VB|NN|NNP""",
            -3: """
VBD|VBN/DT|PDT|RB VBD|VBN/PRP$ VBD|VBN/VBD|VBN|JJ VBD|VBN/VBG VBD|VBN|JJ/CC VBD|VBN|JJ/DT VBD|VBN|NNP/CD
VBD|VBN|NNP/PRP VBD|VBN|NNP/VBG|NN|NNP VBD|VBP|VB|VBN/JJ VBD|VBP|VB|VBN|NN/DT VBD|VBP|VB|VBN|NN/VBZ
VBN|JJ/CC VBN|JJ/NN VBP|VB|VBN|NN|JJ/, VBP|VB|VBN|NN|JJ/NNS""",
            -2: """
VBD|VBN/DT|RB|UH VBD|VBN/IN|DT|WDT VBD|VBN/JJ VBD|VBN/NNP VBD|VBN/PRP|PRP$ VBD|VBN|JJ/-RRB-
VBD|VBN|JJ/CD VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ/VBD|VBN|JJ VBD|VBN|JJ/VBG VBD|VBN|JJ/VBG|NN
VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|JJ|NNP/NN|NNP VBD|VBP|VB|VBN/NNP VBD|VBP|VB|VBN|NN/"
VBD|VBP|VB|VBN|NN/$END VBD|VBP|VB|VBN|NN/RP|VBP|VB|NN|JJ|RB VBP|VB|VBN/DT VBP|VB|VBN|NN/,
VBP|VB|VBN|NN|JJ/" VBP|VB|VBN|NN|JJ/IN|RP VBP|VB|VBN|NN|JJ/NN|JJ""",
            -1: """
VBD|VBN/JJ|NN VBD|VBN/JJ|RB VBD|VBN/NN|JJ|RB VBD|VBN/PDT|JJ VBD|VBN/PRP|CD|NN VBD|VBN|JJ/JJ
VBD|VBN|JJ/PRP$ VBD|VBN|JJ/PRP|PRP$ VBD|VBN|JJ/VBP|VB|JJ|RB VBD|VBN|JJ|NNP/IN|RB VBD|VBN|JJ|NNP/TO
VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NN/RP|VBP|VB|NN|JJ|RB VBD|VBN|NNP/NNS|NNP VBD|VBN|NNP/NN|JJ|NNP
VBD|VBN|NNP/NN|NNP VBD|VBN|NNP/PRP$ VBD|VBN|NN|JJ/IN VBD|VBN|NN|JJ/NNS VBD|VBN|NN|JJ|NNP/NNP
VBD|VBN|NN|JJ|RB/NN VBD|VBN|NN|JJ|RB/NNP VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN/NN VBD|VBP|VB|VBN/PRP
VBD|VBP|VB|VBN/RP|RB VBD|VBP|VB|VBN/VBP|VB|NN VBD|VBP|VB|VBN|NN/. VBD|VBP|VB|VBN|NN/:
VBD|VBP|VB|VBN|NN/JJ VBD|VBP|VB|VBN|NN/PRP VBD|VBP|VB|VBN|NN/VBP|VB|NN VBD|VBP|VB|VBN|NN/VBZ|NNS
VBD|VBP|VB|VBN|NN|NNP/VBD|VBN VBD|VB|VBN/PRP|POS|VBZ VBN|NNP/IN|RP VBP|VB|VBN/IN|RP
VBP|VB|VBN/VBD|VBN|JJ VBP|VB|VBN|NN/PRP$ VBP|VB|VBN|NN|JJ/NN VBP|VB|VBN|NN|JJ|NNP/NNP
VBP|VB|VBN|NN|JJ|NNP/NN|NNP""",
            1: """
VBD|VBN/DT|PDT|CC|RB VBD|VBN/NNS VBD|VBN/NN|RB VBD|VBN/VBD|VBN VBD|VBN|JJ/VBD|VBN VBD|VBN|JJ/VBP|VB|NN
VBD|VBN|JJ/VBZ|NNS VBD|VBN|NNP/CC VBD|VBN|NNP/JJ|NNP VBD|VBN|NNP/RB VBD|VBP|VB|VBN|NN/CD
VBD|VBP|VB|VBN|NN/IN|RB VBD|VBP|VB|VBN|NN/IN|RP|RB VBD|VB|VBN/DT VBN|JJ/IN VBP|VB|VBN/IN
VBP|VB|VBN/JJR|RBR VBP|VB|VBN|NN|JJ/.""",
            2: """
VBD|VBN/$END VBD|VBN/CC VBD|VBN/IN VBD|VBN/IN|NN VBD|VBN/IN|RB VBD|VBN/MD|NN VBD|VBN/RP|VBP|VB|NN|JJ|RB
VBD|VBN/VBD VBD|VBN/VBP|VB|NN VBD|VBN|JJ/IN VBD|VBN|JJ/NNPS VBD|VBN|JJ/VBP|VB|NN|JJ VBD|VBN|JJ|NNP/IN
VBD|VBN|NN/TO VBD|VBN|NNP/IN|RP VBD|VBN|NNP/TO VBD|VBN|NNP/VBD|VBN|JJ|NNP VBD|VBN|NN|JJ/VBZ|NNS
VBD|VBN|NN|JJ|RB/IN VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|VBN/IN|RP|RB VBD|VBP|VB|VBN|NN/CC
VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN/TO VBN|JJ/. VBN|JJ/IN|RP VBN|NN|JJ/NN VBP|VB|VBN|NN/IN
VBP|VB|VBN|NN|JJ/IN|RP|RB""",
            3: """
VBD|VBN/IN|NN|JJ|RB VBD|VBN|JJ/, VBD|VBN|JJ/IN|JJ|RB VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/RB
VBD|VBN|JJ/VBD VBD|VBN|JJ/VBN VBD|VBN|JJ/VBP VBD|VBN|JJ/WRB VBD|VBN|NNP/IN|RP|RB VBD|VBP|VB|VBN/IN|RP
VBD|VBP|VB|VBN|NN/IN VBD|VBP|VB|VBN|NN/IN|RP VBN|JJ/, VBN|JJ|NNP/$END VBP|VB|VBN|NN|JJ/IN""",
            4: """
VBD|VBN/MD VBD|VBN|JJ|NNP/IN|RP|RB VBD|VBN|NN|JJ|RB/IN|RP VBD|VBN|NN|JJ|RB/TO VBD|VBP|VB|VBN/RP|JJ|RB""",
            5: """VBD|VBN/IN|JJ|RB VBD|VBN|JJ|NNP/IN|RP VBD|VBN|NNP/IN|RB""",
            6: """VBD|VBN|NNP/IN""",
        },
        "VBP": {
            -6: """VBP|VB|NNP/RB""",
            -5: """VBP|VB/EX|RB""",
            -4: """VBP|VB/-LRB- VBP|VB|JJ/TO VBP|VB|NN/VBD|VBN VBP|VB|NN/VBP|VB|NN VBP|VB|NN|JJ/VBP|VB|NN""",
            -3: """
MD|VBP|VB|NN/. VBD|VBP|VB|VBN|NN/DT VBP|VB/" VBP|VB/. VBP|VB|JJ|RB/NN VBP|VB|JJ|RB/VBP|VB|NN
VBP|VB|NN/JJ|RB VBP|VB|NN/MD VBP|VB|NN/VBD VBP|VB|NNP/DT|RB|UH VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/VBZ|NNS
VBP|VB|NN|JJ|RB/PRP$ VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/CC VBP|VB|NN|NNP/NNS VBP|VB|VBN/JJR|RBR""",
            -2: """
IN|VBP|VB|JJ/VBP|VB|NN RP|VBP|VB|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|VBN/IN|RP|RB
VBD|VBP|VB|VBN/NNP VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/IN|RP VBD|VBP|VB|VBN|NN/NNS
VBP|VB/JJR|RBR VBP|VB|JJ/NNP VBP|VB|JJ/NNS VBP|VB|JJ|NNP/TO VBP|VB|NN/IN|CC|RB VBP|VB|NN/MD|NN
VBP|VB|NN/NN VBP|VB|NN/NN|JJ VBP|VB|NN/PRP|CD|NN VBP|VB|NN/RP|VBP|VB|NN|JJ|RB VBP|VB|NNP/DT
VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/, VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJ/VBD|VBN VBP|VB|NN|JJ/VBZ
VBP|VB|NN|JJ|RB/IN VBP|VB|NN|JJ|RB/IN|RP VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|NNP/MD
VBP|VB|NN|NNP/VBD|VBN|NNP VBP|VB|NN|NNP/VBZ|NNP""",
            -1: """
IN|VBP|VB|JJ/NNP IN|VBP|VB|JJ/NNS PDT|VBP|VB|JJ/DT RP|VBP|VB|NN|JJ|RB/IN|RP RP|VBP|VB|NN|JJ|RB/RB
VBD|VBP|VB|NN/DT VBD|VBP|VB|NN|JJ/. VBD|VBP|VB|NN|NNS|NNP/NNP VBD|VBP|VB|VBN/IN|RP VBD|VBP|VB|VBN|NN/"
VBD|VBP|VB|VBN|NN/IN VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN/VBZ|NNS VBD|VBP|VB|VBN|NN|NNP/$END
VBD|VBP|VB|VBN|NN|NNP/VBZ VBP|NN|JJ/NN VBP|VB|JJ/. VBP|VB|JJ/CC VBP|VB|JJ/IN|RP VBP|VB|JJ/VBG|NN
VBP|VB|JJ|JJR|RB|RBR/IN VBP|VB|JJ|NNP/VBP|VB|NN|NNP VBP|VB|JJ|RB/IN|RB VBP|VB|JJ|RB/VBD|VBN
VBP|VB|JJ|RB|NNP/NN|NNP VBP|VB|NN/NNP VBP|VB|NN/PRP|POS|VBZ VBP|VB|NN/PRP|PRP$ VBP|VB|NN/RP|JJ|RB
VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NN/VBP|VB VBP|VB|NN/VBP|VB|JJ|JJR|RB|RBR VBP|VB|NN/VBZ VBP|VB|NNP/,
VBP|VB|NNP/IN VBP|VB|NN|JJ/" VBP|VB|NN|JJ/-RRB- VBP|VB|NN|JJ/: VBP|VB|NN|JJ/CC VBP|VB|NN|JJ/IN|DT|WDT
VBP|VB|NN|JJ/IN|RP VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/NNP VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/VBD|VBN|JJ
VBP|VB|NN|JJ/WRB VBP|VB|NN|JJR/. VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/IN VBP|VB|NN|JJ|NNP/NN
VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|NNP/NN|JJ|NNP VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/VBD|VBN
VBP|VB|NN|JJ|NNP/VBD|VBN|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/NNS
VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|JJ|RB|NNP/TO VBP|VB|NN|NNP/NNPS VBP|VB|NN|NNP/TO VBP|VB|NN|RB/DT
VBP|VB|NN|RB/WRB VBP|VB|VBN/IN|RP VBP|VB|VBN/RB VBP|VB|VBN|NN/IN VBP|VB|VBN|NN|JJ|NNP/NNP""",
            1: """
IN|VBP|VB|JJ/, IN|VBP|VB|JJ/TO RP|VBP|VB|NN|JJ|RB/DT RP|VBP|VB|NN|JJ|RB/NNP VBD|VBP|VB|NN/.
VBD|VBP|VB|NN/NN VBD|VBP|VB|VBN/JJ VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/CC VBD|VBP|VB|VBN|NN/IN|RB
VBD|VBP|VB|VBN|NN/JJ VBD|VBP|VB|VBN|NN/PRP VBP|VB/VBP|VB VBP|VB|JJ|NNP/NN|NNP VBP|VB|JJ|RB/IN|RP
VBP|VB|JJ|RB/RB VBP|VB|NN/JJR VBP|VB|NN/PRP VBP|VB|NN/VBG VBP|VB|NN/VBZ|NNS VBP|VB|NN/WDT|WP
VBP|VB|NN|JJ/CD VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/NNPS VBP|VB|NN|JJ/NN|JJ
VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ/TO VBP|VB|NN|JJ|NNP/CC VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/NN|NNP
VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|JJ|RB|NNP/NN|NNP VBP|VB|NN|NNP/NN|JJ|NNP
VBP|VB|NN|NNP/NN|NNP VBP|VB|NN|NNP/PRP VBP|VB|NN|NNP/VBD|VBN|JJ|NNP VBP|VB|NN|RB/, VBP|VB|NN|RB/.
VBP|VB|NN|RB/IN|RB VBP|VB|NN|RB/PRP VBP|VB|VBN/IN|RB VBP|VB|VBN/NNS VBP|VB|VBN/VBD|VBN|JJ
VBP|VB|VBN|NN|JJ/PRP$ VBP|VB|VBN|NN|JJ|NNP/NN|NNP""",
            2: """
IN|VBP|VB|JJ/JJ MD|VBP|VB|NN/TO VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN/NN VBD|VBP|VB|VBN/RP|RB
VBD|VBP|VB|VBN|NN/, VBD|VBP|VB|VBN|NN/PRP|PRP$ VBP|VB/DT|RB|UH VBP|VB/IN|CC|RB VBP|VB/RB
VBP|VB/VBP|VB|JJR|RB|RBR VBP|VB/VBP|VB|VBN VBP|VB|JJ/DT VBP|VB|JJ/PRP$ VBP|VB|NN/$END VBP|VB|NN/-LRB-
VBP|VB|NN/DT VBP|VB|NN/IN|DT|WDT VBP|VB|NN/IN|RP|RB VBP|VB|NN/JJR|RBR VBP|VB|NN/TO VBP|VB|NN/VBG|NN|JJ
VBP|VB|NNP/$END VBP|VB|NNP/IN|DT|WDT VBP|VB|NN|JJ/IN|NN|JJ|RB VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ/JJ|RB
VBP|VB|NN|JJR/NNS VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB/,
VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/VBG|NN|NNP
VBP|VB|NN|RB/NNP VBP|VB|VBN/DT""",
            3: """
VBD|VBP|VB|VBN|NN/VBP|VB|NN VBP|VB/: VBP|VB/VBN VBP|VB|JJ/IN|DT|WDT VBP|VB|NN/EX|RB VBP|VB|NNP/CD
VBP|VB|NNP/PRP VBP|VB|NNP/PRP$ VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/RB VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ|NNP/,
VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|NNP/DT VBP|VB|VBN/IN""",
            4: """
VBP|VB/VBD|VBN VBP|VB|NN/JJ VBP|VB|NN/JJS|RBS VBP|VB|NN/PRP$ VBP|VB|NNP/VBD|VBN|NNP VBP|VB|NN|NNP/CD
VBP|VB|NN|NNP/JJ|NNP""",
            5: """VBP|VB|NN|JJ/DT""",
        },
        "VBZ": {
            -9: """VBZ|NNS/MD""",
            -8: """VBZ|NNS/VBD|VBN VBZ|NNS/VBP|VB""",
            -6: """VBZ|NNS/VBD VBZ|NNS|NNP/VBP|VB|NNP""",
            -5: """VBZ|NNS/VBD|VBN|JJ""",
            -4: """VBZ|NNS/VBP VBZ|NNS|NNP/$END""",
            -3: """
PRP|POS|VBZ/NN PRP|POS|VBZ/NNS VBZ|NNS/-RRB- VBZ|NNS/: VBZ|NNS/MD|NN VBZ|NNS/PDT|JJ VBZ|NNS/VBN
VBZ|NNS/VBZ VBZ|NNS/WDT VBZ|NNS|NNP/. VBZ|NNS|NNP/VBD|VBN|NNP""",
            -2: """
POS|VBZ|NN|NNS|NNP/NN PRP|POS|VBZ/JJ|NN PRP|POS|VBZ/NNP VBZ|NNS/-LRB- VBZ|NNS/CC VBZ|NNS/VBG
VBZ|NNS/VBG|NN VBZ|NNS|NNP/, VBZ|NNS|NNP/JJ|RB|NNP VBZ|NNS|NNP/VBZ|NNP""",
            -1: """
POS|VBZ|NN|NNS|NNP/NNP PRP|POS|VBZ/NN|NNP PRP|POS|VBZ/VBP|VB|NN PRP|POS|VBZ/VBZ|NNS VBZ|NNS/IN
VBZ|NNS/VBG|NN|JJ VBZ|NNS/VBP|VB|JJ|RB VBZ|NNS|NNP/NNP VBZ|NNS|NNP/RB|NNP VBZ|NNS|NNP/VBD|NNP
VBZ|NNS|NNP/VBD|VBN VBZ|NNS|NNP/VBP VBZ|NNS|NNP/VBP|VB VBZ|NNS|NNP/VBZ VBZ|NNS|NNP/VBZ|NNS VBZ|NNS|RB/,""",
            1: """
PRP|POS|VBZ/VBD|VBN|JJ PRP|POS|VBZ/WRB VBZ|NNS/JJ VBZ|NNS/VBP|VB|NN|JJ VBZ|NNS|NNP/DT VBZ|NNS|NNP/IN""",
            2: """
PRP|POS|VBZ/DT|RB|UH PRP|POS|VBZ/RB PRP|POS|VBZ/VBG VBZ|NNS/DT|PDT|RB VBZ|NNS/IN|RP|RB VBZ|NNS/JJR|RBR
VBZ|NNS/JJ|NNP VBZ|NNS/NN VBZ|NNS/VBP|VB|JJ VBZ|NNS/VBZ|NNS VBZ|NNS|NNP/NN|NNP
VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP VBZ|NNS|NNP/VBZ|NNS|NNP""",
            3: """
PRP|POS|VBZ/IN VBZ|NNS/CD VBZ|NNS/NNP VBZ|NNS/NNS VBZ|NNS/NN|JJ|RB VBZ|NNS/PRP$ VBZ|NNS/PRP|CD|NN
VBZ|NNS/PRP|PRP$ VBZ|NNS|NNP/: VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/NN|JJ|NNP""",
            4: """PRP|POS|VBZ/VBN VBZ|NNS/$ VBZ|NNS/DT VBZ|NNS/PRP VBZ|NNS|NNP/IN|RP|RB""",
            5: """VBZ|NNS|NNP/JJ|NNP VBZ|NNS|NNP/PRP$""",
            6: """VBZ|NNS|NNP/PRP""",
        },
        "WDT": {
            -7: """IN|DT|WDT/IN IN|DT|WDT/IN|RB IN|DT|WDT/NN|NNP""",
            -6: """IN|DT|WDT/NN""",
            -5: """IN|DT|WDT/. IN|DT|WDT/EX|RB""",
            -4: """
IN|DT|WDT/" IN|DT|WDT/IN|DT|WDT IN|DT|WDT/IN|RP IN|DT|WDT/JJ IN|DT|WDT/JJ|NN IN|DT|WDT/PRP|CD|NN
WDT|WP/DT WDT|WP/MD""",
            -3: """IN|DT|WDT/JJ|NNP IN|DT|WDT/NN|RB IN|DT|WDT/WDT|WP WDT|WP/VBP""",
            -2: """
IN|DT|WDT/CD IN|DT|WDT/DT IN|DT|WDT/IN|CC|RB IN|DT|WDT/IN|RP|RB IN|DT|WDT/NNS|NNP IN|DT|WDT/NN|JJ
WDT|WP/PRP""",
            -1: """
IN|DT|WDT/CC IN|DT|WDT/IN|NN IN|DT|WDT/JJR|RBR IN|DT|WDT/JJS|RBS IN|DT|WDT/NNP|NNPS IN|DT|WDT/PRP|PRP$
IN|DT|WDT/VBG IN|DT|WDT/VBG|NN IN|DT|WDT/VBP|VB|NN|NNP WDT|WP/PRP|POS|VBZ WDT|WP/VBD""",
            1: """IN|DT|WDT/VBG|NNP WDT|WP/NNS""",
            2: """IN|DT|WDT/VBP|VB|NN|JJ IN|DT|WDT/VBP|VB|NN|RB IN|DT|WDT/VBZ|NN|NNS WDT|WP/JJ""",
            3: """
IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/VBD|VBN|NN|JJ|RB IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBP|VB|NN
IN|DT|WDT/VBZ|NNP WDT|WP/NN""",
            4: """IN|DT|WDT/PRP IN|DT|WDT/RB""",
            5: """IN|DT|WDT/VBZ|NNS WDT|WP/VBP|VB|NN""",
            7: """IN|DT|WDT/MD|NN IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBP|VB""",
            8: """IN|DT|WDT/VBD IN|DT|WDT/VBD|VBN""",
            9: """IN|DT|WDT/MD IN|DT|WDT/VBZ""",
            11: """IN|DT|WDT/VBP""",
        },
        "WP": {
            -5: """WDT|WP/VBP|VB|NN""",
            -3: """WDT|WP/NN""",
            -2: """WDT|WP/JJ""",
            -1: """WDT|WP/NNS""",
            1: """WDT|WP/PRP|POS|VBZ WDT|WP/VBD""",
            2: """WDT|WP/PRP""",
            3: """WDT|WP/VBP""",
            4: """WDT|WP/DT WDT|WP/MD""",
        },
    },
    "tag_word": {
        "CC": {
            -5: """VBP/both""",
            -4: """DT/but NN/either PRP/both VBZ/both""",
            -3: """IN/either""",
            -2: """,/either ,/neither :/both CC/yet VBG/both ^/so""",
            -1: """CC/minus NN/so RB/yet VBD/both VBP/so""",
            1: """IN/both PRP/either SYM/n VB/either""",
            2: """,/yet NN/both NN/plus NNS/both VB/both""",
            3: """:/so ^/yet""",
            4: """,/but""",
        },
        "CD": {
            -6: """DT/one""",
            -4: """WDT/one""",
            -2: """JJ/one""",
            -1: """DT/6-year-old VBP/one WRB/one""",
            1: """VBD/one""",
            2: """VBN/one ^/one""",
            3: """NN/one VB/one""",
            5: """IN/one""",
            6: """RB/one""",
        },
        "DT": {
            -8: """NNS/that""",
            -6: """JJ/that NN/that NNP/that""",
            -4: """-RRB-/that CD/that MD/all NNS/all""",
            -3: """NN/both NN/no NNPS/that VB/no WRB/all""",
            -2: """:/that JJ/all NNS/both PRP/no RB/no VBG/both VBN/that""",
            -1: """,/either PRP/either PRP/that VB/both VBN/all""",
            1: """:/both EX/no IN/both NN/all NN/either RB/that""",
            2: """
"/all ,/neither IN/all NNP/all NNS/no RBR/that RP/all RP/that VB/that VBP/all VBP/no VBP/that VBZ/all
WRB/that""",
            3: """IN/either PDT/that PRP/both VBD/both VBD/that VBG/all VBP/both VBZ/both VBZ/no ^/that""",
            4: """CC/that IN/no VBN/no""",
            5: """PRP/all""",
            7: """TO/that""",
            13: """IN/that""",
        },
        "EX": {
            -3: """VBN/there""",
            -2: """NN/there""",
            -1: """NNS/there RB/there""",
            1: """VBP/there""",
            2: """VBD/there""",
            3: """:/there""",
        },
        "FW": {
            -1: """NNP/vs.""",
            1: """SYM/n""",
        },
        "IN": {
            -6: """CC/so""",
            -5: """TO/that VBD/once VBN/up""",
            -4: """
,/but CD/that IN/that NN/below NN/through NNS/due NNS/that PDT/that PRP/before PRP/like VB/down
VBP/around""",
            -3: """
"/that ,/about ,/down ,/so ,/up CC/about DT/that DT/while IN/due JJR/off NN/that NNP/up VB/along VBD/up
VBG/around VBG/in VBN/down ^/about ^/so""",
            -2: """
DT/about DT/near DT/past IN/as IN/outside IN/over NN/down NN/out NNP/next NNS/past POS/past PRP/around
RB/up VB/as VB/in VB/once VB/over VB/up VBD/down VBD/in VBD/like VBG/down VBG/like VBG/up VBN/before
VBP/over VBP/up VBZ/down VBZ/off""",
            -1: """
,/off CC/as CC/down CC/minus DT/outside IN/around JJ/cause JJ/out JJ/outside JJ/while MD/like NNP/around
NNP/as NNP/down NNP/out NNS/below NNS/since NNS/up PRP/once PRP/over PRP/so RB/after RB/along RB/like
RP/as TO/about VBD/along VBD/off VBD/out VBD/under VBG/behind VBG/cause VBG/off VBN/next VBP/off VBP/on
VBP/out VBP/so VBZ/as VBZ/in VBZ/on WRB/that ^/that""",
            1: """
:/so CC/near CC/that CD/over DT/as NNP/like NNP/over NNP/past NNP/since NNP/through NNP/vs. NNS/outside
PRP/as PRP/up RB/that VB/after VB/around VB/off VBG/along VBZ/out""",
            2: """
,/before ,/out JJ/as NN/like NN/off NN/outside NN/so NNP/about NNP/that NNP/v NNS/in PRP/off VB/that
VBD/that VBG/that VBN/as VBN/over VBN/through VBP/down VBP/that ^/as""",
            3: """
,/like :/that CC/after CC/beyond IN/in NN/along NN/around NNP/along NNS/about NNS/down NNS/off RB/below
RP/on VB/above VB/before VB/past VB/through VBD/behind VBD/outside VBG/past VBZ/like ^/inside ^/once""",
            4: """,/along DT/but NN/about NNS/so PRP/down VBN/around VBN/that ^/along ^/though""",
            5: """JJ/about NNS/like VBN/about""",
            6: """JJ/that NNS/next RB/out""",
            8: """VBG/through""",
            9: """IN/up""",
        },
        "JJ": {
            -8: """JJ/enough""",
            -6: """IN/prime NNS/next RB/further""",
            -5: """DT/failed NN/chief VBG/hard VBZ/long""",
            -4: """
DT/clear DT/leading IN/classified IN/fun IN/german IN/latino IN/record IN/registered JJ/material
NN/general NNP/east NNP/republican NNP/terrorist RB/enough VBG/good VBP/disappointed VBZ/only ^/slepian""",
            -3: """
,/deputy ,/misogynist ,/new CC/very CD/minimum DT/central DT/czech DT/defensive DT/kind DT/landmark
DT/much DT/offensive DT/pretty DT/quality DT/rohingya DT/so-called IN/enjambment IN/first IN/narrative
IN/roughly IN/such JJ/center JJ/conservative JJ/narrative JJ/right JJ/rival MD/likely NN/giant NN/live
NN/outside NNP/democratic NNP/past NNS/activist NNS/outside PRP$/military PRP/opposed RB/committed
RB/fast RB/like RB/limited RB/own VB/democratic VB/national VB/running VB/very VBD/first VBG/north
VBZ/like VBZ/national WRB/long ^/british ^/digital ^/prime ^/united""",
            -2: """
"/little "/new ,/black CC/first CC/lost CC/transgender CD/primary CD/republican DT/6-year-old
DT/conservative DT/content DT/dutch DT/planned DT/right DT/roughly DT/silver DT/swiss IN/blue IN/chief
IN/continued IN/half IN/indian IN/late IN/magic IN/material IN/moving IN/much IN/secret JJ/congressional
JJ/front-runner JJ/low JJ/national JJ/past JJ/republican JJ/second JJ/secret NN/dedicated NN/early
NN/firm NN/official NN/online NNP/black NNP/editorial NNP/left NNP/primary NNP/red NNS/left POS/running
POS/third PRP$/rival PRP$/standing PRP/sure RB/far RB/gone RB/last RB/much RB/planned VB/classified
VB/close VB/closed VB/hard VB/past VBD/close VBD/long VBD/short VBG/past VBG/right VBN/online
VBP/american VBP/engaged VBZ/american VBZ/first ^/european ^/foreign ^/islamic ^/soviet""",
            -1: """
"/ted "/very ,/british ,/cuban ,/further ,/ok ,/south ,/united DT/austrian DT/chinese DT/congressional
DT/developed DT/downtown DT/further DT/irish DT/known DT/libertarian DT/north DT/racist DT/real DT/south
DT/square DT/subject DT/wai IN/alert IN/east IN/gay IN/intent IN/key IN/open IN/south IN/spanish
JJ/activist JJ/average JJ/core JJ/counterpart JJ/cuban JJ/elite JJ/equivalent JJ/future JJ/half JJ/light
JJ/poll JJ/quality JJ/square JJ/worth NN/center NN/concerning NN/executive NN/focused NN/forward
NN/further NN/involved NN/left NN/right NNP/alone NNP/continued NNP/front-runner NNP/official
NNP/presidential NNP/west NNS/firm NNS/further NNS/involved NNS/later NNS/only POS/right POS/second
PRP$/future PRP$/major PRP$/planned PRP$/running PRP/later PRP/used RB/half RB/lost RB/mean RB/only
RB/registered TO/american TO/close TO/present TO/public VB/above VB/alone VB/back VB/left VBD/back
VBD/only VBD/outside VBD/second VBG/black VBZ/challenging VBZ/focused VBZ/kind VBZ/left VBZ/much
VBZ/telling VBZ/wrong WDT/left ^/albright ^/crane ^/full ^/holt ^/inside ^/kaine ^/microsoft ^/neiafu
^/north ^/senate ^/vermont ^/wade""",
            1: """
,/national ,/right CC/chief CC/good CC/later CC/long CC/minus CC/north CD/democratic CD/registered
CD/undocumented DT/anti-trump DT/armenian DT/complex DT/compound DT/expert DT/full-time DT/lesser
DT/level DT/long DT/long-term DT/longtime DT/magic DT/maximum DT/mexican DT/negative DT/nonprofit
DT/nuclear DT/outside DT/presumptive DT/secret DT/sound DT/terrorist IN/armed IN/black IN/future
IN/human IN/individual IN/like IN/official IN/relative IN/republican JJ/executive JJ/good JJ/human
JJ/migrant JJ/next JJ/outside JJ/progressive JJ/terrorist NN/intended NN/late NNP/late NNP/live NNS/open
NNS/past POS/core PRP$/first PRP$/own RB/alone RB/democratic RB/determined RB/easy RB/imagine
RB/surprised TO/further VB/clear VB/united VBD/further VBD/later VBD/public VBG/back VBG/syrian VBN/much
VBN/next VBP/left VBZ/committed VBZ/inevitable VBZ/likely ^/early ^/egyptian ^/local ^/real ^/ryan
^/second ^/sure ^/total""",
            2: """
,/chief ,/closed ,/pro-beijing CC/continued CD/military DT/albanian DT/anti-establishment DT/cuban
DT/current DT/east DT/favorite DT/fifth DT/french DT/gay DT/german DT/giant DT/latino DT/light DT/near
DT/past DT/prime DT/total IN/african-american IN/american IN/australian IN/cuban IN/early IN/japanese
IN/low IN/mass IN/north IN/presumptive IN/primary IN/public IN/so-called IN/veteran JJ/academic
JJ/compound JJ/immigrant JJ/korean JJ/red NN/likely NN/open NN/plus NN/related NNP/first NNP/next
NNP/only POS/deputy POS/first POS/leading POS/national POS/record POS/republican PRP$/favorite
PRP$/primary PRP$/total RB/challenging RB/concerned RB/involved RB/late RB/left RB/opposed RB/related
RB/representative TO/complete TO/light VB/islamic VB/much VB/right VBD/american VBD/like VBG/like
VBN/american VBN/clear VBN/right VBZ/further VBZ/prepared VBZ/right WRB/much ^/following ^/future ^/many""",
            3: """
,/democratic ,/left ,/racist DT/african DT/black DT/classified DT/devastating DT/first DT/major DT/poll
DT/soviet IN/average IN/due IN/general IN/light IN/likely IN/long IN/online IN/outside IN/same-sex
IN/special JJ/african JJ/central JJ/latino JJ/major JJ/military JJ/presidential JJ/primary NN/wrong
NNS/such POS/only POS/public PRP$/public RB/disappointed RB/likely RB/republican RB/used RB/worried
RBR/likely VB/sure VBD/interested VBD/likely VBD/pleased VBD/right VBN/classified VBP/right ^/correct
^/french ^/last""",
            4: """
DT/back DT/extended DT/libyan DT/retired DT/running DT/second IN/executive IN/second JJ/christian
NNS/due POS/past PRP/hard RB/complete RB/interested RB/sure RB/unknown VB/enough VB/surprised VBN/little
VBN/public VBZ/enough VBZ/fine VBZ/gone ^/much ^/pan-democrat""",
            5: """CD/square DT/only DT/saudi IN/close IN/front-runner IN/national PRP$/only VBP/worried""",
            6: """NN/close RB/clear""",
            7: """IN/rival""",
        },
        "JJR": {
            -4: """DT/less VB/harder""",
            -3: """NNS/later RB/earlier""",
            -2: """DT/more NNP/more PRP/better RB/further VBD/lower VBP/less VBZ/further ^/earlier""",
            -1: """
,/further ,/later ,/more CC/transgender DT/higher NN/higher NNS/earlier NNS/further PRP/more RB/more
VB/further VB/higher VBD/further""",
            1: """IN/less NNS/higher TO/further VB/more VB/worse VBG/more""",
            2: """CC/better DT/lesser IN/further JJ/more PRP$/earlier RB/higher RP/more VB/better""",
            3: """DT/further DT/wider IN/better IN/later""",
            4: """CD/more DT/earlier RB/better VBZ/harder""",
        },
        "JJS": {
            -4: """PRP$/most""",
            1: """DT/best IN/most""",
            2: """IN/least VB/best""",
            3: """DT/longest POS/best PRP$/best RB/best""",
        },
        "MD": {
            -3: """IN/may""",
            -1: """IN/need JJ/need PRP/need""",
            1: """NNS/may""",
            3: """,/will NN/will PRP/'d""",
        },
        "NN": {
            -5: """DT/stand IN/front-runner JJ/stop NN/say PRP/feel VBG/home""",
            -4: """
CD/square DT/second IN/close IN/one IN/rival JJ/president NN/address NN/fighting NN/left NN/plus
NNP/caucus NNP/committee NNP/post PRP$/nation RB/unknown TO/comment VBN/public ^/minister ^/pan-democrat
^/secretary""",
            -3: """
"/leave ,/racist ,/right CC/win DT/coalition DT/eighth DT/following DT/founding DT/lesser DT/nominating
DT/running IN/art IN/average IN/information IN/low IN/meeting IN/mine IN/reading IN/special IN/state
IN/translating IN/twitter IN/veteran IN/winning JJ/counsel JJ/end JJ/nominating JJ/party JJ/pay JJ/plan
JJ/report JJ/review JJ/support JJ/working NN/leave NN/rise NN/rule NN/saying NN/showing NN/wrong
NNP/city NNP/offer NNS/hate NNS/matter NNS/rise POS/public POS/third PRP$/politics PRP$/public RB/face
RB/home RB/mind RB/one TO/one TO/vote VB/one VB/spending VBG/north VBN/back VBZ/fine ^/cleveland
^/correction ^/google ^/graham ^/l'enfant ^/look ^/mr. ^/o'malley ^/operating ^/wait ^/york""",
            -2: """
"/look ,/look CC/face CC/look CC/making CC/return CD/military DT/anti-establishment DT/current
DT/favorite DT/fifth DT/giant DT/light DT/magic DT/major DT/surviving DT/total IN/breaking IN/executive
IN/finding IN/hand IN/hope IN/nevada IN/primary IN/same-sex IN/second IN/university JJ/academic
JJ/advocate JJ/coalition JJ/compound JJ/core JJ/immigrant JJ/major JJ/mention JJ/ministry JJ/primary
JJ/red JJ/state JJ/xenophobe NN/act NN/being NN/carrying NN/close NN/following NN/line NN/one NN/take
NN/will NN/working NNP/bank NNP/day NNP/news NNP/press NNP/set NNP/state NNP/street NNP/university
NNS/increase NNS/past NNS/point NNS/voting POS/deputy POS/past POS/record PRP$/primary PRP$/total
PRP/right PRP/talk PRP/work RB/count RB/left RB/north RB/representative RB/show RB/work TO/name
TO/persuade TO/pick TO/run TO/share VB/back VB/right VBD/speaking VBG/back VBN/one VBZ/counting
VBZ/fighting VBZ/right VBZ/taking ^/carson ^/fort ^/george ^/holt ^/kasich ^/mark ^/professor ^/right
^/senator""",
            -1: """
"/good "/president ,/aka ,/black ,/left ,/speaking CC/call CC/chief CC/fight CC/forth CC/good CC/help
CC/march CC/pay CC/turn DT/back DT/black DT/complex DT/expert DT/full-time DT/house DT/landmark DT/level
DT/longtime DT/maximum DT/negative DT/nonprofit DT/nuclear DT/palestinian DT/poll DT/say DT/sound
DT/terrorist IN/course IN/future IN/gay IN/general IN/hearing IN/light IN/magic IN/mass IN/national
IN/north IN/official IN/politics IN/relative IN/republican IN/south IN/talking JJ/cause JJ/future
JJ/good JJ/human JJ/means JJ/migrant JJ/outside JJ/pac JJ/progressive JJ/security JJ/service
JJ/terrorist JJ/year NN/attack NN/calling NN/contest NN/exchange NN/move NN/need NN/run NN/running
NN/set NN/species NN/watch NNP/building NNP/calling NNP/cast NNP/convention NNP/department NNP/hampshire
NNP/hit NNP/left NNP/party NNP/speaking NNP/statistics NNS/cast NNS/need NNS/play NNS/say NNS/saying
NNS/south NNS/think NNS/turn POS/core PRP$/favorite PRP$/major PRP/beat PRP/fight PRP/hope PRP/need
PRP/say PRP/show PRP/thought PRP/understand RB/control RB/fast RB/need RB/pay RB/say RB/vote RB/well
SYM/n SYM/south TO/blame TO/gain TO/pay TO/post TO/resolve TO/strike VB/left VB/past VBD/back VBD/home
VBD/outside VBD/public VBD/right VBG/black VBG/one VBG/right VBN/right VBP/take VBZ/back VBZ/home
VBZ/kind WRB/one ^/albright ^/bill ^/david ^/editor ^/following ^/getty ^/gm ^/johnson ^/kaine ^/miami
^/microsoft ^/murphy ^/norton ^/one ^/sadiq ^/understand ^/verizon ^/wade ^/well""",
            1: """
CC/experience CC/north CD/km DT/compound DT/downtown DT/east DT/fall DT/home DT/matter DT/mogul DT/move
DT/outside DT/past DT/promise DT/racist DT/sea DT/secretary DT/slaying DT/state DT/subject
DT/understanding IN/account IN/c IN/day IN/help IN/intent IN/key IN/public IN/race IN/spending
IN/warning IN/west JJ/activist JJ/average JJ/change JJ/counterpart JJ/equivalent JJ/home JJ/judge
JJ/lady JJ/light JJ/military JJ/need JJ/quality JJ/series JJ/showing JJ/week JJ/while JJ/win JJ/worth
NN/control NN/credit NN/house NN/match NN/offer NN/right NN/speech NN/split NN/store NN/talk NNP/amp
NNP/bill NNP/call NNP/debate NNP/east NNP/front-runner NNP/funding NNP/man NNP/night NNP/official
NNP/red NNP/share NNP/show NNP/v NNS/report POS/right POS/second POS/standing PRP$/future PRP$/running
PRP/kind RB/shot RB/use TO/close TO/exit TO/face TO/light TO/public VBD/hit VBG/cause VBP/one
^/administration ^/brock ^/campaign ^/career ^/climate ^/future ^/history ^/revenue ^/second ^/talk ^/x.""",
            2: """
"/nobody "/today ,/south ./c CC/vote CD/primary CD/say DT/conservative DT/content DT/end DT/feeling
DT/hope DT/learning DT/living DT/right DT/silver DT/view IN/black IN/blue IN/chief IN/east IN/experience
IN/half IN/human IN/linguistics IN/mathematics IN/play IN/policing IN/polling IN/prime IN/town
IN/walking JJ/gun JJ/operating JJ/policy JJ/poll JJ/secretary JJ/spending JJ/start JJ/work NN/bid
NN/campaign NN/care NN/firm NN/meeting NN/rate NN/spending NN/vote NNP/brand NNP/campaign NNP/editorial
NNP/headquarters NNP/home NNP/park NNP/past NNP/rally NNP/series NNP/trading PRP$/fundraising PRP$/home
PRP$/opening PRP$/rival RB/kind RB/move TO/land TO/press TO/release TO/trade VBZ/wrong ^/crane ^/image
^/labor""",
            3: """
,/head ,/misogynist ,/secretary :/well CC/gas CC/south CC/state CC/transgender CD/minimum DT/6-year-old
DT/county DT/defensive DT/left DT/offensive DT/quality DT/south DT/square DT/wai DT/while IN/alert
IN/fighting IN/mainstream IN/material IN/narrative IN/secret IN/turn JJ/center JJ/century
JJ/conservative JJ/half JJ/low JJ/narrative JJ/one JJ/past JJ/right JJ/rival JJ/run JJ/second JJ/trading
JJ/turn JJ/warming NN/bombing NN/chief NN/executive NN/fight NN/giant NN/hearing NN/official NN/rating
NNP/bombing NNP/information NNP/morning NNP/primary NNP/ruling NNP/senator NNP/team NNP/vote
NNS/activist NNS/firm NNS/set POS/home PRP$/act PRP$/call PRP$/military PRP$/standing TO/frame TO/power
TO/request VB/close ^/company ^/facebook ^/file ^/law ^/today""",
            4: """
,/deputy DT/appeal DT/beginning DT/building DT/need DT/north IN/closing IN/enjambment IN/fact IN/fun
IN/hate IN/need IN/top JJ/front-runner JJ/lead JJ/leave JJ/material JJ/square NN/call NN/secretary
NN/show NNP/account NNP/terrorist NNP/win POS/bid POS/running RB/half VBG/good""",
            5: """CC/minus DT/meeting DT/sort NN/general ^/levell ^/manafort""",
            6: """DT/kind IN/record JJ/elite WDT/one""",
            7: """DT/one""",
            8: """PRP$/back""",
        },
        "NNP": {
            -5: """DT/saudi ^/levell""",
            -4: """DT/libyan IN/fact IN/hispanics IN/national IN/top JJ/christian JJ/military NN/secretary""",
            -3: """
,/democratic ,/secretary ,/will DT/african DT/county DT/east DT/soviet IN/black IN/human IN/mainstream
JJ/african JJ/central JJ/century JJ/front-runner JJ/latino JJ/presidential JJ/square NNP/account
NNP/again NNP/airlines NNP/games NNP/information NNP/liberties NNP/morning NNP/senator NNP/statistics
NNP/v RB/republican ^/company ^/french ^/future ^/law ^/look ^/manafort ^/politics ^/second ^/take
^/today ^/watch""",
            -2: """
"/let "/make "/nobody "/today ,/pro-beijing ./c CD/m DT/albanian DT/black DT/clintons DT/compound
DT/cuban DT/french DT/gay DT/german DT/latino DT/prime DT/south DT/square DT/view IN/african-american
IN/american IN/australian IN/cuban IN/executive IN/fields IN/general IN/japanese IN/light IN/public
IN/rival IN/secret IN/thrones IN/town JJ/korean JJ/policy JJ/secretary NN/campaign NN/control NN/open
NNP/affairs NNP/arts NNP/brand NNP/park NNP/share NNP/studies POS/national POS/republican PRP$/lords
TO/boycott VB/islamic VBD/american VBN/american ^/early ^/image ^/labor ^/many ^/pence ^/talk ^/wait""",
            -1: """
"/look "/thank ,/chief ,/national ,/right ,/take CC/north CC/say CC/state CD/democratic DT/anti-trump
DT/armenian DT/beginning DT/chathams DT/devastating DT/first DT/level DT/long-term DT/major DT/mexican
DT/mogul DT/more DT/north DT/poll DT/promise DT/right DT/sea DT/secret DT/secretary DT/state IN/better
IN/c IN/close IN/course IN/day IN/experience IN/first IN/further IN/help IN/individual IN/later IN/least
IN/likely IN/mass IN/material IN/meeting IN/north IN/race IN/record IN/same-sex IN/walking JJ/challenges
JJ/change JJ/elite JJ/executive JJ/gun JJ/judge JJ/lady JJ/lead JJ/leave JJ/low JJ/primary JJ/service
JJ/share JJ/week NN/attacks NN/better NN/bombing NN/causes NN/credit NN/cuts NN/executive NN/fighting
NN/general NN/headquarters NN/house NN/left NN/marks NN/match NN/means NN/official NN/rating NN/remains
NN/rules NN/run NN/speech NN/store NN/will NNP/amp NNP/banks NNP/bill NNP/bombing NNP/call NNP/cast
NNP/forces NNP/goals NNP/have NNP/headquarters NNP/leads NNP/make NNP/man NNP/minors NNP/night
NNP/pirates NNP/plans NNP/primary NNP/projects NNP/rally NNP/resources NNP/rights NNP/sanctions
NNP/services NNP/shares NNP/shot NNP/signs NNP/solutions NNP/speaks NNP/supported NNP/targets NNP/team
NNP/vote NNP/voters NNP/yorkers NNS/closed NNS/feel NNS/firm NNS/increase NNS/may NNS/open NNS/report
NNS/say NNS/set POS/s PRP$/arms PRP$/favorite PRP$/principles RB/democratic RB/gone RB/use TO/release
VB/alone VBG/syrian VBZ/fine VBZ/home VBZ/much VBZ/wrong ^/administration ^/brock ^/campaign ^/career
^/climate ^/correct ^/crane ^/dozens ^/earlier ^/egyptian ^/facebook ^/file ^/following ^/given ^/had
^/history ^/let ^/local ^/maybe ^/much ^/real ^/revenue ^/right ^/sure ^/thanks ^/total ^/understand
^/x.""",
            1: """
"/good "/president ,/british ,/cuban ,/marbles ,/ok CD/minutes DT/austrian DT/brujas DT/chinese
DT/congressional DT/house DT/irish DT/libertarian DT/los DT/magic DT/palestinian IN/spanish IN/veteran
JJ/cuban JJ/pac JJ/security JJ/stop JJ/year NN/center NN/chief NN/exchange NN/live NN/sent NNP/abbas
NNP/campaign NNP/communications NNP/convention NNP/department NNP/james NNP/jones NNP/live NNP/moines
NNP/party NNP/presidential NNP/red NNP/rhodes NNP/s NNP/show NNP/stevens NNP/vegas NNP/west NNP/wilkins
NNP/williams NNP/york NNS/matter TO/american TO/post TO/rise VB/united ^/bill ^/david ^/editor ^/fbi
^/full ^/getty ^/gm ^/house ^/johnson ^/miami ^/murphy ^/neiafu ^/north ^/norton ^/paradis ^/sadiq
^/senate ^/verizon ^/vermont ^/vice ^/wikinews""",
            2: """
"/leave "/little "/meet "/new "/ted CD/republican DT/brookings DT/dutch DT/swiss IN/gay IN/hope
IN/indian IN/latinos IN/massachusetts IN/nevada IN/politics IN/right IN/second IN/university
JJ/coalition JJ/congressional JJ/ministry JJ/national JJ/people JJ/republican JJ/secret JJ/state
JJ/xenophobe NN/contest NN/lines NN/meeting NNP/ackles NNP/ailes NNP/bank NNP/black NNP/day NNP/fields
NNP/islands NNP/markets NNP/savings NNP/sent NNP/series NNP/sessions NNP/street NNP/university NNP/woods
VBG/black VBP/american VBZ/american VBZ/first ^/european ^/foreign ^/islamic ^/kasich ^/mark ^/professor
^/senator ^/soviet ^/ted ^/wade""",
            3: """
,/black ,/new ,/united CC/march DT/central DT/coalition DT/czech DT/landmark DT/rohingya IN/art
IN/information IN/magic IN/may IN/open IN/policing IN/south IN/texas JJ/advocate JJ/core JJ/counsel
JJ/future JJ/party JJ/review NN/act NN/line NNP/angeles NNP/building NNP/city NNP/collins NNP/democratic
NNP/evans NNP/hampshire NNP/hughes NNP/phillips NNP/press NNP/roberts NNP/rogers NNP/state NNP/times
NNP/waters PRP$/major VB/democratic VB/national VBG/north VBZ/national ^/albright ^/british ^/cleveland
^/correction ^/digital ^/google ^/kaine ^/l'enfant ^/microsoft ^/mr. ^/o'malley ^/prime ^/york""",
            4: """
DT/left IN/german IN/latino IN/prime JJ/president NNP/committee NNP/east NNP/girls NNP/post
NNP/republican NNP/springs PRP$/nation ^/carson ^/fort ^/george ^/graham ^/holt ^/minister ^/secretary
^/slepian ^/united""",
            5: """IN/twitter NNP/caucus NNP/news""",
            6: """IN/state""",
        },
        "NNPS": {
            -5: """NNP/series""",
            -4: """NNP/girls""",
            -3: """IN/politics NNP/news NNP/roberts NNP/savings NNP/springs NNP/times NNP/waters""",
            -2: """DT/brookings IN/latinos NNP/evans NNP/islands NNP/lives NNP/markets NNP/woods""",
            -1: """
,/marbles CD/minutes DT/brujas DT/los IN/linguistics IN/texas NNP/abbas NNP/ackles NNP/ailes NNP/angeles
NNP/collins NNP/communications NNP/fields NNP/jones NNP/moines NNP/phillips NNP/rhodes NNP/rogers
NNP/sessions NNP/stevens NNP/vegas NNP/williams NNP/wins""",
            1: """
DT/chathams NN/rules NNP/banks NNP/forces NNP/goals NNP/leads NNP/minors NNP/pirates NNP/plans
NNP/projects NNP/resources NNP/rights NNP/sanctions NNP/services NNP/solutions NNP/speaks NNP/voters
NNP/yorkers PRP$/arms PRP$/principles""",
            2: """DT/clintons IN/fields IN/thrones NNP/affairs NNP/arts NNP/sports NNP/studies PRP$/lords""",
            3: """NNP/airlines NNP/games NNP/liberties NNP/statistics""",
            4: """IN/hispanics""",
        },
        "NNS": {
            -5: """NN/remains NN/works""",
            -4: """JJ/works NN/ends NNP/reports""",
            -3: """DT/wai NN/faces NN/lives NN/means NN/starts NNP/hopes NNP/issues NNP/notes NNP/wins""",
            -2: """
IN/mathematics JJ/elite JJ/leads JJ/people NN/offers NN/rules NNP/leads NNP/loses NNP/plans""",
            -1: """
,/aka CD/km DT/changes IN/texas JJ/series NN/changes NN/marks NN/turns NNP/ackles NNP/ailes NNP/angeles
NNP/calls NNP/evans NNP/headquarters NNP/interviews NNP/phillips NNP/plays NNP/rogers NNP/sessions
NNP/sports NNP/wilkins POS/s PRP/plans ^/paradis ^/wikinews""",
            1: """
DT/claims JJ/moves JJ/reports NN/controls NN/lines NN/polls NN/questions NN/records NN/shares NN/species
NNP/forces NNP/lives NNP/projects NNP/rules NNP/sanctions NNP/savings NNP/series NNP/statistics
NNP/studies VBD/plans ^/dozens ^/thanks""",
            2: """
CD/m CD/states IN/politics NN/debates NN/funds NN/headquarters NN/interviews NN/protests NN/rates
NN/scores NN/strikes NNP/states NNP/talks ^/pence""",
            3: """
,/thanks JJ/challenges JJ/faces NN/costs NN/cuts NN/gains NN/issues NN/plans NN/points NN/reserves
NN/votes NNP/banks NNP/polls NNP/targets NNP/values PRP$/politics ^/politics""",
            4: """JJ/means NN/centers NN/documents NN/projects NN/remarks NN/states NN/studies NNP/shares""",
            5: """NN/reports""",
        },
        "PDT": {
            -4: """"/all IN/both""",
            -3: """DT/quite NN/all NNS/such VBP/all""",
            -2: """PRP/all RB/quite RP/all VBG/all""",
            -1: """IN/all IN/half JJ/half NNS/all VBD/both VBN/all VBP/both""",
            1: """:/both NN/both NNP/all PRP/both RB/half VB/both VBZ/both""",
            2: """VBZ/all""",
            3: """IN/such JJ/all WRB/all""",
            4: """CC/all VBG/both""",
        },
        "POS": {
            -4: """EX/'s PRP/'s""",
            -3: """DT/'s WP/'s""",
            -2: """NNP/s""",
            2: """POS/s""",
            3: """CD/'s""",
            4: """NNS/'s""",
            5: """NN/'s""",
            6: """NNP/'s""",
        },
        "PRP": {
            -3: """RB/one""",
            -2: """NN/'s""",
            -1: """DT/one IN/her IN/one NN/one NNP/'s VBD/one WDT/one WP/'s""",
            1: """VB/her VBG/her VBG/one""",
            2: """WRB/one""",
            3: """IN/mine TO/one VBN/her VBZ/her""",
            4: """VB/'s""",
        },
        "PRP$": {
            -3: """VBN/her VBZ/her""",
            -1: """VB/her VBG/her""",
            1: """IN/her""",
        },
        "RB": {
            -5: """:/so DT/only DT/sort IN/second JJ/about PRP$/only VBN/about""",
            -4: """
CC/all CC/minus IN/up NN/about NN/close NNS/left NNS/no NNS/so PRP$/back PRP/around PRP/down PRP/hard
PRP/up RB/best RB/sure VB/enough VBN/little VBZ/enough ^/though""",
            -3: """
:/there :/well CC/after CC/beyond CC/south DT/back DT/first DT/kind IN/no IN/online NNP/up NNS/about
POS/home POS/only PRP/all RB/below RB/half RB/likely RBR/likely TO/back VB/along VB/before VBD/later
VBD/likely VBD/out VBG/over VBN/away VBN/down VBN/out VBP/out VBP/right VBP/up VBZ/all ^/much ^/once
^/yet""",
            -2: """
,/along ,/before ,/well ,/yet CC/later DT/left IN/early JJ/as JJ/out JJR/off NN/along NN/likely
NN/through NNP/about NNP/all NNP/along NNP/first NNP/home NNP/only NNS/back NNS/down POS/first PRP$/home
PRP/off RB/clear RB/kind RB/late RB/out VB/clear VB/further VB/much VB/off VB/sure VBD/right VBD/there
VBG/through VBG/up VBN/as VBN/clear VBN/no VBN/over VBN/right WRB/much ^/along ^/as ^/well""",
            -1: """
,/south CC/long CC/near CC/north CD/over DT/as DT/east DT/home DT/long DT/north DT/outside EX/no IN/all
IN/better IN/east IN/either IN/likely IN/long IN/outside IN/right IN/south IN/west JJ/all JJ/home
JJ/next JJ/past NN/around NN/down NN/late NN/so NNP/east NNP/hampshire NNP/late NNP/live NNP/over
NNP/since NNP/through NNS/live NNS/matter PRP$/best PRP$/first PRP/as PRP/further PRP/kind PRP/later
PRP/left RB/alone RB/better RB/easy RB/further SYM/n TO/close VB/above VB/after VB/better VB/both
VB/either VB/left VB/over VB/up VBD/both VBD/down VBD/further VBD/outside VBD/up VBG/all VBG/back
VBG/both VBG/off VBG/past VBG/together VBN/back VBN/much VBN/through VBP/down VBP/no VBP/there
VBZ/further VBZ/inevitable VBZ/left VBZ/likely VBZ/together WDT/left ^/inside ^/last ^/vice""",
            1: """
"/very ,/left ,/off ,/out CC/as CC/forth DT/further DT/real IN/around IN/both IN/further IN/half IN/low
IN/over JJ/outside JJ/right NN/better NN/forward NN/no NN/outside NN/right NNP/alone NNP/as NNS/below
NNS/off NNS/only NNS/since NNS/south NNS/there POS/second PRP/better PRP/once PRP/over PRP/so PRP/well
RB/after RB/along RB/last RB/no RB/only RB/over RB/there RB/yet RP/as SYM/south TO/about VB/back
VB/close VBD/home VBD/only VBD/second VBD/under VBG/down VBN/around VBN/up VBP/all VBP/left VBZ/as
VBZ/down VBZ/out VBZ/over ^/early ^/maybe ^/sure""",
            2: """
"/all ,/further CC/first CC/yet DT/about DT/eighth DT/roughly IN/as IN/close IN/late IN/much NN/all
NN/early NN/further NN/later NN/off NN/online NN/there NNP/out NNS/outside PRP/back PRP/right PRP/sure
RB/far RB/much RB/north RB/quite TO/further VB/alone VB/as VB/behind VB/hard VB/once VBD/along VBD/long
VBD/short VBN/all VBN/before VBN/online VBP/around VBP/back VBP/both VBP/so VBZ/home""",
            3: """
,/about ,/aka ,/down ,/either ,/later ,/right ,/so CC/about CC/back CC/down CC/very DT/matter DT/much
DT/pretty DT/quite IN/course IN/hand IN/roughly MD/likely NN/either NN/out NNP/again NNP/further
NNP/left RB/home VB/around VB/together VB/very VBD/away VBD/back VBD/close VBD/first VBD/off VBG/along
VBG/behind VBG/north VBG/right VBN/there VBP/off VBZ/away VBZ/back VBZ/kind VBZ/much VBZ/through ^/about
^/right ^/second""",
            4: """
DT/clear IN/first MD/all NN/below NNP/around NNS/all NNS/later NNS/past PRP/before PRP/no RB/enough
RB/fast RB/up RB/well VBP/over VBZ/only""",
            5: """POS/third VBD/once VBG/hard VBG/home VBZ/long WRB/long ^/so""",
            6: """,/up CC/so NNP/down""",
            8: """JJ/enough""",
        },
        "RBR": {
            -4: """CD/more DT/earlier VBZ/harder""",
            -3: """DT/further DT/wider NNP/further""",
            -2: """CC/better JJ/more NN/later PRP$/earlier RB/higher RP/more TO/further""",
            -1: """
,/later IN/better IN/further IN/later IN/less NNS/higher RB/better VB/better VB/more VB/worse VBG/more""",
            1: """
,/more CC/later DT/higher NN/higher NNS/earlier PRP/further PRP/more RB/more VB/higher VBZ/further""",
            2: """NNP/more VBD/later VBD/lower VBP/less""",
            3: """DT/more PRP/better PRP/later RB/earlier VB/further""",
            4: """DT/less NNS/further RB/further VB/harder ^/earlier""",
        },
        "RBS": {
            -3: """DT/longest POS/best""",
            -2: """VB/best""",
            -1: """DT/best IN/least IN/most PRP$/best""",
            1: """RB/best""",
            4: """PRP$/most""",
        },
        "RP": {
            -5: """IN/up NNP/down VBG/through VBN/around""",
            -4: """NN/off NNS/off RB/out VB/around""",
            -3: """
,/out ,/up IN/in NNP/around PRP$/back RP/on VB/through VB/together VBD/away VBD/behind VBG/along
VBZ/away VBZ/through""",
            -2: """CC/down NN/around NNS/in RB/over RB/up VB/behind VBZ/back""",
            -1: """
,/along CC/back DT/back NN/along NN/out NNP/along NNP/out NNS/down VBD/along VBD/off VBG/behind VBP/off
VBP/over VBZ/out VBZ/over ^/along""",
            1: """DT/up NNS/out NNS/up VB/off VBG/together VBP/on VBZ/down VBZ/in VBZ/on VBZ/together""",
            2: """PRP/up VB/in VB/up VBD/back VBD/in VBG/back VBG/down VBG/off VBZ/off""",
            3: """
NN/down NNS/back VB/back VB/over VBD/down VBG/around VBG/in VBG/over VBN/away VBN/out VBP/around VBP/out""",
            4: """JJ/out VB/down VBD/out VBD/up VBG/up VBN/up""",
            5: """JJR/off VBN/back VBN/down VBP/up""",
            6: """NNP/up PRP/around VB/along""",
            7: """NN/through""",
        },
        "UH": {
            -3: """RB/well VBZ/no""",
            -2: """VBN/no""",
            -1: """IN/no PRP/no PRP/well VB/sure VBP/no ^/sure""",
            1: """NN/no RB/no""",
            2: """,/well NNS/no""",
            3: """VB/no ^/well""",
        },
        "VB": {
            -5: """,/say CC/have NN/call""",
            -4: """NNP/put NNP/win NNS/like PRP/become RB/survive VBZ/become""",
            -3: """
"/have ,/have ,/show CC/do CC/gas CC/pay CC/thank DT/say IN/turn NN/fight NN/need NNP/debate NNP/say
NNS/cast NNS/put PRP$/act PRP/go PRP/identify PRP/leave RB/do RB/put RB/shut TO/frame TO/further
TO/power TO/request VBD/back VBP/come WP/do WRB/do""",
            -2: """
"/meet ,/head CC/back DT/appeal IN/presumptive JJ/leave JJ/take NN/like NN/put NN/rate NN/show NNP/live
NNS/go NNS/have NNS/take PRP/back PRP/get PRP/take RB/come RB/complete RB/exist RB/show TO/complete
TO/land TO/light TO/press TO/trade VBP/become ^/have ^/thank""",
            -1: """
"/thank ,/like ,/put :/have CC/experience CC/march CC/state CC/vote CD/say CD/square DT/cause DT/matter
DT/move DT/need DT/presumptive IN/alert IN/close IN/experience IN/hand IN/hate IN/like IN/long IN/need
IN/open IN/play IN/record JJ/lead JJ/right JJ/run JJ/turn JJ/work NN/act NN/address NN/care NN/contest
NN/run NN/set NN/talk NN/vote NN/watch NNP/call NNP/like NNP/offer NNP/rally NNP/set NNP/vote NNP/york
NNPS/say NNS/come NNS/look NNS/make NNS/move NNS/need NNS/point NNS/report NNS/say NNS/set NNS/tell
POS/bid PRP$/call PRP/better PRP/read PRP/remember PRP/run PRP/understand RB/better RB/call RB/clear
RB/face RB/imagine RB/make RB/see TO/exit TO/face TO/release TO/rise VB/close VBD/close VBN/back
VBP/back VBZ/come WP/support ^/carson ^/correct ^/fbi ^/file ^/fort ^/george ^/graham ^/last ^/manafort
^/second""",
            1: """
"/leave ,/look ,/make CC/call CC/fight CC/put CC/see JJ/win MD/like MD/live NN/attack NN/say NNP/attack
NNP/deal NNS/become NNS/matter PRP/fight PRP/manage PRP/realize PRP/show RB/become RB/cut RB/move RB/own
RB/pay RB/win TO/blame TO/close TO/gain TO/pay TO/present TO/resolve TO/set TO/strike VB/clear VBP/take
^/get""",
            2: """
CC/look CC/win DT/sound JJ/service JJ/stop MD/put NN/leave NN/move NN/offer NNP/do NNS/increase NNS/know
NNS/play NNS/run PRP/beat PRP/believe PRP/talk PRP/work RB/count RB/feel RB/last RB/work TO/boycott
TO/do TO/name TO/persuade TO/pick TO/run TO/share VB/set VBD/like ^/talk""",
            3: """
"/look "/make ,/let -LRB-/see CC/come CC/return CC/say CC/turn JJ/cause JJ/pay JJ/report JJ/support
NN/change NN/control NN/rule NN/take NNP/make NNS/feel NNS/rise PRP/face PRP/feel PRP/seem PRP/want
RB/forget RB/have RB/join RB/like RB/mention RB/need RB/think TO/back TO/have TO/put TO/vote ^/let
^/take ^/understand ^/watch""",
            4: """
"/let ,/take :/do CC/face CC/help CC/let MD/have NN/rise PRP/come PRP/say RB/mind RB/say TO/comment
^/wait""",
            5: """CC/make NNP/cast RB/further""",
            6: """DT/stand ^/look""",
        },
        "VBD": {
            -6: """NNS/killed""",
            -5: """NN/called NN/killed NN/related PRP/attacked""",
            -4: """CC/continued CC/let NNP/quoted NNS/meant PRP/got RB/cited RB/divided VBN/made VBP/had""",
            -3: """
,/let ,/located CC/started DT/proposed IN/pledged IN/published NN/discovered NN/estimated NN/intended
NN/issued NN/made NN/posted NN/taken NNP/added NNP/cast NNP/defended NNP/sent NNS/associated NNS/imposed
NNS/involved NNS/sought PRP/'d PRP/beat PRP/described PRP/worked RB/concerned RB/focused RB/proved
RB/said RB/surprised RB/targeted VBD/found WRB/asked""",
            -2: """
,/described CD/registered DT/estimated DT/said DT/shared IN/failed IN/increased MD/put NN/dedicated
NN/delivered NN/filed NN/focused NN/held NN/offered NN/paid NN/published NN/sent NN/titled NNP/hit
NNP/moved NNP/released NNP/supported NNP/tweeted NNS/created NNS/held NNS/made NNS/needed NNS/seized
NNS/set PRP/argued PRP/failed PRP/had PRP/paid RB/announced RB/charged RB/cut RB/had RB/mentioned
RB/paid RB/proposed RB/respected RB/shot TO/put VB/returned VBP/left VBZ/made""",
            -1: """
"/let "/rigged ,/compared ,/followed ,/left ,/put ,/united CC/lost IN/continued NN/approved NN/bid
NN/launched NN/named NN/needed NN/played NN/set NN/used NNP/led NNP/named NNP/published NNS/aimed
NNS/designed NNS/elected NNS/hit NNS/issued NNS/put NNS/signed POS/failed POS/repeated PRP/meant PRP/set
PRP/told RB/allowed RB/beat RB/built RB/connected RB/left RB/opened RB/opposed RB/recognized
RB/registered RB/told RB/worried VB/closed VBD/called VBD/cut VBD/hit VBP/got VBZ/committed VBZ/created
VBZ/failed VBZ/turned WDT/left ^/facebook""",
            1: """
,/closed ,/died ,/expressed ,/issued CC/killed CC/put CC/said CC/sent CD/pledged DT/failed DT/left
JJ/shot NN/appeared NN/fired NN/ruled NN/said NN/turned NN/worked NNP/cited NNP/concluded NNP/fired
NNP/found NNP/proposed NNP/said NNP/scored NNP/seemed NNP/signed NNP/urged NNS/announced NNS/described
NNS/died NNS/emerged NNS/erupted NNS/failed NNS/had NNS/remained PRP/intended PRP/lost RB/appeared
RB/kept RB/performed RB/produced RB/sent RB/shut RB/voted VBP/told WDT/killed""",
            2: """
,/proposed CC/called CC/received CC/turned NN/asked NN/failed NN/found NN/had NN/involved NN/left
NN/passed NN/told NNP/assured NNP/called NNP/enjoyed NNP/left NNP/shot NNP/started NNS/called
NNS/declined NNS/dropped NNS/left NNS/rolled PRP/continued PRP/needed PRP/tried RB/considered
RB/determined RB/offered RB/pledged RB/pointed RB/reduced RB/served""",
            3: """
"/asked ,/reported ,/warned NN/ended NN/increased NN/put NN/won NNP/threatened NNS/supported PRP/called
PRP/expected PRP/thought RB/involved VBP/said ^/had""",
            4: """
NN/started NN/suggested NN/wanted NNP/continued NNP/opened NNP/reported NNP/set NNS/continued
NNS/increased NNS/joined NNS/revealed PRP/used""",
            5: """PRP/left PRP/opposed RB/put""",
            6: """NNP/backed NNP/put NNS/closed""",
            7: """PRP/estimated""",
        },
        "VBG": {
            -5: """DT/meeting IN/policing""",
            -4: """DT/building IN/closing""",
            -3: """IN/fighting JJ/trading JJ/warming NN/hearing NN/meeting NNP/ruling""",
            -2: """
DT/beginning DT/feeling DT/learning DT/living IN/polling JJ/operating JJ/spending NN/bombing NN/rating
NN/spending NNP/bombing NNP/building NNP/trading POS/leading POS/running PRP$/fundraising PRP$/opening
PRP$/standing RB/challenging""",
            -1: """
DT/devastating DT/running DT/slaying DT/understanding IN/spending IN/walking IN/warning JJ/showing
NNP/funding POS/standing ^/following""",
            1: """
,/speaking IN/hearing IN/talking NN/calling NN/concerning NN/running NNP/calling NNP/speaking NNS/saying
VBZ/challenging VBZ/telling""",
            2: """
CC/making DT/surviving IN/breaking IN/finding IN/moving NN/being NN/carrying NN/following NN/working
NNS/voting VBD/speaking VBZ/counting VBZ/fighting VBZ/taking""",
            3: """
DT/following DT/founding DT/nominating IN/reading IN/translating IN/winning JJ/nominating JJ/working
NN/saying NN/showing VB/running VB/spending ^/operating""",
            4: """DT/leading IN/meeting""",
            5: """NN/fighting""",
        },
        "VBN": {
            -7: """PRP/estimated""",
            -6: """NNP/backed""",
            -5: """DT/left RB/involved VBP/worried""",
            -4: """
DT/extended DT/retired NN/started NN/suggested NN/wanted NNP/opened NNP/reported NNS/closed
NNS/continued NNS/increased NNS/joined NNS/revealed PRP/left RB/interested VB/surprised VBZ/gone""",
            -3: """
"/asked ,/closed ,/reported ,/warned DT/classified NN/ended NN/increased NN/won NNP/continued NNP/put
NNP/threatened NNS/supported POS/bid PRP/called PRP/expected PRP/used RB/determined RB/disappointed
RB/used VBD/interested VBD/pleased VBN/classified VBP/said""",
            -2: """
,/left ,/proposed CC/called CC/put CC/received CC/turned IN/so-called NN/asked NN/failed NN/found NN/had
NN/involved NN/passed NN/told NNP/assured NNP/called NNP/enjoyed NNP/started NNS/called NNS/declined
NNS/dropped NNS/rolled NNS/run PRP/continued PRP/needed PRP/opposed PRP/tried RB/considered RB/offered
RB/pledged RB/pointed RB/put RB/reduced RB/related RB/served RB/worried VB/set VB/united VBZ/prepared
^/ted""",
            -1: """
"/let "/ted ,/died ,/expressed ,/issued ,/put CC/come CC/killed CC/said CC/sent CD/pledged
CD/undocumented IN/armed JJ/run JJ/shot NN/appeared NN/bid NN/fired NN/ruled NN/said NN/turned NN/worked
NNP/cited NNP/concluded NNP/fired NNP/found NNP/left NNP/proposed NNP/said NNP/scored NNP/seemed NNP/set
NNP/shot NNP/signed NNP/urged NNS/announced NNS/become NNS/come NNS/described NNS/died NNS/emerged
NNS/erupted NNS/failed NNS/had NNS/remained PRP/beat PRP/intended PRP/lost PRP/read PRP/thought
RB/appeared RB/kept RB/opposed RB/performed RB/produced RB/sent RB/voted TO/put TO/set VBP/left VBP/told
VBZ/committed WDT/killed ^/had ^/let ^/united""",
            1: """
"/rigged ,/compared ,/followed DT/developed DT/known NN/approved NN/come NN/launched NN/named NN/needed
NN/played NN/run NN/sent NN/split NN/used NNP/led NNP/named NNP/published NNP/sent NNS/aimed NNS/cast
NNS/designed NNS/elected NNS/hit NNS/issued NNS/set NNS/signed POS/failed POS/repeated PRP$/planned
PRP/meant PRP/set PRP/told RB/allowed RB/built RB/come RB/concerned RB/connected RB/opened RB/recognized
RB/shot RB/told VBD/called VBP/got VBZ/come VBZ/created VBZ/failed VBZ/focused VBZ/turned ^/given""",
            2: """
,/described CC/continued CD/registered DT/estimated DT/planned DT/said DT/shared IN/failed IN/increased
NN/delivered NN/filed NN/held NN/offered NN/paid NN/published NN/put NN/titled NNP/moved NNP/released
NNP/tweeted NNS/created NNS/held NNS/made NNS/needed NNS/seized PRP/argued PRP/failed PRP/had PRP/paid
RB/announced RB/become RB/charged RB/had RB/left RB/lost RB/mentioned RB/paid RB/planned RB/proposed
RB/shut RB/surprised VB/classified VB/left VB/returned VBP/become VBP/engaged VBZ/made""",
            3: """
,/located CC/lost CC/started DT/proposed DT/so-called IN/continued IN/pledged IN/published NN/discovered
NN/estimated NN/focused NN/intended NN/issued NN/made NN/posted NN/set NN/taken NNP/added NNP/defended
NNP/hit NNS/associated NNS/imposed NNS/left NNS/sought PRP/described PRP/worked RB/committed RB/cut
RB/divided RB/focused RB/gone RB/limited RB/proved RB/registered RB/respected RB/said RB/targeted
VBD/cut VBD/found VBP/come VBZ/left WDT/left WRB/asked""",
            4: """
DT/failed IN/classified IN/registered NN/dedicated NN/left NN/related NNP/quoted NNP/supported
NNS/involved NNS/meant PRP/got RB/cited VB/closed VBN/made VBP/disappointed VBP/had VBZ/become""",
            5: """NN/called NN/killed PRP/attacked""",
            6: """NNS/killed""",
        },
        "VBP": {
            -5: """CC/make""",
            -4: """:/do MD/have PRP/come""",
            -3: """
-LRB-/see CC/help IN/hate IN/need IN/state NN/change NN/offer NN/put NNP/campaign PRP/face PRP/say
PRP/seem PRP/want RB/become RB/clear RB/forget RB/have RB/join RB/mention RB/say RB/think TO/have""",
            -2: """
,/like ,/take DT/end DT/hope DT/matter DT/need DT/sound JJ/win NN/show NNP/do NNP/make NNP/team NNS/feel
NNS/know NNS/play PRP/believe PRP/better RB/feel RB/move RB/need TO/do""",
            -1: """
"/look "/make ,/head ,/make CC/come CC/face CC/return CC/say CC/see CC/turn CC/vote CD/say DT/appeal
DT/fall DT/stand IN/account IN/enjambment IN/further IN/play IN/rival IN/twitter JJ/advocate JJ/cause
JJ/elite JJ/gun JJ/lead JJ/leave JJ/rival JJ/run JJ/start JJ/turn JJ/work MD/live NN/care NN/come
NN/control NN/exchange NN/move NN/rise NN/split NN/vote NNP/account NNP/attack NNP/caucus NNP/deal
NNP/press NNP/show NNP/state NNS/back NNS/further NNS/like PRP$/call PRP$/own PRP/manage PRP/realize
PRP/set RB/complete RB/cut RB/last RB/mind RB/win VBD/cut VBD/like VBP/back WRB/long ^/get ^/house
^/ryan""",
            1: """
,/look :/have CC/win DT/back DT/cause DT/level JJ/share JJ/stop NN/leave NNP/call NNP/have NNP/hit
NNP/put NNP/share NNPS/say NNS/become NNS/increase NNS/live NNS/look NNS/make NNS/matter NNS/open
NNS/report NNS/run NNS/tell NNS/think NNS/turn PRP/hope PRP/remember PRP/run PRP/work RB/beat RB/call
RB/control RB/like RB/make RB/mean RB/see""",
            2: """
"/thank JJ/mention JJ/take NN/live NN/run NN/watch NNP/debate NNS/cast NNS/come NNS/go NNS/have NNS/move
NNS/point NNS/take PRP/get PRP/take RB/exist RB/own RB/vote WP/support ^/have ^/thank""",
            3: """
"/have ,/have ,/put ,/show CC/do CC/thank JJ/end JJ/plan NNP/say NNS/hate NNS/need PRP/beat PRP/feel
PRP/go PRP/identify PRP/leave PRP/need PRP/read PRP/understand RB/do WP/do WRB/do""",
            4: """
CC/pay DT/say NN/need NN/say NNP/offer NNS/put NNS/say PRP/become PRP/like RB/face RB/show RB/survive""",
            5: """,/say CC/have NN/address""",
        },
        "VBZ": {
            -6: """NNP/'s""",
            -5: """NN/reports""",
            -4: """NN/centers NN/documents NN/projects NN/remarks NN/states NN/studies NNS/'s VB/'s""",
            -3: """
,/thanks CD/'s JJ/faces JJ/means NN/'s NN/costs NN/gains NN/issues NN/lines NN/plans NN/points
NN/reserves NN/votes NNP/banks NNP/hughes NNP/polls NNP/shares NNP/values""",
            -2: """
CD/states IN/massachusetts JJ/challenges NN/debates NN/funds NN/interviews NN/protests NN/rates
NN/scores NN/strikes NNP/states NNP/talks NNP/targets""",
            -1: """
DT/claims JJ/moves JJ/reports NN/controls NN/cuts NN/polls NN/questions NN/records NN/shares NNP/collins
NNP/forces NNP/james NNP/projects NNP/rogers NNP/rules NNP/sanctions NNP/springs NNP/studies VBD/plans""",
            1: """
DT/changes NN/attacks NN/causes NN/changes NN/marks NN/turns NNP/calls NNP/interviews NNP/plays NNP/s
NNP/signs PRP/plans""",
            2: """JJ/leads NN/offers NN/rules NNP/leads NNP/lives NNP/loses NNP/plans""",
            3: """DT/'s NN/faces NN/lives NN/starts NNP/hopes NNP/issues NNP/notes""",
            4: """EX/'s JJ/works NN/ends NN/means NNP/reports NNP/wins PRP/'s WP/'s""",
            5: """NN/works""",
            7: """NN/remains""",
        },
        "WDT": {
            -10: """IN/that""",
            -6: """CC/that""",
            -5: """VBD/that""",
            -4: """VB/that VBP/that""",
            -3: """RB/what TO/that""",
            -2: """CC/whatever RB/that RBR/that RP/that VB/what VBG/that VBN/that VBP/what ^/that""",
            -1: """"/what WRB/that""",
            1: """PDT/that PRP/that ^/whatever""",
            2: """VB/whatever""",
            3: """"/that DT/that NNPS/that""",
            4: """-RRB-/that NNP/that""",
            7: """CD/that""",
            8: """NN/that""",
            12: """NNS/that""",
        },
        "WP": {
            -2: """VB/whatever""",
            -1: """^/whatever""",
            1: """"/what""",
            2: """CC/whatever VB/what VBP/what""",
            3: """RB/what""",
        },
    },
    "word_next": {
        "CC": {
            -4: """but/TO either/NN|RB so/PRP yet/,""",
            -3: """both/NNS both/NNS|NNP both/VBD|VBN both/VBP but/VBP|VB|NN either/. either/NN""",
            -2: """but/CD so/IN|DT|WDT so/NNP yet/IN""",
            -1: """both/IN|RP both/VBZ|NNS but/DT minus/CD so/IN|RB so/JJ so/JJ|RB so/RB""",
            1: """but/IN""",
            2: """both/NN|JJ but/JJ but/RB either/IN|RP neither/NNP so/EX|RB""",
            3: """both/NNP but/VBD|VBN either/DT either/VBG neither/PRP so/NN""",
            4: """both/DT""",
        },
        "CD": {
            -7: """one/MD""",
            -4: """one/VBD|VBN one/VBZ""",
            -3: """one/JJR one/PRP one/PRP|POS|VBZ one/VBP|VB|NN|JJ""",
            -2: """one/DT one/NN|JJ one/VBD|VBN|JJ one/VBZ|NNS""",
            -1: """one/IN|DT|WDT one/TO""",
            2: """ii/, one/IN|RP one/IN|RP|RB one/JJ""",
            3: """one/CC""",
            4: """6-year-old/NN one/IN one/NNP one/VBP|VB|NN one/VBP|VB|NN|RB""",
            9: """one/NN""",
        },
        "DT": {
            -9: """all/DT that/PRP""",
            -7: """all/PRP$""",
            -6: """both/DT that/DT|PDT|RB""",
            -5: """no/. no/JJR|RB|RBR that/NNS that/NNS|NNP""",
            -4: """all/IN|RB all/IN|RP|RB no/TO that/NNP that/VBD|VBN|JJ that/VBG that/VBP""",
            -3: """
all/IN|DT|WDT all/IN|RP both/JJ both/NN both/NNP either/. neither/PRP no/, no/VBP|VB|NN|RB that/NNPS
that/NNP|NNPS that/PRP$ that/VBG|NNP""",
            -2: """
all/IN all/PRP|PRP$ all/VBD|VBN|JJ both/NN|JJ neither/NNP that/" that/DT that/IN|RP that/RB""",
            -1: """
all/NNS|NNP all/NN|NNP either/DT either/VBG no/JJR|RBR that/CD that/DT|PDT|CC|RB that/EX|RB that/IN|NN
that/JJR|RBR that/JJS|RBS that/NN|JJ|NNP that/PRP|PRP$ that/VBD|VBN that/VBG|NN that/VBZ|NNP
that/VBZ|NNS""",
            1: """
all/. all/NN all/VBD|VBN all/VBZ|NNS no/JJ no/VBP|VB|NN|NNP no/VBZ|NNS that/NN|JJ that/VBP|VB|NN|JJ
that/VBZ that/WDT|WP""",
            2: """
all/JJ|NNP both/IN|RP both/VBD|VBN no/JJ|NNP no/NN|NNP no/VBP|VB|NN|JJ that/PRP|CD|NN that/TO that/VBD
that/VBP|VB|NN|NNP that/VBZ|NN|NNS""",
            3: """
all/CD all/NNP all/NNPS both/IN both/NNS both/NNS|NNP both/VBP both/VBZ|NNS no/NNP no/NNS no/NN|JJ
no/PRP|CD|NN no/VBP|VB|NN that/CC that/IN that/IN|RB that/IN|RP|RB that/JJ that/MD that/NN|JJ|RB
that/NN|NNP that/VBP|VB|JJ""",
            4: """either/NN|RB no/NN that/VBP|VB|NN that/VBP|VB|NN|RB""",
            5: """either/NN that/PRP|POS|VBZ""",
            6: """that/NN""",
            7: """that/. that/NN|RB""",
        },
        "EX": {
            -4: """there/PRP""",
            -2: """there/, there/. there/CC there/IN there/IN|RP""",
            -1: """there/$END there/IN|RB""",
            1: """there/MD|NN there/VBP|VB""",
            2: """there/MD""",
            3: """there/PRP|POS|VBZ there/VBD""",
            4: """there/VBP""",
            5: """there/VBZ""",
        },
        "FW": {
            -2: """vs./NNP""",
            -1: """de/NNP""",
            2: """et/NN|FW""",
        },
        "IN": {
            -13: """that/MD""",
            -10: """after/DT|PDT|RB that/VBZ""",
            -9: """about/CD that/PRP|POS|VBZ that/VBD""",
            -8: """as/VBP|VB|JJ|RB that/VBP|VB""",
            -7: """about/DT as/JJ|RB over/TO that/MD|NN that/VBD|VBN that/VBP up/DT""",
            -6: """as/NN|RB|UH that/VBP|VB|NN that/VBP|VB|NN|RB though/,""",
            -5: """as/RB in/IN|RP in/TO inside/IN like/TO over/IN up/CD""",
            -4: """
about/$ around/IN as/JJ as/NN|JJ|RB before/, behind/IN off/IN off/NNS on/TO over/. over/CC over/RB
past/NNS that/NN|RB that/VBD|VBN|JJ that/VBZ|NNS that/VBZ|NN|NNS""",
            -3: """
about/PRP about/PRP|CD|NN about/RB behind/, below/: but/VBD|VBN cause/IN down/CD in/IN on/IN|RP once/JJ
once/VBD once/VBD|VBN out/DT over/DT|PDT|RB over/EX|RB so/JJ so/JJ|RB that/VBD|VBN|NN|JJ|RB
that/VBD|VBP|VB|VBN|NN that/VBP|VB|NN|JJ that/VBZ|NNP up/RB up/VBG|NN""",
            -2: """
about/NN|NNP as/JJ|RB|NNP as/NN|RB|UH|NNP as/RB|NNP as/VBD|VBN|JJ before/. behind/. but/JJ but/RB
down/RB in/: in/VBD|VBN like/IN off/, on/CD on/JJ|RB on/RB once/NNP out/EX|RB out/NNP over/, so/RB
that/. that/CC that/NN|JJ|RB that/RB that/VBP|VB|JJ through/IN up/PRP$""",
            -1: """
around/. around/CC but/IN down/IN down/IN|RB next/NN next/NN|NNP off/$END off/. off/PRP$ off/RB out/,
out/. out/WRB outside/NNS past/, that/IN|RP|RB that/TO that/VBP|VB|NN|NNP through/, up/IN|DT|WDT up/NN
up/VBG""",
            1: """
about/WRB above/DT|PDT|RB after/CD after/NNP around/PRP around/PRP$ as/NN as/PRP as/PRP|CD|NN behind/DT
but/DT in/VBG in/VBZ|NNS like/DT like/NNS off/TO on/. outside/NN over/JJ past/NN past/VBP|VB|NN so/NN
that/NN|JJ that/NN|JJ|NNP""",
            2: """
about/JJ after/RB along/IN around/, as/EX|RB as/NNP as/NNPS as/VBD as/VBP|VB before/NNP behind/PRP
but/CD cause/PRP in/JJ|NNP minus/CD near/NNP on/NNS on/NN|JJ on/PRP on/VBP|VB|NN over/$ over/CD over/NNP
over/VBZ|NNS past/CD past/JJ past/NNP since/CD that/DT|PDT|CC|RB that/IN|NN that/JJ that/JJS|RBS
that/PRP|CD|NN that/PRP|PRP$ that/VBG|NN that/VBG|NNP that/WDT|WP through/NNP through/PRP$ under/JJ
up/EX|RB vs./NNP""",
            3: """
about/: about/NN|JJ around/DT around/NNP as/" as/NN|NNP as/VBD|VBN as/VBZ before/VBG|NN behind/NNP
but/VBP|VB|NN in/CD in/JJ|RB in/VBP|VB|NN|NNP inside/DT like/NNP on/NNP on/NNS|NNP outside/NNP
since/VBP|VB|JJ|RB that/CD that/IN|CC|RB that/JJR|RBR that/JJ|NNP that/NNPS that/PRP$ up/IN while/IN|RP""",
            4: """
about/NNS|JJ above/CD as/DT as/IN|RP as/TO but/TO down/DT due/TO outside/DT over/NN so/NNP so/PRP
that/DT that/IN that/IN|DT|WDT that/JJ|NN that/NNP that/NNP|NNPS that/NN|NNP through/DT up/CC""",
            5: """down/TO over/NNS so/IN|RB that/IN|RB that/NNS that/PRP that/VBG""",
            6: """
as/IN on/NN|NNP once/PRP over/VBG|NN that/DT|PDT|RB that/EX|RB that/IN|RP that/NNS|NNP up/.""",
            7: """that/" """,
            8: """about/, so/IN|DT|WDT""",
            9: """about/.""",
            12: """out/IN""",
            13: """up/TO""",
        },
        "JJ": {
            -7: """total/IN""",
            -6: """african/NNPS alone/, congressional/JJ|NNP latino/NNS primary/. such/DT""",
            -5: """
alternative/TO central/NNP close/IN core/NNS democratic/JJ|NNP democratic/NNS|NNP democratic/NN|JJ|NNP
democratic/NN|NNP key/TO long/IN|RB mainstream/NNPS mainstream/NNS military/. much/JJR presidential/NN
pretty/NN|JJ republican/, rival/, short/IN top/IN""",
            -4: """
alleged/NN american/NNP american/NNP|NNPS black/. due/TO european/NNP first/, following/NNS future/.
hard/, kind/IN limited/TO long/. long/RB long/VBD|VBN much/JJR|RBR much/VBP|VB|JJR|RB|RBR
national/NN|JJ|NNP new/VBP|VB|NN|RB|NNP next/. official/VBD|VBN online/. only/CD overseas/,
presumptive/JJ|NNP primary/TO prior/TO record/NN republican/IN retail/NN very/JJ""",
            -3: """
6-year-old/NN adult/NNS african/NNP american/JJ|NNP applied/TO average/IN average/IN|RP back/IN
black/NNP challenging/, chief/, closed/. closed/IN convinced/IN|DT|WDT democratic/NNP deputy/NN
disappointed/IN enough/. executive/, executive/IN executive/NNP failed/TO fellow/IN firm/NNP first/IN|RP
first/VBD|VBN forced/TO further/. giant/NNP good/NN|NNP half/IN hillary/NNP intended/TO late/IN|RP
late/VBP|VB|JJ|RB latino/NN lead/IN left/IN likely/VBP|VB|NN lobbyist/CC mass/VBG|NN mass/VBZ|NNS
minus/CD much/CC muslim/NNPS net/VBD next/TO north/NNP online/, only/IN|RB past/VBZ prepared/IN
primary/, primary/VBZ pro-clinton/JJ promising/TO public/, registered/NNS right/CC right/RB second/JJS
spanish-language/NN surprised/IN syrian/JJ|NNP ted/VBD|VBP|VB|NN|NNS|NNP very/JJ|RB white/VBP|VB|NN|NNP
worried/IN|DT|WDT""",
            -2: """
american/. black/NNP|NNPS british/NNP challenging/NNP chief/IN close/DT coming/. coming/IN
conservative/. core/NN cuban/VBD|VBN dedicated/TO divided/IN east/JJ east/NNP first/CC free/NNS
front-runner/IN full/NNP further/, further/VBD|VBN good/NNS hard/NN human/VBZ|NNS intent/TO involved/,
kazakh/NN last/, lead/$END lead/IN|RP likely/VB live/IN|RP long/VBD|VBN|JJ loved/NNS major/NN|JJ
married/IN|RP military/CC minimum/VBP|VB|NN much/PRP muslim/, national/NN|NNP new/JJ|NNP north/SYM
official/, official/IN only/NNP only/VBZ|NNS outside/DT overseas/. pan-democrat/NNP past/.
pilot/VBP|VB|NN pop/NN potential/TO present/DT primary/$END primary/: primary/IN primary/IN|RP
primary/VBD prime/NN|NNP pro-beijing/NN public/. republican/NNP right/$END right/TO roughly/CD round/IN
second-place/VBP|VB|NN second/VBZ secret/NNP slepian/, so-called/JJ so-called/NNP soviet/NNP spanish/,
sure/DT transgender/NNS united/NN|NNP very/NN|JJ whole/. worth/IN wrong/,""",
            -1: """
above/CD activist/CC affiliated/IN back/. back/CC back/IN|RP bound/TO center/IN center/VBZ chief/NNP
christian/NNP classified/, close/, coming/NNS continued/TO dark/, developed/NN downtown/, east/. east/CC
eastern/NNP engaged/IN|RP failed/NN fast/. fellow/NN firm/, first/IN first/VBD focused/IN|RP
following/NNP free/NN front-runner/. front/, further/IN general/. general/NNP good/, great/NNP half/DT
half/IN|RB hillary/VBZ iodine/NN late/. later/. lead/. left/$END left/CC level/IN light/IN light/TO
like/, like/JJ like/NNP like/NNS little/NNP live/IN locked/IN|RP long/VBN lost/. lost/NN lost/VBP|VB|NN
marked/VBN|JJ middle/IN military/, military/VBZ national/JJ|NNP new/NNP new/NNS|NNP new/VBP|VB|NN|NNP
northern/NNP only/IN open/NN outside/IN outside/NNP past/, plenty/IN plus/CC port/IN post/, potential/IN
public/CC public/PRP|POS|VBZ right/IN|RP right/VBZ running/. south/, south/CC south/IN south/NNP
southern/NNP super/NNP sure/PRP threatened/TO united/NNPS used/. used/IN used/NN very/VBP|VB|NN|JJ
west/VBP|VB|NN""",
            1: """
african/JJ|NNP alone/IN anti-establishment/NN appealing/TO arab/NNPS armed/NN back/NN black/VBZ|NNS|NNPS
brief/NN british/NN british/NNS chief/JJ chief/NN chinese/JJ chinese/VBZ|NNS christian/NN civilian/NNS
clean/NN close/VBZ|NNS commercial/NN conservative/NNP easy/IN executive/NN firm/IN first/VBP|VB|NN|NNP
free/TO future/NNS gay/, general/NNS good/. great/NN high/IN hopeful/NNP independent/NNP independent/NNS
jewish/NN|NNP key/JJ|NNP late/NN leading/JJ left/IN|RP|RB lesser/NN light/NNS like/TO long-term/NN
mexican/NN much/IN|RB new/NN|NNP new/VBZ|NNS|NNP nuclear/NN open/DT opposed/TO original/VBP|VB|NN
overall/NN past/NNP past/NNS past/VBP|VB|NN planned/VBP|VB|NN potential/NN preferred/NN registered/NNPS
representative/IN republican/NNP|NNPS single-payer/NN such/NNS such/VBZ|NNS transgender/NN welcome/NN
west/NNP worth/IN|RB""",
            2: """
afghan/NN albanian/NNP alternative/NNS american/NN|JJ american/VBP|VB|NN associate/NN back/NNS black/,
chief/VBP|VB|NN close/CC communist/NN conservative/NNS correct/. cuban/NNP cuban/NNS czech/NNP
dedicated/NNS democratic/VBP|VB|NN democratic/VBZ|NNS detailed/VBZ|NNS double/NNS early/VBP|VB|NN east/,
east/IN|RP|RB enough/VBP|VB|NN|JJ executive/VBP|VB|NN first/JJ|NNP first/NN|JJ first/NN|NNP
first/VBZ|NNS free/VBP|VB|NN gay/NNS good/NN hard/TO impressed/IN iranian/NNP late/CD late/IN lead/NN
left/, liberal/CC like/IN limited/NN little/TO live/. long/NN major/NNP major/VBP|VB|NN male/NNS much/.
much/DT muslim/NNS next/NNP next/NN|NNP north/JJ|NNP ok/. only/VBD|VBN outside/NN outside/NNS
pan-democracy/NN past/VBZ|NNS pleased/IN populist/VBP|VB|NN potential/NNP preferred/VBZ|NNS
public/VBZ|NNS rebel/NNS relative/TO russian/NNP scared/. second/IN|RP second/PDT|NN|JJ|RB spanish/NN
split/IN|RP square/NNS sure/. sustained/NN sweeping/VBP|VB|NN terrorist/NNS terrorist/VBP|VB|NN
top/NN|JJ united/NNP wrong/IN""",
            3: """
alone/IN|RP american/NNS|NNP arab/NNS armed/VBZ|NNS chemical/NNS chinese/NN classified/NN clear/,
close/NNS closed/NNS conservative/NN continued/NN current/CC dead/. democratic/JJ democratic/NN
determined/TO early/CD early/NN early/NNP early/VBG|NN early/VBZ|NNS easy/TO european/NN fellow/NNP
following/NN french/NNP further/CD further/VBZ|NNS future/VBZ|NNS gone/. greek/NN hard/VBP|VB|NN high/NN
hispanic/NN involved/IN|RP israeli/NNP key/NN known/TO korean/NN later/NN latin/JJ|NNP long/VBP|VB|NN
long/VBZ|NNS low/NN major/NN|NNP mass/NNS mexican/NNP middle/NN military/NNS military/NN|NNP
military/VBP|VB|NN mired/IN|RP much/NN much/NNP muslim/NN narrative/CC national/NN native/NNP next/NN
official/NN official/VBP|VB|NN past/JJ past/NN potential/VBZ|NNS present/IN|RP present/NN primary/NNP
prime/NN public/VBG|NN public/VBP|VB|NN real/. republican/JJ secret/" such/JJ top/JJ|NNP top/VBZ|NNS
very/NN western/NNS whole/NN whole/NN|NNP wrong/.""",
            4: """
american/NN chief/NN|JJ chinese/NN|JJ clear/IN|DT|WDT close/TO concerned/IN democratic/CC devoted/TO
executive/NNS first/JJ first/VBZ further/NN further/NNS general/NN inclined/TO islamic/NN last/. last/NN
last/NNP likely/JJ|NNP little/JJR|RBR major/NN militant/NN military/VBZ|NNS net/NN pleased/TO
primary/VBZ|NNS public/NN related/TO republican/CC republican/VBG|NN retired/NNP right/NN satisfied/IN
second/IN second/NN second/VBP|VB|NN short/, sure/, syrian/NNP third/NN top/CD total/NN total/NNS
undocumented/NNS""",
            5: """
american/NNS commanding/VBP|VB|NN|JJ concerned/IN|RB contrary/TO cyber/NN future/NN human/NNS late/NNP
left/NN long/CC material/. military/NN only/NN|RB past/CD prepared/TO public/NNS republican/VBP|VB|NN
top/NNP very/VBP|VB|NN""",
            6: """
fine/, light/VBP|VB|NN primary/NNS primary/VBP|VB|NN republican/NN republican/NNS subject/TO top/NNS""",
            7: """likely/TO much/IN only/JJ poll/NNS right/. right/NNS top/NN""",
            8: """interested/IN|RP long/NNS much/VBZ primary/NN""",
            10: """south/JJ|NNP""",
        },
        "JJR": {
            -6: """longer/IN more/RB""",
            -5: """more/RB|NNP""",
            -4: """closer/TO less/JJ more/JJ more/VBD|VBN|JJ more/VBG|JJ more/VBP|VB|JJ transgender/NN""",
            -3: """earlier/, earlier/DT more/VBD|VBN""",
            -2: """earlier/IN|RP further/, less/VBD|VBN|JJ""",
            -1: """
deeper/IN earlier/. further/IN harder/IN later/, later/. later/IN|DT|WDT later/VBD|VBN more/IN|VBP|VB|JJ
more/JJ|RB""",
            1: """
better/. better/NN further/NNS further/VBZ|NNS less/. lesser/NN more/$END more/VBG|NN transgender/NNS""",
            2: """
better/NNS better/VBP|VB|NN less/IN lower/VBZ|NNS more/. more/VBP|VB|NN more/VBP|VB|NN|NNP""",
            3: """better/IN earlier/NNP earlier/VBP|VB|NN more/, more/IN more/NNP worse/.""",
            4: """later/NNS more/NN more/NNPS more/NNS|NNP more/VBZ|NNS""",
            5: """further/NN more/NNS more/TO""",
        },
        "JJS": {
            -5: """least/$""",
            -4: """most/RB most/VBD|VBN""",
            -3: """best/VBD|VBN|JJ least/CD least/PRP|CD|NN most/JJ most/JJ|RB most/VBG|JJ""",
            -2: """most/VBD|VBN|JJ most/VBP|VB|JJ most/VBP|VB|NN|JJ""",
            -1: """best/. best/IN|RP best/VBN|JJ""",
            1: """least/IN|RP most/NNPS most/VBZ|NNS""",
            2: """best/IN most/JJ|NNP""",
            3: """best/NN best/NNS most/NN most/NNP most/NNS""",
            4: """best/TO""",
        },
        "MD": {
            -3: """may/CD""",
            -1: """need/IN need/TO""",
            1: """'d/VB may/VBP|VB|NNP will/JJ|RB""",
            2: """'d/VBP|VB need/VBP|VB|NN""",
            3: """'d/IN|VBP|VB|JJ 'd/VBP|VB|NN""",
        },
        "NN": {
            -8: """primary/NN""",
            -7: """one/NN past/CD poll/NNS top/NN""",
            -6: """primary/NNS primary/VBP|VB|NN right/NNS right/RB state/TO""",
            -5: """
access/CC campaign/TO future/NN head/IN|RP material/. military/NN office/IN opening/VBP|VB|NN past/JJ
place/, president/IN president/VBP|VB|NN|RB|NNP public/NNS state/$END""",
            -4: """
being/VBD|VBN campaign/IN chief/NN|JJ course/PRP defeat/NNP executive/NNS general/NN hearing/IN|RB
hit/NNP human/NNS lady/, light/NNS major/NN man/IN militant/NN military/VBZ|NNS morning/NNP net/NN
nominating/NN note/IN|DT|WDT one/VBP|VB|NN|RB party/$END past/NN pay/NN planning/TO
president/VBP|VB|NN|JJ|NNP president/VBP|VB|VBN|NN|JJ|NNP primary/VBZ|NNS public/NN right/IN|RB right/NN
secretary/IN sign/IN|RP|RB state/VBD stay/IN|RP subject/TO support/DT support/NN surviving/NN talk/TO
think/IN top/CD top/NNS total/NN try/TO turn/IN|RP understand/IN|DT|WDT university/IN vote/IN welcome/NN""",
            -3: """
back/NNP beginning/IN|RP bill/NNP black/, black/CC calling/IN|RP campaign/IN|RP campaigning/IN
chemical/NNS clean/NN conservative/NN control/. current/CC cyber/NN draw/IN|RP end/IN|RP|RB fight/,
fighting/TO fine/, flow/IN focus/IN|RP guess/PRP help/VBP|VB hope/TO key/NN lead/NN listen/TO
living/IN|RP look/IN|VBP|VB|JJ march/IN medicare/IN mention/NNP middle/NN military/NNS move/. move/RB
native/NNP official/NN official/VBP|VB|NN one/CC one/IN one/MD one/NNP pay/IN politics/.
potential/VBZ|NNS present/NN president/NNP public/VBG|NN public/VBP|VB|NN rally/IN|RP|RB s/NN saying/,
second/IN set/TO showing/IN|DT|WDT south/NNP stand/IN|RP|RB state/NN|NNP staying/IN|RP stop/IN take/NNP
talking/IN|RB top/JJ|NNP top/NNP top/VBZ|NNS total/NNS use/NNS use/NN|JJ voting/IN west/IN while/IN|RP
whole/NN win/CD work/IN|RP work/TO wrong/.""",
            -2: """
abstract/. aim/TO alternative/NNS assured/IN award/IN call/PRP campaign/$END cause/PRP check/IN|RP
claim/IN|DT|WDT close/CC combat/DT commanding/VBP|VB|NN|JJ comment/IN|RB communist/NN conservative/NNS
contrary/TO control/DT counter/TO county/, debate/VBP|VB|NN divide/. executive/VBP|VB|NN favor/NNP
fight/IN following/NN future/VBZ|NNS gun/VBP|VB|NN head/TO high/IN|RP hold/IN|RP hold/NNS hope/PRP
killing/VBG|NN leave/. left/CC left/NN lesser/NN light/VBP|VB|NN linguistics/. listening/TO look/,
major/VBP|VB|NN male/NNS matter/WDT|WP matter/WRB military/VBP|VB|NN month/IN|RP move/IN|RP
need/VBP|VB|NN one/IN|RP|RB one/PRP|POS|VBZ one/VBP|VB|NN pan-democracy/NN past/VBP|VB|NN plan/TO
politics/CC poll/IN populist/VBP|VB|NN port/IN potential/NNP present/IN|RP prime/NN public/VBZ|NNS
rise/. running/. running/DT say/, say/PRP saying/IN|DT|WDT secret/" server/IN shooting/NNS show/PRP
south/IN speaking/IN split/IN|RP stand/IN|RP start/IN state/, statement/$END step/IN|RP|RB stop/VBG|NN
support/NNP take/VBP|VB|NN talking/TO terrorist/NNS terrorist/VBP|VB|NN third/NN top/NN|JJ tweet/NNP
vice/NN|NNP wall/NN|NNP wish/PRP work/, work/CC working/IN working/IN|RP worry/IN|DT|WDT xenophobe/,""",
            -1: """
6-year-old/NN account/, account/IN address/DT anti-establishment/NN appeal/TO appealing/TO associate/NN
attack/DT back/DT back/NN back/RB backing/NNP bid/. black/NNP brief/NN call/IN|RP call/NNP campaign/,
campaigning/IN|RP care/, care/IN|RB cast/DT chief/JJ chief/NN chief/VBP|VB|NN civilian/NNS close/NNS
close/TO commercial/NN conservative/NNP contact/IN convention/$END cut/, david/NNP demonstrate/IN|DT|WDT
devine/VBD|VBN east/IN east/IN|RP|RB east/NNP editor/PRP|POS|VBZ executive/NN experience/IN|RP face/JJ
fast/. fellow/NNP figure/CD firm/IN following/PRP$ future/NNS gay/, general/NNS getty/. giving/NN good/.
half/DT hate/NN help/PRP help/VBP|VB|NN home/IN hopeful/NNP independent/NNP independent/NNS kind/IN
left/TO liberal/CC long-term/NN marco/NNP market/CC matthew/NNP narrative/CC national/JJ|NNP
national/NN|NNP need/TO nominating/VBZ|NNS north/IN north/NNP nuclear/NN offer/, one/IN|RP one/TO
opening/IN|RP|RB original/VBP|VB|NN outside/IN outside/NN past/NNP past/VBZ|NNS planning/IN potential/NN
pressure/NNP primary/NNP prime/NN|NNP question/NNP rally/IN|RP read/IN read/IN|RP reading/IN report/TO
resign/IN result/IN returning/TO run/, run/IN|RP running/IN|RP say/NN second/, second/JJS second/NN
second/PDT|NN|JJ|RB second/VBP|VB|NN secret/NNP set/IN|RP set/IN|RP|RB show/IN|DT|WDT show/NNP
single-payer/NN speaking/IN|RP square/NNS standing/IN stay/CC strike/. support/. switch/TO take/IN|RP|RB
take/PRP$ talk/IN think/IN|DT|WDT think/PRP thought/TO turn/IN|RP|RB understand/$END university/,
voting/IN|RP wait/IN way/IN|RP|RB way/RP|VBP|VB|NN|JJ|RB well/, will/JJ|RB win/DT work/IN worry/IN|RB
worth/IN|RB york/VBZ""",
            1: """
activist/CC age/CD air/VBP|VB|NN air/VBZ|NNS approach/TO assault/NNS attack/$END attack/IN|RP
beginning/, bid/IN broadcast/IN|RP brock/NNP call/CC career/$END caucus/NN center/IN|RP charter/NNS
chief/IN close/, course/, dark/, deal/, deal/TO east/CC experience/CC fellow/NN firm/, front-runner/.
gas/NNS general/. general/NNP gun/NNS half/IN|RB headquarters/IN|RP hit/IN hope/DT inside/IN lead/.
lead/IN left/IN light/TO line/IN map/IN matter/. meaning/CC middle/IN military/, military/VBZ minus/CD
move/DT nation/PRP|POS|VBZ need/. nominating/VBP|VB|NN offering/NN one/RB one/VBD|VBN one/VBZ
opening/VBZ|NNS operating/VBP|VB|NN phone/VBP|VB|NN playing/IN|RP politics/: post/, potential/IN
power/CC public/CC question/. rating/IN reason/PRP representative/IN revenue/VBD right/. right/VBZ
ruling/. run/. s/NNP say/IN second/IN|RP set/IN share/NNS spending/VBZ|NNS stand/IN standing/IN|RP
support/, talking/VBP|VB|NN trade/VBZ|NNS transgender/NNS view/PRP visit/IN voting/VBZ|NNS walk/IN|RP|RB
west/NNP work/VBZ|NNS x./$END""",
            2: """
a.m./$END back/, ban/IN|RP bank/, broadcast/NN c/. campaign/. catch/IN|RP|RB cause/IN center/IN
center/VBZ company/VBZ|NNP conservatism/. conservative/. core/NN cruz/VBZ|NNS estimate/IN face/IN
front-runner/IN front/, gay/NNS general/PRP|POS|VBZ good/NNS group/IN high/IN hope/RB house/$END
human/VBZ|NNS image/: intent/TO lead/IN|RP|RB leave/IN leave/PRP left/$END level/IN low/. meantime/,
military/CC minimum/VBP|VB|NN move/IN net/VBD official/IN one/, one/VBD|VBN|JJ pan-democrat/NNP
pilot/VBP|VB|NN play/DT plus/CC post/IN|RP potential/TO praise/IN primary/: primary/IN primary/IN|RP
primary/VBD public/. push/TO quote/, read/. request/$END right/CC right/IN|RP running/NN say/IN|RP
second-place/VBP|VB|NN secretary/, sentence/, series/IN series/IN|RP shot/TO show/PRP|POS|VBZ showing/IN
side/, south/, state/NN state/VBZ|NNS stop/CC taking/VBP|VB|NN trade/NN trust/IN|RP tv/NN v/. vice/NN
voting/NN voting/NNS whole/. working/NNS worth/IN wrong/, yesterday/,""",
            3: """
adult/NNS aid/NNS air/NN|JJ average/IN|RP award/NNS back/IN backing/IN call/IN campaign/NN caucus/NNS
chief/, comment/IN|RP control/NNS dab/PRP|POS|VBZ demand/IN deputy/NN downtown/, east/. executive/,
executive/IN executive/NNP fellow/IN firm/NNP fund/NNS funding/IN funding/TO fundraising/VBP|VB|NN
giant/NNP good/, health/VBP|VB|NN|NNP home/VBZ|NNS hope/IN interview/$END lead/IN|RP lobbyist/CC
mainstream/NNPS mass/VBG|NN mass/VBZ|NNS meeting/IN|RP morning/, news/IN news/NN|NNP official/, one/DT
one/JJR party/NNS|NNP past/VBZ plan/. plenty/IN polling/NNS pop/NN president/$END press/NN|NNP primary/,
primary/VBZ public/, request/IN round/IN share/NN shooting/, show/, showing/IN|RP|RB spanish-language/NN
state/PRP|POS|VBZ state/VBP|VB|NN think/NN third/IN transgender/NN tweet/IN|NNP tweet/NN university/NN
use/$END use/IN vote/DT way/, web/NN west/VBP|VB|NN win/IN|RP""",
            4: """
author/NNP beginning/IN black/. face/, finding/IN future/. half/IN hannity/VBD|VBN home/VBP|VB|NN|NNP
lead/$END mind/. need/IN one/IN|DT|WDT one/NN|JJ one/VBP|VB|NN|JJ opening/IN past/. pressure/IN
primary/$END primary/TO public/PRP|POS|VBZ record/NN release/. retail/NN right/$END right/, second/VBZ
show/. state/IN|RP state/NNS state/VBD|VBN support/IN talk/VBP|VB|NN use/DT""",
            5: """
access/TO alternative/TO amp/NNP average/IN banking/NN campaign/NNS close/IN core/NNS exit/VBZ|NNS
iodine/NN key/TO learning/NNS mainstream/NNS manafort/VBZ military/. official/VBD|VBN one/PRP past/,
rival/, university/VBZ|NNS""",
            6: """help/IN pay/CC primary/.""",
            7: """right/TO state/NNP top/IN total/IN""",
        },
        "NNP": {
            -10: """south/JJ|NNP""",
            -7: """state/NNP""",
            -6: """republican/NN republican/NNS united/NNP""",
            -5: """american/NNS amp/NNP manafort/VBZ republican/VBP|VB|NN times/, university/VBZ|NNS""",
            -4: """
american/NN chinese/NN|JJ democratic/CC first/IN gay/NNS hannity/VBD|VBN islamic/NN meantime/,
republican/CC republican/VBG|NN state/IN|RP state/VBD|VBN syrian/NNP tweet/NNP""",
            -3: """
american/NNS|NNP arab/NNS battles/IN chinese/NN course/, dab/PRP|POS|VBZ democratic/JJ democratic/NN
european/NN exit/VBZ|NNS face/DT french/NNP greek/NN health/VBP|VB|NN|NNP hispanic/NN israeli/NNP
korean/NN latin/JJ|NNP major/NN|NNP map/IN mexican/NNP military/NN|NNP morning/, muslim/NN national/NN
news/IN news/NN|NNP party/NNS|NNP president/$END republican/JJ second/, sort/IN state/NNS
state/VBP|VB|NN top/NNP understand/$END university/NN use/$END web/NN western/NNS whole/NN|NNP work/VBZ""",
            -2: """
afghan/NN albanian/NNP american/NN|JJ american/VBP|VB|NN bank/, c/. close/TO company/VBZ|NNP
cruz/VBZ|NNS cuban/NNP cuban/NNS cyber/NN czech/NNP democratic/VBP|VB|NN democratic/VBZ|NNS downtown/,
et/NN|FW fellow/NNP first/CC first/VBZ first/VBZ|NNS general/PRP|POS|VBZ girls/, good/, good/NN group/IN
here/PRP|POS|VBZ high/NN home/VBP|VB|NN|NNP ii/, image/: industries/NNP iodine/NN iranian/NNP
left/IN|RP|RB let/PRP|POS|VBZ lords/, major/NNP make/NNP meeting/IN|RP muslim/NNS narrative/CC
north/JJ|NNP ok/. paralympics/. people/IN public/PRP|POS|VBZ rebel/NNS representative/IN right/,
rules/IN russian/NNP secretary/, series/IN|RP show/PRP|POS|VBZ spanish/NN state/NN state/VBZ|NNS
support/NNP trust/IN|RP tv/NN v/. win/, wrong/IN yesterday/,""",
            -1: """
access/TO african/JJ|NNP arab/NNPS articles/IN asked/WDT|WP attacks/IN|RP author/NNP average/IN bars/,
best/IN better/VBP|VB|NN black/VBZ|NNS|NNPS british/NN british/NNS brock/NNP call/IN|RP call/PRP
career/$END center/IN center/IN|RP chief/VBP|VB|NN chinese/JJ chinese/VBZ|NNS christian/NN clear/IN
close/DT contact/IN correct/. counter/TO deal/$END deal/, do/PRP do/RB drop/IN|RP earlier/NNP early/NN
early/NNP east/, east/. east/IN east/IN|RP|RB fine/, following/PRP$ front/, future/VBZ|NNS get/CD
get/IN|RP|RB great/NN had/NNP help/IN hit/IN home/VBZ|NNS hope/IN hoped/TO human/NNS interview/$END
jewish/NN|NNP keep/DT key/JJ|NNP kind/IN last/, late/NNP lead/$END least/CD left/$END level/IN
liberal/CC likely/JJ|NNP listen/TO lobbyist/CC long/NNS look/, lost/NN low/NN march/. mass/NNS
may/VBP|VB|NNP mexican/NN military/VBP|VB|NN minors/NN more/$END more/IN much/IN much/VBZ
nation/PRP|POS|VBZ new/NN|NNP new/VBZ|NNS|NNP north/IN offer/, official/, official/VBD|VBN only/PRP
pacs/CC pay/CC people/VBP plan/TO pop/NN present/NN press/NN|NNP primary/$END primary/NNP prime/NN
push/TO reason/PRP remarks/IN|RP remember/, republican/NNP|NNPS retired/NN revenue/VBD right/$END
right/RB rights/NNP round/IN said/NNP say/, secret/" set/IN settled/IN|RP show/IN|DT|WDT
showing/IN|RP|RB sign/IN|RP|RB standing/IN state/PRP|POS|VBZ stay/CC subject/TO support/IN sure/,
take/DT take/NNP talk/VBP|VB|NN talks/, thank/NNP thanks/TO think/PRP top/IN turn/IN|RP|RB tweet/NN
very/VBP|VB|NN|JJ west/NNP x./$END""",
            1: """
black/, charles/NNP chief/IN chief/NNP christian/NNP convention/$END david/NNP de/NNP devine/VBD|VBN
donald/NNP eastern/NNP editor/PRP|POS|VBZ gay/, general/NNP getty/. great/NNP hillary/VBZ left/IN
little/NNP marco/NNP net/VBD new/NNP new/NNS|NNP new/VBP|VB|NN|NNP northern/NNP people/PRP post/, s/.
s/NNP series/IN south/CC southern/NNP studies/, super/NNP thomas/NNP times/VBD|VBN university/, vice/NNP
york/VBZ""",
            2: """
abstract/. american/. black/NNP|NNPS british/NNP county/, cuban/VBD|VBN dries/NNP|NNPS east/CC east/JJ
fields/VBD|VBN first/VBD full/NNP gone/. gun/NNS jacobs/VBD|VBN kazakh/NN light/IN linguistics/.
mainstream/NNPS major/NN|JJ marbles/" march/CD meet/DT month/IN|RP muslim/, national/JJ|NNP new/JJ|NNP
north/SYM people/PRP|POS|VBZ politics/CC poll/IN pro-beijing/NN republican/NNP s/NN slepian/, soviet/NNP
spanish/, state/, statement/$END united/NN|NNP vice/NN|NNP wall/NN|NNP xenophobe/,""",
            3: """
african/NNP again/, american/JJ|NNP bill/NNP black/CC democratic/NNP east/NNP figure/CD first/NNP
good/NN|NNP gun/VBP|VB|NN hillary/NNP james/NNP latino/NN live/IN|RP may/CD medicare/IN muslim/NNPS
national/NN|NNP north/NNP port/IN president/NNP prime/NN|NNP priorities/NNP pro-clinton/JJ right/TO
secret/NNP settle/IN syrian/JJ|NNP ted/VBD|VBP|VB|NN|NNS|NNP white/VBP|VB|NN|NNP wilkins/,""",
            4: """
always/VB|NNP american/NNP american/NNP|NNPS appeals/IN|RP award/IN campaign/, european/NNP evans/,
fight/IN lady/, man/IN march/IN matthew/NNP morning/NNP national/NN|JJ|NNP new/VBP|VB|NN|RB|NNP
party/$END politics/. president/VBP|VB|NN|JJ|NNP president/VBP|VB|VBN|NN|JJ|NNP republican/IN
secretary/IN south/NNP state/VBD university/IN""",
            5: """
black/NNP central/NNP democratic/JJ|NNP democratic/NNS|NNP democratic/NN|JJ|NNP democratic/NN|NNP
experience/IN|RP massachusetts/NNP office/IN place/, president/IN president/VBP|VB|NN|RB|NNP
presidential/NN republican/, state/$END state/NN|NNP state/TO united/NNPS""",
            6: """african/NNPS congressional/JJ|NNP latino/NNS""",
        },
        "NNPS": {
            -4: """appeals/IN|RP politics/.""",
            -3: """massachusetts/NNP""",
            -2: """evans/, fields/VBD|VBN pacs/CC politics/CC""",
            -1: """
always/VB|NNP charles/NNP james/NNP priorities/NNP series/IN studies/, thomas/NNP times/VBD|VBN
wilkins/,""",
            1: """articles/IN minors/NN rights/NNP""",
            2: """industries/NNP lords/, paralympics/. rules/IN""",
            3: """battles/IN times/,""",
        },
        "NNS": {
            -7: """states/,""",
            -5: """accounts/IN leads/IN""",
            -4: """amounts/TO points/TO remarks/. talks/IN|RB""",
            -3: """campaigns/CC conflicts/IN hopes/TO notes/, plans/TO remains/VBD|VBN|JJ rules/NN""",
            -2: """
calls/" calls/IN changes/IN dries/NNP|NNPS ends/. jacobs/VBD|VBN lives/IN|RP needs/TO notes/IN|DT|WDT
people/PRP|POS|VBZ presents/DT remarks/IN|RP s/NNP series/IN shows/IN|DT|WDT states/IN|DT|WDT works/,""",
            -1: """
aims/TO calls/TO ends/IN evans/, headquarters/IN|RP linguistics/. lives/IN looks/IN|VBP|VB|JJ
means/IN|DT|WDT people/PRP politics/: priorities/NNP remains/IN remains/IN|RP remarks/, remarks/VBD|VBN
reports/, s/. struggles/TO turns/IN|RP|RB votes/. wilkins/, wins/,""",
            1: """
attacks/IN|DT|WDT battles/IN people/VBP results/, states/. states/TO studies/, talks/, talks/IN|RP
ties/TO""",
            2: """
bars/, forces/, girls/, needs/IN people/IN politics/CC rules/TO studies/IN times/, trails/NNP""",
            3: """appeals/TO concerns/IN|RB pacs/CC plans/, plans/IN politics/. shows/, shows/. talks/IN""",
            4: """attacks/IN|RP thanks/TO""",
        },
        "PDT": {
            -3: """such/JJ""",
            -2: """all/IN|RP all/IN|RP|RB all/NNP all/VBD|VBN|JJ""",
            -1: """
all/. all/CD all/IN all/IN|RB all/JJ|NNP all/NNPS all/RB all/VBD|VBN both/VBD|VBN both/VBZ|NNS
double/NNS half/IN such/NNS such/VBZ|NNS""",
            1: """all/NN all/NNS|NNP all/PRP all/VBZ|NNS both/DT both/NN half/IN|RB""",
            2: """all/IN|DT|WDT all/NN|NNP all/PRP|PRP$ quite/DT""",
            3: """half/DT""",
            6: """such/DT""",
            8: """all/PRP$""",
            12: """all/DT""",
        },
        "POS": {
            -4: """'s/VBN""",
            -3: """'s/IN 's/RB""",
            -2: """'s/DT|RB|UH""",
            -1: """'s/VBD|VBN|JJ 's/VBG 's/WRB s/.""",
            1: """'s/NN|NNP 's/VBP|VB|NN 's/VBZ|NNS s/NNP""",
            2: """'s/JJ 's/JJ|NN 's/NNP s/NN""",
            3: """'s/NN""",
            4: """'s/NNS""",
        },
        "PRP": {
            -4: """her/JJ her/NN her/NNS""",
            -3: """her/NNP her/NNS|NNP her/NN|JJ her/NN|NNP her/VBP|VB|NN her/VBP|VB|NN|JJ|RB one/IN|DT|WDT""",
            -2: """
her/JJ|NN her/JJ|NNP her/VBG|NN|JJ her/VBP|VB|NN|JJ her/VBP|VB|NN|NNP her/VBZ|NNS one/, one/VBP|VB|NN|JJ""",
            -1: """
's/JJ 's/NNS 's/VBG her/CD|NN|JJ her/NN|RB her/VBP|VB|JJ one/DT one/IN one/IN|RP one/JJ one/NN one/NNP
one/NN|JJ one/PRP one/RB one/VBP|VB|NN""",
            1: """one/TO""",
            2: """her/IN|RB her/PRP her/RB her/VBD|VBN one/VBZ""",
            3: """her/$END her/, her/. her/DT her/IN|RP|RB one/VBD|VBN one/VBZ|NNS""",
            4: """her/: her/CC her/IN her/IN|RP her/TO""",
            5: """one/PRP|POS|VBZ""",
            10: """one/MD""",
        },
        "PRP$": {
            -4: """her/: her/CC her/IN her/IN|RP her/TO""",
            -3: """her/$END her/, her/. her/DT her/IN|RP|RB""",
            -2: """her/IN|RB her/PRP her/RB her/VBD|VBN""",
            1: """her/CD|NN|JJ her/NN|RB her/VBP|VB|JJ""",
            2: """her/JJ|NN her/JJ|NNP her/VBG|NN|JJ her/VBP|VB|NN|JJ her/VBP|VB|NN|NNP her/VBZ|NNS""",
            3: """her/NNP her/NNS|NNP her/NN|JJ her/NN|NNP her/VBP|VB|NN her/VBP|VB|NN|JJ|RB""",
            4: """her/JJ her/NN her/NNS""",
        },
        "RB": {
            -9: """about/.""",
            -8: """about/, right/TO""",
            -7: """likely/TO only/JJ right/.""",
            -6: """as/IN long/NNS much/IN much/VBZ once/PRP so/IN|DT|WDT""",
            -5: """down/CC down/DT live/. long/CC only/NN|RB there/VBZ up/CC very/VBP|VB|NN""",
            -4: """
about/NNS|JJ around/NNP as/DT as/IN|RP as/TO down/. first/JJ further/NN further/NNS late/NNP later/PRP
likely/JJ|NNP little/JJR|RBR off/RB out/IN out/TO over/VBG|NN short/, so/IN|RB so/NN sure/. there/VBP""",
            -3: """
about/: about/NN|JJ again/, all/DT alone/IN|RP around/DT as/" as/NN|NNP as/VBD|VBN as/VBZ away/NNS
back/, back/. back/NNS before/VBG|NN both/IN clear/, contrary/TO dead/. early/CD early/VBG|NN
early/VBZ|NNS easy/TO first/NNP forth/DT hard/VBP|VB|NN high/IN home/VBP|VB|NN|NNP inside/DT
long/VBP|VB|NN long/VBZ|NNS matter/. much/NN much/NNP next/NN next/NNP no/NNP no/NN|JJ no/PRP|CD|NN
off/$END out/. out/DT over/$ over/. over/NNP past/, real/. since/VBP|VB|JJ|RB there/PRP|POS|VBZ
there/VBD third/IN up/, up/VBG very/NN way/, well/,""",
            -2: """
about/JJ above/CD after/RB all/CD all/NN all/NNPS all/VBZ|NNS always/VB|NNP around/, as/EX|RB as/NNP
as/NNPS as/VBD as/VBP|VB back/NN before/NNP behind/PRP early/NNP early/VBP|VB|NN east/CC either/IN|RP
either/NN enough/VBP|VB|NN|JJ first/JJ|NNP first/NN|JJ first/NN|NNP first/VBZ further/VBZ|NNS hard/TO
last/. last/NN late/CD late/IN later/NNS left/, little/TO long/NN low/. much/. much/DT off/TO
only/VBD|VBN outside/NNS over/IN quite/DT relative/TO second/NN second/VBZ since/CD so/EX|RB there/MD
under/JJ up/. up/EX|RB up/TO vice/NN yeah/,""",
            -1: """
a.m./$END about/WRB above/DT|PDT|RB after/CD after/NNP all/NNP all/NN|NNP all/PRP all/PRP|PRP$ alone/IN
along/IN around/PRP around/PRP$ as/NN as/PRP as/PRP|CD|NN away/. back/DT back/NNP behind/DT behind/NNP
best/IN|RP best/NN best/NNS best/TO better/. both/IN|RP both/NN|JJ both/VBZ|NNS close/DT close/IN
close/VBZ|NNS down/, down/IN|RP down/TO early/NN easy/IN either/DT either/VBG first/VBD
first/VBP|VB|NN|NNP further/CD half/IN|RB high/NN home/VBZ|NNS last/NNP late/NN later/, left/IN|RP|RB
left/NNP left/TO low/NN much/IN|RB near/NNP no/, no/. no/NN no/NNS no/VBP|VB|NN|JJ off/NNS out/NN
out/WRB outside/DT outside/NN outside/NNP over/NN overall/NN past/. past/NNP past/VBZ|NNS plenty/IN
right/$END right/, right/NNS second/IN second/IN|RP second/PDT|NN|JJ|RB so/NNP sure/, sure/PRP
there/MD|NN there/VBP|VB third/NN through/IN through/NNP through/PRP$ up/IN vice/NNP west/NNP
west/VBP|VB|NN""",
            1: """
all/IN|DT|WDT apart/. away/$END back/IN|RP|RB best/IN forward/. further/IN further/VBD|VBN high/IN|RP
home/IN late/. later/NN later/VBD|VBN|JJ live/IN live/IN|RP long/VBN longer/VBP|VB|NN meantime/,
minus/CD no/JJ only/IN out/CC over/, right/CC south/CC there/$END there/IN|RB up/IN|RP up/NN|JJ up/RB
way/IN|RP|RB way/RP|VBP|VB|NN|JJ|RB""",
            2: """
about/NN|NNP all/RB around/. as/JJ|RB|NNP as/NN|RB|UH|NNP as/RB|NNP as/VBD|VBN|JJ away/IN back/IN
before/. behind/. best/VBD|VBN|JJ both/NN clear/IN course/, east/IN further/. hard/NN here/PRP|POS|VBZ
later/. likely/VB long/VBD|VBN|JJ matter/WDT|WP much/PRP north/IN off/IN off/NNP once/NNP only/NNP
only/PRP only/VBZ|NNS out/$END out/, over/DT|PDT|RB over/IN|RP overseas/. past/NNS roughly/CD there/,
there/. there/CC there/IN there/IN|RP very/NN|JJ very/VBP|VB|NN|JJ well/IN|RB yet/IN""",
            3: """
about/PRP about/PRP|CD|NN about/RB all/IN around/CC back/CC behind/, below/: both/JJ both/VBD|VBN
counter/TO enough/. fast/. first/CC first/IN|RP first/VBD|VBN further/, last/, late/IN|RP
late/VBP|VB|JJ|RB left/CC likely/VBP|VB|NN longer/VBP|VB much/CC next/TO no/JJR|RBR once/JJ once/VBD
once/VBD|VBN online/, only/IN|RB outside/IN over/EX|RB so/RB through/, through/JJ very/JJ|RB west/IN""",
            4: """
about/$ all/IN|RP all/VBD|VBN|JJ as/JJ as/NN|JJ|RB away/IN|RP back/IN|RB back/IN|RP back/RB before/,
close/TO course/PRP down/IN|RB down/RB first/, first/IN hard/, inside/IN later/VBD|VBN long/. long/RB
long/VBD|VBN matter/WRB much/JJR|RBR much/VBP|VB|JJR|RB|RBR next/. off/, off/. online/. only/CD over/RB
overseas/, prior/TO so/JJ so/JJ|RB south/IN sure/DT there/PRP up/DT very/JJ yet/,""",
            5: """
all/IN|RB around/IN as/RB back/TO later/IN|DT|WDT long/IN|RB much/JJR no/VBP|VB|NN|RB out/NNP
pretty/NN|JJ right/IN|RB second/, second/JJS short/IN sort/IN""",
            6: """all/IN|RP|RB alone/, as/NN|RB|UH behind/IN down/CD either/. no/JJR|RB|RBR though/,""",
            7: """about/DT as/JJ|RB kind/IN out/EX|RB over/CC up/CD""",
            8: """as/VBP|VB|JJ|RB""",
            9: """about/CD""",
            10: """after/DT|PDT|RB right/RB""",
        },
        "RBR": {
            -5: """more/NNS more/TO""",
            -4: """further/NN later/IN|DT|WDT later/NN more/NN more/NNPS more/NNS|NNP more/VBZ|NNS""",
            -3: """better/NN earlier/VBP|VB|NN longer/VBP|VB more/, more/NNP worse/.""",
            -2: """
better/NNS earlier/NNP further/CD further/VBZ|NNS later/VBD|VBN less/IN more/. more/IN more/VBP|VB|NN
more/VBP|VB|NN|NNP""",
            -1: """
better/IN later/NNS later/VBD|VBN|JJ less/. longer/VBP|VB|NN lower/VBZ|NNS more/$END more/VBG|NN""",
            1: """
better/VBP|VB|NN deeper/IN earlier/. further/, harder/IN later/. more/IN|VBP|VB|JJ more/JJ|RB""",
            2: """earlier/IN|RP less/VBD|VBN|JJ""",
            3: """earlier/, earlier/DT later/, more/VBD|VBN""",
            4: """closer/TO further/IN later/PRP less/JJ more/JJ more/VBD|VBN|JJ more/VBG|JJ more/VBP|VB|JJ""",
            5: """more/RB|NNP""",
            6: """longer/IN more/RB""",
        },
        "RBS": {
            -3: """best/TO most/NN most/NNP most/NNS""",
            -2: """most/JJ|NNP""",
            -1: """best/IN best/NN best/NNS least/IN|RP most/NNPS most/VBZ|NNS""",
            1: """best/. best/VBD|VBN|JJ best/VBN|JJ""",
            2: """best/IN|RP most/VBD|VBN|JJ most/VBP|VB|JJ most/VBP|VB|NN|JJ""",
            3: """least/PRP|CD|NN most/JJ most/JJ|RB most/VBG|JJ""",
            4: """most/RB most/VBD|VBN""",
            5: """least/$ least/CD""",
        },
        "RP": {
            -12: """up/TO""",
            -8: """out/IN""",
            -6: """on/NN|NNP""",
            -5: """out/EX|RB over/NNS""",
            -4: """away/IN|RP back/IN|RB down/TO out/NNP through/DT up/.""",
            -3: """
back/CC back/TO behind/IN down/CD in/CD in/JJ|RB in/VBP|VB|NN|NNP off/. on/NNP on/NNS|NNP over/CC
over/CD through/JJ""",
            -2: """
away/IN back/IN|RP back/IN|RP|RB down/IN|RB down/RB in/JJ|NNP off/, on/NNS on/NN|JJ on/PRP on/VBP|VB|NN
out/$END over/IN|RP over/NN over/VBG|NN over/VBZ|NNS through/, up/IN""",
            -1: """
along/IN apart/. around/CC around/IN away/$END back/$END back/IN back/RB behind/NNP forward/. in/VBG
in/VBZ|NNS off/NNP on/. out/, out/CC over/JJ through/NNP through/PRP$ up/CD up/IN|RP up/NN|JJ""",
            1: """
around/NNP around/PRP$ away/. back/, back/NNP back/NNS behind/. down/, down/IN|RP off/PRP$ off/TO out/NN
over/$ over/, over/DT|PDT|RB over/NNP up/CC up/IN|DT|WDT up/NN""",
            2: """back/. back/NN down/DT down/IN in/: in/VBD|VBN off/IN on/CD on/JJ|RB on/RB up/PRP$ up/RB""",
            3: """
away/NNS back/DT forth/DT in/IN on/IN|RP out/TO out/WRB through/IN up/, up/DT up/VBG up/VBG|NN""",
            4: """down/. off/$END off/RB on/TO""",
            5: """down/CC in/IN|RP in/TO out/.""",
            6: """off/NNS over/IN""",
            7: """out/DT over/.""",
            8: """over/TO""",
        },
        "UH": {
            -3: """no/NN no/VBP|VB|NN""",
            -2: """no/JJ no/JJR|RBR quote/, sure/, sure/DT well/IN|RB""",
            -1: """
no/JJR|RB|RBR no/JJ|NNP no/NNS no/NN|NNP no/VBP|VB|NN|JJ no/VBP|VB|NN|NNP no/VBP|VB|NN|RB no/VBZ|NNS""",
            1: """sure/.""",
            2: """sure/PRP yeah/,""",
            4: """no/TO well/,""",
            5: """no/,""",
            6: """no/.""",
        },
        "VB": {
            -6: """promote/DT""",
            -5: """have/RB help/IN""",
            -4: """
argue/IN|DT|WDT award/NNS beat/IN|RP|RB believe/NNP campaign/NNS experience/IN|RP face/, get/DT
light/VBP|VB|NN make/NN mind/. release/. remain/IN|RP say/DT""",
            -3: """
account/IN appear/TO assault/NNS author/NNP call/IN campaign/, campaign/NN come/TO comment/IN|RP
demand/IN feel/DT fight/IN fill/DT gun/NNS hate/NN have/VBD|VBN have/VBD|VBN|JJ have/VBN keep/IN|RP|RB
last/NNP leave/IN make/PRP pay/CC pick/DT plan/. proceed/IN recognize/DT refuse/TO request/IN seem/TO
share/NN show/. speak/TO thank/PRP think/DT treat/PRP tweet/IN|NNP work/CC""",
            -2: """
appear/IN|RP better/VBP|VB|NN campaign/. close/NNS close/TO confirm/DT conservatism/. continue/TO
decide/TO demonstrate/IN|DT|WDT do/. do/PRP$ do/RB enter/DT exit/VBZ|NNS face/IN follow/DT
free/VBP|VB|NN get/CD happen/TO have/PRP have/VBP|VB|VBN hope/PRP house/$END know/WDT|WP lead/IN|RP|RB
lose/NN march/CD mass/NNS meet/IN need/IN play/DT post/IN|RP praise/IN pressure/IN put/IN|RP put/NNP
put/RP|RB question/NNP read/. remain/DT remain/JJ request/$END say/EX|RB say/PRP second/VBP|VB|NN see/DT
see/NNP sentence/, settle/IN show/DT side/, sit/IN|RP stop/CC think/IN|RB think/NN top/NNS trade/NN
use/DT use/IN vote/DT want/PRP$ win/IN|RP""",
            -1: """
access/TO agree/TO aid/NNS air/NN|JJ air/VBP|VB|NN air/VBZ|NNS ask/PRP attack/$END back/DT back/IN
back/RB back/TO ban/IN|RP become/DT become/NNS become/VBD|VBN|JJ better/IN broadcast/NN catch/IN|RP|RB
caucus/NN caucus/NNS charter/NNS choose/TO clear/IN clear/IN|DT|WDT come/IN|RB compete/IN|RP control/NNS
crowd/IN|RP cut/DT deal/TO defend/PRP$ do/PRP do/VBP|VB double/NNS experience/CC figure/CD find/DT
free/NN fund/NNS further/VBZ|NNS gas/NNS get/JJ gun/VBP|VB|NN have/JJ have/PRP$ head/TO help/VBP|VB|NN
hope/DT hope/IN hurt/DT interview/$END iodine/NN last/. like/DT like/JJ like/NNP line/IN live/IN|RP
love/PRP march/IN matthew/NNP move/DT move/IN open/NN phone/VBP|VB|NN post/, power/CC present/IN|RP
press/NN|NNP push/TO put/RP|JJ|RB put/VBP|VB|NN question/. read/IN rely/IN|RP remember/, right/IN|RB
right/IN|RP second/IN|RP set/IN set/IN|RP set/TO show/, show/NNP sort/IN speak/IN square/NNS stand/IN
stand/IN|RP start/VBG state/NNS support/, support/DT support/IN take/IN|RP|RB talk/VBP|VB|NN tend/TO
total/NNS turn/IN|RP tweet/NN visit/IN work/VBZ|NNS""",
            1: """
accept/DT account/, address/DT attack/DT believe/IN|RP call/CC call/DT call/PRP care/, cast/DT
come/IN|RP control/. deal/$END do/IN draw/IN|RP face/JJ flow/IN guess/PRP have/TO have/VBP|VB|NN
help/VBP|VB keep/DT last/, lead/DT lead/NN like/NNS make/JJ march/. market/CC mention/NNP move/IN|RP
need/. note/IN|DT|WDT offer/JJ overcome/DT pressure/NNP protect/PRP$ put/IN|RP|RB rally/IN|RP
realize/PRP rebel/NNS require/DT run/. run/IN run/IN|RP say/, say/IN|DT|WDT set/DT share/NNS
sit/IN|RP|RB start/IN strike/. support/. switch/TO take/NNP top/NNP wait/IN work/, work/TO write/DT""",
            2: """
add/IN|RP|RB avoid/DT back/. back/IN|RP|RB back/NNP become/JJR|RBR believe/PRP better/NN call/NNP
cause/IN check/IN|RP clean/NN combat/DT comment/IN|RB contact/IN control/DT debate/VBP|VB|NN deliver/DT
drop/IN|RP express/PRP$ find/IN|DT|WDT follow/NNP free/NNS head/IN|RP hear/PRP hit/IN hit/NNP hold/IN|RP
invest/IN|RP know/PRP lead/IN leave/. let/DT light/NNS like/TO like/VBP|VB|NN live/. look/IN|VBP|VB|JJ
make/DT play/IN put/PRP read/IN|RP reduce/NN rise/. say/IN|RP see/WRB server/IN set/IN|RP|RB
show/IN|DT|WDT show/WRB solve/DT start/VBG|NN support/NN tell/PRP think/RB win/, work/IN""",
            3: """
appeal/TO beat/NNP campaign/$END campaign/IN|RP close/DT divide/. do/JJ feel/IN|VBP|VB|JJ feel/NN|JJ
fight/, focus/IN|RP go/TO happen/IN|RP have/NN have/VBZ|NNS help/PRP make/NNP mention/DT move/RB
perform/IN|RP resign/IN run/, say/IN show/PRP stand/IN|RP|RB stop/IN support/NNP take/VBP|VB|NN talk/TO
think/PRP try/TO understand/$END welcome/NN win/DT work/IN|RP work/VBZ""",
            4: """
campaign/IN defeat/NNP face/DT let/PRP|POS|VBZ listen/TO look/, pay/IN pay/NN presumptive/JJ|NNP
rally/IN|RP|RB say/NN sign/IN|RP|RB split/IN|RP stay/CC stop/VBG|NN take/PRP think/IN turn/IN|RP|RB""",
            5: """campaign/TO get/IN|RP|RB tweet/NNP understand/IN|DT|WDT""",
            6: """vote/IN""",
        },
        "VBD": {
            -6: """ended/NNP got/DT released/NNP""",
            -5: """
accused/IN called/NNP held/NNP involved/IN|RP killed/. named/NNP related/TO retired/NNP said/EX|RB
sent/TO""",
            -4: """
affiliated/IN allowed/TO associated/IN assured/IN called/DT compared/IN compared/TO conducted/IN
coupled/IN ended/NN included/IN|RP joined/IN made/IN made/RB meant/TO required/IN""",
            -3: """
'd/IN|VBP|VB|JJ 'd/VBP|VB|NN added/TO aligned/IN announced/NNP asked/TO assigned/TO bid/IN brought/TO
charged/IN closed/NNS concerned/IN concerned/IN|RB dedicated/TO delivered/IN|RP designed/TO
discovered/IN|RP dressed/IN|RP elected/NNS expected/TO filed/IN|RP forced/TO found/IN|RP found/RB
held/IN hurt/DT increased/NN left/IN|RP|RB linked/TO lost/VBP|VB|NN made/IN|DT|WDT marked/VBN|JJ
obtained/IN opposed/TO placed/IN|RP published/NNP raised/IN|RP received/IN regarded/IN|RB released/IN
released/IN|RP reported/RB said/IN|DT|WDT told/IN|DT|WDT used/IN used/RB""",
            -2: """
'd/VBP|VB aimed/IN argued/IN|RP beat/PRP blasted/NNP broadcast/IN|RP conducted/IN|RP connected/TO
declared/DT donated/TO engaged/IN|RP established/IN|RP estimated/CD failed/NN filled/IN founded/IN|RP
got/TO had/DT had/PRP$ had/VBD|VBN|NNP headed/TO interested/IN|RP invited/TO killed/IN|RP laid/IN|RP|RB
let/DT limited/TO lost/. loved/NNS made/IN|RP preferred/VBZ|NNS published/IN|RP put/RP|JJ|RB put/RP|RB
repeated/VBZ|NNS said/PRP set/IN set/TO supposed/TO tied/TO titled/" used/IN|RP""",
            -1: """
'd/VB armed/NN arrested/IN|RP asked/IN|RB attributed/TO bid/, bid/. bound/TO brought/DT caught/IN|RP
completed/IN|RP continued/NN convicted/IN elected/NN followed/IN held/DT hit/IN identified/IN|RB
inclined/TO injured/. involved/, led/IN left/, left/NN left/TO let/PRP|POS|VBZ limited/NN made/IN|RP|RB
map/IN matthew/NNP mired/IN|RP opened/IN|RP|RB organized/IN planned/IN planned/VBP|VB|NN pleased/IN
proposed/JJ proved/JJ read/IN|RP registered/NNPS registered/NNS remembered/IN required/. retired/NN
set/IN|RP set/IN|RP|RB shot/TO split/IN|RP started/VBG|NN|JJ thought/TO turned/DT used/IN|RB won/DT""",
            1: """
agreed/TO argued/IN beat/IN|RP|RB benefited/IN cast/DT cast/PRP closed/. closed/IN cut/DT decided/TO
dedicated/NNS described/PRP died/IN discovered/DT dropped/IN|RP|RB emerged/IN|RB failed/. focused/RB
followed/DT gathered/IN|RP heard/IN intended/TO locked/IN|RP lost/IN made/NNP married/IN|RP pointed/TO
praised/NNP preferred/NN published/DT put/IN|RP|RB put/VBP|VB|NN read/IN said/$END said/. said/VBZ
scared/. shot/RP|VBP|VB|NN|JJ|RB showed/IN|RP|RB so-called/JJ succeeded/IN|RP surprised/IN told/PRP
turned/IN|RP|RB tweeted/IN|DT|WDT vowed/TO""",
            2: """
accounted/IN added/, announced/IN|RP arrived/IN asked/, built/DT campaigned/IN|RP continued/,
continued/. described/PRP$ determined/TO died/IN|RB ended/IN|RP endorsed/NNP expected/, expressed/NN
had/DT|RB|UH had/TO helped/VBP|VB|NN included/NNP killed/CD lost/NN made/NN occurred/IN|RP
participated/IN|RP posted/DT prepared/IN raised/VBZ|NNS read/. referred/TO registered/IN|RB released/CD
relied/IN|RP returned/TO said/, sent/CC set/DT shared/IN shot/IN stayed/IN|RP supported/NNP told/NNP
tried/TO turned/IN used/NN wanted/TO weighed/IN|RP wounded/CD""",
            3: """
amounted/TO appeared/IN|RP arrived/IN|RP bid/TO called/IN|RP changed/IN concluded/, contributed/TO
convinced/IN|DT|WDT died/IN|RP ended/IN|RP|RB favored/NNP found/. got/IN got/IN|RP happened/IN|RP
hoped/TO left/$END left/NNP made/VBP|VB|NN met/IN needed/TO paid/NN pledged/NNS prepared/TO promised/TO
put/NNP responded/IN said/IN|RB said/IN|RP said/NNP seemed/TO served/IN|RP stood/IN studied/NN used/.
voted/IN|RP worried/IN|DT|WDT""",
            4: """
added/. agreed/IN|RP committed/TO declined/TO ended/IN erupted/IN|RP failed/, focused/IN|RP looked/IN
offered/TO paid/DT put/DT refused/TO reported/NNP resulted/IN|RP served/IN|RB settled/IN|RP sought/TO
stuck/IN threatened/TO voted/IN""",
            5: """asked/WDT|WP continued/TO led/TO said/RB""",
            6: """called/IN increased/IN planned/TO""",
            7: """failed/TO""",
        },
        "VBG": {
            -5: """banking/NN learning/NNS""",
            -4: """beginning/IN finding/IN opening/IN""",
            -3: """backing/IN funding/IN funding/TO fundraising/VBP|VB|NN polling/NNS running/NN shooting/,""",
            -2: """
commanding/VBP|VB|NN|JJ showing/IN showing/IN|RP|RB sweeping/VBP|VB|NN taking/VBP|VB|NN voting/NN
voting/NNS working/NNS""",
            -1: """
beginning/, following/NN leading/JJ meaning/CC meeting/IN|RP nominating/VBP|VB|NN offering/NN
opening/VBZ|NNS operating/VBP|VB|NN playing/IN|RP rating/IN ruling/. spending/VBZ|NNS standing/IN|RP
talking/VBP|VB|NN voting/VBZ|NNS""",
            1: """
backing/NNP campaigning/IN|RP coming/NNS following/NNP giving/NN nominating/VBZ|NNS opening/IN|RP|RB
planning/IN reading/IN returning/TO running/IN|RP speaking/IN|RP voting/IN|RP""",
            2: """
challenging/NNP coming/. coming/IN following/PRP$ killing/VBG|NN listening/TO running/DT
saying/IN|DT|WDT shooting/NNS speaking/IN standing/IN talking/TO working/IN working/IN|RP""",
            3: """
beginning/IN|RP calling/IN|RP campaigning/IN challenging/, fighting/TO living/IN|RP promising/TO
running/. saying/, showing/IN|DT|WDT staying/IN|RP talking/IN|RB voting/IN""",
            4: """being/VBD|VBN following/NNS hearing/IN|RB nominating/NN planning/TO surviving/NN""",
            5: """opening/VBP|VB|NN""",
        },
        "VBN": {
            -7: """prepared/TO""",
            -6: """called/IN increased/IN interested/IN|RP planned/TO""",
            -5: """determined/TO gone/. led/TO said/RB""",
            -4: """
added/. agreed/IN|RP asked/WDT|WP bid/TO come/IN come/IN|RP continued/TO declined/TO devoted/TO ended/IN
erupted/IN|RP failed/, failed/TO focused/IN|RP looked/IN offered/TO paid/DT pleased/TO refused/TO
reported/NNP resulted/IN|RP satisfied/IN served/IN|RB sought/TO stuck/IN undocumented/NNS united/NNPS
voted/IN""",
            -3: """
amounted/TO appeared/IN|RP armed/VBZ|NNS arrived/IN|RP called/IN|RP changed/IN classified/NN
committed/TO concerned/IN|RB concluded/, contributed/TO dedicated/NNS died/IN|RP ended/IN|RP|RB
favored/NNP found/. got/IN got/IN|RP happened/IN|RP inclined/TO known/TO made/VBP|VB|NN met/IN needed/TO
paid/NN pledged/NNS preferred/NN promised/TO responded/IN said/IN|RB said/IN|RP said/NNP scared/.
seemed/TO served/IN|RP stood/IN studied/NN threatened/TO voted/IN|RP""",
            -2: """
accounted/IN added/, announced/IN|RP arrived/IN asked/, built/DT campaigned/IN|RP continued/,
continued/. continued/NN described/PRP$ detailed/VBZ|NNS died/IN|RB ended/IN|RP endorsed/NNP expected/,
expressed/NN had/DT|RB|UH had/TO helped/VBP|VB|NN hoped/TO impressed/IN included/NNP killed/CD left/$END
made/NN mired/IN|RP occurred/IN|RP participated/IN|RP posted/DT put/DT put/PRP raised/VBZ|NNS
referred/TO registered/IN|RB released/CD relied/IN|RP returned/TO run/, said/, sent/CC set/DT
settled/IN|RP shared/IN shot/IN split/IN|RP stayed/IN|RP supported/NNP sustained/NN told/NNP tried/TO
turned/IN used/. wanted/TO weighed/IN|RP wounded/CD""",
            -1: """
agreed/TO argued/IN beat/NNP become/DT become/JJ become/VBD|VBN|JJ benefited/IN broadcast/NN cast/PRP
concerned/IN decided/TO described/PRP died/IN discovered/DT dropped/IN|RP|RB emerged/IN|RB failed/.
focused/RB followed/DT gathered/IN|RP heard/IN hit/IN left/NN left/NNP let/PRP|POS|VBZ limited/NN
lost/IN made/NNP overcome/DT pointed/TO praised/NNP published/DT run/. run/IN|RP said/$END said/.
said/VBZ shot/RP|VBP|VB|NN|JJ|RB shot/TO showed/IN|RP|RB succeeded/IN|RP told/PRP turned/IN|RP|RB
tweeted/IN|DT|WDT vowed/TO""",
            1: """
arrested/IN|RP asked/IN|RB attributed/TO become/JJR|RBR broadcast/IN|RP brought/DT caught/IN|RP
classified/, closed/IN come/TO completed/IN|RP convicted/IN developed/NN elected/NN followed/IN had/NNP
held/DT hurt/DT identified/IN|RB injured/. led/IN left/IN let/DT locked/IN|RP lost/NN made/IN|RP|RB
married/IN|RP opened/IN|RP|RB organized/IN planned/IN prepared/IN proposed/JJ proved/JJ read/. read/DT
read/IN registered/NNPS remembered/IN required/. retired/NNP set/IN|RP|RB so-called/JJ started/VBG|NN|JJ
turned/DT used/IN|RB won/DT""",
            2: """
aimed/IN argued/IN|RP beat/IN|RP|RB bid/, bid/IN blasted/NNP closed/. conducted/IN|RP connected/TO cut/,
declared/DT divided/IN donated/TO established/IN|RP estimated/CD filled/IN founded/IN|RP got/TO had/DT
had/PRP$ had/VBD|VBN|NNP headed/TO hit/NNP invited/TO involved/IN|RP killed/IN|RP laid/IN|RP|RB
made/IN|RP opposed/TO published/IN|RP put/RP|RB read/IN|RP related/TO repeated/VBZ|NNS retired/NN run/IN
said/PRP so-called/NNP supposed/TO surprised/IN thought/TO tied/TO titled/" used/IN|RP""",
            3: """
added/TO aligned/IN announced/NNP applied/TO asked/TO assigned/TO bound/TO brought/TO charged/IN
delivered/IN|RP designed/TO disappointed/IN discovered/IN|RP dressed/IN|RP elected/NNS engaged/IN|RP
expected/TO filed/IN|RP found/IN|RP found/RB held/IN increased/NN intended/TO involved/, linked/TO
made/IN|DT|WDT obtained/IN placed/IN|RP published/NNP put/IN|RP put/IN|RP|RB raised/IN|RP received/IN
regarded/IN|RB registered/NNS released/IN released/IN|RP reported/RB said/IN|DT|WDT set/IN set/IN|RP
told/IN|DT|WDT used/RB""",
            4: """
alleged/NN allowed/TO associated/IN called/DT compared/IN compared/TO conducted/IN coupled/IN ended/NN
failed/NN included/IN|RP joined/IN left/TO lost/. lost/VBP|VB|NN loved/NNS made/IN made/RB marked/VBN|JJ
meant/TO put/RP|JJ|RB required/IN united/NNP""",
            5: """
accused/IN affiliated/IN called/NNP dedicated/TO held/NNP killed/. left/IN|RP|RB named/NNP said/EX|RB
sent/TO used/IN""",
            6: """ended/NNP forced/TO got/DT released/NNP set/TO""",
            7: """assured/IN limited/TO""",
        },
        "VBP": {
            -5: """say/IN|RP""",
            -4: """get/IN|RP|RB put/IN|RP|RB say/IN take/PRP""",
            -3: """
access/TO become/JJR|RBR clear/IN|DT|WDT close/TO do/JJ feel/IN|VBP|VB|JJ feel/NN|JJ go/TO happen/IN|RP
have/NN have/VBZ|NNS mention/DT need/. perform/IN|RP read/. run/IN""",
            -2: """
add/IN|RP|RB avoid/DT back/IN|RP|RB ban/IN|RP believe/PRP call/CC caucus/NNS deliver/DT estimate/IN
express/PRP$ face/DT find/IN|DT|WDT follow/NNP fund/NNS hear/PRP help/PRP hope/RB invest/IN|RP know/PRP
leave/PRP like/VBP|VB|NN make/DT meet/DT pay/CC play/IN pressure/IN put/DT rally/IN|RP|RB read/IN|RP
reduce/NN say/NN see/WRB share/NNS show/, show/. show/WRB solve/DT start/VBG|NN tell/PRP think/RB""",
            -1: """
accept/DT address/DT age/CD aid/NNS air/NN|JJ appeal/TO approach/TO associate/NN attack/IN|RP award/IN
back/IN|RP back/RB beat/NNP believe/IN|RP bid/, call/DT call/NNP campaign/NNS cast/DT catch/IN|RP|RB
control/NNS counter/TO divide/. do/IN donald/NNP face/JJ fast/. fine/, free/TO further/IN have/TO
have/VBP|VB|NN hope/IN last/. last/NN lead/DT lead/IN|RP like/NNP like/NNS look/, make/JJ make/NNP
matter/WRB move/DT move/IN offer/JJ open/DT pay/IN press/NN|NNP protect/PRP$ put/IN|RP put/NNP read/DT
realize/PRP rebel/NNS require/DT resign/IN run/. say/IN|DT|WDT second/IN|RP set/DT set/IN|RP|RB
settle/IN show/PRP sit/IN|RP|RB sort/IN stand/IN|RP|RB state/NN|NNP state/PRP|POS|VBZ stay/CC
stop/VBG|NN support/IN talk/VBP|VB|NN think/IN think/NN think/PRP trade/VBZ|NNS turn/IN|RP|RB use/DT
use/IN view/PRP vote/DT vote/IN walk/IN|RP|RB win/DT win/IN|RP write/DT""",
            1: """
agree/TO ask/PRP back/DT back/NNP become/JJ become/NNS become/VBD|VBN|JJ campaign/TO care/IN|RB
choose/TO close/IN come/IN|RB compete/IN|RP defend/PRP$ do/VBP|VB find/DT flow/IN get/JJ guess/PRP
have/JJ have/PRP$ lead/IN like/, like/TO look/IN|VBP|VB|JJ love/PRP move/IN|RP play/DT present/NN
rely/IN|RP report/TO result/IN show/IN|DT|WDT sign/IN|RP|RB speak/IN start/IN start/VBG state/TO
support/NN support/NNP talk/IN tend/TO thank/NNP try/TO understand/$END work/, worry/IN|RB""",
            2: """
aim/TO appear/IN|RP assault/NNS beat/PRP become/DT bid/. call/IN|RP call/PRP claim/IN|DT|WDT come/TO
confirm/DT continue/TO control/. crowd/IN|RP decide/TO do/. do/PRP$ draw/IN|RP enter/DT favor/NNP
follow/DT free/NN happen/TO have/PRP have/VBP|VB|VBN head/IN|RP help/VBP|VB hold/NNS know/WDT|WP like/JJ
lose/NN matter/. meet/IN mention/NNP need/TO offer/, open/NN present/DT put/RP|RB remain/DT remain/JJ
run/IN|RP say/, say/EX|RB see/DT see/NNP show/DT show/NNP sit/IN|RP step/IN|RP|RB take/DT take/PRP$
talk/TO think/IN|DT|WDT think/IN|RB want/PRP$ wish/PRP work/TO worry/IN|DT|WDT""",
            3: """
appear/TO come/IN|RP demonstrate/IN|DT|WDT do/PRP do/RB end/IN|RP|RB feel/DT fill/DT get/CD have/VBD|VBN
have/VBD|VBN|JJ have/VBN head/TO help/VBP|VB|NN hope/TO hurt/DT keep/IN|RP|RB make/PRP map/IN move/.
note/IN|DT|WDT pick/DT plan/TO proceed/IN question/NNP recognize/DT refuse/TO remember/, seem/TO
speak/TO stand/IN|RP stay/IN|RP take/IN|RP|RB take/NNP thank/PRP think/DT treat/PRP use/NNS use/NN|JJ
win/CD""",
            4: """
account/IN argue/IN|DT|WDT believe/NNP come/IN get/DT hate/NN hope/PRP make/NN remain/IN|RP say/DT
say/PRP turn/IN|RP work/CC""",
            5: """access/CC have/RB support/DT""",
            6: """promote/DT""",
        },
        "VBZ": {
            -3: """
's/NN 's/NNS appeals/TO attacks/IN|RP concerns/IN|RB plans/IN shows/, shows/. talks/IN thanks/TO""",
            -2: """'s/JJ|NN 's/NNP massachusetts/NNP needs/IN plans/, rules/TO s/NN studies/IN trails/NNP""",
            -1: """
's/NN|NNP 's/VBP|VB|NN 's/VBZ|NNS attacks/IN|DT|WDT bars/, battles/IN forces/, james/NNP marbles/"
results/, s/NNP states/. states/TO studies/, talks/IN|RP ties/TO""",
            1: """
's/VBD|VBN|JJ 's/WRB aims/TO calls/TO ends/IN lives/IN looks/IN|VBP|VB|JJ means/IN|DT|WDT remains/IN
remains/IN|RP remarks/, remarks/VBD|VBN reports/, struggles/TO turns/IN|RP|RB votes/. wins/,""",
            2: """
's/DT|RB|UH 's/RB 's/VBG calls/" calls/IN changes/IN ends/. lives/IN|RP needs/TO notes/IN|DT|WDT
presents/DT shows/IN|DT|WDT states/IN|DT|WDT works/,""",
            3: """
's/IN campaigns/CC conflicts/IN hopes/TO notes/, plans/TO remains/VBD|VBN|JJ remarks/IN|RP rules/NN""",
            4: """'s/VBN amounts/TO points/TO remarks/. talks/IN|RB""",
            5: """accounts/IN leads/IN""",
            7: """states/,""",
        },
        "WDT": {
            -7: """that/IN that/IN|RB that/NN|NNP""",
            -6: """that/NN""",
            -5: """that/. that/EX|RB""",
            -4: """that/" that/IN|DT|WDT that/IN|RP that/JJ that/JJ|NN that/PRP|CD|NN what/PRP""",
            -3: """that/JJ|NNP that/NN|RB that/WDT|WP what/VBP what/VBZ""",
            -2: """that/CD that/DT that/IN|CC|RB that/IN|RP|RB that/NNS|NNP that/NN|JJ""",
            -1: """
that/CC that/IN|NN that/JJR|RBR that/JJS|RBS that/NNP|NNPS that/PRP|PRP$ that/VBG that/VBG|NN
that/VBP|VB|NN|NNP what/MD what/PRP|POS|VBZ what/VBD""",
            1: """that/VBG|NNP what/NNS""",
            2: """that/VBP|VB|NN|JJ that/VBP|VB|NN|RB that/VBZ|NN|NNS what/JJ whatever/PRP""",
            3: """
that/PRP|POS|VBZ that/VBD|VBN|NN|JJ|RB that/VBD|VBP|VB|VBN|NN that/VBP|VB|NN that/VBZ|NNP what/NN""",
            4: """that/PRP that/RB""",
            5: """that/VBZ|NNS what/VBP|VB|NN""",
            7: """that/MD|NN that/VBD|VBN|JJ that/VBP|VB""",
            8: """that/VBD that/VBD|VBN""",
            9: """that/MD that/VBZ""",
            11: """that/VBP""",
        },
        "WP": {
            -5: """what/VBP|VB|NN""",
            -3: """what/NN""",
            -2: """what/JJ whatever/PRP""",
            -1: """what/NNS""",
            1: """what/MD what/PRP|POS|VBZ what/VBD""",
            3: """what/VBP what/VBZ""",
            4: """what/PRP""",
        },
    },
    "pair": {
        "CC": {
            -6: """all/but anything/but nothing/but""",
            -4: """among/both choice/but""",
            -3: """are/both by/both in/either""",
            -2: """,/either ,/neither ^/so and/yet""",
            -1: """as/both do/so or/minus""",
            2: """,/yet at/both from/both""",
            3: """^/yet for/both of/both""",
            4: """,/but in/both on/both""",
            6: """with/both""",
        },
        "CD": {
            -6: """any/one""",
            -5: """no/one""",
            -4: """than/one""",
            -3: """if/one which/one""",
            -2: """the/one""",
            -1: """including/one this/one""",
            1: """'s/one about/one but/one the/6-year-old""",
            2: """^/one""",
            3: """for/one""",
            7: """only/one""",
        },
        "DT": {
            -7: """except/that""",
            -6: """after/all at/all with/both""",
            -5: """have/all noted/that suggest/that""",
            -4: """
acknowledge/that found/that now/that on/both one/that something/that suggests/that where/all""",
            -3: """
)/that agree/that are/all argued/that asserted/that assume/that clear/that consider/that for/both
hope/that in/both insisted/that learned/that night/that note/that or/that show/that showed/that
suggested/that those/that wrote/that you/that —/that""",
            -2: """
-/that admit/that argue/that at/both demanded/that ensure/that idea/that know/that mean/that not/all
recognize/that remember/that reminder/that so/that states/that suggesting/that there/that tuesday/that
world/that worry/that""",
            -1: """
,/either --/that acknowledging/that added/that adds/that be/that bill/that but/all claims/that
clinton/that countries/that emails/that from/both groups/that hoped/that maintain/that message/that
move/that noting/that notion/that politico/that reported/that reports/that saying/that stated/that
supporters/that they/all tweeted/that understand/that us/that ways/that were/all work/that""",
            1: """
:/that and/that are/both as/both be/no for/all have/that in/all in/either only/that race/that see/that
speech/that there/no things/that when/that""",
            2: """
's/that ,/neither ;/that above/all has/no interview/that is/that later/that made/that of/all on/that
says/that then/that think/that""",
            3: """
"/all ^/that after/that all/that by/both doubt/that given/that in/that say/that than/that them/all
trump/that up/that with/all""",
            4: """
among/both as/that believes/that but/that does/that done/that for/that have/no make/that n't/that
of/that""",
            5: """at/that""",
            6: """do/that was/that""",
            7: """to/that""",
        },
        "EX": {
            -2: """over/there up/there""",
            1: """said/there think/there""",
            3: """say/there""",
            4: """is/there""",
        },
        "FW": {
            2: """et/al.""",
        },
        "IN": {
            -9: """done/that""",
            -8: """going/on something/that""",
            -7: """all/along all/that takes/on trump/that""",
            -6: """and/so bring/in bringing/in do/that made/up not/as take/on things/that""",
            -5: """
at/that be/as debate/that election/that everything/that for/about information/that job/that kept/on
nearly/as speech/that system/that taking/on thing/that times/as to/that took/on turn/over was/that
way/that went/on""",
            -4: """
,/but are/as as/that for/that i/like is/as issues/that make/that one/that out/as put/in role/that
stand/up take/over taken/over taking/over took/over with/over""",
            -3: """
's/that ,/about ,/down ,/so ,/up ^/about ^/so a/while after/that also/like attack/that better/off
bill/that by/about change/that coming/in company/that get/along go/on him/as it/over legislation/that
made/that move/that never/before of/that picking/up platform/that positions/that race/that rights/that
set/up taken/on them/that time/that turned/on twice/as war/that was/once was/over weighed/in work/that""",
            -2: """
--/that agreement/that america/that attacks/that back/up been/as campaign/that come/in communities/that
ever/before given/that goes/on groups/that her/as is/due just/as later/that make/up me/out only/about
opening/up or/about pick/up show/up soon/after state/that still/on there/that time/around trump/on
up/that""",
            -1: """
"/about 's/next ,/off ^/that add/up and/about and/over be/like but/that come/up coming/up do/so
does/that have/that hold/on in/that is/about is/out law/that left/behind message/that n't/that on/that
or/minus pointed/out polling/in see/that showed/up signed/up superseding/cause than/that the/past
them/over then/that this/past to/about turned/over when/that""",
            1: """
's/up -/that ;/that agreed/on be/in believes/in believes/that clinton/that come/out counting/on fight/in
focuses/on go/after go/through government/as herself/as hoped/that insisted/that interest/in
interview/that long/as maintain/that more/about much/as noting/that of/like only/that or/that out/about
position/that report/that said/that served/in something/like stated/that things/like think/about
warning/that went/off writing/in""",
            2: """
,/before ,/out ^/as added/that adds/that admit/that all/about assertion/that based/on believe/in
built/on care/about claiming/that crowd/that demanded/that depending/on dropped/out ensure/that
fear/that friday/that go/down it/down look/like me/that means/that participate/in participating/in
remember/that reports/that resulted/in sense/that serving/as shows/that sunday/that talk/about that/in
themselves/as vote/in was/about was/so wednesday/that well/as with/about work/on worry/about —/that""",
            3: """
,/like ^/inside ^/once agree/that and/beyond argue/that argued/that asserted/that at/about be/that
case/that compete/in consider/that countries/that doubt/that emails/that engaging/in estimates/that
even/though feel/that focus/on from/outside going/through indication/that is/that just/before
learned/that living/in look/around mean/that month/that night/that not/that of/up played/in point/that
reported/that reporters/that result/in said/in saying/that showing/that sign/that simple/as
statement/that states/that suggested/that suggestion/that supporters/that tuesday/that understand/that
us/that viewed/as worry/that""",
            4: """
,/along ^/along ^/though accusations/that acknowledge/that acknowledging/that allegations/that
argument/that assume/that believe/that choice/but claims/that concern/that confidence/that far/as
hopes/that know/that note/that recognize/that say/that says/that show/that showed/that so/as so/that
suggest/that suggesting/that talking/about think/that thinking/that times/that week/that years/that""",
            5: """
and/that are/up belief/that claim/that clear/that evidence/that found/that hope/that is/up it/on
news/that suggests/that you/that""",
            6: """all/but anything/but leading/up nothing/but now/that possibility/that world/that""",
            7: """noted/that""",
            8: """idea/that live/in""",
            9: """except/that fact/that notion/that reminder/that""",
        },
        "JJ": {
            -8: """very/much""",
            -7: """a/much""",
            -6: """on/top pretty/much""",
            -5: """a/third not/only the/future the/top too/early""",
            -4: """
^/slepian a/republican a/very a/whole and/continued in/chief of/late some/good that/only the/good
the/public""",
            -3: """
,/deputy ,/misogynist ,/new ^/british ^/digital ^/prime ^/united a/conservative a/leading a/pretty
a/primary as/human be/close but/very carolina/republican far/enough how/long in/total middle/east
of/registered of/such than/half that/democratic the/czech the/islamic the/military the/past
the/potential the/sound""",
            -2: """
's/running 's/third ,/black 15/minimum ^/european ^/foreign ^/islamic ^/soviet a/lead a/real
american/public an/alleged an/individual and/lost and/transgender as/long attorney/general
federal/minimum have/long have/such in/blue in/public is/only look/like net/worth of/black of/good
of/magic presidential/hopeful presidential/primary so/long the/6-year-old the/back the/central
the/chinese the/content the/firm the/irish the/left the/poll the/united us/military very/close
will/likely with/democratic""",
            -1: """
"/very 's/good 's/kind 's/much 's/second 's/standing ,/british ,/cuban ,/further ,/ok ,/south ,/united
^/albright ^/crane ^/full ^/holt ^/inside ^/kaine ^/microsoft ^/neiafu ^/north ^/senate ^/vermont ^/wade
a/racist a/turkish a/united air/quality at/first be/very by/western classified/material come/close
congressional/black constitutional/right delegate/lead democratic/rival from/outside gop/front-runner
he/first in/east in/little iraqi/military is/challenging its/military most/likely north/american
of/intent of/like of/potential on/alert presidential/front-runner some/kind that/left the/congressional
the/dark the/israeli the/leading the/second the/special the/square the/subject to/american to/close
to/present to/public very/little work/hard york/primary""",
            1: """
's/core 's/only ,/national ,/right ^/early ^/egyptian ^/local ^/real ^/ryan ^/second ^/sure ^/total
a/dark a/full-time a/further a/later a/longtime a/military a/potential a/secret against/republican
an/expert and/chief and/good and/later and/north and/republican be/like his/rival in/third
million/undocumented more/likely of/armed of/british of/much of/west on/human or/minus republican/jewish
spent/much that/good the/african the/american the/australian the/fifth the/high the/north
the/presumptive the/republican the/soviet the/terrorist the/whole to/further too/long too/much""",
            2: """
's/deputy 's/first 's/national 's/next 's/record 's/republican ,/chief ,/closed ,/pro-beijing
^/following ^/future ^/many a/complex a/good a/past a/total a/veteran as/much be/clear be/easy
democratic/presidential for/national how/much in/late is/due is/hard its/first not/much of/democratic
of/human of/individual south/korean that/right the/albanian the/black the/current the/first the/german
the/individual the/iraqi the/long-term the/prime the/real the/standard the/third the/year-earlier
this/past to/complete to/light very/clear was/likely well/known""",
            3: """
's/hard 's/public ,/democratic ,/left ,/racist ^/correct ^/french ^/last a/long a/material a/record
a/second and/long and/only be/enough be/scared do/much gop/primary in/coming is/right it/hard
made/public north/korean of/first on/average south/african the/alleged the/front the/little the/minimum
the/saudi very/hard was/interested""",
            4: """
^/much ^/pan-democrat a/contested are/concerned are/right be/surprised been/right in/general
marked/classified not/enough""",
            5: """of/gay that/much the/official the/retired""",
            6: """people/close the/only""",
        },
        "JJR": {
            -6: """be/more""",
            -5: """a/more doing/better is/more no/longer""",
            -4: """become/more""",
            -3: """been/more but/more do/better even/more his/more of/more""",
            -2: """^/earlier be/less get/more the/more the/year-earlier""",
            -1: """,/further ,/later ,/more and/transgender days/later learn/more years/earlier""",
            1: """an/earlier any/more be/worse for/more on/more to/further""",
            2: """
a/further and/better as/more for/better has/more have/more his/earlier the/better the/earlier up/more""",
            3: """a/later be/better""",
            4: """"/more""",
            5: """a/better lot/more""",
        },
        "JJS": {
            -4: """the/most""",
            -2: """'s/most at/best""",
            1: """from/most is/best""",
            2: """at/least for/most than/most""",
            3: """the/longest""",
        },
        "MD": {
            -1: """in/may""",
            1: """this/will""",
            3: """,/will they/'d""",
        },
        "NN": {
            -10: """of/state""",
            -6: """democratic/party""",
            -5: """back/home only/one the/official""",
            -4: """
's/working ^/minister ^/pan-democrat ^/secretary as/secretary budweiser/man foreign/ministry in/general
our/nation the/restructuring to/comment white/house white/working""",
            -3: """
's/public 's/third ,/racist ,/right </tweet ^/cleveland ^/correction ^/google ^/graham ^/l'enfant ^/look
^/mr. ^/o'malley ^/operating ^/wait ^/york a/material a/record and/win gop/primary in/translating
jewish/coalition made/public no/doubt no/matter of/art of/information on/average state/department
the/coalition the/eighth the/following the/front the/minimum the/realclearpolitics the/second to/one
to/vote united/kingdom wall/street you/feel""",
            -2: """
's/deputy 's/good 's/record ,/look ^/carson ^/fort ^/george ^/holt ^/kasich ^/mark ^/professor ^/right
^/senator a/complex a/good a/past a/total a/veteran abc/news and/making and/return breitbart/news et/al.
for/one for/testing good/morning in/south in/third new/hampshire new/york of/course of/hope
rampant/xenophobe that/right the/current the/individual the/standard the/third to/name to/persuade
to/pick to/run to/share""",
            -1: """
"/good "/look 's/core 's/kind 's/one ,/aka ,/black ,/left ,/speaking //south ^/albright ^/bill ^/david
^/editor ^/following ^/getty ^/gm ^/johnson ^/kaine ^/miami ^/microsoft ^/murphy ^/norton ^/one ^/sadiq
^/understand ^/verizon ^/wade ^/well a/dark a/full-time a/longtime a/military a/potential an/expert
and/call and/chief and/fight and/forth and/good and/help and/pay are/right as/well election/day
for/national for/questioning fox/news go/home he/thought his/rival i/think in/politics iran/deal
is/right just/say of/gay of/human of/individual of/magic super/pac that/good the/black the/fifth
the/high the/house the/long-term the/ruling the/terrorist the/whole this/means this/past this/will
to/blame to/gain to/pay to/post to/resolve to/strike washington/post we/face""",
            1: """
'/s 's/second 's/standing ^/administration ^/brock ^/campaign ^/career ^/climate ^/future ^/history
^/revenue ^/second ^/talk ^/x. a/look a/racist a/second about/half air/quality an/understanding
and/experience and/north cadillac/tax classified/material constitutional/right democratic/rival
democratic/socialist first/round gop/front-runner her/support house/press in/downtown including/one
its/military last/week nearly/half of/intent of/potential of/south of/west on/state only/way phone/call
presidential/front-runner radio/show roll/call second/half superseding/cause the/dark the/mogul the/move
the/promise the/sea the/slaying the/special the/state the/subject this/fall to/close to/exit to/face
to/light to/public trump/campaign what/kind york/primary""",
            2: """
's/running ,/south ./c 15/minimum ^/crane ^/image ^/labor a/high a/lead american/public an/individual
central/bank court/ruling early/voting federal/judge federal/minimum for/working former/secretary
global/warming in/blue in/east in/making in/place in/public match/award net/worth of/black of/fighting
of/good of/voting presidential/hopeful presidential/primary strong/showing the/6-year-old the/content
the/county the/firm the/living the/north the/one the/view this/one to/land to/press to/release to/trade
treasury/secretary us/military""",
            3: """
's/bid ,/head ,/misogynist ,/secretary //tweet ^/company ^/facebook ^/file ^/law ^/today a/conservative
a/meeting a/primary a/while an/offer and/gas and/south and/transgender as/human clinton/campaign
delegate/lead executive/vice in/total in/turn iraqi/military national/poll on/alert press/secretary
sanders/campaign some/kind that/way the/military the/poll the/potential the/sound the/south the/square
to/frame to/power to/request""",
            4: """
,/deputy a/ruling a/whole at/home in/chief in/state in/writing is/home mass/shooting process/right
some/good tender/offer than/half that/sort the/back the/beginning the/good the/past the/public the/top
trans-pacific/partnership which/one""",
            5: """^/levell ^/manafort a/third health/care or/minus than/one the/future the/left""",
            6: """any/one on/top""",
            8: """no/one""",
        },
        "NNP": {
            -5: """^/levell""",
            -4: """in/state trans-pacific/partnership""",
            -3: """
'/s ,/democratic ,/secretary ,/will //tweet ^/company ^/french ^/future ^/law ^/look ^/manafort
^/politics ^/second ^/take ^/today ^/watch a/united executive/vice national/poll north/korean of/gay
press/secretary south/african the/little the/saudi the/south""",
            -2: """
"/let 's/national 's/republican ,/pro-beijing ./c ^/early ^/image ^/labor ^/many ^/pence ^/talk ^/wait
a/secret central/bank democratic/presidential federal/judge former/secretary in/place match/award
my/lords of/democratic of/thrones sanders/campaign south/korean the/albanian the/county the/german
the/iraqi the/north the/prime the/square the/view to/boycott treasury/secretary""",
            -1: """
"/do "/look "/thank ,/chief ,/national ,/right ,/take ^/administration ^/brock ^/campaign ^/career
^/climate ^/correct ^/crane ^/dozens ^/earlier ^/egyptian ^/facebook ^/file ^/following ^/given ^/had
^/history ^/let ^/local ^/maybe ^/much ^/real ^/revenue ^/right ^/sure ^/thanks ^/total ^/understand
^/x. a/major against/republican american/minors and/north and/republican and/say at/least cadillac/tax
clinton/campaign democratic/socialist development/goals first/round for/more for/national health/care
house/press in/downtown in/general in/politics iraqi/military is/home last/week new/yorkers of/british
of/course of/first of/human of/individual of/west officials/say on/human on/state our/principles
pittsburgh/pirates radio/show republican/jewish the/african the/american the/australian the/beginning
the/chathams the/clintons the/first the/long-term the/mogul the/more the/poll the/promise the/republican
the/sea the/soviet the/state to/release trump/campaign trump/leads visual/arts york/primary""",
            1: """
"/good ,/british ,/cuban ,/marbles ,/ok ^/bill ^/david ^/editor ^/fbi ^/full ^/getty ^/gm ^/house
^/johnson ^/miami ^/murphy ^/neiafu ^/north ^/norton ^/paradis ^/sadiq ^/senate ^/verizon ^/vermont
^/vice ^/wikinews a/turkish attorney/general by/western congressional/black des/moines election/day
in/little in/may jeff/sessions las/vegas north/american super/pac the/brujas the/congressional the/house
the/israeli the/los the/top to/american to/post to/rise trump/wins washington/post world/series""",
            2: """
^/european ^/foreign ^/islamic ^/kasich ^/mark ^/professor ^/senator ^/soviet ^/ted ^/wade abc/news
breitbart/news fox/news good/morning hope/hicks jensen/ackles of/hope rampant/xenophobe the/brookings
the/central the/chinese the/irish united/technologies with/democratic""",
            3: """
's/good ,/black ,/new ,/united </tweet ^/albright ^/british ^/cleveland ^/correction ^/digital ^/google
^/kaine ^/l'enfant ^/microsoft ^/mr. ^/o'malley ^/prime ^/york carolina/republican dow/jones in/south
jewish/coalition los/angeles middle/east new/hampshire of/art of/information of/magic of/politics
special/operations state/department that/democratic the/coalition the/czech the/islamic united/kingdom
wall/street""",
            4: """
^/carson ^/fort ^/george ^/graham ^/holt ^/minister ^/secretary ^/slepian ^/united a/republican
as/secretary budweiser/man foreign/ministry goldman/sachs new/york our/nation the/left the/united
white/house york/times""",
            6: """democratic/party""",
            10: """of/state""",
        },
        "NNPS": {
            -3: """of/politics special/operations york/times""",
            -2: """black/lives the/brookings united/technologies""",
            -1: """
,/marbles des/moines dow/jones fox/news goldman/sachs jeff/sessions jensen/ackles las/vegas los/angeles
the/brujas the/los trump/wins world/series""",
            1: """
american/minors development/goals new/yorkers our/principles pittsburgh/pirates the/chathams
the/clintons trump/leads visual/arts""",
            2: """my/lords of/thrones""",
        },
        "NNS": {
            -3: """poll/shows""",
            -2: """trump/leads""",
            -1: """
,/aka ^/paradis ^/wikinews goldman/sachs hope/hicks jensen/ackles los/angeles this/means
wikinews/interviews york/times""",
            1: """^/dozens ^/thanks student/loans the/remains""",
            2: """^/pence in/politics interest/rates new/faces percentage/points""",
            3: """
,/thanks ^/politics black/lives media/reports no/plans phone/calls street/banks the/realclearpolitics
york/values""",
        },
        "PDT": {
            -4: """"/all not/quite""",
            -3: """at/all""",
            -2: """after/all of/both —/all""",
            -1: """'s/quite at/both in/both than/half""",
            1: """but/all have/all in/all of/all over/all them/all""",
            2: """have/such not/all""",
            3: """for/all of/such""",
            4: """where/all""",
        },
        "POS": {
            -7: """it/'s""",
            -5: """that/'s there/'s""",
            -4: """he/'s here/'s""",
            -3: """let/'s she/'s""",
            -1: """hillary/'s nominee/'s""",
            1: """christie/'s government/'s obama/'s rubio/'s show/'s year/'s""",
            2: """'/s candidate/'s state/'s""",
            4: """clinton/'s""",
        },
        "PRP": {
            -4: """no/one""",
            -3: """in/her was/her""",
            -2: """over/her that/her""",
            -1: """
about/one but/one changed/her clinton/'s for/one government/'s is/her only/one said/her this/one
which/one""",
            2: """endorsed/her make/her""",
            3: """against/her gave/her if/one to/one""",
            4: """help/her""",
            6: """let/'s""",
        },
        "PRP$": {
            -4: """help/her""",
            -3: """against/her gave/her""",
            -2: """endorsed/her make/her""",
            1: """changed/her is/her said/her""",
            2: """over/her that/her""",
            3: """in/her was/her""",
        },
        "RB": {
            -6: """the/only""",
            -5: """people/close that/much them/all""",
            -4: """
^/though a/later a/second at/home been/right far/as for/all is/there not/enough or/minus process/right
so/as talking/about that/sort""",
            -3: """
's/hard ^/much ^/once ^/yet a/long and/beyond and/later and/long and/only and/south are/right at/about
be/enough come/out come/up coming/up do/much even/though go/through have/no is/home is/up it/hard
just/before look/around passed/away put/out say/there shut/down simple/as that/way to/back very/hard
viewed/as went/off with/all work/out""",
            -2: """
's/first ,/along ,/before ,/well ,/yet ^/along ^/as ^/well above/all all/about as/much at/best be/clear
be/easy care/about get/along how/much in/all in/late is/hard its/first minutes/later not/much of/all
of/first point/out reach/out serving/as sign/up speak/out take/over taken/over talk/about that/left
the/back the/real themselves/as very/clear was/about was/likely was/so well/as with/about worry/about""",
            -1: """
's/only ,/south ^/inside ^/last ^/vice a/further a/high a/third about/half and/north be/no carried/out
do/better dropped/out for/better from/outside given/up go/after going/through government/as has/no
herself/as in/east is/best is/right leading/up long/as made/up make/up more/about more/likely much/as
nearly/half new/hampshire of/much of/south of/west only/way out/about over/all picked/up picking/up
put/forward said/there second/half show/up some/kind spent/much stand/up than/half the/first the/left
the/north there/no think/about think/there to/close too/long too/much turned/over turns/out what/kind""",
            1: """
"/about "/all "/very 's/much 's/quite 's/second ,/left ,/off ,/out //south ^/early ^/maybe ^/sure
and/about and/forth are/up at/first be/very better/off come/back go/home going/back he/first in/third
is/about left/behind most/likely no/longer that/right they/all to/about very/little were/all work/hard
—/all""",
            2: """
,/further a/real and/yet are/both as/long at/both been/as come/close ever/before have/long her/as
in/either is/only is/out it/over just/as only/about or/about over/there so/long soon/after step/up
the/eighth time/around to/further up/there very/close will/likely""",
            3: """
's/kind ,/about ,/aka ,/down ,/either ,/later ,/right ,/so ^/about ^/right ^/second a/pretty and/over
are/all as/well back/up but/very by/about do/so far/enough get/around go/out him/as never/before
of/course shot/back taken/away twice/as was/once was/over""",
            4: """
a/very are/as be/close days/later have/all is/as me/out no/doubt no/matter not/quite of/late out/as
that/only the/second with/over""",
            5: """
's/third ^/so back/home be/as for/about how/long nearly/as not/only stepped/down times/as too/early""",
            6: """,/up and/so bring/back not/as pretty/much""",
            7: """a/much all/along""",
            8: """very/much""",
            9: """after/all at/all""",
        },
        "RBR": {
            -5: """a/better lot/more""",
            -4: """"/more""",
            -3: """be/better""",
            -2: """
a/further and/better as/more days/later has/more have/more his/earlier the/better the/earlier to/further
up/more""",
            -1: """,/later an/earlier any/more be/worse for/better on/more""",
            1: """,/more learn/more years/earlier""",
            2: """and/later be/less get/more minutes/later""",
            3: """been/more but/more even/more his/more of/more the/more""",
            4: """^/earlier become/more do/better no/longer""",
            5: """a/more doing/better is/more""",
            6: """be/more""",
        },
        "RBS": {
            -3: """the/longest""",
            -2: """for/most than/most""",
            -1: """at/least from/most""",
            1: """is/best""",
            2: """'s/most""",
            4: """the/most""",
            5: """at/best""",
        },
        "RP": {
            -8: """live/in""",
            -6: """bring/back""",
            -5: """are/up it/on leading/up stepped/down""",
            -3: """
,/out ,/up compete/in engaging/in focus/on go/out is/up living/in of/up played/in result/in said/in
taken/away""",
            -2: """
based/on believe/in built/on depending/on dropped/out get/around go/down going/through it/down me/out
participate/in participating/in resulted/in step/up that/in vote/in work/on""",
            -1: """
's/up ,/along ^/along agreed/on and/over back/up be/in believes/in come/back counting/on fight/in
focuses/on going/back interest/in is/out served/in shot/back writing/in""",
            1: """
add/up carried/out given/up hold/on it/over picked/up pointed/out polling/in put/forward showed/up
signed/up them/over turns/out went/off""",
            2: """
better/off come/in come/out go/through goes/on opening/up pick/up point/out reach/out sign/up speak/out
still/on trump/on""",
            3: """
coming/in go/on make/up passed/away put/out set/up show/up shut/down taken/on turned/on turned/over
weighed/in work/out""",
            4: """come/up coming/up picking/up put/in taking/over took/over""",
            5: """get/along kept/on stand/up taking/on took/on turn/over went/on""",
            6: """bring/in bringing/in take/on take/over taken/over""",
            7: """made/up takes/on""",
            8: """going/on""",
        },
        "UH": {
            -1: """^/sure as/well has/no have/no""",
            2: """,/well""",
            3: """^/well""",
        },
        "VB": {
            -5: """,/say""",
            -4: """i/take or/have""",
            -3: """
,/have ,/show and/gas and/thank health/care in/turn to/frame to/further to/power to/request you/get
you/hear""",
            -2: """
,/head ^/have ^/thank but/do delegate/lead i/give i/think no/doubt to/complete to/land to/light to/press
to/trade""",
            -1: """
"/thank ,/like ,/put ^/carson ^/correct ^/fbi ^/file ^/fort ^/george ^/graham ^/last ^/manafort ^/second
a/look an/offer and/experience be/close her/support how/do i/remember just/do new/york no/matter
on/alert phone/call shot/back something/like tender/offer the/move the/presumptive they/want things/like
to/exit to/face to/release to/rise""",
            1: """
"/do ,/look ,/make </tweet ^/get and/call and/fight i/do iran/deal not/take to/blame to/close to/gain
to/pay to/present to/resolve to/set to/strike""",
            2: """
"/look ^/talk also/have and/get and/let and/win may/have really/want to/boycott to/do to/name
to/persuade to/pick to/run to/share you/think you/want""",
            3: """
"/let (/see ,/let ^/let ^/take ^/understand ^/watch and/come and/pay and/return and/say to/back to/have
to/put to/vote you/come""",
            4: """,/take ^/wait and/help and/take to/comment""",
            5: """that/have you/feel""",
            6: """^/look just/say""",
        },
        "VBD": {
            -4: """have/said poll/released polls/conducted trump/tweeted""",
            -3: """,/let ,/located also/said and/started he/got it/said they/'d""",
            -2: """
,/described and/let and/lost candidates/elected emails/released poll/conducted to/put we/had when/asked""",
            -1: """
"/let 's/failed 's/repeated 've/got ,/compared ,/followed ,/left ,/put ,/united ^/facebook an/estimated
i/told in/pledged""",
            1: """
,/closed ,/died ,/expressed ,/issued and/killed and/said campaign/sent clinton/made he/thought he/used
shares/closed that/killed trump/asked trump/continued""",
            2: """,/proposed and/paid and/put she/continued""",
            3: """'s/made ,/reported ,/warned ^/had and/called and/sent he/called i/got polls/closed""",
        },
        "VBG": {
            -4: """a/ruling in/writing mass/shooting""",
            -3: """a/meeting in/coming""",
            -2: """
court/ruling early/voting for/working global/warming in/making of/fighting of/voting strong/showing
the/beginning the/living""",
            -1: """^/following an/understanding the/slaying""",
            1: """,/speaking for/questioning is/challenging the/leading the/ruling""",
            2: """and/making for/testing""",
            3: """^/operating a/leading in/translating the/following""",
            4: """'s/working the/restructuring white/working""",
        },
        "VBN": {
            -5: """the/left the/retired""",
            -4: """a/contested are/concerned be/surprised marked/classified""",
            -3: """
's/bid 's/made ,/closed ,/reported ,/warned and/called and/sent be/scared he/called i/got polls/closed
the/alleged was/interested""",
            -2: """,/left ,/proposed ^/ted and/paid and/put she/continued the/united well/known""",
            -1: """
,/died ,/expressed ,/issued ,/put ^/had ^/let ^/united and/come and/killed and/said campaign/sent
clinton/made he/used million/undocumented of/armed shares/closed that/killed to/put to/set trump/asked
trump/continued""",
            1: """
's/failed 's/repeated 've/got ,/compared ,/followed ^/given an/estimated i/told in/pledged""",
            2: """
,/described an/alleged candidates/elected emails/released poll/conducted we/had when/asked""",
            3: """,/located also/said and/continued and/started he/got it/said of/registered that/left""",
            4: """a/united and/lost have/said poll/released polls/conducted trump/tweeted""",
        },
        "VBP": {
            -5: """just/say that/have""",
            -4: """and/take""",
            -3: """(/see an/offer and/help to/have you/come""",
            -2: """
,/like ,/take also/have and/get and/pay and/say may/have really/want tender/offer to/do you/feel
you/think you/want""",
            -1: """
"/look ,/head ,/make </tweet ^/get ^/house ^/ryan and/come and/return clinton/campaign health/care
how/long i/do not/take people/close roll/call sanders/campaign this/fall""",
            1: """,/look and/win how/do i/remember just/do officials/say they/want we/face""",
            2: """"/thank ^/have ^/thank but/do i/give""",
            3: """,/have ,/put ,/show also/like and/thank i/think you/get you/hear""",
            4: """i/like i/take or/have""",
            5: """,/say""",
        },
        "VBZ": {
            -4: """let/'s""",
            -3: """,/thanks media/reports no/plans phone/calls street/banks york/values""",
            -2: """candidate/'s clinton/'s interest/rates new/faces percentage/points state/'s""",
            -1: """
black/lives christie/'s dow/jones goldman/sachs obama/'s rubio/'s show/'s student/loans the/remains
year/'s""",
            1: """hillary/'s nominee/'s wikinews/interviews""",
            2: """this/means trump/leads""",
            3: """poll/shows she/'s""",
            4: """he/'s here/'s""",
            5: """that/'s there/'s""",
            7: """it/'s""",
        },
        "WDT": {
            -9: """fact/that""",
            -8: """notion/that""",
            -7: """say/that""",
            -6: """doubt/that possibility/that reminder/that think/that""",
            -5: """and/that belief/that believes/that evidence/that idea/that is/that news/that says/that""",
            -4: """
accusations/that allegations/that argument/that believe/that claim/that concern/that confidence/that
estimates/that hopes/that interview/that thinking/that times/that week/that world/that years/that""",
            -3: """
;/that acknowledging/that but/that case/that claims/that does/that feel/that indication/that month/that
n't/that not/that now/that point/that reporters/that showing/that sign/that statement/that
suggestion/that to/that understand/that""",
            -2: """
^/that assertion/that countries/that crowd/that emails/that fear/that friday/that given/that hope/that
know/that me/that means/that note/that only/that saying/that shows/that states/that suggesting/that
sunday/that supporters/that then/that was/that wednesday/that you/that""",
            -1: """
'/what :/that added/that adds/that argue/that assume/that be/that claiming/that clear/that except/that
found/that in/that mean/that noted/that of/that on/that position/that recognize/that report/that
reported/that reports/that said/that sense/that show/that showed/that so/that suggests/that than/that
tuesday/that up/that us/that warning/that worry/that""",
            1: """
-/that ^/whatever law/that or/that politico/that race/that suggest/that tweeted/that —/that""",
            2: """
agreement/that america/that asked/what attacks/that campaign/that communities/that insisted/that
made/that message/that on/what state/that ways/that wrote/that""",
            3: """
)/that --/that attack/that change/that company/that legislation/that platform/that positions/that
rights/that them/that those/that time/that war/that""",
            4: """
bill/that done/that groups/that issues/that role/that speech/that there/that trump/that work/that""",
            5: """
all/that debate/that election/that everything/that information/that job/that move/that system/that
thing/that things/that way/that""",
            8: """one/that""",
            12: """something/that""",
        },
        "WP": {
            -2: """asked/what on/what""",
            -1: """^/whatever""",
            1: """'/what""",
        },
    },
    "state": {
        "CC": {
            -3: """xDT|PDT|CC|RB""",
            -2: """0CC|RB 0DT|CC 0DT|PDT|CC|RB VDT|PDT|CC|RB nCC|RB nDT|PDT|CC|RB""",
            -1: """0DT|CC|RB BDT|PDT|CC|RB MIN|CC|RB NIN|CC|RB hIN|CC mIN|CC|RB vCC|RB vIN|CC|RB xIN|CC|RB""",
            1: """dDT|CC|RB dDT|PDT|CC|RB hDT|PDT|CC|RB xDT|CC|RB""",
            2: """0IN|CC DCC|RB NDT|PDT|CC|RB VIN|CC bCC|RB nCC|NN|JJ vDT|PDT|CC|RB""",
            3: """0IN|CC|RB BCC|RB bDT|CC|RB dIN|CC nDT|CC|NN|RB|FW vDT|CC|RB""",
            4: """VIN|CC|RB""",
        },
        "CD": {
            -4: """0CD|JJ""",
            -2: """0PRP|CD|NN NCD|NN|JJ NPRP|CD|NN dCD|NNP""",
            -1: """0CD|NN|NNS|JJ|NNP bPRP|CD|NN dCD|NN|JJ nCD|NN|JJ nCD|NN|NNS|JJ nCD|NN|NNS|JJ|NNP""",
            1: """0CD|NN|JJ nCD|NNP vCD|NN|NNS|JJ""",
            2: """VPRP|CD|NN xPRP|CD|NN""",
            3: """BPRP|CD|NN nCD|NN""",
            4: """0CD|NNP""",
        },
        "DT": {
            -4: """mDT|RB|UH""",
            -3: """bIN|DT|WDT dDT|CC|RB""",
            -2: """NDT|PDT|CC|RB VDT|RB|UH dDT|PDT|RB dDT|RB|UH hDT|PDT|CC|RB vIN|DT|WDT xIN|DT|WDT""",
            -1: """DDT|CC|RB bDT|CC|RB bDT|PDT|RB mDT|PDT|RB nDT|CC|NN|RB|FW vDT|CC|RB""",
            1: """BDT|PDT|RB DDT|RB|UH HIN|DT|WDT NDT|PDT|RB VDT|PDT|RB vDT|PDT|CC|RB xDT|CC|RB""",
            2: """
0DT|CC 0DT|NN 0DT|PDT|CC|RB 0DT|PDT|RB BDT|PDT|CC|RB NIN|DT|WDT VDT|PDT|CC|RB bDT|RB|UH nDT|PDT|RB
nIN|DT|WDT""",
            4: """0DT|CC|RB hDT|RB|UH hIN|DT|WDT""",
            7: """0IN|DT|WDT mIN|DT|WDT""",
        },
        "EX": {
            -2: """bEX|RB vEX|RB""",
            -1: """nEX|RB xEX|RB""",
            3: """NEX|RB""",
            4: """0EX|RB VEX|RB""",
        },
        "FW": {
            -3: """0IN|NNP|FW""",
            -2: """xIN|NNP|FW""",
            -1: """nDT|CC|NN|RB|FW""",
        },
        "IN": {
            -11: """0IN|CC|RB""",
            -7: """mIN|VBP|VB|JJ""",
            -6: """MIN|CC|RB""",
            -5: """mIN|CC|RB""",
            -4: """NIN|DT|WDT bIN|JJ mIN|DT|WDT""",
            -3: """0IN|NN|JJ|RB NIN|CC|RB bIN|CC|RB bIN|NN|JJ dIN|CC hIN|DT|WDT hIN|RB hIN|RP|RB nIN|JJ""",
            -2: """0IN|CC 0IN|DT|WDT HIN|RP|RB NIN|NN|JJ|RB VIN|CC bIN|RB bIN|VBP|VB|NN nIN|VBP|VB|JJ""",
            -1: """VIN|RP|RB nIN|DT|WDT vIN|VBP|VB|NN xIN|NN|JJ|RB""",
            1: """
0IN|RP|RB BIN|RP|RB DIN|RB DIN|RP|RB HIN|DT|WDT VIN|CC|RB bIN|DT|WDT dIN|VBP|VB|JJ hIN|CC hIN|RP nIN|NN
vIN|RB xIN|NN xIN|RB""",
            2: """HIN|RB VIN|NN|JJ|RB vIN|DT|WDT vIN|NN|JJ vIN|VBP|VB|JJ xIN|NNP|FW""",
            3: """0IN|RB 0IN|VBP|VB|JJ DIN|CC|RB bIN|RP dIN|JJ dIN|NN|NNP vIN|CC|RB xIN|JJ|RB""",
            4: """0IN|NN DIN|DT|WDT bIN|VBP|VB|JJ mIN|RP vIN|JJ vIN|NN|JJ|RB xIN|CC|RB""",
            5: """bIN|RP|RB""",
        },
        "JJ": {
            -5: """mVBP|VB|NN|JJ""",
            -4: """
0VBN|JJ mVBP|VB|JJ mVBP|VB|NN|JJ|RB nVBP|VB|NN|JJ|JJR vIN|JJ vIN|NN|JJ|RB vVBP|VB|NN|JJ|JJS""",
            -3: """
0CD|NN|JJ 0VBP|VB|NN|JJ|RB HVBP|VB|NN|JJ VVBG|NN|JJ VVBN|JJ VVBP|VB|NN|JJ|RB dIN|JJ dJJ|JJR|RB|RBR
dNN|JJ|JJR dVBD|VBN|NN|JJ dVBP|VB|NN|JJ|RB hVBN|JJ mVBP|VB|JJ|RB mVBP|VB|NN|JJ|NNP nPDT|NN|JJ|RB
nVBD|VBN|JJ nVBG|JJ|NNP vVBP|VB|NN|JJ|RB xNN|JJ|NNP xVBD|VBP|VB|NN|JJ xVBN|NN|JJ""",
            -2: """
0NN|NNS|JJ|NNP 0VBP|VB|NN|JJ 0VBP|VB|NN|JJ|RB|NNP 0VBP|VB|NN|NNS|JJ|NNP BVBP|VB|NN|JJ|NNP DVBG|JJ
DVBP|VB|JJ|RB NVBP|VB|NN|JJ|NNP VIN|NN|JJ|RB bRP|VBP|VB|NN|JJ|RB bVBD|VBN|NN|JJ|RB bVBD|VBP|VB|VBN|NN|JJ
bVBP|VB|JJ|JJR|RB|RBR dRP|VBP|VB|NN|JJ|RB dVBP|VB|VBN|NN|JJ hPDT|JJ hVBD|VBN|JJ|NNP hVBD|VBN|NN|JJ|RB
mNN|JJ mVBP|VB|JJ|NNP nVBD|VBN|JJ|NNP nVBD|VBN|NN|JJ|RB nVBG|NN|JJ nVBG|NN|JJ|NNP nVBN|JJ vNN|NNS|JJ
vVBP|VB|NN|JJ|RB|NNP xIN|JJ|RB xVBP|VB|VBN|NN|JJ""",
            -1: """
0JJ|JJR|RB|RBR 0JJ|RB|UH|NNP 0NN|JJ|JJR|NNP 0NN|NNS|JJ|RB|NNP 0PDT|NN|JJ|RB 0RP|VBP|VB|NN|JJ|RB
0VBD|VBN|JJ 0VBD|VBN|JJ|NNP 0VBD|VBN|NN|JJ|RB 0VBD|VBP|VB|NN|JJ|NNP 0VBG|NN|JJ|NNP 0VBP|VB|NN|NNS|JJ
0VBP|VB|VBN|NN|JJ|NNP 0VB|NN|JJ|NNP BNN|JJ|RB DJJ|NNP DVBG|NN|JJ NVBD|VBN|JJ NVBP|VB|NN|JJ VJJ|NN
VVBD|VBN|JJ bIN|VBP|VB|JJ bJJ|JJR|RB|RBR bNN|JJ|RB|NNP bPDT|NN|JJ|RB bVBG|NN|JJ bVBP|VB|NN|JJ|JJR
dJJ|RB|NNP dRP|JJ|RB dVBD|VBN|JJ|NNP dVBN|NN|JJ dVBP|VB|NN|JJ|NNP dVBP|VB|NN|JJ|RB|NNP dVBZ|NNS|JJ
hVBD|VBN|JJ hVBP|VB|NN|JJ|RB mIN|VBP|VB|JJ mJJ|RB mVBP|VB|VBN|NN|JJ nIN|NN|JJ|RB nNN|JJ|RB|NNP
nNN|NNS|JJ|NNP nRP|VBP|VB|NN|JJ|RB nVBD|VBN|NN|JJ|NNP nVBP|VB|NN|JJ nVBP|VB|NN|JJ|JJS nVBP|VB|NN|JJ|NNP
nVBP|VB|NN|NNS|JJ nVBP|VB|VBN|NN|JJ|NNP vIN|NN|JJ vIN|VBP|VB|JJ vNN|NNS|JJ|NNP vVBD|VBP|VB|VBN|NN|JJ
vVBP|VB|NN|JJ|JJR|NNP xIN|NN|JJ|RB xVBD|VBN|JJ|NNP xVBD|VBN|NN|JJ xVBP|VB|JJ|JJR|RB|RBR xVBP|VB|NN|JJ""",
            1: """
0VBP|VB|NN|JJ|JJR DVBP|VB|NN|JJ DVBP|VB|NN|JJ|NNP HVBD|VBN|JJ NNN|JJ NVBP|VB|NN|JJ|RB
VVBP|VB|NN|JJ|RB|NNP bIN|JJ|RB bIN|NN|JJ bJJ|NNP bJJ|RB dVBD|VBP|VB|NN|JJ dVBP|VB|JJ|RB
dVBP|VB|NN|NNS|JJ hVBP|VB|JJ nJJ|RB|NNP nVBP|VB|JJ|RB|NNP vPDT|NN|JJ|RB vRP|VBP|VB|NN|JJ|RB
vVBP|VB|JJ|NNP vVBP|VB|NN|JJ vVBP|VB|VBN|NN|JJ|NNP xNN|JJ|JJR xRP|JJ|RB xVBG|JJ xVBP|VB|NN|JJ|JJR""",
            2: """
0JJ|NN|NNP BNN|JJ BNN|JJ|NNP BVBD|VBN|JJ BVBG|NN|JJ BVBP|VB|NN|JJ BVBP|VB|NN|JJ|RB DVBD|VBN|JJ|NNP
DVBP|VB|JJ NJJ|JJR|RB|RBR NRP|VBP|VB|NN|JJ|RB NVBN|JJ VVBP|VB|JJ|RB VVBP|VB|NN|JJ|NNP bVBD|VBN|JJ
bVBD|VBN|NN|JJ bVBP|VB|NN|JJ|JJS bVBP|VB|VBN|JJ dCD|NN|JJ dIN|VBP|VB|JJ dPDT|JJ dVBD|VBN|JJ hIN|JJ|RB
hJJ|NNP hNN|JJ|RB hVBP|VB|NN|JJ|NNP nCC|NN|JJ nJJ|NN|NNP nVBP|VB|NN|JJ|RB|NNP nVBP|VB|NN|NNS|JJ|NNP
vCD|NN|JJ|NNP vNN|JJ|JJR vVBD|VBN|NN|JJ vVBD|VBN|NN|JJ|RB xVBD|VBN|NN|JJ|RB""",
            3: """
0IN|NN|JJ|RB 0VBD|VBN|NN|JJ|NNP 0VBP|VB|JJ|NNP DNN|JJ|NNP NIN|NN|JJ|RB NJJ|RB|NNP NNN|JJ|RB
VVBD|VBN|JJ|NNP bVBD|VBP|VB|NN|JJ bVBP|VB|JJ bVBP|VB|NN|JJ bVBP|VB|NN|JJ|NNP bVBP|VB|NN|JJ|RB hNN|JJ|NNP
nIN|JJ nPDT|JJ vJJ|JJR|RB|RBR vVBD|VBN|JJ|NNP vVBN|JJ vVBN|NN|JJ vVBP|VB|JJ|JJR|RB|RBR""",
            4: """
0CD|JJ HNN|JJ NVBD|VBN|NN|JJ|RB bIN|JJ bVBD|NN|JJ bVBN|JJ|NNP bVBP|VB|JJ|RB dIN|NN|JJ vVBP|VB|JJ|RB
xVBP|VB|NN|JJ|RB|NNP""",
            5: """bVBD|VBP|VB|VBN|JJ bVBP|VB|VBN|NN|JJ xJJ|JJR|RB|RBR""",
            6: """dVBP|VB|JJ|JJR|RB|RBR""",
        },
        "JJR": {
            -4: """mVBP|VB|JJR|RB|RBR vJJ|JJR|RB|RBR xJJ|JJR|RB|RBR""",
            -3: """
0NN|JJR|NNP bVBP|VB|JJ|JJR|RB|RBR dVBP|VB|JJ|JJR|RB|RBR nVBP|VB|NN|JJR nVBP|VB|NN|JJ|JJR vJJR|RB|RBR""",
            -2: """bJJR|RBR|NNP bVBP|VB|NN|JJR nJJ|JJR|RB|RBR|NNP xVBP|VB|JJR|RB|RBR""",
            -1: """
0NN|JJ|JJR|NNP 0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|JJ|JJR bVBP|VB|JJR|RBR mJJR|RBR vNN|JJ|JJR|NNP""",
            1: """
0JJ|JJR|RB|RBR NJJR|RBR NJJ|JJR|RB|RBR bJJR|RB|RBR bVBP|VB|JJR|RB|RBR dVBP|VB|JJR|RBR dVBP|VB|JJR|RB|RBR
hJJR|RBR nJJR|NNP nJJR|RBR|NNP vVBP|VB|JJR|RB|RBR""",
            2: """
0JJR|RBR|NNP 0VBP|VB|JJR|RB|RBR dNN|JJ|JJR hVBP|VB|JJR|RB|RBR vVBP|VB|JJR|RBR xJJR|RB|RBR xNN|JJR""",
            3: """vJJR|NNP xVBP|VB|JJ|JJR|RB|RBR""",
            4: """vVBP|VB|JJ|JJR|RB|RBR""",
            5: """dJJ|JJR|RB|RBR""",
        },
        "JJS": {
            -2: """0JJS|RBS|NNP bJJS|RBS xVBP|VB|NN|JJ|JJS""",
            -1: """NJJS|RBS nJJS|RBS|NNP xJJS|RB|RBS""",
            1: """0JJS|RBS hJJS|RB|RBS nJJS|NNP""",
            2: """bVBP|VB|NN|JJ|JJS mJJS|RBS vVBP|VB|NN|JJ|JJS""",
            4: """hJJS|RBS""",
            5: """bJJS|RB|RBS""",
        },
        "MD": {
            -1: """bMD|NN bMD|VBP|VB|NN mMD|VBP|VB|NN vMD|VBD vMD|VBP|VB|NN xMD|VBP|VB|NN""",
            1: """NMD|NNP dMD|VBP|VB|NN""",
            3: """nMD|NN nMD|VBD nMD|VBP|VB|NN""",
        },
        "NN": {
            -4: """
0IN|NN 0NN|RB BPRP|CD|NN HNN|JJ bVBP|VB|NN|JJ|JJS dIN|NN|JJ mVBP|VB|NN nCC|NN|JJ nVBP|VB|NN|NNS|JJ
xPOS|VBZ|NN|NNS|NNP""",
            -3: """
0NN|NNS|NNP 0NN|RB|NNP 0VBG|NN|NNP 0VBP|VB|NN|NNS|RB|NNP BNN|JJ|NNP MVBP|VB|NN|JJ NNN|NNS bVBD|NN|JJ
bVBD|VBP|VB|NN|JJ dNN|NNS|JJ|RB mVBP|VB|NN|JJ mVBP|VB|NN|NNP mVBP|VB|VBN|NN nCD|NN nMD|NN nNN|NNS|JJ
nVBD|VBN|NN nVBG|NN|NNP vPDT|NN|JJ|RB""",
            -2: """
0CD|NN|NNS|JJ|NNP 0DT|NN 0NN|FW|NNP 0NN|JJR|NNP 0NN|JJ|JJR|NNP 0PRP|CD|NN 0VBP|VB|NN|JJR|RB|NNP BNN|JJ
MVBP|VB|NN NIN|NN|JJ|RB NNN|JJ|NNP NRP|VBP|VB|NN|JJ|RB NVBP|VB|NN|JJ|NNP bNN|JJ|RB|NNP bVBG|NN|JJ
dCD|NN|JJ mVBD|VBP|VB|VBN|NN mVBP|VB|NN|JJ|NNP nCD|NN|NNS|JJ|NNP nDT|CC|NN|RB|FW nMD|VBP|VB|NN
nNN|NNS|JJ|NNP nVBD|VBN|NN|JJ|RB nVBP|VB|NN|NNS|JJ|NNP nVBZ|NN|NNS vCD|NN|JJ|NNP vIN|NN|JJ vNN|JJ|JJR
vNN|JJ|RB|NNP vVBZ|NN|NNS xMD|VBP|VB|NN xNN|JJR xNN|NNS|JJ xVBG|NN|NNP xVBP|VB|NN|JJ|RB|NNP
xVBP|VB|NN|NNS|RB""",
            -1: """
0CD|VBP|VB|NN|JJ|NNP 0NN|NNS|RB|NNP 0NN|RB|UH|NNP 0VBD|VBN|NN|JJ|NNP 0VBD|VBN|NN|JJ|RB
0VBD|VBP|VB|NN|NNS|NNP 0VBP|VB|NN|JJ|RB 0VBP|VB|NN|RB|NNP 0VBP|VB|VBN|NN|JJ|NNP 0VBZ|NN|NNS
0VB|NN|JJ|NNP BVBG|NN|JJ DNN|JJ|RB DNN|NNP DVBG|NN|JJ DVBP|VB|NN|JJ|NNP DVBP|VB|NN|JJ|RB DVBP|VB|NN|RB
DVBP|VB|VBN|NN HVBP|VB|NN|NNP NNN|JJ NVBD|VBN|NN|JJ|RB NVBD|VBP|VB|VBN|NN NVBG|NN|NNP NVBP|VB|NN|RB|NNP
NVBP|VB|VBN|NN|JJ|NNP VPRP|CD|NN VVBD|VBN|NN VVBP|VB|NN|JJ|NNP bNN|JJ|JJR bNN|RB|UH bPDT|NN|JJ|RB
bVBD|VBN|NN|JJ bVBP|VB|NN|JJ|NNP bVBP|VB|VBN|NN|JJ dIN|NN|NNP dNN|NNS|RB|NNP dNN|RB|NNP
dPOS|VBZ|NN|NNS|NNP dVBZ|NN|NNS hRP|VBP|VB|NN|JJ|RB hVBP|VB|VBN|NN mMD|VBP|VB|NN mNN|RB|UH mVBP|VB|NN|RB
nIN|NN nNN|JJ|RB|NNP nNN|NNS nNN|NNS|JJ|RB|NNP nNN|NNS|RB|NNP nVBD|VBN|NN|JJ|NNP nVBD|VBP|VB|NN
nVBP|VB|NN|JJ|NNP nVBP|VB|NN|NNS|RB|NNP nVBP|VB|VBN|NN|JJ|NNP vNN|RB vVBD|VBP|VB|NN|NNS|NNP
vVBP|VB|NN|JJ|JJR|NNP xIN|NN xNN|JJ|JJR xVBP|VB|NN|JJ xVBP|VB|NN|JJ|NNP xVBP|VB|NN|NNS|JJ""",
            1: """
0JJ|NN|NNP 0VBD|VBP|VB|VBN|NN 0VBP|NN|NNP 0VBP|VB|NN|JJ 0VBP|VB|NN|JJ|JJR 0VBP|VB|NN|JJ|NNP
0VBP|VB|NN|JJ|RB|NNP 0VBP|VB|NN|NNP BVBP|VB|NN|JJ BVBP|VB|NN|NNP NPRP|CD|NN NVBP|VB|NN|JJ|RB
NVBP|VB|NN|NNP VJJ|NN VVBG|NN|JJ VVBG|NN|NNP VVBP|VB|NN|JJ|RB VVBP|VB|NN|RB bIN|VBP|VB|NN bMD|NN
bRP|VBP|VB|NN|JJ|RB bVBD|VBP|VB|VBN|NN dMD|VBP|VB|NN dNN|JJ|JJR dNN|JJ|RB dNN|NNS|RB dPDT|NN|JJ|RB
dVBD|VBP|VB|NN dVBP|VB|NN|JJ|NNP dVBP|VB|NN|JJ|RB dVBP|VB|NN|NNS|JJ dVBP|VB|NN|RB dVBP|VB|VBN|NN
hVBD|VBN|NN mNN|NNP mVBG|NN|JJ nCD|NN|JJ nRP|VBP|VB|NN|JJ|RB nVBD|VBP|VB|VBN|NN|NNP nVBG|NN|JJ
nVBP|VB|NN vCD|NN|NNS|JJ vIN|VBP|VB|NN vMD|VBP|VB|NN vNN|JJ|JJR|NNP vNN|NNS|JJ vNN|NNS|JJ|NNP
vPOS|VBZ|NN|NNS|NNP vVBD|VBN|NN|JJ vVBD|VBN|NN|JJ|RB vVBD|VBP|VB|VBN|NN vVBD|VBP|VB|VBN|NN|JJ
vVBP|VB|VBN|NN vVBP|VB|VBN|NN|JJ|NNP xNN|JJ|NNP xVBP|VB|NN|NNP""",
            2: """
0CD|NN|JJ 0MD|VBP|VB|NN 0PDT|NN|JJ|RB 0VBP|VB|VBN|NN 0VBP|VB|VBN|NN|NNP BVBP|VB|NN BVBP|VB|NN|JJ|RB
HVBP|VB|NN HVBP|VB|NN|JJ NCD|NN|JJ NNN|RB NVBP|VB|NN NVBP|VB|NN|JJ VNN|JJ|NNP bIN|NN|JJ bPRP|CD|NN
bVBP|VB|NN dVBD|VBN|NN dVBD|VBN|NN|JJ dVBD|VBP|VB|VBN|NN|NNP dVBP|VB|NN dVBP|VB|NN|JJR dVBP|VB|NN|NNS
hVBD|VBP|VB|VBN|NN mNN|JJ mVBP|VB|NN|JJ|RB nCD|NN|NNS|JJ nVBD|VBP|VB|NN|NNP nVBP|VB|NN|JJ|JJS
nVBP|VB|NN|RB nVBP|VB|VBN|NN vNN|RB|UH vVBD|VBP|VB|VBN|NN|NNP vVBP|VB|NN|JJ vVBP|VB|NN|JJ|JJS
vVBP|VB|NN|JJ|NNP vVBP|VB|NN|JJ|RB xNN|JJ|RB|NNP xPRP|CD|NN xVBD|VBN|NN xVBD|VBN|NN|JJ xVBP|VB|NN
xVBP|VB|NN|JJ|JJR xVBP|VB|NN|JJ|JJS xVBP|VB|VBN|NN xVBP|VB|VBN|NN|JJ""",
            3: """
0NN|JJ|RB 0NN|RB|UH 0VBD|VBP|VB|NN|JJ|NNP 0VBD|VBP|VB|NN|RB|NNP VNN|RB bNN|RB bVBP|VB|NN|JJ|JJR
bVBP|VB|NN|RB dVBN|NN|JJ dVBP|VB|NN|NNP hVBP|VB|NN hVBP|VB|NN|NNP mVBG|NN nPDT|NN|JJ|RB nVBP|VB|NN|JJR
nVBP|VB|VBN|NN|JJ vNN|NNS|RB vVBP|VB|NN vVBP|VB|NN|NNP xVBD|VBP|VB|NN|JJ xVBN|NN|JJ""",
            4: """bVBP|VB|NN|JJR bVBP|VB|NN|NNP dVBP|VB|NN|JJ|RB|NNP nVBP|VB|NN|JJR|NNP xNN|NNS|NNP""",
            5: """0VBP|VB|NN|NNS|JJ bMD|VBP|VB|NN hVBP|VB|NN|JJ|RB nVBP|VB|NN|JJ|JJR""",
        },
        "NNP": {
            -4: """0CD|NNP 0JJ|NN|NNP 0VBP|NN|NNP DVBP|VB|NN|JJ|NNP VVBZ|NNS|NNP nVBP|VB|NN|JJR|NNP""",
            -3: """
0JJR|RBR|NNP 0VBD|NNP 0VBP|VB|VBN|NNP 0VBZ|NNP DNN|JJ|NNP hVBP|VB|NN|NNP mVBP|VB|NN|JJ|NNP nRB|NNP
nVBD|NNP nVBD|VBN|JJ|NNP nVBD|VBN|NNP nVBN|NNP vJJR|NNP vNNS|NNP|NNPS xVBD|VBN|JJ|NNP""",
            -2: """
0JJ|RB|UH|NNP 0VBP|VB|VBN|NN|NNP DVBZ|NNS|NNP VNN|JJ|NNP VVBG|NN|NNP dIN|NN|NNP dNNS|NNP
dVBP|VB|NN|JJ|RB|NNP hJJ|NNP hNN|JJ|NNP hVBP|VB|NN|JJ|NNP nJJ|NN|NNP nVBG|NNP nVBN|JJ|NNP nVBZ|NNS|NNP
nVBZ|NNS|RB|NNP vRB|NNP xNN|JJ|RB|NNP xNN|NNS|NNP""",
            -1: """
0UH|NNP 0VBP|VB|JJ|NNP 0VBP|VB|NNP 0VBZ|NNS|RB|NNP BVBP|VB|NN|JJ|NNP DVBD|VBN|JJ|NNP DVBP|VB|NNP NMD|NNP
NVBD|VBN|NNP VRB|NNP VVBD|VBN|JJ|NNP VVBP|VB|NNP VVBP|VB|NN|JJ|RB|NNP VVBP|VB|NN|NNP bJJR|RBR|NNP
bJJ|NNP bRB|NNP bVBN|JJ|NNP dNN|RB|NNP dPOS|VBZ|NN|NNS|NNP dVBD|VBN|JJ|NNP dVBD|VBP|VB|VBN|NN|NNP
dVBP|VB|NNP hNNP|NNPS hVBD|VBN|NNP mNN|NNP nCD|NNP nJJR|NNP nJJS|NNP nJJS|RBS|NNP nJJ|JJR|RB|RBR|NNP
nJJ|RB|NNP nVBG|JJ|NNP nVBP|VB|JJ|RB|NNP nVBZ|NN|NNS|NNP vVBD|VBN|JJ|NNP vVBP|VB|NN|NNP xRB|NNP""",
            1: """
0NN|RB|NNP 0VBD|VBN|NNP 0VBD|VBN|NN|JJ|NNP 0VBP|VB|JJ|RB|NNP 0VBP|VB|NN|NNP BVBP|VB|NN|NNP DJJ|NNP
DNN|NNP DVBP|VB|NN|JJ|RB|NNP NVBP|VB|VBN|NN|JJ|NNP NVBZ|NNS|NNP bVBP|VB|NN|NNP mVBP|VB|NN|NNP
nNN|JJ|RB|NNP nVBD|VBP|VB|NN|NNP nVBG|NN|JJ|NNP nVBP|VB|NN|NNP vNN|NNS|JJ|NNP vPOS|VBZ|NN|NNS|NNP
vVBD|VBP|VB|NN|NNS|NNP vVBD|VBP|VB|VBN|NN|NNP vVBP|VB|JJ|NNP vVBP|VB|VBN|NN|JJ|NNP xNN|JJ|NNP
xVBP|VB|NNP xVBP|VB|NN|NNP""",
            2: """
0CD|VBP|VB|NN|JJ|NNP 0JJ|RB|NNP 0NN|FW|NNP 0NN|NNS|JJ|NNP 0VBD|VBP|VB|NN|RB|NNP 0VBG|NN|NNP
0VB|NN|JJ|NNP BNN|JJ|NNP DNNP|NNPS NNNS|NNP|NNPS NNN|JJ|NNP NVBP|VB|NN|RB|NNP VVBD|VBP|VB|NN|NNS|NNP
bVBD|VBN|NNP bVBG|NN|NNP bVBZ|NNS|NNP dCD|NNP dJJ|RB|NNP dNN|NNS|RB|NNP dVBZ|NNS|NNP nCD|NN|NNS|JJ|NNP
nNN|NNS|JJ|RB|NNP nVBP|VB|NN|JJ|RB|NNP nVBP|VB|NN|NNS|RB|NNP nVBP|VB|VBN|NN|JJ|NNP vNN|JJ|RB|NNP
vNN|NNS|NNP vNN|NNS|RB|NNP vVBP|VB|NN|JJ|NNP vVBP|VB|NN|JJ|RB|NNP xVBP|VB|NN|JJ|RB|NNP""",
            3: """
0IN|NNP|FW 0NN|NNS|NNP 0VBD|VBP|VB|NN|NNS|NNP 0VBG|NN|JJ|NNP 0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|JJ|NNP
0VBP|VB|NN|JJ|RB|NNP NVBD|VBP|VB|NN|NNS|NNP bVBP|VB|NN|JJ|NNP dVBP|VB|NN|JJ|NNP nNN|NNS|RB|NNP
nVBD|VBN|NN|JJ|NNP nVBG|NN|NNP nVBP|VB|NN|JJ|NNP vVBD|VBP|VB|NN|NNP vVBP|VB|NN|JJ|JJR|NNP
xPOS|VBZ|NN|NNS|NNP xVBG|NN|NNP""",
            4: """
0NN|JJR|NNP 0NN|JJ|JJR|NNP 0NN|NNS|RB|NNP 0VBP|VB|NN|JJR|RB|NNP 0VBP|VB|NN|NNS|JJ|NNP 0VBP|VB|NN|RB|NNP
0VBP|VB|VBN|NN|JJ|NNP nNN|NNS|JJ|NNP vVBP|VB|NN|NNS|RB|NNP xVBP|VB|NN|JJ|NNP""",
            5: """0NN|NNS|JJ|RB|NNP NVBP|VB|NN|JJ|NNP""",
            6: """0CD|NN|NNS|JJ|NNP""",
            7: """0VBP|VB|NN|NNS|RB|NNP""",
        },
        "NNPS": {
            -3: """nVBZ|NNS|NNPS""",
            -2: """DNNP|NNPS NNNS|NNP|NNPS""",
            1: """hNNP|NNPS""",
            2: """vNNS|NNP|NNPS xNNS|NNP|NNPS""",
        },
        "NNS": {
            -3: """0CD|NN|NNS|JJ|NNP 0VBP|VB|NN|NNS|RB|NNP nVBZ|NN|NNS""",
            -2: """
0NN|NNS|RB|NNP 0VBP|VB|NN|NNS|JJ 0VBZ|NNS NVBZ|NNS|NNP nVBZ|NNS|NNP vCD|NN|NNS|JJ vNN|NNS|NNP
vNN|NNS|RB|NNP vVBP|VB|NN|NNS|JJ xNNS|NNP|NNPS xNN|NNS|NNP""",
            -1: """
0NN|NNS|JJ|RB|NNP 0VBD|VBP|VB|NN|NNS|NNP NNNS|NNP|NNPS dVBP|VB|NN|NNS|JJ nNN|NNS|JJ|RB|NNP
nNN|NNS|RB|NNP nVBZ|NNS nVBZ|NNS|RB nVBZ|NNS|RB|NNP vNN|NNS|JJ|NNP vNN|NNS|RB xPOS|VBZ|NN|NNS|NNP""",
            1: """
0NN|NNS|NNP dPOS|VBZ|NN|NNS|NNP dVBZ|NNS|JJ dVBZ|NNS|RB nNN|NNS vPOS|VBZ|NN|NNS|NNP vVBZ|NN|NNS""",
            2: """
HVBZ|NNS VVBZ|NNS|NNP dNNS|NNP dVBZ|NNS|NNP dVBZ|NN|NNS hVBZ|NNS mVBZ|NNS nCD|NN|NNS|JJ|NNP nNN|NNS|JJ
vNN|NNS|JJ vVBZ|NNS xNN|NNS|JJ xVBP|VB|NN|NNS|RB xVBZ|NNS|RB""",
            3: """
0VBZ|NNS|RB|NNP NNN|NNS bVBZ|NNS dNN|NNS|JJ|RB dVBZ|NNS nVBP|VB|NN|NNS|JJ vVBZ|NNS|RB xVBP|VB|NN|NNS|JJ""",
        },
        "PDT": {
            -3: """bDT|PDT|RB hDT|PDT|CC|RB nPDT|JJ""",
            -2: """bPDT|RB dPDT|JJ""",
            -1: """BDT|PDT|CC|RB VDT|PDT|CC|RB mDT|PDT|RB vDT|PDT|CC|RB""",
            1: """
0DT|PDT|RB 0PDT|NN|JJ|RB 0PDT|RB NDT|PDT|RB VDT|PDT|RB dDT|PDT|RB dPDT|NN|JJ|RB vPDT|NN|JJ|RB vPDT|RB""",
            2: """BDT|PDT|RB hPDT|JJ nDT|PDT|CC|RB xDT|PDT|CC|RB""",
            3: """bPDT|NN|JJ|RB nPDT|NN|JJ|RB""",
        },
        "POS": {
            -5: """0PRP|POS|VBZ""",
            -2: """dPOS|VBZ|NN|NNS|NNP""",
            1: """vPRP|POS|VBZ xPOS|VBZ|NN|NNS|NNP xPRP|POS|VBZ""",
            2: """dPRP|POS|VBZ""",
            4: """hPRP|POS|VBZ""",
        },
        "PRP": {
            -4: """xPRP|CD|NN""",
            -2: """DPRP|PRP$""",
            -1: """VPRP|CD|NN dPRP|POS|VBZ""",
            1: """0PRP|POS|VBZ BPRP|CD|NN NPRP|CD|NN nPRP|PRP$""",
            4: """0PRP|CD|NN""",
        },
        "PRP$": {
            -1: """nPRP|PRP$""",
            2: """DPRP|PRP$""",
        },
        "RB": {
            -5: """VIN|CC|RB""",
            -4: """
0EX|RB BDT|PDT|RB BVBP|VB|NN|JJ|RB VEX|RB bJJS|RB|RBS bJJ|JJR|RB|RBR vDT|RB|UH vIN|RP|RB
vVBP|VB|JJ|JJR|RB|RBR xRP|JJ|RB""",
            -3: """
0DT|CC|RB 0DT|PDT|RB 0IN|RB 0NN|JJ|RB 0NN|RB|UH BCC|RB NEX|RB NJJ|RB|NNP NNN|JJ|RB VNN|RB bJJR|RB|RBR
bNN|RB bVBP|VB|JJ|RB bVBP|VB|NN|JJ|RB hVBP|VB|NN|JJ|RB nPDT|NN|JJ|RB nVBP|VB|NN|JJ|RB|NNP vVBP|VB|JJ|RB
xIN|CC|RB""",
            -2: """
0IN|RP|RB 0JJ|JJR|RB|RBR 0JJ|RB|NNP 0NN|NNS|JJ|RB|NNP 0NN|RB|UH|NNP 0VBD|VBP|VB|NN|RB|NNP DCC|RB
DIN|CC|RB HIN|RB NDT|PDT|RB NNN|RB VDT|PDT|RB bCC|RB bDT|CC|RB bDT|RB|UH bVBP|VB|NN|RB dIN|RP|RB
dJJ|JJR|RB|RBR dPDT|NN|JJ|RB hIN|JJ|RB hNN|JJ|RB mRP|VBP|VB|NN|JJ|RB mVBP|VB|NN|RB nDT|PDT|RB
nVBP|VB|JJ|RB nVBP|VB|JJ|RB|NNP nVBZ|NNS|RB vVBP|VB|JJR|RB|RBR vVBZ|NNS|RB xDT|CC|RB
xVBP|VB|JJ|JJR|RB|RBR""",
            -1: """
0NN|NNS|RB|NNP 0PDT|NN|JJ|RB 0PDT|RB 0VBP|VB|NN|JJR|RB|NNP 0VBP|VB|NN|JJ|RB|NNP 0VBP|VB|NN|NNS|RB|NNP
0VBP|VB|NN|RB|NNP DDT|RB|UH DIN|RB DVBP|VB|NN|JJ|RB|NNP NVBD|VBN|NN|JJ|RB NVBP|VB|NN|JJ|RB VVBP|VB|NN|RB
bIN|JJ|RB bJJ|RB bPDT|NN|JJ|RB bVBD|VBN|NN|JJ|RB bVBP|VB|JJR|RB|RBR dDT|PDT|CC|RB dNN|JJ|RB dNN|NNS|RB
dNN|NNS|RB|NNP dRP|NN|RB dVBP|VB|JJR|RB|RBR dVBP|VB|NN|JJ|RB|NNP hDT|RB|UH hJJS|RB|RBS nNN|NNS|RB|NNP
nVBP|VB|NN|RB nVBZ|NNS|RB|NNP vDT|CC|RB vDT|PDT|CC|RB vIN|CC|RB vIN|RB vNN|JJ|RB|NNP vNN|NNS|RB vPDT|RB
vVBD|VBN|NN|JJ|RB vVBP|VB|NN|NNS|RB|NNP xIN|JJ|RB xIN|RB xVBP|VB|NN|JJ|RB|NNP xVBZ|NNS|RB""",
            1: """
0JJ|RB|UH|NNP 0RP|RB BNN|JJ|RB DDT|CC|RB DIN|RP|RB DNN|JJ|RB NJJ|JJR|RB|RBR VRB|NNP VVBP|VB|JJ|RB
VVBP|VB|NN|JJ|RB|NNP bRB|NNP bRP|VBP|VB|NN|JJ|RB dDT|CC|RB dDT|PDT|RB dDT|RB|UH dVBP|VB|JJ|RB mJJ|RB
nDT|CC|NN|RB|FW nEX|RB nNN|JJ|RB|NNP vCC|RB vJJR|RB|RBR vNN|RB vPDT|NN|JJ|RB xEX|RB xJJS|RB|RBS xRB|NNP""",
            2: """
0CC|RB 0NN|RB|NNP 0RP|VBP|VB|NN|JJ|RB 0VBP|VB|JJ|RB|NNP 0VBP|VB|NN|JJ|RB DVBP|VB|NN|JJ|RB
NRP|VBP|VB|NN|JJ|RB VRP|RB VVBP|VB|NN|JJ|RB bEX|RB bIN|RB bNN|RB|UH bPDT|RB dNN|RB|NNP dNN|RB|UH
dVBP|VB|NN|RB dVBZ|NNS|RB hRP|VBP|VB|NN|JJ|RB mDT|PDT|RB nCC|RB nRP|VBP|VB|NN|JJ|RB vEX|RB
vJJ|JJR|RB|RBR vRB|NNP xIN|NN|JJ|RB""",
            3: """
0VBP|VB|JJ|RB HIN|RP|RB NVBP|VB|JJ|RB bIN|CC|RB bNN|JJ|RB|NNP dRP|JJ|RB dRP|VBP|VB|NN|JJ|RB
hDT|PDT|CC|RB hIN|RB hIN|RP|RB nJJ|JJR|RB|RBR|NNP nRB|NNP vVBP|VB|NN|JJ|RB xRP|RB""",
            4: """
0NN|RB 0VBD|VBN|NN|JJ|RB NIN|CC|RB bDT|PDT|RB mDT|RB|UH mJJR|RB|RBR mNN|RB|UH vRP|VBP|VB|NN|JJ|RB
xVBP|VB|JJR|RB|RBR""",
            5: """bIN|RP|RB xJJ|JJR|RB|RBR""",
            6: """mIN|CC|RB""",
            7: """MIN|CC|RB""",
            8: """0IN|CC|RB""",
        },
        "RBR": {
            -5: """xJJ|JJR|RB|RBR""",
            -4: """mJJR|RB|RBR""",
            -3: """NJJ|JJR|RB|RBR vVBP|VB|JJ|JJR|RB|RBR""",
            -2: """hVBP|VB|JJR|RB|RBR xVBP|VB|JJR|RB|RBR""",
            -1: """NJJR|RBR bVBP|VB|JJR|RBR hJJR|RBR nJJR|RBR|NNP vJJ|JJR|RB|RBR xJJR|RB|RBR""",
            1: """
0JJR|RBR|NNP dVBP|VB|JJR|RB|RBR dVBP|VB|JJ|JJR|RB|RBR mJJR|RBR nVBP|VB|JJR|RB|RBR vJJR|RB|RBR
vVBP|VB|JJR|RBR""",
            2: """0JJ|JJR|RB|RBR bJJR|RBR|NNP bJJR|RB|RBR vVBP|VB|JJR|RB|RBR""",
            4: """bVBP|VB|JJ|JJR|RB|RBR""",
            5: """bJJ|JJR|RB|RBR mVBP|VB|JJR|RB|RBR""",
        },
        "RBS": {
            -4: """hJJS|RBS""",
            -2: """mJJS|RBS""",
            -1: """0JJS|RBS bJJS|RB|RBS""",
            1: """NJJS|RBS xJJS|RB|RBS""",
            2: """0JJS|RBS|NNP bJJS|RBS nJJS|RBS|NNP""",
        },
        "RP": {
            -10: """bIN|RP|RB""",
            -5: """nRP|VBP|VB|NN|JJ|RB""",
            -4: """mIN|RP""",
            -3: """bIN|RP xRP|RB""",
            -2: """VRP|RB dRP|JJ|RB""",
            -1: """0RP|RB 0RP|VBP|VB|NN|JJ|RB BIN|RP|RB DIN|RP|RB HIN|RP|RB hIN|RP hRP|VBP|VB|NN|JJ|RB""",
            1: """0IN|RP|RB dRP|NN|RB dRP|VBP|VB|NN|JJ|RB""",
            2: """VIN|RP|RB dIN|RP|RB xRP|JJ|RB""",
            4: """vIN|RP|RB""",
        },
        "UH": {
            -3: """mNN|RB|UH""",
            -2: """dNN|RB|UH hDT|RB|UH vNN|RB|UH""",
            -1: """bNN|RB|UH mVBP|VB|UH""",
            1: """0UH|NNP bDT|RB|UH dDT|RB|UH""",
            2: """0JJ|RB|UH|NNP VDT|RB|UH""",
            3: """0NN|RB|UH|NNP""",
            4: """vDT|RB|UH""",
        },
        "VB": {
            -5: """NVBP|VB|NN hVBP|VB|VBN nMD|VBP|VB|NN nVBP|VB nVBP|VB|NN nVBP|VB|NN|NNP""",
            -4: """
BVBP|VB|NN bIN|VBP|VB|JJ dVBP|VB|JJ|JJR|RB|RBR hVBP|VB|VBN|NNP nVBD|VBP|VB|VBN|NN xVBP|VB|NN""",
            -3: """
0IN|VBP|VB|JJ 0VBP|VB|NN|JJ 0VBP|VB|NN|JJR|NNP BVBP|VB|NN|NNP HVBP|VB|NN NVBD|VBP|VB|NN|NNS|NNP
NVBP|VB|NN|NNP bVBD|VBP|VB|VBN|NN bVBP|VB|NN|JJ|JJR bVBP|VB|NN|JJ|NNP bVBP|VB|NN|NNP bVBP|VB|VBN|NN
dRP|VBP|VB|NN|JJ|RB dVBP|VB|NN|JJ|NNP hVBD|VBP|VB|VBN|NN nVBD|VBP|VB|VBN nVBD|VB|VBN nVBP|VB|NNP
nVBP|VB|NN|JJ vVBP|VB|NNP vVBP|VB|NN|JJ vVBP|VB|NN|JJ|NNP vVBP|VB|NN|NNP vVBP|VB|NN|NNS|RB|NNP
xVBD|VBP|VB|NN|JJ xVBD|VBP|VB|VBN|NN xVBP|VB""",
            -2: """
0VBP|VB|NN|JJ|NNP 0VBP|VB|NN|NNS|JJ BVBP|VB BVBP|VB|NN|JJ DVBD|VBP|VB|VBN|NN HVBP|VB|NN|JJ
HVBP|VB|NN|NNP NVBP|VB|JJ|RB NVBP|VB|NN|JJ|NNP VVBD|VBP|VB|VBN VVBP|VB VVBP|VB|JJ|RB VVBP|VB|NN
bVBP|VB|JJ bVBP|VB|NN dMD|VBP|VB|NN dVBP|VB|JJR|RB|RBR dVBP|VB|NN|NNS dVBP|VB|NN|RB dVBP|VB|VBN|NN
nVBP|VB|JJ|RB nVBP|VB|NN|JJ|NNP nVBP|VB|NN|RB nVBP|VB|VBN|NN nVBP|VB|VBN|NNP vRP|VBP|VB|NN|JJ|RB
vVBD|VBP|VB|VBN|NN|NNP vVBP|VB vVBP|VB|JJR|RBR vVBP|VB|JJ|NNP vVBP|VB|NN vVBP|VB|VBN|NN|JJ
vVBP|VB|VBN|NN|JJ|NNP xVBD|VB|VBN xVBP|VB|NNP xVBP|VB|NN|JJ|NNP xVBP|VB|VBN""",
            -1: """
0CD|VBP|VB|NN|JJ|NNP 0MD|VBP|VB|NN 0RP|VBP|VB|NN|JJ|RB 0VBD|VBP|VB|NN|JJ|NNP 0VBD|VBP|VB|NN|RB|NNP
0VBD|VBP|VB|VBN|NN 0VBP|VB 0VBP|VB|JJ 0VBP|VB|JJR|RB|RBR 0VBP|VB|JJ|NNP 0VBP|VB|JJ|RB 0VBP|VB|JJ|RB|NNP
0VBP|VB|NN|JJ|JJR 0VBP|VB|NN|JJ|RB|NNP 0VBP|VB|NN|RB|NNP 0VBP|VB|VBN|NN 0VBP|VB|VBN|NN|JJ|NNP DVBP|VB|JJ
NVBD|VBP|VB|VBN|NN NVBP|VB NVBP|VB|NN|JJ|RB VVBP|VB|NN|JJ VVBP|VB|NN|JJ|NNP VVBP|VB|NN|JJ|RB|NNP
bMD|VBP|VB|NN bVBD|VBP|VB|VBN bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|JJ|RB bVBP|VB|NN|JJ bVBP|VB|NN|JJR
bVBP|VB|NN|RB bVBP|VB|VBN bVBP|VB|VBN|NN|JJ dIN|VBP|VB|JJ dVBD|VBP|VB|VBN|NN|NNP dVBP|VB|JJR|RBR
dVBP|VB|NN|JJR dVBP|VB|NN|JJ|RB hVBP|VB|JJ hVBP|VB|VBN|NN mVBP|VB|JJR|RB|RBR nIN|VBP|VB|JJ
nVBD|VBP|VB|NN nVBD|VBP|VB|NN|NNP nVBD|VBP|VB|VBN|NNP nVBD|VBP|VB|VBN|NN|NNP nVBP|VB|NN|JJ|JJS
nVBP|VB|VBN|NN|JJ vMD|VBP|VB|NN vVBD|VBP|VB|NN|NNP vVBD|VBP|VB|VBN|NN vVBP|VB|NN|JJ|RB|NNP xIN|VBP|VB|NN
xMD|VBP|VB|NN xVBP|VB|NN|JJ xVBP|VB|NN|JJ|JJR xVBP|VB|NN|JJ|RB|NNP xVBP|VB|NN|NNS|JJ xVBP|VB|VBN|NN""",
            1: """
0VBP|VB|NNP 0VBP|VB|NN|JJ|RB DVBP|VB|NN|JJ|NNP DVBP|VB|NN|RB NVBP|VB|NN|JJ VVBP|VB|NNP bIN|VBP|VB|NN
dVBD|VBP|VB|NN dVBP|VB|JJ|RB dVBP|VB|VBN|NN|JJ hVBD|VBP|VB|VBN nRP|VBP|VB|NN|JJ|RB nVBP|VB|JJ|RB|NNP
vIN|VBP|VB|JJ vVBP|VB|NN|JJ|RB vVBP|VB|VBN vVBP|VB|VBN|NN xVBP|VB|VBN|NN|JJ""",
            2: """
DVBP|VB|JJ|RB DVBP|VB|NN|JJ DVBP|VB|NN|NNP HVBP|VB bVBP|VB|JJR|RBR dVBD|VBP|VB|NN|JJ dVBD|VBP|VB|VBN|NN
dVBP|VB|NNP dVBP|VB|VBN mVBP|VB|JJ|NNP mVBP|VB|VBN|NN|JJ vVBP|VB|JJ|JJR|RB|RBR""",
            3: """
0VBD|VBP|VB|NN|NNP 0VBD|VBP|VB|VBN 0VBP|VB|VBN|NNP DVBP|VB|NNP DVBP|VB|VBN DVBP|VB|VBN|NN MVBP|VB|NN
hVBP|VB|NN|NNP mRP|VBP|VB|NN|JJ|RB mVBD|VBP|VB mVBP|VB|NN|JJ|RB mVBP|VB|UH mVBP|VB|VBN|NNP
vVBP|VB|NN|NNS|JJ""",
            4: """MVBP|VB|NN|JJ mVBD|VBP|VB|VBN mVBP|VB|JJ|RB""",
            5: """MVBP|VB hVBP|VB hVBP|VB|NN mVBP|VB|VBN""",
            6: """mVBP|VB|NN|RB""",
            7: """mVBP|VB|NNP mVBP|VB|VBN|NN""",
            8: """mVBP|VB|NN|NNP""",
            9: """mIN|VBP|VB|JJ mVBD|VBP|VB|VBN|NN mVBP|VB|JJ""",
            10: """mVBP|VB mVBP|VB|NN|JJ|NNP""",
            11: """mMD|VBP|VB|NN""",
            12: """mVBP|VB|NN|JJ""",
            14: """mVBP|VB|NN""",
        },
        "VBD": {
            -9: """hVBD|VBN hVBD|VBN|JJ""",
            -6: """hVBD|VBN|NNP""",
            -5: """hVBD|VBN|NN|JJ|RB""",
            -4: """bVBD|VBN bVBD|VBN|JJ bVBD|VBN|NN|JJ|RB hVBD|VBP|VB|VBN hVBD|VBP|VB|VBN|NN""",
            -3: """
0VBD|VBN|JJ|NNP 0VBD|VBN|NNP 0VBD|VBP|VB|NN|NNP bVBD|VBN|NNP bVBD|VBP|VB|VBN dVBD|VBP|VB|VBN|NN
hVBD|VBN|JJ|NNP mVBD|VBP|VB mVBD|VBP|VB|VBN|NN nMD|VBD""",
            -2: """bVBD|VBN|NN dVBD|VBN|JJ dVBD|VBN|NN mVBD|VBN nVBD|VBP|VB|VBN|NN|NNP vVBD|VBN|JJ|NNP""",
            -1: """
0VBD|VBP|VB|NN|RB|NNP BVBD|VBN|JJ VVBD|VBP|VB|NN|NNS|NNP bVBD|NN|JJ bVBD|VBN|NN|JJ bVBD|VBP|VB|VBN|NN
dVBD|VBN|NN|JJ dVBD|VBP|VB|NN dVBD|VBP|VB|NN|JJ hVBD|VBN|NN mVBD|VBP|VB|VBN vVBD|VBP|VB|NN|NNP
vVBD|VBP|VB|VBN|NN|NNP""",
            1: """
0VBD|VBN DVBD|VBN DVBD|VBP|VB|VBN|NN HVBD|VBN MVBD|VBN VVBD|VBN|NN bVBD|VBP|VB|VBN|NN|JJ dVBD|VBN|JJ|NNP
nVBD|VBP|VB|NN|NNP vMD|VBD vVBD|VBN|NN|JJ|RB xVBD|VBN|JJ|NNP xVBD|VBN|NN|JJ""",
            2: """
0VBD|VBP|VB|VBN HVBD|VBN|JJ NVBD|VBN NVBD|VBN|JJ NVBD|VBP|VB|VBN|NN VVBD|VBN VVBD|VBN|JJ VVBD|VBN|NNP
VVBD|VBP|VB|VBN nVBD|VBN nVBD|VBP|VB|VBN|NNP xVBD|VBP|VB|NN|JJ""",
            3: """
0VBD|NNP NVBD|VBN|NNP nVBD|NNP nVBD|VBN|JJ|NNP nVBD|VBN|NNP nVBD|VBP|VB|NN nVBD|VB|VBN xVBD|VBN|NN
xVBD|VBP|VB|VBN|NN xVBD|VB|VBN""",
            4: """
nVBD|VBN|JJ nVBD|VBN|NN nVBD|VBN|NN|JJ|RB nVBD|VBP|VB|VBN nVBD|VBP|VB|VBN|NN xVBD|VBN|NN|JJ|RB""",
            5: """0VBD|VBP|VB|VBN|NN""",
        },
        "VBG": {
            -3: """mVBG|NN""",
            -2: """BVBG|NN|JJ bVBG|NN|NNP""",
            -1: """0VBG|NN|JJ|NNP mVBG|NN|JJ xVBG|JJ xVBG|NN|NNP""",
            1: """0VBG|NN|NNP NVBG|NN|NNP VVBG|NN|JJ VVBG|NN|NNP nVBG|NN|JJ nVBG|NN|JJ|NNP nVBG|NN|NNP""",
            2: """DVBG|JJ DVBG|NN|JJ bVBG|NN|JJ nVBG|NNP""",
            4: """nVBG|JJ|NNP""",
        },
        "VBN": {
            -6: """xVBD|VBN|NN|JJ|RB""",
            -5: """bVBD|VBP|VB|VBN|JJ xVBD|VBN|NN""",
            -4: """0VBD|VBP|VB|VBN|NN xVBP|VB|VBN""",
            -3: """
0VBD|VBN|NN|JJ|NNP DVBP|VB|VBN HVBD|VBN|JJ bVBN|JJ|NNP mVBD|VBP|VB|VBN vVBD|VBN|NN|JJ vVBD|VBN|NN|JJ|RB
vVBN|JJ vVBN|NN|JJ xVBP|VB|VBN|NN|JJ""",
            -2: """
NVBD|VBN NVBD|VBN|NNP NVBN|JJ VVBD|VBN VVBD|VBN|JJ|NNP VVBD|VBN|NNP bVBP|VB|VBN|JJ dVBN|NN|JJ
mVBP|VB|VBN nVBD|VBN nVBD|VBN|NN|JJ|NNP nVBD|VBP|VB|VBN vVBD|VBP|VB|VBN|NN vVBD|VBP|VB|VBN|NN|NNP
xVBD|VBN|NN|JJ""",
            -1: """
0VBD|VBN 0VBD|VBN|NN|JJ|RB 0VBD|VBP|VB|VBN 0VBP|VB|VBN|NN 0VBP|VB|VBN|NN|JJ|NNP BVBD|VBN|JJ DVBD|VBN
DVBP|VB|VBN|NN HVBD|VBN MVBD|VBN NVBD|VBN|JJ NVBD|VBN|NN|JJ|RB VVBD|VBN|JJ VVBD|VBP|VB|VBN
dVBD|VBP|VB|VBN|NN dVBP|VB|VBN mVBP|VB|VBN|NN mVBP|VB|VBN|NNP mVBP|VB|VBN|NN|JJ nVBD|VBN|JJ nVBD|VBN|NN
nVBD|VBP|VB|VBN|NN nVBP|VB|VBN|NN xVBD|VBP|VB|VBN|NN xVBD|VB|VBN""",
            1: """
0VBD|VBN|JJ DVBD|VBP|VB|VBN|NN dVBD|VBN|JJ dVBD|VBN|JJ|NNP dVBP|VB|VBN|NN|JJ nVBD|VBN|NNP
nVBD|VBP|VB|VBN|NN|NNP vVBP|VB|VBN|NN|JJ""",
            2: """
0VBD|VBN|NNP bVBD|VBN|JJ bVBD|VBP|VB|VBN|NN|JJ dVBD|VBN|NN|JJ mVBD|VBN nVBD|VBN|JJ|NNP nVBN|JJ
nVBN|JJ|NNP xVBD|VBN|JJ|NNP""",
            3: """VVBN|JJ bVBD|VBN|NN bVBP|VB|VBN|NN hVBN|JJ hVBP|VB|VBN|NN nVBN|NNP""",
            4: """
0VBD|VBN|JJ|NNP 0VBN|JJ bVBD|VBN bVBD|VBP|VB|VBN bVBP|VB|VBN hVBD|VBP|VB|VBN hVBP|VB|VBN|NNP""",
            5: """bVBD|VBP|VB|VBN|NN""",
            6: """hVBD|VBN|JJ|NNP""",
            7: """bVBD|VBN|NN|JJ|RB hVBD|VBN|NNP hVBD|VBN|NN|JJ|RB hVBD|VBP|VB|VBN|NN""",
            9: """hVBD|VBN hVBD|VBN|JJ""",
            10: """hVBP|VB|VBN""",
        },
        "VBP": {
            -10: """mMD|VBP|VB|NN mVBP|VB""",
            -9: """mVBP|VB|NN""",
            -8: """hVBP|VB|NN""",
            -7: """mVBP|VB|NNP""",
            -6: """mVBP|VB|NN|NNP""",
            -5: """MVBP|VB hVBP|VB""",
            -4: """DVBP|VB|NN|JJ bVBP|VB|VBN hVBP|VB|VBN mVBD|VBP|VB|VBN|NN mVBP|VB|JJ mVBP|VB|NN|JJ""",
            -3: """
0VBD|VBP|VB|VBN bVBP|VB|VBN|NN|JJ dIN|VBP|VB|JJ dVBP|VB|NN|NNP hVBP|VB|NN|NNP mVBP|VB|NN|RB mVBP|VB|VBN
mVBP|VB|VBN|NN nVBD|VBP|VB|NN|NNP nVBP|VB|VBN|NN|JJ vRP|VBP|VB|NN|JJ|RB vVBP|VB|NN|JJ|RB""",
            -2: """
0VBD|VBP|VB|VBN|NN 0VBP|VB|NN|JJ|NNP 0VBP|VB|NN|NNP DVBP|VB|NN|NNP HVBP|VB MVBP|VB|NN NVBP|VB|NN|JJ
bMD|VBP|VB|NN bVBP|VB|NN|JJ bVBP|VB|NN|JJ|NNP bVBP|VB|NN|NNP dVBP|VB|JJ|RB dVBP|VB|NN dVBP|VB|NN|RB
hVBD|VBP|VB|VBN|NN mVBP|VB|NN|JJ|NNP vIN|VBP|VB|JJ vVBP|VB|JJ|RB vVBP|VB|VBN|NN xVBP|VB|NN|NNP""",
            -1: """
0MD|VBP|VB|NN 0VBD|VBP|VB|NN|NNS|NNP 0VBP|VB|JJ|NNP 0VBP|VB|JJ|RB 0VBP|VB|JJ|RB|NNP
0VBP|VB|NN|NNS|JJ|NNP BVBP|VB|NN|JJ DVBP|VB|JJ DVBP|VB|NNP DVBP|VB|VBN|NN MVBP|VB|NN|JJ
NRP|VBP|VB|NN|JJ|RB NVBP|VB|JJ|RB bVBD|VBP|VB|VBN|NN bVBP|VB|JJ bVBP|VB|NN|JJR dVBD|VBP|VB|NN|JJ
dVBP|VB|NNP dVBP|VB|NN|JJR dVBP|VB|NN|NNS|JJ dVBP|VB|VBN hVBD|VBP|VB|VBN hVBP|VB|VBN|NN mVBP|VB|JJ|RB
mVBP|VB|UH mVBP|VB|VBN|NNP nVBD|VBP|VB|NN nVBD|VBP|VB|VBN|NNP nVBP|VB|JJR|RB|RBR vVBP|VB|JJ|JJR|RB|RBR
vVBP|VB|NN|JJ|NNP vVBP|VB|NN|NNS|JJ vVBP|VB|VBN|NN|JJ|NNP xVBP|VB|NN|JJ|JJR xVBP|VB|NN|JJ|NNP
xVBP|VB|NN|JJ|RB|NNP xVBP|VB|VBN|NN""",
            1: """
0VBP|VB 0VBP|VB|JJ 0VBP|VB|VBN|NN HVBP|VB|NN NVBP|VB NVBP|VB|NN|JJ|NNP VVBD|VBP|VB|VBN VVBP|VB|NNP
VVBP|VB|NN|JJ VVBP|VB|NN|NNP bIN|VBP|VB|JJ dVBD|VBP|VB|VBN|NN nVBD|VBP|VB|VBN|NN|NNP nVBP|VB|JJ|RB|NNP
nVBP|VB|NN|JJ|JJR nVBP|VB|VBN|NN vVBD|VBP|VB|VBN|NN|NNP vVBP|VB|NN|JJ xIN|VBP|VB|NN xVBD|VBP|VB|NN|JJ
xVBD|VBP|VB|VBN|NN xVBP|VB|NNP""",
            2: """
0RP|VBP|VB|NN|JJ|RB BVBP|VB BVBP|VB|NN NVBP|VB|NN VVBP|VB VVBP|VB|NN dVBP|VB|VBN|NN nVBP|VB|NN|RB
nVBP|VB|VBN|NNP vMD|VBP|VB|NN vVBD|VBP|VB|VBN|NN vVBP|VB xVBP|VB|NN xVBP|VB|NN|JJ""",
            3: """
0VBP|NN|NNP 0VBP|VB|NN|JJ BVBP|VB|NN|JJ|NNP DVBP|VB|NN|JJ|NNP HVBP|VB|NN|JJ HVBP|VB|NN|NNP
NVBP|VB|NN|NNP dVBP|VB|NN|JJ|RB nIN|VBP|VB|JJ nMD|VBP|VB|NN nRP|VBP|VB|NN|JJ|RB nVBP|VB|JJ|RB
nVBP|VB|NN|NNP nVBP|VB|NN|NNS|JJ vVBP|VB|NNP xVBP|VB xVBP|VB|VBN|NN|JJ""",
            4: """nVBP|VB|NN nVBP|VB|NNP nVBP|VB|NN|JJ xMD|VBP|VB|NN""",
            5: """nVBP|VB""",
            6: """xVBP|VB|VBN""",
        },
        "VBZ": {
            -4: """hPRP|POS|VBZ""",
            -3: """bVBZ|NNS dVBZ|NNS dVBZ|NNS|NNP dVBZ|NNS|RB""",
            -2: """HVBZ|NNS dVBZ|NN|NNS hVBZ|NNS mVBZ|NNS vPOS|VBZ|NN|NNS|NNP vVBZ|NNS""",
            -1: """0VBZ|NNS|RB|NNP bVBZ|NNS|NNP dPRP|POS|VBZ xPRP|POS|VBZ xVBZ|NNS|RB""",
            1: """VVBZ|NNS|NNP nVBZ|NNS nVBZ|NN|NNS|NNP vVBZ|NN|NNS""",
            2: """0VBZ|NNS 0VBZ|NN|NNS DVBZ|NNS|NNP""",
            3: """0VBZ|NNP dPOS|VBZ|NN|NNS|NNP nVBZ|NNS|NNPS nVBZ|NNS|RB""",
            4: """0PRP|POS|VBZ nVBZ|NNS|NNP nVBZ|NNS|RB|NNP""",
            5: """nVBZ|NN|NNS""",
        },
        "WDT": {
            -4: """0IN|DT|WDT DIN|DT|WDT""",
            -3: """mIN|DT|WDT""",
            -2: """HIN|DT|WDT""",
            -1: """hIN|DT|WDT nIN|DT|WDT""",
            1: """0WDT|WP bIN|DT|WDT""",
            2: """NIN|DT|WDT xIN|DT|WDT""",
        },
        "WP": {
            -1: """0WDT|WP""",
        },
    },
}
