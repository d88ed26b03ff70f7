"""Weights of the word class model: for each kind of evidence and each tag, what speaks for it and how strongly.

Learnt from GUM (Georgetown University Multilayer corpus, annotation CC BY 4.0) and from about 900,000 words of news tagged
by spaCy's en_core_web_sm 3.8 (MIT); words seen in fewer than three documents are left out. How: docs/words.md.
"""

# fmt: off
from typing import Final

WEIGHTS: Final[dict[str, dict[str, dict[int, str]]]] = {
    "word": {
        "CC": {
            -2: """so yet""",
            1: """both minus""",
            3: """either plus""",
            4: """but""",
        },
        "CD": {
            -1: """transmedia""",
            1: """10-year""",
            2: """two""",
            4: """zero""",
            5: """6-year-old one""",
        },
        "DT": {
            -3: """either""",
            2: """all over-the-counter that""",
            3: """no""",
            4: """both""",
        },
        "FW": {
            1: """łódź""",
            2: """de""",
        },
        "IN": {
            -9: """once""",
            -5: """out so""",
            -4: """but cause de due next""",
            -3: """aboard down up""",
            -2: """id minus nearby w""",
            -1: """off though""",
            1: """about year-ago""",
            2: """around op-ed that""",
            3: """above across after along beyond near over under while""",
            4: """in inside on""",
            5: """behind""",
            6: """like since""",
            7: """through""",
        },
        "JJ": {
            -9: """material""",
            -8: """planned trusted""",
            -7: """allied christian leading plastic quality used""",
            -6: """coming failed graduate heightened improved kuwaiti latino loved moving shifting so-called""",
            -5: """
content die encouraged english far favored hillary inside judicial mean renewed rnc rohingya slepian
transplant united very west would-be""",
            -4: """
6-year-old adult alternative center co-star elaborate enhanced executive express fallen femur
general-election iodine kazakh kind known lost outsider recommend record registered representative
running senate south ted textile veteran""",
            -3: """
above albright bernie breakthrough chemical continued core crushed cyber defeated dnc elian eligibility
engaged ethanol grassroots honesty international irish lasting limb misogynist missing nationwide near
neighboring north occupied ohio only operative opposed outright overnight pharmaceutical pilot poll port
post pretty principal prior retired roughly salute select subscribe suspect texas thai two-thirds waive
waiver yazidi""",
            -2: """
assistant back benchmark central compound convinced covered crossed david defining demanding deputy
developed eastern editorial elizabeth expert fluid focused following fun gallup genocide henry hindu
homeopathy involved kenyan kopp later like localist loser magic msnbc neiafu own plus positioned pressed
pressing pronounced recruit second-place secured silver skateboarding southern structured studied
telling todd viguerie weiner wisconsin""",
            -1: """
abc activist associate audio bob bound broken christie cleveland columbia comey connected contested
czech daily devine divided east emanuel exposed f-e fbi federal freddy front giant half holt imagine
informed jeb john justified kellogg lead level loading lobbyist locked mainland mainstream mercury
michael minus netanyahu oakland official op-ed orange orthodox overseas passing paul priebus real-time
revolutionary round rubio seated smith southeast stacked standing superdelegate transgender transmedia
twitter vermont wai year-ago""",
            1: """
50-state academic appealing balanced careless centrist civilian classified combined commanding concrete
conservative crooked crowded encouraging fast fellow front-runner full general healing hungarian
immigrant islamist late left light main mandated mired much narrow nearby nonprofit open pan-democracy
pointed possible prepared previous respected retail reversed ryan same saudi secure sell somali sorry
standard sudanese undercut wide-ranging yemeni""",
            2: """
affiliated african armenian biased communist contrary cuban dedicated determined early eighth emotional
enough evil famed firm flip french future half-dozen high-yield imperative inclined insulting iodised
iraqi isolated last-minute lebanese loose militant military mixed native one-third pakistani past plain
polish populist primary progressive protestant puerto right right-wing separate shocked similar single
sixth square stiff such tanzanian tight ukrainian underway upstate""",
            3: """
absolute aged albanian anti-establishment atmospheric bad black blue bright complex congressional
correct deep democratic demographic devastating double dynamic easy essential extremist few final
for-profit full-time german grand hard hewlett-packard high-profile independent individual israeli key
libertarian live local mexican net next non-avian okay other outside palestinian political preferred
public quiet ready real relative rival roman russian special stable sweeping tear third-place total true
undocumented welcome whole worried""",
            4: """
alarmed clear constant crude dark devoted direct disappointed divisive due equivalent extra fake fifth
free gay heated hopeful human inevitable iranian japanese lantern last left-wing little loud many
national original parallel perfect quarterly related socialist sure thick turkish unfit wild young""",
            5: """
armed average brief disabled elite fit good high impressed limited low medium middle-class nuclear
positive racist second several steady terrorist third troubled unqualified worth""",
            6: """
advanced close cold deficient fine left-leaning major moderate pro-life short top unknown upset""",
            7: """concerned experienced favorite flawed jewish misleading present red scared""",
            8: """clean current dead detailed liberal surprised surrogate""",
            9: """interested libyan likely""",
            10: """complicated fund-raising pleased""",
            12: """satisfied""",
        },
        "JJR": {
            -3: """earlier whiter""",
            -2: """later""",
            -1: """anheuser faster transgender twitter""",
            2: """longer worse year-earlier""",
            3: """higher lesser""",
            4: """better""",
            5: """lower""",
        },
        "JJS": {
            -1: """st""",
            2: """least longest""",
        },
        "MD": {
            3: """'d""",
            5: """will""",
        },
        "NN": {
            -8: """clean national say""",
            -7: """act fast looming murphy saying stand take think try""",
            -6: """
black buy calling deficient feel liberal minister racist stay surrogate university unknown winning york""",
            -5: """
being brief close council current embrace fit flying guess independent king knock l'enfant major
messaging middle-class palace play positive present ryan sell senate speaking start talking vice watch
winner-take-all working""",
            -4: """
advise advocate association beating break constant corp. day department europe evolving favorite fifth
fine foundation founding fund-raising heaven hopeful human inc. lantern leave left look manafort morning
move orlando outside president reach resolve ring rubio second socialist surviving taking terrorist
unfit verizon welcome well zimmerman""",
            -3: """
advance anheuser appealing blame blocking blue bright call carrying castro city cold communist compaq
complex contributing dating demonstrate driving earning ease eighth equivalent escape essential export
extremist failing fall fighting following forth full-time gay general giving good google grand high
high-profile hillary hit hold house intel justice karim kasich lesser link listen listening low lying
matthew mccain mention michael ministry mr. nation negotiating netanyahu non-avian office ohio oklahoma
one one-on-one organizing park passing paul pivot pro-life progressive quarterly randomly read
realclearpolitics red reserve right rise roffman savings scanning solidarity speaker stable starting
stop sway switch telling third track translating twitter union urging use wait waive wasserman
westinghouse while wild worry łódź""",
            -2: """
abc acting address amp anti-establishment assured atmospheric attempt average ban beck bernie bin carson
check collapse contest contrast counter cover customs devine draw dream eating economics elian
encouraging ending experience fake figure fly force forever freddy gallup george glow half-dozen help
high-yield hiring imperative j. killing last-minute making march medium miami middle militant movement
neiafu note nuclear o'malley op-ed orthodox over-the-counter parallel peter philippine pick playing
podesta policing politics populist priebus public push refrain regret relative resign revolution
revolutionary sadiq shaking shorts show showing shuster special st statistics staying stiff telescope
theirs thick third-place top turn turning viguerie waiting walker walking wear whole worth""",
            -1: """
10-year 50-state 6-year-old abbas academic affect aim albright america arrest axelrod back beat ben
brafman brujas california careless carolina centrist chair choosing christie civilian clash cleveland
closing columbia comey comment concrete conservative coron count cross david define democrat demographic
divide divisive dnc donald dress drive dynamic elite email emanuel emotional erdogan exercise f-e fbi
feed fellow fight finding firing fix florida for-profit fort frank front gaming god governing hampshire
health henry hewlett-packard holt identifying imagine indiana inside iowa john key las lean left-wing
lift lin magic mercury msnbc nevada north offer orange palestinian partnership pass past pay
philadelphia plus post presenting prime professor puerto range reading rebel repeat retail rnc rock
round run running salute sam senator set solving sort species suspect todd total train walk will win
wisconsin wish worship""",
            1: """
acknowledging air anybody anything argument arm assistant beginning bully candidate center change
consensus contrary counting credit criticism debt decline economy effect estimate everybody everyone
executive firm flow focus grant hacking hate image immigrant income individual interview judge law
leadership light mainland market match matter military nomination nonprofit original pan-democracy
pattern percent phrase pitch pledge port quote rallying roll screw seat somebody sponsor spread standard
stretch study superdelegate survey today tour transfer turnout violence west""",
            2: """
abortion aid alternative amnesty audio band bidding board boat bridge cause chairman challenge channel
climate comedian command compound crowd decision display dna down-ballot evidence expert facebook fan
farkas fear file fish flag fluid food front-runner fun function gathering genocide half headquarters
heating hope interest job jury leader level life lobbyist loser lot love maneuvering message mine nobody
nurse opposition order peak plenty press principle print problem progress promise question response
review risk ruling second-place shape ship silver slaying star step supply terrorism thought trust
unemployment value view vote warning web year""",
            3: """
activist agreement anchor anyone associate attack award bid billionaire blast breakthrough broadcast
building business career case chain co-host contact cost country course deal deficit deputy dispute
doubt eligibility exhibit family feeling finance halt hand head headline history home honesty host
immigration land learning levell lighting linguistics list localist mainstream map mass mathematics
measure misogynist monitoring monk news nothing number oil opening outreach pause pharmaceutical primary
principal processing race real-time reform reporter representative restructuring revenue route screen
shopping soldier source speech spot square standing support surface tip town transgender unit veteran
viewing waiver waste whiter work""",
            4: """
account adult benchmark campaign cement chemical co-star company concept consulting contract core
crossing draft editorial everything fact femur filing film fuel general-election gun issue kind letter
limb manufacturing name nominee official operative outsider parking plan planning poll power request
research respect semantics share shipping size sound spotlight struggle tax television test textile time
travel tweet voting wai warming yesterday""",
            5: """
age battle content cyber frame fund fundraising healing hearing loading man night ozone pilot praise
pressure record report speed spending surprise teaching testing transmedia tv waterboarding way woman
would-be""",
            6: """
ethanol exit finish fishing homeopathy meeting neighboring point profit spokesman training transplant
understanding wind""",
            7: """advertising banking debate financing funding graduate plastic""",
            8: """bombing quality spokeswoman traffic""",
            9: """material series""",
            10: """iodine trading""",
            14: """polling""",
        },
        "NNP": {
            -9: """libyan""",
            -8: """spokeswoman""",
            -7: """jewish support""",
            -6: """spokesman""",
            -5: """
associates man marines night pirates primary refugees report rights sell several tv welcome woman""",
            -4: """
affairs african-americans chathams cold company crude dark everything fact hispanics imagine iranian
japanese letter lock machines many military nominee offer original pivot principles red reports research
sound sports statistics stop take talk television third time top turkish wind yesterday young""",
            -3: """
agreement albanian anyone average bad be billionaire business campaign career case clintons
congressional contact correct country crowd current dataproducts debate democratic drive editorial
ending estimates ethanol exit face family few file final finally firm fit flip forces front-runner fund
future german hate have history homeopathy immigration individual israeli late lead libertarian
liberties list listen local look lords lost low mass match matter medium members men mexican mills
nothing number oil okay other own ozone pattern pay people pilot plan point political pro-life race
ready related relations remains reporter reporters revenue rival roman route rules russian sales
services soldier source speech square standards start struggle tear thought town travel true tweet
understand unit used view visitors voters will win work workers worth""",
            -2: """
abortion account acknowledging african age aid airlines allied armenian asked attacks awards board call
calls cement chairman change cheers climate close come comment continued count course critics cuban
cyber decision decline delegates demographic divisive dna do down-ballot draft dynamic early elite end
evidence exhibit experience experts fake families favorite fine food for-profit french good hope
immigrant interest interview iodine iowans iraqi job jury key kind later leader lebanese let level
levell liberal life lot love mainstream map message mets millennials more much name native net nobody
nonprofit nuclear official officials only opposition organizations outreach pakistani palestinian
pan-democracy pause plans pledge polish principle problem profit promise protestant questions real-time
rebel resources response retired roughly run running runs said say sciences screen second set share
shields show similar single size solutions sooner spread standard standing star studies tanzanian tax
terrorism thanks things think thrones total transmedia turn two ukrainian unemployment use visit vote
votes wai wait web whigs wins year""",
            -1: """
accused activist advertising advocates agents allies am anti-establishment anybody anything appeals
argument arm arrest articles atmospheric attack audio beat being believe benchmark better billionaires
blocking bombing broadcast brothers built campaigns candidate changes channel chemical claims classified
clear committed commons concept concerns consensus contrary contrast core cost counter credit criticism
crossroads deal debt deficit demanding deputy determined devoted direct dispute divide doubt draw dress
drop earlier economy effect eighth email embrace emotional enough everybody everyone evil exercise
exhibits expert extremist failed famed fan fast favors fear feel feeling fellow figures film finding
flag follow following friends full fundraising further gains gay get given goals graduate granted
growing hacking had hand hands has head heads here hewlett-packard high home host humanities hungarian
image include income informed injured interests is islamist issue jokes known land last law leadership
lie likely lobbyist localist longer longest looks loses main major make making marbles marked matters
means measure mention minors moderate moderates move news nomination note nurse occupied offers oh
opened operative operatives organized organizing paid parallel partners passed percent perfect pitch
please politics poll polling possible power present press pressed pressure pretty previous proceeds
prompted pronounced public push quality question quiet rallying range reach record reform repeat
reported representatives reserves respected result results returned reverse review risk ruling salute
same saudi screw seat separate shape short showing shows skateboarding somali somebody sort south
speaking special spotlight stars starts stay staying steady step stood straits strengthen stretch
strikes structured study sudanese supply sure survey taken taking talking talks teachers terrorist test
thank thick third-place today track trading traffic transplant try turning turnout tweets uses value
very violence voting waiting was way wear whole wild winning works worried worship year-earlier yemeni""",
            1: """
ackles air amnesty armed assistant ben biden bob brafman bridge check comedian coron czech dallas daniel
de economics eegimaa elias facebook federal feed fort francis giant god gun hampshire health howes
jennifer las leave limited lin mark market middle moments nevada oakland open order partnership playing
presenting prime professor representative right santilli savings semantics senator southeast spot
t-shirts veteran working""",
            2: """
act acting adams alternative america amp arts bin borders brookings building carolina central chair
christie comey contest democrat eastern elizabeth emanuel erdogan executive express f-e farkas fighting
fillmore forbes front general halt hindu id independent indiana islands j. jeb kellogg kenyan light
linguistics little loved mercury met moines movement north o'malley opening orange padalecki park peter
philadelphia philippine plays podesta port priorities processing progressive reno resolve revolution
richards rise sadiq sent shuster southern speakers stated telescope training trust w walker watch weiner""",
            3: """
abbas advanced advocate angeles arkansas associated axelrod ban black california carly carson castro
caucus center charles city cleveland closing combine command compaq cross cruz daily discover figure
florida frank freddy henry holt intel international iowa irish jobs john justice karim kopp left magic
mccain mccaw meeting ministry minutes mr. msnbc nation netanyahu office oklahoma one-on-one orthodox
pence peres policing priebus ratners reserve revolutionary reynolds roffman roll sachs salt sam select
series settle smith solidarity speaker thai thomas todd union vegas vermont wasserman waters wells
westinghouse wilkins wisconsin yazidi łódź""",
            4: """
abc anheuser association beck brujas collins columbia corp. courtaulds crooked day department devine dnc
east fbi force foundation gallup heaven hicks house hughes inc. kazakh lawyers markets massachusetts
matthew miami michael morning national neiafu orlando paribas paul planned post president ramos rhodes
ring roberts ryan sessions springs st stevens times verizon viguerie west woods zimmerman""",
            5: """
albright always brahms brooks corps council david elian english fed gaming jones judicial kasich king
l'enfant latinos manafort march palace reeves rock rogers rohingya rubio slepian twitter unisys vice
winner-take-all""",
            6: """bernie donald europe george kuwaiti latino minister ohio rnc university wikinews""",
            7: """christian google hillary murphy williams york""",
            8: """james kelly texas united""",
            9: """ted""",
            13: """senate""",
        },
        "NNPS": {
            -5: """latinos savings""",
            -4: """lawyers politics series waters""",
            -3: """
always arkansas brooks brujas corps customs james markets minutes news paribas ramos reeves richards
roberts sessions texas thomas wells""",
            -2: """
adams borders brahms brookings economics farkas islands linguistics marbles stevens unisys williams wins
woods""",
            -1: """
abbas ackles charles dallas elias forbes hicks howes hughes imports jobs jones massachusetts moines
moments priorities reynolds rhodes rogers sachs semantics shields springs t-shirts vegas""",
            1: """
advocates agents allies appeals brothers commons crossroads dataproducts goals humanities interests
matters minors officials partners plans questions ratners reports reserves resources stars straits talks
teachers things voters whigs""",
            2: """
airlines arts awards critics delegates families iowans members mets millennials organizations sciences
solutions studies thrones visitors votes workers""",
            3: """
clintons estimates forces liberties lords refugees relations reporters rules sales services standards
statistics""",
            4: """affairs african-americans chathams hispanics machines principles rights sports""",
            5: """associates marines mills pirates""",
        },
        "NNS": {
            -7: """offers series""",
            -6: """ends favors turns""",
            -5: """exists hits ratners""",
            -4: """
arts courtaulds jones leads looks pledges remains rises semantics struggles supports times wikinews
works""",
            -3: """
amounts brahms calls drops faces features guarantees james linguistics loves massachusetts mathematics
matters means needs notes pence plays reads rogers runs uses williams""",
            -2: """
answers billionaires corps fish headquarters hicks highlights iowa loses mills peres rests reynolds
rhodes sachs sets speakers springs starts stevens stops unisys wilkins woods""",
            -1: """
advances america angeles brooks brujas california carolina charles collins columbia counts cruz declines
eegimaa elite farkas florida francis gays indiana jobs markets mentions miami padalecki paribas
philadelphia ramos reeves santilli sessions signals texas tweets vegas wai""",
            1: """
articles costs exports friends incites jokes marines members officials op-ed processes refugees
representatives resources richards rights sciences species visitors waters wells whigs wins workers""",
            2: """
awards benghazi chairs changes claims dataproducts documents dreams estimates exhibits experts links
marbles partners prints promises rallies releases respects scores shorts strikes talks thanks trips
voters""",
            3: """
cheers economics graduates grassroots heads houses interviews men moderates people plans posts
realclearpolitics results shares shields specimens stars statistics steps studies two-thirds votes""",
            4: """
advocates approaches bases blasts campaigns caucuses concerns figures hands proceeds reserves rules
shifts""",
            5: """appeals customs gains imports operatives pivot rates stocks values""",
            6: """attacks questions states""",
            7: """savings""",
            8: """politics""",
        },
        "PDT": {
            -2: """both such""",
            -1: """all""",
            1: """half""",
        },
        "PRP": {
            -2: """one""",
            -1: """her""",
            2: """theirs""",
        },
        "PRP$": {
            1: """her""",
        },
        "RB": {
            -8: """dead kelly""",
            -7: """likely""",
            -6: """little since""",
            -4: """extra inevitable loud short way""",
            -3: """after better beyond both carly deep east easy left real under yeah""",
            -2: """
always contrary daily enough hand hard high live longer loose off past plain plenty sixth smith through
tight underway up""",
            -1: """
about above albright all along clear close course fillmore half home matthew no one-third out over
quarterly relative""",
            1: """anyway eighth here matter much nearby next outside overall overseas second though""",
            2: """away behind counter forever forth forward kind late minus north sooner third yet""",
            3: """
aboard around finally further inside nationwide outright overnight prior randomly right together well""",
            4: """back sort""",
            5: """far only pretty south""",
            6: """fast later roughly very""",
            7: """so""",
            9: """once""",
        },
        "RBR": {
            -3: """higher""",
            -2: """worse""",
            -1: """lower""",
            1: """faster further later longer""",
            2: """more""",
            3: """better""",
            4: """earlier""",
        },
        "RBS": {
            -2: """least""",
            -1: """longest""",
        },
        "RP": {
            -7: """behind""",
            -5: """around""",
            -4: """in on through""",
            -3: """across along together""",
            -2: """away forward over""",
            3: """down off""",
            5: """out up""",
        },
        "UH": {
            -3: """sure""",
            -1: """anyway no sorry""",
            1: """oh well""",
            3: """yeah""",
            4: """please""",
        },
        "VB": {
            -6: """finish remain""",
            -5: """gun hope light moderate question speed suggest thank""",
            -4: """
agree argue award confront doubt frame halt have head include pressure require right spot traffic""",
            -3: """
account air appear better bridge cement combine command direct discover do facebook film flow free
further google hate iodine issue lower monk order plan pledge pose praise proceed profit request respect
salt senate settle sort spotlight steady tip want zero""",
            -2: """
affect arm back band battle believe blast boat caucus concept demonstrate double europe exist exit
expect export fail fear finance george grant headline host indicate introduce land last like live manage
march perfect please power prevail print reform reno roll share surface surprise tax trust waste work""",
            -1: """
absolute aid aim amnesty anchor associate benghazi broadcast bully campaign carson chair clash clear
co-host contract correct cross crowd daniel debate deficit devine donald dream dress earn estimate
express fbi femur fillmore force frank fuel house jeb jennifer kasich limb love manafort mark market
mccaw mine name ozone padalecki pause peak phrase press promise puerto quiet rely result review rival
rock salute sam screen seat secure select separate square surrogate tend tighten top total transfer
tweet upstate value vermont welcome york""",
            1: """
achieve advocate beat blame cold consensus consider contact cost counter decide eliminate end face focus
follow function harm hit hold interview lie link match offer open outreach overcome pattern play reach
remove screw set show sound sponsor strike study suspect talk tear train understand use wai wave wish
worship""",
            2: """
arrest arrive attempt break build cause change close collapse cover deal draw email engage enter
experience fall fit flip generate get graduate hedge improve invest kill lead learn lift make note
organize park perform protect push recruit reduce refrain repeat reverse rise withdraw""",
            3: """
be blow call comment contrast count define die divide drop ease escape exercise explain find fix glow
grow join knock leave mean mention own pass pay rebel replace report resign resolve restrict return
round strengthen subscribe support switch track visit walk""",
            4: """
check elaborate embrace feel fight fill go guess ignore let lock move read run turn wear win""",
            5: """act address advance buy come happen say stand start think try wait watch""",
            6: """imagine listen stay stop take""",
            7: """look sell waive""",
        },
        "VBD": {
            -9: """located""",
            -8: """elected""",
            -7: """named scheduled""",
            -6: """aligned combined concerned considered defined perceived""",
            -5: """
affiliated aimed armed arrested centered compared detailed dressed experienced funded listed protected
published repeated suspected targeted titled""",
            -4: """
achieved applied appointed assigned buried composed convicted coupled dedicated directed donated
entitled expanded hurt informed injured involved iodised linked measured missed noticed packed presumed
priced projected purchased related released tied traded valued""",
            -3: """
'd abandoned accused activated advocated aged associated charged collected complicated connected covered
debated designed disabled employed encountered estimated examined expected filled identified interested
interviewed invested leaked mandated needed nominated obtained paid poised polled preserved quoted
recorded required reserved selected sentenced shaped signed stacked surveyed suspended taken televised
wounded""",
            -2: """
blamed broadcast built called captured committed conducted contested cost created crooked deemed
delivered discovered distributed earned educated embraced established filed founded guided hacked held
implemented imposed indicted labeled limited owned pleased polarized portrayed proposed prosecuted
protested regarded registered rigged satisfied spent upset""",
            -1: """
accepted adopted advanced approved attracted axelrod balanced biased bid bound broken caught cruz david
devoted disappointed divided exposed famed fed finished freed generated granted heated intended jailed
laid map mccaw mired organized positioned pronounced proved reached removed screw seated sent shocked
structured surprised ted undocumented united worried""",
            1: """
affected clinched confirmed demanded developed exceeded exercised felt flawed handed kept kicked let
marked played prompted reduced settled so-called split starred stuck submitted undercut visited was won""",
            2: """
amounted asked booed cleared closed counted defeated denounced encouraged ended enjoyed entered
expressed hired hit improved included insisted justified locked loved met opposed ordered participated
passed praised promised pulled realized referred replied reported revealed reversed rolled scared
shifted sought studied succeeded suggested thought trailed violated vowed wondered""",
            3: """
accelerated apologized chanted cited claimed complained contributed crossed crowded determined dropped
exploded focused followed gathered helped hoped implied jumped looked lost meant opened prepared pressed
pushed rallied relied resulted retired sat secured soared sounded spread staged stayed stressed
struggled threatened traveled tried turned walked wanted worked""",
            4: """
acknowledged campaigned cheered continued decided engaged explained landed left moved refused seemed
started survived used warned""",
            5: """
acted agreed argued concluded died emerged failed favored happened observed pointed resigned returned
stopped voted""",
            6: """arrived declined existed had lived noted occurred remained showed""",
            7: """appeared erupted stood""",
            8: """responded""",
            9: """said""",
        },
        "VBG": {
            -12: """polling""",
            -9: """trading""",
            -8: """meeting training""",
            -7: """banking bombing financing fund-raising funding misleading""",
            -6: """advertising fishing left-leaning understanding""",
            -5: """building gaming healing hearing opening spending teaching testing waterboarding""",
            -4: """
consulting crossing filing fundraising loading manufacturing parking planning processing shipping
warming""",
            -3: """
devastating learning left-wing lighting monitoring neighboring restructuring shopping sweeping viewing
voting""",
            -2: """bidding feeling gathering heating insulting maneuvering right-wing slaying warning""",
            -1: """beginning closing commanding counting kellogg policing wide-ranging""",
            1: """
acknowledging choosing encouraging fighting firing governing growing identifying playing reading solving
standing""",
            2: """appealing defining eating hiring killing pressing shaking walking""",
            3: """
carrying contributing dating demanding driving earning failing finding giving lasting listening lying
making missing negotiating organizing scanning showing skateboarding starting staying translating
turning urging""",
            4: """beating blocking evolving founding passing surviving waiting working""",
            5: """ending flying messaging taking telling""",
            6: """calling coming following moving shifting speaking talking""",
            7: """being leading looming saying winning""",
            8: """running""",
        },
        "VBN": {
            -10: """satisfied""",
            -9: """flawed scared""",
            -8: """advanced responded""",
            -7: """appeared erupted pleased surprised""",
            -6: """
arrived complicated declined existed interested lived noted occurred pointed remained said showed stood""",
            -5: """
acted agreed argued concluded died emerged had happened impressed observed resigned stopped troubled
unqualified voted""",
            -4: """
acknowledged alarmed campaigned cheered crowded decided detailed determined explained fed landed limited
met moved prepared refused returned seemed started survived ted threatened upset warned""",
            -3: """
accelerated apologized chanted cited claimed closed come complained contributed cost disappointed
dropped exploded followed gathered heated helped hoped implied jumped let looked meant preferred pushed
rallied relied resulted reversed sat soared sounded staged stayed stressed struggled traveled tried
turned undercut walked wanted worked""",
            -2: """
amounted armed booed cleared counted crooked denounced disabled ended enjoyed entered experienced
expressed hired inclined included insisted isolated mixed opened ordered participated praised promised
pulled realized referred replied revealed rolled run shifted sought stated succeeded suggested trailed
undocumented united violated vowed wondered""",
            -1: """
affected axelrod biased bid biden clinched concerned confirmed crossed demanded devoted donald engaged
exceeded exercised famed felt focused handed kept kicked left locked played reduced reported secured
sent settled shocked starred stuck submitted thought visited won worried""",
            1: """
accepted adopted approved attracted broadcast caught continued dedicated defeated developed finished
freed generated given hurt intended jailed laid mired overcome pressed proved reached read removed
tighten""",
            2: """
assured beat blamed bound broken called captured conducted convinced created deemed delivered discovered
distributed divided earned educated embraced established exposed filed founded guided hacked held
implemented imposed indicted iodised labeled mandated owned polarized portrayed proposed prosecuted
protested regarded rigged seated spent""",
            3: """
abandoned activated advocated affiliated built charged collected committed contested crushed debated
designed employed encountered encouraged estimated examined expected failed filled granted identified
improved interviewed invested leaked lost loved needed nominated obtained occupied organized poised
polled positioned preserved quoted recorded related required reserved retired selected sentenced shaped
signed surveyed suspended televised wounded""",
            4: """
achieved applied appointed assigned buried composed convicted coupled directed donated enhanced entitled
expanded fallen injured linked measured missed noticed packed paid planned presumed priced projected
pronounced purchased released stacked structured taken tied traded valued""",
            5: """
accused aimed arrested centered combined compared connected covered dressed funded informed known listed
protected published renewed repeated set suspected targeted titled""",
            6: """aligned considered defined heightened involved perceived registered so-called used""",
            7: """named scheduled""",
            8: """elected trusted""",
            9: """allied located""",
        },
        "VBP": {
            -5: """happen""",
            -4: """deal fill go ignore""",
            -3: """
address age battle chain contract explain fight find function grow join open point replace report
restrict return set sponsor surprise test traffic wind""",
            -2: """
absolute amnesty arrive associate attack beck blow build change check comedian debate display dispute
draft engage enter exit fix fuel generate hedge improve invest judge kill learn like organize perform
praise progress protect read reduce rock ship strengthen watch withdraw""",
            -1: """
achieve advance anchor beat benghazi blast challenge channel co-host command concept consider contact
cross decide define donald double drop eliminate erdogan exhibit fan finance flag focus frame free fund
george glow graduate harm headline iodine levell make march measure mine name narrow outreach overcome
park pass peak present print profit quiet quote remove resign respect rise risk roll round secure
separate shape size sound split spot spread square struggle study supply surface surrogate tear tour
travel trust upstate walk waste wave wear zero""",
            1: """
am award correct decline draw earn fear fit grant guess head help imagine lean leave live mention move
pivot rely route run select sell share stop support tend train turn view win worship""",
            2: """
account aim arm blame break buy call crowd doubt embrace end exist expect experience face fail fast feel
flow fly hurt indicate introduce knock lead link love manage matter mean note own pay pick plan prevail
range result stand stay suspect talk track understand work""",
            3: """
advise affect appear believe clash cost die dream drive express hold pose proceed regret start sway try
want worry""",
            4: """agree argue confront dress offer play question reach recommend require show think use""",
            5: """demonstrate do export hate hope pledge suggest take""",
            6: """include remain salute say thank""",
            7: """have welcome""",
        },
        "VBZ": {
            -6: """states""",
            -5: """appeals questions rates stocks values""",
            -4: """
advocates approaches attacks bases blasts caucuses figures imports operatives reserves rules shifts""",
            -3: """
angeles campaigns gains graduates hands houses interviews james posts shares specimens stars steps
studies votes""",
            -2: """
awards chairs collins concerns documents dreams estimates heads hughes links moderates partners plans
prints proceeds promises rallies releases respects results scores talks trips williams""",
            -1: """
brooks cheers costs exhibits exports forbes incites marines moines peres processes rhodes roberts
sciences springs strikes unisys wells wikinews wilkins""",
            1: """advances counts declines gays has is mentions plays shows signals""",
            2: """answers highlights reports rests sets stops tweets wins""",
            3: """amounts drops faces features guarantees loses loves matters needs notes reads""",
            4: """billionaires leads means pledges rises runs starts struggles supports uses""",
            5: """calls exists hits looks works""",
            6: """ends turns""",
            7: """favors remains""",
            8: """offers""",
        },
        "WDT": {
            -4: """that what""",
            3: """whatever""",
        },
        "WP": {
            -3: """whatever""",
            4: """what""",
        },
    },
    "ending": {
        "CC": {
            -2: """so/IN|CC|RB yet/CC|RB""",
            1: """nus/IN|CC|NN|JJ|RB oth/DT|PDT|CC|RB""",
            3: """her/DT|CC|RB lus/CC|NN|JJ""",
            4: """but/IN|CC""",
        },
        "CD": {
            -2: """ear/CD|NN|JJ eek/CD|JJ int/CD|NN|JJ sed/CD|VBD|JJ|NNP""",
            -1: """are/CD|NN|JJ dia/CD|NN|NNS|JJ ief/CD|NN|JJ lus/CD|NN|JJ man/CD|NN|JJ sed/CD|VBD|JJ""",
            1: """old/CD|NN|JJ our/CD|NN|JJ""",
            2: """een/CD|VBP|VB|NN|JJ ile/CD|NN|JJ two/CD|NNP""",
            3: """ber/CD|NN|JJ""",
            4: """ero/CD|VBP|VB oot/CD|NN|JJ""",
            5: """one/PRP|CD|NN""",
        },
        "DT": {
            -3: """her/DT|CC|RB""",
            2: """all/DT|PDT|RB hat/IN|DT|WDT ter/DT|NN""",
            3: """no/DT|RB|UH""",
            4: """oth/DT|PDT|CC|RB""",
        },
        "FW": {
            -1: """ódź/NN|FW|NNP""",
            2: """de/IN|NNP|FW""",
        },
        "IN": {
            -5: """out/IN|RP|RB so/IN|CC|RB""",
            -4: """but/IN|CC de/IN|NNP|FW due/IN|JJ ext/IN|JJ|RB use/IN|VBP|VB|NN""",
            -3: """ard/IN|RB nce/IN|RB own/IN|RP|RB up/IN|RP|RB""",
            -2: """id/IN|NNP nus/IN|CC|NN|JJ|RB rby/IN|JJ|RB w/IN|NN|NNP""",
            -1: """off/IN|RP|RB ugh/IN|RB""",
            1: """ago/IN|JJ out/IN|RB""",
            2: """-ed/IN|NN|NNS|JJ hat/IN|DT|WDT und/IN|RP|RB""",
            3: """
der/IN|RB ear/IN|JJ|RB ide/IN|NN|JJ|RB ile/IN|NN ond/IN|RB ong/IN|RP|RB oss/IN|RP ove/IN|JJ|RB ter/IN|RB
ver/IN|RP|RB""",
            4: """in/IN|RP on/IN|RP""",
            5: """ind/IN|RP|RB""",
            6: """ike/IN|VBP|VB|JJ""",
            7: """ugh/IN|RP|RB""",
        },
        "JJ": {
            -7: """-be/NN|JJ ail/VBP|VB|NN|JJ imb/VBP|VB|NN|JJ lty/NN|JJ""",
            -6: """
hly/JJ|RB idi/JJ|NNP ime/NN|JJ|RB iti/JJ|NNP lly/JJ|RB mur/VBP|VB|NN|JJ net/VBP|VB|NN|JJ nly/JJ|RB
ror/NN|JJ rry/VBP|VB|NN|JJ""",
            -5: """
ani/JJ|NNP bed/VBD|VBN|NN|JJ bor/NN|JJ die/VBP|VB|JJ ean/VBP|VB|JJ ell/VBP|VB|NN|JJ eum/NN|JJ gya/JJ|NNP
ium/NN|JJ lan/JJ|NNP ney/VBP|VB|NN|JJ ony/NN|JJ|NNP orm/VBP|VB|NN|JJ pus/NN|JJ rnc/NN|JJ|NNP rum/NN|JJ
ury/NN|JJ ury/NN|JJ|NNP uth/JJ|NNP uty/NN|JJ""",
            -4: """
age/JJ|NN akh/JJ|NNP day/NN|JJ|RB der/NN|JJ eck/VBP|VB|NN|JJ ery/JJ|RB ery/NN|JJ ety/NN|JJ far/JJ|RB
ilk/VBP|VB|NN|JJ ine/VBP|VB|NN|JJ|RB ino/JJ|NNP len/VBN|JJ mon/JJ|NNP nol/VBP|VB|NN|JJ rce/VBP|VB|NN|JJ
set/VBP|VB|VBN|NN|JJ tte/VBP|VB|NN|JJ way/NN|JJ|RB yer/VBP|VB|NN|JJ|JJR""",
            -3: """
-in/VBN|NN|JJ -on/NN|JJ|RB ace/NN|JJ ack/JJ|NNP and/VBP|VB|NN|JJ|RB ard/VBP|VB|NN|JJ|RB|NNP ast/NN|JJ|RB
aur/VBP|VB|NN|JJ der/VBP|VB|NN|JJ dnc/NN|JJ|NNP ear/IN|JJ|RB eer/VBP|VB|NN|JJ ely/JJ|RB eme/JJ|NNP
end/VBP|VB|JJ ery/NN|JJ|NNP est/NN|JJ|JJS gue/VBP|VB|NN|JJ hai/JJ|NNP hio/NN|JJ|NNP ias/NN|NNS|JJ
ile/CD|NN|JJ ler/NN|JJ|JJR|NNP mal/JJ|NNP mly/NN|JJ|RB mor/NN|JJ nbc/NN|JJ|NNP nel/VBP|VB|NN|JJ
nie/NN|JJ|NNP oll/NN|JJ oll/VBP|VB|NN|JJ ond/VBP|VB|NN|JJ ord/VB|NN|JJ ore/NN|JJ ort/NN|JJ ost/NN|JJ|RB
ost/VBD|VBN|JJ ost/VB|NN|JJ ove/IN|JJ|RB own/VBN|JJ pac/NN|JJ|NNP ped/VBD|VBN|JJ|NNP rth/JJ|NNP
sty/NN|JJ tar/VBP|VB|NN|JJ tup/NN|JJ ugh/NN|JJ uid/NN|JJ ult/VBP|VB|NN|JJ ure/VBP|VB|JJ uth/NN|JJ|RB|NNP
val/NN|JJ""",
            -2: """
ack/RP|VB|NN|JJ|RB afu/NN|JJ|NNP age/VBP|VB|NN|JJ|RB alt/VBD|VBP|VB|NN|JJ amp/VBP|VB|NN|JJ
ang/VBG|NN|JJ|NNP any/VBP|VB|NN|JJ ark/VBP|VB|NN|JJ|NNP ass/NN|JJ ass/VBP|VB|NN|JJ ath/NN|JJ
aul/NN|JJ|NNP awn/VBP|VB|VBN|NN|JJ bel/VBP|VB|NN|JJ ced/VBD|VBN|JJ ded/VBD|VBN|JJ|NNP ead/VBP|VB|NN|JJ
ead/VBP|VB|NN|JJ|RB eam/NN|JJ|NNP eck/VBP|VB|NN|JJ|NNP ert/NN|JJ ess/VBP|VB|JJ eth/NN|JJ|RB|NNP
ght/NN|JJ|RB ght/NN|JJ|RB|NNP ght/VBP|VB|NN|JJ|RB her/NN|JJ|JJR|RB|NNP hly/JJ|RB|NNP ibe/VBP|VB|NN|JJ
ide/IN|NN|JJ|RB ide/NN|JJ ier/JJ|JJR ier/NN|JJ|JJR ife/NN|JJ ike/IN|VBP|VB|JJ ine/NN|JJ ing/VBG|JJ
ing/VBG|NN|JJ ion/NN|JJ ist/VBP|VB|NN|JJ ist/VBP|VB|NN|JJ|NNP ked/VBD|VBN|JJ|NNP kin/VBP|VB|NN|JJ
kly/JJ|RB law/NN|JJ led/VBD|VBN|JJ ler/NN|JJ|JJR lup/NN|JJ|NNP lus/CC|NN|JJ lus/NN|JJ nch/VBP|VB|NN|JJ
ndu/JJ|NNP nly/JJ|RB|NNP nry/NN|JJ|NNP oad/VBP|VB|NN|JJ oat/VBP|VB|NN|JJ|RB odd/VBD|VBN|NN|JJ|NNP
ohn/VBP|VB|NN|JJ|NNP ont/VBP|VB|NN|JJ|NNP oot/CD|NN|JJ opp/VBP|VB|NN|JJ|NNP ore/NN|JJ|NNP ots/VBZ|NNS|JJ
out/VBP|VB|NN|JJ ped/VBD|VBN|JJ pen/VBP|VB|JJ|NNP rap/VBP|VB|NN|JJ rey/VBP|VB|NN|JJ|NNP ric/NN|JJ|NNP
rie/NN|JJ|NNP ser/NN|JJ ser/NN|JJ|JJR|NNP sin/VBP|VB|NN|JJ|NNP sus/NN|JJ ter/JJ|JJR|RB|RBR
ter/VBP|VB|NN|JJ|JJR|NNP tty/JJ|RB uch/JJ|RB|NNP uit/VBP|VB|JJ ump/VBP|VB|NN|JJ ung/JJ|NNP
ure/VBP|VB|NN|JJ|NNP ute/VBP|VB|NN|JJ ver/NN|JJ ver/VBP|VB|NN|JJ|RB way/NN|JJ way/NN|JJ|RB|NNP""",
            -1: """
-ed/IN|NN|NNS|JJ abc/NN|JJ|NNP ael/VBP|VB|NN|JJ|NNP ago/IN|JJ ahu/NN|JJ|NNP alf/PDT|NN|JJ|RB
alt/VBD|VBP|VB|NN|JJ|NNP and/VBP|VB|NN|JJ|RB|NNP ane/VBP|VB|NN|JJ|NNP ard/VBP|VB|NN|JJ|RB
are/VBP|VB|NN|JJ arl/VBP|VB|NN|JJ|NNP art/JJ|NN ast/JJ|NNP ast/VBP|VB|NN|JJ|RB ber/NN|JJ
ber/VBP|VB|NN|JJ|NNP bio/NN|JJ|NNP bob/VBP|VB|NN|JJ|NNP bus/NN|JJ|NNP che/VBP|VB|NN|JJ|RB
ddy/VBP|VB|NN|JJ|NNP ded/VBD|VBN|JJ der/NN|JJ|JJR der/VBP|VB|NN|JJ|NNP dia/CD|NN|NNS|JJ dom/NN|JJ|RB
dow/VBP|VB|NN|JJ|NNP eak/VBP|VB|NN|JJ eas/NN|NNS|JJ ech/JJ|NNP elt/VBD|VBP|VB|NN|JJ ene/VBP|VB|NN|JJ
ene/VBP|VB|NN|JJ|NNP ent/VBP|VB|NN|JJ|NNP ery/JJ|RB|NNP est/NN|JJ|JJS|RB f-e/JJ|NN|NNP
fbi/VBP|VB|NN|NNS|JJ|NNP fun/NN|JJ gan/VBP|VB|NN|JJ|NNP ght/VBD|VBN|NN|JJ ght/VBP|VB|NN|JJ|RB|NNP
han/VBP|VB|NN|JJ|NNP hed/VBD|VBN|JJ her/VBP|VB|NN|JJ|RB her/VBP|VB|NN|JJ|RB|NNP ico/VBP|VB|NN|JJ|NNP
ide/VBP|VB|NN|JJ|RB|NNP ief/CD|NN|JJ ign/VBP|VB|NN|JJ ind/NN|JJ|RB|NNP ine/JJ|NNP ing/VB|VBG|NN|JJ
int/VBP|VB|NN|JJ ion/JJ|NN ion/JJ|NN|NNP ior/JJ|RB|NNP ipt/VBD|VBP|VB|NN|JJ ish/VBP|VB|JJ ite/JJ|NNP
ith/NN|JJ|RB|NNP jeb/VBP|VB|NN|JJ|NNP lah/VBP|VB|NN|JJ|NNP led/VBD|VBN|JJ|NNP lie/NN|JJ|NNP
lin/VBP|VB|NN|JJ lin/VBP|VB|NN|JJ|NNP lle/VBP|VB|NN|JJ|NNP lot/VBP|VB|NN|JJ mey/VBP|VB|NN|JJ|NNP
mum/NN|JJ ner/JJ|NN ner/VBP|VB|NN|JJ|JJR|NNP ney/VBP|VB|NN|JJ|NNP nge/NN|JJ|NNP nus/IN|CC|NN|JJ|RB
ode/VBP|VB|NN|JJ off/NN|JJ|RB ogg/VBG|NN|JJ|NNP oin/VBP|VB|NN|JJ olt/VBD|VBP|VB|NN|JJ
olt/VBD|VBP|VB|NN|JJ|NNP ool/VBP|VB|NN|JJ ord/VB|NN|JJ|NNP ost/VBD|VBN|JJ|NNP own/VBN|JJ|NNP
per/VBP|VB|NN|JJ|JJR|NNP pic/JJ|NNP rly/NN|JJ|RB rry/VBP|VB|NN|JJ|NNP sco/VBP|VB|NN|JJ|NNP
sey/VBP|VB|NN|JJ|NNP tel/VBP|VB|NN|JJ|NNP ten/VBP|VB|VBN|JJ|NNP ter/NN|JJ ter/VBP|VB|NN|JJ
ter/VBP|VB|NN|JJ|NNP top/NN|JJ tor/JJ|NN tte/VBP|VB|NN|JJ|NNP tty/JJ|RB|NNP tty/NN|JJ|NNP ued/VBD|VBN|JJ
ued/VBD|VBN|JJ|NNP uel/VBP|VB|NN|JJ|NNP uid/VBD|VBN|NN|JJ ult/NN|JJ und/JJ|NNP und/VBD|VBN|JJ
ure/VBP|VB|NN|JJ ury/CD|NN|JJ ute/NN|JJ vas/NN|NNS|JJ vel/VB|NN|JJ wai/VBP|VB|NN|NNS|JJ yle/NN|JJ
yle/VBP|VB|NN|JJ|NNP zer/VBP|VB|NN|JJ|JJR zer/VBP|VB|NN|JJ|JJR|NNP""",
            1: """
act/VBP|VB|NN|JJ|NNP ain/JJ|NNP alf/NN|JJ ali/JJ|NNP all/VBP|VB|NN|JJ ame/JJ|NNP are/CD|NN|JJ can/JJ|NNP
cut/VBD|VBP|VB|VBN|JJ den/VBP|VB|VBN|NN|JJ ead/VBP|VB|NN|JJ|NNP eal/VBP|VB|NN|JJ eal/VBP|VB|NN|JJ|NNP
ear/VBP|VB|NN|JJ ect/VBP|VB|JJ|NNP eft/NN|JJ eld/NN|JJ eld/VBN|NN|JJ|RB|NNP eni/JJ|NNP ent/VBP|VB|NN|JJ
ere/VBP|VB|NN|JJ|RB ese/JJ|NNP gue/VBP|VB|NN|JJ|NNP her/VB|JJ|JJR|RB|RBR ief/NN|JJ|NNP iet/VBP|VB|JJ
igh/NN|JJ|RB|NNP ime/NN|JJ ime/NN|JJ|NNP ine/VBP|VB|NN|JJ|NNP ing/VBG|JJ|NNP int/CD|NN|JJ ist/NN|JJ|NNP
ken/VBP|VB|VBN|NN|JJ ket/NN|JJ low/NN|JJ low/NN|JJ|RB|NNP med/VBD|VBN|JJ|NNP mic/NN|JJ
ner/VBP|VB|NN|JJ|JJR old/CD|NN|JJ old/CD|NN|JJ|NNP ome/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ our/CD|NN|JJ
own/NN|JJ own/VBP|VB|VBN|NN|JJ|NNP ral/JJ|NNP ral/NN|JJ|NNP rby/IN|JJ|RB ree/VBP|VB|JJ row/VBP|VB|JJ
rry/JJ|UH rse/VBP|VB|NN|JJ|NNP ter/NN|JJ|NNP tie/NN|JJ|NNP ude/NN|JJ udi/JJ|NNP ugh/JJ|RB|NNP
vid/VBD|VBN|NN|JJ|NNP yan/VBP|VB|NN|JJ|NNP yed/VBD|VBN|JJ""",
            2: """
age/NN|JJ|NNP aid/VBN|NN|JJ|RB ain/JJ|RB ain/VBP|VB|NN|JJ|NNP ake/NN|JJ all/JJ|RB|NNP aqi/JJ|NNP
are/VBP|VB|NN|JJ|NNP arn/VBP|VB|NN|JJ ary/JJ|NNP ary/NN|JJ ary/NN|JJ|NNP ast/IN|NN|JJ|RB
ast/NN|JJ|RB|NNP asy/JJ|RB ate/NN|JJ ate/VBP|VB|NN|JJ|NNP ave/VBP|VB|NN|JJ ble/NN|JJ dal/NN|JJ
der/VBP|VB|NN|JJ|JJR dle/NN|JJ ead/JJ|RB ean/VBP|VB|NN|JJ ear/JJ|NNP ear/NN|JJ ect/VBP|VB|NN|JJ
eek/CD|JJ ely/JJ|RB|NNP ent/NN|JJ|NNP ent/VBD|NN|JJ ess/JJ|NN est/JJ|NN ete/NN|JJ fit/VBP|VB|NN|JJ
gal/JJ|NNP ght/JJ|RB ght/VB|NN|JJ ght/VB|NN|JJ|RB gic/NN|JJ|NNP gle/JJ|NNP hth/NN|JJ|RB ian/NN|JJ
ian/NN|JJ|NNP ick/NN|JJ ied/VBD|VBN|JJ ied/VBD|VBN|JJ|NNP ied/VBN|JJ|NNP iff/NN|JJ ind/VBP|VB|NN|JJ
ine/VBP|VB|NN|JJ ird/NN|JJ|RB ise/VBP|VB|NN|JJ ist/JJ|NN ist/JJ|NNP ite/VBP|VB|NN|JJ ive/JJ|NNP
ive/VBP|VB|JJ|RB|NNP ken/VBP|VB|VBN|JJ key/NN|JJ key/NN|JJ|NNP kle/VBP|VB|NN|JJ lex/NN|JJ
lex/VBP|VB|NN|JJ|NNP lic/NN|JJ lip/VBP|VB|NN|JJ low/VBP|VB|NN|JJ med/VBD|VBN|JJ mic/NN|JJ|NNP
mpt/VBD|VBP|VB|NN|JJ nch/JJ|NNP ner/NN|JJ nic/VBP|VB|NN|JJ|NNP oid/VBD|VBN|NN|JJ ole/NN|JJ
ome/VBP|VB|VBN|NN|JJ|NNP ood/NN|JJ ose/JJ|RB ose/VBP|VB|NN|JJ|RB ots/NNS|JJ ple/JJ|NNP ple/VBP|VB|NN|JJ
que/VBP|VB|NN|JJ ral/NN|JJ red/NN|JJ ree/VBP|NN|JJ ric/NN|JJ rto/VBP|VB|NN|JJ|NNP san/VBP|VB|NN|JJ|NNP
sed/CD|VBD|JJ|NNP son/CD|NN|JJ ted/VBD|VBN|JJ|NNP tic/JJ|NNP uan/VBP|VB|NN|JJ|NNP uch/PDT|JJ
ude/VBP|VB|NN|JJ ugh/JJ|RB und/NN|JJ unt/VBP|VB|NN|JJ ure/JJ|RB|UH ure/JJ|RB|UH|NNP ute/VBP|VB|JJ
war/VBG|NN|JJ way/JJ|RB xth/JJ|RB zen/NN|JJ""",
            3: """
ady/JJ|NNP and/VBP|VB|NN|JJ|NNP ard/JJ|NN|NNP ard/JJ|RB|NNP ash/NN|JJ ate/JJ|RB|NNP ate/VBP|VB|JJ|NNP
bad/JJ|NNP ban/JJ|NNP ble/PDT|VBP|VB|JJ ean/JJ|NNP ear/CD|NN|JJ ear/VB|JJ|RB ect/VB|JJ eep/JJ|RB
eet/VBP|VB|NN|JJ eli/JJ|NNP ent/JJ|NN ext/IN|JJ|RB few/JJ|NNP fit/NN|JJ ful/NN|JJ ght/NN|JJ her/JJ|NNP
hic/NN|JJ|NNP ial/NN|JJ ian/JJ|NN ich/NN|JJ ide/VBP|VB|NN|JJ|RB ild/NN|JJ ile/VBP|VB|NN|JJ ing/JJ|NN
ing/JJ|NNP ish/JJ|NNP ite/NN|JJ ite/VBP|VB|NN|NNS|JJ ive/NN|JJ|RB lel/NN|JJ lue/NN|JJ man/JJ|NNP
nal/NN|JJ net/NN|JJ nic/JJ|NNP nth/NN|JJ|RB old/VBP|VB|NN|JJ ome/VBP|VB|VBN|NN|JJ ond/NN|JJ|RB
ond/NN|JJ|RB|NNP onk/VBP|VB|NN|JJ ood/NN|JJ|NNP orn/VBN|NN|JJ ort/JJ|RB ort/JJ|RB|NNP ous/JJ|NNP
own/VBP|VB|VBN|NN|JJ pen/VBP|VB|JJ per/VBP|VB|NN|JJ|JJR rat/JJ|NN|NNP ree/VBP|VB|JJ|NNP rty/NN|JJ
rue/JJ|NNP sed/VBD|VBN|JJ|NNP sty/VBP|VB|NN|JJ tal/VB|NN|JJ ted/JJ|NNP the/VBP|VB|NN|JJ|RB top/VB|NN|JJ
ual/NN|JJ|NNP ull/JJ|NNP ure/JJ|NN ver/VBP|VB|NN|JJ vow/VBP|VB|NN|JJ xed/VBD|VBN|JJ zed/VBD|VBN|JJ|NNP""",
            4: """
alm/VBP|VB|NN|JJ ant/JJ|NNP ant/NN|JJ|NNP ant/VBP|VB|NN|JJ any/JJ|NNP ast/VB|JJ|RB|NNP ate/JJ|NNP
ble/JJ|NNP ble/JJ|RB cal/NN|JJ cal/NN|JJ|NNP dic/NN|JJ due/IN|JJ ean/VBP|VB|NN|JJ|NNP ess/VBP|VB|NN|JJ
fth/NN|JJ gay/NN|JJ|NNP hic/NN|JJ ian/JJ|NNP ict/VBP|VB|NN|JJ igh/NN|JJ|RB ird/NN|JJ|RB|NNP ive/JJ|NN
jor/NN|JJ|NNP lar/NN|JJ man/NN|JJ mic/VBP|VB|NN|JJ nct/NN|JJ ory/JJ|NN ose/VBP|VB|NN|JJ|RB|NNP oud/JJ|RB
pal/NN|JJ pic/NN|JJ rne/VBP|VB|NN|JJ rse/VBP|VB|NN|JJ rth/NN|JJ sed/CD|VBD|JJ set/VBD|VBN|JJ
tle/VBP|VB|NN|JJ und/VBP|VB|NN|JJ""",
            5: """
eal/JJ|RB ent/JJ|NNP ful/JJ|NNP ish/VBP|VB|NN|JJ ite/VBP|VB|NN|JJ|NNP ive/NN|JJ low/NN|JJ|RB
lus/CD|NN|JJ nic/VBP|VB|NN|JJ ote/VBP|VB|NN|JJ ted/VBN|JJ tic/NN|JJ|NNP ual/NN|JJ""",
            6: """ern/VBP|VB|NN|JJ ess/NN|JJ|RB ing/JJ|NN|NNP ppy/VBP|VB|NN|JJ tic/NN|JJ tle/JJ|RB""",
            7: """act/VBP|VB|NN|JJ fic/VBP|VB|NN|JJ ial/NN|JJ|NNP ive/NN|JJ|NNP""",
            8: """nny/VBP|VB|NN|JJ""",
            10: """can/VBP|VB|NN|JJ|NNP""",
        },
        "JJR": {
            -3: """der/VBP|VB|NN|JJR ker/NN|JJR|NNP ter/JJR|RBR ter/NN|JJR""",
            -2: """ier/JJR|RBR ner/VBP|VB|NN|JJ|JJR|NNP ser/NN|JJ|JJR|NNP""",
            -1: """
der/NN|JJ|JJR der/VBP|VB|NN|JJ|JJR her/VB|JJ|JJR|RB|RBR ier/JJR|RBR|NNP ler/NN|JJR|NNP ler/NN|JJ|JJR|NNP
ner/NN|JJR ter/JJ|JJR|RB|RBR ter/JJ|JJR|RB|RBR|NNP ter/VBP|VB|NN|JJR ter/VBP|VB|NN|JJ|JJR|NNP
zer/VBP|VB|NN|JJ|JJR""",
            1: """ore/JJR|RBR|NNP ter/VBP|VB|NN|JJ|JJR ter/VB|JJR|RB|RBR|NNP""",
            2: """
ger/JJR|RB|RBR|NNP ier/JJ|JJR ner/VBP|VB|NN|JJ|JJR per/JJR|RBR per/VBP|VB|NN|JJ|JJR
per/VBP|VB|NN|JJ|JJR|NNP rse/JJR|RBR wer/VB|JJR|RBR""",
            3: """ier/NN|JJ|JJR mer/VBP|VB|NN|JJR ser/NN|JJR ter/VB|JJR|RB|RBR wer/VB|JJR|RBR|NNP""",
            4: """ger/JJR|NNP""",
        },
        "JJS": {
            -1: """st/VBP|VB|NN|JJ|JJS|NNP""",
            2: """ast/JJS|RBS est/NN|JJ|JJS est/NN|JJ|JJS|RB""",
            3: """est/JJS|NNP""",
            5: """est/VBP|VB|NN|JJ|JJS est/VBP|VB|NN|JJ|JJS|NNP""",
        },
        "MD": {
            1: """ill/MD|NN""",
            3: """'d/MD|VBD ill/MD|NNP""",
        },
        "NN": {
            -9: """ton/NN|NNP""",
            -8: """ess/VBP|VB|NN|JJ kle/VBP|VB|NN|JJ rly/NN|JJ|RB""",
            -7: """act/VBP|VB|NN|JJ fic/VBP|VB|NN|JJ ham/VBP|VB|NN|NNP ive/VBP|VB|NN|JJ ron/NN|NNP""",
            -6: """
ate/VBP|VB|NN|JJ ern/VBP|VB|NN|JJ ing/VBG|NN|JJ mic/VBP|VB|NN|JJ ote/VBP|VB|NN|JJ say/VBP|VB|NN
tay/VBP|VB|NN tic/NN|JJ try/VBP|VB|NN""",
            -5: """
art/VBP|VB|NN cil/NN|NNP con/NN|NNP eel/VBP|VB|NN hth/NN|JJ|RB ich/VBP|VB|NN|NNP ide/IN|NN|JJ|RB
ily/NN|RB ink/VBP|VB|NN ish/VBP|VB|NN|JJ ive/NN|JJ ley/VBP|VB|NN|JJ|NNP men/NN|NNS orm/VBP|VB|NN|JJ
ose/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ|RB own/VBP|VB|VBN|NN|JJ pac/NN|JJ|NNP rat/VBP|VB|NN|JJ|NNP
rge/VBP|VB|NN son/VBP|VB|NN|NNP ual/NN|JJ ver/VBP|VB|NN ver/VBP|VB|NN|JJ yan/VBP|VB|NN|JJ|NNP""",
            -4: """
abs/NN|NNS all/NN|NNP alm/VBP|VB|NN|JJ ant/VBP|VB|NN|JJ arl/VBP|VB|NN|JJ|NNP bio/NN|JJ|NNP cal/NN|JJ
cal/NN|JJ|NNP can/VBP|VB|NN|JJ|NNP dam/VBP|VB|NN|NNP den/VBP|VB|VBN|NN|JJ dic/NN|JJ don/NN|NNP
ead/VBD|VBP|VB|VBN|NN end/VBP|VB|NN ere/VBP|VB|NN|JJ|RB ere/VBP|VB|NN|RB fth/NN|JJ hic/NN|JJ
ial/NN|JJ|NNP ict/VBP|VB|NN|JJ ies/NN|NNS ike/VBP|VB|NN|JJ ite/VBP|VB|NN|JJ ive/JJ|NN lar/NN|JJ
low/VBP|VB|NN|JJ lus/CD|NN|JJ man/NN|JJ mly/NN|JJ|RB nc./NN|NNP nct/NN|JJ ndo/VBP|VB|NN|NNP
ook/VBP|VB|NN ope/VBP|VB|NN|NNP ord/VBP|VB|NN|NNP ory/JJ|NN ost/VB|NN|JJ|NNP ott/VBP|VB|NN|JJ|NNP
out/NN|JJ|RB pal/NN|JJ pic/NN|JJ ray/VBP|VB|NN|RB|NNP rp./NN|NNP rth/NN|JJ tic/NN|JJ|NNP ubs/NN|NNS
und/VBP|VB|NN|JJ urn/VBP|VB|NN ute/VBP|VB|NN|JJ ven/NN|NNP zon/NN|NNP""",
            -3: """
act/VBP|VB|NN|JJ|NNP ael/VBP|VB|NN|JJ|NNP ahu/NN|JJ|NNP ait/VBP|VB|NN|NNP ake/VBP|VB|NN
ald/VBP|VB|VBN|NN|JJ|NNP all/VBP|VB|NN ama/NN|NNP and/VBP|VB|NN|JJ|NNP arn/VBP|VB|NN|JJ ash/NN|JJ
ate/VBP|VB|NN aul/NN|JJ|NNP ave/VBP|VB|NN|JJ ber/CD|NN|JJ dom/NN|NNP eak/VBP|VB|NN ear/VBP|VB|NN
eas/NN|NNS|JJ ell/NN|RB|UH|NNP elp/VBP|VB|NN ena/VBP|VB|NN|NNS|RB ent/JJ|NN erg/VBG|NN|JJ|NNP
est/VBP|VB|NN|JJ|JJS fer/VBP|VB|NN|JJR fer/VBP|VB|NN|JJR|NNP fit/NN|JJ ful/NN|JJ gan/VBP|VB|NN|JJ|NNP
gay/NN|JJ|NNP ght/NN|JJ god/VBD|VBP|VB|VBN|NN|NNP han/VBP|VB|NN|JJ|NNP hew/VBD|VBP|VB|NN|RB|NNP
hio/NN|JJ|NNP how/VBP|VB|NN ial/NN|JJ ian/JJ|NN ica/NN|NNS|NNP ich/NN|JJ ick/VBP|VB|NN|NNP
iel/VBP|VB|NN|JJ|NNP ier/NN|JJ|JJR|NNP ign/VBP|VB|NN ild/NN|JJ ile/IN|NN ing/JJ|NN ird/NN|JJ|RB
ise/VBP|VB|NN|JJ ita/VBP|VB|NN|RB|NNP ite/NN|JJ ive/NN|JJ|NNP jor/NN|JJ|NNP lee/VBP|VB|NN|RB|NNP
lel/NN|JJ lip/VBP|VB|NN lip/VBP|VB|NN|NNP lle/VBP|VB|NN|JJ|NNP low/NN|JJ|RB lue/NN|JJ mon/NN|NNP
mr./NN|NNP nal/NN|JJ net/NN|JJ ngs/NN|NNS nic/VBP|VB|NN|JJ nny/VBP|VB|NN|JJ non/NN|NNP old/VBP|VB|NN
old/VBP|VB|NN|JJ oma/NN|NNP ond/NN|JJ|RB|NNP one/PRP|CD|NN ora/NN|NNS|JJ|RB ore/VBP|VB|NN|RB
ore/VBP|VB|NN|RB|NNP ove/VBD|VBP|VB|NN paq/NN|NNP ppy/VBP|VB|NN|JJ raw/VBP|VB|NN ray/VBP|VB|NN|RB
rch/NNP|VBP|VB|NN ria/CD|NN|NNS|JJ rim/VBP|VB|NN|JJ|NNP rry/VBP|VB|NN rth/RP|NN|RB rty/NN|JJ
sam/VBP|VB|NN|NNP sco/VBP|VB|NN|JJ|NNP ser/NN|JJR sey/VBP|VB|NN|JJ|NNP tar/VBP|VB|NN|JJ|NNP
ter/VBP|VB|NN|JJ|JJR ter/VBP|VB|NN|JJ|NNP tie/NN|JJ|NNP tle/VBP|VB|NN|JJ top/VBP|VB|NN
tro/VBP|VB|NN|JJ|NNP tty/NN|JJ|NNP ure/JJ|NN use/VB|NN|NNP vot/VBP|VB|NN|NNS|JJ way/VBP|VB|NN
ódź/NN|FW|NNP""",
            -2: """
-ed/IN|NN|NNS|JJ abc/NN|JJ|NNP afu/NN|JJ|NNP ake/NN|JJ ake/VBP|VB|NN|NNP all/VBP|VB|NN|NNP ame/NN|NNP
ans/VBZ|NN|NNS ard/NN|NNP ard/VBP|VB|NN|JJ|RB ark/VBP|VB|NN|NNP ary/NN|JJ ate/NN|JJ ave/VBP|VB|NN
ban/VB|NN|NNP bed/VBD|VBN|NN|JJ bee/VBP|VB|NN|RB|NNP bin/NN|NNP ble/NN|JJ ble/VBP|VB|NN cus/VB|NN|NNP
dal/NN|JJ ddy/VBP|VB|NN|JJ|NNP die/NN|JJ|NNP diq/NN|NNP dle/NN|JJ dow/VBP|VB|NN|JJ|NNP eak/VBP|VB|NN|JJ
eam/VBP|VB|NN ear/NN|JJ ect/VBP|VB|NN|JJ eet/VBP|VB|NN|JJ eld/VBN|NN|JJ|RB|NNP ell/NN|NNP ess/JJ|NN
est/JJ|NN est/NN|JJ|JJS|RB est/NN|JJ|JJS|RB|NNP est/VBP|VB|NN|JJ|JJS|NNP ete/NN|JJ ett/VBP|VB|NN|JJ|NNP
fer/VBP|VB|NN fit/VBP|VB|NN|JJ fly/VBP|VB|NN ght/VBD|VBN|NN gic/NN|JJ|NNP her/VBP|VB|NN|JJ|RB|NNP
ian/NN|JJ ian/NN|JJ|NNP ick/NN|JJ ics/NN|NNS ier/NN|JJ|JJR iff/NN|JJ ift/VB|NN igh/NN|JJ|RB
ign/VBP|VB|NN|JJ ile/VBP|VB|NN|JJ ill/NN|NNP ind/VBP|VB|NN|JJ irs/PRP|NN ise/VBP|VB|NN ish/VBP|VB|NN
ist/JJ|NN ist/VBP|VB|NN ist/VBP|VB|NN|JJ ite/VBP|VB|NN ite/VBP|VB|NN|NNS|JJ ive/NN|JJ|RB ive/VBP|VB|NN
j./NN|NNP key/NN|JJ lex/NN|JJ lex/VBP|VB|NN|JJ|NNP ley/NN|NNP lic/NN|JJ lie/VBP|VB|NN lip/VBP|VB|NN|JJ
low/VBP|VB|NN lup/NN|JJ|NNP man/NN|NNP mir/VBP|VB|NN|NNP nbc/NN|JJ|NNP ner/NN|JJ nge/VBP|VB|NN|JJ
nie/NN|JJ|NNP nth/NN|JJ|RB off/NN|JJ|RB old/CD|NN|JJ ole/NN|JJ ome/VBP|VB|NN|JJ oms/NN|NNS ood/NN|JJ
ood/VBD|VBP|VB|VBN|NN|NNP ook/NN|NNP oot/CD|NN|JJ orn/VBN|NN|JJ ote/VBP|VB|NN|NNP our/CD|NN|JJ
pay/VBP|VB|NN per/VBP|VB|NN|JJ|JJR phy/NN|NNP pse/VBP|VB|NN que/VBP|VB|NN|JJ ral/NN|JJ rat/JJ|NN|NNP
red/NN|JJ ree/VBP|NN|JJ rew/VBD|VBP|VB|NN|NNP ric/NN|JJ rie/NN|JJ|NNP rne/VBP|VB|NN|JJ rop/VBP|VB|NN|NNP
row/VBP|VB|NN rts/NN|NNS run/VBP|VB|VBN|NN san/VBP|VB|NN|JJ|NNP say/VBP|VB|NN|NNP sit/VBP|VB|NN
son/CD|NN|JJ st/VBP|VB|NN|JJ|JJS|NNP sta/VBP|VB|NN|RB|NNP tal/VB|NN|JJ ter/DT|NN ter/NN|JJ|NNP
the/VBP|VB|NN|JJ|RB top/VB|NN|JJ tte/VBP|VB|NN|JJ|NNP ude/VBP|VB|NN|JJ ugh/VBP|VB|NN
ugh/VBP|VB|NN|JJ|NNP und/NN|JJ unt/VBP|VB|NN|JJ uth/NN|JJ|RB|NNP ver/NN|RB war/VBG|NN|JJ
yle/VBP|VB|NN|JJ|NNP zen/NN|JJ""",
            -1: """
ack/RP|VB|NN|JJ|RB act/VB|NN act/VB|NN|NNP air/VB|NN|NNP alf/NN|JJ am/VBP|NN|NNP
ana/VBP|VB|NN|NNS|RB|NNP ank/VBD|VBP|VB|NN|JJ|NNP ant/VBP|VB|NN ara/NN|NNS|JJ|RB|NNP ard/JJ|NN|NNP
ard/NN|RB ard/VBP|VB|NN|JJ|RB|NNP are/CD|NN|JJ are/VBP|VB|NN are/VBP|VB|NN|JJ are/VBP|VB|NN|JJ|NNP
ark/VBP|VB|NN ary/NN|JJ|NNP ary/NN|NNP ass/VBP|VB|NN ast/IN|NN|JJ|RB ast/VBP|VB|NN|JJ|RB
bas/NN|NNS|JJ|NNP ben/VBP|VB|NN|NNS|JJ|NNP bus/NN|JJ|NNP den/VBP|VB|VBN|NN|JJ|NNP der/VBP|VB|NN|JJ|JJR
dge/VBP|VB|NN|NNP dnc/NN|JJ|NNP ead/VBP|VB|NN|JJ eal/VBP|VB|NN|JJ eal/VBP|VB|NN|JJ|NNP
ean/VBP|VB|NN|JJ|NNP ear/CD|NN|JJ eat/VBD|VBP|VB|VBN|NN eat/VBP|VB|NN|NNP eft/NN|JJ ega/NN|NNS|NNP
ein/VBP|VB|NN|JJ|NNP eld/NN|JJ ell/NN|RB|UH elt/VBD|VBP|VB|NN|JJ ene/VBP|VB|NN|JJ ent/VBD|NN|JJ
eth/NN|JJ|RB|NNP f-e/JJ|NN|NNP fbi/VBP|VB|NN|NNS|JJ|NNP fix/VBP|VB|NN ght/VBP|VB|NN gle/VBP|VB|NN
gle/VBP|VB|NN|NNP her/VBP|VB|NN|RB hia/CD|NN|NNS|JJ|NNP hic/NN|JJ|NNP hit/VBD|VB|VBN|NN
hit/VBD|VB|VBN|NN|NNP ick/VBP|VB|NN|JJ ico/VBP|VB|NN|JJ|NNP ida/NN|NNS|NNP ief/NN|JJ|NNP
igh/VBP|VB|NN|JJ ill/MD|NN ime/NN|JJ ina/VBP|VB|NN|NNS|RB|NNP ing/JJ|NN|NNP ing/VBG|NN ing/VBG|NN|NNP
ird/NN|JJ|RB|NNP ire/VBP|VB|NN|RB ire/VBP|VB|NN|RB|NNP ite/VBP|VB|NN|JJ|NNP itt/VBP|VB|NN|JJ|NNP
ket/NN|JJ ler/NN|JJR|NNP lie/NN|JJ|NNP lin/VBP|VB|NN|JJ|NNP low/NN|JJ lph/VBP|VB|NN|JJ|NNP lus/CC|NN|JJ
mey/VBP|VB|NN|JJ|NNP mic/NN|JJ mic/NN|JJ|NNP nge/NN|JJ|NNP nia/CD|NN|NNS|JJ|NNP nta/VBP|VB|NN|RB|NNP
nín/VBP|VB|NN|JJ|NNP odd/VBD|VBN|NN|JJ|NNP ohn/VBP|VB|NN|JJ|NNP old/CD|NN|JJ|NNP oll/VBP|VB|NN|JJ
olt/VBD|VBP|VB|NN|JJ|NNP oms/VBZ|NN|NNS ond/NN|JJ|RB ood/NN|JJ|NNP ope/VBP|VB|NN oss/VBP|VB|NN|NNP
ost/NN|JJ|RB|NNP our/VBP|VB|NN|NNP owa/NN|NNS|NNP owd/VBP|VB|NN own/NN|JJ pse/VBP|VB|NN|JJ
red/VBD|VBN|NN ret/VBP|VB|NN rey/VBP|VB|NN|JJ|NNP rge/VBP|VB|NN|NNP rip/VBP|VB|NN ris/NN|NNS|NNP
rit/VBP|VB|NN|JJ rnc/NN|JJ|NNP rod/VBD|VBP|VB|VBN|NN|NNP rol/VBP|VB|NN|NNP rse/VBP|VB|NN|JJ
rth/NN|RB|NNP rto/VBP|VB|NN|JJ|NNP rts/VBZ|NN|NNS set/VBD|VBP|VB|VBN|NN sor/NN|NNP tra/NN|NNS|JJ|RB|NNP
try/VBP|VB|NN|NNP uan/VBP|VB|NN|JJ|NNP ude/NN|JJ uel/VBP|VB|NN|JJ|NNP ule/VBP|VB|NN ult/VBP|VB|NN
ump/VBP|VB|NN|JJ ung/VBD|VBN|NN|NNP ure/VBP|VB|NN uts/VBZ|NN|NNS|NNP vid/VBD|VBN|NN|JJ|NNP
win/VBP|VB|NN|NNP""",
            1: """
ack/VBP|VB|NN|NNP act/VBP|VB|NN aid/VBN|NN|JJ|RB alk/VBP|VB|NN|NNP all/VBP|VB|NN|JJ
ami/VBP|VB|NN|NNS|JJ|NNP and/VBP|VB|NN|JJ|RB ank/VBD|VBP|VB|NN|JJ art/JJ|NN ase/NN|NNP ase/VBD|VBP|VB|NN
ase/VBP|VB|NN ast/VBD|VBP|VB|VBN|NN ber/NN|JJ ber/NN|NNP che/VBP|VB|NN|JJ|RB cit/VBP|VB|NN
cus/VBP|VB|NN|NNP der/VBP|VB|NN|JJ|NNP dit/NN|NNP ead/VBD|VBP|VB|VBN|NN|NNP ead/VBP|VB|NN|JJ|NNP
ear/VBP|VB|NN|NNP eat/VBP|VB|NN ebt/NN|NNP ech/NN|NNP eck/VBP|VB|NN eck/VBP|VB|NN|JJ|NNP ect/NN|NNP
eed/VBP|VB|NN eer/NN|NNP eer/VBP|VB|NN ell/VBP|VB|NN|JJ ess/VB|NN|NNP est/NN|JJ|JJS est/VBP|VB|NN
fan/VBP|VB|NN fer/VBP|VB|NN|NNP fun/NN|JJ ger/NN|NNP ght/NN|JJ|RB ght/NN|JJ|RB|NNP hop/VBP|VB|NN
ibe/VBP|VB|NN|JJ ide/VBP|VB|NN ide/VBP|VB|NN|JJ|RB ife/NN|NNP ime/NN|NNP ine/VBP|VB|NN|JJ|NNP
ine/VBP|VB|NN|NNP ing/VBG|NN|JJ|NNP ing/VB|VBG|NN|JJ int/CD|NN|JJ ion/JJ|NN key/NN|JJ|NNP lan/VBP|VB|NN
law/NN|NNP lay/VBP|VB|NN|NNP lin/VBP|VB|NN|JJ lly/VBP|VB|NN lot/VBP|VB|NN|JJ lth/NN|NNP lue/VBP|VB|NN
man/CD|NN|JJ mer/VBP|VB|NN|JJR mum/NN|JJ ner/JJ|NN ner/NN|JJR ner/NN|NNP ner/VBP|VB|NN|JJ|JJR|NNP
nry/NN|JJ|NNP ock/VBP|VB|NN|RB old/VBP|VB|VBN|NN ole/VBD|VBP|VB|NN|NNP oll/NN|JJ|NNP
olt/VBD|VBP|VB|NN|JJ ome/NN|NNP omy/NN|NNP ony/NN|JJ|NNP ook/VBD|VBP|VB|NN|NNP ool/VBP|VB|NN|JJ
ore/NN|JJ|NNP ork/VBP|VB|NN ost/VBD|VBP|VB|VBN|NN ote/VBP|VB|NN|UH own/VBP|VB|VBN|NN|JJ|NNP
pay/VBP|VB|NN|NNP rce/VBP|VB|NN rch/VBP|VB|NN|NNP rid/VBD|VBN|NN|JJ rse/NN|RB run/VBP|VB|VBN|NN|NNP
sal/NN|JJ|RB ser/NN|JJ|JJR|NNP sor/VBP|VB|NN tal/VB|NN|JJ|NNP tee/VBP|VB|NN ter/NN|JJ ter/VBP|VB|NN|JJ
top/NN|JJ tor/JJ|NN tor/NN|NNP ual/NN|JJ|NNP ubt/VBP|VB|NN|RB uid/VBD|VBN|NN|JJ ult/NN|JJ unt/VBP|VB|NN
urg/VBG|NN|JJ|NNP ury/CD|NN|JJ ute/NN|JJ vel/VB|NN|JJ vey/NN|NNP vor/VBP|VB|NN vow/VBP|VB|NN|JJ
yle/NN|JJ""",
            2: """
-on/NN|JJ|RB ace/VBP|VB|NN alf/PDT|NN|JJ|RB and/VBP|VB|NN|JJ|RB|NNP and/VBP|VB|NN|NNP ans/VBZ|NN|NNS|NNP
ape/VBP|VB|NN ard/VBP|VB|NN ass/NN|JJ ast/VBP|VB|NN ath/NN|JJ dge/VBP|VB|NN dia/CD|NN|NNS|JJ
dia/CD|NN|NNS|JJ|NNP dna/NN|NNP dom/NN|JJ|RB ead/VBP|VB|NN|JJ|RB eam/NN|NNP ear/NN|NNP eat/NN|NNP
eed/VBD|VBP|VB|VBN|NN eed/VBD|VBP|VB|VBN|NN|NNP een/CD|VBP|VB|NN|JJ end/NN|NNP end/VBP|VB|NN|NNP
ept/VBP|VB|NN ers/NN|NNS ert/NN|JJ est/NN|NNP ger/VBP|VB|NN|JJ ght/VBD|VBN|NN|JJ gue/VBP|VB|NN|JJ|NNP
gun/VB|NN gun/VB|NN|NNP hot/VBD|VBN|NN ias/NN|NNS|JJ ide/NN|JJ ief/CD|NN|JJ ies/NN|NNS|NNP ife/NN|JJ
ile/VBP|VB|NN|NNP ill/VBP|VB|NN|JJ ind/NN|JJ|RB|NNP ine/NN|JJ ine/NN|JJ|NNP ine/PRP|VBP|VB|NN
ine/VBP|VB|NN ion/NN|JJ ion/NN|NNP ire/NN|NNP ise/NN|NNP ish/VBP|VB|NN|NNP job/NN|NNP ker/NN|JJR|NNP
kin/VBP|VB|NN|JJ law/NN|JJ lem/NN|NNP ler/NN|JJ|JJR ler/NN|JJ|JJR|NNP lit/VBD|VBP|VB|VBN|NN|JJ
lot/NN|NNP lus/NN|JJ nce/NN|NNP nel/VBP|VB|NN net/NN|JJ|NNP nse/NN|NNP nty/NN|JJ|RB nty/NN|NNP
oat/VBP|VB|NN oat/VBP|VB|NN|JJ|RB off/VBP|VB|NN|RB|NNP old/VBP|VB|VBN|NN|JJ ont/VBP|VB|NN|JJ|NNP
ort/VBP|VB|NN ost/VBD|VBP|VB|VBN|NN|NNP ost/VB|NN our/VBP|VB|NN out/NN|NNP pet/VBP|VB|NN|JJ
ple/VBP|VB|NN|JJ ral/NN|JJ|NNP rry/VBP|VB|NN|JJ|NNP ser/NN|JJ sus/NN|JJ tar/NN|NNP tax/VB|NN
tax/VB|NN|NNP ter/VBP|VB|NN|JJR ult/VBP|VB|NN|NNP unt/VBP|VB|NN|NNP ure/NN|NNP ury/NN|NNP
use/IN|VBP|VB|NN ver/NN|JJ wai/VBP|VB|NN|NNS|JJ way/NN|JJ way/NN|JJ|RB|NNP web/NN|NNP wer/VB|NN""",
            3: """
ace/NN|JJ age/NN|NNP age/VBP|NN age/VBP|VB|NN ail/VBP|VB|NN ail/VB|NN|NNP air/VBP|VB|NN|NNP air/VB|NN
alt/VBD|VBP|VB|NN|JJ alt/VBD|VBP|VB|NN|JJ|NNP ame/VBP|VB|NN|NNP amp/NN|NNP ark/VBP|VB|NN|JJ|NNP
art/NN|NNP ast/NN|JJ|RB|NNP ate/VBP|VB|NN|NNP aur/VBP|VB|NN|JJ awn/VBP|VB|VBN|NN|JJ bid/VBD|VB|VBN|NN
ble/NN|NNP cle/NN|NNP der/NN|JJ|JJR eal/VBP|VB|NN|NNP ect/VBP|VB|NN eer/VBP|VB|NN|JJ ent/NN|JJ|NNP
ent/NN|NNP ent/VBP|VB|NN|JJ|NNP ess/NN|NNP ess/VB|NN fit/VBP|VB|NN fit/VBP|VB|NN|NNP ght/NN|NNP
ght/VBP|VB|NN|JJ|RB ght/VB|NN|JJ gue/VBP|VB|NN|JJ her/NN|NNP her/VBP|VB|NN|JJ|RB ice/VBP|VB|NN|NNP
ide/NN|NNP iew/NN|NNP ign/NN|NNP ile/VBP|VB|NN ilm/VBP|VB|NN ily/NN|NNP int/VBP|VB|NN ion/VBP|VB|NN|NNP
ipt/VBD|VBP|VB|NN|JJ isk/VBP|VB|NN ity/NN|NNP map/VBD|VBP|VB|NN|NNP mor/NN|JJ mum/NN|JJ|NNP
nce/VBP|VB|NN|NNP nda/NN|NNS nit/NN|NNP off/VBP|VB|NN|RB oil/NN|NNP oin/VBP|VB|NN|JJ oll/NN|JJ
ond/VBP|VB|NN|JJ one/VBP|VB|VBN|NN|NNP ook/VBD|VBP|VB|NN ord/VB|NN|JJ ord/VB|NN|JJ|NNP ore/NN|JJ
ort/NN|JJ ost/NN|JJ|RB ost/VB|NN|JJ out/VBP|VB|NN|JJ owd/VBP|VB|NN|NNP own/NN|NNP per/NN|NNP
per/VBP|VB|NN|JJ|JJR|NNP pot/VBP|VB|NN|NNP rap/VBP|VB|NN|JJ rce/NN|NNP rol/VBP|VB|NN
set/VBP|VB|VBN|NN|JJ sis/NN|NNP son/VBP|VB|NN sty/NN|JJ tar/VBP|VB|NN|JJ tel/VBP|VB|NN|JJ|NNP
tep/VBP|VB|NN|NNP ter/NN|JJR ter/NN|NNP ter/VBP|VB|NN|RB|NNP tip/VBP|VB|NN tle/VBP|VB|NN|NNS tup/NN|JJ
ugh/NN|JJ uid/NN|JJ ult/VBP|VB|NN|JJ ure/NN|JJ|NNP ure/VB|NN|NNP ury/NN|JJ|NNP val/NN|JJ vas/NN|NNS|JJ
way/NN|RB|NNP zer/VBP|VB|NN|JJ|JJR zer/VBP|VB|NN|JJ|JJR|NNP""",
            4: """
-in/VBN|NN|JJ act/NN|NNP age/JJ|NN ain/VBP|VB|NN air/VBP|VB|NN alt/VBP|VB|NN ane/VBP|VB|NN|JJ|NNP
any/NN|NNP any/VBP|VB|NN|JJ ass/VBP|VB|NN|JJ day/NN|NNP der/NN|JJ der/VBP|VB|NN|JJR eam/NN|JJ|NNP
eck/VBP|VB|NN|JJ eet/VBP|VB|NN|NNP ery/NN|JJ ery/NN|JJ|NNP ess/VBP|VB|NN ess/VBP|VB|NN|NNP
est/VBP|VB|NN|NNP ety/NN|JJ ice/VBP|VB|NN iew/VB|NN|NNP ilk/VBP|VB|NN|JJ ine/NN|NNP ine/VBP|VB|NN|JJ
ing/NN|NNP int/VBP|VB|NN|JJ ion/JJ|NN|NNP isa/NN|NNS ise/VBP|VB|NN|NNP ism/NN|NNP ket/VBP|VB|NN
nce/VBP|VB|NN nch/VBP|VB|NN|JJ nee/NN|NNP nel/VBP|VB|NN|JJ ner/NN|JJ|NNP nol/VBP|VB|NN|JJ
ode/VBP|VB|NN|JJ oid/VBD|VBN|NN|JJ ole/VBD|VBP|VB|NN ove/VBP|VB|NN|NNP rse/VBP|VB|NN|JJ|NNP son/NN|NNP
sue/VB|NN|NNP tle/VBP|VB|NN tte/VBP|VB|NN|JJ uel/VBP|VB|NN ule/VBP|VB|NN|NNP ure/VBP|VB|NN|JJ
xit/VBP|VB|NN yer/NN|NNP""",
            5: """
age/VBP|VB|NN|JJ|RB ate/NN|NNP bor/NN|JJ day/NN|JJ|RB der/VBP|VB|NN|JJ eum/NN|JJ fic/VBP|VB|NN
ght/VBP|VB|NN|JJ|RB|NNP ine/VBP|VB|NN|JJ|RB int/VBP|VB|NN|NNP ion/VBP|VB|NN ist/NN|JJ|NNP ium/NN|JJ
mur/VBP|VB|NN|JJ one/NN|NNP one/VBP|VB|VBN|NN pus/NN|JJ rce/VBP|VB|NN|JJ rum/NN|JJ tv/NN|NNP ury/NN|JJ
uty/NN|JJ yer/VBP|VB|NN|JJ|JJR""",
            6: """
ame/VBP|VB|NN ics/NN|NNS|NNP ist/VBP|VB|NN|JJ|NNP ney/VBP|VB|NN|JJ ock/VBP|VB|NN|RB|NNP ody/NN|NNP
ory/NN|NNP ror/NN|JJ ter/VBP|VB|NN|JJ|JJR|NNP""",
            7: """
-be/NN|JJ imb/VBP|VB|NN|JJ int/VBP|VB|NN|JJ|NNP lty/NN|JJ net/VBP|VB|NN|JJ rry/VBP|VB|NN|JJ way/NN|JJ|RB""",
            8: """ail/VBP|VB|NN|JJ ime/NN|JJ|RB ure/VBP|VB|NN|JJ|NNP""",
            9: """hip/VBP|VB|NN""",
        },
        "NNP": {
            -9: """ics/NN|NNS|NNP""",
            -8: """ing/VBG|NN|JJ|NNP ure/VBP|VB|NN|JJ|NNP""",
            -7: """int/VBP|VB|NN|JJ|NNP""",
            -6: """ist/NN|JJ|NNP ody/NN|NNP ory/NN|NNP rse/VBP|VB|NN|JJ|NNP""",
            -5: """
ake/VBP|VB|NN|NNP ate/NN|NNP can/VBP|VB|NN|JJ|NNP ces/NNP|NNPS cts/NNP|NNPS ent/JJ|NNP ent/NN|JJ|NNP
ets/NNP|NNPS ful/JJ|NNP ing/JJ|NN|NNP ing/VBG|NNP ink/VBP|VB|NN|NNP ist/VBP|VB|NN|JJ|NNP
ite/VBP|VB|NN|JJ|NNP one/NN|NNP sed/VBD|VBN|JJ|NNP tv/NN|NNP""",
            -4: """
act/NN|NNP alk/VBP|VB|NN|NNP als/NNP|NNPS ant/JJ|NNP ant/NN|JJ|NNP any/JJ|NNP any/NN|NNP ate/JJ|NNP
ble/JJ|NNP day/NN|NNP ees/NNP|NNPS ems/NNP|NNPS fer/VBP|VB|NN|NNP fit/VBP|VB|NN|NNP ger/JJR|NNP
gns/VBZ|NNS|NNP ian/JJ|NNP ies/VBZ|NNS|NNP ine/NN|NNP ing/NN|NNP ird/NN|JJ|RB|NNP irs/NNP|NNPS
ism/NN|NNP its/NNP|NNPS ive/NN|JJ|NNP lay/VBP|VB|NN|NNP nds/NNP|NNPS nee/NN|NNP ock/VBP|VB|NN|RB|NNP
ote/VBP|VB|NN|NNP ove/VBP|VB|NN|NNP ows/VBZ|NNS|NNP sed/VBD|VBN|NNP son/NN|NNP ter/VBP|VB|NN|RB|NNP
tes/VBZ|NNS|NNP ues/VBZ|NNS|NNP unt/VBP|VB|NN|NNP ves/NNP|NNPS yer/NN|NNP""",
            -3: """
ace/VBP|VB|NN|NNP ack/VBP|VB|NN|NNP ady/JJ|NNP age/NN|JJ|NNP age/NN|NNP ain/VBP|VB|NN|JJ|NNP amp/NN|NNP
ans/NNP|NNPS art/NN|NNP art/VBP|VB|NN|NNP ate/JJ|RB|NNP ate/VBP|VB|NN|JJ|NNP ate/VBP|VB|NN|NNP
ave/VBP|VB|NNP bad/JJ|NNP ban/JJ|NNP be/VB|NNP ble/NN|NNP cle/NN|NNP ead/VBP|VB|NN|JJ|NNP
eal/VBP|VB|NN|JJ|NNP eal/VBP|VB|NN|NNP ean/JJ|NNP ear/VBP|VB|NN|NNP eat/VBP|VB|NN|NNP eet/VBP|VB|NN|NNP
eli/JJ|NNP ent/NN|NNP ent/VBP|VB|NN|JJ|NNP ers/NNP|NNPS ers/NNS|NNP ess/NN|NNP est/JJS|NNP
est/VBP|VB|NN|NNP few/JJ|NNP ges/VBZ|NNS|NNP ght/NN|NNP ght/VBP|VB|NN|JJ|RB|NNP gue/VBP|VB|NN|JJ|NNP
her/JJ|NNP her/NN|NNP ial/NN|JJ|NNP ide/NN|NNP ies/NNP|NNPS ies/NN|NNS|NNP iew/NN|NNP ign/NN|NNP
ile/VBP|VB|NN|NNP ill/MD|NNP ily/NN|NNP ing/JJ|NNP ing/VBG|NN|NNP int/VBP|VB|NN|NNP ion/JJ|NN|NNP
ise/VBP|VB|NN|NNP ish/JJ|NNP ity/NN|NNP low/NN|JJ|RB|NNP man/JJ|NNP ned/VBD|VBN|NNP ner/NN|JJ|NNP
nic/JJ|NNP nit/NN|NNP nts/NNS|NNP nín/VBP|VB|NN|JJ|NNP oil/NN|NNP ons/NNP|NNPS ook/VBP|VB|NN|NNP
ors/NNP|NNPS ost/VBD|VBN|JJ|NNP ous/JJ|NNP owd/VBP|VB|NN|NNP own/NN|NNP own/VBP|VB|VBN|NN|JJ|NNP
pay/VBP|VB|NN|NNP per/NN|NNP per/VBP|VB|NN|JJ|JJR|NNP ral/NN|JJ|NNP rce/NN|NNP rue/JJ|NNP sis/NN|NNP
sts/NNP|NNPS ted/JJ|NNP ter/NN|NNP ual/NN|JJ|NNP ull/JJ|NNP ure/NN|JJ|NNP win/VBP|VB|NN|NNP""",
            -2: """
ait/VBP|VB|NN|NNP all/VBP|VB|NN|NNP als/VBZ|NNS|NNP alt/VBD|VBP|VB|NN|JJ|NNP ame/VBP|VB|NN|NNP
aqi/JJ|NNP are/VBP|VB|NN|JJ|NNP ary/JJ|NNP ate/VBP|VB|JJ|NNP ays/VBZ|NNS|RB|NNP ces/VBZ|NNS|NNP
cts/VBZ|NNS|NNP dia/CD|NN|NNS|JJ|NNP dna/NN|NNP do/VBP|VB|NNP ead/VBD|VBP|VB|VBN|NN|NNP eam/NN|JJ|NNP
eam/NN|NNP ear/JJ|NNP ear/NN|NNP eat/NN|NNP eds/VBZ|NNS|NNP end/NN|NNP end/VBP|VB|NN|NNP
ess/VBP|VB|NN|NNP ess/VB|NN|NNP est/NN|NNP gal/JJ|NNP gle/JJ|NNP hic/NN|JJ|NNP hly/JJ|RB|NNP
how/VBP|VB|NN|NNP ide/VBP|VB|NN|JJ|RB|NNP ied/VBD|VBN|JJ|NNP ies/NNS|NNP iew/VB|NN|NNP ind/NN|JJ|RB|NNP
ine/NN|JJ|NNP ine/VBP|VB|NN|NNP ing/VBG|JJ|NNP ion/NN|NNP ire/NN|NNP ise/NN|NNP ise/VBP|VB|NN|JJ|NNP
ist/JJ|NNP ive/JJ|NNP job/NN|NNP kes/NNP|NNPS key/NN|JJ|NNP led/VBD|VBN|JJ|NNP lem/NN|NNP
let/VBD|VB|VBN|NNP lls/VBZ|NNS|NNP lot/NN|NNP map/VBD|VBP|VB|NN|NNP mum/NN|JJ|NNP nce/NN|NNP
nce/VBP|VB|NN|NNP nch/JJ|NNP net/NN|JJ|NNP ngs/NNP|NNPS nks/NNS|NNP nks/VBZ|NNS|NNP nly/JJ|RB|NNP
nse/NN|NNP nts/NNP|NNPS nts/VBZ|NNS|NNP nty/NN|NNP ome/VBP|VB|VBN|NNP ond/NN|JJ|RB|NNP ood/NN|JJ|NNP
ore/JJR|RBR|NNP ose/VBP|VB|NN|JJ|RB|NNP out/NN|NNP ple/JJ|NNP rds/VBZ|NNS|RB|NNP res/VBZ|NNS|NNP
rts/NNP|NNPS run/VBP|VB|VBN|NN|NNP say/VBP|VB|NN|NNP ses/NNS|NNP set/VBD|VBP|VB|VBN|NN|NNP
sts/VBZ|NNS|NNP tal/VB|NN|JJ|NNP tar/NN|NNP tax/VB|NN|NNP ted/VBD|VBN|NNP ter/JJ|JJR|RB|RBR|NNP
ter/VBP|VB|NN|JJ|JJR|NNP tes/NNP|NNPS tic/JJ|NNP two/CD|NNP uch/JJ|RB|NNP uds/NNP|NNPS
ued/VBD|VBN|JJ|NNP ule/VBP|VB|NN|NNP ure/NN|NNP ury/NN|NNP web/NN|NNP zed/VBD|VBN|JJ|NNP
zer/VBP|VB|NN|JJ|JJR|NNP""",
            -1: """
ads/NNP|NNPS ads/VBZ|NNS|NNP ail/VB|NN|NNP ain/JJ|NNP air/VBP|VB|NN|NNP ake/VBP|VB|NNP ali/JJ|NNP
als/NNS|NNP am/VBP|NN|NNP ame/JJ|NNP ane/VBP|VB|NN|JJ|NNP ank/VBP|VB|NNP ans/VBZ|NN|NNS|NNP
ard/JJ|NN|NNP ark/VBP|VB|NN|JJ|NNP ary/NN|JJ|NNP ase/NN|NNP ast/VB|JJ|RB|NNP ate/VBP|VB|NNP ats/NNP|NNPS
ber/NN|NNP ber/VBP|VB|NNP cal/NN|JJ|NNP can/JJ|NNP cks/NNP|NNPS dit/NN|NNP ebt/NN|NNP ech/NN|NNP
ect/NN|NNP ect/VBP|VB|JJ|NNP eer/NN|NNP ely/JJ|RB|NNP eni/JJ|NNP ere/RB|NNP ery/JJ|RB|NNP ery/NN|JJ|NNP
ese/JJ|NNP gay/NN|JJ|NNP ger/JJR|RB|RBR|NNP ger/NN|NNP get/VBP|VB|NNP had/VBD|VBN|NNP has/VBZ|NNP
hts/NNP|NNPS ide/VBP|VB|NNP ied/VBN|JJ|NNP ier/JJR|RBR|NNP ife/NN|NNP igh/NN|JJ|RB|NNP ime/NN|JJ|NNP
ime/NN|NNP ine/VBP|VB|NN|JJ|NNP is/VBZ|NNP its/VBZ|NNS|NNP jor/NN|JJ|NNP law/NN|NNP lds/VBZ|NNS|NNP
low/VBP|VB|NNP lth/NN|NNP lts/VBZ|NNS|NNP mic/NN|JJ|NNP nds/NNS|NNP|NNPS ned/VBD|VBN|JJ|NNP ner/NN|NNP
nes/NNP|NNPS oh/UH|NNP oll/NN|JJ|NNP ome/NN|NNP ome/VBP|VB|VBN|NN|JJ|NNP omy/NN|NNP ord/VB|NN|JJ|NNP
orm/VB|NN|NNP ort/JJ|RB|NNP ost/VBD|VBP|VB|VBN|NN|NNP own/VBN|JJ|NNP ped/VBD|VBN|NNP
put/VBD|VBP|VB|VBN|NNP ral/JJ|NNP rns/VBZ|NNS|NNP rop/VBP|VB|NN|NNP rth/NN|RB|NNP see/VBP|VB|NNP
sts/NNS|NNP sue/VB|NN|NNP tel/VBP|VB|NN|JJ|NNP tep/VBP|VB|NN|NNP ter/VB|JJR|RB|RBR|NNP tic/NN|JJ|NNP
tor/NN|NNP try/VBP|VB|NN|NNP tty/JJ|RB|NNP udi/JJ|NNP ugh/JJ|RB|NNP ult/VBP|VB|NN|NNP ure/JJ|RB|UH|NNP
ure/VB|NN|NNP uts/VBZ|NN|NNS|NNP ven/VBN|NNP ves/VBZ|NNS|NNP vey/NN|NNP was/VBD|NNP way/NN|RB|NNP
zes/VBZ|NNS|NNP""",
            1: """
ada/NN|NNS|NNP air/VB|NN|NNP ami/VBP|VB|NN|NNS|JJ|NNP and/VBP|VB|NN|JJ|RB|NNP ary/NN|NNP ast/JJ|NNP
ben/VBP|VB|NN|NNS|JJ|NNP bob/VBP|VB|NN|JJ|NNP cis/NN|NNS|NNP de/IN|NNP|FW ean/VBP|VB|NN|JJ|NNP
ech/JJ|NNP ein/VBP|VB|NN|JJ|NNP ene/VBP|VB|NN|JJ|NNP est/VB|NN|NNP gic/NN|JJ|NNP gun/VB|NN|NNP
ine/JJ|NNP ins/NNP|NNPS ips/NNP|NNPS ite/JJ|NNP ked/VBD|VBN|NNP ker/NN|JJR|NNP les/NNP|NNPS lls/NNP|NNPS
lph/VBP|VB|NN|JJ|NNP maa/NN|NNS|NNP mes/NNS|NNP mos/NN|NNS|NNP ner/VBP|VB|NN|RB|RBR|NNP ngs/VBZ|NNS|NNP
nry/NN|JJ|NNP nta/VBP|VB|NN|RB|NNP obs/NNP|NNPS oks/VBZ|NNS|NNP one/VBP|VB|VBN|NN|NNP
ont/VBP|VB|NN|JJ|NNP ore/NN|JJ|NNP pen/VBP|VB|JJ|NNP pic/JJ|NNP pot/VBP|VB|NN|NNP ray/VBP|VB|NN|RB|NNP
rol/VBP|VB|NN|NNP rry/VBP|VB|NN|JJ|NNP sin/VBP|VB|NN|JJ|NNP sor/NN|NNP ted/VBD|VBN|JJ|NNP ter/NN|JJ|NNP
tra/NN|NNS|JJ|RB|NNP uan/VBP|VB|NN|JJ|NNP und/JJ|NNP urg/VBG|NN|JJ|NNP wes/NNP|NNPS""",
            2: """
act/VB|NN|NNP ame/NN|NNP and/VBP|VB|NN|JJ|NNP ara/NN|NNS|JJ|RB|NNP ard/NN|NNP bas/NN|NNS|JJ|NNP
ber/VBP|VB|NN|JJ|NNP bin/NN|NNP bus/NN|JJ|NNP cki/VBP|VB|NN|NNS|JJ|NNP cos/NNP|NNPS
den/VBP|VB|VBN|NN|JJ|NNP die/NN|JJ|NNP diq/NN|NNP eck/VBP|VB|NN|JJ|NNP eed/VBD|VBP|VB|VBN|NN|NNP
ell/NN|NNP ems/VBZ|NNS|NNP eno/VBP|VB|NN|JJ|NNP ent/VBD|VBN|NNP f-e/JJ|NN|NNP gas/NN|NNS|JJ|NNP
hia/CD|NN|NNS|JJ|NNP ico/VBP|VB|NN|JJ|NNP id/IN|NNP ill/NN|NNP j./NN|NNP jeb/VBP|VB|NN|JJ|NNP
lah/VBP|VB|NN|JJ|NNP ley/NN|NNP man/NN|NNP med/VBD|VBN|JJ|NNP mes/NNP|NNPS met/VBD|VBN|NNP
mey/VBP|VB|NN|JJ|NNP nas/NNP|NNPS ndu/JJ|NNP nge/NN|JJ|NNP nos/NNP|NNPS ogg/VBG|NN|JJ|NNP ook/NN|NNP
ook/VBD|VBP|VB|NN|NNP ors/VBZ|NNS|NNP phy/NN|NNP rew/VBD|VBP|VB|NN|NNP ric/NN|JJ|NNP ris/NN|NNS|NNP
ros/NNP|NNPS san/VBP|VB|NN|JJ|NNP ser/NN|JJ|JJR|NNP sta/VBP|VB|NN|RB|NNP tch/VBP|VB|NN|NNP
ter/VBP|VB|NN|JJ|NNP tie/NN|JJ|NNP uel/VBP|VB|NN|JJ|NNP ugh/VBP|VB|NN|JJ|NNP ung/JJ|NNP ury/NN|JJ|NNP
ute/VBP|VB|NN|NNP w/IN|NN|NNP way/NN|JJ|RB|NNP""",
            3: """
ack/JJ|NNP ahu/NN|JJ|NNP ama/NN|NNP ang/VBG|NN|JJ|NNP ard/VBP|VB|NN|JJ|RB|NNP ark/VBP|VB|NN|NNP
ban/VB|NN|NNP caw/VBD|VBP|VB|NN|NNP cus/VB|NN|NNP dom/NN|NNP dow/VBP|VB|NN|JJ|NNP eet/VBP|VB|NNP
eft/VBD|VBN|NNP eld/VBN|NN|JJ|RB|NNP eme/JJ|NNP ens/NNS|NNP ens/VBZ|NNS|NNP eth/NN|JJ|RB|NNP
gas/NNP|NNPS ght/NN|JJ|RB|NNP god/VBD|VBP|VB|VBN|NN|NNP hai/JJ|NNP ily/JJ|RB|NNP ire/VBP|VB|NN|RB|NNP
ita/VBP|VB|NN|RB|NNP ith/NN|JJ|RB|NNP itt/VBP|VB|NN|JJ|NNP jas/NNP|NNPS ked/VBD|VBN|JJ|NNP
lee/VBP|VB|NN|RB|NNP ler/NN|JJR|NNP ler/NN|JJ|JJR|NNP lie/NN|JJ|NNP lli/VBP|VB|NN|NNS|JJ|NNP mal/JJ|NNP
mir/VBP|VB|NN|NNP mon/NN|NNP mos/NNP|NNPS mr./NN|NNP nce/NNS|NNP ner/VBP|VB|NN|JJ|JJR|NNP
ney/VBP|VB|NN|JJ|NNP nia/CD|NN|NNS|JJ|NNP non/NN|NNP odd/VBD|VBN|NN|JJ|NNP olt/VBD|VBP|VB|NN|JJ|NNP
oma/NN|NNP ony/NN|JJ|NNP opp/VBP|VB|NN|JJ|NNP oss/VBP|VB|NN|NNP ost/NN|JJ|RB|NNP our/VBP|VB|NN|NNP
owa/NN|NNS|NNP paq/NN|NNP rey/VBP|VB|NN|JJ|NNP rim/VBP|VB|NN|JJ|NNP rks/NNS|NNP
rod/VBD|VBP|VB|VBN|NN|NNP rps/NNP|NNPS rth/JJ|NNP ruz/VBD|VBP|VB|NN|NNS|NNP sas/NNP|NNPS
sey/VBP|VB|NN|JJ|NNP tar/VBP|VB|NN|JJ|NNP tro/VBP|VB|NN|JJ|NNP tte/VBP|VB|NN|JJ|NNP tts/NNP|NNPS
xas/NNP|NNPS yle/VBP|VB|NN|JJ|NNP""",
            4: """
abc/NN|JJ|NNP act/VBP|VB|NN|JJ|NNP ael/VBP|VB|NN|JJ|NNP afu/NN|JJ|NNP akh/JJ|NNP all/NN|NNP
ams/VBZ|NNS|NNP ana/VBP|VB|NN|NNS|RB|NNP ank/VBD|VBP|VB|NN|JJ|NNP ard/VBP|VB|NN|NNP bas/NNP|NNPS
ddy/VBP|VB|NN|JJ|NNP dge/VBP|VB|NN|NNP dnc/NN|JJ|NNP don/NN|NNP ega/NN|NNS|NNP ett/VBP|VB|NN|JJ|NNP
ews/NNP|NNPS fbi/VBP|VB|NN|NNS|JJ|NNP fer/VBP|VB|NN|JJR|NNP fly/JJ|RB|NNP gle/VBP|VB|NN|NNP
her/VBP|VB|NN|JJ|RB|NNP hew/VBD|VBP|VB|NN|RB|NNP ias/NNP|NNPS iel/VBP|VB|NN|JJ|NNP ier/NN|JJ|JJR|NNP
ina/VBP|VB|NN|NNS|RB|NNP ino/JJ|NNP ins/VBZ|NNS|NNP las/NNP|NNPS lin/VBP|VB|NN|JJ|NNP lip/VBP|VB|NN|NNP
lle/VBP|VB|NN|JJ|NNP lly/RB|NNP lup/NN|JJ|NNP mas/NNP|NNPS mes/VBZ|NNS|NNP mon/JJ|NNP nc./NN|NNP
ndo/VBP|VB|NN|NNP ohn/VBP|VB|NN|JJ|NNP oks/NNP|NNPS ood/VBD|VBP|VB|VBN|NN|NNP ord/VBP|VB|NN|NNP
ost/VB|NN|JJ|NNP ott/VBP|VB|NN|JJ|NNP rat/VBP|VB|NN|JJ|NNP rge/VBP|VB|NN|NNP rie/NN|JJ|NNP rp./NN|NNP
st/VBP|VB|NN|JJ|JJS|NNP sys/VBZ|NNS|RB|NNP ten/VBP|VB|VBN|JJ|NNP tty/NN|JJ|NNP use/VB|NN|NNP ven/NN|NNP
vid/VBD|VBN|NN|JJ|NNP yan/VBP|VB|NN|JJ|NNP zon/NN|NNP ódź/NN|FW|NNP""",
            5: """
ade/VBP|VB|NN|NNP ani/JJ|NNP arl/VBP|VB|NN|JJ|NNP aul/NN|JJ|NNP bio/NN|JJ|NNP cil/NN|NNP con/NN|NNP
gan/VBP|VB|NN|JJ|NNP gya/JJ|NNP han/VBP|VB|NN|JJ|NNP her/NN|JJ|JJR|RB|NNP ida/NN|NNS|NNP lan/JJ|NNP
ley/VBP|VB|NN|JJ|NNP nbc/NN|JJ|NNP nie/NN|JJ|NNP rch/NNP|VBP|VB|NN sam/VBP|VB|NN|NNP
sco/VBP|VB|NN|JJ|NNP ung/VBD|VBN|NN|NNP uth/JJ|NNP""",
            6: """
dam/VBP|VB|NN|NNP erg/VBG|NN|JJ|NNP est/NN|JJ|JJS|RB|NNP hio/NN|JJ|NNP idi/JJ|NNP iti/JJ|NNP
los/NNP|NNPS ope/VBP|VB|NN|NNP rnc/NN|JJ|NNP uth/NN|JJ|RB|NNP""",
            7: """ica/NN|NNS|NNP ron/NN|NNP""",
            8: """ald/VBP|VB|VBN|NN|JJ|NNP ham/VBP|VB|NN|NNP ich/VBP|VB|NN|NNP pac/NN|JJ|NNP""",
            9: """ton/NN|NNP""",
            10: """son/VBP|VB|NN|NNP""",
        },
        "NNPS": {
            -6: """los/NNP|NNPS""",
            -4: """bas/NNP|NNPS ews/NNP|NNPS ias/NNP|NNPS las/NNP|NNPS mas/NNP|NNPS oks/NNP|NNPS""",
            -3: """
gas/NNP|NNPS jas/NNP|NNPS mos/NNP|NNPS rps/NNP|NNPS sas/NNP|NNPS tts/NNP|NNPS xas/NNP|NNPS""",
            -2: """cos/NNP|NNPS mes/NNP|NNPS nas/NNP|NNPS nos/NNP|NNPS ros/NNP|NNPS""",
            -1: """ins/NNP|NNPS ips/NNP|NNPS les/NNP|NNPS lls/NNP|NNPS obs/NNP|NNPS wes/NNP|NNPS""",
            1: """ads/NNP|NNPS ats/NNP|NNPS cks/NNP|NNPS hts/NNP|NNPS nes/NNP|NNPS""",
            2: """kes/NNP|NNPS ngs/NNP|NNPS nts/NNP|NNPS rts/NNP|NNPS tes/NNP|NNPS uds/NNP|NNPS""",
            3: """ans/NNP|NNPS ers/NNP|NNPS ies/NNP|NNPS ons/NNP|NNPS ors/NNP|NNPS sts/NNP|NNPS""",
            4: """
als/NNP|NNPS ees/NNP|NNPS ems/NNP|NNPS irs/NNP|NNPS its/NNP|NNPS nds/NNP|NNPS ves/NNP|NNPS""",
            5: """ces/NNP|NNPS cts/NNP|NNPS ets/NNP|NNPS""",
        },
        "NNS": {
            -5: """ads/VBZ|NNS ins/VBZ|NNS|NNP zes/VBZ|NNS""",
            -4: """
aws/VBZ|NNS eds/VBZ|NNS ems/VBZ|NNS|NNP ica/NN|NNS|NNP ida/NN|NNS|NNP ins/VBZ|NNS isa/NN|NNS ows/VBZ|NNS
pes/VBZ|NNS zes/VBZ|NNS|NNP""",
            -3: """
ana/VBP|VB|NN|NNS|RB|NNP ats/VBZ|NNS ens/NNS|NNP ens/VBZ|NNS ims/VBZ|NNS lli/VBP|VB|NN|NNS|JJ|NNP
nce/NNS|NNP nda/NN|NNS rks/NNS|NNP uns/VBZ|NNS""",
            -2: """
ada/NN|NNS|NNP ads/VBZ|NNS|NNP ams/VBZ|NNS|NNP ans/VBZ|NN|NNS|NNP des/VBZ|NNS des/VBZ|NNS|RB
ega/NN|NNS|NNP ers/NN|NNS gas/NN|NNS|JJ|NNP ghs/VBZ|NNS its/VBZ|NNS lks/VBZ|NNS mes/VBZ|NNS|NNP
nds/VBZ|NNS oks/VBZ|NNS|NNP ors/VBZ|NNS|NNP ots/NNS|JJ owa/NN|NNS|NNP sys/VBZ|NNS|RB|NNP tes/VBZ|NNS
urs/VBZ|NNS vas/NN|NNS|JJ ves/VBZ|NNS""",
            -1: """
ags/VBZ|NNS aks/VBZ|NNS ami/VBP|VB|NN|NNS|JJ|NNP ans/VBZ|NN|NNS ara/NN|NNS|JJ|RB|NNP ays/VBZ|NNS
bas/NN|NNS|JJ|NNP cis/NN|NNS|NNP cki/VBP|VB|NN|NNS|JJ|NNP cts/VBZ|NNS|NNP hia/CD|NN|NNS|JJ|NNP
ina/VBP|VB|NN|NNS|RB|NNP maa/NN|NNS|NNP mes/NNS|NNP mos/NN|NNS|NNP nia/CD|NN|NNS|JJ|NNP ris/NN|NNS|NNP
rks/VBZ|NNS|NNP ruz/VBD|VBP|VB|NN|NNS|NNP wai/VBP|VB|NN|NNS|JJ""",
            1: """
-ed/IN|NN|NNS|JJ als/NNS|NNP ans/VBZ|NNS ays/VBZ|NNS|RB|NNP ids/VBZ|NNS lds/VBZ|NNS|NNP nds/NNS|NNP|NNPS
ngs/VBZ|NNS|NNP nks/VBZ|NNS|NNP ows/VBZ|NNS|NNP sks/VBZ|NNS sts/NNS|NNP tes/VBZ|NNS|NNP
tle/VBP|VB|NN|NNS ves/VBZ|NNS|NNP""",
            2: """
azi/VBP|VB|NN|NNS|JJ|NNP ers/VBZ|NNS ers/VBZ|NNS|NNP hts/VBZ|NNS ics/NN|NNS ies/NNS|NNP ies/NN|NNS|NNP
irs/VBZ|NNS lls/VBZ|NNS|NNP nks/NNS|NNP oms/NN|NNS ons/VBZ|NNS|NNP ops/VBZ|NNS pes/VBZ|NNS|NNP
pts/VBZ|NNS|NNP rts/NN|NNS rts/VBZ|NN|NNS ses/NNS|NNP sts/VBZ|NNS|NNP vot/VBP|VB|NN|NNS|JJ""",
            3: """
ams/VBZ|NNS eas/NN|NNS|JJ eds/VBZ|NNS|NNP els/VBZ|NNS ena/VBP|VB|NN|NNS|RB ers/NNS|NNP ets/VBZ|NNS
ics/NN|NNS|NNP lts/VBZ|NNS|NNP ngs/NN|NNS nts/NNS|NNP oes/VBZ|NNS ots/VBZ|NNS|JJ phs/VBZ|NNS
res/VBZ|NNS|NNP ria/CD|NN|NNS|JJ ues/VBZ|NNS xts/VBZ|NNS""",
            4: """
abs/NN|NNS als/VBZ|NNS ies/NN|NNS ies/VBZ|NNS|NNP nts/VBZ|NNS|NNP ora/NN|NNS|JJ|RB ubs/NN|NNS""",
            5: """als/VBZ|NNS|NNP ges/VBZ|NNS|NNP men/NN|NNS ors/VBZ|NNS rds/VBZ|NNS|RB rds/VBZ|NNS|RB|NNP""",
            6: """fts/VBZ|NNS""",
            7: """ues/VBZ|NNS|NNP""",
        },
        "PDT": {
            -2: """oth/DT|PDT|CC|RB uch/PDT|JJ""",
            -1: """all/DT|PDT|RB""",
            1: """alf/PDT|NN|JJ|RB""",
        },
        "PRP": {
            -2: """one/PRP|CD|NN""",
            -1: """her/PRP|PRP$""",
            2: """irs/PRP|NN""",
        },
        "PRP$": {
            1: """her/PRP|PRP$""",
        },
        "RB": {
            -6: """ess/NN|JJ|RB tle/JJ|RB""",
            -5: """eal/JJ|RB ide/VBP|VB|NN|JJ|RB""",
            -4: """ast/NN|JJ|RB|NNP ble/JJ|RB fly/JJ|RB|NNP ire/VBP|VB|NN|RB|NNP lly/RB|NNP oud/JJ|RB""",
            -3: """
age/VBP|VB|NN|JJ|RB der/IN|RB ead/VBP|VB|NN|JJ|RB eah/RB|UH eep/JJ|RB est/NN|JJ|JJS|RB|NNP
her/NN|JJ|JJR|RB|NNP ily/JJ|RB|NNP off/VBP|VB|NN|RB off/VBP|VB|NN|RB|NNP ond/IN|RB ort/JJ|RB
oth/DT|PDT|CC|RB rds/VBZ|NNS|RB|NNP ter/IN|RB the/VBP|VB|NN|JJ|RB way/NN|JJ|RB""",
            -2: """
aid/VBN|NN|JJ|RB ain/JJ|RB ard/JJ|RB|NNP ast/IN|NN|JJ|RB asy/JJ|RB des/VBZ|NNS|RB ead/JJ|RB
eld/VBN|NN|JJ|RB|NNP ger/JJR|RB|RBR ght/JJ|RB ght/NN|JJ|RB|NNP igh/NN|JJ|RB ime/NN|JJ|RB
ith/NN|JJ|RB|NNP low/NN|JJ|RB ner/RB|RBR nty/NN|JJ|RB off/IN|RP|RB ond/NN|JJ|RB ose/JJ|RB
ose/VBP|VB|NN|JJ|RB|NNP ost/NN|JJ|RB|NNP sal/NN|JJ|RB ugh/IN|RP|RB ugh/JJ|RB up/IN|RP|RB way/JJ|RB
xth/JJ|RB""",
            -1: """
alf/PDT|NN|JJ|RB all/DT|PDT|RB all/JJ|RB|NNP and/VBP|VB|NN|JJ|RB|NNP ast/VB|JJ|RB|NNP day/NN|JJ|RB
dom/NN|JJ|RB ear/VB|JJ|RB ght/VBP|VB|NN|JJ|RB ght/VBP|VB|NN|JJ|RB|NNP hew/VBD|VBP|VB|NN|RB|NNP
ina/VBP|VB|NN|NNS|RB|NNP ine/VBP|VB|NN|JJ|RB ire/VBP|VB|NN|RB ive/NN|JJ|RB no/DT|RB|UH nth/NN|JJ|RB
ong/IN|RP|RB ora/NN|NNS|JJ|RB ort/JJ|RB|NNP out/IN|RB out/IN|RP|RB ove/IN|JJ|RB ray/VBP|VB|NN|RB
ray/VBP|VB|NN|RB|NNP rds/VBZ|NNS|RB rse/NN|RB ter/VB|JJR|RB|RBR ter/VB|JJR|RB|RBR|NNP uth/NN|JJ|RB|NNP
ver/IN|RP|RB way/NN|JJ|RB|NNP way/NN|RB|NNP""",
            1: """
-on/NN|JJ|RB ard/NN|RB ard/VBP|VB|NN|JJ|RB|NNP ere/RB|NNP ere/VBP|VB|NN|JJ|RB est/NN|JJ|JJS|RB
ext/IN|JJ|RB ght/NN|JJ|RB ght/VB|NN|JJ|RB ide/VBP|VB|NN|JJ|RB|NNP ind/NN|JJ|RB|NNP ior/JJ|RB|NNP
ird/NN|JJ|RB ive/VBP|VB|JJ|RB|NNP ose/VBP|VB|NN|JJ|RB ost/NN|JJ|RB rby/IN|JJ|RB ubt/VBP|VB|NN|RB
ugh/IN|RB""",
            2: """
ard/RP|RB ast/NN|JJ|RB ast/VBP|VB|NN|JJ|RB ays/VBZ|NNS|RB|NNP bee/VBP|VB|NN|RB|NNP che/VBP|VB|NN|JJ|RB
ind/IN|RP|RB kly/JJ|RB low/NN|JJ|RB|NNP nus/IN|CC|NN|JJ|RB rth/NN|RB|NNP rth/RP|NN|RB
ter/VBP|VB|NN|RB|NNP tty/JJ|RB tty/JJ|RB|NNP ver/NN|RB way/RB|UH way/RP|RB yet/CC|RB""",
            3: """
and/VBP|VB|NN|JJ|RB ard/IN|RB ell/NN|RB|UH ely/JJ|RB ery/JJ|RB|NNP her/RP|RB her/VB|JJ|JJR|RB|RBR
hth/NN|JJ|RB ide/IN|NN|JJ|RB nce/IN|RB ond/NN|JJ|RB|NNP ore/VBP|VB|NN|RB ter/JJ|JJR|RB|RBR
ter/JJ|JJR|RB|RBR|NNP und/IN|RP|RB""",
            4: """
ack/RP|VB|NN|JJ|RB ery/JJ|RB far/JJ|RB her/VBP|VB|NN|RB hly/JJ|RB|NNP nly/JJ|RB|NNP off/NN|JJ|RB
ore/VBP|VB|NN|RB|NNP out/NN|JJ|RB uch/JJ|RB|NNP ver/VBP|VB|NN|JJ|RB""",
            5: """ard/VBP|VB|NN|JJ|RB ily/NN|RB""",
            6: """ere/VBP|VB|NN|RB hly/JJ|RB lly/JJ|RB mly/NN|JJ|RB nly/JJ|RB""",
            7: """so/IN|CC|RB""",
            10: """rly/NN|JJ|RB""",
        },
        "RBR": {
            -2: """ger/JJR|RB|RBR|NNP per/JJR|RBR rse/JJR|RBR""",
            -1: """ner/VBP|VB|NN|RB|RBR|NNP wer/VB|JJR|RBR""",
            1: """her/VB|JJ|JJR|RB|RBR ore/JJR|RBR|NNP ter/JJ|JJR|RB|RBR|NNP ter/VB|JJR|RB|RBR""",
            2: """ger/JJR|RB|RBR ier/JJR|RBR ier/JJR|RBR|NNP ner/RB|RBR ter/VB|JJR|RB|RBR|NNP""",
            3: """ter/JJR|RBR""",
        },
        "RBS": {
            -2: """ast/JJS|RBS""",
        },
        "RP": {
            -7: """ind/IN|RP|RB""",
            -5: """und/IN|RP|RB""",
            -4: """in/IN|RP on/IN|RP ugh/IN|RP|RB""",
            -3: """her/RP|RB ong/IN|RP|RB oss/IN|RP""",
            -2: """ard/RP|RB ver/IN|RP|RB way/RP|RB""",
            3: """off/IN|RP|RB own/IN|RP|RB""",
            5: """out/IN|RP|RB up/IN|RP|RB""",
        },
        "UH": {
            -2: """ell/NN|RB|UH ure/JJ|RB|UH way/RB|UH""",
            -1: """no/DT|RB|UH rry/JJ|UH ure/JJ|RB|UH|NNP""",
            1: """ase/VBP|VB|UH oh/UH|NNP""",
            3: """eah/RB|UH ell/NN|RB|UH|NNP""",
        },
        "VB": {
            -6: """ail/VBP|VB|NN ame/VBP|VB|NN""",
            -5: """
ail/VBP|VB dge/VBP|VB|NN ean/VBP|VB|NN|JJ ght/VB|NN|JJ ion/VBP|VB|NN nny/VBP|VB|NN|JJ rol/VBP|VB|NN
son/VBP|VB|NN|NNP vow/VBP|VB|NN|JJ""",
            -4: """
ade/VBP|VB|NN|NNP alt/VBP|VB|NN ant/VBP|VB ber/VBP|VB|NN|JJ|NNP eed/VBD|VBP|VB|VBN|NN
een/CD|VBP|VB|NN|JJ fic/VBP|VB|NN ght/VB|NN|JJ|RB gue/VBP|VB hip/VBP|VB|NN ice/VBP|VB|NN igh/VBP|VB
ist/VBP|VB ont/VBP|VB ort/VBP|VB|NN ubt/VBP|VB|NN|RB ude/VBP|VB""",
            -3: """
aim/VBP|VB|NN air/VB|NN and/VBP|VB|NN|JJ|RB ank/VBP|VB|NNP ard/VBP|VB|NN dam/VBP|VB|NN|NNP eam/VBP|VB|NN
ect/VBP|VB|NN ect/VB|JJ eem/VBP|VB ero/CD|VBP|VB ess/VB|NN est/VBP|VB gle/VBP|VB|NN|NNP gun/VB|NN|NNP
her/VB|JJ|JJR|RB|RBR ice/VBP|VB|NN|NNP ich/VBP|VB|NN|NNP ilm/VBP|VB|NN int/VBP|VB|NN|JJ
ion/VBP|VB|NN|NNP ire/VBP|VB ket/VBP|VB|NN mer/VBP|VB|NN|JJR oad/VBP|VB|NN|JJ onk/VBP|VB|NN|JJ
per/VBP|VB|NN|JJ|JJR pet/VBP|VB|NN|JJ pot/VBP|VB|NN|NNP son/VBP|VB|NN sue/VB|NN|NNP ter/VBP|VB|NN
ter/VBP|VB|NN|RB|NNP tip/VBP|VB|NN tle/VBP|VB|NN|NNS vor/VBP|VB|NN wer/VB|JJR|RBR|NNP""",
            -2: """
ack/RP|VB|NN|JJ|RB ail/VB|NN|NNP air/VBP|VB|NN ald/VBP|VB|VBN|NN|JJ|NNP and/VBP|VB|NN|JJ|NNP ank/VBP|VB
any/VBP|VB|NN|JJ ard/VBP|VB|NN|NNP are/VBP|VB|NN arn/VBP|VB ble/PDT|VBP|VB|JJ der/VBP|VB|NN|JJ
do/VBP|VB|NNP ean/VBP|VB|NN|JJ|NNP ear/VBP|VB ear/VB|JJ|RB eed/VBD|VBP|VB|VBN|NN|NNP eet/VBP|VB|NNP
eno/VBP|VB|NN|JJ|NNP ept/VBP|VB|NN ess/VBP|VB|NN gun/VB|NN hit/VBD|VB|VBN|NN ike/IN|VBP|VB|JJ
ine/VBP|VB|NN|JJ ing/VB|VBG|NN|JJ int/VBP|VB|NN itt/VBP|VB|NN|JJ|NNP ken/VBP|VB|VBN|JJ
ken/VBP|VB|VBN|NN|JJ lip/VBP|VB|NN ner/VBP|VB|NN|JJ|JJR now/VBP|VB oat/VBP|VB|NN one/VBP|VB|VBN|NN
ook/VBD|VBP|VB|NN|NNP ope/VBP|VB|NN|NNP ose/VBP|VB ost/VB|NN our/VBP|VB|NN ple/VBP|VB|NN|JJ
ppy/VBP|VB|NN|JJ rch/NNP|VBP|VB|NN ree/VBP|VB ree/VBP|VB|JJ|NNP ret/VBP|VB|NN rge/VBP|VB|NN|NNP
rry/VBP|VB|NN|JJ|NNP rse/VBP|VB|NN|JJ set/VBD|VBP|VB|VBN|NN|NNP sty/VBP|VB|NN|JJ tax/VB|NN
ten/VBP|VB|VBN|JJ|NNP ter/VB|JJR|RB|RBR tle/VBP|VB|NN ule/VBP|VB|NN|NNP ult/VBP|VB|NN|NNP unt/VBP|VB|NN
ure/VBP|VB|NN|JJ wer/VB|NN xit/VBP|VB|NN""",
            -1: """
ace/VBP|VB|NN act/VBP|VB|NN|JJ|NNP age/VBP|VB|NN ain/VBP|VB|NN all/VBP|VB|NN|JJ and/VBP|VB|NN|NNP
ane/VBP|VB|NN|JJ|NNP ank/VBD|VBP|VB|NN|JJ ank/VBD|VBP|VB|NN|JJ|NNP ant/VBP|VB|NN ard/VBP|VB|NN|JJ|RB
ark/VBP|VB|NN|NNP arm/VBP|VB|NN ase/VBD|VBP|VB|NN ase/VBP|VB|UH ass/VBP|VB|NN|JJ ast/VBP|VB|NN|JJ|RB
ast/VB|JJ|RB|NNP ave/VBP|VB|NN|JJ azi/VBP|VB|NN|NNS|JJ|NNP ban/VB|NN|NNP ber/VBP|VB ble/VBP|VB|NN|JJ
can/VBP|VB|NN|JJ|NNP caw/VBD|VBP|VB|NN|NNP cit/VBP|VB|NN cki/VBP|VB|NN|NNS|JJ|NNP cus/VBP|VB|NN|NNP
cus/VB|NN|NNP ddy/VBP|VB|NN|JJ|NNP der/VBP|VB|NN|JJR dge/VBP|VB|NN|NNP ead/VBP|VB|NN|JJ|NNP
eal/VBP|VB|NN|JJ eat/VBP|VB|NN ect/VBP|VB ect/VBP|VB|JJ ect/VBP|VB|NN|JJ eed/VBP|VB|NN eer/VBP|VB|NN
eet/VBP|VB|NN|NNP ely/VBP|VB ent/VBP|VB|NN|JJ ent/VBP|VB|NN|JJ|NNP ere/VBP|VB|NN|RB ess/VBP|VB|JJ
est/VBP|VB|NN|JJ|JJS est/VBP|VB|NN|JJ|JJS|NNP est/VBP|VB|NN|NNP est/VB|NN|NNP fbi/VBP|VB|NN|NNS|JJ|NNP
fit/VBP|VB|NN ham/VBP|VB|NN|NNP han/VBP|VB|NN|JJ|NNP her/VBP|VB|NN|JJ|RB her/VBP|VB|NN|RB
iel/VBP|VB|NN|JJ|NNP iew/VB|NN|NNP ile/VBP|VB|NN|JJ ile/VBP|VB|NN|NNP ina/VBP|VB|NN|NNS|RB|NNP
ine/PRP|VBP|VB|NN ipt/VBD|VBP|VB|NN|JJ ise/VBP|VB|NN|JJ ish/VBP|VB|NN|NNP isk/VBP|VB|NN
ive/VBP|VB|JJ|RB|NNP ive/VBP|VB|NN jeb/VBP|VB|NN|JJ|NNP lah/VBP|VB|NN|JJ|NNP lan/VBP|VB|NN lay/VBP|VB|NN
lip/VBP|VB|NN|NNP lit/VBD|VBP|VB|VBN|NN|JJ lly/VBP|VB|NN lue/VBP|VB|NN nce/VBP|VB|NN nch/VBP|VB|NN|JJ
nel/VBP|VB|NN nel/VBP|VB|NN|JJ ner/VBP|VB|NN|JJ|JJR|NNP net/VBP|VB|NN|JJ nic/VBP|VB|NN|JJ
nic/VBP|VB|NN|JJ|NNP ock/VBP|VB|NN|RB ode/VBP|VB|NN|JJ oin/VBP|VB|NN|JJ old/VBP|VB|NN|NNP
old/VBP|VB|VBN|NN ole/VBD|VBP|VB|NN ole/VBD|VBP|VB|NN|NNP one/VBP|VB|VBN|NN|NNP ont/VBP|VB|NN|JJ|NNP
ood/VBD|VBP|VB|VBN|NN|NNP ord/VB|NN|JJ|NNP ore/VBP|VB|NN|RB ore/VBP|VB|NN|RB|NNP ork/VBP|VB|NN
oss/VBP|VB|NN|NNP our/VBP|VB|NN|NNP owd/VBP|VB|NN rat/VBP|VB|NN|JJ|NNP rce/VBP|VB|NN ree/VBP|VB|JJ
rew/VBD|VBP|VB|NN rol/VBP|VB|NN|NNP rry/VBP|VB rry/VBP|VB|NN|JJ rto/VBP|VB|NN|JJ|NNP sam/VBP|VB|NN|NNP
sco/VBP|VB|NN|JJ|NNP tal/VB|NN|JJ tee/VBP|VB|NN ten/VBP|VB|VBN tep/VBP|VB|NN|NNP ter/VB|JJR|RB|RBR|NNP
tle/VBP|VB|NN|JJ top/VB|NN|JJ uan/VBP|VB|NN|JJ|NNP uel/VBP|VB|NN unt/VBP|VB|NN|JJ ure/VB|NN|NNP
use/VB|NN|NNP ute/VBP|VB|JJ way/VBP|VB|NN wer/VB|JJR|RBR""",
            1: """
act/VB|NN ake/VBP|VB|NN|JJ ape/VBP|VB|NN die/VBP|VB|JJ eak/VBP|VB|NN eal/VBP|VB|NN|NNP ean/VBP|VB|JJ|NNP
ear/VBP|VB|NN|JJ eck/VBP|VB|NN|JJ end/VBP|VB|NN end/VBP|VB|NN|NNP ene/VBP|VB|NN|JJ|NNP ess/VBP|VB|NN|NNP
ess/VB|NN|NNP fer/VBP|VB|NN|NNP fix/VBP|VB|NN how/VBP|VB|NN ibe/VBP|VB|NN|JJ ick/VBP|VB|NN|JJ ify/VBP|VB
igh/VBP|VB|NN|JJ ike/VB|NN|NNP imb/VBP|VB|NN|JJ ind/VBP|VB|NN|JJ ine/VBP|VB|NN int/VBP|VB|NN|NNP
ise/VBP|VB|NN|JJ|NNP ish/VBP|VB|JJ ite/VBP|VB|NN|JJ|NNP low/VBP|VB|NNP nce/VBP|VB|NN|NNP
nge/VBP|VB|NN|JJ oat/VBP|VB|NN|JJ|RB ock/VBP|VB|NN oke/VBD|VBP|VB|NN ord/VB|NN|JJ orm/VB|NN|NNP
ose/VBP|VB|NN|JJ ost/VBD|VBP|VB|VBN|NN out/VBP|VB|NN|JJ ove/VBD|VBP|VB|NN pen/VBP|VB|JJ rce/VBP|VB|NN|JJ
rse/VBP|VB|NN|JJ|NNP sor/VBP|VB|NN try/VBP|VB|NN|NNP ule/VBP|VB|NN urn/VBP|VB|NN wai/VBP|VB|NN|NNS|JJ""",
            2: """
act/VBP|VB|NN act/VBP|VB|NN|JJ all/VBP|VB|NN amp/VBP|VB|NN|JJ are/VBP|VB|NN|JJ are/VBP|VB|NN|JJ|NNP
ark/VBP|VB|NN art/VBP|VB|NN ate/VBP|VB|NN ate/VBP|VB|NN|JJ|NNP ave/VBP|VB|NN cus/VBP|VB|NN
den/VBP|VB|VBN|NN|JJ ead/VBP|VB|NN|JJ|RB ear/VBP|VB|NN eck/VBP|VB|NN eel/VBP|VB|NN eer/VBP|VB|NN|JJ
elp/VBP|VB|NN elt/VBD|VBP|VB|NN|JJ ene/VBP|VB|NN|JJ est/VBP|VB|NN get/VBP|VB|NNP hit/VBD|VB|VBN|NN|NNP
ict/VBP|VB ide/VBP|VB ide/VBP|VB|NN ide/VBP|VB|NNP ide/VBP|VB|NN|JJ|RB|NNP ift/VB|NN ign/VBP|VB|NN
ike/VBP|VB|NN|JJ ill/VBP|VB|NNP ire/VBP|VB|NN|RB ire/VBP|VB|NN|RB|NNP ish/VBP|VB|NN ist/VBP|VB|NN
ite/VBP|VB|NN|JJ let/VBD|VB|VBN|NNP lie/VBP|VB|NN ose/VBP|VB|NN|JJ|RB ote/VBP|VB|NN|JJ ove/VBP|VB
pay/VBP|VB|NN|NNP pse/VBP|VB|NN pse/VBP|VB|NN|JJ put/VBD|VBP|VB|VBN raw/VBP|VB ray/VBP|VB|NN|RB|NNP
rip/VBP|VB|NN rop/VBP|VB|NN|NNP row/VBP|VB|NN roy/VBP|VB run/VBP|VB|VBN|NN run/VBP|VB|VBN|NN|NNP
say/VBP|VB|NN see/VBP|VB|NNP tch/VBP|VB|NN|NNP the/VBP|VB|NN|JJ|RB top/VBP|VB|NN ugh/VBP|VB|NN
uit/VBP|VB|JJ unt/VBP|VB|NN|NNP ure/VBP|VB|JJ ure/VBP|VB|NN use/IN|VBP|VB|NN ute/VBP|VB|NN|JJ
ver/VBP|VB|NN|JJ win/VBP|VB|NN win/VBP|VB|NN|NNP""",
            3: """
ace/VBP|VB ace/VBP|VB|NN|NNP ake/VBP|VB|NN ake/VBP|VB|NNP ake/VBP|VB|NN|NNP all/VBP|VB|NN|NNP
art/VBP|VB|NN|NNP ass/VBP|VB|NN ate/VBP|VB|NNP be/VB|NNP bel/VBP|VB|NN|JJ ber/VBP|VB|NNP
ead/VBP|VB|NN|JJ eak/VBP|VB|NN|JJ ean/VBP|VB|JJ eat/VBP|VB|NN|NNP ere/VBP|VB|NN|JJ|RB fer/VBP|VB|NN|JJR
ght/VBP|VB|NN gle/VBP|VB|NN ind/VBP|VB|NNP ink/VBP|VB|NN ink/VBP|VB|NN|NNP ist/VBP|VB|NN|JJ
kle/VBP|VB|NN|JJ low/VBP|VB|NN|JJ mic/VBP|VB|NN|JJ oin/VBP|VB old/VBP|VB|NN ome/VBP|VB|VBN|NNP
ook/VBP|VB|NN|NNP row/VBP|VB say/VBP|VB|NN|NNP set/VBD|VBP|VB|VBN|NN sit/VBP|VB|NN ter/VBP|VB|NN|JJ|NNP
ump/VBP|VB|NN|JJ ure/VBP|VB|NN|JJ|NNP""",
            4: """
alk/VBP|VB|NN|NNP ate/VBP|VB|NN|JJ ead/VBD|VBP|VB|VBN|NN|NNP ear/VBP|VB|NN|NNP ell/VBP|VB|NN|JJ
ise/VBP|VB|NN low/VBP|VB|NN nín/VBP|VB|NN|JJ|NNP oll/VBP|VB|NN|JJ ook/VBP|VB|NN ore/VBP|VB
ote/VBP|VB|NN|NNP ray/VBP|VB|NN|RB rge/VBP|VB|NN try/VBP|VB|NN und/VBP|VB|NN|JJ""",
            5: """
ait/VBP|VB|NN|NNP eal/VBP|VB|NN|JJ|NNP pen/VBP|VB raw/VBP|VB|NN tay/VBP|VB|NN ver/VBP|VB|NN""",
            6: """ive/VBP|VB|NN|JJ orm/VBP|VB|NN|JJ""",
        },
        "VBD": {
            -5: """ted/VBD|VBN|JJ|NNP""",
            -4: """oid/VBD|VBN|NN|JJ ued/VBD|VBN urt/VBD|VBP|VB|VBN xed/VBD|VBN|JJ zed/VBD|VBN|NNP""",
            -3: """
'd/MD|VBD ast/VBD|VBP|VB|VBN|NN bed/VBD|VBN elt/VBD|VBP|VB|NN|JJ ent/VBD|VBN|NNP ken/VBD|VBN
med/VBD|VBN|JJ|NNP ped/VBD|VBN|NNP vid/VBD|VBN|NN|JJ|NNP""",
            -2: """
ced/VBD|VBN|NNP fed/VBD|VBN ilt/VBD|VBN oke/VBD|VBP|VB|NN ole/VBD|VBP|VB|NN ost/VBD|VBP|VB|VBN|NN
sed/CD|VBD|JJ set/VBD|VBN|JJ zed/VBD|VBN|JJ""",
            -1: """
alt/VBD|VBP|VB|NN|JJ ank/VBD|VBP|VB|NN|JJ|NNP bid/VBD|VB|VBN|NN caw/VBD|VBP|VB|NN|NNP
eed/VBD|VBP|VB|VBN|NN eld/VBD|VBN ent/VBD|NN|JJ hot/VBD|VBN|NN ipt/VBD|VBP|VB|NN|JJ map/VBD|VBP|VB|NN
med/VBD|VBN|JJ med/VBD|VBN|NNP mpt/VBD|VBP|VB|NN|JJ ook/VBD|VBP|VB|NN ove/VBD|VBP|VB|NN
put/VBD|VBP|VB|VBN|NNP rid/VBD|VBN|NN|JJ rod/VBD|VBP|VB|VBN|NN|NNP ruz/VBD|VBP|VB|NN|NNS|NNP
ued/VBD|VBN|JJ und/VBD|VBN|JJ und/VBD|VBN|NNP zed/VBD|VBN zed/VBD|VBN|JJ|NNP""",
            1: """
ced/VBD|VBN|JJ cut/VBD|VBP|VB|VBN|JJ elt/VBD|VBN ght/VBD|VBN|NN|JJ had/VBD|VBN ked/VBD|VBN|NNP
lit/VBD|VBP|VB|VBN|NN|JJ ped/VBD|VBN|JJ|NNP put/VBD|VBP|VB|VBN sed/VBD|VBN|JJ|NNP ted/VBD|VBN|NNP
ued/VBD|VBN|JJ|NNP was/VBD|NNP yed/VBD|VBN|JJ""",
            2: """
aid/VBD|VBN ank/VBD|VBP|VB|NN|JJ ded/VBD|VBN|JJ ded/VBD|VBN|JJ|NNP ded/VBD|VBN|NNP ead/VBD|VBP|VB|VBN|NN
ead/VBD|VBP|VB|VBN|NN|NNP eat/VBD|VBP|VB|VBN|NN ept/VBD|VBN ged/VBD|VBN ght/VBD|VBN|NN hed/VBD|VBN|JJ
hit/VBD|VB|VBN|NN led/VBD|VBN|JJ met/VBD|VBN ned/VBD|VBN|JJ|NNP ned/VBD|VBN|NNP oed/VBD|VBN
ped/VBD|VBN|JJ red/VBD|VBN|NN rew/VBD|VBP|VB|NN yed/VBD|VBN|NNP""",
            3: """bed/VBD|VBN|NN|JJ ied/VBD|VBN|NNP ost/VBD|VBN|JJ sat/VBD|VBN won/VBD|VBN""",
            4: """got/VBD|VBN ood/VBD|VBN""",
            5: """had/VBD|VBN|NNP""",
        },
        "VBG": {
            -3: """erg/VBG|NN|JJ|NNP""",
            -2: """ang/VBG|NN|JJ|NNP urg/VBG|NN|JJ|NNP""",
            -1: """ogg/VBG|NN|JJ|NNP""",
            1: """ing/VBG|JJ|NNP ing/VBG|NN war/VBG|NN|JJ""",
            2: """ing/VBG|JJ ing/VB|VBG|NN|JJ""",
            4: """ing/VBG|NN|NNP""",
            5: """ing/VBG|NNP""",
            7: """ing/VBG|NN|JJ|NNP""",
            8: """ing/VBG|NN|JJ""",
        },
        "VBN": {
            -5: """ted/VBN|JJ""",
            -4: """got/VBD|VBN had/VBD|VBN|NNP ood/VBD|VBN ung/VBD|VBN|NN|NNP""",
            -3: """
cut/VBD|VBP|VB|VBN|JJ eft/VBD|VBN|NNP ied/VBD|VBN|JJ ied/VBD|VBN|NNP ome/VBP|VB|VBN|NN|JJ
ost/VBD|VBP|VB|VBN|NN sat/VBD|VBN won/VBD|VBN""",
            -2: """
aid/VBD|VBN ded/VBD|VBN|NNP eed/VBD|VBP|VB|VBN|NN|NNP ept/VBD|VBN ged/VBD|VBN ght/VBD|VBN|NN|JJ
met/VBD|VBN met/VBD|VBN|NNP oed/VBD|VBN old/VBP|VB|VBN|NN|JJ set/VBD|VBN|JJ ten/VBP|VB|VBN|JJ|NNP
yed/VBD|VBN|JJ yed/VBD|VBN|NNP""",
            -1: """
aid/VBN|NN|JJ|RB ald/VBP|VB|VBN|NN|JJ|NNP bid/VBD|VB|VBN|NN ded/VBD|VBN|JJ ded/VBD|VBN|JJ|NNP
den/VBP|VB|VBN|NN|JJ|NNP eld/VBN|NN|JJ|RB|NNP elt/VBD|VBN had/VBD|VBN hed/VBD|VBN|JJ
hit/VBD|VB|VBN|NN|NNP hot/VBD|VBN|NN ied/VBN|JJ|NNP ked/VBD|VBN|JJ|NNP ked/VBD|VBN|NNP ken/VBP|VB|VBN|JJ
med/VBD|VBN|JJ ned/VBD|VBN|JJ|NNP oid/VBD|VBN|NN|JJ ome/VBP|VB|VBN|NN|JJ|NNP one/VBP|VB|VBN|NN
one/VBP|VB|VBN|NN|NNP orn/VBN|NN|JJ own/VBP|VB|VBN|NN|JJ|NNP put/VBD|VBP|VB|VBN red/VBD|VBN|NN
rod/VBD|VBP|VB|VBN|NN|NNP run/VBP|VB|VBN|NN run/VBP|VB|VBN|NN|NNP""",
            1: """
ast/VBD|VBP|VB|VBN|NN awn/VBP|VB|VBN|NN|JJ ced/VBD|VBN|JJ ead/VBD|VBP|VB|VBN|NN eld/VBD|VBN
ent/VBD|VBN|NNP hit/VBD|VB|VBN|NN med/VBD|VBN|NNP ned/VBD|VBN|NNP ome/VBP|VB|VBN|NNP rid/VBD|VBN|NN|JJ
sed/VBD|VBN|JJ|NNP set/VBD|VBP|VB|VBN|NN set/VBP|VB|VBN|NN|JJ ted/VBD|VBN|JJ|NNP ted/VBD|VBN|NNP
ten/VBP|VB|VBN ued/VBD|VBN|JJ und/VBD|VBN|JJ und/VBD|VBN|NNP ven/VBN|NNP xed/VBD|VBN|JJ zed/VBD|VBN""",
            2: """
ced/VBD|VBN|NNP eat/VBD|VBP|VB|VBN|NN fed/VBD|VBN ilt/VBD|VBN own/VBN|JJ|NNP own/VBP|VB|VBN|NN|JJ
ped/VBD|VBN|JJ|NNP ued/VBD|VBN|JJ|NNP zed/VBD|VBN|JJ""",
            3: """
bed/VBD|VBN eed/VBD|VBP|VB|VBN|NN ken/VBD|VBN led/VBD|VBN|JJ|NNP ost/VBD|VBN|JJ|NNP own/VBN|JJ
put/VBD|VBP|VB|VBN|NNP set/VBD|VBP|VB|VBN|NN|NNP urt/VBD|VBP|VB|VBN""",
            4: """len/VBN|JJ ped/VBD|VBN|NNP sed/VBD|VBN|NNP ued/VBD|VBN zed/VBD|VBN|NNP""",
            5: """bed/VBD|VBN|NN|JJ""",
        },
        "VBP": {
            -5: """pen/VBP|VB""",
            -4: """ead/VBD|VBP|VB|VBN|NN|NNP hip/VBP|VB|NN ine/VBP|VB|NN|JJ ore/VBP|VB pen/VBP|VB|JJ""",
            -3: """
ace/VBP|VB act/VBP|VB|NN age/VBP|NN eat/VBD|VBP|VB|VBN|NN eck/VBP|VB|NN ess/VBP|VB|NN|NNP est/VBP|VB|NN
her/VBP|VB|NN|RB ide/VBP|VB|NN ind/VBP|VB|NNP ine/VBP|VB|NN int/VBP|VB|NN|NNP ise/VBP|VB|NN
nce/VBP|VB|NN oin/VBP|VB put/VBD|VBP|VB|VBN row/VBP|VB set/VBD|VBP|VB|VBN|NN sor/VBP|VB|NN
tch/VBP|VB|NN|NNP und/VBP|VB|NN|JJ""",
            -2: """
ain/VBP|VB|NN air/VBP|VB|NN ank/VBD|VBP|VB|NN|JJ ape/VBP|VB|NN ast/VBP|VB|NN ber/VBP|VB|NNP
eal/VBP|VB|NN|JJ|NNP ear/VBP|VB|NN|NNP eck/VBP|VB|NN|JJ|NNP eer/VBP|VB|NN|JJ ere/VBP|VB|NN|RB
ess/VBP|VB|NN ger/VBP|VB|NN|JJ gle/VBP|VB|NN ict/VBP|VB ide/VBP|VB ike/IN|VBP|VB|JJ ile/VBP|VB|NN
ill/VBP|VB|NNP ill/VBP|VB|NN|JJ low/VBP|VB|NN ome/VBP|VB|VBN|NNP one/VBP|VB|VBN|NN ook/VBD|VBP|VB|NN
ote/VBP|VB|NN|JJ out/VBP|VB|NN|JJ ove/VBP|VB raw/VBP|VB raw/VBP|VB|NN roy/VBP|VB tle/VBP|VB|NN
uel/VBP|VB|NN ure/VBP|VB|NN ute/VBP|VB|NN|NNP win/VBP|VB|NN xit/VBP|VB|NN""",
            -1: """
ace/VBP|VB|NN act/VBP|VB|NN|JJ ade/VBP|VB|NN|NNP age/VBP|VB|NN ail/VBP|VB|NN|JJ air/VBP|VB|NN|NNP
ake/VBP|VB|NNP ake/VBP|VB|NN|JJ ald/VBP|VB|VBN|NN|JJ|NNP alk/VBP|VB|NN|NNP all/VBP|VB|NN|JJ
ame/VBP|VB|NN|NNP ane/VBP|VB|NN|JJ|NNP ard/VBP|VB|NN|JJ|RB ard/VBP|VB|NN|NNP are/VBP|VB|NN|JJ|NNP
ark/VBP|VB|NN ase/VBP|VB|NN ass/VBP|VB|NN ass/VBP|VB|NN|JJ ate/VBP|VB|JJ|NNP ate/VBP|VB|NNP
ate/VBP|VB|NN|JJ|NNP awn/VBP|VB|VBN|NN|JJ azi/VBP|VB|NN|NNS|JJ|NNP ble/PDT|VBP|VB|JJ che/VBP|VB|NN|JJ|RB
cus/VBP|VB|NN dge/VBP|VB|NN|NNP eal/VBP|VB|NN|NNP ean/VBP|VB|NN|JJ|NNP ear/VBP|VB|NN|JJ eck/VBP|VB|NN|JJ
eet/VBP|VB|NNP eet/VBP|VB|NN|JJ end/VBP|VB|NN|NNP ene/VBP|VB|NN|JJ|NNP ero/CD|VBP|VB
est/VBP|VB|NN|JJ|JJS est/VBP|VB|NN|JJ|JJS|NNP ett/VBP|VB|NN|JJ|NNP fan/VBP|VB|NN fer/VBP|VB|NN|JJR|NNP
fic/VBP|VB|NN fit/VBP|VB|NN gan/VBP|VB|NN|JJ|NNP ght/VBP|VB|NN her/VBP|VB|NN|JJ|RB|NNP hop/VBP|VB|NN
ict/VBP|VB|NN|JJ ide/VBP|VB|NNP iet/VBP|VB|JJ ify/VBP|VB ile/VBP|VB|NN|JJ ind/VBP|VB|NN|JJ
ine/PRP|VBP|VB|NN ine/VBP|VB|NN|JJ|NNP int/VBP|VB|NN int/VBP|VB|NN|JJ ise/VBP|VB|NN|NNP isk/VBP|VB|NN
ive/VBP|VB|JJ|RB|NNP ket/VBP|VB|NN lin/VBP|VB|NN|JJ|NNP lit/VBD|VBP|VB|VBN|NN|JJ map/VBD|VBP|VB|NN|NNP
mer/VBP|VB|NN|JJR mic/VBP|VB|NN|JJ mir/VBP|VB|NN|NNP nce/VBP|VB|NN|NNP nel/VBP|VB|NN
ner/VBP|VB|NN|JJ|JJR ney/VBP|VB|NN|JJ ney/VBP|VB|NN|JJ|NNP nic/VBP|VB|NN|JJ nic/VBP|VB|NN|JJ|NNP
oat/VBP|VB|NN|JJ|RB ock/VBP|VB|NN ock/VBP|VB|NN|RB|NNP ode/VBP|VB|NN|JJ one/VBP|VB|VBN|NN|NNP
ood/VBD|VBP|VB|VBN|NN|NNP oss/VBP|VB|NN|NNP ote/VBP|VB|NN|UH our/VBP|VB|NN ple/VBP|VB|NN|JJ
pot/VBP|VB|NN|NNP ppy/VBP|VB|NN|JJ pse/VBP|VB|NN|JJ rap/VBP|VB|NN|JJ rce/VBP|VB|NN|JJ rch/NNP|VBP|VB|NN
ree/VBP|VB|JJ|NNP rew/VBD|VBP|VB|NN rge/VBP|VB|NN|NNP rip/VBP|VB|NN rne/VBP|VB|NN|JJ row/VBP|VB|JJ
rse/VBP|VB|NN|JJ san/VBP|VB|NN|JJ|NNP sit/VBP|VB|NN ter/VBP|VB|NN|JJR ter/VBP|VB|NN|JJ|JJR|NNP
tle/VBP|VB|NN|NNS uan/VBP|VB|NN|JJ|NNP ute/VBP|VB|JJ ver/VBP|VB|NN|JJ|RB yer/VBP|VB|NN|JJ|JJR""",
            1: """
ack/VBP|VB|NN|NNP ake/VBP|VB|NN all/VBP|VB|NN all/VBP|VB|NN|NNP ame/VBP|VB|NN ard/VBP|VB|NN
arm/VBP|VB|NN arn/VBP|VB|NN|JJ ber/VBP|VB ble/VBP|VB|NN|JJ den/VBP|VB|VBN|NN|JJ ead/VBD|VBP|VB|VBN|NN
ead/VBP|VB|NN|JJ|NNP eak/VBP|VB|NN|JJ eal/VBP|VB|NN|JJ ear/VBP|VB|NN ect/VBP|VB ect/VBP|VB|JJ
elp/VBP|VB|NN ely/VBP|VB fer/VBP|VB|NN gle/VBP|VB|NN|NNP ide/VBP|VB|NN|JJ|RB ign/VBP|VB|NN
ine/VBP|VB|NN|JJ|RB ine/VBP|VB|NN|NNP ise/VBP|VB|NN|JJ|NNP ist/VBP|VB|NN|JJ ite/VBP|VB|NN|JJ
ive/VBP|VB|NN|JJ lay/VBP|VB|NN map/VBD|VBP|VB|NN nge/VBP|VB|NN|JJ old/VBP|VB|NN old/VBP|VB|NN|NNP
ome/VBP|VB|NN|JJ ope/VBP|VB|NN own/VBP|VB|VBN|NN|JJ|NNP pen/VBP|VB|JJ|NNP rge/VBP|VB|NN rit/VBP|VB|NN|JJ
rol/VBP|VB|NN|NNP rop/VBP|VB|NN|NNP rry/VBP|VB run/VBP|VB|VBN|NN|NNP ter/VBP|VB|NN|JJ|JJR top/VBP|VB|NN
try/VBP|VB|NN try/VBP|VB|NN|NNP ult/VBP|VB|NN ult/VBP|VB|NN|NNP unt/VBP|VB|NN unt/VBP|VB|NN|JJ
ure/VBP|VB|JJ ver/VBP|VB|NN""",
            2: """
ail/VBP|VB|NN and/VBP|VB|NN|JJ|RB ank/VBP|VB ant/VBP|VB|NN arn/VBP|VB ast/VBP|VB|NN|JJ|RB ate/VBP|VB|NN
ave/VBP|VB|NN|JJ ber/VBP|VB|NN|JJ|NNP ble/VBP|VB|NN eak/VBP|VB|NN ean/VBP|VB|JJ ean/VBP|VB|NN|JJ
ear/VBP|VB elt/VBD|VBP|VB|NN|JJ ent/VBP|VB|NN|JJ|NNP fer/VBP|VB|NN|NNP fly/VBP|VB|NN how/VBP|VB|NN
how/VBP|VB|NN|NNP ike/VBP|VB|NN|JJ ile/VBP|VB|NN|NNP ink/VBP|VB|NN|NNP ite/VBP|VB|NN now/VBP|VB
ort/VBP|VB|NN ose/VBP|VB ote/VBP|VB|NN|NNP owd/VBP|VB|NN pay/VBP|VB|NN rat/VBP|VB|NN|JJ|NNP
ray/VBP|VB|NN|RB|NNP ree/VBP|VB rol/VBP|VB|NN say/VBP|VB|NN|NNP tay/VBP|VB|NN ter/VBP|VB|NN|RB|NNP
ubt/VBP|VB|NN|RB urn/VBP|VB|NN""",
            3: """
aim/VBP|VB|NN am/VBP|NN|NNP are/VBP|VB|NN ate/VBP|VB|NN|JJ ave/VBP|VB|NNP dge/VBP|VB|NN eel/VBP|VB|NN
eem/VBP|VB end/VBP|VB|JJ end/VBP|VB|NN ess/VBP|VB|JJ ess/VBP|VB|NN|JJ est/VBP|VB ick/VBP|VB|NN|NNP
ign/VBP|VB|NN|JJ ink/VBP|VB|NN ire/VBP|VB ise/VBP|VB|NN|JJ ive/VBP|VB|NN kle/VBP|VB|NN|JJ
lay/VBP|VB|NN|NNP orm/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ ost/VBD|VBP|VB|VBN|NN ove/VBD|VBP|VB|NN
ret/VBP|VB|NN rry/VBP|VB|NN ter/VBP|VB|NN vor/VBP|VB|NN way/VBP|VB|NN win/VBP|VB|NN|NNP""",
            4: """
ake/VBP|VB|NN|NNP ank/VBP|VB|NNP ant/VBP|VB art/VBP|VB|NN die/VBP|VB|JJ do/VBP|VB|NNP gue/VBP|VB
igh/VBP|VB ist/VBP|VB oad/VBP|VB|NN|JJ ont/VBP|VB say/VBP|VB|NN ude/VBP|VB ute/VBP|VB|NN|JJ""",
            5: """ail/VBP|VB eam/VBP|VB|NN lip/VBP|VB|NN""",
        },
        "VBZ": {
            -6: """fts/VBZ|NNS""",
            -5: """ors/VBZ|NNS""",
            -4: """als/VBZ|NNS als/VBZ|NNS|NNP rds/VBZ|NNS|RB""",
            -3: """
ams/VBZ|NNS ams/VBZ|NNS|NNP els/VBZ|NNS ens/VBZ|NNS|NNP ets/VBZ|NNS ngs/VBZ|NNS|NNP oes/VBZ|NNS
phs/VBZ|NNS ues/VBZ|NNS ues/VBZ|NNS|NNP xts/VBZ|NNS""",
            -2: """
ers/VBZ|NNS ers/VBZ|NNS|NNP ges/VBZ|NNS|NNP hts/VBZ|NNS irs/VBZ|NNS lts/VBZ|NNS|NNP mes/VBZ|NNS|NNP
nts/VBZ|NNS|NNP ops/VBZ|NNS pes/VBZ|NNS|NNP pts/VBZ|NNS|NNP res/VBZ|NNS|NNP""",
            -1: """
ans/VBZ|NNS eds/VBZ|NNS|NNP ids/VBZ|NNS lds/VBZ|NNS|NNP ons/VBZ|NNS|NNP ots/VBZ|NNS|JJ sks/VBZ|NNS
sys/VBZ|NNS|RB|NNP""",
            1: """
ags/VBZ|NNS aks/VBZ|NNS ans/VBZ|NN|NNS|NNP ays/VBZ|NNS ems/VBZ|NNS|NNP has/VBZ|NNP ies/VBZ|NNS|NNP
ins/VBZ|NNS|NNP is/VBZ|NNP its/VBZ|NNS|NNP nks/VBZ|NNS|NNP oks/VBZ|NNS|NNP rns/VBZ|NNS|NNP""",
            2: """
ces/VBZ|NNS|NNP des/VBZ|NNS ghs/VBZ|NNS its/VBZ|NNS lks/VBZ|NNS nds/VBZ|NNS oms/VBZ|NN|NNS tes/VBZ|NNS
urs/VBZ|NNS uts/VBZ|NN|NNS|NNP ves/VBZ|NNS""",
            3: """
ans/VBZ|NN|NNS ats/VBZ|NNS cts/VBZ|NNS|NNP ens/VBZ|NNS ims/VBZ|NNS ows/VBZ|NNS|NNP uns/VBZ|NNS""",
            4: """
ads/VBZ|NNS|NNP aws/VBZ|NNS des/VBZ|NNS|RB eds/VBZ|NNS gns/VBZ|NNS|NNP ins/VBZ|NNS ows/VBZ|NNS
pes/VBZ|NNS tes/VBZ|NNS|NNP zes/VBZ|NNS|NNP""",
            5: """ads/VBZ|NNS zes/VBZ|NNS""",
        },
        "WDT": {
            -4: """hat/IN|DT|WDT hat/WDT|WP""",
            3: """ver/WDT|WP""",
        },
        "WP": {
            -3: """ver/WDT|WP""",
            4: """hat/WDT|WP""",
        },
    },
    "case": {
        "CC": {
            -4: """lIN|CC|RB""",
            1: """CIN|CC|RB lDT|CC lDT|PDT|CC|RB""",
            2: """TIN|CC""",
        },
        "CD": {
            -1: """CCD|NN|NNS|JJ|NNP TCD|NN|NNS|JJ|NNP lCD|NN|NNS|JJ lCD|VBD|JJ""",
            1: """CCD|NN|JJ|NNP TCD|NN|JJ|NNP""",
            2: """TCD|NNP lCD|VBP|VB|NN|JJ""",
            4: """lCD|VBP|VB""",
            5: """MPRP|CD|NN""",
            6: """CPRP|CD|NN""",
        },
        "DT": {
            -4: """TDT|PDT|RB""",
            -3: """lIN|DT|WDT""",
            -2: """TIN|DT|WDT""",
            -1: """lDT|CC""",
            2: """lDT|NN""",
            3: """CIN|DT|WDT lDT|RB|UH""",
            4: """MIN|DT|WDT lDT|PDT|CC|RB lDT|PDT|RB""",
        },
        "EX": {
            -1: """lEX|RB""",
            2: """TEX|RB""",
        },
        "FW": {
            -3: """MNNP|FW""",
            -1: """CNN|FW|NNP""",
            1: """lNNP|FW""",
            2: """lIN|NNP|FW""",
        },
        "IN": {
            -4: """CIN|CC|RB""",
            -2: """MIN|DT|WDT TIN|CC""",
            -1: """MIN|RP|RB TIN|DT|WDT lIN|VBP|VB|NN""",
            1: """CIN|RP|RB lIN|DT|WDT lIN|NN|NNP""",
            2: """lIN|RP""",
            3: """TIN|NN|JJ|RB lIN|NN lIN|NN|JJ|RB lIN|NN|NNS|JJ lIN|RP|RB lIN|VBP|VB|JJ""",
            4: """CIN|DT|WDT TIN|RB""",
            5: """lIN|CC|RB""",
            6: """lIN|RB""",
        },
        "JJ": {
            -5: """TNN|NNS|JJ|NNP lNN|JJ|JJR""",
            -4: """CVBP|VB|NN|NNS|JJ|NNP TVBP|VB|NN|JJ|JJR|NNP""",
            -3: """
CJJ|RB|NNP CNN|NNS|JJ|RB|NNP CVBG|NN|JJ|NNP TCD|NN|NNS|JJ|NNP TNN|NNS|JJ|RB|NNP TPDT|JJ lJJ|RB
lNN|JJ|JJS lVBG|NN|JJ lVBP|VB|NN|JJ|JJR""",
            -2: """
CCD|NN|JJ|NNP CVBP|VB|NN|JJ|NNP MJJ|NNP TVBG|NN|JJ|NNP TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|NN|JJ|NNP
TVBP|VB|NN|NNS|JJ|NNP lCD|NN|NNS|JJ lIN|NN|NNS|JJ lJJ|JJR|RB|RBR lRP|VB|NN|JJ|RB lVBP|VB|NN|JJ|JJS
lVBZ|NNS|JJ""",
            -1: """
CCD|NN|NNS|JJ|NNP CCD|VBP|VB|NN|JJ|NNP CNN|NNS|JJ|NNP CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|NN|JJ|RB|NNP
TNN|JJ|JJR|RB|NNP lIN|VBP|VB|JJ lNN|JJ|JJS|RB lNN|NNS|JJ|RB lVBP|VB|NN|NNS|JJ lVB|NN|JJ lVB|VBG|NN|JJ""",
            1: """
CVBD|VBN|NN|JJ|NNP TCD|NN|JJ|NNP TNN|JJ|RB|NNP TVBG|JJ|NNP TVBN|JJ|NNP lNN|JJ|RB lPDT|JJ
lVBP|VB|NN|JJ|RB lVB|JJ lVB|JJ|JJR|RB|RBR""",
            2: """
CVBD|VBN|JJ|NNP CVB|JJ|RB|NNP TCD|VBD|JJ|NNP TJJ|RB|NNP TVBN|NN|JJ|RB|NNP TVBP|VB|NN|JJ|RB|NNP
TVBP|VB|VBN|NN|JJ|NNP lJJ|RB|UH lNN|JJ|RB|NNP lVBD|NN|JJ lVBD|VBN|NN|JJ lVBN|NN|JJ lVBN|NN|JJ|RB
lVBP|VB|NN|JJ|NNP lVBP|VB|VBN|NN|JJ lVB|NN|JJ|RB""",
            3: """
CJJ|NNP TJJ|NNP TJJ|RB|UH|NNP TVB|JJ|RB|NNP lPDT|VBP|VB|JJ lVBD|VBN|JJ|NNP lVBD|VBP|VB|VBN|JJ lVBP|NN|JJ
lVBP|VB|VBN|JJ lVB|JJ|RB""",
            4: """TVBD|VBN|NN|JJ|NNP TVBP|VB|JJ|NNP lCD|VBD|JJ lJJ|NNP lJJ|UH""",
            7: """lVBP|VB|JJ""",
        },
        "JJR": {
            -3: """TNN|JJR|NNP""",
            -2: """CVBP|VB|NN|JJR|NNP CVBP|VB|NN|JJ|JJR|NNP""",
            -1: """
CNN|JJR|NNP CNN|JJ|JJR|NNP TJJ|JJR|RB|RBR|NNP TVB|JJ|JJR|RB|RBR|NNP lJJ|JJR|RB|RBR lVB|JJ|JJR|RB|RBR""",
            1: """TVB|JJR|RB|RBR|NNP lJJR|RB|RBR lNN|JJ|JJR lVBP|VB|NN|JJR""",
            2: """TJJR|RBR|NNP lVBP|VB|NN|JJ|JJR lVB|JJR|RBR""",
            3: """lVB|JJR|RB|RBR""",
            4: """TJJR|NNP""",
        },
        "JJS": {
            -3: """CVBP|VB|NN|JJ|JJS|NNP""",
            1: """TJJS|RBS|NNP""",
            2: """lNN|JJ|JJS lNN|JJ|JJS|RB lVBP|VB|NN|JJ|JJS""",
            3: """TJJS|NNP TJJS|RB|RBS|NNP""",
            5: """TVBP|VB|NN|JJ|JJS|NNP""",
        },
        "MD": {
            -3: """MMD|NNP""",
            -1: """lMD|VBP|VB|NN""",
            1: """lMD|NN""",
            3: """TMD|NNP""",
        },
        "NN": {
            -7: """lVBZ|NN|NNS""",
            -5: """MNN|NNP TNN|NNS|NNP TPRP|NN""",
            -4: """CNN|JJ|RB|NNP TNN|NNS|JJ|NNP TVBD|VBP|VB|NN|NNS|NNP""",
            -3: """CPRP|CD|NN MNN|NNS MPRP|CD|NN TNN|RB|UH|NNP lIN|NN""",
            -2: """
CNN|JJR|NNP CNN|JJ|JJR|NNP CNN|NNS|NNP CVBD|VBP|VB|NN|JJ|NNP CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|NN|JJ|NNP
CVBP|VB|NN|NNS|JJ|NNP CVBP|VB|VBN|NN|JJ|NNP CVB|NN|JJ|NNP MNN|RB|NNP TIN|NN|JJ|RB TVBD|VBN|NN|JJ|NNP
TVBD|VBP|VB|VBN|NN|NNP TVBN|NN|JJ|RB|NNP TVBZ|NN|NNS|NNP lDT|NN lIN|NN|JJ|RB lNN|JJ|JJS|RB lNN|JJ|RB
lNN|NNS|JJ lVBP|NN|JJ""",
            -1: """
CCD|NN|JJ|NNP CCD|VBP|VB|NN|JJ|NNP CNN|FW|NNP CNN|JJ|NNP CNN|NNS|JJ|NNP CVBD|VBN|NN|JJ|NNP
CVBD|VBP|VB|NN|NNP CVBD|VBP|VB|NN|NNS|NNP CVBG|NN|JJ|NNP CVBP|VB|NN|NNS|RB|NNP CVBP|VB|NN|RB|NNP
MNNP|VBP|VB|NN TCD|NN|NNS|JJ|NNP TNN|JJ|RB|NNP TNN|NNS|JJ|RB|NNP TVBG|NN|JJ|NNP TVBP|VB|NN|JJR|NNP
lIN|NN|NNS|JJ lMD|NN lMD|VBP|VB|NN lNN|RB|NNP lNN|RB|UH lVBD|NN|JJ lVBG|NN lVBP|VB|NN|JJ|NNP""",
            1: """
CCD|NN|NNS|JJ|NNP CVBD|VBP|VB|VBN|NN|NNP CVBP|VB|NN|JJ|RB|NNP TCD|NN|JJ|NNP TNN|JJR|NNP
TVBD|VBP|VB|NN|NNP TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|NN|NNS|JJ|NNP lIN|VBP|VB|NN lNN|JJ|JJS lNN|JJ|RB|NNP
lRP|VB|NN|JJ|RB lVBN|NN|JJ|RB lVBP|VB|NN|UH lVB|VBG|NN|JJ""",
            2: """
CVBP|VB|NN|JJ|JJS|NNP TMD|VBP|VB|NN TNN|JJ|JJR|RB|NNP TNN|NNP TVBG|NN|NNP TVBP|VB|NN|JJ|RB|NNP
TVBP|VB|VBN|NN|NNP lCD|VBP|VB|NN|JJ lIN|NN|NNP lPOS|VBZ|NN|NNS|NNP lVBD|VBP|VB|NN|JJ
lVBD|VBP|VB|VBN|NN|JJ lVBP|VB|NN|JJ|JJS""",
            3: """
CVBD|VBP|VB|NN|RB|NNP CVBP|VB|NN|JJR|NNP CVBP|VB|NN|NNP TNN|RB|NNP TVBP|VB|NN|JJ|NNP lNN|NNP
lVBD|VBP|VB|NN lVBD|VBP|VB|NN|NNS lVBP|VB|NN|NNS lVBP|VB|NN|NNS|JJ lVBP|VB|VBN|NN|JJ""",
            4: """
lCD|NN|NNS|JJ lNN|JJ|JJR lVBD|VBP|VB|VBN|NN lVBG|NN|JJ lVBP|VB|NN|JJR lVBP|VB|NN|JJ|RB lVBP|VB|VBN|NN
lVB|NN|JJ""",
            5: """TVBP|VB|NN|NNP lNN|NNS|JJ|RB lVBP|VB|NN|NNP lVBP|VB|NN|NNS|RB lVBP|VB|NN|RB""",
            6: """lVBP|VB|NN lVBP|VB|NN|JJ""",
            7: """TVB|NN|NNP lVBP|VB|NN|JJ|JJR lVB|NN""",
        },
        "NNP": {
            -8: """CRB|NNP TRB|NNP TVBZ|NNP""",
            -6: """TNNS|NNP lNN|JJ|RB|NNP""",
            -5: """TVBD|NNP TVBD|VBN|NNP TVBN|NNP lVBD|VBN|JJ|NNP""",
            -4: """CNNS|NNP CVBZ|NNP TJJR|NNP TNN|RB|NNP TVBG|NN|NNP TVBP|VB|NNP lJJ|NNP""",
            -3: """
CJJ|NNP CJJ|UH|NNP CUH|NNP CVBP|VB|NNP TCD|NN|JJ|NNP TJJR|RBR|NNP TJJS|NNP TJJ|NNP TJJ|RB|NNP TMD|NNP
TVBG|NNP TVBZ|NN|NNS|NNP lIN|NN|NNP lNNS|NNP lNN|NNP""",
            -2: """
CVBD|NNP CVBD|VBN|NNP CVBD|VBP|VB|NN|RB|NNP CVBN|NNP CVB|NNP TCD|NNP TNN|NNP TVBG|JJ|NNP TVBP|VB|JJ|NNP
TVBZ|NNS|NNP TVB|NN|NNP TVB|NN|RB|NNP lIN|NNP|FW lPOS|VBZ|NN|NNS|NNP""",
            -1: """
CJJ|NN|NNP CVBG|JJ|NNP CVBZ|NNS|RB|NNP CVB|JJ|RB|NNP TJJS|RBS|NNP TUH|NNP TVBD|VBP|VB|VBN|NNP
TVBN|JJ|NNP TVBP|VB|NN|JJ|JJS|NNP TVB|JJ|RB|NNP lNNP|FW lNN|RB|NNP""",
            1: """
CJJ|RB|NNP CNN|JJ|NNP CVBD|VBN|JJ|NNP CVBD|VBP|VB|VBN|NN|NNP CVBP|VB|NN|JJR|NNP CVBP|VB|NN|JJ|JJS|NNP
CVBZ|NNS|NNP MNN|RB|NNP TVBN|NN|JJ|RB|NNP TVBP|VB|NN|NNP TVBP|VB|VBN|NN|NNP lVBP|VB|NN|JJ|NNP""",
            2: """
CCD|NN|JJ|NNP CVBD|VBN|NN|JJ|NNP CVBP|VB|NN|NNP CVB|NN|JJ|NNP MJJ|NNP MNNS|NNP TCD|VBD|JJ|NNP
TNN|JJR|NNP TNN|JJ|JJR|RB|NNP TVBP|VB|NN|JJR|NNP""",
            3: """
CCD|VBP|VB|NN|JJ|NNP CNN|FW|NNP CNN|JJ|JJR|NNP CNN|NNS|NNP CVBP|VB|NN|JJ|RB|NNP CVBP|VB|NN|RB|NNP
MMD|NNP MNNP|FW TNN|JJ|RB|NNP TVBP|VB|NN|JJ|RB|NNP TVBZ|NNS|RB|NNP lNNP|UH""",
            4: """
CCD|NN|NNS|JJ|NNP CNN|JJR|NNP CNN|JJ|RB|NNP CNN|NNS|JJ|NNP CNN|NNS|JJ|RB|NNP CVBD|VBP|VB|NN|JJ|NNP
CVBD|VBP|VB|NN|NNP CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|VBN|NN|JJ|NNP MNNP|VBP|VB|NN TVBD|VBN|NN|JJ|NNP
TVBD|VBP|VB|VBN|NN|NNP""",
            5: """
CVBD|VBP|VB|NN|NNS|NNP CVBG|NN|JJ|NNP CVBP|VB|NN|NNS|RB|NNP MNN|NNP TNN|NNS|NNP TVBD|VBP|VB|NN|NNP
TVBD|VBP|VB|NN|RB|NNP TVBG|NN|JJ|NNP TVBP|VB|NN|JJ|NNP TVBP|VB|NN|NNS|RB|NNP TVBP|VB|NN|RB|NNP
TVBP|VB|VBN|NN|JJ|NNP""",
            6: """CVBP|VB|NN|JJ|NNP MPOS|VBZ|NN|NNS|NNP TNN|NNS|JJ|NNP TVBP|VB|NN|JJ|JJR|NNP""",
            7: """CVBP|VB|NN|NNS|JJ|NNP TCD|NN|NNS|JJ|NNP TNN|NNS|JJ|RB|NNP""",
            8: """TVBD|VBP|VB|NN|NNS|NNP""",
            9: """TVBP|VB|NN|NNS|JJ|NNP""",
        },
        "NNPS": {
            2: """MNNS|NNP|NNPS""",
        },
        "NNS": {
            -2: """
MNNS|NNP MNNS|NNP|NNPS MPOS|VBZ|NN|NNS|NNP TNN|NNS|JJ|RB|NNP TVBP|VB|NN|NNS|JJ|NNP TVBP|VB|NN|NNS|RB|NNP
TVBZ|NNS|RB|NNP lNN|NNS|JJ|RB lVBP|VB|NN|NNS|RB""",
            -1: """
CCD|NN|NNS|JJ|NNP CNN|NNS|JJ|NNP CNN|NNS|JJ|RB|NNP CNN|NNS|NNP CVBD|VBP|VB|NN|NNS|NNP
CVBP|VB|NN|NNS|RB|NNP TCD|NN|NNS|JJ|NNP TNN|NNS|NNP TVBD|VBP|VB|NN|NNS|NNP lCD|NN|NNS|JJ lIN|NN|NNS|JJ
lPOS|VBZ|NN|NNS|NNP lVBD|VBP|VB|NN|NNS""",
            1: """CVBP|VB|NN|NNS|JJ|NNP lVBP|VB|NN|NNS""",
            2: """lNN|NNS|JJ""",
            3: """CVBZ|NNS|NNP CVBZ|NNS|RB|NNP MNN|NNS TNN|NNS|JJ|NNP TVBZ|NNS|NNP lNNS|NNP lVBZ|NNS|JJ""",
            4: """CNNS|NNP TVBZ|NN|NNS|NNP lVBZ|NNS lVBZ|NNS|RB""",
            6: """TNNS|NNP""",
            7: """lVBZ|NN|NNS""",
        },
        "PDT": {
            -5: """lDT|PDT|RB""",
            -4: """lDT|PDT|CC|RB""",
            -3: """lPDT|RB""",
            -2: """CDT|PDT|RB""",
            -1: """lPDT|JJ""",
            2: """TDT|PDT|CC|RB""",
            3: """TPDT|JJ""",
            6: """TDT|PDT|RB""",
        },
        "POS": {
            -1: """MPOS|VBZ|NN|NNS|NNP""",
            5: """lPRP|POS|VBZ""",
        },
        "PRP": {
            -4: """lPRP|POS|VBZ""",
            -3: """CPRP|CD|NN""",
            -1: """MPRP|CD|NN""",
            5: """TPRP|NN""",
        },
        "RB": {
            -6: """lIN|RB""",
            -4: """CNN|RB|UH|NNP TIN|RB TJJS|RB|RBS|NNP""",
            -3: """TJJ|RB|UH|NNP TNN|JJ|JJR|RB|NNP TNN|JJ|RB|NNP lRB|RBR""",
            -2: """TDT|PDT|CC|RB TDT|PDT|RB TEX|RB TVBP|VB|NN|RB|NNP TVBZ|NNS|RB|NNP lDT|RB|UH lJJ|RB|UH""",
            -1: """
CNN|NNS|JJ|RB|NNP CVBD|VBP|VB|NN|RB|NNP CVBP|VB|NN|RB|NNP CVBZ|NNS|RB|NNP TIN|NN|JJ|RB TNN|NNS|JJ|RB|NNP
TVBP|VB|NN|JJ|RB|NNP TVBP|VB|NN|NNS|RB|NNP TVB|JJR|RB|RBR|NNP TVB|JJ|RB|NNP lDT|PDT|CC|RB lIN|CC|RB
lIN|NN|JJ|RB lIN|RP|RB lJJR|RB|RBR lNN|NNS|JJ|RB lVBN|NN|JJ|RB lVBP|VB|NN|NNS|RB lVBZ|NNS|RB
lVB|JJR|RB|RBR""",
            1: """TJJ|RB|NNP TNN|RB|NNP TVB|JJ|JJR|RB|RBR|NNP lEX|RB lNN|JJ|JJS|RB lNN|JJ|RB lVB|NN|JJ|RB""",
            2: """CDT|PDT|RB CJJ|RB|NNP TVB|NN|RB|NNP lNN|JJ|RB|NNP lNN|RB|NNP lVBD|VBP|VB|NN|RB""",
            3: """
CIN|CC|RB CIN|RP|RB TJJ|JJR|RB|RBR|NNP lJJ|JJR|RB|RBR lJJ|RB lNN|RB|UH lPDT|RB lVB|JJ|JJR|RB|RBR""",
            4: """TNN|RB|UH|NNP lRP|VB|NN|JJ|RB""",
            5: """lRP|RB""",
            8: """CRB|NNP TRB|NNP""",
        },
        "RBR": {
            -1: """TJJ|JJR|RB|RBR|NNP lVB|JJR|RBR""",
            1: """TJJR|RBR|NNP TVB|JJR|RB|RBR|NNP lVB|JJR|RB|RBR lVB|JJ|JJR|RB|RBR""",
            3: """lRB|RBR""",
        },
        "RBS": {
            1: """TJJS|RB|RBS|NNP""",
        },
        "RP": {
            -5: """lRP|RB""",
            -4: """CIN|RP|RB""",
            -2: """lIN|RP lIN|RP|RB lRP|VB|NN|JJ|RB""",
            1: """MIN|RP|RB""",
        },
        "UH": {
            -4: """lJJ|UH""",
            -3: """lNNP|UH""",
            -2: """lNN|RB|UH""",
            -1: """TNN|RB|UH|NNP lDT|RB|UH""",
            1: """TUH|NNP lVBP|VB|UH""",
            3: """CJJ|UH|NNP CUH|NNP""",
            4: """CNN|RB|UH|NNP""",
        },
        "VB": {
            -7: """lVB|NN""",
            -5: """TVBP|VB|NN|NNS|JJ|NNP TVB|NN|NNP""",
            -4: """
TVBD|VBP|VB|NN|RB|NNP TVBP|VB|NN|JJ|NNP TVBP|VB|VBN|NN|JJ|NNP lCD|VBP|VB|NN|JJ lVBP|VB|NN|JJ|JJR
lVB|NN|JJ|RB""",
            -3: """
CVBP|VB|NN|JJ|RB|NNP TVBP|VB|NN|NNP lCD|VBP|VB lVBP|VB|NN|JJ lVBP|VB|NN|NNP lVBP|VB|NN|NNS
lVB|JJ|JJR|RB|RBR lVB|NN|JJ""",
            -2: """
CVBD|VBP|VB|NN|NNP CVBP|VB|NN|JJ|NNP CVBP|VB|NN|NNS|JJ|NNP CVBP|VB|NN|NNS|RB|NNP CVBP|VB|NN|RB|NNP
TVBD|VBP|VB|NN|NNP TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|JJ|NNP TVBP|VB|NN|RB|NNP lMD|VBP|VB|NN lPDT|VBP|VB|JJ
lRP|VB|NN|JJ|RB lVBD|VBP|VB|NN lVBP|VB|JJ lVBP|VB|NN lVBP|VB|NN|JJ|RB lVBP|VB|NN|RB lVB|JJR|RB|RBR
lVB|JJ|RB lVB|VBG|NN|JJ""",
            -1: """
CVBD|VBP|VB|NN|JJ|NNP CVBD|VBP|VB|NN|NNS|NNP CVBD|VBP|VB|VBN|NN|NNP CVBP|VB|NN|JJR|NNP MNNP|VBP|VB|NN
TVBD|VBP|VB|VBN|NNP TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|NN|JJ|RB|NNP TVBP|VB|VBN|NNP
TVB|JJR|RB|RBR|NNP TVB|JJ|RB|NNP lIN|VBP|VB|JJ lVBD|VBP|VB|NN|JJ lVBD|VBP|VB|VBN|NN|JJ lVBP|VB|NN|JJ|JJS
lVBP|VB|NN|JJ|NNP lVBP|VB|NN|NNS|JJ lVBP|VB|NN|NNS|RB lVBP|VB|UH lVBP|VB|VBN|JJ lVBP|VB|VBN|NN
lVBP|VB|VBN|NN|JJ lVB|JJ lVB|JJR|RBR""",
            1: """TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|VBN|NN|NNP""",
            2: """CVB|NNP lVBP|VB""",
            4: """TVBP|VB|NNP""",
            5: """CVBP|VB|NNP""",
        },
        "VBD": {
            -4: """CVBD|VBN|JJ|NNP TCD|VBD|JJ|NNP""",
            -3: """TVBD|VBP|VB|NN|NNP""",
            -2: """TVBD|VBN|NN|JJ|NNP TVBD|VBN|NN|NNP lCD|VBD|JJ lVBD|VBP|VB|VBN|NN""",
            -1: """
CVBD|VBN|NNP CVBD|VBP|VB|NN|NNP CVBD|VBP|VB|NN|NNS|NNP CVBD|VBP|VB|VBN|NN|NNP TVBD|VBP|VB|NN|NNS|NNP
TVBD|VBP|VB|NN|RB|NNP TVBD|VBP|VB|VBN|NNP TVBD|VBP|VB|VBN|NN|NNP lVBD|NN|JJ lVBD|VBN|JJ
lVBD|VBP|VB|NN|NNS lVBD|VBP|VB|NN|RB""",
            1: """TVBD|VBN|NNP lVBD|VBN|NN lVBD|VBP|VB|VBN lVBD|VBP|VB|VBN|NN|JJ""",
            2: """CVBD|NNP lVBD|VBP|VB|NN|JJ""",
            5: """TVBD|NNP""",
        },
        "VBG": {
            -2: """TVBG|NN|JJ|NNP""",
            -1: """CVBG|NN|JJ|NNP lVBG|NN|JJ""",
            1: """CVBG|JJ|NNP TVBG|JJ|NNP lVBG|NN""",
            2: """TVBG|NN|NNP lVB|VBG|NN|JJ""",
            3: """TVBG|NNP""",
        },
        "VBN": {
            -5: """lVBD|VBP|VB|VBN|JJ""",
            -4: """TVBD|VBN|NN|JJ|NNP""",
            -3: """TVBP|VB|VBN|NN|JJ|NNP TVBP|VB|VBN|NN|NNP""",
            -2: """lVBD|VBN|NN|JJ lVBN|NN|JJ""",
            -1: """
CVBD|VBN|NN|JJ|NNP CVBD|VBP|VB|VBN|NN|NNP CVBP|VB|VBN|NN|JJ|NNP TVBD|VBP|VB|VBN|NN|NNP lVBD|VBN|NN
lVBN|NN|JJ|RB lVBP|VB|VBN|JJ lVBP|VB|VBN|NN lVBP|VB|VBN|NN|JJ""",
            1: """TVBD|VBP|VB|VBN|NNP lVBD|VBN|JJ""",
            2: """CVBD|VBN|JJ|NNP CVBN|NNP TVBD|VBN|NN|NNP TVBP|VB|VBN|NNP lVBD|VBN|JJ|NNP lVBD|VBP|VB|VBN""",
            4: """CVBD|VBN|NNP TVBD|VBN|NNP""",
            5: """TVBN|NNP""",
        },
        "VBP": {
            -5: """CVBP|VB|NN|NNP lVBP|VB|JJ lVBP|VB|NN""",
            -4: """TVBP|VB|NN|JJ|RB|NNP lVBD|VBP|VB|NN|JJ lVBP|VB|NN|JJ lVBP|VB|NN|JJR""",
            -3: """
TVBP|VB|NN|NNP lVBD|VBP|VB|VBN lVBP|VB|NN|JJ|JJR lVBP|VB|NN|JJ|RB lVBP|VB|NN|RB lVBP|VB|VBN|NN|JJ""",
            -2: """
CVBP|VB|NNP TMD|VBP|VB|NN TVBP|VB|NN|JJR|NNP TVBP|VB|NN|JJ|NNP TVBP|VB|NN|NNS|RB|NNP lVBD|VBP|VB|NN
lVBD|VBP|VB|VBN|NN lVBP|VB lVBP|VB|NN|NNP lVBP|VB|VBN|NN""",
            -1: """
MNNP|VBP|VB|NN TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|NN|NNS|JJ|NNP
TVBP|VB|NN|RB|NNP TVBP|VB|VBN|NN|NNP lCD|VBP|VB lIN|VBP|VB|JJ lPDT|VBP|VB|JJ lVBD|VBP|VB|NN|NNS
lVBD|VBP|VB|NN|RB lVBD|VBP|VB|VBN|NN|JJ lVBP|NN|JJ lVBP|VB|NN|JJ|JJS lVBP|VB|NN|JJ|NNP lVBP|VB|NN|NNS
lVBP|VB|NN|NNS|JJ lVBP|VB|NN|NNS|RB lVBP|VB|NN|UH lVBP|VB|VBN|JJ""",
            1: """TVBD|VBP|VB|NN|RB|NNP lIN|VBP|VB|NN lVBD|VBP|VB|VBN|JJ""",
            2: """TVBD|VBP|VB|VBN|NNP""",
            4: """lMD|VBP|VB|NN""",
        },
        "VBZ": {
            -4: """CVBZ|NNS|NNP lVBZ|NNS""",
            -3: """MPOS|VBZ|NN|NNS|NNP""",
            -2: """lVBZ|NNS|RB""",
            -1: """CVBZ|NNS|RB|NNP TVBZ|NNS|NNP lPRP|POS|VBZ lVBZ|NNS|JJ""",
            1: """TVBZ|NNS|RB|NNP lPOS|VBZ|NN|NNS|NNP""",
            4: """CVBZ|NNP""",
            8: """TVBZ|NNP""",
        },
        "WDT": {
            -7: """CIN|DT|WDT""",
            -2: """MIN|DT|WDT""",
            2: """lIN|DT|WDT""",
            3: """TIN|DT|WDT""",
        },
    },
    "tag": {
        "CC": {
            -3: """VBP/DT|PDT|CC|RB""",
            -2: """DT/IN|CC PRP/DT|PDT|CC|RB VBN/DT|PDT|CC|RB""",
            -1: """IN/DT|CC|RB NN/CC|RB NN/IN|CC|RB RB/CC|RB VBD/DT|PDT|CC|RB VBG/IN|CC|RB ^/IN|CC|RB""",
            1: """IN/DT|PDT|CC|RB RB/DT|CC|RB VB/DT|CC|RB""",
            2: """,/CC|RB :/IN|CC|RB NNS/DT|PDT|CC|RB""",
            3: """,/IN|CC NN/DT|PDT|CC|RB""",
            4: """^/CC|RB""",
        },
        "CD": {
            -3: """WDT/PRP|CD|NN ^/CD|JJ|NNP""",
            -2: """DT/PRP|CD|NN JJ/PRP|CD|NN""",
            -1: """DT/CD|VBD|JJ ^/CD|NN|NNS|JJ|NNP""",
            1: """$/CD|NN|JJ ^/CD|VBP|VB|NN|JJ|NNP""",
            2: """,/PRP|CD|NN IN/CD|NN|JJ IN/CD|NN|NNS|JJ VBG/CD|NN|JJ VBZ/PRP|CD|NN""",
            3: """IN/PRP|CD|NN POS/CD|NN|JJ RB/PRP|CD|NN VB/PRP|CD|NN""",
        },
        "DT": {
            -7: """NNS/IN|DT|WDT""",
            -4: """NN/IN|DT|WDT NNP/IN|DT|WDT""",
            -3: """JJ/IN|DT|WDT NNS/DT|PDT|RB""",
            -2: """-RRB-/IN|DT|WDT MD/DT|PDT|RB RB/DT|RB|UH VBD/DT|PDT|RB""",
            -1: """
:/IN|DT|WDT CD/IN|DT|WDT NN/DT|PDT|CC|RB NNPS/IN|DT|WDT NNS/DT|PDT|CC|RB PRP/DT|RB|UH VBP/DT|PDT|CC|RB""",
            1: """
"/DT|PDT|RB "/DT|RB|UH DT/IN|DT|WDT MD/IN|DT|WDT NNP/DT|PDT|RB PDT/IN|DT|WDT PRP/DT|PDT|CC|RB
VB/DT|CC|RB VB/IN|DT|WDT""",
            2: """
IN/DT|PDT|RB NNS/DT|RB|UH RB/IN|DT|WDT VBD/IN|DT|WDT VBN/DT|PDT|CC|RB VBN/DT|RB|UH VBP/DT|PDT|RB
VBP/DT|RB|UH VBP/IN|DT|WDT VBZ/DT|RB|UH WP/IN|DT|WDT""",
            3: """IN/DT|CC|RB RP/DT|PDT|RB RP/IN|DT|WDT VBD/DT|PDT|CC|RB VBG/DT|PDT|RB WRB/IN|DT|WDT""",
            4: """CC/IN|DT|WDT PRP/DT|PDT|RB ^/IN|DT|WDT""",
            6: """TO/IN|DT|WDT""",
            8: """IN/IN|DT|WDT""",
        },
        "EX": {
            -2: """NN/EX|RB""",
            -1: """NNS/EX|RB""",
            1: """:/EX|RB VBZ/EX|RB""",
            2: """VBP/EX|RB""",
        },
        "FW": {
            1: """NNP/NNP|FW""",
        },
        "IN": {
            -5: """CD/IN|DT|WDT DT/IN|NN|JJ|RB VBD/IN|RP|RB VBZ/IN|RP|RB""",
            -4: """CC/IN|CC|RB VB/IN|RP|RB""",
            -3: """
,/IN|CC CC/IN|RB DT/IN|DT|WDT IN/IN|DT|WDT NNS/IN|JJ RB/IN|JJ|RB TO/IN|DT|WDT VB/IN|RP VBD/IN|RP
VBG/IN|RP|RB VBP/IN|RP|RB VBZ/IN|RP""",
            -2: """
"/IN|DT|WDT DT/IN|JJ|RB DT/IN|NN JJ/IN|NN|JJ|RB NN/IN|DT|WDT PDT/IN|DT|WDT PRP$/IN|NN|JJ|RB
PRP/IN|VBP|VB|JJ RP/IN|DT|WDT TO/IN|RB TO/IN|VBP|VB|JJ VBG/IN|RP VBG/IN|VBP|VB|JJ""",
            -1: """
-RRB-/IN|RP|RB CD/IN|RB IN/IN|NN|JJ|RB NNPS/IN|DT|WDT NNS/IN|DT|WDT POS/IN|NN|JJ|RB RB/IN|DT|WDT
VBG/IN|VBP|VB|NN VBN/IN|RP|RB VBP/IN|JJ|RB VBZ/IN|NN|JJ|RB ^/IN|CC|RB ^/IN|DT|WDT""",
            1: """
"/IN|RB "/IN|RP|RB ,/IN|RP -LRB-/IN|RP|RB CC/IN|DT|WDT DT/IN|RP|RB IN/IN|RP JJ/IN|RP|RB JJR/IN|RP|RB
NN/IN|JJ|RB NN/IN|NN NN/IN|RP NNP/IN|DT|WDT RB/IN|RP WRB/IN|DT|WDT ^/IN|JJ|RB""",
            2: """
:/IN|DT|WDT CD/IN|RP|RB DT/IN|CC IN/IN|CC|NN|JJ|RB NN/IN|RB NN/IN|RP|RB NNP/IN|RB NNP/IN|RP|RB NNS/IN|RP
RB/IN|RP|RB RP/IN|RP VB/IN|DT|WDT VBG/IN|DT|WDT VBG/IN|NN|JJ|RB VBN/IN|RB VBP/IN|DT|WDT VBP/IN|NN|JJ|RB
VBZ/IN|VBP|VB|JJ""",
            3: """
,/IN|NN|JJ|RB CC/IN|RP CC/IN|RP|RB DT/IN|RP JJ/IN|RB NN/IN|CC|RB NN/IN|VBP|VB|JJ NNS/IN|CC|RB
NNS/IN|VBP|VB|JJ RP/IN|RP|RB VB/IN|VBP|VB|JJ VBD/IN|DT|WDT VBD/IN|JJ|RB""",
            4: """,/IN|RP|RB JJ/IN|DT|WDT NNPS/IN|RP|RB NNS/IN|RP|RB VBN/IN|DT|WDT""",
            5: """NNS/IN|JJ|RB""",
            6: """NN/IN|NN|JJ|RB""",
        },
        "JJ": {
            -6: """NN/IN|NN|JJ|RB""",
            -5: """MD/JJ|RB NN/VB|NN|JJ VBD/IN|JJ|RB VBP/IN|NN|JJ|RB""",
            -4: """
IN/VBG|NN|JJ|NNP JJ/NN|JJ|RB|NNP NNP/VBG|NN|JJ NNP/VB|NN|JJ NNS/IN|JJ|RB POS/CD|NN|JJ PRP/VBD|VBN|JJ
VBG/NN|JJ|RB ^/VBP|VB|NN|JJ""",
            -3: """
$/CD|NN|JJ CC/VBP|VB|NN|JJ CC/VBP|VB|VBN|NN|JJ IN/VBG|NN|JJ JJ/VB|NN|JJ|RB NNS/JJ|RB|NNP NNS/VBD|VBN|JJ
POS/NN|JJ|RB PRP/JJ|RB|UH PRP/VBG|NN|JJ PRP/VBP|VB|JJ RBS/JJ|RB SYM/JJ|NNP VB/IN|NN|JJ|RB VB/VBG|NN|JJ
VB/VB|JJ|JJR|RB|RBR VB/VB|NN|JJ VBD/VBG|NN|JJ VBD/VBP|VB|VBN|NN|JJ VBN/VBP|VB|NN|JJ|RB VBP/JJ|NN
VBP/JJ|RB|NNP VBZ/VBG|JJ""",
            -2: """
"/NN|JJ|RB|NNP "/VBP|VB|NN|JJ|NNP ,/NN|JJ|RB|NNP ,/VBG|NN|JJ ,/VBP|VB|NN|JJ|NNP -LRB-/JJ|NNP
:/VBP|VB|NN|JJ :/VBP|VB|NN|JJ|NNP CC/NN|JJ|JJR CD/VBP|VB|NN|JJ|JJR DT/JJ|RB|NNP DT/VBD|VBN|JJ|NNP
DT/VBP|VB|NN|JJ|NNP DT/VBP|VB|NN|JJ|RB DT/VB|NN|JJ|RB IN/CD|NN|NNS|JJ|NNP IN/NN|JJ|JJR IN/NN|JJ|NNP
IN/NN|NNS|JJ|NNP IN/VBP|VB|NN|JJ|NNP JJ/NN|JJ|RB JJ/VBD|VBN|NN|JJ JJ/VBP|VB|NN|JJ JJS/VBD|VBN|JJ
MD/VB|JJ|RB NN/VBD|VBN|JJ NN/VBG|NN|JJ NNP/NN|JJ NNP/NN|JJ|RB|NNP NNP/VBD|VBN|JJ NNP/VBP|VB|NN|JJ|RB
NNS/VBG|NN|JJ NNS/VBN|JJ PRP$/VBG|NN|JJ PRP/VBP|VB|NN|JJ|RB TO/NN|JJ|RB VB/CD|NN|JJ VB/NN|JJ|NNP
VBD/JJ|NN VBD/JJ|RB VBD/VBP|VB|NN|JJ|NNP VBG/IN|NN|JJ|RB VBG/NN|JJ|NNP VBN/VBG|NN|JJ|NNP VBP/VBG|JJ
VBP/VBN|JJ VBP/VBP|VB|NN|JJ|NNP WP/VBD|VBN|JJ ^/IN|JJ|RB ^/JJ|NN|NNP""",
            -1: """
"/VBP|VB|NN|JJ|JJR|NNP ,/VBD|VBN|JJ|NNP ,/VBP|VB|NN|JJ -LRB-/VBP|VB|NN|JJ|NNP :/VBD|VBN|NN|JJ|NNP
CC/IN|CC|NN|JJ|RB CC/JJ|RB|NNP CC/NN|JJ|RB|NNP CC/VBD|VBN|JJ CC/VBD|VBN|JJ|NNP CC/VBG|JJ
CC/VBP|VB|NN|JJ|NNP DT/JJ|NNP DT/NN|JJ|JJS DT/NN|JJ|RB DT/VBD|VBN|NN|JJ|RB DT/VBN|NN|JJ|RB
DT/VBP|VB|NN|JJ|JJS IN/VBP|VB|NN|JJ IN/VB|JJ|JJR|RB|RBR IN/VB|NN|JJ|RB JJ/NN|JJ JJ/NN|JJ|JJR
JJ/NN|NNS|JJ JJ/PDT|NN|JJ|RB JJ/VBP|VB|VBN|NN|JJ JJ/VB|NN|JJ JJS/NN|JJ NN/IN|JJ|RB NN/NN|JJ
NN/NN|JJ|RB|NNP NN/VBD|VBN|JJ|NNP NN/VBD|VBN|NN|JJ|RB NN/VBD|VBP|VB|NN|JJ NN/VBP|VB|JJ|RB
NN/VBP|VB|NN|JJ|NNP NN/VB|JJ|JJR|RB|RBR NNP/NN|JJ|RB NNP/VBD|VBN|JJ|NNP NNP/VBP|VB|JJ NNP/VBP|VB|NN|JJ
NNP/VBP|VB|NN|JJ|JJR NNP/VBP|VB|NN|JJ|JJR|NNP NNP/VBP|VB|VBN|NN|JJ|NNP NNPS/VBD|VBN|JJ
NNS/VBD|VBN|NN|JJ|RB NNS/VBG|JJ NNS/VBP|VB|NN|JJ|NNP POS/JJ|NNP PRP$/RP|VB|NN|JJ|RB PRP/JJ|JJR|RB|RBR
PRP/VBP|VB|JJ|RB RB/PDT|NN|JJ|RB SYM/NN|JJ SYM/VBP|VB|NN|JJ TO/VBG|NN|JJ TO/VBP|VB|JJ TO/VBP|VB|NN|JJ
TO/VBP|VB|NN|JJ|NNP TO/VBP|VB|NN|NNS|JJ VB/IN|VBP|VB|JJ VB/RP|VB|NN|JJ|RB VB/VBD|VBN|NN|JJ|RB
VBD/IN|NN|JJ|RB VBD/JJ|JJR|RB|RBR VBD/NN|JJ|NNP VBD/PDT|JJ VBD/VBP|VB|JJ VBG/CD|NN|JJ VBG/JJ|RB
VBG/NN|JJ|RB|NNP VBN/VBD|VBN|JJ VBZ/IN|JJ|RB VBZ/JJ|RB|NNP VBZ/NN|JJ|NNP VBZ/NN|JJ|RB VBZ/NN|JJ|RB|NNP
VBZ/RP|VB|NN|JJ|RB VBZ/VBN|JJ ^/CD|NN|NNS|JJ|NNP ^/NN|JJ|NNP ^/NN|NNS|JJ|NNP ^/NN|NNS|JJ|RB|NNP
^/VBG|JJ|NNP ^/VBP|VB|NN|JJ|RB|NNP""",
            1: """
"/JJ|NN|NNP "/JJ|RB|NNP "/VBP|VB|NN|JJ ,/JJ|NNP ,/VBP|VB|VBN|NN|JJ -LRB-/NN|JJ|RB|NNP -LRB-/VBP|VB|NN|JJ
-RRB-/VBD|VBN|JJ :/NN|JJ|NNP CC/IN|NN|JJ|RB CD/JJ|RB DT/CD|VBD|JJ IN/JJ|RB|NNP IN/NN|JJ|RB
IN/VBP|VB|NN|JJ|RB IN/VBP|VB|NN|JJ|RB|NNP IN/VB|JJ JJ/JJ|NN|NNP NN/NN|JJ|RB NNS/JJ|NNP NNS/JJ|RB
NNS/VBG|NN|JJ|NNP POS/VBG|JJ PRP$/IN|NN|JJ|RB PRP$/VBP|VB|NN|JJ PRP$/VBP|VB|NN|JJ|RB RB/JJ|RB|NNP
RB/NN|JJ|JJR RB/NN|JJ|RB|NNP RB/VBD|VBN|JJ|NNP RB/VBD|VBN|NN|JJ RB/VBD|VBN|NN|JJ|RB RB/VB|JJ|RB
RBR/JJ|NNP RBR/JJ|RB RBS/JJ|NNP RP/VBD|VBN|JJ TO/VB|JJ|JJR|RB|RBR VB/VBP|VB|NN|JJ|NNP VB/VBP|VB|NN|JJ|RB
VBD/VBD|VBN|JJ VBD/VBG|JJ VBD/VB|NN|JJ VBG/VBP|VB|NN|JJ|RB VBN/NN|JJ|NNP VBN/VBN|JJ VBN/VBP|VB|NN|JJ|NNP
VBP/VBD|VBN|JJ|NNP VBP/VBP|VB|JJ VBZ/VBP|VB|NN|JJ ^/CD|JJ|NNP ^/CD|VBP|VB|NN|JJ|NNP ^/VB|NN|JJ|NNP""",
            2: """
"/JJ|NN "/NN|JJ|RB "/VBP|VB|JJ "/VBP|VB|NN|NNS|JJ ,/JJ|NN|NNP ,/VB|NN|JJ|RB :/VBD|VBN|JJ
CC/JJ|JJR|RB|RBR CC/NN|JJ|NNP DT/IN|NN|JJ|RB DT/JJ|RB DT/NN|JJ|JJR DT/NN|JJ|RB|NNP DT/VBG|JJ DT/VBN|JJ
DT/VBP|NN|JJ DT/VBP|VB|JJ DT/VBP|VB|VBN|NN|JJ DT/VB|NN|JJ IN/CD|NN|JJ IN/VBD|VBN|JJ IN/VBP|VB|NN|JJ|JJR
IN/VBP|VB|VBN|NN|JJ IN/VB|NN|JJ JJ/VBP|VB|NN|JJ|RB NN/VBP|VB|JJ NN/VBP|VB|NN|JJ|RB NNS/VBP|VB|NN|JJ
NNS/VBP|VB|NN|JJ|RB POS/IN|NN|JJ|RB POS/NN|JJ|RB|NNP PRP$/VBD|VBN|JJ PRP$/VBP|VB|NN|JJ|NNP PRP/NN|JJ|NNP
PRP/VBP|VB|NN|JJ|NNP RB/VBG|NN|JJ|NNP RB/VB|JJ|RB|NNP TO/JJ|NNP TO/VBD|VBN|JJ VB/JJ|NN|NNP VB/VBD|VBN|JJ
VB/VBD|VBN|NN|JJ VB/VB|NN|JJ|RB VBD/VBD|VBN|JJ|NNP VBD/VB|NN|JJ|RB VBG/JJ|NN VBG/RP|VB|NN|JJ|RB
VBG/VBN|JJ VBG/VBP|VB|NN|JJ VBG/VBP|VB|NN|JJ|NNP VBP/NN|JJ VBP/VBP|VB|NN|JJ VBZ/NN|JJ VBZ/VB|NN|JJ|RB
^/JJ|RB|NNP ^/VBD|VBN|JJ|NNP ^/VBD|VBN|NN|JJ|NNP ^/VBP|VB|NN|JJ|JJS|NNP ^/VBP|VB|NN|JJ|NNP
^/VB|JJ|RB|NNP""",
            3: """
,/NN|JJ|RB ,/VBG|NN|JJ|NNP -LRB-/NN|JJ|NNP CC/IN|JJ|RB CC/NN|JJ|RB DT/JJ|JJR|RB|RBR IN/IN|NN|JJ|RB
IN/JJ|NN|NNP IN/JJ|RB NNP/VBP|VB|NN|JJ|RB|NNP NNS/IN|JJ NNS/NN|JJ|RB|NNP POS/VBD|VBN|JJ POS/VBG|NN|JJ
PRP$/VB|NN|JJ PRP/NN|JJ PRP/VB|JJ|RB RB/NN|JJ RB/VBG|NN|JJ RB/VBP|VB|NN|JJ|RB RBR/NN|JJ RBR/VBD|VBN|JJ
TO/NN|JJ VBD/VBP|VB|NN|JJ|RB VBG/IN|VBP|VB|JJ VBG/VBD|VBN|JJ VBP/NN|JJ|RB VBP/VB|NN|JJ|RB ^/NN|JJ|RB|NNP""",
            4: """
CD/NN|JJ|RB DT/IN|JJ|RB DT/RP|VB|NN|JJ|RB NNS/NN|JJ|RB PRP$/JJ|RB PRP/VBP|VB|JJ|NNP RB/NN|JJ|NNP
RB/VBP|VB|NN|JJ VBD/VBP|VB|NN|JJ VBZ/VBP|VB|VBN|NN|JJ WRB/NN|JJ""",
            5: """
DT/VBP|VB|NN|JJ|JJR IN/VBP|VB|JJ POS/JJ|RB PRP$/VBP|VB|JJ VBP/IN|JJ|RB VBZ/IN|NN|JJ|RB
VBZ/VBD|VBN|JJ|NNP""",
            6: """RBS/VBG|NN|JJ WRB/VBD|VBN|JJ""",
            7: """RB/NN|JJ|RB""",
        },
        "JJR": {
            -4: """DT/VBP|VB|NN|JJ|JJR NNP/NN|JJ|JJR""",
            -3: """NNP/JJR|RBR""",
            -2: """
,/JJR|RBR PRP/VB|JJR|RB|RBR RB/VB|JJ|JJR|RB|RBR VBD/JJR|RBR|NNP VBG/VB|JJR|RB|RBR ^/VBP|VB|NN|JJ|JJR|NNP""",
            -1: """
,/JJ|JJR|RB|RBR CC/JJ|JJR|RB|RBR CC/NN|JJ|JJR CD/VBP|VB|NN|JJ|JJR IN/JJR|RBR|NNP NN/JJR|RBR|NNP
NN/NN|JJR NN/VB|JJR|RB|RBR NNP/JJ|JJR|RB|RBR ^/NN|JJR|NNP ^/VBP|VB|NN|JJR|NNP""",
            1: """
IN/NN|JJ|JJR POS/JJR|RBR TO/VB|JJ|JJR|RB|RBR VB/VB|JJR|RB|RBR VB/VB|JJ|JJR|RB|RBR VBP/JJR|RBR|NNP
^/JJR|RBR|NNP""",
            2: """
CC/JJR|RBR CD/JJR|RBR DT/VBP|VB|NN|JJR DT/VB|JJ|JJR|RB|RBR IN/JJR|RBR PRP$/JJR|RBR RB/NN|JJ|JJR
VBN/JJR|RBR|NNP VBZ/JJR|RBR VBZ/JJR|RBR|NNP""",
            3: """DT/VB|JJR|RB|RBR IN/VB|JJR|RB|RBR RB/VBP|VB|NN|JJR VBG/JJR|RBR""",
            4: """IN/VB|JJ|JJR|RB|RBR RB/VB|JJR|RB|RBR""",
        },
        "JJS": {
            -3: """NNS/JJS|RBS""",
            -1: """^/VBP|VB|NN|JJ|JJS|NNP""",
            2: """DT/VBP|VB|NN|JJ|JJS VBN/JJS|RBS""",
            3: """IN/JJS|RBS PRP$/JJS|RB|RBS""",
            4: """DT/NN|JJ|JJS""",
        },
        "MD": {
            -2: """NN/MD|VBP|VB|NN""",
            -1: """IN/MD|NNP MD/MD|VBP|VB|NN""",
            2: """NNP/MD|NN PRP/MD|VBD""",
        },
        "NN": {
            -7: """PRP/VBP|VB|NN RB/VBP|VB|NN RB/VBP|VB|NN|JJ""",
            -6: """
NNS/NN|JJ|RB|NNP NNS/VBP|VB|NN|JJ NNS/VBP|VB|NN|JJ|RB RB/VBP|VB|NN|JJ|RB TO/VBP|VB|NN TO/VB|NN""",
            -5: """
:/NN|JJ|NNP NNS/VB|NN RB/NN|JJ|RB RB/VBG|NN|NNP RBS/VBG|NN|JJ TO/VBP|VB|NN|JJ VBZ/VB|NN|JJ|RB
WP/VBP|VB|NN""",
            -4: """
,/VBG|NN ,/VBP|VB|NN ,/VB|NN|JJ|RB -LRB-/NN|JJ|NNP -LRB-/VBP|VB|NN|NNP IN/JJ|NN|NNP NNS/VBP|VB|NN
PRP/VBP|VB|NN|JJ RB/NN|JJ|JJR RB/VBG|NN RB/VBG|NN|JJ TO/VBP|VB|NN|NNP UH/VBP|VB|NN VB/VBD|VBN|NN|JJ
VB/VBP|VB|NN|JJ|RB VBD/VBG|NN VBG/RP|VB|NN|JJ|RB VBZ/IN|NN|JJ|RB WRB/NN|JJ""",
            -3: """
,/JJ|NN|NNP ,/NN|JJ|RB ,/VBP|VB|NN|NNP -LRB-/NN|JJ|RB|NNP -LRB-/VBP|VB|NN :/NN|NNP CC/NN|JJ|RB
CC/VBD|VBP|VB|VBN|NN CC/VBP|VB|NN CC/VB|NN CD/NN|JJ|RB DT/NN|JJ|JJR DT/NN|JJ|JJS IN/CD|NN|JJ
IN/IN|CC|NN|JJ|RB IN/VBP|VB|NN|JJ|RB|NNP MD/VBP|VB|NN MD/VBP|VB|NN|JJ MD/VB|NN NN/NN|NNS|NNP
NN/VBD|VBN|NN|JJ|RB NNPS/VBP|VB|NN NNS/NN|JJ|RB NNS/VBD|VB|VBN|NN NNS/VBG|NN|NNP NNS/VBP|VB|NN|NNP
NNS/VBP|VB|NN|RB POS/NN|JJ|RB|NNP PRP$/VB|NN|JJ PRP/NN|JJ PRP/VBG|NN PRP/VBG|NN|NNP PRP/VBP|VB|NN|NNP
RB/NN|JJ RB/NN|JJ|RB|NNP RB/VBD|VBP|VB|VBN|NN RB/VB|NN RBR/NN|JJ TO/NN|JJ VB/VB|NN|JJ|RB VBD/VB|NN|JJ|RB
VBG/NN|NNS VBP/VBG|NN VBP/VB|NN|JJ|RB VBZ/VBG|NN ^/VBP|VB|NN|JJ|JJS|NNP""",
            -2: """
"/JJ|NN "/NN|JJ|RB|NNP "/VBG|NN "/VBP|VB|NN|JJ|RB|NNP "/VBP|VB|NN|NNP "/VBP|VB|NN|NNS|JJ
"/VBP|VB|NN|RB|NNP ,/PRP|CD|NN -LRB-/VBP|VB|NN|JJ CC/NN|JJ|NNP CD/NN|NNS DT/VBP|NN|JJ DT/VBP|VB|NN|JJR
DT/VB|NN|JJ IN/PRP|VBP|VB|NN IN/VBG|NN JJ/VBZ|NN|NNS NNP/MD|NN NNP/NN|NNP NNP/NN|NNS|NNP
NNP/POS|VBZ|NN|NNS|NNP NNP/VBD|VB|VBN|NN NNP/VBP|VB|NN|JJ|RB|NNP NNP/VBP|VB|NN|RB|NNP NNP/VB|NN|NNP
NNPS/VBP|VB|NN|NNP NNS/IN|NN|JJ|RB NNS/NN|JJ|NNP NNS/VBG|NN PRP$/VBP|VB|NN|JJ|RB RB/PRP|CD|NN
RB/VBD|VBN|NN RB/VBG|NN|JJ|NNP RB/VBP|VB|NN|JJR RB/VBP|VB|VBN|NN TO/NN|JJ|RB TO/VBP|VB|NN|NNS|JJ
VB/PRP|CD|NN VB/RP|VB|NN|JJ|RB VB/VBG|NN VB/VBG|NN|JJ|NNP VBD/VBP|VB|NN|JJ VBG/CD|NN|JJ VBG/JJ|NN
VBG/NN|JJ|RB|NNP VBP/NN|JJ VBZ/NN|JJ VBZ/VBP|VB|NN VBZ/VBP|VB|NN|JJ ^/NN|JJ|JJR|NNP ^/NN|NNS|JJ|RB|NNP
^/NN|NNS|NNP ^/VBD|VBP|VB|NN|NNS|NNP ^/VBP|VB|NN|JJ|NNP ^/VBP|VB|VBN|NN|JJ|NNP ^/VB|NN|JJ|NNP""",
            -1: """
"/NN|JJ|NNP "/VBD|VBP|VB|VBN|NN|NNP "/VBP|VB|NN|JJ "/VBP|VB|NN|JJ|RB ,/IN|NN|JJ|RB ,/NN|JJ|NNP
,/NN|NNS|NNP ,/RP|VB|NN|JJ|RB ,/VBD|VBN|NN|JJ|RB ,/VBG|NN|JJ|NNP :/VBG|NN|JJ|NNP :/VBP|VB|NN|JJ|NNP
:/VBP|VB|NN|NNP CC/IN|NN|JJ|RB CC/NN|JJ|RB|NNP CC/RP|VB|NN|JJ|RB CC/VBG|NN|NNP CC/VBP|VB|NN|JJ|NNP
DT/VBP|VB|NN|JJ|JJR IN/CD|NN|NNS|JJ IN/IN|NN|JJ|RB IN/NN|NNS IN/NN|NNS|JJ|NNP IN/NN|NNS|NNP IN/PRP|CD|NN
IN/VBG|NN|JJ IN/VBP|VB|NN|JJ|NNP JJ/JJ|NN|NNP MD/VBD|VBP|VB|VBN|NN MD/VBP|VB|NN|RB NN/IN|NN
NN/IN|NN|JJ|RB NN/NN|JJ|RB NN/NN|JJ|RB|NNP NN/VBD|VBP|VB|NN NN/VBG|NN|NNP NN/VBP|VB|NN|JJ|NNP
NN/VBP|VB|NN|JJ|RB NNP/CD|NN|NNS|JJ|NNP NNP/NN|JJ|RB|NNP NNP/RP|VB|NN|JJ|RB NNP/VBD|VBP|VB|NN|NNS|NNP
NNP/VBD|VBP|VB|VBN|NN NNP/VBP|VB|NN|JJ|NNP NNP/VBP|VB|NN|NNP NNPS/NN|NNP NNPS/VBG|NN NNS/MD|VBP|VB|NN
NNS/VBD|VBN|NN NNS/VBD|VBP|VB|VBN|NN NNS/VBG|NN|JJ POS/NN|JJ|NNP POS/POS|VBZ|NN|NNS|NNP POS/VBG|NN|JJ
PRP$/NN|NNS PRP$/VBP|VB|NN|JJ|NNP PRP/RP|VB|NN|JJ|RB PRP/VBD|VBN|NN PRP/VBP|VB|NN|JJ|RB PRP/VBP|VB|NN|RB
RB/MD|VBP|VB|NN RB/NN|RB|UH RB/VBD|VBN|NN|JJ|RB RB/VBP|VB|NN|NNP SYM/VBP|VB|NN|NNP TO/VBD|VBP|VB|NN
TO/VBG|NN|JJ VB/JJ|NN|NNP VB/NN|RB VBD/NN|JJ|RB VBD/VBP|VB|NN|JJ|RB VBG/VBP|VB|NN|JJ|RB VBN/NN|RB
VBN/RP|VB|NN|JJ|RB VBN/VBG|NN|NNP VBP/NN|JJ|NNP VBP/NN|RB VBP/RP|VB|NN|JJ|RB VBP/VBP|VB|NN|JJ
VBZ/NN|JJ|RB VBZ/VBP|VB|VBN|NN|JJ WDT/VBP|VB|NN ^/CD|VBP|VB|NN|JJ|NNP ^/JJ|NN|NNP ^/NN|JJR|NNP
^/NN|JJ|NNP ^/NN|NNS|JJ|NNP ^/VBD|VBN|NN|JJ|NNP ^/VBP|VB|NN|JJR|NNP ^/VBP|VB|NN|NNS|RB|NNP""",
            1: """
"/JJ|NN|NNP "/VBD|VBP|VB|VBN|NN "/VBP|VB|NN|JJ|NNP ,/VBP|VB|NN|JJ|NNP -LRB-/VBP|VB|NN|JJ|NNP CC/NN|NNP
CC/NN|NNS CC/VB|NN|JJ DT/NN|RB DT/RP|VB|NN|JJ|RB DT/VBD|VBP|VB|VBN|NN IN/NN|JJ|RB IN/NN|RB|NNP
IN/VBP|VB|NN|JJ IN/VBP|VB|NN|NNP IN/VB|NN|RB JJ/IN|NN|JJ|RB JJ/NN|JJ JJ/NN|JJ|JJR JJ/NN|RB
JJ/PDT|NN|JJ|RB JJ/VBD|VBN|NN JJR/NN|NNP JJR/VBD|VBP|VB|VBN|NN JJS/NN|JJ NN/MD|VBP|VB|NN NN/NN|JJ
NN/NN|JJR NN/NN|RB NN/VBP|VB|NN|NNP NN/VBP|VB|NN|RB NNP/VBD|VBN|NN NNP/VBD|VBP|VB|NN
NNP/VBP|VB|NN|JJ|JJR|NNP NNP/VBP|VB|VBN|NN|JJ|NNP NNS/VBP|VB|NN|JJ|NNP POS/CD|NN|JJ POS/NN|RB
POS/VBD|VB|VBN|NN POS/VBP|VB|NN|JJ POS/VB|NN PRP$/IN|NN|JJ|RB PRP/NN|JJ|NNP PRP/NN|JJ|RB
PRP/VBP|VB|NN|JJ|NNP PRP/VBP|VB|VBN|NN RB/PDT|NN|JJ|RB SYM/NN|JJ TO/VBG|NN|NNP TO/VBP|VB|NN|JJ|JJR
TO/VBP|VB|NN|JJ|RB VBD/NN|JJ|NNP VBD/VBD|VB|VBN|NN VBG/VBG|NN VBG/VBP|VB|NN|JJ|NNP VBP/NN|NNS
VBP/VBP|VB|NN|JJ|NNP VBP/VBP|VB|NN|JJ|RB VBZ/NN|JJ|RB|NNP VBZ/NN|NNS|NNP VBZ/VBG|NN|NNP VBZ/VB|NN|NNP
WDT/VBP|VB|NN|JJ ^/CD|NN|NNS|JJ|NNP ^/NN|JJ|RB|NNP ^/NN|RB|NNP ^/VBG|NN|NNP ^/VBP|VB|NN|RB|NNP""",
            2: """
"/VBP|VB|NN|JJ|JJR|NNP $/CD|NN|JJ ,/VBG|NN|JJ ,/VBG|NN|NNP ,/VBP|VB|VBN|NN|JJ :/VBD|VBN|NN|JJ|NNP
CC/VBG|NN|JJ|NNP DT/IN|NN DT/NN|JJ|RB DT/VBP|VB|NN|RB IN/MD|VBP|VB|NN IN/NN|JJ|JJR IN/VBP|VB|NN|JJ|RB
IN/VB|NN|JJ|RB JJ/NN|JJ|RB JJ/VBP|VB|NN|JJ|RB JJ/VBP|VB|VBN|NN|JJ JJR/VBP|VB|NN|NNP NN/VBD|VB|VBN|NN
NN/VBG|NN NN/VBP|VB|NN NN/VBP|VB|VBN|NN NNP/NN|JJ NNP/VBG|NN POS/NN|JJ|RB POS/VBP|VB|NN|JJ|RB
PRP$/NN|RB|NNP PRP$/VBP|VB|NN|NNP PRP$/VB|NN RB/VBD|VBN|NN|JJ TO/NN|NNS TO/VBD|VBP|VB|VBN|NN|NNP
VB/CD|NN|JJ VB/NN|NNS|NNP VB/VBG|NN|NNP VB/VB|NN|NNP VBD/JJ|NN VBD/NN|NNP VBD/VBG|NN|JJ
VBD/VBP|VB|NN|JJ|NNP VBG/NN|JJ|NNP VBG/VBP|VB|NN|RB VBN/NN|NNP VBN/VBP|VB|NN|NNP VBN/VB|NN
VBP/VBG|NN|NNP VBZ/NN|JJ|NNP VBZ/NN|NNP VBZ/VBP|VB|NN|NNP""",
            3: """
:/VBP|VB|NN|JJ CC/IN|CC|NN|JJ|RB CC/NN|JJ|JJR CC/VBP|VB|VBN|NN|JJ CD/VBP|VB|NN|JJ|JJR DT/NN|RB|NNP
DT/PRP|CD|NN DT/VBD|VBN|NN|JJ|RB DT/VBN|NN|JJ|RB DT/VBP|VB|NN|NNS|JJ DT/VBP|VB|NN|NNS|RB DT/VB|NN|RB
IN/VBG|NN|JJ|NNP IN/VB|NN JJ/NN|NNS|NNP JJ/PRP|CD|NN JJ/VBD|VBP|VB|VBN|NN JJ/VBD|VB|VBN|NN JJ/VBG|NN|NNP
JJ/VBP|VB|NN|RB JJ/VBP|VB|VBN|NN JJ/VB|NN|JJ JJ/VB|NN|JJ|RB JJR/VBG|NN JJS/VBG|NN JJS/VBP|VB|NN
NN/VBG|NN|JJ NN/VB|NN NNP/VBP|VB|NN|JJ NNP/VBP|VB|NN|JJ|RB NNS/VB|NN|NNP PRP$/NN|RB PRP$/VBG|NN|JJ
RP/NN|NNP RP/VBP|VB|NN VB/VB|NN|JJ VBD/VB|NN VBG/IN|VBP|VB|NN VBG/VBD|VBP|VB|VBN|NN VBG/VBG|NN|JJ
VBP/JJ|NN WDT/PRP|CD|NN WP$/VBP|VB|NN ^/VBP|VB|NN|JJ ^/VBP|VB|NN|JJ|RB|NNP ^/VB|NN|NNP""",
            4: """
CD/VBG|NN CD/VBP|VB|NN DT/IN|NN|JJ|RB DT/MD|VBP|VB|NN DT/VBP|VB|NN|NNP DT/VBP|VB|VBN|NN DT/VB|NN|JJ|RB
IN/VBP|VB|NN IN/VBP|VB|VBN|NN JJ/NN|JJ|RB|NNP JJ/VBD|VBN|NN|JJ JJ/VBP|VB|NN|JJ JJ/VBP|VB|NN|NNP JJ/VB|NN
NNP/NN|JJ|JJR NNP/VBG|NN|JJ NNP/VBP|VB|NN|JJ|JJR NNP/VB|NN|JJ PRP$/VBG|NN PRP$/VBP|VB|NN
VB/VBP|VB|NN|NNP VBG/VBP|VB|NN VBG/VBP|VB|NN|JJ VBN/VBG|NN|JJ|NNP VBN/VBP|VB|NN""",
            5: """
,/NN|JJ|RB|NNP CD/VBP|VB|NN|NNP DT/VBP|VB|NN DT/VBP|VB|NN|JJ|RB JJ/VBG|NN|JJ JJR/VBP|VB|NN
NNP/VBP|VB|NN|RB""",
            6: """DT/NN|JJ|RB|NNP JJ/VBG|NN JJ/VBP|VB|NN NN/VB|NN|JJ PRP$/RP|VB|NN|JJ|RB""",
            8: """POS/VBP|VB|NN""",
        },
        "NNP": {
            -7: """DT/NN|JJ|RB|NNP""",
            -5: """,/NNS|NNP NNP/RB|NNP""",
            -4: """"/RB|NNP DT/NN|RB|NNP RB/NN|JJ|NNP RB/VBP|VB|NN|NNP RB/VBZ|NNS|NNP""",
            -3: """
CC/VBG|NN|NNP CD/NN|NNS|NNP NN/VBD|VBN|NNP NNP/VBZ|NNP PRP$/NNP|NNPS RP/NN|NNP VBG/VBP|VB|NN|JJ|NNP
^/NNS|NNP ^/NN|RB|NNP ^/VBG|NN|NNP""",
            -2: """
"/JJ|NN|NNP "/POS|VBZ|NN|NNS|NNP ,/NN|JJ|RB|NNP ,/VBP|VB|NNP CD/VBP|VB|NN|NNP IN/VBG|NN|NNP NN/NNS|NNP
NNS/VBG|NN|JJ|NNP NNS/VBG|NN|NNP NNS/VBP|VB|NN|NNP POS/NNP|NNPS PRP/NN|JJ|NNP PRP/VBP|VB|NN|JJ|NNP
RB/VBG|NN|JJ|NNP TO/JJ|NNP TO/NNS|NNP VBD/NN|NNP VBN/NN|NNP VBZ/NN|JJ|RB|NNP VBZ/NN|NNP
VBZ/VBP|VB|NN|NNP ^/JJR|RBR|NNP ^/NN|JJ|RB|NNP ^/VBP|VB|NN|JJ|NNP""",
            -1: """
"/VBP|VB|NN|JJ|JJR|NNP ,/JJ|NNP ,/VBD|VBN|NNP ,/VBG|NN|NNP CC/NN|NNP CC/VBD|VBN|JJ|NNP CC/VBG|NN|JJ|NNP
CC/VBZ|NNS|NNP DT/JJ|RB|NNP IN/JJ|RB|NNP IN/NNP|UH IN/NNS|NNP IN/VBG|NNP IN/VBG|NN|JJ|NNP JJ/NNP|NNPS
JJ/NN|NNS|NNP JJR/NN|NNP JJR/VBP|VB|NN|NNP NN/VBD|VBN|JJ|NNP NN/VBZ|NNS|NNP NNP/NNP|FW NNS/JJ|NNP
NNS/VBP|VB|NNP NNS/VBP|VB|NN|JJ|NNP NNS/VB|NN|NNP POS/POS|VBZ|NN|NNS|NNP POS/VBZ|NNS|NNP
PRP$/VBP|VB|NN|JJ|NNP PRP/VBP|VB|NN|NNP PRP/VBZ|NNS|NNP RB/JJ|RB|NNP RB/VBD|VBN|JJ|NNP RB/VBD|VBN|NNP
RBR/JJ|NNP RBS/JJ|NNP TO/RB|NNP TO/VBG|NN|NNP TO/VBP|VB|NN|NNP VB/JJ|NN|NNP VBG/NN|JJ|NNP VBN/NN|JJ|NNP
VBP/VBG|NN|NNP VBZ/JJ|RB|NNP VBZ/NN|JJ|NNP VBZ/VB|NN|NNP ^/JJ|RB|NNP ^/JJ|UH|NNP ^/VBD|VB|VBN|NNP
^/VBN|NNP ^/VB|JJ|RB|NNP""",
            1: """
"/JJ|RB|NNP "/NN|JJ|NNP "/VBP|VB|NN|NNP "/VBZ|NNS|NNP "/VB|NN|NNP ,/VBD|VBN|JJ|NNP ,/VBP|VB|NN|JJ|NNP
-LRB-/NN|JJ|NNP -LRB-/NN|JJ|RB|NNP -LRB-/VBP|VB|NN|JJ|NNP :/JJ|RB|NNP DT/JJ|NNP DT/VBD|VBN|JJ|NNP
DT/VBP|VB|NN|JJ|NNP IN/JJ|NN|NNP IN/MD|NNP IN/NNP|VBP|VB|NN IN/NN|RB|NNP IN/VBD|VBN|NNP IN/VBZ|NNS|NNP
JJ/NN|JJ|RB|NNP NN/NN|NNS|NNP NN/VBG|NN|NNP NN/VBP|VB|NN|NNP NNP/NN|JJ|JJR|NNP NNP/VBP|VB|NN|JJ|JJR|NNP
NNP/VBP|VB|NN|JJ|RB|NNP NNP/VBP|VB|VBN|NN|JJ|NNP NNPS/NN|NNP NNPS/VBP|VB|NN|NNP POS/JJ|NNP POS/NN|JJ|NNP
POS/NN|JJ|RB|NNP PRP$/VBP|VB|NN|NNP RB/NNS|NNP TO/VBP|VB|NN|JJ|NNP VB/NN|JJ|NNP VB/RB|NNP VB/VBG|NN|NNP
VB/VBP|VB|NN|JJ|NNP VBD/VBG|NN|NNP VBG/NN|JJ|RB|NNP VBN/VBG|NN|NNP VBP/VBD|VBN|JJ|NNP VBZ/NN|NNS|NNP
^/CD|VBP|VB|NN|JJ|NNP ^/VBD|VBN|NN|JJ|NNP ^/VBP|VB|NN|JJ|RB|NNP ^/VBP|VB|NN|RB|NNP ^/VB|NN|JJ|NNP""",
            2: """
"/VBP|VB|NN|JJ|NNP "/VBP|VB|NN|JJ|RB|NNP ,/VBP|VB|NN|NNP -LRB-/JJ|NNP :/VBP|VB|NN|NNP CC/NN|JJ|RB|NNP
CC/VBP|VB|NN|JJ|NNP DT/VBP|VB|NN|NNP IN/NN|JJ|NNP IN/NN|NNS|NNP IN/VBP|VB|NN|JJ|RB|NNP
NNP/CD|NN|NNS|JJ|NNP NNP/JJ|RB|NNP NNP/NNS|NNP NNP/NN|JJ|RB|NNP NNP/NN|NNP NNP/NN|NNS|NNP
NNP/POS|VBZ|NN|NNS|NNP NNP/VBD|VBN|JJ|NNP SYM/VBP|VB|NN|NNP TO/VBP|VB|NNP TO/VB|NNP VB/VBD|VBN|JJ|NNP
VBN/VBZ|NNS|NNP VBP/VBP|VB|NN|JJ|NNP ^/CD|JJ|NNP ^/NN|JJ|JJR|NNP ^/NN|JJ|NNP ^/NN|NNS|NNP
^/VBG|NN|JJ|NNP ^/VBP|VB|NNP ^/VBP|VB|NN|JJ|JJR|NNP ^/VBP|VB|NN|JJ|JJS|NNP ^/VBP|VB|NN|NNP""",
            3: """
"/NN|JJ|RB|NNP "/NN|NNS|NNP "/VBP|VB|NN|RB|NNP -LRB-/VBP|VB|NN|NNP :/NN|NNP :/VBP|VB|NN|JJ|NNP
IN/CD|NN|NNS|JJ|NNP IN/NN|NNS|JJ|NNP IN/VBP|VB|NN|JJ|NNP IN/VBP|VB|NN|NNP NN/VBP|VB|NN|JJ|NNP
NNP/VBD|VBP|VB|NN|NNS|NNP NNS/NN|JJ|NNP SYM/JJ|NNP VBN/VBP|VB|NN|JJ|NNP ^/CD|NN|NNS|JJ|NNP ^/JJ|NN|NNP
^/NN|JJR|NNP ^/NN|NNS|JJ|NNP ^/VBP|VB|VBN|NN|JJ|NNP""",
            4: """
"/VBD|VBP|VB|VBN|NN|NNP :/NN|JJ|NNP NN/NN|JJ|RB|NNP NNP/VBP|VB|NN|JJ|NNP NNP/VBP|VB|NN|NNP NNP/VB|NN|NNP
VBZ/NNP|NNPS ^/VBP|VB|NN|JJR|NNP ^/VBP|VB|NN|NNS|RB|NNP""",
            5: """NNP/VBP|VB|NN|RB|NNP ^/NN|NNS|JJ|RB|NNP ^/VBD|VBP|VB|NN|NNS|NNP""",
        },
        "NNPS": {
            -4: """VBZ/NNP|NNPS""",
            1: """JJ/NNP|NNPS""",
            2: """POS/NNP|NNPS""",
            3: """PRP$/NNP|NNPS""",
        },
        "NNS": {
            -7: """PRP/VBZ|NNS|NNP""",
            -6: """PRP/VBZ|NNS RB/VBZ|NNS""",
            -5: """WP/VBZ|NNS""",
            -4: """NNP/VBZ|NNS NNP/VBZ|NNS|NNP NNPS/VBZ|NNS""",
            -3: """
"/NN|NNS|NNP DT/VBP|VB|NN|NNS|JJ DT/VBP|VB|NN|NNS|RB NN/VBZ|NNS|NNP NNP/VBZ|NNS|RB NNS/VBZ|NNS
NNS/VBZ|NNS|NNP RB/VBZ|NNS|NNP WDT/VBZ|NNS ^/VBP|VB|NN|NNS|RB|NNP""",
            -2: """-RRB-/VBZ|NNS JJ/NN|NNS|NNP NN/VBZ|NNS NN/VBZ|NNS|RB NNP/NNS|NNP TO/NN|NNS VB/NN|NNS|NNP""",
            -1: """
,/VBZ|NNS CC/NN|NNS IN/CD|NN|NNS|JJ IN/CD|NN|NNS|JJ|NNP IN/NN|NNS|NNP NNP/CD|NN|NNS|JJ|NNP
POS/POS|VBZ|NN|NNS|NNP PRP/VBZ|NNS|RB RB/NNS|NNP TO/VBP|VB|NN|NNS|JJ VBN/VBZ|NNS|NNP VBP/NN|NNS
VBZ/NN|NNS|NNP WP/VBZ|NNS|NNP ^/CD|NN|NNS|JJ|NNP ^/NN|NNS|JJ|NNP ^/NN|NNS|JJ|RB|NNP
^/VBD|VBP|VB|NN|NNS|NNP""",
            1: """
,/NN|NNS|NNP CD/VBZ|NNS|NNP DT/VBZ|NNS DT/VBZ|NN|NNS IN/NNS|NNP IN/NN|NNS IN/NN|NNS|JJ|NNP JJ/VBZ|NNS|RB
NN/NN|NNS|NNP NNP/POS|VBZ|NN|NNS|NNP POS/VBZ|NNS|NNP PRP$/NN|NNS PRP$/VBZ|NNS|NNP PRP$/VBZ|NN|NNS
TO/VBZ|NNS VBG/VBZ|NNS|NNP VBZ/VBZ|NNS|NNP""",
            2: """
"/VBZ|NNS|NNP CD/NN|NNS JJ/NN|NNS|JJ JJ/VBZ|NNS NN/NNS|NNP POS/VBZ|NNS TO/NNS|NNP VB/VBZ|NNS
VBP/VBZ|NNS|NNP""",
            3: """
"/VBP|VB|NN|NNS|JJ :/VBZ|NNS CD/NN|NNS|NNP CD/VBZ|NNS IN/VBZ|NNS|NNP JJ/VBZ|NN|NNS VBD/VBZ|NNS
VBG/NN|NNS VBN/VBZ|NNS WRB/VBZ|NNS ^/NNS|NNP ^/VBZ|NNS|NNP""",
            4: """IN/VBZ|NNS PRP$/VBZ|NNS VBG/VBZ|NNS""",
            5: """,/NNS|NNP""",
        },
        "PDT": {
            -3: """"/DT|PDT|RB IN/DT|PDT|CC|RB VBG/DT|PDT|RB""",
            -2: """RP/DT|PDT|RB VBD/DT|PDT|CC|RB VBP/DT|PDT|RB""",
            -1: """MD/DT|PDT|RB NN/DT|PDT|CC|RB NNS/DT|PDT|CC|RB PRP/DT|PDT|RB""",
            1: """DT/DT|PDT|RB IN/PDT|RB NNS/DT|PDT|RB VBD/DT|PDT|RB VBD/PDT|JJ""",
            2: """CC/DT|PDT|RB PRP/DT|PDT|CC|RB RB/PDT|NN|JJ|RB VBN/PDT|RB VBP/DT|PDT|CC|RB""",
        },
        "POS": {
            -4: """EX/PRP|POS|VBZ""",
            -3: """WP/PRP|POS|VBZ""",
            -2: """DT/PRP|POS|VBZ PRP/PRP|POS|VBZ""",
            -1: """NNP/POS|VBZ|NN|NNS|NNP""",
            1: """"/POS|VBZ|NN|NNS|NNP""",
            2: """CD/PRP|POS|VBZ POS/POS|VBZ|NN|NNS|NNP""",
            3: """NN/PRP|POS|VBZ NNS/PRP|POS|VBZ""",
            4: """NNP/PRP|POS|VBZ""",
        },
        "PRP": {
            -1: """
DT/PRP|CD|NN IN/PRP|CD|NN JJ/PRP|CD|NN NN/PRP|POS|VBZ NNP/PRP|POS|VBZ RB/PRP|CD|NN VB/PRP|CD|NN
VBZ/PRP|CD|NN WDT/PRP|POS|VBZ""",
            1: """VBD/PRP|PRP$ VBN/PRP|PRP$ VBP/PRP|PRP$""",
            2: """IN/PRP|VBP|VB|NN VB/PRP|POS|VBZ""",
        },
        "PRP$": {
            -1: """VBD/PRP|PRP$ VBN/PRP|PRP$ VBP/PRP|PRP$""",
        },
        "RB": {
            -5: """POS/JJ|RB PRP/IN|RP|RB""",
            -4: """JJ/VBP|VB|NN|JJ|RB NNS/DT|RB|UH PRP$/JJ|RB PRP$/RP|VB|NN|JJ|RB VBP/IN|JJ|RB ^/CC|RB""",
            -3: """
CC/IN|JJ|RB CC/JJ|JJR|RB|RBR DT/RP|VB|NN|JJ|RB DT/VB|NN|RB IN/JJ|RB IN/VBP|VB|NN|JJ|RB JJ/IN|RB
JJ/VBP|VB|NN|RB NN/IN|RP|RB NNPS/IN|RP|RB NNS/IN|CC|RB NNS/IN|RP|RB PRP$/NN|RB PRP/DT|PDT|RB
RB/VBD|VBN|NN|JJ|RB RP/IN|RP|RB TO/VBP|VB|NN|JJ|RB VBG/IN|RP|RB VBG/RP|RB VBN/IN|RP|RB VBP/NN|JJ|RB""",
            -2: """
"/DT|RB|UH "/JJ|RB|NNP "/VBP|VB|NN|RB|NNP ,/CC|RB ,/IN|NN|JJ|RB :/IN|CC|RB CC/IN|CC|NN|JJ|RB DT/IN|JJ|RB
DT/JJ|JJR|RB|RBR DT/JJ|RB DT/VBP|VB|NN|JJ|RB IN/DT|CC|RB IN/DT|PDT|RB IN/NN|RB|NNP JJ/IN|RP|RB
JJR/IN|RP|RB NN/IN|RB NN/NN|JJ|RB|NNP NNP/IN|RB NNP/JJ|RB|NNP NNP/VBP|VB|NN|RB POS/VBP|VB|NN|JJ|RB
PRP$/NN|RB|NNP RB/PDT|NN|JJ|RB TO/RP|VB|NN|JJ|RB VB/DT|CC|RB VBG/VBP|VB|NN|RB VBN/IN|RB VBN/PDT|RB
VBP/EX|RB VBP/IN|RP|RB ^/NN|JJ|RB|NNP""",
            -1: """
"/IN|RB "/NN|JJ|RB "/NN|RB|UH|NNP "/VBP|VB|NN|JJ|RB ,/NN|JJ|RB|NNP -LRB-/IN|RP|RB :/EX|RB :/JJ|RB|NNP
CC/DT|PDT|RB CD/JJ|RB CD/NN|JJ|RB DT/DT|PDT|RB DT/IN|NN|JJ|RB DT/NN|JJ|RB DT/NN|JJ|RB|NNP DT/NN|RB
DT/VB|JJR|RB|RBR DT/VB|NN|JJ|RB IN/IN|NN|JJ|RB IN/NN|JJ|RB IN/PDT|RB IN/VB|NN|JJ|RB JJ/NN|JJ|RB
JJ/NN|JJ|RB|NNP JJ/NN|RB MD/VBP|VB|NN|RB NN/DT|PDT|CC|RB NN/IN|CC|RB NN/NN|RB NN/VBP|VB|NN|RB
NN/VBZ|NNS|RB NNP/DT|PDT|RB NNP/VBP|VB|NN|RB|NNP NNP/VBZ|NNS|RB NNS/JJ|RB NNS/NN|JJ|RB
NNS/VBD|VBN|NN|JJ|RB POS/NN|RB PRP$/JJS|RB|RBS PRP/DT|PDT|CC|RB PRP/NN|JJ|RB PRP/VBD|VBN|NN|JJ|RB
PRP/VBP|VB|JJ|RB RB/DT|CC|RB RB/NN|JJ|RB RB/VB|JJR|RB|RBR RB/VB|JJ|RB RB/VB|JJ|RB|NNP RBR/JJ|RB
RP/DT|PDT|RB VB/IN|RP|RB VB/NN|RB|UH VB/RB|NNP VB/VBD|VBN|NN|JJ|RB VBD/JJ|JJR|RB|RBR VBD/RP|RB
VBG/IN|NN|JJ|RB VBN/DT|RB|UH VBN/RP|VB|NN|JJ|RB VBP/DT|RB|UH VBZ/DT|RB|UH VBZ/EX|RB VBZ/VB|JJR|RB|RBR
^/JJ|RB|NNP ^/NN|NNS|JJ|RB|NNP ^/VBP|VB|NN|JJ|RB|NNP""",
            1: """
"/NN|JJ|RB|NNP "/VBP|VB|NN|JJ|RB|NNP -LRB-/NN|JJ|RB|NNP CC/JJ|RB|NNP CD/IN|RB DT/NN|RB|NNP
IN/DT|PDT|CC|RB IN/IN|CC|NN|JJ|RB IN/VBP|VB|NN|RB JJ/IN|NN|JJ|RB NN/CC|RB NN/IN|JJ|RB NN/VB|JJR|RB|RBR
NNP/NN|JJ|RB NNP/VBP|VB|NN|JJ|RB NNS/EX|RB NNS/VBP|VB|NN|JJ|RB NNS/VBP|VB|NN|RB POS/NN|JJ|RB
PRP$/VBP|VB|NN|JJ|RB PRP/VBP|VB|NN|RB RB/CC|RB RB/VBP|VB|NN|JJ|RB TO/RB|NNP TO/VB|JJ|JJR|RB|RBR VB/NN|RB
VB/RP|VB|NN|JJ|RB VB/VB|NN|JJ|RB VBD/DT|PDT|RB VBD/IN|NN|JJ|RB VBD/IN|RP|RB VBD/NN|JJ|RB VBD/VB|NN|JJ|RB
VBG/IN|CC|RB VBG/JJ|RB VBG/RP|VB|NN|JJ|RB VBG/VBP|VB|NN|JJ|RB VBN/NN|RB VBP/NN|RB VBP/VBP|VB|NN|JJ|RB
VBZ/IN|JJ|RB VBZ/NN|JJ|RB VBZ/NN|JJ|RB|NNP ^/IN|JJ|RB""",
            2: """
"/DT|PDT|RB "/IN|RP|RB ,/RP|VB|NN|JJ|RB ,/VBD|VBN|NN|JJ|RB ,/VB|JJ|JJR|RB|RBR -RRB-/IN|RP|RB DT/IN|RP|RB
NN/EX|RB NN/VBP|VB|JJ|RB NN/VB|JJ|JJR|RB|RBR NNP/JJ|JJR|RB|RBR NNP/RP|VB|NN|JJ|RB NNS/DT|PDT|RB
NNS/IN|NN|JJ|RB PRP/VBZ|NNS|RB PRP/VB|JJR|RB|RBR RB/IN|JJ|RB RB/NN|JJ|RB|NNP TO/IN|RB VBD/IN|JJ|RB
VBD/JJ|RB VBP/DT|PDT|CC|RB VBZ/JJ|RB|NNP VBZ/RP|VB|NN|JJ|RB ^/IN|CC|RB ^/NN|RB|NNP""",
            3: """
,/JJ|JJR|RB|RBR ,/VB|NN|JJ|RB CC/IN|RB CC/RP|VB|NN|JJ|RB DT/JJ|RB|NNP IN/IN|RP|RB MD/DT|PDT|RB NNP/RP|RB
NNS/NN|JJ|RB|NNP PRP/DT|RB|UH PRP/JJ|RB|UH PRP/RP|VB|NN|JJ|RB RB/NN|RB|UH RB/RP|RB RBS/JJ|RB
VB/IN|NN|JJ|RB VBG/NN|JJ|RB|NNP VBN/VBP|VB|NN|JJ|RB VBP/IN|NN|JJ|RB VBP/JJ|RB|NNP VBZ/IN|RP|RB
VBZ/VB|NN|JJ|RB ^/IN|RP|RB""",
            4: """
"/RB|NNP ,/IN|RP|RB CC/IN|CC|RB CC/IN|RP|RB NNS/JJ|RB|NNP PRP/VBP|VB|NN|JJ|RB TO/NN|JJ|RB
VB/VBP|VB|NN|JJ|RB VBG/NN|JJ|RB VBP/RP|VB|NN|JJ|RB""",
            5: """MD/JJ|RB NNP/RB|NNP RB/IN|RP|RB""",
        },
        "RBR": {
            -3: """IN/VB|JJR|RB|RBR IN/VB|JJ|JJR|RB|RBR RB/VB|JJR|RB|RBR VBG/JJR|RBR""",
            -2: """
CC/JJR|RBR CD/JJR|RBR DT/VB|JJ|JJR|RB|RBR IN/JJR|RBR PRP$/JJR|RBR VBN/JJR|RBR|NNP VBZ/JJR|RBR
VBZ/JJR|RBR|NNP""",
            -1: """
,/JJ|JJR|RB|RBR DT/JJ|JJR|RB|RBR DT/VB|JJR|RB|RBR NN/VB|JJ|JJR|RB|RBR POS/JJR|RBR RB/VB|JJ|JJR|RB|RBR
TO/VB|JJ|JJR|RB|RBR VBP/JJR|RBR|NNP""",
            1: """IN/JJR|RBR|NNP NN/JJR|RBR|NNP PRP/JJ|JJR|RB|RBR ^/JJR|RBR|NNP""",
            2: """
,/JJR|RBR CC/JJ|JJR|RB|RBR VB/VB|JJ|JJR|RB|RBR VBD/JJR|RBR|NNP VBG/VB|JJR|RB|RBR VBZ/VB|JJR|RB|RBR""",
            3: """NNP/JJR|RBR VBD/JJ|JJR|RB|RBR""",
        },
        "RBS": {
            -3: """IN/JJS|RBS""",
            -2: """VBN/JJS|RBS""",
            -1: """PRP$/JJS|RB|RBS""",
            3: """NNS/JJS|RBS""",
        },
        "RP": {
            -8: """,/IN|RP|RB""",
            -7: """CC/IN|RP|RB RB/IN|RP|RB""",
            -3: """"/IN|RP|RB CC/IN|RP DT/IN|RP DT/IN|RP|RB IN/IN|RP|RB NNP/RP|RB RB/RP|RB ^/IN|RP|RB""",
            -2: """CD/IN|RP|RB NNP/IN|RP|RB NNPS/IN|RP|RB NNS/IN|RP RP/IN|RP""",
            -1: """
,/IN|RP -RRB-/IN|RP|RB DT/RP|VB|NN|JJ|RB IN/IN|RP NN/IN|RP NNP/RP|VB|NN|JJ|RB RB/IN|RP TO/RP|VB|NN|JJ|RB
VBP/RP|VB|NN|JJ|RB VBZ/RP|VB|NN|JJ|RB""",
            1: """JJ/IN|RP|RB JJR/IN|RP|RB RP/IN|RP|RB VBD/RP|RB VBZ/IN|RP|RB""",
            2: """NN/IN|RP|RB VBG/IN|RP VBN/RP|VB|NN|JJ|RB""",
            3: """VB/IN|RP VB/RP|VB|NN|JJ|RB VBD/IN|RP VBG/RP|RB VBG/RP|VB|NN|JJ|RB VBZ/IN|RP""",
            4: """VBN/IN|RP|RB""",
            5: """PRP/IN|RP|RB VBD/IN|RP|RB VBG/IN|RP|RB VBP/IN|RP|RB""",
            6: """VB/IN|RP|RB""",
        },
        "UH": {
            -2: """PRP/DT|RB|UH RB/NN|RB|UH""",
            -1: """VBN/DT|RB|UH VBP/DT|RB|UH VBZ/DT|RB|UH""",
            1: """"/DT|RB|UH "/NN|RB|UH|NNP IN/NNP|UH VB/NN|RB|UH ^/JJ|UH|NNP""",
            2: """NNS/DT|RB|UH RB/DT|RB|UH""",
        },
        "VB": {
            -5: """JJ/VBP|VB|NN JJ/VBP|VB|NN|NNP POS/VBP|VB|NN VBP/VBP|VB|VBN""",
            -4: """
DT/VBP|VB|NN JJ/VB|NN JJR/VBP|VB|NN PRP$/VBP|VB|JJ VB/VBP|VB|NN|NNP VBZ/VBP|VB|VBN WDT/VBP|VB|NN""",
            -3: """
,/VBP|VB|VBN|NN|JJ CD/VBP|VB|NN|NNP DT/MD|VBP|VB|NN DT/VBP|VB|NN|NNP IN/VBP|VB|JJ IN/VB|NN
JJ/VBD|VBP|VB|VBN|NN NN/VBD|VB|VBN|NN NN/VBP|VB|JJ NN/VBP|VB|VBN|NN NN/VB|NN NNP/VBP|VB|NN|NNP
NNPS/VBP|VB|NN NNS/VBD|VBP|VB|VBN NNS/VBP|VB|NNP NNS/VBP|VB|NN|JJ NNS/VBP|VB|NN|NNP PRP/VBP|VB|JJ|NNP
RB/VBD|VBP|VB|VBN VBD/VB|NN VBG/VBP|VB|NN|JJ VBN/VBP|VB|NN WDT/VBP|VB WP/VBP|VB ^/VBP|VB|NN|JJR|NNP
^/VB|NN|NNP""",
            -2: """
"/VBD|VBP|VB|VBN|NN|NNP "/VBP|VB|JJ "/VBP|VB|NN|NNS|JJ ,/VBD|VBP|VB|VBN -RRB-/VBP|VB CC/VBD|VBP|VB|VBN
CD/VBP|VB|NN IN/VBP|VB|NN|NNP NN/IN|VBP|VB|JJ NN/VBD|VBP|VB|VBN|NN NNP/VBP|VB|NN|JJ NNP/VB|NN|NNP
NNS/VBP|VB NNS/VBP|VB|JJ NNS/VBP|VB|NN PRP$/VB|NN PRP/RP|VB|NN|JJ|RB PRP/VB|JJ|RB RB/VBD|VBP|VB|VBN|NN
RB/VBP|VB|VBN|NN TO/VBD|VBP|VB|VBN|NN|NNP TO/VBP|VB|VBN|JJ TO/VB|NNP VB/VBP|VB|NN|JJ|NNP
VBD/VBP|VB|NN|JJ|RB VBD/VB|NN|JJ VBN/VBP|VB|NN|NNP VBN/VB|NN VBP/VBP|VB|NN|JJ|RB VBZ/VBP|VB|NN
VBZ/VBP|VB|NN|JJ VBZ/VBP|VB|NN|NNP WDT/VBD|VBP|VB|VBN|NN WP$/VBP|VB|NN ^/VBP|VB|NN|RB|NNP""",
            -1: """
"/VBP|VB|NN|JJ|RB|NNP "/VB|NN|NNP ,/RP|VB|NN|JJ|RB ,/VBP|VB|NN|JJ|NNP ,/VB|JJ|JJR|RB|RBR -LRB-/VBP|VB|NN
:/VBP|VB|NN|NNP CC/RP|VB|NN|JJ|RB CC/VBD|VBP|VB|VBN|NN CC/VB|NN|JJ DT/VBP|VB|VBN|NN DT/VB|JJR|RB|RBR
DT/VB|NN|JJ|RB IN/MD|VBP|VB|NN IN/VBP|VB|NN IN/VBP|VB|NN|RB IN/VBP|VB|VBN|NN IN/VB|JJ IN/VB|NN|JJ
IN/VB|NN|RB JJ/VBP|VB|VBN|NN JJ/VB|NN|JJ NN/MD|VBP|VB|NN NN/VBD|VBP|VB|NN NN/VBD|VBP|VB|VBN NN/VBP|VB
NN/VBP|VB|JJ|RB NN/VBP|VB|NN NN/VBP|VB|NN|JJ|RB NN/VB|NN|JJ NNP/VBD|VBP|VB|VBN NNP/VBP|VB|JJ
NNP/VBP|VB|NN|JJ|JJR NNP/VBP|VB|NN|JJ|NNP NNP/VBP|VB|NN|RB NNP/VBP|VB|NN|RB|NNP NNP/VBP|VB|VBN
NNPS/VBP|VB NNPS/VBP|VB|NN|NNP NNS/IN|VBP|VB|JJ NNS/MD|VBP|VB|NN NNS/VBD|VB|VBN|NN NNS/VBP|VB|NN|JJ|NNP
NNS/VBP|VB|NN|JJ|RB NNS/VBP|VB|NN|RB NNS/VBP|VB|VBN|NNP NNS/VB|NN|NNP POS/VBP|VB|NN|JJ POS/VB|NN
PRP$/VBP|VB|NN PRP$/VBP|VB|NN|JJ PRP/VBD|VBP|VB|VBN|NN RB/VBD|VB|VBN|NN RB/VBP|VB|NN|JJR RB/VB|JJ|RB|NNP
RP/VBP|VB|NN TO/VBD|VBP|VB|NN TO/VBP|VB|NN|JJ|JJR TO/VB|JJ|JJR|RB|RBR VB/IN|VBP|VB|JJ VB/RP|VB|NN|JJ|RB
VB/VBP|VB|NN|JJ|RB VB/VB|NN|NNP VBD/VBP|VB|NN|JJ VBG/IN|VBP|VB|JJ VBG/RP|VB|NN|JJ|RB
VBN/VBP|VB|NN|JJ|NNP VBP/RP|VB|NN|JJ|RB VBP/VBP|VB|NN|JJ VBZ/IN|VBP|VB|JJ ^/CD|VBP|VB|NN|JJ|NNP
^/VBD|VBP|VB|NN|NNS|NNP ^/VBP|VB|NN|JJ|RB|NNP""",
            1: """
"/VBP|VB|NN|RB|NNP ,/VBP|VB|NNP -LRB-/VBP|VB|NN|NNP CC/VBD|VB|VBN CC/VBP|VB|VBN|NN|JJ DT/VBP|VB|JJ
IN/VBP|VB|NN|JJ NN/VBP|VB|NN|JJ|NNP NN/VBP|VB|VBN PRP/VBP|VB|JJ PRP/VBP|VB|JJ|RB PRP/VBP|VB|NN|JJ|NNP
RB/VBP|VB|NN|JJ RB/VBP|VB|NN|JJ|RB RB/VB|JJ|RB TO/VBP|VB|JJ ^/VBP|VB|NNP ^/VBP|VB|NN|JJ ^/VBP|VB|NN|NNP""",
            2: """
"/VBD|VBP|VB|VBN|NN "/VBP|VB|NN|JJ "/VBP|VB|NN|JJ|RB "/VBP|VB|NN|NNP ,/VBD|VB|VBN ,/VBP|VB|NN
,/VBP|VB|NN|JJ -LRB-/VBP|VB|NN|JJ :/VBP|VB :/VBP|VB|NN CC/VBP|VB|NN|JJ|NNP MD/VB|JJ|RB RB/MD|VBP|VB|NN
RB/VBD|VB|VBN RB/VBP|VB|NN RB/VBP|VB|NN|NNP RB/VB|JJ|JJR|RB|RBR TO/IN|VBP|VB|JJ TO/VBP|VB|NN|JJ|RB
UH/VBP|VB VB/VBD|VBP|VB|VBN|NN VB/VBP|VB|NN VBP/VBD|VB|VBN|NN ^/VBD|VB|VBN|NNP""",
            3: """
,/VBP|VB|NN|NNP -LRB-/VBP|VB CC/VBP|VB CC/VBP|VB|NN|JJ CC/VBP|VB|VBN CC/VB|NN MD/MD|VBP|VB|NN MD/VBP|VB
MD/VBP|VB|NN|JJ MD/VBP|VB|NN|RB MD/VB|NN NN/VBD|VBP|VB|NN|JJ NN/VBP|VB|NN|RB NNP/VBD|VB|VBN|NN
PRP/VBP|VB|NN|NNP RB/VBP|VB|JJ|NNP RB/VB|NN RBR/VBP|VB TO/RP|VB|NN|JJ|RB TO/VBD|VBP|VB|VBN TO/VBP|VB|VBN
VBD/VBP|VB|JJ VBP/VBP|VB|NN""",
            4: """CC/VBP|VB|NN PRP/VBP|VB|NN|JJ TO/VBP|VB|NN|NNS|JJ""",
            5: """MD/VBP|VB|NN NNS/VB|NN TO/VBP|VB TO/VBP|VB|NN|NNP UH/VBP|VB|NN""",
            6: """MD/VBD|VBP|VB|VBN|NN TO/VBP|VB|NN|JJ TO/VB|NN VB/VBP|VB""",
            8: """TO/VBP|VB|NN""",
        },
        "VBD": {
            -6: """IN/VBD|VBN|JJ""",
            -4: """RBS/VBD|VBN VB/VBD|VBN VBD/VBD|VBN|JJ VBG/VBD|VBN|JJ VBP/VBD|VB|VBN|NN WRB/VBD|VBN|JJ""",
            -3: """
,/VBD|VBP|VB|VBN|NN ,/VBD|VB|VBN :/VBD|VBN|JJ IN/VBD|VBN MD/VBD|VBP|VB|VBN|NN PRP$/VBD|VBN
PRP/VBD|VBN|JJ|NNP RP/VBD|VBN|JJ TO/VBD|VBN VB/VBD|VBN|JJ VB/VBD|VBP|VB|VBN|NN VBD/VBD|VBN
VBD/VBD|VBP|VB|VBN VBZ/VBD|VBN VBZ/VBD|VBN|NNP WRB/VBD|VBN""",
            -2: """
"/VBD|VBP|VB|VBN|NN ,/VBD|VBN|JJ|NNP :/VBD|VBN CC/VBD|VBN|JJ|NNP DT/VBD|VBN|JJ|NNP NNS/VBD|VBP|VB|VBN|NN
POS/VBD|VBN|JJ PRP$/VBD|VBN|JJ PRP/MD|VBD PRP/VBD|VBP|VB|VBN|NN RB/VBD|VBN|NNP TO/VBD|VBN|JJ
VBD/VBD|VB|VBN|NN VBG/VBD|VBP|VB|VBN|NN VBN/VBD|VBN VBP/VBD|VBN VBZ/VBD|VBN|JJ|NNP""",
            -1: """
"/VBD|VBN|NNP ,/VBD|VBN|NN|JJ|RB CC/VBD|VBN|JJ CC/VBD|VB|VBN DT/VBD|VBP|VB|VBN|NN JJS/VBD|VBN|JJ
NNP/VBD|VBP|VB|NN NNP/VBD|VBP|VB|NN|NNS|NNP NNS/VBD|VBP|VB|VBN RB/VBD|VBN|NN RB/VBD|VBN|NN|JJ
RB/VBD|VB|VBN TO/VBD|VBP|VB|VBN VBG/VBD|VBN|NNP VBN/VBD|VBN|JJ VBP/VBD|VBN|JJ|NNP ^/VBD|VBN|JJ|NNP""",
            1: """
,/VBD|VBP|VB|VBN JJ/VBD|VBN|NN NN/VBD|VBN|NN|JJ|RB NN/VBD|VBP|VB|VBN NNP/VBD|VB|VBN|NN NNPS/VBD|VBN|JJ
NNPS/VBD|VBN|NNP NNS/VBD|VBN NNS/VBD|VBN|NN NNS/VBD|VBN|NN|JJ|RB VB/VBD|VBN|NN|JJ""",
            2: """
,/VBD|VBN|NNP CC/VBD|VBP|VB|VBN JJ/VBD|VBP|VB|VBN|NN NN/VBD|VBN NN/VBD|VBN|JJ|NNP NN/VBD|VBN|NNP
NN/VBD|VBP|VB|NN NN/VBD|VBP|VB|VBN|NN NNP/VBD|VBN|NN NNPS/VBD|VBN WDT/VBD|VBP|VB|VBN|NN""",
            3: """
-RRB-/VBD|VBN CC/VBD|VBP|VB|VBN|NN NN/VBD|VBN|JJ NNP/VBD|VBN|JJ|NNP NNP/VBD|VBN|NNP NNS/VBD|VBN|JJ
PRP/VBD|VBN|NN PRP/VBD|VBN|NN|JJ|RB RB/VBD|VBP|VB|VBN TO/VBD|VBP|VB|NN""",
            4: """NNP/VBD|VBP|VB|VBN NNS/VBD|VB|VBN|NN WP/VBD|VBN|JJ""",
            5: """
NNP/VBD|VBN NNP/VBD|VBN|JJ NNP/VBD|VBP|VB|VBN|NN PRP/VBD|VBN RB/VBD|VBP|VB|VBN|NN WP/VBD|VBN""",
            6: """PRP/VBD|VBN|JJ""",
        },
        "VBG": {
            -6: """JJ/VBG|NN""",
            -5: """JJ/VBG|NN|JJ""",
            -4: """CD/VBG|NN PRP$/VBG|NN""",
            -3: """JJ/VBG|NN|NNP JJR/VBG|NN JJS/VBG|NN VB/VBG|NN|NNP VBG/VBG|NN|JJ""",
            -2: """
,/VBG|NN|JJ|NNP DT/VBG|JJ NN/VBG|NN NNP/VBG|NN POS/VBG|NN|JJ VBN/VBG|NN|JJ|NNP ^/VBG|NN|JJ|NNP""",
            -1: """
,/VBG|NN|NNP NN/VBG|NN|JJ NNP/VBG|NN|JJ POS/VBG|JJ PRP$/VBG|NN|JJ RBS/VBG|NN|JJ TO/VBG|NN|NNP VBD/VBG|JJ
VBD/VBG|NN|NNP VBG/VBG|NN VBZ/VBG|NN|NNP""",
            1: """
:/VBG|NN|JJ|NNP CC/VBG|JJ IN/VBG|NNP NNPS/VBG|NN NNS/VBG|JJ RB/VBG|NN|JJ|NNP VBD/VBG|NN|JJ ^/VBG|JJ|NNP""",
            2: """
"/VBG|NN IN/VBG|NN IN/VBG|NN|JJ|NNP IN/VBG|NN|NNP NNS/VBG|NN NNS/VBG|NN|JJ|NNP RB/VBG|NN|JJ TO/VBG|NN|JJ
VB/VBG|NN VB/VBG|NN|JJ|NNP VBP/VBG|JJ ^/VBG|NN|NNP""",
            3: """
CC/VBG|NN|NNP IN/VBG|NN|JJ NNS/VBG|NN|JJ PRP/VBG|NN PRP/VBG|NN|JJ PRP/VBG|NN|NNP VB/VBG|NN|JJ VBP/VBG|NN
VBZ/VBG|JJ VBZ/VBG|NN""",
            4: """,/VBG|NN RB/VBG|NN VBD/VBG|NN""",
            5: """NNS/VBG|NN|NNP RB/VBG|NN|NNP""",
        },
        "VBN": {
            -5: """NNP/VBD|VBN PRP/VBD|VBN WP/VBD|VBN""",
            -4: """NNP/VBD|VBN|JJ|NNP""",
            -3: """
-RRB-/VBD|VBN JJ/VBD|VB|VBN|NN NNP/VBD|VBN|JJ NNP/VBD|VBN|NN NNP/VBD|VBN|NNP RBR/VBD|VBN|JJ
VBZ/VBP|VB|VBN|NN|JJ""",
            -2: """
,/VBP|VB|VBN|NN|JJ CC/VBD|VBP|VB|VBN DT/VBD|VBN|NN|JJ|RB DT/VBD|VBP|VB|VBN|NN DT/VBN|JJ DT/VBN|NN|JJ|RB
DT/VBP|VB|VBN|NN DT/VBP|VB|VBN|NN|JJ JJ/VBD|VBN|NN JJ/VBD|VBN|NN|JJ JJ/VBP|VB|VBN|NN NN/VBD|VBN
NN/VBP|VB|VBN NNP/VBD|VBP|VB|VBN NNP/VBD|VBP|VB|VBN|NN NNP/VBD|VB|VBN|NN NNPS/VBD|VBN PRP/VBD|VBN|JJ
PRP/VBP|VB|VBN|NN RB/VBD|VBN|NN|JJ TO/VBD|VBP|VB|VBN VB/VBD|VBN|JJ|NNP VBD/VBD|VBN|JJ|NNP VBG/VBN|JJ
VBZ/VBD|VBN|JJ|NNP WP/VBD|VBN|JJ WRB/VBD|VBN|JJ""",
            -1: """
,/VBD|VBP|VB|VBN -RRB-/VBD|VBN|JJ CC/VBP|VB|VBN IN/VBD|VBN|NNP IN/VBP|VB|VBN|NN IN/VBP|VB|VBN|NN|JJ
JJ/VBD|VBP|VB|VBN|NN JJ/VBP|VB|VBN|NN|JJ JJR/VBD|VBP|VB|VBN|NN MD/VBD|VBP|VB|VBN|NN NNP/VBP|VB|VBN
NNP/VBP|VB|VBN|NN|JJ|NNP NNPS/VBD|VBN|JJ NNPS/VBD|VBN|NNP NNS/VBD|VBN NNS/VBP|VB|VBN|NNP
POS/VBD|VB|VBN|NN PRP/VBD|VBN|NN PRP/VBD|VBN|NN|JJ|RB RB/VBD|VBP|VB|VBN RB/VBD|VB|VBN TO/VBP|VB|VBN
VBN/VBN|JJ VBP/VBD|VBN|JJ|NNP ^/VBD|VBN|NN|JJ|NNP ^/VBP|VB|VBN|NN|JJ|NNP""",
            1: """
"/VBD|VBN|NNP ,/VBD|VB|VBN :/VBD|VBN|JJ NN/VBD|VBN|NNP NN/VBD|VBP|VB|VBN NN/VBD|VBP|VB|VBN|NN
NN/VBD|VB|VBN|NN NN/VBP|VB|VBN|NN NNS/VBD|VBN|NN|JJ|RB RB/VBD|VB|VBN|NN TO/VBD|VBN|JJ VB/VBD|VBN|JJ
VB/VBD|VBP|VB|VBN|NN VBG/VBD|VBN|JJ VBG/VBD|VBN|NNP VBP/VBD|VB|VBN|NN VBZ/VBN|JJ ^/VBN|NNP""",
            2: """
,/VBD|VBN|JJ|NNP :/VBD|VBN CC/VBD|VBN|JJ CC/VBD|VBP|VB|VBN|NN NNS/VBD|VBP|VB|VBN|NN NNS/VBN|JJ
RB/VBD|VBN|NNP RP/VBD|VBN|JJ TO/VBP|VB|VBN|JJ VB/VBD|VBN|NN|JJ|RB VBD/VBD|VBP|VB|VBN VBD/VBD|VB|VBN|NN
VBN/VBD|VBN VBN/VBD|VBN|JJ VBP/VBD|VBN VBP/VBN|JJ VBZ/VBP|VB|VBN""",
            3: """
,/VBD|VBP|VB|VBN|NN CC/VBD|VBN|JJ|NNP DT/VBD|VBN|JJ|NNP IN/VBD|VBN JJS/VBD|VBN|JJ NN/VBD|VBN|NN|JJ|RB
PRP$/VBD|VBN PRP/VBD|VBN|JJ|NNP RB/VBD|VBN|NN RB/VBD|VBN|NN|JJ|RB RB/VBP|VB|VBN|NN TO/VBD|VBN
VBD/VBD|VBN VBD/VBD|VBN|JJ VBD/VBP|VB|VBN|NN|JJ VBZ/VBD|VBN VBZ/VBD|VBN|NNP WRB/VBD|VBN""",
            4: """IN/VBD|VBN|JJ NNS/VBD|VBP|VB|VBN RB/VBD|VBP|VB|VBN|NN RBS/VBD|VBN VB/VBD|VBN""",
            5: """VBP/VBP|VB|VBN""",
        },
        "VBP": {
            -6: """VB/VBP|VB""",
            -5: """TO/VBP|VB""",
            -4: """DT/VBP|VB|JJ VBG/VBP|VB|NN""",
            -3: """
,/VBP|VB|NN|NNP -LRB-/VBP|VB CC/VBP|VB IN/VBP|VB|NN JJS/VBP|VB|NN MD/VBP|VB POS/VBP|VB|NN PRP$/VBP|VB|NN
PRP$/VBP|VB|NN|NNP RB/VBD|VBP|VB|VBN|NN RB/VBP|VB|JJ|NNP RBR/VBP|VB RP/VBP|VB|NN VBG/VBP|VB|NN|JJ
VBN/VBP|VB|NN|JJ|NNP VBP/VBP|VB|NN ^/VBP|VB|NNP ^/VBP|VB|NN|NNP""",
            -2: """
"/VBP|VB|NN|JJ :/VBP|VB CD/VBP|VB|NN DT/VBP|VB|NN|NNP DT/VBP|VB|NN|RB IN/VBP|VB|JJ IN/VBP|VB|NN|NNP
JJ/VBP|VB|NN|JJ NN/VBP|VB|NN|JJ|NNP NN/VBP|VB|NN|NNP NN/VBP|VB|NN|RB NNP/VBD|VBP|VB|VBN|NN
NNP/VBP|VB|NN|JJ|NNP NNS/IN|VBP|VB|JJ RB/MD|VBP|VB|NN TO/VBP|VB|NN TO/VBP|VB|NNP UH/VBP|VB VB/VBP|VB|NN
VBP/VBP|VB|JJ""",
            -1: """
"/VBP|VB|NN|JJ|NNP "/VBP|VB|NN|NNP ,/VBP|VB|NN|JJ -LRB-/VBP|VB|NN|JJ -LRB-/VBP|VB|NN|JJ|NNP :/VBP|VB|NN
:/VBP|VB|NN|JJ CC/VBD|VBP|VB|VBN|NN CC/VBP|VB|NN CC/VBP|VB|NN|JJ|NNP CC/VBP|VB|VBN CC/VBP|VB|VBN|NN|JJ
CD/VBP|VB|NN|NNP DT/MD|VBP|VB|NN IN/MD|VBP|VB|NN IN/NNP|VBP|VB|NN IN/VBP|VB|NN|JJ IN/VBP|VB|NN|JJ|JJR
IN/VBP|VB|VBN|NN JJ/VBD|VBP|VB|VBN|NN JJ/VBP|VB|NN JJ/VBP|VB|NN|RB JJR/VBP|VB|NN JJR/VBP|VB|NN|NNP
MD/MD|VBP|VB|NN MD/VBP|VB|NN NN/IN|VBP|VB|JJ NN/VBD|VBP|VB|NN|JJ NN/VBD|VBP|VB|VBN NN/VBP|VB|NN
NN/VBP|VB|NN|JJ|RB NNP/VBP|VB|NN|JJ|JJR NNP/VBP|VB|NN|JJ|JJR|NNP NNP/VBP|VB|NN|JJ|RB
NNP/VBP|VB|NN|JJ|RB|NNP NNP/VBP|VB|NN|RB PRP$/VBP|VB|JJ PRP/VBP|VB|JJ|NNP PRP/VBP|VB|NN|JJ|NNP
PRP/VBP|VB|NN|JJ|RB RB/VBP|VB|NN|JJR SYM/VBP|VB|NN|NNP TO/VBP|VB|VBN UH/VBP|VB|NN VB/IN|VBP|VB|JJ
VBD/VBP|VB|JJ VBD/VBP|VB|NN|JJ VBG/IN|VBP|VB|JJ VBG/IN|VBP|VB|NN VBN/VBP|VB|NN WDT/VBP|VB|NN|JJ
WP$/VBP|VB|NN""",
            1: """
,/VBP|VB|NNP ,/VBP|VB|NN|JJ|NNP DT/VBD|VBP|VB|VBN|NN NN/MD|VBP|VB|NN NN/VBP|VB NN/VBP|VB|JJ
NN/VBP|VB|JJ|RB NNPS/VBP|VB NNS/VBD|VBP|VB|VBN NNS/VBD|VBP|VB|VBN|NN NNS/VBP|VB|NN|JJ|NNP PRP/VBP|VB|JJ
PRP/VBP|VB|JJ|RB PRP/VBP|VB|VBN|NN RB/VBP|VB|NN|JJ|RB RB/VBP|VB|VBN|NN SYM/VBP|VB|NN|JJ VBZ/VBP|VB|VBN""",
            2: """
,/VBD|VBP|VB|VBN ,/VBP|VB|NN ,/VBP|VB|VBN|NN|JJ -RRB-/VBP|VB CC/VBD|VBP|VB|VBN NN/VBP|VB|VBN
NNP/VBP|VB|JJ NNPS/VBP|VB|NN|NNP NNS/VBP|VB NNS/VBP|VB|JJ NNS/VBP|VB|VBN|NNP PRP/IN|VBP|VB|JJ
PRP/VBP|VB|NN|NNP RB/VBP|VB|NN|JJ VBZ/VBP|VB|NN|JJ VBZ/VBP|VB|NN|NNP ^/VBP|VB|NN|JJ|NNP""",
            3: """
NNP/VBP|VB|VBN NNS/MD|VBP|VB|NN PRP/VBD|VBP|VB|VBN|NN RB/VBP|VB|NN|NNP WDT/VBP|VB WP/VBP|VB""",
            4: """-LRB-/VBP|VB|NN NNS/VBP|VB|NNP NNS/VBP|VB|NN|JJ|RB NNS/VBP|VB|NN|RB VBZ/VBP|VB|NN""",
            5: """RB/VBP|VB|NN WDT/VBP|VB|NN WP/VBP|VB|NN""",
            6: """NNPS/VBP|VB|NN NNS/VBP|VB|NN PRP/VBP|VB|NN""",
            7: """NNS/VBP|VB|NN|JJ""",
            8: """NNS/VBP|VB|NN|NNP""",
        },
        "VBZ": {
            -4: """IN/VBZ|NNS IN/VBZ|NNS|NNP PRP$/VBZ|NNS VBG/VBZ|NNS""",
            -3: """
"/VBZ|NNS|NNP :/VBZ|NNS CD/VBZ|NNS NNP/PRP|POS|VBZ NNS/PRP|POS|VBZ VBD/VBZ|NNS VBN/VBZ|NNS WRB/VBZ|NNS""",
            -2: """
CD/PRP|POS|VBZ JJ/VBZ|NNS POS/VBZ|NNS VB/PRP|POS|VBZ VB/VBZ|NNS VBP/VBZ|NNS|NNP ^/VBZ|NNS|NNP""",
            -1: """
CD/VBZ|NNS|NNP DT/VBZ|NNS DT/VBZ|NN|NNS JJ/VBZ|NNS|RB NN/PRP|POS|VBZ PRP$/VBZ|NNS|NNP PRP$/VBZ|NN|NNS
TO/VBZ|NNS VBG/VBZ|NNS|NNP VBN/VBZ|NNS|NNP""",
            1: """
"/POS|VBZ|NN|NNS|NNP ,/VBZ|NNS CC/VBZ|NNS|NNP NNP/POS|VBZ|NN|NNS|NNP WDT/PRP|POS|VBZ WP/VBZ|NNS|NNP""",
            2: """-RRB-/VBZ|NNS DT/PRP|POS|VBZ NN/VBZ|NNS PRP/PRP|POS|VBZ""",
            3: """NN/VBZ|NNS|RB NNP/VBZ|NNP NNS/VBZ|NNS NNS/VBZ|NNS|NNP WDT/VBZ|NNS WP/PRP|POS|VBZ""",
            4: """EX/PRP|POS|VBZ NN/VBZ|NNS|NNP NNP/VBZ|NNS NNP/VBZ|NNS|NNP NNP/VBZ|NNS|RB NNPS/VBZ|NNS""",
            5: """WP/VBZ|NNS""",
            6: """PRP/VBZ|NNS RB/VBZ|NNS RB/VBZ|NNS|NNP""",
            7: """PRP/VBZ|NNS|NNP""",
        },
        "WDT": {
            -5: """CC/IN|DT|WDT IN/IN|DT|WDT""",
            -4: """VBD/IN|DT|WDT VBP/IN|DT|WDT WRB/IN|DT|WDT""",
            -3: """VB/IN|DT|WDT VBN/IN|DT|WDT ^/IN|DT|WDT""",
            -2: """RP/IN|DT|WDT TO/IN|DT|WDT VBG/IN|DT|WDT WP/IN|DT|WDT""",
            -1: """:/IN|DT|WDT JJ/IN|DT|WDT MD/IN|DT|WDT RB/IN|DT|WDT""",
            1: """PDT/IN|DT|WDT RP/WDT|WP""",
            2: """"/IN|DT|WDT -RRB-/IN|DT|WDT DT/IN|DT|WDT NNPS/IN|DT|WDT""",
            3: """NNP/IN|DT|WDT""",
            6: """CD/IN|DT|WDT NN/IN|DT|WDT""",
            8: """NNS/IN|DT|WDT""",
        },
        "WP": {
            -1: """RP/WDT|WP""",
        },
    },
    "tags": {
        "CC": {
            -5: """^/,""",
            -4: """NNS/,""",
            -3: """CD/NNS IN/DT NN/CC NN/TO NNP/IN PRP/VBD VBP/VBG VBZ/NN WDT/VBD""",
            -2: """
,/NN ,/WRB CD/NN DT/NN IN/PRP MD/VB NN/IN NN/NN NNP/: NNP/TO NNS/: RB/IN VBD/IN VBD/VBG VBG/PRP VBP/IN
WP/VBZ ^/CC""",
            -1: """
,/, ,/DT ,/VBG -RRB-/VBP :/" :/IN CC/NNP IN/: JJ/: JJ/IN NN/" NN/DT NN/VBG NNP/, NNP/NNP NNPS/, NNPS/MD
NNPS/VBP NNS/VBP PRP/VBZ RB/JJ RP/, TO/DT VBD/, VBD/DT VBD/JJ VBD/NN VBN/DT VBN/NN VBP/RB WDT/VBP
WDT/VBZ ^/NN ^/RB""",
            1: """
"/JJ "/NNP "/PRP ,/" ,/CC ,/VBP ./" CC/VBZ CD/JJ DT/JJ DT/VBZ JJ/NN JJ/TO NNS/-RRB- NNS/NNP NNS/NNS
NNS/VBD NNS/VBZ PRP$/NN PRP/JJ PRP/MD RB/NNP RP/IN TO/RB VB/: VB/DT VB/IN VBD/" VBG/, VBG/TO VBN/IN
VBP/PRP VBP/VBN VBZ/DT WP/VBP ^/DT ^/TO""",
            2: """
,/WP :/DT CC/DT IN/IN IN/NNS IN/VBG NN/, NN/VBD NNP/DT NNP/SYM NNP/VBZ PRP/VBP RB/VB VB/RP VBG/: ^/" """,
            3: """,/IN CD/, DT/NNS IN/JJ NN/: NNS/IN TO/VB VB/NN VB/NNP WP/VBD""",
            4: """NNP/VBP ^/^""",
            5: """DT/, VBN/TO""",
            7: """RB/,""",
        },
        "CD": {
            -4: """DT/CD DT/NN RB/VBD""",
            -3: """,/IN ,/VBD NNP/NNP NNS/IN PRP/IN PRP/VBP RP/DT VBZ/TO""",
            -2: """
,/" -LRB-/DT :/DT CC/JJ DT/, JJ/TO MD/VB NN/VBP NNP/CC NNP/CD NNP/JJ NNP/NNPS NNS/CC RB/JJ VB/CC VBD/TO
VBG/IN VBG/WRB VBP/DT VBZ/JJ ^/PRP$ ^/WP""",
            -1: """
"/DT "/WDT ,/VBZ ,/WP CD/-RRB- CD/DT DT/VBN DT/VBZ IN/" IN/: IN/CD IN/NNP IN/VBG IN/WRB JJ/, JJ/NN NN/,
NN/: NN/NNP NN/NNS NN/VBZ NNP/IN NNP/POS NNS/: NNS/VBP POS/CD POS/NN PRP$/CD RB/, RB/: RB/TO TO/JJ
TO/PRP$ VB/: VB/JJ VBD/IN VBD/NNP VBG/: VBP/IN VBZ/WRB ^/^""",
            1: """
"/IN "/VBD $/CD ,/CC ,/JJ ,/VB :/VBZ CC/IN CC/VBD CD/NN CD/TO DT/NNP IN/PRP JJ/CC JJ/IN JJR/IN NN/CC
NNP/TO NNP/VBZ NNPS/IN NNS/, POS/NNP RB/VBN RP/IN RP/TO TO/VB VB/DT VB/NN VB/TO VBD/JJ VBD/PRP$ VBZ/DT
VBZ/RB WRB/DT ^/: ^/CC ^/DT""",
            2: """
CC/PRP$ CC/VBG DT/$ DT/JJ IN/DT IN/IN NN/VBG NNP/SYM NNS/DT NNS/VBG PRP$/JJ RB/RB TO/DT VBN/DT VBP/VBG
^/" """,
            3: """,/RB CC/NNP CD/, PRP/VBZ RBS/JJ VBN/IN""",
            4: """CC/DT DT/RB NN/IN NN/POS PRP/VBD VBZ/PRP$ ^/IN""",
            5: """VBD/DT""",
        },
        "DT": {
            -7: """,/VBG""",
            -6: """DT/NNS VB/NNP""",
            -5: """CD/VBZ NNP/VBZ NNS/VBP VBD/,""",
            -4: """,/IN ,/VBZ DT/NN DT/VBP NN/" NN/VBZ""",
            -3: """
,/VB :/RB :/VBG CC/VB CD/NN IN/JJ JJ/: JJ/NN NN/NN NN/POS NNP/, NNS/" NNS/: NNS/RB RB/, RB/NNS VB/"
VB/VBZ VBD/" VBN/NN VBP/NN VBZ/WRB WP/VBD ^/PRP""",
            -2: """
"/: "/NNS "/VB ,/DT ,/WP :/VBZ DT/, NN/RB NN/VB NNP/" NNP/WRB NNS/CC NNS/VBZ PRP$/NN PRP/MD RB/: RB/VBD
RB/VBZ VBG/IN VBG/NN VBG/RP VBN/TO VBN/VBN VBN/VBZ VBP/VBN VBZ/" VBZ/JJ VBZ/NN VBZ/VB""",
            -1: """
"/RB "/VBD "/VBG ,/NNS ,/PRP ,/VBD :/CC :/CD :/IN CC/CD CC/NNP CC/NNS CC/VBP CD/CC CD/JJ CD/VBP DT/:
DT/IN DT/JJ DT/JJR DT/RB DT/RBR DT/VBG IN/IN IN/NN IN/NNP IN/PRP IN/VB JJ/-LRB- JJ/JJ JJ/NNP JJ/NNPS
JJ/RB JJ/TO JJ/VBD JJ/VBP JJS/NN NN/, NN/-LRB- NN/: NN/CC NN/PRP NN/VBD NN/VBN NNP/-RRB- NNP/CC NNP/NN
NNP/NNS NNP/SYM NNP/VB NNPS/" NNPS/MD NNPS/NNP NNPS/VBZ NNS/-RRB- NNS/DT NNS/MD NNS/NN PRP/IN PRP/VBZ
RB/-RRB- RB/DT RB/JJ RB/RBR RB/VBP RP/IN TO/NNS TO/PRP VB/, VB/VBN VBD/DT VBD/NNS VBD/VBD VBG/DT VBG/NNP
VBG/PRP VBG/RB VBG/TO VBN/NNS VBN/RB VBN/VBP VBP/NNP VBP/PRP VBP/VB VBZ/IN VBZ/NNS VBZ/VBG WDT/MD WRB/JJ
^/IN ^/NNP""",
            1: """
"/IN "/NN ,/, ,/MD ,/NNP ,/VBN ,/WDT -RRB-/, -RRB-/VBP :/VBD CC/, CC/NN CC/RB CC/VBD CD/, CD/IN CD/VBG
DT/CC DT/NNP EX/RB IN/" IN/DT IN/RB JJ/CC JJ/IN NN/IN NN/SYM NN/VBG NN/WRB NNP/NNP NNP/VBN NNPS/VBD
NNPS/VBG NNPS/VBP NNS/, NNS/VBG PRP$/NNS PRP/" PRP/: PRP/JJ PRP/VB RB/IN RB/PRP RB/RB RB/VBN RP/, TO/NNP
TO/VBG VB/CC VB/PRP VB/TO VB/WP VBD/JJ VBD/RB VBD/VB VBG/VBD VBG/VBN VBN/" VBP/" VBP/, VBP/: VBP/DT
VBP/VBZ ^/, ^/-LRB- ^/JJ ^/VB ^/VBD""",
            2: """
,/CC ,/JJ ,/NN ,/WRB CC/DT CC/VBZ IN/CD IN/WRB JJ/, JJ/VBZ NNP/: NNP/TO PRP/, PRP/NN PRP/VBD PRP/VBN
RB/TO VB/NN VB/NNS VB/RP VB/VBG VB/WRB VBD/IN VBD/PRP VBN/RP VBP/IN VBP/RP VBP/VBG VBZ/DT WDT/VBP ^/DT
^/RB""",
            3: """
,/RB CC/IN DT/VBZ IN/: JJ/NNS JJR/IN NN/NNS NN/TO NNP/IN NNP/VBD NNP/VBP NNPS/, RB/NN TO/NN VBD/:
VBD/VBG VBZ/PRP WP/VBP WP/VBZ ^/NN ^/^""",
            4: """CC/VBG CD/NNS DT/VBD EX/VBZ PRP/RB RB/VB VBP/JJ WDT/VBZ""",
            5: """,/" VBD/NNP ^/CC""",
            6: """MD/VB NNS/IN TO/VB""",
            7: """PRP/VBP ^/" ^/VBZ""",
            8: """VB/IN""",
        },
        "EX": {
            -4: """JJ/NN RB/RB""",
            -3: """:/IN RB/VBZ""",
            -2: """NNS/IN PRP/VBZ RB/CC VBD/VBN VBG/DT VBP/RB WP/VBP""",
            -1: """
"/RB CD/NNPS CD/NNS DT/JJ DT/NN IN/IN IN/RB IN/VBG JJ/VBG MD/VB NNS/VBD PRP$/NN TO/VB VB/VBN VBD/PRP
VBD/RB VBG/IN VBN/VBN VBP/NN""",
            1: """
"/VBZ ,/CC ,/IN ,/RB CC/VBZ DT/NNS IN/PRP JJ/CC NN/NN NNP/, NNP/: NNPS/IN NNS/CC VB/IN VBD/" VBP/JJ
VBZ/" VBZ/VBN WP/VBZ ^/CC""",
            2: """NNP/VBD PRP/VB ^/IN ^/RB ^/VBZ""",
            3: """IN/NN VBZ/IN ^/VBD""",
            4: """NN/,""",
        },
        "FW": {
            -4: """IN/NNP""",
            -2: """CC/NNP CD/, DT/NN NN/JJ NNP/, NNP/NN PRP/-LRB- TO/VB VBD/NNP""",
            -1: """
"/JJ "/NNP ,/NN :/NNP CC/DT IN/" IN/JJ JJ/NN NNP/. NNP/JJ NNP/NNP NNS/NNP PRP/VBD UH/, VBD/DT VBD/TO
VBN/, VBZ/DT VBZ/NNP ^/^""",
            1: """
,/IN -LRB-/NN -LRB-/NNP DT/JJ JJ/CC NN/NNP NNP/DT NNP/NNPS NNP/POS NNS/-LRB- VB/NN VBZ/NN ^/NNP""",
            2: """JJ/, JJ/NNP NN/-LRB- NN/CC NNS/, PRP$/NN VB/NNP""",
            3: """IN/VBG NN/, RP/DT""",
            5: """IN/DT""",
        },
        "IN": {
            -7: """CC/RB""",
            -6: """DT/VBZ ^/VB""",
            -5: """DT/JJ NNPS/NN PRP/RB VBP/RP ^/IN""",
            -4: """,/WRB CC/IN CC/VBG IN/CD MD/, NN/" NNP/VBP NNPS/IN UH/, ^/RB ^/VBZ""",
            -3: """
:/NN CC/NN CC/VBN CC/VBZ CD/TO DT/JJS EX/VBP IN/NN JJ/IN NN/IN NN/PRP NNP/: NNP/POS NNP/VBG NNS/CC RB/CD
RB/VBP TO/RB VB/, VBG/VBD VBP/" ^/JJ""",
            -2: """
"/IN "/PRP ,/NNP ,/VBP -RRB-/, -RRB-/IN :/DT CC/DT CC/NNS CD/, DT/IN DT/NNP DT/NNS DT/VBG IN/NNS IN/VBG
IN/VBN JJ/CD JJ/VBG JJS/NNS NN/, NN/NNS NN/SYM NN/VBD NN/VBN NNP/" NNP/CD NNP/DT NNP/TO NNPS/VBD
NNPS/VBP PRP$/NNP PRP/VB RB/DT RB/VB RB/VBN RP/IN RP/RB RP/TO RP/VBG TO/CD VB/" VB/DT VB/RB VB/RP VBD/RB
VBD/VBG VBP/VBG VBP/VBZ WDT/VBD WP/VBD ^/CC ^/NN""",
            -1: """
"/PRP$ "/RB "/VBN ,/DT ,/JJ ,/NNS -RRB-/NNS ./" CC/JJ CC/VBD CC/VBP DT/CC DT/DT DT/NNPS DT/RB IN/: IN/DT
IN/JJS IN/RB JJ/" JJ/, JJ/VBZ JJR/IN MD/VB NNP/-RRB- NNP/JJ NNP/PRP NNP/VB NNP/VBN NNPS/" NNPS/POS
NNPS/RB NNPS/VBG NNS/, NNS/-LRB- NNS/MD NNS/NNP NNS/TO NNS/VBZ NNS/WDT PRP/, PRP/MD PRP/NNS PRP/RP
PRP/TO RB/, RB/-RRB- RB/PRP RB/TO RB/VBG RP/CC SYM/CD SYM/NNP TO/JJ TO/NN TO/NNS TO/VB TO/VBN VB/: VB/CC
VB/CD VB/IN VB/PRP$ VB/WRB VBD/: VBD/VB VBD/VBN VBG/PRP VBN/PRP$ VBP/DT VBP/IN VBP/NNP VBP/PRP VBZ/CD
VBZ/RP VBZ/VBG WDT/MD WP/VBP WP/VBZ ^/, ^/NNP ^/VBD""",
            1: """
"/CC "/NN "/VBG $/CD ,/, ,/PRP ,/RB ,/VB ,/VBN -RRB-/VBD -RRB-/VBP :/NNP :/NNS :/VB CC/NNP CC/RBR CD/CC
CD/JJ CD/NNPS CD/VBN CD/VBP DT/: DT/MD DT/NN DT/RBR IN/CC IN/PRP IN/VBD IN/VBZ JJ/-RRB- JJ/JJ JJ/NN
JJ/NNS JJ/VBP JJR/NNS NN/NN NN/POS NN/TO NN/VB NN/VBP NN/VBZ NNP/-LRB- NNP/CC NNP/NN NNP/NNPS NNP/RB
NNP/SYM NNP/VBZ NNPS/CC NNPS/NNP NNS/IN NNS/JJ NNS/NNS NNS/POS NNS/VBN NNS/VBP POS/NNS PRP/NN PRP/VBG
RB/NN RB/RBR RB/VBD TO/NNP TO/VBG VB/NNS VB/VBN VBD/" VBD/DT VBG/NNP VBG/VBG VBG/VBN VBN/" VBN/DT VBN/IN
VBN/JJ VBN/NN VBN/RP VBN/VBZ VBP/: VBP/NNS VBP/RB VBZ/IN VBZ/RB VBZ/RBS VBZ/VB VBZ/VBN WDT/VBP ^/CD
^/NNS ^/^""",
            2: """
"/NNS "/VBD ,/CC ,/IN ,/VBZ :/" CC/CD CC/NNPS CD/CD CD/IN CD/NNS DT/, DT/JJR EX/VBZ IN/JJ IN/NNP IN/VB
JJ/NNPS JJ/RB NN/: NN/CC NNP/NNS NNS/VBG POS/NNP PRP$/NN PRP/VBP RB/: RB/NNS RB/RB RB/VBZ SYM/NN VB/JJ
VB/NN VB/NNP VBG/, VBG/NNS VBN/RB VBP/, VBP/VB WRB/JJ ^/JJR ^/PRP""",
            3: """
,/VBD :/CD :/RB JJ/TO NNP/VBD RP/, VB/VBZ VBD/, VBD/NN VBG/IN VBG/RB VBG/RP VBN/NNP VBN/PRP VBP/JJ
VBZ/JJ VBZ/PRP VBZ/WRB""",
            4: """
,/" :/VBG CD/RB IN/, JJR/NN NNP/, NNS/VBD POS/NN PRP/VBZ RB/IN RB/JJ VBD/NNP VBD/NNS VBD/PRP VBD/RP
VBN/VBN WDT/VBZ""",
            5: """,/VBG :/IN CD/VBZ JJ/: JJ/NNP NN/NNP TO/PRP VBN/VBG VBP/NN VBZ/NN""",
            6: """NNS/" NNS/RB""",
        },
        "JJ": {
            -6: """-RRB-/CC NNP/NNP NNP/SYM""",
            -5: """CC/VBG NNP/NN NNP/RB""",
            -4: """,/WDT JJ/NNP NNP/-LRB- NNP/NNS NNP/VBP NNPS/CC NNS/RB PRP$/NNP PRP/" VB/NNS ^/NNP ^/VBG""",
            -3: """
"/JJ "/PRP ,/NNP ./, :/PRP$ CC/NN CC/NNS CC/VBP CD/: DT/$ DT/NNS EX/VBZ IN/VBZ JJ/" JJ/NN JJ/WRB JJR/,
JJR/NNP NN/" NN/-LRB- NNPS/TO NNS/NN POS/NN POS/NNP PRP$/NNS PRP/JJ TO/" TO/NNP TO/VBN VB/CD VBD/NN
VBG/NNP VBG/NNS VBG/VBZ VBN/PRP$ VBZ/NNP ^/CD""",
            -2: """
"/NN "/NNP "/UH $/CD ,/" ,/CC ,/JJ ,/MD ,/PRP -RRB-/DT ./" :/JJ CC/PRP CC/VBZ CD/, CD/NNP CD/RB CD/VBZ
DT/NNP DT/VBG JJ/NNPS JJ/VBG NN/NN NNP/" NNP/JJ NNP/PRP$ NNPS/, NNPS/DT NNPS/IN NNS/CC POS/RB POS/VBG
PRP/VB RB/MD RBR/IN SYM/" TO/VBG UH/, VB/: VB/CC VB/RBR VB/RP VBD/NNP VBN/NNP VBP/PRP VBP/VB WRB/DT
^/WRB""",
            -1: """
"/TO "/VBP "/WDT "/WP ,/IN ,/JJR ,/RB -LRB-/DT -RRB-/VBD ./: :/" :/CD :/IN :/VBD CC/CD CC/JJR CC/NNP
CC/NNPS CC/TO CC/VB CC/VBD CD/CD CD/DT CD/NNPS CD/TO CD/VBD DT/CD DT/PRP DT/RBR DT/VBN DT/VBZ IN/" IN/CC
IN/NNP IN/NNPS IN/NNS JJ/: JJ/JJS JJ/NNS JJ/TO JJ/VBN JJ/VBP JJR/IN JJS/JJ JJS/NNS NN/, NN/NNP NN/NNS
NN/SYM NN/TO NN/VBP NN/VBZ NN/WP NNP/-RRB- NNP/CC NNP/CD NNP/PRP NNP/TO NNP/VB NNP/VBZ NNPS/" NNS/,
NNS/JJ NNS/MD NNS/NNS NNS/RBR NNS/WRB PRP$/NN PRP$/RBS PRP/, PRP/IN PRP/MD PRP/NN PRP/RP PRP/VBG RB/:
RB/PRP RB/RBR RB/TO RBR/PRP RP/CC SYM/CD SYM/NN SYM/NNP TO/IN VB/IN VB/NN VB/VBN VBD/, VBD/PRP VBD/TO
VBD/VBD VBG/: VBG/CC VBG/RP VBG/VBN VBG/WRB VBN/" VBN/: VBN/IN VBN/JJR VBP/PRP$ VBP/RBR VBP/TO VBZ/JJR
VBZ/PRP$ VBZ/VBG WDT/MD WP$/NN WP/RB WP/VBP WRB/NNP WRB/PRP WRB/VBG ^/-LRB- ^/NNPS ^/VBZ""",
            1: """
"/: "/CC "/CD ,/CD ,/RBR ,/VBD ,/VBN ,/VBP ,/VBZ ,/WP$ -LRB-/NNP :/NNP :/RB :/VBG CD/" CD/JJ DT/JJ
DT/JJR DT/VBD DT/VBP EX/VBD IN/CD IN/JJS IN/PRP IN/RB IN/WRB JJ/RB JJS/IN MD/" MD/DT MD/PRP NN/: NN/CC
NN/JJR NN/MD NN/RB NN/VB NN/WDT NN/WRB NNP/. NNP/IN NNP/RBR NNPS/NN NNPS/VBG NNS/" NNS/-LRB- NNS/NNP
NNS/PRP NNS/VBG NNS/VBN NNS/VBZ NNS/WDT PDT/DT PDT/PRP$ POS/" POS/DT POS/RBS PRP$/" PRP$/JJ PRP/RB
PRP/VBZ RB/" RB/DT RB/IN RB/JJR RB/NNP RB/NNS RB/PRP$ RB/VBG RB/WDT RBS/JJ RP/, RP/IN RP/RB RP/VBG TO/RB
VB/JJ VB/NNP VB/VBZ VBD/JJ VBD/JJR VBD/NNS VBD/RP VBG/DT VBG/JJ VBG/TO VBN/DT VBN/NNS VBN/PRP VBN/VBN
VBP/CC VBP/CD VBP/DT VBP/JJ VBP/JJR VBP/NNS VBP/VBZ VBP/WRB VBZ/" VBZ/IN VBZ/RP VBZ/WRB WDT/NN WDT/VBZ
^/CC ^/JJR ^/PRP$ ^/TO ^/VB ^/VBN""",
            2: """
"/" "/VB "/VBD ,/EX ,/VBG ,/WRB -LRB-/" -LRB-/JJ :/DT :/NNS :/VB CC/DT CC/RB CC/RBR CD/CC CD/NN DT/NNPS
DT/RBS EX/VBP IN/IN IN/PRP$ IN/VBD IN/VBG JJ/-RRB- JJ/IN JJ/JJ MD/VB NN/DT NN/RBR NN/VBD NN/VBN NN/WP$
NNP/DT NNP/NNPS NNP/POS NNP/VBD NNP/VBG NNP/VBN NNPS/NNP NNPS/POS NNPS/VBD NNPS/VBZ NNS/TO NNS/VBD
PRP/RBR PRP/VBN RB/JJS RB/VBN RB/VBP RB/VBZ TO/DT TO/JJ TO/NN TO/NNS VB/, VB/DT VB/PRP VB/PRP$ VB/VBG
VBD/CD VBD/IN VBD/NNPS VBG/CD VBG/IN VBG/PRP VBG/PRP$ VBG/RB VBG/VBG VBN/NN VBN/RP VBN/VBD VBN/VBZ
VBP/NNP VBZ/CD VBZ/DT VBZ/NNS WDT/DT WDT/VBP WP$/JJ WP/VBD WRB/JJ ^/RB ^/WP""",
            3: """
"/DT ,/DT :/CC DT/IN IN/, IN/DT IN/JJ JJ/CD JJ/VBZ NN/IN NN/PRP NNPS/VBP NNS/IN POS/CD PRP$/CD RB/CD
RB/JJ RB/RB TO/VB VB/WRB VBD/" VBD/DT VBD/RBR VBG/NN VBN/CD VBN/RB VBP/IN VBP/VBG VBP/VBN VBZ/PRP VBZ/TO
VBZ/VBN WP/VBZ WRB/PRP$ ^/, ^/DT ^/NNS""",
            4: """
"/RB ,/PRP$ :/VBZ CC/" CC/JJ CC/PRP$ CD/NNS DT/" DT/, DT/-LRB- JJ/, NNS/VBP PRP$/VBN PRP/VBD RB/CC RB/VB
RB/VBD RP/PRP$ VB/" VBD/VB VBZ/RB""",
            5: """-RRB-/IN CD/IN DT/RB JJ/CC PRP/VBP RB/NN VB/RB VBD/RB VBN/TO VBP/RB VBZ/RBS""",
            6: """RB/WRB""",
        },
        "JJR": {
            -7: """JJ/NN""",
            -5: """NNP/NN PRP$/NN""",
            -4: """NN/NN PRP$/NNS VBN/VBN""",
            -3: """
"/VB ,/TO CD/, DT/DT IN/PRP MD/RB NNP/NNP NNPS/NN PRP/MD RB/IN VBP/JJ VBZ/PRP VBZ/VBG WDT/VBP ^/NNP""",
            -2: """
"/CC CC/CD CC/VBG DT/NNP DT/VBD IN/NN IN/VBG JJ/: JJ/JJ NN/DT NN/VBD NN/VBN NNP/IN NNP/NNPS NNP/NNS
NNP/VBG NNS/, NNS/JJ RB/RB RP/DT VB/NNS VBG/TO VBN/DT VBN/NN VBP/NNP WDT/NNS WP/VBD ^/VBG""",
            -1: """
"/NNP "/TO ,/" ,/WP -RRB-/, -RRB-/CC :/RB CC/IN CC/PRP$ CC/TO CD/JJ DT/NN DT/NNS DT/VBG EX/VBZ IN/JJ
IN/NNP IN/NNS IN/VBP JJ/CC JJ/CD JJ/IN NN/CC NN/MD NN/NNP NN/NNS NN/PRP NN/RB NN/TO NN/WDT NNP/-RRB-
NNP/VBD NNP/VBP NNPS/VBD NNS/MD NNS/NNP NNS/RB NNS/TO NNS/VBN NNS/VBP NNS/WDT PRP/: PRP/DT PRP/JJ PRP/RB
PRP/VBD PRP/VBP RB/DT RB/VBG RB/VBP RB/VBZ RBR/CC VB/" VB/, VB/NN VB/RP VBD/CD VBD/VBG VBD/VBN VBG/NN
VBN/JJ VBP/CD VBP/IN VBZ/JJ VBZ/NNS VBZ/TO WP/RB WRB/TO ^/NNS ^/PRP""",
            1: """
"/DT "/RB "/VBP ,/DT ,/VBD ,/VBZ -RRB-/RB -RRB-/VBP CC/VBP CD/CD DT/" DT/CD DT/RB DT/VBZ EX/VBD IN/IN
JJ/, JJ/TO JJ/VBP JJS/NN NN/: NN/VB NN/VBG NN/VBZ NNP/: NNP/SYM NNP/VBZ NNPS/VBZ NNS/CC NNS/VBD POS/NNS
POS/RB PRP/TO RB/: RB/CD RB/NNP RB/VBD RB/VBN RP/, TO/DT TO/JJ TO/NN VB/NNPS VB/RB VBD/IN VBD/NN VBD/PRP
VBD/RB VBD/RP VBD/VBD VBG/PRP VBG/VBG VBN/NNS VBN/RB VBN/RP VBN/VBD VBP/NNS VBP/PRP VBZ/DT VBZ/IN VBZ/NN
VBZ/RB WDT/VBD ^/CD ^/IN ^/NN ^/PRP$ ^/RB""",
            2: """
"/VBG ,/NN ,/RB CC/NN CC/RB CC/VB CD/NN CD/NNS DT/CC EX/VBP IN/CD IN/PRP$ JJR/, NN/, NNP/, NNP/POS
NNP/RB VB/DT VB/JJ VB/TO VB/VBG VBD/DT VBD/JJ VBG/DT VBN/VBP VBZ/VBN WDT/VBZ WP/VBP WP/VBZ ^/^""",
            3: """,/IN :/DT IN/DT PRP/VB TO/PRP$ VB/VBN VBP/RB ^/DT""",
            4: """,/VBG CC/DT IN/RB RB/TO TO/VB VB/PRP$ VBD/TO""",
            5: """CD/CC NN/IN VB/CD""",
            6: """VBG/IN""",
        },
        "JJS": {
            -5: """VBN/IN""",
            -4: """NN/DT VBN/PRP$""",
            -3: """DT/NN NNP/DT NNP/NN NNP/NNP SYM/IN""",
            -2: """,/DT DT/JJ IN/JJ NNP/VBD PRP/IN TO/IN VBZ/IN WDT/VBP WP/MD""",
            -1: """
"/JJ ,/CC ,/JJ ,/VBN CD/IN DT/NNP IN/CD IN/IN IN/NNS JJ/NNS NN/WDT NNP/, NNPS/VBZ NNS/, NNS/-RRB- NNS/NN
PRP$/JJ RB/, RB/CC RB/CD TO/NNP TO/PRP TO/VB VBG/IN VBG/VBZ VBN/PRP VBZ/RB VBZ/VBN WP/VBZ ^/DT ^/PRP$""",
            1: """
CC/RB CD/, DT/" IN/DT IN/PRP$ IN/WRB JJ/TO JJS/CC MD/IN NN/IN NN/POS NN/TO NNPS/DT NNS/VBP NNS/WDT
PDT/DT POS/JJ PRP/VBZ RB/IN RB/VBD RP/IN VBD/PRP VBD/PRP$ VBZ/DT VBZ/PRP$ WDT/VBZ WP/VBD ^/IN ^/PRP""",
            2: """CC/PRP$ DT/RB NN/VBZ NNP/CC NNP/IN NNPS/POS NNS/IN PRP/VBD RB/VB VB/DT VB/IN""",
            3: """JJ/NN NNP/VBZ PRP/DT RB/DT TO/DT VBG/PRP$""",
            4: """CC/IN JJ/IN NNP/POS VBN/DT VBP/IN""",
        },
        "MD": {
            -4: """IN/JJ""",
            -3: """IN/PRP RB/PRP""",
            -2: """IN/NNP JJ/IN VB/IN""",
            -1: """:/CD :/JJ CC/JJ CD/IN DT/JJ IN/NN JJ/JJ NN/DT NN/POS NN/PRP NNP/MD VB/NN VBD/JJ VBP/PRP""",
            1: """
"/DT ,/WP DT/NNP JJ/, JJ/NNPS NN/CC NN/VBG NNP/, NNP/CC NNS/PRP PRP/NN PRP/PRP RB/: VBD/PRP VBZ/PRP
^/PRP""",
            2: """"/PRP ,/PRP DT/NN NN/NN NN/NNP NNP/NNP ^/DT""",
            3: """CC/PRP""",
        },
        "NN": {
            -8: """CD/NNS SYM/SYM""",
            -7: """VBP/RB""",
            -6: """IN/NNPS IN/NNS JJ/NNS MD/RB NNS/NNS RB/CC RP/CC TO/" VBD/" VBD/RB VBZ/RB""",
            -5: """
"/PRP :/NNP DT/NNS IN/, JJ/VBP NN/RB NN/VBZ NN/WDT NNP/TO NNPS/NNP NNPS/RB PRP$/NNS PRP/, RB/RBR VB/NNS
VBG/NNS VBZ/VBN WRB/NNP""",
            -4: """
"/IN "/VBD "/WP ,/WDT JJR/NNS NN/NNP NN/NNS NN/RBR NN/VBP NNP/NNS NNP/RB NNP/VBZ NNS/MD NNS/RB NNS/VBD
NNS/VBN PRP/VBD PRP/VBZ RP/, TO/CC VBD/CC VBD/NNS VBD/PRP VBD/VBN VBP/" VBP/, VBP/NNS VBP/PRP VBZ/NN
WDT/VBZ WP/VBZ WRB/PRP ^/NNPS""",
            -3: """
"/PRP$ "/RB ,/RB -LRB-/RB :/VBZ CC/NNS CC/PRP CC/RB DT/, JJ/: JJ/VBD JJ/VBZ MD/VB NN/PRP NNPS/POS NNS/"
NNS/: NNS/VBZ NNS/WP POS/RB PRP/CC PRP/RB RB/VBG RB/WRB RBR/RB RP/TO TO/RB VB/NNP VB/PRP VBN/CC VBN/PRP
VBN/RB VBN/VBN VBP/CC VBP/JJ VBP/VBG WP/DT ^/VBN ^/WRB""",
            -2: """
"/UH ,/CC ,/EX ,/JJR ,/NNP ,/WP CC/NN CC/NNP CC/NNPS CC/PRP$ CC/VB CD/RB DT/VBD IN/PRP JJS/NNS MD/"
NN/NN NN/WRB NNP/-LRB- NNP/NN NNP/NNP NNPS/-LRB- NNPS/IN NNPS/TO NNPS/WP NNS/PRP NNS/TO NNS/VBG NNS/WDT
PRP/-LRB- PRP/MD PRP/VBP RB/, RB/NN RB/PRP$ RB/RB RBS/NNS RP/DT TO/, TO/JJ TO/NNP VB/IN VBD/RP VBG/RP
VBN/IN VBN/RP VBN/VBP VBN/VBZ VBP/NNP VBP/TO VBP/VBN VBZ/" VBZ/IN VBZ/RP VBZ/VB WP/NNS WRB/JJ WRB/TO
^/JJR ^/NNP ^/NNS""",
            -1: """
"/" "/: "/CD "/NNP "/VBG ,/" ,/NNPS ,/PRP ,/PRP$ ,/TO ,/VBD ,/VBN ,/VBZ -LRB-/DT -RRB-/, -RRB-/IN ./"
:/NNS :/VBD CC/" CC/CD CC/JJR CC/MD CC/TO CC/WRB CD/" CD/NNP CD/TO CD/VBG DT/MD DT/NNPS DT/WP IN/" IN/NN
IN/NNP IN/RB IN/VBG JJ/-RRB- JJ/CC JJ/NNPS JJS/IN MD/PRP NN/CD NN/MD NN/VBN NNP/MD NNP/RBR NNP/VB NNPS/"
NNPS/DT NNPS/VBD NNPS/VBG NNS/-LRB- NNS/JJ NNS/NN PDT/PRP$ POS/CD POS/RBS PRP/" PRP/DT PRP/IN RB/"
RB/JJS RB/MD RB/VB RB/VBD RB/VBZ RP/RB VB/" VB/, VBD/NN VBD/NNP VBD/RBR VBD/VB VBD/VBD VBD/VBG VBN/CD
VBP/: VBP/DT VBP/JJR VBP/RP VBZ/NNS VBZ/PRP VBZ/RBS VBZ/TO WDT/NN WDT/NNP WDT/NNS WDT/RB WDT/VBP WP$/NN
WP/PRP WP/RB WRB/NNS ^/:""",
            1: """
"/CC "/DT "/NN "/NNS "/VBP "/WDT ,/CD ,/DT ,/JJ ,/NNS ,/VBG -RRB-/DT -RRB-/NNS :/CC :/JJ :/NN CC/CC
CC/DT CC/VBD CC/VBG CC/VBZ CD/-RRB- CD/DT CD/JJ CD/VBN CD/VBP DT/$ DT/-LRB- DT/: DT/RB DT/RBR DT/VBP
EX/VBP IN/: IN/CD IN/JJS IN/VBN IN/WP JJ/-LRB- JJ/NN JJ/TO JJR/IN JJR/TO JJS/NN NN/TO NN/VBD NN/WP NNP/"
NNP/: NNP/IN NNP/PRP NNP/VBD NNPS/CC NNPS/NN NNS/DT NNS/WRB PDT/DT POS/NNP POS/NNS POS/VBN PRP$/NN
PRP/RP PRP/TO PRP/VBG RB/DT RB/JJR RB/PRP RB/TO RBS/JJ RP/IN SYM/NN TO/NNS TO/VB UH/, VB/CC VB/JJ VB/JJR
VB/PRP$ VB/TO VB/VBG VBD/: VBD/DT VBD/IN VBD/JJ VBD/PRP$ VBG/" VBG/: VBG/IN VBG/JJ VBG/NNP VBG/TO VBN/"
VBN/DT VBN/JJ VBN/JJR VBN/NN VBP/CD VBP/IN VBP/NN VBP/RBR VBZ/NNP WDT/VBD WRB/DT ^/CD ^/PRP$ ^/RBS ^/VB""",
            2: """
$/CD ,/WP$ ,/WRB -RRB-/VBP ./, :/VBG CD/CD CD/IN CD/NN CD/NNPS DT/IN DT/JJS DT/NN EX/RB IN/DT IN/IN
IN/PRP$ IN/WDT JJ/IN JJ/VBN JJR/NN NN/" NN/, NN/IN NN/VBG NNP/, NNP/-RRB- NNP/CD NNP/DT NNPS/VBP NNS/,
NNS/IN NNS/POS POS/JJ POS/NN POS/VBG PRP$/CD PRP$/NNP PRP/NNS PRP/VBN RB/CD RB/VBN RB/VBP RBR/IN SYM/DT
TO/DT TO/IN TO/PRP$ VB/CD VB/DT VBG/DT VBG/PRP VBG/VBN VBN/, VBN/NNS VBP/VB VBZ/JJ VBZ/JJR VBZ/VBG
WDT/DT WDT/PRP WP/TO ^/, ^/-LRB- ^/CC ^/DT ^/TO""",
            3: """
"/JJ -RRB-/CC :/IN CC/JJ CD/VBZ DT/CD DT/NNP DT/VBZ EX/JJ IN/JJ IN/VBP JJ/" JJ/JJ JJ/RB JJR/, JJR/NNP
NN/-LRB- NN/: NN/DT NN/SYM NNP/CC NNP/PRP$ NNPS/, NNS/CC PRP$/RB TO/VBN VBG/PRP$ VBG/VBG VBG/VBZ VBN/VBG
^/SYM ^/VBG ^/WDT ^/WP""",
            4: """
-LRB-/" ./: :/PRP$ CD/: DT/VBG EX/VBZ IN/VBZ NN/POS NNP/JJ POS/JJS RB/JJ VBD/CD VBD/JJR VBG/CD VBN/PRP$
VBZ/WRB WP/VBD""",
            5: """CC/VBP EX/VBD JJ/VBG NNP/POS PRP$/" PRP/JJ TO/CD""",
            6: """DT/" DT/JJ DT/JJR DT/VBN NN/CC""",
            7: """PRP$/JJ SYM/" """,
        },
        "NNP": {
            -7: """NNP/DT""",
            -6: """VBN/CD ^/" ^/SYM""",
            -5: """,/PRP$ IN/NNS NNS/RB NNS/VBD PRP/RB VBN/VBG ^/PRP""",
            -4: """-LRB-/" :/" CC/" CD/NNS NNP/VBD NNS/CC NNS/DT PRP$/NN VB/NN VB/VBG WDT/VBZ""",
            -3: """
-LRB-/NNP ./: :/DT DT/NNS DT/VBZ IN/PRP IN/WRB JJS/NNP NN/RB NNP/RB NNS/NNS PRP/TO SYM/NN VBD/RB VBG/CD
VBP/JJ VBZ/CD ^/, ^/TO""",
            -2: """
"/DT ,/" ,/CC ,/VB ,/WRB -LRB-/JJ :/IN CC/VBZ DT/-LRB- DT/IN DT/VBP IN/PRP$ IN/VBD JJ/TO JJ/VBZ JJS/NN
NN/VBZ NNP/PRP$ NNS/, NNS/-LRB- NNS/VBG POS/DT POS/JJS PRP$/NNS RB/CD RB/RB TO/RB VB/" VB/NNP VB/PRP$
VB/RB VB/RP VB/VBN VBD/CD VBD/JJR VBD/VB VBG/DT VBG/NNP VBG/VBG VBG/VBN VBN/, VBN/RB VBN/TO VBP/NN
VBP/RB VBZ/" VBZ/RB VBZ/VBN WP/VBD WRB/DT ^/VBG""",
            -1: """
"/: "/CC "/JJ "/SYM $/CD ,/IN ,/JJR ,/NNS ,/PRP ,/VBZ -LRB-/NN CC/JJR CC/NNS CC/VBP CD/CD CD/IN CD/JJ
CD/NNPS DT/DT EX/VBZ IN/IN IN/NNPS IN/VB IN/VBG IN/VBP JJ/-RRB- JJ/CD JJ/NNPS JJ/RB JJR/IN JJR/NN JJS/JJ
MD/" MD/RB MD/VB NN/-LRB- NN/MD NN/VBN NN/WP NN/WP$ NNP/MD NNP/VBG NNP/VBP NNP/WDT NNPS/CC NNPS/DT
NNPS/IN NNPS/NN NNPS/VBG NNS/JJ NNS/WDT NNS/WRB POS/JJ POS/RB POS/VBG PRP/CC PRP/DT PRP/IN PRP/MD
PRP/VBN PRP/VBP PRP/VBZ RB/IN RB/JJS RB/PRP RB/PRP$ RB/TO RBS/JJ RP/, RP/IN RP/RB SYM/" TO/PRP TO/VBG
VB/, VB/CC VB/DT VB/IN VB/PRP VBD/TO VBD/VBN VBG/, VBG/JJ VBG/NNS VBG/PRP VBG/PRP$ VBG/VBZ VBN/CC VBN/DT
VBN/JJ VBN/NNS VBN/RP VBP/CC VBP/CD VBP/PRP VBP/TO VBP/VBN VBZ/DT VBZ/IN VBZ/NN VBZ/PRP VBZ/PRP$ VBZ/RP
WDT/RB WDT/VBD WP/DT WP/JJ WRB/NNS WRB/PRP WRB/PRP$ ^/-LRB- ^/IN ^/VBN ^/WP""",
            1: """
,/DT ,/NN ,/NNPS ,/TO ,/VBP ,/WP :/CD :/JJ CC/CD CC/IN CC/JJ CC/NN CC/VB CC/VBG CD/" CD/, CD/DT CD/NNP
CD/VBZ DT/: DT/NNPS DT/VBN IN/JJS IN/VBN JJ/, JJ/-LRB- JJ/: JJ/CC JJ/NNP JJ/VBN JJ/VBP NN/, NN/: NN/CC
NN/DT NN/JJ NN/NN NN/NNS NN/VBP NNP/NNPS NNP/NNS NNP/VB NNP/VBN NNS/: NNS/NN NNS/TO POS/NNS PRP/"
PRP/-LRB- RB/CC RB/JJ RB/NN SYM/CD TO/DT TO/NN TO/VB VB/: VB/JJ VB/WRB VBD/, VBD/: VBD/DT VBD/NN VBG/"
VBG/IN VBG/NN VBG/RB VBN/: VBP/" VBP/IN VBP/NNS VBP/PRP$ VBZ/VBG WDT/VBP WRB/VBG ^/CC ^/PRP$ ^/VB ^/^""",
            2: """
"/IN ,/CD ,/JJ ,/RB ,/VBN ,/WDT :/NN CC/NNP DT/, DT/JJ IN/, JJ/IN JJ/JJ JJ/NN NN/VB NNP/, NNP/SYM NNPS/,
NNPS/NNP NNPS/VBP NNS/NNP PDT/DT POS/NN PRP$/" PRP$/NNP PRP/, SYM/NNP VBD/" VBD/IN VBD/NNP VBG/: VBN/"
VBN/IN VBN/NNP VBP/DT VBZ/TO WDT/DT WP/VBP WP/VBZ ^/CD ^/NNP ^/RB""",
            3: """
"/CD "/NNP "/PRP$ "/VBD -RRB-/CC :/NNP CC/PRP$ CC/VBN CD/TO DT/CD DT/JJS DT/NN DT/RB DT/VBG IN/" IN/NN
IN/NNP JJ/VBD NN/SYM NN/VBG NN/WDT NNP/: NNP/CC NNP/NNP NNPS/-LRB- NNPS/TO NNS/IN NNS/POS NNS/VBP POS/CD
RB/DT RB/VBZ RP/DT TO/NNP TO/PRP$ VB/RBR VBD/PRP$ VBN/VBD VBP/NNP VBZ/NNP WP/MD WRB/TO ^/JJ ^/NN""",
            4: """
,/NNP ,/VBD ,/VBG -LRB-/DT CD/: CD/NN IN/JJ JJ/" NN/IN NN/NNP NNP/CD NNP/NN POS/" POS/NNP RB/: RP/TO
UH/, ^/:""",
            5: """DT/NNP NNP/-LRB- NNP/IN ^/WRB""",
            6: """NNP/" NNP/JJ NNP/POS""",
            9: """SYM/SYM""",
            11: """DT/" """,
        },
        "NNPS": {
            -4: """"/VBD VBG/IN""",
            -3: """"/CD NNP/VBD NNPS/VBP VB/NNP VBZ/DT WDT/DT""",
            -2: """$/CD ,/IN ,/WRB DT/JJ JJ/IN NN/CC NNP/VBZ NNS/WDT PRP/, PRP/VBD TO/VB VB/DT VBD/NNP""",
            -1: """
"/JJ "/NNP ,/CC ,/CD ,/JJ ,/NNPS ,/VBG :/NNP CC/CD CC/DT CC/IN CD/, CD/TO IN/NN IN/RB IN/VBG JJ/CC JJ/JJ
JJ/NNP NN/NN NN/NNS NN/VBN NN/VBP NN/VBZ NNP/CC NNP/DT NNP/JJ NNS/, NNS/NN NNS/TO RB/TO VBD/PRP$ VBN/NN
VBN/PRP$ VBN/VBN VBP/RB VBZ/IN VBZ/VBG ^/CC ^/JJ ^/NNS ^/^""",
            1: """
"/CC "/SYM ,/PRP$ -RRB-/CC CC/JJR CC/NNP CC/RB CD/IN CD/JJ DT/CD DT/IN DT/NN DT/NNPS DT/NNS IN/DT
IN/NNPS NN/TO NN/VBG NNP/NNPS NNPS/CC NNPS/IN NNS/CC POS/DT TO/JJ VBD/NN VBD/TO VBD/VBN VBG/NNP VBG/TO
VBN/IN VBP/DT VBZ/CD VBZ/NNP VBZ/TO WP/DT WRB/DT WRB/NNP ^/" ^/DT ^/NN ^/PRP$""",
            2: """
,/NNP IN/CD IN/JJ IN/NNP IN/VBD NN/VBD NNP/CD NNP/NNP NNP/POS NNP/SYM POS/NNP PRP$/NNP RB/, RB/VBG RP/TO
VB/JJ VBD/DT VBD/IN ^/NNP""",
            3: """"/DT ,/DT JJ/NN JJS/NNP NN/NNP NNP/IN PRP/CC TO/NNP VB/PRP$ VBG/DT VBG/JJ""",
            4: """CD/NNP NNP/NN""",
            7: """DT/NNP""",
        },
        "NNS": {
            -7: """DT/NN DT/NNS""",
            -5: """NNS/RB PRP/RB""",
            -4: """"/DT ,/PRP CC/RB NN/NNP PRP$/NN WDT/NN""",
            -3: """
IN/WP NN/, NN/PRP NN/RB NNP/-LRB- NNP/IN NNP/NNPS NNP/NNS NNP/VBG NNP/WDT POS/NN PRP/DT RB/CC RB/VBN
VB/NNS WP/PRP""",
            -2: """
"/CC "/CD "/PRP "/VB ,/WP CC/CC CD/, CD/-RRB- DT/NNP IN/CC IN/PRP JJ/NNS MD/VB NN/" NN/CC NN/NN NN/NNS
NN/VB NN/WP NNP/, NNP/-RRB- NNP/: NNP/CC NNP/JJ NNP/VB NNP/VBZ NNPS/CC NNS/PRP NNS/TO PRP$/NNP PRP/"
PRP/VBP RB/" RB/JJR RB/NN RB/NNP TO/JJ VBD/" VBD/JJ VBN/RB VBP/, VBZ/CC WP$/NN WRB/NNP WRB/VBG ^/:""",
            -1: """
"/" "/RB "/VBD "/WP ,/" ,/CC ,/PRP$ ,/VBD ,/VBP ,/WDT -RRB-/CC :/NN :/PRP :/RB CC/IN CC/PRP DT/VBP IN/,
IN/NNPS IN/RB JJ/" JJ/CD JJ/TO JJ/VBG MD/RB NN/-LRB- NN/IN NN/JJ NN/POS NN/TO NN/VBD NN/VBN NN/WDT NNP/.
NNP/PRP NNP/RB NNP/SYM NNP/VBD NNP/VBP NNPS/-LRB- NNS/JJ NNS/NNP POS/NNP PRP$/VBG PRP/IN PRP/JJ RB/DT
RB/IN RB/JJ RB/PRP RB/RB RB/VBP RP/CC SYM/" TO/CD VB/" VB/CC VBD/, VBD/CD VBD/JJR VBD/PRP VBG/" VBN/,
VBP/JJ VBP/PRP VBP/TO VBZ/NN VBZ/NNP VBZ/PRP VBZ/TO WDT/DT WDT/NNP WDT/RB WDT/VBP WP/NNP WP/RB ^/NNS
^/PRP ^/PRP$ ^/VBG ^/^""",
            1: """
,/IN ,/RB ,/VBN ,/WP$ :/NNS CC/" CC/, CC/NNP CC/NNS CC/RBR CC/VB CC/VBD CD/IN CD/NN CD/NNP CD/NNS DT/CD
DT/JJ EX/JJ EX/VBD EX/VBP IN/" IN/: IN/WRB JJ/-RRB- JJ/CC JJ/VBP JJ/VBZ JJS/NNP NN/DT NN/VBG NNP/TO
NNP/VBN NNPS/IN NNPS/NN NNPS/POS NNS/VBG PDT/DT POS/JJS PRP/VBG RB/, RB/PRP$ RB/VB RB/VBD RP/IN RP/PRP$
TO/PRP TO/VBG TO/VBN VB/: VB/CD VB/PRP$ VB/RP VB/VBG VB/WRB VBD/CC VBD/DT VBD/NN VBD/NNP VBD/TO VBD/VBG
VBD/VBN VBG/CC VBG/NNS VBG/RB VBG/RP VBG/TO VBN/" VBN/JJR VBN/PRP$ VBN/TO VBN/VBG VBP/CD VBP/NN VBP/NNP
VBP/RP VBP/VBG VBZ/DT VBZ/JJ WDT/VBZ WP$/JJ WP/JJ ^/" ^/CC ^/RBS ^/VB ^/WP""",
            2: """
"/NNP "/NNS ,/JJR ,/NN ,/WRB :/CC CC/CD CC/PRP$ CD/CD CD/VBG DT/JJS DT/VBG IN/NN IN/VBN JJ/NN JJR/NNP
NNP/" NNS/-LRB- NNS/IN NNS/NN NNS/POS NNS/WDT PRP$/JJR RB/CD TO/NN TO/NNP VB/, VB/JJ VB/JJR VB/NNP VB/WP
VBD/RB VBG/NN VBN/DT VBN/JJ VBN/NNP VBP/RB VBZ/IN VBZ/RB VBZ/VBN WRB/DT""",
            3: """
,/DT ,/VBG CC/VBG DT/PRP EX/RB IN/WDT JJ/NNP JJR/NN JJS/NN NN/VBP NNP/POS NNPS/VBP NNS/, NNS/VBP POS/JJ
RB/VBZ RBS/JJ VBG/JJ VBG/NNP VBN/IN VBN/NN VBZ/RP ^/CD""",
            4: """CC/JJ CD/JJ IN/IN IN/JJ JJ/JJ NNP/CD NNS/CC TO/VB VB/TO VBG/DT VBP/VBN""",
            5: """IN/VBG VBG/IN""",
            6: """CC/NN POS/" PRP$/JJ VB/NN""",
            7: """IN/PRP$""",
        },
        "PDT": {
            -4: """EX/VBZ NNP/NN""",
            -3: """RB/IN VBZ/TO ^/" """,
            -2: """"/CC ,/JJ IN/WRB NN/, NN/: NN/VBZ NNP/NNS RB/TO VB/IN VBG/IN VBG/RB""",
            -1: """
"/VB ,/CC ,/NNP ,/VBG ,/VBP :/IN CC/RB CD/IN CD/NN CD/VBD CD/VBG DT/JJ DT/MD IN/DT IN/IN IN/PRP IN/RB
IN/VBZ IN/WDT JJ/CC JJ/JJ NN/NNS NNP/, NNP/IN NNS/" NNS/NNS NNS/VBD NNS/VBN NNS/VBP PRP/MD PRP/VBP RB/,
RP/IN RP/RB TO/NNP TO/NNS TO/VBG VB/JJ VB/NN VB/TO VBD/TO VBG/RP VBN/TO VBN/VBP VBP/DT VBP/RB VBZ/NN
VBZ/PRP WP/VBP ^/RB ^/^""",
            1: """
CC/VBP JJ/IN NN/IN NN/VBD NNP/: NNS/, RB/DT TO/VB VB/RB VBD/VBD VBD/VBN VBG/CC VBP/PRP VBZ/IN VBZ/NNS
^/DT""",
            2: """
,/IN DT/NN JJ/RB NNP/WRB NNS/: PRP$/NN PRP/NNS RBR/IN VB/NNP VBZ/JJ VBZ/RB VBZ/VBN WRB/JJ ^/PRP""",
            3: """DT/VBZ NNP/CC NNP/VBZ NNS/TO RB/VB VBD/IN VBP/VBG ^/CC""",
            4: """,/RB PRP/VBZ ^/IN""",
            5: """MD/VB""",
            6: """NN/TO""",
        },
        "POS": {
            -3: """"/NNP JJ/NNP VBP/NN VBP/NNP""",
            -2: """"/NN ,/RB DT/" VB/NN VB/PRP""",
            -1: """"/EX "/PRP ,/DT ,/NNP CC/NNP NNS/PRP RB/VB WDT/NN ^/DT ^/NN ^/WP""",
            1: """
"/VBG ,/NNS :/NNP CD/DT DT/NNP DT/NNS IN/DT IN/VBG NN/POS NNP/POS NNP/PRP PRP$/NN RB/JJ TO/JJ VBZ/NNP
WDT/NNP WRB/NNP ^/NNP ^/VBG""",
            2: """CC/RB DT/NN IN/CD IN/NN NNP/" """,
            3: """IN/NNP JJ/NN""",
            4: """NNP/NN""",
            5: """NNP/NNP""",
        },
        "PRP": {
            -3: """"/IN CC/IN NN/TO VBN/IN""",
            -2: """,/WDT RB/VBP WRB/DT""",
            -1: """
,/CC ,/RB ,/VBG CC/DT CC/VBD CC/VBP CD/TO DT/NN DT/NNP IN/WDT JJ/CC JJ/NNP NN/, NN/CC NN/NN NN/WDT NNP/,
NNP/: NNP/IN NNP/VBD NNP/VBZ NNS/, NNS/VBD PRP$/VBG PRP/VBG RB/JJ RB/RB RB/TO RB/VBZ TO/CD TO/JJ VB/WP
VBD/RP VBD/VBN VBG/TO VBP/VBN VBZ/IN VBZ/NNP VBZ/RB WDT/VBZ ^/" ^/DT ^/IN ^/NN ^/VB ^/^""",
            1: """
"/VB "/VBD "/VBN ,/VB ,/VBD ,/VBZ ,/WP :/VBG CC/NN CC/VBZ CC/WRB IN/DT IN/NNP IN/VBZ IN/WRB MD/VB NNS/:
NNS/IN NNS/VBG PRP/IN RB/, RB/VBG RB/VBN TO/NNP VB/DT VBD/TO VBG/IN WDT/DT WP/VBD WP/VBP ^/NNP ^/RB""",
            2: """DT/VBZ NN/VBD PRP/VBZ RB/IN VB/CC VB/IN VB/VBN VBG/WRB VBP/IN""",
            3: """CC/VBG IN/VBG RB/VB TO/VB VBN/TO""",
            4: """JJ/TO VBD/VBG""",
            6: """PRP/VBP""",
        },
        "PRP$": {
            -4: """IN/VBG PRP/VBP VBD/VBG""",
            -3: """CC/VBG RB/VB TO/VB VBN/TO""",
            -2: """DT/VBZ MD/VB NNS/IN PRP/VBZ VB/VBN VBP/IN""",
            -1: """
"/VB "/VBD "/VBN ,/VBZ :/VBG CC/NN CC/VBZ IN/VBZ JJ/IN NN/VBD NNS/VBG PRP/IN RB/IN RB/VBG RB/VBN VBD/TO
WP/VBD WP/VBP ^/RB""",
            1: """
,/VBG CC/VB CC/VBD CC/VBP IN/DT JJ/CC JJ/TO NN/, NN/CC NN/NN NN/WDT NNP/: NNP/VBD NNS/, NNS/VBD NNS/VBP
PRP$/VBG PRP/VBG RB/TO VB/WP VBD/RP VBD/VBN VBG/RP VBG/TO VBP/VBN VBZ/IN WDT/VBZ ^/" ^/IN ^/VB""",
            2: """"/IN ,/IN NNP/IN RB/VBP""",
            3: """CC/IN NN/TO VBN/IN ^/^""",
        },
        "RB": {
            -9: """DT/JJ""",
            -7: """IN/RB""",
            -6: """DT/VBD""",
            -5: """CC/IN IN/JJ IN/NN NN/VBG NNP/POS VB/PRP$ VBN/TO WP/VBP""",
            -4: """,/VBD ,/VBN CC/VBZ CD/RB DT/" DT/RB NNP/: VBD/NNP VBG/VBN VBZ/WRB""",
            -3: """
,/VBP :/" CC/, CC/JJ CD/CD CD/IN DT/VBN JJ/NNP NN/, NN/TO PRP$/JJ RB/CD RB/DT RB/PRP TO/DT VB/IN VB/JJR
VB/NNS VB/VBN VBD/DT VBD/NNPS VBD/VB VBG/NN VBN/IN VBZ/PRP$ WDT/VBZ WP/VBD ^/DT ^/VBD""",
            -2: """
"/UH ,/IN ,/NNP ,/WP$ :/IN :/VB :/VBZ CC/NNPS CC/NNS CC/RBR CD/: CD/CC DT/, DT/CD DT/VBG IN/DT IN/IN
IN/PRP$ JJ/, NNP/DT NNP/NNP NNPS/VBG NNS/IN NNS/POS NNS/PRP NNS/VBD NNS/VBZ PDT/DT POS/NNS PRP$/NNS
PRP/JJ PRP/RB PRP/RBR PRP/VBG RBR/CC VB/CC VB/JJ VB/NN VB/RBR VBD/PRP VBD/PRP$ VBG/: VBG/PRP$ VBZ/IN
WP/RB ^/-LRB- ^/JJ ^/NNS""",
            -1: """
"/NN "/NNS "/VB "/VBP "/VBZ ,/" ,/, ,/CD ,/JJ ,/NN -LRB-/DT -RRB-/CC -RRB-/VBD -RRB-/VBP :/DT :/RB CC/CC
CC/PRP$ CC/VBG DT/NNPS EX/RB EX/VBP IN/CD IN/JJS IN/NNP IN/WRB JJ/" JJ/-LRB- JJ/-RRB- JJ/: JJ/CD JJ/JJ
JJ/NN JJ/NNS JJ/TO JJR/IN NN/" NN/CC NN/NNP NN/POS NN/PRP NN/WP$ NNP/, NNP/MD NNP/PRP$ NNP/VB NNP/VBN
NNPS/, NNPS/CC NNS/" NNS/, NNS/-LRB- NNS/: NNS/CC NNS/JJ NNS/VBG NNS/VBP NNS/WDT POS/" POS/JJ PRP/:
PRP/DT RB/: RB/JJR RB/RBR RB/TO RB/VBZ RBR/IN RP/PRP$ RP/VBG TO/CD TO/IN TO/RB TO/VBG VB/" VB/DT VB/TO
VB/WRB VBD/CC VBD/CD VBD/JJ VBD/NNS VBD/TO VBG/, VBG/CC VBG/JJ VBG/NNS VBN/RB VBN/RP VBP/, VBP/: VBP/CC
VBP/WRB VBZ/JJR VBZ/RBS WP/VBZ WRB/JJ ^/PRP$ ^/TO ^/WDT ^/WP""",
            1: """
"/CC "/DT "/JJ "/VBD "/VBG "/WDT ,/PRP$ ,/VBG ,/VBZ ,/WDT -LRB-/RB -RRB-/, -RRB-/IN :/CC :/VBD :/VBG
CC/" CC/CD CC/JJR CC/VBD CC/VBN CD/NN CD/NNPS DT/-LRB- DT/RBR EX/VBZ IN/: IN/VB IN/VBG IN/VBZ JJ/VBD
JJS/NNS NN/IN NN/NN NN/RBR NN/VB NN/VBD NN/VBZ NNP/CC NNP/RB NNP/VBP NNP/WDT NNPS/" NNPS/VBD NNPS/VBZ
NNS/-RRB- NNS/NN NNS/VBN POS/NNP PRP$/NN PRP$/RB PRP/NN PRP/VB RB/, RB/IN RB/NNS RB/WRB RP/CC RP/IN
SYM/CD TO/JJ TO/PRP TO/VBN VB/NNP VB/PRP VB/RB VBD/NN VBD/VBN VBG/" VBG/CD VBG/NNP VBG/RP VBG/TO VBG/WRB
VBN/, VBN/: VBN/CC VBN/NN VBN/PRP$ VBN/RBR VBN/VBG VBP/IN VBP/JJ VBP/NNP VBP/NNS VBP/PRP VBP/PRP$ VBP/VB
VBP/VBN VBZ/JJ VBZ/NNP VBZ/PRP VBZ/TO WDT/VBP WRB/TO ^/" ^/CD ^/PRP ^/VB""",
            2: """
"/: "/IN "/WP ,/CC ,/DT ,/MD ,/TO ,/VB ,/WRB :/CD :/NN CC/DT CD/NNS CD/VBD DT/IN DT/NN DT/NNP IN/NNPS
IN/PRP JJR/, MD/VB NN/JJ NN/NNS NN/VBP NN/WDT NNP/NN NNP/TO NNPS/IN NNPS/VBP NNS/MD POS/NN PRP/-LRB-
PRP/RP PRP/TO PRP/VBZ RB/JJ RB/VBN TO/NN UH/, VB/RP VBD/IN VBD/RB VBN/DT VBN/PRP VBN/VBN VBN/VBP VBP/NN
VBZ/NN VBZ/RP WDT/RB WP/MD WRB/PRP ^/RB""",
            3: """
"/PRP ,/PRP -RRB-/DT CC/NN CC/PRP CD/TO CD/VBZ DT/DT DT/VBP JJ/WRB NN/RB NNP/-RRB- NNP/IN NNP/NNS
NNPS/MD PRP/IN PRP/VBP RB/CC RB/VBP RP/, RP/DT VBD/" VBD/VBD VBG/VBD VBP/" VBP/RP VBP/VBG WDT/MD ^/IN""",
            4: """JJ/CC JJ/VBG MD/, MD/RB NNP/" NNP/-LRB- NNPS/NN NNS/RB RB/VBG VBN/NNS VBP/RB ^/VBG""",
            5: """IN/NNS NNPS/RB RP/RB TO/NNS VBZ/VBN ^/,""",
            6: """NN/VBN PRP/MD RB/VBD VBG/RB WDT/VBD""",
        },
        "RBR": {
            -5: """CD/CC NNPS/RB""",
            -4: """,/DT NNS/IN VBD/IN""",
            -3: """,/IN ,/PRP ,/VBG CC/RB DT/VBZ NNP/, NNS/CC PRP/VB TO/PRP$ VBD/DT""",
            -2: """
"/VBG ,/RB CC/DT CC/VB DT/CC DT/NNP EX/VBP IN/NNP IN/RB MD/RB NN/, NN/CC NN/VBP VB/CD VB/DT VB/JJ VB/VBG
VBG/IN VBZ/VBN WDT/VBD WP/VBZ ^/NN ^/NNP ^/NNS""",
            -1: """
"/RB "/VBP ,/VBZ -LRB-/RB -RRB-/RB -RRB-/VBP :/DT CC/JJ CD/CD CD/NN CD/VBD DT/CD EX/VBD IN/IN IN/NNS
JJ/, JJ/NNP JJR/, JJS/NN MD/VB NN/" NN/: NN/IN NN/NNS NN/VB NN/VBN NNP/: NNP/CD NNP/IN NNP/NNP NNP/SYM
NNP/WDT NNPS/VBZ NNS/DT NNS/RB POS/RB PRP/RB RB/CC RB/CD RB/DT RB/NNP RB/VB RB/VBD RB/VBN RP/, TO/JJ
TO/NN VB/RB VBD/NN VBD/RP VBD/VBD VBG/TO VBG/VBG VBN/NNS VBN/RB VBN/TO VBN/VBD VBN/VBG VBP/NNS VBP/PRP
VBP/VBN VBZ/DT VBZ/NN WDT/RB ^/CD ^/PRP$""",
            1: """
"/DT ,/CC ,/VBN ,/WP -RRB-/, -RRB-/CC CC/IN IN/VBG IN/VBP JJ/IN JJ/NN NN/NN NN/VBD NNP/-RRB- NNP/CC
NNP/NN NNP/NNS NNP/VBD NNP/VBP NNP/VBZ NNPS/VBD NNS/MD NNS/NNP NNS/TO NNS/VBN NNS/VBP NNS/WDT POS/NNS
PRP/: PRP/DT PRP/JJ PRP/TO RB/RB RB/VBP VB/" VB/, VB/RP VB/VBN VBD/CD VBD/JJ VBD/PRP$ VBD/VBG VBG/DT
VBG/NNP VBN/IN VBP/CD VBZ/NNS VBZ/RB WDT/VBP ^/DT ^/IN ^/RB""",
            2: """
"/CC ,/NN ,/VBD :/RB CC/CD CC/NN DT/VBD JJ/: NN/DT NN/MD NN/VBZ NNP/DT NNP/NNPS NNP/VBG NNS/, NNS/VBD
PRP$/NN PRP/VBD PRP/VBZ RB/VBZ TO/NNP VB/NNS VBD/PRP VBD/VB VBD/VBN VBP/NNP VBP/VBG WP/RB ^/PRP ^/VBG
^/^""",
            3: """
"/VB CD/, DT/DT DT/JJ IN/PRP JJ/NNS NN/TO NNPS/NN RB/VBG RBR/CC VBG/PRP VBN/NN VBP/JJ VBZ/PRP VBZ/VBG""",
            4: """DT/NN JJ/CC NNS/JJ VB/NN VBD/NNP VBN/VBN VBP/RB""",
            6: """PRP$/NNS""",
        },
        "RBS": {
            -5: """JJ/IN""",
            -4: """CC/IN VBP/IN""",
            -3: """PRP/DT""",
            -2: """,/IN CC/DT NNP/CC NNP/IN NNS/IN VB/IN""",
            -1: """
,/DT CD/, DT/NN DT/RB MD/IN NN/TO NNP/VBD NNPS/DT NNPS/POS NNS/CC NNS/VBP NNS/WDT PDT/DT RB/VBD RP/IN
VB/DT VBN/DT VBZ/DT VBZ/PRP$ WDT/VBZ WP/VBD ^/IN""",
            1: """
"/DT "/JJ ,/CC ,/JJ ,/VBN :/IN CD/IN DT/JJ IN/IN IN/NNS NN/WDT NNP/DT NNPS/VBZ NNS/, NNS/NN PRP/VBP
RB/DT RB/IN TO/NNP TO/PRP TO/VB VBD/PRP$ VBG/IN VBG/VBZ VBP/DT VBP/PRP WP/MD WP/VBZ ^/PRP$""",
            2: """IN/PRP$ MD/VB NN/POS NNP/NNP NNP/VBG NNP/VBZ PRP/IN PRP/VBD TO/IN VBZ/IN VBZ/VBG WDT/VBP""",
            3: """RB/CC SYM/IN VBZ/RB ^/DT""",
            4: """IN/DT""",
            5: """VBN/IN""",
        },
        "RP": {
            -10: """IN/NNP""",
            -6: """^/^""",
            -5: """CD/NNS IN/DT IN/NNS NN/IN PRP/VBP RB/, VBN/VBG VBP/VBG""",
            -4: """DT/JJ DT/NNP IN/PRP NN/: NN/VBG NNS/RB VB/NN""",
            -3: """
,/PRP CC/NN CD/NN CD/NNPS CD/VBZ NN/CC NN/VBD NNS/IN NNS/VBG TO/PRP VBG/RB VBN/NNS WDT/VBZ ^/PRP""",
            -2: """
"/VBG :/CD CC/NNP CC/RB IN/VB JJ/NN JJ/NNS JJR/NN NN/NN NN/VB NNP/CC PRP/VB RB/CC RB/IN TO/NNP VBD/RB
VBG/NNS VBP/NN VBP/VB VBP/VBN VBZ/RB WDT/VBP ^/CC ^/JJR ^/VBZ""",
            -1: """
"/NN "/NNP "/VBD ,/" ,/DT ,/IN -RRB-/VBD :/RB :/VBD :/VBG CC/DT CC/VBZ CD/, CD/CC CD/CD CD/VBN DT/JJR
DT/MD DT/NN DT/RBR DT/VBG IN/RB IN/VBD IN/VBZ JJ/NNPS JJ/VBD JJ/VBG JJ/VBZ JJS/NN JJS/NNS NN/" NN/,
NN/NNP NN/RB NN/RBR NN/TO NN/VBN NNP/-RRB- NNP/NNP NNP/POS NNP/VBZ NNS/: PRP$/NN PRP/DT PRP/RB PRP/RP
PRP/VBD PRP/VBN RB/JJ RB/RB RB/VBN RP/RB TO/CD VB/RP VB/VBG VBD/DT VBD/JJ VBD/NNS VBD/VBN VBG/RP VBG/VBD
VBG/VBG VBN/DT VBN/NN VBN/RB VBP/, VBP/DT VBZ/DT VBZ/NNP VBZ/PRP WDT/MD ^/" ^/CD ^/NNS""",
            1: """
"/JJ "/VBN ,/JJ ,/NNS ,/VBD ,/VBZ -RRB-/NNS :/NN CC/VB CD/: CD/VBD IN/NN JJ/IN JJ/RB JJ/VBP NN/JJ NN/NNS
NN/PRP NN/VBP NN/VBZ NNP/: NNP/PRP NNP/RB NNPS/VBD NNS/VBD NNS/VBN NNS/VBZ POS/NN PRP/NNS PRP/VBG RB/NN
TO/JJ TO/NNS TO/RB TO/VBN VB/RB VBD/IN VBD/NNPS VBD/PRP VBN/PRP VBN/VBN VBP/IN VBP/NNP VBZ/IN VBZ/JJR
VBZ/NN VBZ/VBG WP/VBD ^/NNP""",
            2: """
"/VB CC/VBN NNP/NN NNP/NNS NNP/VB NNP/VBD NNP/VBG NNP/VBN NNP/VBP NNS/NN PRP$/NNS RB/JJR RB/RBR RB/VBP
RP/VBG VB/DT VB/RBR VB/VBN VBD/NN VBD/NNP VBD/VBG VBG/DT VBG/VBN WP/VBZ ^/NN ^/VBG""",
            3: """
"/RB ,/VB ,/VBP DT/NNS NNPS/VBG RB/VBD RB/VBG TO/VBG VB/JJR VB/PRP VBG/NN VBP/PRP VBZ/NNS WP/VBP ^/JJ""",
            4: """,/VBN DT/VBD IN/VBN RB/VBZ TO/VB VBG/PRP VBZ/JJ ^/VB""",
            5: """CC/VBG IN/VBG VB/NNP VB/NNS""",
            6: """TO/NN VBZ/VBN""",
            7: """,/VBG""",
            9: """PRP/VBZ""",
        },
        "UH": {
            -3: """JJ/, NNP/, VBZ/VBN""",
            -2: """JJR/, NNS/, NNS/VBD""",
            -1: """
,/IN :/VBG DT/RBS DT/VBZ EX/VBZ IN/, IN/RB JJR/TO MD/PRP NN/, NN/CC NN/POS NN/RB NN/VBP NNP/VBD NNS/IN
PRP/" PRP/VBZ RB/CD RB/VBZ RB/WRB TO/NN VB/NNP VB/RP VB/VBN VBD/: VBD/JJ VBD/PRP VBD/VBG VBG/" VBG/PRP
VBG/RB VBN/" VBP/" VBZ/JJ VBZ/RB ^/DT ^/IN ^/RB""",
            1: """
"/NNP CC/, CC/IN DT/: IN/NNP PRP/, PRP/VBP RB/: RB/JJ RB/TO TO/VB VB/, VBD/RB VBP/DT ^/-LRB- ^/CC ^/VBZ""",
            2: """"/NNS ,/" JJ/TO PRP/VBD VBD/, VBG/JJ VBP/,""",
            3: """"/UH :/" CC/VB VBD/" VBD/DT WP/VBP""",
            4: """VB/" ^/" ^/^""",
            5: """UH/,""",
        },
        "VB": {
            -11: """IN/PRP""",
            -9: """DT/" """,
            -7: """NNS/RB""",
            -6: """,/NNS VBN/IN""",
            -5: """,/PRP CC/JJ CC/NN IN/DT IN/PRP$ NN/NNS NNP/POS NNS/WDT PRP/VBZ WP/RB ^/NNP ^/NNS""",
            -4: """
CC/NNS CC/PRP DT/NNP DT/RB IN/JJ IN/NNS JJ/NNS JJ/RB NN/PRP NNP/, NNP/NN NNS/, PRP$/JJ TO/NNP WDT/RB
WRB/NNS ^/CC""",
            -3: """
"/NNS "/PRP ,/NNPS ,/RB ,/VBG CD/CC DT/CD DT/JJ DT/JJR DT/NNS EX/VBD IN/CD IN/IN IN/RB JJ/" JJ/CC JJ/NN
NN/NN NN/WDT NNP/CD NNP/NNP NNP/RB NNPS/" NNS/DT NNS/IN NNS/VBP PDT/DT POS/CD POS/JJ POS/NN PRP/CC
SYM/NNP VB/JJR VB/TO VBN/DT VBN/NNS VBN/VBN VBP/NNP VBP/PRP$ WDT/PRP ^/JJ ^/NNPS ^/PRP ^/RBS""",
            -2: """
,/DT ,/NNP ,/TO ,/WDT ,/WP$ -RRB-/, :/DT :/PRP :/VBG CC/NNP DT/, DT/JJS DT/NNPS DT/VBG DT/VBN IN/,
IN/NNPS IN/WP JJ/JJ JJ/NNPS NN/, NN/VBD NN/VBZ NNP/" NNP/-LRB- NNP/IN NNPS/CC NNPS/RB NNPS/VBZ NNS/"
POS/" POS/NNS PRP$/" PRP/PRP PRP/RBR RB/NN RB/NNP RB/VB RB/VBP RB/VBZ RBS/NNS VB/RP VBD/DT VBN/" VBN/CC
VBN/RB VBP/: VBP/DT VBP/NN VBP/NNS VBP/VBG VBZ/VBG WP/TO ^/DT ^/IN""",
            -1: """
"/" "/CC "/IN "/JJ "/NN "/NNPS ,/CC ,/CD ,/NN ,/PRP$ ,/VB ,/VBP ,/WP -RRB-/RB :/CC :/NNS CC/IN CC/PRP$
CC/VBD CC/VBG CC/VBN CC/VBP CD/, CD/CD CD/JJ CD/NN CD/NNP CD/NNPS CD/NNS DT/-LRB- DT/IN DT/NN DT/WP
EX/RB IN/VBN IN/VBP IN/VBZ JJ/TO JJ/VBG JJR/NN JJS/CC JJS/NN JJS/NNPS JJS/NNS MD/IN NN/-LRB- NN/CC NN/CD
NN/DT NN/JJ NN/NNP NN/POS NN/VBG NN/VBP NNP/JJ NNP/NNPS NNP/VBP NNP/VBZ NNPS/IN NNPS/POS NNPS/VBP
NNS/NNP NNS/POS PRP$/CD PRP$/RB PRP$/VBN PRP/NN PRP/NNS PRP/RB PRP/VBD RB/" RB/CD RB/JJR RB/NNS RB/VBD
RB/VBG RP/DT RP/PRP$ RP/TO SYM/" SYM/DT SYM/NN SYM/SYM TO/NN TO/PRP$ TO/VB VB/CD VB/VBN VB/WRB VBD/,
VBD/: VBD/IN VBD/PRP$ VBD/RP VBD/VBN VBG/" VBG/: VBG/DT VBG/IN VBG/JJ VBG/PRP$ VBG/RB VBG/VBG VBN/:
VBN/NNP VBP/, VBP/IN VBP/VBN VBZ/JJ VBZ/JJR VBZ/VBN WDT/VBP WP/MD WP/NNS WP/PRP WP/VBZ WRB/JJ WRB/PRP
WRB/TO ^/: ^/NN ^/TO ^/VB ^/WRB""",
            1: """
"/TO "/VB ,/, ,/MD -RRB-/VBD ./-RRB- :/RB :/VBD CD/RB CD/TO DT/VBZ IN/" IN/: IN/CC IN/NN IN/VBG JJ/:
JJ/NNP JJR/NNS JJR/TO MD/DT NN/" NN/VB NNP/-RRB- NNP/NNS NNPS/, NNPS/MD NNPS/NNP NNS/-RRB- PRP/IN PRP/JJ
PRP/VBP RB/PRP RP/VBG TO/IN TO/JJ TO/NNS TO/PRP VB/JJ VB/VBG VB/VBZ VBD/JJR VBG/CC VBG/NN VBG/PRP VBN/JJ
VBN/NN VBN/NNPS VBP/TO VBZ/" VBZ/DT VBZ/NNS VBZ/PRP VBZ/RB WDT/NNP WDT/VBZ WP/VBD WP/VBP ^/-LRB- ^/JJR""",
            2: """
"/NNP "/UH ,/VBD :/" CC/, CC/JJR CC/MD IN/JJS JJ/VBZ JJS/JJ MD/VB NNP/VBG NNPS/TO NNS/: NNS/CC PRP$/NNS
PRP/" PRP/: PRP/DT RB/IN RB/RB RB/VBN RP/, VB/, VB/IN VBD/JJ VBD/RB VBG/NNP VBG/TO VBP/" VBP/JJ VBP/RB
VBZ/IN VBZ/NN VBZ/NNP VBZ/VB ^/" """,
            3: """
"/: "/RB ,/" :/NNP CC/TO DT/MD NNP/PRP NNS/-LRB- RB/CC RB/MD TO/CD VB/: VB/NN VB/NNP VB/PRP$ VBD/NN
VBD/TO VBG/, VBG/NNS VBN/PRP$ VBZ/TO ^/SYM""",
            4: """CC/RB MD/" NNP/TO PRP/TO RB/: RB/RBR RBR/RB TO/, VBD/NNS VBN/PRP ^/RB""",
            5: """CC/" NNS/TO TO/CC TO/DT VB/NNPS VBD/PRP WDT/MD""",
            6: """NN/MD NNS/MD PRP/, VBD/NNP VBP/PRP""",
            7: """VB/NNS""",
            8: """NNP/MD RP/CC VB/CC""",
            10: """MD/PRP VB/PRP""",
            12: """PRP/MD TO/" """,
            13: """MD/RB""",
            17: """TO/RB""",
        },
        "VBD": {
            -13: """VBP/RB""",
            -7: """JJ/CC VBZ/RB""",
            -6: """NN/IN TO/VB VBZ/" ^/DT""",
            -5: """DT/RB JJ/, PRP$/RB VB/PRP VBP/PRP""",
            -4: """
:/RB IN/PRP$ NN/VBD NNS/VBP POS/JJ PRP/MD PRP/VBP RB/VBD TO/NNS TO/RB VB/DT VB/NN VB/RB VBD/" VBD/RB
VBG/RB VBP/CC VBZ/IN VBZ/NNP ^/CC""",
            -3: """
:/NNP CC/DT DT/" DT/-LRB- IN/VBG JJ/RB MD/RB MD/VB NN/VBZ POS/NNP POS/RB PRP/VBG RB/" RB/VB RB/VBN
VBD/CD VBG/DT VBG/NNS VBG/PRP$ VBP/DT VBZ/JJR VBZ/PRP WP/VBD WP/VBZ ^/IN ^/VBG""",
            -2: """
,/CD ,/DT ,/IN ,/VBG -RRB-/, CC/" CC/IN CC/NN CC/NNS CC/VB CC/WRB DT/JJ DT/JJS IN/NN JJ/IN JJS/NN NN/SYM
NN/TO NNP/IN NNP/POS NNP/VBP NNPS/VBP NNS/IN NNS/VBD NNS/VBG PDT/DT PRP$/JJ PRP/VBN RB/WRB RBR/PRP TO/CD
TO/NN TO/NNP VB/" VB/NNP VB/NNS VB/VBG VBD/DT VBD/PRP VBD/TO VBD/VBN VBG/NN VBG/PRP VBN/CC VBN/NN VBN/RB
VBZ/CC VBZ/DT VBZ/VBN WP/NNS WRB/DT ^/" ^/RB ^/WRB ^/^""",
            -1: """
"/: "/RB "/VBD $/CD ,/JJ ,/VBD ,/VBP -RRB-/DT :/CC :/DT CC/JJ CC/JJR CC/MD CC/NNPS CC/PRP$ CC/RBR CD/:
CD/JJ CD/TO DT/CC DT/CD DT/JJR DT/MD DT/RBR DT/RBS DT/WP IN/, IN/: IN/DT IN/RB IN/VB IN/WRB JJ/: JJR/NNS
NN/: NN/VBG NN/VBP NNP/" NNP/: NNP/MD NNP/VBG NNP/VBZ NNPS/VBD NNS/-RRB- NNS/CC NNS/POS POS/RBS POS/VBG
PRP$/" PRP$/NNP PRP/JJ PRP/PRP PRP/TO PRP/VBD PRP/VBZ RB/: RB/CC RB/DT RB/NN RB/WDT RBR/RB RP/, RP/CC
RP/IN RP/RB SYM/DT TO/DT VB/, VB/CC VB/CD VB/PRP$ VB/RP VB/WRB VBD/IN VBD/NNP VBD/NNS VBD/PRP$ VBG/,
VBG/CD VBG/JJ VBN/" VBN/, VBN/DT VBN/JJ VBN/NNP VBN/NNPS VBN/NNS VBN/PRP VBN/RP VBP/, VBP/CD VBP/IN
VBP/NNS VBP/RP VBP/VBG VBP/VBN VBZ/VBG WDT/MD WDT/VBD WDT/VBP WDT/VBZ WP/VBP ^/PRP$""",
            1: """
"/JJ "/VB "/VBZ "/WP ,/" ,/NN ,/NNPS ,/RB -LRB-/DT -RRB-/CC -RRB-/NNS ./-RRB- :/CD :/NNS :/VBG CD/,
CD/IN CD/NNP CD/NNPS CD/NNS DT/IN DT/PRP DT/VBG DT/VBN IN/CC IN/JJ IN/JJS IN/NNPS JJS/NNPS NN/, NN/-LRB-
NN/NNPS NN/NNS NN/POS NNP/DT NNP/NN NNP/RBR NNP/SYM NNPS/NN NNPS/NNP NNS/" NNS/JJ NNS/RBR NNS/WP POS/CD
PRP$/NNS PRP/IN RB/, RB/JJ RB/JJS RB/NNP RB/NNS RB/VBP SYM/NN VB/VBN VBD/: VBD/NN VBG/IN VBZ/CD VBZ/JJ
VBZ/NN WDT/NNS WP/DT ^/CD ^/VBD""",
            2: """
"/DT "/WDT ,/NNP ,/WP ./, IN/" IN/CD JJ/" JJ/JJS JJ/NNP JJ/NNPS NN/NNP NN/WDT NN/WP NN/WRB NNP/. NNP/NNS
NNP/WRB NNPS/CC NNPS/RB NNPS/VBZ NNS/NNP POS/NN RB/PRP RBS/NNS UH/, VBD/, VBN/CD VBP/NN WP/MD WRB/NNP
WRB/PRP ^/NN ^/VBZ ^/WP""",
            3: """
"/NNS ,/CC ,/NNS ,/TO -LRB-/RB CC/VBG DT/NN DT/NNS IN/NNP NN/" NN/CC NN/NN NNP/CD NNP/NNP NNP/PRP$
NNPS/" NNPS/VBG NNS/WDT POS/NNS PRP/CC VBG/CC WDT/NN WDT/PRP WP/NNP ^/NNPS ^/VBN""",
            4: """
"/PRP ,/PRP ,/WDT CC/NNP NN/PRP NNP/, NNP/CC NNS/RB PRP$/NN PRP/DT VBG/NNP WDT/RB ^/JJ ^/NNP ^/NNS""",
            5: """"/NNP CC/PRP NN/RB NNP/-RRB- PRP/" WDT/NNP WP$/NN WP/RB""",
            6: """./" IN/NNS IN/PRP NNS/PRP WP/PRP""",
            7: """"/CC NNP/RB ^/VB""",
            10: """PRP/RB""",
        },
        "VBG": {
            -6: """DT/" PRP$/" RB/:""",
            -5: """CC/NN""",
            -4: """,/DT ,/NN :/NN IN/NN IN/VBN NNS/POS""",
            -3: """
"/DT ,/JJ CC/DT CD/: DT/RBR EX/JJ EX/VBP IN/JJ MD/VB NNP/CD NNP/VBG NNS/TO PDT/DT POS/JJ POS/RBS
PRP$/VBN PRP/TO RB/, RB/VBD RB/VBG TO/RB VB/IN VB/TO VBD/" VBD/IN VBD/JJR VBG/NNP VBG/VBG VBN/, VBN/VBG
WP/VBP ^/CC""",
            -2: """
,/VBD ,/VBN -RRB-/VBP :/CC CC/JJR CC/PRP$ CD/IN CD/VBZ DT/CD DT/IN DT/JJS DT/RB IN/IN IN/VBD JJ/RB NN/MD
NN/POS NN/VBG NNP/, NNP/NNPS NNS/RBR POS/NNP PRP/JJ PRP/RB TO/PRP$ TO/VB TO/VBG VB/PRP$ VBD/PRP$ VBD/RP
VBD/TO VBD/VBG VBG/JJ VBN/NNP VBN/NNS VBZ/RBS WDT/DT WP$/JJ ^/, ^/DT""",
            -1: """
"/NN "/NNP "/RB $/CD ,/VB -RRB-/DT -RRB-/IN :/PRP$ CC/NNP CC/VBD CC/VBN CD/JJ CD/NNP DT/NNP DT/VBG
DT/VBN EX/VBD IN/VBG IN/WRB JJ/CC JJ/VBG JJR/NNP JJR/TO NN/DT NN/JJR NN/NNP NN/SYM NNP/-RRB- NNP/NNS
NNP/POS NNP/VBN NNPS/TO NNS/, NNS/JJ NNS/VBG NNS/WDT POS/CD POS/JJS POS/NN POS/NNS POS/VBN PRP$/JJ
PRP$/RBS PRP/" PRP/VBN RB/CC RB/VBZ RP/IN RP/PRP$ TO/NN TO/NNS VB/JJR VB/NN VB/RBR VBD/DT VBD/RBR VBG/"
VBG/CD VBG/DT VBG/IN VBG/RB VBG/RP VBN/" VBN/DT VBN/JJR VBP/RBR VBZ/IN VBZ/JJ WDT/RB WDT/VBD WDT/VBZ
WRB/JJ WRB/PRP$ ^/JJR ^/PRP ^/RB ^/VBG ^/WRB""",
            1: """
"/CC "/PRP$ "/VBP ,/CD ,/NNP ,/NNS ,/VBZ ./" :/JJ :/NNP CC/RB CC/TO CC/VB CD/NNPS CD/VBP IN/NNS JJ/CD
JJ/NNP JJ/VBP JJR/NNS JJS/NN MD/IN NN/, NN/IN NN/NN NN/NNS NN/PRP NNP/: NNP/CC NNP/VBD NNP/VBP NNPS/POS
NNPS/VBD NNS/DT NNS/IN NNS/NN NNS/NNP NNS/VBN NNS/WRB PRP$/NNS PRP/, PRP/CC PRP/DT PRP/VB PRP/VBZ RB/DT
RB/NN RB/PRP$ RB/RB RB/VBP RP/RB TO/" TO/JJ TO/NNP VB/, VB/JJ VB/NNS VB/PRP VB/RP VB/VBG VB/VBN VBD/NN
VBG/VBN VBN/CD VBN/PRP$ VBN/RP VBP/" VBP/IN VBP/JJR VBP/NN VBP/NNS VBP/PRP$ VBP/VBG VBZ/NN VBZ/NNS
VBZ/PRP VBZ/VBG VBZ/VBN ^/NN ^/NNP ^/NNPS ^/^""",
            2: """
"/VBG ,/PRP$ ,/RB ,/WP$ :/DT CC/RBR CC/VBZ CD/, DT/NN DT/NNS DT/VBD DT/VBZ IN/PRP JJ/" JJ/, JJR/IN NN/"
NN/: NN/CC NN/JJ NN/VBD NN/VBN NN/VBP NN/VBZ NN/WRB NNP/RB NNS/CC NNS/RB NNS/VBD NNS/VBP PRP$/NN PRP/VBG
TO/DT VBD/JJ VBG/PRP$ VBN/IN VBN/TO VBP/DT VBZ/" VBZ/RB VBZ/TO WP/DT ^/" """,
            3: """
"/IN "/JJ -RRB-/, CC/NNS CD/CC DT/JJ DT/RBS IN/RB JJ/NNPS JJ/NNS NN/RB NN/TO NNP/" NNP/DT NNP/IN NNP/TO
NNP/VBZ NNPS/DT NNPS/IN POS/RB PRP/IN RB/TO RP/CC VB/" VBD/NNP VBD/PRP VBG/NN VBN/RB WP/VBZ ^/NNS ^/PRP$
^/VBN""",
            4: """CD/CD JJ/IN NN/WDT NNP/NNP NNS/: PRP/VBP RB/IN RB/RBR VBD/RB VBD/VBN""",
            5: """,/IN CC/IN VBP/RB VBP/VBN""",
        },
        "VBN": {
            -7: """NNP/" NNS/PRP ^/VB""",
            -6: """WP/RB""",
            -5: """,/" CC/PRP NN/PRP NNP/CC VBN/VBD WP/PRP ^/NN""",
            -4: """
"/CC "/PRP ,/CC ,/NNP CC/" CC/NNP CC/PRP$ JJ/TO NNP/-RRB- NNP/POS NNPS/VBZ PRP$/JJ TO/DT WDT/PRP WDT/RB""",
            -3: """
"/JJ "/NNS ,/NNS ./" ./-RRB- CC/VBG CD/IN CD/VBP JJ/, NNP/NNP NNP/RB NNPS/RB NNPS/VBG POS/NNS PRP/DT
PRP/RB RB/JJ RB/TO RB/VBP VBD/JJ VBG/CC VBG/PRP$ VBG/TO WDT/NN WDT/NNP WP/NNP ^/JJ ^/VBN""",
            -2: """
"/WDT ,/RBR ,/WDT -RRB-/, CC/RBR DT/NNP DT/RBS NN/CC NN/DT NN/JJ NN/NNP NN/VB NN/WRB NNP/. NNP/DT NNP/IN
NNP/NNPS NNP/VBP NNP/WRB NNPS/" NNPS/, NNPS/VBD NNS/CC NNS/WP POS/" POS/NN PRP$/CD PRP/" RB/IN RB/NN
VB/JJ VBD/NNP VBG/NN VBG/NNP VBN/RP WP/MD WRB/PRP ^/DT ^/NNP ^/VBZ ^/WP""",
            -1: """
"/IN "/NNP "/VBG "/VBZ ,/TO ,/VBD ,/VBZ -LRB-/DT -RRB-/IN -RRB-/NNS ./, :/CD :/NNS :/PRP :/VBG CC/DT
CC/VBN DT/: DT/IN DT/JJR DT/NNPS DT/VBD DT/VBG IN/" IN/, IN/CC IN/IN IN/NN IN/NNPS IN/VBG JJ/" JJ/CD
JJ/JJ JJ/JJS JJ/NNP JJ/NNPS JJ/RB JJ/VBN JJR/NN JJS/NNPS MD/" MD/DT NN/-LRB- NN/MD NN/NNPS NN/WP NNP/:
NNP/NN NNP/NNS NNP/PRP$ NNP/SYM NNP/VBN NNP/WDT NNPS/CC NNPS/NN NNPS/NNP NNPS/POS NNS/" NNS/-LRB- NNS/JJ
NNS/NNP NNS/VBN POS/CD PRP$/" PRP/-LRB- PRP/CC PRP/IN PRP/NN PRP/VBN RB/JJS RBS/JJ RBS/NNS TO/VB VB/DT
VB/WRB VBD/, VBD/: VBD/DT VBD/NN VBD/VB VBG/IN VBN/RBR VBN/VBN VBP/JJR VBP/VBZ VBZ/CD VBZ/DT VBZ/JJ
VBZ/NN VBZ/RBS VBZ/TO WDT/NNS WP$/NN WP/DT ^/CD ^/VBD ^/^""",
            1: """
"/" "/: "/TO ,/DT ,/JJ ,/NN ,/NNPS :/CC CC/JJR CC/RB CC/VBZ CD/: CD/CC CD/NN CD/NNP CD/VBD DT/CC DT/MD
DT/NN DT/NNS DT/PRP DT/VBP IN/JJS IN/NNP IN/PRP$ JJ/: NN/: NN/IN NN/NN NN/NNS NN/SYM NN/VBG NN/WDT NNP/,
NNP/-LRB- NNP/CD NNP/MD NNP/VBG NNPS/IN NNS/-RRB- NNS/DT NNS/NNS NNS/POS NNS/RB NNS/RBR POS/VBG PRP$/NNP
PRP$/NNS PRP/MD PRP/VB PRP/VBD RB/" RB/CD RB/JJR RB/NNS RB/RBR RB/VBZ RBR/RB RP/, RP/CC RP/IN RP/RB
TO/CD TO/NNP VB/PRP VB/PRP$ VB/TO VB/VBG VBD/IN VBD/PRP VBD/PRP$ VBD/RP VBG/JJ VBG/PRP VBG/RB VBG/VBG
VBG/VBZ VBN/JJ VBN/NN VBN/NNP VBN/NNPS VBN/NNS VBP/" VBP/, VBP/CD VBP/JJ VBP/NNS VBP/RBR VBP/RP VBZ/NNP
VBZ/PRP VBZ/VBN WP/VBP WRB/NNP WRB/NNS""",
            2: """
"/NN "/VBD ,/PRP ,/VBP -RRB-/CC :/DT CC/JJ CC/NN CC/NNPS CC/VB CC/VBD CC/WRB CD/NNS CD/RB CD/TO DT/CD
IN/CD NN/RBR NNS/VBD NNS/VBP POS/NNP PRP$/RB PRP/VBG RB/DT RB/PRP RB/VBG TO/JJ TO/NN VB/NNP VB/VBN
VBD/NNS VBG/, VBN/IN VBN/VBG VBP/DT VBP/PRP$ VBP/RB VBP/VBG VBP/VBN VBZ/CC VBZ/PRP$ WDT/VBZ WP/NNS ^/RB
^/VBG ^/WRB""",
            3: """
$/CD DT/" DT/JJ DT/JJS DT/VBZ IN/WRB JJS/NN NN/VBP NN/VBZ NNS/VBZ PDT/DT PRP$/RBS RB/CC RB/VB RB/VBN
RBR/PRP VB/" VB/IN VB/RP VBD/" VBD/TO VBG/" VBG/NNS VBN/, VBP/IN VBP/TO VBZ/JJR WDT/VBD WP/VBD WRB/DT""",
            4: """
,/CD :/RB DT/RB IN/DT IN/JJ POS/JJ POS/RBS PRP/VBP PRP/VBZ RB/RB TO/RB VBD/CC VBP/CC ^/CC ^/IN""",
            5: """,/IN DT/RBR MD/VB NNS/VBG RB/VBD VB/NN VB/NNS VBD/VBN VBP/PRP""",
            6: """IN/RB VBD/RB VBZ/" """,
            7: """IN/NNS POS/RB VB/RB VBN/CC""",
            8: """VBN/RB""",
            10: """VBZ/RB""",
        },
        "VBP": {
            -10: """TO/DT""",
            -9: """MD/PRP""",
            -8: """TO/RB""",
            -7: """VBZ/PRP""",
            -6: """VB/NNPS VB/NNS VB/PRP ^/RB""",
            -5: """"/CC DT/RB IN/" NNP/" PRP/VBP PRP/VBZ TO/VB VBD/PRP ^/" """,
            -4: """
"/RB CC/RB DT/NNP IN/JJS NN/RB NNP/CC PRP/MD RB/DT RB/RBR RB/VBG RP/CC TO/" VBD/IN VBD/VBN VBG/, VBG/NN
VBG/PRP VBP/IN VBP/PRP""",
            -3: """
"/DT CC/VB DT/" DT/JJS IN/CD IN/DT IN/PRP$ IN/VBG JJ/NNP MD/RB NN/NN NN/WDT NNP/MD NNP/NNP NNP/POS
NNP/PRP NNPS/, POS/NNP PRP/, RB/VB TO/NN TO/PRP UH/, VB/CC VB/JJ VB/NNP VB/RB VBD/RB VBG/" VBG/DT VBN/IN
VBP/VBN ^/^""",
            -2: """
"/: ,/RB -LRB-/" -RRB-/CC :/RB CC/, CC/NN CD/NN DT/JJ DT/NN JJ/NN MD/VB NN/: NN/IN NN/SYM NN/VBP NNP/IN
NNP/VBD NNS/NNP PRP/: PRP/VBD RB/IN RB/VBZ RB/WRB RBS/JJ RP/, TO/, TO/JJ VB/DT VB/NN VB/VBZ VBD/DT
VBD/JJ VBD/NNP VBN/NNP VBN/PRP VBZ/DT VBZ/NNS VBZ/VBN WP/VBP ^/IN""",
            -1: """
"/NNP "/PRP$ $/CD ,/" ,/, ,/CD ,/MD ,/NN ,/VB ,/VBD ,/VBG ,/WP -RRB-/NNS :/CC :/NN CC/" CD/JJ CD/NNPS
CD/TO CD/VBN DT/NNPS DT/VBG DT/VBN EX/RB IN/, IN/JJ JJ/IN JJ/TO JJ/VBN JJR/, JJR/IN MD/DT NN/, NN/JJ
NN/MD NN/NNP NN/POS NN/TO NN/VB NN/VBD NN/VBG NN/VBN NNP/-RRB- NNP/: NNP/CD NNP/NN NNP/TO NNP/VBG
NNP/VBN NNPS/MD NNPS/VBP NNS/-LRB- NNS/-RRB- NNS/: NNS/MD NNS/POS NNS/TO NNS/VBG POS/" PRP$/JJ PRP$/NNP
PRP/" PRP/IN PRP/TO RB/: RB/CC RB/JJ RB/NN RB/VBD RB/VBN RBR/RB RP/VBG TO/CC TO/NNS VB/" VB/: VB/IN
VB/PRP$ VB/RP VB/TO VBD/PRP$ VBG/CC VBG/NNP VBG/VBG VBN/CC VBN/DT VBN/JJ VBN/NN VBN/NNPS VBN/RB VBN/TO
VBP/VBG VBZ/NN VBZ/PRP$ VBZ/RB VBZ/RP VBZ/TO WDT/NNP WP$/NN WP/MD WP/VBD ^/: ^/CD ^/DT ^/JJR ^/PRP$ ^/VB
^/WDT""",
            1: """
"/" "/NN "/NNPS "/WP ,/CC ,/DT ,/IN ,/JJR ,/NNP -RRB-/RB ./-RRB- :/IN :/NNS CD/, CD/RB DT/, DT/CD IN/NNP
IN/VB IN/WP JJ/CD JJ/VBZ NN/-LRB- NN/CD NN/WP NNP/, NNP/NNPS NNP/VBP NNS/, NNS/VBD NNS/VBP POS/JJ
PRP$/NN PRP/CC PRP/NN RB/, SYM/DT TO/CD TO/NNP VBN/NNS VBN/VBN VBP/NN VBP/NNS VBP/RB VBZ/IN VBZ/VBG
WDT/VBP WP/DT WRB/JJ ^/CC ^/RBS""",
            2: """
"/NNS ,/JJ ,/NNPS ,/PRP ,/VBZ CC/CD CC/DT CC/NNPS DT/NNS IN/RB JJ/: JJ/NNPS JJS/NNPS NN/DT NNP/DT NNP/RB
NNP/WDT NNPS/VBZ NNPS/WP NNS/IN NNS/VBN POS/NN POS/NNS PRP/-LRB- PRP/DT PRP/PRP PRP/RBR RB/PRP RB/RB
RBS/NNS VB/, VBN/" VBP/: WDT/PRP WP/PRP WRB/NNP ^/JJ ^/WRB""",
            3: """
:/" :/PRP CC/PRP JJ/NNS JJ/RB JJR/NNS JJS/NNS NN/NNS NNP/VBZ NNPS/CC NNS/PRP NNS/WP PDT/DT PRP$/"
PRP$/NNS RB/" SYM/NNP VBG/NNS WDT/NNS WDT/VBZ WP/NNS ^/NNP""",
            4: """
,/NNS ,/WDT :/DT CC/JJ CC/NNP CD/NNS DT/WP JJ/, NN/VBZ NNPS/" NNS/" NNS/CC NNS/DT NNS/JJ WRB/PRP ^/NNPS""",
            5: """-RRB-/, NN/PRP NNP/NNS VBP/, VBP/CC WRB/NNS ^/NNS""",
            6: """"/PRP IN/NNS ^/PRP""",
            7: """IN/NNPS NNS/WDT WDT/RB""",
            8: """IN/PRP NNS/RB""",
            9: """CC/NNS NNS/NNS WP/RB""",
            10: """NNPS/RB""",
            11: """PRP/RB""",
        },
        "VBZ": {
            -6: """IN/DT""",
            -5: """VBG/JJ""",
            -4: """,/VBG CD/NN DT/JJ NNP/CD POS/" TO/NN ^/CC""",
            -3: """
CC/CD CC/VB DT/PRP EX/RB EX/VBD IN/VBG JJ/CC JJR/NN RB/VBZ RBS/JJ TO/NNP TO/VB UH/, VB/NNP VB/RB VBN/JJ""",
            -2: """
"/NNS ,/IN ,/NNS :/CC CC/JJ CD/JJ CD/NNP DT/JJS IN/JJ IN/PRP$ JJS/NN MD/VB NN/IN NN/VBP NNP/IN NNP/POS
NNS/IN NNS/NN NNS/WDT PRP$/JJR RB/JJ SYM/" VB/, VB/JJ VB/NN VB/WP VBD/NN VBD/RB VBG/DT VBG/NNP VBN/NN
VBP/VBN VBZ/VBN ^/" ^/CD ^/IN ^/JJ""",
            -1: """
"/NNP "/VBG ,/CD ,/VB ,/VBN ,/WP$ ,/WRB :/NNS CC/, CC/NNP CC/NNS CC/RBR CC/VBD CC/VBG CD/CD CD/DT CD/IN
CD/NNS CD/VBG DT/" DT/NNP DT/VBG EX/JJ EX/VBP IN/" IN/: IN/IN IN/WDT IN/WRB JJ/" JJ/-RRB- JJ/VBZ JJS/NNP
NN/, NN/TO NNP/" NNP/TO NNP/VBD NNP/VBN NNPS/NN NNS/-LRB- NNS/: NNS/VBP PDT/DT POS/JJS PRP/VBG PRP/VBP
RB/VBD RB/VBP RP/PRP$ TO/JJ TO/PRP TO/RB TO/VBN VB/: VB/PRP VB/PRP$ VB/RP VB/VBG VB/WRB VBD/CC VBD/DT
VBD/IN VBD/NNP VBD/PRP VBD/VBG VBG/CC VBG/CD VBG/IN VBG/NN VBG/NNS VBG/RB VBN/" VBN/JJR VBN/NNP VBN/PRP$
VBP/CD VBP/DT VBP/RB VBP/RP VBZ/DT VBZ/IN VBZ/JJ VBZ/RB WP$/JJ ^/RBS ^/VB ^/^""",
            1: """
"/EX "/WP ,/JJ ,/VBD ,/VBP :/NN :/PRP :/RB CC/" CC/DT CC/PRP CC/RB CD/, DT/CD DT/NN DT/RB DT/VBP IN/,
IN/NNPS IN/RB JJ/CD JJ/VBG NN/CC NN/JJ NN/VBG NN/VBN NN/VBZ NN/WDT NNP/, NNP/. NNP/DT NNP/JJ NNP/NNS
NNP/VBG NNP/VBP NNS/, NNS/JJ NNS/NNP PRP$/VBG PRP/DT RB/CD RB/DT RB/NN RB/PRP RB/RB RB/VBN RP/CC VB/"
VB/CC VBD/, VBD/CD VBG/" VBN/, VBP/NN VBP/PRP VBZ/NN VBZ/PRP WDT/RB WDT/VBP WP/NNP WP/RB ^/DT ^/JJR
^/NNS ^/RB ^/WP""",
            2: """
"/CC "/CD "/NN "/RB "/VB ,/" ,/CC ,/WP CC/CC CC/IN CC/NN CD/-RRB- IN/CC IN/NNP IN/PRP NN/" NN/NN NN/VB
NN/WP NNP/-RRB- NNP/CC NNP/RB NNP/VB NNPS/CC NNS/CC PRP$/NNP PRP/" PRP/IN RB/" RB/NNP VBN/RB VBP/,
VBP/NNP VBZ/CC WP$/NN WRB/NNP WRB/VBG ^/NN""",
            3: """
"/PRP ,/DT ,/WDT DT/NNS IN/WP JJ/NNP MD/RB NN/NNP NN/NNS NN/RB NNP/NNPS NNP/WDT NNS/PRP PRP$/NN RB/,
RB/CC VB/NNS WP/PRP ^/NNP ^/PRP""",
            4: """,/NNP ,/PRP JJ/NN NN/PRP NNP/NN POS/NN""",
            5: """NNP/NNP NNS/RB WDT/NN""",
            6: """PRP/RB""",
        },
        "WDT": {
            -8: """PRP/VBZ""",
            -7: """POS/NN PRP/VBP TO/NN""",
            -6: """PRP$/NN VBD/NNP""",
            -5: """RB/RB TO/VB VBP/JJ VBZ/RB VBZ/VBN ^/" """,
            -4: """,/" ,/CC ,/RB DT/, RB/NN RB/VB VBD/NN VBD/NNS VBZ/JJ""",
            -3: """"/CC ,/VBG IN/DT IN/NNS PRP$/NNS PRP/NNS RB/VBD VBD/PRP VBN/PRP VBP/, VBZ/NNS""",
            -2: """
CC/DT CC/VBD CD/, DT/VBD DT/VBZ IN/CD NN/: NN/IN NN/TO NNP/VBZ NNPS/VBP POS/NNS PRP/NN PRP/VBD RB/,
RB/JJ RB/VBN UH/, VB/IN VBD/RB VBG/PRP VBZ/IN VBZ/VBG ^/CC ^/RB""",
            -1: """
"/: "/JJ "/NN "/NNS "/VB ,/IN ,/MD ,/VB ,/VBD ,/VBN ,/VBP ,/WDT :/" :/CD :/NNS :/VBG CC/CD CC/VBG DT/:
DT/IN DT/JJR IN/: IN/VBG JJ/, JJ/IN JJ/JJ JJR/NN JJR/NNS MD/VB NN/WRB NNP/CC NNP/NNPS NNS/IN NNS/NNP
NNS/VBD PRP/RB RB/: RB/IN RB/NNP RB/NNS RB/RBR RP/, TO/NNS VB/NNS VB/WP VB/WRB VBD/TO VBG/NNP VBG/RB
VBN/" VBN/NN VBN/RB VBP/IN VBP/NNP VBP/NNS VBP/RB VBP/VBG VBZ/PRP VBZ/RP WDT/VBZ WP/VBZ WRB/JJ ^/-LRB-
^/NN ^/NNS ^/VBG ^/VBZ ^/^""",
            1: """
"/RB "/TO ,/NN ,/PRP ,/VBZ -RRB-/IN CC/VB DT/VBP IN/IN IN/JJ JJ/" JJ/VBD NN/, NN/-LRB- NN/SYM NN/VBN
NN/VBP NNP/CD NNP/JJ NNP/POS NNP/VBD NNPS/" NNPS/POS NNS/NN NNS/NNS RB/CD RB/VBZ VB/DT VB/NNP VB/PRP
VBD/, VBD/DT VBD/RP VBD/VBN VBG/DT VBG/IN VBG/NN VBG/TO VBN/VBG VBN/VBZ VBP/VBZ VBZ/CD VBZ/DT ^/NNP""",
            2: """
$/CD ,/DT ,/NNS :/NN :/RB :/VBZ CC/IN CC/VBZ CD/CC CD/NN CD/NNPS CD/NNS DT/CD EX/VBP IN/, JJ/CD NN/NNS
NN/PRP NN/VBG NN/VBZ NNP/: NNP/NN NNS/CC PRP/, RB/-RRB- VB/RP VBD/JJ VBD/VBG VBN/NNS VBN/VBN WP/VBD
^/VBD""",
            3: """CC/NNP DT/NNPS IN/PRP IN/RB JJS/NN JJS/NNS NN/RB NN/VBD NNP/" NNP/VB NNP/VBG""",
            4: """CC/RB DT/NNP DT/VBG JJ/NNS NNP/NNP NNS/: NNS/RB VBG/NNS""",
            5: """CC/NN DT/JJS IN/NN NNP/, NNS/,""",
            6: """DT/NN JJ/NN""",
            7: """CC/NNS""",
            8: """NN/NN""",
            9: """NN/" """,
            10: """DT/JJ DT/NNS""",
        },
        "WP": {
            -3: """NNS/CC PRP/, RB/VBG VBD/NNP""",
            -2: """,/IN VB/PRP VBD/JJ VBD/RP ^/VBD ^/^""",
            -1: """"/TO -RRB-/IN IN/, NN/IN NNP/, VB/JJ VBG/IN VBG/TO""",
            1: """
,/" ,/CC ,/VB ,/VBP :/" CC/IN CC/RB DT/IN NN/VBZ NNP/NNP RB/IN VB/IN VBD/TO VBD/VBN VBG/RP VBP/IN VBZ/RB
VBZ/VBG ^/" """,
            2: """"/CC IN/PRP RB/, VBG/RB VBZ/IN ^/CC""",
            3: """IN/NNP NN/,""",
        },
    },
    "before": {
        "CC": {
            -7: """nothing""",
            -6: """anything""",
            -5: """all""",
            -4: """and if""",
            -3: """'s -- choice her him missing of showed""",
            -2: """' after among despite doubt from percent said support where whether""",
            -1: """
; allow business carrying caused cruz democrats do doing happened into invited nobody not now offers
oppose out peace problem see should the they through will""",
            1: """
- ] about apparently are around as at by can caucuses country court criticism end have help history hour
means much need nomination phone places program raising reasons science short simple suggest terrorism
thursday want we were would –""",
            2: """" be clear fighting followed including off on she that was who work you""",
            3: """'' , is sanders something than with""",
            4: """^ for —""",
            5: """to""",
        },
        "CD": {
            -5: """no""",
            -4: """any complex features than what""",
            -3: """'' - ; of""",
            -2: """
-- beautiful crucial each every great issue last need new other provided safe states successful support
when which""",
            -1: """
' ) , 10 ^ absolute actual against bush campaigned comprehensive during eastern easy estimated how
investment main past post reach republican run running says second serious significant then think this
why""",
            1: """
/ 15 about absolutely at be been big channel especially even existing full going has his important into
job like near necessarily or our percent proposed shooting through walk –""",
            2: """
$ 's : around by first good her negative next on one original private revolutionary roughly simple
single times was""",
            3: """" another favorable final for from liberal possible""",
            4: """a in nearly the""",
            5: """is only""",
        },
        "DT": {
            -7: """except""",
            -6: """argue at look""",
            -5: """now remember""",
            -4: """'' -- assume insisted one states suggest will""",
            -3: """
added after agree angeles anger announce appear complained completely confirmed covered emails estimated
fighting found go going itself longer much noted noticed recently show something suggested those""",
            -2: """
'll ) [ about acknowledge answer are argued asserted become clear consider cutting decided declaring
demanded ensuring find here hope idea including insist know makes me movement night note noting overseas
party people personal plan possible review sanders saying security sense share she showing simply so
sometimes them thinks tuesday uh understand who worry —""",
            -1: """
' - ] add admit agreed agreement along am analysis around asia back been better board certainly change
cities claiming claims cnn conclude counter country criticism crowd day debate declared democrats
demonstrate did else end ever everything evidence fact fear floyd force group guy hard hopes indicated
issue job kenya knew language law losses maintain majority material mean missouri move national net news
notes notion off or pacs phone point politico problems process proposed question raising reasons
reminder reported represented rhetoric risks rules said services shares should some someone spent stands
street strikes strong such suggesting suggests supporters thing thinking though thought told tweeted
understanding union universities us using voices way ways wednesday week well were work""",
            1: """
'm ( ; announced as away base be believes brought buy campaigns can carried carries carrying caused
close closed completed conflict dismissed endorsed finding finished followed from further getting give
gonna happened hearing help hold interview invited keep making offers past perform polls post proved
read represents running say speech start strategy takes than things this twice u.s. wants we while
winning won write yet""",
            2: """
's `` achieve allow among and begin benghazi but by conference continuing council created discussed down
follow gets having leaving left let maybe meant moves nearly oppose particularly pay rally renewed saw
says shown stop support taking the through times trump whether why win would""",
            3: """
" : ^ above all asked before called contests cruz department discuss does gave half hear heard hopeful
implemented it just loss lost love made mark missing on reach rejected state take then to understands
used was what when""",
            4: """
're , consensus contain containing doubt even experienced for get him in make pac school there with""",
            5: """do done had has of over part see use""",
            6: """causes got n't""",
            7: """if is""",
            8: """doing""",
        },
        "EX": {
            -4: """ballot""",
            -3: """be being from out quite""",
            -2: """better not those up""",
            -1: """
're 's base even family him much n't of others over personnel primary reduced sent somebody was work
working""",
            1: """
'' ; as because believe but community days fact it know maybe noting should so sure than then thought
time until were whether""",
            2: """" and learning programs said want while""",
            3: """are says""",
            4: """is""",
            5: """,""",
        },
        "FW": {
            -3: """clinton federal""",
            -2: """bill life purchase""",
            -1: """" . ^ alleged conservative daily mr. of pierre to trump visit was""",
            1: """'s [ after reflect""",
            2: """de operations the word""",
            3: """( and""",
            5: """a""",
        },
        "IN": {
            -13: """take taking""",
            -12: """took""",
            -11: """brought""",
            -10: """bring brings turned""",
            -9: """carry takes the turning""",
            -8: """done push taken""",
            -7: """after election give n't turn""",
            -6: """
bringing called carries document in kept make pass pay season there thing throwing to with""",
            -5: """
2012 action ads also best boy break contests doing fill game going handed hold i moment moves paper
piece process progress put something speech story strategy were""",
            -4: """
're agents attack calling caucuses containing convention council country decades everything experienced
face follow for gets girls got hand keep length moved nearly opening party raised rates read senator
sent shooting shot system things trump two understanding use values video vision war ways words""",
            -3: """
( _ a all asia asked attention before benghazi bill block call calls caucus class coalition communities
company deadline discuss dismissed e-mail fight finish fresh from future god guilty hall has have help
history impact implemented issues kick kicked king left loss love made mark money move off opportunities
pac platform positions possible programs projects publicly raising really record relief represent
restaurant rolled roughly seem set sets signed sought spent start summer team technology time touched
transition twice understands wind""",
            -2: """
- 10 7 achieve almost anxiety apparently areas as assets audiences benefits better board breaking by
campaign candidate challenge check child community companies congress continuing cost created criticism
criticized debt discussed do donations draw drew effective elian freddy freedom friends gave goes gone
group groups growing gun hands hear heart his initiative iran job joined just keeps kuwait lawsuit lay
leader leaving legacy legislation letter light lives lock looked maybe measure message mostly nominee
oil one or order part passed piled place places potential problem program provided pull puts putting
race raises reach received remains renewed represents rights rival role saw scandal school services
shootings shown shut sitting stand stay step they together turns used way we wealthy where wonderful""",
            -1: """
' 2 6 ] `` about accepting activity actually ad agreement allow always america an announced anything
arguments away because broke build bus campaigned can carried city close closed closely code come
completed conflict consensus contest conversations costs could cruz cutting deal department did
disclosure does down earning economy elections else email endorsed energy extended far fire followed
fought four further getting girl giving good guy had happened heard hillary home house if increase
information iraq is itself key latinos law laying least let line little long lost machine making match
matters meeting mentioned mind mother my negative network never nonprofit open park particularly
partners past path percent perform perhaps person picture pointed policy politico poll polling polls
practices primary products proved provide quite republicans results ruling same sat schools science see
sentiment should skills society sources split staff standing state stepped stock strength striking
struck talks terrorism test that this tone total track trail troops until value wages wants was when who
win won word —""",
            1: """
" ) 2014 ; ^ acting advanced again aggressively am americans amir and anger are battle bear beck began
bit bush came capital cares cause causes citizens clear cleveland clinton committee conclude conditions
conflicts counter county cut day death deemed deliver democrats doubts drive dropped earned either
electorate emerged employees ends especially estimates everybody expressed extent fallen family fast
favorite fell fighting figures filed find finished first focused following forces forward free gap get
go government governors headquarters herself immigrants imposed income interviews iowa journal judge
knows leadership learning lived maintain marriage material meaning men most movement must nightclub
nomination notes often once only operating over own peace plan point police politicians press pressure
privately projected pulled receive reflect reflecting regarded remained repeatedly report reported
request require resign rhetoric risen running sales sanders saturday secretary sees sending served sign
signs slightly some soon space speaking spot standard stands states stayed strikes study such sunday
supply surprised systems television then these though thursday told travel tweeted twitter uh unite
university victory walk walking weeks workers working works worries write yet young""",
            2: """
'' 's , 50,000 [ acknowledge age ago agreed along angeles any anyone area argued asserted audience be
birth but buy cases charge choice claiming condition continued court courts crowd crowds decided
declaration declared declaring demand demonstrate ensuring equally even everyone focus focusing
hampshire here higher holds how indicated insist lead leaders leads led life like makes me mean media
members million morning muslims myself narrative need neighbors note noting numbers obama odds offer
office officials other participate pennsylvania politics post preserved problems prove putin question
questions reason recommendation register remarks reports residents risk ruled run seats secret sense
serving showing sit spring standards statement statements stepping street strongly suggesting surprise
themselves those ticket times today town union viewed viewers warren well wish wounded year you ―""",
            3: """
% 2001 acquire admit announce answer appeared appearing assertion at august basis believes built care
charges claim claims cnn comment comments commitment compete complained concern confidence confirmed
consider countries data degree delegates demanded democrat east education estimated expected growth
guarantee hell including insisted interview it killing likely limit means monday months more news noted
noticed official people position principle proposals questioning reality rescued right say she showed
simple south spend spoke stance starts strong suggest suggests supporters sure thought view vote walked
winning world –""",
            4: """
allegations appear appears assume back based chance demands divided emails fear feel feeling ground know
longer month out proposed reasons recently result saying says talk talked thinks tuesday up views voters""",
            5: """
argument belief believe born case caught compromise doubt fall found hopes much night others possibility
president remember said speculation suggested suggestion talking thinking understand wednesday women
worry""",
            6: """
accusations added agree concerns evidence falling hope leading likelihood nothing reporters rose think""",
            7: """argue except idea look looking notion recognition week weekend""",
            8: """reminder""",
            10: """fact now so""",
        },
        "JJ": {
            -6: """helped""",
            -5: """billionaire democratic far often oppose relations while would –""",
            -4: """
ancient avoid come each emissions help here investigation law like minimum missouri never night recently
repeatedly sit stop supporting them then town us we""",
            -3: """
$ & / 100,000 2001 abortion above anti-trump army backing banking better british calls came chinese cia
coming common contain do dozen drawing early earned eyes falling family fierce film final forces free
government group growth helps home house illegal islamic islands june lebanon let local looking natural
near office only orlando party passed process protesters published recent registered relevant
republicans rights saudi say scientists stopped syrian think thought took traded travel tried u.s. will
work""",
            -2: """
'd -- 1 1,000 ; [ across added admit african alleged allegedly art asian asked away back besides billion
boat bus change charge check coalition college companies company compete condemned congress costs
covered cut donors eastern easy effective enforcement enormous finished florida forced formally gets
global good heavily high himself hospital hour hundred ii improve information invited issues just kasich
keep killing king laid leaders led liberal likely mainly middle monday must necessarily need
neighborhood notes noting obama official ohio operation others out overseas parties pay per presidential
prevent probably programs promised properly push pushing put ranks record release republican research
russian sales sending server shareholders simply so-called social soon staff states striking strongly
students suspected territories ticket times to ultimate university uses usi usually video voters walk
want waving when wins won working worst you zika""",
            -1: """
'' ) 100 15 1999 2 2009 2011 2014 3 : acquisition acting action advanced agents ailes alabama
allegations along also although american americans argument around asks attacks attorney average badly
base because belt benghazi best big both break broad broadcast broadcasting bush buy california capital
carolina carrying castro chief china citing cleveland clinton closer coin commanding communications
comprehensive conference conflicts congressional conservatives consistently content control could
countries country crime criticized cruz cuban current currently data death debate decide deep defeat
delegate documents doing dollar down drug easily economic effectively elected elections employees end
ends estimated even event executives experienced faces fast father fellow female field fight finally
financial fire first focus following force fought french full further gained general get goes going gop
groups happened hard has headquarters hear hispanics history hit hurt illegally immigration increase
increased influential initially intelligence international iowa iraq iraqi israeli jobs journal larger
largest later latest lawyers leads legislation letter light long longtime lower main march mark market
matters media mexican michigan miles million mind mine minutes months moved moving much music nation net
nevada newly news nomination noticed off officially operations original originally outspoken paid paris
park part paul perhaps personal piece precincts president prime prisoners problems production proposal
publicly puerto quickly radio rally rate rather reason reduce rejected resources revenue river routinely
rubio said sanders sat saying sea secretary sees senate senator senators separately serious severe
sexual shares shift shooting short side sitting slightly somebody speak speaking specifically started
starts stood story strikes study supports surprise systems take takes texas that together troops turned
uh universities up vice voting wants warhol wear website where whether which white why winning works
world youtube ―""",
            1: """
" . 10 21 9/11 accepting acquire actual ads again against aggressively all angeles apparent attack basic
behind biggest broadly but campaigns carried caucus century certain certainly christian clearly cnn
cognitive combined comes comments contained core court day deal decided delegates demand democrat
despite did difference distant double-digit during east election endorsed england equally especially
european exit fallen fbi fear federal feels fell fill finish firm follows four future getting give go
guarantee heard heavy higher holding imposed include including initial into joined joint late latino
lead leader little lives longer mere modern move movement my n't national nations nato nine nor numbers
older one online opening our plan plans points policy polls power press program projects raises reach
real received relief right rivals roughly rules same seeking seem senior set seven several shot signed
some sometimes sources statement stock street strong studies supported talk tax than this total tough
track tweeted typically under unite use used valley value vermont vote watch win wisconsin women workers""",
            2: """
' 12 2012 6 after aggressive already among and appearing area bit black bloomberg body bringing build by
called care carefully completely conducting controversial convertible created declared deemed different
disclosure discuss divisive either emails employment ever every everything existing expanding facing
feeling fighting generally gone got grew guilty had having held hillary included it its kentucky key
leading leaving lift looked marked means meeting military narrow narrowly network next not now obviously
offer old once or particular past pfizer piled planned political polling potential pro-beijing radical
raising rallies rare receive region role saw scheduled second security seemingly send silver son stand
state stronger taken taking third though thousand through told top turnout u.n. visit went widely your""",
            3: """
% - ] analysis apparently appeared beat becomes business challenging channel clear conservative consider
done earnings electorate experts extremely few fewer five from great grown hampshire he her highly in
issue kept last lay make making markets material mentioned opportunity people percent performance
predicting preserved price primarily problem really reflecting regime relatively require response
running sent small specific spent suicide supporters themselves there thus totally two until various
wallace ways week weeks well whose worries year yet —""",
            4: """
achieve actually at be became being brought chairman counter democrats difficult entirely factors fall
features feet find firmly for former head hired important increasingly large largely major many message
mostly nothing of ongoing other place politics pretty professor provided questions rates receiving
showed shown single somewhat stands still successful thing were with within""",
            5: """
'm 're 's absolutely anything are as becoming been considered continued fully hassan is mass me new no
on own prove quite remain seemed shows south spending standing stars stay such the their viewers""",
            6: """
a any dark feel found his iodine look made person proved remains so virtually was washington""",
            7: """appear become most particularly politically remained""",
            8: """less show something""",
            9: """an deeply""",
            10: """how too""",
            11: """very""",
            14: """more""",
        },
        "JJR": {
            -5: """closed go""",
            -4: """care no though""",
            -3: """
ads becoming close comes focus game growing information moving performed see that threat vote will work""",
            -2: """
administration american and any appears but days does father fight focusing fought himself if markets
move moved need now once open opened perform president pushed somewhat stand states talked tax up
washington world worry would years you""",
            -1: """
" ' ) ... 1 100 actually also appeared appearing audiences become becomes built bush campaign can
candidates carson clinton comments completely consider county day did do doing except fall focused
generally gone him holding hurt income know knows liberal maintain new obama office openly parties place
police policy politically politics possible possibly putin question race region remarks running says
shares simply sometimes state step them themselves then thing third u.s. us values walked web went what
while word""",
            1: """
% '' 're , - / [ about all americans became been behind border by candidate carries cause causes control
costs debate deliver done draw drew five from gives grown has have having her include including join
just lead left lost make making many matters million nominating not notes off offers pay people program
raised received relatively revolution run senator send sent sharply spending still supporting takes
taking than their there things thousand under understand unlike voters want wants ways without worth""",
            2: """
^ achieve an announced at be department electorate feet in involved is it little lives made millions of
one perhaps protesters purchase really rose sanders significantly slightly spend substantially times
victory was""",
            3: """'s as back forward gets his lot our say support the trump two with year""",
            4: """bit get had like on shown something take""",
            5: """a fuel""",
            6: """getting""",
            7: """much""",
        },
        "JJS": {
            -3: """do target""",
            -2: """among as cares of our recent reflect rubio this was win""",
            -1: """) can done it judge minister on perhaps single that them trump voters works would""",
            1: """" ' against followed got her how in is next often second think unlike want wins""",
            2: """and from his its kept remains their very""",
            3: """be for than to""",
            6: """'s""",
            10: """the""",
        },
        "MD": {
            -3: """at political strong""",
            -2: """george good""",
            -1: """'s 1 early free last might on she the year""",
            1: """
- court department election he husband justice majority one paris republicans that town who""",
            2: """and you""",
            3: """, they this""",
        },
        "NN": {
            -10: """be""",
            -9: """they were""",
            -8: """are country helped people start was who""",
            -7: """began it so time we""",
            -6: """
're americans being clinton democrats european fully help i is mere mr. room something voters world""",
            -5: """
, anyone becoming been but chairman channel could currently either ever fall fuel how kept magic miles
now pretty race remained republicans set son star statement states still until""",
            -4: """
< [ again all america amir area audience becomes begin bill bit bloomberg boy brother challenging city
columbia consider couple david divisive expected few fighters he including increasingly investigators
issue joint less list longer me means message national nor nothing plans precincts president pro-beijing
problem professor prove rates revolutionary rubio secret several speakers standing tells than too
usually wall will without you""",
            -3: """
" 'd abc actually aggressively airport alex american analysis and appeared boat both brought candidates
cents closely combined come considered crowd dark declaring difficult electronic event executive
extremely eyes favorable fear feel field figures find freedom front-runner future general generally go
gone government group havana having hearing heart here himself immediately important include iodine
judge kick late lawmakers lead led majority many mark michael most mostly movement ms. never nightclub
note officials often or particularly place please politically politician reports roger saying short-term
small social started support system tell themselves these through treaty turn united university vice
walking wealthy week went west which wisconsin workers worth year yet łódź""",
            -2: """
'm -- 18 2016 3 50,000 ; `` about actively advocates after against alabama always announced anything
arab argued audiences australian became before behind belt better breitbart bringing broad came
campaigns candidate celebrity clark clear comes community company continue controversial convention cut
czech daily de deadline defense disclosure dutch east education eegimaa employees everyone everything
fame father feeling fewer finish first foreign further gonna got governors grew growing hair have
helping high hired hussein if included initially intense iran isil just keeps killing law least legacy
located look looked mexico minister n't nasa nation nato nbc necessarily negative neighboring neighbors
newspaper nomination offer office once ongoing only openly other pacs percent pfizer plan planned
politicians politico politics polls position preserved primarily problems proposed quite raising rare
ratners receiving reduce regime remains rich risk rivals rules ruling said sanctions saw season seem
seemingly send shah she should shown silver simple society somebody sometimes southern story successful
such super svp then those three to today together total tough u.n. union upon very video voter wages
ways wearing while white williams word worst""",
            -1: """
' '' 'll 2011 21 40 9/11 ] absolutely accused administration african-americans aides ailes already also
although am article asia attacks authorities away backing backs badly banks basis beach become believe
besides billionaires board broadcast bush calling calls can changes china circumstances cleveland comey
congress conservatives continuing course criticized curiel current daniel day debate decades declared
deemed deliver difference director documents does down employment endorsed england entirely equally
everybody except executives expanding face facebook facing fact far finished firm floyd forces formally
former fox from gay get giant girls give going groups hall head helps henry history holding husband
imposed instead invited j. job john join justice kasich keep knows labor laid largely latest leaders
legislation likely little marriage massive material matthew measure measures meeting men ministers
modern months much must news nine nominee not numbers operation opportunities overall paradis particular
paul perhaps person places plane podliska power price probably processing programs project protest
protesters proved publicly puerto push questions ranks really release remain repeatedly reportedly
resign roughly russian sanders say scientists secretary sell sen. senator senators sent services
sessions seven sharply shifting shifts significantly signs six south speaker speech spokesman stand
standards stay stayed staying stop strategists street strongly suggested suggests suicide supporters
supports syrian taken team temporarily terrorism test that thing things though thousand trail two
typically up value values various views violent vote walk weaver weeks when winter women words would""",
            1: """
$ - ... 1 100 15 2009 2012 : acknowledge adopted age anti-trump army around attorney average avoid
ballot bank base basic birth block bomb bring broadcasting cable campaigned capital card carson cash
cause caused change child civil claim cognitive communications computer congressional core council
crisis deal decision degree do doing donor double-digit drama drawing drive easy elected elections elian
email end energy enough ensuring enthusiastic estate even extremist family fell fire florida for forbes
free full gained getting global goes golf greatest ground growth had heavy home increased interview iraq
iraqi joined journal june kennedy king know kurdish latin laws leads lengthy lift like local lost mainly
makes management march market mass meant medical middle military ministry money neighborhood net north
obama off ohio opening opposition orlando others out outspoken own pelosi phone point policy post
principle program provide radical reasonable received reflecting register reported represent require
rival river saudi scheduled science sea seats second senior serving severe sexual shares single slepian
standard state stock stopped striking strong students study supply supported supporting surprise swept
technology them think thinks thursday thus ticket times trade turns uh under using valuable vermont
victory view visual want warhol washington web well western where whether wind winning woman won working
york youtube""",
            2: """
& 's ) 1,000 19 2 abortion across acting actual admit african air amendment apparent art as asked bad
beautiful because big blast buy california camp carrying charleston cities citing climate close club
coalition coin college coming commanding consensus conservative cost covered crucial debt democratic
different digital diplomatic distant district draw effective emergency enforcement enormous
environmental especially essentially estimated estimates ethnic experienced experts extended fast
finding five flight following fundamental germany gives giving good hampshire headed hear hispanics hold
house human industries ins iowa israeli issues language larger latino latinos left longtime machine made
may might million more moved nations near night notes nuclear official older online opinion original our
overseas overtime personal platform possible potential prevent prime process promised rally ran real
receive recent regular renewed research right roll safe same saturday savings seeking senate shootings
short significant slow sniper some speaking substantial summer sunday suspected swing systems takes
texas third took top traded trading traditional travel trump tuesday ultimate used uses war wealth with
worldwide zika — ―""",
            3: """
1999 2001 above added alleged along another argument at banking best border carolina chief christmas cia
class closer comprehensive conference contain credit cruz denied dozen early earned economic editorial
english ethiopian eye favorite fbi features federal fellow fierce financial gas gop has health heat her
hospital hundred improve information initial institutional intelligence internet isis jersey launched
long make making match mexican miami monday moral msnbc music natural nevada new of one paris park party
passed past poll powerful press purchase rate reality registered relatively republican reuters sales
schools security sending shared side special staff take taking target totally traffic trans-pacific u.s.
us wednesday welcome whose wins""",
            4: """
10 absolute ad almost ancient any benghazi biggest billionaire campaign care cnn common covering death
delegate dollar falling frame great gun higher hour illegal in into later level liberal linguistic live
lower minimum my offers old on open pay political primary provided public record serious share their
this treasury tv twitter usi what""",
            5: """
arms caucuses department each earnings ends every expressed greater increase largest last minutes need
operations oppose per police relations rights says shift talk tax television town""",
            6: """complex during female his paid playing school the weapons your""",
            7: """a back no oil radio""",
            8: """an data media presidential""",
        },
        "NNP": {
            -8: """are be clinton""",
            -7: """campaign""",
            -6: """next""",
            -5: """10 all business have it many sanders some than this town us""",
            -4: """
bush carson civil counter cruz emergency first hampshire has her human me operations presidential press
showed silver those treasury was who""",
            -3: """
absolute almost also apparent australia bad before biggest candidate child class conservative council
created credit debt digital editorial english even food gay getting great greater hard hour i iran is
isis kenya law mentioned mexican miami most msnbc obama one only particularly philadelphia private
protesters really reuters same so specific sunday traffic trans-pacific tuesday up wallace wednesday
within working worries""",
            -2: """
about acquire against along back been blast bring cabinet camp care changes charleston club cnn
coalition company computer considered controversial convention dark decision declared delegate different
does each east economic electorate email enforcement environmental fbi finding further gas germany gives
go got had hassan heat his improve including information iowa joined just kentucky labor largely latino
leading less like local long made major match mayor medical might more narrowly no now offer old older
ongoing opposition or own paris party past pelosi people percent political potential provide radical
rallies region response risk river sales savings say says second send senior several shares shift single
somewhat special star super swing takes tax television that their three times top total touched trading
two uh under universal use vermont visual war were without you your""",
            -1: """
% ) 12 19 abc abortion actually african after age aggressive allegations allegedly already am ancient
appearing arms around average axelrod ballot bank beach become best big billion black bomb build but
california candidates card carried certain change channel china choose claim clear clearly cleveland
cognitive coin columbia command comments committee communications community comprehensive consistently
core counsel country creative cuban cut deeply demand department despite development did difference
difficult diplomatic divisive doing draw drive during dutch education either energy england ensuring
estate every extremist eyes fall family fear few fighting fill firmly five flight florida forbes four
frequently general giant girl ground groups havana health here high higher hillary hired home hospital
how hundred if immigrants important inc. increase india initial institutional iodine iraq israeli key
knew knows kurdish large last latin launched laws lead leaders leads levell likely live living located
longtime machine march massive may meeting message ministry monday money moral morning mostly multiple
music narrow nation nations natural nearly never notes nuclear ohio oil online open opening
opportunities out overtime padalecki pay per picture place playing police poor preserved price primarily
primary production professional program prove provided questions radio real reasonable reflecting regime
regularly relief religious reported republicans require right role roughly rubio run saturday saying
school science seats security see seeking sending serious serving show shows simply sitting slepian
society somebody something staff started stop stronger strongly such suicide supply support svp swept
system taking talk teaching technology terrorism texas them there they thing things thinks third
thursday took tough travel trump turns tv tweeted twitter understand used uses valuable various very
victory voices voting want wants watch way wear welcome while white whose win wins wisconsin woman women
work worth year young youtube –""",
            1: """
-- 3 60 : ^ _ accused across actual administration admit advanced alabama and anti-trump asia attack
backs basis became because becomes being believe billionaire billionaires boy broad buy call calling
chairman chinese choice christian city common consider county court crucial daily daniel de defeat
defense elections employees entirely executive facebook find floyd foreign frame frank freedom gun heard
heavily heavy henry historic hit hope immigration include influential investment iraqi its j. jeff
jensen join keep king leader leaving longer marriage matthew media mets mexico michigan middle moment
nato nominee on once orlando over park pennsylvania personal plan post prime professor puerto raises
rejected reports republican resign rival s said saw senator southern speaker starts state supports take
thought thrift through time to tom trade transition u.s. union values violent visit voter warhol
washington wearing where will with""",
            2: """
& ' 7 added allow america arab asian asked asks australian away backing bear capital carolina century
chief clark college conservatives control could czech dallas down fame far federal fellow figures
financial forced free future george give gm good group growing hall himself ii international jersey
justice kennedy kim know latest led legacy mainly majority make million much nasa near new news overseas
pierre planned politico power programs public purchase ratners release roll ruling russian saudi
secretary sees so-called south space speakers spokesman spot stock strength striking summer supporting
syrian territories then these treaty university using valley video vote walker wall waving what which
williams won york""",
            3: """
1 100,000 ; < [ alex an bill called chatham current data declaring des dow ethiopian face fox from girls
goldman invited john june kick killing las late los main means missouri my nbc neighboring of operation
our paul policy powerful push recent remains represent revolutionary roger rose sen. services shah tell
tells told west …""",
            4: """
2012 2016 a acquisition believed besides breitbart calls criticized currently eastern field heaven judge
magic mark ms. nevada office president race rights secret sent social standard susan vice winter""",
            5: """'' ( - / another british chris european global in minister national think""",
            6: """" `` although islamic""",
            7: """michael the""",
            8: """david united""",
            11: """mr.""",
        },
        "NNPS": {
            -5: """chris jersey""",
            -4: """acquisition carolina cruz trump united""",
            -3: """60 _ an called face group gun heavy in on rose street""",
            -2: """
, asked bear bloomberg college dallas david des financial free judge kim like many michael ms. my power
said sanders says south summer valley walker washington wearing when""",
            -1: """
^ actual after am as at believed breitbart by call choice city de dow each field find first former fox
frame full george goldman his hope include jeff jensen john justice las leaving minister neighboring new
not once or park pierre problem professor rival s saw shah supporting susan thought thrift time told tom
u.s. under will williams""",
            1: """
'' a alabama among any black broad card china clear communications community creative cuban dark
democratic development dutch eastern florida foreign from further girl good ground hard her high higher
including information investment iowa knew latino medical miami morning picture poor presidential price
processing professional protect religious risk saying see so southern state three total tough uh
understand voting who with world york young your""",
            2: """
& 's abc against and baby beach changes civil cleveland computer conservative controversial convention
council economic enforcement executive federal for great mr. one policy president reuters revolutionary
river second super to touched treaty two universal visual wall were working""",
            3: """australia film food freedom gay human joint kenya magic philadelphia""",
            4: """american general house labor of our silver star university""",
            5: """business""",
            8: """the""",
        },
        "NNS": {
            -8: """he tuesday""",
            -6: """a ethiopian who""",
            -5: """body everybody it need nevada nobody one standard this which while world""",
            -4: """& ( congress frame linguistic much neither nomination polling report she so stock that""",
            -3: """
'' , - 9/11 analysis believed blood but california case clinton company country crisis debate
double-digit eventually evidence field general gonzalez governor group growth guy i institutional
kurdish liberal market modern net performance poll post powerful process protester reduced resolution
rubio sentiment someone still strength study support taliban typically very way website wins year""",
            -2: """
" about almost also bob candidate china church class conflict either email everything federal former
global goldman government hillary him hispanics india iraq israel issue johnson kasich latin leader
levell mexico million mother national nega north now offices often padalecki percent person platform
playing politician president public putin regular revenue sanders senator sharpton single somebody soon
space spokesman spot star states sunday than then they times told tv twitter various wealth went —""",
            -1: """
) 12 2 60 [ ] ^ accord across administration age agreement allegedly amendment americans and another
anybody anyone appearance at attack australia black blast bloomberg board boat brother build candidates
carson cause clearly code cognitive command condition contest costs counsel cuba currently daniel dark
deal degree delegates document dollar dow drama east eastern effectively election elian essentially
every fbi fight fighting fire firm focus forbes france frank frequently future germany giant hand head
immediately instead involved is island issues its language largely las law legislation letter line
looked los machine make message michael moment monday money mr. music nation nations nato network obama
official or paris pay photo picture plane potential press pressure profit project pushed raises rather
reality reporter request reuters said scandal scene share show site slepian strongly suggestion susan
system test today treaty ultimately union united using usually valley victory voting wallace warren we
wearing week what you young""",
            1: """
-- 10 15 2016 3 40 6 _ `` accepting african after against although always am announced around average
away basic beautiful because benghazi better bomb border cable call campaign card carrying certainly
chinese choose civil common conference conservative consider convention council couple court covering
cruz cuban data department despite development different disclosure dozen early employment energy
england estate fear few fewer finance finding flight force free from further gay giving going ground
guilty hampshire heat high hold holding human ii immigration initial intelligence internet interview
iran iraqi large latest leadership leading lee length level life longer love lower many march media
military most movement narrow natural newspaper offer opening orlando our over power pretty price
private problem prompted push puts raising rallying rate real recent rejected research response says
school season seeking sell senior sent sexual significant small social something specifically staff
steel street such summer super surprise syrian taking teaching technology television tells there though
thrift through town trading trail two up use visual vote weapons wear web were where white whose women""",
            2: """
/ : all american are as biggest both brings business capital caucus celebrity christian christmas clear
coalition college completely delegate democratic digital emergency end expressed first florida following
four good gun hard held higher home inc. increased latinos legal magic major making mayor multiple n't
nominee not oil personnel polaroid program race rights rnc routinely savings set smaller speculation
split state supply three time to tone took trade traded turnout u.n. under until us voters wants watch
well when with without work""",
            3: """
air belt bid billion by camp certain channel city control credit does drug economic electronic food
health her his how in isil job led light local massive me more my news old out own party political
production same sending six talking these those u.s. university video your zurbarán""",
            4: """
' 's ; already back daily game iowa labor morning of peace phone policy security several some their""",
            5: """big no other pro-beijing ruling tax""",
            6: """comment""",
            7: """have""",
            8: """the trump""",
        },
        "PDT": {
            -5: """" """,
            -4: """contain station""",
            -3: """, by was""",
            -2: """as has n't not on out they why""",
            -1: """
- ^ a against are around at been clear clinton companies day doing find help know must over places
protect really says something state stepped stopped then thought through virtually voters what which
while won would yet —""",
            1: """
's almost among and called down give had is make past risks so spent take than that to us with""",
            2: """
-- after but campaign condemned despite easy gets in it personal represented review see share where""",
            3: """ballot covered go have into of takes""",
            4: """only""",
        },
        "POS": {
            -4: """it that there""",
            -3: """cadillac everyone let she what""",
            -2: """
anybody everybody everything here hillary huckabee michael nobody pressure somebody someone""",
            -1: """guy he why""",
            1: """
administration america campaign carolina china clinton committee company country family finding
government island media movement nation night obama one party program regime sanders secretary show
state team today tuesday women world""",
            2: """another answer candidate trump year""",
            3: """' group rubio""",
        },
        "PRP": {
            -3: """be into over""",
            -2: """, : all and during from in no of past says was which""",
            -1: """
" 's -- ^ about becoming been but change citing complex continued democratic demonstrate despite down
drive earning especially even expanding finding get had has hold hurt including is it limit not on
promised ran release resign serious show suggested taken trump tuesday up use what while why wins""",
            1: """
asked at behind bring call challenged challenging criticized did endorse finance find give held how if
lost make off put question saw showing shows so taking tell then think view views want with""",
            2: """after against catch either heard helped interview keeps losing made see told tweeted when""",
            3: """; attack beat called calls endorsed gives help know like makes next to""",
            4: """as gave giving""",
            5: """calling""",
            10: """let""",
        },
        "PRP$": {
            -5: """calling let""",
            -4: """gave giving""",
            -3: """against attack beat called calls endorsed gives help know makes""",
            -2: """after as catch heard helped interview keeps losing made told tweeted""",
            -1: """
asked at behind bring call challenged challenging criticized did endorse finance for give held make put
question saw see showing shows so taking tell view views want with""",
            1: """
" -- be becoming citing continued demonstrate despite down drive earning expanding get had hold hurt
including is limit of on promised ran resign said suggested taken up use what when while wins""",
            2: """, all during past says to was""",
            3: """^ and in into over""",
            4: """that""",
        },
        "RB": {
            -7: """roll""",
            -6: """his know our the""",
            -5: """area even head holding in much n't over points simple spending their world""",
            -4: """
achieve by can care comments deal feet found get hampshire large made mayor not one passed people same
talk talking there whose win year —""",
            -3: """
`` above added admit always america among brings broke carry christian close denied distant electorate
end especially fallen followed game gave handed hold its jobs many million more of oil on putting
questions reach really receive rejected remember say says shared showing side sign starts state still
test totally tweeted wish write""",
            -2: """
' - 6 a acted age aggressively ago also amendment anyone apparently appears attention because campaigns
caught comment committee conducting conference cutting dollars equally facebook feeling for give giving
hassan he headed hell herself holds including into learning left like live lived lives lost management
may military muslims nothing now operations or pennsylvania percent picked pointed programs progress
proposals prove public put question recent register remains represented republicans revenue said
security senator serving set sets taking talked thinking those to turnout turns two under union viewed
visit want welcome with worry wounded""",
            -1: """
're 's ) ... 2012 ; accepting adopted advanced again all already although amir another anybody as attack
baby bank be beat been begin believe bit breaking called cares carries catch century christmas computer
considered contest costs country court currently daily dark data debt decided deemed democrat department
does down drawing drive drop dropped each early earned east emerged employment ends european every
expanding face fact fall falling family favorite fight figures fill first five flight frank free freedom
gas gets global golf gonna got governors greater grew ground guarantee had has have heard heavy hillary
himself hired immigrants income increasingly initial issues kept kick killing laid launched law laws lay
leadership level little looking losses lot majority make marked market marriage maybe media miami mother
nearly need night nine noting numbers offer opened opportunity oppose own paris pass past per personal
pick platform played police political polls probably proved pulled pushing putin rally rates real
recently regarded remained reports response right risen role rolled sat see served services show silver
skills slepian slightly some someone something sometimes sources south speaking speculation spoke staff
standing strongly supply support sure takes that themselves these thing things think throwing time town
track trump using victory view walking washington ways wednesday whether winning within without women
workers young – ―""",
            1: """
'm -- 18 2 ] about acquisition action agents and around at average back ballot base benghazi bill
bringing broad broadcast buy call came carolina carrying caucuses certainly changes choice church clear
cleveland closely comey conservatives continuing could days decide delegates dismissed do donors easily
either elian else everybody extended fast fell finish focus fuel further getting girl government half
hands hard havana held help here hour included interview iowa iran isil knew latest latinos leads least
leaving led less margin matters message might months must my negative never next nobody noticed obama
often once paid person personnel philadelphia playing point poland politics prisoners problem process
products provide puts raises ran reason reduced remarks return rubio season shifting shooting site spent
split start started statement staying stock strikes stronger systems thus tough twice universities until
vision wages walked wants watch wear week which who yet""",
            2: """
% '' 'll 10 : [ actually add almost an bad being better boy bus campaign check chief cities comes
company compete congress crowd cruz cut deep did difference drew economy effective ever forces fought
good great hearing heat him home iraq keep kuwait march mentioned most mostly narrative narrow newspaper
park parties perhaps piece places politically production pushed quite read received remain reported
rescued rival run seats send sent shot simply sit somebody son speak step strong times today together
troops turned virtually war was way we wealthy where wonderful word years you""",
            3: """
'd anything california change coming contests criticized done email event fighting finished from god i
islands just mind moments money nominee off office only out party pay plans possible pretty publicly
published pull raising ranks rate reduce registration restaurant sales seem should sought stands stopped
svp system team thought took top total transition travel tried video weeks well works""",
            4: """
become candidate come cost earning emissions girls goes located month poll roughly station working would""",
            5: """
after before carson closed far gone long looked me minutes move moved raised sitting states take work""",
            6: """are brought go how they were will""",
            7: """bring look no running stay stepped went""",
            8: """day going miles moving so up""",
            9: """particularly push very walk""",
        },
        "RBR": {
            -4: """be getting had like on shown than""",
            -3: """an as at back bit forward get made moments with you""",
            -2: """
" achieve department for gets his in involved lives lot millions minutes narrow not perhaps protesters
purchase really rose sanders slightly something spend substantially the times trump victory went""",
            -1: """
% 'd 're 's , / 2016 [ about and any became been behind bill border by candidate carolina carries cause
causes cleveland control costs country debate done draw drew ever five from gives grown has have having
he help include iran is it its join just lay left lost make making many matters mentioned million month
nominating obama off offers pay people philadelphia program raised received relatively revolution run
senator send sent sharply spending still supporting system take taking that their there things this
thousand understand unlike voters want wants word worth""",
            1: """
' '' ) acted actually also announced appeared appearing becomes built candidates clinton day did do
doing focused generally goes grew him holding hurt income know little lived living maintain of office
operations or our out parties percent place policy president putin question race region remarks running
shares sometimes themselves thing those to under us values vote walked what while would""",
            2: """
- ^ a administration appears does father fight focusing fought happened her himself if markets moved
moving much need now once opened perform progress pushed somewhat states talked tax up was washington
world worry year""",
            3: """
ads become becoming but close comes comments even face fall far focus game growing havana information no
performed see step threat were will work years""",
            4: """care decades mayor open though""",
            5: """closed them""",
            6: """go""",
        },
        "RBS": {
            -3: """candidate did for than""",
            -2: """a candidates from kept work""",
            -1: """, against and be got in second to unlike very want wins would""",
            1: """has her his i judge on single that them trump voters""",
            2: """among as at can cares do does is its reflect rubio win""",
            3: """perhaps the""",
            4: """doing was""",
        },
        "RP": {
            -11: """'s""",
            -10: """, was""",
            -9: """are be look""",
            -8: """and walk""",
            -6: """^ been is lead leading rose running stay""",
            -5: """born caught closed compromise day delegates moving rescued stands stepped the""",
            -4: """based carson divided falling fell get month of right work""",
            -3: """
" 'm 're acquire agree appeared appearing built change compete debate do earning economy expected
fighting her looking money move officials poll push questioning registration said she spend stepping top
vote walked war we week well were winning""",
            -2: """
attacks back become believe believes birth buy campaign contests continued cost crowds doing emails
everybody fall focus focusing getting goes got higher in iowa killing leads led march margin me men
miles next participate preserved raised rate seats state statement step still want way working –""",
            -1: """
'' ) -- accusations agreement all america anything appear appears average bear began begin both
california can comes comment community concern concerns consensus consider contest data deep deliver
democrat either ends even expressed feeling filed finished focused following for force forward fuel
further gap go had has heard hell him hour imposed including information initiative just learning life
living looked million minutes months moved must need nominee numbers once one operating or own paid park
particularly person piece plan playing police president pressure progress projected proposed pull pushed
rally reflect reflecting remain remained reporters resign result role roughly sanders says sending site
sitting south space spent spoke stop strikes stronger study suggested talked talking than themselves
these they to travel two unite up use used video views watch with won works would — ―""",
            1: """
anybody beat build campaigned candidates catch caucus clinton close debt drop elian face find found grew
hands he herself keep laying level lives majority make marked market match not open opened pick point
policy polling pulled putin puts question read results sentiment shot signs sit start stayed stood
striking struck system talks track trump us using voters write""",
            2: """
came check child costs country draw end everything follow growing himself itself joined keeps lay left
light lock many mother pay picked played rates revenue sat shows shut standing that them thing things
tweeted you""",
            3: """
- always better block boy breaking bring broke call called freddy fresh gave giving kicked opening paper
pointed points reach sent shooting show showing signed this touched win wind wish world""",
            4: """calling come hand kick laid pushing sign stand turns""",
            5: """bringing cutting fight give holding process putting rolled sets take""",
            6: """break carries cut fill game jobs kept passed""",
            7: """brought it put roll throwing""",
            8: """handed hold pass taken takes turn""",
            9: """set turned""",
            10: """turning""",
            11: """carry""",
            13: """brings taking took""",
        },
        "UH": {
            -3: """'s""",
            -2: """as do how""",
            -1: """
almost and at been california did doing done down found gave goes if is issue it just look making most
particularly set that them then there you —""",
            1: """'' 'm ( , ... but for full march to tough""",
            2: """answer""",
            3: """a completely know remember said say""",
            4: """' ^""",
            7: """" """,
        },
        "VB": {
            -9: """they""",
            -7: """i the""",
            -6: """a have their""",
            -5: """/ campaign had his nation who""",
            -4: """has in more most no strongly trump ways which""",
            -3: """
've alabama any are as authorities being by certainly days debate experts expressed five friends head
its leaders leaving long makers members mostly often one only opportunity own percent police powerful
primarily region roll some something taking tax terrorism these those very""",
            -2: """
battle campaigns climate comments conservatives convention court courts death democrats department
economy forces from germany giving hampshire he island justice latino lost many media movement much of
operations original pacs paris partners person plans politicians race receive regulations remember
reporters republicans return revolutionary rivals rules sanders second she significantly sometimes
speech statements take there though thursday together tried two uses vote website whose with""",
            -1: """
'm - ... 1999 2012 _ absolutely acting ad air an analysts announced another argued argument asia at back
base became because beck before begin best big billionaires border both bring brother but buy call
called caucus caught cause change chief christmas class companies conditions conference congress
consider considered contained costs countries covering criticized critics cruz currently data delegate
delegates democratic development double-digit earnings easily economic eegimaa election england
essentially experienced federal feet folks following forbes front-runner full fundamental generally get
getting giant girls good growing gun health held historic home how if immigrants inc. increase into
iodine iowa iraq islands kasich larger largest latest latinos leader lebanon led legacy legislation less
lift light little live living longer made make makes markets match men military million moral moved
murdoch nations nbc nearly need neither new next notes now nuclear obama obviously odds off on other
others our out overtime paid paper parties playing politics polls power practices prisoners privately
problems programs provided quite raises rallies record register relatives reported represent republican
rich rights school security seeking sent sessions shift shows sources standing started state statement
still striking suicide supported system taken target television that thinking third this through today
told took tough trade troops tv typically union university up usi usually various way we went were win
without york you""",
            1: """
's ( aggressively all always badly boat bob cash circumstances clinton closer concerns continually
crowds day director effectively even fact finally for frequently fundamentally gonna government her
hussein israel like mean meaning mexico miami might money necessarily neighborhood newspaper nomination
past price probably process quickly rate rather really regularly results romney rubio said see
temporarily think voters was well wind yet —""",
            2: """
, actively ailes audience better bridge candidate carolina clearly communities county curiel currency
daily do done everyone except facebook few first florida formally gonzalez groups half here johnson kept
kopp left let life nominee nothing numbers officials parenthood party people platform position president
putin revolution saturday say says seriously side simply speakers states students support them
themselves things thus time u.s. wages""",
            3: """
'll : [ `` also american banks bill candidates citizens does dollars everybody family father free issue
kentucky least nightclub nor note senators sharply someone then uh wealthy wearing wisconsin world –""",
            4: """
) -- again agents amir and bloomberg closely committee community company couple ever expected iran just
knows likely may me saying walking""",
            5: """city did eyes further go him investigation must never so station women""",
            6: """anyone country helping investigators or room should us""",
            7: """muslims please""",
            8: """can could than""",
            9: """helps not""",
            10: """'d""",
            11: """n't""",
            12: """will would""",
            15: """help""",
            16: """helped""",
            17: """to""",
        },
        "VBD": {
            -14: """the""",
            -10: """an""",
            -8: """a has is""",
            -7: """so was""",
            -6: """been email fully had well widely yet""",
            -5: """( being cash for have highly long made more think to""",
            -4: """
appear are deeply emails get getting his how letter no not remains reports south species very were you""",
            -3: """
% ' 'd 's - 2012 agreement as attention billionaires business calls clark conditions course data deal
document hair having helped her hewlett-packard immigrants information iowa itself lawsuit little
markets me most music newly officially overall pac person politically poll primary recommendation
relations roles schlafly should standing students systems those totally trump tuesday turn universities
up video viewers virtually way york –""",
            -2: """
" '' ^ ads americans article attack be benefits bridge case cases ceremony changes channel coalition
current currently days degree do donations dozen elian estate eyes face feel fees front-runner
frustration future gap generally giant go goals hearing heavily hell him house if include interviews
iodine journal largely legacy mark material move moves nearly nega neighborhood nine now of on opinion
particularly plan pretty previously process programs protest questions ran report rifle rivals school
seemed several share signs speech spending subsequently svp system tax territories them too trading vote
when will with word""",
            -1: """
're 've 12 2011 ; ] `` abortion actually ad advocates against all although among another appeared
appearing avoid backing become before board body bringing broadcast by call campaigns candidate carolina
caucus certain child city class clear clearly closely coin college comments companies completely complex
compromise control convertible costs declaration delegates democrat democratic did difficulties
documents drawing earnings energy especially every everyone executives eye facing fact factors feeling
fellow figures firmly first force from gets gop group gun heat heaven helping history in increase
increasingly individuals initial insiders institutional internet its justice large least less limit live
looking love measure mostly must n't net nevada new nominee notes numbers once open order our out own
parties past pay percent picture plane plans precincts primarily problems professional project proposals
proved radical rally reflect refugees regularly rejected relatively release remain republican require
resolution rights samples scene seeking sen. separately services sessions seven shot show slepian
somebody speculation standards stay street study sunday than their these threat three track treaty twice
twitter typically unite until victory wall weeks western where would year your""",
            1: """
, 2014 accomplish actor again ago ailes alabama allegedly always amendment america analysis anyone
apparently attacks average bank beck believe bill black bob briefly brother candidates capital care
caucuses cbs charges chief china cities citizens combined communities conference convention criticism
decision dollars dow drug each elections else even ever everybody facebook faces feet field fighters
fillmore fire forbes fundamentally girls here inc. income instead investigators iran just kasich kuwait
labor latest law lawyers lead leader legislation list longer magazine mainly many meeting men millions
much muslims necessarily nonprofit office one only opponents or originally others paper paradis partners
party paul pelosi philadelphia politician popularity post press pressure prosecutors public question
races rallies rates rebels reportedly reporters research researchers response result rnc room rubio
rules sales sanders saturday scandal scientists senators sharply shootings significantly site some
someone something state statement still strategy team texas there third time town traders tv violence
voices walking washington watch wednesday week what win women zimmerman łódź …""",
            2: """
1 [ activity administration after audience axelrod base bid bomb boy circumstances claims community
company condition countries couple court crime cruz cuban demonstrators director donation father fbi
florida germany growth head himself holt initially language later left makers members message mine
mother movement murdoch narrowly news night nor opportunities padalecki particular people prisoners
professor profit program protesters putin rather recently regulations reporter results risks say
secretary seriously son speaker spokesman stock temporarily theory things this times today troops ways
we""",
            3: """
) -- aides allegations also analysts appearance attackers away boat both but campaign carson church club
comey consistently content country crowd death department effectively employees eventually family
general giving guest husband immediately initiative lawmakers market media minister month mosque neither
never newspaper official officials really republicans revenue security shooting short-term states
station strategists technology unanimously union victories voters voting website workers world""",
            4: """
and authorities castro congress counsel critics donors enough forces further government illegally
immigration investigation judge lazar monday occasionally police relatives repeatedly said senator
support supports two uh""",
            5: """daniel democrats groups nobody obama quickly rhetoric then which""",
            6: """bush clinton work""",
            7: """he i president she that they who""",
            9: """it""",
        },
        "VBG": {
            -7: """back""",
            -6: """make mass more old that""",
            -5: """another chief data during female minutes policy rights""",
            -4: """court further higher level look my online sent state""",
            -3: """
2012 absolutely biggest common covering existing eye features following hold internet into iowa kennedy
last money most much nations particularly poll possible predicting purchase scheduled school see show
some strong very washington winter your""",
            -2: """
[ ] allow although american and asks basic benghazi broadly can care carrying consensus cost either
estimates every extended fast favorite fbi get global how intelligence islamic language later leader
lift lower major making media no offers oil open our over overseas paid platform political polls primary
prime proved record renewed reuters senate short slow so somewhat summer this though through top
traditional trump ways wealth well wind worldwide ―""",
            -1: """
% ' / 12 15 2016 actual admit aggressive all always among any as become best block border both buy cable
called capital caucus caused certainly church citing cnn coming continued core covered department did
diplomatic donor enthusiastic ethnic even exit facebook financial found good greater hall hampshire hear
human illegal included increased interview issues june keep key labor largest legal lengthy long machine
main market meant medical narrow new news office once own park past personal phone potential powerful
presidential pretty price principle radio rate received relatively republican right role says security
share shown significant simple small sniper social street substantial supported ticket to transition
travel u.s. used view visual where within york""",
            1: """
'' 's ( ) , ^ america an anyone apparently article audience average bit blast board broadcast bus but
calls campaign candidates cleveland closely companies completely conflicts considered country course
debate decades democrats east email england especially face field film five follows force former
generally go has head himself his history house hurt improve in include increasingly information jobs
kept lebanon legislation less letter little local many mark means measure meeting mind mine month months
nation national network nightclub offer ohio one opposition overall pacs person places plane podliska
police problem professional project properly remember repeatedly reportedly republicans rivals rubio
said same savings seemingly she soon starts stopped suggested suggests sunday test the then there thing
think tuesday two unique until views voters we weaver week women work world you""",
            2: """
'm 2014 `` aggressively allegedly army before bring bush business campaigns candidate coalition columbia
continue debt do dutch early eegimaa everyone fear few fully held her high him hussein intense keeps
life like noting of on percent position power previously remained revenue season second simply somebody
sometimes story study terrorism them three times under union up upon us voter white whose worst –""",
            3: """
after already also avoid brother carson caught consider convention crowd currently each from
front-runner giant group heart if just kasich largely latest law lead modern mostly n't night now
orlando politician really risk society statement while łódź —""",
            4: """
about against americans divisive fighters first general government here including is million other
people precincts still those were when worth""",
            5: """'re area begin by for mere or sanders time""",
            6: """clinton start started was without""",
            7: """be began stop than""",
            8: """are been not""",
        },
        "VBN": {
            -7: """go stars""",
            -6: """for other president so we""",
            -5: """) become daniel groups my nobody officials rhetoric she stock that then work""",
            -4: """
`` authorities brought clinton continued counsel critics deeply enough entirely government immigration
judge lazar obama occasionally quickly relatively relatives remain senator stands too who your""",
            -3: """
'm actually aides an analysts appear appearance attackers beat bush carson church closely club comey
congress crowd death democrats department donors employees especially eventually factors general giving
great grown growth guest husband i initiative investigation latest lawmakers lead media mosque much
neither newspaper official on our particularly performance reflecting remained revenue security seemed
shooting station stay strategists support supports take technology thus times two unanimously union
victories virtually voting website week weeks what workers world you""",
            -2: """
" '' -- : [ activity administration and any attacks audience away axelrod base became bid bomb boy
campaign carefully castro circumstances claims community company condition content convention country
couple court cruz cuban demonstrators discuss donation earnings effectively family father fbi feel
fellow fire firmly florida follows forces found four from fundamentally germany he heaven higher himself
holt illegally language left makers making marked means message mine monday month mother movement
murdoch narrowly nevada night nor opportunities padalecki particular parties party police polling
prisoners professor profit program protesters putin receiving remains reporter require results risks
running said sanders say secretary seriously speaker spokesman state stronger such temporarily theory
there they things today uh under very voters ways wealthy which …""",
            -1: """
, 1 2014 ^ absolutely accomplish acting actor again ago alabama allegations allegedly amendment analysis
another anyone apparently banks believe bill black bob body both briefly british business but can
candidates capital care caucuses cbs charges chief china cities citizens combined communities conference
conservative convertible could countries crime criticism different director dollars dow drug elections
else estimates even ever existing facebook faces falling far feels feet few field fighters fillmore
first friends full girls good head heat held him home including income instead investigators iraqi it
kasich kuwait labor last later leader life list magazine mainly market members military millions
minister muslims never news nonprofit office older opponents others paper paradis paris partners paul
pelosi person philadelphia politically politician popularity post presidential press pressure
prosecutors public question rallies rates rather really rebels received reportedly reporters research
researchers response result rnc room routinely sales saturday scandal school scientists seemingly sees
senators sharply shootings signed single site sniper something son spending still strategy team
television texas than themselves third this thousand traders tv twitter unique violence voices walking
washington watch wednesday women zimmerman łódź —""",
            1: """
% ' 'd ( - 12 2011 2012 ] about advocates all although always appeared avoid bank before behind board
bringing broadly brother by call candidate carolina caucus city class clearly coin college comments
compromise considered created days declaration delegates difficulties do each easily energy event
everyone eye fact feeling figures force gun increase individuals insiders internet issues justice large
law less light like limit love matters me measure michael months mostly music n't nation nations
necessarily net nominee notes numbers off ohio once order own part past percent picture plane plans
possibly primarily problems project properly proposal proposals refugees regularly rejected republican
resolution resources rights samples sat says scene see seeking seem services sessions seven shot should
slepian somebody someone specifically speculation standards story street strikes study sunday supporting
threat together town track treaty twice typically up use uses using victory wall where will within
without year""",
            2: """
100 ; a ads against already am americans article attack benefits best bit bridge broadcast campaigns
case cases ceremony charge child coalition current deadline degree documents donations dozen either
elian estate every face fees following formally front-runner frustration future gap generally giant
goals group hearing hell helped here high highly his history house include interviews iodine issue its
journal just longer looking many mark move moves nega openly over pretty probably process programs
proposed put races recently report rifle rivals separately server share shareholders shares signs some
speech staff statement strongly svp system tax territories through time trading various vote want well
when word worst""",
            3: """
abortion agreement as attention backing badly better billionaires boat calls cents channel clark
companies conditions costs course currently democratic document election executives eyes gets got
heavily hewlett-packard if immigrants institutional iowa itself keep lawsuit least legacy little long
made more most nearly officially often out overall pac plan poll precincts primary protest questions
recommendation release relevant roles schlafly standing students subsequently systems these tuesday
universities usually video way while york –""",
            4: """
've drawing emails fully her information letter neighborhood newly nine no now relations reports south
species them viewers yet""",
            5: """'s cash deal having those trump widely""",
            6: """email hair not several their""",
            7: """getting were""",
            9: """are had is was""",
            11: """been""",
            12: """being get""",
            15: """has have""",
            17: """be""",
        },
        "VBP": {
            -11: """to""",
            -10: """not the""",
            -9: """'s a her is it""",
            -7: """muslims them""",
            -6: """viewers weapons""",
            -5: """' just no president station will""",
            -4: """
" 'd : agents arms caucuses committee earnings he help helps him least media of or please their thus
women would""",
            -3: """
, ^ `` already an another best but cities citizens clearly community conservative dollars election
everybody from health held helped helping in kentucky left life likely network one questions races radio
saturday schools shows someone time trump us very with …""",
            -2: """
-- ad air almost and are bridge bush carolina cash closer communities county currency district does done
drug effectively elections ends essentially everyone experts expressed further half have his industries
ins investigation investigators jobs johnson kopp less magic me minister near neighborhood nominee
numbers off on parenthood platform police position price putin results revolution roll second see
seriously services sharply shootings should so systems than things through u.s. what without""",
            -1: """
% 'll 1 19 [ acknowledge acting actual after ailes american anyone as badly banks before being benghazi
birth bit boat bob broadcast calls can card carson castro century close cnn concerns conference
continually could crisis crowds crucial curiel daily daniel data david deal debt degree director
double-digit draw email enough equally ever face facebook family far feel feet few fewer film first five
florida for general getting girls gonzalez good gop governor greatest ground gun heard house how hussein
important information initial iran israel issue knows largest later latest latinos light longer mainly
march mark may mean meaning means mets miami middle might moment monday month more n't necessarily new
newspaper offers oil only orlando other out own paid particular past pay pennsylvania planned playing
point poland policy post pretty process public quickly raises rate rather reality relations reported
republican romney run sales senators shown side single something spokesman staff started starts stop
stopped subsequently take takes taking talk tax tuesday tv twitter uh up using walking warhol was were
whose yet –""",
            1: """
- ... 60 _ aides always americans analysts asia billionaires cabinet campaigns caucus change class
cleveland clinton columbia conditions congress conservatives costs countries country critics currently
defense delegate delegates development documents east eegimaa england executives figures fire folks
front-runner fully generally has head hispanics immediately instead iraq islands justice legislation
long markets measures members ministers most murdoch nations nearly neither never news nomination notes
obama odds operations others paper paradis pelosi people politics practices prisoners privately rallies
relatives routinely rubio say shares shifts significantly signs sources standards stars states
strategists system then thinking today two typically uses voices vote washington workers year""",
            2: """
3 ] advocates african-americans also battle campaign candidates changes china combined companies courts
cruz economy employees estimates forces germany gonna governors increasingly initially island kasich
laws living men movement now officials opportunities partners party percent person publicly race
reporters rivals rules sanctions school she statements still team terrorism though thursday tried
universities voters wealthy why words world""",
            3: """
2011 actually airport alabama argued attacks audiences belt certainly comments convention debate
education full home immigrants iowa lawmakers lebanon makers neighbors online openly pacs paris parties
politicians polls primarily problems programs rates really region reports rich sessions some sometimes
these those together website""",
            4: """authorities days friends law leaders list many plans scientists speech star usually ways""",
            5: """both democrats hampshire nation often strongly which""",
            6: """protesters sanders that turn""",
            7: """all republicans""",
            12: """i they who you""",
            16: """we""",
        },
        "VBZ": {
            -6: """comment""",
            -5: """big mr. of ruling tax the""",
            -4: """a already capital game labor morning party peace phone policy pro-beijing security""",
            -3: """
air back belt bid camp chatham city credit does economic food have her how in iowa job los me media more
movement news no other program rnc sending several south talk talking to university washington women
zurbarán""",
            -2: """
' '' 's - : ; all an answer are biggest both brings business caucus certain channel christmas clear
coalition college completely daily delegate expressed federal florida following former gm good great gun
health held home isil latinos let magic major making n't new nominee oil personnel polaroid race rights
routinely savings smaller speculation split supply their these those time tone took trade trump turnout
u.n. us voters wants was watch well work york your""",
            -1: """
( 15 2016 3 ^ `` african against although always america announced another around as average away basic
beautiful benghazi better black bomb border bus by cable call card carolina carrying certainly committee
conference conservative consider control convention council couple data department des despite
development different digital disclosure dollar dozen employment energy england estate family fewer
fighting finance finding flight for force free further giving ground hard heat high his hold holding
human ii immigration inc. initial intelligence internet interview iran iraqi its large latest leadership
leading lee length level liberal love lower make many march million multiple narrow nation newspaper
night offer old on opening orlando our out own political power pretty price production prompted public
push puts raising rallying rate real regime rejected research response says school season secretary
seeking senior sent sexual share significant six some something specifically staff state steel such
summer surprise susan taking team technology television thrift trading two up use video visual vote
weapons wear web were when whose with without""",
            1: """
" ) 12 60 ] abc accord age agreement alabama amendment americans anyone appearance australia axelrod
blast bloomberg board boat brother cause code columbia company condition contest costs cuba currently
daniel deal degree delegates document east effectively election essentially fbi fight fire firm focus
forbes france frank frequently future germany giant government group hand head immediately instead
involved issues language law legislation letter life line machine medical message military moment monday
money music nations never north not official one or paris pay photo picture plane potential press
primary profit project rather reporter republican request reuters rubio said scandal scene senate show
site so strength strongly suggestion terrorism test treaty ultimately union usually victory wallace
warren week white year you youtube —""",
            2: """
allegedly almost bob campaign carson china church class clearly command conflict counsel country cruz
email first growing here huckabee iraq israel issue johnson kasich latin leader mexico mother nato nega
nevada now obama offices often only percent person platform politician post president putin revenue
sharpton slepian soon spokesman star states street sunday system than then they times tv twitter voting
we wealth why""",
            3: """
, 9/11 also analysis and anybody blood bush but cadillac case crisis debate double-digit either
eventually everyone everything evidence field gonzalez governor growth i india kurdish levell look
market net padalecki performance poll process protester reduced resolution sentiment still support
taliban there typically way website wins world""",
            4: """california congress guy hillary much neither nomination polling pressure report stock""",
            5: """body clinton need sanders senator somebody someone what""",
            6: """everybody this while who""",
            7: """it nobody she which""",
            8: """tuesday""",
            10: """that""",
            12: """he""",
        },
        "WDT": {
            -8: """fact""",
            -7: """causes doubt recognition reminder weekend""",
            -6: """likelihood notion""",
            -5: """
accusations argument belief case interview is possibility reporters says suggestion think times""",
            -4: """
allegations but chance concerns cut demands evidence hope hopes idea month narrative reasons result week
women year""",
            -3: """
% 2001 added answer assertion august basis believe believes charges claim commitment confidence
countries degree does education ground guarantee half hopeful india know limit means monday months now
official only part plans politics position post principle reality remarks said say sign speculation
stance sure that understand view views voters wednesday""",
            -2: """
: ; and anyone audience cases charge claims condition consensus court courts crowd declaration demand
department do emails everyone fear feel hampshire having how indicated like me meant media members mind
n't neighbors news not odds point putin reason recommendation reports residents risk ruled school seats
secret shows signs spring standards statement statements suggesting suggests surprise then thinking
thought thursday today tuesday us viewers warren what wish with world years yet""",
            -1: """
- 2014 ^ agreed along also appears argue assume battle beck been buy campaigns cause citizens claiming
clear cleveland cnn comments concern conditions conflicts county data day death decide declared
delegates democrats demonstrate doubts east electorate employees estimates even extent fall family fast
feeling finding followed following for forces found gonna government had here house interviews into
journal judge just knows let life longer look loss meaning morning myself night nightclub obama of
office or others out pac past president press privately proposals proposed question reach repeatedly
report request require running sales sanders saturday saying secretary see sees so standard sunday
supporters surprised talk television than thinks twitter u.s. university was weeks when whether worries
worry would –""",
            1: """
" 's , about activity ad analysis arguments asked at bus business candidate candidates caucuses clinton
code committee conference contests conversations disclosure dollars economy else energy fire floyd four
hard headquarters history home insisted it kenya key language leaders line machine men missouri net
network nonprofit officials on opportunity pacs partners party path picture policy politico practices
problems program projects questions race raised ruling same schools shares society some someone sources
stands strength support tax tone trail union value voices word""",
            2: """
) anger anxiety areas assets attacks audiences benefits campaign caucus challenge community companies
company congress council debt donations elections face fighting force friends game good gun guy heart
help information iran issue itself lawsuit leader legacy legislation letter lives losses measure
movement nothing oil order overseas paper place potential problem republicans rights rules scandal
security shootings skills sometimes spending staff tweeted video""",
            3: """
_ anything are back bill board boy calls change class coalition communities country criticism deadline
deal e-mail finish freedom future get groups hall impact initiative job king law made message move moves
opportunities percent polls programs record relief speech start strategy summer technology them those
time trump under vision""",
            4: """
ads agents agreement america asia contest convention group issues lead length money platform positions
role season senator services state system test thing things values words work""",
            5: """
-- 2012 action attack attention best debate everything moment piece story understanding war""",
            6: """all document election progress way ways""",
            7: """there""",
            9: """one something""",
        },
        "WP": {
            -3: """get under""",
            -2: """^ and on to you""",
            -1: """" asked at out say""",
            1: """'' , about clinton decide even following for is know of or that""",
            2: """' but do us""",
            3: """india""",
        },
    },
    "after": {
        "CC": {
            -6: """$END way""",
            -5: """, . another democrats even""",
            -4: """are one will""",
            -3: """
: alan because campaigns candidate democratic florida has johnson justice political sanders side sides
three to violent whether you""",
            -2: """
! could counter former forms having liberal libya mrs. of paper party positive rubio states without""",
            -1: """
10 ? accused added be becomes bush campaigned cities clinton come comment contest countries country
debate delegates direction do endorsed germany gov. had have hillary history hope indiana insults known
knows love miami name nomination nominee or parties praise president private programs qualified races
sen. senator state ted that things u.s. us want we went were why women""",
            1: """
2 address aggressive at before being bill britain broad build certain comfort congressional cruz
economic emotional end ended four her hold illegal inevitable inside is israel leave looking major
middle most not nuclear obama out personal pragmatic public religious republican rise some tell this
trade united voters warren with""",
            2: """
' again as back children company defending easily if iowa iraq isis ms. new powerful so subject their
they two unknown was what""",
            3: """
2008 49 directly donald down economy english golf he impossible no republicans russia there visitors
when yemen""",
            4: """an form i in it its men trump""",
            5: """argued for the""",
        },
        "CD": {
            -6: """has""",
            -5: """at""",
            -4: """court smaller""",
            -3: """
's _ character dollar financial governor man most offer set uh under union visit wants where""",
            -2: """
alliance among another attack before can christmas could council democratic drive executive for from
girl helped journalism lead majority mother office on only operation paid panel purchase race she
studies suggested term that there treasury trip vermont voters win …""",
            -1: """
' -- ads advantage ago anti-abortion architecture area ban battle bid board campaign career cars
ceasefire chief child cleveland contest course deals debate defeat discussion economic editorial efforts
ethnic fans focused force form general group he hours in interest iowa it leader limited lines low many
martin meeting might murder must now often operations price program races relationship reported rose
runs service speech spot stories trading version wanted wednesday who with wo would writes you""",
            1: """
! , < ? america and asked bank between border boy called city considered convention cuban day deficit
dollars elian email factory gap heat history hot hour issue job justice languages last line million
minimum need never notice organizing park person piece place poll positive previously public question
rather republican section since site special strike thing third trump veteran waiting was way which
within years young""",
            2: """
activities are art article because behind body china conflict daughter despite diplomat document
election federal former full hearing hotel is loss miami new newspaper organization plan president
products report road saying shot son stop stretch tour work""",
            3: """: baby benefits cents figures flight goes hand jail point senate threshold trade troops""",
            4: """. military""",
            5: """percent state victory""",
            6: """machines""",
            8: """of""",
        },
        "DT": {
            -11: """many""",
            -9: """everything the""",
            -8: """if men too""",
            -7: """across government longer""",
            -6: """his it none these""",
            -5: """anyone by he her nothing preserved someone tax their when""",
            -4: """
african-americans argued at better breaks could different form from its more news nobody oil people
somehow something that those today with""",
            -3: """
'' , 2008 49 address all around as benghazi billionaire both can clinton comey directly donald economy
english establishment even further huh matter move new obama president republicans russia say security
so society thanks them thing traditional visitors without work worse yemen""",
            -2: """
" [ about alone although approach are attacked before careful caused close company control cooperation
crime democracy donated down early election emotional everybody everyone evidence family has i illegal
includes inflation iowa iraq isis israel later law life momentum movement ms. our over political
powerful provided quick rejection republican right shifts sometimes staff steel subject superdelegates
supporters sure survey targeted they things throughout you your""",
            -1: """
' . 2 80 = ] a abortion administration america annual any appeals armed bombing border britain broad
build came campaign changes children coalition command congressional conservative content debt decision
defending department difficult do enough era error established events executive exhibits expensive facts
federal fit front-runner gender greater ground had helped helping host immigration indicate industry
inside intelligence internal intervention japan justice large latest legacy like likely looking low
manafort mexican millions minority most national nato neither never north nuclear only part peace
pragmatic pressure public questions race rather read religious responsible says school science sentiment
show social socialism somebody sponsor such tail terrorism there through tonight travel ultimately union
until victims victory voter voters warren we were western whatever white within women won yet""",
            1: """
abortions activity ad agree along americans among amount analysts appeal because becomes being big
business campaigned campaigns capital cash central child cities come competition conservatives
convention correct countries country crisis crossing debate delegates democrats details did direction
discussion district drive edge efforts endorsed every figure foreign formal free gap germany goal going
gov. hope income information into investment issue jennifer less little made makes mention miami name
necessary need nomination nominee off official ones or other out outside path personal picture place
plus point politically position possibility possible potential power pretty private programs qualified
races real reality record registered relief role runs see seems seen sen. senator shows similar six
special spot spring statement story suggestion talk tech ted term think this thought told trump trust
two type under undocumented united unless us view voted want well went what while winning would young""",
            2: """
age alternative attack barely belief bush carried concept contrast criticism demographic doubt effort
evening extent florida former forms great have in languages levels liberal libya long members message
might moment moving muslims must needs number party perspective plane portrayed prices problem process
program responsibility rubio scientists seemed states strong team to tomorrow up violence vote —""",
            3: """
accounts afghanistan again alan argument bad be bill case choice clear dark democratic footage group
happened initial johnson lower major means my normal november on parties person profile promise purpose
question sanders she sides stuff successful violent wall will –""",
            4: """
$END and been common happening meant morning much now really scenario side sort state still very vital
war wrong""",
            5: """candidate comment coron good kind was wo""",
            6: """'s for idea not one should""",
            8: """month way""",
            9: """night same""",
            10: """is year""",
            12: """day""",
            31: """of""",
        },
        "EX": {
            -4: """. it yet""",
            -3: """, and for —""",
            -2: """$END ahead anything ca in just that this""",
            -1: """" ( again also as back come made now you""",
            1: """
? any anyone be been could good gop interests issue little may much no should too were where will""",
            2: """appear have""",
            3: """'s many problems some was""",
            4: """had is""",
            5: """are""",
        },
        "FW": {
            -3: """attempt santa""",
            -2: """" - blasio""",
            -1: """'s ( . = al area clinton coron costs for is life navigation public""",
            1: """] castro""",
            2: """al. conference force france paribas""",
            3: """post""",
            6: """,""",
            8: """$END""",
        },
        "IN": {
            -14: """.""",
            -12: """$END""",
            -11: """, and""",
            -10: """are is well will""",
            -9: """'s""",
            -8: """soon strong to was with""",
            -7: """700 against been from way""",
            -6: """again big by closely day during good have idea in much on same would""",
            -5: """; because far trump year young €""",
            -4: """
) 18 : also article at banks before bill close come comment donald for god gonzalez gop happening
intense kind long low means month more night nobody often once part quickly scenario sort than twice
vital""",
            -3: """
-- 13 40 500 ? accounts argument attendees beck best brooklyn but castro choice complicated concerned
conflict coron dark earlier everywhere false folks frank has hearing high immigrants important
impossible initial inside jeb job made must need officials over policy pretty profile purpose reading
ready really responsibility right run should show slightly spring story stuff successful total trying
two very vote wrong you""",
            -2: """
1 23 4 8 9 annual attack back bad barely belief blue-collar breaks built cable called can candidates
capital citizens clear concept congress congressional contrast country criticism criticized cruz date
demographic details difficult dr. early effort either enough extent fit footage formidable global great
had happened help hillary holding international japan left like mayor measures moment morning needs
november onto own person perspective plane politically process program promise republican said six smart
so special specifically state support sure team term think today together tomorrow track troops tuesday
u.s. war week were while without working-class works years –""",
            -1: """
... / 100,000 2 20 30 40,000 51 a about activity ad afghanistan aggressive ahead alternative among
another anywhere appeal ballots beat blasio boy candidate card case centers certain change civil
coalition colorado common company competition concern consistently contained contributions correct could
credit crisis critical did differences direction director district donors down drew easily easy edge
effectively efforts eight electricity elian end ended essentially eventually every expensive experts few
five gap goal going group groups hard helped here highly history hit host inevitable information into
investigation issue john kids killed little longer major makes matter meant members mexican middle might
minority ms. muslims named nine off opportunity out outside particularly path people personal picture
plus point popular position possibility potential power problem problems put question quite read
recently relief remaining role route runs sanders says secretary sensitive september shareholders shows
side sign social some speakers spending staff statements studies suggestion sunday supporting survey
tell throughout tight time true type under unless up urging view violence washington we wo yet""",
            1: """
100 1980 2000 2004 24 50 60 70 72 accused added administration america analysts anger any appears
attacks bank behalf ben between bombing border california campaigns caucuses chief closed companies
content contest convention core costs creating crucial cuban data debt decision department digital do
each elsewhere email emotional era error established europe events fbi fellow foreign four friday full
funding further gay gender george greater hand health hiring historic hold i immigration industry
insults intelligence internal intervention isis islamic kasich known labor latest leaders legacy live
love majority making manafort me measured meeting message miami multiple name natural neither netanyahu
new non-avian now numerous others paid partisan peace place planned pledged poll poor pragmatic praise
presidential primary progressive protests publicly quarter racist rather released responsible scenes
school sentiment standing started street strike syrian table tail terrorism terrorists testing things
thursday totally town trade travel trust tv union until us victims victory video violent visit voter
ways western where which white""",
            2: """
$ '' 10 80 after all american americans an anti-abortion anything appeals armed background beijing
britain broadway bush businesses careful charge china chinese christians comey command concerns contact
cooperation crime cuba cultural delegates democracy democrats election family freddy given half having
helping himself inflation iran iraq libya local march modern momentum movement my national one or other
our paper past philadelphia politics polling positive powerful previously private prosecutors provided
real rejection retirement road same-sex saudi shifts simply slepian socialism sponsor steel them through
times tonight two-thirds ukraine voters voting warren what""",
            3: """
1,237 35 45 6 abortion additional approach barack benghazi billionaire children cleveland compared
conservative countries economists establishment executive expanded financial fiscal florida former front
front-runner generations him house investments israel judge life meaningful military most mr. mrs.
nearly pressure reported rival russia ryan schools science seen she sometimes south states such taiwan
targeted then thing thousands three three-quarters top touch traditional united virginia whatever when
your zero""",
            4: """
' 12 broad campaign ever everybody federal fields first how illegal indiana its justice millions never
obama oil only political race roughly society somebody someone tax ted their there these this those too
uh""",
            5: """1,000 bernie democratic guard law maybe next no not nothing opposed world""",
            6: """anyone both clinton her huh iodine news none possible president something the women""",
            7: """he it somehow that""",
            8: """[ his if security""",
            9: """even government whether""",
            10: """everything""",
            12: """of they""",
        },
        "JJ": {
            -10: """'s""",
            -9: """down the up""",
            -8: """a are behind had hillary they""",
            -7: """arabia east good her recently street their today who york""",
            -6: """: failure girls in industry into losses lower party said so themselves union will""",
            -5: """
across africa again all away better care funds games gender have here his investment its j. more most
move much next on outside park republic revolutionary ronald saudi saying should some stuff talk there
used yesterday""",
            -4: """
academy adds advocate after against ago aides also any back beginning best bill both can centre columbia
community could council data defeat donations during elian engagement fighters four frank from fund
george hampshire indiana killing labor leads left less live looks magic medical moderate morning mr.
non-avian now off our per production provides revolution salt shooting south spokesman station tax text
them this through took under veterans voted watch while wo your""",
            -3: """
! $ ' 1,237 25 [ abortion abortions amendment america an announced approach arab as australia baby banks
based be benefits between beyond capacity card carolina changed chaos choices christians church clear
climate conference criminal crisis cultural david de deficiency deficient did display donald driver
either everyone fails favorite fiorina for former fuel full geographical got gulf health him himself
holders house incident industrial inevitable intelligence it jersey journal killed knows larger last
league like linguistics many marco match michael minority music names neighborhood noted of once only
out pace partnership pay peace personnel places possible products racist reduction rejection reported
residents respect rico running says secretary seeks seen segment sentiment show size smart solution
someone stay stopped telling that these things threats until urging very veteran via what whatever where
whole working-class would you zone""",
            -2: """
( - 2008 40,000 50 51 60 9 ; ] added ads adviser age agreement along among appears art at attorney
audiences ball ballots becomes been began belief bigger biggest broke businesses but by camp careful
cents changes channel charge citizenship city claims class classified club coming command commission
communist conflict control controversy corp. critical daughter defending deportation described despite
different diplomat do does dropped due elements embassy endorsement english even everything factory
famous fbi fight finance financing firms flight floor folks franklin fraud game gas general going goods
hall handling hard has heading hearing heat held hostile i image includes innocent internal investments
islamist jail jeb kingdom l2 largest lawmakers letters long longer looking machines made majority makes
math may meetings memory middle might minimum modern moments n't national network news nightclub nothing
october palace pictures played plus praise prisoners private progressive provided province put quickly
racial reality regime relatives released requirements review rights robert rock rubio school scientists
set shows since sponsor stage standard stores strategy student supporters sure taiwan ted test times to
together too traditional transactions translation trial truly trump trying victories wanted wants was we
were which without women works wrong —""",
            -1: """
$END & '' , -- . 10 15 2 20 23 500 ? _ ability about additional afghanistan agreed aircraft alongside
american anyone apart around article aside asked authority bad before ben bias board boats bond bonds
brings brutal built business ca california carbon catholic christie closed closely co. coalition
colorado committee connections construction continued county courses criticized crops cruz damage daniel
darfur dark demand description discussions document documents domestic donation dvořák easy emails
emergency employment ethnic experts explained facts falls fans far fields fighting figures film focused
following forces freedom funding gap gave germany goal goes governors great growth guard hands high
higher history holding hotel how hundreds inc. increases incumbent individuals initial insurance
internet is jones journalist just justice kasich khan kids large library life little manafort
manufacturing march mark matt meaningful means members million mission movement movie muslim nato near
net newspaper nine nomination not notes notice numerous offers often opposed opposition organization
outcome pact padalecki paid particularly partisan past paul people percent perez photo photos
politically population port possibility prepared presidency pretty prices probably program purpose quite
rather really reasons rebel rebels reform relief reporters represents responsibility responsible rose
runs sales savings scandal sea season security see seemed service services similar six somebody somehow
sort speakers special status still stop strong struggles successfully suggests survey taking team
technologies terms testimony then those threatened three throughout thursday top tougher travel treasury
true tuesday tunnels tv tweeted type ultimately unity upon upset use virginia visit voter weakness
website welcome well whose william winning with within writes wrote yields ― …""",
            1: """
) 100 12 14 2018 75 accounts act ad address agencies agent aggression already amp analyst anger
announcement another answer appeals approval assault barack battles behavior big billionaire
billionaires bit body bomb bombing borders break breaking briefly candidates car chair champion change
character chief cities cleveland coal communities company compared competitive concerns consequences
consultant contributions convention cooperation countries country court courts crowds cuba day debates
decade december decline defense delegation democracy democrat democratic demonstrators difference
digital divisions doctors dollars doubt earnings editor editorial eegimaa election elections emissions
end enforcement era events evidence exchange exhibit expectations expert faces father feel fees final
fiscal florida focus form formal fundraiser generated given god government groups half home hours ideas
inflation intense investors israeli issues itself jerusalem jokes journalism judgment june jury land law
legislation light line living loans look mainstream male managers mayor mexican money moriori moves mrs.
named nation nearly needed needs negative networks nominating nominee note obamacare offense offer
official officials oil opinions organizations other page palestinian participation philadelphia piece
players politicians poor positions potential previously progress prosecutors protection public race
rates read recession registered regulations relations religious reporter republican revenue right risk
room run russia scenario schedule science section seeking seems sexual share shifts shoes sites soldiers
species spending standing state statement steps stock strength structure style successful such
superdelegates supply system tail television think three-quarters tour trading transition troops turns
university us usa vermont victory video violence wall weekend win wins worse worth year""",
            2: """
2016 6 7 8 abc accusations actions activists advantage advocacy afternoon agents aid alliance
alternative americans answers anti-abortion architecture area argument atlanta attacks author average
bank benghazi bernie building call career case center challenger children christian christmas colleges
comments concern conduct congressional content contest credit criticism cuts dead deals deaths decisive
degree delegates diplomatic direction doctor duties economics economy effect elected elites enough
establishment every executives fellow financial firm first five followers forms french friday friends
front-runner fundraising gonzalez ground he head heart hispanic hit host hour housing immigrant
including information interest international intervention interviews involvement iodine iowa job
judicial kurdish language late leader leave led list local love major mass mate me measures meeting
moment mother muslims name nations neurosurgeon never new nominees north noticed november nuclear one
operation pac perspective policing policy positive powers practice presence pressure primaries principle
problems professor purchase races radical rate reason record relationship remarks reports responses
result retail rise roles rules same-sex sanctions sanders second sentence september series showed sides
sight sign sitting solidarity sometimes speech standards step strike study sunday supplies supreme
tactics targets terrorists theory threat topic track trade tradition twitter unions valley vehicles
voters wednesday wing words work years""",
            3: """
2004 access affordable aimed amherst analysts appeal attack attention ban brexit britain budget capital
central choice citizens college commitment concept conditions congress conservatives contests costs
course cuban customs details direct discussion dna energy executive face faculty feb. flag girl goals
gov. hand help hold hot immigrants income investigation iraq king lady latest levels london loss lot
mail manager markets matter member mention migrants monday month months negotiations obama officers ohio
operating ozone path performances period picture point power press promise propaganda proposals
protesters quarter records refugee republicans request resistance resolution retirement return rhetoric
role several shalev side social spot square staff stance states super syrian systems technology tests
thing thought tone topics tweet two u.s. urban version view voting war west whom working zika""",
            4: """
/ advice amount arm audience battle bid campaign caucuses child conclusion contact corporate custody
decades dollar earning economic economists elite employees exhibits experience families federal field
food force ict influence issue jewish jobs lead man material murder natural officer own panel place
playing poll primary pro profit proof remaining say senate senator shareholders shares shootings
socialist stories support syria talks ties total ways witness young –""",
            5: """
bush ceasefire consulate democrats drive effort european exposure extremist false few hope insults iran
judge leadership lists lives margin order part performance pledged position results rival scenes
scheduled secret sen. statements term terrorist values wages week white""",
            6: """
areas asian attempt candidate debt decision foreign german gop idea merger military person political
politics presidential process research spread spring terrorism votes world""",
            7: """eastern edge impact""",
            8: """african korean price registration united views""",
            9: """time""",
            10: """president""",
            11: """way""",
            15: """prime""",
        },
        "JJR": {
            -7: """known on""",
            -5: """hiring likely with your""",
            -4: """clear qualified said that this""",
            -3: """again call diverse fight or recently targeting the there visit watch what""",
            -2: """
's accusations against aggressive among be because by how individuals into last like period positioned
ready so states they those today towards we weakness where""",
            -1: """
' '' - ? a able added american as broadly build but certain closely comment common community contests
costs dead details did different due early editor effective efficient elian evidence expensive for free
friday from global had has helps hold is killed killing meant measures member monday often one out
performance person personal pledged politically populist positions positive quarter racist rather
reflects resolution schools science several shalev student support sure thing thinking topic trading
traditional tuesday tweeted united uses violent was whom whose young""",
            1: """
) , : action affordable agreement air along are care course court cuts damage degree earnings economic
ethnic field fighting fit form funding gaming house in information international investments job jobs
lead light living militant military minimum money net new nine operating overall path pay per picture
plane politics poll power presidential progressive quality reason relationship remarks republicans
results services statements still strategic supplies supporters tax term these third together under use
view white""",
            2: """
" $END 60 [ about access at big bombing border city debate documents does education era failure gop
ideas if industrial moments mr. of record relief she social special staff syrian tone trump version
votes wednesday when years""",
            3: """
. 40,000 americans and arab christian civil corporate courts cultural donations energy federal gonzalez
liberal loss place powerful rates school set work""",
            4: """age future local progress questions radical""",
            5: """issue people remains""",
            6: """conventional""",
            7: """losses""",
            8: """than""",
        },
        "JJS": {
            -6: """$""",
            -5: """20 four""",
            -4: """is one""",
            -3: """30 60 75 conservative favored impact known preserved twice two ways well""",
            -2: """
. 10 35 50 72 : able bad by eight followed if liberal likely more needs nine prominent public several
slightly three was""",
            -1: """
- 1,000 100 13 40 a about address beaches direct executive first had highly important into magic
powerful progressive qualified reports represents somewhat strongly to when with""",
            1: """
$END ( 15 23 51 ? age alternative among amount an areas at experience friends fuel golf half have he
hope iraqi major many mass men moment narrowly not once out part possible practices presidential recent
republican republicans sanders season six state states test week were your —""",
            2: """
14 18 1980 3 are condolences fellow for given glad hiring it military national partly people province
respect seven support thing votes war""",
            3: """, 38 45 56 delegates in of the""",
            4: """24""",
            5: """and""",
            6: """80""",
            7: """other""",
        },
        "MD": {
            -5: """,""",
            -3: """. : and fought made to""",
            -2: """asked been said seen""",
            -1: """'s ever every for from mr. never of planned""",
            1: """
" also at back barely break come force had hope like look not or previously relationship result say see
show support wrote""",
            2: """probably read""",
            3: """do have n't""",
            4: """be""",
        },
        "NN": {
            -10: """their""",
            -9: """department""",
            -8: """her him us""",
            -7: """american exhibit""",
            -6: """an china economy how issue its justice republican sanctions social values""",
            -5: """
$ a air all americans barely clinton co. committee conservative convention finish force forward hand
local mass me news obama operating organization prime shootings stance tactics terrorism them up wages
weapons""",
            -4: """
act african alliance america anyone argument audience barack border comments corporate cuban customs
decades decision degree each earning eegimaa effective email exchange few fox fundraising further future
gas goals gonzalez greater groups history hundreds influence institute iraq love man marco margin
national nuclear order pac pacific party person pledged political poor population protesters public
regulations sanders series spread square statement the time told tweet-id union version war way what
whether witness working""",
            -3: """
6 7 access again amherst any area areas armed arms atlanta attention award back baker below big
billionaire body brexit campaigned ceasefire chief commitment composite conservatives corp. council
crime cruz democracy democrats doctors documents education era executives federal food french full
global god government hands head heavily high hopes hour idea income international job languages
leadership lee lives look loss markets math minister moment moments mrs. my nation north office officer
one other our out participation people performance piece possibility post president presidential primary
principle propaganda questions registration relatives reports responses schultz selected sexual sharply
signed slightly solidarity some south talks tests themselves threshold trump turkish tweet type u.s.
valley violations waiting white wing wrote york young""",
            -2: """
' 1 100 2016 actions administration agreed ahead ambassador amp appeal appeals assault away ballots bank
battle benghazi bernie break budget called capital car carly cause challenger check child christians
church city college commission content contests continued cosby court criticism day de deaths decade
democratic direction district donations down drive duties early edge editor editorial election
electorate elite employees employment end endorsement evidence factories father filed five foreign form
foundation free freedom good held his hit hold hotel house housing hugh ideas importance inflation
inside insults interest issues jason jones laden language leader light london lost machines magic major
measures medical meeting miami month more moriori moves murder muslims nearly negotiations officers onto
others ourselves ozone part partners percent perspective playing politicians poll positive potential
progress projected province quickly racial reaction reason region remarks result retirement rise risks
rival ronald route russia saudi security sen. sentence sides sitting speaking special spending stood
stop stories strikes supporting syria tariffs tens term testimony theory third those thousands ties
times together tone topics trade tradition unemployment united upon utah victims wall watch week
williams women words workers world yet yourself""",
            -1: """
10 12 50 abortion above accounts additional advice advocates agent aimed al alone amount analysis answer
anywhere apart asian aside asking aspects attempt attitudes author ball basic behind beyond bias bill
bond both boy broadway cable candidate carbon cars case cash castro caucuses center central cents
certain chinese choice christian christie citizens climate closely coalition collection colorado comey
common communist compared concerns condolences conference conflict congressional connections
construction core county course crisis criticized cuba date daughter dead decline deficit democrat
despite difference direct discrimination discussion discussions eastman easy economic economists effects
elected elections emails embassy emissions english et europe european even everyone everything executive
existing extremist face faces falls family fbi feb. feel fellow field final firms fiscal flight forces
friends front fundraiser gop gov. growth half hall hard having help helping herself higher himself
historic holders holding hope hours image immigration impact imports information initiative institutions
interviews into investigation iodine iran isis it jobs judgment jury khan land large larger last late
league leave led levels line list looking majority manafort martin meaningful mention merger message
mexican migrants million minimum minority momentum moving ms. much n't needed negative network
neurosurgeon new night nine no nomination non-avian not note notes nothing now october off offense
opposition organizing pact paid palace partisan peace period personal picture players port powers
presidency pro probably project promise proposals protection quality quarter quick racist radical ranks
rate read rebels refugee regime relations religious reported reporter reporters republicans resistance
resolution respect retail returns revolution rhetoric rico risk sam savings scenes scheduled sea secret
seen senate september seven shalev shareholder shareholders shifts shoes side significantly similar
society soldiers somebody someone son spokesman statements states steps stretch strong students study
such suggested sure survey tail talking targets terrorist thing think thought threat three thursday took
topic town transition troops tunnels turkey turnout twice twitter two ukraine undocumented university
usa use vegas very view views violent voice volunteers vote voters votes warren wars welcome western won
work worth writes year years""",
            1: """
& ( / 13 15 < abc able accused ad adds advantage already analyst analysts appear arm attack aug.
australia available ban based began benefits bigger billionaires bit briefly building built ca capacity
career certainly challenges chaos cities claims close club conducted consequences considered country
crowd cut dark data debates declines delegate designed directly director display drew due east effort
elian else enforcement events every expectations experience factor failure families fan fighters figures
film fired footage franklin front-runner general going golf if include indiana intervention investment
investors jail jennifer john judge july king labor leaders leads legislation like likely lines live
longer male measured men method middle moderate months morning mostly movement mr. must nations number
opportunity pace path performances phase philadelphia police politics positions prepared previously
price primaries problem problems produced race radio rates reading reasons reflects rejection release
remains represented resources responsibility return review rights rock roles roughly run running sales
scandal secretary section senator several shared she shifted showed sign sort speakers standards story
strategy street studies support supports supreme talk tax taxes television text then there they
threatened threats through tougher towards transactions turned ultimately unknown upset veteran victory
voting website went were while winning without you your zero zika""",
            2: """
" 23 > ? _ ability abortions accusations across activity added adviser ago agreement appears
architecture around art as at attorney be beaches behavior being belief board bonds businesses but by
candidates captured chair competition congress controversy costs damage darfur deals defeat defending
demand demonstrators did diplomatic does dr. during error expected experts expressed famous fields
fighting financing floor focus folks friday gave generation get governor ground here hillary holds id
individuals insurance jeb killed l2 latest letters lists loan losses low managers mate matt meant music
near need never nominee obamacare official ohio operation opinions parties personnel photo pic pictures
plan played policies populist power practices presence prices privately products professor progressive
protests putin quite reality recently requirements research robert ryan second see seems shot smaller
solution somehow speed split stage stock stores strength structures sunday suspended system targeted
technology testing these this throughout today tomorrow tonight tour trail treasury tv under veterans
video volume washington weekend whom whose with wo working-class works worried yesterday – ― €""",
            3: """
! '' - -- 25 32 9/11 address against aircraft alongside appeared audiences average banks beginning
better boats bomb breaking came can care centers charges choices clear closed community company
conditions contest continues control differences driver dropped equity facts fails firm first focused
following for frank from fuel fun game games gender given goal goes goods got group had have
intelligence islamist kids killing known launched left lots manager mark meetings move names next often
on once outside over owns paper particularly photos places plus pressure provides put record records
relief represent represents responded revenue roger room saturday says schedule season seeking service
shares sites size so soared soon standard standing start status stay stopped structure style suggests
supply table telling test to toward translation true uh used voter wanted william yields —""",
            4: """
, 2 about after along also among are argues ben between camp citizenship crops david deficient
departments exhibits expert explained figure flying fund funding funds giant home in incident iowa
journalist knows law life makers margins match may members mission noted operations per points polling
possible production programs provided rather reduction released results returned runs said school
segment sentiment shortly since site sources sponsor stands station still student supporters team than
trading trip turns unit value violence visit where which will within zone …""",
            5: """
's ; [ activities arts because begins bombing card changes comes could countries deficiency distance
ends fees fight he helps looks made means might officials or pay process question reform rose schools
shooting should shows species streak takes that tuesday was wednesday when""",
            6: """: and coming engagement has makes memory monday only point set show we""",
            7: """$END ) . = business faculty industry offer would""",
            8: """before includes is right systems who""",
            9: """of plays""",
        },
        "NNP": {
            -10: """prime""",
            -8: """korean the""",
            -7: """argues eastern like military out president up""",
            -6: """german into registration say senate start with""",
            -5: """
about african against asian bombing came consulate his home includes it kurdish monday more questions
results that they we""",
            -4: """
analysts art as between breaking candidate caucuses european exhibits focus government groups helps her
jewish left members nomination nominee not off part political politics presence released rose saturday
scenes sen. shortly shot sight socialist spring stands their together tweet-id two u.s. via within ―""",
            -3: """
$ 25 a actions affordable agencies aircraft american an analyst architecture at attacks average away
based bomb britain candidates charges comes commitment companies company competitive congress
conservative continues countries course during efforts europe fighting former four gov. he him hot hours
iran islamic judge king makers matter me message migrants moriori number only owns panel perez point
positive pro process promise protection right rival roger role senator shared shareholders side soldiers
some standing strike systems test there thing time to towards tuesday under united victory way where
whom worth years""",
            -2: """
: = > abc accounts ad agents agreement aid al. announcement attention bank before begins behind being
billionaires bonds building bush business called camp captured care changes children choice concern
conservatives consultant country dead debate defeat defense democrat demonstrators directly does donated
dr. dvořák each economics effort election elites establishment expected expressed extremist faculty fans
finish florida for france friday from fund global golf gop history id importance iowa issue its job land
law leaders leave life lives loan lot making matt meant men most muslims my neurosurgeon noticed now
obama officer officers often on opposed paribas percent period plays plus presidential primaries
programs project record rise rule sales second secret see seeking several should speech speed spread
strategy students sunday support supreme suspended syria system take talks tariffs technology television
terrorism terrorist testing them those through tomorrow too travel unless video volume wages women
working worried would yields you young zero €""",
            -1: """
13 2016 51 < able activities activity address advice advocacy after age ahead aimed all alone along
already alternative among amount appeal approach approval areas army article aside audience aug.
authority backing ban be below benefits better bill bit board border briefly ca call campaigns careful
ceasefire centers certainly challenges chaos charge china christian cities citizens civil clear close
colleges colorado communities concept concerns conducted cool cooperation correct courts crossing
crucial custody cuts darfur david december declines delegate delegates delegation demand designed
diplomatic doctors document domestic down dream dropped due earlier economists effects either elected
elite else emissions ends enforcement engagement enough even events every expert factory far federal
feel few fight fighters figures fired five flag flight french full funds further gave gender germany get
given god going half here herself hillary holding hope hopes host housing hundreds i ideas immigrants in
incident include income institutions investigation investigators investors iodine iraqi isis israel
israeli itself jail jeb jennifer joined july known knows languages large late later launched lead led
likely lists loans local looks loss low mainstream manager managers manufacturing mark mass mayor means
measured measures meetings merger minimum momentum money months move mr. mrs. music named near nearby
nearly needs netanyahu nominating offer offers official operating operation opposition or organizations
outside ozone page palestinian parties past paul performance person personal pic piece place places
plane planned policy polling port position possible power powers praise pretty profit proposals quarter
question radical radio rate rates rather recession records reflects registered relief resolution
responses responsible result revenue rhetoric rules runs ryan school science section segment sentiment
shalev share shares she shifted shifts shooting show shows similar sites slightly so social sources
space split spot struggling student study style subject suggests super supporters table targets taxes
things thought tone tonight took tougher tour toward track trading translation treatment trial turns tv
twitter uh unit until upon us value values version very veteran victims view violence vital volunteers
vote voters wall water wednesday well what which winning work workers your zone –""",
            1: """
$END '' 2 2008 500 ? _ accused across air ambassador americans analysis and arab asking atlanta
attitudes australia bad beat because beginning both broke by cable campaign can castro caucus chair
changed chief christie closed closely collection comey communist community conference continued control
core coron daniel declined donation early editor editorial effective elections employee end energy
everything executive executives exhibit explained faces fan field filed first fox frank franklin
frequently friends front front-runner giant gonzalez governor governors guard had historic if inside
insurance intelligence interests internet journalism journalist judicial kasich khan killed leader
leadership legacy limited little made middle month movement museum must n't nation navigation new
newspaper next night notice october officials organization other pac peace people played pledged points
police poll post prices probably progress projected public quick quickly rebels regulations relatives
remains remarks reporter republican requested responded returns running sam sanders scheduled series set
shootings sign simply society soon square started station stock suggested takes taking talk talking
technologies terrorists themselves today transition troops trying turned turnout unity used valley
vermont virginia voter warren wars website welcome will win wing wins year""",
            2: """
! & / 100 [ ] act action adds administration ads advocate al amp appeals argued battle becomes began ben
blasio bond but carly case catholic check climate coalition cosby cruz data democratic did director
divisions economic education eegimaa electorate email english et exchange falls family finance force
forward games general girl girls ground hands have having held hugh institution islamist issues jason
john jones justice laden lady last lawmakers live lost manafort martin may movie muslim nations net
networks never nightclub pacific padalecki partners partnership pointed politicians polls presidency
prisoners private province push rebel reports represents retail rock ronald route saudi savings
scientists sharply showed signed sitting supporting times trade tried uses wants watch whether while wo
won""",
            3: """
, - 3 7 added agreed alliance announced arena armed asked award baker ballots barack c. california
campaigned carolina cars christians church city class composite contests county criticized cultural
daughter decision district donations donors eastman embassy foundation free gaming geographical george
gulf hall himself hispanic holders indiana initiative interest international jersey journal keeping
kelly leads library lines linguistics magazine majority man mccaw meeting minority morning notes nuclear
oil palace participation plan primary program provides ranks region republicans residents rights roles
santa schultz seeks seemed serves services states steel stuff survey then told town trump turkish
ultimately university vegas war west williams writes""",
            4: """
1 academy again amendment centre columbia corp. court fbi forces hampshire house inc. institute is
league minister neighborhood network of office paid park poor regime reported revolution rubio sea
service speaking staff state strikes text union""",
            5: """
' ; africa center command day de fiorina group has high investment keep kingdom magic news republic
revolutionary says spokesman stood street usa was wrote""",
            6: """) . also america co. committee council gas lee marco rico south""",
            7: """arabia east j. medical said york""",
            8: """( department national""",
            10: """party""",
            12: """'s""",
        },
        "NNPS": {
            -4: """with world""",
            -3: """
arena bank because can command foreign keep launched playing report research responded senator that""",
            -2: """
; a appeared as battle david enforcement flag frequently holds institution library made official oil
pointed reform remains sales seemed service showed stood team trading troops unit university usa""",
            -1: """
's : air amp area asked at back bid broke built business c. ca cut de declined does eastman employee fan
friends from gave high industry internet judge line military movie museum national neighborhood new
obama offer only or over plan polling president rock say services set share shows staff told was went
west when writes""",
            1: """
! & ' act also announced australia authority before below board by came center chief conference
consultant correct do dropped editorial filed flight focused fund get had have if inc. international is
jeb law local making manufacturing matter network office on operation opposed organization pac palace
panel poll port program protection recently registration responsible science secretary section shifts
ted to uh us well who winning work workers""",
            2: """
$END '' ) -- and but commitment defeat did donated for global meant members monday officer party project
requested rubio unless we will""",
            3: """
( an average backing committee continued court factory offers officers start supporting union were""",
            4: """. commission corp. council has of""",
            5: """said""",
        },
        "NNS": {
            -6: """him""",
            -5: """$""",
            -4: """changes corp. down former her how president putting says their us""",
            -3: """
addressing ben closely computer democrats financial gã1 group here herself lines magazine out paid
politicians rates regularly relationship returned soared soon stories support them throughout your""",
            -2: """
a among another argued back backing big both center chief china choice clinton committee company
conservative decision defense delegates george ground heavily higher his inc. including its military
muslims noted nuclear one part party pic power praise privately profit push requested roughly second
several shares the totally upon voting""",
            -1: """
's 70 ] abortions across ahead aid almost an any anything arms army benghazi bit bomb bush christie city
colleges continued counter course courses crowd david democracy democratic elected enough even first
flying forward foundation four fun gay girl gop gov. great groups home house hundreds idea important
information innocent institutions international interviews investigation iraqi issue itself j. large
leader leaders less light lists low male many me meeting more morning most mostly movement mr. multiple
my negative neither never news no not nothing offers officers oil only onto organization other piece
played plays policies polling presidential process produced progressive ranks rejection release reported
republican right risk rival rules senate shareholders sharply specifically staff state steps stores
straight suggests television themselves those thousands thursday troops turkey tv twice two up vegas
video wednesday what whether while won would wrote year young""",
            1: """
! " '' ( -- [ accounts advocates against along american anger appeals appeared as asking at aug. average
because before being between beyond built ca call called campaign candidate candidates care certainly
closed come conflict conservatives court credit critical crossing day debate declined department did
directly do during earning editor experts feb. feel fighting frequently given had heading high in
instead into investigators israel israeli joined kasich later left like look matter navigation need on
our outside outstanding places possible pretty put rather recently reflect risks rule run sanders saying
similar since studies supporting tell test through trading tweeted under until violence when within""",
            2: """
/ 18 : added already attacks building but citizens coming considered courts cruz director does ever face
friday fundraising get going helped helps just means next nomination officials often operating provide
rhetoric segment she shot so tuesday union who whose with without written —""",
            3: """
$END ' 25 about agreement around available based came challenges could critics demand due each
eventually fans for have holding hope hopes hurt is major monday obama offer or point publicly rose
share shared subject such sunday today told trump urging used wall where –""",
            4: """) - also everywhere from has made may over police said take that they we which""",
            5: """, and by commitment he should show than type""",
            6: """are now say were""",
            7: """. can concern will""",
            8: """of""",
        },
        "PDT": {
            -4: """, remarkable""",
            -3: """$END i its""",
            -2: """about as evening have in languages must of said —""",
            -1: """
" . abortions across act agree along americans analysts bad being but control core different directly
efforts foreign if income intense legislation loss low may members men or over poor price prices quick
registered risk runs so standard successful tactics terrorism there thought three to too use were women
wrong""",
            1: """campaigns decade donation facts large our questions reports what""",
            2: """bit million my policy supporters these things this time unemployment your""",
            3: """an democrats evidence few her more political same solution them""",
            4: """those""",
            5: """his that their""",
            7: """way""",
            8: """a the""",
        },
        "POS": {
            -8: """going""",
            -5: """not""",
            -4: """ever""",
            -3: """barely commitment for making no""",
            -2: """agreement been demand got on talking what –""",
            -1: """
clinton correct decision he history hope little looking nothing part problem something take the true""",
            1: """
$ abc ambassador announcement at behavior blue-collar common democrats existing first just killing kind
life overall own pacific personal pressure primary purchase release rise support transition voting""",
            2: """most office shoes supplies""",
            3: """chief private year""",
        },
        "PRP": {
            -4: """own""",
            -3: """firm once one republican staff state use""",
            -2: """backing first goes long looking or overall primary public relatively third way win""",
            -1: """
- 2008 : actions already another audience bank biggest campaign campaigning close considered dead
distance eight former fundraising handling head highly hot image interviews involvement last low name
natural near need never official only over past place political politically post previously real release
rise run running said savings seat standing status thing top tweet twitter visit work""",
            1: """
'' -- ... 51 ; ahead all at be but coming four given good had hard he here hope later might most mostly
much must not nothing now on record seen surrogates take that the under well what when with would writes
–""",
            2: """
) . as aug. back before best break email feel having helped move next putting roughly say show stay
studies suggested thanks who why""",
            3: """[ a are away cool could defeat did even everywhere look out paid today wants was wo —""",
            4: """and strength to""",
            5: """$END has""",
            7: """'s""",
            8: """,""",
        },
        "PRP$": {
            -4: """, and strength that""",
            -3: """$END . [ a away cool defeat did even everywhere in look out paid to today who —""",
            -2: """
) as aug. back before best break email feel having move next putting roughly say show stay thanks why
would""",
            -1: """
'' -- ... 51 ; ahead all at but coming for four given hard he here i is later most mostly much now on
record seen surrogates the under well what when with –""",
            1: """
2008 actions already audience bank biggest campaign campaigning close dead distance eight former
fundraising handling head highly image interviews involvement last low name natural official only past
political politically post primary real republican run running savings seat standing status third top
tweet twitter visit work""",
            2: """backing first long looking overall public relatively way win""",
            3: """once one staff state use""",
            4: """own""",
        },
        "RB": {
            -10: """the""",
            -7: """first no possible way""",
            -6: """potential""",
            -5: """1,000 explained my of ones political scheduled""",
            -4: """
' 12 a access bush california control democratic easily established ever its joined nearly only other
own reduced roughly russia state still tuesday voting world year""",
            -3: """
35 49 americans attacks concept day diplomatic former funding getting golf her him hiring his hold
intelligence june just lady latest living manufacturing maybe mccaw national never opposed our path
place pledged politics powerful previously problems request sea security several three-quarters top
urban video voters west years zero""",
            -2: """
15 45 an answers appear attention background billionaire bit both broadway came campaigning conduct
congress continued debt decisive democrats digital direct dna doubt economic everybody false families
fan fields fiorina four gave going hand have if including international iowa is keep legislation levels
losses military money moving muslims name necessary not pay people person policy president pressure
progress question quite remaining retail same school scientists simply sitting spot their they three
time town trade tried two two-thirds unknown up war week were who""",
            -1: """
& 100 14 2000 2008 2018 24 6 60 70 72 75 = added additional afghanistan afternoon agreed already
alternative amendment anger anti-abortion any anyone appeals argued available bank be begins bernie
billionaires campaign campaigns candidate candidates cash caucuses central charges chief child children
choosing christians citizenship conclusion conservatives contests convention core could court crossing
date decades defending did differences donation drive edge election elian elsewhere et eventually
exhibit existed experience expert extremist face factor fbi feb. federal few financial fiscal food
forces formal free friday front-runner goal government ground groups guard he himself hope hours how
illegal income influence information interests investment investments iran iraq islamic kelly law leave
libya life little london male march margin me measured meeting mention miami might million natural new
next night normal north off official order owns park parties performances personal phase philadelphia
plan planned poll power practices pragmatic presidential prices primary problem profit public publicly
putin quarter race races rates rather real remains report represented republican republicans requested
resources responded results retirement rise rival room rubio runs said sanders saudi scenes second
secretary see seen sensitive set seven shares she show slepian solution some somebody someone something
south speaking standards started states step strategy sunday syrian taiwan tariffs terrorist testing
that then this those thought thousands ties told totally tougher true trust ultimately under
undocumented united visit votes wednesday what whether whom will william winning wins workers –""",
            1: """
! ... 10 100,000 23 51 ? act address agree among and anywhere basic beat began being bigger briefly
brutal build citizens come cool cut despite directly drew eight else emergency everything five florida
for fox front further gop great higher i in inside iodine israel killed knows late likely limited
millions more named news nobody nominating noted outside past point popular positioned qualified
recently released returns run running saturday says should signed similar six smaller somewhat somewhere
successful successfully such tax things think toward tweeted uh union until via violent was why would
you""",
            2: """
$ 1 2 25 4 8 9 ; ] about above ago all alone along although american anything apart attacked below
biggest boats brings broke ca careful concerned counter critical criticized described do donated due
each easy either formidable full gonzalez half handling hard held highly holding home hostile
individuals issue largest later like long makes moderate october politically positive prepared racist
reflects reports so special support through use vote when with within wo working young""",
            3: """
( 13 30 40 500 again against argues around at benghazi big changed clinton complicated does earlier
early enough everywhere favorite get girls high important inevitable left look looking made move nine
once onto or quick ready ronald say saying selected sure talk to took trying voted welcome where worse
worth""",
            4: """
18 20 : after ahead also back been behind by called has intense larger less mrs. often on over peace
remarkable right strong there too twice wrong —""",
            5: """
$END ) , -- another before but from into last low men much now preserved since slightly smart today
while without yesterday €""",
            6: """- . as best close even most quickly than well yet""",
            7: """700 closely during far here matter part""",
            8: """across away because better different many""",
            9: """good longer soon""",
        },
        "RBR": {
            -6: """conventional to""",
            -5: """of""",
            -4: """local radical under""",
            -3: """
: about arab being christian civil corporate cultural federal for get liberal losses powerful pressure
questions tax work""",
            -2: """
) [ access away beat big bombing city debate does education gop industrial politics republicans she
special staff syrian view votes welcome yesterday""",
            -1: """
$ ( - -- affordable agreement along apart brings care contests court cuts damage diplomatic earnings
economic ethnic field fighting fit funding future gaming ground has house information international
investments job jobs killed light limited loss makes militant military minimum money new operating
overall pay people per police political poll power presidential progressive quality reason reflects
relationship released remarks results statements states still strategic support term these time trump
use wednesday years""",
            1: """
' a able american broadly but certain closely common dead different early effective efficient enough
existed expensive free friday getting global good into monday north often out owns personal pledged
politically populist positive racist rather saturday sure that thinking this today together traditional
tuesday united violent when white young""",
            2: """
, . aggressive among are because billionaire by came from have hold how last like off or positioned
ready responsible so those towards we where""",
            3: """
again against and be call diverse fight gave in recently targeting than there thursday visit""",
            4: """clear joined qualified reduced watch what with""",
            5: """hiring its likely your""",
            6: """he""",
            7: """known""",
        },
        "RBS": {
            -7: """other""",
            -6: """80""",
            -5: """of""",
            -4: """24""",
            -3: """38 45 56 the""",
            -2: """
14 18 1980 3 are delegates fellow for given glad hiring it national partly seven support votes""",
            -1: """
( . 15 23 51 ? age amount an at friends golf half have he in iraqi major many narrowly not once out part
people prepared recent republican republicans sanders six state states war ways were when your —""",
            1: """
1,000 100 13 40 a about direct executive from had highly important is powerful progressive qualified
represents somewhat strongly to with""",
            2: """
10 35 50 72 able address bad by eight followed if liberal likely more needs nine prominent several
slightly three""",
            3: """- 30 60 75 favored preserved twice two well""",
            4: """known one""",
            5: """, 20 conservative four""",
            6: """$""",
        },
        "RP": {
            -20: """of""",
            -7: """there""",
            -6: """whether your""",
            -5: """than""",
            -4: """' broad front guard is""",
            -3: """
bernie generations half here israel meaningful message monday my or past such that touch united""",
            -2: """
20 30 after age anti-abortion boats charge christians concerns decades florida himself individuals local
march military one other our party private road same-sex since slightly somewhat those time us very
voting wall when""",
            -1: """
$ ) 10 1980 2 2004 25 abortion about afghanistan already americans are behalf benghazi bill both case
companies creating data email everyone executive federal fellow financial good great hand health highly
him historic hold home how intense kasich kind labor late law leaders libya live major majority making
many mr. multiple numerous only onto others partisan place pledged politically politics poll polling
protests rather rival room same schools security slepian south statement street strike table tech the
them thursday tonight trade tv use violent ways what which working world wrong year you –""",
            1: """
- 14 ; a all and another any ballots because being boy capital choosing clinton concern court debt
differences direction during earlier early efforts electricity elian even four further gender ground her
hiring hours inside june just millions nearly necessary opportunity order political powerful public
putin resources route second sen. seven several sign speakers spending story superdelegates support
tariffs these this tight tuesday u.s. under within workers —""",
            2: """
$END 15 ahead attacks before blue-collar but cable congressional country donald his if in iraq large new
president pretty remaining republicans right sanders social strong three together too troops two up
without""",
            3: """
. 49 among an annual attendees campaigning conflict for getting hearing intelligence its like
manufacturing more must policy quite russia said sensitive some throughout would""",
            4: """, against big easily established over people to well with""",
            5: """on potential""",
            6: """control so""",
            7: """as today will""",
            8: """by""",
        },
        "UH": {
            -3: """matter one with""",
            -2: """above below from major""",
            -1: """
behind clear details doubt evidence formal further group in jennifer known me other place positioned
qualified real record right some special state such that the two worse""",
            1: """! ' and do show trump""",
            2: """$END it more to what""",
            3: """( ? a is maybe thanks whatever""",
            4: """. i there""",
            5: """" """,
            6: """,""",
        },
        "VB": {
            -7: """of we""",
            -5: """' / 2 i""",
            -4: """- because better deals free means muslims opportunity right roles than trump when""",
            -3: """
. 3 32 4 ; after also areas but candidate close coal courts crops custody equity expectations forth has
have he hispanic information intervention judicial kelly lee makes museum never officials opinions
performances policy rates rich said sanders several show since species state terrorists they trade usa
was well —""",
            -2: """
$END 's ) , borders call clinton college come competition control could country damage daughter effects
events faculty foreign group groups insurance interest is lady last latest military networks next night
peace politics polling polls populist potential progressive provided records relief reports scandal
school seeking similar slightly so strikes strongly terrorist times trail votes wednesday white without""",
            -1: """
! & ( -- 1 15 9/11 = ad address agree alongside amount analysts and appeared appears around as aspects
attacks available be between bill boats boy bush by c. came campaigns candidates challenges changed
changes cities closed coming company competitive concern connections consequences counter county course
criticism crowds cut deficiency deficient delegates difficult do doubt each easy elected else ended
every everybody executive faces far field food full funding given great head heart helping hillary
himself how in includes instead intelligence investment j. john later lead leadership life like likely
lists looking lost lower machines magic mail makers manager mark matter members month much muslim n't
national nations negotiations notice november numbers office ohio operations opposition over padalecki
part personal photo pic plan positions process professor programs provides put quality racist ranks
reading record release reported revenue rico rights ryan says schools season second secret seems senator
services shares significantly simply site soon speech started still strategy strength structures
students superdelegates support supporters supports survey syrian tail tax then these this thousands
throughout ties today trust turns union unit university upon user views vital waiting week within worse
wrote years yet""",
            1: """
" '' 20 40 51 : ] about above access additional ads advocates afghanistan agreement along apart art
aside at away before beijing both business california called careful certain christie comfort companies
confident congressional costs crisis data david democrat during early economic effective either elian
emissions employment endorsement energy enough even facts fellow followed four funds gã1 germany get
god hands hard higher home hours housing immigration influence iraq japan job just kurdish left lives
long love major manufacturing many mass meaningful meetings mr. nato nomination not notes now on once
one onto others ourselves pace party past performance place political president private protesters
public purpose questions quickly quite rebels republican republicans say senate seven she society
somebody south spending student sure talks taxes technology ted thinking those threat to told true two
ukraine until used violent whatever where whether whole working zika ―""",
            2: """
? a abortion actions against ahead american any anything are average below beyond centers christians
courses cruz darfur demonstrators discrimination donald election everything evidence federal fighters
forward fox good herself hundreds if imports inside international into isis israel land loans making
measures mexican millions mrs. news no north other paul poor problems regulations religious results
sales soldiers some struggling too tougher toward towards traditional tunnels twice upset us very voted
wall while with workers yourself""",
            3: """
$ again alone americans an back charges conservative democratic doctors ethnic first future innocent
justice large limited little local moving nuclear off pressure promise remaining rules set someone the
there things through truly under up wages watch way what world young""",
            4: """
all another dvořák further government greater here his moriori my non-avian sanctions tariffs that
voters who your""",
            5: """anyone attention china email everyone him more only something tests""",
            6: """their via""",
            7: """down her it them""",
            8: """its me tweet-id""",
        },
        "VBD": {
            -7: """$END by""",
            -6: """) of speaking""",
            -5: """and saturday""",
            -4: """
. among critics cruz exhibits goods in investments light mainly monday near previously sunday while your""",
            -3: """
, - 2004 across after are background below best between big bombing brutal campaigns candidates captured
countries cuba delegate did do events feb. have include instead iowa is islamist july last like narrowly
networks officials or over photos polls primary rallies responded say schools stories support than this
through tuesday upon were without workers —""",
            -2: """
-- [ above aircraft arab arm army aspects attempt be ben carried closely debt decades doctor elian
elsewhere emissions enough families fight first florida girl hard has heavily illegal initiative inside
international june large later leave legislation liberal on our party policy possible post probably
protests read relatively responsible section shares species stance status steel struggles superdelegates
theory throughout touch toward town trump under via voters when will""",
            -1: """
" 's 50 7 8 9/11 action advice again agencies alone along america appeared areas argument attention aug.
bank barely based before behind bit bomb borders breaks briefly broadly budget california cambridge
capital case chair children citizens coal come comfort communities companies condolences costs crowds
debate delegates democrats due earlier early economic economy elections employees exposure family film
five following food force foreign forward friday gaming global great groups growth health here home hope
ict impossible institutions interests interviews investment islamic just keeping kids killed list live
major making member millions minimum move mr. my nation nearby neurosurgeon nominees noted notes offers
pace pact palestinian partnership people period police policies political president primaries process
protection radio recently relatives risks roles salt same-sex sanctions says sea secret segment serves
should showed since site so society somewhere specifically state strong student supplies taxes they
thursday to today tonight tour trade troops turkey tweet values vehicles veterans water weeks white who
wing within wo works young zika""",
            1: """
$ '' 1,000 2016 25 32 : ; ahead aides alan almost american an analysis analysts anger announcement
another any anyone anywhere around aside attendees ballots banks business caucuses ceasefire charges
classified clear close competitive concern concerns conservatives control controversy conventional
cultural dead defense demand democrat democratic diplomatic donations doubt drew during each earnings
economists efforts eight ever every everyone everything evidence far federal fees fields followers for
forth fraud free french full fun funding future george good hands herself hundreds into investigation
itself jeb jones justice limited local long made march matt moment months never newspaper november
number numerous off office other out outside padalecki personal planned politics potential prime
publicly questions reduction relations remarks reporters republicans resistance responsibility said
second security sen. senator several she signed sitting someone something south statement states stop
such super supporters tax terms there these those told top total travel tv u.s. was we wednesday western
why with words work years you""",
            2: """
' ? abortion about against all appearing arms bernie britain citizenship cleveland common convention
criticism data difficult discussions electricity facts freedom heart interest job jokes life little
money more much net news past records remains revenue right roughly rubio sales seen similar six slepian
slightly soldiers statements suggested talks terrorism that themselves too tribute undocumented ways
women""",
            3: """
4 access attack been changes clinton daniel democracy donald emails even everybody fought heading
hillary himself indiana individuals internet isis it lot lower many members multiple nearly not part
private repeatedly russia simply time together trip trust us whether whole""",
            4: """because me new no nothing obama one republican responses sanders their three what""",
            5: """elements her how the them""",
            6: """him his its up""",
            7: """a down""",
        },
        "VBG": {
            -11: """point""",
            -9: """is""",
            -8: """of""",
            -7: """price process""",
            -6: """average because concern conditions fees new was""",
            -5: """
activities arts countries day distance faculty giant made plays points poll republican results schedule
streak""",
            -4: """
, [ agreement along also and before but center departments email mate memory natural obamacare position
structure supply systems takes tour trump views were which will""",
            -3: """
! $END ( ) ] actions arm around business by costs debates demonstrators differences dollars edge effort
energy experience expert firm fun get given goes idea impact lists lots margins material merger mission
months north ohio operations paper picture place proof records research rights rubio rules service sign
sources system ultimately upset value victory voter war wednesday weekend when work""",
            -2: """
-- . ? added address after americans attack began behavior body career case centers closed comes
committee contests details director ends error facts families field figures first followers gonzalez
great has inc. initiative insults interest interests issue jokes journalist known loss match may members
mention monday month need never no once outside plan power practices profit progress putin question race
refugee room said schools season second services shot should site social standards status story style
supporting targeted than three throughout times town trip united violence visit votes way website wo""",
            -1: """
- / ability accusations act activity age appear are author ban begins being better candidate card chair
charges commitment congress consequences continued council crowd cuts delegates demand district does
drew earnings economic economists elite emails fields figure following force forces friday front-runner
fuel generated generation ground group heading iran isis issues legacy levels list lot makes meeting
meetings method most move n't nearly news newspaper off offense often order pace peace period
presidential pressure primary problem problems products promise protesters rather record reform remarks
represents republicans resources revenue say seems since so solution split sponsor statements station
still structures supplies today told transition turned type uh voice white within world yesterday —""",
            1: """
10 2 50 _ abortions accounts across additional advocate african alone anyone approach assault at
audience authority big bill billionaires borders carbon cash character child china chinese christie city
civil claims clear club comment communist community competitive concerns convention core course crime
customs damage de defense deportation donald during earlier easy education employment enforcement
english europe even explained family focus food funds goals good growth head heat herself himself
holders ideas income incumbent inflation influence information initial international involvement it
itself just killed l2 launched leads loans local marco mass me member middle momentum money morning
moves ms. national nato near nothing obama oil one others over pacific parties person politics positions
potential praise presence prices principle probably program programs project responses retirement
revolution right risk role ronald rule russia secretary seen sen. shareholder shares side stock student
students stuff sunday support sure team terrorist test them themselves thousands time too top toward
trade transactions treatment trial undocumented unions wall we weapons what wing women working-class you
―""",
            2: """
" '' anti-abortion area army article attacks based behind billionaire bonds both capacity cause climate
colorado comments company conservative construction control debate directly display documents domestic
editor either election endorsement expectations factories fans father financial for foreign freedom golf
hand him hours hundreds industrial institutions islamic killing kurdish language languages leader
liberal magic majority message minimum muslims my only or our paid planned policy politicians reaction
relatives risks saudi scandal several significantly stance state states supporters tail talks tax tens
that there things through to together two under union us use utah video volunteers whether""",
            3: """
$ ' against air all an arms back ball bank chaos charge children companies connections crisis date
defeat democracy democrats economy finish firms four gender global health heavily his how image
importance in its job jobs moments mr. much opposition partisan radio reporters sales security sight
some third tuesday upon very victims victories violations weakness years yet""",
            4: """
access american argument away decades from government her here hillary history into night people
possibility recently relationship statement their this took with""",
            5: """a groups on political population questions speech strategy tactics up""",
            6: """about exhibit""",
            7: """out the""",
        },
        "VBN": {
            -6: """what""",
            -5: """about if me no""",
            -4: """
business contact contest exposure ground her hope its job law more obama part republicans return stock
than us""",
            -3: """
'' ( access an attack child conclusion daniel democracy democratic democrats elements even everybody
existing figure how ict indiana involvement isis multiple nations nearly not people practice press
private problems record repeatedly responses retirement russia state statement states super systems
tests that them trip two unions west where world""",
            -2: """
's . accused action activists appearing arms benghazi bernie britain campaign children citizenship
cleveland clinton common composite congressional costs credit criticism data debt difficult director
electricity fellow field flying forms girl gop has heart hillary his immigrant individuals internet jobs
jokes journalist judge keeping kingdom language leadership little lower mail material money net network
new news nothing of offer past path point policing power relationship remaining remains resistance
revenue road roughly rubio sales say showed shows simply sites six slepian slightly some sometimes
speech standing statements strength suggested syrian table talks technology third too tribute
undocumented violence was washington whether work –""",
            -1: """
1,000 14 2004 32 7 8 : address advantage advice age aggression ahead alan almost alone alternative
analysis and anger announcement another anti-abortion anyone attacks attendees banks battle be because
been before bid building cars case caucuses ceasefire central chair champion change clear close come
competitive concerns conservatives controversy conventional court cultural decision defense discussion
discussions divisions dollar donations drew each earnings economic economists effect effort eight energy
engagement every everyone everything evidence expectations father federal fields followers footage fun
funding future gaming george good he heading here herself him hispanic hundreds immigrants influence
information is itself jeb jerusalem john just l2 limited loans local long manager many medical member
mexican military moment months mostly newspaper nominees november nuclear office officers officials oil
one only onto padalecki participation party person personal policies politics poor potential pressure
prime professor progress prosecutors publicly question questions records reduction region relations
remarks reporters responsibility role roles said same-sex sanctions secretary section senator serves
several share she show sign signed similar sitting something son south species staff stop strike student
such supplies support team themselves these those threat three time together told tone top topics total
trade troops truly trust turns tv uh vehicles very victories views ways western white whole why wing
zika""",
            1: """
! ' -- 2008 2016 50 [ air american aside at attention aug. back bank bomb border borders breaks broadly
broadway cambridge car carbon charges classified colorado comfort communist companies control convention
crime critical crowds deals deportation description diplomatic doctor donald down dream earlier early
effective endorsement far fight film five florida following food forces form fraud french general
germany government great health himself home impossible increases industrial institutions investment
issue killed land lie list loss low magic march millions mr. nation neurosurgeon next number off offense
offers once outcome palestinian personnel photos policy politically pretty previously process recently
rejection respect review rich rights risks saudi says secret segment sen. should since so society
soldiers space specifically street supporters terrorism test there this tour toward trump tweet until
values version voters we weeks who will working works you young""",
            2: """
25 51 9 above aircraft ambassador america americans around aspects beyond bias body care carried changes
channel closely communities community concern continued country cruz debate decades due during economy
elian elsewhere emissions failure families fighters first for friday fund growth heavily illegal income
initiative inside interests internal international june last later leave live losses made minimum my
nearby networks north opposition or our over partnership police political port possible praise primary
race racial radio relatively relatives responsible sea security series sexual stance status stories
system tax theory they throughout thursday today touch town travel trial turkey u.s. veteran veterans
via visit voice water were your""",
            3: """
$END - actions agreement aides along among approach are areas as background based below big bombing both
brutal candidates captured coal company criminal cuba delegate did efforts europe events feb. finish
former forth from hard have include instead interviews islamic july labor like message music narrowly on
organization out pact perez piece polls president progressive protection public rallies republican
responded schools strong testimony threats tuesday weapons while workers""",
            4: """
across after again arab area behind between bill candidate countries critics forward goods in
investments legislation light mainly monday move near ones pace struggles sunday to under up upon within
—""",
            5: """? best campaigns nomination period salt saturday with without""",
            6: """speaking well when""",
            9: """groups""",
            10: """by""",
        },
        "VBP": {
            -7: """-""",
            -6: """of""",
            -5: """$END set something""",
            -4: """! ( ) ? back first for here jobs radio toward""",
            -3: """
" again among and as both company down energy good he international issue limited little loans lot me
over remaining represent within zika""",
            -2: """
' , americans another anything are average bernie comfort coming control darfur election facts federal
fund has himself home if israel itself last may millions moving my particularly parties police polling
poor prices regime religious represents simply team then trump voted wall was well who will""",
            -1: """
'' 's . 40 abc abortion access across advantage against ahead air along alongside announced anyone
anywhere areas available based before beijing between beyond by called campaign castro caucus centers
charges club companies confident considered convention could court democratic did director divisions dna
donald donors dropped during ends even every everything experience experts fight focused followed
following forth forward gã1 group hands hard helps herself host ideas imports interviews its japan l2
latest lives local look manager managers margins measures might minister must national nato needs news
no notes november now nuclear ohio operation opposition or others performance plan political president
pressure private program programs public quite rather reduction reports republicans research returns
roughly sanders scenario seems sen. shared society soldiers someone south spending state statements
station stretch studies such sure systems talk talks technology tests than there things thinking through
told total true tuesday turns twice unknown used victory we whatever when whether words young""",
            1: """
$ 15 50 ; [ ] _ agree agreed aircraft an boy campaigns candidate candidates caucuses challenges
competitive connections conservative contests counter cruz difficult easy elected ended events everybody
far five former free further george giant global god ground head his how hundreds instead interest into
john just large later leaders light likely long looking lost many migrants minority much numbers obama
office onto other ourselves outside questions ranks rich sanctions senator she story strong
superdelegates support these this three upon user very voters war western which with without worse
yesterday zero""",
            2: """
about after agencies any at bill church close college come composite foreign going helping him history i
in lower meaningful michael nearly opportunity party peace potential power quality racial racist
republican sharply similar so special strongly students that the them thousands throughout today
together two union values vital votes what where women you""",
            3: """
: aspects clinton existing from gov. hillary information it left like more most museum muslims off our
personal social some those to under waiting your""",
            4: """better each effects great her math their themselves up york""",
            5: """barely they times""",
            6: """slightly us""",
        },
        "VBZ": {
            -6: """, of""",
            -5: """are""",
            -4: """and everywhere i may next now police show we""",
            -3: """
( ) 25 ; also around before by came can challenges critics due each eventually government has he hurt
just major monday offer or private publicly remains should such sunday supporters than today wall were
where who –""",
            -2: """
$END '' / 18 ? _ about already available building but citizens coming commitment concern courts during
energy face friday get have helped hope in net nomination office provide rhetoric rose segment she shoes
so subject supplies they union which whose without written you""",
            -1: """
-- abc advocates against ambassador american anger appeals asking aug. based be behavior being beyond
blue-collar campaign candidate candidates certainly closed come conflict considered could court credit
critical debate decision declined department directly do earlier earning editor existing fans feb.
federal flying for from had high instead israeli kasich killing kind left life look made means
navigation need on our outstanding overall own pacific personal places possible pressure professor
purchase put recently reflect reporter returned risks run said say saying says similar staff stock take
takes tell test then this through trading transition trump tuesday under until used violence when will
within would year""",
            1: """
" . 70 abortions after ahead aid all almost an any anything army attacks benghazi bernie bit
conservative continued correct counter course crowd cruz david democratic elected enough ever financial
forward four fox fun gay girl great home hundreds idea important information innocent institution
institutions issue itself large last leaders less light little looking low manafort many meeting
momentum mostly mr. multiple my n't negative neither netanyahu never nothing off only onto operations
over policies president presidential problem rejection release republican risk rival shareholders
something south specifically state steps stores straight team television those thousands true turkey tv
twice two up voting whether while young""",
            2: """
across another been between big both bush china choice committee defense delegates democrats george gop
got ground heavily here higher his house including it its like military more muslims one pic polling
praise process profit report roughly second several some talking there totally upon week what with""",
            3: """
: addressing back barely clinton closely computer gã1 herself iraqi making me part rates regularly
stories support them themselves throughout to your""",
            4: """$ among down former her how no putting their us""",
            5: """a not out that the""",
            6: """going""",
            7: """him""",
        },
        "WDT": {
            -7: """an it""",
            -6: """" iodine not""",
            -5: """[ even his maybe millions there""",
            -4: """a day night people right somehow ted uh""",
            -3: """
attacks barack cleveland compared countries economists expanded house huh illegal indiana its judge
meant most mrs. much needs normal now obama ryan security should socialism states that to virginia while
wo women year""",
            -2: """
, . after anyone anything beijing britain bush businesses by campaign carried china chinese clinton
common contact coron cuba cultural delegates freddy front-runner given he if in iraq life may morning
over philadelphia portrayed president presidential price prosecutors russia same science she somebody
their ukraine warren whatever""",
            -1: """
'' 45 6 80 ? about all alternative american amount analysts anger appeals approach armed as because
being ben bernie between big both candidate children command conservative convention cuban discussion do
else europe everything fields figure fiscal footage foreign fox funding future george getting happened
helping her iran isis israel large meeting members military month name netanyahu news no non-avian
november number of on one only paid polling poor progressive promise question race reality republicans
schools seemed seems sen. since society some something sometimes soon south sponsor spot support
targeted terrorists these things thousands together up us violence voters way well what —""",
            1: """
's action advice already beat bill came capital centers change changes clear colorado comey company
consistently contained counsel cruz democrats director effectively essentially eventually everyone
evidence exhibits extent firm first four further hard have help hit host indicate kids killed made many
means more ms. muslims my nato need new north once other power previously put really reasons runs says
shareholders someone such tax very view washington won years""",
            2: """
$END address at built candidates caused citizens coalition date details dr. elian expensive global
gonzalez group helped hillary history includes international is kelly kind left mayor measures mexican
minority own party point read role rubio said secretary several specifically track u.s. ultimately
working-class works would""",
            3: """
additional african-americans article beck brooklyn castro difficult events fit folks frank had
immigrants iowa japan jeb job officials reading steps sure survey systems work""",
            4: """analysis banks come congress difference god has just republican show we you""",
            5: """can conditions impact our sort were will""",
            6: """breaks i the trump""",
            7: """are could nobody""",
        },
        "WP": {
            -5: """conditions impact sort""",
            -4: """additional analysis difference he""",
            -3: """events steps systems""",
            -2: """group kind point role she""",
            -1: """action advice capital counsel evidence extent firm reasons view""",
            1: """
about all anyone could do else happened have is its life most others somebody someone to voters will
your""",
            2: """may price socialism trump was we""",
            3: """'s are needs the""",
            5: """people""",
            6: """you""",
        },
    },
    "next": {
        "CC": {
            -5: """CC|RB/,""",
            -4: """CC|RB/DT DT|CC|RB/. DT|CC|RB/NN""",
            -3: """CC|RB/. DT|CC|RB/NN|RB DT|PDT|CC|RB/NNS DT|PDT|CC|RB/NNS|NNP""",
            -2: """IN|CC/TO IN|CC/VBP|VB|NN IN|CC|RB/PRP""",
            -1: """
CC|RB/RB DT|CC/NN DT|PDT|CC|RB/IN DT|PDT|CC|RB/VBD|VBN DT|PDT|CC|RB/VBP DT|PDT|CC|RB/VBP|VB
DT|PDT|CC|RB/VBP|VB|NN IN|CC/CD IN|CC|NN|JJ|RB/CD IN|CC|RB/IN|DT|WDT IN|CC|RB/NNP IN|CC|RB/RB
IN|CC|RB/WRB""",
            1: """CC|RB/JJ CC|RB/NNP DT|PDT|CC|RB/JJ IN|CC/VBP|VB IN|CC|RB/IN IN|CC|RB/IN|RP""",
            2: """
DT|CC/NNP DT|CC|RB/DT DT|PDT|CC|RB/JJ|NNP DT|PDT|CC|RB/NN|JJ IN|CC/PRP IN|CC/RB IN|CC/VBD|VBN
IN|CC|RB/NN""",
            3: """IN|CC/JJ""",
            4: """DT|CC|RB/NNP""",
            5: """DT|PDT|CC|RB/DT DT|PDT|CC|RB/NNP""",
        },
        "CD": {
            -7: """PRP|CD|NN/MD""",
            -4: """PRP|CD|NN/PRP PRP|CD|NN/VBZ""",
            -3: """PRP|CD|NN/PRP|POS|VBZ PRP|CD|NN/VBD|VBN PRP|CD|NN/VBD|VBN|JJ""",
            -2: """PRP|CD|NN/DT PRP|CD|NN/IN|DT|WDT PRP|CD|NN/VBP|VB|NN|JJ""",
            -1: """CD|NN|JJ/, CD|NN|NNS|JJ|NNP/NNP PRP|CD|NN/, PRP|CD|NN/NN|JJ PRP|CD|NN/VBZ|NNS""",
            1: """CD|NNP/JJ|NNP CD|NN|JJ/NNP CD|NN|JJ/NN|JJ PRP|CD|NN/JJ PRP|CD|NN/NN|NNP""",
            2: """
CD|JJ/NN CD|NN|JJ/NN CD|NN|JJ/VBP|VB|NN CD|NN|JJ/VBP|VB|NN|JJ CD|NN|JJ|NNP/NN PRP|CD|NN/$END
PRP|CD|NN/IN|RP""",
            3: """CD|VBD|JJ/NNS PRP|CD|NN/VB|NN|RB""",
            4: """PRP|CD|NN/IN PRP|CD|NN/VBP|VB|NN PRP|CD|NN/VB|NN""",
            7: """PRP|CD|NN/NN""",
        },
        "DT": {
            -9: """IN|DT|WDT/PRP""",
            -8: """DT|PDT|RB/DT""",
            -7: """DT|PDT|RB/PRP$""",
            -6: """DT|PDT|CC|RB/DT DT|RB|UH/JJR|RB|RBR IN|DT|WDT/NNS""",
            -5: """DT|PDT|RB/IN|RP|RB DT|RB|UH/. IN|DT|WDT/VBP""",
            -4: """DT|RB|UH/TO IN|DT|WDT/EX|RB IN|DT|WDT/NNP IN|DT|WDT/VBD|VBN|JJ""",
            -3: """
DT|CC|RB/NNP DT|PDT|CC|RB/JJ DT|PDT|CC|RB/NNP DT|PDT|RB/IN|DT|WDT DT|PDT|RB/IN|RB DT|RB|UH/,
DT|RB|UH/VBP|VB|NN|RB IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/DT|PDT|RB IN|DT|WDT/JJR|RBR IN|DT|WDT/NNPS
IN|DT|WDT/NNP|NNPS IN|DT|WDT/PDT|JJ IN|DT|WDT/PRP|PRP$""",
            -2: """
DT|CC/NNP DT|CC|RB/. DT|CC|RB/DT DT|PDT|CC|RB/JJ|NNP DT|PDT|CC|RB/NN|JJ DT|PDT|RB/IN DT|PDT|RB/PRP|PRP$
DT|PDT|RB/VBD|VBN|JJ IN|DT|WDT/" IN|DT|WDT/DT IN|DT|WDT/NNS|NNP IN|DT|WDT/PRP$ IN|DT|WDT/RB
IN|DT|WDT/VBD|VBN IN|DT|WDT/VBG IN|DT|WDT/VBG|NN IN|DT|WDT/VBP|VB|NN|JJ|NNP IN|DT|WDT/VBZ|NNS|NNP""",
            -1: """
DT|PDT|RB/IN|RP DT|RB|UH/JJR|RBR IN|DT|WDT/IN|RP IN|DT|WDT/JJS|RBS IN|DT|WDT/JJ|NNP IN|DT|WDT/MD|NN
IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBG|NN|JJ IN|DT|WDT/VBZ|NNS""",
            1: """
DT|CC/NN DT|PDT|CC|RB/VBP DT|PDT|CC|RB/VBP|VB DT|PDT|CC|RB/VBP|VB|NN DT|PDT|RB/PRP DT|PDT|RB/RB
DT|PDT|RB/VBD|VBN DT|PDT|RB/VBZ|NNS DT|RB|UH/NNS DT|RB|UH/VBP|VB|NN DT|RB|UH/VBZ|NNS DT|RB|UH/VB|NN
IN|DT|WDT/CD IN|DT|WDT/IN|NN IN|DT|WDT/VBD IN|DT|WDT/VBP|VB IN|DT|WDT/VBP|VB|NNP IN|DT|WDT/VBP|VB|NN|RB
IN|DT|WDT/VB|JJ|RB""",
            2: """
DT|PDT|CC|RB/VBD|VBN DT|PDT|RB/$END DT|RB|UH/JJ DT|RB|UH/NN|NNP DT|RB|UH/PDT|JJ IN|DT|WDT/: IN|DT|WDT/JJ
IN|DT|WDT/NN|JJ|RB IN|DT|WDT/TO IN|DT|WDT/VBP|VB|NN|JJ IN|DT|WDT/VBP|VB|NN|NNP IN|DT|WDT/WDT|WP""",
            3: """
DT|CC|RB/NN|RB DT|PDT|CC|RB/IN DT|PDT|CC|RB/NNS DT|PDT|CC|RB/NNS|NNP DT|PDT|RB/CD DT|PDT|RB/NN
DT|RB|UH/PRP|CD|NN IN|DT|WDT/IN IN|DT|WDT/JJ|RB|NNP IN|DT|WDT/MD IN|DT|WDT/NN|JJ IN|DT|WDT/NN|JJ|NNP
IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBZ IN|DT|WDT/VBZ|NN|NNS""",
            4: """
DT|PDT|RB/NNP DT|PDT|RB/NNS DT|RB|UH/NN IN|DT|WDT/CC IN|DT|WDT/IN|RP|RB IN|DT|WDT/NN|NNP IN|DT|WDT/VB|NN""",
            5: """DT|CC|RB/NN IN|DT|WDT/NN|RB""",
            6: """IN|DT|WDT/NN IN|DT|WDT/PRP|POS|VBZ""",
            8: """IN|DT|WDT/.""",
        },
        "EX": {
            -5: """EX|RB/PRP""",
            -3: """EX|RB/, EX|RB/CC EX|RB/IN""",
            -2: """EX|RB/$END EX|RB/. EX|RB/IN|RP""",
            -1: """EX|RB/IN|RB""",
            1: """EX|RB/DT EX|RB/MD|NN""",
            2: """EX|RB/MD""",
            3: """EX|RB/PRP|POS|VBZ EX|RB/VBD""",
            4: """EX|RB/VBZ""",
            5: """EX|RB/VBP""",
        },
        "FW": {
            -2: """IN|NNP|FW/NNP NNP|FW/NNP""",
            2: """NNP|FW/NN|FW""",
        },
        "IN": {
            -13: """IN|DT|WDT/MD""",
            -12: """IN|DT|WDT/VBZ""",
            -9: """IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/VBD IN|RP|RB/IN|RP""",
            -8: """IN|DT|WDT/VBP|VB IN|NN|JJ|RB/IN IN|RP/IN|RB IN|RP/IN|RP""",
            -7: """IN|DT|WDT/VBD|VBN IN|DT|WDT/VBP|VB|NN IN|RP/TO""",
            -6: """IN|DT|WDT/VBZ|NN|NNS IN|RP|RB/, IN|RP|RB/.""",
            -5: """
IN|DT|WDT/MD|NN IN|DT|WDT/VBP IN|DT|WDT/VBZ|NNS IN|RB/DT|PDT|RB IN|RB/NN|RB|UH IN|RB/NN|RB|UH|NNP""",
            -4: """
IN|CC|RB/JJ IN|CC|RB/JJ|RB IN|DT|WDT/. IN|DT|WDT/CC IN|DT|WDT/NN|RB IN|RB/: IN|RP/CC IN|RP/IN
IN|RP/IN|RP|RB IN|RP|RB/EX|RB IN|RP|RB/IN|DT|WDT IN|RP|RB/RB""",
            -3: """
IN|CC/JJ IN|CC|RB/RB IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBZ|NNP IN|DT|WDT/VB|NN
IN|NN|JJ|RB/NNS IN|NN|JJ|RB/VBZ|NNS IN|RB/$ IN|RB/JJ|RB|NNP IN|RB/RB|NNP IN|RB/VBP|VB
IN|RB/VBP|VB|NN|JJ|RB IN|RP/, IN|RP/. IN|RP/RB IN|RP|RB/" IN|RP|RB/CC IN|RP|RB/IN|RB IN|RP|RB/JJ|RB
IN|RP|RB/PDT|RB IN|RP|RB/VBG IN|RP|RB/VBP|VB|NN|JJ IN|VBP|VB|JJ/TO IN|VBP|VB|NN/IN""",
            -2: """
IN|CC/PRP IN|CC/RB IN|CC/VBD|VBN IN|CC|RB/NN|JJ IN|CC|RB/VBD|VBN|JJ IN|DT|WDT/JJ|RB|NNP IN|DT|WDT/RB
IN|DT|WDT/VBD|VBN|NN|JJ|RB IN|DT|WDT/VBP|VB|NNP IN|DT|WDT/VB|JJ|RB IN|DT|WDT/VB|NN|JJ IN|JJ|RB/,
IN|JJ|RB/NN|NNP IN|NN|JJ|RB/, IN|NN|JJ|RB/. IN|NN|JJ|RB/VBZ IN|RB/, IN|RB/. IN|RB/JJ|RB IN|RB/NN|JJ|RB
IN|RB/PDT|JJ IN|RB/PDT|NN|JJ|RB IN|RB/VBP|VB|JJ IN|RP/RB|NNP IN|RP/VBD|VBN IN|RP|RB/$ IN|RP|RB/:
IN|RP|RB/IN IN|RP|RB/JJR|RBR""",
            -1: """
IN|CC/VBP|VB IN|CC|RB/DT IN|CC|RB/IN IN|DT|WDT/: IN|DT|WDT/VBP|VB|JJ IN|DT|WDT/VBP|VB|NN|JJ
IN|DT|WDT/VBP|VB|NN|RB IN|DT|WDT/VBZ|NNS|NNP IN|NN|JJ|RB/VBP|VB|NN IN|RB/JJR|RBR IN|RB/JJS|RBS IN|RB/RB
IN|RB/VBP|VB|NN|JJ IN|RP|RB/$END IN|RP|RB/DT|PDT|RB IN|RP|RB/IN|RP|RB""",
            1: """
IN|CC/CD IN|CC|RB/NN IN|DT|WDT/PRP|CD|NN IN|DT|WDT/WDT|WP IN|JJ/NN IN|JJ|RB/DT IN|JJ|RB/NN IN|NNP|FW/NNP
IN|NN|JJ|RB/CC IN|NN|JJ|RB/NN IN|NN|JJ|RB/NN|NNP IN|NN|NNP/NNP IN|RB/NNPS IN|RB/PRP|PRP$ IN|RB/VB|NN
IN|RP/VBG|NN|JJ IN|RP/VBP|VB|NN|NNP IN|RP/VB|NN|NNP IN|RP|RB/IN|JJ|RB IN|RP|RB/PRP|CD|NN
IN|RP|RB/VBP|VB|NN IN|RP|RB/VB|NN""",
            2: """
IN|CC/TO IN|CC/VBP|VB|NN IN|CC|RB/NNP IN|DT|WDT/, IN|DT|WDT/IN|NN IN|DT|WDT/JJ IN|DT|WDT/NN|JJ
IN|DT|WDT/PDT|JJ IN|DT|WDT/VBG|NNP IN|JJ|RB/NNP IN|NN|JJ|RB/JJ IN|NN|JJ|RB/PRP$ IN|RB/DT IN|RB/NNS|JJ
IN|RB/VBZ|NNS IN|RB/WRB IN|RP/DT IN|RP/NN|NNP IN|RP/VBP|VB|NN|JJ|NNP IN|RP|RB/IN|NN|JJ|RB
IN|RP|RB/NN|JJ|RB IN|RP|RB/VBG|NN|JJ IN|RP|RB/WRB IN|VBP|VB|JJ/NNP IN|VBP|VB|JJ/VBP|VB|NN""",
            3: """
IN|CC|RB/PRP IN|DT|WDT/DT|PDT|RB IN|DT|WDT/JJR|RBR IN|DT|WDT/JJS|RBS IN|DT|WDT/NN|NNP IN|DT|WDT/PRP$
IN|DT|WDT/VBP|VB|NN|JJ|NNP IN|JJ|RB/CD IN|NN|JJ|RB/CD IN|RB/IN|CC|RB IN|RB/VBG IN|RB/WDT|WP IN|RP/NN
IN|RP/VBP|VB|NN IN|RP/VBP|VB|NN|JJ IN|RP/VBZ|NNS IN|RP/VB|NN IN|RP|RB/JJ IN|RP|RB/NN|JJ IN|RP|RB/VBG|NN""",
            4: """
IN|CC|RB/IN|RB IN|DT|WDT/CD IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/IN IN|DT|WDT/IN|RB IN|DT|WDT/JJ|NNP
IN|DT|WDT/NNPS IN|DT|WDT/NNP|NNPS IN|DT|WDT/NNS|NNP IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBG|NN
IN|DT|WDT/VBG|NN|JJ IN|JJ/TO IN|NN|JJ|RB/DT IN|RB/NNP|NNPS IN|RB/NNS IN|RB/NN|NNP IN|RB/TO IN|RP/JJ|NNP
IN|RP/NNP IN|RP/NN|JJ IN|RP/PRP IN|RP|RB/NNS IN|RP|RB/NNS|NNP IN|RP|RB/PRP IN|VBP|VB|NN/PRP""",
            5: """
IN|DT|WDT/IN|RP IN|DT|WDT/NNP IN|DT|WDT/NNS IN|DT|WDT/VBG IN|NN|JJ|RB/JJ|NNP IN|RB/NNP IN|RB/VBG|NN
IN|RP|RB/DT IN|RP|RB/NNP IN|RP|RB/NN|JJ|NNP IN|RP|RB/PRP$""",
            6: """
IN|CC|RB/IN|DT|WDT IN|DT|WDT/DT IN|DT|WDT/PRP IN|RB/PRP IN|RB/PRP$ IN|RP|RB/NN IN|RP|RB/VBZ|NNS""",
            7: """IN|DT|WDT/" IN|NN|JJ|RB/NNP IN|RP|RB/JJ|NNP IN|RP|RB/NN|NNP""",
            8: """IN|DT|WDT/EX|RB IN|RB/NN""",
        },
        "JJ": {
            -9: """VB|NN|JJ/IN""",
            -7: """JJ|RB/VBD|VBN VBD|VBN|JJ/PRP$""",
            -6: """
JJ|NNP/CD|NN|NNS|JJ|NNP JJ|NNP/NNP JJ|NNP/VBZ JJ|RB/JJR NN|JJ/VBD|VBN NN|JJ|RB/IN|RP|RB NN|JJ|RB/RB
PDT|JJ/DT VBP|VB|NN|JJ/PRP""",
            -5: """
IN|NN|JJ|RB/, JJ|NNP/NNP|NNPS JJ|NNP/VBD|VBN JJ|RB/VBD JJ|RB/VBP|VB NN|JJ/MD NN|JJ/PRP|POS|VBZ NN|JJ/RB
NN|JJ/VBD NN|JJ|NNP/VBZ NN|JJ|RB/VBZ NN|JJ|RB|NNP/, VBD|VBN|JJ/IN|RP|RB VBP|VB|JJ/DT VB|NN|JJ/,
VB|NN|JJ/. VB|NN|JJ/TO VB|NN|JJ|RB/RB""",
            -4: """
IN|JJ/TO IN|JJ|RB/TO IN|NN|JJ|RB/. IN|NN|JJ|RB/CC JJ|NNP/NNPS JJ|NNP/VBD JJ|NNP/VBP JJ|RB/JJR|RBR
JJ|RB/VBD|VBN|JJ JJ|RB|NNP/NNP NN|JJ/PRP NN|JJ|NNP/NNP NN|JJ|NNP/NNP|NNPS NN|JJ|NNP/RB NN|JJ|NNP/VBZ|NNP
NN|JJ|RB/$END NN|JJ|RB/IN NN|JJ|RB/VBD|VBN VBD|VBN|JJ/, VBD|VBN|JJ/PRP VBD|VBN|JJ/RB VBP|VB|JJ/IN|DT|WDT
VBP|VB|JJ/PRP$ VBP|VB|NN|JJ/VBG VBP|VB|NN|JJ/VBZ""",
            -3: """
IN|JJ|RB/. IN|NN|JJ|RB/IN JJ|NN/IN|RB JJ|NN/IN|RP JJ|NNP/: JJ|NNP/MD JJ|NNP/TO
JJ|NNP/VBP|VB|NN|NNS|RB|NNP JJ|NNP/WP JJ|RB/JJ JJ|RB/VBG JJ|RB/VBZ JJ|RB/VB|JJR|RB|RBR
JJ|RB|NNP/VBD|VBN|JJ|NNP NN|JJ/IN|DT|WDT NN|JJ/IN|RP|RB NN|JJ/VBD|VBN|JJ NN|JJ/VBZ NN|JJ/WP NN|JJ|JJR/IN
NN|JJ|JJR/NNS NN|JJ|NNP/MD NN|JJ|NNP/RB|NNP NN|JJ|NNP/VBD NN|JJ|NNP/VBD|VBN|JJ|NNP NN|JJ|NNP/VBD|VBN|NNP
NN|JJ|RB/JJS NN|JJ|RB/TO NN|JJ|RB|NNP/CC VBD|VBN|JJ/. VBD|VBN|JJ/DT VBD|VBN|JJ/JJ|RB VBD|VBN|JJ/PRP|PRP$
VBD|VBN|JJ|NNP/NNP VBG|JJ/" VBG|JJ/IN|RP VBG|JJ/RB VBG|NN|JJ/DT VBG|NN|JJ/IN|RB VBG|NN|JJ/NN|JJ VBN|JJ/.
VBP|VB|JJ/PRP VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ|NNP/IN|RP VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|RB/IN|RP|RB
VBP|VB|NN|JJ|RB|NNP/VBZ|NNP VB|JJ|JJR|RB|RBR/IN VB|NN|JJ|RB/IN|RP VB|NN|JJ|RB/TO""",
            -2: """
CD|JJ/NN CD|NN|JJ/, CD|NN|JJ/VBG|NN CD|VBD|JJ/NNS IN|CC|NN|JJ|RB/CD IN|JJ|RB/, IN|NN|JJ|RB/DT
IN|NN|JJ|RB/NNP JJ|NN/, JJ|NN/IN|DT|WDT JJ|NN/TO JJ|NN/VBD|VBN JJ|NNP/. JJ|NNP/CD JJ|NNP/IN JJ|NNP/IN|RP
JJ|NNP/NN|NNS|NNP JJ|NNP/RB JJ|NNP/VBP|VB|NN|JJ|NNP JJ|NNP/VBP|VB|NN|RB|NNP JJ|NN|NNP/" JJ|NN|NNP/$END
JJ|RB/DT JJ|RB/NN|JJ|RB JJ|RB/RB JJ|RB/VB JJ|RB/VBN JJ|RB|NNP/IN|RB JJ|RB|NNP/IN|RP JJ|RB|NNP/JJ|RB|NNP
JJ|RB|NNP/RB|NNP NN|JJ/IN NN|JJ/VBG NN|JJ|NNP/NNPS NN|JJ|NNP/VBD|VBN NN|JJ|RB/IN|RP NN|JJ|RB|NNP/$END
NN|JJ|RB|NNP/. NN|JJ|RB|NNP/IN NN|JJ|RB|NNP/NNP RP|VB|NN|JJ|RB/. RP|VB|NN|JJ|RB/CC RP|VB|NN|JJ|RB/IN
VBD|VBN|JJ/CD VBD|VBN|JJ/NNP VBD|VBN|JJ/VBN|JJ VBD|VBN|JJ/VBP|VB|NN|JJ VBD|VBN|JJ/WRB
VBD|VBN|JJ|NNP/NNPS VBD|VBN|NN|JJ|NNP/NNP VBG|JJ/IN|RB VBG|JJ/JJ VBG|JJ/NNP VBG|JJ/PRP$ VBG|NN|JJ/"
VBG|NN|JJ|NNP/, VBG|NN|JJ|NNP/IN VBN|JJ/IN|RP VBN|NN|JJ/NN VBP|VB|JJ/JJ|NNP VBP|VB|NN|JJ/-RRB-
VBP|VB|NN|JJ/RB VBP|VB|NN|JJ/VBD VBP|VB|NN|JJ/VBD|VBN VBP|VB|NN|JJ/VBD|VBN|JJ VBP|VB|NN|JJ|JJR/IN
VBP|VB|NN|JJ|JJS/IN VBP|VB|NN|JJ|JJS/NNS VBP|VB|NN|JJ|JJS/VBP|VB|NN VBP|VB|NN|JJ|NNP/JJ|NN|NNP
VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/, VBP|VB|NN|JJ|RB/: VBP|VB|NN|JJ|RB/NNP
VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|NNS|JJ/NN VBP|VB|NN|NNS|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|VBN|NN|JJ/IN|RP VBP|VB|VBN|NN|JJ|NNP/NNP VB|JJ|RB/NN|JJ VB|NN|JJ|RB/CC VB|NN|JJ|RB/VBZ""",
            -1: """
CD|NN|JJ|NNP/NN|NNP CD|NN|NNS|JJ/VBP|VB|NN IN|JJ/NN IN|NN|JJ|RB/PRP$ IN|NN|JJ|RB/VBZ IN|VBP|VB|JJ/NNP
JJ|JJR|RB|RBR/VBD|VBN JJ|JJR|RB|RBR/VBD|VBN|JJ JJ|NN/. JJ|NN/IN JJ|NNP/-LRB- JJ|NNP/PRP|POS|VBZ
JJ|NNP/RB|NNP JJ|NNP/VB|NN|NNP JJ|NN|NNP/IN JJ|NN|NNP/VBZ JJ|RB/IN|CC|RB JJ|RB/IN|JJ|RB JJ|RB/IN|RP|RB
JJ|RB/VBG|JJ JJ|RB/VB|JJ|RB JJ|RB|NNP/$END JJ|RB|NNP/CC JJ|RB|NNP/DT JJ|RB|NNP/JJ|NNP JJ|RB|NNP/VBZ|NNP
JJ|RB|NNP/VBZ|NNS|NNP NN|JJ/, NN|JJ/. NN|JJ/: NN|JJ/IN|RB NN|JJ/TO NN|JJ|NNP/: NN|JJ|NNP/IN NN|JJ|RB/"
NN|JJ|RB|NNP/VBD|VBN NN|NNS|JJ|NNP/NNP PDT|NN|JJ|RB/IN RP|VB|NN|JJ|RB/IN|RP RP|VB|NN|JJ|RB/NNP
RP|VB|NN|JJ|RB/RB VBD|VBN|JJ/$ VBD|VBN|JJ/DT|PDT|RB VBD|VBN|JJ/EX|RB VBD|VBN|JJ/IN VBD|VBN|JJ/JJR|RBR
VBD|VBN|JJ/VBD VBD|VBN|JJ/VBD|VBP|VB|NN|JJ VBD|VBN|JJ/VBG VBD|VBN|JJ|NNP/, VBD|VBN|NN|JJ|RB/IN
VBD|VBN|NN|JJ|RB/JJ VBG|NN|JJ/IN VBG|NN|JJ/JJR|RBR VBG|NN|JJ/PRP VBG|NN|JJ/RP|VB|NN|JJ|RB VBG|NN|JJ/VBD
VBG|NN|JJ|NNP/JJ|NNP VBG|NN|JJ|NNP/VBZ|NNS|NNP VBN|JJ/, VBP|VB|JJ/: VBP|VB|JJ/JJ VBP|VB|NN|JJ/:
VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/DT|PDT|RB VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/JJR|RBR VBP|VB|NN|JJ/MD
VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|JJR/CC
VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|NNP/" VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/MD
VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|NNP/VBD VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ VBP|VB|NN|JJ|NNP/VBZ|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB/IN VBP|VB|NN|JJ|RB/PRP$
VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|JJ|RB|NNP/TO VBP|VB|NN|NNS|JJ/, VBP|VB|NN|NNS|JJ/.
VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|VBN|NN|JJ/IN VB|JJ|JJR|RB|RBR/. VB|JJ|JJR|RB|RBR/VBD|VBN VB|JJ|RB/,
VB|JJ|RB/CD VB|NN|JJ/CC VB|NN|JJ/PRP VB|NN|JJ/VBZ""",
            1: """
CD|NN|JJ/JJ|NNP CD|NN|JJ/NN|JJ CD|NN|JJ/VBP|VB|NN CD|NN|JJ/VBP|VB|NN|JJ CD|NN|JJ|NNP/NN JJ|NN|NNP/.
JJ|NN|NNP/NNP JJ|NN|NNP/NNS|NNP JJ|NN|NNP/VBD|VBN JJ|RB/NN|JJ JJ|RB/VBD|VBN|NN JJ|RB|NNP/, JJ|RB|NNP/TO
NN|JJ/-RRB- NN|JJ/NNPS NN|JJ/VBG|NN|JJ NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/TO NN|JJ|RB/, NN|JJ|RB/CC
NN|JJ|RB/JJ NN|JJ|RB|NNP/-RRB- NN|NNS|JJ/. NN|NNS|JJ/IN PDT|JJ/NNS PDT|JJ/VBZ|NNS VBD|VBN|JJ/IN|RB
VBD|VBN|JJ/NNPS VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/TO VBD|VBN|JJ|NNP/NN|JJ|NNP VBD|VBN|JJ|NNP/NN|NNP
VBD|VBN|JJ|NNP/TO VBD|VBN|NN|JJ/. VBD|VBN|NN|JJ/IN VBD|VBN|NN|JJ/NN VBG|JJ/IN VBG|JJ/JJ|NNP VBG|JJ/NN
VBG|JJ/TO VBG|JJ/VB|NN VBG|NN|JJ/: VBG|NN|JJ/NNS VBG|NN|JJ/VBZ VBG|NN|JJ/VBZ|NNS VBP|VB|JJ/.
VBP|VB|JJ/IN|RP|RB VBP|VB|JJ|NNP/NN|NNP VBP|VB|NN|JJ/, VBP|VB|NN|JJ/CD VBP|VB|NN|JJ/IN|CC
VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/TO VBP|VB|NN|JJ|JJR/DT VBP|VB|NN|JJ|JJS/NN VBP|VB|NN|JJ|NNP/,
VBP|VB|NN|JJ|NNP/: VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB/IN|DT|WDT VBP|VB|NN|JJ|RB/IN|RB
VBP|VB|NN|JJ|RB/IN|RP VBP|VB|VBN|NN|JJ/, VB|JJ|RB/VBP|VB|NN VB|NN|JJ/CD VB|NN|JJ|RB/NN|RB""",
            2: """
CD|NN|JJ/NN CD|NN|JJ/NNP CD|NN|JJ/NNS IN|JJ|RB/JJ IN|NN|JJ|RB/NN|NNP IN|VBP|VB|JJ/IN IN|VBP|VB|JJ/TO
JJ|JJR|RB|RBR/NNS JJ|NN/NNS JJ|NNP/VBZ|NNS|NNPS JJ|RB/JJ|NNP JJ|RB/TO JJ|RB/VBG|NN|JJ JJ|RB|NNP/IN
JJ|RB|NNP/VBP|VB|NN|NNP JJ|RB|UH/TO NN|JJ/JJ|NN NN|JJ/JJ|RB NN|JJ/VBG|NN NN|JJ/VBZ|NNS NN|JJ|NNP/CC
NN|JJ|NNP/VBP|VB|NN NN|JJ|NNP/VBP|VB|NN|NNP NN|JJ|RB/VBP|VB|NN|JJ NN|JJ|RB|NNP/IN|RP NN|JJ|RB|NNP/NN
VBD|VBN|JJ/NN VBD|VBN|JJ/VBG|NN VBD|VBN|JJ/VBP|VB|NN VBD|VBN|JJ/VBZ|NNS VBD|VBN|JJ|NNP/NNS|NNP
VBD|VBN|NN|JJ|RB/, VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|NN|JJ/IN VBG|NN|JJ/$END VBG|NN|JJ/, VBG|NN|JJ/.
VBG|NN|JJ/NN VBG|NN|JJ/NNP VBG|NN|JJ/VBD|VBN VBG|NN|JJ/VBP|VB|NN|JJ VBG|NN|JJ|NNP/NN|NNP VBP|VB|JJ/IN
VBP|VB|NN|JJ/" VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/NNP VBP|VB|NN|JJ|NNP/DT VBP|VB|NN|JJ|NNP/IN|RB
VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|NNS|JJ/"
VBP|VB|VBN|NN|JJ/. VB|JJ|JJR|RB|RBR/VBZ|NNS VB|JJ|RB/IN VB|JJ|RB|NNP/NN|NNP VB|NN|JJ/: VB|NN|JJ/JJ|NNP""",
            3: """
IN|JJ|RB/NNP IN|JJ|RB/NN|NNP IN|NN|JJ|RB/JJ IN|NN|JJ|RB/VBP|VB|NN IN|NN|JJ|RB/VBZ|NNS JJ|NN/CC JJ|NN/JJ
JJ|NN/NN JJ|NN/VBP|VB|NN JJ|NN/VBP|VB|NN|JJ JJ|NN/VB|NN JJ|NNP/CC JJ|NNP/JJ|NN JJ|NNP/NN|JJ|JJR
JJ|NNP/VB|NN|JJ JJ|NN|NNP/, JJ|RB/" JJ|RB/IN|RP JJ|RB/NN|RB JJ|RB|NNP/NN|JJ JJ|RB|UH/. NNS|JJ/NNS
NN|JJ/NNS NN|JJ/NN|JJ NN|JJ/PRP|CD|NN NN|JJ/VBD|VBP|VB|NN NN|JJ/VB|NN NN|JJ/VB|NN|JJ NN|JJ|NNP/NN|NNP
NN|JJ|NNP/VBZ|NNS NN|JJ|NNP/VB|NN|NNP NN|JJ|RB/NNP PDT|JJ/IN|RB RP|VB|NN|JJ|RB/NNS VBD|VBN|JJ/:
VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ/NNS VBD|VBN|JJ|NNP/IN|DT|WDT VBG|NN|JJ/JJ|NNP VBG|NN|JJ/VBP|VB|NN
VBG|NN|JJ|NNP/$END VBN|JJ/CC VBN|JJ/NNP VBN|JJ/TO VBP|NN|JJ/NN VBP|VB|JJ/NNP VBP|VB|NN|JJ/JJ|NNP
VBP|VB|NN|JJ/JJ|RB VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ/VB|NN VBP|VB|NN|JJ|RB/$END
VBP|VB|NN|NNS|JJ|NNP/NNS|NNP VB|JJ/NNS VB|JJ|RB/. VB|JJ|RB/NN VB|JJ|RB/NNP VB|NN|JJ/NNP VB|NN|JJ|RB/.
VB|NN|JJ|RB/NNS""",
            4: """
IN|JJ|RB/NN JJ|NNP/VBP|VB|NN|JJ JJ|RB/NNP JJ|RB/NN|NNP JJ|RB/VBP|VB|NN|JJ JJ|RB/VB|NN JJ|RB|NNP/NNS
NN|JJ/JJ NN|JJ/NN NN|JJ/NN|JJ|RB NN|JJ/NN|NNP NN|JJ/NN|RB NN|JJ/VBP|VB|NN|JJ NN|JJ|JJR/NN
NN|JJ|NNP/JJ|NNP NN|JJ|RB/VBG|NN NN|JJ|RB|NNP/NN|NNP RP|VB|NN|JJ|RB/NN VBD|VBN|JJ/NN|NNP
VBD|VBN|JJ|NNP/CC VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBG|JJ/VBP|VB|NN VBG|NN|JJ/TO
VBN|JJ/NN VBP|VB|JJ/NN VBP|VB|JJ/TO VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJ/VBP|VB|NN
VBP|VB|NN|JJ/VBP|VB|NN|RB VBP|VB|NN|JJ|NNP/NN|NNP VB|JJ|JJR|RB|RBR/NN VB|JJ|JJR|RB|RBR/NNS
VB|NN|JJ/NN|JJ""",
            5: """
IN|NN|JJ|RB/CD JJ|NNP/NN|JJ|RB JJ|NNP/VBG|NN JJ|NNP/VBZ|NNS JJ|RB|NNP/NNS|NNP NN|JJ/VBP|VB|NN
NN|JJ|NNP/NNS NN|JJ|RB/JJ|NNP NN|JJ|RB/NNS NN|JJ|RB/VB|NN VBG|NN|JJ/IN|DT|WDT VBP|VB|JJ/IN|RP
VBP|VB|JJ/VBP|VB|NN VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|JJR/VBP|VB|NN
VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|NNS|JJ/NNS VBP|VB|VBN|NN|JJ/NN VB|NN|JJ/VB|NN
VB|NN|JJ|RB/NN""",
            6: """
IN|NN|JJ|RB/NN JJ|NNP/JJ JJ|NNP/NN|JJ JJ|NNP/NN|NNS JJ|RB/VBP|VB|NN JJ|RB/VBZ|NNS NN|JJ/JJ|NNP
NN|JJ|NNP/NN NN|JJ|NNP/NNS|NNP NN|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ|NNP/NN
VBP|VB|NN|JJ|NNP/NNS|NNP VB|NN|JJ/NN VB|NN|JJ/NNS VB|NN|JJ/VBP|VB|NN""",
            7: """
IN|NN|JJ|RB/NNS JJ|NNP/NN JJ|NNP/NNS JJ|NNP/VB|NN NN|JJ|RB/NN VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ|RB/NN""",
            8: """JJ|NNP/VBP|VB|NN JJ|RB|NNP/NN""",
            9: """JJ|RB/NN JJ|RB|NNP/NN|NNP""",
            11: """JJ|RB/NNS""",
        },
        "JJR": {
            -7: """JJR|RBR/VBD|VBN|JJ JJR|RBR|NNP/JJ|NNP""",
            -6: """JJR|RBR/RB JJR|RBR/VBP|VB|JJ""",
            -5: """JJR|RBR/VBD|VBN JJR|RB|RBR/IN""",
            -4: """JJR|RBR/JJ""",
            -3: """JJR|RBR/JJ|RB JJR|RBR/VBG|JJ VB|JJR|RB|RBR/VBP|VB""",
            -2: """
JJR|RBR/$END JJR|RBR/CC JJR|RBR/IN|RP|RB JJR|RBR/IN|VBP|VB|JJ JJR|RBR/NN|JJ JJR|RBR|NNP/RB|NNP
JJR|RB|RBR/DT JJR|RB|RBR/VBP|VB|NN VBP|VB|NN|JJ|JJR/VBP|VB|NN""",
            -1: """
JJR|RBR|NNP/NN|JJ|NNP JJR|RBR|NNP/RB JJR|RB|RBR/VBP|VB NN|JJ|JJR/NN VBP|VB|NN|JJ|JJR/DT
VBP|VB|NN|JJ|JJR/IN|RP VBP|VB|NN|JJ|JJR|NNP/NNP VB|JJR|RB|RBR/IN VB|JJ|JJR|RB|RBR/. VB|JJ|JJR|RB|RBR/IN""",
            1: """
JJR|RBR/, JJR|RBR|NNP/, JJR|RBR|NNP/NNS VBP|VB|NN|JJR/. VBP|VB|NN|JJR/NNP VB|JJR|RB|RBR/NN
VB|JJ|JJR|RB|RBR/VBZ|NNS""",
            2: """
JJR|RBR/" JJR|RBR/NNPS JJR|RBR/VBG|NN JJR|RBR|NNP/IN VBP|VB|NN|JJR/NN VB|JJR|RB|RBR/IN|RP|RB
VB|JJ|JJR|RB|RBR/NN VB|JJ|JJR|RB|RBR/NNS VB|JJ|JJR|RB|RBR/VBP|VB|NN""",
            3: """JJR|RBR/JJ|NNP JJR|RBR|NNP/NN|NNP VBP|VB|NN|JJ|JJR/NN""",
            4: """
JJR|RBR/NNP JJR|RBR/VBP|VB|NN JJR|RBR|NNP/$END JJR|RBR|NNP/NNS|NNP JJ|JJR|RB|RBR/NNS NN|JJ|JJR/NNS
VB|JJR|RB|RBR/NNS VB|JJR|RB|RBR/VBP|VB|NN""",
            5: """JJR|RBR/NN JJR|RBR/NNS JJR|RBR/VBZ|NNS JJR|RBR/VB|NN""",
        },
        "JJS": {
            -5: """JJS|RBS/CD""",
            -4: """JJS|RBS/JJ JJS|RBS/VBD|VBN|JJ""",
            -3: """
JJS|RBS/NN|JJ JJS|RBS/RB JJS|RBS/VBD|VBN JJS|RBS/VBG|JJ JJS|RBS/VBP|VB|JJ JJS|RB|RBS/VBD|VBN|JJ""",
            -2: """JJS|RBS/JJ|RB JJS|RBS/PRP|CD|NN JJS|RBS/VBG|NN|JJ VBP|VB|NN|JJ|JJS/IN""",
            -1: """JJS|RB|RBS/VBN|JJ""",
            1: """
JJS|RBS/DT JJS|RBS/IN|RB JJS|RBS/JJ|NNP JJS|RBS/NNP JJS|RBS/NNPS JJS|RBS/VBP|VB JJS|RBS/VBZ|NNS""",
            2: """
JJS|RBS/IN JJS|RBS/IN|RP JJS|RBS|NNP/CD JJS|RB|RBS/NNS JJS|RB|RBS/VBP|VB|NN VBP|VB|NN|JJ|JJS/NN
VBP|VB|NN|JJ|JJS/NNS""",
            3: """JJS|RBS/NNS JJS|RB|RBS/NN VBP|VB|NN|JJ|JJS/VBP|VB|NN""",
            4: """JJS|RBS/NN JJS|RB|RBS/TO""",
        },
        "MD": {
            -2: """MD|NN/IN MD|NNP/CD""",
            -1: """MD|VBP|VB|NN/TO""",
            1: """MD|NN/VB MD|VBD/IN|VBP|VB|JJ MD|VBP|VB|NN/VBP|VB|NN""",
            2: """MD|NN/VBP|VB|NN""",
            3: """MD|VBD/VBP|VB|NN""",
        },
        "NN": {
            -7: """
IN|NN|JJ|RB/CD VBG|NN/JJ VBG|NN|JJ/JJ VBP|VB|NN/JJ VBP|VB|NN/PRP$ VBP|VB|NN|JJ/JJ VBP|VB|NN|NNP/NNP""",
            -6: """IN|NN|JJ|RB/JJ NN|JJ/JJ|NNP PRP|CD|NN/NN VBP|VB|NN|JJ|RB|NNP/$END VB|NN|JJ/NN""",
            -5: """
IN|NN|JJ|RB/NN JJ|NN|NNP/. NN|JJ/VBP|VB|NN NN|JJ|NNP/JJ|NNP NN|JJ|RB/JJ NN|NNP/VBP|VB|NN|RB|NNP
VBG|NN/PRP$ VBG|NN|JJ/NNP VBG|NN|NNP/IN|RP VBP|VB|NN/DT VBP|VB|NN|JJ/JJ|NNP VBP|VB|NN|JJ|NNP/JJ|NNP
VB|NN/PRP VB|NN|JJ/NNS""",
            -4: """
CD|NN|JJ/VBP|VB|NN JJ|NN|NNP/VBZ NN|JJ/JJ NN|JJ/NN NN|JJ/NN|JJ|RB NN|JJ/NN|NNP NN|JJ/NN|RB
NN|JJ/VBP|VB|NN|JJ NN|JJ|RB/JJ|NNP NN|JJ|RB/VBG|NN NN|NNS/IN|DT|WDT NN|RB/RB PRP|CD|NN/VBP|VB|NN
VBD|VBN|NN|JJ|RB/CC VBG|NN/CD VBG|NN/DT VBG|NN/JJ|NNP VBG|NN/NNP VBG|NN|JJ/JJ|NNP VBG|NN|JJ|NNP/IN|RP
VBG|NN|NNP/CD VBG|NN|NNP/DT VBG|NN|NNP/NNP VBG|NN|NNP/RB|NNP VBP|VB|NN/IN|RP|RB VBP|VB|NN/JJS|RBS
VBP|VB|NN/PRP VBP|VB|NN/VB|JJ|JJR|RB|RBR VBP|VB|NN|JJ/CD VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ|NNP/$END
VBP|VB|NN|NNP/-RRB- VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/PRP|POS|VBZ VBP|VB|NN|RB/TO VBP|VB|NN|RB|NNP/,
VBP|VB|VBN|NN|JJ/NN VB|NN|JJ/NNP VB|NN|JJ/VBP|VB|NN""",
            -3: """
CD|NN|JJ/NN CD|NN|JJ/NNP CD|NN|JJ/VBP|VB|NN|JJ CD|NN|JJ|NNP/NN|NNP IN|NN|JJ|RB/NNS IN|VBP|VB|NN/PRP
JJ|NN/CC JJ|NN/JJ JJ|NN/NN JJ|NN/VBP|VB|NN JJ|NN/VBP|VB|NN|JJ JJ|NN/VB|NN NN|JJ/NNS NN|JJ/NN|JJ
NN|JJ/PRP|CD|NN NN|JJ/VBD|VBP|VB|NN NN|JJ/VB|NN NN|JJ/VB|NN|JJ NN|JJ|JJR/NN NN|JJ|NNP/NNP|NNPS
NN|JJ|NNP/NNS|NNP NN|JJ|NNP/NN|NNP NN|JJ|NNP/VBP|VB|NN|NNP NN|JJ|RB/NNS NN|JJ|RB/VB|NN NN|NNP/-LRB-
NN|NNP/NNP NN|NNP/NNP|NNPS NN|NNP/NN|NNS|NNP NN|NNP/VBP|VB|VBN|NN|JJ|NNP PRP|CD|NN/VB|NN
PRP|CD|NN/VB|NN|RB RP|VB|NN|JJ|RB/NN VBD|VBN|NN/NNP VBD|VBN|NN|JJ/IN VBD|VBN|NN|JJ/NN VBD|VBP|VB|NN/IN
VBD|VBP|VB|VBN|NN/IN|RP|RB VBD|VBP|VB|VBN|NN|NNP/, VBD|VB|VBN|NN/NNP VBG|NN/$ VBG|NN/JJ|RB
VBG|NN/PRP|PRP$ VBG|NN|JJ/NN VBG|NN|JJ/PRP VBG|NN|JJ/VBP|VB|NN|JJ VBG|NN|JJ|NNP/$END VBG|NN|JJ|NNP/NNP
VBG|NN|JJ|NNP/TO VBG|NN|NNP/IN|DT|WDT VBG|NN|NNP/PRP VBG|NN|NNP/TO VBP|NN|JJ/NN VBP|VB|NN/IN|VBP|VB|JJ
VBP|VB|NN/JJR|RBR VBP|VB|NN/JJ|NN VBP|VB|NN/PRP|PRP$ VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/VBP|VB|NN
VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ/VB|NN VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/VBP|VB|NN|NNP
VBP|VB|NN|NNS|JJ/NN VBP|VB|NN|NNS|JJ/NNS VB|NN/NNP VB|NN|JJ/NN|JJ VB|NN|JJ/VB|NN VB|NN|JJ|RB/IN|RB
VB|NN|JJ|RB/NN VB|NN|JJ|RB/NNS VB|NN|NNP/PRP""",
            -2: """
CD|NN|JJ/NNS CD|NN|JJ/NN|JJ IN|NN|JJ|RB/JJ|NNP IN|NN|JJ|RB/NN|NNP IN|NN|JJ|RB/VBZ|NNS JJ|NN/NNS
JJ|NN|NNP/, JJ|NN|NNP/NNP MD|NN/VBP|VB|NN NN|JJ/JJ|NN NN|JJ/JJ|RB NN|JJ/VBG|NN NN|JJ/VBZ|NNS
NN|JJ|NNP/NNP NN|JJ|NNP/NNPS NN|JJ|NNP/VBP|VB|NN|JJ|NNP NN|JJ|RB/NN NN|JJ|RB/NNP NN|JJ|RB|NNP/IN|RP
NN|JJ|RB|NNP/NNP NN|JJ|RB|NNP/NN|NNP NN|NNP/-RRB- NN|NNP/: NN|NNP/NN|JJ|NNP NN|NNP/VBP|VB|NN|JJ|NNP
NN|NNS/IN|RB NN|NNS|NNP/. NN|RB/CC NN|RB/JJ NN|RB/NNP NN|RB|NNP/NNP PRP|CD|NN/IN PRP|CD|NN/MD
VBD|VBP|VB|NN/IN|RP VBD|VBP|VB|VBN|NN/NNP VBD|VB|VBN|NN/NNS VBG|NN/IN|RP|RB VBG|NN/IN|VBP|VB|NN
VBG|NN/PRP VBG|NN/VBG|NN VBG|NN|JJ/DT VBG|NN|JJ/IN|DT|WDT VBG|NN|JJ/PRP$ VBG|NN|JJ/RP|VB|NN|JJ|RB
VBG|NN|JJ/TO VBG|NN|JJ/VBG|NN VBG|NN|NNP/NNS VBG|NN|NNP/NNS|NNP VBG|NN|NNP/PRP$ VBP|VB|NN/EX|RB
VBP|VB|NN/JJ|NNP VBP|VB|NN/SYM VBP|VB|NN/VBD|VBN|NN|JJ|RB VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ/WRB
VBP|VB|NN|JJR/NN VBP|VB|NN|JJR/NNP VBP|VB|NN|JJ|JJR/VBP|VB|NN VBP|VB|NN|JJ|JJR|NNP/NNP
VBP|VB|NN|JJ|JJS/NN VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/: VBP|VB|NN|JJ|NNP/JJ|NN|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NNP VBP|VB|NN|JJ|RB/NN VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/RB
VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNS|JJ/, VBP|VB|VBN|NN|JJ/IN VB|NN/DT VB|NN/IN|RP|RB VB|NN/RB
VB|NN|JJ/CD VB|NN|JJ/JJ VB|NN|JJ/JJ|NNP""",
            -1: """
CD|NN|JJ/JJ|NNP CD|NN|NNS|JJ|NNP/NNP IN|NN|JJ|RB/NNP IN|NN|JJ|RB/VBP|VB|NN IN|NN|NNP/NNP JJ|NN|NNP/"
MD|NN/VB MD|VBP|VB|NN/JJ MD|VBP|VB|NN/TO MD|VBP|VB|NN/VBP|VB|NN NN|JJ/-RRB- NN|JJ/NNPS NN|JJ/VBG|NN|JJ
NN|JJ|JJR/NNS NN|JJ|JJR|NNP/VBD|VBN NN|JJ|NNP/NN NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/VBD NN|JJ|NNP/VBD|VBN
NN|JJ|NNP/VBP|VB|NN NN|JJ|NNP/VBZ|NNS NN|JJ|NNP/VB|NN|NNP NN|JJ|RB/JJS NN|JJ|RB/VBP|VB|NN
NN|JJ|RB/VBP|VB|NN|JJ NN|JJ|RB|NNP/, NN|JJ|RB|NNP/CC NN|JJ|RB|NNP/IN NN|JJ|RB|NNP/VBD|VBN NN|NNP/SYM
NN|NNS/IN NN|NNS/IN|RP NN|NNS/RB NN|NNS|JJ|NNP/NNP NN|NNS|JJ|NNP/NN|NNS|JJ|NNP NN|RB/: NN|RB|NNP/IN
NN|RB|UH/IN|RB PDT|NN|JJ|RB/DT POS|VBZ|NN|NNS|NNP/. POS|VBZ|NN|NNS|NNP/NN PRP|CD|NN/IN|RP PRP|CD|NN/JJ
PRP|CD|NN/NN|NNP PRP|CD|NN/PRP|POS|VBZ PRP|CD|NN/VBZ|NNS RP|VB|NN|JJ|RB/. RP|VB|NN|JJ|RB/CC
RP|VB|NN|JJ|RB/DT RP|VB|NN|JJ|RB/TO VBD|VBN|NN/RP|VB|NN|JJ|RB VBD|VBN|NN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/,
VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBN|NN|JJ|RB/TO VBD|VBP|VB|NN|NNP/NNP VBD|VBP|VB|NN|NNS|NNP/CC
VBD|VBP|VB|NN|NNS|NNP/VBD VBD|VBP|VB|VBN|NN/DT VBD|VBP|VB|VBN|NN/NN VBD|VB|VBN|NN/PRP VBD|VB|VBN|NN/TO
VBG|NN/EX|RB VBG|NN|JJ/$END VBG|NN|JJ|NNP/NN|NNP VBG|NN|NNP/$END VBG|NN|NNP/JJ|NNP VBP|VB|NN/-RRB-
VBP|VB|NN/RP|RB VBP|VB|NN/VBD|VBN|JJ VBP|VB|NN/VBP|VB|JJ VBP|VB|NN|JJ/CC VBP|VB|NN|JJ/DT
VBP|VB|NN|JJ/IN|CC VBP|VB|NN|JJ/JJ|RB VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/NNP VBP|VB|NN|JJ/NN|JJ
VBP|VB|NN|JJ/RB VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ/VBP|VB|NN|RB VBP|VB|NN|JJ|JJR/IN|RP VBP|VB|NN|JJ|JJS/NNS
VBP|VB|NN|JJ|JJS/VBP|VB|NN VBP|VB|NN|JJ|NNP/DT VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/NN
VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/PRP$
VBP|VB|NN|JJ|NNP/VBD|VBN|JJ VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP
VBP|VB|NN|JJ|RB/: VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|NNP/.
VBP|VB|NN|NNP/CC VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/SYM VBP|VB|NN|NNP/VBG|NNP
VBP|VB|NN|NNP/VB|NN|NNP VBP|VB|NN|NNS|JJ/" VBP|VB|NN|NNS|JJ/. VBP|VB|NN|NNS|JJ|NNP/$END
VBP|VB|NN|NNS|JJ|NNP/, VBP|VB|NN|NNS|JJ|NNP/CC VBP|VB|NN|NNS|JJ|NNP/NNS|NNP VBP|VB|NN|NNS|JJ|NNP/VBD
VBP|VB|NN|RB/IN VBP|VB|NN|RB/WDT|WP VBP|VB|NN|RB/WRB VBP|VB|NN|RB|NNP/VBD|VBN VBP|VB|VBN|NN/IN
VBP|VB|VBN|NN|JJ/. VB|NN|JJ|RB/NN|RB VB|NN|JJ|RB/RB VB|NN|NNP/CC""",
            1: """
CD|NN|JJ/VBG|NN CD|NN|JJ|NNP/NN CD|NN|NNS|JJ/VBP|VB|NN JJ|NN/. JJ|NN/IN JJ|NN|NNP/IN MD|VBP|VB|NN/.
NN|JJ/, NN|JJ/. NN|JJ/: NN|JJ/IN|RB NN|JJ/TO NN|JJ|NNP/" NN|JJ|NNP/IN NN|JJ|NNP/NNS NN|JJ|NNP/TO
NN|JJ|RB/IN NN|JJ|RB/IN|RP|RB NN|JJ|RB|NNP/-RRB- NN|JJ|RB|NNP/NN NN|NNP/. NN|NNP/IN|CC NN|NNS/VBZ
NN|NNS|JJ/IN NN|NNS|NNP/, NN|RB/IN|RP NN|RB/NNS NN|RB|NNP/, PRP|CD|NN/NN|JJ PRP|CD|NN/VBD|VBN
PRP|CD|NN/VBZ VBD|VBN|NN|JJ/. VBD|VBP|VB|NN/NNS VBD|VBP|VB|NN/VBZ|NNS VBD|VBP|VB|NN|JJ/IN
VBD|VBP|VB|NN|JJ/IN|RP VBD|VBP|VB|VBN|NN/IN|RB VBD|VB|VBN|NN/, VBD|VB|VBN|NN/. VBG|NN/. VBG|NN/CC
VBG|NN/IN|RP VBG|NN/NN|NNS VBG|NN|JJ/. VBG|NN|JJ/CC VBG|NN|JJ/VBZ|NNS VBG|NN|NNP/NN
VBG|NN|NNP/VBP|VB|NN|JJ|NNP VBG|NN|NNP/VBZ|NNS|NNP VBP|VB|NN/CD VBP|VB|NN/IN|CC|RB VBP|VB|NN/VBD
VBP|VB|NN/VBG VBP|VB|NN/VBG|NN VBP|VB|NN/VBP|VB|NN VBP|VB|NN/VB|NN VBP|VB|NN|JJ/" VBP|VB|NN|JJ/DT|PDT|RB
VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/JJR|RBR VBP|VB|NN|JJ/VBG|NN VBP|VB|NN|JJ/VBG|NN|JJ
VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|JJR/CC VBP|VB|NN|JJ|JJR/IN VBP|VB|NN|JJ|NNP/.
VBP|VB|NN|JJ|NNP/IN VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|JJ|NNP/VBZ
VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/CC VBP|VB|NN|JJ|RB/IN|RP VBP|VB|NN|JJ|RB/TO
VBP|VB|NN|JJ|RB|NNP/VBZ|NNP VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/, VBP|VB|NN|NNP/: VBP|VB|NN|NNP/IN|RB
VBP|VB|NN|NNP/NNS|NNP VBP|VB|NN|NNP/VBD VBP|VB|NN|NNP/VBD|VBN VBP|VB|NN|NNP/VBZ VBP|VB|NN|NNS|JJ/IN
VBP|VB|NN|RB/DT VBP|VB|NN|RB/IN|RP VBP|VB|NN|RB|NNP/$END VBP|VB|NN|RB|NNP/IN VBP|VB|NN|RB|NNP/NNP
VBP|VB|VBN|NN|JJ/CC VB|NN/. VB|NN|JJ/PRP VB|NN|JJ/VBZ VB|NN|NNP/IN|RP""",
            2: """
IN|CC|NN|JJ|RB/CD IN|NN|JJ|RB/IN IN|NN|NNP/. IN|VBP|VB|NN/IN JJ|NN/, JJ|NN/IN|DT|WDT JJ|NN/TO
JJ|NN/VBD|VBN JJ|NN|NNP/$END JJ|NN|NNP/NNS|NNP MD|NN/IN NN|JJ/IN NN|JJ/VBG NN|JJ|NNP/RB NN|JJ|NNP/RB|NNP
NN|JJ|NNP/VBD|VBN|NNP NN|JJ|NNP/VBZ NN|JJ|RB/CC NN|JJ|RB|NNP/. NN|NNP/$ NN|NNP/JJR|RBR|NNP NN|NNP/JJ|NNP
NN|NNP/NN NN|NNP/PRP NN|NNP/RB|NNP NN|NNP/VBD|VBN|JJ NN|NNP/VBD|VBN|JJ|NNP NN|NNP/VBD|VBN|NNP
NN|NNP/VBG|NN|NNP NN|NNP/VBZ|NNS|NNP NN|NNS/NNP NN|NNS/VBP NN|RB|NNP/. POS|VBZ|NN|NNS|NNP/NNP
PRP|CD|NN/VBP|VB|NN|JJ RP|VB|NN|JJ|RB/IN RP|VB|NN|JJ|RB/NNP VBD|VBN|NN/IN VBD|VBP|VB|NN/,
VBD|VBP|VB|NN/. VBD|VBP|VB|NN|NNP/IN VBD|VBP|VB|NN|NNS|NNP/VBZ|NNS VBD|VBP|VB|VBN|NN|NNP/$END
VBD|VB|VBN|NN/IN VBG|NN/MD|NN VBG|NN/VBD|VBN VBG|NN/VBP|VB VBG|NN|JJ/, VBG|NN|JJ/IN VBG|NN|JJ/IN|RP
VBG|NN|JJ|NNP/IN VBG|NN|JJ|NNP/VBZ|NNS|NNP VBG|NN|NNP/CC VBG|NN|NNP/IN VBG|NN|NNP/VBZ VBP|VB|NN/$END
VBP|VB|NN/MD VBP|VB|NN/NNS VBP|VB|NN/NN|NNS VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NN/VB|NN|JJ|RB
VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/: VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|RB/, VBP|VB|NN|JJ|RB/.
VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|JJ|RB|NNP/TO VBP|VB|NN|NNP/" VBP|VB|NN|NNP/IN
VBP|VB|NN|NNP/IN|RP VBP|VB|NN|NNP/IN|VBP|VB|JJ VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/PRP$ VBP|VB|NN|NNP/RB|NNP
VBP|VB|NN|RB/, VBP|VB|NN|RB|NNP/VBZ|NNP VB|NN/, VB|NN/NNS VB|NN|JJ/IN|DT|WDT VB|NN|JJ|RB/,
VB|NN|JJ|RB/IN VB|NN|NNP/VBP|VB|NN|NNP VB|NN|RB/,""",
            3: """
CD|NN|JJ/, IN|NN|JJ|RB/. IN|NN|JJ|RB/CC JJ|NN/IN|RB JJ|NN/IN|RP NN|JJ/IN|DT|WDT NN|JJ/IN|RP|RB
NN|JJ/VBD|VBN|JJ NN|JJ/VBZ NN|JJ/WP NN|JJ|JJR/IN NN|JJ|NNP/: NN|JJ|NNP/VBD|VBN|JJ|NNP NN|JJ|NNP/VBZ|NNP
NN|JJ|RB/" NN|JJ|RB/, NN|JJ|RB/: NN|JJ|RB/TO NN|NNP/JJ NN|NNP/NN|JJ NN|NNP/PRP|POS|VBZ NN|NNP/VBD|NNP
NN|NNP/VBG|NNP NN|NNP/VBP|VB|NN NN|NNP/VBZ|NNS NN|NNP/WP NN|NNS/VBZ|NNS NN|NNS|NNP/IN NN|RB/$END
NN|RB/NN NN|RB/NN|NNP NN|RB/TO PDT|NN|JJ|RB/IN PRP|CD|NN/, PRP|CD|NN/DT PRP|CD|NN/VBD|VBN|JJ
VBD|VBP|VB|VBN|NN/, VBG|NN/: VBG|NN/VB|NN VBG|NN|JJ/IN|RB VBP|VB|NN/, VBP|VB|NN/:
VBP|VB|NN/VBD|VBP|VB|NN|JJ VBP|VB|NN/VBP|VB VBP|VB|NN/VBZ|NNS VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/MD
VBP|VB|NN|JJ/VBD|VBN VBP|VB|NN|JJ/VBD|VBN|JJ VBP|VB|NN|JJR/. VBP|VB|NN|JJ|NNP/-RRB-
VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|RB/IN|RB VBP|VB|NN|JJ|RB/NNP VBP|VB|NN|NNP/IN|NNP
VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/VBD|VBN|NNP VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|NNP/VBZ|NNS|NNP
VBP|VB|NN|NNP/WRB VBP|VB|NN|RB/IN|RB VBP|VB|NN|RB/NNS VBP|VB|NN|RB/VBZ VBP|VB|VBN|NN|JJ/,
VBP|VB|VBN|NN|JJ/IN|RP VB|NN/$END VB|NN|JJ/CC VB|NN|JJ|RB/. VB|NN|JJ|RB/CC VB|NN|JJ|RB/IN|RP
VB|NN|NNP/NNS|NNP VB|NN|NNP/NN|NNP""",
            4: """
IN|NN|JJ|RB/VBZ NN|JJ/PRP NN|JJ|RB/$END NN|JJ|RB/. NN|JJ|RB/IN|RP NN|NNP/IN|RP|RB NN|NNP/NNS
NN|NNP/VBG|NN PRP|CD|NN/IN|DT|WDT VBD|VBP|VB|VBN|NN/VBZ VBG|NN/, VBG|NN/MD VBG|NN/VBD VBG|NN/VBZ|NNS
VBG|NN|JJ/" VBG|NN|JJ/JJR|RBR VBG|NN|JJ/VBD VBG|NN|JJ/VBD|VBN VBP|VB|NN/VBD|VBN VBP|VB|NN/VBZ
VBP|VB|NN|JJ/VBD VBP|VB|NN|JJ/VBG VBP|VB|NN|JJ|JJS/IN VBP|VB|NN|JJ|RB/IN VBP|VB|NN|NNP/VBD|NNP
VBP|VB|NN|NNP/VBZ|NNP VB|NN/VBP|VB VB|NN/VBZ|NNS""",
            5: """
IN|NN|JJ|RB/, NN|JJ/MD NN|JJ/PRP|POS|VBZ NN|JJ/RB NN|JJ/VBD NN|JJ|RB/RB VBP|VB|NN|JJ/-RRB-
VBP|VB|NN|JJ/VBZ VBP|VB|NN|JJ|NNP/" VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/NNS VB|NN|JJ/, VB|NN|JJ/.
VB|NN|JJ/TO""",
            6: """NN|JJ/VBD|VBN NN|JJ|RB/VBZ PRP|CD|NN/PRP VBP|VB|NN|JJ/SYM""",
            7: """NN|JJ|RB|NNP/$END VBG|NN|JJ/VBZ VBP|VB|NN|NNP/NN VB|NN|JJ/IN VB|NN|JJ|RB/TO""",
            8: """VBG|NN/VBZ""",
        },
        "NNP": {
            -8: """JJ|NNP/VBP|VB|NN""",
            -7: """JJ|NNP/NN JJ|NNP/NNS JJ|NNP/VB|NN NN|JJ|NNP/NNS""",
            -6: """JJ|NNP/JJ JJ|NNP/NN|JJ JJ|NNP/NN|NNS JJ|RB|NNP/IN NN|NNS|NNP/IN""",
            -5: """
JJ|NNP/NN|JJ|RB JJ|NNP/VBG|NN JJ|NNP/VBZ|NNS JJ|RB|NNP/, NN|JJ|NNP/NN NN|JJ|RB|NNP/IN
VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|NNP/PRP""",
            -4: """
JJ|NNP/VBP|VB|NN|JJ JJ|RB|NNP/NNS JJ|RB|NNP/NN|JJ NN|NNP/IN|RP|RB NN|NNP/NNS NN|NNP/VBG|NN RB|NNP/,
VBD|VBN|JJ|NNP/CC VBD|VBN|NNP/$END VBD|VBP|VB|NN|NNP/IN VBG|NN|NNP/IN VBP|VB|NN|JJ|NNP/DT
VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/VBD|NNP VBZ|NNS|NNP/IN
VBZ|NNS|NNP/IN|RP|RB""",
            -3: """
CD|NN|JJ|NNP/NN JJ|NNP/CC JJ|NNP/JJ|NN JJ|NNP/NN|JJ|JJR JJ|NNP/VB|NN|JJ JJ|NN|NNP/NNS|NNP JJ|RB|NNP/TO
NNP|UH/. NNS|NNP/$END NNS|NNP/VBD|VBN NN|JJ|NNP/TO NN|JJ|RB|NNP/IN|RP NN|NNP/JJ NN|NNP/NN|JJ
NN|NNP/PRP|POS|VBZ NN|NNP/VBD|NNP NN|NNP/VBG|NNP NN|NNP/VBP|VB|NN NN|NNP/VBZ|NNS NN|NNP/WP NN|NNS|NNP/MD
NN|RB|NNP/, NN|RB|NNP/IN VBD|VBN|JJ|NNP/IN|RP VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NNP/PRP
VBG|NN|JJ|NNP/IN VBG|NN|JJ|NNP/IN|RP|RB VBG|NN|JJ|NNP/NN|NNP VBP|VB|NNP/$END VBP|VB|NN|JJ|NNP/-RRB-
VBP|VB|NN|JJ|NNP/IN VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/DT
VBP|VB|NN|NNP/PRP$ VBP|VB|NN|NNP/VBD|VBN|NNP VBZ|NNS|NNP/: VBZ|NNS|NNP/PRP VB|NNP/NN|NNP""",
            -2: """
IN|NN|NNP/. JJ|NNP/VBZ|NNS|NNPS JJ|RB|NNP/NN JJ|RB|UH|NNP/. NNP|FW/NN|FW NNP|NNPS/$END NNP|NNPS/VBD
NNP|NNPS/VBP NNP|NNPS/VBP|VB NNS|NNP/IN|DT|WDT NNS|NNP/RB|NNP NNS|NNP/TO NNS|NNP/VBP NNS|NNP|NNPS/IN
NN|JJ|NNP/" NN|JJ|NNP/: NN|JJ|NNP/CC NN|JJ|NNP/NNS|NNP NN|JJ|NNP/VBZ|NNS NN|JJ|NNP/VB|NN|NNP
NN|JJ|RB|NNP/NN NN|NNP/$ NN|NNP/JJR|RBR|NNP NN|NNP/JJ|NNP NN|NNP/NN NN|NNP/PRP NN|NNP/RB|NNP
NN|NNP/VBD|VBN|JJ NN|NNP/VBD|VBN|JJ|NNP NN|NNP/VBD|VBN|NNP NN|NNP/VBG|NN|NNP NN|NNP/VBZ|NNS|NNP
RB|NNP/JJ|NNP VBD|VBN|JJ|NNP/IN VBD|VBN|NNP/IN VBD|VBP|VB|NN|NNS|NNP/VBZ|NNS VBD|VB|VBN|NNP/PRP|POS|VBZ
VBG|NN|NNP/IN|RP VBG|NN|NNP/JJ|NNP VBG|NN|NNP/NN VBG|NN|NNP/NNS VBG|NN|NNP/NNS|NNP VBP|VB|NNP/RB
VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/PRP$ VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|NNP/" VBP|VB|NN|NNP/. VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|NNP
VBP|VB|NN|NNP/NN VBP|VB|NN|NNP/NNS|NNP VBP|VB|NN|NNP/VBZ|NNP VBP|VB|NN|RB|NNP/, VBZ|NNS|NNP/CC
VBZ|NNS|NNP/DT VBZ|NNS|NNP/JJ|NNP VBZ|NNS|NNP/NNS|NNP VBZ|NNS|NNP/RB|NNP VBZ|NNS|NNP/VBP|VB
VBZ|NNS|NNP/VBP|VB|NN VB|NNP/JJ VB|NN|NNP/NNS|NNP VB|NN|NNP/NN|NNP VB|NN|NNP/VBP|VB|NN|NNP""",
            -1: """
CD|NNP/JJ|NNP JJR|RBR|NNP/, JJR|RBR|NNP/IN JJR|RBR|NNP/NNS|NNP JJ|NN|NNP/, JJ|NN|NNP/VBD|VBN
JJ|RB|NNP/CC JJ|RB|NNP/DT JJ|RB|NNP/JJ|NNP JJ|RB|NNP/NN|NNP JJ|RB|NNP/VBD|VBN|NNP JJ|RB|NNP/VBZ|NNS|NNP
NNP|NNPS/" NNP|NNPS/IN|RB NNP|NNPS/POS NNP|NNPS/RB NNP|NNPS/TO NNP|NNPS/VBP|VB|NN NNP|NNPS/WP
NNS|NNP/VBP|VB|NNP NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/VBD|VBN|JJ|NNP NN|JJ|NNP/VBP|VB|NN NN|JJ|RB|NNP/$END
NN|JJ|RB|NNP/-RRB- NN|NNP/. NN|NNP/IN|CC NN|RB|NNP/RB VBD|VBN|JJ|NNP/, VBD|VBN|JJ|NNP/JJ|NNP
VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|JJ|NNP/TO VBD|VBN|NNP/, VBD|VBN|NNP/CC VBD|VBN|NNP/IN|RB VBD|VBN|NNP/IN|RP
VBD|VBN|NNP/IN|RP|RB VBD|VBP|VB|VBN|NN|NNP/$END VBG|NN|JJ|NNP/$END VBG|NN|JJ|NNP/DT
VBG|NN|JJ|NNP/VBZ|NNS|NNP VBG|NN|NNP/PRP$ VBG|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NNP/, VBP|VB|NNP/IN|RP
VBP|VB|NNP/JJ|NNP VBP|VB|NNP/PRP VBP|VB|NNP/VBD|VBN|NNP VBP|VB|NN|JJ|NNP/" VBP|VB|NN|JJ|NNP/TO
VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/TO VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/IN|RB
VBP|VB|NN|NNP/IN|RP VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBG|NNP VBP|VB|NN|NNP/WRB
VBP|VB|NN|RB|NNP/IN VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/RB VBZ|NNS|NNP/VBP|VB|NNP VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP
VBZ|NNS|NNP/VB|JJ|RB|NNP VB|NN|NNP/IN|RP VB|NN|NNP/PRP""",
            1: """
IN|NNP|FW/NNP IN|NN|NNP/NNP JJ|NNP/-LRB- JJ|NNP/PRP|POS|VBZ JJ|NNP/RB|NNP JJ|NNP/VB|NN|NNP JJ|NN|NNP/NNP
NNP|NNPS/JJ|NNP NNP|NNPS/JJ|RB NNP|NNPS/NNP NNP|NNPS/NN|NNP NNP|NNPS/VBD|VBN NNS|NNP/NNS NNS|NNP/POS
NNS|NNP/VBD|NNP NNS|NNP/WP NN|JJ|JJR|NNP/VBD|VBN NN|JJ|NNP/JJ|NNP NN|JJ|NNP/RB|NNP
NN|JJ|NNP/VBP|VB|NN|NNP NN|JJ|NNP/VBZ|NNP NN|JJ|RB|NNP/NN|NNP NN|NNP/SYM NN|NNS|NNP/VBZ NN|RB|NNP/NN|NNP
POS|VBZ|NN|NNS|NNP/. POS|VBZ|NN|NNS|NNP/NNP VBD|VBN|JJ|NNP/NNS|NNP VBD|VBN|JJ|NNP/NN|JJ|NNP
VBD|VBP|VB|NN|NNS|NNP/CC VBG|NN|JJ|NNP/VBD|VBN VBG|NN|NNP/$END VBG|NN|NNP/CC VBG|NN|NNP/VBZ
VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|NNP/VBD|VBN|JJ
VBP|VB|NN|NNP/: VBP|VB|NN|NNP/VBD VBP|VB|NN|NNP/VBZ VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|NNP/VBZ|NNS|NNP
VBP|VB|NN|NNS|JJ|NNP/VBD VBP|VB|NN|NNS|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|RB|NNP/VBP|VB|NN|JJ|NNP
VBZ|NNS|NNP/VBD|NNP VBZ|NNS|NNP/VBG|NN|NNP VBZ|NNS|NNP/VB|NN|NNP VB|NN|NNP/CC""",
            2: """
JJ|NNP/. JJ|NNP/CD JJ|NNP/IN JJ|NNP/IN|RP JJ|NNP/NN|NNS|NNP JJ|NNP/RB JJ|NNP/VBP|VB|NN|JJ|NNP
JJ|NNP/VBP|VB|NN|RB|NNP JJ|NN|NNP/" JJ|RB|NNP/$END JJ|RB|NNP/RB|NNP JJ|RB|NNP/VBD|VBN|JJ|NNP MD|NNP/CD
NNP|FW/NNP NNP|NNPS/NN NNS|NNP/, NNS|NNP/. NN|JJ|NNP/MD NN|JJ|NNP/RB NN|JJ|NNP/VBP|VB|NN|JJ|NNP
NN|JJ|RB|NNP/, NN|JJ|RB|NNP/. NN|NNP/-RRB- NN|NNP/: NN|NNP/NN|JJ|NNP NN|NNP/VBP|VB|NN|JJ|NNP
NN|NNS|NNP/, POS|VBZ|NN|NNS|NNP/NN RB|NNP/NNP RB|NNP/VB|NNP VBD|VBN|NNP/NN|NNP VBD|VBP|VB|NN|NNP/NNP
VBD|VBP|VB|NN|NNS|NNP/VBD VBG|NN|JJ|NNP/, VBG|NN|NNP/CD VBP|VB|JJ|NNP/NN|NNP
VBP|VB|NN|JJ|NNP/PRP|POS|VBZ VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NNP VBP|VB|NN|JJ|NNP/VBZ VBP|VB|NN|JJ|RB|NNP/VBZ|NNP VBP|VB|NN|NNP/SYM
VBP|VB|NN|NNS|JJ|NNP/$END VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|VBN|NN|JJ|NNP/NN|NNP VBZ|NNS|NNP/NN|NNP
VBZ|NNS|NNP/VBD|VBN|NNP VBZ|NNS|NNP/VBG|NNP VBZ|NNS|NNP/VBZ|NNP VB|NN|NNP/NNP""",
            3: """
CD|NN|JJ|NNP/NN|NNP CD|NN|NNS|JJ|NNP/NNP JJ|NNP/: JJ|NNP/MD JJ|NNP/TO JJ|NNP/VBP|VB|NN|NNS|RB|NNP
JJ|NNP/WP NNP|NNPS/NNS NNS|NNP/NN|NNP NN|JJ|NNP/VBD|VBN NN|NNP/-LRB- NN|NNP/NNP NN|NNP/NNP|NNPS
NN|NNP/NN|NNS|NNP NN|NNP/VBP|VB|VBN|NN|JJ|NNP NN|NNS|JJ|NNP/NNP NN|NNS|JJ|NNP/NN|NNS|JJ|NNP
RB|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NNP/VBG|NN|NNP VBD|VBP|VB|VBN|NN|NNP/, VBD|VBP|VB|VBN|NN|NNP/VBD|VBN
VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|NNP/RB|NNP VBG|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|JJR|NNP/NNP
VBP|VB|NN|JJ|NNP/IN|RP VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/VBD VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNP VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|NNP/, VBP|VB|NN|NNP/CC
VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/VBD|VBN VBZ|NNS|NNP/, VBZ|NNS|NNP/VBG|NN|JJ|NNP VBZ|NNS|NNP/VBZ|NNS
VB|NNP/VBG|NN|NNP""",
            4: """
JJ|NNP/NNPS JJ|NNP/VBD JJ|NNP/VBP JJ|NN|NNP/. NNS|NNP/NNP NN|JJ|NNP/NNPS NN|JJ|NNP/VBD NN|JJ|NNP/VBZ
NN|JJ|RB|NNP/NNP NN|JJ|RB|NNP/VBD|VBN NN|NNS|NNP/NNP VBD|VBN|JJ|NNP/NNP VBD|VBN|JJ|NNP/NNPS
VBD|VBN|NNP/NNP VBG|NN|JJ|NNP/NNP VBG|NN|JJ|NNP/TO VBG|NN|NNP/NNP VBP|VB|NN|JJ|NNP/JJ|NN|NNP
VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|NNP/PRP|POS|VBZ VBP|VB|NN|NNP/RB VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|NNS|JJ|NNP/CC VBZ|NNS|NNP/VBZ|NNS|NNP""",
            5: """
JJ|NNP/NNP|NNPS JJ|NNP/VBD|VBN JJ|NN|NNP/VBZ JJ|RB|NNP/NNP NN|JJ|RB|NNP/CC NN|NNP/VBP|VB|NN|RB|NNP
NN|NNS|NNP/. NN|RB|NNP/NNP VBD|VBN|NN|JJ|NNP/NNP VBP|VB|NNP/CD VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|NNP/-RRB- VBP|VB|NN|NNS|JJ|NNP/, VBP|VB|NN|RB|NNP/NNP VBP|VB|NN|RB|NNP/VBD|VBN
VBP|VB|VBN|NN|JJ|NNP/NNP VBZ|NNS|NNP/NNP""",
            6: """
JJ|NNP/CD|NN|NNS|JJ|NNP JJ|NNP/NNP JJ|NNP/VBZ NNS|NNP/-RRB- NN|JJ|NNP/NNP NN|JJ|NNP/NNP|NNPS""",
            7: """VBZ|NNS|NNP/.""",
            8: """VBP|VB|NN|NNP/NNP""",
        },
        "NNPS": {
            -3: """NNP|NNPS/NNS NNS|NNP|NNPS/CC""",
            -2: """NNP|NNPS/NN""",
            -1: """NNP|NNPS/JJ|NNP NNP|NNPS/JJ|RB NNP|NNPS/NNP NNP|NNPS/NN|NNP NNP|NNPS/VBD|VBN""",
            1: """
NNP|NNPS/" NNP|NNPS/IN|RB NNP|NNPS/POS NNP|NNPS/RB NNP|NNPS/TO NNP|NNPS/VBP|VB|NN NNP|NNPS/WP""",
            2: """NNP|NNPS/$END NNP|NNPS/VBD NNP|NNPS/VBP NNP|NNPS/VBP|VB""",
            4: """NNS|NNP|NNPS/IN""",
        },
        "NNS": {
            -6: """NNS|NNP/-RRB- VBZ|NNS/PRP$ VBZ|NNS|NNP/NNP VBZ|NNS|NNP/NN|NNP""",
            -5: """VBZ|NNS/$ VBZ|NNS/NNS""",
            -4: """
NNS|NNP/NNP NN|NNS|NNP/NNP VBZ|NNS/DT VBZ|NNS/JJR|RBR VBZ|NNS/JJ|NNP VBZ|NNS|NNP/NN|JJ|NNP""",
            -3: """
NNS|JJ/NNS NNS|NNP/NN|NNP NN|NNS/VBZ|NNS NN|NNS|NNP/, NN|NNS|NNP/. POS|VBZ|NN|NNS|NNP/NNP
VBP|VB|NN|NNS|JJ/NNS VBZ|NNS/CD VBZ|NNS/DT|PDT|RB VBZ|NNS/IN|RP|RB VBZ|NNS/JJ|RB VBZ|NNS/NN VBZ|NNS/NNP
VBZ|NNS/NN|JJ VBZ|NNS/PRP VBZ|NNS/PRP|PRP$ VBZ|NNS/VBP|VB|JJ VBZ|NNS|NNP/. VBZ|NNS|NNP/NNS|NNP
VBZ|NNS|NNP/PRP$ VBZ|NNS|NNP/VBZ|NNS VBZ|NNS|NNP/VB|JJ|RB|NNP VBZ|NNS|NNP/VB|NN|NNP""",
            -2: """
NNS|NNP/, NNS|NNP/. NN|NNS/NNP NN|NNS/VBP NN|NNS|JJ/IN VBP|VB|NN|NNS|JJ|NNP/,
VBP|VB|NN|NNS|JJ|NNP/NNS|NNP VBZ|NNS/VBZ|NNS VBZ|NNS/WRB VBZ|NNS|NNP/, VBZ|NNS|NNP/CD VBZ|NNS|NNP/DT""",
            -1: """
NNS|NNP/NNS NNS|NNP/POS NNS|NNP/VBD|NNP NNS|NNP/WP NNS|NNP|NNPS/IN NN|NNS/VBZ NN|NNS|JJ/.
NN|NNS|JJ|NNP/NN|NNS|JJ|NNP NN|NNS|NNP/VBZ VBP|VB|NN|NNS|JJ|NNP/$END VBP|VB|NN|NNS|JJ|NNP/CC VBZ|NNS/JJ
VBZ|NNS/PRP|CD|NN VBZ|NNS|NNP/JJ|RB|NNP VBZ|NNS|NNP/PRP VBZ|NNS|NNP/VBG|NN|JJ|NNP
VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP VBZ|NNS|NNP/VBZ|NNS|NNP VBZ|NNS|RB/. VBZ|NN|NNS/IN|DT|WDT""",
            1: """
NNS|NNP/VBP|VB|NNP NN|NNS/IN NN|NNS/IN|RP NN|NNS/RB POS|VBZ|NN|NNS|NNP/NN VBP|VB|NN|NNS|JJ/,
VBP|VB|NN|NNS|JJ/IN VBP|VB|NN|NNS|JJ|NNP/VBP|VB|NN|NNP VBZ|NNS/IN|CC VBZ|NNS/MD|NN VBZ|NNS/VBG|NN
VBZ|NNS|NNP/$END VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/MD VBZ|NNS|NNP/VBZ|NNP VBZ|NNS|NNP/WRB VBZ|NNS|RB/IN""",
            2: """
NNS|NNP/IN|DT|WDT NNS|NNP/RB|NNP NNS|NNP/TO NNS|NNP/VBP NN|NNS/IN|RB VBZ|NNS/: VBZ|NNS/CC
VBZ|NNS/VBP|VB|NN VBZ|NNS|NNP/IN VBZ|NNS|NNP/IN|RP|RB VBZ|NNS|NNP/RB|NNP VBZ|NNS|NNP/VBD|NNP
VBZ|NNS|NNP/VBG|NNP VBZ|NNS|NNP/VBP|VB|NN VBZ|NNS|RB/, VBZ|NN|NNS/IN""",
            3: """
NNS|NNP/$END NNS|NNP/VBD|VBN NNS|NNP|NNPS/CC NN|NNS|NNP/IN NN|NNS|NNP/MD VBZ|NNS/-LRB- VBZ|NNS/-RRB-
VBZ|NNS/SYM VBZ|NNS/VBD|VBN|JJ VBZ|NNS/VBG VBZ|NNS/VBZ VBZ|NNS|NNP/: VBZ|NNS|NNP/RB VBZ|NNS|NNP/VBP|VB""",
            4: """NN|NNS/IN|DT|WDT VBP|VB|NN|NNS|JJ/. VBZ|NNS|NNP/CC VBZ|NNS|NNP/VBP|VB|NNP""",
            5: """VBP|VB|NN|NNS|JJ/NN VBZ|NNS/VBN VBZ|NNS/VBP VBZ|NNS|NNP/VBD|VBN|NNP""",
            6: """VBZ|NNS/VBD""",
            7: """VBZ|NNS/VBP|VB""",
            8: """VBZ|NNS/MD VBZ|NNS/VBD|VBN""",
        },
        "PDT": {
            -3: """DT|PDT|RB/IN|RP DT|PDT|RB/IN|RP|RB DT|PDT|RB/NNS PDT|JJ/IN|RB""",
            -2: """DT|PDT|RB/, DT|PDT|RB/CD DT|PDT|RB/IN|RB PDT|NN|JJ|RB/IN PDT|NN|JJ|RB/VBD|VBN""",
            -1: """
DT|PDT|CC|RB/VBD|VBN DT|PDT|RB/$END DT|PDT|RB/JJ DT|PDT|RB/NN DT|PDT|RB/NNP DT|PDT|RB/RB
DT|PDT|RB/VBD|VBN DT|PDT|RB/VBD|VBN|JJ PDT|JJ/NNS PDT|JJ/VBZ|NNS PDT|RB/RB""",
            1: """DT|PDT|CC|RB/DT""",
            2: """DT|PDT|RB/IN|DT|WDT""",
            3: """DT|PDT|RB/PRP|PRP$ PDT|NN|JJ|RB/DT PDT|RB/DT""",
            6: """PDT|JJ/DT""",
            7: """DT|PDT|RB/PRP$""",
            12: """DT|PDT|RB/DT""",
        },
        "POS": {
            -4: """PRP|POS|VBZ/VBN""",
            -3: """PRP|POS|VBZ/DT|RB|UH""",
            -2: """POS|VBZ|NN|NNS|NNP/NN PRP|POS|VBZ/IN PRP|POS|VBZ/IN|RP PRP|POS|VBZ/VBG""",
            -1: """PRP|POS|VBZ/DT PRP|POS|VBZ/RB""",
            1: """
PRP|POS|VBZ/JJ|NN PRP|POS|VBZ/JJ|NNP PRP|POS|VBZ/NN PRP|POS|VBZ/NNS|NNP PRP|POS|VBZ/VBP|VB|NN
PRP|POS|VBZ/VBP|VB|NN|JJ""",
            2: """PRP|POS|VBZ/NNP PRP|POS|VBZ/NN|JJ""",
            4: """PRP|POS|VBZ/NNS""",
        },
        "PRP": {
            -5: """PRP|PRP$/JJ""",
            -4: """PRP|PRP$/NN PRP|PRP$/VBP|VB|NN|JJ PRP|PRP$/VB|NN""",
            -3: """
PRP|CD|NN/IN|DT|WDT PRP|PRP$/JJ|NN PRP|PRP$/NNP PRP|PRP$/NNS PRP|PRP$/NN|JJ PRP|PRP$/VBG|NN|JJ""",
            -2: """
PRP|CD|NN/, PRP|PRP$/JJ|NNP PRP|PRP$/NNS|NNP PRP|PRP$/NN|NNP PRP|PRP$/NN|RB PRP|PRP$/VBP|VB|NN
PRP|PRP$/VBZ|NNS PRP|PRP$/VB|NN|JJ""",
            -1: """
PRP|CD|NN/$END PRP|CD|NN/DT PRP|CD|NN/IN PRP|CD|NN/IN|RP PRP|CD|NN/NN PRP|CD|NN/PRP PRP|CD|NN/VB|NN
PRP|POS|VBZ/NNS PRP|POS|VBZ/NN|JJ PRP|POS|VBZ/RB PRP|PRP$/CD|NN|JJ PRP|PRP$/NN|JJ|RB PRP|PRP$/VBP|VB|JJ""",
            1: """PRP|PRP$/VBG""",
            2: """PRP|CD|NN/VBD|VBN PRP|CD|NN/VBZ|NNS PRP|PRP$/RB""",
            3: """
PRP|CD|NN/VBZ PRP|PRP$/$END PRP|PRP$/. PRP|PRP$/IN|RB PRP|PRP$/IN|RP|RB PRP|PRP$/PRP PRP|PRP$/TO
PRP|PRP$/VBD|VBN""",
            4: """PRP|CD|NN/PRP|POS|VBZ PRP|PRP$/, PRP|PRP$/CC PRP|PRP$/DT PRP|PRP$/IN PRP|PRP$/IN|RP""",
            9: """PRP|CD|NN/MD""",
        },
        "PRP$": {
            -4: """PRP|PRP$/, PRP|PRP$/CC PRP|PRP$/DT PRP|PRP$/IN PRP|PRP$/IN|RP""",
            -3: """
PRP|PRP$/$END PRP|PRP$/. PRP|PRP$/IN|RB PRP|PRP$/IN|RP|RB PRP|PRP$/PRP PRP|PRP$/TO PRP|PRP$/VBD|VBN""",
            -2: """PRP|PRP$/RB""",
            -1: """PRP|PRP$/VBG""",
            1: """PRP|PRP$/CD|NN|JJ PRP|PRP$/NN|JJ|RB PRP|PRP$/VBP|VB|JJ""",
            2: """
PRP|PRP$/JJ|NNP PRP|PRP$/NNS|NNP PRP|PRP$/NN|NNP PRP|PRP$/NN|RB PRP|PRP$/VBP|VB|NN PRP|PRP$/VBZ|NNS
PRP|PRP$/VB|NN|JJ""",
            3: """PRP|PRP$/JJ|NN PRP|PRP$/NNP PRP|PRP$/NNS PRP|PRP$/NN|JJ PRP|PRP$/VBG|NN|JJ""",
            4: """PRP|PRP$/NN PRP|PRP$/VBP|VB|NN|JJ PRP|PRP$/VB|NN""",
            5: """PRP|PRP$/JJ""",
        },
        "RB": {
            -11: """JJ|RB/NNS""",
            -9: """JJ|RB/NN""",
            -8: """IN|RB/NN IN|RP|RB/NN|NNP JJ|RB|NNP/NN|NNP""",
            -7: """IN|RP|RB/NNS""",
            -6: """
IN|RB/PRP IN|RB/PRP$ IN|RP|RB/NN IN|RP|RB/VBZ|NNS JJ|RB/VBP|VB|NN JJ|RB/VBZ|NNS VB|NN|JJ|RB/.""",
            -5: """
EX|RB/VBP IN|CC|RB/IN|DT|WDT IN|JJ|RB/NN IN|JJ|RB/NNP IN|RB/NNP IN|RB/VBG|NN IN|RP|RB/PRP$
JJ|JJR|RB|RBR/PRP JJ|RB|NNP/NN JJ|RB|NNP/NNS|NNP NN|JJ|RB/. NN|JJ|RB/NN NN|JJ|RB/VBP|VB|NN
RP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB/NN VBP|VB|NN|JJ|RB/NNS VB|JJ|JJR|RB|RBR/NNS""",
            -4: """
EX|RB/VBZ IN|CC|RB/IN|RB IN|CC|RB/NN IN|RB/NNP|NNPS IN|RB/NNS IN|RB/NN|NNP IN|RB/TO IN|RP|RB/DT
IN|RP|RB/JJ|NNP IN|RP|RB/NNP IN|RP|RB/VBG|NN JJ|JJR|RB|RBR/NNS JJ|RB/NNP JJ|RB/NN|NNP JJ|RB/VBP|VB|NN|JJ
JJ|RB/VB|NN NN|JJ|RB/, NN|JJ|RB|NNP/$END RP|VB|NN|JJ|RB/NNP VBP|VB|NN|RB/, VBP|VB|NN|RB/IN|RB
VBP|VB|NN|RB|NNP/NNP VB|JJ|JJR|RB|RBR/NN""",
            -3: """
DT|PDT|RB/DT DT|PDT|RB/NNP DT|RB|UH/NN EX|RB/PRP|POS|VBZ EX|RB/VBD IN|JJ|RB/CD IN|NN|JJ|RB/NNP
IN|RB/IN|CC|RB IN|RB/VBG IN|RB/WDT|WP IN|RP|RB/JJ IN|RP|RB/NN|JJ|RB IN|RP|RB/VBG|NN|JJ JJS|RB|RBS/TO
JJ|RB/" JJ|RB/IN|RP JJ|RB/NN|RB NN|JJ|RB/: NN|JJ|RB/CC NN|JJ|RB/IN|RP NN|JJ|RB|NNP/NN|NNP NN|RB/$END
NN|RB/NN NN|RB/NN|NNP NN|RB/TO NN|RB|NNP/NNP PDT|RB/DT RB|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|RB/NNP
VB|JJ|RB/NN VB|NN|JJ|RB/TO""",
            -2: """
DT|PDT|CC|RB/IN DT|PDT|CC|RB/NNP DT|PDT|RB/PRP|PRP$ DT|RB|UH/NNS EX|RB/MD IN|JJ|RB/NN|NNP
IN|NN|JJ|RB/JJ|NNP IN|RB/DT IN|RB/NNS|JJ IN|RB/VBZ|NNS IN|RB/WRB IN|RP|RB/VBD|VBN|JJ IN|RP|RB/VBG
IN|RP|RB/VB|NN JJ|RB/JJ|NNP JJ|RB/TO JJ|RB/VBG|NN|JJ JJ|RB|NNP/VBP|VB|NN|NNP JJ|RB|UH/. JJ|RB|UH/TO
NN|JJ|RB/" NN|JJ|RB/NNS NN|JJ|RB/VB|NN NN|JJ|RB|NNP/. NN|JJ|RB|NNP/NN NN|RB|NNP/. NN|RB|UH|NNP/,
RB|NNP/NNP RB|NNP/VB|NNP RP|RB/NNS VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/IN|RB VBP|VB|NN|RB/VBZ
VBP|VB|NN|RB|NNP/VBD|VBN VB|JJ|RB/. VB|NN|RB/,""",
            -1: """
CC|RB/JJ CC|RB/NNP DT|CC|RB/NN DT|CC|RB/NNP DT|PDT|RB/$END DT|PDT|RB/CD DT|PDT|RB/NN DT|PDT|RB/NNS
DT|PDT|RB/PRP DT|PDT|RB/VBZ|NNS DT|RB|UH/, DT|RB|UH/. DT|RB|UH/NN|NNP DT|RB|UH/PDT|JJ DT|RB|UH/PRP|CD|NN
DT|RB|UH/TO DT|RB|UH/VBP|VB|NN EX|RB/DT EX|RB/MD|NN IN|CC|RB/IN|RP IN|CC|RB/NNP IN|CC|RB/PRP IN|JJ|RB/DT
IN|JJ|RB/JJ IN|NN|JJ|RB/CD IN|NN|JJ|RB/DT IN|NN|JJ|RB/NN IN|NN|JJ|RB/NNS IN|NN|JJ|RB/PRP$
IN|NN|JJ|RB/VBZ IN|RB/NNPS IN|RB/PRP|PRP$ IN|RB/VB|NN IN|RP|RB/IN|JJ|RB IN|RP|RB/IN|RP|RB
IN|RP|RB/NNS|NNP IN|RP|RB/NN|JJ IN|RP|RB/NN|JJ|NNP IN|RP|RB/PRP IN|RP|RB/VBP|VB|NN IN|RP|RB/WRB
JJR|RB|RBR/DT JJR|RB|RBR/IN JJS|RB|RBS/IN|RP JJS|RB|RBS/NN JJS|RB|RBS/NNS JJS|RB|RBS/VBN|JJ
JJS|RB|RBS/VBP|VB|NN JJ|JJR|RB|RBR|NNP/IN|RP JJ|RB/NN|JJ JJ|RB/VBD|VBN|NN NN|JJ|RB/NNP
NN|JJ|RB/VBP|VB|NN|JJ NN|JJ|RB/VBZ NN|JJ|RB|NNP/-RRB- NN|JJ|RB|NNP/CC NN|JJ|RB|NNP/VBD|VBN NN|RB/IN|RP
NN|RB/NNS PDT|NN|JJ|RB/DT RP|VB|NN|JJ|RB/, RP|VB|NN|JJ|RB/. RP|VB|NN|JJ|RB/DT RP|VB|NN|JJ|RB/NN
VBD|VBN|NN|JJ|RB/, VBD|VBN|NN|JJ|RB/IN|RP VBD|VBN|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/DT
VBP|VB|NN|JJ|RB/IN VBP|VB|NN|JJ|RB/IN|DT|WDT VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB/PRP$
VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|RB/DT
VBP|VB|NN|RB|NNP/$END VBP|VB|NN|RB|NNP/IN VBZ|NNS|RB/IN VB|JJR|RB|RBR/IN VB|JJ|JJR|RB|RBR/VBP|VB|NN
VB|JJ|RB/NNP VB|JJ|RB/VBP|VB|NN VB|JJ|RB|NNP/NN|NNP VB|NN|JJ|RB/, VB|NN|JJ|RB/CC VB|NN|JJ|RB/NN""",
            1: """
CC|RB/RB DT|PDT|RB/IN|DT|WDT DT|PDT|RB/JJ DT|PDT|RB/RB DT|PDT|RB/VBD|VBN EX|RB/IN|RB IN|CC|RB/DT
IN|CC|RB/WRB IN|NN|JJ|RB/, IN|RB/JJR|RBR IN|RB/JJS|RBS IN|RB/RB IN|RB/VBP|VB|NN|JJ IN|RP|RB/DT|PDT|RB
IN|RP|RB/IN|NN|JJ|RB IN|RP|RB/PDT|RB JJS|RB|RBS/VBD|VBN|JJ JJ|RB/IN|CC|RB JJ|RB/IN|JJ|RB JJ|RB/IN|RP|RB
JJ|RB/VBG|JJ JJ|RB/VB|JJ|RB JJ|RB|NNP/RB|NNP JJ|RB|NNP/TO JJ|RB|NNP/VBD|VBN|NNP JJ|RB|NNP/VBZ|NNP
NN|JJ|RB/RB NN|RB/: NN|RB|NNP/RB NN|RB|UH/IN PDT|RB/RB VBP|VB|NN|JJ|RB/IN|RP VBP|VB|NN|RB/IN|RP
VBZ|NNS|RB/. VB|JJ|JJR|RB|RBR/IN""",
            2: """
DT|PDT|CC|RB/JJ DT|PDT|RB/, DT|PDT|RB/IN EX|RB/$END EX|RB/. EX|RB/IN|RP IN|CC|NN|JJ|RB/CD IN|CC|RB/NN|JJ
IN|CC|RB/VBD|VBN|JJ IN|NN|JJ|RB/VBZ|NNS IN|RB/, IN|RB/. IN|RB/JJ|RB IN|RB/NN|JJ|RB IN|RB/PDT|JJ
IN|RB/PDT|NN|JJ|RB IN|RB/VBP|VB|JJ IN|RP|RB/: IN|RP|RB/IN IN|RP|RB/RB JJR|RB|RBR/VBP|VB|NN
JJ|JJR|RB|RBR/VBD|VBN|JJ JJ|RB/DT JJ|RB/NN|JJ|RB JJ|RB/RB JJ|RB/VB JJ|RB/VBN JJ|RB|NNP/IN|RB
JJ|RB|NNP/IN|RP JJ|RB|NNP/JJ|NNP JJ|RB|NNP/JJ|RB|NNP JJ|RB|NNP/VBZ|NNS|NNP NN|RB/CC NN|RB/JJ NN|RB/NNP
NN|RB|NNP/, PDT|NN|JJ|RB/VBD|VBN RB|NNP/JJ|NNP RP|RB/IN|RP RP|VB|NN|JJ|RB/IN RP|VB|NN|JJ|RB/IN|RB
RP|VB|NN|JJ|RB/NN|RB VBD|VBN|NN|JJ|RB/CC VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|RB/TO VB|JJR|RB|RBR/VBP|VB
VB|JJ|JJR|RB|RBR/. VB|NN|JJ|RB/VBZ VB|NN|RB/IN""",
            3: """
CC|RB/. DT|PDT|RB/IN|RP DT|PDT|RB/VBD|VBN|JJ DT|RB|UH/JJR|RBR EX|RB/, EX|RB/CC EX|RB/IN IN|CC|RB/RB
IN|JJ|RB/. IN|NN|JJ|RB/. IN|RB/$ IN|RB/JJ|RB|NNP IN|RB/RB|NNP IN|RB/VBP|VB IN|RB/VBP|VB|NN|JJ|RB
IN|RP|RB/" IN|RP|RB/IN|RP IN|RP|RB/RB|NNP IN|RP|RB/VBZ JJR|RB|RBR/VBP|VB JJ|RB/JJ JJ|RB/VBG JJ|RB/VBZ
JJ|RB/VB|JJR|RB|RBR JJ|RB|NNP/CC JJ|RB|NNP/DT NN|JJ|RB/IN NN|RB|UH/IN|RB RP|RB/IN RP|RB/RB
RP|VB|NN|JJ|RB/$END RP|VB|NN|JJ|RB/CC RP|VB|NN|JJ|RB/IN|RP RP|VB|NN|JJ|RB/RB VBP|VB|NN|JJ|RB/$END
VBP|VB|NN|JJ|RB/: VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|RB/IN VBP|VB|NN|RB/WDT|WP VBP|VB|NN|RB/WRB
VB|JJ|RB/NN|JJ VB|NN|JJ|RB/IN|RB""",
            4: """
CC|RB/DT IN|CC|RB/JJ IN|CC|RB/JJ|RB IN|JJ|RB/TO IN|RB/: IN|RP|RB/$ IN|RP|RB/IN|DT|WDT IN|RP|RB/IN|RB
JJ|JJR|RB|RBR/VBD|VBN JJ|RB/JJR|RBR JJ|RB/VBD|VBN|JJ JJ|RB|NNP/, JJ|RB|NNP/IN NN|JJ|RB/VBD|VBN
NN|JJ|RB|NNP/, NN|JJ|RB|NNP/IN|RP NN|RB/RB NN|RB|NNP/IN RB|NNP/, VBP|VB|NN|JJ|RB/TO VBP|VB|NN|RB|NNP/,""",
            5: """
CC|RB/, EX|RB/PRP IN|JJ|RB/, IN|RB/DT|PDT|RB IN|RB/NN|RB|UH IN|RB/NN|RB|UH|NNP IN|RP|RB/CD
IN|RP|RB/JJR|RBR IN|RP|RB/JJ|RB JJ|RB/VBD JJ|RB/VBP|VB NN|JJ|RB/IN|RP|RB NN|JJ|RB/JJ NN|JJ|RB/JJS""",
            6: """DT|CC|RB/. DT|PDT|RB/IN|RB DT|RB|UH/JJR|RB|RBR DT|RB|UH/VBP|VB|NN|RB IN|RP|RB/. JJ|RB/JJR""",
            7: """IN|RP|RB/, IN|RP|RB/CC JJ|RB/VBD|VBN RP|VB|NN|JJ|RB/TO VB|NN|JJ|RB/RB""",
            8: """DT|PDT|RB/IN|RP|RB IN|NN|JJ|RB/IN NN|JJ|RB|NNP/IN""",
            11: """IN|RP|RB/EX|RB""",
        },
        "RBR": {
            -5: """JJR|RBR/NN JJR|RBR/NNS JJR|RBR/VBZ|NNS JJR|RBR/VB|NN""",
            -4: """JJR|RBR/NNP JJR|RBR/VBP|VB|NN JJR|RBR|NNP/$END VB|JJR|RB|RBR/NNS VB|JJR|RB|RBR/VBP|VB|NN""",
            -3: """JJR|RBR/JJ|NNP JJR|RBR|NNP/NNS|NNP JJR|RBR|NNP/NN|NNP""",
            -2: """
JJR|RBR/" JJR|RBR/NNPS JJR|RBR/VBG|NN JJ|JJR|RB|RBR/NNS JJ|JJR|RB|RBR/VBD|VBN VB|JJR|RB|RBR/IN|RP|RB
VB|JJR|RB|RBR/NN""",
            -1: """
JJR|RBR/, JJR|RBR|NNP/IN JJR|RBR|NNP/NNS JJR|RB|RBR/VBP|VB JJR|RB|RBR/VBP|VB|NN JJ|JJR|RB|RBR/VBD|VBN|JJ
VB|JJR|RBR/NNS VB|JJ|JJR|RB|RBR/NN VB|JJ|JJR|RB|RBR/NNS VB|JJ|JJR|RB|RBR/VBZ|NNS""",
            1: """JJR|RBR|NNP/NN|JJ|NNP JJR|RBR|NNP/RB JJ|JJR|RB|RBR|NNP/IN|RP VB|JJ|JJR|RB|RBR/.""",
            2: """
JJR|RBR/$END JJR|RBR/CC JJR|RBR/IN|RP|RB JJR|RBR/IN|VBP|VB|JJ JJR|RBR/NN|JJ JJR|RBR|NNP/RB|NNP
VB|JJR|RB|RBR/IN VB|JJ|JJR|RB|RBR/VBD|VBN""",
            3: """JJR|RBR/JJ|RB JJR|RBR/VBG|JJ JJR|RB|RBR/DT VB|JJ|JJR|RB|RBR/IN""",
            4: """JJR|RBR/JJ""",
            5: """JJR|RBR/VBD|VBN JJ|JJR|RB|RBR/PRP VB|JJR|RB|RBR/VBP|VB""",
            6: """JJR|RBR/RB JJR|RBR/VBP|VB|JJ JJR|RB|RBR/IN""",
            7: """JJR|RBR/VBD|VBN|JJ JJR|RBR|NNP/JJ|NNP""",
        },
        "RBS": {
            -4: """JJS|RBS/NN""",
            -3: """JJS|RBS/NNS""",
            -2: """JJS|RBS/IN JJS|RBS/IN|RP JJS|RBS|NNP/CD""",
            -1: """
JJS|RBS/DT JJS|RBS/IN|RB JJS|RBS/JJ|NNP JJS|RBS/NNP JJS|RBS/NNPS JJS|RBS/VBP|VB JJS|RBS/VBZ|NNS
JJS|RB|RBS/NN JJS|RB|RBS/NNS JJS|RB|RBS/TO JJS|RB|RBS/VBP|VB|NN""",
            1: """JJS|RB|RBS/IN|RP""",
            2: """JJS|RBS/JJ|RB JJS|RBS/PRP|CD|NN JJS|RBS/VBG|NN|JJ JJS|RB|RBS/VBD|VBN|JJ""",
            3: """
JJS|RBS/NN|JJ JJS|RBS/RB JJS|RBS/VBD|VBN JJS|RBS/VBG|JJ JJS|RBS/VBP|VB|JJ JJS|RB|RBS/VBN|JJ""",
            4: """JJS|RBS/JJ JJS|RBS/VBD|VBN|JJ""",
            5: """JJS|RBS/CD""",
        },
        "RP": {
            -7: """IN|RP|RB/EX|RB""",
            -5: """IN|RP|RB/CD""",
            -4: """
IN|RP/JJ|NNP IN|RP/NNP IN|RP/NN|JJ IN|RP/PRP IN|RP|RB/CC IN|RP|RB/JJR|RBR IN|RP|RB/NN|JJ|NNP
RP|VB|NN|JJ|RB/TO""",
            -3: """
IN|RP/NN IN|RP/VBP|VB|NN IN|RP/VBP|VB|NN|JJ IN|RP/VBZ|NNS IN|RP/VB|NN IN|RP|RB/IN|NN|JJ|RB
IN|RP|RB/JJ|NNP IN|RP|RB/NNS|NNP IN|RP|RB/PRP IN|RP|RB/RB|NNP IN|RP|RB/VBZ RP|RB/IN RP|RB/RB
RP|VB|NN|JJ|RB/$END""",
            -2: """
IN|RP/DT IN|RP/NN|NNP IN|RP/VBP|VB|NN|JJ|NNP IN|RP|RB/$ IN|RP|RB/JJ|RB IN|RP|RB/NN|JJ RP|RB/IN|RP
RP|VB|NN|JJ|RB/IN RP|VB|NN|JJ|RB/IN|RB RP|VB|NN|JJ|RB/IN|RP RP|VB|NN|JJ|RB/IN|RP|RB RP|VB|NN|JJ|RB/RB""",
            -1: """
IN|RP/VBG|NN|JJ IN|RP/VBP|VB|NN|NNP IN|RP/VB|NN|NNP IN|RP|RB/DT IN|RP|RB/NNP IN|RP|RB/PRP|CD|NN
IN|RP|RB/WRB RP|VB|NN|JJ|RB/NN|RB""",
            1: """
IN|RP|RB/$END IN|RP|RB/JJ IN|RP|RB/VBG|NN|JJ IN|RP|RB/VB|NN RP|VB|NN|JJ|RB/, RP|VB|NN|JJ|RB/NNP""",
            2: """
IN|RP/RB|NNP IN|RP/VBD|VBN IN|RP|RB/PDT|RB IN|RP|RB/RB IN|RP|RB/VBD|VBN|JJ RP|RB/NNS RP|VB|NN|JJ|RB/NNS""",
            3: """
IN|RP/, IN|RP/. IN|RP/RB IN|RP|RB/IN|RP|RB IN|RP|RB/NNS IN|RP|RB/VBP|VB|NN|JJ RP|VB|NN|JJ|RB/.
RP|VB|NN|JJ|RB/DT""",
            4: """IN|RP/CC IN|RP/IN IN|RP/IN|RP|RB IN|RP|RB/VBG""",
            6: """IN|RP|RB/IN|RP""",
            7: """IN|RP/TO""",
            8: """IN|RP/IN|RB IN|RP/IN|RP""",
        },
        "UH": {
            -3: """DT|RB|UH/PRP|CD|NN DT|RB|UH/VBP|VB|NN|RB""",
            -2: """DT|RB|UH/JJ NN|RB|UH/IN|RB""",
            -1: """
DT|RB|UH/JJR|RBR DT|RB|UH/NN DT|RB|UH/NN|NNP DT|RB|UH/PDT|JJ DT|RB|UH/VBP|VB|NN DT|RB|UH/VBZ|NNS
DT|RB|UH/VB|NN JJ|RB|UH/. NN|RB|UH/IN""",
            1: """DT|RB|UH/NNS""",
            2: """JJ|RB|UH|NNP/. NN|RB|UH|NNP/,""",
            3: """NNP|UH/.""",
            5: """DT|RB|UH/, DT|RB|UH/TO""",
            7: """DT|RB|UH/.""",
        },
        "VB": {
            -7: """VBP|VB|NN|JJ/VBZ|NNS""",
            -6: """VBP|VB|NNP/CD""",
            -5: """
VBP|VB/VBD|VBN VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ|RB/$END VBP|VB|NN|NNP/VBD|VBN""",
            -4: """
VBP|VB/VBD|VBN|JJ VBP|VB|JJ/NN VBP|VB|JJ/VBP|VB|NN VBP|VB|NN/NN|NNS VBP|VB|NN/VBG VBP|VB|NN/VBG|NN|JJ
VBP|VB|NN|JJ/VBG|NN|JJ VB|NN/VBP|VB VB|NN/VBZ|NNS""",
            -3: """
VBD|VBP|VB|VBN|NN/IN|RB VBP|VB/RB VBP|VB/VBP|VB|NN|JJ VBP|VB|JJ/IN|RP VBP|VB|JJ/TO VBP|VB|NN/NNS
VBP|VB|NNP/NN VBP|VB|NNP/PRP VBP|VB|NNP/PRP$ VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/NN|JJ
VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|RB/TO
VBP|VB|NN|NNP/NN VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/NNS|NNP VBP|VB|NN|NNP/VBZ VBP|VB|NN|NNP/VBZ|NNS
VBP|VB|VBN|NN|JJ/. VB|JJ/NNS VB|JJR|RB|RBR/VBP|VB VB|NN/$END VB|NNP/VBG|NN|NNP VB|NN|RB/IN""",
            -2: """
VBD|VBP|VB|NN|JJ/IN VBD|VBP|VB|VBN|NN/IN|RP|RB VBP|VB/JJ|RB VBP|VB/VBN VBP|VB|JJ/IN VBP|VB|NN/CD
VBP|VB|NN/IN|DT|WDT VBP|VB|NN/VBG|NN VBP|VB|NN/VBZ VBP|VB|NN/VBZ|NNS VBP|VB|NN/VB|NN|JJ|RB
VBP|VB|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ/" VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/WRB
VBP|VB|NN|JJR/. VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|NNP/" VBP|VB|NN|JJ|NNP/PRP|POS|VBZ
VBP|VB|NN|JJ|NNP/VBZ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/IN|RP VBP|VB|NN|NNP/:
VBP|VB|NN|NNP/IN|VBP|VB|JJ VBP|VB|NN|NNP/RB VBP|VB|NN|NNP/VBD VBP|VB|NN|NNP/VBZ|NNP
VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|RB/IN VBP|VB|NN|RB/IN|RP VBP|VB|NN|RB/NNS VBP|VB|NN|RB|NNP/NNP
VBP|VB|VBN/IN VB|JJ|RB/IN VB|JJ|RB/NNP VB|NN/, VB|NN/NNS VB|NN|JJ/IN|DT|WDT VB|NN|JJ/NNS
VB|NN|JJ/VBP|VB|NN VB|NN|JJ/VB|NN VB|NN|NNP/NNP""",
            -1: """
IN|VBP|VB|NN/PRP RP|VB|NN|JJ|RB/, RP|VB|NN|JJ|RB/DT RP|VB|NN|JJ|RB/TO VBD|VBP|VB|NN/IN|RP|RB
VBD|VBP|VB|NN/VBZ|NNS VBD|VBP|VB|NN|JJ/IN|RP VBD|VBP|VB|NN|NNP/NNP VBD|VBP|VB|NN|NNS|NNP/VBD
VBD|VBP|VB|VBN/IN|RP VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN/TO VBD|VBP|VB|VBN|NN|NNP/VBD|VBN
VBD|VB|VBN|NN/, VBD|VB|VBN|NN/PRP VBD|VB|VBN|NN/PRP$ VBP|VB/VB|JJR|RB|RBR VBP|VB|JJ/JJ|NNP VBP|VB|JJ/NNP
VBP|VB|JJ|NNP/NN|NNP VBP|VB|NN/$END VBP|VB|NN/EX|RB VBP|VB|NN/IN|CC|RB VBP|VB|NN/VBD|VBP|VB|NN|JJ
VBP|VB|NN/VBP|VB|JJ VBP|VB|NNP/VBD|VBN|NNP VBP|VB|NN|JJ/-RRB- VBP|VB|NN|JJ/CC VBP|VB|NN|JJ/JJ|RB
VBP|VB|NN|JJ/NNP VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ/TO VBP|VB|NN|JJ/VBD VBP|VB|NN|JJ/VBG|NN
VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ/VBP|VB|NN|RB VBP|VB|NN|JJ/VBZ VBP|VB|NN|JJ|NNP/NN
VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|NNP/NN|NNP
VBP|VB|NN|JJ|NNP/VBD VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|NNP/VBZ VBP|VB|NN|JJ|RB/CC
VBP|VB|NN|JJ|RB/IN|RB VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|NNP/, VBP|VB|NN|NNP/-RRB-
VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/IN|NNP VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/SYM VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|NNP/WRB VBP|VB|NN|NNS|JJ/" VBP|VB|NN|NNS|JJ/. VBP|VB|NN|NNS|JJ|NNP/, VBP|VB|NN|RB/VBZ
VBP|VB|NN|RB/WDT|WP VBP|VB|NN|RB|NNP/$END VBP|VB|NN|RB|NNP/IN VBP|VB|NN|RB|NNP/VBD|VBN
VBP|VB|NN|RB|NNP/VBP|VB|NN|JJ|NNP VBP|VB|VBN/IN|RP|RB VBP|VB|VBN/TO VBP|VB|VBN|NN|JJ/,
VBP|VB|VBN|NN|JJ/CC VBP|VB|VBN|NN|JJ/NN VBP|VB|VBN|NN|JJ|NNP/NN|NNP VB|JJ|JJR|RB|RBR/NN
VB|JJ|JJR|RB|RBR/VBP|VB|NN VB|JJ|JJR|RB|RBR/VBZ|NNS VB|JJ|RB/. VB|JJ|RB/NN|JJ VB|JJ|RB|NNP/NN|NNP
VB|NN/. VB|NN|JJ/: VB|NN|JJ/CC VB|NN|JJ/NN|JJ VB|NN|JJ|RB/IN VB|NN|JJ|RB/TO VB|NN|NNP/IN|RP""",
            1: """
IN|VBP|VB|JJ/VBP|VB|NN IN|VBP|VB|NN/IN MD|VBP|VB|NN/JJ MD|VBP|VB|NN/TO RP|VB|NN|JJ|RB/.
RP|VB|NN|JJ|RB/NNP VBD|VBP|VB|VBN/NNS VBD|VBP|VB|VBN/PRP|PRP$ VBD|VBP|VB|VBN|NN/,
VBD|VBP|VB|VBN|NN/IN|RP VBD|VBP|VB|VBN|NN/NN VBD|VBP|VB|VBN|NN|NNP/$END VBD|VB|VBN/DT VBD|VB|VBN|NN/NNP
VBP|VB/IN VBP|VB/VBG|NN VBP|VB/WDT|WP VBP|VB|JJ/: VBP|VB|JJ/CC VBP|VB|JJ/IN|RP|RB VBP|VB|JJ/JJ
VBP|VB|NN/-RRB- VBP|VB|NN/IN|VBP|VB|JJ VBP|VB|NN/JJ|NN VBP|VB|NN/VBD|VBN|JJ VBP|VB|NN/VBD|VBN|NN|JJ|RB
VBP|VB|NN/VBP VBP|VB|NN/VBP|VB VBP|VB|NN/VB|NN VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/IN|RP VBP|VB|NN|JJ/JJ
VBP|VB|NN|JJ/RB VBP|VB|NN|JJR/NNP VBP|VB|NN|JJ|JJR/IN|RP VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/IN|RP
VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/PRP$ VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|JJ|RB/, VBP|VB|NN|JJ|RB/.
VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB/NNP
VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/CC VBP|VB|NN|NNP/VBP|VB|NN|NNP
VBP|VB|NN|NNP/VB|NN|NNP VBP|VB|NN|NNS|JJ/NNS VBP|VB|NN|RB/TO VBP|VB|NN|RB|NNP/, VBP|VB|VBN/IN|RP
VBP|VB|VBN|NN|JJ/IN|RP VB|JJR|RBR/NNS VB|JJR|RB|RBR/NN VB|JJ|RB/, VB|JJ|RB/CD VB|NN|JJ/CD VB|NN|JJ/IN
VB|NN|JJ/NNP""",
            2: """
RP|VB|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|NN|NNP/IN VBD|VBP|VB|VBN/DT VBD|VB|VBN/JJ|RB VBD|VB|VBN|NN/NNS
VBD|VB|VBN|NNP/PRP|POS|VBZ VBP|VB|JJ/DT VBP|VB|JJ/PRP VBP|VB|JJ/PRP$ VBP|VB|NN/IN|RP|RB VBP|VB|NN/JJ
VBP|VB|NN/JJR|RBR VBP|VB|NN/NNP VBP|VB|NN/NN|JJ VBP|VB|NN/VBP|VB|NN VBP|VB|NNP/, VBP|VB|NNP/JJ|NNP
VBP|VB|NN|JJ/CD VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/JJ|NNP VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|NNP/JJ|NNP
VBP|VB|NN|JJ|RB/PRP$ VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/IN|RP
VBP|VB|NN|NNP/PRP$ VBP|VB|NN|NNP/VBG|NNP VBP|VB|NN|NNS|JJ/, VB|NN/DT VB|NN/IN|RP|RB VB|NN/RB VB|NNP/JJ
VB|NN|JJ/JJ""",
            3: """
VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/CC VBP|VB/NNPS VBP|VB/RP|RB VBP|VB|NN/DT VBP|VB|NN/JJ|NNP
VBP|VB|NN/PRP|CD|NN VBP|VB|NNP/$END VBP|VB|NNP/IN|RP VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ|NNP/DT
VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|NNP/. VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|RB/,
VBP|VB|VBN/JJ|RB VB|NN/NNP VB|NNP/NN|NNP""",
            4: """
VBD|VBP|VB|VBN/JJ VBD|VBP|VB|VBN|NN/DT VBD|VB|VBN/PRP|POS|VBZ VBP|VB/-LRB- VBP|VB/EX|RB VBP|VB|NN/PRP
VBP|VB|NN/PRP|PRP$ VBP|VB|NN/VB|JJ|JJR|RB|RBR VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|NNP/$END
VBP|VB|NN|NNP/PRP VBP|VB|VBN/JJR|RBR VB|NN|NNP/PRP""",
            5: """VBP|VB|NN/JJ|RB VBP|VB|NN/PRP$ VB|NN/PRP""",
            6: """VBP|VB|NN|JJ/PRP""",
            8: """VBP|VB|NNP/RB""",
        },
        "VBD": {
            -6: """VBD|VBN|NNP/IN|RB""",
            -5: """VBD|VBN|NNP/IN""",
            -4: """
VBD|VBN/IN|JJ|RB VBD|VBN|JJ/IN|JJ|RB VBD|VBN|JJ/IN|RB VBD|VBN|JJ/VBP|VB|NN VBD|VBN|NN|JJ|RB/IN|RP|RB""",
            -3: """
MD|VBD/VBP|VB|NN VBD|VBN|JJ/NN VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/VBD VBD|VBN|JJ/VBD|VBP|VB|NN|JJ
VBD|VBN|JJ/VBZ|NNS VBD|VBN|JJ|NNP/IN|DT|WDT VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NN/IN|RP
VBD|VBP|VB|NN/. VBD|VBP|VB|NN/IN VBD|VBP|VB|VBN|NN/IN|RP VBD|VBP|VB|VBN|NN/NN VBD|VBP|VB|VBN|NN/VBZ
VBD|VB|VBN/DT""",
            -2: """
VBD|VBN/$END VBD|VBN/IN VBD|VBN/IN|NN|JJ|RB VBD|VBN/IN|RB VBD|VBN/NN|NNP VBD|VBN/RB VBD|VBN/VBD
VBD|VBN/VBD|VBN VBD|VBN/VB|NN VBD|VBN|JJ/DT|PDT|RB VBD|VBN|JJ/NNPS VBD|VBN|JJ/NNS VBD|VBN|JJ/VBP
VBD|VBN|JJ/VBP|VB|NN|JJ VBD|VBN|JJ|NNP/, VBD|VBN|JJ|NNP/NNS|NNP VBD|VBN|JJ|NNP/TO VBD|VBN|NN/IN
VBD|VBN|NNP/IN|RP VBD|VBN|NNP/RB|NNP VBD|VBN|NNP/VBG|NN|NNP VBD|VBP|VB|NN/, VBD|VBP|VB|NN|JJ/IN|RP
VBD|VBP|VB|VBN|NN/CC VBD|VBP|VB|VBN|NN/TO""",
            -1: """
CD|VBD|JJ/NNS MD|VBD/IN|VBP|VB|JJ VBD|VBN/-RRB- VBD|VBN/: VBD|VBN/CC VBD|VBN/IN|RP VBD|VBN/NN
VBD|VBN/VBP|VB|NN|RB VBD|VBN/VB|JJ|RB VBD|VBN|JJ/: VBD|VBN|JJ/IN VBD|VBN|JJ/NN|NNP VBD|VBN|JJ/VBN|JJ
VBD|VBN|JJ|NNP/IN VBD|VBN|NNP/CC VBD|VBN|NNP/IN|RP|RB VBD|VBN|NNP/NNP VBD|VBN|NNP/PRP$ VBD|VBN|NNP/TO
VBD|VBN|NN|JJ|RB/IN|RP VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN/IN|RP VBD|VBP|VB|VBN/PRP|PRP$
VBD|VBP|VB|VBN|NN/IN|RB VBD|VB|VBN/JJ|RB VBD|VB|VBN/PRP|POS|VBZ VBD|VB|VBN|NN/, VBD|VB|VBN|NN/IN
VBD|VB|VBN|NN/NNP VBD|VB|VBN|NN/NNS""",
            1: """
VBD|VBN/VBG VBD|VBN|JJ/$ VBD|VBN|JJ/. VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ/RB VBD|VBN|JJ/RP|VB|NN|JJ|RB
VBD|VBN|JJ/WRB VBD|VBN|JJ|NNP/NNP VBD|VBN|JJ|NNP/NN|JJ|NNP VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|NN/NNP
VBD|VBN|NNP/, VBD|VBN|NNP/IN|DT|WDT VBD|VBN|NN|JJ/IN VBD|VBN|NN|JJ|RB/JJ VBD|VBN|NN|JJ|RB/TO
VBD|VBP|VB|NN/VBZ|NNS VBD|VBP|VB|NN|JJ/IN VBD|VBP|VB|VBN/JJ""",
            2: """
VBD|VBN/DT|RB|UH VBD|VBN/NNP VBD|VBN/VBG|NN|JJ VBD|VBN/VBN|JJ VBD|VBN/VBZ VBD|VBN/WRB VBD|VBN|JJ/,
VBD|VBN|JJ/CC VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ/JJ|RB VBD|VBN|JJ/NNP VBD|VBN|JJ/TO
VBD|VBN|JJ|NNP/IN|RP VBD|VBN|NN/PRP VBD|VBN|NN/RP|VB|NN|JJ|RB VBD|VBN|NNP/CD VBD|VBN|NNP/DT
VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/DT VBD|VB|VBN|NN/DT""",
            3: """
VBD|VBN/$ VBD|VBN/DT VBD|VBN/VBD|VBN|JJ VBD|VBN|JJ/EX|RB VBD|VBN|JJ/IN|DT|WDT VBD|VBN|NNP/$END
VBD|VBN|NNP/JJ|NNP VBD|VBN|NNP/PRP VBD|VBN|NNP/VBD|VBN|JJ|NNP VBD|VBP|VB|NN/IN|RP VBD|VBP|VB|VBN/NNP
VBD|VBP|VB|VBN|NN/NNP VBD|VB|VBN|NN/TO""",
            4: """
VBD|VBN/CD VBD|VBN/DT|PDT|RB VBD|VBN/PRP VBD|VBN/PRP$ VBD|VBN|JJ/CD VBD|VBN|JJ/PRP|PRP$
VBD|VB|VBN|NN/PRP""",
            5: """VBD|VBN|JJ/DT VBD|VBN|JJ/PRP VBD|VBN|JJ/VBG""",
            6: """VBD|VBN|JJ/PRP$ VBD|VBP|VB|VBN|NN/IN|RP|RB""",
        },
        "VBG": {
            -8: """VBG|NN/VBZ VBG|NN|JJ/VBZ""",
            -6: """VBG|NN|JJ/VBD|VBN""",
            -4: """VBG|JJ/VBP|VB|NN VBG|NN/, VBG|NN/MD VBG|NN/VBD VBG|NN/VBZ|NNS""",
            -3: """
VBG|NN/: VBG|NN/VB|NN VBG|NN|JJ/, VBG|NN|JJ/IN|DT|WDT VBG|NN|JJ/VBD VBG|NN|JJ/VBP|VB|NN
VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|NNP/CC VBG|NN|NNP/VBZ VBG|NN|NNP/VBZ|NNS|NNP""",
            -2: """
VBG|NN/MD|NN VBG|NN/VBD|VBN VBG|NN/VBP|VB VBG|NN|JJ/" VBG|NN|JJ/. VBG|NN|JJ/IN|RP VBG|NN|JJ/JJR|RBR
VBG|NN|JJ/TO VBG|NN|JJ/VBZ|NNS""",
            -1: """
VBG|JJ/IN VBG|JJ/JJ|NNP VBG|JJ/NN VBG|JJ/TO VBG|JJ/VB|NN VBG|NN/. VBG|NN/CC VBG|NN/IN|RP VBG|NN/NN|NNS
VBG|NN|JJ/$END VBG|NN|JJ/: VBG|NN|JJ/CC VBG|NN|JJ/IN VBG|NN|JJ/NNS VBG|NN|JJ|NNP/NNP VBG|NN|JJ|NNP/TO
VBG|NN|JJ|NNP/VBD|VBN VBG|NN|NNP/NNP""",
            1: """
VBG|NN/EX|RB VBG|NN|JJ/JJ|NNP VBG|NN|JJ/VBP|VB|NN|JJ VBG|NN|JJ|NNP/$END VBG|NN|JJ|NNP/DT
VBG|NN|JJ|NNP/JJ|NNP VBG|NN|JJ|NNP/NN|NNP VBG|NN|NNP/RB|NNP""",
            2: """
VBG|JJ/IN|RB VBG|JJ/JJ VBG|JJ/NNP VBG|JJ/PRP$ VBG|NN/IN|RP|RB VBG|NN/IN|VBP|VB|NN VBG|NN/PRP
VBG|NN/VBG|NN VBG|NN|JJ/PRP$ VBG|NN|NNP/CD VBG|NN|NNP/IN""",
            3: """
VBG|JJ/" VBG|JJ/IN|RP VBG|JJ/RB VBG|NN/$ VBG|NN/JJ|RB VBG|NN/PRP|PRP$ VBG|NN|JJ/NNP VBG|NN|JJ/NN|JJ
VBG|NN|JJ/RP|VB|NN|JJ|RB VBG|NN|JJ/VBG|NN VBG|NN|JJ|NNP/IN VBG|NN|JJ|NNP/IN|RP|RB VBG|NN|NNP/IN|DT|WDT
VBG|NN|NNP/JJ|NNP VBG|NN|NNP/PRP VBG|NN|NNP/PRP$ VBG|NN|NNP/TO""",
            4: """
VBG|NN/CD VBG|NN/DT VBG|NN/JJ|NNP VBG|NN/NNP VBG|NN|JJ|NNP/IN|RP VBG|NN|NNP/NNS VBG|NN|NNP/NNS|NNP""",
            5: """VBG|NN/PRP$ VBG|NN|JJ/DT VBG|NN|JJ/PRP VBG|NN|NNP/DT""",
            6: """VBG|NN|NNP/IN|RP""",
            7: """VBG|NN/JJ VBG|NN|JJ/JJ""",
        },
        "VBN": {
            -6: """VBD|VBP|VB|VBN|NN/,""",
            -5: """VBD|VBP|VB|VBN/JJ""",
            -4: """
VBD|VBN/CD VBD|VBN/DT|PDT|RB VBD|VBN/PRP VBD|VBN/PRP$ VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ/VBG
VBD|VBP|VB|VBN/PRP VBN|JJ/NN""",
            -3: """
VBD|VBN/$ VBD|VBN/DT VBD|VBN/VBD|VBN|JJ VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/NN|NNP VBD|VBN|JJ|NNP/JJ|NNP
VBD|VBN|JJ|NNP/NN|JJ|NNP VBD|VBN|NNP/JJ|NNP VBD|VBN|NNP/NNP VBD|VBN|NNP/VBD|VBN|JJ|NNP VBD|VBP|VB|VBN/DT
VBD|VBP|VB|VBN/NNP VBD|VBP|VB|VBN|NN/DT VBD|VBP|VB|VBN|NN|NNP/$END VBN|JJ/CC VBN|JJ/NNP VBN|JJ/TO
VBP|VB|VBN|NN|JJ/,""",
            -2: """
VBD|VBN/DT|RB|UH VBD|VBN/NNP VBD|VBN/VBG|NN|JJ VBD|VBN/VBN|JJ VBD|VBN/VBZ VBD|VBN/WRB VBD|VBN|JJ/:
VBD|VBN|JJ/CC VBD|VBN|JJ/CD VBD|VBN|JJ/DT VBD|VBN|JJ/EX|RB VBD|VBN|JJ/TO VBD|VBN|JJ/VBG|NN
VBD|VBN|JJ|NNP/NNP VBD|VBN|JJ|NNP/NNPS VBD|VBN|NNP/CD VBD|VBN|NNP/DT VBD|VBN|NNP/NN|NNP VBD|VBN|NN|JJ/.
VBD|VBP|VB|VBN|NN/VBZ VBD|VB|VBN/PRP|POS|VBZ VBD|VB|VBN|NN/DT VBD|VB|VBN|NN/PRP VBD|VB|VBN|NN/TO
VBP|VB|VBN|NN|JJ/IN|RP""",
            -1: """
VBD|VBN/VBG VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ/NNS VBD|VBN|JJ/PRP|PRP$ VBD|VBN|JJ/RP|VB|NN|JJ|RB
VBD|VBN|JJ|NNP/NNS|NNP VBD|VBN|NN/IN VBD|VBN|NN/PRP VBD|VBN|NN/RP|VB|NN|JJ|RB VBD|VBN|NNP/IN|DT|WDT
VBD|VBN|NNP/PRP VBD|VBN|NNP/VBG|NN|NNP VBD|VBN|NN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/, VBD|VBP|VB|VBN/NNS
VBD|VBP|VB|VBN|NN/CC VBD|VBP|VB|VBN|NN/IN|RP|RB VBD|VBP|VB|VBN|NN|NNP/VBD|VBN VBD|VB|VBN/JJ|RB
VBD|VB|VBN|NN/. VBD|VB|VBN|NN/IN VBP|VB|VBN/IN|RP VBP|VB|VBN/JJ|RB VBP|VB|VBN/TO
VBP|VB|VBN|NN|JJ|NNP/NNP""",
            1: """
VBD|VBN/-RRB- VBD|VBN/: VBD|VBN/CC VBD|VBN/IN|RP VBD|VBN/NN VBD|VBN/VBP|VB|NN|RB VBD|VBN/VB|JJ|RB
VBD|VBN|JJ/$ VBD|VBN|JJ/. VBD|VBN|JJ/NN VBD|VBN|JJ/VBZ|NNS VBD|VBN|JJ/WRB VBD|VBN|JJ|NNP/IN|RP
VBD|VBN|NNP/$END VBD|VBN|NNP/, VBD|VBN|NNP/PRP$ VBD|VBN|NNP/TO VBD|VBN|NN|JJ/IN VBD|VBN|NN|JJ|RB/IN
VBD|VBN|NN|JJ|RB/TO VBD|VBP|VB|VBN/IN|RP VBD|VB|VBN/DT VBD|VB|VBN|NN/, VBD|VB|VBN|NN/NNS
VBD|VB|VBN|NN/PRP$ VBN|JJ/,""",
            2: """
VBD|VBN/$END VBD|VBN/IN VBD|VBN/IN|NN|JJ|RB VBD|VBN/IN|RB VBD|VBN/NN|NNP VBD|VBN/RB VBD|VBN/VBD
VBD|VBN/VBD|VBN VBD|VBN/VB|NN VBD|VBN|JJ/, VBD|VBN|JJ/IN VBD|VBN|JJ/IN|RB VBD|VBN|JJ/NNPS
VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/VBP VBD|VBN|JJ/VBP|VB|NN VBD|VBN|JJ|NNP/TO VBD|VBN|JJ|NNP/VBP|VB|NN|NNP
VBD|VBN|NN/IN|RP VBD|VBN|NN/NNP VBD|VBN|NNP/CC VBD|VBN|NNP/RB|NNP VBD|VBN|NN|JJ/NN VBD|VBN|NN|JJ|RB/CC
VBD|VBN|NN|JJ|RB/IN|RP VBD|VB|VBN|NN/NNP VBN|JJ/IN|RP VBN|NN|JJ/NN VBP|VB|VBN|NN/IN VBP|VB|VBN|NN|JJ/.""",
            3: """
VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ/RB VBD|VBN|JJ/VBN|JJ VBD|VBN|JJ/VBP|VB|NN|JJ VBD|VBN|JJ|NNP/,
VBD|VBN|JJ|NNP/IN VBD|VBN|NNP/IN|RP VBD|VBN|NNP/IN|RP|RB VBD|VBP|VB|VBN|NN/IN|RP VBD|VBP|VB|VBN|NN/TO
VBN|JJ/. VBP|VB|VBN/IN|RP|RB VBP|VB|VBN|NN|JJ/IN""",
            4: """
VBD|VBN/IN|JJ|RB VBD|VBN|JJ/DT|PDT|RB VBD|VBN|JJ/IN|JJ|RB VBD|VBN|JJ/VBD VBD|VBN|JJ/VBD|VBP|VB|NN|JJ
VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|VBN|NN/IN|RB""",
            7: """VBD|VBN|NNP/IN VBD|VBN|NNP/IN|RB""",
        },
        "VBP": {
            -6: """VBP|VB|NNP/RB""",
            -5: """VBP|VB|NN/JJ|RB""",
            -4: """VBP|VB/-LRB- VBP|VB/EX|RB VBP|VB|NN/VBD|VBN VBP|VB|VBN/JJR|RBR""",
            -3: """
VBP|VB/NNPS VBP|VB/RP|RB VBP|VB|NN/, VBP|VB|NN/: VBP|VB|NN/PRP|CD|NN VBP|VB|NN/VBP|VB VBP|VB|NN|JJ/-RRB-
VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/, VBP|VB|NN|NNP/CC VBP|VB|NN|NNP/IN|RP""",
            -2: """
IN|VBP|VB|JJ/VBP|VB|NN VBD|VBP|VB|NN|JJ/IN VBD|VBP|VB|VBN|NN/DT VBP|VB|JJ/IN|RP VBP|VB|JJ/IN|RP|RB
VBP|VB|NN/JJ|NNP VBP|VB|NN/MD VBP|VB|NN/NN|JJ VBP|VB|NN/VBD VBP|VB|NN/VBD|VBP|VB|NN|JJ
VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NN/VBP|VB|NN VBP|VB|NN/VBZ VBP|VB|NN/VB|NN VBP|VB|NNP/IN|RP
VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/MD VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|RB/IN
VBP|VB|NN|JJ|RB/TO VBP|VB|NN|NNP/IN VBP|VB|NN|RB/WRB VBP|VB|VBN|NN/IN""",
            -1: """
IN|VBP|VB|JJ/IN IN|VBP|VB|JJ/NNP MD|VBP|VB|NN/. VBD|VBP|VB|NN/IN|RP VBD|VBP|VB|NN/NNS
VBD|VBP|VB|NN/VBZ|NNS VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/IN|RB VBD|VBP|VB|VBN|NN/IN|RP VBP|VB/IN
VBP|VB/VBG|NN VBP|VB/WDT|WP VBP|VB|JJ/CC VBP|VB|JJ/NNP VBP|VB|JJ/TO VBP|VB|JJ/VBP|VB|NN
VBP|VB|JJ|NNP/NN|NNP VBP|VB|NN/$END VBP|VB|NN/NNP VBP|VB|NN/PRP|PRP$ VBP|VB|NN/VBP VBP|VB|NN/VBZ|NNS
VBP|VB|NNP/, VBP|VB|NNP/JJ|NNP VBP|VB|NN|JJ/" VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/, VBP|VB|NN|JJ/:
VBP|VB|NN|JJ/IN|RP VBP|VB|NN|JJ/JJ|RB VBP|VB|NN|JJ/NNP VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/NN|JJ
VBP|VB|NN|JJ/VBD|VBN VBP|VB|NN|JJ/VBD|VBN|JJ VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ/VBP|VB|NN|JJ
VBP|VB|NN|JJ/VBP|VB|NN|RB VBP|VB|NN|JJR/. VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|JJS/NN VBP|VB|NN|JJ|NNP/"
VBP|VB|NN|JJ|NNP/. VBP|VB|NN|JJ|NNP/DT VBP|VB|NN|JJ|NNP/IN|RP VBP|VB|NN|JJ|NNP/MD
VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|RB/,
VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/IN|RB VBP|VB|NN|JJ|RB/IN|RP VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/NN
VBP|VB|NN|NNP/NNP VBP|VB|NN|NNP/PRP$ VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|NNP/VB|NN|NNP VBP|VB|NN|NNS|JJ/IN VBP|VB|NN|NNS|JJ|NNP/CC
VBP|VB|NN|RB/, VBP|VB|NN|RB/NNS VBP|VB|NN|RB|NNP/NNP VBP|VB|NN|RB|NNP/VBZ|NNP VBP|VB|VBN/IN|RP|RB
VBP|VB|VBN/JJ|RB VBP|VB|VBN|NN|JJ|NNP/NNP""",
            1: """
VBD|VBP|VB|NN/. VBD|VBP|VB|VBN/IN|RP VBD|VBP|VB|VBN|NN/, VBD|VBP|VB|VBN|NN|NNP/$END VBP|VB/VB|JJR|RB|RBR
VBP|VB|NN/-RRB- VBP|VB|NN/CD VBP|VB|NN/JJR|RBR VBP|VB|NN/JJ|NN VBP|VB|NN/NNS VBP|VB|NN/NN|NNS
VBP|VB|NN/RP|RB VBP|VB|NN/SYM VBP|VB|NN/VBD|VBN|NN|JJ|RB VBP|VB|NN/VBG|NN VBP|VB|NNP/CD VBP|VB|NN|JJ/CD
VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ|JJR/IN|RP VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB/NNP VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/IN|DT|WDT
VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/PRP VBP|VB|NN|NNP/VBP|VB|NN|NNP VBP|VB|NN|RB/IN|RB VBP|VB|NN|RB/TO
VBP|VB|VBN/IN""",
            2: """
IN|VBP|VB|JJ/TO MD|VBP|VB|NN/TO VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|NN|JJ/IN|RP VBD|VBP|VB|VBN/DT
VBP|VB/JJ|RB VBP|VB/VBN VBP|VB|JJ/PRP$ VBP|VB|NN/DT VBP|VB|NN/EX|RB VBP|VB|NN/IN|DT|WDT
VBP|VB|NN/IN|RP|RB VBP|VB|NN/IN|VBP|VB|JJ VBP|VB|NN/VBP|VB|JJ VBP|VB|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|JJ/CC VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ|NNP/PRP$ VBP|VB|NN|NNP/DT
VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|RB|NNP/IN VBP|VB|VBN/TO""",
            3: """
VBD|VBP|VB|VBN|NN/NN VBP|VB/RB VBP|VB/VBP|VB|NN|JJ VBP|VB|JJ/DT VBP|VB|JJ/JJ|NNP VBP|VB|NN/PRP$
VBP|VB|NN/VBG|NN|JJ VBP|VB|NNP/NN VBP|VB|NNP/PRP$ VBP|VB|NNP/VBD|VBN|NNP VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/RB
VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|RB/IN|RP|RB""",
            4: """
VBP|VB/VBD|VBN|JJ VBP|VB|NN/JJ VBP|VB|NN/JJS|RBS VBP|VB|NN/VBG VBP|VB|NNP/PRP VBP|VB|NN|JJ/WRB
VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|NNP/NNS|NNP""",
            5: """VBD|VBP|VB|NN/IN VBP|VB/VBD|VBN VBP|VB|JJ/IN|DT|WDT""",
        },
        "VBZ": {
            -8: """VBZ|NNS/MD VBZ|NNS/VBD|VBN""",
            -7: """VBZ|NNS/VBP|VB""",
            -6: """VBZ|NNS/VBD VBZ|NNS|NNP/VBD|VBN|NNP""",
            -5: """VBZ|NNS/VBN VBZ|NNS/VBP""",
            -4: """VBZ|NNS|NNP/VBG|NNP""",
            -3: """
PRP|POS|VBZ/NNS VBZ|NNS/-LRB- VBZ|NNS/-RRB- VBZ|NNS/SYM VBZ|NNS/VBD|VBN|JJ VBZ|NNS/VBG VBZ|NNS/VBZ
VBZ|NNS|NNP/. VBZ|NNS|NNP/RB VBZ|NNS|NNP/VBD|NNP VBZ|NNS|NNP/VBP|VB|NNP VBZ|NNS|NNP/VBZ|NNP
VBZ|NNS|NNP/VBZ|NNS|NNP""",
            -2: """
PRP|POS|VBZ/NNP VBZ|NNS/: VBZ|NNS/CC VBZ|NNS/VBP|VB|NN VBZ|NNS|NNP/VBG|NN|JJ|NNP VBZ|NNS|RB/,
VBZ|NN|NNS/IN""",
            -1: """
POS|VBZ|NN|NNS|NNP/NN PRP|POS|VBZ/JJ|NN PRP|POS|VBZ/JJ|NNP PRP|POS|VBZ/NN PRP|POS|VBZ/NNS|NNP
PRP|POS|VBZ/VBP|VB|NN PRP|POS|VBZ/VBP|VB|NN|JJ VBZ|NNS/IN|CC VBZ|NNS/MD|NN VBZ|NNS/VBG|NN
VBZ|NNS|NNP/$END VBZ|NNS|NNP/, VBZ|NNS|NNP/CC VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/MD VBZ|NNS|NNP/VBG|NN|NNP
VBZ|NNS|NNP/VBP|VB VBZ|NNS|NNP/WRB""",
            1: """
PRP|POS|VBZ/DT VBZ|NNS/JJ VBZ|NNS/PRP|CD|NN VBZ|NNS|NNP/JJ|RB|NNP VBZ|NNS|NNP/RB|NNP VBZ|NNS|RB/IN
VBZ|NN|NNS/IN|DT|WDT""",
            2: """
PRP|POS|VBZ/IN PRP|POS|VBZ/IN|RP PRP|POS|VBZ/RB PRP|POS|VBZ/VBG VBZ|NNS/VBZ|NNS VBZ|NNS/WRB
VBZ|NNS|NNP/CD VBZ|NNS|NNP/IN VBZ|NNS|NNP/IN|RP|RB VBZ|NNS|NNP/JJ|NNP VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP
VBZ|NNS|NNP/VB|NN|NNP""",
            3: """
PRP|POS|VBZ/DT|RB|UH VBZ|NNS/CD VBZ|NNS/DT|PDT|RB VBZ|NNS/IN|RP|RB VBZ|NNS/JJ|RB VBZ|NNS/NN VBZ|NNS/NNP
VBZ|NNS/NN|JJ VBZ|NNS/PRP VBZ|NNS/PRP|PRP$ VBZ|NNS/VBP|VB|JJ VBZ|NNS|NNP/PRP$ VBZ|NNS|NNP/VB|JJ|RB|NNP""",
            4: """
PRP|POS|VBZ/VBN VBZ|NNS/DT VBZ|NNS/JJR|RBR VBZ|NNS/JJ|NNP VBZ|NNS|NNP/DT VBZ|NNS|NNP/NN|JJ|NNP
VBZ|NNS|NNP/NN|NNP VBZ|NNS|NNP/PRP""",
            5: """VBZ|NNS/$ VBZ|NNS/NNS VBZ|NNS|NNP/NNS|NNP""",
            6: """VBZ|NNS/PRP$""",
        },
        "WDT": {
            -7: """IN|DT|WDT/IN""",
            -6: """IN|DT|WDT/NN IN|DT|WDT/NN|NNP""",
            -5: """IN|DT|WDT/" IN|DT|WDT/CD IN|DT|WDT/EX|RB IN|DT|WDT/JJ""",
            -4: """IN|DT|WDT/IN|RB IN|DT|WDT/IN|RP|RB IN|DT|WDT/NN|JJ""",
            -3: """
IN|DT|WDT/. IN|DT|WDT/DT IN|DT|WDT/IN|NN IN|DT|WDT/IN|RP IN|DT|WDT/JJ|NNP IN|DT|WDT/NN|JJ|NNP
IN|DT|WDT/WDT|WP WDT|WP/DT WDT|WP/MD WDT|WP/PRP|POS|VBZ WDT|WP/VBP""",
            -2: """
IN|DT|WDT/, IN|DT|WDT/JJS|RBS IN|DT|WDT/TO IN|DT|WDT/VBG IN|DT|WDT/VBG|NN IN|DT|WDT/VBG|NNP
IN|DT|WDT/VBG|NN|JJ IN|DT|WDT/VBP|VB|NN|NNP""",
            -1: """
IN|DT|WDT/: IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/JJR|RBR IN|DT|WDT/JJ|RB|NNP IN|DT|WDT/NNPS
IN|DT|WDT/NNP|NNPS IN|DT|WDT/NNS|NNP IN|DT|WDT/NN|JJ|RB IN|DT|WDT/NN|RB IN|DT|WDT/PRP$
IN|DT|WDT/PRP|CD|NN IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBP|VB|NN|JJ|NNP IN|DT|WDT/VB|NN WDT|WP/PRP
WDT|WP/VBD|VBN WDT|WP/VBZ|NNS""",
            1: """
IN|DT|WDT/NNS IN|DT|WDT/PDT|JJ IN|DT|WDT/VBP|VB|JJ IN|DT|WDT/VBP|VB|NNP IN|DT|WDT/VB|JJ|RB""",
            2: """IN|DT|WDT/VBD|VBN|NN|JJ|RB IN|DT|WDT/VB|NN|JJ WDT|WP/NN|JJ|RB""",
            3: """IN|DT|WDT/PRP IN|DT|WDT/VBZ|NNP IN|DT|WDT/VBZ|NNS|NNP WDT|WP/NNS""",
            4: """
IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/RB IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBZ|NN|NNS
WDT|WP/NN WDT|WP/VBP|VB|NN""",
            5: """IN|DT|WDT/VBZ|NNS""",
            6: """IN|DT|WDT/MD|NN IN|DT|WDT/VBD|VBN|JJ""",
            7: """IN|DT|WDT/VBP|VB""",
            8: """IN|DT|WDT/VBD""",
            9: """IN|DT|WDT/MD IN|DT|WDT/VBD|VBN IN|DT|WDT/VBP IN|DT|WDT/VBZ""",
        },
        "WP": {
            -4: """WDT|WP/NN WDT|WP/VBP|VB|NN""",
            -3: """WDT|WP/NNS""",
            -2: """WDT|WP/NN|JJ|RB""",
            1: """WDT|WP/PRP WDT|WP/VBD|VBN WDT|WP/VBZ|NNS""",
            3: """WDT|WP/DT WDT|WP/MD WDT|WP/PRP|POS|VBZ WDT|WP/VBP""",
        },
    },
    "tag_word": {
        "CC": {
            -3: """VBP/both""",
            -2: """DT/but PRP/both VBN/both""",
            -1: """IN/either NN/so NN/yet RB/yet VBD/both VBG/so ^/so""",
            1: """IN/both RB/either VB/either""",
            2: """,/yet :/so NNS/both""",
            3: """,/but NN/both""",
            4: """^/yet""",
        },
        "CD": {
            -3: """WDT/one""",
            -2: """DT/one JJ/one""",
            1: """DT/6-year-old""",
            2: """,/one VBZ/one""",
            3: """IN/one RB/one VB/one""",
        },
        "DT": {
            -7: """NNS/that""",
            -4: """NN/that NNP/that""",
            -3: """JJ/that NNS/all""",
            -2: """-RRB-/that MD/all RB/no VBD/all""",
            -1: """:/that CD/that NN/both NNPS/that NNS/both PRP/no VBP/both""",
            1: """"/all "/no DT/that MD/that NNP/all PDT/that PRP/both VB/either VB/that""",
            2: """IN/all NNS/no RB/that VBD/that VBN/both VBN/no VBP/all VBP/no VBP/that VBZ/no WP/that""",
            3: """IN/either RP/all RP/that VBD/both VBG/all WRB/that""",
            4: """CC/that PRP/all ^/that""",
            6: """TO/that""",
            8: """IN/that""",
        },
        "EX": {
            -2: """NN/there""",
            -1: """NNS/there""",
            1: """:/there VBZ/there""",
            2: """VBP/there""",
        },
        "IN": {
            -7: """VBN/up""",
            -5: """CD/that NN/through PRP/before""",
            -4: """,/up CC/about CC/so IN/as NNS/below TO/about VB/along VB/down VBG/around VBZ/down ^/about""",
            -3: """
,/about ,/but DT/that IN/about IN/that NN/out NNP/as NNS/due RB/after RB/along RB/before TO/that
VBD/once VBD/up VBN/down VBP/over VBZ/off VBZ/out""",
            -2: """
"/as "/that ,/once DT/past DT/while JJR/off NN/that NNP/down NNP/next NNP/once PDT/that PRP/around
PRP/like RP/that TO/like VB/as VB/off VBD/out VBG/along VBG/like VBG/up VBN/before VBP/around VBP/on""",
            -1: """
"/out ,/down IN/over IN/past NN/below NNP/up NNPS/that NNS/that POS/past PRP$/past PRP/over RB/next
RB/that RB/up VB/under VB/up VBD/along VBD/off VBD/through VBG/cause VBG/down VBG/off VBP/through VBP/up
VBZ/on VBZ/over ^/so ^/that""",
            1: """
,/in ,/though CC/that CD/over JJ/past NN/along NN/while NNP/along NNP/before NNP/that NNS/as NNS/in
NNS/inside PRP/as PRP/off PRP/up RB/out RB/since RP/on VB/around VB/before VB/through VBD/as VBN/out
VBN/since VBP/under WRB/that ^/inside ^/since""",
            2: """
,/before :/that CC/on DT/but IN/minus JJ/about NN/around NN/over NNP/about NNS/outside VB/behind VB/that
VBD/behind VBD/outside VBG/over VBG/that VBN/as VBN/through VBP/down VBP/that VBZ/like VBZ/up ^/once
^/though""",
            3: """
,/along ,/over DT/in NN/like NN/so NNP/through NNS/like NNS/off NNS/so VB/like VB/over VB/past VBD/that
VBN/about ^/along""",
            4: """CC/after JJ/that NNS/about NNS/next VBG/through VBN/around VBN/that""",
            5: """NN/about PRP/down""",
            8: """IN/up""",
        },
        "JJ": {
            -9: """JJ/enough""",
            -6: """NNP/democratic""",
            -5: """DT/failed DT/leading DT/limited MD/likely NN/chief RB/committed VBG/hard""",
            -4: """
DT/congressional DT/defensive DT/offensive DT/pretty IN/hispanic IN/iranian IN/kurdish IN/much
JJ/front-runner NN/general NNP/editorial NNP/republican RB/short VB/hard VBD/close VBZ/national VBZ/only
^/slepian""",
            -3: """
"/new ,/misogynist DT/american DT/austrian DT/coming DT/kind DT/much DT/north DT/planned DT/real
DT/subject IN/chief IN/first IN/hillary IN/latino JJ/poll JJ/right JJ/rival NN/official NNP/black
NNP/east NNP/executive NNP/official NNS/activist NNS/alone NNS/next POS/running PRP$/military RB/enough
RB/fast RB/limited RB/own RB/used VB/closed VBD/forced VBD/hard VBN/hard VBZ/further VBZ/long ^/digital
^/ted""",
            -2: """
"/tweet-date ,/american ,/deputy ,/first ,/only CC/very CD/minimum CD/republican DT/central DT/czech
DT/east DT/good DT/individual DT/islamic DT/little DT/right DT/so-called DT/very DT/west DT/yazidi
IN/gay IN/material IN/registered IN/slepian IN/spanish IN/top JJ/activist JJ/level JJ/past JJ/veteran
JJ/west MD/last NN/early NN/firm NN/focused NN/giant NN/right NNP/terrorist NNS/outside NNS/overseas
POS/third PRP$/right PRP$/third RB/early RB/engaged RB/far RB/kind RB/lost RB/much TO/present VBD/coming
VBD/democratic VBD/net VBG/islamic VBG/only VBG/public VBZ/broken VBZ/continued VBZ/much WRB/long
^/cuban ^/european ^/foreign ^/full ^/united""",
            -1: """
"/good "/only ,/north CC/first CC/minus CC/north CD/primary DT/6-year-old DT/compound DT/demographic
DT/future DT/japanese DT/left DT/libertarian DT/outsider DT/persian DT/racist DT/rohingya DT/square
DT/superdelegate DT/turkish IN/african IN/further IN/indian IN/intent IN/iodine IN/long IN/mainstream
IN/open IN/right IN/texas JJ/american JJ/average JJ/conservative JJ/elite JJ/firm JJ/half JJ/high
JJ/minimum JJ/republican JJ/third JJ/worth NN/executive NN/further NN/lead NN/left NN/live NNP/continued
NNP/following NNP/further NNP/live NNS/inside NNS/left NNS/nationwide POS/standing PRP$/back PRP$/lead
PRP/live PRP/lost PRP/sure RB/further RB/half RB/involved RB/low RB/planned RB/respected RBS/likely
VB/back VB/left VB/like VBD/later VBD/pretty VBD/short VBD/such VBP/used VBZ/back ^/american ^/bob
^/christie ^/conservative ^/david ^/elian ^/freddy ^/neiafu ^/netanyahu ^/prior ^/syrian ^/vermont""",
            1: """
,/black ,/executive ,/leading CC/south CD/worth DT/contested DT/devastating DT/following DT/hard
DT/high-profile DT/jewish DT/last DT/latino DT/major DT/official DT/past DT/poll DT/populist DT/rival
DT/second DT/standard DT/western IN/early IN/enough IN/general IN/good IN/individual IN/moving
IN/non-avian IN/palestinian IN/past IN/presumptive IN/same-sex IN/south IN/syrian JJ/academic JJ/chinese
JJ/deputy JJ/general JJ/human JJ/military JJ/prime JJ/rebel JJ/top NN/closed NNP/late NNS/related
POS/original POS/top PRP$/first PRP$/total PRP$/whole RB/divided RB/first RB/good RB/impressed
RB/interested RB/left RB/mean RB/open RB/opposed RBR/likely TO/further VB/american VBD/lost VBG/nuclear
VBZ/committed VBZ/united ^/french ^/general ^/only ^/other ^/previous ^/public""",
            2: """
,/past ,/right CC/later CC/much DT/anti-establishment DT/armenian DT/chief DT/giant DT/indian DT/long
DT/material DT/revolutionary DT/sweeping DT/third IN/american IN/australian IN/coming IN/cuban IN/fourth
IN/little IN/military IN/north IN/primary IN/short IN/united JJ/alternative JJ/chief JJ/european
JJ/german JJ/jewish JJ/online JJ/primary JJ/retail NN/average NN/likely NNP/first NNP/muslim NNP/next
NNP/nuclear NNP/only NNP/veteran POS/first POS/official POS/past PRP/clear PRP/hard RB/concerned RB/fit
RB/next RB/present RB/related RB/sure VB/islamic VB/right VB/syrian VBD/right VBG/back VBG/enough
VBN/classified VBZ/clear VBZ/right ^/big ^/early ^/good ^/last ^/russian ^/total""",
            3: """
CC/democratic CC/free DT/albanian DT/black DT/current DT/democratic DT/german DT/heated DT/later
DT/national DT/nonprofit DT/saudi DT/secret DT/soviet DT/terrorist IN/close IN/post IN/special
JJ/migrant NNS/due POS/chief POS/core POS/deputy POS/only PRP$/net PRP$/only RB/careless RB/democratic
RB/late RB/likely RB/worried VB/much VB/satisfied VB/sure VB/surprised VBD/interested VBD/late
VBD/likely VBD/pleased VBD/public VBG/like VBG/syrian VBN/public VBP/right VBZ/enough VBZ/essential
VBZ/hard VBZ/inevitable WRB/much ^/future ^/many ^/pan-democrat""",
            4: """
CC/continued CC/long CD/square DT/back DT/first DT/only DT/retired DT/running IN/black IN/front-runner
JJ/armed NNS/dead RB/disappointed VBD/enough VBP/close VBZ/close VBZ/fine ^/puerto""",
            5: """
,/racist DT/libyan DT/prime IN/national NN/close PRP$/own RB/clear RB/republican VB/enough VBP/worried
^/much""",
            6: """IN/rival""",
        },
        "JJR": {
            -6: """DT/less""",
            -3: """DT/higher PRP/better VB/harder""",
            -2: """CC/later NN/better RB/earlier RB/further VBG/better""",
            -1: """,/later DT/more NNP/further NNP/later NNS/later VB/further VBP/less ^/earlier""",
            1: """CC/better DT/wider IN/later IN/more JJ/more TO/further VBN/more""",
            2: """DT/further IN/further VB/more VBP/more""",
            3: """DT/better DT/longer IN/better""",
            4: """DT/earlier PRP$/earlier RB/higher RP/more VBZ/harder""",
            5: """CD/more""",
        },
        "JJS": {
            -3: """POS/most""",
            -2: """DT/most""",
            1: """IN/least RB/best""",
            2: """IN/most VBN/most""",
            3: """PRP$/best""",
        },
        "MD": {
            -2: """NN/need""",
            -1: """IN/may MD/need""",
            1: """NNP/will""",
            2: """PRP/'d""",
            3: """PRP/will""",
        },
        "NN": {
            -7: """IN/meeting""",
            -6: """VBG/home""",
            -5: """,/racist JJ/party NNP/city NNP/sea""",
            -4: """
,/right CC/talk DT/surviving IN/front-runner IN/general IN/house IN/post JJ/coalition JJ/pay JJ/stop
NN/voting NNP/party NNP/today NNS/hope TO/comment VBG/back VBZ/fine ^/secretary""",
            -3: """
CD/square DT/coalition DT/current DT/nonprofit DT/second DT/terrorist IN/cutting IN/minus IN/rival
IN/translating JJ/migrant JJ/president NN/following NN/laugh NN/left NN/say NN/saying NNP/house
NNP/manafort NNS/rise NNS/voting POS/call PRP$/net PRP/work RB/address RB/careless RB/home RB/mind
RB/support TO/control TO/focus TO/vote TO/watch VB/right VBD/home VBD/public VBD/right VBN/public
VBP/right VBZ/essential ^/minister ^/right ^/senator ^/westinghouse ^/york""",
            -2: """
,/one ,/saying ,/standing ,/writing CC/making CC/march DT/chief DT/following DT/founding DT/giant
DT/material DT/prime DT/revolutionary IN/close IN/executive IN/finding IN/hearing IN/identifying
IN/military IN/mine IN/north IN/offering IN/saying IN/special IN/track JJ/advocate JJ/alternative
JJ/campaign JJ/core JJ/end JJ/means JJ/retail JJ/support NN/average NN/being NN/change NN/flying
NN/force NN/leave NN/market NN/politics NN/right NN/showing NNP/assured NNP/caucus NNP/coalition
NNP/department NNP/following NNP/offer NNP/s NNP/say NNP/set NNP/speaking NNP/street NNP/veteran
NNP/will NNS/plan NNS/thought POS/core POS/official PRP$/running PRP/will RB/face RB/matter RB/one
TO/debate TO/name VB/back VB/home VB/one VBD/secretary VBD/support VBP/take VBZ/close ^/editor ^/intel
^/o'malley ^/pan-democrat ^/president""",
            -1: """
"/president ,/back ,/black ,/executive ,/left ,/look ,/north ,/past ,/show ,/take CC/back CC/fight
CC/return CC/support CC/take CD/worth DT/anti-establishment DT/high-profile DT/major DT/national
DT/official DT/palestinian DT/populist DT/restructuring DT/rival DT/running DT/say DT/secret DT/standard
DT/struggle IN/dna IN/ending IN/gay IN/good IN/help IN/las IN/march IN/national IN/non-avian IN/one
IN/primary IN/rubio IN/same-sex IN/south JJ/academic JJ/care JJ/chief JJ/deputy JJ/general JJ/government
JJ/high JJ/human JJ/mention JJ/military JJ/pacs JJ/primary JJ/prime JJ/rebel JJ/state JJ/top JJ/working
MD/sound NN/act NN/fighting NN/rise NN/set NN/species NN/while NNP/abbas NNP/back NNP/day NNP/market
NNP/news NNP/nuclear NNP/york NNS/fear NNS/inside NNS/need NNS/say NNS/showing NNS/think POS/chief
POS/deputy POS/opening POS/s POS/top PRP$/total PRP$/whole PRP/back PRP/say PRP/take PRP/talk
PRP/thought PRP/vote RB/count RB/good RB/left RB/low RB/need RB/north RB/run RB/well TO/ban TO/fight
TO/help TO/lead TO/present TO/rise TO/share TO/study VB/taking VBG/nuclear VBN/back VBP/back VBZ/right
WP/work ^/ben ^/brafman ^/carson ^/conservative ^/email ^/fort ^/freddy ^/general ^/kasich ^/mark
^/murphy ^/neiafu ^/netanyahu ^/operating ^/peter ^/sadiq""",
            1: """
"/everybody CD/primary DT/back DT/compound DT/dark DT/feeling DT/future DT/hearing DT/matter DT/meantime
DT/offer DT/outsider DT/racist DT/series DT/superdelegate DT/understanding DT/view DT/way IN/account
IN/black IN/fact IN/intent IN/mainstream IN/mathematics IN/right IN/support IN/testing IN/waterboarding
JJ/average JJ/conservative JJ/economics JJ/fundraising JJ/half JJ/hand JJ/minimum JJ/operating
JJ/politics JJ/set JJ/showing JJ/thought JJ/time JJ/way JJ/worth JJR/work NN/executive NN/meeting
NN/need NN/offer NN/reform NN/shot NN/spending NN/training NNP/address NNP/beat NNP/east NNP/funding
NNP/primary NNP/rally NNP/report NNP/secretary NNP/show NNS/set POS/bid POS/home PRP$/fight PRP$/past
PRP/face PRP/run RB/half RB/shot RB/show ^/image ^/nothing ^/public ^/revenue ^/today""",
            2: """
"/tweet-date ,/deputy CC/south CC/vote CD/minimum DT/demographic DT/department DT/east DT/good
DT/individual DT/living DT/past DT/right DT/south DT/square DT/state DT/west DT/while IN/beating IN/hope
IN/iodine IN/linguistics IN/material IN/need IN/policing IN/tech IN/top IN/west JJ/activist JJ/century
JJ/change JJ/cost JJ/firm JJ/kind JJ/leave JJ/run JJ/second JJ/series JJ/shot JJ/use JJ/veteran
JJ/warming NN/banking NN/campaign NN/firm NN/giant NN/trading NNP/executive NNP/governor NNP/home
NNP/judge NNP/plan NNP/ruling NNP/terrorist NNP/trading POS/running POS/standing PRP$/right PRP$/third
RB/kind TO/power VBD/hit VBD/net VBG/public ^/immigration""",
            3: """
,/head ,/home ,/misogynist ,/secretary :/well CC/minus CC/north DT/beginning DT/end DT/left DT/meeting
DT/one DT/sort DT/subject DT/warning IN/chief IN/day IN/fighting IN/home IN/party IN/tv JJ/level JJ/one
JJ/past JJ/poll JJ/right JJ/week NN/bombing NN/chief NN/fight NN/official NN/run NN/secretary NN/show
NN/watch NNP/right NNP/series NNP/shooting NNS/activist NNS/test POS/campaign POS/meeting PRP$/home
PRP$/lead PRP$/military VBD/talking VBG/cause WDT/one ^/campaign ^/levell""",
            4: """
CD/say DT/defensive DT/need DT/offensive IN/closing IN/lighting IN/turn IN/walking JJ/rival NN/call
NN/course NN/general NNP/debate NNP/editorial NNP/night NNP/official""",
            5: """DT/north IN/opening JJ/front-runner JJ/secretary ^/manafort""",
            6: """JJ/elite PRP$/back""",
            9: """DT/kind""",
        },
        "NNP": {
            -5: """DT/libyan IN/black JJ/secretary RB/republican""",
            -4: """IN/national NNP/night""",
            -3: """
,/secretary CC/democratic DT/albanian DT/black DT/chathams DT/clintons DT/democratic DT/german DT/prime
DT/saudi DT/soviet IN/day IN/hispanics IN/party IN/rival IN/tv JJ/week NN/secretary NNP/forces
NNP/rights NNP/services RB/democratic VBG/syrian ^/campaign ^/levell ^/look ^/manafort ^/many ^/marbles
^/public ^/puerto""",
            -2: """
"/let "/s CC/south DT/armenian DT/department DT/indian DT/secret DT/state IN/american IN/australian
IN/cuban IN/hope IN/primary IN/tech IN/thrones IN/west IN/women JJ/armed JJ/century JJ/european
JJ/german JJ/jewish NN/campaign NN/rules NNP/affairs NNP/airlines NNP/governor NNP/judge NNP/muslim
NNP/offer NNP/solutions NNP/studies POS/chief POS/deputy VB/islamic VB/syrian ^/asked ^/big ^/early
^/future ^/good ^/immigration ^/much ^/russian ^/take ^/total ^/watch""",
            -1: """
"/everybody "/make "/only ,/right ,/show -LRB-/see CD/pledged CD/say CD/square DT/anti-establishment
DT/dark DT/demographic DT/east DT/jewish DT/latino DT/longer DT/meeting DT/national DT/poll DT/roughly
DT/south DT/square DT/struggle DT/view DT/western IN/account IN/alleged IN/fact IN/fields IN/first
IN/huh IN/individual IN/iodine IN/offering IN/paid IN/palestinian IN/special IN/support IN/syrian
IN/turn JJ/chief JJ/chinese JJ/economics JJ/elite JJ/firm JJ/front-runner JJ/hand JJ/level JJ/mention
JJ/pacs JJ/politics JJ/primary JJ/second JJ/thought JJ/time JJ/use NN/being NN/fighting NN/following
NN/left NN/live NN/move NN/reform NN/say NN/shot NN/strikes NN/trading NN/wins NNP/brothers NNP/commons
NNP/first NNP/goals NNP/loses NNP/means NNP/nuclear NNP/offers NNP/official NNP/operatives NNP/plans
NNP/primary NNP/reports NNP/resources NNP/said NNP/secretary NNP/show NNP/straits NNS/open NNS/showing
POS/campaign POS/claims POS/core POS/opening POS/original POS/s PRP$/lords PRP$/own PRP$/principles
PRP/will RB/fit RB/matter RB/respected RBS/likely TO/ban VB/american VB/classified VBZ/long ^/do
^/dozens ^/earlier ^/french ^/had ^/have ^/image ^/last ^/late ^/let ^/nothing ^/okay ^/only ^/operating
^/other ^/people ^/politics ^/previous ^/revenue ^/right ^/today""",
            1: """
"/good "/president "/right ,/march ,/north DT/brookings DT/japanese DT/libertarian DT/palestinian
DT/persian DT/rohingya DT/turkish IN/african IN/dna IN/indian IN/las IN/linguistics IN/little IN/may
IN/rubio IN/texas IN/united JJ/american JJ/care JJ/core JJ/government JJ/high JJ/march JJ/public
JJ/republican JJ/state NN/act NN/call NNP/ackles NNP/charles NNP/day NNP/hicks NNP/jones NNP/market
NNP/meeting NNP/sent NNP/sessions NNP/stevens NNP/thomas NNP/will NNP/williams NNP/woods NNP/york
^/american ^/ben ^/bob ^/brafman ^/christie ^/david ^/elian ^/fort ^/kasich ^/murphy ^/peter ^/sadiq
^/syrian""",
            2: """
,/american CC/march CD/republican DT/central DT/czech DT/islamic DT/yazidi IN/executive IN/gay IN/open
IN/politics IN/right IN/slepian IN/south IN/spanish JJ/advocate JJ/campaign JJ/west NN/building NN/chief
NN/market NN/plays NNP/coalition NNP/collins NNP/department NNP/executive NNP/islands NNP/live
NNP/markets NNP/moines NNP/police NNP/s NNP/street RB/keep VBD/democratic VBD/secretary VBG/islamic
^/cuban ^/editor ^/european ^/fillmore ^/foreign ^/full ^/intel ^/mark ^/netanyahu ^/o'malley
^/president""",
            3: """
"/new CC/james DT/american DT/austrian DT/brujas DT/coalition IN/general IN/hillary IN/latino IN/march
IN/policing IN/post JJ/people JJ/president NN/control NN/force NN/meeting NNP/abbas NNP/angeles
NNP/black NNP/caucus NNP/girls NNP/house NNP/manafort NNP/mills NNP/rhodes NNP/sachs NNP/springs
NNP/times NNP/vegas TO/fight ^/carson ^/conservative ^/digital ^/freddy ^/minister ^/neiafu ^/senator
^/ted ^/vermont ^/westinghouse ^/wikinews""",
            4: """
DT/congressional DT/left IN/hispanic IN/house IN/iranian IN/kurdish JJ/coalition NNP/east NNP/hughes
NNP/news NNP/party NNP/republican NNP/roberts NNP/savings NNP/today TO/rise VBZ/national ^/secretary
^/slepian ^/united ^/york""",
            5: """JJ/party NNP/city NNP/sea NNP/series""",
            6: """NNP/democratic""",
        },
        "NNPS": {
            -5: """NNP/savings""",
            -3: """DT/brujas NNP/girls NNP/lives NNP/markets NNP/news NNP/roberts NNP/series""",
            -2: """IN/linguistics IN/politics NNP/islands NNP/times NNP/wins""",
            -1: """
CC/james DT/brookings NNP/abbas NNP/ackles NNP/charles NNP/hicks NNP/hughes NNP/jones NNP/mills
NNP/moines NNP/rhodes NNP/sachs NNP/sessions NNP/springs NNP/stevens NNP/thomas NNP/vegas NNP/williams
NNP/woods""",
            1: """
IN/fields NNP/brothers NNP/commons NNP/goals NNP/plans NNP/reports NNP/resources NNP/straits PRP$/lords
PRP$/principles""",
            2: """IN/thrones JJ/pacs NN/rules NNP/affairs NNP/airlines NNP/solutions NNP/studies""",
            3: """DT/chathams DT/clintons IN/hispanics NNP/forces NNP/rights NNP/services""",
        },
        "NNS": {
            -5: """NN/works NNP/series""",
            -4: """JJ/elite NN/offers""",
            -3: """
JJ/people NN/ends NN/hopes NN/means NN/remains NN/rules NNP/leads NNP/plans NNP/reports NNP/supports
PRP/changes PRP/plans ^/wikinews""",
            -2: """JJ/advances JJ/series JJ/works NNP/mills NNP/notes NNP/police NNP/shows""",
            -1: """
DT/series IN/mathematics NN/turns NNP/angeles NNP/sachs NNP/springs NNP/times NNP/vegas NNP/wins POS/s""",
            1: """
CD/states IN/plans JJ/calls JJ/claims JJ/notes JJ/pacs NN/concerns NN/controls NN/lists NN/questions
NN/reserves NN/species NNP/s NNP/savings NNP/talks ^/dozens ^/people ^/politics""",
            2: """
CD/points CD/votes IN/women NN/breaks NN/gains NN/politics NN/reports NN/scores NN/shares NNP/lives
NNP/studies POS/claims""",
            3: """
JJ/matters JJ/means JJ/wins NN/centers NN/results NN/states NN/strikes NNP/rallies NNP/targets ^/marbles""",
            4: """NN/costs NN/points NN/rates NNP/shares""",
            5: """NN/remarks NNP/operatives""",
        },
        "PDT": {
            -4: """RB/quite""",
            -3: """"/all IN/both VBG/all""",
            -2: """RP/all VBD/both VBP/all""",
            -1: """MD/all NN/both NNS/both PRP/all""",
            1: """DT/all NNS/all RB/twice VBD/all VBD/such""",
            2: """CC/all PRP/both RB/half VBP/both""",
        },
        "POS": {
            -4: """EX/'s""",
            -3: """WP/'s""",
            -2: """DT/'s PRP/'s""",
            -1: """NNP/s""",
            1: """"/s""",
            2: """CD/'s POS/s""",
            3: """NN/'s NNS/'s""",
            4: """NNP/'s""",
        },
        "PRP": {
            -1: """DT/one IN/one JJ/one NN/'s NNP/'s RB/one VB/one VBZ/one WDT/'s""",
            1: """VBD/her VBN/her VBP/her""",
            2: """IN/mine VB/'s""",
        },
        "PRP$": {
            -1: """VBD/her VBN/her VBP/her""",
        },
        "RB": {
            -7: """DT/kind VB/over""",
            -5: """NN/about PRP/down VB/enough VBP/out""",
            -4: """
:/well CC/after CC/long DT/first DT/only IN/up NN/close NN/course NNP/up NNS/about NNS/dead NNS/no
PRP$/back RB/out VBD/enough VBG/over VBN/out VBZ/up ^/yet""",
            -3: """
,/along ,/home ,/over DT/back DT/sort IN/home IN/little NNP/right NNS/so POS/only PRP$/home PRP$/only
PRP/all PRP/together RB/clear RB/late RB/left RB/likely VB/much VB/sure VBD/late VBD/likely VBN/about
VBN/down VBN/off VBP/up VBZ/close VBZ/enough VBZ/hard VBZ/inevitable WRB/much ^/along ^/much""",
            -2: """
"/no "/well ,/before ,/well ,/yet :/so CC/later CC/minus CC/much DT/later DT/long DT/longer DT/third
IN/all IN/either IN/fourth IN/short IN/south JJ/about JJ/kind JJ/online JJ/past JJR/off NN/likely
NN/through NNP/about NNP/first NNP/home NNP/live NNP/only POS/first PRP/hard PRP/up RB/best RB/half
TO/back VB/along VB/either VB/past VBD/behind VBD/out VBD/outside VBG/down VBG/enough VBN/as VBN/away
VBP/close VBP/there VBZ/clear VBZ/right ^/once ^/though""",
            -1: """
"/right ,/though :/there CC/all CC/better CC/north CD/over DT/all DT/better DT/hard DT/last DT/meantime
DT/north DT/south DT/way IN/close IN/early IN/enough IN/right JJ/second JJ/way NN/both NN/so NNP/all
NNP/before NNP/east NNP/late NNP/through NNS/as NNS/down NNS/left NNS/next NNS/off POS/home PRP$/best
PRP$/first PRP/as PRP/both PRP/left PRP/live RB/either RB/first RB/next RB/since RB/sure RB/twice
RBR/likely RP/all VB/before VB/further VB/left VB/off VB/up VB/well VBD/as VBD/later VBG/around VBG/away
VBG/off VBN/back VBN/no VBN/since VBP/no VBP/under VBZ/no VBZ/there ^/fillmore ^/inside ^/only ^/since""",
            1: """
,/north CC/first DT/right DT/roughly IN/both IN/hand IN/long IN/minus IN/over JJ/third NN/along
NN/around NN/below NN/better NN/yet NNS/inside NNS/nationwide NNS/there PRP/off PRP/over PRP/sure
RB/matter RB/north RB/yet TO/further VB/back VB/behind VB/down VB/right VB/under VBD/all VBD/along
VBD/pretty VBD/right VBD/short VBG/back VBG/so VBN/around ^/early ^/late ^/prior""",
            2: """
"/all "/as "/only "/out ,/back ,/down ,/first ,/further ,/left ,/once ,/only CC/very DT/little DT/matter
DT/second DT/very IN/further NN/early NN/live NN/there NN/up NNP/back NNP/further NNP/later NNP/once
NNS/all NNS/overseas POS/third PRP/better RB/early RB/far RB/low RB/much RBS/likely VB/as VB/home
VBD/together VBG/along VBG/behind VBG/only VBN/before VBN/up VBP/both VBP/off VBP/through VBZ/away
VBZ/back VBZ/down VBZ/much VBZ/over VBZ/through WRB/long ^/so""",
            3: """
,/about ,/later ,/right CC/back DT/much DT/real IN/about IN/later MD/all NN/further NN/right NNP/as
NNP/out NNS/alone NNS/later PRP/back PRP/no RB/after RB/along RB/before RB/enough RB/home RB/up VBD/hard
VBD/home VBD/off VBD/once VBD/through VBN/hard VBZ/out""",
            4: """
CC/about CC/so DT/pretty IN/as IN/much NN/out NNS/below RB/fast RB/quite RB/short RB/well TO/about
VB/around VB/hard VBD/close VBP/back VBZ/long VBZ/only ^/about ^/right""",
            5: """,/up IN/first MD/likely NNP/down PRP/before VBG/hard VBP/over""",
            6: """VBG/home""",
            9: """JJ/enough""",
        },
        "RBR": {
            -5: """CD/more""",
            -4: """DT/earlier IN/later PRP$/earlier RB/higher RP/more VBZ/harder""",
            -3: """IN/better IN/further""",
            -2: """DT/further NN/further NNS/later VB/more VBP/more""",
            -1: """,/later DT/better DT/later DT/wider IN/more JJ/more TO/further VBN/more""",
            1: """DT/more VB/further VBP/less""",
            2: """NN/better RB/earlier VBG/better ^/earlier""",
            3: """CC/later DT/higher VB/harder VBD/later VBZ/further""",
            6: """DT/less""",
        },
        "RBS": {
            -2: """IN/most VBN/most""",
            -1: """IN/least PRP$/best""",
            1: """RB/best""",
            2: """DT/most""",
            3: """POS/most""",
        },
        "RP": {
            -6: """VBN/around""",
            -5: """VB/around""",
            -4: """VBG/through""",
            -3: """DT/in IN/up NN/around NNP/down VB/behind VBZ/through""",
            -2: """
CC/on NN/along NN/over NN/up NNP/out NNS/off PRP/off RB/up VBD/off VBD/through VBD/together VBG/behind
VBN/through VBP/down VBP/off VBP/over VBZ/away""",
            -1: """
"/out ,/down ,/in ,/up DT/back NN/out NNP/along NNP/back NNP/through NNS/in RP/on TO/back VB/through
VBG/along VBP/back VBP/through VBZ/back VBZ/over""",
            1: """IN/over VBD/along VBG/away VBZ/on""",
            2: """
NNS/down PRP/up VB/up VBG/off VBG/over VBG/up VBN/away VBN/back VBN/off VBP/around VBP/on VBZ/up""",
            3: """
JJR/off PRP/around PRP/together RB/out VB/back VB/down VB/off VBD/up VBG/back VBG/down VBN/out VBZ/down
VBZ/off""",
            4: """VB/over VBD/out VBP/up""",
            5: """NNP/up VBG/around VBN/up""",
            6: """VBN/down VBP/out""",
            7: """NN/through VB/along""",
        },
        "UH": {
            -3: """RB/well""",
            -2: """PRP/no""",
            -1: """VBN/no VBP/no VBZ/no""",
            1: """"/no :/well IN/huh VB/well ^/okay""",
            2: """"/well ,/well NNS/no RB/no""",
        },
        "VB": {
            -7: """,/say""",
            -5: """RB/do""",
            -4: """CC/do NN/call NN/watch NNS/fear PRP/know""",
            -3: """
,/have :/have CC/die CC/have CD/say DT/need NN/fight NN/run NNS/go NNS/make NNS/put PRP/identify RB/make
RB/survive VBP/become ^/thank""",
            -2: """
,/put IN/turn JJ/change NN/like NN/show NNP/debate NNP/put NNP/say NNS/look PRP$/own PRP/back PRP/become
RB/clear RB/come RB/cut RB/hold RB/keep RB/present RB/show RB/shut TO/fight TO/power TO/rise VBP/come
VBZ/become ^/have""",
            -1: """
,/back ,/further ,/head ,/show CC/back CC/free CC/take DT/better DT/end DT/right DT/say IN/further
IN/hand IN/need IN/open IN/post IN/presumptive JJ/cost JJ/leave JJ/march JJ/rival JJ/set JJR/work
NN/come NN/control NN/force NN/include NN/live NN/need NN/put NNP/address NNP/caucus NNP/live NNP/rally
NNS/come NNS/continue NNS/like NNS/need NNS/say NNS/set NNS/take NNS/tell NNS/test NNS/think
POS/campaign PRP$/fight PRP$/lead PRP/clear PRP/leave PRP/read PRP/take RB/face RB/fit RB/put RB/run
TO/further VB/back VB/like VBD/come VBG/back VBG/like VBP/back VBP/close VBZ/like WDT/read ^/carson
^/fillmore ^/manafort ^/mark ^/puerto ^/vermont ^/york""",
            1: """
"/look CC/create CC/find CC/let CC/return CC/see IN/help MD/sound NN/leave NN/move NN/rise NNS/open
PRP/hear PRP/live PRP/make PRP/realize PRP/talk PRP/work RB/matter RB/own RB/try TO/help TO/share
TO/study ^/email ^/get""",
            2: """
,/let ,/see CC/call CC/fight CC/provide CC/talk DT/have MD/last NN/offer NNP/make NNS/know NNS/rise
PRP/beat RB/forget RB/have RB/let RB/look RB/mean RB/need RB/say TO/ban TO/debate TO/lead TO/like
TO/name VBD/support ^/let ^/take ^/watch""",
            3: """
"/let "/make ,/look -LRB-/see CC/come CC/get CC/make CC/support JJ/stop JJ/support MD/have MD/need
NN/change NN/laugh NNP/do POS/call RB/count RB/engage RB/feel RB/mind TO/back TO/control TO/focus
TO/have TO/present TO/vote TO/watch ^/look""",
            4: """,/take :/do JJ/pay PRP/want RB/address RB/further RB/get TO/comment VBP/take""",
            5: """RB/mention""",
            6: """PRP/come PRP/say""",
        },
        "VBD": {
            -6: """NNS/meant""",
            -5: """CC/continued NN/called PRP/attacked""",
            -4: """NN/named NN/posted NNS/created PRP/got""",
            -3: """
,/let DT/estimated DT/increased IN/pledged NN/issued NN/paid NN/published NN/set NN/titled NNP/defended
NNP/proved NNP/released NNP/supported NNS/imposed NNS/involved NNS/killed NNS/seized NNS/set PRP/beat
PRP/considered PRP/started RB/charged RB/concerned RB/divided VBD/found""",
            -2: """
"/rigged ,/followed CD/registered DT/proposed DT/shared NN/closed NN/contained NN/killed NN/released
NN/shot NN/signed NN/used NNP/blamed NNP/tweeted NNS/aimed NNS/connected NNS/held NNS/hit NNS/identified
NNS/left NNS/made NNS/obtained NNS/released PRP/'d PRP/had PRP/paid RB/allowed RB/announced RB/built
RB/heard RB/identified RB/opened RB/said RB/shot RB/stated RB/supported RB/won VBD/hit WRB/asked""",
            -1: """
,/compared ,/described ,/left ,/published CC/let DT/so-called IN/alleged IN/increased IN/paid NN/filed
NN/focused NN/played NN/provided NNP/dropped NNP/named NNP/used NNS/designed NNS/put NNS/related
PRP/spent RB/agreed RB/cut RB/let RB/limited RB/needed RB/opposed RB/paid RB/selected RB/targeted
VBP/met VBP/used ^/asked""",
            1: """
,/agreed ,/closed ,/put ,/told CC/decided JJ/shot JJ/thought NN/booed NN/cheered NN/ended NN/passed
NN/put NN/started NNP/called NNP/opened NNP/picked NNP/refused NNP/reported NNS/cast NNS/revealed
NNS/seemed NNS/showed PRP/built PRP/continued RB/backed RB/engaged RB/helped RB/planned RB/received
RB/rejected RB/related RB/released RB/set RB/shut VB/closed""",
            2: """
"/asked CD/pledged JJ/set NN/asked NN/led NN/left NN/suggested NN/wanted NNP/offered NNP/set NNP/won
NNS/continued NNS/remained NNS/supported PRP/acknowledged PRP/read RB/put VBP/said VBP/told""",
            3: """
NN/had NN/turned NNP/backed NNP/beat NNP/brought NNP/concluded NNP/lost NNP/proposed NNP/put NNP/signed
NNS/called NNS/closed NNS/dropped NNS/joined NNS/rolled PRP/expected PRP/left PRP/lost PRP/needed
PRP/thought RB/committed RB/considered RB/involved RB/pledged RB/reduced RB/returned RB/served RB/used
^/had""",
            4: """NN/failed NN/responded NN/said NNP/said NNS/had NNS/increased""",
            5: """NN/increased PRP/estimated""",
            6: """NNP/continued""",
        },
        "VBG": {
            -5: """IN/opening IN/policing""",
            -4: """IN/closing IN/lighting IN/walking NN/meeting""",
            -3: """
DT/beginning DT/running DT/warning IN/fighting NN/bombing NNP/shooting POS/meeting VBD/talking""",
            -2: """
DT/living DT/meeting DT/sweeping IN/beating IN/coming JJ/warming NN/banking NNP/meeting NNP/ruling
NNP/trading POS/standing""",
            -1: """
,/leading DT/devastating DT/feeling DT/hearing DT/understanding IN/moving IN/testing IN/waterboarding
JJ/fundraising JJ/operating JJ/showing NN/building NN/spending NN/trading NN/training NNP/funding""",
            1: """DT/following DT/restructuring IN/ending JJ/working POS/running VB/taking""",
            2: """
,/saying ,/standing ,/writing CC/making DT/founding IN/finding IN/hearing IN/identifying IN/saying
NN/fighting NN/flying NN/showing NNP/speaking POS/opening PRP$/running VBD/coming ^/operating""",
            3: """DT/coming IN/cutting IN/translating NN/being NN/saying NNS/showing NNS/voting""",
            4: """DT/surviving IN/offering NN/following NN/voting NNP/following""",
            5: """DT/leading""",
            7: """IN/meeting""",
        },
        "VBN": {
            -6: """DT/left""",
            -5: """NN/increased NNP/continued PRP/estimated VBP/worried""",
            -4: """DT/retired NN/failed NN/responded NN/said NNS/had NNS/increased RB/disappointed""",
            -3: """
DT/heated NN/had NN/turned NNP/backed NNP/brought NNP/concluded NNP/lost NNP/proposed NNP/signed
NNS/called NNS/closed NNS/come NNS/dropped NNS/joined NNS/rolled PRP/expected PRP/needed RB/considered
RB/pledged RB/reduced RB/related RB/returned RB/served RB/worried VB/satisfied VB/surprised
VBD/interested VBD/pleased""",
            -2: """
"/asked ,/come IN/united JJ/run JJ/set JJ/shot NN/asked NN/led NN/suggested NN/wanted NNP/offered
NNP/said NNP/won NNS/continued NNS/remained NNS/supported PRP/acknowledged PRP/lost PRP/run RB/involved
VBN/classified VBP/said VBP/told""",
            -1: """
"/let ,/agreed ,/put ,/told CC/come CC/decided CD/pledged DT/contested JJ/armed JJ/thought NN/booed
NN/cheered NN/ended NN/passed NN/run NN/started NNP/beat NNP/called NNP/opened NNP/picked NNP/put
NNP/refused NNP/reported NNP/sent NNS/cast NNS/revealed NNS/seemed NNS/showed POS/bid PRP/become
PRP/built PRP/come PRP/continued PRP/left PRP/read PRP/thought RB/backed RB/helped RB/impressed
RB/interested RB/let RB/put RB/received RB/rejected RB/released RB/set VBD/lost VBZ/united ^/had
^/united""",
            1: """
,/compared ,/described ,/let ,/published CC/continued IN/increased NN/closed NN/filed NN/played
NN/provided NNP/dropped NNP/named NNP/used NNS/designed NNS/thought PRP/spent RB/agreed RB/engaged
RB/needed RB/paid RB/run RB/selected RB/shot RB/targeted VB/classified VB/closed VBD/come VBP/met""",
            2: """
"/rigged ,/followed DT/proposed DT/shared IN/alleged IN/paid IN/registered NN/contained NN/killed NN/put
NN/released NN/shot NN/signed NN/used NNP/assured NNP/blamed NNP/tweeted NNS/aimed NNS/connected
NNS/held NNS/hit NNS/identified NNS/made NNS/obtained NNS/put NNS/released PRP/had PRP/paid RB/allowed
RB/announced RB/built RB/committed RB/cut RB/divided RB/heard RB/identified RB/lost RB/opened
RB/respected RB/said RB/shut RB/stated RB/supported RB/won VB/left VBP/come VBZ/become VBZ/broken
VBZ/continued WRB/asked""",
            3: """
CD/registered DT/estimated DT/increased DT/planned DT/so-called IN/pledged NN/focused NN/issued NN/left
NN/paid NN/published NN/titled NNP/defended NNP/proved NNP/released NNP/supported NNS/imposed
NNS/involved NNS/killed NNS/left NNS/seized PRP/considered PRP/started RB/charged RB/come RB/left
VBD/forced VBD/found VBP/become VBP/used ^/asked""",
            4: """NN/named NN/posted NN/set NNS/created NNS/set PRP/got RB/limited""",
            5: """DT/failed DT/limited NN/called PRP/attacked""",
            6: """NNS/meant""",
        },
        "VBP": {
            -5: """RB/mention""",
            -4: """:/do PRP/come PRP/say PRP/want RB/get""",
            -3: """,/take CC/get CC/make DT/matter MD/have NN/offer NNP/do RB/engage RB/feel RB/mean TO/have""",
            -2: """
,/see CC/call CC/free CC/provide CC/support DT/end DT/have NNP/beat NNP/make NNS/know NNS/like NNS/test
PRP$/own RB/count RB/forget RB/have RB/look RB/need RB/say VBP/take""",
            -1: """
"/look "/make ,/head ,/look ,/march -LRB-/see CC/come CC/create CC/fight CC/find CC/see CC/vote DT/need
DT/offer IN/march IN/need JJ/cost JJ/leave JJ/support JJ/use MD/need NN/call NN/change NN/close
NN/control NN/like NN/move NN/put NN/show NNP/debate NNP/plan NNP/report PRP/face PRP/hear PRP/make
PRP/realize RB/address RB/come RB/fast RB/open RB/shut RB/try VB/like VBG/cause VBG/like ^/get""",
            1: """
CD/say JJ/stop NN/include NN/lead NN/leave NN/need NN/run NN/watch NNS/continue NNS/rise NNS/take
NNS/tell PRP/beat PRP/leave PRP/live PRP/run PRP/talk PRP/vote PRP/work RB/matter RB/show WDT/read
WP/work ^/do""",
            2: """
,/come ,/put CC/talk DT/struggle IN/track JJ/end NN/come NN/live NNS/look NNS/plan PRP/become PRP/like
PRP/take RB/hold RB/own""",
            3: """
,/have ,/show :/have CC/die CC/have CC/take DT/say JJ/mention NN/say NNP/live NNS/go NNS/make NNS/need
NNS/put NNS/say NNS/think PRP/identify RB/face RB/make RB/support RB/survive ^/have ^/thank""",
            4: """CC/do NNP/say NNS/come NNS/fear NNS/hope PRP/know""",
            5: """NNP/offer RB/do""",
            7: """,/say""",
        },
        "VBZ": {
            -5: """NN/remarks""",
            -4: """NN/costs NN/points NN/rates NNP/operatives NNP/shares""",
            -3: """JJ/matters NN/centers NN/plays NN/results NN/states NNP/'s NNP/angeles NNP/rallies NNS/'s""",
            -2: """
CD/'s CD/points CD/votes JJ/wins NN/breaks NN/gains NN/reports NN/scores NN/shares NN/strikes
NNP/collins NNP/hughes NNP/studies NNP/targets VB/'s""",
            -1: """
CC/james CD/states IN/plans JJ/calls JJ/claims JJ/notes NN/'s NN/concerns NN/controls NN/lists
NN/questions NN/reserves NNP/moines NNP/rhodes NNP/roberts NNP/springs NNP/talks POS/claims""",
            1: """"/s NN/turns NN/wins NNP/lives NNP/loses NNP/means NNP/offers NNP/s WDT/'s""",
            2: """DT/'s JJ/advances JJ/works NNP/notes NNP/shows PRP/'s""",
            3: """
NN/ends NN/hopes NN/means NN/remains NN/rules NNP/leads NNP/plans NNP/reports NNP/supports NNP/wins
PRP/changes PRP/plans WP/'s""",
            4: """EX/'s NN/offers""",
            5: """NN/works""",
        },
        "WDT": {
            -5: """CC/that IN/that""",
            -4: """VBD/that VBP/that WRB/that""",
            -3: """CC/whatever VB/that VBN/that ^/that""",
            -2: """RP/that TO/that VB/what VBG/that WP/that""",
            -1: """:/that JJ/that MD/that RB/that""",
            1: """PDT/that""",
            2: """"/that -RRB-/that CC/what DT/that NNPS/that""",
            3: """NNP/that""",
            6: """CD/that NN/that""",
            8: """NNS/that""",
        },
        "WP": {
            -2: """CC/what""",
            2: """VB/what""",
            3: """CC/whatever""",
        },
    },
    "word_next": {
        "CC": {
            -5: """yet/,""",
            -4: """either/. either/NN yet/DT""",
            -3: """both/NNS both/NNS|NNP either/NN|RB yet/.""",
            -2: """but/TO but/VBP|VB|NN so/PRP""",
            -1: """
both/IN both/VBD|VBN both/VBP both/VBP|VB both/VBP|VB|NN but/CD minus/CD neither/NN so/IN|DT|WDT so/NNP
so/RB so/WRB yet/RB""",
            1: """both/JJ but/VBP|VB so/IN so/IN|RP yet/JJ yet/NNP""",
            2: """both/JJ|NNP both/NN|JJ but/PRP but/RB but/VBD|VBN either/DT neither/NNP so/NN""",
            3: """but/JJ""",
            4: """either/NNP""",
            5: """both/DT both/NNP""",
        },
        "CD": {
            -7: """one/MD""",
            -4: """one/PRP one/VBZ""",
            -3: """one/PRP|POS|VBZ one/VBD|VBN one/VBD|VBN|JJ""",
            -2: """one/DT one/IN|DT|WDT one/VBP|VB|NN|JJ""",
            -1: """one/, one/NN|JJ one/VBZ|NNS""",
            1: """one/JJ one/NN|NNP""",
            2: """one/$END one/IN|RP""",
            3: """6-year-old/NN one/VB|NN|RB""",
            4: """one/IN one/VBP|VB|NN one/VB|NN""",
            7: """one/NN""",
        },
        "DT": {
            -9: """that/PRP""",
            -8: """all/DT""",
            -7: """all/PRP$""",
            -6: """both/DT no/JJR|RB|RBR that/NNS""",
            -5: """all/IN|RP|RB no/. that/VBP""",
            -4: """no/TO that/EX|RB that/NNP that/VBD|VBN|JJ""",
            -3: """
all/IN|DT|WDT all/IN|RB both/JJ both/NNP either/NNP no/, no/VBP|VB|NN|RB that/DT|PDT|CC|RB
that/DT|PDT|RB that/JJR|RBR that/NNPS that/NNP|NNPS that/PDT|JJ that/PRP|PRP$""",
            -2: """
all/IN all/PRP|PRP$ all/VBD|VBN|JJ both/JJ|NNP both/NN|JJ either/. either/DT neither/NNP that/" that/DT
that/NNS|NNP that/PRP$ that/RB that/VBD|VBN that/VBG that/VBG|NN that/VBP|VB|NN|JJ|NNP that/VBZ|NNS|NNP""",
            -1: """
all/IN|RP no/JJR|RBR that/IN|RP that/JJS|RBS that/JJ|NNP that/MD|NN that/VBD|VBP|VB|VBN|NN
that/VBG|NN|JJ that/VBZ|NNS""",
            1: """
all/PRP all/RB all/VBD|VBN all/VBZ|NNS both/VBP both/VBP|VB both/VBP|VB|NN neither/NN no/NNS
no/VBP|VB|NN no/VBZ|NNS no/VB|NN that/CD that/IN|NN that/VBD that/VBP|VB that/VBP|VB|NNP
that/VBP|VB|NN|RB that/VB|JJ|RB""",
            2: """
all/$END both/VBD|VBN no/JJ no/NN|NNP no/PDT|JJ that/: that/JJ that/NN|JJ|RB that/TO that/VBP|VB|NN|JJ
that/VBP|VB|NN|NNP that/WDT|WP""",
            3: """
all/CD all/NN both/IN both/NNS both/NNS|NNP either/NN|RB no/PRP|CD|NN that/IN that/JJ|RB|NNP that/MD
that/NN|JJ that/NN|JJ|NNP that/VBP|VB|NN that/VBZ that/VBZ|NN|NNS""",
            4: """all/NNP all/NNS no/NN that/CC that/IN|RP|RB that/NN|NNP that/VB|NN""",
            5: """either/NN that/NN|RB""",
            6: """that/NN that/PRP|POS|VBZ""",
            8: """that/.""",
        },
        "EX": {
            -5: """there/PRP""",
            -3: """there/, there/CC there/IN""",
            -2: """there/$END there/. there/IN|RP""",
            -1: """there/IN|RB""",
            1: """there/DT there/MD|NN""",
            2: """there/MD""",
            3: """there/PRP|POS|VBZ there/VBD""",
            4: """there/VBZ""",
            5: """there/VBP""",
        },
        "FW": {
            -2: """de/NNP""",
            2: """et/NN|FW""",
            3: """al./,""",
        },
        "IN": {
            -13: """that/MD""",
            -12: """about/CD that/VBZ""",
            -11: """after/DT|PDT|RB""",
            -9: """as/JJ|RB that/PRP|POS|VBZ that/VBD""",
            -8: """that/VBP|VB though/,""",
            -7: """about/DT over/TO that/VBD|VBN that/VBP|VB|NN""",
            -6: """behind/IN over/RB that/VBZ|NN|NNS up/DT""",
            -5: """
about/$ around/IN as/JJ as/NN|RB|UH as/NN|RB|UH|NNP as/RB before/, below/: in/IN|RP inside/IN on/TO
over/CC that/MD|NN that/VBP that/VBZ|NNS""",
            -4: """
about/PRP before/. down/CD out/NNP over/. over/DT|PDT|RB over/EX|RB so/JJ so/JJ|RB that/. that/CC
that/NN|RB up/CD""",
            -3: """
about/PRP|CD|NN as/VBP|VB|NN|JJ|RB before/IN but/JJ cause/IN in/IN|RB in/TO like/TO next/NN|NNP off/IN
out/DT out/EX|RB outside/IN over/IN so/RB that/VBD|VBN|JJ that/VBD|VBP|VB|VBN|NN that/VBZ|NNP that/VB|NN
up/PRP$""",
            -2: """
about/PDT|NN|JJ|RB about/RB as/NN|JJ as/NN|JJ|RB as/PDT|JJ as/VBD|VBN|JJ as/VBP|VB|NN|JJ before/$END
behind/, behind/. but/PRP but/RB but/VBD|VBN down/: in/. in/IN in/VBD|VBN off/JJ off/NNP off/NNS on/CC
on/IN once/JJ once/VBD|VBN out/IN|DT|WDT outside/NNS over/, over/DT past/VBZ|NNS so/NN|JJ so/VBD|VBN|JJ
that/JJ|RB|NNP that/RB that/VBD|VBN|NN|JJ|RB that/VBP|VB|NNP that/VB|JJ|RB that/VB|NN|JJ through/IN
up/NNP""",
            -1: """
around/VBG as/JJ|NNP as/JJ|RB|NNP but/VBP|VB down/. down/IN down/IN|RB down/IN|RP down/RB off/IN|RP
on/CD on/IN|RP once/NNP out/. so/DT so/IN that/: that/VBP|VB|JJ that/VBP|VB|NN|JJ that/VBP|VB|NN|RB
that/VBZ|NNS|NNP through/JJ up/IN|RP up/VBG up/VBG|NN""",
            1: """
about/JJ about/PRP$ above/DT after/CD around/PRP$ as/NNP as/NNP|NNPS before/DT before/NNP before/PRP
before/VBG but/CD de/NNP down/NNP in/NN|JJ off/DT on/VB|NN|NNP out/TO over/NNP over/PRP so/NN
that/PRP|CD|NN that/WDT|WP under/JJ""",
            2: """
about/DT|PDT|RB about/NNS|JJ about/VBG about/WRB above/CD after/JJ|RB as/" as/CD as/NN as/VBD|VBN but/TO
but/VBP|VB|NN down/DT in/JJ|RB in/NN like/NNP like/VBP|VB|NN near/NNP next/NN off/TO over/CD over/JJ
over/NN over/PRP$ over/VBZ|NNS over/WDT|WP past/JJ since/CD since/VB|JJ|RB so/NNP that/, that/IN|NN
that/JJ that/NN|JJ that/PDT|JJ that/VBG|NNP""",
            3: """
along/DT around/DT as/PRP as/PRP|CD|NN as/TO as/VBZ behind/DT behind/NNP behind/PRP|PRP$ in/CD
in/VBP|VB|NN on/NNP on/NNS outside/DT over/VBG|NN past/CD so/PRP that/DT|PDT|RB that/JJR|RBR
that/JJS|RBS that/NN|NNP that/PRP$ that/VBP|VB|NN|JJ|NNP through/NN|JJ up/CC""",
            4: """
about/$END about/, along/IN around/NNP behind/PRP cause/PRP down/TO due/TO on/PRP over/$ so/IN|RB
that/CD that/DT|PDT|CC|RB that/IN that/IN|RB that/JJ|NNP that/NNPS that/NNP|NNPS that/NNS|NNP
that/PRP|PRP$ that/VBG|NN that/VBG|NN|JJ through/DT""",
            5: """as/IN|RP once/PRP over/NNS that/IN|RP that/NNP that/NNS that/VBG up/IN""",
            6: """as/DT outside/NNP so/IN|DT|WDT that/DT that/PRP""",
            7: """about/. as/IN out/$END that/" """,
            8: """that/EX|RB""",
            11: """out/IN""",
            13: """up/TO""",
        },
        "JJ": {
            -7: """primary/.""",
            -6: """african/NNPS much/JJR only/CD retail/NN such/DT top/IN very/JJ""",
            -5: """
alternative/TO american/NNP congressional/JJ|NNP failed/NN much/JJR|RBR primary/TO record/NN
republican/IN right/RB soviet/NNP very/JJ|RB""",
            -4: """
central/NNP chemical/NN chief/IN due/TO early/IN|RP executive/, full/NNP islamic/NN|NNP key/TO
latino/NNS likely/VBP|VB long/IN|RB long/VBD|VBN mainstream/NNPS mainstream/NNS muslim/, next/TO
official/IN past/, past/VBZ pretty/NN|JJ primary/IN|RP prime/NN|NNP south/IN syrian/JJ|NNP total/IN
very/NN|JJ""",
            -3: """
6-year-old/NN adult/NNS alleged/NN allied/NNS alone/, average/IN close/IN coming/IN continued/, core/NNS
cuban/NNPS deputy/NN enough/. enough/CC european/NN|NNP executive/IN fellow/IN first/TO further/,
further/IN good/NN|NNP hard/, hard/NN kazakh/NN kind/IN late/IN|RP lead/IN likely/VBP|VB|NN lost/NN
middle/IN misogynist/CC new/VBP|VB|NN|RB|NNP poll/VBZ|NNS presidential/NN pretty/JJ|RB primary/,
primary/IN primary/VBZ prior/TO promising/TO real/NN|JJ republican/, right/IN|RP right/TO short/IN
third/IN transgender/NNS welcome/NN white/VB|NN|NNP work-related/NNS""",
            -2: """
american/NNP|NNPS american/NN|NNP back/. back/CC back/IN big/NN|NNP center/, chief/, chief/.
classified/, closed/. closed/IN coming/NNS conservative/IN|RP cuban/VBD|VBN democratic/JJ|NNP
democratic/NNS|NNP democratic/NN|NNP east/. east/CC eastern/NNP equivalent/IN far/DT firm/NNP
first/VBD|VBN forced/TO foreign/NN|NNP free/NN front-runner/. further/$END future/. gay/NN giant/NNP
good/IN good/NNS graduate/IN high/IN human/VBZ|NNS late/. late/VB|JJ|RB lead/TO likely/VB limited/TO
lobbyist/CC long/RB major/NN|JJ marked/VBN|JJ mexican/NNS military/. minus/CD much/VB|JJR|RB|RBR
new/VBP|VB|NN|NNP official/, official/VBD|VBN only/DT only/IN only/IN|RB only/NNP only/VBP|VB|NN
outside/NNP past/. past/CC primary/$END primary/: public/, right/CC right/VBZ roughly/CD second/JJS
so-called/NNP south/CC south/VBP|VB|NN|NNS|RB|NNP subject/IN super/NNP sure/DT used/TO worth/IN""",
            -1: """
above/CD activist/CC activist/NNP affected/IN african/NNP appealing/TO back/IN|RP back/NNP back/RB
bound/IN bound/TO british/NNP center/IN center/VB|NN chief/NN|JJ|NNP connected/TO conservative/.
continued/. convinced/IN|DT|WDT core/NN dedicated/TO enough/, executive/NNP express/PRP$ failed/TO
fast/CC first/IN first/NNP focused/IN|RP front/, front/IN further/. further/VBD|VBN future/, future/IN
general/PRP|POS|VBZ half/IN inside/IN intent/TO international/NN|NNP involved/. iodine/NN jeb/NNP
last/CD later/VBD|VBN later/VBD|VBN|JJ lead/IN|RP|RB left/DT left/IN left/JJ light/IN light/VBP|VB|NN|JJ
like/NNP little/JJ long-term/NN lost/. lost/IN marco/NN|JJ|NNP mass/NN mass/VBG|NN much/PRP muslim/NNPS
near/NNP nigerian/NNP north/IN open/PRP$ opposed/DT outside/DT overseas/. pilot/VBP|VB|NN pointed/TO
public/IN public/PRP|POS|VBZ rebel/NN registered/IN|RB registered/NNS running/. running/DT running/IN
slepian/, slepian/VBD ted/NNP telling/NNS total/VBP|VB|NN transmedia/VBP|VB|NN united/NNPS used/IN|RP
used/JJ used/NN west/NNP""",
            1: """
50-state/NN|JJ academic/NNS american/CC american/JJ american/NN|NNS american/VBP|VB|NN|JJ arab/NN
asian/NNS black/NN british/NN chief/NNP close/NN dark/NN dead/CC easy/IN economic/NN|NNP european/NN
fellow/NNP first/. first/NNS first/VB|NN frustrated/IN further/CD future/NNS grand/VBP|VB|NN great/NN
high/NN last/VBP|VB|NN latin/JJ|NNP low/. major/NN major/VBZ|NNS male/NNS many/IN mexican/NN much/JJ
net/NN new/JJ|NNP offensive/, only/NN|RB other/NNPS palestinian/NNS pan-democracy/NN past/NNP
potential/NN presidential/NN|JJ|NNP public/VBZ|NNS puerto/VBP|VB|NN|JJ|NNP rebel/NNS republican/JJ
republican/VBZ|NNS right/NN|RB single-payer/NN such/NNS such/VBZ|NNS sure/, syrian/NN whole/NN""",
            2: """
alone/IN american/NNS|NNP associate/NN australian/NNP biased/IN black/, chemical/NNS chinese/NN
chinese/NNS christian/NNS civilian/NNS classified/NN close/CC closed/NNS communist/NN complete/NN dead/.
democratic/VBZ|NNS early/CD easy/TO fine/, first/CD first/NN|JJ following/NN front-runner/NNP
further/VBZ|NNS hard/VBP|VB|NN inclined/TO known/TO late/CD late/NN later/NNS lead/NN left/,
left/IN|RP|RB like/IN like/TO little/TO mexican/NNP mired/IN|RP much/. next/NN official/NN
only/PRP|CD|NN past/VBZ|NNS poll/NNS potential/NNP primary/VBZ|NNS related/TO republican/NNS|NNP
republican/NN|NNP running/NN south/NNP sure/. sure/TO sustained/NN terrorist/VBZ|NNS third/IN|RP
top/JJ|NNP transgender/NN very/NN year-earlier/NN""",
            3: """
afghan/NNS aged/CD albanian/NNP american/NN|JJ arab/NNS back/NNS clear/, conservative/NN continued/NN
democratic/JJ deputy/NN|JJ devoted/TO early/NN early/VBZ|NNS enough/VBP|VB|NN|JJ enough/VBZ|NNS
executive/NNS firm/IN first/JJ first/NN first/NN|NNP general/NN human/NNS israeli/NNP key/VBZ|NNS last/.
last/NNP later/NN middle/NN militant/NN military/VBP|VB|NN much/IN|RB next/NN|NNP past/JJ philippine/NN
political/NN|NNP potential/NNS preferred/NN present/NN presidential/NN|NNP primary/NNP prime/NN
public/VBG|NN republican/CC republican/VBP|VB|NN right/. right/NNS scared/. second/VBP|VB|NN such/IN|RB
terrorist/VBP|VB|NN third/VB|NN top/CD top/NN|JJ total/NN total/NNS united/NNP very/VBP|VB|JJ""",
            4: """
african/JJ|NNP american/JJ|NN american/NN american/NNS armed/NN back/NN black/CC conservative/NNS
correct/. current/CC determined/TO dutch/NN early/NNP early/VBG|NN first/VBZ|NNS french/NNP further/NN
further/NNS general/NN|NNP good/NN hard/TO inevitable/. islamic/NNP islamic/NNS late/IN long/NNS
military/NNS national/NN open/TO outside/NNS past/NN primary/NN|NNP primary/VBP|VB|NN public/NNS
relative/TO republican/NNS satisfied/IN secret/" short/, square/NNS syrian/NNP top/NN top/NNS
undocumented/NNS unfit/TO""",
            5: """
armed/NNS average/, chief/NN|JJ christian/NN close/NNS concerned/IN|RB contrary/TO cuban/NNP czech/NNP
involved/IN|RP islamic/NN last/NN little/JJR|RBR material/. much/, much/NN north/JJ|NNP past/CD
pleased/TO primary/VB|NN public/NN right/NN third/NN turkish/NNPS""",
            6: """democratic/NN late/NNP limited/NN military/NN prepared/TO primary/NNS republican/NN""",
            7: """primary/NN""",
            8: """likely/TO long/CC subject/TO""",
            9: """interested/IN|RP only/JJ""",
            10: """much/IN""",
            11: """south/JJ|NNP""",
        },
        "JJR": {
            -6: """more/RB more/VBP|VB|JJ""",
            -5: """less/JJ longer/IN more/JJ""",
            -4: """closer/TO more/VBD|VBN|JJ""",
            -3: """better/IN|RP better/VBP|VB more/VBG|JJ more/VBG|NN|JJ transgender/NN""",
            -2: """
earlier/IN|RP less/RB less/VBD|VBN|JJ longer/VBP|VB|NN more/IN|VBP|VB|JJ more/JJ|NNP more/NN|JJ
more/RB|NNP more/VBD|VBN year-earlier/NN""",
            -1: """
earlier/, earlier/. further/, further/. further/IN harder/IN later/IN|RP later/PRP less/JJ|RB
longer/VBP|VB""",
            1: """better/NN further/VBZ|NNS harder/TO less/NN more/NNP more/PRP worse/,""",
            2: """
better/IN further/NNS further/VBP|VB|NN less/IN more/$END more/NNPS more/VBG|NN more/VBP|VB|NN
more/VB|NN""",
            3: """further/CD more/IN more/NN more/TO more/VBZ|NNS""",
            4: """better/NNS later/NNS""",
            5: """further/NN more/, more/NNS""",
        },
        "JJS": {
            -6: """least/$""",
            -5: """most/VBD|VBN""",
            -4: """least/PRP|CD|NN most/JJ most/JJ|RB most/RB""",
            -3: """best/VBD|VBN|JJ least/CD most/VBG|JJ most/VBP|VB|JJ""",
            -2: """most/VBG|NN|JJ""",
            -1: """best/VBN|JJ most/VBD|VBN|JJ""",
            1: """best/IN least/IN least/VBP|VB most/JJ|NNP most/NN most/NNP most/NNPS most/VBZ|NNS""",
            2: """best/NNS best/VBP|VB|NN""",
            3: """best/NN least/IN|RB most/NNS""",
            4: """best/TO""",
        },
        "MD": {
            -2: """may/CD will/IN""",
            -1: """need/TO will/CC""",
            1: """'d/IN|VBP|VB|JJ need/VBP|VB|NN will/VB""",
            2: """will/VBP|VB|NN""",
            3: """'d/VBP|VB|NN""",
        },
        "NN": {
            -9: """state/$END""",
            -7: """past/CD primary/NN""",
            -6: """
living/IN|RP one/NN past/JJ president/VBP|VB|VBN|NN|JJ|NNP primary/NNS show/PRP subject/TO""",
            -5: """
average/, campaign/IN chief/NN|JJ material/. military/NN pay/IN primary/VB|NN public/NN say/,
state/NN|NNP state/TO support/NNP surviving/NN talk/TO""",
            -4: """
aim/TO being/VBD|VBN black/CC hearing/IN|RB home/IN hope/TO left/CC military/NNS one/VBP|VB|NN
operating/IN|RP past/NN politics/. present/NN president/NNP president/VBP|VB|NN|JJ|NNP primary/VBP|VB|NN
public/NNS question/NNP saying/, secretary/IN south/NNP speaking/IN stay/IN|RP step/IN|RP|RB third/NN
top/NN try/TO tweet/$END unfit/TO university/IN use/NNS wall/NN|NNP work/CC""",
            -3: """
address/DT al./, back/NN beginning/IN|RP black/, cause/PRP chair/, claim/IN|DT|WDT conservative/NNS
contact/IN crowd/IN|RP department/IN deputy/NN|JJ editor/PRP|POS|VBZ election/NN|NNP executive/NNS
fast/. firm/IN general/NN hit/NNP hold/NNS home/. key/VBZ|NNS lady/, listen/TO matthew/NNP middle/NN
militant/NN military/VBP|VB|NN morning/NNP news/NNP nominating/NN note/IN|DT|WDT office/IN one/VB|NN
one/VB|NN|RB opening/IN|RP|RB plan/TO politics/CC poll/IN potential/NNS primary/NN|NNP public/VBG|NN
relative/TO right/IN|RB right/NN right/NNS rise/. second/VBP|VB|NN secret/" security/NN|NNP server/IN
south/IN standing/IN stay/CC stop/IN take/NNP talk/IN|RB telling/NNS terrorist/VBP|VB|NN think/,
think/IN top/CD top/NNS total/NN vice/NN|NNP vote/IN voting/IN voting/IN|RP west/IN work/IN|RP
working/IN""",
            -2: """
act/. advocate/IN attempt/TO award/IN break/IN|RP|RB campaigning/IN|RP care/IN chemical/NNS civilian/NNS
combat/DT communist/NN contrary/TO control/. counter/TO defeat/NNP divide/. economics/IN end/IN|RP|RB
face/NN fight/, fine/, following/NN general/NN|NNP giving/NN good/NN hate/NN help/VBP|VB|NN hold/DT
human/NNS influence/DT lead/NN lead/TO long-term/NN look/IN|VBP|VB|JJ march/IN matter/WRB move/RP|RB
official/NN one/IN one/MD outside/IN past/VBZ|NNS peter/NNP planning/TO point/IN|RP|RB poll/NNS port/IN
primary/NNP primary/VBZ|NNS prime/NN range/IN rebel/NNS result/IN saying/PRP set/IN|RP shift/IN|RP
show/IN|DT|WDT show/NN showing/IN|DT|WDT spending/$ start/IN state/. state/VBZ staying/IN|RP support/NN
taking/VBZ|NNS talk/IN terrorist/VBZ|NNS third/IN|RP thought/PRP top/JJ|NNP turn/IN|RP tweet/NNP
will/VBP|VB|NN winning/. work/. working/IN|RP worry/IN|RB""",
            -1: """
50-state/NN|JJ 6-year-old/NN academic/NNS account/, act/$END appealing/TO back/. back/CC back/DT back/TO
bid/TO black/NN call/IN|RP call/PRP calling/IN|RP campaign/, campaign/IN|RB campaign/TO cast/NNS
cast/PRP change/, change/DT chief/NNP clash/IN close/NN close/NNS conservative/NN cruz/CC current/CC
dark/NN day/$END debate/IN|RP|RB defeat/DT demonstrate/IN|DT|WDT drop/IN|RP east/IN experience/IN|RP
feel/JJ fellow/NNP fight/IN flow/IN future/NNS grand/VBP|VB|NN gun/NNS half/DT help/PRP high/NN house/,
kind/IN lead/IN left/, left/IN|RP|RB left/TO light/IN listening/TO major/NN major/VBZ|NNS making/NNS
male/NNS marco/NN|JJ|NNP matter/. matter/WDT|WP mention/NNP national/NN need/JJ need/TO need/VBP|VB|NN
net/NN news/IN|DT|WDT north/NNP offensive/, one/IN|RP one/JJ one/NN|NNP one/PRP|POS|VBZ one/VBZ|NNS
palestinian/NNS pan-democracy/NN party/$END past/NNP pay/NN politics/VBZ potential/NN potential/NNP
public/VBZ|NNS puerto/VBP|VB|NN|JJ|NNP read/IN|RP release/NNS report/DT resign/IN right/NN|RB right/RB
rival/NNP run/IN running/. running/DT s/. s/NN say/DT senator/NNP share/DT share/IN|RP shooting/NNS
shot/RP|VB|NN|JJ|RB single-payer/NN sort/IN speaker/NNP square/NNS stand/IN|RP stand/IN|RP|RB state/,
state/CC state/WRB take/IN|RP|RB take/NNS take/VBP|VB|NN third/VB|NN top/NN|JJ total/NNS turn/IN|RP|RB
well/, well/IN|RB whole/NN will/VB win/CD wish/PRP work/IN worry/IN|DT|WDT""",
            1: """
a.m./$END account/IN activist/CC activist/NNP associate/NN campaign/NN|NNP center/VB|NN conservative/.
consulting/NN|JJ control/CC core/NN crowd/IN economics/, executive/NNP fact/, file/NN future/, future/IN
gay/NN gay/NNS hand/TO home/TO image/: influence/IN|RP inside/IN intent/TO iodine/NN|JJ lead/VBZ
light/VBP|VB|NN|JJ linguistics/. love/PRP manufacturing/NNS map/IN mass/NN mass/VBG|NN meeting/DT
name/IN need/. one/NN|JJ one/VBD|VBN one/VBZ opening/NN ozone/NN party/NNS pilot/VBP|VB|NN plan/.
pledge/TO point/IN|RP public/IN push/TO rebel/NN right/$END run/. secretary/NNP set/IN shot/TO
standing/IN|RP state/: state/NN|JJ today/$END total/VBP|VB|NN trading/IN|RP training/, transgender/NN
transmedia/VBP|VB|NN use/IN|RP visit/TO walk/IN|RP|RB win/IN work/PRP""",
            2: """
air/VBZ|NNS award/NNS back/IN back/NNP bid/IN call/IN cause/IN chief/, chief/. chief/IN chief/NN|JJ|NNP
closing/NN conservative/IN|RP cost/IN course/. cruz/VBZ|NNS day/, debate/IN|DT|WDT department/.
equivalent/IN estimate/IN face/DT fighting/IN|RP firm/NNP front-runner/. front/IN fundraising/NN
future/. future/VBZ giant/NNP good/IN good/NNS graduate/IN human/VBZ|NNS long-term/NNS low/. match/IN
military/. mind/. minus/CD official/, official/VBD|VBN one/VBP|VB|NN|JJ operating/VBP|VB|NN
party/PRP|POS|VBZ plan/IN point/$END politics/: pressure/IN|RP primary/: public/, right/, right/IN s/NNP
say/IN say/IN|DT|WDT secretary/, share/NNS show/$END show/DT showing/IN start/TO state/NNS support/.
trust/IN|RP use/DT v/. walking/IN way/, web/NN west/NNP will/IN worth/IN""",
            3: """
address/TO adult/NNS amp/NNP beginning/IN broadcast/NN campaign/NNS center/, change/IN|RP
child/VBD|VBN|NNP company/VBZ|NNP conservatism/. control/IN core/NNS deputy/NN east/. end/, executive/IN
exit/NNS fellow/IN financing/NNS fund/NNS funding/TO general/PRP|POS|VBZ half/IN hand/, handling/IN
hannity/VBD|VBN hope/DT judge/IN|RP lobbyist/CC mainstream/NNPS middle/IN misogynist/CC net/IN
nominating/VB|NN one/, one/DT one/VBD|VBN|JJ opening/IN past/CC poll/VBZ|NNS polling/NNS praise/IN
press/VBZ|NNS primary/IN primary/VBZ public/PRP|POS|VBZ request/IN right/. right/CC right/IN|RP
roll/VBP|VB|NN running/NN say/IN|RP show/, south/CC spending/NNS state/IN state/NNP subject/IN
thought/IN|DT|WDT today/, training/CC transgender/NNS tweet/IN|NNP tweet/NN use/IN vote/DT will/CC
win/IN|RP""",
            4: """
average/IN backing/IN c/. campaign/NN center/IN chemical/NN close/IN demand/IN executive/, high/IN
home/NN|NNP iodine/NN lead/IN|RP learning/NNS mainstream/NNS means/IN official/IN one/IN|DT|WDT past/VBZ
pay/CC plenty/IN president/$END primary/$END primary/, primary/IN|RP show/. showing/IN|RP|RB speaking/NN
state/IN|RP state/NN third/IN total/IN voting/, voting/NNS""",
            5: """
alternative/TO dab/PRP|POS|VBZ key/TO lead/IN|RP|RB past/, past/. primary/TO record/NN release/.
series/IN trade/VBZ|NNS""",
            6: """face/, funding/IN help/IN one/PRP retail/NN support/IN top/IN""",
            7: """primary/. right/TO""",
        },
        "NNP": {
            -11: """south/JJ|NNP""",
            -6: """democratic/NN republican/NN times/, tweet/NNP""",
            -5: """christian/NN cuban/NNP czech/NNP dab/PRP|POS|VBZ islamic/NN north/JJ|NNP turkish/NNPS""",
            -4: """
african/JJ|NNP american/JJ|NN american/NN american/NNS c/. dutch/NN first/, french/NNP islamic/NNP
islamic/NNS president/$END republican/NNS state/IN|RP state/NN syrian/NNP united/NNP""",
            -3: """
afghan/NNS albanian/NNP american/NN|JJ amp/NNP arab/NNS center/IN child/VBD|VBN|NNP company/VBZ|NNP
correct/. current/CC democratic/JJ face/DT first/IN girls/, hannity/VBD|VBN huh/. israeli/NNP
judge/IN|RP listen/TO look/, net/IN people/IN philippine/NN political/NN|NNP politics/VBZ
presidential/NN|NNP republican/CC republican/VBP|VB|NN rules/IN series/IN services/NNP state/IN
state/NNP subject/TO today/, win/,""",
            -2: """
affairs/NNP american/NNS|NNP australian/NNP chinese/NN chinese/NNS christian/NNS control/IN cruz/VBZ|NNS
day/, democratic/VBZ|NNS department/. do/RB et/NN|FW exit/NNS fast/CC first/VBZ|NNS front-runner/NNP
future/VBZ general/NN|NNP general/PRP|POS|VBZ home/NN|NNP iodine/NN let/PRP|POS|VBZ map/IN members/IN
mexican/NNP national/NN party/PRP|POS|VBZ prime/NN rebel/NNS republican/NNS|NNP republican/NN|NNP
retired/NN rise/, run/, secretary/, show/$END state/NNS subject/IN support/NNP tweet/IN|NNP v/. vote/IN
web/NN""",
            -1: """
accused/IN american/CC american/JJ american/NN|NNS american/VBP|VB|NN|JJ arab/NN asian/NNS average/IN
best/IN black/NN british/NN broadcast/NN call/PRP calls/IN campaign/NN|NNP cast/PRP center/, change/VBZ
claims/IN|DT|WDT clear/IN close/CC conservative/NN conservative/NNS contrary/TO counter/TO demand/IN
determined/TO drop/IN|RP early/NN early/NNP east/. east/IN economic/NN|NNP end/, european/NN fact/,
feel/DT first/NN follow/NNP front/IN fund/NNS further/, gay/NNS good/NN great/NN hand/, hands/, hard/TO
here/PRP|POS|VBZ hope/TO human/NNS image/: key/TO kind/IN last/NN late/NNP latin/JJ|NNP leave/IN
left/IN|RP|RB likely/TO lobbyist/CC long-term/NNS long/NNS longer/DT lost/NN make/NNP many/IN
march/IN|RP match/IN means/, mention/NNP mexican/NN military/NN minors/NN more/IN move/RP|RB much/IN
new/JJ|NNP north/IN only/DT operating/VBP|VB|NN other/NNPS party/NNS plan/TO pledge/TO point/$END
police/VBD|VBN potential/NNP presidential/NN|JJ|NNP primary/$END primary/NNP primary/NN|NNP
public/PRP|POS|VBZ put/RP|RB remains/IN|RP remarks/IN|RP republican/JJ republican/VBZ|NNS right/RB
roll/VBP|VB|NN said/NNP said/PRP say/IN say/PRP secret/" secretary/NNP set/IN|RP short/IN
shot/RP|VB|NN|JJ|RB shows/PRP sign/IN|RP|RB sort/IN south/CC speaking/IN square/NNS standing/IN state/:
state/NN|JJ stay/IN|RP sure/. syrian/NN take/NNP take/VBP|VB|NN talk/TO today/$END trust/IN|RP
very/NN|JJ visit/TO watch/DT west/NNP will/CC""",
            1: """
act/$END act/. african/NNP arkansas/, british/NNP change/, cruz/CC day/$END de/NNP east/NNP front/,
gay/NN general/, house/, international/NN|NNP james/NNP jones/, left/IN|RP linguistics/. mainstream/NNPS
muslim/NNPS news/IN|DT|WDT nigerian/NNP party/$END politics/. right/TO s/. s/NNP senator/NNP slepian/,
slepian/VBD south/NNP speaker/NNP state/, state/CC state/WRB ted/VBD|VBP|VB|NN|NNS|NNP williams/,""",
            2: """
american/NNP|NNPS american/NN|NNP big/NN|NNP brookings/NNP campaign/IN chief/IN cuban/VBD|VBN
democratic/JJ|NNP democratic/NNS|NNP democratic/NN|NNP east/CC eastern/NNP fight/IN first/NNP
foreign/NN|NNP jeb/NNP light/IN major/NN|JJ march/IN may/CD mexican/NNS new/VBP|VB|NN|NNP north/NNP
peter/NNP politics/CC port/IN rival/NNP s/NN south/VBP|VB|NN|NNS|RB|NNP state/. state/VBZ super/NNP""",
            3: """
campaign/, chair/, charles/NNP cuban/NNPS department/IN donald/NNP editor/PRP|POS|VBZ election/NN|NNP
european/NN|NNP good/NN|NNP kazakh/NN lady/, long-term/NN marco/NN|JJ|NNP morning/NNP
new/VBP|VB|NN|RB|NNP news/NNP office/IN police/NNP poll/IN presidential/NN republican/, savings/NNP
security/NN|NNP settle/IN south/IN ted/NNP vice/NN|NNP white/VB|NN|NNP""",
            4: """
appeals/IN|RP award/IN central/NNP full/NNP gun/NNS islamic/NN|NNP latino/NNS matthew/NNP meet/DT
muslim/, president/NNP president/VBP|VB|NN|JJ|NNP prime/NN|NNP priorities/NNP secretary/IN syrian/JJ|NNP
united/NNPS university/IN wall/NN|NNP""",
            5: """
always/VB|NNP american/NNP congressional/JJ|NNP experience/IN|RP republican/IN soviet/NNP state/NN|NNP
state/TO tweet/$END""",
            6: """african/NNPS president/VBP|VB|VBN|NN|JJ|NNP""",
            9: """state/$END""",
        },
        "NNPS": {
            -4: """appeals/IN|RP""",
            -3: """always/VB|NNP pacs/CC politics/CC priorities/NNP savings/NNP""",
            -2: """brookings/NNP""",
            -1: """arkansas/, charles/NNP economics/, girls/, james/NNP politics/.""",
            1: """minors/NN""",
            2: """affairs/NNP members/IN""",
            3: """rules/IN services/NNP""",
            5: """times/,""",
        },
        "NNS": {
            -6: """talks/IN|RB""",
            -5: """plans/TO""",
            -4: """amounts/TO lives/IN|RP notes/,""",
            -3: """
costs/IN declines/TO ends/. linguistics/. police/NNP remains/IN|RP s/NNP shows/IN|DT|WDT shows/NNP
states/, votes/IN""",
            -2: """
campaigns/CC estimates/IN|DT|WDT means/IN needs/TO points/TO politics/: remains/IN remarks/.
states/IN|DT|WDT""",
            -1: """
calls/IN charles/NNP economics/, jones/, means/, means/IN|DT|WDT notes/IN|DT|WDT remarks/IN|RP
reports/IN|DT|WDT rules/IN|DT|WDT series/IN shows/PRP votes/. williams/,""",
            1: """estimates/IN hands/, hopes/IN police/VBD|VBN s/NN shares/JJ studies/,""",
            2: """caucuses/. concerns/IN|DT|WDT documents/IN economics/IN hands/IN needs/IN plans/IN""",
            3: """lives/. offers/JJ pacs/CC people/IN politics/VBZ reports/TO rules/IN shows/. talks/IN""",
            4: """girls/, politics/. politics/CC""",
            6: """attacks/IN|RP""",
        },
        "PDT": {
            -3: """all/IN|RP all/IN|RP|RB all/NNS such/IN|RB""",
            -2: """all/, all/CD all/IN|RB half/IN half/VBD|VBN""",
            -1: """
all/$END all/JJ all/NN all/NNP all/RB all/VBD|VBN all/VBD|VBN|JJ both/VBD|VBN such/NNS such/VBZ|NNS""",
            1: """both/DT quite/DT""",
            2: """all/IN|DT|WDT""",
            3: """all/PRP|PRP$ half/DT""",
            6: """such/DT""",
            7: """all/PRP$""",
            12: """all/DT""",
        },
        "POS": {
            -4: """'s/VBN""",
            -3: """'s/DT|RB|UH""",
            -2: """'s/IN 's/IN|RP 's/VBG s/NN""",
            -1: """'s/DT 's/RB""",
            1: """'s/JJ|NN 's/JJ|NNP 's/NN 's/NNS|NNP 's/VBP|VB|NN 's/VBP|VB|NN|JJ""",
            2: """'s/NNP 's/NN|JJ""",
            4: """'s/NNS""",
        },
        "PRP": {
            -5: """her/JJ""",
            -4: """her/NN her/VBP|VB|NN|JJ her/VB|NN""",
            -3: """her/JJ|NN her/NNP her/NNS her/NN|JJ her/VBG|NN|JJ one/IN|DT|WDT""",
            -2: """her/JJ|NNP her/NNS|NNP her/NN|NNP her/NN|RB her/VBP|VB|NN her/VBZ|NNS her/VB|NN|JJ one/,""",
            -1: """
's/NNS 's/NN|JJ 's/RB her/CD|NN|JJ her/NN|JJ|RB her/VBP|VB|JJ one/$END one/DT one/IN one/IN|RP one/NN
one/PRP one/VB|NN""",
            1: """her/VBG""",
            2: """her/RB one/VBD|VBN one/VBZ|NNS""",
            3: """her/$END her/. her/IN|RB her/IN|RP|RB her/PRP her/TO her/VBD|VBN one/VBZ""",
            4: """her/, her/CC her/DT her/IN her/IN|RP one/PRP|POS|VBZ""",
            9: """one/MD""",
        },
        "PRP$": {
            -4: """her/, her/CC her/DT her/IN her/IN|RP""",
            -3: """her/$END her/. her/IN|RB her/IN|RP|RB her/PRP her/TO her/VBD|VBN""",
            -2: """her/RB""",
            -1: """her/VBG""",
            1: """her/CD|NN|JJ her/NN|JJ|RB her/VBP|VB|JJ""",
            2: """her/JJ|NNP her/NNS|NNP her/NN|NNP her/NN|RB her/VBP|VB|NN her/VBZ|NNS her/VB|NN|JJ""",
            3: """her/JJ|NN her/NNP her/NNS her/NN|JJ her/VBG|NN|JJ""",
            4: """her/NN her/VBP|VB|NN|JJ her/VB|NN""",
            5: """her/JJ""",
        },
        "RB": {
            -9: """much/IN only/JJ""",
            -8: """long/CC""",
            -7: """about/. as/IN likely/TO""",
            -6: """as/DT down/CC right/.""",
            -5: """
around/NNP as/IN|RP back/NNS further/NNS late/NNP little/JJR|RBR much/, much/NN once/PRP out/IN over/IN
so/IN|DT|WDT there/VBP""",
            -4: """
about/$END about/, back/NNP behind/PRP early/VBG|NN further/CD further/NN inevitable/. late/IN later/NNS
later/PRP next/NN out/. outside/NNP plenty/IN right/TO short/, so/IN|RB so/NN there/VBZ""",
            -3: """
all/DT all/NNP as/PRP as/PRP|CD|NN as/TO as/VBZ away/NNS behind/PRP|PRP$ best/TO clear/, close/NNS
down/, down/. down/DT down/IN|RP early/NNP early/VBZ|NNS enough/VBP|VB|NN|JJ enough/VBZ|NNS first/JJ
first/NN|NNP hard/TO low/. much/IN|RB no/NN out/DT over/$ over/NNS over/TO past/. there/PRP|POS|VBZ
there/VBD up/, up/CC up/IN up/TO up/VBG very/VBP|VB|JJ well/, well/PRP""",
            -2: """
about/DT|PDT|RB about/NNS|JJ about/VBG about/WRB after/JJ|RB all/PRP|PRP$ alone/IN always/VB|NNP as/"
as/CD as/NN as/VBD|VBN behind/DT both/IN both/NNP contrary/TO course/. dead/. down/IN early/CD easy/TO
first/CD first/NN first/NNP first/NN|JJ first/VBZ|NNS hand/, hard/VBP|VB|NN high/IN home/NN|NNP last/.
last/NN late/CD late/NN little/TO long/NNS much/. no/NNS off/IN|RB off/TO only/PRP|CD|NN out/IN|DT|WDT
out/TO outside/NNS over/. since/CD since/VB|JJ|RB sure/. sure/TO there/MD very/NN way/,""",
            -1: """
a.m./$END about/JJ about/PRP$ above/DT after/CD all/$END all/CD all/NN all/NNS all/PRP all/VBZ|NNS
along/DT along/IN around/DT around/PRP$ as/NNP as/NNP|NNPS back/, back/. back/DT back/NN before/DT
before/NNP before/PRP before/VBG behind/. best/IN|RP best/NN best/NNS best/VBN|JJ best/VBP|VB|NN
better/IN dead/CC doubt/IN|DT|WDT down/NNP early/NN east/NNP easy/IN either/NN either/NNP first/.
first/NNS first/VB|NN further/VBP|VB|NN half/DT hand/TO home/TO last/NNP last/VBP|VB|NN later/NN left/,
left/DT left/IN|RP left/IN|RP|RB longer/DT longer/IN matter/. matthew/NNP much/JJ near/NNP next/NN|NNP
no/, no/. no/NN|NNP no/PDT|JJ no/PRP|CD|NN no/TO no/VBP|VB|NN north/NNP only/NN|RB out/$END outside/DT
over/CD over/NNP over/NN|JJ past/, past/CC past/CD quite/DT relative/TO right/$END right/, right/CC
right/NN so/IN|RP so/NNP so/PRP there/DT there/MD|NN third/IN third/NN third/VB|NN through/DT through/IN
through/NN|JJ together/$END under/JJ up/IN|RB up/NNP up/PRP$ up/VBG|NN yeah/, yet/JJ yet/NNP""",
            1: """
all/IN|DT|WDT all/JJ all/RB all/VBD|VBN as/JJ|NNP as/JJ|RB|NNP best/VBD|VBN|JJ down/TO enough/,
here/PRP|POS|VBZ little/JJ much/PRP off/IN|RP once/NNP out/CC overseas/. so/DT so/WRB there/IN|RB
through/, yet/RB""",
            2: """
about/PDT|NN|JJ|RB about/RB all/, all/IN as/NN|JJ as/NN|JJ|RB as/PDT|JJ as/VBD|VBN|JJ as/VBP|VB|NN|JJ
back/IN back/IN|RB back/NN|RB before/$END better/VBP|VB both/JJ east/IN far/DT fast/CC first/VBD|VBN
further/$END further/. half/VBD|VBN late/. late/VB|JJ|RB later/VBD|VBN|JJ left/CC likely/VB long/RB
longer/VBP|VB|NN minus/CD much/VB|JJR|RB|RBR off/IN once/JJ once/VBD|VBN only/IN only/IN|RB only/NNP
only/VBP|VB|NN out/RB over/DT|PDT|RB past/VBZ|NNS right/VBZ roughly/CD second/JJS so/NN|JJ so/VBD|VBN|JJ
there/$END there/. there/IN|RP""",
            3: """
about/PRP|CD|NN all/IN|RP all/VBD|VBN|JJ alone/, around/VBG as/VBP|VB|NN|JJ|RB back/$END back/CC
back/IN|RP back/RB before/IN clear/IN counter/TO down/: down/RB enough/. enough/CC fast/. first/TO
hard/, hard/NN home/. late/IN|RP later/IN|DT|WDT likely/VBP|VB|NN longer/VBP|VB matter/WDT|WP no/JJR|RBR
north/IN off/NNP only/DT over/DT pretty/JJ|RB prior/TO real/NN|JJ right/IN|RB so/RB sure/DT there/,
there/CC there/IN through/JJ up/IN|RP well/IN well/IN|RB west/IN yet/.""",
            4: """
about/PRP before/. close/TO early/IN|RP first/, first/IN further/, home/IN later/VBD|VBN likely/VBP|VB
long/IN|RB long/VBD|VBN matter/WRB next/TO out/NNP over/, over/EX|RB over/RB pretty/NN|JJ so/JJ so/JJ|RB
sort/IN south/IN up/DT yet/DT""",
            5: """
about/$ as/JJ as/NN|RB|UH as/NN|RB|UH|NNP as/RB before/, behind/, below/: down/IN|RB inside/IN
much/JJR|RBR outside/IN short/IN there/PRP very/JJ|RB very/NN|JJ yet/,""",
            6: """
all/IN|RB around/IN down/CD either/. kind/IN much/JJR no/JJR|RB|RBR no/VBP|VB|NN|RB only/CD up/CD
very/JJ""",
            7: """about/DT back/TO out/EX|RB""",
            8: """all/IN|RP|RB behind/IN right/RB though/,""",
            9: """as/JJ|RB""",
            10: """over/CC""",
            11: """after/DT|PDT|RB""",
            12: """about/CD""",
        },
        "RBR": {
            -5: """more/, more/NNS""",
            -4: """better/NNS further/NN""",
            -3: """later/IN|DT|WDT more/NN more/TO more/VBZ|NNS""",
            -2: """
better/NN later/NN later/NNS later/VBD|VBN less/IN more/$END more/IN more/NNPS more/VBG|NN
more/VBP|VB|NN more/VB|NN""",
            -1: """
further/NNS further/VBZ|NNS harder/TO later/VBD|VBN|JJ less/NN longer/VBP|VB longer/VBP|VB|NN lower/NNS
more/NNP more/PRP worse/,""",
            1: """earlier/, earlier/. further/. harder/IN later/IN|RP less/JJ|RB""",
            2: """
earlier/IN|RP further/, further/VBD|VBN less/RB less/VBD|VBN|JJ longer/DT more/IN|VBP|VB|JJ more/JJ|NNP
more/NN|JJ more/RB|NNP more/VBD|VBN""",
            3: """better/IN|RP more/VBG|JJ more/VBG|NN|JJ""",
            4: """closer/TO further/IN more/VBD|VBN|JJ""",
            5: """better/VBP|VB later/PRP less/JJ more/JJ""",
            6: """longer/IN more/RB more/VBP|VB|JJ""",
        },
        "RBS": {
            -3: """least/IN|RB most/NNS""",
            -1: """
best/NN best/NNS best/TO best/VBP|VB|NN least/IN least/VBP|VB most/JJ|NNP most/NN most/NNP most/NNPS
most/VBZ|NNS""",
            1: """best/IN|RP most/VBD|VBN|JJ""",
            2: """best/VBD|VBN|JJ most/VBG|NN|JJ""",
            3: """best/VBN|JJ least/CD most/VBG|JJ most/VBP|VB|JJ""",
            4: """least/PRP|CD|NN most/JJ most/JJ|RB most/RB""",
            5: """most/VBD|VBN""",
            6: """least/$""",
        },
        "RP": {
            -11: """up/TO""",
            -7: """out/$END""",
            -6: """out/IN""",
            -5: """over/CC""",
            -4: """back/TO down/IN|RB down/TO on/PRP out/EX|RB""",
            -3: """
along/IN back/$END behind/, behind/NNP in/CD in/VBP|VB|NN on/NNP on/NNS over/VBG|NN through/DT up/CD""",
            -2: """
along/DT around/VBG back/IN back/IN|RB back/IN|RP back/IN|RP|RB back/RB behind/IN down/CD down/RB
in/JJ|RB in/NN out/RB over/CD over/DT over/NN over/NNS over/PRP$ over/VBZ|NNS over/WDT|WP through/JJ
up/IN up/IN|RP""",
            -1: """
around/DT around/IN back/NN|RB behind/DT down/: in/NN|JJ off/DT off/NNP on/VB|NN|NNP out/CC over/$
over/, over/JJ over/PRP through/NN|JJ""",
            1: """
around/NNP back/, back/NNP off/IN on/CD on/IN|RP out/TO over/DT|PDT|RB over/NNP over/NN|JJ over/RB
together/$END up/IN|RB""",
            2: """back/NNS in/. in/IN in/VBD|VBN off/IN|RB off/JJ off/NNS on/CC on/IN up/DT up/NNP""",
            3: """
away/NNS back/. back/DT behind/. down/, down/IN in/IN|RB in/TO through/IN up/, up/VBG up/VBG|NN""",
            4: """down/. down/IN|RP out/IN|DT|WDT""",
            5: """in/IN|RP on/TO out/. up/PRP$""",
            6: """down/CC out/DT over/.""",
            8: """over/IN""",
            9: """over/TO""",
        },
        "UH": {
            -3: """no/PRP|CD|NN no/VBP|VB|NN|RB well/IN""",
            -2: """no/JJ well/IN|RB""",
            -1: """no/JJR|RBR no/NN no/NN|NNP no/PDT|JJ no/VBP|VB|NN no/VBZ|NNS no/VB|NN sure/, sure/DT""",
            1: """no/NNS please/VBP|VB|NN sure/. yeah/,""",
            3: """huh/. well/PRP""",
            4: """well/,""",
            5: """no/, no/TO""",
            7: """no/.""",
        },
        "VB": {
            -6: """face/, promote/DT""",
            -5: """do/PRP$ help/IN release/. start/VBG|NN|JJ trade/VBZ|NNS""",
            -4: """
argue/IN|DT|WDT call/IN campaign/NN do/PRP experience/IN|RP have/VBD|VBN remember/, thank/PRP""",
            -3: """
account/IN address/TO beat/IN|RP|RB better/VBP|VB campaign/NNS change/. conservatism/. defend/PRP$
find/DT find/NNS get/DT gun/NNS hate/NN have/RB hope/DT lead/IN|RP|RB make/PRP mean/IN|DT|WDT pay/CC
pick/DT praise/IN press/VBZ|NNS proceed/IN request/IN seem/TO settle/IN show/DT sort/IN tweet/NN
win/IN|RP""",
            -2: """
air/VBZ|NNS appear/IN|RP award/NNS believe/NNP call/PRP change/IN|RP complete/NN debate/IN|DT|WDT
demand/IN demonstrate/IN|DT|WDT exit/NNS fight/IN follow/DT get/. happen/TO have/VBN hope/PRP last/NNP
lead/IN|RP leave/IN look/IN love/PRP mind/. pressure/IN|RP put/RP|RB read/. roll/VBP|VB|NN run/IN|RP
say/. say/DT say/PRP tell/NNP trust/IN|RP use/DT use/IN wish/PRP""",
            -1: """
agree/TO associate/NN back/, back/DT back/TO campaign/, cause/PRP clash/IN clear/IN close/IN close/NNS
close/TO control/IN correct/. do/NN do/RB doubt/IN|DT|WDT enter/DT expect/IN|DT|WDT feel/DT feel/JJ
file/NN flow/IN further/NN further/VBP|VB|NN further/VBZ|NNS have/DT|PDT|CC|RB help/VBP|VB|NN hold/NNS
influence/IN|RP iodine/NN iodine/NN|JJ jeb/NNP know/WRB last/. last/NN lead/VBZ lose/NN matter/WDT|WP
name/IN open/TO ozone/NN plan/. please/VBP|VB|NN point/IN|RP prove/TO push/TO put/IN|RP put/PRP$
question/NNP rely/IN|RP remain/JJ report/DT result/IN right/IN right/TO rival/NNP say/NN|NNP set/TO
share/DT share/NN square/NNS stand/IN|RP suggest/DT support/DT take/IN|RP|RB take/PRP$ tend/TO think/NNP
top/NNS top/NN|JJ total/NNS treat/PRP tweet/$END tweet/IN|NNP use/NN|JJ view/DT vote/DT want/PRP$
worry/IN|DT|WDT""",
            1: """
account/, back/. back/NNP beat/NNP better/NN call/TO campaign/IN|RB campaign/TO cause/IN change/VBZ
come/IN|RP consider/DT cost/IN end/IN|RP|RB fast/CC fill/IN|RP|RB get/PRP have/DT|RB|UH have/JJ|RB
hit/NNP last/CD lead/, let/DT like/VBP|VB|NN lower/NNS make/JJ need/JJ need/TO pledge/TO point/IN|RP|RB
present/NN put/NNS realize/PRP return/TO say/, see/WRB share/IN|RP show/IN|DT|WDT stand/IN|RP|RB
stay/IN|RP take/NNP talk/IN|RB use/NNS watch/DT win/CD work/. worry/IN|RB""",
            2: """
advocate/IN attempt/TO back/IN|RP|RB break/IN|RP|RB call/CC care/IN change/DT defeat/NNP explain/WRB
face/NN fight/, get/IN|RP|RB get/TO give/PRP|PRP$ have/IN|DT|WDT have/NNS hope/TO influence/DT
invest/IN|RP lead/IN let/JJ|RB look/IN|RP|RB look/IN|VBP|VB|JJ matter/. pay/NN protect/PRP$ put/DT
put/PRP read/IN|RP reduce/NN release/NNS resign/IN rise/, rise/. run/, run/. say/" say/IN say/IN|DT|WDT
say/NN seem/RB set/DT shift/IN|RP show/$END show/PRP start/IN start/TO stay/IN stop/VBG|NN support/NN
take/NNS turn/IN|RP|RB vote/IN win/, win/DT""",
            3: """
believe/IN|RP believe/PRP campaign/IN combat/DT contact/IN divide/. do/JJR|RBR do/WDT|WP drop/IN|RP
express/PRP$ face/DT feel/NN|JJ follow/NNP help/PRP hold/DT look/, make/NNP move/RP|RB perform/IN|RP
rebel/NNS require/DT return/DT say/IN|RP server/IN sign/IN|RP|RB stay/CC step/IN|RP|RB talk/TO
welcome/NN work/IN""",
            4: """address/DT become/JJR|RBR lead/TO stop/IN support/NNP take/PRP think/IN try/TO""",
            5: """let/PRP|POS|VBZ mention/DT""",
            6: """listen/TO pay/IN""",
            7: """take/VBP|VB|NN""",
            8: """tweet/NNP""",
        },
        "VBD": {
            -7: """filed/IN|RP got/DT""",
            -6: """released/NNP""",
            -5: """ended/NNP involved/IN|RP named/NNP said/EX|RB won/PRP$""",
            -4: """
added/TO assigned/TO called/NNP changed/PRP$ concerned/IN|RB connected/TO coupled/IN designed/TO
ended/NN found/IN|RP founded/IN|RP held/IN|RP left/IN|RP|RB made/IN made/IN|RP planned/IN related/TO
retired/NNP said/TO scheduled/TO spent/IN|RP used/IN""",
            -3: """
'd/VBP|VB|NN affiliated/IN aged/CD aimed/IN asked/TO associated/IN blasted/NNP brought/TO charged/IN
compared/TO dedicated/TO estimated/CD filled/IN got/TO included/IN|RP interested/IN|RP killed/IN|RP
led/IN left/IN|RP let/DT limited/NN lost/. made/IN|DT|WDT made/IN|RP|RB meant/TO opposed/TO poised/TO
published/NNP regarded/IN|RB registered/NNS sent/TO sentenced/TO set/IN set/TO spent/CD
thought/IN|DT|WDT""",
            -2: """
accused/IN aligned/IN bid/, called/" called/DT caught/IN|RP continued/NN declared/DT elected/NNS had/DT
headed/IN helped/IN injured/IN|RP linked/TO made/RB obtained/IN pleased/TO proposed/JJ proved/JJ
published/IN|RP released/IN reported/NNS required/. required/TO said/IN|DT|WDT thought/TO valued/IN
worried/IN|RB""",
            -1: """
'd/IN|VBP|VB|JJ allied/NNS announced/NNP applied/TO beat/IN|RP|RB bid/IN bound/IN bound/TO closed/NNS
compared/IN completed/IN|RP conducted/IN considered/DT devoted/TO discovered/IN|RP donated/TO
followed/IN joined/IN laid/IN|RP|RB left/TO let/JJ|RB let/PRP|POS|VBZ limited/TO made/IN|RB map/IN
marked/VBN|JJ mired/IN|RP named/IN offered/IN paid/VBP|VB|NN portrayed/IN|RB proposed/TO put/IN|RP
put/PRP$ put/RP|RB read/IN read/IN|RP received/IN removed/IN required/IN retired/NN scared/. sent/IN
sustained/NN ted/VBD|VBP|VB|NN|NNS|NNP tied/TO titled/" used/IN|RP""",
            1: """
announced/NN backed/NNP brought/IN claimed/NN decided/TO died/IN engaged/IN|RP got/IN|RP hit/NNP
increased/IN joined/IN|RP left/DT left/JJ locked/IN|RP|RB lost/IN made/JJ married/IN|RP meant/IN|DT|WDT
met/IN|RP opposed/DT posted/DT preferred/NN put/DT reported/. said/, stood/IN succeeded/IN|RP tweeted/,
used/NN used/TO wanted/TO""",
            2: """
amounted/TO appeared/IN|RP asked/NNP attacked/NNP campaigned/IN|RP cast/PRP clashed/IN closed/.
conducted/DT counted/IN|RP emerged/IN|RB ended/IN expected/, focused/IN|RP got/IN|RP|RB had/DT|RB|UH
had/RB had/TO happened/IN|RP issued/DT lived/IN|RP noted/DT occurred/IN|RP participated/IN|RP pointed/TO
praised/NNP prepared/TO put/NNP read/. referred/TO registered/IN|RB remained/IN|RP responded/.
responded/IN said/$END said/IN|RP seized/IN|RP tried/TO turned/IN turned/IN|RP|RB used/JJ vowed/TO
won/NNP""",
            3: """
added/. appeared/IN arrived/IN|RP bid/TO committed/TO continued/, continued/. contributed/TO died/IN|RP
ended/IN|RP exposed/DT fired/IN fought/IN hoped/TO included/NNP killed/CD led/TO left/$END looked/IN
lost/NN managed/TO promised/TO relied/IN|RP resulted/IN|RP said/IN|RB sent/CC set/DT started/IN
thought/PRP threatened/TO told/NNP told/PRP used/. used/DT won/IN""",
            4: """
agreed/IN|RP closed/IN favored/NNP found/. got/IN met/IN needed/TO offered/TO refused/TO served/IN|RB
shared/IN shot/RP|VB|NN|JJ|RB sought/TO stuck/IN voted/IN""",
            5: """called/IN|RP failed/TO paid/NN said/NNP said/RB seemed/TO voted/IN|RP""",
            6: """asked/WDT|WP continued/TO declined/TO planned/TO""",
            8: """called/IN""",
        },
        "VBG": {
            -6: """funding/IN""",
            -5: """running/NN""",
            -4: """backing/IN learning/NNS showing/IN|RP|RB speaking/NN voting/, voting/NNS""",
            -3: """
beginning/IN financing/NNS funding/TO handling/IN nominating/VB|NN opening/IN polling/NNS spending/NNS
training/CC""",
            -2: """closing/NN fighting/IN|RP fundraising/NN showing/IN walking/IN""",
            -1: """
consulting/NN|JJ manufacturing/NNS meeting/DT opening/NN operating/VBP|VB|NN standing/IN|RP
trading/IN|RP training/,""",
            1: """calling/IN|RP listening/TO making/NNS shooting/NNS""",
            2: """
appealing/TO campaigning/IN|RP coming/NNS giving/NN planning/TO running/DT running/IN saying/PRP
showing/IN|DT|WDT spending/$ staying/IN|RP taking/VBZ|NNS winning/. working/IN|RP""",
            3: """
beginning/IN|RP coming/IN nominating/NN opening/IN|RP|RB promising/TO running/. standing/IN voting/IN
voting/IN|RP working/IN""",
            4: """being/VBD|VBN hearing/IN|RB operating/IN|RP saying/, telling/NNS""",
            5: """speaking/IN surviving/NN""",
            6: """living/IN|RP""",
        },
        "VBN": {
            -8: """called/IN prepared/TO""",
            -6: """asked/WDT|WP continued/TO declined/TO interested/IN|RP planned/TO""",
            -5: """armed/NNS called/IN|RP paid/NN preferred/NN said/RB seemed/TO voted/IN|RP""",
            -4: """
agreed/IN|RP armed/NN come/IN|RP failed/TO favored/NNP found/. got/IN met/IN needed/TO offered/TO put/DT
refused/TO said/NNP satisfied/IN served/IN|RB set/DT shared/IN sought/TO stuck/IN undocumented/NNS
voted/IN""",
            -3: """
added/. appeared/IN arrived/IN|RP come/IN contributed/TO cost/IN determined/TO died/IN|RP ended/IN|RP
exposed/DT fired/IN fought/IN hoped/TO included/NNP killed/CD led/TO left/$END limited/NN looked/IN
managed/TO pleased/TO promised/TO relied/IN|RP resulted/IN|RP said/IN|RB scared/. sent/CC started/IN
threatened/TO told/NNP told/PRP united/NNPS used/. used/DT won/IN""",
            -2: """
amounted/TO appeared/IN|RP asked/NNP attacked/NNP biased/IN broadcast/NN campaigned/IN|RP clashed/IN
classified/NN closed/IN committed/TO conducted/DT counted/IN|RP devoted/TO emerged/IN|RB ended/IN
expected/, got/IN|RP|RB had/DT|RB|UH had/RB had/TO happened/IN|RP inclined/TO issued/DT known/TO
let/PRP|POS|VBZ lived/IN|RP noted/DT occurred/IN|RP participated/IN|RP praised/NNP put/NNP referred/TO
registered/IN|RB remained/IN|RP responded/. responded/IN run/IN|RP said/$END said/IN|RP seized/IN|RP
tried/TO turned/IN turned/IN|RP|RB vowed/TO won/NNP""",
            -1: """
announced/NN backed/NNP bid/IN bid/TO brought/IN claimed/NN closed/NNS concerned/IN|RB continued/,
continued/. continued/NN decided/TO died/IN donald/NNP focused/IN|RP frustrated/IN got/IN|RP
increased/IN joined/IN|RP left/, let/JJ|RB locked/IN|RP|RB made/JJ married/IN|RP meant/IN|DT|WDT
met/IN|RP mired/IN|RP pointed/TO posted/DT put/NNS put/PRP read/. reported/. run/. said/,
shot/RP|VB|NN|JJ|RB shot/TO stood/IN succeeded/IN|RP sustained/NN ted/NNP thought/PRP tweeted/, used/JJ
wanted/TO""",
            1: """
affected/IN announced/NNP applied/TO bid/, cast/NNS come/TO compared/IN completed/IN|RP conducted/IN
considered/DT convinced/IN|DT|WDT discovered/IN|RP donated/TO followed/IN hit/NNP involved/. joined/IN
laid/IN|RP|RB left/IN let/DT made/IN|RB named/IN offered/IN paid/VBP|VB|NN portrayed/IN|RB proposed/TO
put/IN|RP put/PRP$ received/IN removed/IN required/IN run/, sent/IN tied/TO united/NNP""",
            2: """
aligned/IN bound/IN bound/TO called/" called/DT caught/IN|RP classified/, declared/DT elected/NNS
forced/TO had/DT headed/IN helped/IN injured/IN|RP left/CC left/DT left/IN|RP left/TO linked/TO made/RB
obtained/IN proposed/JJ proved/JJ published/IN|RP read/IN read/IN|RP released/IN reported/NNS required/.
required/TO said/IN|DT|WDT said/PRP set/IN so-called/NNP thought/TO titled/" valued/IN worried/IN|RB""",
            3: """
accused/IN affiliated/IN aimed/IN alleged/NN asked/TO associated/IN beat/IN|RP|RB blasted/NNP brought/TO
charged/IN compared/TO estimated/CD filled/IN got/TO included/IN|RP killed/IN|RP led/IN made/IN|DT|WDT
made/IN|RP|RB marked/VBN|JJ meant/TO opposed/TO poised/TO published/NNP regarded/IN|RB registered/NNS
related/TO retired/NN retired/NNP run/IN sent/TO sentenced/TO spent/CD used/IN|RP work-related/NNS""",
            4: """
added/TO allied/NNS assigned/TO called/NNP changed/PRP$ coupled/IN dedicated/TO designed/TO ended/NN
found/IN|RP founded/IN|RP held/IN|RP limited/TO lost/. made/IN made/IN|RP planned/IN said/TO
scheduled/TO set/IN|RP spent/IN|RP used/IN""",
            5: """
connected/TO ended/NNP failed/NN left/IN|RP|RB named/NNP put/RP|RB said/EX|RB set/TO won/PRP$""",
            6: """released/NNP""",
            7: """filed/IN|RP got/DT""",
        },
        "VBP": {
            -6: """say/IN|RP""",
            -5: """mention/DT support/IN""",
            -4: """become/JJR|RBR meet/DT say/IN say/IN|DT|WDT show/. start/TO take/PRP take/VBP|VB|NN""",
            -3: """
believe/IN|RP believe/PRP close/TO do/JJR|RBR do/WDT|WP feel/NN|JJ open/TO perform/IN|RP require/DT
return/DT show/,""",
            -2: """
call/CC estimate/IN explain/WRB face/DT follow/NNP get/IN|RP|RB get/TO give/PRP|PRP$ have/IN|DT|WDT
have/NNS invest/IN|RP like/VBP|VB|NN look/IN|RP|RB matter/WRB plan/IN protect/PRP$ reduce/NN run/, run/.
run/IN say/" say/NN seem/RB share/NNS stay/IN stop/VBG|NN win/DT work/IN""",
            -1: """
address/DT associate/NN award/IN call/TO change/DT change/IN|RP close/, combat/DT consider/DT control/CC
crowd/IN donald/NNP end/, express/PRP$ fill/IN|RP|RB fund/NNS get/PRP have/DT|RB|UH have/JJ|RB help/IN
help/PRP hold/DT lead/, lead/IN|RP lead/IN|RP|RB like/IN like/NNP make/JJ make/NNP match/IN need/.
pay/CC pay/IN pay/NN put/PRP read/IN|RP realize/PRP release/NNS resign/IN return/TO see/WRB set/DT
show/$END sign/IN|RP|RB stand/IN|RP|RB stop/IN support/. take/NNS think/IN turn/IN|RP|RB use/IN|RP
vote/DT walk/IN|RP|RB win/IN work/PRP""",
            1: """
agree/TO beat/IN|RP|RB call/IN|RP debate/IN|RP|RB defeat/DT do/NN end/IN|RP|RB enter/DT expect/IN|DT|WDT
fight/IN have/DT|PDT|CC|RB know/WRB lose/NN love/PRP march/IN|RP open/PRP$ point/IN|RP|RB prove/TO
put/DT put/IN|RP put/PRP$ rely/IN|RP remain/JJ rise/. say/NN|NNP show/DT show/IN|DT|WDT step/IN|RP|RB
suggest/DT support/DT support/NN take/PRP$ tend/TO think/NNP treat/PRP use/NN|JJ want/PRP$ work/.
worry/IN|RB""",
            2: """
account/IN appear/IN|RP believe/NNP call/IN clash/IN come/IN control/. doubt/IN|DT|WDT feel/DT feel/JJ
flow/IN follow/DT free/NN get/. happen/TO have/VBN hope/PRP lead/IN like/TO look/IN map/IN need/TO
range/IN say/. share/DT share/NN show/NN stand/IN|RP talk/IN talk/IN|RB tell/NNP turn/IN|RP view/DT
worry/IN|DT|WDT""",
            3: """
change/. claim/IN|DT|WDT come/IN|RP crowd/IN|RP defend/PRP$ do/RB find/DT find/NNS get/DT have/RB
help/VBP|VB|NN hope/TO leave/IN make/PRP mean/IN|DT|WDT mention/NNP note/IN|DT|WDT pick/DT plan/TO
proceed/IN report/DT result/IN say/DT seem/TO take/IN|RP|RB take/NNP talk/TO think/, use/NNS vote/IN
wish/PRP work/IN|RP""",
            4: """
aim/TO argue/IN|DT|WDT call/PRP demonstrate/IN|DT|WDT do/PRP hate/NN have/VBD|VBN hold/NNS question/NNP
remember/, run/IN|RP say/, say/PRP show/PRP stay/IN|RP support/NNP thank/PRP work/CC""",
            5: """do/PRP$ start/VBG|NN|JJ""",
            6: """promote/DT""",
        },
        "VBZ": {
            -6: """attacks/IN|RP""",
            -3: """'s/NNS lives/. offers/JJ reports/TO rules/IN shows/. talks/IN""",
            -2: """'s/NNP caucuses/. concerns/IN|DT|WDT documents/IN hands/IN means/IN needs/IN plans/IN""",
            -1: """
's/JJ|NN 's/JJ|NNP 's/NN 's/NNS|NNP 's/VBP|VB|NN 's/VBP|VB|NN|JJ estimates/IN hopes/IN s/NN shares/JJ
studies/,""",
            1: """
's/DT claims/IN|DT|WDT means/IN|DT|WDT notes/IN|DT|WDT reports/IN|DT|WDT rules/IN|DT|WDT votes/.""",
            2: """
's/IN 's/IN|RP 's/RB 's/VBG calls/IN campaigns/CC estimates/IN|DT|WDT means/, needs/TO points/TO
remains/IN remarks/. shows/PRP states/IN|DT|WDT""",
            3: """
's/DT|RB|UH costs/IN declines/TO ends/. remains/IN|RP remarks/IN|RP shows/IN|DT|WDT shows/NNP states/,
votes/IN""",
            4: """'s/VBN amounts/TO lives/IN|RP notes/,""",
            5: """plans/TO""",
            6: """talks/IN|RB""",
        },
        "WDT": {
            -7: """that/IN""",
            -6: """that/NN that/NN|NNP""",
            -5: """that/" that/CD that/EX|RB that/JJ""",
            -4: """that/IN|RB that/IN|RP|RB that/NN|JJ what/PRP""",
            -3: """
that/. that/DT that/IN|NN that/IN|RP that/JJ|NNP that/NN|JJ|NNP that/WDT|WP what/PRP|POS|VBZ what/VBP""",
            -2: """
that/, that/JJS|RBS that/TO that/VBG that/VBG|NN that/VBG|NNP that/VBG|NN|JJ that/VBP|VB|NN|NNP what/VBZ""",
            -1: """
that/: that/DT|PDT|CC|RB that/JJR|RBR that/JJ|RB|NNP that/NNPS that/NNP|NNPS that/NNS|NNP that/NN|JJ|RB
that/NN|RB that/PRP$ that/PRP|CD|NN that/PRP|PRP$ that/VBP|VB|NN|JJ|NNP that/VB|NN what/DT what/VBD|VBN""",
            1: """that/NNS that/PDT|JJ that/VBP|VB|JJ that/VBP|VB|NNP that/VB|JJ|RB""",
            2: """that/VBD|VBN|NN|JJ|RB that/VB|NN|JJ what/NNS what/NN|JJ|RB""",
            3: """that/PRP that/VBZ|NNP that/VBZ|NNS|NNP what/NN""",
            4: """that/PRP|POS|VBZ that/RB that/VBD|VBP|VB|VBN|NN that/VBP|VB|NN that/VBZ|NN|NNS""",
            5: """that/VBZ|NNS""",
            6: """that/MD|NN that/VBD|VBN|JJ""",
            7: """that/VBP|VB""",
            8: """that/VBD""",
            9: """that/MD that/VBD|VBN that/VBP that/VBZ""",
        },
        "WP": {
            -3: """what/NN""",
            -2: """what/NNS what/NN|JJ|RB""",
            1: """what/DT what/VBD|VBN""",
            2: """what/VBZ""",
            3: """what/PRP|POS|VBZ what/VBP""",
            4: """what/PRP""",
        },
    },
    "pair": {
        "CC": {
            -6: """anything/but""",
            -5: """all/but""",
            -4: """in/either""",
            -3: """are/both choice/but from/either""",
            -1: """^/so by/both do/so doing/so that/both""",
            1: """from/both have/both""",
            2: """,/yet by/either in/both""",
            3: """,/but with/both""",
            4: """^/yet for/both of/both on/both""",
        },
        "CD": {
            -5: """no/one""",
            -4: """any/one than/one""",
            -2: """-/one the/one which/one""",
            1: """is/one""",
            2: """,/one and/one as/one""",
            5: """only/one""",
        },
        "DT": {
            -8: """after/all""",
            -7: """at/all except/that""",
            -6: """argue/that""",
            -5: """now/that remember/that""",
            -4: """assume/that insisted/that not/all on/both one/that""",
            -3: """
-/that added/that agree/that complained/that confirmed/that emails/that for/both found/that noted/that
show/that showed/that states/that suggest/that suggested/that them/that those/that with/both""",
            -2: """
's/no )/that --/that acknowledge/that argued/that asserted/that consider/that demanded/that
ensuring/that find/that from/all have/both hope/that idea/that in/both insist/that me/that night/that
note/that noting/that out/that people/that prove/that saying/that sense/that showing/that so/that
thinks/that tuesday/that understand/that us/all where/all worry/that —/all —/that""",
            -1: """
about/that agreed/that agreement/that and/that are/all by/either change/that claiming/that claims/that
cnn/that conclude/that country/that debate/that demonstrate/that everything/that evidence/that fact/that
from/both hopes/that indicated/that job/that know/that law/that mean/that move/that news/that notes/that
notion/that of/both point/that problems/that question/that reminder/that reported/that something/that
suggesting/that suggests/that supporters/that they/all thing/that thinking/that thought/that way/that
wednesday/that week/that were/all you/that""",
            1: """
-/all ;/that and/all are/both be/no believes/that has/no interview/that is/all say/that speech/that
that/both things/that""",
            2: """
as/that by/both campaign/that doubt/that for/all in/either into/that is/that it/that meant/that n't/that
says/that shown/that than/that that/that times/that trump/that what/that""",
            3: """
"/all 's/all 's/that :/that above/all all/that before/that but/that for/that from/either him/that in/all
it/all made/that not/that of/all of/that over/all see/that then/that""",
            4: """^/that at/that have/that make/that on/that them/all was/that""",
            5: """do/that""",
            6: """to/that""",
            7: """done/that""",
        },
        "EX": {
            -3: """out/there""",
            -1: """over/there""",
            1: """then/there""",
            2: """and/there said/there while/there""",
            4: """is/there""",
        },
        "IN": {
            -9: """all/that""",
            -8: """something/that""",
            -7: """done/that going/on""",
            -6: """election/that made/that took/on trump/that turned/over""",
            -5: """
all/along attack/that bring/in do/that for/about goes/on i/like left/behind made/up not/as one/that
things/that turn/over way/that""",
            -4: """
's/that ,/up ^/about also/like america/that and/so at/that coming/in debate/that everything/that
get/along group/that hand/over have/that her/as issues/that live/on make/that nearly/as role/that
speech/that state/that system/that take/on taken/on taking/over time/around to/about took/over work/that""",
            -3: """
,/about ,/but --/that a/while before/that better/off bill/that break/down came/in came/up campaign/that
come/in communities/that for/that gone/on groups/that him/that is/as it/over me/in n't/like of/that
on/that or/about out/as stand/up take/over taken/over taking/on time/that times/as to/that was/once
was/that went/on with/over""",
            -2: """
,/once agreement/that are/as are/over as/that attacks/that be/as be/like but/that by/about calling/on
change/that community/that companies/that company/that country/that cut/off ever/before him/as is/due
it/that job/that just/as message/that never/before only/about opening/up put/in race/that rights/that
see/that shown/that soon/after thing/that this/past to/like were/about""",
            -1: """
,/down :/that ^/so ^/that about/that add/up back/up coming/out coming/up doing/so end/up in/past
law/that make/up move/that n't/that not/that of/about only/as point/out pointed/out points/out sat/down
sign/up speaking/out step/down than/that that/that them/that then/that turned/on was/out""",
            1: """
,/in ,/though ;/that ^/inside ^/since are/out believes/that comment/on concern/that conclude/that
dropped/out filed/in focused/on notes/that park/in pressure/on question/that regarded/as report/that
reported/that served/as up/on""",
            2: """
,/before ^/once ^/though acknowledge/that agreed/that and/on argued/that asserted/that at/minus
believes/in cases/that claiming/that consider/that demonstrate/that ensuring/that even/after feel/like
feel/that find/that focus/on get/out have/so herself/as how/that indicated/that insist/that it/as it/out
long/as look/like looked/like mean/that note/that noting/that participate/in people/that prove/that
reports/that ruled/that sense/that serving/as showing/that shows/that soon/as statement/that states/that
suggesting/that them/as themselves/as today/that viewed/as was/behind week/as world/that years/that
—/that""",
            3: """
's/on ,/along ,/over -/that ^/along agree/on agree/that all/about assertion/that based/on believe/that
built/on care/about choice/but claim/that claims/that cnn/that come/out compete/in complained/that
confidence/that confirmed/that countries/that demanded/that even/though far/as fight/in go/down
insisted/that is/that know/that means/that news/that noted/that only/that out/about point/that said/that
say/that says/that show/that showed/that so/that suggest/that suggested/that suggests/that
supporters/that sure/that talk/about that/in thinking/that thought/that time/as times/that up/as
went/off with/about worry/that you/that""",
            4: """
's/up and/that assume/that interview/that look/around me/that month/that narrative/that night/that of/up
out/that saying/that so/as thinks/that tuesday/that was/so wednesday/that""",
            5: """
accusations/that all/but argument/that belief/that born/out case/that doubt/that emails/that found/that
hopes/that is/up possibility/that remember/that reporters/that suggestion/that talking/about think/that
understand/that week/that""",
            6: """
added/that anything/but at/about evidence/that hope/that it/like it/on leading/up likelihood/that
well/as""",
            7: """are/up argue/that except/that idea/that notion/that""",
            8: """live/in now/that reminder/that""",
            10: """fact/that""",
        },
        "JJ": {
            -8: """very/much""",
            -7: """a/much""",
            -6: """of/late of/such""",
            -5: """pretty/much the/future""",
            -4: """
^/slepian a/failed a/very for/democratic in/public is/only middle/east net/worth of/registered
the/congressional the/czech the/firm the/light the/military the/public the/sound""",
            -3: """
's/running ,/misogynist ^/digital ^/ted a/core a/leading a/republican a/third a/whole american/public
an/individual are/only as/human as/opposed it/only not/only of/good the/central the/democratic
the/islamic the/latino the/level the/past the/potential very/close will/likely""",
            -2: """
"/tweet-date 's/third 's/very ,/american ,/deputy ,/first ,/only ^/cuban ^/european ^/foreign ^/full
^/united a/lead a/pretty a/real against/islamic america/great an/alleged and/continued at/first
democratic/front-runner enforcement/official had/net hampshire/primary has/long how/long in/chief
in/past in/spanish in/total look/like looked/like republican/national said/democratic so/long that/north
the/european the/leading the/left the/nigerian the/north the/top the/yazidi to/present work/hard""",
            -1: """
"/good 's/only 's/standing ,/north ^/american ^/bob ^/christie ^/conservative ^/david ^/elian ^/freddy
^/neiafu ^/netanyahu ^/prior ^/syrian ^/vermont a/mass a/racist a/united air/quality an/official
and/north as/long attorney/general be/close delegate/lead feel/like first/half from/republican he/lost
her/lead his/standing in/front in/such more/focused n't/like of/black of/classified of/cuban of/intent
of/republican or/minus presidential/hopeful presidential/primary some/kind that/far that/only
the/continued the/good the/japanese the/key the/kind the/persian the/poll the/record the/split
the/square the/united the/west""",
            1: """
's/original 's/top ,/black ,/executive ,/leading ^/french ^/general ^/only ^/other ^/previous ^/public
a/close a/net a/rival a/secret and/long and/south democratic/presidential for/second former/republican
initial/public made/public make/sure most/likely of/individual of/southern that/right the/cuban
the/following the/front the/independent the/individual the/jewish the/liberal the/little the/official
the/saudi the/very to/further with/north""",
            2: """
's/first 's/official ,/past ,/right ^/big ^/early ^/good ^/last ^/russian ^/total a/material a/military
a/potential a/veteran and/only as/close in/late is/due it/clear it/hard marked/classified of/magic
of/mass south/african spent/much the/black the/indian the/iraqi the/long-term the/standard very/hard
well/known""",
            3: """
's/chief 's/core 's/deputy 's/hard ^/future ^/many ^/pan-democrat a/contested a/dark a/good a/record
a/total and/free are/right be/enough be/satisfied be/surprised by/republican extremely/careless
feel/good how/much in/coming not/much of/british of/gay of/public on/average the/albanian the/christian
the/current the/german the/lead the/minimum the/republican the/right u.s./military was/interested""",
            4: """
^/puerto a/long a/longtime as/much be/like do/much in/early n't/enough of/human the/american the/first
this/past too/late""",
            5: """,/racist ^/much in/general not/enough the/third""",
            6: """people/close that/much the/retired""",
            8: """the/only""",
        },
        "JJR": {
            -5: """is/more no/longer""",
            -4: """a/more be/more been/more the/more""",
            -3: """becoming/more do/better""",
            -2: """are/more but/more even/more his/more much/better of/more""",
            -1: """'s/more ,/later ^/earlier announced/earlier far/more get/more or/later years/later""",
            1: """has/more pay/more the/better to/further""",
            2: """far/less or/more""",
            3: """"/more an/earlier be/better little/more""",
            4: """a/better""",
            5: """the/longer""",
            6: """lot/more""",
        },
        "JJS": {
            -2: """'s/most the/most""",
            -1: """at/best""",
            1: """at/least their/best""",
            2: """from/most""",
        },
        "MD": {
            -1: """he/'d she/'d the/will""",
            1: """you/'d""",
            3: """they/'d this/will""",
        },
        "NN": {
            -10: """of/state""",
            -5: """,/racist democratic/party islamic/state only/one the/third""",
            -4: """
,/right </tweet ^/secretary a/longtime and/talk as/secretary back/home in/general jewish/coalition
that/work to/comment wall/street""",
            -3: """
's/call 's/kind ^/minister ^/right ^/senator ^/westinghouse ^/york a/dark a/good a/record a/total
abc/news and/one are/right at/minus extremely/careless feel/good in/translating nbc/news new/york
no/matter of/public on/average room/laugh that/one that/right the/coalition the/current the/lead
the/minimum the/restructuring the/second this/will to/control to/focus to/vote to/watch vice/president""",
            -2: """
's/core 's/official ,/one ,/saying ,/standing ,/writing ^/editor ^/intel ^/o'malley ^/pan-democrat
^/president a/material a/military a/potential a/veteran as/one breitbart/news foreign/ministry news/poll
of/magic of/mass state/department the/following the/long-term the/realclearpolitics the/standard
the/university to/debate to/name white/working""",
            -1: """
'/s 's/chief 's/deputy 's/opening 's/top ,/back ,/black ,/executive ,/left ,/look ,/north ,/past ,/show
,/take ^/ben ^/brafman ^/carson ^/conservative ^/email ^/fort ^/freddy ^/general ^/kasich ^/mark
^/murphy ^/neiafu ^/netanyahu ^/operating ^/peter ^/sadiq a/net a/rival and/fight and/return as/close
as/well election/day for/second fox/news go/back is/one made/public new/hampshire no/doubt of/gay
of/human of/staff prime/minister republican/national the/front the/independent the/individual
the/liberal the/official the/opening this/means this/past to/ban to/fight to/help to/lead to/present
to/rise to/share to/study us/president was/secretary we/take who/work""",
            1: """
"/everybody 's/bid 's/home ^/image ^/nothing ^/public ^/revenue ^/today a/close a/mass a/racist
air/quality an/official an/understanding attorney/general by/state estate/mogul for/president
golf/course in/fact nearly/half of/black of/intent of/running on/tv presidential/candidate
presidential/hopeful presidential/primary program/trading some/sort swing/state that/need the/end
the/general the/good the/key the/meantime the/record the/view the/will""",
            2: """
"/tweet-date 's/running 's/standing ,/deputy -/one //tweet ^/immigration a/lead an/offer and/south
climate/change court/ruling democratic/front-runner enforcement/official first/half former/secretary
global/warming had/net hampshire/primary in/chief in/front in/past in/primary in/total not/show
of/fighting of/hope of/living strong/showing that/matter the/department the/living the/one the/poll
the/south the/square the/state the/top the/voting the/west the/work to/power treasury/secretary
what/sort which/one""",
            3: """
's/campaign ,/head ,/home ,/misogynist ,/secretary ^/campaign ^/levell a/core a/look a/while a/whole
american/public an/individual and/north as/human clinton/campaign delegate/lead early/voting for/working
foreign/policy her/lead his/standing no/child of/good on/hand or/minus press/secretary some/kind
the/beginning the/kind the/left the/level the/meeting the/north the/past the/potential the/split
trans-pacific/partnership""",
            4: """
about/half any/one at/home health/care in/public in/turn net/worth roll/call the/firm the/light
the/military the/need the/public the/sound""",
            5: """^/manafort a/third in/writing national/security of/voting of/working than/one the/future""",
            6: """mass/shooting the/back""",
            7: """no/one""",
        },
        "NNP": {
            -5: """national/security""",
            -4: """the/american""",
            -3: """
,/secretary ^/campaign ^/levell ^/look ^/manafort ^/many ^/marbles ^/public ^/puerto by/republican
clinton/campaign foreign/policy no/child of/british press/secretary the/albanian the/chathams
the/christian the/german the/republican trans-pacific/partnership""",
            -2: """
"/first '/s 's/chief 's/deputy //tweet ^/asked ^/big ^/early ^/future ^/good ^/immigration ^/much
^/russian ^/take ^/total ^/watch a/united and/south former/secretary in/primary of/gay of/hope of/human
of/thrones south/african the/black the/department the/indian the/iraqi the/north the/state
treasury/secretary u.s./military""",
            -1: """
"/do "/everybody 's/campaign 's/claims 's/core 's/opening 's/original 's/running (/see ,/right ,/show
^/do ^/dozens ^/earlier ^/french ^/had ^/have ^/image ^/last ^/late ^/let ^/nothing ^/okay ^/only
^/operating ^/other ^/people ^/politics ^/previous ^/revenue ^/right ^/today a/potential a/secret
american/minors and/lost by/state creative/commons delegate/lead democratic/presidential
development/goals early/voting estate/mogul florida/straits for/president former/republican has/long
in/fact in/front in/general in/turn initial/public most/likely my/lords of/black of/individual
of/southern on/tv our/principles presidential/candidate swing/state the/clintons the/cuban the/general
the/jewish the/little the/longer the/meeting the/poll the/saudi the/south the/square the/view the/west
to/ban with/north""",
            1: """
"/good ,/march ,/north ^/american ^/ben ^/bob ^/brafman ^/christie ^/david ^/elian ^/fort ^/kasich
^/murphy ^/peter ^/sadiq ^/syrian always/keep election/day from/republican in/march jeff/sessions
jensen/ackles new/hampshire new/people of/cuban of/republican of/staff prime/minister the/brookings
the/japanese the/persian us/president was/secretary""",
            2: """
,/american ^/cuban ^/editor ^/european ^/fillmore ^/foreign ^/full ^/intel ^/mark ^/netanyahu ^/o'malley
^/president against/islamic america/great des/moines foreign/ministry fox/news in/spanish news/poll
of/politics said/democratic state/department that/north the/european the/nigerian the/university
the/yazidi""",
            3: """
</tweet ^/carson ^/conservative ^/digital ^/freddy ^/minister ^/neiafu ^/senator ^/ted ^/vermont
^/westinghouse ^/wikinews a/republican abc/news and/james dow/jones goldman/sachs las/vegas los/angeles
nbc/news new/york special/operations the/brujas the/central the/coalition the/democratic the/islamic
the/latino the/united to/fight vice/president""",
            4: """
^/secretary ^/slepian ^/united ^/york as/secretary black/girls breitbart/news for/democratic
jewish/coalition middle/east republican/national the/congressional the/czech the/left to/rise
united/technologies wall/street""",
            5: """democratic/party islamic/state york/times""",
            10: """of/state""",
        },
        "NNPS": {
            -3: """special/operations the/brujas united/technologies""",
            -2: """of/politics""",
            -1: """
and/james black/girls black/lives breitbart/news des/moines dow/jones fox/news goldman/sachs
jeff/sessions jensen/ackles las/vegas the/brookings york/times""",
            1: """
american/minors creative/commons development/goals florida/straits my/lords our/principles the/clintons""",
            2: """of/thrones""",
            3: """the/chathams""",
        },
        "NNS": {
            -3: """^/wikinews poll/shows york/times""",
            -2: """black/girls clinton/wins goldman/sachs""",
            -1: """'/s dow/jones he/plans las/vegas los/angeles new/people united/technologies""",
            1: """^/dozens ^/people ^/politics interest/rates peace/talks tax/breaks tax/returns""",
            2: """'s/claims black/lives the/realclearpolitics trump/rallies""",
            3: """^/marbles air/strikes""",
            4: """phone/calls""",
            5: """trump/needs""",
        },
        "PDT": {
            -4: """not/quite""",
            -3: """"/all 's/quite at/all of/both""",
            -2: """is/all they/all""",
            -1: """'s/all about/half are/all by/both have/both it/all nearly/half over/all —/all""",
            1: """for/all in/all in/such not/all of/all""",
            2: """-/all after/all us/all where/all""",
            6: """of/such""",
        },
        "POS": {
            -4: """it/'s that/'s there/'s""",
            -3: """let/'s she/'s what/'s""",
            -2: """here/'s hillary/'s""",
            -1: """he/'s""",
            1: """clinton/'s government/'s nation/'s obama/'s today/'s""",
            2: """candidate/'s trump/'s""",
            3: """'/s rubio/'s""",
        },
        "PRP": {
            -3: """in/her over/her""",
            -2: """no/one was/her""",
            -1: """it/'s said/her trump/'s what/'s""",
            1: """behind/her give/her make/her with/her""",
            3: """against/her called/her endorsed/her help/her that/one""",
            4: """gave/her""",
            5: """let/'s""",
        },
        "PRP$": {
            -4: """gave/her""",
            -3: """against/her called/her endorsed/her help/her""",
            -1: """behind/her give/her make/her with/her""",
            1: """said/her""",
            2: """was/her""",
            3: """in/her over/her""",
        },
        "RB": {
            -8: """the/only""",
            -6: """at/about that/much well/as""",
            -5: """not/enough people/close talking/about the/back""",
            -4: """
^/yet a/long as/much at/home do/much in/all in/early is/there look/around n't/enough of/all passed/away
so/as taken/over the/first them/all too/late was/so""",
            -3: """
's/hard ,/along ,/home ,/over ^/along ^/much about/half above/all all/about be/enough care/about
even/though far/as for/all how/much is/up made/up not/much on/hand out/about over/all reach/out set/up
talk/about time/as up/as went/off with/about""",
            -2: """
's/all 's/first ,/before ,/well ,/yet -/all ^/once ^/though a/third and/only and/there at/best come/up
even/after get/out have/so herself/as in/late it/all it/as it/hard long/as or/minus picked/up
pointed/out points/out put/out said/there serving/as soon/as spent/much take/over that/matter them/as
themselves/as to/back very/hard viewed/as was/behind week/as what/sort while/there""",
            -1: """
's/home ,/though ^/fillmore ^/inside ^/only ^/since a/close and/all and/long and/north be/no break/down
by/either come/out coming/up cut/off drop/out dropped/out end/up for/both get/along golf/course has/no
is/best make/sure make/up or/later pick/up regarded/as sat/down served/as sign/up some/kind some/sort
speaking/out the/kind the/meantime the/right the/south the/very their/best them/out then/there turn/over
turned/over years/later""",
            1: """
's/only ,/north ^/early ^/late ^/prior add/up are/out as/long at/minus be/close do/so get/around go/down
is/all it/over most/likely of/about only/as over/there step/down that/far that/only that/right
to/further were/all""",
            2: """
"/first 's/no 's/third 's/very ,/back ,/down ,/first ,/further ,/left ,/once ,/only ^/so a/pretty a/real
are/all are/as are/both are/over at/first be/as be/over by/about days/later do/well doing/so ever/before
from/all have/both him/as how/long in/either just/as minutes/later never/before not/all only/about
so/long soon/after was/out were/about work/hard""",
            3: """
's/kind 's/quite ,/about ,/later ,/right are/only as/well come/back go/back has/long is/as it/only
left/behind no/doubt no/longer not/only or/about out/as out/there put/together shot/back step/up
taken/away they/all times/as very/close was/once will/likely""",
            4: """
^/about ^/right a/very and/so back/home back/up go/out her/as is/only nearly/as not/quite the/second
to/about with/over —/all""",
            5: """,/up for/about no/matter not/as pretty/much time/around""",
            6: """after/all of/late stepped/down""",
            7: """a/much all/along bring/back""",
            8: """very/much""",
            10: """at/all""",
        },
        "RBR": {
            -6: """lot/more""",
            -4: """the/longer""",
            -3: """"/more a/better an/earlier be/better little/more""",
            -2: """days/later far/less minutes/later or/more""",
            -1: """,/later has/more pay/more the/better to/further""",
            1: """'s/more announced/earlier far/more get/more""",
            2: """^/earlier are/more but/more even/more his/more much/better of/more years/later""",
            3: """becoming/more no/longer or/later""",
            4: """a/more be/more been/more do/better the/more""",
            5: """is/more""",
        },
        "RBS": {
            -2: """from/most""",
            -1: """at/least""",
            1: """is/best""",
            2: """'s/most the/most""",
            4: """at/best""",
        },
        "RP": {
            -8: """live/in""",
            -7: """bring/back""",
            -6: """are/up it/on leading/up stepped/down""",
            -5: """born/out""",
            -4: """'s/up go/down go/out of/up""",
            -3: """
's/on agree/on based/on built/on come/back compete/in fight/in put/together shot/back step/up taken/away
that/in""",
            -2: """
all/along and/on are/out back/up believes/in come/out focus/on is/up it/out participate/in""",
            -1: """
,/down ,/in ,/up be/over comment/on filed/in focused/on get/around go/back park/in pressure/on the/back
time/around to/back up/on was/out with/over""",
            1: """coming/out drop/out pick/up point/out step/down them/out turned/on""",
            2: """
calling/on come/up coming/up end/up it/over left/behind make/up opening/up picked/up put/in put/out
sat/down sign/up speaking/out""",
            3: """
better/off came/in came/up come/in cut/off gone/on me/in pointed/out reach/out set/up stand/up taking/on
went/on""",
            4: """
break/down coming/in hand/over live/on passed/away points/out take/on taken/on taking/over took/over""",
            5: """bring/in get/along goes/on""",
            6: """take/over took/on turn/over turned/over""",
            7: """going/on made/up taken/over""",
        },
        "UH": {
            -2: """as/well do/well""",
            1: """^/okay""",
            2: """,/well""",
        },
        "VB": {
            -7: """,/say""",
            -4: """you/hear""",
            -3: """,/have ^/thank a/look but/have i/think or/have roll/call""",
            -2: """,/put ^/have climate/change in/turn not/show to/fight to/power to/rise""",
            -1: """
"/do 's/campaign ,/back ,/further ,/head ,/show ^/carson ^/fillmore ^/manafort ^/mark ^/puerto ^/vermont
^/york a/better always/keep and/free be/like delegate/lead had/come health/care her/lead i/give i/take
it/clear no/doubt no/matter people/close that/read the/end the/need the/right they/have to/further
you/get you/see""",
            1: """
"/look ^/email ^/get and/create and/find and/provide and/return and/take to/help to/share to/study""",
            2: """
,/let ,/see ^/let ^/take ^/watch and/call and/do and/fight and/talk to/ban to/debate to/lead to/like
to/name you/come""",
            3: """
's/call (/see ,/look ^/look and/come and/make room/laugh to/back to/control to/focus to/have to/present
to/vote to/watch you/think""",
            4: """,/take i/have n't/like to/comment you/want""",
            5: """that/have""",
            7: """just/say""",
        },
        "VBD": {
            -4: """have/said trump/tweeted""",
            -3: """,/let and/lost he/received never/had never/said they/'d""",
            -2: """,/followed he/wanted in/pledged we/had when/asked you/had""",
            -1: """
,/compared ,/described ,/left ,/published ^/asked also/said and/continued candidates/elected that/read
you/'d""",
            1: """
,/agreed ,/closed ,/put ,/told and/called campaign/sent clinton/led he/'d polls/closed she/'d
she/continued trump/said""",
            2: """and/sent i/got we/got""",
            3: """'s/got ^/had have/told""",
            4: """he/lost""",
        },
        "VBG": {
            -6: """mass/shooting""",
            -5: """in/writing of/voting of/working""",
            -3: """for/working in/coming the/beginning""",
            -2: """
's/standing court/ruling global/warming his/standing of/fighting of/living strong/showing the/living
the/meeting the/voting""",
            -1: """,/leading an/understanding early/voting of/running program/trading""",
            1: """'s/running the/following the/opening""",
            2: """'s/opening ,/saying ,/standing ,/writing ^/operating the/leading white/working""",
            3: """a/leading in/translating the/restructuring""",
        },
        "VBN": {
            -6: """the/left the/retired""",
            -3: """'s/got a/contested be/satisfied be/surprised have/told was/interested""",
            -2: """,/come and/sent he/lost i/got marked/classified the/united we/got well/known""",
            -1: """
's/bid ,/agreed ,/put ,/told ^/had ^/united and/called and/come campaign/sent clinton/led polls/closed
she/continued the/split trump/said""",
            1: """
,/compared ,/described ,/let ,/published also/said candidates/elected had/come more/focused
of/classified the/continued""",
            2: """,/followed an/alleged he/wanted in/pledged we/had when/asked you/had""",
            3: """^/asked and/continued as/opposed he/received never/had never/said""",
            4: """a/failed a/united and/lost have/said of/registered trump/tweeted""",
        },
        "VBP": {
            -7: """just/say""",
            -6: """it/like""",
            -5: """that/have""",
            -4: """i/have you/want""",
            -3: """,/take and/make health/care to/have you/think""",
            -2: """,/see an/offer and/call and/do and/free roll/call the/need you/come""",
            -1: """
"/look (/see ,/head ,/look ,/march ^/get and/come and/create and/fight and/find and/provide and/take
feel/like in/march no/matter that/need the/work""",
            1: """^/do delegate/lead i/give i/take that/matter they/have we/take who/work you/get you/see""",
            2: """,/come ,/put and/talk that/read""",
            3: """"/do ,/have ,/show ^/have ^/thank but/have i/think or/have""",
            4: """also/like that/work you/hear""",
            5: """i/like""",
            7: """,/say""",
        },
        "VBZ": {
            -5: """trump/needs""",
            -4: """phone/calls""",
            -3: """air/strikes los/angeles rubio/'s""",
            -2: """candidate/'s let/'s trump/rallies""",
            -1: """
's/claims and/james black/lives clinton/'s des/moines government/'s interest/rates nation/'s obama/'s
peace/talks tax/breaks tax/returns today/'s trump/'s""",
            1: """'/s he/'s he/plans""",
            2: """clinton/wins here/'s hillary/'s this/means""",
            3: """poll/shows she/'s""",
            4: """that/'s there/'s what/'s""",
            5: """it/'s""",
        },
        "WDT": {
            -8: """fact/that""",
            -7: """doubt/that reminder/that""",
            -6: """likelihood/that notion/that""",
            -5: """
accusations/that argument/that belief/that case/that interview/that is/that possibility/that
reporters/that says/that suggestion/that think/that times/that""",
            -4: """evidence/that hope/that hopes/that idea/that month/that narrative/that say/that week/that""",
            -3: """
^/that added/that and/that assertion/that believe/that believes/that claim/that confidence/that
countries/that means/that now/that only/that said/that sure/that understand/that wednesday/that""",
            -2: """
'/what :/that ;/that cases/that claims/that emails/that feel/that how/that indicated/that know/that
me/that meant/that n't/that news/that not/that out/that point/that reports/that ruled/that shows/that
statement/that suggesting/that suggests/that then/that thinking/that thought/that to/that today/that
tuesday/that what/that world/that years/that""",
            -1: """
-/that agreed/that argue/that assume/that but/that claiming/that cnn/that concern/that demonstrate/that
found/that into/that night/that on/that question/that report/that saying/that see/that so/that
supporters/that than/that that/that thinks/that was/that worry/that you/that""",
            1: """'s/that insisted/that it/that problems/that race/that""",
            2: """
)/that about/that and/what attacks/that campaign/that community/that companies/that company/that on/what
rights/that""",
            3: """
bill/that change/that communities/that country/that groups/that job/that law/that made/that message/that
move/that speech/that them/that those/that time/that trump/that""",
            4: """
agreement/that america/that group/that issues/that role/that state/that system/that thing/that
things/that work/that""",
            5: """--/that attack/that debate/that everything/that""",
            6: """all/that election/that way/that""",
            9: """one/that something/that""",
        },
        "WP": {
            -2: """and/what on/what""",
            2: """'/what""",
        },
    },
    "state": {
        "CC": {
            -4: """0CC|RB""",
            -3: """BDT|PDT|CC|RB BIN|CC|RB DDT|CC|RB hCC|RB""",
            -2: """0DT|CC 0DT|PDT|CC|RB DDT|CC bIN|CC|RB dIN|CC|RB""",
            -1: """0DT|CC|RB DIN|CC|RB dDT|CC|RB dDT|PDT|CC|RB mIN|CC|RB vCC|RB xIN|CC|RB""",
            1: """0IN|CC|RB VIN|CC nDT|CC|RB xDT|CC|RB""",
            2: """0CC|NN|JJ BCC|RB VCC|RB xIN|CC""",
            3: """bDT|CC|RB hDT|PDT|CC|RB""",
            4: """0IN|CC NIN|CC|RB vDT|CC|RB""",
            5: """VIN|CC|RB""",
        },
        "CD": {
            -4: """0CD|NN|JJ|NNP""",
            -3: """0CD|JJ|NNP NCD|NN|JJ nCD|JJ""",
            -2: """0PRP|CD|NN dCD|NNP""",
            -1: """0CD|NN|NNS|JJ|NNP dPRP|CD|NN""",
            1: """VCD|NN|JJ nCD|NN xCD|NN|JJ""",
            2: """DPRP|CD|NN nCD|NNP""",
            3: """0CD|NNP VPRP|CD|NN dCD|VBD|JJ xPRP|CD|NN""",
            4: """0CD|NN|JJ""",
        },
        "DT": {
            -3: """dDT|PDT|CC|RB dDT|PDT|RB hDT|PDT|RB""",
            -2: """DDT|PDT|RB bIN|DT|WDT mDT|RB|UH vDT|CC|RB vIN|DT|WDT""",
            -1: """DDT|CC|RB bDT|PDT|RB dDT|CC|RB nDT|CC|RB xDT|PDT|RB xIN|DT|WDT""",
            1: """BIN|DT|WDT DDT|RB|UH nDT|PDT|CC|RB vDT|PDT|CC|RB vDT|RB|UH xDT|CC|RB""",
            2: """0DT|CC BDT|PDT|RB DDT|CC NDT|PDT|RB hDT|RB|UH""",
            3: """
0DT|CC|RB 0DT|PDT|CC|RB 0DT|PDT|RB BDT|PDT|CC|RB VDT|PDT|RB bDT|RB|UH hIN|DT|WDT nDT|PDT|RB vDT|PDT|RB""",
            6: """0IN|DT|WDT""",
            9: """mIN|DT|WDT""",
        },
        "EX": {
            -2: """bEX|RB vEX|RB""",
            -1: """nEX|RB""",
            3: """VEX|RB""",
            4: """0EX|RB NEX|RB""",
        },
        "FW": {
            -2: """dIN|NNP|FW""",
            -1: """0NN|FW|NNP vNN|FW""",
            1: """vNNP|FW""",
        },
        "IN": {
            -8: """0IN|CC|RB""",
            -6: """mIN|DT|WDT mIN|VBP|VB|JJ""",
            -4: """0IN|CC NIN|DT|WDT hIN|DT|WDT hIN|RB hIN|RP|RB""",
            -3: """NIN|CC|RB NIN|RP|RB bIN|RB""",
            -2: """HIN|RP|RB VIN|CC|RB VIN|RP|RB bIN|JJ hIN|NN|JJ|RB xIN|CC xIN|VBP|VB|JJ""",
            -1: """0IN|DT|WDT 0IN|NN|JJ|RB VIN|CC VIN|RP bIN|CC|RB bIN|NN mIN|CC|RB xIN|DT|WDT xIN|NN|NNP""",
            1: """
0IN|RP|RB BIN|CC|RB BIN|DT|WDT bIN|DT|WDT dIN|RP|RB hIN|RP vIN|NN vIN|NN|JJ|RB vIN|RB vIN|RP|RB""",
            2: """
DIN|CC|RB dIN|JJ|RB dIN|NN|JJ|RB dIN|NN|NNP dIN|VBP|VB|JJ mIN|RP vIN|DT|WDT vIN|NN|JJ xIN|JJ|RB""",
            3: """0IN|NN BIN|RP|RB DIN|RB HIN|RB bIN|RP bIN|VBP|VB|JJ""",
            4: """0IN|RB vIN|CC|RB vIN|VBP|VB|JJ xIN|CC|RB""",
            5: """DIN|DT|WDT bIN|RP|RB dIN|CC|RB dIN|JJ""",
            6: """vIN|JJ""",
        },
        "JJ": {
            -6: """vIN|JJ""",
            -5: """dIN|JJ""",
            -4: """DVBG|NN|JJ NVBG|NN|JJ|NNP dJJ|JJR|RB|RBR mVBP|VB|JJ mVBP|VB|NN|JJ mVBP|VB|NN|JJ|RB""",
            -3: """
0CD|NN|JJ 0JJ|JJR|RB|RBR NVBD|VBN|JJ|NNP VVBG|NN|JJ VVB|NN|JJ|RB nJJ|RB|UH nNN|JJ|JJR nPDT|NN|JJ|RB
nVB|NN|JJ|RB vIN|NN|JJ|RB vIN|VBP|VB|JJ vVBP|VB|NN|JJ|JJS xVBD|VBP|VB|NN|JJ xVBN|NN|JJ""",
            -2: """
0VBD|VBN|JJ 0VBP|VB|NN|JJ|NNP 0VB|JJ|RB 0VB|NN|JJ BVBP|VB|NN|JJ|NNP DVBG|JJ NNN|JJ|NNP VCD|NN|JJ VJJ|NN
VVBD|VBN|JJ bRP|VB|NN|JJ|RB bVBD|VBN|NN|JJ|RB bVBG|NN|JJ|NNP bVBP|VB|NN|JJ|JJR dCD|VBD|JJ dIN|JJ|RB
dJJ|RB|NNP dRP|VB|NN|JJ|RB dVBD|VBN|NN|JJ dVBP|VB|NN|NNS|JJ dVBZ|NNS|JJ hVBD|VBN|JJ hVBD|VBN|NN|JJ|RB
hVBN|JJ mVBP|VB|NN|JJ|NNP mVB|JJ|RB nVBD|VBN|JJ nVBD|VBN|NN|JJ|RB nVBG|JJ|NNP nVBN|JJ nVBP|VB|NN|JJ|JJR
nVB|JJ|JJR|RB|RBR vVBG|NN|JJ|NNP vVBP|VB|NN|JJ|RB|NNP vVB|NN|JJ|RB xIN|JJ|RB xNN|JJ|NNP xVBG|NN|JJ|NNP
xVBP|VB|JJ|RB xVB|NN|JJ|RB""",
            -1: """
0CD|NN|NNS|JJ|NNP 0NN|JJ|JJR|RB|NNP 0NN|JJ|RB 0NN|NNS|JJ|RB|NNP 0VBP|VB|JJ 0VBP|VB|NN|JJ|RB BJJ|NN
HVBG|NN|JJ bJJ|JJR|RB|RBR bPDT|NN|JJ|RB bVBN|JJ bVB|JJ|JJR|RB|RBR dIN|NN|JJ|RB dNN|JJ|RB|NNP dVBG|JJ
dVBN|NN|JJ dVBP|VB|JJ|RB dVBP|VB|NN|JJ|JJR|NNP dVBP|VB|NN|JJ|JJS dVBP|VB|NN|JJ|RB|NNP
dVBP|VB|NN|NNS|JJ|NNP hVBD|VBN|JJ|NNP hVBG|JJ hVBP|VB|NN|JJ hVB|JJ|RB hVB|NN|JJ mVBP|VB|JJ|NNP mVB|NN|JJ
nIN|JJ|RB nRP|VB|NN|JJ|RB nVBP|VB|JJ nVBP|VB|JJ|RB nVBP|VB|NN|JJ|JJR|NNP nVBP|VB|NN|JJ|NNP
nVBP|VB|NN|NNS|JJ nVBP|VB|VBN|NN|JJ vVBD|VBP|VB|VBN|NN|JJ vVBG|JJ|NNP vVBP|VB|NN|JJ|RB
vVBP|VB|NN|NNS|JJ|NNP xCD|NN|JJ xJJ|RB|UH xNN|NNS|JJ xPDT|NN|JJ|RB xVBG|NN|JJ xVBP|VB|NN|JJ
xVBP|VB|VBN|NN|JJ xVB|JJ|JJR|RB|RBR""",
            1: """
0CD|JJ|NNP 0IN|NN|JJ|RB 0VBD|VBN|JJ|NNP 0VBD|VBN|NN|JJ|NNP 0VBP|VB|NN|JJ 0VBP|VB|NN|JJ|JJS|NNP
0VBP|VB|NN|JJ|RB|NNP 0VB|JJ|RB|NNP BNN|JJ|NNP BVBD|VBN|JJ BVBG|JJ BVBN|JJ BVBP|VB|NN|JJ DVBP|VB|JJ
NCD|NN|JJ NJJ|JJR|RB|RBR NVBP|VB|NN|JJ NVB|NN|JJ|RB VVBP|VB|NN|JJ VVBP|VB|NN|JJ|RB bIN|VBP|VB|JJ
bJJ|RB|UH bVBD|VBN|NN|JJ bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|JJ|RB dPDT|JJ dVBG|JJ|NNP dVBP|VB|JJ|NNP
dVBP|VB|NN|JJ|JJR dVB|JJ dVB|JJ|RB hIN|JJ|RB hNN|JJ|NNP hVBP|VB|NN|JJ|RB hVB|NN|JJ|RB nJJ|NN|NNP
nNN|JJ|RB|NNP nVBD|VBN|JJ|NNP nVBG|NN|JJ|NNP nVB|NN|JJ vJJ|JJR|RB|RBR vVBP|VB|JJ vVBP|VB|NN|JJ|NNP
vVB|NN|JJ xJJ|RB|NNP xNNS|JJ xNN|JJ|JJR xNN|JJ|RB|NNP xVBP|VB|NN|JJ|JJR xVBP|VB|NN|JJ|RB
xVBP|VB|NN|JJ|RB|NNP""",
            2: """
0VBP|VB|JJ|NNP 0VB|NN|JJ|NNP BNN|JJ BVBG|NN|JJ DVBP|VB|NN|JJ|RB HVBD|VBN|JJ NNN|JJ|RB NVBG|JJ VIN|JJ|RB
VVBP|VB|NN|JJ|NNP bIN|JJ bIN|JJ|RB bJJ|RB bJJ|UH bVBD|VBN|JJ|NNP bVBD|VBP|VB|NN|JJ bVBN|NN|JJ|RB
bVBP|VB|VBN|NN|JJ bVB|JJ|RB|NNP dVBD|VBN|JJ dVBN|JJ dVB|JJ|JJR|RB|RBR hNN|JJ|RB hVBP|VB|NN|JJ|NNP
nJJ|JJR|RB|RBR nPDT|JJ nVBP|VB|NN|JJ|RB nVBP|VB|NN|JJ|RB|NNP nVBP|VB|NN|NNS|JJ|NNP vJJ|NN|NNP vNN|JJ|JJR
vPDT|NN|JJ|RB vVBD|VBN|NN|JJ vVB|JJ|JJR|RB|RBR vVB|JJ|JJR|RB|RBR|NNP""",
            3: """
0VB|NN|JJ|RB DVBP|VB|NN|JJ NIN|NN|JJ|RB NVBP|VB|NN|JJ|RB VJJ|RB|NNP bVBD|VBN|JJ bVBG|JJ|NNP bVB|JJ|RB
dIN|NN|JJ hJJ|NNP hVBP|VB|VBN|NN|JJ nCD|JJ vNN|JJ|RB|NNP vVBD|VBP|VB|NN|JJ vVBN|JJ xJJ|JJR|RB|RBR
xVB|NN|JJ""",
            4: """0CD|NN|JJ|NNP HNN|JJ NVBD|VBN|NN|JJ|RB bVBP|VB|NN|JJ bVBP|VB|NN|JJ|RB vVB|JJ|RB""",
            5: """bVBP|VB|JJ bVBP|VB|NN|JJ|JJS bVB|NN|JJ|RB""",
        },
        "JJR": {
            -4: """mVB|JJR|RB|RBR vJJ|JJR|RB|RBR xJJ|JJR|RB|RBR""",
            -3: """bVB|JJ|JJR|RB|RBR nVBP|VB|NN|JJR xVBP|VB|NN|JJ|JJR""",
            -2: """0VBP|VB|NN|JJ|JJR|NNP bJJR|RB|RBR xVB|JJR|RB|RBR""",
            -1: """
0NN|JJR|NNP 0VBP|VB|NN|JJR|NNP VJJ|JJR|RB|RBR bJJR|RBR|NNP dVBP|VB|NN|JJ|JJR dVB|JJ|JJR|RB|RBR
mJJR|RB|RBR nJJ|JJR|RB|RBR nVBP|VB|NN|JJ|JJR vVB|JJR|RBR""",
            1: """
NJJ|JJR|RB|RBR bVBP|VB|NN|JJ|JJR hJJR|RBR nJJR|RB|RBR nNN|JJ|JJR nVBP|VB|NN|JJR|NNP nVB|JJR|RB|RBR
vVBP|VB|NN|JJR vVB|JJR|RB|RBR""",
            2: """0JJR|NNP dVB|JJR|RBR nJJR|NNP vVB|JJ|JJR|RB|RBR""",
            3: """0JJ|JJR|RB|RBR bVB|JJR|RB|RBR xVB|JJ|JJR|RB|RBR""",
            5: """dJJ|JJR|RB|RBR""",
        },
        "JJS": {
            -2: """0VBP|VB|NN|JJ|JJS|NNP bJJS|RBS bVBP|VB|NN|JJ|JJS xJJS|RB|RBS""",
            -1: """BJJS|RBS mJJS|RB|RBS vJJS|RBS vVBP|VB|NN|JJ|JJS""",
            1: """0JJS|RBS nVBP|VB|NN|JJ|JJS""",
            2: """dVBP|VB|NN|JJ|JJS""",
            3: """vJJS|RB|RBS""",
            4: """bJJS|RB|RBS""",
            5: """hJJS|RBS""",
        },
        "MD": {
            -1: """mMD|VBP|VB|NN vMD|VBP|VB|NN""",
            1: """nMD|VBP|VB|NN xMD|VBP|VB|NN""",
            4: """nMD|NN""",
        },
        "NN": {
            -7: """mVB|NN""",
            -6: """0VB|NN|JJ|RB""",
            -4: """HNN|JJ MVBP|VB|NN mVBP|VB|NN|RB nMD|NN nVBD|VBN|NN nVBZ|NN|NNS vPDT|NN|JJ|RB""",
            -3: """
0IN|NN 0NN|NNS|NNP 0NN|RB 0VBP|VB|NN|JJ|RB|NNP NPRP|CD|NN bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|NN|JJ|JJS
dIN|NN|JJ dJJ|NN|NNP dNN|NNS|JJ|RB hNN|JJ|RB hVBP|VB|NN|JJ|RB hVBP|VB|VBN|NN|JJ nMD|VBP|VB|NN nPRP|NN
nVBP|VB|NN|NNS|JJ nVBZ|NN|NNS|NNP vNN|JJ|RB|NNP vNN|RB|NNP""",
            -2: """
0CC|NN|JJ 0IN|NN|JJ|RB 0VBD|VBP|VB|NN|NNP 0VBP|VB|NN|RB 0VBP|VB|VBN|NN|JJ|NNP 0VB|NN|JJ|NNP BNN|JJ
BNN|JJ|NNP BNN|NNS BPRP|CD|NN BVBG|NN|JJ DVBP|VB|NN|JJ|RB DVBP|VB|VBN|NN DVB|NN|JJ NNN|JJ|RB NNN|NNS
NVBP|VB|NN|NNS|JJ|NNP VVBP|VB|NN|RB bPDT|NN|JJ|RB bVB|NN|NNP dIN|NN|JJ|RB dIN|NN|NNP dNN|RB|NNP
dPOS|VBZ|NN|NNS|NNP dRP|VB|NN|JJ|RB mVBP|VB|NN|NNP nJJ|NN|NNP nNN|NNS|JJ nVBG|NN|JJ|NNP
nVBP|VB|NN|NNS|JJ|NNP vIN|NN|JJ vJJ|NN|NNP vNN|JJ|JJR vRP|VB|NN|JJ|RB vVBD|VBP|VB|NN|JJ vVBP|VB|NN|JJR
vVBZ|NN|NNS xNN|NNS|JJ xPOS|VBZ|NN|NNS|NNP""",
            -1: """
0CD|NN|JJ 0CD|NN|JJ|NNP 0CD|NN|NNS|JJ|NNP 0NN|FW|NNP 0NN|JJR|NNP 0NN|JJ|JJR|RB|NNP 0PRP|CD|NN
0VBD|VBN|NN 0VBD|VBN|NN|JJ|RB 0VBG|NN|NNP 0VBP|VB|NN|NNS|RB|NNP DPRP|CD|NN DVBG|NN|JJ DVBP|VB|NN|NNP
HVBG|NN|JJ NIN|NN|JJ|RB NNN|JJ|NNP NNN|NNS|NNP NRP|VB|NN|JJ|RB VNN|RB|UH VPRP|CD|NN VRP|VB|NN|JJ|RB
VVBG|NN|NNP VVBP|VB|NN|JJ|RB VVB|NN|JJ|RB bNN|JJ|NNP bVBD|VBN|NN|JJ bVBD|VBN|NN|JJ|RB bVBD|VBP|VB|VBN|NN
bVBD|VB|VBN|NN bVBG|NN bVBP|VB|NN|JJ|RB bVBP|VB|NN|JJ|RB|NNP bVBP|VB|VBN|NN|JJ dNN|NNS|NNP
dVBD|VBP|VB|VBN|NN dVBN|NN|JJ dVBP|VB|NN|JJ|JJS dVBZ|NN|NNS hVBD|VBN|NN|JJ|RB mVBD|VBP|VB|VBN|NN
mVBP|VB|NN mVBP|VB|NN|JJ mVB|NN|JJ mVB|NN|NNP nCD|NN nNN|JJ|RB|NNP nVBG|NN|NNP nVBP|VB|NN|JJ|JJS
nVBP|VB|VBN|NN|NNP vIN|NN vNNP|VBP|VB|NN vVBP|VB|NN|JJ|NNP vVBP|VB|NN|NNS|RB|NNP vVB|NN|JJ|RB xNN|JJ|JJR
xVBD|VBP|VB|VBN|NN xVBD|VB|VBN|NN xVBZ|NN|NNS""",
            1: """
0NN|RB|UH 0VBD|VBP|VB|VBN|NN 0VBD|VBP|VB|VBN|NN|NNP 0VBP|VB|VBN|NN BJJ|NN BVBP|VB|NN BVBP|VB|NN|JJ|NNP
DVBD|VBP|VB|VBN|NN NVBD|VBP|VB|VBN|NN NVBP|VB|NN|JJ|NNP VVBG|NN|JJ bIN|NN bRP|VB|NN|JJ|RB bVBN|NN|JJ|RB
bVBP|VB|NN|JJ bVBP|VB|NN|JJ|NNP bVB|NN bVB|NN|JJ|RB dPRP|CD|NN dVBD|VBN|NN dVBD|VBP|VB|VBN|NN|NNP
dVBD|VB|VBN|NN dVBP|VB|NN|JJ|JJR dVBP|VB|NN|NNP hNN|JJ|NNP hVBG|NN|NNP hVB|NN|JJ mNN|NNP
nVBD|VBN|NN|JJ|RB nVBD|VBP|VB|NN nVBD|VBP|VB|NN|JJ nVBD|VBP|VB|NN|NNS nVBD|VB|VBN|NN nVBP|VB|NN
nVBP|VB|NN|JJ nVBP|VB|NN|JJR|NNP nVBP|VB|NN|JJ|RB nVBP|VB|NN|JJ|RB|NNP nVBP|VB|NN|RB|NNP nVB|NN|RB
vIN|NN|JJ|RB vNN|FW vNN|RB|UH vVBD|VBN|NN|JJ vVBD|VBP|VB|NN|NNP vVBP|VB|NN|JJ|RB vVB|NN|JJ xPRP|CD|NN
xVBD|VBN|NN xVBG|NN|JJ xVBP|VB|NN|JJ|RB|NNP xVBP|VB|VBN|NN|JJ""",
            2: """
0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|JJ|JJR|NNP 0VBP|VB|NN|JJ|NNP 0VBP|VB|NN|JJ|RB 0VB|NN BVBP|VB|NN|JJ HVBG|NN
HVBP|VB|NN NCD|NN|JJ NNN|RB|NNP NVBG|NN|JJ|NNP NVBP|VB|NN NVBP|VB|NN|JJ NVBP|VB|NN|RB NVB|NN
NVB|NN|JJ|RB VJJ|NN VNN|RB bNN|RB bVBP|VB|NN dVBD|VBN|NN|JJ dVBP|VB|NN|JJ dVBP|VB|NN|NNS|JJ|NNP
dVBP|VB|NN|RB dVBP|VB|VBN|NN hIN|NN|JJ|RB hVBD|VBN|NN hVBP|VB|NN hVBP|VB|NN|JJ hVB|NN|JJ|RB mVBG|NN
mVBP|VB|NN|JJ|RB nIN|VBP|VB|NN nNN|JJ|JJR nPDT|NN|JJ|RB nVBD|VBP|VB|VBN|NN nVBP|VB|NN|JJR
nVBP|VB|NN|JJ|JJR nVBP|VB|NN|JJ|JJR|NNP nVBP|VB|VBN|NN nVB|NN|JJ|RB vMD|VBP|VB|NN vVBD|VB|VBN|NN
vVBG|NN|JJ|NNP vVBP|VB|NN|JJ vVBP|VB|NN|NNS|JJ|NNP vVBP|VB|VBN|NN|JJ vVB|NN|NNP xIN|NN|NNP xNN|JJ|RB
xRP|VB|NN|JJ|RB xVBD|VBN|NN|JJ|RB xVBD|VBP|VB|NN xVBP|VB|NN xVBP|VB|NN|JJ|JJR xVBP|VB|NN|JJ|RB
xVBP|VB|VBN|NN""",
            3: """
0PDT|NN|JJ|RB 0VBD|VBP|VB|NN|RB|NNP BNN|RB BVBP|VB|NN|JJ|RB NVBP|VB|NN|NNP bVBP|VB|NN|JJ|JJR
bVBP|VB|NN|NNP dVBD|VBN|NN|JJ|RB dVBP|VB|NN dVBP|VB|NN|NNS dVBP|VB|NN|RB|NNP nRP|VB|NN|JJ|RB vVBP|VB|NN
vVBP|VB|NN|JJ|RB|NNP vVBP|VB|NN|NNP xPDT|NN|JJ|RB xVBG|NN|JJ|NNP""",
            4: """
0VB|NN|JJ bVBP|VB|NN|JJR bVBP|VB|NN|RB mVB|NN|RB nVBP|VB|VBN|NN|JJ vVBD|VBP|VB|VBN|NN|JJ
vVBP|VB|NN|JJ|JJS xVBD|VBP|VB|NN|JJ""",
            5: """0VBP|VB|NN|NNS|JJ xVBN|NN|JJ""",
            6: """0NN|JJ|RB xVB|NN|JJ|RB""",
        },
        "NNP": {
            -5: """nVBD|VBN|JJ|NNP""",
            -4: """0VBZ|NNP nVBG|NNP nVBN|NNP xNN|JJ|RB|NNP""",
            -3: """
0CD|NNP 0NN|RB|NNP 0UH|NNP 0VB|JJ|RB|NNP NNN|RB|NNP VVBP|VB|NN|JJ|NNP VVBZ|NNS|NNP hJJ|NNP
mVBP|VB|NN|JJ|NNP nVBD|NNP nVBP|VB|JJ|RB|NNP nVBZ|NNS|NNP xVBD|VBN|NNP""",
            -2: """
0JJR|NNP 0JJ|JJR|RB|RBR|NNP 0NNS|NNP|NNPS 0RB|NNP 0VBD|NNP 0VBG|NNP 0VBN|NNP 0VBP|NN|NNP 0VBP|VB|NNP
DVBZ|NNS|NNP NNN|NNS|NNP VJJ|RB|NNP VVBD|VBN|NNP VVBG|NN|NNP bNN|JJ|RB|NNP bVBD|VBN|JJ|NNP
dVBD|VBN|JJ|NNP dVBP|VB|NN|JJ|RB|NNP hNNP|NNPS hVBD|VBN|JJ|NNP hVBP|VB|NN|JJ|NNP mVB|NN|NNP nCD|NNP
nJJR|NNP nVBZ|NNS|RB|NNP vRB|NNP vVBD|VBN|JJ|NNP vVBZ|NNS|NNP xIN|NN|NNP xRB|NNP""",
            -1: """
0VBD|VBN|NNP bRB|NNP dIN|NN|NNP dJJ|RB|NNP dPOS|VBZ|NN|NNS|NNP dVBG|JJ|NNP dVBZ|NNS|NNP hNNS|NNP
hNN|JJ|NNP mNN|NNP mVBD|VBP|VB|VBN|NN|NNP mVBP|VB|NN|NNP nNN|NNS|NNP nVBD|VBN|NNP nVBD|VBP|VB|NN|NNP
nVBG|JJ|NNP nVBP|VB|NN|JJR|NNP nVBZ|NN|NNS|NNP nVB|NN|NNP vNNP|FW vNNS|NNP vVBG|JJ|NNP xJJ|RB|NNP""",
            1: """
0VBD|VBN|JJ|NNP 0VBD|VBP|VB|NN|RB|NNP 0VBD|VBP|VB|VBN|NN|NNP 0VBG|NN|NNP 0VBP|VB|NN|JJR|NNP
0VBP|VB|NN|JJ|JJS|NNP 0VBZ|NNS|RB|NNP BNN|JJ|NNP DVBP|VB|NN|NNP NVBP|VB|NN|NNP dVBD|VBP|VB|VBN|NN|NNP
dVBP|VB|NN|JJ|JJR|NNP dVBP|VB|NN|NNP dVB|NN|NNP nJJ|NN|NNP nNN|JJ|RB|NNP nVBP|VB|NNP nVBP|VB|NN|JJ|NNP
nVBP|VB|NN|NNP nVBP|VB|VBN|NN|NNP vNNP|VBP|VB|NN vNN|JJ|RB|NNP vNN|RB|NNP vVBG|NNP vVBP|VB|NN|JJ|NNP
vVBP|VB|NN|NNP xVBG|NN|JJ|NNP""",
            2: """
0CD|JJ|NNP 0CD|NN|JJ|NNP 0VBD|VBN|NN|JJ|NNP 0VBD|VBP|VB|NN|NNP 0VBD|VBP|VB|NN|NNS|NNP BVBP|VB|NN|JJ|NNP
DNNP|NNPS NNN|JJ|NNP bNN|JJ|NNP bNN|NNS|NNP bVBD|VBN|NNP bVBP|VB|NN|JJ|NNP bVBP|VB|NN|JJ|RB|NNP
bVBZ|NNS|NNP bVB|NN|NNP dCD|NNP dIN|NNP|FW dNN|NNS|NNP dVBP|VB|NN|NNS|JJ|NNP nVBD|VBN|NN|JJ|NNP
nVBG|NN|JJ|NNP nVBP|VB|NN|JJ|RB|NNP vVBP|VB|NN|JJ|RB|NNP vVBP|VB|NN|NNS|JJ|NNP vVBP|VB|VBN|NN|JJ|NNP
xNNS|NNP|NNPS xNN|JJ|NNP xVBP|VB|NNP xVBP|VB|NN|JJ|RB|NNP xVBP|VB|NN|RB|NNP xVB|NN|NNP""",
            3: """
0NN|FW|NNP 0NN|JJR|NNP 0NN|JJ|JJR|RB|NNP 0NN|NNS|JJ|RB|NNP 0NN|NNS|NNP 0VBP|VB|VBN|NN|JJ|NNP BNNP|NNPS
NVBP|VB|NN|NNS|JJ|NNP bVBG|NN|JJ|NNP bVBP|VB|NN|NNP dJJ|NN|NNP dNNP|VBP|VB|NN dVBD|VBN|NNP nVBG|NN|NNP
nVBP|VB|NN|NNS|RB|NNP vVBD|VBP|VB|NN|NNP vVBP|VB|NN|NNS|RB|NNP xPOS|VBZ|NN|NNS|NNP""",
            4: """0VBP|VB|NN|JJ|RB|NNP 0VBP|VB|NN|NNS|RB|NNP NVBD|VBN|JJ|NNP NVBP|VB|NN|JJ|NNP""",
            5: """0CD|NN|NNS|JJ|NNP""",
            6: """0VBP|VB|NN|JJ|NNP""",
        },
        "NNPS": {
            -3: """BNNP|NNPS nVBZ|NNS|NNPS""",
            -2: """DNNP|NNPS""",
            1: """nNNS|NNP|NNPS""",
            2: """0NNS|NNP|NNPS hNNP|NNPS xNNS|NNP|NNPS""",
        },
        "NNS": {
            -4: """xNNS|NNP|NNPS""",
            -3: """0VBP|VB|NN|NNS|JJ 0VBP|VB|NN|NNS|RB|NNP nVBZ|NNS|RB xPOS|VBZ|NN|NNS|NNP""",
            -2: """0VBZ|NNS VVBZ|NNS|NNP bNN|NNS|NNP""",
            -1: """
0CD|NN|NNS|JJ|NNP 0NN|NNS|JJ|RB|NNP 0VBD|VBP|VB|NN|NNS|NNP DVBZ|NNS|NNP NVBP|VB|NN|NNS|JJ|NNP
bVBZ|NNS|NNP dNN|NNS|NNP dPOS|VBZ|NN|NNS|NNP dVBP|VB|NN|NNS dVBP|VB|NN|NNS|JJ|NNP nNNS|NNP|NNPS
nVBD|VBP|VB|NN|NNS nVBP|VB|NN|NNS|JJ|NNP nVBP|VB|NN|NNS|RB|NNP nVBZ|NNS nVBZ|NN|NNS nVBZ|NN|NNS|NNP
xNNS|JJ""",
            1: """
0VBZ|NNS|RB|NNP dVBP|VB|NN|NNS|JJ hNNS|NNP nNN|NNS|NNP nPOS|VBZ|NN|NNS|NNP nVBZ|NNS|NNPS vNNS|NNP""",
            2: """
BNN|NNS NNN|NNS dVBZ|NNS|JJ dVBZ|NNS|NNP dVBZ|NN|NNS hVBZ|NNS|NNP nNN|NNS|JJ nVBP|VB|NN|NNS|JJ
vVBP|VB|NN|NNS|JJ|NNP""",
            3: """NNN|NNS|NNP bVBZ|NNS dNN|NNS|JJ|RB hVBZ|NNS vVBZ|NNS vVBZ|NNS|NNP xNN|NNS|JJ""",
            4: """dVBZ|NNS""",
        },
        "PDT": {
            -3: """0PDT|NN|JJ|RB NDT|PDT|RB hDT|PDT|CC|RB""",
            -2: """bPDT|RB nPDT|JJ""",
            -1: """0DT|PDT|CC|RB VDT|PDT|RB bDT|PDT|RB dPDT|JJ nDT|PDT|CC|RB nDT|PDT|RB xPDT|NN|JJ|RB""",
            1: """0DT|PDT|RB nPDT|NN|JJ|RB""",
            2: """BDT|PDT|RB dDT|PDT|CC|RB vDT|PDT|CC|RB""",
            3: """dDT|PDT|RB""",
            4: """bPDT|NN|JJ|RB""",
        },
        "POS": {
            -3: """0PRP|POS|VBZ""",
            -2: """BPRP|POS|VBZ""",
            -1: """dPOS|VBZ|NN|NNS|NNP""",
            2: """hPRP|POS|VBZ xPRP|POS|VBZ""",
            3: """dPRP|POS|VBZ xPOS|VBZ|NN|NNS|NNP""",
        },
        "PRP": {
            -4: """xPRP|CD|NN""",
            -3: """dPRP|POS|VBZ""",
            -2: """VPRP|CD|NN""",
            -1: """DPRP|CD|NN NPRP|PRP$ hPRP|PRP$ xPRP|POS|VBZ""",
            1: """dPRP|CD|NN""",
            2: """0PRP|CD|NN BPRP|CD|NN NPRP|CD|NN""",
            3: """nPRP|NN""",
        },
        "PRP$": {
            1: """NPRP|PRP$ hPRP|PRP$""",
        },
        "RB": {
            -6: """bVB|NN|JJ|RB""",
            -5: """0NN|JJ|RB bJJ|JJR|RB|RBR vIN|RP|RB""",
            -4: """
0DT|PDT|RB 0EX|RB 0IN|RB BDT|PDT|RB NEX|RB NNN|RB|UH bJJR|RB|RBR bJJS|RB|RBS bJJ|RB|UH vIN|CC|RB
vVB|JJR|RB|RBR""",
            -3: """
0IN|RP|RB 0NN|RB|UH BNN|RB BVBP|VB|NN|JJ|RB DIN|RB HIN|RB NVB|NN|JJ|RB VEX|RB VIN|CC|RB bDT|CC|RB
bVBP|VB|NN|RB dIN|CC|RB dVBD|VBN|NN|JJ|RB hVB|NN|JJ|RB mVB|NN|RB nDT|PDT|RB vDT|CC|RB vDT|PDT|CC|RB
vDT|PDT|RB vDT|RB|UH vVB|JJ|JJR|RB|RBR vVB|JJ|JJR|RB|RBR|NNP xIN|CC|RB xRP|VB|NN|JJ|RB""",
            -2: """
0DT|CC|RB 0JJS|RB|RBS BCC|RB BIN|RP|RB VCC|RB VDT|PDT|RB VIN|RP|RB VNN|RB VNN|RB|UH VRP|VB|NN|JJ|RB
bDT|RB|UH bIN|JJ|RB bJJ|RB bNN|RB bVBP|VB|JJ|RB bVBP|VB|NN|JJ|RB bVB|JJ|RB dIN|RP|RB dJJR|RB|RBR
dVB|JJ|JJR|RB|RBR nVBP|VB|JJ|RB vNN|JJ|RB|NNP vVBP|VB|NN|JJ|RB|NNP vVB|JJ|RB xDT|CC|RB xVBD|VBN|NN|JJ|RB
xVBP|VB|NN|RB|NNP xVB|NN|JJ|RB""",
            -1: """
0JJ|JJR|RB|RBR 0NN|NNS|JJ|RB|NNP 0VBD|VBP|VB|NN|RB|NNP 0VBP|VB|NN|JJ|RB|NNP 0VBZ|NNS|RB 0VBZ|NNS|RB|NNP
DDT|RB|UH DIN|CC|RB NIN|NN|JJ|RB NVBD|VBN|NN|JJ|RB NVBP|VB|NN|JJ|RB NVBP|VB|NN|RB VIN|JJ|RB VJJ|RB|NNP
VNN|RB|UH|NNP bVBN|NN|JJ|RB bVBP|VB|NN|JJ|RB|NNP dJJ|JJR|RB|RBR dVB|JJ|RB hDT|RB|UH hIN|JJ|RB
hVBD|VBN|NN|JJ|RB hVBP|VB|NN|JJ|RB mRP|VB|NN|JJ|RB mVBP|VB|NN|RB mVB|JJ|RB nDT|CC|RB nDT|PDT|CC|RB
nJJR|RB|RBR nNN|JJ|RB|NNP nVBD|VBN|NN|JJ|RB nVBP|VB|JJ|RB|NNP nVBP|VB|NN|JJ|RB|NNP nVBP|VB|NN|NNS|RB|NNP
nVBP|VB|NN|RB nVBP|VB|NN|RB|NNP nVBZ|NNS|RB nVBZ|NNS|RB|NNP nVB|NN|RB vIN|RB xNN|JJ|RB xVBP|VB|NN|JJ|RB
xVBP|VB|NN|JJ|RB|NNP xVBZ|NNS|RB xVB|JJ|JJR|RB|RBR""",
            1: """
0VBP|VB|NN|JJ|RB 0VB|JJ|RB|NNP BIN|CC|RB DDT|PDT|RB NDT|PDT|RB NJJ|JJR|RB|RBR NNN|RB|NNP
VVBP|VB|NN|JJ|RB VVBP|VB|NN|RB bNN|JJ|RB|NNP bRB|NNP bVB|JJ|JJR|RB|RBR bVB|NN|RB dIN|NN|JJ|RB
dNN|JJ|RB|NNP dRP|RB dRP|VB|NN|JJ|RB dVBP|VB|NN|RB dVBZ|NNS|RB hDT|PDT|CC|RB hNN|JJ|RB hVB|JJ|RB nEX|RB
nIN|JJ|RB nJJ|JJR|RB|RBR|NNP nRP|VB|NN|JJ|RB vCC|RB vIN|NN|JJ|RB vNN|RB|NNP vNN|RB|UH|NNP
vVBP|VB|NN|JJ|RB xJJS|RB|RBS xJJ|RB|NNP""",
            2: """
0IN|NN|JJ|RB 0RB|NNP 0VBD|VBN|NN|JJ|RB 0VBP|VB|NN|RB BNN|RB|UH DIN|RP|RB HIN|RP|RB VRP|RB bDT|PDT|RB
bEX|RB bPDT|RB dDT|CC|RB dDT|PDT|CC|RB dNN|RB|NNP dNN|RB|UH dVBP|VB|NN|JJ|RB|NNP mDT|RB|UH vEX|RB
vPDT|NN|JJ|RB vRB|NNP vRP|VB|NN|JJ|RB xJJ|RB|UH xRB|NNP xVBP|VB|JJ|RB""",
            3: """
0NN|RB 0NN|RB|NNP 0VB|JJ|RB 0VB|NN|JJ|RB NIN|RP|RB NRP|VB|NN|JJ|RB bIN|CC|RB bIN|RB bRP|VB|NN|JJ|RB
dJJ|RB|NNP dVBP|VB|JJ|RB hCC|RB hDT|PDT|RB mIN|CC|RB mNN|RB|UH nJJ|RB|UH nVB|NN|JJ|RB xNN|JJ|RB|NNP""",
            4: """
0CC|RB DDT|CC|RB VJJ|JJR|RB|RBR VVB|NN|JJ|RB hIN|RB hIN|RP|RB mJJR|RB|RBR vVB|NN|JJ|RB xJJ|JJR|RB|RBR""",
            5: """bIN|RP|RB vJJ|JJR|RB|RBR xVB|JJR|RB|RBR""",
            7: """0IN|CC|RB""",
        },
        "RBR": {
            -3: """VJJ|JJR|RB|RBR xJJ|JJR|RB|RBR""",
            -2: """NJJ|JJR|RB|RBR mJJR|RB|RBR vJJ|JJR|RB|RBR xVB|JJR|RB|RBR""",
            -1: """
bVB|JJR|RBR bVB|JJR|RB|RBR hJJR|RBR nJJ|JJR|RB|RBR nJJ|JJR|RB|RBR|NNP nVB|JJR|RB|RBR vVB|JJ|JJR|RB|RBR
xVB|JJ|JJR|RB|RBR""",
            1: """0JJ|JJR|RB|RBR bJJR|RBR|NNP nVB|JJ|JJR|RB|RBR""",
            2: """0JJ|JJR|RB|RBR|NNP dJJR|RB|RBR dVB|JJ|JJR|RB|RBR""",
            3: """bVB|JJ|JJR|RB|RBR vVB|JJR|RBR""",
            4: """dVB|JJR|RB|RBR vVB|JJR|RB|RBR""",
            5: """mVB|JJR|RB|RBR""",
            6: """bJJR|RB|RBR bJJ|JJR|RB|RBR""",
        },
        "RBS": {
            -5: """hJJS|RBS""",
            -3: """vJJS|RB|RBS""",
            -1: """0JJS|RBS""",
            1: """BJJS|RBS mJJS|RB|RBS vJJS|RBS xJJS|RB|RBS""",
            2: """bJJS|RBS""",
            3: """0JJS|RB|RBS""",
        },
        "RP": {
            -10: """bIN|RP|RB""",
            -4: """bRP|VB|NN|JJ|RB""",
            -3: """DIN|RP|RB bIN|RP""",
            -2: """NRP|VB|NN|JJ|RB VRP|RB mIN|RP nRP|VB|NN|JJ|RB""",
            -1: """BIN|RP|RB dRP|RB hIN|RP mRP|VB|NN|JJ|RB""",
            1: """VIN|RP dIN|RP|RB""",
            2: """0IN|RP|RB vRP|VB|NN|JJ|RB""",
            3: """VRP|VB|NN|JJ|RB dRP|VB|NN|JJ|RB""",
            4: """VIN|RP|RB vIN|RP|RB xRP|VB|NN|JJ|RB""",
        },
        "UH": {
            -3: """mNN|RB|UH""",
            -2: """BNN|RB|UH bJJ|UH dNN|RB|UH""",
            -1: """bDT|RB|UH hDT|RB|UH vNN|RB|UH vNN|RB|UH|NNP xJJ|RB|UH""",
            1: """0NN|RB|UH VNN|RB|UH|NNP vDT|RB|UH""",
            3: """0UH|NNP bJJ|RB|UH""",
            4: """NNN|RB|UH VNN|RB|UH""",
        },
        "VB": {
            -5: """HVBP|VB|NN NVBP|VB|NN|NNP bIN|VBP|VB|JJ hVBP|VB|VBN nVBD|VBP|VB|VBN|NN nVBP|VB|NN""",
            -4: """
NVBP|VB|NN NVBP|VB|NN|JJ bVBP|VB|NN|NNP nVBP|VB nVBP|VB|NNP vVBP|VB|NN|NNP xMD|VBP|VB|NN xVBP|VB|NN""",
            -3: """
0VBD|VBP|VB|NN|RB|NNP 0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|JJ|NNP 0VBP|VB|NN|NNS|JJ VVBP|VB VVBP|VB|NN|JJ
bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|JJ bVBP|VB|NN|JJR dVBP|VB|NN|NNP dVBP|VB|NN|NNS dVB|JJR|RB|RBR
hVBD|VB|VBN|NN nIN|VBP|VB|NN nVBD|VBP|VB|NN nVBD|VB|VBN nVBP|VB|NN|JJ nVBP|VB|NN|JJ|RB|NNP
nVBP|VB|NN|NNP nVBP|VB|VBN nVBP|VB|VBN|NN vVBD|VBP|VB|NN|NNP vVBP|VB|NN|NNS|JJ|NNP vVB|NN|JJ
xRP|VB|NN|JJ|RB xVBP|VB xVBP|VB|NN|JJ|RB xVBP|VB|VBN|NN xVB|NN|JJ""",
            -2: """
0VBP|VB 0VBP|VB|NN|JJ 0VB|NN BVBP|VB|NN BVBP|VB|NN|JJ NVBD|VBP|VB|VBN|NN NVBP|VB NVBP|VB|NNP
NVBP|VB|NN|JJ|NNP NVB|NN VVBD|VBP|VB|VBN VVBP|VB|NN bVBD|VBP|VB|VBN|NN bVBD|VB|VBN|NN bVBP|VB|NN|JJ
bVBP|VB|NN|JJ|JJR bVBP|VB|NN|JJ|NNP bVBP|VB|VBN|NN bVB|JJ|RB|NNP dVBD|VBP|VB|VBN|NN|NNP dVBP|VB|NN|JJ
dVBP|VB|NN|RB dVBP|VB|NN|RB|NNP dVBP|VB|VBN|NN dVB|JJR|RBR mVB|JJR|RB|RBR nMD|VBP|VB|NN nVBD|VBP|VB|VBN
nVBP|VB|JJ nVBP|VB|JJ|RB nVBP|VB|NN|JJ|RB nVBP|VB|NN|RB nVBP|VB|NN|RB|NNP nVBP|VB|VBN|NNP
nVBP|VB|VBN|NN|NNP vRP|VB|NN|JJ|RB vVBP|VB vVBP|VB|NN vVBP|VB|NN|JJ|NNP vVBP|VB|VBN|NN|JJ
vVBP|VB|VBN|NN|JJ|NNP vVB|JJR|RBR xVBD|VBP|VB|VBN xVBD|VBP|VB|VBN|NN xVBP|VB|VBN xVB|NN|JJ|RB xVB|NN|NNP""",
            -1: """
0VBD|VBP|VB|NN|NNS|NNP 0VBP|VB|JJ 0VBP|VB|JJ|NNP 0VBP|VB|NN|JJ|RB 0VBP|VB|NN|JJ|RB|NNP 0VBP|VB|NN|RB
0VBP|VB|VBN|NN 0VB|NN|JJ BVBP|VB|NN|JJ|NNP DVBP|VB|JJ NVBP|VB|NN|JJ|RB VVBP|VB|NN|JJ|NNP bVBD|VBP|VB|VBN
bVBP|VB|VBN|NN|JJ bVB|JJR|RB|RBR bVB|NN bVB|NN|RB dNNP|VBP|VB|NN dVBP|VB|JJ|NNP dVBP|VB|JJ|RB
dVBP|VB|NN|JJ|JJR dVBP|VB|NN|NNS|JJ|NNP dVB|JJ dVB|JJ|JJR|RB|RBR hVBD|VBP|VB|VBN hVBD|VBP|VB|VBN|NN
hVBP|VB|VBN|NNP hVBP|VB|VBN|NN|JJ mVB|NN|RB nRP|VB|NN|JJ|RB nVBD|VB|VBN|NN nVBP|VB|NN|JJR|NNP
nVBP|VB|NN|JJ|NNP nVB|NN|JJ|RB vMD|VBP|VB|NN vVBD|VBP|VB|NN|JJ vVBP|VB|JJ vVBP|VB|NN|JJ vVBP|VB|NN|JJ|RB
vVBP|VB|NN|JJ|RB|NNP vVBP|VB|VBN vVB|JJ|RB vVB|NN|JJ|RB vVB|NN|NNP xIN|VBP|VB|JJ xVBD|VB|VBN|NN
xVBP|VB|NNP xVBP|VB|NN|JJ""",
            1: """
0VBD|VBP|VB|VBN 0VBP|VB|NNP 0VBP|VB|VBN DVBD|VBP|VB|VBN|NN DVBP|VB|NN|NNP MVBP|VB bRP|VB|NN|JJ|RB
bVB|JJR|RBR dVBP|VB|NN|JJ|RB|NNP dVBP|VB|NN|NNS|JJ nVB|JJ|JJR|RB|RBR nVB|NN|NNP nVB|NN|RB vVBP|VB|VBN|NN""",
            2: """
DVBP|VB|NNP DVBP|VB|NN|JJ DVB|NN|JJ HVBP|VB NVBD|VBP|VB|VBN hVBP|VB|NN|JJ mVBP|VB|JJ|RB mVB|NN|JJ
vVBP|VB|NN|JJR""",
            3: """hVBP|VB|NN|JJ|RB mRP|VB|NN|JJ|RB mVBP|VB|JJ|NNP mVB|JJ|RB""",
            4: """
DVBP|VB|VBN|NN MVBP|VB|NN hVBP|VB mVBD|VBP|VB|VBN mVBD|VBP|VB|VBN|NN|NNP mVBP|VB|NN|JJ|RB mVB|NN|NNP""",
            5: """hVBP|VB|NN mVBD|VB|VBN|NN mVBP|VB|NN|JJ|NNP""",
            6: """mVBP|VB|VBN mVBP|VB|VBN|NN""",
            7: """mIN|VBP|VB|JJ mVBP|VB|NN|RB mVB|NN""",
            8: """mVBP|VB|NNP mVBP|VB|NN|NNP""",
            9: """mVBD|VBP|VB|VBN|NN""",
            10: """mMD|VBP|VB|NN mVBP|VB mVBP|VB|JJ""",
            12: """mVBP|VB|NN|JJ""",
            14: """mVBP|VB|NN""",
        },
        "VBD": {
            -9: """hVBD|VBN""",
            -6: """hVBD|VBN|JJ hVBD|VBP|VB|VBN|NN""",
            -5: """0VBD|VBN|JJ|NNP bVBD|VBN|JJ hVBD|VBN|NNP""",
            -4: """NVBD|VBP|VB|VBN mVBD|VBP|VB|VBN mVBD|VBP|VB|VBN|NN mVBD|VB|VBN|NN""",
            -3: """
DVBD|VBN|JJ|NNP HVBD|VBN|JJ bVBD|VBN bVBD|VBN|NNP dVBD|VBN|NN hVBD|VBN|NN|JJ|RB mVBD|VBN
xVBD|VBP|VB|NN|JJ""",
            -2: """
0VBD|VBP|VB|VBN|NN|NNP NVBD|VBN|JJ|NNP bVBD|VBN|NN bVBD|VBN|NN|JJ|RB bVBD|VBP|VB|VBN dVBD|VBN|JJ
dVBD|VBN|JJ|NNP dVBD|VBN|NNP hVBD|VBN|NN nVBD|VBN|NN|JJ|NNP""",
            -1: """
0VBD|VBN|NNP 0VBD|VBP|VB|NN|NNP DVBD|VBP|VB|VBN|NN NVBD|VBN|NN|JJ|RB bVBD|VBN|JJ|NNP bVBD|VBN|NN|JJ
bVBD|VBP|VB|VBN|NN bVBD|VB|VBN|NN dCD|VBD|JJ dVBD|VBN|NN|JJ dVBD|VB|VBN|NN hVBD|VBN|JJ|NNP
hVBD|VBP|VB|VBN nVBD|VBP|VB|NN|NNP nVBD|VBP|VB|VBN|NNP vVBD|VBP|VB|VBN|NN|JJ vVBD|VB|VBN|NN""",
            1: """
0VBD|VBN 0VBD|VBN|NN DVBD|VBP|VB|VBN VVBD|VBN|JJ|NNP vVBD|VBN|JJ|NNP vVBD|VBP|VB|NN|JJ xVBD|VBN|NN|JJ""",
            2: """
0VBD|NNP 0VBD|VBN|JJ HVBD|VBN MVBD|VBN NVBD|VBN NVBD|VBP|VB|VBN|NN VVBD|VBN VVBD|VBN|JJ
bVBD|VBP|VB|VBN|NN|JJ nVBD|VBN nVBD|VBN|JJ|NNP nVBD|VBN|NNP nVBD|VBN|NN|JJ|RB nVBD|VBP|VB|NN
nVBD|VBP|VB|NN|JJ nVBD|VBP|VB|VBN vVBD|VBP|VB|VBN xVBD|VBN|NN""",
            3: """0VBD|VBP|VB|VBN VVBD|VBN|NNP nVBD|NNP nVBD|VBN|JJ xVBD|VBN|NNP xVBD|VBP|VB|VBN|NN""",
            4: """nVBD|VB|VBN xVBD|VBP|VB|VBN""",
            5: """0VBD|VBP|VB|VBN|NN nVBD|VBN|NN nVBD|VBP|VB|VBN|NN xVBD|VBN|NN|JJ|RB xVBD|VB|VBN|NN""",
        },
        "VBG": {
            -3: """bVBG|JJ|NNP""",
            -2: """HVBG|NN NVBG|JJ mVBG|NN nVBG|NN|NNP xVBG|NN|JJ|NNP""",
            -1: """
BVBG|JJ BVBG|NN|JJ bVBG|NN|JJ|NNP hVBG|NN|NNP nVBG|NN|JJ|NNP vVBG|NNP vVBG|NN|JJ|NNP xVBG|NN|JJ""",
            1: """bVBG|NN dVBG|JJ hVBG|JJ""",
            2: """0VBG|NNP DVBG|JJ HVBG|NN|JJ NVBG|NN|JJ|NNP VVBG|NN|JJ""",
            3: """VVBG|NN|NNP nVBG|JJ|NNP vVBG|JJ|NNP""",
            4: """DVBG|NN|JJ nVBG|NNP""",
        },
        "VBN": {
            -5: """xVBD|VBN|NN|JJ|RB""",
            -4: """0VBD|VBP|VB|VBN|NN""",
            -3: """
0VBD|VBN|NN|JJ|NNP mVBP|VB|VBN|NN nVBD|VBP|VB|VBN|NN vVBD|VBN|NN|JJ vVBN|JJ xVBD|VB|VBN|NN""",
            -2: """
0VBD|VBP|VB|VBN HVBD|VBN MVBD|VBN NVBD|VBN VVBD|VBN VVBD|VBN|NNP bVBN|NN|JJ|RB dVBD|VBP|VB|VBN|NN
dVBN|JJ dVBP|VB|VBN|NN mVBD|VBP|VB|VBN|NN|NNP mVBD|VB|VBN|NN mVBP|VB|VBN nVBD|VBN nVBD|VBP|VB|VBN
xVBD|VBN|NN xVBD|VBN|NN|JJ xVBD|VBP|VB|VBN|NN xVBN|NN|JJ xVBP|VB|VBN xVBP|VB|VBN|NN|JJ""",
            -1: """
0VBD|VBN 0VBD|VBN|NN|JJ|RB 0VBP|VB|VBN|NN 0VBP|VB|VBN|NN|JJ|NNP BVBD|VBN|JJ BVBN|JJ DVBP|VB|VBN|NN
NVBD|VBN|NN|JJ|RB NVBD|VBP|VB|VBN|NN VVBD|VBN|JJ|NNP VVBD|VBP|VB|VBN dVBD|VBN|NNP dVBD|VBP|VB|VBN|NN|NNP
nVBD|VBN|JJ nVBD|VBN|NN nVBD|VBN|NNP nVBD|VB|VBN nVBP|VB|VBN|NN vVBD|VBP|VB|VBN vVBD|VBP|VB|VBN|NN|JJ
vVBD|VB|VBN|NN vVBP|VB|VBN""",
            1: """
0VBD|VBN|NNP 0VBD|VBP|VB|VBN|NN|NNP HVBD|VBN|JJ NVBD|VBN|JJ|NNP bVBD|VBN|NNP bVBD|VBN|NN|JJ bVBN|JJ
dVBD|VBN|JJ dVBD|VBN|NN dVBD|VBN|NN|JJ dVBD|VB|VBN|NN hVBP|VB|VBN|NN|JJ nVBP|VB|VBN vVBD|VBN|JJ|NNP
vVBP|VB|VBN|NN vVBP|VB|VBN|NN|JJ""",
            2: """
0VBN|NNP DVBD|VBN|JJ|NNP bVBD|VBN|JJ bVBD|VBN|JJ|NNP bVBD|VBN|NN bVBP|VB|VBN|NN bVBP|VB|VBN|NN|JJ
dVBN|NN|JJ hVBN|JJ hVBP|VB|VBN|NNP nVBD|VBN|JJ|NNP nVBN|JJ""",
            3: """
bVBD|VBN bVBD|VBP|VB|VBN bVBD|VBP|VB|VBN|NN bVBD|VBP|VB|VBN|NN|JJ hVBD|VB|VBN|NN hVBP|VB|VBN|NN mVBD|VBN""",
            4: """0VBD|VBN|JJ|NNP bVBD|VBN|NN|JJ|RB bVBD|VB|VBN|NN dVBD|VBN|JJ|NNP hVBD|VBP|VB|VBN nVBN|NNP""",
            5: """hVBD|VBN|JJ|NNP hVBD|VBN|NNP""",
            6: """hVBD|VBP|VB|VBN|NN""",
            7: """hVBD|VBN|NN|JJ|RB hVBP|VB|VBN""",
            9: """hVBD|VBN hVBD|VBN|JJ""",
        },
        "VBP": {
            -13: """mVBP|VB|NN""",
            -10: """mVBP|VB""",
            -8: """mMD|VBP|VB|NN mVBP|VB|NNP""",
            -7: """hVBP|VB|NN""",
            -6: """mVBP|VB|JJ mVBP|VB|NN|JJ""",
            -5: """DVBP|VB|NN|JJ mVBP|VB|NN|NNP""",
            -4: """hVBP|VB nVBP|VB|VBN|NN|JJ""",
            -3: """
NVBP|VB|NN|JJ|NNP bVBP|VB|JJ bVBP|VB|NN|JJ bVBP|VB|VBN|NN|JJ dVBP|VB|NN hVBP|VB|VBN|NN
mVBD|VBP|VB|VBN|NN mVBP|VB|VBN mVBP|VB|VBN|NN nVBD|VBP|VB|NN|JJ xVBP|VB|NN|JJ|RB|NNP""",
            -2: """
0VBD|VBP|VB|VBN 0VBP|VB|NN|JJ|NNP DVBP|VB|NNP HVBP|VB bVBD|VBP|VB|NN|JJ bVBP|VB|NN bVBP|VB|NN|JJ|RB
dIN|VBP|VB|JJ hVBD|VBP|VB|VBN hVBP|VB|NN|JJ hVBP|VB|VBN mVBP|VB|JJ|NNP vIN|VBP|VB|JJ vVBP|VB|VBN|NN
xVBD|VBP|VB|NN xVBD|VBP|VB|VBN""",
            -1: """
0VBD|VBP|VB|VBN|NN 0VBD|VBP|VB|VBN|NN|NNP 0VBP|VB|JJ|NNP 0VBP|VB|VBN BVBP|VB|NN|JJ DVBD|VBP|VB|VBN
DVBD|VBP|VB|VBN|NN DVBP|VB|VBN|NN MVBP|VB MVBP|VB|NN NVBP|VB|NN|RB bVBP|VB|NN|JJ|NNP bVBP|VB|NN|NNP
dNNP|VBP|VB|NN dVBP|VB|JJ|RB dVBP|VB|NN|RB|NNP hVBP|VB|VBN|NNP mIN|VBP|VB|JJ mVBD|VBP|VB|VBN|NN|NNP
mVBP|VB|JJ|RB mVBP|VB|NN|JJ|RB mVBP|VB|NN|RB nVBP|VB|NN|JJR|NNP nVBP|VB|NN|JJ|JJR|NNP nVBP|VB|NN|JJ|RB
nVBP|VB|NN|JJ|RB|NNP vVBD|VBP|VB|NN|JJ vVBD|VBP|VB|NN|NNP vVBD|VBP|VB|VBN vVBP|VB|NN vVBP|VB|NN|JJ
vVBP|VB|NN|JJR vVBP|VB|NN|NNS|JJ|NNP vVBP|VB|NN|NNS|RB|NNP""",
            1: """
0VBP|VB|NNP BVBP|VB|NN NVBP|VB|NN NVBP|VB|NN|JJ NVBP|VB|NN|NNP VVBP|VB|NN|JJ bIN|VBP|VB|JJ bVBP|VB|JJ|RB
dVBP|VB|NN|NNP nIN|VBP|VB|NN nVBD|VBP|VB|VBN nVBD|VBP|VB|VBN|NN nVBD|VBP|VB|VBN|NNP nVBP|VB|NN|JJR
nVBP|VB|NN|JJ|JJR nVBP|VB|NN|JJ|NNP nVBP|VB|NN|RB|NNP nVBP|VB|VBN|NNP vMD|VBP|VB|NN xVBP|VB|NN|JJ|RB""",
            2: """
0VBP|VB 0VBP|VB|JJ 0VBP|VB|NN|JJ 0VBP|VB|VBN|NN NVBD|VBP|VB|VBN NVBP|VB NVBP|VB|NNP VVBP|VB|NN
VVBP|VB|NN|JJ|NNP dVBD|VBP|VB|VBN|NN dVBD|VBP|VB|VBN|NN|NNP dVBP|VB|VBN|NN nVBD|VBP|VB|NN|NNP
nVBP|VB|NN|JJ nVBP|VB|NN|NNP nVBP|VB|NN|NNS|JJ nVBP|VB|NN|NNS|JJ|NNP nVBP|VB|VBN nVBP|VB|VBN|NN|NNP
vVBP|VB vVBP|VB|VBN xVBD|VBP|VB|NN|JJ xVBP|VB|NN xVBP|VB|NN|JJ""",
            3: """
0VBP|NN|NNP HVBP|VB|NN VVBP|VB nVBP|VB|JJ nVBP|VB|NNP nVBP|VB|NN|RB nVBP|VB|VBN|NN xIN|VBP|VB|JJ
xMD|VBP|VB|NN xVBD|VBP|VB|VBN|NN xVBP|VB xVBP|VB|VBN xVBP|VB|VBN|NN|JJ""",
            4: """VVBD|VBP|VB|VBN nMD|VBP|VB|NN nVBP|VB nVBP|VB|JJ|RB|NNP nVBP|VB|NN""",
            5: """nVBP|VB|JJ|RB""",
        },
        "VBZ": {
            -4: """dVBZ|NNS""",
            -3: """bVBZ|NNS hVBZ|NNS vVBZ|NNS""",
            -2: """dVBZ|NN|NNS hPRP|POS|VBZ hVBZ|NNS|NNP""",
            -1: """0VBZ|NNS|RB|NNP bVBZ|NNS|NNP dVBZ|NNS|NNP dVBZ|NNS|RB nPOS|VBZ|NN|NNS|NNP vVBZ|NNS|NNP""",
            1: """nVBZ|NNS nVBZ|NNS|NNPS xVBZ|NN|NNS""",
            2: """0VBZ|NNS 0VBZ|NNS|RB BPRP|POS|VBZ vVBZ|NN|NNS""",
            3: """0PRP|POS|VBZ nVBZ|NNS|NNP nVBZ|NNS|RB|NNP""",
            4: """0VBZ|NNP DVBZ|NNS|NNP VVBZ|NNS|NNP nVBZ|NNS|RB""",
            5: """dPOS|VBZ|NN|NNS|NNP nVBZ|NN|NNS nVBZ|NN|NNS|NNP""",
        },
        "WDT": {
            -5: """0IN|DT|WDT DIN|DT|WDT""",
            -3: """mIN|DT|WDT""",
            -1: """BIN|DT|WDT""",
            1: """bIN|DT|WDT hIN|DT|WDT vIN|DT|WDT""",
            2: """xIN|DT|WDT""",
            3: """NIN|DT|WDT NWDT|WP""",
        },
        "WP": {
            -3: """NWDT|WP""",
        },
    },
}
