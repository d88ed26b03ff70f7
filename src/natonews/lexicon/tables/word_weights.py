"""Weights of the word class model: for each kind of evidence and each tag, what speaks for it and how strongly.

Learnt from GUM (Georgetown University Multilayer corpus, annotation CC BY 4.0) and from about 900,000 words of news tagged
by spaCy's en_core_web_sm 3.8 (MIT); words seen in fewer than three documents are left out. How: docs/words.md.
"""

# fmt: off
from typing import Final

WEIGHTS: Final[dict[str, dict[str, dict[int, str]]]] = {
    "word": {
        "CC": {
            -3: """so""",
            2: """both""",
            3: """either""",
            4: """plus""",
            6: """but""",
        },
        "CD": {
            -3: """back-and-forth""",
            4: """zero""",
            5: """one""",
        },
        "DT": {
            -3: """either""",
            1: """that""",
            3: """no""",
            5: """both""",
        },
        "IN": {
            -11: """once""",
            -6: """but""",
            -5: """out so""",
            -4: """down due""",
            -3: """next up""",
            -2: """nearby""",
            -1: """off""",
            2: """across on""",
            3: """above after around near over that under""",
            4: """in inside while""",
            5: """behind since""",
            6: """through""",
            7: """like""",
        },
        "JJ": {
            -11: """planned""",
            -8: """downtown""",
            -7: """content material plastic representative""",
            -6: """
broken chemical die displaced express far gold leading operative pharmaceutical precedent quality
roughly trusted""",
            -5: """
coming core demanding general-election improved kind known loved mean outsider pressing protracted
running shifting textile used""",
            -4: """
allied breakthrough continued cyber failed favored forced genocide heightened implied inside moving
narrative occupied pretty renewed retired secured so-called supreme tactic underlying very west would-be""",
            -3: """
adult applied assistant back concerning convinced crushed defeated defining divided documentary
editorial emailed engaged engaging executive expert fast follow-up gone honored intended involved
judicial like loser lost memorial northeast objective offsetting pop port pronounced redacted silver
south subscribe veteran""",
            -2: """
above center collaborative coordinated deputy determined eastern escalating exposed focused following
framed graduate informed international lasting later lobbyist mainland mainstream misogynist near only
orange overseas pilot recruit round second-place sell settled sound stolen transformative transgender
united""",
            -1: """
anticipated bound burn cease-fire combined crossed economic encouraged imagine justified measured pivot
plenty plus prep prolonged registered social standing telling threatened""",
            1: """
affected alleged associate bottom collateral distinguished firm future high-yield immigrant intent
last-minute lead lesser long longtime much novel open passing pragmatic previous ranking record
sustained tender welcome""",
            2: """
accustomed aged appealing audio bright civilian communist concrete conservative contested crude
dedicated dry earnest elevated embarrassing extremist fake famed foul front-runner frustrated further
gay general individual light limited loud minimum nearby negative net outside parallel potent private
pro-life rebel recent shocked small steady such three-way triple warm wide-ranging""",
            3: """
additional alarmed anti-establishment average biased booming complex constant convincing corporate deep
emotional extra few flip fourth grand gun-control head-to-head imperative inevitable initial insulting
middle middle-class mixed online poll populist preferred prepared quarterly quiet ready relative retail
revolutionary scripted secret socialist standard straight sweeping third tight two-term undocumented
unified""",
            4: """
academic bad blue clear commercial common dark democratic devastating due early easy elite enough
equivalent experienced fellow fifth final former inclined major mass militant misleading national next
nonprofit numbered other presidential primary progressive public racist related rival short sorry
special terrorist troubled unfit worried""",
            5: """
advanced anti-abortion armed concerned dead favorite fractured free full-time half-dozen heated human
impressed independent key little local low okay original positive real surprised third-quarter whole
worth""",
            6: """
clean close cold demographic direct disabled essential fit good high high-profile hopeful medium
military nuclear rolling several single total wild""",
            7: """brief flawed last left-wing liberal many red satisfied scared top wrong""",
            8: """black current moderate present sure surrogate unknown unqualified""",
            9: """detailed interested likely pleased right second""",
            10: """complicated fund-raising""",
            14: """fine""",
        },
        "JJR": {
            -3: """earlier faster later whiter""",
            -1: """less transgender""",
            3: """higher longer stronger worse""",
            5: """lesser""",
            6: """better""",
            9: """lower""",
        },
        "JJS": {
            3: """least longest""",
            5: """best""",
        },
        "MD": {
            3: """'d""",
            6: """will""",
        },
        "NN": {
            -10: """understand""",
            -9: """black clean department""",
            -8: """advise fast king liberal present say stay think""",
            -7: """demonstrate lynch march minister red straight take""",
            -6: """
amendment commission current dark essential evolving feel founding fund-raising general guess
high-profile lesser looming national pass stand try unknown wait watch winner-take-all winning""",
            -5: """
association being chair close coalition cold embrace failing fit flying forth full-time good half-dozen
hit imagine knock majority mention note play positive pro-life right rolling saying taking third-quarter
university welcome well whole wild will working worry wrong""",
            -4: """
act acting advance anti-abortion audio blocking breaking burning buy calling dating day demographic
driving equivalent escape export favorite fifth fight fine grand hanging hate hopeful inside justice
leave listen look lying move pay president push recover resign slip solidarity special species spin
start statistics stop surrogate switch um unfit use while worth""",
            -3: """
anti-establishment appealing assist assured blame blue boost check choosing co-founder constant
correction counter dancing dislike draw dream enclave fighting fly foundation gay giving gun-control
heaven high hiring human imperative independent link lure major medium middle-class ministry movement
north nuclear one palace passing pivot populist progressive racist reach read returning revolutionary
second secret shaking socialist speaker sponsor top translating turn two-term unifying union win""",
            -2: """
academic aging banning bear bin brief bright carrying closing communist complex concrete council count
cover crude customs divide drive earning emotional ending exercise fake fellow fix flip glow guarantee
hacking head-to-head house left-wing low making messaging middle negative negotiating neighbouring
one-on-one parallel pick playing plus politics potent regret repeat resolve result retail return rock
roll run running savings shouting show speaking staying surviving sway terrorist third turning urging
voter walk walking wear""",
            -1: """
aim am answer average ban burn call change circle city civilian commercial conservative cross earnest
east elite experience facilitate fall following forecast gaming high-yield hold increase intent
last-minute limit longtime means militant nature net nonprofit offer opening orange original outside
pledge policing public punch rise sell sort south t talk talking telling three-way""",
            1: """
abortion attempt back capture caucus cease-fire center collateral debate deputy draft economy election
firm focus future learning linguistics listing love mail meantime message minimum pattern pitch
pragmatic quarterly representative service shorts site situation spread standing stretch strike
technology test upheaval victory""",
            2: """
air anchor anyone area arm audience bomb chairman collaborative concept concern consulting crisis
crossing crowd damage democracy dominating doubt editorial everything file front-runner fund ground hand
hiding hiking impact job lightning mainland mainstream military misogynist monitoring name news oil
percent phrase project rebel rebuilding revenue ruling scale second-place share shipping shopping side
someone stake system today town transformative vice violence warning warrant web""",
            3: """
abuse assistant back-and-forth bit book broadcast car chain chip contract core couple course debt
decision drafting education event everybody everyone executive exhibit expert face fact family feeling
filing finance fishing follow-up food form fuel fundraising heating home immigrant kind km lighting list
lobbyist loss market mass meaning memorial night nomination nothing novel objective part pause place
platform plenty point prep pricing principle profit program question response review room scoring silver
slaying source speed stump suit support tender time transgender vetting video voting waterboarding""",
            4: """
adult advertising agreement approval assault associate attention bank bid boat breakthrough case comment
company conference contact demand display example exit fan financing flooding frame gathering genocide
gold headline headquarters hearing import interview judge land lawsuit leader level loan man manager
mind money nominee number official operative order parking peace pilot planning pop power praise price
property rape report respect root search sentence shock smoking sound spending surface tactic teaching
testing text textile tour trade training veteran whiter woman would-be yesterday""",
            5: """
account aid approach attack battle billionaire brand briefing campus charge credit film finish funding
general-election gun hope jail journalist line loser manufacturing plan press primary problem process
rate silence speech staff subject surprise survey understanding value""",
            6: """
amount banking blast bombing campaign chemical cost cyber documentary downtown issue light meeting
narrative neighboring partner pharmaceutical precedent pressure rating research spotlight state store
swing table tax term traffic work""",
            7: """author content email fire housing lunch outsider phone plastic poll record series team""",
            8: """age gas graduate host material quality way""",
            9: """spokeswoman trading""",
            10: """spokesman""",
            11: """polling""",
            16: """reason""",
        },
        "NNP": {
            -13: """work""",
            -10: """reason spokesman""",
            -9: """primary spokeswoman""",
            -8: """military""",
            -7: """many report support""",
            -6: """fine names poll question rebel research rights rules several""",
            -5: """
billionaire early email focus games journalist key lead local looks meantime move principles problem
really reports sales speech statistics subject top wait""",
            -4: """
advocates affairs agreement approval attention bad campus case cheers close common company conference
crowd democratic example experience file film final flip following former frustrated graduate have hit
immigrant interviews lawsuit leader level look mail man manager men money nominee novel nuclear number
official order original other peace presidential price pronounced property real record refugees related
remains retired rise say search sell share shock shows sides sure swing take talk teams third total turn
used visitors woman words yesterday""",
            -3: """
additional advisers airlines alleged answer approach articles assets attack attacks author battles bid
bit book brief call campaigns car charge come commercial contact corporate counter couple course current
debate debt decision documentary earlier education estimates event everybody everyone exhibit face fact
fall family feel fellow few fit food front-runner hand hate hedge hold home hope host human humanities
increase initial judge late later listen loan loss low medium militant millennials mills minimum minors
much name networks night nomination nonprofit nothing offer officials part partner passing pay platform
point polls pressure principle program public quarterly ready relations remarks response reverse review
right rival room second see senators services shorts show silence source speaking speaks spending
standard standing start strike stronger study teachers thanks things time trading traffic try video
voters votes warrant way welcome win wins""",
            -2: """
academic account address allies anyone apologize area argue arm arms attempt audience average being
blame bomb bombing brand campaign capture chairman cold combined concern contested continued cost crisis
cyber debates decisions democracy demographic doubt draft elite enough everything experts families fear
firm forces foul fundraising further future gathering ground guards headline hearing hopeful imagine
individual issues job km leads leave let limit links lost machines make mass matters mention net oil
okay online outsider pattern pause percent pick pilot pivot plans play pledge politics pragmatic private
process profit push quality reach recent records representatives reserves resolve result revenue round
ruling runs sanctions set shields single small someone sort spies sports spotlight spread stake stand
standards stars strengthen studies suit system taken talking talks tax tender terrorist text think today
town unknown value very veteran violence voting web will wound wrong""",
            -1: """
abortion abuse adult affected age aid alarmed am amount anchor anti-abortion appealing arts banks
benefit best better blocking blocks blue boat bottom buy cast caucuses cease-fire chairs check chip
circle civilian collateral comment communist complex complicated concerning concerns conservative
contract crossing customs damage defeated demand determined divide do drafting draws dress drive earnest
economy election emailed emails embrace emotional engaging executive exit extremist far favorite feeling
files filing finish gains gas gays girls gone good guarantees guess guns had hands happened head-to-head
headquarters hits import increased independent inevitable interested involved issue issued kind know
known last liberties light likely likes live lobbyist longer loser lunch mainstream major making market
material mean means message middle mind mixed moderates narrative neighboring note numbered offers only
paid passed phone pitch plan pointed polling pop prep pretty previous progressive projects questions
racist ranking rankings rape rate reasons rebels relative releases renewed repeat respect results retail
returning returns reviews root roots run said scale seemed send shares shouting signed site situation
speed stop stretch subscribe surrogate sustained switch table team tears technology telling term test
thank threatened three-way ties tour trade turning turns understand upheaval use values victory walk
warm warning wear well whiter wild winning works""",
            1: """
billionaires center city credit cross deputy economic editorial gun high liberal lines loud love lower
nature news plays project short side social staff t textile ventures vice""",
            2: """
advanced air audio bases battle bear bin breaking clean clear closing combine core council dark dead
downtown driving eastern express free fund gay gold grand international investors listing loved minds
national north one-on-one operative place playing replied series sponsor state voter watch""",
            3: """
acting armed award broken building command correction fighting foundation heaven islands judicial
lawyers limited list loans markets met ministry minutes miss moments movement open orange palace
policing port power press pro-life rating sessions sorry speaker times training union unite waters west
working""",
            4: """borders bridge day general justice northeast president settle solidarity south supreme""",
            5: """
act association ban chair coalition east economics gaming majority opening pence representative rock
sent university walking""",
            6: """always amendment associated caucus commission service winner-take-all""",
            7: """linguistics lynch march minister united""",
            8: """king planned""",
            9: """department house""",
            10: """fed""",
        },
        "NNPS": {
            -6: """linguistics markets series""",
            -5: """economics politics sessions""",
            -4: """borders lawyers""",
            -3: """lines minutes moments news rankings savings waters""",
            -2: """loans minds wins""",
            -1: """always billionaires customs investors means shields ventures""",
            1: """
arms banks citizens debates families files hands hits liberties officials projects records reports talks
times votes""",
            2: """
advocates allies articles battles decisions forces guards leads machines matters mills representatives
reserves rules sanctions spies sports standards stars studies things voters""",
            3: """
advisers airlines assets estimates humanities millennials minors networks relations senators services
speaks teachers visitors""",
            4: """affairs refugees sales statistics words""",
            5: """arts games principles rights""",
        },
        "NNS": {
            -7: """exists""",
            -6: """loses""",
            -5: """acts ends identifies leads loves pence reads rises supports""",
            -4: """aims arts doubles features hits lies means offers plays ranks rests starts times""",
            -3: """
amounts billionaires counts faces headquarters hopes linguistics looks matters series struggles turns
uses varies works""",
            -2: """
answers campus covers declines draws favors islands likes needs operates reviews runs sets""",
            -1: """advances citizens fears gays guarantees guards km minutes presents remains returns shows""",
            1: """
appeals bases families lawyers officials rankings rights sales spies tears things ventures voters""",
            2: """cheers documents experts girls hosts remarks reports sessions stars wins""",
            3: """
articles battles charges comments cuts estimates guns hands imports judges links loans markets minds
posts protests releases roots shorts sides stocks talks ties values votes""",
            4: """
brands campaigns concerns customs debates exhibits files houses interviews men reasons results rules
savings seconds shares species""",
            5: """
attacks blasts caucuses chairs contests details gains issues lights lines moderates names polls
questions rates reserves sanctions shields statistics studies thanks""",
            6: """advocates banks emails forces operatives pivot plans projects records visitors""",
            7: """arms rebels teams""",
            8: """funds states""",
            9: """politics""",
        },
        "PDT": {
            -3: """both""",
            -2: """such""",
            -1: """triple""",
        },
        "PRP": {
            -2: """one""",
        },
        "RB": {
            -8: """dead""",
            -7: """likely""",
            -5: """always little short since way""",
            -4: """best both easy high longer""",
            -3: """after better clear deep east extra hand inevitable off through tight under vice yeah""",
            -2: """doubt enough fourth live loud no plenty up""",
            -1: """either last low near nearby next northeast online over quarterly real relative""",
            1: """close down early home north west""",
            2: """around counter much overseas third together""",
            3: """behind forth late only""",
            4: """further inside kind meantime straight""",
            5: """back pretty really second""",
            6: """long right roughly sort""",
            7: """later very well""",
            8: """far so""",
            9: """fast""",
            11: """once""",
        },
        "RBR": {
            -3: """higher worse""",
            -1: """lower""",
            1: """further later less""",
            2: """longer""",
            3: """faster""",
            5: """better earlier""",
        },
        "RBS": {
            -3: """least longest""",
            1: """best""",
        },
        "RP": {
            -8: """behind""",
            -5: """around""",
            -4: """in""",
            -3: """through""",
            -2: """across on over together""",
            -1: """back""",
            2: """forth""",
            3: """off""",
            4: """down""",
            5: """out up""",
        },
        "UH": {
            -7: """sorry""",
            -4: """sure""",
            -3: """okay""",
            -1: """no""",
            3: """yeah""",
            4: """please um""",
        },
        "VB": {
            -8: """moderate""",
            -7: """hope press""",
            -6: """account agree battle issue light lower lunch power remain second state suggest thank""",
            -5: """better free gas gun house include jail mass phone require right shut""",
            -4: """
argue assault award blast charge command confront face finish frame import interview land line list plan
reason record sentence service spotlight staff store surrogate table traffic zero""",
            -3: """
affect aid air associate boat bridge brief caucus credit do fund further govern like long love mail miss
oppose please pledge poll pose praise prevail proceed rate root settle side stump surface value want""",
            -2: """
approach arm attack author bank chip combine demand direct doubt dress exit export fail fire form have
host know pause pressure process refuse respect roll speed steady surprise survey swing tax term text
total tour trade unite""",
            -1: """
abuse aim approve believe brand broadcast capture cast clear concept cost dream exhibit fear file fine
fuel impact judge march mind open partner place punch quiet rape share single slip sort straight suit
sway team tender triple""",
            1: """
act anchor attempt bomb chain clean close cold contact contract count counter cover dislike display
draft elite email encourage express facilitate fit graduate hold increase last offer pick play recover
rival rock run sound strike use work""",
            2: """
answer blame demonstrate die divide eclipse fly focus forecast glow grow guarantee invest knock note
pattern profit reach rebel recruit result see set show spin stretch succeed support switch talk""",
            3: """
advise arrive avoid boost call champion change co-founder comment cry fix ignore join lead lure make
name push read reduce report rise send study test""",
            4: """
address advance apologize buy come define draw escape exercise fall feel happen hedge hit leave mean
repeat resign resolve round stop strengthen waive""",
            5: """
assist embrace experience hand let limit move pay return reverse say start subscribe think turn watch
win""",
            6: """flip guess mention pass sell take try understand walk wear""",
            7: """check fight listen look stand stay""",
            9: """wait""",
            10: """imagine""",
        },
        "VBD": {
            -7: """armed concerned elected located""",
            -6: """aligned associated centered poised purchased scheduled suspected""",
            -5: """
arrested compared directed funded indicted informed named organized protected recorded targeted titled
traded valued""",
            -4: """
abandoned accustomed affiliated booked bound connected defined detailed disturbed donated encountered
entitled estimated famed jailed joked listed perceived rebuffed released reserved rigged shaped shocked
sold supposed surveyed televised united witnessed worried""",
            -3: """
'd achieved aimed appointed assigned broadcast charged combined complicated considered contested
convicted coupled created dedicated deemed designed discriminated dressed dubbed educated embedded
experienced fed filled fractured identified injured limited linked measured noticed obtained owned
portrayed preserved printed proposed prosecuted published quoted registered related repeated required
satisfied sent taken wound wounded""",
            -2: """
accompanied accused aged alarmed arranged blamed captured commissioned cost detained disabled discovered
displayed examined extended financed freed held inclined influenced interested interviewed leaked needed
recommended regarded selected sentenced signed tied translated undocumented""",
            -1: """
alleged allied applied biased bid coordinated established founded heightened honored impressed increased
invested involved issued mixed packed paid pleased preferred read suited taught""",
            1: """
accepted admitted anticipated confirmed crushed defeated exposed expressed framed hit let loved numbered
replied settled sought stressed subjected sustained tried trusted""",
            2: """
accounted affected apologized benefited claimed contacted convinced crossed displaced emailed forced
helped improved justified lost met passed praised presented prevailed promised refused rejected shut
submitted visited vowed warned""",
            3: """
amounted cast cheered closed conceded decided declared engaged enjoyed entered explained exploded failed
favored gathered implied included lied lifted moved pointed proceeded pulled referred retired rolled
spread started stayed struggled suggested talked threatened trailed turned violated walked weighed won
worked""",
            4: """
acknowledged acted argued campaigned clashed complained concluded contributed demanded denounced
differed flawed focused hoped jumped lived pushed redacted reiterated remembered resigned resulted
secured soared sounded stopped survived used""",
            5: """
agreed arrived continued determined died erupted looked marched noted pleaded returned sat seemed
shifted staged stood traveled voted wanted""",
            6: """had occurred participated remained showed""",
            7: """appeared emerged happened responded""",
            8: """declined existed""",
            9: """said""",
        },
        "VBG": {
            -11: """polling""",
            -8: """rating""",
            -7: """housing training""",
            -6: """banking meeting trading""",
            -5: """briefing fund-raising funding gaming left-wing manufacturing understanding""",
            -4: """
advertising bombing building devastating financing flooding misleading neighboring opening parking
planning smoking teaching testing""",
            -3: """
booming convincing fishing gathering heating insulting lighting meaning pricing scoring slaying sweeping
vetting waterboarding""",
            -2: """
consulting dominating drafting embarrassing feeling filing hearing hiding hiking lightning listing
monitoring policing rebuilding shipping shopping spending voting walking wide-ranging""",
            -1: """crossing fighting fundraising learning rolling ruling warning""",
            1: """acting playing""",
            2: """
aging appealing banning breaking carrying driving earning ending escalating hacking lasting messaging
negotiating neighbouring standing staying surviving urging working""",
            3: """
choosing dancing defining engaging giving hiring making offsetting shaking shouting translating turning
unifying""",
            4: """
burning calling concerning dating hanging lying moving passing returning talking telling underlying""",
            5: """blocking coming demanding failing flying pressing saying shifting speaking taking""",
            6: """being evolving following founding leading looming""",
            7: """running winning""",
        },
        "VBN": {
            -12: """flawed""",
            -8: """declined existed fed said unqualified""",
            -7: """appeared emerged pleased responded scared""",
            -6: """advanced complicated happened interested occurred participated remained showed surprised""",
            -5: """
agreed arrived died erupted had let looked marched met noted pleaded returned sat satisfied shifted
staged stood traveled voted wanted""",
            -4: """
acknowledged acted argued campaigned clashed complained concluded contributed demanded denounced
detailed differed disabled heated hoped impressed jumped lived numbered pushed reiterated remembered
replied resigned resulted seemed soared sounded stopped survived troubled""",
            -3: """
amounted cheered closed come conceded cost decided declared enjoyed entered explained exploded gathered
included lied lifted limited moved prepared proceeded pulled referred rolled scripted started stayed
struggled suggested talked trailed turned unified violated walked weighed won worked""",
            -2: """
accounted affected apologized benefited biased claimed contacted elevated focused fractured helped
inclined pointed praised preferred presented prevailed promised refused rejected run sent spread
submitted visited vowed warned""",
            -1: """
accepted admitted armed bid confirmed crossed determined distinguished experienced expressed justified
mixed passed redacted secured sought stressed subjected sustained tried undocumented united""",
            1: """
broadcast continued convinced dedicated encouraged established exposed failed famed favored founded
framed frustrated implied increased invested packed prolonged settled suited taught""",
            2: """
accompanied accused accustomed alleged arranged blamed captured cast commissioned concerned crushed
defeated detained discovered displayed emailed examined extended financed freed held influenced
interviewed issued leaked needed planned recommended regarded selected sentenced shocked signed stolen
tied translated""",
            3: """
achieved aimed appointed assigned assured broken charged considered contested convicted coupled created
deemed designed discriminated divided dressed dubbed educated embedded filled forced identified injured
intended linked lost loved measured noticed obtained owned paid portrayed preserved printed proposed
prosecuted published quoted related repeated required reserved set shut wounded""",
            4: """
abandoned affiliated applied booked connected coordinated defined displaced disturbed donated
encountered entitled estimated gone hit improved jailed joked listed occupied organized perceived
rebuffed registered released rigged shaped so-called sold supposed surveyed televised witnessed""",
            5: """
arrested bound compared directed funded heightened honored indicted involved named protected protracted
recorded renewed retired taken targeted titled traded trusted used valued""",
            6: """aligned allied centered known poised purchased scheduled suspected""",
            7: """combined elected informed located pronounced""",
        },
        "VBP": {
            -7: """age""",
            -5: """amount comment fire last team""",
            -4: """ban campaign chain define display fan happen long place rock service waive walk""",
            -3: """
address arrive associate avoid caucus champion check credit cry direct fight finance fine flip free
further graduate host ignore list open profit project reduce return single sound strengthen surprise
test wear""",
            -2: """
apologize back bank better brand cast change clear contract eclipse email fuel grow house invest join
lower phrase pressure rape rival send set sort staff state store succeed survey tax term""",
            -1: """
abuse act aid air anchor assist attack author battle blast bomb bridge concept contact damage draw dry
elite encourage exercise film fix forecast form fund gas gun headline hedge hit imagine impact interview
light like limit line loan make market mind name partner pattern pitch please point poll power present
press quiet rate reason reverse right scale second silence stretch study subscribe surface table tender
trade warm watch""",
            1: """
approve award believe benefit bid buy call charge close command count cover debate divide embrace
exhibit fast fit fly guess import issue look mention pause pay read see sell side sponsor stand stay
stop strike surrogate traffic warrant win""",
            2: """
aim answer arm brief burn capture circle come cost counter crowd dislike fail focus lead leave love
punch push recover refuse regret result rise share spin support switch turn wait""",
            3: """
affect am blame dress drive enclave express file govern hold increase knock link live mean offer oppose
pick pose prevail proceed question reach roll run show start sway talk try want""",
            4: """account advise confront die do doubt dream face fear know move note use""",
            5: """demonstrate feel have hope include mail play require slip take understand worry wound""",
            6: """agree argue export pledge remain suggest think welcome work""",
            7: """hate say thank""",
        },
        "VBZ": {
            -8: """funds states""",
            -6: """arms banks forces operatives projects""",
            -5: """
advocates blasts contests details lights loans rates rebels records reserves sanctions studies""",
            -4: """brands chairs emails exhibits files gains houses moderates seconds teams visitors""",
            -3: """
attacks bases caucuses charges comments concerns cuts debates estimates hands imports issues judges
minds plans posts protests questions reasons results shares stocks""",
            -2: """articles campaigns documents hosts lines polls shields stars talks thanks values votes""",
            -1: """appeals battles guns links releases roots spies ties ventures""",
            1: """advances blocks fears guards names presents reports""",
            2: """
answers cheers covers declines favors gays guarantees needs operates plays remarks sets sides""",
            3: """
amounts billionaires counts faces hopes likes matters rankings returns reviews struggles uses varies
wins""",
            4: """aims doubles draws features hits lies ranks rests shows starts turns works""",
            5: """acts ends identifies leads loves reads remains rises runs supports""",
            6: """loses offers""",
            7: """exists""",
            8: """looks means""",
        },
        "WDT": {
            -4: """that""",
            -3: """what""",
            4: """whatever""",
        },
        "WP": {
            -4: """whatever""",
            3: """what""",
        },
    },
    "ending": {
        "CC": {
            -3: """so/IN|CC|RB""",
            2: """oth/DT|PDT|CC|RB""",
            3: """her/DT|CC|RB""",
            4: """lus/CC|NN|JJ""",
            6: """but/IN|CC""",
        },
        "CD": {
            -4: """ria/CD|NN|NNS|JJ sed/CD|JJ""",
            -2: """
day/CD|NN|JJ ear/CD|NN|JJ eek/CD|JJ ive/CD|JJ lus/CD|NN|JJ man/CD|NN|JJ old/CD|NN|JJ|NNP son/CD|NN|JJ""",
            -1: """dia/CD|NN|NNS|JJ een/CD|VBP|VB|NN|JJ|NNP nia/CD|NN|NNS|JJ|NNP one/CD|NN|JJ""",
            1: """een/CD|VBP|VB|NN|JJ""",
            2: """age/CD|NN|JJ ber/CD|JJ old/CD|NN|JJ oom/CD|NN|JJ""",
            4: """ero/CD|VBP|VB ile/CD|NN|JJ""",
            5: """one/PRP|CD|NN""",
        },
        "DT": {
            -3: """her/DT|CC|RB""",
            1: """hat/IN|DT|WDT""",
            3: """no/DT|RB|UH""",
            5: """oth/DT|PDT|CC|RB""",
        },
        "FW": {
            -1: """ódź/NN|FW|NNP""",
        },
        "IN": {
            -6: """but/IN|CC""",
            -5: """out/IN|RP|RB so/IN|CC|RB""",
            -4: """due/IN|JJ own/IN|RP|RB""",
            -3: """ext/IN|JJ|RB up/IN|RP|RB""",
            -2: """rby/IN|JJ|RB""",
            -1: """off/IN|RP|RB""",
            2: """on/IN|RP oss/IN|RP""",
            3: """der/IN|RB ear/IN|JJ|RB hat/IN|DT|WDT ove/IN|JJ|RB ter/IN|RB und/IN|RP|RB ver/IN|RP|RB""",
            4: """ide/IN|NN|JJ|RB ile/IN|NN in/IN|RP""",
            5: """ind/IN|RP|RB""",
            6: """ugh/IN|RP|RB""",
            7: """ike/IN|VBP|VB|JJ""",
        },
        "JJ": {
            -9: """gya/JJ|NNP imb/VBP|VB|NN|JJ ino/JJ|NNP nly/JJ|RB""",
            -8: """akh/JJ|NNP idi/JJ|NNP iti/JJ|NNP""",
            -7: """-be/NN|JJ ely/JJ|RB hai/JJ|NNP rio/NN|JJ|NNP ure/VBP|VB|NN|JJ|RB""",
            -6: """
ail/VBP|VB|NN|JJ ell/VBP|VB|NN|JJ eum/NN|JJ hly/JJ|RB ium/NN|JJ lan/JJ|NNP lly/JJ|RB mon/JJ|NNP
nol/VBP|VB|NN|JJ rry/VBP|VB|NN|JJ tte/VBP|VB|NN|JJ ury/NN|JJ ver/VBP|VB|NN|JJ""",
            -5: """
-in/VBN|NN|JJ ade/VBP|VB|NN|JJ der/NN|JJ dly/JJ|RB ell/VBP|VB|NN|JJ|NNP est/NN|JJ|RB ino/VBP|VB|NN|JJ
int/VBP|VB|NN|JJ|NNP kup/NN|JJ len/VBN|JJ lty/NN|JJ ndu/JJ|NNP ont/VBP|VB|NN|JJ|NNP oom/CD|NN|JJ
orm/VBP|VB|NN|JJ rap/VBP|VB|NN|JJ sal/NN|JJ|RB tup/NN|JJ way/NN|JJ|RB""",
            -4: """
ael/JJ|NNP age/JJ|NN ail/VBP|VB|NN|JJ|NNP ani/JJ|NNP aul/NN|JJ|NNP aur/VBP|VB|NN|JJ bed/VBD|VBN|NN|JJ
day/NN|JJ|RB dnc/NN|JJ|NNP dom/NN|JJ|RB e-a/JJ|NN|NNP ech/JJ|NNP ery/JJ|RB ery/NN|JJ ety/NN|JJ
ght/NN|JJ|RB|NNP hio/NN|JJ|NNP hly/JJ|RB|NNP ime/NN|JJ|RB ine/NN|JJ ine/VBP|VB|NN|JJ|NNP ith/NN|JJ|NNP
lac/NN|JJ|NNP ney/VBP|VB|NN|JJ olk/VBP|VB|NN|JJ out/VBP|VB|NN|JJ pel/VBP|VB|NN|JJ rnc/NN|JJ|NNP
ror/NN|JJ rum/NN|JJ ued/VBD|VBN|JJ|NNP ult/VBP|VB|NN|JJ uty/NN|JJ ver/VBP|VB|NN|JJ|NNP yle/NN|JJ""",
            -3: """
-up/NN|JJ ack/RP|VBP|VB|NN|JJ|RB afu/NN|JJ|NNP age/VBP|VB|NN|JJ|RB ald/VBP|VB|VBN|NN|JJ|NNP ark/NN|JJ
ast/NN|JJ|RB ate/VBP|VB|NN|JJ|NNP ber/NN|JJ bus/NN|JJ|NNP der/VBP|VB|NN|JJ dia/CD|NN|NNS|JJ dio/NN|JJ
ead/VBP|VB|NN|JJ ead/VBP|VB|NN|JJ|RB ean/VBP|VB|JJ ely/JJ|RB|NNP era/CD|NN|JJ ert/NN|JJ ery/NN|JJ|NNP
est/NN|JJ|JJS eth/NN|JJ|NNP far/JJ|RB gen/VBP|VB|VBN|NN|JJ|NNP ike/IN|VBP|VB|JJ ine/JJ|RB
ine/VBP|VB|NN|JJ|RB|NNP ing/VBG|NN|JJ int/VBP|VB|NN|JJ ish/VBP|VB|JJ ked/VBD|VBN|JJ|NNP lus/NN|JJ
mur/VBP|VB|NN|JJ nbc/NN|JJ|NNP off/NN|JJ|RB oll/VBP|VB|NN|JJ olt/VBD|VBP|VB|NN|JJ|NNP one/CD|NN|JJ
ool/VBP|VB|NN|JJ ord/VBP|VB|NN|JJ|RB ord/VBP|VB|NN|JJ|RB|NNP ort/NN|JJ ost/NN|JJ|RB ost/VBD|VBN|JJ
ots/VBZ|NNS|JJ own/VBN|JJ pac/NN|JJ|NNP pin/VBP|VB|NN|JJ rco/VBP|VB|NN|JJ|NNP ria/CD|NN|NNS|JJ rly/JJ|RB
rus/NN|JJ ter/VBP|VB|NN|JJ|JJR|NNP ter/VBP|VB|NN|JJ|NNP try/NN|JJ tty/JJ|RB|NNP uge/VBP|VB|NN|JJ
ugh/VBP|VB|NN|JJ ult/NN|JJ uth/NN|JJ|RB|NNP ver/VBP|VB|NN|JJ|RB way/NN|JJ|RB|NNP""",
            -2: """
ade/VBP|VB|NN|JJ|NNP ain/VBP|VB|NN|JJ|NNP ane/VBP|VB|NN|JJ|NNP ang/VBG|NN|JJ art/VBP|VB|NN|JJ|NNP
ber/CD|JJ der/NN|JJ|JJR der/VBP|VB|NN|JJ|NNP din/VBP|VB|NN|JJ|NNP eal/VBP|VB|NN|JJ|NNP ear/IN|JJ|RB
eck/JJ|NN fle/VBP|VB|NN|JJ gan/VBP|VB|NN|JJ|NNP ico/VBP|VB|NN|JJ|NNP ide/IN|NN|JJ|RB ier/NN|JJ|JJR
ier/NN|JJ|JJR|NNP ist/VBP|VB|NN|JJ ive/VBP|VB|JJ|RB lah/VBP|VB|NN|JJ|NNP led/VBD|VBN|JJ lot/VBP|VB|NN|JJ
lup/NN|JJ|NNP mum/NN|JJ nge/NN|JJ|NNP nge/VBP|VB|NN|JJ|NNP nix/VBP|VB|NN|JJ|NNP nly/JJ|RB|NNP
ony/NN|JJ|NNP oon/VBP|VB|NN|JJ|NNP ore/NN|JJ ost/VBP|VB|NN|JJ ove/IN|JJ|RB own/VBN|JJ|NNP ped/VBD|VBN|JJ
pen/VBP|VB|JJ|NNP ric/JJ|NNP rid/VBD|VBN|NN|JJ rly/JJ|RB|NNP rry/VBP|VB|NN|JJ|NNP ser/NN|JJ|JJR
ter/VBP|VB|NN|JJ top/NN|JJ tro/VBP|VB|NN|JJ|NNP ugh/NN|JJ uit/VBP|VB|JJ way/NN|JJ yer/VBP|VB|NN|JJ|JJR""",
            -1: """
abc/NN|JJ|NNP ank/VBD|VBP|VB|NN|JJ|NNP ast/NN|JJ|RB|NNP bio/NN|JJ|NNP dab/VBP|VB|NN|JJ|NNP der/JJ|NN
eam/NN|JJ|NNP eas/NN|NNS|JJ ect/VBP|VB|NN|JJ|NNP eft/NN|JJ|RB ein/VBP|VB|NN|JJ|NNP ent/VBP|VB|NN|JJ
ent/VBP|VB|NN|JJ|NNP erb/VBP|VB|NN|JJ erg/VBG|NN|JJ|NNP ery/JJ|RB|NNP est/NN|JJ|JJS|RB|NNP
est/VBP|VB|NN|JJ|JJS est/VBP|VB|NN|JJ|JJS|NNP fbi/VBP|VB|NN|NNS|JJ|NNP fly/JJ|RB|NNP ger/VBP|VB|NN|JJ
ght/VBP|VB|NN|JJ|NNP han/VBP|VB|NN|JJ|NNP hed/VBD|VBN|JJ|NNP her/VBP|VB|JJ|JJR|RB|RBR
ide/VBP|VB|NN|JJ|RB iel/VBP|VB|NN|JJ|NNP ign/VBP|VB|NN|JJ ike/VBP|VB|NN|JJ|RB|NNP ile/CD|NN|JJ
ind/NN|JJ|RB|NNP ini/VBP|VB|NN|NNS|JJ|NNP ion/NN|JJ ipt/VBD|VBP|VB|NN|JJ irm/NN|JJ|NNP
jim/VBP|VB|NN|JJ|NNP kay/JJ|UH|NNP ken/VBN|JJ|NNP las/NN|NNS|JJ|NNP len/VBP|VB|VBN|NN|JJ|NNP
ley/VBP|VB|NN|JJ|NNP lin/VBP|VB|NN|JJ|NNP lle/VBP|VB|NN|JJ|NNP lus/CC|NN|JJ man/CD|NN|JJ
ner/VBP|VB|NN|JJ|JJR nia/CD|NN|NNS|JJ|NNP nín/VBP|VB|NN|JJ|NNP oat/VBP|VB|NN|JJ|RB ohn/VBP|VB|NN|JJ|NNP
oid/VBD|VBN|NN|JJ ora/NN|NNS|JJ|RB our/VBP|VB|NN|JJ|NNP ras/NN|NNS|JJ red/VBD|VBN|JJ|NNP
rgh/VBP|VB|NN|JJ|NNP ria/CD|NN|NNS|JJ|NNP rim/VBP|VB|NN|JJ|NNP rly/NN|JJ|RB rne/VBP|VB|NN|JJ|NNP
sad/VBP|VB|NN|JJ|NNP san/VBP|VB|NN|JJ|NNP sco/VBP|VB|NN|JJ|NNP tan/VBP|VB|NN|JJ|NNP ted/VBD|VBN|JJ|NNP
ter/JJ|JJR|RB|RBR|NNP ued/VBD|VBN|JJ urn/VBP|VB|NN|JJ ute/VBP|VB|NN|JJ uth/NN|JJ|NNP
van/VBP|VB|NN|JJ|NNP ven/CD|VBN|NN|JJ|NNP wai/VBP|VB|NN|NNS|JJ xas/NN|NNS|JJ|NNP yle/VBP|VB|NN|JJ|NNP
zer/VBP|VB|NN|JJ|JJR|NNP""",
            1: """
aid/VBN|NN|JJ|RB ard/VBP|VB|NN|JJ|RB|NNP ash/VBP|VB|NN|JJ ast/VBP|VB|NN|JJ|RB ble/JJ|RB day/CD|NN|JJ
ect/VBP|VB|NN|JJ een/CD|VBP|VB|NN|JJ eld/NN|JJ ent/NN|JJ|NNP est/NN|JJ|RB|NNP ght/VBP|VB|NN|JJ|RB
ian/NN|JJ|NNP ide/VBP|VB|NN|JJ|RB|NNP ind/VBP|VB|NN|JJ ine/VBP|VB|NN|JJ ing/VBG|JJ|NNP ing/VBG|NN|JJ|NNP
ise/VBP|VB|NN|JJ ish/VBP|VB|NN|JJ ive/VBP|VB|NN|JJ lic/NN|JJ man/NN|JJ|NNP mly/NN|JJ|RB net/NN|JJ|NNP
nic/JJ|NNP nty/NN|JJ|RB old/VBP|VB|NN|JJ ord/VBP|VB|NN|JJ oud/JJ|RB pal/NN|JJ|NNP ray/VBP|VB|NN|JJ|RB
rth/NN|JJ sas/NN|NNS|JJ sky/NN|JJ|RB|NNP ted/JJ|NNP uch/JJ|RB|NNP ude/VBP|VB|NN|JJ ure/NN|JJ|NNP
val/VBP|VB|NN|JJ|NNP""",
            2: """
act/VBP|VB|NN|JJ|NNP ady/VBP|VB|JJ age/VBP|VB|NN|JJ|NNP ake/NN|JJ all/JJ|NNP ane/VBP|VB|NN|JJ
ank/VBD|VBP|VB|NN|JJ arn/VBP|VB|NN|JJ ass/VBP|VB|NN|JJ|NNP asy/JJ|RB|NNP ate/VBP|VB|JJ|NNP ban/JJ|NNP
bic/NN|JJ ble/JJ|NNP ble/NN|JJ|NNP ble/VBP|VB|NN|JJ cit/VBP|VB|NN|JJ den/VBP|VB|VBN|NN|JJ dry/VBP|VB|JJ
ear/VBP|VB|JJ|RB eek/CD|JJ een/CD|VBP|VB|NN|JJ|NNP eni/JJ|NNP ern/VBP|VB|NN|JJ ert/VBP|VB|NN|JJ|NNP
ess/NN|JJ fit/NN|JJ fit/VBP|VB|NN|JJ ful/NN|JJ gay/NN|JJ|NNP ght/NN|JJ hic/NN|JJ ian/JJ|NNP
ief/VBP|VB|NN|JJ|NNP ike/VBP|VB|NN|JJ|RB ing/JJ|NN|NNP iny/VBP|VB|NN|JJ ist/NN|JJ|NNP
ist/VBP|VB|NN|JJ|NNP ite/VBP|VB|NN|JJ ive/CD|JJ ive/JJ|NNP jor/NN|JJ|NNP key/NN|JJ lel/NN|JJ
med/VBD|VBN|JJ net/NN|JJ nny/VBP|VB|NN|JJ|NNP oan/VBP|VB|NN|JJ old/CD|NN|JJ old/CD|NN|JJ|NNP
ond/VBP|VB|NN|JJ|RB|NNP ong/NN|JJ|NNP onk/VBP|VB|NN|JJ ood/NN|JJ ory/NN|JJ|NNP ose/VBP|VB|NN|JJ|RB|NNP
oul/NN|JJ pal/NN|JJ per/VBP|VB|NN|JJ|JJR ple/PDT|VBP|VB|JJ ral/JJ|NN|NNP rat/JJ|NN rby/IN|JJ|RB
red/NN|JJ red/NN|JJ|NNP tal/VBP|VB|NN|JJ tic/JJ|NNP tle/JJ|RB tle/VBP|VB|NN|JJ top/VBP|VB|NN|JJ
tro/JJ|NNP uch/PDT|JJ uel/VBP|VB|NN|JJ|NNP ure/VBP|VB|NN|JJ|NNP war/VBG|NN|JJ yed/VBD|VBN|JJ""",
            3: """
ady/JJ|NNP ali/JJ|NNP aqi/JJ|NNP ary/NN|JJ ass/NN|JJ ast/VBP|VB|JJ|RB eal/JJ|RB ear/NN|JJ eli/JJ|NNP
ent/JJ|NNP ere/VBP|VB|NN|JJ|RB erm/NN|JJ|NNP ess/VBP|VB|NN|JJ few/JJ|NNP fth/NN|JJ gle/VBP|VB|JJ
ial/NN|JJ ial/NN|JJ|NNP ian/JJ|NN ick/VBP|VB|NN|JJ igh/NN|JJ|RB igh/NN|JJ|RB|NNP ile/VBP|VB|NN|JJ
ing/JJ|NN ing/NN|JJ ird/NN|JJ|RB ive/NN|JJ|RB jor/NN|JJ ken/VBP|VB|VBN|NN|JJ key/NN|JJ|NNP lar/JJ|NNP
lex/NN|JJ|NNP lip/VBP|VB|NN|JJ lue/NN|JJ nal/NN|JJ nch/JJ|NNP ner/NN|JJ|NNP nth/NN|JJ ole/NN|JJ
oll/VBP|VB|NN|JJ|NNP ost/NN|JJ ote/VBP|VB|NN|JJ pen/VBP|VB|JJ pic/NN|JJ sed/VBD|VBN|JJ|NNP son/CD|NN|JJ
tic/NN|JJ|NNP tie/NN|NNS|JJ|NNP tty/NN|JJ|NNP ual/NN|JJ uan/VBP|VB|NN|JJ|NNP und/VBP|VB|NN|JJ|NNP
ure/JJ|NN ure/JJ|RB|UH val/VBP|VB|NN|JJ ved/VBD|VBN|JJ vow/VBP|VB|NN|JJ xed/VBD|VBN|JJ
yan/VBP|VB|NN|JJ|NNP""",
            4: """
ant/JJ|NNP ary/JJ|NNP ate/JJ|RB|NNP bad/JJ|NNP ble/VBP|VB|JJ due/IN|JJ ead/VBP|VB|NN|JJ|NNP ear/CD|NN|JJ
ear/NN|JJ|NNP eld/VBP|VB|VBN|NN|JJ|NNP ern/VBP|VB|NN|JJ|NNP ess/JJ|NN ess/NN|JJ|RB|NNP est/NN|JJ
ext/IN|JJ|RB ful/JJ|NNP her/JJ|NNP ich/NN|JJ ile/VBP|VB|NN|JJ|NNP ing/JJ|NNP ite/NN|JJ
ite/VBP|VB|NN|NNS|JJ ive/JJ|NN ive/NN|JJ ive/VBP|VB|JJ|NNP ken/VBP|VB|VBN|JJ kle/VBP|VB|NN|JJ lar/NN|JJ
low/NN|JJ|RB low/VBP|VB|NN|JJ man/JJ|NNP man/NN|JJ mer/JJ|NNP mic/NN|JJ nct/NN|JJ old/VBP|VB|VBN|NN|JJ
ome/VBP|VB|NN|JJ|NNP ome/VBP|VB|VBN|NN|JJ ort/JJ|RB ose/VBP|VB|NN|JJ|RB oth/VBP|VB|NN|JJ
own/VBP|VB|VBN|NN|JJ own/VBP|VB|VBN|NN|JJ|NNP ree/VBP|NN|JJ sed/CD|JJ shy/NN|JJ tal/NN|JJ|NNP
tal/VBP|VB|NN|JJ|NNP unt/VBP|VB|NN|JJ|NNP""",
            5: """
ast/VBP|VB|JJ|RB|NNP ble/NN|JJ cal/NN|JJ dic/NN|JJ ech/NN|JJ ert/VBP|VB|NN|JJ ess/NN|JJ|RB
ief/VBP|VB|NN|JJ ime/NN|JJ|NNP ood/NN|JJ|NNP ose/VBP|VB|NN|JJ rse/VBP|VB|NN|JJ tan/VBP|VB|NN|JJ
the/VBP|VB|NN|JJ|RB top/VBP|VB|NN|JJ|NNP ual/NN|JJ|NNP und/VBP|VB|NN|JJ""",
            6: """
act/VBP|VB|NN|JJ ant/VBP|VB|NN|JJ ive/NN|JJ|NNP mic/VBP|VB|NN|JJ nny/VBP|VB|NN|JJ rne/VBP|VB|NN|JJ
tic/NN|JJ zed/VBD|VBN|JJ|NNP""",
            7: """
any/JJ|NNP ban/VBP|VB|NN|JJ cal/NN|JJ|NNP lim/VBP|VB|NN|JJ|NNP lus/CD|NN|JJ ond/VBP|VB|NN|JJ|RB
ppy/VBP|VB|NN|JJ""",
            10: """can/VBP|VB|NN|JJ|NNP""",
            15: """ial/VBP|VB|NN|JJ""",
        },
        "JJR": {
            -2: """ler/NN|JJR ner/NN|JJR""",
            -1: """
der/NN|JJ|JJR der/VBP|VB|NN|JJR ess/JJR|RBR|NNP ker/NN|JJR|NNP ser/NN|JJ|JJR ter/VBP|VB|NN|JJR|NNP
ter/VBP|VB|NN|JJ|JJR|NNP""",
            1: """ger/JJR|RB|RBR her/VBP|VB|JJ|JJR|RB|RBR ter/JJ|JJR|RB|RBR|NNP""",
            2: """her/JJR|RBR|NNP wer/VBP|VB|JJR|RBR|NNP""",
            3: """
fer/VBP|VB|NN|JJR ger/JJR|NNP ier/NN|JJ|JJR|NNP rse/JJR|RBR ter/VBP|VB|JJR|RB|RBR wer/VBP|VB|NN|JJR|NNP""",
            4: """ier/NN|JJ|JJR ner/VBP|VB|NN|JJ|JJR""",
        },
        "JJS": {
            -2: """st/VBP|VB|NN|JJ|JJS|NNP""",
            3: """est/NN|JJ|JJS""",
            4: """est/JJS|NNP est/VBP|VB|NN|JJ|JJS|NNP""",
            7: """est/VBP|VB|NN|JJ|JJS""",
        },
        "MD": {
            3: """'d/MD|VBD""",
        },
        "NN": {
            -12: """ial/VBP|VB|NN|JJ""",
            -9: """ich/VBP|VB|NN|NNP""",
            -8: """act/VBP|VB|NN|JJ bio/NN|JJ|NNP ndo/VBP|VB|NN|NNP""",
            -7: """
fer/VBP|VB|NN|JJR ida/NN|RB|NNP kle/VBP|VB|NN|JJ oma/NN|NNP rly/NN|JJ|RB ron/NN|NNP say/VBP|VB|NN
ton/NN|NNP wer/VBP|VB|NN|JJR|NNP""",
            -6: """
ago/VBP|VB|NN|NNP aka/NN|NNS|RB ama/NN|NNP and/VBP|VB|NN|JJ|NNP ant/VBP|VB|NN|JJ ash/VBP|VB|NN|JJ
ate/VBP|VB|NN|JJ aze/VBP|VB|NN can/VBP|VB|NN|JJ|NNP eel/VBP|VB|NN hev/NN|NNP ish/VBP|VB|NN|JJ ley/NN|NNP
lph/VBP|VB|NN|NNP mic/VBP|VB|NN|JJ mon/NN|NNP ope/VBP|VB|NN|NNP ork/VBP|VB|NN|NNP pac/NN|JJ|NNP
rat/VBP|VB|NN|JJ|NNP ray/VBP|VB|NN|JJ|RB son/VBP|VB|NN|NNP tay/VBP|VB|NN tic/NN|JJ tty/NN|JJ|NNP
zon/NN|NNP""",
            -5: """
bed/VBD|VBN|NN|JJ ble/NN|JJ cal/NN|JJ dic/NN|JJ diq/NN|NNP eas/NN|NNS|JJ ech/NN|JJ ect/VBP|VB|NN|JJ
ham/VBP|VB|NN|NNP hio/NN|JJ|NNP ide/IN|NN|JJ|RB ift/VBP|VB|NN ing/VBG|NN|JJ ink/VBP|VB|NN ist/VBP|VB|NN
lim/VBP|VB|NN|JJ|NNP lus/CD|NN|JJ mly/NN|JJ|RB oan/VBP|VB|NN|JJ old/CD|NN|JJ old/VBP|VB|NN
ong/VBP|VB|NN|JJ|RB|NNP opp/VBP|VB|NN|JJ|NNP ose/VBP|VB|NN|JJ|RB ote/VBP|VB|NN|JJ own/VBP|VB|VBN|NN|JJ
paq/NN|NNP ras/NN|NNS|JJ rne/VBP|VB|NN|JJ rth/RP|NN|RB sas/NN|NNS|JJ tan/VBP|VB|NN|JJ try/VBP|VB|NN
ude/VBP|VB|NN|JJ und/VBP|VB|NN|JJ uth/NN|JJ|NNP ver/VBP|VB|NN""",
            -4: """
ack/VBP|VB|NN ael/VBP|VB|NN|JJ|NNP ait/VBP|VB|NN ant/NN|NNP ant/VBP|VB|NN ard/NN|JJ|RB art/VBP|VB|NN
ary/NN|JJ|NNP ash/VBP|VB|NN ban/VBP|VB|NN|JJ bob/VBP|VB|NN|JJ|NNP buy/VBP|VB|NN|NNP con/NN|NNP
dam/VBP|VB|NN|NNP den/VBP|VB|VBN|NN|JJ dos/NN|NNS ear/VBP|VB|NN eck/VBP|VB|NN|NNP ela/NN|NNP
end/VBP|VB|NN ess/JJ|NN ess/VBP|VB|NN|JJ est/NN|JJ fer/VBP|VB|NN fit/VBP|VB|NN|JJ gle/VBP|VB|NN|NNP
hol/VBP|VB|NN|JJ|NNP how/VBP|VB|NN ian/NN|JJ|NNP ich/NN|JJ ide/VBP|VB|NN|JJ|RB|NNP ier/NN|NNP
igo/VBP|VB|NN|NNP ile/IN|NN ime/NN|JJ|NNP ird/NN|JJ|RB ish/VBP|VB|NN ite/NN|JJ ive/JJ|NN ive/NN|JJ
j./NN|NNP lar/NN|JJ ley/VBP|VB|NN|JJ|NNP lip/VBP|VB|NN lle/VBP|VB|NN|JJ|NNP low/VBP|VB|NN man/NN|JJ
mic/NN|JJ mir/VBP|VB|NN|NNP mr./NN|NNP nct/NN|JJ ola/NN|NNP olt/VBD|VBP|VB|NN|JJ|NNP
ome/VBP|VB|NN|JJ|NNP ony/NN|JJ|NNP ood/NN|JJ|NNP ook/VBP|VB|NN ope/VBP|VB|NN ore/VBP|VB|NN|RB|NNP
out/NN|JJ|RB phy/NN|NNP ply/VBP|VB|NN|RB pse/VBP|VB|NN rch/NN|NNP sam/VBP|VB|NN|NNP san/VBP|VB|NN|JJ|NNP
shy/NN|JJ sit/VBP|VB|NN svp/VBP|VB|NN|JJ|NNP tan/VBP|VB|NN|JJ|NNP uel/VBP|VB|NN|JJ|NNP urn/VBP|VB|NN
von/NN|NNP yan/VBP|VB|NN|JJ|NNP ódź/NN|FW|NNP""",
            -3: """
ada/NN|RB|NNP afu/NN|JJ|NNP ahu/NN|JJ|NNP ait/VBP|VB|NN|NNP ake/VBP|VB|NN ald/VBP|VB|VBN|NN|JJ|NNP
all/VBP|VB|NN ang/VBG|NN|JJ|NNP arl/VBP|VB|NN|JJ|NNP arn/VBP|VB|NN|JJ ary/NN|JJ ass/NN|JJ
ast/VBP|VB|NN|JJ|RB aul/NN|JJ|NNP ave/VBP|VB|NN ble/NN|JJ|NNP cis/NN|NNS|NNP cit/VBP|VB|NN|JJ
cry/VBP|VB|NN don/NN|NNP ead/VBD|VBP|VB|VBN|NN ead/VBP|VB|NN|JJ ear/NN|JJ een/CD|VBP|VB|NN|JJ|NNP
ere/VBP|VB|NN|JJ|RB ern/VBP|VB|NN|JJ ert/VBP|VB|NN|JJ ert/VBP|VB|NN|JJ|NNP est/NN|JJ|RB|NNP
eth/NN|JJ|NNP fly/VBP|VB|NN fth/NN|JJ gan/VBP|VB|NN|JJ|NNP gay/NN|JJ|NNP gle/VBP|VB|NN
god/VBD|VBP|VB|VBN|NN|NNP hat/VBP|VB|NN haw/VBD|VBP|VB|NN|NNP ial/NN|JJ ian/JJ|NN ick/VBP|VB|NN
ico/VBP|VB|NN|JJ|NNP ict/JJ|NN|NNP igh/NN|JJ|RB|NNP ike/VBP|VB|NN ind/VBP|VB|NN|JJ ing/JJ|NN ing/NN|JJ
ire/VBP|VB|NN|RB|NNP ist/VBP|VB|NN|JJ ive/VBP|VB|NN|JJ jor/NN|JJ ker/NN|JJR|NNP lee/VBP|VB|NN|RB|NNP
lin/VBP|VB|NN|JJ|NNP lip/VBP|VB|NN|NNP lis/NN|NNS|NNP lla/NN|NNP low/NN|JJ|RB low/VBP|VB|NN|JJ lue/NN|JJ
lup/NN|JJ|NNP men/NN|NNS mlb/VBP|VB|NN|JJ|NNP nal/NN|JJ nbc/NN|JJ|NNP net/NN|NNP nia/CD|NN|NNS|JJ|NNP
nix/VBP|VB|NN|JJ|NNP nny/VBP|VB|NN|JJ non/NN|NNP nth/NN|JJ ode/VBP|VB|NN|JJ ohn/VBP|VB|NN|JJ|NNP
ole/NN|JJ one/PRP|CD|NN ost/NN|JJ ost/NN|JJ|RB|NNP oth/VBP|VB|NN|JJ out/VBP|VB|NN owd/VBP|VB|NN
own/VBP|VB|VBN|NN|JJ|NNP pal/NN|JJ|NNP pay/VBP|VB|NN pic/NN|JJ ppy/VBP|VB|NN|JJ raw/VBP|VB|NN
rch/NNP|VBP|VB|NN rge/VBP|VB|NN ria/CD|NN|NNS|JJ|NNP rim/VBP|VB|NN|JJ|NNP rry/VBP|VB|NN
rse/VBP|VB|NN|JJ|NNP rth/NN|RB|NNP sey/VBP|VB|NN|JJ|NNP st/VBP|VB|NN|JJ|JJS|NNP tic/NN|JJ|NNP
top/VBP|VB|NN ual/NN|JJ uan/VBP|VB|NN|JJ|NNP ule/VBP|VB|NN ung/VBD|VBN|NN|NNP ure/JJ|NN
van/VBP|VB|NN|JJ|NNP ven/NN|NNP ver/NN|RB ver/VBP|VB|NN|JJ|RB|NNP vid/VBD|VBN|NN|JJ|NNP war/VBG|NN|JJ
xas/NN|NNS|JJ|NNP yle/VBP|VB|NN|JJ|NNP""",
            -2: """
-up/NN|NNP abc/NN|JJ|NNP act/VBP|VB|NN|JJ|NNP age/CD|NN|JJ aim/VBP|VB|NN ake/NN|JJ alk/VBP|VB|NN
ame/NN|NNP ami/VBP|VB|NN|NNS|JJ|NNP ana/VBP|VB|NN|NNS|RB|NNP and/NN|NNP ank/VBD|VBP|VB|NN|JJ|NNP
ans/VBZ|NN|NNS are/VBP|VB|NN art/VBP|VB|NN|JJ|NNP ast/NN|JJ|RB|NNP bic/NN|JJ bin/NN|NNP ble/VBP|VB|NN|JJ
bus/NN|JJ|NNP cal/NN|JJ|NNP caw/VBD|VBP|VB|NN|NNP cil/NN|NNP dge/VBP|VB|NN|NNP din/VBP|VB|NN|JJ|NNP
e-a/JJ|NN|NNP ead/VBP|VB|NN|JJ|RB ear/CD|NN|JJ eed/VBD|VBP|VB|VBN|NN|NNP eft/NN|JJ|RB
ein/VBP|VB|NN|JJ|NNP ess/NN|JJ est/VBP|VB|NN|JJ|JJS est/VBP|VB|NN|JJ|JJS|NNP fer/VBP|VB|NN|JJR|NNP
fit/NN|JJ fix/VBP|VB|NN ful/NN|JJ ght/NN|JJ han/VBP|VB|NN|JJ|NNP her/NN|JJ|JJR|RB|NNP hic/NN|JJ
ica/NN|NNS|RB|NNP ick/VBP|VB|NN|JJ ict/VBP|VB|NN|JJ ief/VBP|VB|NN|JJ|NNP iel/VBP|VB|NN|JJ|NNP
ier/NN|JJ|JJR ign/VBP|VB|NN|JJ ile/CD|NN|JJ ile/VBP|VB|NN|JJ ill/NN|NNP ina/VBP|VB|NN|NNS|RB|NNP
iny/VBP|VB|NN|JJ ise/VBP|VB|NN ite/VBP|VB|NN|JJ ite/VBP|VB|NN|NNS|JJ itt/VBP|VB|NN|JJ|NNP ive/VBP|VB|NN
jim/VBP|VB|NN|JJ|NNP key/NN|JJ las/NN|NNS|JJ|NNP lay/VBP|VB|NN lel/NN|JJ lez/VBD|VBP|VB|NN|NNS|NNP
lip/VBP|VB|NN|JJ lon/NN|NNP lus/CC|NN|JJ man/NN|NNP mey/VBP|VB|NN|JJ|NNP net/NN|JJ ney/VBP|VB|NN|JJ|NNP
nie/NN|NNS|JJ|NNP nín/VBP|VB|NN|JJ|NNP old/CD|NN|JJ|NNP oms/NN|NNS ond/VBP|VB|NN|JJ|RB
ond/VBP|VB|NN|JJ|RB|NNP ood/NN|JJ orm/VBP|VB|NN|JJ ose/VBP|VB|NN|JJ oul/NN|JJ pal/NN|JJ
per/VBP|VB|NN|JJ|JJR rat/JJ|NN red/NN|JJ ree/VBP|NN|JJ ret/VBP|VB|NN rly/NN|JJ|RB|NNP rnc/NN|JJ|NNP
rod/VBD|VBP|VB|VBN|NN|NNP rse/VBP|VB|NN|JJ say/VBP|VB|NN|NNP sco/VBP|VB|NN|JJ|NNP set/VBD|VBP|VB|VBN|NN
tar/VBP|VB|NN|JJ|NNP tee/VBP|VB|NN the/VBP|VB|NN|JJ|RB tin/VBP|VB|NN|JJ|NNP tle/VBP|VB|NN|JJ
top/VBP|VB|NN|JJ|NNP tro/VBP|VB|NN|JJ|NNP tte/VBP|VB|NN|JJ|NNP ual/NN|JJ|NNP ult/VBP|VB|NN unt/VBP|VB|NN
unt/VBP|VB|NN|JJ|NNP ute/VBP|VB|NN ute/VBP|VB|NN|JJ ver/VBP|VB|NN|JJ|NNP vin/VBP|VB|NN|JJ|NNP
way/VBP|VB|NN""",
            -1: """
ake/VBP|VB|NN|NNP alk/VBP|VB|NN|NNP all/NN|NNP am/VBP|NN|NNP ank/VBD|VBP|VB|NN|JJ ase/VBP|VB|NN
ate/VBP|VB|NN|JJ|NNP ben/VBP|VB|VBN|NN|JJ|NNP cer/NN|NNP cle/VBP|VB|NN dis/NN|NNS|NNP dnc/NN|JJ|NNP
eat/VBP|VB|NN eld/NN|JJ eld/VBP|VB|VBN|NN|JJ|NNP ell/VBP|VB|NN|JJ erg/VBG|NN|JJ|NNP est/NN|JJ|JJS|RB|NNP
fbi/VBP|VB|NN|NNS|JJ|NNP ght/NN|JJ|RB|NNP hew/VBD|VBP|VB|NN|RB|NNP ial/NN|JJ|NNP ier/NN|JJ|JJR|NNP
ies/NN|NNS|NNP igh/NN|JJ|RB ing/VBG|NN|JJ|NNP ink/VBP|VB|NN|NNP ise/VBP|VB|NN|JJ ith/NN|JJ|NNP
ive/NN|JJ|NNP ive/NN|JJ|RB jor/NN|JJ|NNP kel/VBP|VB|NN|JJ|NNP len/VBP|VB|VBN|NN|JJ|NNP lex/NN|JJ|NNP
lic/NN|JJ los/NN|NNS|NNP mos/NN|NNS|NNP ndy/VBP|VB|NN|JJ|NNP nge/NN|JJ|NNP off/NN|JJ|RB old/VBP|VB|NN|JJ
ont/VBP|VB|NN|JJ|NNP red/NN|JJ|NNP rge/VBP|VB|NN|NNP rgh/VBP|VB|NN|JJ|NNP ris/NN|NNS|NNP
rry/VBP|VB|NN|JJ|NNP rta/VBP|VB|NN|RB|NNP rth/NN|JJ run/VBP|VB|VBN|NN|NNP sad/VBP|VB|NN|JJ|NNP
sky/NN|JJ|RB|NNP son/CD|NN|JJ t/NN|NNP|FW tal/VBP|VB|NN|JJ tay/VBP|VB|NN|NNP ten/VBP|VB|NN|NNP
top/VBP|VB|NN|NNP uri/VBP|VB|NN|NNS|JJ|NNP urn/VBP|VB|NN|JJ ush/VBP|VB|NN|NNP usi/VBP|VB|NN|NNS|JJ|NNP
uth/NN|JJ|RB|NNP val/VBP|VB|NN|JJ ven/CD|VBN|NN|JJ|NNP""",
            1: """
ack/RP|VBP|VB|NN|JJ|RB ass/VBP|VB|NN|JJ|NNP ast/VBD|VBP|VB|VBN|NN ble/VBP|VB|NN day/CD|NN|JJ der/JJ|NN
ead/VBD|VBP|VB|VBN|NN|NNP eal/VBP|VB|NN|JJ|NNP eam/NN|JJ|NNP ean/VBP|VB|NN|JJ eer/VBP|VB|NN
ern/VBP|VB|NN|JJ|NNP ess/NN|JJ|RB ess/NN|JJ|RB|NNP ght/VBP|VB|NN|JJ|RB ics/NN|NNS|NNP
ide/VBP|VB|NN|JJ|RB ide/VBP|VB|NN|NNP ind/NN|JJ|RB|NNP ine/NN|NNP ing/JJ|NN|NNP ion/NN|JJ key/NN|JJ|NNP
lue/VBP|VB|NN man/NN|JJ|NNP mer/NN|NNP ner/VBP|VB|NN|JJ|JJR net/NN|JJ|NNP old/VBP|VB|VBN|NN|JJ
omy/NN|NNP ory/NN|JJ|NNP ove/VBD|VBP|VB|NN pel/VBP|VB|NN|JJ rew/VBD|VBP|VB|NN rid/VBD|VBN|NN|JJ
rse/NN|RB tal/NN|JJ|NNP tal/VBP|VB|NN|JJ|NNP ter/VBP|VB|NN|JJ tie/NN|NNS|JJ|NNP tle/VBP|VB|NN|NNP
tle/VBP|VB|NN|NNS|NNP ugh/VBP|VB|NN|JJ ure/NN|JJ|NNP val/VBP|VB|NN|JJ|NNP ver/VBP|VB|NN|JJ|RB
wai/VBP|VB|NN|NNS|JJ""",
            2: """
ack/VBP|VB|NN|NNP act/VBP|VB|NN age/NN|JJ|NNP age/VBP|VB|NN|JJ|NNP aid/VBN|NN|JJ|RB ail/VBP|VB|NN
ain/VBP|VB|NN|JJ|NNP ame/VBP|VB|NN ame/VBP|VB|NN|NNP and/VBP|VB|NN|RB|NNP ban/VBP|VB|NN cap/VBP|VB|NN|JJ
der/VBP|VB|NN|JJ|NNP eam/VBP|VB|NN ear/VBP|VB|NN|NNP eck/JJ|NN ect/NN|NNP ect/VBP|VB|NN|NNP
een/CD|VBP|VB|NN|JJ ell/VBP|VB|NN|JJ|NNP ern/NN|NNP ers/NN|NNS ess/NN|NNP fle/VBP|VB|NN|JJ
ger/VBP|VB|NN|JJ ght/VBP|VB|NN|JJ|NNP how/VBP|VB|NN|NNP ike/VBP|VB|NN|NNP int/VBP|VB|NN|NNP ion/NN|NNP
ire/NN|NNP ise/VBP|VB|NN|NNP job/NN|NNP lay/VBP|VB|NN|NNP ler/NN|JJR lot/VBP|VB|NN|JJ mum/NN|JJ
ner/NN|JJR ner/VBP|VB|NN nge/VBP|VB|NN|NNP nny/VBP|VB|NN|JJ|NNP oat/VBP|VB|NN|JJ|RB ock/VBP|VB|NN|RB
ole/VBD|VBP|VB|NN oll/VBP|VB|NN|JJ ome/NN|RB|NNP oms/VBZ|NN|NNS onk/VBP|VB|NN|JJ oom/CD|NN|JJ ore/NN|JJ
ort/VBP|VB|NN|NNP ost/VBP|VB|NN|NNP pus/NN|NNS ral/NN|JJ|NNP rce/VBP|VB|NN rea/NN|NNP ria/CD|NN|NNS|JJ
rse/NN|RB|NNP set/VBD|VBP|VB|VBN|NN|NNP tax/VBP|VB|NN|NNP ter/VBP|VB|NN|JJ|JJR|NNP thy/NN|JJ|NNP
top/NN|JJ ugh/NN|JJ uid/VBD|VBN|NN|JJ ure/VBP|VB|NN|NNP vey/VBP|VB|NN|NNP way/NN|JJ web/NN|NNP
win/VBP|VB|NN|NNP xit/VBP|VB|NN""",
            3: """
-up/NN|JJ ace/VBP|VB|NN|JJ ace/VBP|VB|NN|NNP act/NN|NNP act/VBP|VB|NN|NNP ade/VBP|VB|NN
ade/VBP|VB|NN|JJ|NNP age/NN|NNP age/VBP|VB|NN|NNP air/VBP|VB|NN|NNP ank/VBP|VB|NN|NNP ard/VBP|VB|NN
ark/NN|JJ ber/NN|JJ bit/NN|NNP bit/VBP|VB|NN|NNP car/NN|NNP dab/VBP|VB|NN|JJ|NNP day/NN|JJ|RB day/NN|NNP
deo/NN|NNP der/NN|JJ|JJR der/VBP|VB|NN|JJR der/VBP|VB|NN|NNP dge/VBP|VB|NN dio/NN|JJ dom/NN|JJ|RB
ead/VBP|VB|NN|JJ|NNP eal/VBP|VB|NN|NNP ebt/NN|NNP ect/VBP|VB|NN|JJ|NNP ent/NN|JJ|NNP ent/NN|NNP
ent/VBP|VB|NN ent/VBP|VB|NN|JJ era/CD|NN|JJ erb/VBP|VB|NN|JJ ert/NN|JJ ery/NN|JJ|NNP est/NN|JJ|RB
fer/VBP|VB|NN|NNP fic/VBP|VB|NN fic/VBP|VB|NN|NNP gen/VBP|VB|VBN|NN|JJ|NNP ger/VBP|VB|NN|JJ|NNP
ght/NN|NNP her/NN|NNP hor/VBP|VB|NN iew/VBP|VB|NN|NNP ife/NN|NNP ily/NN|NNP ind/VBP|VB|NN
ine/VBP|VB|NN|JJ|NNP ing/VBG|NN|NNP int/VBP|VB|NN|JJ ism/NN|NNP ist/NN|JJ|NNP ite/NN|NNP ity/NN|NNP
ket/VBP|VB|NN ket/VBP|VB|NN|NNP lan/VBP|VB|NN|NNP lus/NN|JJ man/CD|NN|JJ nce/VBP|VB|NN nch/VBP|VB|NN
ner/NN|NNP oad/VBP|VB|NN oat/VBP|VB|NN off/VBP|VB|NN|RB|NNP oil/NN|NNP oll/VBP|VB|NN|JJ|NNP
ook/VBD|VBP|VB|NN ool/VBP|VB|NN|JJ oor/NN|NNP ord/NN|NNP ord/VBP|VB|NN|JJ ord/VBP|VB|NN|JJ|RB|NNP
orm/NN|NNP ort/NN|JJ oss/NN|NNP ost/VBP|VB|NN|JJ out/NN|NNP out/VBP|VB|NN|JJ pin/VBP|VB|NN|JJ ram/NN|NNP
rap/VBP|VB|NN|JJ rol/VBP|VB|NN ror/NN|NNP rry/VBP|VB|NN|JJ rus/NN|JJ ser/NN|JJ|JJR ser/NN|NNP
sit/VBP|VB|NN|NNP tem/NN|NNP ter/VBP|VB|NN|JJR|NNP try/NN|JJ udy/VBP|VB|NN|NNP uel/VBP|VB|NN
uge/VBP|VB|NN|JJ ule/VBP|VB|NN|NNP ult/NN|JJ ult/VBP|VB|NN|NNP ury/NN|NNP ute/NN|NNP wer/VBP|VB|NN
yer/NN|NNP""",
            4: """
-in/VBN|NN|JJ age/JJ|NN aid/VBP|VB|NN ail/VBP|VB|NN|JJ|NNP ain/NN|NNP and/VBP|VB|NN|NNP ang/VBG|NN|JJ
any/NN|NNP ata/VBP|VB|NN|RB|NNP ate/NN|NNP ate/VBP|VB|NN|NNP aur/VBP|VB|NN|JJ bid/VBD|VBP|VB|VBN|NN
cle/NN|NNP eat/NN|NNP eed/VBD|VBP|VB|VBN|NN ery/NN|JJ ery/NN|NNP ess/VBP|VB|NN|NNP ety/NN|JJ
fan/VBP|VB|NN ght/VBP|VB|NN|JJ|RB|NNP ide/NN|NNP ies/NN|NNS ine/NN|JJ ine/VBP|VB|NN|NNP int/VBP|VB|NN
ipt/VBD|VBP|VB|NN|JJ irm/NN|JJ|NNP lar/NN|NNP nee/NN|NNP ner/VBP|VB|NN|RB|RBR olk/VBP|VB|NN|JJ
one/CD|NN|JJ one/NN|NNP one/VBP|VB|VBN|NN|NNP ord/VBP|VB|NN|JJ|NNP ord/VBP|VB|NN|JJ|RB ost/NN|JJ|RB
out/VBP|VB|NN|JJ|NNP ove/VBP|VB|NN|NNP own/NN|NNP ror/NN|JJ rum/NN|JJ sal/NN|JJ|RB sal/NN|NNP son/NN|NNP
sue/VBP|VB|NN|NNP tax/VBP|VB|NN ter/NN|NNP tle/VBP|VB|NN ult/VBP|VB|NN|JJ und/NN|NNP ure/NN|NNP
uty/NN|JJ ver/VBP|VB|NN|JJ way/NN|JJ|RB|NNP way/NN|RB|NNP x./NN|NNP yer/VBP|VB|NN|JJ|JJR yle/NN|JJ""",
            5: """
ade/VBP|VB|NN|JJ aff/VBP|VB|NN age/VBP|VB|NN age/VBP|VB|NN|JJ|RB air/VBP|VB|NN ane/VBP|VB|NN|JJ|NNP
der/NN|JJ erm/VBP|VB|NN est/NN|NNP fit/VBP|VB|NN|NNP hip/NN|NNP ign/VBP|VB|NN|NNP
ine/VBP|VB|NN|JJ|RB|NNP ing/NN|NNP ino/VBP|VB|NN|JJ ion/VBP|VB|NN ism/VBP|VB|NN kup/NN|JJ lem/NN|NNP
lot/NN|NNP lty/NN|JJ ney/VBP|VB|NN|JJ ock/VBP|VB|NN|RB|NNP oid/VBD|VBN|NN|JJ omb/VBP|VB|NN|NNP
one/VBP|VB|NN|NNP orm/VBP|VB|NN owd/VBP|VB|NN|NNP rce/NN|NNP son/VBP|VB|NN tip/VBP|VB|NN tup/NN|JJ
zer/VBP|VB|NN|JJ|JJR|NNP""",
            6: """
ail/VBP|VB|NN|JJ der/VBP|VB|NN|JJ dia/CD|NN|NNS|JJ dit/VBP|VB|NN eed/VBP|VB|NN ent/VBP|VB|NN|NNP
est/VBP|VB|NN|NNP eum/NN|JJ gun/VBP|VB|NN hor/VBP|VB|NN|NNP ine/VBP|VB|NN|JJ int/VBP|VB|NN|JJ|NNP
ist/VBP|VB|NN|JJ|NNP ium/NN|JJ nol/VBP|VB|NN|JJ ory/NN|NNP sis/NN|NNP tle/VBP|VB|NN|NNS tte/VBP|VB|NN|JJ
ure/VBP|VB|NN|JJ|NNP ury/NN|JJ way/NN|JJ|RB yen/NN|NNS""",
            7: """
-be/NN|JJ hip/VBP|VB|NN ice/VBP|VB|NN ion/VBP|VB|NN|NNP mur/VBP|VB|NN|JJ ody/NN|NNP one/VBP|VB|NN
one/VBP|VB|VBN|NN per/NN|NNP per/VBP|VB|NN""",
            8: """ime/NN|JJ|RB""",
            9: """
ent/VBP|VB|NN|JJ|NNP imb/VBP|VB|NN|JJ oon/VBP|VB|NN|JJ|NNP unt/VBP|VB|NN|NNP ure/VBP|VB|NN|JJ|RB""",
        },
        "NNP": {
            -9: """ure/VBP|VB|NN|JJ|NNP""",
            -8: """ent/VBP|VB|NN|JJ|NNP iew/VBP|VB|NN|NNP ing/VBG|NN|JJ|NNP""",
            -7: """any/JJ|NNP ise/VBP|VB|NN|NNP ody/NN|NNP oon/VBP|VB|NN|JJ|NNP per/NN|NNP""",
            -6: """
age/VBP|VB|NN|JJ|NNP ine/VBP|VB|NN|JJ|RB|NNP ing/VBG|JJ|NNP ive/NN|JJ|NNP oll/VBP|VB|NN|JJ|NNP
ory/NN|NNP sed/VBD|VBN|JJ|NNP sed/VBD|VBN|NNP sis/NN|NNP""",
            -5: """
ait/VBP|VB|NN|NNP ate/VBP|VB|NN|NNP ces/NNP|NNPS cts/NNP|NNPS cts/VBZ|NNS|NNP ead/VBP|VB|NN|JJ|NNP
est/NN|NNP ges/VBZ|NNS|NNP hip/NN|NNP ign/VBP|VB|NN|NNP ing/NN|NNP ing/VBG|NN|NNP ist/NN|JJ|NNP
ist/VBP|VB|NN|JJ|NNP its/NNP|NNPS key/NN|JJ|NNP lem/NN|NNP lot/NN|NNP osi/VBP|VB|NN|NNS|JJ|NNP
ote/VBP|VB|NN|NNP ove/VBP|VB|NN|NNP own/VBP|VB|VBN|NN|JJ|NNP rce/NN|NNP ses/VBZ|NNS|NNP sts/VBZ|NNS|NNP
tal/NN|JJ|NNP top/VBP|VB|NN|JJ|NNP und/VBP|VB|NN|JJ|NNP unt/VBP|VB|NN|JJ|NNP way/NN|RB|NNP
zed/VBD|VBN|JJ|NNP""",
            -4: """
ads/NNP|NNPS ain/NN|NNP alk/VBP|VB|NN|NNP all/VBP|VB|NN|NNP als/VBZ|NNS|NNP ant/JJ|NNP any/NN|NNP
ary/JJ|NNP ate/NN|NNP bad/JJ|NNP cal/NN|JJ|NNP cle/NN|NNP der/VBP|VB|NN|NNP ear/NN|JJ|NNP eat/NN|NNP
ect/VBP|VB|NN|JJ|NNP ees/NNP|NNPS ent/NN|JJ|NNP erm/NN|JJ|NNP ern/VBP|VB|NN|JJ|NNP ery/NN|NNP
est/JJS|NNP est/VBP|VB|NN|NNP fit/VBP|VB|NN|NNP ful/JJ|NNP ght/VBP|VB|NN|JJ|RB|NNP gns/VBZ|NNS|NNP
her/JJ|NNP hor/VBP|VB|NN|NNP ics/NN|NNS|NNP ide/NN|NNP ies/NN|NNS|NNP ing/JJ|NNP ing/VBG|NNP
ink/VBP|VB|NN|NNP irs/NNP|NNPS ked/VBD|VBN|NNP lar/NN|NNP lls/VBZ|NNS|NNP man/JJ|NNP mer/JJ|NNP
nee/NN|NNP nny/VBP|VB|NN|JJ|NNP nts/NNS|NNP nts/VBZ|NNS|NNP one/NN|NNP ook/VBP|VB|NN|NNP
ord/VBP|VB|NN|JJ|NNP ore/JJR|RBR|NNP ose/VBP|VB|NN|JJ|RB|NNP out/VBP|VB|NN|JJ|NNP owd/VBP|VB|NN|NNP
own/NN|NNP sal/NN|NNP say/VBP|VB|NN|NNP son/NN|NNP sts/NNP|NNPS tal/VBP|VB|NN|JJ|NNP ter/NN|NNP
und/NN|NNP uns/VBZ|NNS|NNP unt/VBP|VB|NN|NNP ure/NN|NNP x./NN|NNP zer/VBP|VB|NN|JJ|JJR|NNP""",
            -3: """
ace/VBP|VB|NN|NNP ack/VBP|VB|NN|NNP act/NN|NNP ady/JJ|NNP age/NN|NNP aid/VBD|VBN|NNP
ain/VBP|VB|NN|JJ|NNP ake/VBP|VB|NN|NNP ali/JJ|NNP als/NNP|NNPS and/VBP|VB|NN|RB|NNP ans/NNP|NNPS
aqi/JJ|NNP ars/NNS|NNP art/VBP|VB|NN|NNP ass/VBP|VB|NN|JJ|NNP ate/JJ|RB|NNP ave/VBP|VB|NN|NNP bit/NN|NNP
bit/VBP|VB|NN|NNP can/VBP|VB|NN|JJ|NNP car/NN|NNP ces/NNS|NNP day/NN|NNP deo/NN|NNP eal/VBP|VB|NN|JJ|NNP
eal/VBP|VB|NN|NNP ebt/NN|NNP eli/JJ|NNP ely/JJ|RB|NNP ent/JJ|NNP ent/NN|NNP ers/NNP|NNPS
ess/VBP|VB|NN|NNP ets/NNP|NNPS fer/VBP|VB|NN|NNP few/JJ|NNP fic/VBP|VB|NN|NNP ger/JJR|NNP ght/NN|NNP
her/NN|NNP hes/VBZ|NNS|NNP how/VBP|VB|NN|NNP ief/VBP|VB|NN|JJ|NNP ife/NN|NNP ike/VBP|VB|NN|NNP
ily/NN|NNP ing/JJ|NN|NNP int/VBP|VB|NN|NNP ism/NN|NNP ite/NN|NNP ity/NN|NNP ive/VBP|VB|JJ|NNP lar/JJ|NNP
lay/VBP|VB|NN|NNP led/VBD|VBN|JJ|NNP lim/VBP|VB|NN|JJ|NNP man/NN|JJ|NNP nch/JJ|NNP nds/NNP|NNPS
nds/VBZ|NNS|NNP ned/VBD|VBN|JJ|NNP ner/NN|JJ|NNP ner/NN|NNP nge/VBP|VB|NN|NNP nly/JJ|RB|NNP
nín/VBP|VB|NN|JJ|NNP oil/NN|NNP ome/NN|RB|NNP ome/VBP|VB|NN|JJ|NNP ond/VBP|VB|NN|JJ|RB|NNP
one/VBP|VB|NN|NNP ons/NNP|NNPS ons/VBZ|NNS|NNP oor/NN|NNP ord/NN|NNP orm/NN|NNP ory/NN|JJ|NNP oss/NN|NNP
ost/VBP|VB|NN|NNP out/NN|NNP pay/VBP|VB|NN|NNP ram/NN|NNP res/VBZ|NNS|NNP ror/NN|NNP rse/NN|RB|NNP
see/VBP|VB|NNP ser/NN|NNP sts/NNS|NNP tem/NN|NNP ten/VBP|VB|NN|NNP ter/JJ|JJR|RB|RBR|NNP tes/NNP|NNPS
uch/JJ|RB|NNP udy/VBP|VB|NN|NNP ued/VBD|VBN|JJ|NNP ult/VBP|VB|NN|NNP ure/VBP|VB|NN|NNP ury/NN|NNP
ute/NN|NNP val/VBP|VB|NN|JJ|NNP win/VBP|VB|NN|NNP yer/NN|NNP""",
            -2: """
age/NN|JJ|NNP ail/VBP|VB|NN|JJ|NNP ake/VBP|VB|NNP all/JJ|NNP als/NNS|NNP and/VBP|VB|NN|NNP
ate/VBP|VB|NNP ban/JJ|NNP ble/JJ|NNP dab/VBP|VB|NN|JJ|NNP ead/VBD|VBP|VB|VBN|NN|NNP ect/NN|NNP
ems/NNP|NNPS eni/JJ|NNP ern/NN|NNP ers/NNS|NNP ery/JJ|RB|NNP ess/NN|JJ|RB|NNP ess/NN|NNP ets/VBZ|NNS|NNP
ger/VBP|VB|NN|JJ|NNP ges/NNP|NNPS hed/VBD|VBN|JJ|NNP ial/NN|JJ|NNP ian/JJ|NNP ics/NNP|NNPS
ide/VBP|VB|NN|NNP ies/NNP|NNPS ile/VBP|VB|NN|JJ|NNP ils/VBZ|NNS|NNP ine/VBP|VB|NN|NNP ion/NN|NNP
ire/NN|NNP irm/NN|JJ|NNP ive/JJ|NNP job/NN|NNP kay/JJ|UH|NNP led/VBD|VBN|NNP let/VBD|VB|VBN|NNP
net/NN|JJ|NNP nks/VBZ|NNS|NNP nts/NNP|NNPS omb/VBP|VB|NN|NNP ong/NN|JJ|NNP ops/VBZ|NNS|NNP ors/NNP|NNPS
ost/VBD|VBN|JJ|NNP our/VBP|VB|NN|JJ|NNP ral/JJ|NN|NNP ral/NN|JJ|NNP rea/NN|NNP red/VBD|VBN|JJ|NNP
rls/NNS|NNP rns/VBZ|NNS|NNP rse/VBP|VB|NN|JJ|NNP set/VBD|VBP|VB|VBN|NN|NNP sit/VBP|VB|NN|NNP
tax/VBP|VB|NN|NNP tes/VBZ|NNS|NNP thy/NN|JJ|NNP tic/JJ|NNP tro/JJ|NNP ual/NN|JJ|NNP ues/VBZ|NNS|NNP
ule/VBP|VB|NN|NNP ure/NN|JJ|NNP ves/NNP|NNPS ves/NNS|NNP web/NN|NNP""",
            -1: """
ade/VBP|VB|NN|NNP ads/VBZ|NNS|NNP age/VBP|VB|NN|NNP air/VBP|VB|NN|NNP aks/VBZ|NNS|NNP am/VBP|NN|NNP
ane/VBP|VB|NN|JJ|NNP ank/VBP|VB|NNP ank/VBP|VB|NN|NNP ans/NNS|NNP ant/NN|JJ|NNP ast/VBP|VB|JJ|RB|NNP
ate/VBP|VB|NN|JJ|NNP ats/NNP|NNPS ats/VBZ|NNS|NNP ays/NNP|NNPS buy/VBP|VB|NN|NNP der/VBP|VB|NN|JJ|NNP
do/VBP|VB|NNP eam/NN|JJ|NNP ear/VBP|VB|NN|NNP ect/VBP|VB|NN|NNP eld/VBP|VB|VBN|NN|JJ|NNP
ent/VBP|VB|NN|NNP ers/VBZ|NNS|NNP gen/VBP|VB|VBN|NN|JJ|NNP ght/VBP|VB|NN|JJ|NNP go/VBP|VB|NNP
had/VBD|VBN|NNP ide/VBP|VB|NN|JJ|RB|NNP ids/VBZ|NNS|NNP ime/NN|JJ|NNP ind/NN|JJ|RB|NNP ine/NN|NNP
jor/NN|JJ|NNP ket/VBP|VB|NN|NNP lan/VBP|VB|NN|NNP las/NN|NNS|JJ|NNP lex/NN|JJ|NNP low/VBP|VB|NNP
lts/VBZ|NNS|NNP men/NNS|NNP mer/NN|NNP nic/JJ|NNP ock/VBP|VB|NN|RB|NNP off/VBP|VB|NN|RB|NNP omy/NN|NNP
ood/NN|JJ|NNP own/VBN|JJ|NNP put/VBD|VBP|VB|VBN|NNP red/VBD|VBN|NNP rly/NN|JJ|RB|NNP
run/VBP|VB|VBN|NN|NNP sue/VBP|VB|NN|NNP ted/JJ|NNP ter/VBP|VB|NN|JJR|NNP ter/VBP|VB|NN|JJ|NNP
top/VBP|VB|NN|NNP tty/JJ|RB|NNP ush/VBP|VB|NN|NNP ver/VBP|VB|NN|JJ|NNP""",
            1: """
all/NN|NNP ame/VBP|VB|NN|NNP ans/VBZ|NNS|NNP ata/VBP|VB|NN|RB|NNP ble/NN|JJ|NNP cer/NN|NNP
cus/VBP|VB|NN|NNP des/VBZ|NNS|NNP eed/VBD|VBP|VB|VBN|NN|NNP ell/VBP|VB|NN|JJ|NNP els/VBZ|NNS|NNP
ied/VBD|VBN|NNP igh/NN|JJ|RB|NNP int/VBP|VB|NN|JJ|NNP kel/VBP|VB|NN|JJ|NNP old/CD|NN|JJ|NNP oms/NNP|NNPS
ort/VBP|VB|NN|NNP ski/VBP|VB|NN|NNS|JJ|NNP t/NN|NNP|FW tie/NN|NNS|JJ|NNP wer/VBP|VB|JJR|RBR|NNP""",
            2: """
-up/NN|NNP ame/NN|NNP and/NN|NNP ard/VBP|VB|NN|JJ|RB|NNP bin/NN|NNP chs/NNP|NNPS cil/NN|NNP
cks/VBZ|NNS|NNP eep/VBP|VB|NNP ens/VBZ|NNS|NNP gas/NN|NNS|JJ|NNP gay/NN|JJ|NNP ill/NN|NNP
ins/VBZ|NNS|NNP ion/VBP|VB|NN|NNP ips/NNS|NNP lah/VBP|VB|NN|JJ|NNP len/VBP|VB|VBN|NN|JJ|NNP les/NNP|NNPS
lon/NN|NNP mad/VBP|VB|NN|JJ|NNP man/NN|NNP ngs/VBZ|NNS|NNP our/VBP|VB|NN|NNP pal/NN|JJ|NNP
rge/VBP|VB|NN|NNP ric/JJ|NNP rly/JJ|RB|NNP rne/VBP|VB|NN|JJ|NNP rth/NN|RB|NNP tle/VBP|VB|NN|NNP
uan/VBP|VB|NN|JJ|NNP uel/VBP|VB|NN|JJ|NNP vin/VBP|VB|NN|JJ|NNP yan/VBP|VB|NN|JJ|NNP""",
            3: """
abc/NN|JJ|NNP ahu/NN|JJ|NNP ams/VBZ|NNS|NNP ank/VBD|VBP|VB|NN|JJ|NNP ast/NN|JJ|RB|NNP cis/NN|NNS|NNP
cki/VBP|VB|NN|NNS|JJ|NNP cos/NNP|NNPS din/VBP|VB|NN|JJ|NNP don/NN|NNP ein/VBP|VB|NN|JJ|NNP
est/NN|JJ|JJS|RB|NNP est/NN|JJ|RB|NNP est/VBP|VB|NN|JJ|JJS|NNP fbi/VBP|VB|NN|NNS|JJ|NNP ian/NN|JJ|NNP
ict/JJ|NN|NNP ike/VBP|VB|NN|JJ|RB|NNP ini/VBP|VB|NN|NNS|JJ|NNP ire/VBP|VB|NN|RB|NNP jim/VBP|VB|NN|JJ|NNP
ken/VBN|JJ|NNP lee/VBP|VB|NN|RB|NNP lez/VBD|VBP|VB|NN|NNS|NNP lla/NN|NNP mey/VBP|VB|NN|JJ|NNP
mlb/VBP|VB|NN|JJ|NNP nas/NNP|NNPS net/NN|NNP ney/VBP|VB|NN|JJ|NNP nge/NN|JJ|NNP non/NN|NNP
one/VBP|VB|VBN|NN|NNP ose/VBD|NNP pen/VBP|VB|JJ|NNP rim/VBP|VB|NN|JJ|NNP sey/VBP|VB|NN|JJ|NNP
sys/NNP|NNPS ter/VBP|VB|NN|JJ|JJR|NNP tos/NNP|NNPS tty/NN|JJ|NNP uri/VBP|VB|NN|NNS|JJ|NNP
usi/VBP|VB|NN|NNS|JJ|NNP ven/NN|NNP ver/VBP|VB|NN|JJ|RB|NNP way/NN|JJ|RB|NNP""",
            4: """
ael/JJ|NNP ael/VBP|VB|NN|JJ|NNP ami/VBP|VB|NN|NNS|JJ|NNP ani/JJ|NNP ant/NN|NNP arl/VBP|VB|NN|JJ|NNP
art/VBP|VB|NN|JJ|NNP ary/NN|JJ|NNP ben/VBP|VB|VBN|NN|JJ|NNP bes/NNP|NNPS con/NN|NNP dis/NN|NNS|NNP
ech/JJ|NNP ela/NN|NNP ent/VBD|VBN|NNP erg/VBG|NN|JJ|NNP fer/VBP|VB|NN|JJR|NNP ght/NN|JJ|RB|NNP
haw/VBD|VBP|VB|NN|NNP hew/VBD|VBP|VB|NN|RB|NNP ias/NNP|NNPS ier/NN|NNP igo/VBP|VB|NN|NNP ily/RB|NNP
itt/VBP|VB|NN|JJ|NNP j./NN|NNP ked/VBD|VBN|JJ|NNP ker/NN|JJR|NNP lac/NN|JJ|NNP lin/VBP|VB|NN|JJ|NNP
los/NNP|NNPS los/NN|NNS|NNP mir/VBP|VB|NN|NNP mr./NN|NNP ner/VBP|VB|NN|RB|RBR|NNP nge/VBP|VB|NN|JJ|NNP
nie/NN|NNS|JJ|NNP nos/NNP|NNPS ois/NN|NNS|NNP ola/NN|NNP phy/NN|NNP rch/NN|NNP rco/VBP|VB|NN|JJ|NNP
rgh/VBP|VB|NN|JJ|NNP sad/VBP|VB|NN|JJ|NNP san/VBP|VB|NN|JJ|NNP svp/VBP|VB|NN|JJ|NNP ted/VBD|VBN|JJ|NNP
ten/VBP|VB|VBN|JJ|NNP tro/VBP|VB|NN|JJ|NNP uth/NN|JJ|RB|NNP van/VBP|VB|NN|JJ|NNP ven/CD|VBN|NN|JJ|NNP
von/NN|NNP wer/VBP|VB|NN|JJR|NNP""",
            5: """
ang/VBG|NN|JJ|NNP bas/NNP|NNPS bob/VBP|VB|NN|JJ|NNP bus/NN|JJ|NNP dge/VBP|VB|NN|NNP diq/NN|NNP
een/CD|VBP|VB|NN|JJ|NNP ews/NNP|NNPS ews/VBZ|NNS|NNP fly/JJ|RB|NNP gan/VBP|VB|NN|JJ|NNP gas/NNP|NNPS
her/NN|JJ|JJR|RB|NNP hol/VBP|VB|NN|JJ|NNP iel/VBP|VB|NN|JJ|NNP ina/VBP|VB|NN|NNS|RB|NNP ite/VBP|VB|NNP
ith/NN|JJ|NNP jas/NNP|NNPS las/NNP|NNPS ley/VBP|VB|NN|JJ|NNP lip/VBP|VB|NN|NNP lis/NN|NNS|NNP lly/RB|NNP
lup/NN|JJ|NNP mas/NNP|NNPS mes/NNP|NNPS mes/VBZ|NNS|NNP mos/NN|NNS|NNP nce/NNS|NNP ndu/JJ|NNP
ndy/VBP|VB|NN|JJ|NNP nix/VBP|VB|NN|JJ|NNP obs/NNS|NNP ong/VBP|VB|NN|JJ|RB|NNP ope/VBP|VB|NN|NNP
ord/VBP|VB|NN|JJ|RB|NNP ost/NN|JJ|RB|NNP paq/NN|NNP ria/CD|NN|NNS|JJ|NNP ris/NN|NNS|NNP rps/NNP|NNPS
ruz/VBD|VBP|VB|NN|NNS|NNP sco/VBP|VB|NN|JJ|NNP sky/NN|JJ|RB|NNP sys/VBZ|NNS|NNP tin/VBP|VB|NN|JJ|NNP
tle/VBP|VB|NN|NNS|NNP tte/VBP|VB|NN|JJ|NNP yle/VBP|VB|NN|JJ|NNP ódź/NN|FW|NNP""",
            6: """
ada/NN|RB|NNP afu/NN|JJ|NNP ago/VBP|VB|NN|NNP ama/NN|NNP caw/VBD|VBP|VB|NN|NNP dam/VBP|VB|NN|NNP
dnc/NN|JJ|NNP e-a/JJ|NN|NNP eck/VBP|VB|NN|NNP eth/NN|JJ|NNP han/VBP|VB|NN|JJ|NNP hev/NN|NNP
ica/NN|NNS|RB|NNP ico/VBP|VB|NN|JJ|NNP lan/JJ|NNP ley/NN|NNP lle/VBP|VB|NN|JJ|NNP mon/JJ|NNP mon/NN|NNP
nbc/NN|JJ|NNP ony/NN|JJ|NNP ood/VBD|VBP|VB|VBN|NN|NNP opp/VBP|VB|NN|JJ|NNP rnc/NN|JJ|NNP
rod/VBD|VBP|VB|VBN|NN|NNP rry/VBP|VB|NN|JJ|NNP sam/VBP|VB|NN|NNP st/VBP|VB|NN|JJ|JJS|NNP
tar/VBP|VB|NN|JJ|NNP tts/NNP|NNPS ung/VBD|VBN|NN|NNP xas/NN|NNS|JJ|NNP zon/NN|NNP""",
            7: """
and/VBP|VB|NN|JJ|NNP aul/NN|JJ|NNP gle/VBP|VB|NN|NNP god/VBD|VBP|VB|VBN|NN|NNP hai/JJ|NNP
nia/CD|NN|NNS|JJ|NNP ohn/VBP|VB|NN|JJ|NNP olt/VBD|VBP|VB|NN|JJ|NNP oma/NN|NNP ont/VBP|VB|NN|JJ|NNP
rat/VBP|VB|NN|JJ|NNP rch/NNP|VBP|VB|NN rio/NN|JJ|NNP ron/NN|NNP sas/NNP|NNPS tan/VBP|VB|NN|JJ|NNP
ton/NN|NNP uth/NN|JJ|NNP vid/VBD|VBN|NN|JJ|NNP xas/NNP|NNPS""",
            8: """
akh/JJ|NNP ana/VBP|VB|NN|NNS|RB|NNP ham/VBP|VB|NN|NNP idi/JJ|NNP iti/JJ|NNP lph/VBP|VB|NN|NNP
son/VBP|VB|NN|NNP""",
            9: """
ald/VBP|VB|VBN|NN|JJ|NNP bio/NN|JJ|NNP cbs/NNS|NNP gya/JJ|NNP hio/NN|JJ|NNP ino/JJ|NNP ork/VBP|VB|NN|NNP
pac/NN|JJ|NNP""",
            10: """ida/NN|RB|NNP ndo/VBP|VB|NN|NNP""",
            13: """ich/VBP|VB|NN|NNP""",
        },
        "NNPS": {
            -7: """sas/NNP|NNPS xas/NNP|NNPS""",
            -6: """tts/NNP|NNPS""",
            -5: """
bas/NNP|NNPS ews/NNP|NNPS gas/NNP|NNPS jas/NNP|NNPS las/NNP|NNPS mas/NNP|NNPS mes/NNP|NNPS rps/NNP|NNPS""",
            -4: """bes/NNP|NNPS ias/NNP|NNPS los/NNP|NNPS nos/NNP|NNPS""",
            -3: """cos/NNP|NNPS nas/NNP|NNPS sys/NNP|NNPS tos/NNP|NNPS""",
            -2: """chs/NNP|NNPS les/NNP|NNPS""",
            -1: """oms/NNP|NNPS""",
            1: """ats/NNP|NNPS ays/NNP|NNPS""",
            2: """
ems/NNP|NNPS ges/NNP|NNPS ics/NNP|NNPS ies/NNP|NNPS nts/NNP|NNPS ors/NNP|NNPS ves/NNP|NNPS""",
            3: """
als/NNP|NNPS ans/NNP|NNPS ers/NNP|NNPS ets/NNP|NNPS nds/NNP|NNPS ons/NNP|NNPS tes/NNP|NNPS""",
            4: """ads/NNP|NNPS ees/NNP|NNPS irs/NNP|NNPS sts/NNP|NNPS""",
            5: """ces/NNP|NNPS cts/NNP|NNPS its/NNP|NNPS""",
        },
        "NNS": {
            -9: """cbs/NNS|NNP""",
            -6: """yen/NN|NNS""",
            -5: """nce/NNS|NNP obs/NNS|NNP tie/NN|NNS|JJ|NNP""",
            -4: """eds/VBZ|NNS ghs/VBZ|NNS ies/NN|NNS ois/NN|NNS|NNP ris/NN|NNS|NNP zes/VBZ|NNS""",
            -3: """
ats/VBZ|NNS|NNP dis/NN|NNS|NNP ens/VBZ|NNS ins/VBZ|NNS lis/NN|NNS|NNP los/NN|NNS|NNP mos/NN|NNS|NNP
ows/VBZ|NNS sys/VBZ|NNS|NNP tle/VBP|VB|NN|NNS|NNP""",
            -2: """
ads/VBZ|NNS aks/VBZ|NNS|NNP ami/VBP|VB|NN|NNS|JJ|NNP ams/VBZ|NNS|NNP ans/VBZ|NN|NNS aws/VBZ|NNS
ays/VBZ|NNS cki/VBP|VB|NN|NNS|JJ|NNP des/VBZ|NNS|NNP des/VBZ|NNS|RB ers/NN|NNS gas/NN|NNS|JJ|NNP
ins/VBZ|NNS|NNP ips/NNS|NNP nds/VBZ|NNS nie/NN|NNS|JJ|NNP pts/VBZ|NNS pus/NN|NNS tes/VBZ|NNS
wai/VBP|VB|NN|NNS|JJ""",
            -1: """
ads/VBZ|NNS|NNP ana/VBP|VB|NN|NNS|RB|NNP dia/CD|NN|NNS|JJ ets/VBZ|NNS|NNP fbi/VBP|VB|NN|NNS|JJ|NNP
ica/NN|NNS|RB|NNP ils/VBZ|NNS|NNP ims/VBZ|NNS ini/VBP|VB|NN|NNS|JJ|NNP ite/VBP|VB|NN|NNS|JJ its/VBZ|NNS
nia/CD|NN|NNS|JJ|NNP pes/VBZ|NNS pts/VBZ|NNS|NNP ruz/VBD|VBP|VB|NN|NNS|NNP ski/VBP|VB|NN|NNS|JJ|NNP
tle/VBP|VB|NN|NNS urs/VBZ|NNS xas/NN|NNS|JJ|NNP""",
            1: """
ans/NNS|NNP cks/VBZ|NNS|NNP els/VBZ|NNS|NNP ews/VBZ|NNS|NNP ids/VBZ|NNS|NNP lls/VBZ|NNS|NNP men/NNS|NNP
nds/VBZ|NNS|NNP ops/VBZ|NNS|NNP rns/VBZ|NNS|NNP""",
            2: """
als/NNS|NNP ams/VBZ|NNS els/VBZ|NNS ers/NNS|NNP hes/VBZ|NNS|NNP ids/VBZ|NNS irs/VBZ|NNS nts/VBZ|NNS
oms/NN|NNS ons/VBZ|NNS ots/VBZ|NNS rls/NNS|NNP ues/VBZ|NNS ves/NNS|NNP""",
            3: """
als/VBZ|NNS ans/VBZ|NNS|NNP ars/NNS|NNP ces/NNS|NNP cts/VBZ|NNS|NNP ers/VBZ|NNS|NNP ges/VBZ|NNS|NNP
gns/VBZ|NNS|NNP ics/NN|NNS|NNP men/NN|NNS nks/VBZ|NNS|NNP phs/VBZ|NNS sts/NNS|NNP uns/VBZ|NNS|NNP""",
            4: """
dos/NN|NNS eys/VBZ|NNS las/NN|NNS|JJ|NNP ngs/VBZ|NNS|NNP nts/NNS|NNP ons/VBZ|NNS|NNP ora/NN|NNS|JJ|RB
ots/VBZ|NNS|JJ res/VBZ|NNS|NNP ria/CD|NN|NNS|JJ sas/NN|NNS|JJ ses/VBZ|NNS|NNP""",
            5: """
als/VBZ|NNS|NNP ies/NN|NNS|NNP lts/VBZ|NNS|NNP nts/VBZ|NNS|NNP osi/VBP|VB|NN|NNS|JJ|NNP rds/VBZ|NNS|RB
rds/VBZ|NNS|RB|NNP sts/VBZ|NNS|NNP ues/VBZ|NNS|NNP""",
            6: """eas/NN|NNS|JJ ras/NN|NNS|JJ""",
        },
        "PDT": {
            -3: """oth/DT|PDT|CC|RB""",
            -2: """uch/PDT|JJ""",
            -1: """ple/PDT|VBP|VB|JJ""",
        },
        "PRP": {
            -2: """one/PRP|CD|NN""",
        },
        "RB": {
            -6: """ess/NN|JJ|RB""",
            -5: """fly/JJ|RB|NNP lly/RB|NNP""",
            -4: """
ata/VBP|VB|NN|RB|NNP ger/JJR|RB|RBR ide/VBP|VB|NN|JJ|RB ily/RB|NNP ime/NN|JJ|RB ord/VBP|VB|NN|JJ|RB|NNP
ort/JJ|RB oth/DT|PDT|CC|RB sky/NN|JJ|RB|NNP the/VBP|VB|NN|JJ|RB way/NN|JJ|RB|NNP""",
            -3: """
ada/NN|RB|NNP der/IN|RB eal/JJ|RB ess/NN|JJ|RB|NNP her/NN|JJ|JJR|RB|NNP ica/NN|NNS|RB|NNP ida/NN|RB|NNP
ike/VBP|VB|NN|JJ|RB ive/VBP|VB|JJ|RB off/IN|RP|RB ora/NN|NNS|JJ|RB rds/VBZ|NNS|RB ter/IN|RB ugh/IN|RP|RB
ure/VBP|VB|NN|JJ|RB""",
            -2: """
aid/VBN|NN|JJ|RB asy/JJ|RB|NNP des/VBZ|NNS|RB igh/NN|JJ|RB no/DT|RB|UH off/VBP|VB|NN|RB|NNP
ord/VBP|VB|NN|JJ|RB ost/NN|JJ|RB|NNP ray/VBP|VB|NN|JJ|RB tle/JJ|RB up/IN|RP|RB ver/VBP|VB|NN|JJ|RB|NNP""",
            -1: """
age/VBP|VB|NN|JJ|RB ana/VBP|VB|NN|NNS|RB|NNP and/VBP|VB|NN|RB|NNP ard/VBP|VB|NN|JJ|RB|NNP
ast/VBP|VB|JJ|RB|NNP ate/JJ|RB|NNP ble/JJ|RB ead/VBP|VB|NN|JJ|RB ear/IN|JJ|RB ere/VBP|VB|NN|JJ|RB
est/NN|JJ|RB|NNP ext/IN|JJ|RB her/DT|CC|RB igh/NN|JJ|RB|NNP ina/VBP|VB|NN|NNS|RB|NNP ive/NN|JJ|RB
low/NN|JJ|RB ner/VBP|VB|NN|RB|RBR nty/NN|JJ|RB oat/VBP|VB|NN|JJ|RB ock/VBP|VB|NN|RB|NNP
ose/VBP|VB|NN|JJ|RB ost/NN|JJ|RB oud/JJ|RB rby/IN|JJ|RB rds/VBZ|NNS|RB|NNP rly/JJ|RB|NNP rse/NN|RB
ure/JJ|RB|UH ver/IN|RP|RB way/NN|JJ|RB""",
            1: """
ast/VBP|VB|NN|JJ|RB day/NN|JJ|RB ght/NN|JJ|RB|NNP ght/VBP|VB|NN|JJ|RB ock/VBP|VB|NN|RB own/IN|RP|RB
rth/NN|RB|NNP sal/NN|JJ|RB ter/JJ|JJR|RB|RBR|NNP way/NN|RB|NNP""",
            2: """
and/VBP|VB|NN|RB ell/NN|RB|UH est/NN|JJ|RB her/RP|RB ind/NN|JJ|RB|NNP ome/NN|RB|NNP ond/VBP|VB|NN|JJ|RB
ore/VBP|VB|NN|RB|NNP ose/VBP|VB|NN|JJ|RB|NNP rse/NN|RB|NNP uch/JJ|RB|NNP und/IN|RP|RB""",
            3: """
ast/NN|JJ|RB eft/NN|JJ|RB ery/JJ|RB|NNP far/JJ|RB ide/IN|NN|JJ|RB ind/IN|RP|RB ine/JJ|RB
ine/VBP|VB|NN|JJ|RB|NNP ond/VBP|VB|NN|JJ|RB|NNP rly/JJ|RB rta/VBP|VB|NN|RB|NNP rth/RP|NN|RB ver/NN|RB""",
            4: """
ard/NN|JJ|RB ery/JJ|RB ght/VBP|VB|NN|JJ|RB|NNP her/VBP|VB|JJ|JJR|RB|RBR hly/JJ|RB|NNP mly/NN|JJ|RB
nly/JJ|RB|NNP off/NN|JJ|RB ong/VBP|VB|JJ|RB out/NN|JJ|RB rly/NN|JJ|RB|NNP tty/JJ|RB|NNP
ver/VBP|VB|NN|JJ|RB""",
            5: """ack/RP|VBP|VB|NN|JJ|RB dly/JJ|RB way/RB|UH""",
            6: """aka/NN|NNS|RB ely/JJ|RB|NNP hly/JJ|RB lly/JJ|RB""",
            7: """ely/JJ|RB""",
            8: """rly/NN|JJ|RB so/IN|CC|RB""",
            9: """nly/JJ|RB""",
        },
        "RBR": {
            -3: """rse/JJR|RBR""",
            -2: """her/JJR|RBR|NNP""",
            -1: """ner/VBP|VB|NN|RB|RBR|NNP""",
            1: """ess/JJR|RBR|NNP her/VBP|VB|JJ|JJR|RB|RBR ter/VBP|VB|JJR|RB|RBR wer/VBP|VB|JJR|RBR|NNP""",
            2: """ter/JJ|JJR|RB|RBR|NNP""",
            3: """ger/JJR|RB|RBR""",
            4: """ore/JJR|RBR|NNP""",
        },
        "RP": {
            -8: """ind/IN|RP|RB""",
            -5: """und/IN|RP|RB""",
            -4: """in/IN|RP""",
            -3: """ugh/IN|RP|RB""",
            -2: """her/RP|RB on/IN|RP oss/IN|RP ver/IN|RP|RB""",
            -1: """ack/RP|VBP|VB|NN|JJ|RB""",
            2: """rth/RP|NN|RB""",
            3: """off/IN|RP|RB""",
            4: """own/IN|RP|RB""",
            5: """out/IN|RP|RB up/IN|RP|RB""",
        },
        "UH": {
            -5: """way/RB|UH""",
            -2: """ure/JJ|RB|UH""",
            -1: """ell/NN|RB|UH no/DT|RB|UH""",
            3: """kay/JJ|UH|NNP""",
        },
        "VB": {
            -7: """ion/VBP|VB|NN one/VBP|VB|NN""",
            -6: """eam/VBP|VB|NN eed/VBP|VB|NN ise/VBP|VB|NN|JJ ken/VBP|VB|VBN|JJ""",
            -5: """
ail/VBP|VB dge/VBP|VB|NN ean/VBP|VB|NN|JJ ice/VBP|VB|NN ion/VBP|VB|NN|NNP ite/VBP|VB|NNP
ond/VBP|VB|NN|JJ|RB tip/VBP|VB|NN""",
            -4: """
ame/VBP|VB|NN ble/VBP|VB|NN dit/VBP|VB|NN een/CD|VBP|VB|NN|JJ ero/CD|VBP|VB fic/VBP|VB|NN
gle/VBP|VB|NN|NNP gun/VBP|VB|NN ism/VBP|VB|NN mur/VBP|VB|NN|JJ nch/VBP|VB|NN one/VBP|VB|VBN|NN|NNP
onk/VBP|VB|NN|JJ ont/VBP|VB ood/VBD|VBP|VB|VBN|NN|NNP ord/VBP|VB|NN|JJ tar/VBP|VB|NN|JJ|NNP
tle/VBP|VB|NN|NNP""",
            -3: """
aid/VBP|VB|NN ail/VBP|VB|NN ail/VBP|VB|NN|JJ air/VBP|VB|NN ame/VBP|VB|NN|NNP ana/VBP|VB|NN|NNS|RB|NNP
ank/VBP|VB|NNP ard/VBP|VB|NN caw/VBD|VBP|VB|NN|NNP der/VBP|VB|NN|JJ do/VBP|VB|NNP ent/VBP|VB|NN
ent/VBP|VB|NN|JJ ent/VBP|VB|NN|NNP ern/VBP|VB ess/VBP|VB|NN|NNP est/VBP|VB|NN|JJ|JJS
est/VBP|VB|NN|JJ|JJS|NNP est/VBP|VB|NN|NNP ght/VBP|VB|NN|JJ|RB han/VBP|VB|NN|JJ|NNP
her/VBP|VB|JJ|JJR|RB|RBR hit/VBD|VBP|VB|VBN|NN ich/VBP|VB|NN|NNP ief/VBP|VB|NN|JJ ike/IN|VBP|VB|JJ
ist/VBP|VB|NN|JJ|NNP itt/VBP|VB|NN|JJ|NNP ken/VBP|VB|VBN|NN|JJ ket/VBP|VB|NN ner/VBP|VB|NN|JJ|JJR
oad/VBP|VB|NN oat/VBP|VB|NN ock/VBP|VB|NN|RB omb/VBP|VB|NN|NNP orm/VBP|VB|NN per/VBP|VB|NN
ppy/VBP|VB|NN|JJ rol/VBP|VB|NN ruz/VBD|VBP|VB|NN|NNS|NNP son/VBP|VB|NN son/VBP|VB|NN|NNP
sue/VBP|VB|NN|NNP tax/VBP|VB|NN ten/VBP|VB|VBN|JJ|NNP ter/VBP|VB|NN|JJ|JJR|NNP tle/VBP|VB|NN|NNS
tte/VBP|VB|NN|JJ|NNP ude/VBP|VB unt/VBP|VB|NN|NNP ute/VBP|VB|NN vey/VBP|VB|NN|NNP vow/VBP|VB|NN|JJ""",
            -2: """
ace/VBP|VB|NN|JJ ady/VBP|VB|JJ aff/VBP|VB|NN age/VBP|VB|NN and/VBP|VB|NN|NNP and/VBP|VB|NN|RB
ane/VBP|VB|NN|JJ ane/VBP|VB|NN|JJ|NNP ant/VBP|VB ate/VBP|VB|JJ|NNP ban/VBP|VB|NN|JJ ble/VBP|VB|JJ
cus/VBP|VB|NN|NNP der/VBP|VB|NN|JJR dge/VBP|VB|NN|NNP ead/VBP|VB|NN|JJ|NNP ear/VBP|VB|JJ|RB
een/CD|VBP|VB|NN|JJ|NNP erm/VBP|VB|NN ght/VBP|VB|NN|JJ|RB|NNP god/VBD|VBP|VB|VBN|NN|NNP ial/VBP|VB|NN|JJ
ide/VBP|VB|NN|NNP igh/VBP|VB int/VBP|VB|NN lph/VBP|VB|NN|NNP nny/VBP|VB|NN|JJ ohn/VBP|VB|NN|JJ|NNP
old/VBP|VB|VBN|NN|JJ one/VBP|VB|VBN|NN ore/VBP|VB|NN|RB ork/VBP|VB|NN|NNP our/VBP|VB|NN|NNP
rch/NNP|VBP|VB|NN rew/VBD|VBP|VB|NN rge/VBP|VB|NN|NNP rry/VBP|VB|NN rry/VBP|VB|NN|JJ|NNP
ter/VBP|VB|JJR|RB|RBR tin/VBP|VB|NN|JJ|NNP top/VBP|VB|NN|JJ uan/VBP|VB|NN|JJ|NNP
usi/VBP|VB|NN|NNS|JJ|NNP wer/VBP|VB|JJR|RBR|NNP wer/VBP|VB|NN wer/VBP|VB|NN|NNP xit/VBP|VB|NN""",
            -1: """
act/VBP|VB|NN|JJ|NNP ade/VBP|VB|NN ade/VBP|VB|NN|JJ|NNP age/VBP|VB|NN|JJ|RB age/VBP|VB|NN|NNP
aim/VBP|VB|NN air/VBP|VB|NN|NNP ald/VBP|VB|VBN|NN|JJ|NNP and/VBP|VB|NN|JJ|NNP and/VBP|VB|NN|RB|NNP
ank/VBP|VB|NN|NNP ant/VBP|VB|NN ast/VBP|VB|NN|JJ|RB ble/VBP|VB|NN|JJ bob/VBP|VB|NN|JJ|NNP
cap/VBP|VB|NN|JJ cki/VBP|VB|NN|NNS|JJ|NNP cle/VBP|VB|NN dam/VBP|VB|NN|NNP der/VBP|VB|NN|JJ|NNP
eed/VBD|VBP|VB|VBN|NN eer/VBP|VB|NN eld/VBP|VB|VBN|NN|JJ|NNP fer/VBP|VB|NN|JJR|NNP ger/VBP|VB|NN|JJ|NNP
gle/VBP|VB|JJ go/VBP|VB|NNP gue/VBP|VB ham/VBP|VB|NN|NNP haw/VBD|VBP|VB|NN|NNP hew/VBD|VBP|VB|NN|RB|NNP
hip/VBP|VB|NN hol/VBP|VB|NN|JJ|NNP hor/VBP|VB|NN|NNP iel/VBP|VB|NN|JJ|NNP ike/VBP|VB|NN|JJ|RB|NNP
ile/VBP|VB|NN|JJ|NNP ine/VBP|VB|NN|NNP ing/VB|VBG|NN|JJ int/VBP|VB|NN|JJ|NNP ire/VBP|VB ive/VBP|VB|NN
ket/VBP|VB|NN|NNP lip/VBP|VB|NN lip/VBP|VB|NN|NNP lue/VBP|VB|NN mad/VBP|VB|NN|JJ|NNP
mey/VBP|VB|NN|JJ|NNP ndo/VBP|VB|NN|NNP ndy/VBP|VB|NN|JJ|NNP ner/VBP|VB|NN|RB|RBR|NNP ney/VBP|VB|NN|JJ
ney/VBP|VB|NN|JJ|NNP nge/VBP|VB|NN|JJ|NNP ock/VBP|VB|NN|RB|NNP olt/VBD|VBP|VB|NN|JJ|NNP
ome/VBP|VB|NN|JJ|NNP ond/VBP|VB|NN|JJ|RB|NNP one/VBP|VB|NN|NNP ong/VBP|VB|JJ|RB ook/VBD|VBP|VB|NN
opp/VBP|VB|NN|JJ|NNP ore/VBP|VB|NN|RB|NNP ort/VBP|VB|NN|NNP ose/VBP|VB|NN|JJ ost/VBP|VB|NN|JJ
oth/VBP|VB|NN|JJ own/VBP|VB|VBN|NN|JJ|NNP pen/VBP|VB|JJ|NNP ple/PDT|VBP|VB|JJ rce/VBP|VB|NN
rco/VBP|VB|NN|JJ|NNP rgh/VBP|VB|NN|JJ|NNP rne/VBP|VB|NN|JJ|NNP rta/VBP|VB|NN|RB|NNP sad/VBP|VB|NN|JJ|NNP
sam/VBP|VB|NN|NNP sco/VBP|VB|NN|JJ|NNP sit/VBP|VB|NN|NNP tal/VBP|VB|NN|JJ|NNP tle/VBP|VB|NN
tle/VBP|VB|NN|NNS|NNP uel/VBP|VB|NN ule/VBP|VB|NN|NNP ult/VBP|VB|NN uri/VBP|VB|NN|NNS|JJ|NNP
ver/VBP|VB|NN|JJ|RB way/VBP|VB|NN""",
            1: """
act/VBP|VB|NN ade/VBP|VB|NN|NNP ain/VBP|VB|NN|JJ|NNP all/VBP|VB|NN arn/VBP|VB|NN|JJ ash/VBP|VB|NN|JJ
ast/VBD|VBP|VB|VBN|NN ast/VBP|VB|JJ|RB ave/VBP|VB|NN ban/VBP|VB|NN cit/VBP|VB|NN|JJ eal/VBP|VB|NN|NNP
ean/VBP|VB|JJ eat/VBP|VB|NN eck/VBP|VB|NN|NNP ect/VBP|VB|NN|JJ ell/VBP|VB|NN|JJ|NNP ent/VBP|VB|NN|JJ|NNP
ere/VBP|VB|NN|JJ|RB ern/VBP|VB|NN|JJ ert/VBP|VB|NN|JJ fit/VBP|VB|NN|JJ how/VBP|VB|NN how/VBP|VB|NN|NNP
ick/VBP|VB|NN|JJ ign/VBP|VB|NN|NNP ind/VBP|VB|NN ish/VBP|VB|JJ ish/VBP|VB|NN ite/VBP|VB|NN|NNS|JJ
ive/VBP|VB|JJ|RB lay/VBP|VB|NN oll/VBP|VB|NN|JJ oll/VBP|VB|NN|JJ|NNP ost/VBP|VB|NN|NNP ove/VBP|VB|NN|NNP
pen/VBP|VB|JJ put/VBD|VBP|VB|VBN|NNP rim/VBP|VB|NN|JJ|NNP run/VBP|VB|VBN|NN|NNP tax/VBP|VB|NN|NNP
the/VBP|VB|NN|JJ|RB top/VBP|VB|NN ugh/VBP|VB|NN|JJ ult/VBP|VB|NN|NNP und/VBP|VB|NN|JJ unt/VBP|VB|NN
ure/VBP|VB|NN|JJ|RB ure/VBP|VB|NN|NNP ush/VBP|VB|NN|NNP val/VBP|VB|NN|JJ|NNP win/VBP|VB|NN|NNP""",
            2: """
ace/VBP|VB|NN|NNP age/VBP|VB|NN|JJ|NNP ake/VBP|VB|NNP ake/VBP|VB|NN|NNP alk/VBP|VB|NN art/VBP|VB|NN
ask/VBP|VB|NNP ave/VBP|VB|NN|NNP der/VBP|VB|NN|NNP ear/VBP|VB|NN ear/VBP|VB|NN|NNP ect/VBP|VB|NN|JJ|NNP
eed/VBD|VBP|VB|VBN|NN|NNP eep/VBP|VB|NNP fer/VBP|VB|NN fer/VBP|VB|NN|NNP fly/VBP|VB|NN ike/VBP|VB|NN
ike/VBP|VB|NN|JJ|RB ine/VBP|VB|NN|JJ|NNP ink/VBP|VB|NN ink/VBP|VB|NN|NNP ise/VBP|VB|NN|NNP
ive/VBP|VB|NN|JJ lip/VBP|VB|NN|JJ ner/VBP|VB|NN oin/VBP|VB old/VBP|VB|NN ore/VBP|VB orm/VBP|VB
ose/VBP|VB|NN|JJ|RB ove/VBD|VBP|VB|NN pay/VBP|VB|NN pel/VBP|VB|NN|JJ rry/VBP|VB|NN|JJ say/VBP|VB|NN|NNP
set/VBD|VBP|VB|VBN|NN|NNP tee/VBP|VB|NN try/VBP|VB|NN uit/VBP|VB|JJ und/VBP|VB|NN|JJ|NNP
ure/VBP|VB|NN|JJ|NNP urn/VBP|VB|NN ver/VBP|VB|NN|JJ ver/VBP|VB|NN|JJ|NNP ver/VBP|VB|NN|JJ|RB|NNP
wai/VBP|VB|NN|NNS|JJ""",
            3: """
ack/VBP|VB|NN ake/VBP|VB|NN all/VBP|VB|NN|NNP art/VBP|VB|NN|NNP ase/VBP|VB|NN ash/VBP|VB|NN
ate/VBP|VB|NN|JJ ate/VBP|VB|NN|JJ|NNP cry/VBP|VB|NN ead/VBD|VBP|VB|VBN|NN|NNP eel/VBP|VB|NN
fix/VBP|VB|NN hat/VBP|VB|NN ide/VBP|VB|NN|JJ|RB|NNP iew/VBP|VB|NN|NNP ift/VBP|VB|NN ign/VBP|VB|NN|JJ
ise/VBP|VB|NN ish/VBP|VB|NN|JJ ist/VBP|VB|NN|JJ ite/VBP|VB|NN|JJ kle/VBP|VB|NN|JJ low/VBP|VB|NNP
nge/VBP|VB|NN|NNP oan/VBP|VB|NN|JJ ook/VBP|VB|NN ope/VBP|VB|NN|NNP orm/VBP|VB|NN|JJ ote/VBP|VB|NN|JJ
out/VBP|VB|NN|JJ pay/VBP|VB|NN|NNP ply/VBP|VB|NN|RB row/VBP|VB tay/VBP|VB|NN|NNP top/VBP|VB|NN|JJ|NNP
top/VBP|VB|NN|NNP unt/VBP|VB|NN|JJ|NNP""",
            4: """
ait/VBP|VB|NN aze/VBP|VB|NN buy/VBP|VB|NN|NNP fer/VBP|VB|NN|JJR ict/VBP|VB|NN|JJ ide/VBP|VB|NN|JJ|RB
ist/VBP|VB|NN let/VBD|VB|VBN|NNP ock/VBP|VB|NN ode/VBP|VB|NN|JJ ook/VBP|VB|NN|NNP ope/VBP|VB|NN
pen/VBP|VB rap/VBP|VB|NN|JJ raw/VBP|VB|NN rge/VBP|VB|NN rse/VBP|VB|NN|JJ|NNP say/VBP|VB|NN
see/VBP|VB|NNP sit/VBP|VB|NN tay/VBP|VB|NN ten/VBP|VB|NN|NNP ude/VBP|VB|NN|JJ ule/VBP|VB|NN ure/VBP|VB
ver/VBP|VB|NN""",
            5: """
ait/VBP|VB|NN|NNP ate/VBP|VB|NNP ead/VBP|VB|NN|JJ ead/VBP|VB|NN|JJ|RB ell/VBP|VB|NN|JJ low/VBP|VB|NN
ote/VBP|VB|NN|NNP ray/VBP|VB|NN|JJ|RB ter/VBP|VB|NN|JJ|NNP ute/VBP|VB|NN|JJ""",
            6: """alk/VBP|VB|NN|NNP eal/VBP|VB|NN|JJ|NNP nín/VBP|VB|NN|JJ|NNP""",
            7: """pse/VBP|VB|NN""",
            8: """out/VBP|VB|NN""",
        },
        "VBD": {
            -6: """xed/VBD|VBN|JJ""",
            -4: """ved/VBD|VBN|JJ zed/VBD|VBN|JJ|NNP""",
            -3: """'d/MD|VBD ipt/VBD|VBP|VB|NN|JJ ose/VBD|NNP""",
            -2: """
ced/VBD|VBN|NNP eed/VBD|VBP|VB|VBN|NN ken/VBD|VBN oid/VBD|VBN|NN|JJ ole/VBD|VBP|VB|NN
ost/VBD|VBP|VB|VBN|NN ove/VBD|VBP|VB|NN put/VBD|VBP|VB|VBN|NNP rid/VBD|VBN|NN|JJ ted/VBD|VBN|JJ|NNP
ued/VBD|VBN vid/VBD|VBN|NN|JJ|NNP""",
            -1: """
ast/VBD|VBP|VB|VBN|NN bid/VBD|VBP|VB|VBN|NN ead/VBD|VBP|VB|VBN|NN eed/VBD|VBP|VB|VBN|NN|NNP
hew/VBD|VBP|VB|NN|RB|NNP ilt/VBD|VBN ked/VBD|VBN|JJ|NNP lez/VBD|VBP|VB|NN|NNS|NNP ost/VBD|VBN|JJ|NNP
set/VBD|VBP|VB|VBN|NN|NNP ued/VBD|VBN|JJ""",
            1: """
had/VBD|VBN met/VBD|VBN ook/VBD|VBP|VB|NN ped/VBD|VBN|JJ set/VBD|VBP|VB|VBN|NN won/VBD|VBN""",
            2: """
aid/VBD|VBN|NNP ank/VBD|VBP|VB|NN|JJ hed/VBD|VBN|JJ|NNP ied/VBD|VBN|NNP led/VBD|VBN|JJ
led/VBD|VBN|JJ|NNP ned/VBD|VBN|JJ|NNP red/VBD|VBN|JJ|NNP sed/VBD|VBN|JJ|NNP ued/VBD|VBN|JJ|NNP""",
            3: """
bed/VBD|VBN|NN|JJ ead/VBD|VBP|VB|VBN|NN|NNP hit/VBD|VBP|VB|VBN|NN ked/VBD|VBN|NNP ost/VBD|VBN|JJ
rew/VBD|VBP|VB|NN sed/VBD|VBN|NNP ung/VBD|VBN|NN|NNP yed/VBD|VBN|JJ""",
            5: """had/VBD|VBN|NNP ood/VBD|VBN wed/VBD|VBN|NNP""",
            6: """got/VBD|VBN""",
        },
        "VBG": {
            -2: """erg/VBG|NN|JJ|NNP""",
            -1: """ang/VBG|NN|JJ ang/VBG|NN|JJ|NNP""",
            1: """ing/VB|VBG|NN|JJ""",
            2: """ing/VBG|NN|NNP""",
            4: """ing/VBG|NNP""",
            5: """ing/VBG|JJ|NNP""",
            7: """ing/VBG|NN|JJ|NNP""",
            8: """ing/VBG|NN|JJ""",
        },
        "VBN": {
            -6: """got/VBD|VBN ung/VBD|VBN|NN|NNP""",
            -5: """ood/VBD|VBN wed/VBD|VBN|NNP yed/VBD|VBN|JJ""",
            -4: """bid/VBD|VBP|VB|VBN|NN had/VBD|VBN|NNP""",
            -3: """
eed/VBD|VBP|VB|VBN|NN|NNP ent/VBD|VBN|NNP ied/VBD|VBN|NNP ken/VBN|JJ|NNP ome/VBP|VB|VBN|NN|JJ
rod/VBD|VBP|VB|VBN|NN|NNP ven/CD|VBN|NN|JJ|NNP""",
            -2: """
ald/VBP|VB|VBN|NN|JJ|NNP god/VBD|VBP|VB|VBN|NN|NNP med/VBD|VBN|JJ old/VBP|VB|VBN|NN|JJ one/VBP|VB|VBN|NN
one/VBP|VB|VBN|NN|NNP ood/VBD|VBP|VB|VBN|NN|NNP uid/VBD|VBN|NN|JJ""",
            -1: """
aid/VBN|NN|JJ|RB ead/VBD|VBP|VB|VBN|NN ead/VBD|VBP|VB|VBN|NN|NNP had/VBD|VBN let/VBD|VB|VBN|NNP
met/VBD|VBN oid/VBD|VBN|NN|JJ ost/VBD|VBP|VB|VBN|NN ted/VBD|VBN|JJ|NNP ten/VBP|VB|VBN|JJ|NNP
vid/VBD|VBN|NN|JJ|NNP won/VBD|VBN""",
            1: """
-in/VBN|NN|JJ aid/VBD|VBN|NNP hed/VBD|VBN|JJ|NNP hit/VBD|VBP|VB|VBN|NN ilt/VBD|VBN led/VBD|VBN|JJ|NNP
ned/VBD|VBN|JJ|NNP ped/VBD|VBN|JJ red/VBD|VBN|JJ|NNP red/VBD|VBN|NNP run/VBP|VB|VBN|NN|NNP
set/VBD|VBP|VB|VBN|NN|NNP ved/VBD|VBN|JJ""",
            2: """
ced/VBD|VBN|NNP ken/VBD|VBN ken/VBP|VB|VBN|JJ led/VBD|VBN|NNP own/VBP|VB|VBN|NN|JJ sed/VBD|VBN|JJ|NNP
ued/VBD|VBN ued/VBD|VBN|JJ""",
            3: """
ast/VBD|VBP|VB|VBN|NN ost/VBD|VBN|JJ|NNP own/VBN|JJ own/VBN|JJ|NNP own/VBP|VB|VBN|NN|JJ|NNP
rid/VBD|VBN|NN|JJ set/VBD|VBP|VB|VBN|NN xed/VBD|VBN|JJ zed/VBD|VBN|JJ|NNP""",
            4: """put/VBD|VBP|VB|VBN|NNP sed/VBD|VBN|NNP""",
            5: """len/VBN|JJ ued/VBD|VBN|JJ|NNP""",
            6: """bed/VBD|VBN|NN|JJ""",
        },
        "VBP": {
            -6: """hip/VBP|VB|NN ine/VBP|VB|NN|JJ""",
            -5: """ast/VBD|VBP|VB|VBN|NN ner/VBP|VB|NN""",
            -4: """
ead/VBD|VBP|VB|VBN|NN|NNP ear/VBP|VB|NN|NNP eep/VBP|VB|NNP fan/VBP|VB|NN ind/VBP|VB|NN ion/VBP|VB|NN|NNP
ock/VBP|VB|NN out/VBP|VB|NN pen/VBP|VB per/VBP|VB|NN tle/VBP|VB|NN ure/VBP|VB""",
            -3: """
ace/VBP|VB|NN|NNP act/VBP|VB|NN act/VBP|VB|NN|NNP age/VBP|VB|NN ank/VBD|VBP|VB|NN|JJ ast/VBP|VB|JJ|RB
ate/VBP|VB|NNP ban/VBP|VB|NN ben/VBP|VB|VBN|NN|JJ|NNP ert/VBP|VB|NN|JJ hor/VBP|VB|NN ite/VBP|VB|NN|JJ
lip/VBP|VB|NN|JJ nce/VBP|VB|NN ner/VBP|VB|NN|RB|RBR one/VBP|VB|VBN|NN ong/VBP|VB|JJ|RB orm/VBP|VB|NN
pen/VBP|VB|JJ row/VBP|VB rse/VBP|VB|NN|JJ""",
            -2: """
ack/RP|VBP|VB|NN|JJ|RB ade/VBP|VB|NN aff/VBP|VB|NN ase/VBP|VB|NN ask/VBP|VB|NNP ble/VBP|VB|JJ
dge/VBP|VB|NN|NNP dit/VBP|VB|NN eck/VBP|VB|NN|NNP erm/VBP|VB|NN ick/VBP|VB|NN|JJ ict/VBP|VB|NN|JJ
ief/VBP|VB|NN|JJ int/VBP|VB|NN lan/VBP|VB|NN|NNP low/VBP|VB|NNP ndy/VBP|VB|NN|JJ|NNP oin/VBP|VB
ook/VBD|VBP|VB|NN ope/VBP|VB|NN|NNP ore/VBP|VB orm/VBP|VB ose/VBP|VB|NN|JJ out/VBP|VB|NN|JJ
pse/VBP|VB|NN rch/NNP|VBP|VB|NN rew/VBD|VBP|VB|NN set/VBD|VBP|VB|VBN|NN ter/VBP|VB|JJR|RB|RBR
uel/VBP|VB|NN unt/VBP|VB|NN|NNP ute/VBP|VB|NN|JJ val/VBP|VB|NN|JJ""",
            -1: """
ace/VBP|VB|NN|JJ age/VBP|VB|NN|JJ|NNP aid/VBP|VB|NN air/VBP|VB|NN air/VBP|VB|NN|NNP ame/VBP|VB|NN|NNP
and/VBP|VB|NN|RB ank/VBP|VB|NN|NNP ard/VBP|VB|NN|JJ|RB|NNP arl/VBP|VB|NN|JJ|NNP ast/VBP|VB|JJ|RB|NNP
ata/VBP|VB|NN|RB|NNP can/VBP|VB|NN|JJ|NNP caw/VBD|VBP|VB|NN|NNP dam/VBP|VB|NN|NNP der/VBP|VB|NN|NNP
dry/VBP|VB|JJ eal/VBP|VB|NN|JJ|NNP eal/VBP|VB|NN|NNP ect/VBP|VB|NN|NNP eed/VBD|VBP|VB|VBN|NN
een/CD|VBP|VB|NN|JJ|NNP ent/VBP|VB|NN|JJ|NNP ent/VBP|VB|NN|NNP erb/VBP|VB|NN|JJ ern/VBP|VB|NN|JJ|NNP
est/VBP|VB|NN|JJ|JJS|NNP fer/VBP|VB|NN|NNP fit/VBP|VB|NN|NNP fix/VBP|VB|NN ger/VBP|VB|NN|JJ
ght/VBP|VB|NN|JJ|RB|NNP gle/VBP|VB|JJ god/VBD|VBP|VB|VBN|NN|NNP gun/VBP|VB|NN ham/VBP|VB|NN|NNP
her/VBP|VB|JJ|JJR|RB|RBR ice/VBP|VB|NN ich/VBP|VB|NN|NNP ico/VBP|VB|NN|JJ|NNP ide/VBP|VB|NN|JJ|RB
ign/VBP|VB|NN|NNP ike/IN|VBP|VB|JJ ike/VBP|VB|NN|JJ|RB ile/VBP|VB|NN|JJ ine/VBP|VB|NN|JJ|NNP
int/VBP|VB|NN|JJ|NNP ise/VBP|VB|NN ism/VBP|VB|NN ite/VBP|VB|NN|NNS|JJ ive/VBP|VB|JJ|NNP
lip/VBP|VB|NN|NNP low/VBP|VB|NN low/VBP|VB|NN|JJ ner/VBP|VB|NN|JJ|JJR ner/VBP|VB|NN|RB|RBR|NNP
nge/VBP|VB|NN|JJ|NNP nge/VBP|VB|NN|NNP nny/VBP|VB|NN|JJ ock/VBP|VB|NN|RB|NNP ole/VBD|VBP|VB|NN
oll/VBP|VB|NN|JJ|NNP ome/VBP|VB|VBN|NN|JJ ond/VBP|VB|NN|JJ|RB ort/VBP|VB|NN|NNP ote/VBP|VB|NN|JJ
ote/VBP|VB|NN|NNP owd/VBP|VB|NN|NNP own/VBP|VB|VBN|NN|JJ ppy/VBP|VB|NN|JJ put/VBD|VBP|VB|VBN|NNP
rap/VBP|VB|NN|JJ rat/VBP|VB|NN|JJ|NNP raw/VBP|VB|NN rce/VBP|VB|NN ree/VBP|NN|JJ rne/VBP|VB|NN|JJ
see/VBP|VB|NNP son/VBP|VB|NN st/VBP|VB|NN|JJ|JJS|NNP tan/VBP|VB|NN|JJ|NNP tax/VBP|VB|NN
tax/VBP|VB|NN|NNP tay/VBP|VB|NN|NNP ter/VBP|VB|NN|JJR|NNP ter/VBP|VB|NN|JJ|NNP tin/VBP|VB|NN|JJ|NNP
tle/VBP|VB|NN|NNS tle/VBP|VB|NN|NNS|NNP top/VBP|VB|NN|NNP ule/VBP|VB|NN ult/VBP|VB|NN|NNP
ure/VBP|VB|NN|JJ|NNP ver/VBP|VB|NN|JJ|RB wer/VBP|VB|JJR|RBR|NNP wer/VBP|VB|NN yer/VBP|VB|NN|JJ|JJR""",
            1: """
ack/VBP|VB|NN ack/VBP|VB|NN|NNP act/VBP|VB|NN|JJ ail/VBP|VB|NN ain/VBP|VB|NN|JJ|NNP ake/VBP|VB|NN
all/VBP|VB|NN art/VBP|VB|NN|NNP ash/VBP|VB|NN ast/VBP|VB|NN|JJ|RB ate/VBP|VB|NN|JJ|NNP ave/VBP|VB|NN
ave/VBP|VB|NN|NNP aze/VBP|VB|NN bid/VBD|VBP|VB|VBN|NN ble/VBP|VB|NN|JJ cus/VBP|VB|NN|NNP
ell/VBP|VB|NN|JJ|NNP ess/VBP|VB|NN|JJ ess/VBP|VB|NN|NNP est/VBP|VB|NN|NNP fic/VBP|VB|NN fit/VBP|VB|NN|JJ
fly/VBP|VB|NN gue/VBP|VB iew/VBP|VB|NN|NNP ift/VBP|VB|NN ike/VBP|VB|NN|NNP int/VBP|VB|NN|NNP
ion/VBP|VB|NN ire/VBP|VB ist/VBP|VB|NN ist/VBP|VB|NN|JJ lay/VBP|VB|NN nch/VBP|VB|NN oad/VBP|VB|NN
ook/VBP|VB|NN ore/VBP|VB|NN|RB ose/VBP|VB|NN|JJ|RB|NNP own/VBP|VB|VBN|NN|JJ|NNP ply/VBP|VB|NN|RB
rge/VBP|VB|NN|NNP son/VBP|VB|NN|NNP ter/VBP|VB|NN|JJ|JJR|NNP top/VBP|VB|NN|JJ ush/VBP|VB|NN|NNP
ver/VBP|VB|NN vey/VBP|VB|NN|NNP""",
            2: """
ail/VBP|VB|NN|JJ|NNP ait/VBP|VB|NN|NNP ake/VBP|VB|NN|NNP ame/VBP|VB|NN and/VBP|VB|NN|RB|NNP ant/VBP|VB
are/VBP|VB|NN art/VBP|VB|NN ate/VBP|VB|NN|NNP cle/VBP|VB|NN den/VBP|VB|VBN|NN|JJ der/VBP|VB|NN|JJ|NNP
ead/VBP|VB|NN|JJ ean/VBP|VB|JJ ear/VBP|VB|NN ect/VBP|VB|NN|JJ ell/VBP|VB|NN|JJ fer/VBP|VB|NN
go/VBP|VB|NNP how/VBP|VB|NN igh/VBP|VB ike/VBP|VB|NN ind/VBP|VB|NN|JJ ish/VBP|VB|JJ ish/VBP|VB|NN|JJ
old/VBP|VB|NN ost/VBD|VBP|VB|VBN|NN pay/VBP|VB|NN ret/VBP|VB|NN tay/VBP|VB|NN ter/VBP|VB|NN|JJ
top/VBP|VB|NN urn/VBP|VB|NN urn/VBP|VB|NN|JJ wer/VBP|VB|NN|NNP""",
            3: """
ail/VBP|VB|NN|JJ aim/VBP|VB|NN am/VBP|NN|NNP ate/VBP|VB|NN|JJ ble/VBP|VB|NN dge/VBP|VB|NN do/VBP|VB|NNP
ean/VBP|VB|NN|JJ eel/VBP|VB|NN ern/VBP|VB gle/VBP|VB|NN ick/VBP|VB|NN ide/VBP|VB|NN|NNP
ief/VBP|VB|NN|JJ|NNP ink/VBP|VB|NN ink/VBP|VB|NN|NNP ise/VBP|VB|NN|NNP ive/VBP|VB|JJ|RB ive/VBP|VB|NN
ore/VBP|VB|NN|RB|NNP our/VBP|VB|NN|JJ|NNP owd/VBP|VB|NN ray/VBP|VB|NN|JJ|RB say/VBP|VB|NN try/VBP|VB|NN
ude/VBP|VB way/VBP|VB|NN""",
            4: """
ank/VBP|VB|NNP ash/VBP|VB|NN|JJ ead/VBD|VBP|VB|VBN|NN eam/VBP|VB|NN eed/VBD|VBP|VB|VBN|NN|NNP
end/VBP|VB|NN ish/VBP|VB|NN ome/VBP|VB|NN|JJ|NNP ont/VBP|VB say/VBP|VB|NN|NNP ult/VBP|VB|NN
ver/VBP|VB|NN|JJ|NNP""",
            5: """
ail/VBP|VB ant/VBP|VB|NN ise/VBP|VB|NN|JJ lip/VBP|VB|NN orm/VBP|VB|NN|JJ rry/VBP|VB|NN ute/VBP|VB|NN""",
        },
        "VBZ": {
            -7: """ews/VBZ|NNS|NNP""",
            -6: """mes/VBZ|NNS|NNP ngs/VBZ|NNS|NNP""",
            -4: """ans/VBZ|NNS|NNP eys/VBZ|NNS lts/VBZ|NNS|NNP""",
            -3: """als/VBZ|NNS cks/VBZ|NNS|NNP phs/VBZ|NNS rds/VBZ|NNS|RB rds/VBZ|NNS|RB|NNP ues/VBZ|NNS|NNP""",
            -2: """
ams/VBZ|NNS els/VBZ|NNS els/VBZ|NNS|NNP ers/VBZ|NNS|NNP ids/VBZ|NNS irs/VBZ|NNS nts/VBZ|NNS ons/VBZ|NNS
ots/VBZ|NNS ots/VBZ|NNS|JJ sys/VBZ|NNS|NNP ues/VBZ|NNS""",
            -1: """
als/VBZ|NNS|NNP ens/VBZ|NNS|NNP nks/VBZ|NNS|NNP nts/VBZ|NNS|NNP oms/VBZ|NN|NNS ons/VBZ|NNS|NNP
res/VBZ|NNS|NNP""",
            1: """
gns/VBZ|NNS|NNP hes/VBZ|NNS|NNP ims/VBZ|NNS its/VBZ|NNS ops/VBZ|NNS|NNP pes/VBZ|NNS pts/VBZ|NNS|NNP
rns/VBZ|NNS|NNP ses/VBZ|NNS|NNP uns/VBZ|NNS|NNP urs/VBZ|NNS""",
            2: """
ads/VBZ|NNS ads/VBZ|NNS|NNP aws/VBZ|NNS ays/VBZ|NNS cts/VBZ|NNS|NNP des/VBZ|NNS|NNP ges/VBZ|NNS|NNP
nds/VBZ|NNS nds/VBZ|NNS|NNP pts/VBZ|NNS tes/VBZ|NNS""",
            3: """
aks/VBZ|NNS|NNP ens/VBZ|NNS ils/VBZ|NNS|NNP ins/VBZ|NNS lls/VBZ|NNS|NNP ows/VBZ|NNS tes/VBZ|NNS|NNP""",
            4: """
ans/VBZ|NN|NNS ats/VBZ|NNS|NNP des/VBZ|NNS|RB eds/VBZ|NNS ets/VBZ|NNS|NNP ghs/VBZ|NNS zes/VBZ|NNS""",
        },
        "WDT": {
            -4: """hat/IN|DT|WDT""",
            -3: """hat/WDT|WP""",
            4: """ver/WDT|WP""",
        },
        "WP": {
            -4: """ver/WDT|WP""",
            3: """hat/WDT|WP""",
        },
    },
    "case": {
        "CC": {
            -3: """CDT|PDT|CC|RB""",
            -2: """lIN|CC|RB""",
            -1: """CDT|CC""",
            2: """TDT|CC""",
            3: """CIN|CC|RB""",
        },
        "CD": {
            -4: """CCD|NN|JJ""",
            -3: """MCD|NN|JJ""",
            -2: """CCD|NN|NNS|JJ|NNP""",
            -1: """TCD|JJ|NNP TCD|NN|NNS|JJ|NNP""",
            1: """lCD|NN|JJ lCD|VBP|VB|NN|JJ""",
            6: """CPRP|CD|NN""",
        },
        "DT": {
            -2: """TDT|CC""",
            -1: """lIN|DT|WDT""",
            1: """CDT|CC""",
            2: """lDT|RB|UH""",
            3: """CDT|PDT|CC|RB CDT|PDT|RB""",
            5: """CIN|DT|WDT""",
            7: """MIN|DT|WDT lDT|PDT|RB""",
        },
        "FW": {
            -4: """TNN|FW|NNP""",
            -2: """MIN|NNP|FW""",
        },
        "IN": {
            -10: """MIN|DT|WDT""",
            -7: """CIN|CC|RB""",
            -2: """MIN|RP|RB""",
            -1: """MIN|NNP|FW""",
            1: """lIN|DT|WDT""",
            2: """CIN|DT|WDT lIN|RP lIN|RP|RB""",
            5: """lIN|NN lIN|RB""",
            6: """lIN|CC|RB""",
        },
        "JJ": {
            -6: """MVBN|JJ lJJ|JJR|RBR""",
            -5: """CVBG|NN|JJ|NNP TCD|NN|NNS|JJ|NNP lNN|JJ|JJR""",
            -4: """CVBP|VB|NN|JJ|RB|NNP TNN|JJ|JJR|NNP TPDT|JJ TVBP|VB|NN|NNS|JJ|NNP""",
            -3: """
CJJ|UH|NNP CNN|JJ|JJR|NNP CVBD|VBP|VB|NN|JJ|NNP CVBP|VB|NN|NNS|JJ|NNP MJJ|NN|NNP TJJ|NN TNN|NNS|JJ|NNP
TVBG|NN|JJ|NNP TVBP|VB|NN|JJ|JJR|NNP lNN|JJ|JJS lVBZ|NNS|JJ""",
            -2: """CNN|JJ CNN|NNS|JJ|NNP lCC|NN|JJ""",
            -1: """
CCD|NN|NNS|JJ|NNP CIN|NN|JJ|RB CNN|NNS|JJ|RB|NNP CVBP|VB|NN|JJ|NNP TJJ|JJR|RB|RBR|NNP TNN|JJ|JJS|RB|NNP
TVBP|VB|NN|JJ|NNP TVBP|VB|VBN|NN|JJ|NNP lCD|NN|JJ lNN|NNS|JJ|RB lVBP|VB|JJ|JJR|RB|RBR""",
            1: """
CVBD|VBN|NN|JJ|NNP CVBP|VB|VBN|NN|JJ|NNP TJJ|UH|NNP TNN|NNS|JJ|RB|NNP TVBP|VB|NN|JJ|JJS|NNP
TVBP|VB|NN|JJ|RB|NNP lCD|VBP|VB|NN|JJ lNN|JJ|RB|NNP lRP|VBP|VB|NN|JJ|RB lVBG|NN|JJ lVBN|NN|JJ|RB
lVBP|VB|NN|JJ lVBP|VB|NN|JJ|RB""",
            2: """
TCD|NN|JJ|NNP TJJ|NN|NNP TNN|JJ|RB|NNP TVBD|VBP|VB|NN|JJ|NNP TVBN|JJ|NNP lNN|JJ|RB lVBP|VB|VBN|NN|JJ""",
            3: """
CCD|NN|JJ CJJ|NNP CVBD|VBN|JJ|NNP TJJ|NNP TJJ|RB|UH|NNP TVBN|NN|JJ|NNP lNN|JJ|NNP lVBN|NN|JJ
lVBP|VB|JJ|RB""",
            4: """
CNN|JJ|RB|NNP CVBP|VB|JJ|RB|NNP MVBD|JJ TCD|JJ|NNP TIN|NN|JJ|RB lPDT|JJ lVBD|VBN|JJ|NNP lVBD|VBN|NN|JJ
lVBP|VB|VBN|JJ""",
            5: """MNN|JJ|NNP TVBP|VB|JJ|RB|NNP lVBD|VBP|VB|VBN|JJ""",
            6: """TVBD|VBN|NN|JJ|NNP TVBP|VB|JJ|NNP lVBP|VB|JJ""",
            9: """lPDT|VBP|VB|JJ""",
        },
        "JJR": {
            -3: """CNN|JJ|JJR|NNP""",
            -2: """TNN|JJ|JJR|NNP""",
            -1: """TJJR|RB|RBR|NNP TNN|JJR|NNP TNN|JJ|JJR|RB|NNP""",
            1: """TJJ|JJR|RB|RBR|NNP TVBP|VB|NN|JJR|NNP lVBP|VB|JJ|JJR|RB|RBR lVBP|VB|NN|JJ|JJR""",
            2: """TVBP|VB|NN|JJ|JJR|NNP lVBP|VB|NN|JJR""",
            3: """TJJR|RBR|NNP lVBP|VB|JJR|RB|RBR""",
            5: """TJJR|NNP""",
            6: """lJJ|JJR|RBR""",
        },
        "JJS": {
            -1: """TNN|JJ|JJS|RB|NNP""",
            2: """TJJS|RBS|NNP""",
            3: """lNN|JJ|JJS""",
            4: """TJJS|NNP TJJS|RB|RBS|NNP""",
            5: """CJJS|RBS|NNP""",
            6: """TVBP|VB|NN|JJ|JJS|NNP""",
        },
        "MD": {
            -3: """MMD|NNP""",
            -1: """lMD|VBP|VB|NN""",
        },
        "NN": {
            -7: """CPRP|CD|NN""",
            -6: """lVBZ|NN|NNS""",
            -5: """TNN|NNS|JJ|NNP lIN|NN""",
            -3: """
CNN|JJ|JJR|NNP CNN|RB|NNP CVBG|NN|NNP CVBP|VB|NN|NNS|JJ|NNP CVBP|VB|VBN|NN|JJ|NNP MNNP|VBP|VB|NN
MNN|JJ|NNP TNN|NNS|JJ|RB|NNP TNN|NNS|NNP TVBD|VBN|NN|JJ|NNP TVBD|VBN|NN|NNP""",
            -2: """
CNN|JJ|RB|NNP CNN|NNS|JJ|NNP MPOS|VBZ|NN|NNS|NNP TVBP|VB|NN|NNS|JJ|NNP lNN|JJ|RB lNN|NNS
lRP|VBP|VB|NN|JJ|RB lVBN|NN|JJ""",
            -1: """
CIN|NN|JJ|RB CNN|NNS|RB|NNP CVBP|VB|NN|RB|NNP MJJ|NN|NNP TIN|NN|JJ|RB TNN|JJ|JJS|RB|NNP TNN|NNS|RB|NNP
TVBD|VBP|VB|NN|NNS|NNP TVBZ|NN|NNS|NNP""",
            1: """
CNN|NNS|JJ|RB|NNP CVBG|NN|JJ|NNP CVBP|VB|NN|NNP TCD|NN|JJ|NNP TNN|JJ|JJR|NNP TNN|JJ|RB|NNP TNN|RB|NNP
TVBD|VBP|VB|NN|NNP TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|VBN|NN|JJ|NNP""",
            2: """
CCD|NN|JJ CNN|JJ CVBD|VBN|NN|JJ|NNP CVBD|VBP|VB|NN|JJ|NNP CVBP|VB|NN|JJR|NNP CVBP|VB|NN|JJ|RB|NNP
TCD|NN|NNS|JJ|NNP TNN|JJR|NNP TNN|JJ|JJR|RB|NNP TNN|NNP TVBN|NN|JJ|NNP TVBP|VB|NN|RB|NNP lCC|NN|JJ
lCD|VBP|VB|NN|JJ lIN|NN|NNP lNN|JJ|NNP lNN|NNP lVBD|VBP|VB|VBN|NN lVBN|NN|JJ|RB lVBP|VB|NN|NNS|JJ""",
            3: """
TJJ|NN TVBP|VB|NN|JJR|NNP TVBP|VB|NN|JJ|RB|NNP TVBP|VB|NN|NNS|RB|NNP lNN|JJ|RB|NNP lNN|RB|NNP
lPOS|VBZ|NN|NNS|NNP""",
            4: """
MCD|NN|JJ TVBD|VBP|VB|NN|JJ|NNP TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|JJ|NNP lVBD|VBP|VB|NN|NNS
lVBP|VB|NN|RB|RBR""",
            5: """
TVBD|VBN|NN|JJ|RB|NNP TVBP|VB|NN|NNP lNN|JJ|JJR lVBG|NN|JJ lVBP|VB|NN|JJR lVBP|VB|NN|JJ|JJR
lVBP|VB|NN|JJ|RB lVBP|VB|NN|RB lVBP|VB|VBN|NN lVBP|VB|VBN|NN|JJ""",
            6: """TVBD|VBP|VB|VBN|NN|JJ|NNP lNN|NNS|JJ|RB lVBD|VBP|VB|NN lVBP|VB|NN|JJ lVBP|VB|NN|NNS""",
            7: """lNN|NNS|RB lVBP|VB|NN|NNS|RB""",
            9: """lVBP|VB|NN lVBP|VB|NN|NNP""",
        },
        "NNP": {
            -10: """CRB|NNP lVBD|VBN|JJ|NNP""",
            -9: """TRB|NNP lNN|JJ|RB|NNP""",
            -8: """TVBZ|NNP""",
            -6: """CVBP|VB|NNP CVBZ|NNP TNNS|NNP TVBD|NNP TVBD|VBN|NNP TVBN|NNP lNN|RB|NNP""",
            -5: """TJJR|NNP TJJS|RBS|NNP lNN|JJ|NNP""",
            -4: """CJJS|RBS|NNP CNNS|NNP TJJR|RBR|NNP TJJS|NNP TVBP|VB|JJ|NNP lPOS|VBZ|NN|NNS|NNP""",
            -3: """
CJJ|JJR|RB|RBR|NNP CJJ|NNP CVBD|NNP CVBD|VBN|NNP TCD|JJ|NNP TCD|NN|JJ|NNP TJJ|NNP TVBD|VBN|NN|JJ|RB|NNP
TVBD|VBP|VB|VBN|NN|JJ|NNP TVBN|JJ|NNP TVBP|VB|NNP""",
            -2: """MNN|JJ|NNP TJJ|NN|NNP TNN|NNP TVBP|VB|NN|JJ|JJS|NNP lNN|NNP""",
            -1: """
CJJ|UH|NNP CVBP|VB|JJ|RB|NNP TJJR|RB|RBR|NNP TJJS|RB|RBS|NNP TNN|JJR|NNP TVBG|NNP TVBN|NN|JJ|NNP
TVBZ|NN|NNS|NNP lIN|NN|NNP lVBP|VB|NN|NNP""",
            1: """CNN|JJ|RB|NNP CVBG|NN|NNP CVBP|VB|NN|JJR|NNP TVBP|VB|JJ|RB|NNP TVBZ|NNS|RB|NNP""",
            2: """CVBD|VBN|JJ|NNP CVBD|VBN|NN|JJ|NNP TNN|JJ|JJR|RB|NNP TNN|JJ|RB|NNP TVBP|VB|NN|NNP""",
            3: """
CVBD|VBP|VB|NN|JJ|NNP MIN|NNP|FW MMD|NNP TJJ|UH|NNP TNN|RB|NNP TVBD|VBN|NN|NNP TVBP|VB|NN|JJR|NNP""",
            4: """
CCD|NN|NNS|JJ|NNP CNN|RB|NNP CVBP|VB|NN|NNS|RB|NNP MJJ|NN|NNP TNN|FW|NNP TNN|JJ|JJS|RB|NNP TNN|NNS|NNP
TVBD|VBP|VB|NN|RB|NNP TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|NN|JJ|JJR|NNP""",
            5: """
CNN|NNS|RB|NNP CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|NNP MNNP|VBP|VB|NN TNN|JJ|JJR|NNP TVBD|VBN|NN|JJ|NNP
TVBD|VBP|VB|NN|JJ|NNP TVBD|VBP|VB|NN|NNP TVBP|VB|NN|JJ|RB|NNP""",
            6: """CNN|NNS|JJ|RB|NNP MPOS|VBZ|NN|NNS|NNP TVBG|NN|JJ|NNP TVBP|VB|NN|RB|NNP""",
            7: """
CNN|NNS|JJ|NNP CVBP|VB|NN|JJ|NNP CVBP|VB|NN|JJ|RB|NNP CVBP|VB|NN|NNS|JJ|NNP TVBP|VB|NN|JJ|NNP""",
            8: """
CVBP|VB|NN|RB|NNP CVBP|VB|VBN|NN|JJ|NNP TCD|NN|NNS|JJ|NNP TNN|NNS|JJ|NNP TNN|NNS|JJ|RB|NNP
TVBP|VB|VBN|NN|JJ|NNP""",
            9: """CNN|JJ|JJR|NNP CVBG|NN|JJ|NNP TNN|NNS|RB|NNP TVBD|VBP|VB|NN|NNS|NNP""",
            10: """TVBP|VB|NN|NNS|JJ|NNP TVBP|VB|NN|NNS|RB|NNP""",
        },
        "NNS": {
            -5: """lNN|NNS|RB""",
            -4: """TCD|NN|NNS|JJ|NNP TNN|NNS|RB|NNP""",
            -3: """CNN|NNS|JJ|NNP TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|NN|NNS|RB|NNP""",
            -2: """CNN|NNS|JJ|RB|NNP MPOS|VBZ|NN|NNS|NNP TNN|NNS|JJ|RB|NNP lNN|NNS|JJ|RB lPOS|VBZ|NN|NNS|NNP""",
            -1: """
CCD|NN|NNS|JJ|NNP CNN|NNS|RB|NNP CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|NNS|RB|NNP TNN|NNS|NNP
TVBP|VB|NN|NNS|JJ|NNP lVBD|VBP|VB|NN|NNS lVBP|VB|NN|NNS lVBP|VB|NN|NNS|RB""",
            1: """TVBZ|NNS|RB|NNP""",
            2: """lNN|NNS lVBZ|NNS|RB""",
            3: """TVBZ|NN|NNS|NNP lVBZ|NNS""",
            4: """CNNS|NNP lVBZ|NNS|JJ""",
            6: """TNNS|NNP""",
            7: """lVBZ|NN|NNS""",
        },
        "PDT": {
            -5: """CDT|PDT|RB""",
            -4: """lPDT|JJ""",
            -3: """lDT|PDT|RB""",
            3: """TDT|PDT|RB""",
            4: """TPDT|JJ""",
        },
        "POS": {
            -1: """MPOS|VBZ|NN|NNS|NNP""",
            3: """lPOS|VBZ|NN|NNS|NNP""",
            5: """lPRP|POS|VBZ""",
        },
        "PRP": {
            -4: """lPRP|POS|VBZ""",
            1: """CPRP|CD|NN""",
        },
        "RB": {
            -6: """TVBP|VB|NN|NNS|RB|NNP""",
            -5: """TVBZ|NNS|RB|NNP lIN|RB""",
            -4: """
TJJS|RB|RBS|NNP TNN|JJ|RB|NNP TNN|NNS|JJ|RB|NNP TNN|NNS|RB|NNP TNN|RB|NNP TVBP|VB|NN|JJ|RB|NNP
TVBP|VB|NN|RB|NNP lDT|PDT|RB lIN|CC|RB""",
            -3: """
CNN|JJ|RB|NNP CNN|NNS|JJ|RB|NNP CNN|NNS|RB|NNP TDT|PDT|RB TIN|NN|JJ|RB TJJ|JJR|RB|RBR|NNP
TNN|JJ|JJR|RB|NNP TVBD|VBN|NN|JJ|RB|NNP lNN|NNS|JJ|RB""",
            -2: """CVBP|VB|NN|JJ|RB|NNP TJJ|RB|UH|NNP TVBP|VB|JJ|RB|NNP lVBN|NN|JJ|RB lVBZ|NNS|RB""",
            -1: """
CNN|RB|NNP CVBP|VB|NN|NNS|RB|NNP CVBP|VB|NN|RB|NNP lIN|RP|RB lNN|NNS|RB lVBP|VB|NN|NNS|RB
lVBP|VB|NN|RB|RBR""",
            2: """CDT|PDT|RB CIN|NN|JJ|RB lNN|RB|UH lVBP|VB|JJ|RB""",
            3: """CIN|RP|RB MIN|RP|RB lNN|RB|NNP""",
            4: """CIN|CC|RB CJJ|JJR|RB|RBR|NNP lVBP|VB|JJ|JJR|RB|RBR""",
            5: """lNN|JJ|RB|NNP""",
            6: """lRP|RB""",
            9: """TRB|NNP""",
            10: """CRB|NNP""",
        },
        "RBR": {
            -1: """CJJ|JJR|RB|RBR|NNP""",
            1: """TJJR|RBR|NNP lVBP|VB|JJR|RB|RBR lVBP|VB|JJ|JJR|RB|RBR""",
            3: """TJJR|RB|RBR|NNP TJJ|JJR|RB|RBR|NNP""",
        },
        "RBS": {
            -1: """CJJS|RBS|NNP""",
            2: """TJJS|RB|RBS|NNP""",
            3: """TJJS|RBS|NNP""",
        },
        "RP": {
            -6: """lRP|RB""",
            -3: """CIN|RP|RB""",
            -2: """lIN|RP""",
            -1: """MIN|RP|RB lIN|RP|RB""",
            3: """lRP|VBP|VB|NN|JJ|RB""",
        },
        "UH": {
            -5: """TJJ|UH|NNP""",
            -2: """lDT|RB|UH""",
            -1: """TJJ|RB|UH|NNP lNN|RB|UH""",
            4: """CJJ|UH|NNP""",
        },
        "VB": {
            -8: """lPDT|VBP|VB|JJ""",
            -7: """TVBD|VBP|VB|NN|JJ|NNP""",
            -6: """TVBP|VB|NN|JJ|JJR|NNP TVBP|VB|NN|JJ|NNP lVBP|VB|VBN|JJ""",
            -5: """CVBP|VB|NN|JJ|NNP""",
            -4: """
CVBP|VB|NN|RB|NNP TVBP|VB|NN|NNP TVBP|VB|NN|NNS|RB|NNP TVBP|VB|NN|RB|NNP lCD|VBP|VB|NN|JJ lVBD|VBP|VB|NN
lVBP|VB|JJ lVBP|VB|NN lVBP|VB|NN|NNP lVBP|VB|NN|NNS|JJ""",
            -3: """
CVBP|VB|NN|JJR|NNP CVBP|VB|VBN|NN|JJ|NNP TVBD|VBP|VB|NN|NNP TVBP|VB|NN|JJR|NNP TVBP|VB|NN|JJ|JJS|NNP
TVBP|VB|NN|JJ|RB|NNP TVBP|VB|VBN|NN|JJ|NNP lMD|VBP|VB|NN lVBP|VB|JJ|JJR|RB|RBR lVBP|VB|NN|JJ
lVBP|VB|NN|JJR lVBP|VB|NN|JJ|JJR lVBP|VB|NN|NNS lVBP|VB|NN|RB""",
            -2: """
CVBD|VBP|VB|NN|NNS|NNP CVBP|VB|NN|JJ|RB|NNP MNNP|VBP|VB|NN TVBD|VBP|VB|NN|NNS|NNP TVBP|VB|NN|NNS|JJ|NNP
lVBP|VB|JJR|RB|RBR lVBP|VB|NN|JJ|RB lVBP|VB|NN|NNS|RB lVBP|VB|VBN|NN""",
            -1: """
CVBD|VBP|VB|NN|JJ|NNP CVBP|VB|JJ|RB|NNP CVBP|VB|NN|NNS|RB|NNP TVBD|VBP|VB|VBN|NN|JJ|NNP
TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|JJ|NNP TVBP|VB|JJ|RB|NNP lRP|VBP|VB|NN|JJ|RB lVBD|VBP|VB|VBN|JJ
lVBP|VB|JJ|RB lVBP|VB|VBN|NN|JJ lVB|VBG|NN|JJ""",
            1: """lVBD|VBP|VB|VBN|NN""",
            2: """TVBP|VB|NNP""",
            6: """CVBP|VB|NNP""",
        },
        "VBD": {
            -4: """CVBD|VBN|JJ|NNP MVBD|JJ""",
            -3: """TVBD|VBP|VB|NN|NNP TVBD|VBP|VB|NN|RB|NNP TVBD|VBP|VB|VBN|NN|JJ|NNP""",
            -2: """TVBD|VBN|NN|JJ|NNP TVBD|VBP|VB|VBN|NN|NNP lVBD|VBP|VB|NN|NNS""",
            -1: """
CVBD|VBN|NN|JJ|NNP CVBD|VBP|VB|NN|NNS|NNP TVBD|VBP|VB|NN|JJ|NNP TVBD|VBP|VB|NN|NNS|NNP lVBD|VBP|VB|NN""",
            1: """CVBD|VBN|NNP TVBD|VBN|NNP TVBD|VBN|NN|NNP lVBD|VBP|VB|VBN|NN""",
            2: """TVBD|VBN|NN|JJ|RB|NNP""",
            3: """CVBD|NNP""",
            6: """TVBD|NNP""",
        },
        "VBG": {
            -5: """lVBG|NN|JJ""",
            -4: """CVBG|NN|JJ|NNP""",
            -3: """TVBG|NN|JJ|NNP""",
            1: """TVBG|NNP lVB|VBG|NN|JJ""",
            2: """CVBG|NN|NNP""",
        },
        "VBN": {
            -5: """TVBD|VBN|NN|JJ|NNP""",
            -4: """CVBD|VBN|NN|JJ|NNP TVBN|NN|JJ|NNP""",
            -3: """CVBP|VB|VBN|NN|JJ|NNP lVBD|VBN|NN|JJ lVBD|VBP|VB|VBN|JJ""",
            -2: """TVBD|VBP|VB|VBN|NN|NNP TVBP|VB|VBN|NN|JJ|NNP lVBP|VB|VBN|NN""",
            -1: """TVBD|VBN|NN|JJ|RB|NNP TVBD|VBN|NN|NNP lVBN|NN|JJ lVBN|NN|JJ|RB lVBP|VB|VBN|NN|JJ""",
            1: """TVBN|JJ|NNP""",
            2: """CVBD|VBN|NNP TVBD|VBP|VB|VBN|NN|JJ|NNP lVBP|VB|VBN|JJ""",
            4: """TVBD|VBN|NNP""",
            6: """MVBN|JJ TVBN|NNP lVBD|VBN|JJ|NNP""",
        },
        "VBP": {
            -6: """CVBP|VB|NN|NNP""",
            -4: """
TVBP|VB|NN|JJ|NNP TVBP|VB|NN|NNP lVBD|VBP|VB|VBN|NN lVBP|VB|JJ|RB lVBP|VB|NN lVBP|VB|NN|JJ
lVBP|VB|NN|JJR lVBP|VB|NN|JJ|RB lVBP|VB|VBN|NN|JJ""",
            -3: """
CVBP|VB|NN|RB|NNP TVBP|VB|NN|JJR|NNP TVBP|VB|NN|JJ|JJS|NNP TVBP|VB|VBN|NN|JJ|NNP lVBP|VB|NN|JJ|JJR
lVBP|VB|NN|NNP lVBP|VB|NN|RB|RBR""",
            -2: """
CVBP|VB|JJ|RB|NNP CVBP|VB|NN|JJ|NNP TVBD|VBP|VB|NN|JJ|NNP TVBP|VB|JJ|RB|NNP TVBP|VB|NN|JJ|JJR|NNP
TVBP|VB|NN|JJ|RB|NNP lPDT|VBP|VB|JJ lVBP|VB|JJ lVBP|VB|JJR|RB|RBR lVBP|VB|NN|NNS|RB lVBP|VB|NN|RB""",
            -1: """
CVBD|VBP|VB|NN|JJ|NNP CVBP|VB|NN|JJ|RB|NNP CVBP|VB|NN|NNS|JJ|NNP TVBD|VBP|VB|NN|NNS|NNP
TVBD|VBP|VB|VBN|NN|JJ|NNP TVBD|VBP|VB|VBN|NN|NNP lRP|VBP|VB|NN|JJ|RB lVBD|VBP|VB|NN lVBD|VBP|VB|NN|NNS
lVBD|VBP|VB|VBN|JJ lVBP|VB|JJ|JJR|RB|RBR lVBP|VB|NN|NNS lVBP|VB|VBN|NN""",
            1: """TVBP|VB|NNP""",
            3: """lVBP|VB|NN|NNS|JJ""",
            5: """lMD|VBP|VB|NN""",
        },
        "VBZ": {
            -3: """lVBZ|NNS""",
            -2: """lVBZ|NNS|JJ""",
            -1: """MPOS|VBZ|NN|NNS|NNP TVBZ|NN|NNS|NNP lPRP|POS|VBZ lVBZ|NN|NNS""",
            1: """lPOS|VBZ|NN|NNS|NNP""",
            3: """TVBZ|NNS|RB|NNP""",
            6: """CVBZ|NNP""",
            8: """TVBZ|NNP""",
        },
        "WDT": {
            -7: """CIN|DT|WDT""",
            -3: """lWDT|WP""",
            3: """MIN|DT|WDT""",
        },
        "WP": {
            3: """lWDT|WP""",
        },
    },
    "tag": {
        "CC": {
            -4: """VBD1DT|PDT|CC|RB VBZ0DT|PDT|CC|RB""",
            -3: """NNP1DT|PDT|CC|RB VB0DT|PDT|CC|RB VBP2DT|PDT|CC|RB""",
            -2: """IN2DT|CC|RB""",
            -1: """"1IN|CC|RB VBD1IN|CC|RB""",
            1: """:2IN|CC|RB TO1DT|CC|RB""",
            2: """NN1DT|PDT|CC|RB VB1DT|PDT|CC|RB VBZ1DT|PDT|CC|RB""",
            3: """"2DT|PDT|CC|RB ,2CC|RB :1IN|CC|RB""",
            4: """,2IN|CC|RB""",
            5: """VBP1DT|PDT|CC|RB""",
        },
        "CD": {
            -4: """,2CD|JJ WRB2PRP|CD|NN ^1CD|JJ""",
            -3: """:2PRP|CD|NN DT0CD|NN|JJ JJ2PRP|CD|NN ^0PRP|CD|NN""",
            -2: """DT2PRP|CD|NN""",
            -1: """IN0CD|NN|JJ TO2PRP|CD|NN WDT2PRP|CD|NN""",
            1: """IN2PRP|CD|NN""",
            2: """IN1CD|NN|JJ""",
            3: """POS1CD|NN|JJ""",
            4: """POS2CD|NN|JJ""",
        },
        "DT": {
            -9: """PRP2IN|DT|WDT""",
            -7: """NN2IN|DT|WDT""",
            -6: """NNP2IN|DT|WDT""",
            -5: """NNS1IN|DT|WDT NNS2IN|DT|WDT""",
            -4: """NN1IN|DT|WDT RB0DT|RB|UH VB1DT|PDT|CC|RB VBN1IN|DT|WDT VBP0DT|PDT|RB""",
            -3: """
"0DT|RB|UH "2DT|PDT|CC|RB "2IN|DT|WDT ,0DT|RB|UH CC1DT|PDT|RB NNP1IN|DT|WDT NNPS2IN|DT|WDT VB2IN|DT|WDT
VBG2IN|DT|WDT VBP1DT|PDT|CC|RB VBP2IN|DT|WDT""",
            -2: """
,2IN|DT|WDT -RRB-2IN|DT|WDT :2IN|DT|WDT CD1IN|DT|WDT JJ1IN|DT|WDT JJ2IN|DT|WDT RP1IN|DT|WDT
VBP2DT|PDT|CC|RB ^2IN|DT|WDT""",
            -1: """CC2IN|DT|WDT VBD0DT|PDT|RB VBN2IN|DT|WDT VBZ2IN|DT|WDT""",
            1: """MD1DT|PDT|RB RB0DT|PDT|RB VBZ0IN|DT|WDT VBZ1DT|PDT|CC|RB""",
            2: """
CC2DT|PDT|RB IN0DT|PDT|RB IN2IN|DT|WDT PDT1IN|DT|WDT PRP0DT|PDT|RB SYM2IN|DT|WDT VB0DT|PDT|CC|RB
VB1DT|PDT|RB VBG0IN|DT|WDT VBP2DT|PDT|RB VBZ0DT|PDT|CC|RB VBZ0DT|PDT|RB WRB2IN|DT|WDT""",
            3: """
"1DT|RB|UH "2DT|PDT|RB IN1DT|PDT|RB NNP1DT|PDT|CC|RB VB0IN|DT|WDT VBZ2DT|PDT|RB ^2DT|RB|UH""",
            4: """,0IN|DT|WDT IN2DT|CC|RB NNP0IN|DT|WDT PRP0IN|DT|WDT ^0IN|DT|WDT""",
            5: """
IN0IN|DT|WDT IN1IN|DT|WDT RP0IN|DT|WDT TO0IN|DT|WDT VBD0IN|DT|WDT VBN0IN|DT|WDT VBP0IN|DT|WDT""",
            6: """VBD1DT|PDT|CC|RB""",
            7: """VBZ1DT|RB|UH""",
            8: """RB0IN|DT|WDT""",
        },
        "EX": {
            -1: """IN0EX|RB VBG2EX|RB""",
            1: """IN1EX|RB VB2EX|RB""",
        },
        "FW": {
            1: """NNP1NNP|FW""",
            3: """NNP0IN|NNP|FW""",
        },
        "IN": {
            -6: """RB0IN|DT|WDT""",
            -5: """IN0IN|DT|WDT VB0IN|RP|RB VBD0IN|DT|WDT VBP0IN|DT|WDT""",
            -4: """
IN2IN|RP|RB NNP0IN|DT|WDT PRP1IN|VBP|VB|JJ RP0IN|DT|WDT VB2IN|VBP|VB|JJ VBD0IN|RP|RB ^0IN|DT|WDT""",
            -3: """
CC2IN|CC|RB DT1IN|NN|JJ|RB DT2IN|NN|JJ|RB IN1IN|NN|JJ|RB IN2IN|NN|JJ|RB JJ0IN|DT|WDT JJ2IN|RP|RB
NNP0IN|NNP|FW PRP0IN|DT|WDT SYM2IN|DT|WDT TO0IN|DT|WDT TO1IN|RB VB1IN|RP|RB VBD2IN|RP|RB VBN0IN|DT|WDT
VBZ0IN|DT|WDT VBZ2IN|RP""",
            -2: """
,0IN|DT|WDT CC2IN|RB IN1IN|DT|WDT JJ0IN|NN|JJ|RB NN2IN|JJ NN2IN|NNP NNP0IN|JJ|RB PDT1IN|DT|WDT
PRP2IN|RP|RB VB0IN|DT|WDT VBD1IN|CC|RB VBD1IN|RP|RB VBD2IN|VBP|VB|JJ VBG0IN|DT|WDT VBG0IN|RP|RB
VBG1IN|RP|RB VBG2IN|RP|RB VBN2IN|RP|RB VBP2IN|RP|RB""",
            -1: """
:0IN|RP|RB :1IN|CC|RB CC0IN|RB CC1IN|CC|NN|JJ|RB CD1IN|DT|WDT DT0IN|JJ|RB DT1IN|JJ|RB IN1IN|RB
NNP2IN|NNP|FW NNP2IN|RP|RB RB1IN|JJ|RB VBN0IN|RP|RB VBN1IN|NN|JJ|RB VBN1IN|RP|RB VBZ0IN|RP""",
            1: """
"1IN|CC|RB "2IN|DT|WDT :2IN|CC|RB DT1IN|RP|RB NN1IN|JJ|RB NN2IN|NN|JJ|RB NNP0IN|NN|NNP NNS1IN|NN|JJ|RB
PRP1IN|RP|RB RB1IN|RP|RB VBD1IN|NN|JJ|RB VBZ0IN|VBP|VB|JJ ^2IN|RP|RB""",
            2: """
CC2IN|RP|RB CD0IN|RP|RB JJ1IN|RB NN2IN|RB NNP1IN|DT|WDT NNPS2IN|DT|WDT NNS1IN|JJ NNS1IN|JJ|RB
NNS2IN|DT|WDT PRP0IN|RP|RB VB0IN|VBP|VB|JJ VBN1IN|DT|WDT VBZ2IN|DT|WDT WRB2IN|DT|WDT ^1IN|RP|RB""",
            3: """
"0IN|RB ,2IN|DT|WDT :2IN|DT|WDT CC1IN|RP IN0IN|RP|RB IN1IN|VBP|VB|JJ IN2IN|DT|WDT JJR1IN|RP|RB
NN2IN|DT|WDT NNP2IN|DT|WDT NNP2IN|RB NNS0IN|JJ|RB NNS1IN|RP RP1IN|DT|WDT VBD2IN|RB""",
            4: """
,0IN|RP|RB IN1IN|RP|RB JJ1IN|DT|WDT JJ2IN|DT|WDT NN0IN|NN NN0IN|RP NNP1IN|RP|RB NNS2IN|RP|RB
VB1IN|VBP|VB|JJ VBN2IN|DT|WDT ^2IN|DT|WDT""",
            5: """NN1IN|NN|JJ|RB NN2IN|CC|RB NNS1IN|RP|RB VB2IN|DT|WDT VBD2IN|DT|WDT VBP2IN|DT|WDT""",
            6: """NNS2IN|CC|RB VBG2IN|DT|WDT""",
            7: """CC2IN|DT|WDT PRP2IN|DT|WDT""",
        },
        "JJ": {
            -5: """IN0PDT|JJ NN1IN|JJ|RB NNS0IN|JJ|RB VBD1VBG|NN|JJ VBD1VBP|VB|JJ|RB""",
            -4: """
,1VBP|VB|NN|JJ|RB|NNP IN1NN|NNS|JJ IN1VBG|NN|JJ NN1IN|NN|JJ|RB NN1VBG|NN|JJ NNS0VBP|VB|NN|JJ
POS0VBP|VB|NN|JJ POS1CD|NN|JJ POS2VBG|JJ RP0JJ|NNP TO1VBP|VB|NN|JJ|RB VBD1VBG|JJ VBZ0VBP|VB|JJ
VBZ2JJ|NNP ^2JJ|NN""",
            -3: """
"0JJ|RB|NNP "1JJ|RB|NNP "1VBP|VB|NN|JJ|NNP ,0VBD|VBN|JJ|NNP ,2JJ|NN ,2VBG|NN|JJ ,2VBP|VB|JJ :0NN|JJ|NNP
:0VBP|VB|NN|JJ|RB|NNP :2VBD|VBN|JJ CC0VBP|VB|JJ|RB CC1NN|JJ|RB DT0VBP|VB|JJ|JJR|RB|RBR
DT0VBP|VB|NN|JJ|RB DT1NNS|JJ DT2VBP|VB|NN|JJ|JJS IN1VBG|NN|JJ|NNP JJ1NN|JJ|RB JJR2VBP|VB|NN|JJ NNP1NN|JJ
NNP2NN|JJ NNP2VBD|VBN|JJ NNP2VBP|VB|NN|JJ NNS1VBP|VB|JJ NNS2VBG|NN|JJ POS1VBP|VB|NN|JJ|RB POS2CD|NN|JJ
PRP$0VBP|VB|NN|JJ|RB PRP1JJ|RB|NNP RB1VBG|JJ RBS2VBG|JJ SYM1VBP|VB|NN|JJ|NNP TO1VBP|VB|NN|JJ
TO2VBP|VB|JJ VB0VBP|VB|JJ|RB VB1IN|VBP|VB|JJ VB2VBP|VB|NN|JJ|RB VBD2JJ|NN VBG0NN|JJ|RB VBP1VBG|NN|JJ
VBZ0VBD|VBN|JJ|NNP WP1VBD|VBN|JJ ^0NN|JJ ^1NN|NNS|JJ|RB|NNP""",
            -2: """
"1VBP|VB|NN|JJ|JJR|NNP "2VBP|VB|NN|JJ ,0VBG|JJ ,0VBP|VB|NN|JJ|NNP ,1VBP|VB|NN|JJ -LRB-1JJ|NNP
:0VBP|VB|NN|JJ CC0VBG|JJ CC1VBP|VB|NN|JJ CC1VBP|VB|NN|JJ|RB CD1VBP|VB|NN|JJ CD1VBP|VB|NN|JJ|JJR CD2NN|JJ
DT1VBG|NN|JJ|NNP IN1IN|VBP|VB|JJ IN2VBG|NN|JJ JJ1VBP|VB|JJ JJR2NN|JJ NN0NN|JJ|RB NN0VBD|VBN|JJ|NNP
NN0VBP|VB|NN|JJ NN1VBP|VB|NN|JJ NN2VBP|VB|JJ|RB NNP0NN|JJ NNP0VBP|VB|NN|JJ NNP1JJ|NN|NNP NNP1VBD|VBN|JJ
NNS0VBD|VBN|JJ NNS0VBD|VBN|JJ|NNP NNS1IN|JJ NNS1IN|NN|JJ|RB NNS1VBD|VBN|JJ NNS1VBD|VBN|NN|JJ|RB
POS0JJ|NN|NNP PRP$2NN|JJ|RB PRP0VBD|VBN|JJ PRP0VBP|VB|JJ RB1IN|JJ|RB RB1VBD|VBN|JJ RB1VBD|VBN|NN|JJ
RBS2NN|JJ TO0VBD|VBN|JJ|NNP TO0VBG|NN|JJ|NNP VB0IN|VBP|VB|JJ VB0VBG|JJ VBD0NN|JJ|NNP VBD1NN|JJ|RB
VBG1VBP|VB|NN|JJ|RB VBP1JJ|RB VBZ0NN|JJ|NNP VBZ1NN|JJ|NNP VBZ1VBD|VBN|JJ VBZ1VBP|VB|JJ|RB VBZ2NN|JJ|RB
WDT2VBP|VB|NN|JJ""",
            -1: """
"1NN|NNS|JJ|NNP "2VBP|VB|NN|JJ|NNP ,0VBG|NN|JJ ,1VBN|JJ :1NN|JJ|NNP CC0NN|JJ|JJR CC1IN|CC|NN|JJ|RB
CC2VBP|VB|NN|JJ CD0NN|JJ DT0CD|NN|JJ DT2VBP|VB|VBN|NN|JJ IN0VBP|VB|JJ|RB|NNP IN1CD|NN|NNS|JJ|NNP
IN1NN|NNS|JJ|NNP IN1VBP|VB|NN|JJ|RB JJ0IN|NN|JJ|RB JJ0JJ|RB JJ0NN|JJ|NNP JJ0NN|JJ|RB JJ1IN|NN|JJ|RB
JJ1VBG|NN|JJ JJ1VBP|VB|NN|JJ|JJR JJ2VBP|VB|NN|JJ JJ2VBP|VB|NN|JJ|NNP MD2JJ|RB NN1VBP|VB|JJ NN2NN|JJ
NN2VBP|VB|NN|JJ NNP2VBG|NN|JJ NNPS1VBD|VBN|JJ NNS1IN|JJ|RB NNS1VBG|NN|JJ NNS1VBP|VB|NN|JJ|NNP
NNS2VBP|VB|NN|JJ POS2JJ|NNP PRP1VBD|VBN|JJ PRP2VBD|VBN|JJ RB0NN|JJ|NNP RB0VBN|JJ|NNP RB1PDT|NN|JJ|RB
RB1VBG|NN|JJ|NNP RB1VBP|VB|JJ RB1VBP|VB|JJ|NNP RBR1JJ|RB TO0VBP|VB|NN|JJ TO2VBP|VB|NN|JJ|RB VB0VBG|NN|JJ
VBD1IN|NN|JJ|RB VBD1VBP|VB|JJ VBG1NN|JJ|RB VBG1VBP|VB|NN|JJ VBN0NN|JJ|NNP VBN0RP|VBP|VB|NN|JJ|RB
VBN1IN|NN|JJ|RB VBN2VBP|VB|NN|JJ VBP2JJ|RB VBZ0IN|VBP|VB|JJ VBZ2VBD|VBN|JJ WP2VBD|VBN|JJ
^0VBP|VB|VBN|NN|JJ|NNP ^1NN|JJ|JJR|NNP ^2NN|NNS|JJ|NNP ^2NN|NNS|JJ|RB|NNP""",
            1: """
"0VBP|VB|JJ "1NN|JJ "2NN|JJ ,0NN|JJ|RB ,0VBP|VB|JJ|RB :1NN|JJ CC0VBG|NN|JJ CC0VBP|VB|NN|JJ|NNP
CC2VBP|VB|NN|JJ|RB CD0VBD|VBN|JJ DT1IN|JJ|RB DT1JJ|NN|NNP DT2IN|NN|JJ|RB DT2NN|JJ|NNP IN0PDT|NN|JJ|RB
IN1JJ|RB IN1NN|JJ|RB JJ0VBD|VBN|JJ NN0VBG|NN|JJ|NNP NN1VBD|VBN|NN|JJ|RB NNP0IN|JJ|RB NNP0JJ|RB|NNP
NNP1VBP|VB|NN|JJ|RB|NNP NNS0NN|JJ NNS0VBP|VB|NN|JJ|NNP NNS1VBP|VB|NN|JJ NNS2VBP|VB|JJ|RB
POS2VBP|VB|NN|JJ PRP$2JJ|NN PRP1NN|JJ|RB PRP1VBP|VB|NN|JJ|NNP RB1NN|JJ|NNP RB2NN|JJ|NNP
TO0VBP|VB|NN|JJ|NNP VBD0NN|JJ VBD0VBD|VBN|JJ VBD1VBD|VBN|JJ VBD2VBG|NN|JJ VBN1VBG|JJ VBP2VBD|VBN|JJ
VBP2VBG|NN|JJ WDT1VBD|VBN|JJ ^1JJ|NN ^1VBP|VB|JJ|RB|NNP ^1VBP|VB|NN|JJ|NNP ^2JJ|RB|NNP""",
            2: """
"1VBP|VB|NN|JJ ,0VBP|VB|NN|JJ ,2VBP|VB|NN|JJ -LRB-0NN|JJ|NNP CC0NN|JJ|RB CC2JJ|NN CC2NN|JJ|RB
DT0IN|JJ|RB DT0JJ|NN|NNP DT0VBG|NN|JJ DT0VBP|VB|NN|JJ|NNP DT1CD|NN|JJ DT1IN|NN|JJ|RB DT1JJ|RB
DT2VBP|VB|NN|JJ|JJR DT2VBP|VB|NN|NNS|JJ IN1CD|NN|JJ IN1JJ|RB|NNP JJ0VBP|VB|NN|NNS|JJ NN0VBP|VB|NN|JJ|RB
NN2IN|JJ NNP1VBP|VB|NN|JJ NNPS2VBD|VBN|JJ NNS0NN|JJ|NNP POS0NN|JJ|NNP POS1VBG|JJ PRP$1JJ|RB
PRP0VBP|VB|NN|JJ PRP1VBP|VB|NN|JJ|RB RB0NN|JJ RB0VBP|VB|NN|JJ|RB RBR0JJ|RB TO2NN|JJ TO2VBG|NN|JJ
VBD0VBP|VB|NN|JJ VBD2VBN|JJ VBG2VBD|VBN|JJ VBN1JJ|RB|NNP VBN1NN|JJ|NNP VBP1JJ|NNP VBP1NN|JJ
VBP1VBD|VBN|JJ VBZ0JJ|NNP VBZ2VBP|VB|NN|JJ""",
            3: """
"0VBP|VB|NN|JJ|RB "1VBD|VBN|JJ|NNP ,0JJ|NNP ,1JJ|NN ,2VBD|VBN|JJ :1JJ|NNP DT1VBN|NN|JJ
DT1VBP|VB|NN|JJ|JJR IN0CD|NN|JJ IN0NN|JJ|RB IN0VBD|VBN|JJ|NNP IN0VBP|VB|JJ|RB IN2CD|NN|JJ NN0JJ|NNP
NNS2PDT|JJ POS0VBP|VB|NN|JJ|NNP POS1VBG|NN|JJ POS2VBG|NN|JJ PRP$1VBD|VBN|JJ PRP1NN|JJ|NNP
RB0VBP|VB|NN|JJ|NNP RB1VBD|VBN|JJ|NNP RB2NN|JJ RBR0NN|JJ RBR2VBD|VBN|JJ TO1NN|JJ|NNP VB2VBP|VB|NN|JJ
VBD0VBG|JJ VBD1JJ|NN VBD2IN|VBP|VB|JJ VBG0JJ|NN VBP0NN|JJ|RB VBP1VBP|VB|VBN|NN|JJ VBZ0NN|JJ VBZ1NN|JJ
VBZ1VBD|VBN|JJ|NNP ^1VBD|VBN|NN|JJ|NNP ^1VBG|JJ|NNP""",
            4: """
"0JJ|NN "0NN|JJ|NNP ,0VBP|VB|NN|JJ|RB ,1VBD|VBN|JJ|NNP ,2CD|JJ CC1NN|JJ|NNP DT0VBD|VBN|JJ|NNP
DT1VBP|VB|JJ|JJR|RB|RBR DT2VBN|JJ IN1IN|NN|JJ|RB JJ1JJ|NN|NNP PRP0NN|JJ|NNP RB0VBP|VB|JJ|RB RB1NN|JJ
RB1VBP|VB|NN|JJ VB0VBP|VB|NN|JJ|RB VB2IN|VBP|VB|JJ VBP0NN|JJ|NNP VBZ2VBG|NN|JJ WRB2VBD|VBN|JJ ^1CD|JJ""",
            5: """
,1JJ|RB|NNP ,1NN|JJ|RB CC1VBP|VB|JJ|RB NNS2VBP|VB|NN|JJ|RB PRP$1VBP|VB|NN|JJ|NNP RB0VBP|VB|NN|JJ
RB2VBP|VB|NN|JJ VBP0VBP|VB|NN|JJ""",
            6: """IN1VBP|VB|JJ|RB IN2IN|NN|JJ|RB NNS1NN|JJ|RB|NNP RB0NN|JJ|RB ^1VBD|VBN|JJ|NNP""",
            7: """DT1RP|VBP|VB|NN|JJ|RB""",
        },
        "JJR": {
            -4: """VB0VBP|VB|JJ|JJR|RB|RBR""",
            -3: """CC0NN|JJ|JJR DT1VBP|VB|JJ|JJR|RB|RBR PRP0JJR|RBR""",
            -2: """DT0JJR|RBR DT1JJR|RB|RBR DT1VBP|VB|NN|JJ|JJR PRP2JJR|RBR VB0VBP|VB|JJR|RB|RBR VBG2JJR|RBR""",
            -1: """
CD1VBP|VB|NN|JJ|JJR DT2VBP|VB|NN|JJ|JJR NN1VBP|VB|NN|JJ|JJR NN2JJR|RBR RB1JJR|RB|RBR ^1NN|JJR|NNP""",
            1: """CD1JJR|RBR IN0JJR|RBR|NNP TO1JJR|RBR VBP2JJR|RBR""",
            2: """CD0JJR|RBR VBN0JJR|RBR|NNP VBZ0JJR|RBR""",
            3: """PRP$2JJR|RBR ^1JJR|RBR|NNP""",
            4: """DT0VBP|VB|JJ|JJR|RB|RBR""",
            5: """VB1VBP|VB|JJR|RB|RBR""",
        },
        "JJS": {
            -2: """DT1JJS|RBS VBZ2JJS|RBS""",
            -1: """VBZ1JJS|RB|RBS""",
            1: """PRP$1JJS|RB|RBS""",
            3: """DT2VBP|VB|NN|JJ|JJS IN0JJS|RBS IN2JJS|RBS""",
        },
        "MD": {
            2: """NN1MD|NN PRP0MD|VBD""",
        },
        "NN": {
            -8: """NNS0VBP|VB|NN|JJ|RB""",
            -7: """PRP2VBP|VB|NN RB2VBP|VB|NN|JJ""",
            -6: """CC0VBP|VB|NN DT1JJ|NN|NNP NNPS1VBP|VB|NN RB0VBP|VB|NN|JJ RB1VBP|VB|NN ^2NN|NNS|NNP""",
            -5: """
,0VBP|VB|NN -LRB-0VBP|VB|NN|NNP CC1NN|JJ|NNP CC2VBP|VB|NN|JJ|RB DT2NN|JJ|NNP IN0NN|NNS|NNP
NN0VBP|VB|NN|JJ|RB NNPS2VBP|VB|NN PRP0VBP|VB|NN RB2VBP|VB|NN ^2VBD|VBP|VB|NN|NNS|NNP""",
            -4: """
"0JJ|NN "1VBP|VB|NN|JJ|NNP CC1VBD|VBP|VB|VBN|NN CC1VBP|VB|NN CC2VBP|VB|NN CD1NN|NNS DT1VBN|NN|JJ
IN0NN|JJ|RB|NNP IN1CD|NN|JJ MD0VBP|VB|NN MD0VBP|VB|NN|NNP MD2VBP|VB|NN NN0IN|NN NNS0VBD|VBP|VB|VBN|NN
NNS1VBP|VB|NN|JJ NNS2VBP|VB|NN|JJ|RB PRP0VBP|VB|NN|JJ PRP1VBP|VB|NN RB0NN|JJ|RB RB0VBG|NN RB0VBP|VB|NN
RB1NN|JJ RB1VBG|NN|JJ RB1VBP|VB|NN|JJ TO1VBP|VB|NN TO2VBP|VB|NN VBG1NN|JJ|RB VBG1VBP|VB|NN|JJ|RB
VBP0VBP|VB|NN|JJ""",
            -3: """
"0VBP|VB|NN|JJ|RB "1NN|NNS|JJ|NNP "1VBP|VB|NN|JJ "2VBG|NN|NNP ,0NN|JJ|RB ,1JJ|NN ,1NN|NNS|NNP ,1VBG|NN
,1VBP|VB|NN ,2VBP|VB|NN -LRB-2NN|JJ|NNP :0NN|JJ|NNP :2NN|NNP CC0VBD|VBP|VB|VBN|NN CC2NN|JJ|RB
CD1NN|JJ|NNP DT1RP|VBP|VB|NN|JJ|RB IN2CD|NN|JJ IN2PRP|CD|NN MD1VBP|VB|NN NN0NN|NNS NNS1NN|JJ|RB|NNP
NNS1VBP|VB|NN|JJ|RB NNS2VBG|NN NNS2VBP|VB|NN POS1VBG|NN|JJ PRP$1NN|JJ|NNP PRP$1VBP|VB|NN|JJ|NNP
RB0VBG|NN|NNP RB1VBG|NN|JJ|NNP RB2NN|JJ RBR0NN|JJ TO0VBP|VB|NN TO0VBP|VB|NN|JJ TO0VBP|VB|NN|JJ|NNP
TO1NN|JJ|NNP TO2PRP|CD|NN VB0VBG|NN|JJ VB0VBP|VB|NN|JJ|RB VBD0VBP|VB|NN|JJ VBD1JJ|NN VBG0JJ|NN VBZ0NN|JJ
VBZ0VBD|VBP|VB|VBN|NN VBZ1NN|JJ VBZ1VBP|VB|NN VBZ2VBG|NN|JJ VBZ2VBP|VB|NN|JJ WP1VBP|VB|NN
^0VBD|VBP|VB|NN|NNP ^2NN|NNS|JJ|NNP ^2NN|NNS|JJ|RB|NNP""",
            -2: """
"0NN|JJ|NNP ,0VBP|VB|NN|JJ|NNP ,0VBP|VB|NN|JJ|RB ,2VBG|NN -LRB-0NN|JJ|NNP -LRB-0NN|JJ|RB|NNP
-LRB-0VBP|VB|NN|NNS|JJ|NNP :1VBP|VB|NN :1VBP|VB|NN|NNP CC0VBG|NN|JJ CC1NN|JJ|RB|NNP CC1VBP|VB|NN|JJ
CC2JJ|NN DT1CD|NN|JJ DT1VBD|VBN|NN|JJ IN0VBP|VB|NN|NNS|RB|NNP IN1VBP|VB|NN|JJ|JJR|NNP IN2IN|NN|JJ|RB
JJ2NN|NNS NN0VBG|NN|NNP NN1MD|NN NN1VBD|VBN|NN|JJ|RB NNP0CD|NN|NNS|JJ|NNP NNP0VBP|VB|NN|JJ|RB|NNP
NNP1VBP|VB|NN|JJ|RB|NNP NNPS0VBP|VB|NN NNS0VBP|VB|NN NNS0VBP|VB|NN|JJ NNS0VBP|VB|NN|NNP NNS1VBP|VB|NN
NNS1VBP|VB|NN|NNP NNS2VBP|VB|NN|JJ POS1VBP|VB|NN|JJ|NNP PRP0NN|JJ|NNP PRP1VBG|NN RB0NN|JJ
RB0VBP|VB|NN|JJ|RB RB1VBG|NN|NNP RB2VBG|NN RB2VBP|VB|NN|RB SYM0VBP|VB|NN|NNP TO1VBP|VB|NN|JJ TO2NN|JJ
TO2VBD|VBP|VB|VBN|NN VB2NN|RB|UH VB2VBP|VB|NN|JJ|RB VBD1VBG|NN VBD2NN|NNP VBD2NN|RB VBD2VBG|NN|JJ
VBG1RP|VBP|VB|NN|JJ|RB VBN1NN|JJ|NNP VBP1NN|JJ VBP2VBG|NN|JJ VBZ0VBP|VB|NN|JJ VBZ2VBG|NN
^0VBP|VB|NN|JJ|NNP ^1NN|JJR|NNP ^1VBP|VB|NN|JJ|NNP""",
            -1: """
"1NN|JJ "2NN|JJ "2VBP|VB|NN|NNP ,1VBP|VB|NN|JJ ,1VBP|VB|NN|NNP ,2VBP|VB|NN|JJ :1NN|JJ :1NN|JJ|NNP
:2VBP|VB|NN|NNP CC0NN|JJ|RB CD1NN|NNP DT0VBG|NN|JJ DT1VBG|NN|JJ|NNP DT1VBP|VB|NN|JJ|JJR
DT2VBP|VB|NN|JJ|JJR DT2VBP|VB|NN|JJ|JJS IN0CD|NN|JJ IN0PDT|NN|JJ|RB IN1CD|NN|NNS|JJ|NNP IN1VBG|NN
IN1VBP|VB|NN|JJ|RB JJ0IN|NN|JJ|RB JJ0VBP|VB|NN|NNS|JJ JJ1JJ|NN|NNP NN0NN|JJ|RB NN0VBG|NN|JJ|NNP
NN0VBP|VB|NN|JJ NN0VBP|VB|VBN|NN NN0VBZ|NN|NNS NN1IN|NN|JJ|RB NN2IN|NN|JJ|RB NNP0NN|NNP
NNP1NN|JJ|JJR|NNP NNP1VBD|VBP|VB|VBN|NN NNP1VBG|NN|JJ|NNP NNS0NN|JJ NNS1VBG|NN|JJ NNS2VBG|NN|JJ
POS2VBP|VB|NN|JJ PRP$2JJ|NN PRP0RP|VBP|VB|NN|JJ|RB PRP0VBG|NN|NNP PRP1VBP|VB|NN|JJ|NNP
RB0VBD|VBP|VB|VBN|NN RB0VBP|VB|NN|JJ|NNP RB1VBG|NN RB2VBP|VB|NN|JJ|RB TO1VBD|VBP|VB|VBN|NN VB0NN|RB
VB2NN|RB VB2VBD|VBN|NN VBD0NN|JJ VBD0VBG|NN VBD1NN|JJ|RB VBP0NN|JJ|NNP VBP0NN|JJ|RB VBZ1VBP|VB|VBN|NN
^0PRP|CD|NN ^0VBD|VBP|VB|VBN|NN|NNP ^0VBP|VB|NN|NNS|RB|NNP ^1JJ|NN ^1VBD|VBN|NN|JJ|NNP""",
            1: """
"2VBP|VB|NN|JJ|NNP :2VBP|VB|NN CC1VBP|VB|NN|JJ|RB CD0NN|JJ CD1VBG|NN DT2VBP|VB|VBN|NN|JJ IN1NN|JJ|RB
IN1VBG|NN|JJ IN1VBG|NN|JJ|NNP IN1VBG|NN|NNP IN2VBG|NN|JJ IN2VBP|VB|NN|JJ|RB JJ1VBD|VBN|NN JJ1VBG|NN|NNP
JJ1VBP|VB|NN|JJ|JJR JJ1VBP|VB|VBN|NN JJ2VBP|VB|NN|NNP NN1VBP|VB|NN|JJ|JJR NN2NN|JJ NNP0VBG|NN
NNP0VBP|VB|NN|JJ|NNP POS0VBP|VB|NN|JJ|NNP POS1CD|NN|JJ POS2VBG|NN|JJ PRP$0VBG|NN PRP$1VBP|VB|NN
RB0NN|JJ|NNP SYM2VBP|VB|NN|NNP TO2VBG|NN|JJ VB2VBP|VB|NN|JJ VBP1VBP|VB|NN|JJ|RB VBP1VBP|VB|VBN|NN|JJ
VBZ0NN|JJ|NNP WDT1VBP|VB|NN WDT2PRP|CD|NN ^0VBP|VB|NN|RB|NNP ^1VBG|NN|NNP""",
            2: """
"0NN|NNS|NNP "1POS|VBZ|NN|NNS|NNP "1VBP|VB|NN|JJ|JJR|NNP "2NN|NNS|NNP "2VBP|VB|NN|JJ ,0VBG|NN|JJ
,0VBP|VB|NN|JJ ,2VBG|NN|JJ :2PRP|CD|NN CC0NN|NNP CD0VBP|VB|NN|NNP CD1VBP|VB|NN CD1VBP|VB|NN|JJ CD2NN|JJ
DT0VBP|VB|NN|JJ|NNP DT0VBP|VB|NN|NNP DT1IN|NN|JJ|RB DT2NN|JJ|RB DT2PRP|CD|NN DT2VBP|VB|NN|NNS|JJ
IN1NN|NNS|JJ JJ0NN|JJ|RB JJ0VBG|NN JJ1NN|JJ|RB JJ1VBG|NN JJ2VBG|NN JJ2VBG|NN|JJ JJ2VBP|VB|NN|JJ
JJR2NN|JJ NN1VBD|VBN|NN NN1VBG|NN|JJ NN1VBP|VB|NN|JJ NN2VBP|VB|NN NNP0NN|JJ NNP0VBP|VB|NN|NNP
NNS0NN|JJ|NNP NNS2VBD|VBP|VB|VBN|NN POS0JJ|NN|NNP PRP$0NN|NNS RB1PDT|NN|JJ|RB RB2NN|JJ|NNP RBS2NN|JJ
VB1VBP|VB|NN|NNP VB2VBP|VB|NN VBD1NN|NNP VBD2VBP|VB|NN VBG0NN|JJ|RB VBG1VBP|VB|NN VBG2VBP|VB|NN
VBN0NN|JJ|NNP VBN1VBP|VB|NN VBN2VBP|VB|NN|JJ ^1NN|JJ|JJR|NNP""",
            3: """
"0VBP|VB|NN ,2JJ|NN -LRB-0VBP|VB|NN|JJ|NNP :0VBP|VB|NN|JJ :0VBP|VB|NN|JJ|RB|NNP CD0VBG|NN
CD1VBP|VB|NN|JJ|JJR DT0NN|JJ|RB DT0VBP|VB|NN DT0VBP|VB|NN|JJ|RB DT1VBP|VB|NN DT1VBP|VB|NN|JJ|RB
DT1VBP|VB|NN|RB DT2VBD|VBP|VB|VBN|NN IN0VBP|VB|NN IN2VBP|VB|NN JJ0NN|RB JJ0VBG|NN|NNP JJ1IN|NN|JJ|RB
JJ1VBG|NN|JJ JJ2VBP|VB|NN|JJ|NNP JJR1VBP|VB|NN JJR2VBP|VB|NN|JJ NN1RP|VBP|VB|NN|JJ|RB NN1VBP|VB|NN|RB
NN2VBP|VB|NN|JJ NNP0IN|NN|NNP NNP0VBP|VB|NN|JJ NNP1NN|JJ NNP1VBP|VB|NN|JJ NNP2NN|JJ NNP2VBG|NN|JJ
POS0NN|JJ|NNP PRP$1VBP|VB|NN|NNP PRP$2NN|JJ|RB PRP0NN|NNP PRP1NN|NNP RP1VBP|VB|NN|NNP VBD0NN|JJ|NNP
VBD0NN|NNP VBD2JJ|NN VBG0VBP|VB|NN VBG1VBP|VB|NN|JJ VBN0VBP|VB|NN|JJ|NNP VBN0VBP|VB|NN|NNP VBP1NN|NNP
VBZ0VBP|VB|NN|NNP VBZ1NN|JJ|NNP ^0NN|JJ""",
            4: """
"2VBP|VB|NN ,1NN|NNS|RB|NNP CC1IN|CC|NN|JJ|RB DT0CD|NN|JJ DT0VBD|VBP|VB|VBN|NN DT1NN|RB|NNP
DT1VBD|VBP|VB|VBN|NN DT1VBP|VB|NN|NNP DT2IN|NN|JJ|RB DT2NN|JJ|RB|NNP IN1VBP|VB|NN JJ0VBP|VB|NN
JJ0VBP|VB|NN|JJ JJ1VBP|VB|NN|JJ JJ2PRP|CD|NN JJ2VBD|VBP|VB|VBN|NN JJS2VBP|VB|NN NNP1JJ|NN|NNP
POS0VBP|VB|NN|JJ POS1VBP|VB|NN|JJ|RB PRP$0VBP|VB|NN PRP$2VBP|VB|NN PRP1NN|JJ|RB RB1NN|JJ|NNP
SYM1VBP|VB|NN|JJ|NNP TO0VBG|NN|JJ|NNP TO1VBG|NN|NNP TO1VBP|VB|NN|JJ|RB TO2VBP|VB|NN|JJ|RB VB1NN|RB
VBN0VBP|VB|NN VBN2VBP|VB|NN VBZ1VBP|VB|NN|NNP VBZ2NN|JJ|RB ^0VBP|VB|VBN|NN|JJ|NNP ^2JJ|NN""",
            5: """
CC0NN|JJ|JJR CC1NN|JJ|RB CD2VBP|VB|NN DT2VBP|VB|NN JJ1VBP|VB|NN JJ2VBP|VB|NN JJS1VBP|VB|NN RB1NN|NNP
VBD1VBG|NN|JJ WDT2VBP|VB|NN|JJ""",
            6: """
CD0VBP|VB|NN NNP2VBP|VB|NN|JJ POS0VBP|VB|NN RB1VBD|VBN|NN|JJ VBP1VBG|NN|JJ ^1NN|NNS|JJ|RB|NNP""",
        },
        "NNP": {
            -6: """VBZ1VBP|VB|NN|NNP""",
            -5: """DT0VBP|VB|NN|JJ|NNP POS0NN|JJ|NNP RB1NN|JJ|NNP RB1NN|NNP""",
            -4: """
"0VBZ|NNS|NNP ,1NN|NNS|RB|NNP :0VBP|VB|NN|JJ|RB|NNP CC0VBP|VB|NN|JJ|NNP CC0VBP|VB|NN|NNP DT2NN|JJ|RB|NNP
IN1JJ|RB|NNP NNP0IN|NN|NNP NNS0NN|JJ|NNP POS0VBP|VB|NN|JJ|NNP RB0VBP|VB|NN|JJ|NNP RB0VBP|VB|NN|NNP
VBN0VBP|VB|NN|JJ|NNP ^2JJ|RB|NNP""",
            -3: """
"0VBD|VBN|JJ|NNP ,0JJ|NNP ,1VBD|VBN|JJ|NNP :1JJ|NNP :1VBP|VB|NN|NNP CD0VBP|VB|NN|NNP DT0VBD|VBN|JJ|NNP
DT1NN|RB|NNP IN0NNS|NNP JJ1JJ|NN|NNP NN0JJ|NNP NN1RB|NNP NN1VBZ|NNS|NNP NNP0VBD|VBN|JJ|NNP
NNS1NN|JJ|RB|NNP PRP0NN|NNP PRP1NN|JJ|NNP PRP1NN|NNP PRP1VBP|VB|NN|JJ|NNP RB1VBD|VBN|JJ|NNP RB2NN|JJ|NNP
TO0VBG|NN|JJ|NNP TO1VBG|NN|NNP VBD0NN|NNP VBP0NN|JJ|NNP VBP1NN|NNP ^0VBP|VB|VBN|NN|JJ|NNP""",
            -2: """
"0NNS|NNP "0NN|JJ|NNP "1VBD|VBN|JJ|NNP ,1JJ|RB|NNP ,1NNS|NNP CC0NN|NNP CC0VBD|VBN|JJ|NNP
DT0VBP|VB|NN|NNP IN0VBP|VB|JJ|RB|NNP IN1VBG|NN|JJ|NNP IN1VBG|NN|NNP JJ1VBZ|NNS|NNP JJ2VBP|VB|NN|JJ|NNP
NN0VBG|NN|JJ|NNP NN0VBZ|NNS|NNP NNP1JJ|NN|NNP NNS0VBP|VB|NN|JJ|NNP PRP$0VBZ|NNS|NNP
PRP$1VBP|VB|NN|JJ|NNP PRP$2NNP|NNPS PRP0NN|JJ|NNP RB0VBZ|NNS|NNP RB1VBZ|NNS|NNP VBD1NN|NNP
VBN0VBP|VB|NN|NNP VBP1JJ|NNP VBZ0JJ|NNP ^0NNS|NNP ^0VBP|VB|NN|RB|NNP ^0VBZ|NNS|NNP ^1VBD|VBN|JJ|NNP
^1VBG|JJ|NNP ^1VBG|NN|NNP""",
            -1: """
"0NN|NNS|NNP ,0VBP|VB|NN|JJ|NNP -LRB-0VBP|VB|NN|JJ|NNP CC0VBP|VB|NNP CC1NN|JJ|RB|NNP CD1NNP|NNPS
DT0JJ|NN|NNP IN0JJR|RBR|NNP IN1JJS|RBS|NNP IN1VBG|NNP JJ0NNP|NNPS JJ0VBG|NN|NNP JJ2VBP|VB|NN|NNP
NN0NNP|NNPS NN0VBG|NN|NNP NN1VBD|VBN|NNP NNP0JJ|RB|NNP NNP1NNP|FW NNP1VBD|VBN|NNP NNS0VBP|VB|NN|NNP
NNS1VBP|VB|NN|JJ|NNP NNS1VBP|VB|NN|NNP POS1VBZ|NNS|NNP RB0VBD|VBN|JJ|NNP RP1VBP|VB|NN|NNP
SYM1VBP|VB|NN|JJ|NNP TO0VBD|VBN|JJ|NNP VBG1VBZ|NNS|NNP VBN0NN|JJ|NNP VBN1JJ|RB|NNP VBZ0VBP|VB|NN|NNP
VBZ1VBD|VBN|JJ|NNP ^0VBD|VBP|VB|VBN|NN|NNP ^1JJR|RBR|NNP ^1JJ|JJR|RB|RBR|NNP ^1NN|JJ|JJR|NNP
^1VBP|VB|JJ|RB|NNP ^2JJ|JJR|RB|RBR|NNP ^2VBD|VB|VBN|NNP""",
            1: """
"1POS|VBZ|NN|NNS|NNP -LRB-0NN|JJ|NNP CC1NN|JJ|NNP CD1NN|NNP DT1VBP|VB|NN|NNP IN0VBD|VBN|JJ|NNP
JJ0NN|JJ|NNP NNP0NN|NNP NNP0VBG|NNP NNP1NN|JJ|JJR|NNP NNP2IN|NNP|FW NNS0VBD|VBN|JJ|NNP POS2JJ|NNP
RB1NNS|NNP VBN1NN|JJ|NNP VBZ0NN|JJ|NNP ^1VBD|VBN|NN|JJ|NNP ^1VBP|VB|NN|JJ|NNP ^2VBD|VBP|VB|VBN|NN|NNP""",
            2: """
"2NN|NNS|NNP ,1VBP|VB|NN|NNP -LRB-1JJ|NNP DT1VBG|NN|JJ|NNP IN1VBP|VB|NN|JJ|JJR|NNP NN2IN|NNP NN2NNS|NNP
NNP0VBP|VB|NN|JJ|NNP NNP0VBP|VB|NN|JJ|RB|NNP NNP1VBP|VB|NN|JJ|NNP NNP1VBP|VB|NN|RB|NNP NNP2VBD|VBN|NNP
POS1NNS|NNP POS1VBP|VB|NN|JJ|NNP RB0NNS|NNP VB0VBP|VB|VBN|NN|JJ|NNP VBD0NNP|NNPS VBD2NN|NNP
VBP1VBZ|NNS|NNP VBZ0VBD|VBN|JJ|NNP VBZ1VBZ|NNS|NNP ^0VBP|VB|NNP ^0VBP|VB|NN|NNS|RB|NNP""",
            3: """
"0JJ|RB|NNP "1JJ|RB|NNP "2VBG|NN|NNP "2VBP|VB|NN|JJ|NNP -LRB-0NN|JJ|RB|NNP -LRB-0VBP|VB|NN|NNP
-LRB-2NN|JJ|NNP :1NN|JJ|NNP :2NN|NNP CD1NN|JJ|NNP IN0VBP|VB|NN|NNS|RB|NNP IN1CD|NN|NNS|JJ|NNP
IN1NN|NNS|JJ|NNP NN0VBP|VB|NN|NNP PRP$1NN|JJ|NNP PRP1JJ|RB|NNP SYM0VBP|VB|NN|NNP SYM2VBP|VB|NN|NNP
TO0VBP|VB|NN|JJ|NNP VBN1VBD|VBN|JJ|NNP ^1NN|JJR|NNP ^1VBD|VBP|VB|NN|NNP ^1VBD|VBP|VB|NN|NNS|NNP""",
            4: """
"1NN|NNS|JJ|NNP "1VBP|VB|NN|JJ|NNP "2VBZ|NNS|NNP ,1VBP|VB|NN|JJ|RB|NNP -LRB-0VBP|VB|NN|NNS|JJ|NNP
:2VBP|VB|NN|NNP DT2NN|JJ|NNP IN0NN|JJ|RB|NNP IN0NN|NNS|NNP NNP0CD|NN|NNS|JJ|NNP NNP0VBP|VB|NN|NNP
NNP1VBP|VB|NN|JJ|RB|NNP PRP1RB|NNP RP0JJ|NNP VBN1VBG|NNP VBZ2JJ|NNP ^2NN|NNS|JJ|RB|NNP""",
            5: """
:0NN|JJ|NNP DT1JJ|NN|NNP IN1VBP|VB|NN|RB|NNP VBZ1NNP|NNPS ^2NN|NNS|JJ|NNP ^2NN|NNS|NNP
^2VBD|VBP|VB|NN|NNS|NNP""",
        },
        "NNPS": {
            -5: """VBZ1NNP|NNPS""",
            -2: """VBD0NNP|NNPS""",
            1: """CD1NNP|NNPS JJ0NNP|NNPS NN0NNP|NNPS""",
            2: """PRP$2NNP|NNPS""",
        },
        "NNS": {
            -5: """RB1VBZ|NNS""",
            -4: """"2NN|NNS|NNP DT2VBP|VB|NN|NNS|JJ PRP2VBZ|NNS""",
            -3: """
"1POS|VBZ|NN|NNS|NNP NNP0VBZ|NNS NNP2VBZ|NNS PRP0VBZ|NNS PRP1VBZ|NNS RB0VBZ|NNS|NNP RB2VBZ|NNS
WP2VBZ|NNS""",
            -2: """
,0VBZ|NNS ,1VBZ|NNS IN1NN|NNS|JJ|NNP NN2NNS|NNP NNP1VBZ|NNS NNS2VBZ|NNS POS0VBZ|NNS POS1NNS|NNP
PRP$0NN|NNS RB0NNS|NNP RB0VBZ|NNS RB1VBZ|NNS|NNP VBP1VBZ|NNS|NNP ^1NN|NNS|JJ|RB|NNP""",
            -1: """
"0NN|NNS|NNP "2VBZ|NNS|NNP IN0VBP|VB|NN|NNS|RB|NNP JJ0VBP|VB|NN|NNS|JJ NN0VBZ|NN|NNS
NNP0CD|NN|NNS|JJ|NNP NNS1VBZ|NNS RB1NNS|NNP WP1VBZ|NNS|NNP ^0VBP|VB|NN|NNS|RB|NNP ^2NN|NNS|JJ|NNP""",
            1: """DT2VBZ|NNS JJR2VBZ|NNS VBZ1VBZ|NNS|NNP ^2NN|NNS|NNP""",
            2: """
"0NNS|NNP ,1NNS|NNP DT0VBZ|NNS IN1NN|NNS|JJ IN1VBZ|NNS|NNP JJ1VBZ|NNS JJ2NN|NNS JJ2VBZ|NNS JJR0VBZ|NNS
NN1VBZ|NNS|NNP RP1VBZ|NNS VBD1VBZ|NNS VBG0VBZ|NNS VBG1VBZ|NNS|NNP ^0NNS|NNP""",
            3: """
,1NN|NNS|NNP DT1NNS|JJ IN0NNS|NNP IN0VBZ|NNS IN1VBZ|NNS JJ1VBZ|NNS|NNP NN0NN|NNS POS1VBZ|NNS|NNP
POS2VBZ|NNS PRP$0VBZ|NNS PRP$0VBZ|NNS|NNP PRP$1VBZ|NNS PRP$1VBZ|NNS|NNP VBG1VBZ|NNS WRB1VBZ|NNS""",
            4: """CD1NN|NNS VBN1VBZ|NNS VBN2VBZ|NNS""",
            5: """IN0VBZ|NNS|NNP IN2VBZ|NNS""",
            6: """"0VBZ|NNS|NNP""",
        },
        "PDT": {
            -4: """IN0DT|PDT|RB VBP2DT|PDT|RB VBZ0PDT|RB""",
            -3: """NN1DT|PDT|RB NNS2PDT|JJ VBZ1DT|PDT|CC|RB""",
            -2: """"2DT|PDT|RB VBZ2DT|PDT|RB""",
            -1: """
CC2DT|PDT|RB IN1DT|PDT|RB MD1DT|PDT|RB NN1DT|PDT|CC|RB VB1DT|PDT|RB VBD1DT|PDT|CC|RB VBP1DT|PDT|CC|RB
VBP2DT|PDT|CC|RB""",
            1: """CC1DT|PDT|RB RB1PDT|NN|JJ|RB VB0DT|PDT|CC|RB""",
            2: """IN0PDT|NN|JJ|RB PRP0DT|PDT|RB VB1DT|PDT|CC|RB VBZ0DT|PDT|RB""",
            3: """VBP0DT|PDT|RB ^1DT|PDT|RB""",
            4: """VBZ0DT|PDT|CC|RB""",
            5: """IN0PDT|JJ""",
        },
        "POS": {
            -2: """"1POS|VBZ|NN|NNS|NNP""",
            -1: """EX2PRP|POS|VBZ""",
            1: """CD1PRP|POS|VBZ""",
            3: """NNP2PRP|POS|VBZ""",
        },
        "PRP": {
            -3: """TO1PRP|PRP$""",
            -1: """JJ2PRP|CD|NN""",
            1: """NNP2PRP|POS|VBZ VB0PRP|PRP$""",
            2: """IN2PRP|CD|NN VBG0PRP|PRP$""",
            4: """TO2PRP|CD|NN WRB2PRP|CD|NN ^0PRP|CD|NN""",
        },
        "PRP$": {
            -2: """VBG0PRP|PRP$""",
            -1: """VB0PRP|PRP$""",
            3: """TO1PRP|PRP$""",
        },
        "RB": {
            -6: """IN1VBP|VB|JJ|RB JJR1IN|RP|RB NNS2IN|CC|RB""",
            -5: """
,1NN|JJ|RB CC1VBP|VB|JJ|RB NN2IN|CC|RB PRP1NN|JJ|RB RB0VBP|VB|JJ|RB VB2IN|RP|RB VBZ1DT|RB|UH
^2JJ|JJR|RB|RBR|NNP""",
            -4: """
,2IN|CC|RB ,2NN|RB|UH IN1VBP|VB|NN|RB|NNP NNS1IN|RP|RB NNS1VBP|VB|NN|JJ|RB PRP0DT|PDT|RB PRP0IN|RP|RB
PRP1IN|RP|RB PRP1RB|NNP VB1NN|RB VBN1IN|RP|RB VBN2RP|RB VBZ0DT|PDT|RB""",
            -3: """
"0IN|RB ,1JJ|RB|NNP ,2CC|RB DT0NN|JJ|RB IN1VBP|VB|NN|JJ|RB IN2VBP|VB|NN|JJ|RB JJ0NN|RB NN1VBP|VB|NN|RB
NNP2IN|RB NNS1VBD|VBN|NN|JJ|RB NNS2IN|RP|RB TO1VBP|VB|NN|JJ|RB VBD2DT|RB|UH VBD2IN|RB VBG0IN|RP|RB
VBG0RP|RB VBG1IN|RP|RB VBG2IN|RP|RB VBG2RP|RB VBN0IN|RP|RB VBN0RP|VBP|VB|NN|JJ|RB VBN2IN|RP|RB
VBZ1JJS|RB|RBS ^1DT|PDT|RB""",
            -2: """
"0VBP|VB|NN|JJ|RB "1DT|RB|UH :1IN|CC|RB :2IN|CC|RB CC1IN|CC|NN|JJ|RB DT0VBP|VB|JJ|JJR|RB|RBR DT1JJ|RB
DT2NN|JJ|RB IN0NN|JJ|RB IN0VBP|VB|JJ|RB IN1DT|PDT|RB IN1IN|RP|RB IN1NN|JJ|RB IN2DT|CC|RB JJ1IN|RB
NN2IN|RB NNP1IN|RP|RB NNP1VBP|VB|NN|RB|NNP NNS2VBP|VB|JJ|RB NNS2VBP|VB|NN|JJ|RB PRP$1JJ|RB RB0NN|JJ|RB
RBR0JJ|RB TO2VBP|VB|NN|JJ|RB VBD1IN|RP|RB VBD1RP|RB VBP0NN|JJ|RB VBP1IN|RP|RB VBP2IN|RP|RB""",
            -1: """
"2DT|PDT|RB ,0DT|RB|UH ,0VBP|VB|NN|JJ|RB -LRB-0NN|JJ|RB|NNP CC0NN|JJ|RB CC1NN|JJ|RB CC2DT|PDT|RB
DT0IN|JJ|RB DT1IN|NN|JJ|RB DT1JJR|RB|RBR DT1NN|RB|NNP DT1VBP|VB|NN|JJ|RB DT1VBP|VB|NN|RB DT2IN|NN|JJ|RB
IN0NN|JJ|RB|NNP IN0PDT|NN|JJ|RB IN1EX|RB IN1IN|NN|JJ|RB IN1JJ|RB IN2IN|NN|JJ|RB JJ0NN|JJ|RB
JJ1IN|NN|JJ|RB NN0VBP|VB|NN|JJ|RB NN1DT|PDT|CC|RB NN1VBD|VBN|NN|JJ|RB NNP1VBP|VB|NN|JJ|RB|NNP
NNP2IN|RP|RB NNS1IN|JJ|RB PRP$2NN|JJ|RB PRP1JJ|RB|NNP PRP1RP|VBP|VB|NN|JJ|RB PRP2IN|RP|RB RB0DT|PDT|RB
RB0VBP|VB|NN|JJ|RB RB1JJR|RB|RBR RB1PDT|NN|JJ|RB TO1DT|CC|RB VB0VBP|VB|JJR|RB|RBR VB1DT|PDT|RB
VB1IN|RP|RB VB1VBP|VB|JJR|RB|RBR VB2EX|RB VB2NN|RB|UH VBZ0DT|PDT|CC|RB VBZ2DT|PDT|RB VBZ2NN|JJ|RB
^1NN|NNS|JJ|RB|NNP ^2IN|RP|RB""",
            1: """
,0IN|RP|RB CC0IN|RB CC1DT|PDT|RB CC2NN|JJ|RB DT0VBP|VB|NN|JJ|RB IN0EX|RB IN1IN|RB IN1JJ|RB|NNP JJ0JJ|RB
MD2JJ|RB NN1IN|NN|JJ|RB NN2VBP|VB|JJ|RB POS1VBP|VB|NN|JJ|RB RB2VBP|VB|NN|RB RBR1JJ|RB VB0IN|RP|RB
VB0NN|RB VB0VBP|VB|NN|JJ|RB VB2NN|RB VBD0DT|PDT|RB VBG0NN|JJ|RB VBG1RP|VBP|VB|NN|JJ|RB VBG2EX|RB
VBP0DT|PDT|RB VBP2JJ|RB ^0VBP|VB|NN|RB|NNP ^1IN|RP|RB ^1VBP|VB|JJ|RB|NNP""",
            2: """
,0NN|JJ|RB ,1VBP|VB|NN|JJ|RB|NNP :0IN|RP|RB CC2IN|RB CD0IN|RP|RB DT1IN|RP|RB IN0DT|PDT|RB IN0IN|RP|RB
IN2VBP|VB|JJ|RB NN1RP|VBP|VB|NN|JJ|RB NNS0IN|JJ|RB PRP$0VBP|VB|NN|JJ|RB RB2VBP|VB|NN|JJ|RB
VB0VBP|VB|JJ|RB VBD2NN|RB VBN0RP|RB VBN1IN|NN|JJ|RB VBP1JJ|RB VBP2DT|PDT|RB ^1JJ|JJR|RB|RBR|NNP""",
            3: """
:0VBP|VB|NN|JJ|RB|NNP CC0IN|RP|RB CC1NN|JJ|RB|NNP CC2IN|CC|RB IN0VBP|VB|JJ|RB|NNP NN0NN|JJ|RB
NN1DT|PDT|RB NN1RB|NNP NN2JJ|JJR|RB|RBR PRP0RP|VBP|VB|NN|JJ|RB RB0DT|RB|UH RB1IN|JJ|RB RB1IN|RP|RB
TO1IN|RB VBD1IN|CC|RB VBD1NN|JJ|RB VBZ1VBP|VB|JJ|RB ^2JJ|RB|NNP""",
            4: """CC2VBP|VB|NN|JJ|RB JJ0IN|NN|JJ|RB NN1IN|JJ|RB VBZ0PDT|RB""",
            5: """
CC0VBP|VB|JJ|RB JJ2IN|RP|RB NNS0VBP|VB|NN|JJ|RB RB2IN|RP|RB VB2VBP|VB|NN|JJ|RB VBD1VBP|VB|JJ|RB
VBG1NN|JJ|RB""",
            6: """,1NN|RB|UH VBG1VBP|VB|NN|JJ|RB VBP2DT|PDT|CC|RB""",
            7: """IN2IN|RP|RB""",
        },
        "RBR": {
            -3: """NN2JJ|JJR|RB|RBR PRP$2JJR|RBR VB1VBP|VB|JJR|RB|RBR""",
            -2: """CD0JJR|RBR VBN0JJR|RBR|NNP VBZ0JJR|RBR ^1JJR|RBR|NNP""",
            -1: """CD1JJR|RBR DT1VBP|VB|JJ|JJR|RB|RBR TO1JJR|RBR VBP2JJR|RBR ^1JJ|JJR|RB|RBR|NNP""",
            1: """NN2JJR|RBR""",
            2: """DT0JJR|RBR PRP2JJR|RBR VBG2JJR|RBR""",
            3: """DT1JJR|RB|RBR PRP0JJR|RBR RB1JJR|RB|RBR VB0VBP|VB|JJR|RB|RBR""",
            4: """VB0VBP|VB|JJ|JJR|RB|RBR""",
            6: """^2JJ|JJR|RB|RBR|NNP""",
        },
        "RBS": {
            -3: """IN0JJS|RBS IN2JJS|RBS""",
            -1: """PRP$1JJS|RB|RBS""",
            2: """DT1JJS|RBS IN1JJS|RBS|NNP VBZ2JJS|RBS""",
            4: """VBZ1JJS|RB|RBS""",
        },
        "RP": {
            -5: """,0IN|RP|RB NN1RP|VBP|VB|NN|JJ|RB RB2IN|RP|RB""",
            -4: """CC0IN|RP|RB CD0IN|RP|RB IN0IN|RP|RB NN0IN|RP RB1IN|RP|RB""",
            -3: """CC1IN|RP IN2IN|RP|RB NNP1IN|RP|RB NNS1IN|RP ^1IN|RP|RB""",
            -2: """CC2IN|RP|RB DT1IN|RP|RB DT1RP|VBP|VB|NN|JJ|RB IN1IN|RP|RB JJ2IN|RP|RB VBN0RP|RB""",
            -1: """:0IN|RP|RB NNS1IN|RP|RB NNS2IN|RP|RB PRP0RP|VBP|VB|NN|JJ|RB""",
            1: """VBZ0IN|RP""",
            2: """
NNP2IN|RP|RB PRP0IN|RP|RB PRP1IN|RP|RB PRP1RP|VBP|VB|NN|JJ|RB VBD1RP|RB VBG1RP|VBP|VB|NN|JJ|RB""",
            3: """PRP2IN|RP|RB VBD2IN|RP|RB VBG0RP|RB VBG2RP|RB VBP1IN|RP|RB VBZ2IN|RP""",
            4: """
JJR1IN|RP|RB VB0IN|RP|RB VB1IN|RP|RB VBD0IN|RP|RB VBD1IN|RP|RB VBG1IN|RP|RB VBN0IN|RP|RB VBN2RP|RB
VBP2IN|RP|RB""",
            5: """VB2IN|RP|RB VBG0IN|RP|RB VBN0RP|VBP|VB|NN|JJ|RB VBN1IN|RP|RB VBN2IN|RP|RB""",
            6: """VBG2IN|RP|RB""",
        },
        "UH": {
            -6: """,1NN|RB|UH""",
            -3: """^2DT|RB|UH""",
            -1: """"1DT|RB|UH VBZ1DT|RB|UH""",
            1: """RB0DT|RB|UH""",
            3: """"0DT|RB|UH VB2NN|RB|UH VBD2DT|RB|UH""",
            4: """,2NN|RB|UH""",
            5: """,0DT|RB|UH""",
        },
        "VB": {
            -6: """DT2VBP|VB|NN""",
            -5: """CD0VBP|VB|NN JJ1VBP|VB|NN NNP0VBP|VB|NN|NNP NNP1VBP|VB|NN|JJ""",
            -4: """
DT1VBP|VB|NN JJ1VBP|VB|NN|JJ NNP2VBP|VB|NN|JJ NNPS0VBP|VB|NN NNS0VBP|VB|NNP POS0VBP|VB|NN
TO1VBD|VBP|VB|NN WDT1VBP|VB|NN""",
            -3: """
"2VBP|VB|NN|JJ|NNP ,2VBP|VB|NN|JJ :2VBP|VB|NN|NNP CC2VBP|VB|NN|JJ JJ2VBP|VB|NN JJR1VBP|VB|NN
NN1VBP|VB|JJ NNP1VBP|VB|NN|JJ|NNP NNPS1VBP|VB|NNP NNS1VBP|VB|NNP NNS1VBP|VB|NN|JJ|NNP PRP$2VBP|VB|NN
SYM2VBP|VB|NN|NNP VB2VBP|VB|NN|JJ VBN2VBP|VB|NN VBZ1VBP|VB|NN|NNP""",
            -2: """
,0VBP|VB|NN|JJ ,2VBP|VB|JJ :2VBP|VB CC0VBP|VB|NNP DT0VBP|VB|NN DT1VBP|VB|NN|NNP IN2VBP|VB|NN
JJS1VBP|VB|NN NN1VBD|VBP|VB|VBN|NN NN1VBP|VB NNS0VBP|VB|NN|NNP NNS1VBP|VB PRP$1VBP|VB|NN|NNP
PRP1RP|VBP|VB|NN|JJ|RB RB0VBD|VBP|VB|VBN|NN RP1VBP|VB|NN|NNP VB1VBP|VB|NN|NNP VBN0VBP|VB|NN
VBP0VBP|VB|VBN VBP1VBP|VB|VBN ^1VBD|VBP|VB|NN|NNP ^1VBP|VB|NN|JJ|NNP ^2VBD|VBP|VB|VBN|NN|NNP""",
            -1: """
"0VBP|VB|JJ ,0VBP|VB|JJ|RB ,0VBP|VB|NN|JJ|RB -LRB-0VBP|VB|NN|JJ|NNP CC0VBP|VB|JJ|RB CD0VBP|VB|NN|NNP
CD1VBP|VB|NN DT1VBP|VB|NN|JJ|RB DT1VBP|VB|NN|RB IN0VBP|VB|NN IN1VBP|VB|NN IN2VBP|VB|JJ|RB JJ0VBP|VB|NN
JJ2VBD|VBP|VB|VBN|NN JJ2VBP|VB JJS2VBP|VB|NN NN0VBP|VB|NN|NNP NN0VBP|VB|VBN|NN NN1RP|VBP|VB|NN|JJ|RB
NN2VBP|VB|NN NN2VBP|VB|NN|JJ NNP0VBP|VB|NN|JJ NNP1VBP|VB|NN|JJ|RB|NNP NNS0VBD|VBP|VB|VBN|NN NNS0VBP|VB
NNS0VBP|VB|NN NNS0VBP|VB|NN|JJ|NNP NNS1VBP|VB|NN NNS2VBD|VBP|VB|VBN|NN NNS2VBP|VB|JJ|RB NNS2VBP|VB|NN
NNS2VBP|VB|NN|JJ POS1VBP|VB|NN|JJ|RB PRP$0VBP|VB|NN PRP0RP|VBP|VB|NN|JJ|RB PRP1IN|VBP|VB|JJ
PRP2VBD|VBP|VB|VBN|NN RB0VBP|VB|NN|JJ RB1VBD|VBP|VB|VBN|NN RB1VBP|VB|JJ|NNP RB2VBP|VB|NN|JJ
RB2VBP|VB|NN|JJ|RB TO0VBP|VB|NN|JJ|NNP TO2VBP|VB|NN|JJ|RB VB0VBP|VB|NN|JJ|RB VB2VBP|VB|NN
VBG1VBP|VB|NN|JJ VBG2VBP|VB|NN VBP1VBP|VB|NN|JJ|RB VBP1VBP|VB|VBN|NN|JJ VBZ0VBD|VBP|VB|VBN|NN
VBZ0VBP|VB|NN|JJ VBZ1VBP|VB|JJ|RB VBZ1VBP|VB|NN WP1VBP|VB|NN ^0VBP|VB|NN|RB|NNP ^1VBD|VBP|VB|NN|NNS|NNP
^1VBP|VB|JJ|RB|NNP""",
            1: """
"2VBP|VB|NN|JJ "2VBP|VB|NN|NNP ,1VBD|VBP|VB|VBN|NN ,1VBP|VB|NN|JJ -LRB-0VBP|VB|NN|NNP
CC1VBD|VBP|VB|VBN|NN CC1VBP|VB|NN|JJ|RB CC2VBP|VB|NN|JJ|RB DT0VBP|VB|NN|JJ|NNP NNS1VBP|VB|NN|JJ
PRP$1VBP|VB|NN PRP0VBP|VB|NN PRP1VBP|VB|NN PRP1VBP|VB|NN|JJ|NNP RB0VBP|VB|NN|NNP RB1VBP|VB|VBN
VBD0VBP|VB|NN|JJ VBD2VBP|VB|NN ^2VBD|VB|VBN|NNP""",
            2: """
"0VBP|VB|NN|JJ|RB "1VBP|VB|NN|JJ ,1VBP|VB|NN|NNP ,2VBP|VB|NN :1VBP|VB CC0VBD|VBP|VB|VBN|NN
DT0VBP|VB|NN|NNP JJS0VBP|VB|NN NNS1VBP|VB|JJ PRP0VBD|VBP|VB|VBN|NN PRP2VBP|VB|NN RB0VBP|VB|NN
RB0VBP|VB|NN|JJ|RB RB1VBP|VB|NN|JJ RB2VBP|VB|NN TO1VBD|VBP|VB|VBN|NN VB0VBP|VB|JJ|RB""",
            3: """
"1VBP|VB|NN|JJ|NNP ,0VBP|VB|NN ,0VBP|VB|NNP :1VBP|VB|NN :2VBP|VB|NN CC0VBD|VBP|VB|VBN CC0VBP|VB
CC0VBP|VB|NN|JJ|NNP CC0VBP|VB|NN|NNP CC1VBP|VB|NN|JJ CC1VBP|VB|VBN MD1VBP|VB|NN NN0VBP|VB|NN|JJ
PRP0VBP|VB|JJ RB0VBP|VB|NN|JJ|NNP RB1VBP|VB|JJ RB1VBP|VB|NN TO0VBP|VB|NN|JJ TO1VBP|VB
TO2VBD|VBP|VB|VBN|NN TO2VBP|VB|JJ VB0VBP|VB VB1VBP|VB VB2VBP|VB VBD1VBP|VB|JJ ^0VBD|VBP|VB|NN|NNP
^0VBP|VB|NN|JJ|NNP ^1VBP|VB|NNP""",
            4: """
,1VBP|VB|NN :1VBP|VB|NN|NNP IN1VBP|VB|NN|JJ|RB MD0VBP|VB|NN|NNP MD2VBP|VB|NN NN0VBP|VB|NN|JJ|RB
TO1VBP|VB|NN TO1VBP|VB|NN|JJ TO1VBP|VB|NN|JJ|RB ^0VBP|VB|NNP""",
            5: """CC0VBP|VB|NN CC1VBP|VB|NN CC2VBP|VB|NN MD0VBP|VB|NN TO0VBP|VB|NN ^0VBD|VBP|VB|VBN|NN|NNP""",
            7: """TO2VBP|VB|NN""",
        },
        "VBD": {
            -6: """NNS2VBD|VBP|VB|VBN|NN""",
            -5: """CD0VBD|VBN|JJ""",
            -4: """,1VBD|VBN|JJ|NNP VB0VBD|VBN VBG2VBD|VBN|JJ VBP1VBD|VBN""",
            -3: """
,1VBD|VBP|VB|VBN|NN IN1VBD|VBN|JJ IN1VBD|VBN|NNP IN2VBD|VBN|JJ PRP$1VBD|VBN|JJ PRP$2VBD|VBN
RB1VBD|VBN|JJ|NNP RBR2VBD|VBN|JJ VBD0VBD|VBN VBD1VBD|VBN|JJ VBD2VBD|VBN|JJ WRB1VBD|VBN WRB2VBD|VBN|JJ""",
            -2: """
,2VBD|VBN|JJ CC0VBD|VBN|JJ|NNP CD1VBD|VBN|JJ DT1VBD|VBP|VB|VBN|NN DT2VBD|VBP|VB|VBN|NN IN0VBD|VBN|JJ
NN1VBD|VBN|NN PRP0MD|VBD PRP0VBD|VBP|VB|VBN|NN PRP2VBD|VBP|VB|VBN|NN RB0VBD|VBN|JJ|NNP RB0VBD|VBN|NNP
VB1VBD|VBN VBD1VBD|VBN VBP0VBD|VBN""",
            -1: """
"0VBD|VBN|JJ|NNP CC0VBD|VBP|VB|VBN IN0VBD|VBN|JJ|NNP IN1VBD|VBN JJ1VBD|VBN|NN JJ2VBD|VBP|VB|VBN|NN
NN1VBD|VBP|VB|VBN|NN NNP2VBD|VBN|NNP NNS0VBD|VBP|VB|VBN|NN RP1VBD|VBN VBD0VBD|VBN|JJ VBP1VBD|VBN|JJ
VBP2VBD|VBN|JJ VBZ0VBD|VBP|VB|VBN|NN VBZ1VBD|VBN|JJ|NNP ^1VBD|VBN|NN|JJ|NNP ^1VBD|VBP|VB|NN|NNS|NNP""",
            1: """
NN0VBD|VBN NN1VBD|VBN|NN|JJ|RB NN1VBD|VBP|VB|NN NN2VBD|VBN NNPS0VBD|VBN NNS0VBD|VBN|JJ NNS1VBD|VBN
NNS1VBD|VBN|NN|JJ|RB NNS2VBD|VBN|NN RB1VBD|VBN|JJ VBZ1VBD|VBN|JJ VBZ2VBD|VBN|JJ""",
            2: """
:2VBD|VBN|JJ CC0VBD|VBP|VB|VBN|NN JJ0VBD|VBN|JJ NN1VBD|VBN NNPS2VBD|VBN NNS0VBD|VBN|JJ|NNP
NNS1VBD|VBN|NNP PRP0VBD|VBN|JJ PRP1VBD|VBN PRP2VBD|VBN|JJ RB0VBD|VBP|VB|VBN|NN RB1VBD|VBP|VB|VBN
RB1VBD|VBP|VB|VBN|NN WDT0VBD|VBN|JJ WP2VBD|VBN|JJ""",
            3: """
,0VBD|VBN|JJ|NNP CC1VBD|VBP|VB|VBN|NN NN0VBD|VBN|JJ|NNP NN1VBD|VBN|NNP NNP0VBD|VBN NNP0VBD|VBN|JJ|NNP
NNP1VBD|VBN NNP1VBD|VBN|JJ NNP1VBD|VBN|NNP NNPS1VBD|VBN PRP0VBD|VBN PRP2VBD|VBN WP1VBD|VBN|JJ WP2VBD|VBN""",
            4: """
-RRB-1VBD|VBN NNP0VBD|VBN|JJ NNP2VBD|VBN NNP2VBD|VBN|JJ NNPS1VBD|VBN|JJ PRP1VBD|VBN|JJ TO1VBD|VBP|VB|NN
WP1VBD|VBN""",
            5: """NNP1VBD|VBP|VB|VBN|NN WP0VBD|VBN""",
            6: """,0VBD|VBN|NNP""",
        },
        "VBG": {
            -5: """POS2VBG|NN|JJ""",
            -4: """VBN1VBG|NNP""",
            -3: """CD0VBG|NN TO2VBG|NN|JJ VBD0VBG|JJ""",
            -2: """
JJ0VBG|NN JJ1VBG|NN JJ1VBG|NN|JJ JJ2VBG|NN JJ2VBG|NN|JJ NNP2VBG|NN|JJ POS1VBG|JJ VBP1VBG|NN|JJ""",
            -1: """
,0VBG|NN|JJ CD1VBG|NN DT0VBG|NN|JJ JJ0VBG|NN|NNP JJ1VBG|NN|NNP NNP0VBG|NN NNP0VBG|NNP PRP$0VBG|NN
VBN1VBG|JJ VBZ2VBG|NN|JJ ^1VBG|JJ|NNP""",
            1: """
,2VBG|NN|JJ CC0VBG|NN|JJ DT1VBG|NN|JJ|NNP IN1VBG|NN IN1VBG|NNP IN1VBG|NN|NNP IN2VBG|NN|JJ
NNP1VBG|NN|JJ|NNP PRP0VBG|NN|NNP RB1VBG|NN TO0VBG|NN|JJ|NNP VBD0VBG|NN VBP2VBG|NN|JJ""",
            2: """
,0VBG|JJ ,2VBG|NN CC0VBG|JJ NN0VBG|NN|JJ|NNP NN1VBG|NN|JJ NNS1VBG|NN|JJ PRP1VBG|NN RB1VBG|NN|NNP
RB2VBG|NN VB0VBG|JJ VBD1VBG|NN VBZ2VBG|NN ^1VBG|NN|NNP""",
            3: """
,1VBG|NN IN1VBG|NN|JJ IN1VBG|NN|JJ|NNP NN0VBG|NN|NNP NNS2VBG|NN RB0VBG|NN|NNP RB1VBG|JJ RB1VBG|NN|JJ
RBS2VBG|JJ VB0VBG|NN|JJ""",
            4: """NNS2VBG|NN|JJ POS2VBG|JJ RB0VBG|NN RB1VBG|NN|JJ|NNP VBD1VBG|JJ""",
        },
        "VBN": {
            -6: """,0VBD|VBN|NNP""",
            -5: """WP0VBD|VBN""",
            -4: """
-RRB-1VBD|VBN DT0VBD|VBP|VB|VBN|NN DT2VBN|JJ NNP0VBD|VBN|JJ NNP2VBD|VBN RB1VBD|VBP|VB|VBN|NN WP1VBD|VBN""",
            -3: """
CC0VBD|VBP|VB|VBN IN0VBD|VBN|JJ|NNP JJ0VBD|VBN|JJ NNP0VBD|VBN NNP1VBD|VBN NNPS1VBD|VBN NNPS1VBD|VBN|JJ
PRP0VBD|VBN PRP2VBD|VBN RB1VBD|VBN|NN|JJ WP2VBD|VBN ^0VBD|VBP|VB|VBN|NN|NNP ^1VBD|VBN|JJ|NNP""",
            -2: """
DT1VBD|VBP|VB|VBN|NN JJ2VBD|VBP|VB|VBN|NN NN1VBD|VBN NN1VBD|VBN|NNP NNP1VBD|VBN|NNP
NNP1VBD|VBP|VB|VBN|NN NNPS2VBD|VBN NNPS2VBD|VBN|JJ NNS1VBD|VBN|NNP PRP1VBD|VBN PRP1VBD|VBN|JJ
VB0VBP|VB|VBN|NN|JJ|NNP VBD2VBN|JJ VBN1VBD|VBN|JJ|NNP VBP1VBP|VB|VBN|NN|JJ WDT0VBD|VBN|JJ""",
            -1: """
"1VBD|VBN|JJ|NNP ,2VBD|VBN|JJ CC1VBP|VB|VBN DT0VBD|VBN|JJ|NNP DT2VBD|VBP|VB|VBN|NN JJ1VBP|VB|VBN|NN
NN0VBD|VBN NN0VBD|VBN|JJ|NNP NN2VBD|VBN NNP1VBD|VBN|JJ NNP2VBD|VBN|NNP NNPS0VBD|VBN NNS0VBD|VBN|JJ|NNP
NNS1VBD|VBN NNS2VBD|VBN|NN PRP0VBD|VBN|JJ PRP2VBD|VBN|JJ TO1VBD|VBP|VB|VBN|NN TO2VBD|VBP|VB|VBN|NN
VBP1VBD|VBN|JJ VBZ1VBD|VBN|JJ|NNP WDT1VBD|VBN|JJ WRB2VBD|VBN|JJ ^1VBD|VBN|NN|JJ|NNP""",
            1: """
,1VBN|JJ :2VBD|VBN|JJ CC1VBD|VBP|VB|VBN|NN DT1VBN|NN|JJ IN1VBD|VBN NN1VBD|VBN|NN|JJ|RB NNS0VBD|VBN|JJ
NNS0VBD|VBP|VB|VBN|NN NNS1VBD|VBN|JJ PRP0VBD|VBP|VB|VBN|NN RB0VBN|JJ|NNP RB1VBD|VBN|JJ RP1VBD|VBN
VB2VBD|VBN|NN VBZ0VBD|VBN|JJ|NNP VBZ1VBD|VBN|JJ ^2VBD|VBP|VB|VBN|NN|NNP""",
            2: """
,1VBD|VBN|JJ|NNP ,1VBD|VBP|VB|VBN|NN CD1VBD|VBN|JJ DT1VBD|VBN|NN|JJ IN0VBD|VBN|JJ RB0VBD|VBN|NNP
RB1VBP|VB|VBN VB1VBD|VBN VBD1VBD|VBN VBD1VBD|VBN|JJ VBP0VBD|VBN VBP0VBP|VB|VBN VBP1VBP|VB|VBN""",
            3: """
IN1VBD|VBN|JJ IN1VBD|VBN|NNP IN2VBD|VBN|JJ PRP$2VBD|VBN RB0VBD|VBN|JJ|NNP RB0VBD|VBP|VB|VBN|NN
RB1VBD|VBN|JJ|NNP VBD0VBD|VBN VBD2VBD|VBN|JJ VBG2VBD|VBN|JJ VBZ0VBD|VBP|VB|VBN|NN VBZ1VBP|VB|VBN|NN
WRB1VBD|VBN""",
            4: """
CC0VBD|VBN|JJ|NNP CD0VBD|VBN|JJ NN0VBP|VB|VBN|NN NN1VBD|VBP|VB|VBN|NN NNS1VBD|VBN|NN|JJ|RB
TO0VBD|VBN|JJ|NNP VB0VBD|VBN VBP1VBD|VBN""",
            5: """"0VBD|VBN|JJ|NNP NNS2VBD|VBP|VB|VBN|NN""",
        },
        "VBP": {
            -6: """^0VBP|VB|NNP""",
            -5: """CD2VBP|VB|NN""",
            -4: """"2VBP|VB|NN :2VBP|VB|NN JJ0VBP|VB|NN|JJ NNP0VBP|VB|NN|JJ|NNP""",
            -3: """
"0VBP|VB|NN ,0VBP|VB|NNP ,1VBP|VB|NN|JJ|RB|NNP ,1VBP|VB|NN|NNP CC0VBP|VB DT1VBP|VB|NN|NNP JJ0VBP|VB|NN
JJS2VBP|VB|NN RB1VBP|VB|VBN TO1VBP|VB TO2VBP|VB|NN VB0VBP|VB VB1VBP|VB VB2VBP|VB VBD2VBP|VB|NN
VBG0VBP|VB|NN VBG1VBP|VB|NN VBN1VBP|VB|NN WDT2VBP|VB|NN|JJ ^1VBP|VB|NNP""",
            -2: """
"1VBP|VB|NN|JJ :1VBP|VB IN0VBP|VB|NN IN1VBP|VB|NN JJ2VBP|VB|NN JJ2VBP|VB|NN|JJ JJS1VBP|VB|NN
NN0VBP|VB|NN|NNP NN0VBP|VB|VBN|NN POS0VBP|VB|NN PRP$0VBP|VB|NN PRP1VBP|VB|NN|JJ|RB RB0VBD|VBP|VB|VBN|NN
RB1VBD|VBP|VB|VBN RB1VBP|VB|JJ VBD1VBP|VB|JJ VBN0VBP|VB|NN VBZ0VBP|VB|NN|NNP""",
            -1: """
"1VBP|VB|NN|JJ|NNP "2VBP|VB|NN|JJ ,0VBP|VB|NN|JJ -LRB-0VBP|VB|NN|NNS|JJ|NNP :0VBP|VB|NN|JJ
CC0VBP|VB|JJ|RB CC1VBP|VB|NN CC1VBP|VB|VBN CD0VBP|VB|NN CD1VBP|VB|NN DT0VBP|VB|NN DT0VBP|VB|NN|NNP
DT1RP|VBP|VB|NN|JJ|RB DT1VBP|VB|NN|RB DT2VBP|VB|NN|JJ IN0VBP|VB|JJ|RB IN1IN|VBP|VB|JJ IN2VBP|VB|NN
JJS0VBP|VB|NN MD0VBP|VB|NN NN1VBD|VBP|VB|NN NN1VBD|VBP|VB|VBN|NN NN1VBP|VB|NN|RB NN2VBP|VB|NN
NN2VBP|VB|NN|JJ NNP1VBD|VBP|VB|VBN|NN PRP$1VBP|VB|NN PRP$1VBP|VB|NN|NNP PRP$2VBP|VB|NN
PRP0VBD|VBP|VB|VBN|NN PRP0VBP|VB|JJ RB0VBP|VB|NN|JJ|NNP RB0VBP|VB|NN|JJ|RB RB1VBP|VB|NN|JJ
SYM0VBP|VB|NN|NNP SYM2VBP|VB|NN|NNP TO0VBP|VB|NN VB1IN|VBP|VB|JJ VB2VBP|VB|NN VB2VBP|VB|NN|JJ
VBD0VBP|VB|NN|JJ VBD2IN|VBP|VB|JJ VBG1VBP|VB|NN|JJ VBG2VBP|VB|NN VBN0VBP|VB|NN|NNP VBN2VBP|VB|NN|JJ
VBP0VBP|VB|NN|JJ VBP1VBP|VB|VBN|NN|JJ VBZ1VBP|VB|VBN|NN ^0VBP|VB|NN|JJ|NNP""",
            1: """
,2VBP|VB|NN ,2VBP|VB|NN|JJ CC0VBP|VB|NN CC0VBP|VB|NN|NNP DT1VBP|VB|NN DT2VBP|VB|NN IN2VBP|VB|NN|JJ|RB
JJ1VBP|VB|NN|JJ JJ2VBP|VB NN2VBP|VB|JJ|RB NNP0VBP|VB|NN|JJ NNP2VBP|VB|NN|JJ NNS0VBP|VB NNS1VBP|VB|JJ
RB0VBP|VB|JJ|RB VBZ2VBP|VB|NN|JJ""",
            2: """
,0VBP|VB|NN ,1VBP|VB|NN|JJ :2VBP|VB CC1VBP|VB|NN|JJ CD0VBP|VB|NN|NNP JJ1VBP|VB|JJ NN1VBP|VB NNS1VBP|VB
NNS1VBP|VB|NN|JJ NNS2VBP|VB|JJ|RB PRP0VBP|VB|NN|JJ PRP1VBP|VB|NN PRP1VBP|VB|NN|JJ|NNP RB0VBP|VB|NN
RB0VBP|VB|NN|JJ VBZ0VBD|VBP|VB|VBN|NN VBZ0VBP|VB|NN|JJ ^1VBP|VB|NN|JJ|NNP""",
            3: """
NNPS1VBP|VB|NNP NNS0VBP|VB|NN NNS0VBP|VB|NN|JJ|NNP NNS0VBP|VB|NN|JJ|RB NNS1VBP|VB|NNP NNS1VBP|VB|NN|NNP
PRP0VBP|VB|NN PRP2VBD|VBP|VB|VBN|NN RB0VBP|VB|NN|NNP RB1VBD|VBP|VB|VBN|NN RB1VBP|VB|JJ|NNP RB1VBP|VB|NN
RB2VBP|VB|NN WDT1VBP|VB|NN""",
            4: """
,0VBP|VB|NN|JJ|NNP ,2VBP|VB|JJ CC0VBP|VB|NNP NN1VBP|VB|JJ NNS0VBD|VBP|VB|VBN|NN NNS0VBP|VB|NNP
NNS1VBP|VB|NN NNS2VBP|VB|NN NNS2VBP|VB|NN|JJ PRP1IN|VBP|VB|JJ PRP2VBP|VB|NN RB2VBP|VB|NN|JJ
VBZ0VBP|VB|JJ VBZ1VBP|VB|NN""",
            5: """
CC2VBP|VB|NN|JJ NNPS2VBP|VB|NN NNS0VBP|VB|NN|NNP NNS1VBP|VB|NN|JJ|NNP VBZ1VBP|VB|NN|NNP WP1VBP|VB|NN""",
            6: """NNPS0VBP|VB|NN NNPS1VBP|VB|NN NNS0VBP|VB|NN|JJ NNS1VBP|VB|NN|JJ|RB""",
        },
        "VBZ": {
            -5: """IN0VBZ|NNS|NNP IN2VBZ|NNS""",
            -4: """NNP2PRP|POS|VBZ VBN1VBZ|NNS VBN2VBZ|NNS""",
            -3: """
"2VBZ|NNS|NNP IN0VBZ|NNS IN1VBZ|NNS POS1VBZ|NNS|NNP POS2VBZ|NNS PRP$0VBZ|NNS PRP$1VBZ|NNS
PRP$1VBZ|NNS|NNP VBG1VBZ|NNS VBZ1VBZ|NNS|NNP WRB1VBZ|NNS""",
            -2: """
"0VBZ|NNS|NNP DT0VBZ|NNS IN1VBZ|NNS|NNP JJ1VBZ|NNS JJ2VBZ|NNS JJR0VBZ|NNS RP1VBZ|NNS VBD1VBZ|NNS
VBG0VBZ|NNS""",
            -1: """CD1PRP|POS|VBZ DT2VBZ|NNS JJ1VBZ|NNS|NNP JJR2VBZ|NNS PRP$0VBZ|NNS|NNP VBG1VBZ|NNS|NNP""",
            1: """EX2PRP|POS|VBZ NN1VBZ|NNS|NNP NNS1VBZ|NNS WP1VBZ|NNS|NNP""",
            2: """
"1POS|VBZ|NN|NNS|NNP ,0VBZ|NNS ,1VBZ|NNS NN0VBZ|NNS|NNP NN0VBZ|NN|NNS NNP1VBZ|NNS NNS2VBZ|NNS
POS0VBZ|NNS RB0VBZ|NNS ^0VBZ|NNS|NNP""",
            3: """NNP0VBZ|NNS NNP2VBZ|NNS PRP0VBZ|NNS PRP1VBZ|NNS RB2VBZ|NNS WP2VBZ|NNS""",
            4: """PRP2VBZ|NNS RB1VBZ|NNS|NNP""",
            5: """RB0VBZ|NNS|NNP RB1VBZ|NNS""",
        },
        "WDT": {
            -5: """CC2IN|DT|WDT IN2IN|DT|WDT VBD2IN|DT|WDT""",
            -4: """VB1WDT|WP""",
            -3: """IN1IN|DT|WDT TO0IN|DT|WDT VBG2IN|DT|WDT VBN2IN|DT|WDT WRB2IN|DT|WDT""",
            -2: """,0IN|DT|WDT :2IN|DT|WDT JJ2IN|DT|WDT RB0IN|DT|WDT VB2IN|DT|WDT VBZ2IN|DT|WDT ^2IN|DT|WDT""",
            -1: """
,2IN|DT|WDT JJ1IN|DT|WDT PRP0IN|DT|WDT RP0IN|DT|WDT RP1IN|DT|WDT VB0IN|DT|WDT VBN0IN|DT|WDT
VBP2IN|DT|WDT""",
            1: """NNP1IN|DT|WDT""",
            2: """
"2IN|DT|WDT -RRB-2IN|DT|WDT NNPS2IN|DT|WDT PRP2IN|DT|WDT SYM2IN|DT|WDT VBN1IN|DT|WDT VBZ0IN|DT|WDT""",
            3: """CD1IN|DT|WDT JJ0IN|DT|WDT NNP2IN|DT|WDT NNS2IN|DT|WDT""",
            4: """NN1IN|DT|WDT NN2IN|DT|WDT""",
            5: """NNS1IN|DT|WDT""",
        },
        "WP": {
            4: """VB1WDT|WP""",
        },
    },
    "tags": {
        "CC": {
            -5: """CD/NNS NNP/IN VBP/IN VBZ/NN""",
            -4: """CC/NN IN/DT VBD/IN VBP/RB VBP/VBG VBZ/RB ^/DT""",
            -3: """"/CC JJ/NN JJS/NN NN/IN NN/TO PRP/VBD RB/RB VB/JJR VBD/DT VBD/RB VBG/NN WDT/VBZ ^/,""",
            -2: """
,/CC :/IN CC/IN CD/NNPS DT/JJ JJ/NNPS NN/" NNP/: NNP/VBD NNPS/MD NNPS/VBP NNS/, NNS/VB RP/, TO/DT VB/NN
VBD/VBG VBG/PRP VBN/RB VBP/, VBZ/, VBZ/IN ^/-LRB- ^/CC""",
            -1: """
,/DT ,/PRP ,/VBG ,/WRB CC/CC CC/NNP CC/VBZ CD/NN DT/" DT/NN IN/PRP IN/PRP$ JJ/, JJ/NNS NN/NN NN/RB
NN/VBZ NN/WDT NNP/MD NNP/NNPS NNPS/IN NNS/TO POS/NN RB/-LRB- RB/: RB/TO RB/VBP VBG/, VBN/VBG WDT/PRP
WDT/VBD WDT/VBP ^/NN ^/RB""",
            1: """
"/NNP ,/" ,/VBP :/" CC/DT CC/PRP DT/VBZ IN/, IN/NNP IN/VBG JJ/NNP NN/, NN/: NNP/SYM NNS/IN NNS/NN
NNS/NNS NNS/VBD NNS/VBZ PRP$/NN PRP/IN PRP/MD PRP/VBZ RB/DT RP/IN VB/, VB/DT VB/RB VB/RP VBD/" VBD/:
VBD/NN VBG/RB VBG/TO VBN/, VBP/DT VBP/VBN VBZ/JJ VBZ/TO""",
            2: """"/PRP ,/WP CD/, IN/IN IN/NNS NNP/, NNP/VBZ TO/VB VB/IN VB/TO VBN/NN ^/" ^/IN""",
            3: """,/IN CC/VBD DT/, IN/NN NN/VBD RB/, VB/NNP VBD/, VBG/: VBZ/DT WDT/MD""",
            4: """NNP/DT RB/VB VBD/VBN ^/^""",
            5: """NNP/VBP VBG/IN""",
            6: """VBN/TO""",
        },
        "CD": {
            -4: """:/DT PRP/IN PRP/VBP RP/DT""",
            -3: """,/VBD CC/IN JJ/JJ NN/: POS/" RB/JJ RB/TO RB/VBD RB/VBP VB/CC ^/WP""",
            -2: """
,/" ,/CD ,/JJ DT/CD DT/JJR DT/NN IN/VBG MD/VB NN/" NNP/CC NNP/DT NNP/VBZ NNS/TO RB/: TO/PRP$ VBD/IN
VBD/TO VBP/DT VBP/TO VBZ/IN""",
            -1: """
,/CC ,/IN ,/VB -LRB-/DT -RRB-/CC CC/" CC/VBD CC/WRB CD/-RRB- CD/: DT/" DT/, DT/DT DT/JJS DT/NNP DT/RBR
EX/VBD IN/" IN/JJ IN/NNP IN/WRB JJ/, JJ/CD JJ/NNP NN/NN NN/NNS NN/RB NN/VBP NNP/, NNP/CD NNP/POS NNP/RB
NNS/: POS/JJ POS/NN PRP$/CD RB/, RB/DT RB/VB RP/IN TO/JJ VB/: VB/JJ VB/RP VBD/, VBD/CD VBD/RP VBG/:
VBN/RP VBP/IN VBP/VBN VBZ/TO VBZ/VBN WP/DT ^/IN ^/PRP$ ^/RB""",
            1: """
"/DT "/JJ "/VBD ,/VBG :/RB CD/IN DT/$ EX/VBZ IN/RB JJ/" JJ/IN JJ/TO JJ/WRB NN/CC NN/TO NNP/: NNP/TO
NNP/VBD NNS/CC NNS/DT PRP$/NN RB/RB VB/IN VB/PRP$ VBD/" VBD/PRP$ VBD/VBN VBG/PRP$ VBN/IN VBN/TO VBZ/JJ
WRB/DT ^/-LRB- ^/: ^/^""",
            2: """
"/IN $/CD :/CC CC/JJ CC/PRP$ DT/RB IN/DT IN/IN IN/TO NN/SYM NNP/IN PRP$/JJ PRP/TO RB/VBG TO/VB VB/DT
VBZ/DT ^/PRP""",
            3: """CC/RB IN/CD JJR/IN NN/POS NNP/SYM PRP/VBD RBS/JJ VB/NN VBZ/PRP$""",
            4: """CD/, JJ/CC NN/VBG PRP/VBZ RP/TO TO/DT VBD/DT VBN/DT""",
            5: """CC/DT IN/PRP$ NN/IN ^/" """,
            6: """VBP/VBG""",
        },
        "DT": {
            -8: """,/VBG VBD/,""",
            -6: """:/VBG CC/VB JJ/: NN/VBZ NNP/VBZ""",
            -5: """CD/VBZ DT/NN NN/POS NNP/CD NNS/" NNS/VBP VB/NNP VBN/VBN""",
            -4: """JJ/" NNPS/VBP PRP/MD RB/JJ VB/JJR VBG/DT VBZ/" VBZ/TO VBZ/VBG""",
            -3: """
,/VBZ CC/NNS DT/NNS DT/VBP IN/, IN/JJ IN/NNP NN/" NN/-LRB- NNP/" NNPS/NNP NNS/DT NNS/NN NNS/RB NNS/VBZ
RB/: RB/RBR VB/VBZ VBN/NNS VBN/TO VBN/VBG VBN/VBZ VBP/NN VBP/NNP VBP/VB WDT/MD""",
            -2: """
"/NNS "/VBP ,/IN ,/VB :/CC :/DT CC/JJ CD/NN IN/IN IN/NN IN/VBZ NNP/-RRB- NNPS/VBD NNS/: PRP/IN PRP/VBZ
RB/VBD RB/VBP RB/WRB TO/PRP VBD/" VBD/RP VBD/VBN VBG/NN VBZ/, VBZ/RP WRB/RB ^/PRP""",
            -1: """
"/CC "/NN "/RB "/VB ,/JJ ,/PRP ,/VBD ,/WP -RRB-/VBZ :/CD :/NN CC/NNP CC/VBD CD/VBP DT/VBG EX/VBP IN/RB
JJ/JJ JJ/NN JJ/NNPS JJ/RB JJ/VBD JJ/VBG JJR/NN NN/: NN/CC NN/IN NN/NN NN/VBD NN/VBP NNP/NN NNP/NNPS
NNP/POS NNP/PRP NNP/VB NNP/VBN NNP/WRB NNS/NNS NNS/TO NNS/VBD POS/NNS PRP$/NNP PRP$/NNPS RB/, RB/CD
RB/RB RP/IN VB/, VB/JJ VB/VBN VBD/JJ VBD/NN VBD/VBD VBG/NNP VBG/NNS VBG/PRP VBG/RB VBN/, VBN/IN VBN/NN
VBP/NNS VBZ/JJ VBZ/NN VBZ/RB VBZ/VB VBZ/VBD ^/NNP ^/NNPS""",
            1: """
,/EX ,/NNP ,/NNS ,/WDT ,/WRB -RRB-/VBP ./" :/" CC/" CC/, CC/EX CC/NN CC/WRB CD/, CD/NNS DT/" DT/RB
DT/VBZ EX/VBD IN/" IN/PRP JJ/CC JJ/IN JJ/NNP JJ/NNS NN/, NN/WDT NNP/, NNP/NNP NNP/VBD NNPS/IN NNPS/VBG
NNS/CC NNS/VBN POS/NN PRP$/NNS PRP/" PRP/, PRP/VBD RB/DT RB/VBN RB/VBZ RP/CC TO/VBG VB/RB VBD/CC VBD/DT
VBD/PRP VBD/RB VBD/TO VBD/VB VBG/IN VBG/RP VBN/" VBN/CC VBN/PRP VBP/RP VBP/TO VBP/VBN VBP/VBZ VBZ/VBN
WDT/PRP WDT/VBZ WP/MD WP/PRP ^/, ^/VBN""",
            2: """
,/CC ,/VBN ,/VBP :/IN :/VBD CD/NNPS DT/NNP EX/VBZ IN/DT JJ/TO JJR/IN NN/VBG NNP/: PRP/CC PRP/JJ PRP/NNP
RB/IN RP/, TO/NNP VB/" VB/: VB/NNS VB/PRP VB/TO VBN/RB VBP/IN VBZ/NNP WDT/VBP WRB/JJ ^/-LRB- ^/IN ^/WP
^/^""",
            3: """
CC/DT DT/VBD IN/CD IN/NNS JJ/, NNP/RB NNS/IN RB/TO RB/VB VB/NN VBD/: VBD/NNP VBN/RP VBP/PRP VBZ/DT
VBZ/IN""",
            4: """
CC/IN CC/RB CC/VBZ CD/IN NN/SYM NN/TO NNP/IN NNP/VBP UH/, VB/PDT VBD/IN VBG/VBN VBP/, VBP/JJ WP/VBZ""",
            5: """,/RB NN/WRB VBD/VBG WP/VBP""",
            6: """MD/VB TO/NN TO/VB VB/IN VBP/VBG ^/" ^/RB ^/VBD""",
            7: """,/" CC/VBG PRP/VBP VB/RP""",
            10: """^/VBZ""",
        },
        "EX": {
            -7: """RB/CC""",
            -4: """RB/VBZ""",
            -3: """IN/NNS JJ/NN RB/IN VBD/VBN VBG/DT""",
            -2: """RB/RB VB/VBN ^/NNS""",
            -1: """
"/RB :/IN CD/NNPS DT/JJ DT/NN DT/NNS IN/RB JJS/NNS MD/VB NNP/VB NNS/IN NNS/RB PRP/VBZ RB/VBN VB/NN
VBD/NN VBG/IN VBN/VBN VBZ/PRP WP/VBP WRB/NNS ^/" ^/NNP""",
            1: """
,/" ,/IN ,/VBD CC/NN CC/VB CC/VBZ IN/NN JJ/IN JJ/NNS NN/IN NN/VBD NN/VBN NN/VBZ NNP/VBD NNS/, PRP/VB
PRP/VBD UH/, VB/DT VBD/IN VBN/CC VBP/JJ VBZ/" VBZ/, VBZ/VBN ^/^""",
            2: """,/CC NNS/VBP POS/NN WP/VBZ ^/IN ^/RB ^/VBD ^/VBZ""",
            3: """JJ/CC NN/, NN/NNS NNP/: NNS/CC PRP/VBP ^/CC""",
        },
        "FW": {
            -3: """CC/DT DT/NNP TO/VB""",
            -2: """NNP/, POS/NN PRP/VBD PRP/VBZ ^/NN""",
            -1: """:/NN :/RB DT/NNS IN/IN IN/JJ JJ/JJ NN/SYM NN/TO UH/, VBD/TO VBG/DT VBN/, VBZ/DT ^/^""",
            1: """
"/NN ,/NNPS -LRB-/NN DT/-LRB- JJ/" JJ/NNP MD/VB NN/JJ NNP/NNPS NNP/NNS NNPS/NNP NNS/, PRP$/NNP RB/NNP
VBD/DT VBZ/NNP""",
            2: """,/IN IN/NNP IN/VBG JJ/, NN/-LRB- NN/CC NNP/: NNP/IN NNP/POS NNP/SYM VB/NNP VBD/NNP VBZ/NN""",
            3: """"/-LRB- ,/NNP -LRB-/NNP NNP/DT NNP/NNP PRP$/NN ^/NNP""",
            4: """IN/DT NN/, NN/NNP RP/DT""",
            7: """:/NNP""",
        },
        "IN": {
            -10: """^/IN""",
            -8: """^/VBZ""",
            -6: """CC/RB DT/VBZ NN/SYM ^/VB""",
            -5: """DT/JJ NN/" UH/, ^/RB ^/VBD""",
            -4: """
,/WRB CC/DT CD/TO IN/VBN JJ/IN JJS/VBN NN/IN NNP/DT NNP/PRP NNP/TO NNP/VBP NNS/CC TO/JJ VB/" VBD/:
VBN/VB WDT/, ^/JJ""",
            -3: """
,/VB :/NN DT/JJS DT/NNP IN/" IN/DT IN/RB JJ/CC MD/RB NN/WP NNP/" NNP/-LRB- NNP/: NNP/VB NNPS/IN NNPS/NN
NNPS/VBP PRP/NNP RB/, RB/CD RB/PRP VB/, VB/PDT VB/RP VBP/" VBP/VBG VBZ/, WDT/VBD""",
            -2: """
"/DT "/PRP "/RB "/VB ,/NNS ,/WP -RRB-/, -RRB-/: :/RB CC/JJ CC/VBG CD/, CD/CC DT/VBG EX/VBD EX/VBP IN/,
IN/CD IN/PRP IN/TO JJ/CD JJ/VBD JJ/VBG JJR/IN JJS/NNS NN/, NN/DT NN/JJ NN/VBG NN/VBP NN/WRB NNPS/"
NNPS/VBG NNS/NNS NNS/TO PRP/CC PRP/DT PRP/RB PRP/VB RB/TO RP/CC RP/TO TO/NNP VBD/DT VBD/VB VBG/DT VBP/DT
VBP/RP WP/DT WP/VBZ ^/CC ^/VBG""",
            -1: """
"/PRP$ ,/NNP ,/VBP -LRB-/NN ./" :/VBD CC/CC CC/NN CC/VBD CC/VBZ CC/WRB CD/NNP DT/CD DT/DT DT/IN DT/JJR
DT/VBD DT/VBN IN/VBG JJ/JJ NN/PRP NN/VBN NNP/CD NNP/IN NNP/JJ NNP/VBG NNP/VBN NNS/IN NNS/VBP NNS/WDT
PRP$/NNS PRP/TO RB/DT RB/VB RB/VBN RBR/JJ RBR/PRP RP/, TO/NN TO/RB VB/CD VB/IN VBD/CC VBD/IN VBD/VBG
VBG/PRP VBN/CC VBN/IN VBN/PRP$ VBP/, VBZ/DT WDT/NNPS WP/MD WP/NN WP/VBP ^/" ^/, ^/-LRB- ^/NNS ^/PRP
^/PRP$ ^/VBN""",
            1: """
"/WP ,/CC ,/JJ ,/RB :/NNP :/VB CC/NNP CC/PRP CD/-RRB- CD/RB DT/MD DT/NNPS DT/NNS DT/RBR IN/CC IN/IN
IN/NNP IN/NNS JJ/-RRB- JJ/VBP JJ/VBZ NN/NNPS NN/NNS NN/RB NNP/NNP NNP/RB NNPS/CC NNS/: NNS/DT PDT/DT
POS/JJ POS/NNS PRP$/NNP PRP/IN RB/NNP RBR/RB TO/DT TO/NNS TO/VB VB/: VB/NNPS VB/RB VBD/RP VBD/TO VBG/IN
VBG/RP VBG/VBN VBN/JJ VBN/NNS VBN/VBZ VBP/PRP VBP/RB VBP/VB VBP/VBN VBZ/" VBZ/IN VBZ/VBD WDT/NN WRB/JJ
WRB/RB ^/WRB""",
            2: """
"/JJ $/CD ,/DT ,/VBN :/" CC/CD CD/IN CD/VBP DT/NN NN/-LRB- NN/: NN/CC NN/NN NN/VBD NNP/, NNP/NN NNS/,
NNS/JJ NNS/VBN NNS/VBZ PRP/JJ PRP/VBG RB/: RB/CC RB/IN RB/VBG RB/WRB VB/PRP VB/VBZ VBD/, VBD/CD VBD/NNP
VBD/PRP VBG/NNP VBG/NNS VBN/" VBN/TO VBP/IN VBP/NNP VBZ/RB VBZ/RBS VBZ/RP VBZ/TO VBZ/VBG ^/NN""",
            3: """
"/VBD ,/PRP ,/VBZ -RRB-/VBZ :/CD CC/NNPS CD/CD CD/NNS DT/, JJ/" JJ/NN JJ/RB NN/VBZ NNP/CC NNP/VBD NNS/VB
NNS/VBG POS/NNP PRP$/NN PRP/, PRP/VBD PRP/VBZ RB/JJ TO/VBG VB/JJR VB/VBN VBD/" VBG/, VBG/NN VBG/RB VBN/,
VBN/PRP VBN/RB VBZ/PRP VBZ/VB VBZ/VBN""",
            4: """
"/CC "/NN ,/VBG :/CC IN/JJ IN/NNPS JJR/NNS NNP/-RRB- NNP/VBZ NNPS/NNP NNS/VBD RB/RB RB/RBR RB/VBD VB/JJ
VBD/NN VBN/NNP VBP/NN VBZ/NN WDT/VBZ ^/DT ^/JJR""",
            5: """,/" :/IN CD/VBZ IN/VBZ JJ/NNS NN/NNP NNS/RB VB/NN VBN/VBG VBN/VBN VBZ/NNS""",
            6: """,/VBD :/VBG JJ/: JJ/TO RB/VBZ VBP/JJ""",
            7: """JJR/NN VBD/NNS""",
            8: """POS/NN""",
            9: """NNS/" """,
            10: """TO/PRP""",
        },
        "JJ": {
            -6: """"/JJ NN/SYM NNPS/: ^/NN""",
            -5: """-RRB-/CC DT/NNS NNP/" NNP/JJ NNP/NNP NNP/SYM PRP/MD TO/" TO/NNP VBG/NNP VBG/NNS""",
            -4: """
-RRB-/DT :/NNP CC/PRP CD/TO CD/VBG DT/NNPS JJ/NN JJR/, NNP/VBP NNS/NN POS/NN RB/PRP$ SYM/" WDT/MD""",
            -3: """
"/NNP "/PRP $/CD ,/NNP ,/VB -LRB-/CD -RRB-/, :/JJ :/PRP$ :/VBD CC/NNS CD/, CD/NNP CD/RB DT/VBN IN/VBZ
JJ/SYM NN/-LRB- NNP/MD NNP/NN NNP/NNS NNP/PRP NNP/VB NNS/MD NNS/RB RB/: RBR/DT RBR/JJ RP/CC RP/NNP
TO/JJR TO/VBG VB/CD VBG/NN VBN/" VBZ/NNP WDT/NNP WDT/PRP WRB/PRP ^/NNP""",
            -2: """
"/IN "/UH ,/NNPS ,/TO ,/VBD :/" :/CD :/IN CC/NN DT/$ DT/NN IN/NNPS IN/TO JJ/" JJ/: JJ/VBP JJ/WRB JJR/NNP
JJR/NNPS JJS/NN JJS/NNS NN/DT NN/NN NN/VBN NN/WP NNP/-RRB- NNP/CC NNPS/IN NNPS/RB NNS/NNP POS/VBN RB/MD
RB/NNP RBS/VBN RP/, SYM/NNP TO/CC TO/PRP VB/: VB/CC VB/NN VBD/CC VBD/NN VBD/NNS VBD/PRP VBG/, VBG/:
VBN/VBZ VBP/CC VBZ/CD WP/DT WP/RB WP/VBP WRB/DT WRB/NNS WRB/RB ^/" ^/,""",
            -1: """
"/NN "/VB ,/" ,/CC ,/VBN ./: :/PRP CC/TO CC/VBD CC/VBG CC/VBN CC/VBZ CD/: CD/CD CD/NNPS DT/CC DT/JJS
DT/NNP DT/VBG DT/WP IN/CC IN/NNP IN/NNS IN/VBN IN/WP JJ/NNP JJ/NNPS JJ/NNS JJ/VBG JJ/VBZ JJR/NN MD/"
MD/RB NN/" NN/JJ NN/NNP NN/NNS NN/WDT NNP/, NNP/-LRB- NNP/DT NNP/RB NNP/VBN NNP/WDT NNPS/VBD NNS/,
NNS/CC NNS/JJR NNS/NNS POS/RB PRP$/NN PRP$/RB PRP/-LRB- PRP/NNP RB/TO RBS/CD RP/TO TO/JJ VB/RP VB/VBZ
VBD/, VBD/NNP VBD/VBD VBD/VBG VBG/CD VBG/PRP VBN/JJ VBN/PRP$ VBN/VBG VBP/NN VBP/NNS VBP/RP VBP/VB VBZ/IN
VBZ/RP VBZ/TO VBZ/VB WDT/NNPS WP/MD ^/-LRB- ^/IN ^/JJ ^/TO ^/VBG ^/VBZ""",
            1: """
"/: "/VBP ,/CD ,/EX ,/IN ,/NNS -LRB-/NN -RRB-/VBZ :/DT :/RB :/VB CC/" CC/CC CC/IN CC/JJ CC/JJR CC/NNP
CC/RB CC/WRB CD/-RRB- CD/JJ DT/, DT/CD DT/JJ DT/JJR DT/RBR DT/RBS DT/VBZ EX/VBZ IN/" IN/NN IN/RB IN/VBG
JJ/RB JJ/TO JJ/VBD JJ/VBN JJS/VBN MD/VB NN/CC NN/NNPS NN/POS NN/VBD NNP/POS NNP/PRP$ NNP/VBZ NNP/WRB
NNPS/NN NNPS/VBZ NNS/" NNS/DT PDT/PRP$ POS/" POS/NNP PRP$/JJ PRP$/JJS PRP$/NNS PRP$/RBS PRP/DT PRP/JJ
RB/" RB/CC RB/DT RB/VBG RB/VBP RBR/IN RBS/JJ RBS/RB TO/DT VB/" VB/JJ VB/NNS VB/PRP$ VB/TO VB/WDT VBD/CD
VBD/IN VBD/PRP$ VBD/VBN VBG/PRP$ VBN/IN VBN/NN VBN/NNP VBN/NNS VBN/VBD VBP/, VBP/PRP VBP/RBR VBP/VBG
VBZ/CC VBZ/DT VBZ/JJ VBZ/VBN WDT/RB WP/NNP ^/PRP$ ^/RB ^/VBD""",
            2: """
"/CC "/RB ,/PRP$ ,/VBP ,/VBZ ,/WP -LRB-/" DT/DT IN/CD IN/DT IN/JJR IN/WRB JJ/IN JJS/CC MD/DT NN/IN NN/MD
NN/TO NN/VBP NN/WP$ NNP/VBG NNPS/NNP NNPS/POS NNPS/VBP NNS/IN NNS/POS NNS/VBD NNS/VBZ NNS/WP POS/DT
PRP$/NNP PRP$/VBN PRP/RB PRP/VBG PRP/VBZ RBR/PRP RP/IN TO/NNS VB/DT VB/JJR VB/NNP VB/VBN VB/WRB VBD/DT
VBD/NNPS VBD/VB VBG/CC VBG/JJ VBG/VBN VBN/CC VBN/PRP VBP/DT VBP/VBN VBP/VBZ VBZ/, WDT/DT WDT/VBP WRB/JJ
^/: ^/DT ^/NNS ^/VB""",
            3: """
,/DT ,/VBG ,/WRB :/VBG CC/CD CC/DT CC/RBR CD/NN DT/" DT/VBP EX/RB EX/VBP IN/IN IN/JJ IN/PRP$ JJ/-RRB-
MD/PRP NN/RBR NNS/TO POS/JJS PRP/, PRP/VBD PRP/VBP RB/CD RB/RB RB/RBR RB/VBN RBR/RB TO/VB VB/PDT VB/PRP
VBD/" VBD/RP VBN/, VBN/VBN VBP/IN VBP/JJ VBZ/NN WP/VBZ WRB/PRP$""",
            4: """
-RRB-/: CC/PRP$ CD/CC CD/IN CD/NNS DT/IN IN/, IN/PRP JJ/, JJ/CD JJ/PRP$ NNP/NNPS NNS/VBG NNS/VBP POS/RBS
RB/JJ RB/VBZ VB/, VB/NNPS VB/RB VBD/TO VBG/RP VBG/TO VBP/" VBZ/PRP ^/CD ^/PRP ^/VBN""",
            5: """
-RRB-/IN CD/VBP DT/RB JJ/CC NNS/WRB PRP$/CD RB/VB RB/WRB VBD/: VBD/RBR VBN/RB VBN/RP VBN/TO""",
            6: """DT/-LRB- PDT/DT VBD/RB VBN/CD VBZ/RB VBZ/RBS ^/WP""",
            7: """JJS/IN""",
            8: """VBP/RB""",
        },
        "JJR": {
            -7: """DT/NNP""",
            -5: """NN/NN NNS/MD VBP/NNP""",
            -4: """IN/NN JJ/NN NN/NNP NNP/NN POS/NN PRP$/NN RP/DT VBN/VBN""",
            -3: """
"/VB -RRB-/, CC/" CC/TO CD/, DT/NNPS DT/NNS IN/PRP JJ/: JJ/NNP NN/MD NN/VBD NNP/NNP NNPS/VBD NNS/CC
PRP/MD VB/NN VB/NNS VBP/IN VBZ/PRP WP/VBD ^/NNP""",
            -2: """
"/CC ,/JJ ,/PRP :/" CC/PRP$ IN/IN IN/NNP JJ/JJ JJ/VBZ NN/CC NN/NNS NN/VBN NNP/NNPS NNP/NNS NNS/, NNS/JJ
NNS/TO NNS/VBZ NNS/WDT PRP$/NNS PRP/VBD RB/IN VB/, VB/RP VBG/TO VBN/DT VBN/NNS VBP/JJ WDT/VBP ^/NNS""",
            -1: """
"/NNP ,/" ,/DT ,/TO ,/VBP ,/WP -RRB-/IN :/CC :/RB CC/CD CC/NNP CC/PRP CD/NN CD/NNP CD/VBP DT/DT DT/JJ
DT/VBD EX/RB IN/JJ IN/NNS IN/VBG JJ/CD JJ/NNS JJ/RB JJR/TO NN/, NN/-LRB- NN/: NN/DT NN/JJ NNP/-RRB-
NNP/CC NNP/CD NNP/IN NNP/POS NNP/TO NNP/VBG NNPS/NNP NNS/RB NNS/VBN POS/RBS PRP/CC PRP/RB PRP/RP PRP/TO
PRP/VBG RB/JJ RB/RB RB/VBG RP/IN VB/" VB/RB VB/VBZ VBD/, VBD/VBG VBG/: VBG/JJ VBG/NN VBG/NNP VBN/JJ
VBZ/CD VBZ/NNS VBZ/VBG WDT/NNS ^/NN ^/PRP ^/WP""",
            1: """
"/DT "/PRP$ "/VBG ,/RB ,/VBN -RRB-/VBP :/DT CC/VBG CD/CD DT/CC DT/IN DT/RB EX/VBD EX/VBZ IN/" IN/PRP$
IN/TO JJ/IN JJ/TO MD/VB NN/" NN/VBP NNP/, NNP/SYM NNPS/VBP NNS/: NNS/IN PDT/DT PRP/IN PRP/VB PRP/VBP
PRP/VBZ RB/: RB/CD RB/NNP RB/VBZ RP/NNP TO/PRP$ VB/CC VB/DT VB/IN VB/WRB VBD/PRP VBD/RP VBG/CD VBG/PRP
VBG/PRP$ VBG/VBN VBN/, VBN/IN VBN/RB VBP/DT VBP/NNS VBP/PRP VBP/TO VBZ/JJ VBZ/PRP$ VBZ/RB VBZ/RP ^/CC""",
            2: """
,/VBG CC/NN CD/CC DT/" DT/CD DT/VBZ IN/DT JJ/VBP NN/VBZ NNP/RB POS/NNS RB/TO RB/VB RB/VBN RP/TO TO/VB
VB/NNPS VBD/DT VBD/TO VBG/RB VBN/PRP VBZ/VBN""",
            3: """
,/IN CC/DT CC/VB EX/VBP JJ/, VB/CD VB/TO VBD/JJ VBD/RB VBG/DT VBN/TO VBP/VBN VBZ/DT WDT/VBZ WP/VBP
WP/VBZ ^/DT""",
            4: """IN/CD IN/RB NN/IN VB/PRP$ VBP/RB VBZ/IN ^/IN""",
            5: """CD/NNS JJR/, VBG/IN""",
            6: """TO/DT VB/VBN""",
        },
        "JJS": {
            -4: """DT/NN VBN/PRP$ WP/MD""",
            -3: """IN/CD JJ/, NNP/RB RB/IN TO/VB VBP/PRP VBZ/VBN WDT/VBP""",
            -2: """
,/PRP DT/JJ JJ/NN JJ/NNP JJ/NNS NN/DT NNP/DT NNS/, PRP/IN PRP/NNP VB/TO VBG/IN VBN/IN VBN/PRP WDT/NN
^/DT""",
            -1: """
"/DT ,/NNP ,/VBD ,/VBN CC/DT CD/IN DT/VBD IN/IN NN/CC NN/NNP NN/WDT NNP/NN NNP/NNP NNPS/VBP NNS/CC
PRP$/JJ PRP$/NNS PRP/VBP RB/PRP$ TO/PRP VBD/IN VBD/NNP WDT/VBZ WP/VBD ^/RB""",
            1: """
:/DT :/IN DT/" DT/RB IN/WRB JJ/TO MD/IN NN/, NN/NN NNP/POS NNP/VBZ NNS/IN PRP/RB RB/DT RB/VB RP/IN RP/TO
VBG/PRP$ VBP/IN VBZ/PRP$ VBZ/TO WP/VBZ ^/CC""",
            2: """
,/IN CC/IN CD/, DT/IN IN/DT JJ/IN MD/VB NN/IN NN/POS NN/TO NN/VBZ NNS/TO PRP/DT VB/DT VB/IN VB/PRP$
VBD/DT VBN/DT VBZ/IN ^/NNP""",
            3: """IN/PRP$ NNP/IN TO/DT ^/IN ^/PRP$""",
        },
        "MD": {
            -4: """NN/TO""",
            -3: """RB/PRP VB/IN VBP/PRP""",
            -2: """:/JJ IN/PRP NN/PRP RB/VB VB/JJ WP/PRP WRB/PRP""",
            -1: """
,/DT ,/NNS DT/" IN/CD IN/JJ NN/IN NN/POS NNS/IN PRP/IN PRP/VBZ VB/DT VBD/DT VBD/JJ WDT/PRP""",
            1: """
"/VBD ,/CD ,/NNP ,/WP :/IN CC/DT CC/NNP IN/NNP JJ/, JJ/CC NN/, NN/VBG NNP/, NNP/NN NNP/NNS NNP/PRP
NNS/WP POS/NN RB/, VBG/IN VBG/NNP VBG/PRP VBZ/NNP VBZ/PRP ^/CD ^/IN ^/NN ^/^""",
            2: """,/" DT/JJ POS/NNS VBD/PRP ^/NNP""",
            3: """NN/NNP ^/DT""",
            4: """,/PRP CC/PRP DT/NNP""",
            5: """"/PRP""",
        },
        "NN": {
            -8: """DT/NNS NN/RB NNS/NNS PRP$/NNS""",
            -7: """"/RB CC/NNS CD/NNS IN/, IN/NNPS JJ/NNPS RB/CC VB/NNPS VBD/" VBG/NNS VBP/NNS VBP/PRP""",
            -6: """IN/NNS JJ/NNS JJ/VBZ MD/RB NNPS/RB NNS/RB PRP/RB RB/RBR VB/NNS VBP/RB""",
            -5: """
"/PRP$ "/VBD ,/WDT :/RB CC/RB JJS/NNS NN/NNS NNP/NNS NNPS/-LRB- NNS/MD NNS/VBZ NNS/WP RP/CC VBD/VBN
VBN/RB VBN/VBN VBP/" WDT/RB ^/NNPS""",
            -4: """
"/IN "/PRP "/UH "/WP ,/NNP ,/NNS ,/RB CD/, CD/VBZ JJ/VBP JJR/NNPS JJR/NNS MD/" NN/NNP NN/VBZ NN/WDT
NNP/NNP NNP/PRP NNS/" NNS/: NNS/VBD NNS/VBN RB/RB TO/" TO/RB VB/VBZ VBD/PRP VBD/RBR VBG/NNPS VBG/RP
VBN/PRP VBZ/RB VBZ/VB WP/VBZ WRB/NNS ^/NNS ^/VBZ""",
            -3: """
"/" "/NNP "/VBG ,/NNPS ,/PRP$ -LRB-/DT :/NNP CC/CD CC/IN CC/NNPS CC/VBZ CD/RB DT/CC JJ/-RRB- JJ/PRP$
MD/VB NN/MD NN/PRP NN/RBR NNP/-LRB- NNP/MD NNP/RB NNP/TO NNP/VBD NNP/VBZ NNPS/MD NNPS/NN NNPS/NNP
NNS/SYM NNS/WDT PDT/PRP$ PRP/, PRP/-LRB- PRP/TO PRP/VB PRP/VBD RB/" RB/-LRB- RB/MD RB/WRB SYM/SYM TO/CC
VB/PRP VBD/CC VBD/NNS VBN/VBG VBP/, VBP/CC VBP/NNP VBP/VBN VBZ/" VBZ/NN WP/NNP WP/RB WP/VBP ^/PRP ^/VB""",
            -2: """
"/-LRB- CC/, CC/PRP CC/VBD CC/VBN DT/VBP IN/RB JJS/CC NN/VBN NN/WP NNP/NN NNP/VBG NNPS/IN NNPS/VBD
NNPS/VBZ NNS/TO NNS/VBG NNS/WRB POS/RBS PRP/" PRP/VBZ RB/IN RB/VB RB/VBG RP/IN TO/NNS VB/, VB/CD VB/NNP
VBG/" VBN/CC VBN/CD VBN/VBZ VBP/VBG VBZ/, VBZ/PRP VBZ/VBN WDT/VBZ WRB/RB ^/: ^/NNP ^/RB""",
            -1: """
"/, "/VBP ,/" ,/IN ,/TO ,/VB ,/VBD ,/VBN ,/VBP ,/VBZ -LRB-/IN -RRB-/, -RRB-/IN -RRB-/VBZ :/CC CC/" CC/NN
CC/NNP CC/TO CD/DT CD/NNP CD/NNPS CD/TO DT/, DT/-LRB- DT/NNPS DT/RB DT/VBD IN/NNP IN/PRP IN/WDT JJ/:
JJ/CD JJ/NNP JJ/VBD JJR/TO JJS/NNP JJS/VBN MD/DT NN/" NN/NN NN/NNPS NN/VBP NN/WRB NNP/. NNP/IN NNP/NNPS
NNP/WDT NNP/WRB NNPS/" NNS/NNP NNS/PRP NNS/VB POS/" POS/DT PRP/IN PRP/VBP RB/, RB/NNP RB/PRP$ RB/VBD
RB/VBP RB/VBZ RBR/RB RP/DT RP/TO TO/JJR TO/PRP VB/: VB/IN VB/RB VB/RP VB/VBN VBD/: VBD/RB VBD/VBD
VBD/VBG VBG/VBN VBN/IN VBN/NNP VBN/RP VBP/CD VBP/RP VBP/TO VBP/VBZ VBZ/IN VBZ/NNP VBZ/NNS VBZ/RBS WDT/MD
WDT/NNS WDT/PRP WP/DT WP/MD WP/PRP ^/IN ^/VBD ^/VBN ^/WRB""",
            1: """
"/DT "/JJ ./" :/" :/IN :/VBG CC/CC CC/EX CC/RBR CC/VBG CD/-LRB- CD/CC CD/VBG CD/VBP DT/$ DT/DT DT/NN
DT/RBS IN/IN IN/JJR IN/NN IN/VBG IN/VBN JJ/, JJ/IN JJ/TO JJ/WRB MD/IN NN/: NNP/DT NNP/SYM NNP/VB NNPS/TO
NNS/NN NNS/VBP POS/NNS PRP$/NN PRP/CC PRP/MD RB/DT RB/PRP RBR/DT RBS/CD RBS/JJ RP/, SYM/NNP TO/JJ TO/NN
TO/NNP TO/VB VB/CC VB/JJR VB/NN VB/PRP$ VBD/, VBD/CD VBD/TO VBG/, VBG/PRP VBG/RB VBN/, VBN/VB VBP/IN
VBP/NN VBZ/CD VBZ/JJR VBZ/RP WDT/DT WDT/VBD WDT/VBP WP/VBD WRB/PRP ^/, ^/JJ ^/NN ^/PRP$ ^/SYM ^/TO ^/WP""",
            2: """
"/NN "/VB ,/CD ,/DT ,/JJ ,/PRP ,/VBG ,/WP ,/WRB -LRB-/NN :/CD CC/DT CC/JJ CD/: CD/CD CD/JJ CD/NN DT/:
DT/NNP DT/RBR IN/CD IN/DT IN/PRP$ JJ/" JJ/NN JJ/RB JJ/VBG JJR/IN JJR/NNP JJS/IN NN/, NN/DT NN/IN NN/VBG
NNP/" NNP/, NNS/IN NNS/JJR NNS/POS PDT/DT PRP$/CD RB/TO RBR/IN RBS/RB RBS/VBN TO/DT TO/PRP$ UH/, VB/DT
VB/TO VB/WDT VB/WRB VBD/DT VBG/: VBG/TO VBN/" VBN/JJ VBP/JJ VBP/RBR VBP/VB VBZ/DT VBZ/PRP$ VBZ/VBG
WDT/NNP WRB/DT WRB/JJ""",
            3: """
"/NNS $/CD -LRB-/CD -RRB-/CC -RRB-/VBP IN/JJ IN/VBZ IN/WP JJS/NN NN/-LRB- NN/JJ NN/SYM NN/TO NNP/-RRB-
NNP/CC NNP/JJ NNPS/VBP NNS/, POS/JJS POS/NN POS/VBN PRP$/JJS PRP/JJ RB/: RB/CD RB/VBN VB/JJ VBG/DT
VBG/IN VBG/NN VBG/PRP$ VBZ/JJ VBZ/VBD ^/CC ^/DT ^/VBG""",
            4: """
-LRB-/" ./: DT/CD DT/JJS DT/VBG DT/VBZ EX/VBP IN/JJS JJ/JJ JJ/SYM JJ/VBN NNP/CD NNS/CC PRP$/NNP PRP$/VBN
RBR/JJ TO/, TO/CD VBD/VB VBG/CD VBG/JJ VBN/NN VBN/PRP$ ^/-LRB-""",
            5: """:/PRP$ EX/VBD EX/VBZ POS/JJ PRP$/" RB/JJ VBD/JJ""",
            6: """:/JJ DT/VBN NN/CC NN/POS NNP/POS PRP$/JJ""",
            7: """DT/" DT/JJ DT/JJR NNS/DT""",
            8: """SYM/" """,
        },
        "NNP": {
            -7: """PRP/RB""",
            -6: """PRP$/NNS ^/PRP""",
            -5: """,/PRP$ :/" JJS/IN VBD/RB WDT/VBZ""",
            -4: """
,/PRP CC/CD CD/NNS JJ/RB JJ/TO NN/NNS NN/RB NNP/RB NNS/RB PRP/JJ TO/CD VB/NNS VB/VBN VBG/RP VBN/CC
WDT/VBP WP/DT WP/VBD ^/" """,
            -3: """
,/" -LRB-/" ./" ./: CC/" CD/VBP DT/: DT/NNS NN/WRB NNP/TO NNPS/VBG PDT/DT POS/JJS PRP$/NN PRP/CC RB/CC
RB/CD RB/VB RB/VBG RP/CC SYM/" TO/RB TO/VBG VB/, VBD/VB VBN/DT VBN/NNS VBP/RB VBZ/CD VBZ/PRP$ VBZ/VBN
^/SYM""",
            -2: """
,/NNS ,/RB ,/WP -RRB-/: :/IN CC/VBG DT/-LRB- DT/VBP IN/PRP IN/VBG JJ/NNS MD/VB NN/NNPS NN/PRP NN/VBZ
NN/WP$ NNP/VBD NNPS/CC NNS/, NNS/: NNS/JJ NNS/NNS NNS/VBD POS/RB PRP/" RB/, RB/VBD VB/NN VB/PRP VB/PRP$
VB/RB VB/WDT VBD/, VBG/NNPS VBN/, VBN/TO VBP/CD VBP/JJ VBZ/DT VBZ/IN VBZ/JJR WDT/VBD WRB/PRP ^/WP""",
            -1: """
"/-LRB- "/CC "/DT "/SYM $/CD ,/VB -LRB-/NNP CC/JJR CC/VBZ CC/WRB CD/, CD/IN CD/NNPS CD/RB DT/DT DT/NNPS
DT/RBR DT/VBD EX/VBP EX/VBZ IN/CD IN/DT IN/NNPS IN/NNS IN/RB IN/VBZ JJ/, JJ/CD JJ/NNPS JJ/PRP$ JJ/VBG
JJ/WRB JJR/, JJS/NNP NN/, NN/-LRB- NN/RBR NN/TO NNP/NNPS NNP/NNS NNP/VBG NNP/VBZ NNPS/NN NNPS/RB NNPS/TO
NNS/DT NNS/JJR NNS/MD NNS/VBG NNS/VBN NNS/VBZ NNS/WRB POS/RBS PRP$/JJS PRP$/NNP PRP/VBD PRP/VBP PRP/VBZ
RB/" RB/PRP RB/PRP$ RB/RB RBR/DT RBR/IN RBR/JJ RBS/JJ VB/" VB/IN VB/TO VB/WRB VBD/DT VBD/NN VBD/TO
VBD/VBD VBD/VBG VBG/CC VBG/CD VBG/DT VBG/JJ VBG/NNS VBN/CD VBN/PRP$ VBP/TO VBZ/" VBZ/NNS VBZ/RP VBZ/VBD
WDT/RB WP/PRP WP/RB WP/VBP WRB/DT WRB/PRP$ ^/-LRB- ^/DT ^/IN ^/VB""",
            1: """
"/IN "/VBD ,/CD ,/VBP ,/WDT -RRB-/IN :/CD :/JJ :/RB CC/JJ CC/NNS CC/VBN CD/DT CD/TO CD/VBG CD/VBZ DT/VBN
DT/VBZ IN/PRP$ IN/VBN IN/WRB JJ/NN JJ/SYM JJ/VBN JJ/VBZ NN/POS NN/VBG NN/VBN NNP/, NNP/. NNP/DT NNP/PRP$
NNP/VB NNP/VBP NNPS/" NNPS/-LRB- NNPS/: NNPS/NNP NNS/CC NNS/NN NNS/TO NNS/VB NNS/WP POS/JJ POS/NN
POS/NNS PRP/-LRB- PRP/NNP PRP/VB RB/IN RB/JJ RB/TO RB/VBZ RP/TO TO/DT TO/JJ TO/NNS TO/PRP$ VB/JJR VB/RP
VB/VBZ VBD/JJ VBG/IN VBG/NN VBG/PRP VBG/PRP$ VBG/RB VBG/VBD VBN/" VBN/NNP VBN/VBD VBN/VBN VBP/, VBP/DT
VBP/PRP VBZ/JJ VBZ/NN VBZ/RB WDT/NNP WP/NNP ^/TO ^/VBD ^/VBN ^/VBZ ^/^""",
            2: """
"/" "/RB ,/CC ,/DT ,/IN ,/NNP ,/VBZ -LRB-/IN CC/IN CC/PRP$ CD/JJ CD/NN CD/NNP DT/, DT/CD DT/JJ DT/RB
IN/CC IN/JJR IN/JJS IN/NN JJ/JJ JJ/NNP JJ/VBP NN/" NN/: NN/VBD NN/WDT NNP/: NNP/NN NNP/PRP NNPS/POS
NNS/VBP PRP$/JJ RB/-LRB- RB/NNP RB/VBN RB/VBP RP/NNP VB/: VB/CD VBG/: VBG/TO VBN/IN VBN/RP VBN/VBG
VBP/IN VBP/NN VBP/NNP VBZ/VB WDT/DT ^/RB""",
            3: """
"/PRP$ ,/TO :/NN CD/-LRB- CD/: DT/IN EX/VBD IN/TO JJ/IN JJR/IN JJR/TO NN/CC NN/JJ NN/NN NN/NNP NN/VBP
NNP/CC NNP/IN NNP/JJ NNP/NNP NNS/IN NNS/POS PRP$/" RP/DT TO/JJR VBD/: VBD/PRP$ VBZ/, VBZ/NNP ^/CC ^/JJ
^/NN""",
            4: """
"/NNP ,/VBD CC/NNP CC/VB DT/NNP IN/" IN/JJ IN/NNP JJ/" JJ/CC NN/IN NNP/CD NNP/SYM NNPS/VBP NNS/" NNS/NNP
NNS/SYM RB/: SYM/SYM TO/NNP UH/NNP VBD/" VBD/CD VBD/IN VBD/NNP WRB/JJ ^/CD ^/NNP""",
            5: """-LRB-/DT -RRB-/, NNP/-LRB- POS/NNP VBN/NN ^/:""",
            6: """,/JJ :/CC :/NNP NN/SYM NNP/" NNP/POS SYM/CD SYM/NNP""",
            7: """POS/" """,
            10: """DT/" """,
        },
        "NNPS": {
            -6: """VB/NNP""",
            -5: """DT/IN WDT/DT ^/NNS""",
            -4: """,/PRP CC/CD JJ/IN NNP/VBD PRP/VBZ TO/VB UH/NNP VBG/IN VBN/NNP ^/IN""",
            -3: """-LRB-/NNP CC/DT NNP/VBZ NNPS/VBP VBD/NNP VBN/PRP$ VBZ/DT WDT/VBZ""",
            -2: """
"/VBD $/CD ,/CC CC/VBZ IN/NNPS JJ/JJ JJ/NN MD/VB NN/, NN/CC NN/VBZ NNS/NNP NNS/TO PRP/VBD RB/, RB/IN
RB/JJ RB/VB VB/DT VBZ/IN ^/CC""",
            -1: """
"/JJ ,/CD ,/NNP ,/NNPS ,/VBZ ,/WRB -LRB-/IN :/JJ CC/JJ IN/CD IN/PRP$ IN/WRB JJ/CC JJR/IN JJR/NNP NN/NNPS
NN/TO NN/VBP NNP/CC NNP/NNPS NNP/VBN NNPS/CC NNPS/NNP NNS/JJ NNS/NN PRP/, PRP/VBP RB/DT RB/NNP RB/TO
RB/VBD RB/VBN VBG/JJ VBG/NN VBZ/TO VBZ/VBG VBZ/VBN WP/DT ^/JJ ^/WRB""",
            1: """
"/CC "/IN "/SYM ,/DT :/CD :/NNP CC/IN CC/NNP DT/NN IN/NN IN/NNP IN/VBG JJS/NNP NN/NNP NNP/, NNP/JJ
NNP/NN NNS/, POS/JJ POS/NNP PRP/IN TO/PRP$ VB/CD VB/PRP$ VBD/TO VBD/VBN VBG/TO VBP/JJ VBP/NNP ^/DT ^/VBG""",
            2: """
,/IN ,/VBG -RRB-/CC CD/, CD/NNP DT/JJ JJ/, NN/IN NN/VBD NNP/CD NNPS/IN NNS/IN RP/TO SYM/NNP VBD/IN
VBD/NN VBG/DT VBZ/CD WRB/DT ^/NN ^/NNP""",
            3: """,/PRP$ NNP/IN NNP/POS PRP/CC VB/JJ ^/PRP$""",
            4: """"/DT DT/CD IN/JJ VBP/DT""",
            5: """DT/NNP TO/DT""",
        },
        "NNS": {
            -9: """WDT/NN""",
            -7: """NN/RB PRP/RB SYM/NNP""",
            -6: """SYM/CD""",
            -5: """"/DT DT/NN IN/WP JJ/CC NNP/NNP NNP/RB RB/NNP""",
            -4: """:/NNP CD/-RRB- IN/NNPS NN/NNP NN/PRP NNP/NNPS NNP/WDT PRP/" WP/RB""",
            -3: """
"/CC "/NNP "/PRP ,/NNP ,/PRP ,/WP CC/NNP CC/RB DT/NNP DT/NNS IN/, JJ/NNS NN/, NN/-LRB- NN/NN NN/WDT
NN/WP NNP/-LRB- NNP/IN NNP/NN NNP/VBP NNS/NNP NNS/RB POS/NN PRP$/NN RB/PRP VB/" WDT/NNP WDT/PRP WP$/NN
WRB/PRP ^/: ^/PRP""",
            -2: """
,/" CC/" CC/DT CC/PRP CD/-LRB- CD/VBZ DT/-LRB- IN/CC IN/JJS IN/NNP IN/RB IN/WRB JJ/" NN/NNS NNP/, NNP/.
NNP/: NNP/CC NNP/NNS NNS/" POS/NNS PRP/VBP VBD/, VBN/NNS VBP/JJ VBZ/NN WDT/RB ^/VB ^/VBN""",
            -1: """
"/WP ,/NNS ,/VBD ,/VBP ,/WDT -LRB-/NNP :/IN :/JJ :/NN :/VB CC/IN CC/WP CD/, CD/: CD/RB DT/DT IN/NNS
IN/PRP JJ/VBN NN/" NN/CC NN/JJ NN/POS NN/SYM NN/VBG NN/VBP NN/VBZ NNP/-RRB- NNP/SYM NNP/TO NNP/VBG
NNP/VBZ NNPS/" NNPS/NNP NNPS/RB NNS/NN NNS/PRP NNS/SYM PRP$/NNP PRP$/NNS RB/CC RB/DT RB/RB RB/VBN RP/CC
TO/" TO/NNS VB/PRP VBD/CC VBD/PRP VBD/VBN VBG/CC VBG/NNP VBN/, VBN/CC VBN/CD VBN/RB VBP/TO VBZ/, VBZ/CC
VBZ/NNP VBZ/PRP WP/NNP ^/JJR ^/NN ^/NNP ^/VBZ""",
            1: """
"/NN "/RB "/VB "/VBG ,/CC ,/IN ,/RB :/CC :/CD :/VBD :/VBG CC/, CC/JJR CC/VBD CC/WRB DT/CD DT/RB DT/VBN
DT/VBP DT/VBZ EX/RB JJ/, JJ/: JJ/CD JJ/IN JJ/NN JJ/VBP JJ/WRB JJR/NN JJS/NNP NN/: NN/DT NNP/DT NNP/VB
NNPS/VBP NNS/: NNS/IN NNS/JJ NNS/TO NNS/VB NNS/VBG NNS/VBZ NNS/WDT PDT/DT POS/JJ POS/NNP PRP$/CD
PRP$/VBN PRP/VBG PRP/VBZ RB/, RB/VBP RP/, TO/CC TO/NN TO/VBG VB/, VB/NNP VB/PRP$ VB/WDT VBD/NNP VBD/NNS
VBD/PRP$ VBD/RP VBD/VBG VBG/NNS VBG/PRP VBG/RB VBG/RP VBN/NN VBN/NNP VBN/PRP VBP/" VBP/DT VBP/NNP
VBP/VBN VBZ/JJ VBZ/JJR VBZ/VB VBZ/VBG WDT/VBD WP/VBZ ^/" ^/IN ^/JJ ^/PRP$ ^/RB""",
            2: """
$/CD ,/CD ,/VB ,/VBG ,/VBZ ,/WRB :/" CD/IN CD/NN CD/NNS CD/VBG DT/VBD EX/VBD IN/DT IN/IN IN/JJR IN/WDT
JJ/NNP JJR/NNP JJS/NN MD/VB NNP/" NNP/VBN NNPS/: NNS/, NNS/VBD POS/" PRP$/JJS RB/VBG RB/VBZ RP/DT RP/NNP
TO/DT TO/JJ TO/RB UH/, VB/JJR VB/RP VBD/DT VBD/IN VBG/PRP$ VBN/DT VBN/PRP$ VBN/VBG VBN/VBN VBP/IN VBP/NN
VBZ/IN VBZ/RB ^/CC""",
            3: """
"/-LRB- "/JJ ,/DT ,/JJ CC/NN CC/VB CC/VBN CD/NNP DT/JJS DT/PRP EX/VBP IN/CD JJ/-RRB- NNP/POS NNP/VBD
NNPS/-LRB- NNPS/POS NNS/POS RB/JJ RBR/JJ RBS/JJ TO/PRP$ VB/IN VB/TO VBD/CD VBD/RB VBG/NN VBN/IN VBP/VBG
VBZ/VBN WP/VBD ^/CD""",
            4: """CD/JJ DT/VBG IN/JJ IN/PRP$ NNS/CC RB/CD RB/VB VBD/NN VBG/IN VBN/JJ VBP/CD VBP/RB VBZ/CD""",
            5: """CC/CD CC/JJ IN/VBN PRP$/JJ VB/CD VB/JJ VBG/DT VBG/JJ""",
            6: """IN/VBG NNS/VBP TO/VB VB/DT""",
            7: """JJ/JJ""",
            8: """CD/CD""",
        },
        "PDT": {
            -6: """EX/VBZ""",
            -5: """,/CC NN/NNS NN/VBZ VBP/RB""",
            -4: """NN/VBD TO/DT""",
            -3: """CC/IN IN/PRP NN/: NN/IN NNS/VBZ VBD/TO""",
            -2: """
,/VBP :/CC :/IN CC/RB DT/MD DT/RB IN/DT IN/IN JJ/NNS NNP/, NNP/NN NNP/NNP NNS/CC PRP$/NN TO/VBG VB/PRP
VBG/RB VBZ/RB ^/" ^/^""",
            -1: """
,/VBD ,/VBG ,/WP :/RB CC/VB CC/VBZ IN/JJS IN/NNP IN/VBG JJ/CC JJ/JJ JJ/NN NN/, NN/JJ NN/WRB NNP/IN
NNP/VBD NNP/VBP NNS/" NNS/, NNS/VBP PRP/MD PRP/RP PRP/VBD RB/IN RB/TO TO/PRP TO/VB VB/NN VBD/DT VBD/IN
VBD/RP VBG/DT VBG/RP VBN/TO VBN/VBG VBP/IN VBP/NN VBZ/NN WDT/VBP WP/PRP WP/VBP ^/CD""",
            1: """
"/RB DT/JJ DT/NNP JJ/RB NN/NN NNP/WRB NNS/VB PRP/VBZ RB/, RB/VB TO/RB VB/RB VB/WRB VBD/NN VBD/PRP VBD/RB
VBD/VBD VBZ/JJ""",
            2: """
"/IN ,/IN ,/PRP ,/VB DT/VBZ IN/RB MD/VB NN/CC NNP/: NNP/CC NNP/VBZ NNS/: VB/IN VBN/IN VBP/PRP VBZ/IN
^/PRP""",
            3: """NNS/TO""",
            4: """NN/TO VBP/VBG VBP/VBN ^/IN ^/RB""",
            5: """,/RB ^/CC""",
        },
        "POS": {
            -5: """WP/NN""",
            -4: """CC/EX VBP/NNP""",
            -3: """"/NNP JJ/NNP ^/NN""",
            -2: """"/NN ,/RB VB/NN ^/WRB""",
            -1: """
,/PRP :/NNP :/PRP CC/NNP DT/" DT/NNP IN/NN JJ/IN NNP/, NNS/SYM RB/TO RB/VB VB/PRP VBD/PRP VBP/DT VBP/NN
^/DT ^/WP""",
            1: """
CC/NN IN/CD IN/DT IN/PRP JJ/JJ NN/NN NN/RB NNP/" NNP/NNPS NNP/NNS NNP/VBP TO/VB VBD/NNP VBG/NN VBG/PRP
^/VB ^/VBG""",
            2: """,/NNS CC/RB DT/NNS NNP/POS NNP/PRP PRP$/NN WDT/NNP ^/NNP""",
            3: """IN/NNP NNP/SYM TO/NNP""",
            4: """:/RB DT/NN JJ/NN""",
            5: """NNP/NN""",
            6: """NNP/NNP""",
        },
        "PRP": {
            -4: """"/IN JJ/CC""",
            -3: """CC/RB NNP/NNP NNP/VBG RB/VBN WRB/DT ^/IN""",
            -2: """,/DT ,/VBG ,/WDT :/RB DT/NNP NN/, NNP/: RB/VB ^/DT""",
            -1: """
"/DT ,/NNP ,/VBP :/VB CC/" CC/VB CC/VBD CD/IN DT/IN DT/JJ DT/RB IN/NNP JJ/, JJ/WRB MD/VB NN/CC NN/TO
NN/VBG NNP/, NNP/IN NNP/TO NNP/VBZ NNPS/VBD NNS/PRP NNS/TO NNS/VBD PRP/CC PRP/VBZ RB/TO RB/VBD RB/VBZ
TO/VB VB/JJ VB/RB VB/RP VBD/NNP VBD/RP VBD/VBN VBG/: VBG/TO VBN/IN VBN/JJ VBP/NN VBP/VBG VBZ/PRP VBZ/VBG
WP/PRP ^/" ^/, ^/^""",
            1: """
"/NNP ,/RB ,/VBN ,/VBZ :/NNP CC/NNS CC/VBG CC/WRB IN/DT IN/IN IN/WRB JJR/IN NN/NN NN/VBD NNP/CC NNS/IN
NNS/VBP VB/TO VBD/, VBD/IN VBD/TO VBN/TO VBZ/RB VBZ/VBN WDT/VBD ^/VB""",
            2: """IN/VBG VB/DT VBP/TO""",
            3: """:/IN NN/IN NNS/: PRP/VBP RB/, RB/IN VB/CC VB/VBN VBP/IN""",
            4: """JJ/TO""",
        },
        "PRP$": {
            -3: """:/IN VB/VBN VBP/IN""",
            -1: """
,/VBZ CC/NNS CC/VBG IN/IN JJR/IN MD/VB NN/NN NN/VBD PRP/VBP RB/IN VB/IN VB/TO VBD/TO VBN/TO VBZ/VBN
WDT/VBD""",
            1: """
"/IN ,/VBP :/VB CC/RB CC/VBD DT/IN JJ/IN JJ/TO NN/, NN/CC NN/VBG NN/WDT NNP/: NNP/CC NNP/IN NNP/NNP
NNP/TO NNP/VBZ NNPS/VBD NNS/PRP NNS/VBD PRP/CC PRP/VBZ RB/TO RB/VBD RB/VBN RB/VBZ VB/RB VB/RP VBD/NNP
VBD/RP VBD/VBN VBG/TO VBN/IN VBZ/PRP VBZ/VBG ^/" ^/, ^/DT""",
            2: """,/VBD CC/VB IN/VBG NN/IN NN/TO""",
            3: """CC/IN NNP/VBG RB/VB ^/IN ^/^""",
        },
        "RB": {
            -7: """,/VBN IN/JJ JJ/TO VBN/TO""",
            -6: """CC/IN DT/JJ VB/PRP$ VBN/IN""",
            -5: """DT/VBN IN/NN IN/RB TO/DT ^/PRP$""",
            -4: """,/IN CD/IN IN/NNP JJR/IN NNP/: NNPS/VBG PRP/VBG RB/CD WP/VBP ^/VBD""",
            -3: """
"/NN ,/JJ ,/NNP :/NNP CC/JJ CC/NNP CC/NNS DT/" EX/RB IN/DT JJ/, NN/VBG NNP/POS NNS/CC NNS/DT NNS/IN
POS/NNP POS/NNS VB/CD VB/JJ VBD/VB VBG/: VBG/IN VBG/JJ VBN/, VBN/RP ^/CD""",
            -2: """
"/-LRB- "/RB "/UH ,/DT ,/VBD -RRB-/CC -RRB-/IN :/" CC/PRP$ CC/VBN DT/CD DT/RB DT/RBS DT/VBG IN/, IN/CC
IN/IN IN/JJS JJ/: JJ/VBP NN/, NN/DT NNP/, NNP/PRP$ NNS/POS NNS/VBZ PRP/JJ RB/DT RBR/JJ RBR/PRP TO/CD
TO/VBG VB/, VB/CC VB/DT VB/VBZ VBD/CD VBD/NNPS VBD/PRP$ VBD/TO VBG/NN VBG/TO VBG/VBN VBN/" VBZ/NN
VBZ/PRP$ VBZ/RBS VBZ/VB WDT/VBP ^/" ^/-LRB- ^/DT ^/VBN ^/VBZ ^/WP""",
            -1: """
"/JJ "/NNS "/PRP$ ,/" ,/CD ,/EX -LRB-/DT -RRB-/VBP ./" :/VB CC/, CC/DT CC/EX CC/NNPS CC/RB CC/RBR CC/WRB
CD/: CD/CD CD/NNPS CD/RB DT/IN DT/WP IN/CD IN/NNPS IN/WDT JJ/" JJ/-RRB- JJR/NN MD/PRP NN/CC NN/IN NN/POS
NN/TO NNP/CC NNP/VB NNPS/CC NNS/JJ NNS/NN NNS/WDT POS/" POS/DT PRP$/JJ PRP$/NNP PRP$/NNS RB/: RB/IN
RB/PRP RBR/RB SYM/" TO/" VB/" VB/IN VB/NN VB/NNS VB/VBN VB/WRB VBD/, VBD/DT VBD/NNP VBD/PRP VBG/PRP$
VBN/JJ VBN/NN VBN/NNP VBN/PRP VBN/PRP$ VBP/IN VBP/PRP VBZ/JJR WDT/VBZ WP/VBD ^/JJ""",
            1: """
"/" "/: "/VBG "/VBP ,/CC ,/NNS ,/PRP ,/VB ,/VBZ ,/WDT :/CC :/NN :/RB :/VBG CC/" CC/CC CC/NN CC/PRP CC/VB
CC/VBG CD/, CD/NNS DT/, DT/-LRB- DT/JJR EX/VBD IN/" IN/TO IN/VBN IN/WRB JJ/RB JJ/VBD JJ/VBZ MD/DT NN/JJ
NN/NN NN/WDT NNP/-RRB- NNP/NNS NNP/PRP NNP/VBD NNP/WDT NNS/: NNS/VBD PRP$/NN PRP$/RB RB/-LRB- RB/RBR
RB/TO RB/VBZ RP/CC TO/JJ TO/JJR TO/NN TO/PRP TO/VB VB/PDT VBD/NN VBD/RB VBD/RBR VBG/DT VBN/DT VBN/NNS
VBN/VBD VBP/, VBP/JJ VBP/NNS VBP/TO VBP/VBG VBZ/, VBZ/NNP VBZ/PRP VBZ/RB VBZ/VBD WDT/NNPS WRB/RB ^/CC
^/NN ^/NNPS""",
            2: """
"/CC "/NNP "/VBD "/WP ,/PRP$ ,/VBG -RRB-/, -RRB-/: :/CD CC/VBD CC/VBZ DT/NNP DT/NNS DT/VBP IN/NNS IN/VBG
IN/VBZ JJ/CC JJ/JJ JJ/NNPS JJ/VBG JJ/WRB JJR/, NN/-LRB- NN/: NN/VBD NNP/JJ NNP/VBG NNP/VBZ NNPS/IN
NNPS/MD NNPS/VBD NNS/TO NNS/VBG PRP/VB PRP/VBP RB/JJ RB/VB RB/VBG RB/WRB RP/DT RP/IN TO/NNS VB/PRP VB/RB
VBD/" VBD/IN VBG/" VBP/RP VBP/VBN VBZ/VBG WDT/RB ^/IN""",
            3: """
"/IN "/PRP -RRB-/VBZ :/VBD CC/CD CD/TO DT/DT DT/VBZ JJ/NNP JJS/NN JJS/NNS MD/VB NN/NNS NN/VBN NN/VBZ
NN/WP NNP/" NNP/NN NNPS/NN NNPS/VBZ NNS/MD NNS/VBN PRP/" PRP/TO PRP/VBD PRP/VBZ RB/CC RB/VBN VBD/VBN
VBG/RP VBN/CC VBN/VBN VBP/" VBP/NN VBP/NNP VBP/VB VBZ/" WRB/PRP ^/, ^/PRP ^/RB""",
            4: """
EX/VBZ MD/RB NN/NNP NNP/IN NNP/RB NNP/TO NNPS/RB NNS/RB PRP/RP RB/VBD RB/VBP RP/, VBD/VBD VBN/VBG VBZ/RP
VBZ/TO VBZ/VBN WDT/, WP/MD ^/VB ^/VBG""",
            5: """-RRB-/DT CD/VBZ NN/RB NNPS/VBP POS/NN PRP/IN VBG/RB WDT/VBD""",
            6: """NNP/-LRB- UH/, VBP/RB""",
            8: """PRP/MD""",
        },
        "RBR": {
            -5: """CD/CC NNS/IN VBD/DT""",
            -4: """,/DT DT/CD DT/VBZ IN/JJ NNP/, VBD/IN""",
            -3: """,/IN EX/VBP JJ/, MD/RB NNS/: NNS/CC NNS/DT RB/DT VBG/IN VBN/TO WP/VBZ ^/NNP""",
            -2: """
,/VBG CC/VBZ DT/" IN/NNS IN/VBG NN/" NN/CC NNP/CC NNP/RB NNPS/RB RB/VBN RP/TO TO/RB VB/DT VBG/NNS
VBN/PRP VBZ/IN VBZ/VBN ^/CC ^/NNS""",
            -1: """
"/PRP$ "/VBG ,/NNS ,/PRP ,/VBN -RRB-/VBP CC/DT CC/VB CC/VBG CD/CD DT/, DT/CC DT/IN EX/VBD EX/VBZ IN/"
IN/NNP IN/PRP$ IN/RB IN/TO JJ/NNP JJ/RB JJS/NN NN/IN NN/NNS NN/TO NN/VBP NNP/NNP NNP/SYM NNP/VBP
NNPS/VBP NNS/VB PDT/DT PRP/IN PRP/MD PRP/VB RB/, RB/: RB/CD RB/NNP RB/RB RP/NNP TO/" TO/NN TO/PRP$ VB/CC
VB/CD VB/IN VB/TO VBD/JJ VBD/TO VBG/CD VBG/PRP$ VBG/VBN VBN/, VBP/DT VBP/NNS VBP/TO VBZ/NNP VBZ/PRP$
VBZ/RP WP/VBP ^/NN""",
            1: """
"/DT "/RB ,/VBP ,/WP :/RB CC/CD CC/PRP CD/NN CD/VBP DT/VBD EX/RB IN/DT IN/IN IN/NN JJ/CC JJ/NN NN/-LRB-
NN/: NN/DT NN/VBD NNP/IN NNP/VBD NNP/VBG NNP/VBZ NNS/, NNS/VBN NNS/VBP POS/NN PRP/RB PRP/VBD PRP/VBG
RB/IN RB/JJ RB/VBD RB/VBG RB/VBP RB/VBZ RP/DT VB/" VB/PRP VB/RB VB/VBZ VBD/, VBD/VBG VBG/: VBG/RB VBN/JJ
VBN/RB VBP/JJ VBP/PRP VBP/RP VBP/VBG VBP/VBN VBZ/CD VBZ/NNS WDT/VBP WDT/VBZ ^/WP ^/^""",
            2: """
"/CC CC/NN DT/NNP DT/NNS JJ/NNS JJR/, NN/VBN NNP/: NNP/NNPS NNP/NNS NNS/JJ NNS/MD NNS/VBD NNS/WDT PRP/TO
PRP/VBZ VB/, VB/NNP VBD/NNP VBD/VBN VBN/IN VBP/IN VBP/RB VBZ/DT VBZ/RB VBZ/VBG ^/" """,
            3: """
"/VB ,/CC -RRB-/, CC/" CD/, DT/NNPS IN/PRP JJ/: NN/MD NNPS/VBD PRP$/NN PRP/VBP RB/TO TO/NNP VB/NNS VB/RP
VBD/PRP VBD/VB VBG/DT VBG/NNP WP/VBD ^/PRP""",
            4: """,/VBD CD/NNS MD/VB NN/VBZ NNP/NN NNS/RB RB/CC VBD/RB VBG/PRP VBN/VBN""",
            5: """DT/JJ DT/NN NN/RB NNS/TO VB/NN VBP/NNP""",
            8: """PRP$/NNS""",
        },
        "RBS": {
            -5: """JJ/IN""",
            -3: """NN/VBZ NNP/IN ^/IN""",
            -2: """,/IN CC/IN CD/, DT/NN NN/TO NNS/CC PRP/DT VB/IN VBN/PRP""",
            -1: """:/DT :/IN DT/" JJ/NNS MD/IN NN/, NN/DT NN/NNP NNP/, NNS/IN POS/JJ RP/IN ^/CC ^/^""",
            1: """
"/DT ,/DT ,/VBD ,/VBN CD/IN DT/JJ IN/IN IN/NNS JJ/NN JJ/TO JJS/CC NN/CC NN/IN NN/WDT NNP/DT NNP/VBD
NNP/VBG NNP/VBZ NNPS/VBP NNS/VBP PRP$/NNS RB/PRP$ TO/PRP TO/VB VBD/DT VBD/IN VBD/NNP VBZ/IN VBZ/VBN
WDT/VBZ WP/VBZ ^/RB""",
            2: """
,/PRP MD/VB NNP/NNS NNP/POS NNS/, PRP/IN PRP/NNP PRP/VBP RB/CC VBD/PRP$ VBG/IN VBN/DT VBP/PRP WDT/NN
WP/MD WP/VBD ^/DT ^/PRP$""",
            3: """,/VBG IN/DT IN/PRP$ NNP/RB PRP/VBD RB/DT VBN/IN VBZ/VBG WDT/VBP""",
            4: """NN/POS RB/IN""",
        },
        "RP": {
            -10: """IN/PRP NN/IN""",
            -9: """IN/NNS""",
            -8: """CD/NNS""",
            -7: """CC/RB PRP/VBP ^/^""",
            -6: """CC/NN CC/NNP DT/JJ IN/NNP""",
            -5: """:/CD CD/NN CD/VBZ JJ/NN NN/, NN/CC NNP/-RRB- VBP/VBG""",
            -4: """,/CC NN/" NN/: NN/RB NN/VBG NN/VBN TO/PRP VB/RP ^/JJR ^/PRP""",
            -3: """
DT/NNP DT/NNPS IN/CD IN/DT IN/PRP$ IN/VBZ JJ/NNP JJS/NN NN/VBD NNP/CC NNP/NN NNP/POS NNS/, PRP$/NN
PRP/MD RB/, VBD/JJ VBD/RB VBG/RB VBN/RB VBN/VBG VBP/DT VBZ/DT VBZ/RP ^/" ^/RB""",
            -2: """
"/VBD ,/RB :/IN CC/DT CC/VBZ CD/CC CD/NNP CD/NNPS IN/JJ JJR/NN NN/NN NN/NNS NNP/" NNP/CD NNP/NNP NNP/RB
NNPS/RB RB/VBN VB/NN VBD/IN VBG/RP VBN/NN VBN/VBN VBP/NN VBP/VB ^/VBN ^/VBZ""",
            -1: """
$/CD ,/DT ,/IN ,/NNP ,/PRP ,/VBZ :/NNP :/VB :/VBD :/VBG CC/JJ CC/NNPS CD/, CD/-RRB- CD/CD CD/RB CD/VBP
DT/MD DT/RB DT/RBR DT/VBZ IN/CC IN/NN IN/NNPS IN/RB JJ/NNS JJ/VBZ JJS/NNS NN/-LRB- NN/JJ NN/NNP NN/TO
NNP/-LRB- NNP/IN NNPS/NNP NNPS/VBZ NNS/: NNS/IN NNS/TO NNS/VBG NNS/VBN NNS/VBP PDT/DT POS/JJ PRP$/JJ
PRP/DT PRP/IN PRP/RB PRP/RP RB/CC RB/DT RB/IN TO/NNS VB/IN VB/RB VBD/NNS VBD/TO VBD/VBD VBG/IN VBG/NNP
VBG/PRP$ VBP/IN VBP/NNP VBP/VBN VBZ/" VBZ/CD VBZ/RB VBZ/VB WDT/VBP WDT/VBZ ^/IN""",
            1: """
"/VBG ,/NNS CC/VBD DT/VBN DT/VBP JJ/IN JJ/VBG NN/DT NNP/VBG NNPS/NN NNPS/VBP NNS/NNP PRP/NNP PRP/VB
RB/JJ RB/PRP RB/RBR RP/CC VB/DT VB/VBZ VBD/NNP VBG/JJ VBG/NN VBG/NNS VBG/VBN VBN/DT VBP/JJ VBZ/JJR
VBZ/NNS VBZ/VBG WP/VBZ WRB/PRP""",
            2: """
,/VBP CC/VBN NN/VBP NNP/VB NNS/VBD PRP$/NNS RB/VBP RBR/JJ VB/NNS VBD/DT VBD/NN VBD/VB VBN/PRP VBZ/IN
VBZ/PRP ^/JJ ^/VB ^/VBG""",
            3: """
"/RB "/VB ,/VBD IN/VBN NNP/: NNP/VBP NNP/VBZ PRP/VBD PRP/VBG RB/VB RB/VBD RB/VBG TO/JJ VB/CD""",
            4: """
CC/VBG DT/NNS DT/VBD DT/VBG JJS/VBN MD/VB NN/VBZ NNP/PRP NNP/VBD NNP/VBN NNS/NN RB/VBZ VB/JJR VB/VBN
VBD/PRP VBN/VB VBP/NNS VBZ/JJ VBZ/NN WP/VBP ^/NN""",
            5: """NNPS/VBG TO/NN""",
            6: """,/VB ,/VBN IN/VBG PRP/VBZ TO/VBG VBG/PRP VBZ/VBN""",
            7: """,/VBG TO/VB VB/NNP VB/PRP""",
        },
        "UH": {
            -4: """TO/,""",
            -3: """,/RB NNP/, NNS/, PRP/" PRP/VBZ VBD/: VBG/RB VBN/DT""",
            -2: """JJR/, JJR/TO MD/PRP NNP/VBZ VB/PRP VBD/RB""",
            -1: """
,/IN :/VBG DT/JJ DT/VBN EX/VBZ NN/: NN/NN NN/VBD NN/VBZ NNP/PRP NNP/VBD NNS/VBD NNS/VBP PRP$/NNS RB/JJ
RB/PRP RB/VBN RB/VBZ RB/WRB TO/NN VB/NNS VB/RB VBD/JJ VBG/PRP VBN/" VBP/PRP VBZ/IN VBZ/RB ^/PRP""",
            1: """:/" IN/" IN/DT IN/NNP JJ/TO NN/VBP PRP/VBP VB/, VBZ/, ^/CC ^/RB""",
            2: """"/" "/NNS ./" CC/VB DT/NN JJ/NN RB/: RB/VB VBP/,""",
            3: """"/UH ,/" CC/IN CD/: DT/: MD/VB PRP$/NN PRP/VBD UH/, VB/" VBD/DT WP/VBP ^/" ^/-LRB-""",
            4: """DT/" RB/TO VBG/JJ""",
            5: """IN/, VBD/,""",
            6: """^/^""",
        },
        "VB": {
            -10: """DT/" """,
            -8: """IN/PRP$""",
            -7: """IN/PRP NNP/POS NNS/RB""",
            -6: """CC/JJ DT/JJS NNS/IN PRP$/JJ""",
            -5: """"/NNS IN/DT IN/NNS IN/WP NN/WDT NNP/RB VBZ/CC VBZ/JJ WP/RB ^/NNP ^/NNPS""",
            -4: """
"/PRP ,/JJ ,/PRP ,/TO ,/VBG CC/NN CC/NNS CC/PRP CD/NNS DT/CD DT/JJR DT/RB JJ/JJ NN/NNS NNPS/POS NNS/WDT
POS/NN POS/NNS PRP$/" RP/TO VB/TO VBD/PRP$ VBG/IN VBN/CC VBN/VBN VBP/NN WDT/RB ^/IN ^/NNS""",
            -3: """
"/" ,/DT ,/NNP ,/NNS CC/DT CC/VBZ CD/CD CD/NN EX/VBZ IN/CD IN/JJ JJ/" JJ/NNPS JJ/NNS JJ/TO JJR/NNPS
MD/IN NN/VBZ NNP/, NNP/CD NNP/IN NNP/SYM NNPS/" NNPS/RB NNS/" NNS/POS NNS/VBG PRP$/NNPS PRP/VBG PRP/VBZ
RB/VBP VB/VBN VBD/DT VBD/IN VBN/" VBN/NNS VBP/IN VBP/VBG VBZ/VBN WDT/VBD WRB/NNS WRB/PRP ^/DT ^/NN ^/PRP""",
            -2: """
,/CC ,/IN ,/NNPS -RRB-/: -RRB-/VBZ :/CC :/DT :/PRP CC/IN DT/NN DT/NNP EX/VBD IN/JJR IN/NN IN/NNPS JJ/NN
JJR/NN JJS/NNS NN/IN NN/JJ NN/NN NN/POS NN/PRP NNP/" NNP/-LRB- NNP/DT NNP/JJ NNP/NN NNP/VBD NNP/VBP
NNP/VBZ NNS/NNS NNS/PRP NNS/VBP PDT/DT POS/JJ PRP$/NNP PRP/RB RB/VBD RB/VBG RB/VBZ RBS/RB TO/NNP VB/RP
VB/WRB VBD/, VBD/CC VBD/VBN VBG/DT VBG/VBN VBN/IN VBN/RB VBP/DT VBP/NNS VBZ/VBG WDT/NNS WDT/VBP WP/VBZ
^/, ^/-LRB- ^/CC ^/JJ ^/VBG""",
            -1: """
"/CC "/VB "/WP ,/EX ,/PRP$ ,/WDT ,/WP -RRB-/, -RRB-/CC ./" :/VBG CC/EX CC/VB CC/VBG CD/, CD/-LRB-
CD/-RRB- CD/: CD/CC CD/JJ CD/NNP CD/NNPS DT/IN DT/JJ DT/NNS DT/RBR DT/VBD DT/VBG DT/VBN DT/VBP DT/VBZ
DT/WP IN/" IN/IN IN/NNP IN/RB IN/TO IN/VBN IN/WDT IN/WRB JJ/, JJ/CC JJ/IN JJ/VBN JJS/CC NN/, NN/NNP
NN/SYM NN/VBD NN/VBP NN/WP NNP/-RRB- NNP/: NNP/VB NNP/VBN NNPS/VBP NNS/JJ NNS/NN NNS/VBD NNS/VBN NNS/WRB
POS/" POS/NNP POS/RB PRP$/CD PRP$/JJS PRP$/VBN PRP/CC PRP/JJ RB/CD RB/TO SYM/NNP TO/VB UH/, VB/IN VB/JJR
VB/PDT VB/RB VBD/CD VBD/RBR VBG/CC VBG/RB VBG/RP VBG/VBD VBN/, VBN/JJ VBN/RP VBN/TO VBN/VBZ VBP/JJ
VBP/NNP VBP/VBN VBZ/CD VBZ/RB WDT/NNP WP/NN WP/PRP WRB/JJ ^/PRP$""",
            1: """
"/JJ "/NNP ,/" ,/VBD -LRB-/" :/" CC/RBR CC/VBD CD/TO DT/NNPS JJR/TO JJS/NN NN/: NN/RB NN/TO NN/VBG
NNP/NNPS NNPS/-LRB- NNS/: NNS/NNP NNS/VBZ NNS/WP PRP/DT PRP/TO PRP/VB RB/DT RB/RBR RB/VB RB/VBN RBR/JJ
TO/JJ TO/NNS TO/PRP VB/PRP$ VBD/NN VBG/" VBG/JJ VBN/NN VBP/VBZ VBZ/, VBZ/NN VBZ/NNP WDT/VBZ WRB/RB ^/RB""",
            2: """
:/NNP :/RB CC/, CC/JJR CD/RB IN/JJS IN/VBG JJR/NNS MD/VB NN/" NNP/VBG NNPS/: NNPS/NN NNS/CC NNS/TO
PRP$/NNS RB/, RB/PRP RB/RB RB/WRB RBR/RB TO/CD TO/JJR TO/PRP$ VBD/" VBD/JJ VBD/NNS VBD/TO VBG/, VBN/NNP
VBP/" VBP/RB VBP/TO VBZ/DT WP/MD WP/VBD ^/SYM""",
            3: """
CC/NNP DT/MD IN/CC MD/DT NNPS/MD NNPS/TO NNPS/VBG RB/-LRB- RB/IN RP/, TO/, VB/" VB/, VBG/NN VBG/TO
VBZ/PRP WP/VBP ^/" ^/VB""",
            4: """
CC/TO DT/CC NNP/PRP PRP/, RB/CC TO/NN VB/: VB/NNP VB/NNPS VBD/PRP VBG/NNP VBG/NNS VBN/PRP VBN/PRP$
VBZ/VB""",
            5: """"/UH CC/RB NNP/TO RB/: TO/CC TO/DT VB/CC VBG/NNPS""",
            6: """"/RB CC/" MD/" PRP/" RB/MD VBD/NNP WDT/MD""",
            7: """NN/MD VB/VBZ VBP/PRP""",
            8: """NNP/MD""",
            9: """VB/NNS VB/PRP""",
            10: """MD/PRP NNS/MD RP/CC""",
            11: """PRP/MD""",
            12: """MD/RB""",
            16: """TO/" """,
            17: """TO/RB""",
        },
        "VBD": {
            -12: """VBP/RB""",
            -10: """VBZ/RB""",
            -6: """NN/TO TO/DT VB/RB VBD/RB""",
            -5: """DT/" IN/PRP$ VB/DT VB/NNS VB/PRP VBG/PRP$ VBG/RB VBP/CC VBZ/DT VBZ/PRP""",
            -4: """
CC/VB DT/VBZ IN/VBG JJ/CC JJ/IN MD/VB NN/IN PRP/VBP RB/VB RB/VBN TO/CD TO/RB TO/VB VB/NNP VBP/PRP VBZ/"
VBZ/VBN WP/VBD ^/CC ^/RB""",
            -3: """
"/, ,/IN ,/VBP ,/VBZ :/RB CC/JJ DT/-LRB- JJ/: JJ/RB MD/RB NN/MD NN/VBD NN/VBG NNP/VBZ NNS/VBD POS/RB
POS/RBS PRP$/JJ PRP/MD PRP/VBG RB/VBG TO/NNS VB/WRB VBD/" VBD/VBN VBG/NN VBG/PRP VBN/CC VBN/RB VBP/VBN
VBZ/CC VBZ/IN WP/VBZ ^/" """,
            -2: """
,/DT ,/VBD ,/VBG -RRB-/, :/NNP CC/IN CC/RBR CD/RB DT/CD DT/JJR DT/RBS JJ/, JJ/TO JJR/NNS JJS/NN NNP/:
NNP/MD NNS/VBP POS/JJ PRP$/NNP PRP$/RB PRP/VBD RB/: RB/JJ RBR/RB RP/, TO/NN TO/NNP TO/PRP$ VB/" VB/NN
VB/VBN VBD/CD VBG/RP VBN/IN VBN/PRP VBN/VBD VBP/CD VBP/DT ^/DT ^/^""",
            -1: """
"/IN $/CD ,/" ,/RB -LRB-/NN CC/CD CC/NNPS CC/PRP$ CC/VBD CC/VBG CC/WRB CD/CC CD/IN CD/JJ CD/NNP CD/TO
DT/JJ DT/MD DT/RB DT/RBR IN/IN IN/RB IN/TO IN/WRB JJ/" JJ/JJ JJ/VBG JJR/IN MD/DT NN/: NN/SYM NN/VBP
NN/VBZ NNP/" NNP/-LRB- NNP/DT NNP/IN NNP/NNPS NNP/SYM NNP/VBD NNP/VBG NNP/VBP NNS/IN NNS/NN NNS/POS
NNS/VBG NNS/VBN PDT/DT POS/NNP PRP$/CD PRP/, PRP/IN RB/" RB/DT RB/IN RB/RBR RB/VBD RB/VBP RB/VBZ RB/WRB
RBR/IN RBS/RB RP/CC RP/IN VB/CD VB/RP VBD/IN VBD/JJ VBD/PRP VBD/PRP$ VBD/RP VBD/TO VBD/VB VBD/VBG VBG/,
VBG/CD VBG/DT VBG/IN VBG/JJ VBG/TO VBN/" VBN/, VBN/CD VBN/DT VBN/NN VBN/TO VBN/VBG VBN/VBN VBP/, VBP/IN
VBP/JJ VBP/VB VBP/VBG VBZ/JJR VBZ/PRP$ VBZ/RP VBZ/VB VBZ/VBG WDT/MD WP/VBP WRB/RB ^/IN""",
            1: """
"/DT "/JJ "/NN "/RB ,/JJ ,/WP -RRB-/CC :/CD CC/" CC/RB CD/: CD/CD CD/NN CD/NNPS DT/JJS DT/NNP DT/PRP
DT/VBG DT/VBN IN/CC JJ/NNP JJ/VBP NN/" NN/, NN/-LRB- NN/DT NN/POS NN/RBR NNP/NNS NNP/VB NNPS/" NNPS/IN
NNPS/NN NNPS/VBD NNS/DT NNS/JJ NNS/WP PRP$/NNS RB/PRP UH/, VBD/NN VBD/NNP VBP/NNS VBZ/JJ WRB/DT ^/JJR""",
            2: """
"/VB "/VBG ,/CC ,/NNPS ,/WDT -LRB-/DT CD/, DT/CC DT/IN DT/NNPS DT/NNS IN/" IN/NN IN/NNPS JJ/NNPS JJR/NN
NN/CC NN/JJ NN/WP NNP/. NNP/CD NNP/NN NNP/NNP NNP/PRP NNP/PRP$ NNPS/NNP NNPS/VBG NNS/" NNS/NNS PRP/CC
RB/CD RB/NNP RB/RB VB/CC VBD/CC VBG/NNP VBP/NNP WP$/NN WP/DT WP/MD WRB/NNS ^/JJ ^/WP""",
            3: """
"/CC "/NNS DT/NN JJ/NN JJ/VBZ JJS/NNS NN/NN NN/NNP NNP/, NNP/WRB NNPS/CC NNPS/RB NNS/PRP POS/NN POS/NNS
PRP$/NN PRP/" VBD/NNPS WDT/NN WDT/NNS WDT/RB WP/NNP WRB/PRP ^/NNPS ^/VB""",
            4: """
,/PRP ,/TO CC/NNP IN/WP NN/NNS NN/PRP NN/RB NN/WDT NNP/CC NNS/NNP NNS/RB PRP$/NNPS PRP/DT WP/NN ^/NN
^/NNP ^/VBN""",
            5: """"/NNP "/PRP :/PRP CC/PRP CD/NNS IN/NNP NNPS/VBZ NNS/WDT WDT/NNP WDT/PRP ^/NNS""",
            6: """,/NNP ,/NNS IN/PRP NNP/-RRB- WP/PRP""",
            7: """./" IN/NNS WP/RB""",
            8: """NNP/RB PRP/RB""",
        },
        "VBG": {
            -5: """EX/VBD EX/VBP PRP$/VBN VBD/" """,
            -4: """:/VBG NNS/POS PRP$/" VBN/, WRB/JJ""",
            -3: """
-RRB-/VBP CC/NN DT/" IN/VBG JJS/IN JJS/NN NNPS/TO PRP$/RBS PRP/" RB/, RB/RBS VB/JJR VB/PRP$ VB/TO VBZ/JJ
^/NNP ^/RB""",
            -2: """
"/" "/DT ,/JJ ,/VBD CC/VBD CD/: CD/IN CD/JJ CD/NNP CD/NNS IN/JJ IN/JJR IN/VBN JJ/NNP MD/VB NN/MD NN/VBG
NNP/-RRB- NNP/JJ NNP/POS NNS/WDT PDT/DT PRP/TO RB/: RB/VBG RP/, VBD/CD VBD/RBR VBD/TO VBG/TO VBN/RB
VBP/NN VBZ/PRP$ VBZ/RBS WRB/PRP ^/JJ ^/VBG""",
            -1: """
"/NN $/CD ,/DT ,/VB ,/VBN ,/VBZ -RRB-/IN :/CC :/JJ :/NN CC/DT CC/NNP CC/VBN DT/DT DT/JJS DT/NNS EX/VBZ
IN/JJS IN/NN IN/WRB JJ/JJ NN/, NN/NN NN/RBR NNP/: NNP/CD NNP/NN NNP/NNPS NNP/RB NNS/, NNS/DT NNS/TO
NNS/VBG POS/JJS PRP$/JJ PRP$/JJS PRP/CC PRP/DT RB/VBZ RB/WRB RBR/IN RP/DT TO/NNP TO/PRP$ VB/CC VB/JJ
VB/NNP VBD/DT VBD/NNP VBD/PRP$ VBD/VB VBG/, VBG/JJ VBG/RB VBN/CC VBN/RP VBN/VB VBP/JJ VBP/VBZ VBZ/NN
VBZ/RP WDT/DT WRB/PRP$ ^/NN ^/WRB""",
            1: """
"/, "/CC "/VBP ,/" ,/CC -LRB-/IN -RRB-/, -RRB-/CC ./" :/DT :/VBD CC/NNS CC/PRP$ CC/RBR CC/TO CC/VB CD/CC
CD/NNPS CD/RB CD/TO DT/CC DT/CD DT/JJR DT/NN DT/VBN IN/" IN/DT IN/IN IN/NNPS IN/PRP$ JJ/, JJ/: JJ/VBD
JJR/NN NN/RB NN/VBD NN/VBP NN/WDT NNP/, NNP/CC NNP/VBN NNPS/: NNPS/CC NNPS/POS NNS/" NNS/VBN NNS/VBP
POS/NNS PRP$/RB PRP/, PRP/VB PRP/VBD RBR/JJ RP/IN TO/JJ TO/NNS VB/, VB/DT VB/NN VB/PRP VBD/CC VBD/JJ
VBD/NN VBD/NNS VBD/PRP VBG/CC VBG/NNS VBG/PRP$ VBG/RP VBN/DT VBN/NNS VBN/PRP$ VBN/TO VBN/VBZ VBP/PRP
VBP/RP VBP/VBG VBZ/, VBZ/PRP VBZ/TO WDT/VBZ ^/" ^/CC ^/CD ^/DT ^/NNPS ^/PRP ^/PRP$""",
            2: """
"/JJ "/NNP "/VBG ,/CD ,/NNP ,/VBP ,/WRB :/IN :/RB CC/" CD/CD CD/NN DT/IN DT/JJ DT/VBD DT/VBG IN/CD
IN/PRP JJ/CD JJ/NN JJ/TO MD/IN NN/CC NN/JJ NN/PRP NN/VBN NNP/NNP NNP/VBZ NNS/NN NNS/NNS NNS/RB NNS/VBD
POS/JJ POS/RBS PRP/VBG RB/CC RB/DT RB/JJ RB/TO RB/VBD RBR/DT TO/CC TO/DT TO/VB VB/CD VB/RB VBG/" VBP/IN
VBP/NNS VBZ/" VBZ/DT VBZ/VBN WDT/VBP WP/VBZ ^/^""",
            3: """
"/PRP$ ,/PRP$ ,/RB ,/VBG CC/IN DT/NNP DT/NNPS DT/RBS JJ/NNPS NN/" NN/NNS NNP/DT NNP/NNS NNP/VBP NNS/:
NNS/CC NNS/VBZ NNS/WRB PRP$/NNS PRP/RB RB/RBR RB/VB TO/NN VB/NNS VBD/IN VBD/RP VBG/IN VBG/NN VBN/JJ
VBN/NNP VBP/DT VBZ/IN ^/,""",
            4: """
CC/RB JJR/NNPS NN/: NN/VBZ NNP/" NNP/TO NNP/VBD NNPS/IN NNPS/VBD RB/PRP$ RB/RB RB/VBN RP/CC VB/" VBD/,
VBD/VBN VBP/VBN VBZ/RB ^/IN""",
            5: """
CC/VBZ JJ/" JJ/NNS NN/IN NN/WRB NNS/IN POS/RB PRP/IN RB/IN RB/VBP VBN/IN VBP/RB WP/DT ^/NNS""",
            6: """NN/TO NNP/IN PRP/VBP""",
            7: """VBD/RB""",
            8: """,/IN JJ/IN""",
        },
        "VBN": {
            -7: """./" NNP/" NNPS/VBZ""",
            -6: """NNS/PRP""",
            -5: """"/PRP ,/" NNP/NNP RB/TO WDT/NNP WDT/PRP""",
            -4: """CC/NNP DT/NNPS NNP/NNPS NNP/POS NNPS/RB POS/NNS PRP$/NNPS TO/DT VBD/: VBD/NNP WP/PRP""",
            -3: """
"/CC "/NNS "/VBG CC/" CC/PRP CC/RBR DT/NNP DT/VBG IN/WP JJ/TO NN/" NN/NNP NN/POS NNP/-RRB- NNP/NNS
NNP/VBP NNP/WDT NNP/WRB NNPS/CC NNPS/VBD NNS/" NNS/TO PDT/DT POS/NN PRP$/CD PRP/" PRP/RB RB/JJ RB/VBZ
UH/, VBD/NNPS VBN/VBN VBP/RBR VBZ/JJ WDT/NN WDT/NNS WDT/RB WP/RB ^/VB ^/VBN""",
            -2: """
"/NNP ,/JJ ,/NNP ,/NNS ,/VBZ -LRB-/DT -LRB-/NN -RRB-/, -RRB-/IN :/NNP CC/JJR CC/PRP$ CC/VBG CD/CD DT/CC
DT/IN IN/VBG JJ/, JJ/IN JJR/NN JJS/NNS NN/CC NN/PRP NNP/. NNP/DT NNP/JJ NNP/PRP$ NNP/RB NNP/SYM NNPS/VBG
NNS/NNP NNS/WP POS/NNP PRP$/NN PRP/, RB/IN RB/VBP TO/, TO/PRP$ VBD/NN VBG/NNP VBN/NN VBN/RP VBN/VBD
VBZ/, VBZ/RBS WP$/NN WP/DT WP/MD WP/NN WP/NNP WP/VBP ^/JJ ^/NN ^/NNP ^/NNPS ^/NNS ^/WP""",
            -1: """
"/-LRB- "/DT "/JJ "/VB ,/CC ,/RB ,/VBD ,/WP ,/WRB -RRB-/DT :/CC :/CD :/PRP :/PRP$ CD/: CD/NNP CD/VBP
DT/DT DT/JJR DT/NNS DT/PRP DT/RBS DT/VBD EX/VBP IN/CC JJ/NNPS JJ/NNS JJ/RB JJ/VBD JJ/VBN JJ/VBP JJ/VBZ
NN/-LRB- NN/VBD NN/WP NN/WRB NNP/CC NNP/NN NNP/PRP NNP/VBG NNPS/" NNPS/NN NNPS/NNP NNPS/POS NNS/JJ
NNS/MD NNS/VBN NNS/WDT PRP$/" PRP$/JJ PRP$/NNS PRP/DT PRP/IN RB/" RBR/IN RBS/CD RBS/RB RP/DT TO/JJ VB/CC
VB/JJ VB/PDT VBD/JJ VBD/VB VBG/CC VBG/IN VBG/PRP$ VBN/CD VBP/RP VBZ/TO WDT/VBZ WP/VBZ ^/-LRB- ^/: ^/CD
^/DT ^/JJR ^/PRP$ ^/VBG""",
            1: """
"/RB "/VBP ,/CD ,/VBP :/DT CC/CD CC/JJ CC/NNPS CC/VB CC/VBN CC/WRB CD/CC CD/JJ CD/NN CD/NNPS DT/CD DT/MD
DT/VBN DT/WP IN/IN IN/NNP IN/NNPS IN/PRP IN/TO IN/WRB JJ/" JJ/: JJ/NN JJ/VBG JJR/IN NN/: NN/NN NN/RB
NN/RBR NN/SYM NN/VBP NN/WDT NNP/: NNP/CD NNP/VB NNP/VBN NNPS/IN NNPS/VBP NNS/IN NNS/NNS NNS/POS POS/RBS
PRP$/NNP PRP/MD RB/, RB/CC RB/PRP$ RB/RBR RB/VBN RBR/DT RP/CC TO/CD TO/NN VB/DT VB/PRP VB/WRB VBD/,
VBD/DT VBD/PRP VBD/VBD VBD/VBG VBG/" VBG/CD VBN/IN VBN/NNP VBN/NNS VBN/TO VBP/, VBP/JJ VBP/TO VBP/VB
VBP/VBG VBP/VBN VBZ/IN VBZ/NN VBZ/PRP VBZ/RP VBZ/VBG VBZ/VBN ^/CC ^/IN ^/VBZ""",
            2: """
"/" "/NN :/VBG CC/IN CC/RB CD/, DT/JJ DT/VBZ IN/" IN/NN JJR/NNPS NN/, NN/NNS NN/TO NN/VBG NNP/, NNP/MD
NNS/, NNS/: NNS/VBD PDT/PRP$ POS/JJ PRP$/RB PRP$/RBS PRP/VBD RB/VBG RP/, TO/NNS TO/RB VB/NNP VBD/" VBG/,
VBG/RB VBG/RP VBN/PRP VBP/NN VBZ/NNP WDT/VBD ^/RB ^/^""",
            3: """
"/, "/PRP$ $/CD ,/DT ,/IN ,/PRP -RRB-/CC :/RB CC/DT CC/VBZ CD/TO DT/RBR IN/, IN/DT JJS/NN NN/DT
NNP/-LRB- NNPS/: NNS/NN PRP/VB PRP/VBG RB/PRP RB/RB RB/RBS RBR/RB VB/NNS VB/RP VBD/IN VBD/NNS VBD/TO
VBG/DT VBN/" VBN/VBG VBN/VBZ VBP/DT VBP/IN VBZ/CC VBZ/JJR VBZ/NNS WDT/VBP WP/VBD WRB/RB ^/" """,
            4: """
CD/NNS DT/" NN/VBZ NNS/VBG POS/RB RB/VBD VB/PRP$ VB/VBN VBD/CC VBG/PRP VBN/, VBP/PRP VBZ/PRP$""",
            5: """CD/RB DT/JJS DT/RB IN/JJ PRP/VBP PRP/VBZ VB/RB VBD/VBN VBN/RB VBP/CC""",
            6: """CC/VBD IN/NNS IN/RB NNS/VBZ RB/DT VB/NN VBP/RB""",
            7: """VBD/RB VBN/CC VBZ/" """,
            10: """VBZ/RB""",
        },
        "VBP": {
            -10: """TO/VB""",
            -9: """MD/PRP""",
            -8: """TO/DT VBD/PRP""",
            -6: """RB/VB TO/RB VB/DT VBG/PRP ^/DT""",
            -5: """
DT/JJS DT/NN DT/RB IN/DT PRP/VBD TO/NN VB/PRP VBD/IN VBD/RB VBD/VBN VBG/NN VBN/NNP VBZ/PRP""",
            -4: """
"/RB ,/CD DT/NNP IN/" IN/VBG MD/RB NNP/IN NNP/VBD PRP/, RB/DT RBR/RB RBS/JJ TO/JJ VB/IN VB/NN VB/NNP
VB/NNS VBD/DT VBG/DT VBN/DT VBP/VBN VBZ/DT VBZ/JJ VBZ/VBN ^/RB""",
            -3: """
"/CC ,/" ,/VBG -LRB-/" :/CC CD/CD DT/" DT/IN IN/CC IN/JJ IN/JJS JJ/JJ MD/DT MD/VB NN/: NN/IN NN/NN
NN/NNP NN/TO NNP/CC NNP/POS NNS/NN NNS/VBD NNS/VBP NNS/WRB POS/JJ POS/NN POS/NNP PRP/VB PRP/VBG PRP/VBP
RB/RBR RB/VBG RP/, TO/" UH/, VB/: VB/NNPS VBD/NNP VBG/" VBG/VBN VBN/IN VBN/PRP VBN/RB VBP/PRP VBZ/IN
VBZ/TO ^/CD ^/^""",
            -2: """
$/CD ,/CC ,/DT ,/VBP -RRB-/VBZ :/RB CD/JJ CD/NN DT/CC DT/JJ DT/VBG IN/, IN/PRP$ JJ/NNP JJ/TO JJR/, NN/"
NN/JJ NN/RB NN/VBG NNP/NN NNP/VBN NNPS/: NNPS/NN POS/RB PRP$/JJ PRP$/NN PRP$/NNP PRP/IN PRP/VBZ RB/IN
RB/VBD RB/VBZ RB/WRB RP/CC TO/CC TO/JJR VB/RB VB/VBZ VBD/, VBD/NN VBG/IN VBN/JJ VBN/NN VBP/IN VBP/JJ
VBP/TO VBZ/, VBZ/NNP VBZ/VBD ^/VB ^/WP""",
            -1: """
"/: "/NN "/NNP "/PRP$ ,/VB -LRB-/IN -RRB-/CC :/NN :/VBD CC/" CC/NN CC/RB CD/-LRB- CD/CC CD/IN CD/VBP
DT/JJR DT/MD DT/VBZ IN/CD IN/IN IN/JJR IN/NN IN/TO IN/VBN JJ/CC JJ/NN JJ/SYM JJ/VBN JJR/IN JJS/IN MD/"
NN/, NN/CC NN/MD NN/VBD NN/VBP NNP/" NNP/, NNP/CD NNP/JJ NNP/MD NNP/NNP NNP/VB NNP/VBP NNPS/IN NNPS/VBP
NNS/: POS/JJS POS/VBN PRP$/RB PRP/" PRP/MD RB/-LRB- RB/: RB/MD RB/VBN RB/VBP RP/IN SYM/SYM TO/NNS VB/"
VB/CC VB/JJ VB/PRP$ VB/RP VB/VBN VB/WDT VBD/" VBD/: VBD/JJ VBD/TO VBG/CD VBG/JJ VBG/NNP VBG/RB VBG/TO
VBP/DT VBP/NN VBP/NNP VBP/RB VBP/VBZ VBZ/NN VBZ/NNS VBZ/PRP$ VBZ/RB VBZ/VBG WP/MD WP/NN ^/" ^/-LRB- ^/CC
^/VBG""",
            1: """
"/" :/DT :/IN :/NNP CC/CD CC/DT CC/PRP CD/-RRB- CD/RB DT/CD IN/NNP JJR/NN NN/-LRB- NNS/" NNS/CC NNS/DT
NNS/SYM NNS/VBZ PRP/CC PRP/DT PRP/JJ RB/RB RBR/PRP SYM/NNP VB/, VBD/CC VBD/RBR VBN/VBZ VBP/CD WDT/DT
WDT/NNPS WP/VBZ WRB/RB""",
            2: """
"/JJ "/NNS "/WP ,/JJ :/" CC/JJ CC/VBZ CD/, CD/NNPS CD/VBZ DT/WP IN/VBZ IN/WP JJ/, JJ/: JJ/IN JJ/RB
NNP/VBZ NNPS/CC NNPS/VBZ NNS/, NNS/JJ NNS/NNP NNS/VBN NNS/WP PDT/DT POS/NNS PRP$/" RB/, RB/NNP TO/NNP
VBN/" VBN/, VBP/, WDT/VBP WRB/DT ^/JJ ^/NNP ^/WRB""",
            3: """
,/NNP ,/WDT -RRB-/, CC/NNPS DT/NNS IN/NNS IN/WDT JJ/VBZ JJR/NNPS NN/NNPS NN/NNS NN/WDT NNP/DT NNP/RB
NNS/IN PRP$/NNPS PRP/-LRB- TO/CD VBG/NNS WRB/PRP ^/VBZ""",
            4: """
,/RB ,/VBZ CD/NNS DT/NNPS JJ/NNS JJR/NNS NN/PRP NN/WP NNP/NNS NNP/WDT NNPS/" VBN/NNS VBZ/CC WDT/NNS
WDT/PRP WDT/VBZ WP/PRP""",
            5: """"/PRP ,/NNPS CC/NNP CD/NNP NNP/NNPS PRP$/NNS RB/" VBP/CC VBP/NNS WP/DT ^/PRP""",
            6: """,/NNS JJS/NNS NNS/PRP NNS/RB""",
            7: """JJ/NNPS NNS/NNS WDT/RB WP/RB""",
            8: """IN/NNPS IN/PRP ^/NNPS ^/NNS""",
            9: """PRP/RB WRB/NNS""",
            10: """CC/NNS NNS/WDT""",
            12: """NNPS/RB""",
        },
        "VBZ": {
            -6: """TO/NN VBG/JJ""",
            -5: """DT/JJ IN/DT NN/POS NNP/: TO/VB VB/NN ^/CC""",
            -4: """
DT/CD IN/PRP$ NNS/IN POS/" PRP/VBD PRP/VBP RB/VBZ TO/NNP VB/JJ VBD/NN VBN/IN VBP/RB VBZ/DT ^/" ^/CD ^/^""",
            -3: """
,/IN ,/VBD ,/VBG :/CC CC/VB CD/CD CD/JJ DT/PRP EX/VBP IN/" JJ/" JJ/-RRB- MD/VB NN/TO NN/VBP NNS/WDT
POS/JJ RB/CD RB/JJ RBR/JJ RBS/JJ RP/NNP VB/CD VB/DT VB/PRP VB/PRP$ VBD/CD VBD/DT VBD/IN VBD/RB VBD/VBN
VBG/DT VBG/TO VBN/JJ VBP/VBG""",
            -2: """
$/CD ,/VBZ ,/WRB CC/CD CC/VBN CD/NNS DT/, DT/VBD DT/VBG EX/VBD IN/CD IN/JJR IN/WDT JJ/CC JJS/NN NN/SYM
NN/VBZ NNP/IN NNP/POS NNP/PRP NNP/VBN NNPS/: NNPS/POS NNS/VBD PRP$/JJS PRP/VBZ RB/VB RB/VBP RP/DT TO/DT
TO/RB UH/, VB/RP VBD/JJ VBD/NNP VBD/PRP VBG/CD VBG/PRP VBG/PRP$ VBN/NN VBN/VBG VBN/VBN VBP/DT VBP/IN
VBP/JJ VBP/VBN VBZ/CD WRB/JJ""",
            -1: """
"/JJ "/RB "/VB "/VBG ,/CD ,/NNS ,/RB :/RB :/VBD :/VBG CC/, CC/JJR CC/NNP CC/PRP$ CC/VBD CD/: CD/NNP DT/"
DT/JJS DT/VBN DT/VBZ EX/RB IN/JJ IN/PRP IN/VBG IN/VBN IN/WRB JJ/: JJ/CD JJ/NNS JJ/VBN JJ/WRB JJR/NN
JJS/NNP NN/IN NN/JJ NN/VBD NNP/DT NNP/VBD NNP/VBG NNPS/VBP NNS/: NNS/JJ NNS/VB NNS/VBG NNS/VBP NNS/VBZ
NNS/WRB POS/NNP PRP$/CD PRP$/VBN PRP/VB RB/, RB/DT RB/VBG RP/, TO/CC TO/JJ TO/PRP$ VB/IN VB/NNP VB/WDT
VBD/NNS VBD/PRP$ VBD/RP VBD/VBG VBG/IN VBG/NNP VBG/NNS VBG/RB VBG/RP VBN/" VBN/NNP VBN/PRP VBP/" VBZ/IN
VBZ/JJ VBZ/JJR VBZ/RB VBZ/VBG VBZ/VBN WDT/VBD WP/VBD WP/VBZ WRB/DT ^/IN ^/PRP$ ^/VB ^/VBG""",
            1: """
"/DT "/WP ,/JJ ,/VBP -LRB-/NNP :/JJ :/NN :/NNP :/PRP :/VB CC/" CC/DT CC/RB CC/WP CD/RB DT/DT DT/VBP
IN/NNS JJ/, JJ/JJ NN/VBN NNP/" NNP/, NNP/-RRB- NNP/CC NNP/NNS NNP/VBP NNP/VBZ NNPS/NN NNPS/NNP NNPS/RB
NNS/PRP PRP$/NNS PRP/IN RB/CC RB/IN RB/VBD RB/VBN RP/CC SYM/NNP VBD/CC VBG/CC VBN/, VBN/CD VBN/RB VBZ/,
VBZ/CC VBZ/NN VBZ/PRP WP/NNP WP/PRP ^/JJ ^/JJR ^/RB ^/VBN ^/VBZ ^/WP""",
            2: """
"/NN ,/" CC/IN CC/PRP CD/VBZ IN/CC IN/JJS IN/NNP IN/RB NN/: NN/CC NN/NN NN/NNP NNP/. NNP/JJ NNP/NNPS
NNS/CC NNS/NNP POS/NNS PRP$/NNP RB/NNP RB/PRP VBD/, VBN/CC VBN/NNS WDT/NNP WDT/RB ^/WRB""",
            3: """
"/CC "/PRP ,/PRP ,/WDT ,/WP CC/NN DT/NN IN/, JJ/NNP NN/WP NNP/NNP NNS/RB PRP$/NN VB/" VBP/NNP WDT/PRP
WP$/NN WRB/PRP ^/DT""",
            4: """
,/CC ,/DT ,/NNP CC/EX CD/-RRB- DT/NNS IN/NNPS JJ/NN NN/NNS NN/PRP NNP/NN NNP/WDT PRP/" WP/RB ^/PRP""",
            5: """IN/WP MD/RB NN/" NN/RB NNP/RB WP/NN ^/NN ^/NNP""",
            6: """POS/NN PRP/RB""",
            9: """WDT/NN""",
        },
        "WDT": {
            -7: """TO/NN VBP/JJ""",
            -6: """PRP/VBP""",
            -5: """
"/CC ,/RB ,/VBG DT/, POS/NN PRP$/NN PRP/VBZ RB/JJ RB/RB RB/VB RB/VBN VBD/NN VBD/NNP VBZ/IN VBZ/NNS
VBZ/RB""",
            -4: """"/NN JJR/NNS NN/CC NNS/VBG PRP$/NNS RB/VBD UH/, VBD/NNS VBD/RB VBP/, VBP/VBN VBZ/NNP ^/" """,
            -3: """
,/" ,/IN DT/VBD JJ/IN JJR/NN MD/VB NNS/IN PRP/JJ PRP/VBD RB/NNP RB/RBR TO/VB VB/PRP VB/RB VBG/PRP
VBZ/VBN WRB/JJ ^/CC""",
            -2: """
,/VBN :/CD CC/CD CC/DT CC/VBG DT/RBR DT/VBZ IN/VBG JJ/, NN/NNP NNP/NNS NNPS/VBP NNS/NNP RB/VBZ TO/NNS
VB/: VB/PDT VBD/PRP VBG/, VBN/NN VBP/RB VBP/VBG VBZ/JJ ^/NNP ^/RB""",
            -1: """
"/: "/JJ "/VB ,/CC ,/VBP ,/WDT :/" :/VBD CC/VBD CC/WRB DT/: IN/" IN/IN IN/VBZ JJ/CC JJ/TO NN/: NN/NNPS
NN/TO NN/WRB NNP/NNPS NNS/" NNS/VBD PRP$/NNP PRP/IN PRP/NNP PRP/RB PRP/VBG RB/DT RB/IN RBR/JJ RP/CC
RP/IN TO/PRP VB/" VB/, VB/JJ VB/NNPS VB/TO VB/VBN VB/WRB VBD/CC VBD/TO VBG/JJ VBG/RP VBN/PRP VBN/RP
VBN/TO VBP/IN VBP/NNP VBP/NNS VBP/VBZ VBZ/NN VBZ/PRP VBZ/VBG WDT/NN WP/VBZ ^/NN ^/^""",
            1: """
"/NNS "/RB ,/VB CC/IN CC/VBZ CD/NN CD/NNP DT/RBS DT/VBG IN/DT IN/NN IN/NNS JJ/JJ JJ/NNPS JJ/VBP NN/IN
NN/VBP NNP/JJ NNP/POS NNP/PRP NNP/VBN NNP/VBZ NNS/: NNS/NN PRP$/NNPS RB/VBP VB/IN VB/NNS VB/RP VBD/IN
VBD/JJ VBG/NN VBG/NNP VBG/RB VBG/TO VBP/VB VBZ/CD WP/NN WRB/RB ^/JJ ^/VBN""",
            2: """
"/DT ./" :/DT :/RB CD/CC DT/NNPS IN/JJ JJ/: JJ/CD JJ/VBD JJ/VBG NN/-LRB- NN/PRP NN/SYM NN/VBG NNP/-RRB-
NNP/CD NNP/NN NNPS/" NNS/NNS NNS/RB PRP/, RB/, VB/VBZ VBG/IN VBN/NNS VBP/DT VBZ/, VBZ/DT ^/NNS ^/VBD""",
            3: """
$/CD CC/NNP CC/RB CD/NNPS DT/CD EX/VBP IN/, JJ/NNP JJS/NN JJS/NNS NN/, NNP/VBD NNP/VBP NNS/, NNS/CC
RB/CD VBN/VBZ ^/TO""",
            4: """:/NN DT/JJS IN/PRP IN/RB NN/NNS NN/VBD NN/VBZ NNP/: NNP/VB RB/VBG VBG/DT VBG/NNS VBP/NN""",
            5: """CC/JJ NNP/" NNP/, VB/NN""",
            6: """DT/NN JJ/NN JJ/NNS NN/RB""",
            7: """DT/NNP""",
            8: """CC/NN CC/NNS NN/NN NNP/NNP VBN/VBN""",
            10: """DT/JJ""",
            11: """DT/NNS NN/" """,
        },
        "WP": {
            -5: """NNS/CC""",
            -4: """MD/VB""",
            -3: """PRP/, RB/VBG VB/PRP ^/TO""",
            -2: """,/IN JJ/VBG PRP/VBP RB/VB VB/" VBD/NNP VBD/NNS VBG/IN ^/VBD""",
            -1: """IN/, JJ/, NN/IN NN/NN RB/RBR RB/VBP TO/VB VBD/IN VBD/JJ VBD/RP VBG/TO ^/VBN ^/^""",
            1: """
,/CC ,/VB ,/VBP :/" CC/IN CC/RB IN/" IN/NN IN/NNP JJ/: JJ/CC NN/CC NN/TO PRP/IN PRP/VBD RB/, RB/IN
RB/NNP RB/VBN RP/IN VBD/CC VBD/TO VBD/VBN VBZ/JJ VBZ/VBN WP/VBD ^/" ^/CC""",
            2: """DT/VBZ NNP/, VBG/RP""",
            3: """"/CC IN/PRP NNS/IN""",
            4: """NN/,""",
            5: """VBZ/IN""",
        },
    },
    "before": {
        "CC": {
            -7: """anything""",
            -6: """all and if into n't nothing""",
            -5: """choice not of""",
            -4: """' ( allow among percent""",
            -3: """include""",
            -2: """
-- `` behind charges contest control her him hours missing or point promise says should shows sign
suggests there""",
            -1: """
's ; a after against as business caused despite do doubt has have he invited it may nobody oppose over
problem put showed state support supporting term test they ticket voting where whether will within""",
            1: """
're around at but by called criticism fighting hour in leads led means month off party phone places
reach reasons she so something suggest think war was week with work worth you""",
            2: """
'' are conference email end from given help including on raising that the we were who would""",
            3: """- about account be can clear court for is want""",
            4: """^ find named""",
            5: """" —""",
            6: """, than to""",
        },
        "CD": {
            -6: """any no""",
            -5: """;""",
            -4: """- if nineteen terrible""",
            -3: """-- against beautiful later said successful than think what which""",
            -2: """
' , `` about amazing as complex early either features has issue landmark losing main need provided that
third unique when""",
            -1: """
'' ) among be comprehensive correct dead declared double-digit federal former free great hold how
important largest last lift moral new not off post reach remarks running second sees serious support
take then two under up white why within —""",
            1: """
( ^ after around been especially every for full have his into killing least necessarily next paid
previous private revolutionary roughly simple simply with working""",
            2: """" 's also but each going it or other our their through to was""",
            3: """$ big democratic favorable first from good her job liberal nearly on the this""",
            4: """: a another by final is one original possible""",
            5: """its""",
            6: """in""",
            8: """only""",
        },
        "DT": {
            -6: """except look""",
            -5: """acknowledge argue consider emails find know noted noticed suggested""",
            -4: """been clear insisted named noting now plan remember strong suggest""",
            -3: """
'' -- about account acknowledging added adopted ago agree anger argued assume assuming back campaign
concluded demanded ensure ensuring fire goes head not note one people predicting prove reported security
sense simply so stands states thinks those uh will worry —""",
            -2: """
' 'll ) [ adds admit answer anybody approach are argument asserted at best better caucuses certainly
citizens conclude cutting declared dispute end ever exercise fighting found hard her hope including
insist island maintained matter mean means much other past question ready recognize rhetoric seen share
show sometimes stated suggests ticket us week where work""",
            -1: """
'd ( - after agreement am anyone anything appear around articles become believe campaigning can case
cases cause charged claims comment comments companies completely concern condition confidence
conservatives continue country criticism delegates electorate email everyone exchange fact fast feeling
finds go going group guy have here hit how husband i idea indicated interest itself land law lawyers
leads led life longer media month move movement must nation national night notion or park phone place
places point possible raising rallies rates reasons record remarks require role say saying she shift
signs something started station strike supporters than the them today understand valley vote who world
wrote""",
            1: """
add admitted and asked away ban base bear because before block business calls carried closed could down
feel further he hearing interview invited later leaving like likely losing made makes me moves need only
oppose perform provide put records restore see shown since spent start stop strategy support supporting
sure they things times twice wanted within won yet –""",
            2: """
's ^ as average becoming begin behind believes big but caused conference conflict contest created
department during estimates follow from gave it keep let missing nominee off offering out reach rejected
running said""",
            3: """
" 're ; `` above achieve against all although by candidate completed control dismissed follows getting
half hate having hold include into just left making meant nearly particularly putting saw shows state
takes through when whether win winning would you""",
            4: """
, among brought called consensus contests council did does done doubt ended even exactly experienced for
gets give given got has in loss love make of on pay recognized says server take taking town trump up
want with""",
            5: """causes containing do heard him hopeful if then there used""",
            6: """contain get n't school to use was what""",
            7: """doing had is over""",
            9: """part""",
        },
        "EX": {
            -3: """ballot bit from much those""",
            -2: """out over polls""",
            -1: """
're anybody base been being better even forces get going in it not once one people primary speak was
went win workers working""",
            1: """
" ^ because believe case if know let mean noting say saying says so sure think though today want while""",
            2: """are but confidence have should then time were""",
            3: """; and is that thought""",
            4: """said""",
            6: """,""",
        },
        "FW": {
            -3: """class to trump""",
            -2: """campaign life status was""",
            -1: """^ alleged bill federal islands of or""",
            1: """" in""",
            2: """'s ( : coup operations""",
            3: """after and daily de the""",
            4: """word""",
            5: """[""",
            6: """a""",
        },
        "IN": {
            -16: """taking""",
            -15: """takes""",
            -13: """brought take took""",
            -12: """brings turned""",
            -11: """throw""",
            -10: """bring carry taken the turn turning""",
            -9: """action best bringing called n't push""",
            -8: """drove fill pass""",
            -7: """
carries decades doing hold keep pay piece progress relationship sent something throwing weigh were""",
            -6: """
ads after also block boy convention debt document handed possible put putting signed there thing with""",
            -5: """
add appeal benefits calling calls company containing council deadline did dismissed done everything face
follow game getting give going hall hands in informed initiative keeps kicked line loans make nearly
paper place records season sought speech technology two understanding video war weighed words""",
            -4: """
're ( - a about are bill businesses by criticism experienced for freedom from gets growing hand helped
job kept lady leaving left levels looked loss love moment mostly opening party path platform policy
polling process pull really research services sets start still story summer time to training use was who""",
            -3: """
achieve agreement an anything approach articles attention border call campaigned candidate challenge
check closed coalition communities community companies contest country crisis e-mail election ended
exactly fight finish future gave generations goes gone got group gun had hate have history little making
move moves never nominee off opportunity or part projects provided puts questions raised raising ready
recognized represent restaurant rights role roll roughly saw set shot sitting spent split team than
things transition treatment twice veterans voter""",
            -2: """
's ) actually agents all almost although anxiety assets attack attacks ban barely be big campaign
children conflict consensus contests coup created deal department during energy federal girls groups
hard has heard her home house i is issues jobs joined just kick king legislation made march markets
matters message moved newspaper oil one opens paid partners passed piled poll problems program pulled
pushing rate reach read school schools sentiment share shut skills spending step strategy strength
system that they this tone total town trump unknown until used value values votes ways weapons when won
year —""",
            -1: """
'd -- abortion arguments asked average away base before book break broke candidates cash cast caucuses
class closely communications completed conservatives contributed could criticized culture cut cutting
debate delegate district do donations door early economy effective email end every faced father force
fought half having help herself him his hit hopeful if impact information interest invested investors
itself later law leader least level long losing makes measure measures mentioned military mind money
mother moving my neighborhood new of on over park particularly perform places played police politicians
positions potential problem profits property provide raise rates received record relief results rolled
root sales server setting show shown shows signs since soon speeches standing stands state stay stepped
strike systems then threat turns unite valley voting want way we wealth what whether which while win
woman word worth would""",
            1: """
" '' ... [ acted address adds aggressively aides anger appearing arrested asks assist back backing bear
been bet better billion blow bridge business but capital channel charge cities citizens city close comes
conference control counsel court crowd directly drop earned earnings ever everybody factor fans fast
fell felt few find floor flying following free fund gains generally get gotten government helps here
husband important income incomes indicated injured interests investment issue judge knows located
material movement must narrative needs network nightclub offer official online only past peace plan
plans points polls pollution present press promise quickly races receiving recently repeatedly resign
rhetoric same see seemed seems sees shift showed showing sign site somebody speak stars stayed study
support tax them these those though times together top wait wanted watch went wildly worked workers
worries""",
            2: """
, account area asserted at audience began believed both built coming comments concerns conclude
conducted continued cost day days degree dispute earning east employees family given he heads hearing
hell importance includes insisted lawyers lead leaders like lived living maintained margin men minister
month more not post pressure proposals reason reports require risk room saying senators similarly
slightly space started stated states stop strongly such thought ticket today walking women years –""",
            3: """
] agency and announcement anyone appear appears care cares chance charged choice clear compromise
concluded confident county crowds ensure equally everyone exposure feel fighting fire focus forward high
insist interview it killing life likely live matter meeting need obstacle people personnel politics
power predicting presidency question questioning recognize remain remains report resulted run simple
sound spend statement suggesting themselves thinks up views vote weeks winning wish works""",
            4: """
% accepted accusations acknowledging added ago ahead allies argued assume assuming basis believes born
cases chip claim claims commitment compete concern condition countries declared deemed disagree doubled
doubt ensuring even exercise expected extent falling fear finds go ground growth higher hope led mean
means media morning news nothing openly opinion out position principle prove remarks remember reported
requirement rescued running says seen sites stepping suggest suggestion sure talk television warning
week well wounded writes ―""",
            5: """
acknowledge admit admitted adopted allegations argue argument belief buy case cause charges consider
demanded education fall feeling found guarantee hopes how including night noted noticed noting officials
operating possibility president right said say secret sending sense strong suggested suggests talking
understand us view voters walk walked weekend worry""",
            6: """
agree based caught comment confidence delegates emails evidence idea immigration longer most others
point reality reasons residents seats surprise""",
            7: """believe except know leading much note now reporters result supporters""",
            8: """likelihood look notion recognition reminder think""",
            10: """complaints fact rose so""",
        },
        "JJ": {
            -8: """help helps us""",
            -7: """oppose work –""",
            -6: """each end original then would""",
            -5: """
$ army art backing billionaire colorful come common communications congressional democratic even red
repeatedly say stopped travel way when will""",
            -4: """
: accurate added ancient assist attorney commanding community confinement cuts does drawing early easily
face family fierce filed growth helped hit i immediate invited king later like love moving natural never
newly originally process recognized residents them think thinks walk wanted worked""",
            -3: """
'd ... ; acquisition across amendment blow broadcast comprehensive conservatives constitutional contain
created debt directly drinking economic effective elected falling far female forces given good high hope
hour immediately islands know let may men ministry minutes need net night nuclear office officially
officials opposing others partners partnership party payments pleasant president presidential prevent
promised protesters pushing quickly real recently record relevant remarks research retirement sit social
someone speak spend strongest strongly thought to town visiting we weekly years you""",
            -2: """
absolute acted along also approved arguments assume back bank banking barely begins believe better
billion billionaires brother candidate carbon caught charge charges cited class coalition coin collected
comes company compete court decide doing earned fast featured final finds finished fought gates gender
general government group groups happened having heavily higher hurt impact increased influential
journalist landmark largest likely lower member must often ordinary out part passed personal police
powerful property put racially radio ranks reason reduce relations rights sales see server simply sites
sitting so-called states stop suggest supporting supports taking temporary term ticket traded true
turned uh ultimate ultimately unemployment up video vote walking web western win word write wrote ―""",
            -1: """
'll 've , -- [ `` above accepting account actor advocates ahead ally always argument around articles
attacks audience authorities band based because before biggest black brand brief buy cable car carries
check cities clear closer college coming comments committee companies considering consistent contested
continue control convention convicted core correct could countries county couple coverage cut daily data
day de director do dollar drew drug effectively enforcement enthusiastic estimates ethnic evenly except
exercise experienced extended eyes fans father fire flying full further girls governor hard hearing here
himself history home hundred immigration including information informed institutional investigation
investing issues job jobs keeps land larger law leaders led left legal legislation liberal list local
longtime losing main mark matter me mean media meeting miles mind missing money moral mother nation
necessarily neither newspaper noted noticed noting off official opens operations orange ordered paid
particular path pay personnel please political praised press private progress push race rapidly rate
recognize results right risk rivals river roll room run school second senator senators sending serious
sessions shares she should signs similarly simple somebody soon speaker start started stated step strike
suddenly support supreme surprise target tech they those took traffic treatment trouble turning unknown
use used uses victims view views voters voting waving white who why winner-take-all winter woman won
workers working worth""",
            1: """
" % ' ) about active add against all alleged allow already although and anyone at attacked attract away
ban bearing big break broadly by calls case caused certainly charged city comment complex computer
conducted country deal declared deemed done east election emails employees ever every exactly faces fall
fighting fill finish floor follow force found free give global going have includes intense joined just
keep kept late latest matters means millions move much murder my news nominee not opened openly or over
paper past position possible present previously primary probably projects proposals protect public
putting rallies received records relief reported said sanctions saying says seen sees sense set shot
since some somewhat spending standard stayed still stock strong suggests taken takes talk time together
told tough toward training trump two under until upon walked war warning well whether whose winning year""",
            2: """
( address ads air amazing among another appears area average beautiful bringing brought built business
but called campaign candidates caucuses cause centre chief compromise conservative consider creating
deputy different double-digit exchange factor features feeling feet fellow felt find first four game get
gone greatly guarantee has he him if include its league leaving life lift light looked maintained
mentioned military movement music n't near numbers once ongoing online only organizations particularly
people piled planned points polling popular power presidency previous price problems provided radical
rates saw security self-described shown similar source southern specific state street system themselves
thing this though top unique watch widely wildly worries your""",
            3: """
actually ago appearing as body children closely delegates divide door either electorate equally estate
experts fear generally gets great head her hired honest hours into largely lead level little longer
making marked message modern mostly national nature network next no north nothing now obviously of
offering park percent performance place plan policy politics practically pretty program questions really
receiving regime require running s same seeking share showed shows signed sometimes sound stand stay
study successful typically various wealthy week where with""",
            4: """
- absolutely agreement am analysis apparent are asked asylum attracted beat became chairman completely
convertible dead divisive during emphasize entirely especially event evidence expanding expected fewer
firmly following former from generation generations got highly his in initial issue it launched make
markets material opportunity our potential problem raise raises receive retired silver solidly son
sounds spent stars stronger than their these third thus tight total virtually votes ways weeks within
yet —""",
            5: """
] almost be becomes channel considered continued counter dark degree develop difficult extremely five
for getting hold included increasingly large made major many mass new nineteen on other own primarily
professor prove sent south stands such the there through went""",
            6: """
'm 're 's been deeply extensive factors important less look most needs person rare remain seemingly
single viewers were""",
            7: """a an any anything being feel few fully is relatively remains seemed was""",
            8: """appear bit closed politically restaurant so""",
            9: """become becoming more remained""",
            10: """how proved show something""",
            11: """too very""",
        },
        "JJR": {
            -6: """go""",
            -5: """care knows though""",
            -4: """" closed felt focus perform performed tax will would""",
            -3: """
appear close days faced game information markets no played police question threat up works worry""",
            -2: """
) ads also becoming both but every except fire five fought growing if includes indicated language living
move moved moving now opened policy seems somewhat sounds states step that thing this us values vote
weeks what while years""",
            -1: """
'' ( , : ; actually all appears becomes best can comes comments community completely computer consider
considered critical decision did do does education father fight from further gone good got himself hurt
income into job liberal me moves national offering office once only parties place president progress
push pushed read remarks say security see shares sometimes stand state them themselves toward woman work
working world write you""",
            1: """
% 'm 're achieve and are as at back behind billion buy caucuses causes cents contributed doing drawing
election face finished forward gave gets give her hours how include its killing left likely make many
matters not out paid pass pay people probably raise raised really reports said seemed senator sending
sent spent still students support taking talk their there things veterans want won —""",
            2: """
's arrested been carries even found generations get ground had it like nothing offered party provide
relatively some spend substantially supporting the those to trade under understand voters ways""",
            3: """
attract became bit done electorate far feet gotten has his in look lot made millions on or rallies
received restore therefore times was without""",
            4: """be by city ever is looks our slightly something take trump with""",
            5: """getting little of offer two year""",
            6: """fuel much""",
            7: """a an""",
        },
        "JJS": {
            -4: """matter""",
            -3: """did was works""",
            -2: """, cares do it our they this war while win would""",
            -1: """
about among at can candidate continued does done even final i judge makes me minister single target that
them those trump voters weekend weekly with work""",
            1: """
" and attack end for gates her how in keeps kept next over party run since spent still than think years""",
            2: """are from had is of their uh""",
            3: """its very""",
            4: """'s as""",
            5: """be his to""",
            9: """the""",
        },
        "MD": {
            -4: """the to""",
            -3: """at""",
            -2: """free good""",
            -1: """'s does feel he if in last politicians sense she strong year""",
            1: """" ^ and approach as campaign primary said strategy west what while world you""",
            2: """i investing that trump who""",
            3: """court one this""",
            4: """they""",
            5: """,""",
        },
        "NN": {
            -11: """something they were""",
            -10: """are""",
            -9: """bit few room you""",
            -8: """'re began country event helped i people so those who""",
            -7: """[ audience been being but currently fully how professor seemingly we""",
            -6: """
'm always anyone be becoming candidates dark divisive frequently judge less magic national now
particularly position really reports star themselves turn was""",
            -5: """
, `` amp bill both boy centre considered feeling future governors is it nature nor nothing openly
planned power president primarily probably proved race regime remain running seems sent short-term sign
son sound speakers streets time too united until upon vice wages went world""",
            -4: """
action address all analysis area argued becomes begin brother chairman charge consider continue could
couple cut daily difference difficult either emphasize everyone evidence expected formally fuel go
government he help helping if immediately investigators islands kept largely leaders look majority most
newspaper often park place poster precincts prove rare rates resign rich seen set should sometimes start
still supreme tight tone wealthy whether will words year""",
            -3: """
" '' 'd actor actually although am ambassador and anything assets attack attracted become brought
candidate channel circuit conditions contributed dead declaring degree deputy door ends entirely eyes
fall father favorable fear fewer fighters found four-day freedom front-runner further generally girl
going gone group hearing himself honest included includes including increasingly issue jobs lawyers
located many mark meeting message modern movement murder never nightclub note offer officials or overall
please politician politicians polls presidents pretty protection raises remained remains reported
require rifle rivals run sanctions saying seemed sees senators several she slightly social sole started
statement than then things to told two video vote voters warning winter within""",
            -2: """
' -- about absolutely advocates aggressively airport allegations audiences authorities basis billion
billionaires can challenging closely clubs come comes coming community company concern court criticized
critics deeply describes director divide eastern electoral employees ever find finish finished force
fund generations getting goes gonna got gotten governor grammar grand groups helps high husband
ideological incomes initially institutional investigation judicial just justice keep killing labor
legislation life limited list maintained master me mean men miles minister month mostly much needs
network nominee not percent personnel policy prince pushing raise restaurant risk roughly ruling saw
season security sense server sharply showing site somebody southeast southern speak stand stayed
suggested super system them these though together total ultimately unemployment various victories votes
walking wall ways while winning witness worker worst worth write yet""",
            -1: """
'll - accepting actively after afternoon aides already also bearing beat became before behind bid boat
broadcast call called care case caught cents challenge changes cited comments communities companies
completely conservative conservatives considering contest control convention counsel course currency de
debt decades defense delegates develop development down economy electorate equally even evenly extremely
fact families featured feet fellow field fight fighting firmly flying forces forward gates gave general
gets girls give glass hair half hate him history hours important include individual inequality intense
investors itself king la land large late lawmakers leading least leaving let likely loans longer made
makers march massive means measure mind move necessarily neither nineteen noticed numbers obviously ones
ordered other others outlets outside parties pass performance person points politically politics present
previous previously price problem profits progress pushed questions racially ranks rather reach reduce
relatively remarks revenue roll second secret seeking sessions shown shows significant silver simply sit
situation so-called somewhat soon speaker speech stay stop stronger students successful supporters taken
team terrorism test that there thing through today toward training turns typically university usually
value viewers virtually voter walk watch web weeks western where which why widely wildly without won
worries would years —""",
            1: """
( ... ; added adopted against ahead allow amendment among apparent attacks attorney ballot based
believes below better black bringing cabinet calls carry causes charged city clear club completed
consistent contests credit critical crowd culture damage decide democratic despite diverse doing
dramatic drop elected emphasis energy enforcement estate except exchange exercise experienced faces
false fast federal floor follow free from fundraising gains get growth guarantee hall happened having
head improved influential interview investing investment job keeps law lead led lift like losing mass
matter may medical middle missing more moving named nation neighborhood net north operating orange
ordinary own partners past pay pollution potential powerful praised production radical receiving red
rejected remember report represent restore retired revolutionary river root said see since sitting south
spend spending standing starts such support supporting supports surprise talking term think this travel
tweet uh under us use user view war way weekend well west white win wish with word writes young – ―""",
            2: """
) abortion accepted alleged allies any approved argument as average bank banking because best
billionaire block buy career carries cash caused claims close coalition collected comment conference
congressional construction contested cost coup debate denied do drawing drug education effective
election entertainment ethnic expanding final fire follows four headed here hope house its journalist
leader leads lexical local longtime new next official old once online only operations opinion passed
phone polling private protect provide push real results role same savings schools securities shot signs
space specific standard street strike study suggest sure systems taking target tech technology
television theme thus traded true uses very visual voting want wealth what workers""",
            3: """
$ above active another answer army backing base blood bring cable car cast chief class closer common
computer concerns confidence contain correct coverage created days deal department did different dollar
each end entire especially estimates expresses extended face feel festival flight gender given giving
golf gun hard home hundred hurt impact increasing information initial into know landmark language league
linguistic looks making moves my near nearly need of off oil on one opening opens out over peacekeeping
police poll prevent promised provided radio reality received right sending services share shift signed
single sites status stopped strong strongest swing takes talk ticket times tough unity waving week""",
            4: """
accurate across along asylum at back beautiful brand camp capital certainly commanding communist complex
constitutional convicted core early earned essentially every experts falling fierce filed film for
foundation gas good great has health her higher hit immigration larger later left legal love lower main
make manufacturing ministry moral natural night nuclear paid partnership party platform possible post
press public puts records relations research retirement says serious take temporary terrible thinks took
town trade trading traffic trump ultimate used wanted whose""",
            5: """
almost an around art carbon coin college communications comprehensive council crisis during earnings
economic email expressed family global hour in largest last liberal makes oppose original rate regular
school the their unique weekly""",
            6: """
absolute colorful confinement enthusiastic female his increased light live minutes no our personal
process property record sales tax top your""",
            7: """a ancient biggest caucuses delegate line media political primary rights""",
            8: """data weapons""",
            9: """presidential""",
            10: """arms""",
        },
        "NNP": {
            -7: """party they""",
            -6: """has may single""",
            -5: """
being campaign counter estate generation government he information initial it law league next retired
specific than there top town up voters without""",
            -4: """
also ancient asylum baby ballot best biggest camp confinement convention department develop economic
film first following food hour job just left likely many most near one paper potential radical risk room
run same similar sites solidly television these those today trading traffic uh unique use voting west
within world year""",
            -3: """
absolute all along answer average be beach becoming blood car cents civil communist conservative council
country creative crisis damage different drug east enforcement entertainment entire exchange expanding
expresses female few final flight foundation freedom getting health here hit house i ideological
increased individual liberal light like local looks make manufacturing mass media medical men morning
move moves needs news no north only other particularly peacekeeping personal political polling possible
press primary really restaurant river sales shore short-term showed signed swing that this tough toward
travel unity want was wearing web were which who workers""",
            -2: """
'd 're above air alleged appear appears are arms around beautiful became been begin centre chief city
company computer coup cut debt deputy despite development education electorate energy fact family firmly
fuel fundraising further general governor hard hate helped hold home immigration index investigation
investment is issue junk keeps launched legal life live made massive mentioned military minutes money
nearly necessarily never night now obviously off official ongoing or own passed past people platform
poll poor presidency previous private probably problem puts rare regular relatively remain revolutionary
seeking self-described set show shows since some started status streets strong stronger strongly super
supporters sure takes their too total trump ultimate us various we week whose word work yet young ―""",
            -1: """
$ ) -- abortion absolutely advocates against airport allow already among amp analysis another apparent
approach army art attacks attract audiences authorities away backing ban band barely before believes
below better big black block bringing brought but buy cabinet cable carbon carries carry caught choice
cities claims clear close closed club coalition colorful come communications completely complex
comprehensive constitutional construction contest contested contests core court coverage critics
currency dark day deal decide deemed definitely delegate democratic difficult diverse divide drew drop
each early either email estimates eventually expressed extended extremely faces false far featured feel
feeling festival fierce fill find finished five floor forces four-day full gas gets go got gotten grand
had hall have heavily highly hours immediately important income incomes increasing increasingly
institutional interest interview investigators issues joined kept land large larger last leads
legislation lift line located longtime love lower major matter mean means message middle miles ministry
moral music must my n't nation natural need net nothing nuclear numbers officials old once online openly
opens operations original others our overall overwhelmingly partnership personnel phone pollution post
price problems production proposals protect public races radio rallies receiving recognize record
records relations relief remains reports results say season security serious several share shares simply
sometimes source spend spending spent star start stay stop strategy study such suddenly suggests tax
team temporary term terrorism third though through ticket times took training tweet twice two ultimately
under understand universal unknown user uses values very veterans video visual wages walked watch waving
western what while win women working worries writes –""",
            1: """
, ^ across actor address after and any asks attack because become becomes behind believe believed
billion billionaire bring can candidate capital care cause charges class college committee community
conservatives defense did director do eastern election entirely even every face father federal former
get girl good guarantee gun half help higher if influential internet la labor loans making member mostly
mother much not noted noticed on opening park percent place please said saw school secret signs speaker
state stated states successful taking talk target things think thought time turning until value vice
view wall way weekly when winning years you""",
            2: """
' : about added assume attacked both by chairman challenging citizens comes considered convicted
criticized daily data elected financial follows force from gates global grammar helps him how includes
including intelligence its latest leader leaving little meeting mind minister neither newspaper of
ordered outside police popular pushing reach reasons ruling says second securities see showing site
so-called south southeast space speakers stars told used walking white why with won""",
            3: """
`` accepting acquisition action ally assets at attorney bill call calls charge circuit cited common
congressional contributed declaring des end field finds for fund future give group groups himself hope
include into jobs judge judicial landmark main mark master me modern new opposing orange partners
powerful presidents professor protection rifle rose sand senator standard stock street strength thrift
visiting …""",
            4: """
; [ although always ambassador assist basis bear billionaires brief brother called currently de
electoral governors growing immediate invited keep late limited lists magic majority oil president race
red resign sees social speak supporting supreme unite valley voter will write —""",
            5: """
" '' control describes fellow found in informed justice king national nature office planned push
represent roll sent then whether""",
            6: """an asked prince vote winter""",
            7: """( -""",
            8: """a the united""",
        },
        "NNPS": {
            -6: """in""",
            -5: """former""",
            -4: """, s says some you""",
            -3: """acquisition after call field gun justice many popular power rose through trump when""",
            -2: """
asked at bear but called calls capital chief college convicted each financial group judge on or public
said securities since stars street support that time under used valley white will your""",
            -1: """
ambassador because behind believed both dog face father first free from full have how include informed
leaving makes minister mother once other press prince professor saw school south states supporting their
thought thrift to told world""",
            1: """
air art by choice clear convention film foreign generation good information land national natural new
presidential river total understand universal veterans visual voting wall west who with working young""",
            2: """
against among and big black company dark democratic deputy food for girl her house if includes into
investment labor medical middle never our passed poor revolutionary see""",
            3: """
's beach civil community creative data economic enforcement entertainment grand higher including morning
my of party policy president risk security shore silver television travel western""",
            4: """a baby business development federal great star state super""",
            5: """amp conservative second two university""",
            6: """freedom magic""",
            10: """the""",
        },
        "NNS": {
            -8: """he who""",
            -7: """study which""",
            -6: """argument it report she""",
            -5: """a festival great need nobody someone that they wealth world""",
            -4: """
( also analysis but circuit company country currently everybody evidence front-runner global group
incident language life lists majority modern moment now one president process senator sentiment so
standard star still strongly support this while""",
            -3: """
) , - ] agreement blood care class consumption control convention council deal des dispute double-digit
field follows history i linguistic look month mother much net never offices often people performance
person post probably proposals rather regular said situation states stock term than then way went""",
            -2: """
" [ accord actually answer anybody asked bear believe business city commission conflict crowd de
delegates departure dog dollar each electorate general governor grammar growth head house island issue
judge lady legislation lexical liberal line music nearly neither obstacle party percent plan poll
polling potential responsibility revenue sand site somebody space speeches spending strength taken
terrorism united year""",
            -1: """
'' -- `` airport an and approach at attacked benefits body campaigning candidate candidates case cases
cause commitment concerns conference crisis debate debt degree district during emails emphasis even
everyone everything family fewer focus formally frequently future gender government guy half him hope
how initiative issues looks matter member message minister national newspaper officials once pay
platform positions powerful presidential pressure primarily problem property pushed real reality really
region retirement right says shift single sites soon speakers supporters systems team technology
testimony thrift times today typically uh ultimately usually value vice we wearing website week whoever
will win woman""",
            1: """
're about action against allow already always amendment among asylum average away be billionaires black
book broke by call camp car cast certainly cited close coalition committee completely conservative
constitutional counter court cutting daily data day development dismissed document down enough exchange
favorable features federal finish five following for foreign further get getting golf good guest has
here high holding immediate immigration important income individual information institutional
intelligence into investment just last left like living long loss love major make manufacturing mass
master narrative not noticed off oil on only ordered our out over particular past peace personal place
pleasant police policy popular possible power pretty previous production program push raised raises
raising ranks records root running s same school sees sent set show sound status strongest such super
take taking television them to told top trade traffic training travel turns university unknown up
various voter voters want war were western white winter working write""",
            2: """
's after all as border break brings capital career chip clear common consider construction contest core
credit design different does drug economic entertainment equipment expressed financial glass ground gun
had higher includes increased initial internet invited keep latest legal local making money my n't
opening path phone price primary race sanctions say significant state talk talking time together tone us
warning watch whose winner-take-all —""",
            3: """
abortion air another best cable cash cost department dozen floor food free giving hard her in interest
interview job junk level magic massive military movement new news offer old other personnel political
radio rights routinely see share similar smaller social some southern speech swing telephone test trump
user very voting weapons when""",
            4: """
: any bid big both children college comment cut democratic email energy from have his home labor me
murder nominee of own question security several street the there those two video well with""",
            5: """' are back billion few health morning ruling web""",
            6: """more no tax these""",
            8: """their""",
        },
        "PDT": {
            -6: """a""",
            -5: """out""",
            -4: """, at been contain""",
            -3: """" are by glass has is that was""",
            -2: """^ after against as be doing follows n't nearly said station then think who would —""",
            -1: """
's above almost am and ban believe believes block can do economy from help important includes issues
least now offer on one post restore second seen some something sound stopped suggest takes them through
uh want winning yet""",
            1: """
barely base called causes despite for it left makes only over run started take taken to us""",
            2: """-- ballot go have make of other past share""",
            3: """about goes if in into so""",
            4: """allow where with""",
        },
        "POS": {
            -5: """it""",
            -4: """let that there""",
            -3: """everything guy nobody nominee she somebody someone what""",
            -2: """anybody court everyone here team why""",
            -1: """, he pressure to where""",
            1: """
answer boy candidate company generation government island night president report senator stock today""",
            2: """' another group media nation party program world year""",
            3: """campaign city country trump tweet""",
            4: """women""",
        },
        "PRP": {
            -5: """and""",
            -4: """which""",
            -3: """have in it no""",
            -2: """, also democratic hold including over resign says than was""",
            -1: """
" '' - -- : ^ all another attacked based be because been by during each earned earning ended estimates
even everybody first following he here hope hurt into is noting on or praised pushed questioning said
say seen started this up were what while —""",
            1: """
asked at beat behind bring but calling catch challenge criticized did find getting heard how kept next
not pull put see sent shows take then with""",
            2: """against attack from giving help helped like made make makes""",
            3: """; called gave if think to""",
            4: """as either know losing""",
            9: """let""",
        },
        "PRP$": {
            -4: """know""",
            -3: """against called gave""",
            -2: """attack for giving help helped let made make makes with""",
            -1: """
about asked at beat behind bring calling catch challenge criticized did getting heard kept like losing
pull put see sent shows take""",
            1: """
" -- all attacked based because by during earned earning ended estimates even following from have hope
hurt if into is noting praised pushed questioning said say seen started this up were what when while""",
            2: """, hold over resign says was""",
            3: """^ in it that""",
            4: """and to""",
        },
        "RB": {
            -10: """his""",
            -8: """its""",
            -7: """roll""",
            -6: """admitted the""",
            -5: """city cutting deal in one talk their what —""",
            -4: """
accepted an articles can candidates completed deemed gave handed head including issues job much n't oil
openly receive same scale see sounds spending test think those used votes wish without world wounded
write""",
            -3: """
( - above acted admit always asked because break broke buying by care cares cause charged close
conducted considered currently debate drop earned electorate family festival gains game gas get golf got
guarantee hired holding includes know latest law lead level little lived lot makes making mayor meeting
middle need night on our over own passed people personally point probably program provide putting rates
rejected said senator set share showing shows simple south state talking television themselves through
two voters want wanted whose""",
            -2: """
] a about across active added aggressively apparent as attention away bearing beat becoming begin both
built children class comment committee compromise concern confidence constitutional contain contest
denied does doubled during easily expanding feet find for freedom generations give giving had have
headed hell herself hold jobs large live longer made majority many media nothing of ones organizations
person points polls position property pulled pushing race remember revenue right rolled room say says
sets setting silver since skills stand story such support system these thing weight while worry""",
            -1: """
'' 's ; address adds adopted agency ahead all ally already also amendment among appear asks audiences
backing be believe blow brings business capital carbon case catch caught caused causes claim coalition
computer concerns conference confident control counsel coverage crowds decisions democratic different
directly dispute earnings east email emails end ended ends equally everything evidence exactly extremely
falling fans felt final financial flight follows four further global group groups heads helped high if
important income incomes increasingly initial injured into issue itself keeps later launched leaders
leading left life likely main make mean millions minister more movement my named near needs noting now
offering old online opened operations opinion or other out pass percent personnel piled platform played
police pollution positions present president primary progress promise proposals prove proved question
questions quickly recently records repeatedly reports role rose security seemed shut sign signed
slightly someone something sometimes source standing start started stepping stocks strike supporters
sure target tax there throw together town training trump turns typically under unite united valley
walking war where whether which wildly win woman works –""",
            1: """
, ... : `` action ads along am any anything are argument becomes behind but campaigned candidate carried
cash check chief closely communities company confinement continue contributed cost country culture cut
decades do donations door every exercise fall father fight finish fly full future gets getting hall
happened he help himself home hour hours immediately information it killing last living matter may
minutes most must network news next nobody noticed officials once performed policy politically politics
post press previously problem problems profits provided puts radical raising rallies reach recognize
record relationship restaurant services show some somebody speaker still street team term terrorism then
ticket time to told total trade twice us values voting warning wealth when winner-take-all with writes
your""",
            2: """
% 'll 're ) almost and at been being better book buy caucuses certainly citizens clear community compete
conservatives contests criticized damage decide director dismissed doing down drew effective everybody
fast feel fell fighting fire follow force fought girls growing hearing hope interview keep least less
looks matters message mind money nominee often only paid path places plan raise reason received
recognized remains reported sales sent shot site soon spend spent statement streets strong things times
today uh was we week well won worked worker would year years yet ―""",
            3: """
[ absolutely acquisition after average back barely become bringing campaign come comes court did economy
everyone flying from good governor hands hard has him hit invested islands like long mostly never
newspaper off office park party power pull ranks real seats seen should simply sit stopped taken takes
they top transition turn unknown until video walked weeks working wrote""",
            4: """
actually before crowd difference done early event finished forces glass house i just located me
narrative plans poll pushed reduce return roughly season sought split stands states station step tone
turned will""",
            5: """
add broadcast cities coming earning go goes march mentioned pay possible pretty push raised rate take
took travel up vice were work you""",
            6: """bring brought far how leaving looked month moved rescued run sitting stepped unemployment""",
            7: """'d day going particularly went""",
            8: """gone move very""",
            9: """no running so stay walk""",
            10: """closed drove look miles moving""",
        },
        "RBR": {
            -5: """for""",
            -4: """'d at getting looks""",
            -3: """
's attract be done its made millions rallies received restore slightly something the therefore this
times trump""",
            -2: """
an any arrested as carries city found get ground had has his in like mentioned nothing offered party pay
provide sales spend supporting than trade understand voters went you""",
            -1: """
" % ' 'm ; a achieve and are back became behind billion but buy caucuses causes cents contributed
creating director donations drawing either election face finished forward from gave gets give got he
hour hours include is just killing left likely little make many matters on paid people possible probably
raise raised really relationship reports said seemed senator sending sent speech spent still stop
students system taking talk their there things time two veterans week with —""",
            1: """
're ( ) , ^ actually appears becomes can comes decision did doing ever father fight himself hurt income
know lived me minutes moves offering office once one operations out parties place push pushed read
remarks see shares sometimes state that themselves to toward weeks work world write""",
            2: """
- also become becoming comments do does fought growing happened if indicated knows living move moved
moving no now of opened policy seems she somewhat sounds states thing values vote was what while would
years""",
            3: """
acted ads all appear faced game her information markets mayor much played progress question step them
threat up were works worry year""",
            4: """close closed even far felt focus goes perform performed tax will""",
            5: """'' care though us""",
            6: """decades go""",
        },
        "RBS": {
            -3: """candidate candidates""",
            -2: """, from it""",
            -1: """" ^ a and done end for in keeps kept next over run since spent than think to very work""",
            1: """about among at did does even has i judge me of single that them those trump voters with""",
            2: """can cares they while win works""",
            3: """do is""",
            4: """as his its matter""",
            5: """'s doing was""",
            9: """the""",
        },
        "RP": {
            -13: """,""",
            -11: """was""",
            -10: """and look rescued""",
            -9: """be is rose walk""",
            -8: """'s are been closed running""",
            -7: """" ^ delegates earning seats""",
            -6: """based buy caught far leading move moving stay walked""",
            -5: """'re day get in just miles of operating right sending stepped that the time up""",
            -4: """
) attacks average born both coming compete cost disagree do even expected falling higher killing lead
led living looked month moved rate result to we were winning""",
            -3: """
agree all book comment compromise doing done down everybody fell fighting focus given gone good got
interest live money or poll primary questioning reporters resulted said says site stands stepping stop
than top vote way work""",
            -2: """
'm ( as bear began believed believes built campaign candidates contest contests continued criticism
crowds did doubled factor fall flying for gets goes has heard him including invested march margin park
pressure push raised say senators similarly sitting space spend spent state then want won works year ―""",
            -1: """
'' -- ] `` a add adopted ads almost also appearing appears area arrested asked assist attack back ban
barely become billion bridge can carried cities comes convention criticized debate declared does dollars
drove emails exercise few finds fly following forward found free fund further getting go gotten had
happened help helps his information insist investment island its law life located looks markets me means
men mentioned message minister more must newspaper next nothing now off officials once only other
particularly party past path peace percent personnel provided pushed races raise receiving remain
remains remember research resign roughly run shift speech stars started step still study support
supporters system talking their there things though trade trump typically unite views voting wait
walking war went with women writes – —""",
            1: """
abortion account added campaigned catch close conservatives country deal drop face faced feel find going
hands he himself house keep light made makes measures place points polls pull question shot sit someone
sought speak start stayed story team thought us watch you""",
            2: """
always anybody bearing beat blow break called ends everything giving growing itself joined kick majority
make many one ones opening opens pay people piled puts reach read records revenue sentiment show showed
standing thing this weight""",
            3: """
- adds better bring buying check end fight holding left level mother not played point pulled setting
take turns voters win write""",
            4: """
broke give hand herself jobs kept lady paper passed polling rolled scale showing shut signs stand wish
woman""",
            5: """boy call calling come game gave keeps kicked putting sent shows sign weighed""",
            6: """block bringing helped it pushing put signed world""",
            7: """brought carries cutting process sets throwing turn weigh""",
            8: """fill taken""",
            9: """cut handed pass""",
            10: """carry hold set takes""",
            11: """roll turning""",
            12: """throw took turned""",
            13: """brings taking""",
        },
        "UH": {
            -4: """it""",
            -3: """'s actually do them then this""",
            -2: """- did finds how issue""",
            -1: """
am by done down forward found goes had have him in makes making may most need performed plan rate says
show there very we""",
            1: """, but completely march so the tough vote —""",
            2: """... `` answer said""",
            3: """'m ( : a for full head remember to""",
            4: """know""",
            6: """" ^ say""",
            7: """'""",
        },
        "VB": {
            -9: """they""",
            -8: """had the""",
            -7: """a no""",
            -6: """campaign get in their very""",
            -5: """as by delegate election from his nation region she some ways who""",
            -4: """
been certainly crisis debate experts foundation long more opportunity police return strongly take those
took""",
            -3: """
an another base big called class confidence conservatives convicted crowd each every expressed fighting
generally hard has home how i information is its justice largest leaving much now of often on only
person plans politically primarily rarely sessions shift together trade trump which""",
            -2: """
've ] advisers already amendment analysis are argument attacks authorities bringing caucuses centre
convention defense economy electoral five for full give growing have head here lady late lawmakers
leaders made make makers makes many media most mostly next original outside over own percent recently
relatives remember reported represent revolutionary seen something sometimes state talk terrorism there
these though up vote weekly were with""",
            -1: """
'' 'm ads against air allies analyst analysts anxiety any anything area at audiences backers bank become
before being black bring broadcast business buy cabinet cable call calls car cash cast changes children
clear coin college comment comments companies construction culture days de degree delegates department
development different doing donations earnings emails especially essentially evenly exercise fall
families far fast final fire follow force front-runner fund gains getting given giving good great health
house hurt if including increasingly inequality intense interests it keep know largely larger later
level light limited list little local move movement my national nearly network new off offer online
opening operations our out paid paper particular parties piled plan planned point policy politics
presidential private problems property quickly race rallies record remains remarks report rights roll
school seems several since sites situation speech speeches standing star stock stocks street supporters
supporting system systems taking this told tough true turned two typically unemployment unique use
usually valley victims voters walked weapons west when while widely win without yet your""",
            1: """
" % ' 's , : actively actor attracted billionaire boat but closely conditions day end eventually ever
everyone firmly general he her him less me neighborhood news newspaper numbers officially rate somebody
soon suddenly turn ultimately was we why —""",
            2: """
all audience communities control directly district easily either fact few gonna government gun half life
like mean platform probably process saying simply someone support them then well women –""",
            3: """
) agents aggressively anyone better bill bridge committee county currency definitely did dinner done
even except eyes family father four-day investigation kept least money necessarily need nightclub note
party president price rather say says senators seriously sharply so speakers themselves think time
wealthy world""",
            4: """
'll ( -- ; also anybody candidates citizens clubs company concerns court daily doubt everybody expected
free immediately incomes knows left let minister nominee nor nothing others people wearing""",
            5: """
and candidate city community counsel country dollars issue just likely said should students walking""",
            6: """[ `` can does formally further go must position really uh us wages""",
            7: """could couple""",
            8: """helping investigators never or""",
            9: """not than""",
            10: """please""",
            11: """'d may would""",
            12: """helps""",
            13: """room""",
            14: """n't will""",
            17: """help""",
            19: """helped""",
            20: """to""",
        },
        "VBD": {
            -11: """the""",
            -10: """is""",
            -9: """so to well""",
            -8: """being was""",
            -7: """a an document""",
            -6: """as be email for has have her highly more""",
            -5: """'s ( channel estimates feel had not school were widely with yet""",
            -4: """
% ' 'd accord ads are attention become been billionaires bridge cases days donations frequently fully
get hair having helped how islands made markets measures money most move of our practically remains
rifle share students tax than too trump very video way when""",
            -3: """
'' abortion ambassador appear band behind by campaigning conditions could course degree energy eyes face
figures force from getting hours if information item its less love music n't neighborhood now ones plan
primarily problems questions reason relations roles south story their these third total turn user votes
will you""",
            -2: """
" 've - ^ actually any arms army attack boat border business businesses comments control counties data
deal decision deeply dozen election emails equipment estate fact fees fellow front-runner future
generally hall handed him his in includes increasingly interest internet into itself long mark me news
no officially often one out overall politically poll previously proposals question remained reports
rights seemed seen sessions shot street study system systems threat trading university""",
            -1: """
'm : ; `` action address agents agreement all alleged allies ally almost although among approach backing
bank barely before best better big bill bringing broadly calls car cash changes children class closely
clubs coalition companies compromise concern conservative continued convertible culture currently cuts
damage debate democratic did directly do door drawing easily especially evenly event ever extremely
factor feeling formally free gains gets go group gun hands hard helping include initial issues jobs keep
land least legal legislation liberal like little live look looks majority making material means measure
mostly nearly new newly noting on once openly opinion oppose organizations outlets pay person pleasant
polling power precincts presidential presidents pressure prince profits progress racially radical
received receiving record relatively remain report reported require rivals role routinely ruling
sanctions says season seeking sense services shares should showing signs son soon speech standing stay
stocks strongly supporters think though times toward tweet until up various veterans victims viewers
wall weeks words your —""",
            1: """
-- [ account advocates already analysis area average base believe billionaire black chief circuit
college commission condition conservatives consistently council coverage created criticism departure
drug each earnings economy either emphasis even everybody experts faces fighters foundation fund game
gates grammar guest half himself house immediately injured interests investors king last lawmakers
lawyers lead leader medical named nation network nominee notion numbers occasionally office only or over
paper parties partners personally point policy polls population presidency probably process program race
radio rallies rate rates regime remarks reporters research result said say seriously simply site sites
some sometimes source speeches star state statement still stock streets such team them things time town
treatment ultimately victories vote war worry year –""",
            2: """
advisers agency allegations amendment analysts away blow charges claims company conference countries
country couple crowds development employees eventually field first floor general girls governor growth
herself income interviewed investigators issue just justice largely likely mean message necessarily
neither newspaper night nor north official online other others particular party press production
protesters public races rapidly rather recently relatives reportedly revenue senators sign since someone
something speaker states subsequently suddenly technology then this those website week whoever woman
women work …""",
            3: """
) , ] after anyone attorney audience below both campaign candidates care career citizens club community
convention counsel county court department developer dollars drinking effectively enough family fans
father forces government immigration language latest makers many media mills movement originally post
poster really requirement respondents results room sales security senator station support watch ways win
world""",
            4: """
actor afternoon aides authorities boy but critics crowd director dollar further giving groups judge
later men minister month mosque mother officials payments people pollution quickly strategy there today
uh we""",
            5: """also and initially operations police supports voting what workers""",
            6: """day doctors husband i politician president repeatedly rhetoric that voters""",
            7: """short-term worker""",
            8: """nobody she they""",
            9: """it which who""",
            10: """he""",
        },
        "VBG": {
            -5: """among back during enthusiastic hold major office only rights sent""",
            -4: """% [ agreement leader look message minutes policy pretty show silver so state top very""",
            -3: """
] become becomes brand broadly capital caused chief common concerns court data gets global increased
informed intelligence its left mass money nature oil old primary proved received relatively school
strong through ways week well""",
            -2: """
accepted another any basis beautiful can career cost entertainment following follows higher included
internet legal level make more most orange our over own particularly platform possible potential prove
rate really role says see share that travel video wealth your""",
            -1: """
: absolutely active add allow although apparent around asks asylum bank best biggest block both brief
cable care certainly charged city coin community conference considered core council credit delegate
early economic either ethnic every exchange extended family favorable feel female four fully further go
hall how improved increasing initial interview investment keep labor landmark larger last latest lead
lift line live lower main manufacturing my new once paid personal political poll popular price protect
race record restore retirement right same security signed signs some somewhat street such temporary term
these though ticket too view visual vote winter ―""",
            1: """
" ' ( ) account actually afternoon and as average band being better bid bit broadcast called challenge
coalition comments committee country course days despite email everyone face fact father few field
forward foundation future gave had has her history hour include includes it itself just kept law like
longer makes mark means measure meeting men movement nation national network never news nightclub no
official officials online ordinary out percent person power president presidents professional progress
provide quickly remember revenue rivals run second seen server shows since social something status study
supporters test their then there they times today trouble trump ultimately unique us way we where while
women workers worst""",
            2: """
- ; ^ against aggressively all always army because before begins brother calls campaign candidates car
class companies concern considering convention decades finished five found him increasingly individual
intense into investigation job killing largely legislation local modern month mostly n't noting of off
on ones oppose other paper pay people personally police probably risk season seemingly sometimes speech
states suggested themselves this to tweet until use white whose within witness year —""",
            3: """
'm already anyone area at ballot business but candidate consider contest divisive fighters force
front-runner hate he in judge land made mean nor often politician previously require simply sole
somebody supports the think time under upon world worth you""",
            4: """
're -- `` a after audience currently debt do former general gone government group high keeps life
overall poster precincts reported terrorism them toward two –""",
            5: """'s , about by caught continue from here ideological if one or sign those up when""",
            6: """'' also each first including start still stop were""",
            7: """begin for now started was without""",
            8: """be began""",
            9: """been not than""",
            10: """are""",
            11: """is""",
        },
        "VBN": {
            -9: """stars""",
            -8: """nobody""",
            -7: """closed so worker""",
            -6: """doctors extensive factors go into politician rhetoric we""",
            -5: """) citizens day feel found operations president senator stands supports there voting""",
            -4: """
`` afternoon aides critics crowd dollar expected giving gone groups husband i language lead month mosque
payments pollution quickly really remained states stock strategy such then thus today uh very week""",
            -3: """
actor another anyone appear appearing attorney audience authorities beat below body business care career
club community continued convention convertible counsel describes developer dollars enough especially
even father fellow for from growth higher immigration judge makers marked media mills mother movement
much never other particularly pay performance person post poster requirement respondents results running
sales station that times virtually watch ways wealthy weeks which who workers …""",
            -2: """
'' : [ about absolutely actually advisers agency ago allegations almost analysts away became become blow
boy brought called company complex conference conservative country couple court crowds development
director door employees entirely equally eventually ever field fire floor four general great greatly he
herself interviewed investigators justice last late left life light material message minister my neither
new newspaper night nor north official officials online others particular partners press prince
production professional protesters public rapidly rather receiving relatively relatives reportedly
revenue room security seemed senators she something speaker stay suddenly support supporters tax
technology themselves they to two website what whoever world you your —""",
            -1: """
" , all allies also amendment an analysis area attacks average base billion billionaire black brief can
chief circuit claims clear college commission completely condition conservatives consistently council
coverage created criticism data deeply department departure despite did different drug earnings economy
emphasis everybody experts faces factor family fans felt few fighters firmly first foundation full fund
game gates government grammar guarantee guest half helping him himself home how including income
increasingly initially injured interests investors issue king later latest lawmakers lawyers leader
likely making medical men more named nation next nominee notion numbers occasionally of office one
overwhelmingly own paper parties party personally point police policy political population presidency
previously process program protect race radio rallies rate rates remains repeatedly reporters require
research result said seemingly sees sending seriously sign single site source speeches stand star state
still streets stronger takes than things think this under university up used victories vote war wildly
win woman worry wrote year""",
            1: """
( ; action address after agents agreement alleged ally although approach articles barely becoming before
bill bringing broadcast calls car cash children class compromise concern construction could culture
currently cuts damage definitely either event every far final following formally further gains group gun
hands hard here his history house if jobs land law less liberal like live look looked made majority
matters means measure music nearly network no openly opinion oppose organizations originally outlets
over people polls practically precincts presidents pressure price profits progress recently remain
report reported rivals river role ruling same sanctions say says seeking server services shares showing
similarly sites some somewhat son soon speech standing street supreme the though too tweet twice
ultimately until veterans views wall well within words""",
            2: """
' 'd ^ a already am any arguments arms as attack bank believe better boat border businesses candidate
coalition comments counties days debate decision dozen each emails equipment estate fact fees
front-runner future generally hall handed high highly in includes index interest internet interview it
itself just least legislation long longer many mark me necessarily net news often ones overall percent
poll power proposals put question record rights school season several shot slightly study system these
threat through town trading use victims voters will worst""",
            3: """
're - abortion always among army at broadly campaigning charge companies conditions considered course
deal degree democratic energy eyes face feeling figures frequently heavily helped hours institutional
issues item its looks love most n't not now once plan primarily problems questions races reason relevant
reports roles see sessions since south statement story strongly systems term third total trump user
usually various viewers""",
            4: """
% accord ambassador attention backing behind billionaires bridge cases directly donations drawing evenly
her information islands measures money neighborhood officially probably racially relations rifle seen
share students their them time video votes way when while""",
            5: """
's 've ads band best channel easily election email featured fully hair having move newly pleasant seems
widely""",
            6: """cents gets getting""",
            7: """document got is yet""",
            8: """those""",
            10: """get were""",
            11: """are had was""",
            13: """being""",
            14: """been""",
            15: """be has have""",
        },
        "VBP": {
            -14: """to""",
            -13: """'s""",
            -12: """not""",
            -10: """a her is the""",
            -8: """arms""",
            -7: """he help it them""",
            -6: """caucuses on please viewers weapons""",
            -5: """" ' : almost but data dollars from has in magic of was with""",
            -4: """
-- after another anybody calls citizens concerns counsel county court daily doubt earnings especially
everybody first for further house into just least me nominee one president races records second simply
students time trump""",
            -3: """
, ^ agents aggressively an and any as be bridge broadcast by candidate cents cities committee community
day definitely dinner do done essentially even ever experts far gun have helped helps here investigators
let likely longer necessarily network price public questions roll says seriously services their thus us
very walking what white will — …""",
            -2: """
'' ( ] asylum at before best better campaign city closer college communities couple directly district
either email film five force formally half health him his how hundred investing latest light matters may
mean minister must neighborhood new no once only or others past platform post presidents rate savings
schools seen shot show so somebody someone subsequently systems take takes theme things women""",
            -1: """
'd 'll 're ... `` account action ago air already always anyone are around attracted becoming been
believe big biggest bring camp cash causes chairman channel charges claims closely clubs coin communist
companies completely conference construction council currency days deal democratic did divisive does
doing double-digit dramatic effectively election end every everyone expressed faces fact feet felt few
finds former generations get getting given giving go good growing had happened helping high higher if
important information initially issue issues judicial knows largely leaving less liberal life like main
march master media n't news newspaper nor numbers off offering officially oil ones online operating
operations opinion orange other our paid phone planned points police politically presidential press
pretty process puts radio raises rather reality reasons relations reported research run said sales
securities see sharply should shown shows sitting social something space starts state still
substantially supports talking technology terrorism this through times told took trade unique watch were
when while whose winter wish without word would yet –""",
            1: """
aides analyst analysts anxiety anything area backers bank barely bill cable children company conditions
crisis crowd debate delegate delegates donations each east education emails employees fighting forces
front-runner fundraising gains girls governors interest interests investors legislation more most
movement nearly night now outlets own paper personally point probably problems race rallies results
rights risk routinely say senators several speech speeches states suddenly system team two typically
ultimately usually victims votes wealthy well west workers year years""",
            2: """
) advisers allegations allies also amendment audience cabinet candidates class currently defense economy
families foundation groups head home immediately inequality lady men never officials overwhelmingly
particular quickly recently relatives sanctions school she situation sometimes stars then there though
victories vote voters why world""",
            3: """
airport door ends fire full generally increasingly justice law lawmakers lawyers long makers murder
parties payments people percent person plans polls primarily protesters rarely rivals sense shares
stocks those""",
            4: """
actually advocates analysis argued attacks changes conservatives convention critics leaders list often
particularly personnel residents rich sessions sites strongly these""",
            5: """
all audiences authorities estimates islands many nation openly politicians star streets supporters ways
words""",
            6: """rates region remarks some together""",
            7: """centre frequently really reports that""",
            8: """both turn which""",
            12: """i you""",
            13: """they who""",
            16: """we""",
        },
        "VBZ": {
            -7: """the""",
            -6: """a to""",
            -5: """- are back morning ruling tax us""",
            -4: """
's ; ^ bid big children college comment health his home labor me more murder new of on question security
south street talk their those well women""",
            -3: """
abortion air attacked both cable cash cost credit dozen floor for free giving good her hope interest
interview job let level military movement news offer opening our over personnel program rights routinely
see share smaller southern speech state swing telephone test these together trump tweet two user very
weapons whose""",
            -2: """
" ' '' : all an asked border break brings business capital career chip clear consider construction
contest core design does email energy entertainment equipment expressed federal few former from glass
ground gun had higher him how in include invited keep magic making many media n't nation no nominee path
phone police price sanctions some standard talking time tone warning watch were will winner-take-all
with""",
            -1: """
[ action against allow already always among any asylum at average be best bill billionaires black book
boy broke by call car cast certainly cited close coalition committee conservative counter cut cutting
daily data de democratic department development director dismissed document down economic enough
features financial finish first five following food foreign generation get golf great guest hard has
have high holding immediate immigration important includes income information initial intelligence
internet into investment its junk last latest left living local long loss major make mass master most my
narrative network night noticed off oil ordered other out own particular party peace personal place
pleasant policy political popular presidential pretty primary production push radio raise raised raises
raising ranks real records root running same sand say school sees sent several significant similar
single social sound space status strength strongest such take taken taking television them top trade
turns university up usually various voter voters voting want war western when winter write —""",
            1: """
, airport amendment and answer approach benefits body campaign campaigning case cases cause commitment
concerns conference crisis debate degree district dollar emails even family far focus force formally
frequently future half initiative island just looks matter member move newspaper not officials once
paper pay platform positions primarily problem property really region retirement right said shift soon
speakers stock supporters systems testimony times typically ultimately value video we website week
whoever woman year""",
            2: """
accord actually believe commission company conflict country crowd day delegates departure electorate
general government grammar growth head here house issue issues lady legislation line nearly neither
obstacle percent plan poll polling potential president responsibility revenue site speeches spending
terrorism uh why""",
            3: """
) -- ] agreement blood consumption convention council deal debt dispute dog double-digit field governor
group history i judge later look message month mother much never offices often one person post pressure
probably proposals rather situation states study team term than there way""",
            4: """
also analysis anybody but care circuit class court currently everyone everything evidence front-runner
guy incident language life majority moment music net now performance sentiment star still strongly
support while world""",
            5: """need report senator then this wealth""",
            6: """argument everybody festival somebody they what""",
            7: """it""",
            8: """nobody someone that who""",
            9: """she which""",
            11: """he""",
        },
        "WDT": {
            -10: """complaints""",
            -9: """fact""",
            -8: """is likelihood notion recognition reminder""",
            -7: """but doubt""",
            -6: """court crowd evidence idea immigration interview reality reasons residents surprise""",
            -5: """
allegations belief believe confidence cut education guarantee hopes month narrative plans possibility
said secret statement sure times view voters weekend""",
            -4: """
% accusations allies argument basis believes case cause causes chip commitment countries extent fear
feel ground hopeful longer morning news of point politics principle reporters requirement result say
sign sites suggestion think understand week writes years""",
            -3: """
; account announcement cases chance charges claim claims condition conference county day does exposure
feeling given having meant note obstacle officials others part position presidency process reach remarks
report saying says shows suggesting supporters us was weeks what wish world would year""",
            -2: """
... adds agency ahead and anyone audience better comment concern consensus degree employees estimates
everyone family half heard hearing hope how importance know let like look looks mean means mind mother
n't night not offering office only opinion post power reason reports risk school sense show showing
signs thought views warning women""",
            -1: """
: ^ `` acknowledging added ago aides also although appears area argued as assume assuming average be
because bet call carried channel citizens city clear concerns confident contests control decide demanded
do east ensuring equally even exactly except fall floor for from generally has her if interests judge
knows lawyers light make material matter me media meeting much network nightclub nominee noting now
official operations over president press problems proposals putting question recognize require saw seats
sees server showed street suggests take taking television that then to today town tweet uh use well when
workers worries you –""",
            1: """
' 's about arguments campaigning caucuses class comments communications decisions delegate delegates
dispute district dollars donations electorate emails exchange factor guy help him i impact investors it
jobs land leader leaders level life line measure military movement moves nation neighborhood on paper
park politicians poll polls potential primary problem profits property rate rates relief rhetoric sales
same season shift speeches strategy support systems threat word wrote""",
            2: """
( ) agents anger anxiety anybody asked assets audiences book choice council energy get hard hit home
insisted issue itself king legislation made oil partners percent policy positions program projects
promise race record records schools senator sometimes stars strength strike ticket tone under value
values votes voting ways weapons —""",
            3: """
'' , back ban border calls challenge coalition committee communities company country crisis e-mail
finish future generations groups gun history island markets money newspaper nothing opportunity rights
security services share stands start them treatment valley veterans""",
            4: """
-- ads agreement are attack bill boy businesses candidates companies cuts done election everything face
information interest levels message moment path place questions skills spending state summer those video""",
            5: """
" anything appeal approach attention benefits community deadline deal debate group hall informed
initiative law lead loans move platform ready research speech story technology test there thing things
trump understanding words""",
            6: """attacks campaign criticism debt document freedom role system training war""",
            7: """all articles contest convention issues one piece progress relationship time way work""",
            8: """job""",
            9: """action""",
            10: """best""",
            11: """something""",
        },
        "WP": {
            -4: """and""",
            -3: """" to you""",
            -2: """asked get on under""",
            -1: """^ charge community know longer say says use with""",
            1: """' '' 's -- `` decide do even for from heard is office out over""",
            2: """, or""",
            3: """but of that us""",
        },
    },
    "after": {
        "CC": {
            -8: """.""",
            -7: """another even side way""",
            -6: """are party to""",
            -5: """, political will""",
            -4: """because campaigns candidate nationally parties things violent""",
            -3: """! $END be could involved love one private state that three we without you""",
            -2: """
: a candidates come debate do has have his hope justice legislative long people president senator sides
were whether why""",
            -1: """
" ) added allows also announced charges cities convention did direction former fully get having him if
insults knows liberal major man more my nobody of offer offers or positive putting qualified seen
sensitive she speaks states stunning tax think until us want went win""",
            1: """
' again as bill broad called camp company easily economic for going her inside its less looking make
many on out pragmatic raised religious sent several significant some through up while with""",
            2: """
back by congressional conventional in leave men not powerful speaker their two united what""",
            3: """act children down form impossible nuclear provide public subject was""",
            4: """argued i it no so trump""",
            5: """directly general he they when""",
            6: """an guests this visitors""",
            8: """golf there""",
        },
        "CD": {
            -8: """where""",
            -7: """good""",
            -6: """has""",
            -5: """race""",
            -4: """? at court efforts free most office price wants""",
            -3: """
about adds among bid board brother campaign can career discussion financial for from girl many needs
smaller table under unit with""",
            -2: """
's agreement another anti-abortion chief contest count defeat delegate difference discourse drive
editorial ethnic focused infrastructure journalism low meeting members memo murder now offer panel
polling relationship restructuring ruling service speech studies that uh visit voters wanted you …""",
            -1: """
' ) , -- architecture area battle ceasefire ceremony character child conference contract deal debate
democratic documents dollar earnings economic edge ever executive fan firm force governor high hours
interviews it knows membership might often operations paid policies primary races registration reported
rises runs sent set solutions stories swing team term test there to tougher trading transactions
undocumented union us voting war was we who win writes""",
            1: """
" article because behind called candidate despite former full had heat history hopes i in issue new old
or other particularly people place plan poll question rather saying special veteran which year –""",
            2: """
! $END are bank body city conflict convention election federal gap girls groups institution is languages
loss margin notice percent person piece property public section shot small stop victory work""",
            3: """
and art asked benefits border document dollars email group hand hearing job justice military
organization report strike tender tour trade trump waiting""",
            4: """. baby cents factory hotel line newspaper note park president products son stretch troops""",
            5: """: boy threshold""",
            6: """flight""",
            7: """figures state""",
            9: """of""",
        },
        "DT": {
            -11: """many""",
            -9: """across if""",
            -8: """everything his""",
            -7: """, at he longer matter men none too""",
            -6: """all approach emotional government guests thanks the visitors work""",
            -5: """breaks by different directly even gender general it more over say so those worse""",
            -4: """
'' act address alone anyone argued better company deadly debt events everyone her its justice later
momentum nothing oil only part people polls show society something sometimes steel targeted their them
today we when""",
            -3: """
: [ allows angry campaign changes despite economic established form further includes legacy life
minority nobody nuclear powerful process provide public religious right says someone tax that these
traditional victory whatever with word""",
            -2: """
" ' - ] access after amounts an around basketball big billionaire ca can careful congressional could
country crime critical date deal decision down election establishment ever fall from given hard has
having host just matters mood national provided release security sentiment shift since some somehow
speaker stunning talk terrorism terrorist there time united up use without""",
            -1: """
( ? a abortion about addressing along although annual anything back base between billionaires border
both broad bureau camp children close command competition conservative cooperation countries county
cultural democracy democratic during easy enough every everybody father fell following fully greater gun
had helped high huh immigration industry inside international job king led level looking march math may
most move multiple net new news no once our peace powers pragmatic president pressure prime quick race
raised rhetoric rule sent shareholder social south specific spokesman sponsor subject things this
throughout took uh union used voting wages want were while women yet you —""",
            1: """
. abortions again against airlines also appeal approval are barely being bill bond business charges
choice cities concerns convention correct cost course crossing degree detailed did direct direction do
drive edge effect efforts exists experience family figure future get him information language last
learning less liberal like made meeting moment much off offer offers offices ones other period plan
plans police politically position prices property qualified record registered ruling second see seemed
she significant six speaks special standard surprise system tech term three threshold through times told
trade understand undocumented visa week went why winning within your""",
            2: """
attack because capital cases come concerned conservatives dark debate delegate effort extent former
going happening here highly important in leadership little low lower man members message must my picture
place political possibility program records report rise said senator sides southern story strong team
trump urged war well where wo wrong""",
            3: """
age but child comment common consensus deadline email evening gap great have hope initial legislative
major might n't not on party portrayed private probably sounds statement stuff theory think to trading
true us vote wall what –""",
            4: """
alternative balance be campaigns candidates case demographic discussion federal fine for good idea long
makes need needs old parties person real really scenario sort spring state successful suggestion
violence violent vital will would young""",
            5: """
's aircraft and assessment been clear contract does fire happened means money responsibility still very""",
            6: """candidate kind meant morning now out promise should""",
            7: """argument happen number one purpose question role test trust was""",
            8: """side""",
            9: """day month same""",
            10: """is night""",
            11: """year""",
            12: """way""",
            32: """of""",
        },
        "EX": {
            -5: """$END .""",
            -3: """, it that""",
            -2: """? anything back in show this —""",
            -1: """! " ( ahead and as for just now on so when yet you""",
            1: """
a another any big can certainly exists few growing happened line little lots many might much n't signs
similar was ways were wo""",
            2: """'s been could has may some would""",
            3: """be have not should will""",
            4: """had is""",
            6: """are""",
        },
        "FW": {
            -3: """is""",
            -2: """" bases race""",
            -1: """'s - area for numbers today""",
            1: """de la""",
            2: """conference""",
            3: """against at post""",
            4: """: [ force using""",
            5: """]""",
            6: """$END""",
            8: """,""",
        },
        "IN": {
            -12: """, .""",
            -11: """against are same""",
            -10: """been from strong""",
            -9: """and will would""",
            -8: """$END 's has to with""",
            -7: """) again argument article come day long purpose role today together was well""",
            -6: """
-- ; back by cent close far glass is kind like low means night number promise reading slightly sure
twice""",
            -5: """
assessment big bill detailed does easily gap have important needs often old question responsibility
right said simple soon spending stuff trust year young €""",
            -4: """
arguing at because best called case closely congressional could criticized demographic direction false
fast fine folks groups happened hearing highly inside intense job morning much must need nobody onto out
particularly person politically quickly really run scenario since six staff successful suggestion survey
think trump very vital vote week""",
            -3: """
- ? agreed ahead also alternative annual authorities basketball be before built but can candidates
capital card chairman citizens clear concern concerned conflict consensus deadline earlier enough
enthusiastic experts few going good had happen help impossible initial later little longer made n't on
own probably quite secretary senator should shows significant smart sort spring test theory track troops
true want way you""",
            -2: """
age although as coalition common contain conventional critical date different director discussion doing
double during effort evening exists expensive extent fire great happening i idea in increasingly lead
level literally meant measures money month more off only over picture possibility potential program
recently social southern special state story talk team than trying up violence wanted were who without
workers working-class yet –""",
            -1: """
! : ] a above actually address among amounts approval attack available award backed balance barely bases
bond causes challenge changes choice comes conservatives contract correct course dark debate details
directly do down drew easy edge efforts eight evangelical every experience fell figure for force further
getting global hard here history hit hits holding host initially into killed known la language late
leadership leads led left lie make makes matters meeting message might moment nine officials once part
performance period portrayed pretty property proved public questions read reports route ruling second
seemed series serving shareholders side sign so specifically standard statement still subject support
swing system tech term threshold time total two used violent wall went why winning within won years —""",
            1: """
( addressing an base beginning being bureau business call cases center charge chemical chief classified
company competition convention cooperation county death defense democracy department deportation each
editorial education email energy exchange father fellow following four gas general get gun hate heavily
high hiring hot incident industry insults involvement island issues just king last lesson limits line
live local many material math matter may minority moderate movement my net noted office oil open outside
paid peace phone physical pledged polling positive primaries prime production progressive proof
published race rather region relations released religious report requested response responsible results
retirement revenue rival rules s same-sex schools science season seeking sexual shareholder soldier
somewhat spokesman stage started street strike students super supporting talking text throughout times
tonight top trial turn unfair union veteran world wrong""",
            2: """
" additional after allows any appeals attacks bank between billionaire careful children comments
companies costs country crime deal decision economic election established establishment ever everyone
familiar federal finding food former full greater hand hold house hundreds judge liberal light lunch
members military mood most national never new nominee now one party perhaps planned poll pragmatic
reported roughly sentiment several she shift specific terrorist terrorists their then there trade
two-thirds united use vice video what when which work zero""",
            3: """
'' about access already angry articles billionaires conservative critics despite digital divisive
economists embassy events everybody financial foreign front fully generations half himself how huh law
legacy life love march missiles modern multiple past per place powers presidential pressure previously
private process provided record rich saying seen some south sponsor terrorism them three-quarters
traditional us victory voting wages weak where women word""",
            4: """
$ ' [ abortion all anyone command contact countries cultural democratic dropped expanded fields
front-runner gender guard having likely me millions momentum nearly nothing opposed political possible
quarter rule society someone sometimes states steel targeted things three too uh voters""",
            5: """
anything both broad campaign compared him news other powerful something tax this through whatever""",
            6: """approach border emotional her its justice not polls president somebody somehow the these""",
            7: """first he if maybe next security that those""",
            8: """everything government his it no none""",
            9: """they""",
            10: """of""",
            11: """whether""",
            13: """even""",
        },
        "JJ": {
            -13: """up""",
            -10: """'s a also""",
            -9: """down lower the""",
            -8: """ago away care today union who""",
            -7: """back behind goods had have her minute now out park places so will""",
            -6: """
all an are ball been better both changed clear commission did elements everyone festival going good his
house in industry into less long partnership said tax their themselves they through train your""",
            -5: """
[ agreed bill caucus-goers centre citizenship constitution definition east fuel fund here incident its
largest league near next off only our outside party possible provides routes seen should solution some
stage standard them these this trying use veteran was watch what wo would wrong yesterday""",
            -4: """
! : across again against alive any available average became beginning between card cheers choices
controversy country dark data defeat different dog due during factory failure fighters flight former
four from funds gender hall holders instead islands killing labor large last laws left linguistics
longer looks magic meetings might mills moderate more most much offices palace palm per phone republic
responsibility says sent sentiment show small station suit text that threshold took translation under
urging using vehicle wants we weapon where which whose you zone""",
            -3: """
abortions acquisition address affairs ahead air among area around articles as asked baby bar be best
billionaires board books boy broke came camp captain careful centers chaos closely command connections
could council deportation described despite display do done dropped emails engagement error evangelical
experts express far favorite firms focused folks follows for funding game games gave golf governors
having heading herself him hopes hotel it leads limits literature little look losses lunch makes many
match may members minister morning move movie must names nightclub nine notes of offensive on operator
opposed parent past peace plan plays plus production products profits progressive prosecution put
quickly quite racial radio recently recognition released residents responsible rhetoric rights science
section security shooting silver since smart south special star stay suggests sure talk team there
threats to together town trial urged used value visit well were whatever working-class""",
            -2: """
$ . abortion active added adds advocacy after aircraft already amendment announced army art arts
attractive based biggest bond but can causes ceremony charge classified coal college communist community
comparison concerns continued cool core criticized crowd cycle denied document does donations easier
editor ended even ever explained familiar fell figures flags following fraud free greater has hearing
higher himself hits holding hundreds ideas identity increasing industrial institute institution involved
journalist killed knows lie made make matters me movement my n't news not noted notice offers office
often once open or other over plant policies prices private protection ranks reality really reduction
relatives rose salt see set share signs soon species spokesman steel store stretch strike strong stuff
take tech telling throughout transactions trump type uh university viewers walls waters wave without
writers writes wrote …""",
            -1: """
' '' , - -- ; ] able academy airlines allows along although ambitious amounts appeals appears approach
arriving asks attorney authorities authority ballots basis beach bearing because before began benefits
bit bomb bombing brutal built bureau career cases caucus certainly chair challenge challenges character
close club commanders comments companies complaint conference conflict considered contain control count
crime critical crossing cultural culture de demand democratic details difficult earlier earned email
endorsement everything extent fall figure finds finish five forward full fully future girls governor
guard gun health heat high if independence individuals investment island issued journalism justice
legislation likely loan local looking means medical method minority modern moments museum music nature
neighborhood night no nor old opinions pace package painful percent physical politically possibility
potential pragmatic pretty previously probably proved provided questions rather relief religious remains
reported response revenue rule runs sales saying sea seek seeks selected sharply shows similar society
solutions somehow someone son space speaking speaks specific sponsor stock streets structure suggestion
super superdelegates supporting supreme suspected takes tensions theory those times told tougher tour
toward traditional unemployment until upset v veterans videos voted waiting wanted website welcome while
winning with women won written yet —""",
            1: """
" above activists age agreement amp annual answer argument assault backed bank baseball battle bias big
blasts breaks budget business called campaigns caucuses charges comfort confidence conservative
constituency convention corporate cost court critics customers debut decade degree digital discussion
documents dollar dollars eastern education efforts election employees environment establishment event
exchange exhibit expert fields fight fine flying friends front-runner fundraising general generations
giant global government great growing hand hate host hours how idea incumbent initiative installation
intense interests interviews involvement job known language languages late learning liberal liberty line
man matter media message moves narrative nearly network networks new nominee numbers offer official oil
one ones orders organizers owner pact paid partners patterns play player point polling poor popular port
primary program progress race radical rates reaction regulations remaining report requests respondents
retirement right rises roughly round same savings shareholder shares she shipping showed slightly
smaller sources spending square stance start strength students style successful systems tactics
television test tribute troops undocumented unit upon version victories violent volunteers vote voter
voters whether why within words work workers worse young""",
            2: """
) access action actions acts advice agriculture appeal associated ban base basic billionaire chain
changes claims climate condolences contract contributions criticism deadline deal deaths decades defense
democracy demonstrators director discourse effects era events executive fan feeling fellow final
financial focus front gain gathering glass guy hard heart home hot immigrant influence information
inside international investigation investors issue law lawsuits leadership level list loans loss mate
memo month months mood nations nomination north note officer officials parents parties police
politicians politics population positions preferred pressure primaries profit racist read records region
relations relationship remain return role roles school season secretary seeking several sometimes
southern spread state statement states story supplies support supporters surveys system table terrorism
than though thought three-quarters top true turnout two video voice wages warning weekend win winner
worth –""",
            3: """
act administration advanced article assessment attention balance bid building calendar call campaign
candidates cars case chairman champion chief child committee concern conclusion conditions countries
date decisive delegate destruction difference doctor drive economic editorial effect elected electoral
elite endorsements enough episode exception executives expectations experience extremist face families
feel feelings field gains generated green half head help history hold issues judge kinds lady land
lawsuit living major march merger migrants moral needs never newspaper nuclear number officers period
permanent photos planning players political politician position poverty powers protests races rate real
related remarks reminder reports reserves restructuring retail review rival rivals roads same-sex
sanctions say schedule scheduled series services sexual sides solidarity speaker speech studies surface
survey targets tests time topics total trade vice votes voting water ways week weekly white woman""",
            4: """
affordable alternative audience bases beaches body borders capital coalition concept costs county day
debt direct direction distance door drug economy energy ethnic faculty false father fees few firm first
force forum girl groups hit housing income itself jury kind latest lead led legacy makers manager mass
material meeting money need net operations opinion organizations own pay payments pledged power process
property rally reason reasons record resolve rise room ruling selling senatorial senators sentence shape
side situations six social socialist soldier spring steps stop trading urban valley view violence war
working""",
            5: """
academic agreements analysis arm book ceasefire commitment congressional conservatives dead decision
degrees digits economists envoy federal food foreign goals insults interest jokes king lives margin men
opposition order panel performance performances place pollution presidential proof protesters quarter
question sessions shareholders shootings shots staff study ties turn values victory weapons years""",
            6: """
architecture areas contact contests earnings end exposure findings lists manner moment murder operating
polls president press public refugee registration research resolution responses results senator
standards stories terrorist terrorists views west witness""",
            7: """
central cities consulate course custody edge hope military natural person route technology term thing
united world""",
            8: """candidate impact picture playing price""",
            11: """effort""",
            12: """prime""",
            14: """way""",
        },
        "JJR": {
            -7: """on""",
            -6: """call known likely served""",
            -5: """clear turn with your""",
            -4: """again hiring positive property that those today understand visit we""",
            -3: """
' conservative his hold how important intense like no performance qualified quarter recently schools so
states there want what who""",
            -2: """
- -- a billionaires by comment community costs critical directly diverse due effective fight general get
ground into last newspaper period plant price region still stop targeting they this traditional where
willing zone""",
            -1: """
? [ address after also among an angry are asks associated at basic be because brings broadly building
business but concerned date deal deportation different difficult down expensive familiar focused has
helped her individuals interest interview investigation is its killing makers meant measures moderate
modern next noted now old only open or out plays popular populist positions pretty proof racist
resolution responsible return rights rivals said sales says seeking several shares showed sort specific
successful sure the thing together violence vote wants watch you""",
            1: """
" $ ( : agreement along bombing can degree details does engagement ethnic extent field for from funding
government had hand in international job jobs life light lines living moments nine pay payments per
place politics prices profit questions reason remarks results school she speeches start streets supplies
under victories view views votes way white work —""",
            2: """
. about access affordable age air articles big border candidate company control cost demand direct
economic failure form fun if liberal major powerful presidential progressive radical rates remains
rhetoric social support term terrorist to united""",
            3: """
action city corporate court cultural democratic documents federal foreign house ideas it lead losses net
of one picture record set version when""",
            4: """
, and climate discussion donations future industrial issue loss people progress report special""",
            5: """civil energy local relief services trump""",
            9: """conventional than""",
        },
        "JJS": {
            -5: """$ is known nine ways when""",
            -4: """by executive more progressive serving several""",
            -3: """a able beaches eight explains five four liberal needs one recently twice two was well""",
            -2: """
described first from had impact important popular qualified represents slightly studied three to
valuable with""",
            -1: """
" ' - . : about address among classified conservative difficult evangelical explain financial growing
hit likely over powerful somewhat successful telling unfair who""",
            1: """
? age alternative an and at attack attention campaign choice condolences convention democratic do
economists fellow for golf half he hiring hope i initially man members national natural out person poll
possible practices presidential promise public route said shot some steps studies surveys talked that
until use votes war way week would your""",
            2: """$END are as being fuel narrowly not pace part potential six the will""",
            3: """, given have in it legislative mass regular state support —""",
            4: """seven""",
            5: """people thing""",
            7: """of""",
            9: """other""",
        },
        "MD": {
            -6: """of""",
            -5: """been said""",
            -4: """$END planned to""",
            -3: """. : actually and asked in made""",
            -2: """seen""",
            -1: """, a for never one than when will""",
            1: """
also at called clear described happen it love make previously probably rather relationship run see so
track vote welcome wrote""",
            2: """all back do feel get last n't not put read show simply take the""",
            3: """come have like need""",
            4: """barely be look star""",
        },
        "NN": {
            -13: """department""",
            -9: """capital council route""",
            -8: """act conservatives their""",
            -7: """committee how playing slightly stance us""",
            -6: """
a argument college day government head her him its language new obtained person social terrorism values
vs.""",
            -5: """
administration anyone award billionaire central city climate decades degrees economy education exhibit
family father findings food goals hand hate his hotel house job margin moment much national need nuclear
numbers one organization partners shape tactics the those tweet-id version wages way weapons what
whether witness""",
            -4: """
$ actions any areas arms bank big boy bureau caucuses cities commission commitment composite confidence
conservative considering contests convention county course de direction effects email employment failed
finish foreign full further future gas greater guests heavily history hit housing influence insults
international land large larger me medical message mood n't officer operating our pace parents piece
political poor population prime property protests public refugee regulations returns review rise
sanctions series situations solidarity some somebody south southern techniques tests them union valley
venture victories waiting win writes year yourself""",
            -3: """
above action activists alternative assault barely bias border budget cars ceasefire cents congressional
consensus constituency conversation death debut decision democracy democratic destruction dollars down
earnings easy elected electoral embassy end endorsement enough environmental episode executives f face
feel few form fundraising generations guns identity immigration impact income increasing interest island
issue it jury justice languages lawsuit learning lesson local long loss lost magic man mass math matters
media merger ministry minutes most murder nearly network newspaper north note ourselves people
performance permanent picture politicians presidency primary protesters racial relationship report
requests reserves rivals roads s savings say security selling sentence sessions shootings sides sight
similar spending state stop streets study survey take talking targets tariffs tech tender tens
themselves thing ties together top topics town trade until up v videos war water ways weekly white wins
working""",
            -2: """
academy access acting additional advanced advice affordable age all an argued assets attacks audience
away baby ballots baseball basic basis body book case cases causes children citizens claimed classified
club come comments condolences court dead deaths degree digital director documents door editor editorial
effective efforts election emails energy everything exchange explain federal figures flight force
forward gain glass groups half hard headquarters higher hope ideas information into investigation jobs
largest line loans manner many material month my news nomination number opinion out owns part
partnership party place plan planned police port positive possibility posts powers progress project
proved rally reasons registration related relief resolve responses restructuring rival sales selected
seven sexual shareholder sharply shots society soldiers solutions space speaking square stories strong
style support term theory things though totally troops trump twice type unemployment united video
violations violent wall warning watch waters week winner witnesses worth""",
            -1: """
again ahead alone amendment analysis annual anti-abortion anything argues article assessment attended
attention back backed balance ban banks bases became behind below biggest bill bond building called
candidate candidates chain champion character chemical common communications companies competitors
condemned conflict contract contributions criticism critics cultural decade demand denied difference
discussion doing donations drug each east edge effort eight elite endorsements era ethnic evangelical
event everybody exception experience express false fans fellow field filed financial firm firms focus
former forum gathering generated girls global great green gun help high hundreds importance initiative
inside installation interests investors invitation islands itself judge just kind king lawsuits league
left legacy legislative liberal like linguistics list lives living look love major march membership memo
migrants millions minister minority money moral more moves narrative net networks nightclub nine no nor
not off officers oil open opposition order pact parent patterns payments peace percent period planning
play player players politician pollution popular post pragmatic prepared president primaries problem
protection quickly ranks rates reaction real reason regular relatives reminder reports respondents
response retail retirement rhetoric roughly ruling saying seek seemed served services several shoes
significant special spokesman spring staff start statement steel steps studied superdelegates supporting
surprise terrorist terrorists third-quarter threshold through tonight tour trial trust via vice viewers
voice voters voting website weekend went without women word words zero""",
            1: """
able abortion active against agreements already arriving asked asks attack authorities battle beaches
bearing because benefits better bit boats bought brief brings broad built ca calendar camp campaign
campaigns center chair chief choice commanders comment company complaint concern conference critical
crowd deadline deal demographic different do doctor dog earned ended environment even events every
executive failure free funds game gap get growing guy have having health hearing helped hits hopes host
hours if included interviews involved issued issues jokes latest launched leader leads leave led less
level live low meeting method moments morning movement must nature next now old onto opinions
organizations overseas panel park poll potential power presidential pressure price products progressive
provided published race radical radio rate requested requires return scenario schedule scheduled science
seats second seeks senator share shared shot six small soon sort speaker specific specifically states
strategy supplies swing talk talks telling test than there time told toward track upset view views vote
weak winning with written wrote years""",
            2: """
[ ] abortions added amounts appeals army arts as associated based board bombing born both but chairman
chaos charge charges citizenship closed community concerned concerns considered control controversy
costs country crossing defense deportation described did directly document employees expectations
explains families favorite finding finds fire five from front-runner fund gave gender given going good
had heading here himself holding include initially investment legislation likely limits lunch made make
makers men moderate near needs night notes offers official officials on once orders organizers past
plant policies politics polls populist position presented previously promise question reality recently
reform residents responded restrictions rights roles room rules run school season section senators sent
service she side sign somehow standards stock story strength structure studies suggestion supreme
surface talked team television these this throughout trip trying victory violence votes wants we weapon
welcome well why working-class worse you young zone …""",
            3: """
! " about across acts agenda agreed alive along announced another appeal approval are area around art
articles attorney average bar be began billionaires blamed books brother by came centre certainly
challenge clear conclusion conditions delegate drew due error exhibits exists expressed familiar
featured fees flags focused folks following for four gains golf ground group industries knows literature
loan longer lots match mate meetings mills never offensive offer often outside package particularly
partner phone photo pic possible practices prices privately production profits prosecution rather
recognition record release released remains responsibility responsible rises roots said since smaller
solution sounds sources sponsor standard star stay store stuff suggests suspended then to tougher
transactions turned uh under visit voter wanted weight were where while will within world""",
            4: """
? actually address after ago agreement among and at ball being best blasts care ceremony choices civil
contain continues could countries division does dropped earlier explained faculty fan fight fighters
first fully fun he heads i in includes killing known law looks losses makes manager meant members move
names nations nominee occur offices or over per produces raised revenue routes runs shooting should so
speech split stage started status still supporters system table that traffic trail train translation
unit university used veteran wave west whose –""",
            5: """
, -- allows also can centers changes comparison contest count culture cycle dark during ever expert
figure follows giant governor incident industry instead later means military minute only operations
plays plus put quite records reduction represents research returned rose schools see seeking sentiment
set shares shifted silver species streak supply surveys tank text use users was when — €""",
            6: """
$END '' ) - . : appears available before bomb business call career cent competition cut festival fuel
funding has may memory might owner point results right showed suit takes value which""",
            7: """; contains easier goods journalist mark places polling process provides rule show station""",
            8: """between card comes engagement is of says shows who would""",
            9: """'s flying""",
            10: """systems""",
        },
        "NNP": {
            -9: """about""",
            -7: """coalition consulate during nominee prime senators the we""",
            -6: """
against attention he like military president results speech them there they two users with you""",
            -5: """
ago agreement all art associated choice contains criticism down envoy into mass message more opposition
presidential release roots rule shots so supreme system systems than together up €""",
            -4: """
: actions after architecture average before being blasts call charge charges debt each efforts fans
flying full fully funds groups her how i if includes inside it king leader lives loan men n't not out
overseas panel pay plus polls quarter questions rates registration rhetoric senator senatorial
shareholders shifted shot socialist speaker standards style surface three through too traffic view well
what work""",
            -3: """
$ a analysis approach are assessment audience back benefits between bought burden can career careful
civil comparison concerns consumption contain continues cut cycle document drew drug election even
exhibits expressed few focus four from fuel gap giant government great him home hope importance
installation issue its job known lead living makers matter memo migrants most move music nature needs
net never nomination off officers open orders organizations over policies political poverty prepared
process quite radical raised reason record relations report resolution responses restrictions revenue
rises scheduled shared small soon southern spring statement status still strategy stuff supporting table
talk talked their ties time to turned us veteran via victory wages wall which worth""",
            -2: """
access across active acts affordable allows along any area argues as attack attacks away base behind
below better bid blamed born capacity centers certainly chaos claims comes company concept condemned
conservatives considered continued count countries country culture custody debate defense different
direct does due effects employees endorsements enough entertainment environmental establishment failure
familiar feel feeling fighters final fire firm follows food forum gains global greater his history hot
ideas include income increasingly incumbent information interest issues killing last led less level
limits loss manager mark match members night number offer offers officer on only our part people pick
piece player politicians pollution possible preferred project promise public race reduction registered
regulations remarks represents research review right rise role rose roughly schools second see selling
sexual significant similar social something split spread start started strike study suit support
supporters theory think thought toward understand using values vice vote votes welcome whether within
woman working""",
            -1: """
able academic actually age agenda agreements air alive alone amounts an another appeal appears argument
arm around articles assault at attorney authority available basketball be beaches began big bombing book
brings broad business ca candidate candidates case caucuses chain changes chemical children cities
closed comments commitment companies compared competition complaint concern conservative correct cost
course crime crossing crowd customers dark deadline democracy described division do door earlier eastern
effort elite email endorsement engagement era ethnic every executive existing exists expert extremist
factory faculty false father featured fees fight figures findings first five flags focused foreign
former front fund given golf good growing growth gun half happen happening hard head health hearing
helped hold holding hundreds idea impact important in included increasing independence industries
instead itself journalist judge jury just kind land languages later law leadership learning leave left
legacy legislation lesson life likely line lines local look losses low lower manufacturing margin me
meant media memory might moments moves murder names nations natural nearly need newspaper north official
one operations opinion opposed or order outside partner payments performance period pic picture plans
point population powers presented press price profit proof proved provide published question races
racist rate real reasons recently refugee related remain reminder requires responsibility returned rival
rivals runs salt sanctions scenario season seats section security seeking sentence sentiment services
sessions she shoes shooting show showed side sides sight signs simply society soldier soldiers some
sources speaks station store story stretch students studies supply suspended technology term test that
thing third-quarter throughout today tonight top tougher trading tribute troops turn turnout tweet-id
under upon urging value very violence weak when where while winning witness women would years your zero
–""",
            1: """
" ? acting address airlines article attended ballots bill border breaks but called campaign care
chairman challenge champion character citizens citizenship club constitution control county cultural
decision director economic effective evangelical exchange exhibit experience explained face field
following gave general going governor green guard had hate hits hopes initiative interview interviews
involved islands killed labor lady language lawsuit long looks man matters morning museum neighborhood
new no nothing owner partners partnership plan polling post posts power primary put register religious
route routes science seeks should shows sign slightly solidarity sounds special stage stock structure
studied suspected take takes television telling tender themselves trust trying unit until urged week
weekly who will won""",
            2: """
! $END ] added adds administration advocacy again ahead aircraft arms asked bar bases basis because
beginning boy budget came camp capital claimed communications community congressional convention did
directly earned education embassy energy executives f failed festival filed friends future ground have
hit initially is issued jobs liberty makes means mills must nor noted operator owns palace picked place
planning plant police private reform region remaining remains reported responded returns rights ruling
sales savings seen served silver since son south stance star streets team tech terrorism text took
totally train voters wants war watch went were west white year yesterday""",
            3: """
) academy agreed amp and arena ball battle beach been billionaire board bond captain causes ceremony
climate constituency contest dead debut denied despite explains express financial firms free game games
gaming governors headquarters heart holders infrastructure international journalism knows list little
lost lunch ministry minority minutes month network networks numbers of oil poll presidency protection
requested residents response s sent series share standard state states super trade weekend wo wrote""",
            4: """
acquisition affairs announced arts asks assets building caucus center chair city command composite
considering core data democratic east editor family fell finds gas group has hotel industrial institute
institution island laws love nightclub nuclear office parents poor prices ranks reports republic sea
secretary seemed solution solutions spokesman staff techniques times town union venture waters website
win wins writes""",
            5: """
' , . action activists also award caucus-goers centre commission committee court et hall identity made
minister movement news obtained paid roles said speaking square survey told university was zone""",
            6: """( act amendment became day keep league linguistics magic movie party service vs.""",
            7: """college de house medical says street""",
            8: """bureau national""",
            9: """'s council""",
            10: """department""",
        },
        "NNPS": {
            -5: """i institution owner west""",
            -4: """a president remains research when world""",
            -3: """
; all area bank because can et fan friends high industry last over report senator services team tender
unit with""",
            -2: """
: aircraft asked case continues cut executives foreign growing institute late later led movie national
neighborhood offer official oil polling reform register seemed service share shareholders state story
troops university""",
            -1: """
's affairs agreed air allows amendment arena asks back based became business champion command court de
democratic does event family former government group industrial just keep launched line lunch may
military museum new out plan planning political put seeking shares show showed shows since staff started
suspended that the this told took trading trump was weekly went what within wrote""",
            1: """
'' age announced appeal are baseball basketball before below board came center commitment control
correct county department get global have house international law likely local made manufacturing matter
meant network opposed organization panel party plans player port recently remain section super
supporting through united watch we will writes –""",
            2: """
! " at bought but director east factory fund here if interview is judge noted offers office officer
palace plus project science think to understand""",
            3: """
$END ' ) , - -- by committee condemned continued council entertainment fans installation members program
said say union well who work would —""",
            4: """( . act and authority has of officers start v""",
            5: """commission for were""",
            8: """average""",
        },
        "NNS": {
            -7: """group""",
            -6: """changes statement us""",
            -5: """conservative democratic him movement paid research stories""",
            -4: """her how interviews me north out sanctions service them united what""",
            -3: """
$ a activists addressing an announced back bureau call defense denied earned explained ground its list
lists losses members off polling president privately production putting regularly returned savings says
sounds steps talking those trends used video""",
            -2: """
's ] action additional angry another appears best billionaires campaigns company de delegate directly
easily far federal flying former half heavily herself his hundreds industrial issues less many military
morning most net new nor once one organization party pic picked playing program provides relationship
roughly small state supporters themselves then throughout up upon war wrong you""",
            -1: """
! ; ? abortions about act agenda air among amp any anything arena army article battle became big book
both broad causes ceremony chairman charges citizenship clear communications companies customers
decision down email endorsement executive face financial fire forward free fully fun great here hot
increasingly institution interest itself large last limited little low media more much multiple my n't
narrowly never news noted nothing nuclear offer open operations organizers owner planning political poll
poverty presidential pressure private progressive property prosecution rally rates requested residents
results same second secretary services several share shareholders shares sharply shows some someone
standards still support tax terrorist the there too top totally toward two very volunteers voters women
your""",
            1: """
' : after ago agreed all along amendment associated at attention bank based behind between bill building
by case center closely compared debate do does ended every failed firm for foreign fundraising gave get
growth help helped high hit included into involved is issued like live long major make matters might
must next opposed overseas part pick possible post provide quickly related release report run see
selling shot simply since soon strong targeting test these this today tonight turned use wall where who
with worse –""",
            2: """
" -- agreement appeals as being candidates citizens closed commitment continued control council critical
department did director document due each earlier editor filed given greater happening i initially
inside it just left obtained officials often on only other people per police power promise rather
released seen sent shooting significant so sufficient supporting thought through to under union until
urged videos was why wo work written —""",
            3: """
'' ( ) - added against around attacks but campaign candidate certainly close community conflict
conservatives day demand done during east focused had have holding hope later loyal made need nomination
not onto our point put raised rhetoric risks say she similar south they trump turn violence we when
whose without""",
            4: """
$END , called challenges committee experts going hopes in now over remain rise said shared should that
type welcome which""",
            5: """acting and burden can from has hate if lesson may or plan play will""",
            6: """. also available before following take than urging""",
            7: """are concern of show""",
            8: """he were""",
        },
        "PDT": {
            -6: """,""",
            -4: """aircraft of""",
            -3: """$END as but for have if in""",
            -2: """. about and delegate investors surveys three too trump trust us""",
            -1: """
" : ; abortion abortions across act airlines are at before being candidates cases common concerned
control different digits directly do familiar fine government happen he helped i intense international
its offices our police politician poor popular registered said see standard they to told traditional uh
understand up use wall week were with —""",
            1: """few my other rhetoric word your""",
            2: """show solution things""",
            3: """event her large more oil same stuff talk their these those way""",
            4: """deadly debt his them theory unemployment""",
            5: """that""",
            6: """an""",
            7: """a time""",
            8: """the""",
        },
        "POS": {
            -7: """not""",
            -6: """going""",
            -5: """talking""",
            -4: """been""",
            -3: """barely next on what""",
            -2: """a decision demand ever for he looking no the""",
            -1: """
) , agreement anyone as at done elected great how nobody nothing part put some something star time up
use where with –""",
            1: """
$ address attention ban billionaires campaign chairman challenge chief common conservative country eight
getting growing increasingly just largest list national political previously shoes spending state
strength supplies than top value win working""",
            2: """big most remaining year""",
            3: """book own third-quarter""",
        },
        "PRP": {
            -4: """first one own second""",
            -3: """finances latest lead remarks way""",
            -2: """biggest called campaign is long once party plan post said should""",
            -1: """
" $ ' already another appeal bank bid board call candidate career close concerns course customers dead
decision emails endorsement fellow fields five former fundraising green had highly home hopes house
increasingly insults job low march may more next particularly past place plans politically presidency
primary public real run savings share smaller staff state support team then track trump use win you –""",
            1: """
- -- a ahead and as attacks away before best cool did even feel have how i in might most much not out
put say seen since so than that was what wo writes""",
            2: """back but defeat helped here move now stay studies surrogates would""",
            3: """adds can given having look needs paid putting record show strength today wants when""",
            4: """'s . could""",
            5: """[ are thanks""",
            6: """,""",
            8: """to""",
            9: """has""",
        },
        "PRP$": {
            -5: """[ thanks""",
            -4: """is""",
            -3: """, . and given having in look paid putting record show strength today when""",
            -2: """$END back but defeat here how move now stay surrogates that who""",
            -1: """
-- a ahead as attacks away before best cool did doing even feel have i most much of out say seen since
so than to what""",
            1: """
" $ ' already appeal bank bid board call career close concerns customers dead decision emails
endorsement fellow five former fundraising green highly home house increasingly insults job low march
more next past plans politically presidency primary public real run savings share staff state support
team then track win""",
            2: """biggest campaign long once party plan post""",
            3: """finances latest lead remarks use way""",
            4: """first one own second""",
        },
        "RB": {
            -9: """first""",
            -8: """years""",
            -7: """golf the way""",
            -6: """its joined no other potential thing time""",
            -5: """
core economic established gave initially keep manufacturing possible presidential reduced requested
social voting""",
            -4: """
' 's access an candidate charges comment could dropped he heads him latest may ones our own pledged
president previously produces real remain responded said side still three-quarters urban""",
            -3: """
any attended attention campaign campaigning child conservatives control data decisive democratic digital
direct divisive every financial four groups heart her hope hopes how likely lines nearly owns per police
politics pressure question rather reason record results room roughly rule scheduled school sea someone
speaking state steps studied them times united voters weak west whether which year""",
            -2: """
a amendment are attack attacks billions both call candidates concept concerns conclusion congressional
contests easily election et ever everybody experts explained extremist families federal fields foreign
former general hiring his history hours just lady leave legislation life light live man maybe might
modern month must net never of old one order party past perhaps place plan planned political reaction
remaining responsible sales saying security selling she signs six somehow stands start successful survey
tariffs term that these top true two two-thirds urged vice video war who wins zero""",
            -1: """
able abortions action added agreements aircraft alternative ambitious analysis anti-abortion balance
bank based battle be beach beginning between came can caucus certainly chairman chief children city
classified closed comfort companies contest controversy cost court crossing day debt decades demographic
discussion distance donations door drive efforts exhibit exists expectations fan featured feelings few
following front-runner fully funding fundraising future gap getting going great growing gun guy hand
happened hate having heavily help house hundreds increasingly international island issued issues it
justice kind law learning legislative liberal line list local looks lots lunch major march material me
media meeting members money my n't national natural new night nor not notes off opposed paid person
photo photos physical plans play practices pragmatic prices primaries primary private proof public
published quarter questions rate rates relations released reported retail rise rivals roles round run
seeking seen sensitive series set several sign soldier some space staff standards started stories
strategy street studies stuff super surprise talking targeting tax test then thought three ties told
tougher trade trump undocumented unfair us veteran victory was wave ways week were what white will words
work workers world would young""",
            1: """
? ] about act address allows available backed became bill brutal building considered described difficult
done earlier earned eight evangelical express false favorite fine front get government had hard helped i
in inside is judge killed known large late lists looking made matters move names next noted only outside
painful plays positive provide putting qualified quick really recently register reports says served
shipping shooting should significant so specific split states support their turn use used violent why
win wo you your""",
            2: """
$ ( agreed ahead all already also announced anything argued around attractive being below called
citizens cool double due easier easy enough everything fight for full given half has highly holding if
increasing individuals instead left limits literally look moderate near nine nobody now once out
overseas particularly politically proved quite release return show speaks special there things through
up vote wants where working –""",
            3: """
activists and argues at biggest brings broke business careful concerned conservative critical did
directly down enthusiastic everyone fast follows further greater involved issue knows loud low lower on
popular prepared returns right service small somewhat southern surveillance talk they think trying using
voted we worth wrong yesterday""",
            4: """
! $END ) above after against alone although among average big by does explain focus higher larger last
later less make more nationally or report selected stunning sure to tonight uh while worse yet""",
            5: """
-- . along another as behind detailed far here high important intense like men much often onto open over
part say simple smart strong today too took toward welcome when without — €""",
            6: """
, : again away best but changed closely criticized do home into largest makes many peace quickly well
with""",
            7: """- ; back been boats slightly than twice until""",
            8: """ago from long matter most soon""",
            9: """before close during since""",
            10: """better good""",
            11: """different""",
            12: """across because longer""",
        },
        "RBR": {
            -9: """conventional""",
            -8: """of""",
            -5: """being civil is local""",
            -4: """: industrial makes special to""",
            -3: """
city corporate cultural democratic federal foreign house it politics that trump under welcome""",
            -2: """
" about access affordable announced big contests control cost direct economic fun liberal losses major
powerful presidential progressive radical report support terrorist united""",
            -1: """
$ ( [ agreement along appeals as away bombing brings can candidate could court details does engagement
ethnic field fight for funding future get government had hand has international job jobs killed life
light lines loss make names on one out pay per pressure proof questions reason record remarks says set
she shooting speeches start tax term the think this time tonight view views vote votes wants work years
yesterday —""",
            1: """
' - . among an angry associated basic broadly but concerned critical different difficult expensive
familiar focused getting good her if moderate modern next north old open popular populist pretty racist
showed specific successful sure you""",
            2: """
-- against ahead any directly diverse effective last off or results stands still traditional watch where
white who willing""",
            3: """
, ? and attended came conservative have his hold how important in intense like owns qualified rather
recently responsible so targeting want what with""",
            4: """a again be hiring positive there those today together understand visit we""",
            5: """clear reduced said served than your""",
            6: """call gave its joined known likely""",
            7: """he""",
        },
        "RBS": {
            -9: """other""",
            -4: """seven""",
            -3: """as for given have it of regular state support to —""",
            -2: """are being narrowly not part six the""",
            -1: """
$END . ? age alternative among an at attention campaign democratic do economists expert fellow golf half
he hiring hope i in initially national out people person public said shot some steps studies surveys
talked terrorist that until votes war way will would your""",
            1: """
" about classified difficult evangelical explain growing hit likely powerful somewhat successful telling
unfair when""",
            2: """address by described had important popular qualified represents slightly three valuable""",
            3: """a conservative eight five four liberal needs one recently twice two well with""",
            4: """, - executive is more progressive serving several studied""",
            5: """$ able nine""",
            6: """known""",
        },
        "RP": {
            -22: """of""",
            -10: """than""",
            -8: """your""",
            -7: """boats here whether""",
            -6: """there""",
            -5: """broad front half him past that""",
            -4: """$ guard march my or the""",
            -3: """
already embassy generations her himself home is long loud other our place rich several since somewhat
surveillance those when""",
            -2: """
' at because both comments everything familiar federal food hold nominee not one overseas poll private
rival through time twice working year""",
            -1: """
a action again age any bank before cases center charge clear close closed companies convention dark
death defense deportation door during each editorial education email energy everyone exchange fellow
first future gas good hand holding hot hundreds incident individuals intense involvement kind line live
lunch major may members message minority much office onto part people phone players pledged popular
production real recently record region response revenue s same-sex saying schools season security sexual
significant slightly somebody something south stage statement states strike supporting text their them
then they this three-quarters times tonight tougher trial turn very where women years you – —""",
            1: """
- abortions above additional after and between capital concerns court critical customers debate due
earlier efforts even following from further gun hiring hours immigration in nor possible president
pretty questions quite remaining route soon swing talk to top under""",
            2: """
! : being big billions countries doing enough for gap just many millions on politics sales sign
superdelegates tariffs three two up wanted we with""",
            3: """
$END ; ? about ahead all ambitious among but campaigning concern conflict debt getting inside its large
new second sensitive social strong troops trump who workers""",
            4: """annual arguing as congressional direction few hearing more must too without would""",
            5: """
against control easily established his if like manufacturing over right said some spending well""",
            6: """, . by glass so together""",
            7: """potential""",
            9: """will""",
            11: """today""",
        },
        "UH": {
            -4: """above""",
            -3: """one some""",
            -2: """below finding large matter records""",
            -1: """
- among behind candidate changes clear degree detailed effect good known later longer means more
qualified sort specific that the two visa worse""",
            1: """and hold if look my so trump your""",
            2: """maybe this""",
            3: """! ' ( a i may to whatever with""",
            4: """" ? is it what""",
            5: """.""",
            6: """$END thanks""",
            9: """,""",
        },
        "VB": {
            -9: """of""",
            -7: """easier""",
            -6: """right roles secretary""",
            -5: """' but expectations i makes polls reports speech""",
            -4: """
! , - agreements borders business close competition custody faculty growth manager means military
seeking star state surveys terrorists trade we white""",
            -3: """
$END ) . ; approval coal county culture day digits ended explain finds gains great he kinds love next
night officials once peace place polling records said so speeches survey technology than trump trust
university votes weight when without women —""",
            -2: """
's -- as assets battle between brief campaigns clear company congressional contest continued control
corporate deportation during effects existing festival final focused free going ground group host
instead investing lady legislation lists museum nations new patterns populist port potential prices
provided reform relief reported residents rich shootings signs species supporters tank they trail upset
viewers was weapons would""",
            -1: """
" ( : ? ] across added advanced agreement already also among and are areas around attacks available
balance ban be because been before big bill building by call came centers central ceremony civil closed
college come condolences connections considered contests cost court cut date dead deal demand department
described did director do doctor east efforts events ever exists failed fall fight flying former four
from funding game given governor green groups hall has have headquarters hit hold holders immigration
increasing initially interest itself known last latest law led likely living magic make makers mark
month national nearly needs network networks not offer office or organizers over particularly
performances pic plans police politics pollution positions power process progressive prosecution put
racist rates rather record regularly related remains restrictions rise same same-sex savings says school
science season seats shifted show shows silver similar simply slightly speaker specific specifically
started states story strongly students superdelegates support takes tax television text this throughout
times to told tour toward traffic upon value will work worse wrote year""",
            1: """
'' able abortion abortions above affordable against ahead alive another anything arms at audience bank
banks based best better bid book both campaign candidates care claims confidence conservatives
consumption costs country criticism defeat detailed economic effective employment endorsement ethnic
even families family far few field for full fundraising gun guy hate health impact importance in income
individuals issues justice land left life like longer look loss meetings millions minute money most much
nature no now one opinions other out outside past price private public quickly relations release remarks
saying scheduled schools senators services sharply sides small society somebody someone south surprise
talking tens these troops two values video violent voting war weak well whatever while why within world
you young""",
            2: """
about access actions any away being case conservative democratic denied doing every everybody fighters
first forward gap get good here home ideas influence into just killing large limited loans long math
merger notes off on people plan pressure property quite requests restructuring sales set seven shape
shoes soldiers solutions soon system tender that traditional twice under used violence way witnesses
woman …""",
            3: """
all along an average below capital careful children comfort decision election environmental evangelical
everything experts funds herself his house how if inside job jobs little loan my n't news north
performance politicians protests proved significant some sure team terrorist the things through together
too tougher true up users very voted who with working""",
            4: """
a additional again alone attention back everyone familiar further government greater less local
membership memo nuclear numbers our point promise questions regulations religious remaining rights
sanctions tariffs tests their us wages watch what where""",
            5: """anyone him hundreds many more only something those wall whether workers yourself""",
            6: """charges email her rules tweet-id via voters your""",
            7: """it me""",
            8: """them""",
            9: """down its""",
        },
        "VBD": {
            -9: """of""",
            -7: """package""",
            -6: """are than""",
            -5: """and below by campaigns critics earlier networks polls were winner""",
            -4: """
$END barely best brutal carried doctor have initiative just low or responded salt street strongly theory
upon veterans while —""",
            -3: """
'' -- across action after arriving be before between body bomb bombing campaign candidate candidates
chief day fellow fight fighters going goods growth has health i immigration in initially is leave
liberal like list live narrowly need over photos post previously protests rallies recently rules
same-sex service shares speaking species trade voters will without workers""",
            -2: """
( . ] above aircraft along at based behind cases closely deadline delegate did do explains federal first
from gaming had heavily impossible include international investment killed last law legislation lie made
mainly millions near officials painful physical picture police primaries process read reasons said
schools sea stories superdelegates this town trump when which your""",
            -1: """
! " ) , - [ academic acquisition age among amounts annual appears areas argument army around as asks
attention ballots bank bid bit border breaks broadly capital case child claims coal come communist
conflict contributions costs could countries country court debate direct due during events executive
families field figure flying focus following food for forward fuel gains get government great ground
here if information inside instead interests interviews islands knows language large late leadership
learning light look losses love major make merger message military momentum move murder my noted number
offensive offices ones orders overseas pace pact parents plans point presidential press pretty primary
privately probably protection put radio rather real reality requests rights risks role roles routes say
says section shipping should showed since small so son sources specifically speech stance state streets
strong students supplies system takes talk tensions terrorists tests they took transactions trip troops
under value values version very views way welcome white within would …""",
            1: """
$ ' : abortion about active agriculture air all alternative analysis any anyone appearing art articles
ban better both building ceasefire charges children citizenship city civil classes climate close
comments condolences confidence conservatives critical customers demand donations each earnings east
economists effective eight enthusiastic establishment ever everybody everyone far fields firearms four
free further having heading higher himself increasingly initial intense jokes justice less little long
longer many march meeting meetings months more n't national news newspaper night north nothing only past
permanent places political prime private profit questions radical rally records reduction relations
second selling shooting simply six soldiers someone something spending stop suit super support tens
terrorism terrorist those told top votes wages wall well witnesses you""",
            2: """
? again ahead an arms asked baby banks but changes classified communications concerns contests death
drew good gun home hundreds individuals it job left local lower loyal much never other our outside part
politics pressure remains right roughly sales seen senator sharply she sign similar slightly south stock
these third-quarter three video was ways we weapons work""",
            3: """
actually back bill company conditions controversy democracy difficult emails every five former interest
into lawsuit life me members nearly net not out particularly president prosecution repeatedly revenue
rivals signs social talks time tribute trust undocumented whether years""",
            4: """
access another cheers common criticism data details even expectations heart how its multiple new off
park planned some that together walls what words""",
            5: """been no statement them up us""",
            6: """her him the their""",
            7: """down elements his""",
            8: """one""",
            9: """a""",
        },
        "VBG": {
            -9: """but concern""",
            -8: """average""",
            -7: """countries were""",
            -6: """center comes committee conditions day natural place point process results times""",
            -5: """
because dead economists effort jokes made mate memory month position promise streak supply views war way
will""",
            -4: """
, arts best came chairman edge fees figure fun has is journalist news occur picture poll room said
schedule should solution terrorist than tour trump voter weekend well which world""",
            -3: """
( ) ? actions acts again along better body case centre cities director division earnings email expert
faculty families follows force front-runner issue lead liberty lists lots manner mark merger never new
north of operations partner plan power practices price question records resolve rights split square
systems track violence voice was""",
            -2: """
! [ ] agreement and arm authority bar book business calendar ceremony chair continued demonstrators
distance effect end events exception experience figures focus generated get giant given green ground
initiative interest legacy likely loss meant months nature next numbers opposition outside pace period
plays profit progress protesters public raised reform released say service services sign so sponsor
structure supplies test they throughout trail united video within wo woman work""",
            -1: """
. ; act actually added ahead also among appeal articles ball bias brief candidate card causes challenge
charges city college commitment competition constituency costs could country debut demand details
dollars elite environment far federal field firm following general going group gun have heading heart
hold home impact insults known land law legislative level like lunch means meeting members moment money
moral most need no not orders peace performances presented prices prime products proof quarter ranks
rather record refugee remarks reminder report represents requests response rules says scheduled schools
second series showed shows since sources staff standards states station status story suggestion term
three told turnout uh upset use users value victory website where would year – —""",
            1: """
academic across action affairs after age anything approach around assault at attack baby bank before bit
budget campaigns career cases chemical child citizenship coal company competitors contest control crime
cultural data de documents economic editor establishment even everything exchange expectations fans fast
forward free full funding future gap golf governor hand having heat holders hundreds income increasing
incumbent influence infrastructure into investment investors invitation job jobs languages large last
lawsuit magic major mass me media mood moves national near nearly officer oil on organization organizers
paid parties past phone photos police political potential president pressure probably problem program
protests questions race real reasons registration regular relatives residents responsibility retirement
revenue rivals roughly sales same-sex sanctions side signs small social something south special state
stories support supreme system table talked talks television tensions this ties too top trial until us
used very videos wages we weapons words working-class yet yourself""",
            2: """
: abortions alone article assets basis behind between billionaires capacity children choice classified
clear club concerns continues culture customers date democratic deportation earlier effects election
emails employment energy environmental experts fall false fight finish firms foreign former funds gender
glass good head heavily here immigration in independence information involvement its killing laws leads
local match message moments more morning my nominee now old over patterns planned pragmatic presidential
press primary project radio registered regulations secretary seek shareholder statement strategy
superdelegates talk tens terrorism them these things through time trade viewers violations visit when
women young""",
            3: """
" against air an arms as attacks attention away back bid caucuses chaos character claims comment
community connections consensus conservative consumption controversy conversation core crowd death
democracy display easy endorsement explained father food for from global growth guns high himself
history how importance itself just leader night off only partners plans possibility reaction
restrictions right selling some stance steel stock stuff tax team to toward two under union week with
you""",
            4: """
's a about access anti-abortion area both charge companies dog during economy education exhibit four him
his ideas industrial industry language liberal loans matters much parent party recently role sight
speeches their victories years""",
            5: """
$ ' all comments debate decades defeat government groups her population rates relationship security that
up what""",
            6: """policies speech supporters tactics the there""",
            7: """argument""",
            8: """out""",
        },
        "VBN": {
            -7: """not""",
            -6: """contact exposure press""",
            -5: """climate democracy her its me statement stock us""",
            -4: """
( academic action an appeal building common conclusion contest data effort energy engagement heart if
lawsuit more multiple no onto operations remains return some son super takes tribute wall west –""",
            -3: """
's about activists address agriculture another business chair children community conditions controversy
costs customers difficult enough even every expectations five involvement is jobs judge knows law money
nations nearly net newspaper note of officers particularly record repeatedly retirement role ruling say
she showed sign social soldier stop street talks technology television those undocumented violence
voters whether words workers world""",
            -2: """
$ '' ; access alone alternative arms assets attacks baby banks bases central changes charges child
citizens claims communications concerns conservative contests criticism date death debt defense drew
economy effect feelings field glass good ground he higher him home hope immigrant individuals industries
interview left liberal loans local lower loyal manager material medical meeting men oil park payments
people person point population power prosecution question racist remain remaining roughly sales
sanctions senator side signs slightly sometimes state strength systems tactics terrorist them these
third-quarter two use walls what working""",
            -1: """
! active agenda analysis any anyone appearing arm articles attack attention ban basis better bid bomb
book border both budget calendar ceasefire champion citizenship civil comments commitment company
condolences confidence convention critical decision delegate democratic details discussion documents
donations each earnings east economists effective elements employees enthusiastic establishment
everybody everyone father fees fields fight fine firearms further future gaming get girl global governor
guy had his hold host how hundreds incident increasingly influence information infrastructure initial
intense it jokes less little longer major manner means meetings members months much national night north
nothing only operating opinion other our parents party past permanent places plan plans politics
pollution post pressure prime private profit progress put radical rally ranks rate reduction region
relations reported residents response results rivals roles same-sex secretary section selling sent set
shareholder sharply shipping shooting shows similar simply six solutions something southern speeches
spending states suit supplies support team tens terrorism tests text that three told too top total
toward trade trading trip trump very victories vote votes was witnesses work years""",
            1: """
) abortion actually against air although amounts and annual areas around at authorities ballots before
bill breaks broadly capital chemical comment companies concern conflict continued contributions could
crime debate direct doctor effects email endorsement events executive families fellow first focus
following food former fuel gender great herself inside instead interests interviews investment just
language late light losses man merger momentum news nine off offensive offices outside over pact part
partner port presidential previously privately protection public real reality reasons requests risks
routes security several sexual shares should specifically speech stance supreme system talk tensions
terrorists topics transactions troops value values wages weapon white women would""",
            2: """
$END , ] a above again agreement aircraft along as assault body candidate candidates case closely
communist did during failure family federal for form fraud from general government heavily i impossible
include interest issue killed land mainly media murder near networks next nomination notes organization
out overseas painful police politically president pretty primaries process promise relatives review rich
rules schools sea series since species stories streets tech this throughout time today until war ways
weapons were which writers your""",
            3: """
- -- across among arriving bank between bias bombing but care causes countries country day due earlier
fighters finish forward fund going goods have health here immigration initially international into labor
leave legislation lines list live made magic millions move music narrowly nature neighborhood or orders
physical primary radio rallies recently rights service speaking strong test than threats to tour trial
under version veteran voice you —""",
            4: """
after approach area based brutal campaigns carried cases constitution growth in initiative last lie on
ones opposition palm period progressive racial responded so society strongly tax theory through town up
vehicle when while""",
            5: """
? because below best coal critics definition islands learning piece political polls said space style
veterans winner with within""",
            6: """actions are behind groups low pace package race rhetoric upon well without""",
            7: """efforts message partnership salt""",
            12: """by""",
        },
        "VBP": {
            -9: """-""",
            -7: """of""",
            -6: """through""",
            -5: """? has here something voted well""",
            -4: """
" ( , between energy first he less loans nuclear point religious remaining revenue rules toward within""",
            -3: """
$END 's against ahead along and by during for groups himself hundreds issued itself little may now
organizations parties set sure system tank terrorist true trump why will young yourself""",
            -2: """
' ) -- . access again as average be breaks called comfort concerned conservative contains control
convention could debate does education election every holding home if issue its jobs limited local
membership moments notes one only organizers performances photo plan pressure prices public quite radio
read regulations see significant silver space team things trying victory was""",
            -1: """
! abortion abortions act acting actually additional affordable air alone announced another anything are
around available back based beaches because before being below bill boats both building calendar care
caucus chief classes company conference contributions decision despite detailed did distance do doing
down dropped east even everything expressed familiar families family federal fell few finds following
force forward fund funding gap gave good guy have heat herself i ideas impact importance income
international into investment is issues job killing last laws lawsuits longer look low magic me members
military millions minister movement neighborhood never nominee officials on out owner panel policies
poll polling power president private program promise rather records reduction relationship represents
resolution returns rights route sales says school season secretary served services shape shared should
show simply society solutions someone south speech start stories studies surface systems talks tariffs
terrorists than then these time too trade troops university used via wages watch weak weapons welcome
whatever while woman words workers would – —""",
            1: """
: [ ] across agreed aircraft all already attacks away been beginning caucuses central college come
confidence connections considered continued cost criticism data day democratic described done earlier
economy events ever failed far figure foreign free from fully gains generations given head heavily
higher holders law likely math migrants more need north not office or outside over past place police
pollution posts profits ranks reform regularly said same-sex savings seats serving some speaker
specifically spending states strongly to tribute value values waiting war what winning with work worse
zero""",
            2: """
$ a about an ballots big brief campaigns clear contests country different explain final focused funds
history immigration increasingly information investigation investing large left much nearly once
provided racist reason roots roughly she shots similar strong talking that the their those together two
under voters wall we""",
            3: """
; any at barely better close coalition deportation efforts ended existing future ground him increasing
legislation long many museum n't new offer onto our ourselves party peace racial scheduled sharply signs
southern students superdelegates them three today union upset viewers whether which without women""",
            4: """each effects guests it most throughout times up us your""",
            5: """enough going her lower slightly social themselves they""",
            6: """you""",
            7: """great""",
        },
        "VBZ": {
            -7: """and show""",
            -6: """are following""",
            -5: """, - available campaign may of or supporters""",
            -4: """'' acting before by government industrial take welcome""",
            -3: """
' ( also amp candidate certainly challenges close community conflict earlier energy has hate he i just
loyal nomination now onto our own people play put rhetoric risks rules she than turn violence were which
who whose without would —""",
            -2: """
-- . : ; ? along appeals arms around burden but called citizens closed committee concern council
critical directly document due during each editor entertainment filed flying for governor hope inside
left often other per planning police power promise rather remaining shooting stock sufficient through
trading under union until wall when why work written""",
            -1: """
) ] added address after against agreed already amendment arena attention ban based became behind being
book building call can candidates center chairman challenge closely continued control country de debate
did done eight event every federal foreign gave get getting given greater growing happening have help
helped high history hit if included involved is largest later list live made major make matters movie
must national need nuclear only opposed post previously program provide quickly raised released remain
rise rose run said say see selling shoes should shows similar spending star strength strong supplies
targeting test these this thought today told tonight turned use value we will win wo working worse –""",
            1: """
" abortions agenda among anyone anything army as bank battle because big billionaires both broad
ceremony charges citizenship clear college customers doing down elected email endorsement even executive
fire forward free fully fun great group head here hot increasingly interest into it itself large last
like limited little low most movement much multiple my n't narrowly never next nobody nothing number
offer open playing poverty presidential pressure private property prosecution rates residents
responsibility results same second shareholders so someone something terrorist then time too top totally
toward two very voters voting with women your""",
            2: """
! $END [ action active additional angry another attacks best conservative easily ever far financial from
half heavily herself hundreds institution looking many media members net new no nor on once over part
pic roughly several small some state story tax throughout to up upon war wrong""",
            3: """
addressing agreement an any back barely defense ground his interviews less losses off out polling
president production putting regularly savings steps there those trends what""",
            4: """$ a been democratic former going her its me more north one plan sanctions that them""",
            5: """him not stories themselves""",
            6: """statement us""",
            7: """how talking the""",
        },
        "WDT": {
            -8: """, it""",
            -7: """" maybe until""",
            -6: """his millions security that""",
            -5: """an compared countries""",
            -4: """
$END border contact contract email expanded fire in meant news not president right there things voters
while""",
            -3: """
. a after anything articles balance before command conservative critics cultural economists even
happened if missiles month night one over portrayed powerful presidential price report should soon
sounds test their these way well what""",
            -2: """
abortion about appeals because by children comment costs day does federal fields finding front-runner
getting happen huh its judge makes might military morning multiple needs next polls powers pressure
question score second she somebody somehow this uh voting was whatever when wo""",
            -1: """
[ access all and anyone appeal attacks became being billionaires chemical clear close control customers
department do evening few foreign former her high house idea important information is large leadership
lesson many may members men moderate money most movement much nearly no none now number outside paid
partner party people polling position pragmatic progressive provided rather remains responsibility
results same schools science so socialism some south sponsor states students superdelegates tax
terrorism terrorists they too trust violence wages women wrong""",
            1: """
's actually allows also any as award causes choice comes concerns details drew established far for four
further global group have helped hit hits initially international last leads lie made officials opposed
previously read real reports rise role said set several shareholders specifically state support took
used view vote went won would""",
            2: """
article ca closed coalition company conservatives contain democratic difference director everyone
expensive fall first government help history killed lead left matters means measures once only point run
systems times trying working-class years""",
            3: """
additional analysis at authorities bill built candidates citizens events fell had host includes just led
level minority organization own public says senator show shows steps the track""",
            4: """
advice amounts basketball can conditions date extent folks hard impact increasingly job kinds of sure
survey want were work you""",
            5: """address breaks chairman every has i kind secretary sort trump""",
            6: """changes reading we will""",
            7: """action are come nobody""",
            8: """could our""",
            10: """specific""",
        },
        "WP": {
            -10: """specific""",
            -5: """action additional sort""",
            -4: """advice conditions extent impact kinds""",
            -3: """analysis events it kind organization steps they""",
            -2: """difference point she systems""",
            -1: """choice group is makes real role view""",
            1: """
a all anyone became can could did does have i many matters men our partner politicians remains results
socialism to was will""",
            2: """about do had happened score someone that the trump voters""",
            3: """'s has may needs price security we""",
            4: """you""",
            5: """are people""",
        },
    },
    "next": {
        "CC": {
            -5: """DT|CC|RB/NN IN|CC|RB/NNP IN|CC|RB/PRP""",
            -4: """DT|CC|RB/. DT|CC|RB/NN|RB IN|CC/TO""",
            -3: """
CC|RB/, DT|CC/NN DT|CC/VBP|VB|NN DT|PDT|CC|RB/NNS|NNP DT|PDT|CC|RB/VBD|VBN IN|CC/VBP|VB|NN
IN|CC|RB/IN|DT|WDT""",
            -2: """
DT|PDT|CC|RB/NN DT|PDT|CC|RB/NNS DT|PDT|CC|RB/VBZ|NNS DT|PDT|CC|RB/VBZ|NNS|NNP IN|CC|RB/PRP$""",
            -1: """IN|CC|RB/IN|RB IN|CC|RB/JJ IN|CC|RB/RB""",
            1: """DT|PDT|CC|RB/JJ""",
            2: """IN|CC/VBP|VB IN|CC|RB/, IN|CC|RB/NN""",
            3: """DT|CC|RB/DT DT|PDT|CC|RB/NNP IN|CC|RB/IN""",
            5: """DT|PDT|CC|RB/DT""",
        },
        "CD": {
            -5: """PRP|CD|NN/MD""",
            -3: """PRP|CD|NN/PRP PRP|CD|NN/VBP|VB|NN|JJ PRP|CD|NN/VBZ""",
            -2: """
CD|NN|JJ/, PRP|CD|NN/DT PRP|CD|NN/IN|DT|WDT PRP|CD|NN/NN|JJ PRP|CD|NN/PRP|POS|VBZ PRP|CD|NN/VBD|VBN""",
            -1: """
CD|NN|JJ/JJ|NNP CD|NN|JJ/NN|JJ CD|NN|JJ|NNP/NN|NNP CD|NN|NNS|JJ|NNP/$END PRP|CD|NN/VBZ|NNS""",
            1: """CD|NN|JJ/NN CD|NN|JJ/NNP CD|NN|JJ/VBP|VB|NN PRP|CD|NN/,""",
            3: """CD|NN|JJ/VBG|NN PRP|CD|NN/CC PRP|CD|NN/VBP|VB|NN|RB""",
            4: """PRP|CD|NN/IN PRP|CD|NN/NNP PRP|CD|NN/VBP|VB|NN""",
            8: """PRP|CD|NN/NN""",
        },
        "DT": {
            -10: """IN|DT|WDT/PRP""",
            -7: """DT|PDT|RB/PRP$ IN|DT|WDT/NNS""",
            -6: """DT|PDT|RB/DT DT|RB|UH/, DT|RB|UH/JJR|RB|RBR DT|RB|UH/TO IN|DT|WDT/DT|PDT|RB""",
            -5: """DT|PDT|CC|RB/DT DT|RB|UH/. IN|DT|WDT/NNP|NNPS""",
            -4: """IN|DT|WDT/NNP IN|DT|WDT/NNPS IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBP""",
            -3: """
DT|CC|RB/. DT|CC|RB/DT DT|PDT|RB/IN|DT|WDT DT|PDT|RB/IN|RB DT|PDT|RB/IN|RP|RB DT|RB|UH/VBP|VB|NN|RB
DT|RB|UH/VBP|VB|NN|RB|NNP IN|DT|WDT/" IN|DT|WDT/DT IN|DT|WDT/NNS|NNP IN|DT|WDT/PDT|JJ IN|DT|WDT/RB
IN|DT|WDT/VBG""",
            -2: """
DT|PDT|CC|RB/JJ DT|PDT|CC|RB/NNP DT|PDT|RB/PRP|PRP$ IN|DT|WDT/EX|RB IN|DT|WDT/PRP$ IN|DT|WDT/VBD|VBN""",
            -1: """
DT|PDT|CC|RB/NN DT|PDT|RB/IN DT|PDT|RB/IN|RP DT|PDT|RB/VBD|VBN|JJ IN|DT|WDT/CD IN|DT|WDT/DT|PDT|CC|RB
IN|DT|WDT/IN|RP IN|DT|WDT/JJS|RBS IN|DT|WDT/MD|NN IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBG|NN IN|DT|WDT/VBZ|NNS""",
            1: """
DT|PDT|CC|RB/VBD|VBN DT|PDT|RB/NNP DT|PDT|RB/VBD DT|PDT|RB/VBP|VB DT|RB|UH/VBP|VB|NN|NNP IN|DT|WDT/$END
IN|DT|WDT/JJ|NN IN|DT|WDT/VBD|NNP IN|DT|WDT/VBZ IN|DT|WDT/VBZ|NNP""",
            2: """
DT|PDT|CC|RB/VBZ|NNS|NNP DT|PDT|RB/VBZ|NNS IN|DT|WDT/IN IN|DT|WDT/JJ IN|DT|WDT/NN|JJ IN|DT|WDT/NN|JJ|NNP
IN|DT|WDT/VBD IN|DT|WDT/VBP|VB|JJ IN|DT|WDT/VBP|VB|NN|JJ IN|DT|WDT/VBZ|NN|NNS""",
            3: """
DT|CC/NN DT|CC/VBP|VB|NN DT|PDT|CC|RB/NNS|NNP DT|PDT|CC|RB/VBZ|NNS DT|PDT|RB/CD DT|RB|UH/NN DT|RB|UH/NNS
DT|RB|UH/NN|JJ DT|RB|UH/VBP|VB|NN IN|DT|WDT/MD IN|DT|WDT/VBP|VB|NN|RB IN|DT|WDT/WDT|WP""",
            4: """
DT|CC|RB/NN|RB DT|PDT|CC|RB/NNS DT|PDT|RB/PRP DT|RB|UH/PRP|CD|NN IN|DT|WDT/IN|RP|RB IN|DT|WDT/NN|NNP
IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBP|VB|NN|NNP""",
            5: """DT|PDT|RB/NNS IN|DT|WDT/CC IN|DT|WDT/PRP|POS|VBZ""",
            6: """DT|CC|RB/NN IN|DT|WDT/. IN|DT|WDT/NN""",
            7: """IN|DT|WDT/NN|RB""",
        },
        "EX": {
            -4: """EX|RB/PRP""",
            -3: """EX|RB/, EX|RB/IN|RP""",
            -1: """EX|RB/CC EX|RB/IN""",
            2: """EX|RB/PRP|POS|VBZ EX|RB/VBP""",
            3: """EX|RB/VBD""",
            4: """EX|RB/VBZ""",
        },
        "FW": {
            1: """NN|FW/,""",
        },
        "IN": {
            -14: """IN|DT|WDT/MD""",
            -13: """IN|RP|RB/IN|RP""",
            -11: """IN|DT|WDT/VBD IN|DT|WDT/VBZ IN|RP/IN|RB""",
            -10: """IN|RP/IN|RP""",
            -9: """IN|RP/TO""",
            -8: """IN|DT|WDT/PRP|POS|VBZ IN|DT|WDT/VBD|VBN IN|DT|WDT/VBP|VB""",
            -6: """IN|DT|WDT/MD|NN IN|DT|WDT/VBP IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBZ|NNP IN|RP/IN""",
            -5: """
IN|DT|WDT/NN|RB IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBP|VB|NN|RB IN|RB/NN|RB|UH IN|RP/CC
IN|RP/IN|RP|RB IN|RP/RB IN|RP|RB/, IN|RP|RB/. IN|RP|RB/IN|RB IN|VBP|VB|JJ/TO IN|VBP|VB|NN/IN""",
            -4: """
IN|CC|RB/JJ IN|CC|RB/JJ|RB IN|DT|WDT/. IN|DT|WDT/CC IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBP|VB|NN|JJ
IN|DT|WDT/VBZ|NNS IN|DT|WDT/VBZ|NN|NNS IN|NN|JJ|RB/IN IN|RP|RB/EX|RB IN|RP|RB/RB IN|RP|RB/VBG
IN|RP|RB/VBZ""",
            -3: """IN|DT|WDT/RB IN|RB/DT|PDT|RB IN|RB/VBD|VBN IN|RP/. IN|RP|RB/$""",
            -2: """
IN|CC/VBP|VB IN|CC|RB/RB IN|DT|WDT/VBD|NNP IN|DT|WDT/VBP|VB|JJ IN|DT|WDT/VBP|VB|NN|NNP IN|NN|JJ|RB/,
IN|RB/$END IN|RB/: IN|RB/JJ|RB IN|RB/JJ|RB|NNP IN|RB/NN|JJ|RB IN|RB/VBP|VB IN|RB/VBP|VB|JJ IN|RP/$END
IN|RP/JJR IN|RP|RB/CC IN|RP|RB/IN|DT|WDT IN|RP|RB/JJR|RBR""",
            -1: """
IN|DT|WDT/NN IN|JJ|RB/, IN|NN|JJ|RB/$END IN|NN|JJ|RB/. IN|NN|JJ|RB/CC IN|NN|JJ|RB/NN IN|NN|JJ|RB/NNS
IN|RB/$ IN|RB/. IN|RB/IN|RB IN|RB/NN|RB|UH|NNP IN|RP|RB/CD IN|RP|RB/JJ|RB""",
            1: """
IN|DT|WDT/NN|JJ IN|RB/IN|CC|RB IN|RB/PRP|PRP$ IN|RB/VBG|NN|JJ IN|RB/WDT|WP IN|RP|RB/PRP|PRP$""",
            2: """
IN|CC|RB/NN IN|DT|WDT/DT|PDT|CC|RB IN|DT|WDT/JJ IN|DT|WDT/JJS|RBS IN|DT|WDT/NN|JJ|NNP IN|DT|WDT/PDT|JJ
IN|DT|WDT/PRP|PRP$ IN|DT|WDT/WDT|WP IN|JJ|RB/DT IN|NN|JJ|RB/CD IN|RB/NNS|JJ IN|RB/VBZ|NNS IN|RP/VBZ|NNS
IN|RP|RB/NN|JJ""",
            3: """
IN|CC/VBP|VB|NN IN|DT|WDT/$END IN|DT|WDT/IN IN|DT|WDT/IN|RB IN|DT|WDT/JJ|NN IN|DT|WDT/NNP
IN|DT|WDT/NNP|NNPS IN|DT|WDT/NN|NNP IN|DT|WDT/PRP$ IN|DT|WDT/PRP|CD|NN IN|DT|WDT/VBG|NN
IN|NN|JJ|RB/VBP|VB|NN IN|RB/DT IN|RB/JJ|NNP IN|RB/NNP|NNPS IN|RB/VBG IN|RP/NNP IN|RP/NN|JJ IN|RP/NN|NNP
IN|RP/VBD|VBN|JJ IN|RP/VBG|NN|JJ IN|RP/VBP|VB|NN|JJ|NNP IN|RP/VBP|VB|NN|NNP IN|RP|RB/DT IN|RP|RB/NNS
IN|RP|RB/VBG|NN|JJ IN|RP|RB/VBP|VB|NN|NNP IN|RP|RB/VBZ|NNS""",
            4: """
IN|CC/TO IN|CC|RB/PRP$ IN|DT|WDT/CD IN|DT|WDT/DT IN|DT|WDT/NNPS IN|DT|WDT/VBG IN|JJ|RB/NNP
IN|NN|JJ|RB/DT IN|NN|JJ|RB/JJ|NNP IN|RB/PRP$ IN|RB/VBG|NN IN|RP/JJ|NNP IN|RP/PRP IN|RP|RB/VBP|VB|NN|JJ""",
            5: """
IN|CC|RB/PRP IN|DT|WDT/DT|PDT|RB IN|DT|WDT/IN|RP IN|DT|WDT/NNS IN|DT|WDT/NNS|NNP IN|DT|WDT/PRP IN|JJ/TO
IN|NN|JJ|RB/JJ IN|RB/NNP IN|RB/NNS IN|RB/NN|NNP IN|RP/VBP|VB|NN IN|RP|RB/PRP$""",
            6: """IN|DT|WDT/" IN|NN|JJ|RB/NNP IN|RB/NN IN|RB/VBP|VB|NN|NNP IN|RP|RB/PRP""",
            7: """IN|CC|RB/IN|RB IN|CC|RB/NNP IN|DT|WDT/EX|RB IN|RP|RB/NN IN|RP|RB/NN|NNP""",
            8: """IN|RB/PRP IN|RP|RB/JJ|NNP IN|RP|RB/NNP""",
            10: """IN|CC|RB/IN|DT|WDT""",
        },
        "JJ": {
            -8: """JJ|NNP/CD|NN|NNS|JJ|NNP""",
            -7: """JJ|RB/VBD JJ|RB/VBD|VBN|JJ NN|JJ|RB/IN|RP|RB NN|JJ|RB/VBD|VBN""",
            -6: """
JJ|NNP/VBZ JJ|RB/VBD|VBN JJ|RB|NNP/VBD|VBN|NNP NN|JJ/PRP|POS|VBZ NN|JJ|NNP/VBZ|NNP PDT|JJ/DT
VBP|VB|JJ|RB/VBD|VBN VBP|VB|NN|JJ/VBD|NN|JJ VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB/IN|RP|RB
VBP|VB|NN|JJ|RB/RB""",
            -5: """
IN|JJ/TO IN|JJ|RB/, JJ|NNP/MD JJ|NNP/VBD|VBN|NNP JJ|RB/JJR JJ|RB/JJ|RB NN|JJ/MD NN|JJ/VBD|VBN
NN|JJ|NNP/NNP VBD|VBN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|JJ|RB/VBN VBP|VB|NN|JJ|NNP/VBD|VBN
VBP|VB|NN|JJ|RB/VBZ""",
            -4: """
IN|JJ|RB/. IN|NN|JJ|RB/IN JJ|NN/IN|RB JJ|NN/IN|RP JJ|NN/VBD|VBN JJ|NNP/NNP JJ|RB/IN|JJ|RB JJ|RB/VBG|JJ
NN|JJ/PRP NN|JJ/VBD|VBN|JJ NN|JJ/VBZ NN|JJ|RB/IN|RP VBD|VBN|JJ/PRP$ VBD|VBN|JJ/PRP|PRP$ VBG|NN|JJ/"
VBG|NN|JJ/IN VBG|NN|JJ/PRP$ VBN|JJ/IN|RP VBP|VB|JJ/PRP$ VBP|VB|NN|JJ/IN|NN|JJ|RB VBP|VB|NN|JJ/MD
VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ/RB VBP|VB|NN|JJ/VBD VBP|VB|NN|JJ/VBZ VBP|VB|NN|JJ|NNP/TO
VBP|VB|NN|JJ|RB/JJS VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ VBP|VB|VBN|NN|JJ/IN""",
            -3: """
CD|NN|JJ/, IN|JJ|RB/TO IN|NN|JJ|RB/$END JJ|NN/DT JJ|NNP/: JJ|NNP/IN JJ|NNP/NNPS JJ|NNP/NNP|NNPS
JJ|NNP/TO JJ|NNP/VBD|VBN JJ|NNP/VBZ|NNP JJ|RB/JJ JJ|RB/JJR|RBR JJ|RB/VB JJ|RB/VBP|VB|JJR|RB|RBR
JJ|RB/VBZ JJ|RB|NNP/DT JJ|RB|NNP/IN|RB JJ|RB|NNP/NNP JJ|RB|NNP/VBD|VBN|JJ|NNP JJ|RB|NNP/VBP|VB|JJ|RB|NNP
NN|JJ/IN|RP|RB NN|JJ/RB NN|JJ/VBD NN|JJ/WP NN|JJ|JJR|RB/CC NN|JJ|NNP/RB NN|JJ|NNP/VBD|VBN
NN|JJ|NNP/VBD|VBN|NNP NN|JJ|NNP/VBD|VBN|NN|JJ|NNP NN|JJ|RB/$END NN|JJ|RB/IN NN|JJ|RB|NNP/IN
RP|VBP|VB|NN|JJ|RB/IN VBD|VBN|JJ/RB VBD|VBN|JJ|NNP/NNP VBD|VBN|JJ|NNP/PRP VBG|JJ/NNP VBG|JJ/RB
VBG|NN|JJ/CD VBG|NN|JJ/DT VBG|NN|JJ/IN|RB VBG|NN|JJ/NN|JJ VBG|NN|JJ|NNP/IN VBP|VB|JJ/CD VBP|VB|JJ/DT
VBP|VB|JJ/PRP VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|JJR/NN
VBP|VB|NN|JJ|JJS/. VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|RB|NNP/RB|NNP VBP|VB|NN|NNS|JJ/TO
VBP|VB|VBN|NN|JJ/CC VBP|VB|VBN|NN|JJ/TO VBP|VB|VBN|NN|JJ|NNP/NNP""",
            -2: """
CD|NN|JJ/VBG|NN JJ|NN/IN|DT|WDT JJ|NN/VBZ JJ|NNP/RB JJ|NNP/VBP JJ|NNP/VBP|VB|NN|RB|NNP JJ|RB/RB
JJ|RB/VBP|VB|NN|JJR NN|JJ/$END NN|JJ/IN NN|JJ/IN|DT|WDT NN|JJ/WDT NN|JJ|NNP/IN|RB NN|JJ|NNP/NNP|NNPS
NN|JJ|NNP/RB|NNP NN|JJ|NNP/VBG|NN|JJ|NNP NN|JJ|NNP/VBZ NN|JJ|RB/JJ RP|VBP|VB|NN|JJ|RB/IN|RP
VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ/PRP VBD|VBN|JJ/VBN|JJ VBD|VBN|JJ|NNP/NNPS VBD|VBN|NN|JJ|RB/IN
VBD|VBN|NN|JJ|RB/TO VBN|JJ/. VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ|JJS/IN
VBP|VB|NN|JJ|NNP/NNPS VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|RB/. VBP|VB|VBN|NN|JJ/" """,
            -1: """
CD|NN|NNS|JJ|NNP/NNP IN|JJ|RB/DT IN|NN|JJ|RB/, IN|NN|JJ|RB/. IN|NN|JJ|RB/CC IN|NN|JJ|RB/DT
JJ|JJR|RB|RBR/NNS JJ|JJR|RB|RBR/VBD|VBN JJ|NN/, JJ|NN/. JJ|NN/IN JJ|NN/TO JJ|NNP/IN|RP JJ|NNP/WP
JJ|RB|NNP/NN|JJ JJ|RB|NNP/VBZ|NNP NN|JJ/" NN|JJ/, NN|JJ/IN|RB NN|JJ|NNP/IN|DT|WDT NN|JJ|NNP/MD
NN|JJ|NNP/PRP|POS|VBZ NN|JJ|NNP/VBD|NNP NN|JJ|NNP/VBG|NNP NN|JJ|NNP/VBZ|NNS|NNP NN|JJ|RB/"
NN|JJ|RB|NNP/. NN|JJ|RB|NNP/VBP|VB|NN|NNS|RB|NNP NN|NNS|JJ/CC NN|NNS|JJ|RB|NNP/NNP RP|VBP|VB|NN|JJ|RB/CC
VBD|VBN|JJ/CD VBD|VBN|JJ/DT VBD|VBN|JJ/DT|PDT|RB VBD|VBN|JJ/VBG VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBD|VBN|NN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/CC VBD|VBN|NN|JJ|RB|NNP/$END VBG|JJ/IN|RP VBG|NN|JJ/:
VBG|NN|JJ/JJR|RBR VBG|NN|JJ/RB VBG|NN|JJ/VBD VBG|NN|JJ/VBD|VBN|JJ VBG|NN|JJ/VBZ
VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBN|JJ/IN VBN|JJ/IN|RB VBP|VB|JJ/$END
VBP|VB|JJ|NNP/NNP VBP|VB|JJ|RB/$END VBP|VB|JJ|RB|NNP/$END VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/WRB
VBP|VB|NN|JJ|JJR|NNP/$END VBP|VB|NN|JJ|JJS/VBP|VB|NN VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/IN|DT|WDT
VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/NN|NNS|JJ|NNP VBP|VB|NN|JJ|NNP/VBD|VBN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|RB|NNP VBP|VB|NN|JJ|NNP/VBZ VBP|VB|NN|JJ|RB|NNP/, VBP|VB|NN|NNS|JJ/.
VBP|VB|NN|NNS|JJ|NNP/NNP VBP|VB|VBN|NN|JJ|NNP/NN|NNP VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|NNP""",
            1: """
IN|NN|JJ|RB/NNP IN|NN|JJ|RB/VBZ IN|VBP|VB|JJ/TO JJ|RB/TO JJ|RB|NNP/CD JJ|RB|NNP/VBZ|NNS|NNP
NN|JJ/PRP|CD|NN NN|JJ|JJR/NNS NN|JJ|NNP/" NN|JJ|NNP/CD NN|JJ|RB/, NN|JJ|RB/VBD|VBP|VB|VBN|NN
NN|JJ|RB|NNP/NNP VBD|VBN|JJ/-RRB- VBD|VBN|JJ/NN|NNP VBD|VBN|JJ/VBG|NN|JJ VBD|VBN|JJ|NNP/IN|RB
VBD|VBN|NN|JJ|RB/IN|RP|RB VBG|JJ/NN VBG|NN|JJ/JJ|NNP VBG|NN|JJ/PRP VBG|NN|JJ/VBZ|NNS VBP|VB|JJ/NN
VBP|VB|JJ|RB|NNP/NNP VBP|VB|NN|JJ/, VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJ|JJS/CC VBP|VB|NN|JJ|JJS/NN
VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB|NNP/NN|NNP
VBP|VB|VBN|NN|JJ/PRP$""",
            2: """
CD|NN|JJ/NNP CD|NN|JJ/VBP|VB|NN CD|NN|JJ|NNP/NN|NNP IN|JJ|RB/NNP JJ|NN/JJ|NNP JJ|NN/NN|NNS
JJ|NNP/NNS|NNP JJ|NN|NNP/NN|NNP JJ|RB/, JJ|RB/CD|NN|JJ JJ|RB/NN|NNP JJ|RB/VBP|VB|NN|JJ JJ|RB/WRB
JJ|RB|NNP/, JJ|RB|NNP/VBP|VB|NN|JJ|NNP NN|JJ/NNS NN|JJ|NNP/NN NN|JJ|NNP/NNPS NN|JJ|NNP/NN|JJ
NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/NN|NNP NN|JJ|NNP/VBP|VB|NN|NNP NN|JJ|RB/CC NN|JJ|RB/VBZ|NNS
RP|VBP|VB|NN|JJ|RB/NN VBD|VBN|JJ/$END VBD|VBN|JJ/NN VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/TO
VBD|VBN|JJ|NNP/. VBD|VBN|JJ|NNP/IN VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|NN|JJ|RB/NN VBG|JJ/IN VBG|JJ/IN|DT|WDT
VBG|JJ/JJ|NNP VBG|NN|JJ/. VBG|NN|JJ/VBP|VB|NN VBG|NN|JJ|NNP/NNP VBG|NN|JJ|NNP/NN|NNP VBP|VB|JJ/IN|RP
VBP|VB|JJ/JJ|RB VBP|VB|JJ|NNP/NN|NNP VBP|VB|JJ|RB|NNP/NN|NNP VBP|VB|NN|JJ/IN|CC VBP|VB|NN|JJ/JJ
VBP|VB|NN|JJ/VBP|VB|JJ VBP|VB|NN|JJ|JJR/DT VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/: VBP|VB|NN|JJ|NNP/NN|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|NNS|JJ/NNS""",
            3: """
CD|NN|JJ/NN CD|NN|JJ/NN|JJ IN|JJ|RB/NN IN|NN|JJ|RB/JJ IN|NN|JJ|RB/VBP|VB|NN JJ|JJR|RBR/NN JJ|NN/JJ
JJ|NN/NN JJ|NN/NN|JJ JJ|NN/VBP|VB|NN JJ|NN/VBP|VB|NN|JJ JJ|NNP/CC JJ|NNP/JJ JJ|NNP/NN|JJ JJ|NNP/VBG|NN
JJ|NNP/VBP|VB|NN|JJ JJ|RB/JJ|NNP JJ|RB/NNP JJ|RB/VBP|VB|NN JJ|RB|NNP/IN JJ|RB|NNP/JJ NN|JJ/$ NN|JJ/NN|JJ
NN|JJ/VBD|VBP|VB|VBN|NN NN|JJ/VBP|VB|NN|JJ|RB NN|JJ/VBP|VB|NN|NNP NN|JJ/VBZ|NNS NN|JJ|NNP/NNS|NNP
NN|JJ|NNP/VBP|VB|NN|JJ NN|JJ|NNP/VBZ|NNS NN|JJ|RB/VBG|NN NN|JJ|RB|NNP/IN|RP|RB NN|NNS|JJ|NNP/$END
VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/NNS VBD|VBN|JJ/VBP|VB|NN VBD|VBN|JJ/VBZ|NNS VBD|VBN|NN|JJ|RB/,
VBD|VBP|VB|VBN|NN|JJ/IN|RP VBG|JJ/VBP|VB|NN VBG|NN|JJ/TO VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBN|JJ/CC
VBP|VB|JJ/NNS VBP|VB|NN|JJ/NNPS VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|JJR/VBP|VB|NN
VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/CC VBP|VB|NN|JJ|RB/NN|RB VBP|VB|VBN|NN|JJ/VBP|VB|NN""",
            4: """
CD|NN|JJ/JJ|NNP IN|NN|JJ|RB/CD IN|NN|JJ|RB/VBZ|NNS JJ|NNP/VBP|VB|NN JJ|NNP/VBZ|NNS JJ|RB/VBP|VB|NN|JJ|RB
JJ|RB|NNP/NNS JJ|RB|NNP/VBZ|NNS NN|JJ/NN NN|JJ/NN|RB NN|JJ/VBP|VB|NN NN|JJ/VBP|VB|NN|JJ NN|JJ|NNP/JJ|NNP
NN|JJ|RB/NNS NN|JJ|RB|NNP/VBP|VB|NN RP|VBP|VB|NN|JJ|RB/NNS VBD|VBN|JJ|NNP/IN|DT|WDT
VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NN|JJ/NNS VBG|NN|JJ|NNP/, VBN|JJ/NN
VBP|NN|JJ/NN VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/JJ|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|VBN|NN|JJ/.""",
            5: """
IN|NN|JJ|RB/NNS JJ|NNP/NN JJ|NNP/NNS JJ|NNP/NN|NNS JJ|RB/VBZ|NNS JJ|RB|NNP/NNS|NNP
JJ|RB|NNP/VBP|VB|NN|NNP NN|JJ|NNP/NNS NN|JJ|NNP/VBP|VB|NN NN|JJ|RB/NN NN|JJ|RB/VBP|VB|NN
VBD|VBN|NN|JJ/NN VBG|NN|JJ/IN|DT|WDT VBP|VB|JJ/TO VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS
VBP|VB|JJ|RB/NN VBP|VB|JJ|RB/PRP VBP|VB|JJ|RB/VBZ|NNS VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ/VBZ|NNS
VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB/VBG|NN""",
            6: """
NN|JJ/JJ NN|JJ|RB/JJ|NNP VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|JJ|RB/CC VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/JJ|NNP
VBP|VB|NN|JJ/NN VBP|VB|NN|JJ/NN|JJ|RB VBP|VB|NN|JJ|RB|NNP/. VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|JJ|NNP""",
            7: """
IN|NN|JJ|RB/NN JJ|RB/NNS JJ|RB|NNP/NN|NNP NN|JJ/NN|JJ|RB VBP|VB|JJ|RB/NNP VBP|VB|JJ|RB/NNS
VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|VBN|NN|JJ/NN""",
            8: """JJ|RB/NN JJ|RB|NNP/NN NN|JJ|RB|NNP/JJ|NNP""",
            10: """NN|JJ/JJ|NNP VBP|VB|NN|JJ|RB/NN""",
        },
        "JJR": {
            -7: """JJR|RBR/VBD|VBN|JJ""",
            -6: """JJR|RBR|NNP/RB|NNP""",
            -5: """JJR|RBR/RB JJR|RBR|NNP/JJ|NNP""",
            -4: """JJR|RBR/IN|RP|RB JJR|RBR/JJ|RB JJR|RBR/VBP|VB|JJ""",
            -3: """JJR|RBR/VBD|VBN JJ|JJR|RBR/NN""",
            -2: """JJR|RBR/JJ""",
            -1: """
JJR|RBR/VBG|JJ JJR|RB|RBR/VBP|VB|NN JJ|JJR|RB|RBR/VBD|VBN NN|JJ|JJR|RB/CC VBP|VB|JJ|JJR|RB|RBR/,
VBP|VB|NN|JJR/IN|RP VBP|VB|NN|JJ|JJR/DT VBP|VB|NN|JJ|JJR|NNP/NNP""",
            1: """
JJR|RBR/" JJR|RBR/JJ|NNP JJR|RBR/NNPS VBP|VB|JJR|RB|RBR/VBP|VB|NN VBP|VB|NN|JJR/NNS
VBP|VB|NN|JJ|JJR|NNP/$END""",
            2: """
VBP|VB|JJR|RB|RBR/NN VBP|VB|JJR|RB|RBR/NNS VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|NN|JJR/NN VBP|VB|NN|JJR/NNP""",
            3: """
JJR|RBR/NNP JJR|RBR|NNP/$END JJR|RBR|NNP/NNS|NNP JJR|RBR|NNP/NN|NNP JJR|RBR|NNP/VBZ|NNS|NNP
JJ|JJR|RB|RBR/NNS NN|JJ|JJR/NNS VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|NN|JJ|JJR/VBP|VB|NN""",
            4: """JJR|RBR/VBP|VB|NN JJR|RBR/VBZ|NNS VBP|VB|NN|JJ|JJR/NN""",
            5: """JJR|RBR/NN JJR|RBR/NNS JJR|RBR|NNP/VBP|VB|NN|NNP""",
        },
        "JJS": {
            -5: """JJS|RBS/$""",
            -4: """JJS|RB|RBS/VBD|VBN|JJ VBP|VB|NN|JJ|JJS/IN""",
            -3: """
JJS|RBS/CD JJS|RBS/JJ|RB JJS|RBS/VBD|VBN|JJ JJS|RBS/VBP|VB|JJ JJS|RBS|NNP/JJ JJS|RB|RBS/VBN|JJ""",
            -2: """JJS|RBS/JJ JJS|RBS|NNP/JJ|NNP""",
            -1: """JJS|RBS/PRP|CD|NN JJS|RBS/RB JJS|RBS/VBG|JJ""",
            1: """JJS|RBS/IN JJS|RBS/IN|RP JJS|RBS|NNP/CD VBP|VB|NN|JJ|JJS/CC VBP|VB|NN|JJ|JJS/NN""",
            2: """JJS|RBS/DT JJS|RBS/NNP JJS|RBS/VBZ|NNS""",
            3: """
JJS|RBS/JJ|NNP JJS|RBS/NNS JJS|RBS|NNP/NNS|NNP JJS|RB|RBS/IN JJS|RB|RBS/NNS VBP|VB|NN|JJ|JJS/VBP|VB|NN""",
            4: """JJS|RBS/NN JJS|RB|RBS/NN JJS|RB|RBS|NNP/NN|NNP""",
            5: """JJS|RBS/VBP|VB|NN JJS|RB|RBS/TO""",
        },
        "MD": {
            -3: """MD|NNP/CD""",
            1: """MD|NNP/PRP""",
            2: """MD|NNP/VBP|VB|NNP MD|VBD/VBP|VB|NN""",
        },
        "NN": {
            -10: """NN|JJ/JJ|NNP""",
            -8: """PRP|CD|NN/NN VBP|VB|NN/PRP$""",
            -7: """NN|JJ/NN|JJ|RB NN|JJ|RB|NNP/NNP VBP|VB|NN|JJ/JJ""",
            -6: """
IN|NN|JJ|RB/CD NN|JJ/JJ NN|JJ|NNP/NNPS NN|JJ|NNP/NNP|NNPS NN|JJ|RB/JJ|NNP VBG|NN/JJ|NNP VBG|NN|NNP/CD
VBP|VB|NN/DT|PDT|RB VBP|VB|NN|JJ/JJ|NNP VBP|VB|NN|JJ/NN|JJ|RB VBP|VB|NN|JJ|JJR|NNP/PRP|POS|VBZ
VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|NNP/VBP|VB|NN|RB|NNP""",
            -5: """
NN|JJ|NNP/CD NN|NNP/VBD|VBP|VB|NN|NNS|NNP NN|NNP/VBP|VB|NN|JJ|RB|NNP PRP|CD|NN/MD VBD|VBP|VB|VBN|NN/PRP
VBG|NN/JJ VBG|NN/VBP|VB|NN|JJ|RB VBG|NN|JJ|NNP/, VBP|VB|NN/JJS|RBS VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/NN|JJ
VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ|JJR|NNP/. VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/JJ|NNP
VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|NNP/CD""",
            -4: """
CD|NN|JJ/NN IN|NN|JJ|RB/JJ IN|NN|JJ|RB/NN IN|NN|JJ|RB/NNP NN|JJ/NN NN|JJ/NN|RB NN|JJ/VBP|VB|NN
NN|JJ/VBP|VB|NN|JJ NN|JJ|JJR/NNS NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/VBP|VB|NN|JJ NN|JJ|NNP/VBP|VB|NN|NNP
NN|NNP/" NN|NNP/NNP|NNPS NN|NNS|NNP/-RRB- NN|NNS|RB/DT VBD|VBP|VB|NN|NNP/$END VBD|VBP|VB|VBN|NN/NNP
VBG|NN/PRP VBG|NN|JJ/JJ VBG|NN|JJ/NNP VBG|NN|JJ|NNP/NNP VBG|NN|NNP/NNP VBP|NN|JJ/NN VBP|VB|NN/DT
VBP|VB|NN/IN|RP|RB VBP|VB|NN/JJ VBP|VB|NN/PRP|PRP$ VBP|VB|NN/WDT|WP VBP|VB|NN|JJ/NNPS
VBP|VB|NN|JJ|JJR/VBP|VB|NN VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|RB/WRB VBP|VB|VBN|NN|JJ/NN
VBP|VB|VBN|NN|JJ/TO""",
            -3: """
CD|NN|JJ/JJ|NNP CD|NN|JJ/NNP CD|NN|JJ/VBP|VB|NN CD|NN|JJ|NNP/NN|NNP IN|NN|JJ|RB/JJ|NNP
IN|NN|JJ|RB/VBZ|NNS JJ|NN/JJ JJ|NN/NN JJ|NN/NN|JJ JJ|NN/VBP|VB|NN JJ|NN/VBP|VB|NN|JJ NN|JJ/$ NN|JJ/NN|JJ
NN|JJ/VBD|VBP|VB|VBN|NN NN|JJ/VBP|VB|NN|JJ|RB NN|JJ/VBP|VB|NN|NNP NN|JJ/VBZ|NNS NN|JJ|NNP/IN|DT|WDT
NN|JJ|NNP/NN|NNP NN|JJ|NNP/PRP|POS|VBZ NN|JJ|NNP/VBZ NN|JJ|RB/JJ NN|NNP/-LRB- NN|NNP/NNP
NN|NNP/NN|NNS|JJ|NNP NN|NNP/NN|NNS|NNP NN|NNP/NN|NNS|RB|NNP NN|NNP/VBP|VB|VBN|NN|JJ|NNP
NN|NNS|JJ|NNP/$END NN|NNS|RB|NNP/$END NN|RB/RB NN|RB|NNP/NNP PRP|CD|NN/NNP PRP|CD|NN/PRP|POS|VBZ
PRP|CD|NN/VBP|VB|NN PRP|CD|NN/VBP|VB|NN|RB RP|VBP|VB|NN|JJ|RB/TO VBD|VBN|NN|JJ/NN VBD|VBN|NN|JJ/NNS
VBD|VBN|NN|JJ|RB/NN VBD|VBP|VB|VBN|NN/DT VBD|VBP|VB|VBN|NN/IN|RP|RB VBD|VBP|VB|VBN|NN|NNP/, VBG|NN/CD
VBG|NN/DT VBG|NN/JJ|NN VBG|NN/JJ|RB VBG|NN/NNP VBG|NN/PRP$ VBG|NN|JJ/DT VBG|NN|JJ/JJ|NNP VBG|NN|JJ/PRP
VBG|NN|JJ|NNP/IN|RP VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|NNP/IN|DT|WDT VBG|NN|NNP/JJ|NNP VBP|VB|NN/JJ|NN
VBP|VB|NN/PRP VBP|VB|NN|JJR/NN VBP|VB|NN|JJR/NNP VBP|VB|NN|JJR/NNS VBP|VB|NN|JJ|JJS/NN
VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP
VBP|VB|NN|JJ|RB/NN|RB VBP|VB|NN|JJ|RB|NNP/. VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|JJ|RB|NNP/NNP
VBP|VB|NN|JJ|RB|NNP/NN|NNP VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/MD|NNP VBP|VB|NN|NNP/NNP""",
            -2: """
CD|NN|JJ/NN|JJ IN|NN|JJ|RB/VBP|VB|NN JJ|NN/JJ|NNP JJ|NN/NN|NNS NN|JJ/NNS NN|JJ|NNP/MD NN|JJ|NNP/NNP
NN|JJ|NNP/NNS NN|JJ|NNP/NNS|NNP NN|JJ|NNP/VBZ|NNS NN|JJ|NNP/VBZ|NNS|NNP NN|JJ|RB/VBG|NN NN|NNP/-RRB-
NN|NNP/: NN|NNP/VBP|VB|NN|JJ|NNP NN|NNP/VBP|VB|NN|NNS|JJ|NNP NN|NNP/VBP|VB|NN|RB|NNP NN|NNS|JJ/CC
NN|NNS|JJ|NNP/NNP NN|RB/: NN|RB|NNP/NN|NNP PRP|CD|NN/IN VBD|VBN|NN/IN|RB VBD|VBN|NN|JJ|RB/CC
VBD|VBN|NN|JJ|RB|NNP/$END VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|NN|RB|NNP/NNP VBG|NN/DT|PDT|RB VBG|NN|JJ/RB
VBG|NN|JJ/TO VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBG|NN|NNP/DT VBP|VB|NN/$ VBP|VB|NN/-RRB- VBP|VB|NN/EX|RB
VBP|VB|NN/JJR|RBR VBP|VB|NN/PDT|RB VBP|VB|NN|JJ/DT VBP|VB|NN|JJ/IN|CC VBP|VB|NN|JJ/RB
VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|JJR/NN VBP|VB|NN|JJ|JJR|NNP/-RRB- VBP|VB|NN|JJ|JJS/CC
VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/NN|JJ|NNP VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|NNP/VBZ|NNP
VBP|VB|NN|JJ|RB/JJS VBP|VB|NN|NNP/. VBP|VB|NN|NNS|JJ/. VBP|VB|NN|RB/PRP VBP|VB|NN|RB|NNP/,
VBP|VB|VBN|NN|JJ/. VBP|VB|VBN|NN|JJ/PRP$""",
            -1: """
CD|NN|NNS|JJ|NNP/$END CD|NN|NNS|JJ|NNP/NNP IN|NN|JJ|RB/DT IN|NN|JJ|RB/NNS JJ|NN|NNP/NN|NNP NN|FW/,
NN|JJ/PRP|CD|NN NN|JJ|NNP/IN|RB NN|JJ|NNP/JJ|NNP NN|JJ|NNP/VBD|VBN NN|JJ|NNP/VBG|NNP NN|JJ|NNP/VBP|VB|NN
NN|JJ|RB/NN NN|JJ|RB/VBD|VBP|VB|VBN|NN NN|JJ|RB|NNP/IN|RP|RB NN|JJ|RB|NNP/VBD|VBN
NN|JJ|RB|NNP/VBP|VB|NN|NNS|RB|NNP NN|NNS|JJ|RB|NNP/NNP NN|NNS|NNP/IN|RP NN|NNS|RB/IN NN|NNS|RB|NNP/,
NN|RB/JJ PDT|NN|JJ|RB/VBD|VBN PRP|CD|NN/CC RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/NN VBD|VBN|NN/PRP
VBD|VBN|NN|JJ|NNP/NNP VBD|VBN|NN|JJ|RB/IN VBD|VBP|VB|NN|JJ|NNP/VBD VBD|VBP|VB|NN|NNS|NNP/CC
VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/IN|RB VBD|VBP|VB|VBN|NN/NNS VBG|NN|JJ/CD VBG|NN|JJ/IN|DT|WDT
VBG|NN|JJ/NN|JJ VBG|NN|JJ|NNP/DT VBG|NN|JJ|NNP/PRP$ VBG|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN/CD
VBP|VB|NN/VBP VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ|JJR/DT
VBP|VB|NN|JJ|JJS/VBP|VB|NN VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/NNPS
VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|RB|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ VBP|VB|NN|JJ|RB/NN VBP|VB|NN|NNP/:
VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/PRP$ VBP|VB|NN|NNP/PRP|POS|VBZ
VBP|VB|NN|NNP/VBD|VBN|JJ VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|RB/WDT|WP VBP|VB|NN|RB|NNP/NN|NNP
VBP|VB|VBN|NN|JJ|NNP/, VBP|VB|VBN|NN|JJ|NNP/NN|NNP VBZ|NN|NNS/TO""",
            1: """
IN|NN|JJ|RB/. IN|NN|JJ|RB/CC IN|NN|JJ|RB/VBZ JJ|NN/, JJ|NN/. JJ|NN/IN JJ|NN/TO NN|JJ/" NN|JJ/,
NN|JJ/IN|RB NN|JJ|NNP/VBZ|NNP NN|JJ|RB/VBZ|NNS NN|JJ|RB|NNP/VBP|VB|NN NN|NNP/WP PRP|CD|NN/VBD|VBN
RP|VBP|VB|NN|JJ|RB/, RP|VBP|VB|NN|JJ|RB/IN|RP VBD|VBN|NN|JJ|RB/, VBD|VBP|VB|NN|NNP/IN
VBD|VBP|VB|VBN|NN/NN VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBG|NN/, VBG|NN/CC VBG|NN/VBP|VB|NN VBG|NN|JJ/.
VBG|NN|JJ/: VBG|NN|JJ/VBZ|NNS VBG|NN|NNP/NNS|NNP VBG|NN|NNP/NN|JJ|NNP VBP|VB|NN/NN|NNP VBP|VB|NN/SYM
VBP|VB|NN/VBG|NN VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|JJR|NNP/$END
VBP|VB|NN|JJ|NNP/VBD|VBN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB/VBG|NN
VBP|VB|NN|NNP/, VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/PRP VBP|VB|NN|NNP/VBD|NNP VBP|VB|NN|NNS|JJ|NNP/:
VBP|VB|NN|RB/IN|RP VBP|VB|NN|RB|NNP/NNP VBP|VB|NN|RB|NNP/VBD|VBN|NNP VBP|VB|VBN|NN|JJ/IN
VBP|VB|VBN|NN|JJ/VBP|VB|NN""",
            2: """
IN|NN|JJ|RB/, IN|NN|JJ|RB/IN JJ|NN/IN|DT|WDT JJ|NN/VBZ NN|JJ/$END NN|JJ/IN NN|JJ/IN|DT|WDT NN|JJ/WDT
NN|JJ|NNP/RB|NNP NN|JJ|NNP/VBD|VBN|NNP NN|JJ|NNP/VBG|NN|JJ|NNP NN|JJ|RB/CC NN|JJ|RB/IN NN|JJ|RB/VBD|VBN
NN|JJ|RB|NNP/IN NN|NNP/MD NN|NNS/VBP NN|NNS|NNP/VBZ NN|NNS|RB|NNP/VBD|VBN|NNP NN|RB/NNS NN|RB/VBZ|NNS
NN|RB|NNP/VBP|VB|NN|NNP VBD|VBN|NN|JJ|RB/IN|RP VBD|VBP|VB|NN/NN VBD|VBP|VB|VBN|NN/VBD|VBN
VBD|VBP|VB|VBN|NN|JJ/IN|RP VBG|NN/VBD VBG|NN|JJ/CC VBG|NN|JJ/IN|RB VBG|NN|JJ/JJR|RBR VBG|NN|JJ|NNP/TO
VBP|VB|NN/NNS VBP|VB|NN/VBG VBP|VB|NN/VBP|VB|NN VBP|VB|NN|JJ/IN|NN|JJ|RB VBP|VB|NN|JJR/IN|RP
VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|NNP/VBP|VB|NN VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/$END
VBP|VB|NN|JJ|RB/CC VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ
VBP|VB|NN|NNP/IN|RB VBP|VB|NN|NNP/JJ VBP|VB|NN|NNP/NN|JJ VBP|VB|NN|NNP/TO VBP|VB|NN|NNP/VBZ|NNS|NNP
VBP|VB|NN|NNP/WRB VBP|VB|NN|NNS|JJ/NNS VBP|VB|VBN|NN|JJ/CC VBP|VB|VBN|NN|JJ|NNP/NNP
VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|NNP""",
            3: """
IN|VBP|VB|NN/IN JJ|NN/DT NN|JJ/IN|RP|RB NN|JJ/RB NN|JJ/VBD NN|JJ/WP NN|JJ|JJR|RB/CC NN|JJ|RB/"
NN|JJ|RB/, NN|JJ|RB/: NN|NNP/NNS|NNP NN|NNP/VBG|NN NN|RB/NN PRP|CD|NN/DT VBD|VBP|VB|VBN|NN/"
VBD|VBP|VB|VBN|NN/: VBG|NN/MD VBG|NN/VBP|VB VBG|NN/VBZ|NNS VBG|NN|JJ/IN VBP|VB|NN/MD VBP|VB|NN/NN|NNS
VBP|VB|NN/VBD|VBN VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ|JJS/. VBP|VB|NN|JJ|NNP/IN|DT|WDT
VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|RB/. VBP|VB|NN|JJ|RB/: VBP|VB|NN|JJ|RB/DT
VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/VBD|VBN
VBP|VB|NN|NNP/VBD|VBN|NNP VBP|VB|NN|NNP/VBG|NN VBP|VB|NN|RB/,""",
            4: """
IN|NN|JJ|RB/$END JJ|NN/IN|RB JJ|NN/IN|RP JJ|NN/VBD|VBN NN|JJ/PRP NN|JJ/VBD|VBN|JJ NN|JJ/VBZ
NN|JJ|NNP/VBD|VBN|NN|JJ|NNP NN|JJ|RB/$END NN|JJ|RB/. NN|NNP/IN|RP|RB NN|NNP/JJ NN|NNP/VBD|VBN|JJ
NN|NNP/VBP|VB|NN NN|NNS/NNP NN|NNS|NNP/IN NN|NNS|NNP/NN|NNP PDT|NN|JJ|RB/IN PRP|CD|NN/IN|DT|WDT
PRP|CD|NN/NN|JJ PRP|CD|NN/PRP RP|VBP|VB|NN|JJ|RB/IN VBD|VBP|VB|VBN|NN/$END VBD|VBP|VB|VBN|NN/VBZ
VBD|VBP|VB|VBN|NN|NNP/$END VBG|NN/VBZ VBG|NN|JJ/" VBG|NN|JJ/VBD|VBN VBG|NN|JJ/VBD|VBN|JJ VBG|NN|JJ/VBZ
VBG|NN|JJ|NNP/IN VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN/VBZ VBP|VB|NN/VBZ|NNS VBP|VB|NN/VBZ|NN|NNS
VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ/VBD VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ/WRB
VBP|VB|NN|JJ|RB/RB VBP|VB|NN|NNP/" VBP|VB|NN|NNP/IN|RP VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBD
VBP|VB|NN|NNP/VBZ VBP|VB|NN|NNS|JJ/TO VBP|VB|NN|NNS|JJ|NNP/VBZ|NNP""",
            5: """
CD|NN|JJ/, NN|JJ/MD NN|JJ/VBD|VBN NN|JJ|RB/IN|RP NN|JJ|RB|NNP/. NN|NNP/NNS PRP|CD|NN/VBP|VB|NN|JJ
VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|NNP/IN|VBP|VB|JJ VBP|VB|NN|NNP/NNS
VBP|VB|NN|NNP/VBG VBP|VB|NN|NNP/VBP|VB|NN VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|NNS|JJ|NNP/-RRB-
VBP|VB|NN|RB/NNS VBP|VB|VBN|NN|JJ/" """,
            6: """
NN|JJ/PRP|POS|VBZ NN|NNP/DT VBG|NN|NNP/VBZ VBG|NN|NNP/VBZ|NNP VBP|VB|NN/VBD VBP|VB|NN|JJ/MD
VBP|VB|NN|JJ|JJS/IN VBP|VB|NN|JJ|RB|NNP/VBZ|NNS VBP|VB|NN|NNP/NN""",
            7: """VBP|VB|NN/VBP|VB VBP|VB|NN|JJ/VBZ VBP|VB|NN|JJ|RB/VBZ""",
            8: """VBG|NN|JJ/VBD""",
            10: """VBP|VB|NN|JJ/VBD|NN|JJ""",
        },
        "NNP": {
            -7: """JJ|RB|NNP/IN VBP|VB|NN|JJ|RB|NNP/IN""",
            -6: """NN|NNP/DT RB|NNP/,""",
            -5: """
JJ|NNP/NN JJ|NNP/NNS JJ|NNP/NN|NNS JJ|RB|NNP/, NN|JJ|RB|NNP/IN NN|JJ|RB|NNP/IN|RP|RB NN|JJ|RB|NNP/JJ|NNP
NN|NNP/NNS VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|NNP/NN VBP|VB|NN|JJ|NNP/VBP|VB|NN
VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/NN VBP|VB|NN|NNP/PRP VBP|VB|NN|NNP/VBG""",
            -4: """
JJ|NNP/VBP|VB|NN JJ|NNP/VBZ|NNS JJ|RB|NNP/NN JJ|RB|NNP/VBZ|NNS|NNP NN|JJ|NNP/NNS NN|NNP/IN|RP|RB
NN|NNP/JJ NN|NNP/VBD|VBN|JJ NN|NNP/VBP|VB|NN VBG|NN|NNP/NNS VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|NNP/IN|RB
VBP|VB|NN|NNP/IN|RP VBP|VB|NN|NNP/PRP|PRP$ VBP|VB|NN|NNP/VBP|VB|NN VBZ|NNS|NNP/: VBZ|NNS|NNP/IN|RP
VBZ|NNS|NNP/VBP|VB""",
            -3: """
JJ|NNP/CC JJ|NNP/JJ JJ|NNP/NN|JJ JJ|NNP/VBG|NN JJ|NNP/VBP|VB|NN|JJ JJ|RB|NNP/CD JJ|RB|NNP/JJ
JJ|RB|NNP/VBP|VB|NN|NNP JJ|RB|NNP/VBZ|NNP NNP|NNPS/VBP|VB NNS|NNP/VBP|VB NN|JJ|NNP/NN|JJ
NN|JJ|NNP/VBP|VB|NN NN|NNP/NNS|NNP NN|NNP/VBG|NN NN|RB|NNP/IN RB|NNP/VBD|VBN|NNP VBD|VBN|JJ|NNP/IN
VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP VBD|VBP|VB|NN|NNP/IN VBP|VB|NNP/PRP VBP|VB|NN|JJ|NNP/NNS|NNP
VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/IN VBP|VB|NN|NNP/IN|DT|WDT
VBP|VB|NN|NNP/JJ VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|NNS|JJ|NNP/-RRB- VBZ|NNP/,
VBZ|NNS|NNP/IN VBZ|NNS|NNP/PRP VBZ|NNS|NNP/VBP|VB|NN""",
            -2: """
JJ|NNP/NNS|NNP JJ|RB|NNP/NNS MD|NNP/VBP|VB|NNP NNP|NNPS/" NNP|NNPS/VBD NN|JJ|NNP/JJ|NNP NN|JJ|NNP/NN
NN|JJ|RB|NNP/$END NN|NNP/MD NN|NNS|JJ|NNP/$END NN|NNS|NNP/-RRB- NN|NNS|NNP/IN NN|NNS|NNP/NN|NNP
NN|NNS|RB|NNP/VBD|VBN|NNP NN|RB|NNP/VBP|VB|NN|NNP RB|NNP/VBD|VBN|JJ|NNP VBD|VBN|JJ|NNP/$END
VBD|VBN|JJ|NNP/. VBD|VBN|JJ|NNP/IN|RB VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|NNP/, VBD|VBN|NNP/IN
VBD|VBN|NNP/IN|RP VBD|VBN|NNP/JJ|NNP VBD|VBN|NNP/PRP VBD|VBP|VB|VBN|NN|NNP/$END VBG|NN|JJ|NNP/,
VBG|NN|NNP/IN VBG|NN|NNP/NNS|NNP VBP|VB|JJ|JJR|RB|RBR|NNP/, VBP|VB|JJ|NNP/NN|NNP VBP|VB|NNP/$END
VBP|VB|NN|JJ|NNP/: VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|RB|NNP/VBZ|NNS
VBP|VB|NN|NNP/" VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/PRP$ VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/TO
VBP|VB|NN|NNP/WRB VBP|VB|NN|NNS|JJ|NNP/: VBP|VB|NN|NNS|JJ|NNP/VBZ|NNP VBP|VB|NN|RB|NNP/,
VBZ|NNS|NNP/IN|RP|RB VBZ|NNS|NNP/VBG|NNP""",
            -1: """
JJR|RBR|NNP/NNS|NNP JJR|RBR|NNP/VBP|VB|NN|NNP JJS|RBS|NNP/JJ JJS|RBS|NNP/JJ|NNP JJS|RBS|NNP/NNS|NNP
JJS|RB|RBS|NNP/NN|NNP JJ|JJR|RB|RBR|NNP/IN|RP JJ|NN|NNP/NN|NNP JJ|RB|NNP/DT JJ|RB|NNP/NNS|NNP
JJ|RB|NNP/NN|JJ JJ|RB|NNP/NN|NNP JJ|RB|NNP/VBP|VB|NN|JJ|NNP MD|NNP/PRP NNP|NNPS/IN|RB NNS|NNP/CC
NNS|NNP/VBP|VB|NN|NNP NNS|NNP/VBZ NN|JJ|NNP/" NN|JJ|NNP/NNS|NNP NN|JJ|NNP/VBD|VBN|NN|JJ|NNP
NN|JJ|NNP/VBZ|NNS NN|JJ|RB|NNP/. NN|JJ|RB|NNP/VBP|VB|NN NN|NNP/WP NN|NNS|NNP/IN|RP NN|NNS|NNP/VBZ
NN|RB|NNP/, VBD|VBN|NNP/$END VBD|VBN|NNP/VBP|VB|NN|NNP VBD|VBN|NN|JJ|RB|NNP/$END
VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBG|NN|JJ|NNP/IN VBG|NN|JJ|NNP/PRP$ VBG|NN|JJ|NNP/TO VBG|NN|NNP/DT
VBG|NN|NNP/JJ VBG|NN|NNP/JJ|NNP VBG|NN|NNP/NN|JJ|NNP VBG|NN|NNP/VBZ VBG|NN|NNP/VBZ|NNP
VBG|NN|NNP/VBZ|NNS|NNP VBP|VB|JJ|RB|NNP/$END VBP|VB|NNP/NN VBP|VB|NNP/RB VBP|VB|NN|JJ|NNP/IN|DT|WDT
VBP|VB|NN|JJ|NNP/JJ|NNP VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|RB|NNP
VBP|VB|NN|JJ|RB|NNP/, VBP|VB|NN|NNP/VBD|NNP VBP|VB|NN|NNP/VBG|NN VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBZ|NNS|NNP/JJR|RBR|NNP VBZ|NNS|NNP/MD""",
            1: """
CD|NN|JJ|NNP/NN|NNP JJ|NNP/IN|RP JJ|NNP/WP JJ|RB|NNP/RB|NNP NNS|NNP/, NN|JJ|NNP/NN|NNP NN|JJ|NNP/VBD|NNP
NN|JJ|NNP/VBD|VBN|NNP NN|JJ|NNP/VBP|VB|NN|JJ NN|NNS|RB|NNP/, VBD|VBP|VB|NN|JJ|NNP/VBD
VBD|VBP|VB|NN|NNS|NNP/CC VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|JJ|RB|NNP/NN|NNP VBP|VB|NNP/DT
VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|JJ|NNP/VBD VBP|VB|NN|JJ|RB|NNP/. VBP|VB|NN|JJ|RB|NNP/IN|RP
VBP|VB|NN|NNP/VBD|VBN|JJ VBP|VB|VBN|NN|JJ|NNP/, VBZ|NNS|NNP/NN|NNP VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP""",
            2: """
JJ|NNP/RB JJ|NNP/VBP JJ|NNP/VBP|VB|NN|RB|NNP JJ|RB|NNP/VBP|VB|JJ|RB|NNP NNP|NNPS/JJ|RB NNP|NNPS/NNS
NNS|NNP/POS NNS|NNP/VBZ|NNP NN|JJ|NNP/NN|JJ|NNP NN|JJ|NNP/VBG|NNP NN|JJ|NNP/VBP|VB|NN|NNP
NN|JJ|NNP/VBZ|NNS|NNP NN|NNP/-RRB- NN|NNP/: NN|NNP/VBP|VB|NN|JJ|NNP NN|NNP/VBP|VB|NN|NNS|JJ|NNP
NN|NNP/VBP|VB|NN|RB|NNP RB|NNP/VBP|VB|NNP VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|NNP/TO VBG|NN|JJ|NNP/NNP
VBG|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|JJR|NNP/$END VBP|VB|NN|JJ|JJR|NNP/-RRB- VBP|VB|NN|JJ|NNP/NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBD|VBN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP VBP|VB|NN|JJ|RB|NNP/NN|NNP VBP|VB|NN|NNP/:
VBP|VB|NN|NNP/NNP|NNPS VBP|VB|NN|NNP/NN|JJ VBP|VB|NN|NNP/VBD|VBN VBP|VB|NN|NNP/VBZ
VBP|VB|NN|RB|NNP/VBD|VBN|NNP VBP|VB|VBN|NN|JJ|NNP/NN|NNP VBZ|NNS|NNP/VBD|NNP VBZ|NNS|NNP/VBD|VBN|NNP
VBZ|NNS|NNP/VBG|NN|NNP VBZ|NNS|NNP/VBP|NNP VBZ|NNS|NNP/VBP|VB|NN|JJ|RB|NNP""",
            3: """
CD|NN|NNS|JJ|NNP/NNP JJ|NNP/: JJ|NNP/IN JJ|NNP/NNPS JJ|NNP/NNP|NNPS JJ|NNP/TO JJ|NNP/VBD|VBN
JJ|NNP/VBZ|NNP MD|NNP/CD NNP|NNPS/IN|RP|RB NNP|NNPS/NN|JJ NNS|NNP/NN|NNP NN|JJ|NNP/MD NN|JJ|NNP/RB
NN|JJ|RB|NNP/VBP|VB|NN|NNS|RB|NNP NN|NNP/-LRB- NN|NNP/NNP NN|NNP/NN|NNS|JJ|NNP NN|NNP/NN|NNS|NNP
NN|NNP/NN|NNS|RB|NNP NN|NNP/VBP|VB|VBN|NN|JJ|NNP NN|NNS|JJ|RB|NNP/NNP RB|NNP/NNP RB|NNP/RB
VBD|VBN|NNP/JJ|RB|NNP VBD|VBN|NNP/VBG|NN|JJ|NNP VBD|VBN|NNP/VBG|NN|NNP VBD|VBP|VB|NN|RB|NNP/NNP
VBP|VB|JJ|RB|NNP/NNP VBP|VB|NNP/VBG|NN|NNP VBP|VB|NN|JJ|NNP/MD VBP|VB|NN|JJ|NNP/NNP
VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBP|VB|VBN|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNP
VBP|VB|NN|NNP/MD|NNP VBP|VB|NN|NNP/PRP|POS|VBZ VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|NNP VBZ|NNS|NNP/NNP
VBZ|NNS|NNP/VBZ|NNS|NNP""",
            4: """
CD|NN|NNS|JJ|NNP/$END JJ|NNP/NNP NNS|NNP/NNP NN|JJ|NNP/CD NN|JJ|NNP/IN|DT|WDT NN|JJ|NNP/IN|RB
NN|JJ|NNP/NNPS NN|JJ|NNP/PRP|POS|VBZ NN|JJ|NNP/VBD|VBN NN|JJ|NNP/VBZ|NNP NN|NNP/" NN|NNP/NNP|NNPS
NN|NNS|RB|NNP/$END NN|RB|NNP/NN|NNP RB|NNP/VBN|NNP VBD|VBN|JJ|NNP/NNPS VBD|VBN|NNP/NNP
VBD|VBP|VB|VBN|NN|NNP/, VBG|NN|NNP/NNP VBG|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NNP/CD VBP|VB|NNP/NNP
VBP|VB|NN|JJ|NNP/NNPS VBP|VB|NN|JJ|NNP/NNP|NNPS VBP|VB|NN|JJ|RB|NNP/VBD|VBN VBP|VB|NN|NNP/NNP
VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP VBP|VB|VBN|NN|JJ|NNP/NNP VBZ|NNS|NNP/VBZ|NNP""",
            5: """
JJ|NNP/MD JJ|NNP/VBD|VBN|NNP JJ|RB|NNP/NNP NN|JJ|NNP/VBZ NN|NNP/VBD|VBP|VB|NN|NNS|NNP
NN|NNP/VBP|VB|NN|JJ|RB|NNP NN|NNS|JJ|NNP/NNP VBD|VBN|JJ|NNP/NNP VBD|VBN|NN|JJ|NNP/NNP VBP|VB|JJ|NNP/NNP
VBP|VB|NN|JJ|JJR|NNP/. VBP|VB|NN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ VBP|VB|NN|NNP/CD VBP|VB|NN|NNS|JJ|NNP/NNP
VBP|VB|NN|NNS|JJ|NNP/NN|NNP VBP|VB|NN|RB|NNP/: VBP|VB|NN|RB|NNP/NNP VBP|VB|NN|RB|NNP/NN|NNP
VBZ|NNS|NNP/.""",
            6: """
JJ|NNP/VBZ NN|JJ|RB|NNP/VBD|VBN VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|JJ|JJR|NNP/PRP|POS|VBZ
VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|NNP/VBP|VB|NN|RB|NNP""",
            7: """NN|JJ|NNP/NNP NN|JJ|RB|NNP/NNP NN|RB|NNP/NNP""",
            8: """JJ|NNP/CD|NN|NNS|JJ|NNP NN|JJ|NNP/NNP|NNPS""",
            9: """VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|NNP/CD""",
            10: """VBD|VBN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP""",
        },
        "NNPS": {
            -3: """NNP|NNPS/IN|RP|RB NNP|NNPS/NN|JJ""",
            -2: """NNP|NNPS/JJ|RB NNP|NNPS/NNS""",
            1: """NNP|NNPS/IN|RB""",
            2: """NNP|NNPS/" NNP|NNPS/VBD""",
            3: """NNP|NNPS/VBP|VB""",
        },
        "NNS": {
            -5: """VBZ|NNS/PRP$""",
            -4: """NNS|NNP/NNP NN|NNS/NNP VBZ|NNS/$ VBZ|NNS|NNP/CD VBZ|NNS|NNP/NN|NNP""",
            -3: """
NNS|NNP/NN|NNP NN|NNS|JJ|NNP/NNP NN|NNS|NNP/NN|NNP VBP|VB|NN|NNS|JJ/NNS VBP|VB|NN|NNS|JJ|NNP/NNP
VBZ|NNS/CD VBZ|NNS/NN VBZ|NNS/NNP VBZ|NNS/NNPS VBZ|NNS/NN|JJ|RB VBZ|NNS|NNP/NNP
VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP""",
            -2: """
NNS|NNP/POS NNS|NNP/VBZ|NNP NN|NNS/VBP NN|NNS|NNP/IN VBP|VB|NN|NNS|JJ/TO VBZ|NNS/DT VBZ|NNS/IN|RP|RB
VBZ|NNS/JJ VBZ|NNS/JJR|RBR VBZ|NNS/JJ|NNP VBZ|NNS/NNS VBZ|NNS/PRP VBZ|NNS/PRP|PRP$ VBZ|NNS/VBP|VB|JJ
VBZ|NNS|NNP/NNS|NNP VBZ|NNS|NNP/VBZ|NNS|NNP""",
            -1: """
CD|NN|NNS|JJ|NNP/$END NNS|NNP/, NN|NNS|NNP/VBZ NN|NNS|RB/IN NN|NNS|RB|NNP/$END
VBP|VB|NN|NNS|JJ|NNP/VBZ|NNP VBZ|NNS/DT|PDT|RB VBZ|NNS|NNP/. VBZ|NNS|NNP/: VBZ|NNS|NNP/JJR|RBR|NNP""",
            1: """
NNS|NNP/CC NNS|NNP/VBP|VB|NN|NNP NNS|NNP/VBZ NN|NNS|JJ|NNP/$END NN|NNS|NNP/IN|RP VBZ|NNS|NNP/IN|RB
VBZ|NNS|NNP/IN|RP|RB VBZ|NNS|NNP/VBG|NN|NNP""",
            2: """
VBP|VB|NN|NNS|JJ|NNP/: VBZ|NNS/-RRB- VBZ|NNS/IN|RB VBZ|NNS/MD|NN VBZ|NNS/VBP VBZ|NNS|NNP/IN|RP
VBZ|NNS|NNP/VBZ|NNP""",
            3: """
NNS|NNP/VBP|VB NN|NNS|JJ/CC VBP|VB|NN|NNS|JJ/. VBZ|NNS/-LRB- VBZ|NNS/POS VBZ|NNS/VBD VBZ|NNS/VBD|VBN|JJ
VBZ|NNS/VBN VBZ|NNS|NNP/IN VBZ|NNS|NNP/VBD|NNP VBZ|NNS|NNP/VBD|VBN|NNP""",
            4: """VBZ|NNS/SYM VBZ|NNS/VBZ VBZ|NNS|NNP/$END VBZ|NNS|NNP/VBP|VB|NN VBZ|NN|NNS/TO""",
            5: """VBZ|NNS|NNP/MD VBZ|NNS|NNP/VBG|NNP VBZ|NNS|NNP/VBP|VB""",
            6: """NN|NNS|NNP/-RRB- VBZ|NNS/MD VBZ|NNS/VBD|VBN VBZ|NNS|NNP/VBP|VB|NNP""",
            7: """VBZ|NNS/VBP|VB""",
        },
        "PDT": {
            -5: """DT|PDT|RB/NNS""",
            -3: """DT|PDT|RB/VBP|VB PDT|NN|JJ|RB/IN""",
            -2: """DT|PDT|RB/CD DT|PDT|RB/IN DT|PDT|RB/IN|RP""",
            -1: """
DT|PDT|CC|RB/NNS DT|PDT|RB/IN|RB DT|PDT|RB/IN|RP|RB DT|PDT|RB/NNP DT|PDT|RB/PRP DT|PDT|RB/VBD
DT|PDT|RB/VBD|VBN|JJ PDT|NN|JJ|RB/VBD|VBN""",
            1: """DT|PDT|CC|RB/DT DT|PDT|RB/NN""",
            2: """DT|PDT|RB/IN|DT|WDT PDT|RB/DT""",
            3: """DT|PDT|RB/JJ|NNP DT|PDT|RB/PRP|PRP$""",
            6: """DT|PDT|RB/PRP$ PDT|JJ/DT""",
            9: """DT|PDT|RB/DT""",
        },
        "POS": {
            -3: """PRP|POS|VBZ/VBN""",
            -2: """PRP|POS|VBZ/DT|RB|UH PRP|POS|VBZ/IN PRP|POS|VBZ/VBD|VBN|JJ""",
            -1: """PRP|POS|VBZ/RB PRP|POS|VBZ/VBG""",
            1: """PRP|POS|VBZ/NN""",
            2: """PRP|POS|VBZ/NNP PRP|POS|VBZ/NNS""",
            3: """PRP|POS|VBZ/NNS|NNP""",
        },
        "PRP": {
            -3: """PRP|PRP$/NN PRP|PRP$/NNS PRP|PRP$/NN|JJ PRP|PRP$/VBP|VB|NN|JJ""",
            -2: """
PRP|CD|NN/, PRP|CD|NN/IN PRP|CD|NN/IN|DT|WDT PRP|CD|NN/VBP|VB|NN|JJ PRP|PRP$/CD|NN|JJ PRP|PRP$/JJ
PRP|PRP$/NNP PRP|PRP$/NNS|NNP PRP|PRP$/NN|NNP PRP|PRP$/VBP|VB|NN""",
            -1: """
PRP|CD|NN/CC PRP|CD|NN/DT PRP|CD|NN/NNP PRP|CD|NN/NN|JJ PRP|CD|NN/PRP PRP|CD|NN/VBP|VB|NN
PRP|POS|VBZ/NNP PRP|POS|VBZ/VBG PRP|PRP$/JJ|NNP PRP|PRP$/VBG|NN|JJ PRP|PRP$/VBZ|NNS""",
            1: """
PRP|CD|NN/VBD|VBN PRP|CD|NN/VBZ|NNS PRP|PRP$/DT PRP|PRP$/PRP PRP|PRP$/RB PRP|PRP$/TO PRP|PRP$/VBD|VBN""",
            2: """PRP|PRP$/$END PRP|PRP$/IN|DT|WDT PRP|PRP$/IN|RB PRP|PRP$/IN|RP|RB""",
            3: """PRP|CD|NN/VBZ PRP|PRP$/, PRP|PRP$/. PRP|PRP$/: PRP|PRP$/CC PRP|PRP$/IN PRP|PRP$/IN|RP""",
            4: """PRP|CD|NN/PRP|POS|VBZ""",
            9: """PRP|CD|NN/MD""",
        },
        "PRP$": {
            -3: """PRP|PRP$/, PRP|PRP$/. PRP|PRP$/: PRP|PRP$/CC PRP|PRP$/IN PRP|PRP$/IN|RP""",
            -2: """PRP|PRP$/$END PRP|PRP$/IN|DT|WDT PRP|PRP$/IN|RB PRP|PRP$/IN|RP|RB""",
            -1: """PRP|PRP$/DT PRP|PRP$/PRP PRP|PRP$/RB PRP|PRP$/TO PRP|PRP$/VBD|VBN""",
            1: """PRP|PRP$/JJ|NNP PRP|PRP$/VBG|NN|JJ PRP|PRP$/VBZ|NNS""",
            2: """
PRP|PRP$/CD|NN|JJ PRP|PRP$/JJ PRP|PRP$/NNP PRP|PRP$/NNS|NNP PRP|PRP$/NN|NNP PRP|PRP$/VBP|VB|NN""",
            3: """PRP|PRP$/NN PRP|PRP$/NNS PRP|PRP$/NN|JJ PRP|PRP$/VBP|VB|NN|JJ""",
        },
        "RB": {
            -9: """IN|RP|RB/NN""",
            -8: """IN|RB/PRP JJ|RB/NN""",
            -7: """IN|CC|RB/IN|DT|WDT JJ|RB/NNS VBP|VB|NN|JJ|RB/NN""",
            -6: """
IN|JJ|RB/NNP IN|RB/NN IN|RB/VBP|VB|NN|NNP IN|RP|RB/NN|NNP JJ|RB|NNP/NN|NNP VBP|VB|NN|JJ|RB/VBG|NN""",
            -5: """
IN|CC|RB/IN|RB IN|RB/NNP IN|RB/NNS IN|RB/NN|NNP IN|RP|RB/NNP IN|RP|RB/NNS IN|RP|RB/PRP$ IN|RP|RB/VBZ|NNS
JJ|RB/VBZ|NNS NN|JJ|RB/CC NN|JJ|RB/NN NN|JJ|RB/VBP|VB|NN NN|JJ|RB|NNP/VBD|VBN VBP|VB|JJ|JJR|RB|RBR/NN
VBP|VB|JJ|JJR|RB|RBR/NNS VBP|VB|JJ|RB/CC VBP|VB|JJ|RB/NN VBP|VB|JJ|RB/PRP VBP|VB|JJ|RB/VBZ|NNS
VBP|VB|NN|JJ|RB/$END VBP|VB|NN|RB|NNP/:""",
            -4: """
EX|RB/VBZ IN|RB/PRP$ IN|RB/VBG|NN IN|RP|RB/PRP|PRP$ IN|RP|RB/VBG|NN|JJ JJ|RB/VBP|VB|NN|JJ|RB
JJ|RB|NNP/NN JJ|RB|NNP/NNS|NNP JJ|RB|NNP/VBZ|NNS NN|JJ|RB/, NN|JJ|RB/. NN|JJ|RB/: NN|JJ|RB/NNS
NN|JJ|RB/VBZ|NNS NN|JJ|RB|NNP/VBP|VB|NN NN|RB|NNP/NNP RB|NNP/VBN|NNP RP|RB/NNS VBD|VBN|NN|JJ|RB/,
VBP|VB|JJ|RB/NNP VBP|VB|JJ|RB/NNS VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB/: VBP|VB|NN|JJ|RB/NNS
VBP|VB|NN|JJ|RB|NNP/. VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|JJ|RB|NNP/VBD|VBN VBP|VB|NN|RB/,""",
            -3: """
DT|PDT|RB/DT DT|PDT|RB/JJ|NNP EX|RB/VBD IN|CC|RB/IN IN|CC|RB/NN IN|JJ|RB/NN IN|NN|JJ|RB/JJ
IN|NN|JJ|RB/NNP IN|NN|JJ|RB/VBP|VB|NN IN|RB/DT IN|RB/JJ|NNP IN|RB/NNP|NNPS IN|RB/VBG IN|RP|RB/DT
IN|RP|RB/JJ|NNP IN|RP|RB/NN|JJ JJ|JJR|RB|RBR/NNS JJ|JJR|RB|RBR|NNP/IN|RP JJ|RB/JJ|NNP JJ|RB/NNP
JJ|RB/VBP|VB|NN NN|JJ|RB|NNP/JJ|NNP NN|RB/NN RB|NNP/NNP RB|NNP/RB RP|RB/NNP RP|VBP|VB|NN|JJ|RB/NNS
VBD|VBN|NN|JJ|RB/TO""",
            -2: """
DT|PDT|RB/NN DT|PDT|RB/PRP DT|RB|UH/NN EX|RB/PRP|POS|VBZ EX|RB/VBP IN|CC|RB/, IN|CC|RB/NNP IN|CC|RB/PRP$
IN|NN|JJ|RB/DT IN|NN|JJ|RB/NN IN|NN|JJ|RB/NNS IN|RB/NNS|JJ IN|RB/VBZ|NNS IN|RP|RB/PRP JJS|RB|RBS/IN|RP
JJ|RB/, JJ|RB/CD|NN|JJ JJ|RB/NN|NNP JJ|RB/VBP|VB|NN|JJ JJ|RB/WRB JJ|RB|NNP/VBP|VB|NN|NNP NN|JJ|RB/"
NN|JJ|RB|NNP/. NN|RB/NNS NN|RB/VBZ|NNS NN|RB|NNP/NN|NNP PDT|RB/DT RB|NNP/VBP|VB|NNP
VBD|VBN|NN|JJ|RB/IN|RP|RB VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS VBP|VB|JJ|JJR|RB|RBR|NNP/,
VBP|VB|JJ|RB|NNP/NN|NNP VBP|VB|NN|JJ|RB/VBZ VBP|VB|NN|JJ|RB|NNP/IN|RP VBP|VB|NN|JJ|RB|NNP/NN|NNP
VBP|VB|NN|RB|NNP/NNP""",
            -1: """
DT|CC|RB/NN DT|PDT|CC|RB/DT DT|PDT|CC|RB/NNP DT|PDT|CC|RB/VBZ|NNS DT|PDT|RB/CD DT|PDT|RB/PRP|PRP$
DT|PDT|RB/VBZ|NNS DT|RB|UH/, DT|RB|UH/. DT|RB|UH/NNS DT|RB|UH/NN|JJ DT|RB|UH/PRP|CD|NN
DT|RB|UH/VBP|VB|NN DT|RB|UH/VBP|VB|NN|NNP IN|JJ|RB/DT IN|NN|JJ|RB/JJ|NNP IN|NN|JJ|RB/VBZ IN|RB/IN|CC|RB
IN|RB/PRP|PRP$ IN|RB/VBG|NN|JJ IN|RB/WDT|WP IN|RP|RB/IN|RP|RB IN|RP|RB/VBP|VB|NN|JJ JJS|RB|RBS/IN
JJS|RB|RBS/NN JJS|RB|RBS/NNS JJS|RB|RBS/TO JJS|RB|RBS/VBN|JJ JJ|RB/TO JJ|RB|NNP/NNP JJ|RB|NNP/NNS
JJ|RB|NNP/RB|NNP JJ|RB|NNP/VBP|VB|NN|JJ|NNP NN|JJ|RB/$END NN|JJ|RB/IN|RP NN|JJ|RB/VBG|NN
NN|JJ|RB|NNP/NNP PDT|NN|JJ|RB/IN RP|VBP|VB|NN|JJ|RB/, RP|VBP|VB|NN|JJ|RB/DT RP|VBP|VB|NN|JJ|RB/NN
VBD|VBN|NN|JJ|RB/IN|RP VBP|VB|JJ|RB|NNP/NNP VBP|VB|NN|JJ|RB/CC VBP|VB|NN|JJ|RB/VBZ|NNS
VBP|VB|NN|JJ|RB|NNP/IN VBP|VB|NN|JJ|RB|NNP/VBZ|NNS VBP|VB|NN|RB/IN|RP|RB VBP|VB|NN|RB|NNP/VBD|VBN|NNP""",
            1: """
DT|PDT|CC|RB/JJ DT|PDT|RB/IN|DT|WDT EX|RB/CC EX|RB/IN IN|NN|JJ|RB/, IN|NN|JJ|RB/. IN|NN|JJ|RB/CC IN|RB/$
IN|RB/. IN|RB/IN|RB IN|RB/NN|RB|UH|NNP JJS|RB|RBS/VBP|VB|NN JJ|RB|NNP/VBP|VB|JJ|RB|NNP NN|JJ|RB/IN
NN|RB/JJ VBP|VB|JJ|RB/$END VBP|VB|NN|JJ|RB/DT VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB/VBP|VB|NN
VBP|VB|NN|RB/PRP""",
            2: """
DT|PDT|CC|RB/VBD|VBN DT|PDT|RB/VBD|VBN|JJ DT|PDT|RB/VBP|VB IN|RB/$END IN|RB/: IN|RB/JJ|RB
IN|RB/JJ|RB|NNP IN|RB/NN|JJ|RB IN|RB/VBP|VB IN|RB/VBP|VB|JJ IN|RP|RB/VBG JJ|RB/RB JJ|RB/VBP|VB|NN|JJR
JJ|RB|NNP/CD JJ|RB|NNP/NN|JJ NN|JJ|RB|NNP/$END NN|RB/: NN|RB|NNP/, NN|RB|UH/IN|RB PDT|NN|JJ|RB/VBD|VBN
RB|NNP/VBD|VBN|JJ|NNP RP|RB/RB VBD|VBN|NN|JJ|RB/IN VBD|VBN|NN|JJ|RB|NNP/$END VBP|VB|JJ|RB|NNP/$END
VBP|VB|NN|JJ|RB/VBP|VB|NN|JJ VBP|VB|NN|RB/DT VBP|VB|NN|RB/WDT|WP""",
            3: """
CC|RB/, DT|PDT|CC|RB/NN DT|PDT|RB/IN DT|PDT|RB/IN|RP EX|RB/, EX|RB/IN|RP IN|CC|RB/RB IN|JJ|RB/TO
IN|RB/DT|PDT|RB IN|RB/VBD|VBN IN|RP|RB/IN|NN|JJ|RB IN|RP|RB/RB JJS|RB|RBS/VBD|VBN|JJ JJ|RB/JJ
JJ|RB/JJR|RBR JJ|RB/VB JJ|RB/VBP|VB|JJR|RB|RBR JJ|RB/VBZ JJ|RB|NNP/, JJ|RB|NNP/IN JJ|RB|NNP/IN|RB
JJ|RB|NNP/VBD|VBN|JJ|NNP JJ|RB|NNP/VBZ|NNS|NNP NN|NNS|RB/IN NN|RB/RB RB|NNP/VBD|VBN|NNP RP|RB/IN|RP
RP|VBP|VB|NN|JJ|RB/IN VBP|VB|JJ|JJR|RB|RBR/, VBP|VB|NN|JJ|RB/RB VBP|VB|NN|RB/VBP|VB""",
            4: """
DT|PDT|RB/IN|RP|RB EX|RB/PRP IN|CC|RB/JJ|RB IN|JJ|RB/. IN|RP|RB/IN|DT|WDT IN|RP|RB/JJR|RBR
JJR|RB|RBR/VBP|VB JJR|RB|RBR/VBP|VB|NN JJ|JJR|RB|RBR/VBD|VBN JJ|RB/IN|JJ|RB JJ|RB/VBG|JJ JJ|RB|NNP/DT
JJ|RB|NNP/VBZ|NNP NN|JJ|RB|NNP/IN|RP|RB NN|NNS|RB/DT NN|RB|NNP/IN RP|VBP|VB|NN|JJ|RB/CC
RP|VBP|VB|NN|JJ|RB/IN|RP VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/JJ VBP|VB|NN|JJ|RB|NNP/RB|NNP
VBP|VB|NN|RB/WRB VBP|VB|NN|RB|NNP/,""",
            5: """
DT|PDT|RB/IN|RB DT|RB|UH/VBP|VB|NN|RB DT|RB|UH/VBP|VB|NN|RB|NNP IN|CC|RB/JJ IN|RB/NN|RB|UH
IN|RP|RB/IN|RB IN|RP|RB/JJ|RB JJ|RB/JJR JJ|RB/JJ|RB NN|JJ|RB/JJ NN|JJ|RB/VBD|VBN
RP|VBP|VB|NN|JJ|RB/IN|RB VBP|VB|JJ|RB/VBN VBP|VB|NN|JJ|RB/JJS""",
            6: """
DT|RB|UH/JJR|RB|RBR IN|JJ|RB/, IN|NN|JJ|RB/IN IN|RP|RB/$ IN|RP|RB/, IN|RP|RB/CC IN|RP|RB/CD
IN|RP|RB/IN|RP IN|RP|RB/VBZ JJ|RB/VBD|VBN JJ|RB|NNP/VBD|VBN|NNP NN|JJ|RB|NNP/IN RB|NNP/,
RP|VBP|VB|NN|JJ|RB/RB RP|VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB|NNP/,""",
            7: """DT|CC|RB/. IN|RP|RB/. JJ|RB/VBD JJ|RB/VBD|VBN|JJ""",
            8: """NN|JJ|RB/IN|RP|RB""",
            10: """IN|RP|RB/EX|RB VBP|VB|JJ|RB/VBD|VBN""",
        },
        "RBR": {
            -5: """JJR|RBR/NN JJR|RBR/NNS""",
            -4: """
JJR|RBR/VBP|VB|NN JJR|RBR/VBZ|NNS JJR|RBR|NNP/VBP|VB|NN|NNP JJR|RB|RBR/VBP|VB VBP|VB|JJR|RB|RBR/NN""",
            -3: """
JJR|RBR/NNP JJR|RBR|NNP/$END JJR|RBR|NNP/NN|NNP JJR|RBR|NNP/VBZ|NNS|NNP JJR|RB|RBR/VBP|VB|NN
VBP|VB|JJ|JJR|RB|RBR/NN""",
            -2: """VBP|VB|JJR|RB|RBR/NNS VBP|VB|JJ|JJR|RB|RBR/, VBP|VB|JJ|JJR|RB|RBR/NNS""",
            -1: """
JJR|RBR/" JJR|RBR/JJ|NNP JJR|RBR/NNPS JJR|RBR|NNP/NNS|NNP JJ|JJR|RB|RBR/VBD|VBN
VBP|VB|JJR|RB|RBR/VBP|VB|NN VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS""",
            1: """JJR|RBR/VBG|JJ""",
            2: """JJR|RBR/JJ""",
            3: """JJR|RBR/VBD|VBN""",
            4: """
JJR|RBR/IN|RP|RB JJR|RBR/JJ|RB JJR|RBR/VBP|VB|JJ JJ|JJR|RB|RBR|NNP/IN|RP VBP|VB|JJ|JJR|RB|RBR|NNP/,""",
            5: """JJR|RBR/RB JJR|RBR|NNP/JJ|NNP""",
            6: """JJR|RBR|NNP/RB|NNP""",
            7: """JJR|RBR/VBD|VBN|JJ""",
        },
        "RBS": {
            -5: """JJS|RBS/VBP|VB|NN""",
            -4: """JJS|RBS/NN JJS|RB|RBS/TO""",
            -3: """JJS|RBS/JJ|NNP JJS|RBS/NNS""",
            -2: """
JJS|RBS/DT JJS|RBS/NNP JJS|RBS/VBZ|NNS JJS|RBS|NNP/NNS|NNP JJS|RB|RBS/IN JJS|RB|RBS/NN
JJS|RB|RBS|NNP/NN|NNP""",
            -1: """JJS|RBS/IN JJS|RBS/IN|RP JJS|RBS|NNP/CD JJS|RB|RBS/NNS JJS|RB|RBS/VBP|VB|NN""",
            1: """JJS|RBS/PRP|CD|NN JJS|RBS/RB JJS|RBS/VBG|JJ JJS|RB|RBS/IN|RP JJS|RB|RBS/VBD|VBN|JJ""",
            2: """JJS|RBS/JJ""",
            3: """JJS|RBS/CD JJS|RBS/JJ|RB JJS|RBS/VBD|VBN|JJ JJS|RBS/VBP|VB|JJ""",
            4: """JJS|RBS|NNP/JJ JJS|RBS|NNP/JJ|NNP JJS|RB|RBS/VBN|JJ""",
            5: """JJS|RBS/$""",
        },
        "RP": {
            -6: """IN|RP|RB/EX|RB""",
            -5: """IN|RP/VBP|VB|NN IN|RP|RB/CD IN|RP|RB/JJ|NNP IN|RP|RB/JJ|RB""",
            -4: """IN|RP/JJ|NNP IN|RP/PRP IN|RP|RB/IN|NN|JJ|RB IN|RP|RB/PRP RP|VBP|VB|NN|JJ|RB/IN|RB""",
            -3: """
IN|RP/NNP IN|RP/NN|JJ IN|RP/NN|NNP IN|RP/VBD|VBN|JJ IN|RP/VBG|NN|JJ IN|RP/VBP|VB|NN|JJ|NNP
IN|RP/VBP|VB|NN|NNP IN|RP|RB/CC IN|RP|RB/NNP IN|RP|RB/VBP|VB|NN|JJ IN|RP|RB/VBP|VB|NN|NNP RP|RB/IN|RP
RP|VBP|VB|NN|JJ|RB/IN|RP RP|VBP|VB|NN|JJ|RB/RB RP|VBP|VB|NN|JJ|RB/TO""",
            -2: """
IN|RP/VBZ|NNS IN|RP|RB/$ IN|RP|RB/, IN|RP|RB/. IN|RP|RB/IN|DT|WDT IN|RP|RB/JJR|RBR IN|RP|RB/VBZ RP|RB/RB
RP|VBP|VB|NN|JJ|RB/IN""",
            -1: """IN|RP|RB/NN|NNP RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/NNS""",
            1: """IN|RP|RB/IN|RP|RB IN|RP|RB/NN|JJ IN|RP|RB/VBG|NN|JJ IN|RP|RB/VBZ|NNS""",
            2: """IN|RP/$END IN|RP/JJR IN|RP|RB/NN IN|RP|RB/RB IN|RP|RB/VBG RP|VBP|VB|NN|JJ|RB/DT""",
            3: """IN|RP/. IN|RP|RB/NNS IN|RP|RB/PRP|PRP$ RP|RB/NNP""",
            4: """RP|RB/NNS""",
            5: """IN|RP/CC IN|RP/IN|RP|RB IN|RP/RB""",
            6: """IN|RP/IN""",
            7: """IN|RP|RB/IN|RP""",
            9: """IN|RP/TO""",
            10: """IN|RP/IN|RP""",
            11: """IN|RP/IN|RB""",
        },
        "UH": {
            -3: """DT|RB|UH/PRP|CD|NN""",
            -2: """DT|RB|UH/NN DT|RB|UH/VBP|VB|NN|RB DT|RB|UH/VBP|VB|NN|RB|NNP NN|RB|UH/IN|RB""",
            -1: """DT|RB|UH/NNS DT|RB|UH/NN|JJ DT|RB|UH/VBP|VB|NN""",
            6: """DT|RB|UH/TO""",
            7: """DT|RB|UH/, DT|RB|UH/.""",
        },
        "VB": {
            -6: """VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ|NNP/VBZ|NNS|NNP""",
            -5: """
VBP|VB|NNP/CD VBP|VB|NN|NNP/IN|VBP|VB|JJ VBP|VB|NN|NNP/VBZ VBP|VB|NN|RB/NNS
VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|JJ|NNP""",
            -4: """
VBP|VB|JJ/IN|RP VBP|VB|JJ/NN VBP|VB|NN/VBP|VB VBP|VB|NN/VBZ|NN|NNS VBP|VB|NN|JJ/NNS
VBP|VB|NN|JJ/VBG|NN|JJ VBP|VB|NN|JJ|JJR|NNP/$END VBP|VB|NN|JJ|RB/CC VBP|VB|NN|NNP/NN|JJ
VBP|VB|NN|NNP/VBD VBP|VB|NN|NNS|JJ|NNP/NN|NNP VBP|VB|VBN|NN|JJ/.""",
            -3: """
VBP|VB/VBN VBP|VB/VBP|VB|JJR|RB|RBR VBP|VB|JJ/NNS VBP|VB|JJ|NNP/NNP VBP|VB|JJ|RB/NNP
VBP|VB|JJ|RB|NNP/NNP VBP|VB|NN/NN|NNS VBP|VB|NN/VBG VBP|VB|NN/VBZ VBP|VB|NN|JJ/VBD|NN|JJ
VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ|NNP/IN|DT|WDT VBP|VB|NN|JJ|NNP/NNS VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP
VBP|VB|NN|JJ|NNP/VBZ VBP|VB|NN|JJ|RB|NNP/, VBP|VB|NN|NNP/VBD|VBN VBP|VB|NN|RB/VBP|VB
VBP|VB|NN|RB|NNP/NN|NNP VBP|VB|VBN|NNP/NN|NNP VBP|VB|VBN|NN|JJ/PRP$""",
            -2: """
RP|VBP|VB|NN|JJ|RB/DT RP|VBP|VB|NN|JJ|RB/IN RP|VBP|VB|NN|JJ|RB/RB VBD|VBP|VB|VBN/NNP
VBD|VBP|VB|VBN|NN/PRP VBD|VBP|VB|VBN|NN|NNP/$END VBP|VB/IN|RP VBP|VB/VBD|VBN VBP|VB|JJ|NNP/NN|NNP
VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|NN/CD VBP|VB|NN/VBG|NN VBP|VB|NN/VBZ|NNS VBP|VB|NNP/NNP
VBP|VB|NNP/VBG|NN|NNP VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ/SYM VBP|VB|NN|JJ/VBP|VB|JJ
VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ/VBZ VBP|VB|NN|JJ/WRB VBP|VB|NN|JJ|NNP/NN
VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNP VBP|VB|NN|JJ|RB/NN VBP|VB|NN|JJ|RB/TO
VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/VBZ|NNS VBP|VB|NN|NNP/" VBP|VB|NN|NNP/CD
VBP|VB|NN|NNP/NNP|NNPS VBP|VB|NN|NNP/VBG|NN VBP|VB|VBN|NN|JJ/" """,
            -1: """
RP|VBP|VB|NN|JJ|RB/IN|RB VBD|VBP|VB|NN/NN VBD|VBP|VB|NN|RB|NNP/NNP VBD|VBP|VB|VBN/IN|RP
VBD|VBP|VB|VBN/RP|JJ|RB VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/NNP
VBD|VBP|VB|VBN|NN|JJ/IN|RP VBD|VBP|VB|VBN|NN|NNP/IN|RP|RB VBP|VB/$END VBP|VB|JJ/JJ|RB VBP|VB|JJ/TO
VBP|VB|JJ|JJR|RB|RBR/NN VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS VBP|VB|JJ|RB/CC VBP|VB|JJ|RB/NNS
VBP|VB|JJ|RB/VBD|VBN VBP|VB|NN/-LRB- VBP|VB|NN/NNS VBP|VB|NN/SYM VBP|VB|NN/VBD VBP|VB|NN/VBG|NN|JJ
VBP|VB|NNP/NN VBP|VB|NNP/PRP VBP|VB|NN|JJR/IN|RP VBP|VB|NN|JJ|JJR|NNP/NNP VBP|VB|NN|JJ|JJS/VBP|VB|NN
VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/VBD VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBP|VB|NN
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP VBP|VB|NN|JJ|NNP/VBZ|NNS VBP|VB|NN|JJ|RB/.
VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB|NNP/RB|NNP VBP|VB|NN|NNP/: VBP|VB|NN|NNP/MD
VBP|VB|NN|NNP/NN VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/RB|NNP VBP|VB|NN|NNP/VBD|VBN|NNP
VBP|VB|NN|NNP/VBP|VB|NN VBP|VB|NN|NNP/VBZ|NNS VBP|VB|NN|NNS|JJ|NNP/: VBP|VB|NN|NNS|JJ|NNP/NNP
VBP|VB|NN|RB/DT VBP|VB|NN|RB/IN|RP VBP|VB|NN|RB/WDT|WP VBP|VB|NN|RB|NNP/NNP VBP|VB|VBN|NN|JJ/NN
VBP|VB|VBN|NN|JJ|NNP/NNP""",
            1: """
VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/$END VBD|VBP|VB|VBN|NN/NN
VBD|VBP|VB|VBN|NN|NNP/, VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBD|VB|VBN/DT VBP|VB/JJ|NNP VBP|VB|NN/VBP
VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJR/NN VBP|VB|NN|JJR/NNP VBP|VB|NN|JJR/NNS VBP|VB|NN|JJ|JJR/NN
VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/NN|JJ|NNP VBP|VB|NN|JJ|NNP/NN|NNS|JJ|NNP VBP|VB|NN|JJ|RB/DT
VBP|VB|NN|JJ|RB|NNP/NNP VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/, VBP|VB|NN|NNP/IN|DT|WDT VBP|VB|NN|NNP/JJ
VBP|VB|NN|NNP/TO VBP|VB|NN|NNS|JJ/NNS VBP|VB|NN|NNS|JJ/TO VBP|VB|VBN|NN|JJ/CC""",
            2: """
IN|VBP|VB|NN/IN VBD|VBP|VB|VBN|NN/: VBP|VB|JJ/$END VBP|VB|JJ|RB/NN VBP|VB|NN/IN|RP|RB VBP|VB|NN/JJ
VBP|VB|NN/PDT|RB VBP|VB|NN/VBP|VB|NN VBP|VB|NNP/DT VBP|VB|NN|JJ/, VBP|VB|NN|JJ/JJ VBP|VB|NN|JJ/NN|JJ
VBP|VB|NN|JJ|NNP/NNS|NNP VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|JJ|RB|NNP/NN|NNP VBP|VB|NN|NNP/IN|RB
VBP|VB|NN|NNP/VBG VBP|VB|NN|RB/IN|RP|RB VBP|VB|VBN/JJR|RBR""",
            3: """
IN|VBP|VB|JJ/TO VBD|VBP|VB|NN|NNP/IN VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN/JJ VBD|VBP|VB|VBN|NN/NNS
VBD|VBP|VB|VBN|NN/PRP$ VBD|VB|VBN/PRP|POS|VBZ VBP|VB|JJ/DT VBP|VB|JJ/PRP VBP|VB|JJ/PRP$
VBP|VB|JJR|RB|RBR/NN VBP|VB|NN/$ VBP|VB|NN/DT VBP|VB|NN/JJ|NN VBP|VB|NN/PRP VBP|VB|NN/WDT|WP
VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/WP VBP|VB|NN|JJ|NNP/PRP VBP|VB|NN|JJ|NNP/TO VBP|VB|NN|JJ|RB|NNP/IN|RP
VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/PRP$""",
            4: """
VBP|VB/-LRB- VBP|VB/RP|RB VBP|VB|NN/DT|PDT|RB VBP|VB|NN/PRP$ VBP|VB|NN/PRP|PRP$ VBP|VB|NNP/$END
VBP|VB|NN|JJ/PRP VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|JJ|NNP/IN|RB VBP|VB|NN|JJ|RB/PRP$ VBP|VB|NN|NNP/.
VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/PRP|PRP$""",
            5: """VBD|VBP|VB|VBN|NN/DT VBP|VB/EX|RB VBP|VB|NN|NNP/PRP VBP|VB|VBN|NN|JJ/TO""",
            8: """VBP|VB|NNP/RB""",
        },
        "VBD": {
            -5: """VBD|VBN/IN|JJ|RB VBD|VBP|VB|VBN|NN/: VBD|VBP|VB|VBN|NN/IN|RB""",
            -4: """
VBD|VBN/NN|RB VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/NN|NNP VBD|VBN|JJ/VBD VBD|VBN|JJ/VBG|NN|JJ
VBD|VBN|JJ/VBP|VB|NN VBD|VBN|JJ/VBZ|NNS VBD|VBN|NNP/IN|RB VBD|VBN|NNP/VBG|NN|JJ|NNP""",
            -3: """
VBD|VBN/IN|NN|JJ|RB VBD|VBN/MD|NN VBD|VBN|JJ/$END VBD|VBN|JJ/NNS VBD|VBN|JJ|NNP/IN|RB
VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBD|VBN|NNP/TO
VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|VBN/JJ""",
            -2: """
MD|VBD/VBP|VB|NN VBD|VBN/$END VBD|VBN/MD VBD|VBN/RP|VBP|VB|NN|JJ|RB VBD|VBN/VBD VBD|VBN|JJ/-RRB-
VBD|VBN|JJ/NN VBD|VBN|JJ|NNP/$END VBD|VBN|JJ|NNP/IN VBD|VBN|JJ|NNP/IN|DT|WDT
VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NNP/IN VBD|VBN|NNP/IN|RP|RB VBD|VBN|NNP/VBG|NN|NNP
VBD|VBN|NN|JJ|RB/IN|RP VBD|VBP|VB|NN/NN VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN|NN/NN VBD|VBP|VB|VBN|NN/NNS
VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBD|VB|VBN/DT""",
            -1: """
VBD|VBN/CD|NN|JJ VBD|VBN/IN VBD|VBN/IN|RB VBD|VBN|JJ/DT|PDT|RB VBD|VBN|JJ|NNP/NNPS VBD|VBN|NNP/$END
VBD|VBN|NNP/IN|RP VBD|VBN|NNP/JJ|RB|NNP VBD|VBN|NNP/NNP VBD|VBN|NN|JJ/NN VBD|VBP|VB|VBN/RP|JJ|RB
VBD|VBP|VB|VBN|NN/$END VBD|VBP|VB|VBN|NN/VBZ VBD|VBP|VB|VBN|NN|JJ/IN|RP VBD|VBP|VB|VBN|NN|NNP/,
VBD|VBP|VB|VBN|NN|NNP/IN|RP|RB VBD|VB|VBN/PRP|POS|VBZ""",
            1: """
VBD|VBN|JJ/IN|DT|WDT VBD|VBN|JJ/NNP|NNPS VBD|VBN|JJ/VBN|JJ VBD|VBN|JJ/VBP|VB|JJ|RB
VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP VBD|VBN|NN/PRP VBD|VBN|NN|JJ/NNS VBD|VBN|NN|JJ|RB/NN VBD|VBN|NN|JJ|RB/TO
VBD|VBP|VB|VBN/IN|RP|RB VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/IN|RP|RB""",
            2: """
VBD|VBN/DT VBD|VBN/PRP$ VBD|VBN/VBG VBD|VBN|JJ/CD VBD|VBN|JJ/PRP|PRP$ VBD|VBN|JJ/VBG VBD|VBN|JJ|NNP/PRP
VBD|VBN|NN/IN|RB VBD|VBN|NN|JJ|RB/CC VBD|VBP|VB|VBN|NN/PRP$""",
            3: """
VBD|VBN/$ VBD|VBN/CD VBD|VBN/DT|RB|UH VBD|VBN/VBP|VB|JJ VBD|VBN|JJ/CC VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ/PRP
VBD|VBN|NNP/, VBD|VBN|NNP/CD VBD|VBN|NNP/JJ|NNP VBD|VBN|NNP/NN|JJ|NNP VBD|VBN|NNP/WDT|WP
VBD|VBN|NN|JJ|RB|NNP/$END VBD|VBP|VB|VBN|NN|NNP/$END""",
            4: """
VBD|VBN/DT|PDT|RB VBD|VBN/PRP VBD|VBN|JJ/DT VBD|VBN|JJ/PRP$ VBD|VBN|NNP/VBP|VB|NN|NNP
VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|NN|NNP/$END VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN/CD
VBD|VBP|VB|VBN|NN/DT VBD|VBP|VB|VBN|NN/NNP""",
            5: """VBD|VBN|JJ|NNP/NNP VBD|VBP|VB|VBN/NNP""",
            6: """VBD|VBN|NNP/PRP VBD|VBP|VB|VBN|NN/PRP""",
        },
        "VBG": {
            -7: """VBG|NN|JJ/VBD""",
            -5: """VBG|NN|JJ|NNP/PRP|POS|VBZ VBG|NN|NNP/VBZ""",
            -4: """VBG|NN/VBZ VBG|NN|JJ/IN|DT|WDT VBG|NN|JJ/VBD|VBN VBG|NN|NNP/VBZ|NNP""",
            -3: """
VBG|JJ/VBP|VB|NN VBG|NN/MD VBG|NN/VBP|VB VBG|NN/VBZ|NNS VBG|NN|JJ/. VBG|NN|JJ/VBD|VBN|JJ VBG|NN|JJ/VBZ
VBG|NN|JJ|NNP/NN|NNP VBG|NN|JJ|NNP/VBP|VB|NN|NNP VBG|NN|NNP/CD VBG|NN|NNP/VBP|VB|NN|JJ|NNP""",
            -2: """
VBG|JJ/IN VBG|JJ/IN|DT|WDT VBG|JJ/JJ|NNP VBG|NN/VBD VBG|NN|JJ/CC VBG|NN|JJ/VBP|VB|NN VBG|NN|JJ/VBZ|NNS
VBG|NN|JJ|NNP/VBP|VB|NN|JJ|NNP""",
            -1: """VBG|JJ/NN VBG|NN/, VBG|NN/CC VBG|NN/VBP|VB|NN VBG|NN|JJ/TO""",
            1: """
VBG|JJ/IN|RP VBG|NN|JJ/IN VBG|NN|JJ/IN|RB VBG|NN|JJ/JJ|NNP VBG|NN|JJ|NNP/DT VBG|NN|NNP/JJ
VBG|NN|NNP/VBZ|NNS|NNP""",
            2: """VBG|NN/DT|PDT|RB VBG|NN|JJ/PRP VBG|NN|JJ|NNP/PRP$ VBG|NN|NNP/NNS|NNP""",
            3: """
VBG|JJ/NNP VBG|JJ/RB VBG|NN/CD VBG|NN/DT VBG|NN/JJ|NN VBG|NN/JJ|RB VBG|NN/NNP VBG|NN/PRP$ VBG|NN|JJ/JJ
VBG|NN|JJ/NN|JJ VBG|NN|JJ/RB VBG|NN|JJ|NNP/, VBG|NN|JJ|NNP/IN|RP VBG|NN|NNP/IN VBG|NN|NNP/IN|DT|WDT""",
            4: """
VBG|NN/PRP VBG|NN|JJ/CD VBG|NN|JJ/NNP VBG|NN|JJ/PRP$ VBG|NN|NNP/DT VBG|NN|NNP/JJ|NNP VBG|NN|NNP/NNS""",
            5: """VBG|NN/JJ VBG|NN/VBP|VB|NN|JJ|RB""",
            6: """VBG|NN/JJ|NNP VBG|NN|JJ/DT""",
        },
        "VBN": {
            -6: """VBD|VBN|JJ|NNP/NNP""",
            -4: """
VBD|VBN/DT|PDT|RB VBD|VBN/PRP VBD|VBN|JJ/NNP|NNPS VBD|VBN|NNP/PRP VBD|VBP|VB|VBN|NN/$END VBN|JJ/NN
VBP|VB|VBN|NN|JJ/VBP|VB|NN""",
            -3: """
VBD|VBN/$ VBD|VBN/CD VBD|VBN/DT|RB|UH VBD|VBN/VBP|VB|JJ VBD|VBN|JJ/CC VBD|VBN|JJ/DT VBD|VBN|JJ/IN|DT|WDT
VBD|VBN|JJ/JJR|RBR VBD|VBN|JJ|NNP/NN|NNP VBD|VBN|NNP/CD VBD|VBN|NNP/NNP VBD|VBN|NNP/NN|JJ|NNP
VBD|VBN|NNP/VBP|VB|NN|NNP VBD|VBN|NNP/WDT|WP VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN/DT
VBD|VBP|VB|VBN|NN/VBZ VBD|VBP|VB|VBN|NN|JJ/IN|RP VBN|JJ/CC""",
            -2: """
VBD|VBN/DT VBD|VBN/PRP$ VBD|VBN/VBG VBD|VBN|JJ/CD VBD|VBN|JJ|NNP/IN|DT|WDT VBD|VBN|JJ|NNP/NNPS
VBD|VBN|JJ|NNP/VBD|VBP|VB|NN|NNS|NNP VBD|VBN|NNP/JJ|RB|NNP VBD|VBN|NNP/VBG|NN|NNP VBD|VBN|NN|JJ|NNP/NNP
VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN|NN/VBD|VBN VBP|VB|VBN|NN|JJ/NN VBP|VB|VBN|NN|JJ|NNP/NNP""",
            -1: """
VBD|VBN|JJ/PRP VBD|VBN|JJ/TO VBD|VBN|JJ/VBG VBD|VBN|JJ/VBP|VB|JJ|RB VBD|VBN|NNP/, VBD|VBN|NNP/JJ|NNP
VBD|VBN|NN|JJ/NN VBD|VBN|NN|JJ/NNS VBD|VBN|NN|JJ|RB/, VBD|VBP|VB|VBN/NNP VBD|VBP|VB|VBN|NN/:
VBD|VBP|VB|VBN|NN/IN|RP|RB VBD|VBP|VB|VBN|NN/PRP VBD|VBP|VB|VBN|NN/PRP$ VBD|VBP|VB|VBN|NN|NNP/,
VBD|VB|VBN/PRP|POS|VBZ VBP|VB|VBN|NN|JJ/" """,
            1: """
VBD|VBN/CD|NN|JJ VBD|VBN/IN VBD|VBN/IN|RB VBD|VBN|JJ/NN VBD|VBN|JJ/VBN|JJ VBD|VBN|JJ|NNP/PRP
VBD|VBN|NNP/TO VBD|VBN|NNP/VBG|NN|JJ|NNP VBD|VBN|NN|JJ|RB/CC VBD|VBN|NN|JJ|RB/IN VBD|VBN|NN|JJ|RB/IN|RP
VBD|VBN|NN|JJ|RB/NN VBN|JJ/IN VBN|JJ/IN|RB VBP|VB|VBN|NNP/NN|NNP""",
            2: """
VBD|VBN/$END VBD|VBN/MD VBD|VBN/RP|VBP|VB|NN|JJ|RB VBD|VBN/VBD VBD|VBN|JJ/$END VBD|VBN|JJ/-RRB-
VBD|VBN|JJ/IN|RP|RB VBD|VBN|JJ/NN|JJ VBD|VBN|JJ/NN|NNP VBD|VBN|JJ/PRP|PRP$ VBD|VBN|JJ/VBZ|NNS
VBD|VBN|NNP/$END VBD|VBN|NNP/IN|RP|RB VBD|VBP|VB|VBN/IN|RP VBD|VBP|VB|VBN|NN/NNP VBD|VBP|VB|VBN|NN/NNS
VBD|VBP|VB|VBN|NN|NNP/IN|RP|RB VBN|JJ/. VBP|VB|VBN|NN|JJ/. VBP|VB|VBN|NN|JJ/TO""",
            3: """
VBD|VBN/IN|NN|JJ|RB VBD|VBN/MD|NN VBD|VBN|JJ/DT|PDT|RB VBD|VBN|JJ/RB VBD|VBN|JJ/VBG|NN|JJ
VBD|VBN|JJ|NNP/$END VBD|VBN|JJ|NNP/IN VBD|VBN|JJ|NNP/JJ|NNP VBD|VBN|JJ|NNP/VBP|VB|NN|JJ|NNP
VBD|VBN|JJ|NNP/VBP|VB|NN|NNP VBD|VBN|NNP/IN|RP VBD|VBN|NN|JJ|RB/TO VBD|VBP|VB|VBN/IN|RP|RB
VBD|VBP|VB|VBN/RP|JJ|RB""",
            4: """
VBD|VBN/NN|RB VBD|VBN|JJ/VBD VBD|VBN|JJ|NNP/IN|RB VBD|VBN|NNP/IN VBD|VBN|NNP/IN|RB
VBD|VBN|NN|JJ|RB/IN|RP|RB VBD|VBP|VB|VBN|NN/IN|RB VBN|JJ/IN|RP VBP|VB|VBN|NN|JJ/IN""",
            5: """VBD|VBN/IN|JJ|RB""",
        },
        "VBP": {
            -6: """VBP|VB|NNP/RB""",
            -5: """VBP|VB/EX|RB VBP|VB|NN/VBD VBP|VB|NN|JJ/NN""",
            -4: """
VBD|VBP|VB|VBN/IN|RP|RB VBD|VBP|VB|VBN|NN/PRP$ VBP|VB/-LRB- VBP|VB/RP|RB VBP|VB|JJ/TO VBP|VB|NN/VBD|VBN
VBP|VB|NN|JJ|RB/PRP$""",
            -3: """
VBD|VBP|VB|VBN/NNP VBD|VBP|VB|VBN|NN|NNP/$END VBP|VB|JJ|RB/VBD|VBN VBP|VB|NN/MD VBP|VB|NN/VBP|VB|NN
VBP|VB|NNP/DT VBP|VB|NN|JJ/VBZ|NNS VBP|VB|NN|JJ|NNP/$END VBP|VB|NN|NNP/VBP|VB|NN|JJ|NNP
VBP|VB|NN|NNP/VBZ|NNS|NNP VBP|VB|NN|RB|NNP/NNP VBP|VB|VBN|NN|JJ|NNP/VBP|VB|NN|NNP""",
            -2: """
VBD|VBP|VB|NN/IN|RP|RB VBD|VBP|VB|VBN/PRP VBD|VBP|VB|VBN|NN/" VBD|VBP|VB|VBN|NN/CD VBD|VBP|VB|VBN|NN/DT
VBD|VBP|VB|VBN|NN/NNS VBP|VB|JJ|RB/NN VBP|VB|NN/VBP|VB VBP|VB|NN/VBZ|NNS VBP|VB|NNP/NNP VBP|VB|NN|JJ/,
VBP|VB|NN|JJ/IN|DT|WDT VBP|VB|NN|JJ/VBP|VB|NN VBP|VB|NN|JJ|NNP/NN|JJ|NNP VBP|VB|NN|JJ|NNP/PRP
VBP|VB|NN|JJ|RB/VBP|VB|NN VBP|VB|NN|NNP/, VBP|VB|NN|NNP/MD VBP|VB|NN|NNP/PRP|POS|VBZ
VBP|VB|NN|NNP/VBD|VBN|NNP VBP|VB|NN|NNP/VBG VBP|VB|VBN/JJR|RBR""",
            -1: """
RP|VBP|VB|NN|JJ|RB/CC RP|VBP|VB|NN|JJ|RB/RB VBD|VBP|VB|VBN/IN|RP VBP|VB/JJ|NNP VBP|VB|JJ/$END
VBP|VB|JJ/JJ|RB VBP|VB|JJ|JJR|RB|RBR/VBZ|NNS VBP|VB|JJ|NNP/NNP VBP|VB|JJ|RB/$END VBP|VB|JJ|RB/NNS
VBP|VB|JJ|RB/VBP|VB|NN VBP|VB|NN/NNS VBP|VB|NN/NN|NNP VBP|VB|NN/PRP|PRP$ VBP|VB|NN/VBZ VBP|VB|NNP/$END
VBP|VB|NNP/VBG|NN|NNP VBP|VB|NN|JJ/JJ|NN VBP|VB|NN|JJ/MD VBP|VB|NN|JJ/WRB VBP|VB|NN|JJ|JJR/VBP|VB|NN
VBP|VB|NN|JJ|NNP/, VBP|VB|NN|JJ|NNP/NNP VBP|VB|NN|JJ|NNP/VBD|VBN VBP|VB|NN|JJ|NNP/VBD|VBN|JJ|NNP
VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNP VBP|VB|NN|JJ|NNP/VBP|VB|NN|NNS|JJ|NNP VBP|VB|NN|JJ|RB/.
VBP|VB|NN|JJ|RB/NNS VBP|VB|NN|JJ|RB/RB VBP|VB|NN|JJ|RB/TO VBP|VB|NN|JJ|RB/VBZ|NNS VBP|VB|NN|JJ|RB|NNP/IN
VBP|VB|NN|NNP/. VBP|VB|NN|NNP/NNP VBP|VB|NN|NNP/NNS VBP|VB|NN|NNP/PRP VBP|VB|NN|NNP/RB|NNP
VBP|VB|NN|NNP/TO VBP|VB|NN|NNP/VBD|VBN VBP|VB|NN|NNP/VBZ VBP|VB|NN|NNS|JJ/NNS VBP|VB|NN|NNS|JJ|NNP/-RRB-
VBP|VB|NN|NNS|JJ|NNP/NN|NNP VBP|VB|NN|RB/DT VBP|VB|NN|RB/IN|RP|RB VBP|VB|NN|RB|NNP/NN|NNP
VBP|VB|NN|RB|NNP/VBD|VBN|NNP""",
            1: """
RP|VBP|VB|NN|JJ|RB/DT VBD|VBP|VB|NN/NN VBD|VBP|VB|VBN/DT VBD|VBP|VB|VBN|NN/NN
VBD|VBP|VB|VBN|NN|NNP/NNS|NNP VBP|VB/$END VBP|VB|JJ/DT VBP|VB|JJ/IN|RP VBP|VB|JJ/PRP$ VBP|VB|NN/-LRB-
VBP|VB|NN/DT VBP|VB|NN/IN|RP|RB VBP|VB|NN/VBG VBP|VB|NN/VBG|NN VBP|VB|NN/VBG|NN|JJ VBP|VB|NN/VBP
VBP|VB|NN/WDT|WP VBP|VB|NNP/CD VBP|VB|NN|JJ/IN|RB VBP|VB|NN|JJ/IN|RP|RB VBP|VB|NN|JJ/NNPS
VBP|VB|NN|JJ/NNS VBP|VB|NN|JJ/VBP|VB|NN|JJ VBP|VB|NN|JJ|NNP/NN|NNP VBP|VB|NN|JJ|RB/DT
VBP|VB|NN|NNP/IN|RP|RB VBP|VB|NN|NNP/JJ|NNP VBP|VB|NN|NNP/VBD|NNP VBP|VB|NN|RB/, VBP|VB|NN|RB/PRP""",
            2: """
IN|VBP|VB|JJ/TO VBD|VBP|VB|VBN|NN/IN|RB VBD|VBP|VB|VBN|NN/IN|RP|RB VBP|VB/IN|RP VBP|VB/VBD|VBN
VBP|VB|JJ|NNP/NN|NNP VBP|VB|NN/-RRB- VBP|VB|NN/CD VBP|VB|NN/DT|PDT|RB VBP|VB|NN/EX|RB VBP|VB|NN/JJ
VBP|VB|NN/JJR|RBR VBP|VB|NNP/NN VBP|VB|NN|JJ/IN VBP|VB|NN|JJ/IN|NN|JJ|RB VBP|VB|NN|JJ/JJ
VBP|VB|NN|JJ/NN|JJ VBP|VB|NN|JJR/NNS VBP|VB|NN|JJ|NNP/IN|DT|WDT VBP|VB|NN|JJ|NNP/JJ|NNP
VBP|VB|NN|JJ|RB/IN|RP|RB VBP|VB|NN|NNP/$END VBP|VB|NN|NNP/CD VBP|VB|NN|NNP/DT VBP|VB|NN|NNP/IN|DT|WDT
VBP|VB|VBN|NNP/NN|NNP""",
            3: """
VBD|VBP|VB|VBN|NN/PRP VBP|VB/VBN VBP|VB/VBP|VB|JJR|RB|RBR VBP|VB|JJ/CD VBP|VB|JJ/NN VBP|VB|NN|JJ/DT
VBP|VB|NN|JJ/NN|NNS VBP|VB|NN|JJ|NNP/VBP|VB|NN|JJ|RB|NNP VBP|VB|NN|JJ|RB/$END""",
            4: """VBP|VB|NN/PRP$ VBP|VB|NNP/PRP VBP|VB|VBN|NN|JJ/PRP$""",
            5: """VBP|VB|NN/JJS|RBS VBP|VB|NN|JJ/PRP$ VBP|VB|NN|JJ/RB""",
        },
        "VBZ": {
            -7: """VBZ|NNS/VBP|VB""",
            -6: """VBZ|NNS/MD VBZ|NNS/VBD|VBN VBZ|NNS|NNP/VBP|VB|NNP VBZ|NNS|NNP/VBZ|NNP""",
            -5: """VBZ|NNS|NNP/VBD|VBN|NNP""",
            -4: """VBZ|NNS/SYM VBZ|NNS/VBZ VBZ|NNS|NNP/$END VBZ|NNS|NNP/. VBZ|NNS|NNP/MD VBZ|NNS|NNP/VBD|NNP""",
            -3: """
PRP|POS|VBZ/NNS|NNP VBZ|NNS/-LRB- VBZ|NNS/POS VBZ|NNS/VBD VBZ|NNS/VBD|VBN|JJ VBZ|NNS/VBN
VBZ|NNS|NNP/VBG|NNP""",
            -2: """
PRP|POS|VBZ/NNS VBZ|NNS/-RRB- VBZ|NNS/IN|RB VBZ|NNS/MD|NN VBZ|NNS/VBP VBZ|NNS|NNP/VBG|NN|NNP
VBZ|NNS|NNP/VBP|VB|NN|JJ|RB|NNP VBZ|NN|NNS/TO""",
            -1: """
PRP|POS|VBZ/NN PRP|POS|VBZ/NNP VBZ|NNS|NNP/IN|RB VBZ|NNS|NNP/VBP|NNP VBZ|NNS|NNP/VBP|VB
VBZ|NNS|NNP/VBP|VB|NN VBZ|NNS|NNP/VBZ|NNS|NNP""",
            1: """PRP|POS|VBZ/RB VBZ|NNS/DT|PDT|RB VBZ|NNS|NNP/IN|RP|RB VBZ|NNS|NNP/NNP VBZ|NNS|NNP/NNS|NNP""",
            2: """
PRP|POS|VBZ/DT|RB|UH PRP|POS|VBZ/IN PRP|POS|VBZ/VBD|VBN|JJ PRP|POS|VBZ/VBG VBZ|NNS/DT VBZ|NNS/IN|RP|RB
VBZ|NNS/JJ VBZ|NNS/JJR|RBR VBZ|NNS/JJ|NNP VBZ|NNS/NNS VBZ|NNS/PRP VBZ|NNS/PRP|PRP$ VBZ|NNS/VBP|VB|JJ
VBZ|NNS|NNP/JJR|RBR|NNP VBZ|NNS|NNP/VBP|VB|NN|JJ|NNP""",
            3: """
PRP|POS|VBZ/VBN VBZ|NNP/, VBZ|NNS/CD VBZ|NNS/NN VBZ|NNS/NNP VBZ|NNS/NNPS VBZ|NNS/NN|JJ|RB
VBZ|NNS|NNP/IN|RP VBZ|NNS|NNP/NN|NNP""",
            4: """VBZ|NNS/$ VBZ|NNS|NNP/PRP""",
            5: """VBZ|NNS/PRP$ VBZ|NNS|NNP/: VBZ|NNS|NNP/CD""",
        },
        "WDT": {
            -6: """IN|DT|WDT/NN|NNP""",
            -5: """IN|DT|WDT/IN IN|DT|WDT/NN IN|DT|WDT/WDT|WP WDT|WP/MD""",
            -4: """IN|DT|WDT/$END IN|DT|WDT/EX|RB IN|DT|WDT/IN|RP IN|DT|WDT/JJ IN|DT|WDT/NN|JJ|NNP WDT|WP/DT""",
            -3: """
IN|DT|WDT/" IN|DT|WDT/CD IN|DT|WDT/IN|RB IN|DT|WDT/IN|RP|RB IN|DT|WDT/JJ|NN IN|DT|WDT/NN|JJ
IN|DT|WDT/PRP|CD|NN""",
            -2: """IN|DT|WDT/. IN|DT|WDT/NNS|NNP IN|DT|WDT/VBG|NN IN|DT|WDT/VBP|VB|NN|NNP""",
            -1: """
IN|DT|WDT/CC IN|DT|WDT/DT IN|DT|WDT/JJS|RBS IN|DT|WDT/NNPS IN|DT|WDT/NN|RB IN|DT|WDT/PRP$
IN|DT|WDT/PRP|PRP$ IN|DT|WDT/VBG""",
            1: """IN|DT|WDT/DT|PDT|RB IN|DT|WDT/VBD|NNP IN|DT|WDT/VBP|VB|NN|RB""",
            2: """
IN|DT|WDT/NNP|NNPS IN|DT|WDT/NNS IN|DT|WDT/PDT|JJ IN|DT|WDT/VBP|VB|NN IN|DT|WDT/VBP|VB|NN|JJ
IN|DT|WDT/VBZ|NN|NNS WDT|WP/NN""",
            3: """WDT|WP/NNS""",
            4: """IN|DT|WDT/PRP IN|DT|WDT/PRP|POS|VBZ""",
            5: """IN|DT|WDT/RB IN|DT|WDT/VBD|VBP|VB|VBN|NN IN|DT|WDT/VBZ|NNP WDT|WP/VBP|VB|NN""",
            6: """IN|DT|WDT/VBZ|NNS""",
            8: """IN|DT|WDT/MD|NN IN|DT|WDT/VBD|VBN|JJ IN|DT|WDT/VBP|VB""",
            9: """IN|DT|WDT/VBD""",
            10: """IN|DT|WDT/MD IN|DT|WDT/VBD|VBN IN|DT|WDT/VBZ""",
            11: """IN|DT|WDT/VBP""",
        },
        "WP": {
            -5: """WDT|WP/VBP|VB|NN""",
            -3: """WDT|WP/NNS""",
            -2: """WDT|WP/NN""",
            4: """WDT|WP/DT""",
            5: """WDT|WP/MD""",
        },
    },
    "tag_word": {
        "CC": {
            -5: """VBP/both""",
            -4: """:/both PRP/both""",
            -3: """DT/but""",
            -2: """,/so NN/either""",
            -1: """,/yet CC/minus CC/so""",
            2: """IN/both VB/both""",
            4: """NN/both NNS/both""",
            5: """:/so VBD/either""",
        },
        "CD": {
            -4: """DT/one""",
            -3: """WDT/one WRB/one""",
            -2: """JJ/one""",
            2: """VBZ/one""",
            3: """,/one""",
            4: """RB/one VB/one""",
            5: """IN/one""",
        },
        "DT": {
            -8: """NNS/that""",
            -5: """NNS/all""",
            -4: """CD/that JJ/that MD/all NNP/that NNS/both WRB/all""",
            -3: """:/that NN/both NN/that RB/no VB/both""",
            -2: """"/all -RRB-/that NNPS/that PRP/that VBD/either ^/all""",
            -1: """CC/all""",
            1: """VBP/both VBP/that""",
            2: """IN/either VBZ/all WRB/that ^/no""",
            3: """:/both NNS/no SYM/that VBP/all""",
            4: """RP/all VB/that ^/that""",
            5: """PRP/all PRP/both""",
            6: """PDT/that""",
            7: """CC/that TO/that""",
            12: """IN/that""",
        },
        "EX": {
            -2: """NN/there""",
        },
        "IN": {
            -8: """VBZ/off""",
            -7: """NN/below VBN/up""",
            -6: """:/about CC/so CD/that JJ/while PRP/before""",
            -5: """DT/while NN/that PDT/that VBD/up VBN/down""",
            -4: """
CC/about IN/that NN/through NNP/once NNP/out NNS/that SYM/that VBD/in VBG/around VBG/cause VBZ/down
^/about""",
            -3: """
,/about ,/up IN/as NN/out NNS/due NNS/past TO/that VB/along VB/in VBD/once VBG/in VBG/like VBG/up
VBP/around""",
            -2: """
,/so DT/near JJR/off NNP/next NNP/up NNPS/that RB/after RB/along RB/up VB/down VBD/off VBD/out
VBD/through VBZ/in ^/that""",
            -1: """
CC/down CC/minus NNS/since PRP/around RB/before VB/around VB/as VBD/around VBP/over VBP/up""",
            1: """
"/out JJ/out NN/off NNP/behind NNP/that NNS/down NNS/outside VBG/over VBN/after VBN/along VBN/off
VBP/out WRB/that""",
            2: """
,/along ,/out DT/as NNS/off PRP/that PRP/up VB/like VBD/outside VBD/over VBN/out VBP/that ^/though""",
            3: """
,/before CC/on CD/over DT/but JJ/about NN/about NN/along NN/like NNS/about NNS/so PRP/down VB/through
VBD/that VBN/as VBN/that VBN/through VBP/down VBZ/like""",
            4: """:/that JJ/that NN/around PRP/off RB/through VBG/through VBN/about VBN/around ^/along""",
            5: """VBD/behind""",
            6: """NNS/like VB/after""",
            7: """IN/up NNS/next RB/out""",
        },
        "JJ": {
            -8: """JJ/enough""",
            -7: """NNP/red NNS/next""",
            -6: """IN/fun NNP/democratic VBG/good""",
            -5: """DT/failed DT/landmark DT/much IN/prime JJ/right MD/likely NNS/alone RB/own VBZ/only""",
            -4: """
,/deputy DT/leading DT/pretty DT/real DT/right DT/whole IN/open JJ/material NN/general NNP/executive
NNP/front-runner NNP/official PRP$/military RB/committed VBG/hard VBZ/long""",
            -3: """
,/misogynist CC/very DT/clear DT/kind DT/mainland DT/offensive DT/planned DT/registered DT/united
IN/alert IN/much IN/presidential IN/registered JJ/front-runner JJ/poll JJ/second NN/firm NN/official
NNP/terrorist NNS/closed NNS/further NNS/outside PRP/only RB/engaged RB/enough RB/further VBD/short
VBG/right VBP/disappointed VBZ/national WRB/long ^/digital""",
            -2: """
,/following CC/national CD/minimum DT/alternative DT/limited IN/blue IN/far IN/opposed IN/record
IN/right JJ/center JJ/elite JJ/foreign JJ/national JJ/quality JJ/square JJ/standard NN/complex
NN/focused NN/live NN/quality NNP/alone NNP/past NNS/activist NNS/involved NNS/nationwide NNS/overall
POS/third RB/fast RB/intended RB/much VB/closed VBD/last VBG/magic VBZ/like VBZ/very ^/conservative""",
            -1: """
CC/minus CC/south DT/coming DT/dark DT/racist DT/so-called IN/failed IN/first IN/general IN/later
IN/magic IN/secret JJ/hopeful JJ/narrative NN/chief NN/executive NN/giant NN/involved NN/level NNP/left
NNP/poll NNP/primary NNS/later NNS/like POS/running POS/standing PRP$/major PRP/further RB/half RB/mean
RB/pointed RB/running TO/left TO/narrow VB/left VB/like VBD/hard VBN/back VBP/pretty VBP/used VBZ/left
^/early ^/united""",
            1: """
CC/later DT/grand DT/left DT/light DT/minimum DT/third IN/little IN/special JJ/anti-abortion JJ/general
JJ/good JJ/military JJ/primary NN/left NNP/further NNP/military PRP$/national RB/easy RB/opposed
RB/prepared RB/surprised VB/much VBD/lost VBN/clear VBN/little VBZ/committed VBZ/first WRB/much""",
            2: """
,/left CC/emotional CC/long DT/near DT/post IN/commercial IN/early IN/light IN/major IN/public
IN/same-sex JJ/chief JJ/major JJ/retail NN/average NNS/long NNS/related POS/deputy PRP$/back PRP$/total
RB/alone RB/clear VB/future VBD/clear VBN/right VBP/frustrated VBP/left VBP/right""",
            3: """
,/democratic DT/current DT/extended DT/giant DT/lesser DT/second IN/anti-abortion IN/average IN/fellow
IN/short JJ/academic NN/likely NNP/late NNP/only NNS/close NNS/due NNS/east NNS/past POS/first
POS/public PRP$/own PRP$/public PRP/clear PRP/hard RB/first RB/likely RB/welcome RB/worried RBR/divided
RBR/likely TO/complete VB/enough VB/surprised VBD/late VBG/back VBG/new VBN/classified VBZ/enough
VBZ/further VBZ/inevitable VBZ/right ^/former ^/right""",
            4: """
,/national ,/racist CC/gay DT/back DT/favorite DT/first DT/long DT/prime DT/retired DT/terrorist
IN/armed IN/close IN/mass IN/post JJ/migrant NN/plus NN/second NNP/first NNP/next RB/disappointed
RB/present VBD/likely VBD/pleased VBD/public VBZ/gone""",
            5: """CC/continued DT/only IN/executive IN/front-runner IN/official NNS/such PRP$/only VBG/like""",
            6: """CD/square NN/close POS/only RB/interested VBG/further""",
            8: """DT/running IN/rival VBP/worried""",
        },
        "JJR": {
            -7: """DT/less""",
            -4: """RB/further""",
            -3: """DT/higher IN/lower VB/harder VBZ/further ^/earlier""",
            -2: """CC/later DT/more VBG/better""",
            -1: """
NN/earlier NN/later NNP/further NNP/later NNP/more NNS/further NNS/later RB/earlier VBZ/better""",
            1: """DT/lesser DT/wider JJ/more VB/more""",
            2: """IN/more VBG/more""",
            3: """CD/more IN/later IN/less RB/higher RP/more""",
            4: """DT/earlier VBZ/harder""",
        },
        "JJS": {
            -1: """PRP/most RB/most""",
            3: """IN/most PRP$/best VBN/most""",
            5: """DT/longest""",
        },
        "MD": {
            -1: """DT/need IN/need""",
            1: """PRP/'d""",
        },
        "NN": {
            -7: """NNP/city""",
            -6: """IN/rival""",
            -5: """IN/official IN/reading JJ/party JJ/state JJ/stop NNP/today RB/address VBG/home""",
            -4: """
,/racist ,/vice CC/face CC/fight DT/favorite DT/stand DT/terrorist IN/close IN/help IN/meeting JJ/caucus
JJ/migrant NN/left NN/plus NN/power NN/say NN/species NNP/chief NNP/email NNP/union VBD/public VBG/back
VBZ/right ^/right""",
            -3: """
"/leave ,/march ,/one ,/take CC/call CC/offer DT/current DT/following DT/giant DT/lesser DT/president
DT/running DT/second IN/executive IN/fellow IN/front-runner IN/mass IN/one IN/post IN/translating
JJ/enclave JJ/ministry JJ/plan JJ/president JJ/support NN/close NN/high NN/running NN/saying NN/second
NN/showing NNP/act NNP/exchange NNP/news NNP/party NNP/press NNP/sea NNP/state NNS/close NNS/east
NNS/play NNS/rise NNS/say POS/public POS/third PRP$/major PRP$/public PRP/work RB/home RB/mind RB/move
RB/one RB/work TO/comment TO/share TO/vote VB/one VBD/left VBZ/run ^/correction ^/understand""",
            -2: """
CC/take CD/square DT/dark DT/doubt DT/prime DT/surviving IN/ending IN/finding IN/general IN/same-sex
JJ/academic JJ/core JJ/major JJ/mass JJ/means JJ/report JJ/retail JJ/service NN/average NN/leave NN/rule
NN/take NN/working NNP/council NNP/left NNP/post NNP/set NNS/campaign NNS/past NNS/show NNS/voting
POS/deputy PRP$/total PRP/talk RB/support SYM/tweet TO/control TO/mention TO/run VB/future VB/home
VBD/back VBN/back VBP/left VBZ/one ^/secretary""",
            -1: """
,/look ,/standing ,/well CC/back CC/emotional CC/gay CC/national DT/address DT/grand DT/light DT/minimum
DT/post IN/anti-abortion IN/commercial IN/house IN/magic IN/major IN/saying IN/special JJ/anti-abortion
JJ/chief JJ/election JJ/good JJ/mention JJ/nominating JJ/voting NN/address NN/arm NN/fighting NN/rise
NNP/back NNP/offer NNP/s NNP/say NNS/cast NNS/feel NNS/use POS/s PRP/left PRP/say RB/present RB/running
RB/well TO/file VB/left VBN/right VBP/right VBZ/back VBZ/left VBZ/sort WP/support ^/editor ^/look ^/time
^/watch""",
            1: """
"/look ,/left CD/percent DT/learning DT/racist DT/warning IN/chief IN/swing JJ/change JJ/military
JJ/operating JJ/secretary JJ/standard JJ/take JJ/warming NN/giant NNP/meeting NNP/one NNP/plan NNP/red
PRP/kind PRP/win TO/rise""",
            2: """
CD/minimum DT/alternative DT/building DT/landmark DT/shooting DT/shot DT/third DT/whole IN/advertising
IN/blue IN/change IN/light IN/policing IN/politics IN/record JJ/quality JJ/work NN/building NN/change
NN/complex NN/executive NN/process NN/quality NN/training NN/travel NNP/address NNP/control
NNP/executive NNP/home NNP/past NNP/politics NNP/ruling NNP/shot NNP/show NNS/activist POS/meeting
PRP$/home RB/half TO/frame TO/state VB/close ^/file ^/revenue ^/support""",
            3: """
"/today ,/campaign ,/home ,/misogynist ,/state :/well CC/minus CD/km DT/back DT/beginning DT/closing
DT/hearing DT/left DT/mainland DT/north DT/offensive DT/right DT/square IN/acting IN/alert IN/fighting
IN/linguistics IN/prime IN/secret IN/standing IN/turn JJ/front-runner JJ/hopeful JJ/kind JJ/lead
JJ/narrative JJ/past JJ/right JJ/run JJ/square JJ/thought JJ/tweet NN/deal NN/firm NN/general NN/hearing
NN/increase NN/level NN/official NN/secretary NN/spending NNP/account NNP/debate NNP/governor NNP/night
NNP/primary NNP/team NNP/terrorist NNP/vote NNS/set POS/running POS/standing TO/power VBG/magic
VBG/right WDT/one ^/name ^/today""",
            4: """
,/deputy CC/south DT/need DT/sort DT/south DT/state IN/closing IN/lighting IN/north IN/world JJ/material
JJ/one JJ/poll JJ/step NN/course NN/meeting NN/offer NN/rate NNP/campaign NNP/military NNP/official
NNP/poll NNP/senator NNP/trading POS/home PRP$/military RB/kind TO/left VBG/cause ^/yesterday""",
            5: """
DT/meeting DT/while IN/need IN/right NN/call NN/chief NN/force NNP/front-runner NNP/rally NNP/shooting
NNP/win""",
            6: """DT/end DT/one JJ/elite JJ/second JJ/while NN/show VBG/good""",
            8: """IN/fun PRP$/back""",
            11: """DT/kind""",
        },
        "NNP": {
            -5: """NNP/first NNP/games NNP/military""",
            -4: """,/national DT/state IN/light IN/world NNP/rights NNP/senator ^/pence ^/yesterday""",
            -3: """
"/let "/today ,/democratic ,/state DT/north DT/south DT/square JJ/military NN/chief NN/leave
NN/secretary NNP/airlines NNP/battles NNP/estimates NNP/governor NNP/night NNP/say NNP/services VBG/new
VBZ/first ^/file ^/former ^/right ^/today""",
            -2: """
CC/gay CD/km CD/square DT/stand IN/average IN/change IN/executive IN/front-runner IN/mass IN/secret
JJ/hopeful JJ/mention JJ/primary JJ/take NN/deal NN/force NN/process NN/showing NN/travel NNP/affairs
NNP/arts NNP/forces NNP/poll NNP/primary NNP/shooting NNP/sports NNP/studies NNP/win TO/post ^/early
^/name ^/revenue ^/watch""",
            -1: """
"/look ,/campaign -LRB-/see CC/emotional CC/south CD/percent DT/end DT/first DT/limited DT/meeting
DT/post DT/prime IN/anti-abortion IN/close IN/commercial IN/early IN/far IN/fun IN/major IN/meeting
IN/more IN/most IN/post IN/public IN/right IN/rival IN/standing IN/swing IN/turn JJ/academic JJ/chief
JJ/enough JJ/general JJ/narrative JJ/plan JJ/poll JJ/second JJ/secretary JJ/step JJ/tweet JJ/work
NN/call NN/executive NN/get NN/issued NN/killed NN/level NN/means NN/orders NN/rate NN/remains
NN/threatened NNP/control NNP/debate NNP/email NNP/front-runner NNP/let NNP/liberties NNP/offer
NNP/plans NNP/projects NNP/rally NNP/remains NNP/reports NNP/set NNP/shares NNP/shot NNP/team NNS/cast
NNS/east NNS/first NNS/hit NNS/nationwide NNS/rise NNS/say NNS/view POS/home POS/s PRP$/arms
PRP$/national PRP/work RB/fast RB/welcome TO/comment TO/file TO/state VBG/magic VBN/classified VBZ/sort
^/had ^/let ^/look ^/support ^/take ^/understand""",
            1: """
"/working IN/armed IN/house IN/linguistics IN/little IN/north IN/politics JJ/election JJ/people
JJ/service JJ/standard NN/live NN/project NNP/campaign NNP/fields NNP/politics NNP/waters NNP/wins
^/editor ^/time""",
            2: """
"/leave DT/united IN/magic JJ/center JJ/core JJ/foreign JJ/mass JJ/national NN/building NN/do NN/general
NNP/communications NNP/council NNP/do NNP/executive NNP/post NNP/sent RB/clear SYM/tweet ^/conservative
^/secretary""",
            3: """
,/vice CD/minutes DT/dark DT/landmark DT/planned DT/president DT/whole IN/general IN/place IN/policing
IN/presidential IN/prime JJ/ministry JJ/president NNP/act NNP/chief NNP/exchange NNP/islands NNP/party
NNP/plan NNP/s NNP/savings NNP/sea NNP/series NNP/south VBZ/national ^/correction ^/digital""",
            4: """
,/march CC/national IN/lower IN/mathematics IN/open JJ/caucus NN/power NNP/girls NNP/meeting NNP/press
NNP/state NNP/union PRP$/major ^/united""",
            5: """JJ/party JJ/state NNP/red NNP/today""",
            6: """NNP/democratic NNP/news NNP/sessions NNP/times""",
            7: """NNP/city""",
        },
        "NNPS": {
            -4: """IN/politics NNP/girls NNP/series NNP/sessions""",
            -3: """CD/minutes IN/linguistics NNP/news NNP/savings""",
            -2: """NNP/wins""",
            -1: """NNP/fields NNP/politics NNP/times NNP/waters""",
            1: """NNP/communications NNP/liberties NNP/projects NNP/reports PRP$/arms""",
            2: """NNP/affairs NNP/arts NNP/battles NNP/forces NNP/sports NNP/studies""",
            3: """NNP/airlines NNP/estimates NNP/services""",
            4: """NNP/rights""",
            5: """NNP/games""",
        },
        "NNS": {
            -6: """NN/works""",
            -5: """JJ/elite NNP/times""",
            -4: """IN/mathematics NN/offers NN/turns NNP/plans NNP/reports NNP/wins""",
            -3: """NN/ends NNP/hopes NNP/notes NNP/remains NNP/supports RB/talks""",
            -2: """NN/remains NNP/communications NNP/islands NNP/politics""",
            -1: """CD/km CD/minutes IN/linguistics JJ/people NN/amounts NNP/s NNP/sessions""",
            1: """
,/thanks CD/states IN/politics NN/documents NN/exhibits NN/results NN/roots NNP/estimates POS/s""",
            2: """JJ/wins NN/contests NN/funds NN/orders NNP/projects NNP/targets NNP/values""",
            3: """NN/costs NN/gains NN/scores NNP/forces NNP/polls NNP/trails""",
            4: """JJ/means NN/centers NN/projects NN/species NNP/rallies ^/pence""",
            5: """NN/rates NN/remarks NNP/shares""",
        },
        "PDT": {
            -5: """NNS/such""",
            -4: """IN/both VBP/all""",
            -3: """RB/quite""",
            -2: """"/all NN/all RP/all""",
            -1: """MD/all PRP/both""",
            1: """:/both NNS/all VBP/both""",
            2: """CC/all PRP/all VB/both""",
            3: """RB/half VBN/quite ^/all""",
            4: """WRB/all""",
        },
        "POS": {
            -4: """EX/'s""",
            -1: """DT/'s NNP/s WP/'s""",
            1: """CD/'s VB/'s""",
            2: """POS/s""",
            5: """NN/'s NNS/'s""",
            6: """NNP/'s""",
        },
        "PRP": {
            -3: """IN/her""",
            -2: """,/her DT/'s DT/one JJ/one""",
            -1: """IN/one NN/'s NNP/'s NNP/one PRP/'s RB/one VB/one""",
            1: """,/one""",
            3: """VB/'s WRB/one""",
        },
        "PRP$": {
            2: """,/her""",
            3: """IN/her""",
        },
        "RB": {
            -9: """DT/kind""",
            -8: """PRP/all""",
            -7: """PRP$/back""",
            -6: """POS/only VB/after""",
            -5: """:/so :/well DT/only IN/up PRP$/only VBN/out""",
            -4: """
DT/sort IN/north MD/back NN/course NNP/up NNS/no PRP/around PRP/down PRP/up RB/half RB/kind VB/along
VBD/likely VBG/over VBN/about VBN/off VBP/out ^/along""",
            -3: """
,/before ,/home ,/well DT/first DT/long DT/third DT/up IN/short JJ/about JJ/kind JJ/out JJ/past JJR/off
NN/about NN/close NN/likely NN/through NNP/late NNP/only NNP/south NNS/about NNS/further NNS/so
POS/first PRP/hard PRP/left RB/first RB/likely RB/out RBR/likely VB/enough VB/over VBD/behind VBD/either
VBD/late VBD/over VBG/further VBG/off VBN/as VBN/quite VBP/down VBP/up VBZ/enough VBZ/further
VBZ/inevitable""",
            -2: """
,/along CC/later CC/long CD/over DT/as DT/back IN/either IN/little NNP/home NNP/next NNS/close NNS/long
POS/home PRP$/home PRP/further PRP/through RB/through RP/all TO/back VBD/clear VBD/later VBD/outside
VBN/through VBZ/all ^/though ^/well""",
            -1: """
CC/all CC/south DT/north DT/south IN/early IN/right JJ/second NN/around NN/both NN/left NN/second
NNP/live NNS/down PRP/clear PRP/kind RB/alone RB/clear RB/easy TO/left VB/close VB/left VB/much VBD/out
VBG/through VBN/after VBN/clear VBN/little VBN/right VBP/around VBP/right VBZ/better WRB/much ^/all""",
            1: """
,/left ,/vice ,/yet CC/minus DT/right JJ/right NN/live NNP/first NNS/east NNS/off NNS/since RB/before
VB/as VBD/hard VBG/back VBG/right VBG/up VBN/around VBP/all VBP/pretty VBZ/right""",
            2: """
,/later IN/both IN/close IN/first NN/all NN/either NN/off NN/there NNP/alone NNP/back NNP/left NNS/first
NNS/outside NNS/overall NNS/past RB/after RB/along RB/much VB/home VB/right VB/through VBD/back VBD/last
VBD/off VBD/together VBN/up VBZ/down VBZ/first VBZ/off VBZ/sort VBZ/through VBZ/very""",
            3: """
"/out ,/about CC/down CC/very DT/clear DT/doubt IN/as IN/far IN/later IN/much NN/high NN/later
NNP/further NNS/all PRP/only RB/enough RB/home RB/no RB/quite VB/around VBD/along VBD/around VBD/once
VBD/short VBD/through VBD/well VBP/both VBP/left VBP/over WRB/long ^/early""",
            4: """
"/all ,/so CC/about CC/back DT/pretty DT/real NNP/down NNP/once NNP/out NNS/nationwide RB/fast VBG/hard
VBP/off VBZ/back VBZ/long ^/about ^/right""",
            5: """
,/up DT/much MD/all MD/likely NNP/later NNS/alone NNS/later POS/third RB/well VBG/home VBZ/only""",
            6: """:/about PRP/before RB/up""",
            7: """CC/so NN/below""",
            9: """JJ/enough""",
        },
        "RBR": {
            -4: """DT/earlier IN/later VBZ/harder""",
            -3: """CD/more IN/less NNP/later NNS/later RB/higher RP/more VBG/further""",
            -2: """,/later VBG/more""",
            -1: """DT/wider IN/lower IN/more JJ/more NN/later NNP/further VB/more""",
            1: """NN/earlier NNP/more RB/earlier""",
            2: """DT/more RB/further VBD/later VBZ/better""",
            3: """CC/later DT/higher PRP/further VB/harder VBG/better VBZ/further ^/earlier""",
            6: """NNS/further""",
            7: """DT/less""",
        },
        "RBS": {
            -5: """DT/longest""",
            -3: """PRP$/best VBN/most""",
            -1: """IN/most""",
            1: """PRP/most RB/most""",
        },
        "RP": {
            -5: """VBN/around""",
            -4: """"/out DT/back NN/off NNP/down PRP/off RB/out RB/up VB/through""",
            -3: """
,/up CC/on NN/along NN/around PRP$/back VBD/along VBD/around VBG/through VBP/off VBP/over VBZ/through""",
            -2: """
,/out CC/down IN/up NNP/behind NNS/off RB/through VB/around VBD/behind VBD/together VBZ/back""",
            -1: """CD/over MD/back NNP/back RB/along TO/back VBD/through VBN/along VBN/through""",
            1: """PRP/down VBD/over""",
            2: """DT/up JJ/out NN/out VB/down VB/over VBD/back VBG/up VBZ/down VBZ/in""",
            3: """
PRP/through PRP/up VB/in VBD/out VBG/back VBG/in VBG/off VBG/over VBN/back VBN/off VBN/out VBP/out""",
            4: """VBD/in VBD/up VBG/around VBN/down VBP/around VBP/up""",
            5: """JJR/off NNP/up PRP/around VBN/up""",
            6: """VBZ/off""",
            7: """NN/through VB/along""",
        },
        "UH": {
            -3: """RB/well VBD/well""",
            -2: """^/no""",
            1: """:/well NNS/no""",
            2: """^/well""",
            4: """,/well""",
        },
        "VB": {
            -6: """NNS/tell""",
            -5: """,/say :/have RB/survive""",
            -4: """JJ/take NN/believe NN/have NN/show NNP/let PRP/leave RB/shut VBP/come""",
            -3: """
,/have CC/back CC/have CC/take NN/like NN/rate NNP/campaign NNP/debate NNP/win NNS/cast NNS/set NNS/take
RB/represent TO/complete TO/power WP/support""",
            -2: """
,/campaign ,/show DT/address NN/address NN/increase NN/set NNP/offer NNP/put NNP/vote NNS/like
PRP/become PRP/clear PRP/take PRP/win RB/beat RB/clear RB/come RB/put RB/see RB/welcome TO/frame
VBG/like VBP/become VBZ/become""",
            -1: """
"/thank ,/march ,/put CC/do CC/offer DT/end DT/long IN/need IN/place IN/turn JJ/change JJ/lead JJ/step
JJ/tweet NN/arm NN/call NN/deal NN/force NN/live NNP/account NNP/live NNP/plan NNP/poll NNP/say NNP/set
NNPS/have NNPS/say NNS/give NNS/go NNS/hit NNS/say NNS/show NNS/think PRP/beat RB/mean RB/present RB/set
TO/rise TO/state VB/close VB/right VBD/back VBG/back VBZ/back VBZ/like ^/name ^/support""",
            1: """
CC/set JJ/service NN/want NNS/rise NNS/see PRP/go PRP/work RB/support TO/come TO/do TO/narrow ^/file
^/let""",
            2: """
"/leave "/look ,/let ,/look -LRB-/see CC/come CC/make CC/say NN/change NN/do NN/get NNP/come NNP/do
NNS/campaign NNS/feel PRP/talk RB/get RB/have RB/need RB/think SYM/tweet TO/control TO/mention TO/post
TO/run""",
            3: """
CC/become CC/call CC/let IN/help JJ/stop NN/offer NN/take NNP/make NNS/appear PRP/want RB/move TO/back
TO/file TO/share TO/vote ^/look ^/take ^/watch""",
            4: """
,/take :/do CC/fight JJ/report JJ/support NN/leave NN/rise NN/rule NNS/play PRP/say RB/mind RB/own
RB/work ^/understand""",
            5: """"/let CC/face MD/back MD/have NNP/email PRP/come PRP/face RB/further""",
            6: """DT/stand RB/address TO/comment""",
            7: """RB/mention""",
        },
        "VBD": {
            -6: """NNP/blasted""",
            -5: """CC/continued NN/called""",
            -4: """
,/let NN/considered NN/set NNP/supported NNS/imposed PRP/got RB/cited VBD/called VBD/found""",
            -3: """
CC/started IN/failed IN/pledged NN/killed NN/named NN/signed NNP/moved NNP/quoted NNP/sent NNS/designed
NNS/seized PRP/beat RB/said RB/surprised RB/targeted RB/won""",
            -2: """
DT/increased DT/shared NN/estimated NN/filed NN/issued NN/posted NN/titled NNP/aimed NNP/defended
NNP/dropped NNP/tweeted NNS/detained NNS/held NNS/hit NNS/meant NNS/offered NNS/related NNS/set
NNS/voted PRP/announced RB/focused RB/needed RB/opened RB/proposed RB/set WRB/asked""",
            -1: """
,/left CC/let CC/set CD/registered DT/shot IN/armed JJ/thought NN/discovered NN/focused NN/paid
NNP/published NNS/involved PRP/'d PRP/attacked PRP/felt PRP/paid PRP/set RB/committed RB/disappointed
RB/intended RB/respected TO/left VB/closed VBD/lost VBZ/committed VBZ/left""",
            1: """
,/agreed ,/appeared ,/signed NN/released NN/started NNP/concluded NNP/shot NNS/cast RB/placed RB/served
RB/shut""",
            2: """
,/killed ,/told NN/asked NN/booed NN/left NN/put NN/ruled NNP/enjoyed NNP/left NNP/lost NNS/seemed
NNS/started PRP/used RB/determined RB/put""",
            3: """
CC/killed NN/had NN/increased NN/involved NN/threatened NNP/backed NNP/imposed NNP/proposed NNP/reported
NNP/said NNS/closed NNS/continued PRP/needed PRP/noticed RB/considered RB/involved RB/pointed""",
            4: """CC/sent NNP/asked NNS/erupted NNS/increased NNS/observed PRP/met RB/pledged RB/sent ^/had""",
            5: """NN/suggested NNP/continued NNP/let NNP/opened NNP/put PRP/expected VBD/left""",
            6: """PRP/estimated PRP/left""",
            7: """NNP/set""",
        },
        "VBG": {
            -5: """DT/running IN/policing NNP/meeting""",
            -4: """IN/closing IN/lighting NN/meeting NNP/trading""",
            -3: """
DT/beginning DT/closing DT/hearing DT/meeting IN/acting IN/fighting NN/building NN/spending NNP/shooting""",
            -2: """
DT/building DT/shooting IN/advertising IN/standing NN/hearing NN/training NNP/ruling POS/meeting
POS/running POS/standing""",
            -1: """"/working DT/learning DT/warning JJ/operating JJ/warming""",
            1: """,/standing DT/coming IN/saying JJ/nominating JJ/voting""",
            2: """,/following DT/surviving IN/ending IN/finding NN/fighting NN/working NNS/voting""",
            3: """DT/following IN/translating NN/running NN/saying RB/running""",
            4: """DT/leading""",
            5: """IN/meeting IN/reading NN/showing""",
        },
        "VBN": {
            -8: """VBP/worried""",
            -6: """PRP/estimated RB/interested""",
            -5: """NN/suggested NNP/continued NNP/opened PRP/expected""",
            -4: """
CC/sent DT/left DT/retired NNP/asked NNS/erupted NNS/increased NNS/observed PRP/met RB/pledged RB/sent
VBD/pleased VBZ/gone""",
            -3: """
,/left CC/become CC/killed DT/extended IN/armed NN/had NN/increased NNP/backed NNP/imposed NNP/proposed
NNP/reported NNP/said NNS/come NNS/continued PRP/needed PRP/noticed RB/considered RB/disappointed
RB/involved RB/worried RBR/divided VB/surprised VBP/left ^/had""",
            -2: """
"/let ,/killed ,/told DT/shot JJ/thought NN/asked NN/booed NN/involved NN/ruled NNP/enjoyed NNP/lost
NNP/put NNP/set NNS/seemed NNS/started PRP/left PRP/used RB/determined RB/opposed RB/pointed VBD/left
VBN/classified VBP/frustrated ^/united""",
            -1: """
,/agreed ,/appeared ,/put ,/signed CC/let JJ/run NN/released NN/started NN/threatened NNP/concluded
NNP/left NNP/shot NNS/closed PRP/become PRP/come PRP/set RB/placed RB/prepared RB/put RB/served TO/come
TO/left""",
            1: """
CD/registered DT/so-called NN/discovered NN/paid NN/put NNP/published NNP/sent PRP/attacked PRP/felt
PRP/paid VBP/used""",
            2: """
,/let DT/increased DT/shared DT/united IN/opposed NN/estimated NN/filed NN/posted NN/titled NNP/aimed
NNP/defended NNP/dropped NNP/tweeted NNS/detained NNS/held NNS/meant NNS/offered NNS/voted PRP/announced
RB/come RB/focused RB/needed RB/opened RB/proposed RB/respected RB/shut RB/surprised VBP/become
WRB/asked""",
            3: """
CC/started DT/limited DT/registered IN/pledged IN/registered NN/focused NN/issued NN/left NN/named
NN/signed NNP/moved NNP/quoted NNS/designed NNS/involved NNS/seized NNS/set RB/beat RB/engaged
RB/intended RB/said RB/targeted RB/won VB/closed VBP/disappointed VBZ/run""",
            4: """
IN/failed NN/considered NN/killed NNP/supported NNS/hit NNS/imposed PRP/got RB/cited RB/set VB/left
VBD/called VBD/found VBP/come VBZ/become VBZ/left""",
            5: """DT/failed NN/called""",
            6: """NN/set NNP/blasted RB/committed""",
        },
        "VBP": {
            -7: """NN/offer RB/mention""",
            -5: """MD/have PRP/come PRP/face""",
            -4: """:/do NN/do NNP/do NNP/rally""",
            -3: """
DT/end DT/need IN/need NN/call NN/change NN/put NN/rise NNP/make NNP/plan NNS/appear PRP$/own PRP/say
PRP/want""",
            -2: """
"/look CC/come CC/make CC/say NN/show NNP/account NNP/show NNP/team NNS/like RB/get RB/have RB/need
RB/present RB/think RB/work""",
            -1: """
"/leave ,/take -LRB-/see CC/face CD/square DT/back DT/doubt IN/place JJ/lead JJ/report JJ/run JJ/square
JJ/step JJ/support JJ/work NN/force NN/get NN/increase NN/level NN/project NN/rule NN/take NN/want
NNP/address NNP/campaign NNP/come NNP/control NNP/further NNP/press NNP/put NNP/state NNP/vote NNS/feel
NNS/play NNS/see NNS/set PRP/go RB/address RB/clear RB/mind RB/set SYM/tweet TO/comment TO/do VB/like
VBG/back VBG/better VBZ/become ^/take""",
            1: """
"/thank CC/do JJ/stop NNP/win NNPS/have NNPS/say NNS/give NNS/go NNS/think NNS/use PRP/win RB/own
RB/support""",
            2: """
,/put ,/show NN/arm NN/leave NN/live NNP/debate NNS/close NNS/view PRP/set PRP/take RB/put RB/see""",
            3: """
,/have CC/have DT/address JJ/enclave JJ/mention NNP/live NNS/come NNS/rise NNS/show NNS/take PRP/work
RB/mean RB/represent""",
            4: """
CC/offer JJ/plan NN/address NN/believe NN/have NN/say NNP/offer PRP/beat PRP/become PRP/leave WP/support""",
            5: """,/say :/have JJ/take NNP/say NNS/cast RB/survive""",
            6: """CC/take NNS/say NNS/tell""",
        },
        "VBZ": {
            -5: """NN/rates NN/remarks NNP/'s NNS/'s""",
            -4: """NN/'s NN/centers NN/projects NNP/rallies NNP/shares VB/'s""",
            -3: """NN/costs NN/gains NN/scores NNP/forces NNP/polls NNP/trails""",
            -2: """JJ/means JJ/wins NN/contests NN/funds NNP/projects NNP/targets NNP/values""",
            -1: """
,/thanks CD/'s CD/states NN/documents NN/exhibits NN/orders NN/results NN/roots NNP/estimates""",
            1: """NN/amounts NN/means NNP/battles WP/'s""",
            2: """PRP/'s""",
            3: """DT/'s NN/ends NN/remains NNP/hopes NNP/notes NNP/supports RB/talks""",
            4: """EX/'s NN/offers NN/turns NNP/remains NNP/reports""",
            5: """NNP/plans NNP/wins""",
            6: """NN/works""",
        },
        "WDT": {
            -9: """IN/that""",
            -8: """CC/that""",
            -4: """"/what TO/that VB/that VBP/that""",
            -3: """VBD/that VBN/that WRB/that""",
            -2: """RB/what ^/that""",
            -1: """:/that PDT/that""",
            1: """SYM/that""",
            2: """-RRB-/that""",
            3: """NNPS/that""",
            4: """NNP/that""",
            8: """NN/that""",
            11: """CD/that""",
            12: """NNS/that""",
        },
        "WP": {
            2: """RB/what""",
            4: """"/what""",
        },
    },
    "word_next": {
        "CC": {
            -5: """either/NN so/NNP so/PRP""",
            -4: """but/TO either/. either/NN|RB""",
            -3: """both/NNS|NNP both/VBD|VBN but/VBP|VB|NN neither/NN neither/VBP|VB|NN so/IN|DT|WDT yet/,""",
            -2: """both/NN both/NNS both/VBZ|NNS both/VBZ|NNS|NNP so/PRP$""",
            -1: """so/IN|RB so/JJ so/RB""",
            1: """both/JJ""",
            2: """but/VBP|VB so/, so/NN""",
            3: """both/NNP either/DT so/IN""",
            5: """both/DT""",
        },
        "CD": {
            -5: """one/MD""",
            -3: """one/PRP one/VBP|VB|NN|JJ one/VBZ""",
            -2: """one/DT one/IN|DT|WDT one/NN|JJ one/PRP|POS|VBZ one/VBD|VBN""",
            -1: """one/VBZ|NNS""",
            1: """one/,""",
            3: """one/CC one/VBP|VB|NN|RB""",
            4: """one/IN one/NNP one/VBP|VB|NN""",
            8: """one/NN""",
        },
        "DT": {
            -10: """that/PRP""",
            -7: """all/PRP$ that/NNS""",
            -6: """all/DT no/, no/JJR|RB|RBR no/TO that/DT|PDT|RB""",
            -5: """both/DT no/. that/NNP|NNPS""",
            -4: """that/NNP that/NNPS that/VBD|VBN|JJ that/VBP""",
            -3: """
all/IN|DT|WDT all/IN|RB all/IN|RP|RB either/. either/DT no/VBP|VB|NN|RB no/VBP|VB|NN|RB|NNP that/"
that/DT that/NNS|NNP that/PDT|JJ that/RB that/VBG""",
            -2: """all/PRP|PRP$ both/JJ both/NNP that/EX|RB that/PRP$ that/VBD|VBN""",
            -1: """
all/IN all/IN|RP all/VBD|VBN|JJ both/NN that/CD that/DT|PDT|CC|RB that/IN|RP that/JJS|RBS that/MD|NN
that/PRP|PRP$ that/VBG|NN that/VBZ|NNS""",
            1: """
all/NNP all/VBD all/VBP|VB both/VBD|VBN no/VBP|VB|NN|NNP that/$END that/JJ|NN that/VBD|NNP that/VBZ
that/VBZ|NNP""",
            2: """
all/VBZ|NNS both/VBZ|NNS|NNP that/IN that/JJ that/NN|JJ that/NN|JJ|NNP that/VBD that/VBP|VB|JJ
that/VBP|VB|NN|JJ that/VBZ|NN|NNS""",
            3: """
all/CD both/NNS|NNP both/VBZ|NNS neither/NN neither/VBP|VB|NN no/NN no/NNS no/NN|JJ no/VBP|VB|NN that/MD
that/VBP|VB|NN|RB that/WDT|WP""",
            4: """
all/PRP both/NNS either/NN|RB no/PRP|CD|NN that/IN|RP|RB that/NN|NNP that/VBP|VB|NN that/VBP|VB|NN|NNP""",
            5: """all/NNS that/CC that/PRP|POS|VBZ""",
            6: """either/NN that/. that/NN""",
            7: """that/NN|RB""",
        },
        "EX": {
            -4: """there/PRP""",
            -3: """there/, there/IN|RP""",
            -1: """there/CC there/IN""",
            2: """there/PRP|POS|VBZ there/VBP""",
            3: """there/VBD""",
            4: """there/VBZ""",
        },
        "IN": {
            -14: """that/MD""",
            -11: """after/DT|PDT|RB that/VBD that/VBZ""",
            -8: """about/CD that/PRP|POS|VBZ that/VBD|VBN that/VBP|VB though/,""",
            -7: """around/IN as/JJ|RB as/VBP|VB|JJ|RB in/IN|RP over/TO up/DT""",
            -6: """about/DT in/VBP|VB|JJ|RB over/DT|PDT|RB that/MD|NN that/VBP that/VBP|VB|NN that/VBZ|NNP""",
            -5: """
about/$ about/PRP as/NN|RB|UH as/RB before/. below/: cause/IN inside/IN like/TO on/TO out/DT
out/IN|DT|WDT over/RB that/NN|RB that/VBD|VBP|VB|VBN|NN that/VBP|VB|NN|RB up/CD""",
            -4: """
about/PRP|CD|NN about/RB as/JJ before/, behind/IN in/IN in/TO off/IN once/VBD|VBN over/, over/IN so/JJ
so/JJ|RB that/. that/CC that/VBD|VBN|JJ that/VBP|VB|NN|JJ that/VBZ|NNS that/VBZ|NN|NNS""",
            -3: """
around/$END around/. as/NN|JJ|RB as/VBD|VBN|JJ as/VBP|VB|NN|JJ before/$END behind/. down/: in/$END
in/IN|RB on/IN|RP out/EX|RB out/IN|RP out/NNP over/$END over/. that/RB""",
            -2: """
about/NN|NNP around/CC as/PDT|JJ but/VBP|VB down/CD down/IN over/CC over/EX|RB so/RB that/VBD|NNP
that/VBP|VB|JJ that/VBP|VB|NN|NNP through/IN up/PRP$""",
            -1: """
as/JJ|NNP as/NN|RB|UH|NNP down/CC down/RB off/, off/CD off/NN off/RB on/RB past/NNS past/VBZ|NNS that/NN
through/JJ""",
            1: """about/VBG as/NN|NNP as/RB|NNP below/, outside/DT outside/IN over/PRP$ past/NN that/NN|JJ""",
            2: """
about/DT|PDT|RB about/NNS|JJ around/NNP in/JJ|RB out/TO past/CD past/JJ so/NN that/DT|PDT|CC|RB that/JJ
that/JJS|RBS that/NN|JJ|NNP that/PDT|JJ that/PRP|PRP$ that/WDT|WP through/DT""",
            3: """
as/PRP|CD|NN as/VBD|VBN before/DT but/VBP|VB|NN down/NNS on/NN|JJ over/$ over/CD over/VBP|VB|NN since/CD
that/$END that/IN that/IN|RB that/JJ|NN that/NNP that/NNP|NNPS that/NN|NNP that/PRP$ that/PRP|CD|NN
that/VBG|NN up/$END up/CC""",
            4: """
about/JJ around/NN as/DT before/NNP but/TO down/DT on/NNP so/PRP$ that/CD that/DT that/NNPS that/VBG""",
            5: """
along/DT around/DT down/TO due/TO outside/NNP over/NN over/NNS so/PRP that/DT|PDT|RB that/IN|RP that/NNS
that/NNS|NNP that/PRP up/IN""",
            6: """as/IN that/" """,
            7: """about/. once/PRP so/IN|RB so/NNP that/EX|RB up/.""",
            8: """about/$END about/, along/IN as/TO""",
            9: """out/IN""",
            10: """so/IN|DT|WDT""",
            13: """out/$END""",
            15: """up/TO""",
        },
        "JJ": {
            -7: """key/TO primary/. top/IN""",
            -6: """
alone/, alternative/TO close/IN democratic/NN|NNP long/IN|RB new/VBP|VB|NN|NNP new/VBP|VB|NN|RB|NNP
short/IN such/DT super/NNP total/IN""",
            -5: """
black/. democratic/NNP democratic/NNP|NNPS democratic/NN|JJ|NNP disappointed/IN due/TO hard/, kind/IN
limited/TO long/VBD|VBN lost/NN mainstream/NNPS mainstream/NNS major/NN|JJ much/JJR|RBR online/.
retail/NN right/RB rival/, textile/NNS very/JJ|RB""",
            -4: """
activist/CC average/IN average/IN|RP convinced/IN|DT|WDT core/NNS democratic/JJ|NNP executive/,
failed/NN first/TO front/, full/NNP late/IN|RP left/IN long/. mass/VBZ|NNS military/CC much/JJR new/NNP
only/CD only/NNP outside/IN pilot/VBP|VB|NN primary/$END primary/, prior/TO record/NN registered/NNS
right/CC right/TO second/JJS supreme/NN|NNP west/VBP|VB|NN""",
            -3: """
alleged/NN back/IN conservative/IN|RP continued/, deputy/NN eastern/NNP editorial/IN|RP enough/,
enough/. executive/IN fellow/IN firm/NNP first/VBG|NN fit/IN following/NNS forced/TO future/. hard/NN
human/VBZ|NNS international/NN|NNP involved/, lead/IN|RP likely/VB likely/VBP|VB|NN military/,
military/. much/CC much/VBP|VB|JJR|RB|RBR national/JJ|NNP net/VBD next/TO outside/NNP potential/TO
primary/IN|RP promising/TO right/IN|RP roughly/CD second-place/VBP|VB|NN second/NN|NNP south/,
tender/VBP|VB|NN third/IN transgender/NNS used/IN|RB very/JJ very/JJ|NNP western/NNP wrong/,""",
            -2: """
applied/TO back/IN|RP chief/, chief/IN closed/. conservative/. enough/CC first/, first/CC first/IN
first/IN|RP first/VBD|VBN future/IN intended/TO intent/TO kind/$END lead/IN|RP|RB left/TO live/IN|RP
loved/NNS marked/VBN|JJ next/. only/IN|RB past/$END plenty/IN pop/NN presumptive/JJ|NNP right/RB|NNP
so-called/JJ|NNP so-called/NNP sure/DT very/NN|JJ white/VBP|VB|NN|NNP""",
            -1: """
affiliated/IN appealing/TO back/CC connected/TO developed/NN downtown/, failed/TO first/VBD fun/IN
further/$END further/IN general/, giant/NNP later/NNS later/VBD|VBN lead/IN left/$END left/CC left/IN|RP
long-term/NNS low/. middle/IN national/NN|NNP net/IN official/VBD|VBN outside/DT past/VBZ planned/TO
pointed/TO poll/VBZ port/IN primary/VBD|VBN public/, real/NN|JJ right/, rival/NNP second/,
south/VBP|VB|NN|NNS|RB|NNP welcome/NN worth/IN""",
            1: """
committed/TO conservative/, engaged/IN|RP executive/NN|NNP first/NNP front-runner/NNP general/VBZ|NNS
high/IN high/IN|RP independent/NNP late/. left/IN|RP|RB like/TO much/IN|RB past/. potential/VBZ|NNS
retired/NNP running/NN single-payer/NN transgender/NN very/VBP|VB|JJ""",
            2: """
accustomed/TO aged/CD alone/IN average/, back/NN big/VBP|VB|NN|NNP black/CC chief/NNP close/TO
concerned/IN concerned/IN|RB democratic/JJ divided/IN|RP enough/VBP|VB|NN|JJ enough/VBZ|NNS fellow/NNP
firm/IN first/JJ|NNP first/NNS first/VBZ|NNS future/NNS gay/, good/$END good/. hard/VBP|VB|NN lead/NN
left/NN light/NNS likely/IN|DT|WDT live/. lost/NNS mass/NNS military/VBP|VB|NN moderate/JJ|NNP much/.
much/TO new/JJ|NNP opposed/TO prepared/TO present/IN|RP ready/TO relative/TO scared/. second/IN sure/,
wild/NN""",
            3: """
armed/NN civilian/NNS clear/, clear/IN|DT|WDT closed/NNS communist/NN conservative/NN democratic/CC
democratic/VBP|VB|NN democratic/VBZ|NNS early/JJ east/IN fine/, first/CD first/NN|NNP former/NNP
future/NN general/NN|NNP gone/. good/NN grand/NN hard/TO human/NNS impressed/IN left/, lesser/NN
limited/NN little/TO long-term/VBP|VB|NN long/VBP|VB|NN middle/NN military/NNS mired/IN|RP much/,
much/NN offensive/, only/VBD|VBN past/JJ past/NN pleased/TO post/$END potential/NNP potential/NNS
pragmatic/NN preferred/NN primary/VBZ|NNS prime/NN public/VBP|VB|NN related/TO right/$END short/,
square/. terrorist/NNS worried/$END worth/IN|RB wrong/. year-earlier/NN""",
            4: """
back/NNS clear/IN|RP democratic/NN early/CD early/NNP early/VBG|NN early/VBZ|NNS first/VBZ following/NN
inclined/TO involved/IN|RP known/TO later/NN likely/JJ|NNP little/JJR|RBR major/NN male/NNS militant/NN
military/NN narrative/CC national/NN next/NN official/NN official/VBP|VB|NN only/NN|JJ outside/NNS
past/CD past/VBP|VB|NN past/VBZ|NNS primary/NNS|NNP primary/VBP|VB|NN primary/VBP|VB|NN|NNP public/NNS
public/NN|NNP public/VBZ|NNS representative/IN second/NN second/VBP|VB|NN sorry/, south/NNP
surprised/IN|DT|WDT sustained/NN third/VBP|VB|NN top/NN|JJ top/VBZ|NNS total/NN undocumented/NNS
very/VBP|VB|NN""",
            5: """
alone/IN|RP chief/NN|JJ close/CC close/NNS commanding/VBP|VB|NN|JJ continued/NN contrary/TO devoted/TO
downtown/NNP early/NN further/CD further/NN further/NNS further/VBZ|NNS general/NN high/NN last/.
late/IN long/CC long/NNS long/VBZ|NNS military/NNS|NNP open/TO poll/NNS public/NN public/VBG|NN right/NN
secret/" square/NNS top/NNS total/NNS united/NNP""",
            6: """
close/VBZ|NNS cyber/NN determined/TO last/NN material/. military/VBZ|NNS primary/NN primary/NNS
satisfied/IN south/JJ|NNP third/NN top/CD top/NN whole/NN""",
            7: """late/NNP subject/TO top/NNP""",
            8: """light/VBP|VB|NN much/IN right/.""",
            9: """interested/IN|RP likely/TO much/VBZ only/JJ right/NNS""",
        },
        "JJR": {
            -7: """more/RB""",
            -6: """more/VBD|VBN|JJ|NNP""",
            -5: """less/JJ longer/IN more/JJ""",
            -4: """closer/TO earlier/DT more/VBG|JJ more/VBP|VB|JJ""",
            -3: """earlier/IN|RP more/NN|JJ year-earlier/NN""",
            -2: """earlier/, further/IN more/RB|NNP more/VBD|VBN more/VBD|VBN|JJ transgender/NN""",
            -1: """
further/$END further/, later/, later/IN|DT|WDT later/VBD|VBN longer/VBP|VB|NN transgender/NNS""",
            1: """further/CD less/IN|RP lesser/NN""",
            2: """better/NN better/NNS earlier/NNS earlier/VBZ|NNS further/NNS more/VBP|VB|NN more/VBZ|NNS""",
            3: """later/NNS more/, more/IN more/NNP more/NNS more/NNS|NNP more/NN|NNP more/TO worse/,""",
            4: """less/. less/IN more/NN more/NNPS""",
            6: """further/NN""",
        },
        "JJS": {
            -6: """most/RB""",
            -5: """least/$""",
            -4: """best/VBD|VBN|JJ most/VBD|VBN""",
            -3: """best/VBN|JJ least/PRP|CD|NN most/JJ most/JJ|RB most/VBP|VB|JJ""",
            -2: """least/CD most/VBD|VBN|JJ""",
            -1: """best/IN most/VBG|JJ""",
            2: """most/IN most/NNPS most/VBZ|NNS""",
            3: """best/NNS most/NN most/NNS most/NNS|NNP""",
            4: """best/NN best/NN|NNP most/NNP""",
            5: """best/TO""",
        },
        "MD": {
            -4: """will/$END""",
            -3: """may/CD""",
            2: """'d/VBP|VB|NN may/VBP|VB|NNP""",
        },
        "NN": {
            -8: """one/NN state/NN|NNP state/TO""",
            -7: """
hope/TO office/IN plan/TO president/NNP right/NNS state/$END subject/TO top/NNP tweet/$END""",
            -6: """
help/VBP|VB material/. military/VBZ|NNS past/CD place/, primary/NN primary/NNS support/NNP top/CD top/NN
whole/NN""",
            -5: """
access/CC campaign/TO chief/NN|JJ downtown/NNP general/NN government/IN hearing/IN|RB one/MD planning/TO
poll/NNS public/NN public/VBG|NN report/TO right/NN south/NNP stop/IN think/IN third/NN try/TO
university/IN vote/IN""",
            -4: """
aim/TO award/IN bill/NNP combat/DT control/. end/IN|RP|RB focus/IN|RP gay/, help/VBP|VB|NN hold/NNS
lesser/NN light/NNS light/VBP|VB|NN male/NNS matter/WRB mention/NNP militant/NN military/NN narrative/CC
nominating/NN note/IN|DT|WDT official/NN official/VBP|VB|NN past/JJ politics/. president/IN
president/VBP|VB|NN|JJ|NNP president/VBP|VB|NN|RB|NNP president/VBP|VB|VBN|NN|JJ|NNP primary/VBP|VB|NN
primary/VBP|VB|NN|NNP public/NNS public/VBZ|NNS question/NNP resign/IN right/IN|RB right/RB rise/.
say/PRP secret/" set/TO shooting/NNS sign/IN|RP|RB start/IN stay/IN|RP switch/TO talk/TO think/PRP
third/VBP|VB|NN top/NNS top/VBZ|NNS total/NN understand/$END understand/IN|DT|WDT use/PRP voice/IN
wall/NN|NNP work/CC work/IN|RP worry/IN|RB""",
            -3: """
account/IN am/PRP back/TO beginning/IN|RP black/CC call/PRP calling/IN|RP check/IN|RP civilian/NNS
claim/TO close/CC communist/NN contact/IN counter/TO cyber/NN defeat/NNP draw/IN|RP editor/PRP|POS|VBZ
experience/IN|RP face/NN fan/IN fight/, fine/, future/NN grand/NN hand/IN|RP|RB hit/NNP home/CC
human/NNS lead/NN left/NN linguistics/. listen/TO living/IN|RP long-term/VBP|VB|NN middle/NN
military/NNS move/. national/NN offensive/, one/NNP one/PRP|POS|VBZ one/VBP|VB|NN one/VBP|VB|NN|RB
opening/VBP|VB|NN past/NN pay/IN point/IN|RP|RB politics/CC potential/NNP potential/NNS pragmatic/NN
primary/NNS|NNP primary/VBZ|NNS prime/NN public/VBP|VB|NN rally/IN|RP|RB second/IN secretary/$END
secretary/IN senator/NNP show/IN|DT|WDT show/PRP south/IN state/VBZ stay/CC support/DT talk/IN|RB
talking/IN|RB terrorist/NNS top/NN|JJ university/, visa/NN vote/IN|RP voting/IN west/IN win/CD
worth/IN|RB wrong/.""",
            -2: """
act/IN appeal/. appeal/TO average/, being/VBD|VBN bid/. campaign/IN campaigning/IN|RP close/NNS
close/VBZ|NNS commanding/VBP|VB|NN|JJ conservative/NN deal/IN demonstrate/IN|DT|WDT divide/. east/IN
executive/NN|NNP fighting/TO firm/IN following/NN future/NNS good/. government/$END gun/NNS head/IN|RP
high/IN|RP kind/IN lady/, left/$END left/CC light/IN military/NNS|NNP military/VBP|VB|NN
mogul/PRP|POS|VBZ news/NNP north/IN one/IN past/VBP|VB|NN port/IN present/IN|RP public/NN|NNP
questioning/IN|RP representative/IN rival/NNP saying/, second/JJS selling/NNS show/IN show/WRB
stand/IN|RP starting/IN suffering/IN thought/IN|RB turn/IN|RP use/NNS use/NN|JJ vice/NN|NNP welcome/NN
well/, well/IN|RP wild/NN win/$END work/$END work/RP|RB work/TO working/IN|RP""",
            -1: """
appealing/TO attempt/TO back/CC back/NN bid/TO building/DT campaigning/IN close/TO contrary/TO county/,
favor/NNP fellow/NNP fix/DT good/$END half/VBD|VBN help/. help/IN high/NN hold/DT hope/PRP
independent/NNP judge/NNP look/, major/NN matter/WDT|WP meeting/IN move/IN|RP national/NN|NNP one/CC
past/NNS past/VBZ|NNS pick/PRP point/IN post/$END potential/VBZ|NNS relative/TO right/RB|NNP run/,
running/IN|RP say/NN second/NN second/VBP|VB|NN share/DT show/$END showing/IN|DT|WDT single-payer/NN
sort/IN south/VBP|VB|NN|NNS|RB|NNP surviving/NN take/IN|RP|RB think/IN|RB thought/PRP thought/TO
total/NNS treat/PRP tweet/NNP vice/NNP waiting/IN watch/NN win/DT win/PRP$ worship/IN""",
            1: """
back/, back/IN|RP call/$END change/. claim/IN close/$END court/VBZ|NNP face/DT front-runner/NNP fun/IN
hand/. hate/NN inside/IN lead/IN lead/TO left/, left/IN left/IN|RP long-term/NNS mainstream/NNPS
move/VBZ news/NN|NNP nomination/$END official/VBD|VBN one/VBD|VBN past/VBZ plan/IN power/CC
primary/VBD|VBN rating/IN|RP running/NN say/IN show/DT square/. subject/IN transgender/NN trust/IN|RP
use/$END worth/IN""",
            2: """
assault/NNS backing/IN ban/IN|RP banking/NN call/IN campaign/, chief/, conservative/. fit/IN future/IN
general/NNP home/VBZ|NNS intent/TO interview/IN kind/$END leave/IN mass/NNS meantime/, number/IN
past/$END past/. place/$END pop/NN series/, series/IN share/$END share/NNS show/. showing/IN|RP|RB
use/CC use/TO will/$END work/VBZ|NNS""",
            3: """
amp/NNP broadcast/NN business/$END cause/IN change/IN|RP conservatism/. conservative/IN|RP demand/IN
deputy/NN doubt/IN|DT|WDT executive/IN fellow/IN file/NN finding/IN fine/IN firm/NNP funding/IN
funding/TO future/. giant/NNP high/IN home/VBP|VB|NN|NNP human/VBZ|NNS judge/PRP|POS|VBZ low/. map/IN
march/. middle/IN military/, military/. net/IN news/IN one/DT party/NNS|NNP post/IN|RP potential/TO
power/IN|RP president/$END pressure/IN primary/IN|RP public/, right/IN|RP rise/IN running/,
second-place/VBP|VB|NN secretary/PRP|POS|VBZ sentence/, shot/TO show/IN|RB talk/VBP|VB|NN third/IN
time/CC voting/NN walk/IN|RP|RB wrong/,""",
            4: """
activist/CC author/NNP average/IN average/IN|RP award/NNS back/IN campaign/NN campaign/NNS core/NNS
downtown/, editorial/IN|RP executive/, face/IN front/, half/IN majority/IN mass/VBZ|NNS military/CC
one/IN|DT|WDT one/NN|JJ one/PRP past/, pilot/VBP|VB|NN plan/. press/NN|NNP press/VBZ|NNS primary/,
record/NN report/VBZ right/CC say/IN|RP second/VBZ secretary/, set/IN state/NN state/NNS
tender/VBP|VB|NN today/$END today/, trade/NN transgender/NNS use/IN""",
            5: """
black/. exit/VBZ|NNS fund/NNS headquarters/IN|RP lead/IN|RP learning/NNS means/IN one/VBP|VB|NN|JJ
opening/IN pay/CC praise/IN primary/$END release/. retail/NN right/, rival/, service/NNS state/VBD|VBN
textile/NNS think/NN university/VBZ|NNS""",
            6: """
alternative/TO close/IN fight/IN|RP|RB hope/IN lead/IN|RP|RB mainstream/NNS plenty/IN show/, south/,
state/IN|RP state/NNP support/IN total/IN vice/NN west/VBP|VB|NN""",
            7: """access/TO key/TO primary/. top/IN""",
            13: """right/TO""",
        },
        "NNP": {
            -9: """united/NNP""",
            -7: """times/,""",
            -6: """state/IN|RP""",
            -5: """south/JJ|NNP state/VBD|VBN university/VBZ|NNS""",
            -4: """
awards/. democratic/NN here/PRP|POS|VBZ majority/IN meantime/, second/, secretary/, south/, state/NN
state/NNP today/$END today/, tweet/NNP""",
            -3: """
amp/NNP business/$END democratic/CC democratic/VBP|VB|NN democratic/VBZ|NNS downtown/, former/NNP
general/NN|NNP good/NN judge/PRP|POS|VBZ lead/IN major/NN march/. military/NNS|NNP minors/NN much/IN
news/IN north/IN party/NNS|NNP president/$END press/NN|NNP secretary/PRP|POS|VBZ series/, sorry/,
state/NNS support/NNP time/CC""",
            -2: """
battles/IN big/VBP|VB|NN|NNP chief/NNP conservative/NN cyber/NN democratic/JJ east/IN face/DT
first/VBZ|NNS following/NN front-runner/NNP further/, general/NNP girls/, high/NN home/VBP|VB|NN|NNP
late/NNP make/NNP map/IN may/VBP|VB|NNP mention/NNP more/IN national/NN new/JJ|NNP number/IN place/$END
post/$END public/, ready/TO secret/" show/$END show/PRP sort/IN square/. think/IN top/NNP vice/NN
wins/NNP""",
            -1: """
am/PRP appear/TO attempt/TO author/NNP average/, best/NN|NNP better/VBP|VB|NN call/$END
campaigning/IN|RP claim/IN claims/IN|DT|WDT close/TO close/VBZ|NNS conservative/, contrary/TO
court/VBZ|NNP devoted/TO do/NN|RB|UH do/RB doubt/IN|DT|WDT early/NN early/NNP editorial/IN|RP
endorsed/NNP favor/NNP feel/DT fellow/NNP fight/IN|RP|RB file/NN fine/IN first/, first/CC first/IN
first/JJ|NNP focus/IN|RP fund/NNS general/VBZ|NNS giant/NNP good/$END hands/, headquarters/IN|RP
industries/NNP interviews/NNP killed/DT kind/$END know/$END last/NN late/IN|RP later/, later/IN|RP
leave/IN left/$END let/PRP|POS|VBZ likely/JJ|NNP listen/TO look/, mainstream/NNS mass/NNS matter/WDT|WP
middle/IN more/NNS|NNP most/IN most/JJ most/NNS|NNP move/VBZ net/IN news/NN|NNP nomination/$END offer/,
open/TO point/IN pressure/IN presumptive/JJ|NNP primary/$END primary/NNS|NNP prior/TO prompted/PRP
public/NN|NNP put/RP|RB question/NNP rally/IN|RP|RB real/NN|JJ remember/, representative/IN retired/NN
retired/NNP right/$END right/RB right/TO rise/IN run/, second/IN second/NN seemed/TO service/NNS set/IN
share/$END share/NNS shot/RP|VBP|VB|NN|JJ|RB sign/IN|RP|RB south/IN spending/DT square/NNS start/IN
subject/IN support/IN talk/VBP|VB|NN thank/PRP top/NN|JJ total/NNS understand/$END very/JJ watch/NN
work/$END""",
            1: """
ban/IN|RP black/CC county/, executive/NN|NNP fields/VBD|VBN first/NN|NNP general/, gone/. live/IN|RP
plan/TO series/IN south/NNP vice/NNP will/$END""",
            2: """
act/IN change/, chief/IN gay/, government/$END lady/, mogul/PRP|POS|VBZ national/NN|NNP news/NNP
vice/NN|NNP white/VBP|VB|NN|NNP win/$END""",
            3: """
eastern/NNP editor/PRP|POS|VBZ fan/IN first/VBD international/NN|NNP judge/NNP linguistics/. may/CD
national/JJ|NNP net/VBD poll/VBZ port/IN secretary/$END secretary/IN senator/NNP
south/VBP|VB|NN|NNS|RB|NNP state/VBZ university/, visa/NN western/NNP""",
            4: """
bill/NNP claim/TO democratic/JJ|NNP full/NNP light/IN mainstream/NNPS new/NNP politics/CC president/IN
president/VBP|VB|NN|JJ|NNP president/VBP|VB|NN|RB|NNP president/VBP|VB|VBN|NN|JJ|NNP rival/NNP settle/IN
show/IN supreme/NN|NNP united/NNPS voice/IN wall/NN|NNP""",
            5: """
democratic/NNP democratic/NNP|NNPS democratic/NN|JJ|NNP government/IN gun/NNS major/NN|JJ meet/DT
second/NN|NNP university/IN""",
            6: """
award/IN democratic/NN|NNP experience/IN|RP new/VBP|VB|NN|NNP new/VBP|VB|NN|RB|NNP place/, politics/.
priorities/NNP state/TO super/NNP""",
            7: """office/IN president/NNP tweet/$END""",
            8: """state/$END state/NN|NNP""",
        },
        "NNPS": {
            -6: """politics/.""",
            -4: """politics/CC""",
            -3: """fields/VBD|VBN priorities/NNP""",
            -1: """linguistics/.""",
            1: """hands/, industries/NNP""",
            2: """battles/IN""",
            3: """minors/NN""",
            4: """awards/.""",
            5: """times/,""",
        },
        "NNS": {
            -6: """plans/TO""",
            -5: """amounts/TO headquarters/IN|RP lives/IN|RP remarks/. states/, talks/IN|RB""",
            -4: """attacks/NNP points/TO remarks/VBD|VBN series/IN""",
            -3: """
calls/IN calls/NNP calls/TO campaigns/IN|RP costs/IN estimates/IN|DT|WDT needs/TO notes/, remains/IN|RP
shares/DT states/IN|DT|WDT wages/,""",
            -2: """leads/IN priorities/NNP reports/NNP""",
            -1: """claims/IN|DT|WDT means/IN reports/, works/,""",
            1: """causes/IN linguistics/. series/, times/, wins/NNP""",
            2: """attacks/, fields/VBD|VBN girls/, interviews/NNP talks/IN""",
            3: """looks/TO politics/CC shows/,""",
            4: """attacks/IN|RP caucuses/IN|RP caucuses/NNP offers/JJ politics/. shows/. thanks/TO""",
            5: """needs/IN targets/IN|RP""",
        },
        "PDT": {
            -5: """all/NNS""",
            -3: """all/VBP|VB half/IN""",
            -2: """all/CD all/IN all/IN|RP""",
            -1: """all/IN|RB all/IN|RP|RB all/NNP all/PRP all/VBD all/VBD|VBN|JJ both/NNS half/VBD|VBN""",
            1: """all/NN both/DT""",
            2: """all/IN|DT|WDT""",
            3: """all/JJ|NNP all/PRP|PRP$""",
            6: """all/PRP$ such/DT""",
            9: """all/DT""",
        },
        "POS": {
            -3: """'s/VBN""",
            -2: """'s/DT|RB|UH 's/IN 's/VBD|VBN|JJ""",
            -1: """'s/RB 's/VBG""",
            1: """'s/NN""",
            2: """'s/NNP 's/NNS""",
            3: """'s/NNS|NNP""",
        },
        "PRP": {
            -3: """her/NN her/NNS her/NN|JJ her/VBP|VB|NN|JJ""",
            -2: """
her/CD|NN|JJ her/JJ her/NNP her/NNS|NNP her/NN|NNP her/VBP|VB|NN one/, one/IN one/IN|DT|WDT
one/VBP|VB|NN|JJ""",
            -1: """
's/NNP 's/VBG her/JJ|NNP her/VBG|NN|JJ her/VBZ|NNS one/CC one/DT one/NNP one/NN|JJ one/PRP one/VBP|VB|NN""",
            1: """her/DT her/PRP her/RB her/TO her/VBD|VBN one/VBD|VBN one/VBZ|NNS""",
            2: """her/$END her/IN|DT|WDT her/IN|RB her/IN|RP|RB""",
            3: """her/, her/. her/: her/CC her/IN her/IN|RP one/VBZ""",
            4: """one/PRP|POS|VBZ""",
            9: """one/MD""",
        },
        "PRP$": {
            -3: """her/, her/. her/: her/CC her/IN her/IN|RP""",
            -2: """her/$END her/IN|DT|WDT her/IN|RB her/IN|RP|RB""",
            -1: """her/DT her/PRP her/RB her/TO her/VBD|VBN""",
            1: """her/JJ|NNP her/VBG|NN|JJ her/VBZ|NNS""",
            2: """her/CD|NN|JJ her/JJ her/NNP her/NNS|NNP her/NN|NNP her/VBP|VB|NN""",
            3: """her/NN her/NNS her/NN|JJ her/VBP|VB|NN|JJ""",
        },
        "RB": {
            -9: """likely/TO much/VBZ only/JJ""",
            -8: """about/$END about/, as/TO right/.""",
            -7: """about/. once/PRP so/IN|DT|WDT""",
            -6: """as/IN further/NN off/RB""",
            -5: """
alone/IN|RP around/NNP further/CD further/NNS late/IN late/NNP later/PRP long/NNS long/VBZ|NNS much/IN
out/$END out/IN so/IN|RB""",
            -4: """
about/JJ around/DT as/DT before/NNP clear/IN|DT|WDT doubt/IN|DT|WDT early/CD early/NN early/VBG|NN
early/VBZ|NNS first/VBZ high/IN left/, little/JJR|RBR only/NN|JJ out/. out/TO outside/NNS over/IN past/.
plenty/IN right/TO there/VBZ very/VBP|VB|NN vice/NN""",
            -3: """
all/DT all/JJ|NNP as/PRP|CD|NN as/VBD|VBN back/NNS before/DT clear/, close/$END contrary/TO down/,
down/CC down/DT early/JJ first/CD first/NN|NNP hard/TO later/NNS left/IN|RP left/TO likely/JJ|NNP
little/TO live/. long/CC long/VBP|VB|NN much/, much/NN next/NN only/VBD|VBN over/$ past/, right/,
second/VBZ short/, since/CD so/IN so/NN there/VBD through/IN together/$END up/CC up/IN up/TO""",
            -2: """
about/DT|PDT|RB about/NNS|JJ all/NN all/PRP alone/IN best/IN|RP close/VBZ|NNS down/. down/TO early/NNP
enough/VBP|VB|NN|JJ enough/VBZ|NNS first/NNP further/IN further/VBZ|NNS hard/VBP|VB|NN home/VBZ|NNS
later/, later/NN left/IN|RP|RB likely/IN|DT|WDT much/. much/TO no/NN off/CD out/DT outside/NNP
over/VBP|VB|NN right/$END so/, so/NNP so/PRP$ south/JJ|NNP there/PRP|POS|VBZ there/VBP up/. up/VBG
west/VBP|VB|NN""",
            -1: """
about/VBG all/CD all/PRP|PRP$ all/VBZ|NNS along/IN around/NN as/NN|NNP as/RB|NNP back/, back/DT back/NN
below/, best/NN best/NNS best/TO best/VBN|JJ both/DT both/NNP both/VBZ|NNS close/CC close/IN down/NNS
either/NN first/JJ|NNP first/NNS first/VBD half/IN hand/. hand/IN|RP|RB high/NN home/VBP|VB|NN|NNP
last/. last/NN late/. later/IN|RP longer/IN low/. much/IN|RB no/, no/. no/NNS no/NN|JJ no/PRP|CD|NN
no/VBP|VB|NN no/VBP|VB|NN|NNP off/NN out/IN|DT|WDT out/IN|RP over/. over/NN over/TO past/JJ past/NN
past/VBP|VB|NN past/VBZ|NNS relative/TO right/NNS second/NN second/NN|NNP second/VBP|VB|NN third/NN
up/$END up/PRP$ very/VBP|VB|JJ well/,""",
            1: """
all/IN|DT|WDT as/JJ|NNP as/NN|RB|UH|NNP best/VBP|VB|NN both/JJ east/IN further/, high/IN|RP off/, off/IN
over/, south/, south/NNP there/CC there/IN""",
            2: """
about/NN|NNP all/VBD|VBN|JJ all/VBP|VB as/PDT|JJ best/IN both/VBD|VBN enough/CC first/IN|RP
first/VBD|VBN half/VBD|VBN kind/$END left/$END live/IN|RP meantime/, next/. only/IN|RB out/CC over/EX|RB
past/NNS real/NN|JJ right/IN|RP second/IN through/JJ very/NN|JJ well/IN|RB well/IN|RP""",
            3: """
all/IN all/IN|RP around/. as/NN|JJ|RB as/VBD|VBN|JJ as/VBP|VB|NN|JJ back/IN before/$END best/VBD|VBN|JJ
both/NN down/IN|RB enough/, enough/. first/CC first/IN first/VBG|NN hard/NN home/CC likely/VB
likely/VBP|VB|NN much/CC much/VBP|VB|JJR|RB|RBR next/TO outside/IN over/CD right/RB|NNP roughly/CD so/RB
there/, there/IN|RP very/JJ|NNP west/IN yet/,""",
            4: """
about/PRP|CD|NN about/RB all/IN|RP|RB around/$END as/JJ away/$END back/CC back/IN|RP before/, down/:
first/, first/TO further/$END here/PRP|POS|VBZ inside/IN later/VBD|VBN long/. longer/VBP|VB
longer/VBP|VB|NN matter/WDT|WP much/JJR once/VBD|VBN only/CD only/NNP out/NNP over/CC right/IN|RB
so/JJ|RB south/IN there/PRP very/JJ""",
            5: """
about/$ about/PRP all/IN|RB around/CC as/NN|RB|UH as/RB back/IN|RB before/. below/: down/RB hard/,
late/IN|RP long/VBD|VBN matter/WRB much/JJR|RBR no/VBP|VB|NN|RB no/VBP|VB|NN|RB|NNP north/IN online/.
over/RB prior/TO second/, second/JJS so/JJ sure/DT up/CD very/JJ|RB""",
            6: """
about/DT alone/, back/RB back/TO behind/IN close/TO counter/TO down/CD no/JJR|RB|RBR short/IN up/DT""",
            7: """
around/IN as/JJ|RB as/VBP|VB|JJ|RB either/. kind/IN later/IN|DT|WDT long/IN|RB out/EX|RB over/DT|PDT|RB""",
            8: """about/CD sort/IN though/,""",
            11: """after/DT|PDT|RB right/RB""",
        },
        "RBR": {
            -5: """later/IN|DT|WDT""",
            -4: """better/NN less/. less/IN longer/VBP|VB more/NN more/NNPS""",
            -3: """further/NN longer/VBP|VB|NN more/, more/NNP more/NNS more/NN|NNP more/TO worse/,""",
            -2: """
better/NNS earlier/NNS earlier/VBZ|NNS further/$END further/NNS later/NN more/VBP|VB|NN more/VBZ|NNS""",
            -1: """further/CD further/VBZ|NNS later/VBD|VBN less/IN|RP more/NNS|NNP""",
            1: """better/VBP|VB|NN""",
            2: """earlier/, further/, later/IN|RP more/RB|NNP more/VBD|VBN more/VBD|VBN|JJ""",
            3: """earlier/IN|RP more/NN|JJ""",
            4: """closer/TO earlier/DT later/, more/VBG|JJ more/VBP|VB|JJ""",
            5: """later/PRP less/JJ more/JJ""",
            6: """further/IN more/VBD|VBN|JJ|NNP""",
            7: """longer/IN more/RB""",
        },
        "RBS": {
            -4: """best/TO most/NNP""",
            -3: """most/NN most/NNS""",
            -2: """best/NN best/NN|NNP most/NNPS most/NNS|NNP most/VBZ|NNS""",
            -1: """best/IN best/NNS best/VBP|VB|NN""",
            1: """best/IN|RP best/VBD|VBN|JJ most/VBG|JJ""",
            2: """least/CD most/VBD|VBN|JJ""",
            3: """least/PRP|CD|NN most/JJ|RB most/VBP|VB|JJ""",
            4: """best/VBN|JJ most/JJ most/VBD|VBN""",
            5: """least/$""",
            6: """most/RB""",
        },
        "RP": {
            -12: """up/TO""",
            -8: """out/$END""",
            -7: """along/IN""",
            -5: """along/DT over/CD over/NNS""",
            -4: """away/$END back/IN|RB on/NNP out/EX|RB out/IN over/NN up/.""",
            -3: """around/NN back/IN|RP back/RB back/TO down/CD down/IN|RB down/RB down/TO on/NN|JJ""",
            -2: """around/CC back/IN behind/IN in/JJ|RB out/CC out/NNP over/CC through/DT up/IN""",
            -1: """
around/$END back/CC back/NNS down/: down/DT down/NNS over/DT|PDT|RB over/PRP$ through/JJ up/$END""",
            1: """on/RB up/DT""",
            2: """back/DT down/. down/IN off/IN out/TO up/VBG""",
            3: """
around/NNP behind/. down/, in/$END in/IN|RB off/CD off/NN on/IN|RP over/$END over/, together/$END
up/PRP$""",
            4: """down/CC in/IN in/TO out/. out/IN|RP""",
            5: """on/TO over/. through/IN""",
            6: """in/VBP|VB|JJ|RB off/RB out/IN|DT|WDT""",
            7: """in/IN|RP out/DT""",
            8: """over/IN over/TO""",
        },
        "UH": {
            -3: """no/PRP|CD|NN sure/DT""",
            -2: """no/NN no/VBP|VB|NN|RB no/VBP|VB|NN|RB|NNP sure/, well/IN|RB""",
            -1: """no/NNS no/NN|JJ no/VBP|VB|NN sorry/,""",
            3: """please/VBP|VB well/,""",
            6: """no/TO""",
            7: """no/, no/.""",
        },
        "VB": {
            -7: """promote/DT""",
            -5: """do/PRP$ exit/VBZ|NNS have/RB light/VBP|VB|NN pay/CC release/.""",
            -4: """
access/TO assault/NNS award/NNS beat/IN|RP|RB call/IN campaign/NN experience/IN|RP face/IN hate/NN
have/VBD|VBN last/. lead/IN|RP|RB leave/IN plan/. praise/IN press/VBZ|NNS think/NN use/IN""",
            -3: """
account/IN campaign/NNS change/. change/IN|RP choose/TO clear/IN|RP come/IN|RB conservatism/. demand/IN
fight/IN|RP|RB get/DT happen/TO have/PRP hope/PRP live/IN|RP make/PRP open/TO post/IN|RP power/IN|RP
run/IN seem/TO sentence/, service/NNS settle/IN show/DT sort/IN square/NNS take/IN|RP|RB walk/IN|RP|RB
want/PRP$ work/CC""",
            -2: """
access/CC appear/IN|RP appear/TO author/NNP back/DT back/IN back/RB campaign/, change/, close/$END
close/NNS come/IN demonstrate/IN|DT|WDT do/PRP do/RB feel/DT gun/NNS hope/IN insist/IN|DT|WDT
interview/IN judge/NNP keep/IN|RP|RB mass/NNS meet/DT moderate/JJ|NNP put/RP|RB refuse/TO remain/IN|RP
remember/, show/IN|DT|WDT speak/IN speak/TO stand/IN|RP state/NNP thank/PRP total/NNS trade/NN treat/PRP
work/VBZ|NNS""",
            -1: """
aim/TO argue/IN|DT|WDT back/IN|RB broadcast/NN call/PRP cast/IN|RB claim/TO fund/NNS further/NN
further/VBZ|NNS have/VBN hit/NNP know/$END last/NN lead/IN lead/IN|RP long/CC long/IN|RB make/NN map/IN
matter/WDT|WP please/VBP|VB point/IN poll/VBZ power/CC present/IN|RP pressure/IN put/IN|RP put/RP|JJ|RB
remain/DT report/VBZ right/, right/IN|RP right/TO rise/IN run/IN|RP second/VBP|VB|NN see/PRP set/IN
share/DT show/, show/IN|RB square/. support/DT support/IN talk/IN|RB tender/VBP|VB|NN think/IN|RB
top/NNS trust/IN|RP turn/IN|RP use/$END use/CC use/NNS use/NN|JJ watch/NN""",
            1: """
attempt/TO clear/IN|DT|WDT close/IN control/. doubt/IN|DT|WDT face/NN fit/IN head/IN|RP help/. help/IN
hold/NNS let/DT mention/NNP move/IN|RP note/IN|DT|WDT put/DT question/NNP say/" say/IN say/IN|RP
switch/TO talk/TO want/DT win/CD work/IN|RP""",
            2: """
appeal/. appeal/TO become/JJR|RBR call/$END campaign/IN cast/DT cause/IN deal/IN draw/IN|RP end/IN|RP|RB
express/PRP$ fix/DT get/PRP hold/DT hurt/DT invest/IN|RP lead/NN lead/TO light/NNS point/IN|RP|RB
remain/RB run/$END show/$END show/WRB stand/IN|RP|RB vote/IN vote/IN|RP worship/IN""",
            3: """
better/NN cast/PRP$ check/IN|RP contact/IN defeat/NNP do/NN|RB|UH face/DT feel/IN|VBP|VB|JJ fight/,
follow/NNP hand/IN|RP|RB happen/IN|RP have/$END have/NN hope/TO like/TO look/, mention/DT realize/PRP
rise/. stay/CC stay/IN take/PRP think/PRP top/NNP understand/$END understand/IN|DT|WDT welcome/NN
work/$END""",
            4: """
campaign/TO combat/DT divide/. focus/IN|RP get/IN|RP|RB help/VBP|VB listen/TO make/NNP require/DT
resign/IN run/, say/NN shift/IN|RP show/PRP sign/IN|RP|RB start/IN win/DT work/RP|RB worry/IN|RB""",
            5: """
feel/NN|JJ go/TO have/VBP|VB|NN let/PRP|POS|VBZ pay/IN pick/PRP presumptive/JJ|NNP rally/IN|RP|RB
support/NNP tweet/NNP""",
            6: """stop/IN think/IN""",
            7: """try/TO""",
        },
        "VBD": {
            -6: """filed/IN|RP involved/IN|RP opposed/TO released/NNP said/EX|RB sent/TO""",
            -5: """
accused/IN assured/IN compared/IN designed/TO expected/TO got/DT headed/IN published/NNP related/TO
released/IN set/TO tied/TO""",
            -4: """
accustomed/TO aimed/IN arrested/IN|RP associated/IN called/DT called/NNP compared/TO dedicated/TO
felt/PRP filled/IN had/PRP$ hurt/DT included/IN|RP killed/IN|RP map/IN regarded/IN|RB said/PRP said/TO
set/IN used/IN""",
            -3: """
affiliated/IN asked/TO bid/, charged/IN conducted/IN connected/TO coupled/IN delivered/IN|RP
described/IN|RP discovered/IN|RP elected/NNS ended/NN engaged/IN|RP established/IN|RP followed/IN
found/IN|RP found/RB founded/IN|RP got/TO increased/NN interviewed/IN killed/. left/IN|RP|RB limited/TO
listed/IN|RP made/IN made/IN|DT|WDT made/IN|RB meant/TO named/NNP paid/VBP|VB|NN planned/IN raised/IN|RP
received/IN released/IN|RP retired/NN sentenced/TO suggested/IN|RP supposed/TO sustained/NN used/IN|RP
used/RB""",
            -2: """
'd/VBP|VB|NN added/TO aged/CD announced/NNP cast/IN|RB caught/IN|RP closed/NNS determined/TO ended/NNP
fired/IN|RP had/DT held/IN held/IN|RP identified/IN|RB impressed/IN inclined/TO interested/IN|RP let/DT
lost/. mired/IN|RP poised/TO prompted/PRP proved/JJ published/IN|RP removed/IN required/TO retired/NNP
said/IN|DT|WDT served/IN so-called/JJ|NNP surprised/IN|DT|WDT told/IN|DT|WDT used/IN|RB won/PRP$""",
            -1: """
armed/NN assigned/TO confirmed/DT continued/NN devoted/TO failed/NN let/PRP|POS|VBZ loved/NNS pleased/TO
put/RP|JJ|RB registered/NNS reported/RB required/. satisfied/IN shot/TO thought/TO undocumented/NNS
united/NNPS""",
            1: """
attempted/TO continued/. erupted/IN|RP expected/, focused/RB helped/VBP|VB|NN left/NN left/TO made/NNS
made/VBP|VB|NN published/DT remained/IN|RP returned/TO said/IN|RB said/IN|RP thought/IN thought/PRP
turned/IN used/JJ weighed/IN|RP""",
            2: """
accounted/IN added/. appeared/IN|RP arrived/IN|RP bid/TO campaigned/IN|RP closed/IN|RP|RB contributed/TO
dedicated/NNS described/PRP$ followed/DT fought/IN gathered/IN|RP held/PRP$ hoped/TO killed/CD left/CC
made/. pledged/NNS praised/NNP refused/TO reported/VBP|VB|JJ|RB seized/IN|RP shot/RP|VBP|VB|NN|JJ|RB
taken/. thought/IN|RB threatened/TO told/NNP used/. visited/NNP vowed/TO wanted/TO""",
            3: """
agreed/TO amounted/TO arrived/IN called/IN|RP cast/DT convinced/IN|DT|WDT declined/TO divided/IN|RP
ended/IN|RP estimated/IN|DT|WDT failed/, favored/NNP found/. got/IN|RP killed/DT killed/NNP led/TO
left/$END lived/IN|RP looked/IN lost/NN made/NN offered/TO paid/NN participated/IN|RP pointed/TO
promised/TO referred/TO responded/IN sent/CC served/IN|RP stood/IN tried/TO tweeted/DT voted/IN|RP
warned/IN""",
            4: """
agreed/IN|RP asked/WDT|WP called/IN decided/TO ended/IN endorsed/NNP hit/NNP included/NNP issued/DT
resulted/IN|RP said/NNP shared/IN stuck/IN voted/IN won/IN""",
            5: """continued/, planned/TO prepared/TO put/DT retired/IN|RP said/RB served/IN|RB""",
            6: """continued/TO failed/TO increased/IN sought/TO""",
            7: """seemed/TO told/PRP""",
        },
        "VBG": {
            -5: """learning/NNS opening/IN""",
            -3: """commanding/VBP|VB|NN|JJ finding/IN funding/IN funding/TO running/, voting/NN""",
            -2: """backing/IN banking/NN running/NN showing/IN|RP|RB""",
            -1: """rating/IN|RP""",
            1: """
building/DT campaigning/IN meeting/IN running/IN|RP showing/IN|DT|WDT spending/DT surviving/NN
waiting/IN""",
            2: """
appealing/TO being/VBD|VBN fighting/TO questioning/IN|RP saying/, selling/NNS starting/IN suffering/IN
working/IN|RP""",
            3: """
beginning/IN|RP calling/IN|RP campaigning/IN|RP following/NNS living/IN|RP opening/VBP|VB|NN
promising/TO talking/IN|RB voting/IN""",
            4: """nominating/NN shooting/NNS""",
            5: """hearing/IN|RB planning/TO""",
        },
        "VBN": {
            -7: """prepared/TO told/PRP""",
            -6: """continued/TO increased/IN interested/IN|RP seemed/TO sought/TO""",
            -5: """divided/IN|RP failed/TO gone/. retired/IN|RP said/RB satisfied/IN served/IN|RB""",
            -4: """
agreed/IN|RP asked/WDT|WP called/IN continued/NN decided/TO determined/TO ended/IN included/NNP
issued/DT known/TO planned/TO put/DT resulted/IN|RP said/NNP shared/IN stuck/IN voted/IN won/IN""",
            -3: """
agreed/TO amounted/TO arrived/IN called/IN|RP cast/DT come/IN declined/TO devoted/TO ended/IN|RP
endorsed/NNP estimated/IN|DT|WDT failed/, favored/NNP found/. got/IN|RP killed/NNP led/TO
let/PRP|POS|VBZ limited/NN lived/IN|RP looked/IN made/NN offered/TO paid/NN participated/IN|RP
preferred/NN promised/TO referred/TO responded/IN sent/CC served/IN|RP stood/IN surprised/IN|DT|WDT
tried/TO tweeted/DT united/NNPS voted/IN|RP warned/IN worried/$END""",
            -2: """
accounted/IN added/. appeared/IN|RP armed/NN arrived/IN|RP broadcast/NN campaigned/IN|RP closed/IN|RP|RB
concerned/IN concerned/IN|RB continued/, contributed/TO dedicated/NNS described/PRP$ followed/DT
fought/IN gathered/IN|RP held/PRP$ hoped/TO inclined/TO killed/CD killed/DT lost/NNS made/. pleased/TO
pledged/NNS praised/NNP refused/TO reported/VBP|VB|JJ|RB run/, scared/. seized/IN|RP shot/TO taken/.
threatened/TO told/NNP undocumented/NNS used/. visited/NNP vowed/TO wanted/TO""",
            -1: """
attempted/TO bid/. come/IN|RP committed/TO continued/. erupted/IN|RP expected/, focused/RB
helped/VBP|VB|NN impressed/IN left/, made/NNS made/VBP|VB|NN mired/IN|RP pointed/TO published/DT
remained/IN|RP returned/TO run/$END run/IN|RP said/IN|RB said/IN|RP shot/RP|VBP|VB|NN|JJ|RB sustained/NN
thought/IN turned/IN used/JJ weighed/IN|RP""",
            1: """
assigned/TO closed/. confirmed/DT developed/NN engaged/IN|RP hit/NNP left/CC left/NN reported/RB
required/.""",
            2: """
accustomed/TO added/TO announced/NNP applied/TO caught/IN|RP convinced/IN|DT|WDT ended/NNP fired/IN|RP
had/DT held/IN held/IN|RP identified/IN|RB intended/TO left/IN lost/. lost/NN marked/VBN|JJ poised/TO
proved/JJ published/IN|RP put/IN|RP related/TO removed/IN required/TO retired/NNP said/IN|DT|WDT
served/IN so-called/NNP thought/TO told/IN|DT|WDT won/PRP$""",
            3: """
alleged/NN asked/TO beat/IN|RP|RB bid/, cast/IN|RB charged/IN conducted/IN coupled/IN delivered/IN|RP
described/IN|RP discovered/IN|RP elected/NNS ended/NN established/IN|RP followed/IN forced/TO
found/IN|RP found/RB founded/IN|RP got/TO increased/NN interviewed/IN involved/, involved/IN|RP killed/.
left/IN|RP left/TO listed/IN|RP loved/NNS made/IN made/IN|DT|WDT made/IN|RB meant/TO named/NNP
paid/VBP|VB|NN planned/IN prompted/PRP put/RP|JJ|RB raised/IN|RP received/IN released/IN|RP run/IN
sentenced/TO suggested/IN|RP supposed/TO used/IN|RP used/RB""",
            4: """
affiliated/IN aimed/IN arrested/IN|RP associated/IN called/DT called/NNP compared/TO connected/TO
dedicated/TO felt/PRP filled/IN had/PRP$ included/IN|RP killed/IN|RP left/IN|RP|RB opposed/TO
regarded/IN|RB retired/NN said/PRP said/TO set/IN united/NNP used/IN""",
            5: """
accused/IN assured/IN compared/IN designed/TO disappointed/IN expected/TO failed/NN got/DT headed/IN
published/NNP registered/NNS released/IN so-called/JJ|NNP tied/TO used/IN|RB""",
            6: """filed/IN|RP released/NNP said/EX|RB sent/TO""",
            8: """limited/TO""",
            9: """set/TO""",
        },
        "VBP": {
            -5: """close/TO feel/NN|JJ go/TO have/VBP|VB|NN say/IN|RP show/,""",
            -4: """get/IN|RP|RB hope/IN require/DT""",
            -3: """
access/TO ban/IN|RP cast/PRP$ feel/IN|VBP|VB|JJ follow/NNP fund/NNS happen/IN|RP have/$END have/NN
lead/TO meet/DT mention/DT pick/PRP realize/PRP report/VBZ say/IN say/NN shift/IN|RP stay/IN support/IN
take/PRP win/DT work/RP|RB""",
            -2: """
award/IN become/JJR|RBR call/$END counter/TO divide/. express/PRP$ face/DT file/NN get/PRP invest/IN|RP
make/NNP pay/IN presumptive/JJ|NNP remain/RB rival/NNP show/. show/IN sort/IN stand/IN|RP|RB think/NN
use/TO""",
            -1: """
back/CC back/RB bid/TO campaign/NNS cast/DT clear/IN|DT|WDT clear/IN|RP do/NN|RB|UH fight/IN|RP|RB
fine/IN fit/IN fix/DT further/VBZ|NNS gun/NNS hold/DT last/NN lead/IN|RP light/IN look/, matter/WRB
open/TO plan/IN please/VBP|VB praise/IN press/NN|NNP put/DT put/IN|RP rally/IN|RP|RB right/TO rise/IN
run/$END run/IN say/" service/NNS set/IN share/$END share/NNS show/IN|RB square/. state/$END state/NNS
stay/CC stop/IN talk/VBP|VB|NN top/NNP trade/NN try/TO use/CC want/DT win/$END worship/IN""",
            1: """
argue/IN|DT|WDT back/DT beat/IN|RP|RB campaign/TO claim/TO close/IN come/IN|RP draw/IN|RP face/NN
focus/IN|RP have/VBN lead/IN|RP|RB live/IN|RP make/NN offer/, point/IN|RP|RB remain/DT rise/. see/PRP
show/DT sign/IN|RP|RB think/IN think/PRP win/CD""",
            2: """
appear/IN|RP assault/NNS call/IN do/PRP doubt/IN|DT|WDT end/IN|RP|RB favor/NNP hand/IN|RP|RB help/VBP|VB
hurt/DT insist/IN|DT|WDT keep/IN|RP|RB know/$END like/TO live/. refuse/TO remain/IN|RP show/$END
show/PRP speak/IN speak/TO state/TO switch/TO talk/TO think/IN|RB understand/$END understand/IN|DT|WDT
vote/IN|RP win/PRP$""",
            3: """
appear/TO bid/. change/. choose/TO come/IN|RB get/DT happen/TO have/PRP hold/NNS lead/IN leave/IN
make/PRP move/. put/RP|RB remember/, run/IN|RP seem/TO share/DT support/NNP treat/PRP turn/IN|RP use/NNS
use/NN|JJ use/PRP vote/IN want/PRP$ watch/NN work/IN|RP work/TO""",
            4: """
aim/TO am/PRP call/PRP control/. do/RB feel/DT hate/NN have/VBD|VBN help/VBP|VB|NN hope/PRP hope/TO
map/IN mention/NNP note/IN|DT|WDT point/IN question/NNP say/PRP stand/IN|RP stay/IN|RP support/DT
take/IN|RP|RB talk/IN|RB thank/PRP""",
            5: """close/$END come/IN demonstrate/IN|DT|WDT do/PRP$ have/RB report/TO show/IN|DT|WDT""",
            6: """account/IN plan/TO""",
            7: """access/CC promote/DT work/CC""",
        },
        "VBZ": {
            -5: """needs/IN targets/IN|RP""",
            -4: """attacks/IN|RP caucuses/IN|RP caucuses/NNP means/IN offers/JJ shows/. thanks/TO""",
            -3: """'s/NNS|NNP looks/TO shows/,""",
            -2: """'s/NNS attacks/, talks/IN""",
            -1: """'s/NN 's/NNP causes/IN""",
            1: """'s/RB reports/, works/,""",
            2: """'s/DT|RB|UH 's/IN 's/VBD|VBN|JJ 's/VBG claims/IN|DT|WDT leads/IN reports/NNP""",
            3: """
's/VBN calls/IN calls/NNP calls/TO campaigns/IN|RP costs/IN estimates/IN|DT|WDT needs/TO notes/,
remains/IN|RP shares/DT states/IN|DT|WDT wages/,""",
            4: """attacks/NNP points/TO remarks/VBD|VBN""",
            5: """amounts/TO lives/IN|RP remarks/. states/, talks/IN|RB""",
            6: """plans/TO""",
        },
        "WDT": {
            -6: """that/NN|NNP what/PRP""",
            -5: """that/IN that/NN that/WDT|WP""",
            -4: """that/$END that/EX|RB that/IN|RP that/JJ that/NN|JJ|NNP what/DT what/NNP""",
            -3: """
that/" that/CD that/IN|RB that/IN|RP|RB that/JJ|NN that/NN|JJ that/PRP|CD|NN what/PRP$ what/VBZ""",
            -2: """that/. that/NNS|NNP that/VBG|NN that/VBP|VB|NN|NNP what/IN|DT|WDT what/MD""",
            -1: """that/CC that/DT that/JJS|RBS that/NNPS that/NN|RB that/PRP$ that/PRP|PRP$ that/VBG""",
            1: """that/DT|PDT|RB that/VBD|NNP that/VBP|VB|NN|RB""",
            2: """
that/NNP|NNPS that/NNS that/PDT|JJ that/VBP|VB|NN that/VBP|VB|NN|JJ that/VBZ|NN|NNS what/NNS""",
            4: """that/PRP that/PRP|POS|VBZ""",
            5: """that/RB that/VBD|VBP|VB|VBN|NN that/VBZ|NNP what/NN what/VBP|VB|NN""",
            6: """that/VBZ|NNS""",
            8: """that/MD|NN that/VBD|VBN|JJ that/VBP|VB""",
            9: """that/VBD""",
            10: """that/MD that/VBD|VBN that/VBZ""",
            11: """that/VBP""",
        },
        "WP": {
            -5: """what/NN what/VBP|VB|NN""",
            -2: """what/NNS""",
            2: """what/IN|DT|WDT what/MD""",
            3: """what/PRP$ what/VBZ""",
            4: """what/DT what/NNP""",
            6: """what/PRP""",
        },
    },
    "pair": {
        "CC": {
            -7: """anything/but""",
            -6: """all/but nothing/but""",
            -5: """choice/but""",
            -4: """in/either""",
            -3: """are/both""",
            -2: """,/so from/either that/both""",
            -1: """,/yet do/so or/minus was/so""",
            2: """from/both""",
            3: """for/both on/both""",
            4: """in/both of/both""",
            6: """with/both""",
        },
        "CD": {
            -6: """any/one no/one""",
            -3: """than/one which/one""",
            -2: """either/one the/one this/one""",
            3: """,/one :/one for/one""",
            8: """only/one""",
        },
        "DT": {
            -7: """after/all""",
            -6: """except/that with/both""",
            -5: """acknowledge/that argue/that consider/that emails/that noted/that suggested/that —/that""",
            -4: """
have/all in/both insisted/that noting/that now/that remember/that show/that suggest/that suggests/that
where/all""",
            -3: """
-/that acknowledging/that agree/that are/all argued/that assume/that assuming/that at/all concluded/that
demanded/that ensure/that ensuring/that finds/that for/both found/that night/that note/that on/both
one/that or/that sense/that states/that thinks/that those/that""",
            -2: """
--/that ^/all adds/that approach/that argument/that asserted/that be/that clear/that conclude/that
declared/that from/all her/that hope/that insist/that know/that mean/that of/both out/that
recognize/that showed/that so/that stated/that there/that week/that work/that""",
            -1: """
agreement/that case/that cases/that claims/that companies/that confidence/that country/that fact/that
from/both how/that idea/that law/that month/that move/that notion/that point/that possible/that
role/that saying/that something/that understand/that world/that wrote/that""",
            1: """
"/all and/all and/that are/both believes/that feel/that have/no interview/that like/that made/that
me/that shown/that sure/that things/that think/that times/that""",
            2: """:/that ^/no is/that of/that says/that than/that them/all them/that""",
            3: """
's/all 's/that after/that all/that be/no does/that doubt/that from/either if/that in/all in/either
meant/that nearly/all say/that""",
            4: """^/that for/all have/that of/all on/that take/that that/both trump/that""",
            5: """at/that do/that done/that given/that hopeful/that make/that then/that""",
            6: """but/that n't/that""",
            7: """to/that was/that""",
        },
        "EX": {
            -3: """from/there""",
            1: """sure/there""",
            3: """is/there""",
        },
        "FW": {
            -2: """status/quo""",
            -1: """bill/de""",
        },
        "IN": {
            -10: """all/that get/as something/that""",
            -9: """done/that going/on trump/that""",
            -8: """bringing/in job/that made/up""",
            -7: """all/along issues/that taking/over""",
            -6: """
and/so bring/in left/behind not/as out/as system/that take/on things/that times/as took/on turn/over
way/that went/on""",
            -5: """
also/like at/that be/as coming/in debate/that do/that nearly/as platform/that role/that speech/that
them/that thing/that took/over weighed/in work/that""",
            -4: """
's/that ^/about are/as attack/that better/off bill/that election/that everything/that for/about go/on
hand/over have/that information/that is/as it/over kept/on message/that n't/that one/that stand/up
take/over then/that there/that turned/over""",
            -3: """
,/about ,/up --/that a/while after/that agreement/that approach/that come/in communities/that
community/that companies/that company/that do/so end/up ever/before her/as law/that made/that make/that
move/that never/before on/that only/about rights/that still/on taken/on taking/on that/over to/that
twice/as was/as was/once was/that""",
            -2: """
''/as 's/as ,/so ^/that back/up be/like but/that by/about coming/up country/that get/along get/around
given/that him/as i/like legislation/that of/that or/about positions/that race/that show/up shut/down
take/that than/that time/around turned/on with/over""",
            -1: """
:/that be/over came/up come/up comes/up cut/off her/up hopeful/that if/that or/minus put/in shown/that
step/up those/that""",
            1: """
all/over build/on criticism/over drop/out go/through like/that me/that possible/that running/out said/in
with/about""",
            2: """
,/along ,/out ^/though asserted/that believes/in believes/that conclude/that declared/that go/down
hell/out herself/as insist/that insisted/that it/down not/that out/that park/in played/in reports/that
say/that says/that showing/that so/that started/in stated/that worry/about""",
            3: """
's/on ,/before -/that agree/that be/that care/about cares/about charges/that claim/that clear/that
concluded/that ensure/that even/though far/as feel/that finds/that focus/on found/that going/through
her/that how/that is/up race/as recognize/that resulted/in showed/that suggesting/that themselves/as
thinks/that time/as times/that was/behind world/that —/that""",
            4: """
^/along accusations/that acknowledging/that adds/that and/that argued/that assume/that assuming/that
at/about cases/that claims/that come/out compete/in countries/that doubled/down doubt/that emails/that
ensuring/that fear/that fight/over hope/that is/that mean/that news/that remember/that result/in
saying/that sign/that so/as states/that suggest/that suggestion/that sure/that talk/about think/that
viewed/as well/as""",
            5: """
acknowledge/that allegations/that argue/that belief/that case/that choice/but consider/that
demanded/that hopes/that interview/that month/that narrative/that night/that noted/that noting/that
now/that out/about point/that possibility/that sense/that show/that suggested/that suggests/that
talking/about understand/that was/so""",
            6: """
all/but argument/that confidence/that evidence/that idea/that know/that nothing/but week/that""",
            7: """anything/but are/up except/that it/on leading/up look/around note/that""",
            8: """notion/that reminder/that""",
            9: """live/in""",
            10: """fact/that""",
        },
        "JJ": {
            -8: """a/much very/much""",
            -7: """for/mass on/top pretty/much""",
            -6: """a/very of/late very/close""",
            -5: """a/lead a/whole""",
            -4: """
,/deputy a/third an/individual as/human in/new in/public net/worth of/such some/good the/dark the/good
the/military""",
            -3: """
,/misogynist ^/digital a/high as/first attorney/general but/very democratic/national have/long how/long
in/chief in/downtown in/total it/only most/likely on/alert so/long the/future the/mainland the/public
the/sound too/early very/little will/likely""",
            -2: """
's/running 's/standing 's/third ,/following ^/conservative and/lost as/long as/opposed for/democratic
is/kind of/national of/registered property/right said/net the/democratic the/firm the/leading
the/potential the/united too/long""",
            -1: """
^/early ^/united a/racist a/real a/united and/south be/close democratic/front-runner have/left no/clear
of/armed of/magic or/minus polls/closed process/right that/only the/level to/left to/narrow""",
            1: """an/expert and/later how/much more/likely of/public the/lead the/relative the/second""",
            2: """
's/core 's/deputy ,/left as/much be/like in/eastern in/late the/front the/individual the/minimum
the/post was/clear""",
            3: """
's/fine 's/first 's/public ,/democratic ^/former ^/right a/good a/long a/total as/close be/surprised
in/early in/national it/clear marked/classified not/much of/gay of/limited of/total that/right
the/current the/official to/complete""",
            4: """
,/national ,/racist a/democratic a/gay a/longtime and/long and/only are/right be/enough do/much
in/coming in/general on/average the/first the/prime""",
            5: """'s/hard the/retired the/third""",
            6: """not/enough""",
            7: """people/close that/much the/only""",
        },
        "JJR": {
            -6: """a/more be/more no/longer""",
            -4: """doing/better is/more the/more""",
            -3: """^/earlier been/more but/more his/more""",
            -2: """are/more becoming/more of/more""",
            -1: """and/later""",
            1: """a/later the/earlier""",
            2: """has/more""",
            3: """have/more no/more""",
            4: """"/more up/more""",
            6: """be/better lot/more""",
        },
        "JJS": {
            -4: """at/best""",
        },
        "MD": {
            -1: """the/need""",
            4: """they/'d""",
        },
        "NN": {
            -14: """of/state""",
            -8: """only/one""",
            -6: """wall/street""",
            -5: """as/secretary democratic/party the/second""",
            -4: """
,/racist ,/vice ^/right a/longtime and/fight back/home some/say state/department supreme/court the/third
white/house""",
            -3: """
's/fine 's/public 's/third ,/march ,/one ,/take ^/correction ^/understand a/good a/total air/force
and/call before/hand in/translating of/politics of/total on/average that/right the/current the/following
the/official to/comment to/share to/vote""",
            -2: """
's/core 's/deputy :/one ^/secretary and/take either/one in/general in/politics master/plan the/front
the/individual the/minimum the/post the/prime the/whole to/control to/mention to/run white/working""",
            -1: """
,/look ,/standing ,/well ^/editor ^/look ^/time ^/watch an/expert are/right as/close as/well be/close
democratic/national fight/back for/one just/say no/doubt of/gay of/magic of/public that/show the/lead
the/relative the/working to/file you/think""",
            1: """
"/look ,/left a/meeting a/racist attorney/general both/form democratic/front-runner global/warming
no/matter the/dark the/level the/need to/rise""",
            2: """
^/file ^/revenue ^/support and/respect her/lead of/voting said/net the/firm the/one the/potential
this/one to/frame to/state""",
            3: """
's/running 's/standing ,/campaign ,/home ,/misogynist ,/state ^/name ^/today a/high a/while
former/secretary health/care in/chief in/downtown in/state in/total in/turn in/writing is/kind
mass/shooting national/security of/fighting on/alert or/minus press/secretary the/beginning the/mainland
the/public the/sound the/square to/power""",
            4: """
,/deputy ^/yesterday an/individual an/offer and/south court/ruling house/press net/worth property/right
roll/call some/good status/quo than/one that/end the/future the/good the/left the/military the/south
to/left""",
            5: """a/lead a/third a/whole at/home in/public is/home that/sort the/back which/one""",
            6: """any/one as/human""",
            7: """for/mass process/right""",
            8: """on/top""",
            9: """no/one""",
        },
        "NNP": {
            -4: """,/national ^/pence ^/yesterday a/democratic a/gay a/united""",
            -3: """
'/s ,/democratic ,/state ^/file ^/former ^/right ^/today former/secretary house/press in/national
in/state national/security no/matter press/secretary the/south the/square""",
            -2: """
^/early ^/name ^/revenue ^/watch in/eastern in/general in/politics of/gay status/quo to/post""",
            -1: """
"/let "/look (/see ,/campaign ^/had ^/let ^/look ^/support ^/take ^/understand and/south as/human
clear/politics court/ruling in/early in/late in/public in/turn on/average that/end the/first the/future
the/potential the/prime to/comment to/file to/state""",
            1: """^/editor ^/time attorney/general bill/de""",
            2: """
^/conservative ^/secretary for/democratic of/magic of/national the/democratic trump/wins
united/technologies""",
            3: """
,/vice ^/correction ^/digital air/force democratic/national master/plan special/operations the/dark
the/whole""",
            4: """,/march ^/united as/first in/new of/armed of/politics state/department supreme/court""",
            5: """as/secretary democratic/party the/united white/house""",
            6: """wall/street""",
            14: """of/state""",
        },
        "NNPS": {
            -4: """of/politics""",
            -3: """special/operations""",
            -2: """trump/wins""",
            1: """clear/politics""",
        },
        "NNS": {
            -3: """poll/shows""",
            -1: """united/technologies""",
            1: """,/thanks university/exhibits""",
            2: """party/rules phone/calls trump/wins""",
            3: """air/strikes of/politics southern/states""",
            4: """^/pence in/politics trump/rallies""",
            5: """trump/needs""",
        },
        "PDT": {
            -4: """at/all""",
            -3: """not/quite of/both""",
            -2: """"/all""",
            -1: """'s/all after/all are/all for/all nearly/all that/both them/all""",
            1: """and/all have/all""",
            3: """^/all""",
            4: """of/such where/all""",
        },
        "POS": {
            -5: """it/'s""",
            -4: """let/'s that/'s there/'s""",
            -3: """she/'s""",
            -2: """here/'s""",
            -1: """he/'s""",
            2: """'/s""",
            4: """women/'s""",
        },
        "PRP": {
            -3: """in/her no/one""",
            -2: """,/her than/one was/her""",
            -1: """:/one for/one he/'s here/'s that/'s which/one""",
            1: """,/one""",
            2: """help/her""",
            3: """against/her gave/her""",
            4: """either/one""",
            6: """let/'s""",
        },
        "PRP$": {
            -3: """against/her gave/her""",
            -2: """help/her""",
            2: """,/her was/her""",
            3: """in/her""",
        },
        "RB": {
            -8: """fight/back""",
            -7: """that/much the/only""",
            -6: """not/enough""",
            -5: """'s/hard at/home is/home look/around out/about process/right talking/about that/sort""",
            -4: """
^/along and/long and/only at/about be/enough come/out do/much get/along of/all people/close pushing/back
so/as talk/about viewed/as was/so well/as""",
            -3: """
's/first ,/before ,/home ,/well are/right be/no care/about cares/about come/up coming/up drop/out
even/though far/as for/all in/all is/there not/much passed/away race/as the/back the/first themselves/as
time/as was/behind""",
            -2: """
's/all ,/along ^/though ^/well as/much comes/up doubled/down from/either go/through hell/out herself/as
is/up it/down property/right take/over to/back turned/over was/clear worry/about""",
            -1: """
^/all a/long a/third all/over and/all and/south as/close as/first be/better end/up from/both
going/through how/much in/early is/kind it/clear leading/up more/likely nearly/all show/up shut/down
stand/up sure/there that/over the/south the/third them/all to/left took/over turn/over turns/out
with/about""",
            1: """
"/all ,/left ,/vice ,/yet a/real better/off in/either no/clear or/minus put/forward that/only that/right""",
            2: """
''/as 's/as ,/later are/both as/long as/well back/up be/close by/about from/all get/around have/all
him/as no/longer or/about too/long""",
            3: """
,/about ^/early but/very days/later ever/before from/there go/down go/out going/back her/as how/long
it/only left/behind most/likely never/before no/doubt not/quite only/about so/long taken/away too/early
twice/as very/little was/as was/once will/likely with/over""",
            4: """
,/so ^/about ^/right are/all are/as back/home be/over do/so for/about have/long is/as it/over no/matter
shot/back step/up the/second time/around""",
            5: """'s/third ,/up be/as nearly/as""",
            6: """a/very and/so at/all before/hand not/as of/late out/as running/out times/as very/close""",
            7: """after/all all/along pretty/much""",
            8: """a/much bring/back stepped/down very/much""",
            10: """get/as""",
        },
        "RBR": {
            -6: """lot/more""",
            -4: """"/more be/better up/more""",
            -3: """days/later have/more no/more""",
            -2: """,/later has/more""",
            -1: """a/later the/earlier""",
            1: """and/later""",
            2: """are/more becoming/more of/more""",
            3: """^/earlier been/more but/more his/more""",
            4: """is/more no/longer the/more""",
            5: """doing/better""",
            6: """a/more be/more""",
        },
        "RBS": {
            4: """at/best""",
        },
        "RP": {
            -9: """live/in""",
            -8: """stepped/down""",
            -7: """are/up it/on running/out""",
            -6: """bring/back leading/up""",
            -4: """compete/in fight/over go/down result/in shot/back""",
            -3: """'s/on ,/up be/over focus/on go/out going/back resulted/in step/up taken/away""",
            -2: """,/out believes/in doubled/down going/through park/in played/in started/in""",
            -1: """
build/on criticism/over get/around is/up it/over look/around put/forward said/in the/back time/around
to/back with/over""",
            1: """cut/off drop/out go/through her/up put/in turns/out""",
            2: """came/up turned/on""",
            3: """better/off come/in comes/up left/behind passed/away still/on taken/on taking/on""",
            4: """come/up end/up go/on hand/over kept/on pushing/back show/up shut/down that/over""",
            5: """coming/in coming/up stand/up turned/over weighed/in""",
            6: """bring/in get/along take/on take/over took/on took/over went/on""",
            7: """taking/over""",
            8: """bringing/in made/up turn/over""",
            9: """fight/back going/on""",
        },
        "UH": {
            -2: """^/no""",
            -1: """have/no""",
            2: """^/well""",
            4: """,/well""",
        },
        "VB": {
            -5: """,/say""",
            -4: """you/hear""",
            -3: """,/have but/do i/think no/doubt to/complete to/power you/get""",
            -2: """,/campaign ,/show her/lead it/clear they/have to/frame you/see""",
            -1: """
"/thank ,/march ,/put ^/name ^/support a/long an/offer and/respect before/hand bring/back health/care
in/turn n't/want no/matter on/top roll/call so/long to/rise to/state""",
            1: """^/file ^/let and/make and/set to/come to/do to/narrow""",
            2: """"/let "/look (/see ,/let ,/look and/come it/call to/control to/mention to/post to/run""",
            3: """^/look ^/take ^/watch and/call and/let me/say to/back to/file to/share to/vote""",
            4: """,/take ^/understand and/fight and/get and/take you/feel you/want""",
            6: """that/have to/comment""",
            7: """you/think""",
            8: """just/say""",
        },
        "VBD": {
            -5: """candidates/elected""",
            -4: """,/let have/said they/'d trump/tweeted""",
            -3: """and/lost and/started he/got he/said in/pledged polls/conducted""",
            -2: """and/continued it/felt trump/made""",
            -1: """,/left and/let and/set emails/released of/armed repeatedly/said to/left""",
            1: """,/agreed ,/appeared ,/signed""",
            2: """,/killed ,/told and/called i/read trump/continued""",
            3: """'s/said and/killed polls/closed trump/asked""",
            4: """^/had and/paid and/sent shares/closed""",
            6: """'ve/said""",
        },
        "VBG": {
            -4: """in/coming""",
            -3: """court/ruling in/writing mass/shooting of/fighting the/beginning""",
            -2: """of/voting""",
            -1: """'s/running 's/standing a/meeting global/warming""",
            1: """,/standing the/working""",
            2: """,/following the/leading white/working""",
            3: """in/translating the/following""",
        },
        "VBN": {
            -6: """'ve/said""",
            -5: """the/retired""",
            -4: """and/paid and/sent shares/closed the/left""",
            -3: """
's/said ,/left ^/had and/killed be/surprised marked/classified of/limited the/united trump/asked""",
            -2: """,/killed ,/told ^/united and/called of/armed trump/continued""",
            -1: """,/agreed ,/appeared ,/put ,/signed and/let polls/closed to/come to/left""",
            1: """emails/released have/left repeatedly/said""",
            2: """,/let and/continued as/opposed it/felt of/registered trump/made""",
            3: """and/started he/got he/said in/pledged polls/conducted""",
            4: """have/said trump/tweeted""",
            5: """a/united and/lost candidates/elected""",
        },
        "VBP": {
            -7: """just/say""",
            -6: """that/have""",
            -5: """you/think""",
            -4: """and/get you/feel you/want""",
            -3: """me/say people/close roll/call that/end""",
            -2: """"/look an/offer and/come and/take health/care i/read it/call""",
            -1: """
(/see ,/take ^/take and/make and/respect before/hand both/form doing/better house/press master/plan
no/matter to/comment to/do white/house""",
            1: """"/thank n't/want that/show""",
            2: """,/put ,/show i/like they/have you/see""",
            3: """,/have but/do i/think you/get""",
            4: """some/say you/hear""",
            5: """,/say""",
            6: """also/like""",
        },
        "VBZ": {
            -5: """trump/needs""",
            -4: """trump/rallies women/'s""",
            -3: """air/strikes let/'s southern/states""",
            -2: """party/rules phone/calls trump/wins""",
            -1: """,/thanks university/exhibits""",
            3: """he/'s here/'s poll/shows she/'s""",
            4: """there/'s""",
            5: """it/'s that/'s""",
        },
        "WDT": {
            -9: """fact/that""",
            -8: """notion/that reminder/that""",
            -7: """doubt/that""",
            -6: """and/that evidence/that idea/that interview/that is/that say/that""",
            -5: """
allegations/that belief/that confidence/that hopes/that month/that narrative/that possibility/that
sure/that times/that""",
            -4: """
accusations/that argument/that believes/that but/that case/that countries/that fear/that feel/that
hopeful/that know/that news/that point/that sign/that suggestion/that think/that to/that understand/that
week/that""",
            -3: """
cases/that charges/that claim/that claims/that does/that given/that meant/that note/that saying/that
says/that suggesting/that was/that world/that""",
            -2: """
^/that adds/that hope/that how/that like/that mean/that n't/that night/that not/that reports/that
sense/that show/that showing/that""",
            -1: """
:/that acknowledging/that argued/that assume/that assuming/that be/that clear/that demanded/that
ensuring/that except/that her/that if/that make/that me/that noting/that now/that of/that on/that
recognize/that showed/that suggests/that take/that then/that""",
            1: """'s/that emails/that wrote/that""",
            2: """
asked/what insisted/that legislation/that made/that on/what or/that positions/that race/that —/that""",
            3: """communities/that community/that company/that country/that rights/that them/that""",
            4: """
agreement/that and/what attack/that bill/that companies/that done/that election/that everything/that
information/that message/that those/that""",
            5: """
--/that approach/that debate/that law/that move/that platform/that speech/that there/that thing/that
things/that trump/that""",
            6: """role/that system/that""",
            7: """all/that issues/that one/that way/that work/that""",
            8: """job/that""",
            11: """something/that""",
        },
        "WP": {
            -4: """and/what""",
            -2: """asked/what on/what""",
        },
    },
    "state": {
        "CC": {
            -4: """xIN|CC|RB""",
            -3: """VDT|PDT|CC|RB dCC|RB""",
            -2: """BDT|PDT|CC|RB bIN|CC|RB""",
            -1: """MIN|CC|RB mIN|CC|RB vIN|CC|RB""",
            1: """0IN|CC|RB DDT|PDT|CC|RB DIN|CC|RB""",
            2: """xDT|CC|RB""",
            3: """BCC|RB nDT|CC|NN|RB|FW""",
            5: """vDT|CC|RB""",
            7: """VIN|CC|RB""",
        },
        "CD": {
            -2: """0CD|JJ 0CD|NN|NNS|JJ|NNP""",
            -1: """dCD|NN|JJ nCD|NN|JJ|NNP nCD|NN|NNS|JJ nCD|NN|NNS|JJ|NNP""",
            2: """VCD|NN|JJ vCD|NN|NNS|JJ""",
            3: """BPRP|CD|NN DPRP|CD|NN xPRP|CD|NN""",
            4: """nCD|NN""",
        },
        "DT": {
            -4: """MIN|DT|WDT""",
            -3: """vDT|CC|RB""",
            -2: """bIN|DT|WDT hDT|PDT|RB""",
            -1: """DDT|PDT|CC|RB bDT|PDT|RB""",
            1: """nDT|PDT|RB""",
            2: """BDT|PDT|RB""",
            3: """0DT|PDT|RB VDT|PDT|RB vDT|RB|UH""",
            4: """BDT|PDT|CC|RB NIN|DT|WDT bDT|RB|UH""",
            5: """hDT|RB|UH""",
            6: """VDT|PDT|CC|RB""",
            8: """0IN|DT|WDT""",
            9: """mIN|DT|WDT""",
        },
        "EX": {
            -1: """bEX|RB xEX|RB""",
            1: """VEX|RB""",
            3: """0EX|RB""",
        },
        "FW": {
            -3: """dNNP|FW nDT|CC|NN|RB|FW""",
        },
        "IN": {
            -12: """0IN|CC|RB""",
            -7: """mIN|VBP|VB|JJ""",
            -6: """MIN|CC|RB mIN|DT|WDT""",
            -5: """NIN|DT|WDT""",
            -4: """0IN|DT|WDT hIN|RP|RB mIN|CC|RB""",
            -3: """bIN|JJ dIN|NNP|FW hIN|NN|JJ|RB""",
            -2: """hIN|RB""",
            -1: """VIN|CC|RB bIN|CC|RB xIN|VBP|VB|JJ""",
            1: """0IN|RP|RB bIN|NN|JJ|RB dIN|RP|RB dIN|VBP|VB|JJ vIN|RP|RB""",
            2: """HIN|DT|WDT VIN|NN|JJ|RB mIN|RP xIN|JJ|RB""",
            3: """DIN|CC|RB DIN|RB bIN|RP hIN|RP vIN|CC|RB vIN|JJ vIN|VBP|VB|JJ""",
            4: """0IN|RB DIN|DT|WDT HIN|RB bIN|VBP|VB|JJ dIN|NN|NNP""",
            5: """MIN|DT|WDT bIN|RP|RB""",
            6: """xIN|CC|RB""",
        },
        "JJ": {
            -6: """hVBD|VBN|JJ|NNP""",
            -5: """nPDT|NN|JJ|RB xIN|JJ|RB""",
            -4: """
bRP|VBP|VB|NN|JJ|RB hVBD|VBN|NN|JJ|RB mVBP|VB|JJ|NNP mVBP|VB|JJ|RB mVBP|VB|NN|JJ mVBP|VB|NN|JJ|NNP
vCD|NN|NNS|JJ vNN|NNS|JJ xVBD|VBP|VB|NN|JJ""",
            -3: """
0CD|NN|JJ 0JJ|UH|NNP 0NN|NNS|JJ|NNP HVBP|VB|NN|JJ VVBP|VB|NN|JJ|RB dVBP|VB|NN|JJ|RB mNN|JJ mVBG|NN|JJ
mVBP|VB|JJ mVBP|VB|NN|JJ|RB mVBP|VB|VBN|NN|JJ nJJ|RB|UH nVBD|VBN|NN|JJ|NNP nVBP|VB|JJ|JJR|RB|RBR|NNP
nVBP|VB|NN|JJ|JJR vIN|JJ""",
            -2: """
0NN|JJ|RB|NNP 0PDT|NN|JJ|RB DNN|JJ|RB NVBD|VBN|JJ|NNP VVBP|VB|NN|JJ|NNP bVBD|VBP|VB|VBN|NN|JJ
bVBP|VB|NN|NNS|JJ|NNP dNN|JJ|JJR mJJ|RB|NNP nRP|VBP|VB|NN|JJ|RB nVBD|VBN|NN|JJ|RB nVBP|VB|NN|NNS|JJ
vVBP|VB|NN|JJ|RB xNN|JJ|NNP xPDT|NN|JJ|RB xVBN|NN|JJ""",
            -1: """
0VBP|VB|NN|JJ MVBP|VB|NN|JJ NVBP|VB|NN|JJ|NNP VCD|NN|JJ VIN|NN|JJ|RB VPDT|NN|JJ|RB VVBD|VBN|JJ
bJJ|JJR|RB|RBR bPDT|NN|JJ|RB bVBD|VBN|NN|JJ|RB bVBP|VB|JJ|JJR|RB|RBR bVBP|VB|NN|JJ|RB|NNP dJJ|JJR|RB|RBR
dRP|JJ|RB dVBD|VBN|NN|JJ dVBD|VBP|VB|NN|JJ dVBP|VB|NN|NNS|JJ|NNP hVBD|VBN|JJ mIN|VBP|VB|JJ mNN|JJ|NNP
nCD|NN|NNS|JJ nCD|NN|NNS|JJ|NNP nVBD|VBN|JJ nVBG|JJ|NNP nVBN|JJ nVBP|VB|JJ|JJR|RB|RBR nVBP|VB|NN|JJ
nVBP|VB|NN|JJ|JJS|NNP nVBP|VB|NN|NNS|JJ|NNP vNN|NNS|JJ|NNP xVBP|VB|JJ|JJR|RB|RBR""",
            1: """
0VBN|JJ BNN|JJ|RB DVBP|VB|JJ NRP|VBP|VB|NN|JJ|RB bVBP|VB|JJ|NNP bVBP|VB|NN|JJ|NNP dIN|VBP|VB|JJ
dVBP|VB|JJ|RB|NNP hJJ|NNP hVBP|VB|NN|JJ|RB nCD|NN|JJ|NNP nNN|JJ|RB|NNP nVBP|VB|JJ|RB|NNP
nVBP|VB|NN|JJ|NNP nVBP|VB|VBN|NN|JJ vJJ|JJR|RB|RBR vJJ|RB|UH vVBD|VBN|NN|JJ vVBP|VB|NN|JJ
vVBP|VB|VBN|NN|JJ xNN|JJ|JJR xVBG|NN|JJ|NNP""",
            2: """
0CD|JJ 0VBD|VBN|JJ|NNP 0VBD|VBN|NN|JJ|RB 0VBP|VB|NN|JJ|JJR|NNP 0VBP|VB|NN|JJ|RB|NNP BJJ|NNP
BVBP|VB|NN|JJ DVBP|VB|JJ|RB DVBP|VB|NN|JJ HNN|JJ NJJ|JJR|RB|RBR VNN|JJ|NNP bVBD|VBN|JJ bVBD|VBP|VB|NN|JJ
bVBP|VB|JJ dVBN|NN|JJ dVBP|VB|NN|JJ|NNP vVBD|VBN|NN|JJ|RB vVBD|VBP|VB|VBN|JJ vVBG|JJ|NNP xJJ|JJR|RB|RBR""",
            3: """
BNN|JJ|NNP BVBG|NN|JJ NJJ|RB|NNP VVBP|VB|JJ|RB bIN|JJ bNN|NNS|JJ bVBP|VB|NN|JJ|JJS bVBP|VB|NN|JJ|RB
dCD|NN|JJ dIN|NN|JJ dVBP|VB|JJ|RB hNN|JJ|RB nPDT|JJ vVBN|NN|JJ vVBP|VB|VBN|NN|JJ|NNP xVBD|VBN|NN|JJ|RB""",
            4: """
NIN|NN|JJ|RB bVBD|VBN|JJ|NNP bVBD|VBP|VB|VBN|JJ bVBP|VB|NN|JJ dVBP|VB|JJ|JJR|RB|RBR hNN|JJ|RB|NNP
vVBD|VBN|JJ|NNP vVBN|JJ vVBP|VB|JJ|JJR|RB|RBR""",
            5: """0VBP|VB|JJ|NNP VNN|NNS|JJ|NNP bVBP|VB|VBN|NN|JJ vVBP|VB|JJ|RB""",
            6: """NNN|JJ|RB NVBD|VBN|NN|JJ|RB bVBP|VB|JJ|RB""",
            7: """bVBD|NN|JJ""",
        },
        "JJR": {
            -4: """mVBP|VB|JJR|RB|RBR xJJ|JJR|RB|RBR""",
            -3: """bVBP|VB|JJ|JJR|RB|RBR vJJ|JJR|RB|RBR xVBP|VB|JJR|RB|RBR""",
            -2: """0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|JJ|JJR|NNP nVBP|VB|JJR|RB|RBR nVBP|VB|NN|JJR""",
            -1: """
bVBP|VB|NN|JJ|JJR dVBP|VB|JJ|JJR|RB|RBR nJJ|JJR|RB|RBR|NNP nVBP|VB|NN|JJ|JJR vVBP|VB|JJR|RB|RBR
vVBP|VB|NN|JJ|JJR|NNP""",
            1: """bJJR|RB|RBR dNN|JJ|JJR xJJR|RB|RBR xNN|JJ|JJR""",
            2: """
dJJ|JJR|RB|RBR dVBP|VB|JJR|RB|RBR nVBP|VB|JJ|JJR|RB|RBR vVBP|VB|JJ|JJR|RB|RBR vVBP|VB|NN|JJR|NNP""",
            3: """xVBP|VB|JJ|JJR|RB|RBR""",
            4: """0JJR|RBR|NNP""",
        },
        "JJS": {
            -2: """NJJS|RBS bJJS|RBS""",
            -1: """nVBP|VB|NN|JJ|JJS|NNP xJJS|RB|RBS""",
            1: """bVBP|VB|NN|JJ|JJS""",
            4: """bJJS|RB|RBS hJJS|RBS hJJS|RBS|NNP""",
        },
        "MD": {
            -3: """mMD|VBP|VB|NN""",
            -1: """bMD|VBP|VB|NN""",
            1: """nMD|VBP|VB|NN xMD|VBP|VB|NN""",
            2: """nMD|VBD""",
        },
        "NN": {
            -7: """MVBP|VB|NN""",
            -6: """BPRP|CD|NN""",
            -5: """DVBP|VB|NN|JJ|NNP""",
            -4: """
0NN|RB 0VBD|VBN|NN|JJ|RB DPRP|CD|NN NIN|NN|JJ|RB NVBD|VBN|NN|JJ|RB bVBD|NN|JJ bVBP|VB|NN|JJ|JJS
mVBP|VB|NN mVBP|VB|NN|JJ mVBP|VB|NN|NNP nCD|NN""",
            -3: """
DVBP|VB|VBN|NN MVBP|VB|NN|JJ NNN|JJ|RB NNN|NNS NRP|VBP|VB|NN|JJ|RB bNN|NNS|JJ dIN|NN|JJ dIN|NN|NNP
dNN|NNS|JJ|RB dVBG|NN|JJ|NNP hNN|JJ|RB nCD|NN|JJ|NNP nNN|JJ|RB|NNP nNN|NNS|JJ nNN|NNS|JJ|NNP nVBD|VBN|NN
nVBP|VB|NN|NNS|JJ vVBZ|NN|NNS xPOS|VBZ|NN|NNS|NNP""",
            -2: """
0NN|JJ|RB|NNP 0VBP|VB|NN|JJ|RB|NNP HNN|JJ VNN|JJ|NNP VVBD|VBN|NN bPDT|NN|JJ|RB dPOS|VBZ|NN|NNS|NNP
hNN|JJ|RB|NNP nDT|CC|NN|RB|FW nMD|VBP|VB|NN nNN|RB|NNP nNN|RB|UH nVBD|VBN|NN|JJ|RB nVBD|VBP|VB|NN|JJ|NNP
nVBG|NN|NNP nVBP|VB|NN|JJ|NNP nVBP|VB|NN|NNP nVBP|VB|NN|NNS|JJ|NNP vNN|NNS|RB|NNP vVBD|VBN|NN|JJ|RB
vVBP|VB|NN|JJR|NNP vVBP|VB|NN|JJ|JJR|NNP vVBP|VB|VBN|NN xNN|JJ|JJR xVBG|NN|NNP xVBP|VB|NN|NNP
xVBP|VB|NN|NNS|RB""",
            -1: """
0CD|NN|NNS|JJ|NNP 0NN|NNS|RB|NNP BNN|JJ|RB BVBG|NN|JJ DVBP|VB|NN|JJ|RB VCD|NN|JJ bNN|RB|UH
bVBD|VBP|VB|NN|JJ bVBP|VB|NN|NNS|JJ|NNP bVBP|VB|VBN|NN|JJ dCD|NN|JJ hVBD|VBP|VB|VBN|NN hVBP|VB|NN
hVBP|VB|VBN|NN mVBP|VB|NN|JJ|RB mVBP|VB|NN|RB mVBP|VB|VBN|NN|JJ nCD|NN|NNS|JJ|NNP nVBD|VBN|NN|NNP
nVBP|VB|NN nVBZ|NN|NNS vNN|NNS|JJ|NNP vPDT|NN|JJ|RB vVBD|VBP|VB|NN|NNS|NNP xMD|VBP|VB|NN""",
            1: """
0NN|NNS|JJ|NNP 0VBD|VBP|VB|NN|NNS|NNP 0VBP|NN|NNP 0VBP|VB|NN|JJ 0VBP|VB|NN|JJ|JJR|NNP BVBP|VB|NN|JJ
DVBP|VB|NN|JJ NVBD|VBP|VB|VBN|NN|NNP NVBP|VB|NN bVBD|VBN|NN|JJ|RB bVBD|VBP|VB|VBN|NN bVBG|NN|NNP
bVBP|VB|NN|JJ|RB|NNP dVBD|VBN|NN dVBD|VBN|NN|JJ dVBN|NN|JJ dVBP|VB|NN|JJ|RB dVBZ|NN|NNS mMD|VBP|VB|NN
mVBD|VBP|VB|VBN|NN mVBG|NN nRP|VBP|VB|NN|JJ|RB nVBD|VBP|VB|VBN|NN nVBD|VBP|VB|VBN|NN|NNP
nVBP|VB|NN|JJ|JJS|NNP nVBP|VB|NN|JJ|RB nVBP|VB|NN|RB vNN|NNS|RB vVBP|VB|NN|JJ|RB vVBP|VB|VBN|NN|JJ
xVBG|NN|JJ|NNP""",
            2: """
0CD|NN|JJ 0JJ|NN|NNP 0NN|JJ|RB 0VBD|VBP|VB|VBN|NN BVBP|VB|NN BVBP|VB|NN|JJ|RB DVBP|VB|NN|JJ|RB|NNP
VVBG|NN|NNP VVBP|VB|NN|JJ|NNP bMD|VBP|VB|NN bVBP|VB|NN|JJ bVBP|VB|NN|JJ|JJR bVBP|VB|NN|JJ|RB dNN|NNS|JJ
dVBD|VBP|VB|NN|JJ dVBP|VB|NN|RB|NNP hVBP|VB|NN|NNP mVBP|VB|NN|JJ|NNP nVBP|VB|NN|JJR nVBP|VB|NN|JJ|JJR
vNN|NNS|JJ vVBD|VBN|NN|JJ vVBD|VBP|VB|VBN|NN vVBN|NN|JJ vVBP|VB|NN|JJ vVBP|VB|NN|NNS|RB|NNP xPRP|CD|NN
xRP|VBP|VB|NN|JJ|RB xVBD|VBN|NN xVBD|VBP|VB|VBN|NN""",
            3: """
0NN|RB|UH 0VBP|VB|NN|JJR|NNP NNN|RB bNN|RB bVBP|VB|NN|NNP bVBP|VB|NN|RB hNN|NNP hVBP|VB|NN|JJ|RB mNN|JJ
mNN|NNP mVBG|NN|JJ vVBP|VB|NN|RB|NNP vVBP|VB|VBN|NN|JJ|NNP xNN|RB|NNP""",
            4: """
0PDT|NN|JJ|RB 0VBP|VB|NN|NNS|JJ NVBP|VB|NN|RB hIN|NN|JJ|RB nCD|NN|NNS|JJ nVBP|VB|VBN|NN|JJ xPDT|NN|JJ|RB
xVBN|NN|JJ""",
            5: """
0VBD|VBP|VB|NN|RB|NNP VPDT|NN|JJ|RB bVBP|VB|NN|JJR mNN|JJ|NNP nPDT|NN|JJ|RB vCD|NN|NNS|JJ
xVBD|VBP|VB|NN|JJ""",
        },
        "NNP": {
            -7: """0VBP|VB|JJ|NNP""",
            -6: """0VBZ|NNP""",
            -4: """0VBD|NNP nVBD|NNP nVBD|VBN|JJ|NNP nVBD|VBN|NNP""",
            -3: """
0JJR|RBR|NNP 0VBP|NN|NNP BNN|JJ|NNP VNN|NNS|JJ|NNP VVBZ|NNS|NNP dVBP|VB|NNP hNN|NNP mNN|JJ|NNP mNN|NNP
mVBP|VB|NN|JJ|NNP vVBD|VBN|JJ|NNP""",
            -2: """
0JJ|NN|NNP 0VBZ|NNS|RB|NNP BJJ|NNP bVBD|VBN|JJ|NNP bVBG|NN|NNP dRB|NNP dVBP|VB|JJ|RB|NNP hVBP|VB|NN|NNP
nNN|RB|NNP nRB|NNP nVBD|VBP|VB|VBN|NN|NNP nVBG|NNP nVBZ|NNS|NNP xVBD|VBN|NNP""",
            -1: """
0NN|JJ|RB|NNP 0RB|NNP 0VBP|VB|VBN|NNP DVBP|VB|NNP DVBP|VB|NN|NNP VVBG|NN|NNP VVBP|VB|NN|JJ|NNP
dIN|NN|NNP dPOS|VBZ|NN|NNS|NNP hJJ|NNP hVBD|VBN|NNP mVBD|VBP|VB|VBN|NN|NNP mVBP|VB|NNP nVBD|VBN|NN|NNP
nVBG|JJ|NNP nVBP|VB|JJ|RB|NNP nVBP|VB|NNP vVBP|VB|NN|JJR|NNP""",
            1: """
0NN|NNS|JJ|NNP 0VBD|VBN|NNP DNNP|NNPS DVBP|VB|NN|JJ|RB|NNP NVBP|VB|NN|JJ|NNP bVBP|VB|NN|JJ|NNP
dNN|NNS|NNP dVBD|VBN|JJ|NNP hNN|JJ|RB|NNP nNN|JJ|RB|NNP nVBD|VBP|VB|VBN|NNP nVBG|NN|NNP
nVBP|VB|NN|NNS|JJ|NNP vVBP|VB|NNP vVBP|VB|NN|RB|NNP vVBP|VB|VBN|NN|JJ|NNP xVBG|NN|JJ|NNP
xVBP|VB|NN|JJ|NNP""",
            2: """
0VBD|VBN|JJ|NNP 0VBP|VB|NN|JJ|RB|NNP NVBD|VBN|JJ|NNP bVBZ|NNS|NNP dVBG|NN|JJ|NNP dVBP|VB|NN|NNS|JJ|NNP
nCD|NN|JJ|NNP nNN|NNS|JJ|NNP nVBD|VBP|VB|NN|JJ|NNP nVBP|VB|NN|JJ|JJS|NNP vNN|NNS|RB|NNP
vVBP|VB|NN|NNS|RB|NNP xRB|NNP""",
            3: """
0JJ|UH|NNP 0VBD|VBP|VB|NN|NNS|NNP 0VBP|VB|VBN|JJ|NNP bVBP|VB|NN|JJ|RB|NNP bVBP|VB|NN|NNP dIN|NNP|FW
dNNP|FW dVBD|VBP|VB|NN|NNS|NNP vVBD|VBP|VB|NN|NNS|NNP vVBP|VB|NN|NNS|JJ|NNP xNN|JJ|NNP xVBG|NN|NNP""",
            4: """
0CD|NN|NNS|JJ|NNP 0VBP|VB|NN|JJR|NNP 0VBP|VB|NN|JJ|JJR|NNP 0VBP|VB|NN|NNS|RB|NNP NVBD|VBP|VB|VBN|NN|NNP
nCD|NN|NNS|JJ|NNP vNN|NNS|JJ|NNP xPOS|VBZ|NN|NNS|NNP""",
            5: """0NN|NNS|RB|NNP""",
            7: """vVBP|VB|NN|JJ|JJR|NNP""",
        },
        "NNPS": {
            -1: """DNNP|NNPS""",
        },
        "NNS": {
            -3: """VNN|NNS|JJ|NNP nVBZ|NN|NNS vCD|NN|NNS|JJ""",
            -2: """0VBP|VB|NN|NNS|JJ 0VBZ|NNS nCD|NN|NNS|JJ""",
            -1: """
0CD|NN|NNS|JJ|NNP 0NN|NNS|RB|NNP 0VBD|VBP|VB|NN|NNS|NNP 0VBP|VB|NN|NNS|RB|NNP dNN|NNS|JJ
dVBD|VBP|VB|NN|NNS|NNP nVBZ|NNS|NNP vNN|NNS|JJ|NNP vVBD|VBP|VB|NN|NNS|NNP xPOS|VBZ|NN|NNS|NNP""",
            1: """0NN|NNS|JJ|NNP dVBZ|NNS|NNP nNN|NNS|JJ|NNP""",
            2: """bVBZ|NNS|NNP vNN|NNS|JJ vPOS|VBZ|NN|NNS|NNP vVBZ|NN|NNS xVBZ|NNS|RB""",
            3: """0VBZ|NNS|RB|NNP BVBZ|NNS|NNP NNN|NNS dNN|NNS|JJ|RB nNN|NNS|JJ vVBZ|NNS|RB""",
            4: """HVBZ|NNS bVBP|VB|NN|NNS|JJ|NNP nVBP|VB|NN|NNS|JJ xVBP|VB|NN|NNS|RB""",
        },
        "PDT": {
            -4: """bDT|PDT|RB""",
            -3: """nPDT|JJ""",
            -2: """BDT|PDT|CC|RB""",
            -1: """0DT|PDT|RB VPDT|NN|JJ|RB nDT|PDT|RB""",
            1: """hDT|PDT|RB vPDT|NN|JJ|RB""",
            3: """BDT|PDT|RB NDT|PDT|RB bPDT|NN|JJ|RB""",
        },
        "POS": {
            -4: """0PRP|POS|VBZ""",
            -1: """dPOS|VBZ|NN|NNS|NNP""",
            1: """hPRP|POS|VBZ""",
        },
        "PRP": {
            -5: """xPRP|CD|NN""",
            -1: """0PRP|POS|VBZ""",
            1: """DPRP|CD|NN""",
            2: """BPRP|CD|NN""",
        },
        "RB": {
            -6: """VIN|CC|RB""",
            -5: """BDT|PDT|RB hVBP|VB|NN|JJ|RB""",
            -4: """
0IN|RB 0NN|RB|UH DIN|CC|RB HIN|RB VDT|PDT|RB bDT|RB|UH mVBP|VB|NN|RB nVBZ|NNS|RB vDT|RB|UH vIN|RP|RB
vVBP|VB|JJ|JJR|RB|RBR vVBP|VB|JJ|RB""",
            -3: """
0EX|RB 0IN|RP|RB 0NN|NNS|RB|NNP 0NN|RB|UH|NNP 0VBD|VBP|VB|NN|RB|NNP BCC|RB DIN|RB DVBP|VB|JJ|RB
DVBP|VB|NN|JJ|RB|NNP NDT|PDT|RB NJJ|RB|NNP NNN|RB NVBP|VB|NN|RB VDT|PDT|CC|RB bJJR|RB|RBR bJJS|RB|RBS
bJJ|JJR|RB|RBR bNN|RB dJJ|JJR|RB|RBR hNN|JJ|RB|NNP nVBP|VB|NN|RB vVBD|VBN|NN|JJ|RB xNN|RB|NNP
xRP|VBP|VB|NN|JJ|RB xVBD|VBN|NN|JJ|RB""",
            -2: """
0DT|PDT|RB 0NN|JJ|RB 0PDT|NN|JJ|RB NJJ|JJR|RB|RBR NNN|JJ|RB NVBD|VBN|NN|JJ|RB VPDT|NN|JJ|RB bIN|NN|JJ|RB
bVBP|VB|JJ|JJR|RB|RBR bVBP|VB|JJ|RB bVBP|VB|NN|JJ|RB bVBP|VB|NN|JJ|RB|NNP dIN|RP|RB dRP|NN|RB
dVBP|VB|NN|RB|NNP hDT|RB|UH hVBD|VBN|NN|JJ|RB nVBP|VB|JJ|RB nVBP|VB|JJ|RB|NNP vIN|CC|RB xDT|CC|RB
xIN|CC|RB xRB|NNP xVBZ|NNS|RB""",
            -1: """
0VBP|VB|NN|NNS|RB|NNP BVBP|VB|NN|JJ|RB VEX|RB VVBP|VB|JJ|RB bVBD|VBN|NN|JJ|RB dVBP|VB|JJR|RB|RBR
dVBP|VB|JJ|RB|NNP hIN|NN|JJ|RB mVBP|VB|JJ|RB nVBD|VBN|NN|JJ|RB nVBP|VB|JJ|JJR|RB|RBR vDT|CC|RB vJJ|RB|UH
vNN|NNS|RB vVBP|VB|JJR|RB|RBR vVBP|VB|NN|NNS|RB|NNP vVBZ|NNS|RB xJJR|RB|RBR xPDT|NN|JJ|RB
xVBP|VB|JJ|JJR|RB|RBR xVBP|VB|NN|NNS|RB""",
            1: """
0RB|NNP 0VBD|VBN|NN|JJ|RB 0VBZ|NNS|RB|NNP BNN|JJ|RB bEX|RB dVBP|VB|JJ|RB dVBP|VB|NN|JJ|RB hDT|PDT|RB
mVBP|VB|JJR|RB|RBR nNN|JJ|RB|NNP nVBP|VB|NN|JJ|RB xEX|RB""",
            2: """
DNN|JJ|RB DVBP|VB|NN|JJ|RB VVBP|VB|NN|JJ|RB bRP|VBP|VB|NN|JJ|RB dRB|NNP hIN|RB mJJ|RB|NNP
nDT|CC|NN|RB|FW nNN|RB|UH nRB|NNP vJJ|JJR|RB|RBR xJJS|RB|RBS""",
            3: """
bIN|CC|RB bNN|RB|UH dCC|RB mJJR|RB|RBR nJJ|RB|UH nRP|VBP|VB|NN|JJ|RB vRP|VBP|VB|NN|JJ|RB
vVBP|VB|NN|JJ|RB xIN|JJ|RB""",
            4: """0NN|JJ|RB|NNP 0NN|RB 0VBP|VB|JJ|RB nNN|RB|NNP""",
            5: """
NRP|VBP|VB|NN|JJ|RB VRP|RB bDT|PDT|RB bIN|RP|RB hIN|RP|RB mIN|CC|RB nVBP|VB|JJ|JJR|RB|RBR|NNP""",
            6: """MIN|CC|RB nJJ|JJR|RB|RBR|NNP xJJ|JJR|RB|RBR xVBP|VB|JJR|RB|RBR""",
            7: """dRP|JJ|RB""",
            11: """0IN|CC|RB""",
        },
        "RBR": {
            -4: """nJJ|JJR|RB|RBR|NNP xJJ|JJR|RB|RBR""",
            -3: """mJJR|RB|RBR""",
            -2: """xVBP|VB|JJR|RB|RBR""",
            -1: """
0JJR|RBR|NNP nVBP|VB|JJ|JJR|RB|RBR nVBP|VB|JJ|JJR|RB|RBR|NNP vJJ|JJR|RB|RBR vVBP|VB|JJ|JJR|RB|RBR
xJJR|RB|RBR xVBP|VB|JJ|JJR|RB|RBR""",
            2: """bJJR|RB|RBR dJJ|JJR|RB|RBR dVBP|VB|JJ|JJR|RB|RBR nVBP|VB|JJR|RB|RBR""",
            4: """bJJ|JJR|RB|RBR dVBP|VB|JJR|RB|RBR vVBP|VB|JJR|RB|RBR""",
            5: """mVBP|VB|JJR|RB|RBR""",
            6: """bVBP|VB|JJ|JJR|RB|RBR""",
        },
        "RBS": {
            -4: """hJJS|RBS hJJS|RBS|NNP""",
            -1: """bJJS|RB|RBS xJJS|RB|RBS""",
            2: """NJJS|RBS bJJS|RBS""",
        },
        "RP": {
            -10: """bIN|RP|RB""",
            -5: """VRP|RB dRP|JJ|RB""",
            -4: """nRP|VBP|VB|NN|JJ|RB""",
            -3: """bIN|RP hIN|RP""",
            -2: """hIN|RP|RB mIN|RP""",
            -1: """NRP|VBP|VB|NN|JJ|RB""",
            1: """bRP|VBP|VB|NN|JJ|RB""",
            2: """0IN|RP|RB dIN|RP|RB dRP|NN|RB""",
            3: """vIN|RP|RB xRP|VBP|VB|NN|JJ|RB""",
        },
        "UH": {
            -3: """hDT|RB|UH""",
            -1: """bNN|RB|UH""",
            1: """0NN|RB|UH""",
            2: """vDT|RB|UH""",
            3: """0NN|RB|UH|NNP""",
        },
        "VB": {
            -6: """vVBP|VB|VBN|NN|JJ|NNP xVBD|VBP|VB|VBN|NN""",
            -5: """0VBP|VB|NN|JJR|NNP bVBP|VB|JJ|RB hVBP|VB|VBN""",
            -4: """
HVBP|VB|NN dVBP|VB|JJ|JJR|RB|RBR nVBP|VB|NN vVBP|VB|NN|JJ|JJR|NNP vVBP|VB|VBN|NN|JJ xMD|VBP|VB|NN""",
            -3: """
0VBP|VB|NN|NNS|JJ NRP|VBP|VB|NN|JJ|RB NVBP|VB|NN bIN|VBP|VB|JJ bVBP|VB|NN|JJR bVBP|VB|NN|RB
dVBP|VB|JJR|RB|RBR nVBD|VBP|VB|VBN|NN nVBP|VB|JJ|RB nVBP|VB|NNP nVBP|VB|NN|JJ vVBP|VB|NN|JJ
vVBP|VB|NN|NNS|RB|NNP vVBP|VB|NN|RB|NNP xVBP|VB|NN""",
            -2: """
0VBP|VB|JJ|RB 0VBP|VB|NN|JJ 0VBP|VB|NN|JJ|JJR|NNP 0VBP|VB|NN|JJ|RB|NNP BVBP|VB|NN BVBP|VB|NN|JJ
DVBD|VBP|VB|VBN|NN VVBD|VBP|VB|VBN VVBP|VB|NN bVBD|VBP|VB|VBN bVBP|VB|NN|JJ|NNP bVBP|VB|NN|JJ|RB
bVBP|VB|NN|NNP dVBD|VBP|VB|NN|NNS|NNP nVBP|VB nVBP|VB|JJ nVBP|VB|JJ|RB|NNP nVBP|VB|NN|JJ|RB
nVBP|VB|NN|NNP vRP|VBP|VB|NN|JJ|RB vVBP|VB|NNP vVBP|VB|NN|NNS|JJ|NNP xVBD|VBP|VB|NN|JJ xVBP|VB|NN|JJ|NNP
xVBP|VB|VBN""",
            -1: """
0VBD|VBP|VB|NN|NNS|NNP 0VBD|VBP|VB|NN|RB|NNP 0VBD|VBP|VB|VBN|NN 0VBP|VB|NN|NNS|RB|NNP 0VBP|VB|VBN|JJ|NNP
HVBP|VB|NN|JJ NVBD|VBP|VB|VBN|NN|NNP NVBP|VB NVBP|VB|NN|JJ|NNP NVBP|VB|NN|RB VVBP|VB|JJ|RB
bVBD|VBP|VB|VBN|NN bVBD|VBP|VB|VBN|NN|JJ bVBP|VB|JJ|NNP bVBP|VB|NN|JJ|JJR dVBP|VB|NN|NNS|JJ|NNP
dVBP|VB|VBN|NN mVBP|VB|JJR|RB|RBR nRP|VBP|VB|NN|JJ|RB nVBD|VBP|VB|NN nVBD|VBP|VB|VBN
nVBD|VBP|VB|VBN|NN|NNP nVBP|VB|NN|JJR vVBD|VBP|VB|VBN|NN vVBP|VB|JJR|RB|RBR xIN|VBP|VB|JJ xVBP|VB
xVBP|VB|JJ|JJR|RB|RBR xVBP|VB|NN|NNP xVBP|VB|NN|NNS|RB""",
            1: """
0VBP|VB|JJ|NNP DVBP|VB|JJ DVBP|VB|NNP DVBP|VB|NN|JJ|NNP DVBP|VB|NN|JJ|RB DVBP|VB|VBN VVBP|VB|NN|JJ|RB
dVBP|VB|JJ|RB|NNP hVBP|VB|NN|JJ|RB hVBP|VB|VBN|NN nVBP|VB|JJ|JJR|RB|RBR nVBP|VB|NN|JJ|NNP vVBP|VB|JJ|RB
vVBP|VB|VBN|NN""",
            2: """0VBD|VBP|VB|VBN DVBP|VB|JJ|RB DVBP|VB|NN|JJ NVBD|VBP|VB|VBN dVBD|VBP|VB|NN|JJ""",
            3: """DVBP|VB|NN|NNP hVBP|VB|NN|NNP mVBD|VBP|VB mVBD|VBP|VB|VBN|NN|NNP""",
            4: """MVBP|VB|NN|JJ dVBP|VB|NNP mVBD|VBP|VB|VBN mVBP|VB|NN|JJ|RB mVBP|VB|VBN""",
            5: """0VBP|VB|VBN|NNP DVBP|VB|VBN|NN MVBP|VB hVBP|VB""",
            6: """hVBP|VB|NN mVBP|VB|JJ|NNP mVBP|VB|NN|RB mVBP|VB|VBN|NN mVBP|VB|VBN|NN|JJ""",
            7: """mVBP|VB|JJ|RB""",
            8: """MVBP|VB|NN""",
            9: """mVBD|VBP|VB|VBN|NN mVBP|VB mVBP|VB|JJ mVBP|VB|NN|JJ|NNP""",
            10: """mVBP|VB|NNP mVBP|VB|NN|NNP""",
            11: """mIN|VBP|VB|JJ mMD|VBP|VB|NN""",
            12: """mVBP|VB|NN|JJ""",
            13: """mVBP|VB|NN""",
        },
        "VBD": {
            -9: """hVBD|VBN|NNP""",
            -7: """0VBD|VBN|JJ|NNP hVBD|VBN""",
            -6: """hVBD|VBN|JJ mVBD|VBP|VB|VBN|NN""",
            -5: """hVBD|VBP|VB|VBN|NN""",
            -4: """bVBD|VBN|JJ bVBD|VBP|VB|VBN|NN""",
            -3: """
0VBD|VBN|NNP NVBD|VBN|NNP bVBD|VBN bVBD|VBN|JJ|NNP dVBD|VBN|JJ|NNP hVBD|VBN|JJ|NNP mVBD|VBP|VB
vVBD|VBN|JJ|NNP""",
            -2: """
NVBD|VBP|VB|VBN bVBD|NN|JJ bVBD|VBN|NN|JJ|RB dVBD|VBN|NN|JJ nMD|VBD nVBD|VBN|NN|JJ|NNP
vVBD|VBP|VB|VBN|JJ""",
            -1: """
0VBD|VBP|VB|NN|NNS|NNP 0VBD|VBP|VB|NN|RB|NNP NVBD|VBP|VB|VBN|NN|NNP bVBD|VBP|VB|VBN dVBD|VBP|VB|NN|JJ
mVBD|VBP|VB|VBN nVBD|VBP|VB|VBN|NNP nVBD|VBP|VB|VBN|NN|NNP""",
            1: """NVBD|VBN|JJ|NNP VVBD|VBN VVBD|VBN|JJ VVBD|VBP|VB|VBN nVBD|VBN|JJ|NNP nVBD|VBP|VB|VBN""",
            2: """0VBD|VBP|VB|VBN DVBD|VBN|NNP HVBD|VBN nVBD|VBN|JJ nVBD|VBN|NNP nVBD|VBN|NN|NNP""",
            3: """
0VBD|VBN|NN|JJ|RB DVBD|VBP|VB|VBN|NN NVBD|VBN|NN|JJ|RB VVBD|VBN|NN bVBD|VBP|VB|VBN|NN|JJ xVBD|VBN|NN
xVBD|VBN|NNP xVBD|VBP|VB|VBN|NN""",
            4: """
0VBD|NNP nVBD|NNP nVBD|VBN|NN|JJ|RB nVBD|VBP|VB|NN nVBD|VBP|VB|VBN|NN vVBD|VBN|NN|JJ|RB
xVBD|VBN|NN|JJ|RB""",
            5: """nVBD|VBN|NN""",
            6: """0VBD|VBP|VB|VBN|NN""",
        },
        "VBG": {
            -3: """xVBG|NN|JJ|NNP""",
            -2: """BVBG|NN|JJ vVBG|JJ|NNP""",
            -1: """mVBG|NN xVBG|NN|NNP""",
            1: """bVBG|NN|NNP dVBG|NN|JJ|NNP nVBG|NN|NNP""",
            2: """nVBG|NNP""",
            3: """nVBG|JJ|NNP""",
        },
        "VBN": {
            -5: """0VBD|VBP|VB|VBN|NN vVBN|NN|JJ xVBD|VBN|NN xVBD|VBN|NN|JJ|RB""",
            -4: """0VBP|VB|VBN|NNP bVBD|VBP|VB|VBN|JJ mVBP|VB|VBN|NN vVBN|JJ""",
            -3: """
0VBD|VBN|NN|JJ|RB NVBD|VBN|NN|JJ|RB NVBD|VBP|VB|VBN|NN|NNP mVBP|VB|VBN nVBD|VBN|NN vVBD|VBN|NN|JJ
xVBP|VB|VBN""",
            -2: """
DVBP|VB|VBN HVBD|VBN NVBD|VBP|VB|VBN dVBN|NN|JJ mVBD|VBP|VB|VBN|NN mVBD|VBP|VB|VBN|NN|NNP
mVBP|VB|VBN|NN|JJ nVBD|VBP|VB|VBN|NN vVBD|VBP|VB|VBN|NN xVBD|VBP|VB|VBN|NN xVBN|NN|JJ""",
            -1: """
0VBD|VBP|VB|VBN 0VBN|JJ 0VBP|VB|VBN|JJ|NNP DVBD|VBN|NNP DVBP|VB|VBN|NN VVBD|VBN VVBD|VBN|NN dVBD|VBN|NN
dVBP|VB|VBN|NN mVBD|VBP|VB|VBN nVBD|VBN|JJ nVBD|VBP|VB|VBN|NNP nVBP|VB|VBN|NN|JJ vVBP|VB|VBN|NN|JJ|NNP""",
            1: """VVBD|VBN|JJ bVBD|VBN|JJ|NNP dVBD|VBN|JJ|NNP nVBN|JJ""",
            2: """0VBD|VBN|NNP bVBD|VBN|JJ nVBD|VBN|JJ|NNP nVBD|VBN|NNP vVBD|VBN|JJ|NNP vVBP|VB|VBN|NN|JJ""",
            3: """NVBD|VBN|NNP bVBD|VBN dVBD|VBN|NN|JJ hVBP|VB|VBN|NN""",
            4: """0VBD|VBN|JJ|NNP bVBD|VBN|NN|JJ|RB bVBD|VBP|VB|VBN nVBD|VBP|VB|VBN|NN|NNP""",
            5: """bVBD|VBP|VB|VBN|NN nVBD|VBN|NN|JJ|NNP""",
            6: """hVBD|VBN|NN|JJ|RB""",
            7: """hVBD|VBN hVBD|VBN|JJ hVBP|VB|VBN""",
            8: """hVBD|VBN|JJ|NNP hVBD|VBP|VB|VBN|NN""",
            10: """hVBD|VBN|NNP""",
        },
        "VBP": {
            -9: """mMD|VBP|VB|NN mVBP|VB mVBP|VB|NN""",
            -8: """mVBP|VB|NNP""",
            -6: """mVBP|VB|NN|NNP""",
            -5: """DVBP|VB|NN|JJ MVBP|VB bVBP|VB|NN|JJ hVBP|VB hVBP|VB|NN mVBP|VB|JJ""",
            -4: """bVBP|VB|NN|NNP bVBP|VB|VBN|NN|JJ mVBP|VB|NN|JJ nVBP|VB|VBN|NN|JJ""",
            -3: """
0VBD|VBP|VB|VBN 0VBP|VB|NN|JJ|JJR|NNP dVBP|VB|JJ|RB hVBP|VB|NN|NNP hVBP|VB|VBN|NN mVBP|VB|NN|JJ|NNP""",
            -2: """
0VBD|VBP|VB|VBN|NN 0VBP|VB|JJ|RB DVBP|VB|JJ DVBP|VB|NN|NNP bVBP|VB|JJ dIN|VBP|VB|JJ dVBP|VB|NNP
hVBD|VBP|VB|VBN|NN mIN|VBP|VB|JJ mVBD|VBP|VB|VBN mVBD|VBP|VB|VBN|NN mVBP|VB|VBN|NN nVBD|VBP|VB|NN
vIN|VBP|VB|JJ vRP|VBP|VB|NN|JJ|RB vVBP|VB|JJ|RB vVBP|VB|NN|JJ|RB""",
            -1: """
0VBP|VB|NN|JJ|RB|NNP DVBP|VB|JJ|RB DVBP|VB|NN|JJ|RB DVBP|VB|VBN|NN MVBP|VB|NN MVBP|VB|NN|JJ
VVBP|VB|JJ|RB bIN|VBP|VB|JJ bMD|VBP|VB|NN bVBD|VBP|VB|VBN bVBD|VBP|VB|VBN|NN bVBP|VB|NN|JJR
bVBP|VB|NN|JJ|RB dVBD|VBP|VB|NN|JJ dVBP|VB|JJR|RB|RBR dVBP|VB|NN|JJ|NNP hVBP|VB|VBN mVBP|VB|JJ|NNP
mVBP|VB|JJ|RB mVBP|VB|NN|RB mVBP|VB|VBN nVBD|VBP|VB|VBN nVBD|VBP|VB|VBN|NN|NNP nVBP|VB|JJ|JJR|RB|RBR|NNP
nVBP|VB|NN|JJ|JJS|NNP vVBP|VB|NN|NNS|JJ|NNP vVBP|VB|NN|RB|NNP xRP|VBP|VB|NN|JJ|RB xVBP|VB|JJR|RB|RBR""",
            1: """
0VBP|VB|NN|JJ 0VBP|VB|VBN|NNP BVBP|VB|NN DVBP|VB|VBN NVBP|VB VVBD|VBP|VB|VBN VVBP|VB|NN|JJ|NNP
bVBP|VB|JJ|RB dVBP|VB|NN|JJ|RB nVBD|VBP|VB|VBN|NN nVBD|VBP|VB|VBN|NNP nVBP|VB|NN|JJ|JJR
nVBP|VB|NN|JJ|NNP nVBP|VB|NN|NNS|JJ vVBP|VB|VBN|NN xVBD|VBP|VB|NN|JJ xVBP|VB xVBP|VB|NN|JJ|NNP""",
            2: """
NVBD|VBP|VB|VBN NVBP|VB|NN VVBP|VB|NN dVBP|VB|VBN|NN nMD|VBP|VB|NN nVBP|VB nVBP|VB|JJ
nVBP|VB|NN|NNS|JJ|NNP nVBP|VB|NN|RB vVBP|VB|NNP xIN|VBP|VB|JJ xVBD|VBP|VB|VBN|NN xVBP|VB|NN|NNP""",
            3: """0VBP|NN|NNP HVBP|VB|NN HVBP|VB|NN|JJ nRP|VBP|VB|NN|JJ|RB nVBP|VB|NN|JJ xVBP|VB|NN""",
            4: """DVBP|VB|NN|JJ|NNP nVBP|VB|JJ|RB|NNP nVBP|VB|NNP nVBP|VB|NN|NNP xMD|VBP|VB|NN xVBP|VB|VBN""",
            5: """nVBP|VB|JJ|RB nVBP|VB|NN""",
        },
        "VBZ": {
            -4: """HVBZ|NNS""",
            -3: """BVBZ|NNS|NNP bVBZ|NNS|NNP vPOS|VBZ|NN|NNS|NNP""",
            -2: """0VBZ|NNS|RB|NNP vVBZ|NNS|RB""",
            -1: """dVBZ|NNS|NNP dVBZ|NN|NNS hPRP|POS|VBZ""",
            1: """vVBZ|NN|NNS""",
            2: """0VBZ|NNS VVBZ|NNS|NNP""",
            3: """nVBZ|NNS|NNP nVBZ|NN|NNS""",
            4: """dPOS|VBZ|NN|NNS|NNP nVBZ|NNS|RB""",
            5: """0PRP|POS|VBZ""",
            6: """0VBZ|NNP""",
        },
        "WDT": {
            -5: """0IN|DT|WDT""",
            -4: """DIN|DT|WDT""",
            -2: """HIN|DT|WDT mIN|DT|WDT""",
            -1: """MIN|DT|WDT""",
            1: """NIN|DT|WDT NWDT|WP""",
            2: """bIN|DT|WDT""",
        },
        "WP": {
            -1: """NWDT|WP""",
        },
    },
}
