"""Weights of the word class model: for each kind of evidence and each tag, what speaks for it and how strongly.

Learnt from GUM (Georgetown University Multilayer corpus, annotation CC BY 4.0) and from about 900,000 words of news tagged
by spaCy's en_core_web_sm 3.8 (MIT); words seen in fewer than three documents are left out. How: docs/words.md.
"""

# fmt: off
from typing import Final

WEIGHTS: Final[dict[str, dict[str, dict[int, str]]]] = {
    "word": {
        "CC": {
            -3: """yet""",
            -2: """so""",
            2: """either""",
            3: """plus""",
            5: """but""",
        },
        "CD": {
            -1: """back-and-forth commander-in-chief scalia""",
            2: """two""",
            3: """10-year""",
            4: """zero""",
            5: """6-year-old one""",
        },
        "DT": {
            -2: """either""",
            2: """all no over-the-counter that""",
            4: """both""",
        },
        "FW": {
            1: """al.""",
            2: """de e.g. łódź""",
        },
        "IN": {
            -10: """once""",
            -5: """but due out""",
            -4: """next so""",
            -3: """cause down up""",
            -2: """aboard de id nearby though""",
            -1: """off w""",
            1: """outside past per that""",
            2: """about across along around beyond inside op-ed""",
            3: """after as in near on over while""",
            4: """above behind under""",
            6: """like through""",
            7: """since""",
        },
        "JJ": {
            -9: """material planned""",
            -8: """christian so-called""",
            -7: """allied favored heightened hillary latino plastic quality transplant used""",
            -6: """coming content english graduate leading operative ted trusted veteran""",
            -5: """
6-year-old assistant express failed far kazakh known kuwaiti loved mean shifting united would-be""",
            -4: """
center chemical co-star concerning continued core cyber defining die encouraged engaged executive fallen
general-election genocide iodine lost magic moving north ohio orthodox outsider overnight pretty prior
pro-israel registered renewed representative rnc rohingya roughly senate skateboarding slepian
spanish-language textile very west""",
            -3: """
above adult alternative benchmark breakthrough co-sponsored defeated demanding deputy diminished
elizabeth enhanced following hindu homeopathy honesty immigrant improved inside international judicial
kenyan kind lasting later like limb misogynist missing near neighboring occupied opposed pharmaceutical
pilot port pressed pressing recommend running select south subscribe suspect thai waive yazidi""",
            -2: """
activist bernie christie convinced crushed daily developed dnc editorial elaborate elian expert femur
focused fun gallup henry imagine informed involved irish islamic lobbyist mainland mathematician michael
official only outright own poll presumptive principal record recruit reserved retired rubio salute
second-place settled silver southeast southern structured studied transgender viguerie waiver""",
            -1: """
10-year abc albright asian back bound central cleveland columbia commander-in-chief compound confinement
connected contested david defensive eastern eligibility engaging ethanol exposed fast fluid front
frustrated georgian holt honored jeb kellogg live locked loser mainstream marco mass miami monk msnbc
neiafu northeast op-ed orange overseas passing paul positioned precedent priebus real-time sound spanish
st stacked standing texas transmedia wai weiner wisconsin""",
            1: """
careless cellular centrist combined committed correct democrat determined distinguished dutch famed firm
general grass-roots mandated married middle nearby non-avian outside overall philippine pivot prime
promising pronounced rebel recent ryan saudi sell separate shocked sixth somali threatened two-term
welcome yemeni""",
            2: """
absolute atmospheric bright civil civilian complex convincing crowded democratic devastating direct
disappointed divisive early eighth emotional evil extended extremist few french future half-dozen hard
high-yield human hungarian incumbent initial iodised iranian iraqi lean legal light loud military
minimum mired motivated much net okay online palestinian past perfect plain pointed polish prepared
quarterly single socialist sorry square standard stiff such sweeping three-way underway wide-ranging
xenophobic""",
            3: """
academic aged alarmed albanian anti-castro anti-establishment anti-trump armenian bad balanced blue
common conservative constant crude cuban-american deep demographic double encouraging enough essential
fit flip for-profit gay german independent individual islamist japanese lebanese little local long-term
loose militant negative next nonprofit other parallel previous primary progressive protestant racist
ready real related relative retail right-wing roman several steady third tight turkish ukrainian
undercut""",
            4: """
50-state biased black brief communist dark dedicated easy equivalent extra fake fellow fine full-time
grand high inclined inevitable key lantern left-leaning limited low many mexican-american mixed native
nuclear one-third original pakistani political populist preferred public quiet russian second stable
sure tear terrorist thick third-place true undocumented whole wild""",
            5: """
african-american average disabled due elite fifth high-profile impressed israeli medium middle-class
misleading moderate national pro-life short special troubled unfit worried worth""",
            6: """
advanced armed clear concerned deficient free good hopeful jewish last left-wing major positive present
right rival surprised third-quarter top unknown unqualified upset""",
            7: """clean close cold detailed experienced favorite heated liberal red scared total""",
            8: """flawed libyan likely surrogate""",
            9: """complicated current dead interested pleased""",
            10: """fund-raising satisfied""",
        },
        "JJR": {
            -4: """earlier""",
            -3: """whiter""",
            -2: """later""",
            -1: """faster peter transgender""",
            1: """further more""",
            2: """worse year-earlier""",
            3: """better higher longer""",
            4: """lesser""",
            7: """lower""",
        },
        "JJS": {
            1: """least""",
            2: """longest""",
        },
        "MD": {
            3: """'d""",
            5: """will""",
        },
        "NN": {
            -8: """fast national say stand stay take""",
            -7: """black clean evolving liberal murphy start think try university""",
            -6: """
current deficient embrace feel independent looming messaging play positive saying speaking watch york""",
            -5: """
act being blame buy calling fight fit flying founding help high-profile inc. king major middle-class mr.
orlando present racist reach senate stop unfit unknown winner-take-all winning working""",
            -4: """
50-state association break check city close communist council cross dating day demonstrate department
equivalent favorite fifth foundation full-time good grand hampshire heaven hit hopeful justice knock
l'enfant lantern leave lesser manafort march minister ministry office palace politics populist pro-life
realclearpolitics red resolve revolution right rise special stable surrogate surviving taking talking
track twitter verizon vice""",
            -3: """
academic acting advise advocate aim anti-establishment assured banning beating bernie blocking blow blue
brafman brief call carrying cold compaq constant corp. cover david democrat dream driving earning elian
escape essential europe failing following forever forth freddy general george giving google guess high
hillary hiring human intel kasich lean listen look matthew mccain mccaw miami militant native negative
negotiating netanyahu note nuclear o'malley oklahoma one organizing outside parallel park passing pay
peter presenting president progressive randomly read resign roffman rubio running savings second sell
show solidarity space speaker species statistics sway telling terrorist thick third third-place
third-quarter translating union wait waive walker wasserman welcome well while wild wisconsin worry łódź""",
            -2: """
10-year address advance aging anheuser answer appealing atmospheric attempt axelrod beck breaking bright
california carson choosing circle civilian clash co-founder collapse complex contributing convince count
customs devine dislike divisive dnc draw dress ease eating eighth encouraging ending experience export
fake fall fbi fellow figure fine flip fly for-profit gallup gaming gay half-dozen high-yield house it j.
left-wing link lying making mark medium mention mike morning msnbc nation neiafu ohio one-on-one
original over-the-counter partnership pass pick pivot plus policing priebus prime push quarterly regret
retail revolutionary run ryan sadiq salute scanning shaking shuster socialist solving southeast starr
start-up starting stiff theirs three-way tie turning urging waiting walking wear weiner will worth
zimmerman""",
            -1: """
abc airing al. albright alex am amp average betting bin brujas careless carolina cellular centrist
christie cleveland coalition columbia comey commander-in-chief committee conservative coron cruz cry
demographic drive drop east economics eegimaa elias emanuel embassy extremist face feed fighting finding
firing florida fort frank front fund-raising getty god gowdy hold imagine incumbent inside iowa jeb juan
karim key killing laugh left lift lifting long-term low managing means meantime michael middle move net
nevada non-avian offer one-third op-ed orange pacs palestinian paribas past patrol paul per philippine
playing professor protest public range refrain relative repeat right-wing rnc romney scalia shot sort st
stem talk texas todd total turn two-term use vegas vermont viguerie visit warhol westinghouse whole win""",
            1: """
anything band bar candidate caucus cause center claim combat commissioner compound confinement credit
criticism cut cutoff defensive display drafting economy education eligibility elite everybody everyone
facebook firm fish flag fluid force future guide halt hand hannity image job law lie lobby loser magic
marco message offering path pattern peace pledge plenty policy port precedent probe progress question
representative return revenue salt seat secretary spot step stretch survey thing tone tour turnout
unemployment video world year""",
            2: """
account anchor associate award beginning bid bidding blast board case chain chairman challenge climate
comment contrast counting course crowd debt decision deficit email evidence family finance fun function
headquarters home hope influence jury lead leadership lending mainland mainstream mathematician matter
mine money monitoring news nominee number nurse opening outreach pause persuade platform primary
principal print problem promise radio rally real-time respect response restructuring result review risk
screw second-place secretary-general sense shuttle silver slaying something source spread strike
struggle study support terrorism test today unit value view vote waiver warning web wind""",
            3: """
abortion alternative approach attack back-and-forth benchmark bomb breakthrough business cement channel
consulting contract cost crossing deal deputy dispute dna editorial everything executive expert
eye-tracking farkas feeling fund head hearing heating honesty immigrant immigration impact kind life
light lighting limb list lobbyist localist maneuvering map mind misogynist monk night nobody northeast
nothing oil percent pharmaceutical phrase plan planning poll race reform report reporter research resort
ruling semantics share shopping soldier standing star supply surprise television thought tip town
tracking transgender waste whiter work yesterday""",
            4: """
activist age agreement air amount assistant bank battle billionaire boat broadcast building charge cheer
chemical co-star company concept contact country damage exhibit fact fan file filing film fuel gathering
general-election genocide gun history land level levell linguistics loading love market mass mathematics
meeting official opposition order outsider parking place screen shipping spanish-language speech
spotlight square staff swing textile time transmedia travel tv tweet viewing voting warming west""",
            5: """
adult aid banking cyber femur financing finish fundraising healing letter man manufacturing neighboring
point praise profit request speed spokesman teaching testing training understanding veteran wai would-be""",
            6: """
content core debate ethanol exit fishing frame homeopathy issue name ozone pilot press sound spending
traffic waterboarding way woman""",
            7: """advertising interview operative plastic power record spokeswoman tax trade transplant""",
            8: """bombing campaign funding host pressure quality""",
            9: """graduate material series trading""",
            11: """iodine""",
            13: """polling""",
        },
        "NNP": {
            -8: """libyan""",
            -7: """sell spokeswoman support""",
            -6: """jewish report woman""",
            -5: """
african-american hispanics israeli lead letter look man marines primary rival spokesman total welcome""",
            -4: """
agreement associates average billionaire chathams close cold come commons company continued country
crowd dark end estimates fact history iodine levell low many mexican-american millennials opposition
pakistani political press principles rights rules russian sales services sound speech study thought time
top true tv tweet use used wait work""",
            -3: """
abortion affairs albanian anti-castro anti-trump armenian bad be business common contact contrast
correct crude cuban-american current dataproducts debate dna drop early elite email ending ethanol
everything exhibit face fan favorite file finally firm flip focus forces future german here host imagine
immigration individual islamist japanese keep key lean lebanese level life list local localist lock
lords machines making map mass medium members military minimum more name night nobody nonprofit nothing
official oil only other pattern pay percent pilot pivot pledge point previous protest protestant public
quiet race ready rebel record red relations remains reporter reports research roman screen several
soldier sports standing star strike talk tear television third third-quarter town trade travel turkish
ukrainian very voters was whole will win worth yesterday""",
            -2: """
adult airlines amount angels asked attack awards back-and-forth bank blocking board bomb brothers call
case cement chairman charge cheers civil clear climate commissioner concept core critics crossroads debt
decision decline deficit delegates democratic demographic do drive events evidence evil exit experience
experts eye-tracking fake family few figures fine finish frame french fund fundraising gains given go
hate have homeopathy hopeful hungarian initial iowans iranian iraqi kind leadership legal let listen
long-term longer longest lost make matter men mention mets mills minors money move much nominee number
okay original outreach ozone pause people pirates platform polish power problem profit pronounced push
radio reported reporters representatives resources response result retired risk second secretary-general
senators sense share show single solutions something sort source south speaks spending square standard
standards start stop stretch strikes struggle studies swing take terrorism test thick think thrones
today transmedia turn two unit view visit visitors vote votes voting wai wear web winning xenophobic""",
            -1: """
account activist advocates age agents aging agree aid ailes allied am anchor anything appeals appeared
approach argued assured attacks award band beating being better billionaires blast boycott brand brief
broadcast buy campaign campaigns candidate cast caucuses caution change choosing clash clintons comment
committed consensus conservative cost counting course cover covered credit criticism customs cutoff
cyber damage deal defeated defensive demanding dispute dress dutch economy editorial education embrace
emotional enough everybody everyone exhibits extremist famed families far feel feeling fellow fifth film
finance find finding flag following for-profit forever free fuel further gay generally good graduate
guess had hand hands hannity head hedge helped hit hold hope humanities image include incumbent
interests interview interviews issue job jury known land last late later law leave lie likely lobbyist
looks love lower mainstream major matters message moves native net northeast note notes nuclear offer
offers online opened operative operatives organizations organizing pacs palestinian partners passed
passing path peace perhaps persuade planning plans please policy politics poll polling praise prepared
present pressure pro-life proceeds promise quality question questions rally read real-time recent
refugees related repeat reserves results return revenue review roughly run running runs said salute
saudi say sciences seated secretary seemed set shares shift shows somali speaking special spotlight
spread staff stars started statistics stood supply sure surprise survey survive taken tax terrorist
thank then thing third-place traffic turning turnout tweets understand unemployment unknown video waive
warming wave way well whigs wide-ranging wind wins workers works world worried year year-earlier yemeni
yorkers""",
            1: """
abbas ackles air alex amp answer asian biden bin braynard breaking bridge central check coalition
comedian comey committee coron de eastern emanuel embassy facebook farkas fighting general georgian
getty gowdy heights high imports judge lazar live los loved middle minutes news opening orange park
patrol philadelphia pledged professor queens r register reserve richards romney semantics spanish spot
stephanopoulos technologies veteran west westinghouse yellen""",
            2: """
abc adams advanced albright anheuser arts carolina carson claim combine commander-in-chief cross
democrat devine economics elias executive florida front henry human id independent investors iowa irish
islamic islands j. juan left light limited little marco met mike moines moments morning nation north
one-on-one partnership pence planned policing port presenting priorities processing ramos reno resolve
revolutionary ryan sadiq salt shuster smith southern speakers starr start-up todd w warhol watch waters
working zimmerman łódź""",
            3: """
acting advocate always angeles associated axelrod ban borders brafman brookings brooks brujas carly
center cleveland closing collins columbia compaq corp. crooked daily discover donald eegimaa elizabeth
express fbi fight figure force fort frank freddy gallup george god gun halt hicks hindu holt intel
international jeb jobs judicial karim kasich kellogg kenyan las lawyers linguistics magic mark matthew
mccain mccaw national neiafu netanyahu nevada o'malley oklahoma open paul plays president priebus racist
representative reynolds rhodes rise roffman sachs scalia select sent series settle solidarity southeast
space speaker springs st stated thai thomas training union vermont viguerie walker wasserman weiner
wells yazidi""",
            4: """
act arkansas association beck black brahms california charles christie city council courtaulds cruz
dallas day department dnc east forbes foundation hampshire heaven hughes justice l'enfant markets
massachusetts meeting michael minister ministry msnbc office orthodox palace paribas peres peter
pro-israel ratners revolution rohingya slepian vegas verizon vice wilkins wisconsin""",
            5: """
bernie caucus elian europe inc. kazakh king kuwaiti latinos march mr. reeves rnc rock rubio sessions
times winner-take-all woods""",
            6: """
corps david english fed google house manafort miami ohio orlando roberts rogers stevens texas twitter
unisys wikinews""",
            7: """gaming jones latino murphy united university williams york""",
            8: """christian james""",
            9: """hillary kelly""",
            10: """ted""",
            13: """senate""",
        },
        "NNPS": {
            -5: """latinos series""",
            -4: """arkansas customs james reeves sessions""",
            -3: """
borders brookings charles corps dallas economics jones lawyers linguistics marbles markets minutes news
politics rogers savings stevens texas unisys waters wells""",
            -2: """
adams farkas forbes imports investors islands moines moments paribas priorities ramos richards roberts
springs times williams woods""",
            -1: """
abbas ackles always billionaires brahms brooks brujas courtaulds heights hicks howes hughes jobs las los
massachusetts means queens reynolds rhodes sachs semantics shields stephanopoulos thomas vegas wins""",
            1: """
advocates agents ailes clintons families humanities interests matters members organizations partners
plans ratners refugees reports representatives reserves resources rules sciences stars statistics
visitors voters whigs workers yorkers""",
            2: """
airlines angels arts awards brothers critics crossroads delegates estimates events iowans mets
millennials minors pirates reporters rights senators solutions speaks standards studies thrones votes""",
            3: """affairs forces lords machines pacs relations sales sports""",
            4: """associates chathams commons mills principles services""",
            5: """hispanics marines""",
        },
        "NNS": {
            -7: """series""",
            -6: """leads offers""",
            -5: """exists favors hits plays ratners rises runs turns""",
            -4: """
arts calls ends linguistics mathematics pledges rests roberts sets starts supports wikinews williams
works""",
            -3: """
brahms corps courtaulds features guarantees jones lies looks loses massachusetts matters notes reads
remains rogers semantics stevens struggles times uses wilkins""",
            -2: """
aims amounts collins drops eegimaa elite headquarters hicks hopes james jobs loves markets means mills
needs pence reynolds speakers woods""",
            -1: """
acts angeles brooks brujas california charles columbia dallas farkas fish florida forbes gays
grass-roots hughes iowa las mentions miami nevada pacs paribas peres philadelphia priorities reeves
sachs sessions shows shuttle springs technologies thomas unisys vegas wai yellen""",
            1: """
angels claims costs heads heights members millennials minutes op-ed partners poems points
representatives resources rights sales shields visitors waters wells""",
            2: """
awards bars documents economics estimates exchanges experts exports links men moderates moves people
promises rallies richards sciences stars strikes transactions voters votes""",
            3: """
advocates bases dataproducts exhibits hands houses interviews marbles pivot prints proceeds releases
species specimens statistics steps studies talks""",
            4: """
campaigns cheers concerns figures plans posts rates realclearpolitics reserves results rules shares
shifts""",
            5: """appeals blasts caucuses gains operatives states values""",
            6: """customs imports questions savings stocks""",
            7: """attacks""",
            8: """politics""",
        },
        "PDT": {
            -2: """such""",
            -1: """all both""",
        },
        "POS": {
            2: """'s""",
        },
        "PRP": {
            -2: """her one""",
            -1: """'s""",
            2: """it theirs""",
        },
        "PRP$": {
            2: """her""",
        },
        "RB": {
            -9: """dead kelly""",
            -7: """likely since""",
            -5: """little short way""",
            -4: """easy extra inevitable under""",
            -3: """after as both carly deep east enough longer loose one-third real tight yeah""",
            -2: """
about above beyond e.g. hard high home left loud off past plain plenty relative smith through underway""",
            -1: """all always better clear course daily live matter no northeast over sixth up""",
            1: """anyway down generally last late meantime overseas perhaps second southeast then""",
            2: """aboard away forth forward inside kind north outright though together""",
            3: """around behind finally here randomly third yet""",
            4: """back forever overnight pretty prior well""",
            5: """further only right roughly south""",
            6: """later sort""",
            7: """far so very""",
            8: """fast""",
            10: """once""",
        },
        "RBR": {
            -3: """higher""",
            -2: """lower worse""",
            1: """faster""",
            2: """further longer more""",
            4: """better earlier""",
        },
        "RBS": {
            -1: """least""",
        },
        "RP": {
            -7: """behind""",
            -5: """around""",
            -4: """through""",
            -3: """in on""",
            -2: """across along away forward over together""",
            1: """back forth""",
            2: """down""",
            3: """off""",
            4: """up""",
            5: """out""",
        },
        "UH": {
            -2: """no sorry sure""",
            -1: """anyway okay""",
            1: """well""",
            3: """yeah""",
            4: """please""",
        },
        "VB": {
            -7: """remain""",
            -6: """suggest""",
            -5: """appear gun hope include light moderate pressure require right speed thank""",
            -4: """better finish frame further have head love power praise question senate traffic""",
            -3: """
account affect agree argue award battle believe boat campaign caucus cheer confront discover exit expect
free google halt house interview introduce issue march ozone patrol pledge pose prevail proceed profit
request salt settle steady surrogate tax tend tip trade want waste zero""",
            -2: """
absolute air back charge claim demonstrate direct do double europe export facebook fear force fuel hate
host impact influence land like lower market mind monk nurse order perfect plan please print promise
rally reform register reno result select separate shut spot square surprise swing total""",
            -1: """
aid aim amount associate ban bank bar biden blast braynard bridge broadcast cement clear combat combine
crowd damage debate dispute dress drive exhibit femur film finance fort fund graduate guide holt involve
iodine juan judge jury karim last lazar level live manafort manage map mark mine name offer orlando
phrase place press r range record refuse reserve respect rival rock ryan seat sense share sort spotlight
spread step strike struggle supply survive sway tone top twitter undercut value vermont view work york""",
            1: """
act advise answer boycott brand chain clash clean close cold comment continue contrast cost cross
dislike disrupt enter exercise fall feed fix focus forecast function hit join lie lift lobby lose modify
outreach overcome perform point protect push recommend refrain risk save set show succeed test tweet
wind""",
            2: """
attack attempt blame build call cause collapse commissioner contact convince count cover cry deal die
elaborate email end explain file find flip give grow hand hedge help keep knock lead note organize park
pass pattern present presumptive reach rebel recruit repeat resolve send stem study talk tie track turn
use""",
            3: """
arrive avoid be blow break change co-founder consensus draw embrace engage experience feel go guess
ignore improve invest leave lock make mean mention replace restrict say shift subscribe support visit
wave win withdraw""",
            4: """
address advance check drop ease encourage fight fill happen pay protest read report resign return rise
run walk""",
            5: """buy escape let listen move start stop think try watch wear""",
            6: """come sell stand stay take wait""",
            7: """imagine look waive""",
        },
        "VBD": {
            -9: """located""",
            -8: """scheduled""",
            -7: """combined elected experienced named suspected""",
            -6: """aligned centered concerned considered defined targeted""",
            -5: """
accused armed arrested compared dedicated dressed encountered entitled iodised listed perceived
protected published related titled traded valued""",
            -4: """
advocated applied convicted coupled detailed directed donated estimated funded guided identified injured
measured missed modified needed packed pleased poised polled purchased released selected signed stacked
surveyed taken televised tied wounded""",
            -3: """
'd abandoned achieved affiliated aimed appointed assigned associated blamed broken buried complicated
composed connected cost deemed designed discovered educated examined hurt implemented indicted informed
interested interviewed involved linked mired mixed nominated noticed obtained portrayed preserved priced
projected recorded regarded registered repeated required rigged shaped united""",
            -2: """
addressed aged balanced bound built called captured charged collected conducted contested controlled
covered created crooked delivered disabled expanded expected extended founded generated heated held
imposed intended jailed joked leaked limited mandated owned presumed promoted proposed prosecuted quoted
screw set shocked supposed suspended taught undocumented unqualified""",
            -1: """
advanced attempted attracted biased bid broadcast caught challenged committed crushed cruz cut david
deployed employed established fed filled finished fixed forecast frank god greeted hacked heightened
improved inclined invested let married mentioned motivated outlined paid piled pledged polarized
preferred pronounced reached renewed rescued reserved satisfied sentenced shot spent stated structured
surrounded ted todd upset worried""",
            1: """
affected applauded benefited claimed co-sponsored convinced defeated delayed demanded demonstrated
diminished encouraged fired handed hired ordered produced questioned read realized retired reversed shut
thought visited won""",
            2: """
amounted apologized booed clashed cleared closed contained counted crowded developed eliminated
exercised failed felt flawed fled followed frustrated hit included insisted left loved met opened
opposed participated passed planned posed praised pressed promised prompted pulled referred reflected
relied remarked reported rolled scared so-called sounded staged stressed struck succeeded suggested
trailed violated vowed wanted warned""",
            3: """
accelerated asked chanted cheered complained confirmed contributed denounced determined enjoyed entered
expressed focused gathered helped hoped implied jumped lived looked lost pleaded pointed prepared
remembered replied revealed settled shifted sought started stopped studied survived talked threatened
traveled tried walked was wondered worked""",
            4: """
argued campaigned cast decided dropped emerged explained exploded landed moved observed refused remained
resulted returned soared stayed struggled turned""",
            5: """
acknowledged agreed concluded continued declined engaged happened locked occurred resigned showed used
voted""",
            6: """acted arrived died existed favored had noted seemed stood""",
            7: """responded""",
            8: """appeared erupted""",
            9: """said""",
        },
        "VBG": {
            -11: """polling""",
            -9: """fund-raising trading""",
            -8: """bombing funding meeting training""",
            -7: """advertising""",
            -6: """fishing gaming waterboarding""",
            -5: """
banking building financing healing manufacturing misleading teaching testing understanding""",
            -4: """
filing fundraising gathering left-leaning left-wing loading parking shipping spending viewing""",
            -3: """
closing consulting crossing hearing heating lighting maneuvering opening ruling shopping tracking
warming""",
            -2: """
beginning bidding convincing devastating lending monitoring neighboring planning processing
restructuring right-wing slaying sweeping warning""",
            -1: """drafting encouraging feeling kellogg offering promising voting wide-ranging""",
            1: """airing betting engaging firing killing lifting managing playing presenting standing""",
            2: """
aging appealing breaking contributing eating finding lying scanning shaking solving starting urging
waiting walking working""",
            3: """
banning carrying driving earning failing giving hiring lasting missing negotiating pressing
skateboarding translating turning""",
            4: """
beating choosing concerning dating defining demanding ending moving organizing surviving taking talking
telling""",
            5: """blocking calling flying founding making passing shifting""",
            6: """being coming leading looming messaging saying""",
            7: """evolving following running speaking winning""",
        },
        "VBN": {
            -10: """flawed""",
            -9: """satisfied scared""",
            -8: """erupted said""",
            -7: """advanced interested responded surprised""",
            -6: """acted appeared arrived complicated died existed noted pleased""",
            -5: """
acknowledged agreed concluded declined fed had happened heated impressed occurred pointed resigned
showed stood troubled upset voted""",
            -4: """
campaigned crowded decided determined dropped emerged explained exploded landed limited met moved
observed prepared refused remained resulted returned seemed soared stayed struggled threatened turned
unqualified worried""",
            -3: """
accelerated alarmed biased bid chanted cheered come complained confirmed contributed cost denounced
detailed disabled enjoyed entered expressed gathered hoped implied jumped let lived locked looked
pleaded preferred remembered replied revealed sent shifted sought stopped survived talked ted traveled
tried walked wondered worked""",
            -2: """
amounted apologized argued booed clashed cleared closed contained counted disappointed eliminated
engaged exercised felt fled followed helped inclined included insisted participated posed praised
promised prompted pulled referred reflected relied remarked rolled run sounded staged started stated
stressed struck succeeded suggested trailed undercut undocumented violated vowed wanted warned""",
            -1: """
affected aged applauded armed axelrod benefited claimed crooked delayed demanded demonstrated
distinguished donald fired focused forecast frustrated handed hired left mixed ordered produced
questioned realized reversed settled spread studied visited won""",
            1: """
attempted attracted caught challenged committed concerned dedicated deployed developed diminished
employed established exposed favored filled finished fixed greeted hacked honored invested mandated
mentioned mired opposed outlined overcome paid piled pledged polarized positioned reached read rescued
sentenced shut spent surrounded""",
            2: """
addressed built called captured cast charged co-sponsored collected conducted continued controlled
convinced created delivered expanded expected founded generated given held hit hurt imposed intended
jailed joked leaked loved owned presumed promoted proposed prosecuted quoted seated shot supposed
suspended taught""",
            3: """
abandoned achieved affiliated aimed appointed assigned assured blamed bound broken buried composed
contested covered crushed deemed defeated designed discovered educated encouraged enhanced examined
implemented indicted interviewed iodised linked lost nominated noticed obtained occupied portrayed
preserved priced projected pronounced recorded regarded related repeated required reserved retired
rigged shaped structured""",
            4: """
advocated applied connected convicted coupled directed donated estimated failed fallen funded guided
identified improved injured measured missed modified needed packed poised polled purchased released
selected signed surveyed televised tied wounded""",
            5: """
accused arrested combined compared dressed encountered entitled informed involved listed perceived
planned protected published stacked taken titled traded valued""",
            6: """aligned centered considered defined renewed set so-called targeted trusted used""",
            7: """elected known named registered suspected""",
            8: """allied heightened scheduled""",
            9: """located""",
        },
        "VBP": {
            -4: """campaign cast encourage fill happen last place return rock set walk""",
            -3: """
age aid approach arrive attack avoid caucus chain contact contract deal engage file function further
host ignore improve interview invest lobby open order overcome replace resort restrict rise staff
withdraw""",
            -2: """
address air ban battle beck build challenge change channel clear comment debate explain fight film free
give grow gun house lower market name organize point power press request send sort tax travel wave""",
            -1: """
advance amount anchor associate back bank better boat bridge carolina charge check cheer co-founder
combine comedian commissioner concept consensus continue contrast cruz cry damage direct display dispute
disrupt donald double draw drop ease elite email enter escape ethanol exercise exit fan femur figure
finance find fix force fuel go graduate hand hedge imagine impact iodine issue join land lie light like
lose make manafort marco mind mine modify move ozone park pass pattern perform persuade phrase please
present pressure probe progress protect quiet read record reform report resign review right risk save
screen shift sound spotlight square st stem succeed surrogate tear test top tour traffic tweet twitter
value warhol wear wind zero""",
            1: """
bid break come correct dislike experience fast finish guess hurt involve keep laugh lead level look love
manage map march matter mention pivot promise rally recommend register sense separate spread stand
strike struggle support total view wait win""",
            2: """
account buy caution circle clash cover decline die end fear fit focus forecast head knock leave link
mean note own patrol pay pick range refuse regret run select sell stay stop survive talk track turn
understand work""",
            3: """
advise affect aim am argue award believe blame call confront cost crowd dream embrace expect export
express fly help hold hope introduce live offer pose prevail proceed push reach result suspect tend try
want""",
            4: """do dress drive face feel lean pledge question show start sway take think use worry""",
            5: """agree appear demonstrate hate require""",
            6: """have include play salute say suggest thank""",
            7: """remain welcome""",
        },
        "VBZ": {
            -6: """attacks stocks""",
            -5: """blasts questions states values""",
            -4: """caucuses imports operatives plans posts rates reserves shifts""",
            -3: """
advocates angeles appeals bases campaigns cheers concerns figures gains houses peres prints releases
results specimens steps studies talks""",
            -2: """
awards bars documents exchanges exhibits exports hands hughes interviews james links moderates proceeds
promises rallies rules sciences shares stars votes williams""",
            -1: """
's angels brooks claims collins costs dataproducts estimates forbes heads heights jones moves partners
poems points rhodes transactions unisys wells wikinews wilkins""",
            1: """acts gays mentions tweets wins""",
            2: """aims amounts billionaires drops hopes loves needs plays reports""",
            3: """features guarantees lies loses matters reads shows struggles uses""",
            4: """calls ends looks notes pledges rests sets starts supports""",
            5: """exists favors hits means rises turns works""",
            6: """leads remains runs""",
            8: """offers""",
        },
        "WDT": {
            -5: """what""",
            -4: """that""",
            3: """whatever""",
        },
        "WP": {
            -3: """whatever""",
            5: """what""",
        },
    },
    "ending": {
        "CC": {
            -3: """yet/CC|RB""",
            -2: """so/IN|CC|RB""",
            2: """her/DT|CC|RB""",
            3: """lus/CC|NN|JJ""",
            5: """but/IN|CC""",
        },
        "CD": {
            -4: """sed/CD|VBD|JJ""",
            -3: """ief/CD|NN|JJ man/CD|NN|JJ""",
            -2: """day/CD|NN|JJ ear/CD|NN|JJ eek/CD|JJ int/CD|NN|JJ""",
            -1: """era/CD|NN|JJ lia/CD|NN|NNS|JJ|NNP lus/CD|NN|JJ one/CD|NN|JJ son/CD|NN|JJ""",
            1: """old/CD|NN|JJ oom/CD|NN|JJ our/CD|NN|JJ ven/CD|VBN|NN|JJ""",
            2: """een/CD|VBP|VB|NN|JJ een/CD|VBP|VB|NN|JJ|NNP oot/CD|NN|JJ two/CD|NNP""",
            3: """ile/CD|NN|JJ""",
            4: """ber/CD|NN|JJ ero/CD|VBP|VB""",
            5: """one/PRP|CD|NN""",
        },
        "DT": {
            -2: """her/DT|CC|RB""",
            2: """all/DT|PDT|RB hat/IN|DT|WDT no/DT|RB|UH ter/DT|NN""",
            4: """oth/DT|PDT|CC|RB""",
        },
        "FW": {
            -1: """ódź/NN|FW|NNP""",
            1: """al./NN|FW""",
            2: """.g./RB|FW de/IN|NNP|FW""",
        },
        "IN": {
            -5: """but/IN|CC due/IN|JJ out/IN|RP|RB""",
            -4: """ext/IN|JJ|RB so/IN|CC|RB""",
            -3: """own/IN|RP|RB up/IN|RP|RB use/IN|VBP|VB|NN""",
            -2: """ard/IN|RB de/IN|NNP|FW id/IN|NNP rby/IN|JJ|RB ugh/IN|RB""",
            -1: """off/IN|RP|RB w/IN|NN|NNP""",
            1: """ast/IN|NN|JJ|RB hat/IN|DT|WDT per/IN|NN""",
            2: """-ed/IN|NN|NNS|JJ ond/IN|RB ong/IN|RP|RB oss/IN|RP out/IN|RB und/IN|RP|RB""",
            3: """as/IN|RB ear/IN|JJ|RB ide/IN|NN|JJ|RB ile/IN|NN in/IN|RP on/IN|RP ter/IN|RB ver/IN|RP|RB""",
            4: """der/IN|RB ind/IN|RP|RB ove/IN|JJ|RB""",
            6: """ike/IN|VBP|VB|JJ ugh/IN|RP|RB""",
        },
        "JJ": {
            -7: """-be/NN|JJ ail/VBP|VB|NN|JJ imb/VBP|VB|NN|JJ lty/NN|JJ uth/JJ|NNP""",
            -6: """bor/NN|JJ hly/JJ|RB nly/JJ|RB orm/VBP|VB|NN|JJ ror/NN|JJ""",
            -5: """
akh/JJ|NNP ani/JJ|NNP bed/VBD|VBN|NN|JJ ean/VBP|VB|JJ idi/JJ|NNP ine/VBP|VB|NN|JJ|RB iti/JJ|NNP
ium/NN|JJ lan/JJ|NNP lly/JJ|RB net/VBP|VB|NN|JJ oin/VBP|VB|NN|JJ pus/NN|JJ rce/VBP|VB|NN|JJ
rry/VBP|VB|NN|JJ ury/NN|JJ uty/NN|JJ""",
            -4: """
ack/JJ|NNP aur/VBP|VB|NN|JJ day/NN|JJ|RB der/NN|JJ der/VBP|VB|NN|JJ dly/JJ|RB eck/VBP|VB|NN|JJ ery/NN|JJ
eum/NN|JJ far/JJ|RB gya/JJ|NNP hio/NN|JJ|NNP len/VBN|JJ mon/JJ|NNP nbc/NN|JJ|NNP ohn/VBP|VB|NN|JJ|NNP
ony/NN|JJ|NNP ost/VBD|VBN|JJ own/VBN|JJ rap/VBP|VB|NN|JJ rnc/NN|JJ|NNP rth/JJ|NNP rum/NN|JJ
set/VBP|VB|VBN|NN|JJ tup/NN|JJ ult/VBP|VB|NN|JJ yle/NN|JJ""",
            -3: """
-in/VBN|NN|JJ ace/NN|JJ age/JJ|NN ass/VBP|VB|NN|JJ ast/JJ|NNP awn/VBP|VB|VBN|NN|JJ die/VBP|VB|JJ
ear/IN|JJ|RB ell/VBP|VB|NN|JJ ely/JJ|RB end/VBP|VB|JJ ery/JJ|RB ery/NN|JJ|NNP est/JJ|NNP
est/NN|JJ|JJS|RB eth/NN|JJ|RB|NNP ety/NN|JJ gue/VBP|VB|NN|JJ hai/JJ|NNP ico/VBP|VB|NN|JJ|NNP ide/NN|JJ
ier/JJ|JJR ike/IN|VBP|VB|JJ ilk/VBP|VB|NN|JJ ine/JJ|NNP ino/JJ|NNP ion/NN|JJ ish/VBP|VB|JJ ive/VBP|VB|JJ
lie/NN|JJ|NNP lus/NN|JJ nch/VBP|VB|NN|JJ ndu/JJ|NNP ney/VBP|VB|NN|JJ nol/VBP|VB|NN|JJ ond/VBP|VB|NN|JJ
ont/VBP|VB|NN|JJ|NNP ore/NN|JJ ort/NN|JJ ost/NN|JJ|RB ove/IN|JJ|RB ped/VBD|VBN|JJ pen/VBP|VB|JJ|NNP
pic/JJ|NNP rry/VBP|VB|NN|JJ|NNP sty/NN|JJ sus/NN|JJ top/NN|JJ tte/VBP|VB|NN|JJ tty/JJ|RB ugh/NN|JJ
val/NN|JJ ver/VBP|VB|NN|JJ|RB way/NN|JJ way/NN|JJ|RB|NNP yer/VBP|VB|NN|JJ|JJR""",
            -2: """
-on/NN|JJ|RB ael/VBP|VB|NN|JJ|NNP alt/VBD|VBP|VB|NN|JJ and/VBP|VB|NN|JJ|RB and/VBP|VB|NN|JJ|RB|NNP
ark/VBP|VB|NN|JJ|NNP arl/VBP|VB|NN|JJ|NNP art/JJ|NN ass/NN|JJ ast/NN|JJ|RB ath/NN|JJ aul/NN|JJ|NNP
ber/NN|JJ bio/NN|JJ|NNP ced/VBD|VBN|JJ che/VBP|VB|NN|JJ|RB der/JJ|NN der/NN|JJ|JJR dnc/NN|JJ|NNP
dom/NN|JJ|RB ead/VBP|VB|NN|JJ eam/NN|JJ|NNP eck/VBP|VB|NN|JJ|NNP eer/VBP|VB|NN|JJ ell/VBP|VB|NN|JJ|NNP
eme/JJ|NNP ent/VBP|VB|NN|JJ|NNP era/CD|NN|JJ ert/NN|JJ ert/VBP|VB|NN|JJ|NNP ess/VBP|VB|JJ est/NN|JJ|JJS
est/VBP|VB|NN|JJ|JJS|NNP fun/NN|JJ her/NN|JJ|JJR|RB|NNP her/VBP|VB|NN|JJ|RB hly/JJ|RB|NNP
ide/IN|NN|JJ|RB ife/NN|JJ ile/CD|NN|JJ ime/NN|JJ|RB ing/VBG|NN|JJ ion/JJ|NN ior/JJ|RB ist/VBP|VB|NN|JJ
ist/VBP|VB|NN|JJ|NNP ive/VBP|VB|JJ|RB ker/JJ|NN kin/VBP|VB|NN|JJ law/NN|JJ led/VBD|VBN|JJ
ley/VBP|VB|NN|JJ|NNP lle/VBP|VB|NN|JJ|NNP lup/NN|JJ|NNP mal/JJ|NNP mly/NN|JJ|RB mur/VBP|VB|NN|JJ
nel/VBP|VB|NN|JJ nie/NN|JJ|NNP oat/VBP|VB|NN|JJ|RB oll/NN|JJ oll/VBP|VB|NN|JJ one/CD|NN|JJ
ool/VBP|VB|NN|JJ oom/CD|NN|JJ ots/VBZ|NNS|JJ pac/NN|JJ|NNP per/VBP|VB|NN|JJ|JJR|NNP rie/NN|JJ|NNP
tar/VBP|VB|NN|JJ ter/VBP|VB|NN|JJ tor/JJ|NN try/NN|JJ uch/JJ|RB|NNP uid/NN|JJ uit/VBP|VB|JJ
ump/VBP|VB|NN|JJ ury/NN|JJ|NNP ute/NN|JJ uth/NN|JJ|RB|NNP ver/NN|JJ ver/VBP|VB|NN|JJ|RB|NNP way/NN|JJ|RB""",
            -1: """
-ed/IN|NN|NNS|JJ abc/NN|JJ|NNP ack/RP|VBP|VB|NN|JJ|RB afu/NN|JJ|NNP age/VBP|VB|NN|JJ|RB
ami/VBP|VB|NN|NNS|JJ|NNP ang/VBG|NN|JJ ard/VBP|VB|NN|JJ|RB ard/VBP|VB|NN|JJ|RB|NNP art/VBP|VB|NN|JJ|NNP
ast/VBP|VB|NN|JJ|RB bel/VBP|VB|NN|JJ bia/CD|NN|NNS|JJ|NNP bus/NN|JJ|NNP cia/CD|NN|NNS|JJ|NNP
ded/VBD|VBN|JJ ded/VBD|VBN|JJ|NNP dia/CD|NN|NNS|JJ die/NN|JJ|NNP ead/VBP|VB|NN|JJ|RB eak/VBP|VB|NN|JJ
eas/NN|NNS|JJ een/CD|VBP|VB|NN|JJ elt/VBD|VBP|VB|NN|JJ ene/VBP|VB|NN|JJ ene/VBP|VB|NN|JJ|NNP
ery/JJ|RB|NNP ght/NN|JJ|RB ght/NN|JJ|RB|NNP ght/VBD|VBN|NN|JJ hed/VBD|VBN|JJ her/VBP|VB|NN|JJ|RB|NNP
hot/NN|JJ ias/NN|NNS|JJ ide/VBP|VB|NN|JJ|RB|NNP ier/NN|JJ|JJR ind/NN|JJ|RB|NNP ing/VBG|NN|JJ|NNP
ion/JJ|NN|NNP ith/NN|JJ|RB|NNP jeb/VBP|VB|NN|JJ|NNP ked/VBD|VBN|JJ|NNP kly/JJ|RB lan/VBP|VB|NN|JJ|NNP
led/VBD|VBN|JJ|NNP lot/VBP|VB|NN|JJ mor/NN|JJ mum/NN|JJ nce/JJ|NN nch/VBP|VB|NN|JJ|NNP nge/NN|JJ|NNP
nly/JJ|RB|NNP ode/VBP|VB|NN|JJ ogg/VBG|NN|JJ|NNP old/VBP|VB|VBN|NN|JJ olt/VBD|VBP|VB|NN|JJ|NNP omy/NN|JJ
ong/VBP|VB|NN|JJ|NNP oot/CD|NN|JJ ord/VBP|VB|NN|JJ|NNP own/VBN|JJ|NNP pel/VBP|VB|NN|JJ pse/VBP|VB|NN|JJ
ras/NN|NNS|JJ rco/VBP|VB|NN|JJ|NNP rey/VBP|VB|NN|JJ|NNP rly/NN|JJ|RB sco/VBP|VB|NN|JJ|NNP ser/NN|JJ
ser/NN|JJ|JJR|NNP sin/VBP|VB|NN|JJ|NNP st/VBP|VB|NN|JJ|JJS|NNP tel/VBP|VB|NN|JJ|NNP
ten/VBP|VB|VBN|JJ|NNP ter/JJ|JJR|RB|RBR ter/JJ|JJR|RB|RBR|NNP ter/JJ|NN ter/VBP|VB|NN|JJ|JJR|NNP
ter/VBP|VB|NN|JJ|NNP tra/NN|NNS|JJ|RB|NNP tty/JJ|RB|NNP ugh/JJ|RB|NNP ure/VBP|VB|JJ ure/VBP|VB|NN|JJ
ure/VBP|VB|NN|JJ|NNP ute/VBP|VB|NN|JJ val/NN|JJ|NNP wai/VBP|VB|NN|NNS|JJ xas/NN|NNS|JJ|NNP
zed/VBD|VBN|JJ zer/VBP|VB|NN|JJ|JJR zer/VBP|VB|NN|JJ|JJR|NNP""",
            1: """
ain/VBP|VB|NN|JJ alf/NN|JJ ali/JJ|NNP all/JJ|RB|NNP and/VBP|VB|NN|JJ are/VBP|VB|NN|JJ|NNP
arm/VBP|VB|NN|JJ ash/VBP|VB|NN|JJ asy/JJ|RB ate/VBP|VB|JJ|NNP ble/VBP|VB|JJ day/CD|NN|JJ
den/VBP|VB|VBN|NN|JJ dle/NN|JJ eal/VBP|VB|NN|JJ|NNP eft/NN|JJ eni/JJ|NNP ent/NN|JJ|NNP
ere/VBP|VB|NN|JJ|RB gic/NN|JJ|NNP gue/VBP|VB|NN|JJ|NNP her/VBP|VB|JJ|JJR|RB|RBR ian/JJ|NN
ide/VBP|VB|NN|JJ|RB ill/VBP|VB|NN|JJ ime/NN|JJ ime/NN|JJ|NNP ine/VBP|VB|NN|JJ|NNP ing/VBG|JJ|NNP
int/CD|NN|JJ int/VBP|VB|NN|JJ|NNP ire/NN|JJ ise/VBP|VB|NN|JJ|NNP ive/VBP|VB|NN|JJ ket/NN|JJ key/NN|JJ
lic/NN|JJ|NNP mum/NN|JJ|NNP ned/VBD|VBN|JJ|NNP nty/NN|JJ|RB oid/VBD|VBN|NN|JJ ome/VBP|VB|VBN|NN|JJ|NNP
ose/VBP|VB|NN|JJ out/NN|JJ|RB own/NN|JJ pet/VBP|VB|NN|JJ ple/JJ|NNP rby/IN|JJ|RB ric/NN|JJ tch/JJ|NNP
ter/NN|JJ|NNP thy/JJ|NNP thy/NN|JJ udi/JJ|NNP und/JJ|NNP ure/JJ|NN ush/VBP|VB|NN|JJ val/VBP|VB|NN|JJ
vid/VBD|VBN|NN|JJ|NNP vot/VBP|VB|NN|NNS|JJ vow/VBP|VB|NN|JJ war/VBG|NN|JJ yan/VBP|VB|NN|JJ|NNP""",
            2: """
ady/VBP|VB|JJ age/NN|JJ|NNP aid/VBN|NN|JJ|RB ain/JJ|RB ain/VBP|VB|NN|JJ|NNP ake/NN|JJ ane/VBP|VB|NN|JJ
ant/NN|JJ aqi/JJ|NNP ark/NN|JJ|NNP ary/NN|JJ|NNP ast/IN|NN|JJ|RB ast/NN|JJ|RB|NNP ast/VBP|VB|JJ|RB
ate/JJ|NNP ate/JJ|RB|NNP ave/VBP|VB|NN|JJ ble/NN|JJ chy/NN|JJ der/VBP|VB|NN|JJ|JJR ead/VBP|VB|NN|JJ|NNP
ear/NN|JJ ear/NN|JJ|NNP ear/VBP|VB|JJ|RB|NNP eek/CD|JJ eld/NN|JJ eld/VBN|NN|JJ|RB|NNP ent/VBD|NN|JJ
ent/VBP|VB|NN|JJ ese/JJ|NNP ess/JJ|NN few/JJ|NNP gal/JJ|NNP ght/NN|JJ ght/VBP|VB|NN|JJ|RB gle/JJ|NNP
hth/NN|JJ|RB ian/NN|JJ|NNP ict/VBP|VB|NN|JJ ied/VBD|VBN|JJ ief/NN|JJ iff/NN|JJ ile/VBP|VB|NN|JJ
ine/JJ|RB|NNP ine/NN|JJ|NNP ine/VBP|VB|NN|JJ ing/NN|JJ ist/JJ|NN ist/NN|JJ|NNP ite/VBP|VB|NN|JJ
jor/NN|JJ key/NN|JJ|NNP kle/VBP|VB|NN|JJ lar/JJ|NNP lex/NN|JJ low/VBP|VB|NN|JJ med/VBD|VBN|JJ
med/VBD|VBN|JJ|NNP mic/NN|JJ|NNP nch/JJ|NNP ner/VBP|VB|NN|JJ|JJR net/NN|JJ nic/JJ|NNP
nic/VBP|VB|NN|JJ|NNP old/CD|NN|JJ old/CD|NN|JJ|NNP ole/NN|JJ ond/NN|JJ|RB ond/NN|JJ|RB|NNP
onk/VBP|VB|NN|JJ ort/JJ|RB ort/JJ|RB|NNP our/CD|NN|JJ own/VBP|NN|JJ per/VBP|VB|NN|JJ|JJR pic/NN|JJ
ral/NN|JJ red/NN|JJ ree/VBP|NN|JJ rry/JJ|UH rse/VBP|VB|NN|JJ|NNP rty/NN|JJ son/CD|NN|JJ
ted/VBD|VBN|JJ|NNP tle/VBP|VB|NN|JJ tus/NN|JJ uch/PDT|JJ ude/VBP|VB|NN|JJ und/VBP|VB|NN|JJ ure/JJ|RB|UH
ure/JJ|RB|UH|NNP ust/VBP|VB|VBN|NN|JJ ven/CD|VBN|NN|JJ vil/JJ|NNP way/JJ|RB xth/JJ|RB yal/NN|JJ
zen/NN|JJ""",
            3: """
ady/JJ|NNP alm/VBP|VB|NN|JJ and/VBP|VB|NN|JJ|NNP ant/NN|JJ|NNP ard/JJ|RB|NNP arn/VBP|VB|NN|JJ ary/NN|JJ
ash/NN|JJ ate/VBP|VB|NN|JJ|NNP bad/JJ|NNP ble/PDT|VBP|VB|JJ can/JJ|NNP cut/VBD|VBP|VB|VBN|JJ dal/NN|JJ
ean/JJ|NNP ean/VBP|VB|NN|JJ ear/CD|NN|JJ ear/VBP|VB|JJ|RB ect/VBP|VB|NN|JJ eep/JJ|RB ent/JJ|NN ete/NN|JJ
ext/IN|JJ|RB fit/VBP|VB|NN|JJ ful/JJ|NNP ful/NN|JJ gay/NN|JJ|NNP ght/VBP|VB|NN|JJ her/JJ|NNP
hic/NN|JJ|NNP ian/NN|JJ ich/NN|JJ ick/NN|JJ ide/JJ|RB|NNP ied/VBD|VBN|JJ|NNP ied/VBN|JJ|NNP
ief/NN|JJ|NNP ife/NN|JJ|NNP ild/NN|JJ ind/VBP|VB|NN|JJ ing/JJ|NN ing/JJ|NN|NNP ird/NN|JJ|RB ist/JJ|NNP
ite/VBP|VB|NN|JJ|NNP ite/VBP|VB|NN|NNS|JJ ive/JJ|NN ive/NN|JJ|RB ken/VBP|VB|VBN|JJ ken/VBP|VB|VBN|NN|JJ
lel/NN|JJ lic/NN|JJ lip/VBP|VB|NN|JJ lue/NN|JJ man/JJ|NNP man/NN|JJ mic/NN|JJ mic/VBP|VB|NN|JJ nal/NN|JJ
ome/VBP|VB|VBN|NN|JJ ood/NN|JJ ood/NN|JJ|NNP orn/VBN|NN|JJ ory/JJ|NN ose/JJ|RB ose/VBP|VB|NN|JJ|RB
ost/NN|JJ|RB|NNP ous/JJ|NNP own/VBP|VB|VBN|NN|JJ pal/NN|JJ pen/VBP|VB|JJ rne/VBP|VB|NN|JJ
sed/VBD|VBN|JJ|NNP tal/VBP|VB|NN|JJ ted/JJ|NNP the/VBP|VB|NN|JJ|RB tic/JJ|NNP tro/JJ|NNP ual/NN|JJ|NNP
uan/VBP|VB|NN|JJ|NNP ver/VBP|VB|NN|JJ""",
            4: """
ant/JJ|NNP any/JJ|NNP ary/JJ|NNP ary/NN|JJ|RB ast/VBP|VB|JJ|RB|NNP ban/JJ|NNP ble/JJ|NNP ble/JJ|RB
cal/NN|JJ dic/NN|JJ ent/JJ|NNP fit/NN|JJ fth/NN|JJ ial/NN|JJ ian/JJ|NNP igh/NN|JJ|RB ird/NN|JJ|RB|NNP
ish/JJ|NNP jor/NN|JJ|NNP lex/VBP|VB|NN|JJ|NNP low/NN|JJ|RB mic/JJ|NNP nct/NN|JJ nth/NN|JJ|RB
ose/VBP|VB|NN|JJ|RB|NNP ote/VBP|VB|NN|JJ oud/JJ|RB own/VBP|VB|VBN|NN|JJ|NNP rse/VBP|VB|NN|JJ rth/NN|JJ
rue/JJ|NNP set/VBD|VBN|JJ sty/VBP|VB|NN|JJ xed/VBD|VBN|JJ zed/VBD|VBN|JJ|NNP""",
            5: """
ant/VBP|VB|NN|JJ due/IN|JJ eal/JJ|RB ean/VBP|VB|NN|JJ|NNP ern/VBP|VB|NN|JJ ess/VBP|VB|NN|JJ hic/NN|JJ
ing/JJ|NNP ish/VBP|VB|NN|JJ ite/NN|JJ ive/NN|JJ lus/CD|NN|JJ nic/VBP|VB|NN|JJ tal/VBP|VB|NN|JJ|NNP
tle/JJ|RB top/VBP|VB|NN|JJ ual/NN|JJ""",
            6: """
cal/NN|JJ|NNP ess/NN|JJ|RB ial/NN|JJ|NNP lar/NN|JJ ppy/VBP|VB|NN|JJ sed/CD|VBD|JJ tic/NN|JJ
tic/NN|JJ|NNP""",
            7: """ive/NN|JJ|NNP nny/VBP|VB|NN|JJ""",
            8: """fic/VBP|VB|NN|JJ""",
            9: """act/VBP|VB|NN|JJ""",
            11: """can/VBP|VB|NN|JJ|NNP""",
        },
        "JJR": {
            -3: """ker/NN|JJR|NNP ter/NN|JJR""",
            -2: """der/VBP|VB|NN|JJR ier/JJR|RBR ier/JJR|RBR|NNP ler/NN|JJR ter/JJR|RBR""",
            -1: """
der/NN|JJ|JJR der/VBP|VB|NN|JJ|JJR ser/JJR|RBR ser/NN|JJ|JJR|NNP ter/JJ|JJR|RB|RBR ter/JJ|JJR|RB|RBR|NNP
ter/VBP|VB|NN|JJR ter/VBP|VB|NN|JJ|JJR|NNP yer/VBP|VB|NN|JJ|JJR zer/VBP|VB|NN|JJ|JJR""",
            1: """ger/JJR|RB|RBR|NNP her/JJR|RBR|NNP ner/VBP|VB|NN|JJ|JJR per/VBP|VB|NN|JJ|JJR""",
            2: """
ger/JJR|RB|RBR mer/VBP|VB|NN|JJR ore/JJR|RBR|NNP per/VBP|VB|NN|JJ|JJR|NNP rse/JJR|RBR
ter/VBP|VB|NN|JJ|JJR""",
            3: """ger/JJR|NNP ier/JJ|JJR ter/VBP|VB|JJR|RB|RBR wer/VBP|VB|JJR|RBR""",
            4: """ier/NN|JJ|JJR ser/NN|JJR""",
            5: """wer/VBP|VB|JJR|RBR|NNP""",
        },
        "JJS": {
            -1: """est/NN|JJ|JJS|RB|NNP""",
            2: """ast/JJS|RBS est/NN|JJ|JJS est/NN|JJ|JJS|RB""",
            3: """est/JJS|NNP""",
            5: """est/VBP|VB|NN|JJ|JJS""",
            6: """est/VBP|VB|NN|JJ|JJS|NNP""",
        },
        "MD": {
            2: """ill/MD|NN""",
            3: """'d/MD|VBD ill/MD|NNP""",
        },
        "NN": {
            -11: """ton/NN|NNP""",
            -8: """act/VBP|VB|NN|JJ fic/VBP|VB|NN|JJ ham/VBP|VB|NN|NNP tay/VBP|VB|NN""",
            -7: """ish/VBP|VB|NN|JJ kle/VBP|VB|NN|JJ rly/NN|JJ|RB say/VBP|VB|NN""",
            -6: """
ate/VBP|VB|NN|JJ ern/VBP|VB|NN|JJ ess/VBP|VB|NN|JJ ich/VBP|VB|NN|NNP ing/VBG|NN|JJ ink/VBP|VB|NN
lar/NN|JJ men/NN|NNS ron/NN|NNP tic/NN|JJ""",
            -5: """
art/VBP|VB|NN can/VBP|VB|NN|JJ|NNP den/VBP|VB|VBN|NN|JJ eel/VBP|VB|NN hic/NN|JJ ite/NN|JJ ive/NN|JJ
ive/VBP|VB|NN|JJ lip/VBP|VB|NN mic/VBP|VB|NN|JJ mr./NN|NNP nc./NN|NNP ndo/VBP|VB|NN|NNP non/NN|NNP
ope/VBP|VB|NN|NNP ote/VBP|VB|NN|JJ son/VBP|VB|NN|NNP ual/NN|JJ und/VBP|VB|NN|JJ ute/VBP|VB|NN|JJ
zon/NN|NNP""",
            -4: """
abs/NN|NNS ake/VBP|VB|NN all/NN|NNP alm/VBP|VB|NN|JJ ant/VBP|VB|NN|JJ ape/VBP|VB|NN|NNP ate/VBP|VB|NN
ber/CD|NN|JJ cal/NN|JJ cal/NN|JJ|NNP cil/NN|NNP con/NN|NNP dic/NN|JJ ect/VBP|VB|NN|JJ end/VBP|VB|NN
ere/VBP|VB|NN|JJ|RB fit/NN|JJ fth/NN|JJ gan/VBP|VB|NN|JJ|NNP gle/VBP|VB|NN how/VBP|VB|NN hth/NN|JJ|RB
ial/NN|JJ ide/IN|NN|JJ|RB ier/NN|JJ|JJR|NNP ift/VBP|VB|NN ily/NN|RB ird/NN|JJ|RB ite/VBP|VB|NN|JJ
lip/VBP|VB|NN|NNP lle/VBP|VB|NN|JJ|NNP low/VBP|VB|NN lus/CD|NN|JJ mly/NN|JJ|RB mon/NN|NNP nct/NN|JJ
nic/VBP|VB|NN|JJ old/VBP|VB|NN ook/VBP|VB|NN ord/VBP|VB|NN|NNP ose/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ|RB
ott/VBP|VB|NN|JJ|NNP out/NN|JJ|RB pac/NN|JJ|NNP pay/VBP|VB|NN rat/VBP|VB|NN|JJ|NNP raw/VBP|VB|NN
rth/NN|JJ ser/NN|JJR tic/NN|JJ|NNP top/VBP|VB|NN try/VBP|VB|NN ubs/NN|NNS urn/VBP|VB|NN uth/NN|JJ|RB|NNP
ven/NN|NNP ver/VBP|VB|NN|JJ""",
            -3: """
ahu/NN|JJ|NNP ait/VBP|VB|NN|NNP ake/VBP|VB|NN|NNP ama/NN|NNP and/VBP|VB|NN|JJ|NNP ans/VBZ|NN|NNS
ard/VBP|VB|NN|JJ|RB ark/VBP|VB|NN|NNP arn/VBP|VB|NN|JJ ary/NN|JJ ash/NN|JJ ash/VBP|VB|NN|JJ ast/NN|JJ|RB
ave/VBP|VB|NN ave/VBP|VB|NN|JJ bed/VBD|VBN|NN|JJ bio/NN|JJ|NNP ble/VBP|VB|NN buy/VBP|VB|NN
caw/VBD|VBP|VB|NN|NNP dal/NN|JJ dam/VBP|VB|NN|NNP ddy/VBP|VB|NN|JJ|NNP dom/NN|NNP don/NN|NNP
ead/VBD|VBP|VB|VBN|NN eam/VBP|VB|NN een/CD|VBP|VB|NN|JJ|NNP ein/VBP|VB|NN|JJ|NNP eld/VBN|NN|JJ|RB|NNP
ell/NN|RB|UH|NNP ent/JJ|NN ere/VBP|VB|NN|RB erg/VBG|NN|JJ|NNP est/VBP|VB|NN|JJ|JJS ete/NN|JJ
ett/VBP|VB|NN|JJ|NNP fer/VBP|VB|NN ful/NN|JJ gic/NN|JJ|NNP god/VBD|VBP|VB|VBN|NN|NNP
hew/VBD|VBP|VB|NN|RB|NNP hit/VBD|VBP|VB|VBN|NN ian/NN|JJ ich/NN|JJ ick/NN|JJ ics/NN|NNS ict/VBP|VB|NN|JJ
ida/NN|NNS|NNP ief/NN|JJ|NNP ier/NN|JJ|JJR ies/NN|NNS igh/NN|JJ|RB ign/VBP|VB|NN|JJ ike/VBP|VB|NN|JJ
ild/NN|JJ ile/IN|NN ind/VBP|VB|NN|JJ ing/JJ|NN ish/VBP|VB|NN ist/VBP|VB|NN ive/JJ|NN ive/NN|JJ|NNP
ive/VBP|VB|NN jor/NN|JJ|NNP lel/NN|JJ ley/NN|NNP ley/VBP|VB|NN|JJ|NNP lic/NN|JJ lic/NN|JJ|NNP
lip/VBP|VB|NN|JJ lue/NN|JJ man/NN|JJ mic/NN|JJ mir/VBP|VB|NN|NNP nal/NN|JJ ngs/NN|NNS nny/VBP|VB|NN|JJ
off/NN|JJ|RB old/CD|NN|JJ oma/NN|NNP ome/VBP|VB|NN|JJ one/PRP|CD|NN ood/NN|JJ ore/VBP|VB|NN|RB
orm/VBP|VB|NN|JJ ory/JJ|NN ost/NN|JJ|RB|NNP ost/VBP|VB|NN|JJ|NNP our/CD|NN|JJ own/VBP|VB|VBN|NN|JJ
pal/NN|JJ paq/NN|NNP ply/VBP|VB|NN|RB ray/VBP|VB|NN|RB|NNP rch/NNP|VBP|VB|NN red/VBD|VBN|NN
rge/VBP|VB|NN rp./NN|NNP rry/VBP|VB|NN rse/VBP|VB|NN|JJ rth/RP|NN|RB tal/VBP|VB|NN|JJ
tar/VBP|VB|NN|JJ|NNP ter/VBP|VB|NN|JJ|NNP tie/NN|JJ|NNP top/VBP|VB|NN|JJ ude/VBP|VB|NN|JJ ver/VBP|VB|NN
vid/VBD|VBN|NN|JJ|NNP war/VBG|NN|JJ way/VBP|VB|NN""",
            -2: """
afu/NN|JJ|NNP ake/NN|JJ all/VBP|VB|NN all/VBP|VB|NN|NNP am/VBP|NN|NNP ame/NN|NNP ang/VBG|NN|JJ|NNP
ant/NN|JJ ant/VBP|VB|NN ard/NN|NNP ard/VBP|VB|NN|JJ|RB|NNP are/VBP|VB|NN arr/VBP|VB|NN|JJ|JJR|NNP
ary/NN|JJ|RB ash/VBP|VB|NN ass/VBP|VB|NN aul/NN|JJ|NNP ban/VBP|VB|NN|NNP ble/NN|JJ chy/NN|JJ
cia/CD|NN|NNS|JJ|NNP diq/NN|NNP dnc/NN|JJ|NNP eal/VBP|VB|NN|JJ|NNP ean/VBP|VB|NN|JJ|NNP ear/NN|JJ
ear/VBP|VB|NN eld/NN|JJ ell/NN|NNP elt/VBD|VBP|VB|NN|JJ ena/VBP|VB|NN|NNS|RB ess/JJ|NN
est/NN|JJ|JJS|RB|NNP est/VBP|VB|NN|JJ|JJS|NNP fbi/VBP|VB|NN|NNS|JJ|NNP fer/VBP|VB|NN|JJR
fer/VBP|VB|NN|JJR|NNP fit/VBP|VB|NN|JJ fly/VBP|VB|NN gay/NN|JJ|NNP ght/NN|JJ gle/VBP|VB|NN|NNP
han/VBP|VB|NN|JJ|NNP her/VBP|VB|NN|RB hic/NN|JJ|NNP hio/NN|JJ|NNP ial/NN|JJ|NNP ian/NN|JJ|NNP
ick/VBP|VB|NN ico/VBP|VB|NN|JJ|NNP ief/NN|JJ iel/VBP|VB|NN|JJ|NNP ife/NN|JJ|NNP iff/NN|JJ ill/MD|NN
ill/NN|NNP ing/NN|JJ ire/VBP|VB|NN|RB irs/PRP|NN irs/VBZ|NN|NNS|RB ise/VBP|VB|NN ise/VBP|VB|NN|JJ
ise/VBP|VB|NN|JJ|NNP ist/JJ|NN ist/VBP|VB|NN|JJ it/PRP|NN ita/VBP|VB|NN|RB|NNP j./NN|NNP jor/NN|JJ
lee/VBP|VB|NN|RB|NNP lex/NN|JJ lex/VBP|VB|NN|JJ|NNP low/NN|JJ|RB low/VBP|VB|NN|JJ lup/NN|JJ|NNP
lus/CC|NN|JJ man/NN|NNP mic/NN|JJ|NNP nbc/NN|JJ|NNP net/NN|JJ ney/VBP|VB|NN|JJ|NNP nge/VBP|VB|NN|JJ
nia/CD|NN|NNS|JJ|NNP nth/NN|JJ|RB oad/VBP|VB|NN|JJ old/CD|NN|JJ|NNP ole/NN|JJ oms/NN|NNS ond/NN|JJ|RB
ood/NN|JJ|NNP ook/NN|NNP ope/VBP|VB|NN ora/NN|NNS|JJ|RB ore/VBP|VB|NN|RB|NNP oss/VBP|VB|NN|NNP
oth/VBP|VB|NN|JJ ove/VBP|VB|NN owd/VBP|VB|NN own/VBP|NN|JJ pel/VBP|VB|NN|JJ phy/NN|NNP pic/NN|JJ
ppy/VBP|VB|NN|JJ pse/VBP|VB|NN ral/NN|JJ ras/NN|NNS|JJ ray/VBP|VB|NN|RB red/NN|JJ ret/VBP|VB|NN
ria/CD|NN|NNS|JJ rne/VBP|VB|NN|JJ rod/VBD|VBP|VB|VBN|NN|NNP rty/NN|JJ sam/VBP|VB|NN|NNP
sey/VBP|VB|NN|JJ|NNP sta/VBP|VB|NN|RB|NNP ter/DT|NN ter/NN|JJ|NNP tie/VBP|VB|NN tle/VBP|VB|NN|JJ
tty/NN|JJ|NNP tus/NN|JJ uan/VBP|VB|NN|JJ|NNP ugh/VBP|VB|NN use/VBP|VB|NN|NNP uts/VBZ|NN|NNS|NNP
ver/NN|RB vot/VBP|VB|NN|NNS|JJ yal/NN|JJ yan/VBP|VB|NN|JJ|NNP zen/NN|JJ""",
            -1: """
-ed/IN|NN|NNS|JJ abc/NN|JJ|NNP ael/VBP|VB|NN|JJ|NNP aim/VBP|VB|NN al./NN|FW ald/VBP|VB|VBN|NN|JJ|NNP
alf/NN|JJ and/VBP|VB|NN|JJ ank/VBD|VBP|VB|NN|JJ|NNP ant/NN|JJ|NNP ara/NN|NNS|JJ|RB|NNP ard/NN|RB
ard/VBP|VB|NN|NNP arl/VBP|VB|NN|JJ|NNP art/VBP|VB|NN|NNP ary/NN|JJ|NNP ary/NN|NNP ast/IN|NN|JJ|RB
bas/NN|NNS|JJ|NNP bel/VBP|VB|NN|JJ bin/NN|NNP cry/VBP|VB|NN dan/VBP|VB|NN|JJ|NNP
den/VBP|VB|VBN|NN|JJ|NNP dge/VBP|VB|NN|NNP die/NN|JJ|NNP dle/NN|JJ dow/VBP|VB|NN|JJ|NNP ead/VBP|VB|NN|JJ
eak/VBP|VB|NN|JJ ear/CD|NN|JJ ear/NN|JJ|NNP eat/VBP|VB|NN|NNP eft/NN|JJ eft/VBD|VBN|NN|JJ|RB
ega/NN|NNS|NNP ell/NN|RB|UH ell/VBP|VB|NN|JJ|NNP ent/VBD|NN|JJ ent/VBP|VB|NN est/NN|JJ|JJS
est/NN|JJ|JJS|RB eth/NN|JJ|RB|NNP gas/NN|NNS|JJ|NNP ght/VBD|VBN|NN hat/VBP|VB|NN her/VBP|VB|NN|JJ|RB|NNP
hia/CD|NN|NNS|JJ|NNP hit/VBD|VBP|VB|VBN|NN|NNP hol/VBP|VB|NN|JJ|NNP ian/JJ|NN ica/NN|NNS|NNP
ick/VBP|VB|NN|NNP ike/VBP|VB|NN ile/CD|NN|JJ ile/VBP|VB|NN|JJ ill/VBP|VB|NN|JJ|NNP ime/NN|JJ ing/VBG|NN
ire/NN|JJ ite/VBP|VB|NN|NNS|JJ ive/NN|JJ|RB jeb/VBP|VB|NN|JJ|NNP ket/NN|JJ key/NN|JJ
lan/VBP|VB|NN|JJ|NNP ler/NN|JJR|NNP lia/CD|NN|NNS|JJ|NNP lie/VBP|VB|NN lin/VBP|VB|NN|JJ|NNP
maa/NN|NNS|NNP mey/VBP|VB|NN|JJ|NNP nch/VBP|VB|NN|JJ|NNP ner/VBP|VB|NN|JJ|JJR nge/NN|JJ|NNP
nie/NN|JJ|NNP nta/VBP|VB|NN|RB|NNP nín/VBP|VB|NN|JJ|NNP ock/VBP|VB|NN ock/VBP|VB|NN|RB
odd/VBD|VBN|NN|JJ|NNP ohn/VBP|VB|NN|JJ|NNP old/VBP|VB|NN|NNP oll/VBP|VB|NN|JJ oms/VBZ|NN|NNS
ond/NN|JJ|RB|NNP ong/VBP|VB|NN|JJ|NNP ook/VBD|VBP|VB|NN|NNP oot/CD|NN|JJ ork/VBP|VB|NN|NNP orn/VBN|NN|JJ
ote/VBP|VB|NN|NNP ove/VBD|VBP|VB|NN owa/NN|NNS|NNP own/NN|JJ per/IN|NN per/VBP|VB|NN|JJ|JJR
pse/VBP|VB|NN|JJ ree/VBP|NN|JJ rey/VBP|VB|NN|JJ|NNP rge/VBP|VB|NN|NNP ric/NN|JJ rie/NN|JJ|NNP
rim/VBP|VB|NN|JJ|NNP rin/VBP|VB|NN|JJ|NNP ris/NN|NNS|NNP rnc/NN|JJ|NNP rol/VBP|VB|NN|NNP
rop/VBP|VB|NN|NNP run/VBP|VB|VBN|NN|NNP ruz/VBD|VBP|VB|NN|NNS|NNP sin/VBP|VB|NN|JJ|NNP sit/VBP|VB|NN
son/CD|NN|JJ sor/NN|NNP ssy/NN|NNP st/VBP|VB|NN|JJ|JJS|NNP tee/NN|NNP tem/VBP|VB|NN ter/VBP|VB|NN|JJ|JJR
ter/VBP|VB|NN|RB the/VBP|VB|NN|JJ|RB thy/NN|JJ top/VBP|VB|NN|NNP tra/NN|NNS|JJ|RB|NNP
uel/VBP|VB|NN|JJ|NNP ume/VBP|VB|NN ung/VBD|VBN|NN|NNP ure/JJ|NN use/NN|NNP ush/VBP|VB|NN
ute/VBP|VB|NN|NNP uts/VBZ|NN|NNS val/NN|NNP ven/CD|VBN|NN|JJ ver/VBP|VB|NN|NNP wdy/VBP|VB|NN|JJ|NNP
win/VBP|VB|NN xas/NN|NNS|JJ|NNP ódź/NN|FW|NNP""",
            1: """
ach/VBP|VB|NN|NNP ack/VBP|VB|NN|NNP ack/VBP|VB|NN|RB|NNP ada/NN|NNS|NNP aff/VBP|VB|NN age/NN|JJ|NNP
aid/VBN|NN|JJ|RB alk/VBP|VB|NN|NNP and/NN|NNP and/VBP|VB|NN|JJ|RB|NNP and/VBP|VB|NN|NNP ang/VBG|NN|JJ
ank/VBP|VB|NN bar/VBP|VB|NN bat/VBP|VB|NN bed/VBD|VBN|NN ber/NN|NNP bia/CD|NN|NNS|JJ|NNP bit/VBP|VB|NN
cut/VBD|VBP|VB|VBN|NN|NNP day/CD|NN|JJ deo/NN|NNP der/VBP|VB|NN|JJ|NNP dge/VBP|VB|NN dit/NN|NNP
ear/NN|NNP ear/VBP|VB|NN|NNP ech/NN|NNP eck/VBP|VB|NN ect/NN|NNP ect/VBP|VB|NN eed/VBD|VBP|VB|VBN|NN|NNP
een/CD|VBP|VB|NN|JJ ell/VBP|VB|NN|JJ end/NN|NNP ent/VBP|VB|NN|JJ ert/VBP|VB|NN|JJ|NNP fit/VBP|VB|NN
ght/NN|JJ|RB|NNP ght/VBP|VB|NN|JJ|RB her/NN|JJ|JJR|RB|NNP hot/NN|JJ how/VBP|VB|NN|NNP icy/NN|NNP
ide/VBP|VB|NN|JJ|RB|NNP ign/NN|NNP ike/VBP|VB|NN|NNP ill/VBP|VB|NN|JJ ind/VBP|VB|NN ing/VBG|NN|JJ|NNP
ing/VB|VBG|NN|JJ ink/VBP|VB|NN|NNP int/CD|NN|JJ int/VBP|VB|NN ire/NN|NNP ite/NN|NNP job/NN|NNP
ken/VBP|VB|VBN|NN|JJ ker/NN|JJR|NNP law/NN|NNP lot/VBP|VB|NN|JJ low/NN|JJ|RB|NNP lve/VBP|VB|NN mor/NN|JJ
mum/NN|JJ nce/JJ|NN nce/NN|NNP nce/VBP|VB|NN|NNP nse/NN|NNP nty/NN|JJ|RB obe/VBP|VB|NN ock/VBP|VB|NN|NNP
oid/VBD|VBN|NN|JJ ola/NN|NNP oll/NN|JJ|NNP ome/VBP|VB|VBN|NN|JJ omy/NN|JJ omy/NN|NNP
one/VBP|VB|VBN|NN|NNP ont/VBP|VB|NN|JJ|NNP ook/VBP|VB|NN|NNP oom/CD|NN|JJ ork/VBP|VB|NN
orm/VBP|VB|NN|NNP ort/VBP|VB|NN ost/NN|JJ|RB out/VBP|VB|NN|JJ|NNP ove/VBD|VBP|VB|NN|NNP
own/VBP|VB|VBN|NN|JJ|NNP pay/VBP|VB|NN|NNP pot/VBP|VB|NN|NNP rco/VBP|VB|NN|JJ|NNP rld/NN|NNP rse/NN|RB
ser/NN|JJ sty/VBP|VB|NN|JJ tee/VBP|VB|NN tep/VBP|VB|NN|NNP ter/JJ|NN ter/VBP|VB|NN|RB|NNP tor/NN|NNP
tor/VBP|VB|NN ump/VBP|VB|NN|JJ unt/VBP|VB|NN ury/NN|JJ|NNP use/IN|VBP|VB|NN ush/VBP|VB|NN|JJ
val/VBP|VB|NN|JJ ver/VBP|VB|NN|RB vey/NN|NNP way/NN|RB""",
            2: """
-on/NN|JJ|RB act/VBP|VB|NN act/VBP|VB|NN|NNP age/NN|NNP aid/VBP|VB|NN air/VBP|VB|NN|NNP all/VBP|VB|NN|JJ
ame/VBP|VB|NN|NNP ans/VBZ|NN|NNS|NNP ard/VBP|VB|NN art/JJ|NN art/NN|NNP ass/NN|JJ ast/VBD|VBP|VB|VBN|NN
ast/VBP|VB|NN ath/NN|JJ ber/NN|JJ bid/VBD|VBP|VB|VBN|NN che/VBP|VB|NN|JJ|RB der/JJ|NN der/VBP|VB|NN|JJR
dia/CD|NN|NNS|JJ dia/CD|NN|NNS|JJ|NNP dio/NN|NNP dom/NN|JJ|RB ead/VBD|VBP|VB|VBN|NN|NNP eam/NN|NNP
ean/VBP|VB|NN|JJ eat/NN|NNP ebt/NN|NNP eck/VBP|VB|NN|JJ ect/VBP|VB|NN|NNP ent/VBP|VB|NN|NNP
ept/VBP|VB|NN ers/NN|NNS ert/NN|JJ ews/NN|NNP fer/VBP|VB|NN|NNP fun/NN|JJ gen/VBP|VB|NN|NNS|JJ|NNP
ght/NN|NNP ght/VBP|VB|NN|NNP her/NN|NNP her/VBP|VB|NN|JJ|RB hor/VBP|VB|NN ias/NN|NNS|JJ
ide/VBP|VB|NN|JJ|RB ies/NN|NNS|NNP iew/NN|NNP ife/NN|JJ ift/VBP|VB|NN|NNP ily/NN|NNP ind/NN|JJ|RB|NNP
ine/NN|JJ|NNP ine/NN|NNP ine/PRP|VBP|VB|NN int/VBP|VB|NN|JJ ion/JJ|NN ion/NN|NNP ire/VBP|VB|NN
ise/NN|NNP isk/VBP|VB|NN ker/JJ|NN ket/VBP|VB|NN|NNP kin/VBP|VB|NN|JJ lan/VBP|VB|NN law/NN|JJ lem/NN|NNP
ler/NN|JJR lot/NN|NNP lue/VBP|VB|NN mer/VBP|VB|NN|JJR mum/NN|JJ|NNP nee/NN|NNP nel/VBP|VB|NN|JJ
net/NN|JJ|NNP nit/NN|NNP off/VBP|VB|NN|RB off/VBP|VB|NN|RB|NNP oll/NN|JJ ook/VBD|VBP|VB|NN
ool/VBP|VB|NN|JJ orm/NN|NNP ost/VBD|VBP|VB|VBN|NN ost/VBD|VBP|VB|VBN|NN|NNP ost/VBP|VB|NN|JJ out/NN|NNP
out/VBP|VB|NN|JJ pet/VBP|VB|NN|JJ ral/NN|JJ|NNP rce/NN|NNP rce/VBP|VB|NN ree/VBP|VB|NN|RB
rse/VBP|VB|NN|JJ|NNP set/VBD|VBP|VB|VBN|NN|NNP sis/NN|NNP tal/VBP|VB|NN|JJ|NNP tar/VBP|VB|NN|JJ
tax/VBP|VB|NN|NNP ter/NN|NNP ter/VBP|VB|NN|JJ tor/JJ|NN try/NN|JJ uid/NN|JJ uid/VBD|VBN|NN|JJ
ure/VBP|VB|NN|NNP ute/NN|JJ val/NN|JJ|NNP ver/NN|JJ vow/VBP|VB|NN|JJ way/NN|JJ|RB|NNP way/NN|RB|NNP
web/NN|NNP""",
            3: """
ace/NN|JJ ace/VBP|VB|NN aff/VBP|VB|NN|NNP age/JJ|NN age/VBP|NN ail/VBP|VB|NN ail/VBP|VB|NN|NNP
alt/VBD|VBP|VB|NN|JJ|NNP and/VBP|VB|NN|JJ|RB ark/VBP|VB|NN|JJ|NNP awn/VBP|VB|VBN|NN|JJ ble/NN|NNP
cle/NN|NNP der/NN|JJ|JJR dna/NN|NNP eam/NN|JJ|NNP eck/VBP|VB|NN|JJ|NNP eed/VBD|VBP|VB|VBN|NN
eer/VBP|VB|NN|JJ ene/VBP|VB|NN|JJ|NNP ent/NN|JJ|NNP ent/NN|NNP ent/VBP|VB|NN|JJ|NNP era/CD|NN|JJ
ess/NN|NNP est/VBP|VB|NN ety/NN|JJ fit/VBP|VB|NN|NNP ght/VBD|VBN|NN|JJ ght/VBP|VB|NN|JJ gue/VBP|VB|NN|JJ
gue/VBP|VB|NN|JJ|NNP hot/VBD|VBN|NN ice/VBP|VB|NN|NNP ide/NN|JJ ide/NN|NNP ilm/VBP|VB|NN
ind/VBP|VB|NN|NNP ing/NN|NNP ion/JJ|NN|NNP ion/NN|JJ ion/VBP|VB|NN|NNP ipt/VBD|VBP|VB|NN|JJ isa/NN|NNS
ise/VBP|VB|NN|NNP ish/VBP|VB|NN|NNP ism/NN|NNP ism/VBP|VB|NN ity/NN|NNP ive/NN|NNP lay/VBP|VB|NN|NNP
lus/NN|JJ map/VBD|VBP|VB|NN|NNP nch/VBP|VB|NN|JJ nel/VBP|VB|NN ney/VBP|VB|NN|JJ oat/VBP|VB|NN
oat/VBP|VB|NN|JJ|RB ode/VBP|VB|NN|JJ oil/NN|NNP old/VBP|VB|VBN|NN|JJ ole/VBD|VBP|VB|NN ond/VBP|VB|NN|JJ
one/CD|NN|JJ ord/VBP|VB|NN|JJ ord/VBP|VB|NN|JJ|NNP ore/NN|JJ ort/NN|JJ ost/VBP|VB|NN|NNP our/VBP|VB|NN
per/NN|NNP que/VBP|VB|NN|JJ|NNP rol/VBP|VB|NN rry/VBP|VB|NN|JJ|NNP ser/NN|NNP set/VBP|VB|VBN|NN|JJ
sty/NN|JJ sus/NN|JJ tar/NN|NNP ter/NN|JJR ter/VBP|VB|NN|JJR tip/VBP|VB|NN tle/VBP|VB|NN
tle/VBP|VB|NN|NNS top/NN|JJ tte/VBP|VB|NN|JJ ugh/NN|JJ unt/VBP|VB|NN|NNP ure/NN|JJ|NNP ure/NN|NNP
ure/VBP|VB|NN|JJ ury/NN|NNP val/NN|JJ vas/NN|NNS|JJ wai/VBP|VB|NN|NNS|JJ way/NN|JJ wer/VBP|VB|NN
yer/NN|NNP zer/VBP|VB|NN|JJ|JJR""",
            4: """
-in/VBN|NN|JJ act/NN|NNP alt/VBP|VB|NN any/NN|NNP ate/VBP|VB|NN|NNP aur/VBP|VB|NN|JJ day/NN|NNP
der/NN|JJ der/VBP|VB|NN|JJ ead/VBP|VB|NN|JJ|NNP eet/VBP|VB|NN|NNP ery/NN|JJ ery/NN|JJ|NNP
est/VBP|VB|NN|NNP eum/NN|JJ fic/VBP|VB|NN ice/VBP|VB|NN ics/NN|NNS|NNP ief/CD|NN|JJ ine/VBP|VB|NN|JJ
ine/VBP|VB|NN|JJ|RB ist/NN|JJ|NNP ket/VBP|VB|NN man/CD|NN|JJ nce/VBP|VB|NN nda/NN|NNS omb/VBP|VB|NN|NNP
one/VBP|VB|VBN|NN ost/VBP|VB|NN ove/VBP|VB|NN|NNP owd/VBP|VB|NN|NNP own/NN|NNP per/VBP|VB|NN|JJ|JJR|NNP
rap/VBP|VB|NN|JJ rce/VBP|VB|NN|JJ rum/NN|JJ son/NN|NNP son/VBP|VB|NN tax/VBP|VB|NN tel/VBP|VB|NN|JJ|NNP
tup/NN|JJ tv/NN|NNP uel/VBP|VB|NN ule/VBP|VB|NN|NNP ult/VBP|VB|NN|JJ ult/VBP|VB|NN|NNP way/NN|JJ|RB
xit/VBP|VB|NN yer/VBP|VB|NN|JJ|JJR yle/NN|JJ zer/VBP|VB|NN|JJ|JJR|NNP""",
            5: """
age/VBP|VB|NN age/VBP|VB|NN|JJ|RB air/VBP|VB|NN alt/VBD|VBP|VB|NN|JJ ame/VBP|VB|NN ane/VBP|VB|NN|JJ|NNP
ate/NN|NNP day/NN|JJ|RB ess/VBP|VB|NN ess/VBP|VB|NN|NNP gun/VBP|VB|NN iew/VBP|VB|NN|NNP ilk/VBP|VB|NN|JJ
ime/NN|JJ|RB int/VBP|VB|NN|JJ|NNP int/VBP|VB|NN|NNP ion/VBP|VB|NN ium/NN|JJ mur/VBP|VB|NN|JJ
net/VBP|VB|NN|JJ nol/VBP|VB|NN|JJ oin/VBP|VB|NN|JJ one/NN|NNP orm/VBP|VB|NN pus/NN|JJ rry/VBP|VB|NN|JJ
ury/NN|JJ uty/NN|JJ""",
            6: """
ass/VBP|VB|NN|JJ bor/NN|JJ ght/VBP|VB|NN|JJ|RB|NNP ror/NN|JJ sue/VBP|VB|NN|NNP ure/VBP|VB|NN|JJ|NNP""",
            7: """
-be/NN|JJ ail/VBP|VB|NN|JJ imb/VBP|VB|NN|JJ lty/NN|JJ ock/VBP|VB|NN|RB|NNP ody/NN|NNP ory/NN|NNP
ter/VBP|VB|NN|JJ|JJR|NNP""",
            8: """hip/VBP|VB|NN ist/VBP|VB|NN|JJ|NNP""",
        },
        "NNP": {
            -8: """ure/VBP|VB|NN|JJ|NNP""",
            -7: """ics/NN|NNS|NNP ing/VBG|NN|JJ|NNP ody/NN|NNP ory/NN|NNP""",
            -6: """int/VBP|VB|NN|JJ|NNP ist/NN|JJ|NNP""",
            -5: """
als/NNP|NNPS ate/NN|NNP can/VBP|VB|NN|JJ|NNP ces/NNP|NNPS ead/VBP|VB|NN|JJ|NNP ess/VBP|VB|NN|NNP
ing/JJ|NNP ink/VBP|VB|NN|NNP ist/VBP|VB|NN|JJ|NNP lay/VBP|VB|NN|NNP one/NN|NNP ook/VBP|VB|NN|NNP
rse/VBP|VB|NN|JJ|NNP sed/VBD|VBN|JJ|NNP tal/VBP|VB|NN|JJ|NNP ves/NNP|NNPS""",
            -4: """
ace/VBP|VB|NN|NNP act/NN|NNP age/NN|JJ|NNP ail/VBP|VB|NN|NNP ait/VBP|VB|NN|NNP ant/JJ|NNP any/JJ|NNP
any/NN|NNP ary/JJ|NNP ate/VBP|VB|NN|JJ|NNP ate/VBP|VB|NN|NNP ban/JJ|NNP ble/JJ|NNP ces/VBZ|NNS|NNP
cts/NNP|NNPS day/NN|NNP ees/NNP|NNPS eet/VBP|VB|NN|NNP ent/JJ|NNP ent/NN|JJ|NNP ets/NNP|NNPS ian/JJ|NNP
ies/NN|NNS|NNP ine/NN|JJ|NNP ing/VBG|JJ|NNP ing/VBG|NNP ish/JJ|NNP ite/VBP|VB|NN|JJ|NNP its/NNP|NNPS
ive/NN|JJ|NNP low/NN|JJ|RB|NNP mic/JJ|NNP nds/NNP|NNPS ock/VBP|VB|NN|RB|NNP ors/NNP|NNPS
ose/VBP|VB|NN|JJ|RB|NNP ote/VBP|VB|NN|NNP owd/VBP|VB|NN|NNP own/NN|NNP own/VBP|VB|VBN|NN|JJ|NNP
per/VBP|VB|NN|JJ|JJR|NNP rue/JJ|NNP son/NN|NNP sts/NNP|NNPS tv/NN|NNP ued/VBD|VBN|JJ|NNP
unt/VBP|VB|NN|NNP""",
            -3: """
ady/JJ|NNP alk/VBP|VB|NN|NNP ans/NNP|NNPS ays/VBZ|NNS|RB|NNP bad/JJ|NNP be/VB|NNP ble/NN|NNP can/JJ|NNP
cle/NN|NNP dna/NN|NNP ean/JJ|NNP ems/NNP|NNPS ent/NN|NNP ent/VBP|VB|NN|NNP ere/RB|NNP ers/NNP|NNPS
ery/JJ|RB|NNP ess/NN|NNP est/JJS|NNP est/VBP|VB|NN|NNP ful/JJ|NNP ger/JJR|NNP her/JJ|NNP ial/NN|JJ|NNP
ide/NN|NNP ies/NNP|NNPS ike/VBP|VB|NN|NNP ill/MD|NNP ine/VBP|VB|NN|NNP ing/NN|NNP ing/VBG|NN|NNP
int/VBP|VB|NN|NNP ird/NN|JJ|RB|NNP irs/NNP|NNPS ise/VBP|VB|NN|NNP ism/NN|NNP ist/JJ|NNP ity/NN|NNP
ive/NN|NNP key/NN|JJ|NNP lls/VBZ|NNS|NNP man/JJ|NNP map/VBD|VBP|VB|NN|NNP mum/NN|JJ|NNP
ned/VBD|VBN|JJ|NNP nly/JJ|RB|NNP nts/NNS|NNP nts/VBZ|NNS|NNP nín/VBP|VB|NN|JJ|NNP oil/NN|NNP
ons/NNP|NNPS ord/VBP|VB|NN|JJ|NNP ore/JJR|RBR|NNP ost/VBP|VB|NN|NNP ous/JJ|NNP out/VBP|VB|NN|JJ|NNP
ove/VBP|VB|NN|NNP ows/VBZ|NNS|NNP pay/VBP|VB|NN|NNP per/NN|NNP que/VBP|VB|NN|JJ|NNP red/VBD|VBN|NNP
res/VBZ|NNS|NNP rop/VBP|VB|NN|NNP sed/VBD|VBN|NNP see/VBP|VB|NNP ser/NN|NNP ses/VBZ|NNS|NNP tar/NN|NNP
ted/JJ|NNP tic/JJ|NNP tro/JJ|NNP ual/NN|JJ|NNP ure/NN|JJ|NNP ure/NN|NNP ury/NN|NNP was/VBD|NNP
win/VBP|VB|NN|NNP yer/NN|NNP zer/VBP|VB|NN|JJ|JJR|NNP""",
            -2: """
ach/VBP|VB|NN|NNP ack/VBP|VB|NN|NNP ads/NNP|NNPS age/NN|NNP ain/VBP|VB|NN|JJ|NNP ake/VBP|VB|NNP
ake/VBP|VB|NN|NNP all/VBP|VB|NN|NNP alt/VBD|VBP|VB|NN|JJ|NNP and/VBP|VB|NN|NNP ant/NN|JJ|NNP aqi/JJ|NNP
ark/NN|JJ|NNP ars/VBZ|NNS|NNP art/NN|NNP art/VBP|VB|NN|NNP ate/JJ|NNP ats/NNP|NNPS ave/VBP|VB|NNP
dia/CD|NN|NNS|JJ|NNP dio/NN|NNP do/VBP|VB|NNP ead/RB|NNP ead/VBD|VBP|VB|VBN|NN|NNP eam/NN|NNP
ear/VBP|VB|JJ|RB|NNP ear/VBP|VB|NN|NNP eat/NN|NNP ebt/NN|NNP eds/VBZ|NNS|NNP ene/VBP|VB|NN|JJ|NNP
ers/NNS|NNP ery/NN|JJ|NNP ese/JJ|NNP ews/NN|NNP few/JJ|NNP fit/VBP|VB|NN|NNP gal/JJ|NNP
ged/VBD|VBN|JJ|NNP ger/JJR|RB|RBR|NNP ght/NN|NNP ght/VBP|VB|NN|NNP gle/JJ|NNP gue/VBP|VB|NN|JJ|NNP
her/NN|NNP hly/JJ|RB|NNP how/VBP|VB|NN|NNP hts/NNP|NNPS ied/VBD|VBN|JJ|NNP ies/VBZ|NNS|NNP iew/NN|NNP
iew/VBP|VB|NN|NNP ily/NN|NNP ind/NN|JJ|RB|NNP ine/NN|NNP ine/VBP|VB|NN|JJ|NNP ing/JJ|NN|NNP
ion/JJ|NN|NNP ion/NN|NNP ise/NN|NNP ish/VBP|VB|NN|NNP kes/NNP|NNPS lar/JJ|NNP lem/NN|NNP
let/VBD|VB|VBN|NNP lex/VBP|VB|NN|JJ|NNP lot/NN|NNP lts/VBZ|NNS|NNP nce/VBP|VB|NN|NNP nch/JJ|NNP
nds/VBZ|NNS|NNP nee/NN|NNP ngs/NNP|NNPS nic/JJ|NNP nic/VBP|VB|NN|JJ|NNP nit/NN|NNP nks/VBZ|NNS|NNP
nts/NNP|NNPS omb/VBP|VB|NN|NNP ond/NN|JJ|RB|NNP orm/NN|NNP ost/VBD|VBN|JJ|NNP out/NN|NNP ple/NNS|NNP
ral/NN|JJ|NNP rce/NN|NNP rth/NN|RB|NNP rts/NNP|NNPS sis/NN|NNP sit/VBP|VB|NN|NNP ted/VBD|VBN|NNP
tel/VBP|VB|NN|JJ|NNP ter/NN|NNP ter/VBP|VB|NN|RB|NNP tes/NNP|NNPS tes/NNS|NNP tes/VBZ|NNS|NNP
tic/NN|JJ|NNP top/VBP|VB|NN|NNP two/CD|NNP uch/JJ|RB|NNP uds/NNP|NNPS ues/VBZ|NNS|NNP ule/VBP|VB|NN|NNP
ult/VBP|VB|NN|NNP ush/VBP|VB|NN|NNP ven/VBN|NNP vil/JJ|NNP web/NN|NNP zed/VBD|VBN|JJ|NNP""",
            -1: """
aff/VBP|VB|NN|NNP ali/JJ|NNP als/VBZ|NNS|NNP am/VBP|NN|NNP and/NN|NNP ane/VBP|VB|NN|JJ|NNP
ank/VBP|VB|NNP ans/VBZ|NN|NNS|NNP aps/RB|NNP ark/VBP|VB|NN|JJ|NNP ary/NN|JJ|NNP ast/VBP|VB|JJ|RB|NNP
ate/JJ|RB|NNP ate/VBP|VB|NNP ber/NN|NNP cal/NN|JJ|NNP cks/NNP|NNPS cts/VBZ|NNS|NNP deo/NN|NNP
der/VBP|VB|NN|JJ|NNP dit/NN|NNP eal/VBP|VB|NN|JJ|NNP eam/NN|JJ|NNP ear/NN|JJ|NNP ear/NN|NNP
eat/VBP|VB|NN|NNP ech/NN|NNP ect/NN|NNP ect/VBP|VB|NN|NNP ell/NN|RB|UH|NNP els/VBZ|NNS|NNP end/NN|NNP
eni/JJ|NNP ent/VBP|VB|NN|JJ|NNP ers/VBZ|NNS|NNP fer/VBP|VB|NN|NNP gay/NN|JJ|NNP gen/VBP|VB|NN|NNS|JJ|NNP
ges/VBZ|NNS|NNP get/VBP|VB|NNP ght/VBP|VB|NN|JJ|RB|NNP gns/VBZ|NNS|NNP had/VBD|VBN|NNP hen/RB|NNP
hic/NN|JJ|NNP hit/VBD|VBP|VB|VBN|NN|NNP icy/NN|NNP ide/VBP|VB|NNP ide/VBP|VB|NN|JJ|RB|NNP
ied/VBD|VBN|NNP ife/NN|JJ|NNP ift/VBP|VB|NN|NNP ign/NN|NNP ime/NN|JJ|NNP ind/VBP|VB|NNP
ind/VBP|VB|NN|NNP ine/JJ|RB|NNP ios/NNP|NNPS ire/NN|NNP ise/VBP|VB|NN|JJ|NNP ite/NN|NNP job/NN|NNP
jor/NN|JJ|NNP law/NN|NNP led/VBD|VBN|JJ|NNP led/VBD|VBN|NNP low/VBP|VB|NNP nce/NN|NNP ner/RB|RBR|NNP
nes/NNP|NNPS net/NN|JJ|NNP nse/NN|NNP ods/NNP|NNPS ola/NN|NNP old/VBP|VB|NN|NNP oll/NN|JJ|NNP omy/NN|NNP
ons/VBZ|NNS|NNP ood/NN|JJ|NNP orm/VBP|VB|NN|NNP ors/NNS|NNP ost/VBD|VBP|VB|VBN|NN|NNP own/VBN|JJ|NNP
ped/VBD|VBN|NNP pes/VBZ|NNS|NNP ple/JJ|NNP put/VBD|VBP|VB|VBN|NNP rld/NN|NNP rns/VBZ|NNS|NNP
run/VBP|VB|VBN|NN|NNP say/VBP|VB|NN|NNP set/VBD|VBP|VB|VBN|NN|NNP sts/NNS|NNP sts/VBZ|NNS|NNP
sue/VBP|VB|NN|NNP tax/VBP|VB|NN|NNP tch/JJ|NNP ter/JJ|JJR|RB|RBR|NNP ter/VBP|VB|NN|JJ|JJR|NNP thy/JJ|NNP
tor/NN|NNP udi/JJ|NNP ued/VBD|VBN|NNP ugh/JJ|RB|NNP und/JJ|NNP uns/VBZ|NNS|NNP ure/JJ|RB|UH|NNP
ure/VBP|VB|NN|NNP uts/VBZ|NN|NNS|NNP ver/RB|NNP ver/VBP|VB|NN|NNP vey/NN|NNP way/NN|RB|NNP
wer/VBP|VB|JJR|RBR|NNP zed/VBD|VBN|NNP zes/VBZ|NNS|NNP""",
            1: """
ack/VBP|VB|NN|RB|NNP act/VBP|VB|NN|NNP ada/NN|NNS|NNP air/VBP|VB|NN|NNP and/VBP|VB|NN|JJ|RB|NNP
ary/NN|NNP ays/RB|NNP bia/CD|NN|NNS|JJ|NNP bin/NN|NNP dan/VBP|VB|NN|JJ|NNP de/IN|NNP|FW
dow/VBP|VB|NN|JJ|NNP eck/VBP|VB|NN|JJ|NNP eed/VBD|VBP|VB|VBN|NN|NNP ega/NN|NNS|NNP ell/VBP|VB|NN|JJ|NNP
ged/VBD|VBN|NNP ian/NN|JJ|NNP ill/VBP|VB|NN|JJ|NNP ion/VBP|VB|NN|NNP ips/NNP|NNPS jas/NNP|NNPS
len/VBP|VB|NN|NNS|JJ|NNP ler/NN|JJR|NNP les/VBZ|NNS|NNP lls/NNP|NNPS mes/NNP|NNPS mey/VBP|VB|NN|JJ|NNP
nge/NN|JJ|NNP ngs/VBZ|NNS|NNP obs/NNP|NNPS ock/VBP|VB|NN|NNP off/VBP|VB|NN|RB|NNP old/CD|NN|JJ|NNP
ome/VBP|VB|VBN|NN|JJ|NNP ore/VBP|VB|NN|RB|NNP ove/VBD|VBP|VB|NN|NNP pot/VBP|VB|NN|NNP rge/VBP|VB|NN|NNP
rin/VBP|VB|NN|JJ|NNP ris/NN|NNS|NNP rol/VBP|VB|NN|NNP sor/NN|NNP ssy/NN|NNP tee/NN|NNP ter/NN|JJ|NNP
ter/VBP|VB|NN|JJ|NNP uel/VBP|VB|NN|JJ|NNP use/NN|NNP ute/VBP|VB|NN|NNP val/NN|NNP wdy/VBP|VB|NN|JJ|NNP
zar/VBP|VB|NN|JJ|NNP""",
            2: """
abc/NN|JJ|NNP ame/NN|NNP ara/NN|NNS|JJ|RB|NNP ard/NN|NNP ard/VBP|VB|NN|JJ|RB|NNP ard/VBP|VB|NN|NNP
arr/VBP|VB|NN|JJ|JJR|NNP art/VBP|VB|NN|JJ|NNP ast/NN|JJ|RB|NNP bas/NN|NNS|JJ|NNP bus/NN|JJ|NNP
die/NN|JJ|NNP diq/NN|NNP een/CD|VBP|VB|NN|JJ|NNP eft/VBD|VBN|NNP ell/NN|NNP eme/JJ|NNP ems/VBZ|NNS|NNP
eno/VBP|VB|NN|JJ|NNP ert/VBP|VB|NN|JJ|NNP est/VBP|VB|NN|JJ|JJS|NNP ght/NN|JJ|RB|NNP gic/NN|JJ|NNP
gos/NNP|NNPS han/VBP|VB|NN|JJ|NNP hol/VBP|VB|NN|JJ|NNP id/IN|NNP iel/VBP|VB|NN|JJ|NNP ill/NN|NNP
ita/VBP|VB|NN|RB|NNP j./NN|NNP ker/NN|JJR|NNP lee/VBP|VB|NN|RB|NNP lic/NN|JJ|NNP mal/JJ|NNP man/NN|NNP
mas/NNP|NNPS mes/NNS|NNP met/VBD|VBN|NNP mos/NNP|NNPS nce/NNS|NNP ney/VBP|VB|NN|JJ|NNP nos/NNP|NNPS
nta/VBP|VB|NN|RB|NNP odd/VBD|VBN|NN|JJ|NNP oks/NNP|NNPS one/VBP|VB|VBN|NN|NNP ong/VBP|VB|NN|JJ|NNP
ook/NN|NNP ook/VBD|VBP|VB|NN|NNP oss/VBP|VB|NN|NNP ost/NN|JJ|RB|NNP owa/NN|NNS|NNP phy/NN|NNP
rco/VBP|VB|NN|JJ|NNP rey/VBP|VB|NN|JJ|NNP ros/NNP|NNPS rry/VBP|VB|NN|JJ|NNP rts/NNS|NNP
ser/NN|JJ|JJR|NNP sin/VBP|VB|NN|JJ|NNP ted/VBD|VBN|JJ|NNP tty/NN|JJ|NNP ver/VBP|VB|NN|JJ|RB|NNP
w/IN|NN|NNP way/NN|JJ|RB|NNP wes/NNP|NNPS yan/VBP|VB|NN|JJ|NNP""",
            3: """
afu/NN|JJ|NNP ahu/NN|JJ|NNP ama/NN|NNP ami/VBP|VB|NN|NNS|JJ|NNP ana/VBP|VB|NN|NNS|RB|NNP
ank/VBD|VBP|VB|NN|JJ|NNP ape/VBP|VB|NN|NNP ast/JJ|NNP ban/VBP|VB|NN|NNP caw/VBD|VBP|VB|NN|NNP
cia/CD|NN|NNS|JJ|NNP cos/NNP|NNPS ddy/VBP|VB|NN|JJ|NNP den/VBP|VB|VBN|NN|JJ|NNP dge/VBP|VB|NN|NNP
dom/NN|NNP don/NN|NNP ein/VBP|VB|NN|JJ|NNP eld/VBN|NN|JJ|RB|NNP ens/NNS|NNP ens/VBZ|NNS|NNP
ent/VBD|VBN|NNP est/JJ|NNP ews/NNP|NNPS fbi/VBP|VB|NN|NNS|JJ|NNP fer/VBP|VB|NN|JJR|NNP fly/JJ|RB|NNP
gas/NNP|NNPS gas/NN|NNS|JJ|NNP hai/JJ|NNP hew/VBD|VBP|VB|NN|RB|NNP hia/CD|NN|NNS|JJ|NNP ias/NNP|NNPS
ier/NN|JJ|JJR|NNP ily/JJ|RB|NNP ina/VBP|VB|NN|NNS|RB|NNP ine/JJ|NNP ino/JJ|NNP ins/VBZ|NNS|NNP
ith/NN|JJ|RB|NNP jeb/VBP|VB|NN|JJ|NNP ked/VBD|VBN|JJ|NNP lan/VBP|VB|NN|JJ|NNP ley/NN|NNP
lia/CD|NN|NNS|JJ|NNP lie/NN|JJ|NNP lin/VBP|VB|NN|JJ|NNP lup/NN|JJ|NNP maa/NN|NNS|NNP med/VBD|VBN|JJ|NNP
mes/VBZ|NNS|NNP nch/VBP|VB|NN|JJ|NNP ndu/JJ|NNP nie/NN|JJ|NNP ogg/VBG|NN|JJ|NNP olt/VBD|VBP|VB|NN|JJ|NNP
oma/NN|NNP ont/VBP|VB|NN|JJ|NNP ork/VBP|VB|NN|NNP ort/VBP|VB|NN|NNP ost/VBP|VB|NN|JJ|NNP paq/NN|NNP
pen/VBP|VB|JJ|NNP pic/JJ|NNP rat/VBP|VB|NN|JJ|NNP rie/NN|JJ|NNP rim/VBP|VB|NN|JJ|NNP rks/NNS|NNP
rod/VBD|VBP|VB|VBN|NN|NNP rp./NN|NNP rps/NNP|NNPS sam/VBP|VB|NN|NNP sco/VBP|VB|NN|JJ|NNP
sey/VBP|VB|NN|JJ|NNP st/VBP|VB|NN|JJ|JJS|NNP sta/VBP|VB|NN|RB|NNP sys/VBZ|NNS|RB|NNP
tar/VBP|VB|NN|JJ|NNP ter/VBP|VB|NNP tie/NN|JJ|NNP tts/NNP|NNPS use/VBP|VB|NN|NNP xas/NNP|NNPS
xas/NN|NNS|JJ|NNP ódź/NN|FW|NNP""",
            4: """
ack/JJ|NNP ael/VBP|VB|NN|JJ|NNP all/NN|NNP ams/VBZ|NNS|NNP and/VBP|VB|NN|JJ|NNP ark/VBP|VB|NN|NNP
arl/VBP|VB|NN|JJ|NNP bas/NNP|NNPS cil/NN|NNP con/NN|NNP dam/VBP|VB|NN|NNP dnc/NN|JJ|NNP
erg/VBG|NN|JJ|NNP gan/VBP|VB|NN|JJ|NNP gya/JJ|NNP her/NN|JJ|JJR|RB|NNP her/VBP|VB|NN|JJ|RB|NNP
las/NNP|NNPS ley/VBP|VB|NN|JJ|NNP lly/RB|NNP los/NNP|NNPS mon/JJ|NNP mon/NN|NNP ner/VBP|VB|NN|RB|RBR|NNP
nia/CD|NN|NNS|JJ|NNP ony/NN|JJ|NNP ott/VBP|VB|NN|JJ|NNP rch/NNP|VBP|VB|NN rth/JJ|NNP
ruz/VBD|VBP|VB|NN|NNS|NNP sas/NNP|NNPS ten/VBP|VB|VBN|JJ|NNP tra/NN|NNS|JJ|RB|NNP ven/NN|NNP
vid/VBD|VBN|NN|JJ|NNP""",
            5: """
ade/VBP|VB|NN|NNP akh/JJ|NNP ang/VBG|NN|JJ|NNP ani/JJ|NNP aul/NN|JJ|NNP bio/NN|JJ|NNP
est/NN|JJ|JJS|RB|NNP eth/NN|JJ|RB|NNP ett/VBP|VB|NN|JJ|NNP gle/VBP|VB|NN|NNP god/VBD|VBP|VB|VBN|NN|NNP
ico/VBP|VB|NN|JJ|NNP ida/NN|NNS|NNP idi/JJ|NNP iti/JJ|NNP lan/JJ|NNP lip/VBP|VB|NN|NNP mir/VBP|VB|NN|NNP
mr./NN|NNP nc./NN|NNP non/NN|NNP ohn/VBP|VB|NN|JJ|NNP ood/VBD|VBP|VB|VBN|NN|NNP ord/VBP|VB|NN|NNP
rnc/NN|JJ|NNP zon/NN|NNP""",
            6: """
ald/VBP|VB|VBN|NN|JJ|NNP hio/NN|JJ|NNP ica/NN|NNS|NNP lle/VBP|VB|NN|JJ|NNP nbc/NN|JJ|NNP
ndo/VBP|VB|NN|NNP pac/NN|JJ|NNP ron/NN|NNP ung/VBD|VBN|NN|NNP uth/NN|JJ|RB|NNP""",
            7: """ich/VBP|VB|NN|NNP ope/VBP|VB|NN|NNP uth/JJ|NNP""",
            8: """ham/VBP|VB|NN|NNP""",
            11: """son/VBP|VB|NN|NNP ton/NN|NNP""",
        },
        "NNPS": {
            -4: """bas/NNP|NNPS las/NNP|NNPS los/NNP|NNPS sas/NNP|NNPS""",
            -3: """
cos/NNP|NNPS ews/NNP|NNPS gas/NNP|NNPS ias/NNP|NNPS rps/NNP|NNPS tts/NNP|NNPS xas/NNP|NNPS""",
            -2: """
gos/NNP|NNPS mas/NNP|NNPS mos/NNP|NNPS nos/NNP|NNPS oks/NNP|NNPS ros/NNP|NNPS ves/VBZ|NNS|NNPS
wes/NNP|NNPS""",
            -1: """ips/NNP|NNPS jas/NNP|NNPS lls/NNP|NNPS mes/NNP|NNPS obs/NNP|NNPS""",
            1: """cks/NNP|NNPS ios/NNP|NNPS nes/NNP|NNPS ods/NNP|NNPS""",
            2: """
ads/NNP|NNPS ats/NNP|NNPS hts/NNP|NNPS kes/NNP|NNPS ngs/NNP|NNPS nts/NNP|NNPS rts/NNP|NNPS tes/NNP|NNPS
uds/NNP|NNPS""",
            3: """ans/NNP|NNPS ems/NNP|NNPS ers/NNP|NNPS ies/NNP|NNPS irs/NNP|NNPS ons/NNP|NNPS""",
            4: """
cts/NNP|NNPS ees/NNP|NNPS ets/NNP|NNPS its/NNP|NNPS nds/NNP|NNPS ors/NNP|NNPS sts/NNP|NNPS""",
            5: """als/NNP|NNPS ces/NNP|NNPS ves/NNP|NNPS""",
        },
        "NNS": {
            -6: """ins/VBZ|NNS|NNP zes/VBZ|NNS""",
            -5: """eds/VBZ|NNS ica/NN|NNS|NNP""",
            -4: """ins/VBZ|NNS nda/NN|NNS""",
            -3: """
ada/NN|NNS|NNP ads/VBZ|NNS ads/VBZ|NNS|NNP aws/VBZ|NNS ems/VBZ|NNS|NNP ens/NNS|NNP ens/VBZ|NNS
ims/VBZ|NNS isa/NN|NNS nds/VBZ|NNS pes/VBZ|NNS rks/NNS|NNP uns/VBZ|NNS urs/VBZ|NNS vas/NN|NNS|JJ
zes/VBZ|NNS|NNP""",
            -2: """
ams/VBZ|NNS|NNP ans/VBZ|NN|NNS|NNP des/VBZ|NNS|RB ers/NN|NNS gas/NN|NNS|JJ|NNP ghs/VBZ|NNS
ida/NN|NNS|NNP its/VBZ|NNS maa/NN|NNS|NNP mes/NNS|NNP mes/VBZ|NNS|NNP nce/NNS|NNP ows/VBZ|NNS
rts/NNS|NNP uns/VBZ|NNS|NNP ves/VBZ|NNS""",
            -1: """
aks/VBZ|NNS ami/VBP|VB|NN|NNS|JJ|NNP ana/VBP|VB|NN|NNS|RB|NNP ans/VBZ|NN|NNS ats/VBZ|NNS
bas/NN|NNS|JJ|NNP bia/CD|NN|NNS|JJ|NNP cts/VBZ|NNS|NNP gen/VBP|VB|NN|NNS|JJ|NNP gns/VBZ|NNS|NNP
hia/CD|NN|NNS|JJ|NNP ina/VBP|VB|NN|NNS|RB|NNP len/VBP|VB|NN|NNS|JJ|NNP lks/VBZ|NNS nia/CD|NN|NNS|JJ|NNP
oms/VBZ|NN|NNS owa/NN|NNS|NNP sys/VBZ|NNS|RB|NNP tes/VBZ|NNS|NNP tra/NN|NNS|JJ|RB|NNP
wai/VBP|VB|NN|NNS|JJ""",
            1: """
-ed/IN|NN|NNS|JJ aps/VBZ|NNS ars/VBZ|NNS|NNP ces/VBZ|NNS|NNP eas/NN|NNS|JJ ens/VBZ|NNS|NNP ews/VBZ|NNS
ids/VBZ|NNS ips/VBZ|NNS les/VBZ|NNS|NNP mns/VBZ|NNS ngs/VBZ|NNS|NNP ors/NNS|NNP ows/VBZ|NNS|NNP
pes/VBZ|NNS|NNP rns/VBZ|NNS|NNP rts/VBZ|NNS|NNP ses/VBZ|NNS|NNP sts/NNS|NNP uts/VBZ|NN|NNS|NNP""",
            2: """
els/VBZ|NNS els/VBZ|NNS|NNP ems/VBZ|NNS ena/VBP|VB|NN|NNS|RB ers/NNS|NNP ers/VBZ|NNS ers/VBZ|NNS|NNP
fts/VBZ|NNS hts/VBZ|NNS ies/NN|NNS|NNP ies/VBZ|NNS|NNP irs/VBZ|NN|NNS|RB lls/VBZ|NNS|NNP nds/VBZ|NNS|NNP
oms/NN|NNS ons/VBZ|NNS|NNP ops/VBZ|NNS phs/VBZ|NNS ple/NNS|NNP rds/VBZ|NNS|RB ria/CD|NN|NNS|JJ
tes/NNS|NNP tle/VBP|VB|NN|NNS uts/VBZ|NN|NNS vot/VBP|VB|NN|NNS|JJ""",
            3: """
ets/VBZ|NNS ges/VBZ|NNS|NNP ics/NN|NNS ics/NN|NNS|NNP ies/NN|NNS lts/VBZ|NNS|NNP ngs/NN|NNS
nks/VBZ|NNS|NNP nts/NNS|NNP oes/VBZ|NNS ora/NN|NNS|JJ|RB ots/VBZ|NNS|JJ res/VBZ|NNS|NNP sks/VBZ|NNS
sts/VBZ|NNS|NNP ues/VBZ|NNS ues/VBZ|NNS|NNP ves/VBZ|NNS|NNPS""",
            4: """
abs/NN|NNS als/VBZ|NNS ams/VBZ|NNS nts/VBZ|NNS|NNP ras/NN|NNS|JJ rds/VBZ|NNS|RB|NNP ubs/NN|NNS
xts/VBZ|NNS""",
            5: """als/VBZ|NNS|NNP eds/VBZ|NNS|NNP ors/VBZ|NNS""",
            6: """men/NN|NNS""",
        },
        "PDT": {
            -2: """uch/PDT|JJ""",
            -1: """all/DT|PDT|RB oth/DT|PDT|CC|RB""",
        },
        "POS": {
            2: """'s/PRP|POS|VBZ""",
        },
        "PRP": {
            -2: """her/PRP|PRP$ one/PRP|CD|NN""",
            -1: """'s/PRP|POS|VBZ""",
            2: """irs/PRP|NN it/PRP|NN""",
        },
        "PRP$": {
            2: """her/PRP|PRP$""",
        },
        "RB": {
            -6: """ess/NN|JJ|RB""",
            -5: """eal/JJ|RB tle/JJ|RB""",
            -4: """
ast/NN|JJ|RB|NNP ble/JJ|RB der/IN|RB ger/JJR|RB|RBR ide/VBP|VB|NN|JJ|RB lly/RB|NNP oud/JJ|RB""",
            -3: """
age/VBP|VB|NN|JJ|RB ard/JJ|RB|NNP as/IN|RB eah/RB|UH eep/JJ|RB fly/JJ|RB|NNP ght/VBP|VB|NN|JJ|RB|NNP
her/NN|JJ|JJR|RB|NNP ide/JJ|RB|NNP ily/JJ|RB|NNP ime/NN|JJ|RB ose/JJ|RB oth/DT|PDT|CC|RB ter/IN|RB
the/VBP|VB|NN|JJ|RB""",
            -2: """
.g./RB|FW aid/VBN|NN|JJ|RB ain/JJ|RB ary/NN|JJ|RB ast/IN|NN|JJ|RB des/VBZ|NNS|RB eft/VBD|VBN|NN|JJ|RB
est/NN|JJ|JJS|RB|NNP igh/NN|JJ|RB ith/NN|JJ|RB|NNP ive/NN|JJ|RB ive/VBP|VB|JJ|RB low/NN|JJ|RB
nty/NN|JJ|RB off/IN|RP|RB off/VBP|VB|NN|RB|NNP ond/IN|RB ort/JJ|RB ort/JJ|RB|NNP ost/NN|JJ|RB|NNP
out/IN|RB ove/IN|JJ|RB ray/VBP|VB|NN|RB rds/VBZ|NNS|RB|NNP ree/VBP|VB|NN|RB ugh/IN|RP|RB way/JJ|RB
way/NN|JJ|RB xth/JJ|RB""",
            -1: """
ack/VBP|VB|NN|RB|NNP all/DT|PDT|RB ana/VBP|VB|NN|NNS|RB|NNP ara/NN|NNS|JJ|RB|NNP ast/VBP|VB|JJ|RB|NNP
asy/JJ|RB ays/RB|NNP day/NN|JJ|RB ead/VBP|VB|NN|JJ|RB ear/VBP|VB|JJ|RB|NNP eld/VBN|NN|JJ|RB|NNP
eth/NN|JJ|RB|NNP ght/NN|JJ|RB|NNP ina/VBP|VB|NN|NNS|RB|NNP ine/VBP|VB|NN|JJ|RB ird/NN|JJ|RB|NNP
ire/VBP|VB|NN|RB ner/RB|RBR no/DT|RB|UH nta/VBP|VB|NN|RB|NNP nth/NN|JJ|RB oat/VBP|VB|NN|JJ|RB
ock/VBP|VB|NN|RB|NNP off/VBP|VB|NN|RB ora/NN|NNS|JJ|RB ose/VBP|VB|NN|JJ|RB|NNP ray/VBP|VB|NN|RB|NNP
rds/VBZ|NNS|RB rse/NN|RB ter/VBP|VB|JJR|RB|RBR up/IN|RP|RB ver/IN|RP|RB ver/VBP|VB|NN|RB
way/NN|JJ|RB|NNP way/NN|RB way/NN|RB|NNP""",
            1: """
aps/RB|NNP ard/NN|RB ast/VBP|VB|NN|JJ|RB dom/NN|JJ|RB ell/NN|RB|UH|NNP ere/VBP|VB|NN|JJ|RB
est/NN|JJ|JJS|RB ger/JJR|RB|RBR|NNP ght/NN|JJ|RB hen/RB|NNP ind/NN|JJ|RB|NNP kly/JJ|RB ock/VBP|VB|NN|RB
ond/NN|JJ|RB|NNP ose/VBP|VB|NN|JJ|RB own/IN|RP|RB ply/VBP|VB|NN|RB ter/VBP|VB|NN|RB ter/VBP|VB|NN|RB|NNP
tty/JJ|RB|NNP ver/RB|NNP""",
            2: """
ard/IN|RB ard/RP|RB ard/VBP|VB|NN|JJ|RB|NNP ast/VBP|VB|JJ|RB ays/VBZ|NNS|RB|NNP che/VBP|VB|NN|JJ|RB
ead/RB|NNP her/RP|RB her/VBP|VB|JJ|JJR|RB|RBR hth/NN|JJ|RB ide/IN|NN|JJ|RB ior/JJ|RB ird/NN|JJ|RB
low/NN|JJ|RB|NNP ner/RB|RBR|NNP ost/NN|JJ|RB rth/NN|RB|NNP rth/RP|NN|RB ter/JJ|JJR|RB|RBR ugh/IN|RB
ugh/JJ|RB|NNP ver/NN|RB way/RP|RB""",
            3: """
ell/NN|RB|UH ely/JJ|RB ere/RB|NNP ery/JJ|RB ery/JJ|RB|NNP ght/VBP|VB|NN|JJ|RB her/VBP|VB|NN|RB
ind/IN|RP|RB off/NN|JJ|RB ore/VBP|VB|NN|RB ore/VBP|VB|NN|RB|NNP out/NN|JJ|RB tty/JJ|RB und/IN|RP|RB
way/RB|UH yet/CC|RB""",
            4: """
ack/RP|VBP|VB|NN|JJ|RB dly/JJ|RB ere/VBP|VB|NN|RB far/JJ|RB hly/JJ|RB|NNP ily/NN|RB nly/JJ|RB|NNP
ter/JJ|JJR|RB|RBR|NNP uch/JJ|RB|NNP ver/VBP|VB|NN|JJ|RB""",
            5: """ard/VBP|VB|NN|JJ|RB ast/NN|JJ|RB lly/JJ|RB""",
            6: """hly/JJ|RB mly/NN|JJ|RB nly/JJ|RB""",
            7: """so/IN|CC|RB""",
            8: """rly/NN|JJ|RB""",
        },
        "RBR": {
            -3: """ner/VBP|VB|NN|RB|RBR|NNP""",
            -2: """rse/JJR|RBR""",
            -1: """ger/JJR|RB|RBR|NNP her/JJR|RBR|NNP wer/VBP|VB|JJR|RBR wer/VBP|VB|JJR|RBR|NNP""",
            1: """her/VBP|VB|JJ|JJR|RB|RBR ner/RB|RBR ore/JJR|RBR|NNP ser/JJR|RBR ter/VBP|VB|JJR|RB|RBR""",
            2: """ier/JJR|RBR ier/JJR|RBR|NNP ter/JJR|RBR""",
            3: """ger/JJR|RB|RBR""",
        },
        "RBS": {
            -2: """ast/JJS|RBS""",
        },
        "RP": {
            -7: """ind/IN|RP|RB""",
            -5: """und/IN|RP|RB""",
            -4: """ugh/IN|RP|RB""",
            -3: """in/IN|RP on/IN|RP""",
            -2: """ard/RP|RB her/RP|RB ong/IN|RP|RB oss/IN|RP ver/IN|RP|RB way/RP|RB""",
            1: """ack/RP|VBP|VB|NN|JJ|RB rth/RP|NN|RB""",
            2: """own/IN|RP|RB""",
            3: """off/IN|RP|RB""",
            4: """up/IN|RP|RB""",
            5: """out/IN|RP|RB""",
        },
        "UH": {
            -3: """way/RB|UH""",
            -2: """ell/NN|RB|UH no/DT|RB|UH rry/JJ|UH""",
            -1: """ure/JJ|RB|UH ure/JJ|RB|UH|NNP""",
            1: """ase/VBP|VB|UH""",
            3: """eah/RB|UH ell/NN|RB|UH|NNP""",
        },
        "VB": {
            -7: """ean/VBP|VB|NN|JJ""",
            -6: """ame/VBP|VB|NN ion/VBP|VB|NN rol/VBP|VB|NN son/VBP|VB|NN|NNP""",
            -5: """ail/VBP|VB ght/VBP|VB|NN|JJ ght/VBP|VB|NN|JJ|RB ire/VBP|VB ude/VBP|VB""",
            -4: """
alt/VBP|VB|NN ant/VBP|VB dge/VBP|VB|NN ess/VBP|VB|NN est/VBP|VB|NN|JJ|JJS|NNP fic/VBP|VB|NN
gun/VBP|VB|NN hip/VBP|VB|NN ist/VBP|VB mer/VBP|VB|NN|JJR ppy/VBP|VB|NN|JJ sty/VBP|VB|NN|JJ
tle/VBP|VB|NN|NNS""",
            -3: """
ade/VBP|VB|NN|NNP ail/VBP|VB|NN air/VBP|VB|NN and/VBP|VB|NN|JJ|NNP and/VBP|VB|NN|JJ|RB
ane/VBP|VB|NN|JJ|NNP ank/VBP|VB|NNP ard/VBP|VB|NN do/VBP|VB|NNP ect/VBP|VB|NN eem/VBP|VB end/VBP|VB|NNP
ent/VBP|VB|NN|JJ ero/CD|VBP|VB est/VBP|VB gle/VBP|VB|NN|NNP gue/VBP|VB her/VBP|VB|JJ|JJR|RB|RBR
ice/VBP|VB|NN ing/VB|VBG|NN|JJ ion/VBP|VB|NN|NNP ipt/VBD|VBP|VB|NN|JJ ism/VBP|VB|NN ken/VBP|VB|VBN|JJ
ken/VBP|VB|VBN|NN|JJ ket/VBP|VB|NN nny/VBP|VB|NN|JJ oat/VBP|VB|NN ont/VBP|VB orm/VBP|VB|NN ort/VBP|VB|NN
ose/VBP|VB per/VBP|VB|NN|JJ|JJR pet/VBP|VB|NN|JJ sue/VBP|VB|NN|NNP tax/VBP|VB|NN ter/VBP|VB|NNP
tip/VBP|VB|NN tle/VBP|VB|NN uel/VBP|VB|NN vow/VBP|VB|NN|JJ xit/VBP|VB|NN""",
            -2: """
ace/VBP|VB|NN ack/RP|VBP|VB|NN|JJ|RB ady/VBP|VB|JJ age/VBP|VB|NN aim/VBP|VB|NN air/VBP|VB|NN|NNP
ald/VBP|VB|VBN|NN|JJ|NNP ane/VBP|VB|NN|JJ ank/VBP|VB arn/VBP|VB ass/VBP|VB|NN|JJ bit/VBP|VB|NN
ble/PDT|VBP|VB|JJ ead/VBP|VB|NN|JJ|NNP eam/VBP|VB|NN ean/VBP|VB|NN|JJ|NNP eed/VBD|VBP|VB|VBN|NN
een/CD|VBP|VB|NN|JJ eno/VBP|VB|NN|JJ|NNP ght/VBP|VB|NN|JJ|RB|NNP ice/VBP|VB|NN|NNP igh/VBP|VB
ike/IN|VBP|VB|JJ ind/VBP|VB|NN|NNP int/VBP|VB|NN int/VBP|VB|NN|JJ ire/VBP|VB|NN lan/VBP|VB|NN
ner/VBP|VB|NN|JJ|JJR now/VBP|VB oad/VBP|VB|NN|JJ one/VBP|VB|VBN|NN onk/VBP|VB|NN|JJ ope/VBP|VB|NN|NNP
ord/VBP|VB|NN|JJ ork/VBP|VB|NN|NNP ort/VBP|VB|NN|NNP ost/VBP|VB|NN|JJ our/VBP|VB|NN pot/VBP|VB|NN|NNP
put/VBD|VBP|VB|VBN|NNP rat/VBP|VB|NN|JJ|NNP ree/VBP|VB rry/VBP|VB rry/VBP|VB|NN|JJ|NNP son/VBP|VB|NN
ten/VBP|VB|VBN|JJ|NNP ter/VBP|VB|JJR|RB|RBR ule/VBP|VB|NN|NNP ult/VBP|VB|NN|NNP unt/VBP|VB|NN
ure/VBP|VB|NN|JJ ure/VBP|VB|NN|NNP ush/VBP|VB|NN|JJ wer/VBP|VB|JJR|RBR|NNP wer/VBP|VB|NN""",
            -1: """
ack/VBP|VB|NN|NNP ack/VBP|VB|NN|RB|NNP act/VBP|VB|NN|NNP aid/VBP|VB|NN alt/VBD|VBP|VB|NN|JJ|NNP
ame/VBP|VB|NN|NNP ant/VBP|VB|NN ant/VBP|VB|NN|JJ ard/VBP|VB|NN|JJ|RB|NNP ard/VBP|VB|NN|NNP are/VBP|VB|NN
ark/VBP|VB|NN|NNP art/VBP|VB|NN|JJ|NNP ast/VBP|VB|JJ|RB|NNP ast/VBP|VB|NN ast/VBP|VB|NN|JJ|RB
ate/VBP|VB|JJ|NNP ave/VBP|VB|NNP ban/VBP|VB|NN|NNP bar/VBP|VB|NN bat/VBP|VB|NN ble/VBP|VB|JJ
ble/VBP|VB|NN can/VBP|VB|NN|JJ|NNP cut/VBD|VBP|VB|VBN|JJ cut/VBD|VBP|VB|VBN|NN|NNP dam/VBP|VB|NN|NNP
den/VBP|VB|VBN|NN|JJ|NNP der/VBP|VB|NN|JJ der/VBP|VB|NN|JJ|JJR dge/VBP|VB|NN|NNP ear/VBP|VB
ear/VBP|VB|JJ|RB ect/VBP|VB|NN|JJ ect/VBP|VB|NN|NNP eed/VBD|VBP|VB|VBN|NN|NNP een/CD|VBP|VB|NN|JJ|NNP
ent/VBP|VB|NN est/VBP|VB|NN|JJ|JJS est/VBP|VB|NN|NNP fer/VBP|VB|NN|JJR|NNP fit/VBP|VB|NN|NNP
god/VBD|VBP|VB|VBN|NN|NNP gue/VBP|VB|NN|JJ|NNP hit/VBD|VBP|VB|VBN|NN how/VBP|VB|NN|NNP ich/VBP|VB|NN|NNP
ike/VBP|VB|NN ilk/VBP|VB|NN|JJ ill/VBP|VB|NN|JJ ilm/VBP|VB|NN ine/PRP|VBP|VB|NN ine/VBP|VB|NN|JJ
ish/VBP|VB|NN|NNP ive/VBP|VB|NN ket/VBP|VB|NN|NNP lip/VBP|VB|NN lip/VBP|VB|NN|NNP lue/VBP|VB|NN
mir/VBP|VB|NN|NNP mur/VBP|VB|NN|JJ nce/VBP|VB|NN ndo/VBP|VB|NN|NNP ock/VBP|VB|NN|NNP ock/VBP|VB|NN|RB
olt/VBD|VBP|VB|NN|JJ|NNP omb/VBP|VB|NN|NNP one/VBP|VB|VBN|NN|NNP ont/VBP|VB|NN|JJ|NNP
ood/VBD|VBP|VB|VBN|NN|NNP ook/VBD|VBP|VB|NN|NNP ord/VBP|VB|NN|NNP ore/VBP|VB|NN|RB ore/VBP|VB|NN|RB|NNP
ost/VBD|VBP|VB|VBN|NN|NNP ost/VBP|VB|NN ove/VBD|VBP|VB|NN|NNP owd/VBP|VB|NN pen/VBP|VB|JJ|NNP
rce/VBP|VB|NN rch/NNP|VBP|VB|NN rim/VBP|VB|NN|JJ|NNP rol/VBP|VB|NN|NNP sam/VBP|VB|NN|NNP
sco/VBP|VB|NN|JJ|NNP set/VBD|VBP|VB|VBN|NN|NNP tal/VBP|VB|NN|JJ tal/VBP|VB|NN|JJ|NNP tax/VBP|VB|NN|NNP
tee/VBP|VB|NN tep/VBP|VB|NN|NNP ter/VBP|VB|NN ter/VBP|VB|NN|JJ|JJR|NNP ter/VBP|VB|NN|RB|NNP
top/VBP|VB|NN|JJ uan/VBP|VB|NN|JJ|NNP use/VBP|VB|NN|NNP ute/VBP|VB|NN|NNP val/VBP|VB|NN|JJ way/VBP|VB|NN
yan/VBP|VB|NN|JJ|NNP zar/VBP|VB|NN|JJ|NNP""",
            1: """
ach/VBP|VB|NN|NNP all/VBP|VB|NN alm/VBP|VB|NN|JJ ank/VBP|VB|NN ape/VBP|VB|NN|NNP are/VBP|VB|NN|JJ|NNP
art/VBP|VB|NN ash/VBP|VB|NN ast/VBD|VBP|VB|VBN|NN ate/VBP|VB|NN ate/VBP|VB|NN|JJ|NNP ave/VBP|VB|NN
buy/VBP|VB|NN cut/VBD|VBP|VB|VBN|NN ear/VBP|VB|NN eck/VBP|VB|NN eer/VBP|VB|NN|JJ eet/VBP|VB|NN|NNP
end/VBP|VB|JJ ene/VBP|VB|NN|JJ ent/VBP|VB|NN|NNP est/VBP|VB|NN fer/VBP|VB|NN fer/VBP|VB|NN|JJR
fix/VBP|VB|NN hat/VBP|VB|NN how/VBP|VB|NN ict/VBP|VB|NN|JJ ide/VBP|VB|NN|JJ|RB ide/VBP|VB|NN|JJ|RB|NNP
ike/VBP|VB|NN|NNP ill/VBP|VB|NNP int/VBP|VB|NN|NNP ish/VBP|VB|NN|JJ ive/VBP|VB|JJ lay/VBP|VB|NN|NNP
low/VBP|VB|NNP oat/VBP|VB|NN|JJ|RB oin/VBP|VB oke/VBD|VBP|VB|NN old/VBP|VB|NN|NNP old/VBP|VB|VBN|NN|JJ
ome/VBP|VB|NN|JJ ome/VBP|VB|VBN ome/VBP|VB|VBN|NN|JJ ord/VBP|VB|NN|JJ|NNP orm/VBP|VB
ose/VBP|VB|NN|JJ|RB|NNP ost/VBD|VBP|VB|VBN|NN oth/VBP|VB|NN|JJ out/VBP|VB|NN|JJ ove/VBD|VBP|VB|NN
ove/VBP|VB|NN pel/VBP|VB|NN|JJ pen/VBP|VB|JJ ply/VBP|VB|NN|RB put/VBD|VBP|VB|VBN rap/VBP|VB|NN|JJ
rce/VBP|VB|NN|JJ rop/VBP|VB|NN rse/VBP|VB|NN|JJ|NNP tch/VBP|VB|NN|NNP ter/VBP|VB ter/VBP|VB|NN|JJ|JJR
try/VBP|VB|NN ugh/VBP|VB|NN ume/VBP|VB|NN ure/VBP|VB|NN ush/VBP|VB|NN ush/VBP|VB|NN|NNP ver/VBP|VB|NN|JJ
win/VBP|VB|NN|NNP""",
            2: """
ace/VBP|VB|NN|NNP act/VBP|VB|NN ake/VBP|VB|NN and/VBP|VB|NN|RB ase/VBP|VB|NN ass/VBP|VB|NN
bel/VBP|VB|NN|JJ cry/VBP|VB|NN den/VBP|VB|VBN|NN|JJ eak/VBP|VB|NN|JJ eat/VBP|VB|NN|NNP eck/VBP|VB|NN|JJ
ell/VBP|VB|NN|JJ ell/VBP|VB|NN|JJ|NNP elt/VBD|VBP|VB|NN|JJ end/VBP|VB|NN ept/VBP|VB ess/VBP|VB|NN|NNP
get/VBP|VB|NNP go/VBP|VB her/VBP|VB|NN|RB hit/VBD|VBP|VB|VBN|NN|NNP ide/VBP|VB ike/VBP|VB|NN|JJ
ile/VBP|VB|NN|JJ ind/VBP|VB|NN ind/VBP|VB|NNP ine/VBP|VB|NN|JJ|NNP ink/VBP|VB|NN ink/VBP|VB|NN|NNP
ire/VBP|VB|NN|RB kle/VBP|VB|NN|JJ let/VBD|VB|VBN|NNP lie/VBP|VB|NN mic/VBP|VB|NN|JJ nce/VBP|VB|NN|NNP
ock/VBP|VB|NN ote/VBP|VB|NN|JJ pay/VBP|VB|NN pay/VBP|VB|NN|NNP pse/VBP|VB|NN ray/VBP|VB|NN|RB
ray/VBP|VB|NN|RB|NNP rop/VBP|VB|NN|NNP run/VBP|VB|VBN|NN|NNP tem/VBP|VB|NN the/VBP|VB|NN|JJ|RB
tie/VBP|VB|NN top/VBP|VB|NN uit/VBP|VB|JJ ump/VBP|VB|NN|JJ ure/VBP|VB|JJ ure/VBP|VB|NN|JJ|NNP
use/IN|VBP|VB|NN ver/VBP|VB|NN|NNP win/VBP|VB|NN""",
            3: """
ace/VBP|VB ake/VBP|VB|NNP ake/VBP|VB|NN|NNP all/VBP|VB|NN|NNP ate/VBP|VB|NNP be/VB|NNP
ead/VBD|VBP|VB|VBN|NN|NNP ead/VBP|VB|NN|JJ ead/VBP|VB|NN|JJ|RB ean/VBP|VB|JJ eek/VBP|VB
ere/VBP|VB|NN|JJ|RB ght/VBP|VB|NN gle/VBP|VB|NN ict/VBP|VB ise/VBP|VB|NN ise/VBP|VB|NN|JJ|NNP
ish/VBP|VB|JJ ish/VBP|VB|NN ist/VBP|VB|NN|JJ old/VBP|VB|NN ook/VBP|VB|NN out/VBP|VB|NN|JJ|NNP ove/VBP|VB
pse/VBP|VB|NN|JJ raw/VBP|VB row/VBP|VB say/VBP|VB|NN see/VBP|VB|NNP sit/VBP|VB|NN ter/VBP|VB|NN|JJ|NNP
top/VBP|VB|NN|NNP urn/VBP|VB|NN ver/VBP|VB|NN""",
            4: """
alk/VBP|VB|NN|NNP art/VBP|VB|NN|NNP ate/VBP|VB|NN|JJ eal/VBP|VB|NN|JJ|NNP eel/VBP|VB|NN ide/VBP|VB|NN
ide/VBP|VB|NNP ift/VBP|VB|NN ist/VBP|VB|NN ite/VBP|VB|NN|JJ nín/VBP|VB|NN|JJ|NNP oll/VBP|VB|NN|JJ
ook/VBP|VB|NN|NNP ore/VBP|VB ote/VBP|VB|NN|NNP rge/VBP|VB|NN und/VBP|VB|NN|JJ""",
            5: """ear/VBP|VB|NN|NNP low/VBP|VB|NN orm/VBP|VB|NN|JJ pen/VBP|VB raw/VBP|VB|NN""",
            6: """ive/VBP|VB|NN|JJ tay/VBP|VB|NN""",
            7: """ait/VBP|VB|NN|NNP""",
        },
        "VBD": {
            -5: """xed/VBD|VBN|JJ""",
            -4: """ent/VBD|VBN|NNP ken/VBD|VBN med/VBD|VBN|JJ|NNP ted/VBD|VBN|JJ|NNP""",
            -3: """'d/MD|VBD ole/VBD|VBP|VB|NN ost/VBD|VBP|VB|VBN|NN ped/VBD|VBN|NNP urt/VBD|VBP|VB|VBN""",
            -2: """
bed/VBD|VBN bed/VBD|VBN|NN cut/VBD|VBP|VB|VBN|NN|NNP fed/VBD|VBN ged/VBD|VBN|NNP got/VBD|VBN|NNP
hot/VBD|VBN|NN ove/VBD|VBP|VB|NN sed/CD|VBD|JJ set/VBD|VBP|VB|VBN|NN|NNP ued/VBD|VBN und/VBD|VBN|JJ
vid/VBD|VBN|NN|JJ|NNP zed/VBD|VBN|JJ""",
            -1: """
alt/VBD|VBP|VB|NN|JJ ank/VBD|VBP|VB|NN|JJ|NNP ast/VBD|VBP|VB|VBN|NN bid/VBD|VBP|VB|VBN|NN ced/VBD|VBN
ced/VBD|VBN|NNP eed/VBD|VBP|VB|VBN|NN eld/VBD|VBN elt/VBD|VBP|VB|NN|JJ ent/VBD|NN|JJ ied/VBD|VBN|JJ|NNP
let/VBD|VB|VBN|NNP odd/VBD|VBN|NN|JJ|NNP oid/VBD|VBN|NN|JJ oke/VBD|VBP|VB|NN ood/VBD|VBP|VB|VBN|NN|NNP
ook/VBD|VBP|VB|NN ove/VBD|VBP|VB|NN|NNP put/VBD|VBP|VB|VBN|NNP ruz/VBD|VBP|VB|NN|NNS|NNP sed/VBD|VBN|NNP
set/VBD|VBN|JJ ued/VBD|VBN|NNP uid/VBD|VBN|NN|JJ ung/VBD|VBN|NN|NNP xed/VBD|VBN zed/VBD|VBN|JJ|NNP
zed/VBD|VBN|NNP""",
            1: """
bed/VBD|VBN|NN|JJ ded/VBD|VBN|JJ|NNP ead/VBD|VBP|VB|VBN|NN|NNP eft/VBD|VBN|NNP ged/VBD|VBN|JJ|NNP
ght/VBD|VBN|NN|JJ hit/VBD|VBP|VB|VBN|NN|NNP led/VBD|VBN|JJ|NNP ned/VBD|VBN|JJ|NNP oed/VBD|VBN
red/VBD|VBN|NNP sed/VBD|VBN|JJ|NNP ted/VBD|VBN|NNP wed/VBD|VBN|JJ|NNP yed/VBD|VBN|NNP""",
            2: """
ank/VBD|VBP|VB|NN|JJ ced/VBD|VBN|JJ cut/VBD|VBP|VB|VBN|NN ded/VBD|VBN|JJ eft/VBD|VBN|NN|JJ|RB
ged/VBD|VBN ght/VBD|VBN|NN hed/VBD|VBN|JJ hit/VBD|VBP|VB|VBN|NN ied/VBD|VBN|NNP met/VBD|VBN
put/VBD|VBP|VB|VBN rew/VBD|VBP|VB|NN uck/VBD|VBN ued/VBD|VBN|JJ|NNP""",
            3: """
ept/VBD|VBN had/VBD|VBN had/VBD|VBN|NNP led/VBD|VBN|JJ ost/VBD|VBN|JJ red/VBD|VBN|NN was/VBD|NNP
won/VBD|VBN""",
            4: """got/VBD|VBN ood/VBD|VBN ped/VBD|VBN|JJ""",
        },
        "VBG": {
            -2: """ang/VBG|NN|JJ|NNP""",
            -1: """erg/VBG|NN|JJ|NNP ogg/VBG|NN|JJ|NNP""",
            1: """ing/VBG|NN ing/VB|VBG|NN|JJ war/VBG|NN|JJ""",
            3: """ing/VBG|JJ|NNP""",
            4: """ing/VBG|NNP ing/VBG|NN|NNP""",
            7: """ing/VBG|NN|JJ""",
            8: """ing/VBG|NN|JJ|NNP""",
        },
        "VBN": {
            -4: """ght/VBD|VBN|NN|JJ got/VBD|VBN ome/VBP|VB|VBN|NN|JJ ood/VBD|VBN set/VBD|VBN|JJ""",
            -3: """
bid/VBD|VBP|VB|VBN|NN eft/VBD|VBN|NNP ept/VBD|VBN had/VBD|VBN ied/VBN|JJ|NNP old/VBP|VB|VBN|NN|JJ
ost/VBD|VBP|VB|VBN|NN ung/VBD|VBN|NN|NNP won/VBD|VBN""",
            -2: """
cut/VBD|VBP|VB|VBN|JJ eed/VBD|VBP|VB|VBN|NN|NNP ged/VBD|VBN had/VBD|VBN|NNP ied/VBD|VBN|JJ
ied/VBD|VBN|NNP med/VBD|VBN|JJ met/VBD|VBN met/VBD|VBN|NNP ome/VBP|VB|VBN own/VBP|VB|VBN|NN|JJ|NNP
uck/VBD|VBN ust/VBP|VB|VBN|NN|JJ""",
            -1: """
-in/VBN|NN|JJ aid/VBN|NN|JJ|RB ald/VBP|VB|VBN|NN|JJ|NNP ded/VBD|VBN|JJ eld/VBN|NN|JJ|RB|NNP
god/VBD|VBP|VB|VBN|NN|NNP hed/VBD|VBN|JJ hot/VBD|VBN|NN ked/VBD|VBN|JJ|NNP ken/VBP|VB|VBN|NN|JJ
led/VBD|VBN|JJ med/VBD|VBN|JJ|NNP oed/VBD|VBN oid/VBD|VBN|NN|JJ ome/VBP|VB|VBN|NN|JJ|NNP
one/VBP|VB|VBN|NN one/VBP|VB|VBN|NN|NNP orn/VBN|NN|JJ ped/VBD|VBN|JJ put/VBD|VBP|VB|VBN
rod/VBD|VBP|VB|VBN|NN|NNP run/VBP|VB|VBN|NN|NNP ten/VBP|VB|VBN|JJ|NNP uid/VBD|VBN|NN|JJ ven/CD|VBN|NN|JJ
wed/VBD|VBN|JJ|NNP yed/VBD|VBN|NNP zed/VBD|VBN|JJ|NNP""",
            1: """
ced/VBD|VBN ced/VBD|VBN|NNP eld/VBD|VBN ent/VBD|VBN|NNP ged/VBD|VBN|JJ|NNP ged/VBD|VBN|NNP
led/VBD|VBN|JJ|NNP led/VBD|VBN|NNP ost/VBD|VBN|JJ own/VBP|VB|VBN|NN|JJ sed/VBD|VBN|JJ|NNP
set/VBP|VB|VBN|NN|JJ xed/VBD|VBN xed/VBD|VBN|JJ""",
            2: """
ast/VBD|VBP|VB|VBN|NN awn/VBP|VB|VBN|NN|JJ bed/VBD|VBN eed/VBD|VBP|VB|VBN|NN eft/VBD|VBN|NN|JJ|RB
fed/VBD|VBN got/VBD|VBN|NNP hit/VBD|VBP|VB|VBN|NN ost/VBD|VBN|JJ|NNP red/VBD|VBN|NNP ted/VBD|VBN|NNP
ued/VBD|VBN ued/VBD|VBN|JJ|NNP ued/VBD|VBN|NNP und/VBD|VBN|JJ ven/VBN|NNP zed/VBD|VBN|JJ zed/VBD|VBN|NNP""",
            3: """own/VBN|JJ|NNP put/VBD|VBP|VB|VBN|NNP urt/VBD|VBP|VB|VBN""",
            4: """ken/VBD|VBN len/VBN|JJ own/VBN|JJ ped/VBD|VBN|NNP set/VBD|VBP|VB|VBN|NN|NNP""",
            5: """sed/VBD|VBN|NNP""",
            6: """bed/VBD|VBN|NN|JJ""",
        },
        "VBP": {
            -5: """ine/VBP|VB|NN|JJ pen/VBP|VB""",
            -4: """
act/VBP|VB|NN ast/VBD|VBP|VB|VBN|NN ast/VBP|VB|JJ|RB est/VBP|VB|NN hip/VBP|VB|NN ide/VBP|VB|NN
ore/VBP|VB pen/VBP|VB|JJ""",
            -3: """
ace/VBP|VB act/VBP|VB|NN|NNP age/VBP|NN age/VBP|VB|NN ank/VBP|VB|NN ead/VBD|VBP|VB|VBN|NN|NNP
ear/VBP|VB|NN|NNP eek/VBP|VB ess/VBP|VB|NN|NNP ght/VBP|VB|NN ict/VBP|VB iew/VBP|VB|NN|NNP
ile/VBP|VB|NN|JJ ind/VBP|VB|NN nce/VBP|VB|NN orm/VBP|VB|NN ost/VBP|VB|NN out/VBP|VB|NN|JJ ove/VBP|VB
raw/VBP|VB row/VBP|VB""",
            -2: """
ade/VBP|VB|NN|NNP aff/VBP|VB|NN|NNP alk/VBP|VB|NN|NNP are/VBP|VB|NN|JJ|NNP che/VBP|VB|NN|JJ|RB
cut/VBD|VBP|VB|VBN|NN eal/VBP|VB|NN|JJ|NNP ear/VBP|VB|JJ|RB eck/VBP|VB|NN|JJ|NNP eer/VBP|VB|NN|JJ
ept/VBP|VB go/VBP|VB her/VBP|VB|NN|RB ide/VBP|VB ide/VBP|VB|NNP ilm/VBP|VB|NN int/VBP|VB|NN|NNP
ite/VBP|VB|NN|JJ nel/VBP|VB|NN ood/VBD|VBP|VB|VBN|NN|NNP put/VBD|VBP|VB|VBN rew/VBD|VBP|VB|NN
rop/VBP|VB|NN rse/VBP|VB|NN|JJ sit/VBP|VB|NN tax/VBP|VB|NN wer/VBP|VB|JJR|RBR wer/VBP|VB|NN""",
            -1: """
ace/VBP|VB|NN ack/RP|VBP|VB|NN|JJ|RB act/VBP|VB|NN|JJ aff/VBP|VB|NN aid/VBP|VB|NN air/VBP|VB|NN
air/VBP|VB|NN|NNP ake/VBP|VB|NNP ald/VBP|VB|VBN|NN|JJ|NNP all/VBP|VB|NN|JJ alt/VBD|VBP|VB|NN|JJ
ame/VBP|VB|NN|NNP and/VBP|VB|NN|RB ane/VBP|VB|NN|JJ|NNP ank/VBD|VBP|VB|NN|JJ ard/VBP|VB|NN|JJ|RB
arm/VBP|VB|NN|JJ ase/VBP|VB|NN ase/VBP|VB|UH ass/VBP|VB|NN ass/VBP|VB|NN|JJ ast/VBP|VB|NN ate/VBP|VB|NNP
ate/VBP|VB|NN|JJ|NNP awn/VBP|VB|VBN|NN|JJ ble/PDT|VBP|VB|JJ can/VBP|VB|NN|JJ|NNP cry/VBP|VB|NN
eck/VBP|VB|NN eed/VBD|VBP|VB|VBN|NN eet/VBP|VB|NN|NNP ept/VBP|VB|NN ere/VBP|VB|NN|RB ero/CD|VBP|VB
ess/VBP|VB|NN est/VBP|VB|NN|JJ|JJS ett/VBP|VB|NN|JJ|NNP fit/VBP|VB|NN|JJ fix/VBP|VB|NN get/VBP|VB|NNP
ght/VBP|VB|NN|JJ ght/VBP|VB|NN|JJ|RB gun/VBP|VB|NN her/VBP|VB|JJ|JJR|RB|RBR her/VBP|VB|NN|JJ|RB|NNP
hol/VBP|VB|NN|JJ|NNP hor/VBP|VB|NN ice/VBP|VB|NN ice/VBP|VB|NN|NNP ift/VBP|VB|NN|NNP ike/IN|VBP|VB|JJ
ill/VBP|VB|NNP ill/VBP|VB|NN|JJ ina/VBP|VB|NN|NNS|RB|NNP ind/VBP|VB|NNP ine/PRP|VBP|VB|NN
ine/VBP|VB|NN|JJ|NNP ion/VBP|VB|NN|NNP ire/VBP|VB|NN ise/VBP|VB|NN ise/VBP|VB|NN|JJ|NNP isk/VBP|VB|NN
ist/VBP|VB|NN ite/VBP|VB|NN|NNS|JJ ive/VBP|VB|NN|JJ ket/VBP|VB|NN ket/VBP|VB|NN|NNP lie/VBP|VB|NN
lin/VBP|VB|NN|JJ|NNP lue/VBP|VB|NN mur/VBP|VB|NN|JJ nce/VBP|VB|NN|NNP ner/VBP|VB|NN|RB|RBR|NNP
nic/VBP|VB|NN|JJ nol/VBP|VB|NN|JJ obe/VBP|VB|NN ock/VBP|VB|NN|NNP ock/VBP|VB|NN|RB|NNP ode/VBP|VB|NN|JJ
off/VBP|VB|NN|RB oin/VBP|VB ome/VBP|VB|VBN|NN|JJ one/VBP|VB|VBN|NN ook/VBD|VBP|VB|NN ord/VBP|VB|NN|JJ
ork/VBP|VB|NN|NNP orm/VBP|VB ort/VBP|VB|NN|NNP ote/VBP|VB|NN|JJ our/VBP|VB|NN ove/VBP|VB|NN|NNP
own/VBP|NN|JJ own/VBP|VB|VBN|NN|JJ pse/VBP|VB|NN|JJ rap/VBP|VB|NN|JJ raw/VBP|VB|NN rce/VBP|VB|NN
rco/VBP|VB|NN|JJ|NNP ree/VBP|NN|JJ rge/VBP|VB|NN ruz/VBD|VBP|VB|NN|NNS|NNP set/VBD|VBP|VB|VBN|NN|NNP
sey/VBP|VB|NN|JJ|NNP son/VBP|VB|NN st/VBP|VB|NN|JJ|JJS|NNP sta/VBP|VB|NN|RB|NNP sty/VBP|VB|NN|JJ
sue/VBP|VB|NN|NNP tch/VBP|VB|NN|NNP tem/VBP|VB|NN tep/VBP|VB|NN|NNP ter/VBP|VB ter/VBP|VB|JJR|RB|RBR
ter/VBP|VB|NN|JJR ter/VBP|VB|NN|JJ|JJR ter/VBP|VB|NN|JJ|JJR|NNP tle/VBP|VB|NN|NNS top/VBP|VB|NN|JJ
tor/VBP|VB|NN uel/VBP|VB|NN ump/VBP|VB|NN|JJ und/VBP|VB|NN|JJ ure/VBP|VB|JJ ure/VBP|VB|NN
ver/VBP|VB|NN|JJ|RB win/VBP|VB|NN xit/VBP|VB|NN""",
            1: """
ack/VBP|VB|NN|NNP ail/VBP|VB|NN all/VBP|VB|NN ame/VBP|VB|NN and/VBP|VB|NN|JJ|RB and/VBP|VB|NN|NNP
ard/VBP|VB|NN ash/VBP|VB|NN|JJ ast/VBP|VB|NN|JJ|RB ave/VBP|VB|NN ave/VBP|VB|NN|JJ bid/VBD|VBP|VB|VBN|NN
ead/VBP|VB|NN|JJ|NNP eak/VBP|VB|NN|JJ ear/VBP|VB eel/VBP|VB|NN end/VBP|VB|JJ ern/VBP|VB|NN|JJ
fer/VBP|VB|NN|JJR gle/VBP|VB|NN ick/VBP|VB|NN|NNP ion/VBP|VB|NN ish/VBP|VB|NN|JJ ist/VBP|VB|NN|JJ
lay/VBP|VB|NN|NNP old/VBP|VB|NN old/VBP|VB|NN|NNP ome/VBP|VB|VBN ook/VBP|VB|NN ope/VBP|VB|NN
ore/VBP|VB|NN|RB ote/VBP|VB|NN|NNP ove/VBP|VB|NN own/VBP|VB|VBN|NN|JJ|NNP pel/VBP|VB|NN|JJ
pen/VBP|VB|JJ|NNP ply/VBP|VB|NN|RB put/VBD|VBP|VB|VBN|NNP ray/VBP|VB|NN|RB ray/VBP|VB|NN|RB|NNP
rol/VBP|VB|NN|NNP rop/VBP|VB|NN|NNP say/VBP|VB|NN|NNP sit/VBP|VB|NN|NNP tal/VBP|VB|NN|JJ ter/VBP|VB|NN
ugh/VBP|VB|NN ult/VBP|VB|NN|NNP unt/VBP|VB|NN urn/VBP|VB|NN use/VBP|VB|NN|NNP ush/VBP|VB|NN|NNP""",
            2: """
ace/VBP|VB|NN|NNP ake/VBP|VB|NN ake/VBP|VB|NN|NNP all/VBP|VB|NN|NNP ank/VBP|VB arn/VBP|VB ash/VBP|VB|NN
ate/VBP|VB|NN|JJ buy/VBP|VB|NN cut/VBD|VBP|VB|VBN|NN|NNP den/VBP|VB|VBN|NN|JJ ean/VBP|VB|JJ
ean/VBP|VB|NN|JJ ear/VBP|VB|NN ect/VBP|VB|NN ect/VBP|VB|NN|JJ elt/VBD|VBP|VB|NN|JJ end/VBP|VB|NN
ent/VBP|VB|NN ess/VBP|VB|NN|JJ fer/VBP|VB|NN fly/VBP|VB|NN how/VBP|VB|NN|NNP ick/VBP|VB|NN igh/VBP|VB
ine/VBP|VB|NN|JJ|RB ink/VBP|VB|NN|NNP ise/VBP|VB|NN|JJ ive/VBP|VB|JJ kle/VBP|VB|NN|JJ now/VBP|VB
ome/VBP|VB|NN|JJ ort/VBP|VB|NN ove/VBD|VBP|VB|NN pay/VBP|VB|NN ree/VBP|VB ret/VBP|VB|NN rry/VBP|VB
run/VBP|VB|VBN|NN|NNP tay/VBP|VB|NN ter/VBP|VB|NN|RB|NNP top/VBP|VB|NN win/VBP|VB|NN|NNP""",
            3: """
aim/VBP|VB|NN am/VBP|NN|NNP ant/VBP|VB|NN ate/VBP|VB|NN dge/VBP|VB|NN die/VBP|VB|JJ
ead/VBD|VBP|VB|VBN|NN eem/VBP|VB end/VBP|VB|NNP ess/VBP|VB|JJ est/VBP|VB gue/VBP|VB how/VBP|VB|NN
ign/VBP|VB|NN|JJ ike/VBP|VB|NN ine/VBP|VB|NN|NNP ive/VBP|VB|JJ|RB nge/VBP|VB|NN|JJ oad/VBP|VB|NN|JJ
ont/VBP|VB ose/VBP|VB ose/VBP|VB|NN|JJ ost/VBD|VBP|VB|VBN|NN owd/VBP|VB|NN rat/VBP|VB|NN|JJ|NNP
rol/VBP|VB|NN try/VBP|VB|NN""",
            4: """
ank/VBP|VB|NNP ant/VBP|VB are/VBP|VB|NN art/VBP|VB|NN ave/VBP|VB|NNP ble/VBP|VB|NN ink/VBP|VB|NN
ist/VBP|VB ive/VBP|VB|NN orm/VBP|VB|NN|JJ rry/VBP|VB|NN say/VBP|VB|NN way/VBP|VB|NN""",
            5: """ail/VBP|VB do/VBP|VB|NNP eam/VBP|VB|NN ire/VBP|VB ude/VBP|VB ute/VBP|VB|NN|JJ""",
            6: """lip/VBP|VB|NN""",
        },
        "VBZ": {
            -5: """ors/VBZ|NNS""",
            -4: """als/VBZ|NNS als/VBZ|NNS|NNP ams/VBZ|NNS ens/VBZ|NNS|NNP xts/VBZ|NNS""",
            -3: """eds/VBZ|NNS|NNP ets/VBZ|NNS oes/VBZ|NNS sks/VBZ|NNS ues/VBZ|NNS""",
            -2: """
ams/VBZ|NNS|NNP els/VBZ|NNS ems/VBZ|NNS ers/VBZ|NNS fts/VBZ|NNS hts/VBZ|NNS les/VBZ|NNS|NNP
ngs/VBZ|NNS|NNP ops/VBZ|NNS phs/VBZ|NNS""",
            -1: """
's/PRP|POS|VBZ aps/VBZ|NNS els/VBZ|NNS|NNP ers/VBZ|NNS|NNP ews/VBZ|NNS ges/VBZ|NNS|NNP ids/VBZ|NNS
ips/VBZ|NNS irs/VBZ|NN|NNS|RB lts/VBZ|NNS|NNP mes/VBZ|NNS|NNP mns/VBZ|NNS nks/VBZ|NNS|NNP
ons/VBZ|NNS|NNP ots/VBZ|NNS|JJ rds/VBZ|NNS|RB rds/VBZ|NNS|RB|NNP sts/VBZ|NNS|NNP sys/VBZ|NNS|RB|NNP
ues/VBZ|NNS|NNP uts/VBZ|NN|NNS ves/VBZ|NNS|NNPS""",
            1: """
aks/VBZ|NNS ans/VBZ|NN|NNS|NNP ars/VBZ|NNS|NNP ats/VBZ|NNS ays/VBZ|NNS|RB|NNP ems/VBZ|NNS|NNP
lks/VBZ|NNS lls/VBZ|NNS|NNP res/VBZ|NNS|NNP""",
            2: """
cts/VBZ|NNS|NNP ghs/VBZ|NNS its/VBZ|NNS oms/VBZ|NN|NNS ows/VBZ|NNS ows/VBZ|NNS|NNP uts/VBZ|NN|NNS|NNP
ves/VBZ|NNS""",
            3: """
ads/VBZ|NNS ads/VBZ|NNS|NNP ans/VBZ|NN|NNS aws/VBZ|NNS ces/VBZ|NNS|NNP ens/VBZ|NNS gns/VBZ|NNS|NNP
ims/VBZ|NNS ins/VBZ|NNS|NNP nds/VBZ|NNS pes/VBZ|NNS ses/VBZ|NNS|NNP tes/VBZ|NNS|NNP uns/VBZ|NNS
uns/VBZ|NNS|NNP urs/VBZ|NNS""",
            4: """des/VBZ|NNS|RB ins/VBZ|NNS""",
            5: """eds/VBZ|NNS zes/VBZ|NNS|NNP""",
            6: """zes/VBZ|NNS""",
        },
        "WDT": {
            -5: """hat/WDT|WP""",
            -4: """hat/IN|DT|WDT""",
            3: """ver/WDT|WP""",
        },
        "WP": {
            -3: """ver/WDT|WP""",
            5: """hat/WDT|WP""",
        },
    },
    "case": {
        "CC": {
            -4: """lIN|CC|RB""",
            -1: """lIN|CC""",
            1: """TDT|PDT|CC|RB TIN|CC|RB lCC|NN|JJ lDT|PDT|CC|RB""",
            3: """CCC|RB lDT|CC|RB""",
        },
        "CD": {
            -3: """MCD|NN|JJ""",
            -1: """CCD|NN|NNS|JJ|NNP MCD|VBD|JJ TCD|NN|NNS|JJ|NNP lCD|NN|NNS|JJ""",
            1: """TCD|NNP lCD|VBN|NN|JJ""",
            2: """CCD|NNP TCD|NN|JJ|NNP lCD|NN|JJ lCD|VBP|VB|NN|JJ""",
            4: """MPRP|CD|NN lCD|VBP|VB""",
            5: """CPRP|CD|NN""",
        },
        "DT": {
            -3: """TDT|PDT|RB""",
            -2: """TIN|DT|WDT lDT|CC|RB lIN|DT|WDT""",
            2: """lDT|NN""",
            3: """CIN|DT|WDT MIN|DT|WDT lDT|PDT|CC|RB""",
            4: """lDT|RB|UH""",
            5: """lDT|PDT|RB""",
        },
        "EX": {
            3: """TEX|RB""",
        },
        "FW": {
            -3: """MNNP|FW""",
            -1: """CNN|FW|NNP""",
            1: """lNNP|FW""",
            4: """lIN|NNP|FW""",
        },
        "IN": {
            -5: """CIN|CC|RB""",
            -3: """TIN|CC|RB""",
            -2: """CIN|JJ|RB MIN|DT|WDT""",
            -1: """TIN|DT|WDT lIN|NNP|FW""",
            1: """TIN|RP lIN|CC lIN|DT|WDT lIN|NN|JJ|RB lIN|NN|NNP""",
            2: """CIN|RP|RB TIN|NN|JJ|RB lIN|NN|JJ lIN|NN|NNS|JJ""",
            3: """CIN|DT|WDT CIN|RP lIN|NN lIN|RB lIN|RP lIN|RP|RB""",
            4: """lIN|VBP|VB|JJ""",
            5: """lIN|CC|RB""",
        },
        "JJ": {
            -6: """MVBN|JJ""",
            -5: """lNN|JJ|JJR""",
            -4: """TVBP|VB|NN|JJ|JJR|NNP""",
            -3: """
CNN|NNS|JJ|RB|NNP CVBG|NN|JJ|NNP CVBP|VB|NN|NNS|JJ|NNP TNN|NNS|JJ|RB|NNP lNN|JJ|JJS|RB lVBP|VB|NN|JJ|JJR""",
            -2: """
CJJ|NN CJJ|RB|NNP MJJ|NN MJJ|NNP TCD|NN|NNS|JJ|NNP TNN|JJ|JJR|NNP TNN|NNS|JJ|NNP TPDT|JJ
TVBP|VB|NN|JJ|NNP lCC|NN|JJ lIN|VBP|VB|JJ lJJ|RB lNN|JJ|JJS lVBG|NN|JJ lVBZ|NNS|JJ""",
            -1: """
CIN|JJ|RB CJJ|UH|NNP CNN|JJ CNN|JJ|RB|NNP CNN|NNS|JJ|NNP CVBD|VBP|VB|NN|JJ|NNP CVBP|VB|NN|JJ|NNP
CVBP|VB|NN|JJ|RB|NNP MJJ|NN|NNP TJJ|JJR|RB|RBR|NNP TNN|JJ|JJR|RB|NNP TVBG|NN|JJ|NNP
TVBP|VB|NN|NNS|JJ|NNP lCD|NN|JJ lCD|NN|NNS|JJ lCD|VBP|VB|NN|JJ lIN|NN|NNS|JJ lJJ|JJR|RB|RBR
lRP|VBP|VB|NN|JJ|RB lVBP|VB|NN|JJ|JJS""",
            1: """
CVBP|VB|NN|JJ|JJR|NNP MVBD|JJ TNN|JJ|RB|NNP lCD|VBD|JJ lNN|JJ lNN|NNS|JJ lVBD|VBP|VB|NN|JJ
lVBP|VB|JJ|JJR|RB|RBR""",
            2: """
CVBD|VBN|JJ|NNP CVBP|VB|JJ|NNP MCD|VBD|JJ TCD|NN|JJ|NNP TJJ|RB|NNP TVBP|VB|NN|JJ|RB|NNP lCD|VBN|NN|JJ
lNN|JJ|RB|NNP lVBD|NN|JJ lVBP|VB|NN|JJ|NNP lVBP|VB|NN|JJ|RB lVBP|VB|VBN|NN|JJ""",
            3: """
CJJ|NNP TJJ|NNP TJJ|NN|NNP TJJ|RB|UH|NNP TVBG|JJ|NNP TVBN|NN|JJ|RB|NNP TVBP|VB|JJ|RB|NNP
TVBP|VB|VBN|NN|JJ|NNP lIN|NN|JJ lJJ|NNP lJJ|RB|UH lPDT|JJ lPDT|VBP|VB|JJ lVBD|VBN|NN|JJ lVBN|JJ
lVBN|NN|JJ lVBN|NN|JJ|RB lVBP|VB|JJ|RB lVBP|VB|VBN|JJ""",
            4: """CVBP|VB|JJ|RB|NNP lJJ|UH lVBD|VBN|JJ|NNP lVBP|NN|JJ""",
            5: """TVBD|VBN|NN|JJ|NNP TVBP|VB|JJ|NNP lVBD|VBP|VB|VBN|JJ""",
            7: """lVBP|VB|JJ""",
        },
        "JJR": {
            -3: """TNN|JJR|NNP""",
            -2: """CVBP|VB|NN|JJ|JJR|NNP""",
            -1: """TNN|JJ|JJR|NNP TNN|JJ|JJR|RB|NNP lJJ|JJR|RB|RBR""",
            1: """TJJR|RBR|NNP TVBP|VB|JJR|RB|RBR|NNP TVBP|VB|NN|JJ|JJR|NNP lNN|JJ|JJR lVBP|VB|NN|JJ|JJR""",
            2: """CJJR|RBR|NNP lJJR|RB|RBR""",
            3: """lVBP|VB|JJR|RBR lVBP|VB|JJR|RB|RBR lVBP|VB|NN|JJR""",
            4: """TJJR|NNP""",
        },
        "JJS": {
            -2: """CVBP|VB|NN|JJ|JJS|NNP""",
            1: """TJJS|RBS|NNP""",
            2: """lNN|JJ|JJS lNN|JJ|JJS|RB lVBP|VB|NN|JJ|JJS""",
            3: """TJJS|NNP""",
            4: """TJJS|RB|RBS|NNP TVBP|VB|NN|JJ|JJS|NNP""",
        },
        "MD": {
            -3: """MMD|NNP""",
            -2: """TMD|VBP|VB|NN""",
            2: """lMD|NN""",
            3: """TMD|NNP""",
        },
        "NN": {
            -8: """lVBZ|NN|NNS""",
            -5: """MNN|NNP""",
            -4: """MNN|NNS TNN|NNS|NNP lIN|NN|JJ lNN|NNS|JJ""",
            -3: """
CNN|JJ|NNP CPRP|CD|NN CVBP|VB|NN|JJ|NNP CVBP|VB|NN|NNS|JJ|NNP MNNP|VBP|VB|NN TNN|NNS|JJ|NNP
TNN|RB|UH|NNP TPRP|NN TVBD|VBP|VB|NN|NNS|NNP TVBN|NN|JJ|RB|NNP lIN|NN lRP|NN|RB""",
            -2: """
CNN|JJ|RB|NNP CNN|NNS|NNP CVBD|VBP|VB|NN|NNP CVBD|VBP|VB|NN|NNS|NNP CVBG|NN|JJ|NNP CVBP|VB|NN|JJ|JJR|NNP
CVBP|VB|NN|RB|NNP MJJ|NN|NNP MPRP|CD|NN TCD|NN|JJ|NNP TIN|NN|JJ|RB TJJ|NN|NNP TVBD|VBN|NN|JJ|NNP
TVBZ|NN|NNS|NNP lDT|NN lMD|NN lVBN|NN|JJ lVBP|NN|JJ lVBZ|NN|NNS|RB""",
            -1: """
CCD|NN|NNS|JJ|NNP CIN|NN|JJ|RB CNN|FW|NNP CNN|JJR|NNP CNN|NNS|JJ|NNP CNN|NNS|JJ|RB|NNP
CVBP|VB|NN|JJ|RB|NNP CVBP|VB|NN|NNS|RB|NNP CVBP|VB|VBN|NN|JJ|NNP MPOS|VBZ|NN|NNS|NNP TCD|NN|NNS|JJ|NNP
TNN|JJ|RB|NNP TVBD|VBN|NN|NNP TVBD|VBP|VB|NN|RB|NNP TVBG|NN|JJ|NNP TVBP|VB|NN|JJR|NNP
TVBP|VB|NN|NNS|JJ|NNP TVBP|VB|NN|NNS|RB|NNP TVBP|VB|NN|RB|NNP lCD|NN|JJ lCD|VBN|NN|JJ lIN|NN|JJ|RB
lIN|NN|NNS|JJ lMD|VBP|VB|NN lNN|JJ lNN|JJ|JJS lNN|JJ|JJS|RB lNN|RB|UH lVBD|NN|JJ lVBD|VBN|NN|JJ
lVBD|VBN|NN|JJ|RB lVBD|VBP|VB|NN|RB lVBG|NN""",
            1: """
CNN|JJ CVBP|VB|NN|JJ|JJS|NNP CVBP|VB|NN|NNP TMD|VBP|VB|NN lCD|VBP|VB|NN|JJ lIN|NN|NNP lNN|JJ|RB|NNP
lRP|VBP|VB|NN|JJ|RB lVB|VBG|NN|JJ""",
            2: """
CJJ|NN MJJ|NN TNN|JJ|JJR|NNP TNN|JJ|JJR|RB|NNP TNN|NNP TVBD|VBP|VB|NN|NNP TVBG|NN|NNP
TVBP|VB|NN|JJ|RB|NNP TVBP|VB|VBN|NN|NNP lCC|NN|JJ lPOS|VBZ|NN|NNS|NNP lPRP|VBP|VB|NN lVBD|VBP|VB|VBN|NN
lVBN|NN|JJ|RB lVBP|VB|NN|JJR lVBP|VB|NN|JJ|JJS""",
            3: """
CVBD|VBP|VB|NN|RB|NNP CVBP|VB|NN|JJR|NNP MCD|NN|JJ TNN|RB|NNP TVBP|VB|NN|JJ|NNP lCD|NN|NNS|JJ lNN|JJ|JJR
lNN|NNP lVBD|VBP|VB|NN lVBD|VBP|VB|NN|JJ lVBD|VBP|VB|NN|NNS lVBP|VB|NN|JJ|RB lVBP|VB|NN|NNS""",
            4: """lVBP|VB|NN|NNP lVBP|VB|NN|NNS|RB lVBP|VB|VBN|NN lVBP|VB|VBN|NN|JJ""",
            5: """TVBP|VB|NN|NNP lNN|NNS|JJ|RB lVBG|NN|JJ lVBP|VB|NN|RB""",
            6: """lVBP|VB|NN lVBP|VB|NN|JJ""",
            7: """lVBP|VB|NN|JJ|JJR""",
        },
        "NNP": {
            -8: """CRB|NNP TRB|NNP""",
            -7: """TVBZ|NNP""",
            -6: """TNNS|NNP TVBD|NNP lNN|JJ|RB|NNP lVBD|VBN|JJ|NNP""",
            -5: """TVBN|NNP""",
            -4: """
CNNS|NNP CUH|NNP CVBD|VBN|NNP CVBP|VB|NNP CVBZ|NNP TJJR|NNP TJJ|RB|NNP TNN|RB|NNP TVBD|VBN|NNP TVBG|NNP
TVBP|VB|JJ|NNP TVBP|VB|NNP""",
            -3: """
CJJ|NNP CVBN|NNP TJJR|RBR|NNP TJJS|NNP TJJ|NNP TMD|NNP TUH|NNP lIN|NNP|FW lIN|NN|NNP lJJ|NNP lNNS|NNP
lNN|NNP""",
            -2: """
CCD|NNP CVBP|VB|JJ|NNP CVBP|VB|JJ|RB|NNP MNNS|NNP|NNPS TJJS|RBS|NNP TNN|NNP TVBG|NN|NNP TVBN|JJ|NNP
TVBZ|NN|NNS|NNP lNN|RB|NNP""",
            -1: """
CNN|RB|UH|NNP CVBD|VBP|VB|NN|RB|NNP CVBZ|NNS|RB|NNP TCD|NNP TCD|NN|JJ|NNP TJJS|RB|RBS|NNP TJJ|NN|NNP
TVBD|VBP|VB|VBN|NNP TVBG|JJ|NNP TVBP|VB|JJR|RB|RBR|NNP TVBP|VB|JJ|RB|NNP TVBP|VB|VBN|NN|NNP TVBZ|NNS|NNP
lNNP|FW lPOS|VBZ|NN|NNS|NNP""",
            1: """
CNN|JJR|NNP CVBD|VBN|JJ|NNP CVBP|VB|NN|JJR|NNP CVBZ|NNS|NNP TNN|JJ|JJR|NNP TVBN|NN|JJ|RB|NNP
TVBP|VB|NN|JJR|NNP lVBP|VB|NN|JJ|NNP lVBP|VB|NN|NNP""",
            2: """CVBP|VB|NN|JJ|JJS|NNP MJJ|NNP TNN|JJ|RB|NNP TVBD|VBN|NN|NNP TVBP|VB|NN|NNP lNNP|UH""",
            3: """
CNN|FW|NNP CNN|JJ|NNP CVBP|VB|NN|NNP MJJ|NN|NNP MMD|NNP MNNP|FW MNNS|NNP TNN|JJR|NNP TNN|JJ|JJR|RB|NNP
TVBD|VBN|NN|JJ|NNP TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|NN|JJ|RB|NNP""",
            4: """
CCD|NN|NNS|JJ|NNP CNN|JJ|RB|NNP CNN|NNS|JJ|NNP CNN|NNS|NNP CVBD|VBP|VB|NN|JJ|NNP CVBD|VBP|VB|NN|NNP
CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|NN|JJ|RB|NNP CVBP|VB|VBN|NN|JJ|NNP TNN|NNS|JJ|NNP TVBG|NN|JJ|NNP
TVBP|VB|NN|RB|NNP""",
            5: """
CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|NNS|RB|NNP MNN|NNP TNN|NNS|NNP TVBD|VBP|VB|NN|NNP
TVBP|VB|VBN|NN|JJ|NNP""",
            6: """
CNN|NNS|JJ|RB|NNP CVBG|NN|JJ|NNP CVBP|VB|NN|JJ|NNP CVBP|VB|NN|RB|NNP MNNP|VBP|VB|NN MPOS|VBZ|NN|NNS|NNP
TVBD|VBP|VB|NN|RB|NNP TVBP|VB|NN|JJ|NNP TVBP|VB|NN|NNS|RB|NNP""",
            7: """CVBP|VB|NN|NNS|JJ|NNP TCD|NN|NNS|JJ|NNP TNN|NNS|JJ|RB|NNP TVBP|VB|NN|JJ|JJR|NNP""",
            8: """TVBP|VB|NN|NNS|JJ|NNP""",
            9: """TVBD|VBP|VB|NN|NNS|NNP""",
        },
        "NNPS": {
            -1: """MVBZ|NNS|NNPS""",
            1: """MNNS|NNP|NNPS""",
        },
        "NNS": {
            -3: """MNNS|NNP""",
            -2: """
CNN|NNS|NNP MPOS|VBZ|NN|NNS|NNP TCD|NN|NNS|JJ|NNP TNN|NNS|JJ|RB|NNP TVBP|VB|NN|NNS|JJ|NNP
TVBP|VB|NN|NNS|RB|NNP lVBP|VB|NN|NNS|RB""",
            -1: """
CCD|NN|NNS|JJ|NNP CNN|NNS|JJ|NNP CNN|NNS|JJ|RB|NNP CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|NNS|JJ|NNP
CVBP|VB|NN|NNS|RB|NNP TNN|NNS|NNP TVBD|VBP|VB|NN|NNS|NNP lNN|NNS|JJ|RB lPOS|VBZ|NN|NNS|NNP""",
            1: """TNN|NNS|JJ|NNP lIN|NN|NNS|JJ""",
            2: """TVBZ|NNS|NNP lVBP|VB|NN|NNS lVBZ|NN|NNS|RB""",
            3: """CVBZ|NNS|NNP CVBZ|NNS|RB|NNP lNNS|NNP lNN|NNS|JJ lVBZ|NNS|JJ lVBZ|NNS|RB""",
            4: """CNNS|NNP MNN|NNS TVBZ|NN|NNS|NNP lVBZ|NNS""",
            6: """TNNS|NNP lVBZ|NN|NNS""",
        },
        "PDT": {
            -5: """lDT|PDT|RB""",
            -3: """CDT|PDT|RB lDT|PDT|CC|RB lPDT|JJ lPDT|RB""",
            2: """TDT|PDT|CC|RB TPDT|JJ""",
            7: """TDT|PDT|RB""",
        },
        "POS": {
            -1: """MPOS|VBZ|NN|NNS|NNP lPOS|VBZ|NN|NNS|NNP""",
            2: """lPRP|POS|VBZ""",
        },
        "PRP": {
            -2: """CPRP|CD|NN MPRP|CD|NN""",
            -1: """lPRP|POS|VBZ""",
            3: """TPRP|NN""",
        },
        "RB": {
            -4: """lNN|NNS|JJ|RB lVBN|NN|JJ|RB""",
            -3: """
CCC|RB CNN|RB|UH|NNP TDT|PDT|RB TEX|RB TJJS|RB|RBS|NNP TJJ|RB|UH|NNP TNN|JJ|JJR|RB|NNP TVBP|VB|NN|RB|NNP
lDT|RB|UH lIN|RB lVBZ|NNS|RB""",
            -2: """
CVBP|VB|NN|RB|NNP TDT|PDT|CC|RB TIN|RP|RB TNN|JJ|RB|NNP TNN|NNS|JJ|RB|NNP TVBP|VB|JJ|RB|NNP
TVBP|VB|NN|JJ|RB|NNP TVBP|VB|NN|NNS|RB|NNP lJJR|RB|RBR lJJ|RB|UH lRB|RBR lVBD|VBN|NN|JJ|RB
lVBP|VB|NN|NNS|RB""",
            -1: """
CNN|JJ|RB|NNP CNN|NNS|JJ|RB|NNP CVBD|VBP|VB|NN|RB|NNP CVBP|VB|NN|NNS|RB|NNP TVBD|VBP|VB|NN|RB|NNP
lDT|CC|RB lDT|PDT|CC|RB lIN|NN|JJ|RB lIN|RP|RB lVBP|VB|JJR|RB|RBR lVBP|VB|NN|RB""",
            1: """CIN|NN|JJ|RB TIN|CC|RB lNN|JJ|JJS|RB""",
            2: """
CJJ|RB|NNP TJJ|RB|NNP lJJ|JJR|RB|RBR lJJ|RB lNN|JJ|RB|NNP lNN|RB|NNP lRP|NN|RB lVBD|VBP|VB|NN|RB
lVBP|VB|JJ|JJR|RB|RBR""",
            3: """CDT|PDT|RB CIN|JJ|RB CIN|RP|RB TJJ|JJR|RB|RBR|NNP lNN|RB|UH lPDT|RB lRP|VBP|VB|NN|JJ|RB""",
            4: """TNN|RB|UH|NNP""",
            5: """CIN|CC|RB lRP|RB""",
            8: """CRB|NNP TRB|NNP""",
        },
        "RBR": {
            -2: """CJJR|RBR|NNP TJJ|JJR|RB|RBR|NNP""",
            -1: """lVBP|VB|JJR|RBR""",
            1: """lJJR|RB|RBR lVBP|VB|JJR|RB|RBR lVBP|VB|JJ|JJR|RB|RBR""",
            2: """TJJR|RBR|NNP TVBP|VB|JJR|RB|RBR|NNP lRB|RBR""",
        },
        "RBS": {
            1: """TJJS|RBS|NNP""",
        },
        "RP": {
            -5: """CIN|RP|RB lRP|RB""",
            -3: """CIN|RP lIN|RP""",
            -2: """lIN|RP|RB lRP|VBP|VB|NN|JJ|RB""",
            -1: """TIN|RP""",
            1: """lRP|NN|RB""",
            2: """TIN|RP|RB""",
        },
        "UH": {
            -4: """lJJ|UH""",
            -2: """lNNP|UH lNN|RB|UH""",
            -1: """TNN|RB|UH|NNP lDT|RB|UH lJJ|RB|UH""",
            1: """CJJ|UH|NNP lVBP|VB|UH""",
            3: """TUH|NNP""",
            4: """CNN|RB|UH|NNP CUH|NNP""",
        },
        "VB": {
            -5: """TVBP|VB|NN|NNS|JJ|NNP TVBP|VB|VBN|NN|JJ|NNP""",
            -4: """
CVBP|VB|NN|JJR|NNP TVBD|VBP|VB|NN|RB|NNP TVBP|VB|NN|JJ|NNP lVBP|VB|JJ lVBP|VB|NN|JJ|JJR lVBP|VB|NN|NNS""",
            -3: """
CVBP|VB|JJ|RB|NNP TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|NNP lCD|VBP|VB lVBP|VB|JJ|JJR|RB|RBR lVBP|VB|NN|JJ
lVBP|VB|NN|NNP lVB|VBG|NN|JJ""",
            -2: """
CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|JJ|JJR|NNP CVBP|VB|NN|JJ|NNP CVBP|VB|NN|JJ|RB|NNP TVBD|VBP|VB|NN|NNP
TVBD|VBP|VB|NN|NNS|NNP TVBD|VBP|VB|VBN|NNP TVBP|VB|NN|JJ|JJS|NNP lCD|VBP|VB|NN|JJ lMD|VBP|VB|NN
lPDT|VBP|VB|JJ lVBD|VBP|VB|NN lVBD|VBP|VB|NN|JJ lVBP|VB|JJR|RB|RBR lVBP|VB|NN lVBP|VB|NN|JJ|NNP
lVBP|VB|NN|JJ|RB lVBP|VB|NN|RB lVBP|VB|VBN|JJ lVBP|VB|VBN|NN""",
            -1: """
CVBD|VBP|VB|NN|JJ|NNP CVBD|VBP|VB|NN|NNP CVBD|VBP|VB|NN|RB|NNP CVBP|VB|NN|JJ|JJS|NNP
CVBP|VB|NN|NNS|RB|NNP CVBP|VB|NN|RB|NNP CVBP|VB|VBN|NN|JJ|NNP MNNP|VBP|VB|NN TVBP|VB|JJR|RB|RBR|NNP
TVBP|VB|NN|JJ|RB|NNP lIN|VBP|VB|JJ lPRP|VBP|VB|NN lVBD|VBP|VB|VBN|JJ lVBP|VB|JJ|RB lVBP|VB|NN|JJR
lVBP|VB|NN|JJ|JJS lVBP|VB|VBN lVBP|VB|VBN|NN|JJ""",
            1: """TVBP|VB|NN|RB|NNP lVBD|VBP|VB|VBN""",
            2: """TMD|VBP|VB|NN lVBP|VB""",
            3: """TVBP|VB|NNP""",
            5: """CVBP|VB|NNP""",
        },
        "VBD": {
            -5: """CVBD|VBN|JJ|NNP""",
            -4: """TVBD|VBP|VB|NN|NNP""",
            -3: """TVBD|VBN|NN|JJ|NNP TVBD|VBN|NN|NNP lVBD|VBP|VB|NN|NNS""",
            -2: """CVBD|VBN|NNP TVBD|VBP|VB|VBN|NNP""",
            -1: """
CVBD|VBP|VB|NN|JJ|NNP CVBD|VBP|VB|NN|NNP MVBD|JJ TVBD|VBP|VB|NN|NNS|NNP TVBD|VBP|VB|NN|RB|NNP
TVBD|VBP|VB|VBN|NN|NNP lCD|VBD|JJ lVBD|NN|JJ lVBD|VBN|JJ lVBD|VBN|JJ|NNP""",
            1: """TVBD|VBN|NNP lVBD|VBN|NN lVBD|VBN|NN|JJ""",
            2: """lVBD|VBN|NN|JJ|RB lVBD|VBP|VB|NN|JJ""",
            6: """TVBD|NNP""",
        },
        "VBG": {
            -3: """TVBG|NN|JJ|NNP lVBG|NN|JJ""",
            -1: """CVBG|NN|JJ|NNP TVBG|JJ|NNP""",
            1: """TVBG|NN|NNP lVBG|NN lVB|VBG|NN|JJ""",
            4: """TVBG|NNP""",
        },
        "VBN": {
            -4: """lVBD|VBP|VB|VBN|JJ""",
            -3: """TVBD|VBN|NN|JJ|NNP TVBP|VB|VBN|NN|NNP lVBD|VBN|NN|JJ lVBN|JJ""",
            -2: """TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|VBN|NN|JJ|NNP lVBP|VB|VBN|NN|JJ""",
            -1: """
CVBP|VB|VBN|NN|JJ|NNP TVBN|NN|JJ|RB|NNP lCD|VBN|NN|JJ lVBD|VBN|NN lVBN|NN|JJ lVBN|NN|JJ|RB
lVBP|VB|VBN|JJ lVBP|VB|VBN|NN""",
            1: """TVBN|JJ|NNP lVBD|VBN|JJ""",
            2: """
CVBD|VBN|JJ|NNP TVBD|VBN|NN|NNP TVBD|VBP|VB|VBN|NNP lVBD|VBN|NN|JJ|RB lVBD|VBP|VB|VBN lVBP|VB|VBN""",
            3: """CVBN|NNP TVBD|VBN|NNP""",
            4: """lVBD|VBN|JJ|NNP""",
            5: """TVBN|NNP""",
            6: """CVBD|VBN|NNP MVBN|JJ""",
        },
        "VBP": {
            -5: """CVBP|VB|NN|NNP""",
            -4: """TVBP|VB|NN|JJ|RB|NNP lVBD|VBP|VB|NN|JJ lVBP|VB|JJ lVBP|VB|NN""",
            -3: """
TVBP|VB|NN|JJ|NNP TVBP|VB|NN|NNP lVBD|VBP|VB|VBN lVBD|VBP|VB|VBN|NN lVBP|VB|JJ|RB lVBP|VB|NN|JJ
lVBP|VB|NN|JJR lVBP|VB|NN|JJ|RB lVBP|VB|VBN|NN|JJ""",
            -2: """CVBP|VB|NNP lVBP|NN|JJ lVBP|VB lVBP|VB|JJR|RBR lVBP|VB|NN|NNP lVBP|VB|NN|RB""",
            -1: """
CVBD|VBP|VB|NN|NNP MNNP|VBP|VB|NN TMD|VBP|VB|NN TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|JJ|NNP TVBP|VB|NN|JJR|NNP
TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|NN|NNS|RB|NNP TVBP|VB|NN|RB|NNP
TVBP|VB|VBN|NN|JJ|NNP lCD|VBP|VB lIN|VBP|VB|JJ lPDT|VBP|VB|JJ lPRP|VBP|VB|NN lRP|VBP|VB|NN|JJ|RB
lVBD|VBP|VB|NN lVBD|VBP|VB|NN|NNS lVBD|VBP|VB|NN|RB lVBP|VB|JJR|RB|RBR lVBP|VB|JJ|JJR|RB|RBR
lVBP|VB|NN|JJ|JJR lVBP|VB|NN|JJ|JJS lVBP|VB|NN|JJ|NNP lVBP|VB|NN|NNS lVBP|VB|UH lVBP|VB|VBN
lVBP|VB|VBN|NN""",
            1: """TVBP|VB|NNP""",
            2: """TVBD|VBP|VB|NN|RB|NNP TVBD|VBP|VB|VBN|NNP TVBP|VB|VBN|NN|NNP lMD|VBP|VB|NN""",
        },
        "VBZ": {
            -4: """CVBZ|NNS|NNP lVBZ|NNS""",
            -3: """CVBZ|NNS|RB|NNP""",
            -2: """MPOS|VBZ|NN|NNS|NNP""",
            -1: """TVBZ|NNS|NNP lPRP|POS|VBZ lVBZ|NNS|JJ lVBZ|NNS|RB lVBZ|NN|NNS|RB""",
            1: """MVBZ|NNS|NNPS lPOS|VBZ|NN|NNS|NNP lVBZ|NN|NNS""",
            4: """CVBZ|NNP""",
            7: """TVBZ|NNP""",
        },
        "WDT": {
            -6: """CIN|DT|WDT""",
            -1: """MIN|DT|WDT lWDT|WP""",
            1: """lIN|DT|WDT""",
            3: """TIN|DT|WDT""",
        },
        "WP": {
            1: """lWDT|WP""",
        },
    },
    "tag": {
        "CC": {
            -3: """,1IN|CC|RB VBP2DT|PDT|CC|RB""",
            -2: """DT1IN|CC""",
            -1: """VBG1DT|PDT|CC|RB VBG1IN|CC|RB ^1IN|CC|RB""",
            1: """,2DT|PDT|CC|RB :2IN|CC|RB IN0DT|PDT|CC|RB IN2DT|PDT|CC|RB NN1DT|PDT|CC|RB ^1CC|RB""",
            2: """,1DT|PDT|CC|RB VBP1DT|PDT|CC|RB""",
            3: """TO1DT|CC|RB""",
            4: """"2IN|CC|RB""",
        },
        "CD": {
            -3: """DT0CD|NN|JJ JJ2PRP|CD|NN WRB2PRP|CD|NN""",
            -2: """,2PRP|CD|NN CC1PRP|CD|NN DT2CD|NN|JJ DT2PRP|CD|NN""",
            -1: """DT0PRP|CD|NN IN0PRP|CD|NN IN2PRP|CD|NN NNP0CD|NNP TO2PRP|CD|NN ^1CD|NN|JJ""",
            1: """$1CD|NN|JJ CC2PRP|CD|NN JJ1CD|NN|JJ VB1PRP|CD|NN VBN0PRP|CD|NN ^2PRP|CD|NN""",
            2: """:1PRP|CD|NN IN1CD|NN|JJ PRP$1CD|NN|JJ""",
            3: """,1PRP|CD|NN RB1PRP|CD|NN""",
            4: """POS2CD|NN|JJ""",
            5: """IN1PRP|CD|NN""",
        },
        "DT": {
            -8: """PRP2IN|DT|WDT""",
            -6: """NNS2IN|DT|WDT""",
            -5: """JJ2IN|DT|WDT NN2IN|DT|WDT NNP2IN|DT|WDT NNS1IN|DT|WDT""",
            -4: """NNP1IN|DT|WDT VBP1DT|PDT|CC|RB""",
            -3: """
,1DT|RB|UH -RRB-2IN|DT|WDT CC1DT|PDT|RB CD1IN|DT|WDT NN1IN|DT|WDT NNS0DT|PDT|RB TO1DT|CC|RB VB2IN|DT|WDT
VBG2IN|DT|WDT VBN2IN|DT|WDT VBZ1IN|DT|WDT""",
            -2: """
,1DT|PDT|CC|RB :1IN|DT|WDT NN0DT|PDT|RB NNP0DT|PDT|RB RB0DT|RB|UH RB1DT|PDT|RB RB2IN|DT|WDT
VBD1IN|DT|WDT VBP2IN|DT|WDT VBZ0DT|RB|UH VBZ2IN|DT|WDT ^0DT|RB|UH ^1DT|RB|UH""",
            -1: """
"0DT|RB|UH ,2DT|PDT|CC|RB :2IN|DT|WDT JJ1IN|DT|WDT RP1IN|DT|WDT VB2DT|PDT|RB VBD2IN|DT|WDT
VBG1DT|PDT|CC|RB VBN1IN|DT|WDT VBP2DT|PDT|CC|RB ^1DT|PDT|RB ^2DT|PDT|RB""",
            1: """
,0DT|RB|UH CC2IN|DT|WDT DT1IN|DT|WDT IN2DT|PDT|CC|RB MD1DT|PDT|RB NN0IN|DT|WDT NN1DT|PDT|RB
VB1DT|PDT|CC|RB VB1IN|DT|WDT VBG1DT|PDT|RB VBP0DT|PDT|RB""",
            2: """
"1DT|RB|UH CC1IN|DT|WDT IN2DT|PDT|RB IN2IN|DT|WDT PRP0DT|PDT|RB RP2IN|DT|WDT TO0IN|DT|WDT VBG2DT|PDT|RB
VBP2DT|PDT|RB VBZ0DT|PDT|RB VBZ0IN|DT|WDT ^1IN|DT|WDT ^2DT|RB|UH""",
            3: """CC2DT|PDT|RB RB0IN|DT|WDT TO1IN|DT|WDT VBD1DT|PDT|CC|RB VBN1DT|RB|UH WRB2IN|DT|WDT""",
            4: """
"2DT|PDT|RB NNP0IN|DT|WDT PRP0IN|DT|WDT VB0IN|DT|WDT VBD0IN|DT|WDT VBN0IN|DT|WDT VBZ1DT|RB|UH""",
            5: """IN0IN|DT|WDT RB0DT|PDT|RB""",
            6: """,0IN|DT|WDT IN1IN|DT|WDT VBG0IN|DT|WDT VBP0IN|DT|WDT""",
        },
        "EX": {
            -1: """IN0EX|RB""",
            1: """VBP0EX|RB""",
            2: """VB2EX|RB VBZ1EX|RB""",
            3: """,1EX|RB""",
        },
        "IN": {
            -6: """TO1IN|RB VBP0IN|DT|WDT""",
            -5: """VBG0IN|DT|WDT""",
            -4: """
CD1IN|DT|WDT JJ1IN|NN|JJ|RB NNP0IN|DT|WDT PRP1IN|VBP|VB|JJ VB0IN|RP|RB VBD0IN|DT|WDT VBD0IN|RP|RB
VBN0IN|DT|WDT""",
            -3: """
DT2IN|NN|JJ|RB IN0IN|DT|WDT IN1IN|NN|JJ|RB IN2IN|RP|RB RB0IN|DT|WDT RB1IN|JJ|RB VB1IN|RP|RB VBD1IN|RP|RB
VBD2IN|RP|RB VBD2IN|VBP|VB|JJ VBN2IN|RP|RB VBP0IN|RP|RB VBZ0IN|RP|RB VBZ2IN|RP""",
            -2: """
,0IN|DT|WDT ,1IN|CC|RB ,1IN|RP|RB CC0IN|RB IN0IN|RB IN1IN|DT|WDT JJ2IN|RP|RB NN0IN|DT|WDT PRP2IN|RP|RB
RB0IN|RB RB0IN|VBP|VB|JJ TO0IN|DT|WDT VBG1IN|CC|RB VBN1IN|RP|RB VBP1IN|RP|RB VBP2IN|RP VBZ0IN|DT|WDT
VBZ1IN|RP|RB ^1IN|DT|WDT""",
            -1: """
CD2IN|DT|WDT DT0IN|JJ|RB DT0IN|NN|JJ DT1IN|DT|WDT DT2IN|DT|WDT IN2IN|NN|JJ|RB NN1IN|DT|WDT NNP1IN|JJ|RB
NNP2IN|CC|RB NNPS2IN|DT|WDT NNS1IN|DT|WDT RB0IN|JJ RB2IN|RP|RB RP2IN|DT|WDT RP2IN|RB VB0IN|DT|WDT
VB2IN|RP|RB VBD0IN|RP VBG1IN|RP|RB VBG2IN|RP|RB VBN0IN|JJ|RB VBN1IN|RB VBN2IN|NN|JJ|RB VBP2IN|RP|RB
VBZ0IN|RP VBZ1IN|DT|WDT VBZ2IN|RB""",
            1: """
,0IN|RP|RB :1IN|DT|WDT :1IN|RB CC0IN|RP|RB DT2IN|RP IN0IN|RP|RB IN2IN|DT|WDT JJ0IN|DT|WDT JJ0IN|NN|JJ|RB
JJ1IN|DT|WDT NN1IN|RP|RB NN2IN|DT|WDT NN2IN|JJ|RB NNS0IN|RP|RB NNS2IN|VBP|VB|JJ PRP1IN|RP|RB
RB2IN|VBP|VB|JJ VBD1IN|NN|JJ|RB VBP1IN|DT|WDT VBZ2IN|VBP|VB|JJ""",
            2: """
"0IN|RP|RB ,2IN|DT|WDT -LRB-2IN|RB :2IN|CC|RB CC1IN|RP CC2IN|RP|RB CD0IN|NN CD0IN|RP|RB DT1IN|CC
IN1IN|RP|RB JJ1IN|RB NNP1IN|DT|WDT NNP1IN|RP|RB NNS0IN|JJ|RB NNS2IN|DT|WDT NNS2IN|NN|JJ|RB NNS2IN|RP
PRP0IN|RP|RB RB1IN|RP|RB RP0IN|RP VB1IN|VBP|VB|JJ VBD0IN|RB VBD2IN|RB VBG0IN|RP|RB VBP1IN|RP VBZ1IN|RB
^1IN|RP|RB ^2IN|DT|WDT""",
            3: """
:2IN|DT|WDT CC1IN|RP|RB NN0IN|RP NNP0IN|NN|NNP NNP2IN|DT|WDT NNP2IN|RB NNS2IN|JJ|RB RB2IN|CC|RB
RB2IN|DT|WDT VB1IN|JJ|RB VBD1IN|DT|WDT""",
            4: """
CC2IN|DT|WDT NN0IN|RP|RB NN1IN|NN|JJ|RB NN2IN|CC|RB NN2IN|RB NNS2IN|RP|RB RP1IN|DT|WDT VBG2IN|DT|WDT
VBN1IN|DT|WDT VBN2IN|DT|WDT""",
            5: """JJ2IN|DT|WDT NNS2IN|CC|RB VB2IN|DT|WDT VBZ2IN|DT|WDT""",
            6: """VBD2IN|DT|WDT VBP2IN|DT|WDT""",
            7: """NNS1IN|RP|RB""",
            8: """PRP2IN|DT|WDT""",
        },
        "JJ": {
            -7: """POS2CD|NN|JJ""",
            -5: """VBD1VBG|NN|JJ VBG1JJ|RB|NNP""",
            -4: """
DT2NN|JJ|NNP DT2VBD|VBN|NN|JJ|RB IN1VBG|NN|JJ JJR2VBP|VB|NN|JJ NN1IN|NN|JJ|RB NN1VBD|VBN|JJ NN2VBG|NN|JJ
NNP1NN|JJ NNP2NN|JJ NNP2VBD|VBN|JJ NNS0IN|JJ|RB NNS1VBD|VBN|JJ PRP2VBD|VBN|JJ RBS1JJ|RB TO1VBP|VB|NN|JJ
VB1VBG|NN|JJ VBD1NN|JJ|NNP VBG0NN|JJ|RB VBP1VBP|VB|NN|JJ|NNP""",
            -3: """
"1JJ|NN $1CD|NN|JJ ,0VBP|VB|NN|JJ|NNP ,2VBG|NN|JJ -LRB-0JJ|NNP CC0VBG|JJ CC1VBP|VB|NN|JJ CD2NN|JJ
DT0VBP|VB|NN|JJ|RB DT1VBP|VB|NN|JJ|NNP DT2VBP|VB|NN|JJ|JJS IN0NN|JJ|NNP IN2PDT|NN|JJ|RB
JJ0VBP|VB|NN|JJ|RB MD1JJ|RB MD2JJ|RB NN0VBP|VB|NN|JJ NN1IN|JJ|RB NN1VBG|NN|JJ NN2VBD|VBN|JJ
NN2VBP|VB|NN|JJ NNP0VBD|VBN|JJ NNP0VBP|VB|NN|JJ|RB NNP2VBP|VB|NN|JJ NNS0VBP|VB|NN|JJ NNS2VBD|VBN|JJ
NNS2VBG|NN|JJ POS0NN|JJ|RB POS2VBG|JJ PRP$2JJ|NNP PRP0VBD|VBN|JJ RB1VBP|VB|JJ RBR2NN|JJ RBS2VBG|JJ
TO1VBG|NN|JJ TO1VBP|VB|NN|JJ|RB TO2VBP|VB|JJ VB1IN|JJ|RB VBD0VBG|NN|JJ VBD1VBP|VB|JJ|RB VBG0JJ|NNP
VBG0JJ|RB VBZ0NN|JJ|NNP VBZ1VBG|JJ VBZ2JJ|NNP ^0JJ|NNP ^2JJ|NN ^2NN|JJ ^2VBG|NN|JJ|NNP""",
            -2: """
"1VBG|JJ "1VBP|VB|NN|JJ|NNP "2VBP|VB|NN|JJ|NNP ,0VBD|VBN|JJ ,0VBD|VBN|JJ|NNP ,0VBG|JJ ,0VBG|NN|JJ
,0VBP|VB|NN|JJ ,1VBD|VBN|JJ ,1VBP|VB|NN|JJ ,1VBP|VB|NN|JJ|NNP ,2JJ|NN -LRB-2VBP|VB|NN|JJ|NNP :0NN|JJ
:1NN|JJ|NNP CC0JJ|NN CC1VBP|VB|NN|JJ|NNP CC1VBP|VB|NN|JJ|RB CD1VBP|VB|NN|JJ DT0IN|NN|JJ
DT0VBP|VB|JJ|JJR|RB|RBR DT1JJ|JJR DT1VBD|VBN|JJ|NNP DT1VBP|VB|NN|JJ|RB DT1VBP|VB|NN|NNS|JJ
DT2VBP|VB|NN|JJ|RB IN0VBG|NN|JJ|NNP IN1NN|JJ|NNP IN1NN|NNS|JJ|NNP IN1VBG|NN|JJ|NNP IN2VBG|NN|JJ
JJ0VBP|VB|NN|JJ JJ1NN|JJ|NNP JJ1NN|JJ|RB JJ2VBP|VB|NN|JJ JJS1NN|JJ NN0NN|JJ NN1NN|JJ NN2IN|JJ|RB
NN2NN|JJ NN2VBG|JJ NNP0NN|JJ NNP1VBG|NN|JJ NNS0VBD|VBN|JJ NNS1VBP|VB|JJ|RB POS0JJ|NNP POS0VBP|VB|NN|JJ
POS1JJ|NNP POS1NN|JJ|RB POS2NN|JJ|NNP PRP0NN|JJ|NNP PRP1VBD|VBN|JJ RB0JJ|NN RB0VBP|VB|NN|JJ|RB
RB1VBD|VBN|JJ RB1VBD|VBN|NN|JJ|RB VB0VBG|JJ VB1IN|NN|JJ|RB VB1JJ|RB|NNP VB1VBP|VB|JJ
VB1VBP|VB|JJ|JJR|RB|RBR VBD1VBP|VB|JJ VBD2JJ|RB VBG0NN|JJ VBG1VBP|VB|NN|JJ VBG2JJ|RB VBG2VBP|VB|NN|JJ
VBN1VBD|VBN|JJ VBN2JJ|NNP VBN2VBP|VB|NN|JJ VBP1JJ|NN VBP1NN|JJ|NNP VBP1VBG|JJ VBP2JJ|RB VBP2VBG|NN|JJ
VBZ0VBP|VB|JJ VBZ1VBP|VB|NN|JJ|NNP WP1VBD|VBN|JJ ^1VBP|VB|NN|JJ|JJR|NNP""",
            -1: """
"0JJ|NNP "0VBD|VBN|JJ "1VBG|NN|JJ "2VBP|VB|NN|JJ|RB|NNP ,1NN|JJ|NNP :2VBD|VBN|JJ CC0NN|JJ|JJR
CC0VBP|VB|JJ CC1IN|CC|NN|JJ|RB CC2VBP|VB|JJ CC2VBP|VB|NN|JJ DT0JJ|NNP DT0RP|VBP|VB|NN|JJ|RB
DT0VBP|VB|NN|JJ|JJS DT1NN|JJ|JJR DT1NN|JJ|RB IN0VBG|NN|JJ IN0VBP|VB|NN|JJ|NNP IN1JJ|RB|NNP
IN1NN|JJ|RB|NNP IN1VBP|VB|JJ|NNP IN1VBP|VB|NN|JJ IN2NN|JJ|NNP IN2VBP|VB|NN|JJ|RB JJ0NN|JJ JJ1JJ|RB
JJ1VBG|NN|JJ JJ1VBP|VB|JJ JJ2NN|JJ JJS0NN|JJ JJS0VBP|VB|NN|JJ NN0VBG|NN|JJ NN0VBP|VB|NN|JJ|RB
NN1JJ|RB|NNP NN1VBG|JJ NN1VBP|VB|JJ NN1VBP|VB|NN|JJ NN1VBP|VB|NN|JJ|NNP NNP0VBD|VBN|JJ|NNP NNP0VBG|NN|JJ
NNP0VBP|VB|JJ|RB NNP0VBP|VB|NN|JJ NNP1VBD|VBN|JJ NNP1VBP|VB|NN|JJ|JJR|NNP NNP2JJ|NN NNP2JJ|NNP NNP2JJ|RB
NNPS1VBD|VBN|JJ NNS0JJ|RB|NNP NNS1VBD|VBN|NN|JJ|RB NNS1VBG|NN|JJ NNS2IN|JJ|RB NNS2IN|NN|JJ|RB NNS2JJ|RB
POS2JJ|NNP PRP$0VBG|NN|JJ PRP$1CD|NN|JJ PRP0VBD|VBN|JJ|NNP PRP0VBP|VB|JJ PRP1VBG|NN|JJ PRP2JJ|JJR|RB|RBR
RB0VBP|VB|JJ|RB RB1RP|VBP|VB|NN|JJ|RB RB1VBG|JJ RB2IN|VBP|VB|JJ TO0VBP|VB|NN|JJ TO1NN|JJ|NNP
TO1VBD|VBN|JJ VB0JJ|RB VB0NN|JJ|NNP VB0VBP|VB|JJ|JJR|RB|RBR VB1PDT|JJ VB1VBD|VBN|JJ|NNP VB2JJ|NN
VB2JJ|RB VB2NN|JJ VBD0JJ|RB VBD0VBP|VB|NN|JJ|NNP VBD1IN|NN|JJ|RB VBD1NN|JJ|RB VBD2VBP|VB|JJ
VBG0NN|JJ|NNP VBG1VBP|VB|NN|JJ|RB VBN0VBP|VB|JJ|RB VBN1VBG|NN|JJ VBP0JJ|RB VBP1RP|VBP|VB|NN|JJ|RB
VBP1VBG|NN|JJ VBP1VBP|VB|NN|JJ VBP2VBP|VB|NN|JJ VBZ0NN|JJ|RB VBZ0VBP|VB|NN|JJ VBZ1NN|JJ|NNP
VBZ1VBG|NN|JJ|NNP VBZ2IN|VBP|VB|JJ WDT0VBD|VBN|JJ WP2VBD|VBN|JJ WRB1JJ|RB ^1VBG|JJ|NNP ^2CD|NN|JJ
^2NN|JJ|JJR|NNP ^2VBD|VBN|NN|JJ|NNP""",
            1: """
"0NN|JJ|RB "1VBP|VB|NN|JJ "2VBD|VBN|JJ|NNP "2VBG|NN|JJ "2VBP|VB|NN|JJ ,1JJ|RB|NNP :2JJ|NNP CC0JJ|RB
CC1VBD|VBN|JJ|NNP CC2VBD|VBN|JJ CC2VBG|NN|JJ DT0VBG|JJ DT0VBG|NN|JJ DT1VBP|VB|JJ DT2CD|NN|JJ DT2NN|JJ|RB
DT2NN|JJ|RB|NNP DT2VBG|JJ DT2VBP|VB|NN|NNS|JJ DT2VBP|VB|VBN|NN|JJ IN1IN|JJ|RB IN1JJ|RB IN1VBD|VBN|JJ
IN1VBP|VB|NN|JJ|RB IN2JJ|RB JJ0VBD|VBN|JJ JJ1IN|NN|JJ|RB JJ1JJ|NN JJ1VBP|VB|NN|JJ JJ1VBP|VB|NN|JJ|NNP
JJ2VBG|NN|JJ NN0NN|JJ|NNP NN0NN|JJ|RB NN0VBG|JJ NN0VBP|VB|JJ|RB NNP0JJ|RB NNP0VBP|VB|NN|JJ|NNP
NNP1IN|JJ|RB NNP1VBD|VBN|JJ|NNP NNP1VBP|VB|NN|JJ|NNP NNP1VBP|VB|NN|JJ|RB|NNP NNS2VBP|VB|JJ|RB
POS0NN|JJ|NNP POS1NN|JJ|RB|NNP POS1VBG|NN|JJ POS2VBD|VBN|JJ PRP$0JJ|NN PRP$1VBP|VB|JJ PRP$1VBP|VB|NN|JJ
PRP0VBP|VB|JJ|RB PRP0VBP|VB|NN|JJ PRP1VBD|VBN|JJ|NNP RB0IN|JJ RB0JJ|RB|NNP RB0VBP|VB|JJ
RB2VBP|VB|NN|JJ|RB VB0NN|JJ|RB VB0PDT|JJ VB1VBP|VB|NN|JJ|RB VBD0VBD|VBN|JJ VBD0VBD|VBN|JJ|NNP
VBD1VBD|VBN|JJ|NNP VBD1VBP|VB|NN|JJ VBG0VBN|JJ VBG1JJ|NN VBG1VBD|VBN|JJ VBG2VBD|VBN|JJ VBN0IN|JJ|RB
VBN0NN|JJ|NNP VBN1VBP|VB|NN|JJ|NNP VBN2VBD|VBN|JJ VBP0NN|JJ VBP0VBD|VBN|JJ VBP2JJ|NNP VBZ0JJ|NNP
VBZ0JJ|RB VBZ0VBG|NN|JJ VBZ2NN|JJ|RB ^0JJ|RB|NNP ^0JJ|RB|UH|NNP ^0NN|JJ|RB|NNP ^0VBP|VB|NN|JJ|NNP
^1VBP|VB|NN|JJ|RB|NNP ^2VBP|VB|VBN|NN|JJ|NNP""",
            2: """
"0VBP|VB|NN|JJ "2VBD|VBN|JJ ,0JJ|NNP ,0VBP|VB|NN|JJ|RB ,1VBG|JJ :0VBD|VBN|JJ :1JJ|NNP CC0NN|JJ|NNP
CC1NN|JJ|NNP CC2JJ|RB CC2NN|JJ|RB CD0NN|JJ|NNP DT0NN|JJ|RB|NNP DT1JJ|NN DT1NN|JJ|RB|NNP
DT1VBD|VBN|NN|JJ|RB DT1VBP|VB|NN|JJ|JJS DT2IN|NN|JJ|RB DT2VBP|VB|NN|JJ|JJR IN0JJ|NN IN0VBD|VBN|JJ
IN0VBP|VB|JJ IN1NN|JJ|RB IN2CD|NN|JJ IN2VBD|VBN|JJ JJ0VBG|NN|JJ JJ1VBP|VB|NN|JJ|RB JJ2VBP|VB|NN|JJ|RB
NN2VBP|VB|JJ NNP0NN|JJ|NNP NNS0VBG|NN|JJ NNS0VBP|VB|NN|JJ|RB NNS1VBP|VB|NN|JJ NNS1VBP|VB|NN|JJ|RB
NNS2VBP|VB|NN|JJ POS2JJ|RB PRP$1JJ|NNP PRP$2JJ|RB PRP1NN|JJ PRP1VBP|VB|NN|JJ|NNP RB0VBG|NN|JJ RB1NN|JJ
RB1NN|JJ|NNP RB2NN|JJ RB2VBG|NN|JJ RB2VBP|VB|NN|JJ RBR1VBD|VBN|JJ TO1JJ|NNP TO1VBP|VB|NN|JJ|NNP
TO2VBG|NN|JJ VB0VBD|VBN|JJ VB0VBD|VBN|JJ|NNP VB1VBD|VBN|JJ VB1VBG|JJ VB2VBG|JJ VBD0VBP|VB|NN|JJ|RB
VBD1VBD|VBN|JJ VBD2VBP|VB|NN|JJ VBD2VBP|VB|NN|JJ|RB VBG0RP|VBP|VB|NN|JJ|RB VBN0NN|JJ VBN1NN|JJ|NNP
VBP2VBD|VBN|JJ VBZ0NN|JJ VBZ0VBP|VB|NN|JJ|RB VBZ1NN|JJ ^1VBG|NN|JJ|NNP ^1VBP|VB|NN|JJ|NNP""",
            3: """
"0JJ|NN ,0NN|JJ|RB ,2VBP|VB|NN|JJ -LRB-0NN|JJ|NNP :1JJ|RB CC0JJ|NNP CC0NN|JJ|RB CC0VBG|NN|JJ CC1JJ|NN
CC2JJ|NN DT0IN|JJ|RB DT0NN|JJ|JJR DT2VBD|VBN|JJ DT2VBD|VBN|NN|JJ IN0PDT|NN|JJ|RB IN2IN|NN|JJ|RB
NN1NN|JJ|RB POS1VBP|VB|NN|JJ|NNP POS2VBP|VB|NN|JJ PRP$0VBP|VB|NN|JJ|NNP PRP$1JJ|RB PRP1JJ|NNP
RB2NN|JJ|RB RB2VBP|VB|JJ RBR0JJ|RB RBR1VBP|VB|NN|JJ RBS1VBD|VBN|JJ VB0VBP|VB|NN|JJ|RB VB1NN|JJ
VB1VBP|VB|NN|JJ|NNP VB2VBP|VB|NN|JJ VBD0VBG|JJ VBD1VBP|VB|NN|JJ|RB VBD2IN|VBP|VB|JJ VBG0VBD|VBN|JJ
VBG0VBP|VB|NN|JJ|NNP VBN0JJ|RB VBZ1VBD|VBN|JJ|NNP VBZ1VBP|VB|NN|JJ|RB VBZ2NN|JJ VBZ2VBG|NN|JJ WRB2NN|JJ
^1CD|NN|JJ ^1JJ|RB|NNP ^1VBD|VBN|NN|JJ|NNP ^1VBP|VB|NN|JJ|JJS|NNP ^2PDT|JJ""",
            4: """
"0NN|JJ|NNP "2JJ|RB|NNP ,1JJ|NN DT1RP|VBP|VB|NN|JJ|RB DT1VBP|VB|JJ|JJR|RB|RBR DT1VBP|VB|VBN|NN|JJ
IN1VBD|VBN|JJ|NNP JJR0NN|JJ POS0JJ|RB PRP$1VBD|VBN|JJ PRP$2VBP|VB|NN|JJ|RB RB0NN|JJ RB0NN|JJ|RB
RB0VBP|VB|NN|JJ|NNP RB1NN|JJ|RB RB1VBP|VB|NN|JJ RB1VBP|VB|NN|JJ|RB VB0JJ|RB|NNP VBD0NN|JJ
VBD0VBP|VB|NN|JJ VBN0NN|JJ|RB VBZ2VBP|VB|NN|JJ ^0VBP|VB|JJ|NNP ^2JJ|RB|NNP""",
            5: """
DT1VBP|VB|NN|JJ|JJR DT2VBN|JJ IN1IN|NN|JJ|RB POS2VBG|NN|JJ RB0VBP|VB|NN|JJ RBR0NN|JJ TO2NN|JJ VBP1NN|JJ
^1VBD|VBN|JJ|NNP""",
            6: """NNS2VBP|VB|NN|JJ|RB""",
            7: """WRB2VBD|VBN|JJ""",
        },
        "JJR": {
            -4: """IN0JJR|RBR|NNP PRP0JJR|RBR""",
            -3: """"1JJR|RBR CC0NN|JJ|JJR DT0JJR|RBR NNP0JJR|RBR""",
            -2: """
,1JJR|RBR DT1VBP|VB|JJ|JJR|RB|RBR JJ0NN|JJ|JJR NN0JJR|RBR NN2JJR|RBR NNS0JJR|RBR RB2JJR|RB|RBR
VB0VBP|VB|JJR|RB|RBR VBP1JJR|RBR""",
            -1: """
DT0NN|JJ|JJR DT1NN|JJR DT1VBP|VB|NN|JJ|JJR DT2VBP|VB|NN|JJ|JJR JJ2JJR|RBR NN1JJ|JJR|RB|RBR
NNP1JJ|JJR|RB|RBR NNP1VBP|VB|NN|JJR|NNP PRP2JJ|JJR|RB|RBR VB0VBP|VB|JJ|JJR|RB|RBR ^2JJ|JJR|RB|RBR|NNP""",
            1: """
JJ1JJR|RBR PRP$2JJR|RBR RB0JJR|RBR TO1JJR|RBR VB2VBP|VB|JJR|RB|RBR VBZ2JJR|RBR ^1VBP|VB|NN|JJ|JJR|NNP""",
            2: """
CC0JJR|RBR DT0NN|JJR DT0VBP|VB|JJ|JJR|RB|RBR DT0VBP|VB|NN|JJR DT1JJ|JJR DT2NN|JJR IN1JJR|RBR
IN1JJR|RBR|NNP IN1VBP|VB|JJR|RB|RBR IN2JJR|RBR VBN2JJR|RBR""",
            3: """
DT1NN|JJ|JJR DT1VBP|VB|NN|JJR RB2VBP|VB|JJR|RB|RBR VB1VBP|VB|JJR|RB|RBR VB1VBP|VB|JJ|JJR|RB|RBR
VBZ0JJR|RBR""",
            4: """IN0JJR|RBR ^1JJR|RBR|NNP""",
        },
        "JJS": {
            -3: """DT1JJS|RBS""",
            -2: """POS1JJS|RBS""",
            -1: """,0JJS|RBS DT1VBP|VB|NN|JJ|JJS VBZ2JJS|RBS""",
            1: """,1JJS|RBS ,2JJS|RBS CC2JJS|RBS PRP$1JJS|RB|RBS""",
            2: """IN0JJS|RBS IN2JJS|RBS VBZ1JJS|RB|RBS""",
            3: """DT2VBP|VB|NN|JJ|JJS""",
            4: """IN0JJS|RBS|NNP""",
        },
        "MD": {
            -3: """JJ1MD|NN""",
            -2: """IN1MD|VBP|VB|NN""",
            1: """NNP1MD|NN""",
            2: """PRP0MD|VBD PRP2MD|VBD""",
        },
        "NN": {
            -8: """PRP0VBP|VB|NN""",
            -7: """RB1VBP|VB|NN""",
            -6: """NNS0VBP|VB|NN|JJ|RB RB0VBP|VB|NN|JJ""",
            -5: """
CC1VBD|VBP|VB|VBN|NN CC2VBP|VB|NN|JJ|RB NNS1VBP|VB|NN|JJ POS1VBP|VB|NN|JJ|NNP PRP1VBP|VB|NN RB0VBG|NN
RB0VBP|VB|NN RB2VBP|VB|NN RBR0NN|JJ TO0VBP|VB|NN TO1VBP|VB|NN TO2NN|JJ TO2VBP|VB|NN VBP1NN|JJ""",
            -4: """
,1JJ|NN ,2NN|NNS ,2VBG|NN DT1JJ|NN|NNP DT1VBP|VB|NN|JJ|JJR DT1VBP|VB|VBN|NN|JJ JJR0NN|JJ
MD1VBP|VB|NN|NNP NNP1VBD|VBP|VB|VBN|NN NNPS2VBP|VB|NN NNS1VBP|VB|NN POS2NN|NNP PRP$2VBP|VB|NN|JJ|RB
PRP2VBP|VB|NN RB0NN|JJ RB0VBP|VB|NN|JJ|NNP RB0VBP|VB|NN|NNP RB1VBP|VB|NN|JJ RB2VBP|VB|NN|JJ
RB2VBP|VB|NN|JJ|RB VBD0NN|JJ VBD0VBP|VB|NN|JJ VBZ1VBP|VB|NN|RB""",
            -3: """
"0JJ|NN "1VBG|NN|JJ ,0NN|JJ|RB ,0VBG|NN ,0VBP|VB|NN ,0VBP|VB|NN|JJ|RB ,1VBP|VB|NN ,2VBP|VB|NN :0NN|NNP
CC0NN|JJ|NNP CC0VBP|VB|NN CC1JJ|NN CC2JJ|NN CC2NN|JJ|RB CD0NN|NNS DT1VBP|VB|NN|JJR DT2NN|RB
IN0NN|NNS|NNP IN2PRP|CD|NN JJ0IN|NN|JJ|RB MD0VBP|VB|NN NN0NN|NNS NN0VBG|NN|NNP NN0VBP|VB|NN|RB
NNP0VBP|VB|NN|JJ|NNP NNPS1VBP|VB|NN NNS0IN|NN|JJ|RB NNS0VBD|VBP|VB|VBN|NN NNS0VBP|VB|NN
NNS0VBP|VB|NN|NNP NNS1VBD|VBP|VB|VBN|NN NNS1VBP|VB|NN|JJ|RB NNS2VBP|VB|NN|JJ POS1NN|JJ|RB|NNP
POS2VBP|VB|NN|JJ PRP0VBP|VB|NN|JJ PRP0VBP|VB|NN|NNP RB0NN|JJ|RB RB0VBG|NN|NNP RB1VBG|NN
RB1VBP|VB|NN|JJ|RB RB2VBD|VBN|NN RBR1VBP|VB|NN|JJ TO0VBP|VB|NN|JJ TO1VBP|VB|NN|JJ|NNP VB0VBG|NN
VB0VBP|VB|NN|JJ|RB VB1NN|JJ VB1VBP|VB|NN|JJ|RB VB2NN|RB VBD1NN|JJ|RB VBD1VBP|VB|NN|JJ|RB VBG1NN|NNS
VBP0VBG|NN VBZ1VBP|VB|NN|JJ|RB VBZ2NN|JJ VBZ2VBG|NN|JJ WDT0VBP|VB|NN WP1VBP|VB|NN WRB2NN|JJ
^0VBP|VB|NN|JJ|NNP ^2VBD|VBP|VB|NN|JJ|NNP""",
            -2: """
"0NN|NNP "0VBP|VB|NN|JJ|NNP "2VBP|VB|NN|JJ|RB|NNP ,1VBG|NN ,1VBP|VB|NN|JJ :1VBG|NN :2NN|NNP
CC0VBD|VBP|VB|VBN|NN CC1VBP|VB|NN CC2PRP|CD|NN CC2VBG|NN|JJ CC2VBP|VB|NN CD0IN|NN CD0NN|JJ|NNP DT0NN|JJR
DT0NN|JJ|JJR DT0VBG|NN|JJ DT0VBP|VB|NN|JJR DT1JJ|NN DT1NN|JJ|JJR DT1RP|VBP|VB|NN|JJ|RB
DT1VBD|VBN|NN|JJ|RB DT2NN|JJR IN0JJ|NN IN0PDT|NN|JJ|RB IN1CD|NN|JJ IN1VBG|NN IN2CD|NN|JJ IN2NN|NNS
JJ2NN|NNP MD2VBP|VB|NN NN0NN|JJ|NNP NN0NN|JJ|RB NNP0NN|JJ|NNP NNP1VBD|VBN|NN NNP1VBP|VB|NN|JJ|RB|NNP
NNP1VBP|VB|NN|RB|NNP NNPS0VBP|VB|NN|NNP NNS0VBG|NN|JJ NNS0VBP|VB|NN|JJ NNS1VBD|VBN|NN|JJ|RB
NNS1VBP|VB|NN|NNP NNS2VBG|NN NNS2VBG|NN|JJ NNS2VBP|VB|NN POS0NN|JJ|NNP POS1VBG|NN|JJ
PRP$0VBP|VB|NN|JJ|NNP PRP$1NN|NNS PRP1NN|JJ PRP1VBG|NN RB0VBG|NN|JJ RB0VBP|VB|NN|JJ|RB RB1NN|JJ
RB1VBD|VBP|VB|VBN|NN RB2NN|JJ RB2VBD|VBP|VB|VBN|NN RB2VBG|NN|JJ TO0VBP|VB|NN|NNP TO1VBG|NN|JJ
VBD0RP|VBP|VB|NN|JJ|RB VBD0VBG|NN VBD2NN|NNP VBD2VBG|NN VBG0VBP|VB|NN|NNP VBG2RP|VBP|VB|NN|JJ|RB
VBN0NN|JJ VBN1VBP|VB|NN|JJ|NNP VBN2VBG|NN VBP2VBG|NN VBZ0NN|JJ VBZ0NN|JJ|RB VBZ0VBD|VBP|VB|VBN|NN
VBZ0VBP|VB|NN|JJ VBZ1NN|JJ VBZ1VBG|NN|JJ|NNP VBZ1VBP|VB|NN VBZ2VBP|VB|NN|JJ WDT1VBP|VB|NN WP0VBP|VB|NN
^0VBD|VBP|VB|NN|NNP ^1CD|NN|JJ ^2NN|NNS|NNP ^2VBD|VBP|VB|NN|NNS|NNP ^2VBP|VB|NN|NNS|JJ|NNP""",
            -1: """
"0NN|JJ|NNP "0VBG|NN "0VBP|VB|NN|JJ "0VBP|VB|NN|NNP "1VBD|VBP|VB|VBN|NN|NNP "1VBG|NN ,0VBP|VB|NN|NNP
,1PRP|CD|NN -LRB-1NN|NNP -LRB-1VBP|VB|NN|JJ :0NN|JJ|NNP :1NN|JJ|NNP :1NN|NNP :2VBP|VB|NN|JJ|NNP
CC0NN|JJ|RB CC0VBG|NN|JJ CC1NN|JJ|NNP CC1VBP|VB|NN|JJ CC1VBP|VB|NN|JJ|NNP CC2VBP|VB|NN|JJ CD0NN|NNP
CD0NN|RB DT1NN|JJ|RB DT1PRP|CD|NN DT1VBG|NN|JJ DT1VBP|VB|NN|JJ|JJS DT2VBD|VBN|NN|JJ DT2VBP|VB|NN|JJ|JJR
IN0IN|CC|NN|JJ|RB IN0VBD|VBP|VB|VBN|NN IN1IN|NN|JJ|RB IN1NN|NNS|JJ|NNP IN1NN|NNS|NNP IN1PRP|CD|NN
IN2IN|NN|JJ|RB JJ0VBD|VBP|VB|VBN|NN JJ0VBP|VB|NN|NNS|JJ JJ0VBZ|NN|NNS JJ1CD|NN|JJ JJ1JJ|NN
JJ1VBD|VBP|VB|NN JJ1VBP|VB|NN|JJ|NNP MD0VBD|VBP|VB|VBN|NN MD1VBP|VB|NN MD1VBP|VB|NN|JJ
NN0RP|VBP|VB|NN|JJ|RB NN0VBP|VB|NN|JJ|NNP NN0VBP|VB|NN|JJ|RB NN1NN|JJ|RB NNP0IN|NN|NNP NNP0VBP|VB|NN|NNP
NNP1MD|NN NNP1NN|NNP NNP1NN|NNS|NNP NNP1VBP|VB|NN|JJ|NNP NNP1VBP|VB|NN|NNP NNP2NN|NNP NNPS1VBP|VB|NN|NNP
NNS1VBG|NN|JJ NNS2IN|NN|JJ|RB NNS2VBD|VBN|NN NNS2VBP|VB|NN|JJ|RB POS2NN|JJ|NNP PRP$0JJ|NN PRP$0NN|NNS
PRP$1CD|NN|JJ PRP$1VBP|VB|NN|JJ PRP1VBG|NN|JJ PRP1VBP|VB|NN|JJ|NNP PRP2VBP|VB|NN|NNP RB0NN|JJ|NNP
RB0RP|VBP|VB|NN|JJ|RB RB0VBD|VBP|VB|VBN|NN RB1NN|JJ|RB RB1PRP|CD|NN RB1VBP|VB|VBN|NN RB2VBG|NN
SYM0VBP|VB|NN|NNP TO0VBD|VBP|VB|VBN|NN TO1NN|NNP TO1VBP|VB|VBN|NN TO2PRP|CD|NN VB0VBG|NN|JJ VB1NN|JJ|RB
VB1PRP|CD|NN VB1VBP|VB|NN|JJ|NNP VB2NN|RB|UH VB2RP|VBP|VB|NN|JJ|RB VBD0VBP|VB|NN|NNP VBD1VBG|NN
VBD2VBP|VB|NN|JJ|RB VBG1JJ|NN VBN0NN|JJ|NNP VBN0PRP|CD|NN VBP0NN|JJ VBP1VBP|VB|NN VBZ0VBG|NN|JJ
VBZ1VBG|NN WP2VBP|VB|NN WRB2PRP|CD|NN ^1VBD|VBN|NN|JJ|NNP ^1VBG|NN|JJ|NNP ^1VBP|VB|NN|JJ|NNP
^1VBP|VB|NN|RB|NNP ^2NN|JJR|NNP ^2NN|NNS|JJ|NNP ^2VBD|VBP|VB|VBN|NN|NNP ^2VBP|VB|NN|JJR|NNP
^2VBP|VB|VBN|NN|JJ|NNP""",
            1: """
"1VBG|NN|JJ|NNP "1VBP|VB|NN|JJ|NNP "2NN|NNS|NNP "2VBG|NN|JJ ,0VBP|VB|NN|JJ|NNP CC1VBP|VB|NN|JJ|RB
CD2NN|RB CD2VBG|NN DT0NN|JJ|RB DT0VBD|VBP|VB|VBN|NN DT0VBP|VB|NN|JJ|JJS DT1NN|JJR DT1NN|RB
DT1VBD|VBP|VB|VBN|NN DT1VBP|VB|NN|JJ|NNP DT2CD|NN|JJ DT2NN|NNP DT2VBP|VB|NN|NNP IN0NN|JJ|NNP
IN0VBG|NN|NNP IN0VBP|VB|NN|RB IN1NN|JJ|RB IN1NN|RB IN1VBG|NN|JJ|NNP IN1VBG|NN|NNP IN1VBP|VB|NN|JJ|RB
IN1VBP|VB|NN|NNP IN2NN|JJ|NNP JJ0NN|JJ JJ1IN|NN|JJ|RB JJ1NN|JJ|NNP JJ1NN|JJ|RB JJ1VBD|VBP|VB|VBN|NN
JJ2NN|JJ JJ2VBP|VB|NN|JJ|RB JJS0NN|JJ NN0VBG|NN NN0VBG|NN|JJ NN0VBP|VB|NN|NNP NN1VBG|NN|NNP
NN1VBP|VB|NN|JJ NN2NN|RB NN2VBG|NN NN2VBP|VB|NN|JJ|RB NNP0VBG|NN NNP1NN|JJ|JJR|NNP NNP1NN|RB
NNP1VBP|VB|NN|JJR|NNP NNP1VBP|VB|VBN|NN|JJ|NNP NNP2JJ|NN NNP2VBG|NN POS0NN|JJ|RB POS0VBG|NN
POS0VBP|VB|NN|JJ|NNP POS1NN|JJ|RB PRP$0VBG|NN PRP$0VBG|NN|JJ PRP1NN|JJ|RB RB1NN|JJ|NNP RB1VBP|VB|NN|RB
RP2VBP|VB|NN TO1NN|JJ|NNP TO2VBG|NN VB0VBP|VB|NN|JJ VB2JJ|NN VB2NN|JJ VB2VBP|VB|NN VBD0NN|JJ|NNP
VBD0VBG|NN|JJ VBD1VBD|VBP|VB|VBN|NN VBD1VBP|VB|NN|JJ VBD2VBP|VB|NN|JJ VBG0NN|JJ|RB VBN1NN|NNP
VBN1VBG|NN|JJ VBN1VBP|VB|NN|JJ|RB VBN2IN|NN|JJ|RB VBP1NN|NNP VBP1VBG|NN|NNP VBZ0NN|JJ|NNP
VBZ0VBP|VB|NN|JJ|RB VBZ0VBP|VB|NN|NNP ^0NN|JJ|RB|NNP ^1VBP|VB|NN|JJ|JJR|NNP ^2CD|NN|JJ ^2NN|JJ|JJR|NNP
^2VBP|VB|NN|NNP""",
            2: """
"0NN|JJ|RB $1CD|NN|JJ ,0VBG|NN|JJ ,2JJ|NN ,2VBP|VB|NN|JJ -LRB-2VBP|VB|NN|JJ|NNP :0NN|JJ CC0JJ|NN
CC0VBP|VB|NN|JJ|RB CC1NN|NNP CC1PRP|CD|NN CD0VBG|NN CD1VBP|VB|NN CD2VBP|VB|NN DT0PRP|CD|NN
DT1NN|JJ|RB|NNP DT1VBP|VB|NN|RB DT2NN|JJ|RB DT2VBP|VB|NN|NNS|JJ IN0PRP|CD|NN IN1PRP|NN IN2PDT|NN|JJ|RB
JJ0NN|JJ|JJR JJ1VBG|NN|NNP JJ1VBP|VB|NN|JJ|RB JJ1VBP|VB|NN|RB JJ2VBP|VB|NN|JJ JJS0VBP|VB|NN|JJ JJS1NN|JJ
JJS1VBG|NN NN0NN|JJ NN0VBP|VB|NN NN0VBP|VB|NN|JJ NN1NN|JJ NN1VBD|VBN|NN NN1VBG|NN|JJ NN2NN|JJ
NN2VBD|VBP|VB|VBN|NN NN2VBP|VB|NN|JJ NNP0NN|JJ NNP0VBG|NN|JJ NNP1VBG|NN|JJ NNP2VBD|VBP|VB|VBN|NN
NNP2VBG|NN|JJ NNS2VBD|VBP|VB|VBN|NN POS0VBP|VB|NN|JJ POS0VBP|VB|NN|NNP POS1VBP|VB|NN|JJ|RB PRP$1VBG|NN
PRP$1VBP|VB|NN PRP$1VBP|VB|NN|JJ|NNP PRP$2NN|NNP PRP$2VBG|NN RB0JJ|NN TO0VBP|VB|NN|RB TO0VBP|VB|VBN|NN
TO1VBP|VB|NN|JJ|RB TO2NN|NNP TO2VBG|NN|JJ VB0NN|JJ|RB VB0VBG|NN|NNP VB1NN|NNP VB2VBP|VB|NN|JJ
VBD2VBP|VB|NN VBG0NN|JJ VBG1VBP|VB|NN VBN0VBP|VB|NN|NNP VBN1VBP|VB|NN|NNP VBN2VBP|VB|NN|JJ VBP1JJ|NN
VBP1VBP|VB|NN|JJ VBP2VBP|VB|NN|JJ ^1NN|NNS|JJ|NNP ^1VBP|VB|NN|JJ|RB|NNP ^2VBD|VBP|VB|NN|NNP
^2VBP|VB|NN|JJ|RB|NNP""",
            3: """
"0VBP|VB|NN "1JJ|NN "2VBP|VB|NN|JJ "2VBP|VB|NN|JJ|NNP ,1VBG|NN|NNP ,2NN|NNP ,2VBG|NN|JJ CC1NN|NNS
CD0VBP|VB|NN CD0VBP|VB|NN|NNP CD1VBG|NN CD1VBP|VB|NN|JJ CD2NN|JJ DT0CD|NN|JJ DT0IN|NN|JJ
DT0RP|VBP|VB|NN|JJ|RB DT0VBP|VB|NN|JJ|RB DT1NN|RB|NNP DT1VBP|VB|NN|NNS|JJ DT1VBZ|NN|NNS DT2IN|NN|JJ|RB
DT2PRP|CD|NN IN1NN|JJ|RB|NNP IN1VBP|VB|NN IN2VBP|VB|NN|JJ|RB JJ0VBP|VB|NN JJ0VBP|VB|NN|JJ
JJ0VBP|VB|NN|JJ|RB JJ1MD|NN JJ1VBP|VB|NN|JJ JJ1VBP|VB|NN|NNP JJ2PRP|CD|NN JJ2VBG|NN|JJ
JJ2VBP|VB|NN|NNS|JJ JJR2VBP|VB|NN JJS2VBP|VB|NN NN0VBD|VBP|VB|VBN|NN NN1VBP|VB|NN NN2VBG|NN|JJ
NN2VBP|VB|NN NNP0VBP|VB|NN|JJ NNP0VBP|VB|NN|JJ|RB NNP1VBP|VB|NN|JJ|JJR|NNP POS2CD|NN|JJ POS2VBP|VB|NN
PRP$0VBP|VB|NN|NNP PRP0NN|JJ|NNP RB1PDT|NN|JJ|RB RB1VBP|VB|NN|NNP RBR2NN|JJ TO0NN|NNP
TO1VBD|VBP|VB|VBN|NN|NNP VB1VBP|VB|NN|NNP VBD0NN|JJ|RB VBD0NN|NNP VBD0NN|RB VBD0VBP|VB|NN|JJ|NNP
VBD1VBG|NN|JJ VBD1VBP|VB|NN|NNP VBG0VBG|NN|JJ VBG1VBG|NN VBG2VBP|VB|NN VBG2VBP|VB|NN|JJ VBN1VBP|VB|NN
VBP0VBP|VB|NN|NNP VBP2NN|NNS VBP2VBG|NN|JJ VBZ1NN|JJ|NNP VBZ1VBP|VB|NN|JJ|NNP VBZ2NN|JJ|RB
^0VBG|NN|JJ|NNP ^2JJ|NN ^2NN|JJ""",
            4: """
"2VBP|VB|NN DT0NN|JJ|NNP DT1VBP|VB|NN|JJ|RB DT2NN|JJ|RB|NNP DT2VBP|VB|NN|JJ|RB IN0VBG|NN|JJ|NNP
IN1MD|VBP|VB|NN IN2VBP|VB|NN JJ2VBD|VBP|VB|VBN|NN JJR2VBP|VB|NN|JJ NNP1NN|JJ NNP2NN|JJ NNP2VBP|VB|NN|JJ
PRP$0VBP|VB|NN PRP$2VBP|VB|NN PRP0NN|NNP RB1NN|NNP VBG0NN|JJ|NNP VBG0VBP|VB|NN VBG1VBP|VB|NN|JJ
VBN0VBP|VB|NN VBN2VBP|VB|NN VBP1VBG|NN|JJ""",
            5: """
,0NN|JJ|RB|NNP CC0NN|JJ|JJR CC1IN|CC|NN|JJ|RB DT1VBP|VB|NN DT2VBD|VBN|NN|JJ|RB IN0VBP|VB|NN
IN0VBP|VB|NN|JJ JJ0VBG|NN JJ0VBG|NN|NNP JJ1VBG|NN JJ1VBG|NN|JJ JJ2VBG|NN JJ2VBP|VB|NN JJS1VBP|VB|NN
NN1RP|VBP|VB|NN|JJ|RB VB0VBP|VB|NN|NNP VBD1NN|JJ|NNP""",
            6: """DT2VBP|VB|NN JJ1VBP|VB|NN""",
            7: """POS0VBP|VB|NN VBD1NN|NNP""",
        },
        "NNP": {
            -7: """VBD1NN|NNP""",
            -5: """,1NNS|NNP RB1VBP|VB|NN|NNP""",
            -4: """
DT0NN|JJ|NNP DT1NN|JJ|RB|NNP PRP$2NNP|NNPS PRP0NN|NNP RB1NN|NNP VBG0VBP|VB|NN|JJ|NNP ^2JJ|RB|NNP""",
            -3: """
"1RB|NNP ,0VBD|VBN|NNP ,0VBZ|NNS|NNP ,2NN|NNP -LRB-0NN|JJ|NNP CC0JJ|NNP CC1VBZ|NNS|NNP DT0NN|JJ|RB|NNP
DT2NN|JJ|RB|NNP IN1RB|NNP JJ0VBG|NN|NNP NNP1RB|NNP NNS0VBP|VB|NN|JJ|NNP PRP1JJ|NNP RB0VBP|VB|NN|NNP
TO0NNS|NNP TO0NN|NNP VB0VBP|VB|NN|NNP VBD0NN|NNP VBG0NN|JJ|NNP ^0VBP|VB|JJ|NNP ^1VBD|VB|VBN|NNP
^1VBP|VB|NN|JJ|JJS|NNP""",
            -2: """
"0NNS|NNP "0NN|JJ|NNP "0VBD|VBN|JJ|NNP "2JJ|RB|NNP ,0JJ|NNP :1JJ|NNP CC1NN|NNP DT1VBD|VBN|NNP
IN1VBG|NN|JJ|NNP JJ1NNS|NNP|NNPS NN0VBD|VBN|JJ|NNP NNP0IN|NN|NNP NNP1VBP|VB|NN|JJ|JJR|NNP NNP1VBZ|NNP
POS0VBP|VB|NN|NNP PRP$0VBP|VB|NN|NNP PRP$1JJ|NNP PRP$1VBP|VB|NN|JJ|NNP PRP$2NN|NNP RB1NN|JJ|NNP
TO1JJ|NNP TO2NN|NNP VB0VBD|VBN|JJ|NNP VB1NN|NNP VBD1VBP|VB|NN|NNP VBG0NNP|NNPS VBG1NNP|NNPS
VBN1NN|JJ|NNP VBZ1NN|JJ|NNP ^0NN|JJ|RB|NNP ^0VBP|VB|NN|NNP ^1JJ|RB|NNP ^1VBG|NNP""",
            -1: """
"0VBZ|NNS|NNP ,0NN|JJ|RB|NNP ,0VBP|VB|NNP ,1VBG|NN|NNP ,1VBP|VB|NNP -LRB-2VBP|VB|NN|JJ|NNP :2JJ|NNP
CC1NNP|NNPS CC1NN|JJ|NNP CC1VBD|VBN|JJ|NNP CD0VBP|VB|NN|NNP DT0NNP|NNPS DT1NN|RB|NNP DT2NNP|NNPS
DT2NN|NNP DT2VBP|VB|NN|NNP IN0VBG|NN|JJ|NNP IN0VBG|NN|NNP IN1JJR|RBR|NNP IN1NN|JJ|RB|NNP
IN1VBD|VBN|JJ|NNP IN1VBG|NN|NNP IN2NNP|UH JJ1VBZ|NNS|NNP NN0NNS|NNP NN0VBP|VB|NN|JJ|NNP NN0VBZ|NNS|NNP
NN1JJ|RB|NNP NN1VBG|NN|NNP NN1VBZ|NNS|NNP NNP0VBD|VBN|JJ|NNP NNP0VBD|VBN|NNP NNP1NN|JJ|JJR|NNP
NNP1VBD|VBN|NNP NNP1VBZ|NNS|NNP NNS0VBP|VB|NNP NNS1VBP|VB|NN|NNP POS0VBP|VB|NN|JJ|NNP
PRP$0VBP|VB|NN|JJ|NNP PRP0NN|JJ|NNP PRP1VBD|VBN|JJ|NNP PRP1VBP|VB|NN|JJ|NNP RB0VBD|VBN|JJ|NNP
RB0VBD|VBN|NNP RB0VBZ|NNS|NNP RB1VBP|VB|NN|JJ|NNP TO0VBP|VB|NN|NNP TO1NN|JJ|NNP TO1RB|NNP
TO1VBD|VBP|VB|VBN|NN|NNP TO2VBP|VB|NN|NNP VB0JJ|RB|NNP VBD0NN|JJ|NNP VBD0VBP|VB|NN|JJ|NNP
VBD0VBP|VB|NN|NNP VBD1NN|JJ|NNP VBG0VBZ|NNS|NNP VBG1VBZ|NNS|NNP VBN0VBP|VB|NN|NNP VBN1NN|NNP VBP1NN|NNP
VBP2JJ|NNP VBZ0JJ|NNP VBZ0VBD|VBN|NNP ^0VBD|VBP|VB|NN|NNP ^0VBG|NN|JJ|NNP ^0VBP|VB|NN|JJ|NNP
^0VBP|VB|NN|RB|NNP ^1JJR|RBR|NNP ^1VBP|VB|NN|JJ|NNP ^1VBZ|NNP ^2JJ|JJR|RB|RBR|NNP ^2VBD|VBN|JJ|NNP""",
            1: """
"0JJ|NNP "0VBP|VB|NN|JJ|NNP "0VBP|VB|NN|NNP "1VBP|VB|NNP ,0NNP|NNPS ,0VBD|VBN|JJ|NNP ,0VBP|VB|NN|JJ|NNP
,0VBP|VB|NN|NNP ,1NN|JJ|NNP ,1VBP|VB|NN|JJ|NNP -LRB-1NN|NNP :1NN|NNP :2VBP|VB|NN|JJ|NNP :2VBP|VB|NN|NNP
CC0NN|JJ|NNP CD0NN|NNP DT0JJ|NNP DT0VBD|VBN|NNP IN0VBZ|NNS|NNP IN1JJ|RB|NNP IN1NN|JJ|NNP IN1NN|NNS|NNP
IN1VBZ|NNS|NNP IN2NN|JJ|NNP JJ1NN|JJ|NNP JJ1VBG|NN|NNP JJ1VBP|VB|NN|JJ|NNP NN0NN|JJ|NNP NN0VBG|NN|NNP
NN0VBP|VB|NN|NNP NNP0CD|NNP NNP0NN|JJ|NNP NNP1NN|NNP NNP1NN|NNS|NNP NNP1VBP|VB|NNP NNP1VBP|VB|NN|JJR|NNP
NNP2JJ|NNP NNP2NN|NNP POS0NN|JJ|NNP POS2JJ|NNP RB1NNS|NNP TO1NN|NNP TO2NNP|NNPS VB0NN|JJ|NNP VB1RB|NNP
VB1VBD|VBN|JJ|NNP VB1VBP|VB|NN|NNP VBD0NNP|NNPS VBP1NN|JJ|NNP VBZ1VBD|VBN|JJ|NNP ^1VBD|VBN|NNP
^1VBD|VBN|NN|JJ|NNP ^1VBG|NN|JJ|NNP ^1VBP|VB|JJ|NNP ^1VBP|VB|NN|JJ|RB|NNP ^1VBP|VB|NN|NNS|RB|NNP
^1VBP|VB|VBN|NN|JJ|NNP ^1VBZ|NNS|NNP ^2NN|JJR|NNP ^2NN|JJ|JJR|NNP ^2VBP|VB|NN|JJR|NNP ^2VBP|VB|NN|NNP""",
            2: """
"0NN|NNP "1JJ|RB|NNP "1VBG|NN|JJ|NNP "2VBD|VBN|JJ|NNP "2VBP|VB|NN|JJ|NNP "2VBZ|NNS|NNP -LRB-1NNS|NNP
:0NN|JJ|NNP :2NN|NNP DT1VBP|VB|NN|JJ|NNP IN0NN|JJ|NNP IN0VBP|VB|NN|JJ|NNP JJ2NN|NNP MD1VBP|VB|NN|NNP
NN1VBZ|NNP NNP0VBP|VB|NN|JJ|NNP NNP0VBZ|NNS|NNP NNP1VBD|VBP|VB|NN|NNS|NNP NNP1VBP|VB|NN|JJ|RB|NNP
NNPS1VBP|VB|NN|NNP POS0JJ|NNP POS0NNS|NNP POS1JJ|NNP POS1NN|JJ|RB|NNP POS1VBP|VB|NN|JJ|NNP RB0NN|JJ|NNP
VB0VBG|NN|NNP VB1JJ|RB|NNP VBD2NN|NNP VBG0VBP|VB|NN|NNP VBN1VBP|VB|NN|JJ|NNP VBN1VBZ|NNS|NNP VBN2JJ|NNP
VBZ0NN|JJ|NNP VBZ1VBG|NN|JJ|NNP ^0JJ|RB|NNP ^1VBP|VB|NN|RB|NNP ^2VBD|VBP|VB|VBN|NN|NNP ^2VBG|NN|JJ|NNP""",
            3: """
"1VBD|VBP|VB|VBN|NN|NNP "1VBP|VB|NN|JJ|NNP -LRB-0JJ|NNP -LRB-0NN|JJ|RB|NNP :0NN|NNP :1NN|JJ|NNP
CC1VBP|VB|NN|JJ|NNP IN0NN|NNS|NNP IN1NN|NNS|JJ|NNP IN1VBP|VB|JJ|NNP IN1VBP|VB|NN|NNP NN1VBP|VB|NN|JJ|NNP
NNP1VBP|VB|NN|JJ|NNP NNP1VBP|VB|NN|NNP POS2NN|JJ|NNP PRP$1VBP|VB|NN|NNP PRP$2JJ|NNP SYM0VBP|VB|NN|NNP
TO1VBP|VB|NN|JJ|NNP TO1VB|NNP VBG0JJ|NNP VBG1JJ|RB|NNP VBZ0NNP|NNPS VBZ2JJ|NNP ^0JJ|NNP ^2NN|NNS|JJ|NNP
^2NN|NNS|NNP ^2VBD|VBN|NN|JJ|NNP ^2VBD|VBP|VB|NN|JJ|NNP""",
            4: """
"2VBP|VB|NN|JJ|RB|NNP DT1JJ|NN|NNP DT2NN|JJ|NNP NNP0VBP|VB|NN|NNP NNP1VBP|VB|NN|RB|NNP POS2NN|NNP
VBP1VBP|VB|NN|JJ|NNP""",
            5: """^2VBD|VBP|VB|NN|NNS|NNP""",
        },
        "NNPS": {
            -3: """VBZ0NNP|NNPS""",
            -2: """JJ1VBZ|NNS|NNPS""",
            -1: """,0NNP|NNPS TO2NNP|NNPS VBD0NNP|NNPS""",
            1: """CC1NNP|NNPS DT0NNP|NNPS DT2NNP|NNPS JJ1NNS|NNP|NNPS""",
            2: """JJ2VBZ|NNS|NNPS VBG0NNP|NNPS VBG1NNP|NNPS""",
            4: """PRP$2NNP|NNPS""",
        },
        "NNS": {
            -6: """RB2VBZ|NNS""",
            -5: """PRP0VBZ|NNS PRP1VBZ|NNS|NNP RB0VBZ|NNS RB1VBZ|NNS WP2VBZ|NNS""",
            -4: """CC0VBZ|NNS|NNP NNP0VBZ|NNS NNP0VBZ|NNS|NNP PRP0VBZ|NNS|NNP PRP1VBZ|NNS""",
            -3: """
CC1NN|NNS NNP1VBZ|NNS NNPS0VBZ|NNS NNS0VBZ|NNS NNS1VBZ|NNS|NNP PRP2VBZ|NNS RB1VBZ|NNS|NNP VBP2NN|NNS
WDT2VBZ|NNS""",
            -2: """
"2NN|NNS|NNP ,0VBZ|NNS ,1VBZ|NNS -LRB-1NNS|NNP DT2VBP|VB|NN|NNS|JJ NN1VBZ|NNS|RB NNP1VBZ|NNS|NNP
NNP2VBZ|NNS NNPS1VBZ|NNS NNS1VBZ|NNS NNS2VBZ|NNS POS0NNS|NNP WDT1VBZ|NNS WP0VBZ|NNS WP1VBZ|NNS
^2NN|NNS|JJ|NNP""",
            -1: """
"2VBZ|NNS|NNP DT1VBP|VB|NN|NNS|JJ DT1VBZ|NN|NNS JJ2VBP|VB|NN|NNS|JJ NN0VBZ|NNS NN0VBZ|NNS|NNP
NN1VBZ|NNS|NNP NN2VBZ|NNS NNP1VBD|VBP|VB|NN|NNS|NNP RB0VBZ|NNS|NNP RB1NNS|NNP TO1VBP|VB|NN|NNS|JJ
WDT0VBZ|NNS ^1NN|NNS|JJ|NNP ^2NN|NNS|NNP ^2VBD|VBP|VB|NN|NNS|NNP""",
            1: """
"0VBZ|NNS "0VBZ|NNS|NNP CD0VBZ|NNS CD1VBZ|NNS|NNP IN0VBZ|NNS|NNP IN1NN|NNS|JJ|NNP JJ0VBP|VB|NN|NNS|JJ
JJ0VBZ|NN|NNS JJ1NNS|NNP|NNPS NN0NNS|NNP NNP1NN|NNS|NNP PRP$0NN|NNS TO2VBZ|NNS WRB2VBZ|NNS
^2VBP|VB|NN|NNS|JJ|NNP""",
            2: """
"0NNS|NNP "1VBZ|NNS|NNP CC1VBZ|NNS|NNP CD1VBZ|NNS CD2VBZ|NNS IN2NN|NNS JJ1VBZ|NNS|NNPS JJ1VBZ|NNS|RB
JJ1VBZ|NN|NNS PRP$1NN|NNS VB2VBZ|NNS VBG0VBZ|NNS|NNP VBN1VBZ|NNS|NNP ^1VBZ|NNS|NNP""",
            3: """
CD0NN|NNS DT2VBZ|NNS IN0VBZ|NNS IN1VBZ|NNS|NNP IN2VBZ|NNS JJ1VBZ|NNS JJ1VBZ|NNS|NNP NN0NN|NNS TO0NNS|NNP
VB0VBZ|NNS VBD2VBZ|NNS VBG0VBZ|NNS VBG1NN|NNS VBG1VBZ|NNS|NNP VBN2VBZ|NNS""",
            4: """
,2NN|NNS IN1VBZ|NNS JJ2VBZ|NNS POS2VBZ|NNS PRP$1VBZ|NNS VB1VBZ|NNS VBD1VBZ|NNS VBG1VBZ|NNS""",
            5: """,1NNS|NNP VBN1VBZ|NNS""",
        },
        "PDT": {
            -3: """"2DT|PDT|RB IN0DT|PDT|CC|RB NN1DT|PDT|RB RB0DT|PDT|RB ^2PDT|JJ""",
            -2: """IN2DT|PDT|CC|RB VBP2DT|PDT|RB""",
            -1: """
IN0DT|PDT|RB IN0PDT|NN|JJ|RB RB1PDT|NN|JJ|RB VB0PDT|JJ VBD1DT|PDT|CC|RB VBG2DT|PDT|RB VBZ0DT|PDT|RB
^2DT|PDT|RB""",
            1: """
,1DT|PDT|RB CC2DT|PDT|RB NNS0DT|PDT|RB RB1PDT|RB VB1DT|PDT|CC|RB VB1PDT|JJ VBG1DT|PDT|RB VBP0DT|PDT|RB""",
            2: """
CC1DT|PDT|RB IN1DT|PDT|RB NN0DT|PDT|RB RB1DT|PDT|RB VB2DT|PDT|RB VBG1DT|PDT|CC|RB ^1DT|PDT|RB""",
            3: """IN2PDT|NN|JJ|RB""",
            4: """NNP0DT|PDT|RB""",
        },
        "POS": {
            -1: """EX0PRP|POS|VBZ EX1PRP|POS|VBZ""",
            1: """NN0PRP|POS|VBZ NN2PRP|POS|VBZ RB0PRP|POS|VBZ""",
            2: """CD1PRP|POS|VBZ NNP1PRP|POS|VBZ""",
            3: """NNP2PRP|POS|VBZ""",
        },
        "PRP": {
            -4: """IN1PRP|CD|NN""",
            -2: """:1PRP|CD|NN IN1PRP|NN""",
            -1: """
,1PRP|CD|NN DT0PRP|CD|NN IN0PRP|CD|NN IN2PRP|PRP$ NN2PRP|POS|VBZ RB1PRP|CD|NN TO0PRP|PRP$ ^2PRP|CD|NN""",
            1: """VB0PRP|PRP$""",
            2: """,2PRP|CD|NN TO2PRP|CD|NN VBP1PRP|PRP$""",
            3: """IN2PRP|CD|NN TO2PRP|PRP$ VBG0PRP|PRP$ VBZ1PRP|PRP$""",
            4: """VBD0PRP|PRP$ WRB2PRP|CD|NN""",
        },
        "PRP$": {
            -4: """VBD0PRP|PRP$""",
            -3: """TO2PRP|PRP$ VBG0PRP|PRP$ VBZ1PRP|PRP$""",
            -2: """VBP1PRP|PRP$""",
            -1: """VB0PRP|PRP$""",
            1: """IN2PRP|PRP$ TO0PRP|PRP$""",
        },
        "RB": {
            -5: """NNS2IN|CC|RB NNS2VBP|VB|NN|JJ|RB VBG0IN|RP|RB""",
            -4: """
"2IN|CC|RB ,0NN|JJ|RB|NNP ,2NN|RB|UH CC2DT|PDT|RB JJ1VBP|VB|NN|JJ|RB JJ2VBP|VB|NN|JJ|RB NN2IN|CC|RB
NN2IN|RB POS0JJ|RB PRP0IN|RP|RB PRP1IN|RP|RB VB0NN|JJ|RB VBG2RP|RB VBN0NN|JJ|RB VBN0RP|VBP|VB|NN|JJ|RB
VBZ1DT|RB|UH ^0JJ|RB|NNP""",
            -3: """
"0NN|JJ|RB "1DT|RB|UH ,1EX|RB -LRB-0NN|JJ|RB|NNP :1JJ|RB :2IN|CC|RB CC1IN|CC|NN|JJ|RB DT2NN|JJ|RB
IN1NN|JJ|RB NN1IN|RP|RB NNP2IN|RB NNS1IN|RP|RB NNS2IN|RP|RB PRP$1JJ|RB PRP2IN|RP|RB RB0DT|PDT|RB
RB1NN|JJ|RB RB2IN|CC|RB RBR0JJ|RB VB0JJ|RB|NNP VB2IN|RP|RB VBD0NN|JJ|RB VBD0NN|RB VBG1DT|PDT|RB
VBN0IN|RP|RB VBN0JJ|RB VBN2RP|RB VBZ0VBP|VB|NN|JJ|RB VBZ1JJS|RB|RBS VBZ2NN|JJ|RB ^1VBP|VB|NN|JJ|RB|NNP""",
            -2: """
"1JJ|RB|NNP "2JJ|RB|NNP -LRB-2IN|RB CC0NN|JJ|RB CC1VBP|VB|NN|JJ|RB CC2JJ|RB DT1RP|VBP|VB|NN|JJ|RB
DT1VBP|VB|NN|JJ|RB DT1VBP|VB|NN|RB DT2IN|NN|JJ|RB DT2VBP|VB|NN|JJ|RB IN1DT|PDT|RB IN1IN|RP|RB
IN2DT|PDT|RB IN2VBP|VB|NN|JJ|RB JJ1IN|RB JJ1VBP|VB|NN|RB NN0IN|RP|RB NN1JJ|JJR|RB|RBR NN1NN|JJ|RB
NN2IN|RP|RB NNP1VBP|VB|NN|RB|NNP NNS0JJ|JJR|RB|RBR POS2JJ|RB PRP$2JJ|RB PRP0DT|PDT|RB RB2NN|JJ|RB
TO1VBP|VB|NN|JJ|RB VB2EX|RB VBD0IN|RB VBD2IN|RB VBG1IN|RP|RB VBG2IN|RP|RB VBN1IN|RP|RB VBP0DT|PDT|RB
VBZ1EX|RB VBZ1IN|RB ^2VBP|VB|NN|JJ|RB|NNP""",
            -1: """
"0DT|RB|UH "2DT|PDT|RB "2VBP|VB|NN|JJ|RB|NNP ,0DT|RB|UH ,1DT|PDT|RB :1IN|RB CC0JJ|RB CC1IN|RP|RB
CD2NN|RB DT0IN|JJ|RB DT0NN|JJ|RB DT0RP|VBP|VB|NN|JJ|RB DT1NN|RB DT1NN|RB|NNP DT1VBP|VB|JJ|JJR|RB|RBR
DT2NN|JJ|RB|NNP IN1IN|JJ|RB IN1IN|NN|JJ|RB IN1JJ|RB IN1JJ|RB|NNP IN1NN|JJ|RB|NNP IN1NN|RB
IN1VBP|VB|NN|JJ|RB IN2IN|NN|JJ|RB IN2JJ|RB IN2PDT|NN|JJ|RB JJ0VBP|VB|NN|JJ|RB JJ1VBZ|NNS|RB MD1DT|PDT|RB
NN1VBZ|NNS|RB NN2NN|RB NN2VBP|VB|NN|JJ|RB NNP0DT|PDT|RB NNP0JJ|RB NNP1NN|RB NNP1VBP|VB|NN|JJ|RB|NNP
NNS0IN|RP|RB NNS1IN|JJ|RB NNS2IN|JJ|RB NNS2VBP|VB|JJ|RB POS1VBP|VB|NN|JJ|RB PRP1NN|JJ|RB
PRP2JJ|JJR|RB|RBR RB0JJ|RB|NNP RB0NN|JJ|RB RB0RP|VBP|VB|NN|JJ|RB RB1PDT|NN|JJ|RB RB1PDT|RB
RB1VBD|VBN|NN|JJ|RB RB2VBP|VB|JJR|RB|RBR TO0RP|VBP|VB|NN|JJ|RB TO1VBP|VB|NN|RB VB0RP|VBP|VB|NN|JJ|RB
VB1DT|PDT|CC|RB VB1RB|NNP VB1VBP|VB|JJR|RB|RBR VB1VBP|VB|JJ|JJR|RB|RBR VB2DT|PDT|RB VB2NN|RB|UH
VB2VBP|VB|JJR|RB|RBR VBD0VBP|VB|NN|JJ|RB VBD1DT|PDT|CC|RB VBD1IN|NN|JJ|RB VBD1RP|RB
VBD1RP|VBP|VB|NN|JJ|RB VBD2VBP|VB|NN|JJ|RB VBG2DT|PDT|RB VBG2RP|VBP|VB|NN|JJ|RB VBN1DT|RB|UH
VBN1VBP|VB|NN|JJ|RB VBP0EX|RB VBP2IN|RP|RB VBZ0JJ|RB VBZ0RP|RB ^0JJ|RB|UH|NNP ^1CC|RB ^1DT|PDT|RB
^1JJ|RB|NNP ^1VBP|VB|NN|NNS|RB|NNP""",
            1: """
CC2NN|JJ|RB CD0NN|RB DT0NN|JJ|RB|NNP IN0DT|PDT|RB IN0EX|RB IN0IN|CC|NN|JJ|RB IN0VBP|VB|NN|RB
IN1VBP|VB|NN|RB JJ1JJ|RB JJ1NN|JJ|RB JJ2IN|RP|RB NN0NN|JJ|RB NN0RP|VBP|VB|NN|JJ|RB NN1RP|RB
NN2RP|VBP|VB|NN|JJ|RB NNP1IN|JJ|RB NNP1JJ|JJR|RB|RBR NNP2IN|CC|RB NNP2JJ|JJR|RB|RBR NNP2JJ|RB
NNS0IN|JJ|RB NNS0JJ|RB|NNP NNS0RP|VBP|VB|NN|JJ|RB NNS2JJ|RB POS1NN|JJ|RB RB0VBP|VB|NN|JJ|RB RB1DT|PDT|RB
RB1RP|VBP|VB|NN|JJ|RB RB2VBP|VB|NN|JJ|RB RP2IN|RB TO1RB|NNP VB0JJ|RB VB0VBP|VB|NN|JJ|RB VB1NN|JJ|RB
VB2JJ|RB VB2RP|RB VB2RP|VBP|VB|NN|JJ|RB VBD0IN|RP|RB VBD0JJ|RB VBD1VBP|VB|NN|JJ|RB VBD2IN|RP|RB
VBG1VBP|VB|NN|JJ|RB VBN1IN|RB VBN1RP|RB VBP0IN|RP|RB VBP0JJ|RB VBZ1IN|RP|RB VBZ2IN|RB WRB1JJ|RB
^0VBP|VB|NN|RB|NNP ^1IN|CC|RB""",
            2: """
"0IN|RP|RB "2DT|RB|UH CC0IN|RB CC1DT|PDT|RB DT1NN|JJ|RB IN0DT|PDT|CC|RB IN0IN|RB JJ0IN|NN|JJ|RB
JJ1IN|NN|JJ|RB NN0VBP|VB|JJ|RB NN1DT|PDT|RB NN1JJ|RB|NNP NN2IN|JJ|RB NN2JJ|JJR|RB|RBR NNP1IN|RP|RB
NNS0DT|PDT|RB NNS0IN|NN|JJ|RB NNS0VBP|VB|NN|JJ|RB POS0NN|JJ|RB RB0IN|RB RB1IN|RP|RB RB2JJR|RB|RBR
VB1IN|NN|JJ|RB VB1VBP|VB|NN|JJ|RB VBD0RP|VBP|VB|NN|JJ|RB VBD2JJ|RB VBG0RP|VBP|VB|NN|JJ|RB VBG1JJ|RB|NNP
VBG2JJ|RB VBN0VBP|VB|JJ|RB VBP1DT|PDT|CC|RB VBP2JJ|RB VBZ0DT|RB|UH VBZ1NN|RB|UH VBZ1VBP|VB|NN|JJ|RB
^1DT|RB|UH ^1JJ|JJR|RB|RBR|NNP ^2DT|PDT|RB""",
            3: """
"1RB|NNP ,1DT|RB|UH ,1IN|RP|RB ,1NN|RB|UH :0IN|RP|RB CC0IN|RP|RB CC1JJ|JJR|RB|RBR DT2NN|RB IN1RB|NNP
MD1JJ|RB MD2JJ|RB NN0VBP|VB|NN|JJ|RB NN1IN|JJ|RB NNP1RB|NNP NNS1VBP|VB|JJ|RB RB1IN|JJ|RB VB2NN|RB
VBD1NN|JJ|RB VBD1VBP|VB|JJ|RB VBG0JJ|RB VBG0NN|JJ|RB VBG1IN|CC|RB VBP1RP|VBP|VB|NN|JJ|RB
VBP2DT|PDT|CC|RB VBZ0RP|VBP|VB|NN|JJ|RB""",
            4: """,0IN|RP|RB CC2VBP|VB|NN|JJ|RB RBS1JJ|RB VBZ0IN|RP|RB VBZ0NN|JJ|RB""",
            5: """,1IN|CC|RB RB2IN|RP|RB VBZ1VBP|VB|NN|RB""",
            6: """TO1IN|RB""",
            7: """IN2IN|RP|RB""",
        },
        "RBR": {
            -4: """IN0JJR|RBR""",
            -3: """CC1JJ|JJR|RB|RBR VBZ0JJR|RBR ^1JJR|RBR|NNP""",
            -2: """
CC0JJR|RBR IN1JJR|RBR IN1VBP|VB|JJR|RB|RBR IN2JJR|RBR NN2JJ|JJR|RB|RBR RB2VBP|VB|JJR|RB|RBR
VB1VBP|VB|JJR|RB|RBR VBN2JJR|RBR ^1JJ|JJR|RB|RBR|NNP""",
            -1: """
IN1JJR|RBR|NNP JJ1JJR|RBR NNP2JJ|JJR|RB|RBR PRP$2JJR|RBR RB0JJR|RBR TO1JJR|RBR VB1VBP|VB|JJ|JJR|RB|RBR
VB2VBP|VB|JJR|RB|RBR VBZ2JJR|RBR""",
            1: """JJ2JJR|RBR""",
            2: """
,1JJR|RBR NN0JJR|RBR NN2JJR|RBR NNS0JJR|RBR NNS0JJ|JJR|RB|RBR VB0VBP|VB|JJR|RB|RBR VBP1JJR|RBR
^2JJ|JJR|RB|RBR|NNP""",
            3: """"1JJR|RBR DT0JJR|RBR NN1JJ|JJR|RB|RBR NNP0JJR|RBR VB0VBP|VB|JJ|JJR|RB|RBR""",
            4: """IN0JJR|RBR|NNP PRP0JJR|RBR PRP2JJ|JJR|RB|RBR""",
        },
        "RBS": {
            -4: """IN0JJS|RBS|NNP""",
            -2: """IN0JJS|RBS IN2JJS|RBS""",
            -1: """,1JJS|RBS ,2JJS|RBS CC2JJS|RBS PRP$1JJS|RB|RBS""",
            1: """,0JJS|RBS VBZ1JJS|RB|RBS VBZ2JJS|RBS""",
            2: """POS1JJS|RBS""",
            3: """DT1JJS|RBS""",
        },
        "RP": {
            -5: """,0IN|RP|RB RB2IN|RP|RB""",
            -4: """
"0IN|RP|RB CC0IN|RP|RB IN2IN|RP|RB NNP1IN|RP|RB NNS1IN|RP|RB RB1IN|RP|RB VBG0RP|VBP|VB|NN|JJ|RB""",
            -3: """:0IN|RP|RB CC1IN|RP|RB NN0IN|RP VBZ0RP|VBP|VB|NN|JJ|RB ^1IN|RP|RB""",
            -2: """
CC1IN|RP CC2IN|RP|RB CD0IN|RP|RB IN0IN|RP|RB NN0IN|RP|RB NN1RP|VBP|VB|NN|JJ|RB NNS2IN|RP RP0IN|RP
VBP1IN|RP VBP1RP|VBP|VB|NN|JJ|RB""",
            -1: """
,1IN|RP|RB DT1RP|VBP|VB|NN|JJ|RB DT2IN|RP NN1RP|RB NN2RP|VBP|VB|NN|JJ|RB NNS2IN|RP|RB
RB1RP|VBP|VB|NN|JJ|RB TO0RP|VBP|VB|NN|JJ|RB VB2RP|RB VBN1RP|RB VBZ0IN|RP|RB""",
            1: """
NNS0RP|VBP|VB|NN|JJ|RB VB0RP|VBP|VB|NN|JJ|RB VBD0IN|RP VBD1RP|RB VBD1RP|VBP|VB|NN|JJ|RB VBZ0IN|RP
VBZ0RP|RB VBZ1IN|RP|RB""",
            2: """
NN1IN|RP|RB NN2IN|RP|RB PRP0IN|RP|RB VB1IN|RP|RB VB2RP|VBP|VB|NN|JJ|RB VBD0IN|RP|RB VBD2IN|RP|RB
VBP1IN|RP|RB VBP2IN|RP VBP2IN|RP|RB""",
            3: """
PRP1IN|RP|RB VBG0IN|RP|RB VBG1IN|RP|RB VBG2IN|RP|RB VBN1IN|RP|RB VBN2IN|RP|RB VBN2RP|RB VBP0IN|RP|RB
VBZ2IN|RP""",
            4: """
VB0IN|RP|RB VB2IN|RP|RB VBD1IN|RP|RB VBG2RP|RB VBG2RP|VBP|VB|NN|JJ|RB VBN0IN|RP|RB
VBN0RP|VBP|VB|NN|JJ|RB""",
            5: """PRP2IN|RP|RB""",
        },
        "UH": {
            -3: """,1NN|RB|UH""",
            -2: """"2DT|RB|UH VBZ1NN|RB|UH""",
            -1: """VBN1DT|RB|UH ^1DT|RB|UH ^2DT|RB|UH""",
            1: """IN2NNP|UH""",
            2: """"0DT|RB|UH RB0DT|RB|UH VB2NN|RB|UH ^0DT|RB|UH""",
            4: """,2NN|RB|UH""",
        },
        "VB": {
            -5: """
,1VBP|VB|VBN DT2VBP|VB|NN IN0VBP|VB|NN|JJ JJ1VBP|VB|NN NN1VBD|VBP|VB|VBN|NN POS0VBP|VB|NN
VB2VBP|VB|NN|JJ""",
            -4: """
,2VBP|VB|NN|JJ :2VBP|VB JJ0VBP|VB|NN NNP0VBP|VB|NN|NNP NNS1VBP|VB|NNP PRP$2VBP|VB|NN VB1VBP|VB|NN|NNP
^1VBP|VB|NN|JJ|NNP""",
            -3: """
"2VBP|VB|NN|JJ IN2VBP|VB|NN JJ1VBP|VB|NN|JJ JJ1VBP|VB|NN|NNP JJ2VBD|VBP|VB|VBN|NN JJ2VBP|VB|NN
NN1VBP|VB|NN|JJ|NNP NNPS1VBP|VB NNPS1VBP|VB|NN|NNP NNS0VBP|VB NNS0VBP|VB|NN|JJ NNS0VBP|VB|NN|NNP
RB2VBP|VB|NN|JJ SYM0VBP|VB|NN|NNP TO1VBD|VBP|VB|NN TO1VB|NNP VB0VBP|VB|NN|NNP VBN0VBP|VB|NN
VBN1VBP|VB|NN VBP0VBP|VB|VBN VBP1VBP|VB|VBN VBZ0VBP|VB|NN|NNP WDT1VBP|VB|NN ^2VBD|VBP|VB|NN|NNP""",
            -2: """
"1VBD|VBP|VB|VBN|NN|NNP "2VBP|VB|NN|JJ|NNP CC0VBD|VBP|VB|VBN CC0VBP|VB|NN|JJ|RB CD0VBP|VB CD0VBP|VB|NN
CD1VBP|VB|NN DT1VBP|VB|NN IN0VBP|VB|JJ IN1VBP|VB|NN|NNP JJR2VBP|VB|NN NN1VBP|VB|JJ|RB NNP1VBP|VB|NN|NNP
NNP2VBP|VB|NN|JJ NNPS0VBP|VB|NN NNPS1VBP|VB|NN NNS1VBD|VBP|VB|VBN|NN NNS1VBP|VB NNS1VBP|VB|NN|NNP
NNS2VBP|VB NNS2VBP|VB|NN|JJ PRP2VBP|VB RB0VBD|VBP|VB|VBN|NN TO0VBP|VB|NN|RB TO1VBD|VBP|VB|VBN|NN|NNP
TO1VBP|VB|NN|JJ|NNP VBD2VBP|VB|NN|JJ VBG0VBP|VB|NN VBG2VBP|VB|NN VBN0VBP|VB|NN|NNP VBN1VBP|VB|NN|NNP
VBN2VBP|VB|NN VBZ2VBP|VB|NN WDT0VBP|VB WDT2VBP|VB WP1VBP|VB ^2VBD|VBP|VB|VBN|NN|NNP ^2VBP|VB|NN|NNP""",
            -1: """
"0VBP|VB|NN "1VBP|VB|NNP ,0VBP|VB|NN|JJ|NNP CC0VBD|VBP|VB|VBN|NN CC1VBD|VBP|VB|VBN|NN CD0VBP|VB|NN|NNP
DT0VBP|VB DT1VBP|VB|JJ IN0VBD|VBP|VB|VBN|NN IN0VBP|VB|NN IN1MD|VBP|VB|NN IN1VBP|VB|JJ|NNP IN1VBP|VB|NN
IN2VBP|VB JJ1VBP|VB|NN|JJ|NNP JJS0VBP|VB|NN|JJ JJS1VBP|VB|NN JJS2VBP|VB|NN NN0VBD|VBP|VB|VBN|NN
NN1RP|VBP|VB|NN|JJ|RB NN1VBP|VB NN1VBP|VB|JJ NN2VBP|VB NN2VBP|VB|JJ NN2VBP|VB|NN NNP0VBD|VBP|VB|VBN|NN
NNP0VBP|VB|JJ|RB NNP0VBP|VB|NN|JJ NNP1VBP|VB|NN|JJR|NNP NNP2VBP|VB NNPS0VBP|VB|NN|NNP
NNS0RP|VBP|VB|NN|JJ|RB NNS0VBP|VB|NN NNS0VBP|VB|NN|JJ|NNP NNS1VBD|VBP|VB|VBN NNS2VBP|VB|JJ|RB
NNS2VBP|VB|NN|JJ|RB POS2VBP|VB|NN PRP$0VBP|VB|NN PRP0VBP|VB|JJ|RB PRP2MD|VBP|VB|NN RB0VBP|VB|JJ
RB0VBP|VB|NN|JJ RB0VBP|VB|VBN RB0VBP|VB|VBN|NN RB1VBD|VBP|VB|VBN|NN RB1VBP|VB|NN|JJ RB1VBP|VB|VBN|NN
RB2VBD|VBP|VB|VBN|NN RB2VBP|VB|JJ TO0VBP|VB|VBN|NN VB0VBP|VB|NN|JJ|RB VB1IN|VBP|VB|JJ
VB1VBP|VB|NN|JJ|NNP VB2RP|VBP|VB|NN|JJ|RB VBD0VBP|VB|NN|JJ|RB VBD1VBP|VB|NN|JJ|RB VBG1VBP|VB|NN|JJ
VBG2RP|VBP|VB|NN|JJ|RB VBG2VBP|VB|NN|JJ VBN0VBP|VB|JJ|RB VBN1VBP|VB|NN|JJ|NNP VBP0VBP|VB|NN|NNP
VBP1VBP|VB VBP1VBP|VB|NN|JJ VBZ0VBP|VB|JJ VBZ2VBP|VB|NN|JJ WDT0VBP|VB|NN WDT1VBP|VB WP2VBP|VB|NN
WRB2VBP|VB|NN ^0VBP|VB|JJ|NNP ^0VBP|VB|NN|RB|NNP ^1VBP|VB|JJ|NNP ^1VBP|VB|NN|RB|NNP
^2VBD|VBP|VB|NN|NNS|NNP""",
            1: """
"0VBP|VB|NN|JJ|NNP "1VBP|VB|NN|JJ|NNP ,0VBD|VBP|VB|VBN ,0VBP|VB ,0VBP|VB|NNP ,1VBD|VB|VBN ,1VBP|VB|JJ|RB
,1VBP|VB|NN|JJ|NNP ,2VBP|VB ,2VBP|VB|NN -LRB-1VBP|VB|NN|JJ :2VBP|VB|NN CD2VBP|VB|NN JJ1VBP|VB|JJ
JJ2VBP|VB|NN|JJ MD1MD|VBP|VB|NN MD1VBP|VB|NN MD1VBP|VB|NN|JJ MD2VBP|VB NN0VBP|VB|NN|JJ NN0VBP|VB|NN|NNP
NN1VBD|VBP|VB|VBN NN1VBP|VB|NN NNP0VBP|VB|NN NNP1VBP|VB|NNP NNPS2VBP|VB|NN NNS1VBP|VB|NN|JJ
NNS2VBD|VBP|VB|VBN|NN PRP0VBP|VB|NN|NNP PRP1VBP|VB|NN|JJ|NNP PRP2VBP|VB|NN|NNP RB0VBP|VB|NN|JJ|RB
RB1VBP|VB|NN|JJ|NNP RB1VBP|VB|VBN RB2VBP|VB|NN RB2VBP|VB|NN|JJ|RB RP2VBP|VB|NN TO0VBP|VB|VBN
TO1VBP|VB|NN|NNS|JJ TO1VBP|VB|NN|RB TO1VBP|VB|VBN|NN TO2VBP|VB TO2VBP|VB|NN|NNP VB0VBP|VB VBG1VBP|VB|NN
VBZ1VBP|VB|NN""",
            2: """
"0VBP|VB|NN|NNP ,0VBP|VB|NN|JJ :1VBP|VB CC1VBP|VB CC1VBP|VB|NN|JJ CC1VBP|VB|NN|JJ|NNP CC2VBP|VB
CC2VBP|VB|JJ CC2VBP|VB|NN CC2VBP|VB|NN|JJ IN1VBP|VB|NN|JJ JJ0VBP|VB|NN|JJ MD1VBP|VB|NN|NNP NN0VBP|VB
PRP1VBP|VB|NN RB0IN|VBP|VB|JJ RB0RP|VBP|VB|NN|JJ|RB RB0VBP|VB|NN RB0VBP|VB|NN|NNP RB1VBP|VB|JJ
RB1VBP|VB|NN|NNP RB2MD|VBP|VB|NN VB1VBP|VB VB1VBP|VB|JJ VB2VBP|VB|NN VBD0VBP|VB|NN|JJ VBD0VBP|VB|NN|NNP
VBP1VBP|VB|NN WP0VBP|VB|NN ^0VBP|VB|NN|NNP""",
            3: """
,0VBP|VB|NN ,0VBP|VB|NN|NNP ,1VBP|VB|NN ,1VBP|VB|NN|JJ CC1VBP|VB|NN CC1VBP|VB|NN|JJ|RB
MD0VBD|VBP|VB|VBN|NN MD0VBP|VB|NN NN0VBP|VB|NN|RB NNP2VBD|VBP|VB|VBN|NN PRP0VBP|VB|NN RB1VBP|VB|NN
TO0RP|VBP|VB|NN|JJ|RB TO0VBD|VBP|VB|VBN|NN TO0VBP|VB|NN|NNP TO1VBD|VBP|VB|VBN TO1VBP|VB TO1VBP|VB|NN|JJ
TO1VBP|VB|NN|JJ|RB TO1VBP|VB|VBN TO2VBP|VB|JJ VB1VBP|VB|NN VB2VBP|VB VBD1VBP|VB|JJ VBD2VBP|VB|JJ
VBP1VBD|VBP|VB|VBN|NN ^0VBD|VBP|VB|NN|NNP ^0VBP|VB|NNP ^0VBP|VB|NN|JJ|NNP ^1VBD|VB|VBN|NNP""",
            4: """MD2VBP|VB|NN NN0VBP|VB|NN|JJ|NNP PRP0VBP|VB|JJ PRP0VBP|VB|NN|JJ TO0VBP|VB|NN|JJ""",
            5: """CC0VBP|VB CC0VBP|VB|NN TO0VBP|VB|NN""",
            6: """TO2VBP|VB|NN""",
            8: """TO1VBP|VB|NN""",
        },
        "VBD": {
            -6: """IN2VBD|VBN|JJ""",
            -5: """DT2VBD|VBN|JJ IN0VBD|VBN|JJ NNS2VBD|VBP|VB|VBN|NN""",
            -4: """
CC1VBD|VBN|JJ|NNP IN1VBD|VBN|JJ|NNP PRP$1VBD|VBN|JJ PRP1VBD|VBN|JJ|NNP VBG1VBD|VBN|JJ WRB2VBD|VBN|JJ""",
            -3: """
CC2VBD|VBN|JJ DT1VBD|VBP|VB|VBN|NN IN1VBD|VBN IN1VBD|VBN|JJ NN1VBD|VBN|NN POS2VBD|VBN PRP1VBD|VBP|VB|VBN
VBD1VBD|VBN|JJ VBD2VBD|VBN VBG0VBD|VBN|NNP ^1VBD|VBN|NNP""",
            -2: """
,1VBD|VB|VBN :0VBD|VBN|JJ DT1VBD|VBN|JJ|NNP DT2VBD|VBN IN0VBD|VBN IN2VBD|VBN POS2VBD|VBN|JJ PRP$2VBD|VBN
PRP0MD|VBD PRP2MD|VBD PRP2VBD|VBP|VB|VBN|NN RB0VBD|VBN|NNP RBS1VBD|VBN|JJ VB1VBD|VBN|JJ VB2VBD|VBN
VBD0VBD|VBN|JJ VBD1VBD|VBN VBD2VBD|VBN|JJ VBG0VBD|VBN|JJ VBN1VBD|VBN|NNP VBN2VBD|VBN VBP0VBD|VBN
VBP0VBD|VBP|VB|VBN|NN VBP1VBD|VBN VBP2VBD|VBN|JJ VBZ2VBD|VBN WRB1VBD|VBN""",
            -1: """
"0VBD|VBN|JJ|NNP "2VBD|VBN|JJ ,1VBD|VBN|NNP :0VBD|VBN DT1VBD|VBN|NNP IN1VBD|VBN|NNP MD0VBD|VBP|VB|VBN|NN
NN0VBD|VBP|VB|VBN|NN NNP1VBD|VBP|VB|NN|NNS|NNP NNP2VBD|VBP|VB|VBN|NN PRP$1VBD|VBN RB0VBD|VBN|JJ|NNP
RB0VBD|VBP|VB|VBN|NN TO0VBD|VBP|VB|VBN|NN TO1VBD|VBN|JJ VB0VBD|VBN VB0VBD|VBN|JJ VB1VBD|VBN
VBG2VBD|VBN|JJ VBN1VBD|VBN|JJ VBZ0VBD|VBN VBZ0VBD|VBN|NNP VBZ1VBD|VBN VBZ1VBD|VBN|JJ|NNP
^1VBD|VBN|JJ|NNP ^1VBD|VBN|NN|JJ|NNP ^2VBD|VBN|JJ|NNP ^2VBD|VBP|VB|VBN|NN|NNP""",
            1: """
"0VBD|VBN ,0VBD|VBP|VB|VBN ,1VBD|VBN|JJ DT1VBD|VBN|NN DT1VBD|VBN|NN|JJ|RB IN0VBD|VBP|VB|VBN|NN
JJ0VBD|VBN|JJ JJ2VBD|VBP|VB|VBN|NN NN0VBD|VBN NN1VBD|VBP|VB|VBN NN2VBD|VBN NNP0VBD|VBN|NNP
NNP1VBD|VBP|VB|VBN NNPS0VBD|VBN NNS1VBD|VBN NNS2VBD|VBN|JJ NNS2VBD|VBN|NN PRP2VBD|VBN|NN
PRP2VBD|VBN|NN|JJ|RB RB1VBD|VBN|JJ RB1VBD|VBN|NN|JJ|RB RB2VBD|VBN|NN WDT1VBD|VBP|VB|VBN|NN WP2VBD|VBN|JJ""",
            2: """
"0VBD|VBN|JJ "1VBD|VBN|JJ ,0VBD|VBN|JJ NN0VBD|VBN|JJ|NNP NN1VBD|VBN NN1VBD|VBN|NNP NN1VBD|VBP|VB|VBN|NN
NN2VBD|VBP|VB|VBN|NN NNP0VBD|VBP|VB|VBN|NN NNP1VBD|VBN|JJ|NNP NNP1VBD|VBP|VB|VBN|NN NNPS1VBD|VBN|JJ
NNPS2VBD|VBN NNS0VBD|VBP|VB|VBN|NN POS0VBD|VBN PRP0VBD|VBN""",
            3: """
NN1VBD|VBN|JJ NN2VBD|VBN|JJ NNP0VBD|VBN|JJ|NNP NNP1VBD|VBN|JJ NNPS1VBD|VBN NNS0VBD|VBN|JJ NNS1VBD|VBN|JJ
NNS1VBD|VBP|VB|VBN|NN PRP1VBD|VBN PRP2VBD|VBN|JJ RB1VBD|VBP|VB|VBN RB2VBD|VBP|VB|VBN|NN TO1VBD|VBP|VB|NN
VBN2VBD|VBN|JJ WDT0VBD|VBN|JJ WDT1VBD|VBN WP0VBD|VBN WP1VBD|VBN WP1VBD|VBN|JJ WP2VBD|VBN""",
            4: """
,0VBD|VBN|NNP CC1VBD|VBP|VB|VBN|NN NNP0VBD|VBN NNP1VBD|VBN NNP1VBD|VBN|NN NNP1VBD|VBN|NNP NNP2VBD|VBN|JJ
PRP1VBD|VBN|JJ PRP2VBD|VBN RB1VBD|VBP|VB|VBN|NN""",
            5: """-RRB-1VBD|VBN CC0VBD|VBP|VB|VBN|NN NNP0VBD|VBN|JJ NNP2VBD|VBN PRP0VBD|VBN|JJ""",
        },
        "VBG": {
            -5: """JJ0VBG|NN JJ1VBG|NN JJ2VBG|NN""",
            -4: """POS2VBG|NN|JJ TO2VBG|NN|JJ VB0VBG|NN|NNP VBG0VBG|NN|JJ""",
            -3: """
"1VBG|NN|JJ|NNP CD1VBG|NN JJ1VBG|NN|JJ JJ1VBG|NN|NNP JJ2VBG|NN|JJ VBD0VBG|JJ VBG1VBG|NN VBP1VBG|NN|JJ""",
            -2: """
"2VBG|NN|JJ ,1VBG|JJ CC0VBG|NN|JJ CD0VBG|NN JJ0VBG|NN|JJ JJ0VBG|NN|NNP JJS1VBG|NN NNP2VBG|NN|JJ
PRP$1VBG|NN PRP$2VBG|NN VB1VBG|JJ VB2VBG|JJ ^0VBG|NN|JJ|NNP""",
            -1: """
,1VBG|NN|NNP CD2VBG|NN DT0VBG|JJ DT2VBG|JJ IN0VBG|NN|JJ|NNP NN0VBG|JJ NN0VBG|NN NN1VBG|NN|NNP NN2VBG|NN
NNP0VBG|NN NNP0VBG|NN|JJ NNP2VBG|NN POS0VBG|NN PRP$0VBG|NN TO2VBG|NN VBP1VBG|NN|NNP ^1VBG|NN|JJ|NNP""",
            1: """
"0VBG|NN "1VBG|NN DT0VBG|NN|JJ DT1VBG|NN|JJ IN0VBG|NN|JJ IN1VBG|NN|NNP NN1VBG|JJ NN1VBG|NN|JJ
NN2VBG|NN|JJ RB1VBG|JJ RB2VBG|NN VB0VBG|NN|JJ VBD1VBG|NN VBZ1VBG|NN VBZ1VBG|NN|JJ|NNP ^1VBG|JJ|NNP
^2VBG|NN|JJ|NNP""",
            2: """
"1VBG|JJ ,0VBG|JJ ,1VBG|NN :1VBG|NN CC2VBG|NN|JJ IN1VBG|NN IN2VBG|NN|JJ NN0VBG|NN|NNP NN2VBG|JJ
NNS2VBG|NN PRP1VBG|NN VB0VBG|JJ VBD0VBG|NN VBD0VBG|NN|JJ VBD1VBG|NN|JJ VBD2VBG|NN VBN2VBG|NN VBP1VBG|JJ
VBP2VBG|NN ^1VBG|NNP""",
            3: """
,0VBG|NN CC0VBG|JJ IN1VBG|NN|JJ|NNP NNS1VBG|NN|JJ POS2VBG|JJ PRP1VBG|NN|JJ RB0VBG|NN|NNP RB1VBG|NN
RBS2VBG|JJ VB0VBG|NN VBP0VBG|NN VBZ1VBG|JJ""",
            4: """"1VBG|NN|JJ ,2VBG|NN IN1VBG|NN|JJ NNS2VBG|NN|JJ TO1VBG|NN|JJ VB1VBG|NN|JJ""",
            5: """RB0VBG|NN""",
        },
        "VBN": {
            -5: """-RRB-1VBD|VBN DT2VBN|JJ NNP2VBD|VBN""",
            -4: """NNP0VBD|VBN NNP1VBD|VBN PRP2VBD|VBN ^1VBD|VBN|JJ|NNP""",
            -3: """
"2VBD|VBN|JJ|NNP NN2VBD|VBP|VB|VBN|NN NNP1VBD|VBN|JJ|NNP NNP1VBD|VBN|NNP NNPS1VBD|VBN PRP1VBD|VBN
TO1VBD|VBP|VB|VBN VBN2VBD|VBN|JJ VBZ1VBD|VBN|JJ|NNP WDT1VBD|VBN WP0VBD|VBN WP1VBD|VBN WP2VBD|VBN""",
            -2: """
,0VBD|VBP|VB|VBN DT0VBD|VBN|NNP JJ0VBD|VBN|JJ JJ2VBD|VBP|VB|VBN|NN NN1VBD|VBN NN1VBD|VBN|NNP
NNP0VBD|VBN|JJ NNP1VBD|VBN|JJ NNP1VBD|VBN|NN NNP2VBD|VBP|VB|VBN|NN NNPS2VBD|VBN POS0VBD|VBN PRP0VBD|VBN
PRP0VBD|VBN|JJ PRP1VBD|VBN|JJ RBR1VBD|VBN|JJ VBP1VBD|VBP|VB|VBN|NN WDT0VBD|VBN|JJ WRB2VBD|VBN|JJ""",
            -1: """
"0VBD|VBN "0VBD|VBN|JJ "1VBD|VBN|JJ "2VBD|VBN|JJ ,0VBD|VBN|NNP DT0VBD|VBP|VB|VBN|NN DT1VBD|VBN|NN
DT1VBD|VBN|NN|JJ|RB DT1VBD|VBP|VB|VBN|NN DT2VBD|VBN|NN|JJ DT2VBP|VB|VBN|NN|JJ JJ1VBD|VBP|VB|VBN|NN
NN0VBD|VBN NN2VBD|VBN NNP0VBD|VBN|JJ|NNP NNP1VBD|VBP|VB|VBN NNP1VBD|VBP|VB|VBN|NN
NNP1VBP|VB|VBN|NN|JJ|NNP NNP2VBD|VBN|JJ NNPS0VBD|VBN NNPS1VBD|VBN|JJ NNS0VBD|VBN|JJ NNS1VBD|VBN
PRP2VBD|VBN|NN PRP2VBD|VBN|NN|JJ|RB RB1VBD|VBP|VB|VBN RBS1VBD|VBN|JJ TO0VBD|VBP|VB|VBN|NN TO0VBP|VB|VBN
TO0VBP|VB|VBN|NN TO1VBP|VB|VBN VB0VBD|VBN|JJ VBD0VBD|VBN|JJ|NNP VBD1VBD|VBN|JJ|NNP VBD1VBD|VBP|VB|VBN|NN
VBG0VBD|VBN|JJ VBG0VBN|JJ VBP0VBD|VBN|JJ WP1VBD|VBN|JJ ^1VBD|VBN|NN|JJ|NNP ^1VBP|VB|VBN|NN|JJ|NNP
^2VBD|VBN|NN|JJ|NNP""",
            1: """
,0VBD|VBN|JJ|NNP ,1VBD|VBN|JJ ,1VBD|VBN|NNP ,1VBD|VB|VBN ,1VBP|VB|VBN :0VBD|VBN :2VBD|VBN|JJ
CC1VBD|VBN|JJ CC1VBD|VBP|VB|VBN|NN IN0VBD|VBN|JJ|NNP IN1VBD|VBN|JJ|NNP IN1VBD|VBN|NNP
JJ0VBD|VBP|VB|VBN|NN NN1VBD|VBN|JJ NN1VBD|VBN|NN NNS0VBD|VBP|VB|VBN|NN NNS1VBD|VBN|JJ NNS1VBD|VBP|VB|VBN
NNS2VBD|VBP|VB|VBN|NN POS2VBD|VBN|JJ PRP$1VBD|VBN PRP0VBD|VBN|JJ|NNP PRP2VBD|VBN|JJ RB0VBP|VB|VBN|NN
RB1VBD|VBN|JJ RB1VBD|VBP|VB|VBN|NN VB0VBD|VBN VB1VBD|VBN VB1VBD|VBN|JJ|NNP VBD0VBD|VBN|JJ VBD1VBD|VBN|JJ
VBD2VBD|VBN|JJ VBZ0VBD|VBN VBZ1VBD|VBN""",
            2: """
CC2VBD|VBN|JJ DT1VBD|VBN|NNP DT2VBD|VBN DT2VBD|VBN|JJ IN0VBD|VBN IN2VBD|VBN NNS1VBD|VBP|VB|VBN|NN
NNS2VBD|VBN|JJ PRP$2VBD|VBN RB0VBD|VBN|JJ|NNP RB1VBP|VB|VBN|NN RB2VBD|VBN|NN RB2VBD|VBP|VB|VBN|NN
TO1VBD|VBN|JJ VB2VBD|VBN VBD1VBD|VBN VBN1VBD|VBN|NNP VBN2VBD|VBN VBP0VBD|VBN VBP0VBD|VBP|VB|VBN|NN
VBP1VBD|VBN VBZ2VBD|VBN WRB1VBD|VBN ^1VBD|VBN|NNP ^2VBD|VBN|JJ|NNP ^2VBD|VBP|VB|VBN|NN|NNP""",
            3: """
CC1VBD|VBN|JJ|NNP IN0VBD|VBN|JJ IN1VBD|VBN IN1VBD|VBN|JJ NN1VBD|VBP|VB|VBN|NN NNS1VBD|VBN|NN|JJ|RB
POS2VBD|VBN RB0VBD|VBN|NNP RB1VBD|VBN|NN|JJ|RB VBD2VBD|VBN VBG0VBD|VBN|NNP VBG1VBD|VBN|JJ VBN1VBD|VBN|JJ
VBP0VBP|VB|VBN VBP1VBP|VB|VBN VBZ0VBD|VBN|NNP""",
            4: """"0VBD|VBN|JJ|NNP DT1VBD|VBN|JJ|NNP IN2VBD|VBN|JJ""",
            5: """PRP1VBD|VBN|JJ|NNP""",
            7: """RB0VBD|VBP|VB|VBN|NN""",
        },
        "VBP": {
            -5: """CC0VBP|VB""",
            -4: """"2VBP|VB|NN IN0VBP|VB|NN JJS1VBP|VB|NN NN1VBP|VB|NN""",
            -3: """
"1VBP|VB|NN|JJ|NNP ,0VBP|VB|NN|NNP NN0VBP|VB|JJ|RB NN0VBP|VB|NN|NNP NNP1VBP|VB|NN|JJ|NNP PRP$0VBP|VB|NN
PRP$1VBP|VB|NN|NNP PRP0VBP|VB|JJ RB1VBD|VBP|VB|VBN|NN TO1VBP|VB TO1VBP|VB|NN VB1VBP|VB|NN VB2VBP|VB
VB2VBP|VB|NN VBG0VBP|VB|NN VBG1VBP|VB|NN ^0VBP|VB|NNP""",
            -2: """
"0VBP|VB|NN ,2VBP|VB|NN|JJ :1VBP|VB CC0VBD|VBP|VB|VBN|NN CC0VBP|VB|NN CC1VBP|VB CC2VBP|VB CD2VBP|VB|NN
DT1VBP|VB|NN IN1VBP|VB|NN IN1VBP|VB|NN|NNP JJ0VBP|VB|NN|JJ JJ2VBP|VB|NN NN0VBP|VB NN0VBP|VB|NN
NN0VBP|VB|NN|JJ|NNP NN2VBP|VB|NN NNP1VBP|VB|NNP POS0VBP|VB|NN POS2VBP|VB|NN RB0VBD|VBP|VB|VBN|NN
RB2MD|VBP|VB|NN RP2VBP|VB|NN VB0VBP|VB|NN|JJ VB1VBP|VB VBP0VBP|VB|NN|NNP""",
            -1: """
"0VBP|VB|NN|JJ "0VBP|VB|NN|NNP "1VBP|VB|NN|JJ "2VBP|VB|NN|JJ "2VBP|VB|NN|JJ|NNP ,0VBP|VB ,1VBP|VB|JJ|RB
,2VBP|VB :2VBP|VB|NN CC1VBP|VB|NN CC1VBP|VB|NN|JJ|NNP CC2VBP|VB|JJ CD0VBP|VB|NN CD1VBP|VB|NN|JJ
DT2VBP|VB|NN IN0VBP|VB|NN|JJ|NNP IN0VBP|VB|NN|RB IN1MD|VBP|VB|NN IN1VBP|VB|NN|JJ|RB IN1VBP|VB|NN|RB
IN2VBP|VB|NN JJ1VBP|VB|NN JJ1VBP|VB|NN|JJ JJ2VBP|VB|NN|JJ JJ2VBP|VB|NN|NNS|JJ JJR2VBP|VB|NN
JJS2VBP|VB|NN MD1MD|VBP|VB|NN MD2VBP|VB MD2VBP|VB|NN NN0VBD|VBP|VB|VBN|NN NN0VBP|VB|NN|JJ|RB
NN1RP|VBP|VB|NN|JJ|RB NN1VBD|VBP|VB|VBN NN2VBP|VB|JJ NNP0VBD|VBP|VB|VBN|NN NNP0VBP|VB|NN
NNP0VBP|VB|NN|JJ NNP0VBP|VB|NN|JJ|NNP NNP1VBP|VB|NN|NNP NNP2VBD|VBP|VB|VBN|NN NNS0RP|VBP|VB|NN|JJ|RB
NNS0VBD|VBP|VB|VBN|NN NNS1VBP|VB|JJ|RB NNS2IN|VBP|VB|JJ PRP$0VBP|VB|NN|NNP PRP$1VBP|VB|JJ PRP$1VBP|VB|NN
PRP0VBP|VB|NN|JJ PRP1VBP|VB|NN|JJ|NNP RB1VBD|VBP|VB|VBN RB1VBP|VB|NN|NNP RB1VBP|VB|NN|RB RB1VBP|VB|VBN
RB2VBD|VBP|VB|VBN|NN RB2VBP|VB|JJ TO1VBP|VB|VBN TO2VBP|VB TO2VBP|VB|NN VB0VBP|VB VB1VBP|VB|NN|JJ|NNP
VBD0VBP|VB|NN|JJ VBD0VBP|VB|NN|JJ|NNP VBD1VBP|VB|JJ VBD1VBP|VB|NN|JJ VBD1VBP|VB|NN|NNP VBD2VBP|VB|JJ
VBD2VBP|VB|NN VBD2VBP|VB|NN|JJ VBG1VBP|VB|NN|JJ VBG2VBP|VB|NN VBN0VBP|VB|JJ|RB VBN0VBP|VB|NN
VBN1VBP|VB|NN VBN2VBP|VB|NN VBP1VBP|VB|NN VBP2VBP|VB|NN|JJ VBZ1VBP|VB|NN|JJ|NNP VBZ1VBP|VB|NN|JJ|RB
VBZ1VBP|VB|NN|RB VBZ2VBP|VB|NN|JJ WDT1VBD|VBP|VB|VBN|NN ^2VBP|VB|NN|NNP""",
            1: """
"0VBP|VB|NNP ,0VBP|VB|NNP ,1VBP|VB|NNP ,1VBP|VB|NN|JJ CC0VBP|VB|JJ DT0VBP|VB IN0VBD|VBP|VB|VBN|NN
IN2VBP|VB JJ1VBD|VBP|VB|NN JJ1VBP|VB|NN|JJ|NNP NN1VBP|VB NN1VBP|VB|JJ|RB NN2VBP|VB NN2VBP|VB|NN|JJ
NNP2VBP|VB NNP2VBP|VB|NN|JJ NNS0VBP|VB|NNP NNS1VBP|VB|NN|JJ|RB NNS2VBP|VB|JJ|RB NNS2VBP|VB|NN|JJ|RB
PRP2MD|VBP|VB|NN RB0VBP|VB|JJ|RB RB1VBP|VB|NN|JJ RB1VBP|VB|VBN|NN VBN0VBP|VB|NN|NNP VBP1VBP|VB
VBP1VBP|VB|NN|JJ VBZ1VBP|VB|NN WDT1VBP|VB WP0VBP|VB|NN WRB2VBP|VB|NN""",
            2: """
,0VBP|VB|NN|JJ|NNP ,2VBP|VB|NN CC0VBD|VBP|VB|VBN CC1VBP|VB|NN|JJ CD0VBP|VB DT1RP|VBP|VB|NN|JJ|RB
DT1VBD|VBP|VB|VBN|NN NNP0VBP|VB|NN|NNP NNPS0VBP|VB|NN NNPS1VBP|VB|NN|NNP NNS1VBP|VB NNS1VBP|VB|NN|JJ
NNS2VBP|VB PRP0VBP|VB|NN|NNP PRP2VBD|VBP|VB|VBN|NN PRP2VBP|VB RB0VBP|VB|NN|JJ RB0VBP|VB|NN|JJ|RB
RB0VBP|VB|VBN VBZ0VBD|VBP|VB|VBN|NN VBZ0VBP|VB|NN|NNP VBZ2VBP|VB|NN WDT0VBP|VB WDT2VBP|VB WP1VBP|VB
WP1VBP|VB|NN""",
            3: """
NN1VBP|VB|JJ NNP0VBP|VB|JJ|RB NNP1VBD|VBP|VB|VBN|NN NNPS1VBP|VB NNPS2VBP|VB|NN NNS0VBP|VB
NNS0VBP|VB|NN|JJ|RB NNS2VBP|VB|NN NNS2VBP|VB|NN|JJ PRP1VBD|VBP|VB|VBN PRP1VBP|VB|NN RB0VBP|VB|NN
RB2VBP|VB|NN VBZ0VBP|VB|JJ VBZ0VBP|VB|NN|JJ WP2VBP|VB|NN""",
            4: """
,1VBP|VB|VBN :2VBP|VB NNPS0VBP|VB|NN|NNP NNS0VBP|VB|NN NNS0VBP|VB|NN|JJ|NNP NNS1VBP|VB|NN NNS1VBP|VB|NNP
PRP1IN|VBP|VB|JJ RB1VBP|VB|NN WDT1VBP|VB|NN ^1VBP|VB|NN|JJ|NNP""",
            5: """
NNPS1VBP|VB|NN NNS1VBP|VB|NN|NNP PRP2VBP|VB|NN RB0VBP|VB|NN|NNP RB2VBP|VB|NN|JJ WDT0VBP|VB|NN""",
            6: """NNS0VBP|VB|NN|NNP PRP0VBP|VB|NN""",
            8: """NNS0VBP|VB|NN|JJ""",
        },
        "VBZ": {
            -5: """VBN1VBZ|NNS""",
            -4: """IN1VBZ|NNS JJ2VBZ|NNS POS2VBZ|NNS PRP$1VBZ|NNS VB1VBZ|NNS VBD1VBZ|NNS VBG1VBZ|NNS""",
            -3: """
DT2VBZ|NNS IN0VBZ|NNS IN1VBZ|NNS|NNP IN2VBZ|NNS JJ1VBZ|NNS JJ2VBZ|NNS|NNPS NNP2PRP|POS|VBZ VB0VBZ|NNS
VBD2VBZ|NNS VBG0VBZ|NNS VBN1VBZ|NNS|NNP VBN2VBZ|NNS ^1VBZ|NNS|NNP""",
            -2: """
"1VBZ|NNS|NNP CD1PRP|POS|VBZ CD1VBZ|NNS CD2VBZ|NNS DT1VBZ|NN|NNS JJ1VBZ|NNS|NNP JJ1VBZ|NN|NNS NN1VBZ|NNP
NNP1PRP|POS|VBZ VB2VBZ|NNS""",
            -1: """
"0VBZ|NNS "2VBZ|NNS|NNP CD0VBZ|NNS CD1VBZ|NNS|NNP IN0VBZ|NNS|NNP JJ1VBZ|NNS|RB NN0PRP|POS|VBZ
RB0PRP|POS|VBZ TO2VBZ|NNS VBG0VBZ|NNS|NNP VBG1VBZ|NNS|NNP WRB2VBZ|NNS""",
            1: """
CC1VBZ|NNS|NNP EX0PRP|POS|VBZ EX1PRP|POS|VBZ NN0VBZ|NNS NN2VBZ|NNS NNP0VBZ|NNS|NNP WDT0VBZ|NNS ^1VBZ|NNP""",
            2: """
,0VBZ|NNS ,1VBZ|NNS NN0VBZ|NNS|NNP NNP1VBZ|NNP NNP2VBZ|NNS NNPS1VBZ|NNS NNS1VBZ|NNS NNS2VBZ|NNS
RB0VBZ|NNS|NNP WDT1VBZ|NNS WP0VBZ|NNS WP1VBZ|NNS""",
            3: """
,0VBZ|NNS|NNP NN1VBZ|NNS|NNP NN1VBZ|NNS|RB NNP1VBZ|NNS NNP1VBZ|NNS|NNP NNPS0VBZ|NNS NNS0VBZ|NNS
NNS1VBZ|NNS|NNP PRP2VBZ|NNS RB1VBZ|NNS|NNP WDT2VBZ|NNS""",
            4: """CC0VBZ|NNS|NNP NNP0VBZ|NNS PRP0VBZ|NNS|NNP PRP1VBZ|NNS""",
            5: """PRP0VBZ|NNS PRP1VBZ|NNS|NNP RB0VBZ|NNS RB1VBZ|NNS WP2VBZ|NNS""",
            6: """RB2VBZ|NNS""",
        },
        "WDT": {
            -5: """CC2IN|DT|WDT""",
            -4: """IN1IN|DT|WDT PRP0IN|DT|WDT VBD2IN|DT|WDT VBP2IN|DT|WDT VBZ2IN|DT|WDT""",
            -3: """
,0IN|DT|WDT IN2IN|DT|WDT RP1IN|DT|WDT TO1IN|DT|WDT VB0IN|DT|WDT VB1WDT|WP VBN1IN|DT|WDT WRB2IN|DT|WDT""",
            -2: """
,2IN|DT|WDT ,2WDT|WP :2IN|DT|WDT CC1IN|DT|WDT CC1WDT|WP RB2IN|DT|WDT VB2IN|DT|WDT ^2IN|DT|WDT""",
            -1: """
IN0IN|DT|WDT JJ0IN|DT|WDT JJ1IN|DT|WDT NNP0IN|DT|WDT RP2IN|DT|WDT VB1IN|DT|WDT VBD1IN|DT|WDT
VBG0IN|DT|WDT VBG2IN|DT|WDT VBN2IN|DT|WDT VBP1IN|DT|WDT""",
            1: """CD2IN|DT|WDT DT2IN|DT|WDT NN0IN|DT|WDT NNPS2IN|DT|WDT""",
            2: """:1IN|DT|WDT NNP1IN|DT|WDT NNP2IN|DT|WDT VBD2WDT|WP""",
            3: """-RRB-2IN|DT|WDT TO2WDT|WP VB2WDT|WP VBZ1IN|DT|WDT""",
            4: """CC2WDT|WP NN1IN|DT|WDT NN2IN|DT|WDT NNS2IN|DT|WDT""",
            7: """CD1IN|DT|WDT NNS1IN|DT|WDT""",
        },
        "WP": {
            -4: """CC2WDT|WP""",
            -3: """TO2WDT|WP VB2WDT|WP""",
            -2: """VBD2WDT|WP""",
            2: """,2WDT|WP CC1WDT|WP""",
            3: """VB1WDT|WP""",
        },
    },
    "tags": {
        "CC": {
            -6: """VBZ/NN""",
            -5: """NNS/, VBP/IN""",
            -4: """CD/NNS IN/DT""",
            -3: """NN/CC NN/TO NNP/IN NNPS/MD""",
            -2: """
,/, ,/DT ,/WRB CC/IN DT/NN NN/DT NNP/: NNPS/VBP NNS/: PRP/VBD RB/IN VBG/PRP VBN/NN VBP/VBG VBZ/, VBZ/IN
VBZ/RB WDT/VBD WP/VBP ^/, ^/DT""",
            -1: """
"/CC ,/NN ,/PRP :/IN CC/NNP CC/VBZ CD/JJ DT/" IN/: IN/PRP IN/RB JJS/NN NN/IN NN/JJ NN/NNP NN/NNS NN/VBG
PRP$/NN PRP/, PRP/MD RP/, UH/, VB/JJR VBD/DT VBD/IN VBD/JJ VBD/PRP VBD/VBG VBG/IN VBN/RB VBP/RB VBZ/NNP
WDT/VBP ^/CC ^/NN ^/RB""",
            1: """
"/NNP "/PRP ,/" ,/CC ,/VBP :/DT CD/, DT/JJ DT/NNS DT/VBZ IN/JJ IN/NNP JJ/JJ JJ/NN JJ/TO NN/, NN/VBZ
NNP/MD NNS/NNS NNS/VBZ PDT/DT PRP/IN PRP/JJ RB/CD RB/NN RB/NNP RP/IN VB/NNP VB/RP VB/TO VBG/TO VBP/NNS
VBZ/DT VBZ/VBN""",
            2: """,/WP JJ/NNS NNP/SYM NNP/VBZ NNS/IN POS/NN PRP/VBP RB/VB VB/DT VBD/" VBZ/: WP/VBD""",
            3: """IN/NN IN/VBG NN/VBD NNP/DT TO/VB VB/IN VB/NN VBG/:""",
            4: """,/IN IN/IN NN/: NNP/VBP VBN/TO ^/^""",
            5: """DT/, IN/NNS""",
            6: """RB/,""",
        },
        "CD": {
            -5: """RB/JJ""",
            -4: """NNS/IN RP/DT""",
            -3: """:/DT DT/, DT/CD JJ/TO PRP/IN RB/TO VBG/IN VBG/RP""",
            -2: """
,/" ,/VBD ,/VBG ,/VBZ -LRB-/DT CC/NN DT/JJ IN/CD NN/NNP NN/VBZ NNP/CC NNP/NNP NNP/NNPS POS/JJ PRP/VBP
RB/VBD VBD/TO VBG/DT VBZ/WRB ^/PRP$""",
            -1: """
"/CD ,/IN ,/WP CC/JJ CC/VB CD/DT DT/DT DT/JJS IN/" IN/NNP IN/VBG IN/WRB JJ/, JJ/NNP JJ/WDT MD/VB NN/,
NN/NN NNP/CD NNP/JJ NNP/NN NNP/PRP$ NNS/VBP POS/" POS/CD PRP$/CD RB/, RB/: RB/VB TO/JJ TO/NNP TO/PRP
VB/: VB/JJ VB/RB VBD/VBD VBG/: VBP/DT VBP/IN VBP/NNS VBZ/DT VBZ/JJ VBZ/TO WDT/DT ^/UH ^/WP ^/^""",
            1: """
"/DT "/JJ "/VBD $/CD ,/DT ,/RB :/VBG :/VBZ CC/IN CC/VBG CD/TO IN/PRP$ JJ/CC JJ/IN JJ/WRB JJR/IN NN/TO
NN/VBG NN/WRB NNP/: NNP/POS NNP/TO NNS/, NNS/TO POS/NNP POS/VBG RB/VBG TO/VB VB/DT VB/TO VBD/, VBD/PRP$
VBN/IN VBN/NNP ^/NN""",
            2: """
CC/RB DT/RB DT/VBG DT/VBN IN/DT IN/IN NN/POS NNS/DT PRP$/JJ PRP/VBD RB/IN RBR/JJ RBS/JJ RP/IN VBN/DT
VBZ/RB WRB/DT""",
            3: """CC/PRP$ CD/, DT/$ IN/PRP NNP/SYM PRP/VBZ RB/RB TO/DT VBP/VBG VBZ/PRP$ ^/" ^/DT ^/IN""",
            4: """NN/IN RP/TO VBD/DT""",
            5: """CC/DT CC/NNP""",
        },
        "DT": {
            -7: """,/VBG VBD/,""",
            -5: """,/IN DT/NN DT/NNS NN/" NN/VBZ NNP/VBZ NNS/VBP PRP/MD VBP/NN""",
            -4: """:/RB NNS/" RB/VBD RB/VBP VB/NNP""",
            -3: """
CC/NNP DT/JJ JJ/NN NN/-LRB- NN/NN NNP/" NNP/, NNS/CC NNS/RB PRP$/NN RB/-RRB- RB/JJ VB/VBZ VBD/" VBP/RB
VBP/VB VBZ/" VBZ/, VBZ/NN VBZ/RP WP/VBD""",
            -2: """
"/: "/NNS "/VBD ,/DT ,/VB ,/VBD ,/VBZ :/CD :/IN CC/VB IN/, IN/IN JJ/: NN/CC NN/NNS NN/POS NN/VBD NNP/NN
NNP/NNPS NNP/SYM NNP/WRB NNPS/NNP NNS/: NNS/DT NNS/NN NNS/VBZ RB/: RB/NNS VBG/IN VBG/NNP VBG/PRP VBN/NN
VBN/TO VBN/VBP VBN/VBZ VBP/DT VBZ/WRB ^/NNP ^/PRP""",
            -1: """
"/CC "/DT "/VB "/VBZ ,/NNS ,/PRP ,/WP ./" :/" :/CC :/NNS :/VBG :/VBZ CC/VBP CD/CC CD/NNPS CD/VBZ DT/,
DT/: DT/RBR DT/VBP IN/JJ IN/VB IN/VBN JJ/JJ JJ/RB JJR/NNS JJS/NN NN/: NN/SYM NNP/CC NNP/CD NNP/MD
NNP/NNS NNP/VBG NNPS/VBD NNPS/VBZ NNS/NNS NNS/VB POS/NNS PRP/IN PRP/NNS PRP/VB RB/CD RB/RBR RB/VBZ
RBR/RB RP/RB TO/NNPS TO/NNS VB/" VB/, VB/JJ VBD/NNS VBD/RP VBG/: VBG/DT VBG/NN VBG/RB VBG/RP VBG/TO
VBN/IN VBN/PRP VBN/RB VBN/VBG VBN/VBN VBP/NNS VBP/TO VBZ/VB VBZ/VBG ^/NNPS""",
            1: """
"/IN "/PRP ,/JJ ,/NNP ,/WDT -RRB-/, :/NN :/VBP CC/, CC/VBN CD/VBG CD/VBP DT/" DT/IN DT/VBG EX/VBP EX/VBZ
IN/" IN/CD IN/NNS IN/PDT IN/WRB JJ/CC JJ/VBD JJS/IN NN/, NN/NNP NNP/: NNP/RB NNPS/VBG NNPS/VBP NNS/,
POS/NN PRP/, PRP/JJ PRP/RB PRP/VBG RB/RB RP/CC SYM/IN TO/NNP TO/VBG VB/VBG VB/VBN VB/WRB VBD/CC VBD/PRP
VBD/VB VBG/" VBG/VBN VBN/CC VBN/NNP VBP/" VBP/: VBP/RP VBP/VBZ VBZ/RB WDT/VBP WP/MD ^/-LRB- ^/DT ^/IN
^/UH ^/VB ^/VBD""",
            2: """
,/, ,/CC ,/WRB :/VBD CC/VBD CC/VBZ CD/NNS DT/VBD DT/VBZ IN/: JJ/, JJ/IN JJ/VBZ NNP/NNP NNPS/, NNS/VBG
PRP/CC PRP/VBD PRP/VBZ RB/VBN RP/, VB/NNS VB/PRP VB/TO VBD/RB VBN/RP VBP/JJ VBP/VBG VBZ/VBN ^/, ^/NN
^/VBG""",
            3: """
CC/DT CC/IN CC/VBG CD/, JJ/NNS JJR/IN NN/WRB NNP/VBD PRP$/NNS PRP/" RB/TO VB/NN VBD/NNP VBP/CC VBZ/PRP
^/RB""",
            4: """CC/RB NNP/IN NNP/VBP RB/VB TO/NN VB/RP VBD/: VBD/IN VBZ/DT WDT/VBZ WP/VBP WP/VBZ ^/^""",
            5: """,/RB NN/TO NNS/IN ^/" ^/CC""",
            6: """,/" MD/VB PRP/VBP TO/VB ^/VBZ""",
            8: """VB/IN""",
        },
        "EX": {
            -3: """RB/RB RB/VBZ""",
            -2: """:/IN IN/VBG JJ/NN NNS/RB RB/CC VBD/VBN VBG/DT WP/VBP""",
            -1: """
DT/JJ DT/NN IN/IN IN/NNPS IN/NNS IN/RB NN/RB NNP/, NNP/VBZ NNS/IN PRP/VBD PRP/VBZ RB/IN TO/VB VB/VBN
VBD/PRP VBD/RB VBG/NNS VBN/VBN VBP/NN VBP/RB VBZ/NN WDT/VBP WRB/NNS""",
            1: """
"/VBZ ,/CC ,/RB ,/VBZ CC/NN CC/VBD CC/VBZ DT/" DT/NNS IN/NN JJ/CC JJ/VBG MD/VB NN/IN NNS/CC NNS/VBN
NNS/VBP PRP/VBP VB/IN VBP/VBG VBP/VBN VBZ/" VBZ/IN VBZ/VBN ^/CC ^/NNP ^/RB ^/VBD ^/^""",
            2: """NNP/: NNP/VBD PRP/VB VBP/JJ ^/VBZ""",
            3: """NN/,""",
        },
        "FW": {
            -3: """IN/NNP NNP/JJ""",
            -2: """NNP/, NNP/NN PRP/-LRB- TO/VB ^/^""",
            -1: """
"/JJ ,/NN :/NNP CC/NNP DT/NN DT/NNP NNS/IN NNS/NNP PRP/VBD UH/, VBD/DT VBD/NNP VBD/TO VBN/, VBN/NNP
VBZ/NNP""",
            1: """,/NNP JJ/, JJ/JJ JJ/NN NN/-LRB- NN/IN NN/JJ NN/NNP NNP/DT NNP/NNP PRP$/NN RP/DT VB/NN""",
            2: """,/IN JJ/NNP NN/, NNS/, VBZ/NN ^/NNP""",
            3: """NN/CC""",
            5: """IN/DT""",
        },
        "IN": {
            -6: """CC/RB CC/VBG DT/VBZ ^/VB""",
            -5: """DT/JJ PRP/RB WDT/VBD ^/IN""",
            -4: """
,/IN CC/NNS CC/VBZ DT/IN EX/VBP JJ/VBG JJ/VBZ MD/, NN/" NN/IN NNP/VBP RB/CC RB/CD TO/CD VBD/VBG ^/CC""",
            -3: """
:/VBD CC/NN CC/VBD DT/NNP DT/NNS DT/VBG IN/CD IN/VBG IN/VBN NN/, NNP/" NNP/: NNP/DT NNPS/IN NNPS/VBD
NNPS/VBP RP/RB TO/RB UH/, VB/IN VBD/: VBG/VBD VBP/RP VBP/VBZ WDT/, WP/VBZ ^/" ^/RB ^/VBG ^/VBZ""",
            -2: """
"/RB ,/JJ ,/VBP ,/VBZ ,/WRB CC/DT CC/IN CC/VBN CC/VBP CD/TO DT/CD DT/JJS IN/: IN/DT IN/NN JJ/IN JJ/JJ
JJS/NNS JJS/VBN MD/VB NN/PRP NN/TO NN/VBD NN/VBG NN/VBN NNP/-RRB- NNP/VB NNPS/NN NNPS/VBG NNS/VB PRP/CC
PRP/MD PRP/VBD RB/, RB/VB RB/VBG TO/JJ TO/VB VB/, VB/RP VBD/RB VBD/VBN VBP/DT VBP/NNP VBP/VBG VBZ/DT
WP/VBD ^/, ^/-LRB- ^/JJ""",
            -1: """
"/DT "/PRP "/PRP$ "/VB "/VBP $/CD ,/CD ,/NNP ,/WP -RRB-/: -RRB-/IN -RRB-/NNS :/DT :/NN :/VBZ CC/VB CD/,
DT/NNPS DT/RB DT/RBS IN/JJS IN/PDT IN/PRP$ IN/TO JJR/IN JJS/NN MD/RB NN/JJ NN/SYM NN/VBZ NN/WRB NNP/MD
NNP/POS NNP/PRP NNP/TO NNP/VBN NNPS/, NNPS/RB NNS/CC NNS/NN NNS/NNP NNS/TO PDT/DT PRP$/VBG PRP/VB RB/DT
RB/JJR RB/NNP RB/VBN RP/CC RP/IN SYM/CD SYM/NNP TO/NN TO/VBG VB/CD VB/DT VB/RB VBD/DT VBD/VB VBD/VBD
VBG/PRP VBN/CC VBN/TO VBP/" VBP/CC VBZ/VBG WDT/NNPS WDT/VBP WP/MD ^/NNP ^/VBD ^/VBN""",
            1: """
"/IN "/NNS "/VBZ ,/, ,/NNPS ,/RBR ,/UH ,/VB -RRB-/VBD :/VBG CC/, CD/DT CD/NNP CD/NNPS CD/NNS CD/VBP
CD/VBZ DT/: DT/JJR DT/RBR DT/VBP EX/NN IN/IN JJ/" JJ/, JJ/CC JJ/NNPS MD/NNP NN/NN NN/VBP NNP/JJ NNP/NN
NNP/VBZ NNPS/CC NNPS/VBZ NNS/, NNS/-LRB- NNS/: NNS/POS NNS/VBG NNS/VBZ POS/JJ PRP$/NN PRP/IN RB/NNS
RB/RBR RB/VBZ RP/, RP/NN SYM/NN TO/, TO/NNPS TO/PRP$ VB/: VB/JJR VB/NN VB/NNP VB/VB VBD/, VBD/PRP VBD/TO
VBG/: VBG/JJ VBG/NN VBG/NNS VBG/RP VBN/, VBN/DT VBP/, VBP/: VBP/VBN VBZ/, VBZ/NNP VBZ/RBR VBZ/RBS VBZ/VB
WDT/NNP ^/CD ^/NN ^/PRP ^/^""",
            2: """
"/NN ,/DT ,/RB ,/VBG :/CC :/CD CC/CD CC/NNP CD/IN CD/JJ DT/NN IN/NNP IN/RB IN/VBD JJ/NN JJ/NNS JJ/TO
JJR/NNS NN/: NN/RB NNP/-LRB- NNP/NNPS NNP/NNS NNPS/NNP NNS/IN NNS/VBP PRP/, PRP/JJ PRP/NNS PRP/VBZ RB/:
RB/NN RB/RB RBR/RB TO/NNP VB/VBG VB/VBN VBD/" VBD/JJ VBD/RP VBG/, VBG/RB VBG/VBG VBG/VBN VBN/IN VBN/NNP
VBN/RP VBP/NN VBZ/: VBZ/PRP VBZ/VBN VBZ/WRB WDT/VBZ WRB/JJ""",
            3: """
"/VBD ,/" ,/VBD :/RB CC/NNPS DT/, IN/, IN/CC IN/VBZ JJR/NN NNP/VBD POS/NNP POS/NNS PRP/NNP PRP/VBP RB/JJ
RB/VBD VB/JJ VB/VBZ VBG/NNP VBN/NN VBN/RB VBN/VBG VBN/VBZ VBZ/NN VBZ/RB ^/JJR""",
            4: """
:/IN CD/CD CD/RB IN/VB JJ/NNP JJ/RB NN/CC NN/NNP NNP/, NNS/VBD VBD/NNP VBN/PRP VBN/VBN VBP/JJ VBZ/JJ""",
            5: """"/CC JJ/: POS/NN RB/IN VBD/NN VBP/IN""",
            6: """NNS/" NNS/RB TO/PRP VBP/VB""",
            7: """VBD/NNS""",
        },
        "JJ": {
            -6: """-RRB-/CC NNP/NNP NNP/SYM VBG/NNP""",
            -5: """CC/NN DT/NNS JJ/WRB NNP/JJ NNP/NNS PRP$/NNP VB/CD ^/VBG""",
            -4: """"/NNP ,/WDT CC/VBP CD/NNP JJR/, NNP/NN NNPS/CC NNS/RB PRP/JJ RB/MD RP/CC UH/, VBP/,""",
            -3: """
"/JJ "/VBG $/CD ,/, ,/CC ,/NN ,/NNP ,/VBN ./, :/VBD CD/: CD/CD DT/$ EX/VBZ IN/NNPS IN/RBS JJ/" JJ/NN
JJ/NNP JJ/VBG JJR/NNP NN/JJ NN/NN NN/WP NNP/CD NNP/MD NNP/VBP NNPS/" NNS/DT NNS/NN POS/JJS PRP$/NNS
PRP/" RBR/IN SYM/" TO/NNP TO/VBN VBG/NNS VBG/VBN WP/RB ^/NNP""",
            -2: """
"/PRP "/VBD "/VBZ "/WP ,/" ,/VB -RRB-/, ./" :/IN :/JJ CC/NNP CC/VBN DT/NN DT/NNP DT/VBG DT/VBN DT/VBZ
IN/NNS IN/TO IN/VBZ JJ/JJS JJ/NNS JJ/VBN NN/" NN/-LRB- NN/NNS NN/SYM NNP/" NNP/-LRB- NNP/CC NNP/RB
NNPS/: NNPS/TO NNS/JJ NNS/NNS NNS/VBZ POS/NNP PRP$/RBS PRP/IN PRP/MD PRP/VBG RB/PRP RB/TO SYM/CD TO/"
TO/PRP VB/: VB/NN VB/NNS VBD/JJ VBN/PRP$ VBN/RBR VBP/PRP VBZ/" VBZ/NNP VBZ/RP WP/PRP$ ^/CD""",
            -1: """
"/IN "/PRP$ "/SYM "/UH "/WDT ,/PRP ,/RB ,/TO -LRB-/CD -LRB-/DT -RRB-/DT -RRB-/VBD :/" :/NNP :/PRP :/PRP$
:/VBP CC/JJS CC/NNPS CC/PRP CC/TO CC/VBG CC/VBZ CD/, CD/DT CD/RB CD/TO DT/CD DT/JJ DT/MD DT/NNPS IN/NN
IN/NNP IN/RBR IN/VB JJ/: JJS/NN NN/NNP NN/NNPS NN/VBP NN/VBZ NN/WDT NNP/-RRB- NNP/PRP NNP/TO NNP/VB
NNP/WRB NNPS/-LRB- NNPS/DT NNPS/IN NNPS/MD NNPS/NN NNS/, NNS/MD NNS/NNP NNS/VB POS/JJ POS/NN POS/RB
POS/VBN PRP$/" PRP$/JJ PRP$/JJS PRP/, PRP/: PRP/DT RB/: RBR/PRP RBS/JJ SYM/NNP TO/CC TO/IN TO/NN TO/PRP$
TO/RB VB/CC VB/IN VB/VBN VBD/CC VBD/JJR VBD/NNP VBD/TO VBD/VBG VBG/, VBG/: VBG/CD VBG/JJR VBG/RP VBN/"
VBN/IN VBN/JJ VBN/NNP VBP/CC VBP/JJ VBP/NN VBP/PRP$ VBP/RP VBZ/IN VBZ/PRP$ VBZ/VBG WDT/NNP WDT/PRP
WDT/VBZ WP$/NN WP/VBP WRB/CD WRB/DT WRB/PRP ^/" ^/JJR ^/NNPS ^/VBD ^/WRB""",
            1: """
"/CD ,/CD ,/VBZ ,/WRB :/NNS CC/JJ CC/RB CD/CC CD/JJ CD/NNPS DT/RBS DT/VBD EX/VBD IN/CD IN/IN IN/JJS
IN/PRP JJ/IN JJ/SYM JJ/VBZ JJ/WDT JJR/IN JJR/JJ JJS/JJ JJS/RB JJS/VBN MD/DT MD/PRP NN/DT NN/MD NN/POS
NN/RB NN/VBD NN/VBG NNP/, NNP/NNPS NNP/POS NNP/VBD NNPS/NNP NNPS/POS NNS/: NNS/PRP NNS/TO NNS/VBD
NNS/VBN NNS/WP NNS/WRB PDT/PRP$ PRP/CC PRP/VBZ RB/" RB/, RB/DT RB/IN RB/NNP RB/NNS RB/RBR RB/VBN RB/WDT
RBR/JJ RP/, RP/DT RP/IN RP/JJ RP/RB SYM/DT SYM/IN TO/DT TO/NNS VB/" VB/JJ VB/PRP VB/PRP$ VB/TO VB/VB
VBD/: VBD/CD VBD/NNS VBD/PRP VBD/RP VBD/VB VBG/CC VBG/DT VBN/DT VBN/NNS VBN/PRP VBN/VBN VBP/" VBP/CD
VBP/DT VBP/NNS VBZ/CD VBZ/NN VBZ/RBR VBZ/WRB WDT/NN WDT/VBD ^/CC ^/JJ ^/NNS ^/PRP ^/PRP$ ^/RB ^/RBR
^/VBN""",
            2: """
"/RB ,/EX ,/PRP$ -LRB-/" -LRB-/JJ :/DT :/VB :/VBG CC/DT CC/IN CD/JJR CD/NN CD/NNS CD/VBP DT/DT DT/IN
DT/JJR IN/JJ IN/PRP$ IN/WRB JJ/-RRB- JJ/RB MD/VB NN/: NN/VB NN/VBN NN/WP$ NN/WRB NNP/VBG NNP/VBN
NNPS/VBP NNPS/VBZ POS/NNS PRP/NNP PRP/TO RB/JJR RB/RB RB/VBG TO/VB VB/WRB VBD/IN VBD/NNPS VBD/WRB VBG/IN
VBG/PRP VBG/RB VBN/, VBN/RP VBN/VBD VBN/VBZ VBP/IN VBP/NNP VBP/VBZ VBZ/, VBZ/DT VBZ/TO VBZ/VBN WDT/DT
WP$/JJ WP/VBZ WRB/JJ""",
            3: """
"/DT :/CC :/VBZ CC/CD CC/PRP$ CC/RBR CC/WRB DT/" DT/, DT/-LRB- EX/DT IN/DT IN/VBD IN/VBG JJ/CD JJS/IN
NN/IN NN/PRP NN/RBR NNP/DT NNS/IN NNS/VBP PDT/DT POS/CD PRP$/CD PRP$/RB PRP$/VBN PRP/RBR PRP/VBD PRP/VBP
RB/CD RB/NN RB/VBD RB/VBP RB/VBZ VB/DT VB/NNP VBD/" VBD/DT VBG/JJ VBG/PRP$ VBG/TO VBN/VBG VBP/VBN
WRB/PRP$ ^/WP""",
            4: """
,/DT ,/VBG CC/" IN/, JJ/, NNS/VBG RB/JJ RP/PRP$ VBD/RBR VBN/TO VBP/VBG VBZ/PRP VBZ/RB VBZ/RBS WDT/VBP
^/DT ^/VB""",
            5: """-RRB-/IN CD/IN DT/RB RB/CC RB/VB RB/WRB VB/, VB/RB VBN/CD VBN/NN VBN/RB""",
            6: """JJ/CC VBD/RB""",
            7: """VBP/RB""",
        },
        "JJR": {
            -6: """NNP/NN""",
            -5: """JJ/NN PRP$/NN""",
            -4: """NNP/NNP NNP/NNPS VBD/VBG WDT/VBP""",
            -3: """:/RB DT/DT IN/NN NN/NN PRP$/NNS RB/IN VB/, WP/VBD ^/NNP ^/VBG""",
            -2: """
"/VB CD/, DT/NN DT/NNP JJ/CC JJ/JJ NN/DT NN/MD NN/NNP NN/RB NN/VBD NNP/VBD NNPS/VBD NNS/, NNS/JJ NNS/RB
NNS/VB NNS/WDT PRP/MD RB/RB RBR/CC VB/RP VBN/VBN VBP/JJ VBZ/PRP ^/PRP""",
            -1: """
"/CC "/NNP "/TO ,/CC ,/DT ,/TO ,/WP -RRB-/, -RRB-/IN :/CC :/NNP CC/IN CC/NNP CC/NNS CC/PRP CC/TO CC/VBD
CD/JJ DT/NNS DT/VBD DT/VBG IN/JJ IN/NNP IN/NNS IN/PRP IN/VBG JJ/: JJ/NNP JJR/TO MD/RB NN/JJ NN/NNS NN/TO
NN/VBN NNP/-RRB- NNP/IN NNP/NNS NNP/VBP NNPS/NN NNPS/RB NNS/DT NNS/MD NNS/NN NNS/TO NNS/VBG NNS/VBP
POS/NN PRP/DT PRP/RB PRP/VBD PRP/VBP PRP/VBZ RB/VBP RP/DT RP/TO VB/" VB/IN VB/NN VB/NNP VB/VB VBD/CD
VBG/PRP VBG/TO VBN/DT VBN/IN VBN/TO VBP/NNP VBZ/TO VBZ/VBG WRB/NNP ^/" ^/NNS ^/VB""",
            1: """
"/VBG ,/" ,/VBD ,/VBZ -RRB-/VBP :/VB :/VBD CC/JJ CC/NN CC/RB CC/VBP CD/CD CD/NN DT/CC DT/CD DT/IN DT/RB
DT/VBZ EX/NN EX/VBD EX/VBP IN/VBZ JJ/, JJ/IN JJ/NNS JJS/NN NN/: NN/CC NN/POS NN/VB NN/VBZ NNP/CC
NNPS/VBZ NNS/: NNS/VBN POS/RB RB/: RB/NNP RB/VBN RP/, TO/DT TO/JJ VB/NNPS VB/PRP VB/RB VBD/JJ VBD/NN
VBG/DT VBG/NNS VBG/RB VBN/NNS VBN/RP VBP/IN VBP/NNS VBP/VBZ VBZ/DT VBZ/JJ VBZ/NN VBZ/NNP VBZ/RB VBZ/VBN
WDT/VBD WDT/VBZ ^/CC ^/IN ^/NN ^/PRP$ ^/RB ^/^""",
            2: """
,/NN ,/RB ,/VBN :/DT CC/DT DT/" IN/CD IN/PRP$ IN/RB JJ/TO JJ/VBP NN/VBG NNP/POS NNP/RB NNS/VBD PRP/VB
RB/CC RB/CD VB/DT VB/JJ VB/TO VB/VBN VBD/RP VBN/VBG VBN/VBP VBP/VBG WP/VBZ""",
            3: """,/VBG CC/VB CD/CC CD/NNS NN/IN TO/VB VB/VBG VBD/DT WP/VBP ^/DT""",
            4: """,/IN IN/DT VB/PRP$ VBD/TO VBZ/IN""",
            5: """JJR/, RB/TO VB/CD VBG/IN""",
        },
        "JJS": {
            -3: """DT/NN SYM/IN VBN/IN""",
            -2: """
DT/JJ IN/CD JJ/NNS NNP/DT NNP/NN NNP/NNP NNP/VBD NNS/-RRB- TO/IN TO/VB VBN/PRP$ WDT/VBP WP/MD ^/DT""",
            -1: """
"/DT "/JJ ,/CC ,/DT ,/VBN CD/IN DT/NNP IN/JJ IN/NNS NN/CC NNP/, NNP/VBG NNS/, NNS/NN PRP$/JJ PRP/VBP
RB/, RB/CC RB/IN TO/NNP TO/PRP VBG/IN VBZ/RB WP/PRP$ WP/VBZ""",
            1: """
,/RB :/IN CC/RB CD/, DT/IN IN/WRB JJ/NN JJ/VBG JJS/CC NN/, NN/IN NNP/CC NNPS/CC NNS/VBP POS/CD PRP/DT
PRP/VBD RB/DT RB/VB RB/VBD VBD/DT VBG/DT VBP/DT VBZ/PRP$ WP/VBD WRB/TO ^/CC ^/PRP$""",
            2: """CC/IN DT/RB IN/DT JJ/IN JJ/TO NN/VBZ NNPS/POS VB/DT VBD/IN VBD/PRP$ VBG/PRP$ VBP/IN ^/^""",
            3: """IN/PRP$ MD/IN NNP/IN VB/IN VBN/DT""",
            4: """NNP/POS TO/DT""",
        },
        "MD": {
            -3: """IN/JJ""",
            -2: """IN/PRP JJ/IN RB/PRP VB/IN VBN/JJ WRB/PRP""",
            -1: """:/CD :/JJ :/NNP CC/JJ CD/IN IN/NN IN/NNP NN/CC NN/DT NN/PRP VB/DT VB/JJ VBP/IN ^/NNP""",
            1: """
"/VBD ,/CD :/IN CC/PRP IN/DT JJ/, NN/NN NN/NNP NN/VBG PRP$/NN PRP/IN VB/PRP VBZ/JJ VBZ/PRP WDT/PRP
WP/PRP""",
            2: """"/PRP ,/PRP DT/JJ DT/NN DT/NNP NNP/NNP""",
            3: """JJ/NN""",
        },
        "NN": {
            -9: """VBP/RB""",
            -8: """CD/NNS""",
            -7: """IN/NNS JJ/NNS NN/RB RB/CC TO/" VBZ/RB""",
            -6: """DT/NNS NNP/NNS PRP$/NNS SYM/SYM VB/NNS VBP/PRP""",
            -5: """
,/RB ,/WDT CD/RB IN/NNPS JJ/VBP MD/RB NN/RBR NN/VBZ NNP/TO NNPS/RB NNS/NNS RP/CC VBD/" VBD/NNS VBD/PRP
VBD/VBN VBG/NNS VBN/CC VBN/PRP VBN/RB VBZ/VBN""",
            -4: """
"/IN "/PRP "/PRP$ "/RB CC/" CC/RB JJR/NNS NN/NNS NNP/RB NNP/VBZ NNS/PRP NNS/RB NNS/VBD NNS/VBN NNS/WP
PRP/CC PRP/VBZ RB/RBR RBR/RB TO/RB VB/PRP VBD/RB VBN/VBN VBP/" VBP/, VBP/NNS VBP/VBG WDT/RB WRB/NNP""",
            -3: """
"/-LRB- "/UH "/VBD ,/WP :/VBZ CC/NNS IN/, IN/PRP IN/RB JJ/: JJS/IN JJS/NNS NN/MD NN/NNP NN/PRP NN/VBP
NN/WDT NNP/-LRB- NNS/: NNS/MD POS/RB PRP/, PRP/-LRB- PRP/RB PRP/VBD RB/NN RB/RB RB/VBG TO/, TO/CC VB/,
VB/CC VB/NNP VB/VBZ VBD/RBR VBP/TO VBZ/" WDT/VBZ WP/VBP WP/VBZ ^/NNPS ^/RB ^/WRB""",
            -2: """
,/NNPS ,/PRP -LRB-/RB CC/, CC/NNP CC/PRP CC/VB CD/TO DT/, DT/MD JJ/-RRB- JJ/VBD JJ/VBZ MD/" MD/VB NNP/MD
NNP/NNP NNPS/" NNPS/-LRB- NNPS/IN NNPS/NNP NNS/TO NNS/VBZ NNS/WDT NNS/WRB PRP/VBP RB/" RB/: RB/VBZ RP/,
RP/TO VB/: VBD/NN VBN/CD VBN/VBZ VBP/CC VBP/NNP VBP/RP VBP/VBN VBZ/NN VBZ/PRP VBZ/VB WDT/NN WP/DT WP/PRP
WP/RB WRB/JJ WRB/NNS WRB/PRP WRB/TO ^/NNS""",
            -1: """
"/: "/TO "/WP ,/" ,/CC ,/JJR ,/NN ,/NNP ,/PRP$ ,/VBN ,/VBZ -LRB-/DT -RRB-/IN :/DT :/NNS :/RB :/VBD :/VBP
CC/CD CC/MD CC/NNPS CC/PRP$ CC/WRB CD/, CD/-LRB- CD/CC CD/VBG DT/DT DT/RBR DT/WP EX/DT IN/CC JJ/CC
JJR/IN JJS/CC JJS/NN JJS/VBN MD/NNP NN/WP NNP/NN NNP/NNPS NNP/PRP NNP/VB NNP/VBD NNP/VBG NNPS/DT NNPS/JJ
NNPS/MD NNPS/POS NNS/" NNS/JJ NNS/NNP NNS/VB NNS/VBG POS/RBS PRP/IN PRP/TO RB/, RB/IN RB/NNS RB/VBD
RB/WRB RBS/NNS SYM/NNP TO/NNS VB/" VB/IN VB/RBR VB/VBG VB/VBN VBD/RP VBD/VB VBG/" VBG/CC VBG/NN VBG/RP
VBN/IN VBN/TO VBN/VBD VBN/VBP VBP/CD VBP/VBZ VBZ/: VBZ/CD VBZ/IN VBZ/RBS VBZ/RP VBZ/TO WDT/, WDT/MD
WDT/VBP WP$/NN WP/MD WP/NNS WRB/PRP$ ^/JJR ^/NNP ^/RBR""",
            1: """
"/CC "/DT "/SYM "/VBG "/VBP ,/, ,/JJS ,/TO ,/VB ,/VBG -RRB-/: -RRB-/DT :/CC :/CD CC/EX CC/JJS CC/VBG
CC/VBN CC/VBZ CD/NN CD/NNPS DT/-LRB- DT/IN DT/NNPS DT/VBD EX/RB IN/: IN/CD IN/PDT IN/TO IN/VBD IN/VBG
IN/WDT JJ/CD JJ/IN JJ/JJR JJ/NN JJ/RB JJ/TO JJR/, JJR/NN MD/IN NN/TO NNP/" NNP/SYM NNP/VBP NNPS/CC
NNPS/NN NNPS/TO NNPS/VBG NNS/-RRB- NNS/DT NNS/NN PDT/DT PDT/PRP$ POS/" POS/CD POS/DT POS/NNS PRP$/NN
PRP/DT PRP/NNS RB/DT RB/JJR RB/PRP RB/TO RB/VBP RP/IN RP/NN SYM/DT TO/JJ UH/, VB/JJR VB/NN VB/PRP$ VB/RP
VBD/IN VBD/PRP$ VBD/TO VBG/, VBG/: VBG/JJR VBG/NNP VBG/TO VBG/VBD VBG/VBG VBG/VBN VBN/" VBN/DT VBN/RBR
VBP/IN VBZ/DT VBZ/JJR VBZ/NNP VBZ/PRP$ VBZ/RBR WP$/JJ WRB/CD ^/" ^/CD ^/JJ ^/JJS ^/NN ^/PRP$ ^/VB ^/VBD
^/WP""",
            2: """
"/JJ "/VB $/CD ,/DT ,/JJ ,/VBP ,/WRB ./, :/" CC/DT CD/IN CD/VBZ DT/JJS DT/NN IN/DT IN/JJS IN/PRP$ IN/VB
IN/VBN IN/VBZ JJ/" JJ/SYM JJ/VBN NN/, NN/DT NN/IN NN/JJ NN/VB NN/WRB NNP/, NNP/-RRB- NNP/JJ NNPS/,
NNPS/VBP NNS/, NNS/POS POS/NNP POS/VBG RB/VBN RP/DT TO/DT TO/PRP$ TO/VB VB/TO VBD/DT VBD/JJ VBG/JJ
VBG/PRP VBG/RB VBN/NN VBN/VBG VBZ/VBG WDT/DT WDT/VBD WP/TO WP/VBD WRB/DT ^/CC""",
            3: """
"/NN -LRB-/" -LRB-/CD -RRB-/NNP :/IN :/JJ DT/: DT/NNP DT/VBG EX/JJ EX/VBP IN/IN JJ/WDT JJR/NNP JJS/JJ
NN/" NN/: NN/SYM NN/VBG NNP/PRP$ NNS/IN POS/NN POS/VBN PRP$/JJS PRP$/RB PRP$/VBN PRP/JJ TO/IN TO/VBN
VBG/CD VBG/DT VBN/, VBN/PRP$ VBP/NN VBZ/WRB WDT/PRP ^/, ^/-LRB- ^/DT ^/SYM ^/TO ^/VBG""",
            4: """
-RRB-/CC -RRB-/VBP ./: :/PRP$ CC/JJ CC/VBP CD/: CD/CD CD/JJ DT/VBZ EX/VBD IN/JJ JJ/JJ NN/-LRB- NNP/CC
NNP/CD NNS/CC PRP$/CD RB/CD RBR/IN RBR/JJ VB/DT VB/JJ VBD/CD VBG/PRP$ VBN/JJ VBZ/JJ""",
            5: """DT/" DT/CD EX/VBZ JJ/VBG NN/CC NN/POS NNP/DT POS/JJ PRP$/" PRP$/NNP RB/JJ VBD/JJR""",
            6: """NNP/POS TO/CD""",
            7: """DT/JJ DT/JJR DT/VBN POS/JJS""",
            8: """PRP$/JJ SYM/" """,
        },
        "NNP": {
            -8: """NNP/DT""",
            -6: """NNS/VBD VBN/CD ^/" """,
            -5: """IN/NNS RB/CD ^/PRP""",
            -4: """./: :/" CD/NNS JJ/SYM NNS/, NNS/CC PRP/TO RB/RB VBN/VBG WDT/VBZ WRB/DT ^/SYM""",
            -3: """
,/" ,/VBZ -LRB-/" :/IN CC/" CC/RB IN/WRB NNPS/CC NNS/-LRB- NNS/RB NNS/VBG POS/JJS POS/VBG PRP$/CD
PRP$/NN PRP/DT PRP/RB PRP/VBP PRP/VBZ RB/, SYM/" TO/RB VB/RP VB/VBN VBG/CD VBN/JJ VBP/RB VBZ/, VBZ/CD
VBZ/PRP VBZ/VBG VBZ/VBN ^/VBN""",
            -2: """
$/CD ,/PRP ,/PRP$ ,/VB ./" :/DT CD/CD DT/NNS DT/VBZ IN/CD JJ/NNS JJ/RB JJ/TO NN/VBN NN/VBZ NNP/NNS
NNPS/IN NNS/NNS PRP/IN PRP/MD RB/IN RP/IN TO/VBG VB/PRP VB/PRP$ VBD/RB VBD/TO VBG/RP VBN/TO VBP/JJ
VBP/PRP VBP/VBG VBZ/NN VBZ/RB VBZ/RBR ^/, ^/IN ^/NNS ^/TO""",
            -1: """
"/SYM "/VBG ,/CC ,/IN ,/JJR ,/NNS ,/VBP ,/WRB -LRB-/JJ -RRB-/DT :/JJ CC/EX CC/JJR CC/VBZ CD/, CD/JJR
CD/VBG CD/VBP CD/VBZ DT/-LRB- DT/DT DT/IN DT/VBP IN/PRP IN/RB IN/TO IN/VBD IN/VBG JJ/CD JJR/IN JJR/NN
JJS/JJ JJS/NNP MD/VB NN/-LRB- NN/-RRB- NN/NNPS NN/NNS NN/PRP NN/RB NN/WP$ NNP/PRP$ NNP/RB NNP/VBD
NNP/VBG NNP/VBN NNPS/VBG NNS/DT NNS/MD NNS/WRB PDT/PRP$ POS/DT POS/JJ PRP$/NNS PRP/CC PRP/JJ PRP/NNP
PRP/VB PRP/VBD RB/JJR RB/PRP RB/RBR RB/TO RB/WRB RBR/IN RBR/JJ RBS/JJ RBS/NNS RP/, RP/JJ RP/NN RP/PRP$
RP/RB SYM/NN VB/" VB/, VB/IN VB/NN VB/NNP VB/RB VB/TO VB/VBG VBD/JJ VBD/RP VBD/VB VBD/VBN VBG/CC VBG/NNP
VBG/PRP VBG/PRP$ VBG/TO VBG/VBD VBG/VBN VBN/CC VBN/RBR VBN/RP VBP/CD VBP/NN VBP/NNS VBZ/" VBZ/DT VBZ/IN
VBZ/JJR VBZ/PRP$ WDT/RB WP/VBD WP/VBZ WRB/JJ WRB/PRP$ ^/-LRB- ^/JJS ^/VBD ^/VBZ ^/WP""",
            1: """
"/-LRB- "/DT "/NNS "/VBZ ,/DT ,/NN ,/TO ,/VBN -RRB-/: :/CD CC/JJ CC/VBD CC/VBN CD/-LRB- CD/DT DT/, DT/CD
DT/JJ DT/VBN IN/, IN/DT IN/NNPS JJ/, JJ/: JJ/NN JJ/VBD JJ/VBN JJ/VBP JJ/WRB JJR/NNP NN/VB NN/VBD NN/VBP
NNP/, NNP/TO NNP/VB NNP/WRB NNPS/" NNPS/JJ NNPS/POS NNS/NN NNS/TO NNS/VB POS/CD POS/NNS PRP$/NNP
PRP/-LRB- PRP/: RB/" RB/DT RB/VBG TO/" TO/DT TO/NN TO/NNS TO/VB VB/CD VB/DT VB/JJ VB/WRB VBD/" VBD/,
VBD/: VBD/CD VBG/" VBG/NN VBP/, VBP/IN VBP/RP VBP/TO VBZ/JJ VBZ/TO VBZ/WRB WDT/NN WDT/NNP WRB/PRP ^/CC
^/DT ^/PRP$ ^/^""",
            2: """
"/NNP "/VBD ,/, ,/CD ,/VBD ,/WDT -RRB-/CC CC/DT CC/NNP CD/: DT/JJS DT/NN DT/RB JJ/IN JJ/JJ NN/: NN/JJ
NN/NN NN/SYM NNP/CC NNP/CD NNP/NNPS NNPS/: NNPS/TO NNPS/VBP NNS/VBP PDT/DT POS/NN PRP$/" RB/NNP RB/VBZ
RBR/TO SYM/CD TO/JJ VB/JJR VBD/DT VBD/IN VBD/NNP VBD/PRP VBD/PRP$ VBG/: VBG/DT VBG/RB VBN/" VBN/IN
VBN/NNP VBP/DT WDT/DT WP/VBP WRB/NNP WRB/TO ^/: ^/JJR""",
            3: """
"/CD "/IN "/PRP$ ,/JJ ,/VBG :/NN :/NNP CC/NN CC/VB CD/TO IN/NN IN/NNP JJ/" NN/NNP NN/WDT NNP/IN NNP/NN
NNP/NNP NNPS/, NNS/IN PRP/, RB/JJ RB/VBD RP/TO TO/PRP$ VB/RBR VBD/VBG VBN/VBD VBP/NNP VBZ/NNP WP/MD ^/JJ
^/NN ^/NNP""",
            4: """
,/NNP -LRB-/DT CC/PRP$ IN/" IN/JJ JJ/CC NN/IN NN/VBG NNP/" NNP/-LRB- NNP/: NNP/JJ NNP/POS NNP/SYM
NNPS/-LRB- NNS/POS POS/NNP RP/DT SYM/NNP TO/NNP UH/, ^/CD ^/WRB""",
            5: """CD/NN NNS/NNP POS/" """,
            6: """DT/NNP RB/:""",
            8: """SYM/SYM""",
            9: """DT/" """,
        },
        "NNPS": {
            -5: """VBG/IN""",
            -4: """NNP/VBD NNP/VBZ""",
            -3: """"/CD :/NNP JJ/IN NN/VBZ NNPS/VBP RB/IN VB/NNP VBZ/DT""",
            -2: """,/IN NN/CC NNS/NN PRP/VBP TO/VB VB/DT VBD/NNP WDT/DT ^/NNS""",
            -1: """
"/VBD $/CD ,/CD ,/VBD ,/VBZ ,/WRB -LRB-/JJ CC/CD CC/NN CD/, CD/TO DT/DT DT/IN IN/NNPS IN/RB JJ/CC JJ/JJ
JJ/NN JJ/NNP JJ/TO MD/VB NN/, NN/DT NN/NN NN/VBN NN/VBP NNP/DT NNS/, NNS/NNP NNS/TO NNS/WDT PRP/,
PRP/VBD RB/JJ VBG/NN VBN/PRP$ VBN/VBN VBP/IN VBP/VBN VBZ/IN VBZ/VBN WDT/VBZ ^/NN ^/^""",
            1: """
"/JJ "/SYM "/VBG ,/CC -RRB-/CC -RRB-/DT CC/IN CC/JJ CC/JJR CC/NNP CC/RB DT/NN DT/NNPS DT/VBN IN/NNP
IN/VBG JJS/NNP NN/NNP NN/NNPS NN/TO NN/VBD NNP/, NNP/SYM NNPS/NNP NNS/IN PRP$/NN RB/, RB/VBG TO/PRP$
VB/JJ VB/PRP$ VBG/NNP VBN/TO VBP/DT VBZ/CD VBZ/NNP VBZ/TO WRB/DT ^/" ^/CC ^/DT ^/JJ ^/PRP$ ^/RB""",
            2: """
,/DT CD/NNP DT/CD IN/CD NN/IN NNP/CD NNP/NNP NNPS/IN PRP/CC RP/TO TO/JJ TO/NNP VBD/IN VBD/VBN VBN/IN
^/NNP""",
            3: """IN/PRP$ NNP/IN PRP$/NNP VBG/DT""",
            4: """IN/JJ NNP/POS VBG/JJ""",
            5: """"/DT""",
            8: """DT/NNP""",
        },
        "NNS": {
            -9: """DT/NN""",
            -6: """"/DT NN/RB PRP/RB""",
            -5: """DT/NNS PRP$/NN""",
            -4: """CC/RB IN/WP NN/" NN/NN NN/PRP NNS/RB POS/NN PRP/" RB/JJR""",
            -3: """
,/PRP JJ/, NN/NNP NN/WP NNP/-LRB- NNP/IN NNP/NNP NNP/NNPS PRP/VBD RB/CC RB/IN VBP/NNS VBZ/NN WDT/NN
WDT/RB WP/PRP ^/NNS ^/PRP""",
            -2: """
"/CD "/PRP "/RB "/VB "/VBD "/WDT ,/" ,/WDT -LRB-/CD -RRB-/CC CD/, DT/NNP DT/VBZ IN/NNPS JJ/NNS NN/,
NN/JJ NNP/JJ NNP/WDT NNPS/CC NNS/NNP NNS/TO RB/NN RB/VBP RP/CC TO/DT TO/JJ VB/NNS VBD/" VBD/JJ VBD/PRP
VBN/RB VBP/TO VBZ/JJ WDT/DT WDT/NNP WDT/PRP WP/RB WRB/CD WRB/NNP ^/JJ ^/NNP""",
            -1: """
"/CC "/NN "/NNP "/WP ,/JJS ,/PRP$ ,/VBP ,/WP -RRB-/, :/IN :/JJ :/RB CC/PRP CD/RB CD/VBZ DT/RB DT/WP IN/,
IN/CC IN/DT IN/JJS IN/NNP IN/PRP JJ/" JJ/VBG JJR/JJ MD/RB MD/VB NN/-LRB- NN/-RRB- NN/CC NN/DT NN/NNS
NN/POS NN/VBD NN/WDT NNP/, NNP/-RRB- NNP/: NNP/CC NNP/RB NNP/VBD NNP/VBP NNP/VBZ NNPS/, NNPS/-LRB-
NNS/PRP NNS/WP POS/NNP POS/NNS PRP$/NNP PRP$/VBG PRP/IN PRP/VB PRP/VBP RB/" RB/NNP RB/PRP RB/RBR RB/VBD
RB/VBN SYM/" SYM/NNP TO/CD TO/NNS VB/" VBD/, VBD/IN VBD/JJR VBG/PRP VBN/" VBN/, VBN/DT VBP/, VBP/RP
VBZ/NNP VBZ/PRP VBZ/TO VBZ/VBG WP$/NN WRB/JJ WRB/PRP ^/: ^/NN ^/PRP$ ^/VBD ^/VBG ^/WP""",
            1: """
"/IN "/JJ "/NNS $/CD ,/IN ,/RB ,/VBD :/CC :/NNP CC/, CC/EX CC/JJS CC/NNS CC/RBR CC/VB CC/VBD CC/VBN CD/:
CD/NN CD/NNP DT/CD DT/IN DT/JJR DT/VBN DT/VBP EX/VBD EX/VBP IN/VBN IN/WRB JJ/WRB JJR/NN JJR/NNP JJS/NNP
NN/IN NN/TO NN/VB NN/VBN NNP/SYM NNP/TO NNP/VBG NNP/VBN NNPS/NN NNPS/VBG NNS/-LRB- NNS/: NNS/VBD NNS/VBN
PDT/DT POS/CD POS/VBG POS/VBN PRP$/" PRP$/JJS PRP$/VBN PRP/: PRP/DT RB/, RB/DT RB/JJ RBS/JJ RP/IN TO/CC
TO/NN TO/NNP TO/RB TO/VBG VB/JJR VB/RB VB/RP VB/VB VB/VBG VBD/PRP$ VBD/TO VBD/VBN VBG/NNP VBG/PRP$
VBG/VBD VBN/CC VBN/CD VBN/TO VBP/DT VBP/NN VBP/NNP VBP/PRP$ VBP/VBG VBZ/CD VBZ/JJR VBZ/RB VBZ/WRB
WP/PRP$ WP/VBZ ^/-LRB- ^/IN ^/^""",
            2: """
,/JJ ,/VBG ,/WRB DT/" DT/JJS DT/VBG EX/JJ IN/NN JJ/NNP NN/: NN/VBG NNP/" NNPS/POS NNPS/VBP NNS/, NNS/IN
NNS/JJ NNS/POS RBR/JJ UH/, VB/JJ VB/NNP VB/PRP$ VBD/CC VBD/NN VBD/NNP VBD/VBG VBG/CD VBG/JJ VBN/NNP
VBZ/IN WDT/VBZ ^/" ^/CD ^/JJR""",
            3: """
,/JJR CC/CD CC/PRP$ CC/VBG CD/IN DT/PRP IN/IN IN/WDT JJ/IN JJS/NN NNP/CD NNP/DT NNS/VBP NNS/WDT POS/JJ
RB/VBZ VB/CD VB/NN VB/TO VBG/DT VBN/IN VBN/JJ VBN/NN VBP/RB VBP/VBN VBZ/, VBZ/RP VBZ/VBN WRB/DT""",
            4: """
,/DT CC/NN CD/JJ CD/VBG EX/RB IN/JJ JJ/JJ NNP/POS NNS/CC RB/CD TO/VB VB/, VBG/IN VBG/RP VBP/CD VBZ/DT""",
            5: """CC/JJ CD/CD IN/VBG VB/DT""",
            7: """POS/" PRP$/JJ""",
            8: """IN/PRP$""",
        },
        "PDT": {
            -5: """EX/VBZ""",
            -4: """NNP/NN""",
            -3: """NN/, RB/TO VBZ/TO ^/" ^/^""",
            -2: """IN/IN NN/: RP/IN VBP/RB VBZ/PRP""",
            -1: """
"/VB ,/CC ,/JJ ,/NNP ,/PRP :/CC CC/IN CC/NNP CC/VBZ CC/WRB CD/VBG DT/JJ DT/MD DT/NNS IN/DT IN/NNP IN/RB
IN/WRB JJ/CC JJ/NNS NN/NNS NN/RB NNP/NNP NNP/RB NNP/VBP NNPS/VBD NNS/" NNS/JJ NNS/NNS NNS/VBD RB/IN
RB/RB RB/VBN RP/RB SYM/IN TO/VB TO/VBG VB/IN VB/JJ VB/NN VB/TO VBD/TO VBD/VB VBG/DT VBG/JJ VBG/RB VBG/RP
VBP/DT VBP/IN""",
            1: """
CC/NN DT/NNP JJ/NN JJR/IN NN/CC NN/IN NN/VBD NNP/NNS NNS/, NNS/: NNS/CC NNS/TO PRP/NNS PRP/VBP VBD/PRP
VBG/IN VBN/IN VBP/TO VBZ/JJ ^/DT""",
            2: """
,/RB JJ/RB MD/VB NNP/: NNP/CC NNP/VBZ NNP/WRB PRP$/NN VB/NNP VBP/PRP VBP/VBG VBZ/IN VBZ/RB VBZ/VBN ^/PRP""",
            3: """NNP/VBD PRP/VBD RB/VB WRB/JJ ^/CC""",
            4: """NN/TO PRP/VBZ""",
            5: """,/IN ^/IN""",
        },
        "POS": {
            -3: """"/NN "/NNP ,/RB JJ/NNP VB/NN VBP/NN VBP/NNP ^/DT ^/WP""",
            -2: """VB/PRP ^/NN""",
            -1: """"/EX "/PRP ,/PRP ,/VB CC/EX CC/NNP IN/VB NN/WP NNS/PRP VB/DT VBG/DT WDT/NN WRB/PRP""",
            1: """
,/NNP :/NNP CC/RB CD/DT DT/NNP IN/DT IN/NN NN/NN NN/POS NN/RB NNP/" NNP/NNPS NNP/POS RB/NNP TO/NNP
VBZ/NN WRB/NNP ^/NNS ^/RB ^/VBG""",
            2: """,/NNS IN/CD NNP/PRP VBG/PRP""",
            3: """JJ/NN PRP$/NN""",
            4: """DT/NN""",
            5: """IN/NNP NNP/NN NNP/NNP""",
        },
        "PRP": {
            -4: """CC/IN""",
            -3: """,/WDT RB/VBD VBZ/RB ^/DT""",
            -2: """"/IN DT/JJ NN/: NN/TO NN/VBG NNP/IN NNP/VBZ RB/VBZ RP/DT VBD/VBN VBN/IN WRB/DT ^/IN""",
            -1: """
,/" ,/VBG :/CC CC/RB CC/VB CD/IN DT/CD DT/NNP IN/NN IN/WDT JJ/CC JJ/WRB JJR/IN MD/VB NN/CC NN/WDT NN/WRB
NNP/, NNP/: NNP/VBG NNS/PRP NNS/VBD NNS/VBP PRP$/VBG PRP/NNP PRP/VBG RB/NNP RB/RB RB/VBN RB/VBP TO/CD
TO/JJ VB/TO VBD/, VBD/RP VBG/TO VBP/VBN VBZ/VBG WDT/VBZ ^/^""",
            1: """
"/DT "/VB ,/RB ,/VB ,/VBN ,/WP :/VBG CC/VBZ CC/WRB IN/VB IN/WRB JJ/IN NN/IN NNP/NNS NNS/IN NNS/TO
PRP/VBZ RB/, RB/VB TO/NNP TO/VB VB/DT VBD/IN VBD/TO VBD/VBG VBN/TO VBZ/IN VBZ/TO VBZ/VBN ^/RB""",
            2: """,/VBD ,/VBZ IN/IN NN/VBD NNP/VBD NNS/VBG PRP/IN PRP/VBD RB/IN VB/IN VBG/IN VBP/IN""",
            3: """,/IN CC/VBG DT/VBZ IN/DT IN/VBG JJ/TO NNS/: VBG/RP WDT/VBD""",
            4: """VB/VBN""",
            6: """PRP/VBP""",
        },
        "PRP$": {
            -5: """PRP/VBP""",
            -4: """VB/VBN""",
            -3: """CC/VBG DT/VBZ WDT/VBD""",
            -2: """,/VBZ :/VBG IN/IN IN/VBG NNP/VBD NNS/VBG PRP/IN PRP/VBD PRP/VBZ TO/VB VBP/IN""",
            -1: """
,/IN ,/VBN CC/VBZ DT/JJ MD/VB NN/IN NN/VBD NNS/TO RB/IN RB/VB VB/IN VBD/IN VBD/TO VBD/VBG VBN/TO VBZ/TO
VBZ/VBN ^/RB""",
            1: """
"/IN ,/" ,/VBG CC/VB CD/IN JJ/TO NN/, NN/CC NN/WDT NNP/CC NNP/IN NNP/VBG NNS/PRP NNS/VBD NNS/VBP
PRP$/VBG PRP/NNP PRP/VBG RB/VBN RB/VBP RP/DT VB/RB VB/TO VBD/RP VBG/TO VBP/VBN VBZ/VBG WDT/VBZ""",
            2: """NN/TO NN/VBG NNP/VBZ RB/VBZ VBD/VBN VBN/IN""",
            3: """CC/IN RB/VBD ^/^""",
        },
        "RB": {
            -8: """DT/JJ""",
            -7: """NN/VBG""",
            -6: """IN/RB NNP/POS""",
            -5: """,/VBN DT/" NNP/: VB/PRP$ VBN/IN""",
            -4: """
,/IN CC/, CC/JJ CD/RB IN/DT IN/JJ IN/NN IN/PRP$ JJR/IN NN/TO POS/NNS RB/CD RB/DT TO/DT VB/NN VBG/JJ
VBN/TO WDT/VBZ""",
            -3: """
"/CC ,/VBD -RRB-/CC CC/NNS CC/PRP$ CD/CD CD/IN DT/RB JJ/TO NN/POS NNS/: PRP/DT VB/IN VB/JJR VB/NNS
VBD/NNP VBD/PRP VBG/: VBP/DT VBZ/WRB WP/VBP ^/DT ^/NN""",
            -2: """
"/NNS ,/CD ,/NNP ,/VB :/VB CC/IN CC/WRB CD/: DT/, DT/CD DT/VBD IN/CC JJ/: JJ/IN JJ/NNP NN/, NNP/DT
NNP/JJ NNP/PRP$ NNPS/VBG NNS/-LRB- NNS/CC NNS/IN NNS/JJ NNS/VB POS/" POS/CD PRP$/NNS PRP/RBR PRP/VBG
RB/IN RB/PRP RB/VBZ TO/VBG VB/JJ VB/VBN VBD/DT VBD/NNPS VBD/PRP$ VBG/, VBG/PRP$ VBG/VBN VBP/: VBP/CC
VBZ/JJR WP/DT ^/PRP$""",
            -1: """
"/DT "/NN "/RB "/UH "/VB "/VBP "/VBZ ,/, ,/JJ ,/JJR ,/NN ,/NNS ,/PRP$ ,/UH ,/VBP -RRB-/VBD :/" CC/NNPS
CC/RBR CC/VBN CC/VBP CD/CC CD/NNPS DT/VBG DT/VBN EX/DT IN/CD IN/JJS IN/NNP IN/VBD JJ/, JJ/CD JJ/JJR
JJ/NN JJ/NNS JJ/VBP JJ/WDT JJR/JJ JJS/IN JJS/JJ MD/NNP NN/-RRB- NN/CC NN/IN NN/VB NN/WRB NNP/CD NNP/NNP
NNP/TO NNP/VBN NNPS/, NNPS/CC NNPS/TO NNS/NNS NNS/POS NNS/PRP NNS/VBD NNS/VBG NNS/VBP NNS/VBZ NNS/WDT
PDT/DT POS/RB PRP$/JJ PRP$/JJS PRP$/NNP PRP/" PRP/NNP PRP/RB RB/: RB/NN RB/RB RB/TO RBR/CC RP/DT RP/PRP$
TO/" TO/, TO/CD TO/IN TO/JJ TO/PRP$ VB/DT VB/RBR VB/VBG VBD/CD VBD/JJ VBD/TO VBD/VB VBG/DT VBG/IN VBG/NN
VBG/NNS VBG/VBG VBN/RP VBP/, VBP/JJ VBP/PRP$ VBZ/, VBZ/: VBZ/IN VBZ/NN VBZ/PRP VBZ/PRP$ VBZ/RB VBZ/RBR
VBZ/RBS WDT/NNP WDT/PRP WP/RB WP/VBZ WRB/DT WRB/JJ ^/" ^/-LRB- ^/NNS ^/VB ^/VBD ^/VBZ ^/WP""",
            1: """
"/-LRB- "/JJ "/NNP "/WDT ,/VBG -RRB-/: -RRB-/IN :/CD :/NNP :/NNS CC/NNP CC/RB CC/VBD CD/JJ CD/NN
DT/-LRB- DT/DT DT/JJS DT/RBS IN/, IN/TO IN/VBG IN/VBN JJ/VBD JJ/VBZ JJS/NN NN/" NN/: NN/JJ NN/MD NN/NN
NN/NNP NN/VBZ NN/WP NNP/, NNP/CC NNP/IN NNP/NNPS NNP/NNS NNP/RB NNP/WDT NNPS/" NNPS/DT NNS/-RRB- NNS/DT
NNS/TO NNS/VBN POS/JJ POS/NNP PRP$/NN PRP$/VBG PRP/JJ PRP/RP PRP/VBD RB/, RB/NNS RB/RBR RB/VB RB/WDT
SYM/CD TO/PRP VB/, VB/: VB/CD VB/NNP VB/PRP VB/RB VB/WRB VBD/RP VBG/" VBG/CD VBG/TO VBN/DT VBN/JJ VBN/NN
VBN/NNP VBN/RBR VBP/" VBP/NNP VBP/VB VBZ/" VBZ/DT VBZ/VBG WDT/RB WP/MD WRB/NNP WRB/NNS ^/CC ^/CD ^/JJ
^/NNPS""",
            2: """
"/: "/PRP "/WP ,/CC ,/DT ,/VBZ ,/WRB CC/" CC/VB CD/NNS CD/TO DT/NN DT/NNP DT/VBP JJ/CC MD/VB NN/-LRB-
NN/VBD NN/VBP NNP/-LRB- NNP/NN NNP/VBD NNP/VBG NNP/VBZ NNPS/NN NNPS/RB NNS/MD PRP/-LRB- PRP/TO PRP/VB
PRP/VBP RB/CC RB/JJ RB/JJR RB/VBN RP/, RP/CC TO/VB VBD/IN VBD/VBD VBD/VBG VBD/VBN VBG/VBD VBN/VBN
VBN/VBP VBP/VBG VBZ/NNP VBZ/TO WRB/PRP WRB/TO ^/, ^/IN ^/NNP ^/PRP""",
            3: """
"/VBD ,/WDT -RRB-/DT :/CC CC/NN CD/VBZ DT/IN DT/VBZ IN/NNPS JJ/VBG JJ/WRB NN/NNS NN/RB NNP/" NNP/-RRB-
NNP/VB NNPS/IN NNPS/MD NNS/RB POS/NN PRP/IN PRP/VBZ RB/VBP TO/NNS VB/RP VBD/" VBD/NN VBD/RB VBG/NNP
VBN/CC VBP/NN WDT/, ^/RB ^/VBG""",
            4: """,/PRP :/VBD CC/PRP IN/NNS MD/, RB/VBD RB/VBG RP/RB VBG/RP VBN/NNS VBP/NNS VBZ/RP WDT/VBD""",
            5: """EX/VBZ MD/RB NN/VBN NNPS/VBD NNPS/VBP PRP/MD UH/, VBG/RB VBP/RB VBP/RP""",
            6: """VBZ/VBN""",
        },
        "RBR": {
            -4: """,/DT ,/VBG CD/CC NNP/, VBD/IN""",
            -3: """MD/RB NNPS/RB NNS/CC VB/VBG VBD/DT VBN/NNS VBN/VBG VBZ/VBN WDT/VBD""",
            -2: """
,/IN ,/RB :/DT CC/DT CC/RB DT/" DT/VBZ IN/NNP IN/RB NN/CC NN/VB NNP/POS NNS/IN PRP/VB RB/CD RB/VBN VB/CD
VB/DT VB/JJ VB/RB VBD/RP VBG/IN WP/VBZ ^/NN ^/NNP""",
            -1: """
"/VBG ,/PRP ,/VBZ -RRB-/VBP :/VB :/VBD CC/JJ CC/NN CC/TO CC/VBG CC/VBP CD/CD CD/NN DT/CC DT/CD DT/IN
DT/VBN EX/NN EX/VBD EX/VBP EX/VBZ IN/CD IN/IN IN/NNS IN/PRP$ IN/VB IN/VBG IN/VBZ JJ/, JJ/IN JJ/NN JJR/,
JJS/NN NN/: NN/IN NN/POS NN/PRP NN/VBG NN/VBN NN/VBP NN/WDT NNP/IN NNP/RB NNP/VB NNP/WDT NNPS/DT
NNPS/VBZ NNS/: NNS/DT NNS/VBN POS/RB PRP/RB RB/: RB/CC RB/DT RB/NNP RB/VB RP/, TO/" TO/JJ VB/PRP VBD/NN
VBD/RB VBD/TO VBG/NNS VBG/TO VBP/DT VBP/IN VBP/NNS VBP/VBZ VBZ/DT VBZ/IN VBZ/JJ VBZ/NN VBZ/NNP WP/VBP
^/CC ^/NNS ^/PRP$""",
            1: """
"/CC ,/NN ,/WP -RRB-/, :/CC :/NNP CC/IN CC/NNS CC/PRP DT/NNP DT/NNS DT/VBD IN/PRP JJ/: JJ/NNP NN/NN
NN/NNS NN/VBD NNP/-RRB- NNP/DT NNP/NNS NNP/VBP NNPS/NN NNS/MD NNS/NN NNS/RB NNS/TO NNS/VBG POS/NNS
PRP/DT PRP/MD PRP/TO RB/VBG RB/VBP RB/VBZ VB/" VB/IN VB/NNP VB/NNS VB/VB VBD/CD VBD/JJ VBG/DT VBG/NNP
VBN/NN VBP/NNP VBZ/VBG WDT/VBZ WP/RB WP/VBD ^/" ^/PRP""",
            2: """
"/DT "/VB ,/CC DT/NN JJ/CC JJR/CC NN/, NN/DT NN/MD NNP/: NNP/CC NNP/NN NNP/VBZ NNPS/VBD NNS/JJ NNS/VBD
NNS/WDT RB/IN VB/RP VBD/PRP VBN/VBN VBP/JJ VBZ/PRP WDT/VBP ^/DT""",
            3: """
,/VBD :/RB DT/DT JJ/NNS NN/RB NN/TO PRP$/NN PRP/VBD PRP/VBZ RBR/CC TO/NNP VB/, VB/NN VBD/NNP VBD/VBN
VBN/IN VBZ/RB ^/VBG ^/^""",
            4: """DT/JJ NN/VBZ NNP/NNPS RB/RB VBD/VB VBD/VBG""",
            5: """VBG/PRP VBP/RB""",
            6: """PRP$/NNS""",
        },
        "RBS": {
            -4: """JJ/IN""",
            -3: """MD/IN VB/IN""",
            -2: """,/IN CC/DT CC/IN NNP/CC NNP/IN VBD/IN VBN/DT VBP/IN""",
            -1: """
,/RB CD/, JJ/NNS NN/, NN/DT NNP/POS NNPS/CC NNS/CC NNS/VBP PRP/DT RB/VBD VBD/DT VBG/DT VBZ/PRP$ WP/VBD
WRB/TO ^/CC ^/PRP$""",
            1: """
"/DT "/JJ ,/CC ,/VBN IN/NNS JJS/CC MD/VB NN/POS NN/VBZ NNP/DT NNP/VBZ NNS/, NNS/NN PRP/VBD PRP/VBP
TO/NNP TO/PRP VBD/PRP$ VBG/IN VBZ/DT VBZ/RB VBZ/VBN WP/MD WP/PRP$ WP/VBZ""",
            2: """DT/JJ JJ/CC NN/IN NNP/NNP NNP/VBG RB/CC RB/IN TO/IN TO/VB VBP/PRP VBZ/VBG ^/DT""",
            3: """IN/DT RB/DT SYM/IN WDT/VBP""",
            4: """VBN/IN""",
        },
        "RP": {
            -8: """IN/NNP""",
            -7: """^/^""",
            -6: """NN/IN RB/,""",
            -5: """IN/PRP""",
            -4: """CC/NN CC/NNP CC/RB CD/NNS IN/NNS NN/, NN/VBD PRP/VBP TO/PRP VBP/VB""",
            -3: """
CC/VBZ CD/NN CD/NNPS CD/VBZ DT/NNP JJ/NN JJ/NNS NN/" NN/: NN/CC POS/NN TO/NNP VBD/RB VBG/RB VBP/VBG
VBP/VBN VBZ/RB ^/JJR ^/PRP""",
            -2: """
"/NN "/NNP ,/PRP CC/DT CC/VBD IN/DT IN/PRP$ IN/RB IN/VB IN/VBD IN/VBZ JJ/VBD JJS/NN NN/NN NN/VBG NN/VBP
NNP/-RRB- NNP/CC NNS/RB NNS/VBG PRP$/JJ PRP$/NN PRP/JJ VB/NN VBN/NNS VBN/VBG ^/CC ^/NNS ^/VBZ""",
            -1: """
"/VBD ,/" ,/DT ,/IN ,/JJ -RRB-/VBD :/CD CC/NNS CD/, CD/CC CD/CD DT/JJ DT/JJR DT/VBP IN/CD JJ/" JJ/JJ
JJ/NNPS JJ/VBP JJR/NN NN/NNP NN/RB NNP/NN NNP/NNP NNP/NNS NNP/POS NNPS/" NNS/: NNS/CC NNS/IN PRP/MD
PRP/NNP PRP/RB PRP/RP RB/CC RB/DT RB/RB RB/VBN RBR/RB RP/CC TO/NNS TO/PRP$ VB/" VB/JJ VB/RB VB/RP VBD/DT
VBD/IN VBD/NN VBD/NNS VBD/RP VBD/TO VBD/VBN VBG/NNS VBG/TO VBG/VBG VBN/NN VBN/NNP VBN/RB VBN/RP VBN/VBZ
VBZ/DT VBZ/NNP WDT/VBP WDT/VBZ WP/DT ^/CD ^/IN ^/NN""",
            1: """
"/VBP ,/NNS -RRB-/NNS :/VBD CD/: DT/VBD DT/VBG JJ/JJR MD/VB NN/VB NN/VBZ NNP/VBN NNS/NNS NNS/VBZ PRP/DT
RB/JJ RB/JJR RB/NNS TO/JJ VB/VBG VBD/JJ VBG/VBD VBG/VBN VBN/VBN VBZ/PRP VBZ/RBR WP/VBD ^/JJ ^/NNP ^/VBN""",
            2: """
"/RB ,/VBD ,/VBP ,/VBZ CC/VBP DT/VBZ JJS/VBN NNP/VBZ NNPS/VBD NNS/JJ NNS/VBD PRP$/NNS PRP/VBG RB/NN
RB/VBP VBD/NNP VBD/PRP VBD/VBG VBN/PRP VBZ/JJR WDT/VBD""",
            3: """
,/VB CC/VBN DT/NNS IN/VBN NNP/: NNP/VBG NNPS/VBG NNS/NN RB/VBG RB/VBZ VB/JJR VB/NNS VB/VBN WP/VBP ^/VB
^/VBG""",
            4: """"/VB CC/VBG NNP/VBD NNS/VB TO/NN TO/VB VB/NNP VBG/PRP VBP/PRP VBZ/NN""",
            5: """NNP/VBP RB/VBD VB/PRP VBZ/JJ VBZ/VBG""",
            6: """,/VBN IN/VBG TO/VBG VBZ/VBN""",
            7: """,/VBG""",
            8: """PRP/VBZ""",
        },
        "UH": {
            -3: """PRP/VBZ VBZ/VBN""",
            -2: """NNP/, PRP/" PRP/VBP VBD/: VBD/WRB""",
            -1: """
"/VBD -RRB-/, DT/RB DT/VBZ JJ/, JJR/TO MD/PRP NN/, NN/POS NN/RB NN/VBP NNP/VBD NNS/, NNS/IN NNS/VBP
RB/JJ RB/VBD RB/VBZ VB/NNS VB/PRP VBD/PRP VBD/VBG VBG/" VBN/, VBN/RB VBP/VBG VBZ/: VBZ/IN VBZ/JJ ^/IN""",
            1: """
./" CC/, CC/IN CC/NN CC/VB DT/" DT/: DT/NN IN/, IN/NNP MD/VB PRP$/NN RB/, TO/VB VBD/" VBD/RB VBP/,
VBP/DT WDT/, WP/VBP ^/-LRB- ^/VBZ""",
            2: """"/NNS "/UH ,/" RB/: RB/TO RB/VB UH/, VBG/JJ""",
            3: """VBD/, VBD/DT ^/" """,
            4: """VB/" ^/^""",
        },
        "VB": {
            -12: """IN/PRP""",
            -7: """DT/" NNS/RB POS/NN""",
            -6: """IN/DT JJ/JJ NN/NNS PRP/VBZ WP/RB""",
            -5: """"/PRP CC/NN NNS/WDT RP/TO ^/NNP ^/PRP""",
            -4: """
,/DT ,/NNP ,/NNS ,/PRP ,/VBG CD/CD DT/JJR DT/NNP IN/NNS IN/PRP$ JJ/NN JJ/NNPS NN/IN NN/PRP NN/VBZ NN/WDT
NNP/, NNP/CD NNP/POS NNP/RB NNS/IN NNS/VBP POS/JJ PRP$/JJ SYM/NNP VBD/DT VBN/, VBZ/JJ ^/NNS""",
            -3: """
"/NNS ,/RB CC/IN CC/JJ CC/NNS CC/PRP DT/CD DT/RB DT/VBN IN/IN IN/JJ JJ/NNS NN/NN NN/VBD NNP/NNP NNP/WDT
NNPS/" NNS/" NNS/, NNS/JJ PDT/DT PRP$/" PRP/CC RB/VBP TO/NNP VB/RP VB/TO VBN/" VBN/IN VBP/NNP VBP/PRP$
VBP/VBG WDT/NNS WDT/RB WRB/NNS ^/CC ^/DT ^/IN ^/NN""",
            -2: """
"/JJ ,/NNPS ,/TO ,/WDT -RRB-/, :/DT :/NNS :/PRP :/VBG CC/NNP CC/VBG CD/NN CD/NNS DT/JJ DT/JJS DT/NN
DT/NNS DT/VBZ IN/, IN/WP NN/, NN/DT NN/SYM NNP/: NNP/DT NNP/NNPS NNP/SYM NNP/VBZ NNPS/VBZ NNS/POS
NNS/VBD NNS/WP POS/" PRP$/NNP PRP$/VBN RB/" RB/NNP RBR/JJ RBR/TO VB/DT VBD/, VBD/IN VBD/PRP$ VBG/RB
VBN/NNS VBN/TO VBN/VBN VBP/NN VBP/VBN WP/TO WP/VBZ WRB/JJ WRB/PRP ^/JJ ^/NNPS ^/TO""",
            -1: """
"/IN ,/CC ,/EX ,/IN ,/JJS ,/VB -LRB-/" -RRB-/: -RRB-/NNS CC/NNPS CC/PRP$ CC/VBZ CD/JJ CD/NNP CD/NNPS
DT/-LRB- DT/: DT/NNPS DT/VBG EX/VBD EX/VBZ IN/" IN/CD IN/NNP IN/RB IN/VBG IN/WRB JJ/CC JJ/NNP JJ/RB
JJ/TO JJ/WDT JJR/CC JJS/NN MD/IN NN/-LRB- NN/-RRB- NN/CC NN/NNP NN/VBG NNP/" NNP/-LRB- NNP/CC NNP/IN
NNP/NN NNP/VBN NNP/VBP NNP/WRB NNPS/POS NNPS/RB NNPS/VBP NNS/-RRB- NNS/DT NNS/NNP NNS/PRP NNS/VBN
POS/NNP POS/NNS PRP$/JJS PRP/NNS PRP/RB PRP/RBR RB/DT RB/JJ RB/TO RB/VB RB/VBZ RBR/PRP RBS/NNS RP/DT
SYM/DT SYM/NN SYM/SYM UH/PRP VB/IN VB/RB VB/VBN VB/WRB VBD/CC VBD/CD VBD/JJ VBD/JJR VBD/VBG VBD/VBN
VBG/CD VBG/JJ VBN/DT VBN/NNP VBN/RP VBP/: VBP/CC VBP/IN VBP/NNS VBZ/VBN WDT/VBD WP/NNS WRB/TO ^/: ^/PRP$
^/VBN ^/WRB""",
            1: """
"/-LRB- ,/" ,/, ,/VBD :/NNP CC/, CD/RB CD/TO IN/PDT IN/RBR JJ/: JJ/IN JJ/VBZ JJR/IN JJR/NNS JJS/JJ MD/,
MD/NNP NN/: NN/RB NN/VBP NNP/VBG NNPS/-LRB- NNPS/: NNS/CC PRP/DT PRP/IN PRP/JJ RB/CC RB/IN RB/VBN TO/NN
VB/" VB/VBG VBD/: VBD/RB VBG/TO VBN/NN VBP/VBZ VBZ/, VBZ/IN VBZ/RB WDT/NN WDT/VBZ ^/-LRB- ^/RB""",
            2: """
"/NNP "/TO ,/UH :/" CC/JJR DT/CC IN/CC JJR/TO NN/" NNPS/NNP NNS/-LRB- NNS/: PRP/VBD RB/, RB/PRP RB/RBR
RP/, TO/CD TO/NNS VB/, VBD/" VBD/NNPS VBG/CC VBG/NN VBG/NNS VBG/PRP VBN/PRP$ VBP/JJ VBZ/PRP VBZ/VB
WP/VBP ^/SYM""",
            3: """
"/: "/UH -RRB-/VBD CC/MD CC/RB DT/MD IN/JJS IN/TO MD/DT MD/VB NNPS/MD RB/: RB/RB VB/VBZ VBD/NN VBD/NNS
VBD/TO VBG/NNP VBN/PRP VBP/" VBP/TO VBZ/" VBZ/TO ^/" ^/UH""",
            4: """
"/RB CC/TO MD/" NNP/TO PRP/" PRP/TO RB/MD RBR/RB TO/, TO/CC TO/PRP VB/NN VB/NNPS VBZ/DT WDT/MD""",
            5: """CC/" NNP/PRP NNS/TO PRP/, VB/: VB/CC VB/NNP VBD/NNP VBD/PRP VBP/PRP VBP/RB""",
            6: """NNS/MD TO/DT""",
            7: """NN/MD NNP/MD RP/CC""",
            9: """VB/NNS VB/PRP""",
            10: """MD/PRP""",
            11: """PRP/MD""",
            13: """MD/RB TO/" """,
            17: """TO/RB""",
        },
        "VBD": {
            -12: """VBP/RB""",
            -8: """VBZ/RB""",
            -6: """JJ/CC NN/TO VBD/RB VBG/RB""",
            -5: """JJ/RB NN/IN NNS/IN PRP$/RB TO/NNS TO/VB VB/DT VB/PRP VB/RB VBZ/" ^/DT""",
            -4: """
,/VBD ,/VBG DT/" JJ/, MD/RB NN/VBD NNP/VBP POS/RB PRP/MD RB/VB VB/NN VBG/DT VBN/CC VBN/RB VBP/CC VBP/PRP
VBZ/VBG WP/VBZ ^/CC ^/WRB""",
            -3: """
CC/DT CC/IN CC/NNS CC/VB DT/JJ DT/RB MD/VB NN/: NNP/VBZ NNS/POS POS/NNP PRP/VBD PRP/VBP PRP/VBZ RB/VBD
RB/VBN VB/" VB/NNP VB/PRP$ VB/RP VBD/VBN VBN/" VBP/CD VBP/IN VBZ/DT VBZ/JJR VBZ/VBN WP/VBD ^/VBG""",
            -2: """
,/DT ,/JJS -RRB-/, :/NNP :/RB CC/" CC/JJ CC/PRP$ CD/IN DT/-LRB- DT/IN DT/RBS DT/VBZ IN/PRP$ IN/VBG JJ/:
JJ/IN JJR/NNS JJS/NN NN/POS NN/SYM NN/VBG NNS/VBD POS/JJ PRP$/JJ PRP$/NNP RB/" RB/RBR RB/WDT RB/WRB
RBR/PRP TO/CD TO/RB VB/NNS VB/VBG VB/WRB VBG/, VBG/NN VBG/NNS VBG/PRP$ VBN/, VBN/PRP VBP/DT VBZ/IN
VBZ/NNP WDT/VBD WP/NNS ^/IN ^/RB""",
            -1: """
"/VBZ ,/CD ,/JJ ,/UH ,/VBZ -RRB-/CC -RRB-/IN CC/CD CC/JJS CC/MD CC/RBR CC/WRB CD/CC CD/JJ CD/JJR CD/RB
CD/TO DT/: DT/JJR DT/MD DT/WP IN/, IN/DT IN/IN IN/JJ IN/VBN IN/WRB JJ/TO JJR/CC JJR/IN MD/" NN/-LRB-
NN/VBZ NNP/" NNP/MD NNP/POS NNP/SYM NNS/, NNS/CC NNS/VBG PDT/DT POS/RBS POS/VBG POS/VBN PRP$/" PRP$/VBG
PRP/JJ PRP/NNP RB/: RB/RB RP/, RP/IN RP/TO SYM/DT TO/NN TO/NNP TO/PRP$ UH/PRP VB/, VB/CC VB/CD VB/JJ
VB/TO VB/VBN VBD/" VBD/: VBD/CD VBD/IN VBD/RP VBD/WRB VBG/CD VBG/PRP VBG/RP VBN/IN VBP/JJ VBP/NNS VBP/RP
VBP/VBG VBP/VBN VBZ/PRP VBZ/PRP$ VBZ/RBS WDT/MD WDT/VBP WDT/VBZ WP/VBP WRB/DT WRB/PRP$ WRB/TO ^/" """,
            1: """
"/DT "/EX "/NN "/VB "/VBG "/WDT "/WP $/CD ,/NNPS -LRB-/DT -RRB-/NNS ./, ./-RRB- :/VBG CD/: CD/NNP CD/NNS
DT/NNP DT/PRP DT/VBG IN/JJS IN/RBS IN/WP JJ/NNPS JJ/NNS JJ/VBG JJR/NN NN/" NN/DT NNP/JJ NNP/NNPS NNP/WDT
NNPS/NNP NNS/" NNS/-LRB- NNS/DT NNS/JJ NNS/NNP NNS/VB NNS/VBZ PRP$/CD PRP/, PRP/: RB/, RB/JJ RB/NNP
RB/PRP SYM/NN UH/, VBD/NN VBD/NNP VBD/PRP VBN/CD VBN/NNP VBP/, WDT/NNS WDT/PRP WP/MD WRB/JJ WRB/NNP ^/UH
^/VB ^/VBD""",
            2: """
-LRB-/RB :/PRP CC/PRP CC/VBG DT/NNPS IN/CC IN/CD IN/NN JJ/JJS JJ/NN NN/JJ NN/NNP NN/WP NNP/CC NNP/CD
NNP/DT NNP/PRP NNP/PRP$ NNS/WP POS/NNS RB/NN RBS/NNS RP/CC VBD/, VBP/NNP VBZ/NN WRB/NNS ^/WP""",
            3: """
"/NNS ,/CC ,/NN ,/NNP ,/NNS ,/TO ,/WP DT/NN DT/NNS IN/" IN/NNPS JJ/NNP NN/CC NN/NNPS NN/NNS NN/WDT NNP/,
NNP/NN NNP/NNS NNP/WRB NNPS/" NNPS/, NNPS/CC NNPS/RB NNPS/VBG NNPS/VBZ RB/CD RB/NNS VBG/CC VBG/NNP
WDT/NNP ^/NNPS ^/VBN ^/VBZ""",
            4: """,/WDT IN/NNP NN/NN NNP/NNP PRP$/NN PRP/" WDT/RB WRB/PRP ^/JJ ^/NN ^/NNP ^/NNS""",
            5: """
"/CC "/NNP "/PRP ,/PRP CC/NNP IN/NNS NN/PRP NNP/-RRB- NNS/PRP NNS/RB NNS/WDT POS/NN PRP/CC PRP/DT WP$/NN""",
            6: """./" NN/RB WP/PRP""",
            7: """IN/PRP""",
            8: """WP/RB""",
            9: """NNP/RB""",
            10: """PRP/RB""",
        },
        "VBG": {
            -6: """DT/" DT/JJS""",
            -5: """NNS/POS""",
            -4: """"/DT ,/JJ -RRB-/VBP CC/NN IN/NN IN/VBN PRP$/VBN RB/VBG""",
            -3: """
"/NN ,/DT ,/NN -RRB-/NNP :/PRP$ CD/JJ DT/NNP DT/VBG DT/VBN EX/JJ JJ/NNP NNS/TO PDT/DT PRP$/" PRP$/JJ
PRP/TO RB/, RB/: VB/NN VB/TO VBD/" VBD/JJR VBG/JJ VBN/, VBN/NN WP$/JJ ^/CC""",
            -2: """
$/CD ,/CC :/NN CC/DT CC/JJR CD/: CD/VBZ DT/CD IN/IN IN/JJ IN/VBD IN/VBG NN/POS NNP/: NNP/CD NNS/WDT
POS/NNP POS/RBS RB/VBD RB/VBZ VB/IN VBD/PRP$ VBD/RBR VBD/TO VBD/VBG VBG/RB VBN/NNS VBN/VBG VBZ/JJ
VBZ/RBS WDT/DT WP/VBP""",
            -1: """
,/CD ,/RBR ,/VBD ,/VBN -RRB-/DT :/CC CC/JJ CC/NNP CC/VBN CD/IN CD/NNP DT/DT DT/IN DT/JJR EX/VBD EX/VBP
IN/, IN/CD IN/JJS IN/NNP IN/PRP$ IN/TO JJ/CC JJ/JJ JJ/NN JJ/VBG JJ/VBZ JJR/NNP MD/VB NN/-LRB- NN/MD
NN/NN NN/VB NN/VBG NNP/-RRB- NNP/JJ NNP/NNP NNP/POS NNP/VBG NNPS/TO NNS/VBG POS/JJ POS/NNS POS/VBN
PRP$/RB PRP$/RBS PRP/" RB/JJ RB/NN RBR/JJ RP/, RP/PRP$ SYM/DT TO/NNP TO/RB TO/VBG VB/JJR VB/NNP VB/PRP$
VB/RBR VBD/CD VBG/" VBG/DT VBG/NNP VBG/VBG VBN/" VBN/DT VBN/PRP$ VBZ/RP VBZ/VBN WDT/VBD WP/VBD WRB/DT
WRB/JJ WRB/PRP$ ^/, ^/JJ ^/JJR ^/VBG""",
            1: """
"/NNP "/PRP$ "/VBG ,/" ,/NNS ,/PRP ,/RB ,/VB -RRB-/CC :/IN :/JJ :/NNS :/RB CC/" CC/RBR CC/TO CD/NN CD/RB
DT/NNS DT/RBR DT/VBD IN/" JJ/: JJ/RB JJ/VBD JJ/VBP JJR/NNS JJS/NN MD/IN NN/" NN/, NN/: NN/JJ NN/NNS
NN/PRP NNP/RB NNP/VBD NNP/VBP NNPS/CC NNS/NN NNS/NNP PRP$/JJS PRP/CC PRP/JJ PRP/VBG RB/JJR RB/VBP RBS/JJ
RP/TO SYM/NN TO/" TO/CC TO/JJ TO/NNS VB/: VB/CC VB/CD VB/DT VB/JJ VB/NNS VB/RP VB/VBG VBD/NN VBD/VB
VBG/IN VBG/NNS VBG/PRP$ VBG/VBN VBN/CC VBN/CD VBN/RP VBN/TO VBP/DT VBP/NNP VBP/NNS VBP/PRP VBP/PRP$
VBZ/: VBZ/IN WDT/VBZ ^/: ^/IN ^/VBN""",
            2: """
"/IN ,/PRP$ ,/VBZ -RRB-/, :/DT CC/, CC/VBZ CD/CC CD/CD CD/NNS DT/NN DT/RBS IN/RB JJ/, JJ/TO JJ/VBN NN/DT
NN/RB NN/TO NN/VBD NNP/, NNPS/DT NNPS/IN NNS/: NNS/RB NNS/VBP POS/RB PRP$/NNS PRP/VB RB/CC RB/DT TO/DT
VB/" VB/RB VBD/PRP VBG/, VBN/IN VBN/NNP VBP/IN VBP/VBG VBZ/" VBZ/CD VBZ/RB VBZ/VBG WP/DT ^/PRP""",
            3: """
CC/NNS CC/RB DT/JJ IN/RBS JJ/NNS JJR/IN NN/IN NN/VBP NNP/" NNP/DT NNP/NNS NNP/TO NNS/CC NNS/IN NNS/VBN
NNS/WRB PRP/IN PRP/VBZ RB/IN RB/TO RP/CC RP/IN VBD/JJ VBN/RB VBZ/PRP ^/NNS ^/PRP$""",
            4: """CC/IN NN/VBZ NN/WDT NNP/VBZ RB/RB VBD/VBN""",
            5: """NNP/IN VBP/RB WP/VBZ""",
            6: """,/IN NNS/VBD PRP/VBP RB/RBR VBD/RB VBP/VBN""",
            7: """JJ/IN""",
        },
        "VBN": {
            -7: """NNP/" """,
            -6: """NN/PRP WP/PRP""",
            -5: """CC/PRP$ NNP/RB NNPS/, NNS/PRP PRP$/CD ^/NN""",
            -4: """
"/CC "/PRP ,/NNP ./" CC/PRP DT/NNP JJ/, NNP/CC NNP/POS NNPS/VBZ PRP/RB RB/TO RP/IN TO/DT VBD/NNP VBN/VBD
WDT/PRP WDT/RB""",
            -3: """
"/NNS ,/" ,/CC ,/NNS CC/RBR DT/VBG IN/" IN/CC IN/NNPS JJ/TO NN/CC NN/JJ NNP/IN NNP/WRB NNPS/POS NNPS/RB
NNPS/VBG NNS/WP POS/" PRP/DT RB/JJ RB/NN RB/NNS VBG/NNP VBG/PRP$ VBN/DT VBN/RP WDT/NNP WP/RB ^/JJ ^/NNP
^/VBZ""",
            -2: """
"/DT ./-RRB- CC/" CC/NNP CC/VBG CD/IN DT/NNPS DT/RBS DT/VBD IN/, JJ/RB NNP/-RRB- NNP/CD NNP/NNP NNP/NNPS
NNP/NNS NNP/PRP NNPS/" NNPS/CC NNPS/VBD POS/CD POS/NN POS/NNS PRP$/JJ PRP/" TO/PRP$ VB/JJ VBD/JJ VBG/CC
VBN/CD VBP/NNP VBZ/DT WP$/NN WRB/NNS WRB/PRP ^/CD ^/VB ^/VBN ^/WP""",
            -1: """
"/EX "/NNP "/VB "/VBG "/WDT ,/JJ ,/NNPS ,/WDT -LRB-/DT -RRB-/, -RRB-/DT -RRB-/IN -RRB-/NNS :/PRP CC/NNS
CC/TO CD/: CD/NN CD/VBP DT/PRP DT/VBN EX/DT EX/VBZ IN/IN IN/PRP IN/RBS IN/VBG IN/WP JJ/" JJ/CD JJ/NN
JJ/NNPS JJ/VBG JJR/NN JJS/RB MD/DT MD/RB NN/" NN/MD NN/NNPS NN/VB NN/VBG NN/WDT NN/WP NN/WRB NNP/DT
NNP/NN NNP/PRP$ NNP/VBP NNP/VBZ NNP/WDT NNPS/NNP NNPS/VBP NNS/-LRB- NNS/CC NNS/DT NNS/NNP NNS/VB NNS/WDT
PRP$/" PRP$/NN PRP/, PRP/-LRB- PRP/: PRP/CC PRP/IN PRP/RBR RB/" RB/RBR SYM/IN VB/VB VB/WRB VBD/: VBD/CD
VBD/DT VBD/NN VBD/PRP$ VBD/VB VBG/IN VBG/JJ VBG/TO VBN/NNP VBN/VBN VBP/VBZ VBZ/JJ VBZ/NN VBZ/PRP VBZ/RBR
VBZ/TO WDT/MD WDT/NNS WP/MD WRB/JJ WRB/NNP ^/-LRB- ^/DT ^/UH ^/^""",
            1: """
"/JJ "/NN "/PRP$ "/RB ,/RB ,/UH ,/VB ,/VBZ :/NNP :/VBP CC/JJS CC/RB CC/VBD CD/, CD/JJR CD/NNPS DT/JJR
DT/RBR DT/VBP EX/VBD IN/NNP IN/PRP$ IN/TO IN/VBN JJ/JJ JJR/CC JJR/IN NN/, NN/-LRB- NN/DT NN/IN NN/NN
NN/NNS NN/SYM NN/TO NN/VBD NN/VBP NNP/, NNP/-LRB- NNP/MD NNP/VB NNS/, NNS/: NNS/NN NNS/NNS PDT/DT
POS/VBG PRP$/JJS PRP$/VBG RB/, RB/CD RB/DT RB/VBG RBR/RB UH/PRP VB/CC VB/PRP VB/TO VB/VBG VBD/RBR
VBD/WRB VBG/NN VBG/RB VBN/RBR VBP/" VBP/JJ VBP/NNS VBP/RP VBZ/IN VBZ/NNP VBZ/RP VBZ/VBN WRB/DT WRB/PRP$
^/PRP ^/RB ^/VBG""",
            2: """
"/VBD "/VBZ $/CD ,/CD ,/DT ,/JJS ,/VBD ,/VBG :/DT :/RB CC/IN CC/JJ CC/NN CC/WRB CD/CC CD/TO DT/CD DT/MD
IN/CD JJ/: NN/: NN/RBR NNS/RB NNS/VBD PRP$/NNP PRP$/RB PRP/VBD PRP/VBG RB/CC RB/VB RB/VBZ RP/, RP/DT
TO/CD TO/JJ TO/NN VB/" VB/IN VB/NNP VB/VBN VBD/" VBD/IN VBD/NNS VBD/TO VBD/VBG VBG/" VBG/CD VBG/RP
VBN/IN VBN/PRP VBP/VBG VBZ/JJR VBZ/PRP$ WDT/VBP WDT/VBZ WP/NNS WP/VBZ""",
            3: """
-RRB-/CC CC/VB CC/VBZ CD/NNS CD/RB DT/" DT/VBZ IN/JJ IN/WRB JJS/NN NNS/POS NNS/VBP PRP$/RBS PRP/MD
PRP/VBZ RB/PRP RB/RB RB/VBN RBR/PRP VBD/CC VBD/RP VBN/" VBP/DT VBP/IN VBP/PRP$ VBP/RB VBP/TO VBP/VBN ^/"
^/CC ^/IN""",
            4: """
DT/JJ DT/RB IN/DT NN/VBZ NNS/VBG NNS/VBZ POS/JJ POS/RBS PRP/VBP RB/VBD TO/NNS TO/RB VB/NN VB/PRP$
VBG/NNS VBN/, VBP/CC VBP/PRP ^/WRB""",
            5: """,/IN IN/NNS MD/VB VB/NNS VB/RB VB/RP VBD/VBN VBN/RB VBZ/" WDT/VBD WP/VBD""",
            6: """DT/JJS VBD/RB VBN/CC""",
            7: """POS/RB""",
            8: """IN/RB""",
            9: """VBZ/RB""",
        },
        "VBP": {
            -11: """TO/DT""",
            -9: """MD/PRP""",
            -8: """TO/VB""",
            -7: """TO/RB VB/NNS VBD/PRP""",
            -6: """VBZ/PRP""",
            -5: """DT/RB NN/IN NN/RB VB/NNPS VBG/PRP ^/^""",
            -4: """
"/RB DT/JJ DT/JJS DT/NNP IN/" IN/DT IN/JJ IN/PRP$ IN/VBG MD/RB NN/MD RB/VB RP/, TO/" UH/, VB/DT VB/NNP
VB/PRP VBN/IN VBN/NNP VBP/VBN""",
            -3: """
"/CC "/DT ,/" CC/" CC/RB DT/" DT/NN IN/CC IN/JJS JJ/IN JJ/JJ JJ/NN JJ/NNP MD/DT MD/VB NN/: NNP/NNP
NNP/POS NNP/VBD NNS/MD NNS/VBG POS/JJ PRP/MD PRP/VBP PRP/VBZ RP/CC VB/NN VBD/NN VBD/NNP VBD/RB VBD/VBN
VBG/" VBN/RB VBP/PRP ^/RB""",
            -2: """
,/UH ,/VBD :/CC :/NN :/RB CC/VB CC/VBG DT/, DT/CC IN/CD NN/NN NN/NNP NN/TO NNP/-RRB- NNP/CC NNP/PRP
NNP/VBG NNPS/, NNPS/VBP POS/" POS/NNP PRP/, PRP/VBD PRP/VBG RB/CD RB/DT RB/IN RB/RBR RB/VBD TO/JJ TO/NNS
TO/PRP VB/: VB/CC VB/IN VB/RP VBD/DT VBD/IN VBD/NNPS VBG/CC VBG/NNP VBN/NN VBP/DT VBZ/VBN ^/CD ^/DT""",
            -1: """
"/-LRB- "/: "/IN "/JJ "/NN "/NNP ,/, ,/CD ,/EX ,/IN ,/NN ,/VBP -LRB-/" -RRB-/VBD :/CD CC/, CD/CC CD/CD
CD/JJR CD/NN CD/TO DT/JJR DT/VBD EX/RB IN/PDT IN/WDT JJ/" JJ/JJR JJ/TO JJ/VBN JJR/IN JJS/JJ MD/, NN/"
NN/CC NN/VBN NN/VBP NNP/" NNP/, NNP/IN NNP/MD NNP/TO NNPS/-LRB- NNPS/: NNPS/NNP NNPS/POS NNS/: NNS/NNP
NNS/TO PDT/PRP$ POS/CD POS/JJS PRP$/JJ PRP$/JJS PRP$/NNP PRP$/RB PRP/" PRP/TO PRP/VB RB/JJ RB/VBG RB/VBN
RB/WRB RBR/JJ RBR/RB RBS/JJ TO/, TO/CC TO/NN VB/" VB/JJR VB/TO VB/VBG VBD/" VBD/, VBD/: VBD/CC VBD/NNS
VBD/VBG VBG/, VBG/CD VBG/DT VBG/IN VBG/NN VBG/PRP$ VBN/JJ VBN/PRP VBN/RP VBP/" VBP/IN VBP/NNP VBP/RP
VBP/TO VBP/VBG VBP/VBZ VBZ/JJ VBZ/NN VBZ/NNP VBZ/PRP$ VBZ/RB VBZ/RP VBZ/TO WDT/NN WP/MD ^/" ^/-LRB- ^/:
^/PRP$ ^/UH ^/VB""",
            1: """
,/CC ,/DT ,/NNP ,/RBR ,/WP -RRB-/NNS ./-RRB- :/DT :/IN CC/CD CC/VBZ CD/RB CD/VBZ DT/DT DT/NNPS IN/NN
JJ/: JJS/NN NN/-LRB- NN/JJ NN/WDT NNP/DT NNP/VBN NNP/VBP NNP/WRB NNS/-LRB- NNS/-RRB- NNS/IN POS/NN
PRP/DT PRP/RBR RB/, RB/NN RB/RB RBR/PRP RBS/NNS SYM/DT TO/CD UH/PRP VBD/JJR VBN/" VBN/, VBP/: VBP/CD
VBP/NN VBP/RB WDT/NNPS WDT/PRP WDT/VBP WDT/VBZ WP/PRP WRB/DT ^/NN ^/VBN ^/WRB""",
            2: """
"/NNS ,/PRP ,/VBZ :/" :/PRP CC/JJ CC/NNP CC/PRP CD/NNS DT/VBZ IN/NNP IN/WP JJ/, NN/-RRB- NN/DT NN/VBZ
NNP/CD NNP/JJ NNP/NNPS NNP/RB NNP/VBZ NNPS/VBZ NNS/, POS/NNS PRP$/" PRP$/NN RB/PRP TO/NNP VB/, VBG/NNS
VBN/VBN VBP/JJ VBP/NNS WP/NNS WRB/NNP""",
            3: """
,/NNPS CC/NNPS CD/, CD/NNP DT/WP IN/RB JJ/NNPS JJR/NNS JJS/NNS NN/WP NNP/WDT NNPS/CC PDT/DT PRP/-LRB-
SYM/NNP VBN/NNS VBZ/IN WRB/PRP ^/NNP ^/NNPS""",
            4: """,/NNS ,/WDT -RRB-/, DT/NNS JJ/NNS NN/NNS NNS/" NNS/CC NNS/DT NNS/JJ WDT/NNS WP/DT""",
            5: """"/PRP NNPS/" NNS/WP RB/" VBP/, VBP/CC WRB/NNS""",
            6: """IN/NNS NNP/NNS NNS/PRP PRP$/NNS ^/PRP""",
            7: """NNS/RB WDT/RB WP/RB ^/NNS""",
            8: """CC/NNS IN/NNPS NNS/WDT""",
            9: """IN/PRP NN/PRP NNPS/RB NNS/NNS""",
            10: """PRP/RB""",
        },
        "VBZ": {
            -5: """,/VBG IN/DT""",
            -4: """CC/CD EX/RB EX/VBD JJ/CC TO/NN VB/, VBG/JJ VBZ/DT""",
            -3: """
:/CC CC/JJ DT/PRP IN/PRP$ JJS/NN MD/VB NN/: NNP/POS NNS/IN NNS/WDT POS/" RB/VBZ TO/NNP TO/VB UH/, VB/JJ
VB/NNP VBG/RP VBN/IN VBP/RB VBP/VBN VBZ/VBN ^/CD""",
            -2: """
,/NNS CC/VB CD/JJ CD/NN DT/JJ DT/JJS EX/JJ IN/JJ NNP/IN NNP/VBG NNS/: RB/JJ RBR/JJ SYM/" VB/DT VB/PRP$
VB/RB VBD/CC VBD/DT VBD/JJ VBD/NN VBD/NNP VBG/CD VBN/NNP VBP/JJ VBZ/IN ^/" ^/CC ^/JJ""",
            -1: """
"/IN "/NNS $/CD ,/DT ,/IN ,/WRB CC/, CC/JJS CC/NNP CC/NNS CC/RBR CC/VBD CC/VBG CC/VBN CD/: CD/CD CD/DT
CD/IN CD/VBG DT/IN DT/JJR DT/VBN DT/VBP EX/VBP IN/IN IN/VBG IN/WDT IN/WRB JJ/" JJ/IN JJ/VBN JJ/WRB
JJS/NNP NN/-LRB- NN/IN NN/TO NN/VB NN/VBD NN/VBN NNP/: NNP/CD NNP/DT NNP/NNS NNP/PRP NNP/SYM NNP/TO
NNP/VBN NNPS/NN NNPS/VBG NNS/, NNS/POS NNS/VBD NNS/VBN NNS/VBP PDT/DT POS/VBG POS/VBN PRP$/" PRP$/JJ
PRP$/JJS PRP$/VBN PRP/: PRP/DT RB/VB RB/VBG RB/VBN RBS/JJ TO/CC TO/CD TO/JJ TO/RB VB/CD VB/JJR VB/NN
VB/PRP VB/RP VB/TO VB/VB VB/VBG VBD/IN VBD/PRP VBD/PRP$ VBD/VBG VBG/DT VBG/NNP VBG/PRP VBG/PRP$ VBG/VBD
VBN/CC VBN/NN VBP/CD VBP/DT VBP/PRP$ VBZ/, VBZ/JJ VBZ/RB VBZ/VBG VBZ/WRB ^/IN ^/RB ^/VBG ^/^""",
            1: """
"/CC "/DT "/EX "/WP ,/" ,/JJS ,/NN ,/RB ,/VBP ,/WP -RRB-/, :/JJ :/RB CC/" CC/IN CC/PRP CD/RB CD/VBZ
DT/NN DT/RB DT/WP IN/, IN/CC IN/JJS IN/VBN JJ/, JJ/JJ JJ/NNS JJ/VBG JJ/VBP JJR/JJ NN/-RRB- NN/DT NN/POS
NN/VBG NN/WDT NNP/-RRB- NNP/CC NNP/VBP NNP/VBZ NNPS/, NNS/CC NNS/NN NNS/WP POS/NNP POS/NNS PRP$/VBG
PRP/VBD RB/" RB/RBR SYM/NNP VB/" VBD/, VBN/, VBP/, VBP/NN VBZ/NN VBZ/NNP VBZ/PRP WP$/NN ^/VBD""",
            2: """
"/CD "/NNP "/RB "/WDT ,/JJ CC/RB CD/, DT/VBZ IN/CD IN/NNP IN/NNPS IN/PRP NN/NNS NN/VBZ NNP/, NNP/JJ
NNP/NNPS NNP/RB NNP/WDT NNPS/CC NNS/NNP PRP$/NNP PRP/IN RB/IN RB/NN RB/PRP RP/CC VB/NNS VBN/RB WDT/NNP
WDT/PRP WP/RB WRB/CD WRB/NNP""",
            3: """
,/CC CC/NN MD/RB NN/CC NN/NN NNS/PRP POS/NN PRP$/NN RB/, RB/CC VBP/NNP VBP/NNS WDT/RB WP/PRP WRB/JJ
WRB/PRP ^/NNP ^/WP""",
            4: """"/NN "/PRP ,/PRP IN/WP NN/" NN/PRP NN/RB NN/WP NNP/NNP NNS/RB PRP/" ^/NN ^/PRP""",
            5: """,/NNP ,/WDT DT/NNS JJ/NN JJ/NNP NN/NNP WDT/NN""",
            6: """PRP/RB""",
            7: """NNP/NN""",
        },
        "WDT": {
            -7: """POS/NN PRP/VBP""",
            -6: """,/CC""",
            -5: """PRP$/NN PRP/VBZ VBD/NN VBD/NNS VBP/JJ ^/" """,
            -4: """,/RB DT/VBZ MD/VB RB/NN RB/RB RB/VBD TO/NN VBD/NNP VBZ/JJ VBZ/VBN""",
            -3: """,/" CC/DT NN/NNP NN/TO NNS/VBD POS/NNS PRP$/NNS RB/, RB/VB RB/VBN TO/VB""",
            -2: """
"/CC ,/VBP CC/CD CD/, DT/, IN/DT IN/VBG JJ/, JJ/IN NNS/" NNS/VBP PRP/JJ PRP/NNS RB/JJ TO/NNP UH/, VB/IN
VBD/RB VBG/PRP VBG/RB VBG/RP VBN/PRP VBP/PRP VBZ/: VBZ/NNP WRB/JJ ^/RB""",
            -1: """
"/VB ,/VBD ,/VBG ,/VBZ ,/WDT CC/NNPS CD/NNP CD/VBP DT/: DT/JJR DT/VBD EX/NN IN/NNS IN/VBZ JJ/: JJ/VBG
JJR/NN JJR/NNS NN/: NN/IN NN/WRB NNP/CC NNP/IN NNP/VBP NNPS/VBP NNS/IN NNS/VBZ POS/NNP PRP/VBD RB/:
RB/IN RB/JJR RB/NNS RB/VBG RP/, RP/CC RP/NN TO/NNS VB/" VB/, VB/: VB/NNS VB/PRP VB/TO VB/WRB VBD/CC
VBD/IN VBD/PRP VBD/TO VBG/JJ VBG/NNP VBN/, VBN/IN VBN/NN VBP/, VBP/VBG VBZ/IN VBZ/RB VBZ/VBG WP/VBZ
^/-LRB- ^/DT ^/IN ^/UH ^/VBZ""",
            1: """
"/RB "/TO ,/CD ,/NN ,/NNS ,/PRP ./" :/NN CC/VBP CD/CC DT/RBS JJ/VBP JJ/VBZ NN/PRP NN/RB NN/VBG NN/VBP
NNP/CD NNP/PRP NNP/VB NNP/VBZ NNP/WDT NNS/CC NNS/NN NNS/NNS RB/CD RB/VBZ VB/RP VBD/RP VBG/DT VBG/NN
VBG/TO VBN/VBN VBP/VBZ WP/VBD ^/NN""",
            2: """
"/DT ,/DT :/VBZ CC/RB CC/VB CC/VBZ DT/NNPS DT/VBG EX/VBP IN/, IN/IN IN/RB JJS/NNS NN/, NN/-LRB- NN/SYM
NNP/NN NNP/NNS NNS/RB NNS/VB VBD/, VBD/VBN VBG/IN VBP/DT VBP/NN ^/VBD""",
            3: """
$/CD :/RB CC/VBG CD/NNPS DT/JJS IN/PRP JJ/JJ NN/NNS NNP/, NNP/: NNS/: RB/-RRB- VBG/NNS VBZ/, VBZ/NN
^/NNP""",
            4: """CC/NN CD/NNS DT/CD IN/NN JJS/NN NN/VBD""",
            5: """CC/NNP JJ/NNS NNP/" """,
            6: """DT/NN DT/NNP NNP/NNP""",
            7: """CC/NNS JJ/NN NN/NN NNS/,""",
            8: """NN/" """,
            11: """DT/JJ DT/NNS""",
        },
        "WP": {
            -3: """NNS/CC PRP/, RB/VB RB/VBG VBD/NNP VBD/RP""",
            -2: """,/IN VB/PRP VBG/IN ^/VBD ^/^""",
            -1: """"/TO IN/IN NN/IN NNP/WDT NNS/, TO/VB VB/" VBG/TO""",
            1: """
,/" ,/VB CC/RB IN/NNP IN/VBG MD/VB NNS/IN PRP/VBP RB/, RB/IN RB/RB UH/, VB/IN VBD/IN VBD/TO VBG/RB
VBG/RP VBN/IN VBP/IN VBZ/IN ^/" ^/DT""",
            2: """"/CC ,/VBP IN/PRP""",
            3: """,/CC DT/VBZ""",
            4: """NN/,""",
        },
    },
    "before": {
        "CC": {
            -9: """nothing""",
            -6: """anything""",
            -4: """all choice if""",
            -3: """and him should""",
            -2: """
' 's -- a after against allow among despite missing n't said showed support they where whether""",
            -1: """
; `` behind business but carrying caused charges cruz do doing doubt down her hours into losses mind not
now of offers oppose or out percent problem see there us victory will worse""",
            1: """
" about are as be can ceremony court day everybody fighting followed from have including israel led
means need nomination places prime program reasons results sanders shooting short simple something
students suggest terrorism that the this week who work would –""",
            2: """at clear credibility criticism death end help is off phone raising say she was you ¡""",
            3: """'' - for on than —""",
            4: """, ^""",
            5: """to""",
        },
        "CD": {
            -5: """no""",
            -4: """any new serious than which""",
            -3: """- ; against but crucial features off under what""",
            -2: """
'' , bush double-digit every investment issue main provided run running says states successful that
think why""",
            -1: """
) -- 10 2 25 ^ actual after among complex comprehensive czech eastern either federal free how isis
largest last leaving lift mere need of other past paul republican second small then towards unique war
when white your""",
            1: """
" about announce around at be channel country even from good held her including into like necessarily on
or original our per private remember revolutionary roughly shooting simply single their times working""",
            2: """
$ 's an as by democratic favorable going his important its liberal next one possible previous remaining
simple this to was""",
            3: """also big existing first nearly proposed""",
            4: """: another for is""",
            5: """a final the""",
            6: """only""",
            7: """in""",
        },
        "DT": {
            -6: """except""",
            -5: """at insisted look""",
            -4: """admit argue knew noted now remember reported suggested will""",
            -3: """
'' 'll ) added after anger announce argued back clear consider covered ensure go notes noticed one
recently show showing so something sometimes states suggest suggests those though tuesday worry""",
            -2: """
' - -- about agree agreed agreement am anybody asia asserted assume been believed complained criticism
declared emails end ensuring find found going group here insist know life line longer much nations note
noting personal phone plan predicting prove raising review seen sense she situation strikes sure that
told uh understand —""",
            -1: """
( [ acknowledge acknowledging analysis angeles answer appear are be become better board campaign
caucuses certainly citizens claiming completely concluded conservatives court credibility cutting day
debate declaring democrats did ever exercise fact fighting four from hard head hope house idea including
indicated issue itself job knows learning led material me mean means media mention mentioned move
movement must national net news night nomination notion obama only overseas party people place point
polls possible predicted problem proposed reasons reports represented responsibility ruled security
share side simply some stability stands strike strong suggesting supporters surprise thing tried tweeted
union us voices voters week were who wish work world writes ¡""",
            1: """
" : almost and announced around average behind brought buy call can carrying caused close closed
conflict continuing created department despite discussed down estimates fill finding fully gonna got had
half having hearing help hold it keep kentucky later lead let likely losing man mark ministers offered
offers on or ordered over past perform read rejected release remains represent shown shows since start
stop strategy support takes the things this trump twice up virtually we while why win write""",
            2: """
, ; `` achieve against allow among asked base begin benghazi by conference contests council dismissed
endorsed finished followed friday gets given have heard hopeful includes interview just leaving left
like love made making maybe missing nearly oppose out particularly pay perhaps post running say see
showed than they think through town whether would""",
            3: """
're actions ban before but change completed consensus cruz doubt even feel follow getting loss lost make
n't pac saw says state take taking there understands want wants was when""",
            4: """^ above called experienced for gave give has him implemented in then used with""",
            5: """causes contain does get part school to what""",
            6: """doing done if of use""",
            7: """do""",
            8: """is""",
        },
        "EX": {
            -4: """being from""",
            -3: """ballot quite""",
            -2: """better get those up""",
            -1: """
's americans base be even executives him in n't not of out over personnel primary situation somebody was
win""",
            1: """
'' , ^ and days know let maybe money noting on say saying seen so then today until whether""",
            2: """" ; are but programs said says should sure want while""",
            3: """believe is learning were""",
        },
        "FW": {
            -4: """bill""",
            -3: """federal""",
            -2: """. ^ clinton life purchase""",
            -1: """conservative daily mr. of pierre to trump visit was""",
            1: """[ de et the""",
            2: """after""",
            3: """and operations""",
            5: """a""",
        },
        "IN": {
            -14: """take taking took""",
            -11: """brought""",
            -10: """brings carry turned""",
            -9: """push takes the turn turning""",
            -8: """bring called taken video""",
            -7: """done pass pay""",
            -6: """bringing carries doing hold kept moment n't nearly sent spent thing throwing to with""",
            -5: """
a best contests convention decades dismissed election fill gets has in issues make paper piece read
roughly something speech story trump ways words""",
            -4: """
approach benghazi calling caucus company document everything experienced for girls give going handed i
implemented keep kicked left money moved off party process progress put results shot skills strategy
system team they use war were work""",
            -3: """
're 2012 ] action actions agents almost also america an asia attention audiences being benefits bill
block board boy by call candidate communities community council criticism criticized deadline debt else
face fight follow game getting god groups gun hand help impact initiative keeps kick length lives loss
message mostly moves networks one opening passed path positions possible raise raising rates relief
represent republicans rights rival role school season senator set shooting signed start technology there
transition troops understanding understands used vision wants""",
            -2: """
'd - 10 7 _ about achieve after all apparently areas asked attack attacks base before better businesses
california campaign caucuses challenge class conversations country cuts cutting deal disclosure dollars
draw earning economy effective endorsed followed future gave goes group growing hall have heard heart
history information job king kuwait leader leaving letter little love made making matters maybe
mentioned mission oil or pac paid particularly picture place places platform played polling potential
program publicly pull puts putting quite raised received record represents rolled schools sentiment
services sets shut sources split stand standing stay suit summer things this total turns two votes was
would""",
            -1: """
' 'm ( abortion actually ad agreement ali allow always announced anxiety are around assets average back
beat become been body both break broke calls ceremony church closed closely coalition come coming
companies completed congress conservative contest continuing cost costs crisis cruz death debate denied
did discussed do does driving during early email ends energy event extended feel fell finding fire firm
first freedom from giving gone got half hard head hillary him his holding home hopeful if increase into
itself just laid later law laying least legacy legislation level lock looked losing losses march mark
market measures might mind mother movie my network nevada never nominee not of on open opens
opportunities oppose parade perform person pick plan planned podesta pointed points policy poll primary
principles problem projects provided pulled purchase race really return revenue roots security sell
shootings show shown shows signs since sitting some staff state step strength strike students terrorism
than them then these time tone twice until value values want way we wealth wealthy what when who
wonderful worked —""",
            1: """
" 's 2014 : ; ^ accepted acknowledging administration advanced aggressively aides allies along am
americans analysts and angeles another any anyone appearance appearing area ballot be bear begin billion
build building capital carrying carson cases cash cause causes chosen christie civilians claiming clear
cleveland comments conference county cuba date day days decision declaring department depend dispute
down drive earned east economists employees engage equally especially executives exercise faces fallen
family far fears few focused forces forward free games get growth had hampshire headquarters hearing her
here high hours immigrants important iran language last lawyers lay learn led less light line looks lot
many margin matter mean means mention messages met miami move moving must narrative need needs nightclub
office officials opinion out over overseas own owns peace power predicted preserved press pressure price
problems proposed putin ran reason receive reflecting released remains report reputation retired
rhetoric right rnc sales same sanders seemed seen sending served shift short showed slightly slow
somebody somewhat space speaker speaks speeches spending spot spring stability standards stands stars
started statements stayed still stood strikes sunday systems television test those thought trading
travel tried tweeted uh unite us vote voting warnings wave wednesday women workers working world writes
yet""",
            2: """
50,000 [ acknowledge agreed ahead anger answer appear appeared appears assertion audience august backing
basis believed bush cares choice city claims clinton comment commitment condition conditions confidence
continue continued control court crowd data declaration declared degree democrat divided electorate
engaged ensuring everyone find flying followers fox go gotten ground holds how immigration indicated
investment it knows lead likely live me media million morning most muslims nations neighbors note noting
obama offer official often other participate principle prove rally residents responsibility ruling says
seats secret see senate serve settled she sign situation sound spoke statement street talked themselves
thinking thursday ticket today told union victory viewers walk walked walking weeks winning wish worries
worth""",
            3: """
% '' 2001 acquire ago announce argued asserted assume at based belief built buy charges cnn compete
concern concluded conflicts consider countries deemed demand described donors doubt education ensure
even herself higher including interests knew leaders leads life longer makes monday more notes noticed
odds pennsylvania people point predicting questioning reality reports resign running runs saying showing
simple spend stance starts strong suggest suggesting talk thinks though times tuesday understand up view
viewed views voters warning washington worry wounded year years you –""",
            4: """
, accusations argue believes care case chance complained compromise concerns demands emails expected
fall falling feeling focus hell hope insist insisted interview know likelihood looking month much news
noted politics president proposals question register remember reported result ruled say sense
speculation states such suggested suggestion suggests supporters sure surprise""",
            5: """
agree allegations believe born but caught fear guarantee hopes leading night possibility reasons
reporters talking think well""",
            6: """added admit argument claim delegates found idea look notion recently rescued said weekend""",
            7: """evidence except others recognition reminder week""",
            8: """nothing rose""",
            9: """now""",
            10: """fact so""",
        },
        "JJ": {
            -6: """each relations –""",
            -5: """$ democratic far final party presidential stop them thought would""",
            -4: """
added asian billionaire florida forces help helps house mainly often oppose police president prevent
recently stopped will work""",
            -3: """
& -- 2001 ; [ abortion agents alleged amendment ancient avoid banking besides boat british came carolina
charge cleveland coming commanding common comprehensive condemned contain cruz drawing early earned
eastern easy economic effective falling film gets global heavily helped here home illegal information
investigation iraqi islands journal june larger law leaders led like likely lower minimum ministry
missouri natural nearly net never official only operation organizing orlando passed per personally
process promised protesters published record repeatedly sanders say scientists simply sit states suggest
syrian then think town traded tried united walk working years""",
            -2: """
'' ) 1 100 2 3 30,000 : above admit ali along army art attacks back backing because big billion break
broadcasting calls carson chief community conference congressional considering constitutional continue
could countries courses cut data decide diego do doing donors emissions end ends enormous even expected
eyes faces finished forced formally fought french general given group growth high higher hispanic i
immediate immediately increased initially invited islamic jobs keep killing king know laid later
launched least legislation local main market middle moving must need nevada news night notes office
officially ohio original others out outspoken overseas paul programs properly public put reason red
registered regularly relevant research rights river russian sales saudi savings secured sees senator
senators severe shareholders short side so-called soviet staff stood striking strongest strongly
supporting supports suspected take temporary texas ticket to took travel u.s. unemployment university up
us uses usi usually voters we where while white who worst zika""",
            -1: """
'll , / 2014 7 = `` accurate acquisition action advanced also although american another anti-trump
argument around bad badly bank barely begin believe benefits better between billionaires buy campaign
capital carrying castro change chinese christmas cities classified closed coalition companies compete
congress conservatives content continually control costs court crime criticized currently daniel death
debate decades decision declaring deep defense deliver department did diplomatic distant documents does
dollar down dozen drew effectively enforcement english enthusiastic equipment event exercise experienced
face facebook fair fairly fast father field finally financial fire firms further game gas goes good
groups growing hate headquarters heart hour human hundred hurt if illegally immigration improve includes
influence influential insurance international investment iowa issues job just kasich killed kim largest
latest latin laws laying leading league left legal letter light line list longtime looking losing makers
march mark massive member members men mexican mexico million minutes mitchell money months nationwide
near necessarily neighborhood nine noticed noting nuclear obama officials opening openly operations
opinion ordered pac paper parade paris parties payments placed prices prime private problems progress
proposed push race radio rally recent register regular release republican rubio said saturday sea
secretary sending sense serious several sexual shares she shift shooting should situation slow social
someone started starts stock students subsequently support system takes television tells that these they
throughout today together trade troops trouble tuesday turned turning twice uh ultimate used vice video
vote want war warning web whether which wife wins women worked works writes you youtube""",
            1: """
' 're ( 10 19 2016 21 60 9/11 _ acquire actual against aggressively air almost already am america
angeles apparently appeared appearing attack australian behind best biggest bitter black bloomberg
bringing broadly by campaigns can candidate candidates carefully cases caused certainly clearly clinton
closely cnn combined company conducting continued convention current debt declared described development
disclosure done either election emails ensuring entire ever every everything existing expressed extra
extremely fallen fbi federal figures fill first foreign four friday get grand guarantee has have having
heard held her him historic holds host isil it keeps late lead leader level life lift longer looks lost
means membership mention millions modern movement music my n't narrowly nations next north offer old
opened our paid palestinian participate particular pay perez plan points poll program provided publicly
really receive reduce remaining reports retired rival rivals role roughly ruling runs s saying see
senior sent share signed signs since sitting sources stand standard statement street strong struggling
super tax thing third-quarter though three time times told totally tough traditional u. u.n. use valley
value way west when why winning workers yet —""",
            2: """
- 2012 ] achieve after always among at beck called caught citing clear cognitive czech deal deemed
delegates despite dismissed divisive double-digit expanding factors fell felt few find firm from full
generally getting give go great grew had hillary hours into issue joint kentucky kept last lives major
makes making markets mere move narrow national not now obviously once political polling poor predicting
preserved price primarily pro-beijing projects rates reflecting response run security seemed seems send
shot significantly similar society some somewhat sound south still strike stronger suicide taken third
this thus truly turnout typically unite until various visit wallace week went whole within your""",
            3: """
% 25 6 active analysis area be became becomes bit business challenging channel completely consider
contained convertible core counter created crucial democrat democrats different difficult during
earnings electorate empty entirely experts facing fall famously features feeling feels fewer five
full-time fully got grown hampshire head highly hired hold important initial its largely lay leaving
looked many marked mentioned mostly network nothing of on ongoing opportunity past percent place planned
potential press previous radical raise raises raising received receiving regime second seeking seemingly
silver single small son specific spending state successful supporters taking themselves through two
under ways well were whose widely worries york""",
            4: """
12 actually appear beat become been being body brought conservative feet for former he in included
increasingly little make material message other own particularly people politically politics problem
professor quite remain running shown shows spent stands there virtually washington weeks with""",
            5: """
's anything are as becoming chairman considered found his iodine is large made mass me no performance
pretty prove questions showed standing such their top viewers""",
            6: """dark look proved relatively so stars the was""",
            7: """'m a an hassan most new remains something stay""",
            8: """absolutely any deeply feel less""",
            9: """how person remained show too""",
            10: """very""",
            13: """more""",
        },
        "JJR": {
            -4: """becoming though""",
            -3: """
administration baby care close closed go gone knows move moving no now open parties putin sometimes
somewhat states that up will world worry""",
            -2: """
appear become consider country days do does doing father felt fought game information know liberal
markets police president pushed see step talked tax u.s. vote washington what work workers works would
you""",
            -1: """
' '' 're ) 100 ; actually against already also american another any appeared appearing becomes built
bush can candidates comes completely county cruz decision did except face fall far feel fight focus
friday general generally got grew growing he hurt if israeli moved need new obama office often opened
percent perform performed place policy possibly provided question region seems shares simply state stop
themselves thing turkish values web were years""",
            1: """
- : [ ^ about achieve all americans and announced areas arrested at border buy carries caucuses cause
causes cents claims drawing drew election even for from grown have hours in include including involved
killed left look looks make making many matter matters million notes nothing off offered or out party
pay people points prices probably protesters raise read received reported rose run runs say senator send
sending sharply significantly slightly spending supporting than there those to unlike was wednesday wins
worth""",
            2: """
% 's back be behind by debate electorate feet get gets had has it little lot made millions needs of one
purchase really selling sent spend spent support takes times trump understand victory voters ways
without""",
            3: """
as costs deliver done forward fuel his is like on sanders shown still things two with year""",
            4: """a an bit getting gotten our""",
            5: """something take""",
            7: """much""",
        },
        "JJS": {
            -3: """do was""",
            -2: """) cares matter of on rubio this win""",
            -1: """
a among as but can does doing has judge minister or our perhaps recent single that them trump voters
works would""",
            1: """and at followed got had her how is like not often think three uh unlike want while""",
            2: """' ^ for kept than very""",
            3: """be from its remains to""",
            4: """'s his""",
            10: """the""",
        },
        "MD": {
            -3: """at he the""",
            -2: """free george good last""",
            -1: """1 and on political she strong year""",
            1: """, as court hillary i paris party said same that trump we you""",
            2: """one""",
            3: """they""",
        },
        "NN": {
            -12: """they were""",
            -10: """be""",
            -9: """are people who""",
            -8: """democrats i so start was we""",
            -7: """being country european helped it now pretty remained time""",
            -6: """
're [ americans becoming began candidates ever few he is mr. particularly room something son still you""",
            -5: """
'd 'm actually brother but chairman channel czech david freedom fully help how if kept many mere message
nothing openly race republicans running set usually voters""",
            -4: """
, 2011 2016 against airport am america area audience been begin bloomberg boy challenging clinton
consider convention could divisive eyes fall feel fighters figures including increasingly judge located
magic martin me means miles most mostly national never please precincts president pro-beijing professor
prove rivals secret several social standing star statement states super these those too united until
walking wall ways wealthy world worth""",
            -3: """
" 25 ; < abc absolutely after aggressively alabama although always amir analysis and arab before behind
belt bill bit brought columbia come continue currently director either event executives fame feeling
finished foreign frequently fuel future generally give go going government havana hearing hussein
important included investigators iodine isil j. late led less mark michael move much n't nbc nor or
other paradis percent plan politically previous problem problems proved raising ranks rates remains
reports resign revolutionary roger ruling san seems send she short-term should sometimes spokesman story
system taken tell tells than them university upon vice went will words workers would yield""",
            -2: """
-- 2012 `` all american announced anyone anything argued audiences australian became become bennett
billion billionaires boat breitbart built call came campaigns can candidate caught cents century changed
city closely community company concern considered couple current dark deadline declaring deliver
difficult education eegimaa entirely everyone existing expected facing father favorable fewer firm
formally further general george girls got grew group growing have having include individual initially
instead intense iran issue joint just keeps kick largely lawyers lead leaders least list longer look
looked marriage may men mexico ministers movement nation neighboring newspaper nightclub nine office
officials often only owns pennsylvania perhaps place planned plans politician politics polls production
publicly quite regime release remaining rich rubio runs saying season senator sharply shifts shown signs
silver simple society somebody sound southern speakers stand standards started stay strike suggested
support supports svp technology that themselves then through to treaty turn two typically union value
vote wages warnings when while without year years łódź""",
            -1: """
'' 'll . 2014 21 3 40 50,000 60 9/11 ] _ acquire active administration african-americans allegedly
allies allowing also appeared article asks authorities badly basis becomes believe besides both bringing
budget business by calling candidacy changes children china citizens clark combined comes comey
companies completely condemned conflicts conservatives considering contained continually continuing
countries county course created cross crowd custody cut daily de deemed delegates development documents
does dollars donors driving dutch economists election empty ensuring equal equally et everything
executive extra extremely famously fear feels feet field find fluid force forces fox from front-runner
gay get god gone gonzalez grand grayson groups had hair hall hate head heart helping here high hillary
hired hispanic historic history host hotel husband ideological immediately immigrants information
international investigation invited islamic itself john jones justice kasich keep kenya killing knows
labor laid lawmakers leadership legacy legislation let lewandowski life light likely living major makers
manager massive matthew measures minister minute movie ms. nato necessarily neighbors network nominee
not note obama obviously off offer oklahoma once ongoing opportunity ordinary overall pac pace paribas
particular person peter places poland policy politicians power preserved primarily probably profit
programs protesters push pushing putin questions raise raises really received receiving reduce refugees
regularly relatives remain remember repeatedly reported reportedly residents retired revenue routinely
run s said sanctions secretary seemingly seen selling senators sense services sessions shah
significantly simply since situation slightly small spectacular st. stability stayed staying street
struggling students successful suggests talked team temporarily test things thinking today together told
troops trouble turned u. uh understands unemployment use various very video viewers visit web website
week weeks west western which white wisconsin worst yet ¡""",
            1: """
7 = accurate acknowledging actions additional angry announce anti-trump arizona army backing bad ballot
battle best between black blast block bomb bring british build buy cable capital carson challenge change
christmas cities claim classified cleveland close closed coalition coming complex conducting confidence
continued council courses court crime crucial cruz cuts daniel date death debt decision deep deeply
deficit did dividend double-digit draw drawing drive eastern edge entire ethiopian ethnic except
experienced family far favorite federal fellow fighting final finding five free french full fundamental
gets getting given giving goes governor growth hampshire has headed heavy held him historical hold hours
human hurt includes insurance jersey june kennedy king know latest latin latino law laying like limited
line longtime losing lost made making market medical member might missouri modern moral moved moving
music needs neighborhood neither offers online opens out own parenthood pilot point polling possible
potential powerful racial radical read realclearpolitics red register released represent represents
retirement return rising rival russian same science seats second see seeking senior sent shared similar
slepian slow so-called south space starts state stock strategy stronger study suicide surprise syrian
systems telephone theme there third though thought throughout ticket took trading traditional transition
turns tv ultimate under unique uses vegas vermont view visual voices wage want warning washington wave
wealth whole why win wind winning with worked young youtube —""",
            2: """
) - 30,000 above absolute actual admit air almost amendment argument art as asked baby bank because
better billionaire birth bitter border broadcasting camp care career carrying cash charleston child
citing clinic club computer congressional consensus constitutional core cost day days delegate
democratic distant do doing dozen emergency end ends enforcement enormous enthusiastic essentially
estate estimates extended faces fbi fire flight florida for foundation germany great gun harsh home
house initial insurgent internet israeli its kurdish language later launched leading leads legal live
local long looks lowest main makes mass monday nations nearly net night notes nuclear ohio older on one
opening original orlando outspoken over overseas overtime past pelosi per phone post prime program real
receive records registered regular research results river role savings security senate serve severe
sexual share shootings short side single sitting some soviet spanish staff strong strongest summer
sunday suspected take temporary traffic trump usi wednesday well where wins within won work worldwide
york""",
            3: """
% & 's 10 2001 2009 abortion accepted alleged another at banking basic campaign car carolina certain
chief civil climate closer commanding conference contain covering credit denied department diego
diplomatic early earned editorial effective especially extremist eye fair falling fast features film
financial gives global golf gop her improve increase increased ins institutional intelligence investment
iowa iraqi isis issues journal latinos left loan make ministry money more msnbc nevada of old opinion
parade paris passed pay press process promised purchase rally ran rate reality reuters saturday schools
sea sees sending shift sniper substantial suggest takes taking talk television thinks trade traded
trans-pacific treasury twitter u.n. u.s. used what""",
            4: """
$ 2 around california called class cnn cognitive coin common comprehensive conservative constant dollar
email english expressed frame gas good greater health heat higher hour hundred into league level liberal
lower miami million minutes my nationwide natural open operations oppose our platform poll prevent
primary provided public recent relatively republican school texas think this thus travel tuesday us
valuable whose zika""",
            5: """
ad added along any benghazi biggest caucuses different during earnings economic every illegal in larger
mexican minimum need new official oil party personal playing record relations rights tax totally town
your""",
            6: """ancient arms data largest last media paid political says""",
            7: """an back each no police presidential radio right serious their weapons""",
            8: """his the""",
            9: """a""",
        },
        "NNP": {
            -7: """be""",
            -6: """campaign clinton sanders""",
            -5: """are civil core getting great have operations political press showed their town us""",
            -4: """
along bitter business candidate class computer conservative cruz dark first gay has hassan law me most
one radical really same than this those up who""",
            -3: """
10 2009 abortion all ancient australia been before biggest child company counter credit debt decision
deeply democratic different digital emergency english extremist five florida friday hampshire hard hour
improve iodine iran knows loan many mentioned miami more morning msnbc no obama old only or own radio
reuters river security silver some star suicide they thinks three times trans-pacific u.n. uh very
visual were while working worries you""",
            -2: """
12 absolute also appear bad beck best blast california carson certain change charleston clear climate
club columbia congress considered controversial convention deep delegate department despite development
dismissed each economic editorial electorate enforcement entire estate even food foundation full germany
gives got grand had harsh held his hours human hundred important india information initial iowa is isis
it kentucky kurdish largely last latino leading league local long looks medical mexican might nation
need next now older ongoing paris past pelosi percent poor potential presidential previous principles
proposed protesters real relatively reported rival roughly rubio run seeking seen sell send shares
single so somewhat specific staff support takes third third-quarter top traffic tuesday two understand
vegas voters wallace was whole winning within without""",
            -1: """
) 2014 40 above acknowledging african-americans after against air almost already am amendment among
appeared areas argument around art authorities average baby back ballot bank beat become being better
board bomb bush cable camp candidates care case caucuses changes chicago citing claim clearly cnn
coalition cognitive coin coming command congressional consider contests continue council country created
currency cut cuts day declared diego difficult diplomatic divisive does donation donors double-digit
dozen drive during economists edge education email ensuring every executives expected facing fair fbi
fear few fill film finding flight following former full-time further gas general get giant go government
governor greater ground groups hate heat her here higher hired historical holds i ideological if inc.
increase increasingly industry institutional institutions intelligence israel israeli issues james joint
just kasich kenya knew labor large largest lead leaders less level little located longer longtime look
made mass massive material mayor mean mention miles minimum ministry modern mostly multiple n't narrow
narrowly nationwide natural necessarily needs network nomination north notes nuclear off offer offers
ohio oil online opening opportunities other out overtime parade participate party payments people perez
person philadelphia piece pilot pittsburgh place placed platform playing pressure price primarily
primary production program racial read recent reduce regime regularly released remain remaining
represents response right rising rnc role sales savings say school science seats second seems senate
sending senior several sexual share shift show shows simply six slepian small somebody something states
steel stop stronger strongly study such sun sunday supporters svp swiss tax team telephone television
term texas that them there third-place total totally trading travel treasury trump turns tv twitter
under unite universal use used valuable various vermont voting want way we wearing wednesday went whose
why widely wins wisconsin women worth year years young your youtube""",
            1: """
's , -- : ^ abc about admit advanced ali allow always and anti-trump as backing basis believe between
border by call calling capital century chairman challenging chief choice clark committee common
community condemned county daily daniel de election entirely executive facebook father fellow financial
find for foreign frame future good gun he heard heavily heavy high hope hotel influence influential into
investment jeff jensen jones killed latest leadership liberal limited makes manager matthew media mexico
million minute mitchell moment much nato news oklahoma on once overseas peter planned police powerful
prime private professor purchase raises reports san sen. senator she so-called speakers starts street
syrian these towards trade turning university until valley value war washington won world wyoming york""",
            2: """
& . 3 7 added american any asks at bear became because billionaire boy calls chinese conservatives
control could current dallas des down early equal ethiopian far federal fighting firm follow forced
forces freedom girls give growing hall hispanic immediate immigration justice keep kick killing leader
led marriage mets middle missouri my near owns park pennsylvania personal plan policy power programs
public red release remains represent roll rose ruling russian s saudi saw secretary shah south southern
space spot standard stock striking summer supporting talk technology to video visit where which white
with – —""",
            3: """
' 1 60 < [ `` america arab believed both british called carolina chatham chris christmas clinic
criticized crucial currently czech defense dow eastern fame figures gm goldman group heaven invited
jersey june kennedy know late los main make martin means ms. nbc neighboring new of office operation
organizing our pierre president push race resign revolutionary sent services social spokesman still
strength supports susan tell then think thrift told vote winter yield …""",
            4: """
2016 ; acquisition another asian besides breitbart data declaring field fox free from global islamic j.
john judge kim mainly mark michael minister rights roger secret tells u. vice wall""",
            5: """'' ( / 2012 although an bill george in magic national nevada paul""",
            6: """" - european""",
            7: """a united""",
            8: """david""",
            9: """the""",
            10: """mr.""",
        },
        "NNPS": {
            -4: """acquisition group jersey""",
            -3: """
, 60 _ after at called carolina chris clinic cruz field first heavy john judge like says thrift trump""",
            -2: """
asked bear dallas david des gun in kim minister ms. new on park power rose s saw street summer time
united washington""",
            -1: """
^ air am an bloomberg boy breitbart but by call calls choice city de defense dow each east face father
financial find former fox frame free george global goldman hope include j. jeff jensen justice makes
michael neighboring once paul pierre problem professor roger said school states susan through u.s. under
valley was when white world""",
            1: """
& '' alabama and arizona british california changes civil cleveland company conservative court dark data
enforcement florida foreign from good ground higher human india investment james knew latino magic miami
mr. party philadelphia pittsburgh poor president price public reuters revolutionary rnc secret security
see so state sun syrian term three total two uh vegas wall whole working young""",
            2: """
baby chicago clear computer controversial convention development economic film food freedom grand hard
information international joint kenya medical one policy san senate st. super treaty understand western""",
            3: """
abc among australia democratic federal her house iowa labor morning of our river silver visual""",
            4: """'s against american business gay general star university""",
            10: """the""",
        },
        "NNS": {
            -9: """he""",
            -7: """it""",
            -6: """who""",
            -5: """a eventually resolution she while""",
            -4: """
'' blood boat body clinton cognitive congress ethiopian everybody frame frequently liberal modern need
nobody report senator someone standard that they this tuesday washington which whoever world""",
            -3: """
( 9/11 almost also an believed but conflict convention crisis either everything evidence fbi field
general governor guy hillary i institutional issue johnson kurdish language leader mexico mitchell
moment neither net nevada nomination performance philadelphia poll polling protester right sanders
sentiment single somebody space star states still strength typically way week went what whole""",
            -2: """
& ) , - ] about administration americans analysis california candidate class command country deal debate
decision double-digit email empty every fight fire former germany getting gonzalez great growth hate him
ice issues kasich latin legislation levell like looked mr. much music nations now offices often
padalecki panel paris person process proposals reduced revenue rubio serve services sharpton spokesman
stock support team than times today told usually wealth website wins year —""",
            -1: """
" 12 2 60 [ abc actions agreement ali allegedly anyone attack australia beck believe benghazi between
black blast board bomb boy build bush campaign candidates carson case cause ceremony chatham chicago
china church clearly cleveland commitment company condition costs court cuba dark degree delegates
dispute dollar east eastern economy even federal fighting fluid future gallup giant global gm goldman
government groups hardly harsh history holt india insurance insurgent involved is israel judge kenya
largely law life limited line look los make market medical member michael monday money mother movie
nation national officials one only ozone perez picture playing point police politician post potential
powerful president press primary profit project pushed putin raises reality really record regular
responsibility reuters ryan said scene significantly situation slepian so sometimes south spanish
spending spot study suddenly sunday susan system terrorism then tv twitter united valley value very view
wallace was wearing wednesday wisconsin won work york young""",
            1: """
're 100 20 50,000 6 ^ above additional after allowing although always am announced any approach area art
as attention australian average basic before belt best better billionaire both brings call capital car
care chinese city civil common computer congressional conservative control council crucial data day
death despite earlier earnings end enforcement estate find follow-up following force french friday gay
get given giving going gop head held higher holding holds human ideological immediate immigration inc.
intelligence international just keep large leading legal level love major mass mayor membership million
most movement natural new newspaper nine nominee noticed off orlando otc our over percentage personal
personnel possible presidential pretty price published puts race recent rejected reports says seeking
sell sending signs similar small social something soviet spectacular speculation split story summer
super supporting surprise swiss talked technology temporary term test theme there through together took
top turkish two understands unemployment used video vote weapons were west where white win without women
working youtube""",
            2: """
10 40 _ accepting are bank big cable change clear coalition constitutional cyber deficit democratic
economic emergency energy expressed first flight four free game good gun hard health her how in
increased industry interview iran lee light local making many media multiple narrow news opening pac
pro-beijing production push raising republican routinely savings set several sexual smaller specifically
staff state street talking three thrift time trade turnout u.n. under until voters wants well with""",
            3: """
: already bid biggest border business by camp channel completely consider daily digital does few from
iowa isil job labor latest latinos led magic massive me more morning of oil old on other own peace
polaroid political power program rate rights rnc some such telephone to tone unity university web when""",
            4: """
's / ; air all certain credit dozen have out party phone policy ruling security six steel these u.s.
your""",
            5: """' back billion comment food his my same their trump""",
            6: """tax those""",
            7: """no the""",
        },
        "PDT": {
            -4: """" not station""",
            -3: """^ at""",
            -2: """, almost be by contain help out they""",
            -1: """
- a are as ban been buy clear denied doing figures from fully groups has includes kentucky know likely
no on ordered places post remains sanders says some sound state stopped think virtually was what when
while why would""",
            1: """
allow among and democrat gets give it nearly past represented share spent staff takes than that""",
            2: """
-- about ballot but campaign for go into only over personal review so taken were where with""",
            3: """condemned covered down easy have of see us""",
        },
        "POS": {
            -5: """it that there""",
            -4: """let""",
            -3: """anybody cadillac he here nobody she someone""",
            -2: """everybody everyone everything guy hillary somebody who""",
            -1: """/ michael nominee one pressure u. what why""",
            1: """
administration biden campaign carson christie city clinton company court else enforcement family field
fox germany government governor group lazar movement obama president regime show state states svp today
tuesday week world wyoming""",
            2: """another candidate carolina country nation trump women year""",
            3: """rubio""",
            4: """'""",
        },
        "PRP": {
            -3: """also and hold including was which""",
            -2: """, - from in no not over""",
            -1: """
" 's : ^ all among announce announced announcing around based before biden cast changed changes citing
closed democratic during earning even facing finding finished for had have hope hurt improve into is it
keep notes noting only or promised ran release remember republican seen share show suggested taken than
took tuesday up virtually were wins""",
            1: """
at because behind calls crowd getting held how interview keeps leaving next put shows so tells then when""",
            2: """
about asked attack beat bring called criticized did either helped like losing lost made make showing
that think tweeted views with""",
            3: """; against as giving heard help makes off to""",
            4: """calling endorsed gave gives know""",
            10: """let""",
        },
        "PRP$": {
            -4: """calling endorsed gave gives know let""",
            -3: """about against giving heard help makes""",
            -2: """
as asked attack beat bring called criticized did helped losing made make showing tweeted views with""",
            -1: """at behind calls crowd for getting held interview keeps put shows so tells""",
            1: """
" , all among announced announcing based before cast changed changes citing closed during earning facing
finding finished from had have hope hurt if improve including into it keep notes noting or promised ran
seen share suggested taken to took up virtually were when wins""",
            2: """and in over said""",
            3: """^ hold that was""",
        },
        "RB": {
            -8: """his roll""",
            -7: """the their""",
            -6: """area our""",
            -5: """deal give holding in know made much people simple year""",
            -4: """
6 above added as can care democrat feet get hampshire head hold its mayor more n't passed say slow
spending taking talk talking test world""",
            -3: """
admit always among begin brings close cutting deemed described electorate even followed game gave handed
herself including into large learning left lost lot many million night oil or over own pennsylvania
played proposals pulled pushing question recently said same see senator showing some south starts still
takes those time tweeted viewed whose win without wounded —""",
            -2: """
' - ; `` a accepting achieve active all also america an attack attention backing becomes both by cares
christmas comments completed considered contain different down drive especially expanding fall family
felt giving golf grew hand hassan have heard hell holds includes lead less live lives makes market media
muslims need not now of offer one operations other pass picked police political polls programs put putin
putting rally rates really receive register revenue rolled security show shut signs something sources
street such support sure systems then think through totally turnout union us visit want washington worth
write""",
            -1: """
-- accepted advanced aggressively ago ahead already am amendment answer any anyone appears arizona
attacks ban be beat because been believe besides bit born broke build building built bush buy buying
campaigns capital cases caught christie citing civilians committee complained completely computer
concerns conducting conference conflict congressional contest convention conversations costs couple
credibility crucial cuba currently daily dark data debt denied distant early earned emails end ends
equally except expressed facebook fallen falling feeling five flight focus follow for four free freedom
french front-runner full further gas gives ground guarantee had he headed helped high hillary hired host
immigrants investment is israel issue itself job jobs keeps latest law laws lay laying leadership leads
league learn let level little make making man may maybe millions ministers mother national near needs
new nine nomination nothing noting open opened opportunity others overseas owns paper paris peace
percent person personal personally pick platform points policy polling possibly preserved probably
progress prove proved public rejected release remained remains remember reports republicans response
role runs sanders says second seemed selling sending serve served set sets share shared sign
significantly silver similar since slepian someone somewhat speaker spoke stand stood story taken talked
than that there though three thursday to town trading trump under valuable victory view voices wave
website where whether while winning wish within women wyoming your –""",
            1: """
'm 're ) 10 25 ] about absolutely acquisition americans at average base big bill billionaires bringing
but came carry carrying caucuses changes charges choice citizens clear clinton closely columbia comey
compete congress continue continuing cost cut democrats department do does dollars driving either
everybody everything executives exercise expected extended fast fell field fire florida foot fuel future
getting government hard has hate help house increase insiders interview isil killing laid leader leaders
least leaving led like margin markets messages might mitchell narrow nearly never noticed obama often on
once path perhaps personnel philadelphia playing podesta politically post previously problem problems
purchase puts race raises rate read reduce remain reported right roots rubio sense shot should simply
sitting standing started stop stronger thinking today too tough truly turn turning twice unite wants
warning way we wealth wealthy weeks who whole wonderful you""",
            2: """
% [ actions almost and anything benghazi boy call campaign carolina certainly change changed chief
church come comes company contests could crowd decades decide dismissed drew economy effective emissions
ever face finished fought half hearing heat held her him hispanic hit knew kuwait matters message
narrative newspaper next off out parties pay piece placed places plan possible production pushed ranks
reason received represents rescued return season seats secured she son spent split step strikes strong
team times top total travel walked war was won work yet yield""",
            3: """
'd 'll agents are back bad being broadcast california cities coming conservatives criticized did done
else event feel fighting forces from god goes i islands keep looked me mostly nominee office park party
plans poland publicly published pull quite raise raising registration rival run sales send sit situation
somebody stands states staying svp system transition tried troops unemployment week which works would""",
            4: """
actually become before candidate cruz day deep email girls just long mentioned mind money most moved
only station stopped thought took video working years""",
            5: """carson earning far gone great located minutes month poll raised stepped take they turned""",
            6: """after closed go how march move moving pretty roughly stay very went will""",
            7: """bring brought miles no particularly running were""",
            8: """going look so up walk""",
            9: """push""",
        },
        "RBR": {
            -4: """gotten the""",
            -3: """an as bit costs done for forward has like made on sanders shown something still trump""",
            -2: """
" % 's back be behind carolina debate get getting had hours it millions minutes needs purchase really
sent spend spent than things times understand victory voters week went""",
            -1: """
'd , : [ about achieve all and any arrested at bill border buy by campaign carries caucuses cause causes
cents claims come drawing drew election from gets grown have he help his in include involved is killed
lay leader left look looks lot make making many matter matters mentioned messages million narrow nothing
obama off offered party pay people philadelphia points politically possible prices probably protesters
raise read received reported rose run runs says senator send sending sharply she slightly speech
spending supporting take that there this time two unlike wednesday wins with worth""",
            1: """
' 're ) ; actually against already also appeared appearing becomes built can candidates comes country
decision did fall feel fight focus friday generally grew growing her hurt if little living move moved
need of office often opened operations percent perform performed place policy president question region
seems shares significantly state themselves thing to under values would you""",
            2: """
announced appear but comments decades do does face father felt fought game goes information know knows
markets months moving much progress pushed see talked tax vote washington what work workers works year""",
            3: """
'' ^ administration become care close closed doing even far havana no now open parties putin sometimes
somewhat states step up was were will world worry years""",
            4: """becoming mayor though""",
            5: """go them""",
        },
        "RBS": {
            -3: """candidates from""",
            -2: """candidate did for kept than work""",
            -1: """a got had her like not to unlike want while""",
            1: """among at but does has judge single them trump voters""",
            2: """as can cares do i is its matter on perhaps rubio that win""",
            3: """was""",
            4: """doing the""",
        },
        "RP": {
            -11: """,""",
            -10: """was""",
            -9: """'s and""",
            -8: """are be is rose walk""",
            -7: """^ rescued""",
            -6: """" closed delegates look running""",
            -5: """caught do leading month stay stepped""",
            -4: """
been born carson change compromise day expected far lead move moving of poll said stands the walked""",
            -3: """
'' acquire agree back based believes campaign compete debate does earning focus higher in looking march
money questioning raised registration resign right say spend still way we week well won""",
            -2: """
'm ) agreement all appeared believe both built buy calls continued deep divided done engaged everybody
falling fell fighting flying get go going gotten held hell her him insist leads live looked margin my
next not officials or park participate remain seats settled she sitting state to top used walking want
war were winning yield""",
            -1: """
're -- action also americans appear appearance appearing appears argument attack attacks average ballot
bear billion but california carrying cash chosen clinton columbia comment company concern concerns
congress contest contests countries court created depend did dispute doing down engage faces fallen
feeling few focused foot for force forward found free fuel games getting goes gone got has have he hit
including insiders investment iowa iran just killing language last lay leaders led life living looks met
miles minutes months moved must once one own part past path percent person piece plan playing pressure
price primary pull push questions raises rally ran rate reflecting register released remains retired rnc
roughly run sanders saw saying serve share shift side space speaks speeches spoke start started step
stop strikes stronger talked that themselves travel truly twice two unite up use vote voting with work
working –""",
            1: """
] abortion being boy build buying close coming costs country deal debt drive driving ends everything
find follow front-runner gets gives head host lives lock made measures open other paid parade point
points policy puts results sell signs someone stayed story system time trump us voters went wish worked
worse write""",
            2: """
beat bring broke caucus draw end grew growing laying level make many market mother on opens pay picked
pointed polling putin question rates sentiment shooting shows standing stood thing tweeted you""",
            3: """
always better block break call gave giving itself keeps kick left opening pick polls read revenue sets
showing signed slow turns win""",
            4: """
- called calling came fight jobs kicked laid paper played pulled pushing putting rolled show shut sign
stand world""",
            5: """bringing come fill give hand holding""",
            6: """brought carries cutting game kept process put sent take throwing""",
            7: """handed it passed set turned""",
            8: """cut pass roll taken takes turn turning""",
            9: """carry hold""",
            12: """took""",
            13: """brings taking""",
        },
        "UH": {
            -3: """'s""",
            -2: """did goes how""",
            -1: """
're : as at continue do doing done for found good have is it look most offered particularly set showing
them there too virtually you —""",
            1: """'' 'm ( full head march remember said that""",
            2: """, answer be completely""",
            3: """a know say to""",
            4: """' ^""",
            5: """" """,
        },
        "VB": {
            -9: """they""",
            -8: """a""",
            -7: """no the""",
            -5: """as his i in many their which""",
            -4: """/ been by campaign had million much often strongly who with""",
            -3: """
alabama another any are arms attacks certainly fire germany get has leaving lebanon more nation of only
pacs paris person police primarily race region sanders she some something speech terrorism these today
trump vote ways""",
            -2: """
've _ about ad ago battle but called campaigns changes conditions conservatives debate department
economy five forces from full generally hampshire have health how immigrants iowa its larger latinos
living lost made most mostly now opportunity our own pace particular politicians publicly recent
revolutionary rich right sessions significantly stability standing strategists take that those thursday
together tried turn two up very whose you""",
            -1: """
% & 'm ] absolutely actions actual actually african-americans after aides all already an announce
announced anything argued arizona asia at audiences authorities average baby backing ballot before being
believe best big birth both bring broadcast bush cable came car career cast caucuses change child
children china combined comments companies conference convention countries court criticized cut days
defense deficit delegates democrats desperately development disclosure dividend down drew each earnings
economic eegimaa email emails england equal essentially experts expressed extra factors fast federal
feel fighting film final fox front-runner full-time games gets getting giant give given giving gonna
hair hardly held hispanic holds home house if immediately inc. information is islands kasich keep
largely largest leaders leads limited little long longer lowest make makers makes members miami mills
moral moved movement movie nations nearly neighbors neither new nobody obviously odds official
officially on one opens operations opponents out over overtime paid paper past pay pennsylvania percent
personal phone planned playing point polling power practices prisoners problems rates receive recently
records relatives report reporters represent republican republicans results rivals roll run sales
schools seeking sense serious shah short shown shows small society somebody sometimes sources star stars
started starts state statements still stopped street supporters system taken taking tax there through
took top tough trade tuesday typically use uses valuable various washington way we wealth wednesday were
what when why win without york …""",
            1: """
" ' , : ; < ailes always america analysts audience better bridge budget cash chosen clinton closer cruz
described director effectively even eventually except fact few first frequently god grayson hussein
kenya kept less like mean mexico network news newspaper nomination nominee note offensive others process
routinely rubio second see side since speakers states temporarily themselves thus time twitter usually
was well yet""",
            2: """
'' ( american americans badly between bill boat candidate candidates carolina communities continually
curiel definitely done either everyone family formally free government half here instead kentucky kopp
let might money netanyahu nightclub nor nothing obama parenthood party people putin rate really said
saturday says senators seriously students suddenly support them think u.s. voters wind wisconsin —""",
            3: """
[ agents also anyone citizens city closely community company concerns county currency daily did dollars
facebook father florida fundamentally gonzalez groups iran issue johnson least left life officials
platform president say saying sharply simply wages wealthy wearing women –""",
            4: """
amir bloomberg couple everybody expected investigators just me regularly so station then uh walking
world""",
            5: """'ll ) -- committee ever eyes further helping him investigation may must""",
            6: """and could country does go knows likely never room should""",
            7: """'d `` can muslims or us""",
            8: """helps please than""",
            9: """not""",
            11: """would""",
            13: """n't will""",
            14: """helped""",
            15: """help""",
            19: """to""",
        },
        "VBD": {
            -12: """the""",
            -9: """to""",
            -8: """an""",
            -7: """' a been have""",
            -6: """email has is more was""",
            -5: """( for had having her so students well widely you""",
            -4: """
's - are as being difficulties eyes fully get getting helped highly how immigrants information its made
markets most newly on remains systems tax think video were yet""",
            -3: """
% 'd 'm 2012 americans attention be billionaires budget cases cash certain companies course days deal
democratic donations face hair heavily hell hewlett-packard his individuals iowa jobs letter long
material music n't no not of officially out outlets overall poll previously publicly questions report
reports roles schlafly share signs south species speech system those trump universities very vote when
will —""",
            -2: """
'' 've 12 ad address agreement always among appeared approach arms article become benefits body bridge
business calls changes child clark comments currently deeply document emails event fact feel figures
generally go gop governor hearing hours initial insiders investigations iodine itself justice less
likely little love mark me move nearly neighborhood now often opinion our pac person politically
precincts primarily primary probably quite ran recommendation remained resolution rifle rights russian
scene school standards standing than trading truly tuesday up votes wall warnings way –""",
            -1: """
" 'll 10 2 25 `` abortion against alleged almost another appearing areas army attack backing badly
barely beat became before benghazi best between border bringing broadcast businesses by call car
carolina case ceremony channel city clear clearly closely coalition coin commanding complex conditions
conducting convention convertible costs could current cuts data degree democrat desperately did dividend
documents drawing driving earnings edge editorial election energy estate even every everyone executive
eye facts famously feeling feels fees few firms first force formally found frequently from front-runner
fundamentally future gets grayson great group gun guy heat heaven help helping history house if in
include increase increasingly internet interview journal just large laws least like live looked looking
making matters measures membership memo messages met moving my names net nevada new nine nominee ohio
open oppose own particularly past plans pretty price programs project proposals race rally refugees
rejected relations relatively republican routinely says season second see seemed seems sen. services
sessions several shot should showing single somebody specifically speculation spending statement
statements stay story strongly study suit sunday svp term their them times too total totally town turn
typically u. viewers virtually weeks western where while would""",
            1: """
2014 7 alabama ali all allies amendment america apparently arrest australia bank base believe belt bid
biden bill cameron charges chief children christie citizens civilians communities conservative core
courses criticism cross dallas date day decades decision demonstrators dow each earlier eastern economy
either else essentially estimates eventually faces fame family far father field finding fire florida
foundation friday gonzalez growth herself holt intervention investigators isis issues kasich killed kopp
last law leader leaders line list longer makers many mayor message mexico millions minute monday months
mother movement much neither network news night nonprofit nor online opportunities or other others panel
paper paradis parliament party payments personnel philadelphia pilot point policy popularity press
principles program prosecutors races radio rates regime reporter reporters republicans result rivals
romney room rubio runs sales sanders say scientists senators shares sharply shooting shootings since
slepian some speeches staff staffers state strikes suddenly talk there things troops tv union usually
washington week win women""",
            2: """
-- advisers already analysts average axelrod beck bomb both boy candidates care carson church cities
committee content court crime debate dollars effectively employees fbi further general giving guest
illegally immediately initially inquiry interpreted kuwait lawmakers left legislation mainly market
mills month murdoch necessarily nida opponents padalecki particular paul personally post prisoners
profit public regularly reportedly research results secretary security seriously sharpton someone
something son speaker station strategists temporarily texas this two uh wife world""",
            3: """
) administration aides allegations allegedly also anyone appearance attackers authorities briefly but
castro claims club comey condition conference counsel countries country cruz death department director
donors enough finally germany girls government half head host husband immigration initiative
investigation language later latest lawyers lazar media mosque never newspaper official officials people
politician protesters putin really recently repeatedly revenue said short-term stock supports technology
theory unanimously victories voting ways website""",
            4: """
1 and audience campaign company donation economists forces judge minister occasionally only police
relatives rhetoric senator support then voters what workers""",
            5: """bush congress critics crowd democrats groups obama quickly states today work""",
            6: """clinton daniel nobody that""",
            7: """i which""",
            8: """president""",
            9: """he she who""",
            10: """it they""",
        },
        "VBG": {
            -6: """during mass money rights""",
            -5: """make old show strong""",
            -4: """
2012 another back biggest chief data kennedy level look minutes more our platform see sent""",
            -3: """
% accepted basic benghazi broadly common covering eye features global hold my office personal policy
poll pretty prime record right school similar so some state substantial that travel washington wind
winter your""",
            -2: """
] any border called care carrying citing clinic coin consensus constant cost enthusiastic estimates
every extended fast found further greater higher illegal increased insurgent internet into language last
later leader legal major media most new once online over paid particularly poor predicting price primary
program purchase received relatively reuters role saturday senate summer though top traditional u.s.
ways well worldwide york""",
            -1: """
" ' 12 2016 50,000 [ absolutely additional admit air allow although and angry anti-trump around as asks
best billion bit block california can capital career caused certainly challenge church close cnn coming
committee court current date department diplomatic end ethnic even existing facebook favorite fbi final
financial following four get good gop hall has have included initial ins intelligence investment iowa
islamic issues its june labor long lower main market medical message nations nationwide natural news no
oil out overseas own parenthood party phone possible potential presidential private problem prove proved
public radio raise rate realclearpolitics retirement says sea short shown sniper somewhat spanish st.
strategy temporary think ticket to too transition truly trump used very view visual wave wealth where
within zika""",
            1: """
'' ) 10 : ago allegedly almost already am america americans an apparently army article at average
besides between blast both bring bush but calls campaigns candidacy caught children citizens coalition
companies conflicts considered course cross crowd cruz currently custody decades democrats dutch face
finished force former friday fully future giant gone heard heavily her his history improve increasingly
investigation it itself jobs judge keep kept law lawyers legislation less letter lewandowski life like
living local longer makers martin mean means mention movement nation national network night nightclub
noting off ohio openly ordinary overall pac paper places police power president prices publicly race
remember repeatedly reportedly revenue rubio said same seemingly senator several she since social
society sometimes states street suggests team terrorism test their them themselves they third-place this
three through turn under unique us use voters war we week who with women work world writes""",
            2: """
- `` a actually against aggressively audience become bennett built business carson cleveland concern
debt divisive do each eegimaa especially everyone eyes fear five follows government group hate he heart
held high him ideological in include includes individual intense just kasich keeps latest made many
percent personally politician principles reported rivals run russian savings season second seen simply
somebody stopped strongly study suggested trouble two union whether white whose łódź""",
            3: """
'm 's , 2014 about also avoid before brother campaign candidate candidates considering few first here
hussein largely lead million modern now of other people remained statement story the then times up upon
were you –""",
            4: """
're after by consider continue convention fighters from if information mere mostly n't precincts still
than when""",
            5: """area clinton general including sanders started time while worth""",
            6: """began begin for is or start those was""",
            7: """stop without""",
            8: """be""",
            9: """been not""",
            11: """are""",
        },
        "VBN": {
            -7: """for so stars then we who""",
            -6: """) daniel go i nobody president""",
            -5: """critics crowd deeply other performance quickly relatively stock that""",
            -4: """
actually any audience become brought clinton company congress democrats from groups judge obama
occasionally officials particularly relatives rhetoric she stands there very weeks what work workers
your""",
            -3: """
`` administration aides allegations allegedly an anyone appear appearance attackers authorities both
claims club comey condition conference counsel country death described donation enough especially feel
follows forces germany girls gonzalez government grown half heat him host immigration initiative
language latest lawyers lazar life marked media minister mosque never newspaper official parties party
politician protesters really remains revenue running said stay supports technology theory too two
unanimously under victories voting ways website week which""",
            -2: """
'' , 1 : absolutely advisers ago analysts axelrod beck body bomb boy bush business care carson castro
church cities committee conservative continued court cruz data department dollars donors earnings
employees entirely estimates factors fbi fellow fire four full-time fundamentally general giving growth
guest head inquiry interpreted kuwait lawmakers mainly means mills month murdoch nida on padalecki
particular paul polling post prisoners public putin reflecting remained reportedly research results
sanders secretary security seemingly senator senior seriously sharpton sniper something speaker state
station strategists such suddenly support temporarily texas themselves this thus today totally uh unite
virtually world you""",
            -1: """
'm -- 2014 2016 7 ^ ali allies america another apparently arrest attacks australia average base beat
because belt bid biden bill briefly british but called cameron campaign can carefully charges chief
children christie citizens civilians clear closely closer communities contained content convertible core
could criticism cross dallas date decades demonstrators different dollar dow economists economy else
essentially even eventually facing falling fame family far father feels field finally finding firm
florida found foundation friday full good great he heaven held helping herself holt home husband
illegally in increasingly intervention investigation investigators isis kasich killed kopp last late
later lead leader leaders left line list makers making mayor message millions minute monday mother
movement much my neither nevada new news night nonprofit nor online opponents opportunities others our
panel paper paradis parliament pay payments person personally personnel philadelphia point police policy
popularity press principles profit program prosecutors radio raise rates receiving red regularly remain
reporter reporters republicans result rivals room runs sales school scientists seemed sees senate
senators sending sent sharply shooting shootings signed slepian son speeches staffers start states
strikes stronger supporters talk the things think three to troops tv twitter union unique voices voters
washington win women""",
            1: """
% - 2 2011 2012 25 ; ad alleged almost already among areas army attack bank becoming before behind
benghazi better border bringing broadcast broadly businesses by call came carolina ceremony certain city
coalition coin commanding comments complex conditions continually current cuts decision degree
desperately did dividend driving each edge either energy estate ever everyone executive executives eye
facts fairly famously feeling fees final first following force frequently front-runner future gop
grayson group gun guy high highly his history immediately include increase initially internet interview
issue its journal just largely law light live long looked looking many markets matters measures members
membership memo men messages met michael more movie music n't names nation necessarily networks nominee
of ohio opinion oppose or ordered over own pace past plans possibly pretty previously price project
proposals race rally record refugees rejected release republican say season seen services sessions
shares shot showing since somebody sometimes somewhat specifically speculation statements story strongly
study suit sunday svp takes tax term than together total twice typically used uses viewers want where
without year""",
            2: """
' 'd ( 100 12 ] address after against agreement all approach arms article at backing barely bit bridge
brother calls campaigns case channel clark clearly considered costs currently days deadline do document
emails equipment event every fact figures firms further generally governor hearing helped here hours
house insiders institutional investigations itself justice keep legacy little love made mark me nearly
net once openly plan precincts primarily properly publicly put quite races recently recommendation
relations relevant resolution rifle rights rubio scene see seems shareholders should some standards
standing through time town trading tuesday usually various votes wall warnings way while with yet""",
            3: """
a abortion am americans appeared attention badly benefits billionaires budget cases cash charge child
companies course democratic documents donations drawing election face formally got hell hewlett-packard
individuals iodine iowa jobs laws letter like longer move neighborhood no often outlets overall poll
primary questions report reports roles says schlafly share signs south species statement subsequently
system them these united universities vote when worst –""",
            4: """
's boat cents deal difficulties email eyes fully heavily if immigrants least most newly nine officially
pac speech systems those video widely""",
            5: """'ve as best gets hair her out probably students their trump""",
            6: """information not now several""",
            7: """having were""",
            8: """getting is""",
            9: """are had""",
            10: """get was""",
            12: """being""",
            13: """been""",
            15: """be has have""",
        },
        "VBP": {
            -13: """to""",
            -10: """'s not the""",
            -9: """a it""",
            -8: """her""",
            -7: """is muslims weapons""",
            -6: """' just of""",
            -5: """^ committee help media thus""",
            -4: """
" : cash closer earnings everybody helps network one please questions rate station them us viewers with""",
            -3: """
, `` agents arms citizens cnn concerns county data does go helped him his in into investigation johnson
left may me no on or out platform politics president races second should take their things u.s. very was
whose will – …""",
            -2: """
% -- after american and as at badly be benghazi best between but carolina caucuses cents cities
communities curiel currency daily definitely dollars done effectively either ever everyone experts
expressed first gun half he health helping ins investigators jobs kentucky kopp latest least less likely
longer magic minister more neighborhood netanyahu next parenthood pay post putin raises reality return
roll saturday say saying schools seriously shootings sitting so there this time trump twitter wages""",
            -1: """
'll 've ( / 1 19 about ad ailes air almost already amir an analysts another any anyone are art bad
became because before better birth border bridge briefly bring broadcast called camp can car carson
chairman chinese chosen christmas city clear clearly climate community computer conference confidence
conservative considered constant contained continually could country court crime crucial daniel day debt
declaring democrat different director do draw each earlier election email especially essentially even
eventually facebook faces fact family famously far fbi feet fewer fighting film five florida follow for
found from fundamental further gives golf good gop had has have held hispanic hold house how hussein
includes increase information iran issue its kenya largely largest last latinos let life light like
lowest make makes march mean membership mets mexican mexico million moment monday most must narrow
newspaper nightclub nominee north offensive only open original other others our paid personal pilot
playing poland political poll pretty process radio records relations reported rights romney rubio runs
said savings says see seeking seemingly seen services sharply shows side simple since started statement
staying strong students subsequently such sunday surprise systems takes taking talk tax than theme
themselves then times trade treasury up warning without women would yet""",
            1: """
& ) - 3 ] aides allies always americans anything asia battle cable campaigns candidates cast change
children clinton combined companies conservatives contests countries days defense delegates department
desperately development documents donors east eegimaa emails ends england estimates factors few figures
forces frequently full-time games giant gonna groups hardly head immediately instead institutions iowa
islands lawmakers laws lawyers long measures members mills movement movie much n't nations nearly nobody
now obama odds officially operations opportunities own paper paribas party pennsylvania personally
police power practices prices prisoners refugees report reporters residents routinely sanctions she
significantly situation standing stars statements states supporters system though tuesday two typically
voices voters wealth wealthy world year""",
            2: """
_ actually ago billionaires china comments conditions economy fire front-runner home initially kasich
living makers men ministers officials openly pace particular parties payments people percent politicians
polls relatives rivals sales sense shifts signs sometimes sources standards still strategists team
terrorism those thursday tried warnings website workers —""",
            3: """
2011 alabama also argued audiences authorities belt certainly columbia convention cruz debate education
executives full generally germany increasingly lebanon list neighbors online pacs paradis paris
particularly person plans primarily problems programs publicly race region reports school scientists
sessions speech stability these together usually vote why words""",
            4: """
african-americans airport changes hampshire immigrants law leaders really rich star strongly turn
washington ways which""",
            5: """both democrats many nation often rates some that""",
            6: """attacks protesters republicans""",
            7: """all sanders""",
            10: """you""",
            12: """they""",
            13: """i""",
            14: """who""",
            15: """we""",
        },
        "VBZ": {
            -8: """the""",
            -5: """back comment food in tax""",
            -4: """a air all both credit dozen his no of party phone policy ruling security state to trump""",
            -3: """
- ; already bid biggest border business camp certain channel completely consider does enforcement her
iowa isil job labor latest latinos los magic me morning movement my oil on peace polaroid power program
rate rights rnc six such telephone those tone unity university when with women""",
            -2: """
' 's / : another are as bank big cable capital carolina clear coalition constitutional control cyber
daily deficit economic energy expressed flight for free game gm gun health how interview lee making
media more narrow new news opening out pac push raising routinely savings several smaller some
specifically staff steel talk talking these thrift trade turnout two u. u.n. voters wants was well""",
            -1: """
& '' ( 10 20 50,000 ^ additional although always american announced any approach area attention average
basic before belt better billionaire black brings by call car change chatham chinese christie city
company conservative council crucial data day death despite dow earlier earnings else estate family few
find follow-up following force fox friday from get given giving good gop hard have head held higher
holding human ideological immediate immigration industry intelligence iran just keep large lazar let
level liberal love major make mass membership million mr. multiple newspaper nominee noticed off orlando
otc other our over own percentage personal personnel political possible pretty price production public
published pushed puts regime rejected reports republican same says seeking sending sexual share signs
similar south soviet speculation split spot story street summer supporting surprise susan svp technology
term test their theme time together took top unemployment used video vote weapons were west win without
working wyoming york your —""",
            1: """
" 12 60 actions administration agreement allegedly amendment anyone australia beck believe benghazi
blast bomb boy california case cause ceremony china church commitment condition costs country court cruz
cuba degree delegates department dispute east economy even first four future gallup germany giant group
groups growing hardly history holt house inc. insurance insurgent involved kenya law line longer market
medical member michael mitchell monday money mother movie nations officials ozone perez picture point
politician post potential president press problem profit project putin really record responsibility
reuters ryan said scene significantly situation sometimes spending sunday system terrorism then tv
twitter value view voting wallace washington wednesday white why wisconsin work youtube""",
            2: """
) ] americans analysis and bush but class clearly columbia convention deal debate decision double-digit
email everyone field fight fire fluid gonzalez governor growth hate ice issues judge latin legislation
levell much music now offices often one padalecki panel paris person primary process proposals reduced
revenue services sharpton slepian spokesman stock support team than times today usually we wealth
website week wins""",
            3: """
9/11 ali almost also anybody board cadillac campaign clinton command conflict crisis either evidence fbi
here i india israel issue johnson kasich kurdish language leader life look mexico moment neither net
nomination not only performance philadelphia poll polling pressure protester right sentiment star states
still there typically way world""",
            4: """, blood boat body congress everything frequently need report they tuesday whoever""",
            5: """eventually everybody guy hillary resolution somebody this while""",
            6: """senator what""",
            7: """nobody sanders someone which""",
            8: """she""",
            9: """it who""",
            11: """that""",
            12: """he""",
        },
        "WDT": {
            -9: """fact""",
            -7: """evidence interview is recognition reminder""",
            -6: """causes claim says weekend""",
            -5: """allegations argument fear guarantee hopes notion possibility reasons reporters week""",
            -4: """
accusations but case chance crowd demands doubt idea likelihood month others part politics result say
sign speculation suggestion think times years""",
            -3: """
% 's 2001 ; belief believe charges cnn conflicts consensus cut demand do does education feel hope
interests know monday narrative news odds plans reality saying stance surprise then thinks to us view
views warning what""",
            -2: """
added ago and answer assertion audience august basis city claims commitment concern condition conditions
confidence control countries death declaration degree department donors electorate emails everyone fox
friday immigration like makes matter me means morning neighbors night now official perhaps point post
principle process question residents ruled ruling seats secret sense shows statement suggesting
supporters that thinking thought today understand viewers voters with women world worries""",
            -1: """
'' - 2014 : acknowledge actions administration after ahead aides allies along analysts anyone asserted
assume before believes bush cases cause cleveland comments concerns concluded county court date day
decide decision delegates east economists employees estimates even except executives fall family fears
feeling fill followers for forces found gave gonna ground half hampshire having hearing hopeful how
important india indicated knew knows lawyers let light longer look looks messages miami mind months much
n't nightclub nominee not of office only opinion or over pac power predicting president press problems
projects proposals putin reason remember report reports responsibility rhetoric said sales sanders saw
school see senate showed so spot spring standards statements such suggest suggests sunday sure talk
television than through thursday tuesday up warnings was washington wednesday weeks well when whether
wish workers yet –""",
            1: """
( about ad ali analysis anger anxiety assets body business candidate change charge church committee
contests costs crisis dollars energy event face fire firm force four growth hard headquarters help here
him home house i in insisted itself law leadership learning legacy legislation level line market
material media movement movie net network nevada nomination officials opportunities opportunity overseas
party people plan policy polls principles program race results share shares shootings side signs staff
stands stars strength support systems tax tone troops tweeted union value values voices you""",
            2: """
_ anybody anything areas asked businesses campaign candidates caucus caucuses challenge class coalition
companies company council cuts disclosure freedom future game get hall heart history information iran
issue king leader letter lives losses made mission move nothing oil on paper percent picture potential
problem questions record schools security services sources spending strike suit summer team under votes
—""",
            3: """
) 2012 agents america are attacks audiences benefits bill boy calls communities community congress
contest conversations country criticism deadline deal debt everything groups gun impact initiative lead
length message moves networks path place platform positions relief republicans rights senator sometimes
state technology things those understanding vision""",
            4: """
" , -- agreement approach asia back board document election money progress role skills strategy system
test them thing time video war way""",
            5: """
action attack attention best convention debate group issues job piece speech start story ways words work""",
            6: """all moment there trump""",
            7: """one""",
            8: """something""",
        },
        "WP": {
            -3: """" on""",
            -2: """^ and asked at get under you""",
            -1: """charge in say to""",
            1: """'' , about but decide even for india know matter of or over remember""",
            2: """' do that us""",
            3: """'s""",
        },
    },
    "after": {
        "CC": {
            -6: """even""",
            -5: """$END . side""",
            -4: """, another are candidate democrats political sanders sides three to way will""",
            -3: """: alan because florida his love party""",
            -2: """
! 10 1990 added campaigns contest counter countries from gov. has having hillary justice known name of
on one paper parties positive praise private reporter u.s. violent were without you""",
            -1: """
- a accused american be becomes bush campaigned come considered could debate does ensuring former had
history hope indiana insults johnson key latino miami nobody nomination offering or part posts president
previous programs qualified rubio senator shared states strategic tax ted things want we whether women""",
            1: """
' 2 aggressive also at bernie bill carson castro certain children defending easily economic emotional
google health her impossible jobs lead leave looking ms. not nuclear offer out reagan republican rise
she tell their through voters was who yemen""",
            2: """
again back before broad camp company congressional cruz down for if illegal inside is isis israel
lawyers many middle new obama powerful pragmatic public raised religious republicans russia this two
united what with""",
            3: """2008 being directly donald economy english form golf i iowa it men no so when""",
            4: """49 an in subject the there visitors""",
            5: """argued he its trump""",
        },
        "CD": {
            -7: """has""",
            -4: """at set where …""",
            -3: """
's , _ african character court dollar drive economic executive it lead man most mother race she studies
under voters win""",
            -2: """
ads alliance another before can christmas contest council delegate discussion earnings financial from
governor helped international iowa journalism limited now offer on only operation panel price purchase
runs smaller spot there treasury trip uh vermont visit wants with""",
            -1: """
) accounts advantage ago allies anti-abortion appeared architecture area attack battle be bid bloc board
brother campaign carrier ceasefire ceremony child cleveland could course deal deals debate difference
documents efforts else equivalent ethnic ever floor focused for force general increase interest leader
life low many months must needs office often paid policies program relationship reported rose ruling
service term test that tom trading turnout union unit wanted writes you""",
            1: """
article as because body called china convention cuban daughter factory former had hearing i in issue
japanese justice languages million nation not note park piece positive president products property
rather road section shortly special stop strike strikes thing this trump veteran waiting was within work
years young –""",
            2: """
! $END activities and are art asked baby benefits between border by cents deficit despite dollars early
election email federal figures full goes group history jail line loss miami new newspaper notice people
person plan public saying site stretch threshold to tour which""",
            3: """
conflict flight gap hand heat hotel is military organization organizing point report shot son trade
troops""",
            4: """: behind machines senate state victory""",
            7: """of""",
        },
        "DT": {
            -10: """the""",
            -9: """everything""",
            -8: """across at he if longer many men""",
            -7: """government""",
            -6: """her nothing these too""",
            -5: """" different his it its matter none our preserved steel""",
            -4: """
49 argued better breaks by comey could further had more news oil security somehow subject that visitors
with""",
            -3: """
'' , 2008 : abortion about all although anyone as benghazi clinton cooperation despite directly donald
economy emotional english form gender gun has huh includes iowa israel like momentum only over peace
president right say so someone something tax thanks their them thing today traditional worse""",
            -2: """
[ access according address african-americans alone an appeals approach armed around attacked before both
broad camp careful carson changes company congressional control decision difficult economic equipment
even everybody everyone evidence family from inflation inside intervention isis large later law lawyers
most move movement mr. net new nobody obama part people public quick race republican republicans russia
show society sometimes supporters targeted things united used victory whatever when without work your""",
            -1: """
' - ? ] act after agency along americans any anything are arguments became billionaire body border built
calls came can castro children come content conversation critics cultural date democracy department do
does donated during early election elian establishment events executive facts fields fit front-runner
gay given google ground helped i illegal immigration included increasingly intelligence international
lead life likely looking made manafort may mexico michael military mrs. ms. no nuclear other political
powerful pragmatic pressure provided questions raised rather read reagan reality reasons rejection
release religious russian science sen. shifts small some soon staff such sure survey terrorist this
those threshold through throughout track travel until veterans were working-class yemen yet you""",
            1: """
$END -- account advice against american analysts appeared back barely becomes being between big bush
campaigned capital central child considered contest convention crisis criticism crossing debate delegate
direct district drive edge effort else email estimate european exhibit figure former four free future
goal going group hillary idea income into johnson journalism just key language languages less low miami
money must nations out party personal place plan point polling portrayed possibility posts previous
programs qualified real refugee relief report represents rubio runs scientists second see seemed seems
senator shared shares shows special specific states strategic strong style suggests support talk ted
term test theory there together told trade under up view voted wall want week while within women wrong —""",
            2: """
1990 abortions accounts ad afghanistan age argument because belief but campaigns choice common countries
democratic doubt fact florida footage for gov. great hard have having important in jennifer leadership
levels little lower major mean members message moment myself necessary need needs nomination now ones or
position prices private process program purpose seen significant suggestion tech think time trump u.s.
unit violence violent vote war what young""",
            3: """
again alan alternative appeal attack been business carried case comment concept deadline demographic
evening gap happen happening hope known latino means much my normal november number on opened parties
person profile question record responsibility sanders she sort spring state still stuff successful team
to very vital –""",
            4: """be bill happened initial long muslims really scenario sides will""",
            5: """clear meant morning should was""",
            6: """'s candidate coron good kind month one side wo""",
            7: """and night not promise""",
            8: """way""",
            9: """same year""",
            11: """day is""",
            34: """of""",
        },
        "EX": {
            -4: """it""",
            -3: """, for yet""",
            -2: """$END . and anything in just now that this —""",
            -1: """( again ahead also back on open right since so would you""",
            1: """an anyone could good gop have interests issue little may much to too where will""",
            2: """appear few problems""",
            3: """'s are be had many should some""",
            4: """was""",
            6: """is""",
        },
        "FW": {
            -4: """" """,
            -3: """santa""",
            -2: """- attempt navigation""",
            -1: """'s ( . al area clinton coron costs in life""",
            1: """] conference force trump""",
            2: """al. using""",
            3: """, paribas post""",
        },
        "IN": {
            -13: """.""",
            -12: """, is""",
            -11: """well will""",
            -10: """and""",
            -9: """$END far same was""",
            -8: """'s are with""",
            -7: """) against from in much strong to young""",
            -6: """because been by day gonzalez good have on soon would year €""",
            -5: """700 again also close donald important kind long means promise trump way""",
            -4: """
-- 4 ? best big bill can closely come concerned coron during hearing initial intense japan low more
night often over quickly run scenario should slightly spring sure vote you""",
            -3: """
13 23 : ; among appeal article as at attendees before blue-collar brooklyn but called comment concept
congressional cruz deadline demographic enough everywhere formidable four frank gap groups happening
here holding job mayor morning must new number officials onto own part person profile read reading ready
really responsibility smart special state stuff successful team think today troops twice u.s. vital
without wo""",
            -2: """
1 18 2 22 3 30 40 500 8 9 `` accounts ad age airstrikes analysts argument attack back banks beck belief
built cable candidate candidates capital card case castro choice citizens clear common conflict critical
details director down dr. earlier efforts elian expensive fact fall fit folks for god group had happened
has high hillary immigrants jeb jobs kids leadership little longer many matter mean meant mexican moment
month myself needs nine nobody november policy politically position process program purpose republican
sanders significant six suggestion support survey tight track true tuesday two unit until very we works""",
            -1: """
/ 15 a account advice advisers afghanistan african-americans aggressive ahead alternative available
barely be black breaks certain change civil cnn coalition colorado company congress conservatives
conversation could country crisis criticism date did difficult district does due easily easy edge effort
eight evening exhibit false few five followed forces frequently funds giant goal going gop happen help
helped history hope hour hurt i idea impossible increasingly inside into iraq journalism just language
late lead left like made measures members middle monday ms. muslims obamacare offer offers order others
out particularly performance personal point possibility probably progressive proved provides public put
putin recently recognition record relief remain remaining report reports right route said secretary
seemed senator september shareholders show showed side since so sort spending studies style sunday tech
tell term than theory throughout time together took total twitter under up view violence visitors wall
while who within workers working-class wrong years yet – —""",
            1: """
! '' 2008 25 32 38 45 = ] about accused added addressing agency although always american anger
anti-abortion attacks bank become ben billionaire board body britain building bush caucus central
chemical chief children china comfort coming concerns conservative content contest control core costs
critics cuban cultural david decisions democracy democrat department digital domestic each election
ensuring episode establishment europe events everyone foreign fox freddy friday further future gay
gender general ground gun hand helping hiring hispanic historic ict ideological immigration information
insults intelligence international iowa isil isis islamic key khan labor largely last leaders letters
life manafort matters may me michael millions mills money multiple natural note now numerous ohio open
ourselves party past per place politics polling power powerful pragmatic previous primary quite racist
reality reasons rejection released reported response rival rnc russian same-sex scenes school schools
short simply slepian soldiers sponsor staff statements street strike students superdelegates talking
terms terrible terrorist then things thousands three threshold times totally travel veterans vice video
videos visit voting war washington weapons were whom widely wyoming""",
            2: """
" 1,237 10 access according americans appeals appears armed beating businesses campaign careful
christians cleveland closed compared contact customers decision democratic democrats divisive economic
economists emotional equipment executive family federal florida former full funding half him himself
hold inflation intervention iran judge justice kelly lazaro likely line mainstream message miami
military movement name national net non-avian online opposed paid paper perhaps planned political
positive post praise race rather relevant republicans responsible retirement road saudi several she
shifts socialism some somebody sometimes somewhat states taiwan terrorism them three-quarters through
thursday town tv ukraine victory warren weak when where which women your zero""",
            3: """
$ 70 [ abortion additional all an any benghazi border cooperation cuba despite ever everybody expanded
front front-runner generations human investments israel kasich law love measured meeting mexico modern
most my nearly never obama one or peace philadelphia presidential pressure previously private
prosecutors provided quarter real roughly ryan science seen south targeted ted terrorists there these
thing those too top traditional two-thirds united what whatever world""",
            4: """
' 12 35 6 anything comey financial guard illegal indiana mrs. oil only other russia someone tax their
this uh virginia""",
            5: """
1,000 anyone approach bernie both broad clinton countries fields how iodine its maybe momentum next no
none not president society something steel""",
            6: """first huh if nothing security somehow""",
            7: """he it news possible that the""",
            8: """her his whether""",
            9: """even everything""",
            10: """government""",
            11: """of they""",
        },
        "JJ": {
            -10: """the up who""",
            -9: """'s a are down losses""",
            -8: """east have today york""",
            -7: """arabia behind good had hillary industry lower mr. said street they used will your""",
            -6: """
again also care columbia hampshire her his into less most outside party tax this union would yesterday""",
            -5: """
across against be camp can clear deficient did engagement from fund girls gulf has house in j. labor
last medical next out pay places provides recently revolution so solution their themselves veteran what
where you""",
            -4: """
1,237 : advocate ago among an announced any approach away based better both carolina centre citizenship
david deficiency display donald due emails everyone fighters fiorina four frank fuel games gap here
investments it magic marco math middle moderate morning move music non-avian now open our peace possible
products provided reduction republic respect revolutionary smart some south ted text them these
throughout until veterans voted wo""",
            -3: """
_ abortions academy after agreement all arab as baby back become best between bill birth card catholic
centers changed charge co. coal community conference conflict control core corp. could council cultural
data daughter de debate defeat deportation during either failure favorite fight for former fraud full
funds game gas gender george goes going governors hall heading health heat him incident industrial
investment its jeb jersey justice larger leads league left letters match members memory michael mills
modern moments more much n't names not noted of on opposed pace padalecki paid per phone plus province
rejection relatives residents responsible rubio saudi saying seen shooting shows since size sponsor
stage station stay stopped stores suit taiwan telling that there threats through took top transactions
trump trying tuesday urging victories visit was watch were whose without workers working-class wrong …""",
            -2: """
! $ ( -- 40,000 60 9 = [ ] abortion activists activities adds alive along apart around audiences
australia ball banks becomes been before belief benefits board bomb broke but by carbon charges choices
christians church claims climate closed club colorado coming command controversy crisis critical cruz
culture daniel debates defending despite directly director dispute do does domestic driver electorate
email endorsement english ethnic expansion explained finance fire firms focused folks franklin general
goal golf goods holding image incumbent industries innocent insurance is journal killing large
legislation library like linguistics literature long longer looks machines made many meetings mexico
minority museum muslim near news nothing off often only opposition palace park partnership personnel
photos pictures played port praise prepared private production progressive project put quickly racist
radio reaction reasons relief reported responsibility restrictions rico rights rock ronald rose running
salt schools section security sentiment shots should site standard start stuff supporters sure test
times to together tougher translation treasury trial turkey under video viewers well whatever while
whole win women —""",
            -1: """
$END ' '' - . 2 2008 25 ; ? access accounts ads adviser advocates agenda agreed ahead aides air aircraft
almost although amendment america apply argues army art asked attacks average ballots beaches became
below ben beyond biggest bonds border built businesses cable campaigns car careful carson castro caucus
center cents ceremony challenges chaos china classified clinton closely cnn comment commission
contribution crops crossing currently damage declared demand described description designed district
divisive documents donation donations done earlier elements elian ever everything factory fails falls
far fields fighting filled financing five flight flying follows foundation free future gave got governor
hard having hearing held herself himself historic history hundreds i ice important inc. includes
increases indiana individuals inside insisted instead institutions internet ireland islamic islamist
jail jews joined journalism just kasich keeping kids kingdom languages largest latino light lines live
m. makes manafort martin matt may meant might minister movement movie neighborhood net nine north notes
notice numerous offensive offer once online organizing pact particularly parties partisan partner paul
phase photo politically possibility prices programs projected property proved purpose quite racial
rather reality really rebel received recognition reduced reform remains reporters represented represents
requirements response review risks robert runs russia sales says school scientists secretary see seeks
seemed segment selected short shortly simply six solutions somebody somehow someone somewhat sort speed
spokesman standing star still strategists strategy strong struggles student such suggestion supporting
surge surrogates survived takes talk talking team tech technologies terms things those thursday
transition trends true truly turnout type unit unity university upset value very virginia vote wants we
weakness weekend when which william williams works writes year""",
            1: """
... 1 12 20 23 6 75 8 about above account activity ad address advantage afternoon agencies agency
airstrikes alliance allies ambassador amp analyst anger appeal april armed article attorney aug. basic
basis big bit bloc body bombing book boy break breaking brexit bush california called challenger
character chief choice civil civilians cleveland comfort comments commitment communities companies
company compared computer computers concern consensus conservative conservatives consulate consultant
content contest cooperation coronavirus corporate costs countries country county courts criticism cuba
deals deaths decade december decisions decline deficit democracy differences direct distance doctors
early earnings easy editor effect efforts enforcement enthusiasm equipment era estate estimate even
evening events every exhibits expert face fact fall fbi feel fees figure figures financial first forces
form fought friends fundraising gonzalez government group hand he hispanic hotel hour hours how
ideological importance indicated institutional intense interview issues jerusalem judges judicial key
land language law lazaro leader leaders learning legislative life likely loans local love low machine
major makers matters member memorial message monday moriori moves name nations nearly network networks
newspaper night nominating nomination offering oil one operations orders owner pac parliament
participation partners personal plan player policing policy positions presence previously principle
profit protection protests question questions race rally rate read refugees region relationship reporter
reports responses returns rhetoric rnc ruling schedule science sea second sense september shape
shareholder she ships shot sides sign significant sites society soldiers sources spending spot stakes
statements steps stock straight style successful sunday superdelegates supplies supply survey systems
table take three threshold tour trade traditional treatment trip troops turns tv unemployment upon
vermont vice victory violence visitors voter voting wall warren wars weapons whether worse wyoming years
young zika""",
            2: """
" 2018 7 accusations act action actions advanced affordable agents aid allegations alternative analysts
appeals architecture area array assault assertion atlanta attack battle britain carrier central change
children christmas coalition colleges concerns conditions congressional contests counsel course credit
critique customers customs deal decades decisive delegation difference digital diplomatic diplomats
doctor donor doubt economics economists economy education election employees environment envoy episode
equivalent exchange executive expectations family father feb. fellow firm florida focus force friday
front front-runner god groups growing guy half head home ideas if including income increase influence
insiders iowa iran issue itself job king kurdish lady living london loss manhattan markets mass mate
matter mayor me measures media men militants moment muslims my negotiations neurosurgeon never new
nominee obama obamacare officials overseas ozone page panel place point police poor practice primaries
problems prosecutors public rates record remarks rep. republican republicans request resolution retail
retirement right rival road roads roles same-sex sanctions saturday say season seats seeking selling
series services share shifts sight sitting social stance state statement strength strike studies study
support supreme system talks targets tests tom tone topic toward track trading us valley vehicles
version view voters war wednesday west work worth""",
            3: """
/ 2004 2016 aggression amherst anti-abortion assets attention audience because benghazi call campaign
capital career child christian citizens conduct cuts day degree delegates democrat divisions dna effort
energy enough evidence executives experience false families generated girl heart hold hot ict immigrant
immigrants immigration interest intervention involvement iraq jobs jury late lawsuit leadership levels
liberal lot man manager material month mother murder natural needs nuclear numbers officers ohio
operating operation parent path performance picture politician polls power primary promise proof
propaganda protesters purchase quarter races reason recession related remaining report resistance return
rise rivals role secret shalev shares showed side solidarity sometimes speech square standards states
technology television terrorists theory thought threat three-quarters ties topics turn twitter two u.s.
units vietnam week""",
            4: """
abc advice arm bernie building case caucuses ceasefire college concept conclusion congress contact cost
custody debt decision democratic details discussion earning elected faculty few field food foreign gov.
insults international latest lives margin meeting military months number organizations own part
performances period politics positive pro problem process relations scenario sen. several shareholders
staff stories syria syrian tactics term terrorism thing urban votes wages whom witness working –""",
            5: """
attempt bid cuban democrats economic elite european exposure federal help hope jewish judge lists
mention november order pledged political poll position refugee research results scheduled senate
shootings socialist terrorist values ways""",
            6: """
asian dollar drive eastern edge extremist impact lead merger officer playing press price registration
scenes senator spread spring united white world""",
            7: """areas candidate german gop person presidential""",
            8: """idea korean time views""",
            9: """president""",
            11: """african""",
            13: """way""",
            14: """prime""",
        },
        "JJR": {
            -6: """clear known on your""",
            -5: """hiring""",
            -4: """or recently so""",
            -3: """
again by call difficult fight hold last likely positioned positive qualified schools states sunday
targeting that visit watch we with""",
            -2: """
's aggressive american be conservative diverse had how individuals intense interview measures off period
positions quarter said the there those thursday today trading turn uses weakness where""",
            -1: """
' '' - -- a able accusations address against among attacks because building but campaign closely comment
community companies contests costs date details did due early editor elected executive expensive far
from generation global has have helps her important into killing like mean meant member memorial next
often open out performance personal political pressure price quickly rather reflects republican
responsible rivals several specifically sure sweeping this time until violence violent was what willing
you young""",
            1: """
, access advice affordable african an are at black bombing care career cooperation cost debate degree
delegates direct earnings economic education expansion failure field fit focus form generations gop
health i it lead levels loss mainstream margin military moments money net new path picture poll power
public read reason relationship republicans respect sanders scrutiny services share social statement
supplies support tax territory trump tuesday under use votes water years""",
            2: """
" : [ action and arab big border civil cultural democratic democrats documents does donations era ethnic
fighting gaming gun ideas if in international jobs liberal light minimum mr. operating overall pay place
powerful presidential profit record remarks results school she staff syrian together view wednesday
white""",
            3: """
$END . 40,000 60 americans christian consensus corporate court courts damage energy gonzalez industrial
of per questions radical rates relief set version""",
            4: """age federal future issue local progress special tone""",
            5: """people remains""",
            6: """conventional losses""",
            8: """than""",
        },
        "JJS": {
            -5: """$""",
            -4: """30 55 four is known one two""",
            -3: """. 20 more preserved twice ways well with""",
            -2: """
100 18 60 72 75 conservative favored five had if impact important liberal likely needs nine public three
was""",
            -1: """
- 1,000 13 15 22 35 40 : a able about address beaches by corp. critical eight executive first followed
from into magic on police positioned progressive qualified reports represents several some to when""",
            1: """
$END age alternative americans are areas because campaigns democratic european friends fuel golf half
have he hope ideological interest mass members men not once ones out pace part possibility presidential
republican sanders season sign source talked test that use votes were will world would your —""",
            2: """
23 3 44 at being estimate fellow given hiring in it military national partly people province seven state
support thing war week""",
            3: """, 1980 45 56 delegates respect six the""",
            4: """24 38 and of""",
            6: """80 other""",
        },
        "MD": {
            -3: """, . fought of to""",
            -2: """: and asked been ever from made said seen""",
            -1: """'s additional attributed in mr. never planned will""",
            1: """break come do get likely or reach relationship say so stop visit welcome wrote""",
            2: """back barely look not probably read simply support""",
            3: """have like n't""",
            5: """be""",
        },
        "NN": {
            -8: """values""",
            -7: """her their""",
            -6: """
a americans department exhibit him how its me officer one political sanctions shootings terrorism us war""",
            -5: """
$ act american conservative conservatives convention economy further hand history idea institute lee
mass organization our person piece playing population prime republican spread tactics them those told
union wages way weapons""",
            -4: """
1 7 african air all america areas award barely chief clinton committee council customs degree democrat
documents earning executives finish force forces forward fox future greater head iraq issue laden
leadership local margin markets meeting merger mrs. muslims national notes nuclear operating order
people primary public returns series special square stance stories such talks the threshold tweet-id up
utah witness worth""",
            -3: """
10 2016 abortion action advisers agreed alliance amherst an announced anyone arms asked aspects atlanta
attention audience baker big bond border campaigned case church co. colorado composite core corp. cuban
decades decision deficit democratic dna doctors down drive each eastman economic education effective
elected email episode era evidence fellow finds food foreign form french front full fundraising gas
gonzalez gop government groups hard heavily his hundreds ideas income insisted judges jury justice
language lawsuit learning math message miami murder my needs number obama office others out pac parent
participation partners party pledged politician poor possibility president presidential press propaganda
quickly racist reason related relations relatives retail scenario schultz secret senate sharply slightly
speaking statement stood strikes syria tests themselves theory thing things thousands took topics trade
tunnels turkish unemployment united valley version victims votes wall wars week welcome what whether
white yourself""",
            -2: """
& `` agency aid ambassador any area argument armed assault assertion assets away back ballots basic
believes benghazi bernie billionaire body break call candidate capital cause change channel check
citizens closely coalition college commitment contests corporate county court crime criticism day deaths
debt democracy democrats despite early edge effects elian elite emissions employment endorsement
exchange factories family fans father few filed flight foundation free global god gov. guy hall held
help high hold hopes hotel hours house hugh importance independence influence inside investigation job
khan king large largest liberal light lives living london looking loss love machines man marco matters
media mention minimum minister minority moment moments month more moriori nation nearly news no note
officers other palace park performance politicians positive potential program promise protesters proved
quarter refugee region registration regulations rep. reporters reports resistance responses retirement
rhetoric rico roads route sanders savings selling sen. sense sexual shareholder signed small social
solidarity some somebody south spoke spokeswoman stretch survey tech tens then three time together tone
too tool topic track trump u.s. using victory views voters waiting warren widely working year york""",
            -1: """
100 20 6 academy access actions actor ads advanced advocates affairs afternoon age airstrikes al
allegations alone analysis appeal approach april argued article aug. basis battle behind below bias
biggest bill birth book both boy brexit bush called campaigns carolina carrier cash ceasefire center
central cents challenger chemical china christian christians christie civilians classified climate
comments commission common communications companies compared computers concerns condolences conference
conflict congressional consensus cost counsel crisis cruz cuba currently cuts de death decade decline
demanded difference different diplomats discussion dollar donald donations dvořák easy economics
economists editor eegimaa effect election else emails english envoy equivalent estimate europe european
everything executive extremist face far fbi feb. federal feel financial financing firms five friends
generated george great growing half having hearing hell helping himself historic hope i image
immigration impact inc. increasingly information initial initiative innocent institutions internal
international intervention investigators involvement iodine isis islamic itself joe jones just key
kuwait languages laws lazaro leader legislative levels linguistics lot magic mainstream major material
medical memorial mexican militants million millions moves much n't negotiations network neurosurgeon
never new newspaper night nominating north nothing notice now numbers off offering offers oil ones open
operation opportunities orders organizations organizing ourselves overseas ozone pace pact page part
paying peace period personal picture place plan planned platform player port post presidency primaries
principle pro progress project projected proof protection province purchase questions races racial rally
reach read really religious reported reporter republicans respect response rise rivals road ronald rules
saudi scalia scenes scheduled science scrutiny sea seen selected served seven shalev shape share
shareholders shifts short sides significantly slepian society solution someone something spending
spokesman stakes state states stop study syrian talking tariffs term terms testimony threat ties times
top town travel treatment troops turkey turn tv tweeted twice twitter two type units until upon urging
vehicles very vice videos view violent watch ways well williams women writes wrote yet young""",
            1: """
'' ( / 15 23 44 75 abc ability above account accusations across adds advantage adviser affordable
agencies appears around as asks attempt attorney australia ball bank being best bit bloc board bonds
built captured career challenges chaos charge charges citizenship civil claims clearly close club
comment conducted continued conversation crossing crowd data deal decisions defeat defense deportation
details director display donation due efforts eligibility employees equipment expectations experience
fact families fan field fighters fighting filled fired floor front-runner gap general generation go
goods heading heat herself hillary include initially intelligence interest interests investments
jennifer jobs judge last later lawyers leaders likely longer many may mills mitchell morning movement
named nations need nominee not numerous obamacare once opened partly path phase philadelphia poll
practice previously progressive putin raised rate rates reading reality reflects relationship remains
represented request requests return rights robert rock roughly run running say season second secretary
seemed segment shared shop showed solutions somehow sort source specific specifically statements
strategists struggling stuff subject suggests sunday supreme surge surrogates targeted taxes there
through thursday tight tour trends turnout video wanted washington withdrawal without world you €""",
            2: """
-- 1,237 > ? ] _ activity added ago aircraft alive alongside alternative analysts another architecture
are attacks based be behavior belief breaking brother building businesses calling camp care caucuses
centers centre choices closed coming community controversy costs country darfur deals debates defending
delegate demand dispute dr. driver earnings ends error ever every expansion expressed factor figures
folks following franklin friday gave gender given golf holding if included increases individuals
industries insurance interview investment investors jail jeb july kids killing known labor latest
launched leads lists literature looks lots low makers male manager market meant men moderate music name
near offensive official ohio partner paul personnel phone pic played policies positions power prepared
pressure privately production professor protests race rating received recently recognition rejection
release relief requirements research responsibility responsible restrictions returned revenue roles
saturday seems shifted site sites so soared speed sponsor standards star start stock strategy street
strength style suggestion suspended system tax technology ted test text this today transactions
ultimately university veteran veterans voter wage weekend west while whose william within wo
working-class works your zika — ―""",
            3: """
! " 25 9/11 ; about address against agenda agreement allies anyway argues audiences available banks
begins by came can ceremony considered could cut damage designed did differences done during effort
expert facts fails features fields first flying focused former four from fuel fun funding funds game
games get goal going got ground group here holds home id instead islamist josh journalist l2 legislation
letters loan losses makes margins matt might move names next officials on online owner owns paper
particularly per photos plus politics price prices products reasons reform responded roger said says
schedule school section sector see seeking service shortly size split stage status stay stopped suit
table team telling testing than throughout to trading translation trip true turns upset used uses visit
when where with worried yesterday yields –""",
            4: """
, 32 = [ after appeared at beaches ben better bomb bombing clear company conditions continues control
culture cycle departments distance exhibits explained fight figure fire firm for frank giant governor
had he incident left made match mate means meetings members military noted often operations or photo
points polling programs provides put question quite record reduction represent represents results rose
runs ryan sentiment shares she shooting show since sources standard standing stands station still stores
streak student supporters these treasury uh unit value violence was""",
            5: """
- 2 activities along among and average because before changes contest countries crops david deficiency
deficient does engagement faculty fund goes helps in includes iowa law life offer only outside over
places point possible provided rather records released schools should shows species supply takes that we
which work …""",
            6: """) : also arts between card comes fees has have monday pay process wednesday will""",
            7: """$END 's . is memory set tuesday""",
            8: """industry plays right who""",
            9: """business of systems would""",
        },
        "NNP": {
            -9: """prime the""",
            -8: """korean""",
            -7: """german up with""",
            -6: """
company during eastern government groups like military more politics presidential registration senate we""",
            -5: """
african asian congress helps it monday nomination not out president questions released results right
shot socialist systems they two""",
            -4: """
25 abc about actions american art at attacks back bombing candidate caucuses comes cycle european
exhibits federal four friday fund here left life men moriori nominee off plays presence rose saturday
senator should sight some spring stands start strategy that u.s. under via""",
            -3: """
a against allies alternative analysts architecture argues as away based be between building business
changes charges clear commitment conservative consultant continues cuban election europe fact fighting
figures focus global gov. he her his holding home hot importance includes into issue its job josh judge
kurdish leaders loan loss matt matter me members mr. number on owner owns paribas part perez period
positive pro process promise protection public rating recession remain report research rise roger say
scenes sen. share shareholders shortly so social source speech standing struggling take terrorism test
testing their them there thing time to together tweet-id twitter us vietnam voters what whom within work
worried yields you""",
            -2: """
2016 : > activities activity advice affordable agencies agent agreement aircraft al. all analyst any
area article average begins bomb britain came candidates charge children christian civil college
companies concept concern contest continued conversation cost countries country course defense
delegation democrat designed done dr. dvořák each efforts elected elite employees enough even expressed
factory fellow finish flight florida former from front-runner funds golf gop great hours income insiders
institutions insults investigation iran islamic itself jail jewish july land law likely lives makers
making mayor might money most my n't name numbers offering officer often opposition overseas pay pic
player plus possible power primaries radio rate rates recently relations release remarks responses
revenue risks ryan second see seeking sentiment shared shares shifted shifts slightly soldiers something
speed straight strike supply supreme suspended system targets technology television terrorist tom tone
translation travel tv victory view which women would years young zero ―""",
            -1: """
$ 12 9/11 = able account actor address addressing advanced after age agenda agents aggression ahead
alive allegations along alongside an apart appeared appears areas argument arms army asks association
attention audience audiences available ball bank banks behind being below bill bit board bonds break
breaking calling career careful ceasefire ceremony chaos chemical child choice claims clearly close cnn
colleges comments communities compared computer concerns conducted conflict consulate cooperation
coronavirus counsel courts crime critics culture custody customs cuts darfur deal december declines
defeat delegates demand differences digital diplomats direct directly dispute doctor doctors does
dollars donated down due economics effort eligibility employment enforcement envoy error evening events
every evidence expectations experience extremist faculty fans far features fight fighters fire fired
firm five food for fraud full gap gave giant given go goes good goods growing guy half hard heart heat
heavily herself hillary him history holds hopes hotel how i id ideological if immigration in include
including increase increasingly incumbent industry instead institutional interests interview investors
iowa isis japanese jennifer just kenya known labor language later lawyers lead legislation levels
liberal line lists loans local long look lot low manager manhattan manufacturing market material matters
measures media merger message militants minimum move music muslims named near nearly neurosurgeon night
offers officers officials one operating operation operations opposed or order organizations outside over
page panel parliament past path paul person personal photo piece planned point policies political
polling position praise price problem products profit programs project proof put rather ready real
reasons record records reflects refugee refugees remains resistance resolution rival rnc role rules
running runs russian sales school science season seats secret section sector set several she shooting
shows sites solidarity split spread standards statements status still student students study style
subject support sure syria table talked tariffs taxes term territory than theory those thought threat
three through tight too tour towards trading traditional turns type uh unit united units unity upon
upset uses version very veterans video visitors vote wage wages wall way ways well where while
withdrawal working world worth wyoming your … €""",
            1: """
" $END '' 2 2008 _ across adds advocates affairs amp analysis and argued armed assets attack attendees
basis battle because ben book broke bush by california can capital care change chief clinton closely
community conference congressional contests county currently cut david debt demanded director district
divisions donations eegimaa effective ellwood email et everything exchange executives exhibit fan filed
flag foreign frank franklin friends game gonzalez have indiana ireland islamist jews joe jones
journalist kasich lady last leader lines m. manafort may means memorial mitchell month nations new north
nothing notice offer oil once open pac padalecki peace peacekeepers pictures played pledged poll polls
post presidency primary provides push rally rebel regularly regulations relatives remaining rep.
republican request responded retail review run sanders scalia scheduled schools scientists secretary
seeks sense series served shalev sharply shootings showed simply since sitting solutions special sponsor
square studies sunday supports survived talk talking tax team terre themselves times trying used valley
virginia voting wants warren wars washington watch week were when whether who year —""",
            2: """
- / 100 ] accounts accused act added advocate agency amendment arab arena becomes believes but cable
calls card case castro check christians citizenship climate closed communications convention coron
daniel debate debates declared democratic documents economic electorate energy english executive
explained falls family field finance force forward foundation fox free frequently future games general
had held himself historic hugh initially insurance interviews is issues journal judges judicial justice
kelly khan kingdom latino laws leads limited made markets mills minority movement museum must navigation
networks never no nuclear other palace partners people prices private program progress province quickly
region reporter reports represents response returned returns roles ronald route savings scandal seemed
serves signed spoke spokeswoman stance star steel supporting takes ted terms tool trump turnout vermont
went white williams win workers""",
            3: """
& 3 acquisition action activists ads advisers al baker ballots became bond c. camp campaigned catholic
caucus centre composite core cultural daughter decision did finds forces front george girl girls
governors ground having high hispanic initiative insisted institution international investment jersey
journalism keeping leadership league library linguistics man martin mccaw mexico middle movie muslim
neighborhood network newspaper office participation partnership politicians projected republicans
residents rock santa saudi schultz sea services speaking staff state states stood strikes super survey
taiwan then transition turkish union vegas war welcome west will wo writes""",
            4: """
, 7 [ academy agreed alliance america americans announced asked award church command court cruz data day
de eastman gaming inc. institute keep laden meeting morning notes of paid park republic revolutionary
rico rights service spokesman technologies text told town ultimately university wrote""",
            5: """
' ) . 1 ; again center committee corp. fiorina gulf hall has magic marco minister plan poor revolution
rubio says south street trade usa was""",
            6: """
carolina co. columbia department gas group hampshire house j. lee news reported said solution""",
            7: """also arabia council""",
            8: """( east national york""",
            9: """party""",
            10: """'s medical""",
        },
        "NNPS": {
            -5: """world""",
            -3: """; at bank because can frequently institution plan playing responded that unit with""",
            -2: """
a arena as became business david industry launched made movie official or remains report sales service
team troops university when wrote""",
            -1: """
's - : affairs all amp appeared asked attendees back bid broke built c. captured command cut declared
early east eastman ellwood enforcement family fan flag foreign friends government high i in investment
judge just keep late martin matters may memorial national neighborhood new newspaper obama offered oil
only out over peacekeepers polling president put rally reagan reform rep. reported rock seemed senator
services share showed staff this told trading usa vegas went west""",
            1: """
! " & ' , ? also an announced are association australia backing below came chief consultant defeat do
donated filed focused forces from house institute interview is jeb local making manufacturing matter
noted office opposed organization panel party player plus program project protection registration rubio
science section shifts through to uh us vote was we well will …""",
            2: """
$END '' act and but conference court did fellow flight inc. international members monday on operation
palace recently the who""",
            3: """
-- . before board center commission commitment committee continued council factory for fund global
offers officer officers start union were —""",
            4: """) average supporting""",
            5: """( corp. has of said""",
        },
        "NNS": {
            -6: """$""",
            -5: """changes president""",
            -4: """corp. democrats down group him party their us""",
            -3: """
addressing aid any ben choice computer financial government her here how its me open paid polling
putting relationship results returned says stories support television those totally tv upon""",
            -2: """
's ; ? another benghazi big center chief closely company delegates former gay george gop ground his
hundreds inc. index interviews large less lines male many military morning near nuclear onto out
polaroids praise pressure privately reported right several significant south star steps themselves there
throughout what""",
            -1: """
] a account action activists ad air al along among an argued arms army back backing bill bit bomb both
business businesses caucuses change china clinton colleges companies conservative continued course
courses cuban david defense delegate democracy democratic earlier email energy explained far fire first
focused forward four fun girl gov. great groups half heat herself higher hillary holds hot house idea
impact important including institution international interview investments issue itself j. jobs largely
leader lists low manafort mitchell moderate most mr. much muslims my neither net never news no nothing
offering officers oil one only organization overall paris part people pic planned politicians
presidential process profit push race raising rates regularly rejection release remains report represent
republican research seemed sen. senate senator shareholders shares sharply short soared specifically
staff state stores suggests supporting team the them these thousands trends turkey up usa vegas
victories video voting washington wednesday west while would wrote your —""",
            1: """
& ( -- / 18 about advocates ahead all almost appeared appears at average based built came campaign
candidates care committee compared conflict could court courts credit day do each east editor following
forces fraud frequently friday had heading high hold increasingly instead investigators it joe joined
just left live long look matters may might more not offer offered officer officials online our paying
possible raised rather ready reagan required rise run saying segment shows still strong theory this tool
tuesday turn tweeted two union unit until use videos violence was with within year –""",
            2: """
" ' '' ) 25 : [ actor added against agent already anger as became building candidate citizens coming
considered critics cruz demand department ever everywhere face fans for fundraising given going helped
helps holding hurt if in israeli kasich later made matter means need next nomination operating outside
over playing police sanders shared she shot since so subject such sunday to told trading when widely
without written""",
            3: """
also appeals attacks but challenges closed conservatives director done due during eventually get hope
included monday obama on or point recently remain rhetoric today type urging wall were where which whose""",
            4: """
, - agreement around available by commitment has have he hopes is major often publicly risks rose said
say share should take than that they used""",
            5: """$END and are from trump we""",
            6: """now show""",
            7: """.""",
            8: """can will""",
            9: """concern of""",
        },
        "PDT": {
            -4: """$END , remarkable""",
            -3: """about but of to too""",
            -2: """. evening have in its or said""",
            -1: """
abortions americans analysts and appeared as control different directly do donated foreign four i
illegal income intense languages latino men muslims nations new open over personal prices refugee
relevant runs shares she standard steps studies successful tactics talk test use women —""",
            1: """arguments bit campaigns decade facts few large million questions reports things what""",
            2: """donation evidence our solution supporters these this your""",
            3: """an conversation democrats more policy political same their them those time unemployment""",
            4: """her""",
            5: """that""",
            6: """his the""",
            7: """way""",
            8: """a""",
        },
        "POS": {
            -9: """going""",
            -5: """not""",
            -4: """been ever""",
            -3: """barely for got making no talking the""",
            -2: """a agreement commitment decision on""",
            -1: """
) be done enough good he history hope looking money more next nothing part problem star take true using""",
            1: """
$ , ability ambassador and by choice common conduct currently efforts engagement future ground just life
own party personal press primary problems public purchase race remaining struggling support voting""",
            2: """chief existing most overwhelmingly politico private supplies""",
            3: """year""",
        },
        "PRP": {
            -5: """firm""",
            -4: """first own""",
            -3: """close one use way""",
            -2: """
- already another backing head lead long once or overall primary public relatively said should staff
sweeping""",
            -1: """
$ 2008 35 : accounts actions advice advisers bank bid biggest campaign communications conduct death
decision effort face five goes hand image interviews is last low more name not official party past plan
political politically position positions positive remarks republican rival run second share shop shortly
standing state status support supporters thing two which win work""",
            1: """
) -- ... ; a attacks be but can coming did either email everywhere for four from here hope in just must
needs now on out paid record roughly seen take the up wo writes years —""",
            2: """
$END aug. away best break feel given hard having helped move much show so stay strength surrogates
thanks that today wants well what when""",
            3: """[ and as back cool defeat even i look say studies was would""",
            4: """are could putting to""",
            5: """, . has""",
            6: """'s""",
        },
        "PRP$": {
            -5: """that""",
            -4: """, as putting to""",
            -3: """$END . [ and back cool defeat even i in look say""",
            -2: """
aug. away best break feel given hard having move much show so stay strength surrogates thanks today well
what when""",
            -1: """
) -- ... ; a attacks but coming did either email everywhere for four from he here is now of on or out
over paid record roughly seen the up who would – —""",
            1: """
$ 2008 35 accounts actions advice advisers bank bid biggest campaign communications death decision
effort face five hand image interviews last low more name official party past plan political politically
position positions primary remarks republican rival run second share shop standing state status support
supporters two win work""",
            2: """already backing head lead long once overall public relatively staff sweeping""",
            3: """close one use way""",
            4: """first own""",
        },
        "RB": {
            -9: """the""",
            -8: """first way""",
            -6: """no ones possible""",
            -5: """1,000 meeting other potential scheduled three-quarters""",
            -4: """
' 12 35 a control democratic doubt easily established extremist few friday her him its latest
manufacturing my of only opened own previously republicans results russia time tuesday urban year""",
            -3: """
70 = appeals billionaire bush conduct day estimate ever explained funding gave he his international iowa
joined legislation maybe mccaw measured military national nearly pledged policy political president
presidential problem quite reduced remaining request roughly sea south state still two-thirds war what
years""",
            -2: """
's 2018 6 access alternative americans an any appear attacks beating california comment concept congress
convention court decisive democrats diplomatic donation economic factor families fields financial
general going golf hiring how including income initially is just keep kelly kind lady levels life
mainstream major miami money muslims necessary never normal not our perhaps place planned politics
powerful pragmatic problems races responsible rise said school seen selling show side sitting some
tariffs their these they thought top town two under voting weak week were west whether workers zero""",
            -1: """
& 2008 32 38 45 49 60 75 [ abortions action added age alongside already always amendment anger
anti-abortion anyone anyway appears attack attention bank begins being bit came campaigns candidates
caucus central charges chief child college comfort committee communications concerns congressional
connections consensus conservatives contests core costs could crossing david debt decade defending
delegate digital direct divisive dna domestic donald donations drive edge election estate et european
every everybody everyone existed expansion expectations experience expert fall false fan father feb.
federal fiorina food former fought four frank future getting global government great ground groups hand
help hillary hispanic human idea influence intelligence interests iodine iran iraq islamic kasich
largely lazaro leave likely little losses margin may members million month movement must name natural
night nomination north november off ourselves pace parties party path people per person philadelphia
plan politicians poll post power pressure previous prices primary profit progress quarter question
raised rates real really recently relevant reporters represents republican responded rival rivals runs
same saudi scenes scientists secretary security see several she shop should sign slepian social soldiers
solutions somebody someone specific spot standards stands states studies sunday superdelegates survey
taiwan talking ted text that then those thousands three ties told totally track unemployment very vice
video visit voters washington who whom work world""",
            1: """
! $ 25 above all american among and apply around available basic beat became becomes briefly building
business careful citizens conservative described despite directly each early eight either elected elian
else everything five florida follows for fox full given gop half higher hundreds individuals inside
insisted israel known late live look millions mrs. next nobody offering or particularly personal point
prepared qualified racist related release released reported reports ronald sanders saying says small
smaller spoke standing such support tax things this thursday union up use was wednesday where will
within wo would""",
            2: """
" ( 1 10 18 2 22 23 3 30 40 500 8 9 ? ] act activists address after ago airstrikes alone along announced
anything argues attacked back become benghazi big broke clear clinton coming counter does donated down
earlier enough focus get girls gonzalez held home later looking lower moderate monday more move nine on
past politically positioned proved quick running six territory there think to trying tweeted vote with
working worse""",
            3: """
13 ; ahead although at before behind below biggest called changed concerned critical do everywhere
favorite formidable further has holding issue larger largest long makes news onto open ready reflects
returns say selected so special took twice until used voted we welcome while win worth wrong yesterday""",
            4: """
20 4 against also another apart as by due high important intense last less low often peace remarkable
strong sure through today too when young""",
            5: """$END ) , - -- . been but closely even from like now over preserved since slightly yet —""",
            6: """700 : again best close into many men part quickly right without €""",
            7: """better much smart well""",
            8: """away because different during good here matter most soon than""",
            9: """across far longer""",
        },
        "RBR": {
            -6: """conventional of to""",
            -4: """federal local special""",
            -3: """
: about away being christian consensus corporate damage for industrial per radical welcome""",
            -2: """
[ arab big civil cultural democratic democrats diplomatic does ethnic gaming has international jobs
liberal light losses makes minimum money operating overall people political politics powerful
presidential reflects released remarks she staff syrian tax that under view wednesday yesterday""",
            -1: """
" ) access advice affordable african along an announced apart at beat became becomes black bombing care
career cooperation cost court debate delegates details direct earnings economic education field fighting
fit focus future generations get gop ground health i if into it levels mainstream military new pay
performance police poll power pressure public questions read reason related relationship republicans
respect results sanders share spoke statement states support territory the they think tuesday use
version votes water""",
            1: """
' a able against among because but by came closely early enough existed expensive far friday from
getting global her important is like looking mean next north often open out personal quickly rather
republican specifically stands sure sweeping until violent white willing you young""",
            2: """
$END . aggressive american conservative diverse have how intense off responsible those today what when
where""",
            3: """
, again and billionaire call difficult fight gave hold last likely positioned positive qualified sunday
targeting than there visit we with""",
            4: """be in joined recently reduced so thursday watch""",
            5: """hiring its or""",
            6: """clear your""",
            7: """he known""",
        },
        "RBS": {
            -6: """80 other""",
            -5: """of""",
            -4: """24 38""",
            -3: """1980 45 56 six the""",
            -2: """23 3 44 at being fellow given hiring it national partly seven state support""",
            -1: """
. age americans are because campaigns delegates democratic estimate european for friends golf half have
hope ideological interest not once out part possibility prepared republican sanders talked test that to
votes ways were world would your —""",
            1: """
1,000 13 15 22 35 40 a able about and by critical eight executive followed from in progressive qualified
several some""",
            2: """
100 18 60 72 75 address favored five had if important is liberal likely needs nine on represents three
with""",
            3: """- 20 conservative more preserved twice well""",
            4: """, 30 55 four known one two""",
            5: """$""",
        },
        "RP": {
            -22: """of""",
            -7: """there""",
            -6: """bernie whether""",
            -5: """broad front is than""",
            -4: """' guard my or thursday your""",
            -3: """generations half message one past private that united""",
            -2: """
$ 20 again both christians closed decades going here himself hold how israel line many monday next
online our road several somewhat territory those through time tv which working –""",
            -1: """
2 30 40,000 700 : ? about additional afghanistan all americans anti-abortion are benghazi bill board
building case caucus central close coming concerns congress countries crowd decisions each economic
either everything executive false federal fellow florida good great hand health high him historic home
hundreds ict ideological individuals into iowa kasich key labor late law leaders letters long matters
may measures members minority momentum much multiple news no november numerous only other party place
politically politics polling post rather response rubio same-sex second significant slightly south
statements street strike tax tech terms terrible the them trade trying u.s. us use very videos voting
wall weapons when whom widely world wyoming""",
            1: """
" - 15 49 ; [ a ahead already american anyway around attacks between big capital college country cruz
customers debt due during enough even few four friday from further gender giant her hiring hours jobs
just last millions mr. obamacare order people public putin quickly recently remaining reporters
republican right route sen. sign soon spending superdelegates support this together too trump tuesday
until""",
            2: """
$END any at before but cable conflict court democrats efforts if in intelligence large more policy
president republicans strong tariffs three throughout tight to up without""",
            3: """
, among attendees blue-collar clinton congressional donald getting gun his iraq its like must new
political quite russia said sanders some these troops twitter workers would""",
            4: """. an as easily established hearing manufacturing over so two will with""",
            5: """against control for on potential well""",
            6: """today""",
            8: """by""",
        },
        "UH": {
            -3: """in that""",
            -2: """above jennifer matter one some the with""",
            -1: """
below clear comment for further hard into known place qualified question real record right special such
two""",
            1: """' and i may more mr. show there this trump""",
            2: """it what whatever""",
            3: """$END ( a is maybe thanks""",
            4: """" to""",
            5: """.""",
            6: """,""",
        },
        "VB": {
            -9: """of""",
            -7: """than we""",
            -6: """i""",
            -5: """right state trump""",
            -4: """2 32 4 because better close damage polls trade when""",
            -3: """
' / 1 3 ; and anyway areas be but courts crops custody cut free he hispanic is judicial makes means
museum nearly never online peace polling quality rates reports roles scandal seeking several since
species syrian terrorists they university usa votes white""",
            -2: """
$END 's - . already battle bernie clinton college control counter country deals delegates during
expectations former from getting have kelly latest magic manager military muslims networks next november
officials over overwhelmingly policy politics potential programs provided raising records represents
said sanders says school seats set show so specific speech strikes terrible terrorist this value was —""",
            -1: """
( ) , -- 100 44 9/11 accounts activists ad added affordable after also analysts appeal appeared appears
as aspects assets attempt attorney been between bill black boy breaking business c. call calls campaigns
candidate carson centre chaos civilians classified coal come company could court daughter deal
deficiency did done easy education effects elected even every faculty field fighting forth full funding
game giant girl god great group gun had has heart helping id ideas in information insurance intelligence
interest intervention issues known lady last late leadership lee light like lists looking made major
makers manhattan minister month muslim must national nations negotiations new night notice obama offer
office ohio once opened operations or ourselves ozone particularly party perez performances personal pic
place plan positions power president primaries progressive projected put received record regularly
relevant relief reported return role roughly ryan science second senator services shalev short sight
significantly simply sitting slepian slightly sources spokesman stores strong strongly students support
supporters supports survey tax terre then thursday ties time times troops turns views vital waiting
wednesday will within without would wrote you zero""",
            1: """
'' 20 40 _ able access action additional advocates ahead america american anything are around art at
audiences away being beyond birth california campaign candidates careful challenge christians comfort
coming companies concerns congressional course critics cruz darfur defense democratic donald early
economy effective either emails emissions employment enough european evidence facts families fellow
financial forward foundation fox friday front-runner funds future gap get going health herself home if
influence investigation iraq isis king kuwait land large learning life lives loans long love mass mexico
millions minority moment monday n't nato net no others our out outside pace participation past poor
pressure price protesters public purpose quickly reasons republican requests residents rubio safety
sales say senate seven shape significant small straight strategy student sure terrorism these things
three through together told too track traditional twice twitter two unit unity until upset us values
victims video violent wages way well whatever while working yesterday zika""",
            2: """
" $ abortion americans another any average centers conservative costs democrat demonstrators economic
election elian fighters further good guy his how hundreds into israel jobs left limited little making
many mexican news off on one opportunities performance politically politicians proved regulations rules
someone struggling such taxes that tougher tunnels under used very voted watch whether with workers""",
            3: """
a all alone anyone attention charges china doctors ethnic fact first innocent inside justice local math
measures mr. now nuclear other promise religious remaining results some somebody tariffs the those
toward truly up wall young …""",
            4: """
again an dvořák everyone everything greater him mrs. my non-avian only sanctions their there via voters
who world yourself""",
            5: """back email government here more moriori tests what where""",
            6: """down its them your""",
            7: """her something tweet-id""",
            8: """it me""",
        },
        "VBD": {
            -6: """$END and by of""",
            -5: """between last upon""",
            -4: """
) . across delegate goods has in international is july mainly monday near polls responded salt saturday
sunday through touch while your""",
            -3: """
above after among april before behind below big bombing briefly brutal cambridge campaign campaigns
capital critics cruz did events feb. fight gaming girl have home include islamist leave networks
officials on or over post primary protests rallies responsible same-sex shares speaking superdelegates
this trump were —""",
            -2: """
's ( , - 2004 7 also arab are areas army aug. barely be best candidates captured carried closely
contributions cuba deeper doctor earlier early elian emissions features friday hard health heavily
immigration instead investments just large largely legislation like merger move murder my opportunities
overseas partnership perez photos possible previously probably process read relatively rules say schools
section sen. species state stories strong struggles support than thursday toward town trade tuesday
water when will writing""",
            -1: """
& -- 8 9/11 [ accusations accused advice again air allies appeared argument arm array aspects attempt
attention badly ben benghazi beyond bit bomb both breaks building business california care child
christian citizens coal comfort communities companies condolences congress control could countries court
debate debates decades democrats do donor due employees enough exhibits factory fails family first five
florida flying following foreign forth forward from future global gop ground here herself if illegal
immediately immigrants impossible initiative interviews investment iowa keeping kids known kurdish land
later leaders liberal light live look low machine made major member message military minimum momentum
nation neurosurgeon nomination noted now nuclear offers official orders organizations our pace party
people person physical plan policy politically poll protection public radio rather recently reports
rights roles russian says scenes serves should showed since site so society some sometimes son spending
staff stock strength strongly talk taxes theory to topic tour turkey vehicles vice voters welcome which
white without workers works young""",
            1: """
$ ' '' 1 15 20 32 : ahead alan almost an analysts anger any anyone anything arms around as asked
attributed because bernie billionaire border bush ceasefire children clear close comey common computers
concern concerns conservatives costs daniel defense diplomatic dr. earnings especially every everybody
everything evidence federal fraud free fuel further george gov. gun hearing higher hundreds i indicated
intense interest iraq israel jeb job jobs justice l2 lawyers limited local matt meetings millions months
moriori mr. much national newspaper next north notes november office other outside overwhelmingly
padalecki parties pay personal places planned politics progress questions radical reduction reporter
resistance revenue said sales schultz several sharply she signed significant simply someone something
states supporters talking technology these those threats together totally travel trip two union upset
very victories viewers washington we weapons who""",
            2: """
2016 abortion about against all art away ballots but charges classified cleveland clinton convention
data donations each eight elements ever far former four full good government heart himself into
investigation isis life little lot lower many moment money nearly number numerous onto out potential
records relations remains repeatedly republican sanders second security seen separate slightly
themselves there top undocumented virtually votes ways with years you""",
            3: """
4 actor another attack been changes controversy democracy difficult donald during emails even fought
heading hillary indiana individuals internet it members more multiple n't net never news not obama power
private reporters right senator slepian statements talks tax terrorism too total what whether whole""",
            4: """
? access britain criticism its jokes new part responses russia six statement that their three us""",
            5: """her me no nothing one the""",
            6: """his how them up""",
            7: """a down him""",
        },
        "VBG": {
            -10: """point""",
            -8: """concern of process was""",
            -7: """average because is""",
            -6: """arts conditions faculty fees mate price ultimately will""",
            -5: """( also countries day distance memory monday takes""",
            -4: """
) [ and around but departments details energy group interest lists made new news operations plan plays
points poll republican results service streak supply trump views work""",
            -3: """
, ] activities address after agreement along business card career center costs differences does edge
expert families figures fun get giant goes lead margins mention natural obamacare ohio outside paper
period picture place position question rather records research rights rubio schedule services since
sources supporting systems than tour united voter way wednesday when which""",
            -2: """
! $END accusations act activity again arm attack before behavior body by campaign case closed continued
debates demonstrators director down effort email ends environment experience facts field fields gonzalez
got great gun idea impact included initiative insults interests issue journalist known loss lot lots
meetings months never no north partner protesters requests said schools season should sign so solution
standards status times town transition upset value were —""",
            -1: """
- -- ... 15 ; ? ability added americans among asian best better book calls came can ceremony charges
comes committee communities council critique crowd cuts data decisions demand democrat dollars earnings
economists elite equipment error exchange figure first force forces friday front-runner generated given
goal ground has he heading hold home inc. includes indicated intervention iran issues jokes latino left
like likely match material may means meeting moment month n't nearly need network newspaper next officer
often once operation order pace post prices progress putin race raised rates record reform refugee
remarks represents republicans requirements revenue review rules say sector seems series shot shows site
social split statements still style surge system table targeted term these three throughout today told
tool toward trip turnout uh victory visit voice votes war weekend white wo world""",
            1: """
's _ accused across advocate affairs ahead announced anti-abortion appeals attendees audience away baby
between big billionaire bonds care cash chemical children christie citizenship civil civilians
classified climate club coal coalition community concerns consensus contribution conversation corporate
courses crime currently damage death deaths debate declines democrats directly documents donald during
earlier easy economic editor effects elected election elian emissions enforcement english europe even
executive fact fans fight financial financing five food foreign funds further future gender goods gop
government head heat hell herself hundreds ice influence information initial investigation involvement
kenya killing languages local love lower magic mainstream manhattan market mass media member millions
mr. muslims nations near nominee nothing off oil opportunities opposition or over overseas parent
parties partisan platform potential praise program public racist really regulations right risks role
saudi secret secretary seen sen. several shares six small source spot stance states stock student stuff
such support talked talks television terrorism test themselves those time to trade travel treatment
turkey two u.s. until upon us use voters weapons working-class years yet""",
            2: """
' `` access accounts approach area army article based battle behind cause chaos character claims comment
comments connections conservative convention customs date defeat democracy deportation display dispute
education effect either employment factories family father global good hand health hours how in income
incumbent independence industrial industry into iodine itself kurdish leader liberal marco me money more
morning on others paid policy political politics presence president radio reaction recently relatives
reporters scandal selling significantly state statement supporters syrian team tens that this thousands
tuesday tv very video viewers wall weakness what who""",
            3: """
: abortions against all an arms as attacks ball bank both child colorado company control core crisis
domestic economy endorsement finish firms for groups here hillary image importance institutions islamic
its loans matters minimum much party planned project questions relationship security shareholder sight
strategy tax their them there together took top under union victories women""",
            4: """
air american back charge companies decades four heavily him history moments my night possibility sales
some speech things up utah victims with""",
            5: """$ argument from her his job language out population tactics""",
            6: """a exhibit""",
            7: """the""",
            8: """about""",
        },
        "VBN": {
            -6: """me us""",
            -5: """exposure if its jobs no statement""",
            -4: """britain conclusion contact debt her him hope how law more part power six super them what""",
            -3: """
about access acquisition an another attack business child controversy criticism democracy democratic
democrats difficult field figure his ict immigrant indiana information involvement jewish journalist
medical multiple net not obama onto people poor press private problems progress record reporters
responses russia senator son statements strength student tactics talks technologies than too very
violence washington west where world –""",
            -2: """
'' 's ) -- : action activists alone anything bid building case citizens cleveland congressional contest
court data divisions donations effect effort eight even good gop ground guy heart individuals internet
isis job jokes judge little many moment money nations network news nothing of office officers only
participation path point practice prosecutors relationship remaining remains repeatedly resistance
retirement return road role separate she showed sites slightly some speech states stock stop support
syrian systems technology television tests text that three total trip truly two undocumented virtually
white working""",
            -1: """
! " $ ( 1 15 20 2004 32 accused actor address advantage advice against age agencies agenda aggression
ahead alan also alternative and anger anti-abortion anyone arm arms array attacks attempt available back
basis battle been bernie billionaire border bush but ceasefire central change children china civilians
clear clinton come comey common composite computers concerns conservative content convention costs
credit critique customers daniel defense delegates digital director discussion dispute dollar donor dr.
each earnings elements engagement enough especially every everybody everything evidence existing family
far father fees fellow florida foreign four fuel full further gaming george get girl gov. governor hand
has he higher hillary himself hispanic hundreds i immigrants indicated influence intense interview iraq
is israel jeb jerusalem kingdom l2 language large later lawyers leadership liberal limited loans local
lower man manager manhattan market meetings members men mexican military months much national
neighborhood new newspaper november numerous offer operation operations other outside overwhelmingly
parties party pay personal places policing population position potential previously question questions
radical reduction regulations relations relevant republicans revenue right roles sales say schultz
second secretary security serves several shareholder shares sharply ships show shows sign signed
significant simply slepian small something sometimes staff standing state steel strike supplies
supporters table taiwan taxes team terrorist themselves these those threat tone totally turns union
victims victories viewers views votes was whether who whole years zika …""",
            1: """
$END , 2016 25 8 [ a abortion accusations ads aircraft allies although america americans around aspects
attention badly bank because bomb breaks candidate capital car charges christian classified comfort
comment community companies congress critical cruz deals debate debates decades description diplomatic
doctor effective emails endorsement fighters five following fraud future global here herself home
illegal immediately impossible increases industrial initiative institutions interest interviews
investment land less like lines low material may media momentum nation neurosurgeon next nine now off
offers official once open orders pact partner photos physical police policy politically primaries race
racial rally rather recently rep. reports respect review rhetoric rights russian same-sex saudi says
series short shortly should since site so society soldiers somewhat spending status strongly such
superdelegates surge talk territory testimony theory throughout time topic tour travel version vice
voice wages we weapons will works young""",
            2: """
- 9 aides air ambassador american areas army aug. best beyond bias body briefly campaign candidates
captured carbon care carried channel closely cnn colorado communities conflict contributions control
country cuba deeper democrat directly down due during early efforts elian emissions europe events
failure features fight fighting form former forth forward fund health heavily immigration income instead
interests internal into investments islamic issue largely last light live loss losses magic merger
minimum murder networks north offering opportunities opposition or organization our out over overseas
partnership possible praise president presidential process progressive relatively schools sexual stories
test this threats through today toward trial trump u.s. until veteran water writing yesterday your""",
            3: """
above actions again agreement among approach april at based below between big birth bombing brutal
cambridge coal company countries crime critics did donald earlier feb. finish first french friday from
government include labor leave made music pace port primary public rallies relatives republican
responsible rules speaking tech thursday tuesday turkey under up veterans visit were within you —""",
            4: """
? after along arab are area bill both delegate goods have international july mainly message monday near
on ones polls protection radio responded saturday sen. strong struggles sunday they to touch while
without""",
            5: """across as behind campaigns hard legislation nomination perez period piece upon well with""",
            6: """in salt when""",
            7: """move""",
            9: """groups""",
            11: """by""",
        },
        "VBP": {
            -9: """of""",
            -5: """- as first here something within""",
            -4: """again by for""",
            -3: """
! " $END ' ( coming considered everything fact good issue l2 loans me millions news prices remaining set
tests toward trump voted wednesday well whether who will zika –""",
            -2: """
? abc along are average back both comfort company control democrats down election facts group has have
he home israel itself jobs limited little lot may mexico move my now nuclear ohio opportunities over
performances quite religious represent sanders secretary team tweeted used wall was young""",
            -1: """
, . / 20 23 40 75 above access action actor added address against agency agents ahead america american
americans among an and announced away ballots bank beaches bernie between beyond came candidate castro
caucus centers challenge comes committee companies continues convention could court darfur decisions
democratic did divisions economic economists effective elian else enthusiasm every exhibit falls
families features federal figure following franklin fund get groups held herself if incident increases
intelligence international investment iowa issues laws leader leads lives local look love making matter
measures members minister national nato new next november numerous operations other parent partly photo
politically poor practice pressure public radio rather reading reasons record records regulations relief
rep. represents republicans request returns ryan safety says scenario scenes season seems sen. senate
shape shared show significant simply someone source specifically state station straight strategy student
sunday tariffs technology than there this through time told tone took total treatment tuesday turns
twitter week whatever when wo yourself""",
            1: """
$ ) 4 agencies alive all appeal at attacks been black boy campaigns candidates carson civilians clear
come composite conservative contests done easy elected events evidence existing far five foreign fox
free from further george giant god head his how in is its later left longer lower made minority n't name
no office online only opened outside perez potential presidential primaries racial received republican
said school seats senator short specific speech strong strongly support syrian that them thousands three
throughout today towards tunnels union value values very vital with""",
            2: """
: ; _ after already around bill church close college condolences counter each effects email getting
going ground helping hillary him increasingly into leaders like long major money not off onto ourselves
overwhelmingly place political questions racist raising relevant sharply she shots social some special
students terrible the they those to two voters votes waiting where which york""",
            3: """
about any better gov. her history i information it light math michael more museum muslims obama our
party peace personal plan quality so their themselves under women you zero""",
            4: """aspects barely clinton just large most times up""",
            5: """great nearly your""",
            6: """slightly""",
            8: """us""",
        },
        "VBZ": {
            -6: """are show""",
            -5: """, and now of""",
            -4: """around available by during major publicly we which""",
            -3: """
- also appeals can challenges closed due energy eventually get he hope i included next police rhetoric
say supporters today wall where whose will""",
            -2: """
$END '' ( ) 25 _ against already anger became building but candidate citizens coming commitment concern
critics everywhere existing face friday has helped hurt israeli just kasich later means monday need net
nomination obama offer or overwhelmingly politico private professor rose sanders she should subject such
sunday supplies take than they this trading used was when without written –""",
            -1: """
" ' -- / 18 ? [ ability about actor advocates almost ambassador appears at based before came campaign
candidates committee conflict considered courts credit cruz currently decision department done each
editor efforts engagement federal following future given government high hold if in instead into joe
joined left life live look made matter may might must officials often online our own party personal
possible power press problems public purchase raised recently remaining remains reporter required
returned risks run said saying says segment staff still strong struggling trump tuesday turn two union
use violence who within would year you""",
            1: """
: action ad air an army as back between bill bit black both businesses ceremony change china
conservative course cuban david defense democratic enough far fire first forward four fun girl good
great ground half here herself higher hillary hot house idea impact important institution interview
investments itself jobs largely looking low manafort moderate money mr. much muslims my neither never
nothing offering only operations overall paris people pic problem profit race raising rates regularly
rejection release report right senate shareholders short since specifically state stores support team
them these thousands trends true turkey using victories voting washington west while with your —""",
            2: """
after among another arms benghazi big bush choice closely delegates ever financial former gay gop
hundreds including index issue it large less like many military more near off on onto over polaroids
praise presidential pressure process several significant steps there throughout what""",
            3: """
addressing aid any barely clinton computer george got her his how its making me one open part president
putting results some stories talking television those to totally tv upon""",
            4: """been democrats down him not polling south that their themselves us""",
            5: """$ a no out""",
            6: """going the""",
        },
        "WDT": {
            -9: """it""",
            -7: """" an""",
            -6: """a even his there""",
            -5: """iodine maybe not""",
            -4: """by clinton illegal in mrs. obama people security uh virginia""",
            -3: """
. anyone anything approach carried coron countries cuba customers day expanded getting happened huh
indiana its meant millions needs one philadelphia president prosecutors russia ryan she socialism
society somebody terrorists their way when while wo""",
            -2: """
, [ attacks businesses cleveland compared contact economists fields footage fox front-runner funding gop
her if iran judge meeting mexico month most much night non-avian over paid presidential price right
science somehow something soon states terrorism ukraine warren what""",
            -1: """
20 6 about addressing after again all alternative american and anger as because ben between border both
britain bush campaign chemical children china clear conservative cuban democrats email europe few figure
financial freddy future great gun happen he helping human information isil isis israel khan lazaro low
may military mills morning need news normal politicians polling portrayed promise provided question
rather represents rnc same saudi school schools seems shifts should shows since so some sponsor staff
students suggests superdelegates targeted ted that things together top two until us violence voters
whatever women year —""",
            1: """
action advisers also became best bill calls came change cnn coalition colorado counsel crowd did donald
every everyone fellow firm followed frequently funds further global group hurt included international
lead made many matter more ms. muslims new no offers only opposed other part previously probably
progressive provides public put real remain reports role run said sanders senator shareholders showed
tax took very visitors vote was washington working-class would years""",
            2: """
`` address advice americans banks beck candidates carson castro changes citizens company conservatives
date details director does dr. equipment expensive fall folks god immigrants increasingly jeb kids left
means mexican minority mr. my party point rubio several such view works""",
            3: """
$END additional african-americans analysis article brooklyn built difficult elian fit four frank helped
history impact includes iowa job kind mayor measures officials own reading secretary show steps sure
survey systems track were work""",
            4: """
can congress difference events gonzalez had has hillary i japan just read republican u.s. we""",
            5: """at breaks come conditions nobody you""",
            6: """are could sort the trump will""",
            8: """our""",
        },
        "WP": {
            -8: """sort""",
            -5: """additional conditions""",
            -4: """difference events he""",
            -3: """analysis impact steps systems""",
            -2: """advice equipment point she view""",
            -1: """. action counsel firm group is kind part real role""",
            1: """
, about all anyone are can great had has have mr. others our politicians president really security
socialism somebody someone voters we will would""",
            2: """may price""",
            3: """'s i needs was""",
            4: """the you""",
            5: """people""",
        },
    },
    "next": {
        "CC": {
            -5: """CC|RB/,""",
            -4: """CC|RB/DT DT|CC|RB/NN DT|PDT|CC|RB/VBD|VBN""",
            -3: """DT|CC/NN DT|CC|RB/. DT|CC|RB/NN|RB DT|PDT|CC|RB/NNS""",
            -2: """
CC|RB/. CC|RB/RB DT|PDT|CC|RB/IN IN|CC/TO IN|CC|RB/IN|DT|WDT IN|CC|RB/IN|RB IN|CC|RB/NNP IN|CC|RB/PRP
IN|CC|RB/WRB""",
            -1: """
CC|NN|JJ/CC DT|PDT|CC|RB/VBP IN|CC/NNS IN|CC/NN|JJ IN|CC|NN|JJ|RB/CD IN|CC|RB/RB IN|CC|RB/VBZ""",
            1: """CC|RB/JJ DT|CC|RB/DT DT|CC|RB/NNP DT|PDT|CC|RB/JJ""",
            2: """DT|CC/NNP DT|PDT|CC|RB/JJ|NNP IN|CC/VBP|VB IN|CC|RB/IN IN|CC|RB/NN""",
            3: """IN|CC/JJ IN|CC/PRP IN|CC/RB IN|CC/VBD|VBN""",
            4: """DT|PDT|CC|RB/DT DT|PDT|CC|RB/NNP""",
        },
        "CD": {
            -3: """
PRP|CD|NN/MD PRP|CD|NN/PRP PRP|CD|NN/PRP|POS|VBZ PRP|CD|NN/VBD|VBN PRP|CD|NN/VBD|VBN|JJ PRP|CD|NN/VBZ""",
            -2: """PRP|CD|NN/VBP|VB|NN|JJ""",
            -1: """
CD|JJ/NNS CD|NN|JJ/, CD|NN|JJ/JJ|NNP CD|NN|JJ/NNS CD|NN|JJ/NN|JJ CD|VBD|JJ/NNP CD|VBD|JJ/NN|JJ
PRP|CD|NN/DT PRP|CD|NN/IN|DT|WDT PRP|CD|NN/NN|JJ""",
            1: """
CD|NN|JJ/NN CD|NN|JJ/NNP CD|NN|JJ/VBG|NN CD|NN|JJ/VBP|VB|NN|JJ PRP|CD|NN/. PRP|CD|NN/CC PRP|CD|NN/CD
PRP|CD|NN/NNP""",
            2: """CD|JJ/NN CD|NN|JJ/VBP|VB|NN PRP|CD|NN/NN|NNP""",
            3: """CD|NNP/JJ|NNP PRP|CD|NN/IN|RP PRP|CD|NN/JJ PRP|CD|NN/VBP|VB|NN|RB""",
            4: """CD|VBD|JJ/NNS PRP|CD|NN/IN""",
            5: """PRP|CD|NN/VBP|VB|NN""",
            6: """PRP|CD|NN/NN""",
        },
        "DT": {
            -10: """DT|PDT|RB/DT""",
            -9: """IN|DT|WDT/PRP""",
            -8: """DT|PDT|RB/PRP$""",
            -7: """DT|RB|UH/JJR|RB|RBR""",
            -5: """DT|PDT|CC|RB/DT DT|PDT|RB/IN|RP|RB IN|DT|WDT/NNP IN|DT|WDT/NNPS IN|DT|WDT/NNS""",
            -4: """DT|PDT|CC|RB/JJ DT|PDT|CC|RB/NNP DT|RB|UH/, DT|RB|UH/. DT|RB|UH/TO""",
            -3: """
DT|PDT|RB/IN|DT|WDT DT|PDT|RB/IN|RB DT|PDT|RB/PRP|PRP$ DT|RB|UH/VBP|VB|NN|RB IN|DT|WDT/DT
IN|DT|WDT/DT|PDT|RB IN|DT|WDT/JJR|RBR IN|DT|WDT/NNP|NNPS IN|DT|WDT/PDT|JJ IN|DT|WDT/PRP$
IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBG|NN IN|DT|WDT/VBP IN|DT|WDT/VBP|VB|NN|JJ|NNP""",
            -2: """
DT|CC/NNP DT|CC|RB/. DT|PDT|RB/IN DT|PDT|RB/IN|RP DT|PDT|RB/VBD|VBN|JJ IN|DT|WDT/"
IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/EX|RB IN|DT|WDT/JJS|RBS IN|DT|WDT/JJ|NNP IN|DT|WDT/NNS|NNP
IN|DT|WDT/PRP|PRP$ IN|DT|WDT/RB IN|DT|WDT/VBD|VBN IN|DT|WDT/VBG IN|DT|WDT/VBZ|NNS|NNP""",
            -1: """
DT|CC|RB/DT DT|CC|RB/NNP DT|PDT|CC|RB/JJ|NNP DT|PDT|CC|RB/NN DT|RB|UH/JJR|RBR IN|DT|WDT/, IN|DT|WDT/CD
IN|DT|WDT/IN|RP IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBG|NNP""",
            1: """
DT|PDT|CC|RB/VBP DT|PDT|CC|RB/VBP|VB DT|PDT|RB/, DT|PDT|RB/RB DT|RB|UH/NNP DT|RB|UH/NNS IN|DT|WDT/IN|NN
IN|DT|WDT/VBG|NN|JJ IN|DT|WDT/VBP|VB""",
            2: """
DT|PDT|RB/$END DT|PDT|RB/NN DT|PDT|RB/VBD|VBN DT|PDT|RB/VBZ|NNS DT|RB|UH/JJ DT|RB|UH/NN|NNP
DT|RB|UH/VBP|VB|NN DT|RB|UH/VBZ|NNS IN|DT|WDT/IN IN|DT|WDT/JJ IN|DT|WDT/JJ|RB|NNP IN|DT|WDT/NN|JJ
IN|DT|WDT/NN|JJ|NNP IN|DT|WDT/NN|JJ|RB IN|DT|WDT/TO IN|DT|WDT/VBP|VB|JJ|RB IN|DT|WDT/VBP|VB|NN|JJ|RB
IN|DT|WDT/VBP|VB|NN|NNP IN|DT|WDT/VBZ|NNP IN|DT|WDT/WDT|WP""",
            3: """
DT|CC/NN DT|PDT|CC|RB/IN DT|PDT|RB/NNP DT|PDT|RB/PRP DT|RB|UH/PRP|CD|NN IN|DT|WDT/IN|RP|RB IN|DT|WDT/MD
IN|DT|WDT/VBD IN|DT|WDT/VBP|VB|NN|RB IN|DT|WDT/VBZ IN|DT|WDT/VBZ|NN|NNS""",
            4: """
DT|CC|RB/NN|RB DT|PDT|CC|RB/NNS DT|PDT|CC|RB/VBD|VBN DT|PDT|RB/CD DT|PDT|RB/NNS DT|RB|UH/NN
DT|RB|UH/NN|JJ IN|DT|WDT/NN|NNP IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBP|VB|NN|JJ""",
            5: """DT|CC|RB/NN IN|DT|WDT/CC IN|DT|WDT/NN""",
            6: """IN|DT|WDT/PRP|POS|VBZ""",
            7: """IN|DT|WDT/. IN|DT|WDT/NN|RB""",
        },
        "EX": {
            -5: """EX|RB/PRP""",
            -3: """EX|RB/, EX|RB/IN EX|RB/IN|RP""",
            -2: """EX|RB/$END EX|RB/. EX|RB/CC""",
            -1: """EX|RB/IN|RB""",
            1: """EX|RB/MD|NN EX|RB/NNP EX|RB/VBP|VB EX|RB/VBZ|NNP""",
            2: """EX|RB/DT""",
            3: """EX|RB/MD EX|RB/PRP|POS|VBZ EX|RB/VBD EX|RB/VBP""",
            5: """EX|RB/VBZ""",
        },
        "FW": {
            -3: """IN|NNP|FW/NNP""",
            -2: """NNP|FW/NNP""",
            -1: """IN|NNP|FW/NNP|NNPS""",
            2: """NNP|FW/NN|FW NN|FW/,""",
        },
        "IN": {
            -13: """IN|DT|WDT/MD""",
            -11: """IN|DT|WDT/VBZ""",
            -10: """IN|DT|WDT/VBD IN|RP|RB/IN|RP""",
            -8: """IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/VBD|VBN IN|DT|WDT/VBP|VB IN|RP/IN|RP""",
            -7: """IN|RB/NN|RB|UH IN|RP/IN|RB IN|RP/TO""",
            -6: """
IN|DT|WDT/MD|NN IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBZ|NN|NNS IN|NN|JJ|RB/IN IN|RP|RB/. IN|RP|RB/IN|RB""",
            -5: """IN|NN|JJ|RB/NNS IN|RB/DT|PDT|RB IN|RB/VBP|VB|NN|JJ|RB IN|RP/IN IN|RP|RB/,""",
            -4: """
IN|CC|RB/JJ IN|DT|WDT/CC IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBP IN|DT|WDT/VBZ|NNP IN|DT|WDT/VBZ|NNS IN|RB/$
IN|RB/JJ|RB|NNP IN|RB/NN|JJ|RB IN|RB/NN|RB|UH|NNP IN|RP/CC IN|RP|RB/CC IN|RP|RB/EX|RB IN|RP|RB/JJR|RBR
IN|VBP|VB|JJ/TO""",
            -3: """
IN|CC/JJ IN|CC/PRP IN|CC/RB IN|CC/VBD|VBN IN|CC|RB/JJ|RB IN|CC|RB/RB IN|CC|RB/VBD|VBN|JJ IN|DT|WDT/.
IN|DT|WDT/NN|RB IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBP|VB|NN|JJ IN|DT|WDT/VBP|VB|NN|RB IN|JJ|RB/,
IN|NN|JJ|RB/VBP|VB|NN IN|RB/JJ|RB IN|RB/VBP|VB IN|RB/VBP|VB|JJ IN|RP/, IN|RP/. IN|RP/IN|RP|RB IN|RP/RB
IN|RP|RB/" IN|RP|RB/RB""",
            -2: """
IN|CC/VBP|VB IN|DT|WDT/RB IN|DT|WDT/TO IN|DT|WDT/VBP|VB|JJ|RB IN|NN|JJ|RB/, IN|NN|JJ|RB/VBZ|NNS IN|RB/,
IN|RB/: IN|RB/JJR|RBR IN|RB/PDT|JJ IN|RB/VBN IN|RP/$END IN|RP|RB/$ IN|RP|RB/$END IN|RP|RB/:
IN|RP|RB/IN|DT|WDT IN|RP|RB/IN|RP|RB IN|RP|RB/PDT|RB IN|RP|RB/VBG IN|VBP|VB|NN/IN""",
            -1: """
IN|CC|RB/IN IN|CC|RB/NN|JJ IN|CC|RB/WRB IN|DT|WDT/NN IN|DT|WDT/NN|JJ|RB IN|DT|WDT/VBP|VB|JJ
IN|DT|WDT/VBP|VB|NN|JJ|RB IN|DT|WDT/VBZ|NNS|NNP IN|JJ|RB/. IN|JJ|RB/JJ IN|JJ|RB/VBP|VB|NN|JJ
IN|NNP|FW/NNP|NNPS IN|NN|JJ|RB/. IN|NN|JJ|RB/VBZ IN|RB/. IN|RB/PDT|NN|JJ|RB IN|RB/RB|NNP
IN|RP/IN|NN|JJ|RB IN|RP/RB|NNP IN|RP|RB/CD IN|RP|RB/IN IN|RP|RB/JJ|RB IN|RP|RB/VBZ IN|VBP|VB|JJ/IN""",
            1: """
IN|CC/NNS IN|CC/NN|JJ IN|DT|WDT/NN|JJ|NNP IN|DT|WDT/PDT|JJ IN|DT|WDT/VBG|NN|JJ IN|DT|WDT/VBP|VB|NN|NNP
IN|DT|WDT/WDT|WP IN|JJ|RB/DT IN|JJ|RB/NN|NNP IN|NN|NNP/NNP IN|RB/NNS|NNP IN|RB/PRP|PRP$ IN|RP/CD
IN|RP/JJ IN|RP/NNS IN|RP/PRP$ IN|RP|RB/IN|NN|JJ|RB""",
            2: """
IN|CC/TO IN|CC|RB/NN IN|DT|WDT/, IN|DT|WDT/IN|NN IN|DT|WDT/JJ IN|DT|WDT/NN|JJ IN|DT|WDT/VBG|NNP
IN|JJ|RB/NN IN|JJ|RB/NNP IN|NN|JJ|RB/PRP$ IN|RB/CD IN|RB/DT IN|RB/VBD IN|RB/WDT|WP IN|RP/DT
IN|RP/NNP|NNPS IN|RP/VBP|VB|NN|JJ IN|RP/VBP|VB|NN|JJ|NNP IN|RP|RB/NN|JJ IN|RP|RB/NN|JJ|RB
IN|RP|RB/VBG|NN|JJ IN|RP|RB/VBP|VB|NN IN|VBP|VB|JJ/VBP|VB|NN""",
            3: """
IN|CC|RB/NNP IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/DT|PDT|RB IN|DT|WDT/JJR|RBR IN|DT|WDT/NN|NNP
IN|DT|WDT/PRP$ IN|DT|WDT/PRP|CD|NN IN|NN|JJ|RB/CD IN|NN|JJ|RB/JJ IN|RB/NNP|NNPS IN|RB/NNS|JJ IN|RB/VBG
IN|RB/VBP|VB|NN IN|RB/WRB IN|RP/NN IN|RP/NN|NNP IN|RP/NN|NNS IN|RP/PRP IN|RP/PRP|PRP$ IN|RP/VBG|NN|JJ
IN|RP/VBP|VB|NN IN|RP/VBP|VB|NN|NNP IN|RP|RB/NNS|NNP IN|RP|RB/VBG|NN IN|VBP|VB|NN/PRP""",
            4: """
IN|CC|RB/PRP IN|DT|WDT/CD IN|DT|WDT/IN IN|DT|WDT/IN|RB IN|DT|WDT/JJS|RBS IN|DT|WDT/JJ|NNP
IN|DT|WDT/NNS|NNP IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBP|VB|NN|JJ|NNP IN|NN|JJ|RB/JJ|NNP IN|RB/NN|NNP IN|RB/TO
IN|RB/VBG|NN IN|RP/JJ|NNP IN|RP|RB/JJ IN|RP|RB/NN|JJ|NNP""",
            5: """
IN|CC|RB/IN|RB IN|DT|WDT/IN|RP IN|DT|WDT/NNP IN|DT|WDT/NNPS IN|DT|WDT/NNP|NNPS IN|DT|WDT/NNS
IN|DT|WDT/VBG IN|DT|WDT/VBG|NN IN|JJ/TO IN|NN|JJ|RB/NNP IN|RB/NNS IN|RB/PRP$ IN|RP/NNP IN|RP/NN|JJ
IN|RP|RB/NNP IN|RP|RB/NNS IN|RP|RB/PRP$ IN|RP|RB/VBZ|NNS""",
            6: """
IN|DT|WDT/DT IN|DT|WDT/PRP IN|NN|JJ|RB/DT IN|RB/NNP IN|RB/PRP IN|RP|RB/JJ|NNP IN|RP|RB/NN|NNP
IN|RP|RB/PRP""",
            7: """IN|DT|WDT/" IN|RP|RB/DT IN|RP|RB/NN""",
            8: """IN|CC|RB/IN|DT|WDT IN|DT|WDT/EX|RB""",
            9: """IN|RB/NN""",
        },
        "JJ": {
            -7: """JJ|NNP/CD|NN|NNS|JJ|NNP JJ|RB/VBD|VBN NN|JJ/RB NN|JJ/VBD NN|JJ/VBD|VBN""",
            -6: """JJ|NNP/VBZ NN|JJ/MD NN|JJ/PRP VBP|VB|NN|JJ|RB/RB""",
            -5: """
IN|JJ/TO JJ|RB/JJR JJ|RB/JJR|RBR NN|JJ/VBZ NN|JJ|RB/IN|RP|RB NN|JJ|RB/VBD|VBN NN|JJ|RB/VBZ PDT|JJ/DT
VBD|VBN|JJ/PRP$ VBP|VB|JJ/DT VBP|VB|NN|JJ/VBZ""",
            -4: """
IN|JJ|RB/TO IN|NN|JJ|RB/IN JJ|NN/IN|RP JJ|NNP/NNP JJ|NNP/NNP|NNPS JJ|NNP/VBD|VBN
JJ|NNP/VBP|VB|NN|NNS|RB|NNP JJ|NNP/WP JJ|RB/VBD JJ|RB/VBP|VB JJ|RB|NNP/RB|NNP JJ|RB|NNP/VBD|VBN|JJ|NNP
NN|JJ/IN NN|JJ/IN|DT|WDT NN|JJ/IN|RP|RB NN|JJ/PRP|POS|VBZ NN|JJ|NNP/NNP|NNPS NN|JJ|NNP/RB
NN|JJ|NNP/RB|NNP NN|JJ|NNP/VBD|VBN|NNP NN|JJ|RB/RB VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ/PRP VBD|VBN|JJ/VBG
VBG|NN|JJ/NN|JJ VBP|VB|JJ/PRP VBP|VB|JJ/PRP$ VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/PRP
VBP|VB|NN|JJ/VBD VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|VBN|NN|JJ/IN|RP""",
            -3: """
CD|VBD|JJ/NNS IN|NN|JJ|RB/. IN|NN|JJ|RB/DT JJ|NN/IN|RB JJ|NN/TO JJ|NN/VBD|VBN JJ|NNP/: JJ|NNP/MD
JJ|NNP/NNPS JJ|NN|NNP/$END JJ|RB/JJ JJ|RB/VBD|VBN|JJ JJ|RB/VBG JJ|RB/VBP|VB|JJR|RB|RBR
JJ|RB|NNP/JJ|RB|NNP NN|JJ/, NN|JJ/IN|RB NN|JJ/PRP$ NN|JJ/VBD|VBN|JJ NN|JJ/WP NN|JJ|JJR/IN
NN|JJ|NNP/VBD|VBN|JJ|NNP NN|JJ|NNP/VBZ NN|JJ|NNP/VBZ|NNP NN|JJ|RB/TO NN|JJ|RB|NNP/, NN|JJ|RB|NNP/CC
VBD|VBN|JJ/, VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ/JJ|RB VBD|VBN|JJ/RB VBG|JJ/" VBG|JJ/NNP
VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBN|JJ/. VBP|VB|JJ/IN|DT|WDT VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/MD
VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/RB VBP|VB|NN|JJ|NNP/VBD|VBN|NNP VBP|VB|NN|JJ|RB/DT
VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ VBP|VB|VBN|NN|JJ/IN""",
            -2: """
CC|NN|JJ/CC CD|JJ/NN CD|NN|JJ/, CD|NN|JJ/VBG|NN CD|VBD|JJ/NNP IN|CC|NN|JJ|RB/CD IN|NN|JJ|RB/, JJ|NN/,
JJ|NNP/TO JJ|NNP/VBD JJ|NNP/VBP|VB|NN|JJ|NNP JJ|NNP/VBP|VB|NN|RB|NNP JJ|NN|NNP/NNP JJ|RB/DT JJ|RB/IN|RB
JJ|RB/JJ|RB JJ|RB/NN|JJ|RB JJ|RB/RB JJ|RB/VBN JJ|RB/VBZ JJ|RB|NNP/$END JJ|RB|NNP/, JJ|RB|NNP/IN|RP
JJ|RB|NNP/NNP JJ|RB|NNP/VBZ|NNS|NNP NN|JJ/: NN|JJ/IN|JJ|RB NN|JJ/IN|RP NN|JJ/TO NN|JJ/WRB
NN|JJ|NNP/JJ|NN NN|JJ|NNP/NNP NN|JJ|NNP/NNPS NN|JJ|RB/$END NN|JJ|RB/IN NN|JJ|RB/JJS NN|JJ|RB|NNP/$END
NN|JJ|RB|NNP/IN NN|JJ|RB|NNP/NNP RP|VBP|VB|NN|JJ|RB/IN|RP VBD|VBN|JJ/CD VBD|VBN|JJ/DT
VBD|VBN|JJ/PRP|PRP$ VBD|VBN|JJ/VBD|VBP|VB|NN|JJ VBD|VBN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/IN VBG|JJ/JJ
VBG|JJ/PRP$ VBG|NN|JJ/" VBG|NN|JJ/IN|RB VBG|NN|JJ/IN|RP|RB VBG|NN|JJ/JJR|RBR VBG|NN|JJ/RB VBN|JJ/,
VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ/VBG VBP|VB|NN|JJ|JJR/IN VBP|VB|NN|JJ|JJR/IN|RP
VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|NNP/RB|NNP
VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/IN VBP|VB|NN|JJ|RB/NNP VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB/VBZ
VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB|NNP/VBZ|NNP VBP|VB|VBN|NN|JJ|NNP/NNP""",
            -1: """
CD|NN|NNS|JJ/VBP|VB|NN IN|JJ|RB/, IN|JJ|RB/. IN|NN|JJ|RB/NNP IN|NN|JJ|RB/VBZ IN|VBP|VB|JJ/VBP|VB|NN
JJ|JJR|RB|RBR/DT JJ|JJR|RB|RBR/VBD|VBN JJ|NN/IN JJ|NN/IN|DT|WDT JJ|NNP/IN JJ|NNP/IN|RP JJ|NNP/IN|RP|RB
JJ|NNP/NN|JJ|NNP JJ|NNP/NN|NNS|NNP JJ|NNP/PRP|POS|VBZ JJ|RB/IN|CC|RB JJ|RB/IN|RP|RB JJ|RB|NNP/IN|RB
NN|JJ/. NN|JJ|JJR/NNS NN|JJ|NNP/: NN|JJ|NNP/IN NN|JJ|NNP/MD NN|JJ|NNP/VBD NN|JJ|RB/" NN|JJ|RB/IN|RP
NN|JJ|RB|NNP/. PDT|NN|JJ|RB/DT RP|VBP|VB|NN|JJ|RB/, RP|VBP|VB|NN|JJ|RB/. RP|VBP|VB|NN|JJ|RB/CC
RP|VBP|VB|NN|JJ|RB/NNP RP|VBP|VB|NN|JJ|RB/RB VBD|VBN|JJ/. VBD|VBN|JJ/IN|JJ|RB VBD|VBN|JJ/NNP
VBD|VBN|JJ/VBN|JJ VBD|VBN|JJ/VBP VBD|VBN|JJ/WRB VBD|VBN|JJ|NNP/$END VBD|VBN|JJ|NNP/NNPS
VBD|VBN|JJ|NNP/NN|JJ|NNP VBD|VBN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBD|VBN|NN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/CC
VBD|VBN|NN|JJ|RB/DT VBD|VBN|NN|JJ|RB/IN|RP VBD|VBP|VB|VBN|NN|JJ/IN VBG|JJ/DT VBG|JJ/IN|RP VBG|NN|JJ/DT
VBG|NN|JJ/IN|RP VBG|NN|JJ/JJ VBG|NN|JJ/PRP VBG|NN|JJ/RP|VBP|VB|NN|JJ|RB VBG|NN|JJ/VBD VBG|NN|JJ|NNP/DT
VBG|NN|JJ|NNP/IN|RP VBG|NN|JJ|NNP/JJ|NNP VBG|NN|JJ|NNP/NNP VBG|NN|JJ|NNP/VBZ|NNS|NNP VBN|JJ/IN|RP
VBN|NN|JJ/NN VBP|VB|JJ|JJR|RB|RBR/. VBP|VB|JJ|JJR|RB|RBR/IN VBP|VB|JJ|RB/CD VBP|VB|JJ|RB/NN|JJ
VBP|VB|NN|JJ/, VBP|VB|NN|JJ/. VBP|VB|NN|JJ/DT|PDT|RB VBP|VB|NN|JJ/PRP|POS|VBZ VBP|VB|NN|JJ/TO
VBP|VB|NN|JJ/VBD|VBN VBP|VB|NN|JJ/VBD|VBN|JJ VBP|VB|NN|JJ/VBP|VB VBP|VB|NN|JJ|JJR/NNP
VBP|VB|NN|JJ|JJR|NNP/VBZ VBP|VB|NN|JJ|JJS/IN VBP|VB|NN|JJ|JJS/VBP|VB|NN VBP|VB|NN|JJ|NNP/"
VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/. VBP|VB|NN|JJ|NNP/IN|RP VBP|VB|NN|JJ|NNP/NNP
VBP|VB|NN|JJ|NNP/NN|NNS|NNP VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|JJ|NNP/VBD VBP|VB|NN|JJ|NNP/VBZ|NNP
VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/, VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|NNS|JJ/.
VBP|VB|NN|NNS|JJ/CC VBP|VB|NN|NNS|JJ/NN VBP|VB|NN|NNS|JJ/TO VBP|VB|VBN|NN|JJ/CC
VBP|VB|VBN|NN|JJ|NNP/NN|NNP""",
            1: """
CD|JJ/NNS CD|VBD|JJ/NN|JJ IN|JJ|RB/JJ|NNP IN|VBP|VB|JJ/IN IN|VBP|VB|JJ/TO JJ|NN/. JJ|NNP/VBG|NN|NNP
JJ|RB/NN|RB JJ|RB/TO JJ|RB/VBG|NN|JJ JJ|RB|NNP/NN|JJ NN|JJ/JJ|RB NN|JJ/VBZ|NNS NN|JJ|NNP/" NN|JJ|NNP/,
NN|JJ|NNP/VBZ|NNS|NNP NN|JJ|RB/, NN|JJ|RB|NNP/-RRB- NN|JJ|RB|NNP/IN|RP VBD|VBN|JJ/: VBD|VBN|JJ/CC
VBD|VBN|JJ/NNPS VBD|VBN|JJ/NN|NNP VBD|VBN|JJ/TO VBD|VBN|JJ/VBP|VB|NN|JJ VBD|VBN|JJ|NNP/,
VBD|VBN|JJ|NNP/IN VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|JJ|NNP/NNS|NNP VBD|VBN|JJ|NNP/VBZ|NNS|NNP
VBD|VBN|NN|JJ/. VBD|VBN|NN|JJ/IN VBG|JJ/NNS VBG|JJ/VBZ|NNS VBG|NN|JJ/, VBG|NN|JJ/NNP VBG|NN|JJ/VBZ
VBG|NN|JJ/VBZ|NNS VBP|VB|JJ/. VBP|VB|JJ/NNS VBP|VB|JJ|RB/DT VBP|VB|JJ|RB|NNP/$END VBP|VB|NN|JJ/"
VBP|VB|NN|JJ/CC VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/WRB VBP|VB|NN|JJ|JJR/NNS
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP VBP|VB|NN|NNS|JJ/" VBP|VB|NN|NNS|JJ/, VBP|VB|VBN|NN|JJ/,""",
            2: """
CD|NN|JJ/JJ CD|NN|JJ/JJ|NNP CD|NN|JJ/NNP IN|JJ|RB/NN IN|JJ|RB/NNP IN|JJ|RB/NN|NNP IN|JJ|RB/VBP|VB|NN|JJ
IN|NN|JJ|RB/VBZ|NNS JJ|JJR|RB|RBR/NNS JJ|NN/VBZ|NNS JJ|NNP/JJ|NN JJ|NNP/VBP|VB|NN|JJ|RB
JJ|NNP/VBZ|NNS|NNPS JJ|NN|NNP/NN|NNP JJ|RB/VBD|VBN|NN JJ|RB/VBP|VB|NN|JJ JJ|RB/VBP|VB|NN|JJ|RB
JJ|RB|NNP/IN JJ|RB|NNP/VBP|VB|NN|NNP JJ|RB|UH/TO NNS|JJ/NN NNS|JJ/NNS NN|JJ/VBD|VBP|VB|NN
NN|JJ/VBD|VBP|VB|VBN|NN NN|JJ/VBG|NN NN|JJ|NNP/NN|JJ NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/VBP|VB|NN|NNP
NN|JJ|RB/. NN|JJ|RB/CC NN|JJ|RB|NNP/NN RP|VBP|VB|NN|JJ|RB/NNS VBD|VBN|JJ/$END VBD|VBN|JJ/IN|DT|WDT
VBD|VBN|JJ/IN|RB VBD|VBN|JJ/NN VBD|VBN|JJ/NN|JJ VBD|VBN|JJ|NNP/IN|DT|WDT VBD|VBN|NN|JJ|RB/IN|RP|RB
VBD|VBP|VB|NN|JJ/IN VBG|JJ/VBP|VB|NN VBG|NN|JJ/$END VBG|NN|JJ/. VBG|NN|JJ/NN VBG|NN|JJ/VBD|VBN
VBG|NN|JJ/VBP|VB|NN|JJ VBG|NN|JJ|NNP/NNS|NNP VBN|JJ/NNP VBP|VB|JJ/IN|RP|RB VBP|VB|JJ/VBP|VB|NN
VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS VBP|VB|JJ|RB/NNS VBP|VB|NN|JJ/CD VBP|VB|NN|JJ/JJ|RB VBP|VB|NN|JJ/NN|NNS
VBP|VB|NN|JJ|NNP/VBG|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/NNS VBP|VB|VBN|NN|JJ/.""",
            3: """
CD|NN|JJ/NNS CD|NN|JJ/VBP|VB|NN IN|JJ|RB/JJ IN|NN|JJ|RB/JJ IN|NN|JJ|RB/NN|NNP JJ|JJR/NN JJ|NN/CC
JJ|NN/JJ JJ|NN/NNS JJ|NN/NN|NNS JJ|NNP/CC JJ|NNP/NN|JJ|JJR JJ|RB/" JJ|RB/JJ|NNP JJ|RB|UH/. NN|JJ/NNS
NN|JJ/NN|RB NN|JJ|JJR/NN NN|JJ|NNP/CC NN|JJ|NNP/NN|NNP NN|JJ|NNP/VBP|VB|NN NN|JJ|NNP/VBZ|NNS
NN|JJ|RB/JJ|NNP NN|JJ|RB/NNP NN|JJ|RB/VBZ|NNS PDT|JJ/IN|RB RP|VBP|VB|NN|JJ|RB/NN VBD|VBN|JJ/VBG|NN
VBD|VBN|JJ/VBP|VB|NN VBD|VBN|JJ/VBZ|NNS VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NN|JJ/NN VBD|VBN|NN|JJ|RB/,
VBG|NN|JJ/VBP|VB|NN VBG|NN|JJ|NNP/$END VBG|NN|JJ|NNP/NN|NNP VBP|VB|JJ/NN VBP|VB|JJ/NNP
VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|JJ|RB/NNP VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ/NNP
VBP|VB|NN|JJ/NNPS VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJ/VBP|VB|NN|RB VBP|VB|NN|JJ|JJR|NNP/NNP
VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|RB/JJ
VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/IN""",
            4: """
CD|NN|JJ/NN CD|NN|JJ/NN|JJ JJ|NN/NN JJ|NN/NN|JJ JJ|NN/VBP|VB|NN JJ|NN/VBP|VB|NN|JJ JJ|NNP/JJ
JJ|NNP/NN|JJ|RB JJ|RB/NNP JJ|RB/NN|NNP JJ|RB|NNP/NNS|NNP NN|JJ/NN|JJ NN|JJ/NN|JJ|RB NN|JJ/NN|NNP
NN|JJ/VBP|VB|NN|JJ NN|JJ|NNP/JJ|NNP NN|JJ|RB/VBG|NN NN|JJ|RB|NNP/NN|NNP NN|JJ|RB|NNP/VBP|VB|NN|NNP
VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ/NNS VBD|VBN|JJ|NNP/CC VBG|NN|JJ/JJ|NNP VBG|NN|JJ/TO VBN|JJ/NN
VBP|NN|JJ/NN VBP|VB|JJ/IN|RP VBP|VB|JJ/TO VBP|VB|JJ|RB/. VBP|VB|NN|JJ/JJ|NNP VBP|VB|NN|JJ/NN|JJ|RB
VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/NN|NNP
VBP|VB|NN|JJ|RB/NN|RB VBP|VB|NN|NNS|JJ|NNP/NNS|NNP VBP|VB|VBN|NN|JJ/NN""",
            5: """
IN|NN|JJ|RB/CD IN|NN|JJ|RB/VBP|VB|NN JJ|NNP/NN|JJ JJ|NNP/VBG|NN JJ|NNP/VBP|VB|NN|JJ JJ|RB/VBP|VB|NN
JJ|RB|NNP/NNS NN|JJ/NN NN|JJ/VBP|VB|NN NN|JJ|NNP/NNS|NNP NN|JJ|RB/NNS NN|JJ|RB/VBP|VB|NN
VBG|NN|JJ/IN|DT|WDT VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|JJ|RB/NN VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/VBP|VB|NN
VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|NNS|JJ/NNS""",
            6: """
JJ|NNP/NN JJ|NNP/NN|NNS JJ|NNP/VBZ|NNS JJ|RB/VBZ|NNS NN|JJ/JJ NN|JJ/JJ|NNP NN|JJ|NNP/NN NN|JJ|NNP/NNS
NN|JJ|RB/NN VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ|JJR/VBP|VB|NN VBP|VB|NN|JJ|NNP/NN""",
            7: """IN|NN|JJ|RB/NNS JJ|NNP/NNS JJ|NNP/VBP|VB|NN""",
            8: """IN|NN|JJ|RB/NN JJ|RB|NNP/NN|NNP VBP|VB|NN|JJ|RB/NN""",
            10: """JJ|RB/NN JJ|RB/NNS JJ|RB|NNP/NN""",
        },
        "JJR": {
            -5: """JJR|RBR/RB JJR|RBR/VBD|VBN|JJ JJR|RBR/VBP|VB|JJ JJR|RBR|NNP/JJ|NNP""",
            -4: """JJR|RBR/VBD|VBN JJR|RB|RBR/IN""",
            -3: """JJR|RBR/JJ|RB JJR|RBR/VBG|JJ JJR|RBR|NNP/RB|NNP JJ|JJR/NN VBP|VB|JJ|JJR|RB|RBR/.""",
            -2: """
JJR|RBR/$END JJR|RBR/IN|RP|RB JJR|RBR/JJ JJR|RB|RBR/DT JJR|RB|RBR/VBP|VB|NN VBP|VB|JJR|RB|RBR/VBP|VB""",
            -1: """
JJR|RBR/IN|VBP|VB|JJ JJR|RBR/NN|JJ JJR|RB|RBR/VBP|VB JJ|JJR|RB|RBR/, JJ|JJR|RB|RBR|NNP/IN|RP
NN|JJ|JJR/IN VBP|VB|JJ|JJR|RB|RBR/IN VBP|VB|NN|JJR/TO VBP|VB|NN|JJ|JJR/NNP VBP|VB|NN|JJ|JJR|NNP/NNP""",
            1: """JJR|RBR/" JJR|RBR/IN|RB JJR|RBR|NNP/, VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS VBP|VB|NN|JJR/.""",
            2: """
JJR|RBR/, JJR|RBR/NNPS JJR|RBR/VBG|NN NN|JJ|JJR/NNS VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|NN|JJR/IN
VBP|VB|NN|JJ|JJR/NNS""",
            3: """
JJR|RBR/JJ|NNP JJR|RBR|NNP/$END VBP|VB|JJR|RB|RBR/VBP|VB|NN VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|NN|JJR/NN""",
            4: """
JJR|RBR/NNP JJR|RBR/VBP|VB|NN JJR|RBR|NNP/NN|NNP JJ|JJR|RB|RBR/NNS VBP|VB|JJR|RB|RBR/NNS
VBP|VB|NN|JJ|JJR/NN""",
            5: """JJR|RBR/NNS JJR|RBR/VBZ|NNS""",
            6: """JJR|RBR/NN JJR|RBR|NNP/NNS|NNP""",
        },
        "JJS": {
            -4: """JJS|RBS/JJ""",
            -3: """
JJS|RBS/CD JJS|RBS/NN|JJ JJS|RBS/VBD|VBN JJS|RBS/VBD|VBN|JJ JJS|RBS/VBG|JJ JJS|RBS/VBP|VB|JJ
JJS|RB|RBS/VBN|JJ""",
            -2: """JJS|RBS/JJ|RB JJS|RBS/RB JJS|RB|RBS/VBD|VBN|JJ VBP|VB|NN|JJ|JJS/IN""",
            -1: """JJS|RBS/PRP|CD|NN JJS|RBS/VBG|NN|JJ""",
            1: """JJS|RBS/VBP|VB VBP|VB|NN|JJ|JJS/NNS""",
            2: """
JJS|RBS/, JJS|RBS/IN|RP JJS|RBS/NNPS JJS|RBS/VBZ|NNS JJS|RB|RBS/NN JJS|RB|RBS/NNS JJS|RB|RBS/VBP|VB|NN""",
            3: """JJS|RBS/IN JJS|RBS/NN JJS|RBS/NNP JJS|RBS/NNS JJS|RB|RBS/IN JJS|RB|RBS/TO""",
            4: """JJS|RBS/VBP|VB|NN VBP|VB|NN|JJ|JJS/VBP|VB|NN""",
        },
        "MD": {
            -3: """MD|NNP/CD""",
            -1: """MD|VBP|VB|NN/. MD|VBP|VB|NN/JJ MD|VBP|VB|NN/TO""",
            1: """MD|NN/VBP|VB|NN MD|NNP/VBP|VB|NNP MD|VBD/RB MD|VBP|VB|NN/VBP|VB|NN""",
            3: """MD|VBD/VBP|VB|NN""",
        },
        "NN": {
            -9: """VBP|VB|NN|JJ/JJ""",
            -7: """IN|NN|JJ|RB/CD VBP|VB|NN/PRP$ VBP|VB|NN|NNP/NNP""",
            -6: """
NN|JJ/JJ NN|JJ/JJ|NNP NN|JJ|NNP/JJ|NNP NN|NNS/IN|DT|WDT VBG|NN/CD VBG|NN/JJ VBG|NN|JJ/JJ|NNP
VBP|VB|NN/DT""",
            -5: """
CD|NN|JJ/NN CD|NN|JJ/VBP|VB|NN IN|NN|JJ|RB/JJ IN|NN|JJ|RB/NN NN|JJ/NN NN|JJ/VBP|VB|NN
NN|NNP/VBP|VB|NN|RB|NNP PRP|CD|NN/MD PRP|CD|NN/NN PRP|CD|NN/VBP|VB|NN VBD|VBN|NN|JJ/NN VBG|NN/DT
VBG|NN|JJ/JJ VBG|NN|NNP/IN|RP VBP|VB|NN/JJ VBP|VB|NN|JJ/CD VBP|VB|NN|JJ|JJR/VBP|VB|NN VBP|VB|NN|NNP/DT
VBP|VB|NN|NNP/PRP|POS|VBZ""",
            -4: """
CD|NN|JJ/NN|JJ IN|NN|JJ|RB/JJ|NNP JJ|NN/NN JJ|NN/NN|JJ JJ|NN/VBP|VB|NN JJ|NN/VBP|VB|NN|JJ NN|JJ/NN|JJ
NN|JJ/NN|JJ|RB NN|JJ/NN|NNP NN|JJ/VBP|VB|NN|JJ NN|JJ|NNP/NNP NN|JJ|NNP/NNS|NNP NN|JJ|NNP/NN|NNP
NN|JJ|RB/JJ NN|JJ|RB/JJS NN|JJ|RB/VBG|NN NN|JJ|RB|NNP/VBP|VB|NN|NNP NN|NNS/IN|RB NN|RB/RB
VBD|VBP|VB|VBN|NN|NNP/, VBG|NN/JJ|NNP VBG|NN/NNP VBG|NN/PRP$ VBG|NN/PRP|PRP$ VBG|NN|JJ/IN|DT|WDT
VBG|NN|JJ/NNP VBG|NN|NNP/DT VBG|NN|NNP/NNP VBP|VB|NN/IN|RP|RB VBP|VB|NN/JJS|RBS VBP|VB|NN/PRP
VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/NN|JJ|RB VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ|JJR|NNP/NNP
VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|RB/NN|RB VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|NNP/-RRB-
VBP|VB|NN|NNP/SYM""",
            -3: """
CD|NN|JJ/NNP IN|NN|JJ|RB/NN|NNP IN|NN|NNP/NNP JJ|NN/CC JJ|NN/JJ JJ|NN/NNS JJ|NN/NN|NNS NN|JJ/NNS
NN|JJ/NN|RB NN|JJ|JJR/NN NN|JJ|NNP/NNPS NN|JJ|NNP/VBP|VB|NN|JJ|NNP NN|JJ|RB/JJ|NNP NN|JJ|RB/NN
NN|JJ|RB|NNP/IN|RP NN|NNP/-LRB- NN|NNP/NNP NN|NNP/NNP|NNPS NN|NNP/NN|NNS|NNP NN|NNP/VBP|VB|VBN|NN|JJ|NNP
NN|NNS/IN|RP NN|NNS|NNP/. PRP|CD|NN/IN PRP|CD|NN/IN|RP PRP|CD|NN/VBP|VB|NN|RB RP|VBP|VB|NN|JJ|RB/NN
VBD|VBN|NN|JJ/IN VBD|VBN|NN|JJ|RB/CC VBD|VBP|VB|NN/IN|RP VBD|VBP|VB|VBN|NN/IN|RP|RB
VBD|VBP|VB|VBN|NN/NNP VBG|NN/" VBG|NN/$ VBG|NN/JJ|RB VBG|NN/VBG|NN VBG|NN|JJ/DT VBG|NN|JJ/NN
VBG|NN|JJ/PRP VBG|NN|JJ/VBP|VB|NN|JJ VBG|NN|JJ|NNP/$END VBG|NN|JJ|NNP/IN|RP VBG|NN|JJ|NNP/NNP
VBG|NN|JJ|NNP/TO VBG|NN|NNP/NNS|NNP VBG|NN|NNP/RB|NNP VBG|NN|NNP/TO VBP|NN|JJ/NN VBP|VB|NN/PRP|PRP$
VBP|VB|NN/VBD|VBN|NN|JJ|RB VBP|VB|NN/VBP|VB|JJ|JJR|RB|RBR VBP|VB|NN|JJ/JJ|NNP VBP|VB|NN|JJ/NNPS
VBP|VB|NN|JJ/VBP|VB|NN|RB VBP|VB|NN|JJR/NN VBP|VB|NN|JJ|JJR|NNP/-RRB- VBP|VB|NN|JJ|NNP/,
VBP|VB|NN|JJ|NNP/VBG|NN|JJ|NNP VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB/NN VBP|VB|NN|NNP/JJ|NNP
VBP|VB|NN|NNS|JJ/, VBP|VB|NN|RB/TO VBP|VB|NN|RB/WRB VBP|VB|NN|RB|NNP/,""",
            -2: """
CD|NN|JJ/JJ IN|VBP|VB|NN/PRP JJ|NN/VBZ|NNS NN|FW/, NN|JJ/VBD|VBP|VB|NN NN|JJ/VBD|VBP|VB|VBN|NN
NN|JJ/VBG|NN NN|JJ|NNP/VBP|VB|NN|NNP NN|JJ|RB/NNP NN|JJ|RB/VBZ|NNS NN|JJ|RB|NNP/NNP NN|NNP/-RRB-
NN|NNP/: NN|NNP/NN|JJ|NNP NN|NNP/VBP|VB|NN|JJ|NNP NN|NNS/IN NN|RB|NNP/IN NN|RB|UH/VBD|VBN|JJ
PDT|NN|JJ|RB/DT POS|VBZ|NN|NNS|NNP/. PRP|CD|NN/NN|NNP RP|VBP|VB|NN|JJ|RB/CC VBD|VBN|NN/NNP
VBD|VBP|VB|NN/IN VBD|VBP|VB|VBN|NN/PRP VBG|NN/IN|RP|RB VBG|NN/JJ|NN VBG|NN/PRP VBG|NN/RB VBG|NN/WRB
VBG|NN|JJ/$END VBG|NN|JJ/RB VBG|NN|JJ/RP|VBP|VB|NN|JJ|RB VBG|NN|JJ/TO VBG|NN|JJ/VBG|NN
VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|NNP/CD VBG|NN|NNP/IN|DT|WDT VBG|NN|NNP/JJ|NNP VBG|NN|NNP/NNS
VBG|NN|NNP/NN|NNP VBG|NN|NNP/PRP VBG|NN|NNP/PRP$ VBP|VB|NN/-RRB- VBP|VB|NN/DT|PDT|RB VBP|VB|NN/JJR|RBR
VBP|VB|NN/JJ|NNP VBP|VB|NN/RB VBP|VB|NN/RP|RB VBP|VB|NN|JJ/CC VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJ/NN|JJ
VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ/RB VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|JJR/IN|RP
VBP|VB|NN|JJ|JJS/VBP|VB|NN VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|NNP/NNP|NNPS
VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/VBP|VB|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|NNP/. VBP|VB|NN|NNP/CC VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/IN|DT|WDT
VBP|VB|NN|NNS|JJ/. VBP|VB|NN|RB/NNP VBP|VB|NN|RB/WDT|WP VBP|VB|NN|RB|NNP/VBD|VBN VBP|VB|VBN|NN/.
VBP|VB|VBN|NN|JJ/NN VBZ|NN|NNS/,""",
            -1: """
CD|NN|JJ/JJ|NNP CD|NN|JJ/NNS CD|NN|JJ/VBP|VB|NN|JJ CD|NN|NNS|JJ|NNP/, CD|NN|NNS|JJ|NNP/NNP
IN|NN|JJ|RB/NNP IN|NN|JJ|RB/VBZ|NNS JJ|NN/. JJ|NN|NNP/NN|NNP MD|NN/VBP|VB|NN MD|VBP|VB|NN/TO
MD|VBP|VB|NN/VBP|VB|NN NN|JJ/JJ|RB NN|JJ/VBZ|NNS NN|JJ|JJR/NNS NN|JJ|NNP/, NN|JJ|NNP/. NN|JJ|NNP/CC
NN|JJ|NNP/JJ|NN NN|JJ|NNP/NN NN|JJ|NNP/NNP|NNPS NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/VBD NN|JJ|NNP/VBD|VBN
NN|JJ|NNP/VBZ|NNS|NNP NN|JJ|RB/CC NN|JJ|RB/IN NN|JJ|RB/NNS NN|JJ|RB|NNP/, NN|JJ|RB|NNP/NN|NNP
NN|NNP/NN|NNP NN|NNP/SYM NN|NNS|JJ|NNP/NNP NN|NNS|NNP/NN|NNP NN|NNS|NNP/VBD|VBN NN|NNS|NNP/VBD|VBN|NNP
NN|RB/: NN|RB/CC NN|RB|NNP/NNP NN|RB|NNP/TO NN|RB|UH/, NN|RB|UH/IN|RB PRP|CD|NN/. PRP|CD|NN/CC
PRP|CD|NN/CD PRP|CD|NN/JJ PRP|CD|NN/NNP PRP|CD|NN/PRP|POS|VBZ RP|VBP|VB|NN|JJ|RB/. RP|VBP|VB|NN|JJ|RB/DT
VBD|VBN|NN/RP|VBP|VB|NN|JJ|RB VBD|VBN|NN|JJ|RB/, VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|NN/IN|RP|RB
VBD|VBP|VB|NN|NNP/NNP VBD|VBP|VB|NN|NNS|NNP/$END VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/JJ
VBD|VBP|VB|VBN|NN/NN VBG|NN/DT|PDT|RB VBG|NN/NN|RB VBG|NN|JJ/VBP|VB|NN VBG|NN|JJ|NNP/IN|RP|RB
VBG|NN|NNP/$END VBP|VB|NN/EX|RB VBP|VB|NN/IN|NN VBP|VB|NN/IN|VBP|VB|JJ VBP|VB|NN/JJ|NN VBP|VB|NN/NNP
VBP|VB|NN/PDT|RB VBP|VB|NN/PRP|CD|NN VBP|VB|NN/VBP|VB|JJ VBP|VB|NN/WDT|WP VBP|VB|NN|JJ/. VBP|VB|NN|JJ/DT
VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/NNP VBP|VB|NN|JJ/PRP|PRP$ VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ/WRB
VBP|VB|NN|JJR/IN VBP|VB|NN|JJ|JJS/NNS VBP|VB|NN|JJ|NNP/CD VBP|VB|NN|JJ|NNP/IN|RP VBP|VB|NN|JJ|NNP/MD
VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNP
VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/MD|NNP VBP|VB|NN|NNP/VBD|VBN|JJ|NNP VBP|VB|NN|NNP/VBG|NNP
VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNS|JJ/" VBP|VB|NN|NNS|JJ/CC VBP|VB|NN|NNS|JJ/NN
VBP|VB|NN|NNS|JJ/NNS VBP|VB|NN|NNS|JJ|NNP/$END VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|NN|NNS|JJ|NNP/NNS|NNP
VBP|VB|NN|NNS|JJ|NNP/NN|NNP VBP|VB|NN|NNS|JJ|NNP/VBZ VBP|VB|NN|RB/PRP VBP|VB|VBN|NN|JJ/.
VBP|VB|VBN|NN|JJ|NNP/NN|NNP VBZ|NN|NNS/IN|RP""",
            1: """
CD|NN|JJ/VBG|NN CD|NN|NNS|JJ/VBP|VB|NN JJ|NN/IN JJ|NN/IN|DT|WDT JJ|NN|NNP/NNP MD|VBP|VB|NN/.
MD|VBP|VB|NN/IN NN|JJ/. NN|JJ|NNP/" NN|JJ|NNP/TO NN|JJ|NNP/VBZ NN|JJ|RB/: NN|JJ|RB/DT NN|JJ|RB/IN|RP|RB
NN|JJ|RB/VBD|VBN NN|JJ|RB|NNP/. NN|NNP/IN|RB NN|NNP/NN|JJ NN|NNP/RB|NNP NN|NNP/VBD|VBN
NN|NNP/VBD|VBN|NNP NN|NNP/VBN|NNP NN|NNS/VBZ NN|NNS/VBZ|NNS NN|NNS|NNP/CC NN|RB/NNS PDT|NN|JJ|RB/VBD|VBN
PRP|CD|NN/NN|JJ PRP|CD|NN/VBZ RP|VBP|VB|NN|JJ|RB/, RP|VBP|VB|NN|JJ|RB/NNP VBD|VBN|NN/. VBD|VBN|NN/IN
VBD|VBP|VB|NN/. VBD|VBP|VB|NN|JJ/IN VBD|VBP|VB|NN|NNP/IN VBD|VBP|VB|VBN|NN/CC VBD|VBP|VB|VBN|NN/DT
VBD|VBP|VB|VBN|NN/VBD|VBN VBG|NN/CC VBG|NN/VBG VBG|NN/VBG|NN|JJ VBG|NN/VBP VBG|NN/VBP|VB
VBG|NN/VBP|VB|NN VBG|NN|JJ/. VBG|NN|JJ/IN|RP VBG|NN|JJ|NNP/NNS|NNP VBG|NN|NNP/VBZ|NNS|NNP
VBP|VB|NN/NN|NNS VBP|VB|NN/VBD VBP|VB|NN/VBG VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/IN|DT|WDT
VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ/PRP|POS|VBZ VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ/TO
VBP|VB|NN|JJ/VBD|VBN|JJ VBP|VB|NN|JJ|JJR/NNP VBP|VB|NN|JJ|JJR|NNP/VBZ VBP|VB|NN|JJ|NNP/IN
VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/NNP VBP|VB|NN|JJ|RB/NNS
VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|JJ|RB|NNP/TO VBP|VB|NN|NNP/"
VBP|VB|NN|NNP/, VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|RP VBP|VB|NN|NNP/NNS|NNP VBP|VB|NN|NNP/TO
VBP|VB|NN|NNS|JJ/IN VBP|VB|NN|RB/CC VBP|VB|NN|RB/IN|RP|RB VBP|VB|NN|RB|NNP/$END VBP|VB|NN|RB|NNP/NNP
VBP|VB|VBN|NN/IN VBP|VB|VBN|NN|JJ/CC VBP|VB|VBN|NN|JJ/IN VBP|VB|VBN|NN|JJ/IN|RP""",
            2: """
CC|NN|JJ/CC IN|NN|JJ|RB/. IN|NN|JJ|RB/IN IN|NN|JJ|RB/VBZ IN|NN|NNP/. IN|VBP|VB|NN/IN JJ|NN/, NN|JJ/:
NN|JJ/IN|JJ|RB NN|JJ/IN|RP NN|JJ/TO NN|JJ/WRB NN|JJ|NNP/IN|RB NN|JJ|NNP/MD NN|JJ|NNP/RB
NN|JJ|NNP/VBZ|NNP NN|JJ|RB/" NN|JJ|RB/$END NN|JJ|RB/, NN|JJ|RB/. NN|JJ|RB/IN|RP NN|JJ|RB/TO
NN|JJ|RB|NNP/NN NN|NNP/JJ NN|NNP/JJ|NNP NN|NNP/NN NN|NNP/PRP NN|NNP/VBD|VBN|JJ NN|NNP/VBG
NN|NNP/VBG|NN|NNP NN|NNP/VBZ|NNS|NNP NN|NNS/NNP NN|NNS/VBP NN|NNS|JJ/IN NN|NNS|NNP/IN NN|RB|NNP/,
PRP|CD|NN/DT PRP|CD|NN/VBP|VB|NN|JJ RP|VBP|VB|NN|JJ|RB/IN VBD|VBN|NN|JJ/. VBD|VBP|VB|NN/,
VBD|VBP|VB|NN|NNS|NNP/VBZ|NNS VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/IN VBD|VBP|VB|VBN|NN/IN|RB
VBD|VBP|VB|VBN|NN/VBP|VB|NN|JJ VBD|VBP|VB|VBN|NN/VBZ|NNS VBD|VBP|VB|VBN|NN|JJ/IN|RP VBG|NN/.
VBG|NN/IN|RB VBG|NN/NN|NNS VBG|NN/VBD|VBN VBG|NN|JJ/, VBG|NN|JJ/IN|RB VBG|NN|JJ/JJR|RBR
VBG|NN|JJ|NNP/VBZ|NNS|NNP VBG|NN|NNP/IN VBG|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN/$END VBP|VB|NN/.
VBP|VB|NN/: VBP|VB|NN/NNS VBP|VB|NN/VBG|NN VBP|VB|NN/VBP|VB|NN VBP|VB|NN/WRB VBP|VB|NN|JJ/:
VBP|VB|NN|JJ/WP VBP|VB|NN|JJR/TO VBP|VB|NN|JJ|JJR/IN VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|NNP/.
VBP|VB|NN|JJ|NNP/IN|RP|RB VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|NNP/VBD|VBN|NNP VBP|VB|NN|JJ|RB/IN|RP
VBP|VB|NN|JJ|RB/VBZ VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/VBZ|NNP VBP|VB|NN|NNP/IN|VBP|VB|JJ
VBP|VB|NN|NNP/PRP$ VBP|VB|NN|NNP/PRP|PRP$ VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBG|NN|NNP
VBP|VB|NN|NNP/VBZ|NNP VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|NNS|JJ/TO VBP|VB|NN|NNS|JJ|NNP/-RRB-
VBP|VB|NN|RB/DT VBP|VB|NN|RB/VBP|VB|NN""",
            3: """
CD|NN|JJ/, JJ|NN/IN|RB JJ|NN/TO JJ|NN/VBD|VBN NN|JJ/, NN|JJ/IN|RB NN|JJ/PRP$ NN|JJ/VBD|VBN|JJ NN|JJ/WP
NN|JJ|JJR/IN NN|JJ|NNP/: NN|JJ|NNP/RB|NNP NN|JJ|NNP/VBD|VBN|NNP NN|JJ|RB/RB NN|JJ|RB|NNP/-RRB- NN|NNP/$
NN|NNP/IN|RP|RB NN|NNP/VBG|NN NN|NNP/VBZ|NNS NN|NNP/WP NN|NNS|NNP/, NN|RB/TO PDT|NN|JJ|RB/IN
PRP|CD|NN/VBD|VBN|JJ VBD|VBN|NN/, VBD|VBP|VB|VBN|NN/, VBG|NN|NNP/CC VBG|NN|NNP/NN VBP|VB|NN/MD
VBP|VB|NN/VBD|VBP|VB|NN|JJ VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NN/VBP|VB|NN|JJ|RB VBP|VB|NN|JJ/$END
VBP|VB|NN|JJ/VBD|VBN VBP|VB|NN|JJ/VBP|VB VBP|VB|NN|JJ|NNP/-RRB- VBP|VB|NN|JJ|NNP/NNS
VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB/IN
VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/IN|NNP VBP|VB|NN|NNP/IN|RB VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/VBD|NNP
VBP|VB|NN|RB/, VBP|VB|NN|RB/IN|RB VBP|VB|NN|RB/NNS VBP|VB|NN|RB|NNP/VBZ|NNP""",
            4: """
JJ|NN/IN|RP NN|JJ/IN NN|JJ/IN|DT|WDT NN|JJ/IN|RP|RB NN|JJ/PRP|POS|VBZ NN|JJ|NNP/VBD|VBN|JJ|NNP
NN|NNP/NNS NN|NNP/VBD|NNP NN|NNP/VBG|NNP NN|NNP/VBP|VB|NN NN|RB/$END PRP|CD|NN/PRP VBG|NN/, VBG|NN/:
VBG|NN/MD VBG|NN/VBD VBG|NN/VBZ|NNS VBG|NN|JJ/" VBP|VB|NN/, VBP|VB|NN/VBZ VBP|VB|NN/VBZ|NNS
VBP|VB|NN|JJ/VBD VBP|VB|NN|JJ|JJS/IN VBP|VB|NN|JJ|NNP/" VBP|VB|NN|JJ|NNP/VBP|VB|NN VBP|VB|NN|JJ|RB/,
VBP|VB|NN|JJ|RB/TO VBP|VB|NN|NNP/VBZ|NNS VBP|VB|VBN|NN|JJ/,""",
            5: """
IN|NN|JJ|RB/, JJ|NN|NNP/$END NN|JJ/VBZ NN|JJ|RB/VBZ NN|JJ|RB|NNP/$END PRP|CD|NN/IN|DT|WDT
VBD|VBP|VB|VBN|NN/VBZ VBG|NN|JJ/VBD VBG|NN|JJ/VBD|VBN VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN/VBP|VB
VBP|VB|NN/VBZ|NN|NNS VBP|VB|NN|JJ/MD VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ/VBG VBP|VB|NN|JJ/VBZ
VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/VBD|VBN|NNP""",
            6: """NN|JJ/MD NN|JJ/PRP""",
            7: """NN|JJ/RB NN|JJ/VBD NN|JJ/VBD|VBN VBG|NN|JJ/VBZ VBP|VB|NN/VBD|VBN VBP|VB|NN|NNP/NN""",
            8: """VBG|NN/VBZ""",
        },
        "NNP": {
            -7: """JJ|NNP/NNS JJ|NNP/VBP|VB|NN""",
            -6: """
JJ|NNP/NN JJ|NNP/NN|NNS JJ|NNP/VBZ|NNS NN|JJ|NNP/NNS NN|JJ|RB|NNP/IN NN|NNS|NNP/IN VBD|VBN|NNP/$END
VBP|VB|NN|NNP/PRP""",
            -5: """
JJ|NNP/NN|JJ JJ|NNP/VBG|NN JJ|NNP/VBP|VB|NN|JJ JJ|RB|NNP/IN NN|JJ|NNP/NN VBD|VBN|JJ|NNP/CC
VBP|VB|NN|JJ|NNP/VBP|VB|NN VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/NN""",
            -4: """
JJ|NNP/JJ JJ|NNP/NN|JJ|RB NN|NNP/NNS NN|NNP/VBD|NNP NN|NNP/VBG|NNP NN|NNP/VBP|VB|NN NN|NNS|NNP/MD
VBD|VBP|VB|NN|NNP/IN VBG|NN|JJ|NNP/NN|NNP VBP|VB|NNP/PRP VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/NNS|NNP
VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/MD VBP|VB|NN|RB|NNP/, VBZ|NNS|NNP/IN VBZ|NNS|NNP/RB|NNP""",
            -3: """
CD|NNP/JJ|NNP JJ|NNP/CC JJ|NNP/NN|JJ|JJR JJ|RB|NNP/, NNP|NNPS/VBD NN|JJ|NNP/VBP|VB|NN NN|JJ|NNP/VBZ|NNS
NN|JJ|RB|NNP/IN|RP NN|NNP/$ NN|NNP/IN|RP|RB NN|NNP/VBG|NN NN|NNP/VBZ|NNS NN|NNP/WP NN|RB|NNP/,
NN|RB|NNP/IN RB|NNP/, VBD|NNP/$END VBD|VBN|JJ|NNP/IN VBD|VBN|JJ|NNP/IN|RP VBD|VBN|JJ|NNP/VBP|VB|NN|NNP
VBG|NN|JJ|NNP/IN VBG|NN|NNP/IN VBG|NN|NNP/NN VBP|VB|NN|JJ|NNP/-RRB- VBP|VB|NN|JJ|NNP/IN
VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/PRP|PRP$
VBP|VB|NN|NNP/VBD|NNP VBP|VB|NN|RB|NNP/IN VBZ|NNS|NNP/DT VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/IN|RP|RB
VB|NNP/NN|NNP""",
            -2: """
IN|NN|NNP/. JJ|NNP/JJ|NN JJ|NNP/VBP|VB|NN|JJ|RB JJ|NNP/VBZ|NNS|NNPS JJ|RB|NNP/NNS JJ|RB|NNP/NN|JJ
NNP|FW/NN|FW NNP|NNPS/$END NNP|NNPS/VBP NNP|NNPS/VBP|VB NNP|NNPS/WP NNP|UH/. NNS|NNP/$END
NNS|NNP/IN|DT|WDT NNS|NNP/VBD NNS|NNP/VBD|VBN NN|JJ|NNP/" NN|JJ|NNP/: NN|JJ|NNP/CC NN|JJ|NNP/IN|RB
NN|JJ|NNP/TO NN|JJ|RB|NNP/NN NN|NNP/JJ NN|NNP/JJ|NNP NN|NNP/NN NN|NNP/PRP NN|NNP/VBD|VBN|JJ NN|NNP/VBG
NN|NNP/VBG|NN|NNP NN|NNP/VBZ|NNS|NNP VBD|VBN|JJ|NNP/$END VBD|VBN|NNP/, VBD|VBP|VB|NN|NNS|NNP/VBZ|NNS
VBD|VB|VBN|NNP/PRP|POS|VBZ VBG|NN|JJ|NNP/NNS|NNP VBG|NN|NNP/IN|RP VBG|NN|NNP/NNS VBP|VB|NNP/JJ|NNP
VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|RP VBP|VB|NN|NNP/JJ|NNP
VBP|VB|NN|NNP/JJ|RB|NNP VBP|VB|NN|NNP/PRP$ VBP|VB|NN|NNP/VBD|VBN|NNP VBP|VB|NN|NNP/VBG|NN|NNP
VBP|VB|NN|NNS|JJ|NNP/-RRB- VBZ|NNS|NNP/NNS|NNP""",
            -1: """
JJR|RBR|NNP/NNS|NNP JJ|NNP/VBG|NN|NNP JJ|NN|NNP/$END JJ|RB|NNP/DT JJ|RB|NNP/IN|RP JJ|RB|NNP/NN
JJ|RB|NNP/NNS|NNP JJ|RB|NNP/NN|NNP JJ|RB|NNP/TO JJ|RB|UH|NNP/. MD|NNP/VBP|VB|NNP NNP|NNPS/IN|RB
NNP|NNPS/POS NNP|NNPS/TO NNS|NNP/JJ|NNP NNS|NNP/TO NNS|NNP/VBP|VB|NNP NNS|NNP/VBP|VB|NN|JJ|NNP
NNS|NNP|NNPS/IN NN|JJ|NNP/NNS|NNP NN|JJ|NNP/NN|JJ NN|JJ|RB|NNP/-RRB- NN|JJ|RB|NNP/NN|NNP NN|NNP/IN|RB
NN|NNP/NN|JJ NN|NNP/RB|NNP NN|NNP/VBD|VBN NN|NNP/VBD|VBN|NNP NN|NNP/VBN|NNP NN|NNS|NNP/CC
RB|NNP/VBP|VB|NN|NNP RB|RBR|NNP/CC VBD|VBN|JJ|NNP/, VBD|VBN|NNP/DT VBD|VBN|NNP/IN VBD|VBN|NNP/IN|RB
VBD|VBN|NNP/IN|RP VBD|VBN|NNP/IN|RP|RB VBD|VBN|NNP/VBP|VB|NN|NNP VBG|NN|JJ|NNP/$END VBG|NN|JJ|NNP/DT
VBG|NN|JJ|NNP/IN|RP|RB VBG|NN|NNP/JJ|NNP VBG|NN|NNP/NNS|NNP VBG|NN|NNP/PRP$ VBG|NN|NNP/TO
VBG|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NNP/$END VBP|VB|NNP/NN VBP|VB|NNP/RB VBP|VB|NNP/VBD|VBN|NNP
VBP|VB|NN|JJ|NNP/" VBP|VB|NN|JJ|NNP/IN|RP|RB VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|NNP/TO
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/TO VBP|VB|NN|NNP/"
VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/. VBP|VB|NN|NNP/IN|NNP VBP|VB|NN|NNP/RB VBP|VB|NN|NNP/RB|NNP
VBP|VB|NN|NNP/VBZ|NNP VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|RB|NNP/VBZ|NNP VBZ|NNS|NNP/: VBZ|NNS|NNP/CC
VBZ|NNS|NNP/CD VBZ|NNS|NNP/JJ|NNP VBZ|NNS|NNP/PRP VBZ|NNS|NNP/PRP$ VBZ|NNS|NNP/RB
VBZ|NNS|NNP/VBD|VBN|JJ|NNP""",
            1: """
CD|NN|NNS|JJ|NNP/, JJ|NNP/IN JJ|NNP/IN|RP JJ|NNP/IN|RP|RB JJ|NNP/NN|JJ|NNP JJ|NNP/NN|NNS|NNP
JJ|NNP/PRP|POS|VBZ JJ|NN|NNP/NNP JJ|RB|NNP/$END NNP|NNPS/IN|RP|RB NNP|NNPS/NNP NNP|NNPS/NN|NNP
NNP|VBP|VB|NN/CD NNS|NNP/, NNS|NNP/VBD|VBN|JJ NN|JJ|NNP/. NN|JJ|NNP/IN NN|JJ|NNP/NN|NNP NN|JJ|NNP/RB|NNP
NN|JJ|RB|NNP/VBP|VB|NN|NNP NN|NNP/NN|NNP NN|NNP/SYM NN|NNS|JJ|NNP/NN|NNS|JJ|NNP NN|NNS|NNP/VBD|VBN|NNP
NN|NNS|NNP/VBP|VB|NN|JJ|NNP NN|RB|NNP/TO RB|NNP/RB VBD|VBN|JJ|NNP/VBZ|NNS|NNP VBD|VBP|VB|NN|NNP/NNP
VBD|VBP|VB|NN|NNS|NNP/$END VBD|VBP|VB|NN|NNS|NNP/VBZ VBD|VBP|VB|NN|NNS|NNP/VBZ|NNP VBG|NN|JJ|NNP/IN|RP
VBG|NN|JJ|NNP/VBD|VBN VBG|NN|NNP/CC VBG|NN|NNP/VBP|VB|NN|NNP VBG|NN|NNP/VBZ VBG|NN|NNP/VBZ|NNS|NNP
VBP|VB|JJ|RB|NNP/IN|RP VBP|VB|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/VBD|VBN
VBP|VB|NN|JJ|NNP/VBG|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP VBP|VB|NN|JJ|RB|NNP/$END
VBP|VB|NN|JJ|RB|NNP/VBZ|NNP VBP|VB|NN|NNP/, VBP|VB|NN|NNS|JJ|NNP/VBZ VBP|VB|NN|RB|NNP/$END
VBP|VB|VBN|NN|JJ|NNP/, VBZ|NNS|NNP/IN|DT|WDT VBZ|NNS|NNP/VBD|VBN|NNP VBZ|NNS|NNP/VBG|NNP
VBZ|NNS|NNP/VBP|VB|NN|NNP""",
            2: """
CD|NN|NNS|JJ|NNP/NNP IN|NNP|FW/NNP|NNPS IN|NN|NNP/NNP JJ|NNP/TO JJ|NNP/VBD JJ|NNP/VBP|VB|NN|JJ|NNP
JJ|NNP/VBP|VB|NN|RB|NNP JJ|RB|NNP/RB|NNP JJ|RB|NNP/VBD|VBN|JJ|NNP NNP|FW/NNP NNP|NNPS/NN NNP|NNPS/NNS
NNS|NNP/. NN|JJ|NNP/JJ|NNP NN|JJ|NNP/RB NN|JJ|NNP/VBD NN|JJ|NNP/VBD|VBN NN|JJ|NNP/VBZ NN|JJ|NNP/VBZ|NNP
NN|JJ|RB|NNP/. NN|NNP/-RRB- NN|NNP/: NN|NNP/NN|JJ|NNP NN|NNP/VBP|VB|NN|JJ|NNP NN|NNS|JJ|NNP/NNP
NN|NNS|NNP/NNP NN|NNS|NNP/VBD|VBN NN|NNS|NNP/VBZ POS|VBZ|NN|NNS|NNP/. RB|NNP/VB|NNP
VBD|VBN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBG|NN|NNP/CD VBG|NN|NNP/RB|NNP VBP|VB|NNP/IN VBP|VB|NNP/NNP
VBP|VB|NN|JJ|NNP/. VBP|VB|NN|JJ|NNP/VBD VBP|VB|NN|JJ|NNP/VBD|VBN|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NNP
VBP|VB|NN|NNP/CC VBP|VB|NN|NNP/MD|NNP VBP|VB|NN|NNP/VBD|VBN|JJ|NNP VBP|VB|NN|NNS|JJ|NNP/$END
VBP|VB|VBN|NN|JJ|NNP/NN|NNP VBZ|NNS|NNP/VBZ|NNP VBZ|NNS|NNP/VBZ|NNS VBZ|NNS|NNP/VBZ|NNS|NNP
VB|NNP/VBG|NN|NNP""",
            3: """
IN|NNP|FW/NNP JJ|NNP/: JJ|NNP/MD JJ|NNP/NNPS MD|NNP/CD NNS|NNP/-RRB- NNS|NNP/NN|JJ|NNP NNS|NNP/NN|NNP
NN|JJ|NNP/JJ|NN NN|JJ|NNP/VBP|VB|NN|JJ|NNP NN|NNP/-LRB- NN|NNP/NNP NN|NNP/NNP|NNPS NN|NNP/NN|NNS|NNP
NN|NNP/VBP|VB|VBN|NN|JJ|NNP NN|NNS|JJ|NNP/, RB|NNP/NNP RB|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|JJ|NNP/NN|JJ|NNP
VBG|NN|JJ|NNP/NNP VBG|NN|JJ|NNP/PRP|POS|VBZ VBP|VB|NN|JJ|JJR|NNP/-RRB- VBP|VB|NN|JJ|NNP/IN|RP
VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/NN|NNS|NNP
VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNP
VBP|VB|NN|NNP/: VBP|VB|NN|NNP/NNP|NNPS VBP|VB|NN|NNP/VBD|VBN VBP|VB|NN|NNS|JJ|NNP/CC
VBP|VB|NN|RB|NNP/NNP VBZ|NNS|NNP/NN|NNP VBZ|NNS|NNP/VBG|NN|JJ|NNP VB|NNP/NNP""",
            4: """
JJ|NNP/NNP JJ|NNP/NNP|NNPS JJ|NNP/VBD|VBN JJ|NNP/VBP|VB|NN|NNS|RB|NNP JJ|NNP/WP JJ|RB|NNP/NNP
NN|JJ|RB|NNP/NNP NN|RB|NNP/NNP VBD|VBN|JJ|NNP/NNP VBD|VBN|JJ|NNP/NNPS VBD|VBN|NNP/VBG|NN|NNP
VBD|VBN|NN|JJ|NNP/NNP VBD|VBP|VB|VBN|NN|NNP/, VBG|NN|JJ|NNP/TO VBP|VB|NNP/CD VBP|VB|NN|JJ|JJR|NNP/NNP
VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|NNP/-RRB-
VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/SYM VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNS|JJ|NNP/,
VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|NN|RB|NNP/VBD|VBN VBZ|NNS|NNP/NNP""",
            5: """
NNS|NNP/NNP NN|JJ|NNP/NNPS NN|JJ|NNP/NNP|NNPS NN|NNP/VBP|VB|NN|RB|NNP NN|NNS|NNP/. VBD|VBN|NNP/NNP
VBG|NN|NNP/NNP VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|NNP/PRP|POS|VBZ VBP|VB|VBN|NN|JJ|NNP/NNP
VBZ|NNS|NNP/.""",
            6: """JJ|NNP/VBZ NN|JJ|NNP/NNP NN|JJ|RB|NNP/CC VBP|VB|NN|NNP/NNP""",
            7: """JJ|NNP/CD|NN|NNS|JJ|NNP""",
        },
        "NNPS": {
            -3: """NNS|NNP|NNPS/CC""",
            -2: """NNP|NNPS/NN NNP|NNPS/NNS""",
            -1: """NNP|NNPS/IN|RP|RB NNP|NNPS/NNP NNP|NNPS/NN|NNP""",
            1: """NNP|NNPS/IN|RB NNP|NNPS/POS NNP|NNPS/TO""",
            2: """NNP|NNPS/$END NNP|NNPS/VBP NNP|NNPS/VBP|VB NNP|NNPS/WP""",
            3: """NNP|NNPS/VBD NNS|NNP|NNPS/IN""",
        },
        "NNS": {
            -6: """VBZ|NNS/PRP$ VBZ|NNS|NNP/NNP VBZ|NNS|NNP/NN|NNP""",
            -5: """NNS|NNP/NNP VBZ|NNS/$""",
            -4: """VBP|VB|NN|NNS|JJ/NNS VBZ|NNS/DT VBZ|NNS/JJR|RBR VBZ|NNS|NNP/NN|JJ|NNP""",
            -3: """
NNS|NNP/-RRB- NNS|NNP/NN|JJ|NNP NNS|NNP/NN|NNP NN|NNS|JJ|NNP/, NN|NNS|NNP/, VBZ|NNS/CD VBZ|NNS/IN|RP|RB
VBZ|NNS/JJ|NNP VBZ|NNS/NN VBZ|NNS/NNP VBZ|NNS/NNS VBZ|NNS/PRP VBZ|NNS/PRP|PRP$ VBZ|NNS/VBZ|NNS
VBZ|NNS|NNP/. VBZ|NNS|NNP/NNS|NNP VBZ|NNS|NNP/VBG|NN|JJ|NNP""",
            -2: """
NNS|JJ/NN NNS|JJ/NNS NNS|NNP/. NNS|NNP|NNPS/IN NN|NNS/NNP NN|NNS/VBP NN|NNS|JJ/IN NN|NNS|NNP/.
NN|NNS|NNP/NNP NN|NNS|NNP/VBZ VBZ|NNS/DT|PDT|RB VBZ|NNS/JJ VBZ|NNS/NNP|NNPS VBZ|NNS/NN|JJ
VBZ|NNS|NNP/IN|DT|WDT VBZ|NNS|NNP/PRP$ VBZ|NNS|NNP/VBZ|NNS""",
            -1: """
CD|NN|NNS|JJ|NNP/NNP NNS|NNP/, NNS|NNP/VBD|VBN|JJ NN|NNS/VBZ NN|NNS/VBZ|NNS NN|NNS|JJ|NNP/NNP
NN|NNS|JJ|NNP/NN|NNS|JJ|NNP NN|NNS|NNP/VBD|VBN NN|NNS|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNS|JJ/TO
VBP|VB|NN|NNS|JJ|NNP/, VBP|VB|NN|NNS|JJ|NNP/CC VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|NN|NNS|JJ|NNP/NNS|NNP
VBZ|NNS/NN|JJ|RB VBZ|NNS/PRP|CD|NN VBZ|NNS/TO VBZ|NNS/WRB VBZ|NNS|NNP/CD VBZ|NNS|NNP/DT
VBZ|NNS|NNP/JJ|NNP VBZ|NNS|NNP/PRP VBZ|NNS|NNP/VBP|VB|JJ|RB|NNP VBZ|NNS|NNP/VBP|VB|NN|NNP
VBZ|NN|NNS/IN|DT|WDT""",
            1: """
NNS|NNP/JJ|NNP NNS|NNP/TO NNS|NNP/VBP|VB|NNP NNS|NNP/VBP|VB|NN|JJ|NNP NN|NNS|NNP/NN|NNP
NN|NNS|NNP/VBZ|NNP VBP|VB|NN|NNS|JJ/" VBP|VB|NN|NNS|JJ/, VBP|VB|NN|NNS|JJ/CC VBZ|NNS/$END VBZ|NNS/,
VBZ|NNS/IN|RB VBZ|NNS/MD|NN VBZ|NNS/VBG|JJ VBZ|NNS/VBG|NN|JJ VBZ|NNS/VBP|VB|NN VBZ|NNS/WP VBZ|NNS|NNP/:
VBZ|NNS|NNP/RB|NNP VBZ|NNS|NNP/VBG|NNP VBZ|NNS|RB/IN VBZ|NN|NNS/IN|RP""",
            2: """
NNS|NNP/$END NNS|NNP/IN|DT|WDT NNS|NNP/VBD NNS|NNP/VBD|VBN NN|NNS/IN VBZ|NNS/-LRB- VBZ|NNS/-RRB-
VBZ|NNS/CC VBZ|NNS/IN|CC VBZ|NNS/PDT|JJ VBZ|NNS/VBG VBZ|NNS/VBP|VB|JJ|RB VBZ|NNS|NNP/IN
VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/IN|RP|RB VBZ|NNS|NNP/VBD|VBN|JJ|NNP VBZ|NN|NNS/,""",
            3: """
NNS|NNP|NNPS/CC NN|NNS/IN|RP VBP|VB|NN|NNS|JJ/. VBP|VB|NN|NNS|JJ/NN VBZ|NNS/: VBZ|NNS/SYM
VBZ|NNS/VBD|VBN|JJ VBZ|NNS/VBN VBZ|NNS|NNP/CC VBZ|NNS|NNP/VBD|NNP""",
            4: """
NN|NNS/IN|RB NN|NNS|NNP/IN NN|NNS|NNP/MD VBZ|NNS/VBZ VBZ|NNS|NNP/RB VBZ|NNS|NNP/VBP|VB|NNP VBZ|NNS|RB/,""",
            5: """VBZ|NNS/VBD""",
            6: """NN|NNS/IN|DT|WDT VBZ|NNS/VBP VBZ|NNS|NNP/VBD|VBN|NNP""",
            7: """VBZ|NNS/MD VBZ|NNS/VBP|VB""",
            8: """VBZ|NNS/VBD|VBN""",
        },
        "PDT": {
            -3: """DT|PDT|RB/, DT|PDT|RB/RB PDT|JJ/IN|RB""",
            -2: """
DT|PDT|RB/$END DT|PDT|RB/CD DT|PDT|RB/IN|RB DT|PDT|RB/IN|RP DT|PDT|RB/NNS DT|PDT|RB/VBD|VBN
PDT|NN|JJ|RB/VBD|VBN""",
            -1: """
DT|PDT|CC|RB/JJ|NNP DT|PDT|RB/IN DT|PDT|RB/IN|RP|RB DT|PDT|RB/NN DT|PDT|RB/NNP DT|PDT|RB/VBD|VBN|JJ
DT|PDT|RB/VBZ|NNS PDT|NN|JJ|RB/IN""",
            1: """DT|PDT|CC|RB/DT""",
            3: """DT|PDT|RB/IN|DT|WDT PDT|NN|JJ|RB/DT""",
            4: """DT|PDT|RB/PRP|PRP$ PDT|RB/DT""",
            5: """PDT|JJ/DT""",
            8: """DT|PDT|RB/PRP$""",
            11: """DT|PDT|RB/DT""",
        },
        "POS": {
            -5: """PRP|POS|VBZ/VBN""",
            -3: """PRP|POS|VBZ/DT|RB|UH PRP|POS|VBZ/RB PRP|POS|VBZ/VBG""",
            -2: """PRP|POS|VBZ/IN""",
            1: """PRP|POS|VBZ/NN PRP|POS|VBZ/NN|NNP""",
            2: """PRP|POS|VBZ/JJ|NN""",
            4: """PRP|POS|VBZ/NNS""",
        },
        "PRP": {
            -5: """PRP|PRP$/JJ PRP|PRP$/NN PRP|PRP$/NNS""",
            -4: """PRP|PRP$/NN|JJ PRP|PRP$/VBP|VB|NN|JJ""",
            -3: """
PRP|CD|NN/IN|DT|WDT PRP|PRP$/JJ|NN PRP|PRP$/JJ|NNP PRP|PRP$/NNP PRP|PRP$/NNS|NNP PRP|PRP$/NN|NNP
PRP|PRP$/NN|RB PRP|PRP$/VBG|NN|JJ PRP|PRP$/VBP|VB|NN PRP|PRP$/VBZ|NNS""",
            -2: """PRP|CD|NN/DT PRP|PRP$/CD|NN|JJ PRP|PRP$/JJ|RB PRP|PRP$/VBP|VB|JJ""",
            -1: """
PRP|CD|NN/IN PRP|CD|NN/JJ PRP|CD|NN/NN PRP|CD|NN/NN|JJ PRP|CD|NN/PRP PRP|POS|VBZ/NNS PRP|PRP$/CD
PRP|PRP$/NN|JJ|RB""",
            2: """PRP|POS|VBZ/VBP|VB|NN PRP|PRP$/IN|RB PRP|PRP$/RB""",
            3: """PRP|CD|NN/VBD|VBN PRP|CD|NN/VBZ PRP|PRP$/$END PRP|PRP$/. PRP|PRP$/DT PRP|PRP$/VBD|VBN""",
            4: """
PRP|CD|NN/PRP|POS|VBZ PRP|PRP$/, PRP|PRP$/CC PRP|PRP$/IN|RP PRP|PRP$/IN|RP|RB PRP|PRP$/PRP PRP|PRP$/TO""",
            5: """PRP|PRP$/IN""",
            8: """PRP|CD|NN/MD""",
        },
        "PRP$": {
            -5: """PRP|PRP$/IN""",
            -4: """PRP|PRP$/, PRP|PRP$/CC PRP|PRP$/IN|RP PRP|PRP$/IN|RP|RB PRP|PRP$/PRP PRP|PRP$/TO""",
            -3: """PRP|PRP$/$END PRP|PRP$/. PRP|PRP$/DT PRP|PRP$/VBD|VBN""",
            -2: """PRP|PRP$/IN|RB PRP|PRP$/RB""",
            1: """PRP|PRP$/CD PRP|PRP$/NN|JJ|RB""",
            2: """PRP|PRP$/CD|NN|JJ PRP|PRP$/JJ|RB PRP|PRP$/VBP|VB|JJ""",
            3: """
PRP|PRP$/JJ|NN PRP|PRP$/JJ|NNP PRP|PRP$/NNP PRP|PRP$/NNS|NNP PRP|PRP$/NN|NNP PRP|PRP$/NN|RB
PRP|PRP$/VBG|NN|JJ PRP|PRP$/VBP|VB|NN PRP|PRP$/VBZ|NNS""",
            4: """PRP|PRP$/NN|JJ PRP|PRP$/VBP|VB|NN|JJ""",
            5: """PRP|PRP$/JJ PRP|PRP$/NN PRP|PRP$/NNS""",
        },
        "RB": {
            -10: """JJ|RB/NN JJ|RB/NNS""",
            -9: """IN|RB/NN""",
            -8: """IN|RP|RB/NNS JJ|RB|NNP/NN""",
            -7: """IN|RP|RB/NN JJ|RB|NNP/NN|NNP""",
            -6: """IN|RB/NNP IN|RB/PRP IN|RP|RB/DT IN|RP|RB/NNP IN|RP|RB/VBZ|NNS JJ|RB/VBZ|NNS""",
            -5: """
EX|RB/VBZ IN|CC|RB/IN|DT|WDT IN|RB/NNS IN|RB/PRP$ IN|RP|RB/PRP$ JJ|RB/VBP|VB|NN NN|JJ|RB/VBP|VB|NN
VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|NN|RB/,""",
            -4: """
IN|CC|RB/NN IN|JJ|RB/NN IN|JJ|RB/NNP IN|RB/NN|NNP IN|RB/TO IN|RB/VBG|NN IN|RP|RB/JJ IN|RP|RB/JJ|NNP
IN|RP|RB/NN|NNP IN|RP|RB/VBP|VB|NN JJ|JJR|RB|RBR/NNS JJ|JJR|RB|RBR/PRP JJ|RB/NNP JJ|RB/NN|NNP
NN|JJ|RB/NNS NN|RB/$END PDT|RB/DT RP|VBP|VB|NN|JJ|RB/NNS VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|NN|JJ|RB/NN""",
            -3: """
DT|PDT|RB/PRP DT|RB|UH/NN|JJ EX|RB/MD EX|RB/PRP|POS|VBZ EX|RB/VBD EX|RB/VBP IN|CC|RB/IN|RB
IN|JJ|RB/NN|NNP IN|NN|JJ|RB/DT IN|NN|JJ|RB/NN IN|NN|JJ|RB/NNP IN|RB/NNP|NNPS IN|RB/NNS|JJ IN|RB/VBG
IN|RB/VBP|VB|NN IN|RB/WRB IN|RP|RB/NN|JJ JJ|RB/" JJ|RB/JJ|NNP JJ|RB|NNP/NNS|NNP NN|JJ|RB/, NN|JJ|RB/.
NN|JJ|RB/NN NN|JJ|RB|NNP/$END NN|JJ|RB|NNP/CC NN|RB/TO NN|RB|NNP/NNP RB|NNP/NNP RB|NNP/VBP|VB|NN|JJ|NNP
RP|RB/NNP RP|RB/NNS VBP|VB|JJ|RB/. VBP|VB|JJ|RB/NN VBP|VB|NN|JJ|RB/" VBP|VB|NN|JJ|RB/.
VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB|NNP/VBP|VB|NN|NNP VBP|VB|NN|RB/DT VBP|VB|NN|RB/IN|RB""",
            -2: """
DT|PDT|RB/NNP DT|PDT|RB/NNS DT|RB|UH/NN DT|RB|UH/NN|NNP EX|RB/DT IN|JJ|RB/JJ IN|NN|JJ|RB/NNS
IN|NN|JJ|RB/VBP|VB|NN IN|RB/CD IN|RB/DT IN|RB/VBD IN|RB/WDT|WP IN|RP|RB/NN|JJ|RB IN|RP|RB/PRP
IN|RP|RB/VBD|VBN|JJ IN|RP|RB/VBG|NN IN|RP|RB/VBG|NN|JJ JJS|RB|RBS/IN JJ|JJR|RB|RBR/VBD
JJ|JJR|RB|RBR|NNP/IN|RP JJ|RB/VBD|VBN|NN JJ|RB/VBP|VB|NN|JJ JJ|RB/VBP|VB|NN|JJ|RB JJ|RB|NNP/NNP
JJ|RB|NNP/NNS JJ|RB|NNP/VBP|VB|NN|NNP JJ|RB|UH/TO NN|JJ|RB/CC NN|JJ|RB/VBZ|NNS NN|JJ|RB|NNP/-RRB-
NN|JJ|RB|NNP/. NN|JJ|RB|NNP/NN RB|NNP/VB|NNP RP|VBP|VB|NN|JJ|RB/NNP VBP|VB|JJ|RB/DT VBP|VB|NN|JJ|RB/,
VBP|VB|NN|JJ|RB/NNP VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|RB/IN|RP|RB
VBP|VB|NN|RB/VBP|VB|NN VBP|VB|NN|RB|NNP/NNP""",
            -1: """
CC|RB/JJ DT|CC|RB/NN DT|CC|RB/NN|RB DT|PDT|CC|RB/IN DT|PDT|CC|RB/NNP DT|PDT|CC|RB/NNS
DT|PDT|CC|RB/VBP|VB DT|PDT|RB/CD DT|PDT|RB/DT DT|PDT|RB/NN DT|PDT|RB/PRP|PRP$ DT|PDT|RB/VBZ|NNS
DT|RB|UH/, DT|RB|UH/NNP DT|RB|UH/NNS DT|RB|UH/TO DT|RB|UH/VBZ|NNS EX|RB/MD|NN EX|RB/NNP EX|RB/VBP|VB
EX|RB/VBZ|NNP IN|CC|RB/IN IN|CC|RB/NNP IN|CC|RB/PRP IN|JJ|RB/DT IN|JJ|RB/JJ|NNP IN|JJ|RB/VBP|VB|NN|JJ
IN|NN|JJ|RB/CD IN|NN|JJ|RB/JJ IN|NN|JJ|RB/PRP$ IN|RB/NNS|NNP IN|RB/PRP|PRP$ IN|RP|RB/PDT|RB
IN|RP|RB/VBP|VB|NN|JJ JJR|RB|RBR/DT JJR|RB|RBR/IN JJS|RB|RBS/NNS JJS|RB|RBS/TO JJ|RB/NN|RB JJ|RB/TO
JJ|RB/VBG|NN|JJ JJ|RB|UH/. JJ|RB|UH|NNP/. NN|JJ|RB/: NN|JJ|RB/DT NN|JJ|RB/IN|RP NN|JJ|RB/NNP
NN|JJ|RB|NNP/NN|NNP NN|JJ|RB|NNP/VBP|VB|NN|NNP NN|RB/NNS NN|RB|NNP/TO PDT|NN|JJ|RB/IN RB|NNP/RB
RP|VBP|VB|NN|JJ|RB/. RP|VBP|VB|NN|JJ|RB/DT VBD|VBN|NN|JJ|RB/, VBD|VBN|NN|JJ|RB/DT
VBD|VBN|NN|JJ|RB/IN|RP|RB VBP|VB|JJR|RB|RBR/IN VBP|VB|JJ|JJR|RB|RBR/IN VBP|VB|JJ|RB/NNP
VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|JJ|RB|NNP/$END VBP|VB|NN|JJ|RB/IN VBP|VB|NN|JJ|RB/IN|RP|RB
VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|RB/CC VBP|VB|NN|RB/NNP VBP|VB|NN|RB/NNS VBP|VB|NN|RB|NNP/$END
VBP|VB|NN|RB|NNP/VBD|VBN VBZ|NNS|RB/, VBZ|NNS|RB/IN""",
            1: """
DT|PDT|CC|RB/NN DT|RB|UH/VBP|VB|NN EX|RB/IN|RB IN|CC|RB/NN|JJ IN|CC|RB/VBZ IN|RB/. IN|RB/PDT|NN|JJ|RB
IN|RB/RB|NNP IN|RP|RB/$END IN|RP|RB/IN IN|RP|RB/RB IN|RP|RB/VBG JJ|JJR|RB|RBR/, JJ|JJR|RB|RBR/DT
JJ|JJR|RB|RBR/IN|RP JJ|JJR|RB|RBR/VBD|VBN|JJ JJ|RB/IN|CC|RB JJ|RB/IN|RP|RB JJ|RB|NNP/DT JJ|RB|NNP/IN|RB
JJ|RB|NNP/NN|JJ JJ|RB|NNP/RB|NNP JJ|RB|NNP/TO JJ|RB|NNP/VBD|VBN|JJ|NNP NN|JJ|RB/TO NN|RB/: NN|RB/CC
NN|RB|UH/IN|RP NN|RB|UH/VBD|VBN PDT|NN|JJ|RB/VBD|VBN RB|NNP/VBP|VB|NN|NNP RP|VBP|VB|NN|JJ|RB/,
RP|VBP|VB|NN|JJ|RB/IN|RP|RB RP|VBP|VB|NN|JJ|RB/NN VBP|VB|NN|JJ|RB/DT VBP|VB|NN|RB/TO VBP|VB|NN|RB|NNP/IN""",
            2: """
CC|RB/. CC|RB/RB DT|PDT|CC|RB/JJ DT|PDT|RB/, DT|PDT|RB/RB DT|RB|UH/JJR|RBR EX|RB/$END EX|RB/. EX|RB/CC
IN|NN|JJ|RB/. IN|NN|JJ|RB/VBZ|NNS IN|RB/, IN|RB/: IN|RB/JJR|RBR IN|RB/PDT|JJ IN|RB/VBN
IN|RP|RB/IN|NN|JJ|RB JJR|RB|RBR/VBP|VB|NN JJ|JJR|RB|RBR/VBD|VBN JJ|RB/DT JJ|RB/IN|RB JJ|RB/JJ|RB
JJ|RB/NN|JJ|RB JJ|RB/RB JJ|RB/VBN JJ|RB/VBZ JJ|RB|NNP/VBZ|NNS|NNP NN|JJ|RB/RB NN|RB|NNP/,
NN|RB|UH/VBD|VBN|JJ RB|RBR|NNP/CC RP|RB/IN RP|RB/IN|RP RP|RB/RB RP|VBP|VB|NN|JJ|RB/$END
RP|VBP|VB|NN|JJ|RB/IN RP|VBP|VB|NN|JJ|RB/NN|RB RP|VBP|VB|NN|JJ|RB/RB VBP|VB|JJR|RB|RBR/VBP|VB
VBP|VB|JJ|JJR|RB|RBR/. VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|RB/PRP
VBP|VB|NN|RB/WDT|WP""",
            3: """
DT|PDT|RB/IN DT|PDT|RB/IN|RP DT|PDT|RB/VBD|VBN|JJ EX|RB/, EX|RB/IN EX|RB/IN|RP IN|CC|NN|JJ|RB/CD
IN|CC|RB/JJ|RB IN|CC|RB/VBD|VBN|JJ IN|CC|RB/WRB IN|JJ|RB/. IN|RB/JJ|RB IN|RB/VBP|VB IN|RB/VBP|VB|JJ
IN|RP|RB/" IN|RP|RB/: IN|RP|RB/JJR|RBR IN|RP|RB/RB|NNP JJR|RB|RBR/VBP|VB JJ|RB/JJ JJ|RB/VBD|VBN|JJ
JJ|RB/VBG JJ|RB/VBP|VB|JJR|RB|RBR JJ|RB|NNP/IN JJ|RB|NNP/IN|RP JJ|RB|NNP/JJ|RB|NNP NN|JJ|RB/IN
NN|RB|UH/IN|RB RB|NNP/, RP|RB/TO RP|VBP|VB|NN|JJ|RB/IN|RB VBD|VBN|NN|JJ|RB/CC VBP|VB|JJ|RB/NN|JJ
VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|RB/IN VBP|VB|NN|RB/WRB""",
            4: """
CC|RB/DT IN|CC|RB/JJ IN|CC|RB/RB IN|JJ|RB/, IN|JJ|RB/TO IN|RB/$ IN|RB/JJ|RB|NNP IN|RB/NN|JJ|RB
IN|RB/NN|RB|UH|NNP IN|RP|RB/IN|DT|WDT IN|RP|RB/IN|RB IN|RP|RB/IN|RP JJ|RB/VBD JJ|RB/VBP|VB
NN|JJ|RB/IN|RP|RB NN|JJ|RB/JJ NN|JJ|RB/VBD|VBN NN|JJ|RB|NNP/, NN|RB/RB NN|RB|NNP/IN
RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/IN|RP""",
            5: """
CC|RB/, DT|RB|UH/VBP|VB|NN|RB EX|RB/PRP IN|RB/DT|PDT|RB IN|RB/VBP|VB|NN|JJ|RB IN|RP|RB/$ IN|RP|RB/,
IN|RP|RB/. IN|RP|RB/CD IN|RP|RB/JJ|RB IN|RP|RB/VBZ JJ|RB/JJR JJ|RB/JJR|RBR JJ|RB|NNP/,
NN|JJ|RB|NNP/IN|RP VBP|VB|NN|RB|NNP/,""",
            6: """
DT|CC|RB/. DT|PDT|RB/IN|RB DT|PDT|RB/IN|RP|RB IN|RP|RB/CC NN|JJ|RB/JJS RP|VBP|VB|NN|JJ|RB/TO""",
            7: """DT|RB|UH/JJR|RB|RBR IN|RB/NN|RB|UH JJ|RB/VBD|VBN VBP|VB|NN|JJ|RB/RB""",
            8: """IN|NN|JJ|RB/IN""",
            9: """NN|JJ|RB|NNP/IN""",
            11: """IN|RP|RB/EX|RB""",
        },
        "RBR": {
            -6: """JJR|RBR/NN""",
            -5: """JJR|RBR/NNS JJR|RBR/VBZ|NNS""",
            -4: """
JJR|RBR/NNP JJR|RBR/VBP|VB|NN JJR|RBR|NNP/NNS|NNP JJR|RBR|NNP/NN|NNP VBP|VB|JJR|RB|RBR/NNS""",
            -3: """JJR|RBR/JJ|NNP JJR|RBR|NNP/$END VBP|VB|JJR|RB|RBR/VBP|VB|NN VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS""",
            -2: """JJR|RBR/, JJR|RBR/NNPS JJR|RBR/VBG|NN JJR|RB|RBR/VBP|VB VBP|VB|JJ|JJR|RB|RBR/NNS""",
            -1: """
JJR|RBR/" JJR|RBR/IN|RB JJR|RBR|NNP/, JJR|RB|RBR/VBP|VB|NN JJ|JJR|RB|RBR/IN|RP JJ|JJR|RB|RBR/NNS
JJ|JJR|RB|RBR/VBD|VBN JJ|JJR|RB|RBR/VBD|VBN|JJ VBP|VB|JJ|JJR|RB|RBR/NN""",
            1: """JJR|RBR/IN|VBP|VB|JJ JJR|RBR/NN|JJ JJ|JJR|RB|RBR/, JJ|JJR|RB|RBR/DT VBP|VB|JJR|RB|RBR/IN""",
            2: """JJR|RBR/$END JJR|RBR/IN|RP|RB JJR|RBR/JJ JJ|JJR|RB|RBR/VBD VBP|VB|JJ|JJR|RB|RBR/.""",
            3: """JJR|RBR/JJ|RB JJR|RBR/VBG|JJ JJR|RBR|NNP/RB|NNP JJR|RB|RBR/DT JJ|JJR|RB|RBR|NNP/IN|RP""",
            4: """JJR|RBR/VBD|VBN JJ|JJR|RB|RBR/PRP VBP|VB|JJR|RB|RBR/VBP|VB VBP|VB|JJ|JJR|RB|RBR/IN""",
            5: """JJR|RBR/RB JJR|RBR/VBD|VBN|JJ JJR|RBR/VBP|VB|JJ JJR|RBR|NNP/JJ|NNP JJR|RB|RBR/IN""",
        },
        "RBS": {
            -4: """JJS|RBS/VBP|VB|NN""",
            -3: """JJS|RBS/IN JJS|RBS/NN JJS|RBS/NNP JJS|RBS/NNS""",
            -2: """JJS|RBS/, JJS|RBS/IN|RP JJS|RBS/NNPS JJS|RBS/VBZ|NNS JJS|RB|RBS/NN JJS|RB|RBS/VBP|VB|NN""",
            -1: """JJS|RBS/VBP|VB JJS|RB|RBS/IN JJS|RB|RBS/NNS JJS|RB|RBS/TO""",
            1: """JJS|RBS/PRP|CD|NN JJS|RBS/VBG|NN|JJ""",
            2: """JJS|RBS/JJ|RB JJS|RBS/RB JJS|RB|RBS/VBD|VBN|JJ""",
            3: """
JJS|RBS/CD JJS|RBS/NN|JJ JJS|RBS/VBD|VBN JJS|RBS/VBD|VBN|JJ JJS|RBS/VBG|JJ JJS|RBS/VBP|VB|JJ
JJS|RB|RBS/VBN|JJ""",
            4: """JJS|RBS/JJ""",
        },
        "RP": {
            -7: """IN|RP|RB/EX|RB""",
            -5: """IN|RP/NNP IN|RP/NN|JJ IN|RP|RB/CD""",
            -4: """IN|RP/JJ|NNP IN|RP|RB/$ IN|RP|RB/PRP IN|RP|RB/VBZ RP|VBP|VB|NN|JJ|RB/TO""",
            -3: """
IN|RP/NN IN|RP/NN|NNP IN|RP/NN|NNS IN|RP/PRP IN|RP/PRP|PRP$ IN|RP/VBG|NN|JJ IN|RP/VBP|VB|NN
IN|RP/VBP|VB|NN|NNP IN|RP|RB/CC IN|RP|RB/JJ|RB IN|RP|RB/NNS|NNP IN|RP|RB/NN|JJ|NNP IN|RP|RB/RB|NNP
RP|RB/TO RP|VBP|VB|NN|JJ|RB/IN|RB""",
            -2: """
IN|RP/DT IN|RP/NNP|NNPS IN|RP/VBP|VB|NN|JJ IN|RP/VBP|VB|NN|JJ|NNP IN|RP|RB/IN|DT|WDT
IN|RP|RB/IN|NN|JJ|RB IN|RP|RB/JJ|NNP IN|RP|RB/NN|NNP RP|RB/IN RP|RB/IN|RP RP|RB/RB RP|VBP|VB|NN|JJ|RB/IN
RP|VBP|VB|NN|JJ|RB/IN|RP""",
            -1: """
IN|RP/CD IN|RP/JJ IN|RP/NNS IN|RP/PRP$ IN|RP|RB/, IN|RP|RB/: IN|RP|RB/DT IN|RP|RB/VBG|NN
RP|VBP|VB|NN|JJ|RB/$END RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/IN|RP|RB RP|VBP|VB|NN|JJ|RB/NN|RB
RP|VBP|VB|NN|JJ|RB/RB""",
            1: """
IN|RP/IN|NN|JJ|RB IN|RP/RB|NNP IN|RP|RB/$END IN|RP|RB/. IN|RP|RB/JJ IN|RP|RB/NNP IN|RP|RB/NN|JJ
IN|RP|RB/VBP|VB|NN IN|RP|RB/VBP|VB|NN|JJ RP|VBP|VB|NN|JJ|RB/NNP""",
            2: """
IN|RP/$END IN|RP|RB/IN|RB IN|RP|RB/IN|RP|RB IN|RP|RB/RB IN|RP|RB/VBD|VBN|JJ IN|RP|RB/VBG
RP|VBP|VB|NN|JJ|RB/, RP|VBP|VB|NN|JJ|RB/. RP|VBP|VB|NN|JJ|RB/DT RP|VBP|VB|NN|JJ|RB/NNS""",
            3: """IN|RP/, IN|RP/. IN|RP/IN|RP|RB IN|RP/RB IN|RP|RB/NNS IN|RP|RB/PDT|RB RP|RB/NNP RP|RB/NNS""",
            4: """IN|RP/CC""",
            5: """IN|RP/IN""",
            6: """IN|RP|RB/IN|RP""",
            7: """IN|RP/IN|RB IN|RP/TO""",
            8: """IN|RP/IN|RP""",
        },
        "UH": {
            -3: """DT|RB|UH/NN DT|RB|UH/PRP|CD|NN""",
            -2: """DT|RB|UH/VBP|VB|NN DT|RB|UH/VBP|VB|NN|RB""",
            -1: """
DT|RB|UH/JJ DT|RB|UH/JJR|RBR DT|RB|UH/NN|JJ DT|RB|UH/VBZ|NNS JJ|RB|UH/. NN|RB|UH/IN|RB NN|RB|UH/IN|RP
NN|RB|UH/VBD|VBN""",
            1: """NN|RB|UH/,""",
            2: """JJ|RB|UH|NNP/. NNP|UH/.""",
            4: """DT|RB|UH/.""",
            5: """DT|RB|UH/, DT|RB|UH/TO""",
        },
        "VB": {
            -6: """VBP|VB|NN|JJ/VBZ|NNS""",
            -5: """VBP|VB|NN/VBZ|NN|NNS VBP|VB|NN|RB/IN""",
            -4: """
VBD|VBP|VB|VBN|NN/IN|RB VBP|VB/RB VBP|VB/VBD|VBN VBP|VB/VBP|VB|NN|JJ VBP|VB|NN/VBP|VB VBP|VB|NN/VBZ|NNS
VBP|VB|NNP/CD VBP|VB|NN|JJ/NNS""",
            -3: """
VBD|VBP|VB|NN|JJ/IN VBD|VBP|VB|VBN/NN VBP|VB|JJ/IN|RP VBP|VB|JJ/NN VBP|VB|JJ/TO VBP|VB|JJR|RB|RBR/VBP|VB
VBP|VB|NN/NNS VBP|VB|NN/NN|NNS VBP|VB|NN/VBG VBP|VB|NN/VBG|NN VBP|VB|NN/VBG|NN|JJ
VBP|VB|NN/VBP|VB|NN|JJ|RB VBP|VB|NNP/PRP$ VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJ/NN|NNS
VBP|VB|NN|JJ/VBG VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ/WRB VBP|VB|NN|JJ|JJR/NN
VBP|VB|NN|JJ|JJR/NNS VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|RB/$END VBP|VB|NN|JJ|RB/TO
VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/NNP|NNPS VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/NNS|NNP VBP|VB|NN|NNP/VBD|VBN
VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|NNS|JJ|NNP/, VB|NNP/NNP""",
            -2: """
VBD|VBP|VB|VBN/IN|RP VBP|VB/VBN VBP|VB|JJ/JJ|NNP VBP|VB|JJ/VBP|VB|NN VBP|VB|JJ|RB/NN|JJ VBP|VB|NN/.
VBP|VB|NN/IN|DT|WDT VBP|VB|NN/VBD|VBN VBP|VB|NN/VBZ VBP|VB|NNP/IN VBP|VB|NNP/NN VBP|VB|NNP/NNP
VBP|VB|NNP/VBG|NNP VBP|VB|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ|NNP/,
VBP|VB|NN|JJ|NNP/. VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|RB/IN|RP
VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|NNP/: VBP|VB|NN|NNP/IN|VBP|VB|JJ VBP|VB|NN|NNP/NN VBP|VB|NN|RB/NNS
VBP|VB|VBN|NN|JJ/, VBP|VB|VBN|NN|JJ/. VB|NNP/VBG|NN|NNP""",
            -1: """
IN|VBP|VB|NN/PRP NNP|VBP|VB|NN/CD RP|VBP|VB|NN|JJ|RB/$END RP|VBP|VB|NN|JJ|RB/, RP|VBP|VB|NN|JJ|RB/DT
RP|VBP|VB|NN|JJ|RB/IN RP|VBP|VB|NN|JJ|RB/TO VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|NN|NNS|NNP/VBZ
VBD|VBP|VB|VBN/IN|RP|RB VBD|VBP|VB|VBN/RP|RB VBD|VBP|VB|VBN|NN/, VBD|VBP|VB|VBN|NN/.
VBD|VBP|VB|VBN|NN/IN VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN/PRP VBD|VBP|VB|VBN|NN/VBP|VB|NN|JJ
VBD|VBP|VB|VBN|NN|JJ/IN|RP VBP|VB/PRP|CD|NN VBP|VB/PRP|PRP$ VBP|VB|JJ/IN|DT|WDT VBP|VB|JJ/NNS
VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|JJ|RB/. VBP|VB|JJ|RB/DT VBP|VB|JJ|RB/NNP VBP|VB|JJ|RB/NNS VBP|VB|NN/$END
VBP|VB|NN/, VBP|VB|NN/-RRB- VBP|VB|NN/CD VBP|VB|NN/EX|RB VBP|VB|NN/MD VBP|VB|NN/RB
VBP|VB|NN/VBD|VBP|VB|NN|JJ VBP|VB|NN/VBD|VBP|VB|VBN|NN VBP|VB|NN/VBP|VB|JJ VBP|VB|NN/WRB
VBP|VB|NNP/VBD|VBN|NNP VBP|VB|NN|JJ/" VBP|VB|NN|JJ/MD VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJR/.
VBP|VB|NN|JJR/IN VBP|VB|NN|JJR/TO VBP|VB|NN|JJ|JJR/VBP|VB|NN VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|JJ|NNP/"
VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/NNS|NNP
VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/,
VBP|VB|NN|JJ|RB/NN VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|JJ|RB|NNP/VBZ|NNP
VBP|VB|NN|NNP/IN|NNP VBP|VB|NN|NNP/IN|RB VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/NNP VBP|VB|NN|NNP/VBD|VBN|JJ|NNP
VBP|VB|NN|NNP/VBD|VBN|NNP VBP|VB|NN|NNS|JJ/" VBP|VB|NN|NNS|JJ|NNP/$END VBP|VB|NN|NNS|JJ|NNP/NNP
VBP|VB|NN|RB/PRP VBP|VB|NN|RB|NNP/$END VBP|VB|NN|RB|NNP/NNP VBP|VB|VBN/IN|RP|RB VBP|VB|VBN/TO
VBP|VB|VBN|NN|JJ/CC VBP|VB|VBN|NN|JJ/NN""",
            1: """
IN|VBP|VB|JJ/VBP|VB|NN IN|VBP|VB|NN/IN MD|VBP|VB|NN/JJ MD|VBP|VB|NN/TO RP|VBP|VB|NN|JJ|RB/.
RP|VBP|VB|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|NN/DT VBD|VBP|VB|VBN/NNS VBD|VBP|VB|VBN|NN/CC
VBD|VBP|VB|VBN|NN/JJ VBD|VBP|VB|VBN|NN/NN VBD|VBP|VB|VBN|NN/PRP|PRP$ VBD|VB|VBN/DT VBP|VB/JJ
VBP|VB/JJ|NNP VBP|VB/VBG|NN VBP|VB/WDT|WP VBP|VB|JJ/$END VBP|VB|JJ|RB/CD VBP|VB|JJ|RB/IN|RB
VBP|VB|JJ|RB/NN VBP|VB|NN/: VBP|VB|NN/IN|NN VBP|VB|NN/IN|VBP|VB|JJ VBP|VB|NN/JJ VBP|VB|NN/PDT|RB
VBP|VB|NN/VBD VBP|VB|NN/VBP|VB|NN VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/DT|PDT|RB VBP|VB|NN|JJ/JJ|RB
VBP|VB|NN|JJ/RB VBP|VB|NN|JJ|JJR/IN|RP VBP|VB|NN|JJ|JJR/NNP VBP|VB|NN|JJ|NNP/IN VBP|VB|NN|JJ|NNP/IN|RP
VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/NNP
VBP|VB|NN|JJ|RB|NNP/$END VBP|VB|NN|NNP/, VBP|VB|NN|NNP/CC VBP|VB|NN|NNP/IN|RP VBP|VB|NN|NNS|JJ/,
VBP|VB|NN|NNS|JJ/TO VBP|VB|NN|NNS|JJ|NNP/NN|NNP VBP|VB|NN|RB/IN|RP|RB VBP|VB|NN|RB|NNP/,
VBP|VB|NN|RB|NNP/IN VBP|VB|VBN|NN/.""",
            2: """
IN|VBP|VB|JJ/TO RP|VBP|VB|NN|JJ|RB/NNP VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/DT VBD|VBP|VB|VBN|NN/PRP$
VBD|VB|VBN|NNP/PRP|POS|VBZ VBP|VB/IN|RP|RB VBP|VB/RP|RB VBP|VB/RP|VBP|VB|NN|JJ|RB VBP|VB|JJ/CC
VBP|VB|JJ/DT VBP|VB|JJ/PRP$ VBP|VB|NN/DT|PDT|RB VBP|VB|NN/IN|RP|RB VBP|VB|NN/JJR|RBR
VBP|VB|NN/VBD|VBN|NN|JJ|RB VBP|VB|NNP/DT|RB|UH VBP|VB|NNP/IN|RP VBP|VB|NN|JJ/. VBP|VB|NN|JJ/CC
VBP|VB|NN|JJ/CD VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJ/PRP|PRP$ VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|NNP/PRP
VBP|VB|NN|JJ|RB/IN VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/PRP$
VBP|VB|NN|NNP/PRP|PRP$ VBP|VB|NN|NNP/TO VBP|VB|NN|NNP/VBG|NNP VBP|VB|NN|RB/TO VBP|VB|VBN/IN|RP""",
            3: """
VBD|VBP|VB|NN|NNP/IN VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN/JJ VBP|VB/-LRB- VBP|VB/NNPS VBP|VB|JJ/PRP
VBP|VB|NN/DT VBP|VB|NN/NNP VBP|VB|NN/PRP|CD|NN VBP|VB|NN/PRP|PRP$ VBP|VB|NN/VBP|VB|JJ|JJR|RB|RBR
VBP|VB|NNP/$END VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ|NNP/IN|RB
VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/. VBP|VB|NN|NNP/JJ|RB|NNP VBP|VB|NN|RB/, VBP|VB|NN|RB/NNP
VBP|VB|VBN/JJR|RBR VBP|VB|VBN|NN|JJ/IN|RP VB|NNP/NN|NNP""",
            4: """
VBD|VBP|VB|VBN|NN/NNS VBD|VB|VBN/PRP|POS|VBZ VBP|VB|NN/JJ|NN VBP|VB|NN/JJ|NNP VBP|VB|NN/JJ|RB
VBP|VB|NN/PRP VBP|VB|NN/PRP$ VBP|VB|NN/WDT|WP VBP|VB|NNP/JJ|NNP VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ|NNP/$END
VBP|VB|NN|NNP/JJ|NNP""",
            5: """VBP|VB/EX|RB VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/PRP""",
            6: """VBP|VB|NNP/RB VBP|VB|NN|JJ/PRP$""",
        },
        "VBD": {
            -6: """VBD|VBN|NNP/IN|RB""",
            -4: """VBD|VBN/$END VBD|VBN/IN|JJ|RB VBD|VBN|JJ/NN|JJ VBD|VBN|NNP/IN VBD|VBP|VB|VBN|NN/VBZ""",
            -3: """
MD|VBD/VBP|VB|NN VBD|VBN/IN VBD|VBN|JJ/IN|RB VBD|VBN|JJ/NN VBD|VBN|JJ/NNS VBD|VBN|JJ/VBD
VBD|VBN|JJ/VBP|VB|NN VBD|VBN|JJ/VBP|VB|NN|JJ VBD|VBN|JJ/VBZ|NNS VBD|VBN|JJ|NNP/,
VBD|VBN|JJ|NNP/IN|DT|WDT VBD|VBN|NN/. VBD|VBN|NNP/VBG|NN|NNP VBD|VBN|NN|JJ|RB/IN|RP|RB
VBD|VBP|VB|VBN|NN/IN|RP VBD|VBP|VB|VBN|NN/NN VBD|VBP|VB|VBN|NN|NNP/IN|RP|RB VBD|VB|VBN/DT""",
            -2: """
VBD|VBN/CC VBD|VBN/IN|NN|JJ|RB VBD|VBN/IN|RB VBD|VBN/NN VBD|VBN/NN|NNP VBD|VBN/RB VBD|VBN/VBD|VBN
VBD|VBN|JJ/$ VBD|VBN|JJ/$END VBD|VBN|JJ/IN VBD|VBN|JJ/IN|JJ|RB VBD|VBN|JJ/NNPS
VBD|VBN|JJ/VBD|VBP|VB|NN|JJ VBD|VBN|JJ/VBP VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|JJ|NNP/VBZ|NNS|NNP
VBD|VBN|NNP/RB|NNP VBD|VBN|NNP/TO VBD|VBN|NN|JJ|RB/IN|RP VBD|VBP|VB|NN/, VBD|VBP|VB|NN/IN
VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/VBP|VB|NN|JJ""",
            -1: """
CD|VBD|JJ/NNS MD|VBD/RB VBD|VBN/" VBD|VBN/-RRB- VBD|VBN/: VBD|VBN/EX|RB VBD|VBN/NNS VBD|VBN/VBG|NN
VBD|VBN/VBP|VB|JJ|RB VBD|VBN|JJ/WRB VBD|VBN|JJ|NNP/IN VBD|VBN|JJ|NNP/IN|RP|RB VBD|VBN|JJ|NNP/NNS|NNP
VBD|VBN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBD|VBN|NN/, VBD|VBN|NNP/NNP VBD|VBN|NNP/PRP$ VBD|VBN|NN|JJ/IN
VBD|VBP|VB|NN/. VBD|VBP|VB|NN|NNS|NNP/VBZ|NNP VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN/IN|RP
VBD|VBP|VB|VBN/RP|RB VBD|VBP|VB|VBN|NN/, VBD|VBP|VB|VBN|NN/CC VBD|VBP|VB|VBN|NN/IN
VBD|VBP|VB|VBN|NN/IN|RB VBD|VBP|VB|VBN|NN/VBD|VBN VBD|VB|VBN/PRP|POS|VBZ VBD|VB|VBN|NNP/PRP|POS|VBZ""",
            1: """
VBD|VBN/NNP VBD|VBN/PDT|JJ VBD|VBN/VBG|NN|JJ VBD|VBN/VBN|JJ VBD|VBN|JJ/, VBD|VBN|JJ/. VBD|VBN|JJ/CC
VBD|VBN|JJ/EX|RB VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ/NNP VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ/RP|VBP|VB|NN|JJ|RB
VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|JJ|NNP/NN|JJ|NNP VBD|VBN|NNP/DT VBD|VBN|NN|JJ/NN VBD|VBN|NN|JJ|RB/,
VBD|VBN|NN|JJ|RB/CC VBD|VBN|NN|JJ|RB/DT VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/JJ VBD|VBP|VB|VBN|NN/NNS""",
            2: """
VBD|VBN/$ VBD|VBN/PRP|PRP$ VBD|VBN/VBG VBD|VBN/WRB VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ/TO
VBD|VBN|JJ|NNP/NNP VBD|VBN|NN/RP|VBP|VB|NN|JJ|RB VBD|VBN|NNP/JJR|RBR|NNP VBD|VBN|NNP/JJ|NNP
VBD|VBN|NNP/PRP VBD|VBN|NNP/VBD|VBN|JJ|NNP VBD|VBP|VB|NN/DT VBD|VBP|VB|NN|JJ/IN VBD|VBP|VB|VBN/NN
VBD|VBP|VB|VBN/VBP|VB|NN VBD|VBP|VB|VBN|NN/. VBD|VBP|VB|VBN|NN/IN|RP|RB VBD|VBP|VB|VBN|NN/PRP$
VBD|VBP|VB|VBN|NN|JJ/IN""",
            3: """
CD|VBD|JJ/NNP VBD|NNP/$END VBD|VBN/CD VBD|VBN/PRP VBD|VBN/PRP$ VBD|VBN|JJ/CD VBD|VBN|JJ/JJ|RB
VBD|VBN|NNP/VBP|VB|NN|NNP VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/DT VBD|VBP|VB|VBN|NN/NNP
VBD|VBP|VB|VBN|NN/PRP""",
            4: """
VBD|VBN/DT VBD|VBN/DT|PDT|RB VBD|VBN/DT|RB|UH VBD|VBN/VBD|VBN|JJ VBD|VBN|NNP/$END VBD|VBN|NNP/CD
VBD|VBP|VB|VBN/NNP""",
            5: """VBD|VBN|JJ/PRP VBD|VBN|JJ/PRP|PRP$ VBD|VBP|VB|NN/IN|RP""",
            6: """VBD|VBN|JJ/DT VBD|VBN|JJ/PRP$ VBD|VBN|JJ/VBG""",
        },
        "VBG": {
            -8: """VBG|NN/VBZ VBG|NN|JJ/VBZ""",
            -6: """VBG|NN|JJ/VBD|VBN""",
            -4: """VBG|NN/, VBG|NN/: VBG|NN/MD VBG|NN/VBD VBG|NN/VBZ|NNS VBG|NN|JJ/VBD VBG|NN|NNP/CC""",
            -3: """VBG|NN|JJ/, VBG|NN|JJ/.""",
            -2: """
VBG|JJ/VBP|VB|NN VBG|NN/. VBG|NN/IN|RB VBG|NN/NN|NNS VBG|NN/VBD|VBN VBG|NN|JJ/VBP|VB|NN
VBG|NN|JJ/VBZ|NNS VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBG|NN|NNP/VBP|VB|NN|NNP VBG|NN|NNP/VBZ
VBG|NN|NNP/VBZ|NNS|NNP""",
            -1: """
VBG|JJ/NNS VBG|JJ/VBZ|NNS VBG|NN/CC VBG|NN/VBG VBG|NN/VBG|NN|JJ VBG|NN/VBP VBG|NN/VBP|VB
VBG|NN/VBP|VB|NN VBG|NN|JJ/" VBG|NN|JJ/IN|DT|WDT VBG|NN|JJ/JJR|RBR VBG|NN|JJ/TO VBG|NN|JJ|NNP/NNS|NNP
VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|JJ|NNP/TO VBG|NN|JJ|NNP/VBD|VBN VBG|NN|JJ|NNP/VBZ|NNS|NNP
VBG|NN|NNP/NNP VBG|NN|NNP/VBP|VB|NN|JJ|NNP""",
            1: """
VBG|JJ/DT VBG|JJ/IN|RP VBG|NN/DT|PDT|RB VBG|NN/NN|RB VBG|NN|JJ/NN VBG|NN|JJ/VBP|VB|NN|JJ
VBG|NN|JJ|NNP/JJ|NNP VBG|NN|JJ|NNP/NN|NNP VBG|NN|NNP/$END VBG|NN|NNP/IN VBG|NN|NNP/NN|NNP
VBG|NN|NNP/RB|NNP""",
            2: """
VBG|JJ/JJ VBG|JJ/PRP$ VBG|NN/IN|RP|RB VBG|NN/JJ|NN VBG|NN/PRP VBG|NN/RB VBG|NN/WRB VBG|NN|JJ/IN|RP|RB
VBG|NN|JJ/JJ|NNP VBG|NN|JJ/VBG|NN VBG|NN|JJ|NNP/IN VBG|NN|JJ|NNP/IN|RP VBG|NN|JJ|NNP/NNP
VBG|NN|NNP/IN|DT|WDT VBG|NN|NNP/PRP""",
            3: """
VBG|JJ/" VBG|JJ/NNP VBG|NN/" VBG|NN/$ VBG|NN/JJ|RB VBG|NN/VBG|NN VBG|NN|JJ/NNP
VBG|NN|JJ/RP|VBP|VB|NN|JJ|RB VBG|NN|JJ|NNP/DT VBG|NN|JJ|NNP/IN|RP|RB VBG|NN|NNP/PRP$""",
            4: """
VBG|NN/JJ|NNP VBG|NN/NNP VBG|NN/PRP$ VBG|NN/PRP|PRP$ VBG|NN|JJ/DT VBG|NN|JJ/NN|JJ VBG|NN|JJ/PRP
VBG|NN|JJ/RB VBG|NN|NNP/DT VBG|NN|NNP/JJ|NNP VBG|NN|NNP/NNS VBG|NN|NNP/NNS|NNP VBG|NN|NNP/TO""",
            5: """VBG|NN/DT""",
            6: """VBG|NN/CD VBG|NN/JJ VBG|NN|JJ/JJ""",
            7: """VBG|NN|NNP/IN|RP""",
        },
        "VBN": {
            -5: """VBD|VBN|JJ/NNP|NNPS VBD|VBN|NNP/NNP""",
            -4: """
VBD|VBN/DT VBD|VBN/DT|PDT|RB VBD|VBN/DT|RB|UH VBD|VBN/VBD|VBN|JJ VBD|VBN|JJ|NNP/NNP VBD|VBN|NNP/CD
VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN|NN/DT VBN|JJ/NN""",
            -3: """
VBD|VBN/CD VBD|VBN/PRP VBD|VBN/PRP$ VBD|VBN|JJ/DT VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/PRP|PRP$
VBD|VBN|JJ/VBG|NN VBD|VBN|JJ|NNP/NNPS VBD|VBN|JJ|NNP/NN|JJ|NNP VBD|VBN|NN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/,
VBD|VBP|VB|VBN/JJ VBD|VBP|VB|VBN|NN/. VBD|VBP|VB|VBN|NN/PRP$""",
            -2: """
VBD|VBN/$ VBD|VBN/PRP|PRP$ VBD|VBN/VBG VBD|VBN/WRB VBD|VBN|JJ/: VBD|VBN|JJ/CC VBD|VBN|JJ/CD
VBD|VBN|JJ/TO VBD|VBN|JJ/VBG VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|NNP/JJR|RBR|NNP VBD|VBN|NNP/JJ|NNP
VBD|VBN|NNP/PRP VBD|VBN|NNP/VBD|VBN|JJ|NNP VBD|VBN|NNP/VBG|NN|NNP VBD|VBN|NN|JJ/. VBD|VBP|VB|VBN/PRP
VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/PRP VBD|VB|VBN/PRP|POS|VBZ VBN|JJ/NNP""",
            -1: """
VBD|VBN/NNP VBD|VBN/PDT|JJ VBD|VBN/VBG|NN|JJ VBD|VBN/VBN|JJ VBD|VBN|JJ/EX|RB VBD|VBN|JJ/NNS
VBD|VBN|JJ/NN|NNP VBD|VBN|JJ/PRP$ VBD|VBN|JJ/RP|VBP|VB|NN|JJ|RB VBD|VBN|NN/, VBD|VBN|NN/IN
VBD|VBN|NN/RP|VBP|VB|NN|JJ|RB VBD|VBN|NNP/NN|NNP VBD|VBN|NNP/VBP|VB|NN|NNP VBD|VBP|VB|VBN/NNP
VBD|VBP|VB|VBN|NN/, VBD|VBP|VB|VBN|NN/CC VBD|VBP|VB|VBN|NN/JJ VBD|VBP|VB|VBN|NN/VBZ
VBD|VBP|VB|VBN|NN/VBZ|NNS VBD|VBP|VB|VBN|NN|JJ/IN|RP VBP|VB|VBN/IN|RP VBP|VB|VBN|NN/IN|RP
VBP|VB|VBN|NN|JJ/, VBP|VB|VBN|NN|JJ|NNP/, VBP|VB|VBN|NN|JJ|NNP/NNP""",
            1: """
VBD|VBN/" VBD|VBN/-RRB- VBD|VBN/: VBD|VBN/EX|RB VBD|VBN/NNS VBD|VBN/VBG|NN VBD|VBN/VBP|VB|JJ|RB
VBD|VBN|JJ/IN|RB VBD|VBN|JJ/NN VBD|VBN|JJ/VBN|JJ VBD|VBN|JJ/VBZ|NNS VBD|VBN|JJ|NNP/CC
VBD|VBN|JJ|NNP/IN|RP|RB VBD|VBN|NNP/$END VBD|VBN|NNP/IN|RP VBD|VBN|NNP/IN|RP|RB VBD|VBN|NNP/PRP$
VBD|VBN|NN|JJ/NN VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/NNS VBD|VBP|VB|VBN|NN|JJ/IN VBD|VB|VBN/DT
VBN|JJ/IN|RP VBN|NN|JJ/NN VBP|VB|VBN/IN|RP|RB VBP|VB|VBN/TO VBP|VB|VBN|NN/IN VBP|VB|VBN|NN|JJ/.""",
            2: """
VBD|VBN/CC VBD|VBN/IN|NN|JJ|RB VBD|VBN/IN|RB VBD|VBN/NN VBD|VBN/NN|NNP VBD|VBN/RB VBD|VBN/VBD|VBN
VBD|VBN|JJ/$ VBD|VBN|JJ/, VBD|VBN|JJ/IN VBD|VBN|JJ/NNPS VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/VBP|VB|NN|JJ
VBD|VBN|JJ/WRB VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NN/. VBD|VBN|NN/NNP VBD|VBN|NNP/, VBD|VBN|NNP/RB|NNP
VBD|VBN|NNP/TO VBD|VBN|NN|JJ|RB/DT VBD|VBN|NN|JJ|RB/IN VBD|VBP|VB|VBN/IN|RP VBD|VBP|VB|VBN|NN/NN
VBD|VBP|VB|VBN|NN/NNP VBN|JJ/, VBP|VB|VBN|NN/.""",
            3: """
VBD|VBN/IN VBD|VBN|JJ/IN|JJ|RB VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ/RB VBD|VBN|JJ/VBD
VBD|VBN|JJ/VBD|VBP|VB|NN|JJ VBD|VBN|JJ/VBP VBD|VBN|JJ|NNP/$END VBD|VBN|JJ|NNP/, VBD|VBN|JJ|NNP/IN
VBD|VBN|JJ|NNP/IN|RP VBD|VBN|NN|JJ/IN VBD|VBN|NN|JJ|RB/IN|RP VBD|VBN|NN|JJ|RB/IN|RP|RB
VBD|VBP|VB|VBN/IN|RP|RB VBD|VBP|VB|VBN|NN/IN|RB VBD|VBP|VB|VBN|NN/IN|RP VBD|VBP|VB|VBN|NN|NNP/IN|RP|RB
VBN|JJ/. VBP|VB|VBN|NN|JJ/IN""",
            4: """VBD|VBN/$END VBD|VBN/IN|JJ|RB""",
            5: """VBD|VBN|NNP/IN""",
            7: """VBD|VBN|NNP/IN|RB""",
        },
        "VBP": {
            -5: """VBD|VBP|VB|VBN|NN/NNS VBP|VB/EX|RB VBP|VB|NN/VBD|VBN VBP|VB|NNP/RB VBP|VB|NN|NNP/$END""",
            -4: """VBP|VB|NN/JJ|RB""",
            -3: """
VBD|VBP|VB|VBN/NNP VBD|VBP|VB|VBN|NN/CD VBP|VB/-LRB- VBP|VB/NNPS VBP|VB|JJ/NNP VBP|VB|JJ|RB/NN
VBP|VB|NN/, VBP|VB|NN/: VBP|VB|NN/VBP|VB|NN VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ|RB/VBP|VB|NN
VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/TO VBP|VB|VBN/JJR|RBR VBP|VB|VBN|NN/IN""",
            -2: """
IN|VBP|VB|JJ/VBP|VB|NN VBD|VBP|VB|NN/DT VBD|VBP|VB|VBN/IN|RP|RB VBD|VBP|VB|VBN|NN/DT VBP|VB/IN|RP|RB
VBP|VB/RP|RB VBP|VB/RP|VBP|VB|NN|JJ|RB VBP|VB|JJ/CC VBP|VB|NN/JJ|NN VBP|VB|NN/JJ|NNP VBP|VB|NN/MD
VBP|VB|NN/NNP VBP|VB|NN/PRP|CD|NN VBP|VB|NN/VBD VBP|VB|NN/VBD|VBP|VB|NN|JJ VBP|VB|NN/VBD|VBP|VB|VBN|NN
VBP|VB|NN/WDT|WP VBP|VB|NNP/DT|RB|UH VBP|VB|NNP/IN|RP VBP|VB|NNP/JJ|NNP VBP|VB|NN|JJ/:
VBP|VB|NN|JJ/JJ|RB VBP|VB|NN|JJ/NNP VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/VBD|VBN VBP|VB|NN|JJ/VBP|VB
VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|NNP/, VBP|VB|NN|NNP/VBD|VBN|NNP VBP|VB|NN|NNP/VBZ|NNP
VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|RB/,""",
            -1: """
IN|VBP|VB|NN/IN MD|VBP|VB|NN/. MD|VBP|VB|NN/IN RP|VBP|VB|NN|JJ|RB/, RP|VBP|VB|NN|JJ|RB/IN|RP|RB
RP|VBP|VB|NN|JJ|RB/NNP VBD|VBP|VB|NN/IN|RP VBD|VBP|VB|NN|JJ/IN VBD|VBP|VB|VBN/NNS VBD|VBP|VB|VBN/PRP
VBD|VBP|VB|VBN/VBP|VB|NN VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN/PRP$ VBD|VBP|VB|VBN|NN/PRP|PRP$
VBD|VBP|VB|VBN|NN|JJ/IN VBP|NN|JJ/NN VBP|VB/JJ VBP|VB/JJ|NNP VBP|VB/VBG|NN VBP|VB/WDT|WP VBP|VB|JJ/$END
VBP|VB|JJ/. VBP|VB|JJ/IN|RP VBP|VB|JJ/IN|RP|RB VBP|VB|JJ/TO VBP|VB|JJR|RB|RBR/VBP|VB VBP|VB|JJ|RB/IN|RB
VBP|VB|JJ|RB/NNS VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|JJ|RB|NNP/IN|RP VBP|VB|NN/$END VBP|VB|NN/VBP|VB
VBP|VB|NN/VBZ VBP|VB|NNP/$END VBP|VB|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ/$END VBP|VB|NN|JJ/JJ|NNP
VBP|VB|NN|JJ/MD VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|NNP/IN|RB
VBP|VB|NN|JJ|NNP/IN|RP VBP|VB|NN|JJ|NNP/IN|RP|RB VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/NNS
VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNP VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/DT
VBP|VB|NN|JJ|RB/IN VBP|VB|NN|JJ|RB/RB VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|NNP/CC
VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|RB VBP|VB|NN|NNP/MD|NNP VBP|VB|NN|NNP/PRP$ VBP|VB|NN|NNP/VBG|NNP
VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|NNS|JJ/IN VBP|VB|NN|NNS|JJ|NNP/CC VBP|VB|NN|NNS|JJ|NNP/NNS|NNP
VBP|VB|NN|RB|NNP/VBZ|NNP VBP|VB|VBN|NN/. VBP|VB|VBN|NN|JJ/, VBP|VB|VBN|NN|JJ|NNP/NNP""",
            1: """
IN|VBP|VB|JJ/TO RP|VBP|VB|NN|JJ|RB/DT VBD|VBP|VB|VBN/IN|RP VBD|VBP|VB|VBN|NN/NN
VBD|VBP|VB|VBN|NN/VBP|VB|NN|JJ VBD|VBP|VB|VBN|NN|NNP/IN|RP|RB VBP|VB/PRP|CD|NN VBP|VB/PRP|PRP$
VBP|VB|JJ/PRP VBP|VB|NN/RP|RB VBP|VB|NN/VBD|VBN|NN|JJ|RB VBP|VB|NN/VBG|NN VBP|VB|NN|JJ/CD
VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|NNP/,
VBP|VB|NN|JJ|NNP/CD VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|RB/NNP VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/PRP VBP|VB|NN|NNP/RB
VBP|VB|NN|RB/IN|RB VBP|VB|NN|RB|NNP/IN VBP|VB|VBN/TO""",
            2: """
MD|VBP|VB|NN/TO VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN/RP|RB VBD|VBP|VB|VBN|NN/.
VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/PRP VBP|VB/VBN VBP|VB|JJ/DT VBP|VB|JJ/JJ|NNP VBP|VB|JJ/PRP$
VBP|VB|JJ|RB/DT VBP|VB|NN/CD VBP|VB|NN/EX|RB VBP|VB|NN/IN|DT|WDT VBP|VB|NN/IN|RP|RB VBP|VB|NN/RB
VBP|VB|NN/VBG VBP|VB|NN/VBP|VB|JJ VBP|VB|NNP/VBD|VBN|NNP VBP|VB|NNP/VBG|NNP VBP|VB|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ/RP|RB VBP|VB|NN|JJ|JJR/IN|RP VBP|VB|NN|NNP/DT
VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/NNP VBP|VB|NN|NNP/NNS|NNP VBP|VB|NN|RB/IN""",
            3: """
VBP|VB|JJ/IN|DT|WDT VBP|VB|NN/-RRB- VBP|VB|NN/DT VBP|VB|NN/NN|NNS VBP|VB|NN/PRP$ VBP|VB|NN/VBG|NN|JJ
VBP|VB|NNP/NN VBP|VB|NNP/PRP$ VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ/WRB VBP|VB|NN|JJ|NNP/$END
VBP|VB|NN|JJ|NNP/RB|NNP VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|NNP/IN|RP|RB""",
            4: """
VBD|VBP|VB|NN/IN VBP|VB/RB VBP|VB/VBD|VBN VBP|VB/VBP|VB|NN|JJ VBP|VB|NN/JJ VBP|VB|NN/JJS|RBS
VBP|VB|NNP/PRP VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/RB""",
        },
        "VBZ": {
            -8: """VBZ|NNS/VBD|VBN""",
            -7: """VBZ|NNS/MD VBZ|NNS/VBP|VB""",
            -6: """VBZ|NNS/VBP VBZ|NNS|NNP/VBD|VBN|NNP""",
            -5: """VBZ|NNS/VBD""",
            -4: """VBZ|NNS/VBZ VBZ|NNS|NNP/VBP|VB|NNP""",
            -3: """
PRP|POS|VBZ/NNS VBZ|NNS/: VBZ|NNS/SYM VBZ|NNS/VBD|VBN|JJ VBZ|NNS/VBN VBZ|NNS|NNP/VBD|NNP
VBZ|NNS|NNP/VBG|NNP VBZ|NNS|NNP/VBZ|NNP VBZ|NNS|RB/,""",
            -2: """
PRP|POS|VBZ/JJ|NN PRP|POS|VBZ/VBP|VB|NN VBZ|NNS/-LRB- VBZ|NNS/-RRB- VBZ|NNS/CC VBZ|NNS/IN|CC
VBZ|NNS/PDT|JJ VBZ|NNS/VBG VBZ|NNS/VBP|VB|JJ|RB VBZ|NNS|NNP/RB VBZ|NNS|NNP/VBZ|NNS|NNP""",
            -1: """
PRP|POS|VBZ/NN PRP|POS|VBZ/NN|NNP VBZ|NNS/$END VBZ|NNS/, VBZ|NNS/IN|RB VBZ|NNS/MD|NN VBZ|NNS/VBG|JJ
VBZ|NNS/VBG|NN|JJ VBZ|NNS/VBP|VB|NN VBZ|NNS/WP VBZ|NNS|NNP/. VBZ|NNS|NNP/CC VBZ|NNS|NNP/VBD|VBN|JJ|NNP""",
            1: """
VBZ|NNS/NN|JJ|RB VBZ|NNS/PRP|CD|NN VBZ|NNS/TO VBZ|NNS/WRB VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/IN|RP|RB
VBZ|NNS|NNP/VBP|VB|JJ|RB|NNP VBZ|NN|NNS/, VBZ|NN|NNS/IN|DT|WDT""",
            2: """
PRP|POS|VBZ/IN VBZ|NNS/DT|PDT|RB VBZ|NNS/JJ VBZ|NNS/NNP|NNPS VBZ|NNS/NN|JJ VBZ|NNS|NNP/IN
VBZ|NNS|NNP/NNP VBZ|NNS|NNP/RB|NNP""",
            3: """
PRP|POS|VBZ/DT|RB|UH PRP|POS|VBZ/RB PRP|POS|VBZ/VBG VBZ|NNS/CD VBZ|NNS/IN|RP|RB VBZ|NNS/JJ|NNP
VBZ|NNS/NN VBZ|NNS/NNP VBZ|NNS/NNS VBZ|NNS/PRP VBZ|NNS/PRP|PRP$ VBZ|NNS/VBZ|NNS VBZ|NNS|NNP/CD
VBZ|NNS|NNP/DT VBZ|NNS|NNP/JJ|NNP VBZ|NNS|NNP/PRP""",
            4: """VBZ|NNS/DT VBZ|NNS/JJR|RBR VBZ|NNS|NNP/NN|JJ|NNP VBZ|NNS|NNP/NN|NNP VBZ|NNS|NNP/PRP$""",
            5: """PRP|POS|VBZ/VBN VBZ|NNS/$ VBZ|NNS|NNP/NNS|NNP""",
            6: """VBZ|NNS/PRP$""",
        },
        "WDT": {
            -7: """IN|DT|WDT/NN|NNP""",
            -6: """IN|DT|WDT/EX|RB IN|DT|WDT/IN""",
            -5: """IN|DT|WDT/" IN|DT|WDT/NN""",
            -4: """
IN|DT|WDT/. IN|DT|WDT/IN|RB IN|DT|WDT/IN|RP IN|DT|WDT/JJ IN|DT|WDT/NN|JJ WDT|WP/DT WDT|WP/MD""",
            -3: """
IN|DT|WDT/CD IN|DT|WDT/DT IN|DT|WDT/IN|NN IN|DT|WDT/JJ|NNP IN|DT|WDT/NN|JJ|NNP IN|DT|WDT/NN|RB
IN|DT|WDT/PRP|CD|NN IN|DT|WDT/VBG IN|DT|WDT/VBP|VB|NN|NNP IN|DT|WDT/WDT|WP WDT|WP/PRP|POS|VBZ WDT|WP/VBD""",
            -2: """
IN|DT|WDT/IN|RP|RB IN|DT|WDT/JJS|RBS IN|DT|WDT/JJ|RB|NNP IN|DT|WDT/NNP|NNPS IN|DT|WDT/NNS|NNP
IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBG|NN IN|DT|WDT/VBG|NN|JJ IN|DT|WDT/VBP|VB|NN|JJ|NNP
IN|DT|WDT/VBP|VB|NN|JJ|RB WDT|WP/PRP""",
            -1: """
IN|DT|WDT/, IN|DT|WDT/CC IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/DT|PDT|RB IN|DT|WDT/NN|JJ|RB IN|DT|WDT/PRP$
IN|DT|WDT/VBG|NNP IN|DT|WDT/VBP|VB|NN|JJ WDT|WP/VBP""",
            1: """IN|DT|WDT/VBP|VB|JJ WDT|WP/NN|JJ|RB""",
            2: """IN|DT|WDT/PDT|JJ IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBZ|NNP""",
            3: """
IN|DT|WDT/PRP IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/RB IN|DT|WDT/VBZ|NNS|NNP IN|DT|WDT/VBZ|NN|NNS WDT|WP/NNS""",
            4: """IN|DT|WDT/VBD|VBP|VB|VBN|NN WDT|WP/VBP|VB|NN""",
            5: """IN|DT|WDT/VBZ|NNS WDT|WP/NN""",
            7: """IN|DT|WDT/MD|NN IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBP IN|DT|WDT/VBP|VB""",
            8: """IN|DT|WDT/VBD""",
            9: """IN|DT|WDT/VBZ""",
            10: """IN|DT|WDT/MD IN|DT|WDT/VBD|VBN""",
        },
        "WP": {
            -5: """WDT|WP/NN""",
            -4: """WDT|WP/VBP|VB|NN""",
            -3: """WDT|WP/NNS""",
            -1: """WDT|WP/NN|JJ|RB""",
            1: """WDT|WP/VBP""",
            2: """WDT|WP/PRP""",
            3: """WDT|WP/PRP|POS|VBZ WDT|WP/VBD""",
            4: """WDT|WP/DT WDT|WP/MD""",
        },
    },
    "tag_word": {
        "CC": {
            -6: """VBP/both""",
            -4: """PRP/both RB/yet""",
            -3: """DT/but""",
            -2: """:/both IN/either""",
            -1: """,/either CC/minus CC/so NN/so NNS/so VB/so VBD/both VBG/so VBN/both ^/so""",
            1: """IN/both VB/either VBZ/plus""",
            2: """,/so NNP/but SYM/n TO/both""",
            3: """,/yet""",
            4: """,/but :/so NN/both ^/yet""",
            5: """NNS/both""",
        },
        "CD": {
            -4: """WDT/one""",
            -3: """DT/one""",
            -2: """VBP/one""",
            -1: """:/one JJ/one WRB/one""",
            1: """VBN/one ^/two""",
            2: """,/one DT/6-year-old""",
            3: """RB/one VB/one""",
            4: """IN/one""",
        },
        "DT": {
            -8: """NNS/that""",
            -7: """NN/that""",
            -5: """JJ/that MD/all NNS/all""",
            -4: """NNP/that NNPS/that NNS/both""",
            -3: """-RRB-/that CD/that NN/both RB/no""",
            -2: """:/all :/that PRP/no TO/both VBZ/that ^/all""",
            -1: """"/that ,/either NN/all PRP/that SYM/n VBN/that VBP/both""",
            1: """DT/all DT/that VB/all VB/either VBD/that VBP/all""",
            2: """"/no ,/all :/both IN/all PRP/both RB/that RP/all RP/that VB/that VBG/all VBN/both VBZ/no""",
            3: """VBN/no VBP/that WRB/that ^/that""",
            4: """IN/either IN/no NNS/no VBD/both""",
            5: """CC/that VBZ/all""",
            6: """PRP/all""",
            8: """TO/that""",
            12: """IN/that""",
        },
        "EX": {
            -3: """NN/there NNS/there""",
            -2: """VBN/there""",
            1: """,/there NNP/there""",
            2: """:/there CC/there VBP/there""",
        },
        "IN": {
            -7: """CC/about VBN/up""",
            -6: """VB/along VB/down""",
            -5: """CD/that DT/past PRP/before""",
            -4: """"/as ,/about ,/but IN/as IN/that VBD/up VBP/over ^/about""",
            -3: """
"/that ,/so ,/up CC/so DT/that IN/over JJR/off NN/out NN/through NNS/due PRP/like PRP/over RB/that
TO/about TO/that VB/as VBD/off VBD/once VBG/down VBG/like VBP/around VBP/up VBZ/down VBZ/out ^/so""",
            -2: """
,/past CC/as DT/while IN/about IN/around JJ/outside NN/that NNP/as NNP/but NNP/down NNP/next NNS/that
RB/along RB/before RB/due RB/like RB/up VB/in VB/up VBD/along VBG/around VBG/so VBG/up VBN/down VBN/off
VBP/as VBP/on VBP/since VBP/through VBZ/on VBZ/over ^/due ^/over ^/that""",
            -1: """
DT/cause DT/near NN/up NNP/once NNP/out NNP/over NNP/so NNP/up POS/past PRP/around PRP/through RB/next
RB/once TO/like VB/on VBD/in VBD/out VBD/through VBG/cause VBP/off VBZ/off VBZ/through""",
            1: """
"/out ,/though CC/after CC/beyond DT/out JJ/as NN/around NNP/that NNP/v NNS/outside PRP/about PRP/as
PRP/off RB/around RB/over RB/through RP/that VB/above VB/around VB/behind VB/so VB/through VBG/along
VBN/over VBN/since VBZ/like""",
            2: """
"/over CC/on CC/that NN/so NNP/before NNS/about NNS/down NNS/in NNS/inside PRP/on RB/out RB/though
RB/under RP/on VBG/that VBN/out VBN/through VBP/down VBP/that ^/inside ^/once""",
            3: """
,/along ,/before DT/but JJR/about NN/about NN/like NNP/about NNS/like RB/so VB/before VB/like VB/past
VBD/outside VBN/around VBN/as VBZ/that ^/along ^/though""",
            4: """,/over :/that JJ/about NNS/next NNS/so VB/that VBD/that VBN/about""",
            5: """PRP/down VBD/behind VBN/that""",
            6: """VBG/through""",
            7: """IN/up JJ/that""",
        },
        "JJ": {
            -9: """JJ/enough""",
            -6: """DT/failed""",
            -5: """IN/chief MD/likely NN/general NN/official VBG/hard""",
            -4: """
,/deputy ,/only CC/very CD/republican DT/leading DT/pretty IN/iranian IN/much JJ/material JJ/poll
JJ/rival NN/giant NNP/democratic NNP/editorial NNP/executive NNP/republican NNP/terrorist PRP$/military
RB/committed RB/fast RB/limited VBG/islamic VBZ/national VBZ/only ^/slepian""",
            -3: """
,/misogynist ,/south CD/minimum DT/american DT/congressional DT/defensive DT/kind DT/libertarian
DT/limited DT/much DT/north DT/united IN/first IN/kurdish IN/latino IN/material IN/registered IN/slepian
IN/spanish JJ/activist NN/chief NN/firm NN/military NNP/east NNS/alone NNS/nationwide NNS/next
NNS/outside RB/early RB/engaged RB/enough RB/half RB/much RB/own RB/short VB/closed VBD/close
VBD/democratic VBD/hard VBD/pretty VBZ/further VBZ/long VBZ/promising VBZ/very ^/digital ^/european
^/syrian""",
            -2: """
"/new CD/primary DT/6-year-old DT/alternative DT/central DT/coming DT/czech DT/dutch DT/editorial
DT/fellow DT/individual DT/islamic DT/japanese DT/left DT/offensive DT/primary DT/real DT/right
DT/roughly DT/so-called DT/subject IN/african IN/blue IN/central IN/european IN/gay IN/hispanic
IN/intent IN/later IN/open IN/public JJ/center JJ/conservative JJ/firm JJ/front-runner JJ/high
JJ/hopeful JJ/minimum JJ/national JJ/potential JJ/republican JJ/sound JJ/west NN/executive NN/left
NN/live NN/split NNP/black NNP/live NNS/overseas POS/running PRP$/standing PRP/only PRP/sure RB/lost
VB/hard VB/past VBD/short VBD/such VBG/public VBP/used VBZ/far VBZ/much WRB/long ^/conservative ^/cuban
^/federal ^/foreign ^/ted""",
            -1: """
"/tweet-date ,/american ,/cuban ,/first ,/standing CC/content CC/die CC/north DT/compound DT/east
DT/front DT/good DT/planned DT/public DT/racist DT/rohingya DT/square DT/west DT/yazidi IN/engaging
IN/further IN/hillary IN/independent IN/indian IN/iodine IN/mainstream IN/opposed IN/right JJ/equivalent
JJ/level JJ/past JJ/preferred JJ/quality JJ/right JJ/running MD/last NN/center NN/focused NN/further
NN/used NNP/alone NNP/left NNP/lost NNP/national NNP/primary NNS/first NNS/later NNS/left POS/third
PRP$/back PRP$/post PRP/later PRP/left RB/back RB/further RB/involved RB/like RB/planned RB/pointed
RB/registered RB/respected RB/right RB/running RB/used TO/present VB/above VB/back VB/close
VB/democratic VB/left VB/like VB/long VB/next VB/trusted VBD/defeated VBD/early VBD/later VBD/outside
VBG/black VBN/hard VBP/back VBZ/american VBZ/broken VBZ/kind VBZ/like VBZ/running ^/albright ^/neiafu
^/real ^/senate ^/united""",
            1: """
"/right ,/closed ,/right CC/good CC/later CC/much DT/albanian DT/detailed DT/dynamic DT/expert DT/german
DT/high-profile DT/latino DT/longtime DT/magic DT/major DT/minimum DT/post DT/record DT/secret DT/sound
DT/south DT/sweeping DT/terrorist IN/executive IN/future IN/little IN/secret IN/west JJ/compound
JJ/deputy JJ/elite JJ/general JJ/migrant JJ/net JJ/presidential JJ/prime JJ/socialist NN/likely
NNP/first NNP/only PRP$/first PRP$/public RB/careless RB/interested RB/positioned TO/further VB/clear
VB/further VBD/lost VBN/american VBN/classified VBN/public VBP/close VBZ/committed VBZ/hard ^/australian
^/big ^/black ^/early ^/few ^/good ^/net ^/other ^/previous ^/rubio ^/several""",
            2: """
,/left ,/pro-beijing CC/democratic CC/free CD/iraqi DT/anti-establishment DT/back DT/chief DT/classified
DT/cuban DT/current DT/following DT/giant DT/hard DT/heated DT/last DT/level DT/material DT/near DT/past
DT/soviet IN/african-american IN/australian IN/close IN/coming IN/cuban IN/liberal IN/same-sex
IN/special IN/syrian IN/terrorist IN/veteran JJ/alternative JJ/eastern JJ/korean JJ/outside NN/last
NN/plus NN/related NNP/muslim NNP/next NNS/related NNS/such POS/first POS/only POS/past PRP$/only RB/due
RB/focused RB/likely RB/next RB/sure VB/involved VB/much VB/satisfied VB/syrian VBD/further VBD/likely
VBD/public VBG/back VBN/little VBZ/close VBZ/essential VBZ/right ^/due ^/egyptian ^/future""",
            3: """
,/past CC/chief CD/square DT/anti-trump DT/democratic DT/first DT/light DT/only DT/prime DT/running
IN/enough IN/fourth IN/individual IN/mass IN/north IN/outside JJ/arab JJ/chief JJ/human JJ/jewish
JJ/retail NNS/dead NNS/due POS/core POS/deputy PRP/clear PRP/hard RB/concerned RB/disappointed RB/first
RB/late RB/related RB/worried VB/enough VB/islamic VB/right VB/sure VBD/interested VBD/late VBD/pleased
VBG/like VBN/right VBP/good VBP/right VBP/worried VBZ/enough ^/french ^/top""",
            4: """
CC/continued CC/long DT/black DT/far DT/gay DT/later DT/libyan DT/retired DT/saudi DT/second IN/american
IN/front-runner IN/general JJ/armed NN/average NNP/nuclear RB/clear RB/democratic RB/open RB/opposed
RB/surprised VB/surprised VBD/enough VBG/syrian VBZ/fine VBZ/inevitable WRB/much ^/much ^/pan-democrat
^/puerto""",
            5: """,/racist IN/black NN/close PRP$/own RB/republican VBD/right""",
            7: """IN/national""",
            10: """IN/rival""",
        },
        "JJR": {
            -5: """DT/less""",
            -3: """DT/more NN/better RB/further VBD/lower ^/earlier""",
            -2: """DT/higher NNS/earlier PRP/more VB/further VB/harder VBD/further VBN/earlier""",
            -1: """CC/later NN/later NN/less NNP/more PRP/better PRP/later RB/longer VBD/earlier VBZ/further""",
            1: """IN/higher IN/more TO/further VB/more ^/less""",
            2: """DT/further JJ/more RB/better RB/higher VB/better VBP/more""",
            3: """DT/longer DT/wider PRP$/earlier RP/more""",
            4: """DT/better DT/earlier IN/better IN/further""",
            5: """VBZ/harder""",
            6: """CD/more""",
        },
        "JJS": {
            -3: """PRP$/most""",
            -1: """DT/most VBZ/best""",
            1: """RB/best""",
            2: """IN/most PRP$/best VBN/most""",
        },
        "MD": {
            -2: """IN/need""",
            -1: """IN/may NN/need""",
            1: """,/will PRP/will""",
            3: """PRP/'d""",
        },
        "NN": {
            -7: """IN/rival""",
            -6: """IN/meeting NNP/sea VBG/home""",
            -5: """,/racist DT/founding IN/general NNP/department NNP/today NNS/say""",
            -4: """
DT/surviving IN/front-runner IN/veteran JJ/party JJ/stop NN/average NN/laugh NNP/city NNP/manafort
NNP/party NNS/hope NNS/showing VB/right VBD/right VBZ/fine ^/look ^/pan-democrat""",
            -3: """
"/leave "/president ,/right ,/show CC/leave CC/return CC/support DT/coalition DT/light DT/second
IN/ending IN/mass IN/mine IN/offering IN/translating JJ/coalition JJ/end JJ/human JJ/pay JJ/president
JJ/retail JJ/state NN/following NN/headquarters NN/species NNP/coalition NNP/committee NNP/court
NNP/nuclear NNP/offer NNP/s NNP/set NNP/street POS/core POS/deputy PRP$/running PRP/thought RB/address
RB/win TO/answer TO/blame TO/comment TO/control TO/vote TO/win VB/home VB/spending VBG/back VBN/back
VBP/good ^/brafman ^/murphy ^/puerto ^/secretary""",
            -2: """
,/look ,/one CC/talk CD/square DT/anti-establishment DT/chief DT/current DT/following DT/giant DT/level
DT/material DT/prime DT/sound IN/close IN/cutting IN/killing IN/liberal IN/magic IN/one IN/same-sex
IN/saying IN/terrorist JJ/advocate JJ/alternative JJ/black JJ/chief JJ/working NN/control NN/fighting
NN/lead NN/plus NN/say NNP/day NNP/news NNP/speaking NNS/left NNS/plan NNS/rise NNS/show NNS/voting
POS/call POS/opening POS/ruling PRP/call RB/face RB/home RB/mind RB/need RB/north RB/one RB/support
TO/name VB/back VBD/back VBD/home VBD/public VBD/secretary VBD/support VBP/right VBZ/essential ^/editor
^/l'enfant ^/president ^/right ^/senator""",
            -1: """
,/left ,/past ,/saying ,/standing CC/back CC/call CC/chief CC/good CC/look CC/making CC/take DT/black
DT/dynamic DT/expert DT/gay DT/high-profile DT/longtime DT/magic DT/major DT/minimum DT/palestinian
DT/post DT/realclearpolitics DT/say DT/terrorist IN/c IN/dna IN/executive IN/gay IN/hearing IN/help
IN/individual IN/march IN/minus IN/national IN/north IN/second IN/special IN/texas IN/third IN/winning
JJ/address JJ/campaign JJ/compound JJ/deputy JJ/high JJ/means JJ/mention JJ/migrant JJ/net JJ/outside
JJ/pacs JJ/park JJ/share JJ/socialist JJ/support JJ/take NN/act NN/being NN/breaking NN/close
NN/department NN/leave NN/left NN/means NN/politics NN/set NN/shot NN/showing NNP/beat NNP/black
NNP/caucus NNP/council NNP/county NNP/left NNP/meeting NNP/savings NNP/talking NNP/will NNS/cast NNS/hit
NNS/inside NNS/need NNS/thought POS/past POS/s POS/third PRP$/public PRP/say RB/back RB/careless
RB/count RB/cut RB/thought RB/turn RB/well SYM/n TO/fight TO/help TO/play TO/present TO/run TO/watch
VB/one VB/well VBD/cast VBN/one VBN/public VBN/right VBZ/kind VBZ/plus VBZ/right VBZ/sort VBZ/working
WP/support WRB/one ^/back ^/carson ^/figure ^/fort ^/freddy ^/george ^/getty ^/inside ^/kasich ^/mark
^/minister ^/neiafu ^/netanyahu ^/o'malley ^/operating ^/politics ^/rubio ^/sadiq ^/senate ^/vermont
^/westinghouse ^/york""",
            1: """
"/cruz "/right "/tweet-date :/well CC/content CC/south DT/approach DT/back DT/close DT/compound DT/front
DT/good DT/hope DT/march DT/matter DT/public DT/racist DT/right DT/run DT/shot DT/step DT/struggle
DT/talk DT/understanding DT/way IN/caution IN/end IN/independent IN/mainstream IN/past IN/south IN/tech
IN/tv IN/use JJ/building JJ/cost JJ/economics JJ/equivalent JJ/past JJ/pledge JJ/quality JJ/sea
JJ/second JJ/series JJ/way NN/bid NN/building NN/care NN/center NN/change NN/cut NN/executive NN/finance
NN/force NN/pay NN/spending NNP/bombing NNP/campaign NNP/east NNP/governor NNP/report NNP/share NNP/show
NNS/point POS/bid POS/campaign POS/handling POS/return PRP$/call PRP$/fight PRP$/post PRP$/show
PRP$/vote PRP$/way PRP/run PRP/win RB/right RB/shot TO/finish VBN/speaking VBN/well VBP/one ^/company
^/everyone ^/image ^/immigration ^/nothing ^/revenue ^/twitter""",
            2: """
"/today ,/campaign ,/head ,/south ./c :/one CC/order CD/primary CD/say DT/beginning DT/department
DT/east DT/editorial DT/feeling DT/fellow DT/hearing DT/individual DT/mogul DT/offensive DT/primary
DT/running DT/set DT/state DT/subject DT/tv DT/west DT/while IN/backing IN/black IN/blue IN/closing
IN/contrast IN/fighting IN/half IN/home IN/host IN/intent IN/iodine IN/linguistics IN/walking IN/west
JJ/century JJ/change JJ/conservative JJ/fundraising JJ/interview JJ/leave JJ/national JJ/one JJ/order
JJ/potential JJ/right JJ/shot JJ/sound NN/campaign NN/course NN/level NN/mogul NN/run NN/split NNP/night
NNP/plan NNP/rally NNP/square NNS/report NNS/set POS/running PRP$/home PRP$/right RB/show VB/support
VBD/talking VBG/public""",
            3: """
,/home ,/misogynist CC/minus CC/north CC/respect CD/minimum DT/alternative DT/defensive DT/left
DT/living DT/move DT/need DT/past DT/series DT/sort DT/south IN/beating IN/day IN/lighting IN/material
IN/party IN/policing JJ/activist JJ/front-runner JJ/hand JJ/kind JJ/level JJ/meeting JJ/minimum JJ/run
JJ/running JJ/week NN/call NN/firm NN/hearing NN/increase NN/meeting NN/military NN/offer NN/trading
NN/vote NNP/debate NNP/executive NNP/primary NNP/ruling NNP/series NNP/win POS/home POS/meeting
PRP$/standing PRP/face VBD/hit VBG/cause ^/campaign ^/today""",
            4: """
,/deputy ,/secretary DT/county DT/meeting DT/shooting DT/square DT/warning IN/chief IN/need IN/opening
JJ/firm JJ/hopeful JJ/material JJ/operating JJ/poll JJ/rival JJ/warming NN/banking NN/chief NN/giant
NN/secretary NNP/editorial NNP/terrorist NNP/trading PRP$/military PRP/kind TO/power WDT/one ^/levell""",
            5: """DT/north DT/one IN/turn JJ/secretary NN/general NN/show NNP/shooting RB/half""",
            6: """JJ/elite NN/fight NN/official ^/manafort""",
            7: """DT/end DT/kind PRP$/back""",
        },
        "NNP": {
            -6: """IN/black IN/national""",
            -5: """JJ/secretary RB/republican ^/manafort""",
            -4: """
,/secretary DT/county DT/libyan DT/saudi IN/american NN/secretary NNP/services RB/democratic VBG/syrian
^/levell""",
            -3: """
DT/anti-trump DT/democratic IN/day IN/party IN/west JJ/arab JJ/jewish JJ/pacs JJ/week NNP/affairs
NNP/forces VB/islamic ^/campaign ^/early ^/french ^/let ^/marbles ^/today ^/top ^/watch""",
            -2: """
"/s "/today ,/campaign ,/pro-beijing ./c CC/democratic CD/iraqi DT/black DT/chathams DT/cuban
DT/department DT/east DT/end DT/gay DT/mogul DT/prime DT/south DT/soviet DT/square DT/state DT/tv
IN/african-american IN/australian IN/contrast IN/cuban IN/hispanics IN/host IN/rival IN/syrian
IN/thrones IN/turn JJ/century JJ/eastern JJ/hopeful JJ/korean NN/campaign NN/level NN/mogul NNP/airlines
NNP/muslim NNP/night NNP/resources NNP/rights NNP/solutions NNP/square NNP/studies NNP/votes VB/syrian
^/asked ^/egyptian ^/future ^/much ^/take""",
            -1: """
"/cruz "/do "/leave "/let "/make "/well ,/right ,/show ,/will CC/chief CC/south CC/talk CD/pledged
DT/albanian DT/alternative DT/clintons DT/far DT/german DT/latino DT/longer DT/march DT/right DT/roughly
DT/second DT/secret DT/struggle DT/united DT/very IN/alleged IN/beating IN/better IN/caution IN/end
IN/future IN/high IN/huh IN/individual IN/iodine IN/more IN/north IN/secret IN/special IN/tech IN/tv
JJ/armed JJ/building JJ/chief JJ/economics JJ/elite JJ/firm JJ/front-runner JJ/general JJ/hand
JJ/interview JJ/level JJ/mention JJ/minimum JJ/order JJ/pledge JJ/presidential JJ/prime JJ/sea JJ/second
JJ/warming JJ/works NN/being NN/centers NN/chief NN/fighting NN/finance NN/following NN/left NN/live
NN/offer NN/offered NN/official NN/pay NN/run NN/say NN/strikes NNP/continued NNP/governor NNP/means
NNP/minors NNP/nuclear NNP/operatives NNP/plans NNP/primary NNP/rally NNP/report NNP/reports NNP/share
NNP/shares NNP/v NNP/yorkers NNS/showing NNS/thought POS/s PRP$/lords PRP$/principles PRP/will
RB/respected RB/used RBS/likely TO/boycott VB/long VBN/american VBZ/long ^/australian ^/big ^/black
^/company ^/everyone ^/few ^/good ^/image ^/immigration ^/late ^/look ^/net ^/nothing ^/operating
^/other ^/perhaps ^/politics ^/previous ^/puerto ^/real ^/revenue ^/right ^/several ^/sooner ^/thank
^/twitter ^/two ^/was""",
            1: """
"/right ,/american ,/cuban ,/south ,/unisys CC/north CC/texas DT/brookings DT/brujas DT/left DT/rohingya
DT/yazidi IN/c IN/chief IN/dna IN/general IN/hillary IN/indian IN/las IN/linguistics IN/magic IN/may
IN/politics IN/texas IN/united JJ/black JJ/campaign JJ/park NN/call NN/department NN/executive NN/sent
NNP/abbas NNP/ackles NNP/brooks NNP/collins NNP/council NNP/county NNP/heights NNP/hicks NNP/james
NNP/national NNP/sachs NNP/sessions NNP/technologies NNP/will VB/democratic VBG/black VBZ/american
^/albright ^/carson ^/freddy ^/george ^/getty ^/kasich ^/minister ^/netanyahu ^/o'malley ^/rubio ^/sadiq
^/westinghouse""",
            2: """
"/new CC/james CC/march DT/central DT/czech DT/dutch DT/islamic DT/japanese DT/palestinian IN/african
IN/central IN/european IN/gay IN/hispanic IN/mathematics IN/policing IN/post IN/public IN/veteran
JJ/advocate JJ/center JJ/republican JJ/west NN/act NN/building NN/control NN/force NN/meeting NNP/day
NNP/executive NNP/girls NNP/islands NNP/live NNP/meeting NNP/moines NNP/roberts NNP/s NNP/woods
VBD/secretary ^/conservative ^/cuban ^/editor ^/federal ^/foreign ^/l'enfant ^/neiafu ^/president
^/senator ^/ted""",
            3: """
"/president DT/american DT/coalition DT/congressional DT/libertarian IN/kurdish IN/latino IN/march
IN/right IN/second IN/slepian IN/spanish JJ/coalition JJ/high JJ/president JJ/state NNP/angeles
NNP/campaign NNP/caucus NNP/coalition NNP/committee NNP/court NNP/markets NNP/rhodes NNP/savings
NNP/springs NNP/street NNP/thomas NNP/times NNP/vegas NNP/williams TO/fight TO/rise VBD/democratic
^/brafman ^/digital ^/european ^/figure ^/fort ^/mark ^/murphy ^/secretary ^/senate ^/syrian ^/united
^/vermont ^/wilkins ^/york""",
            4: """
CD/republican IN/iranian IN/open JJ/party NNP/black NNP/city NNP/democratic NNP/east NNP/jones
NNP/manafort NNP/party NNP/republican VBG/islamic VBZ/national ^/slepian ^/wikinews""",
            5: """JJ/people NNP/department NNP/news NNP/series NNP/today""",
            6: """NNP/sea""",
        },
        "NNPS": {
            -3: """NNP/jones NNP/markets NNP/news NNP/savings NNP/series NNP/times""",
            -2: """IN/linguistics NNP/girls NNP/islands NNP/moines NNP/roberts NNP/springs NNP/woods""",
            -1: """
CC/texas DT/brookings DT/brujas IN/las IN/politics NNP/abbas NNP/ackles NNP/brooks NNP/heights NNP/hicks
NNP/james NNP/rhodes NNP/sachs NNP/sessions NNP/thomas NNP/vegas NNP/williams NNP/wins""",
            1: """
DT/clintons JJ/lives JJ/pacs NNP/minors NNP/plans NNP/reports NNP/resources NNP/yorkers PRP$/lords
PRP$/principles""",
            2: """
DT/chathams IN/hispanics IN/thrones NNP/airlines NNP/rights NNP/solutions NNP/studies NNP/votes""",
            3: """NNP/affairs NNP/forces""",
            4: """NNP/services""",
        },
        "NNS": {
            -5: """JJ/people NN/hopes NN/works NNP/reports NNP/series""",
            -4: """JJ/elite NN/offers NN/remains ^/wikinews""",
            -3: """
DT/series JJ/advances NN/ends NN/turns NNP/loses NNP/plans NNP/supports PRP/changes ^/wilkins""",
            -2: """IN/mathematics NNP/wins PRP/plans""",
            -1: """
"/s JJ/series JJ/works NN/leads NN/looks NN/means NNP/angeles NNP/means NNP/offers NNP/shows NNP/springs
NNP/technologies NNP/thomas NNP/times NNP/vegas POS/s WP/works""",
            1: """
CD/states CD/strikes DT/means DT/realclearpolitics IN/plans JJ/calls JJ/challenges JJ/lives JJ/matters
JJ/steps NN/figures NN/politics NN/results NNP/resources NNS/reports VBG/rates""",
            2: """
CD/points IN/hopes JJ/pacs NN/controls NN/questions NN/reserves NN/shares NN/studies NNP/s NNP/savings
NNP/values VBD/plans ^/politics""",
            3: """
CD/votes JJ/means JJ/wins NN/costs NN/headquarters NN/scores NN/species NN/strikes NNP/rallies
VBD/reports ^/marbles""",
            4: """NN/centers NN/gains NN/points""",
            5: """NN/rates NN/remarks NNP/operatives NNP/shares""",
        },
        "PDT": {
            -3: """"/all IN/both VBP/all VBZ/all""",
            -2: """,/all NNS/such RB/quite""",
            -1: """NN/all NNS/both PRP/all VBD/both VBG/all""",
            1: """:/all :/both DT/all IN/all NNS/all RB/half VB/all ^/all""",
            2: """NNP/all VBD/such VBP/both""",
            3: """CC/all PRP/both""",
        },
        "POS": {
            -5: """EX/'s""",
            -4: """WP/'s""",
            -3: """DT/'s PRP/'s""",
            -2: """NNP/s""",
            -1: """VB/'s""",
            1: """"/s""",
            2: """CD/'s""",
            3: """NNS/'s POS/s""",
            5: """NN/'s""",
            7: """NNP/'s""",
        },
        "PRP": {
            -2: """IN/one VB/one""",
            -1: """,/her DT/one IN/her JJ/one NN/'s NNP/'s RB/one""",
            1: """VBP/one""",
            2: """VBD/her WRB/one""",
            3: """IN/mine VB/'s VB/her VBG/her VBP/her""",
            4: """VBN/her""",
        },
        "PRP$": {
            -4: """VBN/her""",
            -3: """VB/her VBG/her VBP/her""",
            -2: """VBD/her""",
            1: """,/her IN/her""",
        },
        "RB": {
            -6: """NNS/no""",
            -5: """CC/later DT/kind IN/up PRP/all PRP/down""",
            -4: """
:/so :/well CC/long DT/back JJ/about NN/close PRP/kind PRP/up VB/over VBD/enough VBN/about VBN/out
VBZ/inevitable WRB/much ^/yet""",
            -3: """
"/right ,/along ,/before ,/home ,/over ,/yet CC/all CC/north DT/first DT/later DT/only DT/sort IN/enough
IN/fourth IN/outside JJ/kind JJR/about NN/about NN/through NNP/about NNP/up NNS/dead NNS/so POS/home
PRP$/back PRP/hard RB/best RB/first RB/half RB/late RB/so VB/before VB/enough VB/off VB/sure VBD/late
VBG/over VBN/as VBN/down VBP/out VBP/up VBZ/enough VBZ/up ^/along ^/though""",
            -2: """
"/no ,/well :/there CC/there DT/all DT/far DT/hard IN/all IN/either IN/home IN/no IN/second JJR/off
NN/course NNP/before NNS/about POS/first POS/only PRP$/home PRP$/only PRP$/right PRP/around PRP/through
PRP/together RB/likely RB/out RB/sure RB/though RB/under VB/all VB/along VB/better VB/clear VB/much
VBD/behind VBD/likely VBD/out VBD/up VBG/away VBG/off VBG/up VBN/away VBN/little VBN/no VBN/off VBN/over
VBN/right VBP/there VBZ/all VBZ/close VBZ/no ^/once ^/well""",
            -1: """
"/over "/well ,/south ,/there ,/though CC/after CC/beyond CC/minus CC/much CD/out DT/last DT/near
DT/north DT/south DT/way IN/half IN/little IN/north IN/right IN/south JJ/as JJ/hand JJ/right JJ/way
NN/both NN/likely NN/so NN/up NNP/all NNP/east NNP/first NNP/only NNP/there NNS/down NNS/next PRP$/first
PRP$/way PRP/about PRP/as PRP/both PRP/clear RB/around RB/back RB/better RB/clear RB/next RB/through
RP/all VB/either VB/past VBD/both VBD/later VBD/outside VBD/over VBD/right VBG/all VBG/around
VBG/through VBN/back VBN/both VBN/since VBP/close VBP/right VBZ/best VBZ/down VBZ/hard VBZ/right
^/inside ^/much""",
            1: """
,/back ,/first ,/so :/all DT/right IN/minus IN/third NN/better NN/forward NN/live NNP/alone NNP/once
NNP/so NNS/first NNS/outside PRP/later PRP/over RB/down RB/once VB/back VB/behind VB/down VB/next
VB/right VB/so VB/through VB/together VBD/along VBD/back VBD/early VBG/down VBN/hard VBP/around VBZ/sort
^/all ^/late ^/perhaps""",
            2: """
"/out ,/either ,/left CC/as DT/matter DT/out DT/real DT/very IN/about IN/around IN/both IN/later IN/over
JJ/outside NN/all NN/later NN/off NNP/as NNS/overseas PRP/better PRP/only PRP/sure RB/before RB/home
RB/longer RB/no RB/north RB/quite RBS/likely VB/close VB/hard VB/long VBD/home VBD/short VBG/along
VBN/along VBN/there VBN/up VBP/all VBP/as VBP/left VBP/since VBZ/back VBZ/far VBZ/kind VBZ/much VBZ/over
VBZ/through VBZ/well WRB/long ^/early ^/over ^/real ^/sooner""",
            3: """
"/all ,/down ,/later ,/right CC/back DT/much DT/roughly IN/first IN/further NN/there NNS/all NNS/alone
NNS/nationwide NNS/there POS/third PRP/back PRP/no RB/early RB/enough RB/much RB/over RB/short TO/about
VB/around VB/as VB/home VBD/hard VBD/once VBD/pretty VBG/so VBP/off VBP/through VBZ/away VBZ/out
VBZ/very ^/back""",
            4: """
"/as ,/about ,/only CC/so CC/very DT/pretty IN/as IN/much NN/further NN/out NNS/later RB/fast RB/up
RB/yet VBD/off VBD/through VBP/both VBZ/only ^/about ^/right ^/so""",
            5: """MD/all MD/likely NNP/out PRP/before RB/along RB/well VBG/hard VBP/back VBP/over VBZ/long""",
            6: """,/up NNP/down VBD/close VBG/home""",
            7: """CC/about""",
            9: """JJ/enough""",
        },
        "RBR": {
            -6: """CD/more""",
            -5: """VBZ/harder""",
            -4: """DT/better DT/earlier""",
            -3: """,/later DT/wider IN/better IN/further NN/further NNS/later PRP$/earlier RP/more""",
            -2: """DT/further DT/longer JJ/more RB/higher VBP/more""",
            -1: """DT/later IN/higher RB/better RB/longer VB/more ^/less""",
            1: """NN/less NNP/more PRP/better VB/further VBD/earlier""",
            2: """CC/better DT/higher NN/better NNS/earlier PRP/later PRP/more VB/harder VBN/earlier""",
            3: """DT/more VBD/later VBD/lower ^/earlier""",
            5: """CC/later DT/less VBZ/further""",
        },
        "RBS": {
            -2: """IN/most PRP$/best VBN/most""",
            1: """DT/most""",
            2: """RB/best VBZ/best""",
            3: """PRP$/most""",
        },
        "RP": {
            -5: """VBG/through""",
            -4: """NNP/out RB/over VB/around""",
            -3: """,/down ,/up NN/off NNP/down RB/along VBD/through VBN/around VBP/back VBZ/away""",
            -2: """
"/out CC/on DT/out IN/up NNS/in PRP$/back PRP/on RB/up RP/on VB/through VBD/behind VBG/along VBN/through
VBP/down VBZ/back""",
            -1: """
"/over ,/over DT/back NN/around NN/forward NNS/down PRP/off RB/back RB/down TO/back VB/behind
VB/together VBD/off VBN/along VBP/off VBP/over VBZ/through""",
            1: """CD/out IN/over NN/up PRP/back PRP/over RB/out VB/on VBD/along VBD/back VBD/in""",
            2: """
NNP/over PRP/around PRP/together VB/in VB/up VBD/over VBG/away VBG/back VBG/down VBG/off VBN/away
VBN/out VBP/around VBP/on VBZ/on""",
            3: """
NNP/up PRP/through PRP/up VB/back VB/off VBD/out VBG/around VBG/over VBN/off VBP/out VBZ/up""",
            4: """VB/down VB/over VBG/up VBN/back VBZ/down""",
            5: """JJR/off VBN/up""",
            6: """NN/through VBD/up VBN/down VBP/up""",
            8: """VB/along""",
        },
        "UH": {
            -4: """RB/well""",
            -2: """VBZ/well""",
            -1: """IN/no PRP/no VBN/no VBN/well""",
            1: """"/no IN/huh RB/no VBP/well""",
            2: """,/well :/well NNS/no VB/well ^/well""",
            3: """"/well""",
        },
        "VB": {
            -5: """,/say""",
            -4: """CC/have NNP/win TO/power VBP/become""",
            -3: """
,/have CC/do DT/end DT/step IN/open IN/turn NN/call NN/cut NN/fight NN/like NN/show NNP/debate NNS/go
NNS/make NNS/move NNS/provide PRP$/own PRP/know PRP/leave PRP/run PRP/win RB/represent RB/shut
RB/survive TO/rise""",
            -2: """
,/put :/have CC/better CC/order CC/pay CD/say DT/say IN/further NN/come NN/need NN/watch NNP/campaign
NNP/put NNP/say NNS/fear NNS/put NNS/tell PRP/back PRP/become PRP/identify RB/clear RB/show TO/fight
VB/support VBD/close VBP/come ^/thank""",
            -1: """
"/do "/thank ,/do ,/head CC/back CC/march CC/put CC/respect CC/take DT/cause DT/move IN/need IN/post
IN/rival IN/use JJ/change JJ/cost JJ/have JJ/leave JJ/order JJ/run JJ/share JJ/take NN/force NN/increase
NN/live NN/put NN/run NN/set NN/vote NNP/live NNP/offer NNP/show NNPS/have NNS/come NNS/continue
NNS/hold NNS/like NNS/look NNS/need NNS/report NNS/say NNS/show POS/return PRP$/call PRP$/fight
PRP/clear PRP/fill PRP/like PRP/mean PRP/read RB/come RB/do RB/face RB/hold RB/open TO/finish TO/further
VB/back VB/like VBD/cast VBD/come VBD/hit VBG/back VBG/cause WDT/read ^/back ^/figure ^/fort ^/have
^/manafort ^/mark ^/vermont ^/york""",
            1: """
,/show CC/get CC/look DT/sound IN/end JJ/address MD/last MD/need NN/change NN/move NN/offer NN/pay
PRP/beat RB/like RB/mean RB/own RB/support RB/turn TO/boycott TO/help TO/like TO/play TO/set TO/watch
VB/come VB/set ^/get""",
            2: """
"/let ,/bring ,/come ,/let ,/look ,/take CC/call CC/come CC/talk DT/have IN/help JJ/pay JJ/stop NN/care
NN/say NNS/become NNS/rise NNS/see POS/call PRP/call PRP/realize RB/count RB/feel RB/forget RB/win
TO/back TO/name TO/present TO/put VB/clear VBD/support ^/take""",
            3: """
"/leave "/make ,/see -LRB-/see :/do CC/leave CC/return CC/support JJ/support MD/have NNP/do RB/address
RB/back RB/get RB/mind RB/say TO/answer TO/blame TO/come TO/comment TO/control TO/have TO/run TO/vote
TO/win VBP/set VBP/take ^/let ^/watch""",
            4: """CC/make NN/laugh PRP/come PRP/want RB/further RB/need""",
            5: """RB/mention ^/look""",
            6: """PRP/say""",
        },
        "VBD": {
            -6: """CC/continued""",
            -5: """NN/called PRP/attacked""",
            -4: """
IN/pledged NN/killed NN/named NN/sent NNS/created NNS/killed NNS/meant NNS/set RB/allowed RB/concerned
RB/paid WRB/asked""",
            -3: """
,/followed DT/increased DT/proposed DT/shared IN/increased NN/contained NN/filed NN/issued NN/paid
NN/posted NN/related NN/set NN/titled NNP/defended NNP/proved NNP/quoted NNP/supported NNS/identified
NNS/imposed NNS/involved NNS/obtained NNS/put PRP/'d PRP/beat PRP/got PRP/said RB/charged RB/focused
RB/targeted RB/wanted VBP/had""",
            -2: """
"/rigged ,/coupled ,/let CD/registered DT/estimated NN/launched NN/made NNP/led NNP/tweeted
NNS/connected NNS/held NNS/made NNS/needed NNS/related NNS/seized PRP/had PRP/held PRP/paid RB/built
RB/cut RB/divided RB/opened RB/opposed RB/said RB/shot RB/supported RB/surprised RB/won VBD/found
VBD/hit VBP/set""",
            -1: """
"/let ,/described ,/led ,/left ,/published CC/lost CC/raised DT/retired DT/so-called IN/paid JJ/armed
NN/accused NN/closed NN/designed NN/discovered NN/expected NN/focused NN/played NN/published NN/put
NN/used NNP/blamed NNP/found NNP/served NNS/designed NNS/released PRP/considered PRP/read PRP/received
RB/announced RB/engaged RB/heard RB/identified RB/needed RB/planned RB/positioned VB/left VB/said
VBD/asked VBN/involved VBN/made VBZ/made""",
            1: """
,/put CC/killed CC/put CC/served DT/left DT/set IN/opposed NN/started NN/suggested NN/told NN/turned
NNP/brought NNP/cited NNP/closed NNP/made NNP/played NNP/refused NNP/responded NNP/sent NNP/shot
NNS/appeared NNS/changed NNS/had NNS/included NNS/left NNS/received NNS/remained NNS/revealed NNS/seemed
NNS/started PRP/attempted PRP/married PRP/pushed PRP/served PRP/used RB/happened RB/pointed RB/pushed
RB/rejected RB/sought RB/stopped VBP/left WDT/read ^/had ^/was""",
            2: """
,/closed NN/cut NN/declared NNP/approved NNP/beat NNP/called NNP/left NNP/offered NNP/said NNP/set
NNP/signed NNP/won NNS/continued NNS/joined NNS/supported PRP/built RB/found RB/shut RB/used VBD/set""",
            3: """
"/asked ,/told CD/pledged NN/asked NN/increased NN/said NNP/backed NNP/concluded NNP/opened NNP/reported
NNS/called NNS/cast NNS/dropped NNS/rolled NNS/showed PRP/called PRP/left PRP/lost RB/involved
RB/pledged RB/reduced VBP/told""",
            4: """
NN/failed NN/responded NN/wanted NNP/lost NNP/put NNS/closed NNS/increased PRP/needed PRP/thought RB/put
VBP/said""",
            5: """PRP/estimated PRP/expected""",
            6: """NNP/continued""",
        },
        "VBG": {
            -6: """IN/policing""",
            -5: """NN/meeting NNP/shooting""",
            -4: """
DT/meeting DT/running DT/shooting DT/warning IN/opening JJ/operating NN/banking NNP/trading""",
            -3: """
DT/living IN/lighting JJ/meeting JJ/running JJ/warming NN/building NN/hearing NN/trading NNP/ruling
POS/meeting""",
            -2: """
DT/beginning DT/feeling DT/hearing IN/backing IN/beating IN/closing IN/coming IN/fighting IN/walking
JJ/fundraising VBD/talking""",
            -1: """
DT/sweeping DT/understanding NN/spending NNP/bombing NNP/meeting POS/handling PRP$/standing VBN/speaking""",
            1: """
,/saying CC/making IN/engaging IN/hearing IN/winning NN/breaking NN/showing NNP/talking RB/running
VBZ/running VBZ/working""",
            2: """
,/standing DT/coming IN/cutting IN/killing IN/saying JJ/working NN/being NN/fighting NNP/speaking
NNS/voting POS/ruling ^/operating""",
            3: """IN/ending IN/offering IN/translating POS/opening PRP$/running VB/spending VBZ/promising""",
            4: """DT/leading DT/surviving NN/following""",
            5: """DT/founding NNS/showing""",
            6: """IN/meeting""",
        },
        "VBN": {
            -5: """NNP/continued PRP/estimated PRP/expected""",
            -4: """
NN/failed NN/responded NN/wanted NNS/closed NNS/increased PRP/needed VB/surprised VBP/said""",
            -3: """
"/asked ,/told DT/left DT/set NN/asked NN/increased NN/said NNP/backed NNP/concluded NNP/lost NNP/opened
NNP/reported NNS/called NNS/come NNS/dropped NNS/rolled NNS/showed PRP/called PRP/lost RB/disappointed
RB/pledged RB/put RB/reduced RB/related RB/worried VBD/interested VBD/pleased VBP/left VBP/told
VBP/worried""",
            -2: """
,/closed ,/come ,/put CC/put CD/pledged DT/classified DT/heated DT/retired JJ/run JJ/shot NN/declared
NNP/approved NNP/called NNP/offered NNP/said NNP/signed NNP/won NNS/continued NNS/joined NNS/supported
PRP/built PRP/left RB/found RB/involved RB/opposed TO/put VB/involved VB/satisfied VBD/set""",
            -1: """
,/left CC/come CC/killed CC/served DT/detailed DT/run DT/shot IN/united JJ/armed NN/bid NN/run
NN/started NN/suggested NN/told NN/turned NNP/brought NNP/cited NNP/closed NNP/made NNP/played NNP/put
NNP/refused NNP/responded NNP/sent NNP/shot NNS/appeared NNS/become NNS/changed NNS/had NNS/included
NNS/received NNS/remained NNS/revealed NNS/seemed NNS/started POS/bid PRP/attempted PRP/married
PRP/pushed PRP/served PRP/thought PRP/used RB/happened RB/interested RB/pushed RB/rejected RB/sought
RB/stopped RB/surprised TO/come TO/run TO/set VB/set VBD/lost VBN/classified VBZ/committed ^/had
^/united""",
            1: """
,/described ,/led ,/published CC/lost CC/raised DT/planned IN/opposed IN/paid JJ/preferred NN/accused
NN/closed NN/designed NN/discovered NN/expected NN/played NN/published NN/related NN/shot NNP/blamed
NNP/served NNS/designed NNS/put NNS/released PRP/considered PRP/read PRP/received RB/announced RB/heard
RB/identified RB/needed RB/registered RB/shut RB/thought VB/come VB/said VB/trusted VBD/asked VBD/come
VBD/defeated VBD/hit VBN/involved VBN/made VBZ/broken VBZ/made""",
            2: """
"/rigged ,/coupled CC/continued CD/registered DT/estimated IN/alleged NN/come NN/launched NN/made
NN/offered NNP/found NNP/led NNP/tweeted NNS/connected NNS/held NNS/made NNS/needed NNS/seized
NNS/thought PRP/had PRP/held PRP/paid RB/built RB/concerned RB/lost RB/opened RB/planned RB/said RB/shot
RB/supported RB/won VB/left VBD/cast VBD/found VBP/used ^/asked""",
            3: """
,/followed DT/increased DT/limited DT/proposed DT/shared DT/so-called IN/increased IN/registered
NN/contained NN/filed NN/focused NN/issued NN/paid NN/posted NN/put NN/sent NN/titled NN/used
NNP/defended NNP/proved NNP/quoted NNP/supported NNS/hit NNS/identified NNS/imposed NNS/involved
NNS/left NNS/obtained NNS/set PRP/got PRP/said RB/charged RB/come RB/divided RB/respected RB/targeted
RB/wanted VB/closed VBP/come VBP/had""",
            4: """
DT/united IN/pledged NN/killed NN/named NNS/created NNS/killed NNS/meant RB/allowed RB/committed RB/cut
RB/engaged RB/limited RB/paid VBP/become WRB/asked""",
            5: """NN/called NN/left NN/set PRP/attacked""",
            6: """DT/failed""",
        },
        "VBP": {
            -5: """RB/mention""",
            -4: """CC/make PRP/come PRP/say PRP/want""",
            -3: """
"/make ,/see -LRB-/see :/do DT/matter DT/need JJ/support MD/have NN/offer NNP/do NNS/like PRP/face
RB/get RB/say TO/have VBP/take""",
            -2: """
,/bring ,/take CC/respect DT/end DT/have NN/care NN/change NN/fight NNP/caucus NNP/plan NNS/see NNS/set
PRP/realize RB/feel RB/forget RB/need RB/open""",
            -1: """
,/back ,/head CC/call CC/come CC/free CC/get CD/square DT/approach DT/hope DT/last DT/move DT/record
DT/talk IN/end IN/further IN/help IN/march IN/need IN/right JJ/change JJ/elite JJ/interview JJ/leave
MD/need NN/call NN/force NN/increase NN/last NN/move NN/pay NN/put NN/show NN/vote NNP/beat NNP/campaign
NNP/rally NNS/become NNS/cast NNS/hit NNS/point NNS/report NNS/rise POS/campaign PRP$/own PRP$/show
PRP$/vote PRP/back PRP/better RB/come RB/count RB/mean RB/mind RB/put TO/come VB/come VBP/come ^/get""",
            1: """
"/do "/thank ,/do CC/pay CC/talk DT/step DT/struggle JJ/have NN/leave NNP/live NNPS/have NNS/continue
NNS/hold NNS/look PRP/beat PRP/fill PRP/mean PRP/read PRP/run RB/do RB/hold RB/like RB/own RB/support
RB/win WP/support ^/have""",
            2: """
:/have CC/die CC/put CC/take DT/back DT/cause JJ/share JJ/stop JJ/take NN/lead NN/run NN/say NN/watch
NNP/say NNS/fear NNS/plan NNS/tell PRP/become PRP/identify PRP/win""",
            3: """
,/have ,/put ,/show CC/do DT/say JJ/end JJ/mention NN/live NN/need NNS/go NNS/make NNS/move NNS/need
NNS/provide NNS/show PRP/know PRP/leave RB/represent RB/survive ^/thank""",
            4: """CC/have NNP/offer NNS/come NNS/hope PRP/like RB/face""",
            5: """,/say NNS/put""",
            6: """NNS/say""",
        },
        "VBZ": {
            -6: """NNP/'s""",
            -5: """NN/rates NN/remarks""",
            -4: """NN/'s NN/gains NN/points NNP/operatives""",
            -3: """
CD/votes JJ/wins NN/centers NN/costs NN/scores NNP/angeles NNP/rallies NNP/shares NNS/'s VBD/reports""",
            -2: """
CC/james CD/'s CD/points IN/hopes JJ/means NN/controls NN/questions NN/reserves NN/shares NN/strikes
NN/studies NNP/values NNP/williams VBD/plans""",
            -1: """
,/unisys CD/states CD/strikes DT/means IN/plans JJ/calls JJ/challenges JJ/lives JJ/matters JJ/steps
NN/figures NN/results NNP/collins NNP/jones NNP/rhodes NNS/reports VB/'s VBG/rates""",
            1: """"/s NN/leads NN/looks NNP/offers NNP/s NNP/shows WP/works""",
            2: """JJ/works NN/means NNP/wins PRP/plans""",
            3: """
DT/'s JJ/advances NN/ends NN/turns NNP/loses NNP/means NNP/plans NNP/supports PRP/'s PRP/changes""",
            4: """NN/offers NN/remains WP/'s""",
            5: """EX/'s NN/hopes NN/works NNP/reports""",
        },
        "WDT": {
            -8: """IN/that""",
            -7: """CC/that""",
            -6: """VB/that""",
            -5: """VBD/that VBP/that""",
            -4: """RP/that TO/that VBN/that""",
            -3: """VB/what VBG/that WRB/that""",
            -2: """"/what :/that CC/whatever JJ/that ^/that""",
            -1: """VBZ/that""",
            1: """RB/that""",
            2: """CC/what DT/that PRP/that""",
            3: """-RRB-/that NNP/that""",
            4: """"/that NNPS/that""",
            8: """CD/that NN/that""",
            10: """NNS/that""",
        },
        "WP": {
            -2: """CC/what""",
            2: """"/what CC/whatever""",
            3: """VB/what""",
        },
    },
    "word_next": {
        "CC": {
            -5: """yet/,""",
            -4: """both/VBD|VBN either/NN yet/DT""",
            -3: """both/NNS either/. either/NN|RB neither/NN""",
            -2: """both/IN but/TO so/IN|DT|WDT so/IN|RB so/NNP so/PRP so/WRB yet/. yet/RB""",
            -1: """both/VBP but/NNS but/NN|JJ minus/CD plus/CC so/RB so/VBZ""",
            1: """both/JJ either/DT either/NNP yet/JJ""",
            2: """both/JJ|NNP but/VBP|VB neither/NNP so/IN so/NN""",
            3: """but/JJ but/PRP but/RB but/VBD|VBN""",
            4: """both/DT both/NNP""",
        },
        "CD": {
            -3: """one/MD one/PRP one/PRP|POS|VBZ one/VBD|VBN one/VBD|VBN|JJ one/VBZ""",
            -2: """one/VBP|VB|NN|JJ""",
            -1: """one/DT one/IN|DT|WDT one/NN|JJ""",
            1: """one/. one/CC one/CD one/NNP""",
            2: """one/NN|NNP""",
            3: """ii/, one/IN|RP one/JJ one/VBP|VB|NN|RB""",
            4: """6-year-old/NN one/IN""",
            5: """one/VBP|VB|NN""",
            6: """one/NN""",
        },
        "DT": {
            -10: """all/DT""",
            -9: """that/PRP""",
            -8: """all/PRP$""",
            -7: """no/JJR|RB|RBR""",
            -5: """all/IN|RP|RB both/DT that/NNP that/NNPS that/NNS""",
            -4: """both/JJ both/NNP no/, no/. no/TO""",
            -3: """
all/IN|DT|WDT all/IN|RB all/PRP|PRP$ no/VBP|VB|NN|RB that/DT that/DT|PDT|RB that/JJR|RBR that/NNP|NNPS
that/PDT|JJ that/PRP$ that/VBD|VBN|JJ that/VBG|NN that/VBP that/VBP|VB|NN|JJ|NNP""",
            -2: """
all/IN all/IN|RP all/VBD|VBN|JJ either/. neither/NNP that/" that/DT|PDT|CC|RB that/EX|RB that/JJS|RBS
that/JJ|NNP that/NNS|NNP that/PRP|PRP$ that/RB that/VBD|VBN that/VBG that/VBZ|NNS|NNP""",
            -1: """
both/JJ|NNP both/NN either/DT either/NNP no/JJR|RBR that/, that/CD that/IN|RP that/VBD|VBP|VB|VBN|NN
that/VBG|NNP""",
            1: """all/, all/RB both/VBP both/VBP|VB no/NNP no/NNS that/IN|NN that/VBG|NN|JJ that/VBP|VB""",
            2: """
all/$END all/NN all/VBD|VBN all/VBZ|NNS no/JJ no/NN|NNP no/VBP|VB|NN no/VBZ|NNS that/IN that/JJ
that/JJ|RB|NNP that/NN|JJ that/NN|JJ|NNP that/NN|JJ|RB that/TO that/VBP|VB|JJ|RB that/VBP|VB|NN|JJ|RB
that/VBP|VB|NN|NNP that/VBZ|NNP that/WDT|WP""",
            3: """
all/NNP all/PRP both/IN neither/NN no/PRP|CD|NN that/IN|RP|RB that/MD that/VBD that/VBP|VB|NN|RB
that/VBZ that/VBZ|NN|NNS""",
            4: """
all/CD all/NNS both/NNS both/VBD|VBN either/NN|RB no/NN no/NN|JJ that/NN|NNP that/VBP|VB|NN
that/VBP|VB|NN|JJ""",
            5: """either/NN that/CC that/NN""",
            6: """that/PRP|POS|VBZ""",
            7: """that/. that/NN|RB""",
        },
        "EX": {
            -5: """there/PRP""",
            -3: """there/, there/IN there/IN|RP""",
            -2: """there/$END there/. there/CC""",
            -1: """there/IN|RB""",
            1: """there/MD|NN there/NNP there/VBP|VB there/VBZ|NNP""",
            2: """there/DT""",
            3: """there/MD there/PRP|POS|VBZ there/VBD there/VBP""",
            5: """there/VBZ""",
        },
        "FW": {
            -3: """de/NNP""",
            -1: """de/NNP|NNPS""",
            2: """et/NN|FW""",
        },
        "IN": {
            -14: """about/CD""",
            -13: """that/MD""",
            -11: """that/VBZ""",
            -10: """after/DT|PDT|RB as/JJ|RB that/VBD""",
            -8: """as/RB over/TO that/PRP|POS|VBZ that/VBD|VBN that/VBP|VB though/,""",
            -7: """about/$ as/NN|RB|UH""",
            -6: """about/DT about/RB around/IN as/JJ that/MD|NN that/VBP|VB|NN that/VBZ|NN|NNS""",
            -5: """as/NN|JJ|RB as/VBP|VB|NN|JJ|RB behind/IN in/IN|RP on/TO out/DT over/EX|RB over/RB up/DT""",
            -4: """
about/PRP as/NN|RB|UH|NNP before/, down/IN inside/IN like/TO off/IN out/IN|DT|WDT out/NNP over/CC
over/IN so/JJ that/CC that/VBD|VBN|JJ that/VBP that/VBZ|NNP that/VBZ|NNS""",
            -3: """
about/PRP|CD|NN as/NN|JJ as/PDT|JJ as/VBD|VBN|JJ as/VBP|VB|NN|JJ before/. behind/. below/: but/JJ
but/PRP but/RB but/VBD|VBN in/IN|RB in/VBD|VBN off/NNS once/VBD|VBN over/, over/DT|PDT|RB so/JJ|RB so/RB
so/VBD|VBN|JJ that/. that/NN|RB that/VBD|VBP|VB|VBN|NN that/VBP|VB|NN|JJ that/VBP|VB|NN|RB up/CD up/NNP
up/PRP$""",
            -2: """
around/. around/VBG but/VBP|VB cause/IN in/. in/IN in/TO off/NN on/IN|RP on/JJ|RB once/NNP out/EX|RB
outside/IN outside/NNS over/. that/RB that/TO that/VBP|VB|JJ|RB up/RB""",
            -1: """
about/PDT|NN|JJ|RB as/JJ|NNP before/$END before/IN behind/, de/NNP|NNPS down/: down/IN|RB in/JJR|RBR
like/IN next/NN|NNP on/, once/JJ over/DT past/VBZ|NNS so/IN so/NN|JJ so/WRB that/NN that/NN|JJ|RB
that/VBP|VB|JJ that/VBP|VB|NN|JJ|RB that/VBZ|NNS|NNP through/, through/IN up/$END up/IN|RB up/IN|RP
up/VBG up/VBG|NN""",
            1: """
about/JJ about/NN about/NN|JJ after/RB as/IN|RB as/NNP as/NN|NNP as/PRP as/VBD|VBN as/VBP|VB|NN
behind/PRP|PRP$ but/NNS but/NN|JJ over/NN|NNP past/DT since/RB since/VBD|VBN that/NN|JJ|NNP that/PDT|JJ
that/VBG|NN|JJ that/VBP|VB|NN|NNP that/WDT|WP up/NN|JJ""",
            2: """
about/IN around/DT around/NNP around/PRP$ as/TO as/VBZ before/NNP behind/PRP but/TO down/NN down/NNP
in/VBP|VB|NN like/VBP|VB|NN near/NNP next/NN on/NNP on/NNS over/JJ over/NN past/JJ past/NNP so/NN that/,
that/IN|NN that/JJ that/NN|JJ that/VBG|NNP under/JJ""",
            3: """
about/NNS|JJ about/PRP$ about/WRB along/DT as/CD as/IN|RP as/NN before/NNS cause/PRP in/JJ|RB in/NN
on/NN|JJ on/PRP over/$ over/VBZ|NNS past/CD since/CD so/NNP that/DT|PDT|CC|RB that/DT|PDT|RB
that/JJR|RBR that/NN|NNP that/PRP$ that/PRP|CD|NN through/CD up/.""",
            4: """
about/$END about/, after/JJ|RB as/" as/IN before/DT behind/NNP in/CD outside/DT outside/NNP over/CD
over/NNP over/VBG|NN so/PRP that/CD that/IN that/IN|RB that/JJS|RBS that/JJ|NNP that/NNS|NNP
that/PRP|PRP$ that/VBP|VB|NN|JJ|NNP through/NNP""",
            5: """
about/. down/TO due/TO once/PRP so/IN|RB that/IN|RP that/NNP that/NNPS that/NNP|NNPS that/NNS that/VBG
that/VBG|NN up/CC up/IN""",
            6: """along/IN over/NNS that/DT that/PRP""",
            7: """as/DT out/$END that/" """,
            8: """so/IN|DT|WDT that/EX|RB""",
            10: """out/IN""",
            14: """up/TO""",
        },
        "JJ": {
            -7: """islamic/NN|NNP retail/NN""",
            -6: """american/NNP latino/NNS likely/VBP|VB|NN primary/. total/IN""",
            -5: """
african/NNPS allied/NNS alternative/TO chemical/NN deputy/NN due/TO executive/NNP firm/NNP long/IN|RB
mainstream/NNPS mainstream/NNS much/JJR new/VBP|VB|NN|RB|NNP pretty/NN|JJ primary/TO republican/,
republican/IN such/DT very/JJ very/JJ|RB""",
            -4: """
6-year-old/NN adult/NNS alone/, average/IN congressional/JJ|NNP democratic/JJ|NNP forced/TO future/.
giant/NNP good/NN|NNP hard/, limited/TO long/RB long/VBD|VBN much/JJR|RBR next/TO only/CD primary/,
prior/TO promising/TO right/IN|RP right/RB right/TO same-sex/NN short/IN soviet/NNP syrian/JJ|NNP
white/VBP|VB|NN|NNP""",
            -3: """
american/NNP|NNPS big/NN|NNP black/NNP british/NNP central/NNP convinced/IN|DT|WDT democratic/NNP
democratic/NNS|NNP engaged/IN|RP enough/. executive/, executive/IN failed/NN first/TO further/,
further/IN future/IN german/NNP high/IN intent/TO iodine/NN|JJ kazakh/NN key/TO lead/IN|RP|RB level/,
likely/VBP|VB military/CC misogynist/CC much/PRP much/VBP|VB|JJR|RB|RBR muslim/, nigerian/NNP north/NNP
official/VBD|VBN online/. only/IN|RB past/CC pilot/VBP|VB|NN presidential/NN primary/VBZ pro-beijing/NN
public/, republican/. right/CC roughly/CD south/VBP|VB|NN|NNS|RB|NNP spanish-language/NN top/IN
very/NN|JJ worried/IN|DT|WDT""",
            -2: """
alleged/NN american/NN|NNP back/IN|RP bottom/IN chief/, clear/IN coming/NNS democratic/NN|NNP
eastern/NNP enough/CC equivalent/IN european/NN|NNP first/VBD|VBN free/NN free/NNS further/$END good/,
good/IN good/NNS hard/NN human/VBZ|NNS kind/IN lead/IN lead/IN|RP left/IN light/VBP|VB|NN|JJ live/IN|RP
lobbyist/CC major/NN|JJ military/, military/. minus/CD muslim/NNPS net/VBD new/NNP official/, only/DT
only/NNP only/NNS outside/DT past/, past/VBZ plus/CC primary/: primary/IN prime/NN|NNP public/.
real/NN|JJ republican/NNP right/VBZ second/JJS subject/IN sure/DT third/IN united/NNPS western/NNP""",
            -1: """
african/NNP american/NNPS back/, back/. back/CC back/NNP back/RB center/VBP|VB|NN chief/IN clear/:
close/, closed/. closed/IN committed/TO connected/TO conservative/IN|RP continued/, core/NN dedicated/TO
early/IN|RP east/. east/CC engaging/IN|RP english/, favored/NNP fellow/NN first/, first/IN first/NNP
first/VBG|NN focused/IN|RP front/, further/. general/PRP|POS|VBZ graduate/IN great/NNP half/DT
high/IN|RP inside/IN last/CD late/. late/IN|RP later/DT later/VBD|VBN latino/NN leading/NNS left/CC
left/DT left/IN|RP like/VBP|VB|NN long-term/NNS long/VBN lost/IN lost/NN marco/NN|JJ|NNP marked/VBN|JJ
mass/VBG|NN mexican/NNS national/NN|JJ|NNP near/NNP net/IN new/NN|NNP new/VBP|VB|NN|NNP north/, north/IN
northern/NNP past/. past/DT past/NNP planned/TO plenty/IN pointed/TO port/IN positioned/TO post/,
prepared/IN presumptive/JJ|NNP pretty/JJ|RB primary/$END primary/IN|RP public/IN public/PRP|POS|VBZ
retired/NN right/, running/NN secret/NNP sell/PRP slepian/, slepian/VBD south/, south/IN split/IN
standing/IN super/NNP ted/VBD|VBP|VB|NN|NNS|NNP threatened/TO transgender/NNS transmedia/VBP|VB|NN
turkish/NNP used/NN used/TO very/JJ|NNP west/IN worried/IN|RB""",
            1: """
american/CC american/VBP|VB|NN|JJ chinese/NNS christian/NNS civilian/NNS closed/NNS complete/NN
concrete/VBZ|NNS conservative/NN|JJ czech/NNP dead/. east/, east/IN enough/VBZ|NNS express/NN first/.
following/NN good/JJ grand/VBP|VB|NN hard/VBP|VB|NN inevitable/. key/VBZ|NNS last/VBP|VB|NN late/NN
later/NN like/IN like/TO little/TO middle/NN militant/NN much/DT national/NNS net/NN new/JJ|NNP
only/VBD|VBN opposed/TO original/VBP|VB|NN other/NNPS overall/NN populist/VBP|VB|NN potential/NN
potential/NNS racist/, real/NN rebel/NNS republican/NNS|NNP republican/VBG|NN retired/NNP second/,
second/VBP|VB|NN social/NNS|NNP striking/VBP|VB|NN sure/. syrian/NN top/NN|JJ top/VBP|VB|NN
total/VBP|VB|NN transgender/NN west/NNP""",
            2: """
african/JJ|NNP alone/IN alternative/NN american/JJ american/JJ|NN american/NNS|NNP arab/NNPS arab/NNS
asian/NNS back/NNS black/, black/CC black/VBZ|NNS|NNPS classified/NN clear/, close/CC conservative/NN
correct/. cuban/NNS democratic/CC deputy/NN|JJ early/CD early/NNP early/VBP|VB|NN easy/TO executive/NN
firm/IN first/JJ first/NN|NNP further/CD further/VBZ|NNS future/NNS gay/NNS general/NN greek/NN hard/TO
high/NN|JJ high/VBP|VB|NN hopeful/NNP impressed/IN israeli/NNP known/TO late/CD later/NNS latin/JJ|NNP
leading/JJ left/IN|RP|RB long-term/VBP|VB|NN male/NNS military/VBP|VB|NN much/IN|RB muslim/NNS
national/NN next/NN next/NN|NNP offensive/, official/VBP|VB|NN only/JJ|NNP only/NN|NNP pan-democracy/NN
past/VBZ|NNS potential/VBP|VB|NN presidential/NN|JJ|NNP presidential/NN|NNP primary/NNP public/VBP|VB|NN
republican/JJ republican/NN|NNP republican/VBP|VB|NN second/IN|RP second/NN soviet/NN sure/, sure/TO
sustained/NN terrorist/NNS very/VBP|VB|JJ whole/NN year-earlier/NN""",
            3: """
afghan/NNS aged/CD albanian/NNP american/NN american/NN|JJ american/NN|NNS arab/NN armed/NN associate/NN
back/NN chief/NN|JJ chinese/NN close/NN concerned/IN conservative/NNS current/CC cyber/NN devoted/TO
dutch/NN early/VBG|NN enough/VBP|VB|NN|JJ european/NN fellow/NNP first/NNS first/VBZ|NNS free/TO
free/VBP|VB|NN further/NNS great/NN high/NN individual/NN key/NNS last/NNP late/IN left/, long/NNS
low/NN many/IN mexican/NNP middle-class/NNS much/NN next/NNP nuclear/VBP|VB|NN past/JJ political/NN|NNP
potential/NNP potential/VBZ|NNS primary/VBZ|NNS public/VBZ|NNS related/TO rival/NNP scared/. secret/NN
short/, such/IN|RB sure/IN|DT|WDT syrian/NNP terrorist/VBP|VB|NN terrorist/VBZ|NNS top/JJ|NNP total/NN
unfit/TO""",
            4: """
anti-establishment/NN armed/NNS continued/NN cuban/NNP democratic/VBP|VB|NN determined/TO early/VBZ|NNS
executive/NNS french/NNP general/NN|NNP human/NNS inclined/TO islamic/NNS last/. lead/NN little/JJR|RBR
major/VBZ|NNS military/NNS mired/IN|RP only/PRP|CD|NN preferred/NN primary/NN|NNP prime/NN public/VBG|NN
republican/CC republican/VBZ|NNS square/NNS top/CD top/NNS""",
            5: """
american/NNS average/, christian/NN close/NNS concerned/IN|RB democratic/NN fine/, further/NN
involved/IN|RP islamic/NN limited/NN material/. military/NN much/, north/JJ|NNP official/NN open/TO
outside/NNS past/CD past/NN pleased/TO prepared/TO public/NN public/NNS relative/TO right/NN
satisfied/IN total/NNS turkish/NNPS undocumented/NNS""",
            6: """
contrary/TO last/NN late/NNP primary/VBP|VB|NN republican/NNS right/. right/NNS subject/TO third/NN
top/NN top/NNP united/NNP""",
            7: """long/CC only/JJ primary/NN primary/NNS republican/NN""",
            9: """interested/IN|RP likely/TO much/IN""",
            11: """south/JJ|NNP""",
        },
        "JJR": {
            -7: """more/RB""",
            -5: """less/JJ more/JJ more/VBP|VB|JJ""",
            -4: """longer/IN more/VBD|VBN|JJ""",
            -3: """
closer/TO earlier/IN|RP further/. less/JJ|RB less/RB more/JJ|NNP more/RB|NNP more/VBG|JJ transgender/NN""",
            -2: """
better/IN|RP better/VBP|VB earlier/, longer/VBP|VB|NN more/NN|JJ more/VBG|NN|JJ year-earlier/NN""",
            -1: """
earlier/IN further/$END further/IN later/, less/VBD|VBN|JJ longer/VBP|VB more/IN|VBP|VB|JJ more/VBD|VBN
transgender/NNS""",
            1: """
further/CD further/VBZ|NNS harder/TO later/NN less/NN more/$END more/NNP more/PRP more/VBG|NN worse/IN""",
            2: """earlier/NNS more/VBP|VB|NN more/VBZ|NNS worse/,""",
            3: """further/NNS less/IN more/. more/IN more/NNPS more/TO""",
            4: """better/NNS further/NN later/NNS more/NN""",
            5: """more/, more/NNS""",
        },
        "JJS": {
            -5: """least/$""",
            -4: """least/PRP|CD|NN most/JJ most/RB""",
            -3: """best/VBN|JJ most/JJ|RB most/VBD|VBN most/VBG|JJ most/VBP|VB|JJ""",
            -2: """best/VBD|VBN|JJ least/CD""",
            -1: """most/VBD|VBN|JJ most/VBG|NN|JJ""",
            1: """best/IN least/VBP|VB most/NNP""",
            2: """best/NN best/NNS best/VBP|VB|NN most/NNPS most/VBZ|NNS""",
            3: """best/TO least/IN least/IN|RB least/IN|RP most/NN most/NNS""",
        },
        "MD": {
            -3: """may/CD""",
            -1: """need/. need/JJ need/TO will/CC""",
            1: """'d/RB may/VBP|VB|NNP need/VBP|VB|NN will/VBP|VB|NN""",
            3: """'d/VBP|VB|NN""",
        },
        "NN": {
            -7: """past/CD primary/NN primary/NNS state/$END""",
            -6: """primary/VBP|VB|NN right/NNS subject/TO top/NN""",
            -5: """
average/, campaign/IN fine/, lead/TO material/. official/NN one/MD one/NN one/VBP|VB|NN past/JJ past/NN
public/NNS top/NNP university/IN""",
            -4: """
access/CC anti-establishment/NN award/IN being/VBD|VBN executive/NNS fast/. help/VBP|VB hold/NNS hope/TO
human/NNS living/IN|RP matter/WRB military/NN military/NNS news/NNP nominating/NN operating/IN|RP pay/IN
president/NNP president/VBP|VB|VBN|NN|JJ|NNP public/VBG|NN right/IN|RB right/NN say/, saying/,
secretary/IN speaking/IN state/NN|NNP stop/IN support/NNP surviving/NN think/IN third/NN top/CD top/NNS
vote/IN wall/NN|NNP work/CC""",
            -3: """
address/DT aim/TO back/NN campaign/TO campaigning/IN chief/NN|JJ claim/IN|DT|WDT conservative/NNS
contact/IN control/. day/$END debate/IN|RP end/IN|RP|RB fellow/NNP focus/IN|RP following/NN
hearing/IN|RB home/IN individual/NN key/NNS kind/IN left/CC listen/TO matthew/NNP middle-class/NNS
note/IN|DT|WDT nuclear/VBP|VB|NN office/IN one/IN one/IN|RP one/VBP|VB|NN|RB party/$END plan/TO
politics/. potential/NNP potential/VBZ|NNS president/VBP|VB|NN|JJ|NNP primary/VBZ|NNS public/NN
public/VBZ|NNS relative/TO resign/IN running/DT secret/NN shooting/NNS show/IN|DT|WDT show/NNS south/NNP
stand/IN|RP state/TO stay/CC stay/IN|RP support/NN talk/IN|RB talk/TO terrorist/VBP|VB|NN
terrorist/VBZ|NNS total/NN total/NNS try/TO turn/IN|RP tweet/$END unfit/TO vice/NN|NNP waiting/TO
work/IN work/IN|RP""",
            -2: """
account/, act/. alternative/NN appealing/TO attempt/TO back/CC beginning/IN|RP break/IN|RP|RB call/IN|RP
call/TO calling/IN|RP campaign/, campaign/IN|RB campaign/IN|RP cast/NNS cause/PRP change/DT close/NN
combat/DT contrary/TO counter/TO cyber/NN debate/VBP|VB|NN defeat/NNP deputy/NN|JJ drop/IN|RP east/IN
east/NN economics/IN editor/PRP|POS|VBZ election/NN|NNP executive/NN experience/IN|RP firm/IN future/NNS
general/NN half/DT help/VBP|VB|NN high/IN|RP high/NN|JJ high/VBP|VB|NN hit/NNP hold/DT home/.
hopeful/NNP increase/IN|RP lady/, lead/NN long-term/VBP|VB|NN look/IN|VBP|VB|JJ major/VBZ|NNS male/NNS
matter/WDT|WP military/VBP|VB|NN mogul/VBD|VBN morning/NNP move/RP|RB national/NN offensive/,
official/VBP|VB|NN one/NN|NNP pan-democracy/NN pay/NN play/IN politics/CC poll/IN potential/VBP|VB|NN
primary/NNP primary/NN|NNP prime/NN public/VBP|VB|NN question/NNP read/IN rebel/NNS rise/. s/. say/PRP
second/JJS second/NN senator/NNP series/, set/IN|RP share/DT show/$END show/NN show/PRP
showing/IN|DT|WDT sign/IN|RP|RB south/IN spending/$ start/IN state/CC state/VBZ state/WRB staying/IN|RP
step/IN|RP|RB stop/VBG|NN struggle/IN take/IN|RP|RB talk/IN terrorist/NNS thought/PRP tweet/NNP use/NNS
well/VBD|VBN|JJ west/IN whole/NN win/DT""",
            -1: """
account/IN answer/DT associate/NN back/. back/DT bid/. bid/TO black/, black/CC building/DT
campaigning/IN|RP change/, change/. chief/NN|JJ|NNP civilian/NNS clash/IN close/NNS concrete/VBZ|NNS
conservative/NN conservative/NN|JJ cut/PRP deal/IN demonstrate/IN|DT|WDT divide/. doubt/IN|DT|WDT
ending/NN feel/IN|DT|WDT feel/JJ fight/, fighting/NN figure/CD figure/IN|RP|RB front/, george/NNP
getty/. giving/NN grand/VBP|VB|NN hand/IN|RP|RB house/, key/VBZ|NNS lead/IN leave/IN left/,
left/IN|RP|RB left/TO low/NN marco/NN|JJ|NNP matter/. means/, mention/NNP middle/NN militant/NN
national/NNS need/TO need/VBP|VB|NN net/NN offer/DT offer/TO one/. one/CC one/CD one/JJ one/NNP
one/PRP|POS|VBZ outside/IN outside/NNS past/NNP past/VBZ|NNS politics/IN|RP populist/VBP|VB|NN port/IN
potential/NN potential/NNS prime/NN|NNP racist/, range/IN report/DT right/RB rubio/$END running/. say/.
say/NN saying/IN|DT|WDT second/, second/IN|RP second/VBP|VB|NN secret/NNP security/NN|NNP sell/PRP
selling/NNS senate/NNP set/TO shift/IN|RP shot/RP|VBP|VB|NN|JJ|RB sort/IN square/NNS stand/IN|RP|RB
standing/IN state/. stay/IN suffering/IN support/DT take/VBP|VB|NN take/VBP|VB|NN|NNP talking/IN|RB
telling/NNS think/RB top/NN|JJ top/VBP|VB|NN total/VBP|VB|NN use/NN|JJ use/PRP voting/IN welcome/NN
well/, well/IN|RB will/VBP|VB|NN win/, winning/. wish/PRP worry/IN|DT|WDT worry/IN|RB york/NNS|NNP""",
            1: """
air/VBP|VB|NN approach/DT back/, back/NNP ban/IN|RP beginning/IN bid/, campaign/NN|NNP center/VBP|VB|NN
close/, close/TO conservative/IN|RP consulting/NN|JJ core/NN counting/IN|RP course/. deal/TO face/DT
fellow/NN funding/TO half/VBD|VBN hand/, hope/DT host/IN image/: inside/IN interview/IN lead/$END
leave/NN linguistics/. long-term/NNS look/, look/IN map/IN market/NNS mass/VBG|NN match/IN name/CC
name/DT need/. need/IN net/VBD nominating/VBP|VB|NN north/, number/IN one/NN|JJ one/VBZ opening/IN
point/$END poll/, polling/NNS post/, press/NN|NNP public/IN return/TO right/IN|RP south/, state/:
state/VBD|VBN state/VBP|VB|NN talking/VBZ|NNS trading/IN|RP training/CC transmedia/VBP|VB|NN use/IN|RP
vote/, win/NNP""",
            2: """
aid/NNS air/VBZ|NNS back/IN banking/NN bid/IN bomb/VBP|VB|NN bottom/IN c/. campaign/NNS cause/IN
center/IN chief/, control/IN cruz/VBZ|NNS debate/IN equivalent/IN face/IN fighting/IN|RP fundraising/NN
general/NNP good/, good/IN good/NNS handling/IN hope/IN host/NNP human/VBZ|NNS iodine/NN judge/IN|RP
light/VBP|VB|NN|JJ military/, military/. official/, one/DT one/VBP|VB|NN|JJ opening/NN
operating/VBP|VB|NN past/VBZ plan/IN plus/CC post/IN|RP primary/$END primary/: primary/IN primary/IN|RP
profit/IN public/. push/TO right/$END right/, roll/VBP|VB|NN say/IN|DT|WDT say/IN|RP
secretary/PRP|POS|VBZ semantics/, share/NNS shot/TO show/" show/, show/IN|RB showing/IN|RP|RB
spending/NNS support/IN|RP support/IN|RP|RB track/VBP|VB|NN|JJ trade/VBZ|NNS transgender/NN
transgender/NNS trust/IN|RP tv/NN v/. walking/IN way/TO west/NNP will/CC""",
            3: """
a.m./$END access/TO amp/NNP broadcast/NN caucus/NN child/VBD|VBN|NNP dab/PRP|POS|VBZ day/, demand/IN
department/. east/. executive/, executive/IN figure/IN fund/NNS fundraising/VBP|VB|NN future/IN
general/PRP|POS|VBZ giant/NNP graduate/IN half/IN hannity/VBD|VBN headquarters/IN|RP
health/VBP|VB|NN|NNP home/NN|NNP intent/TO iodine/NN|JJ issue/PRP lead/. low/. march/. means/IN
meeting/DT military/CC misogynist/CC name/IN net/IN news/IN official/VBD|VBN one/VBD|VBN|JJ
pilot/VBP|VB|NN play/DT press/VBZ|NNS pressure/IN|RP primary/VBZ public/, public/PRP|POS|VBZ say/IN
secretary/, show/. spanish-language/NN state/NNP subject/IN tax/NNS third/IN trade/CC tweet/IN|NNP
tweet/NN vote/DT voting/, voting/NNS way/, web/NN""",
            4: """
address/TO adult/NNS backing/IN campaign/NN end/, exit/NNS face/, financing/NNS future/. high/IN key/TO
learning/NNS level/, lobbyist/CC mainstream/NNPS one/PRP past/. past/CC plan/. politics/: release/.
running/NN same-sex/NN share/$END speaking/NN state/IN state/NNS""",
            5: """
alternative/TO average/IN chemical/NN deputy/NN executive/NNP firm/NNP funding/IN help/IN lead/IN|RP
lead/IN|RP|RB mainstream/NNS one/IN|DT|WDT past/, pay/CC praise/IN president/$END primary/, primary/TO
right/CC state/IN|RP state/NN support/IN today/, use/IN""",
            6: """plenty/IN primary/. request/IN""",
            7: """retail/NN series/IN top/IN total/IN""",
            10: """right/TO""",
        },
        "NNP": {
            -11: """south/JJ|NNP""",
            -7: """republican/NN""",
            -6: """republican/NNS united/NNP""",
            -5: """
american/NNS christian/NN democratic/NN islamic/NN north/JJ|NNP president/$END state/IN|RP state/NN
times/, today/, turkish/NNPS""",
            -4: """
cuban/NNP democratic/VBP|VB|NN end/, first/IN french/NNP general/NN|NNP girls/, islamic/NNS look/,
republican/CC republican/VBZ|NNS state/IN state/NNS tweet/NNP""",
            -3: """
afghan/NNS albanian/NNP american/NN american/NN|JJ american/NN|NNS amp/NNP arab/NN child/VBD|VBN|NNP
chinese/NN correct/. current/CC dab/PRP|POS|VBZ day/, department/. dutch/NN european/NN great/NN
hannity/VBD|VBN health/VBP|VB|NN|NNP here/PRP|POS|VBZ ii/, many/IN march/. members/IN mexican/NNP
news/IN political/NN|NNP rules/IN secretary/, series/IN state/NNP syrian/NNP top/IN top/NNP web/NN""",
            -2: """
african/JJ|NNP american/JJ american/JJ|NN american/NNS|NNP arab/NNPS arab/NNS asian/NNS black/,
black/VBZ|NNS|NNPS c/. center/IN contrary/TO control/IN cruz/VBZ|NNS cuban/NNS democratic/CC east/IN
et/NN|FW first/VBZ|NNS general/NNP general/PRP|POS|VBZ greek/NN home/NN|NNP huh/. israeli/NNP
judge/IN|RP keep/DT latin/JJ|NNP let/PRP|POS|VBZ listen/TO lost/NN minors/NN muslim/NNS police/VBD|VBN
presidential/NN|JJ|NNP presidential/NN|NNP prime/NN report/VBZ|NNS republican/JJ republican/NN|NNP
republican/VBP|VB|NN rise/, second/, secretary/PRP|POS|VBZ share/$END sort/IN soviet/NN tv/NN use/IN v/.
west/NNP win/,""",
            -1: """
affairs/NNP air/VBP|VB|NN american/CC american/VBP|VB|NN|JJ asked/NNP average/IN best/IN black/CC
bomb/VBP|VB|NN broadcast/NN campaign/NN|NNP change/VBZ chinese/NNS christian/NNS citizens/NNP clear/IN
close/CC close/TO conservative/NN counter/TO cyber/NN czech/NNP demand/IN do/RB drop/IN|RP early/NNP
east/, east/. ended/NNP face/DT fast/CC first/, free/VBP|VB|NN fund/NNS further/, gay/NNS good/JJ had/DT
hand/, hands/, high/NN host/NNP image/: iodine/NN key/TO kind/IN last/NN late/IN|RP later/, lead/$END
left/CC left/IN|RP|RB level/, likely/TO lobbyist/CC look/IN low/NN major/VBZ|NNS make/NNP map/IN
market/NNS may/VBP|VB|NNP means/, mention/NNP military/NN move/TO name/CC name/IN net/IN new/JJ|NNP
north/IN notes/, number/IN only/DT opening/NN operating/VBP|VB|NN original/VBP|VB|NN other/NNPS plan/TO
planned/IN poll/, praise/IN prepared/TO pressure/IN|RP primary/$END primary/, primary/IN|RP
primary/NN|NNP public/NN public/PRP|POS|VBZ put/RP|RB read/DT real/NN|JJ rebel/NNS remarks/IN|RP
republican/NNS|NNP republican/VBG|NN retired/NN return/TO right/$END right/, right/RB rights/NNP
rival/NNP roll/VBP|VB|NN run/, said/NNP say/IN show/$END show/PRP sign/IN|RP|RB social/NNS|NNP sooner/CC
south/, state/: state/VBD|VBN state/VBP|VB|NN stop/NNP subject/IN support/IN|RP support/NNP sure/.
syrian/NN take/VBP|VB|NN talk/TO thank/PRP thought/PRP total/IN trade/CC trade/VBZ|NNS trust/IN|RP
tweet/IN|NNP vote/IN will/CC work/VBZ worried/IN|RB""",
            1: """
african/NNP american/NNPS charles/NNP english/, george/NNP getty/. giant/NNP great/NNP house/, latino/NN
live/IN|RP mainstream/NNPS march/CD mexican/NNS national/NN|JJ|NNP net/VBD new/NN|NNP new/VBP|VB|NN|NNP
northern/NNP people/PRP|POS|VBZ police/NNP politics/. politics/CC politics/IN|RP right/TO rubio/$END
security/NN|NNP senate/NNP slepian/, slepian/VBD state/. super/NNP turkish/NNP wilkins/, win/NNP
york/NNS|NNP""",
            2: """
act/. american/NN|NNP carly/NNP change/, de/NNP|NNPS democratic/NN|NNP east/NN eastern/NNP
editor/PRP|POS|VBZ election/NN|NNP european/NN|NNP first/NNP front/, lady/, major/NN|JJ mogul/VBD|VBN
morning/NNP muslim/NNPS new/NNP poll/IN port/IN republican/NNP s/. secret/NNP senator/NNP south/NNP
state/CC state/VBZ state/WRB ted/VBD|VBP|VB|NN|NNS|NNP western/NNP williams/,""",
            3: """
american/NNP|NNPS big/NN|NNP black/NNP british/NNP brookings/NNP campaign/, campaign/IN central/NNP
day/$END de/NNP democratic/NNP democratic/NNS|NNP donald/NNP east/CC fight/IN figure/CD german/NNP
james/NNP kazakh/NN linguistics/. marco/NN|JJ|NNP matthew/NNP may/CD muslim/, nigerian/NNP office/IN
party/$END president/VBP|VB|NN|JJ|NNP presidential/NN prime/NN|NNP pro-beijing/NN republican/.
savings/NNP settle/IN south/VBP|VB|NN|NNS|RB|NNP state/TO vice/NN|NNP""",
            4: """
always/VB|NNP appeals/IN|RP award/IN congressional/JJ|NNP democratic/JJ|NNP experience/IN|RP good/NN|NNP
gun/NNS left/IN|RP meet/DT news/NNP president/NNP president/VBP|VB|VBN|NN|JJ|NNP priorities/NNP
secretary/IN soviet/NNP state/NN|NNP syrian/JJ|NNP tweet/$END wall/NN|NNP white/VBP|VB|NN|NNP""",
            5: """
african/NNPS new/VBP|VB|NN|RB|NNP north/NNP republican/, republican/IN united/NNPS university/IN""",
            6: """american/NNP latino/NNS""",
            7: """islamic/NN|NNP state/$END""",
        },
        "NNPS": {
            -4: """appeals/IN|RP""",
            -3: """brookings/NNP james/NNP pacs/CC politics/CC priorities/NNP savings/NNP""",
            -1: """always/VB|NNP charles/NNP linguistics/. politics/. politics/IN|RP""",
            1: """affairs/NNP citizens/NNP members/IN rights/NNP""",
            2: """minors/NN""",
            3: """rules/IN""",
            5: """times/,""",
        },
        "NNS": {
            -5: """plans/TO talks/IN|RB""",
            -4: """notes/, politics/: series/IN states/,""",
            -3: """
amounts/TO calls/" estimates/IN|DT|WDT faces/DT headquarters/IN|RP lives/IN|RP remarks/. remarks/VBD|VBN
shows/IN|DT|WDT states/IN|DT|WDT""",
            -2: """
costs/IN declines/TO ends/. leads/IN linguistics/. needs/TO remarks/IN|RP results/IN semantics/,
shows/NNP williams/,""",
            -1: """
aims/TO calls/IN calls/NNP claims/IN|DT|WDT means/, means/IN|DT|WDT notes/IN|DT|WDT people/PRP|POS|VBZ
police/NNP priorities/NNP remains/IN|RP works/,""",
            1: """
hands/, hands/IN members/IN offers/JJ plans/IN politics/IN|RP remarks/IN|RB rules/IN shows/, states/.
studies/IN talks/IN|RP talks/TO""",
            2: """
concerns/IN|DT|WDT economics/IN heads/IN|RP|RB lives/. needs/IN police/VBD|VBN series/, talks/IN""",
            3: """pacs/CC politics/. reports/TO shares/VBD shows/.""",
            4: """attacks/IN|RP girls/, politics/CC""",
        },
        "PDT": {
            -3: """all/, all/RB such/IN|RB""",
            -2: """all/$END all/CD all/IN|RB all/IN|RP all/NNS all/VBD|VBN half/VBD|VBN""",
            -1: """all/IN all/IN|RP|RB all/NN all/NNP all/VBD|VBN|JJ all/VBZ|NNS both/JJ|NNP half/IN""",
            1: """both/DT quite/DT""",
            3: """all/IN|DT|WDT half/DT""",
            4: """all/PRP|PRP$""",
            5: """such/DT""",
            8: """all/PRP$""",
            11: """all/DT""",
        },
        "POS": {
            -5: """'s/VBN""",
            -3: """'s/DT|RB|UH 's/RB 's/VBG""",
            -2: """'s/IN""",
            1: """'s/NN 's/NN|NNP""",
            2: """'s/JJ|NN""",
            4: """'s/NNS""",
        },
        "PRP": {
            -5: """her/JJ her/NN her/NNS""",
            -4: """her/NN|JJ her/VBP|VB|NN|JJ""",
            -3: """
her/JJ|NN her/JJ|NNP her/NNP her/NNS|NNP her/NN|NNP her/NN|RB her/VBG|NN|JJ her/VBP|VB|NN her/VBZ|NNS
one/IN|DT|WDT""",
            -2: """her/CD|NN|JJ her/JJ|RB her/VBP|VB|JJ one/DT""",
            -1: """'s/NNS her/CD her/NN|JJ|RB one/IN one/JJ one/NN one/NN|JJ one/PRP""",
            2: """'s/VBP|VB|NN her/IN|RB her/RB""",
            3: """her/$END her/. her/DT her/VBD|VBN one/VBD|VBN one/VBZ""",
            4: """her/, her/CC her/IN|RP her/IN|RP|RB her/PRP her/TO one/PRP|POS|VBZ""",
            5: """her/IN""",
            8: """one/MD""",
        },
        "PRP$": {
            -5: """her/IN""",
            -4: """her/, her/CC her/IN|RP her/IN|RP|RB her/PRP her/TO""",
            -3: """her/$END her/. her/DT her/VBD|VBN""",
            -2: """her/IN|RB her/RB""",
            1: """her/CD her/NN|JJ|RB""",
            2: """her/CD|NN|JJ her/JJ|RB her/VBP|VB|JJ""",
            3: """
her/JJ|NN her/JJ|NNP her/NNP her/NNS|NNP her/NN|NNP her/NN|RB her/VBG|NN|JJ her/VBP|VB|NN her/VBZ|NNS""",
            4: """her/NN|JJ her/VBP|VB|NN|JJ""",
            5: """her/JJ her/NN her/NNS""",
        },
        "RB": {
            -9: """much/IN""",
            -8: """likely/TO""",
            -7: """as/DT long/CC only/JJ right/.""",
            -6: """down/CC late/NNP later/PRP right/TO""",
            -5: """about/. around/NNP further/NN much/, once/PRP out/IN plenty/IN so/IN|DT|WDT there/VBZ""",
            -4: """
about/$END about/, after/JJ|RB as/" as/IN back/NNS before/DT down/. early/VBZ|NNS further/NNS later/NNS
little/JJR|RBR next/NN only/PRP|CD|NN out/. outside/NNP over/IN so/NN""",
            -3: """
a.m./$END about/NNS|JJ about/PRP$ about/WRB all/PRP as/CD as/IN|RP as/NN away/NNS before/NNS close/NNS
contrary/TO early/VBG|NN enough/VBP|VB|NN|JJ first/NNS further/CD late/IN long/NNS low/. matter/.
much/NN next/NNP no/NN|JJ over/. over/NNP past/, past/. short/, since/CD so/IN|RB there/MD
there/PRP|POS|VBZ there/VBD there/VBP through/CD through/IN up/, up/CC up/IN up/TO up/VBG way/,""",
            -2: """
about/IN all/NNP all/NNS alone/IN along/IN always/VB|NNP as/TO as/VBZ back/NNP before/NNP behind/PRP
carly/NNP clear/, down/, down/DT down/IN|RP early/CD early/VBP|VB|NN easy/TO first/JJ first/NN|NNP
hard/TO last/NN late/CD later/VBD live/. much/IN|RB no/NN no/NN|NNP north/NNP only/JJ|NNP only/NN|NNP
out/TO outside/NNS over/$ over/TO relative/TO right/CC second/IN|RP sure/TO there/DT under/JJ up/IN|RB
very/VBP|VB|JJ way/TO""",
            -1: """
about/JJ about/NN about/NN|JJ after/RB all/CD all/DT all/NN all/PRP|PRP$ all/VBZ|NNS along/DT around/DT
around/PRP$ as/IN|RB as/NNP as/NN|NNP as/PRP as/VBD|VBN as/VBP|VB|NN back/. back/DT behind/NNP
behind/PRP|PRP$ best/NNS best/TO both/IN both/NNP both/NNS both/VBP|VB close/NN course/. dead/.
doubt/IN|DT|WDT down/IN down/NN down/NNP early/NNP east/CC either/NN either/NN|RB enough/VBZ|NNS first/.
first/NNP first/VBZ|NNS half/IN hard/VBP|VB|NN high/IN high/NN home/NN|NNP inevitable/. last/. last/NNP
late/NN left/, left/DT left/IN|RP|RB little/TO longer/IN much/DT near/NNP next/NN|NNP no/, no/NNP no/NNS
no/TO no/VBZ|NNS off/TO only/VBD|VBN out/$END outside/DT over/CD over/NN over/NNS overall/NN past/CC
past/CD quite/DT real/NN right/$END right/, since/RB since/VBD|VBN so/IN so/NNP so/PRP sure/, sure/.
sure/IN|DT|WDT there/MD|NN there/NNP there/VBP|VB there/VBZ|NNP third/IN third/NN through/NNP up/.
up/VBG|NN well/, yet/JJ""",
            1: """
about/PDT|NN|JJ|RB as/JJ|NNP back/, back/IN|RP|RB back/NN before/$END before/IN best/IN both/NN clear/:
close/, early/IN|RP first/VBG|NN forward/TO further/$END further/IN half/VBD|VBN late/. later/, later/DT
later/VBD|VBN|JJ long/VBN no/VBP|VB|NN off/. once/JJ out/IN|DT|WDT over/DT past/VBZ|NNS pretty/JJ|RB
right/VBZ so/NN|JJ so/VBZ south/, south/NNP there/IN|RB up/RB very/JJ|NNP well/IN|RP well/VBD|VBN""",
            2: """
all/, all/RB around/. away/IN back/$END back/IN back/NN|RB back/RB behind/, behind/. better/VBP|VB
both/JJ down/RB down/TO enough/CC first/, first/VBD|VBN further/, further/. hard/NN home/. late/IN|RP
later/VBD|VBN live/IN|RP longer/VBP|VB|NN matter/WDT|WP no/JJR|RBR once/NNP only/NNP only/NNS out/:
out/RB second/, sooner/CC there/$END there/. there/CC through/JJ up/NN|JJ well/VBD|VBN|JJ yet/. yet/RB""",
            3: """
about/PRP|CD|NN all/IN all/IN|RP all/VBD|VBN|JJ as/NN|JJ as/PDT|JJ as/VBD|VBN|JJ as/VBP|VB|NN|JJ
back/IN|RB before/. below/: down/: east/IN enough/. first/TO here/PRP|POS|VBZ home/IN left/CC
likely/VBP|VB longer/VBP|VB minus/CD much/PRP much/VBP|VB|JJR|RB|RBR north/IN off/IN once/VBD|VBN
online/. only/DT only/IN|RB over/, over/DT|PDT|RB real/NN|JJ right/IN|RP roughly/CD so/JJ|RB
so/VBD|VBN|JJ so/WRB south/IN there/, there/IN there/IN|RP up/IN|RP very/NN|JJ well/IN|RB west/IN""",
            4: """
about/PRP alone/, around/VBG as/NN|RB|UH|NNP back/CC back/IN|RP before/, clear/IN down/CD fast/. hard/,
high/IN|RP inside/IN later/IN|DT|WDT long/RB long/VBD|VBN matter/WRB much/JJR|RBR next/TO only/CD
out/NNP outside/IN over/RB prior/TO right/IN|RB short/IN so/JJ so/RB sure/DT up/DT yet/DT""",
            5: """
as/NN|JJ|RB as/VBP|VB|NN|JJ|RB counter/TO down/IN|RB first/IN long/IN|RB much/JJR no/VBP|VB|NN|RB
over/EX|RB pretty/NN|JJ second/JJS there/PRP up/CD very/JJ very/JJ|RB yet/,""",
            6: """
about/DT about/RB all/IN|RB all/IN|RP|RB as/JJ back/TO close/TO either/. kind/IN likely/VBP|VB|NN
out/EX|RB sort/IN""",
            7: """about/$ as/NN|RB|UH no/JJR|RB|RBR over/CC right/RB""",
            8: """around/IN as/RB behind/IN though/,""",
            10: """after/DT|PDT|RB as/JJ|RB""",
            14: """about/CD""",
        },
        "RBR": {
            -5: """more/, more/NNS""",
            -4: """better/NNS later/IN|DT|WDT more/NN""",
            -3: """further/NN further/VBZ|NNS less/IN more/. more/IN more/NNPS more/TO""",
            -2: """earlier/NNS further/NNS later/NN longer/VBP|VB more/VBP|VB|NN more/VBZ|NNS worse/,""",
            -1: """
harder/TO later/NNS later/VBD|VBN later/VBD|VBN|JJ less/NN longer/VBP|VB|NN more/$END more/NNP more/PRP
more/VBG|NN worse/IN""",
            1: """earlier/IN further/$END later/, later/DT less/VBD|VBN|JJ more/IN|VBP|VB|JJ more/VBD|VBN""",
            2: """better/IN|RP earlier/, further/, further/. later/VBD more/NN|JJ more/VBG|NN|JJ""",
            3: """closer/TO earlier/IN|RP less/JJ|RB less/RB more/JJ|NNP more/RB|NNP more/VBG|JJ""",
            4: """better/VBP|VB further/IN more/VBD|VBN|JJ""",
            5: """less/JJ longer/IN more/JJ more/VBP|VB|JJ""",
            6: """later/PRP""",
            7: """more/RB""",
        },
        "RBS": {
            -3: """least/IN least/IN|RB least/IN|RP most/NN most/NNS""",
            -2: """best/NN best/VBP|VB|NN most/NNPS most/VBZ|NNS""",
            -1: """best/IN best/NNS best/TO least/VBP|VB most/NNP""",
            1: """most/VBD|VBN|JJ most/VBG|NN|JJ""",
            2: """best/VBD|VBN|JJ least/CD""",
            3: """best/VBN|JJ most/JJ|RB most/VBD|VBN most/VBG|JJ most/VBP|VB|JJ""",
            4: """least/PRP|CD|NN most/JJ most/RB""",
            5: """least/$""",
        },
        "RP": {
            -11: """up/TO""",
            -7: """down/TO""",
            -6: """out/$END""",
            -5: """out/IN over/NNS""",
            -4: """along/IN back/TO down/CD down/IN|RB in/CD over/CD over/VBG|NN up/NN|JJ""",
            -3: """
around/VBG back/IN|RB behind/IN behind/NNP in/JJ|RB in/NN on/NN|JJ on/PRP out/EX|RB over/CC over/VBZ|NNS
through/NNP up/IN""",
            -2: """
along/DT around/IN away/IN back/IN back/IN|RP down/: down/RB in/VBP|VB|NN on/NNP on/NNS out/: out/RB
through/JJ up/. up/CC up/CD up/IN|RP""",
            -1: """
around/PRP$ back/$END back/CC back/IN|RP|RB back/NN|RB back/RB down/NN forward/TO off/. over/$ over/JJ
over/NN over/NNP over/NN|NNP""",
            1: """back/NNP behind/. in/JJR|RBR off/IN off/TO on/, out/TO over/, up/$END up/DT""",
            2: """
back/, back/. back/DT back/NNS down/, down/DT down/IN|RP in/. in/IN in/TO off/NN on/IN|RP on/JJ|RB up/RB
up/VBG|NN""",
            3: """
around/NNP away/NNS in/IN|RB in/VBD|VBN off/NNS out/IN|DT|WDT through/IN up/, up/IN|RB up/NNP up/PRP$
up/VBG""",
            4: """down/. out/.""",
            5: """down/IN in/IN|RP on/TO out/DT over/.""",
            6: """down/CC""",
            8: """over/IN""",
            10: """over/TO""",
        },
        "UH": {
            -3: """no/NN no/PRP|CD|NN""",
            -2: """no/VBP|VB|NN no/VBP|VB|NN|RB sure/DT""",
            -1: """no/JJ no/JJR|RBR no/NN|JJ no/VBZ|NNS sure/IN|DT|WDT well/IN|RB well/IN|RP well/VBD|VBN""",
            1: """sure/.""",
            2: """huh/. well/,""",
            4: """no/.""",
            5: """no/, no/TO""",
        },
        "VB": {
            -8: """promote/DT""",
            -5: """start/VBG|NN|JJ""",
            -4: """
address/TO believe/NNP campaign/NN do/PRP$ exit/NNS face/, gun/NNS hate/NN have/RB have/VBD|VBN help/IN
leave/IN pay/CC praise/IN release/. request/IN""",
            -3: """
agree/TO argue/IN|DT|WDT beat/IN|RP|RB better/VBP|VB do/PRP experience/IN|RP fight/IN get/DT ignore/DT
keep/IN|RP|RB last/. make/PRP meet/DT name/IN open/TO pick/DT plan/. play/DT press/VBZ|NNS proceed/IN
put/RP|RB remain/IN|RP represent/DT seem/TO settle/IN show/DT tax/NNS tend/TO thank/PRP tweet/NN use/IN
wish/PRP""",
            -2: """
account/IN air/VBZ|NNS ask/PRP call/PRP campaign/NNS choose/TO close/TO demand/IN demonstrate/IN|DT|WDT
face/IN feel/JJ figure/IN happen/TO have/JJ|NNP have/VBN hope/PRP lead/IN|RP|RB offer/TO post/IN|RP
profit/IN push/TO put/IN|RP question/NNP reach/DT read/IN run/IN|RP say/PRP say/RB stay/IN|RP support/DT
support/IN|RP|RB think/NNP trade/VBZ|NNS use/PRP view/DT vote/DT worry/IN|DT|WDT""",
            -1: """
access/TO aid/NNS aim/TO associate/NN back/$END back/, back/DT back/IN back/TO bid/. bomb/VBP|VB|NN
broadcast/NN campaign/, caucus/NN cause/PRP clear/IN close/NNS come/IN|RB come/IN|RP|RB come/TO
complete/NN counter/TO do/NN do/RB expect/TO feel/IN|DT|WDT figure/CD find/DT follow/DT free/NN
free/VBP|VB|NN fund/NNS further/NN get/. graduate/IN have/DT|PDT|CC|RB help/VBP|VB|NN hope/DT hope/IN
hurt/DT interview/IN iodine/NN know/IN|DT|WDT last/NN last/NNP lead/. lead/IN|RP lead/NN leave/NN
live/IN|RP march/CD match/IN move/TO point/$END pressure/IN|RP put/IN|RP|RB range/IN remain/JJ report/DT
right/NN right/TO rival/NNP roll/VBP|VB|NN say/. see/DT set/IN share/DT show/, show/IN|RB show/NNP
sort/IN square/NNS support/IN support/IN|RP take/IN|RP|RB top/IN top/JJ|NNP total/NNS track/VBP|VB|NN|JJ
trade/CC treat/PRP trust/IN|RP tweet/$END tweet/IN|NNP vote/,""",
            1: """
accept/DT allow/NNP answer/DT approach/DT back/. back/IN|RP|RB believe/PRP bid/IN cause/IN change/DT
change/VBZ do/$END fast/CC fight/, find/IN|DT|WDT focus/IN|RP get/TO hand/IN|RP|RB have/DT|RB|UH
have/JJR|RBR have/JJ|RB hit/IN last/CD let/DT like/VBP|VB|NN live/. look/IN|VBP|VB|JJ matter/. need/JJ
need/TO note/IN|DT|WDT perform/IN|RP post/, press/NN|NNP protect/PRP$ put/NNS report/VBZ|NNS return/TO
see/PRP|PRP$ set/DT shift/IN|RP show/NN show/NNS sign/DT stop/NNP talk/IN top/NNP trust/PRP turn/IN|RP
work/,""",
            2: """
account/, attempt/TO back/NNP break/IN|RP|RB call/CC campaign/IN|RB campaign/IN|RP cast/PRP$ combat/DT
come/IN|RP cut/PRP debate/VBP|VB|NN defeat/NNP do/WDT|WP end/IN|RP|RB explain/WRB feel/IN|VBP|VB|JJ
free/NNS get/NNS go/TO hope/TO invest/IN|RP keep/DT lead/IN like/TO make/NNP move/RP|RB offer/DT pay/NN
play/IN presumptive/JJ|NNP read/IN|RP realize/PRP rebel/NNS reduce/NN return/DT rise/, rise/. say/,
say/IN say/IN|DT|WDT say/NN set/IN|RP|RB show/IN|DT|WDT show/PRP stand/IN|RP|RB start/IN support/NN
support/NNP talk/IN|RB vote/IN welcome/NN win/, work/VBZ""",
            3: """
become/JJR|RBR call/TO campaign/IN campaign/TO contact/IN divide/. express/PRP$ face/DT feel/NN|JJ
figure/IN|RP|RB follow/IN|RP have/NN have/NNS help/VBP|VB hold/DT increase/IN|RP look/, read/DT
require/DT run/, say/IN|RP sell/PRP show/$END start/TO stay/CC stay/IN step/IN|RP|RB stop/IN talk/TO
think/RB try/TO win/DT work/IN""",
            4: """address/DT drop/IN|RP get/IN|RP|RB resign/IN stop/VBG|NN take/PRP""",
            5: """lead/TO listen/TO mention/DT pay/IN sign/IN|RP|RB take/VBP|VB|NN""",
            6: """let/PRP|POS|VBZ think/IN""",
            7: """tweet/NNP""",
        },
        "VBD": {
            -7: """filed/IN|RP got/DT released/NNP""",
            -5: """called/NNP dedicated/TO involved/IN|RP opposed/TO related/TO said/EX|RB sent/TO""",
            -4: """
added/TO asked/TO brought/TO changed/PRP$ charged/IN concerned/IN|RB coupled/IN declared/DT filled/IN
found/RB had/DT had/PRP$ held/IN|RP made/IN named/NNP planned/IN pleased/TO poised/TO retired/NNP
said/TO won/PRP$""",
            -3: """
'd/VBP|VB|NN affiliated/IN aimed/IN aligned/IN assigned/TO associated/IN called/DT caused/IN compared/IN
compared/TO connected/TO designed/TO elected/NNS ended/NNP expected/TO followed/IN found/IN|RP
founded/IN|RP got/TO included/IN|RP interested/IN|RP interviewed/IN killed/IN|RP left/IN|RP
left/IN|RP|RB let/DT linked/TO lost/. made/IN|RP made/RB meant/TO mired/IN|RP obtained/IN proved/JJ
required/TO set/TO spent/IN|RP""",
            -2: """
accused/IN aged/CD armed/NNS arrested/IN bid/, bid/IN called/" captured/IN conducted/IN continued/NN
donated/TO headed/IN hurt/DT increased/NN let/PRP|POS|VBZ made/IN|RP|RB posted/IN|RP published/IN|RP
published/NNP raised/IN|RP read/IN|RP regarded/IN|RB registered/NNS released/IN released/IN|RP
repeated/VBZ|NNS reported/NNS retired/NN said/IN|DT|WDT scheduled/TO sentenced/TO spent/CD thought/TO
tied/TO used/IN""",
            -1: """
'd/RB announced/PRP$ armed/NN asked/DT beat/PRP bound/TO closed/NNS compared/NNP devoted/TO elected/NN
ended/NN estimated/CD hit/IN inclined/TO injured/. involved/IN laid/IN|RP|RB led/IN left/TO limited/NN
limited/TO map/IN opposed/IN preferred/NN proposed/JJ proposed/TO put/IN|RP put/NNS put/RP|RB
received/IN satisfied/IN scheduled/IN set/IN signed/IN talked/IN|RB ted/VBD|VBP|VB|NN|NNS|NNP titled/"
undocumented/NNS""",
            1: """
agreed/TO announced/VBZ|NNS appeared/IN|RP arrived/IN benefited/IN conducted/DT confirmed/IN created/DT
cut/PRP determined/TO died/IN|RP experienced/DT focused/RB found/IN|DT|WDT found/NN happened/, left/,
left/CC left/DT lived/IN|RP made/NN pleaded/JJ pledged/NNS positioned/TO remained/IN|RP seized/IN|RP
spent/$ studied/NN threatened/TO tweeted/, used/, used/NN used/TO wanted/TO worried/IN|DT|WDT""",
            2: """
added/, agreed/IN|RP amounted/TO announced/NN asked/NNP attempted/TO backed/NNP cast/NNS closed/.
committed/TO counted/IN|RP decided/TO endorsed/NNP estimated/IN expected/, had/TO happened/IN|RP
included/NNP increased/IN killed/CD lost/IN lost/NN made/NNS meant/IN|DT|WDT met/IN|RP noted/DT
participated/IN|RP promised/TO put/NNP referred/TO relied/IN|RP responded/. said/$END said/, said/IN|RP
served/IN|RP signed/DT split/IN struggled/TO succeeded/IN|RP used/. used/DT voted/IN vowed/TO warned/IN""",
            3: """
appeared/IN bid/TO brought/IN campaigned/IN|RP closed/IN continued/, contributed/TO emerged/IN|RB
ended/IN|RP engaged/IN|RP exposed/DT fired/IN focused/IN|RP fought/IN found/. got/IN|RP held/JJ hoped/TO
looked/IN made/VBP|VB|NN met/IN needed/TO occurred/IN|RP pointed/TO refused/TO responded/IN said/IN|RB
sent/CC set/DT stood/IN stuck/IN told/NNP told/PRP tried/TO voted/IN|RP""",
            4: """
added/. arrived/IN|RP ended/IN failed/TO favored/NNP got/IN|RP|RB led/TO offered/TO prepared/TO
resulted/IN|RP shared/IN shot/RP|VBP|VB|NN|JJ|RB thought/PRP won/IN""",
            5: """asked/WDT|WP declined/TO got/IN said/NNP said/RB served/IN|RB sought/TO""",
            6: """called/IN called/IN|RP paid/NN seemed/TO""",
            7: """continued/TO planned/TO""",
        },
        "VBG": {
            -5: """funding/IN""",
            -4: """backing/IN financing/NNS learning/NNS speaking/NN""",
            -3: """fundraising/VBP|VB|NN meeting/DT running/NN voting/, voting/NNS""",
            -2: """
banking/NN fighting/IN|RP fundraising/NN handling/IN leading/JJ showing/IN|RP|RB spending/NNS walking/IN""",
            -1: """
beginning/IN consulting/NN|JJ counting/IN|RP funding/TO nominating/VBP|VB|NN opening/IN opening/NN
operating/VBP|VB|NN polling/NNS striking/VBP|VB|NN talking/VBZ|NNS trading/IN|RP training/CC""",
            1: """
appealing/TO building/DT campaigning/IN|RP ending/NN engaging/IN|RP fighting/NN giving/NN leading/NNS
running/. saying/IN|DT|WDT selling/NNS suffering/IN talking/IN|RB telling/NNS voting/IN winning/.""",
            2: """
beginning/IN|RP calling/IN|RP coming/NNS following/NN showing/IN|DT|WDT spending/$ standing/IN
staying/IN|RP""",
            3: """campaigning/IN hearing/IN|RB running/DT shooting/NNS waiting/TO""",
            4: """
being/VBD|VBN living/IN|RP nominating/NN operating/IN|RP promising/TO saying/, speaking/IN surviving/NN""",
        },
        "VBN": {
            -7: """continued/TO prepared/TO""",
            -6: """called/IN called/IN|RP interested/IN|RP paid/NN seemed/TO""",
            -5: """asked/WDT|WP declined/TO got/IN planned/TO said/RB served/IN|RB sought/TO""",
            -4: """
added/. arrived/IN|RP come/IN|RP determined/TO ended/IN failed/TO got/IN|RP|RB led/TO limited/NN
offered/TO resulted/IN|RP said/NNP satisfied/IN shared/IN undocumented/NNS won/IN""",
            -3: """
appeared/IN armed/NNS brought/IN campaigned/IN|RP come/IN concerned/IN contributed/TO emerged/IN|RB
ended/IN|RP exposed/DT favored/NNP fired/IN focused/IN|RP fought/IN found/. got/IN|RP held/JJ hoped/TO
left/, looked/IN made/VBP|VB|NN met/IN needed/TO occurred/IN|RP preferred/NN refused/TO responded/IN
said/IN|RB scared/. sent/CC shot/RP|VBP|VB|NN|JJ|RB stood/IN stuck/IN told/NNP told/PRP tried/TO
united/NNPS voted/IN|RP""",
            -2: """
added/, agreed/IN|RP amounted/TO announced/NN armed/NN attempted/TO backed/NNP classified/NN closed/IN
continued/NN counted/IN|RP decided/TO devoted/TO endorsed/NNP estimated/IN expected/, had/TO
happened/IN|RP impressed/IN inclined/TO included/NNP increased/IN killed/CD known/TO let/PRP|POS|VBZ
made/NNS meant/IN|DT|WDT met/IN|RP noted/DT participated/IN|RP promised/TO referred/TO relied/IN|RP
responded/. said/$END said/, said/IN|RP served/IN|RP shot/TO signed/DT struggled/TO succeeded/IN|RP
sustained/NN used/. used/DT voted/IN vowed/TO warned/IN""",
            -1: """
aged/CD agreed/TO announced/VBZ|NNS appeared/IN|RP arrived/IN asked/NNP benefited/IN bid/IN bid/TO
broadcast/NN closed/. committed/TO concerned/IN|RB conducted/DT confirmed/IN continued/, created/DT
cut/PRP died/IN|RP donald/NNP experienced/DT focused/RB found/IN|DT|WDT found/NN happened/, lived/IN|RP
lost/IN made/NN mired/IN|RP pleaded/JJ pleased/TO pledged/NNS pointed/TO put/NNP read/DT remained/IN|RP
run/IN|RP seized/IN|RP set/DT set/IN|RP|RB spent/$ studied/NN threatened/TO tweeted/, used/, wanted/TO""",
            1: """
announced/PRP$ asked/DT bound/TO cast/NNS come/IN|RB come/IN|RP|RB compared/NNP elected/NN ended/NN
estimated/CD injured/. involved/IN involved/IN|RP laid/IN|RP|RB led/IN left/CC let/DT lost/NN
marked/VBN|JJ opposed/IN prepared/IN proposed/JJ proposed/TO received/IN related/TO scheduled/IN
signed/IN split/IN talked/IN|RB titled/" """,
            2: """
accused/IN alleged/NN arrested/IN bid/, called/" captured/IN come/TO conducted/IN donated/TO headed/IN
hit/NNP increased/NN left/DT left/IN left/TO made/IN|RP|RB posted/IN|RP published/IN|RP published/NNP
put/IN|RP raised/IN|RP read/IN regarded/IN|RB registered/NNS released/IN released/IN|RP repeated/VBZ|NNS
reported/NNS said/IN|DT|WDT scheduled/TO sentenced/TO set/IN set/IN|RP spent/CD thought/TO tied/TO
used/IN worried/IN|DT|WDT worried/IN|RB""",
            3: """
affiliated/IN aimed/IN aligned/IN assigned/TO associated/IN beat/IN|RP|RB called/DT caused/IN
compared/IN compared/TO convinced/IN|DT|WDT designed/TO elected/NNS expected/TO failed/NN followed/IN
found/IN|RP founded/IN|RP got/TO included/IN|RP interviewed/IN killed/IN|RP linked/TO lost/. made/IN|RP
made/RB meant/TO obtained/IN opposed/TO proved/JJ put/IN|RP|RB put/RP|RB required/TO retired/NN
retired/NNP run/IN spent/IN|RP""",
            4: """
added/TO asked/TO brought/TO changed/PRP$ charged/IN coupled/IN declared/DT ended/NNP filled/IN
forced/TO found/RB had/PRP$ held/IN|RP left/IN|RP|RB made/IN named/NNP poised/TO said/TO won/PRP$""",
            5: """allied/NNS called/NNP connected/TO had/DT limited/TO said/EX|RB sent/TO set/TO""",
            6: """dedicated/TO planned/IN""",
            7: """filed/IN|RP got/DT released/NNP""",
        },
        "VBP": {
            -5: """mention/DT""",
            -4: """get/IN|RP|RB say/IN|DT|WDT say/IN|RP support/IN take/PRP""",
            -3: """
become/JJR|RBR close/TO express/PRP$ feel/NN|JJ follow/IN|RP free/TO have/NN have/NNS issue/PRP
require/DT run/IN say/IN show/. start/TO take/VBP|VB|NN""",
            -2: """
approach/DT call/CC debate/IN do/WDT|WP explain/WRB face/DT feel/IN|VBP|VB|JJ get/NNS go/TO invest/IN|RP
lead/. like/VBP|VB|NN open/TO plan/IN press/NN|NNP put/IN|RP|RB realize/PRP reduce/NN return/DT set/DT
share/NNS show/" sign/IN|RP|RB sort/IN stay/IN stop/VBG|NN win/NNP""",
            -1: """
accept/DT access/TO address/DT aid/NNS allow/NNP back/, back/IN|RP|RB back/NNP ban/IN|RP believe/PRP
better/VBP|VB bid/, call/TO cast/NNS cast/PRP$ caucus/NN cause/IN come/TO counter/TO deal/TO divide/.
do/$END donald/NNP express/NN figure/CD figure/IN figure/IN|RP|RB find/IN|DT|WDT fund/NNS get/TO
have/DT|RB|UH have/JJR|RBR have/JJ|RB help/IN hold/DT hope/IN host/IN last/NN last/VBP|VB|NN lead/IN|RP
make/NNP meet/DT name/DT need/. need/IN offer/DT pay/CC pay/IN perform/IN|RP plan/. presumptive/JJ|NNP
protect/PRP$ put/NNP request/IN resign/IN rise/. run/, say/NN see/PRP|PRP$ set/IN|RP|RB share/$END
show/, show/IN|RB sign/DT split/IN square/NNS stand/IN|RP|RB start/IN think/IN think/RB top/JJ|NNP
track/VBP|VB|NN|JJ trust/IN|RP trust/PRP tweet/NNP use/IN|RP vote/DT vote/IN|RP win/DT work/, work/IN
work/VBZ""",
            1: """
back/DT beat/IN|RP|RB beat/PRP change/. clash/IN deal/IN do/NN end/IN|RP|RB expect/TO face/IN find/DT
focus/IN|RP follow/DT get/. have/DT|PDT|CC|RB help/VBP|VB hope/DT know/IN|DT|WDT lead/IN like/TO move/TO
play/IN put/IN|RP put/RP|RB read/IN remain/JJ see/DT show/NN show/NNP stop/IN support/NN
take/VBP|VB|NN|NNP talk/IN talk/TO treat/PRP use/NNS win/, worry/IN|RB""",
            2: """
ask/PRP bid/. call/IN|RP call/PRP choose/TO debate/IN|RP do/RB doubt/IN|DT|WDT feel/IN|DT|WDT happen/TO
have/JJ|NNP have/VBN hope/PRP map/IN matter/. need/TO note/IN|DT|WDT range/IN reach/DT say/, say/RB
show/IN|DT|WDT show/NNS show/PRP struggle/IN talk/IN|RB think/NNP turn/IN|RP use/NN|JJ view/DT
work/IN|RP""",
            3: """
account/IN agree/TO aim/TO argue/IN|DT|WDT claim/IN|DT|WDT come/IN|RP control/. demonstrate/IN|DT|WDT
do/PRP free/NN get/DT help/VBP|VB|NN hold/NNS hope/TO hurt/DT ignore/DT keep/IN|RP|RB make/PRP
mention/NNP offer/TO pick/DT proceed/IN remain/IN|RP report/DT represent/DT run/IN|RP say/. seem/TO
share/DT show/DT stand/IN|RP support/DT support/NNP take/IN|RP|RB tend/TO use/PRP worry/IN|DT|WDT""",
            4: """
access/CC believe/NNP come/IN do/PRP$ feel/JJ hate/NN have/RB have/VBD|VBN leave/IN plan/TO say/PRP
thank/PRP vote/IN wish/PRP work/CC""",
            5: """question/NNP start/VBG|NN|JJ stay/IN|RP""",
            8: """promote/DT""",
        },
        "VBZ": {
            -4: """attacks/IN|RP""",
            -3: """'s/NNS reports/TO shares/VBD shows/.""",
            -2: """
's/JJ|NN 's/VBP|VB|NN concerns/IN|DT|WDT heads/IN|RP|RB lives/. means/IN needs/IN talks/IN""",
            -1: """
's/NN 's/NN|NNP hands/IN offers/JJ plans/IN remarks/IN|RB rules/IN shows/, states/. studies/IN
talks/IN|RP talks/TO wilkins/,""",
            1: """
aims/TO calls/IN calls/NNP claims/IN|DT|WDT means/IN|DT|WDT notes/IN|DT|WDT remains/IN|RP works/,""",
            2: """'s/IN costs/IN declines/TO ends/. leads/IN needs/TO results/IN shows/NNP""",
            3: """
's/DT|RB|UH 's/RB 's/VBG amounts/TO calls/" estimates/IN|DT|WDT faces/DT lives/IN|RP means/, remarks/.
remarks/IN|RP remarks/VBD|VBN shows/IN|DT|WDT states/IN|DT|WDT""",
            4: """states/,""",
            5: """'s/VBN plans/TO talks/IN|RB""",
            6: """notes/,""",
        },
        "WDT": {
            -7: """that/NN|NNP""",
            -6: """that/EX|RB that/IN""",
            -5: """that/" that/NN""",
            -4: """that/. that/IN|RB that/IN|RP that/JJ that/NN|JJ what/PRP""",
            -3: """
that/CD that/DT that/IN|NN that/JJ|NNP that/NN|JJ|NNP that/NN|RB that/PRP|CD|NN that/VBG
that/VBP|VB|NN|NNP that/WDT|WP what/DT what/PRP|POS|VBZ what/VBD""",
            -2: """
that/IN|RP|RB that/JJS|RBS that/JJ|RB|NNP that/NNP|NNPS that/NNS|NNP that/PRP|PRP$ that/VBG|NN
that/VBG|NN|JJ that/VBP|VB|NN|JJ|NNP that/VBP|VB|NN|JJ|RB what/MD what/VBZ""",
            -1: """
that/, that/CC that/DT|PDT|CC|RB that/DT|PDT|RB that/NN|JJ|RB that/PRP$ that/VBG|NNP that/VBP|VB|NN|JJ
what/PRP$ what/VBP""",
            1: """that/VBP|VB|JJ what/NN|JJ|RB""",
            2: """that/PDT|JJ that/VBP|VB|NN that/VBZ|NNP""",
            3: """that/PRP that/PRP|POS|VBZ that/RB that/VBZ|NNS|NNP that/VBZ|NN|NNS what/NN what/NNS""",
            4: """that/VBD|VBP|VB|VBN|NN what/VBP|VB|NN""",
            5: """that/VBZ|NNS""",
            7: """that/MD|NN that/VBD|VBN|JJ that/VBP that/VBP|VB""",
            8: """that/VBD""",
            9: """that/VBZ""",
            10: """that/MD that/VBD|VBN""",
        },
        "WP": {
            -4: """what/VBP|VB|NN""",
            -3: """what/NN what/NNS""",
            -1: """what/NN|JJ|RB""",
            1: """what/PRP$ what/VBP""",
            2: """what/MD what/VBZ""",
            3: """what/DT what/PRP|POS|VBZ what/VBD""",
            4: """what/PRP""",
        },
    },
    "pair": {
        "CC": {
            -6: """anything/but""",
            -4: """all/but are/both choice/but""",
            -3: """from/either that/both""",
            -2: """in/either""",
            -1: """,/either ^/so and/so do/so doing/so or/minus""",
            1: """is/plus with/both""",
            2: """,/so have/both to/both""",
            3: """,/yet in/both of/both""",
            4: """,/but ^/yet for/both on/both""",
        },
        "CD": {
            -5: """no/one""",
            -4: """any/one than/one which/one""",
            -2: """the/one this/one""",
            -1: """when/one""",
            1: """^/two war/ii""",
            2: """,/one and/one as/one""",
            4: """for/one""",
            6: """only/one""",
        },
        "DT": {
            -8: """after/all""",
            -7: """at/all""",
            -6: """except/that""",
            -5: """insisted/that now/that""",
            -4: """argue/that have/both noted/that on/both remember/that suggested/that""",
            -3: """
)/that -/that added/that argued/that consider/that ensure/that found/that not/all notes/that one/that
out/that show/that so/that states/that suggests/that those/that tuesday/that worry/that —/all""",
            -2: """
''/that --/that ^/all agree/that agreed/that agreement/that are/all asserted/that assume/that
complained/that declared/that emails/that ensuring/that for/both here/that insist/that note/that
noting/that of/both prove/that sense/that something/that suggest/that sure/that to/both understand/that
were/all where/all you/that —/that""",
            -1: """
(/that ,/either about/that acknowledge/that acknowledging/that and/that claiming/that debate/that
fact/that hope/that idea/that in/both indicated/that is/all job/that know/that knows/that me/that
move/that news/that night/that notion/that party/that point/that possible/that reports/that ruled/that
said/that suggesting/that supporters/that them/that they/all thing/that week/that with/both world/that""",
            1: """
after/that almost/all announced/that if/that into/that later/that means/that shows/that things/that
think/that thought/that""",
            2: """
"/all ,/all are/both as/that conference/that doubt/that friday/that given/that has/no in/all
interview/that it/that made/that say/that trump/that with/that""",
            3: """
's/that ^/that ban/all before/that change/that for/all for/that from/either make/that n't/that not/that
of/all of/that on/that than/that that/both when/that""",
            4: """is/that says/that them/all then/that""",
            5: """at/that but/that does/that was/that""",
            7: """do/that done/that""",
            8: """to/that""",
        },
        "EX": {
            -4: """from/there""",
            -1: """be/there out/there over/there""",
            1: """,/there and/there then/there""",
            2: """says/there""",
            3: """is/there""",
        },
        "FW": {
            1: """et/al.""",
        },
        "IN": {
            -8: """trump/that""",
            -7: """done/that going/on""",
            -6: """all/that nearly/as something/that take/on took/on""",
            -5: """
all/along are/as attack/that bring/in do/that group/that is/as issues/that not/as speech/that taken/over
turn/over went/on work/that""",
            -4: """
,/about ,/but ^/about at/that debate/that election/that go/on goes/on her/as it/over job/that
left/behind made/that made/up one/that or/about out/as role/that system/that taken/on taking/over
things/that time/that took/over turned/over way/that""",
            -3: """
's/that ,/so ,/up ^/so a/while agreement/that america/that and/so attacks/that be/as better/off
bill/that by/about came/in change/that come/in communities/that country/that ever/before everything/that
for/that groups/that hand/over i/like just/as live/on make/that make/up message/that of/that rights/that
sign/up state/that take/over taking/on thing/that this/past times/as to/about to/that turned/on was/as
was/that with/over""",
            -2: """
,/past --/that ^/due ^/over ^/that also/like and/as are/over as/that back/up be/like be/over before/that
but/that companies/that company/that does/that doing/so for/about get/along given/that gone/on
have/since him/as information/that n't/like n't/that never/before not/that opening/up polling/in put/in
shortly/after them/that then/that""",
            -1: """
about/that announced/that be/so came/up conference/that cut/off do/so end/up ends/up if/that into/that
is/due it/that later/that law/that move/that on/that pick/up point/out pointed/out points/out race/that
stand/up stepped/down than/that the/past to/like when/that with/that""",
            1: """
"/over ''/that ,/though acknowledging/that all/about and/beyond are/in believes/that claiming/that
come/out coming/out comment/on concerns/that depend/on engage/in even/after feel/like focused/on
from/outside go/out here/that hold/on lead/over long/as looked/like means/that party/that possible/that
pressure/on report/that showed/that shows/that soon/as that/in them/up think/about thought/that up/on
viewed/as vote/in wednesday/that working/on""",
            2: """
^/inside ^/once acknowledge/that agree/that agreed/that and/on assertion/that claims/that
complained/that confidence/that countries/that declared/that engaged/in ensuring/that fight/in get/out
indicated/that insist/that it/as it/out knows/that note/that noting/that out/about park/in
participate/in prove/that said/that says/that show/that themselves/as thinking/that you/that""",
            3: """
's/on ,/along ,/before ^/along ^/though agree/on argued/that asserted/that assume/that based/on
belief/that believe/that built/on compete/in consider/that doubt/that ensure/that focus/on go/down
herself/as is/that know/that look/like me/that narrative/that notes/that out/that reports/that said/in
say/that saying/that so/as so/that states/that stay/in suggest/that suggesting/that talk/about
thinks/that time/as tuesday/that understand/that warning/that went/off world/that worry/that""",
            4: """
's/up ,/over -/that accusations/that added/that all/but argue/that care/about case/that choice/but
emails/that found/that hope/that insisted/that is/up it/like it/on likelihood/that look/around
month/that news/that night/that noted/that of/up point/that remember/that ruled/that sense/that
suggested/that suggestion/that suggests/that supporters/that sure/that talking/about think/that
times/that""",
            5: """
and/that argument/that born/out even/though hopes/that interview/that leading/up possibility/that
reporters/that was/so well/as with/about""",
            6: """anything/but at/about claim/that idea/that notion/that week/that""",
            7: """are/up evidence/that except/that now/that reminder/that""",
            8: """live/in""",
            10: """fact/that""",
        },
        "JJ": {
            -10: """very/much""",
            -8: """a/much""",
            -6: """of/late on/top pretty/much""",
            -5: """in/public of/such the/future""",
            -4: """
,/deputy ,/only ^/slepian a/leading a/pretty a/republican a/very a/whole american/public as/human
is/only net/worth of/registered the/european the/firm the/islamic the/military the/sound""",
            -3: """
,/misogynist ,/south ^/digital ^/european ^/syrian a/conservative a/core a/failed a/lead america/great
an/individual from/republican hampshire/primary in/spanish in/total it/only look/like middle/east
said/democratic so/long the/central the/congressional the/democratic the/kind the/latino the/potential
the/record the/top will/likely""",
            -2: """
's/running ^/conservative ^/cuban ^/federal ^/foreign ^/ted a/fellow a/high a/third a/united
against/islamic an/alleged are/only as/long as/opposed be/close be/much his/standing how/long in/chief
in/such not/only of/intent the/chinese the/continued the/czech the/east the/good the/japanese the/key
the/left the/light the/public us/military very/close was/only work/hard""",
            -1: """
"/tweet-date 's/kind 's/national 's/third ,/american ,/cuban ,/first ,/standing ^/albright ^/neiafu
^/real ^/senate ^/united a/christian a/racist a/real about/half an/average and/content and/continued
and/north be/trusted classified/material democratic/front-runner democratic/rival for/democratic
has/long in/front in/later is/very its/military looked/like than/half that/left the/back the/leading
the/level the/north the/past the/square the/subject the/united the/west the/yazidi their/right
to/present too/far was/involved with/republican years/later""",
            1: """
"/good ,/closed ,/right ^/australian ^/big ^/black ^/early ^/few ^/good ^/net ^/other ^/previous ^/rubio
^/several an/expert an/independent and/good extremely/careless is/due made/public make/sure most/likely
of/iraqi of/mass of/southern that/last the/albanian the/average the/chief the/german the/high the/lead
the/little the/near the/post the/south the/very third-quarter/net to/further u.s./military very/hard
was/likely""",
            2: """
's/first 's/likely 's/right ,/left ,/pro-beijing ^/due ^/egyptian ^/future a/dark a/gay a/material
a/secret a/total a/veteran and/free and/long be/clear be/enough be/like be/satisfied
democratic/presidential for/second his/rival in/second not/clear not/much of/democratic of/limited
of/only of/total on/average south/african spent/much the/christian the/current the/long-term
the/republican the/right the/soviet too/late""",
            3: """
's/core 's/deputy 's/fine 's/next ,/past ^/french ^/top a/close a/contested a/long a/military
a/potential and/chief and/only as/much do/much in/coming in/early in/late in/third initial/public
it/clear marked/classified not/enough of/gay the/black the/first the/front the/individual the/minimum
the/official the/prime this/past was/interested well/known with/north""",
            4: """
's/hard ^/much ^/pan-democrat ^/puerto a/longtime a/record be/surprised how/much of/british of/public""",
            5: """,/racist a/good are/right by/republican in/general n't/enough people/close the/american""",
            6: """that/much the/retired the/third""",
            8: """the/only""",
        },
        "JJR": {
            -5: """been/more""",
            -4: """be/more becoming/more is/more""",
            -3: """^/earlier a/more his/more no/longer the/more""",
            -2: """'s/more announced/earlier but/more even/more that/more""",
            -1: """it/more much/better of/more""",
            1: """^/less and/less to/further with/more""",
            2: """any/more the/better year/earlier""",
            3: """"/more an/earlier has/more his/earlier little/more or/more""",
            4: """a/better lot/more the/longer""",
        },
        "JJS": {
            -2: """'s/most the/most""",
            -1: """at/best""",
            2: """for/most than/most""",
        },
        "MD": {
            -3: """the/will""",
            -1: """she/'d that/need""",
            1: """,/will you/'d""",
            3: """they/'d""",
        },
        "NN": {
            -10: """of/state""",
            -6: """the/third""",
            -5: """,/racist a/good islamic/state jewish/coalition new/york""",
            -4: """
^/look ^/pan-democrat a/longtime a/record abc/news as/secretary back/home democratic/party in/general
new/hampshire of/public only/one room/laugh wall/street white/house""",
            -3: """
"/good 's/core 's/deputy 's/fine 's/kind ,/right ,/show </tweet ^/brafman ^/murphy ^/puerto ^/secretary
a/close a/military a/potential and/return democratic/caucus election/day foreign/ministry in/translating
nbc/news no/matter of/being of/gay the/coalition the/front the/individual the/minimum the/official
the/second to/answer to/blame to/comment to/control to/vote to/win vice/president""",
            -2: """
's/call 's/opening 's/right 's/ruling ,/look ,/one ^/editor ^/l'enfant ^/president ^/right ^/senator
a/dark a/material a/total a/veteran and/one and/talk are/right breitbart/news fox/news his/rival
in/second in/third initial/public of/magic of/total on/average state/department that/work the/current
the/long-term the/realclearpolitics time/being to/name us/president white/working""",
            -1: """
'/s 's/third ,/left ,/past ,/saying ,/standing ^/back ^/carson ^/figure ^/fort ^/freddy ^/george ^/getty
^/inside ^/kasich ^/mark ^/minister ^/neiafu ^/netanyahu ^/o'malley ^/operating ^/politics ^/rubio
^/sadiq ^/senate ^/vermont ^/westinghouse ^/york an/expert an/independent and/call and/chief and/good
as/one as/well at/minus bring/back et/al. extremely/careless for/one for/second in/texas is/plus
made/public n't/matter no/doubt of/mass of/politics super/pacs the/average the/black the/chief the/high
the/lead the/opening the/post the/prime the/restructuring the/right this/means to/fight to/help to/play
to/present to/run to/watch when/one""",
            1: """
"/cruz "/tweet-date 's/bid 's/campaign 's/handling 's/return ^/company ^/everyone ^/image ^/immigration
^/nothing ^/revenue ^/twitter a/hearing a/racist a/secret american/dream an/average an/understanding
and/content and/south classified/material democratic/front-runner democratic/rival for/president
its/military last/year on/hand other/hand than/half the/level the/subject to/finish treasury/secretary""",
            2: """
's/running ,/campaign ,/head ,/south ./c //tweet a/fellow a/high a/look a/second and/order by/state
climate/change court/ruling delegate/lead estate/mogul former/secretary in/chief in/contrast in/front
of/intent of/living records/show the/back the/beginning the/department the/east the/good the/key
the/light the/march the/mogul the/need the/one the/public the/state the/top the/tv the/voting the/west
their/right this/one us/military""",
            3: """
,/home ,/misogynist ^/campaign ^/today a/conservative a/core a/lead a/while about/half an/individual
and/north at/home conference/call foreign/policy hampshire/primary his/standing in/primary in/total
national/security of/fighting of/voting of/working or/minus press/secretary roll/call some/kind the/kind
the/meeting the/north the/past the/potential the/record the/south the/will trans-pacific/partnership
what/sort""",
            4: """
,/deputy ,/secretary ^/levell a/third a/whole american/public any/one as/human clinton/campaign
global/warming health/care in/turn net/worth the/firm the/military the/sound the/square to/power
which/one""",
            5: """in/public in/writing than/one the/future the/left""",
            6: """^/manafort mass/shooting""",
            7: """no/one on/top""",
        },
        "NNP": {
            -5: """^/manafort by/republican the/american""",
            -4: """,/secretary ^/levell of/british""",
            -3: """
'/s ^/campaign ^/early ^/french ^/let ^/marbles ^/today ^/top ^/watch clinton/campaign foreign/policy
in/primary national/security press/secretary the/north trans-pacific/partnership with/north""",
            -2: """
,/campaign ,/pro-beijing ./c //tweet ^/asked ^/egyptian ^/future ^/much ^/take a/gay a/secret a/united
american/minors by/state democratic/presidential estate/mogul former/secretary in/contrast of/democratic
of/thrones south/african the/black the/chathams the/christian the/department the/march the/mogul
the/prime the/republican the/south the/soviet the/square the/state the/tv""",
            -1: """
"/cruz "/do "/let ,/right ,/show ,/will ^/australian ^/big ^/black ^/company ^/everyone ^/few ^/good
^/image ^/immigration ^/late ^/look ^/net ^/nothing ^/operating ^/other ^/perhaps ^/politics ^/previous
^/puerto ^/real ^/revenue ^/right ^/several ^/sooner ^/thank ^/twitter ^/two ^/was a/second and/chief
and/south and/talk at/best delegate/lead for/president global/warming has/long human/rights i/think
in/front in/general in/turn initial/public is/very last/year most/likely my/lords new/yorkers of/gay
of/iraqi of/more of/southern on/top other/hand our/principles super/pacs the/albanian the/clintons
the/german the/little the/longer the/right the/very third-quarter/net to/boycott treasury/secretary
u.s./military war/ii what/sort""",
            1: """
's/national ,/american ,/cuban ,/south ,/unisys ^/albright ^/carson ^/freddy ^/george ^/getty ^/kasich
^/minister ^/netanyahu ^/o'malley ^/rubio ^/sadiq ^/westinghouse a/christian a/little always/keep
and/north and/texas for/democratic in/texas jeff/sessions jensen/ackles of/magic of/politics
the/brookings the/brujas the/left the/united the/yazidi with/republican""",
            2: """
"/good ^/conservative ^/cuban ^/editor ^/federal ^/foreign ^/l'enfant ^/neiafu ^/president ^/senator
^/ted against/islamic and/james des/moines special/operations state/department the/chinese the/czech
the/japanese the/people the/top us/president""",
            3: """
</tweet ^/brafman ^/digital ^/european ^/figure ^/fort ^/mark ^/murphy ^/secretary ^/senate ^/syrian
^/united ^/vermont ^/wilkins ^/york america/great democratic/caucus dow/jones election/day
foreign/ministry fox/news from/republican goldman/sachs in/spanish los/angeles middle/east nbc/news
said/democratic the/central the/coalition the/congressional the/democratic the/latino to/fight to/rise
vice/president""",
            4: """
^/slepian ^/wikinews a/republican abc/news as/secretary black/girls breitbart/news democratic/party
new/hampshire the/european the/islamic united/technologies wall/street white/house york/times""",
            5: """islamic/state jewish/coalition new/york""",
            10: """of/state""",
        },
        "NNPS": {
            -3: """united/technologies""",
            -2: """black/lives des/moines special/operations""",
            -1: """
and/texas black/girls breitbart/news dow/jones fox/news goldman/sachs jeff/sessions jensen/ackles
of/politics the/brookings the/brujas york/times""",
            1: """human/rights my/lords new/yorkers our/principles super/pacs the/clintons""",
            2: """american/minors of/thrones the/chathams""",
        },
        "NNS": {
            -4: """^/wikinews""",
            -3: """^/wilkins black/girls""",
            -2: """the/people york/times""",
            -1: """'/s goldman/sachs los/angeles united/technologies""",
            1: """announced/plans interest/rates news/reports of/politics percentage/points super/pacs""",
            2: """^/politics black/lives the/realclearpolitics trump/rallies york/values""",
            3: """^/marbles air/strikes""",
            4: """phone/calls""",
            6: """trump/needs""",
        },
        "PDT": {
            -5: """not/quite""",
            -3: """"/all 's/quite at/all""",
            -2: """,/all of/both they/all""",
            -1: """are/all ban/all in/both is/all of/all""",
            1: """^/all in/all not/all""",
            2: """about/half for/all in/such were/all where/all""",
            5: """of/such""",
        },
        "POS": {
            -5: """it/'s that/'s there/'s""",
            -4: """let/'s""",
            -3: """he/'s here/'s she/'s""",
            -2: """hillary/'s""",
            -1: """what/'s""",
            1: """christie/'s clinton/'s company/'s government/'s obama/'s""",
            2: """country/'s trump/'s""",
            3: """rubio/'s""",
            4: """'/s""",
        },
        "PRP": {
            -3: """for/one that/her was/her""",
            -2: """in/her no/one over/her""",
            -1: """,/her as/one from/her only/one than/one what/'s""",
            1: """behind/her for/her when/one""",
            2: """called/her make/her with/her""",
            3: """against/her help/her""",
            4: """endorsed/her gave/her""",
            6: """let/'s""",
        },
        "PRP$": {
            -4: """endorsed/her gave/her""",
            -3: """against/her help/her""",
            -2: """called/her make/her with/her""",
            -1: """behind/her for/her""",
            1: """,/her from/her""",
            2: """in/her over/her""",
            3: """that/her was/her""",
        },
        "RB": {
            -8: """the/only""",
            -6: """at/about that/much""",
            -5: """even/though n't/enough was/so well/as with/about""",
            -4: """
's/hard ^/yet about/half care/about for/all how/much in/all look/around made/up passed/away people/close
talking/about them/all""",
            -3: """
's/next ,/along ,/before ,/home ,/over ,/yet ^/along ^/though a/long and/north and/only are/right
as/much at/home coming/out do/much herself/as in/early in/late is/there not/enough or/later so/as
some/kind taken/over talk/about the/first time/as went/off""",
            -2: """
's/first 's/likely ,/well ^/once ^/well a/third and/long are/up be/clear be/enough get/along get/out
hand/over has/no is/up it/as months/later not/much of/all of/only of/up out/about picked/up put/forward
says/there spent/much themselves/as too/late what/sort""",
            -1: """
"/no 's/up ,/south ,/there ,/though ^/inside ^/much all/about almost/all and/beyond and/there at/best
ban/all born/out come/out end/up even/after for/both for/second from/outside in/second in/third it/clear
long/as make/sure make/up n't/matter on/hand or/minus pick/up pointed/out put/out sat/down sign/up
soon/as stand/up take/over the/back the/near the/south their/right then/there think/about turn/over
very/hard viewed/as was/likely years/later""",
            1: """
"/all ,/back ,/first ,/so ^/all ^/late ^/perhaps a/real at/minus be/so be/there do/well go/down go/out
he/later it/over left/behind out/there over/there too/far""",
            2: """
,/either ,/left ^/early ^/over ^/real ^/sooner and/as are/both are/only are/over as/long be/close
be/much do/so for/about going/back have/both have/since him/as how/long in/either is/all minutes/later
never/before no/doubt no/longer not/only shortly/after step/down taken/away they/all very/close was/only
work/hard""",
            3: """
's/quite 's/third ,/down ,/later ,/right ^/back are/all as/well be/as be/over by/about doing/so
ever/before has/long is/very it/only just/as not/all put/together so/long the/second times/as to/about
was/as will/likely —/all""",
            4: """
,/about ,/only ^/about ^/right ^/so a/pretty a/very and/so back/home come/back from/there go/back her/as
is/only or/about out/as shot/back""",
            5: """'s/kind are/as back/up is/as no/matter not/as not/quite with/over""",
            6: """,/up all/along nearly/as of/late pretty/much stepped/down""",
            7: """after/all bring/back""",
            8: """a/much""",
            10: """at/all very/much""",
        },
        "RBR": {
            -4: """a/better lot/more""",
            -3: """"/more ,/later an/earlier has/more his/earlier little/more or/more the/longer""",
            -2: """any/more minutes/later the/better year/earlier""",
            -1: """^/less and/less he/later with/more""",
            1: """it/more much/better no/longer""",
            2: """'s/more announced/earlier but/more even/more months/later that/more years/later""",
            3: """^/earlier a/more his/more of/more or/later the/more""",
            4: """be/more becoming/more is/more""",
            5: """been/more""",
        },
        "RBS": {
            -2: """for/most than/most""",
            2: """'s/most the/most""",
            4: """at/best""",
        },
        "RP": {
            -8: """live/in""",
            -6: """bring/back""",
            -5: """are/up leading/up stepped/down""",
            -4: """born/out come/back go/down it/on shot/back""",
            -3: """
's/on 's/up ,/down ,/up agree/on back/up based/on built/on compete/in focus/on put/together said/in
stay/in""",
            -2: """
and/on engaged/in fight/in go/back go/out going/back it/out park/in participate/in step/down taken/away""",
            -1: """
"/over ,/over all/along are/in be/over comment/on depend/on engage/in focused/on hold/on is/up lead/over
of/up pressure/on that/in them/up to/back up/on vote/in with/over working/on""",
            1: """came/up coming/out cut/off ends/up point/out points/out put/out sat/down""",
            2: """end/up gone/on left/behind opening/up picked/up pointed/out polling/in put/forward put/in""",
            3: """
better/off came/in come/in it/over live/on make/up pick/up stand/up take/over taking/on turned/on""",
            4: """go/on goes/on passed/away sign/up taken/on taking/over took/over turned/over""",
            5: """bring/in get/along hand/over went/on""",
            6: """take/on took/on""",
            7: """going/on turn/over""",
            8: """made/up taken/over""",
        },
        "UH": {
            -1: """as/well do/well""",
            1: """"/no""",
            2: """,/well ^/well""",
        },
        "VB": {
            -5: """,/say""",
            -4: """to/power""",
            -3: """,/have but/have in/turn to/rise you/get""",
            -2: """,/put ^/thank a/look and/order health/care i/think just/do not/clear to/fight you/hear""",
            -1: """
"/thank 's/return ,/do ,/head ^/back ^/figure ^/fort ^/have ^/manafort ^/mark ^/vermont ^/york
always/keep and/put conference/call feel/like go/back had/come i/give i/mean it/clear no/doubt no/matter
roll/call they/feel to/finish to/further we/have you/know""",
            1: """
,/show </tweet ^/get not/support they/believe to/boycott to/help to/like to/play to/set to/watch we/want""",
            2: """
"/let 's/call ,/bring ,/come ,/let ,/look ,/take ^/take and/call and/come and/take and/talk i/have
n't/like n't/matter to/back to/name to/present to/put you/feel you/want""",
            3: """
(/see ,/see ^/let ^/watch also/have and/return may/have to/answer to/blame to/come to/comment to/control
to/have to/run to/vote to/win you/think""",
            4: """and/make just/say room/laugh""",
            5: """^/look that/have""",
        },
        "VBD": {
            -6: """trump/tweeted""",
            -5: """have/said""",
            -3: """,/followed and/lost he/said they/'d when/asked""",
            -2: """
've/had ,/coupled ,/let and/continued he/wanted in/pledged never/said polls/conducted trump/made we/had""",
            -1: """
"/let ,/described ,/led ,/left ,/published also/said as/opposed he/got i/called poll/conducted
poll/released the/retired they/made widely/expected you/'d""",
            1: """
,/put ^/had ^/was and/killed and/put and/served clinton/led she/'d she/called that/left trump/had
trump/won""",
            2: """,/closed polls/closed""",
            3: """'s/got ,/told and/sent have/told he/lost we/got""",
        },
        "VBG": {
            -6: """mass/shooting""",
            -5: """in/writing""",
            -3: """global/warming in/coming of/fighting of/voting of/working the/meeting""",
            -2: """court/ruling of/living the/beginning the/voting""",
            -1: """'s/handling a/hearing an/understanding his/standing""",
            1: """,/saying the/leading the/opening the/restructuring""",
            2: """'s/ruling ,/standing ^/operating time/being white/working""",
            3: """'s/opening in/translating of/being""",
            4: """a/leading""",
        },
        "VBN": {
            -4: """be/surprised the/left the/retired""",
            -3: """
's/got ,/told a/contested and/sent have/told he/lost marked/classified was/interested we/got well/known""",
            -2: """,/closed ,/come ,/put and/put be/satisfied of/limited polls/closed to/put""",
            -1: """
's/bid ,/left ^/had ^/united and/come and/killed and/served clinton/led she/called to/come to/run to/set
trump/had trump/won""",
            1: """
,/described ,/led ,/published also/said be/trusted had/come have/come he/got i/called poll/conducted
poll/released they/made was/involved widely/expected""",
            2: """
've/had ,/coupled ^/asked an/alleged he/wanted in/pledged never/said polls/conducted the/continued
trump/made we/had""",
            3: """,/followed a/failed and/lost as/opposed he/said when/asked""",
            4: """a/united and/continued of/registered""",
            5: """have/said""",
            6: """trump/tweeted""",
        },
        "VBP": {
            -5: """that/have""",
            -4: """and/make it/like just/say""",
            -3: """(/see ,/see also/have may/have to/have you/think""",
            -2: """
,/bring ,/take and/take health/care i/have records/show roll/call the/need you/feel you/want""",
            -1: """
's/campaign ,/back ,/head ^/get american/dream and/call and/come and/free climate/change
clinton/campaign conference/call have/come no/matter not/support people/close that/last they/believe
to/come we/want""",
            1: """"/thank ,/do ^/have and/talk i/give i/mean that/need they/feel we/have you/know""",
            2: """also/like and/put just/do that/work you/hear""",
            3: """,/have ,/put ,/show ^/thank but/have i/like i/think you/get""",
            5: """,/say""",
        },
        "VBZ": {
            -6: """trump/needs""",
            -4: """phone/calls""",
            -3: """air/strikes los/angeles rubio/'s""",
            -2: """and/james country/'s trump/'s trump/rallies york/values""",
            -1: """
,/unisys announced/plans black/lives christie/'s clinton/'s company/'s dow/jones government/'s
interest/rates let/'s news/reports obama/'s percentage/points""",
            1: """'/s this/means""",
            2: """hillary/'s""",
            3: """he/'s here/'s she/'s what/'s""",
            5: """it/'s that/'s there/'s""",
        },
        "WDT": {
            -9: """fact/that""",
            -7: """evidence/that interview/that is/that reminder/that""",
            -6: """claim/that says/that""",
            -5: """argument/that hopes/that notion/that possibility/that reporters/that say/that week/that""",
            -4: """
accusations/that and/that case/that doubt/that idea/that likelihood/that month/that suggestion/that
think/that times/that to/that""",
            -3: """
belief/that believe/that but/that does/that hope/that narrative/that news/that saying/that then/that
thinks/that warning/that""",
            -2: """
'/what ^/that added/that assertion/that claims/that confidence/that countries/that emails/that
friday/that know/that me/that means/that night/that now/that point/that ruled/that sense/that shows/that
suggesting/that supporters/that thinking/that thought/that understand/that world/that""",
            -1: """
-/that :/that acknowledge/that after/that asserted/that assume/that at/that before/that believes/that
concerns/that do/that except/that found/that indicated/that knows/that n't/that not/that on/that
report/that reports/that said/that showed/that so/that suggest/that suggests/that sure/that than/that
tuesday/that was/that wednesday/that when/that with/that you/that""",
            1: """"/what ''/that (/that change/that here/that insisted/that law/that party/that race/that""",
            2: """
about/that and/what companies/that company/that information/that made/that move/that —/that""",
            3: """
)/that america/that attacks/that bill/that communities/that country/that everything/that groups/that
message/that on/what rights/that state/that things/that those/that""",
            4: """
--/that agreement/that election/that role/that system/that them/that thing/that time/that way/that""",
            5: """attack/that debate/that group/that issues/that job/that speech/that work/that""",
            6: """all/that trump/that""",
            7: """one/that""",
            8: """something/that""",
        },
        "WP": {
            -3: """on/what""",
            -2: """and/what""",
            -1: """"/what""",
            2: """'/what""",
        },
    },
    "state": {
        "CC": {
            -3: """0CC|RB BDT|PDT|CC|RB BIN|CC|RB dIN|CC|RB""",
            -2: """0DT|PDT|CC|RB VDT|PDT|CC|RB nDT|PDT|CC|RB""",
            -1: """DDT|CC DIN|CC|RB NDT|PDT|CC|RB bIN|CC|RB hIN|CC mIN|CC|RB xIN|CC|RB""",
            1: """bDT|PDT|CC|RB nCC|NN|JJ xDT|CC|RB""",
            2: """0CC|NN|JJ 0IN|CC|RB bCC|NN|JJ bDT|CC|RB hDT|PDT|CC|RB nDT|CC|RB""",
            3: """0IN|CC NIN|CC|RB VCC|RB""",
            4: """BCC|RB vDT|CC|RB""",
            5: """VIN|CC|RB""",
        },
        "CD": {
            -4: """0CD|JJ dCD|NNP""",
            -3: """NCD|NN|JJ""",
            -2: """nCD|JJ""",
            -1: """
0CD|NN|NNS|JJ|NNP 0PRP|CD|NN BPRP|CD|NN dCD|NN|JJ dPRP|CD|NN hPRP|CD|NN nCD|NN|JJ xCD|VBD|JJ""",
            1: """NPRP|CD|NN nCD|NNP xPRP|CD|NN""",
            2: """0CD|NN|JJ DPRP|CD|NN nCD|NN""",
            3: """0CD|NNP 0CD|VBP|VB|NN|JJ|NNP VPRP|CD|NN""",
        },
        "DT": {
            -3: """dDT|PDT|RB hDT|PDT|RB mDT|RB|UH vIN|DT|WDT xIN|DT|WDT""",
            -2: """
VIN|DT|WDT bDT|PDT|RB bIN|DT|WDT dDT|PDT|CC|RB dDT|RB|UH dIN|DT|WDT hDT|PDT|CC|RB nDT|CC|RB vDT|CC|RB""",
            1: """BDT|PDT|RB DDT|CC DIN|DT|WDT NDT|RB|UH mDT|PDT|RB vDT|PDT|CC|RB xDT|CC|RB""",
            2: """
0DT|PDT|CC|RB BDT|RB|UH BIN|DT|WDT NDT|PDT|CC|RB NIN|DT|WDT VDT|PDT|CC|RB nDT|PDT|CC|RB vDT|PDT|RB
vDT|RB|UH""",
            3: """BDT|PDT|CC|RB VDT|PDT|RB bDT|RB|UH hDT|RB|UH hIN|DT|WDT nDT|PDT|RB""",
            4: """NDT|PDT|RB""",
            5: """0DT|PDT|RB 0IN|DT|WDT""",
            9: """mIN|DT|WDT""",
        },
        "EX": {
            -2: """bEX|RB""",
            -1: """nEX|RB""",
            3: """NEX|RB""",
            5: """0EX|RB""",
        },
        "FW": {
            -1: """0NN|FW|NNP dIN|NNP|FW dNN|FW vNN|FW xIN|NNP|FW""",
            1: """nIN|NNP|FW vNNP|FW""",
        },
        "IN": {
            -9: """0IN|CC|RB""",
            -7: """mIN|DT|WDT mIN|VBP|VB|JJ""",
            -5: """hIN|DT|WDT hIN|RP|RB""",
            -4: """hIN|RB""",
            -3: """0IN|CC NIN|DT|WDT NIN|RP|RB VIN|RP|RB bIN|CC|RB bIN|RB xIN|VBP|VB|JJ""",
            -2: """0IN|JJ|RB bIN|JJ hIN|NN|JJ|RB nIN|NNP|FW""",
            -1: """
BIN|CC|NN|JJ|RB HIN|RP|RB MIN|RB NIN|CC|RB VIN|CC|RB VIN|RP bIN|JJ|RB bIN|NN dIN|NNP|FW mIN|CC|RB
xIN|NN|NNP""",
            1: """
0IN|RP|RB BIN|DT|WDT VIN|DT|WDT bIN|DT|WDT dIN|DT|WDT dIN|NN|JJ|RB dIN|VBP|VB|NN hIN|CC hIN|JJ|RB
vIN|NN|JJ|RB vIN|RB xIN|NNP|FW""",
            2: """BIN|CC|RB BIN|RP|RB DIN|RB dIN|VBP|VB|JJ vIN|DT|WDT vIN|NNP|FW xIN|JJ|RB xIN|RB""",
            3: """
0IN|NN 0IN|RB DIN|CC|RB HIN|RB bIN|RP bIN|VBP|VB|JJ hIN|RP nIN|NN|JJ|RB vIN|CC|RB vIN|VBP|VB|JJ""",
            4: """DIN|DT|WDT bIN|RP|RB dIN|CC|RB dIN|NN|NNP vIN|NN|JJ xIN|CC|RB""",
            5: """dIN|JJ vIN|JJ""",
        },
        "JJ": {
            -7: """mVBP|VB|JJ""",
            -5: """dIN|JJ mVBP|VB|NN|JJ vIN|JJ""",
            -4: """0JJ|JJR|RB|RBR HVBG|NN|JJ dJJ|JJR|RB|RBR hVBN|JJ nPDT|NN|JJ|RB""",
            -3: """
0CD|NN|JJ 0VBP|VB|JJ|RB DVBG|NN|JJ NVBP|VB|JJ VJJ|NN VVBG|NN|JJ bRP|VBP|VB|NN|JJ|RB bVBG|NN|JJ|NNP
dVBD|VBN|NN|JJ dVBD|VBN|NN|JJ|RB mVBP|VB|JJ|RB mVBP|VB|NN|JJ|RB nNN|JJ|JJR nVBN|JJ nVBP|VB|NN|NNS|JJ
vVBP|VB|NN|JJ|JJS vVBP|VB|NN|JJ|RB xNN|JJ|NNP xVBN|NN|JJ""",
            -2: """
0VBD|VBN|JJ BVBP|VB|NN|JJ|NNP DVBG|JJ DVBN|JJ VVBP|VB|JJ bVBN|JJ bVBP|VB|NN|JJ|JJR dNN|NNS|JJ
dRP|VBP|VB|NN|JJ|RB dVBP|VB|NN|JJ|JJS hVBD|VBN|JJ hVBG|JJ nVBD|VBN|NN|JJ|NNP nVBD|VBN|NN|JJ|RB
nVBD|VBP|VB|NN|JJ nVBP|VB|JJ nVBP|VB|JJ|JJR|RB|RBR vIN|NN|JJ vIN|NN|JJ|RB vNN|NNS|JJ vVBG|NN|JJ|NNP""",
            -1: """
0CC|NN|JJ 0CD|NN|NNS|JJ|NNP 0NN|JJ|JJR|NNP 0NN|JJ|JJR|RB|NNP 0NN|NNS|JJ|RB|NNP 0PDT|JJ 0PDT|NN|JJ|RB
0VBD|VBN|NN|JJ|RB 0VBP|VB|NN|JJ|JJR 0VBP|VB|NN|JJ|NNP DVBP|VB|NN|JJ|NNP NVBD|VBN|JJ|NNP NVBG|NN|JJ|NNP
VVBD|VBN|JJ VVBP|VB|NN|JJ|RB bCC|NN|JJ bJJ|JJR|RB|RBR bPDT|NN|JJ|RB bVBD|VBN|NN|JJ|RB
bVBP|VB|JJ|JJR|RB|RBR dIN|NN|JJ|RB dJJ|RB|NNP dVBG|JJ dVBG|NN|JJ|NNP dVBP|VB|NN|JJ|RB dVBP|VB|NN|NNS|JJ
dVBP|VB|NN|NNS|JJ|NNP hIN|NN|JJ|RB hVBD|VBN|JJ|NNP hVBD|VBN|NN|JJ|RB hVBP|VB|JJ|RB hVBP|VB|NN|JJ|NNP
mVBP|VB|JJ|NNP mVBP|VB|NN|JJ|NNP nIN|JJ|RB nJJ|RB|UH nNN|NNS|JJ nVBD|VBN|JJ nVBG|JJ|NNP
nVBP|VB|NN|JJ|JJR nVBP|VB|NN|JJ|JJR|NNP nVBP|VB|NN|JJ|NNP nVBP|VB|NN|JJ|RB vIN|VBP|VB|JJ vJJ|NN|NNP
vVBP|VB|VBN|NN|JJ xIN|JJ|RB xJJ|RB|UH xNN|NNS|JJ|NNP xPDT|NN|JJ|RB xVBD|VBP|VB|NN|JJ xVBG|NN|JJ
xVBP|VB|JJ|RB xVBP|VB|NN|JJ|NNP""",
            1: """
0IN|JJ|RB 0VBD|VBN|JJ|NNP 0VBD|VBN|NN|JJ|NNP 0VBP|VB|JJ|RB|NNP 0VBP|VB|NN|JJ|JJS|NNP 0VBP|VB|NN|NNS|JJ
BVBP|VB|NN|JJ DVBP|VB|NN|JJ NVBP|VB|NN|JJ VVBD|VBN|JJ|NNP VVBP|VB|NN|JJ bIN|NN|JJ|RB bIN|VBP|VB|JJ
bVBD|VBN|NN|JJ bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|NN|JJ|NNP dCD|NN|JJ dVBD|VBN|JJ|NNP dVBD|VBP|VB|NN|JJ
dVBP|VB|JJ dVBP|VB|JJ|RB dVBP|VB|NN|JJ hCD|NN|JJ nVBP|VB|NN|JJ nVBP|VB|NN|JJ|RB|NNP
nVBP|VB|NN|NNS|JJ|NNP nVBP|VB|VBN|NN|JJ vPDT|JJ vPDT|NN|JJ|RB vVBD|VBN|NN|JJ|RB vVBN|NN|JJ
vVBP|VB|JJ|NNP vVBP|VB|NN|JJ|NNP vVBP|VB|NN|NNS|JJ xVBD|VBN|NN|JJ xVBP|VB|NN|NNS|JJ xVBP|VB|VBN|NN|JJ""",
            2: """
0NN|JJ|RB|NNP 0VBP|VB|NN|JJ|RB|NNP BNN|JJ|NNP BVBD|VBN|JJ NCD|NN|JJ NIN|NN|JJ|RB NVBD|VBN|NN|JJ|RB
VVBP|VB|NN|JJ|NNP bIN|JJ bIN|JJ|RB bJJ|RB bJJ|RB|UH bVBD|VBN|JJ bVBD|VBN|JJ|NNP bVBG|JJ|NNP dIN|NN|JJ
dVBD|VBN|JJ dVBN|JJ hJJ|NNP hVBP|VB|VBN|NN|JJ nCC|NN|JJ nCD|JJ nVBD|VBN|JJ|NNP nVBD|VBP|VB|VBN|NN|JJ
nVBP|VB|JJ|NNP vRP|VBP|VB|NN|JJ|RB vVBD|VBN|NN|JJ vVBD|VBP|VB|NN|JJ vVBN|JJ vVBP|VB|NN|JJ|RB|NNP
xCD|VBD|JJ xIN|VBP|VB|JJ""",
            3: """
BNN|JJ BVBG|NN|JJ DNN|JJ|NNP DVBP|VB|NN|JJ|RB HNN|JJ HVBD|VBN|JJ NCD|VBD|JJ NVBP|VB|NN|JJ|RB
VVBP|VB|JJ|RB bVBN|NN|JJ|RB dVBP|VB|JJ|JJR|RB|RBR dVBP|VB|JJ|NNP hIN|JJ|RB nJJ|NN|NNP vNN|JJ|JJR
vVBP|VB|JJ|JJR|RB|RBR vVBP|VB|JJ|JJR|RB|RBR|NNP""",
            4: """
0CD|JJ bVBP|VB|JJ bVBP|VB|JJ|RB|NNP bVBP|VB|NN|JJ bVBP|VB|NN|JJ|JJS bVBP|VB|VBN|NN|JJ nJJ|JJR|RB|RBR
vNN|JJ|RB|NNP vVBP|VB|JJ|RB xJJ|JJR|RB|RBR xVBD|VBN|NN|JJ|RB""",
            5: """bVBP|VB|JJ|RB bVBP|VB|NN|JJ|RB""",
        },
        "JJR": {
            -6: """mVBP|VB|JJR|RB|RBR""",
            -5: """xJJ|JJR|RB|RBR""",
            -3: """dVBP|VB|JJ|JJR|RB|RBR vJJ|JJR|RB|RBR""",
            -2: """bVBP|VB|JJ|JJR|RB|RBR dJJR|RB|RBR nJJ|JJR|RB|RBR nVBP|VB|NN|JJR vVBP|VB|JJ|JJR|RB|RBR|NNP""",
            -1: """
0JJ|JJR|RB|RBR|NNP 0NN|JJ|JJR|NNP 0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|JJ|JJR 0VBP|VB|NN|JJ|JJR|NNP bJJR|RB|RBR
nVBP|VB|NN|JJ|JJR vNN|JJ|JJR vVBP|VB|JJR|RBR xVBP|VB|JJR|RB|RBR""",
            1: """
0JJR|NNP 0NN|JJ|JJR|RB|NNP bVBP|VB|NN|JJR bVBP|VB|NN|JJ|JJR dVBP|VB|JJR|RB|RBR hJJR|RBR nNN|JJ|JJR
nVBP|VB|JJ|JJR|RB|RBR""",
            2: """0JJ|JJR|RB|RBR dVBP|VB|JJR|RBR nJJR|NNP vJJR|RBR|NNP""",
            3: """bVBP|VB|JJR|RB|RBR""",
            6: """dJJ|JJR|RB|RBR""",
        },
        "JJS": {
            -2: """0VBP|VB|NN|JJ|JJS|NNP bJJS|RBS mJJS|RB|RBS""",
            -1: """vVBP|VB|NN|JJ|JJS xJJS|RB|RBS""",
            1: """0JJS|RBS 0JJS|RB|RBS bVBP|VB|NN|JJ|JJS""",
            3: """dVBP|VB|NN|JJ|JJS vJJS|RB|RBS""",
            4: """bJJS|RB|RBS hJJS|RBS""",
        },
        "MD": {
            -1: """0MD|VBP|VB|NN vMD|VBP|VB|NN""",
            1: """nMD|NN nMD|NNP nMD|VBP|VB|NN xMD|VBP|VB|NN""",
            2: """nMD|VBD""",
        },
        "NN": {
            -5: """DVBP|VB|NN|JJ|RB bVBP|VB|NN|JJ|JJS vNN|JJ|RB|NNP""",
            -4: """0NN|RB nVBD|VBN|NN""",
            -3: """
0CD|VBP|VB|NN|JJ|NNP 0IN|NN 0NN|JJ|JJR|RB|NNP 0NN|NNS|NNP 0PRP|NN 0VBP|VB|NN|JJ|RB BNN|JJ DNN|JJ|NNP
DVBP|VB|VBN|NN HNN|JJ dIN|NN|NNP dNN|RB|NNP dRP|VBP|VB|NN|JJ|RB hVBD|VBN|NN|JJ|RB mVBP|VB|NN nCC|NN|JJ
nPRP|NN vPDT|NN|JJ|RB vVBD|VBP|VB|NN|JJ xPOS|VBZ|NN|NNS|NNP""",
            -2: """
0NN|JJ|JJR|NNP 0NN|RB|NNP 0VBD|VBP|VB|NN 0VBD|VBP|VB|NN|NNP 0VBG|NN|NNP 0VBP|VB|NN|JJ|RB|NNP BNN|JJ|NNP
BVBG|NN|JJ NIN|NN|JJ|RB NVBP|VB|NN|NNS|JJ|NNP VPRP|CD|NN bVBD|VBP|VB|VBN|NN|JJ dIN|NN|JJ dVBZ|NN|NNS
hVBP|VB|VBN|NN|JJ mVBP|VB|NN|JJ mVBP|VB|NN|JJ|NNP mVBP|VB|NN|NNP nCD|NN nCD|NN|NNS|JJ|NNP nIN|NN|JJ|RB
nJJ|NN|NNP nNN|NNS nNN|NNS|JJ nNN|NNS|NNP nVBG|NN|JJ|NNP nVBP|VB|NN|NNS|JJ nVBZ|NN|NNS|NNP
nVBZ|NN|NNS|RB vIN|NN|JJ vNN|JJ|JJR xVBZ|NN|NNS""",
            -1: """
0CC|NN|JJ 0CD|NN|NNS|JJ|NNP 0NN|FW|NNP 0NN|JJR|NNP 0NN|JJ|RB|NNP 0NN|NNS|JJ|NNP 0NN|NNS|JJ|RB|NNP
0NN|RB|UH|NNP 0VBP|NN|NNP 0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|NNS|RB|NNP 0VBP|VB|NN|RB 0VBP|VB|VBN|NN|JJ|NNP
DPRP|CD|NN DVBG|NN DVBG|NN|JJ DVBP|VB|NN|JJ|NNP HVBG|NN|JJ MVBP|VB|NN NNN|NNS NPRP|CD|NN
NVBD|VBP|VB|VBN|NN VRP|VBP|VB|NN|JJ|RB VVBP|VB|NN|JJ|RB VVBP|VB|NN|NNP bCC|NN|JJ bNN|RB|UH bPDT|NN|JJ|RB
bVBD|VBN|NN|JJ bVBP|VB|VBN|NN|JJ dCD|NN|JJ dIN|NN|JJ|RB dNNP|VBP|VB|NN dNN|NNS|JJ|RB dNN|NNS|NNP
dPOS|VBZ|NN|NNS|NNP dVBD|VBP|VB|NN|JJ dVBG|NN|JJ|NNP dVBP|VB|NN|JJ|JJS dVBP|VB|VBN|NN|JJ hCD|NN|JJ
hVBD|VBP|VB|VBN|NN hVBP|VB|VBN|NN mVBP|VB|NN|RB nMD|NN nMD|VBP|VB|NN nVBD|VBN|NN|JJ nVBD|VBN|NN|JJ|RB
nVBD|VBP|VB|NN nVBD|VBP|VB|NN|NNS|NNP nVBD|VBP|VB|VBN|NN|NNP nVBG|NN|NNP nVBP|VB|NN|JJ|NNP
nVBP|VB|NN|NNS|JJ|NNP nVBP|VB|NN|RB nVBZ|NN|NNS vJJ|NN|NNP vNNP|VBP|VB|NN vVBD|VBN|NN|JJ|RB vVBN|NN|JJ
vVBP|VB|NN|JJR vVBP|VB|NN|NNS|RB|NNP vVBP|VB|NN|RB|NNP xNN|NNS|JJ xNN|RB|UH xVBD|VBP|VB|VBN|NN
xVBP|VB|NN|JJ|NNP xVBP|VB|NN|NNS|JJ xVBP|VB|VBN|NN|JJ""",
            1: """
0MD|VBP|VB|NN 0NN|RB|UH 0VBD|VBN|NN|JJ|NNP 0VBD|VBP|VB|VBN|NN 0VBP|VB|NN|JJ|JJR|NNP 0VBP|VB|NN|JJ|NNP
0VBP|VB|NN|RB|NNP BVBP|VB|NN|JJ BVBP|VB|NN|JJ|NNP DVBP|VB|NN|RB NCD|NN|JJ NNN|RB|NNP NVBP|VB|NN|JJ
NVBP|VB|NN|JJ|NNP NVBP|VB|NN|NNP NVBP|VB|NN|RB VNN|RB VVBG|NN|JJ VVBP|VB|NN|JJ bIN|NN bMD|VBP|VB|NN
bVBP|VB|NN|JJ dIN|VBP|VB|NN dMD|VBP|VB|NN dNN|FW dNN|RB|UH dPRP|CD|NN dVBG|NN|NNP dVBP|VB|NN|NNS|JJ
dVBP|VB|NN|RB hVBP|VB|NN|JJ mNN|NNP nCD|NN|JJ nPOS|VBZ|NN|NNS|NNP nVBD|VBN|NN|JJ|NNP nVBD|VBP|VB|NN|NNP
nVBD|VBP|VB|VBN|NN nVBD|VBP|VB|VBN|NN|JJ nVBP|VB|NN nVBP|VB|NN|JJ|JJR|NNP nVBP|VB|VBN|NN|JJ vIN|NN|JJ|RB
vMD|VBP|VB|NN vNN|FW vNN|NNS vVBD|VBN|NN|JJ vVBD|VBP|VB|VBN|NN vVBP|VB|NN|NNS|JJ vVBP|VB|NN|NNS|JJ|NNP
vVBP|VB|VBN|NN|JJ xNN|RB|NNP xPDT|NN|JJ|RB xPRP|CD|NN xVBD|VBN|NN xVBD|VBN|NN|JJ xVBD|VBN|NN|JJ|RB
xVBG|NN|JJ""",
            2: """
0VBD|VBP|VB|VBN|NN|NNP 0VBP|VB|NN|JJ|JJR 0VBP|VB|VBN|NN|NNP BIN|CC|NN|JJ|RB BVBP|VB|NN HVBG|NN
NVBG|NN|JJ|NNP NVBP|VB|NN NVBP|VB|NN|JJ|RB VNN|JJ|NNP bNN|NNS|NNP bPRP|CD|NN bVBD|VBP|VB|VBN|NN
bVBP|VB|NN bVBP|VB|NN|JJ|NNP bVBP|VB|NN|NNP bVBP|VB|VBN|NN dNN|NNS|JJ dVBD|VBN|NN|JJ dVBP|VB|NN|RB|NNP
hIN|NN|JJ|RB hNN|JJ|NNP hPRP|CD|NN hVBD|VBN|NN hVBP|VB|NN mVBP|VB|NN|JJ|RB nNN|JJ|JJR
nRP|VBP|VB|NN|JJ|RB nVBD|VBP|VB|NN|JJ nVBP|VB|NN|JJR nVBP|VB|NN|JJ|RB nVBP|VB|NN|JJ|RB|NNP
nVBP|VB|VBN|NN vVBG|NN|JJ|NNP vVBP|VB|NN|JJ|RB|NNP vVBP|VB|NN|RB xIN|NN|NNP xVBP|VB|NN xVBP|VB|NN|NNP
xVBP|VB|VBN|NN""",
            3: """
0NN|JJ|RB 0PDT|NN|JJ|RB 0VBD|VBP|VB|NN|RB|NNP BNN|RB BVBP|VB|NN|JJ|RB HVBP|VB|NN VJJ|NN
bRP|VBP|VB|NN|JJ|RB bVBP|VB|NN|JJR bVBP|VB|NN|JJ|JJR dVBP|VB|NN dVBP|VB|NN|NNS|JJ|NNP dVBP|VB|VBN|NN
hVBP|VB|NN|JJ|NNP hVBP|VB|NN|NNP mVBG|NN vVBP|VB|NN vVBP|VB|NN|NNP xVBP|VB|NN|JJ|RB""",
            4: """
bVBP|VB|NN|RB dVBD|VBN|NN|JJ|RB dVBP|VB|NN|NNS nPDT|NN|JJ|RB vVBP|VB|NN|JJ|JJS xVBD|VBP|VB|NN
xVBD|VBP|VB|NN|JJ xVBN|NN|JJ""",
            6: """0VBP|VB|NN|NNS|JJ""",
        },
        "NNP": {
            -4: """0NN|RB|NNP 0VBZ|NNP VVBP|VB|NN|JJ|NNP nVBN|NNP vRB|NNP""",
            -3: """
0CD|NNP 0NNS|NNP|NNPS 0RB|NNP 0VBG|NNP 0VBN|NNP 0VBP|NN|NNP NNN|RB|NNP VJJ|RB|NNP VNN|JJ|NNP nRB|NNP
nVBD|VBN|JJ|NNP nVBD|VBN|NNP""",
            -2: """
0NNS|NNP 0VBP|VB|JJ|RB|NNP 0VBP|VB|NNP bVBD|VBN|JJ|NNP dPOS|VBZ|NN|NNS|NNP dVBG|NN|NNP
dVBP|VB|NN|JJ|RB|NNP hJJ|NNP hNNP|NNPS hNN|JJ|NNP hVBP|VB|NN|JJ|NNP hVBP|VB|NN|NNP mVBP|VB|NN|JJ|NNP
mVBP|VB|NN|NNP nJJR|NNP nVBG|NNP nVBP|VB|JJ|RB|NNP nVBZ|NNS|NNP vIN|NNP|FW vJJR|RBR|NNP vNNS|NNP
vNNS|NNP|NNPS""",
            -1: """
0JJR|NNP 0JJR|RBR|NNP 0JJ|JJR|RB|RBR|NNP 0JJ|UH|NNP 0NN|JJ|RB|NNP 0RB|RBR|NNP 0VBG|NN|NNP DVBD|VBN|NNP
DVBZ|NNS|NNP NVBG|NN|JJ|NNP NVBP|VB|NNP VRB|NNP VVBD|VBN|JJ|NNP VVBD|VBN|NNP bVBP|VB|JJ|RB|NNP
dIN|NN|NNP dJJ|RB|NNP dNNS|NNP dVBD|VBN|JJ|NNP dVBP|VB|JJ|NNP mNN|NNP mRB|NNP nCD|NNP nJJ|NN|NNP nMD|NNP
nPOS|VBZ|NN|NNS|NNP nVBD|VBP|VB|VBN|NN|NNP nVBG|JJ|NNP nVBP|VB|JJ|NNP nVBP|VB|NN|NNP nVBP|VB|VBN|NNP
nVBZ|NNP nVBZ|NN|NNS|NNP nVB|NNP vNNP|FW vVBG|JJ|NNP vVBG|NN|JJ|NNP vVBP|VB|JJ|NNP vVBZ|NNS|NNP
xIN|NN|NNP xVBD|VBN|NNP""",
            1: """
0CD|VBP|VB|NN|JJ|NNP 0NN|JJR|NNP NVBD|VBN|JJ|NNP NVBP|VB|NN|NNP bNN|NNS|NNP bVBD|VBN|NNP
bVBP|VB|NN|JJ|NNP bVBP|VB|NN|JJ|RB|NNP bVBP|VB|NN|NNP dNN|RB|NNP dVBG|NN|JJ|NNP nCD|NN|NNS|JJ|NNP
nNN|RB|NNP nVBD|VBP|VB|NN|NNP nVBD|VBP|VB|NN|NNS|NNP nVBP|VB|NNP nVBP|VB|NN|JJ|JJR|NNP nVBP|VB|NN|JJ|NNP
nVBP|VB|NN|JJ|RB|NNP vNNP|VBP|VB|NN vNN|JJ|RB|NNP vVBD|VBP|VB|NN|NNS|NNP vVBP|VB|NN|JJ|RB|NNP
vVBP|VB|NN|NNS|RB|NNP vVBP|VB|VBN|NN|JJ|NNP xNNS|NNP|NNPS xNN|NNS|JJ|NNP xNN|NNS|NNP xVBP|VB|NN|JJ|NNP
xVBP|VB|NN|NNP""",
            2: """
0NN|NNS|JJ|NNP 0VBD|VBN|NN|JJ|NNP 0VBD|VBP|VB|NN|NNP 0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|JJ|JJR|NNP
0VBP|VB|NN|JJ|RB|NNP NVBP|VB|NN|NNS|JJ|NNP bVBZ|NNS|NNP bVB|NNP dVBD|VBN|NNP nIN|NNP|FW nNNS|NNP|NNPS
nVBG|NN|JJ|NNP nVBG|NN|NNP vVBD|VBP|VB|NN|NNP vVBP|VB|NN|JJ|NNP vVBP|VB|NN|RB|NNP xVBP|VB|NN|JJ|RB|NNP
xVBP|VB|NN|RB|NNP""",
            3: """
0NN|FW|NNP 0NN|JJ|JJR|RB|NNP 0VBD|VBP|VB|NN|NNS|NNP 0VBD|VBP|VB|NN|RB|NNP 0VBP|VB|NN|JJ|JJS|NNP
BNNP|NNPS BVBP|VB|NN|JJ|NNP DNNP|NNPS bNN|RB|NNP dIN|NNP|FW dVBP|VB|NN|NNS|JJ|NNP nVBD|VBN|NN|JJ|NNP
nVBP|VB|NN|NNS|RB|NNP vJJ|NN|NNP vVBP|VB|NN|NNS|JJ|NNP xNN|JJ|NNP xPOS|VBZ|NN|NNS|NNP xVBP|VB|NNP""",
            4: """
0NN|JJ|JJR|NNP 0NN|NNS|NNP 0VBP|VB|NN|JJ|NNP 0VBP|VB|VBN|NN|JJ|NNP bVBG|NN|JJ|NNP dCD|NNP dNNP|VBP|VB|NN
dNN|NNS|NNP""",
            5: """0CD|NN|NNS|JJ|NNP 0NN|NNS|JJ|RB|NNP 0VBP|VB|NN|NNS|RB|NNP NVBP|VB|NN|JJ|NNP""",
        },
        "NNPS": {
            -3: """BNNP|NNPS DNNP|NNPS""",
            -2: """nVBZ|NNS|NNPS""",
            1: """nNNS|NNP|NNPS""",
            2: """hNNP|NNPS vNNS|NNP|NNPS xNNS|NNP|NNPS""",
            4: """0NNS|NNP|NNPS""",
        },
        "NNS": {
            -3: """dNN|NNS|NNP xNNS|NNP|NNPS""",
            -2: """
0VBZ|NNS DVBZ|NNS|NNP bNN|NNS|NNP dVBP|VB|NN|NNS|JJ nNNS|NNP|NNPS nVBZ|NNS nVBZ|NNS|RB nVBZ|NN|NNS""",
            -1: """
0CD|NN|NNS|JJ|NNP 0NNS|NNP|NNPS 0NN|NNS|JJ|RB|NNP 0NN|NNS|NNP 0VBD|VBP|VB|NN|NNS|NNP 0VBP|VB|NN|NNS|JJ
0VBP|VB|NN|NNS|RB|NNP DVBZ|NNS VVBZ|NNS dVBP|VB|NN|NNS dVBP|VB|NN|NNS|JJ|NNP nVBP|VB|NN|NNS|JJ|NNP
nVBP|VB|NN|NNS|RB|NNP nVBZ|NNS|NNPS nVBZ|NN|NNS|NNP vNN|NNS vVBP|VB|NN|NNS|JJ xPOS|VBZ|NN|NNS|NNP""",
            1: """
HVBZ|NNS NNN|NNS bVBZ|NNS|NNP dNNS|NNP hVBZ|NNS|NNP nCD|NN|NNS|JJ|NNP vNNS|NNP|NNPS vNN|NNS|JJ
xNN|NNS|JJ""",
            2: """
0NNS|NNP dNN|NNS|JJ|RB dVBZ|NNS|NNP dVBZ|NN|NNS nNN|NNS nNN|NNS|NNP nPOS|VBZ|NN|NNS|NNP nVBZ|NN|NNS|RB
vNNS|NNP vVBZ|NNS xVBZ|NN|NNS""",
            3: """bVBZ|NNS bVBZ|NNS|RB dVBZ|NNS nNN|NNS|JJ nVBP|VB|NN|NNS|JJ vVBZ|NNS|NNP""",
        },
        "PDT": {
            -3: """NDT|PDT|RB""",
            -2: """VDT|PDT|RB""",
            -1: """bDT|PDT|CC|RB hDT|PDT|CC|RB nDT|PDT|RB vPDT|JJ""",
            1: """0DT|PDT|RB 0PDT|JJ BDT|PDT|RB nDT|PDT|CC|RB xDT|PDT|RB""",
            2: """bPDT|NN|JJ|RB dDT|PDT|CC|RB dDT|PDT|RB""",
        },
        "POS": {
            -3: """0PRP|POS|VBZ""",
            -2: """dPOS|VBZ|NN|NNS|NNP""",
            1: """nPOS|VBZ|NN|NNS|NNP xPOS|VBZ|NN|NNS|NNP""",
            2: """dPRP|POS|VBZ hPRP|POS|VBZ""",
        },
        "PRP": {
            -3: """hPRP|PRP$""",
            -2: """dPRP|POS|VBZ xPRP|CD|NN""",
            -1: """DPRP|CD|NN VPRP|CD|NN bPRP|CD|NN""",
            1: """BPRP|CD|NN VPRP|PRP$""",
            2: """0PRP|CD|NN""",
            3: """0PRP|NN nPRP|NN""",
        },
        "PRP$": {
            -1: """VPRP|PRP$""",
            3: """hPRP|PRP$""",
        },
        "RB": {
            -6: """0DT|PDT|RB""",
            -5: """0EX|RB mVBP|VB|NN|JJ|RB""",
            -4: """
BCC|RB VIN|CC|RB bJJR|RB|RBR hIN|JJ|RB mRP|VBP|VB|NN|JJ|RB vIN|RP|RB vVBP|VB|JJ|RB xRP|VBP|VB|NN|JJ|RB""",
            -3: """
0IN|RB 0IN|RP|RB 0JJS|RB|RBS 0NN|JJ|RB 0NN|RB|UH BNN|RB HIN|RB NEX|RB NNN|RB|UH NVBP|VB|NN|JJ|RB VCC|RB
bDT|RB|UH bJJS|RB|RBS bJJ|JJR|RB|RBR bJJ|RB|UH bNN|RB|NNP bVBD|VBN|NN|JJ|RB bVBP|VB|JJ|RB
hVBP|VB|NN|JJ|RB nVBP|VB|NN|JJ|RB|NNP nVBZ|NNS|RB vDT|RB|UH vIN|CC|RB vVBP|VB|JJR|RB|RBR
vVBP|VB|JJ|JJR|RB|RBR vVBP|VB|JJ|JJR|RB|RBR|NNP vVBP|VB|NN|JJ|RB|NNP xIN|CC|RB""",
            -2: """
0NN|RB|UH|NNP 0PDT|NN|JJ|RB 0VBD|VBP|VB|NN|RB|NNP 0VBP|VB|NN|NNS|RB|NNP BDT|PDT|RB BIN|RP|RB
BVBP|VB|NN|JJ|RB DIN|CC|RB DIN|RB NIN|CC|RB bDT|CC|RB bIN|JJ|RB bJJ|RB bVBN|NN|JJ|RB
bVBP|VB|JJ|JJR|RB|RBR bVBP|VB|NN|RB dIN|CC|RB dIN|RP|RB dJJ|JJR|RB|RBR hDT|RB|UH mVBP|VB|NN|RB
nDT|PDT|RB nNN|RB|NNP nVBP|VB|NN|RB nVBZ|NNS|RB|NNP vDT|PDT|RB xDT|CC|RB xIN|RB xVBD|VBN|NN|JJ|RB
xVBP|VB|NN|RB|NNP""",
            -1: """
0NN|NNS|JJ|RB|NNP NDT|PDT|CC|RB NIN|NN|JJ|RB NVBD|VBN|NN|JJ|RB NVBP|VB|NN|RB VDT|PDT|RB VIN|RP|RB VNN|RB
VRP|VBP|VB|NN|JJ|RB VVBP|VB|JJ|RB bIN|NN|JJ|RB bVBP|VB|JJR|RB|RBR bVBP|VB|JJ|RB|NNP bVBP|VB|NN|JJ|RB
bVBP|VB|NN|JJ|RB|NNP bVBZ|NNS|RB dJJR|RB|RBR dNN|NNS|JJ|RB dVBD|VBN|NN|JJ|RB dVBP|VB|JJR|RB|RBR
dVBP|VB|JJ|JJR|RB|RBR hVBD|VBN|NN|JJ|RB mDT|PDT|RB nDT|PDT|CC|RB nIN|NN|JJ|RB nVBP|VB|JJ|RB
nVBP|VB|JJ|RB|NNP nVBP|VB|NN|NNS|RB|NNP vDT|CC|RB vDT|PDT|CC|RB vIN|RB vJJS|RB|RBS xDT|PDT|RB xNN|RB|NNP""",
            1: """
0IN|JJ|RB 0VBD|VBN|NN|JJ|RB BIN|CC|RB DVBP|VB|NN|JJ|RB MIN|RB VRB|NNP bNN|RB|UH dDT|PDT|RB dDT|RB|UH
dIN|NN|JJ|RB dRP|RB dVBP|VB|NN|JJ|RB dVBP|VB|NN|RB dVBZ|NNS|RB hDT|PDT|CC|RB hVBP|VB|JJ|RB mJJS|RB|RBS
mRB|NNP nEX|RB nJJ|RB|UH nVBP|VB|JJ|JJR|RB|RBR vJJ|RB|NNP vNN|RB|NNP vVBP|VB|NN|RB xNN|RB|UH""",
            2: """
0RB|RBR|NNP 0VBP|VB|NN|RB DVBP|VB|NN|RB NIN|RP|RB NNN|RB|NNP NRP|VBP|VB|NN|JJ|RB NVBP|VB|JJ|RB
bDT|PDT|RB bEX|RB bRP|VBP|VB|NN|JJ|RB dJJ|RB|NNP dNN|RB|NNP mIN|CC|RB mJJR|RB|RBR mVBP|VB|JJR|RB|RBR
nIN|JJ|RB nVBP|VB|NN|JJ|RB vPDT|NN|JJ|RB vRP|VBP|VB|NN|JJ|RB vVBD|VBN|NN|JJ|RB vVBP|VB|NN|JJ|RB
xVBP|VB|JJ|RB""",
            3: """
0CC|RB 0RB|NNP 0VBP|VB|JJ|RB|NNP DIN|RP|RB VJJ|JJR|RB|RBR VJJ|RB|NNP VVBP|VB|NN|JJ|RB bIN|CC|RB bIN|RB
dNN|RB|UH dRP|VBP|VB|NN|JJ|RB dVBP|VB|NN|JJ|RB|NNP hDT|PDT|RB mDT|RB|UH mNN|RB|UH nJJ|JJR|RB|RBR|NNP
nRB|NNP nRP|VBP|VB|NN|JJ|RB vJJ|JJR|RB|RBR xJJ|RB|UH xVBP|VB|JJR|RB|RBR""",
            4: """0NN|RB 0VBP|VB|JJ|RB 0VBP|VB|NN|JJ|RB HIN|RP|RB hIN|RB vRB|NNP""",
            5: """bIN|RP|RB hIN|RP|RB xJJ|JJR|RB|RBR""",
            6: """0NN|RB|NNP""",
            7: """0IN|CC|RB""",
        },
        "RBR": {
            -4: """xJJ|JJR|RB|RBR""",
            -3: """nJJ|JJR|RB|RBR|NNP""",
            -2: """VJJ|JJR|RB|RBR bVBP|VB|JJR|RB|RBR mJJR|RB|RBR nJJ|JJR|RB|RBR""",
            -1: """hJJR|RBR vJJR|RBR|NNP vVBP|VB|JJ|JJR|RB|RBR""",
            1: """0JJR|RBR|NNP dVBP|VB|JJ|JJR|RB|RBR nVBP|VB|JJ|JJR|RB|RBR vVBP|VB|JJ|JJR|RB|RBR|NNP""",
            2: """0JJ|JJR|RB|RBR""",
            3: """0JJ|JJR|RB|RBR|NNP dJJR|RB|RBR vVBP|VB|JJR|RBR vVBP|VB|JJR|RB|RBR""",
            4: """bJJR|RB|RBR bVBP|VB|JJ|JJR|RB|RBR dVBP|VB|JJR|RB|RBR""",
            5: """bJJ|JJR|RB|RBR""",
            6: """mVBP|VB|JJR|RB|RBR""",
        },
        "RBS": {
            -4: """hJJS|RBS""",
            -2: """vJJS|RB|RBS""",
            -1: """0JJS|RBS bJJS|RB|RBS""",
            1: """xJJS|RB|RBS""",
            2: """0JJS|RB|RBS bJJS|RBS mJJS|RB|RBS""",
        },
        "RP": {
            -9: """bIN|RP|RB""",
            -5: """nRP|VBP|VB|NN|JJ|RB""",
            -3: """DIN|RP|RB bIN|RP bRP|VBP|VB|NN|JJ|RB hIN|RP""",
            -2: """HIN|RP|RB NRP|VBP|VB|NN|JJ|RB""",
            -1: """BIN|RP|RB dRP|RB""",
            1: """VIN|RP""",
            2: """0IN|RP|RB NIN|RP|RB""",
            3: """VRP|VBP|VB|NN|JJ|RB dIN|RP|RB dRP|VBP|VB|NN|JJ|RB""",
            4: """xRP|VBP|VB|NN|JJ|RB""",
            5: """VIN|RP|RB vIN|RP|RB""",
        },
        "UH": {
            -4: """dNN|RB|UH""",
            -3: """mNN|RB|UH""",
            -2: """BDT|RB|UH""",
            -1: """NDT|RB|UH hDT|RB|UH xJJ|RB|UH""",
            1: """0JJ|UH|NNP bDT|RB|UH bJJ|RB|UH dDT|RB|UH vDT|RB|UH xNN|RB|UH""",
            2: """0NN|RB|UH""",
            3: """0NN|RB|UH|NNP NNN|RB|UH""",
        },
        "VB": {
            -6: """nVBP|VB|NN""",
            -5: """0VBP|VB|NN|NNS|JJ""",
            -4: """
0VBD|VBP|VB|NN|RB|NNP HVBP|VB|NN NVBP|VB|NN NVBP|VB|NN|JJ|NNP NVBP|VB|NN|NNP bIN|VBP|VB|JJ
bVBP|VB|VBN|NN hVBP|VB|VBN nVBD|VBP|VB|VBN|NN nVBD|VB|VBN nVBP|VB nVBP|VB|NNP xVBP|VB|NN""",
            -3: """
0VBP|VB|NN|JJ|NNP NVBP|VB|NN|JJ NVBP|VB|NN|JJ|RB bVBD|VBP|VB|VBN|NN bVBP|VB|NN|JJ|NNP dIN|VBP|VB|NN
dVBP|VB|JJR|RB|RBR dVBP|VB|NN|NNS dVBP|VB|NN|NNS|JJ|NNP dVBP|VB|NN|RB|NNP nVBD|VBP|VB|VBN nVBP|VB|JJ|RB
nVBP|VB|NN|JJ nVBP|VB|VBN|NN vVBP|VB|VBN|NN|JJ vVBP|VB|VBN|NN|JJ|NNP xVBP|VB xVBP|VB|NN|JJ|RB""",
            -2: """
0VBP|VB|NN|JJ|RB|NNP 0VBP|VB|NN|RB BVBP|VB|NN BVBP|VB|NN|JJ BVBP|VB|NN|JJ|NNP DVBP|VB|NN|RB NVBP|VB
VVBD|VBP|VB|VBN VVBP|VB VVBP|VB|NN VVBP|VB|NN|JJ bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|JJ bVBP|VB|JJ|RB
bVBP|VB|NN|JJR bVBP|VB|NN|JJ|RB bVBP|VB|NN|NNP bVB|NNP dVBP|VB|JJR|RBR dVBP|VB|JJ|NNP dVBP|VB|NN|RB
hVBD|VBP|VB|VBN|NN mVBP|VB|JJR|RB|RBR nMD|VBP|VB|NN nRP|VBP|VB|NN|JJ|RB nVBP|VB|JJ|NNP nVBP|VB|NN|JJ|RB
nVBP|VB|NN|NNP nVBP|VB|VBN vRP|VBP|VB|NN|JJ|RB vVBD|VBP|VB|NN|NNP vVBP|VB|NN vVBP|VB|NN|NNP
vVBP|VB|NN|NNS|JJ|NNP xMD|VBP|VB|NN xVBD|VBP|VB|VBN|NN xVBP|VB|VBN""",
            -1: """
0CD|VBP|VB|NN|JJ|NNP 0MD|VBP|VB|NN 0VBD|VBP|VB|NN|NNS|NNP 0VBD|VBP|VB|VBN|NN 0VBP|VB 0VBP|VB|JJ
0VBP|VB|JJ|RB 0VBP|VB|JJ|RB|NNP 0VBP|VB|NN|JJ 0VBP|VB|NN|JJ|JJR|NNP 0VBP|VB|NN|JJ|JJS|NNP
0VBP|VB|NN|JJ|RB 0VBP|VB|NN|RB|NNP 0VBP|VB|VBN|NN 0VBP|VB|VBN|NN|JJ|NNP BVBP|VB NVBD|VBP|VB|VBN|NN
NVBP|VB|NNP VVBP|VB|JJ|RB VVBP|VB|NN|JJ|NNP VVBP|VB|NN|JJ|RB VVBP|VB|NN|NNP bMD|VBP|VB|NN
bVBD|VBP|VB|VBN bVBP|VB|JJ|RB|NNP bVBP|VB|NN bVBP|VB|NN|JJ|JJR bVBP|VB|NN|RB bVBP|VB|VBN|NN|JJ
dIN|VBP|VB|JJ dMD|VBP|VB|NN dNNP|VBP|VB|NN dVBP|VB|JJ|RB dVBP|VB|NN|JJ dVBP|VB|NN|JJ|RB
dVBP|VB|NN|JJ|RB|NNP dVBP|VB|VBN|NN hVBP|VB|VBN|NN hVBP|VB|VBN|NNP hVBP|VB|VBN|NN|JJ nIN|VBP|VB|NN
nVBD|VBP|VB|NN nVBD|VBP|VB|VBN|NN|NNP nVBP|VB|JJ nVBP|VB|NN|JJR nVBP|VB|VBN|NNP vIN|VBP|VB|JJ
vMD|VBP|VB|NN vVBP|VB|JJR|RBR vVBP|VB|NN|JJ|NNP vVBP|VB|NN|JJ|RB|NNP xRP|VBP|VB|NN|JJ|RB xVBD|VBP|VB|NN
xVBD|VBP|VB|VBN xVBP|VB|JJ|RB xVBP|VB|NNP xVBP|VB|NN|JJ|RB|NNP xVBP|VB|VBN|NN xVBP|VB|VBN|NN|JJ""",
            1: """
0VBD|VBP|VB|NN|NNP DVBP|VB|NN|JJ|RB DVBP|VB|VBN NVBP|VB|JJ VRP|VBP|VB|NN|JJ|RB VVBD|VB|VBN
dVBP|VB|NN|NNS|JJ dVBP|VB|VBN dVBP|VB|VBN|NN|JJ hVBD|VBP|VB|VBN hVBP|VB|NNP hVBP|VB|NN|JJ|NNP
hVBP|VB|NN|NNP nVBP|VB|JJ|JJR|RB|RBR nVBP|VB|NN|RB nVB|NNP vVBP|VB|JJ|JJR|RB|RBR vVBP|VB|JJ|RB
vVBP|VB|NN|JJR vVBP|VB|NN|JJ|RB vVBP|VB|NN|RB|NNP xVBP|VB|NN|JJ|NNP""",
            2: """
0VBD|VBP|VB|VBN|NN|NNP 0VBP|VB|NNP BVBP|VB|NN|NNP DVBP|VB|NNP DVBP|VB|NN|JJ NVBD|VBP|VB|VBN VVBP|VB|JJ
hVBP|VB|NN|JJ hVBP|VB|NN|JJ|RB mVBP|VB|JJ|NNP vVBP|VB|VBN|NN""",
            3: """0VBD|VBP|VB|VBN DVBP|VB|NN|JJ|NNP HVBP|VB hVBP|VB|NN""",
            4: """MVBP|VB MVBP|VB|NN mRP|VBP|VB|NN|JJ|RB mVBD|VBP|VB|VBN mVBD|VBP|VB|VBN|NN|NNP""",
            5: """DVBP|VB|VBN|NN hVBP|VB mVBP|VB|VBN|NN""",
            6: """mVBP|VB|JJ|RB mVBP|VB|NN|JJ|NNP mVBP|VB|NN|JJ|RB mVBP|VB|NN|RB""",
            7: """mIN|VBP|VB|JJ mVBP|VB|VBN""",
            8: """mMD|VBP|VB|NN mVBD|VBP|VB|VBN|NN""",
            9: """mVBP|VB|JJ mVBP|VB|NNP mVBP|VB|NN|NNP""",
            10: """mVBP|VB""",
            11: """mVBP|VB|NN|JJ""",
            14: """mVBP|VB|NN""",
        },
        "VBD": {
            -8: """hVBD|VBN""",
            -6: """hVBD|VBN|JJ hVBD|VBN|NNP""",
            -5: """0VBD|VBN|JJ|NNP bVBD|VBN|JJ hVBD|VBN|JJ|NNP mVBD|VBP|VB|VBN|NN""",
            -4: """0VBD|VBP|VB|VBN|NN|NNP bVBD|VBN|NNP hVBD|VBP|VB|VBN|NN""",
            -3: """
HVBD|VBN|JJ NCD|VBD|JJ NVBD|VBP|VB|VBN bVBD|VBN bVBD|VBN|NN mVBD|VBN mVBD|VBP|VB|VBN nVBD|VBN|NN|JJ|NNP
nVBD|VBP|VB|NN|NNP""",
            -2: """
NVBD|VBN|JJ|NNP bVBD|VBN|NN|JJ|RB bVBD|VBP|VB|VBN bVBD|VBP|VB|VBN|NN dVBD|VBN|JJ dVBD|VBN|JJ|NNP
hVBD|VBN|NN hVBD|VBN|NN|JJ|RB hVBD|VBP|VB|VBN nMD|VBD vVBD|VBN|NN|JJ xVBD|VBP|VB|NN|JJ""",
            -1: """
0VBD|VBN|NN|JJ|NNP 0VBD|VBP|VB|NN|NNP VVBD|VB|VBN bVBD|VBN|JJ|NNP dVBD|VBP|VB|NN|JJ dVBD|VBP|VB|VBN
xCD|VBD|JJ xVBD|VBP|VB|NN""",
            1: """
0VBD|VBN 0VBD|VBN|JJ 0VBD|VBN|NN 0VBD|VBN|NN|JJ|RB DVBD|VBN NVBD|VBN|JJ NVBD|VBN|NN|JJ|RB
VVBD|VBN|JJ|NNP nVBD|VBP|VB|NN xVBD|VBN xVBD|VBN|NNP xVBD|VBN|NN|JJ xVBD|VBP|VB|VBN""",
            2: """
0VBD|VBP|VB|VBN HVBD|VBN NVBD|VBN VVBD|VBN|JJ VVBD|VBN|NNP nVBD|VBN nVBD|VBP|VB|NN|JJ vVBD|VBP|VB|NN|JJ
vVBD|VBP|VB|VBN xVBD|VBN|NN|JJ|RB""",
            3: """
NVBD|VBP|VB|VBN|NN VVBD|VBN bVBD|VBP|VB|VBN|NN|JJ nVBD|VBN|JJ nVBD|VBN|NNP nVBD|VBP|VB|VBN|NN|NNP
xVBD|VBP|VB|VBN|NN""",
            4: """0VBD|VBP|VB|VBN|NN nVBD|VBP|VB|VBN nVBD|VB|VBN""",
            5: """nVBD|VBN|NN nVBD|VBN|NN|JJ|RB nVBD|VBP|VB|VBN|NN""",
        },
        "VBG": {
            -3: """mVBG|NN""",
            -2: """HVBG|NN bVBG|JJ|NNP""",
            -1: """BVBG|NN|JJ bVBG|NN|JJ|NNP nVBG|NN|NNP xVBG|NN|JJ""",
            1: """DVBG|NN dVBG|JJ dVBG|NN|NNP nVBG|NN|JJ|NNP vVBG|NN|JJ|NNP""",
            2: """DVBG|JJ VVBG|NN|JJ dVBG|NN|JJ|NNP hVBG|JJ nVBG|JJ|NNP nVBG|NNP vVBG|JJ|NNP""",
            3: """0VBG|NNP 0VBG|NN|NNP""",
            4: """DVBG|NN|JJ HVBG|NN|JJ""",
        },
        "VBN": {
            -5: """dVBP|VB|VBN|NN mVBP|VB|VBN""",
            -4: """xVBD|VBN|NN|JJ xVBD|VBN|NN|JJ|RB""",
            -3: """
0VBD|VBN|NN|JJ|NNP 0VBD|VBP|VB|VBN|NN VVBD|VBN mVBD|VBP|VB|VBN|NN|NNP nVBD|VBN|NN|JJ|RB
nVBD|VBP|VB|VBN|NN|JJ vVBP|VB|VBN xVBP|VB|VBN""",
            -2: """
BVBD|VBN|JJ HVBD|VBN NVBD|VBN NVBD|VBN|NN|JJ|RB NVBD|VBP|VB|VBN VVBD|VBP|VB|VBN dVBN|JJ
mVBD|VBP|VB|VBN|NN nVBD|VBN nVBD|VBN|JJ nVBD|VBP|VB|VBN|NN vVBD|VBN|NN|JJ|RB vVBN|JJ xVBD|VBP|VB|VBN|NN""",
            -1: """
0VBD|VBN 0VBD|VBN|NN 0VBD|VBN|NN|JJ|RB 0VBP|VB|VBN 0VBP|VB|VBN|NN 0VBP|VB|VBN|NN|JJ|NNP
0VBP|VB|VBN|NN|NNP DVBD|VBN DVBP|VB|VBN DVBP|VB|VBN|NN NVBD|VBN|JJ VVBD|VBN|JJ VVBD|VBN|JJ|NNP
VVBD|VBN|NNP bVBN|NN|JJ|RB dVBD|VBN|NNP dVBD|VBN|NN|JJ|RB dVBP|VB|VBN|NN|JJ mVBD|VBP|VB|VBN
mVBP|VB|VBN|NN nVBD|VBN|NN nVBD|VBP|VB|VBN vVBD|VBN|NN|JJ vVBD|VBP|VB|VBN vVBD|VBP|VB|VBN|NN xVBD|VBN
xVBD|VBN|NN xVBN|NN|JJ""",
            1: """
0VBD|VBN|JJ DVBD|VBN|NNP HVBD|VBN|JJ bVBD|VBN|JJ|NNP bVBD|VBP|VB|VBN|NN|JJ dVBD|VBN|NN|JJ
hVBP|VB|VBN|NN|JJ nVBD|VBN|JJ|NNP nVBN|JJ|NNP nVBP|VB|VBN|NNP vVBP|VB|VBN|NN vVBP|VB|VBN|NN|JJ|NNP
xVBD|VBP|VB|VBN""",
            2: """
0VBD|VBP|VB|VBN|NN|NNP DVBN|JJ NVBD|VBN|JJ|NNP bVBN|JJ bVBP|VB|VBN|NN bVBP|VB|VBN|NN|JJ dVBD|VBP|VB|VBN
hVBD|VBP|VB|VBN hVBP|VB|VBN|NNP""",
            3: """
0VBN|NNP bVBD|VBN bVBD|VBN|JJ bVBD|VBN|NN bVBD|VBN|NNP bVBD|VBP|VB|VBN bVBD|VBP|VB|VBN|NN
dVBD|VBN|JJ|NNP hVBP|VB|VBN|NN mVBD|VBN nVBN|JJ vVBP|VB|VBN|NN|JJ""",
            4: """0VBD|VBN|JJ|NNP hVBN|JJ nVBN|NNP""",
            5: """bVBD|VBN|NN|JJ|RB""",
            6: """hVBD|VBN|JJ|NNP hVBD|VBN|NNP""",
            7: """hVBD|VBP|VB|VBN|NN""",
            8: """hVBD|VBN hVBD|VBN|JJ hVBD|VBN|NN|JJ|RB""",
            9: """hVBP|VB|VBN""",
        },
        "VBP": {
            -11: """mVBP|VB|NN""",
            -10: """mVBP|VB""",
            -9: """mVBP|VB|NNP""",
            -8: """mMD|VBP|VB|NN""",
            -5: """0VBD|VBP|VB|VBN hVBP|VB hVBP|VB|VBN mVBP|VB|NN|NNP""",
            -4: """MVBP|VB bVBP|VB|NN|JJ bVBP|VB|VBN|NN|JJ hVBP|VB|NN mVBP|VB|NN|JJ""",
            -3: """
DVBP|VB|NN|JJ HVBP|VB MVBP|VB|NN dVBP|VB|NN mVBP|VB|JJ|RB mVBP|VB|VBN|NN vVBP|VB|VBN|NN xVBP|VB|NN|NNP""",
            -2: """
0VBD|VBP|VB|VBN|NN|NNP DVBP|VB|NNP NVBP|VB|JJ|RB bVBP|VB|NN|JJ|RB hVBP|VB|NN|JJ mVBD|VBP|VB|VBN|NN
mVBP|VB|JJ mVBP|VB|NN|RB mVBP|VB|VBN nVBD|VBP|VB|NN|JJ nVBP|VB|VBN|NN|JJ vIN|VBP|VB|JJ vVBP|VB|NN|RB
xVBD|VBP|VB|NN xVBP|VB|NNP""",
            -1: """
0VBD|VBP|VB|NN|NNP 0VBD|VBP|VB|VBN|NN 0VBP|VB|JJ|RB|NNP 0VBP|VB|NN|JJ|JJR|NNP 0VBP|VB|NN|JJ|RB
0VBP|VB|NN|NNS|JJ BVBP|VB|NN|NNP DVBP|VB|NN|RB DVBP|VB|VBN|NN NVBD|VBP|VB|VBN|NN NVBP|VB|NN|JJ|NNP
VRP|VBP|VB|NN|JJ|RB VVBP|VB|JJ|RB bVBD|VBP|VB|VBN|NN bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|JJ bVBP|VB|NN
bVBP|VB|NN|JJR bVBP|VB|NN|JJ|NNP bVBP|VB|NN|NNP dIN|VBP|VB|JJ dNNP|VBP|VB|NN dVBD|VBP|VB|VBN dVBP|VB|JJ
dVBP|VB|JJ|RB dVBP|VB|VBN hVBD|VBP|VB|VBN hVBP|VB|NNP hVBP|VB|NN|JJ|NNP hVBP|VB|NN|NNP hVBP|VB|VBN|NN
hVBP|VB|VBN|NNP mVBD|VBP|VB|VBN|NN|NNP nVBD|VBP|VB|VBN|NN|NNP nVBP|VB|JJ|JJR|RB|RBR nVBP|VB|NN|JJ|RB
nVBP|VB|NN|JJ|RB|NNP nVBP|VB|NN|NNS|RB|NNP vRP|VBP|VB|NN|JJ|RB vVBD|VBP|VB|NN|JJ vVBD|VBP|VB|NN|NNS|NNP
vVBD|VBP|VB|VBN vVBP|VB|JJR|RBR vVBP|VB|JJ|RB vVBP|VB|NN|JJ|NNP vVBP|VB|NN|JJ|RB|NNP vVBP|VB|NN|NNS|JJ
vVBP|VB|NN|NNS|JJ|NNP vVBP|VB|NN|RB|NNP xVBD|VBP|VB|VBN xVBP|VB|JJR|RB|RBR xVBP|VB|NN|JJ|RB|NNP
xVBP|VB|VBN|NN""",
            1: """
0MD|VBP|VB|NN 0VBD|VBP|VB|NN 0VBP|VB 0VBP|VB|NN|JJ 0VBP|VB|NN|RB 0VBP|VB|VBN BVBP|VB HVBP|VB|NN
NVBP|VB|NN|JJ bIN|VBP|VB|JJ dIN|VBP|VB|NN nIN|VBP|VB|NN nVBD|VBP|VB|NN|NNP nVBP|VB|JJ|NNP nVBP|VB|NN|JJR
nVBP|VB|NN|JJ|JJR nVBP|VB|NN|JJ|NNP nVBP|VB|NN|NNS|JJ|NNP nVBP|VB|VBN|NN nVBP|VB|VBN|NNP vMD|VBP|VB|NN
xIN|VBP|VB|JJ xMD|VBP|VB|NN xVBP|VB|NN|JJ|RB xVBP|VB|VBN|NN|JJ""",
            2: """
0VBP|VB|VBN|NN NVBP|VB NVBP|VB|JJ NVBP|VB|NN NVBP|VB|NN|NNP VVBP|VB VVBP|VB|NN VVBP|VB|NN|NNP
nMD|VBP|VB|NN nVBP|VB|NN|JJ nVBP|VB|NN|NNS|JJ nVBP|VB|NN|RB vVBP|VB|VBN xVBD|VBP|VB|VBN|NN""",
            3: """
0VBP|NN|NNP NVBD|VBP|VB|VBN NVBP|VB|NNP VVBP|VB|NN|JJ|NNP dVBP|VB|VBN|NN nRP|VBP|VB|NN|JJ|RB nVBP|VB|JJ
nVBP|VB|JJ|RB|NNP nVBP|VB|NNP nVBP|VB|NN|NNP nVBP|VB|VBN xVBP|VB xVBP|VB|NN""",
            4: """VVBD|VBP|VB|VBN nVBP|VB nVBP|VB|JJ|RB""",
            5: """nVBP|VB|NN xVBP|VB|VBN""",
        },
        "VBZ": {
            -3: """bVBZ|NNS dVBZ|NNS nPOS|VBZ|NN|NNS|NNP vVBZ|NNS|NNP""",
            -2: """bVBZ|NNS|NNP dVBZ|NNS|NNP hPRP|POS|VBZ vVBZ|NNS""",
            -1: """HVBZ|NNS bVBZ|NNS|RB dVBZ|NNS|RB dVBZ|NN|NNS hVBZ|NNS|NNP nVBZ|NN|NNS|RB""",
            1: """DVBZ|NNS VVBZ|NNS nVBZ|NNP""",
            2: """0VBZ|NNS nVBZ|NNS nVBZ|NNS|NNP nVBZ|NNS|NNPS""",
            3: """0PRP|POS|VBZ DVBZ|NNS|NNP nVBZ|NNS|RB|NNP nVBZ|NN|NNS""",
            4: """0VBZ|NNP""",
            5: """dPOS|VBZ|NN|NNS|NNP nVBZ|NNS|RB nVBZ|NN|NNS|NNP""",
        },
        "WDT": {
            -5: """0IN|DT|WDT DIN|DT|WDT""",
            -3: """BIN|DT|WDT mIN|DT|WDT""",
            1: """NIN|DT|WDT VIN|DT|WDT dIN|DT|WDT vIN|DT|WDT""",
            2: """NWDT|WP bIN|DT|WDT hIN|DT|WDT""",
            3: """xIN|DT|WDT""",
        },
        "WP": {
            -2: """NWDT|WP""",
        },
    },
}
